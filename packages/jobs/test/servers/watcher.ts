/** Ends what this process started, however this process ends. */
import { type ChildProcess, spawn } from "node:child_process"
import { chmodSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"

/** A shell that reads lists of process numbers, and when the pipe breaks, because its parent is gone, kills the last list and takes the folder away. */
const script = "while read -r line; do pids=$line; done; for pid in $pids; do kill -9 $pid; done 2> /dev/null; sleep 1; rm -rf \"$1\""

let folder: string | undefined
let watcher: ChildProcess | undefined
const living = new Set<number>()

const told = (): void => {
  watcher?.stdin?.write(`${[...living].join(" ")}\n`)
}

/** A folder of this process, gone when the process is. */
export function temporaryFolder(): string {
  if (folder !== undefined) return folder
  const made = mkdtempSync(path.join(tmpdir(), "polyonym-servers-"))
  chmodSync(made, 0o755)
  const shell = spawn("/bin/sh", ["-c", script, "watcher", made], { stdio: ["pipe", "ignore", "ignore"], detached: true })
  shell.unref()
  if ("unref" in shell.stdin && typeof shell.stdin.unref === "function") shell.stdin.unref()
  shell.stdin.on("error", () => undefined)
  folder = made
  watcher = shell
  return made
}

export function watch(pid: number): void {
  living.add(pid)
  told()
}

export function unwatch(pid: number): void {
  living.delete(pid)
  told()
}

export const removeFolder = (one: string): void => rmSync(one, { recursive: true, force: true, maxRetries: 5 })
