/** A name written without spaces against several tokens, in any order: 金正恩 and Kim, Jong, Un. */
import { soundOdds } from "./odds.ts"
import { type SoundToken, soundToken } from "./token.ts"

export interface Piece {
  /** UTF-16 code units of the unspaced token. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** The place of the token that it was matched with. */
  readonly token: number
  readonly odds: number
}

export interface SegmentedOdds {
  /** The sum of the pieces' odds, less what is left over on either side. */
  readonly odds: number
  readonly pieces: ReadonlyArray<Piece>
  /** Places of the tokens that no piece was matched with. */
  readonly left: ReadonlyArray<number>
}

/** Names of more letters or tokens are not cut up. */
const mostUnits = 10
const mostTokens = 6
const mostPiece = 6
/** Nats that a letter, or a token, costs that nothing stands for. */
const skippedUnit = 3
const skippedToken = 1

const pieces = new WeakMap<SoundToken, Map<number, SoundToken>>()

function pieceOf(whole: SoundToken, units: ReadonlyArray<number>, from: number, to: number): SoundToken {
  let own = pieces.get(whole)
  if (own === undefined) pieces.set(whole, own = new Map())
  const key = from * 16 + to
  const known = own.get(key)
  if (known !== undefined) return known
  const made = soundToken(whole.text.slice(units[from]!, units[to]!), { script: whole.script, language: whole.language })
  own.set(key, made)
  return made
}

/** Code units where the letters of a text start, and its length. */
function unitsOf(text: string): ReadonlyArray<number> {
  const out: Array<number> = []
  let at = 0
  for (const character of text) {
    out.push(at)
    at += character.length
  }
  return [...out, at]
}

/** The best way to cut `whole` into pieces that the tokens write, each token used once at most. */
export function segmentedOdds(whole: SoundToken, tokens: ReadonlyArray<SoundToken>): SegmentedOdds {
  const units = unitsOf(whole.text)
  const length = units.length - 1
  if (length === 0 || tokens.length === 0) return { odds: 0, pieces: [], left: tokens.map((_, place) => place) }
  if (length > mostUnits || tokens.length > mostTokens) return uncut(whole, tokens)
  const masks = 1 << tokens.length
  const best = new Float64Array((length + 1) * masks).fill(-Infinity)
  const came: Array<{ readonly before: number; readonly piece?: Piece } | undefined> = []
  best[0] = 0
  for (let from = 0; from < length; from++) {
    for (let mask = 0; mask < masks; mask++) {
      const here = best[from * masks + mask]!
      const skip = (from + 1) * masks + mask
      if (here - skippedUnit > best[skip]!) {
        best[skip] = here - skippedUnit
        came[skip] = { before: from * masks + mask }
      }
    }
    for (let to = from + 1; to <= Math.min(length, from + mostPiece); to++) for (const [token, other] of tokens.entries()) {
      const part = pieceOf(whole, units, from, to)
      const odds = soundOdds(part, other, { floor: -4 })
      if (odds <= -4) continue
      for (let mask = 0; mask < masks; mask++) {
        const here = best[from * masks + mask]!
        if (here === -Infinity || (mask & (1 << token)) !== 0) continue
        const next = to * masks + (mask | (1 << token))
        if (here + odds <= best[next]!) continue
        best[next] = here + odds
        came[next] = { before: from * masks + mask, piece: { start: units[from]!, end: units[to]!, text: part.text, token, odds } }
      }
    }
  }
  let end = length * masks
  let most = -Infinity
  for (let mask = 0; mask < masks; mask++) {
    const sum = best[length * masks + mask]! - skippedToken * (tokens.length - used(mask))
    if (sum > most) [most, end] = [sum, length * masks + mask]
  }
  const found: Array<Piece> = []
  for (let at = end; at > 0 && came[at] !== undefined; at = came[at]!.before) if (came[at]!.piece !== undefined) found.push(came[at]!.piece!)
  const mask = end % masks
  return { odds: most, pieces: found.reverse(), left: tokens.map((_, place) => place).filter((place) => (mask & (1 << place)) === 0) }
}

function used(mask: number): number {
  let count = 0
  for (let rest = mask; rest > 0; rest &= rest - 1) count++
  return count
}

function uncut(whole: SoundToken, tokens: ReadonlyArray<SoundToken>): SegmentedOdds {
  let token = 0
  let odds = -Infinity
  for (const [place, other] of tokens.entries()) {
    const own = soundOdds(whole, other)
    if (own > odds) [odds, token] = [own, place]
  }
  return { odds: odds - skippedToken * (tokens.length - 1), pieces: [{ start: 0, end: whole.text.length, text: whole.text, token, odds }], left: tokens.map((_, place) => place).filter((place) => place !== token) }
}
