/** The tokens of a text: `starts` and `ends` in UTF-16 code units, end-exclusive, in order, without overlap. */
export interface TaggerTokens {
  readonly starts: ReadonlyArray<number>
  readonly ends: ReadonlyArray<number>
  readonly texts: ReadonlyArray<string>
}

const kinds = { unknown: 0, other: 1, space: 2, letter: 3, capital: 4, digit: 5, alone: 6, apostrophe: 7, stop: 8, mark: 9 } as const
const known = new Uint8Array(0x10000)
const alone = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u

function classify(unit: number): number {
  const character = String.fromCharCode(unit)
  if (/^\s$/u.test(character)) return kinds.space
  if (alone.test(character)) return kinds.alone
  if (character === "'" || character === "’") return kinds.apostrophe
  if (character === "." || character === "," || character === ":") return kinds.stop
  if (/^[\p{Lu}\p{Lt}]$/u.test(character)) return kinds.capital
  if (/^[\p{L}]$/u.test(character)) return kinds.letter
  if (/^[\p{M}\u00ad\u200c\u200d]$/u.test(character)) return kinds.mark
  return /^\p{N}$/u.test(character) ? kinds.digit : kinds.other
}

function kindAt(text: string, at: number): number {
  if (at >= text.length) return kinds.space
  const unit = text.charCodeAt(at)
  const kind = known[unit]!
  return kind !== kinds.unknown ? kind : known[unit] = classify(unit)
}

const lettered = (kind: number): boolean => kind === kinds.letter || kind === kinds.capital
const wordy = (kind: number): boolean => lettered(kind) || kind === kinds.digit || kind === kinds.mark
const high = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00

/** The most letters with stops that are one token. */
const mostInitials = 8
/** The most code units of the name of a host. */
const mostHost = 80

/** The end of letters with stops between them ("U.S.", "J.R.R."), or of one initial before a name; 0 if there is none. */
function endOfInitials(text: string, start: number): number {
  let at = start
  let letters = 0
  while (letters < mostInitials && kindAt(text, at) === kinds.capital && text.charCodeAt(at + 1) === 46) {
    at += 2
    letters++
  }
  if (letters === 0) return 0
  if (letters === 1) {
    const next = kindAt(text, at) === kinds.space ? kindAt(text, at + 1) : kindAt(text, at)
    return next === kinds.capital ? at : 0
  }
  if (letters === mostInitials) return at
  // "U.S.A" without its last stop
  if (kindAt(text, at) === kinds.capital && !wordy(kindAt(text, at + 1))) at++
  return wordy(kindAt(text, at)) ? 0 : at
}

/** Whether an article or preposition before an apostrophe is a token of its own: "l'", "d’", but not "O'". */
const elides = (text: string, start: number, at: number): boolean =>
  at - start === 1 ? /[lLdDnNsScCmMtTjJ]/u.test(text[start]!) : at - start === 2 ? /^qu$/iu.test(text.slice(start, at)) : at - start < 6 && /^(?:dell|nell|sull|dall|all|coll|quell)$/iu.test(text.slice(start, at))

function endOfWord(text: string, start: number): number {
  const initials = endOfInitials(text, start)
  if (initials > 0) return initials
  let at = start
  for (;;) {
    while (wordy(kindAt(text, at))) at++
    const kind = kindAt(text, at)
    const next = kindAt(text, at + 1)
    if (kind === kinds.stop && kindAt(text, at - 1) === kinds.digit && next === kinds.digit) at += 2
    else if (kind === kinds.apostrophe && lettered(next)) {
      if (elides(text, start, at)) return at + 1
      if ((text[at + 1] === "s" || text[at + 1] === "S") && !wordy(kindAt(text, at + 2))) return at
      at += 2
    } else if (kind === kinds.stop && lettered(kindAt(text, start))) return endOfHost(text, start, at)
    else return endingAfter(text, start, at)
  }
}

/** Ends of names of hosts: the generic ones that are old or common, and those of countries in Europe and of some large ones. */
const hostEndings = new Set(("com net org info edu gov mil int biz name tv io eu "
  + "al at ba be bg by ch cy cz de dk ee es fi fr gr hr hu ie is it li lt lu lv md me mk mt nl no pl pt ro rs ru se si sk tr ua uk us ca au nz br cn jp kr in il yu su").split(" "))

/** The end of a name of a host that begins with the word ("Portal.org"), or `at`. */
function endOfHost(text: string, start: number, at: number): number {
  let end = at
  for (let dot = at; text.charCodeAt(dot) === 46 && dot - start < mostHost;) {
    let next = dot + 1
    while (next - start < mostHost && kindAt(text, next) === kinds.letter) next++
    if (next === dot + 1 || wordy(kindAt(text, next))) break
    if (hostEndings.has(text.slice(dot + 1, next))) end = next
    dot = next
  }
  return end
}

/** The end of an ending that a hyphen joins to an abbreviation ("NATO-a", "UEFA-e"), or `at`. */
function endingAfter(text: string, start: number, at: number): number {
  if (text.charCodeAt(at) !== 45 || at - start < 2 || kindAt(text, at + 1) !== kinds.letter) return at
  for (let letter = start; letter < at; letter++) if (kindAt(text, letter) !== kinds.capital) return at
  const end = kindAt(text, at + 2) === kinds.letter ? at + 3 : at + 2
  return wordy(kindAt(text, end)) ? at : end
}

/**
 * The tokens of a text: words and numbers with their inner apostrophes, initials with their stops, names of hosts, characters of scripts without spaces one by
 * one, signs. The parts of a hyphenated word, the possessive "'s" and elided articles are tokens of their own. Time is linear in the length.
 */
export function tokenise(text: string): TaggerTokens {
  const starts: Array<number> = []
  const ends: Array<number> = []
  const texts: Array<string> = []
  for (let at = 0; at < text.length;) {
    const kind = kindAt(text, at)
    if (kind === kinds.space) {
      at++
      continue
    }
    let end = at + 1
    if (wordy(kind)) end = endOfWord(text, at)
    else if (kind === kinds.apostrophe && /^[sS]$/u.test(text[at + 1] ?? "") && !wordy(kindAt(text, at + 2)) && at > 0 && wordy(kindAt(text, at - 1))) end = at + 2
    else if (high(text.charCodeAt(at))) end = Math.min(text.length, at + 2)
    else if (kind !== kinds.alone) while (end < text.length && text[end] === text[at]) end++
    starts.push(at)
    ends.push(end)
    texts.push(text.slice(at, end))
    at = end
  }
  return { starts, ends, texts }
}
