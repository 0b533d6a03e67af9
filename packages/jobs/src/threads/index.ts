/** Processors: pipelines in this thread, and threads that isolate each document. */
export { documentOf, pipelineProcessor, type PipelineOptions, pipelineStep, runnerProcessor } from "./pipelineProcessor.ts"
export { receiptHash } from "./receiptHash.ts"
export { type CreateProcessor, ProcessorFailed, threadProcessor, type ThreadOptions } from "./threadProcessor.ts"
