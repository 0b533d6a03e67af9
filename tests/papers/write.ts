/** Writes the papers that are made from the sources: `node --conditions=@polyonym/source tests/papers/write.ts`. */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "../workspace.ts"
import { papers } from "./papers.ts"

for (const { file, text } of papers()) writeFileSync(join(root, file), text)
