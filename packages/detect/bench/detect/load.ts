/** Brings detectors up: ours, and those of the peers that are installed. */
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import type { detect, detectSpans } from "@polyonym/detect/pure"
import { tagOf } from "./codes.ts"
import type { Detector, Ready } from "./detector.ts"
import { peers } from "./peers/table.ts"

interface Own {
  readonly detect: typeof detect
  readonly detectSpans?: typeof detectSpans
}
/** Our packages, by the names that are used here. */
export const own = { polyonym: "@polyonym/detect", "polyonym large": "@polyonym/detect-large" } as const
export const names: ReadonlyArray<string> = [...Object.keys(own), ...peers.map(({ name }) => name)]

const versionIn = (file: string): string => (JSON.parse(readFileSync(file, "utf8")) as { readonly version: string }).version

function ready({ detect, detectSpans }: Own): Ready {
  return {
    answer: (text) => {
      const { language, confidence, reliable } = detect(text)
      return { language: tagOf(language), confidence, reliable }
    },
    within: (allowed) => {
      const only = [...allowed]
      return (text) => tagOf(detect(text, { only }).language)
    },
    spans: detectSpans === undefined ? undefined : (text) => detectSpans(text).map(({ start, end, language }) => ({ start, end, language: tagOf(language) }))
  }
}

/** The file that tells a package's version; nothing if the package is not installed. */
function manifestOf(id: string): string | undefined {
  try {
    return fileURLToPath(import.meta.resolve(`${id}/package.json`))
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw thrown
    return undefined
  }
}

async function ownBy(name: string, id: string): Promise<Detector | undefined> {
  const manifest = manifestOf(id)
  return manifest === undefined ? undefined : { name, version: versionIn(manifest), subset: "option", ...ready(await import(`${id}/pure`) as Own) }
}

/** A detector by its name; nothing if it is not installed. */
export async function detectorBy(name: string, folder: string | undefined): Promise<Detector | undefined> {
  const id = Object.entries(own).find(([one]) => one === name)?.[1]
  if (id !== undefined) return ownBy(name, id)
  const peer = peers.find((one) => one.name === name)
  if (peer === undefined || folder === undefined) return undefined
  const home = join(folder, "node_modules", peer.package)
  const file = join(home, peer.file)
  if (!existsSync(file)) return undefined
  const module = await import(pathToFileURL(file).href) as never
  return { name, version: versionIn(join(home, "package.json")), subset: peer.subset, ...await peer.make(module) }
}

/** Those of the detectors that are there; of the others one line each is printed. Throws a `RangeError` on a name that is none. */
export async function detectors(folder: string | undefined, only: ReadonlyArray<string> | undefined): Promise<ReadonlyArray<Detector>> {
  const unknown = only?.find((name) => !names.includes(name))
  if (unknown !== undefined) throw new RangeError(`--detectors ${unknown}: some of ${names.join(", ")} are wanted`)
  const found: Array<Detector> = []
  for (const name of names.filter((one) => only?.includes(one) ?? true)) {
    const detector = await detectorBy(name, folder)
    if (detector === undefined) console.log(`${name}: not installed${name in own ? "" : folder === undefined ? ", DETECT_PEERS names no folder" : ` in ${folder}`}; skipped`)
    else found.push(detector)
  }
  return found
}
