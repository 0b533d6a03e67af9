/** What the names of the default pack cost an app in Ukrainian, or in the language told: started, asked for, and made all at once. Times are of the processor. */
import { defaultPack } from "@polyonym/lexicon/pure"
import { createInstance } from "i18next"
import { PolyonymBackend } from "../src/index.ts"
import { toI18nextResources } from "../src/pure.ts"

const locale = process.argv[2] ?? "uk"
const pack = defaultPack()
const ids = pack.entities.filter(({ type }) => type === "PER" || type === "LOC" || type === "ORG").map(({ id }) => id).filter((id) => /^Q\d+$/.test(id))
const cases = ["genitive", "dative", "accusative", "instrumental", "locative", "vocative"]
const spent = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
const since = (start: number): string => `${(spent() - start).toFixed(1)} ms`
const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value))

let start = spent()
const i18n = createInstance()
const t = await i18n.use(PolyonymBackend).init({ lng: locale, ns: ["names"], backend: { packs: [pack] } })
console.log(`started: ${since(start)}, ${bytes(i18n.store.data[locale])} bytes`)

start = spent()
t(`names:${ids[0]!}`, { context: "genitive" })
console.log(`the first name, with what is made once: ${since(start)}`)

const page = ids.filter((_, at) => at % 20 === 0).slice(0, 100)
start = spent()
for (const id of page) t(`names:${id}`)
console.log(`${page.length} names: ${since(start)}`)
start = spent()
for (const id of page) for (const context of cases) t(`names:${id}`, { context })
console.log(`all cases of them: ${since(start)}, ${bytes(i18n.store.data[locale])} bytes`)
start = spent()
for (const id of page) for (const context of cases) t(`names:${id}`, { context })
console.log(`again: ${since(start)}`)

start = spent()
const { names } = toI18nextResources(pack.entities, { locales: [locale] })[locale]!
console.log(`all ${pack.size} entities at once, toI18nextResources: ${since(start)}, ${Object.keys(names!).length} keys, ${bytes(names)} bytes`)
