/** How several languages write Russian names, from general knowledge of their orthographies; coarse, for learning only. */

export interface Orthography {
  readonly letters: Readonly<Record<string, string>>
  /** What е is at the start of a word and behind a vowel or a sign. */
  readonly e: string
  readonly endings: ReadonlyArray<readonly [RegExp, string]>
  readonly soft: string
}

const base = { а: "a", б: "b", в: "v", г: "g", д: "d", е: "e", з: "z", и: "i", к: "k", л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ф: "f", ы: "y", э: "e", ъ: "" }
const english = { ...base, ё: "yo", ж: "zh", й: "y", х: "kh", ц: "ts", ч: "ch", ш: "sh", щ: "shch", ю: "yu", я: "ya" }

export const styles: ReadonlyArray<Orthography> = [
  { letters: english, e: "ye", soft: "", endings: [] },
  { letters: english, e: "e", soft: "", endings: [[/ий$|ый$/u, "y"]] },
  { letters: { ...english, ё: "e", щ: "sch", х: "h", й: "i", ю: "iu", я: "ia", ц: "c" }, e: "e", soft: "", endings: [[/ий$|ый$/u, "i"]] },
  { letters: { ...english, ё: "jo", ж: "sch", й: "i", х: "ch", ц: "z", ч: "tsch", ш: "sch", щ: "schtsch", ю: "ju", я: "ja", в: "w", з: "s" }, e: "je", soft: "", endings: [[/ий$|ый$/u, "i"]] },
  { letters: { ...english, ё: "io", ж: "j", й: "ï", х: "kh", ч: "tch", ш: "ch", щ: "chtch", у: "ou", ю: "iou", я: "ia" }, e: "ie", soft: "", endings: [[/ий$|ый$/u, "i"], [/ин$/u, "ine"]] },
  { letters: { ...english, ё: "io", ж: "ż", й: "j", х: "ch", ц: "c", ч: "cz", ш: "sz", щ: "szcz", ю: "iu", я: "ia", в: "w", л: "ł" }, e: "je", soft: "", endings: [[/ий$/u, "i"], [/ый$/u, "y"]] },
  { letters: { ...english, ё: "ë", ж: "ž", й: "j", х: "h", ц: "c", ч: "č", ш: "š", щ: "šč", ю: "ju", я: "ja" }, e: "e", soft: "", endings: [] },
  { letters: { ...english, ё: "jo", ж: "ž", й: "j", х: "ch", ц: "c", ч: "č", ш: "š", щ: "šč", ю: "ju", я: "ja" }, e: "je", soft: "", endings: [[/ий$|ый$/u, "ij"]] },
  { letters: { ...english, ё: "io", ж: "zh", й: "i", х: "kh", ч: "ch", ю: "iu", я: "ia" }, e: "ye", soft: "", endings: [[/ий$|ый$/u, "i"]] },
  { letters: { ...english, ё: "jo", ж: "zj", й: "j", х: "ch", ц: "ts", ч: "tj", ш: "sj", щ: "sjtj", ю: "ju", я: "ja" }, e: "je", soft: "", endings: [[/ий$|ый$/u, "ij"]] },
  { letters: { ...english, ё: "jo", ж: "ž", й: "i", х: "h", ц: "ts", ч: "tš", ш: "š", щ: "štš", ю: "ju", я: "ja" }, e: "je", soft: "", endings: [[/ий$|ый$/u, "i"]] },
  { letters: { ...english, ё: "jo", ж: "zj", й: "j", х: "ch", ц: "ts", ч: "tsj", ш: "sj", щ: "sjtsj", ю: "joe", я: "ja", у: "oe" }, e: "je", soft: "", endings: [[/ий$|ый$/u, "i"]] },
  { letters: { ...english, ё: "jo", ж: "zs", й: "j", х: "h", ц: "c", ч: "cs", ш: "s", щ: "scs", с: "sz", ю: "ju", я: "ja" }, e: "je", soft: "", endings: [[/ий$|ый$/u, "ij"]] },
  { letters: { ...english, ё: "yo", ж: "j", й: "y", х: "h", ц: "ts", ч: "ç", ш: "ş", щ: "şç", ю: "yu", я: "ya" }, e: "ye", soft: "", endings: [[/ий$|ый$/u, "i"]] }
]

export function romanise(word: string, { letters, e, endings, soft }: Orthography): string {
  let rest = word
  let ending = ""
  for (const [pattern, written] of endings) {
    if (!pattern.test(word)) continue
    rest = word.replace(pattern, "")
    ending = written
    break
  }
  let out = ""
  for (let i = 0; i < rest.length; i++) {
    const letter = rest[i]!
    if (letter === "е" && (i === 0 || /[аеёиоуыэюяьъй]/u.test(rest[i - 1]!))) out += e
    else out += letter === "ь" ? soft : letters[letter] ?? letter
  }
  return out + ending
}
