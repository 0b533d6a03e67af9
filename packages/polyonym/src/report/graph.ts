import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from "d3-force"
import { type Html, markup, writtenPlain } from "../html.ts"
import { type Corpus, mostRows, type SharedName } from "./corpus.ts"

const [width, height] = [860, 560]
const mostNodes = 34
const mostEdges = 110
const steps = 220

interface Node extends SimulationNodeDatum {
  readonly rank: number
  readonly name: SharedName
  readonly radius: number
  /** Half of what its label takes up, about. */
  readonly half: number
}

const labelOf = (name: string): string => {
  const letters = [...name]
  return letters.length > 24 ? `${letters.slice(0, 23).join("")}…` : name
}

/** Where the identities stand that are in one paragraph with another: those in most articles, laid out by forces from places of their own, so that the same articles give the same picture. */
function layout({ names, together }: Corpus): { readonly nodes: ReadonlyArray<Node>; readonly edges: ReadonlyArray<{ readonly source: Node; readonly target: Node; readonly count: number }> } {
  const linked = new Set(together.flatMap(({ a, b }) => [a, b]))
  const most = names.reduce((most, { mentions }) => Math.max(most, mentions), 1)
  const nodes = names.flatMap((name, rank): ReadonlyArray<Node> => linked.has(rank) && rank < mostRows ? [{ rank, name, radius: 6 + 16 * Math.sqrt(name.mentions / most), half: 4.2 * Math.min([...name.name].length, 24) }] : []).slice(0, mostNodes)
  const byRank = new Map(nodes.map((node) => [node.rank, node]))
  const edges = together.flatMap(({ a, b, count }) => {
    const [source, target] = [byRank.get(a), byRank.get(b)]
    return source === undefined || target === undefined ? [] : [{ source, target, count }]
  }).slice(0, mostEdges)
  forceSimulation(nodes)
    .force("charge", forceManyBody().strength(-260).distanceMax(380))
    .force("link", forceLink(edges).distance(95).strength(({ count }) => Math.min(0.5, 0.06 * count)))
    .force("collide", forceCollide<Node>(({ radius, half }) => Math.max(radius + 13, half * 0.72)).strength(0.9).iterations(2))
    .force("x", forceX(0).strength(0.05))
    .force("y", forceY(0).strength(0.11))
    .stop()
    .tick(steps)
  const joined = new Set(edges.flatMap(({ source, target }) => [source, target]))
  const shown = nodes.filter((node) => joined.has(node))
  fit(shown)
  return { nodes: shown, edges }
}

/** Moves and scales what was laid out into the picture. */
function fit(nodes: ReadonlyArray<Node>): void {
  const along = (axis: "x" | "y", size: number, before: (node: Node) => number, after: (node: Node) => number): void => {
    const least = Math.min(...nodes.map((node) => node[axis]!))
    const span = Math.max(Math.max(...nodes.map((node) => node[axis]!)) - least, 1)
    const [from, to] = [Math.max(...nodes.map(before)), size - Math.max(...nodes.map(after))]
    for (const node of nodes) node[axis] = from + (to - from) * (node[axis]! - least) / span
  }
  along("x", width, ({ half }) => half + 4, ({ half }) => half + 4)
  along("y", height, ({ radius }) => radius + 4, ({ radius }) => radius + 22)
}

/** The rules by which the lines of a name stand out while it is hovered or has the focus. */
const rules = (nodes: ReadonlyArray<Node>): Html =>
  markup`${nodes.map(({ rank }) => markup`.graph:has(#g${rank}:is(:hover,:focus-visible)) .e${rank}{stroke:var(--ink);stroke-opacity:.8}`)}`

const place = (value: number): string => value.toFixed(1)

/** Names as discs, as large as they are often mentioned, joined where they stand in one paragraph; each is a link to its row in the table. Nothing where no two stand together. */
export function graphOf(corpus: Corpus, label: string): Html | undefined {
  const { nodes, edges } = layout(corpus)
  if (edges.length === 0) return undefined
  const most = edges[0]!.count
  return markup`<style>${rules(nodes)}</style><div class="scroll graph-scroll" role="region" tabindex="0" aria-label="${label}"><svg class="graph" viewBox="0 0 ${width} ${height}" role="group" aria-label="${label}">
<g class="edges" aria-hidden="true">${edges.map(({ source, target, count }) => markup`<line class="e${source.rank} e${target.rank}" x1="${place(source.x!)}" y1="${place(source.y!)}" x2="${place(target.x!)}" y2="${place(target.y!)}" stroke-width="${place(0.8 + 3 * count / most)}"/>`)}</g>
${nodes.map(({ rank, name, radius, x, y }) => markup`<a href="#x${rank}" id="g${rank}" class="node ${name.kind}" aria-label="${writtenPlain(name.name)} ×${name.mentions}"><title>${writtenPlain(name.name)} ×${name.mentions}</title>${shape(name.kind, x!, y!, radius)}<text x="${place(x!)}" y="${place(y! + radius + 13)}" text-anchor="middle">${labelText(name.name)}</text></a>`)}
</svg></div>`
}

const labelText = (name: string): Html => markup`${writtenPlain(labelOf(name))}`

/** A disc for persons, a square for organisations, a triangle for places, a diamond for the rest. */
function shape(kind: string, x: number, y: number, radius: number): Html {
  const points = (corners: ReadonlyArray<readonly [number, number]>): Html => markup`<polygon points="${corners.map(([dx, dy]) => `${place(x + dx * radius)},${place(y + dy * radius)}`).join(" ")}"/>`
  if (kind === "per") return markup`<circle cx="${place(x)}" cy="${place(y)}" r="${place(radius)}"/>`
  if (kind === "org") return points([[-0.86, -0.86], [0.86, -0.86], [0.86, 0.86], [-0.86, 0.86]])
  return kind === "loc" ? points([[0, -1.1], [1.05, 0.8], [-1.05, 0.8]]) : points([[0, -1.1], [1.1, 0], [0, 1.1], [-1.1, 0]])
}
