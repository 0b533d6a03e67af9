/** Where `--sink` says that results go. */
import type { Result, Sink, SinkFailed } from "@polyonym/jobs"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import { identityFacts } from "../jobs.ts"
import type { Messages } from "../messages/onDemand.ts"
import { queueOf } from "./jobsQueue.ts"
import { Problem } from "./problem.ts"
import type { RunFormat } from "./task.ts"

type Opening = Effect.Effect<Sink, unknown, Scope.Scope>

interface Line {
  readonly [field: string]: unknown
}

/** What stands under the format's name in a line of `run --jsonl`. */
const valueIn = (result: string): unknown => Object.entries(JSON.parse(result) as Line).find(([field]) => field !== "id" && field !== "receipt")?.[1]
const value = ({ result }: Result): string => JSON.stringify(valueIn(result)) ?? "null"

/** How a format's values are called in a folder. */
const extensionOf = (format: RunFormat | undefined): string => format === undefined || ["jsonld", "graph", "annotations"].includes(format) ? ".jsonld" : ".json"

/** The formats that say which identities a document has. */
const identified = ["document", "monitor"] as const

const refused = (said: string, messages: Messages) => ({ message }: SinkFailed): Problem => new Problem("SinkFailed", messages.say("error_withOption", { option: `--sink ${said}`, detail: message }), 2)

const identitiesIn = (file: string, said: string, format: RunFormat | undefined, messages: Messages): Opening => Effect.gen(function*() {
  if (!identified.some((one) => one === format)) return yield* Effect.fail(new Problem("Usage", messages.say("error_sinkFormat", { sink: said, known: identified.join(", ") }), 2))
  const { IdentityStore } = yield* Effect.promise(() => import("@polyonym/identity"))
  const { identitySink } = yield* Effect.promise(() => import("@polyonym/jobs/sinks"))
  const store = yield* Effect.mapError(Layer.build(IdentityStore.sqlite(file)), ({ _tag, problem }) => new Problem(_tag, messages.say("error_withOption", { option: `--sink ${said}`, detail: problem }), 2))
  return yield* Effect.mapError(identitySink(Context.get(store, IdentityStore), { value: identityFacts, versions: `${file}.versions.jsonl` }), refused(said, messages))
})

const tableIn = (said: string, messages: Messages): Opening => Effect.gen(function*() {
  const { name, discreet, client } = queueOf(said, messages)
  const failed = (thrown: { readonly message: string }): Problem => new Problem("SinkFailed", messages.say("error_withOption", { option: `--sink ${name}`, detail: discreet(thrown.message) }), 2)
  const { postgresSink } = yield* Effect.promise(() => import("@polyonym/jobs/sinks"))
  const opening = yield* Effect.tryPromise({ try: client!, catch: (thrown) => thrown })
  const sql = yield* Effect.mapError(opening, failed)
  return yield* Effect.mapError(postgresSink({ sql, value }), failed)
})

/** One sink of a word such as `jsonl:results.jsonl.gz`. */
function sinkOf(said: string, format: RunFormat | undefined, messages: Messages): Opening {
  const [, kind = "", place = ""] = /^([a-z]{1,20}):(.*)$/s.exec(said) ?? []
  const opening = (open: (sinks: typeof import("@polyonym/jobs/sinks")) => Effect.Effect<Sink, SinkFailed, Scope.Scope>): Opening =>
    Effect.flatMap(Effect.promise(() => import("@polyonym/jobs/sinks")), (sinks) => Effect.mapError(open(sinks), refused(said, messages)))
  if (kind === "postgres" || kind === "postgresql") return tableIn(said, messages)
  if (place === "") throw new Problem("Usage", messages.say("error_sink", { sink: kind }), 2)
  if (kind === "jsonl") return opening(({ jsonLinesSink }) => jsonLinesSink(place, { value }))
  if (kind === "folder") return opening(({ folderSink }) => folderSink(place, { value, extension: extensionOf(format) }))
  if (kind === "identities") return identitiesIn(place, said, format, messages)
  throw new Problem("Usage", messages.say("error_sink", { sink: kind }), 2)
}

/** Opens sinks; they are closed with the scope. */
export const sinksOf = (said: ReadonlyArray<string>, format: RunFormat | undefined, messages: Messages): Effect.Effect<ReadonlyArray<Sink>, unknown, Scope.Scope> =>
  Effect.suspend(() => Effect.forEach(said.map((one) => sinkOf(one, format, messages)), (opening) => opening))
