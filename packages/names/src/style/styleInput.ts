import type { Diacritics, FirstMention, Honorifics, LaterMention, NameOrder, Particles, StyleSource } from "./style.ts"

/** Where a rule was read: a key of the style's `sources`, or the source itself. A source counts as read where it has the day, `read`; a rule without a source is the house's own. */
export type SourceInput = string | StyleSource
/** A rule's value, alone or with its source. */
export type RuleInput<A> = A | { readonly value: A; readonly source?: SourceInput }

/** A romanisation system as a file of a style names it, with where that was read. */
export interface SystemInput {
  readonly system: string
  readonly source?: SourceInput
}

/** A rewriting of romanised names, as a file of a style holds it: an ending or any part by another. */
export interface RewriteInput {
  readonly ending?: string
  readonly anywhere?: string
  readonly by: string
  readonly from?: string
  readonly source?: SourceInput
}

/** The form of one name as a file of a style holds it. */
export interface FormInput {
  readonly id?: string
  readonly native?: string
  /** The first of the style's `languages`, or en, where it is not given. */
  readonly language?: string
  readonly text: string
  readonly short?: string
  readonly accepted?: ReadonlyArray<string>
  readonly not?: ReadonlyArray<string>
  /** A year may be a number, as YAML reads it. */
  readonly since?: string | number
  readonly until?: string | number
  /** `house-usage` where it is not given. */
  readonly reason?: string
  readonly source?: SourceInput
}

/** A style as a file holds it: what it says itself. Everything else comes from the style that it `extends`. */
export interface StyleInput {
  readonly id: string
  readonly title?: string
  readonly extends?: string
  readonly languages?: ReadonlyArray<string>
  readonly sources?: Readonly<Record<string, StyleSource>>
  readonly systems?: Readonly<Record<string, string | SystemInput>>
  readonly systematic?: ReadonlyArray<string>
  /** They replace those of the style that is extended. */
  readonly rewrites?: ReadonlyArray<RewriteInput>
  readonly particles?: RuleInput<Particles>
  readonly diacritics?: RuleInput<Diacritics>
  readonly nameOrder?: RuleInput<NameOrder>
  readonly firstMention?: RuleInput<FirstMention>
  readonly laterMention?: RuleInput<LaterMention>
  readonly honorifics?: Readonly<Record<string, Honorifics>>
  readonly forms?: ReadonlyArray<FormInput>
}
