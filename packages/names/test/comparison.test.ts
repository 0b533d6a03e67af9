import { compareNames, groupNames, nameKey, prepareName } from "@polyonym/names/pure"
import fc from "fast-check"
import { describe, expect, it } from "vitest"

const compare = (a: string, b: string, aLanguage?: string, bLanguage?: string) => compareNames(prepareName(a, { language: aLanguage }), prepareName(b, { language: bLanguage }))

describe("one surname in many orthographies", () => {
  it.each([
    ["Тимошенко Tymoshenko Timoschenko Timochenko Tymoszenko Timošenko"],
    ["Ющенко Yushchenko Juschtschenko Iouchtchenko Juszczenko Juščenko"],
    ["Жуков Zhukov Schukow Joukov Żukow Žukov"],
    ["Горбачёв Gorbachev Gorbatschow Gorbatchev Gorbaczow Gorbačov"],
    ["Хворостовский Khvorostovsky Chworostowski Khvorostovski Hvorostovskij"],
    ["Вишневський Вишневский Vyshnevskyi Vishnevsky Wyschnewskyj Wiszniewski"],
    ["Щербаков Shcherbakov Schtscherbakow Chtcherbakov Szczerbakow Ščerbakov"],
    ["Мельниченко Melnychenko Melnitschenko Melnitchenko Melniczenko"],
    ["Єременко Yeremenko Jeremenko Ieremenko Eremenko"],
    ["Erdoğan Erdogan Эрдоган Ердоган"]
  ])("%s", (line) => {
    const [first, ...others] = line.split(" ")
    for (const other of others) {
      const { verdict, probability } = compare(first!, other)
      expect(`${first} ${other} ${verdict}`).toBe(`${first} ${other} same`)
      expect(probability).toBeLessThan(0.8) // a bare surname says little
    }
  })
  it.each(["Тимошенко Тарасенко", "Жуков Чуйков", "Ivanov Petrov", "Мельник Miller", "Горбачев Гончаров", "Kim Lim", "Schulz Scholze-Krüger"])("%s are two", (line) => {
    const [a, b] = line.split(" ")
    expect(compare(a!, b!).verdict).not.toBe("same")
  })
})

