import { type Declension, declensionOf } from "./paradigm.ts"
import type { InflectionLanguage } from "./language.ts"
import { be } from "./languages/be.ts"
import { bg } from "./languages/bg.ts"
import { bs } from "./languages/bs.ts"
import { cs } from "./languages/cs.ts"
import { hr } from "./languages/hr.ts"
import { lt } from "./languages/lt.ts"
import { lv } from "./languages/lv.ts"
import { mk } from "./languages/mk.ts"
import { pl } from "./languages/pl.ts"
import { ru } from "./languages/ru.ts"
import { sk } from "./languages/sk.ts"
import { sl } from "./languages/sl.ts"
import { sr } from "./languages/sr.ts"
import { uk } from "./languages/uk.ts"

/** The languages whose names are inflected, by their BCP 47 tags. */
const languages: Readonly<Record<string, InflectionLanguage>> = {
  uk, ru, be,
  pl, cs, sk, sl, hr, bs, sr, bg, mk,
  lt, lv
}

/** A language's rules, ready to be used. */
export interface Inflection extends Declension {
  readonly tag: string
  readonly language: InflectionLanguage
  readonly nouns: ReadonlySet<string>
  readonly apposed: ReadonlySet<string>
}

/**
 * The languages (BCP 47) whose names are inflected here.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { inflectedLanguages } from "@polyonym/names/pure"
 *
 * assert.ok(inflectedLanguages.includes("uk"))
 * ```
 */
export const inflectedLanguages: ReadonlyArray<string> = Object.keys(languages)

const made = new Map<string, Inflection>()

/** The rules of a language (BCP 47), made when first asked for; nothing when its names are not inflected here. */
export function inflectionOf(language: string): Inflection | undefined {
  const known = made.get(language)
  if (known !== undefined) return known
  const tag = language.split("-", 1)[0]!.toLowerCase()
  let found = made.get(tag)
  if (found === undefined && Object.hasOwn(languages, tag)) {
    const own = languages[tag]!
    made.set(tag, found = { tag, language: own, nouns: new Set(own.nouns?.split(" ")), apposed: new Set(own.apposed?.split(" ")), ...declensionOf(own.rows, own.vowels, own.hardEndings) })
  }
  return found
}
