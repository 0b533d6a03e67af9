import { MalformedRule } from "./malformedRule.ts"

/** What may be written, in UTF-16 code units, and how many states a pattern may have once its counts are written out. */
const longest = 500
const mostStates = 500
/** A line is looked at as far as this, in characters. */
const longestLine = 2000

type Test = (character: string) => boolean
type Node =
  | { readonly type: "character"; readonly test: Test }
  | { readonly type: "start" | "end" | "boundary" | "empty" }
  | { readonly type: "all"; readonly parts: ReadonlyArray<Node> }
  | { readonly type: "any"; readonly choices: ReadonlyArray<Node> }
  | { readonly type: "repeat"; readonly of: Node; readonly least: number; readonly most: number }

/** The syntax of regular expressions that can be run without going back: no lookaround, no back references. */
class Parser {
  private at = 0
  private readonly text: string
  private readonly where: string
  private readonly flags: string
  constructor(text: string, where: string, ignoreCase: boolean) {
    this.text = text
    this.where = where
    this.flags = ignoreCase ? "iu" : "u"
  }
  read(): Node {
    const node = this.choices(0)
    if (this.at < this.text.length) throw this.wrong("a bracket “)” closes nothing")
    return node
  }
  private wrong(problem: string): MalformedRule {
    return new MalformedRule(this.where, `${problem} (at character ${this.at + 1} of “${this.text}”)`)
  }
  private choices(depth: number): Node {
    if (depth > 50) throw this.wrong("brackets lie more than 50 deep in each other")
    const choices = [this.sequence(depth)]
    while (this.text[this.at] === "|") {
      this.at++
      choices.push(this.sequence(depth))
    }
    return choices.length === 1 ? choices[0]! : { type: "any", choices }
  }
  private sequence(depth: number): Node {
    const parts: Array<Node> = []
    while (this.at < this.text.length && this.text[this.at] !== "|" && this.text[this.at] !== ")") parts.push(this.repeated(this.atom(depth)))
    return parts.length === 0 ? { type: "empty" } : { type: "all", parts }
  }
  private repeated(of: Node): Node {
    const sign = this.text[this.at]
    let counts: readonly [number, number] | undefined
    if (sign === "*") counts = [0, Infinity]
    else if (sign === "+") counts = [1, Infinity]
    else if (sign === "?") counts = [0, 1]
    else if (sign === "{") {
      const found = /^\{(\d{1,4})(?:(,)(\d{1,4})?)?\}/.exec(this.text.slice(this.at, this.at + 12))
      if (found === null) throw this.wrong("“{” begins no count such as {2}, {2,} or {2,5}: write \\{ for the bracket itself")
      const least = Number(found[1])
      counts = [least, found[2] === undefined ? least : found[3] === undefined ? Infinity : Number(found[3])]
      if (counts[1] < least) throw this.wrong("a count runs backwards")
      this.at += found[0].length - 1
    }
    if (counts === undefined) return of
    if (of.type === "start" || of.type === "end" || of.type === "boundary") throw this.wrong("what has no width cannot be repeated")
    this.at++
    // Whether a line has the pattern does not hang on how greedy it is.
    if (this.text[this.at] === "?") this.at++
    if (/[*+?{]/.test(this.text[this.at] ?? "")) throw this.wrong("nothing stands between two repetitions")
    return { type: "repeat", of, least: counts[0], most: counts[1] }
  }
  private atom(depth: number): Node {
    const sign = String.fromCodePoint(this.text.codePointAt(this.at)!)
    switch (sign) {
      case "^":
        this.at++
        return { type: "start" }
      case "$":
        this.at++
        return { type: "end" }
      case ".":
        this.at++
        return { type: "character", test: () => true }
      case "(":
        return this.group(depth)
      case "[":
        return this.set()
      case "\\":
        return this.escaped()
      case "*":
      case "+":
      case "?":
        throw this.wrong(`“${sign}” repeats nothing: write \\${sign} for the character itself`)
      case "{":
        throw this.wrong("“{” repeats nothing: write \\{ for the character itself")
      case "}":
      case "]":
        throw this.wrong(`“${sign}” closes nothing: write \\${sign} for the character itself`)
      default:
        this.at += sign.length
        return this.one(sign === "/" ? "\\/" : sign)
    }
  }
  private group(depth: number): Node {
    this.at++
    if (this.text[this.at] === "?") {
      const named = /^\?(?::|<[A-Za-z]\w{0,40}>)/.exec(this.text.slice(this.at, this.at + 50))
      if (named === null) throw this.wrong("lookaround and other groups with “(?” are not supported")
      this.at += named[0].length
    }
    const inner = this.choices(depth + 1)
    if (this.text[this.at] !== ")") throw this.wrong("a bracket “(” is not closed")
    this.at++
    return inner
  }
  /** A set in square brackets. */
  private set(): Node {
    const from = this.at
    for (this.at++; this.at < this.text.length && (this.text[this.at] !== "]" || this.at === from + 1); this.at++) if (this.text[this.at] === "\\") this.at++
    if (this.text[this.at] !== "]") throw this.wrong("a bracket “[” is not closed")
    this.at++
    return this.one(this.text.slice(from, this.at))
  }
  private escaped(): Node {
    const found = /^\\(?:[dDwWsStnrfv]|[pP]\{[A-Za-z_]{1,40}(?:=[A-Za-z_]{1,40})?\}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|u\{[0-9a-fA-F]{1,6}\}|[\^$\\.*+?()[\]{}|/-]|b)/.exec(this.text.slice(this.at, this.at + 100))
    if (found === null) throw this.wrong("“\\” stands before what it does not go with; back references are not supported")
    this.at += found[0].length
    return found[0] === "\\b" ? { type: "boundary" } : this.one(found[0] === "\\-" ? "-" : found[0])
  }
  /** One character, read by the platform's own engine: a class has nothing to go back over. */
  private one(source: string): Node {
    let pattern: RegExp
    try {
      pattern = new RegExp(`^${source}$`, this.flags)
    } catch {
      throw this.wrong(`“${source}” is no character and no set of them`)
    }
    const seen = new Map<string, boolean>()
    return {
      type: "character",
      test: (character) => {
        let known = seen.get(character)
        if (known === undefined) {
          known = pattern.test(character)
          if (seen.size < 5000) seen.set(character, known)
        }
        return known
      }
    }
  }
}

interface State {
  readonly test?: Test
  readonly assertion?: "start" | "end" | "boundary"
  readonly next: Array<number>
}

/** Thompson's construction: the states that a pattern goes through. */
class Machine {
  readonly states: Array<State> = []
  private built = 0
  private readonly where: string
  constructor(where: string) {
    this.where = where
  }
  add(state: Omit<State, "next">, next: ReadonlyArray<number>): number {
    this.states.push({ ...state, next: [...next] })
    return this.states.length - 1
  }
  /** The state where a node begins that goes on to `to`. */
  build(node: Node, to: number): number {
    // Counts of counts of nothing make no state, but many steps.
    if (++this.built > mostStates * 4 || this.states.length > mostStates) throw new MalformedRule(this.where, "the pattern is too large once its counts are written out: use smaller counts")
    switch (node.type) {
      case "character":
        return this.add({ test: node.test }, [to])
      case "start":
      case "end":
      case "boundary":
        return this.add({ assertion: node.type }, [to])
      case "empty":
        return to
      case "all":
        return node.parts.reduceRight((next, part) => this.build(part, next), to)
      case "any":
        return this.add({}, node.choices.map((choice) => this.build(choice, to)))
      case "repeat": {
        let at = to
        if (node.most === Infinity) {
          const loop = this.add({}, [to])
          this.states[loop]!.next.push(this.build(node.of, loop))
          at = loop
        } else for (let i = node.least; i < node.most; i++) at = this.add({}, [to, this.build(node.of, at)])
        for (let i = 0; i < node.least; i++) at = this.build(node.of, at)
        return at
      }
    }
  }
}

const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{M}\p{N}_]/u.test(character)

