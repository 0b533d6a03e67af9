import type { Messages } from "../messages.ts"
import type { Host } from "./host.ts"

/** How far a long run has come. */
export interface Progress {
  /** `part`: how much of all is done, from 0 to 1, where that is known. */
  readonly step: (done: number, part: number | undefined) => void
  /** Leaves the terminal as it was. */
  readonly end: () => void
}

const silent: Progress = { step: () => undefined, end: () => undefined }
const width = 24

/** A bar on a terminal, a plain line now and then elsewhere, for what takes more than a second. `quiet`: nobody is there to read it; `counted`: what `done` counts. */
export function progressOf(host: Host, messages: Messages, quiet: boolean, counted: "progress" | "progress_lines" = "progress"): Progress {
  if (quiet) return silent
  const start = host.now()
  let next = start + 1000
  let wait = 1000
  let drawn = false
  return {
    step: (done, part) => {
      const now = host.now()
      if (now < next) return
      const seconds = (now - start) / 1000
      const told = messages.say(counted, { done, rate: Math.round(done / seconds) })
      const left = part === undefined || part <= 0 ? "" : `, ${messages.say("progress_left", { seconds: Math.ceil(seconds * (1 - part) / part) })}`
      if (!host.errorIsTerminal) {
        wait = Math.min(wait * 2, 10_000)
        next = now + wait
        host.tell(`polyonym: ${told}${left}\n`)
        return
      }
      next = now + 100
      drawn = true
      const full = part === undefined ? 0 : Math.round(part * width)
      const bar = part === undefined ? "" : `${"█".repeat(full)}${"░".repeat(width - full)} `
      host.tell(`\r\u001b[2K${bar}${told}${left}`)
    },
    end: () => {
      if (drawn) host.tell("\r\u001b[2K")
    }
  }
}
