import type { en } from "./en.ts"

/** The plural categories of CLDR that a counted message has forms for, behind `_`: `more_one`, `more_other`. */
export type PluralCategory = "zero" | "one" | "two" | "few" | "many" | "other"
type WithoutCategory<Key extends string> = Key extends `${infer Base}_${PluralCategory}` ? Base : Key

/** What a message is asked for by. */
export type MessageKey = WithoutCategory<keyof typeof en>
/** The messages of a language. A test holds that each language has all that English has. */
export type Catalogue = Readonly<Partial<Record<MessageKey | `${MessageKey}_${PluralCategory}`, string>>>
