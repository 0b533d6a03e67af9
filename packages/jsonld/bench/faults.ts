/**
 * Plants faults in documents that have none of the kind, and counts how many the checker finds: eight operators over schema.org's official examples and our own
 * output. A mutation after which the document is still valid is left out by the operator's rule, read from schema.org's release itself and not from
 * this package's table, and counted. Then lists what the checker says of the unmutated examples.
 *
 * POLYONYM_DATA=… npm run bench -w @polyonym/jsonld -- --part faults [--list]
 */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"
import { checkJsonLd, type FindingCode } from "@polyonym/jsonld/pure"

type Fields = Record<string, unknown>
type Ref = { readonly "@id": string } | ReadonlyArray<{ readonly "@id": string }> | undefined
/** A place in a document: the object that holds it, its key, the types of the nearest node. */
interface Place {
  readonly holder: Fields
  readonly key: string
  readonly types: ReadonlyArray<string>
  readonly pointer: string
}
/** What an operator does at a place; `undefined`: the document would still be valid. */
type Operator = (place: Place, random: () => number) => { readonly at: string; readonly codes: ReadonlyArray<FindingCode> } | undefined

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
const pick = <T>(from: ReadonlyArray<T>, random: () => number): T => from[Math.floor(random() * from.length)]!
const isRecord = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value)

/** The release as it is published. */
function release(folder: string) {
  const { "@graph": graph } = JSON.parse(gunzipSync(readFileSync(join(folder, "schemaorg-current-https.jsonld.gz"))).toString("utf8")) as { "@graph": ReadonlyArray<Readonly<Record<string, Ref>> & { "@id": string; "@type": string | ReadonlyArray<string> }> }
  const named = (ref: Ref): ReadonlyArray<string> => (ref === undefined ? [] : "@id" in ref ? [ref] : ref).map((one) => one["@id"].replace("schema:", ""))
  const terms = new Map(graph.map((term) => [term["@id"].replace("schema:", ""), term]))
  const is = (name: string, kind: string): boolean => [terms.get(name)?.["@type"] ?? []].flat().includes(kind)
  const above = (type: string): ReadonlySet<string> => {
    const all = new Set([type])
    for (const one of all) for (const parent of named(terms.get(one)?.["rdfs:subClassOf"])) all.add(parent)
    return all
  }
  return {
    isType: (name: string) => is(name, "rdfs:Class"),
    isProperty: (name: string) => is(name, "rdf:Property"),
    properties: [...terms.keys()].filter((name) => is(name, "rdf:Property") && named(terms.get(name)?.["schema:domainIncludes"]).length > 0),
    ranges: (name: string) => named(terms.get(name)?.["schema:rangeIncludes"]),
    belongs: (name: string, type: string) => named(terms.get(name)?.["schema:domainIncludes"]).some((domain) => above(type).has(domain)),
    above
  }
}

/** A word with one stroke wrong. */
function misspell(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * Math.max(1, word.length - 2))
  const kind = Math.floor(random() * 4)
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1)
  if (kind === 1) return word.slice(0, at) + word.charAt(at) + word.slice(at)
  if (kind === 2) return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
  return word.slice(0, at) + pick([..."aeioustnr"], random) + word.slice(at + 1)
}

