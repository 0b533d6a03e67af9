/** What is there without being seen, or steers what shows it: controls, marks of direction, what has no width, halves of characters. */

/** Scripts whose letters U+200C and U+200D join and keep apart. */
const joining = ["Arabic", "Syriac", "Mongolian", "Nko", "Devanagari", "Bengali", "Gurmukhi", "Gujarati", "Oriya", "Tamil", "Telugu", "Kannada", "Malayalam", "Sinhala", "Khmer"].map((script) => `\\p{Script=${script}}`).join("")
/** A joiner in its place: after a letter of such a script (in Mongolian with the sign that chooses its look) or a vowel of Arabic, or within an emoji; a tag in a flag. What stands before it is seen itself. */
const inPlace = `(?<=(?!\\p{Default_Ignorable_Code_Point})[${joining}\\u064b-\\u065f\\u0670][\\u180b-\\u180d\\u180f]?)[\\u200c\\u200d]|(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}]\\ufe0f?)\\u200d(?=\\p{Extended_Pictographic})|(?<=\\u{1f3f4}[\\u{e0020}-\\u{e007f}]{0,8})[\\u{e0020}-\\u{e007f}]`
/** What chooses the look of the character before it, after one that has several: a sign, a digit, a letter of these scripts. */
const variation = "(?<=[\\p{Emoji}\\p{S}\\p{P}\\p{Script=Han}\\p{Script=Mongolian}\\p{Script=Myanmar}\\p{Script=Phags_Pa}])[\\ufe00-\\ufe0f\\u180b-\\u180d\\u180f\\u{e0100}-\\u{e01ef}]"

/** One such character that no spelling needs; line ends and tabs are none. */
export const unseen = new RegExp(`(?!${inPlace}|${variation}|[\\n\\t])[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\ufff9-\\ufffb]`, "gu")

/** A text with such characters written out by `name`; ends of lines become U+000A. */
export const spelledOut = (text: string, name: (character: string) => string): string => text.replaceAll("\r\n", "\n").replace(unseen, name)

/** `U+202E`. */
export const codeName = (character: string): string => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`
