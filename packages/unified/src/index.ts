/** Both ways between polyonym and unified. The plugins are behind `@polyonym/unified/pure` too, free of `effect`. */
export { fromUnified, type FromUnifiedOptions, ProcessorFailed, type UnifiedProcessor } from "./fromUnified.ts"
export { type PipelinePlugin, toPlugin, type ToPluginOptions } from "./toPlugin.ts"
export { type Messages, type PlainMessage, VFileMessages } from "./vfileMessages.ts"
export * from "./pure.ts"
