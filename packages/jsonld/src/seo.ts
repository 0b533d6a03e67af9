import { pictureNode, publisherNode } from "./articleParts.ts"
import { authorNodes } from "./author.ts"
import { entityNode, lookupTags } from "./entityNode.ts"
import { type Node, node } from "./node.ts"
import { type EmitOptions, readResult, type Result } from "./result.ts"

/** The profile `seo`: a `NewsArticle` as search engines read it, in plain strings. */
export function seoArticle(result: Result, { base }: EmitOptions): Node {
  const { article, languages, identities, mentions } = result
  const said = readResult(result, base)
  const tags = said.language === undefined ? [] : lookupTags(said.language, languages.script)
  return node({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": said.iri,
    url: said.address,
    headline: said.headline,
    inLanguage: said.language,
    datePublished: said.published,
    dateModified: said.modified,
    author: authorNodes(article, identities, mentions, said),
    publisher: publisherNode(said, article),
    articleBody: said.body,
    image: pictureNode(said, article.credit),
    mentions: said.entities.map((identity) => entityNode(identity, tags, base))
  })
}
