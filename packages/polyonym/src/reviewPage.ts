import type { DoubtfulPair, KnownIdentity } from "@polyonym/identity/pure"
import { escaped, type Html, markup, none, written, writtenPlain } from "./html.ts"
import { type Messages, messagesIn } from "./messages.ts"
import { idLink } from "./report/names.ts"
import { pageOf } from "./report/page.ts"
import { pageStyle } from "./report/style.ts"
import { kindOf, labels, lang } from "./report/view.ts"
import { reviewScript } from "./reviewScript.ts"

/** What the page of doubtful pairs may be told. */
export interface ReviewOptions {
  /** The language of its labels (BCP 47); English where there are none in it. */
  readonly locale?: string | undefined
}

const mostNames = 12
const mostDocuments = 8

const reviewStyle = `
.page-head h1{font:600 clamp(1.7rem,1.1rem + 2.4vw,2.4rem)/1.15 var(--serif);margin-block:.75rem .5rem}
.intro{color:var(--soft);max-width:65ch;margin-bottom:1.75rem}
.page-head,main,.page-foot{max-width:66rem}
.pair{border-top:1px solid var(--line);padding-block:1.25rem 1.5rem}
.pair.done{box-shadow:inset .3rem 0 0 var(--accent);padding-inline-start:1.25rem}
[dir=rtl] .pair.done{box-shadow:inset -.3rem 0 0 var(--accent)}
.documents{list-style:none;margin:.3rem 0 0;padding:0;color:var(--soft);overflow-wrap:anywhere}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:1rem 2.5rem}
.side{min-width:0;font-size:.875rem}
.side h2,.side h3{display:flex;align-items:baseline;gap:.5rem;font-size:1.125rem;margin-bottom:.15rem}
.side p{margin-top:.3rem;overflow-wrap:anywhere}
.side .id{color:var(--soft);overflow-wrap:anywhere}
.spelling{margin-inline-end:.6em}.spelling i,.soft{color:var(--soft)}
.told{font-size:.875rem;color:var(--soft);margin:.9rem 0 0;padding-inline-start:1.1rem}
.choices{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;margin-top:1rem}
button,input,textarea{font:inherit;font-size:.875rem;color:inherit;background:var(--card);border:1px solid color-mix(in srgb,var(--quiet) 75%,var(--bg));border-radius:.4rem;padding:.4rem .85rem}
button{cursor:pointer}button:hover{border-color:currentColor}
button[aria-pressed=true]{background:var(--accent);color:var(--bg);border-color:var(--accent)}
::placeholder{color:var(--soft);opacity:1}
.why{flex:1 1 12rem;min-width:0}
.decisions{border-top:1px solid var(--line);padding-block:1.5rem 3rem}
textarea{width:100%;min-height:8rem;font-family:var(--mono);font-size:.75rem;margin-top:.75rem}
@media (max-width:40rem){.sides{grid-template-columns:minmax(0,1fr)}}
@media print{button,input,textarea,.choices{display:none}.pair{break-inside:avoid}}
`


/** What an id stands for, so that a decision finds it again. */
const meantBy = ({ names, type, documents, name }: KnownIdentity) =>
  ({ name, language: names.find(({ text }) => text === name)?.language ?? names[0]?.language ?? "und", type, documents: documents.slice(0, 3).map(({ id }) => id) })

