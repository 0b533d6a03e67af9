/** The queue that `--queue` names. */
import { existsSync } from "node:fs"
import type { Jobs, JobsUnavailable } from "@polyonym/jobs"
import type { postgresClient } from "@polyonym/jobs/postgres"
import type * as Layer from "effect/Layer"
import type { Messages } from "../messages/onDemand.ts"
import { usualQueue } from "./choices.ts"
import { Problem } from "./problem.ts"

type Opened = Layer.Layer<Jobs, JobsUnavailable>

/** A queue, not yet opened. */
export interface Queue {
  readonly kind: "memory" | "sqlite" | "postgres" | "redis" | "nats"
  /** As messages call it: without a password. */
  readonly name: string
  /** A text of an error without the password of the queue's address. */
  readonly discreet: (text: string) => string
  readonly open: () => Promise<Opened>
  /** Of PostgreSQL: its client, for results. */
  readonly client?: () => Promise<ReturnType<typeof postgresClient>>
}

/** What an engine needs that is installed by whoever uses it. */
const packages = { postgres: "@effect/sql-pg", redis: "redis", nats: "@nats-io/transport-node @nats-io/jetstream" } as const

const schemes = { postgres: ["postgres:", "postgresql:"], redis: ["redis:", "rediss:"], nats: ["nats:", "tls:"] } as const

/** An address as it may be shown, and the passwords in it. */
function addressOf(url: string): { readonly shown: string; readonly secrets: ReadonlyArray<string> } {
  const { protocol, username, password, host, pathname, searchParams } = new URL(url)
  const said = [password, decodeURIComponent(password), ...searchParams.getAll("password")]
  return { shown: `${protocol}//${username === "" ? "" : `${username}@`}${host}${pathname}`, secrets: [...new Set(said)].filter((one) => one !== "").sort((a, b) => b.length - a.length) }
}

/** Loads an engine; what is not installed for it is said in one line. */
async function engineOf<M>(kind: keyof typeof packages, load: () => Promise<M>, messages: Messages): Promise<M> {
  try {
    return await load()
  } catch (thrown) {
    if ((thrown as { readonly code?: unknown }).code !== "ERR_MODULE_NOT_FOUND") throw thrown
    throw new Problem("PackageMissing", messages.say("error_queuePackage", { queue: kind, packages: packages[kind] }), 2)
  }
}

const wrong = (queue: string, messages: Messages): Problem => new Problem("Usage", messages.say("error_queue", { queue }), 2)

function sqlite(file: string, said: string, messages: Messages): Queue {
  if (file === "") throw wrong(said, messages)
  return { kind: "sqlite", name: `sqlite:${file}`, discreet: (text) => text, open: async () => (await import("@polyonym/jobs/sqlite")).layer({ file }) }
}

/** The servers of an address, which NATS may have several of. */
function serversOf(kind: keyof typeof schemes, rest: string, said: string, messages: Messages): ReadonlyArray<string> {
  const urls = (rest.startsWith("//") ? said : rest).split(",").map((one) => one.trim()).filter((one) => one !== "")
  const known: ReadonlyArray<string> = schemes[kind]
  if (urls.length === 0 || (kind !== "nats" && urls.length > 1) || !urls.every((url) => URL.canParse(url) && known.includes(new URL(url).protocol))) throw wrong(`${kind}:…`, messages)
  return urls
}

function served(kind: keyof typeof schemes, urls: ReadonlyArray<string>, messages: Messages): Queue {
  const addresses = urls.map(addressOf)
  const secrets = addresses.flatMap((one) => one.secrets)
  const [url] = urls as readonly [string]
  const postgres = () => engineOf(kind, () => import("@polyonym/jobs/postgres"), messages)
  const open = {
    postgres: async (): Promise<Opened> => (await postgres()).layer({ url }),
    redis: async (): Promise<Opened> => (await engineOf(kind, () => import("@polyonym/jobs/redis"), messages)).layer({ url }),
    nats: async (): Promise<Opened> => (await engineOf(kind, () => import("@polyonym/jobs/jetstream"), messages)).layer({ servers: urls })
  }[kind]
  return { kind, name: addresses.map(({ shown }) => shown).join(","), discreet: (text) => secrets.reduce((out, secret) => out.replaceAll(secret, "…"), text), open, ...(kind === "postgres" ? { client: async () => (await postgres()).postgresClient({ url, connections: 2 }) } : {}) }
}

/** The queue of a word such as `sqlite:jobs.db` or `postgres://host/base`. Says in words what is wrong with it. */
export function queueOf(said: string, messages: Messages): Queue {
  const kind = /^(memory|sqlite|postgres|redis|nats)(?=:|$)/.exec(said.replace(/^postgresql:\/\//, "postgres://").replace(/^rediss:\/\//, "redis://").replace(/^tls:\/\//, "nats://"))?.[1] as Queue["kind"] | undefined
  if (kind === undefined) throw wrong(/^[\w.-]{1,40}(?=:)/.exec(said)?.[0] ?? "", messages)
  const rest = said.slice(said.indexOf(":") + 1)
  if (kind === "sqlite") return sqlite(said.includes(":") ? rest : "", said, messages)
  if (kind !== "memory") return served(kind, serversOf(kind, said.includes(":") ? rest : "", said, messages), messages)
  if (said !== "memory") throw wrong(said, messages)
  return { kind, name: "memory", discreet: (text) => text, open: async () => (await import("@polyonym/jobs/memory")).layer }
}

/** A queue that outlives the command; `there`: it must have been made before. */
export function lastingQueue(said: string | undefined, command: string, there: boolean, messages: Messages): Queue {
  const queue = queueOf(said ?? usualQueue, messages)
  if (queue.kind === "memory") throw new Problem("Usage", messages.say("error_queueMemory", { command }), 2)
  if (there && queue.kind === "sqlite" && !existsSync(queue.name.slice("sqlite:".length))) throw new Problem("Usage", messages.say("error_noQueue", { queue: queue.name }), 2)
  return queue
}
