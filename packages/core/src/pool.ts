import { Worker, type WorkerOptions } from "node:worker_threads"
import { WorkerFailed } from "./errors.ts"
import type { Batch, Told, WorkerData } from "./parallelWorker.ts"
import type { Receipt } from "./receipt.ts"
import type { WireDocument, WireError, WireResult } from "./wire.ts"

/** What the pool hands back for a document: what the worker made of it, or how the worker failed. */
export type Settled = WireResult | WorkerFailed
export interface Finished {
  readonly settled: ReadonlyArray<Settled>
  /** Milliseconds by stage. */
  readonly spent: Float64Array
}

interface Job {
  readonly settled: Array<Settled | undefined>
  readonly documents: ReadonlyArray<WireDocument>
  /** Indices of the documents that are not settled, in order. */
  left: Array<number>
  /** How often a worker died on the document that stands first. */
  crashes: number
  readonly done: (finished: Finished) => void
  readonly broken: (cause: unknown) => void
}

export interface PoolOptions {
  readonly workers: number
  /** Milliseconds for one document. */
  readonly timeLimit: number
  readonly worker: WorkerOptions
}

/** One thread, and what it is at. */
class Seat {
  readonly worker: Worker
  readonly progress: Int32Array
  job: Job | undefined
  /** What `progress` said when its batch was sent, and when that last changed. */
  base = 0
  seen = 0
  since = 0
  /** It opened its pipeline. */
  open = false
  constructor(worker: Worker, progress: Int32Array) {
    this.worker = worker
    this.progress = progress
  }
}

/** The worker beside this file: source and build have the same names. */
const workerFile = new URL(import.meta.url.replace(/pool\.(ts|js)$/, "parallelWorker.$1"))

const closed = "the workers are closed: open the pipeline again"

/** Worker threads that share a queue of batches. One that dies is replaced, and what it had not finished is done by another. */
export class Pool {
  readonly #module: string
  readonly #options: PoolOptions
  readonly #seats = new Set<Seat>()
  readonly #queue: Array<Job> = []
  readonly #watch: ReturnType<typeof setInterval>
  #closed = false
  /** Deaths in a row without a batch done. */
  #deaths = 0
  readonly opened: Promise<Receipt>
  #ready: (receipt: Receipt) => void = () => {}
  #refused: (cause: WireError | Error) => void = () => {}

  constructor(module: string, options: PoolOptions) {
    this.#module = module
    this.#options = options
    this.opened = new Promise((resolve, reject) => {
      this.#ready = resolve
      this.#refused = reject
    })
    this.opened.catch(() => {})
    for (let i = 0; i < options.workers; i++) this.#hire()
    this.#watch = setInterval(() => this.#look(), Math.max(5, Math.min(100, options.timeLimit / 8)))
    this.#watch.unref()
  }

  /** Runs a batch. A document that a worker died on twice, or that took too long, is settled as `WorkerFailed`; the others are done. */
  run(documents: ReadonlyArray<WireDocument>): Promise<Finished> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(new Error(closed))
      this.#queue.push({
        settled: documents.map(() => undefined), documents, left: documents.map((_, i) => i), crashes: 0, done: resolve, broken: reject
      })
      this.#assign()
    })
  }

  async close(): Promise<void> {
    this.#closed = true
    clearInterval(this.#watch)
    this.#fail(new Error(closed))
    await Promise.all([...this.#seats].map(({ worker }) => worker.terminate()))
  }

  #hire(): void {
    const progress = new Int32Array(new SharedArrayBuffer(4))
    const data: WorkerData = { module: this.#module, progress }
    const seat = new Seat(new Worker(workerFile, { ...this.#options.worker, workerData: data }), progress)
    this.#seats.add(seat)
    let cause = "it ended"
    seat.worker.on("message", (told: Told) => this.#hear(seat, told))
    seat.worker.on("error", (error: unknown) => {
      cause = error instanceof Error ? error.message : String(error)
    })
    seat.worker.on("exit", (code) => this.#bury(seat, `${cause} (exit code ${code})`))
  }

  #hear(seat: Seat, told: Told): void {
    if (told.kind === "open") {
      seat.open = true
      this.#ready(told.receipt)
      this.#assign()
    } else if (told.kind === "closed") {
      this.#fail(told.cause)
    } else if (seat.job !== undefined) {
      const { job } = seat
      seat.job = undefined
      this.#deaths = 0
      told.results.forEach((result, i) => job.settled[job.left[i]!] = result)
      job.done({ settled: job.settled as Array<Settled>, spent: told.spent })
      this.#assign()
    }
  }

  /** Nothing more can be done. */
  #fail(cause: WireError | Error): void {
    this.#refused(cause)
    const jobs = [...this.#queue.splice(0), ...[...this.#seats].flatMap(({ job }) => job ?? [])]
    for (const job of jobs) job.broken(cause)
  }

  #bury(seat: Seat, detail: string): void {
    this.#seats.delete(seat)
    if (this.#closed) return
    if (seat.job !== undefined) {
      const { job } = seat
      seat.job = undefined
      const at = Math.max(0, Atomics.load(seat.progress, 0) - seat.base - 1)
      this.#blame(job, at, detail)
    } else if (!seat.open && ++this.#deaths > 3) {
      this.#fail(new Error(`no worker could be started: ${detail}`))
      return
    }
    this.#hire()
    this.#assign()
  }

  /** A worker died on a document: once may be chance, twice is the document's doing. All of the batch goes back to the queue, that document first. */
  #blame(job: Job, at: number, detail: string): void {
    const [culprit] = job.left.splice(at, 1)
    if (at === 0 && job.crashes > 0) {
      this.#give(job, culprit!, new WorkerFailed({ reason: "crash", detail }))
      return
    }
    job.left.unshift(culprit!)
    job.crashes = 1
    this.#queue.unshift(job)
  }

  /** Settles a document without a result. */
  #give(job: Job, index: number, failure: WorkerFailed): void {
    job.settled[index] = failure
    job.crashes = 0
    if (job.left.length === 0) job.done({ settled: job.settled as Array<Settled>, spent: new Float64Array(0) })
    else this.#queue.unshift(job)
  }

  #assign(): void {
    for (const seat of this.#seats) {
      if (!seat.open || seat.job !== undefined) continue
      const job = this.#queue.shift()
      if (job === undefined) return
      seat.job = job
      seat.base = seat.seen = Atomics.load(seat.progress, 0)
      seat.since = performance.now()
      const batch: Batch = { documents: job.left.map((i) => job.documents[i]!) }
      seat.worker.postMessage(batch)
    }
  }

  /** Stops a worker whose document takes too long. */
  #look(): void {
    const now = performance.now()
    for (const seat of this.#seats) {
      if (seat.job === undefined) continue
      const progress = Atomics.load(seat.progress, 0)
      if (progress !== seat.seen) {
        seat.seen = progress
        seat.since = now
      } else if (now - seat.since > this.#options.timeLimit) {
        const { job } = seat
        seat.job = undefined
        const at = Math.max(0, progress - seat.base - 1)
        const [culprit] = job.left.splice(at, 1)
        this.#give(job, culprit!, new WorkerFailed({ reason: "time limit", detail: `more than ${this.#options.timeLimit / 1000} s` }))
        void seat.worker.terminate()
      }
    }
  }
}
