import { describe, expect, it } from "vitest"
import { compilePack, createMatcher, type FindOptions, type Match, openPack, type Pack, type PackRecord } from "@polyonym/lexicon/pure"

const record = (id: string, type: PackRecord["type"], ...names: ReadonlyArray<string>): PackRecord => ({
  id, type, prior: 0.8,
  names: names.map((name) => {
    const [language = "", text = "", kind] = name.split(":")
    return { text, language, ...(kind === undefined ? {} : { kind }) }
  })
})
const pack = openPack(compilePack([
  record("york", "LOC", "en:New York", "en:York"), record("university", "ORG", "en:New York University", "en:York University"),
  record("lodz", "LOC", "pl:Łódź", "pl:Łodzi"), record("wasik", "PER", "pl:Wąsik", "pl:Rąd"), record("kyiv", "LOC", "uk:Київ", "en:Kyiv"), record("lukianivka", "LOC", "uk:Лук'янівка"),
  record("hanoi", "LOC", "vi:Hà Nội"), record("egypt", "LOC", "ar:مصر", "ar:محمد علي"), record("haifa", "LOC", "he:חיפה"), record("don", "LOC", "en:Rostov-on-Don"),
  record("thailand", "LOC", "th:ไทย", "lo:ໄທ", "th:กรุงเทพ", "th:กรุงเทพมหานคร"), record("cambodia", "LOC", "km:កម្ពុជា"), record("burma", "LOC", "my:မြန်မာ"), record("laos", "LOC", "lo:ລາວ", "th:ลาว"),
  record("who", "ORG", "en:WHO:acronym"), record("korolev", "PER", "ru:Королёв")
], { name: "test" }))
const matcher = createMatcher([pack])
const texts = (text: string, options: FindOptions = {}): ReadonlyArray<string> => matcher.find(text, options).map((match) => match.text)
const why = (text: string, language: string, options: FindOptions = {}): ReadonlyArray<string> => matcher.find(text, { language, ...options }).map(({ form }) => form.why.join(" "))

describe("names within names", () => {
  const inner = (matches: ReadonlyArray<Match>): ReadonlyArray<string> => matches.flatMap(({ nested }) => nested.map(({ text, start }) => `${start} ${text}`))
  it("are given if they are asked for: all of them, in order, the longer first", () => {
    const text = "The New York University"
    const [match, ...more] = matcher.find(text, { language: "en", nested: true })
    expect(more).toEqual([])
    expect(match!.text).toBe("New York University")
    expect(inner([match!])).toEqual(["4 New York", "8 York University", "8 York"])
    for (const each of match!.nested) expect(text.slice(each.start, each.end)).toBe(each.text)
  })
  it("are not if they are not", () => {
    expect(inner(matcher.find("The New York University", { language: "en" }))).toEqual([])
  })
})

describe("diacritics", () => {
  const long = "Ten tekst napisano bez ogonkow i kresek, bo nie bylo polskiej klawiatury. ".repeat(6)
  it("tell letters apart where the text has them, and in short texts", () => {
    expect(texts("Lodz, Wasik", { language: "pl" })).toEqual([])
    expect(texts(`${long} żółw Lodz, Wasik, Rad`, { language: "pl" })).toEqual([])
    expect(texts(`${long} Lodz, Wasik, Rad`, { language: "en" })).toEqual([])
  })
  it("do not in a long text that has none, in a language that writes many", () => {
    expect(texts(`${long} Lodz, Wasik, Rad`, { language: "pl" })).toEqual(["Lodz", "Wasik"])
  })
  it("do as the caller says", () => {
    expect(texts("Lodz", { language: "pl", diacritics: "fold" })).toEqual(["Lodz"])
    expect(texts(`${long} Lodz, Łódź`, { language: "pl", diacritics: "exact" })).toEqual(["Łódź"])
    expect(texts("Łódź, Kýiv", { diacritics: "fold" })).toEqual(["Łódź"])
  })
  it("are letters and tones in Vietnamese", () => {
    expect(texts("Ha Noi", { language: "vi", diacritics: "fold" })).toEqual([])
    expect(texts("Ha Noi", { language: "en", diacritics: "fold" })).toEqual([])
    expect(texts("Hà Nội, Ha\u0300 No\u0323\u0302i", { language: "vi" })).toHaveLength(2)
  })
})

