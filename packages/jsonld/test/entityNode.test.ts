import type { Identity } from "@polyonym/facts/pure"
import { iriOf } from "@polyonym/jsonld/pure"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { identity, made, spelling } from "./made.ts"

const nodes = (...identities: ReadonlyArray<Identity>) => [made({}, identities)["mentions"]].flat() as ReadonlyArray<Readonly<Record<string, unknown>>>

describe("an entity as linked data", () => {
  it("has its type, identifier, name in the article's language, other forms and roles, in this order", () => {
    const found = nodes(
      identity({
        id: "Q1899", type: "LOC", preferred: { en: "Kyiv", uk: "Київ", de: "Kyjiw" }, spellings: [spelling("Києві"), spelling("Kyiv", "en", "Latn")], mentions: [0], roles: ["столиця"]
      }),
      identity({ spellings: [spelling("Ганна Лис"), spelling("Лис")], mentions: [1], roles: ["директорка музею"] }),
      identity({ id: "acme:1/2", type: "ORG", preferred: { en: "Acme" }, mentions: [2] }),
      identity({ id: "Q1", type: "EVENT", preferred: { uk: "Ярмарок" }, mentions: [3] }),
      identity({ id: "Q2", type: "PRODUCT", preferred: { uk: "Застосунок" }, mentions: [4] })
    )
    expect(found).toEqual([
      { "@type": "Place", "@id": "http://www.wikidata.org/entity/Q1899", name: "Київ", alternateName: ["Києві", "Kyiv", "Kyjiw"], sameAs: "https://www.wikidata.org/wiki/Q1899" },
      { "@type": "Person", "@id": "urn:polyonym:nil-0123456789ab", name: "Ганна Лис", alternateName: "Лис", jobTitle: "директорка музею" },
      { "@type": "Organization", "@id": "urn:polyonym:acme%3A1%2F2", name: "Acme" },
      { "@type": "Event", "@id": "http://www.wikidata.org/entity/Q1", name: "Ярмарок", sameAs: "https://www.wikidata.org/wiki/Q1" },
      { "@type": "Product", "@id": "http://www.wikidata.org/entity/Q2", name: "Застосунок", sameAs: "https://www.wikidata.org/wiki/Q2" }
    ])
    expect(Object.keys(found[0]!)).toEqual(["@type", "@id", "name", "alternateName", "sameAs"])
    expect(Object.keys(found[1]!)).toEqual(["@type", "@id", "name", "alternateName", "jobTitle"])
  })

  it("has several roles as a list, without repetition", () => {
    expect(nodes(identity({ roles: ["мер", "лікар", "мер"] }))[0]!["jobTitle"]).toEqual(["мер", "лікар"])
  })

  it("stands in order of first mention; one without any stands last", () => {
    const order = nodes(identity({ id: "nil-c" }), identity({ id: "nil-b", mentions: [4] }), identity({ id: "nil-a", mentions: [0, 9] })).map((one) => one["@id"])
    expect(order).toEqual(["urn:polyonym:nil-a", "urn:polyonym:nil-b", "urn:polyonym:nil-c"])
  })

  it.each([
    ["zh-Hant-TW", "Hant", { en: "Dnipro", zh: "第聂伯", "zh-Hant": "第聶伯" }, "第聶伯"],
    ["uk-UA", "Cyrl", { en: "Dnipro", uk: "Дніпро" }, "Дніпро"],
    ["sr", "Latn", { en: "Dnieper", sr: "Дњепар", "sr-Latn": "Dnjepar" }, "Dnjepar"],
    ["fr", "Latn", { en: "Dnieper", uk: "Дніпро" }, "Dnieper"],
    ["fr", "Latn", { uk: "Дніпро", de: "Dnjepr" }, "Днепр"],
    ["fr", "Latn", { fr: "", en: "Dnieper" }, "Dnieper"]
  ])("in %s (%s) is called by the nearest preferred form, else in English, else as first spelt", (language, script, preferred, name) => {
    const jsonld = made({}, [identity({ preferred: preferred as Record<string, string>, spellings: [spelling("Днепр", "ru")] })], {
      languages: { language, script, confidence: 1, reliable: true, alternatives: [], spans: [] }
    })
    expect(jsonld["mentions"]).toMatchObject({ name })
  })

  it("looks up no name that JavaScript itself put there", () => {
    const preferred = JSON.parse("{\"__proto__\":\"Рись\",\"constructor\":\"Рись\"}") as Record<string, string>
    const jsonld = made({}, [identity({ preferred, spellings: [spelling("Лис")] }), identity({ id: "nil-b" })], {
      languages: { language: "constructor", script: "toString", confidence: 1, reliable: true, alternatives: [], spans: [] }
    })
    expect(jsonld["mentions"]).toEqual([
      { "@type": "Person", "@id": "urn:polyonym:nil-0123456789ab", name: "Лис", alternateName: "Рись" },
      { "@type": "Person", "@id": "urn:polyonym:nil-b" }
    ])
  })

  it("is never its own other name, and has no other name twice", () => {
    const form = fc.constantFrom("Лис", "Лиса", "Lys", "L\ud800", "L\ufffd", "")
    fc.assert(fc.property(fc.dictionary(fc.constantFrom("uk", "en", "ru"), form), fc.array(form), (preferred, spellings) => {
      const [found] = nodes(identity({ preferred, spellings: spellings.map((text) => spelling(text)) }))
      const others = [found!["alternateName"] ?? []].flat()
      expect(others).not.toContain(found!["name"])
      expect(new Set(others).size).toBe(others.length)
      const seen = [...Object.values(preferred), ...spellings].filter((text) => text !== "").map((text) => text.toWellFormed())
      expect(new Set([found!["name"], ...others].filter((one) => one !== undefined))).toEqual(new Set(seen))
    }), { numRuns: 500 })
  })

  it("has an absolute identifier without a character that an IRI may not have, one for each id", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (id) => {
      expect(iriOf(id)).toMatch(/^(?:http:\/\/www\.wikidata\.org\/entity\/Q[1-9]\d*|urn:polyonym:[\w.!~*'()%-]*)$/)
      if (id.isWellFormed() && iriOf(id).startsWith("urn:")) expect(decodeURIComponent(iriOf(id).slice("urn:polyonym:".length))).toBe(id)
    }), { numRuns: 300 })
    for (const id of ["Q0", "Q01", "Q", "q42", "Q42 ", "Q42\n", "Q1-2"]) expect(iriOf(id)).toMatch(/^urn:polyonym:/)
  })
})
