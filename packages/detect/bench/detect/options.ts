/** What the benchmark is told: by its arguments and by the environment. */
import { existsSync } from "node:fs"
import { join, resolve } from "node:path"

export const parts = ["lingua", "groups", "calibration", "short", "mixed", "junk", "speed"] as const
export type Part = typeof parts[number]
export const halves = ["odd", "even", "both"] as const
/** Lines of each file by their index from 0. The even ones are for tuning. */
export type Half = typeof halves[number]

export interface Options {
  readonly parts: ReadonlyArray<Part>
  readonly half: Half
  /** One of every eight lines, and fewer rounds. */
  readonly quick: boolean
  /** Names of the detectors to ask; all if not told. */
  readonly only: ReadonlyArray<string> | undefined
  /** The folder `langid`'s parent; nothing where there are no data. Relative paths count from the repository's root. */
  readonly data: string | undefined
  /** The folder that the peers are installed in. */
  readonly peers: string | undefined
}

const root = resolve(import.meta.dirname, "../../../..")

function oneOf<T extends string>(name: string, value: string, allowed: ReadonlyArray<T>): T {
  const found = allowed.find((one) => one === value)
  if (found === undefined) throw new RangeError(`${name} ${value}: one of ${allowed.join(", ")} is wanted`)
  return found
}

/** Throws a `RangeError` on a part or half that is none. */
export function optionsOf(args: ReadonlyArray<string>, environment: NodeJS.ProcessEnv): Options {
  const told = (name: string): string | undefined => args.includes(name) ? args[args.indexOf(name) + 1] ?? "" : undefined
  const part = told("--part") ?? "all"
  const data = resolve(root, environment["POLYONYM_DATA"] ?? "")
  const peers = environment["DETECT_PEERS"]
  return {
    parts: part === "all" ? parts : part.split(",").map((one) => oneOf("--part", one, [...parts])),
    half: oneOf("--half", told("--half") ?? "odd", halves),
    quick: args.includes("--quick"),
    only: told("--detectors")?.split(",").map((name) => name.trim()),
    data: environment["POLYONYM_DATA"] !== undefined && existsSync(join(data, "langid")) ? data : undefined,
    peers: peers === undefined ? undefined : resolve(root, peers)
  }
}
