import type { Mention } from "@polyonym/facts/pure"
import { escaped, type Html, markup, none, written } from "../html.ts"
import type { ArticleName } from "../result.ts"
import { direction, firstOf, kindOf, labels, lang, languageName, percent, shown, type View, wikidata } from "./view.ts"

const mostReasons = 4
const mostSpellings = 6

/** What a date, an amount or a quotation comes to. */
function worthOf({ value, bound, unit }: Mention): string | undefined {
  if (value === undefined || value === null) return undefined
  return `${bound ?? ""}${value}${unit === undefined ? "" : ` ${unit}`}`
}

/** The languages in which a name is preferred otherwise than it is shown. */
export const otherNames = ({ preferred }: ArticleName, called: string): ReadonlyArray<string> => Object.keys(preferred).sort().filter((locale) => preferred[locale] !== called)

const said = (label: string, text: Html): Html => markup`<span class="line"><span class="label">${escaped(label)}</span> <span>${text}</span></span>`

/** The spellings of a name with how often each stands in the text, and their romanised forms where they are in other letters. */
export function spellingsOf(name: ArticleName, view: View, most: number): Html {
  const { count } = view
  const romanised = romanisedForms(name, view)
  return markup`${name.spellings.slice(0, most).map(({ text, language, count: times }) => {
    const latin = romanised.get(text)
    return markup`<span class="spelling"><bdi${lang(language)}>${written(text)}</bdi>${latin === undefined ? none : markup` <bdi class="latin">${written(latin)}</bdi>`}\u00a0<i>×${count(times)}</i></span> `
  })}`
}

/** How the spellings of a name stand in the romanised text, where that differs. */
function romanisedForms(name: ArticleName, { romanised, result }: View): ReadonlyMap<string, string> {
  const forms = new Map<string, string>()
  for (const { start, end, text } of name.mentions) {
    if (forms.has(text)) continue
    const spans = romanised.slice(firstOf(romanised, ([, inEnd]) => inEnd > start), firstOf(romanised, ([inStart]) => inStart >= end))
    if (spans.length === 0) continue
    const [first, last] = [spans[0]!, spans.at(-1)!]
    // What is finer than a span can be cut only where the span is copied letter by letter.
    const from = first[2] + (first[1] - first[0] === first[3] - first[2] ? Math.max(0, start - first[0]) : 0)
    const to = last[3] - (last[1] - last[0] === last[3] - last[2] ? Math.max(0, last[1] - end) : 0)
    const latin = result.romanised.text.slice(from, to)
    if (latin !== text && latin.trim() !== "") forms.set(text, latin)
  }
  return forms
}

/** What is said of a mention where it stands: on hovering, and on focus. The first line describes it to screen readers. */
export function tipOf(mention: Mention, name: ArticleName | undefined, id: string, view: View): Html {
  const { messages, result } = view
  const kind = kindOf(mention.type)
  const label = escaped(messages.say(labels[kind]))
  const called = name === undefined ? undefined : shown(name, messages.locale, result.language)
  const others = name === undefined ? [] : otherNames(name, called!)
  const identity = name === undefined ? mention.id : name.id
  const link = identity === undefined ? undefined : wikidata(identity)
  const worth = worthOf(mention)
  const speaker = mention.type === "QUOTE" ? speakerOf(mention, view, true) : undefined
  const reasons = [...new Set(mention.why.map((evidence) => messages.evidence(evidence)))].slice(0, mostReasons)
  const lines: ReadonlyArray<Html> = [
    ...(mention.role === undefined ? [] : [markup`<span class="line"><bdi>${written(mention.role)}</bdi></span>`]),
    ...(speaker === undefined ? [] : [said(messages.say("report_speaker"), speaker)]),
    ...(worth === undefined ? [] : [said(messages.say("report_value"), written(worth))]),
    ...(name === undefined ? [] : [said(messages.say("spellings"), spellingsOf(name, view, mostSpellings))]),
    ...(name === undefined || others.length === 0 ? [] : [markup`<span class="line">${others.map((locale) => markup`<span class="spelling"><span class="label">${written(languageName(locale, messages))}</span> <bdi${lang(locale)}>${written(name.preferred[locale]!)}</bdi></span> `)}</span>`]),
    ...(mention.lemma === undefined ? [] : [said(messages.say("report_lemma"), markup`<bdi${lang(mention.language)}>${written(mention.lemma)}</bdi>`)]),
    ...(mention.alternatives ?? []).slice(0, 3).map((other) => said(messages.say("alternatives"), markup`<bdi>${written(other.name)}</bdi> (${percent(other.score, messages)})`)),
    ...(identity === undefined ? [] : [markup`<span class="line">${link === undefined ? markup`<span class="id">${written(identity)}</span>` : markup`<a href="${link}" rel="noreferrer" tabindex="-1">Wikidata ${written(identity)}</a>`}</span>`]),
    ...reasons.map((reason) => markup`<span class="line why"><bdi>${written(reason)}</bdi></span>`)
  ]
  return markup`<span class="tip ${kind}"><span class="head" id="${id}"><span class="badge"></span> ${called === undefined ? none : markup`<b${direction(called)}>${written(called)}</b> `}<span class="type">${label} · ${escaped(messages.say("report_sure", { percent: percent(mention.confidence, messages) }))}</span></span>${lines}</span>`
}

/** Who says a quotation: a link to the identity where there is one, which in a tip is no stop of the tab key. */
export function speakerOf({ speaker }: Mention, { result, byChain, document, messages }: View, inTip = false): Html {
  const index = speaker === undefined || speaker === null ? undefined : byChain.get(speaker)
  if (index === undefined) return escaped(messages.say("report_noSpeaker"))
  const name = shown(result.names[index]!, messages.locale, result.language)
  return markup`<a href="#d${document}n${index}"${inTip ? markup` tabindex="-1"` : none}><bdi>${written(name)}</bdi></a>`
}
