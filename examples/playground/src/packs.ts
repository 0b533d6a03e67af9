import { signal } from "@preact/signals"
import { troubleOf, worker } from "./asking.ts"
import type { MadePack, Trouble } from "./protocol.ts"
import { readTextFile } from "./textFile.ts"

/** The packs in use, the later laid over the earlier. */
export const packs = signal<ReadonlyArray<MadePack>>([])
/** The pack made last, or why there is none. */
export const lastPack = signal<MadePack | Trouble | undefined>(undefined)
/** The table as it was typed or opened. */
export const table = signal("")

export async function makePack(csv: string, name: string): Promise<void> {
  try {
    const made = await worker().ask("pack", { csv, name })
    lastPack.value = made
    if (made.entities > 0) packs.value = [...packs.value.filter(({ id }) => id !== made.id), made]
  } catch (error) {
    lastPack.value = troubleOf(error)
  }
}

export async function openTable(file: File): Promise<void> {
  const csv = await readTextFile(file)
  if (csv === undefined) {
    lastPack.value = { code: "PackInvalid", detail: file.name }
    return
  }
  table.value = csv
  await makePack(csv, file.name)
}

export function removePack(id: string): void {
  packs.value = packs.value.filter((pack) => pack.id !== id)
}
