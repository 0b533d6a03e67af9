import { fullKey } from "../nameKey.ts"
import { recallComparison, recallName } from "../recall.ts"
import type { Style, StyleForm } from "../style/style.ts"
import { grouped } from "./grouped.ts"
import type { Subject } from "./subjects.ts"

/** How probable it must be that a name in full is that of a form. */
const leastLikely = 0.9
/** Forms of one key that are compared with a name. */
const mostAlike = 8

const primary = (tag: string): string => tag.split("-", 1)[0]!.toLowerCase()
const known = new WeakMap<Style, ReadonlyMap<string, ReadonlyArray<StyleForm>>>()

/** The forms of persons in full, by language and key of the name. */
function formsOf(style: Style): ReadonlyMap<string, ReadonlyArray<StyleForm>> {
  let forms = known.get(style)
  if (forms === undefined) {
    const usable = style.forms.filter(({ id, native, text }) => (id !== undefined || native !== undefined) && /\s/u.test(text))
    known.set(style, forms = grouped(usable, ({ language, text }) => `${primary(language)} ${fullKey(recallName(text, primary(language), "person"))}`))
  }
  return forms
}

function formFor(name: string, language: string, style: Style): StyleForm | undefined {
  const own = recallName(name, language, "person")
  return formsOf(style).get(`${language} ${fullKey(own)}`)?.slice(0, mostAlike).find(({ text }) => {
    const { probability, contradictions, omissions } = recallComparison(own, recallName(text, language, "person"))
    return probability >= leastLikely && contradictions.length === 0 && omissions.length === 0
  })
}

/** By identity, the form that a style has for a person whom no pack knows, told by the name in full. */
export function standIns(subjects: ReadonlyArray<Subject>, style: Style): ReadonlyMap<string, StyleForm> {
  const found = new Map<string, StyleForm>()
  for (const { identity: { id }, kind, language, lemmas } of subjects) {
    if (kind !== "person" || !id.startsWith("nil-") || found.has(id)) continue
    const form = lemmas.filter((lemma) => /\s/u.test(lemma)).map((lemma) => formFor(lemma, language, style)).find((one) => one !== undefined)
    if (form !== undefined) found.set(id, form)
  }
  return found
}
