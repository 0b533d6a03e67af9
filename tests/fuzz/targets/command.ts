import assert from "node:assert/strict"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { compilePack } from "@polyonym/lexicon"
import { commands } from "../../../packages/polyonym/src/cli/commands/tree.ts"
import { flagName } from "../../../packages/polyonym/src/cli/commands/command.ts"
import { polyonym } from "../../../packages/polyonym/test/inProcess.ts"
import { target, type Target } from "./target.ts"

const files: Readonly<Record<string, string | Uint8Array>> = {
  "a.txt": "Mayor Anna Borg of Kiev left on 29 February 2024.\n",
  "a.md": "# Kiev\n\nMayor *Anna* Borg\n",
  "a.html": "<p>Mayor Anna Borg left</p>",
  "a.jsonl": "{\"id\":\"a\",\"text\":\"Anna left.\",\"name\":\"Anna Borg\",\"a\":\"Anna\",\"b\":\"Анна\",\"language\":\"en\"}\nno JSON\n",
  "a.json": "{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"A\"}",
  "s.yaml": "id: house\ntitle: H\nextends: ap\n",
  "a.pack": compilePack([{ id: "a", type: "PER", names: [{ text: "Anna Borg", language: "en" }] }]),
  "polyonym.config.json": "{}"
}

/** What would reach out of the folder or not come to its end; a program is run by naming it. */
const leads = /\/|\\|\.\.|^(?:bench|work)$|^--?(?:watch|keep|health|otlp|sink)|:|\.[cm]?[jt]s$/

const wordsOf = (line: string): ReadonlyArray<string> => line.split(" ").filter((word) => !leads.test(word))
const flags = [...new Set(commands.flatMap(({ flags: all }) => Object.entries(all).map(([key, flag]) => `--${flagName(key, flag)} `)))]

/** What no message should say: it would be of our own code, not of what was given. */
const blunder = /Cannot read|is not a function|is not iterable|undefined|\[object |NaN|\n {4}at /

async function run(line: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "polyonym-fuzz-"))
  const before = process.cwd()
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  process.chdir(folder)
  try {
    const { code, err, out } = await polyonym(wordsOf(line), { input: "Anna Borg left Kiev.\n" })
    assert.ok(code !== null && code >= 0 && code <= 4, `exit code ${code}`)
    assert.ok(!blunder.test(err.replaceAll(line, "")), err)
    assert.ok(code === 0 || code === 1 || err !== "" || out !== "", "failed without a word")
  } finally {
    process.chdir(before)
    rmSync(folder, { recursive: true, force: true })
  }
}

const lines = [
  "run article a.html --format jsonld --style ap --pack a.pack", "extract a.html --json --offsets utf8", "detect a.txt --engine compact --spans", "segment --jsonl a.jsonl --dead-letter d.jsonl", "tag a.md --types PER,LOC --json",
  "transliterate a.txt --from uk --system kmu-2010 --reverse --candidates 3", "systems --json", "lint a.md --style s.yaml --format sarif --fix", "names compare Anna Анна --explain", "names parse Anna --kind person",
  "names search Anna --index a.jsonl -k 2", "names decline Анна --language uk --case genitive", "names style Q1 --style bbc", "identities add a.jsonl --store st", "identities list --store st", "check a.json --json",
  "pack build --from jsonl a.jsonl -o o.pack", "pack info a.pack", "report a.txt -o r.html", "jobs submit a.jsonl --batch 2 --delay 5s", "jobs status --json", "help names", "--completions zsh", "--version"
]

/** The words of a line of the command, in a folder with some files. */
export const commandTargets: ReadonlyArray<Target> = [target("the command's line", lines, run, { pieces: [...flags, " - ", " -o ", "=", " -k ", "a.txt ", "--locale uk ", "-1", "1e9", "--no-default-pack "] })]
