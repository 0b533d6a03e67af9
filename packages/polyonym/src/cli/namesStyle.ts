import { defaultPack } from "@polyonym/lexicon/pure"
import { preferredName } from "@polyonym/names/pure"
import { stringIn, stringOrNone } from "./namesInput.ts"
import { entitiesNamed } from "./namesPacks.ts"
import type { NamesTask } from "./namesRun.ts"
import { packsOf } from "./packs.ts"
import { styleNamed } from "./styleFile.ts"
import type { Common } from "./task.ts"
import { clipped } from "./terminal.ts"

/** `packs` know which item a name is of; `asOf` is a day (ISO 8601), `language` that of names that do not say theirs. */
export interface StyleTaskOptions {
  readonly style: string | undefined
  readonly asOf: string | undefined
  readonly language: string | undefined
  readonly packs: ReadonlyArray<string>
  readonly withDefault: boolean
}

const item = /^Q[0-9]{1,12}$/

/** `names style`: the form of a name, or of an item, in a house style. */
export async function styleTask(common: Common, { style: named = "own-preference", asOf, language, packs, withDefault }: StyleTaskOptions): Promise<NamesTask> {
  const { messages } = common
  const style = await styleNamed(named, messages)
  const extra = await packsOf(packs, common)
  const entitiesOf = entitiesNamed(withDefault ? [defaultPack(), ...extra] : extra)
  const written = style.languages[0] ?? "en"
  return {
    ofLine: (line) => ({ name: line.trim() }),
    json: (input) => {
      const said = stringOrNone(input, "id", messages) ?? stringIn(input, "name", messages)
      const own = stringOrNone(input, "language", messages) ?? language
      const day = stringOrNone(input, "asOf", messages) ?? asOf
      const id = item.test(said) ? said : entitiesOf(said).map(({ id }) => id).find((one) => item.test(one))
      const ofItem = id === undefined ? undefined : preferredName(id, { style, language: written, asOf: day })
      const { preferred, reason, since, source } = ofItem === undefined || ofItem.preferred === id ? preferredName(said, { style, language: own ?? written, asOf: day }) : ofItem
      return { preferred, reason: messages.evidence(reason), since: since ?? null, source: source ?? null }
    },
    person: (value, { bold, dim }) => {
      const { preferred, reason, since, source } = value as Readonly<Record<string, string | null>>
      return [bold(clipped(preferred ?? "", 60)), ...[reason, since, source].filter((one) => typeof one === "string").map((one) => dim(`  ${clipped(one, 160)}`))].join("\n")
    }
  }
}
