import { prepareName } from "@polyonym/names/pure"
import { describe, expect, it } from "vitest"
import { align, type Alignment, unspaced } from "../../src/compare/alignment.ts"
import { type Prepared, preparedOf } from "../../src/compare/prepared.ts"

type Side = string | readonly [text: string, language: string]
const prepared = (side: Side) => typeof side === "string" ? preparedOf(prepareName(side)) : preparedOf(prepareName(side[0], { language: side[1] }))
const aligned = (a: Side, b: Side): Alignment => align(prepared(a), prepared(b))
/** What is paired, and what is left on each side. */
function told(a: Side, b: Side) {
  const { pairs, leftA, leftB } = aligned(a, b)
  return [pairs.map((pair) => `${pair.a.text}=${pair.b.text}`), leftA.map(({ text }) => text), leftB.map(({ text }) => text)]
}

describe("the words of two names are paired", () => {
  it.each<readonly [Side, Side, ReadonlyArray<string>, ReadonlyArray<string>, ReadonlyArray<string>]>([
    ["Taras Boychuk", "Тарас Бойчук", ["Taras=Тарас", "Boychuk=Бойчук"], [], []],
    ["Taras Boychuk", "Бойчук Тарас", ["Taras=Тарас", "Boychuk=Бойчук"], [], []],
    ["Anna Maria Costa", "Maria Anna Costa", ["Anna=Anna", "Maria=Maria", "Costa=Costa"], [], []],
    ["Taras Boychuk", "Boychuk", ["Boychuk=Boychuk"], ["Taras"], []],
    ["Boychuk", "Taras Boychuk", ["Boychuk=Boychuk"], [], ["Taras"]],
    ["Barbara Mills", "Zoltan Kovacs", [], ["Barbara", "Mills"], ["Zoltan", "Kovacs"]],
    ["Jean Luc Moreau", "Jeanluc Moreau", ["Jean Luc=Jeanluc", "Moreau=Moreau"], [], []],
    ["Jeanluc Moreau", "Jean Luc Moreau", ["Jeanluc=Jean Luc", "Moreau=Moreau"], [], []],
    ["Kim Jong Un", "김정은", ["Kim=김", "Jong Un=정은"], [], []],
    ["김정은", "Kim Jong Un", ["김=Kim", "정은=Jong Un"], [], []],
    ["Xi Jinping", "習近平", ["Xi=習", "Jinping=近平"], [], []],
    ["Angela Merkel", "アンゲラ・メルケル", ["Angela=アンゲラ", "Merkel=メルケル"], [], []],
    ["Abdul Rahman Salem", "Abdulrahman Salem", ["Abdul Rahman=Abdulrahman", "Salem=Salem"], [], []],
    ["Anna Costa", "Anna Anna Costa", ["Anna=Anna", "Costa=Costa"], [], ["Anna"]],
    ["T. Boychuk", "Taras Boychuk", ["T=Taras", "Boychuk=Boychuk"], [], []],
    ["Robert Smith", "Bob Smith", ["Robert=Bob", "Smith=Smith"], [], []]
  ])("%s, %s", (a, b, pairs, leftA, leftB) => {
    expect(told(a, b)).toEqual([pairs, leftA, leftB])
    const turned = aligned(b, a)
    expect([turned.pairs.map((pair) => `${pair.b.text}=${pair.a.text}`).sort(), turned.leftB.map(({ text }) => text), turned.leftA.map(({ text }) => text)]).toEqual([pairs.toSorted(), leftA, leftB])
  })
  it("each once, and what is paired or left is all of both", () => {
    for (const [a, b] of [["Anna Maria Luisa Costa", "Maria Luisa Costa Anna"], ["Taras P. Boychuk", "Тарас Петрович Бойчук"], ["Kim Jong Un", "金正日"], ["Ann Ben Cyd Dan Eve Fay Gus Hal", "Hal Gus Fay Eve Dan Cyd Ben Ann"], ["Ana Ana Ana", "Ana Ana"]] as const) {
      const { pairs, leftA, leftB } = aligned(a, b)
      const masks = (words: ReadonlyArray<{ readonly mask: number }>): number => words.reduce((sum, { mask }) => sum + mask, 0)
      expect(masks([...pairs.map((pair) => pair.a), ...leftA])).toBe(masks(prepared(a).words))
      expect(masks([...pairs.map((pair) => pair.b), ...leftB])).toBe(masks(prepared(b).words))
      expect(new Set(pairs.map((pair) => pair.b.mask)).size).toBe(pairs.length)
    }
  })
  it("in the order of the first name's words", () => {
    expect(told("Anna Boris Clara Oksana Petro", "Petro Oksana Clara Boris Anna")[0]).toEqual(["Anna=Anna", "Boris=Boris", "Clara=Clara", "Oksana=Oksana", "Petro=Petro"])
  })
  it("so that all of them together are worth most, not each by itself", () => {
    expect(told("Anna Anne Costa", "Anne Anya Costa")[0]).toContain("Anne=Anne")
    expect(told("Maria Mario Costa", "Mario Maria Costa")[0]).toEqual(["Maria=Maria", "Mario=Mario", "Costa=Costa"])
  })
  it("a given name rather not with a family name, a patronymic rather not with another part", () => {
    expect(told("Martin Luther", "Luther Martin")[0]).toEqual(["Martin=Martin", "Luther=Luther"])
    expect(told(["Іван Петрович Гнат", "uk"], ["Петро Іванович Гнат", "uk"])[0]).toContain("Гнат=Гнат")
  })
  it("not with words that are plainly others", () => {
    for (const { odds } of aligned("Barbara Costa", "Zoltan Costa").pairs) expect(odds).toBeGreaterThan(-2.5)
    expect(told("Barbara Costa", "Zoltan Costa")).toEqual([["Costa=Costa"], ["Barbara"], ["Zoltan"]])
  })
})

