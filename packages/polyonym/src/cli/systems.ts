import { systems } from "@polyonym/transliterate/pure"
import type { Host } from "./host.ts"
import { aligned } from "./terminal.ts"

/** Lists the transliteration systems, as JSON or as a table. */
export async function systemsCommand(json: boolean, host: Host): Promise<number> {
  const all = systems()
  const table = (): string => `${aligned(all.map(({ id, from, to, reversible, lossy, standard, year }) => [id, `${from} → ${to}`, String(year ?? "–"), reversible ? "reversible" : lossy ? "lossy" : "", standard])).join("\n")}\n`
  await host.write(json ? `${JSON.stringify(all, null, 2)}\n` : table())
  return 0
}
