import type { Pack } from "@polyonym/lexicon/pure"
import type { BackendModule, InitOptions, ReadCallback, Services } from "i18next"
import { contexts, type NameContext } from "./cases/caseForms.ts"
import { entriesIn, type Entry, type EntryOptions } from "./entry.ts"
import { lazyNames } from "./lazyNames.ts"
import { attributionOf, entityIn } from "./packs.ts"
import { idOfKey, resourceKey } from "./resourceKey.ts"
import { keysOf } from "./resources.ts"

export interface PolyonymBackendOptions extends EntryOptions {
  /** Packs, a later one over an earlier one; or what gives them for a locale, such as `(locale) => loadDefaultPack([locale])`. */
  readonly packs: ReadonlyArray<Pack> | ((locale: string) => ReadonlyArray<Pack> | Promise<ReadonlyArray<Pack>>)
  /** The namespace of the names; `names` if not given. */
  readonly namespace?: string
  /** Ids of entities: their keys are made at once and are plain data. If not given, all entities of the packs are there, and each is made when it is asked for. */
  readonly ids?: ReadonlyArray<string>
  /** The backend of all other namespaces. */
  readonly next?: BackendModule<any> | (new () => BackendModule<any>)
  /** What `next` takes as its `backend` options. */
  readonly nextOptions?: object
}

/** This backend has no such namespace, and no other backend was given for it. */
export class NotServed extends Error {
  readonly _tag = "NotServed"
  override readonly name = "NotServed"
  readonly language: string
  readonly namespace: string
  constructor(language: string, namespace: string) {
    super(`no names are in the namespace "${namespace}" (${language}), and the option "next" gives no backend for it`)
    this.language = language
    this.namespace = namespace
  }
}

/** The key that whom to name for the packs stands under. */
const attributionKey = "attribution"
const isContext = (text: string): text is NameContext => (contexts as ReadonlyArray<string>).includes(text)

/** What finds the value of a key. One entity is asked for its cases again and again, so the last is kept. */
function finderOf(packs: ReadonlyArray<Pack>, locale: string, options: EntryOptions, separator: string): (key: string) => string | undefined {
  const entryOf = entriesIn(locale, options)
  let last: { readonly key: string; readonly entry: Entry | undefined } | undefined
  const entryAt = (key: string): Entry | undefined => {
    if (last?.key === key) return last.entry
    const entity = entityIn(packs, idOfKey(key))
    const entry = entity === undefined ? undefined : entryOf(entity)
    last = { key, entry }
    return entry
  }
  return (key) => {
    const at = key.lastIndexOf(separator)
    if (at < 0) return entryAt(key)?.name
    const context = key.slice(at + separator.length)
    if (context !== "gender" && !isContext(context)) return undefined
    const entry = entryAt(key.slice(0, at))
    return context === "gender" ? entry?.gender() : entry?.form(context)
  }
}

/**
 * A backend of i18next that serves the names of knowledge packs, made when they are asked for: with the namespace `names` in `ns`, `t("names:Q3874799", { context: "genitive" })` is the name in the language of the app
 * and in that case, as `toI18nextResources` makes it. `t("names:attribution")` tells whom the packs want to be named. Other namespaces are read by the backend `next`; without one, or where a style is unknown, i18next is
 * given the error (`NotServed`, `UnknownStyle`).
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { createInstance } from "i18next"
 * import { PolyonymBackend } from "@polyonym/i18n"
 * import { defaultPack } from "@polyonym/lexicon/pure"
 *
 * const i18n = createInstance()
 * const t = await i18n.use(PolyonymBackend).init({ lng: "uk", ns: ["names"], backend: { packs: [defaultPack()], style: "own-preference" } })
 * assert.equal(t("names:Q3874799", { context: "genitive" }), "Володимира Зеленського")
 * assert.equal(t("names:Q3874799", { lng: "de", context: "genitive" }), "Q3874799") // German was not loaded
 * ```
 */
export class PolyonymBackend implements BackendModule<PolyonymBackendOptions> {
  static readonly type = "backend"
  static readonly callbackApi = true
  readonly type = "backend"
  readonly callbackApi = true
  #services: Services | undefined
  #options: PolyonymBackendOptions = { packs: [] }
  #separator = "_"
  #next: BackendModule | undefined

  /** Called by i18next. */
  init(services: Services, backendOptions: PolyonymBackendOptions, i18nextOptions: InitOptions): void {
    this.#services = services
    this.#options = backendOptions
    this.#separator = i18nextOptions.contextSeparator ?? "_"
    const { next, nextOptions = {} } = backendOptions
    this.#next = typeof next === "function" ? new next() : next
    this.#next?.init(services, nextOptions, i18nextOptions)
  }

  /** Called by i18next. */
  read(language: string, namespace: string, callback: ReadCallback): void {
    if (namespace === (this.#options.namespace ?? "names")) {
      this.#names(language, namespace).then((data) => callback(null, data), (error: Error) => callback(error, false))
    } else if (this.#next === undefined) callback(new NotServed(language, namespace), false)
    else readNext(this.#next, language, namespace, callback)
  }

  /** The bundle of a language where its ids are told; otherwise it is laid into the store, since i18next would copy it, and with that make all of it. */
  async #names(language: string, namespace: string): Promise<Record<string, string> | null> {
    const { packs: given, ids } = this.#options
    const packs = typeof given === "function" ? await given(language) : given
    const known = { [attributionKey]: attributionOf(packs) }
    if (ids !== undefined) {
      const entryOf = entriesIn(language, this.#options)
      const entries = ids.flatMap((id) => {
        const entity = entityIn(packs, id)
        const entry = entity === undefined ? undefined : entryOf(entity)
        return entry === undefined ? [] : [...keysOf(resourceKey(id), entry, this.#separator)]
      })
      return { ...known, ...Object.fromEntries(entries) }
    }
    const find = finderOf(packs, language, this.#options, this.#separator)
    const store = this.#services!.resourceStore
    const there = store.data[language]?.[namespace]
    store.data[language] = { ...store.data[language], [namespace]: lazyNames(find, { ...known, ...(typeof there === "object" ? there as Record<string, string> : {}) }) }
    return null
  }
}

/** Reads from a backend as i18next itself does: it answers by a callback, or returns its answer. */
function readNext(next: BackendModule, language: string, namespace: string, callback: ReadCallback): void {
  const declared = next.callbackApi ?? (next.constructor as { readonly callbackApi?: boolean }).callbackApi
  if (declared ?? next.read.length > 2) {
    next.read(language, namespace, callback)
    return
  }
  const read = next.read.bind(next) as unknown as (language: string, namespace: string) => unknown
  new Promise((resolve) => resolve(read(language, namespace))).then((data) => callback(null, data as Record<string, string>), (error: Error) => callback(error, false))
}
