import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { Argument, Command, Flag } from "effect/cli"
import type { Reading } from "./command.ts"
import type { Host } from "./host.ts"
import { packFormats, recordTypes } from "./packFormats.ts"

const optional = (name: string, metavar: string, description: string) => Flag.String(name).pipe(Flag.withMetavar(metavar), Flag.withDescription(description), Flag.optional, Flag.map(Option.getOrUndefined))
const count = (name: string, description: string) => Flag.Int(name).pipe(Flag.withMetavar("N"), Flag.withDescription(description), Flag.optional, Flag.map(Option.getOrUndefined))
const yes = (name: string, description: string) => Flag.Boolean(name).pipe(Flag.withDescription(description), Flag.withoutNegation, Flag.withDefault(false))
const listed = (values: ReadonlyArray<string>): ReadonlyArray<string> => values.flatMap((value) => value.split(",")).map((value) => value.trim()).filter((value) => value !== "")
const output = Flag.String("output").pipe(Flag.withAlias("o"), Flag.withMetavar("FILE"), Flag.withDescription("The pack to write"))

/** `pack` with the commands below it; of the options of every command that reads, those that packs have too. */
export function packCommand({ json, locale, debug, files }: Reading, host: Host, done: (exit: number) => void) {
  const build = Command.make("build", {
    from: Flag.Literals("from", packFormats).pipe(Flag.withDescription("What the files are")),
    output,
    name: optional("name", "NAME", "The name of the pack; that of its file unless given"),
    packVersion: optional("version", "VERSION", "The version of the pack; 1 unless given"),
    licence: optional("licence", "ID", "The licence of the data (SPDX); of Wikidata, GeoNames and Natural Earth their own unless given"),
    attribution: optional("attribution", "TEXT", "Whom to name for the data"),
    languages: Flag.String("languages").pipe(Flag.withMetavar("TAGS"), Flag.withDescription("Only names in these languages (BCP 47), with commas between, and those for every language"), Flag.atLeast(0)),
    language: optional("language", "TAG", "csv, wikidata-csv: the language of names that do not say theirs; by their script unless given"),
    type: Flag.Literals("type", recordTypes).pipe(Flag.withDescription("csv, wikidata-csv: the type of records that do not say theirs"), Flag.optional, Flag.map(Option.getOrUndefined)),
    classes: optional("classes", "FILE", "Further classes, one a line with its type: Q43229 ORG; of ftm schemata, of geonames feature classes, which replace the usual ones"),
    minSitelinks: count("min-sitelinks", "wikidata-json, wikidata-csv: only items that so many Wikipedias have"),
    minPopulation: count("min-population", "geonames, natural-earth: only places with so many inhabitants"),
    twoPass: yes("two-pass", "wikidata-json: read the files twice, so that subclasses count and offices have their titles"),
    noExpand: yes("no-expand", "Without the case forms of names"),
    common: optional("common", "FILE", "Words that are too common to be names by themselves, one a line, beside our own; forms of them are marked"),
    json, locale, debug, files
  }, ({ languages, ...given }) => Effect.promise(async () => done(await (await import("./packBuild.ts")).packBuild({ ...given, languages: listed(languages) }, host))))
    .pipe(Command.withDescription("A knowledge pack of files: dumps, tables, maps"))

  const info = Command.make("info", { json, locale, debug, pack: Argument.String("pack").pipe(Argument.withDescription("The pack")) }, ({ pack, ...given }) =>
    Effect.promise(async () => done(await (await import("./packShow.ts")).packInfo(pack, given, host))))
    .pipe(Command.withDescription("What a pack says of itself"))

  const merge = Command.make("merge", { output, json, locale, debug, packs: Argument.String("packs").pipe(Argument.withDescription("Packs, in the order in which they count"), Argument.variadic({ min: 1 })) }, ({ packs, output, ...given }) =>
    Effect.promise(async () => done(await (await import("./packShow.ts")).packMerge(packs, output, given, host))))
    .pipe(Command.withDescription("One pack of several"))

  return Command.make("pack").pipe(Command.withDescription("Knowledge packs: build, info, merge"), Command.withSubcommands([build, info, merge]))
}
