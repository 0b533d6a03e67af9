/** What the letter models are learnt from: words of one language with a weight each. */
import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"

export type Words = Map<string, number>

/** A source as the header of a model names it. */
export interface Named {
  readonly title: string
  readonly licence: string
  readonly files: Array<string>
  readonly words: Words
}

export const hash = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex").slice(0, 16)
export const add = (words: Words, word: string, weight: number): void => void words.set(word, (words.get(word) ?? 0) + weight)

const word = /\p{Script=Cyrillic}+(?:['’ʼ]\p{Script=Cyrillic}+)*/gu
/** The words of a text; those with a capital after the first letter in small letters. */
const wordsOf = (text: string): Array<string> => (text.normalize("NFC").match(word) ?? []).map((one) => {
  const plain = one.replaceAll(/[’ʼ]/g, "'")
  return /^\p{Lu}\P{Lu}*$/u.test(plain) ? plain : plain.toLowerCase()
})
const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

interface Affix {
  readonly strip: string
  readonly add: string
  readonly fits: RegExp
}

/** The forms of a Hunspell dictionary whose affixes are suffixes named by one character. */
function forms(affixes: string, dictionary: string, take: (form: string) => void): void {
  const rules = new Map<string, Array<Affix>>()
  for (const line of affixes.split("\n")) {
    const [kind, flag, strip, added, condition] = line.trim().split(/\s+/)
    if (kind !== "SFX" || condition === undefined) continue
    const rule = { strip: strip === "0" ? "" : strip!, add: added === "0" ? "" : added!.split("/")[0]!, fits: new RegExp(`${condition}$`, "u") }
    rules.set(flag!, [...rules.get(flag!) ?? [], rule])
  }
  for (const line of dictionary.split("\n").slice(1)) {
    const [base, flags = ""] = line.trim().split("/")
    if (base === undefined || base === "") continue
    take(base)
    for (const flag of flags) {
      for (const { strip, add: added, fits } of rules.get(flag) ?? []) {
        if (base.endsWith(strip) && fits.test(base)) take(base.slice(0, base.length - strip.length) + added)
      }
    }
  }
}

/** Every form once. */
export function dictionary(folder: string, name: string, title: string, licence: string): Named {
  const [aff, dic] = [".aff", ".dic"].map((ending) => readFileSync(join(folder, name + ending)))
  const words: Words = new Map()
  forms(aff!.toString("utf8"), dic!.toString("utf8"), (form) => {
    for (const one of wordsOf(form)) words.set(one, 1)
  })
  return { title, licence, files: [`${name}.aff ${hash(aff!)}`, `${name}.dic ${hash(dic!)}`], words }
}

/** The translated strings of a compiled gettext catalogue. */
function catalogue(bytes: Buffer): string {
  const read = (at: number): number => bytes.readUInt32LE(at)
  const [count, translations] = [read(8), read(16)]
  let text = ""
  for (let i = 0; i < count; i++) {
    const [length, at] = [read(translations + 8 * i), read(translations + 8 * i + 4)]
    text += `${bytes.toString("utf8", at, at + length)}\n`
  }
  return text
}

const plainHtml = (html: string): string => html.replaceAll(/<[^>]{0,2000}>/g, " ")

/** Words of running text with their counts, from catalogues and pages in a folder. */
export function texts(folders: ReadonlyArray<string>, title: string, licence: string): Named {
  const words: Words = new Map()
  const hashes: Array<string> = []
  for (const folder of folders) {
    for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
      if (!/\.(?:mo|html)$/.test(file)) continue
      const bytes = readFileSync(join(folder, file))
      hashes.push(hash(bytes))
      for (const one of wordsOf(file.endsWith(".mo") ? catalogue(bytes) : plainHtml(bytes.toString("utf8")))) add(words, one.toLowerCase(), 1)
    }
  }
  return { title, licence, files: [`${hashes.length} files ${hash(Buffer.from(hashes.join()))}`], words }
}

/** The native column of NETransliteration's Russian tokens, with their counts. */
export function tokens(file: string): Named {
  const bytes = readFileSync(file)
  const words: Words = new Map()
  for (const line of gunzipSync(bytes).toString("utf8").split("\n")) {
    const [, native = "", count = "1"] = line.split("\t")
    for (const one of wordsOf(capitalised(native.replaceAll(" ", "")))) add(words, one, Number(count))
  }
  return { title: "NETransliteration-COLING2018, wd_russian, the authors' training share", licence: "CC0 1.0", files: [`${file.split("/").at(-1)} ${hash(bytes)}`], words }
}

/** Labels of persons (Wikidata) in a language; those whose id `isTest` are left out. */
export function labels(file: string, language: string, isTest: (id: string) => boolean): Named {
  const bytes = readFileSync(file)
  const words: Words = new Map()
  for (const line of gunzipSync(bytes).toString("utf8").trim().split("\n")) {
    const person = JSON.parse(line) as { id: string; names: Array<{ language: string; name: string }> }
    if (isTest(person.id)) continue
    for (const { name } of person.names.filter((one) => one.language === language)) for (const one of wordsOf(name)) add(words, one, 1)
  }
  return { title: "labels of politicians, Wikidata", licence: "CC0 1.0", files: [`${file.split("/").at(-1)} ${hash(bytes)}`], words }
}

/** A person whose label is kept for measuring. */
export const isTestPerson = (id: string): boolean => createHash("sha256").update(id).digest()[0]! < 100
