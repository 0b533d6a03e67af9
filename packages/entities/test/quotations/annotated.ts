import type { Mention, MentionType } from "@polyonym/facts/pure"

/**
 * A text with its names marked: `{a|Zoe Marlow}` is a person of chain `a`, `{b:ORG|Harbour Board}` a body, `{a:ROLE|mayor}` the role of `a`,
 * `{c:LOC|Арвонії~Арвонія}` a place with its nominative.
 */
export function annotated(marked: string, language: string): { text: string; mentions: Array<Mention> } {
  const mentions: Array<Mention> = []
  let text = ""
  let at = 0
  for (const { index, 0: whole, groups } of marked.matchAll(/\{(?<chain>\w+)(?::(?<type>\w+))?\|(?<name>[^}~]+)(?:~(?<lemma>[^}]+))?\}/gu)) {
    text += marked.slice(at, index)
    const type = (groups!["type"] ?? "PER") as MentionType
    const name = groups!["name"]!
    const lemma = groups!["lemma"]
    mentions.push({
      start: text.length, end: text.length + name.length, text: name, type, confidence: 1, language, why: [],
      ...(type === "ROLE" ? { of: groups!["chain"]! } : { chain: groups!["chain"]! }), ...(lemma === undefined ? {} : { lemma })
    })
    text += name
    at = index + whole.length
  }
  return { text: text + marked.slice(at), mentions }
}

/** A marked text and, for each quotation in order, its speaker's chain, `-` for speech of no one named, `x` for what is no speech. */
export type Case = readonly [marked: string, expected: string]
