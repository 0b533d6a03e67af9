/** What a word asked for sounds like, beside words of an index. */
import { oddsAbove } from "../sound/odds.ts"
import { partnersOf } from "../sound/partners.ts"
import { pairTable } from "../sound/tables.ts"
import { type SoundToken, view } from "../sound/token.ts"

/** The odds of two tokens, or the floor: the partners of the one asked for, which meets many others, are laid up, not those of the other. */
export function heardOdds(asked: SoundToken, other: SoundToken, floor: number): number {
  const { table, swapped } = pairTable(asked.reads, other.reads)
  partnersOf(view(asked, swapped ? table.right : table.left, table.mirrored))
  return oddsAbove(asked, other, floor)
}
