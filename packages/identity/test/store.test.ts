import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { IdentityStore, type StoreError } from "@polyonym/identity"
import { toJsonLines } from "@polyonym/identity/pure"
import * as Effect from "effect/Effect"
import { afterAll, describe, expect, it } from "vitest"
import { newsroom } from "./made.ts"

const folder = mkdtempSync(join(tmpdir(), "identity-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const withStore = <A>(file: string | undefined, work: Effect.Effect<A, StoreError, IdentityStore>): Promise<A> =>
  Effect.runPromise(Effect.provide(work, file === undefined ? IdentityStore.memory : IdentityStore.sqlite(file)))

const exported = Effect.gen(function*() {
  const store = yield* IdentityStore
  return [...toJsonLines((yield* store.identities).identities())].join("")
})
const adding = (documents: typeof newsroom) => Effect.gen(function*() {
  const store = yield* IdentityStore
  for (const document of documents) yield* store.add(document)
})

describe("the store", () => {
  it("gives the same from memory, from a file, and from the file opened again", async () => {
    const file = join(folder, "same.sqlite")
    const memory = await withStore(undefined, Effect.andThen(adding(newsroom), exported))
    expect(await withStore(file, Effect.andThen(adding(newsroom), exported))).toBe(memory)
    expect(await withStore(file, exported)).toBe(memory)
    expect(await withStore(file, Effect.andThen(adding(newsroom), exported))).toBe(memory)
  })

  it("gives the same where it was opened between documents, and a name went and came again", async () => {
    const file = join(folder, "between.sqlite")
    const memory = await withStore(undefined, Effect.andThen(adding(newsroom), exported))
    const without = Effect.flatMap(IdentityStore, (store) => store.remove("n02"))
    await withStore(file, adding(newsroom.slice(0, 3)))
    await withStore(file, without)
    await withStore(file, adding(newsroom.slice(2)))
    expect(await withStore(file, Effect.andThen(adding(newsroom.slice(1, 2)), exported))).toBe(memory)
    expect(await withStore(file, exported)).toBe(memory)
  })

  it("takes several in as one, and keeps decisions and events", async () => {
    const file = join(folder, "batch.sqlite")
    const ids = await withStore(file, Effect.gen(function*() {
      const store = yield* IdentityStore
      yield* store.addAll(newsroom)
      const [a, b] = (yield* store.identities).find("Jonas Petraitis").map(({ identity }) => identity.id)
      yield* store.decide({ kind: "same", a: a!, b: b!, by: "ed", at: "2024-07-01" })
      return [a!, b!] as const
    }))
    await withStore(file, Effect.gen(function*() {
      const store = yield* IdentityStore
      const known = yield* store.identities
      expect(known.resolve(ids[0])).toBe(known.resolve(ids[1]))
      expect(known.decisions).toHaveLength(1)
      expect((yield* store.events).at(-1)!.kind).toBe("merged")
      const decided = yield* store.decideAll([{ kind: "rename", a: ids[0], name: "J. P.", at: "2024-07-02" }, { kind: "different", a: ids[0], b: "Q900009", at: "2024-07-03" }])
      expect(decided.map(({ isNew }) => isNew)).toEqual([true, true])
    }))
    await withStore(file, Effect.gen(function*() {
      const known = yield* (yield* IdentityStore).identities
      expect(known.show(ids[0])?.name).toBe("J. P.")
      expect(known.decisions).toHaveLength(3)
    }))
  })

  it("sees what another process wrote", async () => {
    const file = join(folder, "two.sqlite")
    await withStore(file, Effect.gen(function*() {
      const store = yield* IdentityStore
      yield* store.add(newsroom[0]!)
      yield* Effect.promise(() => withStore(file, adding(newsroom.slice(1))))
      expect((yield* store.identities).size).toBe(newsroom.length)
    }))
  })

  it("fails with a typed error where there is no folder, and where the file is no store", async () => {
    const tag = (file: string) => Effect.runPromise(Effect.flip(Effect.provide(exported, IdentityStore.sqlite(file)))).then(({ _tag }) => _tag)
    expect(await tag(join(folder, "none", "x.sqlite"))).toBe("StoreUnavailable")
    const text = join(folder, "text.sqlite")
    writeFileSync(text, "This is no database, and far too short to be one.".repeat(100))
    expect(await tag(text)).toBe("StoreCorrupt")
  })

  it("opens and goes on after its process was killed while it wrote", async () => {
    const file = join(folder, "killed.sqlite")
    const child = spawn(process.execPath, ["--conditions=@polyonym/source", join(import.meta.dirname, "endlessAdds.ts"), file], { stdio: ["ignore", "pipe", "inherit"] })
    let done = 0
    for await (const chunk of child.stdout) {
      done = Number(String(chunk).trim().split("\n").at(-1))
      if (done >= 12) break
    }
    child.kill("SIGKILL")
    await once(child, "exit")
    await withStore(file, Effect.gen(function*() {
      const store = yield* IdentityStore
      const known = yield* store.identities
      expect(known.size).toBeGreaterThanOrEqual(done)
      for (const document of known.documents()) expect(Object.keys(known.idsIn(document.id)).length).toBe(document.sightings.length)
      yield* store.add(newsroom[0]!)
      expect((yield* store.identities).document("n01")).toBeDefined()
    }))
  })
})
