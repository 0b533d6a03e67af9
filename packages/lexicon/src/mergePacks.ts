import type { PackLabel } from "./compile.ts"
import type { EntityFields } from "./entityFields.ts"
import { common, entryKinds, type FormEntry } from "./formPool.ts"
import type { Pack } from "./open.ts"
import type { Entity, PackSource } from "./record.ts"
import { forbiddenBy, joinMembers, type Member, membersOf } from "./resolve.ts"
import { Spool, type SpooledEntity, type SpooledForm, type SpooledName } from "./spool.ts"
import { writePack } from "./writePack.ts"

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The names of a part of an entity, with their forms. */
function namesOf(packs: ReadonlyArray<Pack>, { pack, stored }: Member): ReadonlyArray<SpooledName> {
  const { tables } = packs[pack]!
  const names: Array<SpooledName & { readonly forms: Array<SpooledForm> }> = []
  const isCommon = ({ marks }: FormEntry): boolean => (marks & common) !== 0
  for (const entry of tables.forms.entries(stored.firstForm, stored.formCount)) {
    if (entry.kind === entryKinds.name) {
      const { kind, languages } = tables.styleAt(entry.style)
      names.push({ text: entry.text, kind, languages, common: isCommon(entry), forms: [] })
    }
    else if (entry.kind !== entryKinds.forbidden) names.at(-1)?.forms.push({ text: entry.text, kind: entry.kind, common: isCommon(entry) })
  }
  return names
}

/** Names without repetition: those of one text, kind and forms are one in all their languages; one without forms of its own adds nothing to one in the same languages. */
function joinNames(names: ReadonlyArray<SpooledName>): ReadonlyArray<SpooledName> {
  const joined = new Map<string, SpooledName>()
  for (const name of names) {
    const key = JSON.stringify([name.text, name.kind, name.forms])
    const same = joined.get(key)
    joined.set(key, same === undefined ? name : { ...same, common: same.common || name.common, languages: [...new Set([...same.languages, ...name.languages])] })
  }
  const all = [...joined.values()]
  const covers = (name: SpooledName, other: SpooledName): boolean =>
    other !== name && other.text === name.text && other.kind === name.kind && name.forms.length === 0 && other.forms.length > 0 && name.languages.every((language) => other.languages.includes(language))
  return all.filter((name) => !all.some((other) => covers(name, other)))
}

function fieldsOf({ type, qid, country, gender, coordinates, offices, sameAs }: Entity, prior: number | undefined, removed: boolean): EntityFields {
  return { type, prior, qid, country, gender, coordinates, offices, sameAs, removed }
}

function mergedEntity(packs: ReadonlyArray<Pack>, members: ReadonlyArray<Member>, forbid: ReadonlySet<string>): SpooledEntity {
  const entity = joinMembers(packs, members)
  const removed = members.some(({ stored }) => stored.fields.removed)
  const prior = members.some(({ stored }) => stored.fields.prior !== undefined) ? entity.prior : undefined
  const names = removed ? [] : joinNames(members.flatMap((member) => namesOf(packs, member)))
  return { id: entity.id, fields: fieldsOf(entity, prior, removed), names, forbid: [...forbid].sort(byCodeUnit) }
}

/** The sources that the packs name, without repetition. */
function sourcesOf(packs: ReadonlyArray<Pack>): ReadonlyArray<PackSource> {
  return [...new Map(packs.flatMap(({ info }) => info.sources).map((source) => [JSON.stringify(source), source])).values()]
}

const joinTexts = (texts: ReadonlyArray<string>, separator: string): string => [...new Set(texts.filter((text) => text !== ""))].join(separator)

/**
 * One pack that is what the packs are together, in their order: entities that share an id, qid or sameAs are one, of which later packs replace what earlier ones say; names are
 * added; what a pack forbids or removes is kept as forbidden or removed, so that the result can be laid over others. The same packs give the same bytes. Unless `label` gives
 * them, name and version are the packs' own joined by `+`, the licence theirs joined by `AND`, the sources all of theirs.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { compilePack, mergePacks, openPack } from "@polyonym/lexicon/pure"
 *
 * const cities = openPack(compilePack([{ id: "Q1899", type: "LOC", names: [{ text: "Kyiv", language: "en" }], prior: 0.8 }], { name: "cities" }))
 * const mine = openPack(compilePack([{ id: "my:1", type: "LOC", sameAs: ["Q1899"], names: [{ text: "Kiew", language: "de" }] }], { name: "mine" }))
 * const both = openPack(mergePacks([cities, mine]))
 * assert.equal(both.info.name, "cities+mine")
 * assert.deepEqual(both.entity("my:1")?.names.map(({ text }) => text), ["Kyiv", "Kiew"])
 * assert.equal(both.entity("Q1899")?.prior, 0.8)
 * ```
 */
export function mergePacks(packs: ReadonlyArray<Pack>, label: PackLabel = {}): Uint8Array {
  const spool = new Spool()
  const done = packs.map(({ size }) => new Uint8Array(size))
  packs.forEach(({ size }, pack) => {
    for (let number = 0; number < size; number++) {
      if (done[pack]![number] === 1) continue
      const members = membersOf(packs, pack, number)
      for (const member of members) done[member.pack]![member.number] = 1
      spool.add(mergedEntity(packs, members, forbiddenBy(packs, members)))
    }
  })
  const infos = packs.map(({ info }) => info)
  const own: PackLabel = {
    name: joinTexts(infos.map(({ name }) => name), "+"), version: joinTexts(infos.map(({ version }) => version), "+"),
    licence: joinTexts(infos.map(({ licence }) => licence), " AND "), attribution: joinTexts(infos.map(({ attribution }) => attribution), "\n"), sources: sourcesOf(packs)
  }
  const forbid = [...new Set(packs.flatMap(({ tables }) => [...tables.forbid]))].sort(byCodeUnit)
  return writePack(spool, { ...own, ...label }, forbid)
}
