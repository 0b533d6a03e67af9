import type { Messages } from "../messages.ts"
import type { Host } from "./host.ts"
import { clipped } from "./terminal.ts"

/** How far a long run has come. */
export interface Progress {
  /** `part`: how much of all is done, from 0 to 1, where that is known; `failed`: how many of `done` failed. */
  readonly step: (done: number, part: number | undefined, failed?: number) => void
  /** Takes the bar away while something else is told or written. */
  readonly clear: () => void
  /** Leaves the terminal as it was, and says what a long run came to. */
  readonly end: () => void
}

const silent: Progress = { step: () => undefined, clear: () => undefined, end: () => undefined }
const width = 24
/** From so many seconds on, what is left is told in minutes. */
const inMinutes = 100
const eraseLine = "\r\u001b[2K"

/** `m:ss`, or `h:mm:ss`. */
export function clock(seconds: number): string {
  const two = (part: number): string => String(part).padStart(2, "0")
  const minutes = Math.floor(seconds / 60)
  return minutes < 60 ? `${minutes}:${two(seconds % 60)}` : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`
}

const rateOf = (done: number, seconds: number): string => done / seconds < 10 ? (done / seconds).toFixed(1) : String(Math.round(done / seconds))

/** A bar on a terminal, a plain line now and then elsewhere, for what takes more than a second. `quiet`: nobody is there to read it; `counted`: what `done` counts. */
export function progressOf(host: Host, messages: Messages, quiet: boolean, counted: "progress" | "progress_lines" = "progress"): Progress {
  if (quiet) return silent
  // What is loaded for the first document says nothing of the others: the clock starts with that one done.
  let first: { readonly at: number; readonly done: number; readonly part: number } | undefined
  let last = { done: 0, failed: 0 }
  let next = 0
  let wait = 1000
  let isDrawn = false
  const clear = (): void => {
    if (isDrawn) host.tell(eraseLine)
    isDrawn = false
  }
  const forget = host.undo(clear, "trifle")
  const secondsSince = ({ at }: { readonly at: number }): number => Math.max(0.001, (host.now() - at) / 1000)
  const told = (begun: NonNullable<typeof first>): string => {
    const { done, failed } = last
    return messages.say(counted, { done, rate: rateOf(done - begun.done, secondsSince(begun)) }) + (failed === 0 ? "" : `, ${messages.say("progress_failed", { count: failed })}`)
  }
  const left = (begun: NonNullable<typeof first>, part: number | undefined): string => {
    if (part === undefined || part <= begun.part) return ""
    const rest = Math.ceil(secondsSince(begun) * (1 - part) / (part - begun.part))
    return `, ${rest < inMinutes ? messages.say("progress_left", { seconds: rest }) : messages.say("progress_leftClock", { time: clock(rest) })}`
  }
  return {
    step: (done, part, failed = 0) => {
      const now = host.now()
      last = { done, failed }
      first ??= { at: now, done, part: part ?? 0 }
      if (now < Math.max(next, first.at + 1000)) return
      const line = `${told(first)}${left(first, part)}`
      if (!host.errorIsTerminal) {
        wait = Math.min(wait * 2, 10_000)
        next = now + wait
        host.tell(`polyonym: ${part === undefined ? "" : `${Math.floor(part * 100)} %, `}${line}\n`)
        return
      }
      next = now + 100
      isDrawn = true
      const full = part === undefined ? 0 : Math.round(part * width)
      const bar = part === undefined || host.columns < width * 2 ? "" : `${"█".repeat(full)}${"░".repeat(width - full)} ${String(Math.floor(part * 100)).padStart(3)} %  `
      host.tell(`${eraseLine}${clipped(`${bar}${line}`, host.columns - 1)}`)
    },
    clear,
    end: () => {
      clear()
      forget()
      if (first !== undefined && host.now() - first.at >= 1000) host.tell(`polyonym: ${told(first)} (${clock(Math.round(secondsSince(first)))})\n`)
      first = undefined
    }
  }
}
