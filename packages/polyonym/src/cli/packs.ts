import { readFileSync } from "node:fs"
import type { Pack } from "@polyonym/lexicon/pure"
import { Problem } from "./problem.ts"
import type { Common } from "./task.ts"

/** The packs named on the line, opened; a file that is no pack is told. */
export async function packsOf(files: ReadonlyArray<string>, { messages }: Common): Promise<ReadonlyArray<Pack>> {
  if (files.length === 0) return []
  const { openPack } = await import("@polyonym/lexicon/pure")
  return files.map((file) => {
    try {
      return openPack(new Uint8Array(readFileSync(file)))
    } catch (thrown) {
      throw new Problem("PackInvalid", messages.say("error_pack", { file, detail: thrown instanceof Error ? thrown.message : String(thrown) }), 2)
    }
  })
}
