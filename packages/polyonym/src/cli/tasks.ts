import { offsetsIn } from "@polyonym/core/pure"
import type { Pack } from "@polyonym/lexicon/pure"
import { Problem } from "./problem.ts"
import { readFileSync } from "node:fs"
import type { Input } from "./input.ts"
import type { Common, Task } from "./task.ts"
import { clipped, padded, wrapped } from "./terminal.ts"

const stringOf = (input: Input, field: string): string | undefined => input.fields[field] as string | undefined
type Rows = ReadonlyArray<Readonly<Record<string, unknown>>>

/** `extract`: the article, and what was dropped. */
export async function extractTask({ offsets, messages }: Common): Promise<Task> {
  const { extractArticle } = await import("@polyonym/extract/pure")
  return {
    json: (input) => {
      const url = stringOf(input, "url")
      const article = extractArticle(input.text, { ...(input.mediaType === undefined ? {} : { mediaType: input.mediaType as "text/html" }), ...(url === undefined ? {} : { url }) })
      const inText = offsetsIn(article.text, offsets)
      const inSource = offsetsIn(input.text, offsets)
      return {
        title: article.title ?? null,
        byline: article.byline,
        publishedAt: article.publishedAt ?? null,
        language: article.language ?? null,
        text: article.text,
        body: article.blocks.filter(({ kind }) => kind === "body" || kind === "heading").map(({ text }) => text).join("\n\n"),
        blocks: article.blocks.map(({ kind, text, start, end, sourceStart, sourceEnd }) => ({ kind, text, start: inText(start), end: inText(end), sourceStart: inSource(sourceStart), sourceEnd: inSource(sourceEnd) })),
        removed: article.removed.map(({ reason, text, sourceStart, sourceEnd }) => ({ reason, text, sourceStart: inSource(sourceStart), sourceEnd: inSource(sourceEnd) })),
        offsetUnit: offsets
      }
    },
    person: (value, terminal) => {
      const kept = (value["blocks"] as Rows).map(({ kind, text }) => `${terminal.dim(padded(String(kind), 9))} ${kind === "title" ? terminal.bold(String(text)) : wrapped(String(text), terminal.width - 10, 10)}`)
      const removed = (value["removed"] as Rows).map(({ reason, text }) => `${padded(messages.reason(reason as "share"), 24)} ${terminal.dim(clipped(String(text), terminal.width - 25))}`)
      return [...kept, ...(removed.length === 0 ? [] : ["", terminal.bold(`${messages.say("dropped")} (${removed.length})`), ...removed])].join("\n")
    }
  }
}

/** `detect`: language and script. */
export async function detectTask({ offsets, messages }: Common, only: ReadonlyArray<string>, spans: boolean): Promise<Task> {
  const { detect, detectSpans } = await import("@polyonym/detect/pure")
  return {
    json: (input) => {
      const given = input.fields["only"]
      if (given !== undefined && !(Array.isArray(given) && given.every((tag) => typeof tag === "string"))) {
        throw new Problem("InvalidInput", messages.say("error_field", { file: input.name, line: "", field: "only", wanted: "a list of BCP 47 tags" }).replace(", line ,", ","))
      }
      const possible = (given as ReadonlyArray<string> | undefined) ?? only
      const options = possible.length === 0 ? {} : { only: possible }
      const { language, script, confidence, reliable, alternatives } = detect(input.text, options)
      const guess = { language, script, confidence, reliable, alternatives }
      if (!spans) return guess
      const at = offsetsIn(input.text, offsets)
      return { ...guess, spans: detectSpans(input.text, options).map((span) => ({ ...span, start: at(span.start), end: at(span.end) })), offsetUnit: offsets }
    },
    person: (value, terminal) => {
      const percent = (part: unknown): string => `${Math.round(Number(part) * 100)} %`
      const others = (value["alternatives"] as Rows).slice(0, 3).map(({ language, confidence }) => `${String(language)} ${percent(confidence)}`).join(", ")
      const head = `${terminal.bold(String(value["language"]))} (${String(value["script"])})  ${percent(value["confidence"])}, ${messages.say(value["reliable"] === true ? "sure" : "unsure")}${others === "" ? "" : terminal.dim(`  ${messages.say("alternatives")}: ${others}`)}`
      const list = (value["spans"] as Rows | undefined)?.map(({ start, end, language, script }) => `  ${padded(`${String(start)}–${String(end)}`, 13)} ${String(language)} (${String(script)})`) ?? []
      return [head, ...list].join("\n")
    }
  }
}

