import { scriptVerdict, skeleton } from "@polyonym/script"

/** A name with one letter exchanged, and the word of it that has the other letter. */
export interface Swap {
  readonly name: string
  readonly spoof: string
  readonly word: string
}

let known: ReadonlyMap<string, ReadonlyArray<string>> | undefined

/** The letters of all scripts by what they look like, as confusables.txt has it. */
function byLooks(): ReadonlyMap<string, ReadonlyArray<string>> {
  if (known !== undefined) return known
  const letters = new Map<string, Array<string>>()
  for (let codePoint = 0x41; codePoint < 0x20000; codePoint++) {
    const letter = String.fromCodePoint(codePoint)
    if (!/\p{L}/u.test(letter)) continue
    const looks = skeleton(letter)
    const others = letters.get(looks)
    if (others === undefined) letters.set(looks, [letter])
    else others.push(letter)
  }
  return known = letters
}

/** All that a name becomes when one of its letters is exchanged for one that looks the same: those in which a word is of two scripts, and the others. */
export function swapsOf(name: string): { readonly mixed: ReadonlyArray<Swap>; readonly others: ReadonlyArray<Swap> } {
  const [mixed, others]: [Array<Swap>, Array<Swap>] = [[], []]
  for (const { 0: word, index: start } of name.matchAll(/[^\s-]+/g)) {
    for (let at = 0; at < word.length; at++) {
      for (const other of byLooks().get(skeleton(word[at]!)) ?? []) {
        if (other === word[at] || !/\p{L}/u.test(word[at]!)) continue
        const put = word.slice(0, at) + other + word.slice(at + 1)
        const swap = { name, spoof: name.slice(0, start) + put + name.slice(start + word.length), word: put }
        const isMixed = !scriptVerdict(put).single
        ;(isMixed ? mixed : others).push(swap)
      }
    }
  }
  return { mixed, others }
}

/** Every nth. */
export const every = <A>(all: ReadonlyArray<A>, nth: number): ReadonlyArray<A> => all.filter((_, at) => at % nth === 0)
