/** Stretches of a long text: so many, of so many code units each. */
interface Sampling {
  readonly stretches: number
  readonly size: number
}

/** A long text is read in few stretches first, in more where these leave it in doubt. */
export const samplings: ReadonlyArray<Sampling> = [{ stretches: 5, size: 60 }, { stretches: 24, size: 100 }, { stretches: 128, size: 125 }]

/** A stretch ends, and begins, at white space where there is some so near. */
const nearest = 40
const white = /\s/

function spaceFrom(text: string, from: number): number {
  const stop = Math.min(text.length, from + nearest)
  for (let at = from; at < stop; at++) if (white.test(text[at]!)) return at
  return from
}

/** Stretches spread evenly over a text from its beginning to its end, each on a line of its own; nothing where the text is not twice as long as they are together. */
export function sampleOf(text: string, { stretches, size }: Sampling): string | undefined {
  if (text.length <= stretches * size * 2) return undefined
  const step = (text.length - size) / (stretches - 1)
  return Array.from({ length: stretches }, (_, i) => {
    const start = i === 0 ? 0 : spaceFrom(text, Math.floor(i * step))
    return text.slice(start, spaceFrom(text, start + size))
  }).join("\n")
}
