import { transliterator } from "@polyonym/transliterate/pure"
import { describe, expect, it } from "vitest"

// Facts: the table and the two notes of resolution 55 of 27 January 2010.
describe.each(["kmu-2010", "bgn-pcgn-2019"])("Ukrainian by %s", (system) => {
  const { convert } = transliterator({ from: "uk", system })
  it("writes every letter of the alphabet by the table", () => {
    expect([..."абвгґдежзиіклмнопрстуфхцчшщ"].map(convert).join(" ")).toBe("a b v h g d e zh z y i k l m n o p r s t u f kh ts ch sh shch")
  })
  it("writes є ї й ю я with y at the beginning of a word and with i elsewhere", () => {
    expect([..."єїйюя"].map(convert)).toEqual(["ye", "yi", "y", "yu", "ya"])
    expect([..."єїйюя"].map((letter) => convert(`а${letter}`))).toEqual(["aie", "ai", "ai", "aiu", "aia"])
    expect(convert("юна-юна «яр» (їжа) їхнє/їхнє")).toBe("yuna-yuna “yar” (yizha) yikhnie/yikhnie".replace("“", "«").replace("”", "»"))
  })
  it("writes зг as zgh, apart from ж, whatever its capitals", () => {
    expect(convert("зграя, жар, Згуба, ЗГУБА, мазга")).toBe("zghraia, zhar, Zghuba, ZGHUBA, mazgha")
  })
  it("drops the soft sign and every apostrophe of a word; what follows is not the beginning of a word", () => {
    expect(convert("сіль, СІЛЬ")).toBe("sil, SIL")
    for (const apostrophe of "'’ʼ`‘´") expect(convert(`б${apostrophe}ють, В${apostrophe}ЯЗЬ`)).toBe("biut, VIAZ")
  })
  it("leaves an apostrophe that is a quotation mark", () => {
    expect(convert("'юрба' ’яма’ ʼїдеʼ `є` п’’я")).toBe("'yurba' ’yama’ ʼyideʼ `ye` p’’ya")
    expect(convert("rock'n'roll, п' я, м'")).toBe("rock'n'roll, p' ya, m'")
  })
  it("goes on with a word over accents, soft hyphens and digits", () => {
    expect(convert("мо\u0301я, мо\u00adя, 90є")).toBe("mo\u0301ia, mo\u00adia, 90ie")
  })
  it("reads a decomposed letter as the letter it is", () => {
    const { text, spans } = transliterator({ from: "uk", system }).withSpans("и\u0306ду, гаи\u0306 І\u0308, і\u0308\u0301")
    expect(text).toBe("ydu, hai Yi, yi\u0301")
    expect(spans.slice(0, 3)).toEqual([[0, 2, 0, 1], [2, 3, 1, 2], [3, 4, 2, 3]])
  })
  it("leaves what is not Ukrainian", () => {
    expect(convert("ыъёэ 24/7 BBC 中 😀 Αθήνα")).toBe("ыъёэ 24/7 BBC 中 😀 Αθήνα")
  })
})

const text = "Щукін Ю., Ґедзь, Лук’яненко, РОЗГІН, Хуст, Цвях, Чайка, Жашків, п'ять, ЇЖАК, її, йод, сир"

