import { replaceAt, type Transform } from "./transform.ts"

/** A mark, or a vowel or final consonant of a Korean syllable: what joins the character before it. */
const joining = /^[\p{M}\u1160-\u11ff]/u

/** A normalization of the stretch, cluster by cluster, so that an edit is no longer than what changed. */
export function normalization(form: "NFC" | "NFD" | "NFKC" | "NFKD"): Transform {
  const compatible = form.startsWith("NFK")
  const joins = (character: string): boolean => joining.test(compatible && character > "\u00a0" ? character.normalize("NFKD") : character)
  return (buffer, position) => {
    while (position.start < position.limit) {
      const { start } = position
      let end = start
      let plain = true
      while (end < position.limit) {
        const codePoint = buffer.codePointAt(end)
        if (codePoint > 0x7f) {
          if (end > start && !joins(String.fromCodePoint(codePoint))) break
          plain = false
        } else if (end > start) break
        end += codePoint > 0xffff ? 2 : 1
      }
      const text = plain ? undefined : buffer.slice(start, end).normalize(form)
      if (text !== undefined) replaceAt(buffer, position, start, end, text)
      position.start += text?.length ?? end - start
    }
  }
}
