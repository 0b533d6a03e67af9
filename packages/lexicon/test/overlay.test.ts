import { describe, expect, it } from "vitest"
import { type CompileOptions, compilePack, createMatcher, mergePacks, openPack, type Pack, type PackRecord } from "@polyonym/lexicon/pure"

const open = (records: ReadonlyArray<PackRecord>, options: CompileOptions = {}): Pack => openPack(compilePack(records, options))
const expand = ({ text }: { readonly text: string }): ReadonlyArray<string> => (text === "Оро" ? ["Ора", "Ору"] : [])
const base = open([
  { id: "Q1", type: "LOC", names: [{ text: "Oro", language: "en" }, { text: "Оро", language: "uk" }], prior: 0.6, country: "UA", roles: ["port"] },
  { id: "Q2", type: "LOC", names: [{ text: "Velu", language: "en" }, { text: "Old Velu", language: "en" }] },
  { id: "Q3", type: "PER", names: [{ text: "Ada Nowak", language: "pl" }] }
], { name: "base", version: "1", licence: "CC0-1.0", sources: [{ name: "list" }], expand })
const text = "Oro, Velu, Old Velu, Ada Nowak, Oroville, Ора"
const found = (packs: ReadonlyArray<Pack>): ReadonlyArray<string> => createMatcher(packs).find(text).map((match) => `${match.text} ${match.candidates.map(({ id, prior }) => `${id} ${prior}`).join()}`)

describe("an overlay", () => {
  it("adds entities, and names to entities known by id, qid or sameAs", () => {
    const overlay = open([
      { id: "Q1", type: "LOC", names: [{ text: "Oroville", language: "en" }] },
      { id: "my:2", type: "LOC", sameAs: ["Q2"], names: [{ text: "Ада", language: "uk" }] },
      { id: "my:9", type: "ORG", names: [{ text: "Oro", language: "en" }], prior: 0.9 }
    ], { name: "mine" })
    const matches = createMatcher([base, overlay]).find(text)
    expect(matches.map((match) => `${match.text} ${match.candidates.map(({ id }) => id).join()} ${match.packs.join()}`)).toEqual([
      "Oro my:9,Q1 mine,base", "Velu Q2 base", "Old Velu Q2 base", "Ada Nowak Q3 base", "Oroville Q1 mine", "Ора Q1 base"
    ])
    expect(matches[0]).toMatchObject({ pack: "mine", form: { marks: ["ambiguous"] } })
    expect(matches[1]!.candidates[0]).toMatchObject({ id: "Q2", sameAs: ["my:2"] })
    expect(matches[4]!.candidates[0]!.names.map((name) => name.text)).toEqual(["Oro", "Оро", "Oroville"])
  })
  it("replaces what it gives, and leaves what it does not give", () => {
    const overlay = open([{ id: "x:1", type: "ORG", qid: "Q1", names: [], prior: 0.1, roles: [{ title: "capital", from: "2030" }] }])
    const entity = createMatcher([base, overlay]).find("Oro")[0]!.candidates[0]!
    expect(entity).toMatchObject({ id: "Q1", type: "ORG", prior: 0.1, country: "UA", roles: ["capital"], offices: [{ title: "capital", from: "2030" }], qid: "Q1" })
  })
  it("forbids a form of one entity, a form of all, and an entity, wherever it stands among the packs", () => {
    const overlay = open([{ id: "Q2", type: "LOC", names: [], forbid: ["Velu"] }, { id: "Q3", type: "PER", names: [], removed: true }], { forbid: ["Ора"] })
    for (const packs of [[base, overlay], [overlay, base]]) expect(found(packs)).toEqual(["Oro Q1 0.6", "Old Velu Q2 0.5"])
    expect(overlay.entity("Q3")).toBeUndefined()
    expect(overlay.entities.map(({ id }) => id)).toEqual(["Q2"])
  })
  it("joins entities over several packs, and within one", () => {
    const bridge = open([{ id: "a", type: "LOC", names: [{ text: "Oro Bay", language: "en" }], sameAs: ["b"] }, { id: "b", type: "LOC", names: [{ text: "Oro Beach", language: "en" }], sameAs: ["Q1"] }])
    const matches = createMatcher([base, bridge]).find("Oro; Oro Bay; Oro Beach")
    expect(matches.map(({ candidates }) => candidates.map(({ id }) => id))).toEqual([["Q1"], ["Q1"], ["Q1"]])
    expect(matches[0]!.candidates[0]!.sameAs).toEqual(["a", "b"])
  })
})

describe("merged packs", () => {
  const overlay = open([
    { id: "my:1", type: "LOC", sameAs: ["Q1"], names: [{ text: "Oroville", language: "en" }], prior: 0.2 },
    { id: "Q2", type: "LOC", names: [], forbid: ["Velu"] }, { id: "Q3", type: "PER", names: [], removed: true }
  ], { name: "mine", version: "2", licence: "MIT", forbid: ["Ору"], sources: [{ name: "hand" }] })
  const merged = openPack(mergePacks([base, overlay]))
  it("are as one pack what they are together", () => {
    expect(found([merged])).toEqual(found([base, overlay]))
    expect(found([base, merged])).toEqual(found([base, overlay]))
    expect(createMatcher([merged]).find("Ора Ору Оро", { language: "uk" }).map(({ form }) => `${form.lemma} ${form.inflected}`)).toEqual(["Оро true", "Оро false"])
  })
  it("say what they are made of", () => {
    expect(merged.info).toMatchObject({ name: "base+mine", version: "1+2", licence: "CC0-1.0 AND MIT", sources: [{ name: "list" }, { name: "hand" }] })
    expect(openPack(mergePacks([base, overlay], { name: "all", version: "3" })).asset).toMatchObject({ id: "all", version: "3" })
  })
  it("have the same bytes each time, and once more merged too", () => {
    expect(mergePacks([base, overlay])).toEqual(mergePacks([base, overlay]))
    expect(mergePacks([openPack(mergePacks([base]))])).toEqual(mergePacks([base]))
    expect(openPack(mergePacks([base])).entities).toEqual(base.entities)
  })
})
