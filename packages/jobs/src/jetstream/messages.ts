/** Messages of streams by JetStream's own protocol, without waiting for one before the next is sent. */
import { headers, type Msg } from "@nats-io/transport-node"
import type { Link } from "./link.ts"

/** The server has refused the request: asking again gives the same, where `status` is below 500. */
export class Refused extends Error {
  readonly code: number
  readonly status: number
  constructor(description: string, code: number, status: number) {
    super(description)
    this.code = code
    this.status = status
  }
}

/** Another message came between. */
export const wrongLastSequence = 10_071
const noMessage = 10_037

export interface Publishing {
  /** A message with an id that the stream has seen lately is not stored again. */
  readonly id?: string
  /** Stored only if the last message of its subject is this one; 0: if there is none. */
  readonly replaces?: number
  readonly header?: readonly [name: string, value: string]
}

export interface StoredMessage {
  readonly sequence: number
  readonly subject: string
  readonly header: (name: string) => string | undefined
  readonly data: Uint8Array
  /** Milliseconds of the server's clock. */
  readonly time: number
}

interface Answer {
  readonly error?: { readonly code: number; readonly err_code: number; readonly description: string }
  readonly seq?: number
  readonly message?: { readonly seq: number; readonly subject: string; readonly hdrs?: string; readonly data?: string; readonly time: string }
}

const decoder = new TextDecoder()

function answerOf(message: Msg): Answer {
  const answer: Answer = JSON.parse(decoder.decode(message.data))
  if (answer.error === undefined) return answer
  throw new Refused(answer.error.description, answer.error.err_code, answer.error.code)
}

function headersFor({ header, id, replaces }: Publishing): ReturnType<typeof headers> | undefined {
  if (header === undefined && id === undefined && replaces === undefined) return undefined
  const made = headers()
  if (header !== undefined) made.set(...header)
  if (id !== undefined) made.set("Nats-Msg-Id", id)
  if (replaces !== undefined) made.set("Nats-Expected-Last-Subject-Sequence", `${replaces}`)
  return made
}

/** Stores a message; gives its place in the stream. */
export async function publish({ calls }: Link, subject: string, data: Uint8Array | string, publishing: Publishing = {}): Promise<number> {
  const { seq } = answerOf(await calls.send(subject, data, headersFor(publishing)))
  if (seq === undefined) throw new Error(`${subject} belongs to no stream`)
  return seq
}

/** A header's value in the block of headers as it is stored: a line each after the first. */
function headerIn(block: string, name: string): string | undefined {
  const start = block.indexOf(`\r\n${name}: `)
  if (start < 0) return undefined
  const from = start + name.length + 4
  return block.slice(from, block.indexOf("\r\n", from))
}

async function get({ calls }: Link, stream: string, query: Readonly<Record<string, string | number>>): Promise<StoredMessage | undefined> {
  try {
    const { message } = answerOf(await calls.send(`$JS.API.STREAM.MSG.GET.${stream}`, JSON.stringify(query)))
    if (message === undefined) return undefined
    const block = Buffer.from(message.hdrs ?? "", "base64").toString("latin1")
    return { sequence: message.seq, subject: message.subject, header: (name) => headerIn(block, name), data: Buffer.from(message.data ?? "", "base64"), time: Date.parse(message.time) }
  } catch (thrown) {
    if (thrown instanceof Refused && thrown.code === noMessage) return undefined
    throw thrown
  }
}

/** The last message of a subject, as the stream's leader has it. */
export const lastOf = (link: Link, stream: string, subject: string): Promise<StoredMessage | undefined> => get(link, stream, { last_by_subj: subject })

export const messageAt = (link: Link, stream: string, sequence: number): Promise<StoredMessage | undefined> => get(link, stream, { seq: sequence })
