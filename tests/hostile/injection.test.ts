import { CorpusIdentities, type KnownIdentity, toCsv, toI18next } from "@polyonym/identity/pure"
import { toI18nextResources } from "@polyonym/i18n/pure"
import { mergeJsonLd, type Node, stringify, toScript } from "@polyonym/jsonld/pure"
import { toNQuads, toTurtle } from "@polyonym/jsonld/rdf"
import { rehypeJsonLd } from "@polyonym/unified"
import fc from "fast-check"
import { createInstance } from "i18next"
import { Parser } from "n3"
import { type DefaultTreeAdapterTypes, parse } from "parse5"
import { type ArticleResult, article } from "polyonym"
import { toHtmlReport, toIdentitiesPage, toReviewPage } from "polyonym/report"
import rehypeParse from "rehype-parse"
import rehypeStringify from "rehype-stringify"
import { unified } from "unified"
import { VFile } from "vfile"
import { reporter } from "vfile-reporter"
import { describe, expect, it } from "vitest"
import { lintWriters } from "../../packages/polyonym/src/cli/lintFormats.ts"
import { terminal } from "../../packages/polyonym/src/cli/terminal.ts"
import { messagesOf } from "../../packages/polyonym/src/lint.ts"
import { messagesIn } from "../../packages/polyonym/src/messages.ts"
import { steering } from "./controlSequences.ts"
import { breakers, hostile } from "./strings.ts"

type Element = DefaultTreeAdapterTypes.Element

function elementsOf(html: string): ReadonlyArray<Element> {
  const inside = (node: DefaultTreeAdapterTypes.ParentNode): ReadonlyArray<Element> =>
    node.childNodes.flatMap((child) => "tagName" in child ? [child, ...inside("content" in child ? child.content : child)] : [])
  return inside(parse(html))
}
/** What of a page is shown, read aloud or a title. */
const shownIn = (html: string): string => elementsOf(html).flatMap((element) => element.tagName === "script" || element.tagName === "style" ? [] : [
  ...element.childNodes.flatMap((child) => "value" in child ? [child.value] : []), ...["title", "aria-label", "placeholder", "alt"].flatMap((name) => attribute(element, name) ?? [])
]).join("\n")
const textOf = (element: Element): string => element.childNodes.map((child) => "value" in child ? child.value : "tagName" in child ? textOf(child) : "").join("")
const attribute = (element: Element, name: string): string | undefined => element.attrs.find((one) => one.name === name)?.value

/** The elements of a page in their order, but for those that show what is not seen. */
const skeletonOf = (html: string): string => elementsOf(html).filter((element) => attribute(element, "class") !== "unseen").map(({ tagName }) => tagName).join(" ")
function dangersOf(html: string): ReadonlyArray<string> {
  const elements = elementsOf(html)
  const policies = elements.filter((element) => attribute(element, "http-equiv") === "Content-Security-Policy").map((element) => attribute(element, "content") ?? "")
  return [
    ...policies.length === 1 && policies[0]!.startsWith("default-src 'none';") && !/unsafe-eval|script-src 'unsafe/.test(policies[0]!) ? [] : ["policy"],
    ...elements.filter(({ tagName }) => tagName === "script").length === 1 ? [] : ["scripts"],
    ...elements.flatMap(({ attrs }) => attrs.flatMap(({ name, value }) => name.startsWith("on") || name === "style" || name === "srcdoc" || /^\s*(?:javascript|data|vbscript):/i.test(value) && /href|src|action|data$/.test(name) ? [`${name}=${value}`] : []))
  ]
}

/** What every string is made into: so that none is empty, and none alike. */
const framed = (parts: ReadonlyArray<string>): ReadonlyArray<string> => parts.map((part, at) => `a${at}${part.replace(/[\n\r\u0085\u2028\u2029]/g, "")}z`)

