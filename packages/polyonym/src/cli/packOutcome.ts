import { type Compiler, PackInvalid, type PackRecord } from "@polyonym/lexicon/pure"
import type { BrokenLine, SkipReason, SourceTally } from "@polyonym/lexicon/sources"
import type { Messages } from "../messages.ts"
import type { Host } from "./host.ts"
import type { Part } from "./packReaders.ts"
import { clipped } from "./terminal.ts"
import { visible } from "./visible.ts"

/** Where a broken line stands, and what is wrong with it; line 0 is a record whose line is not known. */
interface Broken extends BrokenLine {
  readonly file: string
}

/** What became of all that was read. */
export interface Outcome {
  read: number
  kept: number
  broken: number
  readonly skipped: { [reason in SkipReason]?: number }
  readonly firstBroken: Array<Broken>
}

const mostTold = 20

/** An outcome of nothing yet. */
export function createOutcome(): Outcome {
  return { read: 0, kept: 0, broken: 0, skipped: {}, firstBroken: [] }
}

function add(record: PackRecord, compiler: Compiler, tally: SourceTally): void {
  try {
    compiler.add(record)
  } catch (thrown) {
    if (!(thrown instanceof PackInvalid)) throw thrown
    tally.kept--
    tally.broken++
    if (tally.firstBroken.length < mostTold) tally.firstBroken.push({ line: 0, what: "record", detail: thrown.message })
  }
}

/** Counts what became of a part, whether or not it was read to its end. */
function count({ tally, place }: Part, outcome: Outcome): void {
  outcome.read += tally.read
  outcome.kept += tally.kept
  outcome.broken += tally.broken
  for (const [reason, times] of Object.entries(tally.skipped)) outcome.skipped[reason as SkipReason] = (outcome.skipped[reason as SkipReason] ?? 0) + times
  for (const { line, what, detail } of tally.firstBroken) if (outcome.firstBroken.length < mostTold) outcome.firstBroken.push({ ...place(line), what, detail })
}

/** Adds the records of a part: of several of one id the first, and none that the compiler refuses. */
export async function addPart(part: Part, compiler: Compiler, ids: Set<string>, outcome: Outcome): Promise<void> {
  const { tally } = part
  try {
    for await (const record of await part.records()) {
      if (ids.has(record.id)) {
        tally.kept--
        tally.skipped.repeated = (tally.skipped.repeated ?? 0) + 1
        continue
      }
      ids.add(record.id)
      add(record, compiler, tally)
    }
  } finally {
    count(part, outcome)
  }
}

/** Tells the broken lines on standard error: the first with their places, then how many there are. */
export function tellBroken({ firstBroken, broken }: Outcome, host: Host, messages: Messages): void {
  for (const { file, line, what, detail } of firstBroken) {
    const place = line === 0 ? file : messages.say("place_line", { file, line })
    host.tell(`polyonym: ${visible(place)}: ${messages.say(`broken_${what}`, { detail: clipped(detail, 80) })}\n`)
  }
  if (broken > firstBroken.length) host.tell(`polyonym: ${messages.say("broken_count", { count: broken, told: firstBroken.length })}\n`)
}

/** How many sound lines gave nothing, with the reasons. */
export function skippedIn({ skipped }: Outcome, messages: Messages): string {
  const reasons = Object.entries(skipped).sort(([, a], [, b]) => b - a)
  if (reasons.length === 0) return "0"
  return `${reasons.reduce((sum, [, times]) => sum + times, 0)} (${reasons.map(([reason, times]) => `${messages.say(`skipped_${reason as SkipReason}`)} ${times}`).join(", ")})`
}
