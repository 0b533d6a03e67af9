import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { Argument, Command, Flag } from "effect/cli"
import type { Reading } from "./command.ts"
import type { Host } from "./host.ts"
import { exportFormats, identityTypes, type StoreSettings } from "./identitiesStore.ts"

const optional = (name: string, metavar: string, description: string) => Flag.String(name).pipe(Flag.withMetavar(metavar), Flag.withDescription(description), Flag.optional, Flag.map(Option.getOrUndefined))
const type = Flag.Literals("type", identityTypes).pipe(Flag.withDescription("Only identities of this type"), Flag.optional, Flag.map(Option.getOrUndefined))
const limit = Flag.Int("limit").pipe(Flag.withMetavar("N"), Flag.withDescription("How many at most"), Flag.optional, Flag.map(Option.getOrUndefined))
const output = optional("output", "FILE", "The file to write; standard output unless given").pipe(Flag.withAlias("o"))

/** `identities` with the commands below it. */
export function identitiesCommand({ json, jsonl, colour, locale, debug, files }: Reading, host: Host, done: (exit: number) => void) {
  const given = { store: Flag.String("store").pipe(Flag.withMetavar("FILE"), Flag.withDescription("The file that the identities are kept in; made if it is not there")), json, colour, locale, debug }
  const running = <S extends StoreSettings>(settings: S, work: (run: typeof import("./identitiesRun.ts"), settings: S, host: Host) => Promise<number>) =>
    Effect.promise(async () => done(await work(await import("./identitiesRun.ts"), settings, host)))

  const add = Command.make("add", {
    ...given, jsonl,
    batch: Flag.Int("batch").pipe(Flag.withMetavar("N"), Flag.withDescription("How many documents are taken in at a time, all or none; 1 unless given"), Flag.withDefault(1)),
    files
  }, (settings) => running(settings, (run, all, on) => run.addDocuments(all, on)))
    .pipe(Command.withDescription("Takes documents in, as run --format document writes them, and decisions"))

  const list = Command.make("list", {
    ...given, jsonl, type, limit,
    name: optional("name", "NAME", "Only identities that may be called so, in any spelling and script"),
    document: optional("document", "ID", "Only the identities of this document"),
    doubtful: Flag.Boolean("doubtful").pipe(Flag.withDescription("Pairs that may be one, for a person to decide"), Flag.withoutNegation, Flag.withDefault(false)),
    conflicts: Flag.Boolean("conflicts").pipe(Flag.withDescription("Decisions that contradict each other, or are about what is not there"), Flag.withoutNegation, Flag.withDefault(false))
  }, (settings) => running(settings, (run, all, on) => run.listIdentities(all, on)))
    .pipe(Command.withDescription("Identities, doubtful pairs, conflicts of decisions"))

  const show = Command.make("show", { ...given, id: Argument.String("id").pipe(Argument.withDescription("An id of now or before, or that of a sighting")) }, (settings) => running(settings, (run, all, on) => run.showIdentity(all, on)))
    .pipe(Command.withDescription("One identity: names, documents, what stands beside it, why it is one"))

  const decide = Command.make("decide", {
    ...given,
    by: optional("by", "WHO", "Who decides"),
    at: optional("at", "DATE", "When it was decided (ISO 8601); now unless given"),
    why: optional("why", "TEXT", "Why"),
    decisions: optional("decisions", "FILE", "A file of decisions, one JSON object a line: a decision on the line is added to it; without one, all that are in it are taken in"),
    words: Argument.String("words").pipe(Argument.withDescription("same A B, different A B, or rename A NAME; A and B are ids"), Argument.variadic())
  }, (settings) => running(settings, (run, all, on) => run.decideIdentities(all, on)))
    .pipe(Command.withDescription("What a person says: two are one, two are two, one is called so"))

  const exporting = Command.make("export", { ...given, format: Flag.Literals("format", exportFormats).pipe(Flag.withDescription("What to write"), Flag.withDefault("jsonl" as const)), output, type }, (settings) => running(settings, (run, all, on) => run.exportIdentities(all, on)))
    .pipe(Command.withDescription("All identities, or all decisions, in a fixed order"))

  const review = Command.make("review", { ...given, output, limit }, (settings) => running(settings, (run, all, on) => run.reviewIdentities(all, on)))
    .pipe(Command.withDescription("A page of doubtful pairs, their evidence side by side, that writes decisions"))

  return Command.make("identities").pipe(Command.withDescription("One identity over many documents: add, list, show, decide, export, review"), Command.withSubcommands([add, list, show, decide, exporting, review]))
}
