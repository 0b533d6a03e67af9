import { isWord } from "../characters.ts"
import type { TableInfo, Unit, UnitSystem } from "../system.ts"
import { marked, type Syllable, syllableOf, tongyong, wadeGiles } from "./pinyinSyllables.ts"

/** What is asked of the library that knows how characters are read: `pinyin-pro` fits. */
export interface PinyinLibrary {
  /** For each character its reading with the tone as a number, or the character itself. */
  readonly pinyin: (text: string, options: ReadingOptions) => ReadonlyArray<string>
}

export interface ReadingOptions {
  readonly type: "array"
  readonly toneType: "num"
  readonly toneSandhi: false
  readonly mode: "normal" | "surname"
}

/** How a system writes what was read. */
interface Manner {
  readonly write: (syllable: Syllable) => string
  /** What stands between two syllables of a word, before the second. */
  readonly within: (next: string) => string
  /** What is written apart: words as they are found, every syllable, or a surname and what follows it. */
  readonly apart: "words" | "syllables" | "names"
}

const characters = /\p{Script=Han}+/gu
/** Long stretches are read in pieces. */
const most = 1024

let words: Intl.Segmenter | undefined

const compounds = new Set(`欧阳 歐陽 司马 司馬 上官 夏侯 诸葛 諸葛 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 长孙 長孫 宇文 司徒 司空 端木 南宫 南宮 独孤 獨孤 申屠 轩辕 軒轅 呼延
  闻人 聞人 百里 东郭 東郭 西门 西門 拓跋 完颜 完顏 澹台 澹臺 公冶 宗政 濮阳 濮陽 淳于 单于 單于 太叔 仲孙 仲孫 钟离 鍾離 鲜于 鮮于 闾丘 閭丘 亓官 司寇`.split(/\s+/))
/** As long as a name may be. */
const longestName = 4

const isName = (stretch: string, apart: Manner["apart"]): boolean => apart === "names" && [...stretch].length <= longestName

/** Whether something written apart begins at a place of a stretch of characters. */
function borders(stretch: string, apart: Manner["apart"]): Uint8Array {
  const begins = new Uint8Array(stretch.length)
  if (apart === "syllables") return begins.fill(1)
  begins[0] = 1
  if (isName(stretch, apart)) {
    const surname = compounds.has(stretch.slice(0, 2)) ? 2 : String.fromCodePoint(stretch.codePointAt(0)!).length
    if (surname < stretch.length) begins[surname] = 1
    return begins
  }
  words ??= new Intl.Segmenter("zh", { granularity: "word" })
  for (const { index } of words.segment(stretch)) begins[index] = 1
  return begins
}

function* unitsOf(text: string, { pinyin }: PinyinLibrary, { within, apart }: Manner, writtenFor: (reading: string) => string | undefined): Generator<Unit> {
  for (const { 0: run, index } of text.matchAll(characters)) {
    const end = index + run.length
    const trailing = isWord(text, end) ? " " : ""
    let leading = isWord(text, index - 1) ? " " : ""
    for (let from = index; from < end;) {
      const stretch = wholeCharacters(text, from, Math.min(from + most, end))
      const begins = borders(stretch, apart)
      const readings = pinyin(stretch, { type: "array", toneType: "num", toneSandhi: false, mode: isName(stretch, apart) ? "surname" : "normal" })
      let at = 0
      let place = 0
      let inWord = false
      for (const character of stretch) {
        const syllable = writtenFor(readings[place++] ?? "")
        const between = begins[at] === 1 ? leading : inWord && syllable !== undefined ? within(syllable) : ""
        const start = from + at
        at += character.length
        const to = between + (syllable ?? character) + (from + at === end ? trailing : "")
        if (to !== character) yield { start, end: from + at, to }
        leading = " "
        inWord = syllable !== undefined
      }
      from += stretch.length
    }
  }
}

/** What is written for a reading, each worked out once. */
function writing(write: Manner["write"]): (reading: string) => string | undefined {
  const known = new Map<string, string>()
  return (reading) => {
    const there = known.get(reading)
    if (there !== undefined) return there
    const syllable = syllableOf(reading)
    if (syllable === undefined) return undefined
    const written = write(syllable)
    known.set(reading, written)
    return written
  }
}

/** The text from `start` up to `end`, no character cut in two. */
function wholeCharacters(text: string, start: number, end: number): string {
  const unit = text.charCodeAt(end - 1)
  return text.slice(start, unit >= 0xd800 && unit < 0xdc00 ? end - 1 : end)
}

