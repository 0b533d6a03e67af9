import { describe, expect, it } from "vitest"
import * as library from "pinyin-pro"
import { byTable, byUnits } from "../src/engine.ts"
import { bopomofo } from "../src/systems/bopomofo.ts"
import { pinyin, pinyinInfos } from "../src/systems/chinese.ts"
import { marked, syllableOf, tongyong, wadeGiles } from "../src/systems/pinyinSyllables.ts"
import { processorTime, within } from "../../../tests/setup/processorTime.ts"

const systems = pinyin(library)
const conversion = (id: string) => byUnits(systems.find(({ info }) => info.id === id)!)
const by = (id: string) => conversion(id).convert

describe("syllables of pinyin", () => {
  const syllables = (text: string): Array<string> => text.split(" ")
  it("take their tone mark where the rules put it", () => {
    expect(syllables("hao3 xue2 gou3 liu2 gui4 lüe4 nü3 er2 ng4 m2 ma0 ma5").map((text) => marked(syllableOf(text)!))).toEqual(syllables("hǎo xué gǒu liú guì lüè nǚ ér ǹg ḿ ma ma"))
  })
  it("by Wade and Giles", () => {
    const pinyins = "zhi chi shi ri zi ci si ge ke he guo kuo huo shuo duo cuo ruo gui kui hui jiang qu xue yan you yu yue yong wen weng er ye lüe nü xiong zhong re men feng e"
    const wade = "chih ch’ih shih jih tzŭ tz’ŭ ssŭ ko k’o ho kuo k’uo huo shuo to ts’o jo kuei k’uei hui chiang ch’ü hsüeh yen yu yü yüeh yung wên wêng êrh yeh lüeh nü hsiung chung jê mên fêng ê"
    expect(syllables(pinyins).map(wadeGiles)).toEqual(syllables(wade))
  })
  it("by Tongyong Pinyin", () => {
    const pinyins = "zhi chi shi ri zi ci si jie qing xue ju quan xiong liu jiu gui dun wen weng feng nü lüe zhong qi yong you wei"
    const written = "jhih chih shih rih zih cih sih jie cing syue jyu cyuan syong liou jiou guei dun wun wong fong nyu lyue jhong ci yong you wei"
    expect(syllables(pinyins).map(tongyong)).toEqual(syllables(written))
  })
})

describe("Chinese characters", () => {
  it("with tone marks, words written together, with an apostrophe where syllables would run together", () => {
    expect(by("iso-7098-2015")("银行行长在重庆")).toBe("yínháng hángzhǎng zài chóngqìng")
    expect(by("iso-7098-2015")("西安，女儿不是一个")).toMatch(/^xī'ān，nǚ'ér bù ?shì yī ?gè$/)
  })
  it("in other writings", () => {
    expect(by("bgn-pcgn-1979-zh")("旅行")).toBe("lüxing")
    expect(by("pinyin-numbered")("我们的北京")).toBe("wo3 men5 de5 bei3 jing1")
    expect(by("ala-lc-2011-zh")("北京大学")).toBe("bei jing da xue")
    expect(by("wade-giles")("北京，毛泽东")).toMatch(/^pei-ching，mao[ -]tsê-?tung$/)
    expect(by("wade-giles-1979")("四川")).toBe("ssu-ch’uan")
    expect(by("tongyong-2002")("四川")).toBe("sihchuan")
  })
  it("as names, with the surname's own reading and ü as yu", () => {
    const convert = by("gb-t-28039-2011")
    expect(convert("吕建国 单雄信 欧阳修 解晓东 李安安 任")).toBe("lyu jianguo shan xiongxin ouyang xiu xie xiaodong li an'an ren")
  })
  it("stand apart from letters and digits beside them, not from punctuation", () => {
    expect(by("bgn-pcgn-1979-zh")("A股2023年。（中国）B")).toBe("A gu 2023 nian。（zhongguo）B")
  })
  it("stay where they have no reading", () => {
    expect(by("iso-7098-2015")("\u{20000}学 \ud840 。")).toBe("\u{20000} xué \ud840 。")
  })
  it("have a span each", () => {
    const { text, spans } = conversion("bgn-pcgn-1979-zh").withSpans("中国！")
    expect(spans.map(([, , start, end]) => text.slice(start, end))).toEqual(["zhong", "guo", "！"])
  })
  it("come in pieces as they come whole", async () => {
    const source = "我们在重庆大学学习，2023年去了北京。A股\n银行行长".repeat(20)
    const { convert, stream } = conversion("iso-7098-2015")
    const { readable, writable } = stream()
    const writer = writable.getWriter()
    void (async () => {
      for (let i = 0; i < source.length; i += 7) await writer.write(source.slice(i, i + 7))
      await writer.close()
    })()
    let out = ""
    for await (const piece of readable as unknown as AsyncIterable<string>) out += piece
    expect(out).toBe(convert(source))
  })
  it("take time in line with their number, also without a break", () => {
    for (const text of ["行".repeat(60_000), "\u{20000}".repeat(30_000), "一，".repeat(20_000)]) {
      const begin = processorTime()
      expect(by("iso-7098-2015")(text).length).toBeGreaterThan(0)
      within(begin, 8000)
    }
  })
  it("are listed without the library", () => {
    expect(pinyinInfos).toEqual(systems.map(({ info }) => info))
  })
})

describe("Bopomofo", () => {
  const { convert } = byTable(bopomofo[0]!, {}, (text) => text)
  it("gives pinyin with tone marks", () => {
    expect(convert("ㄅㄟˇㄐㄧㄥ ㄕㄤˋㄏㄞˇ ㄒㄩㄝˊㄒㄧˊ ㄩㄢˊ ㄨㄥ ㄌㄩˇ ㄓㄨˋㄧㄣ ㄗˋ ㄖˋ ㄦˋ ㄇㄚ˙ㄇㄚ ㄉㄜˊ˙ㄇㄜ ㄑㄩㄥˊ ㄊㄧㄢㄢ")).toBe("běijīng shànghǎi xuéxí yuán wēng lǚ zhùyīn zì rì èr māma déme qióng tiān'ān")
  })
  it("leaves no letter of Mandarin over", () => {
    const letters = [..."ㄅㄆㄇㄈㄉㄊㄋㄌㄍㄎㄏㄐㄑㄒㄓㄔㄕㄖㄗㄘㄙㄚㄛㄜㄝㄞㄟㄠㄡㄢㄣㄤㄥㄦㄧㄨㄩ"]
    expect(convert(letters.join(" "))).not.toMatch(/[\u3100-\u312f]/)
    expect(convert("，字 A1")).toBe("，字 A1")
  })
  it("takes time in line with length", () => {
    const begin = processorTime()
    convert("ㄓㄨㄤ˙˙ˊ".repeat(60_000))
    within(begin, 5000)
  })
})
