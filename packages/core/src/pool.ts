import { Worker, type WorkerOptions } from "node:worker_threads"
import { WorkerFailed } from "./errors.ts"
import { type Sent, shared, type ThreadData, type Told } from "./poolThread.ts"

/** What the pool hands back: for each payload what the thread made of it, or how the thread failed; and the note of the thread that finished the batch. */
export interface Finished<Out, Note> {
  readonly settled: ReadonlyArray<Out | WorkerFailed>
  /** `undefined` where the batch ended with a failure of its thread, or was empty. */
  readonly note: Note | undefined
}

interface Job<In, Out, Note> {
  readonly number: number
  readonly settled: Array<Out | WorkerFailed | undefined>
  readonly payloads: ReadonlyArray<In>
  /** Indices of the payloads that are not settled, in order. */
  left: Array<number>
  /** How often a thread died on the payload that stands first. */
  crashes: number
  readonly done: (finished: Finished<Out, Note>) => void
  readonly broken: (cause: unknown) => void
}

/** How many threads a pool has, and what a payload may cost. */
export interface ThreadPoolOptions {
  readonly threads: number
  /** Milliseconds for one payload. */
  readonly timeLimit: number
  /** Milliseconds in which a thread must open; default: none. */
  readonly startLimit?: number
  /**
   * Bytes, heap and buffers, that a thread may hold while it is at a batch; default: none. Looked at ten times a second, where the platform tells it (Node 22.16 and later): what
   * allocates more at once than `resourceLimits` of `worker` let it ends the process.
   */
  readonly memoryLimit?: number
  readonly worker: WorkerOptions
}

/** One thread, and what it is at. */
class Seat<J> {
  readonly worker: Worker
  readonly progress: Int32Array
  job: J | undefined
  /** What `progress` said when its batch was sent, and when that last changed. */
  base = 0
  seen = 0
  since = performance.now()
  state: "opening" | "open" | "leaving" = "opening"
  /** Why it ended, as far as that is known. */
  cause = "it ended"
  /** It was asked how much memory it holds. */
  isAsked = false
  constructor(worker: Worker, progress: Int32Array) {
    this.worker = worker
    this.progress = progress
  }
  get begun(): number {
    return Atomics.load(this.progress, shared.begun)
  }
}

const mib = (bytes: number): number => Math.ceil(bytes / 2 ** 20)

const closed = "the workers are closed: open the pipeline again"
/** Threads in a row that may die before they are open. */
const patience = 3

/**
 * Threads that share a queue of batches. One that dies is replaced, and what it had not finished is done by another. `file` is a program that calls `serveThread`, `data` what it is
 * told at the start.
 *
 * ```ts no-run
 * const pool = new ThreadPool<string, number>(new URL("./lengths.ts", import.meta.url), { unit: "characters" }, { threads: 2, timeLimit: 1000, worker: {} })
 * const { settled } = await pool.run(["Kyiv", "Львів"]) // numbers, or WorkerFailed
 * await pool.close()
 * ```
 */
export class ThreadPool<In, Out, Note = undefined> {
  readonly #file: URL
  readonly #data: unknown
  readonly #options: ThreadPoolOptions
  readonly #seats = new Set<Seat<Job<In, Out, Note>>>()
  readonly #queue: Array<Job<In, Out, Note>> = []
  readonly #watch: ReturnType<typeof setInterval>
  /** Why nothing is run any more. */
  #over: { readonly cause: unknown } | undefined
  #deaths = 0
  #batches = 0
  /** What the first thread said on opening. Rejects with the cause where none can be opened. */
  readonly opened: Promise<unknown>
  #ready: (opened: unknown) => void = () => {}
  #refused: (cause: unknown) => void = () => {}

  constructor(file: URL, data: unknown, options: ThreadPoolOptions) {
    this.#file = file
    this.#data = data
    this.#options = options
    this.opened = new Promise((resolve, reject) => {
      this.#ready = resolve
      this.#refused = reject
    })
    this.opened.catch(() => {})
    for (let i = 0; i < options.threads; i++) this.#hire()
    this.#watch = setInterval(() => this.#look(), Math.max(5, Math.min(100, options.timeLimit / 8)))
    this.#watch.unref()
  }

