import { identitiesOf, preferredName } from "@polyonym/names/pure"
import type { Mention, MentionType } from "@polyonym/facts/pure"
import { describe, expect, it } from "vitest"

let at = 0
const mention = (text: string, language: string, more: Partial<Mention> = {}, type: MentionType = "PER"): Mention => {
  const start = at
  at += text.length + 1
  return { text, start, end: start + text.length, type, confidence: 0.9, language, why: [], ...more }
}

describe("identitiesOf", () => {
  it("groups by link, by chain and by name, and tells why", () => {
    const { identities } = identitiesOf([
      mention("Taras Boychuk", "en", { chain: "a", role: "painter" }), mention("Boychuk", "en", { chain: "a" }), mention("Тарасом Бойчуком", "uk", { chain: "b", role: "художник" }),
      mention("Poltava", "en", { id: "Q156719", name: "Poltava" }, "LOC"), mention("Полтавою", "uk", { id: "Q156719", name: "Poltava", lemma: "Полтава" }, "LOC"), mention("painter", "en", {}, "ROLE")
    ])
    expect(identities.map(({ type, mentions }) => [type, mentions])).toEqual([["PER", [0, 1, 2]], ["LOC", [3, 4]]])
    expect(identities[0]).toMatchObject({ preferred: { en: "Taras Boychuk", uk: "Тарас Бойчук", ru: "Taras Boychuk" }, roles: ["painter", "художник"] })
    expect(identities[0]!.spellings).toContainEqual({ text: "Тарасом Бойчуком", language: "uk", script: "Cyrl", count: 1 })
    expect(identities[0]!.why.map(({ code }) => code)).toEqual(expect.arrayContaining(["same-chain", "surname-of", "inflected"]))
    expect(identities[1]).toMatchObject({ id: "Q156719", preferred: { en: "Poltava", uk: "Полтава" } })
    expect(identities[1]!.why[0]).toEqual({ code: "same-link", params: { id: "Q156719" } })
  })
  it("never joins two links, two given names or two genders", () => {
    const ids = (...mentions: ReadonlyArray<Mention>) => identitiesOf(mentions).identities.map(({ id }) => id)
    expect(ids(mention("Taras Boychuk", "en", { id: "Q1" }), mention("Taras Boychuk", "en", { id: "Q2" }))).toEqual(["Q1", "Q2"])
    expect(new Set(ids(mention("Taras Boychuk", "en"), mention("Iryna Boychuk", "en"), mention("Ivan Boychuk", "en"))).size).toBe(3)
  })
  it("finds one entity however often it is named, and keeps its links apart", () => {
    const often = Array.from({ length: 5000 }, (_, index) => mention("Taras Boychuk", "en", { chain: `c${index}` }))
    expect(identitiesOf(often).identities.map(({ mentions }) => mentions.length)).toEqual([5000])
    const linked = [mention("Taras Boychuk", "en", { id: "Q1", chain: "a" }), ...often, mention("Boychuk", "en", { id: "Q2", chain: "b" })]
    expect(identitiesOf(linked).identities.map(({ id, mentions }) => [id, mentions.length])).toEqual([["Q1", 5001], ["Q2", 1]])
  })
  it("gives one nil id to a name in several spellings and scripts", () => {
    const id = (text: string, language: string) => identitiesOf([mention(text, language)]).identities[0]!.id
    expect(id("Olena Tkachenko", "en")).toMatch(/^nil-[0-9a-f]{12}$/)
    for (const [text, language] of [["Олена Ткаченко", "uk"], ["Олени Ткаченко", "uk"], ["Елена Ткаченко", "ru"], ["Ткаченко, Олена Іванівна", "uk"], ["Elena Tkatschenko", "de"]] as const) expect(id(text, language)).toBe(id("Olena Tkachenko", "en"))
    expect(id("Oleh Tkachenko", "en")).not.toBe(id("Olena Tkachenko", "en"))
  })
  it("takes what other mentions say for an ambiguous form", () => {
    const { identities } = identitiesOf([mention("Гончара", "uk", { chain: "a" }), mention("Honchar", "en", { chain: "a" })])
    expect(identities[0]!.preferred).toMatchObject({ uk: "Гончар", en: "Honchar" })
  })
  it("takes what another name of the document says for the nominative of a bare surname", () => {
    const preferred = (language: string, ...texts: ReadonlyArray<string>): ReadonlyArray<string> =>
      identitiesOf(texts.map((text) => mention(text, language))).identities.map((identity) => identity.preferred["en"]!)
    expect(preferred("cs", "Havránkem", "Bohumila Havránka")).toEqual(["Bohumil Havránek"])
    expect(preferred("hr", "Matošca", "Zvonimiru Matošcu", "Matošec")).toEqual(["Zvonimir Matošec"])
    expect(preferred("lt", "Gaidelio", "Vytautui Gaideliui")).toEqual(["Vytautas Gaidelis"])
  })
  it("uses the pack's names and the style", () => {
    const names = (id: string) => id === "Q90" ? [{ text: "Paris", language: "en" }, { text: "Париж", language: "uk" }] : undefined
    expect(identitiesOf([mention("Парижі", "uk", { id: "Q90" }, "LOC")], { names, locales: ["en", "uk", "ru"] }).identities[0]!.preferred).toEqual({ en: "Paris", uk: "Париж", ru: "Paris" })
    expect(identitiesOf([mention("Олексій Мельницький", "uk")], { style: "kmu-2010" }).identities[0]!.preferred.en).toBe("Oleksii Melnytskyi")
  })
  it("gives nothing for nothing", () => {
    expect(identitiesOf([])).toEqual({ style: "own-preference", identities: [] })
  })
})

describe("preferredName", () => {
  it.each([["kmu-2010", "Volodymyr Zelenskyi"], ["own-preference", "Volodymyr Zelenskyy"], ["moscow-times", "Volodymyr Zelensky"]])("%s writes %s", (style, preferred) => {
    expect(preferredName("Q3874799", { style, language: "en" }).preferred).toBe(preferred)
  })
  it("leaves out a form that was not yet in use", () => {
    const before = preferredName("Q3874799", { style: "own-preference", language: "en", asOf: "2018-01-01" })
    expect(before.since).toBeUndefined()
    expect(before.reason.code).toBe("romanised")
    expect(preferredName("Q3874799", { style: "own-preference", language: "en", asOf: "2024-01-01" }).since).toBe("2019-05")
  })
  it("simplifies Russian endings in the newspaper's manner and says that the rule is unverified", () => {
    const found = preferredName("Дмитрий Островский", { style: "moscow-times", language: "ru" })
    expect(found.preferred).toBe("Dmitry Ostrovsky")
    expect(found.reason.params.verified).toBe(false)
  })
  it("leaves Latin names as they are", () => {
    expect(preferredName("Maria Weiss", { style: "kmu-2010", language: "en" })).toMatchObject({ preferred: "Maria Weiss", reason: { code: "as-given" } })
  })
})