describe("Ukrainian by other systems", () => {
  it.each([
    ["bgn-pcgn-1965", "Shchukin Yu., Gedz’, Luk”yanenko, ROZ·HIN, Khust, Tsvyakh, Chayka, Zhashkiv, p”yat’, YIZHAK, yiyi, yod, syr"],
    ["odni-2015", "Shchukin Yu., Gedz, Lukyanenko, ROZHIN, Khust, Tsvyakh, Chayka, Zhashkiv, pyat, YIZHAK, yiyi, yod, syr"],
    ["icao-9303", "Shchukin Yu., Gedz, Lukianenko, ROZHIN, Khust, Tsviakh, Chaika, Zhashkiv, piat, YIZHAK, yii, yod, syr"],
    ["passport-2007", "Shchukin Iu., Gedz, Lukianenko, ROZGIN, Khust, Tsviakh, Chaika, Zhashkiv, piat, IZHAK, ii, iod, syr"],
    ["national-1996", "Schukin Yu., Gedz’, Luk”ianenko, ROZGHIN, Khust, Tsviakh, Chaika, Zhashkiv, p”iat’, YIZHAK, yii, yod, syr"],
    ["derzhstandart-1995", "Shhukin Ju., Gedzj, Luk'janenko, ROZGHIN, Khust, Cvjakh, Chajka, Zhashkiv, p'jatj, JIZHAK, jiji, jod, syr"],
    ["dstu-9112-2021-a", "Ŝukin Ju., Gedzj, Luk'janenko, ROZĞIN, Xust, Cvjax, Čajka, Žaškiv, p'jatj, ÏŽAK, ïï, jod, syr"],
    ["dstu-9112-2021-b", "Shchukin Ju., Gedzj, Luk'janenko, ROZGHIN, Khust, Cvjakh, Chajka, Zhashkiv, p'jatj, JIZHAK, jiji, jod, syr"],
    ["iso-9-1995", "Ŝukìn Û., G̀edzʹ, Luk’ânenko, ROZGÌN, Hust, Cvâh, Čajka, Žaškìv, p'âtʹ, ÏŽAK, ïï, jod, sir"],
    ["iso-r-9-1968", "Ščukin Ju., Gedzʹ, Lukʺjanenko, ROZHIN, Chust, Cvjach, Čajka, Žaškiv, pʺjatʹ, ÏŽAK, ïï, jod, syr"],
    ["bs-2979-1958", "Shchukin Yu., Gedzʹ, Lukʺyanenko, ROZHIN, Khust, Tsvyakh, Chaĭka, Zhashkiv, pʺyatʹ, YIZHAK, yiyi, ĭod, sȳr"],
    ["scholarly", "Ščukin Ju., Gedzʹ, Luk’janenko, ROZHIN, Xust, Cvjax, Čajka, Žaškiv, p'jatʹ, JIŽAK, jiji, jod, syr"],
    ["ala-lc", "Shchukin I͡U., Gedzʹ, Luk’i͡anenko, ROZHIN, Khust, T͡Svi͡akh, Chaĭka, Z͡Hashkiv, p'i͡atʹ, ÏZ͡HAK, ïï, ĭod, syr"],
    ["ala-lc-plain", "Shchukin Iu., Gedz', Luk’ianenko, ROZHIN, Khust, Tsviakh, Chaika, Zhashkiv, p'iat', IZHAK, ii, iod, syr"]
  ])("%s", (system, expected) => {
    expect(transliterator({ from: "uk", system }).convert(text)).toBe(expected)
  })
  it("leaves an apostrophe that is a quotation mark, and ASCII", () => {
    for (const system of ["bgn-pcgn-1965", "dstu-9112-2021-a", "national-1996"]) expect(transliterator({ from: "uk", system }).convert("‘да’ rock'n'roll м'")).toBe("‘da’ rock'n'roll m'")
  })
  it("ALA-LC has letters of Russian too", () => {
    const { convert } = transliterator({ from: "uk", system: "ala-lc" })
    expect(convert("Объезд, ВЫХОД, Эхо, Ёлка, ЁЖ, съёмка, рынок")).toBe("Obʺezd, VYKHOD, Ėkho, I\u0361Olka, I\u0361OZ\u0361H, sʺi\u0361omka, rynok")
  })
  it("DSTU 9112 keeps й and ь apart, and the vowels behind them", () => {
    expect(transliterator({ from: "uk", system: "dstu-9112-2021-a" }).convert("льон, мільйон, бульон, Ь, бйє, льа, ЛЬУ, льі")).toBe("ljon, miljjon, buljon, Ĵ, b'jje, lj'a, LJ'U, lji")
    expect(transliterator({ from: "uk", system: "dstu-9112-2021-b" }).convert("мільйон, сьі, сьї, Ь")).toBe("miljjon, sj'i, sjji, Hj")
  })
})
