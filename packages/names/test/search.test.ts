import { describe, expect, it } from "vitest"
import { buildNameIndex, type NameRow } from "../src/search/index.ts"

const rows: ReadonlyArray<NameRow> = [
  "Olena Tkachenko", "Taras Boychuk", "Iryna Melnyk", "Wolfgang Amadeus Mozart", "Ludwig van Beethoven", "Franz Schubert", "Frédéric Chopin", "Johann Sebastian Bach", "William Shakespeare", "Jane Austen",
  "Charles Dickens", "Mahmoud Darwish", "Naguib Mahfouz", "Amos Oz", "Shmuel Yosef Agnon", "Akira Kurosawa", "Yukio Mishima", "Haruki Murakami", "Lu Xun", "Han Kang", "Bong Joon-ho", "Park Chan-wook", "Rabindranath Tagore",
  "Nikos Kazantzakis", "Shota Rustaveli", "Aram Khachaturian", "Jean Sibelius", "Antonín Dvořák", "Stanisław Lem", "Wisława Szymborska", "Robert Musil", "Thomas Mann", "Heinrich Mann"
].map((name, at) => ({ id: `p${at}`, name }))
const all: ReadonlyArray<NameRow> = [...rows, { id: "o1", name: "Beethoven Orchestra", kind: "organisation", language: "en" }, { id: "l1", name: "Шостка", kind: "place", language: "uk" }]
const index = buildNameIndex(all)
const first = (query: string, language?: string): string | undefined => index.search(query, { language })[0]?.name

const asked: ReadonlyArray<readonly [query: string, language: string | undefined, name: string]> = [
  ["Ткаченко Олена", "uk", "Olena Tkachenko"], ["Людвиг ван Бетховен", "ru", "Ludwig van Beethoven"], ["Шекспир, Уильям", "ru", "William Shakespeare"], ["Тарас Бойчук", "uk", "Taras Boychuk"],
  ["محمود درويش", "ar", "Mahmoud Darwish"], ["نجيب محفوظ", "ar", "Naguib Mahfouz"], ["עמוס עוז", "he", "Amos Oz"], ["שמואל יוסף עגנון", "he", "Shmuel Yosef Agnon"],
  ["フランツ・シューベルト", "ja", "Franz Schubert"], ["村上春樹", "ja", "Haruki Murakami"], ["베토벤", "ko", "Ludwig van Beethoven"], ["박찬욱", "ko", "Park Chan-wook"], ["贝多芬", "zh", "Ludwig van Beethoven"],
  ["ジェーン・オースティン", "ja", "Jane Austen"], ["찰스 디킨스", "ko", "Charles Dickens"], ["威廉·莎士比亚", "zh", "William Shakespeare"], ["תומאס מאן", "he", "Thomas Mann"], ["นิคอส คาซันซาคิส", "th", "Nikos Kazantzakis"],
  ["Νίκος Καζαντζάκης", "el", "Nikos Kazantzakis"], ["შოთა რუსთაველი", "ka", "Shota Rustaveli"], ["Արամ Խաչատրյան", "hy", "Aram Khachaturian"],
  ["Dvorak, Antonin", undefined, "Antonín Dvořák"], ["Chopin", undefined, "Frédéric Chopin"], ["J. S. Bach", undefined, "Johann Sebastian Bach"], ["Stanislav Lem", undefined, "Stanisław Lem"], ["Schostka", undefined, "Шостка"]
]

