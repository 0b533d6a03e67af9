import * as Character from "./character.ts"

/** A gap that no name can have inside. */
export const barrier = undefined

/**
 * What joins two tokens, in a form that can be compared: a space for white space (a line break too, but no blank line) or a hyphen, an
 * apostrophe, a dot, a middle dot, nothing, or up to three other signs without their white space (of a hyphen
 * or apostrophe only that it hangs: Süd- und, Workers' Party). `barrier` if nothing joins them.
 */
export function gapBetween(text: string, end: number, start: number): string | typeof barrier {
  if (start === end) return ""
  if (start - end > 40) return barrier
  let lines = 0
  let whites = 0
  let signs = ""
  for (let at = end; at < start; at++) {
    const kind = Character.classAt(text, at)
    if (kind === Character.newline) lines += text.charCodeAt(at) === 10 && at > end && text.charCodeAt(at - 1) === 13 ? 0 : 1
    else if (kind === Character.space) whites++
    else if (kind !== Character.ignorable) {
      signs += kind === Character.apostrophe ? "'" : kind === Character.hyphen ? "-" : kind === Character.middleDot ? "\u00b7" : text[at]!
      if (signs.length > 3) return barrier
    }
  }
  if (lines > 1 || (lines === 0 && whites > 2)) return barrier
  if (signs === "") return lines === 0 && whites > 1 ? barrier : lines + whites === 0 ? "" : " "
  if (signs === "'") return lines + whites === 0 ? signs : Character.classAt(text, end) === Character.apostrophe ? "' " : barrier
  if (signs === "-") return lines + whites === 0 ? " " : Character.classAt(text, end) === Character.hyphen ? "- " : barrier
  return signs
}
