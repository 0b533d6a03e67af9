const { POLYONYM_FULL, POLYONYM_SEED } = process.env

/** Everything is run, however long it takes: `npm run test:full`. */
export const full: boolean = POLYONYM_FULL !== undefined && POLYONYM_FULL !== "" && POLYONYM_FULL !== "0"

/** The seed of a run of the tests: a number that is asked for, another each time for `random`, and otherwise always the same. */
export function seedOf(asked: string | undefined, random: () => number): number {
  if (asked === undefined || asked === "") return 20_261_127
  if (asked === "random") return Math.floor(random() * 0x8000_0000)
  const seed = Number(asked)
  if (!Number.isInteger(seed)) throw new TypeError(`POLYONYM_SEED is "${asked}": an integer or "random" is meant`)
  return seed
}

/** The seed of this run. The configuration reads it first and hands it on to every process of the run. */
export const seed: number = seedOf(POLYONYM_SEED, Math.random)
process.env["POLYONYM_SEED"] = String(seed)

/** How many runs a property has of those it asks for: all of them, or the first fifty and a tenth of the rest. */
export const runsOf = (asked: number, everything: boolean): number => everything || asked <= 50 ? asked : 50 + Math.ceil((asked - 50) / 10)

/** The size of a text made to be too much: all of it where everything is run, otherwise a sixteenth. */
export const sizeOf = (whole: number): number => full ? whole : Math.ceil(whole / 16)
