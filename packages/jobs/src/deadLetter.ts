/** Dead letters as stores give them back. */
import type { DeadLetter, Failure, JobInput } from "./model.ts"

type Head = Pick<DeadLetter, "attempts" | "id" | "version">

/** The tag of a letter whose record is damaged. */
const damagedTag = "RecordDamaged"

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value)

const isFailure = (value: unknown): value is Failure =>
  isObject(value) && typeof value["stage"] === "string" && typeof value["tag"] === "string" && typeof value["message"] === "string" && typeof value["again"] === "boolean"

const isInputOf = (id: string, value: unknown): value is JobInput => isObject(value) && value["id"] === id

function damaged({ attempts, id, version }: Head, problem: string): DeadLetter {
  const message = `the record of ${JSON.stringify(id)} in the store is damaged (${problem}): its input is lost; submit the document again`
  return { id, stage: "store", tag: damagedTag, message, again: false, attempts, version, input: { id } }
}

/**
 * The letter of a record, of which `read` gives the failure and the input. A record that somebody has damaged costs its own letter what it said, and no other letter anything: it is told as
 * `RecordDamaged` of the stage `store`.
 */
export function letterOf(head: Head, read: () => { readonly failure: unknown; readonly input: unknown }): DeadLetter {
  try {
    const { failure, input } = read()
    if (!isFailure(failure)) return damaged(head, "it has no failure")
    if (!isInputOf(head.id, input)) return damaged(head, "it has no input of this document")
    const { again, message, stage, tag } = failure
    return { id: head.id, stage, tag, message, again, attempts: head.attempts, version: head.version, input }
  } catch (error) {
    return damaged(head, error instanceof Error ? error.message : String(error))
  }
}

/** Whether a letter can be queued again: of one that is damaged there is nothing left to work at. */
export const isWhole = ({ stage, tag }: DeadLetter): boolean => stage !== "store" || tag !== damagedTag
