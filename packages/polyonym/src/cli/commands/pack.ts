import { packFormats, recordTypes } from "../packFormats.ts"
import { choice, command, type Group, list, text, whole, yes } from "./command.ts"
import { showing } from "./flags.ts"

const output = text("FILE", "The pack to write", { alias: "o", required: true })

const build = command({
  name: "pack build",
  summary: "A knowledge pack of files: dumps, tables, maps",
  flags: {
    from: choice("FORMAT", packFormats, "What the files are", { required: true }),
    output,
    name: text("NAME", "The name of the pack; that of its file unless given"),
    packVersion: text("VERSION", "The version of the pack; 1 unless given", { name: "version" }),
    licence: text("ID", "Of the data (SPDX); of Wikidata, GeoNames, Natural Earth their own unless given"),
    attribution: text("TEXT", "Whom to name for the data"),
    languages: list("TAGS", "Only names in these languages (BCP 47), and those for every one"),
    language: text("TAG", "csv, wikidata-csv: of names that do not say theirs; by their script unless given"),
    type: choice("TYPE", recordTypes, "csv, wikidata-csv: of records that do not say theirs"),
    classes: text("FILE", "Further classes, one a line with its type: Q43229 ORG; of ftm schemata; of geonames feature classes, instead of the usual ones"),
    minSitelinks: whole("N", "wikidata-*: only items that so many Wikipedias have"),
    minPopulation: whole("N", "geonames, natural-earth: only places with so many inhabitants"),
    twoPass: yes("wikidata-json: read twice, so that subclasses count and offices have titles"),
    noExpand: yes("Without the case forms of names"),
    common: text("FILE", "Words too common to be names by themselves, one a line, beside our own"),
    ...showing
  },
  arguments: { files: { kind: "any", metavar: "FILES", description: "Files to read; standard input if there are none" } },
  examples: [["polyonym pack build --from csv clubs.csv -o clubs.pack", "a table of two columns is enough"]],
  run: async (given, host) => (await import("../packBuild.ts")).packBuild(given, host)
})

const info = command({
  name: "pack info",
  summary: "What a pack says of itself",
  flags: showing,
  arguments: { pack: { kind: "one", metavar: "PACK", description: "The pack" } },
  examples: [["polyonym pack info clubs.pack", "its size, licence, sources"]],
  run: async ({ pack, ...given }, host) => (await import("../packShow.ts")).packInfo(pack, given, host)
})

const merge = command({
  name: "pack merge",
  summary: "One pack of several",
  flags: { output, ...showing },
  arguments: { packs: { kind: "some", metavar: "PACKS", description: "Packs, in the order in which they count" } },
  examples: [["polyonym pack merge clubs.pack towns.pack -o all.pack", "the later has the last word"]],
  run: async ({ packs, output, ...given }, host) => (await import("../packShow.ts")).packMerge(packs, output, given, host)
})

export const pack: Group = {
  name: "pack",
  summary: "Knowledge packs: build, info, merge",
  commands: [build, info, merge],
  examples: [["polyonym pack build --from csv clubs.csv -o clubs.pack", "a pack of your own"]]
}
