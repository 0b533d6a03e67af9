import { describe, expect, it } from "vitest"
import type { Analyse, FromWorker, Progress, ToWorker } from "../src/protocol.ts"
import { analyse } from "../src/worker/analyse.ts"
import { Cancelled } from "../src/worker/answering.ts"
import { openClient, type WorkerLike } from "../src/worker/client.ts"
import { compare } from "../src/worker/compare.ts"
import { makePack } from "../src/worker/pack.ts"
import { report } from "../src/worker/report.ts"
import { transliterate } from "../src/worker/transliterate.ts"
import { troubleOf } from "../src/worker/problem.ts"

const alone = { progress: () => {}, pause: () => Promise.resolve() }
const question = (text: string, more: Partial<Analyse> = {}): Analyse => ({ text, style: "moscow-times", locale: "en", packs: [], ...more })
const troubled = (asked: Promise<unknown>) => asked.then(() => undefined, troubleOf)

describe("analyse", () => {
  const seed = "Log in | Subscribe\n\nFerry Crew Rescued off Odesa\nBy Dana Holt\n\nA ferry crew of nine was rescued on Monday, Ukrainian President Volodymyr Zelenskiy said. “All of them are safe,” Zelensky said.\n\nSign up for our free newsletter"

  it("gives plain data whose ranges hold what they say", async () => {
    const steps: Array<Progress> = []
    const out = await analyse(question(seed, { publishedAt: "2026-03-03" }), { ...alone, progress: (one) => steps.push(one) })
    expect(structuredClone(out)).toEqual(out)
    expect(steps.map(({ step }) => step)).toEqual(["loading", "running"])
    expect([out.title, out.language, out.byline, out.failures]).toEqual(["Ferry Crew Rescued off Odesa", "en", ["Dana Holt"], []])
    expect(out.removed.map(({ reason }) => reason)).toContain("subscribe")
    const place = out.identities.findIndex(({ id }) => id === "Q3874799")
    const person = out.identities[place]!
    expect(person).toMatchObject({ shown: "Volodymyr Zelensky", link: "https://www.wikidata.org/wiki/Q3874799" })
    expect(person.mentions.map(({ start, end }) => out.text.slice(start, end))).toEqual(["Volodymyr Zelenskiy", "Zelensky"])
    expect(out.quotes.map(({ start, end, speaker }) => [out.text.slice(start, end), speaker])).toEqual([["“All of them are safe,”", place]])
    const role = out.mentions.find(({ type, identity }) => type === "ROLE" && identity === place)!
    expect(out.text.slice(role.start, role.end)).toMatch(/President/)
    expect(out.dates[0]?.value).toBeDefined()
    const [finding] = out.findings
    expect(finding).toMatchObject({ rule: "style-form", actual: "Volodymyr Zelenskiy", expected: ["Volodymyr Zelensky"] })
    expect(out.text.slice(finding!.start, finding!.end)).toBe(finding!.actual)
    expect(out.stages.map(({ stage }) => stage)).toContain("tag-entities")
  })

  it("writes names in other letters by the systems of their language, in Chinese too", async () => {
    const ukrainian = await analyse(question("Паром запізнився, сказала Ганна Щербань.", { locale: "de" }), alone)
    const written = ukrainian.identities.flatMap(({ romanisations }) => romanisations)
    expect(written).toContainEqual(expect.objectContaining({ of: "Ганна Щербань", system: "kmu-2010", text: "Hanna Shcherban" }))
    const chinese = await analyse(question("乌克兰总统泽连斯基周一在基辅发表讲话。"), alone)
    expect(chinese.failures).toEqual([])
    expect(chinese.identities.flatMap(({ romanisations }) => romanisations).length).toBeGreaterThan(0)
  })

  it("has the names of languages that the core of the default pack lacks", async () => {
    const { receipt } = await analyse(question("საქართველოს პრეზიდენტი თბილისში შეხვდა ელჩებს."), alone)
    expect(receipt.assets.map(({ id }) => id)).toContain("@polyonym/lexicon/default/ka")
  })

  it("says what is wrong", async () => {
    expect(await troubled(analyse(question("Odesa", { style: "none" }), alone))).toMatchObject({ code: "UnknownStyle" })
    expect(await troubled(analyse(question("Odesa", { packs: [{ id: "x", bytes: new Uint8Array(9) }] }), alone))).toMatchObject({ code: "PackInvalid" })
    expect(await troubled(analyse(question("x".repeat(10_000_001)), alone))).toMatchObject({ code: "LimitExceeded" })
    expect(troubleOf(new TypeError("Failed to fetch dynamically imported module: https://example.org/assets/any-ascii.js"))).toMatchObject({ code: "NotLoaded" })
    expect(troubleOf(new TypeError("x is not a function"))).toMatchObject({ code: "Unexpected" })
    await expect(analyse(question("Odesa"), { ...alone, pause: () => Promise.reject(new Cancelled()) })).rejects.toThrow(Cancelled)
  })
})

