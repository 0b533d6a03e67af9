import { signal } from "@preact/signals"
import { readTextFile } from "./textFile.ts"

export type Kind = "auto" | "text" | "html"

/** What is known of the page besides its text; empty where nothing is. */
export interface KnownOfPage {
  readonly url: string
  readonly publishedAt: string
  readonly language: string
}
const nothingKnown: KnownOfPage = { url: "", publishedAt: "", language: "" }

/** The page as it was typed, pasted, dropped or opened. */
export const text = signal("")
export const kind = signal<Kind>("auto")
export const knownOfPage = signal(nothingKnown)
/** The house style, by its id. */
export const style = signal("own-preference")
/** A file that is no text, by its name. */
export const notText = signal<string | undefined>(undefined)

/** Another page in the place of what was there. */
export function replaceText(next: string, as: Kind = "auto"): void {
  notText.value = undefined
  text.value = next
  kind.value = as
  knownOfPage.value = nothingKnown
}

const html = /\.x?html?$/i

export async function openFile(file: File): Promise<void> {
  const read = await readTextFile(file)
  if (read === undefined) notText.value = file.name
  else replaceText(read, html.test(file.name) || file.type === "text/html" ? "html" : "auto")
}

/** Whether all there is is an address, which can't be fetched. */
export const isOnlyAddress = (given: string): boolean => given.length < 2000 && /^\s*https?:\/\/\S+\s*$/.test(given)
