import { readdirSync, readFileSync } from "node:fs"
import type { PackName, PackRecord } from "../src/record.ts"
import { demonymForms } from "./demonymForms.ts"
import { Checker, type Problem, readWorldFile, type WorldEntity } from "./worldFile.ts"

const folder = new URL("../data/worldAffairs/", import.meta.url)
const textOf = (file: string): string => readFileSync(new URL(file, folder), "utf8")

/** The files of the list, by their paths in `data/worldAffairs/`. */
export const worldFiles: ReadonlyArray<string> = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".yaml"))
  .sort()

const special = new Set(["cldrItems.yaml", "forms.yaml"])

/** Wikidata items of what CLDR has, by territory code or time zone, and which codes are states. */
export interface CldrItems {
  readonly items: ReadonlyMap<string, string>
  readonly states: ReadonlySet<string>
}

interface WorldList {
  readonly entities: ReadonlyArray<WorldEntity>
  readonly problems: ReadonlyArray<Problem>
  /** Forms that no rule gives, by language and name. */
  readonly forms: ReadonlyMap<string, ReadonlyArray<string>>
  readonly cldrItems: CldrItems
}

function readForms(problems: Array<Problem>): ReadonlyMap<string, ReadonlyArray<string>> {
  const checker = new Checker("forms.yaml", textOf("forms.yaml"))
  const forms = new Map<string, ReadonlyArray<string>>()
  for (const node of checker.root) {
    const values = new Map(checker.pairs(node, "").map(([key, value]) => [key, value]))
    const [name, language] = [checker.text(values.get("name"), "name"), checker.text(values.get("language"), "language")]
    const key = `${language ?? ""} ${name ?? ""}`
    if (forms.has(key)) checker.fail(node, "name", `“${key}” is there twice`)
    forms.set(key, checker.texts(values.get("forms"), "forms"))
  }
  problems.push(...checker.problems)
  return forms
}

function readCldrItems(problems: Array<Problem>): CldrItems {
  const checker = new Checker("cldrItems.yaml", textOf("cldrItems.yaml"))
  const items = new Map<string, string>()
  const states = new Set(checker.pairs(checker.root[0], "").map(([code]) => code))
  for (const node of checker.root) {
    for (const [code, value, keyNode] of checker.pairs(node, "")) {
      const item = checker.text(value, code) ?? ""
      if (!/^Q[1-9]\d*$/.test(item)) checker.fail(value, code, `“${item}” is no item`)
      if (items.has(code)) checker.fail(keyNode, code, "is there twice")
      items.set(code, item)
    }
  }
  problems.push(...checker.problems)
  return { items, states }
}

function readAll(): WorldList {
  const problems: Array<Problem> = []
  const entities = worldFiles.filter((file) => !special.has(file)).flatMap((file) => {
    const one = readWorldFile(file, textOf(file))
    problems.push(...one.problems)
    return one.entities
  })
  return { entities, problems, forms: readForms(problems), cldrItems: readCldrItems(problems) }
}

let read: WorldList | undefined

/** The list of world affairs with all its files, and what is wrong with their form; read once. */
export const readWorldList = (): WorldList => (read ??= readAll())

/** The bytes of the list's files in a row, for the hash of what a pack is made of. */
export const worldText = (): string => worldFiles.map(textOf).join("")

/** An entity as the compiler takes it. A demonym's words are its forms' lemmas: a plural that is listed beside its singular is a form of it. */
export function recordOf(entity: WorldEntity): PackRecord {
  const { id, type, prior, country, gender, roles } = entity
  const names = type === "DEMONYM" ? lemmas(entity.names) : entity.names
  return {
    id, type, names, prior,
    ...(id.startsWith("Q") ? { qid: id } : {}), ...(country === undefined ? {} : { country }), ...(gender === undefined ? {} : { gender }), ...(roles.length === 0 ? {} : { roles })
  }
}

const plainName = ({ text, language }: PackName): PackName => ({ text, language })
const listedPlural = (name: PackName, names: ReadonlyArray<PackName>): boolean => names.some((other) => other.language === name.language && name.text === `${other.text}s`)
const lemmas = (names: ReadonlyArray<PackName>): ReadonlyArray<PackName> => names.filter((name) => !listedPlural(name, names)).map(plainName)

/** The forms of a demonym's word. */
export function formsOfDemonym(name: PackName, listed: ReadonlyArray<PackName>): ReadonlyArray<string> {
  const plural = listed.some((other) => other.language === name.language && other.text === `${name.text}s`)
  return [...demonymForms(name), ...(plural ? [`${name.text}s`] : [])]
}

/** The records of the list but for the demonyms. */
export const worldRecords: ReadonlyArray<PackRecord> = readWorldList().entities.filter(({ type }) => type !== "DEMONYM").map(recordOf)
