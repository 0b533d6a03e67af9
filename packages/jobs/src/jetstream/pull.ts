/** Pull requests as JetStream's protocol has them (its ADR-13): what is there now, without waiting for more. */
import { createInbox, type Msg, nanos } from "@nats-io/transport-node"
import { type Link, requestMilliseconds } from "./link.ts"

/** Where and when a message was delivered, as the subject that acknowledges it says. */
export interface Delivery {
  readonly deliveries: number
  readonly sequence: number
  /** Counts the messages of the consumer: a gap is a message that was lost on the way. */
  readonly order: number
  /** When the server took the message, in milliseconds of its clock. */
  readonly time: number
}

const shortForm = 9
const noMessages = 404
const noMoreNow = 408

export function deliveryOf(message: Msg): Delivery {
  const tokens = (message.reply ?? "").split(".")
  const first = tokens.length > shortForm ? 6 : 4
  const [deliveries, sequence, order, time] = tokens.slice(first, first + 4).map(Number)
  return { deliveries: deliveries ?? 1, sequence: sequence ?? 0, order: order ?? 0, time: (time ?? 0) / 1e6 }
}

export interface Pulled {
  readonly messages: ReadonlyArray<Msg>
  /** The consumer had no more at the time. */
  readonly exhausted: boolean
}

/** Up to `count` messages of a consumer. */
export function pull(link: Link, stream: string, consumer: string, count: number): Promise<Pulled> {
  const { connection } = link
  return new Promise((resolve, reject) => {
    const messages: Array<Msg> = []
    const inbox = createInbox()
    const subscription = connection.subscribe(inbox, {
      callback: (error, message) => {
        if (error !== null) return finish(() => reject(error))
        const code = message.headers?.code ?? 0
        if (code === 0) {
          messages.push(message)
          silence.refresh()
          if (messages.length === count) finish(() => resolve({ messages, exhausted: false }))
          return
        }
        if (code === noMessages || code === noMoreNow) return finish(() => resolve({ messages, exhausted: true }))
        finish(() => reject(new Error(`${consumer}: ${code} ${message.headers?.description ?? ""}`)))
      }
    })
    const finish = (end: () => void): void => {
      clearTimeout(silence)
      subscription.unsubscribe()
      end()
    }
    const silence = setTimeout(() => finish(() => reject(new Error(`${consumer} does not answer`))), requestMilliseconds)
    connection.publish(`$JS.API.CONSUMER.MSG.NEXT.${stream}.${consumer}`, JSON.stringify({ batch: count, no_wait: true }), { reply: inbox })
  })
}

/** The next message of a consumer, if there is one now. */
export const pullOne = async (link: Link, stream: string, consumer: string): Promise<Msg | undefined> => (await pull(link, stream, consumer, 1)).messages[0]

const request = ({ calls }: Link, message: Msg, word: string): Promise<unknown> => calls.send(message.reply ?? "", word)

/** Acknowledges, and waits until the server has it. */
export const acknowledge = (link: Link, message: Msg): Promise<unknown> => request(link, message, "+ACK")
/** Gives up: never delivered again. */
export const terminate = (link: Link, message: Msg): Promise<unknown> => request(link, message, "+TERM")

/** Gives a message back, to be delivered again when `milliseconds` have passed. */
export function giveBackAfter(link: Link, message: Msg, milliseconds: number): void {
  link.connection.publish(message.reply ?? "", `-NAK {"delay": ${nanos(Math.max(1, Math.round(milliseconds)))}}`)
}

/** Says that the message is still worked at: its lease begins anew. */
export function working(link: Link, message: Msg): void {
  if (!link.connection.isClosed()) link.connection.publish(message.reply ?? "", "+WPI")
}
