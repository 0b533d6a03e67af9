import type * as Effect from "effect/Effect"
import { PrometheusMetrics } from "effect/observability"
import { counters } from "./metrics.ts"

/** The media type of what `prometheusText` gives. */
export const prometheusType = "text/plain; version=0.0.4; charset=utf-8"

/** All metrics of this process in the text format of Prometheus, version 0.0.4; counters end in `_total`. */
export const prometheusText: Effect.Effect<string> = PrometheusMetrics.format({ metricNameMapper: (name) => counters.has(name) ? `${name}_total` : name })
