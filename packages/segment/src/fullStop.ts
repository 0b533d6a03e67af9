/** Whether one full stop after a word, before something that may begin a sentence, ends one. */
import { wordClass, wordClassOf } from "./characters.ts"
import type { Next, Place } from "./sentenceEnd.ts"
import type { Manner } from "./sentences.ts"

/** One letter, or letters each with its stop (U.S., J.-P., т. е.). */
const oneLetter = /^\p{L}\p{M}*$/u
const capital = /^\p{Lu}\p{M}*$/u
/** Letters without capitals that stand for a word; Hangul and syllables with a vowel sign are words of their own. */
const caseless = /^(?!\p{Script=Hangul})\p{Lo}$/u
const dotted = /^(?:\p{L}\p{M}*\.-?)+\p{L}\p{M}*$/u
const date = /^(?:\d{1,2}\.|\d{4}(?!\d))/u
/** A title in parts (cand.-jur.). */
const hyphened = /\.-/u
const behindNumber = /\d\s?$/
/** What stands before a part of a number, a code or a unit (2001/35, °C, km/h). */
const inside = /[^\s([{"“„«'’.-]$/u
/** A syllable with its stop before another: initials of scripts without capitals. */
const syllables = /(?:^|\s)\p{Lo}\p{M}*\.\s?$/u
/** The first letter of an abbreviation in two letters with a space between them. */
const firstHalf = /(?:^|[\s(])(\p{L}\.)\s$/u
const consonant = /^(?![aeiouyæøåäöаеєиіїоуюяёыэй])\p{Ll}$/u
const initials = /^(?:\p{Lu}\p{M}*\.-?)*\p{Lu}\p{M}*$/u
const ordinal = /^\d{1,2}$/
const year = /^[12]\d{3}$/
/** A date that a sentence opens with, in Croatian, Bosnian and Serbian: "U decembru 2007.", "Dana 24. prosinca 1861.", "Naime, 20. studenog 1985." */
const dateOpening = /^["„“”«»\s]*(?:\p{Lu}\p{Ll}+,\s)?(?:(?:u|od|do|oko|nakon|posle|poslije|pre|prije|tijekom|tokom|početkom|krajem|koncem|sredinom|polovi[cn]om|godine|dana|ljeta|leta|već|još|tek|у|од|до|око|након|после|послије|пре|прије|током|почетком|крајем|средином|половином|године|дана|лета|љета|већ|још|тек)(?:\s\d{1,2}\.)?|\d{1,2}\.)(?:\s\p{Ll}+){0,2}\s\d{4}$/iu
/** Before a number: no preposition, nor anything but a word. */
const longWord = /\p{L}{4}\s$/u
/** What rulers are called after, in any case (Makedonski, Lucemburského). */
const epithet = /[cs]k\p{L}{1,3}$/u
const roman = /^[IVX]{1,6}$/
const enumerator = /^[([]?(?:\d{1,3}(?:\.\d{1,3}){0,4}|\p{L}|[ivxIVX]{1,5})$/u
/** Words that are cut short: small letters without a vowel. */
const clipped = /^\p{L}[bcčćçdđďfgğhjklłmnñńňpqrřsšśștťțvxzžźżßþбвгґджзйклмнпрстфхцчшщњљћђџќѓѕ]{1,4}$/u
const vowel = /[^bcčćçdđďfgğhjklłmnñńňpqrřsšśștťțvxzžźżßþбвгґджзйклмнпрстфхцчшщњљћђџќѓѕ]/u

/** Words longer than this, of letters alone, are no initials, Roman numbers, points of lists or clipped words. */
const longest = 6
const marked = /[.'’\d-]/

/** The word, with inner stops, that ends at `at`. At most forty characters are looked at. */
function wordBefore(text: string, from: number, at: number): string {
  let start = at
  while (start > from && at - start < 40) {
    const unit = text.charCodeAt(start - 1)
    const found = wordClassOf(unit)
    const inside = found !== wordClass.other && found <= wordClass.lone && found !== wordClass.extendNumLet
    if (!inside && found !== wordClass.extend && unit !== 0x2e && unit !== 0x27 && unit !== 0x2019 && unit !== 0x2d && unit < 0xd800) break
    start--
  }
  return text.slice(start, at).replace(/^[.'’-]+/, "")
}

function isClipped(word: string, syllabic: boolean): boolean {
  return clipped.test(word) && !vowel.test(word.toLowerCase()) && !(syllabic && /[rlрл]/iu.test(word))
}

/** Whether a bracket is open that was opened some sixty characters before at most. */
function isBracketed(text: string, start: number, at: number): boolean {
  const near = text.slice(Math.max(start, at - 60), at)
  return near.lastIndexOf("(") > near.lastIndexOf(")")
}

/** Whether a name stands before the number that begins at an index, inside the sentence: "Koridor 10", "Formula 1". */
function isLabelled(text: string, start: number, at: number): boolean {
  const name = /(\p{Lu}[\p{L}\p{M}-]{0,22})\s$/u.exec(text.slice(Math.max(start, at - 24), at))
  return name !== null && text.slice(start, at - name[0].length).trim() !== ""
}

export function fullStopEnds(text: string, { start, at }: Place, next: Next, { abbreviations, isWrittenSmall }: Manner): boolean {
  const { never, numbered, sometimes, last, starters, ordinals, romans, years, syllabic } = abbreviations
  const before = wordBefore(text, start, at)
  if (before.length > longest && !marked.test(before)) {
    const whole = before.toLowerCase()
    const small = next.kind === "lower"
    return (last.has(whole) && !small) || !((small && last.has(whole)) || never.has(whole) || never.has(before) || sometimes.has(whole) || (next.kind === "digit" && isBracketed(text, start, at)))
  }
  const ahead = text.slice(Math.max(start, at - before.length - 8), at - before.length)
  const whole = before.toLowerCase()
  const digit = next.kind === "digit"
  // After an elided article (dell'on.) the rest is the word.
  if (next.kind === "lower") return before.length > 2 && !marked.test(before) && !isClipped(before, syllabic) && ![never, numbered, sometimes, last].some((list) => list.has(whole))
  const half = before.length === 1 ? firstHalf.exec(ahead)?.[1] : undefined
  if (half !== undefined && last.has(half.toLowerCase() + whole) && next.kind !== "digit") return true
  const word = never.has(whole) || sometimes.has(whole) || last.has(whole) ? whole : whole.replace(/^.*['’]/, "")
  if (numbered.has(word) && (digit || roman.test(next.word))) return false
  // A number or letter that counts the points of a list.
  if (at - start <= 20 && enumerator.test(text.slice(start, at).trim())) return false
  const title = never.has(word) || never.has(before)
  const cut = sometimes.has(word) || isClipped(before, syllabic)
  if (hyphened.test(before)) return false
  if (digit) {
    if (romans && ordinal.test(before) && date.test(text.slice(next.start, next.start + 5))) return false
    if (dotted.test(before)) return false
    if (oneLetter.test(before)) return capital.test(before) && !next.opened
    return !title && !cut && !last.has(word) && !isBracketed(text, start, at)
  }
  if (next.kind === "other") return !title
  const begins = starters.has(next.word.toLowerCase())
  if (last.has(word) && !capital.test(before) && (!title || behindNumber.test(ahead))) return true
  if (title && !sometimes.has(word) && !capital.test(before)) return false
  if (ordinals && ordinal.test(before) && !inside.test(ahead)) return begins || next.opened || (longWord.test(ahead) && isWrittenSmall(next.word.toLowerCase())) || (years && isLabelled(text, start, at - before.length))
  if (romans && roman.test(before) && before.length > 1) return begins || next.opened || (!epithet.test(next.word) && isWrittenSmall(next.word.toLowerCase()))
  if (years && year.test(before) && !begins && !next.opened) return !isBracketed(text, start, at) && !(at - start <= 40 && dateOpening.test(text.slice(start, at)))
  if (oneLetter.test(before) && inside.test(ahead)) return true
  if (initials.test(before) && text[next.start + 1] === "." && next.word.length === 1) return false
  if (initials.test(before)) return begins && !(title && before.length === 1)
  if (oneLetter.test(before)) {
    // The first half of an abbreviation in two letters (z. B., т. е.); a letter of a script without capitals.
    if (caseless.test(before) || syllables.test(ahead) || /^\s?\p{L}{1,2}\p{M}?\./u.test(text.slice(at + 1, at + 7))) return false
    if (!sometimes.has(word) && behindNumber.test(ahead)) return true
    return (!sometimes.has(word) && !consonant.test(before)) || begins
  }
  if (dotted.test(before)) return begins || (before.length > 5 && !sometimes.has(word))
  return !cut || begins || (!sometimes.has(word) && behindNumber.test(ahead))
}
