import { mixedScriptWords } from "@polyonym/script"
import type { PackName } from "../src/record.ts"
import { cldrTree, scriptOf } from "./cldr.ts"
import type { Problem, WorldEntity } from "./worldFile.ts"

const languages = cldrTree("cldr-localenames-full", "en", "languages.json", "localeDisplayNames", "languages")
const territories = cldrTree("cldr-localenames-full", "en", "territories.json", "localeDisplayNames", "territories")

/** Scripts that a language is written in beside the one that its tag names. */
const together: Readonly<Record<string, ReadonlyArray<string>>> = { Hans: ["Hani"], Hant: ["Hani"], Jpan: ["Hani", "Hira", "Kana"], Kore: ["Hang", "Hani"] }

/** Cyrillic letters that a language does not have: they tell of a name of the neighbour. */
const foreignLetters: Readonly<Record<string, RegExp>> = {
  uk: /[ыэёъў]/iu, ru: /[іїєґўјљњћђџѓќѕ]/iu, be: /[ищъїєґ]/iu, bg: /[ыэёіїєґў]/iu, sr: /[ыэёъьйщіїєґўѓќѕ]/iu, mk: /[ыэёъьйщіїєґўћђ]/iu
}

const at = (entity: WorldEntity, field: string): string => `${entity.file}:${entity.line} ${entity.id} ${field}`

/** Two entities of one id. */
export function duplicateIds(entities: ReadonlyArray<WorldEntity>): ReadonlyArray<Problem> {
  const seen = new Map<string, WorldEntity>()
  return entities.flatMap((entity) => {
    const before = seen.get(entity.id)
    seen.set(entity.id, entity)
    return before === undefined ? [] : [{ where: at(entity, "id"), what: `it is in ${before.file}:${before.line} too` }]
  })
}

const fold = (text: string): string => text.normalize("NFC").replaceAll("’", "'").toLowerCase()
const isShared = ({ kind }: PackName): boolean => kind === "surname" || kind === "short"

/** A name in a language that two entities have, unless one of them says so in `sharesNameWith`. Surnames and short names may be shared. */
export function sharedNames(entities: ReadonlyArray<WorldEntity>): ReadonlyArray<Problem> {
  const owners = new Map<string, Array<WorldEntity>>()
  for (const entity of entities) {
    for (const name of entity.names) {
      if (isShared(name)) continue
      const key = `${name.language} ${fold(name.text)}`
      const list = owners.get(key) ?? []
      if (!list.includes(entity)) list.push(entity)
      owners.set(key, list)
    }
  }
  return [...owners].flatMap(([key, list]) => list.flatMap((entity, index) => list.slice(index + 1).flatMap((other): ReadonlyArray<Problem> => {
    if (entity.sharesNameWith.includes(other.id) || other.sharesNameWith.includes(entity.id)) return []
    return [{ where: at(other, "names"), what: `“${key}” is a name of ${entity.id} too` }]
  })))
}

/** Language and country codes that CLDR does not know. */
export function unknownCodes(entities: ReadonlyArray<WorldEntity>): ReadonlyArray<Problem> {
  return entities.flatMap((entity) => [
    ...[...new Set(entity.names.map(({ language }) => language))].filter((language) => language !== "mul" && languages[language.split("-")[0]!] === undefined)
      .map((language) => ({ where: at(entity, "names"), what: `the language “${language}” is unknown` })),
    ...(entity.country !== undefined && territories[entity.country] === undefined ? [{ where: at(entity, "country"), what: `“${entity.country}” is unknown` }] : [])
  ])
}

/** What is wrong with the letters of a name, if anything. */
export function wrongLetters({ text, language }: PackName): string | undefined {
  if (text !== text.normalize("NFC")) return "it is not in normal form C"
  if (/[\p{Cc}\p{Cf}]/u.test(text.replaceAll("\u200c", ""))) return "it has an invisible sign"
  const [mixed] = mixedScriptWords(text)
  if (mixed !== undefined) return `“${text.slice(mixed.start, mixed.end)}” mixes ${mixed.scripts.join(" and ")}`
  if (language === "mul") return undefined
  const script = scriptOf(language)
  const allowed = (together[script] ?? [script]).map((one) => `\\p{Script_Extensions=${one}}`).join("")
  const foreign = text.split(/[^\p{L}\p{M}]+/u).find((word) => !new RegExp(`^[${allowed}\\p{Script_Extensions=Zyyy}\\p{Script_Extensions=Zinh}]*$`, "u").test(word) && !/^[\p{Script=Latn}\p{M}]*$/u.test(word))
  if (foreign !== undefined) return `“${foreign}” is not in the script of ${language}`
  const letter = foreignLetters[language]?.exec(text)
  return letter == null ? undefined : `“${letter[0]}” is no letter of ${language}`
}

/** Names with letters that do not belong there: of several scripts in a word, of another script, of another alphabet. */
export const wrongScripts = (entities: ReadonlyArray<WorldEntity>): ReadonlyArray<Problem> =>
  entities.flatMap((entity) => entity.names.flatMap((name) => {
    const what = wrongLetters(name)
    return what === undefined ? [] : [{ where: at(entity, `names.${name.language}`), what: `“${name.text}”: ${what}` }]
  }))

/** All that can be checked without other data. */
export const checkEntities = (entities: ReadonlyArray<WorldEntity>): ReadonlyArray<Problem> =>
  [duplicateIds, sharedNames, unknownCodes, wrongScripts].flatMap((check) => check(entities))
