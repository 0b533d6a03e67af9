import { execFileSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { Document, SourceMap } from "@polyonym/core"
import { it as effectIt } from "@effect/vitest"
import { defaultPack } from "@polyonym/lexicon/pure"
import { Lexicon } from "@polyonym/lexicon"
import { Identities, LinkedData, Mentions } from "@polyonym/facts"
import { compilePack, openPack } from "@polyonym/lexicon/pure"
import { Effect, Stream } from "effect"
import { describe, expect, it } from "vitest"
import { type Cast, madePage } from "./madePage.ts"
import { expectMainJob, mainJob } from "./mainJob.ts"
import { root } from "./workspace.ts"

const kenya: Cast = {
  country: "Kenya", demonym: "Kenyan", neighbour: "Uganda", neighbourDemonym: "Ugandan", host: "Tanzania", city: "Nairobi", alliance: "African Union",
  ministry: "Interior Ministry", leader: { role: "President", given: "Wanjiru", family: "Mbogholi" }, envoy: { role: "ombudsman", given: "Moses", family: "Kabuye" }
}
const peru: Cast = {
  country: "Peru", demonym: "Peruvian", neighbour: "Chile", neighbourDemonym: "Chilean", host: "Brazil", city: "Lima", alliance: "United Nations",
  ministry: "Transport Ministry", leader: { role: "Prime Minister", given: "Rosario", family: "Quispe" }, envoy: { role: "ambassador", given: "Ernesto", family: "Villar" }
}
const made = [
  ["Kenya, site one", kenya, madePage(kenya, [2, 3, 4, 5], 0)],
  ["Peru, another order, site two", peru, madePage(peru, [5, 4, 2, 3], 1)],
  ["Kenya, another order, site two", kenya, madePage(kenya, [3, 5, 2, 4], 1)]
] as const

const expectedOf = (cast: Cast, page: ReturnType<typeof madePage>) => ({
  ...page,
  persons: [
    { name: `${cast.leader.given} ${cast.leader.family}`, mentions: 2, role: `${cast.demonym} ${cast.leader.role}` },
    { name: `${cast.envoy.given} ${cast.envoy.family}`, mentions: 1, role: `${cast.demonym} ${cast.envoy.role}` }
  ],
  ministry: [page.credit, cast.ministry] as const,
  organisation: cast.alliance,
  places: [cast.country, cast.neighbour, cast.host, cast.city]
})

describe("the main job on pages made here, whose persons no pack knows", () => {
  effectIt.effect.each(made)("%s", ([, cast, page]) =>
    Effect.gen(function*() {
      const runner = yield* mainJob.open
      const document = runner.sync(Document.make(page.source))
      expectMainJob(document, expectedOf(cast, page))
      for (const { id, type } of Document.get(document, Identities).identities) if (type === "PER") expect(id).toMatch(/^nil-/)
    }).pipe(Effect.scoped, Effect.provide(Lexicon.layerDefault)))

  effectIt.effect("sync, run and stream give the same", () =>
    Effect.gen(function*() {
      const runner = yield* mainJob.open
      const inputs = made.map(([, , page]) => Document.make(page.source))
      const sync = inputs.map((input) => Document.toJson(runner.sync(input)))
      const run = yield* Effect.forEach(inputs, (input) => Effect.map(runner.run(input), Document.toJson))
      const streamed = yield* Stream.runCollect(Stream.map(runner.stream(Stream.fromIterable(inputs)), Document.toJson))
      expect(JSON.stringify(run)).toBe(JSON.stringify(sync))
      expect(JSON.stringify([...streamed])).toBe(JSON.stringify(sync))
    }).pipe(Effect.scoped, Effect.provide(Lexicon.layerDefault)))
})

// The seed page belongs to its publisher: it is read from the evaluation data, never copied.
const data = process.env["POLYONYM_DATA"]
const seed = data === undefined ? undefined : join(resolve(root, data), "seed")
interface Gold {
  readonly headline: string
  readonly photoCredit: string
  readonly body: ReadonlyArray<string>
  readonly boilerplate: ReadonlyArray<string>
  readonly entities: ReadonlyArray<{ readonly start: number; readonly end: number; readonly type: string; readonly chain: string; readonly qid: string | null }>
}
if (seed === undefined || !existsSync(seed)) console.log("skipped: the seed page (POLYONYM_DATA does not name a folder that has it)")
else {
  const source = readFileSync(join(seed, "pow-exchange.txt"), "utf8")
  const gold = JSON.parse(readFileSync(join(seed, "pow-exchange.gold.json"), "utf8")) as Gold
  const expected = {
    headline: gold.headline,
    credit: gold.photoCredit,
    body: gold.body,
    clutter: gold.boilerplate,
    persons: [{ name: "Volodymyr Zelensky", mentions: 2, role: "Ukrainian President" }, { name: "Dmytro Lubinets", mentions: 1, role: "Ukrainian ombudsman" }],
    ministry: ["Russian Defense Ministry", "Defense Ministry"] as const,
    organisation: "NATO",
    places: ["Istanbul", "Ukraine", "Russia", "Turkey", "Belarus"]
  }
  describe("the main job on the seed page", () => {
    effectIt.effect("gives what the gold says, and links what the pack knows", () =>
      Effect.gen(function*() {
        const document = (yield* mainJob.open).sync(Document.make(source))
        expectMainJob(document, expected)
        const { mentions } = Document.get(document, Mentions)
        const found = new Set(mentions.map(({ start, end, type }) => {
          const there = SourceMap.toSource(document.map, start, end)
          return `${there.start}-${there.end} ${type}`
        }))
        for (const { start, end, type } of gold.entities) expect(found).toContain(`${start}-${end} ${type}`)
        const zelensky = Document.get(document, Identities).identities.find(({ id }) => id === "Q3874799")!
        expect(zelensky.preferred["en"]).toBe("Volodymyr Zelensky")
        const { jsonld } = Document.get(document, LinkedData)
        expect(JSON.stringify(jsonld)).not.toMatch(/newsletter|\$2|Moscow Times/)
      }).pipe(Effect.scoped, Effect.provide(Lexicon.layerDefault)))

    effectIt.effect("finds both persons, unlinked, when the pack has no persons", () => {
      const records = defaultPack().entities.filter(({ type }) => type !== "PER")
      const withoutPersons = openPack(compilePack(records))
      return Effect.gen(function*() {
        const document = (yield* mainJob.open).sync(Document.make(source))
        expectMainJob(document, expected)
        for (const { id, type } of Document.get(document, Identities).identities) if (type === "PER") expect(id).toMatch(/^nil-/)
      }).pipe(Effect.scoped, Effect.provide(Lexicon.layer([withoutPersons])))
    })

    it("no sentence of it stands anywhere in the repository", () => {
      const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], { cwd: root, encoding: "utf8" }).split("\n").filter((file) => file !== "" && existsSync(join(root, file)))
      const sentences = [gold.headline, ...gold.body, ...gold.boilerplate].flatMap((text) => text.split(/(?<=[.!?”])\s+/)).filter((text) => text.length > 30)
      for (const file of files) {
        const text = readFileSync(join(root, file), "utf8")
        for (const sentence of sentences) expect(text.includes(sentence), `${file} has "${sentence}"`).toBe(false)
      }
    })
  })
}
