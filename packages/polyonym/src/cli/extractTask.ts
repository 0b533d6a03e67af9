import { readFileSync } from "node:fs"
import { offsetsIn } from "@polyonym/core/pure"
import { detect } from "@polyonym/detect/pure"
import { type Choice, checkOverruling, extractArticle, type Extracted, type ExtractOptions, extractMarkdown, MalformedRule, type Overruling, type SiteRules } from "@polyonym/extract/pure"
import type { RemovalReason } from "@polyonym/facts/pure"
import type { Messages } from "../messages.ts"
import { type Input, stringOf } from "./input.ts"
import { Problem } from "./problem.ts"
import type { Common, Task } from "./task.ts"
import { clipped, onOneLine, padded, type Terminal, widest, wrapped } from "./terminal.ts"

/** What `extract` may be told. `keep` and `drop` are selectors, "lines" or /patterns/; `rules` is a file of rules for sites. */
export interface ExtractTaskOptions {
  readonly keep: ReadonlyArray<string>
  readonly drop: ReadonlyArray<string>
  readonly rules: string | undefined
  readonly url: string | undefined
}

/** A choice as it is written on the line: `"exact line"`, `/pattern/` or `/pattern/i`, or a CSS selector. */
function choiceOf(text: string): Choice {
  const pattern = /^\/([^]*)\/(i?)$/.exec(text)
  if (pattern !== null) return { pattern: pattern[1]!, ignoreCase: pattern[2] === "i" }
  return text.length > 1 && text.startsWith("\"") && text.endsWith("\"") ? { text: text.slice(1, -1) } : text
}

async function rulesOf(file: string, messages: Messages): Promise<ReadonlyArray<SiteRules>> {
  const wrong = (detail: string): Problem => new Problem("Usage", messages.say("error_rules", { file, detail }), 2)
  let json: unknown
  try {
    json = JSON.parse(readFileSync(file, "utf8"))
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException
    throw code === "ENOENT" ? new Problem("Usage", messages.say("error_missingRules", { file }), 2) : wrong(code ?? (thrown instanceof Error ? thrown.message : String(thrown)))
  }
  try {
    return (await import("@polyonym/extract")).siteRules(json)
  } catch (thrown) {
    throw wrong(thrown instanceof Error ? thrown.message : String(thrown))
  }
}

async function overrulingOf({ keep, drop, rules }: ExtractTaskOptions, messages: Messages): Promise<Overruling> {
  const given = {
    ...(keep.length === 0 ? {} : { keep: keep.map(choiceOf) }),
    ...(drop.length === 0 ? {} : { drop: drop.map(choiceOf) }),
    ...(rules === undefined ? {} : { rules: await rulesOf(rules, messages) })
  }
  try {
    checkOverruling(given)
  } catch (thrown) {
    if (!(thrown instanceof MalformedRule)) throw thrown
    throw new Problem("Usage", `--${thrown.where.replace(/\[\d+\][^]*$/, "")}: ${thrown.problem}`, 2)
  }
  return given
}

function extracted(input: Input, overruling: Overruling, url: string | undefined): Extracted {
  const options: ExtractOptions = {
    ...overruling,
    url: stringOf(input, "url") ?? url,
    title: stringOf(input, "title"),
    publishedAt: stringOf(input, "publishedAt"),
    language: stringOf(input, "language")
  }
  const article = input.mediaType === "text/markdown" ? extractMarkdown(input.text, options) : extractArticle(input.text, { ...options, mediaType: input.mediaType as ExtractOptions["mediaType"] })
  const known = input.fields["byline"]
  return article.byline.length > 0 || !Array.isArray(known) ? article : { ...article, byline: known.filter((one): one is string => typeof one === "string") }
}

interface Shown {
  readonly title: string | null
  readonly byline: ReadonlyArray<string>
  readonly publishedAt: string | null
  readonly language: string
  readonly blocks: ReadonlyArray<{ readonly kind: string; readonly text: string; readonly level?: number }>
  readonly removed: ReadonlyArray<{ readonly reason: RemovalReason; readonly text: string }>
}

/** More than a screen of a block is of no use to a person. */
const screen = 4000
/** Dropped pieces of one reason that are shown. */
const examples = 3

