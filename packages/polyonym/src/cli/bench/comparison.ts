/** Engines side by side: how long each takes, in turns within one process, and how many of some cases it gets right. */

/** What is given to an engine, and what is right. */
export type Case = readonly [input: string, expected: string]
export type Engine = (input: string) => string

/** A package that does the same. `engine` gets its modules, in the order of `packages`. */
export interface Peer {
  /** What it is called, if not as its packages. */
  readonly name?: string
  readonly packages: ReadonlyArray<string>
  // oxlint-disable-next-line typescript/no-explicit-any -- packages without types of ours
  readonly engine: (...modules: ReadonlyArray<any>) => Engine | Promise<Engine>
}

/** One thing that is compared. */
export interface Subject {
  readonly what: "detection" | "transliteration" | "extraction" | "names" | "sentences"
  readonly cases: ReadonlyArray<Case>
  readonly ours: () => Promise<Engine>
  readonly peers: ReadonlyArray<Peer>
}

/** How an engine did. `milliseconds` for all cases once, the median of its turns. */
export interface Measured {
  readonly name: string
  readonly milliseconds: number
  readonly right: number
}
/** `ratio`: our time through the peer's, the median of pairs; under 1 we are faster. */
export interface MeasuredPeer extends Measured {
  readonly ratio: number
}
export interface Comparison {
  readonly what: Subject["what"]
  readonly cases: number
  readonly ours: Measured
  readonly peers: ReadonlyArray<MeasuredPeer>
  /** Peers that are not installed. */
  readonly missing: ReadonlyArray<string>
  /** Peers that are there but do not work as they are called, in another version for example. */
  readonly broken: ReadonlyArray<string>
}

const median = (values: ReadonlyArray<number>): number => [...values].sort((a, b) => a - b)[values.length >> 1]!

/** Turns that every pair gets at least, however long they take. */
const fewest = 3

/** A peer's engine, tried on one case, or why there is none. */
async function loaded({ packages, engine }: Peer, [input]: Case): Promise<Engine | "missing" | "broken"> {
  let modules: ReadonlyArray<unknown>
  try {
    modules = await Promise.all(packages.map((name) => import(name) as Promise<unknown>))
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === "ERR_MODULE_NOT_FOUND" ? "missing" : "broken"
  }
  try {
    const made = await engine(...modules)
    return typeof made(input) === "string" ? made : "broken"
  } catch {
    return "broken"
  }
}

/** Compares in pairs of turns, each pair for so many milliseconds. */
export async function compared({ what, cases, ours, peers }: Subject, milliseconds: number, now: () => number): Promise<Comparison> {
  const own = await ours()
  const all = (engine: Engine): number => {
    const start = now()
    for (const [input] of cases) engine(input)
    return now() - start
  }
  const right = (engine: Engine): number => cases.filter(([input, expected]) => engine(input) === expected).length
  const ownTimes: Array<number> = []
  const measured: Array<MeasuredPeer> = []
  const without: Record<"missing" | "broken", Array<string>> = { missing: [], broken: [] }
  /** Turns of both, in pairs; the first warm them up. */
  const turns = (engine: Engine | undefined): ReadonlyArray<readonly [ours: number, theirs: number]> => {
    const pairs: Array<readonly [number, number]> = []
    const end = now() + milliseconds
    for (let turn = 0; turn < 2 * fewest || now() < end; turn++) {
      const pair = [all(own), engine === undefined ? 0 : all(engine)] as const
      if (turn >= fewest) pairs.push(pair)
    }
    ownTimes.push(...pairs.map(([one]) => one))
    return pairs
  }
  for (const peer of peers) {
    const { name = peer.packages.join(" + ") } = peer
    const engine = await loaded(peer, cases[0]!)
    if (typeof engine === "string") {
      without[engine].push(name)
      continue
    }
    const pairs = turns(engine)
    measured.push({ name, milliseconds: median(pairs.map(([, theirs]) => theirs)), right: right(engine), ratio: median(pairs.map(([one, theirs]) => one / Math.max(theirs, Number.MIN_VALUE))) })
  }
  if (measured.length === 0) turns(undefined)
  return { what, cases: cases.length, ours: { name: "polyonym", milliseconds: median(ownTimes), right: right(own) }, peers: measured, ...without }
}
