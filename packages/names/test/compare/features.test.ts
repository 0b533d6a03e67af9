import { describe, expect, it } from "vitest"
import { prepareName } from "@polyonym/names/pure"
import { compare, type Compared, featureNames } from "../../src/compare/features.ts"
import { type Prepared, preparedOf, type Word } from "../../src/compare/prepared.ts"

type Side = string | readonly [text: string, language: string]
const prepared = (side: Side) => typeof side === "string" ? preparedOf(prepareName(side)) : preparedOf(prepareName(side[0], { language: side[1] }))
const compared = (a: Side, b: Side): Compared => compare(prepared(a), prepared(b))
type Features = Readonly<Record<(typeof featureNames)[number][0], number>>
function featuresOf(a: Side, b: Side): Features {
  const { features } = compared(a, b)
  return Object.fromEntries(featureNames.map(([name], at) => [name, features[at]!])) as Features
}
const conflicts = (a: Side, b: Side): ReadonlyArray<string> => compared(a, b).conflicts.map(({ role }) => role)

describe("features of two names", () => {
  it("are as many as there are names for, and numbers", () => {
    for (const [a, b] of [["Taras Boychuk", "Ana Costa"], ["Kim", "金正日"], ["T. B.", "A. C."]] as const) {
      const { features } = compared(a, b)
      expect(features.length).toBe(featureNames.length)
      expect(features.every(Number.isFinite)).toBe(true)
    }
  })
  it("of one name written alike say that all is paired and nothing is apart", () => {
    expect(featuresOf("Jonathan Harcourt", "Jonathan Harcourt")).toMatchObject({
      pairs: 2, shareShorter: 1, shareLonger: 1, conflict: 3, conflicts: 0, left: 0, initials: 0, initialConflicts: 0, genderConflict: 0, patronymicConflict: 1, cognates: 0, diminutives: 0, crossed: 0, disorder: 0,
      givenMissing: 0, familyMissing: 0, sameScript: 1, latin: 1, inflected: 0, equal: 1, fewest: 2, readable: 1, leastLikeness: 1, genderEndings: 0, onset: 1, patronymics: 0, leastSpelt: 1, mixedCase: 0, knownApart: 0,
      sameLanguage: 0.5, distantCognates: 0, consonants: 0, consonantSum: 0, head: 1, scriptKind: 0
    })
  })
  it("of names without a word in common say that nothing is paired", () => {
    expect(featuresOf("Maria da Silva", "Ana Costa")).toMatchObject({
      least: -9, sum: 0, letterwise: -2, pairs: 0, shareShorter: 0, shareLonger: 0, conflicts: 2, left: 0, family: -9, given: -9, rarity: 0, leastRarity: -1, leastLetters: -2, secondLeast: -9, equal: 0
    })
    expect(featuresOf("Maria da Silva", "Ana Costa").conflict).toBeLessThan(-2)
  })
  it("count pairs by their reasons", () => {
    expect(featuresOf("John Smith", "Johann Smith")).toMatchObject({ cognates: 1, diminutives: 0, equal: 0.5, pairs: 2 })
    expect(featuresOf("Robert Smith", "Bob Smith")).toMatchObject({ cognates: 0, diminutives: 1 })
    expect(featuresOf(["Антона Чехова", "ru"], "Anton Chekhov")).toMatchObject({ inflected: 2, equal: 0, mixedCase: 0, genderConflict: 1 })
    expect(featuresOf("T. Boychuk", "Taras Boychuk")).toMatchObject({ initials: 1, initialConflicts: 0, pairs: 1, givenMissing: 1, given: -9 })
    expect(featuresOf("Т. Boychuk", "Maria Boychuk").initialConflicts).toBe(1)
  })
  it("take the least and the second of the odds, their sum, and what that is for each letter", () => {
    const { least, secondLeast, sum, letterwise, leastLetters, family, given } = featuresOf("Tom Harcourt", "Tim Harcourt")
    expect(least).toBe(given)
    expect(secondLeast).toBe(family)
    expect(least).toBeLessThan(0)
    expect(sum).toBeCloseTo(least + secondLeast, 10)
    expect(letterwise).toBeCloseTo(sum / 11, 10)
    expect(leastLetters).toBeCloseTo(least / 3, 10)
    const turned = featuresOf("Jonathan Harcourt", "Jonathan Harcort")
    expect(turned.least).toBe(turned.family)
    expect(turned.secondLeast).toBe(turned.given)
    const three = featuresOf("Тарас Петрович Бойчук", "Taras Petrovych Boychuk")
    expect(three.least).toBeLessThanOrEqual(three.secondLeast)
    expect(three.sum).toBeGreaterThanOrEqual(three.secondLeast + three.least + Math.max(three.given, three.family) - 1e-9)
  })
  it("bound the odds of long words", () => {
    const long = featuresOf(["Тарас Вишневський-Ковальчуківський", "uk"], ["Тарас Вишневський-Ковальчуківський", "uk"])
    for (const [name, most] of [["least", 12], ["secondLeast", 12], ["family", 12], ["given", 12], ["sum", 40], ["letterwise", 3]] as const) expect(long[name]).toBeLessThanOrEqual(most)
    expect(long.family).toBe(12)
  })
  it("tell how much of each name is paired, letter by letter", () => {
    expect(featuresOf("Jonathan Harcourt", "Harcourt")).toMatchObject({ shareShorter: 1, shareLonger: 0.5, left: 1, conflicts: 0, fewest: 1 })
    expect(featuresOf("Harcourt", "Jonathan Harcourt")).toMatchObject({ shareShorter: 1, shareLonger: 0.5, left: 1, conflicts: 0, fewest: 1 })
    expect(featuresOf("Jonathan Mark Harcourt", "Peter Harcourt")).toMatchObject({ conflicts: 1, left: 1 })
    expect(featuresOf("Harcourt", "Smith")).toMatchObject({ shareShorter: 0, shareLonger: 0, conflicts: 1, left: 0 })
  })
  it("tell which part only one of them has", () => {
    expect(featuresOf("Harcourt", "Jonathan Harcourt")).toMatchObject({ familyMissing: 0, givenMissing: 0 })
    expect(featuresOf("Jonathan", "Jonathan Harcourt").familyMissing).toBe(featuresOf("Jonathan Harcourt", "Jonathan").familyMissing)
    expect(featuresOf("J. Harcourt", "Harcourt").givenMissing).toBe(0)
  })
  it("tell fathers who are one from others", () => {
    expect(featuresOf("Тарас Петрович Бойчук", "Тарас Петрович Бойчук")).toMatchObject({ patronymics: 2 })
    expect(featuresOf("Тарас Петрович Бойчук", "Тарас Петрович Бойчук").patronymicConflict).toBeGreaterThan(1)
    expect(featuresOf("Тарас Петрович Бойчук", "Тарас Бойчук")).toMatchObject({ patronymics: 1, patronymicConflict: 1 })
    expect(featuresOf("Тарас Петрович Бойчук", "Тарас Іванович Бойчук").patronymicConflict).toBeLessThan(-3)
    const apart = (a: Side, b: Side): boolean => compared(a, b).fathersApart
    expect([apart("Тарас Петрович Бойчук", "Тарас Іванович Бойчук"), apart("Тарас Петрович Бойчук", "Тарас Петрович Бойчук"), apart("Тарас Бойчук", "Тарас Іванович Бойчук"), apart("Тарас Петрович Бойчук", "Taras Petrovych Boychuk"), apart("Тарас Петрович Бойчук", "Taras Ivanovych Boychuk")]).toEqual([true, false, false, false, true])
  })
  it("tell genders apart by what is known of the names, and by their endings", () => {
    expect(featuresOf("Олег Вишневський", "Оксана Вишневська").genderConflict).toBe(1)
    expect(featuresOf("Олег Вишневський", "Олег Вишневський").genderConflict).toBe(0)
    expect(featuresOf("Paul Harcourt", "Paula Harcourt").genderEndings).toBe(1)
    expect(featuresOf("Paula Harcourt", "Paul Harcourt").genderEndings).toBe(1)
    expect(featuresOf("Mario Costa", "Maria Costa").genderEndings).toBe(1)
    expect(featuresOf("Tom Harcourt", "Tim Harcourt").genderEndings).toBe(0)
    expect(featuresOf("Paul Costa", "Paul Costo").genderEndings).toBe(0)
  })
  it("tell how well two given names are known that are spelt nearly alike", () => {
    expect(featuresOf("Tom Harcourt", "Tim Harcourt").knownApart).toBeGreaterThan(0.3)
    expect(featuresOf("Jon Harcourt", "John Harcourt").knownApart).toBe(0)
    expect(featuresOf("Tom Harcourt", "Tzom Harcourt").knownApart).toBe(0)
    expect(featuresOf("Tom Smith", "Tom Smyth").knownApart).toBe(0)
    expect(featuresOf("Том Бойчук", "Tim Boychuk").knownApart).toBe(0)
  })
  it("tell cognates that are spelt otherwise in one script", () => {
    expect(featuresOf("John Smith", "Giovanni Smith").distantCognates).toBe(1)
    expect(featuresOf("Иван Бойчук", "John Boychuk").distantCognates).toBe(0)
    expect(featuresOf("John Smith", "Johann Smith").distantCognates).toBe(0)
  })
  it("tell languages and scripts", () => {
    expect([featuresOf(["Anna Costa", "pt-BR"], ["Ana Costa", "pt"]), featuresOf(["Anna Costa", "it"], ["Ana Costa", "pt"]), featuresOf(["Anna Costa", "it"], "Ana Costa"), featuresOf("Anna Costa", ["Ana Costa", "it"])].map(({ sameLanguage }) => sameLanguage)).toEqual([1, 0, 0.5, 0.5])
    const scripts = (a: Side, b: Side) => {
      const { sameScript, latin, scriptKind } = featuresOf(a, b)
      return [sameScript, latin, scriptKind]
    }
    expect(scripts("Anna Costa", "Ana Costa")).toEqual([1, 1, 0])
    expect(scripts("Анна Коста", "Анна Костина")).toEqual([1, 0, 0])
    expect(scripts("Анна Коста", "Anna Costa")).toEqual([0, 0, 0])
    expect(scripts("Anna Costa", "Анна Коста")).toEqual([0, 0, 0])
    expect(scripts("محمد سالم", "Mohammed Salem")).toEqual([0, 0, 1])
    expect(scripts("דוד כהן", "David Cohen")).toEqual([0, 0, 1])
    expect(scripts("김정은", "Kim Jong Un")).toEqual([0, 0, 2])
    expect(scripts("Angela Merkel", "アンゲラ・メルケル")).toEqual([0, 0, 2])
    expect(scripts("習近平", "Xi Jinping")).toEqual([0, 0, 3])
    expect(scripts("習近平", "習近")).toEqual([1, 0, 0])
    expect(scripts("習近平", "シー・ジンピン")).toEqual([0, 0, 3])
  })
  it("tell order and roles that are crossed", () => {
    expect(featuresOf("Jonathan Harcourt", "Harcourt, Jonathan")).toMatchObject({ disorder: 1, crossed: 0 })
    expect(featuresOf("Anna Maria Costa", "Maria Anna Costa")).toMatchObject({ disorder: 1, crossed: 0 })
    expect(featuresOf("Anna Maria Costa", "Costa, Maria Anna")).toMatchObject({ disorder: 3 })
    expect(featuresOf("Harcourt, Simon", "Harcourt Simon").crossed).toBe(2)
  })
  it("tell how rare the words are that are paired", () => {
    const [common, rare] = [featuresOf("John Smith", "John Smith"), featuresOf("Zebedee Quickthorn", "Zebedee Quickthorn")]
    expect(common.rarity).toBeLessThan(rare.rarity)
    expect(common.leastRarity).toBeLessThan(rare.leastRarity)
    expect(rare.rarity).toBeLessThanOrEqual(2)
    expect(common.leastRarity).toBeGreaterThanOrEqual(0)
    const mixed = featuresOf("John Quickthorn", "John Quickthorn")
    expect(mixed.leastRarity).toBeCloseTo(common.leastRarity, 1)
    expect(mixed.rarity).toBeGreaterThan(common.rarity)
  })
  it("tell by the worst of the spelt words how they sound, look and begin", () => {
    const near = featuresOf("Jonathan Harcourt", "Jonathan Harcort")
    const far = featuresOf("Jonathan Harcourt", "Jonathan Harmourd")
    expect(near.leastLikeness).toBeGreaterThan(far.leastLikeness)
    expect(far.leastLikeness).toBeLessThan(1)
    expect(far.leastSpelt).toBe(0.95)
    expect(far.consonants).toBeGreaterThan(near.consonants)
    expect(far.consonantSum).toBeGreaterThanOrEqual(far.consonants)
    const both = featuresOf("Jonathan Harcourt", "Jomathan Harmourd")
    expect(both.consonantSum).toBeGreaterThan(both.consonants)
    const greek = featuresOf("Αλέξης Τσίπρας", "Alexis Tsipras")
    expect(greek.leastLikeness).toBe(0.9)
    expect(greek.leastSpelt).toBeGreaterThan(0.8)
    expect(greek.onset).toBe(0.5)
    expect(featuresOf("習近平", "Xi Jinping")).toMatchObject({ head: 0.8, consonants: 0, consonantSum: 0, leastLikeness: 0.9, leastSpelt: 0.95 })
  })
  it("tell whether words begin alike", () => {
    expect([["Tom Harcourt", "Tim Harcourt"], ["Tom Harcourt", "Tom Arcourt"], ["Filip Harcourt", "Philip Harcourt"], ["Taras Boychuk", "Тарас Бойчук"], ["Robert Smith", "Bob Smith"]].map(([a, b]) => featuresOf(a!, b!).onset)).toEqual([1, 0, expect.any(Number), 1, 1])
    const abroad = featuresOf("Гарас Бойчук", "Haras Boychuk").onset
    expect(abroad).toBeLessThanOrEqual(1)
  })
  it("tell the worst of words that are joined, and of their heads", () => {
    expect(featuresOf("Kim Jong Un", "김정은").leastSpelt).toBeLessThan(0.9)
    expect(featuresOf("Kim Jong Un", "김정은").consonants).toBeGreaterThan(0)
    expect(featuresOf("Taras Wanda", "Taras Vanda").head).toBeLessThan(1)
    expect(featuresOf("Jonathan Harcourt", "Jonathan Harcourd").head).toBe(1)
    expect(featuresOf("習近平", "習近平").head).toBe(1)
  })
  it("are not misled by what only looks like it", () => {
    expect(featuresOf("Jose Costa", "Joso Costa").genderEndings).toBe(0)
    expect(featuresOf("Paula Costa", "Paulin Costa").genderEndings).toBe(0)
    expect(featuresOf("Мария Коста", "Марио Коста").genderEndings).toBe(1)
    expect(featuresOf("Anna Brown", "Anna Braun").knownApart).toBe(0)
    expect(featuresOf(["Ana Costa", "pt"], ["Anna Costa", "pt-BR"]).sameLanguage).toBe(1)
    expect(featuresOf("Taras Filips", "Taras Philips").onset).toBe(0.9)
    expect(featuresOf("Αλέξης Τσίπρας", "Ελέξης Τσίπρας").onset).toBe(0)
    expect(featuresOf("Gerasym Boychuk", "Херасим Бойчук").onset).toBe(0.2)
    expect([featuresOf("محمد سالم", "محمد سليم").scriptKind, featuresOf("محمد سالم", "محمد سليم").sameScript]).toEqual([0, 1])
    expect(featuresOf("John Quickthorn", "Jahn Quickthorn").leastRarity).toBe(featuresOf("John Quickthorn", "John Quickthorn").leastRarity)
    expect(featuresOf("Mr Jonathan Harcourt", "Jonathan Harcourt").genderConflict).toBe(0)
    expect(featuresOf("Jonathan Harcourt", "Mr Jonathan Harcourt").genderConflict).toBe(0)
    expect(featuresOf("Mr Jonathan Harcourt", "Mrs Jonathan Harcourt").genderConflict).toBe(1)
  })
  it("tell names that no table reads, whichever it is", () => {
    expect([featuresOf("𐤀𐤀 Boychuk", "Taras Boychuk").readable, featuresOf("Taras Boychuk", "𐤀𐤀 Boychuk").readable, featuresOf("Taras Boychuk", "Taras Boychuk").readable]).toEqual([0, 0, 1])
  })
  it("take a father's name beside a given name for no father", () => {
    expect(featuresOf(["Тарас Петрович Бойчук", "uk"], ["Петро Бойчук", "uk"])).toMatchObject({ patronymicConflict: 1, patronymics: 1, crossed: 1 })
    expect(featuresOf(["Петро Бойчук", "uk"], ["Тарас Петрович Бойчук", "uk"])).toMatchObject({ patronymicConflict: 1, patronymics: 1, crossed: 1 })
    expect(featuresOf("Jonathan", "Jonathan Harcourt")).toMatchObject({ familyMissing: 1, given: expect.any(Number) })
    expect(featuresOf("Jonathan", "Jonathan Harcourt").given).toBeGreaterThan(0)
    expect(featuresOf("T. Boychuk", "Taras Boychuk")).toMatchObject({ initialConflicts: 0, initials: 1 })
    expect(featuresOf("T. Boychuk", "M. Boychuk")).toMatchObject({ initialConflicts: 1, initials: 0 })
  })
  it("tell a name of which one word is inflected beside one that stayed", () => {
    expect(featuresOf(["Антона Чехов", "ru"], ["Антон Чехов", "ru"])).toMatchObject({ mixedCase: expect.any(Number) })
    expect(featuresOf(["Ольги Шевченко", "uk"], ["Ольга Шевченко", "uk"])).toMatchObject({ inflected: 1, mixedCase: 1 })
  })
})

