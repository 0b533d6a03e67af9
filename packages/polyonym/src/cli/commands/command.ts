/**
 * Commands as data: plain values, so that help and completion are there before any library is loaded.
 *
 * A new command is a file `commands/NAME.ts` that exports `command({ … })`, and its name in the list of `tree.ts`; help, completion, parsing and wrong
 * usage follow from that. `run` gets what was said on the line, typed by the flags and arguments, and imports what does the work:
 *
 *     export const count = command({
 *       name: "count",
 *       summary: "How many words a text has",
 *       flags: { longest: whole("N", "Words of at most so many letters"), ...styled, ...reading },
 *       arguments: { files },
 *       examples: [["polyonym count --longest 5 page.txt", "the short words of a page"]],
 *       run: async (given, host) => (await import("../countRun.ts")).countRun(given, host)
 *     })
 *
 * A flag is called as its key with hyphens (`minSitelinks`: `--min-sitelinks`) unless it says a `name` of its own. `shared.ts` has the flags that several
 * commands have. What `polyonym.config.json` says fills the keys `style`, `packs`, `noDefaultPack` and `locale` of every command that has the flag
 * `config` (`reading` has it), before `run` sees them. `run` gives the exit code and throws nothing.
 */
import type { Configuration } from "../configuration.ts"
import type { Host } from "../host.ts"

interface Described {
  /** Without a full stop; what may be chosen, and what counts unless given, is added. */
  readonly description: string
  /** The name on the line, if it is not the key's. */
  readonly name?: string
  /** One letter. */
  readonly alias?: string
}
/** Names of what there is, for completion only. */
type Suggested = { readonly suggests?: ReadonlyArray<string> | (() => Promise<ReadonlyArray<string>>) }

export interface SwitchFlag extends Described {
  readonly kind: "switch"
}
/** One of some words. `bare`: what the flag says without a value. */
export interface ChoiceFlag extends Described {
  readonly kind: "choice"
  readonly metavar: string
  readonly choices: ReadonlyArray<string>
  readonly default?: string
  readonly required?: true
  readonly bare?: string
}
export interface TextFlag extends Described, Suggested {
  readonly kind: "text"
  readonly metavar: string
  readonly default?: string
  readonly required?: true
}
/** What may be given several times. `listed`: each time several, with commas between. */
export interface TextsFlag extends Described, Suggested {
  readonly kind: "texts"
  readonly metavar: string
  readonly listed?: true
}
/** A whole number. */
export interface WholeFlag extends Described {
  readonly kind: "whole"
  readonly metavar: string
  readonly default?: number
}
export type Flag = SwitchFlag | ChoiceFlag | TextFlag | TextsFlag | WholeFlag

/** What stands on the line without a flag. `kind`: exactly one, any number, or at least one. */
export interface Argument extends Suggested {
  readonly kind: "one" | "any" | "some"
  readonly metavar: string
  readonly description: string
}

type Flags = Readonly<Record<string, Flag>>
type Arguments = Readonly<Record<string, Argument>>

type OrNone<F> = F extends { readonly default: string | number } | { readonly required: true } ? never : undefined
/** What a flag gives. */
type ValueOf<F extends Flag> = F extends SwitchFlag ? boolean
  : F extends ChoiceFlag ? F["choices"][number] | OrNone<F>
  : F extends TextsFlag ? ReadonlyArray<string>
  : F extends WholeFlag ? number | OrNone<F>
  : string | OrNone<F>
/** What was said on the line, by the keys of flags and arguments. */
export type Given<F extends Flags, A extends Arguments> =
  & { readonly [key in keyof F]: ValueOf<F[key]> }
  & { readonly [key in keyof A]: A[key]["kind"] extends "one" ? string : ReadonlyArray<string> }

/** A line, and what it does. */
export type Example = readonly [line: string, does: string]

/** One command. */
export interface Command {
  /** The words that name it: `names parse`. */
  readonly name: string
  readonly summary: string
  readonly flags: Flags
  readonly arguments: Arguments
  readonly examples: ReadonlyArray<Example>
  readonly run: (given: never, host: Host, configuration: Configuration | undefined) => Promise<number>
}
/** A word with commands below it. */
export interface Group {
  readonly name: string
  readonly summary: string
  readonly commands: ReadonlyArray<Command>
  readonly examples: ReadonlyArray<Example>
}

/** Gives a command its types. */
export const command = <const F extends Flags, const A extends Arguments>(of: Omit<Command, "flags" | "arguments" | "run"> & {
  readonly flags: F
  readonly arguments: A
  readonly run: (given: Given<F, A>, host: Host, configuration: Configuration | undefined) => Promise<number>
}): Command => of

type Extra<F extends Described> = Omit<F, "kind" | "metavar" | "description" | "choices">

export const yes = (description: string, extra: Extra<SwitchFlag> = {}): SwitchFlag => ({ kind: "switch", description, ...extra })
export const choice = <const C extends ReadonlyArray<string>, const E extends Extra<ChoiceFlag> = {}>(metavar: string, choices: C, description: string, extra?: E): { readonly kind: "choice"; readonly metavar: string; readonly choices: C; readonly description: string } & E =>
  ({ kind: "choice", metavar, choices, description, ...extra as E })
export const text = <const E extends Extra<TextFlag> = {}>(metavar: string, description: string, extra?: E): { readonly kind: "text"; readonly metavar: string; readonly description: string } & E => ({ kind: "text", metavar, description, ...extra as E })
export const texts = (metavar: string, description: string, extra: Extra<TextsFlag> = {}): TextsFlag => ({ kind: "texts", metavar, description, ...extra })
export const list = (metavar: string, description: string, extra: Extra<TextsFlag> = {}): TextsFlag => ({ kind: "texts", listed: true, metavar, description, ...extra })
export const whole = <const E extends Extra<WholeFlag> = {}>(metavar: string, description: string, extra?: E): { readonly kind: "whole"; readonly metavar: string; readonly description: string } & E => ({ kind: "whole", metavar, description, ...extra as E })

/** The name of a flag on the line, without its hyphens. */
export const flagName = (key: string, { name }: Flag): string => name ?? key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
export const isGroup = (one: Command | Group): one is Group => "commands" in one
