import type { Rule, System } from "../system.ts"
import { marked } from "./pinyinSyllables.ts"

const pairs = (list: string): ReadonlyArray<readonly [string, string]> => list.split(" ").map((entry) => [entry[0]!, entry.slice(1)] as const)

const initials = pairs("ㄅb ㄆp ㄇm ㄈf ㄉd ㄊt ㄋn ㄌl ㄍg ㄎk ㄏh ㄐj ㄑq ㄒx ㄓzh ㄔch ㄕsh ㄖr ㄗz ㄘc ㄙs")
const finals = new Map(Object.entries({
  ㄚ: "a", ㄛ: "o", ㄜ: "e", ㄝ: "ê", ㄞ: "ai", ㄟ: "ei", ㄠ: "ao", ㄡ: "ou", ㄢ: "an", ㄣ: "en", ㄤ: "ang", ㄥ: "eng", ㄦ: "er",
  ㄧ: "i", ㄧㄚ: "ia", ㄧㄛ: "io", ㄧㄝ: "ie", ㄧㄞ: "iai", ㄧㄠ: "iao", ㄧㄡ: "iu", ㄧㄢ: "ian", ㄧㄣ: "in", ㄧㄤ: "iang", ㄧㄥ: "ing",
  ㄨ: "u", ㄨㄚ: "ua", ㄨㄛ: "uo", ㄨㄞ: "uai", ㄨㄟ: "ui", ㄨㄢ: "uan", ㄨㄣ: "un", ㄨㄤ: "uang", ㄨㄥ: "ong",
  ㄩ: "ü", ㄩㄝ: "üe", ㄩㄢ: "üan", ㄩㄣ: "ün", ㄩㄥ: "iong"
}))
/** Finals that are spelt otherwise where no initial stands before. */
const alone = new Map(Object.entries({
  ㄧ: "yi", ㄧㄚ: "ya", ㄧㄛ: "yo", ㄧㄝ: "ye", ㄧㄞ: "yai", ㄧㄠ: "yao", ㄧㄡ: "you", ㄧㄢ: "yan", ㄧㄣ: "yin", ㄧㄤ: "yang", ㄧㄥ: "ying",
  ㄨ: "wu", ㄨㄚ: "wa", ㄨㄛ: "wo", ㄨㄞ: "wai", ㄨㄟ: "wei", ㄨㄢ: "wan", ㄨㄣ: "wen", ㄨㄤ: "wang", ㄨㄥ: "weng",
  ㄩ: "yu", ㄩㄝ: "yue", ㄩㄢ: "yuan", ㄩㄣ: "yun", ㄩㄥ: "yong"
}))
const tones = ["˙", "", "ˊ", "ˇ", "ˋ"]
const everything = [...initials.map(([letter]) => letter), ..."ㄚㄛㄜㄝㄞㄟㄠㄡㄢㄣㄤㄥㄦㄧㄨㄩˊˇˋ"].join("")

function syllables(): Array<readonly [zhuyin: string, letters: string]> {
  const out: Array<readonly [string, string]> = [...finals].map(([zhuyin, letters]) => [zhuyin, alone.get(zhuyin) ?? letters])
  for (const [letter, text] of initials) {
    if (/^(?:[zcs]h?|r)$/.test(text)) out.push([letter, `${text}i`])
    for (const [zhuyin, letters] of finals) out.push([letter + zhuyin, text + (/^[jqx]$/.test(text) ? letters.replace("ü", "u") : letters)])
  }
  return out
}

/** A rule for each syllable with each tone: the first has no mark, none is a dot before the syllable. */
function rules(): ReadonlyArray<Rule> {
  const given = syllables().flatMap(([zhuyin, letters]) => tones.flatMap((mark, tone): Array<Rule> => {
    const to = marked({ letters, tone })
    if (tone === 0) return [{ letters: mark + zhuyin, to: [to] }]
    const plain: Rule = { letters: zhuyin + mark, to: [to] }
    return /^[aoeê]/.test(letters) ? [{ ...plain, after: everything, to: [`'${to}`] }, plain] : [plain]
  }))
  const letters = initials.filter(([, text]) => !/^(?:[zcs]h?|r)$/.test(text)).map(([letter, text]): Rule => ({ letters: letter, to: [text] }))
  return [...given, ...letters]
}

let made: ReadonlyArray<Rule> | undefined

/** Bopomofo (Zhuyin): syllables as they stand; where a first tone leaves the border open, the longer syllable is read. */
export const bopomofo: ReadonlyArray<System> = [{
  info: {
    id: "pinyin-bopomofo", aliases: [], from: "zh-Bopo", to: "Latn", standard: "Hanyu Pinyin with tone marks, from Bopomofo", issuer: "usage", reversible: false, lossy: true,
    source: "general knowledge of both"
  },
  get rules() {
    return made ??= rules()
  },
  dropsApostrophe: false
}]
