import { Document } from "@polyonym/core"
import { Identities, Mentions } from "@polyonym/facts"
import type { Mention, Span } from "@polyonym/facts/pure"
import { CorpusIdentities } from "@polyonym/identity/pure"
import { escaped, type Html, markup } from "./html.ts"
import { type Messages, messagesIn } from "./messages.ts"
import { style } from "./reportStyle.ts"
import type { ArticleName, ArticleResult } from "./result.ts"

/** `locale`: the language of labels and sentences. `title`: of the whole report. */
export interface ReportOptions {
  readonly locale?: string
  readonly title?: string
}

const kinds: Readonly<Record<string, string>> = { PER: "per", ORG: "org", LOC: "loc", EVENT: "oth", PRODUCT: "oth", DATE: "dem", QUANTITY: "dem", MONEY: "dem", ROLE: "role", DEMONYM: "dem", QUOTE: "quote" }
const groups = [["PER", "persons"], ["ORG", "organisations"], ["LOC", "places"], ["OTHER", "others"]] as const
const groupOf = (type: string): string => type === "PER" || type === "ORG" || type === "LOC" ? type : "OTHER"

/** The name to show: preferred in the reader's locale, in the article's language, in English, or as it stands. */
const shown = (name: ArticleName, ...locales: ReadonlyArray<string>): string =>
  locales.map((locale) => name.preferred[locale]).find((one) => one !== undefined) ?? name.preferred["en"] ?? name.spellings[0]?.text ?? name.id

const direction = (text: string): Html => /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text) ? markup` dir="rtl"` : markup` dir="ltr"`
const lang = (tag: string): Html => tag === "und" || tag === "zxx" ? markup`` : markup` lang="${escaped(tag)}"`

/** What is said of a mention where it stands: on hovering, and on focus. */
function tipOf(mention: Mention, name: ArticleName | undefined, language: string, messages: Messages): Html {
  const head = name === undefined ? markup`<b>${escaped(mention.type)}</b>` : markup`<b>${escaped(shown(name, language))}</b> <i>${escaped(name.id)}</i>`
  const worth = mention.value === undefined || mention.value === null ? undefined : `${mention.bound ?? ""}${mention.value}${mention.unit === undefined ? "" : ` ${mention.unit}`}`
  const reasons = [...new Set(mention.why.map((evidence) => messages.evidence(evidence)))].slice(0, 3)
  return markup`<span class="tip">${head}${mention.role === undefined ? markup`` : markup`<span>${escaped(mention.role)}</span>`}${worth === undefined ? markup`` : markup`<span>${escaped(worth)}</span>`}${reasons.map((reason) => markup`<span>${escaped(reason)}</span>`)}</span>`
}

/** Something to be marked in the text: a mention, or a range in another language than the article's. */
interface Marked extends Span {
  readonly open: Html
  readonly close: Html
}

