import { segmentText } from "@polyonym/segment/pure"
import { describe, expect, it } from "vitest"

const sentences = (text: string, language: string): ReadonlyArray<string> => segmentText(text, { language }).sentences.map(({ start, end }) => text.slice(start, end))
/** Each case is the sentences of a text that is made of them with spaces between. */
const cases = (rows: ReadonlyArray<readonly [string, ReadonlyArray<string>]>): void => {
  it.each(rows)("%s %j", (language, expected) => {
    expect(sentences(expected.join(language === "zh" || language === "ja" ? "" : " "), language)).toEqual(expected)
  })
}

describe("titles, initials and abbreviations", () => cases([
  ["en", ["Mr. Hale and Mrs. Y. K. Odu spoke.", "Nobody else did!", "“Why?” asked Gen. Low."]],
  ["en", ["The U.S. Senate met on Aug. 14.", "It ended at 6 p.m. on Friday."]],
  ["en", ["He lives in the U.S.", "She does not.", "See p. 5 and No. 7 of the act.", "He said no.", "They left."]],
  ["en", ["It was I.", "He left Plan B.", "Then J.R.R. Low came with Lt. Gen. Mark Odu."]],
  ["en", ["The shop closed at 6 p.m.", "They went to Hale Bros. Inc.", "Today is Monday."]],
  ["en", ["Nora Hale (b. March 1950) sang.", "It took 12 km.", "Water boils at 100 °C.", "Ice does not."]],
  ["uk", ["У м. Львові живе понад 700 тис. людей.", "О. В. Гнатюк це знає.", "Довжина — 5 м.", "Ширина невідома."]],
  ["uk", ["Вони переїхали у 1998 р.", "Потім збудували дім на вул. Зеленій за 2 млн. грн.", "Це було давно."]],
  ["uk", ["Там були рибалки, теслі та ін.", "Інші не прийшли.", "Купили сіль, чай і т. п.", "Дощ ущух."]],
  ["ru", ["В 2020 г. там жило 12 тыс. человек.", "И. П. Седов уехал.", "Вернётся ли?", "Это я.", "Антон молчал."]],
  ["ru", ["Купили хлеб, соль, чай и т. д.", "Потом уехали, т. е. сбежали, в г. Омск."]],
  ["de", ["Dr. Weiß wohnt z. B. in Köln.", "Er schweigt.", "Äpfel, Birnen usw.", "Dann kam nichts."]],
  ["fr", ["M. J.-P. Martin est là.", "Est-ce vrai ?", "Oui !"]],
  ["it", ["È l'amico dell'on. Bruni.", "Oggi dorme."]],
  ["es", ["¿Por qué?", "EE. UU. dijo que no.", "El Sr. Lara y Dña. Ana callan."]],
  ["pl", ["Prof. Nowak mieszka przy ul. Długiej.", "To blisko.", "Mieszka tam ok. 5 tys. ludzi."]],
  ["tr", ["Prof. Dr. Ali Kaya geldi.", "Elma, armut vb.", "Sonra gitti.", "2. Dünya Savaşı bitti."]],
  ["el", ["Τι είναι αυτό;", "Ο κ. Δήμου ήρθε."]],
  ["ar", ["قال د. سالم نعم.", "هل هذا صحيح؟", "لا."]],
  ["hi", ["डॉ. शर्मा आए।", "वे चले गए।"]],
  ["sv", ["Hon åt bröd, ost osv.", "Sedan gick hon, dvs. sprang."]],
  ["da", ["Han er cand.mag. og bor på Kgl. Nytorv.", "Prisen er 5 kr.", "Det er billigt."]]
]))

describe("ordinal numbers, dates, points", () => cases([
  ["de", ["Am 3. Oktober kam der 1. Zug.", "Ludwig XIV. schlief.", "Er wurde 45.", "Das war alles."]],
  ["cs", ["Karel IV. Lucemburský spal.", "Přišel 1. května v 10.30.", "Bylo jich 20.", "Nikdo nemluvil."]],
  ["hr", ["Došao je 14. rujna 2010. godine.", "Nitko ga nije čekao."]],
  ["hr", ["Stigli su na 12. Svjetski kup brodova.", "Ostat će do 3. kolovoza.", "Vozili su cestom A 7.", "Kupili su sol, šećer i sl.", "Brod je čekao."]],
  ["hr", ["Godine 1931. Zora Perić otišla je na otok.", "Vratila se 1950.", "Otok je bio pust.", "Od 1962. Perić živi u gradu."]],
  ["sr", ["U proleće 1931. Zora Perić je otišla na ostrvo.", "Novi most ima Formula 1.", "Vozači ga ne koriste, a vozači kamiona ni ne znaju."]],
  ["sr", ["Dočekao ih je papa Pavle III.", "Papa je bio star.", "Petar I. Karađorđević nije došao."]],
  ["sr", ["Радио је до краја 1950.", "Затим је отишао на 2. Медитеранске игре.", "Стигао је 5. маја."]],
  ["sk", ["Prišiel 13. 6. 2004 ráno.", "Odišiel o 5.", "Nikto ho nevidel."]],
  ["pl", ["Przyszedł o godz. 18.", "Anna spała."]],
  ["en", ["It cost $3.50 at 4.30.", "Section 4.1 is short."]]
]))

