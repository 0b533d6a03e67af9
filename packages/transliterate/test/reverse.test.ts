import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { decodable } from "../scripts/reverse/decodable.ts"
import { letterTables } from "../scripts/reverse/letterTables.ts"
import { modelOf } from "../src/reverse/models.ts"
import { type Reverser, reverser } from "../src/reverse/reverser.ts"
import type { WordList } from "../src/reverse/words.ts"
import { transliterator } from "../src/transliterator.ts"
import { processorTime, within } from "../../../tests/setup/processorTime.ts"

interface Both extends Reverser {
  readonly forward: (text: string) => string
}

function both(from: string, id: string, words?: WordList): Both {
  const system = letterTables.find(({ info }) => info.from === from && info.id === id)!
  const forward = transliterator({ from, system: id }).convert
  return { forward, ...reverser(system, { forward, model: modelOf(from), words }) }
}

const alphabets = {
  uk: "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя", ru: "абвгдеёжзийклмнопрстуфхцчшщъыьэюя", be: "абвгдеёжзійклмнопрстуўфхцчшыьэюя",
  bg: "абвгдежзийклмнопрстуфхцчшщъьюя", sr: "абвгдђежзијклљмнњопрстћуфхцчџш", mk: "абвгдѓежзѕијклљмнњопрстќуфхцчџш"
}
const languages = Object.keys(alphabets) as ReadonlyArray<keyof typeof alphabets>
const title = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)
/** A word as it is written: signs do not begin it, and do not follow one another. */
const wordOf = (language: keyof typeof alphabets, maxLength = 12): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...alphabets[language]), { minLength: 1, maxLength }).map((letters) => letters.join("").replace(/^[ьъ]+/, "").replaceAll(/[ьъ]{2,}/g, "ь") || "а")
const texts = (language: keyof typeof alphabets): fc.Arbitrary<string> => {
  const word = wordOf(language)
  return fc.array(fc.oneof(word, word.map(title), wordOf(language).filter((one) => one.length > 2).map((one) => one.toUpperCase())), { maxLength: 6 }).map((words) => words.join(" "))
}

describe("reversible systems", () => {
  const reversible = letterTables.filter(({ info, rules }) => info.reversible && rules.every(({ letters }) => /^\p{Script=Cyrillic}+$/u.test(letters)))
  it("are those whose results can be read in one way only", () => {
    for (const system of reversible) expect([system.info.id, decodable(system, [...new Set(system.rules.flatMap(({ letters }) => [...letters]))]).proof]).toEqual([system.info.id, true])
  })
  it("give the source back, in small letters, as titles and in capitals", () => {
    for (const language of languages) {
      for (const { info } of reversible.filter(({ info }) => info.from === language)) {
        const { forward, convert, withSpans } = both(language, info.id)
        fc.assert(fc.property(texts(language), (text) => {
          expect(convert(forward(text))).toBe(text)
          expect(withSpans(forward(text)).text).toBe(text)
        }), { numRuns: 300 })
      }
    }
  })
  it("keep mixed capitals, signs between capitals, and what is no word", () => {
    const { forward, convert } = both("ru", "iso-9-1995")
    for (const text of ["МакДональд", "ОЛЬГА, Ольга и ольга!", "ПОДЪЕЗД № 5", "СЕЛЬ-2", "Щука (щи) — ЩЁКИ", "мать МАТЬ", ""]) expect(convert(forward(text))).toBe(text)
  })
  it("tell letters apart by what is canonically the same", () => {
    const { forward, convert } = both("mk", "iso-9-1995-mk")
    for (const text of ["ѐѝ", "Ѐден Ѝ", "эі"]) expect(convert(forward(text))).toBe(text)
  })
  it("take composed and decomposed letters", () => {
    const { forward, convert } = both("ru", "iso-9-1995")
    expect(convert(forward("щекочущий ёж").normalize("NFD"))).toBe("щекочущий ёж")
    expect(convert(forward("щекочущий ёж").normalize("NFC"))).toBe("щекочущий ёж")
  })
})

