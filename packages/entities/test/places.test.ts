import { describe, expect, test } from "vitest"
import { tagText } from "../src/pure.ts"

const places = (text: string, language: string): Array<string> => tagText(text, { language, packs: [] }).filter(({ type }) => type === "LOC").map((one) => one.text)

describe("places behind a word for their kind", () => {
  test.each([
    ["de", "Es lag in der Hafenstadt Lomel. In Lomel sucht man weiter.", ["Lomel", "Lomel"]],
    ["de", "Sie wohnt im Dorf Krell.", ["Krell"]],
    ["en", "He lives in the port city of Lomel.", ["Lomel"]],
    ["fr", "Elle vit dans la ville portuaire de Lomel, dans la province d’Arvel.", ["Lomel", "Arvel"]],
    ["es", "Vive en la ciudad portuaria de Lomel.", ["Lomel"]],
    ["pl", "Mieszka w mieście portowym Lomel.", ["Lomel"]],
    ["uk", "Живе у портовому місті Ломел і в селі Кролин.", ["Ломел", "Кролин"]],
    ["ru", "Живёт в портовом городе Ломел.", ["Ломел"]],
    ["tr", "Liman kenti Lomel çok güzel.", ["Lomel"]],
    ["ar", "وصلت السفينة إلى ميناء اللومل في الصباح.", ["اللومل"]],
    ["zh", "他住在港口城市洛梅尔。洛梅尔的一座仓库着火了。", ["洛梅尔", "洛梅尔"]]
  ])("%s: %s", (language, text, expected) => {
    expect(places(text, language)).toEqual(expected)
  })

  test.each([
    ["de", "In der Region Arbeit zu finden ist schwer. In der Stadt Geld zu verdienen auch."],
    ["de", "Das soll der Innenstadt Halt geben und der Hauptstadt Glanz verleihen."],
    ["de", "Die Stadt Menschen näherzubringen gelang in der Gemeinde Anna Weber."],
    ["fr", "Elle aime la ville natale de Marie Curie."],
    ["ru", "Читайте нас в Zorex."],
    ["zh", "在洛梅尔看来，这不对。洛梅尔说他不来。"]
  ])("%s: none in: %s", (language, text) => {
    expect(places(text, language)).toEqual([])
  })

  test("an adjective of a country may stand before the name", () => {
    expect(tagText("Їх чекають у румунському Ломелі.", { language: "uk" }).filter(({ type }) => type === "LOC").map((one) => one.text)).toEqual(["Ломелі"])
  })
})
