/** Names of the corpus, each once, with the names that may be another spelling of it. */
import { compareNames, type Name, type NameKind, nameKey, nameKeys, prepareName, tokenFrequency } from "@polyonym/names/pure"
import type { IdentityType, Wording } from "./sighting.ts"

/** What comparing two names said. */
export interface NameEdge {
  /** That both are one name, 0..1. */
  readonly probability: number
}

/** What is kept of a name, so that it need not be read and compared again. */
export interface KeptName {
  readonly type: IdentityType
  readonly text: string
  /** BCP 47, of names whose script is not Latin. */
  readonly language?: string
  readonly full: boolean
  readonly blocks: ReadonlyArray<string>
  readonly surname: string
  readonly commonness: number
  readonly edges: ReadonlyArray<readonly [key: string, edge: NameEdge]>
}

const noEdges: ReadonlyMap<string, NameEdge> = new Map()
const mostReady = 16_384
const ready = new Map<NameNode, Name>()

const mostShared = 65_536
const shared = new Map<string, string>()

/** The one copy of a key that many names have. */
function sharedKey(key: string): string {
  const there = shared.get(key)
  if (there !== undefined) return there
  if (shared.size >= mostShared) shared.clear()
  shared.set(key, key)
  return key
}

/** A name that some document has. */
export class NameNode {
  readonly key: string
  readonly type: IdentityType
  /** Whether it names somebody in full: with a given and a family name. Names that are no person's always do. */
  readonly full: boolean
  readonly blocks: ReadonlyArray<string>
  /** The folded family name. */
  readonly surname: string
  /** Nats that are taken off where nothing but the name speaks for one person: many people may be called so. */
  readonly commonness: number
  /** Names in full that are another spelling of this one, by key. */
  get edges(): ReadonlyMap<string, NameEdge> {
    return this.#edges ?? noEdges
  }
  #edges: Map<string, NameEdge> | undefined
  readonly text: string
  readonly #language: string | undefined
  #signature: Uint16Array | undefined
  constructor(key: string, { type, text, language, full, blocks, surname, commonness }: Omit<KeptName, "edges">) {
    this.key = key
    this.type = type
    this.text = text
    this.#language = language
    this.full = full
    this.blocks = blocks.map(sharedKey)
    this.surname = surname
    this.commonness = commonness
  }

