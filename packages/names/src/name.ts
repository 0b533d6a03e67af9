import { scriptOf } from "@polyonym/script"
import { familyFirst, honorifics, particles, patronymicGender, patronymicWords, suffixes } from "./affixes.ts"
import { givenNames } from "./givenNames.ts"
import { isCapitals, plainLetters, unmixed } from "./letters.ts"
import { romanised, sounds } from "./sounds.ts"

/** What a part of a name is. Names of organisations and places have `word` parts only. */
export type PartRole = "given" | "patronymic" | "family" | "particle" | "initial" | "honorific" | "suffix" | "word"
export type NameKind = "person" | "organisation" | "place"

/** A part of a name: `start`, `end` are UTF-16 code units of the name's text, end-exclusive. */
export interface NamePart {
  readonly role: PartRole
  readonly text: string
  readonly start: number
  readonly end: number
  /** ISO 15924. */
  readonly script: string
  /** Plain lower-case letters a–z as far as the script is read, otherwise empty. */
  readonly folded: string
  /** Lower case without marks, in its own script; look-alikes of another script put right. */
  readonly plain: string
  /** Signs of sound, see `sounds.ts`; empty for a script that is not read. */
  readonly sounds: string
}

/** A name taken apart, ready to be compared. */
export interface Name {
  readonly text: string
  readonly kind: NameKind
  /** BCP 47, where the caller told it. */
  readonly language: string | undefined
  /** The script of most of its parts, ISO 15924; `Zyyy` where there are no letters. */
  readonly script: string
  readonly parts: ReadonlyArray<NamePart>
  /** Romanised tokens of all parts but honorifics. */
  readonly folded: ReadonlyArray<string>
  readonly gender: "m" | "f" | undefined
}

export interface PrepareOptions {
  /** BCP 47. */
  readonly language?: string | undefined
  readonly order?: "given-first" | "family-first" | undefined
  readonly kind?: NameKind | undefined
}

interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly plain: string
  readonly script: string
  readonly dotted: boolean
  /** Joined to the token before by a hyphen. */
  readonly joined: boolean
  role: PartRole | undefined
}

