import { patternChanges } from "./patterns.ts"
import { isText, type Node } from "./syntax.ts"

/** What may stand in the place of an expression. */
export interface Change {
  readonly operator: string
  readonly text: string
}

const comparisons: Readonly<Record<string, ReadonlyArray<string>>> = {
  "<": ["<=", ">="], "<=": ["<", ">"], ">": [">=", "<="], ">=": [">", "<"], "===": ["!=="], "!==": ["==="], "==": ["!="], "!=": ["=="], in: [], instanceof: []
}
const arithmetic: Readonly<Record<string, string>> = { "+": "-", "-": "+", "*": "/", "/": "*", "%": "*", "**": "*", "<<": ">>", ">>": "<<", ">>>": "<<", "&": "|", "|": "&", "^": "&" }
const logical: Readonly<Record<string, string>> = { "&&": "||", "||": "&&", "??": "&&" }
const assignments: Readonly<Record<string, string>> = {
  "+=": "-=", "-=": "+=", "*=": "/=", "/=": "*=", "%=": "*=", "<<=": ">>=", ">>=": "<<=", ">>>=": "<<=", "&=": "|=", "|=": "&=", "^=": "&=", "&&=": "||=", "||=": "&&=", "??=": "&&="
}
const pairs: Readonly<Record<string, string>> = {
  startsWith: "endsWith", endsWith: "startsWith", some: "every", every: "some", min: "max", max: "min", trimStart: "trimEnd", trimEnd: "trimStart", indexOf: "lastIndexOf", lastIndexOf: "indexOf",
  toUpperCase: "toLowerCase", toLowerCase: "toUpperCase", toLocaleUpperCase: "toLocaleLowerCase", toLocaleLowerCase: "toLocaleUpperCase", padStart: "padEnd", padEnd: "padStart"
}
const dropped: ReadonlySet<string> = new Set(["trim", "slice", "substring", "charAt", "sort", "toSorted", "reverse", "toReversed", "filter", "normalize"])

const conditions: ReadonlySet<string> = new Set(["IfStatement", "ConditionalExpression"])
const loops: ReadonlySet<string> = new Set(["WhileStatement", "DoWhileStatement", "ForStatement"])

function conditionChanges(node: Node, parent: Node): ReadonlyArray<Change> {
  if (node.type === "Literal") return []
  const tested = parent["test"] === node
  if (tested && loops.has(parent.type)) return [{ operator: "condition", text: "false" }]
  const boolean = (node.type === "BinaryExpression" && (node["operator"] as string) in comparisons) || (node.type === "LogicalExpression" && node["operator"] !== "??")
  return boolean || (tested && conditions.has(parent.type)) ? ["true", "false"].map((text) => ({ operator: "condition", text })) : []
}

/** A call with another method, or without it. */
export function callChanges(source: string, node: Node): ReadonlyArray<Change> {
  const callee = node["callee"] as Node
  if (node.type !== "CallExpression" || callee.type !== "MemberExpression" || callee["computed"] === true) return []
  const property = callee["property"] as Node
  const name = property["name"] as string
  const before = source.slice(node.start, property.start)
  if (dropped.has(name) && (callee["object"] as Node).type !== "Super") return [{ operator: "method dropped", text: before.replace(/\s*\??\.\s*$/, "") }]
  return Object.hasOwn(pairs, name) ? [{ operator: "method", text: before + pairs[name] + source.slice(property.end, node.end) }] : []
}

function literalChanges(node: Node): ReadonlyArray<Change> {
  const { regex, value } = node as Node & { readonly regex?: { readonly pattern: string; readonly flags: string } }
  if (regex) return patternChanges(regex.pattern, regex.flags).map(({ operator, pattern }) => ({ operator, text: `/${pattern}/${regex.flags}` }))
  if (typeof value === "boolean") return [{ operator: "boolean", text: String(!value) }]
  return typeof value === "string" ? [{ operator: "string", text: value === "" ? '"mutated"' : '""' }] : []
}

function ownChanges(source: string, node: Node): ReadonlyArray<Change> {
  const text = (of: unknown): string => source.slice((of as Node).start, (of as Node).end)
  const operator = node["operator"] as string
  const joined = (other: string): string => `(${text(node["left"])}) ${other} (${text(node["right"])})`
  switch (node.type) {
    case "BinaryExpression": {
      if (operator in comparisons) return comparisons[operator]!.map((other) => ({ operator: "comparison", text: joined(other) }))
      if (operator === "+" && isText(node)) return []
      return operator in arithmetic ? [{ operator: "arithmetic", text: joined(arithmetic[operator]!) }] : []
    }
    case "LogicalExpression":
      return [{ operator: "logical", text: joined(logical[operator]!) }]
    case "AssignmentExpression":
      if (!(operator in assignments) || (operator === "+=" && isText(node["right"] as Node))) return []
      return [{ operator: "assignment", text: `${text(node["left"])} ${assignments[operator]} (${text(node["right"])})` }]
    case "UpdateExpression": {
      const other = operator === "++" ? "--" : "++"
      return [{ operator: "update", text: node["prefix"] === true ? other + text(node["argument"]) : text(node["argument"]) + other }]
    }
    case "UnaryExpression": {
      const argument = `(${text(node["argument"])})`
      return operator === "!" || operator === "~" ? [{ operator: "unary", text: argument }] : operator === "-" || operator === "+" ? [{ operator: "unary", text: (operator === "-" ? "+" : "-") + argument }] : []
    }
    case "TemplateLiteral":
      return [{ operator: "string", text: text(node) === "``" ? '"mutated"' : '""' }]
    case "ArrayExpression":
      return [{ operator: "array", text: (node["elements"] as ReadonlyArray<unknown>).length === 0 ? '["mutated"]' : "[]" }]
    case "ObjectExpression":
      return (node["properties"] as ReadonlyArray<unknown>).length === 0 ? [] : [{ operator: "object", text: "{}" }]
    case "Literal":
      return literalChanges(node)
    default:
      return callChanges(source, node)
  }
}

/** What an expression may be changed to, after Stryker's operators. */
export function changesOf(source: string, node: Node, parent: Node): ReadonlyArray<Change> {
  if (parent.type === "TaggedTemplateExpression" && parent["quasi"] === node) return []
  if (parent.type === "ExpressionStatement" && typeof parent["directive"] === "string") return []
  const own = [...conditionChanges(node, parent), ...ownChanges(source, node)]
  if (parent.type === "ArrowFunctionExpression" && parent["body"] === node && node.type !== "BlockStatement" && source.slice(node.start, node.end) !== "undefined") own.push({ operator: "arrow", text: "undefined" })
  return own
}
