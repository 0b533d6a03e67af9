import type { Edit, Piece } from "./piece.ts"

/**
 * What is made alike inside the text, each with its way back to the page.
 *
 * `invisible`: soft hyphens, byte order marks, zero-width spaces and word joiners are taken out; zero-width joiners and non-joiners too, but where a script or
 * an emoji needs them; embeddings, overrides and isolates that nothing closes, or that close nothing. `ligatures`: ﬀ ﬁ ﬂ ﬃ ﬄ ﬅ ﬆ become letters (ß, æ and œ are
 * letters). `compose`: a letter and its marks become one character (Unicode normalisation form C). `spaces`: no-break spaces become spaces. All but the last are on.
 */
export interface Normalisation {
  readonly invisible?: boolean
  readonly ligatures?: boolean
  readonly compose?: boolean
  readonly spaces?: boolean
}

const suspect = /[\u00ad\u200b-\u200d\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufb00-\ufb06]/
const noBreak = /[\u00a0\u202f\u2007]/
const ligatures: Readonly<Record<string, string>> = { "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st" }
/** Scripts whose letters join, stack or part by invisible marks; pictures that are joined to one. */
const joining = /[\p{sc=Arab}\p{sc=Syrc}\p{sc=Nkoo}\p{sc=Mong}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Mymr}\p{sc=Khmr}\p{sc=Tibt}\p{sc=Java}\p{sc=Bali}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f♀♂⚕]/u
/** Scripts in which a zero-width space parts words. */
const unspaced = /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]/u
const cluster = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[\uac00-\ud7a3][\u11a8-\u11c2]|\P{M}\p{M}*|\p{M}+/gu
const blank = /^[\s\u00ad\u200b\u2060\ufeff]$/

const before = (text: string, at: number): string => {
  const low = text.charCodeAt(at - 1)
  return low >= 0xdc00 && low <= 0xdfff ? text.slice(Math.max(0, at - 2), at) : text.slice(Math.max(0, at - 1), at)
}
const after = (text: string, at: number): string => at < text.length ? String.fromCodePoint(text.codePointAt(at)!) : ""

/** The places of directional marks without a partner. */
function unbalanced(text: string): ReadonlySet<number> {
  const found = new Set<number>()
  const open: Array<{ readonly at: number; readonly isolate: boolean }> = []
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x2066 && unit <= 0x2068) open.push({ at, isolate: true })
    else if (unit === 0x202a || unit === 0x202b || unit === 0x202d || unit === 0x202e) open.push({ at, isolate: false })
    else if (unit === 0x202c || unit === 0x2069) {
      const isolate = unit === 0x2069
      if (open.at(-1)?.isolate === isolate) open.pop()
      else found.add(at)
    }
  }
  for (const { at } of open) found.add(at)
  return found
}

/** Whether an invisible character at a place says nothing there. */
function isVoid(text: string, at: number): boolean {
  switch (text.charCodeAt(at)) {
    case 0xad:
    case 0xfeff:
    case 0x2060:
      return true
    case 0x200b:
      return !(unspaced.test(before(text, at)) && unspaced.test(after(text, at + 1)))
    case 0x200c:
    case 0x200d:
      return !joining.test(before(text, at)) && !joining.test(after(text, at + 1))
    default:
      return false
  }
}

/** Replacements in a text, ascending: `[start, end)` reads `to`. */
type Change = readonly [start: number, end: number, to: string]

function changesOf(text: string, { invisible = true, ligatures: letters = true, compose = true, spaces = false }: Normalisation): Array<Change> {
  const changes: Array<Change> = []
  if (suspect.test(text) || (spaces && noBreak.test(text))) {
    const partnerless = invisible ? unbalanced(text) : undefined
    for (let at = 0; at < text.length; at++) {
      const one = text[at]!
      if (partnerless !== undefined && (partnerless.has(at) || isVoid(text, at))) changes.push([at, at + 1, ""])
      else if (letters && Object.hasOwn(ligatures, one)) changes.push([at, at + 1, ligatures[one]!])
      else if (spaces && noBreak.test(one)) changes.push([at, at + 1, " "])
    }
  }
  if (compose && text.normalize("NFC") !== text) {
    for (const { 0: found, index } of text.matchAll(cluster)) {
      const composed = found.normalize("NFC")
      if (composed !== found) changes.push([index, index + found.length, composed])
    }
    changes.sort(([a], [b]) => a - b)
  }
  return changes
}

/** What happens at `[start, end)` of a text: by how much the source is longer there, and what is made of it. */
interface Step {
  readonly start: number
  readonly end: number
  readonly source: number
  readonly out: number
}

