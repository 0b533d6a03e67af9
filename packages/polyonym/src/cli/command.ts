// The one file that knows the unstable module effect/cli.
import { existsSync } from "node:fs"
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import { Argument, CliConfig, CliError, CliOutput, Command, Flag, GlobalFlag } from "effect/cli"
import { locales, messagesIn } from "../messages.ts"
import { checkCommand } from "./checkCommand.ts"
import { execute, localeOf, type Settings, tell } from "./execute.ts"
import type { Host } from "./host.ts"
import { identitiesCommand } from "./identitiesCommand.ts"
import { inputFormats } from "./input.ts"
import { namesCommand } from "./namesCommand.ts"
import { packCommand } from "./packCommand.ts"
import { Problem } from "./problem.ts"
import { type Common, runFormats, type Task, type Writer } from "./task.ts"

const text = (name: string, metavar: string, description: string) => Flag.String(name).pipe(Flag.withMetavar(metavar), Flag.withDescription(description), Flag.optional, Flag.map(Option.getOrUndefined))
const yes = (name: string, description: string) => Flag.Boolean(name).pipe(Flag.withDescription(description), Flag.withoutNegation, Flag.withDefault(false))
const many = (name: string, metavar: string, description: string) => Flag.String(name).pipe(Flag.withMetavar(metavar), Flag.withDescription(description), Flag.atLeast(0))
const listed = (values: ReadonlyArray<string>): ReadonlyArray<string> => values.flatMap((value) => value.split(",")).map((value) => value.trim()).filter((value) => value !== "")

const files = Argument.String("files").pipe(Argument.withDescription("Files to read; standard input if there are none"), Argument.variadic())
const common = {
  jsonl: yes("jsonl", "One JSON object a line, in and out"),
  json: yes("json", "One JSON value"),
  inputFormat: Flag.Literals("input-format", inputFormats).pipe(Flag.withDescription("What the input is, whatever its name says"), Flag.optional, Flag.map(Option.getOrUndefined)),
  offsets: Flag.Literals("offsets", ["utf16", "codepoint", "utf8"]).pipe(Flag.withDescription("The unit that offsets are counted in"), Flag.withDefault("utf16" as const)),
  deadLetter: text("dead-letter", "FILE", "With --jsonl: where failed lines go, whole"),
  colour: Flag.Literals("color", ["auto", "always", "never"]).pipe(Flag.withDescription("Colours for a person; NO_COLOR is heeded"), Flag.withOptionalValue("always"), Flag.withDefault("auto" as const)),
  locale: Flag.Literals("locale", locales).pipe(Flag.withDescription("The language of messages"), Flag.optional, Flag.map(Option.getOrUndefined)),
  debug: yes("debug", "With the stack of an error")
}
const reading = { ...common, files }
/** The options of every command that reads, and its files. */
export type Reading = typeof reading
const packs = { packs: many("pack", "FILE", "A knowledge pack, laid over our own and those named before it (repeatable)"), noDefaultPack: yes("no-default-pack", "Without our own knowledge pack") }

/** The preset and the files of `run`. The preset may be left out; a file of its name is written `./article`. */
function presetAndFiles(rest: ReadonlyArray<string>, locale: string): ReadonlyArray<string> {
  const [first] = rest
  if (first === "article") return rest.slice(1)
  if (first !== undefined && !existsSync(first) && /^[a-z][a-z0-9-]*$/.test(first)) throw new Problem("Usage", messagesIn(locale).say("error_preset", { preset: first }), 2)
  if (first !== undefined && /\.[cm]?[jt]sx?$/.test(first)) throw new Problem("Usage", messagesIn(locale).say("error_pipeline", { file: first }), 2)
  return rest
}

