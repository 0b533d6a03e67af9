import type { Document } from "@polyonym/core"
import { type OffsetUnit, offsetsIn } from "@polyonym/core/pure"

type Count = (offset: number) => number
type Quadruple = readonly [number, number, number, number]

/** Ranges counted by other functions: `start` and `end` lie in the text, `sourceStart` and `sourceEnd` in the source. */
function recounted(value: unknown, inText: Count, inSource: Count): unknown {
  if (Array.isArray(value)) return value.map((item) => recounted(item, inText, inSource))
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => {
    if (typeof inner !== "number") return [key, recounted(inner, inText, inSource)]
    if (key === "start" || key === "end") return [key, inText(inner)]
    return [key, key === "sourceStart" || key === "sourceEnd" ? inSource(inner) : inner]
  }))
}

/** A document as JSON with its offsets in another unit. Its edits too, of which there may be those of one rewrite: from the source to the text. */
export function documentIn(document: Document.Encoded, unit: OffsetUnit): unknown {
  if (unit === "utf16") return document
  const { source, text, edits, facts } = document
  const [inText, inSource] = [offsetsIn(text, unit), offsetsIn(source, unit)]
  const { romanisation, ...others } = facts as { readonly romanisation?: { readonly text: string; readonly spans: ReadonlyArray<Quadruple> } }
  const inRomanised = romanisation === undefined ? inText : offsetsIn(romanisation.text, unit)
  return {
    ...document,
    offsetUnit: unit,
    edits: edits.map((quadruples) => quadruples.map((offset, at) => at % 4 < 2 ? inSource(offset) : inText(offset))),
    facts: {
      ...(recounted(others, inText, inSource) as object),
      ...(romanisation === undefined ? {} : { romanisation: { ...romanisation, spans: romanisation.spans.map(([a, b, c, d]) => [inText(a), inText(b), inRomanised(c), inRomanised(d)]) } })
    }
  }
}
