import type { Mention } from "@polyonym/facts/pure"
import { applyFixes, defineStyle, identitiesOf, lintNames, type LintReading } from "@polyonym/names/pure"
import { describe, expect, it } from "vitest"

interface Named {
  readonly text: string
  readonly type?: Mention["type"]
  readonly chain?: string
  readonly id?: string
  readonly name?: string
  readonly lemma?: string
  readonly role?: string
  readonly alternatives?: NonNullable<Mention["alternatives"]>
}

/** A text with the mentions named, in their order. */
function reading(text: string, named: ReadonlyArray<Named>, language = "en", rest: Partial<LintReading> = {}): LintReading {
  let at = 0
  const mentions = named.map(({ type = "PER", ...one }): Mention => {
    const start = text.indexOf(one.text, at)
    at = start + one.text.length
    return { ...one, type, start, end: at, confidence: 0.9, language, why: [] }
  })
  return { text, language, languages: [], mentions, identities: identitiesOf(mentions, { locales: [language] }).identities, skip: [], ...rest }
}

const sources = { guide: { title: "A guide", url: "https://example.org/guide", read: "2026-11-26" } }
const plain = defineStyle({ id: "plain", extends: "own-preference", sources, firstMention: { value: "any", source: "guide" }, laterMention: { value: "any", source: "guide" } })
const ordered = defineStyle({ id: "ordered", extends: "plain", sources, firstMention: { value: "full", source: "guide" }, laterMention: { value: "surname", source: "guide" } }, { styles: [{ id: "plain", extends: "own-preference" }] })
const shown = (given: LintReading, style = plain): ReadonlyArray<string> => lintNames(given, { style }).map(({ ruleId, actual, expected, fix, level }) => `${ruleId} ${actual} → ${expected.join("|")}${fix === undefined ? "" : " fix"} ${level}`)

