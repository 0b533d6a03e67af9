import { patterns, prose, repeated } from "./patterns.ts"
import { type Subject, titleOf } from "./subject.ts"
import { againOf, type Meter, meterOf } from "./meter.ts"

/** Sizes of the texts, in UTF-16 code units: each is four times the one before. */
export const sizes: ReadonlyArray<number> = [4, 16, 64, 256, 1024].map((kilo) => kilo * 1024)
/** How many times as long a text of double length may take. */
export const mostRatio = 2.6
export const mostTimesProse = 3
/** Between two sizes; what is above is looked at closely, though twice `mostRatio` squared would be allowed. */
const suspicious = 6
/** What takes less, in milliseconds of the processor, is too short to be told from noise. */
const noise = 20
/** So much is allowed for any megabyte: it counts as the time of prose where prose takes less. */
const quick = 50
const patience = 60_000
/** Longer texts than of which as much prose takes this are left to `POLYONYM_GROWTH=whole`: what grows with the square shows in a quarter of them as well. */
const affordable = 500
/** But 64 KB are always looked at. */
const alwaysTo = 2
/** Every subject to the longest text, in hours: `POLYONYM_GROWTH=whole`. */
const whole = process.env["POLYONYM_GROWTH"] === "whole"

/** What was wrong with a subject on a pattern. */
export interface Complaint {
  readonly pattern: string
  /** Its time grows faster than the text; it takes too long by itself, or beside prose; it threw what is no typed error, or what is made of the text before it did. */
  readonly kind: "beside prose" | "long" | "steep" | "threw"
  /** UTF-16 code units. */
  readonly size: number
  readonly problem: string
}

/** What a subject took, in milliseconds of the processor for each size, by pattern; `prose` is what it is measured beside. */
export interface Swept {
  readonly subject: Subject
  readonly times: Map<string, Array<number>>
  readonly complaints: Array<Complaint>
}

/** The text of a pattern, or of ordinary prose of the kind that the subject reads. */
const textOf = ({ beside = prose }: Subject, pattern: string, length: number): string => pattern === "prose" ? beside(length) : repeated(patterns[pattern]!, length)

class Trial {
  readonly meter: Meter
  readonly swept: Swept
  most: number
  constructor(subject: Subject, most: number) {
    this.meter = meterOf(subject)
    this.swept = { subject, times: new Map(), complaints: [] }
    this.most = most
  }
  text(pattern: string, length: number): string {
    return textOf(this.swept.subject, pattern, length)
  }

  /** One more size of a pattern, unless a shorter text took too long or could not be made ready. */
  async step(pattern: string, at: number): Promise<void> {
    const size = sizes[at]!
    const times = this.swept.times.get(pattern) ?? []
    this.swept.times.set(pattern, times)
    if (size > this.most || times.length < at) return
    const { took, thrown } = await this.meter.once(this.text(pattern, size))
    if (thrown !== undefined) this.complain({ pattern, kind: "threw", size, problem: thrown })
    if (took === undefined) return
    if (took > patience) return this.complain({ pattern, kind: "long", size, problem: `${Math.round(took)} ms` })
    times.push(took)
    if (pattern === "prose" && at >= alwaysTo && !whole && 4 * Math.min(took, await this.meter.least(this.text(pattern, size), 1)) > affordable) this.most = Math.min(this.most, size)
  }
  private complain(one: Complaint): void {
    this.swept.complaints.push(one)
  }

  /** What the times of a pattern, measured once, make one suspect, measured properly. */
  async judge(pattern: string): Promise<void> {
    const times = this.swept.times.get(pattern) ?? []
    for (const [at, took] of times.entries()) {
      if (at === 0 || took < noise || took < suspicious * times[at - 1]!) continue
      const steep = await this.steep(pattern, sizes[at]!)
      if (steep === undefined) continue
      this.complain(steep)
      break
    }
    const ordinary = this.swept.times.get("prose")?.at(times.length - 1)
    if (pattern === "prose" || ordinary === undefined || sizes[times.length - 1] !== this.most || times.at(-1)! <= mostTimesProse * Math.max(quick, ordinary)) return
    const slow = await this.besideProse(pattern)
    if (slow !== undefined) this.complain(slow)
  }