const apostrophe = (next: string): string => /^[aāáǎàoōóǒòeēéěèê]/.test(next) ? "'" : ""
const hyphen = (): string => "-"
const plain = ({ letters }: Syllable): string => letters
const withoutSigns = (text: string): string => text.replaceAll("ê", "e").replaceAll("ŭ", "u")

type Told = Pick<TableInfo, "id" | "standard" | "source"> & Partial<TableInfo>

const listed: ReadonlyArray<readonly [told: Told, manner: Manner]> = [
  [
    { id: "iso-7098-2015", standard: "ISO 7098:2015, Hanyu Pinyin with tone marks, words written together", year: 2015, source: "general knowledge" },
    { write: marked, within: apostrophe, apart: "words" }
  ],
  [
    { id: "bgn-pcgn-1979-zh", aliases: ["bgn-pcgn-1979"], standard: "BGN/PCGN 1979 agreement on Chinese: Hanyu Pinyin without tone marks", year: 1979, source: "general knowledge" },
    { write: plain, within: apostrophe, apart: "words" }
  ],
  [
    {
      id: "pinyin-numbered", standard: "Hanyu Pinyin with tones as numbers behind each syllable, 5 for none", issuer: "usage", source: "general knowledge"
    },
    { write: ({ letters, tone }) => `${letters}${tone === 0 ? 5 : tone}`, within: () => " ", apart: "syllables" }
  ],
  [
    {
      id: "ala-lc-2011-zh", aliases: ["ala-lc"], standard: "ALA-LC romanization table for Chinese, each syllable on its own (names are not told from words)", year: 2011,
      source: "general knowledge"
    },
    { write: plain, within: () => " ", apart: "syllables" }
  ],
  [
    {
      id: "gb-t-28039-2011", standard: "GB/T 28039-2011, Chinese personal names: stretches of up to four characters are names, the surname parted from the given name", year: 2011,
      issuer: "Standardization Administration of China", source: "clause 5.1.1 as reprinted at bbxzwk.com (48238); yu for ü is general knowledge, the list of surnames of two characters our own"
    },
    { write: ({ letters }) => letters.replace("ü", "yu"), within: apostrophe, apart: "names" }
  ],
  [
    { id: "wade-giles", standard: "Wade–Giles, without tones", year: 1892, issuer: "T. F. Wade and H. A. Giles", source: "the list at chinaknowledge.org and the table at goodnames.eth.limo" },
    { write: ({ letters }) => wadeGiles(letters), within: hyphen, apart: "words" }
  ],
  [
    {
      id: "wade-giles-1979", aliases: ["var-zho-Hani-Latn-wd-1979"], standard: "Wade–Giles, without tones and without the signs of ê and ŭ", year: 1979, issuer: "usage in Taiwan",
      source: "the list at chinaknowledge.org, which leaves the signs out"
    },
    { write: ({ letters }) => withoutSigns(wadeGiles(letters)), within: hyphen, apart: "words" }
  ],
  [
    {
      id: "tongyong-2002", aliases: ["acadsin-zho-Hani-Latn-2002"], standard: "Tongyong Pinyin, without tones", year: 2002, issuer: "Ministry of Education, Republic of China",
      source: "the differences from Hanyu Pinyin as listed at liquisearch.com and in Simple English Wikipedia; the hyphen is general knowledge"
    },
    { write: ({ letters }) => tongyong(letters), within: (next) => /^[aoe]/.test(next) ? "-" : "", apart: "words" }
  ]
]

const info = (told: Told): TableInfo => ({ aliases: [], from: "zh", to: "Latn", reversible: false, lossy: true, ...told })

/** What `pinyin` gives, for lists that need no library. */
export const pinyinInfos: ReadonlyArray<TableInfo> = listed.map(([told]) => info(told))

/**
 * Chinese characters, simplified or traditional, by the readings of a library; a character that it does not know stays. Words are found by `Intl.Segmenter`, so that
 * names are mostly cut up; punctuation stays, 一 and 不 have their own tones, a final 儿 is a syllable.
 */
export function pinyin(library: PinyinLibrary): ReadonlyArray<UnitSystem> {
  return listed.map(([told, manner]) => {
    const writtenFor = writing(manner.write)
    return { info: info(told), units: (text) => unitsOf(text, library, manner, writtenFor) }
  })
}
