import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { chromium, type BrowserContext, type Page } from "playwright-core"

const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => existsSync(path))
/** Whether there is a browser to look with. */
export const hasChromium = executablePath !== undefined
if (!hasChromium) console.warn("skipped: there is no Chromium in /usr/bin")

const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"]

/** A browser with a folder of its own, and how to be rid of both. */
export async function openChromium(): Promise<{ readonly browser: BrowserContext; readonly close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "polyonym-chromium-"))
  const browser = await chromium.launchPersistentContext(folder, { ...(executablePath === undefined ? {} : { executablePath }), headless: true, args })
  return {
    browser,
    close: async () => {
      await browser.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

/** What axe finds wrong in a page, of whatever impact. */
export async function violations(page: Page): Promise<ReadonlyArray<string>> {
  await page.evaluate(`(() => { const module = undefined; ${axe} })()`)
  return page.evaluate<ReadonlyArray<string>>("axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.flatMap(({ id, impact, nodes }) => nodes.map(({ html, failureSummary }) => `${id} (${impact}): ${html.slice(0, 160)} ${failureSummary.slice(0, 200)}`)))")
}
