/** How syllables of Mandarin, Cantonese, Korean and Japanese are written in Latin letters; general knowledge of pinyin, Wade–Giles, the usage of Hong Kong, Revised Romanisation, McCune–Reischauer and Hepburn. */

/** The number is what a spelling costs beside the usual one, in sixteenths of a nat. */
export type Spellings = ReadonlyArray<readonly [latin: string, cost: number]>

/** A syllable of pinyin (ü as v) in pinyin, then as Wade–Giles and older usage write it. */
export function mandarin(syllable: string): Spellings {
  const [, initial = "", final = ""] = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]?)(.*)$/.exec(syllable) ?? []
  const u = final.replace("v", "u")
  const out: Array<readonly [string, number]> = [[initial + u, 0]]
  if (final.startsWith("v")) out.push([`${initial}yu${final.slice(1)}`, 8], [`${initial}v${final.slice(1)}`, 16], [`${initial}ue${final.slice(1)}`, 16])
  const initials: Readonly<Record<string, ReadonlyArray<string>>> = {
    b: ["p"], p: ["p"], d: ["t"], t: ["t"], g: ["k"], k: ["k"], zh: ["ch"], ch: ["ch"], z: ["ts", "tz"], c: ["ts", "tz"], s: ["s", "sz"], j: ["ch", "k"], q: ["ch", "ts", "k"], x: ["hs", "sh", "h"], r: ["j"]
  }
  const finals: Readonly<Record<string, ReadonlyArray<string>>> = {
    ian: ["ien"], ie: ["ieh"], ong: ["ung"], e: ["o", "eh"], ve: ["ueh"], ue: ["ueh"], uo: ["o"], ui: ["uei", "wei"], uai: ["wai"], uan: ["wan"], uang: ["wang"], ua: ["wa"], iu: ["iou"], iong: ["iung"]
  }
  const plain = /^(zh|ch|sh|r)$/.test(initial) && final === "i" ? ["ih", "i"] : /^(z|c|s)$/.test(initial) && final === "i" ? ["u", "e", "i"] : [u, ...finals[final] ?? []]
  for (const first of initials[initial] ?? [initial]) for (const rest of plain) out.push([first + rest, 12])
  for (const rest of finals[final] ?? []) out.push([initial + rest, 16])
  if (syllable === "yi") out.push(["i", 12])
  if (syllable === "yan") out.push(["yen", 8])
  if (syllable === "ye") out.push(["yeh", 8])
  if (syllable === "you") out.push(["yu", 10])
  if (syllable === "yong") out.push(["yung", 8])
  if (syllable === "yue") out.push(["yueh", 8])
  if (syllable === "er") out.push(["erh", 8])
  return out
}

/** A syllable of Jyutping as names in Hong Kong, Macao and overseas are spelt. */
export function cantonese(syllable: string): Spellings {
  const [, initial = "", final = ""] = /^(ng|gw|kw|[bpmfdtnlgkhwzcsj]?)(.*)$/.exec(syllable) ?? []
  const initials: Readonly<Record<string, ReadonlyArray<string>>> = { b: ["b", "p"], d: ["d", "t"], g: ["k", "g"], gw: ["kw", "gw"], z: ["ch", "ts", "j", "tz"], c: ["ch", "ts", "tz"], s: ["s", "sh"], j: ["y", ""], ng: ["ng", ""], "": ["", "ng"], n: ["n", "l"] }
  const finals: Readonly<Record<string, ReadonlyArray<string>>> = {
    aa: ["a", "ah"], aai: ["ai", "aai"], aau: ["au", "aau"], aam: ["am", "aam"], aan: ["an", "aan"], aang: ["ang", "aang"], aap: ["ap"], aat: ["at"], aak: ["ak"], ai: ["ai"], au: ["au", "ow"], am: ["am", "um"], an: ["an", "un"], ang: ["ang"], ap: ["ap", "up"], at: ["at", "ut"], ak: ["ak", "ac"],
    e: ["e", "eh"], ei: ["ei", "ee", "i", "ay"], eng: ["eng"], ek: ["ek"], i: ["i", "ee", "ze", "y", "ie"], iu: ["iu", "ew"], im: ["im"], in: ["in"], ing: ["ing"], ip: ["ip"], it: ["it"], ik: ["ik", "ick"],
    o: ["o", "or"], oi: ["oi", "oy"], ou: ["o", "ou", "u", "ow"], on: ["on"], ong: ["ong"], ot: ["ot"], ok: ["ok"], u: ["u", "oo"], ui: ["ui", "oy"], un: ["un", "oon"], ung: ["ung"], ut: ["ut"], uk: ["uk"],
    oe: ["eu", "oe"], oeng: ["eung", "oeng", "ong"], oek: ["euk", "eok"], eoi: ["ui", "eui"], eon: ["un", "eun"], eot: ["ut"], yu: ["yu", "u", "ue", "ee"], yun: ["uen", "un", "yuen"], yut: ["uet", "ut"], m: ["m"], ng: ["ng"]
  }
  const out: Array<readonly [string, number]> = []
  for (const [n, first] of (initials[initial] ?? [initial]).entries()) for (const [m, rest] of (finals[final] ?? [final]).entries()) {
    const latin = first === "y" && rest.startsWith("y") ? rest : first + rest
    if (n + m < 3) out.push([latin, 4 + 6 * (n + m)])
  }
  if (initial === "" && final === "ng") out.push(["ng", 0], ["ung", 8], ["eng", 12])
  if (syllable === "wong") out.push(["huang", 20])
  if (syllable === "lei") out.push(["lee", 0], ["li", 0])
  return out
}

