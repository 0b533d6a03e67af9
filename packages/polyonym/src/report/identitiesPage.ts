import type { CorpusIdentities, Decision, KnownIdentity } from "@polyonym/identity/pure"
import { escaped, type Html, markup, none, written } from "../html.ts"
import { type Messages, messagesIn } from "../messages.ts"
import { graphOf } from "./graph.ts"
import { mostFrequent, type Shown, togetherIn } from "./identitiesAcross.ts"
import { identitiesScript } from "./identitiesScript.ts"
import { identitiesStyle } from "./identitiesStyle.ts"
import { idLink } from "./names.ts"
import { pageOf } from "./page.ts"
import { partsStyle } from "./partsStyle.ts"
import { pageStyle } from "./style.ts"
import { type Kind, kindOf, labels, lang, languageName, nameKinds, once } from "./view.ts"

/** `locale`: the language of its labels (BCP 47). `limit`: how many identities it shows, those of most documents first; 300 unless given. `type`: only identities of this type. */
export interface IdentitiesPageOptions {
  readonly locale?: string | undefined
  readonly limit?: number | undefined
  readonly type?: KnownIdentity["type"] | undefined
}

const usualLimit = 300
const mostNames = 60
const mostDocuments = 30
const mostBeside = 10
const mostDecisions = 200

const numbers = once((locale) => new Intl.NumberFormat(locale))
const scriptNames = once((locale) => new Intl.DisplayNames([locale], { type: "script", style: "short" }))
const lists = once((locale) => new Intl.ListFormat(locale, { type: "unit", style: "short" }))

/** All that the parts of the page ask for. */
interface Page {
  readonly known: CorpusIdentities
  readonly messages: Messages
  readonly count: (value: number) => string
  /** The place of an identity that is shown, by its id. */
  readonly rankOf: ReadonlyMap<string, number>
  readonly decisionsOf: ReadonlyMap<string, ReadonlyArray<Decision>>
}

function scriptName(script: string, locale: string): string {
  try {
    return scriptNames(locale).of(script) ?? script
  } catch {
    return script
  }
}

const day = (date: string): string => date.slice(0, 10)

/** From when to when. */
function time(first: string | undefined, last: string | undefined): Html {
  if (first === undefined || last === undefined) return none
  return markup`<span class="time" dir="ltr">${written(day(first) === day(last) ? day(first) : `${day(first)} – ${day(last)}`)}</span>`
}

const more = (rest: number, { messages }: Page): Html => rest > 0 ? markup`<li class="soft">${escaped(messages.say("more", { count: rest }))}</li>` : none
const part = (label: string, body: Html): Html => markup`<section><h4>${escaped(label)}</h4>${body}</section>`

/** The spellings, those in one language and script together. */
function spellings({ names }: KnownIdentity, page: Page): Html {
  const groups = new Map<string, Array<KnownIdentity["names"][number]>>()
  for (const name of names.slice(0, mostNames)) groups.set(`${name.language}\n${name.script}`, [...groups.get(`${name.language}\n${name.script}`) ?? [], name])
  const { messages, count } = page
  const label = ({ language, script }: KnownIdentity["names"][number]): string => lists(messages.locale).format(new Set([...(language === "und" ? [] : [languageName(language, messages)]), scriptName(script, messages.locale)]))
  return part(messages.say("spellings"), markup`<dl class="written">${[...groups.values()].map((group) => markup`<div><dt>${written(label(group[0]!))}</dt><dd><ul>${group.map(({ text, language, count: times, first, last }) =>
    markup`<li><bdi${lang(language)}>${written(text)}</bdi> <i>×${count(times)}</i> ${time(first, last)}</li>`)}</ul></dd></div>`)}</dl>${names.length > mostNames ? markup`<ul>${more(names.length - mostNames, page)}</ul>` : none}`)
}

