import type { Rule, System } from "../system.ts"

/** What is known of a source letter's case: small, capital, or nothing, where what it gives has no case. */
export const small = 0
export const capital = 1
export const uncased = 2
export type Case = typeof small | typeof capital | typeof uncased

/** A rule in one of the ways that it may be written, by the case of its letters. */
export interface Form {
  readonly rule: Rule
  readonly cases: ReadonlyArray<Case>
}

export interface FormNode {
  readonly next: Map<string, FormNode>
  readonly forms: Array<Form>
}

/** The rules of a system by what they give. */
export interface Inverse {
  readonly root: FormNode
  /** Letters that give nothing. */
  readonly silent: ReadonlyArray<Rule>
  /** Whether `character` is in something that a rule gives. */
  readonly gives: (character: string) => boolean
}

/** A dropped apostrophe, as if it were a letter. */
export const droppedApostrophe: Rule = { letters: "'", to: [""] }

/** `lower` with its first letter as a capital, and with it what a tie joins to that. */
function titleOf(lower: string): string {
  const at = lower.search(/\p{L}/u)
  if (at < 0) return lower
  const end = lower[at + 1] === "\u0361" ? at + 3 : at + 1
  return lower.slice(0, at) + lower.slice(at, end).toUpperCase() + lower.slice(end)
}

function written(part: string): ReadonlyArray<readonly [string, Case]> {
  const [title, caps] = [titleOf(part), part.toUpperCase()]
  if (title === part) return [[part, uncased]]
  return title === caps ? [[part, small], [title, capital]] : [[part, small], [title, capital], [caps, capital]]
}

function nodeOf(root: FormNode, text: string): FormNode {
  let node = root
  for (const unit of text.split("")) {
    let next = node.next.get(unit)
    if (next === undefined) node.next.set(unit, next = { next: new Map(), forms: [] })
    node = next
  }
  return node
}

/** Letters of a longer rule are all small, all capital, or the first alone is a capital. */
const longRule = 4

function waysOf({ to }: Rule): ReadonlyArray<readonly [string, ReadonlyArray<Case>]> {
  if (to.length > longRule) {
    const lower = to.map((part) => [part, titleOf(part) === part ? uncased : small] as const)
    const caps = to.map((part) => [part.toUpperCase(), titleOf(part) === part ? uncased : capital] as const)
    const title = [[titleOf(to[0]!), caps[0]![1]] as const, ...lower.slice(1)]
    return [lower, title, caps].map((parts) => [parts.map(([text]) => text).join(""), parts.map(([, one]) => one)] as const)
  }
  let ways: ReadonlyArray<readonly [string, ReadonlyArray<Case>]> = [["", []]]
  for (const part of to) ways = ways.flatMap(([text, cases]) => written(part).map(([more, one]) => [text + more, [...cases, one]] as const))
  return ways
}

const apostrophes = ["\u2019", "\u02bc", "'"]

/** `text` composed and decomposed, and with any apostrophe: writers take what is on their keyboard. */
function waysToWrite(text: string): ReadonlySet<string> {
  const used = apostrophes.filter((one) => text.includes(one))
  const all = used.length === 1 ? apostrophes.map((one) => text.replaceAll(used[0]!, one)) : [text]
  return new Set(all.flatMap((one) => [one, one.normalize("NFC"), one.normalize("NFD")]))
}

export function inverseOf({ rules, dropsApostrophe }: Pick<System, "rules" | "dropsApostrophe">): Inverse {
  const root: FormNode = { next: new Map(), forms: [] }
  const characters = new Set<string>()
  const others: Array<readonly [string, Form]> = []
  for (const rule of rules) {
    for (const [text, cases] of waysOf(rule)) {
      if (text === "") continue
      nodeOf(root, text).forms.push({ rule, cases })
      for (const way of waysToWrite(text)) {
        for (const character of way) characters.add(character)
        if (way !== text) others.push([way, { rule, cases }])
      }
    }
  }
  // What the system writes itself goes before what is canonically the same (ISO 9 tells the è of э from that of ѐ only so).
  const free = others.filter(([text]) => nodeOf(root, text).forms.length === 0)
  for (const [text, form] of free) nodeOf(root, text).forms.push(form)
  const silent = rules.filter(({ letters, to }) => letters.length === 1 && to.join("") === "")
  return {
    root,
    silent: dropsApostrophe ? [...silent, droppedApostrophe] : silent,
    gives: (character) => characters.has(character)
  }
}
