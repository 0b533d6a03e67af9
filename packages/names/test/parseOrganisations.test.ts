import { prepareName } from "@polyonym/names/pure"
import { describe, expect, it } from "vitest"

const letters: Readonly<Record<string, string>> = { word: "w", particle: "q", form: "F" }
const body = (text: string) => prepareName(text, { kind: "organisation" })
const read = (text: string): string => body(text).parts.map((part) => `${part.text}:${letters[part.role] ?? part.role}`).join(" ")

describe("an organisation's name", () => {
  it.each([
    ["Northgate Shipping Ltd", "Northgate:w Shipping:w Ltd:F"],
    ["Northgate Shipping Co., Ltd.", "Northgate:w Shipping:w Co:F Ltd:F"],
    ["Lindner & Söhne GmbH & Co. KG", "Lindner:w Söhne:w GmbH:F Co:F KG:F"],
    ["ТОВ «Зелений Гай»", "ТОВ:F Зелений:w Гай:w"],
    ["Товариство з обмеженою відповідальністю «Зелений Гай»", "Товариство:F з:F обмеженою:F відповідальністю:F Зелений:w Гай:w"],
    ["ООО «Северный ветер»", "ООО:F Северный:w ветер:w"],
    ["Zielony Las Sp. z o.o.", "Zielony:w Las:w Sp:F z:F o:F o:F"],
    ["Modrá Hora s.r.o.", "Modrá:w Hora:w s:F r:F o:F"],
    ["Plava Zvijezda d.o.o.", "Plava:w Zvijezda:w d:F o:F o:F"],
    ["Kék Duna Kft.", "Kék:w Duna:w Kft:F"],
    ["Banco del Norte S.A.", "Banco:w del:q Norte:w S:F A:F"],
    ["Officine Lombarde S.p.A.", "Officine:w Lombarde:w S:F p:F A:F"],
    ["Nordlys A/S", "Nordlys:w A:F S:F"],
    ["Sjöbergs Snickeri AB", "Sjöbergs:w Snickeri:w AB:F"],
    ["Järvi Oy", "Järvi:w Oy:F"],
    ["UAB Gintaras", "UAB:F Gintaras:w"],
    ["PT Mutiara Laut Tbk", "PT:F Mutiara:w Laut:w Tbk:F"],
    ["株式会社青空", "株式会社:F 青空:w"],
    ["青空建設株式会社", "青空建設:w 株式会社:F"],
    ["东方明珠有限公司", "东方明珠:w 有限公司:F"],
    ["Department of Fisheries", "Department:w of:q Fisheries:w"],
    ["Міністерство освіти і науки", "Міністерство:w освіти:w і:q науки:w"],
    ["Die Stimme der Freiheit e.V.", "Die:w Stimme:w der:q Freiheit:w e:F V:F"],
    ["The Daily Courier", "The:q Daily:w Courier:w"],
    ["Ltd", "Ltd:w"]
  ])("%s", (text, parts) => expect(read(text)).toBe(parts))

  it.each([
    ["limited", ["Alba Ltd.", "Alba Limited", "Alba LLC", "Alba GmbH", "ТОВ «Альба»", "ООО «Альба»", "Alba Sp. z o.o.", "Alba s.r.o.", "Alba d.o.o.", "Alba Kft", "Alba SARL", "Alba S.r.l.", "Alba B.V.", "Alba OÜ", "Alba Lda", "アルバ有限会社", "阿尔巴有限公司", "㈲アルバ", "Alba Sdn Bhd", "Alba Pty Ltd"]],
    ["stock", ["Alba AG", "Alba S.A.", "Alba S.p.A.", "Alba PLC", "Alba Inc.", "Alba Corp.", "ПАТ «Альба»", "АТ «Альба»", "АО «Альба»", "Alba A/S", "Alba AB", "Alba Oyj", "Alba a.s.", "Alba d.d.", "Alba N.V.", "アルバ株式会社", "알바 주식회사", "阿尔巴股份有限公司"]],
    ["partnership", ["Alba LLP", "Alba KG", "Alba OHG"]],
    ["association", ["Alba e.V.", "ГО «Альба»", "Alba ASBL"]],
    ["state", ["ДП «Альба»", "ФГУП «Альба»"]]
  ])("has one class of legal form over languages: %s", (name, texts) => {
    for (const text of texts) expect(`${text} ${body(text).legalForm}`).toBe(`${text} ${name}`)
  })
  it("leaves out the forms, where bodies are compared by their words", () => {
    expect(body("Alba Ltd").folded).toEqual(body("Alba GmbH").folded)
    expect(body("Alba").legalForm).toBeUndefined()
    expect(body("As Good as New").legalForm).toBeUndefined()
  })
  it("makes acronyms, with small words and without", () => {
    expect(body("Bureau of Coastal Affairs").acronyms?.made).toEqual(["bca", "boca"])
    expect(body("Бюро прибережних справ").acronyms?.made).toEqual(["бпс"])
    expect(body("BCA Holding").acronyms?.written).toEqual(["bca"])
  })
  it("is words alone, of a place", () => {
    expect(prepareName("Rio de la Luna", { kind: "place" }).parts.map((part) => part.role)).toEqual(["word", "word", "word", "word"])
  })
})
