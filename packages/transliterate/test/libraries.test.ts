import { defaultSystem, systems, transliterator } from "@polyonym/transliterate/pure"
import fc from "fast-check"
import { describe, expect, it } from "vitest"

const by = (from: string, system: string) => transliterator({ from, system }).convert

describe("ISO 9", () => {
  const letters = [..."абвгґдежзийклмнопрстуфхцчшщъыьэюяёіїєўђѓѕјљњћќџ"]
  const convert = by("uk", "iso-9-1995")
  /** Reads the longest result first: each is a letter, with or without its mark. */
  const back = (text: string): string => {
    const source = new Map(letters.map((letter) => [convert(letter), letter]))
    let out = ""
    for (let i = 0; i < text.length;) {
      const taken = [2, 1].find((length) => source.has(text.slice(i, i + length)))
      if (taken === undefined) throw new Error(`nothing gives ${text.slice(i)}`)
      out += source.get(text.slice(i, i + taken))!
      i += taken
    }
    return out
  }
  it("gives one letter for one, whatever the language, so that the source can be read from it", () => {
    expect(new Set(letters.map((letter) => convert(letter).normalize("NFC"))).size).toBe(letters.length)
    fc.assert(fc.property(fc.array(fc.constantFrom(...letters), { maxLength: 20 }), (word) => {
      expect(back(convert(word.join("")))).toBe(word.join(""))
    }), { numRuns: 2000 })
    for (const { from } of systems().filter(({ aliases, id }) => [id, ...aliases].includes("iso-9-1995"))) expect(by(from, "iso-9-1995")("щука")).toBe("ŝuka")
  })
  it("writes capitals as capitals", () => {
    expect(by("ru", "gost-7.79-2000-a")("Щёкино, ЮЛЯ, Объезд")).toBe("Ŝëkino, ÛLÂ, Obʺezd")
  })
})

describe("GOST 7.79 B", () => {
  it("keeps to ASCII, and ц is c before и, е, й, ы and what begins with them", () => {
    expect(by("ru", "gost-7.79-2000-b")("Цирк, цех, цапля, отец, щи, объём, эхо, ЩИ")).toBe("Cirk, cex, czaplya, otecz, shhi, ob``yom, e`xo, SHHI")
  })
})

describe("UN 1987", () => {
  it("writes the signs as quotation marks", () => {
    expect(by("ru", "un-1987")("Подъезд, Рязань, Хотьково, Щёлково, Юхнов")).toBe("Pod”ezd, Rjazan’, Hot’kovo, Ščëlkovo, Juhnov")
  })
})

describe("the Slavists' transliteration", () => {
  it.each([
    ["ru", "Хрущёв ещё съел щи, Эйзенштейн", "Xruščëv eščë sʺel šči, Èjzenštejn"],
    ["uk", "Ґалаґан, Їжакевич, щось", "Galagan, Jižakevyč, ščosʹ"],
    ["be", "Хведар Ёўеш, сям’я", "Xvedar Ëŭeš, sjam’ja"],
    ["bg", "Щъркел, Хаджи", "Štărkel, Hadži"]
  ])("of %s", (from, text, expected) => {
    expect(by(from, "scholarly")(text)).toBe(expected)
  })
})

describe("ALA-LC", () => {
  it("ties two letters for one, and both are capitals for a capital", () => {
    expect(by("ru", "ala-lc")("Цветаева, Юрий, Яхта, объект, Отъ")).toBe("T\u0361Svetaeva, I\u0361Uriĭ, I\u0361Akhta, obʺekt, Ot")
    expect(by("uk", "ala-lc")("Жовква, Єнакієве, розгін, Їжак")).toBe("Z\u0361Hovkva, I\u0361Enakii\u0361eve, rozhin, Ïz\u0361hak")
    expect(by("bg", "ala-lc")("Цвят, щъркел, градъ")).toBe("T\u0361Svi\u0361at, shtŭrkel, grad")
  })
  it("gives spans that tile both texts", () => {
    const { text, spans } = transliterator({ from: "ru", system: "ala-lc" }).withSpans("Цех")
    expect(text).toBe("T\u0361Sekh")
    expect(spans).toEqual([[0, 1, 0, 3], [1, 2, 3, 4], [2, 3, 4, 6]])
  })
})

describe("Central Asia", () => {
  it.each([
    ["kk", "Ңазғұл Әбіқызы, Шымкент, Қарағанды, Элита", "Ngazghul Äbiqyzy, Shymkent, Qaraghandy, Ėlīta"],
    ["ky", "Жеңиш Өскөн, Чүй, Элек", "Jengish Öskön, Chüy, Elek"],
    ["tg", "Хуҷанд, Қӯрғонтеппа, Исҳоқ, шӯъба", "Khujand, Qŭrghonteppa, Is·hoq, shŭ’ba"]
  ])("%s by BGN/PCGN", (from, text, expected) => {
    expect(by(from, defaultSystem(from)!)(text)).toBe(expected)
  })
})
