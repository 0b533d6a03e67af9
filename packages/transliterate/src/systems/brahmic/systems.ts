import type { System } from "../../system.ts"
import { type Details, table } from "../table.ts"
import { brahmic, type Inherent, type Scheme } from "./generator.ts"
import type { Brahmic } from "./layout.ts"
import { iso, library, unitedNations } from "./schemes.ts"

export interface Written extends Details {
  readonly inherent?: Inherent
}

/** Makes systems of one language in a script; `own` is what that language has beside a scheme, with its vowel. */
export const systemsFor = (from: string, script: Brahmic, own: ReadonlyArray<Scheme> = [], always: Inherent = {}) =>
  (id: string, standard: string, schemes: ReadonlyArray<Scheme>, { inherent = {}, ...details }: Written = {}): System => {
    let rules: System["rules"] | undefined
    return table(from, id, standard, () => rules ??= brahmic(script, [...own, ...schemes], { ...always, ...inherent }), details)
  }

type Make = ReturnType<typeof systemsFor>

const compared = "T. Pedersen's comparison of the systems for Hindi, Marathi and Nepali (docslib 11985766, first page)"

/** ISO 15919 in a language; the first letters of the table also as in a copy of Wikipedia's (wiki.metal-invest.pl). */
export const isoSystem = (make: Make, from: string, name: string, schemes: ReadonlyArray<Scheme> = iso, details: Written = {}): System =>
  make(from === "hi" ? "iso-15919" : `iso-15919-${from}`, `ISO 15919:2001, ${name}`, schemes, {
    year: 2001, source: `general knowledge of the standard; ${compared}; copies of Wikipedia's tables of it`, ...details, aliases: [...from === "hi" || from === "pi-sinh" ? [] : ["iso-15919"], ...details.aliases ?? []]
  })

export const librarySystem = (make: Make, from: string, name: string, schemes: ReadonlyArray<Scheme> = library, details: Written = {}): System =>
  make(`ala-lc-${from}`, `ALA-LC romanization table for ${name}`, schemes, {
    source: `general knowledge of the tables; ${compared}`, ...details, aliases: ["ala-lc", ...details.aliases ?? []]
  })

export const unitedNationsSystem = (make: Make, from: string, name: string, schemes: ReadonlyArray<Scheme> = unitedNations, details: Written = {}): System =>
  make(`un-1972-${from}`, `UN resolution II/11 of 1972, ${name}`, schemes, {
    year: 1972, source: `general knowledge of the UN Working Group's report; ${compared}`, ...details, aliases: ["un-1972", ...details.aliases ?? []]
  })