function beside({ id }: KnownIdentity, { known, messages, count, rankOf }: Page): Html {
  const near = known.together(id, { limit: mostBeside })
  if (near.length === 0) return none
  return part(messages.say("identity_together"), markup`<ul class="beside">${near.map((one) => {
    const [rank, name] = [rankOf.get(one.id), markup`<bdi>${written(one.name)}</bdi>`]
    return markup`<li>${rank === undefined ? name : markup`<a href="#x${rank}">${name}</a>`} <span class="soft">×${count(one.documents)}</span></li>`
  })}</ul>`)
}

/** What somebody decided: of whom, who, when and why. */
function decision(one: Decision, { known, messages }: Page): Html {
  const name = (id: string): Html => markup`<bdi>${written(known.show(id)?.name ?? id)}</bdi>`
  const signed = [one.by, one.at === undefined ? undefined : day(one.at), one.why].filter((said) => said !== undefined)
  const said = one.kind === "rename" ? markup`${escaped(messages.say("identity_renamed"))}: <bdi>${written(one.name)}</bdi>` : markup`${escaped(messages.say(`review_${one.kind}`))}: ${name(one.a)}, ${name(one.b)}`
  return markup`<li>${said}${signed.length === 0 ? none : markup` <span class="soft">(<bdi>${written(signed.join(", "))}</bdi>)</span>`}</li>`
}

function card(identity: KnownIdentity, rank: number, page: Page): Html {
  const { id, type, name, links, roles, documents, evidence } = identity
  const { messages, decisionsOf } = page
  const dates = documents.flatMap(({ publishedAt }) => publishedAt ?? []).sort()
  const decided = decisionsOf.get(id) ?? []
  const told = [...new Set(evidence.map((one) => messages.evidence(one)))]
  return markup`<article class="one ${kindOf(type)}" id="x${rank}"><header><h3><span class="badge"></span><bdi>${written(name)}</bdi> ${idLink(id)}${(links ?? []).filter((link) => link !== id).map((link) => markup` ${idLink(link)}`)}</h3>
<p>${escaped(messages.say("identity_documents", { count: documents.length }))}${dates.length === 0 ? none : markup` · ${time(dates[0], dates.at(-1))}`}${roles.length === 0 ? none : markup` · <bdi>${written(roles.join(" · "))}</bdi>`}</p></header>
<div>${spellings(identity, page)}${decided.length === 0 ? none : part(messages.say("review_decisions"), markup`<ul>${decided.map((one) => decision(one, page))}</ul>`)}</div>
<div>${beside(identity, page)}${told.length === 0 ? none : part(messages.say("why"), markup`<ul class="told">${told.map((one) => markup`<li>${written(one)}</li>`)}</ul>`)}
<section><details><summary>${escaped(messages.say("identity_documentList"))}</summary><ul>${documents.slice(0, mostDocuments).map(({ id: document, publishedAt }) => markup`<li>${publishedAt === undefined ? none : markup`${time(publishedAt, publishedAt)} `}<bdi>${written(document)}</bdi></li>`)}${more(documents.length - mostDocuments, page)}</ul></details></section></div>
</article>`
}

function kind(of: Kind, { identities, counts }: Shown, page: Page): Html {
  const own = identities.flatMap((identity, rank) => kindOf(identity.type) === of ? [card(identity, rank, page)] : [])
  const rest = counts.get(of)! - own.length
  if (own.length === 0 && rest === 0) return none
  return markup`<section class="kind ${of}" aria-labelledby="kind-${of}"><h2 id="kind-${of}">${escaped(page.messages.say(labels[of as "per"]))} <i>${page.count(counts.get(of)!)}</i></h2>
${own}
${rest > 0 ? markup`<p class="note">${escaped(page.messages.say("more", { count: rest }))}</p>` : none}</section>`
}

/** Decisions by the identities that they are about now. */
function decisionsIn(known: CorpusIdentities): ReadonlyMap<string, ReadonlyArray<Decision>> {
  const found = new Map<string, Array<Decision>>()
  for (const one of known.decisions) {
    for (const id of new Set((one.kind === "rename" ? [one.a] : [one.a, one.b]).flatMap((said) => known.resolve(said) ?? []))) found.set(id, [...found.get(id) ?? [], one])
  }
  return found
}

