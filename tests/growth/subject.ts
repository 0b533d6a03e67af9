/** A function that takes text: what is measured, and what is made of the text before. */
export interface Subject {
  /** The entry point and the exported name: `@polyonym/script scriptRuns`. */
  readonly covers: string
  /** In what way it is called, where there are several. */
  readonly as?: string
  readonly prepare: (text: string) => unknown
  readonly run: (input: never) => unknown
}

type Call = (text: string) => unknown

/** Subjects of one entry point: exported name, or name and way of calling behind a colon, with the call. */
export function subjectsOf(entry: string, calls: Readonly<Record<string, Call>>): ReadonlyArray<Subject> {
  return Object.entries(calls).map(([name, run]) => ({ ...named(entry, name), prepare: (text: string) => text, run }))
}

/** A subject that is given what `prepare` makes of the text; only `run` is measured. */
export const prepared = <Input>(entry: string, name: string, prepare: (text: string) => Input, run: (input: Awaited<Input>) => unknown): Subject =>
  ({ ...named(entry, name), prepare, run: run as Subject["run"] })

function named(entry: string, name: string): Pick<Subject, "as" | "covers"> {
  const [exported, as] = name.split(": ", 2) as [string, string?]
  return { covers: `${entry} ${exported}`, ...(as === undefined ? {} : { as }) }
}

/** A subject's name in lists of tests. */
export const titleOf = ({ covers, as }: Pick<Subject, "as" | "covers">): string => as === undefined ? covers : `${covers}: ${as}`