const wordCharacter = /[\p{L}\p{M}\p{N}'’ʼ`ʻʹ]/u
const letter = /\p{L}/u

/** Words of a name: runs of letters, marks, digits and apostrophes. */
function tokensOf(text: string): Array<Token> {
  const tokens: Array<Token> = []
  let start = -1
  for (let i = 0; i <= text.length;) {
    const codePoint = i < text.length ? text.codePointAt(i)! : 32
    const size = codePoint > 0xffff ? 2 : 1
    const inside = i < text.length && wordCharacter.test(String.fromCodePoint(codePoint))
    if (inside && start < 0) start = i
    if (!inside && start >= 0) {
      const word = text.slice(start, i)
      if (letter.test(word) || /\p{N}/u.test(word)) {
        const whole = unmixed(word)
        const before = text[start - 1]
        tokens.push({
          text: word, start, end: i, plain: plainLetters(whole), script: scriptOfWord(whole), dotted: text[i] === ".",
          joined: (before === "-" || before === "‑") && tokens.at(-1)?.end === start - 1, role: undefined
        })
      }
      start = -1
      if (tokens.length >= 24) break
    }
    i += size
  }
  return tokens
}

function scriptOfWord(word: string): string {
  for (const character of word) {
    const script = scriptOf(character.codePointAt(0)!)
    if (script !== "Zyyy") return script
  }
  return "Zyyy"
}

const isKnownGiven = (token: Token): boolean => givenNames(token.plain).length > 0
const isInitial = (token: Token): boolean =>
  (token.dotted && token.plain.length <= 2 && token.text[0] !== token.text[0]!.toLowerCase() && (token.plain.length === 1 || token.text[1] === token.text[1]!.toLowerCase())) ||
  (token.plain.length === 1 && token.text !== token.text.toLowerCase())
const startsSmall = (token: Token): boolean => token.text[0] === token.text[0]!.toLowerCase()

function assignPersonRoles(text: string, tokens: ReadonlyArray<Token>, options: PrepareOptions): void {
  for (const token of tokens) if (honorifics.has(token.plain) && tokens.length > 1 && token !== tokens.at(-1)) token.role = "honorific"
  for (const [at, token] of tokens.entries()) if (at > 0 && at >= tokens.length - 2 && suffixes.has(token.plain) && token.plain.length > 1) token.role = "suffix"
  const comma = text.indexOf(",")
  const parted = comma >= 0 && text.indexOf(",", comma + 1) < 0 && tokens.some((token) => token.start > comma && token.role === undefined) && tokens[0]!.end <= comma
  const free = tokens.filter((token) => token.role === undefined)
  for (const [at, token] of free.entries()) {
    const next = free[at + 1]
    if (particles.has(token.plain) && next !== undefined && (startsSmall(token) || at > 0 || (particles.has(next.plain) && startsSmall(next))) && !token.dotted) token.role = "particle"
    else if (patronymicWords.has(token.plain) && at > 0) token.role = "patronymic"
    else if (isInitial(token) && free.length > 1) token.role = "initial"
  }
  const words = free.filter((token) => token.role === undefined)
  if (parted) {
    for (const token of words) token.role = token.start < comma ? "family" : patronymicGender(token.plain) !== undefined && token !== words.find((other) => other.start > comma) ? "patronymic" : "given"
    return
  }
  if (words.length === 0) return
  if (words.length === 1) {
    const only = words[0]!
    const alone = free.length === 1
    only.role = alone && isKnownGiven(only) && givenNames(only.plain).some((name) => !name.short) ? "given" : "family"
    return
  }
  const last = words.length - 1
  // a patronymic: in the middle, at the end of three, or at the end of two after a known given name
  for (const [at, token] of words.entries()) {
    if (at === 0 || patronymicGender(token.plain) === undefined) continue
    const womanly = patronymicGender(token.plain) === "f"
    if (at < last || (words.length >= 3 && (womanly || isKnownGiven(words[at - 1]!) || words[0]!.script === "Cyrl") && !isKnownGiven(words[0]!)) ||
      (words.length === 2 && isKnownGiven(words[0]!) && (womanly ? /(івна|ївна)$/.test(token.plain) || isKnownStem(token.plain) : isKnownStem(token.plain)))) token.role = "patronymic"
  }
  const rest = words.filter((token) => token.role === undefined)
  const patronymicLast = words[last]!.role === "patronymic" && words.length >= 3
  const capitals = rest.filter((token) => isCapitals(token.text))
  if (capitals.length > 0 && capitals.length < rest.length && capitals.every((token) => token.plain.length > 2)) {
    for (const token of rest) token.role = capitals.includes(token) ? "family" : "given"
    return
  }
  const knownFirst = isKnownGiven(rest[0]!)
  const turned = options.order === "family-first" || (options.order === undefined && rest.length > 1 && (patronymicLast ||
    (familyFirst.has((options.language ?? "").slice(0, 2)) && words[0]!.script !== "Latn") || (options.language === "hu") ||
    (!knownFirst && rest.length === 2 && isKnownGiven(rest[1]!) && givenNames(rest[1]!.plain).some((name) => !name.short) && rest[1]!.script === "Cyrl" && looksLikeSurname(rest[0]!.plain))))
  if (rest.length === 1) {
    rest[0]!.role = words[0] === rest[0] && words.length > 1 && words[1]!.role === "patronymic" ? "given" : "family"
    return
  }
  // a hyphenated family name stays together
  let familyFrom = rest.length - 1
  while (familyFrom > 1 && rest[familyFrom]!.joined && rest[familyFrom]!.start === rest[familyFrom - 1]!.end + 1) familyFrom--
  let familyTo = 1
  while (familyTo < rest.length - 1 && rest[familyTo]!.joined) familyTo++
  const firstParticle = free.find((token, at) => token.role === "particle" && at > 0)
  for (const [at, token] of rest.entries()) {
    if (turned) token.role = at < familyTo ? "family" : "given"
    else token.role = at >= familyFrom || (firstParticle !== undefined && at > 0 && token.start > firstParticle.end && isKnownGiven(rest[0]!)) ? "family" : "given"
  }
}

const isKnownStem = (plain: string): boolean => {
  for (const ending of ["йович", "ьович", "ович", "евич", "йовна", "овна", "евна"]) {
    if (!plain.endsWith(ending)) continue
    const stem = plain.slice(0, -ending.length)
    return ["", "о", "й", "ь", "ий", "ій", "ло", "а", "я"].some((end) => givenNames(stem + end).length > 0) || givenNames(stem.slice(0, -1) + "ій").length > 0
  }
  return false
}
const surnameEnding = /(енко|ський|ська|цький|цька|зький|зька|ский|ская|цкий|цкая|ов|ова|ев|ева|єв|єва|ин|ина|ін|іна|чук|юк|ук|як|ець|ец|ко|ич|ян|дзе|швили|швілі)$/
const looksLikeSurname = (plain: string): boolean => surnameEnding.test(plain)

const agreeing = (parts: ReadonlyArray<NamePart>): "m" | "f" | undefined => {
  for (const part of parts) if (part.role === "patronymic") {
    const gender = patronymicGender(part.plain)
    if (gender !== undefined) return gender
  }
  for (const part of parts) if (part.role === "given") {
    const known = givenNames(part.plain)
    if (known.length > 0 && known.every((name) => name.gender === known[0]!.gender)) return known[0]!.gender
    if (known.length > 0) break
  }
  for (const part of parts) if (part.role === "family") {
    if (/(ська|цька|зька|ская|цкая|[sc]ka|dzka|skaya|skaia)$/.test(part.plain) || (parts.length > 1 && /[оеє]ва$/.test(part.plain) && part.plain.length > 5)) return "f"
    if (/(ський|цький|зький|ский|цкий|[^аеиіоуыяюєї][оеє]в)$/.test(part.plain)) return "m"
  }
  return undefined
}

/**
 * Takes a name apart: parts with role, offsets and script, and romanised tokens to compare by. Text without letters gives no parts.
 *
 * "Family, Given" and capitals for the family name are understood; order is given-first unless the parts or the language tell otherwise.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { prepareName } from "@polyonym/names/pure"
 *
 * const name = prepareName("Ткаченко, Олена Петрівна", { language: "uk" })
 * assert.deepEqual(name.parts.map((part) => part.role), ["family", "given", "patronymic"])
 * assert.equal(name.gender, "f")
 * ```
 */
export function prepareName(text: string, options: PrepareOptions = {}): Name {
  const kind = options.kind ?? "person"
  const short = text.length > 400 ? text.slice(0, 400) : text
  const tokens = tokensOf(short)
  if (kind === "person") {
    if (tokens.length > 0) assignPersonRoles(short, tokens, options)
  } else for (const token of tokens) token.role = "word"
  const parts = tokens.map((token): NamePart => {
    const word = unmixed(token.text)
    return {
      role: token.role ?? "family", text: token.text, start: token.start, end: token.end, script: token.script,
      folded: romanised(word, options.language), plain: token.plain, sounds: sounds(word, options.language)
    }
  })
  const counts = new Map<string, number>()
  for (const part of parts) counts.set(part.script, (counts.get(part.script) ?? 0) + part.text.length)
  let script = "Zyyy"
  for (const [code, count] of counts) if (count > (counts.get(script) ?? 0)) script = code
  return {
    text, kind, language: options.language, script, parts, folded: parts.flatMap((part) => part.role === "honorific" || part.folded === "" ? [] : [part.folded]),
    gender: kind === "person" ? agreeing(parts) : undefined
  }
}
