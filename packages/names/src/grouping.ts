import { isNamePart } from "./rulesAlignment.ts"
import { nominatives } from "./rulesComparison.ts"
import { type Name, type NameKind, prepareName } from "./name.ts"
import { partKey, skeleton } from "./nameKey.ts"
import { perName, recallComparison, recallName } from "./recall.ts"

/** A name to be grouped. `type`: names of different types never meet (`PER`, `ORG`, `LOC`, …). */
export interface GroupedName {
  readonly text: string
  /** BCP 47. */
  readonly language?: string | undefined
  readonly type?: string | undefined
}

/** How a mention's type is read as a kind of name. */
export const kindOf = (type: string | undefined): NameKind => type === undefined || type === "PER" ? "person" : type === "LOC" ? "place" : "organisation"

const limit = 48

/** The keys that a name is looked for by: of its name parts and of those of its likely nominatives. */
const blockKeys = perName((name: Name): ReadonlySet<string> => {
  const keys = new Set<string>()
  const add = (from: Name): void => {
    for (const part of from.parts) {
      if (!isNamePart(part) || part.role === "initial" || part.role === "patronymic") continue
      const key = part.role === "given" ? partKey(part, from.language) : skeleton(part.sounds, from.language) || part.plain
      if (key !== "") keys.add(key)
    }
  }
  add(name)
  for (const lemma of nominatives(name).slice(0, 2)) add(recallName(lemma, name.language ?? "", name.kind))
  return keys
})

const fullness = perName((name: Name): number => name.parts.filter((part) => part.role === "given" || part.role === "family" || part.role === "word").length * 4 + name.parts.filter((part) => part.role === "patronymic" || part.role === "initial").length)

/** Joins prepared names: arrays of indices, each ascending, in order of their first. `apart(i, j)` forbids two to meet, `certainty(i, j)` is the probability that joins them. */
export function joinNames(names: ReadonlyArray<Name>, types: ReadonlyArray<string | undefined>, apart: (i: number, j: number) => boolean, certainty: (i: number, j: number) => number = () => 0.58): ReadonlyArray<ReadonlyArray<number>> {
  const clusters: Array<Array<number>> = []
  const byKey = new Map<string, Array<number>>()
  const identical = new Map<string, Array<number>>()
  const order = names.map((_, index) => index).sort((i, j) => fullness(names[j]!) - fullness(names[i]!) || i - j)
  for (const i of order) {
    const name = names[i]!
    const own = `${types[i] ?? ""} ${name.language ?? ""} ${name.text}`
    const twin = identical.get(own)?.find((cluster) => clusters[cluster]!.length < 4096 && !clusters[cluster]!.slice(0, limit).some((j) => apart(i, j)))
    if (twin !== undefined) {
      clusters[twin]!.push(i)
      continue
    }
    const keys = blockKeys(name)
    const candidates = new Set<number>()
    for (const key of keys) for (const cluster of byKey.get(`${types[i] ?? ""} ${key}`) ?? []) if (candidates.size < limit) candidates.add(cluster)
    const bare = name.kind === "person" && fullness(name) <= 4
    const fits: Array<{ readonly cluster: number; readonly probability: number }> = []
    for (const cluster of candidates) {
      const members = clusters[cluster]!
      let best = 0
      let excluded = false
      const seen = new Set<string>()
      for (const j of members) {
        if (apart(i, j)) {
          excluded = true
          break
        }
        if (seen.size >= 6 || seen.has(names[j]!.text)) continue
        seen.add(names[j]!.text)
        const result = recallComparison(name, names[j]!)
        if (result.contradictions.length > 0) {
          excluded = true
          break
        }
        if (result.probability >= certainty(i, j)) best = Math.max(best, result.probability)
      }
      if (!excluded && best > 0) fits.push({ cluster, probability: best })
    }
    fits.sort((x, y) => y.probability - x.probability || x.cluster - y.cluster)
    // a bare surname that fits two persons belongs to neither
    const full = fits.filter(({ cluster }) => clusters[cluster]!.some((j) => fullness(names[j]!) > 4))
    const chosen = bare && full.length > 1 ? fits.find((fit) => !full.includes(fit)) : fits[0]
    let at = chosen?.cluster
    if (at === undefined) {
      at = clusters.length
      clusters.push([])
    }
    clusters[at]!.push(i)
    identical.set(own, [...(identical.get(own) ?? []), at])
    for (const key of keys) {
      const block = `${types[i] ?? ""} ${key}`
      const there = byKey.get(block)
      if (there === undefined) byKey.set(block, [at])
      else if (!there.includes(at)) there.push(at)
    }
  }
  return clusters.map((cluster) => cluster.sort((i, j) => i - j)).sort((x, y) => x[0]! - y[0]!)
}

/**
 * Groups names over languages and scripts: arrays of indices into `names`, each ascending, in order of their first. Names that contradict each other never meet;
 * a bare surname that fits two persons stays alone. Linear in the number of names as long as few share a key; at most 48 groups of one key are looked at.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { groupNames } from "@polyonym/names/pure"
 *
 * const groups = groupNames([
 *   { text: "Olena Tkachenko", language: "en" }, { text: "Олени Ткаченко", language: "uk" }, { text: "Taras Tkachenko", language: "en" }
 * ])
 * assert.deepEqual(groups, [[0, 1], [2]])
 * ```
 */
export function groupNames(names: ReadonlyArray<GroupedName>): ReadonlyArray<ReadonlyArray<number>> {
  const prepared = names.map((name) => prepareName(name.text, { language: name.language, kind: kindOf(name.type) }))
  return joinNames(prepared, names.map((name) => name.type), () => false)
}
