import { cleanForm } from "./form.ts"
import { PackInvalid } from "./packInvalid.ts"
import { entityTypes, genders, type PackName, type PackRecord, type PackRole } from "./record.ts"
import { longestString } from "./stringPool.ts"

const day = /^[+-]?\d{4,6}(?:-\d\d(?:-\d\d)?)?$/

/** Of an id, in a message; UTF-16 code units. */
const longestTold = 40

/** Throws `PackInvalid` for a record that is unsound. */
export function checkRecord(record: PackRecord): void {
  const { id } = record
  const where = typeof id !== "string" || id === "" ? "record" : id.length > longestTold ? `${id.slice(0, longestTold)}…` : id
  const fail = (what: string): never => {
    throw new PackInvalid(what, where)
  }
  const text = (value: unknown, what: string): void => {
    if (typeof value !== "string" || value === "") fail(`${what} is no text`)
    if ((value as string).length > longestString) fail(`${what} is longer than ${longestString}`)
  }
  const list = (value: unknown, what: string): ReadonlyArray<unknown> => (value === undefined ? [] : Array.isArray(value) ? value : fail(`${what} is no list`))
  if (where === "record") fail("no id")
  text(record.id, "the id")
  if (!entityTypes.includes(record.type)) fail(`no such type: ${String(record.type)}`)
  for (const name of list(record.names, "names") as ReadonlyArray<PackName>) {
    if (typeof name.text !== "string" || cleanForm(name.text) === "") fail("an empty name")
    text(cleanForm(name.text), "a name")
    if (typeof name.language !== "string" || !/^[^\s]+$/.test(name.language)) fail(`a name without a language: ${name.text}`)
    if (name.kind !== undefined && (typeof name.kind !== "string" || name.kind.includes("\n"))) fail(`a kind that is no text: ${name.text}`)
  }
  const { qid, sameAs, roles, country, prior, gender, coordinates, forbid, removed } = record
  if (prior !== undefined && !(prior >= 0 && prior <= 1)) fail("prior must be from 0 to 1")
  if (qid !== undefined) text(qid, "qid")
  if (country !== undefined) text(country, "country")
  for (const key of list(sameAs, "sameAs")) text(key, "sameAs")
  for (const form of list(forbid, "forbid")) text(form, "a forbidden form")
  for (const role of list(roles, "roles") as ReadonlyArray<string | PackRole>) {
    if (typeof role === "string") text(role, "a role")
    else {
      text(role.title, "a role's title")
      for (const part of [role.language, role.of] as const) if (part !== undefined) text(part, "a part of a role")
      for (const date of [role.from, role.to]) if (date !== undefined && !day.test(date)) fail(`no date of ISO 8601: ${date}`)
    }
  }
  if (gender !== undefined && !genders.includes(gender)) fail(`no such gender: ${String(gender)}`)
  if (coordinates !== undefined && !(Math.abs(coordinates.latitude) <= 90 && Math.abs(coordinates.longitude) <= 180)) fail("coordinates are out of range")
  if ((record.names ?? []).length > 0) return
  const changes = [qid, country, prior, gender, coordinates, removed].some((field) => field !== undefined) || [sameAs, roles, forbid].some((some) => some !== undefined && some.length > 0)
  if (!changes) fail("no name")
}
