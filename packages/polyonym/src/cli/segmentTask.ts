import { offsetsIn } from "@polyonym/core/pure"
import { detect, detectSpans } from "@polyonym/detect/pure"
import type { Span } from "@polyonym/facts/pure"
import { segmentText } from "@polyonym/segment/pure"
import { stringOf } from "./input.ts"
import type { Common, Task } from "./task.ts"
import { aligned, clipped } from "./terminal.ts"

/** `segment`: sentences and words of a text, by the language that its input tells, or else each by the language of its range. */
export function segmentTask({ offsets, messages }: Common): Task {
  /** What a person is shown of a value: its sentences as they stand in the text. */
  const shown = new WeakMap<object, ReadonlyArray<string>>()
  return {
    json: (input) => {
      const { text } = input
      const told = stringOf(input, "language")
      const { sentences, words } = segmentText(text, told === undefined ? { language: detect(text).language, spans: detectSpans(text) } : { language: told })
      const at = offsetsIn(text, offsets)
      const counted = ({ start, end }: Span): Span => ({ start: at(start), end: at(end) })
      const value = { sentences: sentences.map(counted), words: words.map(counted), offsetUnit: offsets }
      shown.set(value, sentences.map(({ start, end }) => text.slice(start, end)))
      return value
    },
    person: (value, { dim, width }) => {
      const { sentences } = value as unknown as { readonly sentences: ReadonlyArray<Span> }
      const texts = shown.get(value) ?? []
      if (texts.length === 0) return messages.say("none")
      const places = aligned(sentences.map(({ start, end }) => [`${start}–${end}`]), ["end"])
      return places.map((place, i) => `${dim(place)}  ${clipped(texts[i]!, width - place.length - 2)}`).join("\n")
    }
  }
}
