/** Names of China, Korea, Viet Nam and Japan in Latin letters: whether the family name stands first. */
import { chineseLatin, japaneseLatin, koreanLatin, vietnameseLatin } from "./eastAsianSurnames.ts"
import { learnedOdds } from "./frequency.ts"
import { givenNames } from "./givenNames.ts"
import { particles } from "./particles.ts"
import { startsCapital, type Token } from "./tokens.ts"

const pinyinSyllable = "(?:(?:zh|ch|sh|[dtnlgkhjqxrzcsy])?(?:ai|ei|ao|ou|an|en|ang|eng|ong|ia|ie|iao|iu|ian|in|iang|ing|iong|ua|uo|uai|ui|uan|un|uang|ue|a|e|i|u)|[bpmfw](?:o|ai|ei|ao|ou|an|en|ang|eng|ian|iao|ie|in|ing|a|i|u)|er?|ai|ao|ou?|an|en|ang)"
const pinyin = new RegExp(`^${pinyinSyllable}$`)
const pinyinTwice = new RegExp(`^${pinyinSyllable}{2}$`)
const korean = /^(?:kk|gg|ch|ss|jj|tt|[kgndtrlmbpsjhyw])?(?:yeo|yae|wae|woo|yoo|you|yo|ya|ye|yu|yi|wa|wo|we|wi|ae|eo|oe|oo|ou|ui|eu|ee|a|e|o|u|i)(?:ng|ck|k|g|n|l|r|m|p|b|t|h)?$/
const syllable = /^(?:ngh|ng|nh|ph|th|tr|ch|kh|gh|gi|qu|sh|ts|zh|hs|[bcdfghjklmnpqrstvwxyz])?[aeiouy]{1,3}(?:ng|nh|ch|ck|[bcghkmnpstw])?$/
const japanese = /^(?:(?:ky|gy|sh|sy|ch|ty|ts|ny|hy|by|py|my|ry|jy|[kgsztdnhfbpmyrwj])?[aeiou]|n(?![aeiouy])|m(?=[bp])|[ksp](?=[kstp])|t(?=[ktp]|s(?![aeiou])))+$/
const vietnameseMarks = /[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]/

/** Languages with which the names are more often read so. */
const ownLanguages: Readonly<Record<string, ReadonlySet<string>>> = { zh: chineseLatin, yue: chineseLatin, ko: koreanLatin, vi: vietnameseLatin, ja: japaneseLatin }

const isKnown = (plain: string): boolean => givenNames(plain).some((name) => !name.short)

/** `eastAsianOdds` of a name in Latin letters. */
export function latinEastAsianOdds(tokens: ReadonlyArray<Token>, language: string): number {
  if (tokens.length < 2 || tokens.length > 4 || tokens.some((token) => token.script !== "Latn" || token.plain.length > 12 || !startsCapital(token) && !token.joined)) return 0
  const first = tokens[0]!
  const last = tokens.at(-1)!
  const own = Object.hasOwn(ownLanguages, language) ? ownLanguages[language] : undefined
  const bonus = own === undefined ? 0 : own.has(first.plain) ? 2 : 1
  const rest = tokens.slice(1)
  if (rest.some((token) => isKnown(token.plain)) || first.dotted) return 0
  if (!tokens[1]!.joined) {
    const joined = rest.length === 2 && rest[1]!.joined
    const two = rest.length === 2
    if (koreanLatin.has(first.plain) && two && rest.every((token) => korean.test(token.plain))) return 4.5 + bonus
    if ((chineseLatin.has(first.plain) || koreanLatin.has(first.plain)) && joined && rest.every((token) => syllable.test(token.plain))) return 4.5 + bonus
    if (vietnameseLatin.has(first.plain) && rest.every((token) => syllable.test(token.plain)) && (rest.length > 1 || language === "vi" || vietnameseMarks.test(first.word + rest[0]!.word))) return 5 + bonus
    if (chineseLatin.has(first.plain) && rest.length <= 2 && rest.every((token) => pinyin.test(token.plain) || pinyinTwice.test(token.plain))) {
      const long = rest.length === 2 || !pinyin.test(rest[0]!.plain)
      return (long ? 4.5 : chineseLatin.has(last.plain) ? 1 : 3) + bonus
    }
    if (chineseLatin.has(first.plain) && two && rest.every((token) => syllable.test(token.plain) && token.plain.length > 1)) return 3.6 + bonus
    if (japaneseLatin.has(plainJapanese(first.plain)) && two === false && japanese.test(last.plain) && last.plain.length > 2) {
      return japaneseLatin.has(plainJapanese(last.plain)) ? bonus : 2.2 + (language === "ja" ? 1.5 : 0)
    }
  }
  // Jae-in Moon, Phu Trong Nguyen, Taro Aso
  const lastIsSurname = koreanLatin.has(last.plain) || chineseLatin.has(last.plain) || vietnameseLatin.has(last.plain)
  if (lastIsSurname && tokens.length === 3 && tokens[1]!.joined && tokens.slice(0, 2).every((token) => syllable.test(token.plain))) return -4
  if (japaneseLatin.has(plainJapanese(last.plain)) && tokens.length === 2 && japanese.test(first.plain)) return -1.5
  return 0
}

/** Hepburn without signs of long vowels: Ohno and Satou are Ono and Sato. */
const plainJapanese = (plain: string): string => plain.replace(/oh(?=[^aeiou]|$)/g, "o").replace(/ou/g, "o").replace(/oo/g, "o").replace(/uu/g, "u")

/** Whether a name is a western given name, a Chinese family name and a Chinese given name of two syllables: Tony Chan Kin-man. */
export function isWesternAndChinese(tokens: ReadonlyArray<Token>): boolean {
  const [first, second, ...rest] = tokens
  if (first === undefined || second === undefined || rest.length !== 2 || second.joined || rest[0]!.joined || tokens.some((token) => token.script !== "Latn" || token.dotted)) return false
  if (!isKnown(first.plain) && (learnedOdds(first.plain) ?? 0) <= 1.5) return false
  return chineseLatin.has(second.plain) && !particles.has(second.plain) && rest.every((token) => syllable.test(token.plain) && token.plain.length > 1 && !isKnown(token.plain) && !particles.has(token.plain))
}

/** The gender that a Vietnamese middle word tells. */
export function vietnameseGender(tokens: ReadonlyArray<Token>): "m" | "f" | undefined {
  const middle = tokens.slice(1, -1).map((token) => token.plain)
  return middle.includes("thi") ? "f" : middle.includes("van") ? "m" : undefined
}
