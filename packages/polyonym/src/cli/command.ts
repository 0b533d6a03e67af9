// The one file that knows the unstable module effect/cli.
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Cause from "effect/Cause"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import { Argument, CliConfig, CliError, CliOutput, Command, Flag, GlobalFlag } from "effect/cli"
import { locales } from "../messages.ts"
import { execute, type Settings } from "./execute.ts"
import { inputFormats } from "./input.ts"
import { systemsCommand } from "./systems.ts"
import { runFormats } from "./task.ts"
import { detectTask, extractTask, tagTask, transliterateTask } from "./tasks.ts"

const text = (name: string, description: string) => Flag.String(name).pipe(Flag.withDescription(description), Flag.optional, Flag.map(Option.getOrUndefined))
const yes = (name: string, description: string) => Flag.Boolean(name).pipe(Flag.withDescription(description), Flag.withDefault(false))
const many = (name: string, description: string) => Flag.String(name).pipe(Flag.withDescription(description), Flag.atLeast(0))

const files = Argument.String("files").pipe(Argument.withDescription("Files to read; standard input if there are none"), Argument.variadic())
const common = {
  jsonl: yes("jsonl", "One JSON object a line, in and out"),
  json: yes("json", "One JSON value"),
  inputFormat: Flag.Literals("input-format", inputFormats).pipe(Flag.withDescription("What the input is, whatever its name says"), Flag.optional, Flag.map(Option.getOrUndefined)),
  offsets: Flag.Literals("offsets", ["utf16", "codepoint", "utf8"]).pipe(Flag.withDescription("The unit that offsets are counted in"), Flag.withDefault("utf16" as const)),
  deadLetter: text("dead-letter", "With --jsonl: the file that failed lines go to, whole"),
  colour: Flag.Literals("color", ["auto", "always", "never"]).pipe(Flag.withDescription("Colours in what a person reads"), Flag.withDefault("auto" as const)),
  locale: Flag.Literals("locale", locales).pipe(Flag.withDescription("The language of messages"), Flag.optional, Flag.map(Option.getOrUndefined)),
  debug: yes("debug", "With the stack of an error")
}
const packs = { packs: many("pack", "A knowledge pack, before our own"), noDefaultPack: yes("no-default-pack", "Without our own knowledge pack") }

let exit = 0
const running = (command: string, given: Omit<Settings, "command">, make: Parameters<typeof execute>[1]) =>
  Effect.promise(async () => {
    exit = await execute({ ...given, command }, make)
  })

const run = Command.make("run", {
  ...common, ...packs,
  format: Flag.Literals("format", runFormats).pipe(Flag.withDescription("What to write"), Flag.withDefault("jsonld" as const)),
  style: text("style", "House style of preferred names"),
  rest: Argument.String("preset and files").pipe(Argument.withDescription("The preset article, and the files to read"), Argument.variadic())
}, ({ format, style, packs, noDefaultPack, rest, ...given }) => {
  // The preset may be left out; a file of that name is written ./article.
  const named = rest[0] === "article" ? rest.slice(1) : rest
  return running("run", { ...given, files: named }, async (common) => (await import("./runTask.ts")).runTask(common, { format, style, packs, withDefault: !noDefaultPack }))
}).pipe(Command.withDescription("A raw page to names and linked data"))

const extract = Command.make("extract", { ...common, files }, (given) => running("extract", given, extractTask))
  .pipe(Command.withDescription("The article of a page, and what was dropped"))

const detect = Command.make("detect", { ...common, only: many("only", "A language that is possible (BCP 47)"), spans: yes("spans", "The languages of ranges too"), files }, ({ only, spans, ...given }) =>
  running("detect", given, (common) => detectTask(common, only.flatMap((tags) => tags.split(",")), spans))).pipe(Command.withDescription("The language and script of a text"))

const tag = Command.make("tag", { ...common, ...packs, types: many("types", "Only mentions of these types, with commas between"), files }, ({ types, packs, noDefaultPack, ...given }) =>
  running("tag", given, (common) => tagTask(common, { packs, withDefault: !noDefaultPack, types: types.flatMap((list) => list.split(",")) })))
  .pipe(Command.withDescription("Persons, organisations, places, roles and demonyms of a text"))

const transliterate = Command.make("transliterate", {
  ...common,
  from: text("from", "The language of the text (BCP 47)"),
  system: text("system", "A system of polyonym systems"),
  casing: Flag.Literals("case", ["smart", "keep"]).pipe(Flag.withDescription("Words in capitals in capitals, or letter by letter"), Flag.withDefault("smart" as const)),
  spans: yes("spans", "Which letters came of which"),
  files
}, ({ from, system, casing, spans, ...given }) => running("transliterate", given, (common) => transliterateTask(common, { from, system, casing, spans })))
  .pipe(Command.withDescription("A text in Latin letters"))

const systems = Command.make("systems", { json: common.json }, ({ json }) => Effect.promise(() => systemsCommand(json)))
  .pipe(Command.withDescription("Every transliteration system there is"))

/** The command with everything below it. */
export const polyonym = Command.make("polyonym").pipe(Command.withDescription("One person, many spellings, one truth"), Command.withSubcommands([run, extract, detect, tag, transliterate, systems]))

/** The names of the commands, in the order of the tree. */
export const commandNames: ReadonlyArray<string> = polyonym.subcommands.flatMap(({ commands }) => commands.map(({ name }) => name))

// Wrong usage is told on standard error: standard output holds a command's own output and nothing else.
const presenter = CliOutput.layerPresenter({
  present: (event) =>
    event._tag === "InvalidInvocation"
      ? Effect.gen(function*() {
        const formatter = yield* CliOutput.Formatter
        yield* Console.error(formatter.formatErrors(event.errors))
        yield* Console.error(formatter.formatHelpDoc(event.helpDoc))
      })
      : CliOutput.defaultPresenter.present(event)
})
const layer = Layer.mergeAll(NodeServices.layer, presenter, CliConfig.layer({ builtIns: [GlobalFlag.Help, GlobalFlag.Version, GlobalFlag.Completions] }))

/** Runs the command line; gives the exit code. */
export async function main(args: ReadonlyArray<string>, version: string): Promise<number> {
  const done = await Effect.runPromiseExit(Command.runWith(polyonym, { version })(args).pipe(Effect.provide(layer)))
  if (Exit.isSuccess(done)) return exit
  if (Cause.hasInterruptsOnly(done.cause)) return 130
  const error = Cause.squash(done.cause)
  if (CliError.isCliError(error)) return 2
  process.stderr.write(`polyonym: ${error instanceof Error ? error.message : String(error)}\n`)
  return 3
}
