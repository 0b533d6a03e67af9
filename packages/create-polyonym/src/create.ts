import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import { basename, dirname, join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { CreationError } from "./creationError.ts"
import type { Template } from "./help.ts"
import { nearestName, whyNotAName } from "./packageName.ts"

/** `folder`: relative to the working directory, or absolute. `name`: of the package; that of the folder if not given. `version`: of polyonym's packages. */
export interface Project {
  readonly folder: string
  readonly template: Template
  readonly name?: string
  readonly version: string
}

/** What was made: `files` relative to `folder`, sorted, with `/`. */
export interface Created {
  readonly folder: string
  readonly name: string
  readonly files: ReadonlyArray<string>
}

const source = fileURLToPath(new URL("../templates", import.meta.url))

/** npm leaves `.gitignore` out of what it packs. */
const written = (name: string): string => name === "_gitignore" ? ".gitignore" : name

const filesBelow = (folder: string, below = ""): ReadonlyArray<string> =>
  readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below === "" ? entry.name : `${below}/${entry.name}`
    return entry.isDirectory() ? filesBelow(folder, path) : [path]
  }).sort()

/** One level at a time: `recursive` of Node does not come to an end below `/proc`. */
const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder)
}

/** What stands in the way in a folder, for a message; `undefined` if nothing does. A new repository of git is nothing. */
const inTheWay = (folder: string): string | undefined => {
  const there = statSync(folder, { throwIfNoEntry: false })
  if (there === undefined) return undefined
  if (!there.isDirectory()) return "is a file"
  const entries = readdirSync(folder).filter((name) => name !== ".git").sort()
  if (entries.length === 0) return undefined
  const more = entries.length > 3 ? ` and ${entries.length - 3} more` : ""
  return `is not empty: it has ${entries.slice(0, 3).join(", ")}${more}`
}

const nameOf = ({ name, folder }: Project): string => {
  const wanted = name ?? basename(resolve(folder))
  const why = whyNotAName(wanted)
  if (why === undefined) return wanted
  throw new CreationError(2, `"${wanted}" is no name for a package: it ${why}\nTry: --name ${nearestName(wanted)}`)
}

/** Writes a template out. Throws `CreationError`: 2 for a folder or a name that will not do (nothing is written then), 3 for what the file system refuses. */
export function create(project: Project): Created {
  const name = nameOf(project)
  const folder = resolve(project.folder)
  try {
    const problem = inTheWay(folder)
    if (problem !== undefined) throw new CreationError(2, `${project.folder} ${problem}\nName a new folder or an empty one.`)
    const from = join(source, project.template)
    const files = filesBelow(from).map((path) => {
      const to = [...path.split("/").slice(0, -1), written(basename(path))].join("/")
      makeFolder(dirname(join(folder, to)))
      writeFileSync(join(folder, to), readFileSync(join(from, path), "utf8").replaceAll("{{name}}", name).replaceAll("{{version}}", project.version))
      return to
    })
    return { folder, name, files: files.sort() }
  } catch (error) {
    if (error instanceof CreationError) throw error
    throw new CreationError(3, `${project.folder} could not be written: ${(error as Error).message}`)
  }
}