  /** Taken apart when it is asked for; some thousand are kept ready. */
  get name(): Name {
    let found = ready.get(this)
    if (found !== undefined) return found
    found = prepareName(this.text, { language: this.#language, kind: kindOf(this.type) })
    if (ready.size >= mostReady) ready.clear()
    ready.set(this, found)
    return found
  }

  get isLatin(): boolean {
    return this.#language === undefined
  }

  /** Its consonants two by two, as ascending numbers; empty where it is not romanised. */
  get signature(): Uint16Array {
    return this.#signature ??= signatureOf(this.name)
  }

  join(key: string, edge: NameEdge): void {
    (this.#edges ??= new Map()).set(key, edge)
  }
  part(key: string): void {
    this.#edges?.delete(key)
  }

  kept(): KeptName {
    const { type, text, full, blocks, surname, commonness, edges } = this
    return { type, text, ...(this.#language === undefined ? {} : { language: this.#language }), full, blocks, surname, commonness, edges: [...edges] }
  }
}

export const kindOf = (type: IdentityType): NameKind => type === "PER" ? "person" : type === "LOC" ? "place" : "organisation"

const isLatin = (text: string): boolean => !/[^\P{L}\p{Script=Latin}]/u.test(text)

const primary = (language: string): string => language.split("-", 1)[0]!

/** Latin names are read alike in whatever language they stand, so that one name is one node. */
const languageOf = ({ text, language }: Wording): string | undefined => isLatin(text) ? undefined : primary(language)

const keyOf = (type: IdentityType, text: string, language: string | undefined): string => `${type} ${language ?? ""} ${text}`
export const nodeKeyOf = (type: IdentityType, wording: Wording): string => keyOf(type, wording.text, languageOf(wording))

/** From so many nats on, of those that would make a name one of a kind among some eight million persons, a name is common. */
const rare = 12
const worth = 0.4
const persons = 23

function commonnessOf(name: Name): number {
  const words = name.parts.filter(({ role }) => role === "given" || role === "family" || role === "word")
  if (words.length < 2) return 0
  const bearers = words.reduce((sum, { text }) => sum + tokenFrequency(text) / 20, 0) - persons * (words.length - 1)
  return Math.max(0, bearers + persons - rare) * worth
}

export const makeNode = (type: IdentityType, wording: Wording): NameNode => nodeOf(type, wording.text, languageOf(wording))

/** The same name as that of a person, a place, a body. */
export function makeNodes(types: ReadonlyArray<IdentityType>, wording: Wording): ReadonlyArray<NameNode> {
  const language = languageOf(wording)
  return types.map((type) => nodeOf(type, wording.text, language))
}

function nodeOf(type: IdentityType, text: string, language: string | undefined): NameNode {
  const kind = kindOf(type)
  const name = prepareName(text, { language, kind })
  const roles = new Set(name.parts.map(({ role }) => role))
  const full = kind !== "person" || (roles.has("family") && roles.has("given"))
  const keys = full ? nameKeys(text, { language, kind }) : []
  const pairs = keys.filter((block) => block.includes(" "))
  return new NameNode(keyOf(type, text, language), {
    type, text, ...(language === undefined ? {} : { language }), full,
    blocks: (pairs.length > 0 ? pairs : keys).map((block) => `${type} ${block}`),
    surname: kind === "person" ? nameKey(text, { language, kind }) : "",
    commonness: kind === "person" && full ? commonnessOf(name) : 0
  })
}

function signatureOf({ folded }: Name): Uint16Array {
  const out = new Set<number>()
  for (const word of folded) {
    const consonants = word.replace(/[aeiouyjhw']/g, "")
    for (let i = 0; i < Math.max(1, consonants.length - 1); i++) out.add((consonants.charCodeAt(i) & 0xff) << 8 | (consonants.charCodeAt(i + 1) & 0xff))
  }
  return Uint16Array.from(out).sort()
}

function sharedIn(a: Uint16Array, b: Uint16Array): number {
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      shared++
      i++
      j++
    } else if (a[i]! < b[j]!) i++
    else j++
  }
  return shared
}

/** The share of consonants that two names in full have in common below which they are not compared: in two scripts, and in one. */
const nearLeast = 0.3
const nearInOneScript = 0.55

/** Whether two names share enough letters to be worth comparing; names that are not romanised always are. */
export function mayBeOne(a: NameNode, b: NameNode): boolean {
  if (a.type !== "PER" || a.signature.length === 0 || b.signature.length === 0) return true
  return 2 * sharedIn(a.signature, b.signature) >= (a.isLatin === b.isLatin ? nearInOneScript : nearLeast) * (a.signature.length + b.signature.length)
}

/** How probable two names must be one to be another spelling of each other, by what they name. */
const sameLeast: Readonly<Record<IdentityType, number>> = { PER: 0.55, ORG: 0.8, LOC: 0.9, EVENT: 0.9, PRODUCT: 0.9 }

/** What speaks for one name; nothing where they are two, or where there is no telling. */
export function edgeOf(a: NameNode, b: NameNode): NameEdge | undefined {
  const { probability, verdict } = compareNames(a.name, b.name)
  return verdict !== "same" || probability < sameLeast[a.type] ? undefined : { probability }
}

const hard = new Set(["gender", "patronymic", "initial"])
const mostKept = 20_000
const kept = new Map<string, string>()

/** The part by which two names exclude each other (`gender`, `patronymic`, `initial`, in one script also `given`, `family`); empty where they do not. */
export function contradictionOf(a: NameNode, b: NameNode): string {
  if (a === b || a.type !== "PER" || b.type !== "PER" || a.edges.has(b.key)) return ""
  const key = a.key < b.key ? `${a.key}\n${b.key}` : `${b.key}\n${a.key}`
  let found = kept.get(key)
  if (found === undefined) {
    const { verdict, contradictions } = compareNames(a.name, b.name)
    found = verdict === "same" ? "" : contradictions.find((role) => hard.has(role) || a.name.script === b.name.script) ?? ""
    if (kept.size >= mostKept) kept.clear()
    kept.set(key, found)
  }
  return found
}

/** How probable each word of a shorter name must be a word of the fuller one. */
const partLeast = 0.6
const keptStanding = new Map<string, boolean>()

/** Whether a shorter name (a surname, perhaps with an initial) may stand for a name in full. */
export function mayStandFor(bare: NameNode, full: NameNode): boolean {
  const key = `${bare.key}\n${full.key}`
  let found = keptStanding.get(key)
  if (found === undefined) {
    found = standsFor(bare, full)
    if (keptStanding.size >= mostKept) keptStanding.clear()
    keptStanding.set(key, found)
  }
  return found
}

function standsFor(bare: NameNode, full: NameNode): boolean {
  const { pairs, contradictions } = compareNames(bare.name, full.name)
  return pairs.length > 0 && contradictions.length === 0 && pairs.every(({ reason, weight }) => reason === "equal" || reason === "cognate" || reason === "initial" || weight >= partLeast) &&
    pairs.some(({ reason }) => reason !== "initial")
}

/** Log odds of a probability, nats. */
export const natsOf = (probability: number): number => Math.log(Math.max(1e-3, probability) / Math.max(1e-3, 1 - probability))
