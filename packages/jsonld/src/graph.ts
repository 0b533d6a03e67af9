import type { Identity, Json, Mention } from "@polyonym/facts/pure"
import { pictureNode, publisherNode } from "./articleParts.ts"
import { authorNodes } from "./author.ts"
import { typeOf } from "./entityNode.ts"
import { isLanguage } from "./lexicalForm.ts"
import { type Node, node } from "./node.ts"
import { type EmitOptions, iriOf, mint, readResult, type Result, type Said, wikidataPage } from "./result.ts"

const bySign = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** A text under its language, or bare where that is not known. */
function tagged(text: string, language: string | undefined): Json {
  const value = text.toWellFormed().normalize("NFC")
  return language !== undefined && isLanguage(language) ? { "@language": language, "@value": value } : value
}

/** Texts under their languages, each once, in order of language and text. */
function texts(pairs: Iterable<readonly [text: string, language: string | undefined]>): Array<Json> {
  const all = new Map<string, Json>()
  for (const [text, language] of pairs) if (text !== "") all.set(`${language ?? ""}\n${text.normalize("NFC")}`, tagged(text, language))
  return [...all.keys()].sort(bySign).map((key) => all.get(key)!)
}

/** The entity with its preferred names, every other spelling that is attested, and its roles, each under its language. */
function entity(identity: Identity, roles: ReadonlyMap<string, string>, options: EmitOptions): Node {
  const { id, type, preferred, spellings } = identity
  const names = Object.keys(preferred).map((tag) => [preferred[tag]!, tag] as const)
  const known = new Set(names.map(([text, tag]) => `${tag}\n${text.normalize("NFC")}`))
  const others = spellings.filter(({ text, language }) => !known.has(`${language}\n${text.normalize("NFC")}`)).map(({ text, language }) => [text, language] as const)
  const [first, ...rest] = names.length > 0 ? [names, others] : [others.slice(0, 1), others.slice(1)]
  return node({
    "@type": typeOf(type),
    "@id": iriOf(id, options.base),
    name: texts(first!),
    alternateName: texts(rest.flat()),
    sameAs: wikidataPage(id),
    jobTitle: type === "PER" ? texts(identity.roles.map((role) => [role, roles.get(role)] as const)) : []
  })
}

/** Which entity each chain is. */
function byChain({ entities }: Said, mentions: ReadonlyArray<Mention>): ReadonlyMap<string, string> {
  const chains = new Map<string, string>()
  for (const { id, mentions: indices } of entities) {
    for (const index of indices) {
      const chain = mentions[index]?.chain
      if (chain !== undefined) chains.set(chain, id)
    }
  }
  return chains
}

function quotations(said: Said, mentions: ReadonlyArray<Mention>, options: EmitOptions): ReadonlyArray<Node> {
  const chains = byChain(said, mentions)
  return mentions.filter(({ type, speech }) => type === "QUOTE" && speech === true).map((quote) => {
    const speaker = quote.speaker === undefined || quote.speaker === null ? undefined : chains.get(quote.speaker)
    return node({
      "@type": "Quotation",
      "@id": mint(said.base, "quotation", said.iri ?? "", String(quote.start), quote.text),
      text: tagged(quote.text, quote.language),
      spokenByCharacter: speaker === undefined ? undefined : { "@id": iriOf(speaker, options.base) },
      isPartOf: said.iri === undefined ? undefined : { "@id": said.iri }
    })
  })
}

/** The profile `graph`. What the headline mentions is what the article is about. */
export function graph(result: Result, options: EmitOptions): Node {
  const { article } = result
  const said = readResult(result, options.base)
  const mentions = result.mentions?.mentions ?? []
  const roles = new Map(mentions.flatMap(({ role, language }) => (role === undefined ? [] : [[role, language] as const])))
  const title = article.blocks.find(({ kind }) => kind === "title")
  const inTitle = ({ mentions: indices }: Identity): boolean => title !== undefined && indices.some((index) => {
    const mention = mentions[index]
    return mention !== undefined && title.start <= mention.start && mention.end <= title.end
  })
  const reference = ({ id }: Identity): Json => ({ "@id": iriOf(id, options.base) })
  const authors = authorNodes(article, result.identities, result.mentions, said)
  const quotes = quotations(said, mentions, options)
  const image = pictureNode(said, article.credit, (caption) => tagged(caption, said.language))
  const publisher = publisherNode(said, article)
  const known = new Set(said.entities.map(({ id }) => iriOf(id, options.base)))
  const whole = node({
    "@type": "NewsArticle",
    "@id": said.iri,
    url: said.address,
    headline: said.headline === "" ? undefined : tagged(said.headline, said.language),
    inLanguage: said.language,
    datePublished: said.published,
    dateModified: said.modified,
    author: authors.map((author): Json => ({ "@id": author["@id"]! })),
    publisher: publisher === undefined ? undefined : { "@id": publisher["@id"]! },
    articleBody: said.body === "" ? undefined : said.language === undefined ? said.body.toWellFormed() : { "@language": said.language, "@value": said.body.toWellFormed() },
    image: image === undefined ? undefined : { "@id": image["@id"]! },
    about: said.entities.filter(inTitle).map(reference),
    mentions: said.entities.filter((identity) => !inTitle(identity)).map(reference),
    hasPart: quotes.map((quote): Json => ({ "@id": quote["@id"]! }))
  })
  return node({
    "@context": "https://schema.org",
    "@graph": [
      whole,
      ...authors.filter((author) => !known.has(author["@id"] as string)),
      ...(publisher === undefined ? [] : [publisher]),
      ...(image === undefined ? [] : [image]),
      ...said.entities.map((identity) => entity(identity, roles, options)),
      ...quotes
    ]
  })
}
