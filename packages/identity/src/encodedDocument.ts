/** Documents as JSON: what a pipeline wrote, read as a store takes it. */
import type { Identity, Mention } from "@polyonym/facts/pure"
import type { SeenDocument } from "./sighting.ts"

/** What is not as it must be: the path of the field. */
export class NotSeen extends Error {
  readonly _tag = "NotSeen"
  readonly field: string
  constructor(field: string) {
    super(`${field} is missing or of another kind`)
    this.field = field
  }
}

type Fields = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === "string"
const types = new Set(["PER", "ORG", "LOC", "EVENT", "PRODUCT"])

const isEvidence = (value: unknown): boolean => isObject(value) && isText(value["code"]) && isObject(value["params"])
const isSpelling = (value: unknown): boolean => isObject(value) && isText(value["text"]) && isText(value["language"]) && isText(value["script"]) && Number.isInteger(value["count"])

function isIdentity(value: unknown): value is Identity {
  if (!isObject(value)) return false
  const { id, type, preferred, spellings, mentions, roles, why } = value
  const isNamed = isText(id) && id !== "" && isText(type) && types.has(type) && isObject(preferred) && Object.values(preferred).every(isText)
  return isNamed && Array.isArray(spellings) && spellings.every(isSpelling) && Array.isArray(mentions) && mentions.every(Number.isInteger) &&
    Array.isArray(roles) && roles.every(isText) && Array.isArray(why) && why.every(isEvidence)
}

const isMention = (value: unknown): value is Mention =>
  isObject(value) && isText(value["text"]) && isText(value["language"]) && (value["lemma"] === undefined || isText(value["lemma"])) && (value["role"] === undefined || isText(value["role"]))

const read = <T>(list: unknown, is: (value: unknown) => value is T, field: string): ReadonlyArray<T> => {
  if (!Array.isArray(list)) throw new NotSeen(field)
  const wrong = list.findIndex((one: unknown) => !is(one))
  if (wrong >= 0) throw new NotSeen(`${field}[${wrong}]`)
  return list as ReadonlyArray<T>
}

/**
 * A document from JSON: what `Document.toJson` wrote, or `{ id, document }` with such a one in it, as a line of `polyonym run --format document --jsonl` is. The outer id counts. Throws `NotSeen`.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { decodeSeen } from "@polyonym/identity/pure"
 *
 * assert.equal(decodeSeen({ id: 7, document: { id: "x", meta: {}, facts: { identities: { style: "own-preference", identities: [] } } } }).id, "7")
 * assert.throws(() => decodeSeen({ id: "x", facts: {} }), /facts\.identities/)
 * ```
 */
export function decodeSeen(value: unknown): SeenDocument {
  if (!isObject(value)) throw new NotSeen("the document")
  const document = isObject(value["document"]) ? value["document"] : value
  const { facts, meta } = document
  const id = value["id"] ?? document["id"]
  if ((!isText(id) && typeof id !== "number") || id === "") throw new NotSeen("id")
  if (!isObject(facts)) throw new NotSeen("facts")
  if (!isObject(facts["identities"])) throw new NotSeen("facts.identities")
  const identities = read(facts["identities"]["identities"], isIdentity, "facts.identities.identities")
  const mentions = isObject(facts["mentions"]) ? read(facts["mentions"]["mentions"], isMention, "facts.mentions.mentions") : undefined
  const article = isObject(facts["article"]) ? facts["article"]["publishedAt"] : undefined
  const publishedAt = [isObject(meta) ? meta["publishedAt"] : undefined, article].find((one) => isText(one) && one !== "")
  const language = isObject(facts["languages"]) ? facts["languages"]["language"] : undefined
  return {
    id: String(id), ...(isText(publishedAt) ? { publishedAt } : {}), ...(isText(language) ? { language } : {}),
    identities: { style: String(facts["identities"]["style"]), identities }, ...(mentions === undefined ? {} : { mentions: { mentions } })
  }
}