/** Edits of a piece followed by changes of its text, as edits of the page. Those that overlap become one. */
function followed({ sourceStart, edits }: Pick<Piece, "sourceStart" | "edits">, changes: ReadonlyArray<Change>): Array<Edit> {
  const made = changes.map(([start, end, to]): Step => ({ start, end, source: 0, out: to.length - (end - start) }))
  const steps = edits.length === 0 ? made : [...edits.map(([from, to, start, end]): Step => ({ start, end, source: to - from - (end - start), out: 0 })), ...made]
  steps.sort((a, b) => a.start - b.start || a.end - b.end)
  const all: Array<Edit> = []
  let source = sourceStart
  let out = 0
  for (let i = 0; i < steps.length;) {
    const { start } = steps[i]!
    let { end } = steps[i]!
    const [sourceBefore, outBefore] = [source, out]
    do {
      const step = steps[i]!
      end = Math.max(end, step.end)
      source += step.source
      out += step.out
      i++
    } while (i < steps.length && steps[i]!.start < end)
    all.push([start + sourceBefore, end + source, start + outBefore, end + out])
  }
  return all
}

/** The range of a text without the characters at its ends that say nothing: blanks, and what the changes take out. */
function core(text: string, changes: ReadonlyArray<Change>): readonly [start: number, end: number] {
  let start = 0
  let end = text.length
  let first = 0
  const isGone = (at: number, change: number): boolean => changes[change]?.[0] === at && (changes[change]![2] === "" || isGone(at, change + 1))
  for (; start < end; start++) {
    while (first < changes.length && changes[first]![0] < start) first++
    if (!isGone(start, first) && !blank.test(text[start]!)) break
  }
  let last = changes.length
  for (; end > start; end--) {
    while (last > 0 && changes[last - 1]![0] >= end - 1) last--
    if (!isGone(end - 1, last) && !blank.test(text[end - 1]!)) break
  }
  return [start, end]
}

/** A piece cut to a range of its text, or to the edits that lie across the ends of that. */
function cut(piece: Piece, from: number, to: number): Piece {
  const { text, edits } = piece
  const start = edits.find(([, , s, e]) => s < from && e > from)?.[2] ?? from
  const end = edits.find(([, , s, e]) => s < to && e > to)?.[3] ?? to
  if (start === 0 && end === text.length) return piece
  const lead = edits.filter(([, , , e]) => e <= start)
  const kept = edits.filter(([, , s, e]) => e > start && s < end)
  const shift = (list: ReadonlyArray<Edit>): number => list.reduce((sum, [sourceStart, sourceEnd, s, e]) => sum + (sourceEnd - sourceStart) - (e - s), 0)
  return {
    ...piece,
    text: text.slice(start, end),
    sourceStart: piece.sourceStart + start + shift(lead),
    sourceEnd: piece.sourceStart + end + shift(lead) + shift(kept),
    edits: kept.map(([sourceStart, sourceEnd, s, e]) => [sourceStart, sourceEnd, s - start, e - start])
  }
}

/** A piece with its text made alike; `undefined` where only invisible characters stood in it. */
function normalisedPiece(piece: Piece, how: Normalisation): Piece | undefined {
  const first = changesOf(piece.text, how)
  if (first.length === 0) return piece
  const [from, to] = core(piece.text, first)
  if (from === to) return undefined
  const inner = cut(piece, from, to)
  const all = inner === piece ? first : changesOf(inner.text, how)
  // What an edit across the ends still holds of them goes with it.
  const [start, end] = core(inner.text, all)
  const ends = (low: number, high: number): Array<Change> => low < high ? [[low, high, ""]] : []
  const changes = [...ends(0, start), ...all.filter(([s, e]) => s >= start && e <= end), ...ends(end, inner.text.length)]
  if (changes.length === 0) return inner
  const parts: Array<string> = []
  let at = 0
  for (const [s, e, text] of changes) {
    parts.push(inner.text.slice(at, s), text)
    at = e
  }
  parts.push(inner.text.slice(at))
  return { ...inner, text: parts.join(""), edits: followed(inner, changes) }
}

/**
 * Pieces with invisible characters, ligatures and letters in two parts made alike; `false` leaves them as they were found.
 *
 * Normalisation form C is that of Unicode Standard Annex 15.
 */
export function normalised(pieces: ReadonlyArray<Piece>, how: Normalisation | boolean = true): ReadonlyArray<Piece> {
  if (how === false) return pieces
  const wanted = how === true ? {} : how
  return pieces.flatMap((piece) => normalisedPiece(piece, wanted) ?? [])
}
