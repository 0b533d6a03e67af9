import { Document } from "@polyonym/core"
import { resolution, timed } from "../clock.ts"
import { type Opened, outcomeOf, type Subject } from "../subject.ts"
import { pause } from "../waiting.ts"

/**
 * `ratio` (2.6): how many times as long a text of double length may take. `characters` (131,072): the longest text tried, in UTF-16 code units.
 * `patterns`: texts that are repeated, besides the built-in ones.
 */
export interface GrowthOptions {
  readonly ratio?: number
  readonly characters?: number
  readonly patterns?: ReadonlyArray<string>
}

/** What is repeated: each a kind of text on which careless code looks back, or looks ahead, too far. */
const patterns: ReadonlyArray<string> = [
  "a", " ", "\n", "(", "\"", "«a", "<div>", "&", ", ", ". ", "aб", "Anna Borg, ", "J. R. Lund said. ", "Іван Лис і ", "海", "\ud83d\udc4b", "e\u0301", "a-"
]

/** How often a ratio that is too high is measured again; twice it must be low enough. Noise spoils a measurement now and then, either way; a square does each time. */
const retries = 4

/** Time grows with the length of the text, not with its square, on texts made to find out. The pipeline `after` is not measured. */
export const growth = async (subject: Subject, { ratio = 2.6, characters = 131_072, patterns: more = [] }: GrowthOptions): Promise<void> => {
  await subject.preparing("growth", async (prepare) =>
    subject.opened("growth", async (opened) => {
      for (const pattern of [...more, ...patterns]) {
        const prepared = async (length: number): Promise<Document.Document | undefined> => {
          const text = pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length)
          const sample = await prepare({ name: pattern, document: Document.make(text) })
          return sample === undefined ? undefined : subject.fresh(sample)
        }
        const found = await superlinear(opened, prepared, ratio, characters)
        if (found !== undefined) {
          const { length, once, twice } = found
          throw subject.broken(
            "growth", `${JSON.stringify(pattern)} repeated`,
            `${2 * length} characters took ${twice.toFixed(1)} ms where ${length} took ${once.toFixed(1)} ms: ${(twice / once).toFixed(1)} times as long, and ${ratio} times are allowed`,
            "look for a search that begins again at every place: a pattern without bounds, indexOf or slice in a loop, a list searched for each word"
          )
        }
        await pause()
      }
    }))
}

interface Found {
  readonly length: number
  readonly once: number
  readonly twice: number
}

/** How many doublings in a row take too much: memory and caches make one such step or two, a square makes every one. */
const inARow = 3

/** The length at which twice the text takes too much more time, and before it the doublings that did so too. */
const superlinear = async (
  opened: Opened, prepared: (length: number) => Promise<Document.Document | undefined>, ratio: number, characters: number
): Promise<Found | undefined> => {
  const time = (document: Document.Document, times: number): Promise<number> => timed(() => outcomeOf(opened, document), times)
  // From the first time on, in milliseconds, a measurement says something; a text that takes the second is long enough.
  const measurable = Math.max(4, 2 * resolution())
  const enough = 4 * measurable
  const tooLong = async (half: Document.Document, whole: Document.Document, length: number): Promise<Found | undefined> => {
    let found: Found | undefined
    let kept = 0
    // What takes very long is measured once.
    let times = 2
    for (let tries = 0; tries <= retries; tries++) {
      const once = await time(half, times)
      const twice = await time(whole, times)
      if (twice >= measurable && twice > ratio * once) found = { length, once, twice }
      else if (++kept === 2) return undefined
      if (twice > 200) times = 1
      await pause(5)
    }
    return found
  }
  /** The last of the doublings from `length` on, if all of them take too much; what takes a second needs no further look. */
  const always = async (half: Document.Document, whole: Document.Document, length: number, more: number): Promise<Found | undefined> => {
    const found = await tooLong(half, whole, length)
    if (found === undefined || more === 0 || found.twice > 1000) return found
    const longer = await prepared(4 * length)
    return longer === undefined ? undefined : always(whole, longer, 2 * length, more - 1)
  }

  // One doubling that takes no more may be chance, or the engine compiling what it interpreted until then: it takes two.
  let fine = 0
  let length = 16
  let half = await prepared(length)
  let once = half === undefined ? 0 : await time(half, 1)
  for (; half !== undefined && 2 * length <= characters; length *= 2) {
    const whole = await prepared(2 * length)
    if (whole === undefined) return undefined
    const twice = await time(whole, 1)
    if (twice >= enough && twice <= ratio * once) fine++
    const last = fine >= 2 || twice > 250 || 4 * length > characters
    // At the last length a chance delay of the shorter text must hide nothing.
    if ((last || fine > 0) && twice >= measurable) once = Math.min(once, await time(half, 2))
    if (twice >= measurable && twice > ratio * once) {
      const found = await always(half, whole, length, inARow - 1)
      if (found !== undefined) return found
    }
    if (last) return undefined
    half = whole
    once = twice
  }
  return undefined
}
