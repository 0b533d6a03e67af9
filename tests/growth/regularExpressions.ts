import { readFileSync } from "node:fs"
import { join } from "node:path"
import { createContext, Script } from "node:vm"
import { parseAst } from "rolldown/parseAst"
import { filesBelow, packages } from "../workspace.ts"

/** A regular expression in a source file. */
export interface Literal {
  readonly source: string
  readonly flags: string
}
/** An expression that takes longer and longer, on what. */
export interface Steep extends Literal {
  readonly attack: string
  readonly milliseconds: number
}

interface Node {
  readonly type?: string
  readonly regex?: { readonly pattern: string; readonly flags: string }
}

function* literalsIn(node: unknown): Generator<Literal> {
  if (node === null || typeof node !== "object") return
  const { type, regex } = node as Node
  if (type === "Literal" && regex !== undefined && regex !== null) yield { source: regex.pattern, flags: regex.flags }
  for (const child of Object.values(node)) yield* literalsIn(child)
}

/** The regular expressions of all sources, each once. */
export function literals(): ReadonlyArray<Literal> {
  const files = packages.flatMap(({ folder }) => filesBelow(join(folder, "src"), (path) => path.endsWith(".ts")))
  const found = files.flatMap((path) => [...literalsIn(parseAst(readFileSync(path, "utf8"), { lang: "ts" }))])
  return [...new Map(found.map((one) => [`/${one.source}/${one.flags}`, one])).values()]
}

const representatives: ReadonlyArray<readonly [RegExp, ReadonlyArray<string>]> = [
  [/\\s|\[\^/, [" ", "\t"]], [/\\w|\\p\{L|a-z|\[\^|\./, ["a"]], [/\\d|\\p\{N|0-9/, ["1"]], [/\\p\{Lu|A-Z/, ["A"]], [/\\S|\[\^|\./, ["x"]], [/\\n|\\s|\[\^/, ["\n"]]
]
const mostPieces = 12
const groupsAndClasses = /(?<=\()\?(?:[:=!]|<[=!]|<\w+>)|\\[a-zA-Z](?:\{[^{}]*\})?|(?<=[^\\]\[)\^|\{\d+(?:,\d*)?\}/g
const runsOfSigns = /(?:[\p{L}\p{N}<>/=!@#%&"'`~,;:«»“„_ -]|\\[[\](){}.*+?|^$/\\-])+/gu

/** Short texts that an expression may run on: its own signs and words, and one sign for each of its classes. */
export function piecesOf({ source }: Literal): ReadonlyArray<string> {
  const words = [...source.replace(groupsAndClasses, "|").matchAll(runsOfSigns)].map(([run]) => run.replaceAll("\\", "")).filter((run) => run !== "" && run.length <= 12)
  const classes = representatives.flatMap(([sign, pieces]) => (sign.test(source) ? pieces : []))
  return [...new Set([...classes, ...words.map((word) => String.fromCodePoint(word.codePointAt(0)!)), ...words])].slice(0, mostPieces)
}

/** Attacks: a piece, or two in turn, again and again, behind a beginning and before an end that fits nothing. */
export function* attacksOn(literal: Literal): Generator<(length: number) => string> {
  const pieces = piecesOf(literal)
  const units = [...pieces, ...pieces.slice(0, 5).flatMap((one) => pieces.slice(0, 5).filter((other) => other !== one).map((other) => one + other))]
  for (const unit of units) {
    for (const beginning of ["", ...pieces.filter((piece) => piece !== unit).slice(0, 1)]) yield (length) => `${beginning}${unit.repeat(Math.ceil(length / unit.length))}\u0000`
  }
}

const context = createContext({ now: () => process.cpuUsage().user / 1000 })
const trial = new Script("(() => { const start = now(); if (pattern.global) for (const _ of text.matchAll(pattern)); else pattern.test(text); return now() - start })()")
/** By the clock, not the processor. */
const patience = 5000

/** How long it takes on a text, in milliseconds of the processor; what does not end is stopped and counts as for ever. */
function took({ source, flags }: Literal, text: string): number {
  Object.assign(context, { pattern: new RegExp(source, flags), text })
  try {
    return trial.runInContext(context, { timeout: patience }) as number
  } catch {
    return Infinity
  }
}

const lengths = [64, 1024, 8192] as const
const noise = 8
const mostRatio = 2.8

/** Whether the time of an expression grows faster than an attack. */
export function steepOn(literal: Literal, attack: (length: number) => string): Steep | undefined {
  for (const length of lengths) {
    const once = took(literal, attack(length))
    if (once < noise) continue
    if (once === Infinity) return { ...literal, attack: JSON.stringify(attack(24)), milliseconds: once }
    const least = (of: number): number => Math.min(...[1, 2, 3].map(() => took(literal, attack(of))))
    const [half, whole] = [least(length), least(2 * length)]
    return whole > noise && !(whole / half <= mostRatio) ? { ...literal, attack: JSON.stringify(attack(24)), milliseconds: whole } : undefined
  }
  return undefined
}

/** The first attack on which the time of an expression grows faster than the text, if there is one: by two measurements of three, for a busy machine may hide or feign it once. */
export function steepIn(literal: Literal): Steep | undefined {
  for (const attack of attacksOn(literal)) {
    if (!lengths.some((length) => took(literal, attack(length)) >= noise)) continue
    for (let round = 0, said = 0; round < 3; round++) {
      const steep = steepOn(literal, attack)
      if (steep !== undefined && (++said === 2 || steep.milliseconds === Infinity)) return steep
    }
  }
  return undefined
}
