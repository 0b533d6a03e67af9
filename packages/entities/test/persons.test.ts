import { describe, expect, test } from "vitest"
import type { Mention } from "@polyonym/facts/pure"
import { tagText } from "../src/pure.ts"

const bare = (text: string, language: string): Array<Mention> => tagText(text, { language, packs: [] })
const named = (mentions: ReadonlyArray<Mention>, type: string): Array<string> => mentions.filter((one) => one.type === type).map(({ text }) => text)
const chainOf = (mentions: ReadonlyArray<Mention>, text: string): string | undefined => mentions.find((one) => one.text === text && one.type === "PER")?.chain

describe("persons whom no pack knows", () => {
  test.each([
    ["en", "The harbour master, Ingrid Solvang, met reporters. “It held,” Solvang said.", ["Ingrid Solvang", "Solvang"]],
    ["en", "We spoke to Mr Quillfeather about it. Mr Quillfeather declined.", ["Quillfeather", "Quillfeather"]],
    ["uk", "Про це розповіла ветеринарка Марта Гнатишин. За словами Гнатишин, кіт одужує.", ["Марта Гнатишин", "Гнатишин"]],
    ["ru", "Краевед Степан Ильич Волгушев нашёл план. По словам Волгушева, он верен.", ["Степан Ильич Волгушев", "Волгушева"]],
    ["de", "Die Bäckerin Hannelore Pützig lachte. „Endlich“, sagte Pützig.", ["Hannelore Pützig", "Pützig"]],
    ["fr", "La libraire Solène Kerouan, 41 ans, attend. « Demain », dit Kerouan.", ["Solène Kerouan", "Kerouan"]],
    ["es", "El pastor Anselmo Ribagorza bajó del monte. «Nieva», dijo Ribagorza.", ["Anselmo Ribagorza", "Ribagorza"]],
    ["pl", "Kustosz Halina Drzewiecka otworzyła salę. Według Drzewieckiej to skarb.", ["Halina Drzewiecka", "Drzewieckiej"]]
  ])("%s: found, and the bare surname joins the full name", (language, text, expected) => {
    const mentions = bare(text, language)
    expect(named(mentions, "PER")).toEqual(expected)
    expect(new Set(mentions.filter(({ type }) => type === "PER").map(({ chain }) => chain)).size).toBe(1)
  })

  test("particles and initials stay inside, honorifics outside", () => {
    expect(named(bare("Dr. Pieter van der Hoek and Mrs. A. B. Tollers signed.", "en"), "PER")).toEqual(["Pieter van der Hoek", "A. B. Tollers"])
  })

  test("a headline in Title Case has no capitals to go by, but knows the names of the text", () => {
    const mentions = bare("Solvang Wins Harbour Vote Again\n\nIngrid Solvang, the harbour master, won on Friday.", "en")
    expect(named(mentions, "PER")).toEqual(["Solvang", "Ingrid Solvang"])
    expect(mentions[0]?.chain).toBe(mentions.find(({ text }) => text === "Ingrid Solvang")?.chain)
  })

  test("a line in capitals alone names nobody", () => {
    expect(bare("GREAT NEWS FOR EVERY READER OF OUR PAPER", "en")).toEqual([])
  })
})

describe("roles", () => {
  test.each([
    ["en", "On Monday President Ulrica Fenn spoke to ombudsman Tadeo Brill.", ["President", "ombudsman"], ["Ulrica Fenn", "Tadeo Brill"]],
    ["en", "Celia Norrby, a lawyer for the tenants, agreed.", ["lawyer for the tenants"], ["Celia Norrby"]],
    ["uk", "Уповноважений з прав дитини Остап Горицвіт приїхав до школи.", ["Уповноважений з прав дитини"], ["Остап Горицвіт"]],
    ["ru", "Бывший министр энергетики Глеб Сосновский молчит.", ["Бывший министр энергетики"], ["Глеб Сосновский"]]
  ])("%s: the words of a role are never part of a name", (language, text, roles, persons) => {
    const mentions = bare(text, language)
    expect(named(mentions, "ROLE")).toEqual(roles)
    expect(named(mentions, "PER")).toEqual(persons)
    for (const role of mentions.filter(({ type }) => type === "ROLE")) expect(mentions.some(({ type, chain, role: text }) => type === "PER" && chain === role.of && text === role.text)).toBe(true)
  })

  test("a role beside nobody is no mention", () => {
    expect(named(bare("The minister said that she is a nurse.", "en"), "ROLE")).toEqual([])
  })
})

