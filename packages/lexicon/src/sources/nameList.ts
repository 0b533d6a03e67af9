import type { EntityType, PackName } from "../record.ts"

/** No name in the news is longer, in UTF-16 code units. */
const longest = 200
const letter = /\p{L}/u
const abbreviated = /^(?=.{2,6}$)\p{Lu}[\p{Lu}\p{N}]+$/u

/** Text with its white space made single spaces, NFC; nothing if it has no letter or is longer than a name is. */
export function nameText(text: string): string | undefined {
  if (text.length > longest * 2) return undefined
  const clean = text.normalize("NFC").replace(/\s+/g, " ").trim()
  return clean.length <= longest && letter.test(clean) ? clean : undefined
}

/** The names of one entity, each text once a language. */
export class NameList {
  readonly #type: EntityType
  readonly #known = new Set<string>()
  readonly list: Array<PackName> = []

  constructor(type: EntityType) {
    this.#type = type
  }

  /** Adds a name, unless it is there or is none. What is written in capitals alone, and is no person's, becomes an `acronym`. */
  add(written: string, language: string, kind?: string): void {
    const text = nameText(written)
    if (text === undefined) return
    const key = `${language}\n${text}`
    if (this.#known.has(key)) return
    this.#known.add(key)
    const own = this.#type !== "PER" && (kind === undefined || kind === "label" || kind === "alias" || kind === "short") && abbreviated.test(text) ? "acronym" : kind
    this.list.push({ text, language, ...(own === undefined ? {} : { kind: own }) })
  }
}
