import { parseAst } from "rolldown/parseAst"

/** A node of a syntax tree (ESTree with TypeScript's types); places are UTF-16 code units, end-exclusive, without parentheses around. */
export interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

/** The tree of a TypeScript module. */
export const parsed = (source: string): Node => parseAst(source, { lang: "ts", sourceType: "module" }) as unknown as Node

export const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && typeof (value as Partial<Node>).type === "string"

/** TypeScript around an expression; all else of TypeScript is types. */
const wrappers: ReadonlySet<string> = new Set(["TSAsExpression", "TSSatisfiesExpression", "TSNonNullExpression", "TSTypeAssertion", "TSInstantiationExpression"])
const names: ReadonlySet<string> = new Set(["ImportDeclaration", "ExportAllDeclaration", "ExportSpecifier", "ImportExpression", "MetaProperty"])

/** The parts of a node that run, in the order of the source: no types, no names of imports and exports, no keys that are written out. */
export function parts(node: Node): ReadonlyArray<Node> {
  const children = Object.entries(node).flatMap(([key, value]) => {
    if (key === "key" && node["computed"] !== true) return []
    if (node.type === "ExportNamedDeclaration" && key === "source") return []
    return (Array.isArray(value) ? value : [value]).filter(isNode)
  })
  return children.filter(({ type }) => !names.has(type) && (!type.startsWith("TS") || wrappers.has(type))).sort((one, other) => one.start - other.start)
}

/** Whether a call of the super-class's constructor is in a part of a class. */
export const callsSuper = (node: Node): boolean =>
  (node.type === "CallExpression" && (node["callee"] as Node).type === "Super") || parts(node).some(callsSuper)

/** Whether something is a text in the source: a literal, a template, or texts put together. */
export function isText(node: Node): boolean {
  if (node.type === "Literal") return typeof node["value"] === "string"
  if (node.type === "BinaryExpression" && node["operator"] === "+") return isText(node["left"] as Node) || isText(node["right"] as Node)
  return node.type === "TemplateLiteral"
}
