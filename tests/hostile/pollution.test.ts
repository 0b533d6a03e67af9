import { detect, detectSpans } from "@polyonym/detect/pure"
import { findExpressions, findQuotations, tagText } from "@polyonym/entities/pure"
import { extractMarkdown, MalformedFrontMatter, readFeed } from "@polyonym/extract/pure"
import { siteRules } from "@polyonym/extract"
import { PolyonymBackend } from "@polyonym/i18n"
import { toI18nextResources } from "@polyonym/i18n/pure"
import { CorpusIdentities, decodeSeen, readDecision, toCsv, toFtm, toI18next, toJsonLines } from "@polyonym/identity/pure"
import { checkJsonLd, mergeJsonLd, stringify } from "@polyonym/jsonld/pure"
import { compilePack, createMatcher, openPack } from "@polyonym/lexicon/pure"
import { createTally, readFtm, readRecords, readTable, readWikidata } from "@polyonym/lexicon/sources"
import { buildNameIndex, compareNames, declineName, expandName, judgeForm, lemmatiseName, nameVariants, openNameIndex, parseStyle, preferredName, prepareName, StyleInvalid } from "@polyonym/names/pure"
import { addLikelySubtags, fallbacks, matchLanguage, parseLanguageTag, scriptVerdict } from "@polyonym/script"
import { segmentText } from "@polyonym/segment/pure"
import { transliterator } from "@polyonym/transliterate/pure"
import { createInstance } from "i18next"
import { article, lintSync, stageRegistry } from "polyonym"
import { toHtmlReport, toIdentitiesPage } from "polyonym/report"
import { afterEach, describe, expect, it } from "vitest"
import { read as readConfiguration } from "../../packages/polyonym/src/cli/configurationFile.ts"
import { messagesIn } from "../../packages/polyonym/src/messages.ts"
import { folder, jsonl, rows } from "../../packages/polyonym/test/folder.ts"
import { polyonym } from "../../packages/polyonym/test/inProcess.ts"
import { isTyped } from "../fuzz/typed.ts"

const keys = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf", "__defineGetter__", "then", "toJSON"] as const
const { path, put } = folder()

const places = { "Object.prototype": Object.prototype, "Array.prototype": Array.prototype, "Function.prototype": Function.prototype, "String.prototype": String.prototype, Object, "Map.prototype": Map.prototype } as const
const ownOf = (one: object): ReadonlyArray<string> => Reflect.ownKeys(one).map(String)
const before = Object.fromEntries(Object.entries(places).map(([name, one]) => [name, ownOf(one)]))

/** What a key of objects themselves may do to all objects: nothing. */
function clean(): void {
  expect(({} as { readonly polluted?: unknown }).polluted).toBeUndefined()
  expect(([] as unknown as { readonly polluted?: unknown }).polluted).toBeUndefined()
  for (const [name, one] of Object.entries(places)) expect([name, ownOf(one)]).toEqual([name, before[name]])
  expect(Object.getPrototypeOf({})).toBe(Object.prototype)
}
afterEach(clean)

const payload = "{\"polluted\":1,\"prototype\":{\"polluted\":1}}"
/** A value of JSON in which a key stands at the top, within, and within that; `JSON.parse` makes `__proto__` a key like others. */
const laced = (json: string, key: string): string => json.replaceAll("{", `{${JSON.stringify(key)}:${payload},`).replace(/,\}/g, "}")
const parsed = (json: string, key: string): unknown => JSON.parse(laced(json, key))
/** A typed refusal, in words, or an answer. */
function answered<A>(run: () => A): A | Error {
  try {
    return run()
  } catch (error) {
    if (!isTyped(error)) throw error
    expect((error as Error).message.length).toBeGreaterThan(5)
    return error as Error
  }
}

