import type { Rule } from "../system.ts"
import { asInitials, asVowels, finals, initials, vowels } from "./hangul.ts"
import { type Letters, paired, spelling, type Transcription } from "./koreanRules.ts"
import { closing, type Sounds, sounds } from "./koreanSounds.ts"

const revisedVowels = paired(vowels, "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i")
const breveVowels = paired(vowels, "a ae ya yae ŏ e yŏ ye o wa wae oe yo u wŏ we wi yu ŭ ŭi i")
const closed: Letters = { ㄱ: "k", ㄴ: "n", ㄷ: "t", ㄹ: "l", ㅁ: "m", ㅂ: "p", ㅇ: "ng" }

const revisedInitials = paired(initials, "g kk n d tt r m b pp s ss  j jj ch k t p h")
export const revised: Transcription = {
  vowels: revisedVowels,
  closes: (sound) => closed[sound] ?? "",
  opens: (sound, behind) => sound === "ㄹ" && behind === "ㄹ" ? "l" : revisedInitials[sound] ?? ""
}

const hard: Letters = { ㄱ: "k", ㄷ: "t", ㅂ: "p", ㅈ: "ch" }
const soft: Letters = { ㄱ: "g", ㄷ: "d", ㅂ: "b", ㅈ: "j" }
const others: Letters = {
  ㄴ: "n", ㅁ: "m", ㅅ: "s", ㅎ: "h", ㅊ: "ch’", ㅋ: "k’", ㅌ: "t’", ㅍ: "p’", ㄲ: "kk", ㄸ: "tt", ㅃ: "pp", ㅆ: "ss", ㅉ: "tch", ㄱㅎ: "kh", ㅂㅎ: "ph", ㅅㅟ: "sh"
}
/** Tense letters are doubled already; ㄷ before ㅅ becomes s. */
const swallowed = ["ㄱㄲ", "ㄷㄸ", "ㄷㅉ", "ㄷㅆ", "ㅂㅃ"]

function softens(sound: string, behind: string): boolean {
  if (behind === "ㄹ") return sound === "ㄱ" || sound === "ㅂ"
  return behind === "" || "ㄴㅁㅇ".includes(behind)
}

export const mccune: Transcription = {
  vowels: breveVowels,
  closes: (sound, before) => {
    if (swallowed.includes(sound + before)) return ""
    if (sound === "ㄷ" && before === "ㅅ") return "s"
    if (sound === "ㄹ" && before === "ㅎ") return "r"
    return closed[sound] ?? ""
  },
  opens: (sound, behind) => {
    if (sound === "ㄹ") return behind === "ㄹ" ? "l" : "r"
    if (hard[sound] === undefined) return others[sound] ?? ""
    if (!softens(sound, behind)) return hard[sound]
    return behind === "ㄴ" && sound === "ㄱ" ? "’g" : soft[sound]!
  },
  initials: [{ initials: "ㅅ", before: "ㅟ", as: () => "ㅅㅟ" }]
}

/** ㅔ behind a vowel in a or o, which would read as ㅐ or ㅚ. */
export const diaeresis: Rule = { letters: asInitials("ㅇ") + asVowels("ㅔ"), after: asVowels("ㅏㅑㅘㅗㅛ"), to: ["", "ë"] }

const palatals = "ㅣㅑㅒㅕㅖㅛㅠ"
/** The spelling of before 1933: ㄷ ㅌ before i and y are ㅈ ㅊ, sibilants swallow y, ㄴ ㄹ do not begin a word before i and y, ㄹ begins none at all. */
export const old: Transcription = {
  ...mccune,
  opens: (sound, behind) => sound === "ㄹ" && behind === "^" ? "n" : mccune.opens(sound, behind),
  sounds: oldSounds,
  initials: [
    { initials: "ㄷㅌ", before: palatals, as: (initial) => initial === "ㄷ" ? "ㅈ" : "ㅊ" },
    { initials: "ㄴㄹ", before: palatals, as: (initial) => initial, start: "" },
    ...mccune.initials!
  ],
  vowelsAfter: [{ vowels: "ㅑㅒㅕㅖㅛㅠ", after: "ㄷㅌㅅㅆㅈㅉㅊ", as: (vowel) => breveVowels[vowel]!.slice(1) }]
}

