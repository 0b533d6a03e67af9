import type { NameKind } from "@polyonym/names/pure"
import type { NameInput } from "./namesInput.ts"
import type { NamesTask } from "./namesRun.ts"
import { packsOf } from "./packs.ts"
import type { Common } from "./task.ts"

/** The fields that hold names. */
const nameFields = ["name", "a", "b"]

/** A task whose inputs are told what their names are of, where packs know it and neither they nor the line say it. */
export async function ofKnownKind(task: NamesTask, files: ReadonlyArray<string>, kind: NameKind | undefined, common: Common): Promise<NamesTask> {
  if (files.length === 0 || kind !== undefined) return task
  const { entitiesNamed, kindOfEntity } = await import("./namesPacks.ts")
  const entitiesOf = entitiesNamed(await packsOf(files, common))
  const told = (input: NameInput): NameInput => {
    if (input.fields["kind"] !== undefined) return input
    const [entity] = nameFields.flatMap((field) => typeof input.fields[field] === "string" ? entitiesOf(input.fields[field]) : [])
    const known = entity === undefined ? undefined : kindOfEntity(entity)
    return known === undefined ? input : { ...input, fields: { ...input.fields, kind: known } }
  }
  return { ...task, json: (input) => task.json(told(input)) }
}
