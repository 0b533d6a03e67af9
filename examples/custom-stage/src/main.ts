import { Document, Pipeline, Session, SourceMap } from "@polyonym/core"
import { detectLanguage } from "@polyonym/detect"
import { extractArticle } from "@polyonym/extract"
import { segment } from "@polyonym/segment"
import { Layer } from "effect"
import { Coordinates, coordinates } from "./coordinates.ts"
import { Glossary, glossary, Terms } from "./glossary.ts"
import { ReadingLevel, readingLevel } from "./readingLevel.ts"

const page = `<html><head><title>A new light for the estuary</title></head><body><nav><a href="/">Home</a></nav><article>
<h1>A new light for the estuary</h1>
<p>The harbour board has moved the old lighthouse to 46&deg;21&prime;N 30&deg;44&prime;E, where the tide runs fastest. The keeper kept his cat &amp; his kettle.</p>
<p>On the far bank (46.0667, 30.4667) a second lamp will follow in March, if the weather lets the divers work.</p>
</article></body></html>`

const meanings = new Map([["tide", "the rise and fall of the sea"], ["board", "those who run a company or a port"]])

const pipeline = Pipeline.empty.to(extractArticle()).to(detectLanguage()).to(segment()).to(readingLevel).to(coordinates).to(glossary)
const session = await Session.start(pipeline, { layer: Layer.succeed(Glossary, { explain: (word) => meanings.get(word) }) })
const out = await session.run(Document.make(page))
await session.close()

const placed = (start: number, end: number): string => {
  const { start: from, end: to } = SourceMap.toSource(out.map, start, end)
  return `characters ${from}–${to} of the page: ${JSON.stringify(page.slice(from, to))}`
}
const { lix, words, sentences } = Document.get(out, ReadingLevel)
console.log(`Reading level\n  LIX ${lix}, from ${words} words in ${sentences} sentences`)
console.log("Coordinates")
for (const { latitude, longitude, start, end } of Document.get(out, Coordinates)) console.log(`  ${latitude}, ${longitude}`.padEnd(24), placed(start, end))
console.log("Terms")
for (const { text, meaning, start, end } of Document.get(out, Terms)) console.log(`  ${text.padEnd(8)} ${meaning}; ${placed(start, end)}`)