/** The command with everything below it; `done` is told the exit code. */
export function commandTree(host: Host, done: (exit: number) => void) {
  const running = <A>(command: string, given: Omit<Settings, "command">, make: (common: Common) => Promise<Task | Writer<A>>) =>
    Effect.promise(async () => done(await execute({ ...given, command }, host, make)))

  const run = Command.make("run", {
    ...common, ...packs,
    format: Flag.Literals("format", runFormats).pipe(Flag.withDescription("What to write"), Flag.withDefault("jsonld" as const)),
    style: text("style", "ID", "House style of preferred names"),
    rest: Argument.String("files").pipe(Argument.withDescription("The preset article, which may be left out, and files to read; standard input if there are none"), Argument.variadic())
  }, ({ format, style, packs, noDefaultPack, rest, ...given }) =>
    Effect.suspend(() => {
      try {
        return running("run", { ...given, files: presetAndFiles(rest, localeOf(given.locale, host)) }, async (common) =>
          (await import("./runTask.ts")).runTask(common, { format, style, packs, withDefault: !noDefaultPack }))
      } catch (thrown) {
        return Effect.sync(() => done(tell(thrown, host, messagesIn(localeOf(given.locale, host)), given.debug)))
      }
    })).pipe(Command.withDescription("A raw page to names and linked data"))

  const extract = Command.make("extract", {
    ...common,
    keep: many("keep", "CHOICE", "What is kept though it looks like clutter: a CSS selector, \"an exact line\" or /a pattern/ (repeatable)"),
    drop: many("drop", "CHOICE", "What is dropped though it looks like the article, written alike (repeatable)"),
    rules: text("rules", "FILE", "Rules for sites, as JSON; they apply by the host of a page's url"),
    url: text("url", "URL", "Where the page came from, if its input does not say"),
    files
  }, ({ keep, drop, rules, url, ...given }) => running("extract", given, async (common) => (await import("./extractTask.ts")).extractTask(common, { keep, drop, rules, url })))
    .pipe(Command.withDescription("The article of a page, and what was dropped"))

  const detect = Command.make("detect", {
    ...common,
    engine: text("engine", "NAME", "What tells the language: compact (unless given), large, franc or ensemble"),
    only: many("only", "TAGS", "The languages that are possible (BCP 47), with commas between"),
    expected: many("expected", "TAGS", "The languages that are likely (BCP 47), with commas between"),
    spans: yes("spans", "The languages of ranges too"),
    files
  }, ({ engine = "compact", only, expected, spans, ...given }) =>
    running("detect", given, async (common) => (await import("./detectTask.ts")).detectTask(common, { engine, only: listed(only), expected: listed(expected), spans })))
    .pipe(Command.withDescription("The language and script of a text"))

  const segment = Command.make("segment", { ...common, files }, (given) => running("segment", given, async (common) => (await import("./segmentTask.ts")).segmentTask(common)))
    .pipe(Command.withDescription("The sentences and words of a text"))

  const tag = Command.make("tag", { ...common, ...packs, types: many("types", "TYPES", "Only mentions of these types, with commas between"), files }, ({ types, packs, noDefaultPack, ...given }) =>
    running("tag", given, async (common) => (await import("./tagTask.ts")).tagTask(common, { packs, withDefault: !noDefaultPack, types: listed(types) })))
    .pipe(Command.withDescription("Persons, organisations, places, roles and demonyms of a text"))

  const transliterate = Command.make("transliterate", {
    ...common,
    from: text("from", "TAG", "The language of the text (BCP 47); told from the text if not given"),
    system: text("system", "ID", "A system of `polyonym systems`"),
    casing: Flag.Literals("case", ["smart", "keep"]).pipe(Flag.withDescription("Words in capitals in capitals, or letter by letter"), Flag.withDefault("smart" as const)),
    spans: yes("spans", "Which letters came of which"),
    reverse: yes("reverse", "From Latin letters back to those of the language"),
    candidates: Flag.Int("candidates").pipe(Flag.withMetavar("N"), Flag.withDescription("With --reverse: the N likeliest sources, each with its score"), Flag.optional, Flag.map(Option.getOrUndefined)),
    files
  }, ({ from, system, casing, spans, reverse, candidates, ...given }) =>
    running("transliterate", given, async (common) => (await import("./transliterateTask.ts")).transliterateTask(common, { from, system, casing, spans, reverse, candidates })))
    .pipe(Command.withDescription("A text in Latin letters, or back from them"))

  const systems = Command.make("systems", { json: common.json }, ({ json }) => Effect.promise(async () => done(await (await import("./systems.ts")).systemsCommand(json, host))))
    .pipe(Command.withDescription("Every transliteration system there is"))

  const names = namesCommand(reading, host, done)
  const pack = packCommand(reading, host, done)
  const check = checkCommand(reading, host, done)
  const identities = identitiesCommand(reading, host, done)

  return Command.make("polyonym").pipe(Command.withDescription("One person, many spellings, one truth"), Command.withSubcommands([run, extract, detect, segment, tag, transliterate, systems, names, identities, check, pack]))
}

/** What the presenter is told goes where it belongs: help to standard output, wrong usage to standard error. */
const presenter = (host: Host) =>
  CliOutput.layerPresenter({
    present: (event) =>
      Effect.promise(async () => {
        const { formatErrors, formatHelpDoc } = CliOutput.defaultFormatter({ colors: false })
        if (event._tag === "Version") await host.write(`${event.version}\n`)
        else if (event._tag === "Help") await host.write(`${formatHelpDoc(event.helpDoc)}\n`)
        else host.tell(`${formatHelpDoc(event.helpDoc)}\n${formatErrors(event.errors)}\n`)
      })
  })

/** Runs the command line; gives the exit code. */
export async function main(args: ReadonlyArray<string>, version: string, host: Host): Promise<number> {
  let exit = 0
  const command = commandTree(host, (code) => {
    exit = code
  })
  // The version that `pack build` is told is that of the pack.
  const ofPack = args[0] === "pack"
  const layer = Layer.mergeAll(NodeServices.layer, presenter(host), CliConfig.layer({ builtIns: ofPack ? [GlobalFlag.Help, GlobalFlag.Completions] : [GlobalFlag.Help, GlobalFlag.Version, GlobalFlag.Completions] }))
  const ended = await Effect.runPromiseExit(Command.runWith(command, { version })(args).pipe(Effect.provide(layer)))
  if (Exit.isSuccess(ended)) return exit
  if (Cause.hasInterruptsOnly(ended.cause)) return 130
  const error = Cause.squash(ended.cause)
  if (CliError.isCliError(error)) return 2
  return tell(error, host, messagesIn(localeOf(undefined, host)), args.includes("--debug"))
}
