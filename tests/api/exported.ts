import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { parseSync } from "rolldown/utils"
import { packages } from "../workspace.ts"

/** One name that a door of a package exports. */
export interface Exported {
  readonly name: string
  readonly kind: "function" | "class" | "value" | "type" | "namespace"
  /** The doc comment, without its stars; empty where there is none. */
  readonly doc: string
  /** The head of the declaration: what stands before a body or a value. */
  readonly head: string
  readonly file: string
}

/** A door of a package: its specifier, and what it exports. */
export interface Door {
  readonly specifier: string
  readonly names: ReadonlyArray<Exported>
}

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  // oxlint-disable-next-line typescript/no-explicit-any -- nodes of a syntax tree, read by their kinds
  readonly [field: string]: any
}
interface Module {
  readonly file: string
  readonly source: string
  readonly body: ReadonlyArray<Node>
  readonly comments: ReadonlyArray<{ readonly type: string; readonly value: string; readonly start: number; readonly end: number }>
}

const modules = new Map<string, Module>()

function moduleAt(file: string): Module {
  const known = modules.get(file)
  if (known !== undefined) return known
  const source = readFileSync(file, "utf8")
  const { program, comments } = parseSync(file, source)
  const module = { file, source, body: program.body as unknown as ReadonlyArray<Node>, comments: comments as Module["comments"] }
  modules.set(file, module)
  return module
}

/** The text of a doc comment that ends right before an index. */
function docBefore({ source, comments }: Module, at: number): string {
  // A line for the linter may stand between.
  const comment = comments.findLast(({ start, end }) => end <= at && !source.startsWith("// oxlint", start))
  if (comment === undefined || comment.type !== "Block" || !comment.value.startsWith("*") || source.slice(comment.end, at).replace(/^\s*\/\/ oxlint.*$/gm, "").trim() !== "") return ""
  return comment.value.slice(1).replace(/^[ \t]*\* ?/gm, "").trim()
}

const kinds: Readonly<Record<string, Exported["kind"]>> = {
  FunctionDeclaration: "function",
  TSDeclareFunction: "function",
  ClassDeclaration: "class",
  VariableDeclaration: "value",
  TSInterfaceDeclaration: "type",
  TSTypeAliasDeclaration: "type",
  TSModuleDeclaration: "namespace"
}

/** What stands before a body: the whole declaration of a type. */
function headOf(source: string, declaration: Node, name: string): string {
  if (declaration.type === "FunctionDeclaration" || declaration.type === "ClassDeclaration") return source.slice(declaration.start, declaration["body"].start).trim()
  if (declaration.type !== "VariableDeclaration") return source.slice(declaration.start, declaration.end)
  const declarator: Node = declaration["declarations"].find((one: Node) => one["id"].name === name)
  const init: Node | null = declarator["init"]
  const head = source.slice(declarator.start, init?.type === "ArrowFunctionExpression" ? init["body"].start : declarator["id"].end)
  return `${declaration["kind"]} ${head.replace(/=>\s*$/, "").trim()}`
}

const namesIn = (declaration: Node): ReadonlyArray<string> =>
  declaration.type === "VariableDeclaration" ? declaration["declarations"].map((one: Node) => one["id"].name as string) : [declaration["id"].name as string]