function operators(schema: ReturnType<typeof release>): ReadonlyMap<string, Operator> {
  const replace = (place: Place, value: unknown, ...codes: ReadonlyArray<FindingCode>) => {
    place.holder[place.key] = value
    return { at: place.pointer, codes }
  }
  const known = ({ key }: Place): ReadonlyArray<string> => (schema.isProperty(key) ? schema.ranges(key) : [])
  const texty = (ranges: ReadonlyArray<string>): boolean => ranges.some((range) => range !== "URL" && schema.above(range).has("Text"))
  const address = (place: Place): boolean => typeof place.holder[place.key] === "string" && /^https?:/.test(place.holder[place.key] as string) && (place.key === "@id" || known(place).includes("URL"))
  const dates = ["last Thursday", "2024-13-45", "yesterday", "31/12/2024", "May 2024", "2023-02-30"]
  const tags = ["en_US", "English (UK)", "e", "de--AT", "1234", "the Ukrainian language"]
  const parent = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf("/"))
  return new Map<string, Operator>([
    ["misspelt property", (place, random) => {
      if (!schema.isProperty(place.key)) return undefined
      const wrong = misspell(place.key, random)
      if (wrong === place.key || schema.isProperty(wrong)) return undefined
      place.holder[wrong] = place.holder[place.key]
      delete place.holder[place.key]
      return { at: `${parent(place.pointer)}/${wrong}`, codes: ["unknown-property"] }
    }],
    ["misspelt type", (place, random) => {
      const type = place.holder[place.key]
      if (place.key !== "@type" || typeof type !== "string" || !schema.isType(type)) return undefined
      const wrong = misspell(type, random)
      return wrong === type || schema.isType(wrong) ? undefined : replace(place, wrong, "unknown-type")
    }],
    ["property of another type", (place, random) => {
      const other = pick(schema.properties, random)
      if (place.types.length === 0 || Object.hasOwn(place.holder, other) || Object.hasOwn(place.holder, "@value") || !Object.hasOwn(place.holder, "@type")) return undefined
      if (place.types.some((type) => schema.belongs(other, type) || schema.above(type).has("Role") || !schema.isType(type))) return undefined
      place.holder[other] = "x"
      return { at: `${parent(place.pointer)}/${other}`, codes: ["wrong-domain"] }
    }],
    ["number for text", (place) => {
      const ranges = known(place)
      if (typeof place.holder[place.key] !== "string" || !texty(ranges) || ranges.some((range) => schema.above(range).has("Number") || range === "DataType")) return undefined
      return replace(place, 12345, "wrong-range")
    }],
    ["bad date", (place, random) => {
      const ranges = known(place)
      if (typeof place.holder[place.key] !== "string" || !ranges.some((range) => range === "Date" || range === "DateTime") || texty(ranges)) return undefined
      return replace(place, pick(dates, random), "bad-date")
    }],
    ["bad language tag", (place, random) => {
      if (typeof place.holder[place.key] !== "string" || (place.key !== "inLanguage" && place.key !== "@language")) return undefined
      return replace(place, pick(tags, random), "bad-language")
    }],
    ["relative IRI", (place, random) => (address(place) && !texty(known(place)) ? replace(place, pick(["/news/1", "page.html", "../a?b=1", "#part"], random), "relative-iri") : undefined)],
    ["javascript: IRI", (place, random) => (address(place) ? replace(place, pick(["javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)"], random), "unsafe-iri") : undefined)]
  ])
}

/** All places of a document, in its order. */
function placesOf(value: unknown, pointer: string, into: Array<Place>): void {
  if (Array.isArray(value)) value.forEach((one, at) => placesOf(one, `${pointer}/${at}`, into))
  if (!isRecord(value)) return
  const own = [value["@type"] ?? []].flat().filter((type): type is string => typeof type === "string")
  for (const [key, one] of Object.entries(value)) {
    if (key === "@context") continue
    const at = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`
    into.push({ holder: value, key, types: own, pointer: at })
    placesOf(one, at, into)
  }
}

/** Runs the operators; `ours` are documents of our own. */
export function faults(folder: string, ours: ReadonlyArray<unknown>, seeds: number, list: boolean): void {
  const schema = release(folder)
  const text = gunzipSync(readFileSync(join(folder, "schemaorg-all-examples.txt.gz"))).toString("utf8")
  const examples = [...text.matchAll(/<script type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/g)].map((found) => JSON.parse(found[1]!) as unknown)
  const documents = [...examples, ...ours].map((document) => JSON.stringify(document))
  let [allPlanted, allCaught] = [0, 0]
  for (const [name, operator] of operators(schema)) {
    let [planted, caught, valid] = [0, 0, 0]
    for (const [index, document] of documents.entries()) {
      for (let seed = 0; seed < seeds; seed++) {
        const random = randomOf(index * 7919 + seed)
        const copy = JSON.parse(document) as unknown
        const places: Array<Place> = []
        placesOf(copy, "", places)
        for (let tries = 0; tries < 40 && places.length > 0; tries++) {
          const mutation = operator(pick(places, random), random)
          if (mutation === undefined) {
            valid++
            continue
          }
          planted++
          const found = checkJsonLd(copy).some(({ code, pointer }) => mutation.codes.includes(code) && (pointer === mutation.at || pointer.startsWith(`${mutation.at}/`)))
          if (found) caught++
          else if (list) console.log(`  missed: ${name} at ${mutation.at} in ${JSON.stringify(copy).slice(0, 300)}`)
          break
        }
      }
    }
    allPlanted += planted
    allCaught += caught
    console.log(`${name.padEnd(26)} planted ${String(planted).padStart(5)}, caught ${(100 * caught / planted).toFixed(2).padStart(6)} % (places passed over as still valid: ${valid})`)
  }
  console.log(`${"all".padEnd(26)} planted ${String(allPlanted).padStart(5)}, caught ${(100 * allCaught / allPlanted).toFixed(2).padStart(6)} %`)
  const flags = examples.map((example) => checkJsonLd(example).filter(({ severity }) => severity === "error"))
  const byCode = new Map<string, number>()
  for (const { code } of flags.flat()) byCode.set(code, (byCode.get(code) ?? 0) + 1)
  console.log(`unmutated: ${examples.length} examples, ${flags.filter((one) => one.length > 0).length} with errors: ${[...byCode].map(([code, count]) => `${code} ${count}`).join(", ")}`)
  if (list) flags.forEach((found, at) => found.forEach(({ code, pointer, params }) => console.log(`  example ${at + 1} ${code} ${pointer} ${JSON.stringify(params)}`)))
}
