import { codes } from "../data/codes.js"
import { eastern } from "./easternProfiles.ts"
import { log } from "./exponential.ts"
import { others } from "./otherProfiles.ts"
import { western } from "./westernProfiles.ts"
import { world } from "./worldProfiles.ts"

/** What is known of a language in one script, besides trigrams. */
export interface Profile {
  /** BCP 47. */
  readonly language: string
  /** ISO 639-3, as franc names it; none if franc does not know the language. */
  readonly code: string | undefined
  /** Letters of a–z that its own words do without, as bits. */
  readonly absent: number
  /** How many pieces of words are listed for it. */
  readonly pieces: number
  /** Whether little is written in it, so that it takes more evidence. */
  readonly minor: boolean
}

/** What a sign tells: the profiles (by index) that have it, and how much that is worth. */
export interface Sign {
  readonly holders: ReadonlyArray<number>
  readonly weight: number
}
type Signs = ReadonlyMap<string, Sign>

/** The languages of one script, with their signs. */
export interface Register {
  readonly profiles: ReadonlyArray<Profile>
  readonly words: Signs
  readonly beginnings: Signs
  readonly endings: Signs
  readonly middles: Signs
  /** Letters beyond a–z. */
  readonly letters: Signs
}

const minor = new Set("fo lb fy oc br gd nso jv su ceb mg ig om ht qu gn ny ku tk bho sa shn dz cv os ba ug sd ckb as".split(" "))
const split = (list: string | undefined): Array<string> => (list ?? "").split(" ").filter((part) => part !== "" && part !== "-")

interface Row {
  readonly language: string
  readonly script: string
  readonly letters: string
  readonly words: ReadonlyArray<string>
  readonly pieces: ReadonlyArray<string>
}
const rows: ReadonlyArray<Row> = [
  ...[western, eastern, world].flatMap((table) => table.trim().split("\n")).map((line) => {
    const [language = "", letters = "", words, pieces] = line.split("|").map((part) => part.trim())
    return { language, script: "Latn", letters, words: split(words), pieces: split(pieces) }
  }),
  ...others.trim().split("\n").map((line) => {
    const [language = "", script = "", letters = "", words, pieces] = line.split("|").map((part) => part.trim())
    return { language, script, letters, words: split(words), pieces: split(pieces) }
  })
]

const codeOf = new Map<string, string>()
for (const [code, tag] of Object.entries(codes)) if (!codeOf.has(tag)) codeOf.set(tag, code)

/** The primary subtag of a BCP 47 tag or an ISO 639-3 code, two letters where they exist. */
export function primary(tag: string): string {
  const first = tag.split(/[-_]/, 1)[0]!.toLowerCase()
  return Object.hasOwn(codes, first) ? codes[first]! : first
}

function signs(lists: ReadonlyArray<Iterable<string>>): Signs {
  const holders = new Map<string, Array<number>>()
  lists.forEach((list, index) => {
    for (const item of new Set(list)) {
      const known = holders.get(item)
      if (known === undefined) holders.set(item, [index])
      else known.push(index)
    }
  })
  return new Map([...holders].map(([item, list]) => [item, { holders: list, weight: log((lists.length + 1) / list.length) }]))
}

function register(script: string): Register {
  const list = rows.filter((row) => row.script === script)
  const pieces = (test: (piece: string) => boolean) => signs(list.map((row) => row.pieces.filter(test).map((piece) => piece.replace(/^-|-$/g, ""))))
  return {
    profiles: list.map(({ language, letters, pieces: { length } }) => ({
      language,
      code: codeOf.get(language),
      absent: /(?:^|\s)-(.*)/.exec(letters)?.[1]?.split("").reduce((bits, letter) => letter >= "a" && letter <= "z" ? bits | 1 << letter.charCodeAt(0) - 97 : bits, 0) ?? 0,
      pieces: length,
      minor: minor.has(language)
    })),
    words: signs(list.map((row) => row.words)),
    beginnings: pieces((piece) => !piece.startsWith("-")),
    endings: pieces((piece) => piece.startsWith("-") && !piece.endsWith("-")),
    middles: pieces((piece) => piece.startsWith("-") && piece.endsWith("-")),
    letters: signs(list.map((row) => row.letters.replace(/(?:^|\s)-.*/, "").toLowerCase()))
  }
}

const registers = new Map<string, Register>()
const shared = new Set(rows.map(({ script }) => script))

/** The languages of a script that several share; none for another script. Made on first use. */
export function registerOf(script: string): Register | undefined {
  if (!shared.has(script)) return undefined
  const known = registers.get(script)
  if (known !== undefined) return known
  const made = register(script)
  registers.set(script, made)
  return made
}

/** Scripts that one language is written in, or nearly so. Han without kana is taken for Chinese. */
export const soleLanguage: Readonly<Record<string, string>> = {
  Grek: "el", Armn: "hy", Geor: "ka", Hang: "ko", Hira: "ja", Kana: "ja", Jpan: "ja", Hani: "zh", Bopo: "zh", Thai: "th", Laoo: "lo", Khmr: "km",
  Guru: "pa", Gujr: "gu", Orya: "or", Taml: "ta", Telu: "te", Knda: "kn", Mlym: "ml", Sinh: "si", Thaa: "dv", Cher: "chr", Mong: "mn", Syrc: "syr", Cans: "iu",
  Yiii: "ii", Tfng: "zgh", Nkoo: "nqo"
}
