/** The thread's side of a `ThreadPool`, and what the two sides say to each other. */
import { parentPort, workerData } from "node:worker_threads"

/** What a thread is sent: a batch. */
export interface Sent<In> {
  readonly batch: number
  readonly payloads: ReadonlyArray<In>
}
/** What a thread tells: that it is open, that it cannot open, what became of a batch. */
export type Told<Out, Note> =
  | { readonly kind: "open"; readonly opened: unknown }
  | { readonly kind: "closed"; readonly cause: unknown }
  | { readonly kind: "batch"; readonly results: ReadonlyArray<Out>; readonly note: Note }

/** What both sides see at once. `begun`: payloads that the thread has begun, ever; `dropped`: the batch that nobody waits for any more. */
export const shared = { begun: 0, dropped: 1, size: 2 } as const

export interface ThreadData {
  readonly told: unknown
  readonly progress: Int32Array
}

/** What a thread does with payloads. */
export interface Serving<In, Out, Note> {
  /** Told to those who wait for the pool to open; a value that can be cloned. */
  readonly opened: unknown
  /** Made anew for each batch and handed back with it. */
  readonly note: () => Note
  /** What throws here ends the thread. */
  readonly step: (payload: In, note: Note) => Out | Promise<Out>
}

/**
 * A thread that cannot open: `cause`, a value that can be cloned, is what `ThreadPool.opened` rejects with.
 *
 * ```ts no-run
 * serveThread(async () => new CannotOpen("the dictionary is not there"))
 * ```
 */
export class CannotOpen {
  readonly cause: unknown
  constructor(cause: unknown) {
    this.cause = cause
  }
}

/**
 * Serves a `ThreadPool` from the worker's file: opens once, with what the pool was given as `data`, then works at batches as they come, one payload after the other. The thread lives
 * until the pool ends it, or until it cannot open: what `open` rejects with ends it as an error.
 *
 * ```ts no-run
 * // lengths.ts
 * serveThread<string, number, undefined>(async () => ({ opened: undefined, note: () => undefined, step: (text) => text.length }))
 * ```
 */
export function serveThread<In, Out, Note>(open: (told: unknown) => Promise<Serving<In, Out, Note> | CannotOpen>): void {
  const port = parentPort!
  const { told, progress } = workerData as ThreadData
  const tell = (message: Told<Out, Note>) => port.postMessage(message)
  let serving: Serving<In, Out, Note> | undefined
  // Listening from the first keeps a thread alive that is slow to open.
  port.on("message", async ({ batch, payloads }: Sent<In>) => {
    const results: Array<Out> = []
    const note = serving!.note()
    for (const payload of payloads) {
      if (Atomics.load(progress, shared.dropped) === batch) break
      Atomics.add(progress, shared.begun, 1)
      const out = serving!.step(payload, note)
      results.push(out instanceof Promise ? await out : out)
    }
    tell({ kind: "batch", results, note })
  })
  void open(told).then((opened) => {
    if (opened instanceof CannotOpen) {
      tell({ kind: "closed", cause: opened.cause })
      port.close()
      return
    }
    serving = opened
    tell({ kind: "open", opened: opened.opened })
  })
}
