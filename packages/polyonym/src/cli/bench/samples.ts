/** What engines are compared on: texts of our own, no measure of quality beyond themselves. */
import type { Case } from "./comparison.ts"

export const spokenCases: ReadonlyArray<Case> = [
  ["Паром знову запізнився, і ніхто не знав чому.", "uk"],
  ["Паром снова опоздал, и никто не знал почему.", "ru"],
  ["Фериботът отново закъсня и никой не знаеше защо.", "bg"],
  ["Трајект је поново каснио и нико није знао зашто.", "sr"],
  ["The ferry was late again, and nobody knew why.", "en"],
  ["Die Fähre kam wieder zu spät, und niemand wusste warum.", "de"],
  ["Le bac était encore en retard, et personne ne savait pourquoi.", "fr"],
  ["El transbordador volvió a retrasarse y nadie sabía por qué.", "es"],
  ["Prom znowu się spóźnił i nikt nie wiedział dlaczego.", "pl"],
  ["Trajekt měl zase zpoždění a nikdo nevěděl proč.", "cs"],
  ["Feribot yine gecikti ve kimse nedenini bilmiyordu.", "tr"],
  ["تأخرت العبارة مرة أخرى ولم يعرف أحد السبب.", "ar"],
  ["Lautta oli taas myöhässä, eikä kukaan tiennyt miksi.", "fi"],
  ["De veerboot was weer te laat en niemand wist waarom.", "nl"],
  ["渡轮又晚点了，没有人知道原因。", "zh"],
  ["フェリーはまた遅れたが、誰も理由を知らなかった。", "ja"]
]

/** By the Ukrainian government's decision 55 of 2010. */
export const transliterationCases: ReadonlyArray<Case> = [
  ["Згорани", "Zghorany"], ["Єнакієве", "Yenakiieve"], ["Щербухи", "Shcherbukhy"], ["Юрій Гоща", "Yurii Hoshcha"], ["Короп'є", "Koropie"], ["Їжакевич", "Yizhakevych"],
  ["ЩУКА", "SHCHUKA"], ["Знам'янка", "Znamianka"]
]

const paragraphs = [
  "The ferry between the two banks stopped at noon on Tuesday, when its only engine gave out a hundred metres from the pier, the harbour master said.",
  "Nine passengers and a dog were taken off by a fishing boat. Nobody was hurt, although the dog, its owner said, would not go near the water for a week.",
  "The council will decide in March whether a second boat can be bought. A bridge, which the town has been promised since the war, is not on the agenda.",
  "Until then a bus goes round by the upper valley every two hours. It takes fifty minutes longer, and it does not go on Sundays or when there is snow."
]
const page = `<!doctype html><html lang="en"><head><title>Ferry Stops Half-Way | The Harbour Post</title></head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li><li><a href="/shop">Shop</a></li></ul></nav></header>
<main><article><h1>Ferry Stops Half-Way</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}</article>
<aside class="related"><h2>Read more</h2><ul><li><a href="/a">Snow closes the pass</a></li><li><a href="/b">Choir looks for tenors</a></li></ul></aside></main>
<footer><p>© 2026 The Harbour Post. All rights reserved.</p><p><a href="/privacy">Privacy</a> <a href="/cookies">Cookies</a></p></footer></body></html>`
export const extractionCases: ReadonlyArray<Case> = [[page, paragraphs.join(" ")]]

export const namesCases: ReadonlyArray<Case> = [
  ["Ivo Brandl, the harbour master, told Petra Lindqvist that the ferry had stopped.", "Ivo Brandl, Petra Lindqvist"],
  ["The council chose Oksana Hrytsenko over Marek Zielinski on Tuesday.", "Oksana Hrytsenko, Marek Zielinski"],
  ["Nobody was hurt, said Tom Okafor of the coast guard.", "Tom Okafor"],
  ["The ferry between the two banks stopped at noon.", ""]
]

export const sentenceCases: ReadonlyArray<Case> = [
  ["Dr. Brandl left at 5 p.m. on Tuesday. The ferry did not.", "Dr. Brandl left at 5 p.m. on Tuesday.|The ferry did not."],
  ["It cost 3.5 million, said J. K. Holt. Nobody paid.", "It cost 3.5 million, said J. K. Holt.|Nobody paid."],
  ["“All are safe.” She thanked the crew!", "“All are safe.”|She thanked the crew!"],
  ["The ship, built by Holt & Co. in 1911, sank.", "The ship, built by Holt & Co. in 1911, sank."]
]
