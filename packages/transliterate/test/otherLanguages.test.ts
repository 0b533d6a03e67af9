import { transliterator } from "@polyonym/transliterate/pure"
import { describe, expect, it } from "vitest"

const by = (from: string, system: string) => transliterator({ from, system }).convert

describe("Belarusian", () => {
  it("by the instruction of 2007: je jo ju ja at the beginning of a word, after vowels, ў, ь and an apostrophe, ie io iu ia elsewhere", () => {
    const convert = by("be", "belarusian-2007")
    expect([..."еёюя"].map((letter) => convert(`${letter} а${letter} ў${letter} сь${letter} б'${letter} б${letter}`))).toEqual([
      "je aje ŭje śje bje bie", "jo ajo ŭjo śjo bjo bio", "ju aju ŭju śju bju biu", "ja aja ŭja śja bja bia"
    ])
  })
  it("by the instruction of 2007: the soft sign is an acute on the letter before it, in one code point", () => {
    expect(by("be", "belarusian-2007")("соль, конь, рысь, мазь, піць, СОЛЬ, Ціша, Хата")).toBe("soĺ, koń, ryś, maź, pić, SOĹ, Ciša, Chata")
  })
  it("looks back at a decomposed letter as the letter it is, covered or not", () => {
    for (const text of ["ёя", "їя", "йя"]) expect(by("be", "belarusian-2007")(text.normalize("NFD")).normalize("NFC")).toBe(by("be", "belarusian-2007")(text))
  })
  it("in passports", () => {
    expect(by("be", "icao-9303")("Ждановіч Ўладзь, Хведар'я, Ёсіф, Гоўша, Шэйн")).toBe("Zhdanovich Uladz, Khvedaria, Iosif, Housha, Shein")
  })
})

describe("Bulgarian", () => {
  it("by the act: щ is sht, ъ is a, a final ия is ia, and the state is Bulgaria", () => {
    const convert = by("bg", "streamlined-2009")
    expect(convert("щъркел, жълъд, шофьор, дзифт")).toBe("shtarkel, zhalad, shofyor, dzift")
    expect(convert("линия, ЛИНИЯ, линията, магия.")).toBe("linia, LINIA, liniyata, magia.")
    expect(convert("България, БЪЛГАРИЯ, българия, Българията")).toBe("Bulgaria, BULGARIA, bulgaria, Balgariyata")
  })
  it("keeps the y of ия in Antarctica", () => {
    expect(by("bg", "bgna-2009")("линия")).toBe("liniya")
  })
})

describe("Serbian and Macedonian", () => {
  it("Serbian has one Latin letter or digraph for each Cyrillic letter", () => {
    expect(by("sr", "serbian-latin")("абвгдђежзијклљмнњопрстћуфхцчџш")).toBe("abvgdđežzijklljmnnjoprstćufhcčdžš")
    expect(by("sr", "serbian-latin")("Љиља, ЉИЉА, Џак, НАЏАК, Њ.")).toBe("Ljilja, LJILJA, Džak, NADŽAK, Nj.")
  })
  it("Macedonian by BGN/PCGN 2013 writes ѓ ќ ѕ as ǵ ḱ dz, each one code point", () => {
    const text = by("mk", "bgn-pcgn-2013")("ноќ, ѓубре, ѕид, Ќерка, ЅИД")
    expect(text).toBe("noḱ, ǵubre, dzid, Ḱerka, DZID")
    expect(text.normalize("NFC")).toBe(text)
    expect(by("mk", "bgn-pcgn-2013")("к\u0301")).toBe("\u1e31")
  })
  it("Macedonian by UN 1977 writes ѓ ќ as g k before е and и, as đ ć elsewhere", () => {
    expect(by("mk", "un-1977")("ѓеврек, ѓис, ѓон, Ќелија, ЌИРИЈА, ноќ, ќош")).toBe("gevrek, gis, đon, Kelija, KIRIJA, noć, ćoš")
  })
})