describe.each(keys)("the key %s", (key) => {
  it("as a field of a line, and as its id: the answer stands under the id, and the line is done", async () => {
    const line = `${laced("{\"text\":\"The ferry was late again in Odesa.\",\"nested\":{}}", key)}\n`
    const lines = line + jsonl({ id: key, text: "Mayor Petro Hryn spoke in Odesa." })
    for (const command of ["run", "extract", "detect", "segment", "tag"]) {
      const ran = await polyonym([command, "--jsonl"], { input: lines })
      expect([command, ran.code, rows(ran.out).map(({ id }) => id)]).toEqual([command, 0, [1, key]])
    }
    const names = await polyonym(["names", "parse", "--jsonl"], { input: `${laced("{\"name\":\"Anna Borg\"}", key)}\n${jsonl({ id: key, name: key })}` })
    expect(rows(names.out).map(({ id }) => id)).toEqual([1, key])
  })
  it("as what is meant to be a language, a system, a style, a type, a kind: refused in words, or answered", async () => {
    for (const args of [["transliterate", "--from", key], ["transliterate", "--from", "uk", "--system", key], ["run", "--style", key], ["tag", "--types", key], ["detect", "--only", key], ["detect", "--engine", key], ["names", "parse", "--kind", key], ["lint", "--style", key], ["run", "--format", key], [key], ["names", key], ["run", `--${key}`, "x"], ["extract", "--input-format", key], ["run", "--locale", key]]) {
      const ran = await polyonym(args, { input: "Привіт" })
      expect([args, ran.code === 0 || ran.code === 2 || ran.code === 3]).toEqual([args, true])
      if (ran.code !== 0) expect(ran.err).toContain("polyonym: ")
    }
    for (const run of [() => prepareName("Anna Borg", { language: key }), () => nameVariants("Anna Borg", { language: key }), () => transliterator({ from: key, system: key }), () => transliterator({ from: "uk", system: key }), () => lintSync("Kiev", { style: key }), () => lintSync("Kiev", { style: "bbc", language: key })] as ReadonlyArray<() => unknown>) answered(run)
    expect(messagesIn(key).say("none")).toBe(messagesIn("en").say("none"))
  })
  it("as the language, the kind or the name that any plain function is told: an answer, or a typed refusal", () => {
    const text = `Mayor ${key} Borg said on Monday that ${key} was late in Odesa. “${key},” he said.`
    for (const language of [key, `${key}-Latn`, "en"]) for (const name of ["Anna Borg", "Li Wei", "Анна Борг", "李伟", key, `${key} ${key}`]) {
      for (const kind of ["person", "organisation", "place"] as const) {
        answered(() => compareNames(prepareName(name, { language, kind }), prepareName("Anna Borg", { language: "en", kind })))
        answered(() => lemmatiseName(name, { language, kind }))
        answered(() => nameVariants(name, { language, kind, limit: 3 }))
        answered(() => declineName(name, { language, kind, case: "genitive" }))
        answered(() => declineName(name, { language: "uk", kind, case: key as never }))
      }
      answered(() => preferredName(name, { style: "bbc", language }))
      answered(() => judgeForm(name, { style: "bbc", language }))
      answered(() => expandName({ text: name, language }, { type: "PER" }))
      answered(() => buildNameIndex([{ id: key, name, language }]).search(name, { language }))
    }
    for (const run of [
      () => segmentText(text, { language: key }), () => tagText(text, { language: key }), () => tagText(text, { language: "en", publishedAt: key }), () => findQuotations(text, [], { language: key }), () => findExpressions(text, { language: key, sentences: [{ start: 0, end: text.length }] }),
      () => detect(text, { only: [key] }), () => detectSpans(text, { expected: [key] }), () => parseLanguageTag(key), () => addLikelySubtags(key), () => matchLanguage(key, ["en", key]), () => fallbacks(key), () => scriptVerdict(key)
    ] as ReadonlyArray<() => unknown>) answered(run)
  })
  it("in records of a pack, as id, type, language, and under any field: kept, or refused", async () => {
    const record = "{\"id\":\"x:1\",\"type\":\"PER\",\"names\":[{\"text\":\"Petro Hryn\",\"language\":\"en\"}],\"roles\":[\"mayor\"]}"
    for (const one of [parsed(record, key), { id: key, type: "PER", names: [{ text: key, language: key }], qid: key, country: key, roles: [key] }]) {
      const pack = answered(() => openPack(compilePack([one as never])))
      if (pack instanceof Error) continue
      const found = [...pack.entities]
      expect(found).toHaveLength(1)
      expect(createMatcher([pack]).find(found[0]!.names[0]!.text).length).toBeGreaterThan(0)
      expect(Object.keys(toI18nextResources(found as never, { locales: ["en"] }))).toEqual(["en"])
      const i18n = createInstance()
      const t = await i18n.use(PolyonymBackend).init({ lng: "en", ns: ["names"], backend: { packs: [pack], ids: [found[0]!.id] } })
      expect(typeof t(`names:${key}`)).toBe("string")
    }
    answered(() => compilePack([{ id: "x", type: key, names: [{ text: "A", language: "en" }] } as never]))
    for (const read of [(lines: ReadonlyArray<string>) => readRecords(lines, {}, createTally()), readFtm, readWikidata]) {
      for await (const one of read([laced(record, key), laced("{\"id\":\"f\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Anna\"]}}", key), laced("{\"type\":\"item\",\"id\":\"Q1\",\"labels\":{\"en\":{\"language\":\"en\",\"value\":\"Anna\"}},\"claims\":{}}", key)])) expect(one).toBeDefined()
    }
    for await (const one of readTable([`name,type,${key}`, "Anna,person,x", `${key},${key},${key}`])) expect(typeof one).toBe("object")
  })
  it("in a house style: refused by its place; nothing of it is taken", () => {
    const style = "{\"id\":\"house\",\"title\":\"H\",\"languages\":[\"en\"],\"rules\":{\"transliterate\":{\"uk\":\"kmu-2010\"}},\"entities\":[{\"id\":\"Q1\",\"forms\":[{\"language\":\"en\",\"text\":\"Kyiv\",\"not\":[\"Kiev\"]}]}],\"sources\":[]}"
    const refused = answered(() => parseStyle(parsed(style, key)))
    expect(refused).toBeInstanceOf(StyleInvalid)
    expect((refused as Error).message).toContain(key)
    answered(() => parseStyle({ id: "house", title: "H", languages: [key], extends: key, rules: { transliterate: { [key === "__proto__" ? "x" : key]: key } } }))
  })
  it("in a configuration, its stages, and rules of sites", () => {
    const config = answered(() => readConfiguration(laced("{\"style\":\"bbc\"}", key), "/nowhere/polyonym.config.json", messagesIn("en")))
    expect(config).toBeInstanceOf(Error)
    expect((config as Error).message).toContain(key)
    for (const stages of [[key], [{ stage: key }], [JSON.parse(`{"stage":"segment","config":{${JSON.stringify(key)}:${payload}}}`) as unknown]]) {
      const pipeline = stageRegistry().pipeline({ stages })
      expect(pipeline).toBeInstanceOf(Error)
      expect((pipeline as Error).message).toContain(key)
      answered(() => readConfiguration(JSON.stringify({ pipeline: { stages } }), "/nowhere/polyonym.config.json", messagesIn("en")))
    }
    const rules = answered(() => siteRules([parsed("{\"hosts\":[\"a.example\"],\"drop\":[\".ad\"]}", key)]))
    if (!(rules instanceof Error)) expect(Object.keys(rules[0]!).filter((one) => !["hosts", "drop"].includes(one))).toEqual([])
  })
  it("in linked data that is checked or completed: a finding, and no key of the union", () => {
    const theirs = parsed("{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"H\",\"author\":{\"@type\":\"Person\",\"name\":\"A\"}}", key)
    expect(checkJsonLd(theirs).map(({ params }) => JSON.stringify(params)).join()).toContain(key)
    const { jsonld } = mergeJsonLd(theirs, { "@context": "https://schema.org", "@type": "NewsArticle", description: "D" })
    expect(JSON.parse(stringify(jsonld))).toMatchObject({ headline: "H", description: "D" })
    if (key === "__proto__") expect(stringify(jsonld)).not.toContain(key)
    expect(Object.getPrototypeOf(jsonld)).toBe(Object.prototype)
    for (const at of ["@type", "@id", "name"]) expect(Array.isArray(checkJsonLd({ "@context": "https://schema.org", "@type": "Person", [at]: key }))).toBe(true)
  })
  it("in a page's own data, in a feed, and in front matter", async () => {
    const page = `<html lang="${key}"><head><script type="application/ld+json">${laced("{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"The Ferry\"}", key)}</script><meta property="${key}" content="x"><meta name="og:${key}" content="y"></head><body><article><h1>The Ferry</h1><p itemprop="${key}">The ferry was late again in Odesa on Monday.</p></article></body></html>`
    const out = await article(page)
    expect(out.text).toContain("late again")
    expect(toHtmlReport(out)).toContain("late again")
    const feed = answered(() => readFeed(`<rss version="2.0"><channel><item><title>A</title><${key}>x</${key}><description ${key}="1">The ferry.</description></item></channel></rss>`))
    expect(feed instanceof Error || feed.entries.length === 1).toBe(true)
    for (const text of [`---\ntitle: A\n${key}: {polluted: 1}\nnested: {${key}: {polluted: 1}}\n---\nThe river.`, `---\ntitle: A\n? !!merge <<\n: {${key}: {polluted: 1}}\n---\nThe river.`, `+++\ntitle = "A"\n${key} = "x"\n[${key}]\npolluted = 1\n+++\nThe river.`]) {
      const read = answered(() => extractMarkdown(text, { frontMatter: "strict" }))
      if (read instanceof Error) expect(read).toBeInstanceOf(MalformedFrontMatter)
      else expect(read.text).toContain("The river.")
    }
  })
  it("in what documents say of their names, in decisions, and in every export of identities", async () => {
    const seen = "{\"id\":\"d\",\"document\":{\"id\":\"x\",\"meta\":{},\"facts\":{\"identities\":{\"style\":\"own-preference\",\"identities\":[{\"id\":\"nil-1\",\"type\":\"PER\",\"preferred\":{},\"spellings\":[{\"text\":\"Anna Borg\",\"language\":\"en\",\"script\":\"Latn\",\"count\":1}],\"mentions\":[],\"roles\":[\"mayor\"],\"why\":[]}]}}}}"
    const corpus = new CorpusIdentities()
    for (const one of [parsed(seen, key), JSON.parse(seen.replaceAll("nil-1", key).replaceAll("\"en\"", `"${key}"`).replace("\"id\":\"d\"", `"id":"${key}"`)) as unknown]) {
      const decoded = answered(() => decodeSeen(one))
      if (!(decoded instanceof Error)) corpus.add(decoded)
    }
    const [first] = corpus.list()
    for (const decision of [`{"kind":"rename","a":${JSON.stringify(first?.id ?? "x")},"name":"${key}"}`, `{"kind":"same","a":"${key}","b":"constructor"}`, laced("{\"kind\":\"different\",\"a\":\"x\",\"b\":\"y\",\"meant\":{}}", key)]) {
      const read = readDecision(decision)
      if (read !== undefined) corpus.decide(read)
    }
    const known = corpus.list()
    expect(known.length).toBeGreaterThan(0)
    const exports = [...toCsv(known), ...toJsonLines(known), JSON.stringify([...toFtm(known)]), toIdentitiesPage(corpus)].join("\n")
    expect(exports).toContain(key)
    const resources = toI18next(known)
    expect(Object.getPrototypeOf(resources)).toBe(Object.prototype)
    expect(Object.values(resources).flatMap((one) => Object.values(one["names"] ?? {})).every((name) => typeof name === "string")).toBe(true)
    const store = path(`${key}.sqlite`)
    const added = await polyonym(["identities", "add", "--store", store, "--jsonl"], { input: `${laced(seen, key)}\n` })
    expect([0, 3]).toContain(added.code)
    expect((await polyonym(["identities", "show", "--store", store, key])).code).toBe(3)
  })
  it("in an index of names, as id and as name", async () => {
    const bytes = buildNameIndex([{ id: key, name: `Anna ${key}` }, { id: "b", name: key, language: key }]).toBytes()
    expect(openNameIndex(bytes).search(`Anna ${key}`)[0]?.id).toBe(key)
    const file = put(`${key}.jsonl`, `${jsonl({ id: key, name: `Anna ${key}` })}${laced("{\"id\":\"c\",\"name\":\"Petro Hryn\"}", key)}\n`)
    const ran = await polyonym(["names", "search", "--index", file, "--jsonl"], { input: jsonl({ name: `Anna ${key}` }) })
    expect((rows(ran.out)[0]!["hits"] as ReadonlyArray<{ readonly id: string }>)[0]!.id).toBe(key)
  })
})
