import { Document, Pipeline, Session, SourceMap } from "@polyonym/core"
import { detectLanguage } from "@polyonym/detect"
import { extractArticle } from "@polyonym/extract"
import { segment } from "@polyonym/segment"
import { Layer } from "effect"
import { Figures, figures } from "./figures.ts"
import { Glossary, glossary, Terms } from "./glossary.ts"

const page = `<html><head><title>Ferry fares</title></head><body><nav><a href="/">Home</a></nav><article>
<h1>Ferry fares go up</h1>
<p>A single ticket will cost 4.50 from March, the harbour board said, and the low tide service stays at 3.20.</p>
<p>The board expects 12,000 passengers a month &amp; a quiet spring.</p>
</article></body></html>`

const meanings = new Map([["tide", "the rise and fall of the sea"], ["board", "those who run a company or a port"]])

const pipeline = Pipeline.empty.to(extractArticle()).to(detectLanguage()).to(segment()).to(figures).to(glossary)
await using session = await Session.start(pipeline, { layer: Layer.succeed(Glossary, { explain: (word) => meanings.get(word) }) })
const out = await session.run(Document.make(page))

const placed = (start: number, end: number): string => {
  const { start: from, end: to } = SourceMap.toSource(out.map, start, end)
  return `characters ${from}–${to} of the page: ${JSON.stringify(page.slice(from, to))}`
}
console.log("Figures")
for (const { text, start, end } of Document.get(out, Figures)) console.log(`  ${text.padEnd(8)} ${placed(start, end)}`)
console.log("Terms")
for (const { text, meaning, start, end } of Document.get(out, Terms)) console.log(`  ${text.padEnd(8)} ${meaning}; ${placed(start, end)}`)
