/** The kinds of name that a tagger tells. */
export const tagTypes = ["PER", "ORG", "LOC"] as const
export type TagType = (typeof tagTypes)[number]

/** Labels of tokens: outside, then for each kind the beginning, inside, end, and a name of one token. */
export const outside = 0
export const labelCount = 1 + 4 * tagTypes.length

export const beginOf = (type: number): number => 1 + 4 * type
export const insideOf = (type: number): number => 2 + 4 * type
export const endOf = (type: number): number => 3 + 4 * type
export const singleOf = (type: number): number => 4 + 4 * type

/** Whether a name goes on after the label. */
const opens = (label: number): boolean => label !== outside && (label - 1) % 4 < 2
/** Whether the label goes on with a name. */
const continues = (label: number): boolean => label !== outside && ((label - 1) % 4 === 1 || (label - 1) % 4 === 2)
const typeOf = (label: number): number => (label - 1) >> 2

/** Whether one label may follow another. */
export const follows = (before: number, label: number): boolean =>
  opens(before) ? continues(label) && typeOf(before) === typeOf(label) : !continues(label)

/** Whether a sentence may begin, and end, with a label. */
export const mayBegin = (label: number): boolean => !continues(label)
export const mayEnd = (label: number): boolean => !opens(label)

/** The labels that may stand before each label. */
export const predecessors: ReadonlyArray<ReadonlyArray<number>> = Array.from({ length: labelCount }, (_, label) =>
  Array.from({ length: labelCount }, (_, before) => before).filter((before) => follows(before, label)))
/** The labels that may stand after each label. */
export const successors: ReadonlyArray<ReadonlyArray<number>> = predecessors.map((_, label) =>
  Array.from({ length: labelCount }, (_, after) => after).filter((after) => follows(label, after)))
