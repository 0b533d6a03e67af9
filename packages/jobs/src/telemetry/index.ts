/** What a worker tells of itself: traces and metrics by OTLP, a page for Prometheus, health and readiness. */
export { TelemetryUnavailable } from "./errors.ts"
export { healthServer, type HealthOptions, type HealthServer } from "./health.ts"
export { reportStatus } from "./report.ts"
export { otlp, type OtlpOptions } from "./send.ts"
