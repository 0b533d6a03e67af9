/** The one file that knows OpenTelemetry's packages: they need be there only for whoever sends. */
import * as NodeSdk from "@effect/opentelemetry/NodeSdk"
import { OTLPMetricExporter } from "@opentelemetry/exporter-metrics-otlp-http"
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http"
import { PeriodicExportingMetricReader } from "@opentelemetry/sdk-metrics"
import { BatchSpanProcessor, type Sampler, SamplingDecision } from "@opentelemetry/sdk-trace-base"
import type * as Layer from "effect/Layer"

export interface Sending {
  readonly traces: string
  readonly metrics: string
  readonly headers: Record<string, string>
  readonly service: string
  /** Milliseconds. */
  readonly interval: number
}

/** The spans of this product; those of every statement of a database would be a flood. */
const own: Sampler = {
  shouldSample: (_context, _traceId, name) => ({ decision: name.startsWith("polyonym.") ? SamplingDecision.RECORD_AND_SAMPLED : SamplingDecision.NOT_RECORD }),
  toString: () => "polyonym's own spans"
}

/** Milliseconds that one delivery may take, with its tries. */
const timeoutMillis = 5000

// What could not be delivered is no failure of the work: at the end the SDK would throw it.
class Traces extends OTLPTraceExporter {
  override export(...[items, done]: Parameters<OTLPTraceExporter["export"]>): void {
    super.export(items, () => done({ code: 0 }))
  }
}
class Metrics extends OTLPMetricExporter {
  override export(...[items, done]: Parameters<OTLPMetricExporter["export"]>): void {
    super.export(items, () => done({ code: 0 }))
  }
}

export const sending = ({ traces, metrics, headers, service, interval }: Sending): Layer.Layer<never> => NodeSdk.layer(() => ({
  resource: { serviceName: service },
  spanProcessor: new BatchSpanProcessor(new Traces({ url: traces, headers, timeoutMillis }), { scheduledDelayMillis: Math.min(5000, interval) }),
  tracerConfig: { sampler: own },
  shutdownTimeout: Math.min(3000, interval),
  metricReader: new PeriodicExportingMetricReader({ exporter: new Metrics({ url: metrics, headers, timeoutMillis }), exportIntervalMillis: interval, exportTimeoutMillis: Math.min(10_000, interval) })
}))
