import { readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { packages, root } from "../workspace.ts"
import { closureOf } from "./closure.ts"

/**
 * What packages depend on at run time, and why. `release`: the version in the lock file and its day, from the registry (`npm view NAME time`); `last`: the newest one where that is another, looked up on
 * 27 November 2026.
 */
const reasons: Readonly<Record<string, { readonly what: string; readonly why: string; readonly release: string; readonly last?: string }>> = {
  "@effect/opentelemetry": { what: "traces and metrics out of Effect", why: "asked for by who runs workers; nothing else loads it", release: "4.1.0 2026-10-29" },
  "@effect/sql-pg": { what: "PostgreSQL client for Effect", why: "the queue on PostgreSQL; its own wire client, no native part", release: "4.0.5 2026-10-15" },
  "@lezer/markdown": { what: "incremental Markdown parser with positions", why: "linear on hostile input; every node knows its place in the source", release: "1.8.1 2026-10-19" },
  "@mozilla/readability": { what: "article extractor", why: "a second engine behind `ArticleExtractor`, for who wants it", release: "0.6.0 2025-09-13" },
  "@nats-io/jetstream": { what: "JetStream client", why: "the queue on a NATS cluster", release: "3.4.0 2026-05-16" },
  "@nats-io/transport-node": { what: "NATS over TCP", why: "the connection of the two above", release: "3.4.0 2026-06-05" },
  "@noble/hashes": { what: "SHA-256", why: "receipts and ids are hashed in the browser too, at once and without a promise", release: "2.4.0 2026-08-27" },
  "@opentelemetry/exporter-metrics-otlp-http": { what: "metrics over OTLP", why: "what operators' collectors take", release: "0.222.0 2026-08-31", last: "0.301.0 2026-11-05" },
  "@opentelemetry/exporter-trace-otlp-http": { what: "traces over OTLP", why: "what operators' collectors take", release: "0.222.0 2026-08-31", last: "0.301.0 2026-11-05" },
  "@opentelemetry/sdk-metrics": { what: "metrics SDK", why: "peer of @effect/opentelemetry", release: "2.12.1 2026-11-09", last: "3.1.1 2026-11-09" },
  "@opentelemetry/sdk-trace-base": { what: "traces SDK", why: "peer of @effect/opentelemetry", release: "2.12.1 2026-11-09" },
  "@types/hast": { what: "types of HTML trees", why: "public types of the unified package name them", release: "3.0.5 2026-07-09" },
  "@types/mdast": { what: "types of Markdown trees", why: "public types of the unified package name them", release: "4.0.4 2024-05-16" },
  "@types/nlcst": { what: "types of trees of natural language", why: "public types of the unified package name them", release: "2.0.3 2024-12-04" },
  "any-ascii": { what: "some ASCII for any character", why: "the last resort of `unknown: \"ascii\"`; loaded when asked for", release: "0.3.3 2026-01-15" },
  "cldr-transforms": { what: "CLDR's transliteration rules", why: "the standard's own files; read where a `cldr:` system is asked for", release: "48.2.0 2026-09-22" },
  "css-what": { what: "parser of CSS selectors", why: "rules for sites are selectors", release: "7.0.0 2025-07-14", last: "8.0.0 2026-03-23" },
  "d3-force": { what: "force-directed layout", why: "the graph of names in the report", release: "3.0.1 2026-11-03" },
  effect: { what: "effects, streams, schemas, services", why: "the frame of every stage; a peer, so that an app has one copy", release: "4.1.0 2026-10-29" },
  entities: { what: "HTML's named characters", why: "the standard's table, kept", release: "9.0.0 2026-10-29" },
  franc: { what: "language detection by trigrams", why: "the long tail of some 400 languages behind `LanguageDetector`", release: "6.2.0 2024-12-12" },
  "franc-all": { what: "franc with all its languages", why: "the long tail of some 400 languages behind `LanguageDetector`", release: "7.2.0 2024-12-12" },
  htmlparser2: { what: "forgiving HTML parser", why: "feeds and fragments", release: "10.1.0 2026-01-22", last: "12.0.0 2026-03-21" },
  i18next: { what: "translations", why: "messages in ten languages; names as resources", release: "27.1.5 2026-11-17" },
  linkedom: { what: "a small DOM", why: "asked for by Readability; nothing else loads it", release: "0.18.12 2025-08-30", last: "0.18.15 2026-11-01" },
  n3: { what: "RDF writer", why: "N-Quads and Turtle", release: "2.13.12 2026-10-10" },
  parse5: { what: "the HTML standard's parser, with positions", why: "browsers' own reading of any page, and the place of every token", release: "8.1.1 2026-11-07" },
  "pinyin-pro": { what: "readings of Chinese characters", why: "characters with several readings by their words; loaded when asked for", release: "3.29.4 2026-09-11" },
  redis: { what: "Redis client", why: "the queue on Redis", release: "6.3.1 2026-10-29" },
  "string-width": { what: "columns of a text in a terminal", why: "tables with wide and combining characters", release: "8.3.0 2026-09-24", last: "9.0.0 2026-11-11" },
  "unbzip2-stream": { what: "bzip2", why: "Wikidata's dumps", release: "1.4.3 2024-04-20" },
  unified: { what: "processors of text trees", why: "the ecosystem that plugins come from", release: "11.0.5 2024-11-22" },
  "unist-util-visit-parents": { what: "walks trees", why: "of unified", release: "6.1.0 2026-10-24" },
  vfile: { what: "files with messages", why: "of unified", release: "6.0.3 2024-11-22" },
  "vfile-message": { what: "messages with places", why: "of unified", release: "4.0.4 2026-11-06" },
  yaml: { what: "YAML parser", why: "front matter and style files; no code, no tags of its own", release: "2.9.1 2026-09-11" }
}

/** What is written by hand though libraries exist, and why. */
const byHand: ReadonlyArray<readonly [what: string, why: string]> = [
  ["words and sentences (UAX #29)", "the kept libraries split graphemes only; `Intl.Segmenter` changes with the platform, and the same receipt must give the same bytes"],
  ["language detection", "none of the measured libraries is calibrated on short text or reads a mixed page by spans"],
  ["article extraction", "none keeps where every character came from, or says why a block was dropped"],
  ["transliteration", "none has spans, ways back and named standards together; ICU needs a compiler"],
  ["names: comparing, search, inflection, styles", "what this library is for"],
  ["the tagger and its training", "neural models are downloads of many megabytes; a linear model of some hundred kilobytes is enough"],
  ["JSON-LD out of a document", "a JSON-LD processor costs several hundred times `JSON.stringify`; ours is by construction, and is compared with jsonld.js in tests"],
  ["the format of knowledge packs", "opens without being read: no library has a multilingual matcher over a binary file"],
  ["encodings of pages, and text that was misread", "chardet reads 84.6 % of single sentences where ours reads 97.3 (`@polyonym/extract`, figures); the decoding itself is the platform's `TextDecoder`"],
  ["feeds", "the tokens are htmlparser2's; parsers of feeds refuse a broken one or lose entries, and have no way back to it"],
  ["dates, quantities, quotations", "chrono-node covers 28 of the 42 dates that it could on the development pages, in fewer languages; no library reads quantities and quotations in ten languages with their ranges"],
  ["patterns in rules for sites", "a small language that is run in linear time: JavaScript's regular expressions are not, and RE2 is native"],
  ["language tags and their distance", "tags are made canonical by `Intl` where it knows them, by CLDR's aliases where an engine is older; `Intl` has no distance between tags"],
  ["queues of documents", "libraries of queues hand out one job at a time and have one store; ours hands out batches, over five stores, each result kept once. Clients of the stores are kept libraries"],
  ["worker threads", "each document of a batch has a limit of time and of memory, and a thread that dies costs one document; pools limit a thread or a task"],
  ["checking linked data", "JSON-LD processors do not check the vocabulary, and validators of search engines are services on the web"],
  ["CSV, DEFLATE, base64", "a hundred lines each: CSV with lines and limits for hostile tables, the others only where the platform has none that answers at once"],
  ["the report and its pages", "one file that loads nothing; a framework would be larger than the page"],
  ["source maps of text", "libraries map lines and columns of programs; ours must carry ranges through several rewrites in three units"]
]

export interface Dependency {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly bytes: number
  /** The versions of Node that it asks for. */
  readonly node: string
  readonly usedBy: ReadonlyArray<{ readonly name: string; readonly kind: "" | "peer" | "optional peer" }>
}

function size(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name)
    return sum + (entry.isDirectory() ? entry.name === "node_modules" ? 0 : size(path) : statSync(path).size)
  }, 0)
}

