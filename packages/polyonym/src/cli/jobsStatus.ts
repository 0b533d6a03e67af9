/** `jobs status`: how far the work is, once or again and again. */
import type { Status } from "@polyonym/jobs"
import * as Effect from "effect/Effect"
import type { Messages } from "../messages/onDemand.ts"
import type { Host } from "./host.ts"
import { lastingQueue } from "./jobsQueue.ts"
import { awaited, type QueueSettings, withJobs } from "./jobsSession.ts"
import { clock } from "./progress.ts"
import { clipped, padded, type Terminal, terminalOf, widest } from "./terminal.ts"

export interface StatusSettings extends QueueSettings {
  readonly json: boolean
  readonly watch: boolean
  readonly colour: "auto" | "always" | "never"
}

/** What a script reads. */
const counts = ({ total, done, failed, dead }: Status) => ({ total, done, failed, dead })

/** Seconds until all is done at the rate of the last minute. */
const secondsLeft = ({ rate, waiting, failed }: Status): number | undefined => waiting + failed === 0 ? 0 : rate > 0 ? Math.ceil((waiting + failed) / rate) : undefined

const shares = ["done", "dead", "failed", "waiting"] as const
const blocks = { done: "█", dead: "▓", failed: "▒", waiting: "░" } as const
const colours = { done: "LOC", dead: "EVENT", failed: "ORG", waiting: "DATE" } as const

/** A bar of all documents; each share that is not nothing has a column at least. */
function bar(status: Status, width: number, look: Terminal): string {
  if (status.total === 0) return look.coloured(colours.waiting, blocks.waiting.repeat(width))
  const columns = shares.map((share) => status[share] === 0 ? 0 : Math.max(1, Math.floor(status[share] / status.total * width)))
  const largest = columns.indexOf(Math.max(...columns))
  columns[largest]! += width - columns.reduce((sum, one) => sum + one, 0)
  return shares.map((share, at) => look.coloured(colours[share], blocks[share].repeat(columns[at]!))).join("")
}

/** The table for a person, in lines of at most `width` columns. */
export function statusTable(status: Status, queue: string, look: Terminal, messages: Messages): ReadonlyArray<string> {
  const { say, number } = messages
  const left = secondsLeft(status)
  const share = (part: number): string => status.total === 0 ? "" : number(Math.floor(part / status.total * 1000) / 1000, { style: "percent", minimumFractionDigits: 1 })
  const rows: ReadonlyArray<readonly [label: string, value: string, beside: string]> = [
    [say("jobs_total"), number(status.total), ""],
    ...shares.map((one) => [say(`jobs_${one}`), number(status[one]), share(status[one])] as const),
    [say("jobs_rate"), number(status.rate, { maximumFractionDigits: 1 }), ""],
    [say("jobs_left"), left === undefined ? "–" : clock(left), ""]
  ]
  const [labels, values, besides] = [0, 1, 2].map((column) => widest(rows.map((row) => row[column]!))) as [number, number, number]
  return [
    look.bold(clipped(say("note_queue", { queue }), look.width)),
    bar(status, Math.min(60, look.width), look),
    ...rows.map(([label, value, beside]) => `${padded(label, labels)}  ${padded(value, values, "end")}${beside === "" || labels + values + besides + 4 > look.width ? "" : look.dim(`  ${padded(beside, besides, "end")}`)}`)
  ]
}

/** One line for a log. */
const statusLine = (status: Status, { say, number }: Messages): string => {
  const left = secondsLeft(status)
  const parts = [...(["total", ...shares] as const).map((one) => `${say(`jobs_${one}`)} ${number(status[one])}`), `${say("jobs_rate")} ${number(status.rate, { maximumFractionDigits: 1 })}`]
  return [...parts, ...(left === undefined ? [] : [`${say("jobs_left")} ${clock(left)}`])].join(", ")
}

const [eraseLine, eraseBelow] = ["\u001b[2K", "\u001b[J"]
const up = (lines: number): string => `\r\u001b[${lines}A`

/** Shows each status that is given, over the one before; elsewhere than in a terminal as lines, those that say something new. */
function shown(settings: StatusSettings, queue: string, host: Host, messages: Messages): (status: Status) => Promise<void> {
  let before = ""
  if (settings.json || !host.outputIsTerminal) {
    return async (status) => {
      const line = settings.json ? JSON.stringify(counts(status)) : statusLine(status, messages)
      if (line !== before) await host.write(`${line}\n`)
      before = line
    }
  }
  let drawn = 0
  return async (status) => {
    const lines = statusTable(status, queue, terminalOf(settings, host), messages)
    await host.write(`${drawn === 0 ? "" : up(drawn)}${lines.map((line) => `${eraseLine}${line}\n`).join("")}${eraseBelow}`)
    drawn = lines.length
  }
}

/** Seconds over which the rate is seen by oneself, and those that are too few. */
const [longest, shortest] = [30, 3]

/** Statuses as they come, with the rate that was seen since the first of the last half minute: the engine's own is slow to tell what has only begun. */
function timed(now: () => number): (status: Status) => Status {
  const seen: Array<{ readonly at: number; readonly settled: number }> = []
  return (status) => {
    const at = now() / 1000
    const settled = status.done + status.dead
    seen.push({ at, settled })
    while (seen.length > 2 && at - seen[1]!.at >= longest) seen.shift()
    const seconds = at - seen[0]!.at
    return seconds < shortest ? status : { ...status, rate: Math.max(0, settled - seen[0]!.settled) / seconds }
  }
}

/** `jobs status`. Gives the exit code; with `--watch` only an interrupt ends it. */
export function jobsStatus(settings: StatusSettings, host: Host): Promise<number> {
  return withJobs(settings, host, (messages) => lastingQueue(settings.queue, "jobs status", true, messages), ({ jobs, queue, messages }) => {
    if (settings.watch) {
      const show = shown(settings, queue.name, host, messages)
      const withRate = timed(host.now)
      return Effect.forever(Effect.andThen(Effect.flatMap(jobs.status, (status) => awaited(() => show(withRate(status)))), Effect.sleep("1 second")))
    }
    return Effect.flatMap(jobs.status, (status) => Effect.as(awaited(() => host.write(settings.json
      ? `${JSON.stringify(counts(status), null, 2)}\n`
      : statusTable(status, queue.name, terminalOf(settings, host), messages).map((line) => `${line}\n`).join(""))), 0))
  })
}
