import { describe, expect, it } from "vitest"
import { segmentedOdds, soundAlignment, soundOdds, soundToken } from "../src/sound/index.ts"
import { processorTime, within } from "../../../tests/setup/processorTime.ts"

const odds = (a: string, b: string): number => soundOdds(soundToken(a), soundToken(b))

const alike: ReadonlyArray<readonly [what: string, a: string, b: string]> = [
  ["Latin marks", "Dvořák", "Dvorak"], ["German", "Schtscherbakow", "Shcherbakov"], ["Polish", "Szczerbakow", "Shcherbakov"], ["French", "Pouchkine", "Pushkin"], ["Czech", "Šostakovič", "Shostakovich"],
  ["umlaut written out", "Müller", "Mueller"], ["doubled letters", "Hussein", "Husein"], ["Arabic in English and French", "Rashid", "Rachid"],
  ["Russian", "Пушкин", "Pushkin"], ["Ukrainian и", "Кличко", "Klychko"], ["х", "Хачатурян", "Khachaturian"], ["through English", "Вашингтон", "Washington"], ["Johnson", "Джонсон", "Johnson"], ["щ", "Щедрин", "Shchedrin"], ["ё", "Фёдоров", "Fyodorov"],
  ["Arabic vowels left out", "محمود", "Mahmoud"], ["Arabic foreign", "شكسبير", "Shakespeare"],
  ["Hebrew vowels left out", "רבין", "Rabin"], ["Hebrew geresh", "ג'ורג'", "George"],
  ["katakana", "シューベルト", "Schubert"], ["katakana v", "ヴィクトル", "Viktor"], ["long vowel", "ショーペンハウアー", "Schopenhauer"],
  ["Hangul", "베토벤", "Beethoven"], ["Hangul own", "박", "Park"], ["Lee", "이", "Lee"],
  ["Chinese transcription", "贝多芬", "Beethoven"], ["Mandarin", "王", "Wang"], ["Cantonese", "王", "Wong"], ["Wade-Giles", "蔣", "Chiang"], ["Japanese", "中村", "Nakamura"], ["hanja", "朴", "Park"],
  ["Greek", "Παπαδόπουλος", "Papadopoulos"], ["Georgian", "თბილელი", "Tbileli"], ["Armenian", "Պետրոսյան", "Petrosyan"],
  ["Cyrillic and Hebrew", "Горький", "גורקי"], ["Cyrillic and Arabic", "Карим", "كريم"], ["Hangul and kana", "베토벤", "ベートーベン"], ["Russian and Ukrainian", "Николай", "Ніколай"],
  ["traditional and simplified", "貝多芬", "贝多芬"], ["Hangul and hanja", "박", "朴"], ["Greek and Cyrillic", "Παπαδόπουλος", "Пападопулос"]
]
const unlike: ReadonlyArray<readonly [a: string, b: string]> = [
  ["Пушкин", "Bulgakov"], ["Taras", "Boris"], ["Мельник", "Kowalski"], ["محمود", "Rabin"], ["שרון", "Beethoven"], ["シューベルト", "Mozart"], ["베토벤", "Schubert"], ["贝多芬", "Chopin"], ["王", "Zhang"], ["朴", "Kim"], ["Παπαδόπουλος", "Beethoven"],
  ["Карим", "شكسبير"], ["Иван", "Игорь"]
]

describe("soundOdds", () => {
  it.each(alike)("%s: %s and %s may be one name", (_, a, b) => {
    expect(odds(a, b)).toBeGreaterThan(0)
  })
  it.each(unlike)("%s and %s are two names", (a, b) => {
    expect(odds(a, b)).toBeLessThan(0)
  })
  it("is the same both ways", () => {
    for (const [, a, b] of alike) expect(odds(a, b)).toBe(odds(b, a))
  })
  it("says more for what is written alike than for what is near", () => {
    expect(odds("Melnyk", "Melnyk")).toBeGreaterThan(odds("Melnyk", "Melnik"))
    expect(odds("Melnyk", "Melnik")).toBeGreaterThan(odds("Melnyk", "Menlyk"))
  })
  it("says more for long tokens", () => {
    expect(odds("Konstantinopolsky", "Konstantinopolsky")).toBeGreaterThan(odds("Li", "Li"))
  })
  it("never goes below the floor", () => {
    expect(soundOdds(soundToken("Aaaa"), soundToken("Щщщщщщщщ"), { floor: -5 })).toBe(-5)
  })
  it("is open about what has no letters", () => {
    expect(odds("", "Иван")).toBe(0)
    expect(odds("123", "456")).toBe(0)
  })
  it("takes any text and ends soon", () => {
    const started = processorTime()
    for (const text of ["x".repeat(100_000), "щ".repeat(100_000), "王".repeat(100_000), "\ud800\udc00\ud800", "👩‍👩‍👧", "ـــ", "्््"]) {
      for (const other of ["Smith", "Ж", "金正恩", "김", text]) expect(Number.isFinite(odds(text, other))).toBe(true)
    }
    within(started, 10_000)
  })
})

describe("soundAlignment", () => {
  it("covers both tokens in order and adds up to the odds", () => {
    const [a, b] = [soundToken("Щедрин"), soundToken("Shchedrin")]
    const steps = soundAlignment(a, b)
    expect(steps.map((step) => step.a).join("")).toBe("^щедрин$")
    expect(steps.map((step) => step.b).join("")).toBe("^shchedrin$")
    const turned = soundAlignment(b, a)
    expect(turned.map((step) => step.b).join("")).toBe("^щедрин$")
    expect(turned.map((step) => -step.cost)).toEqual(steps.map((step) => -step.cost))
  })
})

describe("segmentedOdds", () => {
  const cut = (whole: string, ...tokens: ReadonlyArray<string>): ReadonlyArray<string> => {
    const { pieces } = segmentedOdds(soundToken(whole), tokens.map((token) => soundToken(token)))
    return pieces.map(({ text, token }) => `${text} ${tokens[token]}`)
  }
  it("cuts a name without spaces, whatever the order of the tokens", () => {
    expect(cut("毛泽东", "Mao", "Zedong")).toEqual(["毛 Mao", "泽东 Zedong"])
    expect(cut("毛澤東", "Zedong", "Mao")).toEqual(["毛 Mao", "澤東 Zedong"])
    expect(cut("朴正熙", "Park", "Chung", "Hee")).toEqual(["朴 Park", "正 Chung", "熙 Hee"])
    expect(cut("박정희", "Park", "Chung", "Hee")).toEqual(["박 Park", "정 Chung", "희 Hee"])
    expect(cut("中村太郎", "Taro", "Nakamura")).toEqual(["中村 Nakamura", "太郎 Taro"])
  })
  it("is above zero for the name, below for another", () => {
    const of = (whole: string, ...tokens: ReadonlyArray<string>): number => segmentedOdds(soundToken(whole), tokens.map((token) => soundToken(token))).odds
    expect(of("朴正熙", "Park", "Chung", "Hee")).toBeGreaterThan(2)
    expect(of("朴正熙", "Kim", "Dae", "Jung")).toBeLessThan(0)
    expect(of("毛泽东", "Deng", "Xiaoping")).toBeLessThan(0)
  })
  it("says which tokens are left", () => {
    expect(segmentedOdds(soundToken("毛泽东"), ["Chairman", "Mao", "Zedong"].map((token) => soundToken(token))).left).toEqual([0])
  })
})
