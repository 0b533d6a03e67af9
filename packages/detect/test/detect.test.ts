import { Document, Pipeline } from "@polyonym/core"
import { Article } from "@polyonym/facts"
import { detectLanguage, Languages } from "@polyonym/detect"
import { detect, detectSpans } from "@polyonym/detect/pure"
import fc from "fast-check"
import { exp, log } from "../src/exponential.ts"
import { describe, expect, it } from "vitest"
import { sizeOf } from "../../../tests/setup/mode.ts"

describe("detect", () => {
  it.each([
    ["en", "Latn", "The harbour master said that the ferry would not leave before noon."],
    ["uk", "Cyrl", "Паром не вийде до полудня, бо вітер змінився."],
    ["ru", "Cyrl", "Паром не выйдет до полудня, потому что ветер переменился."],
    ["ru", "Cyrl", "Мы уже дома"],
    ["be", "Cyrl", "Паром не выйдзе да поўдня, бо вецер змяніўся."],
    ["bg", "Cyrl", "Фериботът няма да тръгне преди обяд, защото вятърът се е обърнал."],
    ["sr", "Cyrl", "Трајект неће поћи пре поднева јер се ветар окренуо."],
    ["de", "Latn", "Die Fähre wird nicht vor Mittag ablegen, weil der Wind gedreht hat."],
    ["fr", "Latn", "Le bac ne partira pas avant midi, parce que le vent a tourné."],
    ["es", "Latn", "El transbordador no saldrá antes del mediodía porque el viento ha cambiado."],
    ["pl", "Latn", "Prom nie odpłynie przed południem, ponieważ zmienił się wiatr."],
    ["tr", "Latn", "Rüzgâr değiştiği için feribot öğleden önce kalkmayacak."],
    ["ar", "Arab", "لن تغادر العبّارة قبل الظهر لأن الريح تغيّرت."],
    ["el", "Grek", "Το πλοίο δεν θα φύγει πριν το μεσημέρι."],
    ["he", "Hebr", "המעבורת לא תצא לפני הצהריים כי הרוח השתנתה."],
    ["ja", "Jpan", "フェリーは正午まで出航しません。"],
    ["zh", "Hani", "渡轮中午以前不会开船。"],
    ["ko", "Hang", "페리는 정오 전에 출발하지 않는다."]
  ])("%s in %s", (language, script, text) => {
    const guess = detect(text)
    expect(guess.language).toBe(language)
    expect(guess.script).toBe(script)
    expect(guess.confidence).toBeGreaterThan(0.5)
  })
  it.each([
    ["", "und"], [" \n", "und"], ["42 000 — 17:30", "zxx"], ["😀😀", "zxx"], ["https://example.org/a/b me@example.org @someone #tag", "zxx"], ["x", "und"], ["ᚠᚢᚦᚨᚱᚲ", "und"]
  ])("%j is %s: no error, no guess", (text, language) => {
    expect(detect(text)).toMatchObject({ language, reliable: false })
  })
  it("keeps to the languages that are possible", () => {
    expect(detect("Мы уже дома", { only: ["uk", "bg"] }).language).not.toBe("ru")
    expect(detect("渡轮中午", { only: ["ko"] }).language).toBe("und")
  })
  it("gives probabilities that add up to one at most, best first", () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.lorem({ maxCount: 20 })), (text) => {
      const { confidence, alternatives } = detect(text)
      const all = [confidence, ...alternatives.map((one) => one.confidence)]
      expect(all.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1.001)
      expect([...all].sort((a, b) => b - a)).toEqual(all)
      expect(detect(text)).toEqual(detect(text))
    }), { numRuns: 300 })
  })
})

