import type { RemovalReason } from "@polyonym/facts/pure"
import { classOf, digit, fold, ideograph, wordsOf } from "./characters.ts"
import { ar } from "./vocabulary/ar.ts"
import { cs } from "./vocabulary/cs.ts"
import { de } from "./vocabulary/de.ts"
import { en } from "./vocabulary/en.ts"
import { es } from "./vocabulary/es.ts"
import { fa } from "./vocabulary/fa.ts"
import { fr } from "./vocabulary/fr.ts"
import { hi } from "./vocabulary/hi.ts"
import { id } from "./vocabulary/id.ts"
import { international } from "./vocabulary/international.ts"
import { it } from "./vocabulary/it.ts"
import { ja } from "./vocabulary/ja.ts"
import { ko } from "./vocabulary/ko.ts"
import { nl } from "./vocabulary/nl.ts"
import { pl } from "./vocabulary/pl.ts"
import { pt } from "./vocabulary/pt.ts"
import { ro } from "./vocabulary/ro.ts"
import { ru } from "./vocabulary/ru.ts"
import { sv } from "./vocabulary/sv.ts"
import { th } from "./vocabulary/th.ts"
import { tr } from "./vocabulary/tr.ts"
import { uk } from "./vocabulary/uk.ts"
import { zh } from "./vocabulary/zh.ts"

/** Reasons for dropping a block that words can speak for. */
export const reasons = [
  "appeal", "subscribe", "consent", "share", "button", "navigation", "related", "author-bio", "advertisement", "legal", "comment", "promotion"
] as const satisfies ReadonlyArray<RemovalReason>

/** What else words can show: address of the reader, letters to readers, prices and periods, speech, grammar, people's trades, bodies, agencies, photographs. */
export const signs = ["us", "you", "letter", "currency", "period", "speech", "function", "trade", "body", "agency", "photo", "place", "dating"] as const

/** All classes of words by number: reasons first. */
export const classes: ReadonlyArray<string> = [...reasons, ...signs]
export const classNumber = (name: (typeof reasons)[number] | (typeof signs)[number]): number => classes.indexOf(name)

const tables: ReadonlyArray<readonly [language: string, table: string]> = [
  ["", international], ["en", en], ["uk", uk], ["ru", ru], ["de", de], ["fr", fr], ["es", es], ["pl", pl], ["ar", ar], ["it", it], ["pt", pt], ["tr", tr], ["zh", zh],
  ["ja", ja], ["ko", ko], ["th", th], ["nl", nl], ["cs", cs], ["ro", ro], ["sv", sv], ["id", id], ["hi", hi], ["fa", fa]
]
/** Languages that have a table, by number; 0 is words that any page may use. */
export const languages: ReadonlyArray<string> = tables.map(([language]) => language)

interface Pattern {
  /** Element numbers, one for each word. */
  readonly elements: ReadonlyArray<number>
  readonly atStart: boolean
  readonly toEnd: boolean
  readonly kind: number
  readonly weight: number
  readonly language: number
}

/** A node of the tree of letters: which elements end here, as whole words or as stems. */
interface Node {
  readonly next: Map<number, Node>
  whole: number
  stem: number
}

const node = (): Node => ({ next: new Map(), whole: -1, stem: -1 })

/** The patterns that begin with an element: those of one word, and the longer ones by their second element. */
interface Start {
  readonly single: Array<Pattern>
  readonly longer: Map<number, Array<Pattern>>
}

interface Compiled {
  readonly root: Node
  readonly starts: ReadonlyArray<Start>
}

