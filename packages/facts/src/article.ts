import { Fact } from "@polyonym/core"
import * as Schema from "effect/Schema"
import type * as Plain from "./pure.ts"

const Block = Schema.Struct({
  kind: Schema.Literals(["title", "byline", "date", "credit", "caption", "heading", "body", "list-item", "quote", "table"]),
  level: Schema.optional(Schema.Int),
  text: Schema.String,
  start: Schema.Int,
  end: Schema.Int,
  sourceStart: Schema.Int,
  sourceEnd: Schema.Int
})
const Removed = Schema.Struct({
  reason: Schema.Literals([
    "appeal", "subscribe", "consent", "share", "button", "navigation", "related", "author-bio", "advertisement", "legal", "comment", "promotion", "code", "rule", "repeated", "empty"
  ]),
  text: Schema.String,
  sourceStart: Schema.Int,
  sourceEnd: Schema.Int
})
const Conflict = Schema.Struct({
  field: Schema.Literals(["title", "byline", "publishedAt", "modifiedAt", "site", "image", "language", "canonicalUrl"]),
  value: Schema.String,
  source: Schema.Literals(["json-ld", "microdata", "meta", "link", "html", "text"])
})
const schema: Schema.Codec<Plain.Article, unknown> = Schema.Struct({
  title: Schema.optional(Schema.String),
  byline: Schema.Array(Schema.String),
  publishedAt: Schema.optional(Schema.String),
  modifiedAt: Schema.optional(Schema.String),
  site: Schema.optional(Schema.String),
  image: Schema.optional(Schema.String),
  canonicalUrl: Schema.optional(Schema.String),
  alternates: Schema.optional(Schema.Array(Schema.Struct({ language: Schema.String, url: Schema.String }))),
  conflicts: Schema.optional(Schema.Array(Conflict)),
  credit: Schema.optional(Schema.String),
  language: Schema.optional(Schema.String),
  blocks: Schema.Array(Block),
  removed: Schema.Array(Removed)
})

/** The article of a page: what was kept, what was dropped, and why. */
export class Article extends Fact.make<Article>()("article", schema) {}
