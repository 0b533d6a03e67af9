import { offsetsIn } from "@polyonym/core/pure"
import { detectSpans } from "@polyonym/detect/pure"
import { defaultSystem, nearestSystems, systems, type Transliterator, transliterator, type UnitSpan } from "@polyonym/transliterate/pure"
import { stringOf } from "./input.ts"
import { Problem } from "./problem.ts"
import type { Common, Task } from "./task.ts"

/** `from`: BCP 47, told from the text if not given. `system`: an id or alias; each language's first if not given. */
export interface TransliterateTaskOptions {
  readonly from: string | undefined
  readonly system: string | undefined
  readonly casing: "smart" | "keep"
  readonly spans: boolean
  /** From the romanised text back. */
  readonly reverse: boolean
  /** How many sources to name, with `reverse`. */
  readonly candidates: number | undefined
}

/** A text romanised part by part; what has no system stays as it is. */
function inParts(text: string, parts: ReadonlyArray<{ readonly start: number; readonly end: number; readonly system: Transliterator | undefined }>): { readonly text: string; readonly spans: ReadonlyArray<UnitSpan> } {
  const spans: Array<UnitSpan> = []
  let out = ""
  for (const { start, end, system } of parts) {
    const source = text.slice(start, end)
    if (system === undefined) {
      spans.push([start, end, out.length, out.length + source.length])
      out += source
      continue
    }
    const part = system.withSpans(source)
    for (const [a, b, c, d] of part.spans) spans.push([start + a, start + b, out.length + c, out.length + d])
    out += part.text
  }
  return { text: out, spans }
}

/** `transliterate`: a text in Latin letters, or back from them; with spans or candidates if asked for. Without `from` each range goes by its own language. */
export function transliterateTask({ offsets, messages }: Common, { from, system, casing, spans, reverse, candidates }: TransliterateTaskOptions): Task {
  const known = new Map<string, Transliterator>()
  const named = (language: string, id: string): Transliterator => {
    const key = `${language} ${id}`
    let found = known.get(key)
    if (found === undefined) known.set(key, found = transliterator({ from: language, system: id, case: casing, direction: reverse ? "reverse" : "forward" }))
    return found
  }
  /** The one language of a system that is named without a language. */
  const languageOf = (id: string): string | undefined => {
    const wanted = id.toLowerCase()
    const languages = new Set(systems().filter((one) => one.id === wanted || one.aliases.some((alias) => alias.toLowerCase() === wanted)).map((one) => one.from))
    if (languages.size === 0) throw new Problem("UnknownSystem", messages.say("error_system", { system: id, known: nearestSystems(id).join(", ") || "?" }), 2)
    return languages.size === 1 ? [...languages][0] : undefined
  }
  const byDefault = (language: string, place: string): Transliterator => {
    const id = defaultSystem(language)
    if (id === undefined) throw new Problem("UnknownSystem", messages.say("error_noSystem", { file: place, language }), place === "--from" ? 2 : 3)
    return named(language, id)
  }
  if (candidates !== undefined && !reverse) throw new Problem("InvalidInput", messages.say("error_candidates"), 2)
  // What is named on the line is tried before anything is read.
  if (from !== undefined && system === undefined) byDefault(from, "--from")
  else if (from !== undefined && system !== undefined) named(from, system)
  else if (system !== undefined) languageOf(system)
  return {
    json: (input) => {
      const { text } = input
      const id = stringOf(input, "system") ?? system
      const language = stringOf(input, "from") ?? from ?? (id === undefined ? undefined : languageOf(id))
      const whole = language === undefined ? undefined : id === undefined ? byDefault(language, input.name) : named(language, id)
      if (whole === undefined && reverse) throw new Problem("InvalidInput", messages.say("error_reverse", { file: input.name }))
      if (whole !== undefined && candidates !== undefined) {
        const found = whole.candidates(text, candidates)
        return { text: found[0]?.text ?? whole.convert(text), candidates: found }
      }
      if (whole !== undefined && !spans) return { text: whole.convert(text) }
      const out = whole?.withSpans(text) ?? inParts(text, detectSpans(text).map((part) => {
        const own = defaultSystem(part.language)
        return { start: part.start, end: part.end, system: own === undefined ? undefined : named(part.language, id ?? own) }
      }))
      if (!spans) return { text: out.text }
      const [inside, outside] = [offsetsIn(text, offsets), offsetsIn(out.text, offsets)]
      return { text: out.text, spans: out.spans.map(([a, b, c, d]) => [inside(a), inside(b), outside(c), outside(d)]), offsetUnit: offsets }
    },
    person: (value, { visible }) => {
      const found = value["candidates"] as ReadonlyArray<{ readonly text: string; readonly score: number }> | undefined
      return found === undefined ? visible(String(value["text"])) : found.map(({ text, score }) => `${score.toFixed(3)}  ${visible(text)}`).join("\n")
    }
  }
}
