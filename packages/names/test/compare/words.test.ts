import { prepareName } from "@polyonym/names/pure"
import { describe, expect, it } from "vitest"
import { frameOf, heard, soundApart } from "../../src/compare/heard.ts"
import { placeOf, preparedOf, type Word } from "../../src/compare/prepared.ts"
import { initialFits, type WordOdds, wordOdds, wordOddsAbove } from "../../src/compare/wordOdds.ts"

type Side = string | readonly [text: string, language: string]
const prepared = (side: Side) => typeof side === "string" ? preparedOf(prepareName(side)) : preparedOf(prepareName(side[0], { language: side[1] }))
/** The word of that number. */
const word = (side: Side, at = 0): Word => prepared(side).words[at]!
const odds = (a: Side, b: Side, at = 0): WordOdds => wordOdds(word(a, at), word(b, at))
const joined = (side: Side, text: string): Word => prepared(side).joined.find((one) => one.text === text)!

describe("a name ready to be compared", () => {
  it("has its words in order, without titles, suffixes and particles, each with a bit of its own", () => {
    const { words } = prepared("Dr. Ursula von der Leyen, PhD")
    expect(words.map(({ text, role, mask }) => [text, role, mask])).toEqual([["Ursula", "given", 1], ["Leyen", "family", 2]])
    expect(prepared("von der").words.length).toBeGreaterThan(0)
  })
  it("has eight words at most", () => {
    expect(prepared("Ann Ben Cyd Dan Eve Fay Gus Hal Ian Joy").words.length).toBe(8)
  })
  it("is prepared once", () => {
    const name = prepareName("Taras Boychuk")
    expect(preparedOf(name)).toBe(preparedOf(name))
  })
  it("has two and three neighbours of one script as one word, initials not among them", () => {
    expect(prepared("Anna Maria Luisa Costa").joined.map(({ text, mask, plain, role, isFamily, isGiven }) => [text, mask, plain, role, isFamily, isGiven])).toEqual([
      ["Anna Maria", 3, "annamaria", "given", false, true], ["Anna Maria Luisa", 7, "annamarialuisa", "given", false, true], ["Maria Luisa", 6, "marialuisa", "given", false, true],
      ["Maria Luisa Costa", 14, "marialuisacosta", "given", true, true], ["Luisa Costa", 12, "luisacosta", "given", true, true]
    ])
    expect(prepared("J. Maria Costa").joined.map(({ text }) => text)).toEqual(["Maria Costa"])
    expect(prepared("Anna Мария Costa").joined.map(({ text }) => text)).toEqual([])
  })
  it("knows initials, which count for half a letter", () => {
    expect(word("T. Boychuk")).toMatchObject({ initial: true, size: 0.5, nominatives: [] })
    expect(word("Taras Boychuk")).toMatchObject({ initial: false, size: 5 })
    expect(word("Т. Бойчук").initial).toBe(true)
    expect(word("王 Boychuk").initial).toBe(false)
    expect(joined("Anna Maria Costa", "Anna Maria")).toMatchObject({ initial: false, size: 9 })
  })
  it("knows patronymics by the father's name in them, and what may be one without its role", () => {
    const { words } = prepared(["Тарас Петрович Гнатович", "uk"])
    expect(words.map(({ patronymic }) => patronymic)).toEqual([false, true, false])
    expect(words[1]!.token.text).toBe("петр")
    expect(words[1]).toMatchObject({ father: undefined, nominatives: [], sounds: "" })
    expect(words[2]!.father?.text).toBe("гнат")
    expect(words[2]!.sounds).not.toBe("")
    expect(words[0]!.father).toBeUndefined()
    expect(word("Taras Hnatowicz", 1).father?.text).toBe("hnat")
    expect(word("Taras Boychuk", 1).father).toBeUndefined()
  })
  it("knows the nominatives of a word in a language with cases", () => {
    expect(word(["Тараса Бойчука", "uk"]).nominatives.map(({ text }) => text)).toContain("тарас")
    expect(word("Tarasa Boychuka").nominatives).toEqual([])
    expect(joined(["Ганна Марія Бойчук", "uk"], "Ганна Марія").nominatives).toEqual([])
  })
  it("knows given names, and how frequent a word is, from 0 to 1", () => {
    expect(word("Robert Smith").given.length).toBeGreaterThan(0)
    expect(word("Quickthorn Zzyzx").given).toEqual([])
    expect(word("John Smith").frequency).toBeGreaterThan(word("Zebedee Smith").frequency)
    expect(word("John Smith").frequency).toBeLessThanOrEqual(1)
    expect(word("Qwxyz Smith").frequency).toBe(0)
  })
  it("takes the role of a word from its first part, and its place from all", () => {
    const { parts } = prepareName("Anna Costa")
    expect(placeOf(parts)).toEqual({ role: "given", isFamily: true, isGiven: true })
    expect(placeOf(parts.slice(1))).toEqual({ role: "family", isFamily: true, isGiven: false })
    expect(placeOf(parts.map((one) => ({ ...one, role: "initial" as const })))).toEqual({ role: "initial", isFamily: false, isGiven: true })
    expect(placeOf(parts.map((one) => ({ ...one, role: "nickname" as const })))).toEqual({ role: "nickname", isFamily: false, isGiven: true })
    expect(placeOf(parts.map((one) => ({ ...one, role: "word" as const })))).toEqual({ role: "word", isFamily: false, isGiven: false })
  })
})

