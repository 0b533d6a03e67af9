import { main } from "../../../packages/polyonym/src/cli/main.ts"
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

const run = (line: string, prepare: (text: string) => string = (text) => text, as?: string): Subject => {
  const args = line.split(" ")
  const name = args.slice(0, args.findIndex((one) => one.startsWith("-")) >>> 0).join(" ")
  return prepared("polyonym/cli", as === undefined ? name : `${name}: ${as}`, prepare, (input) => command(args, input))
}
const lines = (text: string): string => `${text}\n${pieces(text, 100).map((piece) => piece.replaceAll("\n", " ")).join("\n")}\n`
const jsonLines = (text: string): string => `${JSON.stringify({ id: "whole", text })}\n${pieces(text, 100).map((text) => `${JSON.stringify({ text })}\n`).join("")}`
const linked = (text: string): string => JSON.stringify({ "@context": "https://schema.org", "@type": "NewsArticle", headline: text, datePublished: text, [text]: text, about: pieces(text, 24).map((name) => ({ "@type": "Person", name })) })

/** The commands that read text, and write it to a terminal or as JSON. What they call is measured to a megabyte by itself; what they add shows at a quarter of it. */
export const commandSubjects: ReadonlyArray<Subject> = [
  ...upTo(262_144, [
    run("detect"), run("detect --jsonl --input-format jsonl", jsonLines, "lines of JSON"), run("detect --input-format jsonl", (text) => text, "lines that are no JSON"), run("segment"),
    run("transliterate --from uk --system kmu-2010"), run("transliterate --spans --offsets utf8 --json", (text) => text, "spans in bytes"),
    run("extract --input-format html"), run("extract --input-format md", (text) => text, "Markdown"), run("extract --input-format xml", (text) => text, "a feed"),
    run("check", linked), run("check --json", (text) => text, "what is no JSON")
  ]),
  ...upTo(65_536, [
    run("lint --style own-preference"), run("lint --style own-preference --format sarif", (text) => text, "SARIF"), run("tag"), run("run --format article"), run("report"),
    run("names parse", lines), run("names lemma --language uk", lines), run("names decline --language uk --case genitive", lines), run("names style --style own-preference --language uk", lines),
    run("names variants --limit 3", (text) => lines(text).slice(0, text.length >> 3)), run("names compare", (text) => pieces(text, 24).map((piece) => `${piece.replace(/[\t\n]/g, " ")}\tAnna Borg`).join("\n"))
  ])
]
