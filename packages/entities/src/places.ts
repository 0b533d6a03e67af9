import { evidence, type Candidate } from "./candidate.ts"
import type { Covering } from "./covering.ts"
import { capital, given, has, joined, plain, sign, type Page } from "./page.ts"
import { declinedStart, inLocative } from "./turkish/endings.ts"
import { word } from "./wordTable.ts"

const smallHeads = new Set(["region", "oblast", "province", "district", "prefecture", "county", "peninsula", "river", "valley", "governorate", "raion", "island"])
const headFirst = new Set(["mount", "lake", "cape", "río", "rue", "place", "avenue", "boulevard", "quai", "pont", "calle", "plaza", "paseo", "avenida", "puente", "sierra", "monte", "mont", "lac", "ulica", "ulicy", "plac", "placu", "jezioro", "jeziorze", "morze", "morzem", "morzu", "góra", "góry", "wyspa", "wyspy", "wyspie", "gare", "aéroport", "aeropuerto", "palacio", "palais", "mer", "océan", "île", "isla", "golfe", "golfo", "mar", "stade", "estadio", "château", "castillo", "parc", "parque", "lotnisko", "rondo", "aleja", "alei", "most", "pałac", "zamek"])
const slavicAdjective = /(?:ська|ської|ській|ську|ською|ський|ського|ському|ським|цька|цької|цькій|цьку|цький|цького|ская|ской|скую|ский|ского|скому|ским|ском|цкая|цкой|цкую|ое|ого|ому|ом|ый|ой|ая|ую|е|ий|а|у|им|ім)$/

const adjectival = /(?:ий|ій|ый|ой|ая|ое|ые|их|ых|ого|ому|ої|ою|ую|ым|им|ім|ej|ego|emu|ą|ne|na|ny|skim|skiej|ski)$/

const make = (page: Page, first: number, last: number, score: number, code: string, params: Record<string, string> = {}): Candidate => ({
  first, last, start: page.tokens[first]!.start, end: page.tokens[last - 1]!.end, type: "LOC", score, why: [evidence(code, params)], entities: []
})

/** A capital that may be the name of a place. */
const nameWord = (page: Page, at: number): boolean =>
  page.tokens[at]?.shape === "capital" && joined(page, at) && !has(page, at, word.stop | word.honorific | word.article) && !(has(page, at, word.role) && !has(page, at, word.place)) && plain(page, at)

