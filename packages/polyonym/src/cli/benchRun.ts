import { messagesIn, type Messages } from "../messages/onDemand.ts"
import { type Comparison, compared } from "./bench/comparison.ts"
import { subjects } from "./bench/subjects.ts"
import { localeOf, tell } from "./execute.ts"
import type { Host } from "./host.ts"
import { Problem } from "./problem.ts"
import { aligned } from "./terminal.ts"

/** What `bench` is told. `milliseconds`: how long each pair of engines runs. */
export interface BenchSettings {
  readonly milliseconds: number
  readonly json: boolean
  readonly locale: string | undefined
  readonly debug: boolean
}

/** Three figures that count. */
const figure = (value: number): string => value >= 100 ? value.toFixed(0) : value.toPrecision(3)

function written({ what, cases, ours, peers, missing, broken }: Comparison, messages: Messages): string {
  const right = (count: number): string => messages.say("bench_right", { right: count, cases })
  const rows = [
    [ours.name, `${figure(ours.milliseconds)} ms`, "", right(ours.right)],
    ...peers.map(({ name, milliseconds, ratio, right: count }) => [name, `${figure(milliseconds)} ms`, `×${figure(ratio)}`, right(count)])
  ]
  const lacking = ([["bench_missing", missing], ["bench_broken", broken]] as const).map(([key, names]) => names.length === 0 ? "" : `  ${messages.say(key, { packages: names.join(", ") })}\n`).join("")
  return `${messages.say(`bench_${what}`)}\n${aligned(rows, ["start", "end", "end", "start"]).map((row) => `  ${row}\n`).join("")}${lacking}`
}

/** `bench`: our times through those of the peers that are installed. Gives the exit code. */
export async function benchRun({ milliseconds, json, locale, debug }: BenchSettings, host: Host): Promise<number> {
  const messages = messagesIn(localeOf(locale, host))
  try {
    if (milliseconds < 1) throw new Problem("Usage", messages.say("error_most"), 2)
    const all: Array<Comparison> = []
    for (const subject of subjects) {
      const one = await compared(subject, milliseconds, () => performance.now())
      all.push(one)
      if (!json) await host.write(`${all.length > 1 ? "\n" : ""}${written(one, messages)}`)
    }
    await host.write(json ? `${JSON.stringify({ node: process.versions.node, comparisons: all }, null, 2)}\n` : `\n${messages.say("bench_note", { node: process.versions.node })}\n`)
    return 0
  } catch (thrown) {
    return tell(thrown, host, messages, debug)
  }
}
