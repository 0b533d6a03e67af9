import { transliterator } from "@polyonym/transliterate/pure"
import { describe, expect, it } from "vitest"

// Facts: the notes of the BGN/PCGN agreement (rules 1, 2 and 3.1 to 3.6).
describe("Russian by BGN/PCGN 1947", () => {
  const { convert } = transliterator({ from: "ru", system: "bgn-pcgn-1947" })
  it("writes every letter of the alphabet by the table", () => {
    expect([..."абвгджзийклмнопрстуфхцчшщыэюя"].map(convert).join(" ")).toBe("a b v g d zh z i y k l m n o p r s t u f kh ts ch sh shch y e yu ya")
  })
  it("writes е as ye and ё as yë at the beginning of a word, after vowels, й, ъ and ь (1, 2)", () => {
    for (const before of ["", "-", "а", "е", "ё", "и", "о", "у", "ы", "э", "ю", "я", "й", "ъ", "ь"]) {
      expect(convert(`${before}е`)).toMatch(/ye$/)
      expect(convert(`${before}ё`)).toMatch(/yë$/)
    }
    for (const before of "бвгджзклмнпрстфхцчшщ") expect(convert(`${before}е ${before}ё`)).toMatch(/[^y]e .*[^y]ë$/)
    expect(convert("ель, Ёлка, съёмка, ружьё")).toBe("yel’, Yëlka, s”yëmka, ruzh’yë")
  })
  it("writes ъ as U+201D and ь as U+2019", () => {
    expect(convert("ъьЪЬ")).toBe("\u201d\u2019\u201d\u2019")
  })
  it("parts letters that could be read as one with U+00B7 (3)", () => {
    expect([..."ауыэ"].map((vowel) => convert(`й${vowel}`))).toEqual(["y·a", "y·u", "y·y", "y·e"])
    expect([..."ауыэ"].map((vowel) => convert(`ы${vowel}`))).toEqual(["y·a", "y·u", "y·y", "y·e"])
    expect([..."аеёиоуэюя"].map((vowel) => convert(`${vowel}ы`).slice(-2))).toEqual(Array.from({ length: 9 }, () => "·y"))
    expect([convert("эы"), convert("яыа")]).toEqual(["e·y", "ya·y·a"])
    expect([convert("тэ"), convert("шэ"), convert("аэ"), convert("ьэ"), convert("йэ")]).toEqual(["t·e", "sh·e", "ae", "’e", "y·e"])
    expect([convert("пляшутся"), convert("песчаный"), convert("ТСЖ"), convert("Шчи"), convert("тС шЧ")]).toEqual(["plyashut·sya", "peschanyy", "T·SZH", "Sh·chi", "t·S sh·Ch"])
    expect([convert("йо"), convert("ыо"), convert("цс"), convert("щ")]).toEqual(["yo", "yo", "tss", "shch"])
  })
  it("takes тс for one unit over two letters", () => {
    expect(transliterator({ from: "ru", system: "bgn-pcgn-1947" }).withSpans("отсек").spans).toEqual([[0, 1, 0, 1], [1, 3, 1, 4], [3, 4, 4, 5], [4, 5, 5, 6]])
  })
})

describe("Russian in travel documents", () => {
  it("has ts and ie by ICAO Doc 9303, tc and nothing by GOST R 52535.1", () => {
    const text = "Цыбин, Подъячий, Семёнов, Юльев, ХАЩИЙ"
    expect(transliterator({ from: "ru", system: "icao-9303" }).convert(text)).toBe("Tsybin, Podieiachii, Semenov, Iulev, KHASHCHII")
    expect(transliterator({ from: "ru", system: "gost-r-52535.1-2006" }).convert(text)).toBe("Tcybin, Podiachii, Semenov, Iulev, KHASHCHII")
  })
})

const text = "Щёкин Ю., объезд, Рязань, ЮРЬЕВ, Хотьково, Цой, Ёлка, ещё, эхо, Раменский, новый, ПЬЕХА"

