import { apostrophes, classAt, other } from "./characters.ts"
import type { Rule, System } from "./system.ts"

/** Entries that are no letters. */
export const none = 0
export const mark = 1
export const apostropheEntry = 2
export const dropped = 3
const firstLetter = 4

/** What one letter gives: in lower case, as a capital among small letters, in a word in capitals. */
export interface Part {
  readonly lower: string
  readonly title: string
  readonly caps: string
}

/** A rule ready to run: contexts as sets of places. */
export interface Candidate {
  readonly rule: number
  readonly parts: ReadonlyArray<Part>
  readonly after: Uint8Array | undefined
  readonly before: Uint8Array | undefined
}

export interface Node {
  children: Array<Node | undefined> | undefined
  /** The rules that end here, those with a context first as they are written. */
  readonly candidates: Array<Candidate>
}

/** What is written for rules' letters, apart from the letters themselves. */
export interface Writing {
  readonly smart: boolean
  /** Written for the apostrophes (U+2019, U+02BC) that rules give. */
  readonly apostrophe?: string
  readonly dropsStress?: boolean
}

/**
 * A system ready to run. Each code unit below `limit` has an entry: letters, capital and small, from 4 on. An entry has a place: the number of its small
 * letter, by which contexts and the trie know it. Behind the places of the letters stand those of a word's boundary, of a dropped apostrophe, of any other letter.
 */
export interface Trie {
  readonly limit: number
  readonly entries: Uint16Array
  readonly place: Uint16Array
  /** The place by which neighbours know an entry: punctuation is a boundary to them, whether it has a rule or not. */
  readonly context: Uint16Array
  readonly isCapital: Uint8Array
  /** Entries of marks that may make one letter with what stands before. */
  readonly joins: Uint8Array
  /** Where what an entry gives on its own, whatever stands around it, begins in `pool`; -1 where that depends. */
  readonly plainStart: Int32Array
  readonly plainLength: Uint8Array
  readonly plainRule: Int32Array
  readonly pool: Uint16Array
  readonly roots: ReadonlyArray<Node | undefined>
  readonly boundary: number
  readonly apostrophe: number
  readonly otherLetter: number
  readonly dropsApostrophe: boolean
}

/** `lower` with its first letter in upper case, and with it what a tie joins to that: `·ch` gives `·Ch`, `t͡s` gives `T͡S`. */
function titleOf(lower: string): string {
  const at = lower.search(/\p{L}/u)
  if (at < 0) return lower
  const end = lower[at + 1] === "\u0361" ? at + 3 : at + 1
  return lower.slice(0, at) + lower.slice(at, end).toUpperCase() + lower.slice(end)
}

