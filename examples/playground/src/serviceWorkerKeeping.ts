const looked = new Set<string>()
let looking: Promise<void> = Promise.resolve()

async function keep(): Promise<void> {
  try {
    const name = (await caches.keys()).find((one) => one.startsWith("polyonym-"))
    if (name === undefined) return
    const cache = await caches.open(name)
    const beside = new URL(".", import.meta.url).href
    for (const { name: url } of performance.getEntriesByType("resource")) {
      if (looked.has(url) || !url.startsWith(beside)) continue
      looked.add(url)
      if (await cache.match(url) === undefined) await cache.add(url)
    }
  } catch {
    // A cache that cannot be written leaves the page as it is: it needs the network.
  }
}

/**
 * Has the service worker's cache hold the files that this page, or this worker, has fetched: those from before the service worker was there did not go through it.
 * Nothing happens where there is no cache, or where it is full.
 */
export function keepFetched(): void {
  looking = looking.then(keep)
}
