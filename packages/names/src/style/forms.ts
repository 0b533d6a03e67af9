import { holds } from "./days.ts"
import type { Style, StyleForm } from "./style.ts"

/** A spelling as forms are found by: lower case, one kind of apostrophe and space; ё is е. */
export const folded = (text: string): string => text.normalize("NFC").toLowerCase().replace(/[’ʼ`´‘]/g, "'").replace(/ё/g, "е").replace(/[\s\u00a0]+/g, " ").trim()

interface Index {
  readonly byId: ReadonlyMap<string, ReadonlyArray<StyleForm>>
  readonly byNative: ReadonlyMap<string, ReadonlyArray<StyleForm>>
  readonly bySpelling: ReadonlyMap<string, ReadonlyArray<StyleForm>>
}

const indexes = new WeakMap<Style, Index>()

function indexOf(style: Style): Index {
  const known = indexes.get(style)
  if (known !== undefined) return known
  const byId = new Map<string, Array<StyleForm>>()
  const byNative = new Map<string, Array<StyleForm>>()
  const bySpelling = new Map<string, Array<StyleForm>>()
  const add = (map: Map<string, Array<StyleForm>>, key: string | undefined, form: StyleForm): void => {
    if (key === undefined) return
    const there = map.get(key)
    if (there === undefined) map.set(key, [form])
    else if (!there.includes(form)) there.push(form)
  }
  for (const form of style.forms) {
    add(byId, form.id, form)
    for (const native of form.native === undefined ? [] : [form.native, form.native.replaceAll("ё", "е"), folded(form.native)]) add(byNative, native, form)
    for (const text of [form.text, ...form.accepted, ...form.not]) add(bySpelling, folded(text), form)
  }
  const index = { byId, byNative, bySpelling }
  indexes.set(style, index)
  return index
}

/** What a form is looked for by: the item, names in its own letters, or a spelling where neither is known. */
export interface FormQuery {
  readonly id?: string | undefined
  /** As a pack has them, or `folded`. */
  readonly natives: ReadonlyArray<string>
  readonly spelling?: string | undefined
  /** BCP 47. */
  readonly language: string
  readonly asOf?: string | undefined
}

/** The form of an entity that a style prescribes in a language on a day; of two, that of the style itself before that of one it extends, and the later one. */
export function formOf(style: Style, { id, natives, spelling, language, asOf }: FormQuery): StyleForm | undefined {
  const { byId, byNative, bySpelling } = indexOf(style)
  const found = [...(id === undefined ? [] : byId.get(id) ?? []), ...natives.flatMap((native) => byNative.get(native) ?? []), ...(spelling === undefined ? [] : bySpelling.get(folded(spelling)) ?? [])]
  const usable = found.filter((form) => form.language.split("-", 1)[0] === language.split("-", 1)[0] && holds(form, asOf) && (id === undefined || form.id === undefined || form.id === id))
  return usable.length < 2 ? usable[0] : style.forms.findLast((form) => usable.includes(form))
}
