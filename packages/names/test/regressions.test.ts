import { type Comparison, compareNames, type NameKind, prepareName } from "@polyonym/names/pure"
import { describe, expect, it } from "vitest"

/** Two names, what is to come out, and why: the reasons of the pairs (in any order), the contradictions and the omissions. */
interface Row {
  readonly names: string
  readonly verdict: Comparison["verdict"] | "not same" | "not different"
  readonly reasons?: string
  /** All that contradict where the names are one; otherwise those that must be among them. */
  readonly contradictions?: string
  readonly omissions?: string
  readonly kind?: NameKind
  /** Not so yet, and what stands in the way. */
  readonly wrong?: string
}

const row = (names: string, verdict: Row["verdict"], reasons?: string, more: Omit<Row, "names" | "verdict" | "reasons"> = {}): Row => ({ names, verdict, ...(reasons === undefined ? {} : { reasons }), ...more })
const words = (list = ""): ReadonlyArray<string> => list.split(" ").filter((word) => word !== "").sort()

/** `Олена [uk] | Olena`: a language stands behind its name. */
function named(text: string, kind: NameKind | undefined) {
  const [, name = "", language] = /^(.*?)(?: \[(\w+)\])?$/.exec(text.trim())!
  return prepareName(name, { language, kind })
}

function check({ names, verdict, reasons, contradictions, omissions, kind }: Row): void {
  const [a, b] = names.split("|").map((name) => named(name, kind)) as [ReturnType<typeof named>, ReturnType<typeof named>]
  for (const result of [compareNames(a, b), compareNames(b, a)]) {
    expect(result.probability).toBeLessThan(1)
    if (verdict === "not same" || verdict === "not different") expect(result.verdict).not.toBe(verdict.slice(4))
    else expect(result.verdict).toBe(verdict)
    if (reasons !== undefined) expect(words(result.pairs.map(({ reason }) => reason).join(" "))).toEqual(words(reasons))
    if (verdict === "same") {
      expect(words(result.contradictions.join(" "))).toEqual(words(contradictions))
      expect(words(result.omissions.join(" "))).toEqual(words(omissions))
    } else expect(result.contradictions).toEqual(expect.arrayContaining([...words(contradictions)]))
    expect(result.evidence.filter(({ code }) => code === "contradiction")).toHaveLength(result.contradictions.length)
    expect(result.evidence.filter(({ code }) => code === "omission")).toHaveLength(result.omissions.length)
  }
}

/** Two bodies that a number tells apart. */
const numbered = (names: string): Row => row(names, "not same", undefined, { kind: "organisation" })

