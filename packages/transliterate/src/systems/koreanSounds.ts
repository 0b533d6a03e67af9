/** What a final and the initial behind it sound like: what closes the first syllable, what opens the second; of ㅇ as an initial nothing. */
export interface Sounds {
  readonly closes: string
  readonly opens: string
}

const clusters = new Map(Object.entries({
  ㄳ: "ㄱㅅ", ㄵ: "ㄴㅈ", ㄶ: "ㄴㅎ", ㄺ: "ㄹㄱ", ㄻ: "ㄹㅁ", ㄼ: "ㄹㅂ", ㄽ: "ㄹㅅ", ㄾ: "ㄹㅌ", ㄿ: "ㄹㅍ", ㅀ: "ㄹㅎ", ㅄ: "ㅂㅅ"
}))

const first = (cluster: string): string => clusters.get(cluster)?.[0] ?? ""

const closings = Object.entries({ ㄱ: "ㄱㄲㅋㄳㄺ", ㄴ: "ㄴㄵㄶ", ㄷ: "ㄷㅌㅅㅆㅈㅊㅎ", ㄹ: "ㄹㄼㄽㄾㅀ", ㅁ: "ㅁㄻ", ㅂ: "ㅂㅍㅄㄿ", ㅇ: "ㅇ" })

/** The one of seven sounds that a final has at the end of a word. */
export const closing = (final: string): string => closings.find(([, letters]) => letters.includes(final))?.[0] ?? ""

const nasal: Readonly<Record<string, string>> = { ㄱ: "ㅇ", ㄷ: "ㄴ", ㅂ: "ㅁ" }
const aspirate: Readonly<Record<string, string>> = { ㄱ: "ㅋ", ㄷ: "ㅌ", ㅂ: "ㅍ", ㅈ: "ㅊ" }

/** Before a vowel: the final, or the last letter of a cluster, opens the next syllable. */
function linked(final: string): Sounds {
  if (final === "ㅇ") return { closes: "ㅇ", opens: "" }
  if (final === "ㅎ") return { closes: "", opens: "" }
  const letters = clusters.get(final)
  if (letters === undefined) return { closes: "", opens: final }
  const [closes = "", opens = ""] = letters
  return opens === "ㅎ" ? { closes: "", opens: closes } : { closes, opens }
}

/** ㅎ as a final, alone or in a cluster: it makes ㄱ ㄷ ㅈ aspirates and is not heard before ㅅ and ㄴ. */
function afterH(final: string, initial: string): Sounds | undefined {
  if (!"ㅎㄶㅀ".includes(final)) return undefined
  const closes = first(final)
  if ("ㄱㄷㅈ".includes(initial)) return { closes, opens: aspirate[initial]! }
  if (initial === "ㅅ") return { closes, opens: initial }
  return undefined
}

/** ㅎ as an initial: in verbs, to which ㄵ ㄺ ㄼ ㅈ before it belong, it makes an aspirate; behind ㄱ ㄷ ㅂ it stays, as the spelling of nouns has it. */
function beforeH(final: string): Sounds | undefined {
  const letters = clusters.get(final)
  if (final === "ㅈ") return { closes: "", opens: "ㅊ" }
  if (letters === undefined || !"ㄵㄺㄼ".includes(final)) return undefined
  return { closes: letters[0]!, opens: aspirate[letters[1]!]! }
}

/** Sounds next to each other by the Standard Pronunciation, as far as the letters tell. */
export function sounds(final: string, initial: string): Sounds {
  if (initial === "ㅇ") return linked(final)
  const special = afterH(final, initial) ?? (initial === "ㅎ" ? beforeH(final) : undefined)
  if (special !== undefined) return special
  const closes = closing(final)
  if (initial === "ㄴ" || initial === "ㅁ") {
    if (initial === "ㄴ" && closes === "ㄹ") return { closes, opens: "ㄹ" }
    return { closes: nasal[closes] ?? closes, opens: initial }
  }
  if (initial === "ㄹ") {
    if (closes === "ㄴ") return { closes: "ㄹ", opens: "ㄹ" }
    if (closes === "ㄹ") return { closes, opens: "ㄹ" }
    return { closes: nasal[closes] ?? closes, opens: "ㄴ" }
  }
  return { closes, opens: initial }
}
