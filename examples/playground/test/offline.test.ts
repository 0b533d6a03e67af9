import type { BrowserContext, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { hasChromium, openChromium } from "../../../packages/polyonym/test/chromium.ts"
import { built } from "./built.ts"
import { serve, type Served } from "./serve.ts"

const english = "The ferry to Odesa was late again, said President Volodymyr Zelensky."
const ukrainian = "Паром до Одеси знову запізнився, сказав Президент Володимир Зеленський."
const kilobyte = 1000

describe.skipIf(!hasChromium)("the playground without a network", { timeout: 90_000 }, () => {
  let served: Served
  let browser: BrowserContext
  let close: () => Promise<void>
  let page: Page
  const asked: Array<string> = []

  beforeAll(async () => {
    served = await serve(await built())
    ;({ browser, close } = await openChromium())
    browser.on("request", (request) => asked.push(request.url()))
    page = await browser.newPage()
    page.setDefaultTimeout(60_000)
    await page.goto(`${served.origin}/?lng=en`)
    await page.locator("h1").waitFor()
    await page.waitForLoadState("networkidle")
  }, 180_000)
  afterAll(async () => {
    await close?.()
    await served?.close()
  })

  /** Writes a text and waits for a name in it. */
  async function names(text: string, name: string): Promise<number> {
    await page.locator("#source").fill(text)
    await page.locator(".text mark", { hasText: name }).first().waitFor()
    return page.locator(".text mark").count()
  }

  /** Waits until all that was fetched is in the cache. */
  const kept = async (): Promise<void> => {
    const fetched = [...new Set(served.sent.map(({ path }) => path).filter((path) => path.startsWith("/assets/")))]
    await expect.poll(() => missing(fetched), { timeout: 60_000 }).toEqual([])
  }
  const missing = (files: ReadonlyArray<string>): Promise<ReadonlyArray<string>> =>
    page.evaluate(async (all) => (await Promise.all(all.map(async (file) => await caches.match(file) === undefined ? [file] : []))).flat(), files)

  it("has fetched little before there is a text, and none of the packs and models", () => {
    const quiet = served.sent.findIndex(({ path }) => path.includes("/prepare-"))
    const first = new Map(served.sent.slice(0, quiet < 0 ? undefined : quiet).map(({ path, bytes }) => [path, bytes]))
    const total = [...first.values()].reduce((sum, bytes) => sum + bytes, 0)
    console.log(`first load: ${(total / kilobyte).toFixed(1)} kB in ${first.size} files\n${[...first].map(([path, bytes]) => `  ${(bytes / kilobyte).toFixed(1)} ${path}`).join("\n")}`)
    expect(total).toBeGreaterThan(5 * kilobyte)
    expect(total).toBeLessThanOrEqual(250 * kilobyte)
    // Too little for the page itself to have Effect in it.
    expect(first.get([...first.keys()].find((path) => /\/index-[^/]+\.js$/.test(path))!)).toBeLessThanOrEqual(60 * kilobyte)
  })

  it("reads what it never read before, in a language of its reader, when there is no network", async () => {
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await page.locator("footer p").waitFor()
    await kept()
    await browser.setOffline(true)
    await page.reload()
    await page.locator("h1").waitFor()
    expect(await names(english, "Zelensky")).toBe(3)
    await browser.setOffline(false)
  })

  it("takes over from the cache of another build what has not changed, and leaves nothing else behind", async () => {
    const same = /assets\/hr-[\w-]+\.js/.exec(await page.evaluate(async () => (await fetch("serviceWorker.js")).text()))![0]
    await page.evaluate(async (kept) => {
      const old = await caches.open("polyonym-old")
      await old.put(kept, new Response("export const model = ''"))
      await old.put("assets/gone-12345678.js", new Response(""))
      await (await navigator.serviceWorker.getRegistration())!.unregister()
    }, same)
    await page.reload()
    await expect.poll(() => page.evaluate(() => caches.has("polyonym-old")), { timeout: 60_000 }).toBe(false)
    expect(await missing([same, "assets/gone-12345678.js", "index.html"])).toEqual(["assets/gone-12345678.js"])
  })

  it("reads again what it has read, in another language too", async () => {
    const online = await names(ukrainian, "Зеленський")
    await kept()
    await browser.setOffline(true)
    await served.close()
    await page.reload()
    await page.locator("h1").waitFor()
    expect([await names(ukrainian, "Зеленський"), await names(english, "Zelensky")]).toEqual([online, 3])
  })

  it("has asked its own origin alone", () => {
    expect(asked.length).toBeGreaterThan(10)
    expect([...new Set(asked.filter((url) => !/^(?:data|blob):/.test(url)).map((url) => new URL(url).origin))]).toEqual([served.origin])
  })
})
