/** Spellings of one Latin name that people mix up: a letter doubled or not, ph and f, c and k, y and i, a mute h. General knowledge. */
const changes: ReadonlyArray<readonly [RegExp, string]> = [
  [/([lnstrmpfb])\1/, "$1"], [/([aeiou])([lnstmp])(?=[aeiou])/, "$1$2$2"], [/ph/i, "f"], [/f(?=[aeiou])/, "ph"], [/c(?=[aoulrn]|$)/, "k"], [/k(?=[aou])/, "c"], [/y$/, "ie"], [/ie$/, "y"],
  [/i$/, "y"], [/y(?=[^aeiou])/, "i"], [/([aeou])h(?=[^aeiou]|$)/, "$1"], [/o(?=n\b)/, "oh"], [/th/, "t"], [/t(?=[aeiou])/, "th"], [/ck/, "k"], [/a$/, "ah"], [/ah$/, "a"], [/e$/, ""], [/n$/, "nn"],
  [/ou/, "u"], [/sch/, "sh"], [/w/, "v"], [/x/, "ks"], [/z/, "s"], [/j(?=[aeiou])/, "y"], [/ei/, "ey"], [/ai/, "ay"], [/o/, "u"], [/u/, "o"]
]

/** A word spelt otherwise; nothing where no change fits, or where the word is too short to bear one. */
export function respelt(word: string, next: () => number): string | undefined {
  if (word.length < 3 || !/^\p{Script=Latin}+$/u.test(word)) return undefined
  const fitting = changes.filter(([from]) => from.test(word.slice(1)))
  const change = fitting[Math.floor(next() * fitting.length)]
  return change === undefined ? undefined : word[0]! + word.slice(1).replace(change[0], change[1])
}
