import { compilePack, openPack } from "@polyonym/lexicon/pure"
import { describe, expect, it } from "vitest"
import { type Mention } from "@polyonym/facts/pure"
import { tagText } from "../src/pure.ts"

/** The mentions of a type by chain, in the order of the text. */
function chained(text: string, language: string, type = "PER"): ReadonlyArray<string> {
  const chains = new Map<string, Array<string>>()
  for (const { chain = "", text: own } of tagText(text, { language, packs: [] }).filter((one) => one.type === type)) chains.set(chain, [...(chains.get(chain) ?? []), own])
  return [...chains.values()].map((members) => members.join(", "))
}
const lemmas = (mentions: ReadonlyArray<Mention>): ReadonlyArray<string> => mentions.map(({ text, lemma }) => lemma ?? text)

describe("names in the cases of languages without tables of words", () => {
  it.each([
    ["be", "Млын адкрыў старшыня Мікола Бабарыка. З Бабарыкам прыехала архітэктар Алеся Жылко. Без Алесі Жылко, паводле Бабарыкі, дах бы ўпаў.", ["Мікола Бабарыка, Бабарыкам, Бабарыкі", "Алеся Жылко, Алесі Жылко"]],
    ["sr", "Воденицу је отворио Милован Гајић. Са Гајићем је дошла Весна Јокић. Без Весне Јокић, каже Гајић, кров би пао.", ["Милован Гајић, Гајићем, Гајић", "Весна Јокић, Весне Јокић"]],
    ["sl", "Mlin je odprl Gregor Kolenc. S Kolencem je prišla Mojca Vrhovnik. Brez Mojce Vrhovnik bi se po besedah Kolenca streha podrla.", ["Gregor Kolenc, Kolencem, Kolenca", "Mojca Vrhovnik, Mojce Vrhovnik"]],
    ["sk", "Mlyn otvoril starosta Vratislav Kohútik. S Kohútikom prišla Radka Sedláčková. Bez Sedláčkovej by sa podľa Kohútika nemlelo.", ["Vratislav Kohútik, Kohútikom, Kohútika", "Radka Sedláčková, Sedláčkovej"]],
    ["lv", "Dzirnavas atklāja Vilnis Kalējs un Baiba Ozoliņa. Baibai Ozoliņai palīdzēja Guntis Ozoliņš. Ozoliņam, pēc Kalēja teiktā, dāvināja maizi.", ["Vilnis Kalējs, Kalēja", "Baiba Ozoliņa, Baibai Ozoliņai", "Guntis Ozoliņš, Ozoliņam"]],
    ["bg", "Мелницата откри кметът Красимир Дончев. Ремонта ръководи Ралица Манолова. Без Манолова, каза Дончев, покривът щеше да падне.", ["Красимир Дончев, Дончев", "Ралица Манолова, Манолова"]]
  ])("join those of one person in %s", (language, text, persons) => {
    expect(chained(text, language)).toEqual(persons)
  })

  it("give nominatives that the text's other forms decide", () => {
    const persons = tagText("Mlyn otevřel Bohumil Havránek. S Havránkem přišla Eliška Havránková. Elišku Havránkovou pozval Havránek.", { language: "cs", packs: [] }).filter(({ type }) => type === "PER")
    expect(lemmas(persons)).toEqual(["Bohumil Havránek", "Havránek", "Eliška Havránková", "Eliška Havránková", "Havránek"])
    const found = tagText("Омбудсман Дмитро Лубінець прибув уранці. За словами Лубінця, рада збереться завтра.", { language: "uk", packs: [] }).filter(({ type }) => type === "PER")
    expect(lemmas(found)).toEqual(["Дмитро Лубінець", "Лубінець"])
  })

  it("find what a pack has in the nominative alone", () => {
    const pack = openPack(compilePack([
      { id: "town", type: "LOC", names: [{ text: "Lhotka", language: "cs" }, { text: "Lhuotka", language: "lt" }] }, { id: "river", type: "LOC", names: [{ text: "Bystrá Voda", language: "cs" }] },
      { id: "person", type: "PER", names: [{ text: "Vratislav Kohoutek", language: "cs" }] }
    ]))
    const ids = (text: string, language: string): ReadonlyArray<string> => tagText(text, { language, packs: [pack] }).map(({ text: own, id, lemma }) => `${own} ${id} ${lemma}`)
    expect(ids("Do Lhotky přijel Karel. Zvonice stojí v Lhotce u Bystré Vody.", "cs")).toEqual(expect.arrayContaining(["Lhotky town Lhotka", "Lhotce town Lhotka", "Bystré Vody river Bystrá Voda"]))
    expect(ids("Film o Vratislavu Kohoutkovi natočila televize.", "cs")).toContain("Vratislavu Kohoutkovi person Vratislav Kohoutek")
    expect(ids("Film o Vratislavu Kohoutkovi natočila televize.", "cs")).toHaveLength(1)
  })
})
