import { type Edit, pushEdit } from "./edits.ts"
import { type Beside, decodeRun, type Reading, readings } from "./misread.ts"

/** How often a piece may have been misread, one misreading upon another; a piece that seems misread more often is left as it is. */
const DEPTH = 4
/** A lone doubtful piece is repaired only so near a clear one, in UTF-16 code units of ASCII between them. */
const NEAR = 24

/** A maximal piece of characters outside ASCII. */
interface Island {
  readonly start: number
  readonly end: number
  /** What it reads once all that is clear is repaired. */
  text: string | undefined
  /** The reading that something clear was repaired by. */
  by: Reading | undefined
}

/**
 * UTF-8 that was read as another encoding, repaired. A piece of characters outside ASCII is repaired only where its bytes are valid UTF-8 and it
 * could hardly have been meant as it stands; a doubtful one, only next to such a one on its line. The gain is judged by rules, not by a dictionary.
 */
export function repairMojibake(text: string): { readonly text: string; readonly edits: ReadonlyArray<Edit> } {
  if (!SUSPECT.test(text)) return { text, edits: [] }
  const islands: Array<Island> = []
  let found = false
  for (let i = 0; i < text.length;) {
    if (text.charCodeAt(i) < 0x80) {
      i++
      continue
    }
    const start = i
    while (i < text.length && text.charCodeAt(i) >= 0x80) i++
    const island: Island = { start, end: i, text: undefined, by: undefined }
    repairClear(island, text.slice(start, i), besideOf(text, start, i))
    if (island.by !== undefined) found = true
    islands.push(island)
  }
  if (!found) return { text, edits: [] }
  spread(text, islands)
  const edits: Array<Edit> = []
  const parts: Array<string> = []
  let kept = 0
  let length = 0
  for (const island of islands) {
    if (island.text === undefined) continue
    parts.push(text.slice(kept, island.start), island.text)
    length += island.start - kept
    pushEdit(edits, island.start, island.end, length, length + island.text.length)
    length += island.text.length
    kept = island.end
  }
  parts.push(text.slice(kept))
  return { text: parts.join(""), edits }
}

/** A lead byte as one of the readings shows it, and a character outside ASCII after it. */
const SUSPECT = /[\u00c2-\u00f4\u0412-\u0444]\P{ASCII}/u
const NOTHING: Beside = { before: "", after: "" }

function besideOf(text: string, start: number, end: number): Beside {
  return { before: alphanumeric(text[start - 1]), after: alphanumeric(text[end]) }
}

function alphanumeric(character: string | undefined): string {
  return character !== undefined && /[A-Za-z0-9]/.test(character) ? character : ""
}

function repairClear(island: Island, piece: string, beside: Beside): void {
  const first = firstReading(piece, beside)
  if (first === undefined) return
  const text = settle(piece, beside)
  if (text === undefined) return
  island.text = text
  island.by = first
}

function firstReading(piece: string, beside: Beside): Reading | undefined {
  return readings.find((reading) => clearRuns(piece, reading, beside) !== piece)
}

/** The piece once nothing in it is clearly misread any more; `undefined` if it takes more than `DEPTH` steps to come there. */
function settle(piece: string, beside: Beside): string | undefined {
  let now = piece
  for (let depth = 0; depth <= DEPTH; depth++) {
    const by = firstReading(now, beside)
    if (by === undefined) return now
    now = clearRuns(now, by, beside)
  }
  return undefined
}

/** The piece with its clear runs read again; the same string if there is none. */
function clearRuns(piece: string, reading: Reading, beside: Beside): string {
  let out = ""
  let kept = 0
  for (let i = 0; i < piece.length;) {
    if (!reading.bytes.has(piece.charCodeAt(i))) {
      i++
      continue
    }
    const start = i
    while (i < piece.length && reading.bytes.has(piece.charCodeAt(i))) i++
    const run = decodeRun(piece.slice(start, i), reading, {
      before: start === 0 ? beside.before : "",
      after: i === piece.length ? beside.after : ""
    })
    if (run === undefined || !run.clear) continue
    out += piece.slice(kept, start) + run.text
    kept = i
  }
  return kept === 0 ? piece : out + piece.slice(kept)
}

/** Repairs the doubtful pieces that stand near a clear one on the same line, and those near them, both ways. */
function spread(text: string, islands: ReadonlyArray<Island>): void {
  const step = (from: Island | undefined, to: Island, between: string): void => {
    if (from?.by === undefined || to.by !== undefined || between.length > NEAR || between.includes("\n") || between.includes("\r")) return
    const run = decodeRun(text.slice(to.start, to.end), from.by, NOTHING)
    const settled = run === undefined ? undefined : settle(run.text, besideOf(text, to.start, to.end))
    if (settled === undefined) return
    to.text = settled
    to.by = from.by
  }
  const gap = (left: Island, right: Island) => right.start - left.end > NEAR ? " ".repeat(NEAR + 1) : text.slice(left.end, right.start)
  for (let i = 1; i < islands.length; i++) step(islands[i - 1], islands[i]!, gap(islands[i - 1]!, islands[i]!))
  for (let i = islands.length - 2; i >= 0; i--) step(islands[i + 1], islands[i]!, gap(islands[i]!, islands[i + 1]!))
}
