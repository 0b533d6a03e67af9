/** The documents that `toJsonLd` gives, by profile. */
import type { OffsetUnit } from "@polyonym/core/pure"

/** One value, or several. */
export type OneOrMore<A> = A | ReadonlyArray<A>
/** A text under its language (BCP 47). */
export interface LanguageText {
  readonly "@language": string
  readonly "@value": string
}
/** A node that stands elsewhere, by its IRI. */
export interface Reference {
  readonly "@id": string
}
type Text = string | LanguageText

/** An entity: `name` and `alternateName` are plain under the profile `seo`, under their language in `graph`. */
export interface EntityNode {
  readonly "@type": "Person" | "Organization" | "Place" | "Event" | "Product"
  readonly "@id": string
  readonly name?: OneOrMore<Text>
  readonly alternateName?: OneOrMore<Text>
  readonly sameAs?: string
  readonly jobTitle?: OneOrMore<Text>
}
/** The article's picture, as far as its credit, caption or address are known. */
export interface ImageNode {
  readonly "@type": "ImageObject"
  readonly "@id": string
  readonly contentUrl?: string
  readonly creditText?: string
  readonly caption?: OneOrMore<Text>
}
/** The profile `seo`; also `article`. Every property is absent where nothing is known. */
export interface SeoArticle {
  readonly "@context": "https://schema.org"
  readonly "@type": "NewsArticle"
  readonly "@id"?: string
  readonly url?: string
  readonly headline?: string
  /** BCP 47. */
  readonly inLanguage?: string
  /** ISO 8601. */
  readonly datePublished?: string
  readonly dateModified?: string
  readonly author?: OneOrMore<EntityNode>
  readonly publisher?: EntityNode
  readonly articleBody?: string
  readonly image?: ImageNode
  readonly mentions?: OneOrMore<EntityNode>
}
/** A quotation, with the one who said it where that is known. */
export interface QuotationNode {
  readonly "@type": "Quotation"
  readonly "@id": string
  readonly text: Text
  readonly spokenByCharacter?: Reference
  readonly isPartOf?: Reference
}
/** The article in the profile `graph`: what it refers to stands beside it. */
export interface GraphArticle {
  readonly "@type": "NewsArticle"
  readonly "@id"?: string
  readonly url?: string
  readonly headline?: Text
  readonly inLanguage?: string
  readonly datePublished?: string
  readonly dateModified?: string
  readonly author?: OneOrMore<Reference>
  readonly publisher?: Reference
  readonly articleBody?: Text
  readonly image?: Reference
  readonly about?: OneOrMore<Reference>
  readonly mentions?: OneOrMore<Reference>
  readonly hasPart?: OneOrMore<Reference>
}
/** The profile `graph`. */
export interface GraphDocument {
  readonly "@context": "https://schema.org"
  readonly "@graph": ReadonlyArray<GraphArticle | EntityNode | ImageNode | QuotationNode>
}
/** Where an annotation points: by position, and by the text. */
export type Selector =
  | { readonly type: "TextPositionSelector"; readonly start: number; readonly end: number }
  | { readonly type: "TextQuoteSelector"; readonly exact: string; readonly prefix?: string; readonly suffix?: string }
/** A range of a text. */
export interface Target {
  readonly type: "SpecificResource"
  readonly source: string
  readonly selector: ReadonlyArray<Selector>
}
/** What is said of one mention. */
export interface Annotation {
  readonly id: string
  readonly type: "Annotation"
  readonly motivation: "identifying" | "classifying" | "linking"
  readonly body: ReadonlyArray<
    | { readonly type: "SpecificResource"; readonly purpose: "identifying"; readonly source: string }
    | { readonly type: "TextualBody"; readonly purpose: "classifying" | "describing"; readonly value: string }
  >
  readonly target: OneOrMore<Target>
}
/** The profile `annotations`. */
export interface AnnotationCollection {
  readonly "@context": readonly ["http://www.w3.org/ns/anno.jsonld", { readonly offsetUnit: string }]
  readonly id: string
  readonly type: "AnnotationCollection"
  readonly offsetUnit: OffsetUnit
  readonly total: number
  readonly first?: { readonly id: string; readonly type: "AnnotationPage"; readonly startIndex: 0; readonly items: ReadonlyArray<Annotation> }
}
