import { signal } from "@preact/signals"

/** What was said last about something done outside the text: it is read out. */
export const announced = signal("")

/** Puts a text on the clipboard; whether the browser allowed it. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** Gives a text to the reader as a file. */
export function download(name: string, text: string, mediaType: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }))
  const link = document.createElement("a")
  link.href = address
  link.download = name
  link.click()
  // the browser reads the file after the click is over
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
