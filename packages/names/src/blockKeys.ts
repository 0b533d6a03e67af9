/** The keys by which names that may be one find each other within a document, whatever their scripts. */
import { isNamePart } from "./nameParts.ts"
import type { Name, NamePart } from "./name.ts"
import { skeleton } from "./nameKey.ts"
import { lexicon } from "./organisations/lexicon.ts"
import { bodyOf } from "./organisations/units.ts"
import { givenNames } from "./parse/givenNames.ts"
import { romanLetters } from "./sound/roman.ts"
import { sounds } from "./sounds.ts"
import { bySound } from "./variants/romanisations.ts"

/** Consonants that scripts and spellings mix up are one; a vowel counts at the start only. */
const coarse: Readonly<Record<string, string>> = { b: "P", p: "P", v: "P", d: "T", t: "T", g: "K", k: "K", s: "S", l: "L", r: "L", m: "M", n: "M", a: "A" }
/** As many classes make a key. */
const longest = 3
const spellings = 3

function classes(signs: string, language: string | undefined): string {
  let out = ""
  for (const letter of skeleton(signs, language)) {
    const found = coarse[letter] ?? ""
    if (found !== "" && out.at(-1) !== found) out += found
    if (out.length === longest) break
  }
  return out
}

function spelt(part: NamePart, language: string | undefined): ReadonlyArray<string> {
  const likely = bySound(part.text, part.script, language, spellings).map(({ text }) => text)
  return [...likely, romanLetters(part.text, part.script, language).join("")].map((text) => sounds(text.toLowerCase(), "en"))
}

/** The keys of one word. An s at the end may be that of a case: Καβάφης, Καβάφη. */
function wordKeys(part: NamePart, language: string | undefined): ReadonlyArray<string> {
  const groups = part.role === "given" || part.role === "family" ? givenNames(part.plain).map(({ group }) => `=${group}`) : []
  const signs = part.sounds !== "" ? [part.sounds] : spelt(part, language)
  const from = part.sounds !== "" ? language : "en"
  const own = signs.flatMap((one) => one.endsWith("s") ? [classes(one, from), classes(one.slice(0, -1), from)] : [classes(one, from)]).filter((key) => key !== "")
  return [...groups, ...(own.length === 0 ? [part.plain] : own)]
}

/** The keys of all words that carry a name; of a person without initials and, where there is more, patronymics; of a body also what it may be called by its first letters, and what its words mean. */
export function blockKeys(name: Name): ReadonlyArray<string> {
  const parts = name.parts.filter((part) => isNamePart(part) && part.role !== "initial")
  const named = parts.filter(({ role }) => role !== "patronymic")
  const acronyms = name.acronyms === undefined ? [] : [...name.acronyms.written, ...name.acronyms.made].map((letters) => `.${letters}`)
  const meanings = name.kind === "organisation" ? bodyOf(name, lexicon()).units.flatMap(({ meaning }) => meaning.map(({ id }) => `~${id}`)) : []
  return [...new Set([...(named.length > 0 ? named : parts).flatMap((part) => wordKeys(part, name.language)), ...acronyms, ...meanings])]
}