describe("quotations", () => cases([
  ["uk", ["«Так», — сказав він.", "«Куди?» — спитала вона.", "— Стій! — крикнув він.", "— Не стріляй."]],
  ["en", ["\"Why?\" she asked.", "\"Because.\"", "He left (it was late).", "(Nobody saw.)", "Right."]],
  ["fr", ["« Venez ! »", "Il partit.", "« Est-ce vrai ? » demanda-t-elle."]],
  ["de", ["„Geh!“, sagte er.", "„Komm!“", "Er ging."]],
  ["zh", ["今天下雨。", "我们在家。", "「你好嗎？」", "他走了。"]],
  ["ja", ["「もう帰ろう。」と彼は言った。", "雨だ！", "本当？"]]
]))

describe("other stops", () => cases([
  ["hy", ["Սա տուն է։", "Նա եկավ։"]],
  ["hi", ["यह घर है।", "वह आया।"]],
  ["am", ["ቤት ነው።", "መጣ።"]],
  ["my", ["မိုးရွာသည်။", "အိမ်မှာနေသည်။"]],
  ["ur", ["بارش ہوئی۔", "ہم گھر رہے۔"]],
  ["en", ["Wait… what?", "He stopped...", "And then . . . nothing."]],
  ["en", ["It lives here.[1][2]", "It is rare. [3]", "It eats fish."]],
  ["zh", ["下雨了.", "我们有米、茶……等东西。", "真的吗?", "我来。"]],
  ["en", ["can you come?", "i will wait.", "bring tea, bread etc. please"]],
  ["en", ["eBay fell.", "iPhone sales rose."]]
]))

describe("lists and lines", () => {
  it("a number that counts the points of a list ends nothing", () => {
    expect(sentences("1. First we swim.\n2. Then we eat.", "en")).toEqual(["1. First we swim.", "2. Then we eat."])
    expect(sentences("Do this: 1. Open it. 2. Close it.", "en")).toEqual(["Do this: 1. Open it.", "2. Close it."])
    expect(sentences("1. Anna Holm 2. Bo Lind 3. Eva Ek", "sv")).toEqual(["1. Anna Holm", "2. Bo Lind", "3. Eva Ek"])
    expect(sentences("4.1. Methods of work", "en")).toEqual(["4.1. Methods of work"])
  })
  it("a bullet begins a point", () => {
    expect(sentences("• перший • другий • третій", "uk")).toEqual(["• перший", "• другий", "• третій"])
  })
  it("a headline and the points of a list end at their lines", () => {
    expect(sentences("A headline\n\nThe first words\nof a list\u2028next\r\nlast", "en")).toEqual(["A headline", "The first words", "of a list", "next", "last"])
  })
  it("a headline in one line with what is below it ends before a word that no name begins with", () => {
    expect(sentences("Ribari traže novu luku Nakon tri godine čekanja stigli su brodovi. U luci je mirno.", "hr")).toEqual(["Ribari traže novu luku", "Nakon tri godine čekanja stigli su brodovi.", "U luci je mirno."])
    expect(sentences("Nova luka Ovo se čeka dugo. Dok stigne.", "hr")).toHaveLength(2)
    expect(sentences("O putu govori pesnikinja Li So Jon koja živi ovde. Ona peva.", "sr")).toHaveLength(2)
    expect(sentences("Die Fischer wollen einen Hafen Das dauert schon lange. So ist es.", "de")).toHaveLength(2)
    const text = "Ribari traže novu luku Nakon tri godine stigli su brodovi. U luci je mirno."
    expect(segmentText(text, { language: "hr", blocks: [{ start: 0, end: text.length - 17 }] }).sentences).toHaveLength(2)
  })
  it("lines that were wrapped are one", () => {
    const wrapped = "The harbour master said that the ferry would not leave\nbefore noon, since nobody could see the other bank. He\nwent home and waited for the fog to lift, as all of\nthem did."
    expect(sentences(wrapped, "en")).toEqual([wrapped.slice(0, wrapped.indexOf(" He\n")), wrapped.slice(wrapped.indexOf("He\n"))])
    expect(sentences("A line that ends with a small word and\ncontinues here.", "en")).toHaveLength(1)
  })
  it("lines of a poem or an address are not", () => {
    expect(sentences("Dana Hill\n12 Long Street\nLowtown\nEngland", "en")).toHaveLength(4)
    const poem = "The boat goes out at night and never comes home\nThe lamp is lit\nNobody knows the way"
    expect(sentences(poem, "en")).toHaveLength(3)
  })
  it("no sentence goes out of a block", () => {
    const text = "A headline of the day it rained"
    const at = text.indexOf(" it")
    expect(segmentText(text, { blocks: [{ start: 0, end: at }, { start: at + 1, end: text.length }] }).sentences.map(({ start, end }) => text.slice(start, end))).toEqual(["A headline of the day", "it rained"])
  })
})
