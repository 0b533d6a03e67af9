import type { PackName } from "../src/record.ts"

/**
 * The forms of adjectives and nouns for people, from the singular of the masculine (and, for nouns, of the feminine). Regular paradigms
 * from general knowledge of the grammars; a form that does not exist does no harm, a missing one is not found.
 */
type Paradigm = (word: string) => ReadonlyArray<string>

const add = (stem: string, endings: string): ReadonlyArray<string> => endings.split(" ").map((ending) => stem + (ending === "0" ? "" : ending))
const isUpper = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase()

const ukrainian: Paradigm = (word) => {
  const to = (length: number): string => word.slice(0, -length)
  if (word.endsWith("ий")) return add(to(2), "ий ого ому им ім а ої ій у ою е і их ими")
  if (/[аеиіоуяєї]єць$/u.test(word)) return [word, ...add(to(3) + "йц", "я ю еві ем і ів ям ями ях")]
  if (word.endsWith("лець")) return [word, ...add(to(4) + "льц", "я ю еві ем і ів ям ями ях")]
  if (word.endsWith("ець")) return [word, ...add(to(3) + "ц", "я ю еві ем і ів ям ями ях")]
  if (/[яа]нин$|менин$|гарин$|тарин$/u.test(word)) return [...add(word, "0 а у ові ом і"), ...add(to(2), "и 0 ам ами ах")]
  if (word.endsWith("ка")) return [...add(to(2), "ка ки ку кою ок кам ками ках"), to(2) + "ці"]
  if (word.endsWith("ня")) return add(to(1), "я і ю ею ь ям ями ях")
  if (word === "турок") return [word, ...add("турк", "а у ові ом и ів ам ами ах")]
  if (/[жчшщ]$/u.test(word)) return add(word, "0 а у еві ем і ів ам ами ах")
  return add(word, "0 а у ові ом і и ів ам ами ах")
}

const russian: Paradigm = (word) => {
  const to = (length: number): string => word.slice(0, -length)
  if (word.endsWith("ий")) return add(to(2), "ий ого ому им ом ая ой ую ою ое ие их ими")
  if (/[аеи]ец$/u.test(word)) return [word, ...add(to(2) + "йц", "а у ем е ы ев ам ами ах")]
  if (word.endsWith("лец")) return [word, ...add(to(3) + "льц", "а у ем е ы ев ам ами ах")]
  if (word.endsWith("ец")) return [word, ...add(to(2) + "ц", "а у ем е ы ев ам ами ах")]
  if (/[ая]нин$/u.test(word)) return [...add(word, "0 а у ом е"), ...add(to(2), "е 0 ам ами ах")]
  if (/[гт]арин$/u.test(word)) return [...add(word, "0 а у ом е"), ...add(to(2), "ы 0 ам ами ах")]
  if (word === "полька") return add("пол", "ька ьки ьке ьку ькой ек ькам ьками ьках")
  if (word.endsWith("ка")) return add(to(2), "ка ки ке ку кой кою ок кам ками ках")
  if (word === "турок") return [word, ...add("турк", "а у ом е и ам ами ах")]
  if (/[кгх]$/u.test(word)) return add(word, "0 а у ом е и ов ам ами ах")
  if (/[жчш]$/u.test(word)) return add(word, "0 а у ом ем е и ей ам ами ах")
  return add(word, "0 а у ом е ы ов ам ами ах")
}

const polish: Paradigm = (word) => {
  const to = (length: number): string => word.slice(0, -length)
  if (/[scz]ki$/u.test(word)) return [...add(to(1), "i iego iemu im a iej ą ie ich imi"), to(2) + "cy", to(3) + (word.endsWith("ski") ? "scy" : "ccy")]
  if (word.endsWith("niec")) return [word, ...add(to(4) + "ńc", "a owi em u y ów om ami ach")]
  if (word.endsWith("iec") || word.endsWith("ec")) return [word, ...add(word.replace(/i?ec$/u, "c"), "a owi em u y ów om ami ach")]
  if (word.endsWith("anin")) return [...add(word, "0 a owi em ie"), ...add(to(2), "ie 0 om ami ach")]
  if (word === "Turek" || word === "Węgier" || word === "Holender") {
    const stem = word.slice(0, -2) + word.slice(-1)
    return [word, ...add(word === "Węgier" ? "Węgr" : stem, "a owi em iem ze u y zy ów om ami ach cy"), "Turcy", "Węgrzy", "Węgrów", "Węgrom", "Holendrzy", "Holendrów"].filter((form) => form.startsWith(word.slice(0, 3)))
  }
  if (word.endsWith("ka")) return [...add(to(2), "ka ki kę ką ek kom kami kach"), to(2) + "ce"]
  if (word.endsWith("k")) return [...add(word, "0 a owi iem u ów om ami ach"), to(1) + "cy"]
  if (word.endsWith("ch")) return [...add(word, "0 a owi em u ów om ami ach"), to(2) + "si"]
  if (word.endsWith("ta")) return [word, ...add(to(1), "y ę ą ów om ami ach"), to(2) + "cie", to(2) + "ci"]
  if (word.endsWith("d")) return [...add(word, "0 a owi em zie zi ów om ami ach")]
  if (word.endsWith("t")) return [...add(word, "0 a owi em ów om ami ach"), to(1) + "cie", to(1) + "ci"]
  return add(word, "0 a owi em ie u i ie owie zy y ów om ami ach")
}

