/** Where the servers' programs are on this machine. */
import { existsSync, readdirSync } from "node:fs"
import path from "node:path"

export type Program = "postgres" | "redis-server" | "nats-server"

const debianPackage: Readonly<Record<Program, string>> = { "postgres": "postgresql", "redis-server": "redis-server", "nats-server": "nats-server" }
const postgresHome = "/usr/lib/postgresql"

/** Debian keeps PostgreSQL's programs out of the path, one folder a version. */
const postgresFolders = (): ReadonlyArray<string> => {
  if (!existsSync(postgresHome)) return []
  return readdirSync(postgresHome).toSorted((a, b) => Number(b) - Number(a)).map((version) => path.join(postgresHome, version, "bin"))
}

const folders = (): ReadonlyArray<string> => [...(process.env["PATH"] ?? "").split(path.delimiter), "/usr/sbin", ...postgresFolders()]

export function findProgram(name: string): string | undefined {
  return folders().map((folder) => path.join(folder, name)).find((file) => existsSync(file))
}

/** The line a suite that needs `program` is skipped with; `undefined` where it is there. */
export function missing(program: Program): string | undefined {
  if (findProgram(program) !== undefined) return undefined
  return `skipped: ${program} is not installed (Debian: apt-get install ${debianPackage[program]})`
}

/** Whether `program` is there; where it is not, says once what to install. */
export function have(program: Program): boolean {
  const line = missing(program)
  if (line !== undefined) console.warn(line)
  return line === undefined
}
