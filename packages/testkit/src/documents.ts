import { Document } from "@polyonym/core"
import { hostile } from "./hostile.ts"
import type { Sample } from "./sample.ts"

const named = (texts: Readonly<Record<string, string>>): ReadonlyArray<Sample> =>
  Object.entries(texts).map(([name, text]) => ({ name, document: Document.make(text, { id: `testkit/${name}` }) }))

/** Texts that any stage may meet on an ordinary day. */
const ordinary: Readonly<Record<string, string>> = {
  "an English page": "Harbour Wall to Be Rebuilt\n\nThe harbour wall of Saltwick will be rebuilt before winter, Mayor Edith Farrow said on Monday.\n\n\"It has stood for ninety years,\" Farrow told the council. Dr. J. P. Holloway, an engineer, put the cost at $2.4 million.",
  "an English page with a Ukrainian quotation": "Ferry Crew Thanked in Odesa\n\nThe captain, Maksym Dubrova, spoke to reporters on the quay.\n\n«Ми не могли чекати до ранку», сказав капітан Максим Дуброва.\n\nThen the crew went home.",
  "a Ukrainian page": "Міст у Борівці відкрили\n\nСтарий міст знову відкрили для вантажівок, повідомила мерія. Голова громади Оксана Левчук сказала: «Чекали ми довго». О. І. Гайовий, інженер, був на м'ясокомбінаті.",
  "a Russian paragraph": "Паром вышел из порта в полдень. Капитан Пётр Лаптев сказал, что ждать больше нельзя: шторм шёл с востока.",
  "a German paragraph": "Die Brücke über die Ahle bleibt bis zum 3. Oktober gesperrt, sagte Bürgermeisterin Käthe Großmann. Fußgänger dürfen sie z. B. am Straßenfest benutzen.",
  "a French paragraph": "« L’école rouvrira lundi », a dit Mme Élodie d’Aubrac. Où ? À Saint-Léry, près du port !",
  "a Turkish paragraph": "İskele ışıkları dün gece söndü. Işıl Yağmur'un gemisi İzmir'e ulaştı.",
  "an Arabic paragraph": "وصلت العبّارة إلى الميناء صباح اليوم، وقالت المهندسة سلمى الحدّاد: «كان البحر هادئًا». الرقم ٤٥٫٢ صحيح؟",
  "a Hebrew paragraph with Latin": "הספינה Aurora הגיעה לנמל בשעה 12:30, אמר רב החובל דוד לוין.",
  "a Chinese paragraph": "渡轮今天早上抵达港口。工程师林小雨说：“大海很平静。”他们明天再出发。",
  "a Japanese paragraph": "フェリーは今朝、港に着いた。船長の山本さくらさんは「海は静かでした」と話した。",
  "a Korean paragraph": "연락선이 오늘 아침 항구에 도착했다. 김하늘 선장은 바다가 잔잔했다고 말했다.",
  "a Thai paragraph": "เรือข้ามฟากมาถึงท่าเรือเมื่อเช้านี้ กัปตันบอกว่าทะเลสงบ",
  "a Hindi paragraph": "नौका आज सुबह बंदरगाह पहुँची। कप्तान ने कहा कि समुद्र शांत था।",
  "a Greek and a Georgian line": "Το πλοίο έφτασε, είπε ο Νίκος Λαμπράκης.\nგემი ჩამოვიდა, თქვა ნინომ.",
  "names in two scripts": "Olha Haievska, Ольга Гаєвська and Ольга Гаевская are one person; J. R. Ó Briain-Núñez, von der Aa, and O'Hara are three. Hryn met Olha. Hryn’s brother left.",
  "CRLF and tabs": "First line.\r\nSecond line, with\ta tab.\r\n\r\nA paragraph after it.\r\n",
  "quotations in quotations": "He said: “She wrote ‘come “soon”’ and left.” „Ja“, said ‹Anna›. \"And 'so' on.\"",
  "numbers, dates and addresses": "On 3.4.2021 at 9:05 p.m. it cost €1,234.50 (−3 %). See https://example.org/a?b=c#d or write to a.b@example.org. v1.2.3, No. 7, 10⁻³.",
  "an HTML page": "<!doctype html><html lang=\"en\"><head><title>Old Mill &amp; Weir</title></head><body><nav><a href=\"/\">Home</a></nav><article><h1>Old Mill &amp; Weir</h1><p>The mill at Thornby was sold on Friday, said <b>Ada Quill</b>.</p><p>It will open&nbsp;in May.</p></article></body></html>"
}

/** The built-in documents by name. */
export const samples: ReadonlyArray<Sample> = [...named(ordinary), ...named(hostile)]

/**
 * The documents that every stage is tried on: ordinary texts in many scripts, and what a careless stage stumbles over. Their ids begin with `testkit/`.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { documents } from "@polyonym/testkit"
 *
 * assert.ok(documents.some(({ text }) => text === ""))
 * assert.equal(new Set(documents.map(({ id }) => id)).size, documents.length)
 * ```
 */
export const documents: ReadonlyArray<Document.Document> = samples.map(({ document }) => document)