describe("detect, in general", () => {
  it.each([
    ["sr-Latn", "Predsednik je rekao da će sednica biti u nedelju posle podne."],
    ["nb", "Hvorfor har ikke fergen gått ennå, og hvem skal si det til meg?"],
    ["nn", "Kvifor har ikkje ferja gått enno, og kven skal seie det til meg?"],
    ["da", "Hvorfor er færgen ikke sejlet endnu, og hvem skal sige det til mig?"],
    ["cs", "Proč ještě neodplul přívoz a kdo mi to má říct?"],
    ["sk", "Prečo ešte neodplávala loď a kto mi to má povedať?"],
    ["et", "Miks ei ole praam veel väljunud ja kes mulle seda ütleb?"],
    ["fi", "Miksi lautta ei ole vielä lähtenyt, ja kuka sen minulle sanoo?"],
    ["ga", "Cén fáth nach bhfuil an bád farantóireachta imithe fós, agus cé a inseoidh dom é?"],
    ["cy", "Pam nad yw'r fferi wedi mynd eto, a phwy fydd yn dweud wrthyf i?"],
    ["eu", "Zergatik ez da oraindik ferrya irten, eta nork esan behar dit niri?"],
    ["mk", "Зошто траектот сè уште не тргнал, и кој ќе ми го каже тоа?"],
    ["kk", "Паром неге әлі шықпады және мұны маған кім айтады?"],
    ["fa", "چرا کشتی هنوز حرکت نکرده است و چه کسی این را به من می‌گوید؟"],
    ["ur", "کشتی ابھی تک کیوں نہیں نکلی اور مجھے یہ کون بتائے گا؟"],
    ["hi", "नाव अभी तक क्यों नहीं निकली और मुझे यह कौन बताएगा?"]
  ])("tells %s from its neighbours", (language, text) => {
    expect(detect(text).language).toBe(language)
  })
  it("tells a phrase of three words", () => {
    expect(detect("Ми вже вдома")).toMatchObject({ language: "uk", script: "Cyrl" })
  })
  it("is surer than not of a phrase of three words", () => {
    expect(detect("Ми вже вдома").confidence).toBeGreaterThan(0.5)
  })
  it("takes two characters that Chinese and Japanese share for Chinese", () => {
    expect(detect("山川").language).toBe("zh")
  })
  it("relies on kana side by side as on the letters of one language, not on those of emoticons", () => {
    expect(detect("ねこ")).toMatchObject({ language: "ja", reliable: true })
    expect(detect("ヽ(ツ)ノ").reliable).toBe(false)
    expect(detect("山川").reliable).toBe(false)
  })
  it("leaves code, mark-up, addresses and handles out", () => {
    expect(detect("for (let i = 0; i < n; i++) { sum += list[i]; }").language).toBe("zxx")
    expect(detect("<p class=\"lead\">Паром не вийде.</p> https://example.org/the-news-of-the-day @the_news #thenews").language).toBe("uk")
  })
  it("understands ISO 639-3 codes and regions in its options", () => {
    expect(detect("Ми вже вдома", { only: ["ukr", "rus"] }).language).toBe("uk")
    expect(detect("Ми вже вдома", { only: ["ru-RU", "uk-UA"] }).language).toBe("uk")
  })
  it("lets what is expected decide where nothing else does", () => {
    expect(detect("山川", { expected: ["ja"] }).language).toBe("ja")
    expect(detect("山川", { expected: ["zh"] }).language).toBe("zh")
    const word = "Marina"
    const [first, second] = [detect(word, { expected: ["it"] }), detect(word)]
    const share = (guess: typeof first) => guess.language === "it" ? guess.confidence : guess.alternatives.find(({ language }) => language === "it")?.confidence ?? 0
    expect(share(first)).toBeGreaterThan(share(second))
  })
  it("looks at all of a long text, and only at a sample of it", () => {
    const uk = "Паром не вийде до полудня, бо вітер змінився. ".repeat(50_000)
    expect(detect(`The ferry will not leave. ${uk}`).language).toBe("uk")
  })
  it("tells a long text by all of it, whatever its beginning and its end are in", () => {
    const english = "The ferry will not leave before noon because the wind has turned, and nobody knows why. "
    const german = "Die Fähre wird nicht vor Mittag ablegen, weil der Wind gedreht hat. "
    expect(detect(german.repeat(20) + english.repeat(80) + german.repeat(20))).toMatchObject({ language: "en", reliable: true })
    expect(detect(`${" ".repeat(5000)}${german.repeat(3)}${" ".repeat(5000)}`).language).toBe("de")
  })
  it("is surer of more text", () => {
    const confidences = ["Prom", "Prom nie odpłynie", "Prom nie odpłynie przed południem, ponieważ zmienił się wiatr."].map((text) => detect(text, { only: ["pl", "cs", "sk", "sl"] }).confidence)
    expect([...confidences].sort((a, b) => a - b)).toEqual(confidences)
  })
})

describe("letters that are written in more than one way", () => {
  it("a letter of Devanagari with a dot says the same in one character and in two", () => {
    const text = "लड़का पढ़ता है"
    expect(detect(text.replaceAll("ड़", "\u095c").replaceAll("ढ़", "\u095d"))).toEqual(detect(text))
  })
  it.each([
    ["tr", "Bakan, yarýn sabah baþlayacak görüþmelerin sonucunu açýkladý."], ["ro", "Preşedintele a anunţat că şedinţa va avea loc în această săptămână."],
    ["hu", "A kormány szerint õk sem tudják, hogy mikor készül el az új épület."]
  ])("%s of old code pages is told", (language, text) => {
    const guess = detect(text)
    expect([guess.language, guess.reliable]).toEqual([language, true])
  })
})

describe("exp and log", () => {
  it("agree with the platform's to twelve digits and undo each other", () => {
    fc.assert(fc.property(fc.double({ min: -30, max: 30, noNaN: true }), (x) => {
      expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(1e-12)
      expect(Math.abs(log(exp(x)) - x)).toBeLessThan(1e-9)
    }), { numRuns: 300 })
  })
})

