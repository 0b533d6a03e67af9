import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import jsonld from "jsonld"
import { anchor, checkJsonLd, quoteOf, toJsonLd } from "@polyonym/jsonld/pure"
import { toNQuads } from "@polyonym/jsonld/rdf"
import { sample } from "../test/sample.ts"

/** Generated documents through the official processor and the checker. */
export async function documents(folder: string, count: number): Promise<void> {
  const { "@context": context } = JSON.parse(readFileSync(join(folder, "schemaorgcontext.jsonld"), "utf8")) as { "@context": Record<string, unknown> }
  const closed = Object.fromEntries(Object.entries(context).filter(([key]) => key !== "@vocab"))
  const options = {
    safe: true,
    documentLoader: async (url: string) => {
      if (url !== "https://schema.org") throw new Error(`nothing is fetched: ${url}`)
      return { contextUrl: undefined, documentUrl: url, document: { "@context": closed } }
    }
  } as object
  const lines = (text: string): string => [...new Set(text.replaceAll(/\\u([0-9A-F]{4})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))).split("\n"))].sort().join("\n")
  let [passed, equal, findings, all] = [0, 0, 0, 0]
  for (let seed = 0; seed < count; seed++) {
    for (const profile of ["seo", "graph"] as const) {
      all++
      const object = toJsonLd(sample(seed), { profile })
      findings += checkJsonLd(object).filter(({ severity }) => severity === "error").length
      try {
        await jsonld.expand(object as object, options)
        const quads = await jsonld.toRDF(object as object, { ...options, format: "application/n-quads" })
        passed++
        const canonical = await jsonld.canonize(quads as object, { algorithm: "RDFC-1.0", inputFormat: "application/n-quads", format: "application/n-quads", safe: true } as object)
        if (lines(canonical) === lines(toNQuads(object))) equal++
      } catch (error) {
        console.log(`seed ${seed} ${profile}: ${String(error)}`)
      }
    }
  }
  console.log(`generated documents: ${passed} of ${all} pass safe expand and toRDF with the closed context; ${findings} findings of kind error; RDFC-1.0 equals our N-Quads for ${equal}`)
}

/** Whether the entities, roles and quotations of the annotated pages are found again after lines of clutter went, came and moved. */
export function reanchored(folder: string): void {
  let [found, all] = [0, 0]
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".gold.json"))) {
    const text = readFileSync(join(folder, file.replace(".gold.json", ".txt")), "utf8")
    const gold = JSON.parse(readFileSync(join(folder, file), "utf8")) as { regions: ReadonlyArray<{ start: number; end: number; kind: string }>; entities: ReadonlyArray<{ start: number; end: number }>; quotes: ReadonlyArray<{ start: number; end: number }>; roles: ReadonlyArray<{ start: number; end: number }> }
    const kept = gold.regions.filter(({ kind }) => kind !== "boilerplate" && kind !== "date")
    // Everything that is no part of the article goes; other clutter comes between.
    let changed = "Accept all cookies\n\n"
    const places: Array<{ readonly start: number; readonly end: number; readonly to: number }> = []
    for (const [at, { start, end }] of kept.entries()) {
      places.push({ start, end, to: changed.length })
      changed += `${text.slice(start, end)}\n\n${at % 2 === 0 ? "Read also: something else entirely\n\n" : ""}`
    }
    for (const span of [...gold.entities, ...gold.quotes, ...gold.roles]) {
      const region = places.find(({ start, end }) => start <= span.start && span.end <= end)
      if (region === undefined) continue
      all++
      if (anchor(changed, quoteOf(text, span))?.start === region.to + span.start - region.start) found++
    }
  }
  console.log(`annotations found again at their place after the clutter changed: ${found} of ${all} (${(100 * found / all).toFixed(2)} %)`)
}
