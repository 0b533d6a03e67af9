/** A processor of documents that say what is to go wrong with them. */
import { existsSync, writeFileSync } from "node:fs"
import type { JobInput, Outcome } from "@polyonym/jobs"

export interface Config {
  readonly refuse?: string
  readonly never?: boolean
}

const deep = (depth: number): number => depth === 0 ? 0 : 1 + deep(depth - 1)

const fill = (): never => {
  const kept: Array<Array<number>> = []
  for (;;) kept.push(Array.from({ length: 100_000 }, (_, at) => at + 0.5))
}

/** Memory outside the heap, held until somebody sees it. */
const hold = (): void => {
  const bytes = new Uint8Array(150_000_000).fill(1)
  for (const end = Date.now() + 50_000; Date.now() < end;) bytes[0] = 2
}

function deed(input: JobInput): void | Promise<void> {
  switch (input["do"]) {
    case "exit":
      process.exit(9)
      break
    case "exit once": {
      const file = String(input["file"])
      if (existsSync(file)) return
      writeFileSync(file, "")
      process.exit(9)
      break
    }
    case "hold":
      return hold()
    case "fill":
      return fill()
    case "hang":
      for (;;);
    // falls through
    case "wait":
      return new Promise(() => {})
    case "recurse":
      deep(1e9)
      break
    case "throw":
      throw Object.assign(new Error("no such town"), { _tag: "NoTown" })
    case "reject":
      return Promise.reject(new Error("no such river"))
    case "reject elsewhere":
      void Promise.reject(new Error("nobody waits for this"))
      return new Promise((resolve) => setTimeout(resolve, 50))
  }
}

export const createProcessor = async ({ refuse, never }: Config) => {
  if (refuse !== undefined) throw new Error(refuse)
  if (never === true) await new Promise(() => {})
  return (input: JobInput): Outcome | Promise<Outcome> => {
    const done = (): Outcome => {
      if (input["do"] === "lie") return { id: "another", receipt: "", result: "{}" }
      return { id: input.id, receipt: "r", result: input["do"] === "babble" ? "{" : JSON.stringify({ text: input["text"] ?? null }) }
    }
    const waiting = deed(input)
    return waiting === undefined ? done() : waiting.then(done)
  }
}
