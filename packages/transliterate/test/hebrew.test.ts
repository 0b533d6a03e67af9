import { describe, expect, it } from "vitest"
import { byTable } from "../src/engine.ts"
import { hebrewSystems } from "../src/systems/hebrew.ts"
import { yiddish } from "../src/systems/yiddish.ts"

const by = (id: string) => byTable([...hebrewSystems, ...yiddish].find(({ info }) => info.id === id)!, {}, (text) => text).convert

describe("Hebrew", () => {
  it("with points is written as it sounds", () => {
    const text = "יְרוּשָׁלַיִם, בְּאֵר שֶׁבַע, תֵּל אָבִיב, רִאשׁוֹן לְצִיּוֹן, חֵיפָה, פֶּתַח תִּקְוָה, קִבּוּץ"
    expect(by("un-2007-he")(text)).toBe("yerushalayim, be'er sheva, tel aviv, rishon letsiyyon, ẖefa, petaẖ tikva, kibbuts")
    expect(by("bgn-pcgn-2018-he")(text)).toBe("yerushalayim, be’er sheva, tel aviv, rishon letsiyyon, ẖefa, petaẖ tikva, kibbuts")
    expect(by("un-1977-he")(text)).toBe("yerushalayim, be'er sheva', tel aviv, rishon leẕiyyon, ẖefa, petaẖ tiqwa, qibbuẕ")
    expect(by("ala-lc-he")(text)).toBe("yerushalayim, beʼer shevaʻ, tel aviv, rishon letsiyon, ḥefa, petaḥ tiḳṿa, ḳibuts")
  })
  it("has its vowels, silent letters and shvas", () => {
    const convert = by("un-2007-he")
    expect(convert("נֹחַ, גָּבוֹהַּ, שָׁבוּעַ, תּוֹרָה, רֹאשׁ, הוּא, מִצְווֹת, עָוֹן, סוּס")).toBe("noaẖ, gavoah, shavua, tora, rosh, hu, mitsvot, avon, sus")
    expect(convert("דְּבַשׁ, יְלָדִים, מְנוֹרָה, תִּשְׁמְרוּ, דִּבְּרוּ, הַכֶּלֶב, הַבַּיִת")).toBe("dvash, yeladim, menora, tishmeru, dibberu, hakelev, habayit")
    expect(convert("שִׂמְחָה, יִשְׂרָאֵל, ג׳ירפה, צ'יפס, בֵּית־אֵל")).toBe("simẖa, yisra'el, jyrf, chyfs, bet-el")
  })
  it("without points is its consonants", () => {
    expect(by("un-2007-he")("חיפה, שלום, ירושלים")).toBe("ẖyf, shlvm, yrvshlym")
    expect(by("iso-259-1984")("חיפה, שלום")).toBe("ḥyph, s̀lwm")
  })
  it("by ISO 259 keeps every point", () => {
    expect(by("iso-259-1984")("יִשְׂרָאֵל, שָׁלוֹם, תּוֹרָה, שֶׁבַע, חֲלוֹם, סוּס")).toBe("yiś°råʾel, šålŵm, ṫŵråh, šȩbaʿ, ḥălŵm, sẇs")
    expect(by("iso-259-2-1994")("יִשְׂרָאֵל, כַּלָּה, פֶּה, בּוּל")).toBe("yiśraʾel, k̇alah, ṗeh, ḃẇl")
  })
  it("reads points in any order, and presentation forms", () => {
    const [typed, canonical, forms] = ["תּוֹרָה שָׁבַּת", "תּוֹרָה שָׁבַּת".normalize("NFC"), "\ufb4a\ufb4bר\u05b8ה \ufb2a\u05b8\ufb31\u05b7ת"]
    for (const { info } of hebrewSystems) expect([by(info.id)(canonical), by(info.id)(forms)]).toEqual([by(info.id)(typed), by(info.id)(typed)])
  })
})

describe("Yiddish", () => {
  it("by YIVO and by the libraries", () => {
    const text = "ייִדיש, װאַרשע, ווארט, דײַטש, אײראָפּע, איך, אויב, זשאַבע, יאָר, ליבע, פֿרײלעך, מאַמע־לשון"
    expect(by("yivo")(text)).toBe("yidish, varshe, vrt, daytsh, eyrope, ikh, oyb, zhabe, yor, libe, freylekh, mame-lshun")
    expect(by("ala-lc-yi")("װאַרשע, קאַץ, טאַטע, חתונה, טשעכיש")).toBe("ṿarshe, ḳats, ṭaṭe, ḥsunh, ṭshekhish")
  })
})
