import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { describe, expect, it } from "vitest"
import { packages } from "../workspace.ts"
import { commands } from "../../packages/polyonym/src/cli/commands/tree.ts"
import { excluded, excludedCommands, excludedPackages } from "./excluded.ts"
import { titleOf } from "./subject.ts"
import { subjects } from "./subjects/index.ts"

interface Entry {
  readonly name: string
  readonly file: string
}

const entries: ReadonlyArray<Entry> = packages.filter(({ manifest }) => !(manifest.name in excludedPackages)).flatMap(({ folder, manifest }) =>
  Object.entries(manifest.exports).flatMap(([path, target]) => {
    const source = target !== null && typeof target === "object" && !path.includes("*") ? target["@polyonym/source"] : undefined
    return source === undefined ? [] : [{ name: `${manifest.name}${path.slice(1)}`, file: join(folder, source) }]
  }))

/** Names of an entry point; of a namespace its members, as `SourceMap.compose`. */
const exportsOf = async ({ file }: Entry): Promise<ReadonlyArray<readonly [name: string, value: unknown]>> => {
  const module = await import(pathToFileURL(file).href) as Readonly<Record<string, unknown>>
  return Object.entries(module).flatMap(([name, value]) =>
    value !== null && typeof value === "object" && Object.prototype.toString.call(value) === "[object Module]"
      ? Object.entries(value).map(([member, inner]) => [`${name}.${member}`, inner] as const)
      : [[name, value] as const])
}

const measuredCommands = subjects.flatMap(({ covers }) => covers.startsWith("polyonym/cli ") ? [covers.slice("polyonym/cli ".length)] : [])
const measured = new Set(subjects.map(({ covers }) => covers).filter((title) => !title.startsWith("polyonym/cli ")))
const left = new Set(Object.entries(excluded).flatMap(([entry, reasons]) => Object.values(reasons).flatMap((names) => names.map((name) => `${entry} ${name}`))))

describe("the list of what grows", async () => {
  const seen = new Map<unknown, string>()
  const all: Array<{ readonly title: string; readonly value: unknown }> = []
  for (const entry of entries) {
    for (const [name, value] of await exportsOf(entry)) all.push({ title: `${entry.name} ${name}`, value })
  }
  for (const { title, value } of all) if ((measured.has(title) || left.has(title)) && typeof value === "function") seen.set(value, title)

  it("has every exported name, or says why it is left out", () => {
    const forgotten = all.filter(({ title, value }) => !measured.has(title) && !left.has(title) && !seen.has(value)).map(({ title }) => title)
    expect(forgotten).toEqual([])
  })
  it("has no name that is not exported, and none twice", () => {
    const titles = new Set(all.map(({ title }) => title))
    expect([...measured, ...left].filter((title) => !titles.has(title))).toEqual([])
    expect([...measured].filter((title) => left.has(title))).toEqual([])
    expect(subjects.map(titleOf).filter((title, at, list) => list.indexOf(title) !== at)).toEqual([])
  })
  it("has every command, or says why it is left out", () => {
    expect([...new Set([...measuredCommands, ...Object.keys(excludedCommands)])].sort()).toEqual(commands.map(({ name }) => name).sort())
    expect(measuredCommands.filter((name) => name in excludedCommands)).toEqual([])
  })
  it("leaves out only packages that exist", () => {
    expect(Object.keys(excludedPackages).filter((name) => packages.every(({ manifest }) => manifest.name !== name))).toEqual([])
  })
})
