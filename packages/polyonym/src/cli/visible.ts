import { codeName, spelledOut } from "../unseen.ts"

/** A text as it may be shown in a terminal: what would steer it, or not be seen, becomes `⟨U+202E⟩`. Line ends and tabs stay. */
export const visible = (text: string): string => spelledOut(text, (found) => `⟨${codeName(found)}⟩`)

/** What sets the look of characters (SGR of ECMA-48). */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const look = /(\u001b\[\d{1,2}(?:;\d{1,2}){0,3}m)/

const asUnits = (found: string): string => Array.from({ length: found.length }, (_, at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, "0")}`).join("")

/** What is written as it is, such as JSON, for a terminal: there the same becomes `\u202e`, which JSON, N-Quads and Turtle read as the character. */
export const written = (text: string): string => spelledOut(text, asUnits)

/** The same where some of the text has colours already. */
export const writtenInColour = (text: string): string => text.split(look).map((part, at) => at % 2 === 1 ? part : written(part)).join("")