describe("vowel points", () => {
  it("do not matter in Arabic, nor does tatweel", () => {
    expect(texts("مِصْر، مـــصر، مُحَمَّد عَلِيّ", { language: "ar" })).toEqual(["مِصْر", "مـــصر", "مُحَمَّد عَلِيّ"])
  })
  it("do not matter in Hebrew", () => {
    expect(texts("חֵיפָה", { language: "he" })).toEqual(["חֵיפָה"])
  })
})

describe("scripts without spaces", () => {
  it("match within a run, the longest first", () => {
    expect(texts("ประเทศไทยและลาว", { language: "th" })).toEqual(["ไทย", "ลาว"])
    expect(texts("ในกรุงเทพมหานครและกรุงเทพ", { language: "th" })).toEqual(["กรุงเทพมหานคร", "กรุงเทพ"])
    expect(texts("ព្រះរាជាណាចក្រកម្ពុជា", { language: "km" })).toEqual(["កម្ពុជា"])
    expect(texts("ပြည်ထောင်စုမြန်မာနိုင်ငံ", { language: "my" })).toEqual(["မြန်မာ"])
    expect(texts("ປະເທດລາວ", { language: "lo" })).toEqual(["ລາວ"])
  })
  it("not before a vowel or mark that belongs to the last letter, nor before a letter that is silent", () => {
    expect(texts("ไทยี ลาวะ", { language: "th" })).toEqual([])
    expect(texts("กรุงเทพย์", { language: "th" })).toEqual([])
  })
  it("not by one cluster alone", () => {
    expect(texts("ໄທ ໄທລາວ", { language: "lo" })).toEqual(["ລາວ"])
  })
})

describe("why a form agrees", () => {
  it("is told", () => {
    expect(why("Kyiv, KYIV, New\nYork", "en")).toEqual(["exact", "folded-case", "space"])
    expect(why("Лук’янівка, Ки\u00adїв, ЛУК’ЯНІВКА", "uk")).toEqual(["apostrophe", "unicode", "apostrophe folded-case"])
    expect(why("Rostov on Don, Rostov‑on‑Don, Rostov-on-Don", "en")).toEqual(["hyphen", "hyphen", "exact"])
    expect(why("Королев", "ru")).toEqual(["diacritics"])
    expect(why("Lodz, LODZ", "pl", { diacritics: "fold" })).toEqual(["diacritics", "folded-case diacritics"])
    expect(why("مِصر ومصر", "ar")).toEqual(["points", "proclitic"])
  })
  it("goes with the pack and the kinds of names", () => {
    expect(matcher.find("the WHO, who?", { language: "en" }).map(({ text, pack: id, form }) => [text, id, form.kind])).toEqual([["WHO", "test", "acronym"]])
  })
})

describe("work", () => {
  /** A pack that counts how often its table is asked. */
  const counted = (given: Pack): { readonly pack: Pack; readonly asked: () => number } => {
    let asked = 0
    const { sequences } = given.tables
    const count = <A>(action: (hash: number) => A) => (hash: number): A => {
      asked++
      return action(hash)
    }
    const leads = (token: number, next: number): boolean => {
      asked++
      return sequences.leads(token, next)
    }
    const tables = { ...given.tables, sequences: { ...sequences, leads, mayBegin: count(sequences.mayBegin), mayBe: count(sequences.mayBe), forms: count(sequences.forms) } }
    return { pack: { ...given, tables }, asked: () => asked }
  }
  const long = openPack(compilePack([record("long", "ORG", `en:${"Ivory ".repeat(39)}End`, `en:${"Ivory ".repeat(30)}`, "en:Ivory Coast", `zh:${"中".repeat(30)}`, `th:${"กา".repeat(30)}`)]))
  it("grows with the length of the text, on hostile text too", () => {
    for (const unit of ["a", "Ivory ", "New ", "中", "กา", "\ud800", "\u0301", "'", "Kyiv's", "-", "\n", "و", "WHO", "วเ"]) {
      const work = [1 << 12, 1 << 13].map((size) => {
        const { pack: both, asked } = counted(long)
        createMatcher([both]).find(unit.repeat(size / 4), { language: "en" })
        return asked()
      })
      expect(work[0]!, unit).toBeLessThan(130 * (1 << 10))
      expect(work[1]!, unit).toBeLessThan(2.1 * work[0]! + 200)
    }
  })
  it("of a look-up is bounded by what the pack says", () => {
    for (const { tables } of [pack, long]) expect(tables.sequences.reach).toBeLessThan(40)
  })
})
