/** A function that takes text: what is measured, and what is made of the text before. */
export interface Subject {
  /** The entry point and the exported name: `@polyonym/script scriptRuns`. */
  readonly covers: string
  /** In what way it is called, where there are several. */
  readonly as?: string
  readonly prepare: (text: string) => unknown
  readonly run: (input: never) => unknown
  /** What it is measured beside, of so many UTF-16 code units, where ordinary prose is not what it reads. */
  readonly beside?: (length: number) => string
  /** The longest text, where it is a function with other options that is measured to a megabyte without them. */
  readonly most?: number
}

type Call = (text: string) => unknown

/** Subjects of one entry point: exported name, or name and way of calling behind a colon, with the call. */
export function subjectsOf(entry: string, calls: Readonly<Record<string, Call>>): ReadonlyArray<Subject> {
  return Object.entries(calls).map(([name, run]) => ({ ...named(entry, name), prepare: (text: string) => text, run }))
}

/** A subject that is given what `prepare` makes of the text; only `run` is measured. */
export const prepared = <Input>(entry: string, name: string, prepare: (text: string) => Input, run: (input: Awaited<Input>) => unknown): Subject =>
  ({ ...named(entry, name), prepare, run: run as Subject["run"] })

/** Subjects that are measured beside another text than ordinary prose. */
export const beside = (text: (length: number) => string, subjects: ReadonlyArray<Subject>): ReadonlyArray<Subject> => subjects.map((one) => ({ ...one, beside: text }))

/** Subjects that are measured up to so many UTF-16 code units: other ways into what is measured to a megabyte. */
export const upTo = (most: number, subjects: ReadonlyArray<Subject>): ReadonlyArray<Subject> => subjects.map((one) => ({ ...one, most }))

function named(entry: string, name: string): Pick<Subject, "as" | "covers"> {
  const [exported, as] = name.split(": ", 2) as [string, string?]
  return { covers: `${entry} ${exported}`, ...(as === undefined ? {} : { as }) }
}

/** A subject's name in lists of tests. */
export const titleOf = ({ covers, as }: Pick<Subject, "as" | "covers">): string => as === undefined ? covers : `${covers}: ${as}`
