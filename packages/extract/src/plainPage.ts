import { attributionLine } from "./attribution.ts"
import { classOf, digit, fold, wordsOf } from "./characters.ts"
import type { Evidence } from "./evidence.ts"
import { classNumber } from "./vocabulary.ts"

const photo = classNumber("photo")
const agency = classNumber("agency")
const related = classNumber("related")
const bio = classNumber("author-bio")

/** Words of prose above a place from which on an article may have ended. */
const enough = 120
/** So many lines without prose are a menu: what stood above was none of the article. */
const menu = 12
const truncated = /[\p{L}\p{N}](?:\.\.\.|…)$/u
const numbered = /^(?:#|№)?(\d{1,3})\s?[.):]\s*\p{L}/u

function against(evidence: Evidence, reason: NonNullable<Evidence["reason"]>, strength: number): void {
  evidence.body -= strength
  evidence.tail += strength * 0.7
  evidence.heading -= strength
  evidence.reason ??= reason
  evidence.topic += strength * 0.5
}

/**
 * What the order of its lines says on a page that has no tags, in place: lines that come twice, numbered lists, tables, verse, cut-off summaries, streams of dated
 * teasers, threads of comments, labels behind which articles end, sentences alone in a menu, captions, and notes about an author below the name.
 */
export function hearOrder(page: ReadonlyArray<Evidence>): void {
  hearRepetition(page)
  hearNumbers(page)
  hearTables(page)
  hearVerse(page)
  hearTruncation(page)
  hearEnds(page)
  hearIsolation(page)
  for (const evidence of page) {
    evidence.caption = isCaption(evidence)
    if (evidence.caption) evidence.body = Math.min(evidence.body, -1)
  }
  page.forEach((evidence, at) => {
    const { reading } = evidence
    if (at === 0 || !evidence.prose || reading.length > 70 || !reading.hits.some(({ kind }) => kind === bio)) return
    const label = page[at - 1]!.reading
    if (label.words.length >= 2 && label.length <= 4 && label.ending === "open" && reading.folded.startsWith(label.folded)) against(evidence, "author-bio", 5)
  })
}

/** A credit at the end of a line: behind a slash, a bar or a colon, or in brackets. */
const closingCredit = /[(/|©]([^(/|©]{2,50})$/

/** Whether a sentence has its own photo credit at its end, or speaks of its photo: a caption. */
function isCaption({ reading, prose }: Evidence): boolean {
  const { length, words, hits, quotes, piece: { text } } = reading
  if (length < 6 || length > 60 || (!prose && reading.sentences === 0)) return false
  if (!quotes && hits.some((hit) => hit.kind === photo && hit.weight >= 3 && hit.length > 1 && hit.at < 12)) return true
  const credit = closingCredit.exec(text.slice(-60))?.[1]
  if (credit === undefined || /[.!?]\s/.test(credit)) return false
  const from = words.length - wordsOf(fold(credit), 20).length
  return hits.some(({ kind, at, weight }) => (kind === photo || kind === agency) && at >= from && weight >= 3)
}

function hearRepetition(page: ReadonlyArray<Evidence>): void {
  const seen = new Map<string, Evidence>()
  for (const evidence of page) {
    const { reading, prose } = evidence
    if (!prose || reading.length < 9) continue
    const first = seen.get(reading.folded)
    if (first === undefined) seen.set(reading.folded, evidence)
    else {
      evidence.body -= 5
      evidence.tail += 3
      evidence.reason ??= "related"
    }
  }
}

/** Numbered lines, one after the other, are a list of the article's own, if no heading made them one of teasers. */
function hearNumbers(page: ReadonlyArray<Evidence>): void {
  let run: Array<Evidence> = []
  let last = 0
  let gap = 0
  const settle = (): void => {
    if (run.length >= 4) {
      for (const evidence of run) {
        if (evidence.reason !== undefined && evidence.topic >= 2) continue
        evidence.body = Math.max(evidence.body, evidence.reading.length >= 4 ? 1.5 : 0.5)
        evidence.tail = Math.min(evidence.tail, -0.5)
      }
    }
    run = []
  }
  for (const evidence of page) {
    const found = numbered.exec(evidence.reading.piece.text.slice(0, 12))
    const value = found === null ? 0 : Number(found[1])
    if (value > 0 && (value === last + 1 || (run.length > 0 && value === last + 2)) && gap <= 4) {
      run.push(evidence)
      last = value
      gap = 0
    } else if (value === 1) {
      settle()
      run.push(evidence)
      last = 1
      gap = 0
    } else if (++gap > 4) {
      settle()
      last = 0
    }
  }
  settle()
}

/** So many lines make a table or a poem. */
const rows = 6

/** Lines in which figures abound, one below the other, are the rows of a table: results, fixtures, prices. */
function hearTables(page: ReadonlyArray<Evidence>): void {
  const figures = ({ reading, topic, prose }: Evidence): boolean => {
    if (prose || topic >= 1 || reading.words.length < 4 || reading.words.length > 40) return false
    const count = reading.words.filter((word) => classOf(word.charCodeAt(0)) === digit).length
    return count >= 2 && count * 4 >= reading.words.length
  }
  keepRuns(page, figures, () => true)
}

/** Short lines, one below the other, of which many pause as verse does: labels end with no comma. */
function hearVerse(page: ReadonlyArray<Evidence>): void {
  const short = ({ reading, topic }: Evidence): boolean => topic < 1 && reading.length >= 2.5 && reading.length <= 14 && reading.parts === 1 && !reading.copyright
  const pauses = ({ reading }: Evidence): boolean => reading.ending === "comma" || reading.ending === "stop" || /[;—–-]$/.test(reading.piece.text)
  keepRuns(page, short, (run) => run.some(({ reading }) => reading.ending === "comma") && run.filter(pauses).length * 3 >= run.length)
}

/** Keeps runs of lines of a kind, in place, where there are enough of them and they are what was looked for. */
function keepRuns(page: ReadonlyArray<Evidence>, belongs: (evidence: Evidence) => boolean, counts: (run: ReadonlyArray<Evidence>) => boolean): void {
  for (let from = 0; from < page.length; from++) {
    let to = from
    while (to < page.length && belongs(page[to]!)) to++
    const run = page.slice(from, to)
    if (run.length >= rows && counts(run)) {
      for (const evidence of run) {
        evidence.body = Math.max(evidence.body, 1)
        evidence.tail = Math.min(evidence.tail, -0.3)
      }
    }
    from = Math.max(from, to - 1)
  }
}

/** Summaries that break off, where there are several, lead to other pages. */
function hearTruncation(page: ReadonlyArray<Evidence>): void {
  const cut = page.filter(({ reading }) => reading.length >= 6 && !reading.quotes && truncated.test(reading.piece.text.slice(-5)))
  if (cut.length >= 3) for (const evidence of cut) against(evidence, "related", 5)
}

/** How strongly a label says that the article above it has ended. Only what the whole of it says counts: "Other" and "Background" begin headings as well. */
function closes({ reading, reason, topic, prose }: Evidence): number {
  if (prose || reading.length > 6 || reading.ending === "stop" || reading.lead || reason === undefined || topic < 3) return 0
  if (reason === "comment") return 3
  if (reason === "legal") return reading.hits.some((hit) => hit.kind === photo) ? 0 : 2
  const kind = reason === "related" ? related : reason === "author-bio" ? bio : -1
  const whole = reading.hits.some((hit) => hit.kind === kind && hit.weight >= 4 && hit.length >= 2 && (hit.weight >= 5 || hit.length === reading.words.length))
  return whole && reading.ending === "open" ? 1.5 : 0
}

/**
 * From where enough prose has been read on, labels that close an article speak against what follows them, and so do streams of dated or signed lines:
 * teasers of other pages, or comments, stand there with little prose each.
 */
function hearEnds(page: ReadonlyArray<Evidence>): void {
  const labels = new Set<string>()
  let words = 0
  let closed = 0
  let since = 0
  let dated = 0
  let early = 0
  let labelled = 0
  let sentences = 0
  let boxes = 0
  const total = page.reduce((sum, { prose, reading, topic }) => sum + (prose && topic < 2 ? reading.length : 0), 0)
  for (const evidence of page) {
    const { prose, reading, topic } = evidence
    const force = Math.min(5, closed + (dated >= 3 ? Math.min(4, dated) : 0))
    const counts = prose && topic < 2
    if (force > 0 && (prose || (force >= 3 && reading.length > 4))) against(evidence, "related", force)
    if (counts) {
      words += reading.length
      since += reading.length
      labelled = 0
      // Paragraphs one after the other are no teasers: what seemed to be the end was a box.
      if (++sentences === 3 && reading.ending === "stop") closed -= boxes
      if (sentences === 3) boxes = 0
    } else if (++labelled === menu && words < 2 * enough) words = 0
    if (!prose) sentences = 0
    const signed = attributionLine(evidence.attribution)
    const before = since
    if (signed) since = 0
    if (signed && words >= 40 && dated === 0 && before < enough) early++
    if (words < enough && (words < 40 || words < total * 0.6)) continue
    const strength = closes(evidence)
    if (strength > 0 && !labels.has(reading.folded)) {
      closed += strength
      if (evidence.reason === "related") boxes += strength
      labels.add(reading.folded)
    }
    if (!signed) continue
    // A page that is all dated entries has nothing that they could follow.
    if ((before >= enough || dated > 0) && early < 4) dated = before >= enough ? 1 : dated + 1
  }
}

/** Where other prose stands together, a sentence alone among labels is one of theirs: the blurb of a menu, a note of a form. */
function hearIsolation(page: ReadonlyArray<Evidence>): void {
  const near = 4
  const nearest = page.map(() => Infinity)
  let last = -Infinity
  let together = 0
  const stands = ({ prose, body }: Evidence): boolean => prose && body > 0
  for (let at = 0; at < page.length; at++) {
    if (!stands(page[at]!)) continue
    if (at - last <= near) {
      together++
      nearest[at] = Math.min(nearest[at]!, at - last)
      nearest[last] = Math.min(nearest[last]!, at - last)
    }
    last = at
  }
  if (together < 2) return
  const alone = page.filter((evidence, at) => stands(evidence) && nearest[at] === Infinity && labelsAround(page, at))
  const words = (some: ReadonlyArray<Evidence>): number => some.reduce((sum, { reading }) => sum + reading.length, 0)
  // Where most prose stands so, it is the page's way: products, places, persons with a paragraph each.
  if (words(alone) * 2 < words(page.filter(stands))) for (const evidence of alone) evidence.body -= 3
}

function labelsAround(page: ReadonlyArray<Evidence>, at: number): boolean {
  for (let i = Math.max(0, at - 3); i <= Math.min(page.length - 1, at + 3); i++) if (i !== at && page[i]!.reading.length > 8) return false
  return at >= 3 && at + 3 < page.length
}
