import { systems, transliterator } from "@polyonym/transliterate/pure"
import { describe, expect, it } from "vitest"

const russian = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
/** The alphabets of the languages written in Cyrillic; of those with more than one orthography, the one that the systems are for. */
const alphabets = new Map([
  ["uk", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"], ["ru", russian], ["be", "абвгдеёжзійклмнопрстуўфхцчшыьэюя"], ["rue", "абвгґдеєёжзиіїйклмнопрстуфхцчшщъыьюя"],
  ["bg", "абвгдежзийклмнопрстуфхцчшщъьюя"], ["sr", "абвгдђежзијклљмнњопрстћуфхцчџш"], ["cnr", "абвгдђежзијклљмнњопрстћуфхцчџш"], ["mk", "абвгдѓежзѕијклљмнњопрстќуфхцчџш"],
  ["kk", `${russian}әғқңөұүһі`], ["ky", `${russian}ңөү`], ["tg", "абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя"], ["tk", `${russian}җңөүә`], ["uz", "абвгдеёжзийклмнопрстуфхцчшъьэюяўқғҳ"],
  ["az", "абвгғдеәжзиыјкҝлмноөпрстуүфхһчҹш"], ["tt", `${russian}әөүҗңһ`], ["ba", `${russian}ғҙҡңөҫүһә`], ["cv", `${russian}ӑӗҫӳ`], ["sah", `${russian}ҕҥөһү`], ["tyv", `${russian}ңөү`],
  ["alt", `${russian}јҥӧӱ`], ["kjh", `${russian}ғіңӧӱҷ`], ["kaa", `${russian}әғқңөүўҳ`], ["nog", russian], ["kum", russian], ["krc", russian], ["gag", `${russian}ӓӧӱ`], ["crh", russian], ["ug", "абвгғдежҗзийкқлмнңоөпрстуүфхһцчшъыьэәюя"], ["dng", `${russian}әңўүҗ`], ["ro", "абвгдежӂзийклмнопрстуфхцчшыьэюя"],
  ["mn", `${russian}өү`], ["bua", `${russian}өүһ`], ["xal", `${russian}әһҗңөү`], ["kv", `${russian}іӧ`], ["udm", `${russian}ӝӟӥӧӵ`], ["mhr", `${russian}ҥӧӱ`], ["mrj", `${russian}ӓӧӱӹ`],
  ["myv", russian], ["mdf", russian], ["os", `${russian}ӕ`], ["ab", "абвгҕдежзӡикқҟлмнопҧрстҭуфхҳцҵчҷҽҿшыҩџьә"], ["av", russian], ["ce", `${russian}ӏ`], ["kbd", `${russian}ӏ`],
  ["ady", `${russian}ӏ`], ["abq", `${russian}ӏ`], ["inh", `${russian}ӏ`], ["lez", `${russian}ӏ`], ["dar", `${russian}ӏ`], ["lbe", `${russian}ӏ`], ["tab", `${russian}ӏ`]
])
/** Systems of a language that is written in Cyrillic and in other letters. */
const ofOtherLetters = new Set(["uly-2008", "uyghur-new-script-1965", "sasm-1978", "sasm-1978-strict", "un-2013-mong"])
const ofCyrillic = systems().filter(({ id, from, to }) => to === "Latn" && alphabets.has(from) && !id.startsWith("cldr:") && id !== "any-ascii" && !ofOtherLetters.has(id))

describe.each([...alphabets])("%s", (language, alphabet) => {
  const own = ofCyrillic.filter(({ from }) => from === language)
  it("has a system", () => {
    expect(own).not.toEqual([])
  })
  it.each(own)("has a rule for every letter by $id, whatever stands around it", ({ id }) => {
    const { convert } = transliterator({ from: language, system: id })
    for (const text of [alphabet, alphabet.toUpperCase()]) {
      for (const letter of text) for (const word of [letter, `а${letter}`, `${letter}а`, `н${letter}н`, `${letter}${letter}`]) expect(convert(word)).not.toMatch(/\p{Script=Cyrillic}/u)
      expect(convert(text)).not.toMatch(/\p{Script=Cyrillic}/u)
    }
  })
})

it("there are at least 75 pairs of a language and a system in 25 languages", () => {
  expect(ofCyrillic.length).toBeGreaterThanOrEqual(150)
  expect(new Set(ofCyrillic.map(({ from }) => from)).size).toBe(alphabets.size)
})

it("ISO 9 gives different letters for all the letters of an alphabet", () => {
  for (const [from, alphabet] of alphabets) {
    if (!ofCyrillic.some((info) => info.from === from && info.id.startsWith("iso-9-1995"))) continue
    const { convert } = transliterator({ from, system: "iso-9-1995" })
    expect(new Set([...alphabet].map((letter) => convert(letter).normalize("NFC"))).size).toBe(alphabet.length)
  }
})
