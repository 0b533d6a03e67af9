import { JobsUnavailable } from "@polyonym/jobs"
import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import type { Host } from "../src/cli/host.ts"
import { queueOf } from "../src/cli/jobsQueue.ts"
import { withJobs } from "../src/cli/jobsSession.ts"
import { messagesIn } from "../src/messages.ts"

const settings = { queue: undefined, locale: "en", debug: false }

/** Runs something with an empty queue in memory that is called as a server is, and gives what was told and written. */
async function told(work: Effect.Effect<number, unknown>): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let [out, err] = ["", ""]
  const host = { environment: {}, tell: (text: string) => err += text, write: async (text: string) => void (out += text) } as unknown as Host
  const served = queueOf("nats://ann:s3cret@one.example,nats://two.example?password=%C3%A9t%C3%A9", messagesIn("en"))
  const code = await withJobs(settings, host, (messages) => ({ ...served, open: queueOf("memory", messages).open }), () => work)
  return { code, out, err }
}

describe("what is said around an open queue", () => {
  it("is told and never written, a log too, without passwords and without what steers a terminal", async () => {
    expect(await told(Effect.as(Effect.logWarning("s3cret is not\u001b[2J told", new Error("été")), 0))).toEqual({ code: 0, out: "", err: "polyonym: … is not⟨U+001B⟩[2J told …\n" })
  })
  it("is 3 for a queue that is lost later, with what to do", async () => {
    const lost = new JobsUnavailable({ engine: "nats", problem: "ann:s3cret went away", advice: "start it" })
    expect(await told(Effect.fail(lost))).toEqual({ code: 3, out: "", err: "polyonym: nats://ann@one.example,nats://two.example: ann:… went away; start it\n" })
    expect(await told(Effect.die(new TypeError("s3cret")))).toMatchObject({ code: 3, err: "polyonym: …\n" })
  })
})

describe("the name of a queue", () => {
  const messages = messagesIn("en")
  it.each([
    ["memory", "memory", "memory"], ["sqlite:a b.db", "sqlite", "sqlite:a b.db"], ["sqlite:C:\\jobs.db", "sqlite", "sqlite:C:\\jobs.db"],
    ["postgres:postgres://u:p@h/d", "postgres", "postgres://u@h/d"], ["postgresql://h/d?sslmode=require", "postgres", "postgresql://h/d"], ["redis:rediss://:p@h:1/2", "redis", "rediss://h:1/2"],
    ["rediss://h", "redis", "rediss://h"], ["nats:nats://a:1, nats://b:2", "nats", "nats://a:1,nats://b:2"], ["tls://a", "nats", "tls://a"]
  ])("%s", (said, kind, name) => {
    expect(queueOf(said, messages)).toMatchObject({ kind, name })
  })
  it.each(["", "memory:x", "sqlite", "sqlite:", "postgres", "postgres:", "postgres:h/d", "redis://a,redis://b", "nats:redis://a", "mysql://u:secret@h", "sqlit:x", "redis:http://h"])("%j is none, and no password is shown", (said) => {
    expect(() => queueOf(said, messages)).toThrow(/--queue: “(?!.*secret)/)
  })
})