describe("buildNameIndex", () => {
  it.each(asked)("finds %s (%s) as %s", (query, language, name) => {
    expect(first(query, language)).toBe(name)
  })
  it("gives probabilities, the likeliest first, and as many as asked for", () => {
    const hits = index.search("Thomas Mann", { limit: 3 })
    expect(hits[0]).toMatchObject({ id: "p31", name: "Thomas Mann" })
    expect(hits[0]!.probability).toBeGreaterThan(0.6)
    expect(hits.length).toBeLessThanOrEqual(3)
    for (const [at, { probability }] of hits.entries()) {
      expect(probability).toBeGreaterThanOrEqual(0)
      expect(probability).toBeLessThanOrEqual(at === 0 ? 1 : hits[at - 1]!.probability)
    }
    expect(index.search("Thomas Mann", { limit: 0 })).toEqual([])
  })
  it("finds all bearers of one name, before those of a similar one", () => {
    const own = buildNameIndex([...rows, { id: "n1", name: "Iryna Melnyk" }, { id: "n2", name: "Ірина Мельник", language: "uk" }, { id: "n3", name: "Iryna Melnychuk" }])
    const hits = own.search("Iryna Melnyk", { limit: 4 })
    expect(hits.slice(0, 3).map(({ id }) => id).toSorted()).toEqual(["n1", "n2", "p2"])
    expect(hits[3]!.probability).toBeLessThan(hits[2]!.probability)
    expect(hits.find(({ id }) => id === "n1")!.probability).toBe(hits.find(({ id }) => id === "p2")!.probability)
  })
  it("finds the one asked for among very many of one given name", () => {
    const own = buildNameIndex([...Array.from({ length: 3000 }, (_, at) => ({ id: `m${at}`, name: `Olena ${"bcdfghklmnprstvz"[at % 16]!}${"aeiou"[at % 5]!}${"lmnrst"[at % 6]!}${"aeiou"[at % 7 % 5]!}nko` })), ...rows])
    expect(own.search("Олена Ткаченко", { language: "uk" })[0]?.id).toBe("p0")
  })
  it("finds the same whatever was asked before", () => {
    const own = buildNameIndex(all)
    const once = asked.map(([query, language]) => own.search(query, { language }))
    expect(asked.map(([query, language]) => own.search(query, { language }))).toEqual(once)
    expect(asked.toReversed().map(([query, language]) => buildNameIndex(all).search(query, { language })).toReversed()).toEqual(once)
    own.add({ id: "late", name: "Olena Tkachenko" })
    expect(own.search("Ткаченко Олена", { language: "uk" }).map(({ id }) => id).slice(0, 2).toSorted()).toEqual(["late", "p0"])
  }, 30_000)
  it("finds by kind", () => {
    expect(index.search("Beethoven", { kind: "organisation" }).map(({ id }) => id)).toEqual(["o1"])
    expect(index.search("Beethoven", { kind: "person" }).map(({ id }) => id)).not.toContain("o1")
  })
  it("finds nothing for text without a name", () => {
    for (const query of ["", "   ", "…", "👩‍👩‍👧", "\ud800", "12345 67"]) expect(index.search(query)).toEqual([])
    expect(buildNameIndex([]).search("Anna")).toEqual([])
  })
})

describe("add and remove", () => {
  it("takes names in and out without the others changing", () => {
    const own = buildNameIndex(rows)
    own.add({ id: "new", name: "Леся Українка", language: "uk" })
    expect(own.size).toBe(rows.length + 1)
    expect(own.search("Lesya Ukrainka")[0]?.id).toBe("new")
    expect(own.remove("new")).toBe(true)
    expect(own.remove("new")).toBe(false)
    expect(own.search("Lesya Ukrainka").map(({ id }) => id)).not.toContain("new")
    expect(own.search("Тарас Бойчук")[0]?.id).toBe("p1")
  })
  it("replaces a row with the same id", () => {
    const own = buildNameIndex([{ id: "a", name: "Taras Boychuk" }, { id: "a", name: "Iryna Melnyk" }])
    expect(own.size).toBe(1)
    expect(own.search("Taras Boychuk")).toEqual([])
    expect(own.search("Melnyk")[0]).toMatchObject({ id: "a", name: "Iryna Melnyk" })
  })
  it("stays right over many changes", () => {
    const own = buildNameIndex(rows)
    for (let at = 0; at < 1500; at++) {
      own.add({ id: "turn", name: `${["Anna", "Boris", "Clara"][at % 3]} Petrenko` })
      if (at % 2 === 1) own.remove("turn")
    }
    expect(own.size).toBe(rows.length)
    expect(own.search("Petrenko").map(({ name }) => name).filter((name) => name.endsWith("Petrenko"))).toEqual([])
    expect(own.search("Taras Boychuk")[0]?.id).toBe("p1")
  })
})
