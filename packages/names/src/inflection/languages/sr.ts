/** Serbian declension of names in both scripts: the rows of Croatian, and some of its own, each once more in Cyrillic letters. General knowledge of the grammar, in rows (see `paradigm.ts`). */
import type { InflectionLanguage } from "../language.ts"
import { croatianRows, hr } from "./hr.ts"

const cyrillic: ReadonlyMap<string, string> = new Map(
  "a а b б v в g г d д đ ђ e е ž ж z з i и j ј k к l л lj љ m м n н nj њ o о p п r р s с t т ć ћ u у f ф h х c ц č ч dž џ š ш".split(" ").reduce<Array<[string, string]>>((pairs, letter, at, all) => {
    if (at % 2 === 0) pairs.push([letter, all[at + 1]!])
    return pairs
  }, [])
)
/** Latin letters of Serbian, small, in Cyrillic ones. */
export const inCyrillic = (text: string): string => text.replace(/lj|nj|dž|\p{L}/gu, (letter) => cyrillic.get(letter) ?? "")
/** Only letters in braces may have no Cyrillic one: they fall out. */
const foreign = /[^abvgdđežzijklmnoprstćufhcčš\s0/{}:,-]/

/** A row in Cyrillic letters; nothing where it has letters of foreign spellings. */
function cyrillicRow(row: string): ReadonlyArray<string> {
  const [, head = "", kept = "", tail = ""] = /^(\S+ \S+ )(\{[^}]*\})?(.*)$/.exec(row) ?? []
  return foreign.test(tail) ? [] : [`${head}${inCyrillic(kept)}${inCyrillic(tail)}`]
}
const pattern = (regex: RegExp): RegExp => new RegExp(`${regex.source}|${inCyrillic(regex.source)}`)

const latinRows: ReadonlyArray<string> = [
  // before those of Croatian, so that they come first
  "g m e: e eta/a/e etu/u/i eta/a/u etom/om etu/u/i e",
  "g m pavle: pavle pavla pavlu pavla pavlom pavlu pavle",
  ...croatianRows.filter((row) => !row.startsWith("g m {trpn}e:") && !row.startsWith("g+ m pavel:")),
  "gs+ m io: io ia iu ia iom iu io"
]

export const sr: InflectionLanguage = {
  vowels: `${hr.vowels}аеиоу`, hardEndings: "aа",
  rows: [...latinRows, ...latinRows.flatMap(cyrillicRow), "gsd m {љњџ}0: 0 а у а ем/ом у у/е", "pn m {љњџ}0: 0 а у 0 ем/ом у у/е", "sd mp {љњџ}0: и/еви а/ева има/евима е/еве има/евима има/евима и/еви", "a m {њ}и: и ег/ега ем/ему и/ег/ега им ем/ему и", "a n {њ}е: е ег/ега ем/ему е им ем/ему е"],
  adjectives: hr.adjectives.flatMap((row) => [row, inCyrillic(row)]),
  doubtful: pattern(hr.doubtful!), adjective: pattern(hr.adjective!), genitive: pattern(hr.genitive!), oblique: pattern(hr.oblique!), impossible: pattern(hr.impossible!),
  nouns: [hr.nouns!, "opština okrug okružje pokrajina reka ostrvo predsedništvo univerzitet savet veće organizacija odeljenje tužilaštvo"].flatMap((words) => [words, inCyrillic(words)]).join(" "),
  apposed: ["grad reka opština ostrvo", hr.apposed!].flatMap((words) => [words, inCyrillic(words)]).join(" ")
}
