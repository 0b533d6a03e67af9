import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type YAMLMap } from "yaml"
import { type EntityType, entityTypes, type Gender, genders, type PackName, type PackRole } from "../src/record.ts"

/** A block of the list of world affairs, as `data/worldAffairs/README.md` describes it. */
export interface WorldEntity {
  readonly id: string
  readonly type: EntityType
  readonly names: ReadonlyArray<PackName>
  readonly prior: number
  readonly country: string | undefined
  readonly gender: Gender | undefined
  readonly roles: ReadonlyArray<PackRole>
  readonly checked: string | undefined
  readonly source: string
  readonly asOf: string
  /** Entities that rightly have a name in common with this one. */
  readonly sharesNameWith: ReadonlyArray<string>
  readonly file: string
  readonly line: number
}

/** What is wrong with a file: `where` is file, line and field. */
export interface Problem {
  readonly where: string
  readonly what: string
}

const fields = new Set(["id", "type", "country", "gender", "prior", "roles", "names", "checked", "source", "asOf", "sharesNameWith"])
const nameKinds = new Set(["label", "alias", "short", "surname", "acronym", "word"])
const date = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/
const languageTag = /^(?:mul|[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?)$/

/** Reads the nodes of one file and notes what is wrong, with its line. */
export class Checker {
  readonly problems: Array<Problem> = []
  private readonly lines = new LineCounter()
  private readonly file: string
  readonly root: ReadonlyArray<unknown>

  constructor(file: string, text: string) {
    this.file = file
    const document = parseDocument(text, { lineCounter: this.lines, uniqueKeys: true })
    for (const error of document.errors) this.problems.push({ where: `${file}:${error.linePos?.[0].line ?? 1}`, what: error.message.split("\n")[0]! })
    const contents: unknown = document.contents
    this.root = isSeq(contents) ? contents.items : []
    if (!isSeq(contents)) this.problems.push({ where: `${file}:1`, what: "a file is a list of blocks" })
  }

  lineOf(node: unknown): number {
    const range = (node as Node | null)?.range
    return range == null ? 1 : this.lines.linePos(range[0]).line
  }

  fail(node: unknown, field: string, what: string): undefined {
    this.problems.push({ where: `${this.file}:${this.lineOf(node)}${field === "" ? "" : ` ${field}`}`, what })
    return undefined
  }

  /** The text of a scalar; a number is not a text, so that 2012 and "2012" do not mix. */
  text(node: unknown, field: string): string | undefined {
    if (isScalar(node) && typeof node.value === "string" && node.value.trim() === node.value && node.value !== "") return node.value
    return this.fail(node, field, "a text is expected, without spaces around it (a date in quotes)")
  }

  /** The texts of a scalar or a list. */
  texts(node: unknown, field: string): ReadonlyArray<string> {
    if (isSeq(node)) return node.items.flatMap((item) => this.text(item, field) ?? [])
    return [this.text(node, field) ?? []].flat()
  }

  /** The pairs of a map, with their keys as texts. */
  pairs(node: unknown, field: string): ReadonlyArray<readonly [key: string, value: unknown, keyNode: unknown]> {
    if (!isMap(node)) {
      this.fail(node, field, "a map is expected")
      return []
    }
    return (node as YAMLMap<unknown, unknown>).items.map(({ key, value }) => [isScalar(key) ? String(key.value) : "", value, key] as const)
  }
}

function readNames(checker: Checker, node: unknown): ReadonlyArray<PackName> {
  const names: Array<PackName> = []
  for (const [key, value, keyNode] of checker.pairs(node, "names")) {
    const languages = key.split(" ")
    for (const language of languages) if (!languageTag.test(language)) checker.fail(keyNode, "names", `“${language}” is not a language tag`)
    const add = (text: string, kind: string): void => {
      for (const language of languages) names.push({ text, language, ...(kind === "label" ? {} : { kind }) })
    }
    if (!isMap(value)) {
      checker.texts(value, `names.${key}`).forEach((text, at) => add(text, at === 0 ? "label" : "alias"))
      continue
    }
    for (const [kind, texts, kindNode] of checker.pairs(value, `names.${key}`)) {
      if (!nameKinds.has(kind)) checker.fail(kindNode, `names.${key}`, `“${kind}” is not a kind of name (${[...nameKinds].join(", ")})`)
      for (const text of checker.texts(texts, `names.${key}.${kind}`)) add(text, kind)
    }
  }
  if (names.length === 0) checker.fail(node, "names", "there is no name")
  const seen = new Set<string>()
  for (const { text, language } of names) {
    if (seen.has(`${language} ${text}`)) checker.fail(node, `names.${language}`, `“${text}” is written twice`)
    seen.add(`${language} ${text}`)
  }
  return names
}

function readRoles(checker: Checker, node: unknown): ReadonlyArray<PackRole> {
  if (node === undefined) return []
  if (!isSeq(node)) return checker.fail(node, "roles", "a list is expected") ?? []
  return node.items.map((item) => {
    const role: Record<string, string> = {}
    for (const [key, value, keyNode] of checker.pairs(item, "roles")) {
      if (!["title", "language", "of", "from", "to"].includes(key)) checker.fail(keyNode, "roles", `unknown field “${key}”`)
      const text = checker.text(value, `roles.${key}`)
      if (text === undefined) continue
      if ((key === "from" || key === "to") && !date.test(text)) checker.fail(value, `roles.${key}`, `“${text}” is no year, month or day`)
      role[key] = text
    }
    const { title = "", from, to } = role
    if (title === "") checker.fail(item, "roles.title", "is missing")
    if (from !== undefined && to !== undefined && to.slice(0, from.length) < from.slice(0, to.length)) checker.fail(item, "roles", `it ends (${to}) before it begins (${from})`)
    return { ...role, title }
  })
}

function readBlock(checker: Checker, file: string, node: unknown): WorldEntity {
  const pairs = checker.pairs(node, "")
  const values = new Map(pairs.map(([key, value]) => [key, value]))
  for (const [key, , keyNode] of pairs) if (!fields.has(key)) checker.fail(keyNode, key, "unknown field")
  const required = (key: string): string => {
    if (!values.has(key)) return checker.fail(node, key, "is missing") ?? ""
    return checker.text(values.get(key), key) ?? ""
  }
  const optional = (key: string): string | undefined => (values.has(key) ? checker.text(values.get(key), key) : undefined)
  const id = required("id")
  if (!/^(?:Q[1-9]\d*|(?:cldr|world|demonym):[^\s:]+)$/.test(id)) checker.fail(values.get("id"), "id", `“${id}” is neither a Wikidata item nor cldr:, world: or demonym: and a name`)
  const type = required("type")
  if (!entityTypes.includes(type as EntityType)) checker.fail(values.get("type"), "type", `“${type}” is unknown`)
  const country = optional("country")
  if (country !== undefined && !/^[A-Z]{2}$/.test(country)) checker.fail(values.get("country"), "country", `“${country}” is not two capitals`)
  const gender = optional("gender")
  if (gender !== undefined && !genders.includes(gender as Gender)) checker.fail(values.get("gender"), "gender", `“${gender}” is unknown`)
  if (gender !== undefined && type !== "PER") checker.fail(values.get("gender"), "gender", "only a person has one")
  const priorNode = values.get("prior")
  const prior = isScalar(priorNode) && typeof priorNode.value === "number" && priorNode.value > 0 && priorNode.value <= 1 ? priorNode.value : (checker.fail(priorNode ?? node, "prior", "a number above 0, at most 1, is expected") ?? 0.5)
  const checked = optional("checked")
  if (id.startsWith("Q") !== (checked !== undefined)) checker.fail(node, "checked", id.startsWith("Q") ? "an item number says what it was compared with" : "only an item number is compared")
  const asOf = required("asOf")
  if (!/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(asOf)) checker.fail(values.get("asOf"), "asOf", `“${asOf}” is no year or month`)
  const names = values.has("names") ? readNames(checker, values.get("names")) : (checker.fail(node, "names", "is missing") ?? [])
  return {
    id, type: type as EntityType, names, prior, country, gender: gender as Gender | undefined, roles: readRoles(checker, values.get("roles")), checked, source: required("source"), asOf,
    sharesNameWith: values.has("sharesNameWith") ? checker.texts(values.get("sharesNameWith"), "sharesNameWith") : [], file, line: checker.lineOf(node)
  }
}

/** The blocks of one file of the list, and what is wrong with it. */
export function readWorldFile(file: string, text: string): { readonly entities: ReadonlyArray<WorldEntity>; readonly problems: ReadonlyArray<Problem> } {
  const checker = new Checker(file, text)
  const entities = checker.root.map((node) => readBlock(checker, file, node))
  return { entities, problems: checker.problems }
}
