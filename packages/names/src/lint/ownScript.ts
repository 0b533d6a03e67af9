import { dominantScript } from "@polyonym/script"
import { isPartOf, respelt } from "../style/compareSpellings.ts"
import { folded, formOf } from "../style/forms.ts"
import { type Judgement, judgeForm, type JudgeOptions } from "../style/judge.ts"
import { shortOf } from "../style/preferredOf.ts"
import { loadStyle } from "../style/styles.ts"

const unknown: Judgement = { verdict: "unknown", basis: "none", verified: false, fixable: false, reason: { code: "as-given", params: {} } }
const primary = (tag: string): string => tag.split("-", 1)[0]!.toLowerCase()

/** By a form that the style has for the language of the text. */
function byForm(text: string, { style: given, language, id, native, asOf, kind = "person" }: JudgeOptions): Judgement | undefined {
  const style = loadStyle(given)
  const form = formOf(style, { id, natives: native === undefined ? [] : [native], spelling: id === undefined && native === undefined ? text : undefined, language, asOf })
  if (form === undefined) return undefined
  const full = form.text
  const short = form.short ?? shortOf(full, kind, language)
  const rest = { full, short, basis: "form", verified: form.verified, reason: { code: "style-form", params: { style: style.id, reason: form.reason, verified: form.verified } }, source: form.source } as const
  if (folded(text) === folded(short) || isPartOf(text, full)) return { ...rest, verdict: "preferred", fixable: false }
  if (form.accepted.some((other) => isPartOf(text, other))) return { ...rest, verdict: "accepted", fixable: false }
  const wrong = form.not.find((other) => folded(other) === folded(text) || folded(shortOf(other, kind, language)) === folded(text))
  const preferred = wrong === undefined ? respelt(text, full) : folded(wrong) === folded(text) ? full : short
  return preferred === undefined || folded(preferred) === folded(text) ? { ...rest, verdict: "unknown", fixable: false } : { ...rest, verdict: "departs", preferred, fixable: form.verified }
}

/** By the names that a pack has: one that it has for other languages of the script and not for this one departs. No rule says so: it informs. */
function byPack(text: string, { language, id, names }: JudgeOptions): Judgement {
  const all = id === undefined ? [] : names?.(id) ?? []
  const script = dominantScript(text)
  const own = all.filter((name) => primary(name.language) === primary(language) && dominantScript(name.text) === script)
  const [label] = own
  if (label === undefined) return unknown
  const rest = { basis: "pack", verified: false, fixable: false, reason: { code: "pack-name", params: { verified: false } } } as const
  if (own.some((name) => isPartOf(text, name.text))) return { ...rest, verdict: "accepted" }
  const foreign = all.some((name) => primary(name.language) !== primary(language) && folded(name.text) === folded(text))
  return foreign ? { ...rest, verdict: "departs", preferred: label.text, full: label.text } : unknown
}

/** Judges a name of a text by a style, whatever script the text is in. Throws `UnknownStyle`. */
export function judgeName(text: string, options: JudgeOptions): Judgement {
  if (dominantScript(text) === "Latn") return judgeForm(text, options)
  return byForm(text, options) ?? byPack(text, options)
}
