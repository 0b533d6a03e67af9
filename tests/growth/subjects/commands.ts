import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { IdentityStore } from "@polyonym/identity"
import { compilePack } from "@polyonym/lexicon"
import * as Effect from "effect/Effect"
import { main } from "../../../packages/polyonym/src/cli/main.ts"
import { corpusOf, namesIn, seenIn } from "../made.ts"
import { pieces } from "../pieces.ts"
import { prepared, type Subject, upTo } from "../subject.ts"

/** Runs a command on its standard input, inside this process; what it writes is counted. */
async function command(args: ReadonlyArray<string>, input: string): Promise<number> {
  const bytes = Buffer.from(input)
  let [written, code] = [0, 0]
  code = await main(args, {
    input: async function*() {
      for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536)
    },
    inputSize: undefined, inputIsTerminal: false, outputIsTerminal: true, columns: 80, errorIsTerminal: false, environment: {},
    write: async (text) => void (written += text.length),
    tell: (text) => void (written += text.length),
    now: () => 0, long: (work) => work(), rest: () => undefined, undo: () => () => undefined
  })
  return code * 1e9 + written
}

const folder = mkdtempSync(join(tmpdir(), "polyonym-growth-commands-"))
process.on("exit", () => rmSync(folder, { recursive: true, force: true }))
let made = 0
const fresh = (ending: string): string => join(folder, `${++made}.${ending}`)
const written = (content: string | Uint8Array, ending: string): string => {
  const file = fresh(ending)
  writeFileSync(file, content)
  return file
}

/** A command that is given files: their names, made of the text, stand on the line for `$1`, `$2` …, `$text` for the text itself. */
const runOn = (line: string, prepare: (text: string) => Promise<{ readonly files: ReadonlyArray<string>; readonly input?: string }>, as?: string): Subject => {
  const args = line.split(" ")
  const name = args.slice(0, 2).join(" ")
  return prepared("polyonym/cli", as === undefined ? name : `${name}: ${as}`, async (text) => {
    const { files, input = "" } = await prepare(text)
    return [args.map((one) => one === "$text" ? text : /^\$\d$/.test(one) ? files[Number(one.slice(1)) - 1]! : one), input] as const
  }, ([line, input]) => command(line, input))
}

const run = (line: string, prepare: (text: string) => string = (text) => text, as?: string): Subject => {
  const args = line.split(" ")
  const name = args.slice(0, args.findIndex((one) => one.startsWith("-")) >>> 0).join(" ")
  return prepared("polyonym/cli", as === undefined ? name : `${name}: ${as}`, prepare, (input) => command(args, input))
}
const lines = (text: string): string => `${text}\n${pieces(text, 100).map((piece) => piece.replaceAll("\n", " ")).join("\n")}\n`
const jsonLines = (text: string): string => `${JSON.stringify({ id: "whole", text })}\n${pieces(text, 100).map((text) => `${JSON.stringify({ text })}\n`).join("")}`
const linked = (text: string): string => JSON.stringify({ "@context": "https://schema.org", "@type": "NewsArticle", headline: text, datePublished: text, [text]: text, about: pieces(text, 24).map((name) => ({ "@type": "Person", name })) })

const identified = (text: string) => {
  const { id, identities, mentions } = seenIn(text)
  return { id, meta: {}, facts: { languages: { language: "en" }, identities, mentions } }
}
/** A store that has seen a document of a text. */
const stored = async (text: string): Promise<{ readonly files: ReadonlyArray<string> }> => {
  const file = fresh("db")
  await Effect.runPromise(Effect.provide(Effect.flatMap(IdentityStore, (store) => store.add(seenIn(text))), IdentityStore.sqlite(file)))
  return { files: [file] }
}
const firstIn = (text: string): string => corpusOf(text).list()[0]?.id ?? "nil-0"
/** A person decides: it is not the number of decisions that grows. */
const decisions = (text: string): string =>
  pieces(text, Math.max(100, text.length >> 4)).map((name, at) => `${JSON.stringify({ kind: "rename", a: firstIn("Anna Borg, Odesa"), name, by: text.slice(0, 100), at: `2026-01-01T00:00:${String(at).padStart(2, "0")}Z` })}\n`).join("")
const packOf = (text: string): Uint8Array => compilePack(namesIn(text).map((name, at) => ({ id: `t-${at}`, type: "PER" as const, names: [{ text: name, language: "en" }] })))
const people = [{ id: "a", name: "Anna Borg" }, { id: "b", name: "Стефан Лисенко", language: "uk" }].map((one) => `${JSON.stringify(one)}\n`).join("")

/** The commands that read text, and write it to a terminal or as JSON. What they call is measured to a megabyte by itself; what they add shows at a quarter of it. */
export const commandSubjects: ReadonlyArray<Subject> = [
  ...upTo(262_144, [
    run("detect"), run("detect --jsonl --input-format jsonl", jsonLines, "lines of JSON"), run("detect --input-format jsonl", (text) => text, "lines that are no JSON"), run("segment"),
    run("transliterate --from uk --system kmu-2010"), run("transliterate --spans --offsets utf8 --json", (text) => text, "spans in bytes"),
    run("extract --input-format html"), run("extract --input-format md", (text) => text, "Markdown"), run("extract --input-format xml", (text) => text, "a feed"),
    run("check", linked), run("check --json", (text) => text, "what is no JSON")
  ]),
  ...upTo(65_536, [
    run("lint --style own-preference"), run("lint --style own-preference --format sarif", (text) => text, "SARIF"), run("tag"), run("run --format jsonld"), run("report"),
    run("names parse", lines), run("names lemma --language uk", lines), run("names decline --language uk --case genitive", lines), run("names style --style own-preference --language uk", lines),
    run("names variants --limit 3", (text) => lines(text).slice(0, text.length >> 3)), run("names compare", (text) => pieces(text, 24).map((piece) => `${piece.replace(/[\t\n]/g, " ")}\tAnna Borg`).join("\n")),
    runOn("names search --index $1 -k 3", async (text) => ({ files: [written(people, "jsonl")], input: lines(text) })),
    runOn("identities add --store $1", async (text) => ({ files: [fresh("db")], input: `${text.replaceAll("\n", " ")}\n${JSON.stringify(identified(text))}\n` })),
    runOn("identities decide --store $1 --decisions $2", async (text) => ({ files: [...(await stored("Anna Borg, Odesa")).files, written(decisions(text), "jsonl")] })),
    runOn("identities list --store $1 --name $text", () => stored("Anna Borg")),
    runOn("identities list --store $1", stored, "all"),
    runOn("identities show --store $1 $2", async (text) => ({ files: [...(await stored(text)).files, firstIn(text)] })), runOn("identities export --store $1", stored), runOn("identities export --store $1 --format html", stored, "a page"),
    runOn("identities review --store $1", stored),
    runOn("pack build --from csv -o $1", async (text) => ({ files: [fresh("pack")], input: pieces(text, 24).map((piece, at) => `t-${at},"${piece.replaceAll("\"", "\"\"")} N${at}",PER\n`).join("") })),
    runOn("pack info $1", async (text) => ({ files: [written(packOf(text), "pack")] })),
    runOn("pack merge $1 $2 -o $3", async (text) => ({ files: [written(packOf(text), "pack"), written(packOf(`${text}b`), "pack"), fresh("pack")] })),
    runOn("jobs submit --queue $1", async (text) => ({ files: [`sqlite:${fresh("db")}`], input: jsonLines(text) }))
  ])
]
