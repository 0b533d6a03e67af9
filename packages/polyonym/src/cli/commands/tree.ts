import { bench } from "./bench.ts"
import { check } from "./check.ts"
import { type Command, type Group, isGroup } from "./command.ts"
import { detect } from "./detect.ts"
import { extract } from "./extract.ts"
import { identities } from "./identities.ts"
import { jobs } from "./jobs.ts"
import { lint } from "./lint.ts"
import { names } from "./names.ts"
import { pack } from "./pack.ts"
import { report } from "./report.ts"
import { run } from "./run.ts"
import { segment } from "./segment.ts"
import { systems } from "./systems.ts"
import { tag } from "./tag.ts"
import { transliterate } from "./transliterate.ts"

/** Every command there is, in the order of help. */
export const tree: ReadonlyArray<Command | Group> = [run, report, extract, detect, segment, tag, transliterate, systems, lint, names, identities, jobs, check, pack, bench]

/** All commands, those of groups too. */
export const commands: ReadonlyArray<Command> = tree.flatMap((one) => isGroup(one) ? one.commands : [one])

/** What the words of a line name: a command with the words that are left, a group, or nothing. */
export type Named =
  | { readonly command: Command; readonly rest: ReadonlyArray<string> }
  | { readonly group: Group; readonly word: string | undefined }
  | { readonly word: string }

export function namedBy(args: ReadonlyArray<string>): Named {
  const [first = "", second] = args
  const found = tree.find(({ name }) => name === first)
  if (found === undefined) return { word: first }
  if (!isGroup(found)) return { command: found, rest: args.slice(1) }
  const below = found.commands.find(({ name }) => name === `${first} ${second}`)
  return below === undefined ? { group: found, word: second } : { command: below, rest: args.slice(2) }
}