/** Clusters keep ㄹ before their own second letter; ㄼ is otherwise ㅂ. */
function oldSounds(final: string, initial: string): Sounds | undefined {
  if (final === "ㄺ" && "ㄱㅎ".includes(initial)) return { closes: "ㄹ", opens: initial === "ㅎ" ? "ㄱㅎ" : "ㄱ" }
  if (final === "ㄻ" && initial === "ㅁ") return { closes: "ㄹ", opens: "ㅁ" }
  if (final !== "ㄼ" || initial === "ㅇ") return undefined
  if ("ㅂㅍ".includes(initial)) return { closes: "ㄹ", opens: initial }
  return initial === "ㅎ" ? { closes: "ㄹ", opens: "ㅂㅎ" } : sounds("ㅂ", initial)
}

const northern = paired(initials, "k kk n t tt r m p pp s ss  j jj ch kh th ph h")
/** ㄹ stays r behind the nasals that it makes. */
export const dprk: Transcription = {
  vowels: breveVowels,
  closes: (sound, before) => sound === "ㄱ" && before === "ㄲ" ? "" : closed[sound] ?? "",
  opens: (sound, behind) => {
    if (sound === "ㄹ") return behind === "ㄹ" ? "l" : "r"
    if (!"ㄱㄷㅂ".includes(sound) || sound === "" || !(behind === "" || "ㄴㄹㅁㅇ".includes(behind))) return northern[sound] ?? ""
    return behind === "ㄴ" && sound === "ㄱ" ? "-g" : soft[sound]!
  },
  sounds: (final, initial) => initial === "ㄹ" && "ㄱㄷㅂㅁㅇ".includes(closing(final)) ? { closes: sounds(final, "ㄹ").closes, opens: "ㄹ" } : undefined
}

const revisedFinals = paired(finals, "g kk gs n nj nh d l lg lm lb ls lt lp lh m b bs s ss ng j ch k t p h")
const doubled = /^[ptkjs]$/
const runsTogether = (before: string, initial: string): boolean => doubled.test(initial[0] ?? "") && before.endsWith(initial[0]!)
export const lettersRevised = (): ReadonlyArray<Rule> => spelling({
  vowels: revisedVowels,
  initials: { ...revisedInitials, ㄹ: "l" },
  finals: revisedFinals,
  between: (before, vowel, initial) => initial === "" || (!vowel && runsTogether(before, initial)) ? "-" : ""
})

const isoVowels = { ...revisedVowels, ㅝ: "weo", ㅢ: "yi" }
const iso = (initialTexts: Letters, finalTexts: string, apart: ReadonlyArray<string>): ReadonlyArray<Rule> => spelling({
  vowels: isoVowels, initials: initialTexts, finals: paired(finals, finalTexts), between: (_before, _vowel, initial) => initial === "" || apart.includes(initial) ? "'" : ""
})
export const method1 = (): ReadonlyArray<Rule> => iso(paired(initials, "k kk n t tt r m p pp s ss  c cc ch kh th ph h"),
  "k kk ks n nc nh t l lk lm lp ls lth lph lh m p ps s ss ng c ch kh th ph h", ["kk", "tt", "pp", "ss", "cc", "kh", "th", "ph", "ch"])
export const method2 = (): ReadonlyArray<Rule> => iso(paired(initials, "g gg n d dd r m b bb s ss  j jj c k t p h"),
  "g gg gs n nj nh d l lg lm lb ls lt lp lh m b bs s ss ng j c k t p h", ["gg", "dd", "bb", "ss", "jj"])

/** A dot where the letters of two syllables would read as others. */
function yaleDot(before: string, vowel: boolean, initial: string): string {
  if (initial === "") return (vowel ? before.endsWith("y") : before !== "ng") ? "." : ""
  if (vowel) return ""
  if (initial === "h") return /[ktpc]$/.test(before) ? "." : ""
  return /^[ktpcs]/.test(initial) && before.endsWith(initial[0]!) ? "." : ""
}
export const yale = (): ReadonlyArray<Rule> => spelling({
  vowels: paired(vowels, "a ay ya yay e ey ye yey o wa way oy yo wu we wey wi yu u uy i"),
  initials: paired(initials, "k kk n t tt l m p pp s ss  c cc ch kh th ph h"),
  finals: paired(finals, "k kk ks n nc nh t l lk lm lp ls lth lph lh m p ps s ss ng c ch kh th ph h"),
  between: yaleDot,
  vowelsAfter: [{ vowels: "ㅜ", after: "ㅁㅂㅃㅍ", as: () => "u" }]
})
