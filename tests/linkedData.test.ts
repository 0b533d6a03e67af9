import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { Document } from "@polyonym/core"
import { Mentions } from "@polyonym/facts"
import { checkJsonLd } from "@polyonym/jsonld/pure"
import jsonld from "jsonld"
import { Parser } from "n3"
import { article } from "polyonym"
import { describe, expect, it } from "vitest"
import { linkedFormats, openLinkedData, provenanceOf } from "../packages/polyonym/src/linkedData.ts"

const root = resolve(import.meta.dirname, "..")
const data = process.env["POLYONYM_DATA"] === undefined ? undefined : resolve(root, process.env["POLYONYM_DATA"])
if (data === undefined || !existsSync(data)) console.log("POLYONYM_DATA is not set: linked data is made of the example pages only")
const pagesIn = (folder: string): ReadonlyArray<string> => (existsSync(folder) ? readdirSync(folder).filter((file) => /\.(?:txt|html)$/.test(file)).map((file) => join(folder, file)) : [])
const pages = [...pagesIn(join(root, "examples/article/pages")), ...(data === undefined ? [] : [...pagesIn(join(data, "pages")), ...pagesIn(join(data, "seed"))])]
const contextFile = data === undefined ? undefined : join(data, "jsonld/schemaorg-30.0/schemaorgcontext.jsonld")
const closed = contextFile === undefined || !existsSync(contextFile) ? undefined
  : Object.fromEntries(Object.entries((JSON.parse(readFileSync(contextFile, "utf8")) as { "@context": object })["@context"]).filter(([key]) => key !== "@vocab"))

describe("linked data of whole pages", () => {
  it.each(pages.map((page) => page.slice(root.length - 4)))("is sound: %s", async (name) => {
    const page = pages.find((one) => one.endsWith(name))!
    const { document, jsonld: seo } = await article(readFileSync(page, "utf8"), { url: "https://example.org/page", mediaType: page.endsWith(".html") ? "text/html" : "text/plain" })
    const made = Object.fromEntries(await Promise.all(linkedFormats.map(async (format) => [format, (await openLinkedData(format, { unit: "utf16" }))(document)] as const))) as Record<typeof linkedFormats[number], unknown>
    for (const object of [seo, made.graph]) expect(checkJsonLd(object).filter(({ severity }) => severity === "error")).toEqual([])
    expect(new Parser({ format: "N-Quads" }).parse(made.nquads as string).length).toBeGreaterThan(10)
    expect(new Parser().parse(made.turtle as string).length).toBe((made.nquads as string).trim().split("\n").length)
    const { mentions } = Document.get(document, Mentions)
    const { first } = made.annotations as { first: { items: ReadonlyArray<{ target: ReadonlyArray<{ selector: ReadonlyArray<{ start: number; end: number }> }> }> } }
    first.items.forEach(({ target: [inText, inSource] }, at) => {
      const { text } = mentions[at]!
      expect(document.text.slice(inText!.selector[0]!.start, inText!.selector[0]!.end)).toBe(text)
      expect(inSource!.selector[0]!.end - inSource!.selector[0]!.start).toBeGreaterThan(0)
    })
    expect((made.ninjs as { people?: ReadonlyArray<unknown> }).people?.length ?? 0).toBe((made.ftm as ReadonlyArray<{ schema: string }>).filter(({ schema }) => schema === "Person").length)
    expect(JSON.stringify(provenanceOf(document))).not.toContain("_:")
    if (closed !== undefined) {
      const options = { safe: true, documentLoader: async (url: string) => {
        if (url !== "https://schema.org") throw new Error(`nothing is fetched: ${url}`)
        return { contextUrl: undefined, documentUrl: url, document: { "@context": closed } }
      } } as object
      for (const object of [seo, made.graph as object]) {
        await jsonld.expand(object as object, options)
        expect(await jsonld.toRDF(object as object, { ...options, format: "application/n-quads" })).not.toContain("_:")
      }
    }
  })
})
