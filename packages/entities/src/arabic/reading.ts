import { arabicEither, arabicFemale, arabicMale, arabicOther } from "../../data/nativeNames.js"
import type { Page } from "../page.ts"
import * as lists from "./words.ts"

/** What an Arabic word can do, as bits. */
export const kind = {
  role: 1, modifier: 2, tie: 4, male: 8, female: 16, honorific: 32, verb: 64, stop: 128, particle: 256, body: 512, definiteBody: 1024, generic: 2048, place: 4096, placeWord: 8192,
  event: 16384, complement: 32768, closing: 65536, people: 131072, given: 262144, name: 524288, womanVerb: 1048576, ambiguous: 2097152
} as const

/** A word read: how many code units at its start are written on it, what is left without vowel signs, and what that can do. */
export interface Reading {
  readonly cut: number
  readonly form: string
  readonly kinds: number
}

const marks = /[\u0640\u064b-\u065f\u0670\u200c-\u200f]/gu

/** A word without vowel signs, with one letter for every alif. */
export const fold = (text: string): string => text.replace(marks, "").replace(/[أإآٱ]/gu, "ا")

const named = new Map<string, number>()
const known = new Map<string, number>()
let ready = false

function put(map: Map<string, number>, words: string, bits: number): void {
  for (const entry of words.split(/\s+/u)) {
    // ألون is no word with an article
    const form = map === named && /^[أإآ]ل/u.test(entry) ? entry : fold(entry)
    map.set(form, (map.get(form) ?? 0) | bits)
  }
}
function prepare(): void {
  ready = true
  for (const role of lists.roles.split(/\s+/u)) put(known, `${role} ال${role}`, kind.role)
  put(known, lists.modifiers, kind.modifier)
  put(known, lists.ties, kind.tie)
  put(known, lists.honorificsMale, kind.honorific | kind.male)
  put(known, lists.honorificsFemale, kind.honorific | kind.female)
  for (const verb of lists.verbs.split(/\s+/u)) {
    put(known, verb, kind.verb)
    if (!verb.endsWith("ت")) put(known, `${verb.replace(/[ىا]$/u, "")}ت`, kind.verb | kind.womanVerb)
  }
  put(known, lists.furtherVerbs, kind.verb)
  put(known, lists.stops, kind.stop)
  put(known, lists.particles, kind.particle)
  put(known, lists.organisations, kind.body)
  put(known, lists.definiteBodies, kind.definiteBody)
  put(known, lists.generics, kind.generic)
  put(known, lists.places, kind.place)
  put(known, lists.placeWords, kind.placeWord)
  put(known, lists.events, kind.event)
  put(known, lists.complements, kind.complement)
  put(known, lists.closings, kind.closing)
  for (const people of lists.peoples.split(/\s+/u)) put(known, `${people} ${people}ة ال${people} ال${people}ة`, kind.people)
  put(named, arabicMale, kind.name | kind.given | kind.male)
  put(named, arabicFemale, kind.name | kind.given | kind.female)
  put(named, arabicEither, kind.name | kind.given)
  put(named, arabicOther, kind.name)
  put(named, lists.ambiguous, kind.ambiguous)
  put(named, lists.givenMale, kind.name | kind.given | kind.male)
  put(named, lists.givenFemale, kind.name | kind.given | kind.female)
}

/** The kinds of a word, as it stands and folded, 0 where it is not known. A word of the grammar is no name unless it is one too. */
function kindsOf(form: string, standing = form): number {
  if (!ready) prepare()
  const grammar = known.get(form) ?? 0
  const name = named.get(standing) ?? named.get(form) ?? 0
  if ((grammar & (kind.stop | kind.particle | kind.tie)) !== 0) return grammar
  return grammar === 0 ? name : name === 0 ? grammar : grammar | name & ~(kind.male | kind.female)
}

const letter = (text: string, at: number, of: string): boolean => text.length > at && of.includes(text[at]!)

