import { Document } from "@polyonym/core"
import { Article, LinkedData, Segments } from "@polyonym/facts"
import { escaped, type Html, markup, none, written, writtenPlain } from "../html.ts"
import type { ArticleResult } from "../result.ts"
import { lanes } from "./lanes.ts"
import { languageName, type View } from "./view.ts"

/** How long a stage took on a document, in milliseconds. */
export interface StageTime {
  readonly stage: string
  readonly milliseconds: number
}

type Part = readonly [label: string, value: string]

/** What a stage made of the document, told by the facts that it gave. */
function changeOf(stage: string, view: View): ReadonlyArray<Part> {
  const { result, messages, count } = view
  const { say } = messages
  const { document } = result
  switch (stage) {
    case "extract": {
      const blocks = Document.find(document, Article)?.blocks
      return [
        ...(blocks === undefined ? [] : [[say("report_kept"), count(blocks.length)] as const]), [say("dropped"), count(result.removed.length)],
        [say("report_characters"), `${count(document.source.length)} → ${count(result.text.length)}`]
      ]
    }
    case "detect-language": return [[say("language"), languageName(result.language, messages)], [say("report_ranges"), count(result.languages.length)]]
    case "segment": {
      const segments = Document.find(document, Segments)
      return segments === undefined ? [] : [[say("report_sentences"), count(segments.sentences.length)], [say("report_words"), count(segments.words.length)]]
    }
    case "tag-entities": return [[say("report_mentions"), count(result.mentions.length)]]
    case "normaliseNames": return [[say("report_identities"), count(result.names.length)], [say("spellings"), count(result.names.reduce((sum, { spellings }) => sum + spellings.length, 0))]]
    case "transliterate": return [[say("report_system"), result.romanised.system], [say("report_characters"), count(result.romanised.text.length)]]
    case "emit-jsonld": {
      const linked = Document.find(document, LinkedData)
      return linked === undefined ? [] : [[say("report_profile"), linked.profile], [say("report_characters"), count(JSON.stringify(linked.jsonld).length)]]
    }
    default: return []
  }
}

const change = (stage: string, view: View): Html => markup`${changeOf(stage, view).map(([label, value]) => markup`<span class="part">${escaped(label)} <b><bdi>${written(value)}</bdi></b></span> `)}`

/** The times of stages in the order of the receipt, none where the two do not fit. */
function timesOf({ receipt, times }: ArticleResult): ReadonlyArray<number> | undefined {
  if (times === undefined || times.length !== receipt.stages.length) return undefined
  return times.every(({ stage }, i) => stage === receipt.stages[i]!.name) ? times.map(({ milliseconds }) => milliseconds) : undefined
}

/** What each stage changed and, where it was measured, how long it took: one after the other on one line. */
export function stagesOf(view: View): Html {
  const { result, messages } = view
  const { stages } = result.receipt
  const times = timesOf(result)
  const label = (name: string): Html => markup`<b class="stage">${written(name)}</b>`
  if (times === undefined) return markup`<ol class="stages">${stages.map(({ name }) => markup`<li>${label(name)} <span>${change(name, view)}</span></li>`)}</ol>`
  const total = Math.max(times.reduce((sum, one) => sum + one, 0), 0.001)
  const milliseconds = new Intl.NumberFormat(messages.locale, { style: "unit", unit: "millisecond", maximumSignificantDigits: 3 })
  let passed = 0
  const rows = stages.map(({ name }, i) => {
    const from = passed
    passed += times[i]!
    return { label: label(name), kind: "timed", end: escaped(milliseconds.format(times[i]!)), note: change(name, view), from: 100 * from / total, to: 100 * passed / total }
  })
  return markup`${lanes(rows, [], messages.direction === "rtl")}<p class="total"><span class="label">${escaped(messages.say("report_total"))}</span> ${milliseconds.format(total)}</p>`
}

/** The receipt: everything that the result follows from. */
export function receiptOf({ result: { receipt }, messages }: View): Html {
  const short = (hash: string): Html => markup`<code dir="ltr" title="${writtenPlain(hash)}">${written(hash.slice(0, 12))}…</code>`
  const row = (cells: ReadonlyArray<Html>): Html => markup`<tr>${cells.map((cell, i) => i === 0 ? markup`<th scope="row">${cell}</th>` : markup`<td>${cell}</td>`)}</tr>`
  const table = (caption: string, rows: ReadonlyArray<Html>): Html => rows.length === 0 ? none : markup`<table><caption>${escaped(caption)}</caption><tbody>${rows}</tbody></table>`
  return markup`<div class="receipt">
<p><span class="label">${escaped(messages.say("report_input"))}</span> <code dir="ltr">sha256 ${written(receipt.input)}</code></p>
${table(messages.say("report_stages"), receipt.stages.map(({ name, version, config }) => row([markup`<bdi>${written(name)}</bdi>`, written(version), short(config)])))}
${table(messages.say("report_assets"), receipt.assets.map(({ id, version, sha256 }) => row([markup`<bdi>${written(id)}</bdi>`, written(version), short(sha256)])))}
${table(messages.say("report_environment"), Object.entries(receipt.environment).map(([name, value]) => row([written(name), written(value)])))}
</div>`
}
