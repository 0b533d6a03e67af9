/** Keeps the page for when there is no network: the shell at once, everything else from when it is first used. */

/** Of this build; other files have other names. */
declare const VERSION: string
/** What the page needs before anything is asked. */
declare const SHELL: ReadonlyArray<string>
/** All files of this build. */
declare const FILES: ReadonlyArray<string>

interface Extendable extends Event {
  readonly waitUntil: (promise: Promise<unknown>) => void
}
interface Fetching extends Extendable {
  readonly request: Request
  readonly respondWith: (response: Promise<Response>) => void
}
interface Scope {
  readonly registration: { readonly scope: string }
  readonly clients: { readonly claim: () => Promise<void> }
  readonly skipWaiting: () => Promise<void>
  addEventListener(type: "install" | "activate", listener: (event: Extendable) => void): void
  addEventListener(type: "fetch", listener: (event: Fetching) => void): void
}
const scope = globalThis as unknown as Scope
const prefix = "polyonym-"
const name = `${prefix}${VERSION}`
const at = (file: string): string => new URL(file, scope.registration.scope).href

/** Takes over from the caches of other builds what has not changed: the names of files in `assets` have their hashes. The rest goes. */
async function takeOver(): Promise<void> {
  const cache = await caches.open(name)
  const ours = new Set(FILES.filter((file) => file.startsWith("assets/")).map(at))
  for (const other of await caches.keys()) {
    if (!other.startsWith(prefix) || other === name) continue
    const old = await caches.open(other)
    for (const request of await old.keys()) {
      const response = ours.has(request.url) ? await old.match(request) : undefined
      if (response !== undefined) await cache.put(request, response)
    }
    await caches.delete(other)
  }
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(name)
  const kept = await cache.match(request.mode === "navigate" ? at("index.html") : request, { ignoreSearch: request.mode === "navigate" })
  if (kept !== undefined) return kept
  const response = await fetch(request)
  if (response.ok && response.type === "basic") await cache.put(request, response.clone())
  return response
}

scope.addEventListener("install", (event) => {
  event.waitUntil(caches.open(name).then((cache) => cache.addAll(SHELL.map(at))).then(() => scope.skipWaiting()))
})
scope.addEventListener("activate", (event) => {
  event.waitUntil(takeOver().then(() => scope.clients.claim()))
})
scope.addEventListener("fetch", (event) => {
  const { request } = event
  if (request.method === "GET" && request.url.startsWith(scope.registration.scope)) event.respondWith(answer(request))
})
