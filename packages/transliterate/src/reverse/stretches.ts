const wordCharacter = /[\p{L}\p{M}\p{Nd}]/u
const apostrophe = /['\u2019\u02bc`]/

/** Calls `visit` with each stretch of `text` in order: a word, or what is between words. `gives`: whether a system gives a character that is no letter. */
export function eachStretch(text: string, gives: (character: string) => boolean, visit: (stretch: string, isWord: boolean) => void): void {
  let from = 0
  let inWord = false
  for (let at = 0; at < text.length;) {
    const character = String.fromCodePoint(text.codePointAt(at)!)
    const joins: boolean = inWord && apostrophe.test(character) && at + 1 < text.length && wordCharacter.test(text[at + 1]!)
    const word: boolean = joins || wordCharacter.test(character) || gives(character)
    if (word !== inWord) {
      if (at > from) visit(text.slice(from, at), inWord)
      from = at
      inWord = word
    }
    at += character.length
  }
  if (from < text.length) visit(text.slice(from), inWord)
}
