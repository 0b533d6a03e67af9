/** What is there without being seen, or steers what shows it: controls, marks of direction, what has no width, halves of characters. */

/** Scripts whose letters U+200C and U+200D join and keep apart. */
const joining = ["Arabic", "Syriac", "Mongolian", "Nko", "Devanagari", "Bengali", "Gurmukhi", "Gujarati", "Oriya", "Tamil", "Telugu", "Kannada", "Malayalam", "Sinhala", "Khmer"].map((script) => `\\p{Script=${script}}`).join("")
/** A joiner in its place: after a letter of such a script (in Mongolian with the sign that chooses its look) or a vowel of Arabic, or within an emoji; a tag in a flag. What stands before it is seen itself. */
const inPlace = `(?<=(?!\\p{Default_Ignorable_Code_Point})[${joining}\\u064b-\\u065f\\u0670][\\u180b-\\u180d\\u180f]?)[\\u200c\\u200d]|(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}]\\ufe0f?)\\u200d(?=\\p{Extended_Pictographic})|(?<=\\u{1f3f4}[\\u{e0020}-\\u{e007f}]{0,8})[\\u{e0020}-\\u{e007f}]`
/** What chooses the look of the character before it, after one that has several: a sign, a digit, a letter of these scripts. */
const variation = "(?<=[\\p{Emoji}\\p{S}\\p{P}\\p{Script=Han}\\p{Script=Mongolian}\\p{Script=Myanmar}\\p{Script=Phags_Pa}])[\\ufe00-\\ufe0f\\u180b-\\u180d\\u180f\\u{e0100}-\\u{e01ef}]"

const invisible = "[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\ufff9-\\ufffb]"
/** One such character that no spelling needs, at an offset; line ends and tabs are none. */
const unseenHere = new RegExp(`(?=${invisible})(?!${inPlace}|${variation}|[\\n\\t])[^]`, "uy")

const unseenAlone = new RegExp(`^(?![\\n\\t])${invisible}$`, "u")
/** Joiners, and what chooses the look of the character before: seen or not by what stands beside them. */
const hanging = (unit: number): boolean => unit === 0x200c || unit === 0x200d || unit >= 0x180b && unit <= 0x180f || unit >= 0xfe00 && unit <= 0xfe0f || unit >= 0xd800 && unit <= 0xdfff

const seen = 1
const never = 2
const bySurroundings = 3
/** Of each UTF-16 code unit whether it is seen; 0 where that was not asked yet. */
const table = new Uint8Array(0x10000)
const kindOf = (unit: number): number => table[unit] ||= hanging(unit) ? bySurroundings : unseenAlone.test(String.fromCharCode(unit)) ? never : seen

function unseenAt(text: string, at: number): string {
  unseenHere.lastIndex = at
  return unseenHere.exec(text)?.[0] ?? ""
}

/** So many parts are put together at a time: of a text that is nothing but such characters all of them would not fit the short-lived part of memory. */
const manyParts = 1024

/** A text with such characters written out by `name`; ends of lines become U+000A. */
export function spelledOut(text: string, name: (character: string) => string): string {
  const source = text.replaceAll("\r\n", "\n")
  const done: Array<string> = []
  let parts: Array<string> = []
  let from = 0
  for (let at = 0; at < source.length; at++) {
    const kind = kindOf(source.charCodeAt(at))
    if (kind === seen) continue
    const found = kind === never ? source[at]! : unseenAt(source, at)
    if (found !== "") {
      if (at > from) parts.push(source.slice(from, at))
      parts.push(name(found))
      if (parts.length >= manyParts) {
        done.push(parts.join(""))
        parts = []
      }
      from = at + found.length
    }
    if (kind === bySurroundings && source.codePointAt(at)! > 0xffff) at++
  }
  return from === 0 ? source : done.join("") + parts.join("") + source.slice(from)
}

/** `U+202E`. */
export const codeName = (character: string): string => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`
