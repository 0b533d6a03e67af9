/** A model of a language's letters as it is kept: what letter comes next, by those before it and by the romanised text ahead. */
export interface ModelData {
  /** The systems whose results the model reads as they are; those of others are put into its own letters first. */
  readonly systems: ReadonlyArray<string>
  /** The model's own system, letter by letter: `а a, б b`. */
  readonly letters: string
  /** A tree of questions, as `packages/transliterate/scripts/reverseModel.ts` writes it. */
  readonly tree: string
}