/** What no name is. */
const grammar = kind.stop | kind.verb | kind.tie

/** The particles و ف ب ك ل are taken off a word where it is known only without them. The ل of لل stays: nothing of the article is left to stand alone. */
export function readWord(text: string): Reading {
  const whole = fold(text)
  const kinds = kindsOf(whole, text)
  if (kinds !== 0 && (kinds & kind.name) === 0) return { cut: 0, form: whole, kinds }
  const cuts: Array<number> = []
  if (letter(text, 0, "وفبكل")) cuts.push(1)
  if (letter(text, 0, "وف") && letter(text, 1, "بكل")) cuts.push(2)
  for (const particles of cuts) {
    let cut = particles
    while (text[cut] === "ـ") cut++
    const rest = fold(text.slice(cut))
    if (rest.length < 2) break
    // the alif of the article is not written after ل
    const form = text[cut - 1] === "ل" && rest.startsWith("ل") ? `ا${rest}` : rest
    const found = kindsOf(form, form === rest ? text.slice(cut) : form)
    // و and a function word are no foreign name that is written so
    if (kinds !== 0 && (found & grammar) === 0) continue
    if (found !== 0 || form !== rest) return { cut: form === rest ? cut : cut - 1, form, kinds: found }
  }
  if (kinds !== 0) return { cut: 0, form: whole, kinds }
  if (cuts[0] === 1 && fold(text.slice(1)).startsWith("ال")) return { cut: 1, form: fold(text.slice(1)), kinds: 0 }
  if (cuts[1] === 2 && fold(text.slice(2)).startsWith("ال")) return { cut: 2, form: fold(text.slice(2)), kinds: 0 }
  return { cut: 0, form: whole, kinds: 0 }
}

const none: Reading = { cut: 0, form: "", kinds: 0 }
const arabic = /^\p{Script=Arabic}/u

/** The words of a page in Arabic, read; signs, numbers and words of other scripts have no form. */
export function readWords(page: Page): ReadonlyArray<Reading> | undefined {
  let some = false
  const memory = new Map<string, Reading>()
  const readings = page.tokens.map((token, at) => {
    if (page.languages[at] !== "ar" || token.shape !== "none" || token.text.length > 30 || !arabic.test(token.text)) return none
    some = true
    let reading = memory.get(token.text)
    if (reading === undefined) memory.set(token.text, reading = readWord(token.text))
    return reading
  })
  return some ? readings : undefined
}

/** Whether a particle is written on a word. */
export const carries = (text: string, { form }: Reading, particle: string): boolean => text.startsWith(particle) && fold(text) !== form

/** Whether a form has the article. */
export const definite = (form: string): boolean => form.length > 3 && form.startsWith("ال")

const vowels = /[اوي]/gu

/** Whether a word that no list has is one only of foreign names: long, with the vowels written out, though it ends like a plural or a possessive. */
export function foreignName(page: Page, at: number, { form, kinds }: Reading): boolean {
  if (kinds !== 0 || form.length < 6 || form.length > 14 || form.startsWith("م") || verbal.test(form) || definite(form) || page.tokens[at]!.text.includes("ً")) return false
  const ending = inflected.exec(form)?.[0] ?? ""
  return ending !== "ة" && ending !== "ات" && (form.slice(0, form.length - ending.length).match(vowels)?.length ?? 0) >= 2
}

const inflected = /(?:ون|ين|ات|تين|ها|هم|هما|هن|كم|نا|ته|تها|ة|وا|ه)$/u
const verbal = /^(?:سي|ست|سن|ي|است).../u

/** Whether a word that no list has may be a name: no ending of plurals or possessives, no prefix of the present tense. */
export function unknownName(page: Page, at: number, reading: Reading): boolean {
  const { form, kinds } = reading
  if (kinds !== 0 || form.length < 2 || form.length > 14) return false
  return !inflected.test(form) && !verbal.test(form) && !page.tokens[at]!.text.includes("ً")
}