describe("conflicts", () => {
  it("are of the role that both have, of an initial, or of words", () => {
    expect(conflicts("Тарас Петрович Бойчук", "Тарас Іванович Бойчук")).toEqual(["patronymic"])
    expect(conflicts("Maria Boychuk", "Taras Boychuk")).toEqual(["given"])
    expect(conflicts("T. Boychuk", "Maria Boychuk")).toEqual(["initial"])
    expect(conflicts("Maria Boychuk", "T. Boychuk")).toEqual(["initial"])
    expect(conflicts("T. Boychuk", "M. Boychuk")).toEqual(["initial"])
    expect(conflicts("Harcourt", "Smith")).toEqual(["family"])
  })
  it("are none where one name has all words of the other", () => {
    expect(conflicts("Тарас Бойчук", "Тарас Іванович Бойчук")).toEqual([])
    expect(conflicts("Тарас Іванович Бойчук", "Тарас Бойчук")).toEqual([])
  })
  it("count what is left of a name as one word beside a name without spaces", () => {
    expect(compared("Kim Jong Un", "金正日").conflicts.map(({ role, a }) => [role, a.text])).toEqual([["given", "Jong Un"]])
    expect(compared("金正日", "Kim Jong Un").conflicts.map(({ role, b }) => [role, b.text])).toEqual([["given", "Jong Un"]])
    expect(compared("Anna Maria Costa", "Petra Costa").conflicts.length).toBe(2)
  })
  it("have the highest odds of all that are left, and of patronymics", () => {
    const { conflicts: found, features } = compared("Anna Maria Smith", "Petra Mario Smith")
    expect(Math.max(...found.map(({ odds }) => odds))).toBeCloseTo(features[featureNames.findIndex(([name]) => name === "conflict")]!, 9)
    const father = compared(["Тарас Петрович Бойчук", "uk"], ["Богдан Іванович Бойчук", "uk"])
    expect(father.conflicts.map(({ role }) => role)).toEqual(["given", "patronymic"])
    expect(father.conflicts.find(({ role }) => role === "patronymic")!.odds).toBeLessThan(-3)
    expect(conflicts(["Тарас Бойчук", "uk"], ["Петрович Бойчук", "uk"]).length).toBeGreaterThan(0)
    expect(conflicts(["Тарас Петрович Бойчук", "uk"], ["Марія Ткаченко Бойчук", "uk"])).not.toContain("patronymic")
    expect(conflicts("李伟", "李薇")).toEqual(["given"])
    expect(compared("Kim Jong Un", "金").conflicts).toEqual([])
  })
  it("have the rough odds of consonants where no word is paired, lower the less these are alike", () => {
    const rough = (a: string, b: string): number => compared(a, b).conflicts[0]!.odds
    expect(compared("Barker", "Kulm").alignment.pairs).toEqual([])
    for (const [a, b] of [["Barker", "Kulm"], ["Smith", "Harcourt"]]) {
      expect(rough(a!, b!)).toBeGreaterThanOrEqual(-8)
      expect(rough(a!, b!)).toBeLessThanOrEqual(-2.5)
    }
    expect(rough("Barkerson", "Barkpolt")).toBeGreaterThan(rough("Barkerson", "Tulmint"))
  })
})