describe("a name without spaces", () => {
  it.each<readonly [string, ReadonlyArray<string>]>([["アンゲラメルケル", ["アンゲラ", "メルケル"]], ["安格拉默克尔", ["安格拉", "默克尔"]], ["앙겔라메르켈", ["앙겔라", "메르켈"]]])("%s is cut into what the words of the other write", (whole, parts) => {
    expect(prepared(whole).words.length).toBe(1)
    for (const turned of [false, true]) {
      const { pairs, leftA, leftB } = turned ? aligned("Angela Merkel", whole) : aligned(whole, "Angela Merkel")
      expect([leftA, leftB]).toEqual([[], []])
      const own = pairs.map((pair) => turned ? pair.b : pair.a)
      const other = pairs.map((pair) => turned ? pair.a : pair.b)
      expect(own.map(({ text }) => text)).toEqual(parts)
      expect(other.map(({ text }) => text)).toEqual(["Angela", "Merkel"])
      expect(own.map(({ role, isFamily, isGiven }) => [role, isFamily, isGiven])).toEqual([["given", false, true], ["family", true, false]])
      expect(own.map(({ plain, token, parts: [part] }) => [plain, token.text, part!.text])).toEqual(parts.map((one) => [one, one, one]))
      for (const { odds, spelling, reason } of pairs) {
        expect(odds).toBeGreaterThan(2)
        expect([spelling, reason]).toEqual([odds, "spelling"])
      }
      expect(own[0]!.token.script).toBe(prepared(whole).words[0]!.token.script)
      expect(own[0]!.hearing).not.toBe(prepared(whole).words[0]!.hearing)
    }
  })
  it("is not cut where a word of the other is left, is an initial, or there is but one", () => {
    for (const other of ["Angela Merkel Taylor", "A. Merkel", "Merkel", "Barbara Mills"]) {
      const { pairs } = aligned("アンゲラメルケル", other)
      expect(pairs.every((pair) => pair.a.text === "アンゲラメルケル"), other).toBe(true)
    }
    expect(aligned("Angelamerkel", "Angela Merkel").pairs.map(({ reason }) => reason)).not.toEqual(["spelling", "spelling"])
    expect(aligned("アンゲラ・メルケル", "Angela Merkel").pairs.length).toBe(2)
  })
  it("is one of these scripts", () => expect([...unspaced].sort()).toEqual(["Hang", "Hani", "Kana"]))
})