const inContexts = /[^$^'*]/g

/** The small letters that rules name, in their letters and in their contexts. */
function lettersOf(rules: ReadonlyArray<Rule>): ReadonlyArray<string> {
  const found = new Set<string>()
  for (const { letters, after = "", before = "" } of rules) {
    for (const letter of letters) found.add(letter)
    for (const [letter] of (after + before).matchAll(inContexts)) found.add(letter)
  }
  return [...found]
}

/** The capital of a letter, if that is one code unit and no other letter has it. */
function capitalOf(letter: string): string | undefined {
  const upper = letter.toUpperCase()
  return upper.length === 1 && upper !== letter && upper.toLowerCase() === letter ? upper : undefined
}

export function compile({ rules, dropsApostrophe }: Pick<System, "rules" | "dropsApostrophe">, { smart, apostrophe, dropsStress = false }: Writing): Trie {
  const letters = lettersOf(rules)
  const numbers = new Map(letters.map((letter, place) => [letter, place]))
  const size = letters.length
  const roots = rootsOf(rules, numbers, apostrophe)

  const all: Array<readonly [unit: number, place: number, isCapital: boolean]> = []
  letters.forEach((letter, place) => {
    all.push([letter.charCodeAt(0), place, false])
    const capital = capitalOf(letter)
    if (capital !== undefined) all.push([capital.charCodeAt(0), place, true])
  })
  const limit = Math.max(0x2033, ...all.map(([unit]) => unit)) + 1
  const entries = new Uint16Array(limit)
  const count = all.length + firstLetter
  const trie = {
    limit, entries, roots, dropsApostrophe,
    place: new Uint16Array(count),
    context: new Uint16Array(count),
    isCapital: new Uint8Array(count),
    joins: new Uint8Array(count),
    plainStart: new Int32Array(count).fill(-1),
    plainLength: new Uint8Array(count),
    plainRule: new Int32Array(count).fill(-1),
    boundary: size, apostrophe: size + 1, otherLetter: size + 2
  }
  entries.fill(mark, 0x300, 0x370)
  if (dropsStress) entries[0x300] = entries[0x301] = dropped
  if (dropsApostrophe) for (const unit of apostrophes) if (unit < limit) entries[unit] = apostropheEntry
  trie.joins[mark] = trie.joins[dropped] = 1

  const pool: Array<number> = []
  all.forEach(([unit, place, isCapital], index) => {
    const entry = index + firstLetter
    entries[unit] = entry
    trie.place[entry] = place
    trie.context[entry] = classAt(String.fromCharCode(unit), 0) === other ? size : place
    trie.isCapital[entry] = isCapital ? 1 : 0
    const plain = plainOf(roots[place])
    const part = plain?.parts[0]
    if (plain === undefined || part === undefined || (isCapital && smart && part.title !== part.caps)) return
    const to = isCapital ? part.title : part.lower
    trie.plainStart[entry] = pool.length
    trie.plainLength[entry] = to.length
    trie.plainRule[entry] = plain.rule
    for (let i = 0; i < to.length; i++) pool.push(to.charCodeAt(i))
  })
  for (const [unit] of all) {
    for (const second of String.fromCharCode(unit).normalize("NFD").slice(1)) {
      const at = second.charCodeAt(0)
      if (at >= limit) continue
      if (entries[at] === none) entries[at] = mark
      trie.joins[entries[at]!] = 1
    }
  }
  return { ...trie, pool: Uint16Array.from(pool) }
}

function rootsOf(rules: ReadonlyArray<Rule>, numbers: ReadonlyMap<string, number>, apostrophe: string | undefined): ReadonlyArray<Node | undefined> {
  const size = numbers.size
  const node = (): Node => ({ children: undefined, candidates: [] })
  const written = (to: string): string => apostrophe === undefined ? to : to.replace(/[\u2019\u02bc]/g, apostrophe)
  const places = (characters: string | undefined): Uint8Array | undefined => {
    if (characters === undefined) return undefined
    const set = new Uint8Array(size + 3)
    for (const character of characters) {
      if (character === "*") set.fill(1, 0, size).fill(1, size + 1)
      else set[character === "^" || character === "$" ? size : character === "'" ? size + 1 : numbers.get(character)!] = 1
    }
    return set
  }
  const roots: Array<Node | undefined> = Array.from({ length: size }, () => undefined)
  rules.forEach(({ letters, to, after, before }, rule) => {
    let at = roots[numbers.get(letters[0]!)!] ??= node()
    for (const letter of letters.slice(1)) {
      at.children ??= Array.from({ length: size }, () => undefined)
      at = at.children[numbers.get(letter)!] ??= node()
    }
    const parts = to.map(written).map((lower) => ({ lower, title: titleOf(lower), caps: lower.toUpperCase() }))
    at.candidates.push({ rule, parts, after: places(after), before: places(before) })
  })
  return roots
}

/** The rule of a letter that has but one, without a context. */
function plainOf(root: Node | undefined): Candidate | undefined {
  const only = root?.candidates[0]
  return root !== undefined && root.children === undefined && only?.after === undefined && only?.before === undefined ? only : undefined
}
