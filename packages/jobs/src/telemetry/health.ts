import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type * as Scope from "effect/Scope"
import type { JobsUnavailable } from "../errors.ts"
import type { Status } from "../model.ts"
import { TelemetryUnavailable } from "./errors.ts"
import { bookProcess, bookStatus } from "./metrics.ts"
import { prometheusText, prometheusType } from "./prometheus.ts"

/** What is watched, and where the server listens. */
export interface HealthOptions {
  /** Asks the engine: `jobs.status`. */
  readonly status: Effect.Effect<Status, JobsUnavailable>
  /** 0: any that is free. */
  readonly port: number
  /** The address that is listened at; default `127.0.0.1`, which no other machine reaches. */
  readonly host?: string
}

/** A running server. */
export interface HealthServer {
  readonly url: string
  /** From now on `/readyz` says that nothing more is taken. */
  readonly drain: Effect.Effect<void>
}

/** How long the engine may take to answer. */
const patience = "5 seconds"

interface Answer {
  readonly code: 200 | 404 | 405 | 503
  readonly type?: string
  readonly text: string
}

const listening = (server: Server, port: number, host: string): Effect.Effect<void, TelemetryUnavailable> => Effect.callback((resume) => {
  const refused = (error: NodeJS.ErrnoException): void => resume(Effect.fail(new TelemetryUnavailable({ problem: `port ${port} of ${host} cannot be listened at (${error.code ?? error.message})`, advice: "name another port" })))
  server.once("error", refused)
  server.listen(port, host, () => {
    server.off("error", refused)
    resume(Effect.void)
  })
})

/**
 * One HTTP server for those who watch a worker: `/metrics` is the text format of Prometheus (version 0.0.4), `/healthz` answers 200 while the process lives, `/readyz` 200 while the engine answers and no drain has begun,
 * else 503 with a word why. It ends with its scope. Fails with `TelemetryUnavailable` where the port cannot be had.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Effect } from "effect"
 * import { Jobs } from "@polyonym/jobs"
 * import { layer } from "@polyonym/jobs/memory"
 * import { healthServer } from "@polyonym/jobs/telemetry"
 *
 * const seen = Effect.gen(function*() {
 *   const { status } = yield* Jobs
 *   const { url } = yield* healthServer({ status, port: 0 })
 *   return yield* Effect.promise(async () => (await fetch(`${url}/readyz`)).status)
 * }).pipe(Effect.scoped, Effect.provide(layer))
 * assert.equal(await Effect.runPromise(seen), 200)
 * ```
 */
export const healthServer = ({ status, port, host = "127.0.0.1" }: HealthOptions): Effect.Effect<HealthServer, TelemetryUnavailable, Scope.Scope> => Effect.gen(function*() {
  let isDraining = false
  const asked: Effect.Effect<Status | undefined> = Effect.map(Effect.timeoutOption(Effect.option(status), patience), (answered) => Option.getOrUndefined(Option.flatten(answered)))
  const ready: Effect.Effect<Answer> = Effect.suspend(() => isDraining
    ? Effect.succeed<Answer>({ code: 503, text: "draining\n" })
    : Effect.map(asked, (answered): Answer => answered === undefined ? { code: 503, text: "the engine does not answer\n" } : { code: 200, text: "ready\n" }))
  const measured: Effect.Effect<Answer> = Effect.gen(function*() {
    yield* bookStatus(yield* asked)
    yield* bookProcess
    return { code: 200, type: prometheusType, text: yield* prometheusText } satisfies Answer
  })
  const answers: Readonly<Record<string, Effect.Effect<Answer>>> = { "/healthz": Effect.succeed({ code: 200, text: "alive\n" }), "/readyz": ready, "/metrics": measured }
  const run = Effect.runPromiseWith(yield* Effect.context<never>())

  const answer = async ({ method, url = "" }: IncomingMessage): Promise<Answer> => {
    const path = url.split("?", 1)[0]!
    if (!Object.hasOwn(answers, path)) return { code: 404, text: `there are ${Object.keys(answers).join(", ")}\n` }
    return method === "GET" || method === "HEAD" ? run(answers[path]!) : { code: 405, text: "only GET\n" }
  }
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { code, type = "text/plain; charset=utf-8", text } = await answer(request)
    response.writeHead(code, { "content-type": type, "content-length": Buffer.byteLength(text), "cache-control": "no-store", ...code === 405 ? { allow: "GET, HEAD" } : {} })
    response.end(request.method === "HEAD" ? undefined : text)
  }
  const server = yield* Effect.acquireRelease(
    Effect.tap(Effect.sync(() => createServer({ requestTimeout: 10_000, headersTimeout: 5000 }, (request, response) => void serve(request, response))), (made) => listening(made, port, host)),
    (made) => Effect.callback<void>((resume) => {
      made.close(() => resume(Effect.void))
      made.closeAllConnections()
    })
  )
  const { address, family, port: own } = server.address() as AddressInfo
  return {
    url: `http://${family === "IPv6" ? `[${address}]` : address}:${own}`,
    drain: Effect.sync(() => {
      isDraining = true
    })
  }
})
