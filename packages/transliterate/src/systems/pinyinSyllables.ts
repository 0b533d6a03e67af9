/** A syllable of Hanyu Pinyin without its tone, ü written so, and the tone; 0 is none. */
export interface Syllable {
  readonly letters: string
  readonly tone: number
}

const form = /^([a-zêü]{1,6})([0-5])$/

/** Reads `lüe4`; `undefined` where that is no syllable. */
export function syllableOf(numbered: string): Syllable | undefined {
  const [, letters, tone] = form.exec(numbered) ?? []
  return letters === undefined ? undefined : { letters, tone: Number(tone) % 5 }
}

const tones = ["", "\u0304", "\u0301", "\u030c", "\u0300"]

/** With its tone mark: on a or e, on the o of ou, otherwise on the last vowel. */
export function marked({ letters, tone }: Syllable): string {
  if (tone === 0) return letters
  const main = letters.search(/[aeê]|ou/)
  const at = main >= 0 ? main : Math.max(...[..."ioumnü"].map((vowel) => "mn".includes(vowel) ? letters.indexOf(vowel) - 9 : letters.lastIndexOf(vowel)))
  const place = at < 0 ? 0 : at
  return (letters.slice(0, place + 1) + tones[tone]! + letters.slice(place + 1)).normalize("NFC")
}

const initial = /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcs])/

/** Initial and final as they are heard: `ju` is j and ü, `you` has no initial and the final iou. */
function parts(letters: string): readonly [initial: string, final: string] {
  const first = initial.exec(letters)?.[0] ?? ""
  const final = letters.slice(first.length)
  return [first, "jqx".includes(first) && first !== "" ? final.replace(/^u/, "ü") : final]
}

const wadeInitials: Readonly<Record<string, string>> = {
  b: "p", p: "p’", d: "t", t: "t’", g: "k", k: "k’", j: "ch", q: "ch’", x: "hs", zh: "ch", ch: "ch’", r: "j", z: "ts", c: "ts’"
}
const buzzing: Readonly<Record<string, string>> = { zh: "chih", ch: "ch’ih", sh: "shih", r: "jih", z: "tzŭ", c: "tz’ŭ", s: "ssŭ" }
const wadeAlone: Readonly<Record<string, string>> = {
  yi: "i", ye: "yeh", you: "yu", yan: "yen", yong: "yung", yu: "yü", yue: "yüeh", yuan: "yüan", yun: "yün", er: "êrh", ê: "eh"
}
const wadeFinals: Readonly<Record<string, string>> = { ie: "ieh", ian: "ien", iong: "iung", ong: "ung", üe: "üeh" }

/** The e of pinyin that Wade and Giles write ê. */
const open = (letters: string): string => letters.replace(/^(w?)e(?=n|$)/, "$1ê")

/** Wade–Giles. */
export function wadeGiles(letters: string): string {
  const [first, final] = parts(letters)
  if (first === "") return wadeAlone[letters] ?? open(letters)
  if (final === "i" && buzzing[first] !== undefined) return buzzing[first]
  const start = wadeInitials[first] ?? first
  const guttural = "gkh".includes(first)
  if (final === "e") return start + (guttural ? "o" : "ê")
  if (final === "ui") return start + (guttural && first !== "h" ? "uei" : "ui")
  if (final === "uo") return start + (guttural || first === "sh" ? "uo" : "o")
  return start + (wadeFinals[final] ?? open(final))
}

const tongyongInitials: Readonly<Record<string, string>> = { zh: "jh", q: "c", x: "s" }
const tongyongFinals: Readonly<Record<string, string>> = { iu: "iou", ui: "uei", iong: "yong", ü: "yu", üe: "yue", üan: "yuan", ün: "yun" }

/** Tongyong Pinyin. */
export function tongyong(letters: string): string {
  const [first, final] = parts(letters)
  if (letters === "wen") return "wun"
  if (letters === "weng" || letters === "feng") return `${letters[0]!}ong`
  const start = tongyongInitials[first] ?? first
  if (final === "i" && buzzing[first] !== undefined) return `${start}ih`
  return start + (tongyongFinals[final] ?? final)
}
