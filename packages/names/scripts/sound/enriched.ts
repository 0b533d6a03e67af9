/** More token pairs, made of the labelled ones: Persian spellings of Arabic ones, Ukrainian and Serbian ones of Russian, and Korean names that are written without a space. */
import { soundOdds, soundToken } from "../../src/sound/index.ts"
import { evaluationTokens, folded, lines, type TokenPair } from "./corpus.ts"

/** Where Persian writes a sound that Arabic has no letter for. */
const persian: ReadonlyArray<readonly [arabic: RegExp, persian: string, latin: RegExp]> = [
  [/ب/gu, "پ", /^[^b]*p[^b]*$/u], [/تش/gu, "چ", /ch|č|cs/u], [/غ/gu, "گ", /^(?!.*gh).*g/u], [/ف/gu, "و", /^[^f]*v[^f]*$/u], [/ث/gu, "ت", /th/u], [/ج/gu, "ژ", /ž|zh/u], [/ذ/gu, "د", /th|dh/u]
]

export function persianPairs(pairs: ReadonlyArray<TokenPair>): ReadonlyArray<TokenPair> {
  return pairs.flatMap(({ native, latin, count }) => {
    let written = native
    for (const [arabic, letter, when] of persian) if (when.test(latin)) written = written.replace(arabic, letter)
    return written === native ? [] : [{ native: written, latin, count }]
  })
}

/** Russian spellings as Ukrainian, and as Serbian or Macedonian, would have them; coarse, for learning only. */
const ukrainian: ReadonlyArray<readonly [russian: RegExp, ukrainian: string, latin: RegExp]> = [
  [/(?<=[аеиоуыэюя])и/gu, "ї", /^/u], [/и/gu, "і", /^/u], [/ы/gu, "и", /^/u], [/(?<=^|[аеиоуыэюя])е/gu, "є", /ye|je|ie|^e|aye|oye/u], [/э/gu, "е", /^/u], [/ё/gu, "йо", /^/u], [/ъ/gu, "", /^/u], [/х/gu, "г", /^(?!.*(kh|ch)).*h/u], [/г/gu, "ґ", /^[^h]*g[^h]*$/u]
]
const serbian: ReadonlyArray<readonly [russian: RegExp, serbian: string, latin: RegExp]> = [
  [/дж/gu, "џ", /^/u], [/ль/gu, "љ", /^/u], [/нь/gu, "њ", /^/u], [/й/gu, "ј", /^/u], [/я/gu, "ја", /^/u], [/ю/gu, "ју", /^/u], [/ё/gu, "јо", /^/u], [/э/gu, "е", /^/u], [/ы/gu, "и", /^/u], [/ч$/gu, "ћ", /ć/u], [/[ьъ]/gu, "", /^/u], [/щ/gu, "шч", /^/u]
]

export function cyrillicPairs(pairs: ReadonlyArray<TokenPair>): ReadonlyArray<TokenPair> {
  return pairs.filter((_, place) => place % 2 === 0).flatMap(({ native, latin, count }, place) => {
    let written = native
    for (const [russian, letter, when] of place % 3 < 2 ? ukrainian : serbian) if (when.test(latin)) written = written.replace(russian, letter)
    return written === native ? [] : [{ native: written, latin, count }]
  })
}

/** Family and given name of Korean names of two to four syllables, cut where the table that is there likes it best. */
export function koreanOwnPairs(): ReadonlyArray<TokenPair> {
  const { all } = evaluationTokens()
  const counts = new Map<string, number>()
  for (const line of lines("netranslit/wd_korean.tsv.gz")) {
    const [name = "", native = ""] = line.split("\t")
    const tokens = name.toLowerCase().split(/[\s-]+/u)
    if (!/^\p{Script=Hangul}{2,4}$/u.test(native) || tokens.length < 2 || tokens.length > 3 || tokens.some((token) => !/^\p{L}+$/u.test(token))) continue
    const given = (own: ReadonlyArray<string>): string => own.join("")
    const ways = [[tokens[0]!, given(tokens.slice(1))], [tokens.at(-1)!, given(tokens.slice(0, -1))]] as const
    let best: ReadonlyArray<readonly [string, string]> = []
    let most = -3
    for (const [family, rest] of ways) for (const at of native.length === 4 ? [1, 2] : [1]) {
      const parts = [[native.slice(0, at), family], [native.slice(at), rest]] as const
      const sum = parts.reduce((total, [a, b]) => total + Math.max(-4, soundOdds(soundToken(a), soundToken(b))), at === 1 ? 0.5 : 0)
      if (sum > most) [most, best] = [sum, parts]
    }
    for (const [a, b] of best) counts.set(`${a}\t${b}`, (counts.get(`${a}\t${b}`) ?? 0) + 1)
    // Syllable by syllable, where the Latin name is written so.
    if (best.length > 0 && tokens.length === 3 && native.length === 3) {
      const own = best[0]![1] === tokens[0] ? tokens.slice(1) : tokens.slice(0, -1)
      for (const [place, token] of own.entries()) counts.set(`${native[place + 1]}\t${token}`, (counts.get(`${native[place + 1]}\t${token}`) ?? 0) + 1)
    }
  }
  return [...counts].map(([key, count]) => ({ native: key.split("\t")[0]!, latin: key.split("\t")[1]!, count })).filter(({ native, latin, count }) => count >= 20 || (!all.has(folded(latin)) && !all.has(folded(native))))
}
