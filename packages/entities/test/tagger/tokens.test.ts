import { describe, expect, it } from "vitest"
import { allowed, bestLabels, probabilityOf, spansOf, sumsOf, totalOf } from "../../src/tagger/chain.ts"
import { foldingOf } from "../../src/tagger/folding.ts"
import { follows, labelCount, mayBegin, mayEnd } from "../../src/tagger/labels.ts"
import { tokenise } from "../../src/tagger/tokenise.ts"
import { listed, listHash, wordList } from "../../src/tagger/wordList.ts"

describe("tokens", () => {
  it.each([
    ["The U.S. and J. Smith's son.", "The|U.S.|and|J.|Smith|'s|son|."],
    ["NATO-a, UEFA-e i US-led", "NATO-a|,|UEFA-e|i|US|-|led"],
    ["L'Ukraine, dell'Arno, O'Brien", "L'|Ukraine|,|dell'|Arno|,|O'Brien"],
    ["3.5 %, 10:30 ...", "3.5|%|,|10:30|..."],
    ["王小明在Paris。", "王|小|明|在|Paris|。"],
    ["п'ять років", "п'ять|років"],
    ["Portal.hr piše o vlada.gov.rs.", "Portal.hr|piše|o|vlada.gov.rs|."],
    ["Otišao je.Ona nije. Kuća.kuća", "Otišao|je|.|Ona|nije|.|Kuća|.|kuća"]
  ])("of %s", (text, want) => {
    const { starts, ends, texts } = tokenise(text)
    expect(texts.join("|")).toBe(want)
    texts.forEach((one, at) => expect(text.slice(starts[at], ends[at])).toBe(one))
  })
})

describe("endless initials", () => {
  it("are cut, so that none is looked at again and again", () => {
    const { texts } = tokenise(`${"A.".repeat(100)}x`)
    expect(Math.max(...texts.map((one) => one.length))).toBe(16)
    expect(texts.join("")).toBe(`${"A.".repeat(100)}x`)
  })
})

describe("an endless name of a host", () => {
  it("is cut, so that none of its parts is looked at again and again", () => {
    const { texts } = tokenise("ab.hr.".repeat(200))
    expect(Math.max(...texts.map((one) => one.length))).toBeLessThan(90)
    expect(texts.join("")).toBe("ab.hr.".repeat(200))
  })
})

describe("the chain", () => {
  const length = 4
  const scores = Float32Array.from({ length: length * labelCount }, (_, at) => Math.sin(at * 12.9898) * 2)
  const transitions = allowed(Float32Array.from({ length: labelCount * labelCount }, (_, at) => Math.cos(at * 7.233)))
  const steps = Float64Array.from(transitions, Math.exp)
  /** Every allowed labelling with its weight. */
  function* all(labels: Array<number> = []): Generator<{ labels: Array<number>; weight: number }> {
    if (labels.length === length) {
      if (!mayEnd(labels.at(-1)!)) return
      let score = 0
      labels.forEach((label, at) => score += scores[at * labelCount + label]! + (at === 0 ? 0 : transitions[labels[at - 1]! * labelCount + label]!))
      yield { labels, weight: Math.exp(score) }
      return
    }
    for (let label = 0; label < labelCount; label++) {
      if (labels.length === 0 ? mayBegin(label) : follows(labels.at(-1)!, label)) yield* all([...labels, label])
    }
  }
  const ways = [...all()]
  const sum = ways.reduce((total, { weight }) => total + weight, 0)

  it("finds the likeliest of all labellings", () => {
    const best = ways.reduce((a, b) => b.weight > a.weight ? b : a)
    expect([...bestLabels(scores, length, transitions)]).toEqual(best.labels)
  })
  it("gives a name the share of the labellings that have it", () => {
    const sums = sumsOf(scores, length, steps)
    expect(totalOf(sums, length)).toBeGreaterThan(0)
    const spans = new Map<string, number>()
    for (const { labels, weight } of ways) for (const span of spansOf(Uint8Array.from(labels))) spans.set(JSON.stringify(span), (spans.get(JSON.stringify(span)) ?? 0) + weight)
    expect(spans.size).toBe(30)
    for (const [span, weight] of spans) expect(probabilityOf(JSON.parse(span) as never, sums, length, steps)).toBeCloseTo(weight / sum, 6)
  })
})

describe("lists", () => {
  const list = wordList(["zagreb", "split"].map((one) => listHash(one)), [3, 4], true, 0)
  it("find words without their endings, and say how much was cut off", () => {
    expect(listed(list, "zagreb")).toBe(3)
    expect(listed(list, "zagrebu")).toBe(1 << 9 | 3)
    expect(listed(list, "osijek")).toBe(-1)
  })
})

describe("folding", () => {
  it("reads Serbian Cyrillic as Latin, and East Slavic letters as one", () => {
    expect(["Његош", "ЊЕГОШ", "Ђорђе", "Љ"].map(foldingOf("serbian")!)).toEqual(["Njegoš", "NJEGOŠ", "Đorđe", "Lj"])
    expect(["Львів", "Єгор", "ь"].map(foldingOf("east-slavic")!)).toEqual(["Лвив", "Егор", "ь"])
    expect(["國", "王"].map(foldingOf("", "國国")!)).toEqual(["国", "王"])
  })
})