describe("HTML pages have the same elements whatever the strings are", () => {
  const strings = fc.tuple(hostile, hostile, hostile, hostile).map(framed)
  const plain = framed(["", "", "", ""])
  const identities = ([a, b, c, d]: ReadonlyArray<string>): KnownIdentity =>
    ({ id: a!, type: "PER", name: b!, names: [{ text: b!, language: "en", script: "Latn", count: 2 }, { text: c!, language: "uk", script: "Cyrl", count: 1 }], documents: [{ id: d!, publishedAt: "2024-03-02", sighting: a! }], roles: [c!], evidence: [] })
  it("the review page", () => {
    const page = (some: ReadonlyArray<string>): string => toReviewPage([{ a: identities(some), b: { ...identities(some), id: "Q2" }, nats: 0, evidence: [{ code: some[0]!, params: { [some[1]!]: some[2]! } }] }])
    const expected = skeletonOf(page(plain))
    fc.assert(fc.property(strings, (some) => {
      expect(dangersOf(page(some))).toEqual([])
      expect(skeletonOf(page(some))).toBe(expected)
      expect(steering(shownIn(page(some)))).toEqual([])
    }), { numRuns: 60 })
  })
  it("the page of identities", () => {
    const page = ([a, b, c, d]: ReadonlyArray<string>): string => {
      const corpus = new CorpusIdentities()
      corpus.add({ id: d!, sightings: [{ id: a!, type: "PER", names: [{ text: b!, language: "en", script: "Latn", count: 2 }], forms: [{ text: b!, language: "en" }], roles: [{ text: c!, language: "en" }] }] })
      corpus.decide({ kind: "rename", a: a!, name: c!, by: d!, why: b! })
      return toIdentitiesPage(corpus)
    }
    const expected = skeletonOf(page(plain))
    fc.assert(fc.property(strings, (some) => {
      expect(dangersOf(page(some))).toEqual([])
      expect(skeletonOf(page(some))).toBe(expected)
      expect(steering(shownIn(page(some)))).toEqual([])
    }), { numRuns: 60 })
  })
  it("the report", async () => {
    const out = await article("The ferry was late again, said President Volodymyr Zelensky in Odesa.")
    const page = ([a, b, c, d]: ReadonlyArray<string>): string => {
      const text = `${a} ${b}`
      const mention = { start: 0, end: a!.length, text: a!, type: "PER" as const, confidence: 0.5, chain: "c", id: c!, role: d!, language: "en", why: [{ code: d!, params: { [c!]: d! } }], alternatives: [{ id: c!, name: d!, score: 0.5 }] }
      const result: ArticleResult = {
        ...out, title: c, byline: [d!], text, language: "en", script: "Latn", languages: [{ start: 0, end: text.length, language: "en", script: "Latn", confidence: 1 }], mentions: [mention],
        names: [{ id: c!, type: "PER", preferred: { en: a!, uk: b! }, spellings: [{ text: a!, language: "en", script: "Latn", count: 1 }], mentions: [{ start: 0, end: a!.length, text: a! }], roles: [d!], why: [b!] }],
        removed: [{ reason: "legal", text: d!, sourceStart: 0, sourceEnd: 1 }], romanised: { system: d!, text: b! }, jsonld: { [a!]: { [b!]: [c!, null, 1] } }, receipt: { input: a!, stages: [{ name: b!, version: c!, config: d! }], assets: [{ id: a!, version: b!, sha256: c! }], environment: { [a!]: b! } }
      } as ArticleResult
      return toHtmlReport(result, { title: d! })
    }
    const expected = skeletonOf(page(plain))
    fc.assert(fc.property(strings, (some) => {
      expect(dangersOf(page(some))).toEqual([])
      expect(skeletonOf(page(some))).toBe(expected)
      expect(steering(shownIn(page(some)))).toEqual([])
    }), { numRuns: 60 })
  })
})

const json = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: "small", withCrossShrink: true }, fc.constantFrom(null, true, 0, -1.5, 1e21), hostile, fc.array(tie("value"), { maxLength: 3 }), fc.dictionary(hostile.filter((key) => key !== "__proto__"), tie("value"), { maxKeys: 3 }))
})).value

