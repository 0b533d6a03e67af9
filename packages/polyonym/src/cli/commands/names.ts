import { genders, grammaticalCases, nameOrders } from "../choices.ts"
import { choice, command, type Group, list, text, texts, whole, yes } from "./command.ts"
import { files, knowing, named, reading, styled } from "./flags.ts"

const ofKnownKinds = { packs: texts("FILE", "A knowledge pack, which may know what a name is of", { name: "pack" }) }

const parse = command({
  name: "names parse",
  summary: "The parts of a name, with their roles",
  flags: { order: choice("ORDER", nameOrders, "The order of a person's names; found out if not given"), ...named, ...ofKnownKinds, ...reading },
  arguments: { files },
  examples: [["echo \"Tran Thi Bich Ngoc\" | polyonym names parse --language vi", "which is the family name"]],
  run: async ({ language, kind, order, packs, ...given }, host) =>
    (await import("../namesRun.ts")).executeNames({ ...given, command: "names parse" }, host, async (common) => {
      const task = (await import("../namesTasks.ts")).parseTask(common, { language, kind, order })
      return (await import("../namesKinds.ts")).ofKnownKind(task, packs, kind, common)
    })
})

const compare = command({
  name: "names compare",
  summary: "Whether two names are one name; a tab between them",
  flags: { explain: yes("Why: the pairs of words, what contradicts, what is left out"), kind: named.kind, ...ofKnownKinds, ...reading },
  arguments: { files },
  examples: [["printf 'Любинець\\tLoubinets\\n' | polyonym names compare --explain", "one name, and why"]],
  run: async ({ kind, explain, packs, ...given }, host) =>
    (await import("../namesRun.ts")).executeNames({ ...given, command: "names compare" }, host, async (common) => {
      const task = (await import("../namesTasks.ts")).compareTask(common, { kind, explain })
      return (await import("../namesKinds.ts")).ofKnownKind(task, packs, kind, common)
    })
})

const search = command({
  name: "names search",
  summary: "The names of an index that a name may be",
  flags: {
    index: text("FILE", "The names to search in: lines of JSON with id, name and perhaps language"),
    packs: texts("FILE", "A knowledge pack whose names are searched too", { name: "pack" }),
    limit: whole("N", "How many hits at most", { alias: "k", default: 10 }),
    ...named, ...reading
  },
  arguments: { files },
  examples: [["echo Loubinets | polyonym names search --index people.jsonl -k 3", "the three likeliest"]],
  run: async ({ language, kind, index, packs, limit, ...given }, host) =>
    (await import("../namesRun.ts")).executeNames({ ...given, command: "names search" }, host, async (common) => (await import("../namesTasks.ts")).searchTask(common, { language, kind, index, packs, most: limit }))
})

const lemma = command({
  name: "names lemma",
  summary: "The nominative of a name in any case",
  flags: { ...named, ...ofKnownKinds, ...reading },
  arguments: { files },
  examples: [["echo \"Володимиром Зеленським\" | polyonym names lemma --language uk", "Володимир Зеленський"]],
  run: async ({ language, kind, packs, ...given }, host) =>
    (await import("../namesRun.ts")).executeNames({ ...given, command: "names lemma" }, host, async (common) => {
      const task = (await import("../namesForms.ts")).lemmaTask(common, { language, kind })
      return (await import("../namesKinds.ts")).ofKnownKind(task, packs, kind, common)
    })
})

const decline = command({
  name: "names decline",
  summary: "The form of a name, given in the nominative, in a case",
  flags: {
    case: choice("CASE", grammaticalCases, "The case wanted of names that do not say theirs"),
    gender: choice("GENDER", genders, "A man's or a woman's name; found out if not given"),
    ...named, ...ofKnownKinds, ...reading
  },
  arguments: { files },
  examples: [["echo \"Олена Шевчук\" | polyonym names decline --language uk --case dative", "Олені Шевчук"]],
  run: async ({ language, kind, case: wanted, gender, packs, ...given }, host) =>
    (await import("../namesRun.ts")).executeNames({ ...given, command: "names decline" }, host, async (common) => {
      const task = (await import("../namesForms.ts")).declineTask(common, { language, kind, case: wanted, gender })
      return (await import("../namesKinds.ts")).ofKnownKind(task, packs, kind, common)
    })
})

const variants = command({
  name: "names variants",
  summary: "How else a name may be written",
  flags: {
    limit: whole("N", "How many at most; 20 unless given"),
    to: list("TAGS", "Only for these languages (BCP 47) or scripts (ISO 15924)"),
    packs: texts("FILE", "A knowledge pack, whose names of the same entity come first", { name: "pack" }),
    ...named, ...reading
  },
  arguments: { files },
  examples: [["echo \"Володимир Зеленський\" | polyonym names variants --language uk --to de,fr", "spellings"]],
  run: async ({ language, kind, limit, to, packs, ...given }, host) =>
    (await import("../namesRun.ts")).executeNames({ ...given, command: "names variants" }, host, async (common) => (await import("../namesTasks.ts")).variantsTask(common, { language, kind, limit, to, packs }))
})

const style = command({
  name: "names style",
  summary: "The form of a name, or a Wikidata item, in a style",
  flags: {
    ...styled,
    asOf: text("DATE", "The form of this day (ISO 8601); of the newest rules if not given"),
    language: named.language,
    ...knowing, ...reading
  },
  arguments: { files },
  examples: [
    ["echo \"Володимир Зеленський\" | polyonym names style --style bbc --language uk", "how the BBC writes it"],
    ["echo Q1899 | polyonym names style --style ap --as-of 2018-01-01 --json", "and how AP did"]
  ],
  run: async ({ style, asOf, language, packs, noDefaultPack, ...given }, host) =>
    (await import("../namesRun.ts")).executeNames({ ...given, command: "names style" }, host, async (common) => (await import("../namesStyle.ts")).styleTask(common, { style, asOf, language, packs, withDefault: !noDefaultPack }))
})

export const names: Group = {
  name: "names",
  summary: "Parts, sameness, search, inflection, variants, style of names",
  commands: [parse, compare, search, lemma, decline, variants, style],
  examples: [["printf 'Любинець\\tLoubinets\\n' | polyonym names compare", "whether two names are one"]]
}