describe("the other answers", () => {
  it("makes a pack of a table, with which names are known", async () => {
    const made = await makePack({ name: "clubs", csv: "name,type,qid\nHarbour Chess Union,ORG,Q1\r\n\"Quill, Ada\",person,\n,person,\nNowhere,galaxy,\nHarbour Chess Union,ORG,Q1" })
    expect(made).toMatchObject({ name: "clubs", entities: 2, names: 2 })
    expect(made.broken.map(({ line, code }) => [line, code])).toEqual([[4, "no-name"], [5, "type"]])
    const { identities } = await analyse(question("The Harbour Chess Union met in Odesa.", { packs: [made] }), alone)
    expect(identities.map(({ id }) => id)).toContain("Q1")
    expect(await troubled(makePack({ name: "x", csv: "" }))).toMatchObject({ code: "PackInvalid" })
    expect(await troubled(makePack({ name: "x", csv: "name,type\n\"open,ORG" }))).toMatchObject({ code: "PackInvalid" })
  })
  it("transliterates with spans that tile both texts, and back", async () => {
    const there = await transliterate({ text: "Щука, Юрій", from: "uk", system: "kmu-2010", reverse: false })
    expect(there.text).toBe("Shchuka, Yurii")
    expect(there.spans.map(([, , start, end]) => there.text.slice(start, end)).join("")).toBe(there.text)
    expect((await transliterate({ text: there.text, from: "uk", system: "kmu-2010", reverse: true })).text).toBe("Щука, Юрій")
    expect(await troubled(transliterate({ text: "", from: "uk", system: "none", reverse: false }))).toMatchObject({ code: "UnknownSystem" })
  })
  it("compares with reasons", async () => {
    const same = await compare({ a: "Володимир Зеленський", b: "Volodymyr Zelensky" })
    expect(same.verdict).toBe("same")
    expect(same.pairs.map(({ a, b }) => [a, b])).toEqual([["Володимир", "Volodymyr"], ["Зеленський", "Zelensky"]])
    expect((await compare({ a: "Ivan Petrovych Franko", b: "Ivan Andriiovych Franko" })).contradictions).toContain("patronymic")
  })
  it("writes a report", async () => {
    expect((await report(question("The ferry was late, said Volodymyr Zelensky in Odesa.", { locale: "uk" }), alone)).html).toMatch(/^<!doctype html>\n<html lang="uk">/)
  })
})

/** A worker of the test's: `said` is what it is told, `say` what it answers. */
function fake() {
  const workers: Array<{ readonly said: Array<ToWorker>; ended: boolean; readonly say: (message: FromWorker) => void; readonly fail: () => void }> = []
  const start = (): WorkerLike => {
    const said: Array<ToWorker> = []
    const like = { postMessage: (message: ToWorker) => said.push(message), terminate: () => {}, onmessage: null, onerror: null } as unknown as { -readonly [K in keyof WorkerLike]: WorkerLike[K] }
    const worker = {
      said, ended: false,
      say: (message: FromWorker) => like.onmessage?.call(like as Worker, { data: message } as MessageEvent),
      fail: () => like.onerror?.call(like as Worker, Object.assign(new Event("error"), { message: "no" }) as ErrorEvent)
    }
    like.terminate = () => {
      worker.ended = true
    }
    workers.push(worker)
    return like
  }
  return { workers, start }
}
const answerOf = (text: string) => ({ text, spans: [] })
const asked = { text: "а", from: "uk", system: "kmu-2010", reverse: false }

