/** Records of documents in Redis: a hash each, counts beside them, and the ids of what is done or dead in the order of their bytes. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import type { RedisArgument } from "redis"
import { letterOf } from "../deadLetter.ts"
import type { Known, Records, Settled } from "../engine.ts"
import type { JobsUnavailable } from "../errors.ts"
import { idOfKey, keyOfId } from "../idKey.ts"
import type { DeadLetter, Entry, Result } from "../model.ts"
import { type State, states } from "../recordOrder.ts"
import { calling, type Client, type Reply } from "./client.ts"
import { fields, known, status, write } from "./recordScripts.ts"
import { run, type Script } from "./script.ts"

/** One record as it is written. */
interface Row {
  readonly id: string
  readonly version: number
  readonly state: State
  readonly attempts: number
  readonly hash: string
  readonly receipt: string
  readonly body: string
}

type Stored = Readonly<Record<(typeof fields)[number], string>> & { readonly id: string }

interface Keys {
  readonly records: string
  readonly counts: string
  readonly seconds: string
  readonly done: string
  readonly dead: string
  readonly version: string
}

/** A script holds up the server: it gets so many documents or so many code units at a time. */
const most = 250
const largest = 1 << 22
const pageSize = 200
const decoder = new TextDecoder()

const keysUnder = (prefix: string): Keys => ({
  records: `${prefix}record:`,
  counts: `${prefix}counts`,
  seconds: `${prefix}settled:`,
  done: `${prefix}done`,
  dead: `${prefix}dead`,
  version: `${prefix}version`
})

const waitingRow = ({ hash, id, version }: Entry): Row => ({ id, version, state: "waiting", attempts: 0, hash, receipt: "", body: "" })

function settledRow(settled: Settled): Row {
  const { hash, id, version } = settled
  if (settled.kind === "done") return { id, version, state: "done", attempts: 0, hash, receipt: settled.receipt, body: settled.result }
  const body = JSON.stringify(settled.kind === "dead" ? { failure: settled.failure, input: settled.entry.input } : { failure: settled.failure })
  return { id, version, state: settled.kind, attempts: settled.attempts, hash, receipt: "", body }
}

const argsOf = ({ attempts, body, hash, id, receipt, state, version }: Row): ReadonlyArray<RedisArgument> => [Buffer.from(keyOfId(id)), String(version), state, String(attempts), hash, receipt, body]

function portions(rows: ReadonlyArray<Row>): ReadonlyArray<ReadonlyArray<Row>> {
  const out: Array<Array<Row>> = []
  let size = 0
  for (const row of rows) {
    const last = out.at(-1)
    size += row.body.length
    if (last === undefined || last.length >= most || size > largest) {
      out.push([row])
      size = row.body.length
    } else last.push(row)
  }
  return out
}

const listOf = (reply: Reply): ReadonlyArray<Reply> => (Array.isArray(reply) ? reply : [])
const bytesOf = (reply: Reply): Uint8Array => (reply instanceof Uint8Array ? reply : new Uint8Array())

const resultOf = ({ body, id, receipt, version }: Stored): Result => ({ id, receipt, result: body, version: Number(version) })

const letter = ({ attempts, body, id, version }: Stored): DeadLetter =>
  letterOf({ id, attempts: Number(attempts), version: Number(version) }, () => JSON.parse(body) as { readonly failure: unknown; readonly input: unknown })

export function makeRecords(client: Client, prefix: string): Records {
  const keys = keysUnder(prefix)
  const script = (one: Script, of: ReadonlyArray<string>, args: ReadonlyArray<RedisArgument>): Effect.Effect<ReadonlyArray<Reply>, JobsUnavailable> =>
    Effect.map(calling(() => run(client, one, of, args)), listOf)

  /** The ids that have a newer version. */
  const put = (rows: ReadonlyArray<Row>): Effect.Effect<ReadonlySet<string>, JobsUnavailable> =>
    Effect.map(
      Effect.forEach(portions(rows), (portion) =>
        Effect.map(script(write, [keys.records, keys.counts, keys.seconds, keys.done, keys.dead], portion.flatMap(argsOf)), (newer) => newer.flatMap((place) => portion[Number(place)]?.id ?? []))),
      (newer) => new Set(newer.flat())
    )

  const read = async (key: Uint8Array): Promise<Stored> => {
    const values = listOf(await client.sendForBytes(["HMGET", Buffer.concat([Buffer.from(keys.records), key]), ...fields])).map((value) => decoder.decode(bytesOf(value)))
    const [version = "", state = "", attempts = "", hash = "", receipt = "", body = ""] = values
    return { id: idOfKey(key), version, state, attempts, hash, receipt, body }
  }

  const page = async (set: string, after: Uint8Array | undefined): Promise<ReadonlyArray<Uint8Array>> => {
    const from = after === undefined ? "-" : Buffer.concat([Buffer.from("("), after])
    return listOf(await client.sendForBytes(["ZRANGEBYLEX", set, from, "+", "LIMIT", "0", String(pageSize)])).map(bytesOf)
  }

  const readAll = <A>(set: string, state: State, make: (stored: Stored) => A): Stream.Stream<A, JobsUnavailable> =>
    Stream.paginate<Uint8Array | undefined, A, JobsUnavailable>(undefined, (after) =>
      Effect.map(
        calling(async () => {
          const found = await page(set, after)
          return { last: found.at(-1), stored: await Promise.all(found.map(read)) }
        }),
        ({ last, stored }) => [stored.filter((one) => one.state === state).map(make), last === undefined ? Option.none() : Option.some(last)] as const
      ))

  return {
    nextVersion: Effect.map(calling(() => client.send(["INCR", keys.version])), Number),
    known: (ids) =>
      Effect.map(script(known, [keys.records], ids.map((id) => Buffer.from(keyOfId(id)))), (found) => {
        const out = new Map<string, Known>()
        for (const [index, id] of ids.entries()) {
          const [version, state, hash] = found.slice(index * 3, index * 3 + 3).map(String)
          const known = states.find((one) => one === state)
          if (known !== undefined) out.set(id, { version: Number(version), state: known, hash: hash ?? "" })
        }
        return out
      }),
    wait: (entries) => Effect.asVoid(put(entries.map(waitingRow))),
    settle: (settled) => put(settled.map(settledRow)),
    status: Effect.map(script(status, [keys.counts, keys.seconds], ["waiting", "failed", "dead", "done"]), (found) => {
      const [waiting = 0, failed = 0, dead = 0, done = 0, lastMinute = 0] = found.map(Number)
      return { total: waiting + failed + dead + done, done, failed, dead, waiting, rate: lastMinute / 60 }
    }),
    results: readAll(keys.done, "done", resultOf),
    deadLetters: readAll(keys.dead, "dead", letter)
  }
}