describe("what is left of both names", () => {
  const [barbara, harcourt] = prepared("Barbara Harcourt").words
  const [zoltan] = prepared("Zoltan Harcourt").words
  const [jonathan] = prepared("Jonathan Harcourt").words
  const name = prepareName("Barbara Harcourt")
  type Role = Word["role"]
  const made = (...words: ReadonlyArray<Word>): Prepared => ({ name, joined: [], words: words.map((word, at) => ({ ...word, mask: 1 << at })) })
  const as = (word: Word | undefined, role: Role): Word => ({ ...word!, role, given: [], patronymic: role === "patronymic" })
  const roles = (one: Role, other: Role, more: ReadonlyArray<Word> = []): ReadonlyArray<string> => compare(made(as(barbara, one), harcourt!, ...more), made(as(zoltan, other), harcourt!, ...more)).conflicts.map(({ role }) => role)
  it("excludes each other by its role", () => {
    expect((["given", "patronymic", "family", "initial", "word"] as const).map((role) => roles(role, role))).toEqual([["given"], ["patronymic"], ["family"], ["initial"], ["word"]])
    for (const [one, other, role] of [["initial", "given", "initial"], ["initial", "family", "word"], ["given", "family", "word"], ["nickname", "given", "word"]] as const) expect([roles(one, other), roles(other, one)]).toEqual([[role], [role]])
  })
  it("is nothing where one is a father's name, unless there is but one word beside", () => {
    for (const other of ["given", "family", "initial", "word"] as const) {
      expect([roles("patronymic", other), roles(other, "patronymic")]).toEqual([["word"], ["word"]])
      expect([roles("patronymic", other, [jonathan!]), roles(other, "patronymic", [jonathan!])]).toEqual([[], []])
    }
    expect(roles("patronymic", "patronymic", [jonathan!])).toEqual(["patronymic"])
    expect(roles("given", "given", [jonathan!])).toEqual(["given"])
    expect(roles("given", "family", [jonathan!])).toEqual(["word"])
    const two = compare(made(as(barbara, "patronymic"), as(jonathan, "word"), harcourt!), made(as(zoltan, "given"), harcourt!))
    expect(two.conflicts.map(({ role }) => role)).toEqual(["word"])
    expect(compare(made(as(zoltan, "given"), harcourt!), made(as(barbara, "patronymic"), as(jonathan, "word"), harcourt!)).conflicts.map(({ role }) => role)).toEqual(["word"])
  })
  it("has its odds each for itself: those of fathers apart from others", () => {
    const both = compare(made(as(barbara, "patronymic"), as(barbara, "given"), harcourt!), made(as(zoltan, "patronymic"), as(zoltan, "given"), harcourt!))
    expect(both.conflicts.map(({ role, odds }) => [role, odds])).toEqual([["patronymic", -8], ["given", -8]])
    expect(both.fathersApart).toBe(true)
    expect(compare(made(harcourt!), made(harcourt!)).conflicts).toEqual([])
    expect(compare(made(as(barbara, "given"), harcourt!), made(harcourt!)).conflicts).toEqual([])
    expect(compare(made(harcourt!), made(as(barbara, "given"), harcourt!)).conflicts).toEqual([])
  })
  it("is known apart where one of both is a given name, and none where neither is", () => {
    const [tom] = prepared("Tom Harcourt").words
    const [tim] = prepared("Tim Harcourt").words
    const knownApart = (one: Role, other: Role): number => compare(made({ ...tom!, role: one }, harcourt!), made({ ...tim!, role: other }, harcourt!)).features[featureNames.findIndex(([feature]) => feature === "knownApart")]!
    expect(Math.min(tom!.frequency, tim!.frequency)).toBeGreaterThan(0.3)
    expect([knownApart("given", "given"), knownApart("given", "word"), knownApart("word", "given")]).toEqual(Array.from({ length: 3 }, () => Math.min(tom!.frequency, tim!.frequency)))
    expect(knownApart("word", "word")).toBe(0)
  })
})
