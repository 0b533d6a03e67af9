/** Worker processes that are killed and started again. */
import { type ChildProcess, spawn } from "node:child_process"
import { setTimeout as sleep } from "node:timers/promises"
import type { KillAt } from "./steps.ts"
import type { Order } from "./worker.ts"

const program = new URL("./worker.ts", import.meta.url).pathname

/** One place at which a worker stands, and after it the next one. `deaths`: where each of them ends itself, the first first. */
export interface Post {
  readonly order: Order
  readonly deaths?: ReadonlyArray<KillAt>
}

interface Seat {
  readonly order: Order
  readonly deaths: Array<KillAt>
  child: ChildProcess
  ended: boolean
}

export interface Herd {
  /** `kill -9` of the worker at a seat, if one is there; another takes its place. */
  readonly kill: (seat: number) => boolean
  /** How many workers were killed, from outside or by themselves. */
  readonly deaths: () => number
  /** When every worker has ended by itself. Rejects where one ended with an error. */
  readonly done: Promise<void>
  readonly stop: () => void
}

const start = (order: Order, killAt: KillAt | undefined): ChildProcess =>
  spawn(process.execPath, ["--conditions=@polyonym/source", "--no-warnings", program, JSON.stringify({ ...order, ...(killAt === undefined ? {} : { killAt }) })], { stdio: ["ignore", "ignore", "pipe"] })

export function startHerd(posts: ReadonlyArray<Post>): Herd {
  let stopped = false
  let deaths = 0
  const seats: ReadonlyArray<Seat> = posts.map(({ order, deaths: [first, ...rest] = [] }) => ({ order, deaths: rest, child: start(order, first), ended: false }))
  const done = new Promise<void>((resolve, reject) => {
    const attend = (seat: Seat): void => {
      let said = ""
      seat.child.stderr?.on("data", (chunk) => void (said = `${said}${chunk}`.slice(-4000)))
      seat.child.once("close", (code, signal) => {
        if (stopped) return
        if (signal === "SIGKILL") {
          deaths++
          seat.child = start(seat.order, seat.deaths.shift())
          attend(seat)
          return
        }
        seat.ended = true
        if (code !== 0) reject(new Error(`a worker ended with ${code ?? signal}: ${said}`))
        else if (seats.every(({ ended }) => ended)) resolve()
      })
    }
    for (const seat of seats) attend(seat)
  })
  const isUp = ({ child, ended }: Seat): boolean => !ended && child.exitCode === null && child.signalCode === null
  return {
    kill: (at) => {
      const seat = seats[at]
      return seat !== undefined && isUp(seat) && seat.child.kill("SIGKILL")
    },
    deaths: () => deaths,
    done,
    stop: () => {
      stopped = true
      for (const seat of seats) if (isUp(seat)) seat.child.kill("SIGKILL")
    }
  }
}

/** Asks until it is so. */
export async function until(ask: () => Promise<boolean>, every = 20): Promise<void> {
  while (!(await ask())) await sleep(every)
}
