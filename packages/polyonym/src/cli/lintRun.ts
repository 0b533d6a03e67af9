import { readFileSync } from "node:fs"
import { offsetsIn, type OffsetUnit } from "@polyonym/core/pure"
import type { Pack } from "@polyonym/lexicon/pure"
import { type Style, styles } from "@polyonym/names/pure"
import { type Linter, type LintFixed, type LintMessage, openLinter } from "../lint.ts"
import { messagesIn, type Messages } from "../messages/onDemand.ts"
import type { lintFormats } from "./choices.ts"
import { localeOf, longWork, type Settings, tell } from "./execute.ts"
import type { Host } from "./host.ts"
import { formatOf, type Input, inputOf, stringOf } from "./input.ts"
import { inputsOf } from "./inputs.ts"
import { lines, rowsOf } from "./lines.ts"
import { type Linted, lintWriters } from "./lintFormats.ts"
import { openOutput, writing } from "./output.ts"
import { packsOf } from "./packs.ts"
import { Problem } from "./problem.ts"
import { styleNamed } from "./styleFile.ts"
import { terminalOf } from "./terminal.ts"

/** What `lint` is told. */
export interface LintSettings extends Omit<Settings, "command"> {
  readonly style: string | undefined
  readonly format: typeof lintFormats[number]
  readonly fix: boolean
  readonly asOf: string | undefined
  readonly language: string | undefined
  readonly packs: ReadonlyArray<string>
  readonly noDefaultPack: boolean
}

/** What is opened once for all documents. */
interface Opened {
  readonly settings: LintSettings
  readonly style: Style
  readonly packs: ReadonlyArray<Pack>
  readonly messages: Messages
  readonly host: Host
}

const isDate = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/
type MediaType = NonNullable<Parameters<typeof openLinter>[1]["mediaType"]>
const mediaTypes: ReadonlyArray<string> = ["text/markdown", "text/html"] satisfies ReadonlyArray<MediaType>

function linterFor(input: Input, { settings, style, packs, messages }: Opened): Promise<Linter> {
  const mediaType = mediaTypes.includes(input.mediaType ?? "") ? input.mediaType as MediaType : undefined
  return openLinter(input.text, {
    style, mediaType, packs, defaultPack: !settings.noDefaultPack, locale: messages.locale, asOf: settings.asOf,
    language: stringOf(input, "language") ?? settings.language, publishedAt: stringOf(input, "publishedAt")
  })
}

/** Messages with their offsets in another unit. Lines and columns stay in UTF-16 code units, as VFile counts them. */
function recounted(text: string, found: ReadonlyArray<LintMessage>, unit: OffsetUnit): ReadonlyArray<LintMessage> {
  if (unit === "utf16") return found
  const at = offsetsIn(text, unit)
  return found.map((message) => ({
    ...message, place: { start: { ...message.place.start, offset: at(message.place.start.offset) }, end: { ...message.place.end, offset: at(message.place.end.offset) } }
  }))
}

async function worked(input: Input, opened: Opened): Promise<LintFixed> {
  const linter = await linterFor(input, opened)
  return longWork(input, opened.host, ({ text }) => opened.settings.fix ? linter.fix(text) : { text, applied: 0, messages: linter.lint(text) })
}

const hasWarning = (found: ReadonlyArray<LintMessage>): boolean => found.some(({ fatal }) => fatal === false)

/** `lint --jsonl`: each line a document, each line of output what was found in it; with `--fix` its text too. */
async function lintLines(sources: ReadonlyArray<string | undefined>, opened: Opened): Promise<number> {
  const { settings, messages } = opened
  let found = 0
  const exit = await writing(settings.output, opened.host, messages, (host) => lines(sources, (source) => rowsOf(source, messages), async (value, place) => {
    const made = await worked(inputOf(value, place, messages), { ...opened, host })
    if (hasWarning(made.messages)) found = 1
    const shown = recounted(made.text, made.messages, settings.offsets)
    return { ...(settings.fix ? { text: made.text, applied: made.applied } : {}), messages: shown.map((message) => ({ ...message, url: message.url ?? null })), offsetUnit: settings.offsets }
  }, settings, host, messages))
  return Math.max(exit, found)
}

