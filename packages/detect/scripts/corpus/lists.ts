/** Lists of words that are no running text: what a word of one is worth beside one that is met in a line. */
import { letterOf, scriptOf } from "./tags.ts"

/** How a word stands in a list: with small letters, with a capital, in capitals. */
const inSmall = 1
const withCapital = 2
const inCapitals = 4

/** Languages that write every noun with a capital. */
const nounsWithCapitals: ReadonlySet<string> = new Set(["de", "lb"])
const whole = /^\p{L}[\p{L}\p{M}'’]{1,23}$/u
/** In more lists than so many a word is likely a name, or English. */
const fewLists = 4
/** What a word counts that the list has with a capital only. */
const nameWorth = 0.1

export type Forms = Map<string, number>

/** Adds the words of a list, in small letters, with the forms that it has of each. */
export function addForms(forms: Forms, words: ReadonlyArray<string>, tag: string): void {
  const own = letterOf(scriptOf.get(tag)!)
  for (const written of words) {
    if (!whole.test(written) || written.replace(own, "").replace(/[\p{M}'’]/gu, "") !== "") continue
    const small = written.toLowerCase()
    const form = written === small ? inSmall : written === written.toUpperCase() ? inCapitals : withCapital
    forms.set(small, (forms.get(small) ?? 0) | form)
  }
}

/** What each word of the lists is worth: 1 to 3 by the forms that it is met in, less the more lists have it, little where it is met with a capital only. */
export function worthOf(lists: ReadonlyMap<string, Forms>): Map<string, ReadonlyArray<readonly [word: string, worth: number]>> {
  const spread = new Map<string, number>()
  for (const forms of lists.values()) for (const word of forms.keys()) spread.set(word, (spread.get(word) ?? 0) + 1)
  return new Map([...lists].map(([tag, forms]) => {
    const least = nounsWithCapitals.has(tag) ? inSmall | withCapital : inSmall
    return [tag, [...forms].map(([word, form]) => {
      const many = Number((form & inSmall) > 0) + Number((form & withCapital) > 0) + Number((form & inCapitals) > 0)
      const worth = ((form & least) > 0 ? many : nameWorth) * Math.min(1, fewLists / spread.get(word)!)
      return [word, Number(worth.toFixed(3))] as const
    })] as const
  }))
}
