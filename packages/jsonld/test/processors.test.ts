import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import draft4 from "ajv-draft-04"
import { Ajv2020 } from "ajv/dist/2020.js"
import formats from "ajv-formats"
import jsonld from "jsonld"
import { describe, expect, it } from "vitest"
import { anchor, checkJsonLd, quoteOf, stringify, toJsonLd, toNinjs } from "@polyonym/jsonld/pure"
import { toNQuads, toTurtle } from "@polyonym/jsonld/rdf"
import { Parser } from "n3"
import { vocabulary } from "../src/check/vocabulary.ts"
import { sample } from "./sample.ts"

const folder = process.env["POLYONYM_DATA"] === undefined ? undefined : join(resolve(import.meta.dirname, "../../..", process.env["POLYONYM_DATA"]), "jsonld")
const known = folder !== undefined && existsSync(folder)
if (!known) console.log("POLYONYM_DATA is not set: linked data is not held against the official context and schemas")
const seeds = Array.from({ length: 60 }, (_, seed) => seed)
type Context = Record<string, unknown>

/** schema.org's context without `@vocab`: from the table of this package, and where the data are there the official one. */
const { prefixes: _, ...own } = vocabulary()
const addresses = ["url", "image", "contentUrl", "sameAs", "isPartOf"]
const closed: Context = Object.fromEntries([
  ["schema", "http://schema.org/"],
  ...[...own.typeNames, ...own.propertyNames].map((name) => [name, { "@id": `schema:${name}`, ...(addresses.includes(name) ? { "@type": "@id" } : name.startsWith("date") ? { "@type": "schema:Date" } : {}) }])
])
const official = known ? Object.fromEntries(Object.entries((JSON.parse(readFileSync(join(folder, "schemaorg-30.0/schemaorgcontext.jsonld"), "utf8")) as { "@context": Context })["@context"]).filter(([key]) => key !== "@vocab")) : undefined
const loaderOf = (context: Context) => async (url: string) => {
  if (url !== "https://schema.org") throw new Error(`nothing is fetched: ${url}`)
  return { contextUrl: undefined, documentUrl: url, document: { "@context": context } }
}
const strict = (context: Context) => ({ safe: true, documentLoader: loaderOf(context) }) as object

describe("what is emitted, under a JSON-LD processor in safe mode with a closed context and no network", () => {
  for (const [name, context] of [["our table", closed], ["the official context", official]] as const) {
    it.skipIf(context === undefined)(`expands, and becomes the statements that we write ourselves (${name})`, async () => {
      for (const seed of seeds) {
        for (const profile of ["seo", "graph"] as const) {
          const object = toJsonLd(sample(seed), { profile })
          await jsonld.expand(object, strict(context!))
          const quads = await jsonld.toRDF(object, { ...strict(context!), format: "application/n-quads" }) as unknown as string
          expect(quads).not.toContain("_:")
          const canonical = await jsonld.canonize(quads as unknown as object, { algorithm: "RDFC-1.0", inputFormat: "application/n-quads", format: "application/n-quads", safe: true } as object) as unknown as string
          const sorted = (text: string) => [...new Set(text.replaceAll(/\\u([0-9A-F]{4})/g, (__, hex: string) => String.fromCharCode(parseInt(hex, 16))).split("\n"))].sort().join("\n")
          expect(sorted(toNQuads(object))).toBe(sorted(canonical))
        }
      }
    }, 60_000)
  }

  it("has no finding", () => {
    for (const seed of seeds) for (const profile of ["seo", "graph"] as const) expect(checkJsonLd(toJsonLd(sample(seed), { profile })).filter(({ code }) => code !== "missing-property")).toEqual([])
  })

  it("says the same as Turtle", () => {
    for (const seed of seeds.slice(0, 10)) {
      const object = toJsonLd(sample(seed), { profile: "graph" })
      const lines = (text: string) => new Parser().parse(text).map(({ subject, predicate, object: value }) => `${subject.value} ${predicate.value} ${value.value} ${value.termType}`).sort()
      expect(lines(toTurtle(object))).toEqual(lines(toNQuads(object)))
    }
  })

  it("states the same in whatever order entities come", () => {
    for (const seed of seeds) {
      const one = sample(seed)
      const turned = { ...one, identities: { ...one.identities, identities: one.identities.identities.toReversed().map((identity) => ({ ...identity, spellings: identity.spellings.toReversed(), roles: identity.roles.toReversed() })) } }
      expect(toNQuads(toJsonLd(turned, { profile: "graph" }))).toBe(toNQuads(toJsonLd(one, { profile: "graph" })))
      expect(stringify(toJsonLd(turned, { profile: "graph" }))).toBe(stringify(toJsonLd(one, { profile: "graph" })))
    }
  })

  it("has every identifier under the caller's base, where one is given", () => {
    const base = "https://archive.example/id/"
    for (const profile of ["seo", "graph", "annotations"] as const) {
      const text = stringify(toJsonLd(sample(1), { profile, base }))
      expect(text.replace("urn:polyonym:vocabulary:offsetUnit", "")).not.toContain("urn:polyonym")
      expect(text).toContain(base)
    }
    expect(stringify(toJsonLd(sample(1), { base: "javascript:x/" }))).toContain("urn:polyonym:")
  })
})

