import type { JSX } from "preact"
import { say } from "../language.ts"
import { en, type MessageKey } from "../locales/en.ts"
import type { Trouble } from "../protocol.ts"

/** Why something has no answer, as a sentence. */
function sentenceOf({ code, stage }: Trouble): string {
  const key = `trouble_${code}`
  return say(key in en ? key as MessageKey : "trouble_Unexpected", { stage: stage ?? "" })
}

/** The sentence, and below it what the code itself said. */
export function Told({ sentence, detail }: { readonly sentence: string; readonly detail: string }): JSX.Element {
  return <div><p>{sentence}</p>{detail !== "" && <p class="soft" lang="en" dir="ltr">{detail}</p>}</div>
}

export function TroubleNote({ trouble, again }: { readonly trouble: Trouble | undefined; readonly again?: (() => void) | undefined }): JSX.Element | null {
  if (trouble === undefined) return null
  return (
    <div class="trouble" role="alert">
      <Told sentence={sentenceOf(trouble)} detail={trouble.detail} />
      {again !== undefined && <button type="button" onClick={again}>{say("again")}</button>}
    </div>
  )
}
