import { mergePacks, openPack, type Pack, type PackInfo } from "@polyonym/lexicon/pure"
import { messagesIn, type Messages } from "../messages/onDemand.ts"
import { localeOf, tell } from "./execute.ts"
import type { Host } from "./host.ts"
import { openedPack } from "./packs.ts"
import { written } from "./packBuild.ts"
import { onOneLine, padded, widest, wrapped } from "./terminal.ts"

/** What `pack info` and `pack merge` are told. */
export interface ShowSettings {
  readonly json: boolean
  readonly locale: string | undefined
  readonly debug: boolean
}

async function guarded({ locale, debug }: ShowSettings, host: Host, work: (messages: Messages) => Promise<void>): Promise<number> {
  const messages = messagesIn(localeOf(locale, host))
  try {
    await work(messages)
    return 0
  } catch (thrown) {
    return tell(thrown, host, messages, debug)
  }
}

/** How many entities of each type a pack has. */
function typesIn(pack: Pack): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { type } of pack.entities) counts[type] = (counts[type] ?? 0) + 1
  return counts
}

function described(file: string, bytes: number, { name, version, licence, attribution, format, sha256, languages, counts, sources }: PackInfo, types: Readonly<Record<string, number>>, columns: number, messages: Messages): string {
  const rows: ReadonlyArray<readonly [string, string]> = [
    [messages.say("pack_name"), `${name} ${version}`.trim()],
    [messages.say("pack_content"), messages.say("pack_counts", { ...counts, bytes })],
    [messages.say("type"), Object.entries(types).map(([type, count]) => `${type} ${count}`).join(", ")],
    [messages.say("pack_languages"), languages.join(" ")],
    [messages.say("pack_licence"), licence],
    [messages.say("pack_attribution"), attribution],
    [messages.say("pack_sources"), sources.map((source) => source.name).join(", ")],
    [messages.say("pack_format"), `${format}, SHA-256 ${sha256}`]
  ]
  const shown = rows.filter(([, value]) => value !== "")
  const first = widest(shown.map(([label]) => label))
  return `${onOneLine(file)}\n${shown.map(([label, value]) => `${padded(label, first)}  ${wrapped(onOneLine(value), Math.max(40, columns - first - 2), first + 2)}\n`).join("")}`
}

/** `pack info`: what a pack says of itself. Gives the exit code: 2 for what is no pack. */
export async function packInfo(file: string, settings: ShowSettings, host: Host): Promise<number> {
  return guarded(settings, host, async (messages) => {
    const { pack, bytes } = await openedPack(file, "error_packFile", messages)
    const types = typesIn(pack)
    await host.write(settings.json ? `${JSON.stringify({ ...pack.info, types, bytes }, null, 2)}\n` : described(file, bytes, pack.info, types, host.columns, messages))
  })
}

/** `pack merge`: one pack of several; where they say different things of one entity, the first one's word counts. */
export async function packMerge(files: ReadonlyArray<string>, output: string, settings: ShowSettings, host: Host): Promise<number> {
  return guarded(settings, host, async (messages) => {
    const packs = await Promise.all(files.map(async (file) => (await openedPack(file, "error_packFile", messages)).pack))
    await host.rest("now")
    const bytes = host.long(() => mergePacks(packs))
    written(output, bytes, messages)
    const { counts, sha256 } = openPack(bytes).info
    await host.write(settings.json ? `${JSON.stringify({ pack: output, bytes: bytes.length, sha256, counts }, null, 2)}\n` : `${onOneLine(output)}: ${messages.say("pack_counts", { ...counts, bytes: bytes.length })}\n`)
  })
}
