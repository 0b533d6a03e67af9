import type { NewsArticle, WithContext } from "schema-dts"
import { describe, expect, expectTypeOf, it } from "vitest"
import { type AnnotationCollection, type GraphDocument, type SafeJsonLd, type SeoArticle, toJsonLd, toScript } from "@polyonym/jsonld/pure"
import { sample } from "./sample.ts"

describe("types", () => {
  it("say what each profile gives", () => {
    const seo = toJsonLd(sample(0))
    expectTypeOf(seo).toExtend<SeoArticle>()
    expectTypeOf(toJsonLd(sample(0), { profile: "graph" })).toExtend<GraphDocument>()
    expectTypeOf(toJsonLd(sample(0), { profile: "annotations" })).toExtend<AnnotationCollection>()
    expectTypeOf(seo.headline).toEqualTypeOf<SeoArticle["headline"]>()
    expectTypeOf(toScript(seo)).toEqualTypeOf<SafeJsonLd>()
    expect(seo["@type"]).toBe("NewsArticle")
  })
  it("fit schema-dts", () => {
    // schema-dts wants mutable lists and has no place for the properties that ours may lack.
    type Writable<A> = A extends string | number | boolean | undefined ? A : A extends ReadonlyArray<infer B> ? Array<Writable<B>> : { -readonly [K in keyof A]: Writable<A[K]> }
    const fitted: WithContext<NewsArticle> = toJsonLd(sample(0)) as Writable<Omit<SeoArticle, "mentions" | "author" | "publisher" | "image">>
    expect(fitted["@context"]).toBe("https://schema.org")
  })
})