/** Everything that packages need at run time beside each other. */
export function dependencies(): ReadonlyArray<Dependency> {
  const users = new Map<string, Array<Dependency["usedBy"][number]>>()
  for (const { manifest } of packages) {
    const optional = (manifest as { readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>> }).peerDependenciesMeta ?? {}
    const add = (name: string, kind: Dependency["usedBy"][number]["kind"]): void => {
      if (!/^@polyonym\/|^polyonym$/.test(name)) users.set(name, [...users.get(name) ?? [], { name: manifest.name, kind }])
    }
    for (const name of Object.keys(manifest.dependencies ?? {})) add(name, "")
    for (const name of Object.keys(manifest.peerDependencies ?? {})) add(name, optional[name]?.optional === true ? "optional peer" : "peer")
  }
  return [...users].sort(([a], [b]) => a < b ? -1 : 1).map(([name, usedBy]) => {
    const folder = join(root, "node_modules", name)
    const { version, license, engines } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { readonly version: string; readonly license?: string; readonly engines?: { readonly node?: string } }
    return { name, version, licence: license ?? "none", bytes: size(folder), node: engines?.node ?? "", usedBy }
  })
}

const kibibytes = (bytes: number): string => `${Math.round(bytes / 1024).toLocaleString("en")} KiB`

