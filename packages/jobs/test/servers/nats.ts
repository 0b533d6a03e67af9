import { mkdirSync, writeFileSync } from "node:fs"
import path from "node:path"
import { findProgram } from "./programs.ts"
import { onFreePorts, type Server, serverOf, until } from "./server.ts"
import { removeFolder, temporaryFolder } from "./watcher.ts"

export interface NatsCluster {
  /** Addresses of the clients' ports, in the order of `members`. */
  readonly urls: ReadonlyArray<string>
  readonly members: ReadonlyArray<Server>
  readonly close: () => Promise<void>
}

interface Ports {
  readonly client: number
  readonly cluster: number
  readonly monitor: number
}

const configuration = (name: string, ports: Ports, all: ReadonlyArray<Ports>, folder: string): string => `
server_name: ${name}
listen: "127.0.0.1:${ports.client}"
http: "127.0.0.1:${ports.monitor}"
jetstream { store_dir: "${folder}", max_mem: 256MB, max_file: 4GB }
${all.length === 1 ? "" : `cluster { name: polyonym, listen: "127.0.0.1:${ports.cluster}", routes: [${all.map((one) => `"nats://127.0.0.1:${one.cluster}"`).join(", ")}] }`}
`

async function health(ports: Ports, query: string): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${ports.monitor}/healthz${query}`)
  await answer.arrayBuffer()
  return answer.ok
}

/** Servers with JetStream, clustered where there are several. A member is ready when its clients' port answers; the cluster when every member has found a leader. */
export const startNats = (count = 3): Promise<NatsCluster> => onFreePorts(count * 3, startAt)

async function startAt(free: ReadonlyArray<number>): Promise<NatsCluster> {
  const ports: Array<Ports> = []
  for (let at = 0; at < free.length; at += 3) ports.push({ client: free[at] ?? 0, cluster: free[at + 1] ?? 0, monitor: free[at + 2] ?? 0 })
  const folder = path.join(temporaryFolder(), `nats-${ports[0]?.client}`)
  const members = ports.map((one, index) => {
    const own = path.join(folder, `${index}`)
    mkdirSync(own, { recursive: true })
    const file = path.join(own, "nats.conf")
    writeFileSync(file, configuration(`n${index}`, one, ports, path.join(own, "data")))
    return serverOf({ program: findProgram("nats-server") ?? "nats-server", args: ["-c", file], ready: () => health(one, "?js-enabled-only=true"), stopSignal: "SIGTERM" })
  })
  const close = async (): Promise<void> => {
    await Promise.all(members.map((member) => member.kill()))
    removeFolder(folder)
  }
  const started = await Promise.allSettled(members.map((member) => member.start()))
  const failed = started.find((one) => one.status === "rejected")
  if (failed !== undefined) {
    await close()
    throw failed.reason
  }
  await until(async () => (await Promise.all(ports.map((one) => health(one, "")))).every((ok) => ok), () => "the nats-servers found no leader")
  return { urls: ports.map((one) => `nats://127.0.0.1:${one.client}`), members, close }
}
