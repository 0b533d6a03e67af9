import { Document, LimitExceeded, Session, type StageFailed, Unexpected } from "@polyonym/core"
import { parallel, WorkerFailed } from "@polyonym/core/parallel"
import { describe, expect, it } from "vitest"
import { folder, jsonl } from "../../packages/polyonym/test/folder.ts"
import { polyonym } from "../../packages/polyonym/test/inProcess.ts"
import { full } from "../setup/mode.ts"
import pipeline, { Poisoned } from "./poisonPipeline.ts"

const size = 1000
/** One in a hundred. */
const isPoisoned = (at: number): boolean => at % 100 === 42
const towns = ["Odesa", "Львів", "Kraków", "Αθήνα", "İzmir", "القاهرة"]
const textOf = (at: number): string => `The ferry number ${at} was late again in ${towns[at % towns.length]!}, said the harbour master. Nobody knew why.`
const sound = Array.from({ length: size }, (_, at) => at).filter((at) => !isPoisoned(at))
const tooMuch = "a".repeat(10_000_001)

const collect = async <A>(all: AsyncIterable<A>): Promise<Array<A>> => {
  const out: Array<A> = []
  for await (const one of all) out.push(one)
  return out
}
const bytes = (documents: ReadonlyArray<Parameters<typeof Document.toJson>[0]>): ReadonlyArray<string> => documents.map((one) => JSON.stringify(Document.toJson(one as never)))

describe("ten poisoned documents in a thousand cost no other, and are a typed error each", () => {
  const corpus = (poisons: ReadonlyArray<string>) => Array.from({ length: size }, (_, at) => Document.make(isPoisoned(at) ? poisons[Math.floor(at / 100)]! : textOf(at), { id: String(at) }))
  const cleanRun = () => Session.start(pipeline)

  it("in a stream", async () => {
    await using session = await cleanRun()
    const clean = bytes(sound.map((at) => session.sync(Document.make(textOf(at), { id: String(at) }))))
    const failures: Array<StageFailed> = []
    const poisons = ["poison", "throw", tooMuch, "poison", "throw", "poison", "throw", tooMuch, "poison", "throw"]
    const out = await collect(session.stream(corpus(poisons), { deadLetter: (failure) => void failures.push(failure as StageFailed) }))
    expect(bytes(out)).toEqual(clean)
    expect(failures.map(({ documentId, cause }) => [documentId, (cause as object).constructor])).toEqual(poisons.map((poison, nth) => [String(nth * 100 + 42), poison === "poison" ? Poisoned : poison === "throw" ? Unexpected : LimitExceeded]))
  })

  it("on worker threads, where one may leave, or take all memory", async () => {
    await using session = await cleanRun()
    const clean = bytes(sound.map((at) => session.sync(Document.make(textOf(at), { id: String(at) }))))
    await using threads = await Session.start(parallel<typeof import("./poisonPipeline.ts")>(new URL("./poisonPipeline.ts", import.meta.url), {
      workers: 2, worker: { execArgv: ["--conditions=@polyonym/source"], stderr: true, resourceLimits: { maxOldGenerationSizeMb: 96 } }
    }))
    const failures: Array<StageFailed> = []
    const poisons = ["poison", "throw", "leave", "poison", "throw", full ? "fill" : "poison", "throw", tooMuch, "poison", "throw"]
    const out = await collect(threads.stream(corpus(poisons), { deadLetter: (failure) => void failures.push(failure as StageFailed) }))
    expect(bytes(out)).toEqual(clean)
    const kinds: Readonly<Record<string, unknown>> = { poison: Poisoned, throw: Unexpected, leave: WorkerFailed, fill: WorkerFailed, [tooMuch]: LimitExceeded }
    const found = new Map(failures.map(({ documentId, cause }) => [documentId, (cause as object).constructor]))
    expect(failures).toHaveLength(10)
    for (const [nth, poison] of poisons.entries()) expect([nth, found.get(String(nth * 100 + 42))]).toEqual([nth, kinds[poison]])
  }, full ? 300_000 : 120_000)

  const { put } = folder()
  it.each(full ? ["segment", "detect", "extract", "tag", "run"] : ["segment", "extract"])("in lines of JSON: %s", async (command) => {
    const lines = Array.from({ length: size }, (_, at) => jsonl({ id: `d${at}`, text: textOf(at) }))
    const poisons = ["{\n", "null\n", "[]\n", "{\"id\":\"d442\"}\n", "{\"text\":5}\n", "{\"text\":\"x\",\"url\":5}\n", "not json\n", `{"text":"${tooMuch}"}\n`, "\"text\"\n", "{\"text\":\"x\",\"language\":{}}\n"]
    const clean = (await polyonym([command, "--jsonl"], { input: lines.join("") })).out.trimEnd().split("\n")
    const mixed = lines.map((line, at) => isPoisoned(at) ? poisons[Math.floor(at / 100)]! : line).join("")
    const { code, out } = await polyonym([command, "--jsonl", put("mixed.jsonl", mixed)])
    const rows = out.trimEnd().split("\n")
    expect([code, rows.length]).toEqual([3, size])
    expect(sound.map((at) => rows[at])).toEqual(sound.map((at) => clean[at]))
    const tags = poisons.map((_, nth) => (JSON.parse(rows[nth * 100 + 42]!) as { readonly error: { readonly _tag: string; readonly message: string } }).error)
    expect(tags.map(({ _tag }) => _tag)).toEqual(poisons.map((poison) => poison.includes(tooMuch) ? "LimitExceeded" : "InvalidInput"))
    expect(tags.every(({ message }, nth) => message.includes(`line ${nth * 100 + 43}`) && message.length < 400)).toBe(true)
  })
})
