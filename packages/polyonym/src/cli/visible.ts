import { codeName, spelledOut } from "../unseen.ts"

/** A text as it may be shown in a terminal: what would steer it, or not be seen, becomes `⟨U+202E⟩`. Line ends and tabs stay. */
export const visible = (text: string): string => spelledOut(text, (found) => `⟨${codeName(found)}⟩`)