function compile(): Compiled {
  const root = node()
  const starts: Array<Start> = []
  const element = (word: string): number => {
    const stem = word.endsWith("*")
    let at = root
    for (let i = 0; i < word.length - (stem ? 1 : 0); i++) {
      const unit = word.charCodeAt(i)
      let next = at.next.get(unit)
      if (next === undefined) at.next.set(unit, next = node())
      at = next
    }
    const known = stem ? at.stem : at.whole
    if (known >= 0) return known
    starts.push({ single: [], longer: new Map() })
    return stem ? (at.stem = starts.length - 1) : (at.whole = starts.length - 1)
  }
  tables.forEach(([, table], language) => {
    for (const line of table.trim().split("\n")) {
      const colon = line.indexOf(":")
      const [name, weight] = line.slice(0, colon).trim().split(" ")
      const kind = classes.indexOf(name!)
      if (kind < 0) throw new Error(`no class of words is called ${name}`)
      for (const written of line.slice(colon + 1).split(",")) {
        const trimmed = written.trim()
        const words = wordsOfPattern(trimmed.replace(/^\^|\$$/g, ""))
        if (words.length === 0) continue
        const elements = words.map(element)
        const pattern: Pattern = { elements, atStart: trimmed.startsWith("^"), toEnd: trimmed.endsWith("$"), kind, weight: Number(weight), language }
        const start = starts[elements[0]!]!
        if (elements.length === 1) start.single.push(pattern)
        else start.longer.set(elements[1]!, [...start.longer.get(elements[1]!) ?? [], pattern])
      }
    }
  })
  return { root, starts }
}

/** The words of a pattern, each with its star; ideographs one by one, as in a text. */
function wordsOfPattern(pattern: string): Array<string> {
  return pattern.split(" ").flatMap((part) => {
    const words = wordsOf(fold(part), 100)
    if (!part.endsWith("*") || words.length === 0) return words
    const last = words[words.length - 1]!
    return classOf(last.charCodeAt(0)) === ideograph ? words : [...words.slice(0, -1), `${last}*`]
  })
}

let compiled: Compiled | undefined

/** A pattern found among words: class and language by number, its weight, how many words it took, and whether the line begins with it. */
export interface Hit {
  readonly kind: number
  readonly language: number
  readonly weight: number
  readonly at: number
  readonly length: number
  readonly leads: boolean
}

const none: ReadonlyArray<number> = []

/** Words met before, with their elements. Short ones only: they are most of a text, and hold on to no page. */
const met = new Map<string, ReadonlyArray<number>>()

function elementsOf(root: Node, word: string): ReadonlyArray<number> {
  if (word.length > 12) return findElements(root, word)
  const known = met.get(word)
  if (known !== undefined) return known
  if (met.size >= 20_000) met.clear()
  const found = findElements(root, word)
  met.set(word, found)
  return found
}

function findElements(root: Node, word: string): ReadonlyArray<number> {
  let found: Array<number> | undefined
  let at: Node | undefined = root
  for (let i = 0; i < word.length; i++) {
    at = at.next.get(word.charCodeAt(i))
    if (at === undefined) return found ?? none
    if (at.stem >= 0) (found ??= []).push(at.stem)
  }
  if (at.whole >= 0) (found ??= []).push(at.whole)
  return found ?? none
}

/** Every pattern of every language that occurs in a line of folded words. Linear in the number of words. */
export function hitsOf(words: ReadonlyArray<string>): Array<Hit> {
  const { root, starts } = compiled ??= compile()
  // Numbers that a page puts behind or before its labels, as in "Comments (37)", do not make them longer.
  let first = 0
  while (first < words.length && isNumber(words[first]!)) first++
  let end = words.length
  while (end > first && isNumber(words[end - 1]!)) end--
  const hits: Array<Hit> = []
  const elements = words.map((word) => elementsOf(root, word))
  const take = ({ atStart, toEnd, elements: wanted, kind, language, weight }: Pattern, i: number): void => {
    if ((atStart && i !== first) || (toEnd && i + wanted.length !== end)) return
    for (let k = 2; k < wanted.length; k++) if (elements[i + k]?.includes(wanted[k]!) !== true) return
    hits.push({ kind, language, weight, at: i, length: wanted.length, leads: atStart })
  }
  for (let i = 0; i < words.length; i++) {
    const here = elements[i]!
    for (let h = 0; h < here.length; h++) {
      const { single, longer } = starts[here[h]!]!
      for (let k = 0; k < single.length; k++) take(single[k]!, i)
      const next = longer.size === 0 ? undefined : elements[i + 1]
      if (next === undefined) continue
      for (let n = 0; n < next.length; n++) {
        const patterns = longer.get(next[n]!)
        if (patterns !== undefined) for (let k = 0; k < patterns.length; k++) take(patterns[k]!, i)
      }
    }
  }
  return hits
}

function isNumber(word: string): boolean {
  return classOf(word.charCodeAt(0)) === digit
}