describe("the client", () => {
  it("answers each question with its own answer, and tells progress", async () => {
    const { workers: [, ...none], workers, start } = fake()
    const client = openClient({ start })
    const steps: Array<Progress> = []
    const both = [client.ask("transliterate", asked, { onProgress: (one) => steps.push(one) }), client.ask("transliterate", asked)]
    const [worker] = workers
    expect(none).toEqual([])
    worker!.say({ id: 1, kind: "progress", progress: { step: "running" } })
    worker!.say({ id: 2, kind: "result", answer: answerOf("second") })
    worker!.say({ id: 1, kind: "result", answer: answerOf("first") })
    expect(await Promise.all(both)).toEqual([answerOf("first"), answerOf("second")])
    expect(steps).toEqual([{ step: "running" }])
    client.close()
    expect(worker!.ended).toBe(true)
  })
  it("cancels by a signal at once, and tells the worker", async () => {
    const { workers, start } = fake()
    const client = openClient({ start })
    const controller = new AbortController()
    const given = client.ask("transliterate", asked, { signal: controller.signal })
    controller.abort(new Error("enough"))
    await expect(given).rejects.toThrow("enough")
    expect(workers[0]!.said.at(-1)).toEqual({ id: 1, kind: "cancel" })
    await expect(client.ask("transliterate", asked, { signal: controller.signal })).rejects.toThrow("enough")
    expect(workers[0]!.said.length).toBe(2)
    client.close()
  })
  it("ends a worker that does not come back from a cancelled question, and asks the others again", async () => {
    const { workers, start } = fake()
    const client = openClient({ start, patience: 1 })
    const controller = new AbortController()
    const first = client.ask("transliterate", asked, { signal: controller.signal })
    first.catch(() => {})
    controller.abort(new Error("enough"))
    const second = client.ask("transliterate", { ...asked, text: "б" })
    await expect.poll(() => workers.length).toBe(2)
    expect(workers[0]!.ended).toBe(true)
    expect(workers[1]!.said).toEqual([{ id: 2, kind: "transliterate", question: { ...asked, text: "б" } }])
    workers[0]!.say({ id: 2, kind: "result", answer: answerOf("late") })
    workers[1]!.say({ id: 2, kind: "result", answer: answerOf("b") })
    expect(await second).toEqual(answerOf("b"))
    client.close()
  })
  it("waits on where the cancelled question is out of the way in time", async () => {
    const { workers, start } = fake()
    const client = openClient({ start, patience: 60_000 })
    const controller = new AbortController()
    client.ask("transliterate", asked, { signal: controller.signal }).catch(() => {})
    controller.abort()
    const second = client.ask("transliterate", asked)
    workers[0]!.say({ id: 1, kind: "cancelled" })
    workers[0]!.say({ id: 2, kind: "result", answer: answerOf("a") })
    expect([await second, workers.length]).toEqual([answerOf("a"), 1])
    client.close()
  })
  it("gives up a question whose stages run too long", async () => {
    const { workers, start } = fake()
    const client = openClient({ start, limit: 1 })
    const first = client.ask("transliterate", asked)
    workers[0]!.say({ id: 1, kind: "progress", progress: { step: "running" } })
    await expect(first).rejects.toMatchObject({ trouble: { code: "Stuck" } })
    expect(workers[0]!.ended).toBe(true)
  })
  it("says when the worker does not start, and starts another with the next question", async () => {
    const { workers, start } = fake()
    const client = openClient({ start })
    const first = client.ask("transliterate", asked)
    workers[0]!.fail()
    await expect(first).rejects.toMatchObject({ trouble: { code: "NotLoaded" } })
    const second = client.ask("transliterate", asked)
    workers[1]!.say({ id: 2, kind: "trouble", trouble: { code: "NotLoaded", detail: "en" } })
    await expect(second).rejects.toMatchObject({ trouble: { code: "NotLoaded", detail: "en" } })
    expect(workers[1]!.ended).toBe(true)
    client.close()
  })
})
