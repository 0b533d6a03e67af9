import { readFileSync } from "node:fs"
import type { Pack } from "@polyonym/lexicon/pure"
import type { Messages } from "../messages.ts"
import { Problem } from "./problem.ts"
import type { Common } from "./task.ts"

/** The pack in a file, and its size in bytes; what is no pack is told, as `error` says it. */
export async function openedPack(file: string, error: "error_pack" | "error_packFile", messages: Messages): Promise<{ readonly pack: Pack; readonly bytes: number }> {
  const { openPack } = await import("@polyonym/lexicon/pure")
  try {
    const bytes = new Uint8Array(readFileSync(file))
    return { pack: openPack(bytes), bytes: bytes.length }
  } catch (thrown) {
    throw new Problem("PackInvalid", messages.say(error, { file, detail: thrown instanceof Error ? thrown.message : String(thrown) }), 2)
  }
}

/** The packs named on the line, opened. */
export async function packsOf(files: ReadonlyArray<string>, { messages }: Common): Promise<ReadonlyArray<Pack>> {
  return Promise.all(files.map(async (file) => (await openedPack(file, "error_pack", messages)).pack))
}
