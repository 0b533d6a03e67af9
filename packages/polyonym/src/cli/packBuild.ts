import { basename, extname } from "node:path"
import { createCompiler, type EntityType, openPack } from "@polyonym/lexicon/pure"
import { isCommonForm } from "@polyonym/lexicon/sources"
import { messagesIn, type Messages } from "../messages/onDemand.ts"
import { localeOf, tell } from "./execute.ts"
import type { Host } from "./host.ts"
import { type PackFormat, publishedUnder } from "./packFormats.ts"
import { classesIn, commonIn, expandIn, tagsIn } from "./packOptions.ts"
import { addPart, createOutcome, skippedIn, tellBroken } from "./packOutcome.ts"
import { writeWhole } from "./output.ts"
import { parts } from "./packReaders.ts"
import { packSources, type ReadFile } from "./packSource.ts"
import { Problem } from "./problem.ts"
import { onOneLine } from "./terminal.ts"

/** What `pack build` is told on the line. */
export interface BuildSettings {
  readonly from: PackFormat
  readonly files: ReadonlyArray<string>
  readonly output: string
  readonly name: string | undefined
  readonly packVersion: string | undefined
  readonly licence: string | undefined
  readonly attribution: string | undefined
  readonly languages: ReadonlyArray<string>
  readonly language: string | undefined
  readonly type: EntityType | undefined
  readonly classes: string | undefined
  readonly minSitelinks: number | undefined
  readonly minPopulation: number | undefined
  readonly twoPass: boolean
  readonly noExpand: boolean
  readonly common: string | undefined
  readonly json: boolean
  readonly locale: string | undefined
  readonly debug: boolean
}

/** `pack build`: a knowledge pack of files of one format. Gives the exit code: 3 if a line was broken, and the rest is in the pack. */
export async function packBuild(settings: BuildSettings, host: Host): Promise<number> {
  const messages = messagesIn(localeOf(settings.locale, host))
  try {
    return await build(settings, host, messages)
  } catch (thrown) {
    return tell(thrown, host, messages, settings.debug)
  }
}

async function build(settings: BuildSettings, host: Host, messages: Messages): Promise<number> {
  const { from, output, json } = settings
  const languages = tagsIn("--languages", settings.languages, messages)
  const language = tagsIn("--language", settings.language === undefined ? [] : [settings.language], messages)?.[0]
  const classes = classesIn(settings.classes, messages)
  const common = commonIn(settings.common, messages)
  if (settings.files.length === 0 && host.inputIsTerminal) throw new Problem("Usage", messages.say("error_nothing", { command: "pack build" }), 2)
  const files: ReadonlyArray<string | undefined> = settings.files.length === 0 ? [undefined] : settings.files
  if (settings.twoPass && files.some((file) => file === undefined || file === "-")) throw new Problem("Usage", messages.say("error_twoPass"), 2)

  const outcome = createOutcome()
  const sources = packSources(files, settings.twoPass ? 2 : 1, host, messages)
  const published = publishedUnder[from]
  const about = {
    name: settings.name ?? basename(output, extname(output)), version: settings.packVersion ?? "1",
    licence: settings.licence ?? published?.licence ?? "", attribution: settings.attribution ?? published?.attribution ?? ""
  }
  let exit = 0
  const read: Array<ReadFile> = []
  const compiler = createCompiler({
    ...about, sources: read, isCommon: (form, own) => isCommonForm(form, own, common),
    ...(settings.noExpand ? {} : { expand: expandIn(languages) })
  })
  const ids = new Set<string>()
  try {
    for (const part of await parts(from, files, sources, { ...settings, languages, language, classes })) {
      try {
        await addPart(part, compiler, ids, outcome)
      } catch (thrown) {
        if (!(thrown instanceof Problem) || thrown.exit === 2) throw thrown
        sources.end()
        exit = Math.max(exit, tell(thrown, host, messages, settings.debug))
      }
    }
  } finally {
    sources.end()
  }
  tellBroken(outcome, host, messages)
  if (compiler.size === 0) throw new Problem("InvalidInput", messages.say("error_nothingKept", { file: output, read: outcome.read, skipped: skippedIn(outcome, messages) }))
  read.push(...sources.read())
  await host.rest("now")
  const bytes = host.long(() => compiler.done())
  written(output, bytes, messages)
  const { counts, sha256 } = openPack(bytes).info
  if (json) await host.write(`${JSON.stringify({ pack: output, bytes: bytes.length, ...about, sha256, counts, ...outcome }, null, 2)}\n`)
  else {
    await host.write(`${onOneLine(output)}: ${messages.say("pack_counts", { ...counts, bytes: bytes.length })}\n`)
    await host.write(`${messages.say("pack_read", { read: outcome.read, kept: outcome.kept, skipped: skippedIn(outcome, messages), broken: outcome.broken })}\n`)
  }
  return outcome.broken > 0 ? Math.max(exit, 3) : exit
}

/** Writes a pack, once it is whole. */
export function written(file: string, bytes: Uint8Array, messages: Messages): void {
  try {
    writeWhole(file, bytes)
  } catch (thrown) {
    throw new Problem("Usage", messages.say("error_output", { file, detail: (thrown as NodeJS.ErrnoException).code ?? String(thrown) }), 2)
  }
}
