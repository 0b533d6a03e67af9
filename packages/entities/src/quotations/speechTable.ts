/** What a word does around a quotation, as bits. */
export const part = {
  say: 1, call: 2, cite: 4, near: 8, he: 16, she: 32, they: 64, oblique: 128, indefinite: 256, joint: 512, relative: 1024, that: 2048,
  by: 4096, byAfter: 8192, scare: 16384, term: 32768, sign: 65536, title: 131072, role: 262144, impersonal: 524288, light: 1048576,
  participle: 2097152, like: 4194304, view: 8388608, words: 16777216
} as const

/** Stems and endings, both parted by spaces; `-` is no ending. Every stem takes every ending. */
export type Forms = ReadonlyArray<readonly [stems: string, endings: string]>

/** The words around quotations in one language: lists in small letters, parted by spaces; `_` joins the words of a phrase. */
export interface SpeechTable {
  readonly language: string
  /** Verbs whose subject says what is quoted. */
  readonly say: Forms
  /** Verbs that call something by what is quoted. */
  readonly call: Forms
  /** Verbs whose object is the one who says it. */
  readonly cite: Forms
  /** Verbs and nouns that count only right beside a whole quotation. */
  readonly near: Forms
  /** Forms of the verb before or beside the noun it belongs to: "adding", "diyen". */
  readonly participles: Forms
  /** Words before the name of the one who says it. */
  readonly by: string
  /** The same about a man or a woman without a name: "in his words". */
  readonly byHim: string
  readonly byHer: string
  /** "Words", "line", before the name of the one whose words they are. */
  readonly words: string
  /** Words that open a sentence with the name of the one whose opinion it gives: "For Kim, …". */
  readonly view: string
  /** The same after the name. */
  readonly byAfter: string
  readonly he: string
  readonly she: string
  readonly they: string
  /** Words after which a name is no subject. */
  readonly oblique: string
  /** Words that open a noun phrase about somebody who has no name. */
  readonly indefinite: string
  /** "and", "but". */
  readonly joints: string
  /** Words that open a relative clause. */
  readonly relatives: string
  /** Words that open an indirect statement. */
  readonly that: string
  /** Words that may stand between a quotation and its verb, or a verb and its subject. */
  readonly light: string
  /** "as", "like" before a clause of saying. */
  readonly like: string
  /** Words before a phrase that is not meant as it stands. */
  readonly scare: string
  /** Words for words: term, phrase. */
  readonly terms: string
  /** Things that bear writing: banner, poster. */
  readonly signs: string
  /** Kinds of things that have a title: film, song. */
  readonly titles: string
  /** Functions of persons that the table of names does not have. */
  readonly roles: string
  /** Words for what nobody in particular says. */
  readonly impersonal: string
}

/** A table made ready for looking up. */
export interface SpeechWords {
  /** The bits of one word in small letters. */
  of(lower: string): number
  /** Phrases of several words by their first word, the longest first. */
  phrases(first: string): ReadonlyArray<{ readonly words: ReadonlyArray<string>; readonly bits: number }>
}

const lists: ReadonlyArray<readonly [keyof SpeechTable, number]> = [
  ["by", part.by], ["byHim", part.by | part.he], ["byHer", part.by | part.she], ["view", part.view], ["words", part.words], ["byAfter", part.byAfter], ["he", part.he], ["she", part.she], ["they", part.they], ["oblique", part.oblique],
  ["indefinite", part.indefinite], ["joints", part.joint], ["relatives", part.relative], ["that", part.that], ["light", part.light], ["like", part.like],
  ["scare", part.scare], ["terms", part.term], ["signs", part.sign], ["titles", part.title], ["roles", part.role], ["impersonal", part.impersonal]
]
const verbs: ReadonlyArray<readonly ["say" | "call" | "cite" | "near" | "participles", number]> = [
  ["say", part.say], ["call", part.call], ["cite", part.cite], ["near", part.near], ["participles", part.say | part.participle]
]
const ideographs = /^\p{Script=Han}+$/u
const none: ReadonlyArray<never> = []

/** Makes a table ready. */
export function compileSpeech(table: SpeechTable): SpeechWords {
  const words = new Map<string, number>()
  const phrases = new Map<string, Array<{ words: ReadonlyArray<string>; bits: number }>>()
  const put = (entry: string, bits: number): void => {
    const parts = ideographs.test(entry) ? [...entry] : entry.split("_")
    if (parts.length === 1) {
      words.set(entry, (words.get(entry) ?? 0) | bits)
      return
    }
    const list = phrases.get(parts[0]!) ?? []
    phrases.set(parts[0]!, list)
    list.push({ words: parts, bits })
  }
  for (const [name, bits] of verbs) {
    for (const [stems, endings] of table[name]) {
      for (const stem of split(stems)) for (const ending of split(endings)) put(stem + (ending === "-" ? "" : ending), bits)
    }
  }
  for (const [name, bits] of lists) for (const entry of split(table[name] as string)) put(entry, bits)
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length)
  return { of: (lower) => words.get(lower) ?? 0, phrases: (first) => phrases.get(first) ?? none }
}

const split = (list: string): Array<string> => list.split(/\s+/u).filter((one) => one !== "")
