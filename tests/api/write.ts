/** Writes docs/api from the sources: `node --conditions=@polyonym/source tests/api/write.ts`. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "../workspace.ts"
import { reference } from "./reference.ts"

rmSync(join(root, "docs/api"), { recursive: true, force: true })
mkdirSync(join(root, "docs/api"), { recursive: true })
for (const { file, text } of reference()) writeFileSync(join(root, file), text)
