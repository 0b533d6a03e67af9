import { exportFormats, identityTypes } from "../choices.ts"
import { choice, command, type Group, text, texts, whole, yes } from "./command.ts"
import { files, shown } from "./flags.ts"

const { jsonl, ...always } = shown
const stored = { store: text("FILE", "The file that the identities are kept in; made if it is not there", { required: true }) }
const type = choice("TYPE", identityTypes, "Only identities of this type")
const limit = whole("N", "How many at most")
const output = text("FILE", "The file to write; standard output unless given", { alias: "o" })

const add = command({
  name: "identities add",
  summary: "Takes in documents, as run --format document writes them, and decisions",
  flags: { ...stored, batch: whole("N", "How many documents are taken in at a time, all or none", { default: 1 }), jsonl, ...always },
  arguments: { files },
  examples: [["polyonym identities add --store names.db articles.jsonl", "from run --format document"]],
  run: async (given, host) => (await import("../identitiesRun.ts")).addDocuments(given, host)
})

const list = command({
  name: "identities list",
  summary: "Identities, doubtful pairs, conflicts of decisions",
  flags: {
    ...stored, type, limit,
    name: text("NAME", "Only identities that may be called so, in any spelling and script"),
    packs: texts("FILE", "With --name: a knowledge pack that may know whose name it is", { name: "pack" }),
    document: text("ID", "Only the identities of this document"),
    doubtful: yes("Pairs that may be one, for a person to decide"),
    conflicts: yes("Decisions that contradict each other, or are about what is not there"),
    jsonl, ...always
  },
  arguments: {},
  examples: [["polyonym identities list --store names.db --name Zelensky", "who may be called so"]],
  run: async (given, host) => (await import("../identitiesRun.ts")).listIdentities(given, host)
})

const show = command({
  name: "identities show",
  summary: "One identity: names, documents, what stands beside it, why it is one",
  flags: { ...stored, ...always },
  arguments: { id: { kind: "one", metavar: "ID", description: "An id of now or before, or that of a sighting" } },
  examples: [["polyonym identities show --store names.db Q3874799", "one of them"]],
  run: async (given, host) => (await import("../identitiesRun.ts")).showIdentity(given, host)
})

const decide = command({
  name: "identities decide",
  summary: "What a person says: two are one, two are two, one is called so",
  flags: {
    ...stored,
    by: text("WHO", "Who decides"),
    at: text("DATE", "When it was decided (ISO 8601); now unless given"),
    why: text("TEXT", "Why"),
    decisions: text("FILE", "Lines of decisions: the one on the line is added, or all are taken in"),
    ...always
  },
  arguments: { words: { kind: "any", metavar: "[DECISION]", description: "same A B, different A B, or rename A NAME; A and B are ids", suggests: ["same", "different", "rename"] } },
  examples: [["polyonym identities decide --store names.db same Q1 nil-4f2a --by Dana", "two are one"]],
  run: async (given, host) => (await import("../identitiesRun.ts")).decideIdentities(given, host)
})

const exporting = command({
  name: "identities export",
  summary: "All identities, or all decisions, in a fixed order",
  flags: { ...stored, format: choice("FORMAT", exportFormats, "What to write; html is a page to read", { default: "jsonl" }), output, type, limit: whole("N", "With html: how many identities, those of most documents first; 300 unless given"), ...always },
  arguments: {},
  examples: [["polyonym identities export --store names.db --format csv -o names.csv", "a table"], ["polyonym identities export --store names.db --format html -o names.html", "a page"]],
  run: async (given, host) => (await import("../identitiesRun.ts")).exportIdentities(given, host)
})

const review = command({
  name: "identities review",
  summary: "A page of doubtful pairs, their evidence side by side, that writes decisions",
  flags: { ...stored, output, limit, ...always },
  arguments: {},
  examples: [["polyonym identities review --store names.db -o doubtful.html", "to decide in a browser"]],
  run: async (given, host) => (await import("../identitiesRun.ts")).reviewIdentities(given, host)
})

export const identities: Group = {
  name: "identities",
  summary: "One identity over many documents: add, list, show, decide …",
  commands: [add, list, show, decide, exporting, review],
  examples: [["polyonym identities list --store names.db", "who is known"]]
}
