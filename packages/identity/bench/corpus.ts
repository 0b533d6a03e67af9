/**
 * A corpus made from persons' names: articles as a newsroom has them, in the languages that the persons have names in, with colleagues, bodies, places, roles and dates, mentions by surname
 * alone, and namesakes. Persons are split into two halves that share nobody.
 */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"
import type { Mention } from "@polyonym/facts/pure"
import { identitiesOf } from "@polyonym/names/pure"
import type { SeenDocument } from "@polyonym/identity/pure"

export interface GoldMention {
  readonly document: string
  /** The entity's id within the document. */
  readonly id: string
  readonly person: string
}
export interface MadeCorpus {
  readonly documents: ReadonlyArray<SeenDocument>
  readonly gold: ReadonlyArray<GoldMention>
  readonly persons: number
  readonly namesakes: number
}

/** A generator of numbers from 0 to 1: mulberry32. */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const roles: ReadonlyArray<Readonly<Record<string, string>>> = [
  { en: "Finance Minister", de: "Finanzminister", fr: "ministre des Finances", es: "ministro de Finanzas", pl: "minister finansów", ru: "министр финансов", uk: "міністр фінансів" },
  { en: "Minister of Culture", de: "Kulturminister", fr: "ministre de la Culture", es: "ministro de Cultura", pl: "minister kultury", ru: "министр культуры", uk: "міністр культури" },
  { en: "Defence Minister", de: "Verteidigungsminister", fr: "ministre de la Défense", es: "ministro de Defensa", pl: "minister obrony", ru: "министр обороны", uk: "міністр оборони" },
  { en: "mayor", de: "Bürgermeister", fr: "maire", es: "alcalde", pl: "burmistrz", ru: "мэр", uk: "мер" },
  { en: "member of parliament", de: "Abgeordneter", fr: "député", es: "diputado", pl: "poseł", ru: "депутат", uk: "народний депутат" },
  { en: "member of parliament", de: "Abgeordneter", fr: "député", es: "diputado", pl: "poseł", ru: "депутат", uk: "народний депутат" },
  { en: "member of parliament", de: "Abgeordneter", fr: "député", es: "diputado", pl: "poseł", ru: "депутат", uk: "народний депутат" },
  { en: "opposition leader", de: "Oppositionsführer", fr: "chef de l'opposition", es: "líder de la oposición", pl: "lider opozycji", ru: "лидер оппозиции", uk: "лідер опозиції" },
  { en: "ambassador", de: "Botschafter", fr: "ambassadeur", es: "embajador", pl: "ambasador", ru: "посол", uk: "посол" },
  { en: "chairman of the committee", de: "Ausschussvorsitzender", fr: "président de la commission", es: "presidente de la comisión", pl: "przewodniczący komisji", ru: "председатель комитета", uk: "голова комітету" },
  { en: "senator", de: "Senator", fr: "sénateur", es: "senador", pl: "senator", ru: "сенатор", uk: "сенатор" }
]

interface Label {
  readonly language: string
  readonly text: string
}
interface Person {
  readonly id: string
  readonly labels: ReadonlyArray<Label>
  readonly inPack: boolean
  readonly country: number
  readonly body: number
  readonly role: Readonly<Record<string, string>>
  readonly year: number
  readonly documents: number
}

const plain = (text: string): string => {
  const bare = text.replace(/\s*\([^)]{0,80}\)/g, "").trim()
  const [family, given] = bare.split(", ")
  return given === undefined ? bare : `${given} ${family}`
}

function labelsOf(data: string, half: 0 | 1): ReadonlyArray<{ readonly id: string; readonly labels: ReadonlyArray<Label> }> {
  const lines = gunzipSync(readFileSync(join(data, "names/persons.dev.jsonl.gz"))).toString("utf8").split("\n").filter((line) => line !== "")
  return lines.map((line) => JSON.parse(line) as { id: string; names: ReadonlyArray<{ language: string; name: string }> })
    .map(({ id, names }) => ({ id, labels: names.map(({ language, name }) => ({ language, text: plain(name) })).filter(({ text }) => text.includes(" ") || !/\p{Script=Latin}|\p{Script=Cyrillic}/u.test(text)) }))
    .filter(({ id, labels }) => Number(id.slice(1)) % 2 === half && new Set(labels.map(({ text }) => text)).size > 1)
}

const syllables = ["ka", "ro", "mi", "ste", "lu", "von", "da", "pri", "go", "ne", "tal", "su", "ber", "fi", "zor", "ha"]
/** A made word for each number, so that no two bodies sound alike. */
const word = (number: number): string => {
  const letters = [number % 16, (number * 7 + 3) % 16, Math.floor(number / 16) % 16].map((at) => syllables[at]!).join("")
  return `${letters[0]!.toUpperCase()}${letters.slice(1)}`
}
const bodies = 5
const countries = 14

