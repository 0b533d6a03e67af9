import { systems, transliterator } from "@polyonym/transliterate/pure"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { processorTime, within } from "../../../tests/setup/processorTime.ts"

const own = systems().filter(({ id }) => !id.startsWith("cldr:") && id !== "any-ascii")

async function streamed(pieces: ReadonlyArray<string>, stream: TransformStream<string, string>): Promise<Array<string>> {
  const out: Array<string> = []
  const source = new ReadableStream<string>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece)
      controller.close()
    }
  })
  for await (const piece of source.pipeThrough(stream)) out.push(piece)
  return out
}

/** The text in pieces, cut after the given lengths in turn. */
function cut(text: string, lengths: ReadonlyArray<number>): Array<string> {
  const pieces: Array<string> = []
  for (let at = 0, n = 0; at < text.length; n++) {
    const length = lengths[n % lengths.length] ?? 1
    pieces.push(text.slice(at, at + length))
    at += length
  }
  return pieces
}

const characters = fc.constantFrom(..."абвгґєзиійїцщюяЮЩЗГъыьэёЁтсшч'’ -.,\n", "\u0306", "\u0301", "\ud83d", "\ude00", "ς", "Σ", "ου", "αυ", "ქ", "և", "क्", "षि", "ข", "ไ", "한", "국", "しょう", "っ", "ん", "北京", "ال", "شّ", "ב", "ּ")
const text = fc.array(characters, { maxLength: 60 }).map((parts) => parts.join(""))

describe("a stream", () => {
  it("gives the same as the whole, however it is cut", async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom(...own), text, fc.array(fc.nat({ max: 7 }), { minLength: 1, maxLength: 5 }), async ({ id, from }, source, lengths) => {
      const { convert, stream } = transliterator({ from, system: id })
      expect((await streamed(cut(source, [...lengths, 1]), stream())).join("")).toBe(convert(source))
    }), { numRuns: 3000 })
  })
  it("gives what is certain before all has come", async () => {
    expect(await streamed(["Зг", "урський. З", "гин", " ю", "г"], transliterator({ from: "uk", system: "kmu-2010" }).stream())).toEqual(["Zghurskyi.", " Zghyn", " yuh"])
  })
  it("waits for the whole where rules may look as far as they like", async () => {
    expect(await streamed(["Мос", "ква ", "Щ"], transliterator({ from: "ru", system: "cldr:Russian-Latin/BGN" }).stream())).toEqual(["Moskva SHCH"])
  })
  it("bears a long text without a place to part it, in small pieces", { retry: 2 }, async () => {
    const start = processorTime()
    const out = await streamed(cut("ю".repeat(500_000), [10]), transliterator({ from: "uk", system: "kmu-2010" }).stream())
    expect(out.join("").length).toBe(1_000_000)
    within(start, 5000)
  })
})
