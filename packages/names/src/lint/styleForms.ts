import { dominantScript } from "@polyonym/script"
import type { Judgement } from "../style/judge.ts"
import type { Style } from "../style/style.ts"
import { sameCase } from "./caseForms.ts"
import type { Finding } from "./finding.ts"
import type { LintOptions } from "./lintOptions.ts"
import { judgeName } from "./ownScript.ts"
import { standIns } from "./standIns.ts"
import { type Subject, takesNoEnding } from "./subjects.ts"

/** What a style says of each mention. */
export type Judging = (subject: Subject) => Judged

/** A judgement, and the nominative that it is of. */
export interface Judged {
  readonly judgement: Judgement
  readonly lemma: string
}

/** The name in its own letters that the text has beside, where it has one in the nominative. */
function nativeOf({ identity, language }: Subject): string | undefined {
  const native = identity.spellings.find((spelling) => spelling.language.split("-", 1)[0] !== language && spelling.script === "Cyrl")
  return native === undefined ? undefined : native.text
}

/** What a pack calls an entity in Latin letters is no rule of the style's, unless the style has changed it. */
const isRule = ({ reason, source }: Judgement, name: string): boolean => reason.code !== "pack-name" || source !== undefined || dominantScript(name) !== "Latn"

/** A style that is for no language in particular romanises names for readers who do not inflect them: elsewhere only its forms for the language count. */
function within(judgement: Judgement, name: string, language: string, style: Style): Judgement {
  const isFor = takesNoEnding(language) || dominantScript(name) !== "Latn" || judgement.basis === "form" || judgement.basis === "pack" && !style.systematic || style.languages.some((tag) => tag.split("-", 1)[0] === language)
  return isFor && (judgement.verdict !== "departs" || isRule(judgement, name)) ? judgement : { verdict: "unknown", basis: "none", verified: false, fixable: false, reason: judgement.reason }
}

const settled: ReadonlySet<string> = new Set(["preferred", "accepted"])

/** Judges mentions by a style, each spelling once. Of a form with several nominatives, one that the style accepts is taken for it. */
export function judging(style: Style, { asOf, names, country, spelt, called }: LintOptions, subjects: ReadonlyArray<Subject>): Judging {
  const known = new Map<string, Judged>()
  const forms = standIns(subjects, style)
  return (subject) => {
    const { identity: { id }, language, kind, name, lemmas } = subject
    const key = `${id}\u0000${language}\u0000${kind}\u0000${name}`
    let found = known.get(key)
    if (found === undefined) {
      const form = forms.get(id)
      const native = form?.native ?? nativeOf(subject)
      const options = { style, language, kind, asOf, names, country, spelt, id: id.startsWith("nil-") ? form?.id : id, native }
      const all = lemmas.map((lemma): Judged => ({ judgement: within(judgeName(lemma, { ...options, id: options.id ?? called?.(lemma) }), lemma, language, style), lemma }))
      found = all.find(({ judgement }) => settled.has(judgement.verdict)) ?? all.find(({ judgement }) => judgement.verdict === "departs") ?? all[0]!
      known.set(key, found)
    }
    return found
  }
}

/** What a name that is preferred reads in place of a mention: one form, where it is certain. */
export function inPlaceOf(subject: Subject, lemma: string, preferred: string): ReadonlyArray<string> {
  const { language, kind, name } = subject
  const forms = takesNoEnding(language) ? [preferred] : sameCase({ form: name, lemma, language, kind }, preferred)
  return forms.flatMap((form) => subject.replacedBy(form) ?? [])
}

/** Whether a body's letters would be taken for its name. */
const isAbbreviation = (name: string, preferred: string | undefined): boolean => /^\p{Lu}[\p{Lu}\p{N}&-]{1,7}$/u.test(name) && preferred !== undefined && preferred !== preferred.toUpperCase()
/** What was taken for one name may be two: as many words as there were must come back. */
const asMany = (a: string, b: string): boolean => a.trim().split(/[\s-]+/u).length === b.trim().split(/[\s-]+/u).length
const isMixed = (name: string): boolean => /\p{sc=Latn}/u.test(name) && /[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Arab}\p{sc=Hebr}\p{sc=Hani}]/u.test(name)
const sameScript = (a: string, b: string): boolean => dominantScript(a) === dominantScript(b)

/** A mention that departs from the style. In a quotation only one in another language than the text's (`language`) is told: its spelling is the writer's, not the speaker's. */
export function styleForm(subject: Subject, { judgement, lemma }: Judged, style: Style, language: string): Finding | undefined {
  const { mention: { start, end, text: actual }, identity: { id }, zone } = subject
  const { verdict, preferred, verified, fixable } = judgement
  if (verdict !== "departs" || zone === "quoted" && subject.language === language || subject.kind !== "person" && isAbbreviation(subject.name, preferred) || isMixed(subject.name)) return undefined
  const forms = preferred === undefined || !sameScript(preferred, subject.name) ? [] : inPlaceOf(subject, lemma, preferred)
  if (forms.includes(actual)) return undefined
  const expected = forms.length > 0 ? forms : preferred === undefined ? [] : [preferred]
  const finding = styleFinding({ start, end, actual, expected, id }, judgement, style)
  return zone === "quoted" ? { ...finding, level: "info" } : verified && fixable && forms.length === 1 && zone === "own" && asMany(actual, forms[0]!) ? { ...finding, fix: forms[0]! } : finding
}

/** What is said of a form that is not the style's. */
export function styleFinding({ actual, expected, ...place }: Pick<Finding, "start" | "end" | "actual" | "expected"> & { readonly id: string }, { verified, reason, source }: Judgement, style: Style): Finding {
  return {
    ...place, ruleId: "style-form", actual, expected, level: verified ? "warning" : "info", params: { actual, expected: expected[0] ?? "", style: style.title, reason: reason.code },
    ...(source === undefined ? {} : { source })
  }
}
