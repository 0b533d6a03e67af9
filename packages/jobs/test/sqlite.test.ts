import * as Effect from "effect/Effect"
import path from "node:path"
import { sqliteEngine } from "@polyonym/jobs/sqlite"
import { jobsContract } from "./contract/contract.ts"
import { sqliteFolder } from "./sqliteFolder.ts"

jobsContract("SQLite", Effect.map(sqliteFolder, (folder) => {
  const options = { file: path.join(folder, "queue.db") }
  return { connect: sqliteEngine(options), thread: { module: "@polyonym/jobs/sqlite", options } }
}), { threads: true })
