import { fold } from "./characters.ts"
import { type Evidence, isPlain, type Known } from "./evidence.ts"
import { hearOrder } from "./plainPage.ts"
import { hearSource } from "./sourceLines.ts"
import { classNumber } from "./vocabulary.ts"

const letterClass = classNumber("letter")
const bioClass = classNumber("author-bio")
const speechClass = classNumber("speech")
const photoClass = classNumber("photo")

/** Blocks that a salutation or a heading may speak for. */
const letterReach = 10
const listReach = 8

/** Whether a block is a short label: no sentence, few words. */
const isLabel = ({ reading }: Evidence): boolean => reading.length <= 4 && reading.ending === "open"

function clutter(evidence: Evidence, reason: NonNullable<Evidence["reason"]>, strength: number): void {
  evidence.body -= strength
  evidence.tail += strength * 0.7
  if (evidence.reason === undefined || evidence.topic < strength) evidence.reason = reason
  evidence.topic += strength
}

/** The name that the page calls itself by, folded, as far as its own lines give it away: behind a ©, or known from the page's head or address. */
function siteNames(page: ReadonlyArray<Evidence>, known: Known): Array<string> {
  const names: Array<string> = []
  if (known.site !== undefined) names.push(fold(known.site))
  for (const { reading } of page) {
    if (!reading.copyright || reading.length > 25 || reading.piece.text.length > 300) continue
    const after = /(?:©|\(c\))\s*(?:\d{4}(?:\s?[-–—]\s?\d{4})?)?,?\s*([^.,;|©\d]{3,60})/iu.exec(reading.piece.text)
    const before = /[^.,;|©\d]{3,60}$/u.exec(reading.piece.text.slice(0, reading.piece.text.indexOf("©")).trimEnd().replace(/\d{4}$/, "").trimEnd())
    for (const found of [after?.[1], after === null ? before?.[0] : undefined]) {
      const name = found === undefined ? "" : fold(found).replace(/[«»“”„"]/g, "").trim()
      if (name.length >= 4) names.push(name)
    }
  }
  return names
}

/**
 * Lets blocks speak for their neighbours, in place: a letter to the readers goes on below its salutation, teasers stand below "Most read",
 * labels come in runs, an author's name begins the note about the author, and the site's name in an address to the reader is the site about itself.
 */
export function hearNeighbours(page: ReadonlyArray<Evidence>, known: Known): void {
  const sites = siteNames(page, known)
  // Names that stand alone or behind "By" near the top: whoever begins with one further down is the author.
  const authors = new Set(known.byline.map(fold))
  for (const { attribution, reading } of page.slice(0, 40)) {
    if (attribution.byline >= 3.5 && reading.length <= 16) for (const name of attribution.names) authors.add(fold(name))
  }
  const plain = isPlain(page)
  if (plain) dropCommonNames(page, authors)
  const seen = new Set<string>()
  let letter = 0
  let list = 0
  for (let i = 0; i < page.length; i++) {
    const evidence = page[i]!
    const { reading, attribution } = evidence
    const { length } = reading
    const { folded } = reading
    for (const name of authors) {
      if (!folded.startsWith(name) || (folded.length > name.length && /[\p{L}\d]/u.test(folded[name.length]!))) continue
      if (seen.has(name) && attribution.byline < 5 && length <= 60 && !(reading.quotes && reading.hits.some(({ kind }) => kind === speechClass))) {
        clutter(evidence, "author-bio", length <= 6 ? 1.5 : 4)
        evidence.heading -= 4
      }
      seen.add(name)
    }
    // "Hanna is our reporter in …", below the name in full.
    if (length <= 40 && i > 3 && reading.hits.some(({ kind }) => kind === bioClass)) {
      for (const name of authors) if (seen.has(name) && name.indexOf(" ") >= 3 && folded.startsWith(`${name.slice(0, name.indexOf(" "))} `) && !folded.startsWith(name)) clutter(evidence, "author-bio", 3)
    }
    if (reading.address && length <= 40) for (const name of authors) if (seen.has(name) && folded.includes(name) && attribution.byline < 5) clutter(evidence, "author-bio", 4)
    if (attribution.byline >= 3.5) for (const name of attribution.names) seen.add(fold(name))
    if (evidence.address > 0.5 && sites.some((name) => folded.includes(name))) clutter(evidence, "promotion", length <= 30 ? 1.5 : 0.8)
    // A letter to the readers.
    const salutation = reading.hits.some(({ kind, leads }) => kind === letterClass && (leads || length <= 8)) && (length <= 8 || evidence.address > 0)
    if (salutation) letter = letterReach
    else if (letter > 0) {
      if (evidence.prose && !reading.quotes && evidence.address >= 0.5) clutter(evidence, "appeal", 4)
      else if (evidence.prose && evidence.address >= 0.5) clutter(evidence, "appeal", 3)
      else if (evidence.prose) clutter(evidence, "appeal", 1)
      letter = evidence.prose || length <= 3 ? letter - 1 : 0
    }
    // A list of teasers.
    const opensList = (evidence.reason === "related" && evidence.topic >= 2.5 && length <= 6 && reading.ending !== "stop" && !(plain && reading.hits.some(({ kind }) => kind === photoClass)))
    if (opensList) list = listReach
    else if (list > 0) {
      const teaser = length >= 2 && length <= 24 && reading.ending !== "stop" && reading.sentences === 0
      if (teaser) clutter(evidence, "related", evidence.topic >= 3 ? 0.5 : 2.5)
      list = teaser || (attribution.date >= 3 && length <= 8) ? list - 1 : 0
    }
  }
  hearRegister(page)
  for (let i = 0; i < page.length; i++) {
    const evidence = page[i]!
    const before = page[i - 1]
    const after = page[i + 1]
    const pressed = before !== undefined && before.body < -2.5 && before.topic >= 2
    // Between two blocks of clutter a short one is likely clutter too; right behind one, hardly a heading.
    if (pressed && after !== undefined && after.body < -2.5 && after.topic >= 2 && evidence.body < 2.5 && evidence.reading.length < 15 && (evidence.address > 0 || evidence.reading.ending !== "stop")) evidence.body -= 1.5
    if (pressed) evidence.heading -= 1
    if (!isLabel(evidence)) continue
    const beside = Number(i > 0 && isLabel(page[i - 1]!)) + Number(i + 1 < page.length && isLabel(page[i + 1]!))
    if (beside === 2 || (beside === 1 && evidence.topic > 0)) evidence.body -= beside
  }
  if (plain) hearOrder(page)
  if (known.repeated !== undefined) hearSource(page, known.repeated)
}

/** Takes out what looked like an author and begins more lines than an author's name does: a product, a team, a button. */
function dropCommonNames(page: ReadonlyArray<Evidence>, authors: Set<string>): void {
  for (const name of authors) {
    let lines = 0
    for (const { reading } of page) if (reading.folded.startsWith(name) && ++lines > 4) break
    if (lines > 4) authors.delete(name)
  }
}

/** Where a page's prose reports and does not speak to anyone, a block that does speak to the reader is not of that prose. */
function hearRegister(page: ReadonlyArray<Evidence>): void {
  const reports = page.filter(({ reading, body, prose }) => prose && body > 1.5 && reading.length >= 10)
  const speaking = reports.filter(({ address }) => address >= 0.9).length
  if (reports.length < 2 || speaking > reports.length * 0.25) return
  for (const evidence of page) {
    const { hint } = evidence.reading.piece
    if (hint !== undefined && hint.weight > 1) continue
    if (evidence.address < (speaking === 0 ? 0.85 : 1.2) || evidence.reading.quotes && evidence.address < 2) continue
    clutter(evidence, evidence.reason ?? "appeal", Math.min(4.5, 0.8 + evidence.address * 1.2))
  }
}
