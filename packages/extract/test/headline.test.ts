import { extractArticle } from "@polyonym/extract/pure"
import { describe, expect, it } from "vitest"

const body = "The ferry was late again on Monday, said the harbour master of Rotterdam. Nobody knew why it had been so late.\n\nIt should leave on Tuesday, if the wind allows."

describe("a headline that looks like something else", () => {
  it("a few words in capitals are no author where the body uses them as words", () => {
    const { title, byline } = extractArticle(`Ferry Late Again\n\n${body}`)
    expect({ title, byline }).toEqual({ title: "Ferry Late Again", byline: [] })
  })
  it("above a line that begins with By, too", () => {
    const { title, byline } = extractArticle(`Log in\n\nGranite Harbour\n\nBy Ann Lee\n\n${body}`)
    expect({ title, byline }).toEqual({ title: "Granite Harbour", byline: ["Ann Lee"] })
  })
  it("an author without a headline stays one", () => {
    const { title, byline } = extractArticle(`Ann Lee\n\n${body}`)
    expect({ title, byline }).toEqual({ title: undefined, byline: ["Ann Lee"] })
  })
  it("a headline about newsletters is kept where the article is about newsletters", () => {
    const about = "Newsletter publishers earn more than ever, a report released on Thursday says. Most of their newsletters cost nine dollars a month.\n\n“People want a letter from somebody they trust,” said the author of the report, Maya Torres."
    expect(extractArticle(`How newsletters became big business\n\n${about}`).title).toBe("How newsletters became big business")
  })
  it("and clutter above an article about something else is not", () => {
    const { title, removed } = extractArticle(`Home\n\nSubscribe to the newsletter today\n\n${body}`)
    expect(title).toBeUndefined()
    expect(removed.map(({ text }) => text)).toContain("Subscribe to the newsletter today")
  })
  it("a headline may stand some labels above the body", () => {
    const { title, text } = extractArticle(`Log in\nMenu\nHarbour master explains why the ferry was late\nShare\nFacebook\nCopy link\nListen\nContents\nMonday\nTuesday\n${body.replaceAll("\n\n", "\n")}\nThe harbour master said that the ferry had waited for the tide.\nShare`)
    expect(title).toBe("Harbour master explains why the ferry was late")
    expect(text).not.toContain("Copy link")
  })
})