describe("lintNames", () => {
  it("finds a first mention that is short and a later one that is long", () => {
    const text = "Marlow Opens Pier\n\nMarlow came at noon. Ines Marlow spoke for an hour. Then Ines Marlow left."
    const names = ["Marlow", "Marlow", "Ines Marlow", "Ines Marlow"].map((name) => ({ text: name, chain: "c1", id: "Q1", name: "Ines Marlow" }))
    const found = lintNames(reading(text, names), { style: ordered })
    expect(found.map(({ ruleId, start, fix, source }) => [ruleId, start, fix, source?.url])).toEqual([
      ["first-mention", 19, "Ines Marlow", "https://example.org/guide"], ["later-mention", 40, "Marlow", "https://example.org/guide"], ["later-mention", 76, "Marlow", "https://example.org/guide"]
    ])
    expect(applyFixes(text, found).text).toBe("Marlow Opens Pier\n\nInes Marlow came at noon. Marlow spoke for an hour. Then Marlow left.")
  })

  it("keeps the full names of two persons with one surname", () => {
    const text = "Ines Marlow spoke. Karl Marlow listened. Ines Marlow left. Karl Marlow stayed."
    const names = [{ text: "Ines Marlow", chain: "c1" }, { text: "Karl Marlow", chain: "c2" }, { text: "Ines Marlow", chain: "c1" }, { text: "Karl Marlow", chain: "c2" }]
    expect(shown(reading(text, names), ordered)).toEqual([])
  })

  it("asks for honorifics, and not where a role stands", () => {
    const polite = defineStyle({ id: "polite", extends: "own-preference", sources, firstMention: { value: "full", source: "guide" }, laterMention: { value: "honorific-surname", source: "guide" }, honorifics: { en: { m: "Mr", f: "Ms" } } })
    const text = "Anna Marlow spoke. Marlow left. Ms Marlow returned. Mayor Marlow slept."
    const names = [{ text: "Anna Marlow" }, { text: "Marlow" }, { text: "Marlow" }, { text: "Marlow", role: "Mayor" }].map((one) => ({ ...one, chain: "c1", id: "Q1", name: "Anna Marlow" }))
    expect(shown(reading(text, names), polite)).toEqual(["later-mention Marlow → Ms Marlow fix warning"])
  })

  it("informs, and fixes nothing, by rules for which no source was read", () => {
    const unread = defineStyle({ id: "unread", extends: "own-preference", laterMention: { value: "surname", source: { title: "general knowledge" } } })
    const twice = (known: object) => reading("Anna Marlow spoke. Anna Marlow left.", [{ text: "Anna Marlow", chain: "c1", ...known }, { text: "Anna Marlow", chain: "c1", ...known }])
    expect(shown(twice({ id: "Q1", name: "Anna Marlow" }), unread)).toEqual(["later-mention Anna Marlow → Marlow info"])
    // nor of whom no pack knows, by a rule that was read
    expect(shown(twice({}), ordered)).toEqual(["later-mention Anna Marlow → Marlow info"])
    expect(shown(twice({ id: "Q1", name: "Anna Marlow" }), ordered)).toEqual(["later-mention Anna Marlow → Marlow fix warning"])
  })

  it("takes the spelling that most mentions have, in the case of the mention", () => {
    const en = reading("Ostap Boyko spoke. Ostap Boiko left. Ostap Boyko came back.", [{ text: "Ostap Boyko", chain: "c1" }, { text: "Ostap Boiko", chain: "c1" }, { text: "Ostap Boyko", chain: "c1" }])
    expect(shown(en)).toEqual(["inconsistent-spelling Ostap Boiko → Ostap Boyko fix warning"])
    const uk = reading("Остап Лисенко прибув. Бачили Остапа Лісенка. Остап Лисенко пішов.", [{ text: "Остап Лисенко", chain: "c1" }, { text: "Остапа Лісенка", chain: "c1", lemma: "Остап Лісенко" }, { text: "Остап Лисенко", chain: "c1" }], "uk")
    expect(shown(uk)).toEqual(["inconsistent-spelling Остапа Лісенка → Остапа Лисенка fix warning"])
    const twice = reading("Ostap Boyko spoke. Ostap Boiko left.", [{ text: "Ostap Boyko", chain: "c1" }, { text: "Ostap Boiko", chain: "c1" }])
    expect(shown(twice)).toEqual(["inconsistent-spelling Ostap Boiko → Ostap Boyko warning"])
  })

  it("takes no case form for another spelling", () => {
    const names = [{ text: "Остап Лисенко", chain: "c1" }, { text: "Остапа Лисенка", chain: "c1" }, { text: "Лисенкові", chain: "c1" }, { text: "Остапом Лисенком", chain: "c1" }]
    expect(shown(reading("Остап Лисенко прибув. Бачили Остапа Лисенка, дали Лисенкові хліба і говорили з Остапом Лисенком.", names, "uk"))).toEqual([])
  })

  it("suggests a look where a surname may be two persons", () => {
    const names = [{ text: "Ines Marlow", chain: "c1" }, { text: "Karl Marlow", chain: "c2" }, { text: "Marlow", chain: "c3" }]
    expect(shown(reading("Ines Marlow and Karl Marlow met. Marlow left.", names))).toEqual(["namesake Marlow → Ines Marlow|Karl Marlow info"])
    const packed = reading("Brandl left.", [{ text: "Brandl", chain: "c1", id: "Q1", name: "Karl Brandl", alternatives: [{ id: "Q2", name: "Ivo Brandl", score: 0.4 }] }])
    expect(shown(packed)).toEqual(["namesake Brandl → Karl Brandl|Ivo Brandl info"])
  })

  it("tells mixed scripts in quotations, mends them elsewhere, and leaves addresses alone", () => {
    const given = reading("Кyiv, “Кyiv”, @Кyiv, Кyiv@example.org and www.Кyiv.example", [])
    expect(shown(given)).toEqual(["mixed-script Кyiv → Kyiv fix warning", "mixed-script Кyiv → Kyiv warning"])
  })

  it("judges and keeps what it is told to keep, and skips what it is told to skip", () => {
    const text = "Кyiv and Кyiv"
    expect(shown(reading(text, [], "en", { keep: [{ start: 0, end: 4 }], skip: [{ start: 9, end: 13 }] }))).toEqual(["mixed-script Кyiv → Kyiv warning"])
  })
})
