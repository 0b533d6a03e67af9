import { compilePack, defaultPack, loadDefaultPack, openPack, type PackRecord } from "@polyonym/lexicon/pure"
import { type BackendModule, createInstance, type i18n as I18n, type InitOptions, type ReadCallback, type Services } from "i18next"
import { describe, expect, it } from "vitest"
import { PolyonymBackend, type PolyonymBackendOptions, resourceKey } from "../src/index.ts"

const packOf = (records: ReadonlyArray<PackRecord>) => openPack(compilePack(records, { name: "made", version: "1", attribution: "Made for this test." }))
const mayor: PackRecord = { id: "Q90001", type: "PER", gender: "female", names: [{ text: "Олена Стрілець", language: "uk" }, { text: "Olena Strilets", language: "en" }] }
const made = packOf([mayor, { id: "town:1", type: "LOC", names: [{ text: "Гринівка", language: "uk" }] }])

async function started(backend: PolyonymBackendOptions, options: InitOptions = {}): Promise<I18n> {
  const i18n = createInstance()
  await i18n.use(PolyonymBackend).init({ lng: "uk", fallbackLng: "en", ns: ["names"], backend, interpolation: { escapeValue: false }, ...options })
  return i18n
}

describe("PolyonymBackend", () => {
  it("serves names by case and gender when they are asked for, and lists those alone", async () => {
    const { t, store } = await started({ packs: [made] })
    expect(Object.keys(store.data["uk"]!["names"]!)).toEqual(["attribution"])
    expect(t("names:Q90001", { context: "instrumental" })).toBe("Оленою Стрілець")
    expect(t("names:Q90001", { context: "gender" })).toBe("female")
    expect(t(`names:${resourceKey("town:1")}`, { context: "locative" })).toBe("Гринівці")
    expect(t("names:Q90001", { lng: "en", context: "genitive" })).toBe("Olena Strilets")
    expect(t("names:attribution")).toBe("Made for this test.")
    expect(JSON.parse(JSON.stringify(store.data["uk"]!["names"]))).toEqual({
      attribution: "Made for this test.", Q90001_instrumental: "Оленою Стрілець", Q90001_gender: "female", "town~3a~1_locative": "Гринівці"
    })
  })

  it("gives what toI18nextResources gives: of ids that are told, as plain data", async () => {
    const { store, t } = await started({ packs: [made], ids: ["Q90001", "Q0"], cases: ["genitive"] })
    expect(store.data["uk"]!["names"]).toEqual({ attribution: "Made for this test.", Q90001: "Олена Стрілець", Q90001_genitive: "Олени Стрілець", Q90001_gender: "female" })
    expect(t("names:Q0")).toBe("Q0")
  })

  it("knows nothing of keys that no entity has", async () => {
    const { t } = await started({ packs: [made] })
    for (const key of ["__proto__", "constructor", "toString", "Q1_genitive", "Q90001_nonsense", "_genitive", "", "~110000~", "~d800~", "x".repeat(5000)]) expect(t(key, { ns: "names", nsSeparator: false, keySeparator: false })).toBe(key)
  })

  it("serves a region, a style of its own and packs by language", async () => {
    const i18n = await started({ packs: (locale) => loadDefaultPack([locale]), style: "bbc" }, { lng: "de-AT", preload: ["en", "ka"] })
    expect(i18n.t("names:Q1741")).toBe("Wien")
    expect(i18n.t("names:Q3874799", { lng: "en" })).toBe("Volodymyr Zelensky")
    expect(i18n.t("names:Q230", { lng: "ka" })).toBe("საქართველო")
  })

  it("lays a later pack over an earlier one, and what the app has over both", async () => {
    const later = packOf([{ ...mayor, names: [{ text: "Олена Стрілецька", language: "uk" }] }])
    const i18n = await started({ packs: [made, later] })
    expect(i18n.t("names:Q90001", { context: "genitive" })).toBe("Олени Стрілецької")
    i18n.addResource("uk", "names", "Q7", "Сьомий")
    await i18n.reloadResources(["uk"], ["names"])
    expect(i18n.t("names:Q7")).toBe("Сьомий")
    expect(i18n.t("names:Q90001", { context: "dative" })).toBe("Олені Стрілецькій")
  })

  it("takes no part in other namespaces: the next backend reads them, or i18next is given the error", async () => {
    class Sentences implements BackendModule<{ readonly mark: string }> {
      static readonly type = "backend"
      static readonly callbackApi = true
      readonly type = "backend"
      #mark = ""
      init(_services: unknown, { mark }: { readonly mark: string }): void {
        this.#mark = mark
      }
      read(language: string, namespace: string, callback: ReadCallback): void {
        callback(null, { hello: `${this.#mark} ${language} ${namespace}` })
      }
    }
    const { t } = await started({ packs: [made], next: Sentences, nextOptions: { mark: "→" } }, { ns: ["names", "app"] })
    expect(t("app:hello")).toBe("→ uk app")
    const promised = { type: "backend" as const, callbackApi: false, init: () => undefined, read: (language: string) => Promise.resolve({ hello: `${language}!` }) }
    expect((await started({ packs: [made], next: promised as unknown as BackendModule }, { ns: ["names", "app"] })).t("app:hello")).toBe("uk!")

    const errors: Array<unknown> = []
    const alone = createInstance()
    alone.on("failedLoading", (_language, namespace, message) => errors.push([namespace, (message as unknown as { _tag: string })._tag]))
    await alone.use(PolyonymBackend).init<PolyonymBackendOptions>({ lng: "uk", ns: ["names", "app"], backend: { packs: [made], style: "no-such" } })
    expect(errors.sort()).toEqual([["app", "NotServed"], ["names", "UnknownStyle"]])
  })

  it("gives data to what puts backends in a row, where ids are told", () => {
    const backend = new PolyonymBackend()
    backend.init({} as Services, { packs: [made], ids: ["Q90001"], cases: [] }, {})
    return new Promise<void>((resolve) => {
      backend.read("uk", "names", (error, data) => {
        expect([error, data]).toEqual([null, { attribution: "Made for this test.", Q90001: "Олена Стрілець", Q90001_gender: "female" }])
        resolve()
      })
    })
  })

  it("has no key missing of the default pack's persons, in eight languages", async () => {
    const locales = ["en", "uk", "ru", "de", "fr", "es", "pl", "tr"]
    const missing: Array<string> = []
    const i18n = await started({ packs: [defaultPack()] }, { preload: locales, saveMissing: true, missingKeyHandler: (_lngs, _ns, key) => missing.push(key) })
    for (const { id, type } of defaultPack().entities) if (type === "PER") for (const lng of locales) i18n.t(`names:${resourceKey(id)}`, { lng })
    expect(missing).toEqual([])
  }, 60_000)
})
