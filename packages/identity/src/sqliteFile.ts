/** The rows of a store in one SQLite file. */
import type { DatabaseSync } from "node:sqlite"
import { type Decision, readDecision, writeDecision } from "./decisions.ts"
import type { IdentityEvent } from "./events.ts"
import { type KeptName, nodeKeyOf } from "./nameNode.ts"
import type { SightedDocument } from "./sighting.ts"
import { StoreCorrupt, StoreUnavailable } from "./storeErrors.ts"

const format = 1
const busyMilliseconds = 10_000
const tables = `
create table if not exists store (key text primary key, value integer not null) strict;
create table if not exists documents (id text primary key, said text not null) strict;
create table if not exists decisions (line text primary key) strict;
create table if not exists names (key text primary key, name text not null) strict;
create table if not exists events (number integer primary key, event text not null) strict;
`

/** SQLite's code for a file that is none of its own, and for a damaged one. */
const corruptCodes = new Set([11, 26])
const codeOf = (thrown: unknown): number | undefined => typeof thrown === "object" && thrown !== null && "errcode" in thrown && typeof thrown.errcode === "number" ? thrown.errcode : undefined

/** What went wrong, as one of the store's errors. */
export function storeError(file: string, thrown: unknown): StoreUnavailable | StoreCorrupt {
  if (thrown instanceof StoreCorrupt || thrown instanceof StoreUnavailable) return thrown
  const problem = thrown instanceof Error ? thrown.message : String(thrown)
  return corruptCodes.has((codeOf(thrown) ?? 0) & 0xff) ? new StoreCorrupt({ file, problem }) : new StoreUnavailable({ file, problem })
}

export class SqliteFile {
  readonly file: string
  readonly #database: DatabaseSync
  constructor(file: string, database: DatabaseSync) {
    this.file = file
    this.#database = database
  }

  static async open(file: string): Promise<SqliteFile> {
    const { DatabaseSync } = await import("node:sqlite").catch(() => {
      throw new StoreUnavailable({ file, problem: `this is Node ${process.versions.node}, which has no SQLite: Node 22.5 or later is needed` })
    })
    const database = new DatabaseSync(file)
    try {
      database.exec(`pragma journal_mode = wal; pragma synchronous = normal; pragma busy_timeout = ${busyMilliseconds};`)
      database.exec(tables)
      database.prepare("insert into store (key, value) values ('format', ?), ('revision', 0) on conflict do nothing").run(format)
      const opened = new SqliteFile(file, database)
      const found = opened.#value("format")
      if (found !== format) throw new StoreCorrupt({ file, problem: `the store's format is ${found}, not ${format}` })
      return opened
    } catch (thrown) {
      database.close()
      throw thrown
    }
  }

  #value(key: string): number {
    return Number(this.#database.prepare("select value from store where key = ?").get(key)?.["value"] ?? Number.NaN)
  }

  /** Counts what was written, by whichever process. */
  get revision(): number {
    return this.#value("revision")
  }

  *documents(): Generator<SightedDocument> {
    for (const { said, id } of this.#database.prepare("select id, said from documents order by id").iterate()) yield this.#read(String(said), `document ${String(id)}`) as SightedDocument
  }
  *decisions(): Generator<Decision> {
    for (const { line } of this.#database.prepare("select line from decisions order by line").iterate()) {
      const decision = readDecision(String(line))
      if (decision === undefined) throw new StoreCorrupt({ file: this.file, problem: `no decision: ${String(line).slice(0, 80)}` })
      yield decision
    }
  }
  *events(): Generator<IdentityEvent> {
    for (const { event, number } of this.#database.prepare("select number, event from events order by number").iterate()) yield this.#read(String(event), `event ${String(number)}`) as IdentityEvent
  }

  *names(): Generator<KeptName> {
    for (const { key, name } of this.#database.prepare("select key, name from names").iterate()) yield this.#read(String(name), `name ${String(key)}`) as KeptName
  }

  #read(text: string, what: string): unknown {
    try {
      return JSON.parse(text)
    } catch {
      throw new StoreCorrupt({ file: this.file, problem: `${what} is damaged` })
    }
  }

  putDocument(document: SightedDocument): void {
    this.#database.prepare("insert into documents (id, said) values (?, ?) on conflict (id) do update set said = excluded.said").run(document.id, JSON.stringify(document))
  }
  dropDocument(id: string): void {
    this.#database.prepare("delete from documents where id = ?").run(id)
  }
  putDecision(decision: Decision): void {
    this.#database.prepare("insert into decisions (line) values (?) on conflict do nothing").run(writeDecision(decision))
  }
  putNames(names: ReadonlyArray<KeptName>): void {
    const insert = this.#database.prepare("insert into names (key, name) values (?, ?) on conflict (key) do update set name = excluded.name")
    for (const name of names) insert.run(nodeKeyOf(name.type, { text: name.text, language: name.language ?? "" }), JSON.stringify(name))
  }
  putEvents(events: ReadonlyArray<IdentityEvent>): void {
    const insert = this.#database.prepare("insert into events (event) values (?)")
    for (const event of events) insert.run(JSON.stringify(event))
  }

  /** Runs what writes as one: all of it, or nothing. */
  transaction<A>(work: () => A): A {
    this.#database.exec("begin immediate")
    try {
      const out = work()
      this.#database.exec("update store set value = value + 1 where key = 'revision'; commit")
      return out
    } catch (thrown) {
      if (this.#database.isTransaction) this.#database.exec("rollback")
      throw thrown
    }
  }

  close(): void {
    this.#database.close()
  }
}
