import { join } from "node:path"
import { layers, packageOf } from "../layers.ts"
import { filesBelow, importsOf, packages } from "../workspace.ts"

/** Which packages the sources of each package import. */
export function imports(): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(packages.map(({ folder, name }) => {
    const named = filesBelow(join(folder, "src"), (path) => path.endsWith(".ts")).flatMap(importsOf).flatMap((specifier) => packageOf(specifier) ?? [])
    return [name, new Set(named.filter((other) => other !== name && layers[other] !== undefined))]
  }))
}

/** Without the imports that a way over other packages says already. */
function essential(all: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyArray<readonly [from: string, to: string]> {
  const reaches = (from: string, to: string): boolean => [...all.get(from) ?? []].some((next) => next === to || reaches(next, to))
  return [...all].flatMap(([from, direct]) => [...direct].filter((to) => ![...direct].some((other) => other !== to && reaches(other, to))).map((to) => [from, to] as const))
}

const box = { width: 132, height: 30, gap: 18, row: 66 }

/** docs/layers.svg: the packages by layer, an arrow for each import in the sources that no other way stands for. */
export function layerPicture(): string {
  const rows = [...new Set(Object.values(layers))].sort((a, b) => b - a).map((layer) => ({ layer, names: Object.keys(layers).filter((name) => layers[name] === layer).sort() }))
  const width = Math.max(...rows.map(({ names }) => names.length)) * (box.width + box.gap) + 60
  const place = new Map(rows.flatMap(({ names }, row) => names.map((name, i) => {
    const left = (width + 40 - names.length * (box.width + box.gap) + box.gap) / 2
    return [name, { x: left + i * (box.width + box.gap), y: 20 + row * box.row }] as const
  })))
  const arrows = essential(imports()).map(([from, to]) => {
    const a = place.get(from)!
    const b = place.get(to)!
    const [x1, y1, x2, y2] = [a.x + box.width / 2, a.y + box.height, b.x + box.width / 2, b.y]
    const bend = (y2 - y1) / 2
    return `<path d="M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2 - 2}"><title>${from} imports ${to}</title></path>`
  })
  const boxes = [...place].map(([name, { x, y }]) => `<g><rect x="${x}" y="${y}" width="${box.width}" height="${box.height}" rx="6"/><text x="${x + box.width / 2}" y="${y + 20}">${name}</text></g>`)
  const numbers = rows.map(({ layer }, row) => `<text class="n" x="18" y="${20 + row * box.row + 20}">${layer}</text>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${20 + rows.length * box.row}" font-family="system-ui, sans-serif" font-size="13" role="img" aria-label="The packages by layer, and what they import">
<style>rect{fill:#fff;stroke:#57606a}text{fill:#1f2328;text-anchor:middle}.n{fill:#57606a}path{fill:none;stroke:#8c959f;marker-end:url(#a)}#a path{fill:#8c959f;stroke:none}@media(prefers-color-scheme:dark){rect{fill:#161b22;stroke:#8b949e}text{fill:#e6edf3}.n{fill:#8b949e}path{stroke:#6e7681}#a path{fill:#6e7681}}</style>
<defs><marker id="a" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z"/></marker></defs>
${[...arrows, ...numbers, ...boxes].join("\n")}
</svg>
`
}
