import { modelOf } from "@polyonym/tagger-models/pure"
import { article } from "polyonym"
import type { Report } from "../protocol.ts"
import { languageOf } from "./analyse.ts"
import type { Asked } from "./answering.ts"
import { packsFor } from "./packs.ts"

/** The report of a text: one HTML file that loads nothing. */
export async function report(question: Report, { progress, pause }: Asked): Promise<{ readonly html: string }> {
  const { text, mediaType, url, publishedAt, language: told, style, locale, packs } = question
  const language = languageOf(question)
  const [, ...further] = await packsFor(language, packs)
  await pause()
  progress({ step: "running" })
  const out = await article(text, {
    style, locale, packs: further, models: modelOf(language) === undefined ? [] : [language],
    ...(mediaType === undefined ? {} : { mediaType }), ...(url === undefined ? {} : { url }), ...(publishedAt === undefined ? {} : { publishedAt }), ...(told === undefined ? {} : { language: told })
  })
  return { html: out.toHtmlReport() }
}
