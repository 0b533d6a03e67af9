import { CodePointSet } from "../rules/codePointSet.ts"
import type { Tape, Transform } from "../rules/tape.ts"

/** A script, and what its runs go through. */
export interface ScriptTransform {
  readonly script: string
  /** Makes it, when the first run of the script is met. */
  readonly transform: () => Transform
}

/** Characters of every script and of none: they join the runs on both sides. */
const shared = new CodePointSet(scriptTest("Common", "Inherited"), [])

/**
 * Each run of a script through the transform of that script.
 *
 * A run has the shared characters before it and behind it, so that those between two runs go through both, one after the other.
 */
export function byScript(scripts: ReadonlyArray<ScriptTransform>): Transform {
  const sets = scripts.map(({ script }) => new CodePointSet(scriptTest(script), []))
  const made: Array<Transform | undefined> = []
  const transformOf = (number: number): Transform | undefined => number < 0 ? undefined : made[number] ??= scripts[number]!.transform()
  const run = (tape: Tape): void => {
    const rest = tape.units.length - tape.limit
    const start = tape.left
    while (tape.right < tape.units.length - rest) {
      const end = tape.units.length - rest
      const run = nextRun(tape, end, sets)
      const transform = transformOf(run.script)
      if (transform === undefined) {
        tape.advance(run.end)
        continue
      }
      const distance = tape.units.length - run.end
      tape.retreat(sharedStart(tape, start))
      tape.limit = tape.units.length - distance
      transform.run(tape)
      tape.advance(tape.limit)
    }
    tape.limit = tape.units.length - rest
  }
  return { run, touches: () => true }
}

/** The script of the run behind the cursor, by its number, and where its last character or the shared ones behind it end. */
function nextRun(tape: Tape, end: number, sets: ReadonlyArray<CodePointSet>): { readonly script: number, readonly end: number } {
  let script: number | undefined
  let at = tape.right
  while (at < end) {
    const codePoint = tape.codePointAt(at)
    if (!shared.has(codePoint)) {
      const own = script !== undefined && script >= 0 && sets[script]!.has(codePoint) ? script : sets.findIndex((set) => set.has(codePoint))
      script ??= own
      if (own !== script) break
    }
    at += codePoint > 0xffff ? 2 : 1
  }
  return { script: script ?? -1, end: Math.min(at, end) }
}

/** Where the shared characters before the cursor begin, not before `start`. */
function sharedStart(tape: Tape, start: number): number {
  let at = tape.left
  while (at > start) {
    const codePoint = tape.codePointBefore(at)
    if (!shared.has(codePoint)) break
    at -= codePoint > 0xffff ? 2 : 1
  }
  return at
}

/** Whether the runtime knows a script by the name. */
export function isScript(name: string): boolean {
  if (!/^[A-Za-z]+(?:_[A-Za-z]+)*$/.test(name)) return false
  try {
    return new RegExp(`\\p{Script=${name}}`, "u") instanceof RegExp
  } catch {
    return false
  }
}

function scriptTest(...names: ReadonlyArray<string>): (codePoint: number) => boolean {
  const form = new RegExp(`^[${names.map((name) => `\\p{Script=${name}}`).join("")}]$`, "u")
  return (codePoint) => form.test(String.fromCodePoint(codePoint))
}
