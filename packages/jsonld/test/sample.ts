import type { Article, Identities, Mention, MentionType } from "@polyonym/facts/pure"
import type { Result } from "@polyonym/jsonld/pure"

/** A small article with everything in it that linked data can say; `seed` varies names, signs and what is there. */
export function sample(seed = 0): Result & { readonly text: string } {
  const pick = <T>(from: ReadonlyArray<T>, at: number): T => from[(seed * 7 + at * 3) % from.length]!
  const person = pick(["Олена Гайдук", "Ann 😀 Lee", "جمال عبد الله", "李小龙", "Zoë “Z” Łęcka", "O\u2019Hara & Sons <b>"], 0)
  const place = pick(["Київ", "Oslo", "القاهرة", "東京"], 1)
  const quote = pick(["«Так», — сказала вона.", "“Yes </script>”", "«نعم»", "「はい」"], 2)
  const parts = [`${person} in ${place}`, person, `Photo: ${place} 📷`, `${quote} ${person} ${place} ${"x".repeat(seed % 50)}`, `And ${place} again.`]
  const kinds = ["title", "byline", "caption", "body", "body"] as const
  let text = ""
  const blocks: Array<Article["blocks"][number]> = parts.map((part, at) => {
    if (at > 0) text += "\n\n"
    const start = text.length
    text += part
    return { kind: kinds[at]!, text: part, start, end: text.length, sourceStart: start + 10, sourceEnd: text.length + 10 }
  })
  const mentions: Array<Mention> = []
  const add = (type: MentionType, part: string, chain: string, more: Partial<Mention> = {}): void => {
    for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) mentions.push({ start: at, end: at + part.length, text: part, type, confidence: 0.9, language: "uk", why: [], chain, ...more })
  }
  add("PER", person, "p", { role: "мер" })
  add("LOC", place, "l")
  const { chain: _, ...said } = { start: text.indexOf(quote), end: text.indexOf(quote) + quote.length, text: quote, chain: "q" }
  mentions.push({ ...said, type: "QUOTE", confidence: 0.8, language: "uk", why: [], speaker: seed % 3 === 0 ? null : "p", speech: seed % 5 !== 4 })
  mentions.sort((a, b) => a.start - b.start || b.end - a.end)
  const indices = (chain: string): Array<number> => mentions.flatMap((one, at) => (one.chain === chain ? [at] : []))
  const identities: Identities = {
    style: "own-preference",
    identities: [
      { id: seed % 2 === 0 ? "nil-0123456789ab" : `desk:a b/${seed}`, type: "PER", preferred: { uk: person, "sr-Latn": `${person} L` }, spellings: [{ text: person, language: "uk", script: "Cyrl", count: 2 }, { text: `${person}ої`, language: "uk", script: "Cyrl", count: 1 }, { text: "??", language: "und", script: "Zyyy", count: 1 }], mentions: indices("p"), roles: ["мер", "mayor"], why: [] },
      { id: "Q1899", type: "LOC", preferred: { en: place }, spellings: [{ text: place, language: "en", script: "Latn", count: 3 }], mentions: indices("l"), roles: [], why: [] },
      { id: "nil-eeeeeeeeeeee", type: pick(["ORG", "EVENT", "PRODUCT"] as const, 3), preferred: {}, spellings: [{ text: "Дністер", language: "uk", script: "Cyrl", count: 1 }], mentions: [], roles: [], why: [] }
    ]
  }
  const article: Article = {
    title: parts[0]!, byline: [person, "Bo Riis"], credit: "AFP", removed: [], blocks, site: pick(["Desk", ""], 4), publishedAt: "2026-05-04",
    ...(seed % 2 === 0 ? { modifiedAt: "2026-05-05T10:00:00Z", image: "https://example.org/1.jpg" } : {})
  }
  return {
    article, identities, mentions: { mentions }, text,
    languages: { language: pick(["uk", "und", "zh-Hant"], 5), script: "Cyrl", confidence: 1, reliable: true, alternatives: [], spans: [] },
    ...(seed % 3 === 0 ? { url: `https://example.org/${seed}` } : {}),
    source: { text: `<header>\u00a0${text}`, range: ({ start, end }) => ({ start: start + 9, end: end + 9 }) }
  }
}
