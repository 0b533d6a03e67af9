import { describe, expect, it } from "vitest"
import { byTable } from "../src/engine.ts"
import { japanese } from "../src/systems/japanese.ts"
import { processorTime, within } from "../../../tests/setup/processorTime.ts"
import { sizeOf } from "../../../tests/setup/mode.ts"

const conversion = (id: string) => byTable(japanese.find(({ info }) => info.id === id)!, {}, (text) => text)
const by = (id: string) => conversion(id).convert
const ids = japanese.map(({ info }) => info.id)

describe("Hepburn", () => {
  it("writes long vowels with macrons, but ii and ei", () => {
    expect(by("hepburn-modified")("こうべ おおいた ゆうびん おかあさん おねえさん いいえ せんせい ラーメン チーズ ケーキ")).toBe("kōbe ōita yūbin okāsan onēsan iie sensei rāmen chīzu kēki")
  })
  it("parts n from a vowel or y", () => {
    expect(by("hepburn-modified")("こんや きんえん ほんや こんな しんぶん")).toBe("kon'ya kin'en hon'ya konna shinbun")
    expect(by("hepburn-traditional")("こんや きんえん しんぶん てんぷら ぐんま")).toBe("kon-ya kin-en shimbun tempura gumma")
    expect(by("ala-lc-2012-ja")("じゅんいちろう")).toBe("jun’ichirō")
  })
  it("doubles consonants, and writes tch", () => {
    expect(by("hepburn-modified")("にっぽん ざっし いっつう こっち ロッジ ベッド えっ")).toBe("nippon zasshi ittsū kotchi rojji beddo e'")
  })
  it("writes kana for foreign sounds", () => {
    expect(by("hepburn-modified")("パーティー フォーク ヴァイオリン ウェブ チェロ シェフ デュエット ツァイス クォーツ ヷヸヹヺ")).toBe("pātī fōku vaiorin webu chero shefu dyuetto tsaisu kwōtsu vavivevo")
  })
  it("reads half-width katakana and iteration marks", () => {
    expect(by("hepburn-modified")("ﾄｳｷｮｳ ﾊﾟｰﾄ ｺﾞｼﾞｯﾌﾟﾝ みゝ いすゞ バナヽ")).toBe("tōkyō pāto gojippun mimi isuzu banana")
  })
  it("in passports marks nothing long", () => {
    expect(by("mofa-passport")("おおた こうじ ゆうき たかとお しんや なんば はっとり はっちょう ニーナ にいだ シェリー ティナ いおう ドゥ ツァ")).toBe("ota koji yuki takatoo shinya namba hattori hatcho nina niida shieri teina io dou tsua")
  })
})

describe("Kunrei and Nihon-shiki", () => {
  it("keep to the rows of the kana table", () => {
    expect(by("mext-1954")("しち つなみ ふじ ちゃ じょうろ みかづき はなぢ きんえん ぎゅうにゅう まっちゃ ぼくを")).toBe("siti tunami huzi tya zyôro mikazuki hanazi kin'en gyûnyû mattya bokuo")
    expect(by("iso-3602-1989")("ちゅうおう しんあい")).toBe("tyûô sin’ai")
    expect(by("nihon-shiki")("みかづき はなぢ ゐど こゑ ぼくを ぢゃ")).toBe("mikaduki hanadi wido kowe bokuwo dya")
  })
})

describe("all systems for Japanese", () => {
  it.each(ids)("%s leaves no kana over", (id) => {
    const range = (from: number, to: number): string => String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, i) => from + i))
    expect(by(id)([...range(0x3041, 0x3096), ...range(0x30a1, 0x30fa), ...range(0xff66, 0xff9d), "ゟヿー"].join(" "))).not.toMatch(/[\u3041-\u3096\u309f\u30a1-\u30fc\u30ff\uff66-\uff9d]/)
  })
  it.each(ids)("%s reads decomposed kana as composed ones", (id) => {
    const text = "がっこう ぱぴぷ ヴィーガン じゅぎょう いすゞ"
    expect(by(id)(text.normalize("NFD"))).toBe(by(id)(text))
  })
  it("has spans that lead back to the text as it is written", () => {
    const source = "ｶﾞｯｺｳへ"
    const { text, spans } = conversion("hepburn-modified").withSpans(source)
    expect(spans.map(([from, to, start, end]) => [source.slice(from, to), text.slice(start, end)])).toEqual([["ｶﾞ", "ga"], ["ｯ", "k"], ["ｺｳ", "kō"], ["へ", "he"]])
  })
  it("keeps kanji, punctuation and marks that voice nothing", () => {
    expect(by("hepburn-modified")("食べる。「東京」・1 ゝ A\u3099 \ud800")).toBe("食beru。「東京」・1 ゝ A\u3099 \ud800")
  })
  it("takes time in line with length", () => {
    const text = "っーんおうゝ".repeat(sizeOf(80_000))
    const begin = processorTime()
    for (const id of ids) by(id)(text)
    within(begin, 10_000)
  })
})
