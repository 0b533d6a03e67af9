import { evidence, type Candidate } from "../candidate.ts"
import { joined, type Page } from "../page.ts"
import { small } from "./reading.ts"

/** An adjective of somebody: "Lagumdžijina odluka", "Divčev sukob". */
const possessive = /^(\p{L}[\p{L}-]{2,40}?)(?:ov|ev|in)(?:a|o|e|i|u|og|oga|om|ome|im|ih|ima|oj)?$/u
/** So many letters of a name tell it. */
const [fewest, most] = [4, 6]

/** Persons by what their words begin with. */
class Persons {
  readonly #whole = new Map<string, Candidate>()
  readonly #beginnings = new Map<string, Candidate>()
  constructor(page: Page, names: ReadonlyArray<Candidate>) {
    for (const name of names) {
      if (name.type !== "PER") continue
      for (let at = name.first; at < name.last; at++) {
        for (const part of small(page, at).split("-")) {
          const whole = part.slice(0, most)
          if (whole.length < fewest) continue
          this.#add(this.#whole, whole, name)
          for (let length = fewest; length <= whole.length; length++) this.#add(this.#beginnings, whole.slice(0, length), name)
        }
      }
    }
  }
  #add(map: Map<string, Candidate>, key: string, name: Candidate): void {
    if (!map.has(key)) map.set(key, name)
  }
  /** The first person of the text that a possessive may be of. */
  of(base: string): Candidate | undefined {
    // "Divac" is "Divčev"
    if (base.endsWith("č")) {
      const softened = this.#whole.get(`${base.slice(0, -1)}ac`.slice(0, most))
      if (softened !== undefined) return softened
    }
    if (base.length < fewest) return undefined
    for (let length = Math.min(most, base.length); length >= fewest; length--) {
      const person = this.#whole.get(base.slice(0, length))
      if (person !== undefined) return person
    }
    return this.#beginnings.get(base.slice(0, most))
  }
}

/** Possessives of persons that the text names, where no name stands on them. */
export function possessives(page: Page, names: ReadonlyArray<Candidate>): Array<Candidate> {
  const persons = new Persons(page, names)
  const taken = new Uint8Array(page.tokens.length)
  for (const { first, last } of names) taken.fill(1, first, last)
  return page.tokens.flatMap((token, at): Array<Candidate> => {
    if (token.shape !== "capital" || taken[at] === 1 || page.tokens[at + 1]?.shape !== "lower" || !joined(page, at + 1)) return []
    const base = possessive.exec(small(page, at))?.[1]
    const recurs = base === undefined ? undefined : persons.of(base)
    return recurs === undefined ? [] : [{ first: at, last: at + 1, start: token.start, end: token.end, type: "PER", score: 0.6, why: [evidence("possessive", { of: page.text.slice(recurs.start, recurs.end) })], entities: [], recurs }]
  })
}