const table: Readonly<Record<string, ReadonlyArray<Row>>> = {
  "a letter more or less": [
    row("Jon Smith | John Smith", "same", "spelling equal"),
    row("Johnn Smith | John Smith", "same", "spelling equal"),
    row("Jon Smith | Johnn Smith", "same", "spelling equal"),
    row("John Smith | John Smyth", "same", "equal spelling"),
    row("John Smith | Joan Smith", "different", undefined, { contradictions: "given" })
  ],
  "patronymics": [
    row("Валерий Николаевич Сорокин [ru] | Валерий Петрович Сорокин [ru]", "different", "equal equal", { contradictions: "patronymic" }),
    row("Валерий Николаевич [ru] | Валерий Петрович [ru]", "different", "equal", { contradictions: "patronymic" }),
    row("Валерий Николаевич Сорокин [ru] | Valery Petrovich Sorokin", "different", "spelling spelling", { contradictions: "patronymic" }),
    row("Валерий Николаевич Сорокин [ru] | Валерий Сорокин [ru]", "same", "equal equal", { omissions: "patronymic" }),
    row("Валерий Николаевич [ru] | Валерий [ru]", "same", "equal", { omissions: "patronymic" }),
    row("Валерий Николаевич Сорокин [ru] | Valery Nikolayevich Sorokin", "same", "spelling spelling spelling"),
    row("Валерій Миколайович Сорокін [uk] | Валерий Николаевич Сорокин [ru]", "same"),
    row("Валерий Николаевич [ru] | Valerii Nikolaevich", "same", "spelling spelling")
  ],
  "one family, other persons": [
    row("Olena Zelenska | Volodymyr Zelensky", "different", undefined, { contradictions: "given gender" }),
    row("Олена Зеленська [uk] | Володимир Зеленський [uk]", "different", undefined, { contradictions: "given gender" }),
    row("Олена Зеленська [uk] | Volodymyr Zelensky", "different", undefined, { contradictions: "given" }),
    row("Olena Zelenska | Елена Зеленская [ru]", "same", "cognate spelling"),
    row("Tayyip Erdoğan | Bilal Erdoğan", "different", "equal", { contradictions: "given" }),
    row("Heiko von der Leyen | Ursula von der Leyen", "different", "equal", { contradictions: "given" }),
    row("Muhammad bin Salman | Khalid bin Salman", "different", "equal", { contradictions: "given" }),
    row("محمد بن سلمان [ar] | خالد بن سلمان [ar]", "different", "equal", { contradictions: "given" }),
    row("Muhammad bin Salman | Muhammad bin Nayef", "different", "equal", { contradictions: "patronymic" }),
    row("Muhammad bin Salman | Salman bin Muhammad", "not same", undefined)
  ],
  "Kim Jong Un": [
    row("Kim Jong Un | 김정은", "same", "spelling joined"),
    row("Kim Jong Un | 金正恩", "same", "spelling joined"),
    row("Kim Chŏng-ŭn | 김정은", "same", "spelling joined"),
    row("Kim Chŏng-ŭn | 金正恩", "same", "spelling joined"),
    row("김정은 | 金正恩", "same", "spelling spelling"),
    row("Kim Jong Un | Jong-un Kim", "same", "equal equal equal"),
    row("Kim Jong Un | キム・ジョンウン", "same"),
    row("Kim Jong Un | Kim Chŏng-ŭn", "same", undefined),
    row("Kim Jong Un | Ким Чен Ын [ru]", "same", undefined, { wrong: "same, but Jong and Чен have odds below 0 and are told as a contradiction of given names" }),
    row("Kim Jong Un | Kim Jong Il", "different", "equal equal", { contradictions: "given" }),
    row("김정은 | 김정일", "different", "equal", { contradictions: "given" }),
    row("金正恩 | 金正日", "different", "equal", { contradictions: "given" }),
    row("Kim Jong Un | 金正日", "not same", undefined, { contradictions: "given" })
  ],
  "Erdoğan": [
    row("Recep Tayyip Erdoğan | Реджеп Тайип Эрдоган [ru]", "same", "spelling spelling spelling"),
    row("Recep Tayyip Erdogan | Реджеп Таїп Ердоган [uk]", "same", "spelling spelling spelling"),
    row("Реджеп Тайип Эрдоган [ru] | رجب طيب أردوغان [ar]", "same", "spelling spelling spelling"),
    row("Recep Tayyip Erdoğan | رجب طيب أردوغان [ar]", "same", "spelling spelling spelling"),
    row("Erdoğan | Эрдоган", "same", "spelling"),
    row("Erdoğan | أردوغان", "same", "spelling"),
    row("Эрдоган | أردوغان", "same", "spelling")
  ],
  "von der Leyen": [
    row("Ursula von der Leyen | Урсула фон дер Ляєн [uk]", "same", "spelling spelling"),
    row("Ursula von der Leyen | Урсула фон дер Ляйен [ru]", "same", "spelling spelling"),
    row("von der Leyen, Ursula | Ursula von der Leyen", "same", "equal equal"),
    row("von der Leyen | Ursula von der Leyen", "same", "equal", { omissions: "given" }),
    row("Leyen | von der Leyen", "same", "equal"),
    row("Ursula von der Leyen | أورسولا فون دير لاين [ar]", "same", "spelling spelling")
  ],
  "Muhammad bin Salman": [
    row("Muhammad bin Salman | Mohammed bin Salman", "same", "cognate equal"),
    row("Muhammad bin Salman | Mohamed ben Salmane", "same", "cognate spelling"),
    row("Muhammad bin Salman | محمد بن سلمان [ar]", "same", "spelling spelling"),
    row("Muhammad bin Salman | Мухаммед бен Салман [ru]", "same", "spelling spelling"),
    row("Muhammad bin Salman Al Saud | Mohammed bin Salman", "same", "cognate equal", { omissions: "family" }),
    row("محمد بن سلمان [ar] | Мухаммед бин Салман [ru]", "same", undefined)
  ],
  "one word": [
    row("Björk | Bjork", "same", "equal"),
    row("Björk | Bjoerk", "same", "spelling"),
    row("Björk | Бйорк [uk]", "same", "spelling"),
    row("Björk | Бьорк [ru]", "same", "spelling"),
    row("Björk | Björk Guðmundsdóttir", "same", "equal", { omissions: "patronymic" }),
    row("Björk | Birk", "not same", undefined, { wrong: "letters alone: the vowel put in and the mark dropped cost nothing" }),
    row("Madonna | Madonna", "same", "equal"),
    row("Smith | John Smith", "same", "equal", { omissions: "given" }),
    row("Smith | Jones", "different", "", { contradictions: "family" })
  ],
  "single letters": [
    row("J. Smith | John Smith", "same", "initial equal"),
    row("J Smith | John Smith", "same", "initial equal"),
    row("J. Smith | Mary Smith", "different", "equal", { contradictions: "initial" }),
    row("Т. Бойчук [uk] | Taras Boychuk", "same", "initial spelling"),
    row("О. Бойчук [uk] | Taras Boychuk", "not same", "spelling", { contradictions: "initial", wrong: "as no initial fits over scripts, the judgement has learned to pass over them" }),
    row("X | Y", "not same", ""),
    row("J | John Smith", "unknown", undefined)
  ],
  "order and titles": [
    row("Smith John | John Smith", "same", "equal equal"),
    row("Smith, John | John Smith", "same", "equal equal"),
    row("Ткаченко Олена [uk] | Олена Ткаченко [uk]", "same", "equal equal"),
    row("Boychuk, Taras | Тарас Бойчук [uk]", "same", "spelling spelling"),
    row("Dr. John Smith | John Smith", "same", "equal equal"),
    row("President John Smith | John Smith", "same", "equal equal"),
    row("Prof. Dr. Hans Weber | Hans Weber", "same", "equal equal"),
    row("пан Олег Ткаченко [uk] | Олег Ткаченко [uk]", "same", "equal equal"),
    row("Mr. John Smith | Mrs. John Smith", "not same", "equal equal", { contradictions: "gender" })
  ],
  "numbers of bodies": [
    row("Школа № 57 [uk] | School No. 57 [en]", "same", undefined, { kind: "organisation", wrong: "same, but 57 is paired with No, as any word is with a number, and the other 57 contradicts" }),
    row("Channel 5 | Channel 5", "same", undefined, { kind: "organisation" }),
    numbered("31st Brigade | 32nd Brigade"),
    numbered("School 57 | School 12"),
    numbered("Школа № 57 [uk] | School No. 12 [en]"),
    numbered("Boeing 747 | Boeing 737")
  ],
  "cognates": [
    row("Volodymyr Zelensky | Vladimir Zelensky", "same", "cognate equal"),
    row("Володимир Зеленський [uk] | Владимир Зеленский [ru]", "same", "cognate spelling"),
    row("Volodymyr Zelensky | Viktor Zelensky", "different", "equal", { contradictions: "given" }),
    row("Mykhailo Boychuk | Mikhail Boychuk", "same", "cognate equal"),
    row("Volodymyr | Vladimir", "not different", "cognate")
  ]
}

for (const [title, rows] of Object.entries(table)) {
  describe(title, () => {
    for (const own of rows) (own.wrong === undefined ? it : it.fails)(`${own.names} ${own.verdict}${own.wrong === undefined ? "" : ` (not yet: ${own.wrong})`}`, () => check(own))
  })
}

describe("cognates that the caller refuses", () => {
  const refusing = (a: string, b: string): Comparison => compareNames(prepareName(a), prepareName(b), { cognates: "refuse" })
  it.each([["Volodymyr Zelensky", "Vladimir Zelensky"], ["Mykhailo Boychuk", "Mikhail Boychuk"]])("%s, %s: a contradiction of given names", (a, b) => {
    expect(refusing(a, b)).toMatchObject({ verdict: "different", contradictions: ["given"] })
    expect(refusing(a, b).pairs).toContainEqual(expect.objectContaining({ reason: "cognate" }))
    expect(refusing(a, b).probability).toBeLessThanOrEqual(0.2)
  })
  it("Taras Boychuk, Тарас Бойчук: the same as ever", () => {
    expect(refusing("Taras Boychuk", "Тарас Бойчук")).toEqual(compareNames(prepareName("Taras Boychuk"), prepareName("Тарас Бойчук")))
  })
})
