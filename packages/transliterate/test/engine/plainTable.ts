import type { Rule } from "../../src/system.ts"

const apostrophes = "'`´ʹʼ‘’‛′＇"
const isTransparent = (character: string): boolean => /\p{M}/u.test(character) || "\u00ad\u200c\u200d\u2060".includes(character)
const isOther = (character: string): boolean => /[\p{L}\p{Nd}]/u.test(character) && !/[\u02b9-\u02bf]/.test(character)

/** A unit of the text that was read: what it gives, and by which rule; nothing where it stays. */
export interface Read {
  readonly start: number
  readonly end: number
  readonly to: string | undefined
  readonly rule: Rule | undefined
}

/**
 * What a table says of a text, tried letter by letter: the longest rule that fits, and of equally long ones the first. Letters are of one code unit, and capitals give capitals
 * one by one.
 */
export function readPlainly(rules: ReadonlyArray<Rule>, dropsApostrophe: boolean, text: string): ReadonlyArray<Read> {
  const known = new Set(rules.flatMap(({ letters, after = "", before = "" }) => [...letters, ...(after + before).replaceAll(/[$^'*]/g, "")]))
  const small = text.toLowerCase()
  const isApostrophe = (at: number): boolean => dropsApostrophe && apostrophes.includes(text[at] ?? " ") && !known.has(text[at]!)
  const begins = (at: number): boolean => rules.some(({ letters }) => letters[0] === small[at])
  const placeOf = (at: number): string => {
    let here = at
    while (here < text.length && !known.has(small[here]!) && isTransparent(text[here]!)) here++
    if (here >= text.length) return "^"
    if (known.has(small[here]!)) return small[here]!
    if (isApostrophe(here) && begins(here + 1)) return "'"
    return isOther(text[here]!) ? "other" : "^"
  }
  const fits = (context: string | undefined, place: string): boolean =>
    context === undefined || (place !== "^" && context.includes("*")) || context.includes(place) || (place === "^" && context.includes("$"))
  const out: Array<Read> = []
  let previous = "^"
  for (let at = 0; at < text.length;) {
    const stays = (place: string): void => {
      out.push({ start: at, end: at + 1, to: undefined, rule: undefined })
      previous = place
      at++
    }
    const matching = rules.filter(({ letters, after, before }) => small.startsWith(letters, at) && fits(after, previous) && fits(before, placeOf(at + letters.length)))
    const [rule] = matching.toSorted((a, b) => b.letters.length - a.letters.length)
    if (rule !== undefined) {
      const to = rule.to.map((part, i) => text[at + i] === small[at + i] ? part : part.slice(0, 1).toUpperCase() + part.slice(1)).join("")
      out.push({ start: at, end: at + rule.letters.length, to, rule })
      previous = rule.letters.at(-1)!
      at += rule.letters.length
    } else if (known.has(small[at]!)) stays(small[at]!)
    else if (isApostrophe(at)) {
      if (known.has(previous) && begins(at + 1)) {
        out.push({ start: at, end: at + 1, to: "", rule: undefined })
        previous = "'"
        at++
      } else stays("^")
    } else stays(isTransparent(text[at]!) ? previous : isOther(text[at]!) ? "other" : "^")
  }
  return out
}
