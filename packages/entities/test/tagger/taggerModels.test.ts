import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import { loadTagger } from "../../src/tagger/index.ts"
import { TaggerModels } from "../../src/taggerModels.ts"
import { toyModel } from "./toyModel.ts"

const text = Buffer.from(toyModel()).toString("base64")
const toys = { modelOf: (language: string) => language.startsWith("en") ? "en" : language === "xx" ? "bad" : undefined, modelText: (model: string) => Promise.resolve(model === "bad" ? "AAAA" : text) }
const load = (): Promise<unknown> => Promise.resolve(toys)

describe("loadTagger", () => {
  it("opens a model once", async () => {
    const tagger = await loadTagger("en", load)
    expect(tagger?.language).toBe("en")
    expect(await loadTagger("en-GB", load)).toBe(tagger)
  })
  it("gives nothing for a language without a model, and where the package is missing or another", async () => {
    expect(await loadTagger("fi", load)).toBeUndefined()
    expect(await loadTagger("en", () => Promise.reject(new Error("not installed")))).toBeUndefined()
    expect(await loadTagger("en", () => Promise.resolve({}))).toBeUndefined()
  })
  it("refuses bytes that are no model", async () => {
    await expect(loadTagger("xx", load)).rejects.toMatchObject({ _tag: "TaggerModelInvalid" })
  })
})

describe("the service", () => {
  const ask = (languages: ReadonlyArray<string>) => Effect.provide(Effect.map(TaggerModels, ({ taggerOf }) => [taggerOf("en-US")?.language, taggerOf("fi")?.language]), TaggerModels.layer(languages, load))
  it("gives the taggers that it was asked for", async () => {
    expect(await Effect.runPromise(ask(["en"]))).toEqual(["en", undefined])
    expect(await Effect.runPromise(ask([]))).toEqual([undefined, undefined])
  })
  it.each(["fi", "xx"])("fails where the tagger of %s cannot be had", async (language) => {
    const error = await Effect.runPromise(Effect.flip(ask([language])))
    expect([error._tag, error.language]).toEqual(["TaggerUnavailable", language])
  })
  it("may have none", () => {
    expect(Effect.runSync(Effect.provide(Effect.map(TaggerModels, ({ taggerOf }) => taggerOf("en")), TaggerModels.layerEmpty))).toBeUndefined()
  })
})
