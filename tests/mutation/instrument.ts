import { callChanges, type Change, changesOf } from "./operators.ts"
import { callsSuper, type Node, parsed, parts } from "./syntax.ts"

/** One small change of a source. */
export interface Mutant {
  /** Counted from 1 over all files of a run. */
  readonly id: number
  readonly file: string
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 code units. */
  readonly column: number
  /** The line that it begins in. */
  readonly source: string
  readonly operator: string
  readonly before: string
  readonly after: string
}

/** A source with all its mutants in it, each behind a test of its number. */
export interface Instrumented {
  readonly code: string
  readonly mutants: ReadonlyArray<Mutant>
}

const lists: ReadonlySet<string> = new Set(["Program", "BlockStatement", "StaticBlock", "SwitchCase"])
const loops: ReadonlySet<string> = new Set(["ForStatement", "ForOfStatement", "ForInStatement", "WhileStatement", "DoWhileStatement"])
const spines: ReadonlySet<string> = new Set(["CallExpression", "MemberExpression", "TSNonNullExpression"])

class Instrumenter {
  readonly mutants: Array<Mutant> = []
  /** Calls and members of an optional chain: what changes there is written as a change of the chain. */
  readonly #chained = new Set<Node>()
  readonly #source: string
  readonly #lines: ReadonlyArray<string>
  readonly #file: string
  readonly #first: number
  constructor(source: string, file: string, first: number) {
    this.#source = source
    this.#lines = source.split("\n")
    this.#file = file
    this.#first = first
  }

  #slice(node: Node): string {
    return this.#source.slice(node.start, node.end)
  }

  #add(at: Node, operator: string, after: string): number {
    const lines = this.#source.slice(0, at.start).split("\n")
    const source = this.#lines[lines.length - 1]!.trim()
    const id = this.#first + this.mutants.length
    this.mutants.push({ id, file: this.#file, line: lines.length, column: lines.at(-1)!.length + 1, source, operator, before: this.#slice(at), after })
    return id
  }

  /** An expression with its changes: `(hit(1) ? (change) : hit(2) ? (change) : expression)`. */
  #switched(node: Node, changes: ReadonlyArray<Change>, code: string): string {
    const others = changes.filter(({ text }) => text !== this.#slice(node))
    return others.length === 0 ? code : `(${others.map(({ operator, text }) => `$mutation.hit(${this.#add(node, operator, text)})?(${text}):`).join("")}${code})`
  }

  /** The changes of an optional chain: each optional step made a plain one, and the methods called in it. */
  #chain(chain: Node): ReadonlyArray<Change> {
    const changes: Array<Change> = []
    const within = (start: number, end: number, text: string): string => this.#source.slice(chain.start, start) + text + this.#source.slice(end, chain.end)
    for (let node = chain["expression"] as Node; spines.has(node.type); node = (node["callee"] ?? node["object"] ?? node["expression"]) as Node) {
      this.#chained.add(node)
      for (const { operator, text } of callChanges(this.#source, node)) changes.push({ operator, text: within(node.start, node.end, text) })
      if (node["optional"] !== true) continue
      const inner = (node["callee"] ?? node["object"]) as Node
      const mark = this.#source.indexOf("?.", inner.end)
      changes.push({ operator: "optional chaining", text: within(mark, mark + 2, node.type === "MemberExpression" && node["computed"] !== true ? "." : "") })
    }
    return changes
  }

  #block(node: Node, parent: Node, code: string): string {
    const isConstructor = parent.type === "FunctionExpression" && callsSuper(node)
    if ((node["body"] as ReadonlyArray<Node>).length === 0 || isConstructor) return code
    return `{if(!$mutation.hit(${this.#add(node, "block", "{}")})){${code.slice(1, -1)}}}`
  }

  /** The statements of a case, emptied. A case that is one block, or that declares something, is left to its parts. */
  #case(node: Node, head: string, code: string): string {
    const statements = node["consequent"] as ReadonlyArray<Node>
    if (statements.length === 0 || statements.some(({ type }) => type === "BlockStatement" || type.endsWith("Declaration"))) return head + code
    const whole: Node = { type: "Statements", start: statements[0]!.start, end: statements.at(-1)!.end }
    return `${head}if(!$mutation.hit(${this.#add(whole, "case", "")})){${code}}`
  }

  /** The code of a node with the changes of all its parts. */
  render(node: Node, parent: Node): string {
    const chain = node.type === "ChainExpression" ? this.#chain(node) : []
    let code = ""
    let head = ""
    let at = node.start
    for (const part of parts(node)) {
      code += this.#source.slice(at, part.start)
      if (node.type === "SwitchCase" && (node["consequent"] as ReadonlyArray<Node>)[0] === part) [head, code] = [code, ""]
      const inner = this.render(part, node)
      code += loops.has(node.type) && node["body"] === part ? `{$mutation.loop();${inner}}` : inner
      at = part.end
    }
    code += this.#source.slice(at, node.end)
    if (node.type === "BlockStatement") return this.#block(node, parent, code)
    if (node.type === "SwitchCase") return this.#case(node, head, code)
    if (node.type === "ExpressionStatement" && lists.has(parent.type) && code !== this.#slice(node)) return `;${code}`
    return this.#chained.has(node) ? code : this.#switched(node, [...changesOf(this.#source, node, parent), ...chain], code)
  }
}

/** Puts all mutants of a source into it. `first` is the number of its first. */
export function instrument(source: string, file: string, first: number): Instrumented {
  const program = parsed(source)
  const instrumenter = new Instrumenter(source, file, first)
  const body = instrumenter.render(program, program)
  return { code: `const $mutation = globalThis.$mutation.of(${first});${source.slice(0, program.start)}${body}${source.slice(program.end)}`, mutants: instrumenter.mutants }
}
