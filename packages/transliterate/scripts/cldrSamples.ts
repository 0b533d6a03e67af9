/** Made-up text of the characters of a transform. */
import type { CatalogEntry } from "../src/cldr/catalog.ts"
import { rulesOf } from "./icu.ts"

/** What Unicode has no character for. */
export const unassigned = /\p{Cn}/u

/** Numbers below a limit, the same for the same seed. */
export function random(first: number): (limit: number) => number {
  let seed = first
  return (limit) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return Math.floor(seed / 2 ** 32 * limit)
  }
}

/** Characters that the rules name, three times, and some of every kind. */
export function alphabet(entry: CatalogEntry): Array<string> {
  const rules = rulesOf(entry).replace(/#.*/g, "").replace(/\\u([0-9A-Fa-f]{4})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
  const own = [...new Set(rules.normalize("NFC") + rules.normalize("NFD"))].filter((character) => character > "~" && !unassigned.test(character) && !/^[\p{Cs}\p{Co}\p{Zl}\p{Zp}]$/u.test(character))
  const latin = own.length < 40 || /latin|latn|ascii/i.test(entry.id) ? "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ" : "aeiknsAT"
  return [...own, ...own, ...own, ...latin, ..." '.-’0", "\u0301", "\u0308", "\u0323"]
}

const sides = /[<>←→↔]/

const prose: Readonly<Record<string, string>> = {
  "Thai-Latin": "ประเทศไทยมีประชากรมากกว่าหกสิบล้านคน และเมืองหลวงคือกรุงเทพมหานคร ",
  "Russian-Latin/BGN": "Поезд пришёл рано утром, и на станции ещё никого не было. Только старый сторож подметал перрон да съёжившаяся от холода девочка ждала отца из Щёлкова. ",
  "Ukrainian-Latin/BGN": "Поїзд прийшов рано-вранці, і на станції ще нікого не було. Лише старий сторож підмітав перон, а зіщулена від холоду дівчинка чекала на батька зі Щасливого. ",
}

/** About `size` code units of words of the characters that stand on the side of the rules that the transform reads. */
export function sampleText(entry: CatalogEntry, size: number): string {
  const own: Array<string> = []
  const known = prose[entry.id]
  if (known !== undefined) return known.repeat(Math.ceil(size / known.length))
  for (const line of rulesOf(entry).replace(/#.*/g, "").split("\n")) {
    if (line.startsWith("::") || line.startsWith("$") || !sides.test(line)) continue
    const [left = "", right = ""] = line.split(sides)
    const input = (entry.direction === "forward" ? left : right).replace(/\\[uU]\{?([0-9A-Fa-f]{4,})\}?/g, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16)))
    own.push(...[...input.replace(/\$\w+|\[[^\]]*\]/g, "")].filter((character) => /[\p{L}\p{M}]/u.test(character)))
  }
  const named = alphabet(entry).filter((character) => character > "~" && /\p{L}/u.test(character))
  const letters = own.filter((character) => /\p{L}/u.test(character)).length > 4 ? own : new Set(named).size > 9 ? named : [...named, ..."abcdefghijklmnopqrstuvwxyz"]
  const below = random(1)
  let text = ""
  while (text.length < size) {
    for (let count = 2 + below(8); count > 0; count--) text += letters[below(letters.length)]!
    text += below(9) === 0 ? ". " : " "
  }
  return text
}
