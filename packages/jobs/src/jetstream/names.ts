/** What a queue's streams and subjects are called. */
import type { Priority } from "../model.ts"

export interface Names {
  /** Stream of batches, each kept until it is acknowledged. */
  readonly work: string
  /** Stream of records, the last message of each subject. */
  readonly records: string
  readonly workSubjects: string
  readonly recordSubjects: string
  readonly batch: (priority: Priority) => string
  /** Batches whose time has not come. */
  readonly later: (priority: Priority) => string
  readonly allLater: string
  readonly document: (key: string) => string
  readonly documentPrefix: string
  /** Pieces of a record that is larger than a message. */
  readonly part: (key: string, digest: string, index: number) => string
  readonly parts: (key: string, digest: string) => string
  /** Told of each document that is given up. */
  readonly dead: (key: string) => string
  readonly count: string
}

export const priorities: ReadonlyArray<Priority> = ["high", "normal", "low"]

const allowed = /^[\w-]{1,64}$/

/** `undefined`: the name has what a subject cannot have. */
export function namesOf(name: string): Names | undefined {
  if (!allowed.test(name)) return undefined
  const documentPrefix = `${name}.records.document.`
  return {
    work: `${name}-work`,
    records: `${name}-records`,
    workSubjects: `${name}.work.>`,
    recordSubjects: `${name}.records.>`,
    batch: (priority) => `${name}.work.now.${priority}`,
    later: (priority) => `${name}.work.later.${priority}`,
    allLater: `${name}.work.later.*`,
    document: (key) => `${documentPrefix}${key}`,
    documentPrefix,
    part: (key, digest, index) => `${name}.records.part.${key}.${digest}.${index}`,
    parts: (key, digest) => `${name}.records.part.${key}.${digest}.*`,
    dead: (key) => `${name}.records.dead.${key}`,
    count: `${name}.records.count`
  }
}