  /** Whether the time grows faster than the text up to `size`, and once more behind it: one jump alone may be the collector's, which begins at some size of what is made of the text. What takes less for the longer text has refused it, and says nothing. */
  async steep(pattern: string, size: number): Promise<Complaint | undefined> {
    const ratio = await againOf(this.meter, this.text(pattern, size / 2), this.text(pattern, size), mostRatio)
    if (ratio === undefined || ratio <= mostRatio) return undefined
    const next = await againOf(this.meter, this.text(pattern, size), this.text(pattern, 2 * size), mostRatio)
    return next === undefined || (next >= 1 && next <= mostRatio) ? undefined : { pattern, kind: "steep", size, problem: `${ratio.toFixed(1)} times as long as for half the text` }
  }

  async besideProse(pattern: string): Promise<Complaint | undefined> {
    const [ordinary, found] = [await this.meter.least(this.text("prose", this.most), 3), await this.meter.least(this.text(pattern, this.most), 3)]
    const ratio = found / Math.max(quick, ordinary)
    return ratio <= mostTimesProse ? undefined : { pattern, kind: "beside prose", size: this.most, problem: `${ratio.toFixed(1)} times as long as for as much prose (${Math.round(found)} ms)` }
  }

  /** Whether a complaint stands when it is measured once more. */
  async stands({ pattern, kind, size }: Complaint): Promise<boolean> {
    if (kind === "steep") return await this.steep(pattern, size) !== undefined
    if (kind === "beside prose") return await this.besideProse(pattern) !== undefined
    return kind === "threw" || (await this.meter.once(this.text(pattern, size))).took! > patience
  }
}

/** How the times of subjects grow on every pattern, up to texts of `most` UTF-16 code units. Of each pattern and size all subjects are measured, so that what is made of a text is made once for them. */
export async function swept(subjects: ReadonlyArray<Subject>, most: number, pattern: (name: string) => boolean, tell: (pattern: string, size: number) => void): Promise<ReadonlyArray<Trial>> {
  const trials = subjects.map((subject) => new Trial(subject, whole ? most : Math.min(most, subject.most ?? most)))
  for (const size of sizes.slice(0, 3)) for (const trial of trials) await trial.meter.once(trial.text("prose", size))
  for (const name of ["prose", ...Object.keys(patterns).filter(pattern)]) {
    for (const [at, size] of sizes.entries()) {
      for (const trial of trials) await trial.step(name, at)
      tell(name, size)
    }
    for (const trial of trials) await trial.judge(name)
  }
  return trials
}

/** The line that says that all was measured once. */
export const sweptOnce = "measured once"

/** Milliseconds after which a complaint is measured again, and once more: what else the machine does has passed by then, and what grows with the square still does. */
const pauses = [45_000, 120_000] as const

/** Leaves the complaints that stand each time that they are measured. */
export async function confirm(trials: ReadonlyArray<Trial>, known: (title: string, complaint: Complaint) => boolean): Promise<void> {
  for (const pause of pauses) {
    const doubtful = trials.flatMap(({ swept: { subject, complaints } }) => complaints.filter((one) => one.kind !== "threw" && !known(titleOf(subject), one)))
    if (doubtful.length === 0) return
    await new Promise((resolve) => setTimeout(resolve, pause))
    for (const trial of trials) {
      const { subject, complaints } = trial.swept
      const standing: Array<Complaint> = []
      for (const one of complaints) if (known(titleOf(subject), one) || await trial.stands(one)) standing.push(one)
      complaints.splice(0, complaints.length, ...standing)
    }
  }
}
