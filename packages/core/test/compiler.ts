import { execFile } from "node:child_process"
import { writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..")

/** What the compiler prints about some files of a folder. */
export const compile = (folder: string, files: ReadonlyArray<string>, ...options: ReadonlyArray<string>): Promise<string> => {
  const project = join(folder, "tsconfig.json")
  writeFileSync(project, JSON.stringify({
    extends: join(root, "tsconfig.base.json"),
    compilerOptions: { noEmit: true, composite: false, declaration: false, sourceMap: false, rewriteRelativeImportExtensions: false, rootDir: root, tsBuildInfoFile: null },
    files
  }))
  return new Promise((resolve) => {
    execFile(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", project, "--pretty", "false", ...options], { cwd: root }, (_, stdout) => resolve(stdout))
  })
}
