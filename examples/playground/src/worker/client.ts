import { type Answer, type AskOptions, type Client, type FromWorker, type Kind, type Progress, type Question, type ToWorker, type Trouble, Unanswered } from "../protocol.ts"

/** What the client needs of a `Worker`. */
export type WorkerLike = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">

/** `patience`: how long a question waits behind a cancelled one before the worker is ended; `limit`: how long the stages of one may run before it is. In milliseconds. */
export interface ClientOptions {
  readonly start?: () => WorkerLike
  readonly patience?: number
  readonly limit?: number
}

type Timer = ReturnType<typeof setTimeout>
interface Asked {
  readonly message: Exclude<ToWorker, { readonly kind: "cancel" }>
  readonly resolve: (answer: Answer<Kind>) => void
  readonly reject: (reason: unknown) => void
  readonly onProgress: ((progress: Progress) => void) | undefined
}

const startWorker = (): WorkerLike => new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "polyonym" })

/** A worker that is started when it is asked, and ended when it does not come back. */
class Asking {
  readonly #start: () => WorkerLike
  readonly #patience: number
  readonly #limit: number
  /** What somebody waits for. */
  readonly #asked = new Map<number, Asked>()
  /** What nobody waits for and the worker may still be busy with. */
  readonly #cancelled = new Set<number>()
  #worker: WorkerLike | undefined
  #waiting: Timer | undefined
  #running: { readonly id: number; readonly timer: Timer } | undefined

  constructor({ start = startWorker, patience = 3000, limit = 120_000 }: ClientOptions) {
    this.#start = start
    this.#patience = patience
    this.#limit = limit
  }

  #current(): WorkerLike {
    if (this.#worker !== undefined) return this.#worker
    const worker = this.#worker = this.#start()
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (this.#worker === worker) this.#heard(data)
    }
    worker.onerror = (event) => {
      event.preventDefault()
      if (this.#worker !== worker) return
      this.#end()
      for (const id of this.#asked.keys()) this.#fail(id, { code: "NotLoaded", detail: "message" in event && event.message !== "" ? event.message : "the worker did not start" })
    }
    return worker
  }

  #end(): void {
    this.#worker?.terminate()
    this.#worker = undefined
    this.#cancelled.clear()
    clearTimeout(this.#waiting)
    clearTimeout(this.#running?.timer)
    this.#waiting = this.#running = undefined
  }

  #restart = (): void => {
    this.#end()
    for (const { message } of this.#asked.values()) this.#current().postMessage(message)
  }

  #settled(id: number): void {
    this.#asked.delete(id)
    this.#cancelled.delete(id)
    if (this.#running?.id === id) {
      clearTimeout(this.#running.timer)
      this.#running = undefined
    }
    if (this.#cancelled.size > 0) return
    clearTimeout(this.#waiting)
    this.#waiting = undefined
  }

  #fail(id: number, trouble: Trouble): void {
    const asked = this.#asked.get(id)
    this.#settled(id)
    asked?.reject(new Unanswered(trouble))
  }

  #stuck = (id: number): void => {
    this.#fail(id, { code: "Stuck", detail: `no answer within ${this.#limit} ms` })
    this.#restart()
  }

  #heard(message: FromWorker): void {
    const { id } = message
    const asked = this.#asked.get(id)
    if (message.kind === "progress") {
      if (message.progress.step === "running" && asked !== undefined) this.#running = { id, timer: setTimeout(this.#stuck, this.#limit, id) }
      asked?.onProgress?.(message.progress)
      return
    }
    this.#settled(id)
    if (message.kind === "result") asked?.resolve(message.answer)
    if (message.kind !== "trouble") return
    asked?.reject(new Unanswered(message.trouble))
    // A module that could not be fetched stays so for the life of a worker.
    if (message.trouble.code === "NotLoaded") this.#restart()
  }

  #waitOnlySoLong(): void {
    if (this.#waiting === undefined && this.#cancelled.size > 0 && this.#asked.size > 0) this.#waiting = setTimeout(this.#restart, this.#patience)
  }

  ask(id: number, asked: Asked): void {
    this.#asked.set(id, asked)
    this.#current().postMessage(asked.message)
    this.#waitOnlySoLong()
  }

  cancel(id: number, reason: unknown): void {
    const asked = this.#asked.get(id)
    if (asked === undefined) return
    this.#asked.delete(id)
    this.#cancelled.add(id)
    this.#worker?.postMessage({ id, kind: "cancel" })
    this.#waitOnlySoLong()
    asked.reject(reason)
  }

  close(): void {
    this.#end()
    for (const id of this.#asked.keys()) this.#fail(id, { code: "Unexpected", detail: "closed" })
  }
}

/** The page's side of the worker. */
export function openClient(options: ClientOptions = {}): Client {
  const asking = new Asking(options)
  let last = 0
  return {
    ask: <K extends Kind>(kind: K, question: Question<K>, { signal, onProgress }: AskOptions = {}) =>
      new Promise<Answer<K>>((resolve, reject) => {
        signal?.throwIfAborted()
        const id = ++last
        const aborted = (): void => asking.cancel(id, signal?.reason)
        signal?.addEventListener("abort", aborted, { once: true })
        asking.ask(id, {
          message: { id, kind, question } as Asked["message"],
          onProgress,
          resolve: (answer) => {
            signal?.removeEventListener("abort", aborted)
            resolve(answer as Answer<K>)
          },
          reject: (reason) => {
            signal?.removeEventListener("abort", aborted)
            reject(reason)
          }
        })
      }),
    close: () => asking.close()
  }
}
