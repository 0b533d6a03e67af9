/** Sentences and words with exact offsets, free of `effect`. */
export { segmentText, type SegmentOptions } from "./segmentText.ts"