describe("compareNames", () => {
  it("knows given names that are one in several languages", () => {
    expect(compare("Михайло Бойчук", "Mikhail Boychuk").pairs[0]).toMatchObject({ reason: "cognate" })
    expect(compare("Михайло Бойчук", "Mikhail Boychuk").probability).toBeGreaterThan(0.9)
    expect(compare("Oleksandr Hrynko", "Саша Гринько").pairs[0]).toMatchObject({ reason: "diminutive" })
  })
  it("takes another given name, patronymic or gender for a contradiction", () => {
    expect(compare("Іван Бойчук", "Тарас Бойчук")).toMatchObject({ verdict: "different", contradictions: ["given"] })
    expect(compare("Іван Петрович Бойчук", "Иван Павлович Бойчук")).toMatchObject({ verdict: "different", contradictions: ["patronymic"] })
    expect(compare("Олег Вишневський", "Оксана Вишневська").contradictions).toContain("gender")
    expect(compare("Paul Harcourt", "Paula Harcourt").verdict).toBe("different")
    expect(compare("О. Бойчук", "Тарас Бойчук").contradictions).toEqual(["initial"])
  })
  it("does not take a father for his son", () => {
    for (const [one, other] of [["Тарас Петрович", "Петро Тарасович"], ["Петро Тарасович Шевченко", "Тарас Петрович Шевченко"], ["Тарас Петрович Шевченко", "Петро Тарасович"]] as const) {
      const { verdict, probability } = compareNames(prepareName(one), prepareName(other))
      expect(verdict).toBe("different")
      expect(probability).toBeLessThanOrEqual(0.1)
    }
    expect(compareNames(prepareName("Тарас Петрович"), prepareName("Taras Petrovych")).verdict).toBe("same")
  })
  it("does not take a man in the genitive for a woman", () => {
    for (const other of ["Антон Чехов", "Anton Chekhov"]) {
      const { verdict, contradictions } = compareNames(prepareName("Антона Чехова", { language: "ru" }), prepareName(other))
      expect([verdict, contradictions]).toEqual(["same", []])
    }
    expect(compareNames(prepareName("Антонина Чехова", { language: "ru" }), prepareName("Антон Чехов")).contradictions).toContain("gender")
  })
  it("takes a missing part for an omission", () => {
    expect(compare("Іван Петрович Бойчук", "Ivan Boychuk")).toMatchObject({ verdict: "same", omissions: ["patronymic"], contradictions: [] })
    const bare = compare("Volodymyr Boychuk", "Бойчук")
    expect(bare).toMatchObject({ verdict: "same", omissions: ["given"] })
    expect(bare.probability).toBeGreaterThanOrEqual(0.6)
    expect(bare.probability).toBeLessThanOrEqual(0.75)
  })
  it("reads initials, order and inflection", () => {
    expect(compare("Т. Бойчук", "Taras Boychuk").verdict).toBe("same")
    expect(compare("Boychuk, Taras", "Тарас Бойчук").verdict).toBe("same")
    expect(compare("Тарасом Бойчуком", "Taras Boychuk", "uk").verdict).toBe("same")
    expect(compare("Антона Чехова", "Anton Chekhov", "ru").verdict).toBe("same")
  })
  it("cannot tell without letters", () => {
    for (const [a, b] of [["", "Boychuk"], ["", ""], ["—", "123"], ["😀", "Boychuk"]]) expect(compare(a!, b!)).toMatchObject({ verdict: "unknown", probability: 0.5 })
  })
  it.each([
    ["محمد بن سلمان", "Mohammed bin Salman"], ["習近平", "Xi Jinping"], ["김정은", "Kim Jong Un"], ["金正恩", "Kim Jong-un"], ["김정은", "Kim Chŏng-ŭn"], ["أردوغان رجب طيب", "Recep Tayyip Erdoğan"],
    ["בנימין נתניהו", "Benjamin Netanyahu"], ["アンゲラ・メルケル", "Angela Merkel"], ["安倍晋三", "Shinzo Abe"], ["Αλέξης Τσίπρας", "Alexis Tsipras"], ["ნიკოლოზ ბარათაშვილი", "Nikoloz Baratashvili"],
    ["Jon Smith", "John Smith"], ["Ursula von der Leyen", "Урсула фон дер Ляєн"], ["Dr. Taras Boychuk", "Boychuk Taras"]
  ])("reads %s and %s as one name", (a, b) => {
    expect(compare(a, b).verdict).toBe("same")
  })
  it.each([
    ["Валерий Николаевич Сорокин", "Валерий Петрович Сорокин"], ["Olena Zelenska", "Volodymyr Zelensky"], ["金正恩", "Xi Jinping"], ["J. Smith", "Mary Smith"], ["Мельник", "Miller"]
  ])("reads %s and %s as two", (a, b) => {
    expect(compare(a, b).verdict).toBe("different")
  })
  it("does not take brothers for one", () => {
    expect(compare("محمد بن سلمان", "Khalid bin Salman").verdict).not.toBe("same")
  })
  it("says that a word mixes letters of two scripts", () => {
    expect(compare("Volodymyr Zеlensky", "Volodymyr Zelensky").evidence.map(({ code }) => code)).toContain("mixed-script")
  })
  it("is the same both ways, below one, and never throws", () => {
    const name = fc.oneof(fc.string({ unit: "binary", maxLength: 20 }), fc.constantFrom("Олена Ткаченко", "Olena Tkachenko", "Ткаченко", "Juri Schukow", "Ж. Ткач", "Ткаченко, Олена Іванівна"))
    fc.assert(fc.property(name, name, (a, b) => {
      const there = compare(a, b)
      expect(there.probability).toBeLessThan(1)
      expect(compare(b, a).probability).toBeCloseTo(there.probability, 6)
    }), { numRuns: 250 })
  })
  it("asks the words of places and organisations, not their order alone", () => {
    const place = (a: string, b: string) => compareNames(prepareName(a, { kind: "place" }), prepareName(b, { kind: "place" })).verdict
    expect(place("Полтава", "Poltava")).toBe("same")
    expect(place("Korea", "South Korea")).not.toBe("same")
    expect(place("South Korea", "North Korea")).toBe("different")
  })
})

describe("nameKey", () => {
  it.each(["Тимошенко Tymoshenko Timoschenko Timochenko Tymoszenko", "Ющенко Yushchenko Juszczenko", "Горбачёв Gorbachev Gorbatschow Gorbaczow", "Вишневський Вишневская Vyshnevsky Wyschnewskyj"])("is one for %s", (line) => {
    expect(new Set(line.split(" ").map((text) => nameKey(text))).size).toBe(1)
  })
  it("differs for other surnames and is empty for nothing", () => {
    expect(nameKey("Тимошенко")).not.toBe(nameKey("Тарасенко"))
    expect(nameKey("")).toBe("")
  })
})

describe("groupNames", () => {
  it("joins spellings and scripts, and keeps persons of one surname apart", () => {
    expect(groupNames([
      { text: "Taras Boychuk", language: "en" }, { text: "Тараса Бойчука", language: "uk" }, { text: "Ірина Бойчук", language: "uk" }, { text: "Тарас Бойчук", language: "ru" },
      { text: "Irina Boychuk", language: "en" }, { text: "Бойчук", language: "uk" }, { text: "Poltava", language: "en", type: "LOC" }, { text: "Полтави", language: "uk", type: "LOC" }
    ])).toEqual([[0, 1, 3], [2, 4], [5], [6, 7]])
  })
  it("lets a bare surname join the only person it fits", () => {
    expect(groupNames([{ text: "Boychuk", language: "en" }, { text: "Taras Boychuk", language: "en" }, { text: "Бойчуком", language: "uk" }])).toEqual([[0, 1, 2]])
  })
  it("puts each name in one group", () => {
    fc.assert(fc.property(fc.array(fc.record({ text: fc.constantFrom("Taras Boychuk", "Бойчук", "Ткач", "", "習近平", "Тарас Ткач"), language: fc.constantFrom("en", "uk") }), { maxLength: 12 }), (names) => {
      expect(groupNames(names).flat().sort((a, b) => a - b)).toEqual(names.map((_, index) => index))
    }), { numRuns: 100 })
  })
})
