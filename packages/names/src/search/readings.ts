/** Plain Latin spellings of words in other scripts, for keys: quick, and near enough for consonants to be told. */
import { readingsByText } from "../sound/hani.ts"

/** Initial letters, vowels and final letters as the Revised Romanisation has them, without changes between syllables. */
const korean: ReadonlyMap<string, string> = new Map([
  ..."ㄱg ㄲk ㄴn ㄷd ㄸt ㄹr ㅁm ㅂb ㅃp ㅅs ㅆs ㅇ ㅈj ㅉj ㅊch ㅋk ㅌt ㅍp ㅎh ㅏa ㅐae ㅑya ㅒyae ㅓeo ㅔe ㅕyeo ㅖye ㅗo ㅘwa ㅙwae ㅚoe ㅛyo ㅜu ㅝwo ㅞwe ㅟwi ㅠyu ㅡ ㅢui ㅣi".split(" ").map((entry) => [entry[0]!, entry.slice(1)] as const),
  ..." k k ks n nj n t l lk lm lp ls lt lp l m p ps t t ng t t k t p t".split(" ").map((latin, at) => [String.fromCharCode(0x11a7 + at), latin] as const)
])

const tableOf = (list: string): ReadonlyMap<string, string> => new Map(list.split(" ").map((entry) => [entry[0]!, entry.slice(1)] as const))

const kana = tableOf("アa イi ウu エe オo カka キki クku ケke コko ガga ギgi グgu ゲge ゴgo サsa シshi スsu セse ソso ザza ジji ズzu ゼze ゾzo タta チchi ツtsu テte トto ダda デde ドdo ナna ニni ヌnu ネne ノno ハha ヒhi フfu ヘhe ホho バba ビbi ブbu ベbe ボbo パpa ピpi プpu ペpe ポpo マma ミmi ムmu メme モmo ヤya ユyu ヨyo ラra リri ルru レre ロro ワwa ヲo ンn ヴv ャya ュyu ョyo ァa ィi ゥu ェe ォo")
/** Letters that are a vowel or a consonant, and those that are read in two ways, have both in two spellings. */
const hebrew = [
  "אa בb גg דd הh וo זz חkh טt יi כk ךkh לl מm םm נn ןn סs עa פp ףf צts ץts קk רr שsh תt",
  "אa בv גg דd הh וv זz חh טt יy כkh ךkh לl מm םm נn ןn סs עa פf ףf צts ץts קk רr שs תt"
].map(tableOf)
const hebrewGeresh: Readonly<Record<string, string>> = { ג: "j", ז: "zh", צ: "ch", ץ: "ch", ת: "th", ד: "dh" }
const arabic = [
  "اa آa بb تt ثth جj حh خkh دd ذd رr زz سs شsh صs ضd طt ظz عa غgh فf قq كk لl مm نn هh وo يi پp چch گg ژzh ڤv",
  "اa آa بb تt ثs جg حh خkh دd ذz رr زz سs شsh صs ضz طt ظz عa غg فf قk كk لl مm نn هh وw يy پp چch گg ژzh ڤv"
].map(tableOf)

const spelt = (letters: ReadonlyArray<string>, table: ReadonlyMap<string, string>): string => letters.map((letter, at) => letters[at + 1] === "'" ? hebrewGeresh[letter] ?? table.get(letter) ?? "" : table.get(letter) ?? "").join("")

const smallYs = "ャュョ"
const smallVowels = "ァィゥェォ"

/** A small letter takes the vowel of the one before: ジョ jo, キャ kya, フォ fo, ティ ti. */
function kanaSpelling(letters: ReadonlyArray<string>): string {
  let out = ""
  for (const letter of letters) {
    const own = kana.get(letter) ?? ""
    if (smallYs.includes(letter)) out = /(?:sh|ch|j)i$/.test(out) ? out.slice(0, -1) + own.slice(1) : out.replace(/i$/, "") + own
    else if (smallVowels.includes(letter)) out = (out.endsWith("u") && !/[a-z]u$/.test(out) ? `${out.slice(0, -1)}w` : out.replace(/[aeiou]$/, "")) + own
    else out += own
  }
  return out
}

/** By the script; none where a letter does not tell its sound by itself. */
export function plainSpellings(letters: ReadonlyArray<string>, script: string): ReadonlyArray<string> | undefined {
  if (script === "Hang") return [spelt(letters, korean)]
  if (script === "Kana") return [kanaSpelling(letters)]
  if (script === "Hebr") return hebrew.map((table) => spelt(letters, table))
  if (script === "Arab") return arabic.map((table) => spelt(letters, table))
  return undefined
}

/** Mandarin, Cantonese, Korean and Japanese. */
const languages = "mckj"
const longestText = 3
const mostSpelling = 24

/** One spelling for each language in which every character has a reading. */
export function hanSpellings(letters: ReadonlyArray<string>): ReadonlyArray<string> {
  const readings = readingsByText()
  const found: Array<string> = []
  for (const language of languages) {
    let out = ""
    for (let at = 0; at < letters.length;) {
      let length = Math.min(longestText, letters.length - at)
      let latin: string | undefined
      for (; length > 0; length--) {
        const own = readings.get(letters.slice(at, at + length).join(""))?.find((reading) => reading.language === language)
        latin = own?.spellings[0]?.[0]
        if (latin !== undefined) break
      }
      if (latin === undefined) {
        out = ""
        break
      }
      out += latin
      at += length
    }
    if (out !== "") found.push(out.slice(0, mostSpelling))
  }
  return found
}