/** Decisions that were not followed, and those about what is not there. */
function notFollowed(page: Page): Html {
  const { known, messages } = page
  const listed = (label: string, decisions: ReadonlyArray<Decision>): Html =>
    decisions.length === 0 ? none : markup`<h3>${escaped(label)}</h3><ul>${decisions.slice(0, mostDecisions).map((one) => decision(one, page))}${more(decisions.length - mostDecisions, page)}</ul>`
  const conflicts = known.conflicts.flatMap(({ decisions }) => decisions[0] ?? [])
  if (conflicts.length === 0 && known.waiting.length === 0) return none
  return markup`<section class="index"><h2>${escaped(messages.say("review_decisions"))}</h2>${listed(messages.say("identity_conflict"), conflicts)}${listed(messages.say("identity_waiting"), known.waiting)}</section>`
}

/**
 * One self-contained HTML file of the identities of a corpus: a picture of the most frequent that stand in one document, and by type each identity with its spellings by language and script
 * (counts, first and last date), documents, roles, who stands beside it, the evidence and the decisions about it. Of a large corpus the most frequent are shown, and how many more there are is
 * said. It loads nothing; its one script, allowed by its hash, finds names; everything foreign is escaped.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { CorpusIdentities } from "@polyonym/identity/pure"
 * import { toIdentitiesPage } from "polyonym/report"
 *
 * const corpus = new CorpusIdentities()
 * corpus.add({ id: "a", sightings: [{ id: "nil-1", type: "PER", names: [{ text: "Ostap <b>Hryn", language: "en", script: "Latn", count: 2 }], forms: [{ text: "Ostap <b>Hryn", language: "en" }], roles: [] }] })
 * const page = toIdentitiesPage(corpus)
 * assert.ok(page.startsWith("<!doctype html>") && page.includes("Ostap &lt;b&gt;Hryn") && !page.includes("<b>Hryn"))
 * ```
 */
export function toIdentitiesPage(known: CorpusIdentities, { locale = "en", limit = usualLimit, type }: IdentitiesPageOptions = {}): string {
  const messages = messagesIn(locale)
  const number = numbers(messages.locale)
  const shown = mostFrequent(known, limit, type)
  const page: Page = { known, messages, count: (value) => number.format(value), rankOf: new Map(shown.identities.map(({ id }, rank) => [id, rank])), decisionsOf: decisionsIn(known) }
  const graph = graphOf(togetherIn(known, shown.identities), messages.say("identities_graph"))
  const title = messages.say("report_identities")
  const total = [...shown.counts.values()].reduce((sum, one) => sum + one, 0)
  const there = nameKinds.filter((one) => shown.counts.get(one)! > 0)
  const body = markup`<a class="skip" href="#main">${escaped(title)}</a>
<header class="page-head"><p class="kicker">polyonym</p><h1>${escaped(title)}</h1><p class="intro">${escaped(messages.say(total === 0 ? "identity_none" : "counted_identities", { count: total }))} · ${escaped(messages.say("identity_documents", { count: known.size }))}</p></header>
<main id="main">
${graph === undefined ? none : markup`<figure>${graph}<figcaption>${escaped(messages.say("identities_graphNote"))}</figcaption></figure>`}
<div class="kinds"><ul>${there.map((one) => markup`<li class="${one}"><span class="badge"></span><a href="#kind-${one}">${escaped(messages.say(labels[one]))}</a> <i>${page.count(shown.counts.get(one)!)}</i></li>`)}</ul><input class="find" id="find" type="search" hidden autocomplete="off" aria-label="${escaped(messages.say("identities_find"))}" placeholder="${escaped(messages.say("identities_find"))}"></div>
${nameKinds.map((one) => kind(one, shown, page))}
${notFollowed(page)}
</main>
<footer class="page-foot"><p>${escaped(messages.say("report_made"))}</p></footer>`
  return pageOf({ title, style: `${pageStyle}${partsStyle}${identitiesStyle}`, body, script: identitiesScript }, messages)
}
