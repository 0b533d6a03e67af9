/** Pages, mentions, linked data, findings, and the whole pipeline. */
import { findExpressions, findQuotations, loadTagger, tagText } from "@polyonym/entities/pure"
import { decodePage, extractArticle, extractMarkdown, readFeed } from "@polyonym/extract/pure"
import { checkJsonLd, stringify } from "@polyonym/jsonld/pure"
import { toNQuads, toTurtle } from "@polyonym/jsonld/rdf"
import { segmentText } from "@polyonym/segment/pure"
import { modelLanguages } from "@polyonym/tagger-models/pure"
import { lintText, Parser } from "@polyonym/unified/pure"
import { type ArticleResult, lint, openArticle, openLinkedData, provenanceOf, withLibraries } from "polyonym"
import { group } from "../case.ts"
import { feed, markdown, page, texts } from "../texts.ts"
import { odd } from "../words.ts"

const models = (): Promise<unknown> => import("@polyonym/tagger-models/pure")
const languageOf = (id: string): string => id === "html" ? "en" : id
const encoded = (text: string, table: string): Uint8Array => Uint8Array.from(text, (letter) => letter < "\u0080" ? letter.charCodeAt(0) : 128 + table.indexOf(letter))
/** The upper half of windows-1251 from А to я. */
const cyrillic = `${"?".repeat(64)}${Array.from({ length: 64 }, (_, at) => String.fromCharCode(0x410 + at)).join("")}`

let results: Promise<ReadonlyArray<ArticleResult>> | undefined
/** The results of the pipeline, made once: the example pages with their models, then what is odd. */
const articles = (): Promise<ReadonlyArray<ArticleResult>> => results ??= (async () => {
  const runner = await openArticle({ style: "bbc", models: modelLanguages })
  const meta = { url: "https://example.org/clock", publishedAt: "2026-03-03" }
  const out: Array<ArticleResult> = []
  for (const text of [...texts.map(([, one]) => one), page, ...odd]) out.push(await withLibraries(() => runner.run(text, meta)))
  await runner.close()
  return out
})()
/** All but what a receipt says of the platform. */
const plain = ({ document, receipt: { input, stages, assets }, ...rest }: ArticleResult) => ({ ...rest, id: document.id, receipt: { input, stages, assets } })

async function linked(format: Parameters<typeof openLinkedData>[0]): Promise<unknown> {
  const write = await openLinkedData(format)
  return (await articles()).map(({ document }) => write(document))
}

/** What the receipts say of the platform. */
export const environment = async (): Promise<Readonly<Record<string, string>>> => (await articles())[0]!.receipt.environment

export const pageCases = [
  ...group("extract", {
    pages: () => [...texts.map(([, text]) => text), page, ...odd].map((text) => extractArticle(text, {})),
    markdown: () => extractMarkdown(markdown),
    feed: () => readFeed(feed),
    decoded: () => [encoded("<meta charset=windows-1251><p>Пором запізнився знову</p>", cyrillic), encoded("Пароход опоздал на два часа и ушёл в море".replace("ё", "е"), cyrillic), new TextEncoder().encode("Київ 😀"), new Uint8Array([0xff, 0xfe, 0x1a, 0x04, 0x38, 0x04]), new Uint8Array([0xef, 0xbb, 0xbf, 0x41, 0xc3, 0x28])].map((bytes) => decodePage(bytes))
  }),
  ...group("entities", {
    packs: () => [...texts, ...odd.map((text) => ["und", text] as const)].map(([id, text]) => tagText(text, { language: languageOf(id), publishedAt: "2026-03-03" })),
    models: async () => {
      const found: Array<unknown> = []
      for (const [id, text] of texts) {
        const model = await loadTagger(languageOf(id), models)
        if (model !== undefined) found.push(tagText(text, { language: languageOf(id), model }))
      }
      return found
    },
    dates: () => [...texts, ...odd.map((text) => ["en", text] as const)].map(([id, text]) => findExpressions(text, { language: languageOf(id), sentences: segmentText(text, { language: languageOf(id) }).sentences })),
    quotations: () => texts.map(([id, text]) => findQuotations(text, tagText(text, { language: languageOf(id) }), {}))
  }),
  ...group("article", { results: async () => (await articles()).map(plain) }),
  ...group("linked data", {
    graph: () => linked("graph"), annotations: () => linked("annotations"), nquads: () => linked("nquads"), turtle: () => linked("turtle"), ninjs: () => linked("ninjs"), ftm: () => linked("ftm"),
    checked: async () => (await articles()).map(({ jsonld }) => [stringify(jsonld), checkJsonLd(jsonld), checkJsonLd({ ...jsonld, headlin: "x", datePublished: "31.2.2026" }), toNQuads(jsonld), toTurtle(jsonld)])
  }),
  ...group("lint", {
    text: () => texts.map(([id, text]) => lintText(text, { style: "bbc", language: languageOf(id), publishedAt: "2026-03-03" })),
    trees: () => texts.map(([, text]) => new Parser().tokenizeParagraph(text)),
    marked: () => [lintText(markdown, { style: "ap", mediaType: "text/markdown" }), lintText(page, { style: "ap", mediaType: "text/html" })],
    sentences: async () => Promise.all(["en", "uk", "ar", "zh"].map((locale) => lint(texts[0]![1], { style: "bbc", locale })))
  }),
  ...group("report, by Intl", { html: async () => (await articles()).slice(0, 3).map((one) => one.toHtmlReport().replace(`<td>${one.receipt.environment["Intl.Segmenter"]!}</td>`, "")) }),
  ...group("provenance, by Intl", { ofRun: async () => (await articles()).slice(0, 2).map(({ document }) => provenanceOf(document)) })
]