const leads = ["g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"]
const vowels = ["a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu", "ui", "i"]
const tails = ["", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "l", "l", "m", "p", "p", "t", "t", "ng", "t", "t", "k", "t", "p", "t"]
const otherLeads: Readonly<Record<string, ReadonlyArray<string>>> = { g: ["k"], d: ["t"], b: ["p"], j: ["ch"], r: ["l", "n"], s: ["sh"] }
const otherVowels: Readonly<Record<string, ReadonlyArray<string>>> = { eo: ["u", "o"], yeo: ["you", "yo", "yu"], u: ["oo"], eu: ["u"], wo: ["won"], ui: ["i", "eui"], ae: ["ai", "e"], ya: ["ia"], i: ["ee"], yu: ["yoo"], oe: ["oi", "we"] }
/** Family names that are spelt in ways of their own. */
const families: Readonly<Record<string, ReadonlyArray<string>>> = {
  이: ["lee", "yi", "rhee", "li", "ri"], 리: ["ri", "lee", "li"], 박: ["park", "pak"], 최: ["choi", "choe"], 정: ["jung", "chung", "jeong", "chong"], 조: ["cho", "jo"], 임: ["lim", "im", "rim"], 림: ["lim", "rim"], 노: ["roh", "noh", "no"], 로: ["ro", "roh"], 유: ["yoo", "yu", "ryu", "you"],
  류: ["ryu", "yoo"], 윤: ["yoon", "yun"], 문: ["moon", "mun"], 우: ["woo"], 구: ["koo", "ku", "goo"], 주: ["joo", "chu", "ju"], 전: ["jeon", "chun", "jun"], 안: ["ahn", "an"], 오: ["oh", "o"], 선: ["sun", "son", "seon"], 순: ["soon", "sun"], 김: ["kim", "gim"], 강: ["kang", "gang"], 권: ["kwon", "gwon"],
  심: ["shim", "sim"], 신: ["shin", "sin"], 나: ["na", "ra"], 라: ["ra", "na"], 여: ["yeo", "lyuh"], 성: ["sung", "seong", "song"], 영: ["young", "yong", "yeong"], 현: ["hyun", "hyon"], 은: ["un", "eun"], 준: ["jun", "joon"], 훈: ["hoon", "hun"], 석: ["suk", "seok", "sok"], 희: ["hee", "hui"], 진: ["jin", "chin"], 배: ["bae", "pae"], 백: ["paik", "baek", "paek"]
}

/** Syllables with the spellings that names have for them. */
export const ownSpellings: ReadonlyArray<readonly [syllable: string, spellings: ReadonlyArray<string>]> = Object.entries(families)

/** A syllable of Hangul as names are spelt. */
export function korean(syllable: string): Spellings {
  const index = syllable.charCodeAt(0) - 0xac00
  const lead = leads[Math.floor(index / 588)] ?? ""
  const vowel = vowels[Math.floor((index % 588) / 28)] ?? ""
  const tail = tails[index % 28] ?? ""
  const out: Array<readonly [string, number]> = [[lead + vowel + tail, 4]]
  for (const latin of families[syllable] ?? []) out.push([latin, 0])
  for (const first of [lead, ...otherLeads[lead] ?? []]) for (const middle of [vowel, ...otherVowels[vowel] ?? []]) out.push([first + middle + tail, 12])
  return out
}

/** A reading in the letters of the Unihan data (Hepburn with long vowels doubled) as names are spelt. */
export function japanese(reading: string): Spellings {
  const out: Array<readonly [string, number]> = [[reading, 6]]
  const short = reading.replace(/ou|oo/g, "o").replace(/uu/g, "u")
  out.push([short, 0])
  if (short !== reading) out.push([reading.replace(/ou|oo/g, "oh"), 8])
  return out
}
