import { describe, expect, it } from "vitest"
import { loadTagger, type Tagger, tagText } from "../src/pure.ts"

/** A tagger that says what the test tells it. */
const saying = (names: ReadonlyArray<readonly [text: string, type: "PER" | "ORG" | "LOC", confidence: number]>): Tagger => ({
  language: "xx", licence: "CC0-1.0", asset: { id: "made", version: "1", sha256: "" },
  tag: (text) => names.map(([name, type, confidence]) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length, type, confidence }))
})
const found = (text: string, language: string, model?: Tagger): ReadonlyArray<string> =>
  tagText(text, { language, model }).filter(({ type }) => type === "PER" || type === "ORG" || type === "LOC").map(({ type, text: name }) => `${type} ${name}`)

describe("names of a statistical tagger", () => {
  const text = "Jučer je Zvonimir Kralj posjetio Oblutak u blizini Zagreba."
  it("are added where packs and grammars say nothing", () => {
    expect(found(text, "hr", saying([["Oblutak", "LOC", 0.8]]))).toContain("LOC Oblutak")
  })
  it("are left out where the tagger is unsure, and in the middle of a word", () => {
    expect(found(text, "hr", saying([["Oblutak", "LOC", 0.2]]))).not.toContain("LOC Oblutak")
    expect(found(text, "hr", saying([["lutak", "LOC", 0.9]]))).not.toContain("LOC lutak")
  })
  it("overrule grammars in other languages, but no full name of a pack", () => {
    const said = saying([["Zvonimir Kralj posjetio", "ORG", 0.6], ["Zagreba", "ORG", 0.99]])
    expect(found(text, "hr", said)).toContain("ORG Zvonimir Kralj posjetio")
    expect(found(text, "hr", said)).toContain("LOC Zagreba")
  })
  it("leave out a single word that the pack has and the tagger has weighed, but no longer name of the pack", () => {
    const place = "Kupio je novi čaj marke Zagreb, a onda je krenuo na put za Novi Sad."
    const said = saying([["čaj", "ORG", 0.9]])
    expect(found(place, "hr")).toContain("LOC Zagreb")
    expect(found(place, "hr", said)).not.toContain("LOC Zagreb")
    expect(found(place, "hr", said)).toContain("LOC Novi Sad")
  })
  it("overrule a full grammar only where they are very sure", () => {
    const english = "The singer Ines Marlow left Zentaria on Monday."
    expect(found(english, "en")).toContain("PER Ines Marlow")
    expect(found(english, "en", saying([["Ines Marlow", "ORG", 0.6]]))).toContain("PER Ines Marlow")
    expect(found(english, "en", saying([["Ines Marlow", "ORG", 0.95]]))).toContain("ORG Ines Marlow")
  })
  it("are evidence where both agree", () => {
    const mention = tagText("The singer Ines Marlow left.", { language: "en", model: saying([["Ines Marlow", "PER", 0.95]]) }).find(({ type }) => type === "PER")
    expect(mention?.why.map(({ code }) => code)).toContain("tagger")
    expect(mention?.role).toBe("singer")
  })
  it("come with chains", async () => {
    const model = await loadTagger("hr")
    const mentions = tagText("Zvonimir Kralj stigao je u Oblutak. Kralj je rekao da će ostati u Oblutku.", { language: "hr", model }).filter(({ type }) => type === "PER")
    expect(mentions.length).toBeGreaterThan(0)
    expect(mentions.every(({ chain }) => chain !== undefined)).toBe(true)
  })
  it("are no persons where an office begins a sentence, and are where a name follows it", () => {
    for (const [text, name] of [["Голова міста чекав.", "Голова"], ["Голова Харківської облради не чекав.", "Голова"]] as const) {
      expect(found(text, "uk", saying([[name, "PER", 0.95]])).filter((one) => one.startsWith("PER"))).toEqual([])
    }
    const russian = "Писатель Пётр Гончар не пришёл. Гончар болен."
    expect(found(russian, "ru", saying([["Писатель", "PER", 0.95]]))).toEqual(["PER Пётр Гончар", "PER Гончар"])
  })
  it("are no persons where an adjective of the next noun begins a sentence", () => {
    expect(found("Разовый взнос внесли.", "ru", saying([["Разовый", "PER", 0.9]]))).toEqual([])
    expect(found("Щомісячна плата зросла.", "uk", saying([["Щомісячна", "PER", 0.9]]))).toEqual([])
    expect(found("Юрий болен.", "ru", saying([["Юрий", "PER", 0.9]]))).toEqual(["PER Юрий"])
    expect(found("Марина вдома.", "uk", saying([["Марина", "PER", 0.9]]))).toEqual(["PER Марина"])
    expect(found("Белый болен.", "ru", saying([["Белый", "PER", 0.9]]))).toEqual(["PER Белый"])
    expect(found("Боровой писал письма.", "ru", saying([["Боровой", "PER", 0.9]]))).toEqual(["PER Боровой"])
    expect(found("Кленовская молчит.", "ru", saying([["Кленовская", "PER", 0.9]]))).toEqual(["PER Кленовская"])
  })
  it("give way to a Chinese name with a middle dot, a place that the text locates and a body's head, unless they are sure", () => {
    const chinese = "修复师德尔内·洛梅尔来了。"
    expect(found(chinese, "zh", saying([["师德尔内·洛梅尔", "PER", 0.65]]))).toEqual(["PER 德尔内·洛梅尔"])
    expect(found(chinese, "zh", saying([["师德尔内·洛梅尔", "PER", 0.9]]))).toEqual(["PER 师德尔内·洛梅尔"])
    expect(found("他住在港口城市洛梅尔。", "zh", saying([["洛梅尔", "PER", 0.7], ["港口", "LOC", 0.6]]))).toEqual(["LOC 洛梅尔"])
    expect(found("洛梅尔航运博物馆开放了。", "zh", saying([["洛梅尔航运博物馆", "LOC", 0.5]]))).toEqual(["ORG 洛梅尔航运博物馆"])
  })
  it("stand in Chinese beside names that all know and a person's title, and are completed by a body's head", () => {
    const silent = saying([["桌子", "ORG", 0.1]])
    const other = saying([["老林", "PER", 0.8]])
    expect(found("老林从株洲回来，校长林志远在等他。", "zh", silent)).toEqual(["LOC 株洲", "PER 林志远"])
    expect(found("老林从株洲回来，校长林志远在等他。", "zh", other)).toEqual(["PER 老林", "LOC 株洲", "PER 林志远"])
    expect(found("株洲很大。", "zh", saying([["株洲", "PER", 0.65]]))).toEqual(["LOC 株洲"])
    expect(found("株洲很大。", "zh", saying([["株洲", "PER", 0.8]]))).toEqual(["PER 株洲"])
    expect(found("株洲航运大学开学了。", "zh", saying([["株洲", "LOC", 0.8]]))).toEqual(["ORG 株洲航运大学"])
    expect(found("株洲航运大学开学了。", "zh", saying([["株洲", "LOC", 0.9]]))).toEqual(["LOC 株洲"])
  })
  it("leave in Chinese a family name with a given one, and what a place gives its name to, but no state by its head", () => {
    const silent = saying([["桌子", "ORG", 0.1], ["老林", "PER", 0.8]])
    expect(found("老林说，聂海棠、贺远舟也来了。", "zh", silent)).toEqual(["PER 老林", "PER 聂海棠", "PER 贺远舟"])
    expect(found("老林在株洲站等株洲队。", "zh", silent)).toEqual(["PER 老林", "LOC 株洲站", "ORG 株洲队"])
    expect(found("老林写过阿莫里亚王国的历史。", "zh", silent)).toEqual(["PER 老林"])
  })
  it("lose what stands before them in Chinese", () => {
    expect(found("城东邻白沙村，西接青川。", "zh", saying([["东邻白沙村", "LOC", 0.6], ["西接青川", "PER", 0.7]]))).toEqual(["LOC 白沙村", "LOC 青川"])
    expect(found("他是原松江银行的职员。", "zh", saying([["原松江银行", "ORG", 0.6]]))).toEqual(["ORG 松江银行"])
    expect(found("原子能学会来了。", "zh", saying([["原子能学会", "ORG", 0.6]]))).toEqual(["ORG 原子能学会"])
  })
  it("do not stand for a language", () => {
    expect(found("他会说孟加拉语，去过孟加拉国。", "zh")).not.toContain("LOC 孟加拉")
  })
})
