import { readFileSync } from "node:fs"
import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { hasChromium, openChromium, violations } from "../../../packages/polyonym/test/chromium.ts"
import { built } from "./built.ts"
import { serve, type Served } from "./serve.ts"

const seed = `Log in | Subscribe

Ferry Crew Rescued off Odesa
By Dana Holt

A ferry crew of nine was rescued on Monday, Ukrainian President Volodymyr Zelensky said. “All of them are safe,” Zelensky said.

Sign up for our free newsletter`

const [narrow, middle, wide] = [360, 768, 1600] as const
type Look = readonly [tag: string, width: number, colorScheme: "light" | "dark"]
const looks: ReadonlyArray<Look> = process.env["POLYONYM_FULL"] === undefined
  ? [["en", narrow, "light"], ["en", wide, "dark"], ["ar", middle, "light"]]
  : ["en", "ar", "uk"].flatMap((tag) => [narrow, middle, wide].flatMap((width): ReadonlyArray<Look> => [[tag, width, "light"], [tag, width, "dark"]]))

describe.skipIf(!hasChromium)("the playground", { timeout: 60_000 }, () => {
  let served: Served
  let open: Awaited<ReturnType<typeof openChromium>>
  /** What pages asked for beyond their own origin, and what they said was wrong. */
  const wrong: Array<string> = []

  beforeAll(async () => {
    served = await serve(await built())
    open = await openChromium()
  }, 180_000)
  afterAll(async () => {
    await open?.close()
    await served?.close()
  })

  async function visit(path = "/?lng=en", width = 1280): Promise<Page> {
    const page = await open.browser.newPage()
    page.setDefaultTimeout(40_000)
    await page.setViewportSize({ width, height: 900 })
    page.on("request", (request) => {
      if (!/^(?:data|blob):/.test(request.url()) && new URL(request.url()).origin !== served.origin) wrong.push(request.url())
    })
    page.on("pageerror", (error) => wrong.push(String(error)))
    page.on("console", (message) => {
      if (message.type() === "error") wrong.push(message.text())
    })
    await page.goto(served.origin + path)
    await page.locator("h1").waitFor()
    return page
  }
  /** Writes a text and waits until what is found in it is shown; `end`: the end of what is kept of it. */
  const write = async (page: Page, text: string, end = text.slice(-20)): Promise<void> => {
    await page.locator("#source").fill(text)
    await page.locator(".text > :last-child", { hasText: end }).waitFor()
  }

  describe("at a desk", () => {
    let page: Page
    beforeAll(async () => {
      page = await visit()
    }, 60_000)
    afterAll(() => page?.close())

    it("sees Zelensky as one person with two mentions, and writes the name as the style does", async () => {
      await write(page, seed, "Zelensky said.")
      expect(await page.locator("mark[data-type=PER]", { hasText: "Zelensky" }).allTextContents()).toEqual(["Volodymyr Zelensky", "Zelensky"])
      const card = page.locator(".card", { hasText: "Q3874799" })
      expect(await card.count()).toBe(1)
      expect(await card.locator(".jump").count()).toBe(2)
      expect(await card.locator(".spellings li").count()).toBe(2)
      expect(await page.locator("#quotes").textContent()).toContain("Volodymyr Zelenskyy")
      expect(await page.locator("#dropped").textContent()).toContain("newsletter")
      expect(await page.locator("mark[data-type=ROLE]").textContent()).toBe("Ukrainian President")
      await page.locator("#house-style").selectOption("kmu-2010")
      await page.locator(".card .shown", { hasText: "Volodymyr Zelenskyi" }).waitFor()
      await page.locator("#house-style").selectOption("moscow-times")
      await page.locator(".card .shown", { hasText: /^Volodymyr Zelensky$/ }).waitFor()
    })

    it("gives the linked data, the report, and a link that carries the text", async () => {
      await open.browser.grantPermissions(["clipboard-read", "clipboard-write"])
      const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText())
      await page.locator("#data .buttons button").first().click()
      await expect.poll(copied, { timeout: 20_000 }).toContain("NewsArticle")
      const [file] = await Promise.all([page.waitForEvent("download"), page.locator("#data .buttons button").last().click()])
      expect(readFileSync(await file.path(), "utf8")).toMatch(/^<!doctype html>[^]*Zelensky/)
      await page.locator("#share").click()
      await expect.poll(copied, { timeout: 20_000 }).toContain("#style=moscow-times&text=Log%20in%20%7C%20Subscribe")
      const other = await visit((await copied()).slice(served.origin.length))
      await other.locator(".card .shown", { hasText: /^Volodymyr Zelensky$/ }).waitFor()
      expect(await other.locator("#source").inputValue()).toBe(seed)
      await other.close()
    })

    it("puts the fixes of a style into the text", async () => {
      await page.locator("#house-style").selectOption("ap")
      await write(page, "The mayor of Kiev spoke on Monday.\n\nNobody in Kiev was surprised.")
      expect(await page.locator("#style .fix").first().textContent()).toBe("Kiev → Kyiv")
      await page.locator("#style > button").click()
      await page.locator(".finding").first().waitFor({ state: "detached" })
      expect(await page.locator("#source").inputValue()).toBe("The mayor of Kyiv spoke on Monday.\n\nNobody in Kyiv was surprised.")
    })

    it("makes a pack of a dropped table, and says in words what is wrong with one", async () => {
      const drop = (csv: string) => page.evaluate((text) => {
        const transfer = new DataTransfer()
        transfer.items.add(new File([text], "own.csv", { type: "text/csv" }))
        document.body.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: transfer }))
      }, csv)
      await write(page, "Nobody at the Teal Lantern answered on Monday, said Volodymyr Zelensky.")
      await drop("id,name,type,alias\nx-1,Teal Lantern Society,ORG,Teal Lantern\n")
      await page.locator(".card[data-id=x-1]").waitFor()
      expect(await page.locator(".packs li").textContent()).toContain("own.csv")
      expect(await page.locator("mark[data-type=ORG]").textContent()).toBe("Teal Lantern")
      await drop("name,type\nA Nobody,VEGETABLE\n")
      await page.locator("#pack .trouble").waitFor()
      await page.locator(".packs button").click()
      await page.locator(".card[data-id=x-1]").waitFor({ state: "detached" })
    })

    it("says in words what went wrong, and goes on", async () => {
      await page.goto(`${served.origin}/?lng=en#style=nonesuch&text=${encodeURIComponent("The ferry was late, said Volodymyr Zelensky.")}`)
      await page.reload()
      expect(await page.locator(".status .trouble").textContent()).toContain("There is no such house style.")
      await page.locator("#house-style").selectOption("bbc")
      await page.locator(".card .shown", { hasText: "Zelensky" }).waitFor()
      expect(await page.locator(".status .trouble").count()).toBe(0)
      await page.locator("#source").fill("https://example.org/ferry")
      await page.locator(".source .trouble", { hasText: "Paste the page itself." }).waitFor()
    })

    it("compares two names and says why", async () => {
      await page.locator("input[name=name-a]").fill("Володимир Зеленський")
      await page.locator("input[name=name-b]").fill("Volodymyr Zelensky")
      await page.locator("#compare button[type=submit]").click()
      await page.locator(".explained.same").waitFor()
      expect(await page.locator("#compare tbody tr").count()).toBe(2)
      await page.locator("input[name=name-b]").fill("Petro Poroshenko")
      await page.locator(".explained.different").waitFor()
    })

    it("traces letters in both directions, by pointer and by keyboard", async () => {
      await page.locator("#letters textarea").fill("Щука")
      await page.locator(".pane-result", { hasText: "Shchuka" }).waitFor()
      await page.locator(".pane-source [data-piece]", { hasText: "Щ" }).hover()
      expect(await page.locator(".pane-result .on").textContent()).toBe("Shch")
      await page.locator(".pane-result [data-piece]", { hasText: "k" }).hover()
      expect(await page.locator(".pane-source .on").textContent()).toBe("к")
      await page.mouse.move(0, 0)
      await page.locator(".pane-source .traced").focus()
      await page.keyboard.press("ArrowRight")
      await page.keyboard.press("ArrowRight")
      expect(await page.locator(".on").allTextContents()).toEqual(["у", "u"])
      expect(await page.locator(".trace").textContent()).toContain("у")
      await page.locator("#letters select").selectOption("iso-9-1995-uk")
      await page.locator(".pane-result", { hasText: "Ŝuka" }).waitFor()
      await page.locator("#letters input[type=checkbox]").check()
      await page.locator(".pane-result", { hasText: "Щука" }).waitFor()
    })

    it("can be used by keyboard alone", async () => {
      await write(page, seed, "Zelensky said.")
      await page.locator("h1").click()
      await page.keyboard.press("Tab")
      for (let i = 0; i < 3; i++) await page.keyboard.press("Shift+Tab")
      await page.locator(".skip").focus()
      await page.keyboard.press("Enter")
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("result")
      const stops: Array<string> = []
      const atEnd = () => page.evaluate(() => document.activeElement?.matches("#pack .file input"))
      while (stops.length < 80 && !(await atEnd())) {
        await page.keyboard.press("Tab")
        stops.push(await page.evaluate(() => document.activeElement?.tagName ?? ""))
      }
      expect(await atEnd()).toBe(true)
      // all names of the text are one stop
      expect(stops.filter((tag) => tag === "MARK")).toHaveLength(1)
      const place = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset["place"])
      await page.locator("mark[tabindex='0']").focus()
      const before = await place()
      await page.keyboard.press("ArrowRight")
      expect(await place()).not.toBe(before)
      await page.locator("#tip").waitFor()
      await page.keyboard.press("Escape")
      await page.locator("#tip").waitFor({ state: "detached" })
      await page.locator("mark[data-place]", { hasText: /^Zelensky$/ }).focus()
      await page.keyboard.press("Enter")
      expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset["id"])).toBe("Q3874799")
    })

    it("goes on being typed in while a long text is read, and shows the newest", async () => {
      await page.locator("#source").fill(`${seed}\n\n`.repeat(process.env["POLYONYM_FULL"] === undefined ? 60 : 800))
      await page.locator(".parts[aria-busy=true]").waitFor()
      await page.locator("#source").press("Control+End")
      await page.keyboard.type("And so on.")
      expect(await page.locator("#source").inputValue()).toMatch(/And so on\.$/)
      await write(page, "Nobody else was seen, said Volodymyr Zelensky of Kyiv.")
      expect(await page.locator(".text > *").count()).toBe(1)
      await page.locator("#source").fill("")
      await page.locator(".empty").waitFor()
    })

    it("keeps everything for ten languages when that is asked", async () => {
      await page.locator("footer button").click()
      await page.locator("footer", { hasText: "Everything for the ten languages is kept." }).waitFor()
      expect(await page.evaluate(async () => {
        const cache = await caches.open((await caches.keys())[0]!)
        return (await cache.keys()).filter(({ url }) => url.includes("/zh-")).length
      })).toBeGreaterThan(0)
    })

    it("speaks ten languages, remembers which and in what colours, and runs from right to left in Arabic", async () => {
      const titles = new Set<string>()
      for (const tag of ["uk", "ru", "de", "fr", "es", "pl", "tr", "zh", "en", "ar"]) {
        await page.locator("#interface-language").selectOption(tag)
        await page.locator(`html[lang=${tag}]`).waitFor()
        titles.add(await page.locator("#source-title").textContent() ?? "")
      }
      expect(titles.size).toBe(10)
      expect(await page.locator("html").getAttribute("dir")).toBe("rtl")
      const [source, result] = await Promise.all([page.locator(".source").boundingBox(), page.locator("#result").boundingBox()])
      expect(source!.x).toBeGreaterThan(result!.x)
      await page.locator("#theme").selectOption("dark")
      await page.goto(`${served.origin}/`)
      await page.locator("html[lang=ar][data-theme=dark]").waitFor()
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("dark")
      await page.locator("#interface-language").selectOption("en")
      await page.locator("html[lang=en][dir=ltr]").waitFor()
    })
  })

  it.each(looks)("has no violation that axe finds, and nothing wider than the window: %s, %i px, %s", async (tag, width, colorScheme) => {
    const page = await visit(`/?lng=${tag}`, width)
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" })
    if (width === narrow) expect(await violations(page)).toEqual([])
    await page.locator(`.empty [data-example=${tag}]`).click()
    await page.locator("mark").first().waitFor()
    await page.locator("#compare button[type=submit]").click()
    await page.locator(".explained").waitFor()
    await page.evaluate(() => document.querySelectorAll("details").forEach((one) => {
      one.open = true
    }))
    await page.locator("mark[data-identity]").first().hover()
    await page.locator("#tip").waitFor()
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
    await page.close()
  })

  it("has asked for nothing but its own files, and nothing went wrong", () => {
    expect(wrong).toEqual([])
  })
})
