/** Language and script of texts and of their ranges, free of `effect`. */
export { detect, type DetectOptions } from "./detect.ts"
export { detectSpans } from "./spans.ts"