function headOf({ title, byline, publishedAt, language, blocks }: Shown, messages: Messages, { width, bold, dim }: Terminal): ReadonlyArray<string> {
  const rows = [
    [messages.say("by"), byline.join(", ")],
    [messages.say("date"), publishedAt ?? ""],
    [messages.say("language"), language]
  ].filter((row): row is [string, string] => row[1] !== "")
  const column = widest(rows.map(([label]) => label)) + 2
  const shown = title === null || blocks.some(({ kind, text }) => kind === "title" && text === title) ? [] : [bold(wrapped(onOneLine(title), width, 0))]
  return [...shown, ...rows.map(([label, value]) => `${dim(padded(label, column))}${clipped(value, width - column)}`)]
}

function keptOf({ blocks }: Shown, { width, bold, dim }: Terminal): ReadonlyArray<string> {
  const column = widest(blocks.map(({ kind }) => kind)) + 2
  return blocks.map(({ kind, text }) => {
    const shown = wrapped(onOneLine(text.length > screen ? `${text.slice(0, screen)}…` : text), width - column, column)
    return `${dim(padded(kind, column))}${kind === "title" || kind === "heading" ? bold(shown) : shown}`
  })
}

/** What was dropped, by reason: how many, and the first of them. */
function droppedOf({ removed }: Shown, messages: Messages, { width, bold, dim }: Terminal): ReadonlyArray<string> {
  const groups = new Map<RemovalReason, Array<string>>()
  for (const { reason, text } of removed) void (groups.get(reason)?.push(text) ?? groups.set(reason, [text]))
  const rows = [...groups].sort((a, b) => b[1].length - a[1].length).map(([reason, texts]) => ({ label: messages.reason(reason), count: String(texts.length), texts }))
  const column = widest(rows.map(({ label }) => label)) + 2
  const number = widest(rows.map(({ count }) => count))
  const lines = rows.flatMap(({ label, count, texts }) => {
    const indent = column + number + 2
    const shown = texts.slice(0, examples).map((text) => dim(clipped(text, width - indent)))
    const more = texts.length > examples ? [dim(`… ${messages.say("more", { count: texts.length - examples })}`)] : []
    return [...shown, ...more].map((text, at) => at === 0 ? `${padded(label, column)}${padded(count, number, "end")}  ${text}` : `${" ".repeat(indent)}${text}`)
  })
  return removed.length === 0 ? [] : ["", bold(`${messages.say("dropped")} (${removed.length})`), ...lines]
}

/** Kinds of the blocks that make up the body. */
const inBody: ReadonlySet<string> = new Set(["body", "heading", "list-item", "quote", "table"])

/** `extract`: the article, and what was dropped. */
export async function extractTask({ offsets, messages }: Common, told: ExtractTaskOptions): Promise<Task> {
  const overruling = await overrulingOf(told, messages)
  return {
    json: (input) => {
      const { title, byline, publishedAt, language, text, blocks, removed } = extracted(input, overruling, told.url)
      const [inText, inSource] = [offsetsIn(text, offsets), offsetsIn(input.text, offsets)]
      return {
        title: title ?? null,
        byline,
        publishedAt: publishedAt ?? null,
        language: language ?? detect(text).language,
        text,
        body: blocks.filter(({ kind }) => inBody.has(kind)).map((block) => block.text).join("\n\n"),
        blocks: blocks.map((block) => ({ ...block, start: inText(block.start), end: inText(block.end), sourceStart: inSource(block.sourceStart), sourceEnd: inSource(block.sourceEnd) })),
        removed: removed.map((piece) => ({ ...piece, sourceStart: inSource(piece.sourceStart), sourceEnd: inSource(piece.sourceEnd) })),
        offsetUnit: offsets
      }
    },
    person: (value, terminal) => {
      const shown = value as unknown as Shown
      const kept = keptOf(shown, terminal)
      return [...headOf(shown, messages, terminal), ...(kept.length === 0 ? [terminal.dim(messages.say("no_article"))] : ["", ...kept]), ...droppedOf(shown, messages, terminal)].join("\n")
    }
  }
}