describe("detectSpans", () => {
  const languages = (text: string) => detectSpans(text).map(({ start, end, language }) => `${language}: ${text.slice(start, end)}`)
  it("finds a quotation in another script, and in another language of the same script", () => {
    expect(languages("The old woman only shook her head and said “Ми нікуди звідси не поїдемо”, and then she went on with her work."))
      .toEqual(["en: The old woman only shook her head and said ", "uk: “Ми нікуди звідси не поїдемо”", "en: , and then she went on with her work."])
    const french = "The minister of culture only smiled when she was asked about it, and answered “Nous ne sommes pas ici pour cela, et vous le savez très bien, mon cher ami”, before she left the hall with her two secretaries and was driven away."
    expect(detectSpans(french).map(({ language }) => language)).toEqual(["en", "fr", "en"])
  })
  it("leaves a foreign name of a word or two in the language around it", () => {
    expect(languages("Газета The Times повідомила про це в понеділок, а потім про це написали всі інші.")).toHaveLength(1)
    expect(languages("Він купив iPhone 15 Pro Max, прочитав The Kyiv Morning Post і пішов пити каву до станції.")).toHaveLength(1)
    expect(languages("Weber, Le Goff, García and Kowalczyk met in Madrid, and nobody from La Nación or Le Matin was there.")).toHaveLength(1)
  })
  it("tells neighbours in one script apart, and comes back", () => {
    const text = "Ми довго стояли на мосту. Потім він крикнув: «Куда вы все смотрите, ведь ещё ничего не началось!» І всі засміялися, бо справді нічого не почалося."
    expect(detectSpans(text).map(({ language }) => language)).toEqual(["uk", "ru", "uk"])
    expect(text.slice(detectSpans(text)[1]!.start, detectSpans(text)[1]!.end)).toBe("«Куда вы все смотрите, ведь ещё ничего не началось!»")
  })
  it("apostrophes do not break a passage up", () => {
    const text = "The letter was read out in the hall.\n\nL’eau n’est pas montée jusqu’à l’église, et l’on n’a pas dû l’évacuer.\n\nThen everybody went home to their own supper."
    expect(detectSpans(text).map(({ language }) => language)).toEqual(["en", "fr", "en"])
  })
  it("Chinese characters amid kana are Japanese, and amid English Chinese", () => {
    expect(detectSpans("東京は大きい都市です。明日は雨が降るでしょう。").map(({ language, script }) => [language, script])).toEqual([["ja", "Jpan"]])
    expect(detectSpans("The poster said 渡轮中午以前不会开船 and that was all.").map(({ language }) => language)).toEqual(["en", "zh", "en"])
  })
  it("give no language that is not possible", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom("слово було там. ", "the word was there. ", "字字字字字", "“", "”", "\n", "и это всё было так. ")).map((parts) => parts.join("")), (text) => {
      for (const { language } of detectSpans(text, { only: ["uk", "en"] })) expect(["uk", "en", "und", "zxx"]).toContain(language)
    }), { numRuns: 200 })
  })
  it("cover the text in order, whatever it is", () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.array(fc.constantFrom("слово ", "word ", "字", "“", "”", "\n", "і їх тут не було ", "123")).map((parts) => parts.join(""))), (text) => {
      let last = 0
      for (const { start, end } of detectSpans(text)) {
        expect(start).toBe(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(last).toBe(text.length)
    }), { numRuns: 500 })
  })
  it.each(["a", "я ", "“a", "字a", "\n", "@", "a@"])("a long text of %j is done in time", (unit) => {
    const text = unit.repeat(Math.ceil(sizeOf(1e6) / unit.length))
    expect(detectSpans(text).at(-1)?.end).toBe(text.length)
  }, 10_000)
})

it("the stage does not count credits and bylines for the document's language", () => {
  const parts = [{ kind: "title", text: "Паром стоїть" }, { kind: "credit", text: "Photograph by Jane Doe for the Harbour Museum and the County Archive, with thanks to all who helped" }, { kind: "body", text: "Вітер змінився." }] as const
  const text = parts.map((part) => part.text).join("\n\n")
  let at = 0
  const blocks = parts.map((part) => {
    const start = text.indexOf(part.text, at)
    at = start + part.text.length
    return { ...part, start, end: at, sourceStart: start, sourceEnd: at }
  })
  const document = Document.add(Document.make(text), Article, { byline: [], blocks, removed: [] })
  expect(detect(text).script).toBe("Latn")
  const found = Document.get(Pipeline.given(Article).to(detectLanguage()).sync(document), Languages)
  expect(found.language).toBe("uk")
  expect(found.spans.map(({ language }) => language)).toEqual(["uk", "en", "uk"])
})

it("the stage takes a stated language for likely, not for the answer", () => {
  const run = (text: string, language: string) => Document.get(Pipeline.empty.to(detectLanguage()).sync(Document.make(text, { language })), Languages).language
  expect(run("The harbour master said that the ferry would not leave before noon.", "de")).toBe("en")
})
