import { linkedDataScripts } from "@polyonym/extract/pure"
import { checkJsonLd, type Finding } from "@polyonym/jsonld/pure"
import { messagesIn, type Messages } from "../messages.ts"
import { localeOf, tell } from "./execute.ts"
import { findingText } from "./findingText.ts"
import type { Host } from "./host.ts"
import { formatOf, type InputFormat, jsonOf, readText } from "./input.ts"
import { rowsOf } from "./lines.ts"
import { Problem, problemOf } from "./problem.ts"
import { open, standardInput } from "./source.ts"
import { padded, terminal, widest } from "./terminal.ts"

/** What `check` is told. */
export interface CheckSettings {
  readonly files: ReadonlyArray<string>
  readonly json: boolean
  readonly jsonl: boolean
  readonly inputFormat: InputFormat | undefined
  readonly base: string | undefined
  readonly colour: "auto" | "always" | "never"
  readonly locale: string | undefined
  readonly debug: boolean
}

/** A finding, and the file that it is in; of a page with several scripts, in which of them (from 1). */
interface Located extends Finding {
  readonly file: string
  readonly script?: number
  readonly message: string
}

/** The findings of a file: a document of JSON, or the scripts of a page. */
async function findingsIn(file: string | undefined, { inputFormat, base }: CheckSettings, host: Host, messages: Messages): Promise<Array<Located>> {
  const source = open(file, host, messages)
  const text = await readText(source, messages, (note) => host.tell(`polyonym: ${note}\n`))
  const located = (document: unknown, script?: number): Array<Located> => checkJsonLd(document, { base }).map((finding) => ({ file: source.name, ...(script === undefined ? {} : { script }), ...finding, message: findingText(finding, messages) }))
  const named = file === undefined || file === "-" ? undefined : formatOf(file.replace(/\.jsonld$/i, ".json"), inputFormat, messages)
  const format = named ?? inputFormat ?? (/^\s*[<]/.test(text) ? "html" : "json")
  if (format !== "html") return located(jsonOf(text, source.name, messages))
  const scripts = linkedDataScripts(text)
  if (scripts.length === 0) host.tell(`polyonym: ${messages.say("note_noScript", { file: source.name })}\n`)
  return scripts.flatMap((script, at) => located(jsonOf(script.text, messages.say("place_script", { file: source.name, script: at + 1 }), messages), at + 1))
}

function written(findings: ReadonlyArray<Located>, settings: CheckSettings, host: Host, messages: Messages): string {
  const colour = settings.colour === "always" || (settings.colour === "auto" && host.outputIsTerminal && (host.environment["NO_COLOR"] ?? "") === "")
  const look = terminal(colour, Math.max(40, Math.min(120, host.columns)))
  const byFile = Map.groupBy(findings, ({ file, script }) => (script === undefined ? file : messages.say("place_script", { file, script })))
  return [...byFile].map(([file, found]) => {
    const kinds = found.map(({ severity }) => messages.say(`severity_${severity}`))
    const width = widest(kinds)
    return `${look.bold(file)}\n${found.map(({ pointer, message }, at) => `  ${padded(kinds[at]!, width)}  ${pointer === "" ? "/" : pointer}  ${message}\n`).join("")}`
  }).join("\n")
}

/** `check --jsonl`: each line a document, each line of output what was found in it. */
async function checkLines(settings: CheckSettings, host: Host, messages: Messages): Promise<number> {
  let exit = 0
  for (const file of settings.files.length === 0 ? [undefined] : settings.files) {
    for await (const { number, place, value } of rowsOf(open(file, host, messages), messages)) {
      let id: string | number = number
      try {
        const document = value()
        const own = typeof document === "object" && document !== null && !Array.isArray(document) ? (document as Readonly<Record<string, unknown>>)["id"] : undefined
        if (typeof own === "string" || typeof own === "number") id = own
        const findings = checkJsonLd(document, { base: settings.base }).map((finding) => ({ ...finding, message: findingText(finding, messages) }))
        if (findings.some(({ severity }) => severity === "error")) exit = Math.max(exit, 1)
        await host.write(`${JSON.stringify({ id, findings })}\n`)
      } catch (thrown) {
        const { _tag, message } = problemOf(thrown, place, messages)
        exit = 3
        await host.write(`${JSON.stringify({ id, error: { _tag, message } })}\n`)
      }
    }
  }
  return exit
}

/** Checks JSON-LD against schema.org. Gives the exit code: 1 where something is wrong (advice alone is 0), 3 where a file could not be read. */
export async function checkRun(settings: CheckSettings, host: Host): Promise<number> {
  const messages = messagesIn(localeOf(settings.locale, host))
  try {
    if (settings.files.length === 0 && host.inputIsTerminal) throw new Problem("Usage", messages.say("error_nothing", { command: "check" }), 2)
    if (settings.jsonl) return await checkLines(settings, host, messages)
  } catch (thrown) {
    return tell(thrown, host, messages, settings.debug)
  }
  const findings: Array<Located> = []
  let failed = 0
  for (const file of settings.files.length === 0 ? [undefined] : settings.files) {
    try {
      findings.push(...await findingsIn(file, settings, host, messages))
    } catch (thrown) {
      failed = Math.max(failed, tell(thrown, host, messages, settings.debug, file ?? standardInput))
    }
  }
  await host.write(settings.json ? `${JSON.stringify(findings, null, 2)}\n` : written(findings, settings, host, messages))
  return failed > 0 ? failed : findings.some(({ severity }) => severity === "error") ? 1 : 0
}
