import { type Alphabet, alphabetOf, UnitWriter } from "./alphabet.ts"
import { assemble } from "./assemble.ts"
import { ByteWriter } from "./bytes.ts"
import type { PackLabel } from "./compile.ts"
import { writeFields } from "./entityFields.ts"
import { filterOf } from "./filter.ts"
import { forbiddenForm } from "./form.ts"
import { ambiguous, common, entryKinds, FormWriter } from "./formPool.ts"
import { PackInvalid } from "./packInvalid.ts"
import { hashForms, type Matchable } from "./sequences.ts"
import { layOut } from "./sequenceTable.ts"
import { type Spool, type SpooledEntity, styleOf } from "./spool.ts"
import { blockSize, writePool } from "./stringPool.ts"

/** Bits of the filters for each beginning: of one token, which every word of a text is looked up in, and of more. */
const firstBits = 8
const nodeBits = 7

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

interface Order {
  /** Their places in the spool. */
  readonly places: Uint32Array
  readonly ids: ReadonlyArray<string>
  readonly named: number
}

/** The entities in the order of the pack: those with forms by id, then the others by id. */
function orderOf(spool: Spool): Order {
  const ids = Array.from({ length: spool.size }, (_, at) => spool.idOf(at))
  const places = Uint32Array.from(ids.keys()).sort((a, b) => byCodeUnit(ids[a]!, ids[b]!))
  places.forEach((place, at) => {
    if (at > 0 && ids[places[at - 1]!] === ids[place]) throw new PackInvalid("two records have this id", ids[place]!)
  })
  const named = places.filter((place) => spool.entriesOf(place) > 0)
  const all = new Uint32Array(places.length)
  all.set(named)
  all.set(places.filter((place) => spool.entriesOf(place) === 0), named.length)
  return { places: all, ids: Array.from(all, (place) => ids[place]!), named: named.length }
}

interface Entry {
  readonly text: string
  readonly kind: number
  readonly marks: number
  readonly style: string
}

/** What an entity has in the pool of forms. */
function entriesOf({ names, forbid }: SpooledEntity): Array<Entry> {
  const marked = (isCommon: boolean): number => (isCommon ? common : 0)
  return [
    ...names.flatMap((name): Array<Entry> => [
      { text: name.text, kind: entryKinds.name, marks: marked(name.common), style: styleOf(name) },
      ...name.forms.map((form) => ({ text: form.text, kind: form.kind, marks: marked(form.common), style: "" }))
    ]),
    ...forbid.map((text) => ({ text, kind: entryKinds.forbidden, marks: 0, style: "" }))
  ]
}

/** The forms of the entities that are wanted; without text those that no text is to be matched by. */
function* matchable(spool: Spool, places: Uint32Array, forbid: ReadonlySet<string>, wanted: (entity: number) => boolean): Generator<Matchable> {
  for (const [entity, place] of places.entries()) {
    if (!wanted(entity)) continue
    const spooled = spool.get(place)
    const own = new Set(spooled.forbid)
    const isForbidden = (text: string): boolean => (own.size + forbid.size > 0 ? own.has(forbiddenForm(text)) || forbid.has(forbiddenForm(text)) : false)
    for (const { text, kind } of entriesOf(spooled)) {
      const unmatched = kind === entryKinds.forbidden || spooled.fields.removed || isForbidden(text)
      yield { text: unmatched ? undefined : text, entity }
    }
  }
}

interface Key {
  readonly key: string
  readonly entity: number
}

/** The other ids of the entities, sorted. */
function keysOf(spool: Spool, places: Uint32Array): ReadonlyArray<Key> {
  if (!spool.keyed) return []
  const keys: Array<Key> = []
  const ignored = new ByteWriter()
  places.forEach((place, entity) => {
    const { id, fields } = spool.get(place)
    const own = new Set<string>()
    writeFields(ignored, id, fields, { key: (key) => void own.add(key), text: () => undefined })
    for (const key of own) keys.push({ key, entity })
  })
  return keys.sort((a, b) => byCodeUnit(a.key, b.key) || a.entity - b.entity)
}

/** How strings become numbers in the pack. */
interface Numbering {
  readonly texts: ReadonlyMap<string, number>
  readonly keys: ReadonlyMap<string, number>
}

/** Writes the entities and their forms. */
function writeEntities(spool: Spool, { places }: Order, { texts, keys }: Numbering, ambiguousForms: Uint8Array, units: UnitWriter) {
  const forms = new FormWriter(units)
  const entities = new ByteWriter(1 << 16)
  const blocks: Array<number> = []
  let names = 0
  places.forEach((place, entity) => {
    const spooled = spool.get(place)
    if (entity % blockSize === 0) blocks.push(entities.length, forms.size)
    names += spooled.names.length
    const entries = entriesOf(spooled)
    entries.forEach((entry, at) => {
      const marks = entry.marks | (ambiguousForms[forms.size] === 1 ? ambiguous : 0)
      forms.add({ ...entry, marks, style: texts.get(entry.style) ?? 0, opens: at === 0 }, entity)
    })
    const fields = new ByteWriter(64)
    writeFields(fields, spooled.id, spooled.fields, { key: (key) => fields.number(keys.get(key)!), text: (text) => fields.number(texts.get(text)!) })
    entities.number(entries.length)
    entities.number(fields.length)
    entities.raw(fields.view())
  })
  return { forms, entities, blocks: Uint32Array.from(blocks), names }
}

/** Writes the pack of what was spooled; `forbid` are written forms that no entity may have. */
export function writePack(spool: Spool, label: PackLabel, forbid: ReadonlyArray<string>): Uint8Array {
  const order = orderOf(spool)
  const { places, ids, named } = order
  const keys = keysOf(spool, places)
  const texts = [...spool.texts].sort(byCodeUnit)
  const alphabet: Alphabet = alphabetOf(spool.units)
  const units = new UnitWriter(alphabet)
  const numbering = { texts: new Map(texts.map((text, at) => [text, at])), keys: new Map(keys.map(({ key }, at) => [key, at] as const).reverse()) }

  const forbidden = new Set(forbid)
  const hashed = hashForms((wanted = () => true) => matchable(spool, places, forbidden, wanted))
  const written = writeEntities(spool, order, numbering, hashed.ambiguous, units)
  const { slots, capacity, reach } = layOut(hashed.order, hashed.hashes, written.forms.size)
  const [textPool, idPool, keyPool] = [writePool(texts, units), writePool(ids, units), writePool(keys.map(({ key }) => key), units, keys.map(({ entity }) => entity))]
  return assemble({
    label, forbid, languages: [...spool.languages].sort(byCodeUnit),
    numbers: { entities: ids.length, named, names: written.names, forms: written.forms.size, texts: texts.length, keys: keys.length, capacity, reach, longest: hashed.longest },
    tables: {
      alphabet: alphabet.units, texts: textPool.bytes, textPlaces: textPool.places, ids: idPool.bytes, idPlaces: idPool.places, keys: keyPool.bytes, keyPlaces: keyPool.places,
      entities: written.entities.view(), entityPlaces: written.blocks, forms: written.forms.bytes, formPlaces: Uint32Array.from(written.forms.blocks),
      slots, first: filterOf(hashed.first, firstBits), nodes: filterOf(hashed.nodes, nodeBits)
    }
  })
}
