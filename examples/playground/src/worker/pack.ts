import { createCompiler, openPack, PackInvalid } from "@polyonym/lexicon/pure"
import { createTally, isCommonForm, readTable } from "@polyonym/lexicon/sources"
import { expandName } from "@polyonym/names/pure"
import type { MadePack, MakePack } from "../protocol.ts"

type Broken = MadePack["broken"][number]

/** A table as a pack, compiled as `polyonym pack build --from csv` does it; of records that share an id the first. Rejects with `PackInvalid` where nothing of it goes into a pack. */
export async function makePack({ csv, name }: MakePack): Promise<MadePack> {
  const tally = createTally()
  const refused: Array<Broken> = []
  const compiler = createCompiler({ name, version: "1", isCommon: isCommonForm, expand: expandName })
  const ids = new Set<string>()
  for await (const record of readTable(csv.split(/\r\n|\r|\n/), {}, tally)) {
    if (ids.has(record.id)) continue
    ids.add(record.id)
    try {
      compiler.add(record)
    } catch (thrown) {
      if (!(thrown instanceof PackInvalid)) throw thrown
      refused.push({ line: 0, code: "record", detail: thrown.message })
    }
  }
  const broken = [...tally.firstBroken.map(({ line, what, detail }): Broken => ({ line, code: what, detail })), ...refused.slice(0, 20)]
  if (compiler.size === 0) {
    const [first] = broken
    throw new PackInvalid(first === undefined ? "no rows" : `line ${first.line}: ${first.code}: ${first.detail}`, name)
  }
  const bytes = compiler.done()
  const { sha256, counts } = openPack(bytes).info
  return { id: sha256, bytes, name, entities: counts.entities, names: counts.names, broken }
}