/**
 * Whether a line has a regular expression in it, in time that grows with the length of the line alone (Thompson's simulation): no pattern can hang it.
 *
 * Known are characters, `.`, sets, `\d \w \s \b \p{…}`, groups, `|`, `* + ? {n,m}`, `^` and `$`, with Unicode on. Throws `MalformedRule` for anything else.
 */
export function linePattern(text: string, where: string, ignoreCase = false): (line: string) => boolean {
  if (text === "") throw new MalformedRule(where, "an empty pattern fits every line: write one, or leave it out")
  if (text.length > longest) throw new MalformedRule(where, `the pattern is ${text.length} characters long; ${longest} are allowed`)
  const machine = new Machine(where)
  const done = machine.add({}, [])
  const start = machine.build(new Parser(text, where, ignoreCase).read(), done)
  const { states } = machine

  return (line) => {
    const characters = Array.from(line.slice(0, longestLine))
    const marked = new Int32Array(states.length).fill(-1)
    let current: Array<number> = []
    /** Follows what takes no character from a state on. */
    const reach = (from: number, at: number, into: Array<number>): boolean => {
      const stack = [from]
      while (stack.length > 0) {
        const one = stack.pop()!
        if (marked[one] === at) continue
        marked[one] = at
        if (one === done) return true
        const { test, assertion, next } = states[one]!
        if (test !== undefined) into.push(one)
        else if (assertion === undefined || holds(assertion, characters, at)) stack.push(...next)
      }
      return false
    }
    for (let at = 0; at <= characters.length; at++) {
      const into: Array<number> = []
      if (at > 0) {
        const character = characters[at - 1]!
        for (const one of current) if (states[one]!.test!(character) && reach(states[one]!.next[0]!, at, into)) return true
      }
      if (reach(start, at, into)) return true
      current = into
    }
    return false
  }
}

function holds(assertion: "start" | "end" | "boundary", characters: ReadonlyArray<string>, at: number): boolean {
  if (assertion === "start") return at === 0
  if (assertion === "end") return at === characters.length
  return isWord(characters[at - 1]) !== isWord(characters[at])
}
