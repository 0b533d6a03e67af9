/** The stage that romanises a document. */
import * as Schema from "effect/Schema"
import { Document, Stage } from "@polyonym/core"
import { Languages, Romanisation } from "@polyonym/facts"
import type { WritingOptions } from "./engine.ts"
import type { UnitSpan } from "./output.ts"
import { plainDefault, primary } from "./tables.ts"
import { type Transliterator, transliterator } from "./transliterator.ts"
import { UnknownSystem as Unknown } from "./unknownSystem.ts"

export { Romanisation } from "@polyonym/facts"

/** No system of this id or alias for this language. Thrown when the stage is made, never on a document. */
export class UnknownSystem extends Schema.TaggedError<UnknownSystem>()("UnknownSystem", {
  system: Schema.String,
  from: Schema.String,
  nearest: Schema.Array(Schema.String),
  message: Schema.String
}) {}

/** `systems`: a system (id or alias) for each language (BCP 47), over the defaults; `uk-UA` goes before `uk`. The rest is how all of them write. */
export interface RomaniseOptions extends WritingOptions {
  readonly to: "Latn"
  readonly systems?: Readonly<Record<string, string>>
}

function made(from: string, system: string, writing: WritingOptions): Transliterator {
  try {
    return transliterator({ from, system, ...writing })
  } catch (error) {
    throw error instanceof Unknown ? new UnknownSystem({ system, from, nearest: error.nearest, message: error.message }) : error
  }
}

/**
 * Gives `Romanisation`: a second text, each span of `Languages` by the system of its language; what is in no such language stays as it is. Without
 * `Languages` the whole text is in the language of `meta`. `system` names the systems that changed something, joined by `+`, or is `none`.
 *
 * Throws `UnknownSystem` when it is made with a system that does not exist.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Document, Pipeline } from "@polyonym/core"
 * import { Romanisation, transliterate } from "@polyonym/transliterate"
 *
 * const out = Pipeline.empty.to(transliterate({ to: "Latn" })).sync(Document.make("Межигір'я", { language: "uk" }))
 * assert.equal(Document.get(out, Romanisation).text, "Mezhyhiria")
 * ```
 */
export const transliterate = ({ to, systems = {}, ...writing }: RomaniseOptions) => {
  const known = new Map(Object.entries(systems).map(([tag, system]) => [tag.toLowerCase(), made(tag, system, writing)]))
  const of = (language: string): Transliterator | undefined => {
    const tag = language.toLowerCase()
    const found = known.get(tag) ?? known.get(primary(tag))
    if (found !== undefined) return found
    const system = plainDefault(tag)
    if (system === undefined) return undefined
    const byDefault = made(primary(tag), system, writing)
    known.set(primary(tag), byDefault)
    return byDefault
  }
  return Stage.pure("transliterate", { wants: [Languages], gives: [Romanisation], config: { to, systems, ...writing } }, (document) => {
    const { text } = document
    const parts = Document.find(document, Languages)?.spans ?? [{ start: 0, end: text.length, language: document.meta.language ?? "und" }]
    const used = new Set<string>()
    const spans: Array<UnitSpan> = []
    let out = ""
    let done = 0
    const keep = (end: number): void => {
      if (end <= done) return
      spans.push([done, end, out.length, out.length + end - done])
      out += text.slice(done, end)
      done = end
    }
    for (const { start, end, language } of parts) {
      const system = of(language)
      if (system === undefined) continue
      keep(start)
      const source = text.slice(done, end)
      const part = system.withSpans(source)
      for (const [a, b, c, d] of part.spans) spans.push([done + a, done + b, out.length + c, out.length + d])
      if (part.text !== source) used.add(system.system.id)
      out += part.text
      done = Math.max(done, end)
    }
    keep(text.length)
    return { romanisation: { system: used.size === 0 ? "none" : [...used].join("+"), text: out, spans } }
  })
}
