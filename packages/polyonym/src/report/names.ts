import { escaped, type Html, markup, none, written, writtenPlain } from "../html.ts"
import { otherNames, spellingsOf } from "./tip.ts"
import { direction, heading, kindOf, labels, lang, languageName, nameKinds, shown, type View, wikidata } from "./view.ts"

const mostSpellings = 40
const mostJumps = 60

/** An id, as a link where it is one of Wikidata's. */
export function idLink(id: string): Html {
  const link = wikidata(id)
  return link === undefined ? markup`<span class="id">${written(id)}</span>` : markup`<a class="id" href="${link}" rel="noreferrer">${escaped(id)}</a>`
}

/** Links to where a name stands in the text. */
function jumps(view: View, index: number, placed: ReadonlySet<number>): Html {
  const { result, document, messages, count, placeOf } = view
  const links = result.names[index]!.mentions.slice(0, mostJumps).flatMap(({ start, end, text }, i) => {
    const place = placeOf.get(`${start}-${end}`)
    return place === undefined || !placed.has(place) ? [] : [markup`<a href="#d${document}m${place}" aria-label="${escaped(messages.say("report_mention", { number: i + 1 }))}: ${writtenPlain(text)}">${count(i + 1)}</a>`]
  })
  return links.length === 0 ? none : markup`<p class="jumps"><span class="label">${escaped(messages.say("report_inText"))}</span> ${links}</p>`
}

function card(view: View, index: number, placed: ReadonlySet<number>): Html {
  const { result, document, messages, count } = view
  const name = result.names[index]!
  const called = shown(name, messages.locale, result.language)
  const preferred = otherNames(name, called)
  return markup`<li id="d${document}n${index}" class="card ${kindOf(name.type)}">
<div class="name" data-note="${count(index + 1)}"><span class="badge"></span><b${direction(called)}>${written(called)}</b>${idLink(name.id)}</div>
${name.roles.length === 0 ? none : markup`<p class="roles"><bdi>${written(name.roles.join(" · "))}</bdi></p>`}
${name.spellings.length === 1 && name.spellings[0]!.text === called ? none : markup`<p class="spellings">${spellingsOf(name, view, mostSpellings)}</p>`}
${preferred.length === 0 ? none : markup`<dl class="preferred">${preferred.map((locale) => markup`<div><dt>${written(languageName(locale, messages))}</dt><dd><bdi${lang(locale)}>${written(name.preferred[locale]!)}</bdi></dd></div>`)}</dl>`}
<div class="foot">${jumps(view, index, placed)}${name.why.length === 0 ? none : markup`<details><summary>${escaped(messages.say("why"))}</summary><ul>${name.why.map((why) => markup`<li><bdi>${written(why)}</bdi></li>`)}</ul></details>`}</div>
</li>`
}

/** The list of identities by type, with links to those of their mentions that are `placed` in the text. */
export function namesOf(view: View, placed: ReadonlySet<number>): Html {
  const { result, messages, count } = view
  const groups = nameKinds.map((kind) => ({ kind, indices: result.names.flatMap(({ type }, index) => kindOf(type) === kind ? [index] : []) })).filter(({ indices }) => indices.length > 0)
  if (groups.length === 0) return markup`<div class="names"></div>`
  return markup`<div class="names">${heading(view, 1, escaped(messages.say("report_identities")), markup` class="small-heading"`)}${groups.map(({ kind, indices }) =>
    markup`<div class="group ${kind}">${heading(view, 2, markup`${escaped(messages.say(labels[kind]))} <i>${count(indices.length)}</i>`)}<ul>${indices.map((index) => card(view, index, placed))}</ul></div>`)}</div>`
}
