/** The worker: one question after the other, those that were cancelled left out. */
import type { FromWorker, ToWorker } from "../protocol.ts"
import { keepFetched } from "../serviceWorkerKeeping.ts"
import { Cancelled } from "./answering.ts"
import { answers } from "./answers.ts"
import { troubleOf } from "./problem.ts"

type Asking = Exclude<ToWorker, { readonly kind: "cancel" }>
interface Scope {
  readonly postMessage: (message: FromWorker) => void
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null
}
const scope = globalThis as unknown as Scope
const waiting: Array<Asking> = []
/** What is being answered, and what of that is no longer wanted. */
const begun = new Set<number>()
const cancelled = new Set<number>()
let busy = false

/** A turn of the event loop, in which messages come in. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(undefined)
  })

async function answer({ id, kind, question }: Asking): Promise<void> {
  const pause = async (): Promise<void> => {
    await turn()
    if (cancelled.has(id)) throw new Cancelled()
  }
  begun.add(id)
  try {
    await pause()
    const make = answers[kind] as (question: unknown, asked: Parameters<(typeof answers)["analyse"]>[1]) => ReturnType<(typeof answers)[typeof kind]>
    const made = await make(question, { progress: (progress) => scope.postMessage({ id, kind: "progress", progress }), pause })
    await pause()
    scope.postMessage({ id, kind: "result", answer: made })
  } catch (thrown) {
    scope.postMessage(thrown instanceof Cancelled || cancelled.has(id) ? { id, kind: "cancelled" } : { id, kind: "trouble", trouble: troubleOf(thrown) })
  }
  begun.delete(id)
  cancelled.delete(id)
}

/** What only fetches need not wait for its turn, and nothing waits for it. */
async function beside(asking: Asking): Promise<void> {
  await answer(asking)
  keepFetched()
}

async function work(): Promise<void> {
  busy = true
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    await answer(next)
  }
  busy = false
  keepFetched()
}

scope.onmessage = ({ data }) => {
  if (data.kind === "prepare") void beside(data)
  else if (data.kind !== "cancel") waiting.push(data)
  else {
    const place = waiting.findIndex(({ id }) => id === data.id)
    if (place >= 0) {
      waiting.splice(place, 1)
      scope.postMessage({ id: data.id, kind: "cancelled" })
    } else if (begun.has(data.id)) cancelled.add(data.id)
  }
  if (!busy && waiting.length > 0) void work()
}
