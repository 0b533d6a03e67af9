import { execFileSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { toPage } from "../src/page.ts"
import { toTable } from "../src/table.ts"
import { type ArchiveText, NotAnArchiveText, readArchive, readText } from "../src/texts.ts"
import { lettersOf, trace } from "../src/trace.ts"

const systems = ["iso-9-1995", "ala-lc"]
const of = (language: string, ...lines: ReadonlyArray<string>): ArchiveText => ({ file: "x.txt", language, title: "x", lines })
const letter = (language: string, line: string, wanted: string) => lettersOf(trace(of(language, line), systems)).find((one) => one.letter === wanted)!

describe("texts of an archive", () => {
  it("have a header, an empty line and lines, long ones broken at a space", () => {
    const text = readText("a.txt", `\uFEFFlanguage: ru\r\ntitle: Миръ: и міръ\r\n\r\n${"слово ".repeat(30).trim()}\r\n\r\nй`)
    expect([text.language, text.title, text.author]).toEqual(["ru", "Миръ: и міръ", undefined])
    expect(text.lines.every((line) => line.length <= 72)).toBe(true)
    expect(text.lines.join(" ")).toBe(`${"слово ".repeat(30)}й`)
  })
  it("say what is wrong", () => {
    for (const content of ["", "no header", "title: x\n\ntext", "language: ru"]) expect(() => readText("a.txt", content)).toThrow(NotAnArchiveText)
  })
})

describe("tracing", () => {
  const texts = readArchive(join(import.meta.dirname, "../texts")).map((text) => trace(text, systems))

  it("loses and adds nothing: the units are the lines, in every system", () => {
    for (const { text, lines } of texts) expect(lines.map((units) => units.map(({ source }) => source).join(""))).toEqual(text.lines)
    expect(texts[0]!.lines[1]!.map(({ results }) => results[1]!.text).join("")).toBe("Vikhri sni͡ezhnye kruti͡a;")
  })
  it("ISO 9 gives every text back", () => {
    for (const { lines } of texts) expect(lines.flat().every(({ results }) => results[0]!.back)).toBe(true)
  })
  it("ѣ, ѳ, ѵ, і and ѫ each have a letter of their own", () => {
    expect(["ѣ", "ѳ", "ѵ", "і"].map((one) => letter("ru", "вѣра ѳита мѵро міръ", one).results.flatMap(({ texts }) => texts))).toEqual([["ě", "i͡e"], ["f̀", "ḟ"], ["ỳ", "ẏ"], ["ì", "ī"]])
    expect(letter("bg", "мѫжка", "ѫ").results.map(({ texts }) => texts[0])).toEqual(["ǎ", "u̐"])
  })
  it("a dropped letter does not come back, one in the middle of a word does", () => {
    expect(letter("ru", "Съѣздъ съ нимъ", "ъ")).toMatchObject({ count: 4, results: [{ lost: 0 }, { lost: 3, texts: ["", "ʺ"] }] })
  })
  it("two letters that become the same do not come back, a letter that means them does", () => {
    expect(letter("sr", "инјекција", "н").results[1]!.lost).toBe(1)
    expect(letter("sr", "њихова", "њ").results[1]!.lost).toBe(0)
  })
  it("a letter without a rule stays, each by itself", () => {
    expect(letter("bg", "мѭжь, ѭѭ", "ѭ")).toMatchObject({ count: 3, results: [{ stays: true }, { stays: true }] })
  })
  it("the table says how much comes back, and what does not", () => {
    const table = toTable(texts)
    expect(table).toMatch(/ru {2}Зимній вечеръ +all \d+ +\d+ of \d+\n +ALA-LC does not give back ъ 13 of 13\n/)
    expect(table).toContain("ALA-LC does not give back ы 2 of 2")
    expect(table).toMatch(/uk {2}Заповіт +all (\d+) +all \1\n/)
  })
})

describe("the page", () => {
  it("escapes what texts say, and goes on in another row after its last rule", () => {
    const page = toPage([trace({ ...of("ru", "а".repeat(400), "<b>&\"'"), title: "<script>alert(1)</script>", author: "<i>", note: "\"&" }, systems)])
    expect(page).not.toMatch(/<script>alert|<b>&|<i>/)
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;")
    expect(page).not.toContain("u100\"")
    expect(page.match(/<tr role="row" class="l">/g)).toHaveLength(5)
  })
})

const chromium = await import("playwright-core").then(({ chromium: browser }) => browser.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
})).catch(() => undefined)
if (chromium === undefined) console.log("skipped: the archive's page in a browser (there is no /usr/bin/chromium)")

describe.skipIf(chromium === undefined)("the page in a browser", () => {
  let folder = ""
  let printed = ""
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "polyonym-archive-"))
    const two = readArchive(join(import.meta.dirname, "../texts")).filter(({ file }) => /^0[57]/.test(file))
    writeFileSync(join(folder, "two.html"), toPage(two.map((text) => trace(text, systems))))
    printed = execFileSync(process.execPath, ["--conditions=@polyonym/source", join(import.meta.dirname, "../src/main.ts"), "--out", folder], { encoding: "utf8" })
  }, 60_000)
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true })
    await chromium?.close()
  })

  it.each([[1280, "light"], [800, "dark"], [390, "light"]] as const)("%i wide, %s: nothing is wrong for assistive technology, nothing sticks out, nothing is loaded", async (width, colorScheme) => {
    const page = await (await chromium!.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true })).newPage()
    const requests: Array<string> = []
    page.on("request", (request) => requests.push(request.url()))
    await page.goto(`file://${folder}/two.html`)
    for (const summary of await page.locator("summary").all()) await summary.click()
    await page.evaluate(readFileSync(new URL(import.meta.resolve("axe-core/axe.min.js")), "utf8"))
    const { violations } = await page.evaluate("axe.run()") as { readonly violations: ReadonlyArray<{ readonly id: string }> }
    expect(violations.map(({ id }) => id)).toEqual([])
    await page.goto(`file://${folder}/archive.html`)
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true)
    expect(requests).toEqual(["two", "archive"].map((name) => `file://${folder}/${name}.html`))
    await page.close()
  }, 60_000)

  it("pairs a letter with what it became, by pointer and by keyboard, within its policy", async () => {
    const page = await chromium!.newPage({ viewport: { width: 1280, height: 900 } })
    const said: Array<string> = []
    page.on("console", (message) => said.push(message.text()))
    await page.goto(`file://${folder}/archive.html`)
    const lit = () => page.evaluate("[...document.querySelectorAll('.u')].filter((one) => getComputedStyle(one).outlineStyle === 'solid').map((one) => one.textContent)")
    await page.locator("#t1 tbody tr").first().locator("td:first-child .u2").hover()
    expect(await lit()).toEqual(["ѣ", "ě", "i͡e"])
    await page.mouse.move(0, 0)
    await page.locator("#t0 td:first-child .u0").first().focus()
    for (const key of ["ArrowDown", "ArrowDown", "End", "ArrowLeft"]) await page.keyboard.press(key)
    expect(await lit()).toEqual(["ъ", "ʺ", ""])
    expect(await page.locator("output").textContent()).toBe("ъU+044A · ISO 9 ʺ · ALA-LC ∅ (does not come back)")
    expect(said).toEqual([])
    await page.close()
  }, 60_000)

  it("is where the program says", () => {
    expect(printed).toContain(`9 texts, side by side and traced: ${join(folder, "archive.html")}\n`)
  })
})
