/** The files of the package `cldr-transforms`, which is installed with this one. */
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { TransformDataMissing } from "./missing.ts"

let root: string | undefined

/** The text of a file, by its path inside the package; `undefined` if the package has no such file. */
export function read(file: string): string | undefined {
  root ??= packageRoot(file)
  try {
    return readFileSync(join(root, file), "utf8")
  } catch (cause) {
    if ((cause as { readonly code?: unknown }).code === "ENOENT") return undefined
    throw new TransformDataMissing(file, `could not be read: ${String(cause)}`)
  }
}

function packageRoot(file: string): string {
  try {
    return dirname(createRequire(import.meta.url).resolve("cldr-transforms/package.json"))
  } catch {
    throw new TransformDataMissing(file, "is not at hand; install 'cldr-transforms', or give its files by 'read'")
  }
}
