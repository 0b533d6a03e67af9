/** The stage that romanises a document. */
import { Document, Stage } from "@polyonym/core"
import { Languages, Romanisation } from "@polyonym/facts"
import { defaultSystem } from "./tables.ts"
import { type Transliterator, transliterator, type UnitSpan } from "./transliterator.ts"

export { Romanisation } from "@polyonym/facts"

/** `systems`: the system for each language (BCP 47), over the defaults. */
export interface RomaniseOptions {
  readonly to: "Latn"
  readonly systems?: Readonly<Record<string, string>>
}

/**
 * Gives `Romanisation`: a second text, each span by the system of its language; what is in no such language stays as it is. Wants `Languages`.
 *
 * Throws `UnknownSystem` when it is made with a system that does not exist.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Document, Pipeline } from "@polyonym/core"
 * import { Romanisation, transliterate } from "@polyonym/transliterate"
 *
 * const out = Pipeline.empty.to(transliterate({ to: "Latn" })).sync(Document.make("Запоріжжя", { language: "uk" }))
 * assert.equal(Document.get(out, Romanisation).text, "Zaporizhzhia")
 * ```
 */
export const transliterate = ({ systems = {} }: RomaniseOptions) => {
  const made = new Map<string, Transliterator | undefined>()
  const of = (language: string): Transliterator | undefined => {
    const primary = language.split("-", 1)[0]!
    if (!made.has(primary)) {
      const system = systems[primary] ?? defaultSystem(primary)
      made.set(primary, system === undefined ? undefined : transliterator({ from: primary, system }))
    }
    return made.get(primary)
  }
  for (const language of Object.keys(systems)) of(language)
  return Stage.pure("transliterate", { wants: [Languages], gives: [Romanisation], config: { to: "Latn", systems } }, (document) => {
    const { text } = document
    const languages = Document.find(document, Languages)
    const parts = languages?.spans ?? [{ start: 0, end: text.length, language: document.meta.language ?? "und" }]
    const used = new Set<string>()
    const spans: Array<UnitSpan> = []
    let out = ""
    for (const { start, end, language } of parts) {
      const system = of(language)
      if (system === undefined) {
        if (end > start) spans.push([start, end, out.length, out.length + end - start])
        out += text.slice(start, end)
        continue
      }
      const part = system.withSpans(text.slice(start, end))
      for (const [a, b, c, d] of part.spans) spans.push([start + a, start + b, out.length + c, out.length + d])
      if (part.text !== text.slice(start, end)) used.add(system.system.id)
      out += part.text
    }
    return { romanisation: { system: used.size === 0 ? "none" : [...used].join("+"), text: out, spans } }
  })
}
