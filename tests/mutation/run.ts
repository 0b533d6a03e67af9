/** Mutation testing: `npm run mutation -- <target> [piece of a file's name]`; `npm run mutation -- page` writes `docs/mutation.md` anew after a change of accepted.ts. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "../workspace.ts"
import { type Figures, figures, figuresFile, listing, page, table } from "./report.ts"
import { counts, countsByFile, idle, kindsOf, score, type Survivor, survivors } from "./scores.ts"
import { tryMutants } from "./session.ts"
import { targets } from "./targets.ts"

const least = 0.8
const folder = join(root, ".tmp", "mutation")

const write = (all: Readonly<Record<string, Figures>>): void => {
  writeFileSync(figuresFile, `${JSON.stringify(all, undefined, 2)}\n`)
  writeFileSync(join(root, "docs", "mutation.md"), page(all))
}

/** Counts what is accepted now among the survivors of the last whole runs. */
function rewrite(): void {
  write(Object.fromEntries(Object.entries(figures()).map(([name, one]) => {
    const path = join(folder, `${name}.json`)
    return [name, existsSync(path) ? { ...one, left: kindsOf(survivors(JSON.parse(readFileSync(path, "utf8")) as ReadonlyArray<Survivor>)) } : one]
  })))
}

async function run(name: string, piece: string | undefined): Promise<boolean> {
  const target = targets[name]!
  const sources = target.sources.filter((file) => piece === undefined || file.includes(piece))
  const found = await tryMutants({ ...target, sources }, (line) => console.error(line))
  const left = survivors(found.tried)
  const files = Object.fromEntries(countsByFile(found.tried))
  const kept = piece === undefined ? name : `${name}-part`
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${kept}.json`), JSON.stringify(left, undefined, 2))
  writeFileSync(join(folder, `${kept}.txt`), `${listing(left)}\n`)
  console.log(table(files))
  console.log(`\n${found.tests.count} tests, ${found.tests.milliseconds} ms without a mutant`)
  for (const line of found.unfit) console.log(`not used: ${line}`)
  console.log(`survivors: .tmp/mutation/${kept}.txt, ${kept}.json (${left.filter((one) => one.accepted !== undefined).length} looked at and left)`)
  if (piece === undefined) {
    for (const entry of idle(left, new Set(sources))) console.log(`accepted.ts: no survivor is ${entry.file}, ${entry.code}`)
    write({ ...figures(), [name]: { date: new Date().toISOString().slice(0, 10), tests: found.tests.count, files, left: kindsOf(left) } })
  }
  return score(counts(found.tried)) >= least
}

const [name, piece] = process.argv.slice(2)
if (name === "page") rewrite()
else if (name !== undefined && name in targets) {
  // A worker that had to be stopped may keep its pool waiting: so the process ends itself.
  process.exit(await run(name, piece) ? 0 : 1)
} else {
  console.error(`Which target? ${Object.keys(targets).join(", ")}`)
  process.exitCode = 2
}