describe("Russian by other systems", () => {
  it.each([
    ["bgn-pcgn-1947-undotted", "Shchëkin Yu., ob”yezd, Ryazan’, YUR’YEV, Khot’kovo, Tsoy, Yëlka, yeshchë, ekho, Ramenskiy, novyy, P’YEKHA"],
    ["bgn-pcgn-1947-press", "Shchyokin Yu., obyezd, Ryazan, YURYEV, Khotkovo, Tsoy, Yolka, yeshchyo, ekho, Ramensky, novy, PYEKHA"],
    ["odni-2015", "Shchyokin Yu., obyezd, Ryazan, YURYEV, Khotkovo, Tsoy, Yolka, yeshchyo, ekho, Ramenskiy, novyy, PYEKHA"],
    ["gost-r-52290-2004", "Shchekin Yu., obyezd, Ryazan', YUR'YEV, Khot'kovo, Tsoy, Yolka, eshche, ekho, Ramenskiy, novyy, P'YEKHA"],
    ["gost-7.79-2000-a", "Ŝëkin Û., obʺezd, Râzanʹ, ÛRʹEV, Hotʹkovo, Coj, Ëlka, eŝë, èho, Ramenskij, novyj, PʹEHA"],
    ["gost-7.79-2000-b", "Shhyokin Yu., ob``ezd, Ryazan`, YUR`EV, Xot`kovo, Czoj, Yolka, eshhyo, e`xo, Ramenskij, novy`j, P`EXA"],
    ["gost-r-7.0.34-2014", "Shhyokin Yu., ob''ezd, Ryazan', YUR'EV, Xot'kovo, Coj, Yolka, eshhyo, exo, Ramenskij, novyj, P'EXA"],
    ["gost-16876-71", "Ŝëkin Û., obʺezd, Râzanʹ, ÛRʹEV, Hotʹkovo, Coj, Ëlka, eŝë, èho, Ramenskij, novyj, PʹEHA"],
    ["gost-16876-1983", "Ščëkin Ju., obʺezd, Rjazanʹ, JURʹEV, Hotʹkovo, Coj, Ëlka, eščë, èho, Ramenskij, novyj, PʹEHA"],
    ["gost-16876-71-2", "Shhjokin Ju., ob\"ezd, Rjazan', JUR'EV, Khot'kovo, Cojj, Jolka, eshhjo, ehkho, Ramenskijj, novyjj, P'EKHA"],
    ["un-1987", "Ščëkin Ju., ob”ezd, Rjazan’, JUR’EV, Hot’kovo, Coj, Ëlka, eščë, èho, Ramenskij, novyj, P’EHA"],
    ["iso-r-9-1954", "Ščëkin Ju., ob\"ezd, Rjazanʹ, JURʹEV, Hotʹkovo, Coj, Ëlka, eščë, ėho, Ramenskij, novyj, PʹEHA"],
    ["iso-r-9-1968", "Ščëkin Ju., obʺezd, Rjazanʹ, JURʹEV, Hotʹkovo, Coj, Ëlka, eščë, ėho, Ramenskij, novyj, PʹEHA"],
    ["iso-r-9-1968-variants", "Shchëkyn Yu., obʺezd, Ryazanʹ, YURʹEV, Khotʹkovo, Tsoĭ, Ëlka, eshchë, ėkho, Ramenskyĭ, novyĭ, PʹEKHA"],
    ["bs-2979-1958", "Shchëkin Yu., obʺezd, Ryazanʹ, YURʹEV, Khotʹkovo, Tsoĭ, Ëlka, eshchë, ékho, Ramenskiĭ, novȳĭ, PʹEKHA"],
    ["bs-2979-1958-plain", "Shchekin Yu., ob\"ezd, Ryazan', YUR'EV, Khot'kovo, Tsoi, Elka, eshche, ekho, Ramenskii, novyi, P'EKHA"],
    ["scholarly", "Ščëkin Ju., obʺezd, Rjazanʹ, JURʹEV, Xotʹkovo, Coj, Ëlka, eščë, èxo, Ramenskij, novyj, PʹEXA"],
    ["ala-lc", "Shchëkin I͡U., obʺezd, Ri͡azanʹ, I͡URʹEV, Khotʹkovo, T͡Soĭ, Ëlka, eshchë, ėkho, Ramenskiĭ, novyĭ, PʹEKHA"],
    ["ala-lc-plain", "Shchekin Iu., ob\"ezd, Riazan', IUR'EV, Khot'kovo, Tsoi, Elka, eshche, ekho, Ramenskii, novyi, P'EKHA"],
    ["mvd-310-1997", "Shchekin Yu., obyezd, Ryazan', YURYEV, Khot'kovo, Tsoy, Elka, eshche, ekho, Ramenskiy, novyy, PYEKHA"],
    ["mvd-310-1997-fr", "Chtchekine Iou., obezd, Riazan, IOURIEV, Khotkovo, Tsoi, Elka, echtche, ekho, Ramenskii, novyi, PIEKHA"],
    ["mvd-782-2000", "Shchekin Yu., obyezd, Ryazan', YURYEV, Khot'kovo, Tsoy, Yolka, eshche, ekho, Ramenskiy, novyy, PYEKHA"],
    ["telegrams", "Scekin Iu., obezd, Riazan, IUREV, Hotkovo, Coi, Elka, esce, eho, Ramenskii, novyi, PEHA"],
    ["moscow-metro", "Schekin Yu., obyezd, Ryazan, YURYEV, Khotkovo, Tsoy, Elka, esche, ekho, Ramensky, novy, PYEKHA"],
    ["wikipedia-ru", "Shchyokin Yu., obyezd, Ryazan, YURYEV, Khotkovo, Tsoy, Yolka, yeshchyo, ekho, Ramensky, novy, PYEKHA"],
    ["yandex-maps", "Schyokin Yu., obyezd, Ryazan, YUREV, Khotkovo, Tsoy, Yolka, yeschyo, ekho, Ramenskiy, noviy, PEKHA"],
    ["yandex-money", "Schekin Yu., obezd, Ryazan, YUREV, Khotkovo, Tsoi, Elka, esche, ekho, Ramenskii, novyi, PEKHA"]
  ])("%s", (system, expected) => {
    expect(transliterator({ from: "ru", system }).convert(text)).toBe(expected)
  })
  it("after French spelling writes кс as x, г before е and и as gu, and a final ин as ine", () => {
    expect(transliterator({ from: "ru", system: "mvd-310-1997-fr" }).convert("Ксения Гены Минина, Сергин, ЖУЧИН, Шуя")).toBe("Xeniia Gueny Minina, Serguine, JOUTCHINE, Chouia")
  })
  it("ALA-LC has the letters of before 1918 and older ones", () => {
    expect(transliterator({ from: "ru", system: "ala-lc" }).convert("Ѳома, мѵро, вѣра, Ѧзыкъ, имѧ, кнѧзь, КНѦЗЬ")).toBe("Ḟoma, mẏro, vi\u0361era, Ęzyk, imę, knęzʹ, KNĘZʹ")
  })
  it("in the Metro writes тц as ts, and a sign before a vowel as y", () => {
    expect(transliterator({ from: "ru", system: "moscow-metro" }).convert("Отцы, Ильинка, бульон, подъём, съел")).toBe("Otsy, Ilyinka, bulyon, podyom, syel")
  })
})
