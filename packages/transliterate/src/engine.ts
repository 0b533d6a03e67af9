import { run } from "./conversion.ts"
import { type Explained, explained } from "./explain.ts"
import { Spans, type UnitSpan } from "./output.ts"
import { streaming } from "./streaming.ts"
import type { Expanded, Rule, System, UnitSystem } from "./system.ts"
import { apostropheEntry, compile, type Trie } from "./trie.ts"
import { type Unknown, unknownBy } from "./unknown.ts"

/** How a text is written, by any table of letters; transforms of the CLDR go by `case` alone. */
export interface WritingOptions {
  /** `smart` (default) writes words in capitals in capitals; `keep` goes letter by letter. */
  readonly case?: "smart" | "keep"
  /** What becomes of a letter of the system's script that it has no rule for: it is kept (default), dropped or U+FFFD (`mark`); `ascii` writes all that is left in ASCII. */
  readonly unknown?: "keep" | "drop" | "mark" | "ascii"
  /** What is written for the apostrophes that the system gives (U+2019, U+02BC); those of the system unless given. */
  readonly apostrophe?: "\u2019" | "\u02bc" | "'"
  /** Whether stress accents (U+0300, U+0301) stay on their letters (default). */
  readonly stress?: "keep" | "drop"
}

/** Text by a system. */
export interface Conversion {
  /** The converted text. */
  readonly convert: (text: string) => string
  /**
   * The converted text, and spans that tile both texts in order: one for each converted unit (`зг` is one unit, a dropped apostrophe is one that gives
   * nothing), one for each stretch that stayed as it was. The spans are made when they are first read.
   */
  readonly withSpans: (text: string) => { readonly text: string; readonly spans: Array<UnitSpan> }
  /** Converts a text that comes in pieces, cut anywhere: together they give what the whole would. */
  readonly stream: () => TransformStream<string, string>
  /** Each changed unit of the text, and the rule that changed it. */
  readonly explain: (text: string) => Array<Explained>
}

const compiled = new WeakMap<System, Map<string, Trie>>()

function trieOf(system: System, { case: casing = "smart", apostrophe, stress = "keep" }: WritingOptions): Trie {
  const known = compiled.get(system) ?? new Map<string, Trie>()
  compiled.set(system, known)
  const key = `${casing} ${apostrophe ?? ""} ${stress}`
  const there = known.get(key)
  if (there !== undefined) return there
  const trie = compile(system, { smart: casing === "smart", dropsStress: stress === "drop", ...(apostrophe === undefined ? {} : { apostrophe }) })
  known.set(key, trie)
  return trie
}

/** Conversion by a table of letters. `ascii` is asked for what `unknown: "ascii"` needs. */
export function byTable(system: System, options: WritingOptions, ascii: (text: string) => string): Conversion {
  const trie = trieOf(system, options)
  const unknown = unknownBy(options.unknown ?? "keep", system.rules, ascii)
  const manner = { smart: options.case !== "keep", unknown }
  const { expand } = system
  const readsAscii = trie.entries.subarray(0, 0x80).some((entry) => entry > apostropheEntry)
  const spansOf = (text: string, spans: Spans): string => {
    if (expand === undefined) return run(trie, text, manner, spans)
    const { text: letters, starts } = expand(text)
    const inLetters = new Spans(letters.length, true)
    const out = run(trie, letters, manner, inLetters)
    contracted(inLetters, starts, spans)
    return out
  }
  return conversion(
    (text) => !readsAscii && isAscii(text) ? text : run(trie, expand === undefined ? text : expand(text).text, manner, undefined),
    spansOf,
    (rule) => system.rules[rule],
    (convert) => streaming(convert, (unit) => unit > 0x7f && unit < trie.limit && trie.entries[unit] !== 0)
  )
}

/** Conversion by what a function gives for the units of a text. */
export function byUnits({ units }: Pick<UnitSystem, "units">, unknown: Unknown = undefined): Conversion {
  const spansOf = (text: string, spans: Spans): string => {
    let out = ""
    let kept = 0
    const stays = (end: number): void => {
      const rest = text.slice(kept, end)
      if (unknown === undefined) {
        out += rest
        if (rest !== "") spans.push(end, out.length, -1)
        return
      }
      for (const character of rest) {
        const to = unknown(character) ?? character
        out += to
        spans.push(kept += character.length, out.length, to === character ? -1 : -2)
      }
    }
    for (const { start, end, to } of units(text)) {
      stays(start)
      out += to
      spans.push(end, out.length, -2)
      kept = end
    }
    stays(text.length)
    return out
  }
  return conversion((text) => spansOf(text, new Spans(text.length)), spansOf, () => undefined)
}

type Streaming = (convert: (text: string) => string) => TransformStream<string, string>

/** A conversion from what writes a text and its spans. */
export function conversion(
  convert: (text: string) => string, spansOf: (text: string, spans: Spans) => string, ruleOf: (rule: number) => Rule | undefined, stream: Streaming = streaming
): Conversion {
  return {
    convert,
    withSpans(source) {
      const made = new Spans(source.length)
      const text = spansOf(source, made)
      let spans: Array<UnitSpan> | undefined
      return { text, get spans() { return spans ??= made.toArray() } }
    },
    stream: () => stream(convert),
    explain(source) {
      const made = new Spans(source.length, true)
      return explained(source, spansOf(source, made), made, ruleOf)
    }
  }
}

/** Carries spans of a written-out text back to the text itself: what has no border there is joined. */
function contracted(inLetters: Spans, starts: Expanded["starts"], spans: Spans): void {
  let begun = 0
  for (let i = 0; i < inLetters.count; i++) {
    const inEnd = inLetters.ends[i * 2]!
    const end = starts[inEnd]!
    if (end === begun || starts[inEnd - 1] === end) continue
    spans.push(end, inLetters.ends[i * 2 + 1]!, inLetters.rules?.[i] ?? -1)
    begun = end
  }
  const all = starts[inLetters.sourceLength]!
  if (begun < all) spans.push(all, inLetters.ends[inLetters.count * 2 - 1] ?? 0, -2)
}

const isAscii = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false
  return true
}