describe("candidates", () => {
  const lossy = [["uk", "kmu-2010"], ["ru", "icao-9303"], ["ru", "bgn-pcgn-1947"], ["be", "belarusian-2007"], ["bg", "streamlined-2009"], ["sr", "serbian-latin"], ["mk", "un-1977"]] as const
  it("each give exactly the text, with falling scores that add up to 1 at most", () => {
    for (const [language, id] of lossy) {
      const { forward, candidates } = both(language, id)
      fc.assert(fc.property(texts(language), (source) => {
        const text = forward(source)
        const found = candidates(text, 4)
        expect(found.length).toBeLessThanOrEqual(4)
        expect(new Set(found.map((one) => one.text)).size).toBe(found.length)
        for (const one of found) expect(forward(one.text).normalize("NFC")).toBe(text.normalize("NFC"))
        const scores = found.map(({ score }) => score)
        expect(scores).toEqual(scores.toSorted((a, b) => b - a))
        expect(scores.reduce((sum, score) => sum + score, 0)).toBeLessThanOrEqual(1 + 1e-9)
        expect(scores.every((score) => score >= 0)).toBe(true)
      }), { numRuns: 60 })
    }
  })
  it("know the spelling of Ukrainian", () => {
    const { candidates, convert } = both("uk", "kmu-2010")
    expect(candidates("Zelenskyi")[0]!.text).toBe("Зеленський")
    expect(convert("Volodymyr Hnatiuk pishov u Zghurivku, a Yurii ziv yabluko")).toBe("Володимир Гнатюк пішов у Згурівку, а Юрій з'їв яблуко")
    expect(convert("KYIVSKYI PLOSHCHA Ternopil")).toBe("КИЇВСЬКИЙ ПЛОЩА Тернопіль")
  })
  it("know the spelling of Russian", () => {
    const { convert } = both("ru", "icao-9303")
    expect(convert("Iurii Gagarin")).toBe("Юрий Гагарин")
    expect(convert("Olga, Tatiana i Sergei")).toBe("Ольга, Татьяна и Сергей")
    expect(convert("OBIAVLENIE")).not.toMatch(/\p{Script=Latin}/u)
  })
  it("put known words first, from a list or a look-up, whatever the case", () => {
    const word = "Сілана"
    const { forward, candidates, convert } = both("uk", "kmu-2010", ["Сільана", ["зебра", 3]])
    expect(candidates(forward(word), 3)[0]!.text).toBe("Сільана")
    expect(convert(forward(word).toUpperCase())).toBe("СІЛЬАНА")
    const asked = both("uk", "kmu-2010", { has: (one) => one === "сільана" })
    expect(asked.convert(forward(word))).toBe("Сільана")
    const byFrequency = both("ru", "icao-9303", [["ест", 1], ["есть", 1e6]])
    expect(byFrequency.convert("est")).toBe("есть")
    expect(byFrequency.candidates("est", 9).map(({ score }) => score).reduce((sum, score) => sum + score)).toBeLessThanOrEqual(1)
  })
  it("need no model", () => {
    const { convert } = both("sr", "serbian-latin")
    expect(convert("Njegoš, LJUBLJANA i džep")).toBe("Његош, ЉУБЉАНА и џеп")
  })
  it("tell where in the text everything comes from", () => {
    const { withSpans } = both("uk", "kmu-2010")
    expect(withSpans("Kyivska!")).toEqual({ text: "Київська!", spans: [[0, 1, 0, 1], [1, 2, 1, 2], [2, 3, 2, 3], [3, 4, 3, 4], [4, 5, 4, 6], [5, 6, 6, 7], [6, 7, 7, 8], [7, 8, 8, 9]] })
  })
})

describe("any text", () => {
  const pieces = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz", "SHCH", "Zh", "ia", "ʹ", "'", "’", "\u0301", "\ud800", "\udc00", "😀", " ", "-", "1", "щ", "ё", "й")
  const text = fc.array(pieces, { maxLength: 20 }).map((all) => all.join(""))
  it("has spans that tile it and what it becomes, and the text of convert", () => {
    for (const [language, id] of [["uk", "kmu-2010"], ["ru", "iso-9-1995"], ["ru", "bgn-pcgn-1947"]] as const) {
      const { convert, withSpans } = both(language, id)
      fc.assert(fc.property(text, (source) => {
        const out = withSpans(source)
        expect(out.text).toBe(convert(source))
        const edges = [[0, 0], ...out.spans.map(([, inEnd, , outEnd]) => [inEnd, outEnd])]
        expect(out.spans.map(([inStart, , outStart]) => [inStart, outStart])).toEqual(edges.slice(0, -1))
        expect(edges.at(-1)).toEqual([source.length, out.text.length])
        expect(out.spans.every(([inStart, inEnd]) => inStart < inEnd)).toBe(true)
      }), { numRuns: 200 })
    }
  })
  it("keeps what no rule gives", () => {
    const { convert } = both("uk", "kmu-2010")
    expect(convert("\ud800 😀 — 12")).toBe("\ud800 😀 — 12")
    expect(convert("qwx")).toBe("qwx")
    expect(both("uk", "kmu-2010").candidates("")).toEqual([{ text: "", score: 1 }])
  })
  it("takes time in proportion to its length", { retry: 2, timeout: 60_000 }, () => {
    for (const [language, id] of [["uk", "kmu-2010"], ["ru", "iso-9-1995"]] as const) {
      const { convert } = both(language, id)
      for (const pattern of ["n", "ia", "shch", "\u0301", "ʹ", "\ud800", "kyiv "]) {
        const start = processorTime()
        convert(pattern.repeat(Math.ceil(20_000 / pattern.length)))
        within(start, 2000)
      }
    }
  })
})
