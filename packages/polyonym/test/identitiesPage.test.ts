import { createHash } from "node:crypto"
import { readFileSync, writeFileSync } from "node:fs"
import { pathToFileURL } from "node:url"
import { CorpusIdentities, type SightedDocument, type Sighting } from "@polyonym/identity/pure"
import { toIdentitiesPage } from "polyonym/report"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { identitiesScript } from "../src/report/identitiesScript.ts"
import { hasChromium, openChromium, violations } from "./chromium.ts"
import { folder, jsonl } from "./folder.ts"
import { polyonym } from "./inProcess.ts"

const { path } = folder()

const seen = (id: string, type: Sighting["type"], text: string, language = "en", script = "Latn", role?: string): Sighting =>
  ({ id, type, names: [{ text, language, script, count: 2 }], forms: [{ text, language }], roles: role === undefined ? [] : [{ text: role, language }] })
const documents: ReadonlyArray<SightedDocument> = [
  { id: "harbour.html", publishedAt: "2024-03-02", sightings: [seen("nil-1", "PER", "Ostap Hrynko", "en", "Latn", "ferry master"), seen("Q1899", "LOC", "Kyiv"), seen("nil-3", "ORG", "Estuary <i>Trust")] },
  { id: "порт.html", publishedAt: "2024-05-01", sightings: [seen("nil-1", "PER", "Остап Гринько", "uk", "Cyrl"), seen("Q1899", "LOC", "Київ", "uk", "Cyrl")] },
  { id: "match.html", sightings: [seen("nil-1", "PER", "Jonas Petraitis", "lt", "Latn", "striker"), seen("Q216", "LOC", "Vilnius", "lt")] }
]
const corpusOf = (all: ReadonlyArray<SightedDocument>): CorpusIdentities => {
  const corpus = new CorpusIdentities()
  for (const document of all) corpus.add(document)
  return corpus
}
const idOf = (corpus: CorpusIdentities, name: string): string => corpus.find(name)[0]!.identity.id
const decided = corpusOf(documents)
decided.decide({ kind: "rename", a: idOf(decided, "Jonas Petraitis"), name: "J. <u>Petraitis", by: "ed", at: "2024-06-01T10:00:00Z", why: "his wish" })
decided.decide({ kind: "same", a: "Q404", b: "Q405" })
const cardOf = (page: string, name: string): string => page.split("<article").find((card) => card.includes(`<bdi>${name}</bdi>`) && card.includes("<h3>") && card.indexOf(name) < card.indexOf("</h3>"))!

describe("the page of identities", () => {
  it("has the spellings by language and script, dates, documents, what stands beside, and decisions", () => {
    const page = toIdentitiesPage(decided)
    const ostap = cardOf(page, "Ostap Hrynko")
    for (const said of ["English, Latin", "Ukrainian, Cyrillic", "<bdi lang=\"uk\">Остап Гринько</bdi> <i>×2</i>", "2024-03-02 – 2024-05-01", "ferry master", "порт.html", ">Kyiv</bdi></a> <span class=\"soft\">×2</span>"]) expect(ostap).toContain(said)
    expect(cardOf(page, "J. &lt;u&gt;Petraitis")).toContain("renamed: <bdi>J. &lt;u&gt;Petraitis</bdi> <span class=\"soft\">(<bdi>ed, 2024-06-01, his wish</bdi>)</span>")
    expect(page).toMatch(/About what is not in the store:<\/h3><ul><li>The same: <bdi>Q404<\/bdi>, <bdi>Q405<\/bdi>/)
    expect(page).not.toMatch(/<u>|<i>Trust/)
    expect([...page.matchAll(/href="#(x\d+)"/g)].every(([, id]) => page.includes(`id="${id!}"`))).toBe(true)
  })

  it("allows its one script by its hash, and loads nothing", () => {
    const page = toIdentitiesPage(decided)
    expect(page).toContain(`default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${createHash("sha256").update(identitiesScript).digest("base64")}'`)
    expect(page.match(/<script/g)).toHaveLength(1)
  })

  it("shows the most frequent, and says how many more there are", () => {
    const page = toIdentitiesPage(decided, { limit: 2 })
    expect(page.match(/<article/g)).toHaveLength(2)
    expect(page).toContain(">Ostap Hrynko</bdi>")
    expect(page).toMatch(/Organisations <i>1<\/i><\/h2>\s*<p class="note">1 more<\/p>/)
    expect(toIdentitiesPage(decided, { type: "LOC" }).match(/<article class="one loc"/g)).toHaveLength(2)
    expect(toIdentitiesPage(new CorpusIdentities(), { locale: "uk" })).toContain("<html lang=\"uk\">")
  })

  it("is written by identities export", async () => {
    const [store, file] = [path("store.sqlite"), path("page.html")]
    const line = { id: "a", receipt: {}, document: { id: "h", meta: {}, facts: { identities: { style: "own-preference", identities: [{ id: "nil-1", type: "PER", preferred: {}, spellings: [{ text: "Ostap Hrynko", language: "en", script: "Latn", count: 1 }], mentions: [], roles: [], why: [] }] } } } }
    expect((await polyonym(["identities", "add", "--store", store, "--jsonl"], { input: jsonl(line) })).code).toBe(0)
    expect(await polyonym(["identities", "export", "--store", store, "--format", "html", "-o", file, "--locale", "de"])).toMatchObject({ code: 0, out: "", err: "" })
    expect(readFileSync(file, "utf8")).toMatch(/<html lang="de">[^]*Ostap Hrynko/)
  })
})

describe.skipIf(!hasChromium)("the page of identities in a browser", { timeout: 120_000 }, () => {
  let open: Awaited<ReturnType<typeof openChromium>>
  beforeAll(async () => {
    open = await openChromium()
    for (const locale of ["en", "ar"]) writeFileSync(path(`${locale}.html`), toIdentitiesPage(decided, { locale }))
  }, 120_000)
  afterAll(() => open.close())

  it.each([["en", "light", 360], ["en", "dark", 1280], ["ar", "dark", 360], ["ar", "light", 1280]] as const)("%s, %s, %i wide: no violation that axe finds, nothing wider than the window", async (locale, colorScheme, width) => {
    const page = await open.browser.newPage()
    const told: Array<string> = []
    page.on("console", (message) => told.push(message.text()))
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 900 })
    await page.goto(pathToFileURL(path(`${locale}.html`)).href)
    await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })")
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0)
    expect(told).toEqual([])
    await page.close()
  })

  it("finds a name in any of its spellings", async () => {
    const page = await open.browser.newPage()
    await page.goto(pathToFileURL(path("en.html")).href)
    await page.fill("#find", "гринь")
    expect(await page.locator(".one:visible h3").allTextContents()).toEqual([expect.stringContaining("Ostap Hrynko")])
    await page.fill("#find", "")
    expect(await page.locator(".one:visible").count()).toBe(5)
    await page.close()
  })
})
