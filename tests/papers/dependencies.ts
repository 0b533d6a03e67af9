import { readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { packages, root } from "../workspace.ts"

/** What packages depend on at run time, and why; `release`: the day of the version in the lock file, from the registry. */
const reasons: Readonly<Record<string, { readonly what: string; readonly why: string; readonly release: string }>> = {
  "@effect/opentelemetry": { what: "traces and metrics out of Effect", why: "asked for by who runs workers; nothing else loads it", release: "2026-10-29" },
  "@effect/sql-pg": { what: "PostgreSQL client for Effect", why: "the queue on PostgreSQL; its own wire client, no native part", release: "2026-10-15" },
  "@lezer/markdown": { what: "incremental Markdown parser with positions", why: "linear on hostile input; every node knows its place in the source", release: "2026-10-19" },
  "@mozilla/readability": { what: "article extractor", why: "a second engine behind `ArticleExtractor`, for who wants it", release: "2025-09-13" },
  "@nats-io/jetstream": { what: "JetStream client", why: "the queue on a NATS cluster", release: "2026-05-16" },
  "@nats-io/transport-node": { what: "NATS over TCP", why: "the connection of the two above", release: "2026-06-05" },
  "@noble/hashes": { what: "SHA-256", why: "receipts and ids are hashed in the browser too, at once and without a promise", release: "2026-08-27" },
  "@opentelemetry/exporter-metrics-otlp-http": { what: "metrics over OTLP", why: "what operators' collectors take", release: "2026-08-31" },
  "@opentelemetry/exporter-trace-otlp-http": { what: "traces over OTLP", why: "what operators' collectors take", release: "2026-08-31" },
  "@opentelemetry/sdk-metrics": { what: "metrics SDK", why: "peer of @effect/opentelemetry", release: "2026-11-09" },
  "@opentelemetry/sdk-trace-base": { what: "traces SDK", why: "peer of @effect/opentelemetry", release: "2026-11-09" },
  "@types/hast": { what: "types of HTML trees", why: "public types of the unified package name them", release: "2026-07-09" },
  "@types/mdast": { what: "types of Markdown trees", why: "public types of the unified package name them", release: "2024-05-16" },
  "@types/nlcst": { what: "types of trees of natural language", why: "public types of the unified package name them", release: "2024-12-04" },
  "any-ascii": { what: "some ASCII for any character", why: "the last resort of `unknown: \"ascii\"`; loaded when asked for", release: "2026-01-15" },
  "cldr-transforms": { what: "CLDR's transliteration rules", why: "the standard's own files; read where a `cldr:` system is asked for", release: "2026-09-22" },
  "css-what": { what: "parser of CSS selectors", why: "rules for sites are selectors", release: "2025-07-14" },
  "d3-force": { what: "force-directed layout", why: "the graph of names in the report", release: "2026-11-03" },
  effect: { what: "effects, streams, schemas, services", why: "the frame of every stage; a peer, so that an app has one copy", release: "2026-10-29" },
  entities: { what: "HTML's named characters", why: "the standard's table, kept", release: "2026-10-29" },
  franc: { what: "language detection by trigrams", why: "the long tail of some 400 languages behind `LanguageDetector`", release: "2024-12-12" },
  "franc-all": { what: "franc with all its languages", why: "the long tail of some 400 languages behind `LanguageDetector`", release: "2024-12-12" },
  htmlparser2: { what: "forgiving HTML parser", why: "feeds and fragments", release: "2026-01-22" },
  i18next: { what: "translations", why: "messages in ten languages; names as resources", release: "2026-11-17" },
  linkedom: { what: "a small DOM", why: "asked for by Readability; nothing else loads it", release: "2025-08-30" },
  n3: { what: "RDF writer", why: "N-Quads and Turtle", release: "2026-10-10" },
  parse5: { what: "the HTML standard's parser, with positions", why: "browsers' own reading of any page, and the place of every token", release: "2026-11-07" },
  "pinyin-pro": { what: "readings of Chinese characters", why: "characters with several readings by their words; loaded when asked for", release: "2026-09-11" },
  redis: { what: "Redis client", why: "the queue on Redis", release: "2026-10-29" },
  "string-width": { what: "columns of a text in a terminal", why: "tables with wide and combining characters", release: "2026-09-24" },
  "unbzip2-stream": { what: "bzip2", why: "Wikidata's dumps", release: "2024-04-20" },
  unified: { what: "processors of text trees", why: "the ecosystem that plugins come from", release: "2024-11-22" },
  "unist-util-visit-parents": { what: "walks trees", why: "of unified", release: "2026-10-24" },
  vfile: { what: "files with messages", why: "of unified", release: "2024-11-22" },
  "vfile-message": { what: "messages with places", why: "of unified", release: "2026-11-06" },
  yaml: { what: "YAML parser", why: "front matter and style files; no code, no tags of its own", release: "2026-09-11" }
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
  ["source maps of text", "libraries map lines and columns of programs; ours must carry ranges through several rewrites in three units"]
]

export interface Dependency {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly bytes: number
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
    const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { readonly version: string; readonly license?: string }
    return { name, version, licence: license ?? "none", bytes: size(folder), usedBy }
  })
}

/** docs/dependencies.md. Throws for a dependency without a reason, or a reason without a dependency. */
export function dependencyTable(): string {
  const all = dependencies()
  const without = all.filter(({ name }) => reasons[name] === undefined).map(({ name }) => name)
  const unused = Object.keys(reasons).filter((name) => !all.some((one) => one.name === name))
  if (without.length + unused.length > 0) throw new Error(`tests/papers/dependencies.ts: no reason for ${without.join(", ") || "none"}; nothing uses ${unused.join(", ") || "none"}`)
  const rows = all.map(({ name, version, licence, bytes, usedBy }) => {
    const { what, why, release } = reasons[name]!
    const users = usedBy.length > 6 ? `${usedBy.length} packages (${[...new Set(usedBy.map(({ kind }) => kind))].join(", ")})` : usedBy.map((one) => `${one.name}${one.kind === "" ? "" : ` (${one.kind})`}`).join(", ")
    return `| ${name} ${version} | ${what} | ${why} | ${licence} | ${Math.round(bytes / 1024).toLocaleString("en")} KiB | ${release} | ${users} |`
  })
  return `# Dependencies

What the packages need at run time beside each other, in the versions of the lock file. A peer is one that the app installs itself, an optional one is needed only for the door that names it.
No dependency has an install script. Written by \`tests/papers/write.ts\`; a test compares.

| package | what | why | licence | size | released | used by |
|---|---|---|---|---|---|---|
${rows.join("\n")}

## Written by hand

| what | why |
|---|---|
${byHand.map(([what, why]) => `| ${what} | ${why} |`).join("\n")}
`
}