function side(identity: KnownIdentity, messages: Messages): Html {
  const { id, type, name, names, roles, documents } = identity
  const rest = documents.length - mostDocuments
  return markup`<div class="side ${kindOf(type)}"><h2><span class="badge"></span><bdi>${written(name)}</bdi></h2>
<p class="soft">${escaped(messages.say(labels[kindOf(type)]))} · ${idLink(id)}</p>
<p>${names.slice(0, mostNames).map(({ text, language, count }) => markup`<span class="spelling"><bdi${lang(language)}>${written(text)}</bdi>\u00a0<i>×${count}</i></span> `)}</p>
${roles.length === 0 ? none : markup`<p><bdi>${written(roles.join(" · "))}</bdi></p>`}
<p class="soft">${escaped(messages.say("identity_documentList"))}</p>
<ul class="documents">${documents.slice(0, mostDocuments).map(({ id: document, publishedAt }) => markup`<li>${publishedAt === undefined ? none : markup`${written(publishedAt.slice(0, 10))} `}<bdi>${written(document)}</bdi></li>`)}${rest > 0 ? markup`<li>${escaped(messages.say("more", { count: rest }))}</li>` : none}</ul></div>`
}

function card({ a, b, evidence }: DoubtfulPair, messages: Messages): Html {
  const pair = writtenPlain(messages.say("review_pair", { a: a.name, b: b.name }))
  return markup`<article class="pair" aria-label="${pair}" data-a="${escaped(a.id)}" data-b="${escaped(b.id)}" data-meant="${escaped(JSON.stringify({ a: meantBy(a), b: meantBy(b) }))}">
<div class="sides">${side(a, messages)}${side(b, messages)}</div>
${evidence.length === 0 ? none : markup`<ul class="told">${evidence.map((one) => markup`<li dir="auto">${written(messages.evidence(one))}</li>`)}</ul>`}
<div class="choices" role="group" aria-label="${pair}"><button type="button" data-kind="same" aria-pressed="false">${escaped(messages.say("review_same"))}</button><button type="button" data-kind="different" aria-pressed="false">${escaped(messages.say("review_different"))}</button><button type="button" data-kind="" aria-pressed="false">${escaped(messages.say("review_skip"))}</button><input class="why" aria-label="${escaped(messages.say("review_why"))}" placeholder="${escaped(messages.say("review_why"))}"></div>
</article>`
}

/**
 * One self-contained HTML file of doubtful pairs, the evidence of both sides beside each other, with buttons that gather decisions as lines for `decisions.jsonl`, to copy or download. It loads
 * nothing and sends nothing; its one script is allowed by its hash, and everything foreign is escaped.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { toReviewPage } from "polyonym/report"
 *
 * const side = (id: string) => ({ id, type: "PER" as const, name: "<b>Hryn", names: [], documents: [], roles: [], evidence: [] })
 * const page = toReviewPage([{ a: side("Q1"), b: side("nil-2"), nats: -0.5, evidence: [] }])
 * assert.ok(page.startsWith("<!doctype html>") && page.includes("&lt;b&gt;Hryn") && !page.includes("<b>Hryn"))
 * ```
 */
export function toReviewPage(pairs: ReadonlyArray<DoubtfulPair>, { locale = "en" }: ReviewOptions = {}): string {
  const messages = messagesIn(locale)
  const title = messages.say("review_title")
  const body = markup`<header class="page-head"><p class="kicker">polyonym</p><h1>${escaped(title)}</h1><p class="intro">${escaped(messages.say(pairs.length === 0 ? "review_none" : "review_intro"))}</p></header>
<main>
${pairs.map((pair) => card(pair, messages))}
<section class="decisions"><h2>${escaped(messages.say("review_decisions"))}</h2>
<div class="choices"><input id="by" autocomplete="name" aria-label="${escaped(messages.say("review_by"))}" placeholder="${escaped(messages.say("review_by"))}"><button type="button" id="copy">${escaped(messages.say("review_copy"))}</button><button type="button" id="download">${escaped(messages.say("review_download"))}</button><span class="soft" id="left" role="status" data-text="${escaped(messages.say("review_left", { left: "{left}", count: pairs.length }))}"></span></div>
<textarea id="lines" dir="ltr" readonly spellcheck="false" aria-label="${escaped(messages.say("review_decisions"))}"></textarea></section>
</main>`
  return pageOf({ title, style: `${pageStyle}${reviewStyle}`, body, script: reviewScript }, messages)
}
