/** The hash by which the content of a document is known. */
import { canonicalJson } from "@polyonym/core/pure"
import { createHash } from "node:crypto"
import type { JobInput } from "./model.ts"

export const inputText = (input: JobInput): string => canonicalJson(input)

/** SHA-256 (hex) of a text in UTF-8. Node's own: submitting is little else than this. */
export const hashOfText = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex")

export const hashOfInput = (input: JobInput): string => hashOfText(inputText(input))
