import { offsetsIn } from "@polyonym/core/pure"
import { detect, detectSpans } from "@polyonym/detect/pure"
import { loadTagger, tagText, type Tagger } from "@polyonym/entities/pure"
import type { Mention } from "@polyonym/facts/pure"
import { defaultPack } from "@polyonym/lexicon/pure"
import { mentionTypes } from "./choices.ts"
import { type Input, stringOf } from "./input.ts"
import { packsOf } from "./packs.ts"
import { Problem } from "./problem.ts"
import type { Common, Task } from "./task.ts"
import { clipped, padded, widest } from "./terminal.ts"

/** `packs`: files; `types`: only these, all if empty. */
export interface TagTaskOptions {
  readonly packs: ReadonlyArray<string>
  readonly withDefault: boolean
  readonly types: ReadonlyArray<string>
}

/** What a date or a quantity is worth: `2025-09-18`, `>400`, `2500000 EUR`. */
const amount = (value: Mention["value"], unit: string | undefined, bound: string | undefined): string | undefined =>
  value === undefined || value === null ? undefined : `${bound ?? ""}${value}${unit === undefined ? "" : ` ${unit}`}`

/** `tag`: names, dates, quantities, roles and demonyms of a text as it stands. */
export async function tagTask(common: Common, { packs, withDefault, types }: TagTaskOptions): Promise<Task> {
  const { offsets, messages } = common
  const wrong = types.find((type) => !mentionTypes.some((known) => known === type))
  if (wrong !== undefined) throw new Problem("Usage", messages.say("error_type", { type: wrong, known: mentionTypes.join(", ") }), 2)
  const extra = await packsOf(packs, common)
  const all = withDefault ? [defaultPack(), ...extra] : extra
  const taggers = new Map<string, Tagger | undefined>()
  const languages = new WeakMap<Input, string>()
  return {
    ready: async (input) => {
      const language = stringOf(input, "language") ?? detect(input.text).language
      languages.set(input, language)
      if (!taggers.has(language)) taggers.set(language, await loadTagger(language))
    },
    json: (input) => {
      const { text } = input
      const language = languages.get(input)!
      const publishedAt = stringOf(input, "publishedAt")
      const at = offsetsIn(text, offsets)
      const mentions = tagText(text, { language, spans: detectSpans(text, { expected: [language] }), packs: all, model: taggers.get(language), ...(publishedAt === undefined ? {} : { publishedAt }) })
      return {
        entities: mentions.filter(({ type }) => types.length === 0 || types.includes(type)).map(({ start, end, text, type, confidence, id, name, lemma, role, chain, of, value, kind, unit, bound, speaker, speech }) => ({
          start: at(start), end: at(end), text, type, confidence,
          ...(id === undefined ? {} : { id }), ...(name === undefined ? {} : { name }), ...(lemma === undefined ? {} : { lemma }), ...(role === undefined ? {} : { role }),
          ...(chain === undefined ? {} : { chain }), ...(of === undefined ? {} : { of }),
          ...(kind === undefined ? {} : { kind }), ...(value === undefined ? {} : { value }), ...(unit === undefined ? {} : { unit }), ...(bound === undefined ? {} : { bound }),
          ...(type === "QUOTE" ? { speaker: speaker ?? null, speech: speech === true } : {})
        })),
        offsetUnit: offsets
      }
    },
    person: (value, { coloured, dim, width }) => {
      const rows = (value as { readonly entities: ReadonlyArray<Mention> }).entities
      if (rows.length === 0) return messages.say("none")
      const places = rows.map(({ start, end }) => `${start}–${end}`)
      const column = Math.min(34, widest(rows.map(({ text }) => clipped(text, 34))))
      const first = widest(places)
      const kind = widest(rows.map(({ type }) => type))
      return rows.map(({ type, text, chain, id, name, role, of, value, unit, bound, speaker }, at) => {
        const owner = of ?? speaker ?? undefined
        const about = [chain ?? (owner === undefined ? undefined : messages.say("of_chain", { chain: owner })), id, name === text ? undefined : name, role, amount(value, unit, bound)].filter((one) => one !== undefined).join(" · ")
        return `${dim(padded(places[at]!, first, "end"))}  ${coloured(type, padded(type, kind))}  ${padded(clipped(text, column), column)}  ${dim(clipped(about, width - first - kind - column - 6))}`.trimEnd()
      }).join("\n")
    }
  }
}