describe("a word as it is heard", () => {
  it("has its Latin letters, and its consonants, but for Han characters", () => {
    expect(heard(word("Тарас Бойчук")).spelt).toBe("taras")
    expect(heard(word("Taras Boychuk")).spelt).toBe("taras")
    expect(heard(word("Тарас Бойчук")).consonants!.signs).toEqual(heard(word("Taras Boychuk")).consonants!.signs)
    expect(heard(word("習近平", 1))).toMatchObject({ consonants: undefined, spelt: undefined, bare: undefined })
    expect(frameOf(word("習近平", 1))).toBeNull()
    expect(heard(word("Taras Boychuk")).bare!.length).toBeLessThan(5)
  })
  it("is made once", () => {
    const one = word("Taras Boychuk")
    expect(heard(one)).toBe(heard(one))
    expect(frameOf(one)).toBe(frameOf(one))
  })
  it("has the other forms of a given name, of three letters and more", () => {
    const { forms } = heard(word("Robert Smith"))
    expect(forms.find(({ token }) => token.text === "bob")).toMatchObject({ short: true })
    expect(forms.find(({ token }) => token.text === "roberto")).toMatchObject({ short: false })
    expect(forms.every(({ token }) => token.text.length >= 3)).toBe(true)
    expect(heard(word("Quickthorn Smith")).forms).toEqual([])
    expect(heard(word("Roberto Smith")).forms.find(({ token }) => token.text === "bob")).toBe(forms.find(({ token }) => token.text === "bob"))
  })
  it("that joins others is heard as these one after the other", () => {
    const both = heard(joined("Jean Luc Moreau", "Jean Luc"))
    expect(both.spelt).toBe(`${heard(word("Jean Moreau")).spelt}${heard(word("Luc Moreau")).spelt}`)
    expect(both.bare).toBe(`${heard(word("Jean Moreau")).bare}${heard(word("Luc Moreau")).bare}`)
    expect([...frameOf(joined("Karol Boris Moreau", "Karol Boris"))!.signs]).toEqual([...frameOf(word("Karolboris Moreau"))!.signs])
    expect(heard(joined("金 正恩", "金 正恩"))).toMatchObject({ consonants: undefined, spelt: undefined, bare: undefined })
  })
  it("of Hangul has the consonants of the Korean syllables", () => {
    const signs = (side: Side, at = 0): ReadonlyArray<number> => [...frameOf(word(side, at))!.signs]
    expect(signs("김정은", 0)).toEqual(signs("Kim Lee", 0))
    expect(signs("박보검", 0)).toEqual(signs("Pak Lee", 0))
    expect(frameOf(word("이도", 0))!.signs.length).toBeLessThanOrEqual(1)
  })
  it("is apart from others by its consonants", () => {
    const gap = { least: 2.5, share: 0.7 }
    expect(soundApart(word("Barbara Mills"), word("Zoltan Kovacs"), gap)).toBe(true)
    expect(soundApart(word("Barbara Mills"), word("Варвара Мілс"), gap)).toBe(false)
    expect(soundApart(word("習近平", 1), word("Zoltan Kovacs"), gap)).toBe(false)
    expect(soundApart(word("Zoltan Kovacs"), word("習近平", 1), gap)).toBe(false)
  })
})

