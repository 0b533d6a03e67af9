import type { Pack } from "@polyonym/lexicon/pure"
import { type LintOptions, spellingIndex } from "@polyonym/names/pure"

type PackNames = Pick<LintOptions, "spelt" | "called">

const known = new WeakMap<Pack, PackNames>()
const cyrillic = /^[\p{sc=Cyrl}\p{M}\s’'ʼ-]+$/u
/** Names of these are looked for in the letters that they are written in. */
const types: ReadonlySet<string> = new Set(["PER", "LOC", "ORG"])

function namesOf(pack: Pack): PackNames {
  let byName: ReadonlyMap<string, ReadonlySet<string>> | undefined
  const build = (): ReadonlyMap<string, ReadonlySet<string>> => {
    const ids = new Map<string, Set<string>>()
    for (const { id, qid, type, names } of pack.entities) {
      if (!types.has(type)) continue
      for (const { text } of names) if (cyrillic.test(text)) ids.set(text, (ids.get(text) ?? new Set()).add(qid ?? id))
    }
    return ids
  }
  return {
    spelt: spellingIndex(pack.entities),
    called: (name) => {
      const ids = cyrillic.test(name) ? (byName ??= build()).get(name) : undefined
      return ids?.size === 1 ? [...ids][0] : undefined
    }
  }
}

/** What the first of some packs tells of names that no mention is linked by: one that a pack lacks may be another's in the next, so that they are not asked together. Made at the first question. */
export function packNames([pack]: ReadonlyArray<Pack>): PackNames {
  if (pack === undefined) return {}
  let found = known.get(pack)
  if (found === undefined) known.set(pack, found = namesOf(pack))
  return found
}
