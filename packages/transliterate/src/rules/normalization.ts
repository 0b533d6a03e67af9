import { inOrder } from "./combiningOrder.ts"
import { CodePointTable } from "./codePointTable.ts"
import type { Tape, Transform } from "./tape.ts"

/** A mark, or a vowel or final consonant of a Korean syllable: what joins the character before it. */
const joining = /^[\p{M}\u1160-\u11ff]/u

/** What a character is to a normalization: nothing to it, something that changes, or something that joins the character before it. */
const idle = 1
const changes = 2
const joins = 3

/** A normalization of the stretch, cluster by cluster, so that an edit is no longer than what changed. */
export function normalization(form: "NFC" | "NFD" | "NFKC" | "NFKD"): Transform {
  const compatible = form.startsWith("NFK")
  const kinds = new CodePointTable((codePoint) => {
    const character = String.fromCodePoint(codePoint)
    if (joining.test(compatible && codePoint > 0xa0 ? character.normalize("NFKD") : character)) return joins
    return character.normalize(form) === character ? idle : changes
  })
  const clusters = new Clusters(form)
  return {
    run: (tape) => normalize(tape, clusters, kinds),
    touches: (codePoint) => kinds.get(codePoint) !== idle,
  }
}

const mostClusters = 8192
/** Marks of clusters longer than this are put in order before. */
const longCluster = 64

/** Normal forms of clusters, those of one or two code units remembered. */
class Clusters {
  private readonly form: string
  private readonly known = new Map<number, string>()

  constructor(form: string) {
    this.form = form
  }

  /** The normal form of what stands between the cursor and `end`. */
  normalized(tape: Tape, end: number): string {
    const { units, right } = tape
    if (end - right > longCluster) return inOrder(tape.slice(right, end), this.form.startsWith("NFK") ? "NFKD" : "NFD").normalize(this.form)
    if (end - right > 2) return tape.slice(right, end).normalize(this.form)
    const key = end - right === 1 ? units[right]! : (units[right]! + 1) * 0x10000 + units[right + 1]!
    const known = this.known.get(key)
    if (known !== undefined) return known
    const text = tape.slice(right, end).normalize(this.form)
    if (this.known.size === mostClusters) this.known.clear()
    this.known.set(key, text)
    return text
  }
}

function normalize(tape: Tape, clusters: Clusters, kinds: CodePointTable): void {
  let { units, limit } = tape
  let { values } = kinds
  const { pageOf } = kinds
  let from = tape.right
  let before = from
  while (from < limit) {
    const unit = units[from]!
    if (values[pageOf[unit >> 8]! + (unit & 0xff)] === idle && (unit & 0xfc00) !== 0xd800) {
      before = from++
      continue
    }
    const codePoint = tape.codePointAt(from)
    const kind = kinds.get(codePoint)
    ;({ values } = kinds)
    const next = from + (codePoint > 0xffff ? 2 : 1)
    if (kind === idle) {
      before = from
      from = next
      continue
    }
    tape.advance(kind === joins ? before : from)
    for (from = next; from < limit;) {
      const following = tape.codePointAt(from)
      if (kinds.get(following) !== joins) break
      from += following > 0xffff ? 2 : 1
    }
    tape.put(from, clusters.normalized(tape, from))
    ;({ units, limit } = tape)
    before = from = tape.right
  }
}
