import { describe, expect, it } from "vitest"
import { tagText } from "@polyonym/entities/pure"

const personsOf = (text: string, language: string): ReadonlyArray<string> =>
  tagText(text, { language, packs: [] }).filter(({ type }) => type === "PER").map((one) => `${one.text} ${one.chain}`)

describe("a person named in full in one script and by the surname in another", () => {
  it("is one person, in every case of the surname", () => {
    expect(personsOf("Dmytro Bondar прибув до Женеви. Бондар сказав, що обмін триває. Про це Бондаря запитали.", "uk")).toEqual(["Dmytro Bondar c1", "Бондар c1", "Бондаря c1"])
    expect(personsOf("Olena Kravchuk arrived in Geneva. The poster read «Кравчук» and nothing else.", "en")).toEqual(["Olena Kravchuk c1", "Кравчук c1"])
  })
  it("is found where the bare surname comes first", () => {
    expect(personsOf("Вранці Бондар приїхав. Зустрічав його Dmytro Bondar сам.", "uk")).toEqual(["Бондар c1", "Dmytro Bondar c1"])
  })
  it("stays with the person of its own script", () => {
    expect(personsOf("Джон Андерсон і Mary Anderson прийшли. Андерсон сказав. Anderson пішла.", "uk")).toEqual(["Джон Андерсон c1", "Mary Anderson c2", "Андерсон c1", "Anderson c2"])
  })
  it("is not a word that only sounds alike, nor one of two persons", () => {
    expect(personsOf("Friedrich Merz приехал в Киев. Он сказал, что Марс далеко.", "ru")).toEqual(["Friedrich Merz c1"])
    expect(personsOf("Dmytro Bondar та Olha Bondar прибули. Казали, що тут Бондар один.", "uk").filter((one) => one.startsWith("Бондар"))).toEqual([])
  })
})
