import type { Entity } from "@polyonym/lexicon/pure"
import type { Candidate } from "./candidate.ts"

/** What the packs say of each token: the longest name of each kind that covers it. */
export interface Covering {
  readonly demonym: ReadonlyArray<Candidate | undefined>
  readonly place: ReadonlyArray<Candidate | undefined>
  readonly body: ReadonlyArray<Candidate | undefined>
  readonly person: ReadonlyArray<Candidate | undefined>
  readonly other: ReadonlyArray<Candidate | undefined>
}

/** Lays the names of packs over the tokens. */
export function cover(names: ReadonlyArray<Candidate>, tokens: number): Covering {
  const lay = (...types: ReadonlyArray<string>): Array<Candidate | undefined> => {
    const over: Array<Candidate | undefined> = Array.from({ length: tokens })
    for (const name of names) {
      if (!types.includes(name.type)) continue
      for (let at = name.first; at < name.last; at++) {
        const there = over[at]
        if (there === undefined || there.last - there.first < name.last - name.first) over[at] = name
      }
    }
    return over
  }
  return { demonym: lay("DEMONYM"), place: lay("LOC"), body: lay("ORG"), person: lay("PER"), other: lay("EVENT", "PRODUCT") }
}

/** The country that an entity stands for, by ISO 3166-1 code: that of the people, or of the country itself. */
export function countryOf(entity: Entity | undefined): string | undefined {
  return entity?.country
}
