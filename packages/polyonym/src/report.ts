import { escaped, type Html, markup, none, written } from "./html.ts"
import { type Messages, messagesIn } from "./messages.ts"
import { acrossOf } from "./report/across.ts"
import { articleOf } from "./report/article.ts"
import { pageOf } from "./report/page.ts"
import { reportScript } from "./report/script.ts"
import { reportStyle } from "./report/style.ts"
import { type Kind, kindOf, labels, type View, viewOf } from "./report/view.ts"
import type { ArticleResult } from "./result.ts"

/** `locale`: the language of labels and sentences. `title`: of the whole report. */
export interface ReportOptions {
  readonly locale?: string
  readonly title?: string
}

/** The kinds of mention that there are, each with a box that shows or hides it in the texts and in the lists. */
function show(views: ReadonlyArray<View>, messages: Messages): { readonly html: Html; readonly style: string } {
  const counts = new Map<Kind | "foreign", number>()
  const more = (kind: Kind | "foreign"): unknown => counts.set(kind, 1 + (counts.get(kind) ?? 0))
  for (const { result } of views) {
    for (const { type } of result.mentions) more(kindOf(type))
    for (const { language } of result.languages) if (language !== result.language) more("foreign")
  }
  const kinds = (Object.keys(labels) as ReadonlyArray<Kind>).filter((kind) => counts.has(kind))
  const box = (kind: string, label: string): Html => markup`<label class="${kind === "foreign" ? "foreign-kind" : kind}"><input type="checkbox" id="show-${kind}" checked autocomplete="off"><span class="badge"></span>${escaped(label)} <i>${views[0]!.count(counts.get(kind as Kind)!)}</i></label>`
  if (kinds.length === 0 && !counts.has("foreign")) return { html: none, style: "" }
  return {
    html: markup`<div class="show" role="group" aria-labelledby="show"><span class="label" id="show">${escaped(messages.say("report_show"))}</span>${kinds.map((kind) => box(kind, messages.say(labels[kind])))}${counts.has("foreign") ? box("foreign", messages.say("report_foreign")) : none}</div>`,
    style: kinds.map(hidden).join("") + (counts.has("foreign") ? ":root:has(#show-foreign:not(:checked)) .foreign::before{display:none}" : "")
  }
}

/** The rules by which a kind is hidden. */
function hidden(kind: Kind): string {
  const off = `:root:has(#show-${kind}:not(:checked))`
  if (kind === "quote") return `${off} .quoted{background:none}${off} .ref{display:none}`
  return `${off} .m.${kind}{background:none;text-decoration:none}${off} .group.${kind},${off} .node.${kind},${off} .across tr.${kind}{display:none}`
}

/**
 * One self-contained HTML file for one article or several: the text with its names marked, and with each, on hovering or with the keyboard, its identity, spellings, romanised forms and the
 * evidence; the identities by type; quotations with their speakers; dates on a line; the languages; what each stage changed and, for a result with `times`, how long it took; what was dropped
 * and why; the linked data and the receipt. Several articles have a picture of the names that stand together and a table of all names. It loads nothing; its one script is allowed by its hash
 * and the page is whole without it; everything foreign is escaped, and characters that can't be seen are shown.
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
  const several = results.length !== 1
  const views = results.map((result, index) => viewOf(result, index, several ? 2 : 1, messages))
  const own = title ?? messages.say("report")
  const { html, style } = views.length === 0 ? { html: none, style: "" } : show(views, messages)
  const body = markup`<a class="skip" href="#main">${escaped(messages.say("report_skip"))}</a>
<header class="page-head"><p class="kicker">${written(several ? "polyonym" : own)}</p>${several ? markup`<h1>${written(own)}</h1>` : none}</header>
<main id="main">
${html}
${several && views.length > 0 ? acrossOf(views, messages) : none}
${views.map(articleOf)}
</main>
<footer class="page-foot"><p>${escaped(messages.say("report_made"))}</p></footer>`
  return pageOf({ title: title ?? (several ? own : results[0]!.title ?? own), style: `${reportStyle}${style}`, body, script: reportScript, ...(several ? { className: "several" } : {}) }, messages)
}

export type { StageTime } from "./report/stages.ts"
export { type IdentitiesPageOptions, toIdentitiesPage } from "./report/identitiesPage.ts"
export { type ReviewOptions, toReviewPage } from "./reviewPage.ts"