/** A file as text that can be written back byte by byte. */
function ownText(file: string, { settings, messages }: Opened): string {
  const refused = (detail: string): Problem => new Problem("InvalidInput", messages.say("error_fixFile", { file, detail }))
  if (/\.(?:gz|bz2)$/i.test(file)) throw refused(messages.say("detail_packed"))
  if (!["txt", "md", "html"].includes(formatOf(file, settings.inputFormat, messages))) throw refused(messages.say("detail_notProse"))
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(file))
  } catch (thrown) {
    if (thrown instanceof TypeError) throw refused(messages.say("detail_notUtf8"))
    throw thrown
  }
}

async function writeBack(file: string, text: string, { host, messages }: Opened): Promise<void> {
  const output = openOutput(file, host, messages)
  try {
    await output.write(text)
  } catch (thrown) {
    output.drop()
    throw thrown
  }
  await output.keep()
}

/** The documents of one place, each with what was found in it; a file that `--fix` mends is written. */
async function* lintedIn(file: string | undefined, opened: Opened, failed: (thrown: unknown, name: string) => void): AsyncGenerator<Linted> {
  const { settings, host, messages } = opened
  for await (const found of inputsOf(file, settings, host, messages)) {
    if (!("input" in found)) {
      failed(found.thrown, found.name)
      continue
    }
    const inPlace = settings.fix && file !== undefined && file !== "-"
    const input = inPlace ? { ...found.input, text: ownText(file, opened) } : found.input
    const made = await worked(input, opened)
    if (inPlace && made.applied > 0) await writeBack(file, made.text, opened)
    yield { path: found.input.name, text: made.text, applied: made.applied, messages: recounted(made.text, made.messages, settings.offsets) }
  }
}

async function lintFiles(sources: ReadonlyArray<string | undefined>, opened: Opened): Promise<number> {
  const { settings, messages } = opened
  return writing(settings.output, opened.host, messages, async (host) => {
    const inner = { ...opened, host }
    const all: Array<Linted> = []
    let exit = 0
    const failed = (thrown: unknown, name: string): void => {
      exit = Math.max(exit, tell(thrown, host, messages, settings.debug, name))
    }
    for (const file of sources) {
      try {
        for await (const one of lintedIn(file, inner, failed)) all.push(one)
      } catch (thrown) {
        failed(thrown, file ?? "(stdin)")
      }
    }
    const toOutput = settings.fix && settings.files.every((file) => file === "-")
    if (toOutput) await host.write(all.map(({ text }) => text).join(""))
    else await host.write(lintWriters[settings.json ? "json" : settings.format](all, { messages, look: terminalOf(settings, host), unit: settings.offsets }))
    return Math.max(exit, all.some((one) => hasWarning(one.messages)) ? 1 : 0)
  })
}

/** `lint`. Gives the exit code: 1 where something departs (suggestions alone are 0), 2 for wrong usage, 3 where a file could not be read or written. */
export async function lintRun(settings: LintSettings, host: Host): Promise<number> {
  const messages = messagesIn(localeOf(settings.locale, host))
  const { files, style, asOf, deadLetter, jsonl } = settings
  try {
    if (style === undefined) throw new Problem("Usage", messages.say("error_noStyle", { known: styles.join(", ") }), 2)
    if (asOf !== undefined && !isDate.test(asOf)) throw new Problem("Usage", messages.say("error_asOf", { value: asOf }), 2)
    if (deadLetter !== undefined && !jsonl) throw new Problem("Usage", messages.say("error_deadLetterAlone"), 2)
    if (files.length === 0 && host.inputIsTerminal) throw new Problem("Usage", messages.say("error_nothing", { command: "lint" }), 2)
    const opened: Opened = { settings, style: await styleNamed(style, messages), packs: await packsOf(settings.packs, { messages, offsets: settings.offsets }), messages, host }
    const sources = files.length === 0 ? [undefined] : files
    return jsonl && (settings.inputFormat === undefined || settings.inputFormat === "jsonl") ? await lintLines(sources, opened) : await lintFiles(sources, opened)
  } catch (thrown) {
    return tell(thrown, host, messages, settings.debug)
  }
}
