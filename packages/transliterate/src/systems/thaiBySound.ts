import type { Unit, UnitSystem } from "../system.ts"
import { likeliest, type Reading } from "./syllables.ts"
import { readingsAt } from "./thaiSyllables.ts"

const runs = /[ก-ฮะ-ฺเ-๎]+|[๐-๙]+/g

const inLatin = (digits: string): string => digits.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0xe50))

/** What one of the systems writes, where both are told. */
const of = (both: string, system: 0 | 1): string => both.includes("/") ? both.split("/")[system]! : both
const written = ({ onset, vowel, coda }: Reading, system: 0 | 1): string => of(onset, system) + of(vowel, system) + coda

/** Whether two syllables would be read otherwise without a hyphen; the libraries write no hyphens. */
const parted = (before: Reading, { onset }: Reading, system: 0 | 1): boolean =>
  system === 0 && (of(onset, system) === "" || (onset === "ng" && before.coda === ""))

function* units(text: string, system: 0 | 1): Generator<Unit> {
  for (const { 0: run, index } of text.matchAll(runs)) {
    if (run[0]! >= "๐") {
      yield { start: index, end: index + run.length, to: inLatin(run) }
      continue
    }
    let at = index
    let before: Reading | undefined
    let said = ""
    for (const reading of likeliest(run, readingsAt)) {
      const end = at + (reading?.length ?? 1)
      if (reading !== undefined) {
        said = written(reading, system)
        yield { start: at, end, to: before !== undefined && parted(before, reading, system) ? `-${said}` : said }
      } else if (text[at] === "ๆ" && said !== "") yield { start: at, end, to: ` ${said}` }
      before = reading
      at = end
    }
  }
}

const guessed = "where syllables part is found from the spelling alone, without a dictionary: words are written together, and unwritten vowels may be wrong"

/** Thai by sound, without tones: by the Royal Institute's general system, which leaves out the length of vowels too, and by the libraries' table. */
export const thaiBySound: ReadonlyArray<UnitSystem> = [
  {
    info: {
      id: "rtgs-1999", aliases: ["rtgs", "un-2002-th"], from: "th", to: "Latn", standard: "Royal Thai General System of Transcription, 1999", issuer: "Royal Institute of Thailand",
      year: 1999, reversible: false, lossy: true, source: `general knowledge of the system; ${guessed}`
    },
    units: (text) => units(text, 0)
  },
  {
    info: {
      id: "ala-lc-th", aliases: ["ala-lc"], from: "th", to: "Latn", standard: "ALA-LC romanization table for Thai",
      reversible: false, lossy: true, source: `general knowledge of the table and of catalogues that use it; ${guessed}`
    },
    units: (text) => units(text, 1)
  }
]