interface Selector { readonly type: string; readonly start?: number; readonly end?: number; readonly exact?: string; readonly prefix?: string; readonly suffix?: string }
interface Item { readonly target: { readonly selector: ReadonlyArray<Selector> } | ReadonlyArray<{ readonly selector: ReadonlyArray<Selector> }> }
const itemsOf = (object: object): ReadonlyArray<Item> => ((object as { first?: { items: ReadonlyArray<Item> } }).first?.items ?? [])

describe("annotations", () => {
  it.each(["codepoint", "utf16", "utf8"] as const)("point at the text and at the source, counted in %s", (unit) => {
    for (const seed of seeds) {
      const result = sample(seed)
      const cut = (text: string, start: number, end: number): string => unit === "utf16" ? text.slice(start, end) : unit === "codepoint" ? [...text].slice(start, end).join("") : Buffer.from(text).subarray(start, end).toString()
      const items = itemsOf(toJsonLd(result, { profile: "annotations", unit }))
      expect(items).toHaveLength(result.mentions!.mentions.length)
      for (const [at, { target }] of items.entries()) {
        const [first, second] = target as ReadonlyArray<{ readonly selector: ReadonlyArray<Selector> }>
        for (const [one, text] of [[first, result.text], [second, result.source!.text]] as const) {
          const [position, quote] = one!.selector
          expect(cut(text, position!.start!, position!.end!)).toBe(result.mentions!.mentions[at]!.text)
          expect(quote!.exact).toBe(result.mentions!.mentions[at]!.text)
          expect(text).toContain(`${quote!.prefix ?? ""}${quote!.exact}${quote!.suffix ?? ""}`)
        }
      }
    }
  })

  it.skipIf(!known)("are valid by the W3C's schemas", () => {
    const ajv = new draft4.default({ strict: false, allErrors: true })
    formats.default(ajv)
    for (const file of readdirSync(join(folder!, "web-annotation/definitions"))) ajv.addSchema(JSON.parse(readFileSync(join(folder!, "web-annotation/definitions", file), "utf8")) as object, file)
    const valid = (definition: string, object: unknown): void => {
      const validate = ajv.getSchema(definition)!
      expect(validate(object), `${definition}: ${JSON.stringify(validate.errors)}`).toBe(true)
    }
    for (const seed of seeds) {
      const object = toJsonLd({ ...sample(seed), ...(seed % 2 === 0 ? { source: undefined } : {}) }, { profile: "annotations" })
      valid("collections.json#/definitions/contextValueInArrayFound", (object["@context"] as ReadonlyArray<unknown>))
      for (const item of itemsOf(object)) {
        const alone = { "@context": "http://www.w3.org/ns/anno.jsonld", ...item }
        valid("annotations.json#/definitions/annotationTypeValueFound", alone)
        valid("id.json#/definitions/stringUri", (item as unknown as { id: string }).id)
      }
    }
  })

  it("are found again after the clutter around an article has changed", () => {
    let [found, all] = [0, 0]
    for (const seed of seeds) {
      const { text, mentions } = sample(seed)
      const changed = `Subscribe to ${"our news ".repeat(seed % 9)}\n\n${text.replace("\n\n", "\n\nRead also: x\n\n")}\n\nMore news.`
      for (const mention of mentions!.mentions) {
        all++
        const place = anchor(changed, quoteOf(text, mention))
        if (place !== undefined && changed.slice(place.start, place.end) === mention.text && changed.slice(0, place.start).split(mention.text).length === text.slice(0, mention.start).split(mention.text).length) found++
      }
    }
    expect(found / all).toBeGreaterThanOrEqual(0.99)
    expect(anchor("nothing", quoteOf("a text", { start: 2, end: 6 }))).toBeUndefined()
    expect(anchor("x", { start: 0, end: 0, exact: "", prefix: "", suffix: "" })).toBeUndefined()
  })
})

describe("ninjs", () => {
  it.skipIf(!known)("is valid by IPTC's schema 3.1", () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    formats.default(ajv)
    ajv.addSchema({ $id: "https://geojson.org/schema/GeoJSON.json" })
    const validate = ajv.compile(JSON.parse(readFileSync(join(folder!, "ninjs/ninjs-schema_3.1.json"), "utf8")) as object)
    for (const seed of seeds) {
      const item = toNinjs(sample(seed))
      expect(validate(item), JSON.stringify(validate.errors)).toBe(true)
      expect(item["language"]).toBe(toJsonLd(sample(seed))["inLanguage"])
    }
    expect(validate({ uri: "x y", bodies: 5 })).toBe(false)
  })
})
