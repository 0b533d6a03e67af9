/** Settings that a file says once for all commands. */
import { existsSync, readFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import type { Messages } from "../messages.ts"
import type { Command } from "./commands/command.ts"
import { Problem } from "./problem.ts"

/** What `polyonym.config.json` says, with its paths made whole. */
export interface Configuration {
  /** The file itself. */
  readonly file: string
  /** A style's id, or a file. */
  readonly style?: string
  readonly packs: ReadonlyArray<string>
  readonly defaultPack: boolean
  readonly locale?: string
  /** The queue of `jobs`. */
  readonly queue?: string
  /** Stages by their registered ids; not checked yet. */
  readonly pipeline?: unknown
}

const configurationName = "polyonym.config.json"

/** The file of settings in a folder or above it. */
function found(folder: string): string | undefined {
  const file = join(folder, configurationName)
  if (existsSync(file)) return file
  const above = dirname(folder)
  return above === folder ? undefined : found(above)
}

/** The settings in a file that is named, or else in the one that is found from a folder upwards. */
export async function configurationOf(named: string | undefined, messages: Messages, folder = process.cwd()): Promise<Configuration | undefined> {
  const file = named === undefined ? found(folder) : resolve(folder, named)
  if (file === undefined) return undefined
  let json: string
  try {
    json = readFileSync(file, "utf8")
  } catch (thrown) {
    throw new Problem("Usage", messages.say("error_optionFile", { option: "--config", file: named ?? file, detail: (thrown as NodeJS.ErrnoException).code ?? String(thrown) }), 2)
  }
  return (await import("./configurationFile.ts")).read(json, file, messages)
}

/** What was said on the line, filled up with what the settings say where the line says nothing. */
export function filled(given: Readonly<Record<string, unknown>>, { flags }: Command, { style, packs, defaultPack, locale, queue }: Configuration): Readonly<Record<string, unknown>> {
  const has = (key: string): boolean => Object.hasOwn(flags, key)
  return {
    ...given,
    ...(has("style") && given["style"] === undefined && style !== undefined ? { style } : {}),
    ...(has("packs") ? { packs: [...packs, ...given["packs"] as ReadonlyArray<string>] } : {}),
    ...(has("noDefaultPack") && !defaultPack ? { noDefaultPack: true } : {}),
    ...(has("locale") && given["locale"] === undefined && locale !== undefined ? { locale } : {}),
    ...(has("queue") && given["queue"] === undefined && queue !== undefined ? { queue } : {})
  }
}
