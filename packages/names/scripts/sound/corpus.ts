/** The labelled data that the tables are learned from: pairs of a native and a Latin token. */
import { createHash } from "node:crypto"
import { existsSync, readFileSync } from "node:fs"
import { resolve } from "node:path"
import { gunzipSync } from "node:zlib"
import { scriptOf } from "@polyonym/script"
import { transliterator } from "@polyonym/transliterate/pure"
import { jaroWinkler } from "../../src/compare/jaroWinkler.ts"
import { third } from "../third.ts"
import type { Pair as NamePair } from "../model/pairs.ts"

export type { Pair as NamePair } from "../model/pairs.ts"

export interface TokenPair {
  readonly native: string
  readonly latin: string
  readonly count: number
}

const root = resolve(import.meta.dirname, "../../../..")
export const folder = process.env.POLYONYM_DATA === undefined ? undefined : resolve(root, process.env.POLYONYM_DATA)

/** Every file that was read, with its digest. */
export const inputs = new Map<string, string>()

export function lines(name: string): ReadonlyArray<string> {
  const path = resolve(folder ?? "", name)
  if (folder === undefined || !existsSync(path)) throw new Error(`${name} is not in the folder that POLYONYM_DATA names`)
  const bytes = readFileSync(path)
  inputs.set(name, createHash("sha256").update(bytes).digest("hex"))
  return (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").split("\n").filter((line) => line !== "")
}

const anyAscii = transliterator({ from: "und", system: "any-ascii" })
const ascii = new Map<string, string>()
/** A token in basic Latin letters, by any-ascii. */
export function asciiOf(token: string): string {
  let known = ascii.get(token)
  if (known === undefined) ascii.set(token, known = anyAscii.convert(token).toLowerCase().replace(/[^a-z]/g, ""))
  return known
}

let allPairs: ReadonlyArray<NamePair> | undefined
const everyPair = (): ReadonlyArray<NamePair> => allPairs ??= lines("names/pairs.dev.jsonl.gz").map((line) => JSON.parse(line) as NamePair)
/** The labelled pairs of a part: the last third stays unread. */
export const namePairs = (part: "train" | "check"): ReadonlyArray<NamePair> => everyPair().filter((pair) => third(pair.person) === (part === "train" ? 0 : 1))

export const tokensOf = (name: string): ReadonlyArray<string> => name.toLowerCase().normalize("NFC").split(/[\s,.·・()"“”«»=＝]+/u).filter((token) => token !== "")
export const folded = (token: string): string => token.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "")

let kept: { readonly all: ReadonlySet<string>; readonly unread: ReadonlySet<string> } | undefined
/** Tokens of the labelled pairs; `unread` has those that only pairs outside the part for training have. */
export function evaluationTokens(): { readonly all: ReadonlySet<string>; readonly unread: ReadonlySet<string> } {
  if (kept !== undefined) return kept
  const all = new Set<string>()
  const unread = new Set<string>()
  for (const { a, b, person } of everyPair()) {
    for (const token of [...tokensOf(a), ...tokensOf(b)]) for (const piece of [token, ...token.split("-")]) {
      all.add(folded(piece))
      if (third(person) !== 0) unread.add(folded(piece))
    }
  }
  return kept = { all, unread }
}

const files: Readonly<Record<string, ReadonlyArray<string>>> = {
  Cyrl: ["russian"], Arab: ["arabic"], Hebr: ["hebrew"], Kana: ["katakana"], Jpan: ["japanese"], Hang: ["korean"], Hani: ["chinese"]
}

/** The token pairs of a script, without those whose tokens are in the labelled pairs and that fewer than 20 persons carry. */
export function netranslit(script: string): ReadonlyArray<TokenPair> {
  const { all } = evaluationTokens()
  const out: Array<TokenPair> = []
  for (const name of files[script] ?? []) for (const share of [64, 16, 20]) {
    for (const line of lines(`netranslit/wd_${name}_${share}.tsv.gz`)) {
      const [latin = "", spaced = "", count = "1"] = line.split("\t")
      const native = spaced.replaceAll(" ", "")
      if (Number(count) < 20 && (all.has(folded(latin)) || all.has(folded(native)))) continue
      out.push({ native, latin, count: Number(count) })
    }
  }
  return out
}

/** Pairs of native tokens that one Latin spelling stands beside; the right one is in the place of the Latin. */
export function joined(left: string, right: string): ReadonlyArray<TokenPair> {
  const byLatin = new Map<string, Array<TokenPair>>()
  for (const pair of netranslit(right)) byLatin.set(pair.latin, [...byLatin.get(pair.latin) ?? [], pair])
  const most = (pairs: ReadonlyArray<TokenPair>): ReadonlyArray<TokenPair> => [...pairs].sort((a, b) => b.count - a.count).slice(0, 2)
  const counts = new Map<string, number>()
  for (const { native, latin, count } of netranslit(left)) for (const other of most(byLatin.get(latin) ?? [])) {
    const key = `${native}\t${other.native}`
    counts.set(key, Math.max(counts.get(key) ?? 0, Math.min(count, other.count)))
  }
  return [...counts].map(([key, count]) => ({ native: key.split("\t")[0]!, latin: key.split("\t")[1]!, count }))
}

export interface Person {
  readonly id: string
  readonly names: ReadonlyArray<{ readonly language: string; readonly name: string }>
}

/** Persons whose names may be learned from: not those of the labelled pairs outside the part for training. */
export function persons(): ReadonlyArray<Person> {
  const unread = new Set(everyPair().filter(({ person }) => third(person) !== 0).flatMap(({ person, person2 }) => [person, person2 ?? ""]))
  return lines("names/persons.dev.jsonl.gz").map((line) => JSON.parse(line) as Person).filter(({ id }) => !unread.has(id) && third(id) !== 2)
}

export function scriptOfToken(token: string): string {
  const counts = new Map<string, number>()
  for (const character of token) {
    const script = scriptOf(character.codePointAt(0)!)
    if (script !== "Zyyy") counts.set(script, (counts.get(script) ?? 0) + 1)
  }
  if (counts.has("Hani")) return "Hani"
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return best === undefined ? "Zyyy" : best[0] === "Hira" ? "Kana" : best[0]
}

/** Tokens of two spellings of one person, matched by their plain romanisations; only good matches. */
export function matchTokens(a: ReadonlyArray<string>, b: ReadonlyArray<string>, least: number): ReadonlyArray<readonly [string, string]> {
  const all = a.flatMap((left) => b.map((right) => ({ left, right, like: jaroWinkler(asciiOf(left), asciiOf(right)) }))).filter(({ like }) => like >= least).sort((x, y) => y.like - x.like)
  const usedLeft = new Set<string>()
  const usedRight = new Set<string>()
  const out: Array<readonly [string, string]> = []
  for (const { left, right } of all) {
    if (usedLeft.has(left) || usedRight.has(right)) continue
    usedLeft.add(left)
    usedRight.add(right)
    out.push([left, right])
  }
  return out
}

/** Token pairs of one person's names in two scripts (or one: then in several languages). */
export function personPairs(left: string, right: string, least = 0.6): ReadonlyArray<TokenPair> {
  const { unread } = evaluationTokens()
  const counts = new Map<string, number>()
  for (const { names } of persons()) {
    const seen = new Set<string>()
    const own = [...new Set(names.map(({ name }) => name))]
    for (const a of own) for (const b of own) {
      if (a === b || scriptOfToken(a) !== left || scriptOfToken(b) !== right) continue
      for (const [x, y] of matchTokens(tokensOf(a), tokensOf(b), least)) {
        if (x === y || scriptOfToken(x) !== left || scriptOfToken(y) !== right) continue
        if (unread.has(folded(x)) || unread.has(folded(y))) continue
        seen.add(`${x}\t${y}`)
      }
    }
    for (const key of seen) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts].map(([key, count]) => ({ native: key.split("\t")[0]!, latin: key.split("\t")[1]!, count }))
}
