import type { RemovalReason } from "@polyonym/facts/pure"
import { escaped, type Html, markup, none, written } from "../html.ts"
import { jsonOf } from "./json.ts"
import { namesOf } from "./names.ts"
import { receiptOf, stagesOf } from "./stages.ts"
import { highlighted } from "./text.ts"
import { timelineOf } from "./timeline.ts"
import { speakerOf } from "./tip.ts"
import { direction, heading, labels, lang, languageName, percent, type View } from "./view.ts"

/** The quotations with who says them. */
function quotationsOf(view: View, placed: ReadonlySet<number>): Html {
  const { quotations, result, document, count, messages } = view
  return markup`<ol class="quotations">${quotations.map((place, i) => {
    const mention = result.mentions[place]!
    const back = markup` <a class="back" href="#d${document}m${place}" aria-label="${escaped(messages.say("report_quotation", { number: i + 1 }))}">${count(i + 1)} ↑</a>`
    return markup`<li id="d${document}q${i}"><blockquote${lang(mention.language)}${direction(mention.text)}><p>${written(mention.text)}</p></blockquote>
<p class="by">${speakerOf(mention, view)}${mention.speech === false ? markup` · ${escaped(messages.say("report_noSpeech"))}` : none}${placed.has(place) ? back : none}</p></li>`
  })}</ol>`
}

/** The languages of the text by their share, and where each stands in it. */
function languagesOf({ result, messages, count }: View): Html {
  const length = Math.max(result.text.length, 1)
  const shares = new Map<string, { readonly script: string; readonly ranges: number; readonly length: number; readonly confidence: number }>()
  for (const { language, script, start, end, confidence } of result.languages) {
    const known = shares.get(language)
    shares.set(language, { script, ranges: (known?.ranges ?? 0) + 1, length: (known?.length ?? 0) + end - start, confidence: Math.min(known?.confidence ?? 1, confidence) })
  }
  const order = [...shares.keys()].sort((a, b) => shares.get(b)!.length - shares.get(a)!.length)
  const place = (at: number): string => String(Math.round(100_000 * (messages.direction === "rtl" ? length - at : at) / length) / 1000)
  return markup`<svg class="ranges" width="100%" height="14" aria-hidden="true" focusable="false">${result.languages.map(({ start, end, language }) =>
    markup`<rect class="l${Math.min(order.indexOf(language), 4)}" x="${place(messages.direction === "rtl" ? end : start)}%" width="${Math.round(100_000 * (end - start) / length) / 1000}%" height="14"/>`)}</svg>
<ul class="shares">${order.map((language, i) => {
    const { script, length: part, confidence, ranges } = shares.get(language)!
    return markup`<li><span class="swatch l${Math.min(i, 4)}"></span><b>${written(languageName(language, messages))}</b> <span class="note">${written(language)} · ${written(script)} · ${percent(part / length, messages)} · ${escaped(messages.say("report_ranges"))} ${count(ranges)} · ${escaped(messages.say("report_sure", { percent: percent(confidence, messages) }))}</span></li>`
  })}</ul>`
}

/** What was dropped, by the reason for it. */
function droppedOf({ result, messages, count }: View): Html {
  const reasons = new Map<RemovalReason, Array<string>>()
  for (const { reason, text } of result.removed) if (reason !== "empty") reasons.set(reason, [...reasons.get(reason) ?? [], text])
  return markup`<dl class="dropped">${[...reasons].map(([reason, texts]) => markup`<div><dt>${escaped(messages.reason(reason))} <i>${count(texts.length)}</i></dt>${texts.map((text) => markup`<dd${direction(text)}>${written(text)}</dd>`)}</div>`)}</dl>`
}

const panel = (view: View, label: string, body: Html, className: string): Html => markup`<section class="panel ${className}">${heading(view, 1, escaped(label))}${body}</section>`
const folded = (label: string, note: string, body: Html): Html => markup`<details class="fold"><summary><span>${escaped(label)}</span> <i>${written(note)}</i></summary><div class="folded">${body}</div></details>`

function facts(view: View): Html {
  const { result, messages, count, published } = view
  const date = published === undefined ? Number.NaN : Date.parse(published)
  const parts: ReadonlyArray<Html> = [
    ...(Number.isNaN(date) ? [] : [markup`<time datetime="${escaped(published!)}">${new Intl.DateTimeFormat(messages.locale, { dateStyle: "long", timeZone: "UTC", calendar: "gregory" }).format(date)}</time>`]),
    markup`${written(languageName(result.language, messages))} <i>(${written(result.language)}, ${written(result.script)})</i>`,
    ...Object.entries(labels).slice(0, 3).flatMap(([kind, label]) => {
      const found = result.names.filter(({ type }) => type.toLowerCase() === kind).length
      return found === 0 ? [] : [markup`${escaped(messages.say(label))} <b>${count(found)}</b>`]
    }),
    markup`${escaped(messages.say("dropped"))} <b>${count(result.removed.filter(({ reason }) => reason !== "empty").length)}</b>`
  ]
  return markup`<p class="facts">${parts.map((part) => markup`<span>${part}</span> `)}</p>`
}

/** One article: its text beside its identities, and below what else is known of it. */
export function articleOf(view: View): Html {
  const { result, document, messages, quotations, count } = view
  const { title, body, placed } = highlighted(view)
  const timeline = timelineOf(view, placed)
  const removed = result.removed.filter(({ reason }) => reason !== "empty").length
  const { system, text } = result.romanised
  return markup`<article class="document" id="d${document}">
<div class="top">${title}${facts(view)}</div>
<div class="columns">${body}${namesOf(view, placed)}</div>
<div class="panels">
${quotations.length === 0 ? none : panel(view, messages.say("report_quotations"), quotationsOf(view, placed), "wide")}
${timeline === "" ? none : panel(view, messages.say("report_dates"), timeline, "dates")}
${panel(view, messages.say("report_languages"), languagesOf(view), "languages")}
${panel(view, messages.say("report_stages"), stagesOf(view), "stages-panel")}
</div>
<div class="folds">
${removed === 0 ? none : folded(messages.say("dropped"), count(removed), droppedOf(view))}
${system === "none" ? none : folded(messages.say("romanised"), system, markup`<div class="text roman" dir="ltr">${text.split("\n\n").map((one) => markup`<p>${written(one)}</p>`)}</div>`)}
${folded(messages.say("linkedData"), "JSON-LD", jsonOf(result.jsonld))}
${folded(messages.say("report_receipt"), count(result.receipt.stages.length), receiptOf(view))}
</div>
</article>`
}
