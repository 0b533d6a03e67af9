import type { Rule, System, TableInfo } from "../system.ts"
import { expandKana } from "./kana.ts"

const table = (list: string): ReadonlyArray<readonly [kana: string, text: string]> =>
  list.split(",").map((entry) => entry.trim().split(" ") as unknown as readonly [string, string])

/** A row of kana, one for each of the vowels. */
const row = (kana: string, consonant: string, vowels = "aiueo"): string => [...kana].map((letter, i) => `${letter} ${consonant}${vowels[i]}`).join(", ")
/** The same with small や ゆ よ. */
const glides = (kana: string, before: string): string => ["ゃa", "ゅu", "ょo"].map(([small, vowel]) => `${kana}${small} ${before}${vowel}`).join(", ")
const small = (kana: string, letters: string, consonant: string, vowels: string): string => [...letters].map((letter, i) => `${kana}${letter} ${consonant}${vowels[i]}`).join(", ")

const shared = [
  row("あいうえお", ""), row("ぁぃぅぇぉ", ""), row("かきくけこ", "k"), row("がぎぐげご", "g"), row("さしすせそ", "s"), row("ざじずぜぞ", "z"), row("たちつてと", "t"),
  row("だぢづでど", "d"), row("なにぬねの", "n"), row("はひふへほ", "h"), row("ばびぶべぼ", "b"), row("ぱぴぷぺぽ", "p"), row("まみむめも", "m"), row("やゆよ", "y", "auo"),
  row("ゃゅょ", "y", "auo"), row("らりるれろ", "r"), "わ wa, ゎ wa, ゐ i, ゑ e, を o, ゔ vu, ゕ ka, ゖ ke, ヷ va, ヸ vi, ヹ ve, ヺ vo, ゟ yori, ヿ koto, くゎ kwa, ぐゎ gwa",
  glides("き", "ky"), glides("ぎ", "gy"), glides("に", "ny"), glides("ひ", "hy"), glides("び", "by"), glides("ぴ", "py"), glides("み", "my"), glides("り", "ry")
].join(", ")

const english = [
  shared, "し shi, じ ji, ち chi, つ tsu, ぢ ji, づ zu, ふ fu", glides("し", "sh"), glides("じ", "j"), glides("ち", "ch"), glides("ぢ", "j")
].join(", ")

/** Kana for sounds of other languages. */
const loans = [
  small("ゔ", "ぁぃぇぉ", "v", "aieo"), small("う", "ぃぇぉ", "w", "ieo"), small("く", "ぁぃぇぉ", "kw", "aieo"), small("ぐ", "ぁぃぇぉ", "gw", "aieo"),
  small("つ", "ぁぃぇぉ", "ts", "aieo"), small("ふ", "ぁぃぇぉ", "f", "aieo"),
  "いぇ ye, きぇ kye, ぎぇ gye, しぇ she, じぇ je, ちぇ che, にぇ nye, ひぇ hye, びぇ bye, ぴぇ pye, みぇ mye, りぇ rye, すぃ si, ずぃ zi, てぃ ti, でぃ di, とぅ tu, どぅ du",
  "てゅ tyu, でゅ dyu, ふゅ fyu, ゔゅ vyu"
].join(", ")

const hepburn = `${english}, ${loans}`
const passport = `${english}, でゅ deyu, ゔ bu, ゔぁ bua, ゔぃ bui, ゔぇ bue, ゔぉ buo, しぇ shie, じぇ jie, ちぇ chie, ふぁ fua, ふぃ fui, ふぇ fue, ふぉ fuo`
const kunrei = [
  shared, "ぢ zi, づ zu", glides("し", "sy"), glides("じ", "zy"), glides("ち", "ty"), glides("ぢ", "zy")
].join(", ")
const nihon = `${kunrei}, ぢ di, づ du, ゐ wi, ゑ we, を wo, ${glides("ぢ", "dy")}`

/** How a system writes what is not in its table. */
interface Manner {
  readonly long: Readonly<Record<string, string>>
  readonly apostrophe: string
  /** ん before b, m and p. */
  readonly labial: "n" | "m"
}

const macrons: Manner["long"] = { a: "ā", i: "ī", u: "ū", e: "ē", o: "ō" }
const circumflexes: Manner["long"] = { a: "â", i: "î", u: "û", e: "ê", o: "ô" }

/** The kana that lengthen a vowel; いい is two vowels. */
const lengthening: Readonly<Record<string, string>> = { a: "あぁー", i: "ー", u: "うぅー", e: "えぇー", o: "うおぉー" }

const joined = (kana: Iterable<readonly [string, string]>, when: (text: string) => boolean): string => [...kana].filter(([letters, text]) => letters.length === 1 && when(text)).map(([letter]) => letter).join("")

/** Doubles the first letter of what follows: kk, ss, tts, but tch. */
function doubling(kana: ReadonlyMap<string, string>, lonely: string): Array<Rule> {
  const firsts = [...new Set([...kana.values()].map((text) => text[0]!))].filter((letter) => !/[aiueo]/.test(letter))
  return [
    ...firsts.map((letter): Rule => ({ letters: "っ", before: joined(kana, (text) => text.startsWith(letter)), to: [letter === "c" ? "t" : letter] })),
    { letters: "っ", before: "ん", to: ["n"] },
    { letters: "っ", to: [lonely] }
  ]
}

