import { checkOverruling, decodePage, extractArticle, extractArticles, extractMarkdown, linkedDataScripts, plainText, readFeed, repeatedLines } from "@polyonym/extract/pure"
import { siteRules } from "@polyonym/extract"
import { PolyonymBackend, resourceKey, toI18nextResources } from "@polyonym/i18n"
import { defaultPack } from "@polyonym/lexicon/pure"
import { article, lint, lintFix, lintSync, mergeWithPage, modelsFor, openArticle } from "polyonym"
import { loadMessages, messagesIn } from "polyonym/messages"
import { toIdentitiesPage, toReviewPage } from "polyonym/report"
import { corpusOf, identitiesOf } from "../made.ts"
import { pieces } from "../pieces.ts"
import { prepared, type Subject, subjectsOf, upTo } from "../subject.ts"

const style = "own-preference"
const page = (text: string): string => `<!doctype html><html><head><title>${text.slice(0, 200)}</title></head><body><article>${text}</article></body></html>`
const feed = (text: string): string => `<rss version="2.0"><channel><title>f</title><item><title>${text.slice(0, 200)}</title><description>${text}</description></item></channel></rss>`
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The names that a backend gives for ids made of a text. */
const served = (text: string): Promise<unknown> => new Promise((resolve) => {
  const backend = new PolyonymBackend()
  backend.init({} as never, { packs: [defaultPack()], ids: ["Q3874799", text, ...pieces(text, 24)] }, {})
  backend.read("en", "names", (_, names) => resolve(names))
})
const personOf = (name: string, at: number) => ({ id: `nil-${at}`, type: "PER" as const, name, names: [], documents: [], roles: [name], evidence: [] })

/** Subjects of extract, i18n and polyonym. */
export const pageSubjects: ReadonlyArray<Subject> = [
  prepared("@polyonym/extract/pure", "decodePage", bytes, (page) => decodePage(page)),
  prepared("@polyonym/extract/pure", "decodePage: not UTF-8", (text) => Uint8Array.from(text, (sign) => sign.codePointAt(0)! & 0xff), (page) => decodePage(page)),
  ...subjectsOf("@polyonym/extract/pure", {
    extractArticle: (text) => extractArticle(text),
    "extractArticle: a page": (text) => extractArticle(page(text), { mediaType: "text/html" }),
    "extractArticle: in an attribute": (text) => extractArticle(`<body><p class="${text}">A line of text.</p>`, { mediaType: "text/html" }),
    "extractArticle: a line in the head": (text) => extractArticle(`<head><meta name="author" content="${text}"><title>${text}</title></head><body><p>A line of text.</p>`, { mediaType: "text/html" }),
    "extractArticle: by rules": (text) => extractArticle(page(text), { mediaType: "text/html", keep: [{ pattern: "(?:a|\\d)*z$" }], drop: ["aside .share"], url: "https://example.org/a", rules: [{ hosts: ["example.org"], drop: [".share", { text: text.slice(0, 1000) }] }] }),
    checkOverruling: (text) => checkOverruling({ keep: [text, { text }], drop: [{ pattern: text }] }),
    "checkOverruling: many": (text) => checkOverruling({ keep: pieces(text, 24).map((pattern) => ({ pattern: pattern.replace(/\W/gu, "x") })) }),
    extractArticles: (text) => extractArticles([page(text), page(text)]),
    extractMarkdown: (text) => extractMarkdown(text, { frontMatter: "lenient" }),
    "extractMarkdown: front matter": (text) => extractMarkdown(`---\ntitle: ${text}\n---\n`, { frontMatter: "lenient" }),
    linkedDataScripts: (text) => linkedDataScripts(page(text)),
    "linkedDataScripts: many": (text) => linkedDataScripts("<script type='application/ld+json'>".repeat(text.length / 40)),
    plainText: (text) => plainText(text),
    readFeed: (text) => readFeed(feed(text)),
    "readFeed: whatever": (text) => readFeed(text),
    repeatedLines: (text) => repeatedLines([page(text), page(text)])
  }),
  ...subjectsOf("@polyonym/extract", { siteRules: (text) => siteRules([{ hosts: ["example.org"], keep: pieces(text, 24).slice(0, 1000).map((one) => ({ text: one })) }]), "siteRules: whatever": (text) => siteRules([{ hosts: [text], keep: [text] }]) }),
  ...subjectsOf("@polyonym/i18n", { PolyonymBackend: served, resourceKey: (text) => resourceKey(text) }),
  { ...prepared("@polyonym/i18n", "toI18nextResources", (text) => identitiesOf(text), (identities) => toI18nextResources(identities as never, { locales: ["en", "uk"] })), most: 262_144 },
  // The stages inside them are measured to a megabyte by themselves, the linter with `lintText`.
  ...upTo(65_536, [
    ...subjectsOf("polyonym", {
      article: (text) => article(text),
      "article: a page": (text) => article(page(text)),
      lint: (text) => lint(text, { style }),
      lintFix: (text) => lintFix(text, { style }),
      lintSync: (text) => lintSync(text, { style })
    }),
    prepared("polyonym", "openArticle", async (text) => [await openArticle(), text] as const, ([runner, text]) => runner.run(text))
  ]),
  ...subjectsOf("polyonym", {
    mergeWithPage: (text) => mergeWithPage(page(text), { "@context": "https://schema.org", "@type": "NewsArticle" }),
    modelsFor: (text) => modelsFor(text)
  }),
  prepared("polyonym/messages", "messagesIn", async (text) => (await loadMessages("en"), text), (text) => messagesIn("en").say("error_json", { file: text, detail: text })),
  prepared("polyonym/report", "toIdentitiesPage", corpusOf, (corpus) => toIdentitiesPage(corpus)),
  prepared("polyonym/report", "toReviewPage", (text) => [{ a: personOf(text, 1), b: personOf(`${text} b`, 2), nats: 0.5, evidence: [] }], (pairs) => toReviewPage(pairs))
]