describe("linked data in a page", () => {
  const scripts = (html: string): ReadonlyArray<string> => elementsOf(html).filter(({ tagName }) => tagName === "script").map(textOf)
  const wellFormed = (value: unknown): unknown => JSON.parse(JSON.stringify(value), (_, one: unknown) => typeof one === "string" ? one.toWellFormed() : one)
  it("is one script element, whose text is the value", () => {
    fc.assert(fc.property(json, (value) => {
      const text = toScript({ name: value } as Node)
      expect(text).not.toMatch(/[\u2028\u2029]/)
      const html = `<!doctype html><head>${text}</head><body><p id=after>x</p>`
      expect(scripts(html)).toHaveLength(1)
      expect(skeletonOf(html)).toBe("html head script body p")
      expect(stringify(JSON.parse(scripts(html)[0]!))).toBe(text.slice(text.indexOf(">") + 1, text.lastIndexOf("<")))
      expect((JSON.parse(scripts(html)[0]!) as { readonly name: unknown }).name === undefined).toBe(value === undefined)
    }), { numRuns: 400 })
  })
  it.each(breakers)("gives the string back: %j", (string) => {
    expect((JSON.parse(scripts(`<head>${toScript({ name: string })}</head>`)[0]!) as { readonly name: string }).name).toBe(wellFormed(string))
  })
  it("stays in its element through rehype, alone or laid into the page's own", () => {
    fc.assert(fc.property(hostile, hostile, (a, b) => {
      const page = `<!doctype html><html><head><script type="application/ld+json">${stringify({ "@context": "https://schema.org", "@type": "NewsArticle", headline: a })}</script></head><body><p>x</p></body></html>`
      const html = String(unified().use(rehypeParse).use(rehypeJsonLd, { jsonld: { "@context": "https://schema.org", "@type": "NewsArticle", headline: a, description: b } }).use(rehypeStringify).processSync(page))
      expect(skeletonOf(html)).toBe("html head script body p")
      expect(JSON.parse(scripts(html)[0]!)).toMatchObject({ headline: a.toWellFormed(), description: b.toWellFormed() })
    }), { numRuns: 100 })
  })
  it("keeps what the page says of itself", () => {
    fc.assert(fc.property(hostile, hostile, (a, b) => {
      const { jsonld } = mergeJsonLd({ "@context": "https://schema.org", "@type": "NewsArticle", headline: a }, { "@context": "https://schema.org", "@type": "NewsArticle", description: b })
      expect(JSON.parse(stringify(jsonld))).toMatchObject({ headline: a.toWellFormed(), description: b.toWellFormed() })
    }))
  })
})

describe("RDF", () => {
  const parsed = (text: string, format: string) => new Parser({ format }).parse(text)
  it("has the statements that were meant, and their values, whatever stands in them", () => {
    fc.assert(fc.property(hostile, hostile, (a, b) => {
      const node: Node = { "@context": "https://schema.org", "@type": "Person", "@id": "https://a.example/x", name: a, description: { "@language": "en", "@value": b } }
      for (const [text, format] of [[toNQuads(node), "N-Quads"], [toTurtle(node), "Turtle"]] as const) {
        const quads = parsed(text, format)
        expect(quads.map(({ object }) => object.value).sort()).toEqual([a.toWellFormed(), b.toWellFormed(), "http://schema.org/Person"].sort())
        expect(quads.every(({ subject }) => subject.value === "https://a.example/x")).toBe(true)
      }
      expect(toNQuads(node).trim().split("\n")).toHaveLength(3)
    }), { numRuns: 300 })
  })
  it("an address or a tag that is none adds no statement", () => {
    fc.assert(fc.property(hostile, hostile, hostile, (id, url, language) => {
      const node: Node = { "@context": "https://schema.org", "@type": "Person", "@id": `https://a.example/${id}`, url, name: { "@language": language, "@value": "Anna" } }
      for (const [text, format] of [[toNQuads(node), "N-Quads"], [toTurtle(node), "Turtle"]] as const) {
        const quads = parsed(text, format)
        expect(quads.length).toBeLessThanOrEqual(3)
        expect(quads.every(({ subject }) => subject.value.startsWith("https://a.example/"))).toBe(true)
      }
    }), { numRuns: 300 })
  })
})

