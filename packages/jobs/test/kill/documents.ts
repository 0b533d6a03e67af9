/** Documents of our own making, and a processor whose results depend on nothing but the document. */
import { createHash } from "node:crypto"
import type { JobInput, Outcome, Processor } from "@polyonym/jobs"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

const words = ["ferry", "порт", "Schule", "grève", "río", "most", "köprü", "مدينة", "粮食", "harbour", "зерно", "Brücke"]

/** Every fiftieth document comes in two versions, of which the second counts. */
const revised = 50

const inputOf = (index: number, version: number): JobInput => ({
  id: `doc-${String(index).padStart(6, "0")}`, version, text: Array.from({ length: 12 + (index % 9) }, (_, at) => words[(index * 7 + at * (version + 1)) % words.length]!).join(" ")
})

function* inputs(count: number): Generator<JobInput> {
  for (let index = 0; index < count; index++) {
    yield inputOf(index, 0)
    if (index % revised === revised - 1) yield inputOf(index, 1)
  }
}

export const documents = (count: number): Stream.Stream<JobInput> => Stream.fromIterable(inputs(count))

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex")

const outcomeOf = (input: JobInput): Outcome => {
  const said = JSON.stringify(input)
  return { id: input.id, receipt: sha256(said), result: JSON.stringify({ id: input.id, version: input["version"] ?? 0, digest: sha256(`${said} worked at`) }) }
}

/** `pause`: how long a batch takes besides, so that there is time to be killed in. */
export const processor = (pause: Duration.Input): Processor => ({
  run: (batch) => Effect.andThen(Effect.sleep(pause), Effect.sync(() => batch.map(outcomeOf)))
})