/** What comes along with each package. */
function brought(): ReadonlyArray<string> {
  return packages.map(({ name, manifest }) => {
    const all = [...closureOf(`packages/${name}`)]
    const others = all.filter((folder) => folder.includes("node_modules/"))
    const effect = others.includes("node_modules/effect")
    const bytes = others.filter((folder) => folder !== "node_modules/effect").reduce((sum, folder) => sum + size(join(root, folder)), 0)
    return `| ${manifest.name} | ${all.length - others.length} | ${others.length} | ${kibibytes(bytes)} | ${effect ? "yes" : ""} |`
  })
}

/** docs/dependencies.md. Throws for a dependency without a reason, or a reason without a dependency. */
export function dependencyTable(): string {
  const all = dependencies()
  const without = all.filter(({ name }) => reasons[name] === undefined).map(({ name }) => name)
  const unused = Object.keys(reasons).filter((name) => !all.some((one) => one.name === name))
  if (without.length + unused.length > 0) throw new Error(`tests/papers/dependencies.ts: no reason for ${without.join(", ") || "none"}; nothing uses ${unused.join(", ") || "none"}`)
  const stale = all.filter(({ name, version }) => !reasons[name]!.release.startsWith(`${version} `)).map(({ name, version }) => `${name} ${version}`)
  if (stale.length > 0) throw new Error(`tests/papers/dependencies.ts: say when ${stale.join(", ")} was released (npm view NAME time)`)
  const rows = all.map(({ name, version, licence, bytes, node, usedBy }) => {
    const { what, why, release, last } = reasons[name]!
    const users = usedBy.length > 6 ? `${usedBy.length} packages (${[...new Set(usedBy.map(({ kind }) => kind))].join(", ")})` : usedBy.map((one) => `${one.name}${one.kind === "" ? "" : ` (${one.kind})`}`).join(", ")
    return `| ${name} ${version} | ${what} | ${why} | ${licence} | ${kibibytes(bytes)} | ${release.slice(version.length + 1)} | ${last ?? "the same"} | ${node.replaceAll("|", "\\|")} | ${users} |`
  })
  return `# Dependencies

What the packages need at run time beside each other, in the versions of the lock file. A peer is one that the app installs itself, an optional one is needed only for the door that names it.
No dependency has an install script. The last releases were looked up on 27 November 2026. What asks for a newer Node than 20 is tried with Node 20 all the same where a package of ours cannot be without it
([runtimes](runtimes.md)); npm warns of it, and installers that refuse (Yarn 1, \`engine-strict\`) have to be told. Written by \`tests/papers/write.ts\`; a test compares.

| package | what | why | licence | size | released | last release | its Node | used by |
|---|---|---|---|---|---|---|---|---|
${rows.join("\n")}

## What installing a package brings

Optional peers are not counted: \`effect\` is one wherever a package has a door without it, and an app installs it where it uses the other door.

| package | of ours | of others | size, without effect | effect |
|---|---|---|---|---|
${brought().join("\n")}

## Written by hand

Figures are those of the packages' READMEs; what else is said of other libraries is general knowledge.

| what | why |
|---|---|
${byHand.map(([what, why]) => `| ${what} | ${why} |`).join("\n")}
`
}
