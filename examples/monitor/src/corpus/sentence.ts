import { type BodyKey, type PersonKey, persons, type PlaceKey } from "./cast.ts"
import type { Language } from "./language.ts"
import type { Random } from "./random.ts"

/** The forms of one spelling, in the order of its table. */
type Forms = ReadonlyArray<string>

const formsOf = (written: string, random: Random): Forms => random.of(written.split("|")).split(";").map((form) => form.trim())
const full = (form: string): string => form.replace(/[[\]]/g, "")
const short = (form: string): string => /\[([^\]]*)\]/.exec(form)?.[1] ?? form

/** The spellings of a name in full, as they stand by themselves. */
export const spellingsOf = (written: string): ReadonlyArray<string> => written.split("|").map((spelling) => full(spelling.split(";")[0]!.trim()))

const dates = new Map<string, Intl.DateTimeFormat>()
function datesIn(language: string): Intl.DateTimeFormat {
  const known = dates.get(language) ?? new Intl.DateTimeFormat(language, { day: "numeric", month: "long", timeZone: "UTC", numberingSystem: "latn" })
  dates.set(language, known)
  return known
}

/** Who an article is about. */
export interface Cast {
  readonly a: PersonKey
  readonly b: PersonKey
  readonly body: BodyKey
  readonly place: PlaceKey
  /** ISO 8601. */
  readonly date: string
}

/** Fills the slots of sentences for one article: a spelling is chosen once for each name. */
export class Teller {
  readonly #slots: ReadonlyMap<string, () => string>
  readonly #gender: Readonly<Record<string, "f" | "m">>

  constructor(language: Language, { a, b, body, place, date }: Cast, random: Random) {
    const said = (forms: Forms, at: number): string => forms[at] ?? forms[0]!
    const [A, B, O, L] = [formsOf(language.persons[a], random), formsOf(language.persons[b], random), formsOf(language.bodies[body], random), formsOf(language.places[place], random)]
    const written = datesIn(language.code).format(new Date(date))
    const day = language.first === undefined ? written : written.replace(/^1(?= )/, language.first)
    const roleOf = (person: PersonKey): string => said(formsOf(language.roles[persons[person][1]], random), persons[person][0] === "m" ? 0 : 1)
    this.#gender = { A: persons[a][0], B: persons[b][0] }
    this.#slots = new Map<string, () => string>([
      ["A", () => full(A[0]!)], ["A.g", () => full(said(A, 1))], ["A.i", () => full(said(A, 2))], ["A.r", () => roleOf(a)], ["a", () => short(A[0]!)],
      ["B", () => full(B[0]!)], ["B.g", () => full(said(B, 1))], ["B.i", () => full(said(B, 2))], ["B.r", () => roleOf(b)], ["b", () => short(B[0]!)],
      ["O", () => O[0]!], ["O.g", () => said(O, 1)], ["L", () => L[0]!], ["L.in", () => said(L, 1)], ["L.from", () => said(L, 2)],
      ["day", () => day], ["n", () => String(random.between(2, 90) * 10)]
    ])
  }

  tell(sentence: string): string {
    const filled = sentence.replace(/\{([AB]):([^|}]*)\|([^}]*)\}|\{([\w.]+)\}/g, (all, person: string | undefined, man: string, woman: string, slot: string) => {
      if (person !== undefined) return this.#gender[person] === "m" ? man : woman
      return this.#slots.get(slot)?.() ?? all
    })
    return filled.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase())
  }
}
