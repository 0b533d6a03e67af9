import type { Jobs, JobsUnavailable } from "@polyonym/jobs"
import type * as Layer from "effect/Layer"

/** Opens `memory`, `sqlite:FILE`, `postgres:URL`, `redis:URL` or `nats:URL[,URL…]`; only the client that is asked for is loaded. `name`: of the queue, several of which a server holds (small letters, digits, `_`). Throws `RangeError` for anything else. */
export async function openQueue(queue: string, name: string): Promise<Layer.Layer<Jobs, JobsUnavailable>> {
  const [scheme = "", ...rest] = queue.split(":")
  const address = rest.join(":")
  if (queue === "memory") return (await import("@polyonym/jobs/memory")).layer
  if (scheme === "sqlite" && address !== "") return (await import("@polyonym/jobs/sqlite")).layer({ file: address, name })
  if (scheme === "postgres" || scheme === "postgresql") return (await import("@polyonym/jobs/postgres")).layer({ url: queue, name })
  if (scheme === "redis") return (await import("@polyonym/jobs/redis")).layer({ url: queue, name })
  if (scheme === "nats") return (await import("@polyonym/jobs/jetstream")).layer({ servers: queue.split(","), name })
  throw new RangeError(`--queue ${queue}: memory, sqlite:FILE, postgres:URL, redis:URL or nats:URL,URL,… were expected`)
}
