import { Document, Pipeline, SourceMap } from "@polyonym/core"
import { extractArticle } from "@polyonym/extract"
import { Hashtags, hashtags } from "./hashtags.ts"

const page = `<html><body><nav><a href="/">Home</a></nav><article>
<h1>Storks on the harbour wall</h1>
<p>Two pairs came back this week &amp; built where they built before, the keeper says (#storks).</p>
<p>Он назвал их соседями и просит не шуметь: #аисты, #гавань.</p>
</article></body></html>`

const pipeline = Pipeline.empty.to(extractArticle()).to(hashtags)
const out = pipeline.sync(Document.make(page))

for (const { start, end, text } of Document.get(out, Hashtags)) {
  const place = SourceMap.toSource(out.map, start, end)
  console.log(`${text} at ${start}–${end} of the text, ${place.start}–${place.end} of the page: ${page.slice(place.start, place.end)}`)
}
