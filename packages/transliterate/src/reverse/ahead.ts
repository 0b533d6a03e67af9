import type { FormNode, Inverse } from "./inverse.ts"
import { type LetterModel, windowSize } from "./model.ts"

/** `text` in small letters, code unit by code unit. */
export function lowered(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text.split("").map((unit) => unit.toLowerCase().slice(0, 1)).join("")
}

/** The longest thing that a rule gives from `at` on: its letters and where it ends. */
function longestAt({ root }: Inverse, word: string, at: number): readonly [letters: string, end: number] | undefined {
  let found: readonly [string, number] | undefined
  let node: FormNode | undefined = root
  for (let end = at; node !== undefined; end++) {
    if (node.forms.length > 0) found = [node.forms[0]!.rule.letters, end]
    node = end < word.length ? node.next.get(word[end]!) : undefined
  }
  return found
}

/** How the romanised word goes on from each place, as the model's own system would have written it. */
export function aheadOf(inverse: Inverse, model: LetterModel, own: boolean, word: string): (at: number) => string {
  const lower = lowered(word)
  if (own) return (at) => at + windowSize < lower.length ? lower.slice(at, at + windowSize) : `${lower.slice(at)}$`
  const there: Array<string> = Array.from({ length: word.length + 1 }, () => "$")
  for (let at = word.length - 1; at >= 0; at--) {
    const [letters, end] = longestAt(inverse, word, at) ?? [lower[at]!, at + 1]
    let text = ""
    for (const letter of letters) text += model.letters.get(letter) ?? letter
    there[at] = (text + there[end]!).slice(0, windowSize)
  }
  return (at) => there[at]!
}
