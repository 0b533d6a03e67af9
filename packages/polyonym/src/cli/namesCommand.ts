import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { Command, Flag } from "effect/cli"
import type { Reading } from "./command.ts"
import type { Settings } from "./execute.ts"
import type { Host } from "./host.ts"
import { nameKinds, nameOrders } from "./namesInput.ts"
import { genders, grammaticalCases } from "./grammar.ts"
import { executeNames, type NamesTask } from "./namesRun.ts"
import type { Common } from "./task.ts"

const language = Flag.String("language").pipe(Flag.withMetavar("TAG"), Flag.withDescription("The language of names that do not say theirs (BCP 47)"), Flag.optional, Flag.map(Option.getOrUndefined))
const kind = Flag.Literals("kind", nameKinds).pipe(Flag.withDescription("What the names are of, if they do not say it; persons unless given"), Flag.optional, Flag.map(Option.getOrUndefined))
const listed = (values: ReadonlyArray<string>): ReadonlyArray<string> => values.flatMap((value) => value.split(",")).map((value) => value.trim()).filter((value) => value !== "")

/** `names` with the commands below it; `reading` are the options of every command that reads. */
export function namesCommand(reading: Reading, host: Host, done: (exit: number) => void) {
  const running = (command: string, given: Omit<Settings, "command">, make: (common: Common) => Promise<NamesTask>) =>
    Effect.promise(async () => done(await executeNames({ ...given, command: `names ${command}` }, host, make)))

  const parse = Command.make("parse", {
    ...reading, language, kind,
    order: Flag.Literals("order", nameOrders).pipe(Flag.withDescription("The order of a person's names; found out if not given"), Flag.optional, Flag.map(Option.getOrUndefined))
  }, ({ language, kind, order, ...given }) => running("parse", given, async (common) => (await import("./namesTasks.ts")).parseTask(common, { language, kind, order })))
    .pipe(Command.withDescription("The parts of a name, with their roles"))

  const compare = Command.make("compare", {
    ...reading, kind,
    explain: Flag.Boolean("explain").pipe(Flag.withDescription("Why: the pairs of words, what contradicts, what is left out"), Flag.withoutNegation, Flag.withDefault(false))
  }, ({ kind, explain, ...given }) => running("compare", given, async (common) => (await import("./namesTasks.ts")).compareTask(common, { kind, explain })))
    .pipe(Command.withDescription("Whether two names are the same name; in text, a tab between them"))

  const search = Command.make("search", {
    ...reading, language, kind,
    index: Flag.String("index").pipe(Flag.withMetavar("FILE"), Flag.withDescription("The names to search in: lines of JSON with id, name and perhaps language"), Flag.optional, Flag.map(Option.getOrUndefined)),
    packs: Flag.String("pack").pipe(Flag.withMetavar("FILE"), Flag.withDescription("A knowledge pack whose names are searched too (repeatable)"), Flag.atLeast(0)),
    most: Flag.Int("limit").pipe(Flag.withAlias("k"), Flag.withMetavar("N"), Flag.withDescription("How many hits at most"), Flag.withDefault(10))
  }, ({ language, kind, index, packs, most, ...given }) => running("search", given, async (common) => (await import("./namesTasks.ts")).searchTask(common, { language, kind, index, packs, most })))
    .pipe(Command.withDescription("The names of an index that a name may be"))

  const variants = Command.make("variants", {
    ...reading, language, kind,
    limit: Flag.Int("limit").pipe(Flag.withMetavar("N"), Flag.withDescription("How many at most; 20 unless given"), Flag.optional, Flag.map(Option.getOrUndefined)),
    to: Flag.String("to").pipe(Flag.withMetavar("LIST"), Flag.withDescription("Only for these languages (BCP 47) or scripts (ISO 15924), with commas between"), Flag.atLeast(0))
  }, ({ language, kind, limit, to, ...given }) => running("variants", given, async (common) => (await import("./namesTasks.ts")).variantsTask(common, { language, kind, limit, to: listed(to) })))
    .pipe(Command.withDescription("How else a name may be written"))

  const lemma = Command.make("lemma", { ...reading, language, kind }, ({ language, kind, ...given }) =>
    running("lemma", given, async (common) => (await import("./namesForms.ts")).lemmaTask(common, { language, kind })))
    .pipe(Command.withDescription("The nominative of a name in any case"))

  const decline = Command.make("decline", {
    ...reading, language, kind,
    case: Flag.Literals("case", grammaticalCases).pipe(Flag.withDescription("The case wanted of names that do not say theirs"), Flag.optional, Flag.map(Option.getOrUndefined)),
    gender: Flag.Literals("gender", genders).pipe(Flag.withDescription("A man's or a woman's name; found out if not given"), Flag.optional, Flag.map(Option.getOrUndefined))
  }, ({ language, kind, case: wanted, gender, ...given }) => running("decline", given, async (common) => (await import("./namesForms.ts")).declineTask(common, { language, kind, case: wanted, gender })))
    .pipe(Command.withDescription("The form of a name in a case; the name is given in the nominative"))

  return Command.make("names").pipe(Command.withDescription("Names: parse, compare, search, lemma, decline, variants"), Command.withSubcommands([parse, compare, search, lemma, decline, variants]))
}
