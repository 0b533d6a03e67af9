import { escaped, type Html, markup, none, written } from "../html.ts"
import type { Messages } from "../messages.ts"
import { type Corpus, corpusOf, mostRows, type SharedName } from "./corpus.ts"
import { graphOf } from "./graph.ts"
import { idLink } from "./names.ts"
import { direction, labels, lang, languageName, type View } from "./view.ts"

const mostTogether = 6

type Neighbours = ReadonlyMap<number, ReadonlyArray<number>>

/** With which others each name stands in a paragraph, the commonest first. */
function neighboursOf({ together }: Corpus): Neighbours {
  const all = new Map<number, Array<number>>()
  for (const { a, b } of together) {
    all.set(a, [...all.get(a) ?? [], b])
    all.set(b, [...all.get(b) ?? [], a])
  }
  return all
}

function row(name: SharedName, rank: number, corpus: Corpus, neighbours: Neighbours, messages: Messages, count: (value: number) => string): Html {
  const near = (neighbours.get(rank) ?? []).slice(0, mostTogether)
  return markup`<tr id="x${rank}" class="${name.kind}"><th scope="row"><span class="badge"></span> <b${direction(name.name)}>${written(name.name)}</b> <span class="kind">${escaped(messages.say(labels[name.kind]))}</span> ${idLink(name.id)}</th>
<td class="number">${count(name.mentions)}</td>
<td class="spellings">${name.spellings.map(({ text, language, count: times }) => markup`<span class="spelling"><bdi${lang(language)}>${written(text)}</bdi>\u00a0<i>×${count(times)}</i></span> `)}</td>
<td>${name.places.map(({ document, index }, i) => markup`${i > 0 ? " " : ""}<a href="#d${document}n${index}" aria-label="${escaped(messages.say("report_document", { number: document + 1 }))}">${count(document + 1)}</a>`)}</td>
<td class="near">${near.map((one, i) => markup`${i > 0 ? ", " : ""}<bdi>${written(corpus.names[one]!.name)}</bdi>`)}</td></tr>`
}

function table(corpus: Corpus, messages: Messages, count: (value: number) => string): Html {
  const neighbours = neighboursOf(corpus)
  const rest = corpus.names.length - mostRows
  const columns = ["report_name", "report_mentions", "spellings", "report_documents", "report_together"] as const
  return markup`<div class="scroll" role="region" tabindex="0" aria-label="${escaped(messages.say("report_allNames"))}"><table class="across"><thead><tr>${columns.map((key) => markup`<th scope="col">${escaped(messages.say(key))}</th>`)}</tr></thead>
<tbody>${corpus.names.slice(0, mostRows).map((name, rank) => row(name, rank, corpus, neighbours, messages, count))}</tbody></table></div>${rest > 0 ? markup`<p class="note">${escaped(messages.say("more", { count: rest }))}</p>` : none}`
}

/** What several articles have in common: which names stand together, as a picture and as a table, and the list of the articles. */
export function acrossOf(views: ReadonlyArray<View>, messages: Messages): Html {
  const corpus = corpusOf(views, messages.locale)
  const count = views[0]!.count
  const graph = graphOf(corpus, messages.say("report_graph"))
  return markup`<nav class="contents" aria-label="${escaped(messages.say("report_documents"))}"><ol>${views.map(({ result, document }) =>
    markup`<li><a href="#d${document}"><bdi${lang(result.language)}>${written(result.title ?? messages.say("untitled"))}</bdi></a> <span class="note">${written(languageName(result.language, messages))}</span></li>`)}</ol></nav>
<section class="index">
<h2>${escaped(messages.say("acrossDocuments"))}</h2>
${graph === undefined ? none : markup`<figure>${graph}<figcaption>${escaped(messages.say("report_graphNote"))}</figcaption></figure>`}
<h3>${escaped(messages.say("report_allNames"))}</h3>
${table(corpus, messages, count)}
</section>`
}
