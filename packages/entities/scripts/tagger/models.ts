/** The models of packages/tagger-models, read from the file. */
import { readFileSync } from "node:fs"
import { join } from "node:path"

export const modelBytes = (model: string): Uint8Array => {
  const text = readFileSync(join(import.meta.dirname, "../../../tagger-models/data", `${model}.js`), "utf8")
  return Buffer.from(/"([^"]*)"\s*$/u.exec(text)?.[1] ?? "", "base64")
}