describe("of two ways that are alike but for the parts", () => {
  const martin = prepared("Martin Luther").words[0]!
  const parts = { given: { role: "given", isGiven: true, isFamily: false }, family: { role: "family", isGiven: false, isFamily: true }, father: { role: "patronymic", isGiven: false, isFamily: false, father: undefined }, word: { role: "word", isGiven: false, isFamily: false }, both: { role: "given", isGiven: true, isFamily: true } } as const
  const made = (...kinds: ReadonlyArray<keyof typeof parts>): Prepared => ({ name: prepared("Martin Luther").name, joined: [], words: kinds.map((kind, at) => ({ ...martin, ...parts[kind], mask: 1 << at })) })
  const ways = (a: Prepared, b: Prepared): ReadonlyArray<string> => align(a, b).pairs.map((pair) => `${pair.a.role}=${pair.b.role}`)
  it("a given name is rather paired with a given name", () => {
    expect(ways(made("given", "family"), made("family", "given"))).toEqual(["given=given", "family=family"])
    expect(ways(made("family", "given"), made("given", "family"))).toEqual(["family=family", "given=given"])
    expect(ways(made("word", "family"), made("family", "word"))).toEqual(["word=family", "family=word"])
    expect(ways(made("word", "given"), made("given", "word"))).toEqual(["word=given", "given=word"])
    expect(ways(made("both", "family"), made("family", "both"))).toEqual(["given=family", "family=given"])
    expect(ways(made("both", "given"), made("given", "both"))).toEqual(["given=given", "given=given"])
    expect(ways(made("given"), made("family", "given"))).toEqual(["given=given"])
    expect(ways(made("family"), made("given", "family"))).toEqual(["family=family"])
  })
  it("a patronymic is rather paired with a patronymic, or with what may be one", () => {
    expect(ways(made("father", "word"), made("word", "father"))).toEqual(["patronymic=patronymic", "word=word"])
    expect(ways(made("father"), made("word", "father"))).toEqual(["patronymic=patronymic"])
    const maybe = { ...made("word", "father"), words: made("word", "father").words.map((word) => word.role === "word" ? { ...word, father: martin.token } : word) }
    expect(ways(made("father"), maybe)).toEqual(["patronymic=word"])
    expect(ways({ ...made("father"), words: made("father").words.map((word) => ({ ...word, father: martin.token })) }, made("word", "father"))).toEqual(["patronymic=word"])
  })
  it("words one by one are rather paired than words taken together", () => {
    const { pairs } = aligned("Anna Maria Costa", "Annamaria Anna Maria Costa")
    expect(pairs.map((pair) => pair.a.text)).toContain("Anna")
  })
})

describe("a form of another case beside a surname that did not change", () => {
  it("is no case form but another name, where a man's surname would have changed", () => {
    expect(aligned(["Pavla Novák", "cs"], ["Pavel Novák", "cs"]).pairs[0]!.reason).toBe("spelling")
    expect(aligned(["Pavla Nováka", "cs"], ["Pavel Novák", "cs"]).pairs[0]!.reason).toBe("inflected")
    expect(aligned(["Pavla Krejčí", "cs"], ["Pavel Krejčí", "cs"]).pairs[0]!.reason).toBe("inflected")
    expect(aligned(["Ольги Бойчук", "uk"], ["Ольга Бойчук", "uk"]).pairs[0]!.reason).toBe("inflected")
  })
})
