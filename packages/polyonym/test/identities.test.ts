import { readFileSync } from "node:fs"
import { readDecision } from "@polyonym/identity/pure"
import { describe, expect, it } from "vitest"
import { reviewScript } from "../src/reviewScript.ts"
import { folder, jsonl, object, rows } from "./folder.ts"
import { polyonym } from "./inProcess.ts"

const { path, put } = folder()

interface Person {
  readonly text: string
  readonly language: string
  readonly script: string
  readonly role?: string
}
const identity = ({ text, language, script, role }: Person, id: string) =>
  ({ id, type: "PER", preferred: {}, spellings: [{ text, language, script, count: 1 }], mentions: [], roles: role === undefined ? [] : [role], why: [] })
/** A line as `run --format document --jsonl` writes it, with no more than the store reads. */
const line = (id: string, ...persons: ReadonlyArray<Person>) => ({
  id, receipt: {}, document: { id: "hash", meta: { publishedAt: "2024-03-02" }, facts: { identities: { style: "own-preference", identities: persons.map((one, index) => identity(one, `nil-${id}${index}`)) } } }
})
const en = (text: string, role?: string): Person => ({ text, language: "en", script: "Latn", ...(role === undefined ? {} : { role }) })
const documents = [
  line("a", en("Ostap Hrynko")),
  line("b", { text: "Остап Гринько", language: "uk", script: "Cyrl" }),
  line("c", en("Jonas <b>Petraitis", "striker")),
  line("d", en("Jonas <b>Petraitis", "Finance Minister"))
]

const added = async (name: string): Promise<string> => {
  const store = path(name)
  expect((await polyonym(["identities", "add", "--store", store, "--jsonl"], { input: jsonl(...documents) })).code).toBe(0)
  return store
}
const listed = async (store: string, ...more: ReadonlyArray<string>) => object(`{"all":${(await polyonym(["identities", "list", "--store", store, "--json", ...more])).out}}`)["all"] as ReadonlyArray<{ id: string; name: string; documents: ReadonlyArray<{ id: string; sighting: string }> }>

describe("identities", () => {
  it("takes in what run writes, and knows it again", async () => {
    const page = put("page.txt", "The harbour was closed on Monday, said Ukrainian President Volodymyr Zelensky in Odesa.\n\nNobody knew why, and the ferry stayed where it was until noon, Zelensky said.\n")
    const document = (await polyonym(["run", page, "--format", "document"])).out
    const store = path("run.sqlite")
    const { code, out, err } = await polyonym(["identities", "add", "--store", store, put("page.json", document)])
    expect({ code, err }).toEqual({ code: 0, err: "" })
    expect(out).toMatch(/^Documents: 1\. In the store: 1 document, \d identities\./)
    expect((await listed(store, "--type", "PER")).map(({ id }) => id)).toEqual(["Q3874799"])
    expect((await polyonym(["identities", "show", "--store", store, "Q3874799"])).out).toContain("Volodymyr Zelensky (en, Latn) ×1")
  })

  it("gives an answer a line, and goes on after a line that is no document", async () => {
    const { code, out } = await polyonym(["identities", "add", "--store", path("lines.sqlite"), "--jsonl", "--batch", "3"], { input: jsonl(documents[0], { id: "x" }, documents[1]) + "{\n" })
    expect(code).toBe(3)
    const [first, second, third, fourth] = rows(out)
    expect(first).toMatchObject({ id: "a", ids: { "nil-a0": expect.stringMatching(/^nil-[0-9a-f]{16}$/) as string } })
    expect(second).toMatchObject({ id: "x", error: { _tag: "InvalidInput", message: expect.stringContaining("facts") as string } })
    expect((third as { ids: object }).ids).toEqual({ "nil-b0": Object.values((first as { ids: object }).ids)[0] })
    expect(fourth).toMatchObject({ error: { _tag: "InvalidInput" } })
  })

  it("lists by name in any script, by document, and what is doubtful", async () => {
    const store = await added("list.sqlite")
    expect((await listed(store, "--name", "Hrynko")).map((one) => one.documents.map(({ id }) => id).join(" "))).toEqual(["a b"])
    expect((await listed(store, "--document", "b"))[0]!.name).toMatch(/Hrynko|Гринько/)
    const doubtful = await polyonym(["identities", "list", "--store", store, "--doubtful"])
    expect(doubtful.out).toMatch(/“(striker” and “Finance Minister|Finance Minister” and “striker)” are two roles\./)
  })

  it("keeps decisions in a file that another store takes in", async () => {
    const store = await added("decide.sqlite")
    const [a, b] = (await listed(store, "--name", "Jonas Petraitis")).map(({ id }) => id)
    const file = path("decisions.jsonl")
    const { code, out } = await polyonym(["identities", "decide", "--store", store, "--by", "ed", "--at", "2024-04-01", "--why", "he changed", "--decisions", file, "same", a!, b!])
    expect(code).toBe(0)
    expect(out).toMatch(/^New decisions: 1\.\n {2}merged: /)
    expect((await polyonym(["identities", "decide", "--store", store, "rename", a!, "J.", "Petraitis", "--decisions", file])).code).toBe(0)
    const lines = readFileSync(file, "utf8").trim().split("\n")
    expect(lines.map((one) => readDecision(one)?.kind)).toEqual(["same", "rename"])
    const again = await added("again.sqlite")
    expect((await polyonym(["identities", "decide", "--store", again, "--decisions", file])).code).toBe(0)
    const [store1, store2] = await Promise.all([store, again].map((one) => polyonym(["identities", "export", "--store", one])))
    expect(store2!.out).toBe(store1!.out)
    expect(store1!.out).toContain("\"name\":\"J. Petraitis\"")
    expect((await polyonym(["identities", "export", "--store", again, "--format", "decisions"])).out.trim().split("\n")).toHaveLength(2)
    const first = path("first.sqlite")
    const lines1 = rows((await polyonym(["identities", "add", "--store", first, "--jsonl"], { input: readFileSync(file, "utf8") + jsonl(...documents) })).out)
    expect(lines1[0]).toMatchObject({ id: 1, decision: { kind: "same" } })
    expect((await polyonym(["identities", "export", "--store", first])).out).toBe(store1!.out)
  })

  it("exports in each format", async () => {
    const store = await added("export.sqlite")
    const written = async (format: string) => (await polyonym(["identities", "export", "--store", store, "--format", format])).out
    expect(rows(await written("jsonl"))).toHaveLength(3)
    expect((await written("csv")).split("\r\n")[0]).toBe("id,type,name,text,language,script,count,first,last,documents")
    expect(rows(await written("ftm")).every(({ schema }) => schema === "Person")).toBe(true)
    expect(Object.keys(object(await written("i18next")))).toEqual(["en", "uk"])
    const file = path("out.csv")
    await polyonym(["identities", "export", "--store", store, "--format", "csv", "-o", file])
    expect(readFileSync(file, "utf8")).toBe(await written("csv"))
  })

  it("says what is wrong with a store, an id and a decision", async () => {
    const said = async (...args: ReadonlyArray<string>) => {
      const { code, err } = await polyonym(["identities", ...args])
      return `${code} ${err}`
    }
    const store = await added("wrong.sqlite")
    expect(await said("list", "--store", path("none/x.sqlite"))).toMatch(/^2 polyonym: --store .*none\/x\.sqlite cannot be opened/)
    expect(await said("list", "--store", put("text.sqlite", "no database, however long it is. ".repeat(200)))).toMatch(/^2 polyonym: --store .* is no store of identities/)
    expect(await said("show", "--store", store, "Q404")).toMatch(/^3 polyonym: There is no identity with the id Q404/)
    expect(await said("decide", "--store", store, "same", "Q1")).toMatch(/^2 polyonym: A decision is wanted/)
    expect(await said("decide", "--store", store, "same", "Q1", "Q2")).toMatch(/^3 polyonym: There is no identity/)
    expect(await said("decide", "--store", store, "--decisions", put("bad.jsonl", "{\"kind\":\"same\"}\n"))).toMatch(/^3 polyonym: .*bad\.jsonl, line 1: this is no decision/)
  })
})

