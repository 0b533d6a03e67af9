import type { Article, Identities, Mentions } from "@polyonym/facts/pure"
import { type Node, node } from "./node.ts"
import { iriOf, mint, type Said } from "./result.ts"

/** Which mentions lie inside a byline, as indices; both lists are ordered by `start`, so one pass is enough. */
function insideBylines({ blocks }: Article, { mentions }: Mentions): ReadonlySet<number> {
  const bylines = blocks.filter(({ kind }) => kind === "byline")
  const inside = new Set<number>()
  let at = 0
  for (const [index, { start, end }] of mentions.entries()) {
    while (at < bylines.length && bylines[at]!.end <= start) at++
    const byline = bylines[at]
    if (byline !== undefined && byline.start <= start && end <= byline.end) inside.add(index)
  }
  return inside
}

/**
 * The authors: persons, unless the byline mentions an organisation by that whole name (an agency). One whose whole name is a mention inside a byline
 * has the identifier of that mention's entity; another has one made from the article's and the name, since a name alone does not say who it is.
 */
export function authorNodes(article: Article, identities: Identities, mentions: Mentions | undefined, { base, iri }: Said): ReadonlyArray<Node> {
  const known = new Map<string, { readonly "@type": string; readonly "@id": string }>()
  if (mentions !== undefined && article.byline.length > 0) {
    const inside = insideBylines(article, mentions)
    for (const { id, type, mentions: indices } of identities.identities) {
      if (type !== "PER" && type !== "ORG") continue
      const author = { "@type": type === "PER" ? "Person" : "Organization", "@id": iriOf(id, base) }
      for (const index of indices) if (inside.has(index)) known.set(mentions.mentions[index]!.text, author)
    }
  }
  return article.byline.filter((name) => name !== "").map((name) => node({ ...(known.get(name) ?? { "@type": "Person", "@id": mint(base, "author", iri ?? "", name) }), name }))
}
