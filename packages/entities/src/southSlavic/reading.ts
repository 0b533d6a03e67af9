import type { Page } from "../page.ts"
import { foldingOf } from "../tagger/folding.ts"

/** Serbian Cyrillic as Latin. */
export const latin = foldingOf("serbian")!
/** A word in small Latin letters. */
export const small = (page: Page, at: number): string => latin(page.tokens[at]!.text).toLowerCase()