describe("the review page", () => {
  it("has the doubtful pairs side by side, escaped, and one script that its policy allows by hash", async () => {
    const store = await added("review.sqlite")
    const file = path("review.html")
    expect((await polyonym(["identities", "review", "--store", store, "-o", file, "--locale", "uk"])).code).toBe(0)
    const page = readFileSync(file, "utf8")
    expect(page).toContain("<html lang=\"uk\">")
    expect(page).toContain("Jonas &lt;b&gt;Petraitis")
    expect(page).not.toContain("<b>Petraitis")
    const { createHash } = await import("node:crypto")
    expect(page).toContain(`script-src 'sha256-${createHash("sha256").update(reviewScript).digest("base64")}'`)
    expect(page).toContain(`<script>${reviewScript}</script>`)
    expect(page.match(/<script/g)).toHaveLength(1)
    const [, pair] = /data-a="(.*?)" data-b=/.exec(page)!
    expect((await polyonym(["identities", "show", "--store", store, pair!])).code).toBe(0)
  })

  it("writes a decision for what is pressed", async () => {
    const { runInNewContext } = await import("node:vm")
    const made = (fields: object) => {
      const heard = new Map<string, () => void>()
      return { value: "", textContent: "", dataset: {}, classList: { add: () => undefined }, setAttribute: () => undefined, addEventListener: (type: string, listener: () => void) => heard.set(type, listener), press: (type: string) => heard.get(type)!(), ...fields }
    }
    const [same, skip, why] = [made({ dataset: { kind: "same" } }), made({ dataset: { kind: "" } }), made({ value: " one man " })]
    const cards = [same, skip].map((button) => made({ dataset: { a: "Q1", b: "nil-2", meant: "{}" }, querySelectorAll: () => [button], querySelector: () => why }))
    const elements = { by: made({ value: "ed" }), lines: made({}), left: made({ dataset: { text: "{left} left" } }), copy: made({}), download: made({}) }
    runInNewContext(reviewScript, { document: { getElementById: (id: keyof typeof elements) => elements[id], querySelectorAll: () => cards } })
    same.press("click")
    skip.press("click")
    expect(readDecision(elements.lines.value)).toMatchObject({ kind: "same", a: "Q1", b: "nil-2", by: "ed", why: "one man" })
    expect(elements.lines.value.trim().split("\n")).toHaveLength(1)
    expect(elements.left.textContent).toBe("0 left")
  })
})
