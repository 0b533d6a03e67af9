/** Scripts whose letters U+200C and U+200D join and keep apart. */
const joining = ["Arabic", "Syriac", "Mongolian", "Devanagari", "Bengali", "Gurmukhi", "Gujarati", "Oriya", "Tamil", "Telugu", "Kannada", "Malayalam", "Sinhala", "Khmer"].map((script) => `\\p{Script=${script}}`).join("")
/** A joiner in its place: after a letter of such a script, or within an emoji. */
const inPlace = `(?<=[${joining}])[\\u200c\\u200d]|(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f])\\u200d(?=\\p{Extended_Pictographic})`
/** What chooses the look of the character before it. */
const variation = "[\\ufe00-\\ufe0f\\u180b-\\u180f\\u{e0100}-\\u{e01ef}]"
/** What steers a terminal, or is there without being seen: controls, marks of direction, what has no width, halves of characters. */
const unseen = new RegExp(`(?!${inPlace}|${variation}|[\\n\\t])[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\ufff9-\\ufffb]`, "gu")

/** A text as it may be shown in a terminal: what would steer it, or not be seen, becomes `⟨U+202E⟩`. Line ends and tabs stay. */
export function visible(text: string): string {
  return text.replaceAll("\r\n", "\n").replace(unseen, (found) => `⟨U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}⟩`)
}
