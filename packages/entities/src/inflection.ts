import { remembering } from "./memory.ts"

/**
 * Endings of cases, the longest first, and what a word is without its ending: rough, for looking up and for grouping only. Two forms of one
 * name have the same stem; two names may have it too, so an equal form always goes before an equal stem.
 */
const cyrillicEndings = [
  "ього", "ього", "ьому", "ого", "ому", "его", "ему", "ими", "ыми", "ами", "ями", "ові", "еві", "єві", "ою", "ею", "єю", "ої", "ым", "им", "їм", "ій", "ий", "ый", "ой", "ей",
  "ем", "єм", "ом", "ём", "ам", "ям", "ах", "ях", "ая", "яя", "ое", "ую", "юю", "ою"
]
const polishEndings = ["iego", "iemu", "owie", "owi", "ego", "emu", "ami", "ach", "iej", "iem", "ów", "ie", "em", "im", "ym", "ej", "om"]
const cyrillic = /[\u0400-\u04ff]/
const vowels = new Set("аяуюіиыеоєїёйьъaeiouyąę")

function withoutVowels(stem: string): string {
  let end = stem.length
  while (end > 3 && vowels.has(stem[end - 1]!)) end--
  return stem.slice(0, end)
}

function cut(word: string, endings: ReadonlyArray<string>): string {
  for (const ending of endings) if (word.length - ending.length >= 3 && word.endsWith(ending)) return word.slice(0, -ending.length)
  return word
}

const alternations: ReadonlyArray<readonly [string, string]> = [
  ["ец", "ц"], ["єц", "йц"], ["ів", "ов"], ["їв", "єв"], ["ін", "ін"], ["авел", "авл"], ["ок", "к"], ["ол", "ол"]
]

/** The stem of a word in small letters: Cyrillic, or Latin as Polish declines it. */
export const nameStem = remembering(stemOf)

function stemOf(lower: string): string {
  if (lower.length < 3) return lower
  if (cyrillic.test(lower)) {
    let stem = withoutVowels(cut(lower, cyrillicEndings))
    for (const [from, to] of alternations) {
      if (stem.length > from.length + 2 && stem.endsWith(from)) {
        stem = stem.slice(0, -from.length) + to
        break
      }
    }
    return stem
  }
  let stem = withoutVowels(cut(lower, polishEndings)).replaceAll("ó", "o")
  if (stem.endsWith("dz") && stem.length > 4) stem = stem.slice(0, -1)
  if (stem.endsWith("c") && stem.length > 4) stem = `${stem.slice(0, -1)}k`
  if (stem.endsWith("ek") && stem.length > 4) stem = `${stem.slice(0, -2)}k`
  return stem
}

const folds = new Map([["ł", "l"], ["ø", "o"], ["đ", "d"], ["ı", "i"], ["ß", "ss"], ["æ", "ae"], ["œ", "oe"], ["ё", "е"], ["’", ""], ["'", ""], ["ʼ", ""], ["-", " "], ["ð", "d"], ["þ", "th"]])
const plain = /^[a-z]*$/

/** A word in small letters without its diacritics, for comparing spellings. */
export function foldMarks(lower: string): string {
  if (plain.test(lower)) return lower
  let out = ""
  for (const character of lower.normalize("NFD")) {
    if (character >= "\u0300" && character <= "\u036f" && out !== "") {
      if (character === "\u0306" && out.endsWith("и")) out = `${out.slice(0, -1)}й`
      else if (character === "\u0308" && out.endsWith("і")) out = `${out.slice(0, -1)}ї`
      continue
    }
    out += folds.get(character) ?? character
  }
  return out
}

const slavonic = /sk(?:yy|yi|yj|ij|iy|ii|yj|i|y|iego|im)$/

/** The key under which spellings of one surname meet: without marks, with one form of the ending -sky. */
export const surnameKey = remembering((lower) => foldMarks(lower).replace(slavonic, "sky"))

const cyrillicSurname = /(?:енко|єнко|ченк[ауо]|енк[ауо]|ськ(?:ий|ого|ому|им|а|ої|ій|у|ою)|цьк(?:ий|ого|ому|им|а|ої|ій|у|ою)|ск(?:ий|ого|ому|им|ая|ой|ую)|цк(?:ий|ого|ому|им|ая|ой|ую)|[оеєё]в(?:а|у|ым|им|ой|ою|е)?|[иі]н(?:а|у|ым|им|ой|ою)?|[чщшнг]ук(?:а|у|ом|ові)?|юк(?:а|у|ом|ові)?|[чн]як(?:а|у|ом)?|[иі]шин(?:а|у)?|швили|дзе|ян(?:а|у|ом)?|єць|ець|[уо]вич(?:а|у|ем)?|евич(?:а|у|ем)?|[їи]й|ко)$/
const latinSurname = /(?:enko|sky|skyy|skyi|skyj|ski|ska|skiego|skiej|skim|cki|cka|ov|ova|ev|eva|yev|yeva|chuk|czuk|yuk|uk|ez|ić|ič|ović|vich|wicz|sson|ssen|dze|shvili|yan|escu|idis|poulos|oğlu|zadeh|mann|stein|berg|sen|son)$/
const patronymic = /(?:[оеє]вич|[ії]ч|ьич|[оеє]в[иі]ч|[иі]ч)(?:а|у|ем|ові|еві|е)?$|(?:[оеє]вн|[ії]вн|ьинич|иничн|ївн)(?:а|ы|и|е|і|у|ой|ою)$/
const latinPatronymic = /(?:ovich|evich|ovych|ovna|evna|ivna|yivna)$/

/** Whether a word in small letters ends as many surnames do. */
export const looksLikeSurname = remembering((lower) => lower.length >= 4 && (cyrillic.test(lower) ? cyrillicSurname.test(lower) : latinSurname.test(lower)))

/** Whether a word in small letters ends as an East Slavic patronymic: 0 no, 1 a man's, 2 a woman's. */
export const patronymicGender = remembering(fatherOf)

function fatherOf(lower: string): number {
  if (lower.length < 6) return 0
  const match = cyrillic.test(lower) ? patronymic.test(lower) : latinPatronymic.test(lower)
  if (!match) return 0
  return /вн|ничн|vna/.test(lower.slice(-5)) ? 2 : 1
}
