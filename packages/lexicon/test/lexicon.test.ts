import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import { compilePack, defaultPack, Lexicon, openPack, PackInvalid } from "@polyonym/lexicon"

const bytes = compilePack([{ id: "made:oro", type: "LOC", names: [{ text: "Lake Oro", language: "en" }] }], { name: "lakes", version: "1" })
const find = (text: string) => Effect.map(Effect.service(Lexicon), ({ matcher, packs }) => ({ texts: matcher.find(text).map((match) => match.text), packs }))

describe("the lexicon service", () => {
  it("is given by open packs", () => {
    const { texts, packs } = Effect.runSync(Effect.provide(find("on Lake Oro in Geneva"), Lexicon.layer([openPack(bytes)])))
    expect(texts).toEqual(["Lake Oro"])
    expect(packs.map(({ asset }) => asset.id)).toEqual(["lakes"])
  })
  it("is given by the default pack", () => {
    const { texts, packs } = Effect.runSync(Effect.provide(find("on Lake Oro in Geneva"), Lexicon.layerDefault))
    expect(texts).toEqual(["Geneva"])
    expect(packs).toEqual([defaultPack()])
  })
  it("is given by bytes", () => {
    expect(Effect.runSync(Effect.provide(find("Lake Oro"), Lexicon.layerBytes([bytes]))).texts).toEqual(["Lake Oro"])
  })
  it("of unsound bytes fails with PackInvalid", () => {
    const error = Effect.runSync(Effect.flip(Effect.provide(find("Lake Oro"), Lexicon.layerBytes([bytes.slice(0, 100)]))))
    expect(error).toBeInstanceOf(PackInvalid)
    expect(error).toMatchObject({ _tag: "PackInvalid", where: "header" })
    expect(error.message).toContain("length")
  })
})
