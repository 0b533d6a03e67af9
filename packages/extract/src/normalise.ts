import type { Edits, Piece } from "./piece.ts"

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
const directional = /[\u202a-\u202e\u2066-\u2069]/
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

/** Notes the places of directional marks without a partner: 1 for each. */
function unbalanced(text: string): Uint8Array {
  const found = new Uint8Array(text.length)
  const open = new Int32Array(text.length)
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x2066 && unit <= 0x2068 || unit === 0x202a || unit === 0x202b || unit === 0x202d || unit === 0x202e) open[depth++] = at
    else if (unit === 0x202c || unit === 0x2069) {
      if (depth > 0 && isIsolate(text, open[depth - 1]!) === (unit === 0x2069)) depth--
      else found[at] = 1
    }
  }
  for (let i = 0; i < depth; i++) found[open[i]!] = 1
  return found
}
const isIsolate = (text: string, at: number): boolean => text.charCodeAt(at) >= 0x2066

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

/** Replacements in a text, ascending, without overlap. There may be one for every second character of a page. */
class Changes {
  /** Start and end of each, one behind the other. */
  ranges = new Int32Array(64)
  readonly texts: Array<string> = []
  /** Whether letters were put together with their marks. */
  composed = false
  get size(): number {
    return this.texts.length
  }
  add(start: number, end: number, text: string): void {
    const at = 2 * this.texts.length
    if (at === this.ranges.length) {
      const more = new Int32Array(2 * at)
      more.set(this.ranges)
      this.ranges = more
    }
    this.ranges[at] = start
    this.ranges[at + 1] = end
    this.texts.push(text)
  }
  /** Those in a part of the text, counted from its start. */
  within(start: number, end: number): Changes {
    const all = new Changes()
    for (let i = 0; i < this.size; i++) if (this.ranges[2 * i]! >= start && this.ranges[2 * i + 1]! <= end) all.add(this.ranges[2 * i]! - start, this.ranges[2 * i + 1]! - start, this.texts[i]!)
    return all
  }
}

function lookAlikes(text: string, invisible: boolean, letters: boolean, spaces: boolean): Changes {
  const changes = new Changes()
  if (!suspect.test(text) && !(spaces && noBreak.test(text))) return changes
  const partnerless = invisible && directional.test(text) ? unbalanced(text) : undefined
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0xa0) continue
    if (invisible && (partnerless?.[at] === 1 || isVoid(text, at))) changes.add(at, at + 1, "")
    else if (letters && unit >= 0xfb00 && unit <= 0xfb06) changes.add(at, at + 1, ligatures[text[at]!]!)
    else if (spaces && noBreak.test(text[at]!)) changes.add(at, at + 1, " ")
  }
  return changes
}

function changesOf(text: string, { invisible = true, ligatures: letters = true, compose = true, spaces = false }: Normalisation): Changes {
  const single = lookAlikes(text, invisible, letters, spaces)
  if (!compose || text.normalize("NFC") === text) return single
  const changes = new Changes()
  changes.composed = true
  let next = 0
  const startOf = (at: number): number => at < single.size ? single.ranges[2 * at]! : Infinity
  const before = (start: number): void => {
    for (; startOf(next) < start; next++) changes.add(startOf(next), single.ranges[2 * next + 1]!, single.texts[next]!)
  }
  for (const { 0: found, index } of text.matchAll(cluster)) {
    const composed = found.normalize("NFC")
    if (composed === found) continue
    before(index)
    // What is changed by itself goes together with no mark: the marks behind it were put in order.
    changes.add(index, index + found.length, startOf(next) === index ? single.texts[next++]! + composed.slice(1) : composed)
  }
  before(text.length)
  return changes
}

function changed(text: string, { ranges, texts }: Changes): string {
  let out = ""
  let at = 0
  texts.forEach((to, i) => {
    const start = ranges[2 * i]!
    if (start > at) out += text.slice(at, start)
    out += to
    at = ranges[2 * i + 1]!
  })
  return out + text.slice(at)
}

