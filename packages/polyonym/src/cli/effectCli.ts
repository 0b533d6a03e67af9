/** The one file that knows the unstable module effect/cli: a command as data becomes one of its commands, and what it finds wrong becomes data again. */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Cause from "effect/Cause"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import { Argument, CliConfig, CliError, CliOutput, Command, Flag } from "effect/cli"
import { type Argument as ArgumentData, type Command as CommandData, type Flag as FlagData, flagName } from "./commands/command.ts"
import type { Wrong } from "./usage.ts"

const split = (values: ReadonlyArray<string>): ReadonlyArray<string> => values.flatMap((value) => value.split(",")).map((value) => value.trim()).filter((value) => value !== "")

/** A flag that need not be there, with what it says where it is not. */
const optional = <A>(flag: Flag.Flag<A>, otherwise: A | undefined): Flag.Flag<A | undefined> => flag.pipe(Flag.optional, Flag.map((value) => Option.getOrElse(value, () => otherwise)))

function flagOf(key: string, flag: FlagData): Flag.Flag<unknown> {
  const name = flagName(key, flag)
  const named = <A>(one: Flag.Flag<A>): Flag.Flag<A> => flag.alias === undefined ? one : Flag.withAlias(one, flag.alias)
  switch (flag.kind) {
    case "switch":
      return named(Flag.Boolean(name)).pipe(Flag.withoutNegation, Flag.withDefault(false))
    case "choice": {
      const one = named(Flag.Literals(name, flag.choices))
      return flag.required === true ? one : optional(flag.bare === undefined ? one : Flag.withOptionalValue(one, flag.bare), flag.default)
    }
    case "text":
      return flag.required === true ? named(Flag.String(name)) : optional(named(Flag.String(name)), flag.default)
    case "texts":
      return named(Flag.String(name)).pipe(Flag.atLeast(0), Flag.map((values) => flag.listed === true ? split(values) : values))
    case "whole":
      return optional(named(Flag.Int(name)), flag.default)
  }
}

function argumentOf(name: string, { kind }: ArgumentData): Argument.Argument<unknown> {
  const one = Argument.String(name)
  return kind === "one" ? one : Argument.variadic(one, { min: kind === "some" ? 1 : 0 })
}

/** What an error of effect/cli says, as data. */
function wrongOf(error: CliError.CliError, { flags, arguments: args }: CommandData): ReadonlyArray<Wrong> {
  switch (error._tag) {
    case "ShowHelp":
      return error.errors.flatMap((inner) => wrongOf(inner, { flags, arguments: args } as CommandData))
    case "UnrecognizedOption":
      return [{ what: "flag", flag: error.option }]
    case "MissingOption":
      return [{ what: "missing-flag", flag: `--${error.option}` }]
    case "MissingArgument":
      return [{ what: "missing-argument", argument: args[error.argument]?.metavar ?? error.argument }]
    case "UnexpectedArgument":
      return [{ what: "argument", words: error.arguments }]
    case "InvalidValue":
      if (error.expected === "at most 1 value") return [{ what: "twice", flag: `--${error.option}` }]
      return [{ what: "value", flag: error.option, value: error.value, expected: error.expected }]
    default:
      return [{ what: "other", detail: error.message }]
  }
}

const silent = CliOutput.layerPresenter({ present: () => Effect.void })
const layer = Layer.mergeAll(silent, CliConfig.layer({ builtIns: [] }))

/** What was said on the line, by the keys of the command's flags and arguments, or what is wrong with it. */
export async function parsed(data: CommandData, args: ReadonlyArray<string>): Promise<{ readonly given: Readonly<Record<string, unknown>> } | { readonly wrong: ReadonlyArray<Wrong> }> {
  const flags = Object.fromEntries(Object.entries(data.flags).map(([key, flag]) => [key, flagOf(key, flag)]))
  const words = Object.fromEntries(Object.entries(data.arguments).map(([name, argument]) => [name, argumentOf(name, argument)]))
  let given: Readonly<Record<string, unknown>> = {}
  const command = Command.make(data.name, { ...flags, ...words }, (input) => Effect.sync(() => {
    given = input
  }))
  // Its services read files and ask questions; no flag of ours has it do so.
  const services = Context.empty() as Context.Context<Command.Environment>
  const ended = await Effect.runPromiseExit(Command.runWith(command, { version: "" })(args).pipe(Effect.provide(layer), Effect.provideContext(services)))
  if (Exit.isSuccess(ended)) return { given }
  const error = Cause.squash(ended.cause)
  if (CliError.isCliError(error)) return { wrong: wrongOf(error, data) }
  throw error
}
