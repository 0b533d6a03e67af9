/** Requests of which many wait for their answers at a time: one subscription and one timer for all of them. */
import { createInbox, type Msg, type MsgHdrs, type NatsConnection } from "@nats-io/transport-node"

interface Waiting {
  readonly end: number
  readonly resolve: (answer: Msg) => void
  readonly reject: (problem: Error) => void
}

const checkMilliseconds = 100
const noResponders = 503

export class Calls {
  readonly #connection: NatsConnection
  readonly #inbox = createInbox()
  readonly #patience: number
  /** In the order in which their time ends. */
  readonly #waiting = new Map<string, Waiting>()
  readonly #timer: NodeJS.Timeout
  #last = 0

  constructor(connection: NatsConnection, patience: number) {
    this.#connection = connection
    this.#patience = patience
    connection.subscribe(`${this.#inbox}.*`, {
      callback: (error, message) => {
        if (error === null) this.#answered(message)
      }
    })
    this.#timer = setInterval(() => this.#giveUpLate(), checkMilliseconds)
    this.#timer.unref()
    void this.#giveUpWhenCut()
  }

  /** Sends, and waits for the answer. */
  send(subject: string, data: Uint8Array | string, headers?: MsgHdrs): Promise<Msg> {
    return new Promise((resolve, reject) => {
      const token = (++this.#last).toString(36)
      this.#waiting.set(token, { end: Date.now() + this.#patience, resolve, reject })
      try {
        this.#connection.publish(subject, data, { reply: `${this.#inbox}.${token}`, ...(headers === undefined ? {} : { headers }) })
      } catch (thrown) {
        this.#waiting.delete(token)
        reject(thrown instanceof Error ? thrown : new Error(String(thrown)))
      }
    })
  }

  close(): void {
    clearInterval(this.#timer)
    this.#giveUp(() => true, "the connection is closed")
  }

  #answered(message: Msg): void {
    const token = message.subject.slice(this.#inbox.length + 1)
    const waiting = this.#waiting.get(token)
    this.#waiting.delete(token)
    if (message.headers?.code === noResponders && message.data.length === 0) waiting?.reject(new Error("no server answers, or JetStream is not on"))
    else waiting?.resolve(message)
  }

  #giveUp(which: (waiting: Waiting) => boolean, problem: string): void {
    for (const [token, waiting] of this.#waiting) {
      if (!which(waiting)) return
      this.#waiting.delete(token)
      waiting.reject(new Error(problem))
    }
  }

  #giveUpLate(): void {
    const now = Date.now()
    this.#giveUp(({ end }) => end < now, "no answer in time")
  }

  /** What was sent over a connection that broke is not answered over the next. */
  async #giveUpWhenCut(): Promise<void> {
    for await (const { type } of this.#connection.status()) {
      if (type === "disconnect") this.#giveUp(() => true, "the connection broke")
    }
  }
}
