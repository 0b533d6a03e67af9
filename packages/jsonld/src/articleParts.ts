import type { Article, Json } from "@polyonym/facts/pure"
import { type Node, node } from "./node.ts"
import { mint, type Said } from "./result.ts"

/** The article's picture, as far as its address, credit or captions are known. */
export function pictureNode({ base, iri, image, captions }: Said, credit: string | undefined, written: (caption: string) => Json = (caption) => caption): Node | undefined {
  const known = captions.filter((caption) => caption !== "")
  if (image === undefined && (credit === undefined || credit === "") && known.length === 0) return undefined
  return node({ "@type": "ImageObject", "@id": mint(base, "image", iri ?? ""), contentUrl: image, creditText: credit, caption: known.map(written) })
}

/** The publisher, where the page names its site. */
export function publisherNode({ base }: Said, { site }: Article): Node | undefined {
  return site === undefined || site === "" ? undefined : node({ "@type": "Organization", "@id": mint(base, "publisher", site), name: site })
}
