import { compilePack } from "@polyonym/lexicon/pure"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { tree } from "../../packages/polyonym/src/cli/commands/tree.ts"
import { isGroup } from "../../packages/polyonym/src/cli/commands/command.ts"
import { visible } from "../../packages/polyonym/src/cli/visible.ts"
import { folder, jsonl } from "../../packages/polyonym/test/folder.ts"
import { polyonym } from "../../packages/polyonym/test/inProcess.ts"
import { controlsIn, evil, isSgr, steering } from "./controlSequences.ts"

const { path, put } = folder()
/** The same where a name of a file cannot have all of it. */
const evilName = evil.replaceAll("\ud800", "")

const text = `Mayor Petro${evil} Hryn said on Monday that the ferry${evil} was late in Odesa. “We${evil} wait,” he said.`
const html = `<title>T${evil}</title><meta name=author content="A${evil} B"><article><h1>T${evil} late</h1><p>The ferry was late${evil} again in Odesa, said Mayor Pеtro Hryn of the harbour.</p><p>Another line of${evil} text here that is longer.</p></article><footer>Sign up for our newsletter ${evil}</footer>`
const documents = put("documents.jsonl", jsonl({ id: `d${evil}`, text, title: `T${evil}`, byline: [`B${evil}`] }, { html, url: `https://a.example/${evil}` }, { id: evil, text: 7 }))
const one = put("one.jsonl", jsonl({ text: `Mayor Pеtro${evil} Hryn and Volodymyr Zelenskiy${evil} spoke. Pеtro` }))
const named = (name: string, ...values: ReadonlyArray<unknown>): string => put(name, jsonl(...values))
const hryn = named("hryn.jsonl", { name: `Petro ${evil}Hryn`, language: "en" })
const petro = named("petro.jsonl", { name: `Петро${evil} Гринь`, language: "uk" })
const linked = put("linked.json", JSON.stringify({ "@context": "https://schema.org", "@type": "NewsArticle", [`head${evil}`]: "x", headline: [`a${evil}`], datePublished: `x${evil}`, url: `javascript:${evil}`, author: { "@type": `Per${evil}`, name: evil } }))
const pack = put("own.pack", compilePack([{ id: `x:${evilName}`, type: "PER", names: [{ text: `Petro Hryn${evilName}`, language: "en" }], roles: [`mayor${evilName}`] }], { name: `n${evilName}`, version: `v${evilName}`, licence: `l${evilName}`, attribution: `a${evilName}` }))
const index = put("index.jsonl", jsonl({ id: `i${evil}`, name: `Petro Hryn${evil}`, language: "en" }))
const identity = (id: string, name: string, role: string) => ({ id, type: "PER", preferred: {}, spellings: [{ text: name, language: "en", script: "Latn", count: 1 }], mentions: [], roles: [role], why: [] })
const seen = (id: string, ...identities: ReadonlyArray<unknown>) => ({ id, receipt: {}, document: { id: "h", meta: { publishedAt: "2024-03-02" }, facts: { identities: { style: "own-preference", identities } } } })
const corpus = put("corpus.jsonl", jsonl(seen(`a${evilName}`, identity(`x:${evilName}`, `Jonas P${evilName}`, `striker${evilName}`)), seen(`b${evilName}`, identity(`nil-${evilName}`, `Jonas P${evilName}`, `Finance Minister${evilName}`)), { id: evil }))
const store = ["--store", path("store.sqlite")]
const table = put(`table${evilName}.csv`, `name,type,language\n"A${evil}",person,en\nB${evil},"broken\n`)
const config = put("polyonym.config.json", JSON.stringify({ [`k${evil}`]: 1 }))
const rules = put("rules.json", JSON.stringify([{ hosts: ["x.example"], drop: [`p:${evil}`] }]))
const style = put("style.json", JSON.stringify({ id: "x", [`k${evil}`]: 1 }))
const empty = put(`empty${evilName}.txt`, "")
const declared = put("declared.html", `<meta charset="x${[...evil].filter((one) => one >= " ").join("")}"><p>Hello there again.</p>`)
const feed = put("feed.xml", `<rss version="2.0"><channel><item><title>F\u202e\u200b late</title><description>The ferry\u202e was late.</description></item></channel></rss>`)