/** The declaration of a name in a module, wherever it comes from; `undefined` outside this repository. */
function find(file: string, name: string): Exported | undefined {
  const module = moduleAt(file)
  let found: Exported | undefined
  for (const statement of module.body) {
    if (statement.type === "ImportDeclaration") {
      const specifier = statement["specifiers"].find((one: Node) => one["local"].name === name)
      if (specifier === undefined) continue
      const from = sourceOf(statement["source"].value, file)
      if (from === undefined) return undefined
      return specifier.type === "ImportNamespaceSpecifier" ? { ...whole(from), name } : find(from, specifier["imported"].name)
    }
    const declaration: Node | null = statement.type === "ExportNamedDeclaration" ? statement["declaration"] : statement
    if (declaration !== null && kinds[declaration.type] !== undefined && namesIn(declaration).includes(name)) {
      // A type and a value may share a name: the documented one speaks for both.
      const doc = docBefore(module, statement.start)
      if (found === undefined || found.doc === "") found = { name, kind: kinds[declaration.type]!, doc, head: headOf(module.source, declaration, name), file }
      continue
    }
    if (found !== undefined) continue
    if (statement.type === "ExportNamedDeclaration") {
      const specifier = statement["specifiers"].find((one: Node) => one["exported"].name === name)
      if (specifier === undefined) continue
      const from = statement["source"] === null ? file : sourceOf(statement["source"].value, file)
      const there = from === undefined ? undefined : from === file && specifier["local"].name === name ? undefined : find(from, specifier["local"].name)
      if (there !== undefined) return { ...there, name, doc: there.doc === "" ? docBefore(module, statement.start) : there.doc }
    } else if (statement.type === "ExportAllDeclaration") {
      const from = sourceOf(statement["source"].value, file)
      if (from === undefined) continue
      if (statement["exported"] !== null) {
        if (statement["exported"].name === name) return { ...whole(from), name, doc: docBefore(module, statement.start) || whole(from).doc }
      } else found = find(from, name)
    }
  }
  return found
}

/** A module as a namespace. */
function whole(file: string): Exported {
  const { source, comments } = moduleAt(file)
  const first = comments[0]
  const doc = first !== undefined && first.start === 0 && first.value.startsWith("*") ? first.value.slice(1).replace(/^[ \t]*\* ?/gm, "").trim() : ""
  return { name: "", kind: "namespace", doc, head: source.length > 0 ? "namespace" : "", file }
}

/** All names that a module exports. */
function namesOf(file: string, seen: ReadonlySet<string> = new Set()): ReadonlyArray<string> {
  if (seen.has(file)) return []
  const inside = new Set([...seen, file])
  return moduleAt(file).body.flatMap((statement): ReadonlyArray<string> => {
    if (statement.type === "ExportAllDeclaration") {
      const from = sourceOf(statement["source"].value, file)
      return statement["exported"] !== null ? [statement["exported"].name as string] : from === undefined ? [] : namesOf(from, inside)
    }
    if (statement.type !== "ExportNamedDeclaration") return []
    if (statement["declaration"] !== null) return namesIn(statement["declaration"])
    return statement["specifiers"].map((one: Node) => one["exported"].name as string)
  })
}

/** The source file that a specifier leads to. */
function sourceOf(specifier: string, from: string): string | undefined {
  if (specifier.startsWith(".")) return join(dirname(from), specifier)
  return sources.get(specifier)
}

const doorsOf = packages.flatMap(({ folder, manifest: { name, exports } }) => Object.entries(exports).flatMap(([door, target]) => {
  const source = typeof target === "object" && target !== null ? (target as Readonly<Record<string, string>>)["@polyonym/source"] : undefined
  return source === undefined ? [] : [{ specifier: name + door.slice(1), file: join(folder, source) }]
}))
const sources: ReadonlyMap<string, string> = new Map(doorsOf.map(({ specifier, file }) => [specifier, file]))

/** Every door of every package that has sources in TypeScript, with what it exports. */
export const doors = (): ReadonlyArray<Door> => doorsOf.filter(({ file }) => file.endsWith(".ts") && !file.includes("*")).map(({ specifier, file }) => ({
  specifier,
  names: exportedBy(file).flatMap((one) => one.kind === "namespace" ? [one, ...exportedBy(one.file).map((member) => ({ ...member, name: `${one.name}.${member.name}` }))] : [one])
}))

const exportedBy = (file: string): ReadonlyArray<Exported> => [...new Set(namesOf(file))].sort().flatMap((name) => find(file, name) ?? [])
