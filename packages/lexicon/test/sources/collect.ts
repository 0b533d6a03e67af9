import type { PackRecord } from "../../src/record.ts"
import { createTally, type SourceTally } from "../../src/sources/index.ts"

/** All records of a reader, and its tally. */
export async function collect(read: (tally: SourceTally) => AsyncIterable<PackRecord> | Iterable<PackRecord>): Promise<{ readonly records: ReadonlyArray<PackRecord>; readonly tally: SourceTally }> {
  const tally = createTally()
  const records: Array<PackRecord> = []
  for await (const record of read(tally)) records.push(record)
  return { records, tally }
}
