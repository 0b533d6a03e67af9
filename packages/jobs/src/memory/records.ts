/** Records of documents in memory. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { Known, Records, Settled } from "../engine.ts"
import { type DeadLetter, emptyStatus, type Failure, type JobInput, type Result, type Status } from "../model.ts"
import { outranks, type State } from "../recordOrder.ts"

interface Kept {
  readonly hash: string
  readonly version: number
  readonly state: State
  readonly attempts: number
  readonly result?: Result
  readonly failure?: Failure
  readonly input?: JobInput
}

const rateSeconds = 60

/** Counts by the second, over the last minute. */
class Rate {
  readonly #bySecond = new Map<number, number>()

  add(now: number, count: number): void {
    const second = Math.floor(now / 1000)
    this.#bySecond.set(second, (this.#bySecond.get(second) ?? 0) + count)
    if (this.#bySecond.size <= 2 * rateSeconds) return
    for (const each of this.#bySecond.keys()) if (each <= second - rateSeconds) this.#bySecond.delete(each)
  }

  at(now: number): number {
    const second = Math.floor(now / 1000)
    let sum = 0
    for (const [each, count] of this.#bySecond) if (each > second - rateSeconds && each <= second) sum += count
    return sum / rateSeconds
  }
}

function keptOf(settled: Settled): Kept {
  const { hash, id, kind, version } = settled
  if (kind === "done") return { hash, version, state: "done", attempts: 0, result: { id, receipt: settled.receipt, result: settled.result, version } }
  return { hash, version, state: kind, attempts: settled.attempts, failure: settled.failure, ...(kind === "dead" ? { input: settled.entry.input } : {}) }
}

export function memoryRecords(): Records {
  const kept = new Map<string, Kept>()
  const counts: { -readonly [S in State]: number } = { waiting: 0, failed: 0, dead: 0, done: 0 }
  const rate = new Rate()
  let version = 0

  /** Whether the document is new to its state. */
  const put = (id: string, next: Kept): boolean => {
    const old = kept.get(id)
    if (old !== undefined && !outranks(next, old)) return false
    if (old !== undefined) counts[old.state]--
    counts[next.state]++
    kept.set(id, next)
    return old === undefined || old.state !== next.state || old.version !== next.version
  }

  const all = <A>(of: (id: string, each: Kept) => A | undefined): Stream.Stream<A> =>
    Stream.suspend(() =>
      Stream.fromIterable([...kept.keys()].sort()).pipe(
        Stream.map((id) => of(id, kept.get(id)!)),
        Stream.filter((each) => each !== undefined)
      ) as Stream.Stream<A>)

  return {
    nextVersion: Effect.sync(() => ++version),
    known: (ids) => Effect.sync(() => new Map(ids.flatMap((id): Array<[string, Known]> => {
      const found = kept.get(id)
      return found === undefined ? [] : [[id, { hash: found.hash, version: found.version, state: found.state }]]
    }))),
    wait: (entries) => Effect.sync(() => {
      for (const entry of entries) put(entry.id, { hash: entry.hash, version: entry.version, state: "waiting", attempts: 0 })
    }),
    settle: (settled) => Effect.map(Clock.currentTimeMillis, (now) => {
      const outdated = new Set<string>()
      let moved = 0
      for (const each of settled) {
        if (put(each.id, keptOf(each))) moved++
        else if ((kept.get(each.id)?.version ?? 0) > each.version) outdated.add(each.id)
      }
      rate.add(now, moved)
      return outdated
    }),
    status: Effect.map(Clock.currentTimeMillis, (now): Status => ({ ...emptyStatus, ...counts, total: kept.size, rate: rate.at(now) })),
    results: all((_, { result, state }) => (state === "done" ? result : undefined)),
    deadLetters: all((id, { attempts, failure, input, state, version: kept }): DeadLetter | undefined =>
      state === "dead" && failure !== undefined && input !== undefined ? { ...failure, id, attempts, version: kept, input } : undefined)
  }
}
