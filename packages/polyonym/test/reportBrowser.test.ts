import { writeFileSync } from "node:fs"
import { pathToFileURL } from "node:url"
import { article, openArticle } from "polyonym"
import { toHtmlReport, toReviewPage } from "polyonym/report"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { full } from "../../../tests/setup/mode.ts"
import { hasChromium, openChromium, violations } from "./chromium.ts"
import { folder } from "./folder.ts"
import { arabicPage, englishPage, ukrainianPage } from "./reportPages.ts"

const { path } = folder()
const views = (["light", "dark"] as const).flatMap((colorScheme) => [360, 900, 1600].map((width) => ({ colorScheme, width })))
  .filter(({ colorScheme, width }) => full || `${colorScheme} ${width}` === "light 360" || `${colorScheme} ${width}` === "dark 1600")
const person = "p:not([class]) > .w > a.m.per"

describe.skipIf(!hasChromium)("a report in a browser", { timeout: 120_000 }, () => {
  let open: Awaited<ReturnType<typeof openChromium>>
  const files = new Map<string, string>()
  const put = (name: string, html: string): void => {
    writeFileSync(path(`${name}.html`), html)
    files.set(name, pathToFileURL(path(`${name}.html`)).href)
  }
  beforeAll(async () => {
    open = await openChromium()
    const runner = await openArticle()
    const results = [await runner.timed(englishPage, { publishedAt: "2026-03-02" }), runner.run(ukrainianPage), runner.run(arabicPage)]
    await runner.close()
    put("english", toHtmlReport(results[0]!))
    put("arabic", toHtmlReport(results[2]!, { locale: "ar" }))
    put("several", toHtmlReport(results, { title: "One ferry, three newsrooms" }))
    const side = (id: string, name: string) => ({ id, type: "PER" as const, name, names: [{ text: name, language: "en", script: "Latn", count: 2 }], documents: [{ id: "a", sighting: "a#1" }], roles: ["captain"], evidence: [] })
    put("review", toReviewPage([{ a: side("Q1", "Jonas <b>Petraitis"), b: side("nil-2", "Йонас Петрайтіс"), nats: -0.5, evidence: [{ code: "one-name", params: { text: "Petraitis" } }] }]))
  }, 120_000)
  afterAll(() => open.close())

  it.each(["english", "arabic", "several", "review"])("%s: no violation that axe finds, and nothing wider than the window", async (name) => {
    for (const { colorScheme, width } of views) {
      const page = await open.browser.newPage()
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      await page.goto(files.get(name)!)
      await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })")
      // With what is shown of a mention in sight, and with a button pressed.
      await page.locator(name === "review" ? "button" : person).first().click()
      expect({ colorScheme, width, found: await violations(page) }).toEqual({ colorScheme, width, found: [] })
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0)
      await page.close()
    }
  })

  it.each(["english", "several", "review"])("%s: asks for nothing but itself, and runs under its policy", async (name) => {
    const page = await open.browser.newPage()
    const [asked, told]: [Array<string>, Array<string>] = [[], []]
    page.on("request", (request) => asked.push(request.url()))
    page.on("console", (message) => told.push(message.text()))
    page.on("pageerror", (error) => told.push(String(error)))
    await page.goto(files.get(name)!)
    await page.waitForLoadState("networkidle")
    expect(asked).toEqual([files.get(name)])
    expect(told).toEqual([])
    await page.close()
  })

  it("shows what is known of a mention on hovering and with the keyboard; Escape puts it away", async () => {
    const page = await open.browser.newPage()
    await page.goto(files.get("english")!)
    const mention = page.locator(person).first()
    const tip = page.locator(`${person} + .tip`).first()
    expect(await tip.isVisible()).toBe(false)
    await mention.hover()
    expect(await tip.isVisible()).toBe(true)
    expect(await tip.textContent()).toContain("Wikidata Q3874799")
    await page.keyboard.press("Escape")
    expect(await tip.isVisible()).toBe(false)
    await page.mouse.move(0, 0)
    await mention.focus()
    expect(await tip.isVisible()).toBe(true)
    const described = await mention.getAttribute("aria-describedby")
    expect(await page.locator(`#${described}`).textContent()).toContain("Volodymyr Zelensky")
    await page.keyboard.press("Escape")
    expect(await tip.isVisible()).toBe(false)
    await page.close()
  })

  it("leads from a mention to its identity and back, and hides a kind", async () => {
    const page = await open.browser.newPage()
    await page.goto(files.get("english")!)
    const card = await page.locator(person).first().getAttribute("href")
    const back = await page.locator(`${card} .jumps a`).first().getAttribute("href")
    expect(await page.locator(`${back}`).getAttribute("href")).toBe(card)
    expect(await page.locator(`${card}`).isVisible()).toBe(true)
    await page.locator("#show-per").uncheck({ force: true })
    expect(await page.locator(`${card}`).isVisible()).toBe(false)
    expect(await page.locator(person).first().isVisible()).toBe(true)
    await page.close()
  })

  it("is laid out from right to left where its language is", async () => {
    const page = await open.browser.newPage()
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(files.get("arabic")!)
    const [text, names] = await Promise.all([page.locator(".columns > .text").boundingBox(), page.locator(".names").boundingBox()])
    expect(text!.x).toBeGreaterThan(names!.x)
    expect(await page.locator("html").getAttribute("dir")).toBe("rtl")
    await page.close()
  })

  it("needs no script", async () => {
    const html = toHtmlReport(await article(englishPage)).replace(/<script>[^]*<\/script>/, "")
    put("plain", html)
    const page = await open.browser.newPage()
    await page.goto(files.get("plain")!)
    await page.locator(person).first().focus()
    expect(await page.locator(`${person} + .tip`).first().isVisible()).toBe(true)
    await page.close()
  })
})