/** Places that no pack need know: by a head in the name, by a kind before it, or after a preposition of place. */
export function places(page: Page, covering: Covering, persons: ReadonlyArray<Candidate>): Array<Candidate> {
  const found: Array<Candidate> = []
  const person = new Set<number>()
  for (const { first, last } of persons) for (let at = first; at < last; at++) person.add(at)
  for (let head = 0; head < page.tokens.length; head++) {
    const token = page.tokens[head]!
    if (token.shape === "sign" || token.shape === "number") continue
    const language = page.languages[head]!
    if (has(page, head, word.place)) {
      const candidate = withHead(page, covering, head, language)
      if (candidate !== undefined) found.push(candidate)
    }
    if (has(page, head, word.placeWord) && token.shape === "lower") {
      const described = adjectiveAfter(page, head)
      let first = head + (described ? 2 : 1)
      if (first < page.tokens.length && joined(page, first) && /^(?:of|de|d[’']|\.)$/u.test(page.tokens[first]!.lower)) first++
      let last = first
      while (last < page.tokens.length && last - first < 3 && nameWord(page, last) && page.tokens[last]!.gap !== "line") last++
      // "la ville natale de Marie Curie", "Lomel şehri Ankara’ya"
      const other = described && (last - first > 1 || given(page, first) !== 0 || person.has(first)) || language === "tr" && capital(page, head - 1) && !page.tokens[head - 1]!.first
      if (last > first && !other && covering.place[first] === undefined && covering.body[first] === undefined && covering.demonym[first] === undefined && !(language === "en" && page.tokens[first - 1]!.lower !== "of")) {
        found.push(make(page, first, last, 0.75, "kind", { word: token.text }))
      }
    }
    if (language === "de" && apposed(page, covering, head, person)) found.push(make(page, head + 1, head + 2, 0.55, "kind", { word: token.text }))
    if (language === "de" && has(page, head, word.preposition) && token.shape === "lower" || language === "de" && token.text === "In") {
      const first = head + 1
      if (first < page.tokens.length && nameWord(page, first) && page.tokens[first]!.text.length > 5 && germanTown.test(page.tokens[first]!.lower) && covering.place[first] === undefined && covering.body[first] === undefined && covering.demonym[first] === undefined && !person.has(first) && !has(page, first, word.organisation | word.role | word.generic)) {
        found.push(make(page, first, first + 1, 0.55, "place-preposition", { word: token.text }))
      }
    }
    if (inLocative(page, head) && nameWord(page, head) && (!token.first || !has(page, head, word.organisation | word.role)) && (head === 0 || !capital(page, head - 1) || page.tokens[head - 1]!.first) && !person.has(head) && given(page, head) === 0 && !has(page, head, word.organisation)
      && covering.place[head] === undefined && covering.body[head] === undefined && covering.person[head] === undefined) found.push(make(page, head, head + 1, 0.6, "locative"))
    if (has(page, head, word.preposition) && language !== "de" && token.shape !== "upper" && (language !== "en" || /^(?:in|near|outside|across)$/u.test(token.lower))) {
      // «у румунському Ломелі»
      const first = head + (page.tokens[head + 1]?.shape === "lower" && covering.demonym[head + 1] !== undefined && slavicAdjective.test(page.tokens[head + 1]!.lower) ? 2 : 1)
      if (first >= page.tokens.length || !nameWord(page, first) || page.tokens[first]!.first || person.has(first)) continue
      let last = first
      while (last < page.tokens.length && last - first < 3 && nameWord(page, last) && !has(page, last, word.organisation | word.event)) last++
      if (last === first || last - first > (language === "uk" || language === "ru" || language === "pl" ? 1 : 2)) {
        if (last - first !== 2 || given(page, first + 1) !== 0) continue
        last = first + 1
      }
      if (covering.place[first] !== undefined || covering.body[first] !== undefined || covering.other[first] !== undefined || covering.demonym[first] !== undefined || covering.person[first] !== undefined) continue
      if (given(page, first) !== 0 || foreignScript(page, head, first)) continue
      const next = page.tokens[last]
      if ((language === "uk" || language === "ru" || language === "pl") && next !== undefined && joined(page, last) && next.shape === "lower" && adjectival.test(page.tokens[last - 1]!.lower) && !has(page, last, word.stop)) continue
      if (language !== "uk" && language !== "ru" && next !== undefined && joined(page, last) && capital(page, last) && next.gap === "space") continue
      if (next?.text === "’s" || next?.text === "'s") continue
      found.push(make(page, first, last, last - first === 1 ? 0.5 : 0.45, "place-preposition", { word: token.text }))
    }
  }
  return [...found, ...neighbours(page, covering, found, person)]
}

const describing = new Set(["fr", "es", "pl", "it", "pt"])

/** Whether a small adjective stands behind a kind of place: "la ville portuaire de Lomel", "w mieście portowym Lomel". */
function adjectiveAfter(page: Page, head: number): boolean {
  const token = page.tokens[head + 1]
  const language = page.languages[head]!
  if (token === undefined || !describing.has(language) || token.shape !== "lower" || token.text.length < 5 || !joined(page, head + 1) || has(page, head + 1, word.stop | word.joint | word.article | word.preposition | word.role | word.speech)) return false
  return language === "pl" ? polishAdjective.test(token.lower) : /^d(?:e|[’'])$/u.test(page.tokens[head + 2]?.lower ?? "")
}
const polishAdjective = /(?:ym|im|ego|ej|ą|emu|y|e|a)$/u

const latin = /\p{Script=Latin}/u

/** Whether a name is in Latin letters and the preposition before it is not: a thing called so, seldom a place. */
const foreignScript = (page: Page, before: number, name: number): boolean => !latin.test(page.tokens[before]!.text) && latin.test(page.tokens[name]!.text)

/** What a German noun ends in more often than a place. */
const germanNoun = /(?:ung|ungen|heit|keit|schaft|ion|ionen|tät|ismus|nis|chen|lein|e|er|ern)$/
/** Kinds that seldom have a name behind them. */
const partOfTown = /(?:innen|alt|vor|welt|groß|haupt|süd|nord|ost|west)stadt$/
const germanBefore = /^(?:der|die|dem|den|das|des|einer|einem|eine|ein|im|am|vom|zum|zur|beim|ins)$/

/** Whether a capital behind a German kind of place is its name: «aus der Hafenstadt Ordu», «in der Kleinstadt Lomel». */
function apposed(page: Page, covering: Covering, head: number, person: ReadonlySet<number>): boolean {
  const name = head + 1
  if (!has(page, head, word.placeWord) || page.tokens[head]!.shape !== "capital" || head < 1 || !joined(page, head) || !nameWord(page, name) || page.tokens[name]!.gap !== "space") return false
  // an article or an adjective with one before it: «die türkische Hafenstadt»
  const before = page.tokens[head - 1]!.shape === "lower" && !germanBefore.test(page.tokens[head - 1]!.lower) ? head - 2 : head - 1
  if (!germanBefore.test(page.tokens[before]?.lower ?? "")) return false
  if (person.has(name) || given(page, name) !== 0 || page.tokens[name]!.text.length < 4 || germanNoun.test(page.tokens[name]!.lower) || has(page, name, word.organisation | word.role | word.generic | word.place | word.placeWord)) return false
  if (covering.place[name] !== undefined || covering.body[name] !== undefined || covering.demonym[name] !== undefined || covering.person[name] !== undefined) return false
  const next = page.tokens[name + 1]
  if (next !== undefined && next.gap === "space" && capital(page, name + 1)) return false
  // a kind of one word has things of its own: «in der Stadt Geld»
  const located = has(page, before, word.preposition) || before > 0 && has(page, before - 1, word.preposition)
  return page.tokens[head]!.text.length > 7 && !partOfTown.test(page.tokens[head]!.lower) || located && (next === undefined || next.shape === "sign")
}

const conjunctions = new Set(["and", "et", "y", "i", "oraz", "и", "та", "і", "й", "&"])

/** Capitals that stand with places: "Phoenix, Arizona", "Paris, Nantes and Rouen". */
function neighbours(page: Page, covering: Covering, found: ReadonlyArray<Candidate>, person: ReadonlySet<number>): Array<Candidate> {
  const more: Array<Candidate> = []
  const place = new Uint8Array(page.tokens.length)
  for (const { first, last, score } of found) if (score >= 0.5) place.fill(1, first, last)
  for (let at = 0; at < page.tokens.length; at++) if (covering.place[at] !== undefined) place[at] = 1
  for (let at = 1; at + 1 < page.tokens.length; at++) {
    const comma = sign(page, at, ",")
    if (!comma && !conjunctions.has(page.tokens[at]!.lower) || place[at - 1] === 0 || page.languages[at] === "de" || !joined(page, at)) continue
    let first = at + 1
    if (comma && conjunctions.has(page.tokens[first]!.lower)) first++
    let last = first
    while (last < page.tokens.length && last - first < 3 && nameWord(page, last) && page.tokens[last]!.gap === "space") last++
    if (last === first || last - first > 2 || place[first] === 1) continue
    let free = true
    for (let inside = first; inside < last; inside++) {
      free &&= !person.has(inside) && covering.person[inside] === undefined && covering.body[inside] === undefined && covering.demonym[inside] === undefined && covering.other[inside] === undefined
        && given(page, inside) === 0 && !has(page, inside, word.organisation | word.event | word.role)
    }
    const next = page.tokens[last]
    const closed = next === undefined || next.gap === "line" || next.shape === "sign" && next.text !== "’s" && next.text !== "'s" || conjunctions.has(next.lower) || !comma && next.shape === "lower"
    if (!free || !closed || next !== undefined && next.gap === "space" && capital(page, last)) continue
    place.fill(1, first, last)
    more.push(make(page, first, last, 0.6, "beside-place", { place: page.tokens[at - 1]!.text }))
  }
  return more
}

function withHead(page: Page, covering: Covering, head: number, language: string): Candidate | undefined {
  const token = page.tokens[head]!
  if (language === "uk" || language === "ru") {
    if (head === 0 || !joined(page, head) || page.tokens[head - 1]!.shape !== "capital" || page.tokens[head]!.gap !== "space") return undefined
    let first = head - 1
    if (has(page, first, word.stop | word.role) || !slavicAdjective.test(page.tokens[first]!.lower)) return undefined
    if (page.tokens[first]!.first && page.small.has(page.tokens[first]!.lower)) return undefined
    if (!plain(page, first)) return undefined
    while (first > 0 && joined(page, first) && page.tokens[first - 1]!.shape === "capital" && slavicAdjective.test(page.tokens[first - 1]!.lower) && !has(page, first - 1, word.stop | word.role | word.placeWord) && page.tokens[first]!.gap === "space") first--
    return make(page, first, head + 1, 0.82, "head", { word: token.text })
  }
  if (!plain(page, head)) return undefined
  if (language === "de") {
    if (!capital(page, head) || token.first || token.text.length < 8 || !joined(page, head)) return undefined
    const before = page.tokens[head - 1]!.lower
    return streets.test(token.lower) && (germanPlace.has(before) || before === "der" && germanPlace.has(page.tokens[head - 2]?.lower ?? "")) ? make(page, head, head + 1, 0.65, "head", { word: token.text }) : undefined
  }
  if (language === "en" || language === "tr") {
    const small = token.shape === "lower" && smallHeads.has(token.lower)
    if (!small && token.shape !== "capital") return undefined
    if (!small && headFirst.has(token.lower) && nameWord(page, head + 1)) {
      let last = head + 1
      while (last - head < 4 && nameWord(page, last)) last++
      return make(page, head, last, 0.75, "head", { word: token.text })
    }
    let first = head
    while (first > 0 && head - first < 4 && joined(page, first) && page.tokens[first]!.gap === "space" && capital(page, first - 1) && !has(page, first - 1, word.stop | word.honorific | word.article | word.organisation) && covering.demonym[first - 1] === undefined) first--
    if (first === head) return undefined
    if (page.tokens[first]!.first && page.small.has(page.tokens[first]!.lower)) return undefined
    if (declinedStart(page, first) && ++first === head) return undefined
    if (small && (covering.body[first] !== undefined || page.tokens[first]!.shape === "upper")) return undefined
    if (given(page, first) !== 0 && head - first > 1 && small) return undefined
    return make(page, first, head + 1, 0.75, "head", { word: token.text })
  }
  if (!headFirst.has(token.lower)) return undefined
  let last = head + 1
  while (last < page.tokens.length && last - head < 4 && joined(page, last) && has(page, last, word.joint) && page.tokens[last]!.shape === "lower") last++
  if (last >= page.tokens.length || !nameWord(page, last)) {
    // "Jardin des plantes"
    if (token.shape === "capital" && !token.first && last > head + 1 && page.tokens[last]?.shape === "lower" && joined(page, last) && !has(page, last, word.stop)) return make(page, head, last + 1, 0.6, "head", { word: token.text })
    return undefined
  }
  if (has(page, last, word.stop)) return undefined
  while (last < page.tokens.length && last - head < 6 && nameWord(page, last)) last++
  return make(page, head, last, 0.75, "head", { word: token.text })
}

const germanTown = /^(?!.*(?:baustadt|hauptstadt|innenstadt|altstadt|großstadt|vorstadt|kleinstadt|weltstadt)).{2,}(?:burg|berg|stadt|dorf|hausen|heim|ingen|bach|furt|kirchen|kirch|walde|brück|münde|hagen|rode|leben|stedt|hafen|feld|ißen|itz|nitz|ow|weiler|reuth)$/
const streets = /(?:straße|strasse|platz|ufer|allee|gasse|brücke|damm|bahnhof|flughafen|gebirge|schloss|burg)$/
const germanPlace = new Set(["am", "an", "in", "im", "auf", "der", "zum", "zur", "vom"])
