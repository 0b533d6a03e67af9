import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { TelemetryUnavailable } from "./errors.ts"

/** `url`: the base address of a receiver, such as `http://127.0.0.1:4318`; a name and password in it become a header. */
export interface OtlpOptions {
  readonly url: string
  /** How the receiver shows this process; default `polyonym`. */
  readonly service?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Between two sendings of metrics; default 10 seconds. */
  readonly interval?: Duration.Input
}

/** What sends is wanted by whoever sends only. */
const packages = "@effect/opentelemetry @opentelemetry/api @opentelemetry/api-logs @opentelemetry/exporter-metrics-otlp-http @opentelemetry/exporter-trace-otlp-http @opentelemetry/resources @opentelemetry/sdk-logs @opentelemetry/sdk-metrics @opentelemetry/sdk-trace-base @opentelemetry/sdk-trace-node @opentelemetry/semantic-conventions"

/** Where the signals go, and with which headers. */
function receiver(url: string): { readonly base: string; readonly headers: Record<string, string> } | undefined {
  if (!URL.canParse(url)) return undefined
  const { protocol, host, pathname, search, username, password } = new URL(url)
  if (protocol !== "http:" && protocol !== "https:") return undefined
  const secret = username === "" ? {} : { authorization: `Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString("base64")}` }
  return { base: `${protocol}//${host}${pathname.replace(/\/{1,9}$/, "")}${search}`, headers: secret }
}

/**
 * Sends traces and metrics by OTLP over HTTP: the spans of this product (one a batch) and all metrics, to `/v1/traces` and `/v1/metrics` below the address. What cannot be delivered is dropped after the exporters'
 * own tries, and costs the work nothing. Fails with `TelemetryUnavailable` where the address is none, or OpenTelemetry's packages are not installed.
 *
 * Source: OpenTelemetry Protocol exporter specification, “Endpoint URLs for OTLP/HTTP” (general knowledge).
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Effect, Result } from "effect"
 * import { otlp } from "@polyonym/jobs/telemetry"
 *
 * const out = await Effect.runPromise(Effect.result(Effect.provide(Effect.void, otlp({ url: "no address" }))))
 * assert.ok(Result.isFailure(out) && out.failure._tag === "TelemetryUnavailable")
 * ```
 */
export const otlp = ({ url, service = "polyonym", headers = {}, interval = "10 seconds" }: OtlpOptions): Layer.Layer<never, TelemetryUnavailable> => Layer.unwrap(Effect.gen(function*() {
  const to = receiver(url)
  if (to === undefined) return yield* new TelemetryUnavailable({ problem: "the address of the receiver is no address of http or https", advice: "write one such as http://127.0.0.1:4318" })
  const { sending } = yield* Effect.tryPromise({
    try: () => import("./otlp.ts"),
    catch: () => new TelemetryUnavailable({ problem: "OpenTelemetry's packages are not installed", advice: `run: npm install ${packages}` })
  })
  return sending({
    traces: `${to.base}/v1/traces`, metrics: `${to.base}/v1/metrics`, headers: { ...to.headers, ...headers }, service,
    interval: Math.max(100, Duration.toMillis(Duration.fromInputUnsafe(interval)))
  })
}))
