import fc, { type Arbitrary } from "fast-check"

/** Pieces of what is read, and signs that are read wrongly. */
export const pieces: ReadonlyArray<string> = [
  ..."aZ0 .,;:!?'\"«»“”‘’()[]{}<>/\\-–—_@#&*|=+~`\n\r\t\u0000\u00a0\u2028\u200b\u200d\u202b\u202e\u2060\ufeff\ufffd",
  "\ud800", "\udc00", "\u0301", "\u0345", "\ua000", "\u2024", "\u1401", "😀", "👩‍👩‍👧", "🇺🇦", "İ", "ß", "ŉ", "Київ", "Зеленський", "Anna Borg", "Dr. ", "said ", "מים", "عمر", "東京", "서울", "กรุงเทพ",
  "12.05.2024", "1,5 km", "$3 million", "https://a.b/c", "a@b.c", "<p>", "</p>", "<script>", "&amp;", "---\n", "```\n", "# ", "> ", "* ", "](", "__proto__", "constructor", "$&", "%s", "{{a}}"
]

/** Texts of any UTF-16 code units, lone surrogates among them: noise, and pieces of what is read put together. */
export const anyText = (maxLength = 24): Arbitrary<string> => fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength }).map((parts) => parts.join("")) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength }) },
  { weight: 1, arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength }).map((units) => String.fromCharCode(...units)) }
)

type Edit = readonly [at: number, length: number, put: string]

/** A text in which some stretches are cut out, put twice or replaced. */
export const mutated = (text: string): Arbitrary<string> => {
  const edit = fc.tuple(fc.nat(text.length), fc.nat(40), fc.oneof(fc.constant(""), anyText(4), fc.tuple(fc.nat(text.length), fc.nat(60)).map(([at, length]) => text.slice(at, at + length))))
  return fc.array(edit, { minLength: 1, maxLength: 6 }).map((edits: ReadonlyArray<Edit>) => edits.reduce((whole, [at, length, put]) => whole.slice(0, at) + put + whole.slice(at + length), text))
}

/** Bytes of which some are changed, left out or cut off. */
export const mutatedBytes = (bytes: Uint8Array): Arbitrary<Uint8Array> =>
  fc.tuple(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 8 }), fc.option(fc.nat(bytes.length), { freq: 3 })).map(([changes, length]) => {
    const out = bytes.slice(0, length ?? bytes.length)
    for (const [at, value] of changes) if (at < out.length) out[at] = value
    return out
  })

const keys = fc.oneof(fc.constantFrom("__proto__", "constructor", "prototype", "toString", "id", "name", "text", "@id", "@type", "@context", "start", "end", "names", "language", "forms", "hosts", "keep"), anyText(3))

/** Values of JSON with any key, those of objects themselves among them. */
export const anyJson: Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: "small", withCrossShrink: true }, fc.constantFrom(null, true, 0, -1, 1e308, "", "en", "Q1"), anyText(6), fc.array(tie("value"), { maxLength: 3 }), tie("object")),
  object: fc.array(fc.tuple(keys, tie("value")), { maxLength: 4 }).map((entries) => JSON.parse(`{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(",")}}`) as unknown)
})).value

/** A value of JSON in which some parts are another value, are gone, or stand under another key. */
export const mutatedJson = (value: unknown): Arbitrary<unknown> =>
  fc.array(fc.tuple(fc.nat(200), fc.constantFrom("replace", "remove", "rename"), anyJson, keys), { minLength: 1, maxLength: 4 }).map((edits) => {
    const copy: { root: unknown } = { root: structuredClone(value) }
    for (const [nth, kind, put, key] of edits) edited(copy, nth, kind, put, key)
    return copy.root
  })

/** Changes what stands at the nth place of a value, those of all that lies in it counted. */
export function edited(root: object, nth: number, kind: string, put: unknown, key: string): void {
  const places: Array<readonly [holder: Record<string, unknown>, key: string]> = []
  const walk = (holder: object): void => {
    for (const name of Object.keys(holder)) {
      const child = (holder as Record<string, unknown>)[name]
      places.push([holder as Record<string, unknown>, name])
      if (child !== null && typeof child === "object") walk(child)
    }
  }
  walk(root)
  const [holder, name] = places[nth % places.length]!
  if (kind === "remove" && Array.isArray(holder)) holder.splice(Number(name), 1)
  else if (kind === "remove" && holder !== root) delete holder[name]
  else if (kind === "rename" && holder !== root && !Array.isArray(holder)) Object.defineProperty(holder, key, { value: holder[name], enumerable: true, configurable: true, writable: true })
  else holder[name] = put
}
