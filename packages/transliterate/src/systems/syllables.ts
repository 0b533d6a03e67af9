/** A syllable that may begin somewhere in a run of letters. */
export interface Reading {
  readonly length: number
  readonly onset: string
  /** The vowel, with the glide or nasal that its spelling brings. */
  readonly vowel: string
  readonly coda: string
  /** How unlikely the reading is; the unwritten vowels are the less likely ones. */
  readonly cost: number
  /** Whether it is a consonant with an unwritten a. */
  readonly bare: boolean
}

type Kind = "open" | "closed" | "either"
type Rhyme = readonly [pattern: RegExp, vowel: string, kind: Kind, cost: number]

export type Rhymes = ReadonlyMap<string, ReadonlyArray<Rhyme>>

/**
 * Rhymes, one a line: spelling (T is where a tone mark may stand), sound, whether a consonant closes it, and its cost.
 * They are kept by the first letter that is no tone mark; those without any are under "".
 */
export function rhymes(tone: string, list: string): Rhymes {
  const found = new Map<string, Array<Rhyme>>()
  for (const line of list.trim().split("\n")) {
    const [pattern = "", vowel = "", kind = "", cost = "1"] = line.trim().split(/ +/)
    const first = pattern.replace("T", "")[0] ?? ""
    const rhyme: Rhyme = [new RegExp(pattern.replace("T", `${tone}?`), "y"), vowel, kind as Kind, Number(cost)]
    found.set(first, [...found.get(first) ?? [], rhyme])
  }
  const always = found.get("") ?? []
  for (const [first, some] of found) if (first !== "") found.set(first, [...some, ...always])
  return found
}

/** Those that may be spelt at `at`; `tone` tells a tone mark. */
export function rhymesAt(all: Rhymes, text: string, at: number, tone: RegExp): ReadonlyArray<Rhyme> {
  const letter = text[at] ?? ""
  const first = tone.test(letter) ? text[at + 1] ?? "" : letter
  return all.get(first) ?? all.get("") ?? []
}

/** What each letter of a list sounds like: `กข k` stands for both. */
export const sounds = (list: string): ReadonlyMap<string, string> =>
  new Map(list.split(", ").flatMap((entry) => {
    const [letters = "", to = ""] = entry.split(" ")
    return [...letters].map((letter) => [letter, to] as const)
  }))

/** The length of what `pattern` (sticky) finds at `at`, or 0. */
export const matches = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}

/** The likeliest syllables of a run; `undefined` stands for one letter that no syllable takes, and which stays. */
export function likeliest(run: string, readingsAt: (text: string, at: number) => ReadonlyArray<Reading>): ReadonlyArray<Reading | undefined> {
  const size = run.length
  const best = new Float64Array(size + 1)
  /** The same where an unwritten a stands before: another is then less likely. */
  const bestBehindBare = new Float64Array(size + 1)
  const chosen: Array<Reading | undefined> = []
  const chosenBehindBare: Array<Reading | undefined> = []
  for (let at = size - 1; at >= 0; at--) {
    best[at] = bestBehindBare[at] = best[at + 1]! + 10
    for (const reading of readingsAt(run, at)) {
      const rest = reading.cost + (reading.bare ? bestBehindBare : best)[at + reading.length]!
      if (rest < best[at]!) {
        best[at] = rest
        chosen[at] = reading
      }
      const behindBare = rest + (reading.bare ? 1 : 0)
      if (behindBare < bestBehindBare[at]!) {
        bestBehindBare[at] = behindBare
        chosenBehindBare[at] = reading
      }
    }
  }
  const found: Array<Reading | undefined> = []
  for (let at = 0, bare = false; at < size;) {
    const reading: Reading | undefined = (bare ? chosenBehindBare : chosen)[at]
    found.push(reading)
    at += reading?.length ?? 1
    bare = reading?.bare ?? false
  }
  return found
}