export function makeCorpus(data: string, half: 0 | 1, { documents: wanted = 1000, seed = 7, namesakes: share = 0.08 }: { readonly documents?: number; readonly seed?: number; readonly namesakes?: number } = {}): MadeCorpus {
  const next = random(seed + half)
  const below = (most: number): number => Math.floor(next() * most)
  const pick = <T>(list: ReadonlyArray<T>): T => list[below(list.length)]!
  const sources = [...labelsOf(data, half)]
  for (let i = sources.length - 1; i > 0; i--) {
    const j = below(i + 1)
    ;[sources[i], sources[j]] = [sources[j]!, sources[i]!]
  }
  const people: Array<Person> = []
  let namesakes = 0
  const put = (id: string, labels: ReadonlyArray<Label>, other?: Person): void => {
    const near = other !== undefined && next() < 0.5
    const country = near ? other.country : below(countries)
    people.push({ id, labels, inPack: next() < 0.5 && other?.inPack !== true, country, body: near ? (other.body + 1 + below(bodies - 1)) % bodies : below(bodies), role: pick(roles), year: 2002 + below(20), documents: 3 + below(6) })
  }
  for (const { id, labels } of sources) {
    if (people.reduce((sum, { documents }) => sum + documents, 0) >= wanted * 2.3) break
    put(id, labels)
    if (next() >= share) continue
    namesakes++
    put(`${id}-2`, labels, people.at(-1))
  }
  const left = new Map(people.map((person) => [person.id, person.documents]))
  const made: Array<SeenDocument> = []
  const gold: Array<GoldMention> = []
  while (made.length < wanted) {
    const open = people.filter(({ id }) => left.get(id)! > 0)
    if (open.length === 0) break
    const main = pick(open)
    const colleagues = open.filter((one) => one !== main && one.country === main.country && one.id.split("-")[0] !== main.id.split("-")[0])
    const close = colleagues.filter(({ body }) => body === main.body)
    const there = [main]
    for (const [list, chance] of [[close, 0.75], [close, 0.35], [colleagues, 0.3], [open, 0.12]] as const) {
      const one = list.length > 0 && next() < chance ? pick(list) : undefined
      if (one !== undefined && !there.some(({ id }) => id.split("-")[0] === one.id.split("-")[0])) there.push(one)
    }
    for (const { id } of there) left.set(id, left.get(id)! - 1)
    const id = `d${String(made.length).padStart(5, "0")}`
    const { language } = pick(main.labels)
    const mentions: Array<Mention> = []
    const owners: Array<string | undefined> = []
    let at = 0
    const say = (text: string, type: Mention["type"], chain: string, more: Partial<Mention> = {}, owner?: string): void => {
      mentions.push({ text, start: at, end: at + text.length, type, confidence: 0.9, chain, language, why: [], ...more })
      owners.push(owner)
      at += text.length + 1
    }
    there.forEach((person, index) => {
      const label = person.labels.find((one) => one.language === language) ?? person.labels.find((one) => one.language === "en") ?? pick(person.labels)
      const words = label.text.split(" ")
      const bareOnly = next() < 0.15 && words.length > 1
      const link = person.inPack && next() < (bareOnly ? 0.4 : 0.85) ? { id: person.id } : {}
      const role = next() < 0.6 ? person.role[language] : undefined
      const chain = `p${index}`
      if (!bareOnly) say(label.text, "PER", chain, { ...link, ...(role === undefined ? {} : { role }) }, person.id)
      if (bareOnly || (words.length > 1 && next() < 0.6)) say(words.at(-1)!, "PER", chain, { ...link, ...(bareOnly && role !== undefined ? { role } : {}) }, person.id)
    })
    if (next() < 0.85) say(`Country ${main.country}`, "LOC", "l0", { id: `Q90${main.country}` })
    if (next() < 0.45) say(`City ${main.country} ${below(4)}`, "LOC", "l1", { id: `Q91${main.country}${below(4)}` })
    if (next() < 0.4) say("Abroad", "LOC", "l2", { id: `Q90${below(countries)}` })
    const ofBody = main.country * bodies + main.body
    if (next() < 0.65) say(`${word(ofBody)} League`, "ORG", "o0", ofBody % 2 === 0 ? { id: `Q92${ofBody}` } : {})
    const year = main.year + below(4)
    const identities = identitiesOf(mentions)
    made.push({ id, publishedAt: `${year}-${String(1 + below(12)).padStart(2, "0")}-${String(1 + below(28)).padStart(2, "0")}`, language, identities, mentions: { mentions } })
    for (const identity of identities.identities) {
      const owner = identity.mentions.map((index) => owners[index]).find((one) => one !== undefined)
      if (owner !== undefined) gold.push({ document: id, id: identity.id, person: owner })
    }
  }
  return { documents: made, gold, persons: people.length, namesakes }
}
