import { worker } from "./asking.ts"
import { keepFetched } from "./serviceWorkerKeeping.ts"

/** When a service worker is at work, or has been given up. */
const settled = (registered: ServiceWorker): Promise<boolean> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (registered.state === "activated") resolve(true)
      if (registered.state === "redundant") resolve(false)
    }
    registered.addEventListener("statechange", look)
    look()
  })

/** So long the page is left alone before more is fetched than it needs at first, in milliseconds. */
const quiet = 3000
const languagesAtMost = 3

/** The languages of the page and of its reader. */
function likelyLanguages(): ReadonlyArray<string> {
  const tags = [document.documentElement.lang, ...navigator.languages].map((tag) => tag.split("-", 1)[0]!.toLowerCase())
  return [...new Set(tags)].filter((tag) => tag !== "").slice(0, languagesAtMost)
}

/** Whether the reader wants no more to be fetched than is asked for. */
const savesData = (): boolean => (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true

/**
 * Keeps the page for when there is no network: its shell at once, and after a while of quiet what a text in the languages of the page and its reader needs. What a text in another language
 * needs is kept once it has been used, and so is everything where the reader saves data. `true` when all that is kept; `false` where that cannot be: in development, without HTTPS, or where
 * the browser refuses.
 */
export async function keepForOffline(): Promise<boolean> {
  if (import.meta.env.MODE === "development" || !("serviceWorker" in navigator)) return false
  try {
    const { active, waiting, installing } = await navigator.serviceWorker.register(new URL("serviceWorker.js", document.baseURI), { updateViaCache: "none" })
    const registered = active ?? waiting ?? installing
    if (registered === null || !await settled(registered)) return false
    keepFetched()
    if (savesData()) return true
    await new Promise((resolve) => setTimeout(resolve, quiet))
    await worker().ask("prepare", { languages: likelyLanguages(), locale: document.documentElement.lang })
    return true
  } catch {
    return false
  }
}
