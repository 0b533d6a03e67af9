import { openTransliterator, type Transliterator } from "@polyonym/transliterate/pure"
import type { Transliterate, Transliterated } from "../protocol.ts"

const opened = new Map<string, Promise<Transliterator>>()

/** A text by a system, or back from it. Rejects with `UnknownSystem` or `NotReversible`. */
export async function transliterate({ text, from, system, reverse }: Transliterate): Promise<Transliterated> {
  const key = `${from} ${system} ${reverse}`
  const opening = opened.get(key) ?? openTransliterator({ from, system, direction: reverse ? "reverse" : "forward" })
  opened.set(key, opening)
  opening.catch(() => opened.delete(key))
  const out = (await opening).withSpans(text)
  return { text: out.text, spans: out.spans }
}
