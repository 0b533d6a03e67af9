import type { Evidence } from "../evidence.ts"
import type { Container } from "./container.ts"

/** How a page's prose runs through its blocks. */
export interface Course {
  /** Words of prose. */
  readonly total: number
  /** For each block the share of the prose before it. */
  readonly progress: ReadonlyArray<number>
  /** How many blocks lie between each and the nearest prose; 0 for prose. */
  readonly distance: ReadonlyArray<number>
  /** The last block of more than a few words of prose. */
  readonly last: number
  /** For each block, the share of its characters that are links'. */
  readonly links: ReadonlyArray<number>
  /** The same of the three blocks before it and the three behind. */
  readonly nearLinks: ReadonlyArray<number>
  /** The share of the prose that stands in elements of the tag and class of this block's, under the same tag. */
  readonly ofKind: (at: number) => number
  /** The share of the prose whose elements have the same parent. */
  readonly besides: (at: number) => number
}

const far = 99
const reach = 3

function kindOf({ reading: { piece: { element } } }: Evidence): string {
  return element === undefined ? "" : `${element.name}.${element.className}/${element.parent?.name}`
}

function distances(prose: ReadonlyArray<boolean>): ReadonlyArray<number> {
  const distance: Array<number> = []
  let since = far
  for (const here of prose) {
    since = here ? 0 : since + 1
    distance.push(since)
  }
  let until = far
  for (let at = prose.length - 1; at >= 0; at--) {
    until = prose[at] ? 0 : until + 1
    distance[at] = Math.min(distance[at]!, until)
  }
  return distance
}

/** Follows the prose of a page; `prose` says which of its blocks count. */
export function courseOf(page: ReadonlyArray<Evidence>, prose: ReadonlyArray<boolean>): Course {
  const kinds = page.map(kindOf)
  const byKind = new Map<string, number>()
  const byParent = new Map<Container | undefined, number>()
  const before: Array<number> = []
  let total = 0
  let last = -1
  page.forEach(({ reading: { length, piece } }, at) => {
    before.push(total)
    if (!prose[at]) return
    total += length
    if (length >= 12) last = at
    byKind.set(kinds[at]!, (byKind.get(kinds[at]!) ?? 0) + length)
    const parent = piece.element?.parent
    byParent.set(parent, (byParent.get(parent) ?? 0) + length)
  })
  const links = page.map(({ reading: { piece } }) => (piece.linked ?? 0) / piece.text.length)
  const nearLinks = links.map((_, at) => {
    let sum = 0
    for (let i = Math.max(0, at - reach); i <= Math.min(links.length - 1, at + reach); i++) if (i !== at) sum += Math.min(1, links[i]!)
    return sum / (2 * reach)
  })
  const share = (part: number | undefined): number => total === 0 ? 0 : (part ?? 0) / total
  return {
    total,
    progress: before.map(share),
    distance: distances(prose),
    last,
    links,
    nearLinks,
    ofKind: (at) => share(byKind.get(kinds[at]!)),
    besides: (at) => share(byParent.get(page[at]!.reading.piece.element?.parent))
  }
}
