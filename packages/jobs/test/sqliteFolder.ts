import * as Effect from "effect/Effect"
import { existsSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"

/** In memory where the system has such a folder: tests need no disk to be true. */
const root = existsSync("/dev/shm") ? "/dev/shm" : tmpdir()

/** A folder that is gone with its scope. */
export const sqliteFolder = Effect.acquireRelease(
  Effect.sync(() => mkdtempSync(path.join(root, "polyonym-jobs-"))),
  (made) => Effect.sync(() => rmSync(made, { recursive: true, force: true }))
)