const german: Paradigm = (word) => {
  if (/[aiouy]$/u.test(word)) return add(word, "0 s")
  if (word === "Deutsche") return add("Deutsche", "0 r n m")
  if (!isUpper(word) || word.startsWith("US-am")) return add(word, "0 e er en em es")
  if (word.endsWith("er")) return add(word, "0 s n in innen")
  if (word.endsWith("e")) return [word, word + "n", ...add(word.slice(0, -1), "in innen")]
  return add(word, "0 n en in innen")
}

const french: Paradigm = (word) => {
  const feminine =
    word === "turc" ? "turque" : word === "grec" ? "grecque" : word === "andalou" ? "andalouse"
    : /(?:[eé]n|on)$/u.test(word) ? word + "ne" : word.endsWith("e") ? word : word + "e"
  const plural = (one: string): string => (one.endsWith("s") ? one : one + "s")
  return [word, plural(word), feminine, plural(feminine)]
}

const spanish: Paradigm = (word) => {
  const to = (length: number): string => word.slice(0, -length)
  if (word.endsWith("o")) return add(to(1), "o a os as")
  if (word.endsWith("és")) return [word, ...add(to(2), "esa eses esas")]
  if (word.endsWith("án")) return [word, ...add(to(2), "ana anes anas")]
  if (word.endsWith("ón")) return [word, ...add(to(2), "ona ones onas")]
  if (word.endsWith("í")) return [word, word + "es", word + "s"]
  if (word.endsWith("z")) return [word, word + "a", to(1) + "ces", word + "as"]
  if (/[ae]$/u.test(word)) return [word, word + "s"]
  if (word.endsWith("ñol")) return add(word, "0 a es as")
  return add(word, "0 es a as")
}

/** The forms of an Arabic adjective of the kind called nisba: gender, sound plurals, article. */
const arabic: Paradigm = (word) =>
  ["", "\u0627\u0644"].flatMap((article) => ["", "\u0629", "\u0648\u0646", "\u064a\u0646", "\u0627\u062a", "\u0627\u064b", "\u0627"].map((ending) => article + word + ending))

/** Turkish cases of the singular and the plural, by the last vowel (vowel harmony) and the last letter. */
const turkish: Paradigm = (word) => {
  const vowels = word.toLocaleLowerCase("tr").match(/[aeıioöuü]/gu) ?? ["e"]
  const last = vowels.at(-1)!
  const a = "aıou".includes(last) ? "a" : "e"
  const i = ({ a: "ı", ı: "ı", e: "i", i: "i", o: "u", u: "u", ö: "ü", ü: "ü" } as Readonly<Record<string, string>>)[last]!
  const afterVowel = /[aeıioöuü]$/iu.test(word)
  const d = /[çfhkpsşt]$/iu.test(word) ? "t" : "d"
  const plural = `${word}l${a}r`
  const high = a === "a" ? "ı" : "i"
  return [
    word, ...(afterVowel ? [`n${i}n`, `y${i}`, `y${a}`, `d${a}`, `d${a}n`] : [`${i}n`, i, a, `${d}${a}`, `${d}${a}n`]).map((ending) => word + ending),
    plural, ...[`${high}n`, high, a, `d${a}`, `d${a}n`].map((ending) => plural + ending)
  ]
}

const paradigms: Readonly<Record<string, Paradigm>> = { uk: ukrainian, ru: russian, pl: polish, de: german, fr: french, es: spanish, ar: arabic, tr: turkish }

/** The forms of an adjective or a noun for people, itself among them; English and Chinese have none but the plurals that are listed. */
export const demonymForms = ({ text, language }: PackName): ReadonlyArray<string> => paradigms[language]?.(text) ?? [text]