describe("two words", () => {
  it("written alike are equal, rarer ones and longer ones more", () => {
    expect(odds("Taras Boychuk", "Taras Smith").reason).toBe("equal")
    expect(odds("Anna Boychuk", "Anna Smith").odds).toBeGreaterThan(2)
    expect(odds("Anna Boychuk", "Anna Boychak", 1).odds).toBeLessThan(odds("Anna Boychuk", "Anna Boychuk", 1).odds)
    expect(odds("Álvaro Costa", "Alvaro Costa").reason).toBe("equal")
    expect(odds("Taras Boychuk", "Taras Smith")).toMatchObject({ likeness: undefined, spelt: undefined })
  })
  it("that are one name by what is known of given names, more for full forms than for short ones", () => {
    expect(odds("Robert Smith", "Roberto Smith")).toMatchObject({ reason: "cognate", odds: 3.5 })
    expect(odds("Robert Smith", "Bob Smith")).toMatchObject({ reason: "diminutive", odds: 2, spelling: -8 })
    expect(odds("Rob Smith", "Bob Smith")).toMatchObject({ reason: "diminutive", odds: 0.5 })
    expect(odds("Robert Smith", "Barbara Smith").reason).toBe("spelling")
    expect(odds("Katharina Weiss", "Catherine Weiss")).toMatchObject({ reason: "cognate" })
  })
  it("that are forms of one given name across scripts", () => {
    for (const [a, b] of [["Mike Smith", "Михаэль Шмидт"], ["Michael Smith", "Майк Смит"]] as const) {
      expect(odds(a, b)).toMatchObject({ reason: "diminutive" })
      expect(odds(b, a).odds).toBe(odds(a, b).odds)
      expect(odds(a, b).odds).toBeGreaterThan(0)
      expect(odds(a, b).odds).toBeLessThanOrEqual(2)
    }
    const full = odds("Giovanni Smith", "Иоганн Шмидт")
    expect(full).toMatchObject({ reason: "cognate" })
    expect(full.odds).toBeLessThanOrEqual(3.5)
    expect(odds("Mike Smith", "Mikhael Smith").reason).not.toBe("spelling")
  })
  it("of which one is the other cut short", () => {
    expect(odds("Joh Smith", "Johannes Smith")).toMatchObject({ reason: "diminutive", odds: 1 })
    expect(odds("Johannes Smith", "Joh Smith")).toMatchObject({ reason: "diminutive", odds: 1 })
    expect(odds("Ch Smith", "Christopher Smith").reason).toBe("spelling")
    expect(odds("Qwert Smith", "Qwerty Smith").reason).toBe("spelling")
    expect(odds("Taras Bak", "Taras Bakerville", 1).reason).toBe("spelling")
    expect(odds("Йон Сміт", "Johannes Smith").reason).not.toBe("diminutive")
  })
  it("of which one is an initial", () => {
    expect(odds("T. Smith", "Taras Jones")).toEqual({ odds: 1, reason: "initial", spelling: 0, likeness: undefined, spelt: undefined })
    expect(odds("Taras Jones", "T. Smith").odds).toBe(1)
    expect(odds("T. Smith", "Maria Jones")).toMatchObject({ odds: -4, reason: "initial" })
    expect(odds("Maria Jones", "T. Smith")).toMatchObject({ odds: -4, reason: "initial" })
    expect(odds("J. Smith", "K. Smith").odds).toBe(-4)
    const fits = (a: Side, b: Side): boolean => initialFits(word(a), word(b))
    expect([fits("T. Smith", "Тарас Джонс"), fits("Д. Сміт", "Taras Jones"), fits("D. Smith", "Дмитро Джонс"), fits("Щ. Сміт", "Shcherban Jones"), fits("Ю. Сміт", "Yuri Jones"), fits("Ю. Сміт", "Boris Jones")]).toEqual([true, false, true, true, true, false])
    expect([fits("J. Smith", "Yuri Jones"), fits("C. Smith", "Karl Jones"), fits("M. Smith", "Karl Jones")]).toEqual([expect.any(Boolean), expect.any(Boolean), false])
  })
  it("that are case forms of one name", () => {
    expect(odds(["Тараса Бойчука", "uk"], "Taras Boychuk").reason).toBe("inflected")
    expect(odds("Taras Boychuk", ["Тараса Бойчука", "uk"])).toMatchObject({ reason: "inflected", odds: odds(["Тараса Бойчука", "uk"], "Taras Boychuk").odds })
    expect(odds(["Тараса Бойчука", "uk"], ["Тарасом Бойчуком", "uk"])).toMatchObject({ reason: "inflected" })
    expect(odds(["Тараса Бойчука", "uk"], "Taras Boychuk").odds).toBeLessThan(odds(["Тарас Бойчук", "uk"], "Taras Boychuk").odds)
    expect(odds(["Тараса Бойчука", "uk"], "Taras Boychuk").odds).toBeGreaterThan(odds(["Тараса Бойчука", "uk"], "Taras Boychuk").spelling)
    expect(odds("Тараса Бойчука", "Taras Boychuk").reason).toBe("spelling")
    expect(wordOdds(word(["Тараса Бойчука", "uk"]), word("Taras Boychuk"), false).reason).toBe("spelling")
    expect(odds(["Тараса Бойчука", "uk"], "Maria Boychuk").reason).not.toBe("inflected")
  })
  it("of own names in characters or syllables are the same or others", () => {
    expect(odds("習近平", "習近平", 1)).toMatchObject({ reason: "equal" })
    expect(odds("習近平", "習远平", 1)).toMatchObject({ odds: -6, reason: "spelling", spelling: -6 })
    expect(odds("김정은", "김정일", 1)).toMatchObject({ odds: -6 })
    expect(odds("김정은", "Kim Jong-un").odds).toBeGreaterThan(0)
  })
  it("that are numbers are equal or others", () => {
    const number = (text: string): Word => preparedOf(prepareName(text, { kind: "place" })).words[1]!
    expect(wordOdds(number("District 9"), number("District 9"))).toMatchObject({ reason: "equal", odds: 1 })
    expect(wordOdds(number("District 9"), number("District 10")).odds).toBeLessThan(-5)
  })
  it("of which one is a patronymic are compared by the father's name too", () => {
    expect(wordOdds(word(["Тарас Петрович Гнат", "uk"], 1), word(["Тарас Петро", "uk"], 1)).odds).toBeGreaterThan(wordOdds(word(["Тарас Петровець", "uk"], 1), word(["Тарас Ганна", "uk"], 1)).odds)
    const [father, family] = [word(["Тарас Петрович Гнат", "uk"], 1), word(["Тарас Петрович", "ru"], 1)]
    expect(wordOdds(father, family).odds).toBeGreaterThan(3)
  })
  it("that are joined say so", () => {
    expect(wordOdds(joined("Jean Luc Moreau", "Jean Luc"), word("Jeanluc Moreau"))).toMatchObject({ reason: "joined" })
    expect(wordOdds(joined("Kim Jong Un", "Jong Un"), word("김정은", 1)).reason).toBe("joined")
    expect(wordOdds(joined("Kim Jong Un", "Jong Un"), word("김정은", 1)).odds).toBeGreaterThan(0)
    expect(wordOdds(joined("Anna Maria Costa", "Anna Maria"), word("Zoltan Costa"))).toMatchObject({ reason: "joined", odds: -8 })
  })
  it("of one sound in other letters are one, the more the nearer they sound", () => {
    const { likeness } = odds("Jon Harcourt", "John Harcourt")
    expect(likeness).toBeGreaterThanOrEqual(0.97)
    expect(odds("Taras Meyer", "Taras Meier", 1).odds).toBeGreaterThan(odds("Taras Meyer", "Taras Meder", 1).odds)
    expect(odds("Taras Meyer", "Taras Meder", 1).odds).toBeGreaterThan(odds("Taras Meyer", "Taras Moller", 1).odds)
    const greek = odds("Αλέξης Τσίπρας", "Alexis Tsipras")
    expect(greek.spelt).toBeGreaterThan(0.8)
    expect(greek.likeness).toBeUndefined()
    expect(odds("Taras Meyer", "Taras Meier", 1)).toMatchObject({ likeness: expect.any(Number), spelt: undefined })
  })
  it("that have nothing in common have the lowest odds, whichever way", () => {
    for (const [a, b] of [["Barbara Mills", "Zoltan Kovacs"], ["Barbara Mills", "Золтан Ковач"], ["Варвара", "Zoltan"]] as const) {
      expect(odds(a, b).odds).toBe(-8)
      expect(odds(b, a).odds).toBe(-8)
    }
  })
})

