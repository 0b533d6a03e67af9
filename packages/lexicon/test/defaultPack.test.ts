import { readdirSync, readFileSync } from "node:fs"
import { gzipSync } from "node:zlib"
import { describe, expect, it } from "vitest"
import { base64, length } from "@polyonym/lexicon/data/default"
import { createMatcher, defaultPack, openPack } from "@polyonym/lexicon/pure"
import { decode, fromBase64, toBase64 } from "../src/base64.ts"
import { inflate } from "../src/inflate.ts"

const pack = defaultPack()
const matcher = createMatcher([pack])
const ids = (text: string, language: string): ReadonlyArray<string> => matcher.find(text, { language }).map((match) => match.candidates[0]!.id)
const named = (text: string, language: string): ReadonlyArray<string> => matcher.find(text, { language }).map((match) => `${match.text}=${match.form.lemma}`)
const count = (type: string): number => pack.entities.filter((entity) => entity.type === type).length

describe("the default pack", () => {
  it("is sound, of the size allowed, and says its licences", () => {
    const bytes = inflate(fromBase64(base64), length)
    expect(bytes.length).toBe(length)
    const checked = openPack(bytes)
    expect(checked.asset).toEqual(pack.asset)
    expect(checked.info.licence).toBe("Unicode-3.0 AND CC0-1.0")
    expect(checked.info.attribution).toContain("Unicode")
    expect(defaultPack()).toBe(pack)
  })
  it("is at most 1.5 MB with all its parts, each file by gzip", () => {
    const folder = new URL("../data/", import.meta.url)
    const files = ["default.js", ...readdirSync(new URL("default/", folder)).filter((file) => file.endsWith(".js")).map((file) => `default/${file}`)]
    const sizes = files.map((file) => gzipSync(readFileSync(new URL(file, folder)), { level: 9 }).length)
    expect(sizes[0]).toBeLessThan(900_000)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(1_500_000)
  })
  it("is decoded alike with and without the platform's help", () => {
    for (const length of [0, 1, 2, 3, 4, 255]) {
      const bytes = Uint8Array.from({ length }, (_, at) => (at * 37) % 256)
      expect(decode(toBase64(bytes))).toEqual(bytes)
      expect(new Uint8Array(fromBase64(toBase64(bytes)))).toEqual(bytes)
    }
    expect(toBase64(new TextEncoder().encode("Man"))).toBe("TWFu")
  })
  it("holds the world's countries and a list of who and what is in the news", () => {
    expect(count("PER")).toBeGreaterThanOrEqual(750)
    expect(count("ORG")).toBeGreaterThanOrEqual(900)
    expect(count("LOC")).toBeGreaterThanOrEqual(1000)
    expect(count("DEMONYM")).toBeGreaterThanOrEqual(300)
  })
  it("knows when offices were held, and whether a person is a woman or a man", () => {
    const merkel = pack.entity("Q567")!
    expect(merkel.offices).toContainEqual(expect.objectContaining({ title: "Chancellor of Germany", from: "2005-11-22", to: "2021-12-08" }))
    expect([merkel.gender, pack.entity("Q61053")?.gender]).toEqual(["female", "male"])
  })
  it("knows the best known in Turkish, Arabic and Chinese, and the people of countries too", () => {
    expect(ids("Zelenskiy Avrupa Konseyi Ukraynalılar", "tr")).toEqual(["Q3874799", "Q8908", "demonym:UA"])
    expect(ids("乌克兰人支持欧洲人权法院", "zh")).toEqual(["demonym:UA", "Q122880"])
    expect(ids("المحكمة الجنائية الدولية", "ar")).toEqual(["Q47488"])
  })
  it("has no two entities of one Wikidata item, and ids that say their kind", () => {
    const items = pack.entities.flatMap(({ qid }) => (qid === undefined ? [] : [qid]))
    expect(new Set(items).size).toBe(items.length)
    for (const { id, qid } of pack.entities) expect(qid ?? id).toMatch(qid === undefined ? /^(?:cldr|world|demonym):/ : /^Q[1-9]\d*$/)
    for (const { id, qid } of pack.entities) if (qid !== undefined) expect(id).toBe(qid)
  })
  it("finds the countries of the world by their names in many languages", () => {
    for (const [text, language] of [["Ukraine", "en"], ["Україна", "uk"], ["Украина", "ru"], ["Ukrajina", "cs"], ["Ucraina", "it"], ["Oekraïne", "nl"], ["乌克兰", "zh"], ["烏克蘭", "zh-Hant"], ["ウクライナ", "ja"], ["우크라이나", "ko"], ["أوكرانيا", "ar"], ["Украјина", "sr"], ["Ukrajna", "hu"], ["Украйна", "bg"]] as const) {
      expect(ids(text, language), text).toEqual(["Q212"])
    }
    expect(ids("Turkey and Türkiye", "en")).toEqual(["Q43", "Q43"])
    expect(ids("Kyiv, Kiev, Kyjiw, Kijów, Київ", "und")).toEqual(Array.from({ length: 5 }, () => "Q1899"))
  })
  it("finds one person under every spelling", () => {
    for (const name of ["Zelensky", "Zelenskyy", "Zelenskiy", "Selenskyj", "Zelenski", "Zełenski", "Зеленський", "Зеленского", "泽连斯基", "زيلينسكي"]) {
      expect(ids(name, "und"), name).toContain("Q3874799")
    }
    expect(ids("Erdogan Erdoğan Ердогана Эрдоганом", "und")).toEqual(Array.from({ length: 4 }, () => "Q39259"))
    expect(ids("Lukashenko Lukashenka Лукашенку Łukaszenki", "und")).toEqual(Array.from({ length: 4 }, () => "Q2866"))
  })
  it("knows inflected forms and what they are forms of", () => {
    expect(named("у Києві з Володимиром Зеленським про Європейську комісію", "uk")).toEqual(["Києві=Київ", "Володимиром Зеленським=Володимир Зеленський", "Європейську комісію=Європейська комісія"])
    expect(named("в Москве с Владимиром Путиным в Совете Европы", "ru")).toEqual(["Москве=Москва", "Владимиром Путиным=Владимир Путин", "Совете Европы=Совет Европы"])
    expect(named("w Warszawie z Donaldem Tuskiem", "pl")).toEqual(["Warszawie=Warszawa", "Donaldem Tuskiem=Donald Tusk"])
    expect(named("Putins Krieg, Deutschlands Rolle", "de")).toEqual(["Putins=Putin", "Deutschlands=Deutschland"])
  })
  it("knows forms that no rule gives", () => {
    expect(named("у Відні, Великої Британії, у Білому домі, Часового Яру, Кривому Розі", "uk").map((it) => it.split("=")[1])).toEqual(["Відень", "Велика Британія", "Білий дім", "Часів Яр", "Кривий Ріг"])
    expect(named("w Niemczech, we Włoszech, w Łodzi, na Bliskim Wschodzie", "pl").map((it) => it.split("=")[1])).toEqual(["Niemcy", "Włochy", "Łódź", "Bliski Wschód"])
    expect(named("Объединённых Арабских Эмиратов, в Верховной раде", "ru").map((it) => it.split("=")[1])).toEqual(["Объединённые Арабские Эмираты", "Верховная рада"])
  })
  it("knows the cases of names of several words", () => {
    const lemmas = (text: string, language: string): ReadonlyArray<string> => matcher.find(text, { language }).map(({ form }) => form.lemma)
    expect(lemmas("z Europy Wschodniej, w Afryce Północnej, nad Morzem Północnym, rozmowa z Xi Jinpingiem, Telewizji Polskiej", "pl")).toEqual(["Europa Wschodnia", "Afryka Północna", "Morze Północne", "Xi Jinping", "Telewizja Polska"])
    expect(lemmas("у Новій Каховці, до Південної Кореї, з Верховною Радою, біля річки Дніпро", "uk")).toEqual(["Нова Каховка", "Південна Корея", "Верховна Рада", "річка Дніпро"])
    expect(lemmas("с Курильских островов, из Палестинских территорий, в Порт-о-Пренсе", "ru")).toEqual(["Курильские острова", "Палестинские территории", "Порт-о-Пренс"])
  })
  it("knows the demonyms in their forms", () => {
    for (const [text, language, country] of [
      ["Ukrainian Ukrainians", "en", "UA"], ["українського українці українкою Українських", "uk", "UA"], ["российских россиянами русскую", "ru", "RU"],
      ["ukrainische Ukrainerinnen Ukrainer", "de", "UA"], ["ukrainienne Ukrainiens", "fr", "UA"], ["alemanas alemán", "es", "DE"], ["ukraińskiego Ukraińców Ukrainka", "pl", "UA"],
      ["British Briton Britons", "en", "GB"], ["Turkish Turks", "en", "TR"], ["китайцев китайской", "ru", "CN"], ["португальців португальцем", "uk", "PT"]
    ] as const) {
      const matches = matcher.find(text, { language })
      expect(matches.map((match) => match.text), text).toEqual(text.split(" "))
      for (const match of matches) expect(match.candidates[0], match.text).toMatchObject({ type: "DEMONYM", country })
    }
  })
  it("knows abbreviations in capitals only", () => {
    expect(ids("НАТО, ООН, США, ЄС, МКЧХ", "uk")).toEqual(["Q7184", "Q1065", "Q30", "Q458", "world:international-committee-of-the-red-cross"])
    expect(ids("The US told us who it was", "en")).toEqual(["Q30"])
    expect(ids("WHO, ICRC, CIA, UK", "en")).toEqual(["Q7817", "world:international-committee-of-the-red-cross", "Q37230", "Q145"])
  })
  it("finds any of its names alone as itself, unless it is of one character or has an apostrophe at a word's end", () => {
    let missed = 0
    for (const entity of pack.entities) {
      for (const { text, language } of entity.names) {
        if (text.length === 1 || /['’](?: |$)/.test(text)) continue
        const [match] = matcher.find(`, ${text}`, language === "mul" ? {} : { language })
        if (match === undefined || match.start !== 2 || match.end !== text.length + 2 || !match.candidates.some(({ id }) => id === entity.id)) missed++
      }
    }
    expect(missed).toBe(0)
  })
  it("does not look for a foreign place name, nor for a name that is a word, at the start of a sentence", () => {
    expect(ids("Island life. Apple pie. Oder nicht? Seine Frau.", "en")).toEqual([])
    expect(ids("Oder nicht? Seine Frau. Doch die Oder fließt.", "de")).toEqual(["world:oder"])
    expect(ids("Island und Irland", "de")).toEqual(["Q189", "Q27"])
    expect(ids("We asked Apple.", "en")).toEqual(["Q312"])
  })
  it("gives way to ordinary words", () => {
    for (const [text, language] of [
      ["It was a nice day in march; who may polish it? Turkey is fine, turkey is dinner.", "en"], ["Мир у світі, право на життя, великий захід і схід.", "uk"], ["Мир и право, восток и запад, роза и орёл.", "ru"],
      ["Das Land ist schön, die Sonne scheint, alle Menschen essen.", "de"], ["Le monde est beau, la paix du monde.", "fr"]
    ] as const) {
      const all = ids(text, language)
      expect(all.filter((id) => id !== "Q43"), `${text} ${all.join()}`).toEqual([])
    }
  })
})