  /**
   * Runs a batch. A payload that a thread died on twice, or that took too long, is settled as `WorkerFailed`; the others are done. `signal` gives it up: the promise rejects at once,
   * and its thread is free after the payload it is at. Rejects too when the pool is closed or no thread can be opened.
   */
  run(payloads: ReadonlyArray<In>, signal?: AbortSignal): Promise<Finished<Out, Note>> {
    if (this.#over !== undefined) return Promise.reject(this.#over.cause as Error)
    if (signal?.aborted === true) return Promise.reject(signal.reason as Error)
    if (payloads.length === 0) return Promise.resolve({ settled: [], note: undefined })
    return new Promise((resolve, reject) => {
      const drop = () => {
        this.#drop(job)
        reject(signal!.reason as Error)
      }
      const last = <A>(settle: (value: A) => void) => (value: A): void => {
        signal?.removeEventListener("abort", drop)
        settle(value)
      }
      const job: Job<In, Out, Note> = {
        number: this.#batches = this.#batches % 0x3fff_ffff + 1,
        settled: payloads.map(() => undefined), payloads, left: payloads.map((_, i) => i), crashes: 0, done: last(resolve), broken: last(reject)
      }
      signal?.addEventListener("abort", drop, { once: true })
      this.#queue.push(job)
      this.#assign()
    })
  }

  async close(): Promise<void> {
    this.#fail(new Error(closed))
    await Promise.all([...this.#seats].map(({ worker }) => worker.terminate()))
  }

  #hire(): void {
    const progress = new Int32Array(new SharedArrayBuffer(4 * shared.size))
    const data: ThreadData = { told: this.#data, progress }
    const seat = new Seat<Job<In, Out, Note>>(new Worker(this.#file, { ...this.#options.worker, workerData: data }), progress)
    this.#seats.add(seat)
    seat.worker.on("message", (told: Told<Out, Note>) => this.#hear(seat, told))
    seat.worker.on("error", (error: unknown) => {
      seat.cause = error instanceof Error ? error.message : String(error)
    })
    seat.worker.on("exit", (code) => this.#bury(seat, `${seat.cause} (exit code ${code})`))
  }

  #hear(seat: Seat<Job<In, Out, Note>>, told: Told<Out, Note>): void {
    if (told.kind === "open") {
      if (seat.state === "opening") seat.state = "open"
      this.#deaths = 0
      this.#ready(told.opened)
      this.#assign()
    } else if (told.kind === "closed") {
      this.#fail(told.cause)
    } else if (seat.job !== undefined) {
      const { job } = seat
      seat.job = undefined
      if (told.results.length === job.left.length) {
        told.results.forEach((result, i) => job.settled[job.left[i]!] = result)
        job.done({ settled: job.settled as Array<Out | WorkerFailed>, note: told.note })
      }
      this.#assign()
    }
  }

  /** Nobody waits for a batch any more. */
  #drop(job: Job<In, Out, Note>): void {
    const at = this.#queue.indexOf(job)
    if (at >= 0) this.#queue.splice(at, 1)
    for (const seat of this.#seats) if (seat.job === job) Atomics.store(seat.progress, shared.dropped, job.number)
    job.left = []
  }

  /** Nothing more can be done. */
  #fail(cause: unknown): void {
    if (this.#over !== undefined) return
    this.#over = { cause }
    clearInterval(this.#watch)
    this.#refused(cause)
    const jobs = [...this.#queue.splice(0), ...[...this.#seats].flatMap(({ job }) => job ?? [])]
    for (const job of jobs) job.broken(cause)
  }

  #bury(seat: Seat<Job<In, Out, Note>>, detail: string): void {
    this.#seats.delete(seat)
    if (this.#over !== undefined) return
    if (seat.job !== undefined) {
      const { job } = seat
      seat.job = undefined
      this.#blame(job, this.#place(seat), detail)
    } else if (seat.state === "opening" && ++this.#deaths > patience) {
      this.#fail(new Error(`no worker could be started: ${detail}`))
      return
    }
    try {
      this.#hire()
    } catch (thrown) {
      this.#fail(thrown)
      return
    }
    this.#assign()
  }

  /** Where in its batch a thread is. */
  #place(seat: Seat<Job<In, Out, Note>>): number {
    return Math.max(0, seat.begun - seat.base - 1)
  }

  /** A thread died on a payload: once may be chance, twice is the payload's doing. All of the batch goes back to the queue, that payload first. */
  #blame(job: Job<In, Out, Note>, at: number, detail: string): void {
    const [culprit] = job.left.splice(at, 1)
    if (culprit === undefined) return
    if (at === 0 && job.crashes > 0) {
      this.#give(job, culprit, new WorkerFailed({ reason: "crash", detail }))
      return
    }
    job.left.unshift(culprit)
    job.crashes = 1
    this.#queue.unshift(job)
  }

  /** Settles a payload without a result. */
  #give(job: Job<In, Out, Note>, index: number, failure: WorkerFailed): void {
    job.settled[index] = failure
    job.crashes = 0
    if (job.left.length === 0) job.done({ settled: job.settled as Array<Out | WorkerFailed>, note: undefined })
    else this.#queue.unshift(job)
  }

  #assign(): void {
    for (const seat of this.#seats) {
      if (seat.state !== "open" || seat.job !== undefined) continue
      const job = this.#queue.shift()
      if (job === undefined) return
      seat.job = job
      seat.base = seat.seen = seat.begun
      seat.since = performance.now()
      const sent: Sent<In> = { batch: job.number, payloads: job.left.map((i) => job.payloads[i]!) }
      seat.worker.postMessage(sent)
    }
  }

  /** Stops a thread whose payload takes too long, or that does not open. */
  #look(): void {
    const now = performance.now()
    const { timeLimit, startLimit = Infinity } = this.#options
    for (const seat of this.#seats) {
      if (seat.state === "opening" && now - seat.since > startLimit) {
        this.#fail(new Error(`a worker did not start within ${startLimit / 1000} s`))
        void seat.worker.terminate()
        return
      }
      if (seat.job === undefined) continue
      const begun = seat.begun
      if (begun !== seat.seen) {
        seat.seen = begun
        seat.since = now
      } else if (now - seat.since > timeLimit) {
        this.#stop(seat, seat.job)
        continue
      }
      void this.#weigh(seat)
    }
  }

  /** Ends a thread that holds too much memory: it is taken for dead on what it is at. */
  async #weigh(seat: Seat<Job<In, Out, Note>>): Promise<void> {
    const { memoryLimit = Infinity } = this.#options
    const { worker } = seat
    if (seat.isAsked || memoryLimit === Infinity || worker.getHeapStatistics === undefined) return
    seat.isAsked = true
    try {
      const { used_heap_size: heap, external_memory: buffers } = await worker.getHeapStatistics()
      if (heap + buffers <= memoryLimit || seat.job === undefined) return
      seat.cause = `it held ${mib(heap + buffers)} MiB of memory, and ${mib(memoryLimit)} are allowed`
      seat.state = "leaving"
      void worker.terminate()
    } catch {
      // It has ended meanwhile.
    } finally {
      seat.isAsked = false
    }
  }

  #stop(seat: Seat<Job<In, Out, Note>>, job: Job<In, Out, Note>): void {
    seat.job = undefined
    seat.state = "leaving"
    void seat.worker.terminate()
    const [culprit] = job.left.splice(this.#place(seat), 1)
    if (culprit !== undefined) this.#give(job, culprit, new WorkerFailed({ reason: "time limit", detail: `more than ${this.#options.timeLimit / 1000} s` }))
    this.#assign()
  }
}
