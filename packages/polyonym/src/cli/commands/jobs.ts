import { priorities, runFormats, usualQueue } from "../choices.ts"
import { choice, command, type Group, list, text, texts, whole, yes } from "./command.ts"
import { files, knowing, reading, styled } from "./flags.ts"

const { json, inputFormat, output, config, colour, locale, debug } = reading
const queued = {
  queue: text("QUEUE", `sqlite:FILE, postgres:URL, redis:URL, nats:URL, or memory (work alone); ${usualQueue} unless given`, { suggests: ["memory", "sqlite:", "postgres://", "redis://", "nats://"] })
}
const always = { config, locale, debug }

const submit = command({
  name: "jobs submit",
  summary: "Documents into a queue: lines of JSON, files, folders of pages",
  flags: {
    ...queued,
    again: yes("Also documents that are known with the same content"),
    batch: whole("N", "Documents in a batch, 1 to 1000; 200 unless given"),
    priority: choice("PRIORITY", priorities, "What is taken first", { default: "normal" }),
    delay: text("TIME", "Not to be begun before that long: 30s, 5m, 1h"),
    highWater: whole("N", "Wait while more documents than this are unfinished"),
    inputFormat, json, ...always
  },
  arguments: { files: { ...files, description: "Files and folders; standard input, in lines of JSON, if there are none" } },
  examples: [["polyonym jobs submit corpus.jsonl.gz --queue sqlite:jobs.db", "a line a document"]],
  run: async (given, host) => (await import("../jobsSubmit.ts")).jobsSubmit(given, host)
})

const work = command({
  name: "jobs work",
  summary: "Works at what is queued, as run does, until nothing is left",
  flags: {
    ...queued,
    format: choice("FORMAT", runFormats, "What to write, as run does"),
    ...styled, ...knowing,
    threads: whole("N", "As many as there are processors, at most 8, unless given"),
    lease: text("TIME", "A worker that is silent as long loses its batch; 90s unless given"),
    attempts: whole("N", "For one document; 3 unless given"),
    timeLimit: text("TIME", "For one document; 60s unless given"),
    memoryLimit: whole("MB", "For one thread; 1024 unless given"),
    keep: yes("Stay when all is done, for what comes later"),
    sinks: texts("SINK", "Where results go too: jsonl:FILE, folder:DIR, postgres:URL, identities:FILE", { name: "sink", suggests: ["jsonl:", "folder:", "postgres://", "identities:"] }),
    output: text("FILE", "All results at the end, as jobs export has them", { alias: "o" }),
    health: text("PORT", "Serve /healthz, /readyz, /metrics; or ADDRESS:PORT"),
    otlp: text("URL", "Send traces and metrics: http://127.0.0.1:4318"),
    json, ...always
  },
  arguments: { files: { kind: "any", metavar: "[article|monitor|PIPELINE.ts] [FILES]", description: "What to run, which may be left out, and files to submit first", suggests: ["article", "monitor"] } },
  examples: [
    ["polyonym jobs work --queue sqlite:jobs.db --threads 2", "two at a time"],
    ["polyonym jobs work monitor --keep --health 9464", "a service"],
    ["polyonym jobs work corpus.jsonl --queue memory -o results.jsonl", "one process"]
  ],
  run: async (given, host, configuration) => (await import("../jobsWork.ts")).jobsWork(given, host, configuration)
})

const status = command({
  name: "jobs status",
  summary: "How many documents are done, wait, failed, were given up",
  flags: { ...queued, watch: yes("Again every second, until it is interrupted"), json, colour, ...always },
  arguments: {},
  examples: [["polyonym jobs status --watch", "a table that redraws"], ["polyonym jobs status --json", "total, done, failed, dead"]],
  run: async (given, host) => (await import("../jobsStatus.ts")).jobsStatus(given, host)
})

const retry = command({
  name: "jobs retry",
  summary: "Queues documents again that were given up",
  flags: { ...queued, ids: list("IDS", "Only these; all unless given"), json, ...always },
  arguments: {},
  examples: [["polyonym jobs retry --ids a17,a18", "two of them"]],
  run: async (given, host) => (await import("../jobsExport.ts")).jobsRetry(given, host)
})

const exporting = command({
  name: "jobs export",
  summary: "Results as run --jsonl writes them, in the order of their ids",
  flags: { ...queued, output, dead: yes("The documents that were given up, with stage, cause and attempts"), ...always },
  arguments: {},
  examples: [["polyonym jobs export -o results.jsonl.gz", "one line a document"]],
  run: async (given, host) => (await import("../jobsExport.ts")).jobsExport(given, host)
})

export const jobs: Group = {
  name: "jobs",
  summary: "Many documents over a durable queue: submit, work, status …",
  commands: [submit, work, status, retry, exporting],
  examples: [["polyonym jobs submit corpus.jsonl && polyonym jobs work", "a file as the queue"]]
}
