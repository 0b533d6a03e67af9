/** Whether a token of a name writes another one, over scripts and spellings: learned odds. */
export { latinLetters, type SoundOptions, soundAlignment, soundOdds, type SoundStep } from "./odds.ts"
export { type Piece, segmentedOdds, type SegmentedOdds } from "./segmented.ts"
export { type SoundToken, soundToken, type SoundTokenOptions } from "./token.ts"
