import { linkedDataScripts } from "@polyonym/extract/pure"
import { checkJsonLd, type Finding } from "@polyonym/jsonld/pure"
import { messagesIn, type Messages } from "../messages/onDemand.ts"
import { localeOf, tell } from "./execute.ts"
import { findingText } from "./findingText.ts"
import type { Host } from "./host.ts"
import { formatOf, type InputFormat, jsonOf, readText } from "./input.ts"
import { lines, rowsOf } from "./lines.ts"
import { writing } from "./output.ts"
import { Problem } from "./problem.ts"
import { open, standardInput } from "./source.ts"
import { onOneLine, padded, terminalOf, widest, wrapped } from "./terminal.ts"
import { visible } from "./visible.ts"

/** What `check` is told. */
export interface CheckSettings {
  readonly files: ReadonlyArray<string>
  readonly json: boolean
  readonly jsonl: boolean
  readonly deadLetter: string | undefined
  readonly output: string | undefined
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
  const text = await readText(source, messages, (note) => host.tell(`polyonym: ${visible(note)}\n`))
  const located = (document: unknown, script?: number): Array<Located> => checkJsonLd(document, { base }).map((finding) => ({ file: source.name, ...(script === undefined ? {} : { script }), ...finding, message: findingText(finding, messages) }))
  const named = file === undefined || file === "-" ? undefined : formatOf(file.replace(/\.jsonld$/i, ".json"), inputFormat, messages)
  const format = named ?? inputFormat ?? (/^\s*[<]/.test(text) ? "html" : "json")
  if (format !== "html") return located(jsonOf(text, source.name, messages))
  const scripts = linkedDataScripts(text)
  if (scripts.length === 0) host.tell(`polyonym: ${visible(messages.say("note_noScript", { file: source.name }))}\n`)
  return scripts.flatMap((script, at) => located(jsonOf(script.text, messages.say("place_script", { file: source.name, script: at + 1 }), messages), at + 1))
}

function written(findings: ReadonlyArray<Located>, settings: CheckSettings, host: Host, messages: Messages): string {
  const look = terminalOf(settings, host)
  const byFile = new Map<string, Array<Located>>()
  for (const finding of findings) {
    const { file, script } = finding
    const place = script === undefined ? file : messages.say("place_script", { file, script })
    const known = byFile.get(place)
    if (known === undefined) byFile.set(place, [finding])
    else known.push(finding)
  }
  return [...byFile].map(([file, found]) => {
    const kinds = found.map(({ severity }) => messages.say(`severity_${severity}`))
    const width = widest(kinds)
    const indent = width + 4
    const row = ({ pointer, message }: Located, at: number): string => `  ${padded(kinds[at]!, width)}  ${wrapped(`${pointer === "" ? "/" : onOneLine(pointer)}  ${onOneLine(message)}`, look.width - indent, indent)}\n`
    return `${look.bold(visible(file))}\n${found.map(row).join("")}`
  }).join("\n")
}

/** `check --jsonl`: each line a document, each line of output what was found in it. */
async function checkLines(settings: CheckSettings, host: Host, messages: Messages): Promise<number> {
  let isWrong = false
  const work = (document: unknown): { readonly findings: ReadonlyArray<Finding & { readonly message: string }> } => {
    const findings = checkJsonLd(document, { base: settings.base }).map((finding) => ({ ...finding, message: findingText(finding, messages) }))
    isWrong ||= findings.some(({ severity }) => severity === "error")
    return { findings }
  }
  const exit = await lines(settings.files.length === 0 ? [undefined] : settings.files, (source) => rowsOf(source, messages), work, settings, host, messages)
  return exit > 0 ? exit : isWrong ? 1 : 0
}

/** `check` of whole files: what is wrong in all of them. */
async function checkFiles(settings: CheckSettings, host: Host, messages: Messages): Promise<number> {
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

/** Checks JSON-LD against schema.org. Gives the exit code: 1 where something is wrong (advice alone is 0), 3 where a file could not be read. */
export async function checkRun(settings: CheckSettings, host: Host): Promise<number> {
  const messages = messagesIn(localeOf(settings.locale, host))
  try {
    if (settings.files.length === 0 && host.inputIsTerminal) throw new Problem("Usage", messages.say("error_nothing", { command: "check" }), 2)
    if (settings.deadLetter !== undefined && !settings.jsonl) throw new Problem("Usage", messages.say("error_deadLetterAlone"), 2)
    return await writing(settings.output, host, messages, (inner) => settings.jsonl ? checkLines(settings, inner, messages) : checkFiles(settings, inner, messages))
  } catch (thrown) {
    return tell(thrown, host, messages, settings.debug)
  }
}
