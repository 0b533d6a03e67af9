import { describe, expect, it } from "vitest"
import { folder } from "./folder.ts"
import { polyonym } from "./inProcess.ts"

const { put } = folder()
const sound = { "@context": "https://schema.org", "@type": "Person", "@id": "https://example.org/1", name: "Ann Lee" }
const wrong = { ...sound, jobTitel: "x", birthDate: "last Thursday", url: "javascript:run()" }

describe("check", () => {
  it("says what is wrong, where, and what may be meant; 1 where something is", async () => {
    const { code, out, err } = await polyonym(["check"], { input: JSON.stringify(wrong) })
    expect([code, err]).toEqual([1, ""])
    expect(out.replace(/\n +/g, " ")).toContain("error  /jobTitel  schema.org has no property “jobTitel”. Perhaps “jobTitle” is meant.")
    expect(out).toContain("error  /birthDate  “last Thursday” is no date")
    expect(out).toContain("error  /url  “javascript:run()” can run code")
    expect(await polyonym(["check"], { input: JSON.stringify(sound) })).toEqual({ code: 0, out: "", err: "" })
  })

  it("gives advice, and advice alone is no failure", async () => {
    const { code, out } = await polyonym(["check", "--locale", "uk"], { input: JSON.stringify({ "@context": "https://schema.org", "@type": "NewsArticle", headline: "x", author: "y", image: "https://example.org/1.jpg" }) })
    expect(code).toBe(0)
    expect(out).toContain("порада  /  У NewsArticle немає «datePublished»")
  })

  it("lists findings of several files as JSON, each with its file and pointer", async () => {
    const good = put("good.json", JSON.stringify(sound))
    const bad = put("bad.jsonld", JSON.stringify({ "@context": "https://schema.org", "@graph": [wrong] }))
    const { code, out } = await polyonym(["check", "--json", good, bad])
    expect(code).toBe(1)
    const findings = JSON.parse(out) as ReadonlyArray<{ file: string; pointer: string; code: string; severity: string; message: string }>
    expect(findings.map(({ pointer }) => pointer)).toEqual(["/@graph/0/jobTitel", "/@graph/0/birthDate", "/@graph/0/url"])
    expect(findings.every(({ file, message, severity }) => file === bad && message !== "" && severity === "error")).toBe(true)
  })

  it("reads the scripts of a page", async () => {
    const page = `<!doctype html><title>t</title><script type="application/ld+json">${JSON.stringify(sound)}</script><script type="application/ld+json">${JSON.stringify(wrong)}</script><script>var x = {}</script>`
    const { code, out, err } = await polyonym(["check", put("page.html", page), put("none.html", "<p>x</p>")])
    expect(code).toBe(1)
    expect(out).toContain("page.html, script 2")
    expect(out).not.toContain("script 1\n")
    expect(err).toContain("none.html has no script of linked data")
  })

  it("checks a document a line, and goes on after one that is none", async () => {
    const { code, out } = await polyonym(["check", "--jsonl"], { input: `${JSON.stringify({ id: "a", ...sound })}\nnot json\n${JSON.stringify({ ...wrong, id: "b" })}\n` })
    const lines = out.trim().split("\n").map((line) => JSON.parse(line) as { id: unknown; findings?: ReadonlyArray<{ code: string }>; error?: { _tag: string } })
    expect(code).toBe(3)
    expect(lines.map(({ id }) => id)).toEqual(["a", 2, "b"])
    expect(lines[1]?.error?._tag).toBe("InvalidInput")
    expect(lines[2]?.findings?.map((one) => one.code)).toContain("bad-date")
  })

  it("takes relative addresses with a base", async () => {
    const relative = JSON.stringify({ ...sound, url: "me.html" })
    expect((await polyonym(["check"], { input: relative })).code).toBe(1)
    expect((await polyonym(["check", "--base", "https://example.org/"], { input: relative })).code).toBe(0)
  })

  it("says what cannot be read", async () => {
    const { code, err } = await polyonym(["check", "no/such.json"])
    expect(code).toBe(3)
    expect(err).toContain("There is no file no/such.json")
    expect((await polyonym(["check"], { input: "not json" })).code).toBe(3)
  })
})
