import type { Page } from "../page.ts"

const declined = /(?:y[aeıiuü]|[dt][ae]n?|l[ae]r)$/
const accusative = /[ıiuü]$/
const locative = /^['’][dt][ae]$/

const starts = (page: Page, at: number): boolean => page.languages[at] === "tr" && page.tokens[at]!.first && page.tokens[at]!.shape === "capital"

/** Whether a capital at the start of a Turkish sentence is a common word with an ending of case or plural: a name has an apostrophe before it. */
export const declinedStart = (page: Page, at: number): boolean => starts(page, at) && declined.test(page.tokens[at]!.lower)

/** The same, with the accusative, which many names end like too. */
export const objectStart = (page: Page, at: number): boolean => declinedStart(page, at) || starts(page, at) && accusative.test(page.tokens[at]!.lower)

/** Whether the ending of the locative stands after an apostrophe: «Karagöl’de». */
export const inLocative = (page: Page, at: number): boolean => page.languages[at] === "tr" && locative.test(page.tokens[at + 1]?.text ?? "")