/** The packs named on the line, opened; a file that is no pack is told. */
export async function packsOf(files: ReadonlyArray<string>, { messages }: Common): Promise<ReadonlyArray<Pack>> {
  if (files.length === 0) return []
  const { openPack } = await import("@polyonym/lexicon/pure")
  return files.map((file) => {
    try {
      return openPack(new Uint8Array(readFileSync(file)))
    } catch (thrown) {
      throw new Problem("PackInvalid", messages.say("error_pack", { file, detail: thrown instanceof Error ? thrown.message : String(thrown) }), 2)
    }
  })
}

/** `tag`: names, roles and demonyms of a text as it stands. */
export async function tagTask(common: Common, { packs, withDefault, types }: { readonly packs: ReadonlyArray<string>; readonly withDefault: boolean; readonly types: ReadonlyArray<string> }): Promise<Task> {
  const { offsets, messages } = common
  const extra = await packsOf(packs, common)
  const { defaultPack } = await import("@polyonym/lexicon/pure")
  const { tagText } = await import("@polyonym/entities/pure")
  const { detect, detectSpans } = await import("@polyonym/detect/pure")
  const all = withDefault ? [...extra, defaultPack()] : extra
  return {
    json: (input) => {
      const language = stringOf(input, "language") ?? detect(input.text).language
      const publishedAt = stringOf(input, "publishedAt")
      const at = offsetsIn(input.text, offsets)
      const mentions = tagText(input.text, { language, spans: detectSpans(input.text, { expected: [language] }), packs: all, ...(publishedAt === undefined ? {} : { publishedAt }) })
      return {
        entities: mentions.filter(({ type }) => types.length === 0 || types.includes(type)).map(({ start, end, text, type, confidence, id, name, lemma, role, chain, of }) => ({
          start: at(start), end: at(end), text, type, confidence,
          ...(id === undefined ? {} : { id }), ...(name === undefined ? {} : { name }), ...(lemma === undefined ? {} : { lemma }), ...(role === undefined ? {} : { role }),
          ...(chain === undefined ? {} : { chain }), ...(of === undefined ? {} : { of })
        })),
        offsetUnit: offsets
      }
    },
    person: (value, terminal) => {
      const rows = value["entities"] as Rows
      if (rows.length === 0) return messages.say("none")
      return rows.map(({ type, text, chain, id, name, role, of }) => {
        const about = [chain ?? of, id, name, role].filter((one) => one !== undefined).join(" · ")
        return `${terminal.coloured(String(type), padded(String(type), 8))} ${padded(clipped(String(text), 36), 36)} ${terminal.dim(clipped(about, terminal.width - 46))}`
      }).join("\n")
    }
  }
}

/** `transliterate`: another script, with spans if asked for. */
export async function transliterateTask({ offsets, messages }: Common, options: { readonly from: string | undefined; readonly system: string | undefined; readonly casing: "smart" | "keep"; readonly spans: boolean }): Promise<Task> {
  const { defaultSystem, transliterator } = await import("@polyonym/transliterate/pure")
  const { detect } = await import("@polyonym/detect/pure")
  const make = (from: string, system: string) => transliterator({ from, system, case: options.casing })
  if (options.from !== undefined && options.system !== undefined) make(options.from, options.system)
  return {
    json: (input) => {
      const from = stringOf(input, "from") ?? options.from ?? detect(input.text).language
      const system = stringOf(input, "system") ?? options.system ?? defaultSystem(from)
      if (system === undefined) throw new Problem("UnknownSystem", messages.say("error_stage", { file: input.name, detail: `no transliteration system for language "${from}": name one with --from and --system` }))
      const { convert, withSpans } = make(from, system)
      if (!options.spans) return { text: convert(input.text) }
      const { text, spans } = withSpans(input.text)
      const [inside, outside] = [offsetsIn(input.text, offsets), offsetsIn(text, offsets)]
      return { text, spans: spans.map(([a, b, c, d]) => [inside(a), inside(b), outside(c), outside(d)]), offsetUnit: offsets }
    },
    person: (value) => String(value["text"])
  }
}
