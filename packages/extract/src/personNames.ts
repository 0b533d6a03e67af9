import { classOf, fold, isLower, isUpper, letter, wordsOf } from "./characters.ts"
import { classNumber, hitsOf, reasons } from "./vocabulary.ts"

/** Small words that stand inside names. */
const particles: ReadonlySet<string> = new Set([
  "de", "del", "de la", "la", "le", "van", "von", "der", "den", "ter", "ten", "zu", "zur", "bin", "ibn", "ben", "al", "el", "da", "do", "dos", "das", "di", "della", "du", "des",
  "y", "i", "e", "st", "фон", "дер", "ван", "де", "ла", "аль", "бен", "ибн", "أبو", "بن", "ابن", "آل"
])
const trade = classNumber("trade")
const body = classNumber("body")
const agency = classNumber("agency")
const place = classNumber("place")
const functions = classNumber("function")
const dating = classNumber("dating")
const photo = classNumber("photo")
const share = classNumber("share")

/** What the words of a short text say about it being a person's name, apart from its capitals. */
export interface NameWords {
  readonly trade: boolean
  readonly body: boolean
  readonly agency: boolean
  readonly place: boolean
}

const bodySuffix = /(?:ministerium|ministerstwo|ministry|verband|agentur|zeitung|behörde|amt|press|news|media|tv|\.com|\.org|\.ua|\.ru|\.de|prokuratura)$/iu

/** Which of the tell-tale words a text has. */
export function nameWordsOf(text: string): NameWords {
  const words = wordsOf(fold(text), 40)
  const found = { trade: false, body: false, agency: false, place: false }
  for (const { kind, at, length } of hitsOf(words)) {
    if (kind === trade) found.trade = true
    else if (kind === body) found.body = true
    else if (kind === agency && length === words.length) found.agency = true
    else if (kind === place && at === 0) found.place = true
  }
  if (text.split(/\s+/).some((word) => word.length > 5 && bodySuffix.test(word))) found.body = true
  return found
}

/** Scripts whose names have neither capitals nor, most of them, spaces. */
const spelledWithout = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u
/** A name in them: two to four ideographs or syllables, a Japanese name with or without a space, a foreign one in katakana, two to four words of Thai. */
const uncased = /^(?:\p{Script=Han}{2,4}|\p{Script=Hangul}{2,4}|\p{Script=Han}{1,4}[ \u3000][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,5}|\p{Script=Han}{1,3}[\p{Script=Hiragana}\p{Script=Katakana}]{1,5}|[\p{Script=Katakana}ー]{2,10}|[\p{Script=Thai}]{2,20}(?: [\p{Script=Thai}]{2,20}){1,3})$/u

/** Whether a text may be a person's name in a script without capitals, where its surroundings say that a name is to come. */
export function looksLikeUncasedName(text: string): boolean {
  if (!uncased.test(text)) return false
  const told = nameWordsOf(text)
  return !told.trade && !told.agency
}

const initial = /^\p{Lu}\.(?:-?\p{Lu}\.)*$/u
const nameWord = /^[\p{L}\p{M}][\p{L}\p{M}'’ʼ`´-]*\.?$/u

/**
 * Whether a text looks like a person's name, by its shape: two to five words, each with a capital (where the script has them), none of them a word of grammar,
 * of an institution, of a trade, or of a well-known two-word place.
 */
export function looksLikePerson(text: string): boolean {
  if (text.length < 4 || text.length > 60 || /[\d:;?!"«»“”()[\]|/@©&,]/.test(text)) return false
  const words = text.split(/\s+/)
  // Two or three words of these scripts are a label as often as a name.
  if (words.length < 2 || words.length > 6 || spelledWithout.test(text)) return false
  let names = 0
  let shouted = 0
  let caseless = 0
  for (const [i, word] of words.entries()) {
    if (initial.test(word)) {
      names += 0.5
      continue
    }
    if (!nameWord.test(word) || (word.length === 1 && !particles.has(word.toLowerCase()) && isUpper(word) && i === 0)) return false
    if (word.endsWith(".") && !(word.length <= 4)) return false
    if (i > 0 && i < words.length - 1 && particles.has(word.toLowerCase())) continue
    if (i === 0 && /^(?:abu|ibn|ben|de|del|van|von|la|le|el|al|di|da|du|d)$/iu.test(word)) continue
    const first = word[0]!
    if (isUpper(first)) {
      names++
      if (word.length > 1 && word === word.toUpperCase()) shouted++
    } else if (isLower(first)) {
      // "al-Masri", "d’Aubert"
      if (!/^(?:al|el|d|de|ibn|bin)[-'’]\p{Lu}/u.test(word)) return false
      names++
    } else caseless++
  }
  if (caseless > 0 && (names > 0 || words.length > 4)) return false
  if (names + caseless < 1.5 || (shouted > 0 && shouted < words.length - 1)) return false
  const folded = wordsOf(fold(text), 20)
  const told = nameWordsOf(text)
  if (told.trade || told.body || told.agency || told.place) return false
  for (const { kind, length, at } of hitsOf(folded)) {
    if (kind === photo) return false
    if (kind === dating && caseless > 0) return false
    // A name may have a word that is grammar in another language ("Maria do Carmo"); at its ends it may not, unless it is one letter.
    if (kind === functions && length === 1 && folded[at]!.length > 1 && (caseless > 0 || at === 0 || at === folded.length - 1) && !grammarThatIsAlsoName.has(folded[at]!)) return false
    if (kind === share || (kind < reasons.length && length === folded.length)) return false
  }
  return true
}

/** Words of grammar in one language that are given or family names in another. */
const grammarThatIsAlsoName: ReadonlySet<string> = new Set(["will", "an", "so", "may", "son", "in", "ala", "ada", "el", "al", "do", "e", "es", "lo", "la", "le", "de", "da", "van", "von", "mi", "ma", "ne", "no", "u", "ona", "is", "are", "was", "kim", "min", "mai", "sei", "sie", "ya", "был", "была", "sobre", "gibi", "ali", "des", "her", "his", "or", "como", "son", "nach", "um", "sin", "dan", "jen", "ke", "han", "dar", "sa", "ai", "ia", "dia", "lui", "yang", "var"])

/** Whether every character of a word is a letter. */
export function isWord(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (classOf(text.charCodeAt(i)) !== letter) return false
  return text.length > 0
}
