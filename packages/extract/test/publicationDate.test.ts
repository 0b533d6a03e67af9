import { extractArticle } from "@polyonym/extract/pure"
import { describe, expect, it } from "vitest"
import { statedDate } from "../src/publicationDate.ts"

describe("the date of a line", () => {
  it.each([
    ["March 7, 2024", "en", "2024-03-07"],
    ["Published 7 Mar 2024 16:05 GMT", "en", "2024-03-07T16:05"],
    ["Thursday, March 7th, 2024 at 4:05 p.m.", "en", "2024-03-07T16:05"],
    ["12:30 a.m., Mar. 7, 2024", "en", "2024-03-07T00:30"],
    ["2024-03-07", undefined, "2024-03-07"],
    ["2024-03-07T16:05:30+02:00", undefined, "2024-03-07T16:05+02:00"],
    ["7 березня 2024 року, 16:05", "uk", "2024-03-07T16:05"],
    ["07.03.2024, 16:05", "uk", "2024-03-07T16:05"],
    ["7 марта 2024 г. в 16:05", "ru", "2024-03-07T16:05"],
    ["Donnerstag, 7. März 2024, 16.05 Uhr", "de", "2024-03-07T16:05"],
    ["Stand: 07.03.2024", "de", "2024-03-07"],
    ["Publié le 7 mars 2024 à 16h05", "fr", "2024-03-07T16:05"],
    ["1er mars 2024", "fr", "2024-03-01"],
    ["7 de marzo de 2024 - 16:05 CET", "es", "2024-03-07T16:05"],
    ["7 marca 2024, godz. 16:05", "pl", "2024-03-07T16:05"],
    ["٧ مارس ٢٠٢٤ - ١٦:٠٥", "ar", "2024-03-07T16:05"],
    ["7 آذار 2024", "ar", "2024-03-07"],
    ["7 كانون الأول 2024", "ar", "2024-12-07"],
    ["2024年3月7日", "zh", "2024-03-07"],
    ["2024年3月7日 16時05分", "ja", "2024-03-07T16:05"],
    ["2024년 3월 7일", "ko", "2024-03-07"],
    ["입력 2024. 3. 7. 16:05", "ko", "2024-03-07T16:05"],
    ["7 มีนาคม 2567", "th", "2024-03-07"],
    ["7 มี.ค. 2567 เวลา 16.05 น.", "th", "2024-03-07T16:05"],
    ["7 maart 2024, 16.05 uur", "nl", "2024-03-07T16:05"],
    ["7. března 2024", "cs", "2024-03-07"],
    ["7 martie 2024", "ro", "2024-03-07"],
    ["7 mars 2024 kl. 16.05", "sv", "2024-03-07T16:05"],
    ["Kamis, 7 Maret 2024 16:05 WIB", "id", "2024-03-07T16:05"],
    ["7 मार्च 2024", "hi", "2024-03-07"],
    ["۷ مارس ۲۰۲۴", "fa", "2024-03-07"],
    ["7 marzo 2024", "it", "2024-03-07"],
    ["7 Mart 2024 Perşembe", "tr", "2024-03-07"],
    ["Updated 9 March 2024 · Published 7 March 2024", "en", "2024-03-07"],
    ["3/7/2024", "fr", "2024-07-03"],
    ["3/17/2024", "en", "2024-03-17"]
  ])("%s (%s) is %s", (line, language, iso) => {
    expect(statedDate(line, language)?.iso).toBe(iso)
  })
  it.each([["3/7/2024", "en"], ["7 March", "en"], ["31 February 2024", "en"], ["29.02.2023", "de"], ["2 hours ago", "en"], ["99.99.2024", "de"]])("%s (%s) is not sure, and so not given", (line, language) => {
    expect(statedDate(line, language)?.iso).toBeUndefined()
  })
})

describe("publishedAt", () => {
  const page = (date: string) => `Log in\n\nBakers March on the Town Hall\n${date}\n\nForty bakers marched on the town hall on March 7, 2019, and threw flour at its doors until the mayor came out.\n\nThe mayor promised to think about it.\n\nShare`
  it("is that of the date line", () => {
    expect(extractArticle(page("8 March 2019, 10:15")).publishedAt).toBe("2019-03-08T10:15")
  })
  it("is never taken from the prose", () => {
    expect(extractArticle(page("Ministry of Bread")).publishedAt).toBeUndefined()
  })
  it("is the caller's where the caller knows", () => {
    expect(extractArticle(page("8 March 2019"), { publishedAt: "2019-03-09" }).publishedAt).toBe("2019-03-09")
  })
})