describe("i18next", () => {
  const told = async (resources: object, ns: string, keys: ReadonlyArray<string>): Promise<ReadonlyArray<string>> => {
    const i18n = createInstance()
    const t = await i18n.init({ lng: "en", ns: [ns, "app"], resources: { en: { ...(resources as Record<string, object>)["en"], app: { secret: "SECRET" } } }, interpolation: { defaultVariables: { secret: "SECRET" } } })
    return keys.map((key) => t(`${ns}:${key}`, { a: 1, secret: "SECRET" } as never) as unknown as string)
  }
  it("reads no name as a template, and finds no name under another's key", async () => {
    await fc.assert(fc.asyncProperty(hostile, hostile, async (a, b) => {
      const names = [{ id: `x:${a}`, type: "PER", names: [{ text: `Anna ${b}`, language: "en" }] }, { id: "Q1", type: "PER", names: [{ text: "Petro", language: "en" }] }]
      const resources = toI18nextResources(names as never, { locales: ["en"] })
      const keys = Object.keys(resources["en"]!["names"]!).filter((key) => !key.includes("_"))
      for (const key of keys) expect(key).toMatch(/^[\p{L}\p{N}~-]+$/u)
      const values = await told(resources, "names", keys)
      expect(values.join("\n")).not.toContain("SECRET")
      for (const [at, key] of keys.entries()) expect(values[at]).toBe(resources["en"]!["names"]![key])
      expect(await told(resources, "names", ["Q1"])).toEqual(["Petro"])
    }), { numRuns: 100 })
  })
  it("of a corpus neither", async () => {
    await fc.assert(fc.asyncProperty(hostile, async (a) => {
      const known: KnownIdentity = { id: "nil-1", type: "PER", name: `Anna ${a}`, names: [{ text: `Anna ${a}`, language: "en", script: "Latn", count: 1 }], documents: [], roles: [], evidence: [] }
      const resources = toI18next([known])
      const [value] = await told(resources, "names", ["nil-1"])
      expect(value === `Anna ${a}` || value === "nil-1").toBe(true)
    }), { numRuns: 100 })
  })
})