describe("what two words say above a least", () => {
  const pairs: ReadonlyArray<readonly [Side, Side]> = [
    ["Taras Boychuk", "Taras Boychuk"], ["Taras Boychuk", "Тарас Бойчук"], ["Robert Smith", "Bob Smith"], ["T. Smith", "Taras Smith"], ["T. Smith", "Maria Smith"], ["習近平", "習近"], [["Тараса Бойчука", "uk"], "Taras Boychuk"],
    ["Barbara Mills", "Zoltan Kovacs"], ["Tom Harcourt", "Tim Harcourt"], ["Mike Smith", "Михаэль Шмидт"], ["Αλέξης Τσίπρας", "Alexis Tsipras"], ["Joh Smith", "Johannes Smith"], ["Anna Meyer", "Anne Meier"], ["محمد سالم", "Mohammed Salem"]
  ]
  it("is the same as all they say, or nothing where that is not above it", () => {
    for (const [a, b] of pairs) {
      for (const [x, y] of [[word(a), word(b)], [word(b), word(a)], [word(a, 1), word(b, 1)]] as const) {
        if (x === undefined || y === undefined) continue
        const all = wordOdds(x, y)
        for (const least of [-9, -6, -4, -2.5, 0, 1, all.odds]) {
          const found = wordOddsAbove(x, y, least)
          if (all.odds > least) expect(found, `${x.text} ${y.text} ${least}`).toMatchObject({ odds: all.odds, reason: all.reason, likeness: all.likeness, spelt: all.spelt })
          else expect(found, `${x.text} ${y.text} ${least}`).toBeUndefined()
        }
      }
    }
  })
  it("is the same both ways", () => {
    for (const [a, b] of pairs) expect(odds(b, a).odds, String([a, b])).toBeCloseTo(odds(a, b).odds, 9)
  })
})
