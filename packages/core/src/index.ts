/**
 * The frame that every stage stands in: facts, documents, stages, pipelines and runners.
 *
 * The order of stages is checked by the compiler; a pipeline is opened once and then runs documents as plain calls, as effects or as a stream.
 */
export * as Document from "./document.ts"
export { InvalidInput, LimitExceeded, MissingFact, PipelineInvalid, StageFailed, Unexpected } from "./errors.ts"
export * as Fact from "./fact.ts"
export * as Limits from "./limits.ts"
export * as Pipeline from "./pipeline.ts"
export * as Receipt from "./receiptSchema.ts"
export * as Registry from "./registry.ts"
export * as Session from "./session.ts"
export * as SourceMap from "./sourceMap.ts"
export * as Stage from "./stage.ts"