const lines: ReadonlyArray<ReadonlyArray<string>> = [
  ["extract", documents], ["extract", feed], ["detect", "--spans", documents], ["segment", documents], ["tag", documents], ["tag", documents, "--pack", pack],
  ["transliterate", "--from", "uk", documents], ["transliterate", documents], ["transliterate", "--from", "uk", "--reverse", "--candidates", "2", one], ["systems"],
  ["lint", "--style", "bbc", one], ["lint", "--style", "bbc", documents], ["lint", "--style", "bbc", "--format", "github", one], ["check", linked], ["check", documents],
  ["names", "parse", hryn], ["names", "parse", named("parse.jsonl", { name: `Petro ${evil}Hryn`, kind: `z${evil}` })], ["names", "compare", "--explain", named("two.jsonl", { a: `Petro ${evil}Hryn`, b: `Pеtro ${evil}Hryn` }, { a: `${evil} A`, b: `${evil} Б` })],
  ["names", "search", "--index", index, hryn], ["names", "search", "--pack", pack, hryn], ["names", "lemma", petro], ["names", "decline", named("decline.jsonl", { name: `Петро${evil} Гринь`, language: "uk", case: "genitive" })],
  ["names", "decline", named("nocase.jsonl", { name: `Петро${evil} Гринь`, language: "uk", case: `g${evil}` })], ["names", "variants", petro], ["names", "variants", "--pack", pack, named("known.jsonl", { name: `Petro Hryn${evilName}`, language: "en" })],
  ["names", "variants", named("tag.jsonl", { name: `Petro Hryn${evil}`, language: `x${evil}` })], ["names", "style", "--style", "bbc", petro], ["names", "style", "--style", "bbc", named("id.jsonl", { id: `x${evil}` })],
  ["identities", "add", ...store, corpus], ["identities", "list", ...store], ["identities", "list", ...store, "--doubtful"], ["identities", "show", ...store, `x:${evilName}`], ["identities", "show", ...store, `none:${evil}`],
  ["identities", "decide", ...store, "--why", evilName, "rename", `x:${evilName}`, `N${evilName}`], ["identities", "decide", ...store, "--by", evilName, "different", `x:${evilName}`, `nil-${evilName}`], ["identities", "list", ...store, "--name", "Jonas P"],
  ["identities", "list", ...store, "--conflicts"], ["identities", "show", ...store, `x:${evilName}`],
  ["pack", "info", pack], ["pack", "build", "--from", "csv", table, "-o", path(`built${evilName}.pack`)], ["pack", "merge", pack, pack, "-o", path(`merged${evilName}.pack`)], ["pack", "info", path(`none${evilName}`)],
  ["report", documents, "-o", path(`report${evilName}.html`)], ["run", "--jsonl", documents, "--dead-letter", path(`dead${evilName}.jsonl`), "-o", path("out.jsonl")],
  ["bench", `x${evil}`], ["jobs", `x${evil}`], ["jobs", "status", "--queue", `x${evil}`],
  [`frob${evil}`], ["run", `--fr${evil}`], ["names", `fr${evil}`], ["extract", documents, "--rules", rules], ["extract", documents, "--keep", `p >${evil}`], ["extract", `none${evilName}`], ["extract", `none.${evilName}`], ["detect", documents, "--engine", evil],
  ["detect", documents, "--only", evil], ["run", documents, "--style", `z${evil}`], ["lint", one, "--style", style], ["detect", "--config", config, documents], ["detect", empty], ["detect", declared], ["run", `x${evil}`, documents], ["transliterate", "--system", evil, documents],
  ["tag", "--types", evil, documents], ["identities", "export", ...store, "--format", "csv"], ["identities", "export", ...store], ["identities", "review", ...store], ["run", "--format", "nquads", documents], ["run", "--format", "turtle", documents], ["run", "--format", "html", documents], ["run", "--jsonl", documents], ["tag", "--json", documents],
  ["detect", "--debug", `none${evilName}`]
]

