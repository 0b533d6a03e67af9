/** Documents made for tests: persons in a line each, with what stands around them. */
import type { Mention } from "@polyonym/facts/pure"
import { identitiesOf } from "@polyonym/names/pure"
import type { SeenDocument } from "@polyonym/identity/pure"

export interface MadeMention {
  readonly text: string
  readonly type?: Mention["type"]
  readonly language?: string
  readonly id?: string
  readonly role?: string
}

export function made(id: string, publishedAt: string, mentions: ReadonlyArray<MadeMention>, language = "en"): SeenDocument {
  let at = 0
  const all = mentions.map((mention, index): Mention => {
    const start = at
    at += mention.text.length + 1
    return {
      start, end: start + mention.text.length, text: mention.text, type: mention.type ?? "PER", confidence: 0.9, chain: `c${index}`, language: mention.language ?? language, why: [],
      ...(mention.id === undefined ? {} : { id: mention.id }), ...(mention.role === undefined ? {} : { role: mention.role })
    }
  })
  return { id, publishedAt, language, identities: identitiesOf(all), mentions: { mentions: all } }
}

const place = (text: string, id: string): MadeMention => ({ text, type: "LOC", id })
export const kyiv = place("Kyiv", "Q1899")
export const vilnius = place("Vilnius", "Q216")
export const lviv = place("Lviv", "Q36036")

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

export function shuffled<T>(list: ReadonlyArray<T>, seed: number): ReadonlyArray<T> {
  const next = random(seed)
  const out = [...list]
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    ;[out[i], out[j]] = [out[j]!, out[i]!]
  }
  return out
}

/** A small newsroom's year: one harbour master in three languages, two councillors of one name, a surname alone, a body and places. */
export const newsroom: ReadonlyArray<SeenDocument> = [
  made("n01", "2024-01-03", [{ text: "Ostap Hrynko", role: "harbour master" }, { text: "Zoriana Kostyletska" }, kyiv]),
  made("n02", "2024-01-09", [{ text: "Остап Гринько", role: "начальник порту" }, { text: "Зоряна Костилецька" }, kyiv], "uk"),
  made("n03", "2024-02-11", [{ text: "Hrynko" }, { text: "Zoriana Kostyletska" }, kyiv]),
  made("n04", "2024-02-20", [{ text: "Остапу Гриньку" }, { text: "Зорянь Костилецькій" }, kyiv], "uk"),
  made("n05", "2024-03-01", [{ text: "Jonas Petraitis", role: "Finance Minister" }, { text: "Rasa Vaitkutė" }, vilnius]),
  made("n06", "2024-03-05", [{ text: "Jonas Petraitis", role: "Finance Minister" }, { text: "Rasa Vaitkutė" }, vilnius]),
  made("n07", "2024-04-05", [{ text: "Jonas Petraitis", role: "striker" }, { text: "Mantas Balčiūnas" }, lviv]),
  made("n08", "2024-04-25", [{ text: "Jonas Petraitis", role: "striker" }, { text: "Mantas Balčiūnas" }, lviv]),
  made("n09", "2024-05-01", [{ text: "Estuary Trust", type: "ORG" }, { text: "Zoriana Kostyletska", role: "museum director" }, kyiv]),
  made("n10", "2024-05-11", [{ text: "Estuary Trust", type: "ORG" }, { text: "Jonas Petraitis" }]),
  made("n11", "2024-06-01", [{ text: "Олена Ткаченко" }, lviv], "uk"),
  made("n12", "2024-06-02", [{ text: "Тарас Ткаченко" }, lviv], "uk")
]
