import * as Effect from "effect/Effect"
import { deflateRawSync } from "node:zlib"
import { describe, expect, it } from "vitest"
import { Lexicon } from "@polyonym/lexicon"
import { groupOf, keys } from "@polyonym/lexicon/data/default/keys"
import { createMatcher, defaultPack, loadDefaultPack } from "@polyonym/lexicon/pure"
import { inflate, inflatePlainly } from "../src/inflate.ts"

describe("the default pack in further languages", () => {
  it("adds a pack for each language, in the order asked, and none twice", async () => {
    const packs = await loadDefaultPack(["hy", "sw-KE", "uk", "hy"])
    expect(packs[0]).toBe(defaultPack())
    expect(packs.map(({ info }) => info.name)).toEqual(["@polyonym/lexicon/default", "@polyonym/lexicon/default/hy", "@polyonym/lexicon/default/sw", "@polyonym/lexicon/default/uk"])
    expect((await loadDefaultPack(["hy"]))[1]).toBe(packs[1])
    expect(await loadDefaultPack(["tlh", "x-made", ""])).toEqual([defaultPack()])
  })
  it("has names of states in a language of every group, under the ids of the core", async () => {
    for (const [language, text] of [["mk", "Украина"], ["hr", "Ukrajina"], ["sw", "Ukraine"], ["fa", "اوکراین"], ["hi", "यूक्रेन"], ["yue", "烏克蘭"], ["vi", "Ukraina"], ["ka", "უკრაინა"], ["he", "אוקראינה"], ["el", "Ουκρανία"]] as const) {
      const matches = createMatcher(await loadDefaultPack([language])).find(text, { language })
      expect(matches.map(({ candidates }) => candidates[0]!.id), language).toEqual(["Q212"])
    }
  })
  it("names languages and currencies by types of their own", async () => {
    const matcher = createMatcher(await loadDefaultPack(["uk", "en"]))
    const types = (text: string, language: string): Array<string> => matcher.find(text, { language }).flatMap(({ candidates }) => candidates.map(({ type, id }) => `${type} ${id}`))
    expect(types("українська гривня", "uk")).toEqual(["CURRENCY currency:UAH"])
    expect(types("five Ukrainian hryvnias", "en")).toEqual(["CURRENCY currency:UAH"])
    expect(types("Basque", "en").sort()).toEqual(["DEMONYM demonym:basque", "LANGUAGE language:eu"])
  })
  it("knows a file for every language, and an id for every cell", async () => {
    expect(Object.keys(groupOf).length).toBeGreaterThan(150)
    const [, ...packs] = await loadDefaultPack(Object.keys(groupOf))
    expect(packs).toHaveLength(Object.keys(groupOf).length)
    const ids = new Set([...keys.territories.split("\n"), ...keys.cities.split("\n")].map((line) => line.split(" ")[0]))
    for (const { entities } of packs) for (const { id, type } of entities) expect(type !== "LOC" || ids.has(id), id).toBe(true)
  }, 120_000)
  it("is a layer", async () => {
    const names = Effect.map(Effect.service(Lexicon), ({ matcher }) => matcher.find("Κίεβο", { language: "el" }).map(({ candidates }) => candidates[0]!.id))
    expect(await Effect.runPromise(Effect.provide(names, Lexicon.layerDefaultFor(["el"])))).toEqual(["Q1899"])
  })
})

describe("the inflater", () => {
  it("gives what the platform's does, for all kinds of block", () => {
    for (const size of [0, 1, 3, 700, 70_000]) {
      const bytes = Uint8Array.from({ length: size }, (_, at) => ((at * at) >> 3) % (1 + (size % 251)))
      for (const level of [0, 1, 9]) {
        const packed = deflateRawSync(bytes, { level })
        expect(inflatePlainly(packed, size)).toEqual(bytes)
        expect(new Uint8Array(inflate(packed, size))).toEqual(bytes)
      }
    }
    const text = new TextEncoder().encode("names of places ".repeat(40))
    expect(inflatePlainly(deflateRawSync(text, { strategy: 4 }), text.length)).toEqual(text)
  })
  it("ends on bytes that are no stream", () => {
    const packed = deflateRawSync(new TextEncoder().encode("Kyiv, Lviv, Odesa and Kharkiv. ".repeat(100)), { level: 9 })
    for (let at = 0; at < packed.length * 8; at += 3) {
      const broken = Uint8Array.from(packed)
      broken[at >> 3]! ^= 1 << (at & 7)
      expect(inflatePlainly(broken, 3100)).toHaveLength(3100)
    }
  })
})
