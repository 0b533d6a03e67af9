/** What `jobs work` tells of itself: `--health`, `--otlp`. */
import type { HealthServer } from "@polyonym/jobs/telemetry"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import type { Messages } from "../messages/onDemand.ts"
import { within } from "./jobsNumbers.ts"
import type { Session } from "./jobsSession.ts"
import { Problem } from "./problem.ts"

/** Where to listen. */
export interface Place {
  readonly port: number
  readonly host?: string
}

/** Where to listen: a port, or an address (that of IPv6 in brackets) and a port. */
export function placeOf(said: string, messages: Messages): Place {
  const [, host, port] = /^(?:(\[[0-9a-f:.%a-z]{2,60}\]|[^:[\]\s]{1,253}):)?(\d{1,5})$/i.exec(said) ?? []
  if (port === undefined) throw new Problem("Usage", messages.say("error_range", { option: "--health", value: said, least: 0, most: 65_535 }), 2)
  within(Number(port), "--health", 0, 65_535, messages)
  return { port: Number(port), ...(host === undefined ? {} : { host: host.replace(/^\[|\]$/g, "") }) }
}

/** The health server, and what is measured for `--otlp`, where they are asked for. */
export const watched = (health: Place | undefined, sends: boolean, { jobs, messages }: Session): Effect.Effect<HealthServer | undefined, unknown, Scope.Scope> => Effect.gen(function*() {
  if (health === undefined && !sends) return undefined
  const { healthServer, reportStatus } = yield* Effect.promise(() => import("@polyonym/jobs/telemetry"))
  if (sends) yield* reportStatus(jobs.status)
  if (health === undefined) return undefined
  const server = healthServer({ status: jobs.status, ...health })
  return yield* Effect.mapError(server, ({ message }) => new Problem("TelemetryUnavailable", messages.say("error_withOption", { option: "--health", detail: message }), 2))
})

/** Work whose spans and metrics go where `--otlp` says. */
export const sentTo = <A, E, R>(otlp: string | undefined, messages: Messages, work: Effect.Effect<A, E, R>): Effect.Effect<A, unknown, R> => otlp === undefined ? work : Effect.gen(function*() {
  const telemetry = yield* Effect.promise(() => import("@polyonym/jobs/telemetry"))
  const layer = yield* Effect.mapError(Layer.build(telemetry.otlp({ url: otlp })), ({ message }) => new Problem("TelemetryUnavailable", messages.say("error_withOption", { option: "--otlp", detail: message }), 2))
  return yield* Effect.provideContext(work, layer)
}).pipe(Effect.scoped)
