import { padded } from "./terminal.ts"

/** Lists the transliteration systems, as JSON or as a table. */
export async function systemsCommand(json: boolean): Promise<void> {
  const { systems } = await import("@polyonym/transliterate/pure")
  const all = systems()
  process.stdout.write(json ? `${JSON.stringify(all, null, 2)}\n` : all.map(({ id, from, to, standard, year }) => `${padded(id, 18)} ${padded(`${from} → ${to}`, 11)} ${standard}, ${year}\n`).join(""))
}
