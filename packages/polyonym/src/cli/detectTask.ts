import { offsetsIn } from "@polyonym/core/pure"
import { type EngineId, engineIds, EngineUnavailable, type LanguageEngine, languageOf, languagesOf, loadEngine } from "@polyonym/detect/pure"
import type { LanguageGuess, LanguageSpan } from "@polyonym/facts/pure"
import type { Messages } from "../messages.ts"
import type { Input } from "./input.ts"
import { languageNamesIn } from "./languageNames.ts"
import { nearest } from "./nearest.ts"
import { Problem } from "./problem.ts"
import type { Common, Task } from "./task.ts"
import { aligned } from "./terminal.ts"

/** `engine`: by its name; `only`: the languages that are possible, `expected`: those that are likely; `spans`: those of ranges too. */
export interface DetectTaskOptions {
  readonly engine: string
  readonly only: ReadonlyArray<string>
  readonly expected: ReadonlyArray<string>
  readonly spans: boolean
}

const isEngine = (id: string): id is EngineId => engineIds.some((known) => known === id)
const percent = (part: number): string => part >= 0.995 && part < 1 ? ">99 %" : `${Math.round(part * 100)} %`
/** How wide the bar of a probability of 1 is, in columns. */
const width = 10
const bar = (part: number): string => "█".repeat(Math.round(part * width)).padEnd(width, "░")

async function engineOf(id: string, messages: Messages): Promise<LanguageEngine> {
  if (!isEngine(id)) throw new Problem("Usage", messages.say("error_engine", { engine: id, near: nearest(id, engineIds, 1)[0] ?? engineIds[0], known: engineIds.join(", ") }), 2)
  try {
    return await loadEngine(id)
  } catch (thrown) {
    if (!(thrown instanceof EngineUnavailable)) throw thrown
    throw new Problem(thrown._tag, messages.say("error_engineMissing", { engine: id, package: `@polyonym/detect-${id}` }), 2)
  }
}

/** Refuses a tag on the line that is none, or that is of a language the engine does not know, and names those that may have been meant. */
function check(option: string, tags: ReadonlyArray<string>, engine: LanguageEngine, messages: Messages): void {
  const known = [...new Set(engine.languages.flatMap((tag) => languageOf(tag) ?? []))]
  for (const tag of tags) {
    const languages = languagesOf(tag)
    if (languages.some((language) => known.includes(language))) continue
    const named = languageNamesIn(messages.locale).named(tag, known)
    const near = (named.length > 0 ? named : nearest(tag, known)).join(", ")
    throw new Problem("Usage", messages.say(languages.length === 0 ? "error_tag" : "error_language", { option, tag, engine: engine.id, near }), 2)
  }
}

/** The tags in a field of a line; those of the command if there is none. */
function tagsOf({ name, fields }: Input, field: string, otherwise: ReadonlyArray<string>, messages: Messages): ReadonlyArray<string> | undefined {
  const given = fields[field] ?? undefined
  if (given !== undefined && !(Array.isArray(given) && given.every((one) => typeof one === "string" && languageOf(one) !== undefined))) {
    throw new Problem("InvalidInput", messages.say("error_field", { file: name, field, wanted: messages.say("wanted_tags") }))
  }
  const tags = (given as ReadonlyArray<string> | undefined) ?? otherwise
  return tags.length === 0 ? undefined : tags
}

/** `detect`: language and script. */
export async function detectTask({ offsets, messages }: Common, { engine: id, only, expected, spans }: DetectTaskOptions): Promise<Task> {
  const engine = await engineOf(id, messages)
  check("--only", only, engine, messages)
  check("--expected", expected, engine, messages)
  const names = languageNamesIn(messages.locale)
  return {
    json: (input) => {
      const { text } = input
      const options = { only: tagsOf(input, "only", only, messages), expected: tagsOf(input, "expected", expected, messages) }
      const { language, script, confidence, reliable, alternatives } = engine.detect(text, options)
      const guess = { language, script, confidence, reliable, alternatives }
      if (!spans) return guess
      const at = offsetsIn(text, offsets)
      const found = engine.detectSpans(text, options, guess)
      return { ...guess, spans: found.map(({ start, end, language, script, confidence }) => ({ start: at(start), end: at(end), language, script, confidence })), offsetUnit: offsets }
    },
    person: (value, { bold, dim }) => {
      const { language, script, confidence, reliable, alternatives, spans } = value as unknown as LanguageGuess & { readonly spans?: ReadonlyArray<LanguageSpan> }
      const told = language !== "und" && language !== "zxx"
      const others = alternatives.filter((one) => one.confidence >= 0.01)
      const table = aligned([
        [language, told ? `${names.of(language) ?? ""} (${script})`.trim() : messages.say(`no_${language}`), told ? bar(confidence) : "", told ? percent(confidence) : "", told ? messages.say(reliable ? "sure" : "unsure") : ""],
        ...others.map((one) => [one.language, names.of(one.language) ?? "", bar(one.confidence), percent(one.confidence), ""])
      ], ["start", "start", "start", "end", "start"]).map((row, i) => i === 0 ? bold(row) : dim(row))
      const rows = spans?.map(({ start, end, language, script, confidence }) =>
        [`${start}–${end}`, language, `${names.of(language) ?? ""} (${script})`.trim(), percent(confidence)]) ?? []
      return [...table, ...aligned(rows, ["end", "start", "start", "end"]).map((row) => `  ${row}`)].join("\n")
    }
  }
}
