import { sha256 } from "@polyonym/core/pure"
import type { DoubtfulPair, KnownIdentity } from "@polyonym/identity/pure"
import { escaped, type Html, markup } from "./html.ts"
import { type Messages, messagesIn } from "./messages.ts"
import { style } from "./reportStyle.ts"
import { reviewScript } from "./reviewScript.ts"

/** What the page of doubtful pairs may be told. */
export interface ReviewOptions {
  /** The language of its labels: en, uk or ru. */
  readonly locale?: string | undefined
}

const mostNames = 12
const mostDocuments = 8

const reviewStyle = `
.pair{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:1rem 1.25rem;margin:0 0 1.25rem}
.pair.done{opacity:.45}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:1.5rem}
.sides h2{font-size:1.15rem}
.choices{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;margin-top:.75rem}
button,input,textarea{font:inherit;font-size:.9rem;color:inherit;background:var(--bg);border:1px solid var(--line);border-radius:.35rem;padding:.35rem .8rem}
button{cursor:pointer}button:hover,button:focus-visible{border-color:currentColor}
button[aria-pressed=true]{background:var(--perb);color:var(--per);border-color:var(--per)}
.told{font-size:.85rem;color:var(--soft);margin:.75rem 0 0;padding-inline-start:1.1rem}
.small{overflow-wrap:anywhere}
textarea{width:100%;min-height:8rem;font-family:ui-monospace,monospace;font-size:.75rem}
@media (max-width:40rem){.sides{grid-template-columns:1fr}}
`

const base64 = (hex: string): string => btoa(String.fromCharCode(...hex.match(/../g)!.map((byte) => Number.parseInt(byte, 16))))
const isItem = /^Q[1-9]\d{0,18}$/

/** What an id stands for, so that a decision finds it again. */
const meantBy = ({ names, type, documents, name }: KnownIdentity) =>
  ({ name, language: names.find(({ text }) => text === name)?.language ?? names[0]?.language ?? "und", type, documents: documents.slice(0, 3).map(({ id }) => id) })

function side(identity: KnownIdentity, messages: Messages): Html {
  const { id, name, names, roles, documents } = identity
  const rest = documents.length - mostDocuments
  return markup`<div><h2 dir="auto">${escaped(name)}</h2>
<div class="small">${isItem.test(id) ? markup`<a href="https://www.wikidata.org/wiki/${escaped(id)}" rel="noreferrer">${escaped(id)}</a>` : markup`${escaped(id)}`}</div>
<div class="spellings">${names.slice(0, mostNames).map(({ text, language, count }) => markup`<span lang="${escaped(language)}" dir="auto">${escaped(text)}<i>×${count}</i></span>`)}</div>
${roles.length === 0 ? markup`` : markup`<div class="small">${escaped(roles.join(" · "))}</div>`}
<div class="small">${escaped(messages.say("identity_documentList"))}: ${documents.slice(0, mostDocuments).map(({ id: document, publishedAt }) => markup`<span>${escaped(document)}${publishedAt === undefined ? "" : ` (${publishedAt.slice(0, 10)})`} </span>`)}${rest > 0 ? escaped(messages.say("more", { count: rest })) : ""}</div></div>`
}

function card({ a, b, evidence }: DoubtfulPair, messages: Messages): Html {
  return markup`<article class="pair" data-a="${escaped(a.id)}" data-b="${escaped(b.id)}" data-meant="${escaped(JSON.stringify({ a: meantBy(a), b: meantBy(b) }))}">
<div class="sides">${side(a, messages)}${side(b, messages)}</div>
<ul class="told">${evidence.map((one) => markup`<li dir="auto">${escaped(messages.evidence(one))}</li>`)}</ul>
<div class="choices"><button type="button" data-kind="same" aria-pressed="false">${escaped(messages.say("review_same"))}</button><button type="button" data-kind="different" aria-pressed="false">${escaped(messages.say("review_different"))}</button><button type="button" data-kind="" aria-pressed="false">${escaped(messages.say("review_skip"))}</button><input class="why" aria-label="${escaped(messages.say("review_why"))}" placeholder="${escaped(messages.say("review_why"))}"></div>
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
  return markup`<!doctype html>
<html lang="${messages.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${base64(sha256(reviewScript))}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${style as Html}${reviewStyle as Html}</style>
</head>
<body>
<header><h1>${escaped(title)}</h1><p class="facts">${escaped(messages.say(pairs.length === 0 ? "review_none" : "review_intro"))}</p></header>
<main>
${pairs.map((pair) => card(pair, messages))}
<section><h2>${escaped(messages.say("review_decisions"))}</h2>
<p class="choices"><input id="by" autocomplete="name" aria-label="${escaped(messages.say("review_by"))}" placeholder="${escaped(messages.say("review_by"))}"><button type="button" id="copy">${escaped(messages.say("review_copy"))}</button><button type="button" id="download">${escaped(messages.say("review_download"))}</button><span class="facts" id="left" data-text="${escaped(messages.say("review_left", { left: "{left}", count: pairs.length }))}"></span></p>
<textarea id="lines" readonly spellcheck="false" aria-label="${escaped(messages.say("review_decisions"))}"></textarea></section>
</main>
<script>${reviewScript as Html}</script>
</body>
</html>
`
}