describe("what a command writes for a person", () => {
  it.each(lines)("steers no terminal and hides nothing: %s %s", async (...args) => {
    const given = args.filter((one) => typeof one === "string")
    const ran = await polyonym(given, { host: { outputIsTerminal: true, errorIsTerminal: true, columns: 100 } })
    expect({ out: steering(ran.out), err: steering(ran.err) }).toEqual({ out: [], err: [] })
  })
  it("is looked at for every command, and some of it has colour", async () => {
    const called = new Set(lines.map((line) => line.slice(0, 2)).flatMap(([first, second]) => [first, `${first} ${second}`]))
    const untold = tree.flatMap((command) => isGroup(command) ? command.commands : [command]).map(({ name }) => name).filter((name) => !called.has(name))
    // These write a file or a page, or are tried with a queue of their own.
    expect(untold).toEqual(["jobs submit", "jobs work", "jobs retry", "jobs export", "pack"].filter((name) => untold.includes(name)))
    const { out } = await polyonym(["lint", "--style", "bbc", one], { host: { outputIsTerminal: true } })
    expect(controlsIn(out).filter(isSgr).length).toBeGreaterThan(1)
  })
  it("tells by an escape what is there", async () => {
    const { out } = await polyonym(["lint", "--style", "bbc", put("bidi.jsonl", jsonl({ text: "Pеtro\u202e Hryn\u200b" }))], { host: { outputIsTerminal: true } })
    expect(out).toContain("Pеtro")
    expect((await polyonym(["extract", feed], { host: { outputIsTerminal: true } })).out).toContain("⟨U+202E⟩")
  })
  it("shows what hides behind a letter, and leaves what belongs to a sign", () => {
    expect(visible("Pe\ufe0ftro \u{e0101}\u{e0102}x a\u034fb \u3164 \u{e0041}")).toBe("Pe⟨U+FE0F⟩tro ⟨U+E0101⟩⟨U+E0102⟩x a⟨U+034F⟩b ⟨U+3164⟩ ⟨U+E0041⟩")
    for (const text of ["❤️ 1️⃣ ©️", "葛\u{e0100}", "👩‍👩‍👧", "می\u200cخواهم", "क्\u200dष"]) expect(visible(text)).toBe(text)
  })
  it("shows a joiner behind what is not seen itself, and leaves it behind the sign that chooses a letter's look", () => {
    expect(["\u061c\u200d", "a\ufe0f\u200d👧", "a\u180b\u200d"].map(visible)).toEqual(["⟨U+061C⟩⟨U+200D⟩", "a⟨U+FE0F⟩⟨U+200D⟩👧", "a⟨U+180B⟩⟨U+200D⟩"])
    for (const text of ["🏳️\u200d🌈", "ᠠ\u180b\u200d", "ہ\u200d"]) expect(visible(text)).toBe(text)
  })
  it("never changes the text itself: JSON and lines keep every character", async () => {
    const [row] = (await polyonym(["segment", "--jsonl", named("keep.jsonl", { text })])).out.trim().split("\n")
    expect(JSON.parse(row!)).toHaveProperty("sentences")
    const kept = JSON.parse((await polyonym(["tag", "--json", put("keep.txt", "Mayor Pe\u200btro Hr\u202eyn spoke in Odesa.")])).out) as { readonly entities: ReadonlyArray<{ readonly start: number; readonly end: number; readonly text: string }> }
    for (const { start, end, text: said } of kept.entities) expect("Mayor Pe\u200btro Hr\u202eyn spoke in Odesa.".slice(start, end)).toBe(said)
    const value = { text: `Anna ${evil} Borg` }
    const [there, here] = await Promise.all([true, false].map((outputIsTerminal) => polyonym(["transliterate", "--from", "uk", "--json", put("same.json", JSON.stringify(value))], { host: { outputIsTerminal } })))
    expect(steering(there!.out)).toEqual([])
    expect(steering(here!.out)).not.toEqual([])
    expect(JSON.parse(there!.out)).toEqual(JSON.parse(here!.out))
  })
  it("of a page tells what was taken out of the text, and where it stood in the source, which is kept", async () => {
    const source = "<p>The fer\u202ery was la\u200bte again in Odesa on Monday.</p>"
    const out = JSON.parse((await polyonym(["run", "--format", "document", put("keep.html", source)])).out) as { readonly text: string; readonly source: string; readonly edits: ReadonlyArray<ReadonlyArray<number>> }
    expect([out.source, out.text]).toEqual([source, "The ferry was late again in Odesa on Monday."])
    const edits = Array.from({ length: out.edits[0]!.length / 4 }, (_, at) => out.edits[0]!.slice(at * 4, at * 4 + 4))
    for (const hiddenOne of ["\u202e", "\u200b"]) expect(edits.some(([start, end, from, to]) => source.slice(start, end) === hiddenOne && from === to)).toBe(true)
  })
  it("whatever the text is", () => {
    fc.assert(fc.property(fc.string({ unit: fc.oneof(fc.constantFrom(...evil, "\u001b", "[", "m", "3", "a", "\u200d", "\u2060", "\u0085"), fc.string({ unit: "binary", minLength: 1, maxLength: 1 })) }), (any) => {
      const shown = visible(any)
      expect(steering(shown)).toEqual([])
      expect(visible(shown)).toBe(shown)
    }), { numRuns: 1000 })
  })
})
