import { describe, expect, it } from "vitest"
import { loadTagger, type Tagger, tagText } from "../src/pure.ts"

/** A tagger that says what the test tells it, each name at its first place. */
const saying = (...names: ReadonlyArray<readonly [type: "PER" | "ORG" | "LOC", text: string]>): Tagger => ({
  language: "hr", licence: "CC0-1.0", asset: { id: "made", version: "1", sha256: "" },
  tag: (text) => names.map(([type, name]) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length, type, confidence: 0.95 }))
})
const kinds = new Set(["PER", "ORG", "LOC", "DEMONYM"])
const found = (text: string, language: string, ...names: ReadonlyArray<readonly [type: "PER" | "ORG" | "LOC", text: string]>): ReadonlyArray<string> =>
  tagText(text, { language, packs: [], model: saying(...names) }).filter(({ type }) => kinds.has(type)).map((one) => {
    expect(text.slice(one.start, one.end)).toBe(one.text)
    return `${one.type} ${one.text}`
  })

describe("what a tagger takes for names in Croatian, Serbian and Bosnian", () => {
  it("is a demonym where it says people", () => {
    expect(found("Sreo je dva Danca i jednu Šveđanku.", "hr", ["LOC", "Danca"], ["ORG", "Šveđanku"])).toEqual(["DEMONYM Danca", "DEMONYM Šveđanku"])
    expect(found("Срео је два Данца и једног Италијана.", "sr", ["LOC", "Данца"], ["ORG", "Италијана"])).toEqual(["DEMONYM Данца", "DEMONYM Италијана"])
    expect(found("Čekali su Česi i Turci, pa Slovacima i Grcima nisu vjerovali.", "hr", ["LOC", "Česi"], ["LOC", "Turci"], ["ORG", "Slovacima"], ["LOC", "Grcima"])).toEqual(["DEMONYM Česi", "DEMONYM Turci", "DEMONYM Slovacima", "DEMONYM Grcima"])
    expect(found("Otišao je u Dansku.", "hr", ["LOC", "Dansku"])).toEqual(["LOC Dansku"])
  })
  it("stays a person where the tagger has it as one: a people's word may be a surname", () => {
    expect(found("Sutra Slovak putuje.", "hr", ["PER", "Slovak"])).toEqual(["PER Slovak"])
    expect(found("Sutra Slovak putuje.", "hr", ["LOC", "Slovak"])).toEqual(["DEMONYM Slovak"])
  })
  it("is a demonym where an adjective agrees with its noun, and a country where it does not", () => {
    expect(found("Hrvatska plivačica pobijedila je.", "hr", ["LOC", "Hrvatska"])).toEqual(["DEMONYM Hrvatska"])
    expect(found("Hrvatska ima more.", "hr", ["LOC", "Hrvatska"])).toEqual(["LOC Hrvatska"])
    expect(found("Finski ribari čekali su.", "hr", ["LOC", "Finski"])).toEqual(["DEMONYM Finski"])
    expect(found("Норвешка посада чека.", "sr", ["LOC", "Норвешка"])).toEqual(["DEMONYM Норвешка"])
  })
  it("is nothing where it is the adjective of a town, and a place where it only looks like one", () => {
    expect(found("Vidjeli smo Osječku tvrđavu.", "hr", ["LOC", "Osječku"])).toEqual([])
    expect(found("Bio je u Minsku dva dana, pa u Brčkom dvadeset.", "hr", ["LOC", "Minsku"], ["LOC", "Brčkom"])).toEqual(["LOC Minsku", "LOC Brčkom"])
    expect(found("Живи у Бачкој пет година.", "sr", ["LOC", "Бачкој"])).toEqual(["LOC Бачкој"])
  })
  it("is no body where it abbreviates a tax or a technique, or names an event or a paper", () => {
    expect(found("Vlada mijenja PDV, a DVD-ove ne.", "hr", ["ORG", "PDV"], ["ORG", "DVD-ove"])).toEqual([])
    expect(found("Потписан је Охридски споразум о миру.", "sr", ["ORG", "Охридски споразум"])).toEqual([])
    expect(found("Govorio je Lučki odbor o vodi.", "hr", ["ORG", "Lučki odbor"])).toEqual(["ORG Lučki odbor"])
  })
  it("begins behind a calling or a people", () => {
    expect(found("Dopisnik Jutarnje Zore piše.", "hr", ["ORG", "Dopisnik Jutarnje Zore"])).toEqual(["ORG Jutarnje Zore"])
    expect(found("Pobijedio je Švicarac Urs Meili.", "hr", ["ORG", "Švicarac Urs Meili"])).toEqual(["PER Urs Meili"])
  })
  it("is one person on both sides of a particle, not of “that”", () => {
    expect(found("Stigli su Jan van den Hoek i Otto fon Lang.", "hr", ["PER", "Jan"], ["PER", "Hoek"], ["PER", "Otto"], ["PER", "Lang"])).toEqual(["PER Jan van den Hoek", "PER Otto fon Lang"])
    expect(found("Rekao je Jan da Otto spava.", "hr", ["PER", "Jan"], ["PER", "Otto"])).toEqual(["PER Jan", "PER Otto"])
  })
  it("is completed by the possessives of its persons", () => {
    const text = "Govorio je Luka Vidmarac. Svidjela se Vidmarčeva knjiga, ne Horvatova."
    const mentions = tagText(text, { language: "hr", packs: [], model: saying(["PER", "Luka Vidmarac"]) })
    expect(mentions.map((one) => `${one.type} ${one.text}`)).toEqual(["PER Luka Vidmarac", "PER Vidmarčeva"])
    expect(mentions[1]!.why.map(({ code }) => code)).toEqual(["possessive"])
    expect(found("Дошао је Сава Кнежић. Кнежићев рад је добар.", "sr", ["PER", "Сава Кнежић"])).toEqual(["PER Сава Кнежић", "PER Кнежићев"])
    expect(found("Došao je Luka Vidmar. Novine su dobre.", "hr", ["PER", "Luka Vidmar"])).toEqual(["PER Luka Vidmar"])
  })
  it("is left alone in other languages, and without a tagger", () => {
    expect(found("Danca PDV.", "pt", ["LOC", "Danca"], ["ORG", "PDV"])).toEqual(["LOC Danca", "ORG PDV"])
    expect(tagText("Sreo je dva Danca.", { language: "hr", packs: [] })).toEqual([])
  })
  it("is read alike in both alphabets by the model", async () => {
    const model = await loadTagger("sr")
    const of = (text: string): ReadonlyArray<string> => tagText(text, { language: "sr", model }).filter(({ type }) => kinds.has(type)).map(({ type, start, end }) => `${type} ${start} ${end}`)
    expect(of("Премијерка Ана Петровић дошла је у Ниш. Петровићева колегиница чека у Чачку.")).toEqual(of("Premijerka Ana Petrović došla je u Niš. Petrovićeva koleginica čeka u Čačku."))
  })
})
