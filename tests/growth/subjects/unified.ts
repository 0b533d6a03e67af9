import { Document, Pipeline } from "@polyonym/core"
import { detectLanguage } from "@polyonym/detect"
import { fromUnified, lintText, parseMultilingual, Parser, reasonOf, rehypeJsonLd, rehypeNames, remarkNames, retextNames, toPlugin } from "@polyonym/unified"
import { unified } from "unified"
import { VFile } from "vfile"
import { pieces } from "../pieces.ts"
import { prepared, type Subject, subjectsOf, upTo } from "../subject.ts"

const style = "own-preference"
const entry = "@polyonym/unified"
const jsonld = { "@context": "https://schema.org", "@type": "NewsArticle", headline: "A line" }

const words = (text: string) => pieces(text, 400).map((value) => ({ type: "text", value }))
/** Trees as parsers of Markdown and HTML would make them: a paragraph for every line, and one with all of the text. */
const markdown = (text: string) => ({ type: "root", children: [text, ...text.split("\n").filter((line) => line !== "")].map((line) => ({ type: "paragraph", children: words(line) })) })
const element = (tagName: string, children: ReadonlyArray<unknown>, properties = {}) => ({ type: "element", tagName, properties, children })
const html = (text: string) => ({ type: "root", children: [element("p", words(text)), ...text.split("\n").filter((line) => line !== "").map((line) => element("p", words(line)))] })
const linked = (text: string) => ({
  type: "root",
  children: [element("head", [element("script", [{ type: "text", value: JSON.stringify({ ...jsonld, headline: text }) }], { type: "application/ld+json" })]), ...pieces(text, 24).map((value) => element("p", [{ type: "text", value }]))]
})

const retext = unified().use(parseMultilingual, { language: "en" }).use(retextNames, { style })
const names = { remark: unified().use(remarkNames, { language: "en" }), rehype: unified().use(rehypeNames, { language: "en" }), jsonld: unified().use(rehypeJsonLd, { jsonld }) }
const languages = unified().use(toPlugin(Pipeline.empty.to(detectLanguage())))
const said = Pipeline.empty.to(fromUnified(retext as never, { id: "names", waits: false }))

/** Subjects of unified. */
export const unifiedSubjects: ReadonlyArray<Subject> = [
  ...subjectsOf(entry, {
    lintText: (text) => lintText(text, { style }),
    Parser: (text) => new Parser({}).parse(text),
    reasonOf: (text) => reasonOf({ ruleId: "preferred-name", actual: text, expected: [text], params: {} } as never),
    parseMultilingual: (text) => unified().use(parseMultilingual).parse(text)
  }),
  // Around `lintText` and the matcher, which are measured to a megabyte.
  ...upTo(262_144, [
    prepared(entry, "retextNames", (text) => [retext.parse(text), new VFile(text)] as const, ([tree, file]) => retext.run(tree, file)),
    prepared(entry, "remarkNames", markdown, (tree) => names.remark.run(tree as never)),
    prepared(entry, "rehypeNames", html, (tree) => names.rehype.run(tree as never))
  ]),
  ...upTo(65_536, subjectsOf(entry, {
    "lintText: Markdown": (text) => lintText(text, { style, mediaType: "text/markdown" }),
    "lintText: HTML": (text) => lintText(text, { style, mediaType: "text/html" }),
    fromUnified: (text) => said.sync(Document.make(text)),
    toPlugin: (text) => languages.run({ type: "root", children: [] } as never, new VFile(text))
  })),
  prepared(entry, "rehypeJsonLd", linked, (tree) => names.jsonld.run(tree as never))
]
