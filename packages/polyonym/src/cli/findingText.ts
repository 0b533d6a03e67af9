import type { Finding } from "@polyonym/jsonld/pure"
import type { Messages } from "../messages.ts"

/** What a finding says, as a sentence, and what may be meant. */
export function findingText({ code, params }: Finding, messages: Messages): string {
  const suggestion = params["suggestion"]
  const sentence = messages.say(`finding_${code}`, { property: "", type: "", value: "", expected: "", ...params })
  return suggestion === undefined || code === "superseded" ? sentence : `${sentence} ${messages.say("finding_suggestion", { suggestion })}`
}