function nasal(kana: ReadonlyMap<string, string>, { apostrophe, labial }: Manner): Array<Rule> {
  return [
    ...apostrophe === "" ? [] : [{ letters: "ん", before: joined(kana, (text) => /^[aiueoy]/.test(text)), to: [`n${apostrophe}`] }],
    ...labial === "n" ? [] : [{ letters: "ん", before: joined(kana, (text) => /^[bmp]/.test(text)), to: [labial] }],
    { letters: "ん", to: ["n"] }
  ]
}

function rulesFor(list: string, manner: Manner, lengthened: (letters: string, text: string) => ReadonlyArray<Rule>): ReadonlyArray<Rule> {
  const kana = new Map(table(list))
  return [
    ...[...kana].map(([letters, text]): Rule => ({ letters, to: [text] })),
    ...[...kana].flatMap(([letters, text]) => lengthened(letters, text)),
    ...doubling(kana, manner.apostrophe),
    ...nasal(kana, manner),
    { letters: "ー", after: joined(kana, () => true) + "ー", to: [""] },
    { letters: "ー", to: ["-"] }
  ]
}

const marked = (list: string, manner: Manner): ReadonlyArray<Rule> => rulesFor(list, manner, (letters, text) => {
  const vowel = text.at(-1)!
  return [...lengthening[vowel] ?? ""].map((behind) => ({ letters: letters + behind, to: [text.slice(0, -1) + manner.long[vowel]!] }))
})

/** Long o and u as short ones, but おお at the end of a name. */
const unmarked = (list: string): ReadonlyArray<Rule> => rulesFor(list, { long: {}, apostrophe: "", labial: "m" }, (letters, text) => {
  const vowel = text.at(-1)!
  if (vowel === "o") return [{ letters: `${letters}う`, to: [text] }, { letters: `${letters}お`, before: "$", to: [`${text}o`] }, { letters: `${letters}お`, to: [text] }]
  return vowel === "u" ? [{ letters: `${letters}う`, to: [text] }] : []
})

type Told = Pick<TableInfo, "id" | "standard" | "source"> & Partial<TableInfo>

/** Rules are made on first use. */
function system(info: Told, make: () => ReadonlyArray<Rule>): System {
  let rules: ReadonlyArray<Rule> | undefined
  return {
    info: { aliases: [], from: "ja", to: "Latn", reversible: false, lossy: true, ...info },
    get rules() {
      return rules ??= make()
    },
    dropsApostrophe: false,
    expand: expandKana
  }
}

const read = "copies of Wikipedia's articles on the system (encyclopedia.codeboy.net, osmarks.net); kana beyond its tables are general knowledge"

/**
 * Japanese in kana; kanji stay as they are. What needs a dictionary is not told: the particles は へ を are written as letters (ha, he, o), and おう, おお, うう are
 * taken for long vowels also where a word or an ending begins between them (思う omō).
 */
export const japanese: ReadonlyArray<System> = [
  system({
    id: "hepburn-modified", standard: "Modified Hepburn", issuer: "usage after Kenkyusha's dictionaries", source: "general knowledge of the tables"
  }, () => marked(hepburn, { long: macrons, apostrophe: "'", labial: "n" })),
  system({
    id: "hepburn-traditional", standard: "Traditional Hepburn: m before b, m and p, a hyphen behind n", issuer: "Rōmaji Hirome-kai", year: 1908,
    source: "the notes on m, the hyphen, tch and macrons as reprinted at nippon.zaidan.info (2004/00239); the table is general knowledge"
  }, () => marked(hepburn, { long: macrons, apostrophe: "-", labial: "m" })),
  system({
    id: "ala-lc-2012-ja", aliases: ["ala-lc"], standard: "ALA-LC romanization table for Japanese", year: 2012,
    source: "the table's text as reprinted at expydoc.com (516314), which follows Kenkyusha's; kana for foreign sounds are general knowledge"
  }, () => marked(hepburn, { long: macrons, apostrophe: "’", labial: "n" })),
  system({
    id: "mofa-passport", standard: "Hepburn romanization of names in Japanese passports", issuer: "Ministry of Foreign Affairs of Japan",
    source: "the table and notes as reprinted by the prefecture of Kōchi (pass-romaji) and the city of Niigata (hebon.html); kana for foreign sounds by biglobe.ne.jp/~BCLDX and styleawards.com"
  }, () => unmarked(passport)),
  system({
    id: "mext-1954", aliases: ["mext-jpn-Hrkt-Latn-1954", "kunrei"], standard: "Cabinet notification 1 of 1954, table 1 (Kunrei)", year: 1954, issuer: "Cabinet of Japan", source: read
  }, () => marked(kunrei, { long: circumflexes, apostrophe: "'", labial: "n" })),
  system({
    id: "iso-3602-1989", aliases: ["iso-jpn-Hrkt-Latn-3602-1989"], standard: "ISO 3602:1989", year: 1989, source: read
  }, () => marked(kunrei, { long: circumflexes, apostrophe: "’", labial: "n" })),
  system({
    id: "nihon-shiki", standard: "Nihon-shiki", issuer: "A. Tanakadate", year: 1885, source: read
  }, () => marked(nihon, { long: circumflexes, apostrophe: "'", labial: "n" }))
]
