/** The labelled pairs of pairs.dev, by thirds of the persons: 0 to learn from, 1 to check on, 2 left unread. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"
import { third } from "../third.ts"

export interface Pair {
  readonly a: string
  readonly b: string
  readonly aLang?: string
  readonly bLang?: string
  readonly kind: "person" | "org"
  readonly same: boolean
  readonly group: string
  readonly why: string
  readonly person: string
  /** Of a pair of two persons, the other one. */
  readonly person2?: string
  readonly use: string
}

/** Rows made hard on purpose, which are measured by themselves. */
export const strata = ["patronymic", "gendered-surname", "given-name-near", "initials-contradict", "near-surname-cross-script"] as const
export const stratumOf = (pair: Pair): string | undefined => strata.find((name) => pair.why.startsWith(name))

export const pairsIn = (folder: string, parts: ReadonlyArray<number>): ReadonlyArray<Pair> =>
  gunzipSync(readFileSync(join(folder, "names/pairs.dev.jsonl.gz"))).toString("utf8").trim().split("\n").map((line) => JSON.parse(line) as Pair).filter(({ person }) => parts.includes(third(person)))