describe("families", () => {
  test.each([
    ["de", "Minister Bojan Torvel kam. Die Restauratorin Mirel Torvel half. Die Restauratorin Torvel schwieg. Minister Torvel ging."],
    ["fr", "Le ministre Bojan Torvel est venu. La restauratrice Mirel Torvel a aidé. La restauratrice Torvel se tait. Le ministre Torvel est parti."],
    ["es", "El ministro Bojan Torvel vino. La restauradora Mirel Torvel ayudó. La restauradora Torvel calla. El ministro Torvel se fue."],
    ["pl", "Minister Bojan Torvel przyszedł. Konserwatorka Mirel Torvel pomogła. Konserwatorka Torvel milczy. Minister Torvel odszedł."],
    ["uk", "Прийшов міністр Боян Торвел. Реставраторка Мірел Торвел допомогла. Реставраторка Торвел мовчить. Міністр Торвел пішов."]
  ])("%s: a woman's title keeps a bare surname from a man's chain", (language, text) => {
    const persons = bare(text, language).filter(({ type }) => type === "PER")
    expect(persons).toHaveLength(4)
    expect(persons[1]?.chain).not.toBe(persons[0]?.chain)
    expect(persons[2]?.chain).toBe(persons[1]?.chain)
  })

  test("a German trade of women that no list has stands outside the name", () => {
    const mentions = bare("Die Drachenbauerin Mirel Torvel lachte.", "de")
    expect(named(mentions, "PER")).toEqual(["Mirel Torvel"])
    expect(named(mentions, "ROLE")).toEqual(["Drachenbauerin"])
    expect(named(bare("Die Medizin Mirel Torvel half.", "de"), "ROLE")).toEqual([])
  })

  test("honorifics tell spouses apart", () => {
    const mentions = bare("Rupert Ashgrove and his wife Linda Ashgrove came. “We stay,” Mrs Ashgrove said. Mr Ashgrove nodded.", "en")
    const persons = mentions.filter(({ type }) => type === "PER")
    expect(persons[2]?.chain).toBe(chainOf(mentions, "Linda Ashgrove"))
    expect(persons[3]?.chain).toBe(chainOf(mentions, "Rupert Ashgrove"))
    expect(persons[2]?.chain).not.toBe(persons[3]?.chain)
  })

  test("gendered surnames tell siblings apart", () => {
    const mentions = bare("Пришли Игорь Сажин и Вера Сажина. Сажина молчала, а Сажин шутил.", "ru")
    const persons = mentions.filter(({ type }) => type === "PER")
    expect(persons.map(({ text }) => text)).toEqual(["Игорь Сажин", "Вера Сажина", "Сажина", "Сажин"])
    expect(persons[2]?.chain).toBe(persons[1]?.chain)
    expect(persons[3]?.chain).toBe(persons[0]?.chain)
  })

  test("the past tense tells who spoke where the surname has one form", () => {
    const mentions = bare("Василь Коваленко і Ганна Коваленко живуть тут. «Так», — сказала Коваленко. «Ні», — сказав Коваленко.", "uk")
    const persons = mentions.filter(({ type }) => type === "PER")
    expect(persons[2]?.chain).toBe(persons[1]?.chain)
    expect(persons[3]?.chain).toBe(persons[0]?.chain)
  })
})
