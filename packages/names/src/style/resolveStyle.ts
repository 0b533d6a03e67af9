import { canonicalJson, sha256 } from "@polyonym/core/pure"
import type { Honorifics, Style, StyleForm, StyleRewrite, StyleRule, StyleSource, StyleSystem } from "./style.ts"
import type { FormInput, RewriteInput, RuleInput, SourceInput, StyleInput } from "./styleInput.ts"

interface Sourced {
  readonly source: StyleSource
  readonly verified: boolean
}

/** Looks sources up: one that has the day of its reading was read, and so is what a house says itself. */
function reader({ id, title, sources = {} }: StyleInput): (given: SourceInput | undefined) => Sourced {
  const own: Sourced = { source: { title: title ?? id }, verified: true }
  return (given) => {
    if (given === undefined) return own
    const source = typeof given === "string" ? sources[given]! : given
    return { source, verified: source.read !== undefined }
  }
}

const ruleOf = <A>(given: RuleInput<A>, read: ReturnType<typeof reader>): StyleRule<A> =>
  typeof given === "object" && given !== null && "value" in given ? { value: given.value, ...read(given.source) } : { value: given as A, ...read(undefined) }

const unsaid = <A>(value: A): StyleRule<A> => ({ value, source: { title: "general knowledge" }, verified: false })

const rewriteOf = ({ source, ...rest }: RewriteInput, read: ReturnType<typeof reader>): StyleRewrite => ({ ...rest, ...read(source) })

function formOf({ source, language, accepted = [], not = [], since, until, reason = "house-usage", ...rest }: FormInput, languages: ReadonlyArray<string>, read: ReturnType<typeof reader>): StyleForm {
  return {
    ...rest, language: language ?? languages[0] ?? "en", accepted, not, reason, ...read(source),
    ...(since === undefined ? {} : { since: String(since) }), ...(until === undefined ? {} : { until: String(until) })
  }
}

/** Those that hold from later on stand behind: the last one that holds is taken. */
const byDay = (a: StyleForm, b: StyleForm): number => {
  const [left, right] = [a.since ?? "", b.since ?? ""]
  return left < right ? -1 : left > right ? 1 : 0
}

/** A style as its file says it, over `base`, the style that it extends. The input has been checked. */
export function resolveStyle(input: StyleInput, base: Style | undefined): Style {
  const read = reader(input)
  const languages = input.languages ?? base?.languages ?? []
  const rule = <A>(given: RuleInput<A> | undefined, inherited: StyleRule<A> | undefined, otherwise: A): StyleRule<A> =>
    given === undefined ? inherited ?? unsaid(otherwise) : ruleOf(given, read)
  const own = Object.entries(input.systems ?? {}).map(([from, given]): [string, StyleSystem] =>
    [from, typeof given === "string" ? { from, system: given, ...read(undefined) } : { from, system: given.system, ...read(given.source) }])
  const systems: Readonly<Record<string, StyleSystem>> = Object.fromEntries([...Object.entries(base?.systems ?? {}), ...own])
  const honorifics: Readonly<Record<string, Honorifics>> = Object.fromEntries([...Object.entries(base?.honorifics ?? {}), ...Object.entries(input.honorifics ?? {})])
  const style = {
    id: input.id, title: input.title ?? input.id, extends: base === undefined ? [] : [base.id, ...base.extends], languages, systems,
    systematic: input.systematic ?? base?.systematic ?? [],
    rewrites: input.rewrites?.map((one) => rewriteOf(one, read)) ?? base?.rewrites ?? [],
    particles: rule(input.particles, base?.particles, "keep"), diacritics: rule(input.diacritics, base?.diacritics, "keep"), nameOrder: rule(input.nameOrder, base?.nameOrder, "native"),
    firstMention: rule(input.firstMention, base?.firstMention, "any"), laterMention: rule(input.laterMention, base?.laterMention, "any"), honorifics,
    forms: [...base?.forms ?? [], ...(input.forms ?? []).map((one) => formOf(one, languages, read)).sort(byDay)],
    verified: Object.values(systems).every((system) => system.verified)
  } as const
  return { ...style, hash: sha256(canonicalJson(style)) }
}