/** What is to be marked in a range of the text, the outer first. Of two that cross, the one that begins first stays. */
function marksOf(result: ArticleResult, document: number, messages: Messages): ReadonlyArray<Marked> {
  const nameOf = new Map<string, { readonly name: ArticleName; readonly index: number }>()
  result.names.forEach((name, index) => name.mentions.forEach(({ start, end }) => nameOf.set(`${start}-${end}`, { name, index })))
  const mentions = result.mentions.map((mention): Marked => {
    const { start, end, type } = mention
    const found = nameOf.get(`${start}-${end}`)
    const kind = kinds[type] ?? "oth"
    const tip = tipOf(mention, found?.name, result.language, messages)
    return found === undefined
      ? { start, end, open: markup`<mark class="${kind}">`, close: markup`${tip}</mark>` }
      : { start, end, open: markup`<a class="m ${kind}" href="#d${document}n${found.index}">`, close: markup`${tip}</a>` }
  })
  const foreign = result.languages.filter(({ language }) => language !== result.language)
    .map(({ start, end, language }): Marked => ({ start, end, open: markup`<span${lang(language)}>`, close: markup`</span>` }))
  return [...foreign, ...mentions].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** The text with its mentions marked; a role or demonym that holds or lies in a name is marked around or inside it. */
function highlighted(result: ArticleResult, document: number, messages: Messages): Html {
  const marks = marksOf(result, document, messages)
  let at = 0
  let next = 0
  const inside = (end: number): Html => {
    const out: Array<Html> = []
    while (next < marks.length && marks[next]!.start < end) {
      const mark = marks[next++]!
      if (mark.start < at || mark.end > end) continue
      out.push(escaped(result.text.slice(at, mark.start)), mark.open)
      at = mark.start
      out.push(inside(mark.end), mark.close)
    }
    out.push(escaped(result.text.slice(at, end)))
    at = end
    return markup`${out}`
  }
  const blocks: Array<Html> = []
  let start = 0
  while (start <= result.text.length && result.text.length > 0) {
    const found = result.text.indexOf("\n\n", start)
    const end = found < 0 ? result.text.length : found
    const text = result.text.slice(start, end)
    const body = inside(end)
    const heading = start === 0 && text === result.title
    blocks.push(heading ? markup`<h2${direction(text)}>${body}</h2>` : markup`<p${direction(text)}>${body}</p>`)
    at = start = end + 2
  }
  return markup`<div class="text"${lang(result.language)}>${blocks}</div>`
}

function nameCard(name: ArticleName, index: number, document: number, result: ArticleResult, messages: Messages): Html {
  const locales = Object.keys(name.preferred).sort()
  const wikidata = /^Q\d+$/.test(name.id)
  const id = wikidata ? markup`<a href="https://www.wikidata.org/wiki/${escaped(name.id)}" rel="noreferrer">${escaped(name.id)}</a>` : markup`<span class="nil">${escaped(name.id)}</span>`
  return markup`<li id="d${document}n${index}" class="${kinds[name.type] ?? "oth"}">
<div class="name"><b${direction(shown(name, result.language))}>${escaped(shown(name, result.language))}</b> ${id}</div>
${name.roles.length === 0 ? markup`` : markup`<div class="small">${escaped(name.roles.join(" · "))}</div>`}
<div class="spellings">${name.spellings.map(({ text, language, count }) => markup`<span${lang(language)}${direction(text)}>${escaped(text)}<i>×${count}</i></span>`)}</div>
<dl>${locales.map((locale) => markup`<dt>${escaped(locale)}</dt><dd${lang(locale)}>${escaped(name.preferred[locale]!)}</dd>`)}</dl>
${name.why.length === 0 ? markup`` : markup`<details><summary>${escaped(messages.say("why"))}</summary><ul>${name.why.map((why) => markup`<li>${escaped(why)}</li>`)}</ul></details>`}
</li>`
}

function namesOf(result: ArticleResult, document: number, messages: Messages): Html {
  return markup`<div class="names">${groups.map(([group, label]) => {
    const names = result.names.map((name, index) => ({ name, index })).filter(({ name }) => groupOf(name.type) === group)
    return names.length === 0 ? markup`` : markup`<h4>${escaped(messages.say(label))}</h4><ul>${names.map(({ name, index }) => nameCard(name, index, document, result, messages))}</ul>`
  })}</div>`
}

/** Whether the text begins with its title, which then is shown with its names marked. */
const titled = ({ title, text }: ArticleResult): boolean => title !== undefined && (text === title || text.startsWith(`${title}\n\n`))

function section(result: ArticleResult, document: number, messages: Messages): Html {
  const spans = new Set(result.languages.map(({ language }) => language).filter((language) => language !== result.language))
  const removed = result.removed.filter(({ reason }) => reason !== "empty")
  return markup`<section id="d${document}">
${titled(result) ? markup`` : markup`<h2${lang(result.language)}${direction(result.title ?? "")}>${escaped(result.title ?? messages.say("untitled"))}</h2>`}
<p class="facts">${escaped(messages.say("language"))}: <b>${escaped(result.language)}</b> (${escaped(result.script)})${spans.size === 0 ? markup`` : markup` · + ${escaped([...spans].join(", "))}`} · ${escaped(messages.say("dropped"))}: <b>${removed.length}</b></p>
<div class="columns"><div>${highlighted(result, document, messages)}</div>${namesOf(result, document, messages)}</div>
${removed.length === 0 ? markup`` : markup`<details><summary>${escaped(messages.say("dropped"))} (${removed.length})</summary><table class="removed">${removed.map(({ reason, text }) => markup`<tr><td>${escaped(messages.reason(reason))}</td><td${direction(text)}>${escaped(text)}</td></tr>`)}</table></details>`}
${result.romanised.system === "none" ? markup`` : markup`<details><summary>${escaped(messages.say("romanised"))} (${escaped(result.romanised.system)})</summary><div class="text roman" dir="ltr">${result.romanised.text.split("\n\n").map((text) => markup`<p>${escaped(text)}</p>`)}</div></details>`}
<details><summary>${escaped(messages.say("linkedData"))}</summary><pre dir="ltr">${escaped(JSON.stringify(result.jsonld, null, 2))}</pre></details>
</section>`
}

/** For each article, the ids that its names have over all of them. */
function idsAcross(results: ReadonlyArray<ArticleResult>): ReadonlyArray<Readonly<Record<string, string>>> {
  const corpus = new CorpusIdentities()
  results.forEach(({ document, language }, index) => corpus.put({ id: String(index), language, identities: Document.get(document, Identities), mentions: Document.get(document, Mentions) }))
  return results.map((_, index) => corpus.idsIn(String(index)))
}

function across(results: ReadonlyArray<ArticleResult>, messages: Messages): Html {
  const rows = new Map<string, Array<{ readonly document: number; readonly index: number; readonly name: ArticleName }>>()
  const ids = idsAcross(results)
  results.forEach((result, document) => result.names.forEach((name, index) => {
    const id = ids[document]![name.id] ?? name.id
    rows.set(id, [...rows.get(id) ?? [], { document, index, name }])
  }))
  const rank = ({ name }: { readonly name: ArticleName }): number => groups.findIndex(([group]) => group === groupOf(name.type))
  const shared = [...rows.values()].filter((row) => new Set(row.map(({ document }) => document)).size > 1).sort((a, b) => rank(a[0]!) - rank(b[0]!))
  if (shared.length === 0) return markup``
  return markup`<section><h2>${escaped(messages.say("acrossDocuments"))}</h2><div class="scroll"><table class="across"><thead><tr><th></th>${results.map((result, i) => markup`<th><a href="#d${i}">${i + 1} · ${escaped(result.language)}</a></th>`)}</tr></thead>
<tbody>${shared.map((row) => markup`<tr><th class="${kinds[row[0]!.name.type] ?? "oth"}">${escaped(shown(row[0]!.name, messages.locale))}</th>${results.map((_, document) => {
    const here = row.filter((one) => one.document === document)
    return markup`<td>${here.map(({ name, index }) => markup`<a href="#d${document}n${index}">${escaped(name.spellings.map(({ text }) => text).join(", "))}</a>`)}</td>`
  })}</tr>`)}</tbody></table></div></section>`
}

/**
 * One self-contained HTML file for one article or several: the text with its names marked, every identity with its spellings and reasons,
 * what was dropped and why, the romanised text and the linked data. It loads nothing and runs no script; everything foreign is escaped.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { article } from "polyonym"
 * import { toHtmlReport } from "polyonym/report"
 *
 * const out = await article("The ferry was late again, <b>said</b> nobody.")
 * const html = toHtmlReport(out)
 * assert.ok(html.startsWith("<!doctype html>"))
 * assert.ok(!html.includes("<b>said"))
 * ```
 */
export function toHtmlReport(of: ArticleResult | ReadonlyArray<ArticleResult>, { locale = "en", title }: ReportOptions = {}): string {
  const messages = messagesIn(locale)
  const results = "document" in of ? [of] : of
  const heading = title ?? (results.length === 1 ? results[0]!.title : undefined) ?? messages.say("report")
  return markup`<!doctype html>
<html lang="${messages.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(heading)}</title>
<style>${style as Html}</style>
</head>
<body>
<header><h1>${escaped(heading)}</h1><p class="legend">${groups.map(([group, label]) => markup`<span class="${kinds[group] ?? "oth"}">${escaped(messages.say(label))}</span>`)}<span class="role">${escaped(messages.say("roles"))}</span><span class="dem">${escaped(messages.say("demonyms"))}</span></p></header>
<main>
${results.length > 1 ? across(results, messages) : markup``}
${results.map((result, i) => section(result, i, messages))}
</main>
</body>
</html>
`
}

export { type ReviewOptions, toReviewPage } from "./reviewPage.ts"