describe("what is found in a text", () => {
  const findings = ([path, actual, scripts, fix]: ReadonlyArray<string>) => ({
    path: path!, text: actual!, applied: 0,
    messages: messagesOf(actual!, [{ ruleId: "mixed-script", start: 0, end: actual!.length, actual: actual!, expected: [fix!], fix: fix!, level: "warning", params: { actual: actual!, scripts: scripts! }, source: { title: scripts!, url: `https://a.example/${fix!}` } }], messagesIn("en"))
  })
  const look = { messages: messagesIn("en"), look: terminal(true, 80, true), unit: "utf16" as const }
  const four = fc.tuple(hostile, hostile, hostile, hostile)
  it("is one line of GitHub's workflow commands, with the properties that were meant", () => {
    fc.assert(fc.property(four, (some) => {
      const out = lintWriters.github([findings(some)], look)
      expect(out.match(/\n/g)).toHaveLength(1)
      expect(steering(out.slice(out.indexOf(",title=")))).toEqual([])
      // As @actions/toolkit reads it (general knowledge): the first "::" after the properties ends them.
      const [, command, properties, data] = /^::(\w+) ([^]*?)::([^]*)\n$/.exec(out)!
      expect(command).toBe("warning")
      const keys = properties!.split(",").map((one) => one.split("=")[0])
      expect(keys.filter((key) => !["file", "line", "endLine", "col", "endColumn", "title"].includes(key!))).toEqual([])
      const decoded = (text: string): string => text.replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%")
      expect(decoded(properties!.split(",")[0]!.slice("file=".length))).toBe(some[0])
      expect(data!.split("%").slice(1).every((part) => /^(?:25|0D|0A)/.test(part))).toBe(true)
    }), { numRuns: 300 })
  })
  it("is SARIF that JSON reads, with the strings in their places, and addresses that lead nowhere else", () => {
    fc.assert(fc.property(four, (some) => {
      const log = JSON.parse(lintWriters.sarif([findings(some)], look)) as { readonly runs: ReadonlyArray<{ readonly results: ReadonlyArray<{ readonly message: { readonly text: string }; readonly fixes: ReadonlyArray<{ readonly artifactChanges: ReadonlyArray<{ readonly replacements: ReadonlyArray<{ readonly insertedContent: { readonly text: string } }> }> }> }>; readonly artifacts: ReadonlyArray<{ readonly location: { readonly uri: string } }> }> }
      const [run] = log.runs
      expect(run!.results).toHaveLength(1)
      expect(run!.results[0]!.fixes[0]!.artifactChanges[0]!.replacements[0]!.insertedContent.text).toBe(some[3])
      const { uri } = run!.artifacts[0]!.location
      expect(uri).toMatch(/^[!#-;=?-_a-z{|}~]*$/)
      expect(["file:", "base:"]).toContain(new URL(uri, "base:/x/").protocol)
    }), { numRuns: 300 })
  })
  it("is for a person a line each, and steers no terminal", () => {
    fc.assert(fc.property(four, (some) => {
      const out = lintWriters.text([findings(some)], look)
      expect(steering(out)).toEqual([])
      expect(out.split("\n")).toHaveLength(5)
    }), { numRuns: 300 })
  })
  it("is a message of VFile that keeps the string, and JSON too", () => {
    fc.assert(fc.property(four, (some) => {
      const { messages } = findings(some)
      const file = new VFile(some[1])
      for (const { reason, place, ruleId, actual, expected } of messages) Object.assign(file.message(reason, { place, ruleId, source: "polyonym" }), { actual, expected })
      expect(file.messages[0]).toMatchObject({ ruleId: "mixed-script", actual: some[1], expected: [some[3]] })
      expect(reporter(file)).toContain("mixed-script")
      const [{ messages: written }] = JSON.parse(lintWriters.json([findings(some)], look)) as readonly [{ readonly messages: ReadonlyArray<{ readonly actual: string }> }]
      expect(written[0]!.actual).toBe(some[1])
    }), { numRuns: 200 })
  })
})

/** The cells of RFC 4180. */
function cellsOf(text: string): ReadonlyArray<ReadonlyArray<string>> {
  const rows: Array<Array<string>> = [[]]
  for (const { 1: quoted, 2: bare, 3: after } of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy)) {
    rows.at(-1)!.push(quoted?.replaceAll("\"\"", "\"") ?? bare!)
    if (after === "\r\n") rows.push([])
    if (after === "") break
  }
  return rows.filter((row) => row.length > 1)
}

describe("CSV", () => {
  it("has the cells that were meant, and none that a spreadsheet reckons out", () => {
    fc.assert(fc.property(hostile, hostile, hostile, (id, name, text) => {
      const known: KnownIdentity = { id, type: "PER", name, names: [{ text, language: "en", script: "Latn", count: 1 }], documents: [], roles: [], evidence: [] }
      const rows = cellsOf([...toCsv([known])].join(""))
      expect(rows.map((row) => row.length)).toEqual([10, 10])
      const [found, wanted] = [rows[1]!, [id, "PER", name, text].map((cell) => cell.toWellFormed())]
      for (const [at, value] of wanted.entries()) expect([value, `'${value}`]).toContain(found[at])
      expect(found.filter((cell) => /^[=+\-@\t\r＝＋－＠]/u.test(cell))).toEqual([])
    }), { numRuns: 500 })
  })
})
