/** How right groups are: B³ (Bagga and Baldwin 1998; general knowledge), and pairs. */
export interface Scores {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly pairPrecision: number
  readonly pairRecall: number
}

const groupsBy = (labels: ReadonlyArray<string>): ReadonlyMap<string, ReadonlyArray<number>> => {
  const groups = new Map<string, Array<number>>()
  labels.forEach((label, index) => groups.set(label, [...groups.get(label) ?? [], index]))
  return groups
}
const pairsIn = (groups: Iterable<ReadonlyArray<number>>): number => [...groups].reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0)

/** `found` and `gold` give the group of each mention. */
export function scoresOf(found: ReadonlyArray<string>, gold: ReadonlyArray<string>): Scores {
  const [byFound, byGold, byBoth] = [groupsBy(found), groupsBy(gold), groupsBy(found.map((label, index) => `${label}\n${gold[index]!}`))]
  let [precision, recall] = [0, 0]
  found.forEach((label, index) => {
    const both = byBoth.get(`${label}\n${gold[index]!}`)!.length
    precision += both / byFound.get(label)!.length
    recall += both / byGold.get(gold[index]!)!.length
  })
  precision /= found.length
  recall /= found.length
  const both = pairsIn(byBoth.values())
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), pairPrecision: both / pairsIn(byFound.values()), pairRecall: both / pairsIn(byGold.values()) }
}
