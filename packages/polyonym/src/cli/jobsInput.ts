import type { JobInput, Json } from "@polyonym/jobs/pure"
import type { Input } from "./input.ts"

/** Where a document's own id stands if it is a number: that of a queue is a text. */
const numberField = "#id"
/** Where the media type of a file stands. A line may say `mediaType` of its own, which `run` does not heed. */
const mediaTypeField = "#mediaType"

/** The id as the document's line has it. */
export const ownId = (job: JobInput): string | number => {
  const number = job[numberField]
  return typeof number === "number" && String(number) === job.id ? number : job.id
}

/** What a document is, as far as its file or its source says it. */
export const ownMediaType = (job: JobInput): string | undefined => {
  const said = mediaTypeField in job ? job[mediaTypeField] : job["mediaType"]
  return typeof said === "string" ? said : undefined
}

/** A document for the queue, with all that its line says. `otherwise`: its id if it has none. */
export function jobOf({ id, text, mediaType, fields }: Input, otherwise: string | number): JobInput {
  const own = id ?? otherwise
  const said = fields as Readonly<Record<string, Json>>
  const isLine = "text" in fields || "html" in fields
  const type = isLine || mediaType === "text/html" ? null : mediaType ?? null
  return {
    ...said, ...(isLine ? {} : mediaType === "text/html" ? { html: text } : { text }), id: String(own),
    ...(typeof own === "number" ? { [numberField]: own } : {}),
    ...(type !== null || "mediaType" in fields ? { [mediaTypeField]: type } : {})
  }
}
