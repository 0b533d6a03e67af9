import { randomBytes } from "node:crypto"
import { link, readFile, rm, writeFile } from "node:fs/promises"
import { hostname } from "node:os"
import { resolve } from "node:path"
import { SinkFailed } from "../errors.ts"

/** What this process has locked. */
const held = new Set<string>()

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (thrown) {
    return (thrown as { readonly code?: string }).code === "EPERM"
  }
}

/** Who this process is, as others of its machine can tell. */
export const ourselves = (): string => `${hostname()} ${process.pid}`

/**
 * Whether the process that called itself so is certainly gone: of this machine, and not alive. The number of this process is of an earlier one, unless it was this one that used it
 * (`isOurs`).
 */
export function isGone(who: string, isOurs: boolean): boolean {
  const [host, number] = who.trim().split(" ")
  const pid = Number(number)
  return host === hostname() && Number.isInteger(pid) && (pid === process.pid ? !isOurs : !isAlive(pid))
}

/**
 * Locks a file for this process by another beside it, which says who it is. A lock whose process has died is taken over. Fails with `SinkFailed` where another holds it. Gives what
 * unlocks.
 */
export async function lock(file: string): Promise<() => Promise<void>> {
  const path = resolve(`${file}.lock`)
  const own = `${path}.${randomBytes(6).toString("hex")}`
  await writeFile(own, `${ourselves()}\n`)
  try {
    for (let attempt = 0; ; attempt++) {
      try {
        await link(own, path)
        break
      } catch (thrown) {
        if ((thrown as { readonly code?: string }).code !== "EEXIST") throw thrown
        const holder = await readFile(path, "utf8").catch(() => "")
        if (holder !== "" && (attempt > 2 || !isGone(holder, held.has(path)))) {
          throw new SinkFailed({ where: file, problem: `the process ${holder.trim()} writes to it: give each worker a file of its own (if that process is gone, delete ${path})` })
        }
        await rm(path, { force: true })
      }
    }
  } finally {
    await rm(own, { force: true })
  }
  held.add(path)
  return async () => {
    held.delete(path)
    await rm(path, { force: true })
  }
}
