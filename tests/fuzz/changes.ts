import { edited } from "./arbitraries.ts"

/** How a text is changed on: `others` are texts that parts may be taken from. */
export type Change = (text: string, others: ReadonlyArray<string>, random: () => number) => string

const below = (random: () => number, limit: number): number => Math.floor(random() * limit)

/** A text changed in a few places: a stretch cut out, put twice, or a piece, a sign or a part of another text put in. */
export const changing = (pieces: ReadonlyArray<string>): Change => (text, others, random) => {
  let out = text
  for (let times = 1 + below(random, 4); times > 0; times--) {
    const at = below(random, out.length + 1)
    const length = below(random, 16)
    const other = others[below(random, others.length)]!
    const from = below(random, other.length + 1)
    const put = ["", out.slice(at, at + length).repeat(2), pieces[below(random, pieces.length)]!, String.fromCharCode(below(random, 0x1_0000)), other.slice(from, from + length * 2)][below(random, 5)]!
    out = out.slice(0, at) + put + out.slice(at + (put === "" || random() < 0.5 ? length : 0))
  }
  return out
}

/** Bytes, a character each, of which some are others, where they stand; now and then some are gone, or stand twice. */
export const changingBytes: Change = (text, others, random) => {
  let out = text
  for (let times = 1 + below(random, 5); times > 0; times--) {
    const at = below(random, out.length)
    const byte = [0, 1, 0x7f, 0x80, 0xff, below(random, 256), (out.charCodeAt(at) + 1) & 0xff, (out.charCodeAt(at) - 1) & 0xff][below(random, 8)]!
    const other = others[below(random, others.length)]!
    const put = random() < 0.9 ? String.fromCharCode(byte) : other.slice(at, at + 1 + below(random, 8))
    out = random() < 0.95 ? out.slice(0, at) + put + out.slice(at + put.length) : out.slice(0, at) + out.slice(at + below(random, 8))
  }
  return out
}

const values: ReadonlyArray<unknown> = [null, true, false, 0, -1, 1.5, 1e308, "", "en", "Q1", "2024-02-30", "https://a.b/c", [], {}, [null], { a: 1 }, "\ud800", "__proto__", "x".repeat(500)]
const keys = ["__proto__", "constructor", "prototype", "toString", "length", "id", "name", "text", "@id", "@type", "@context", "@graph", "start", "end", "type", "language", ""]

function valuesIn(text: string): ReadonlyArray<unknown> {
  const found: Array<unknown> = []
  const walk = (value: unknown): void => {
    found.push(value)
    if (value !== null && typeof value === "object") for (const key of Object.keys(value)) walk((value as Record<string, unknown>)[key])
  }
  try {
    walk(JSON.parse(text))
  } catch {
    return values
  }
  return found
}

/** JSON in which a value is another one, one from another text, a changed text, or is gone or under another key; what is no JSON is changed as any text. */
export const changingJson = (pieces: ReadonlyArray<string>): Change => {
  const anyChange = changing(pieces)
  return (text, others, random) => {
    if (random() < 0.2) return anyChange(text, others, random)
    let root: unknown
    try {
      root = JSON.parse(text)
    } catch {
      return anyChange(text, others, random)
    }
    const holder = { root }
    const own = valuesIn(text)
    for (let times = 1 + below(random, 3); times > 0; times--) {
      const elsewhere = valuesIn(others[below(random, others.length)]!)
      const taken = own[below(random, own.length)]
      const put = [values[below(random, values.length)], elsewhere[below(random, elsewhere.length)], typeof taken === "string" ? anyChange(taken, others, random) : taken, [taken, taken]][below(random, 4)]
      edited(holder, below(random, 400), ["replace", "replace", "remove", "rename"][below(random, 4)]!, structuredClone(put), keys[below(random, keys.length)]!)
    }
    return JSON.stringify(holder.root) ?? "null"
  }
}
