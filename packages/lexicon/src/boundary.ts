import { apostrophe, base, classAt, dot, mark, newline, space, word } from "./character.ts"

const isHangul = (unit: number): boolean => unit >= 0xac00 && unit <= 0xd7a3
const isKatakana = (unit: number): boolean => (unit >= 0x30a1 && unit <= 0x30fa) || unit === 0x30fc

/** What stands before an apostrophe without being part of the name after it (general knowledge of French, Italian, Catalan). */
const elisions = new Set(
  "l d qu n s j m t c jusqu lorsqu puisqu quoiqu dell all nell dall sull coll un quest quell sant anch com".split(" ")
)
/** What stands after an apostrophe without being part of the name before it, whatever the language. */
const clitics = new Set("s d ll re ve".split(" "))
/** Korean particles that may follow a name in the same word, and words commonly written together with one. */
const particles = new Set(
  ("은 는 이 가 을 를 의 에 와 과 도 로 만 나 에서 에게 에는 에도 에서는 에서도 으로 으로의 으로는 로의 까지 부터 보다 처럼 한테 께서 이나 이라 이라고 이라는 라고 라는 라며 이라며 이며 이자 인 인이 인은 인들 인들이 들 들은 들이 " +
    "와의 과의 에의 만의 측 측은 측이 측에 군 군은 군이 군의 산 발 행 내 내의 식 씨 씨가 씨는 어 어로 계 전 대 간 간의").split(" ")
)
const longestWord = 24
/** The signs of Thai, Lao, Burmese and Khmer that silence the letter before them, which then belongs to the syllable before it. */
const silencers = "\u0e4c\u0ecc\u103a\u17cd"

function isWord(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false
  const kind = classAt(text, at) & 255
  return kind === word || kind === mark
}

/** Whether a name may begin at `start`: not within a word of kana or Hangul, and after an apostrophe only behind an elided word (l’Ukraine). */
export function beginsWell(text: string, start: number): boolean {
  if (start === 0) return true
  const [before, first] = [text.charCodeAt(start - 1), text.charCodeAt(start)]
  if (isKatakana(first)) return !isKatakana(before)
  if (isHangul(first)) return !isHangul(before)
  if (classAt(text, start - 1) !== apostrophe || !isWord(text, start - 2)) return true
  let from = start - 1
  while (from > 0 && start - from < longestWord && isWord(text, from - 1)) from--
  return elisions.has(text.slice(from, start - 1).toLowerCase())
}

/**
 * Whether a name may end at `end`: not within a word of katakana; in Hangul only before particles; in Thai and the like not before a silent
 * letter; before an apostrophe only if what follows is a clitic ('s) or, in the Turkic languages written so, a suffix (Ankara’da).
 */
export function endsWell(text: string, end: number, language: string | undefined): boolean {
  if (end >= text.length) return true
  const [last, next] = [text.charCodeAt(end - 1), text.charCodeAt(end)]
  if (isKatakana(last)) return !isKatakana(next)
  if (isHangul(last)) {
    if (!isHangul(next)) return true
    let to = end
    while (to < text.length && to - end < 6 && isHangul(text.charCodeAt(to))) to++
    return particles.has(text.slice(end, to))
  }
  if (classAt(text, end) === base) return !silencers.includes(text.charAt(end + 1) || " ")
  if (classAt(text, end) !== apostrophe || !isWord(text, end + 1)) return true
  let to = end + 1
  while (to < text.length && to - end < longestWord && isWord(text, to)) to++
  const rest = text.slice(end + 1, to)
  if (clitics.has(rest.toLowerCase())) return true
  return (language === "tr" || language === "az" || language === "crh") && rest.length <= 8 && rest === rest.toLowerCase()
}

/** Whether a sentence may begin at `start`: at the start of the text or a line, or after a sign that is no comma, hyphen or the like. */
export function isSentenceStart(text: string, start: number): boolean {
  let at = start - 1
  while (at >= 0 && start - at < longestWord && (classAt(text, at) & 255) === space) at--
  if (at < 0) return true
  const kind = classAt(text, at) & 255
  return kind === newline || kind === dot || "!?…:;«»„“”\"(–—•*|".includes(text[at]!)
}
