import { existsSync, readdirSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"

const require = createRequire(import.meta.url)

/** CLDR's names are read from npm packages of its JSON. */
export const cldrPackages = ["cldr-localenames-full", "cldr-dates-full", "cldr-numbers-full"] as const
export type CldrPackage = (typeof cldrPackages)[number]

const folders = new Map(cldrPackages.map((name) => [name, dirname(require.resolve(`${name}/package.json`))]))

/** The version of one of CLDR's packages. */
export const cldrVersion = (name: CldrPackage): string => (JSON.parse(readFileSync(join(folders.get(name)!, "package.json"), "utf8")) as { readonly version: string }).version

/** The text of a file of a locale, empty if the locale has none. */
export function cldrText(name: CldrPackage, locale: string, file: string): string {
  const path = join(folders.get(name)!, "main", locale, file)
  return existsSync(path) ? readFileSync(path, "utf8") : ""
}

type Tree = { readonly [key: string]: Tree | string }

/** A part of a file of a locale, by the keys on the way to it. */
export function cldrTree(name: CldrPackage, locale: string, file: string, ...keys: ReadonlyArray<string>): Tree {
  const text = cldrText(name, locale, file)
  let at: Tree | string | undefined = text === "" ? {} : (JSON.parse(text) as Tree)
  for (const key of ["main", locale, ...keys]) at = typeof at === "object" ? at[key] : undefined
  return typeof at === "object" ? at : {}
}

/** Locales that are no language of their own: the root, and English and Hindi in scripts that nobody prints news in. */
const leftOut = new Set(["und", "en-Dsrt", "en-Shaw", "zh-Latn", "hi-Latn", "kok-Latn"])

/** All locales that CLDR has names of. A regional locale follows its language. */
export const allLocales: ReadonlyArray<string> = readdirSync(join(folders.get("cldr-localenames-full")!, "main")).filter((locale) => !leftOut.has(locale)).sort()

/** The language tag of a locale: without region and variant, and without the script that the language is written in anyway. */
export function languageOf(locale: string): string {
  const { language, script } = new Intl.Locale(locale)
  return script === undefined || new Intl.Locale(language).maximize().script === script ? language : `${language}-${script}`
}

/** The script that a language tag is written in (ISO 15924). */
export const scriptOf = (language: string): string => new Intl.Locale(language).maximize().script ?? "Zyyy"

/** The locales of some languages, each language's own before its regional ones. */
export const localesOf = (languages: ReadonlySet<string>): ReadonlyArray<string> =>
  allLocales.filter((locale) => languages.has(languageOf(locale))).sort((one, other) => one.length - other.length || (one < other ? -1 : 1))

/** CLDR writes further names of a place in brackets; the brackets go, and what only they tell apart stays ambiguous. */
export const bare = (text: string): string => text.replace(/\s*[(（][^)）]*[)）]/g, "").trim()