/** Edits of a piece followed by changes of its text, as edits of the page. Those that overlap become one. */
function followed({ sourceStart, edits }: Pick<Piece, "sourceStart" | "edits">, { ranges, texts }: Changes): Edits {
  const all = new Int32Array(edits.length + 4 * texts.length)
  let [size, source, out, edit, change] = [0, sourceStart, 0, 0, 0]
  for (; edits.length === 0 && change < texts.length; change++, size += 4) {
    const [start, end] = [ranges[2 * change]!, ranges[2 * change + 1]!]
    all[size] = start + sourceStart
    all[size + 1] = end + sourceStart
    all[size + 2] = start + out
    out += texts[change]!.length - (end - start)
    all[size + 3] = end + out
  }
  /** Where the next begins, an edit before a change of the same range; beyond the text behind the last. */
  const nextStart = (): number => Math.min(edit < edits.length ? edits[edit + 2]! : Infinity, change < texts.length ? ranges[2 * change]! : Infinity)
  const isEditNext = (): boolean => {
    if (edit === edits.length || change === texts.length) return edit < edits.length
    const later = edits[edit + 2]! - ranges[2 * change]!
    return later < 0 || later === 0 && edits[edit + 3]! <= ranges[2 * change + 1]!
  }
  while (edit < edits.length || change < texts.length) {
    const start = nextStart()
    let end = start
    all[size] = start + source
    all[size + 2] = start + out
    do {
      if (isEditNext()) {
        end = Math.max(end, edits[edit + 3]!)
        source += edits[edit + 1]! - edits[edit]! - (edits[edit + 3]! - edits[edit + 2]!)
        edit += 4
      } else {
        end = Math.max(end, ranges[2 * change + 1]!)
        out += texts[change]!.length - (ranges[2 * change + 1]! - ranges[2 * change]!)
        change++
      }
    } while (nextStart() < end)
    all[size + 1] = end + source
    all[size + 3] = end + out
    size += 4
  }
  return all.subarray(0, size)
}

/** The range of a text without the characters at its ends that say nothing: blanks, and what the changes take out. */
function core(text: string, { ranges, texts }: Changes): readonly [start: number, end: number] {
  let start = 0
  let end = text.length
  let first = 0
  const isGone = (at: number, change: number): boolean => change < texts.length && ranges[2 * change] === at && texts[change] === ""
  for (; start < end; start++) {
    while (first < texts.length && ranges[2 * first]! < start) first++
    if (!isGone(start, first) && !blank.test(text[start]!)) break
  }
  let last = texts.length
  for (; end > start; end--) {
    while (last > 0 && ranges[2 * last - 2]! >= end - 1) last--
    if (!isGone(end - 1, last) && !blank.test(text[end - 1]!)) break
  }
  return [start, end]
}

/** A piece cut to a range of its text, or to the edits that lie across the ends of that; and where in its text that begins. */
function cut(piece: Piece, from: number, to: number): readonly [piece: Piece, start: number] {
  const { text, edits } = piece
  let [start, end] = [from, to]
  for (let i = 0; i < edits.length; i += 4) {
    if (edits[i + 2]! < from && edits[i + 3]! > from) start = edits[i + 2]!
    if (edits[i + 2]! < to && edits[i + 3]! > to) end = edits[i + 3]!
  }
  if (start === 0 && end === text.length) return [piece, 0]
  const kept: Array<number> = []
  let [before, within] = [0, 0]
  for (let i = 0; i < edits.length; i += 4) {
    const [sourceStart, sourceEnd, s, e] = [edits[i]!, edits[i + 1]!, edits[i + 2]!, edits[i + 3]!]
    const longer = sourceEnd - sourceStart - (e - s)
    if (e <= start) before += longer
    else if (s < end) {
      within += longer
      kept.push(sourceStart, sourceEnd, s - start, e - start)
    }
  }
  return [{ ...piece, text: text.slice(start, end), sourceStart: piece.sourceStart + start + before, sourceEnd: piece.sourceStart + end + before + within, edits: kept }, start]
}

/** A piece with its text made alike; `undefined` where only invisible characters stood in it. */
function normalisedPiece(piece: Piece, how: Normalisation): Piece | undefined {
  const first = changesOf(piece.text, how)
  if (first.size === 0) return piece
  const [from, to] = core(piece.text, first)
  if (from === to) return undefined
  const [inner, at] = cut(piece, from, to)
  // Without what was cut off, marks may go together otherwise.
  const all = inner === piece ? first : first.composed ? changesOf(inner.text, how) : first.within(at, at + inner.text.length)
  // What an edit across the ends still holds of them goes with it.
  const [start, end] = core(inner.text, all)
  const changes = start === 0 && end === inner.text.length ? all : new Changes()
  if (changes !== all) {
    if (start > 0) changes.add(0, start, "")
    for (let i = 0; i < all.size; i++) if (all.ranges[2 * i]! >= start && all.ranges[2 * i + 1]! <= end) changes.add(all.ranges[2 * i]!, all.ranges[2 * i + 1]!, all.texts[i]!)
    if (end < inner.text.length) changes.add(end, inner.text.length, "")
  }
  if (changes.size === 0) return inner
  return { ...inner, text: changed(inner.text, changes), edits: followed(inner, changes) }
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
