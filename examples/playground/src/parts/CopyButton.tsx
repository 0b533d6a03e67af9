import type { JSX } from "preact"
import { announced, copy } from "../handingOut.ts"
import { say } from "../language.ts"

interface CopyProps {
  readonly text: () => string
  /** What is copied, for those who don't see where the button stands. */
  readonly of?: string
}

/** Copies a text, and says so. */
export function CopyButton({ text, of }: CopyProps): JSX.Element {
  const onClick = async (): Promise<void> => {
    announced.value = ""
    announced.value = say(await copy(text()) ? "copied" : "copyFailed")
  }
  return <button type="button" onClick={onClick} aria-label={of === undefined ? undefined : `${say("copy")}: ${of}`}>{say("copy")}</button>
}
