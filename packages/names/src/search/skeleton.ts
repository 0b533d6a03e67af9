/** The consonants of a Latin spelling by class, so that most spellings of one sound over languages and scripts fall together. */

/** What some letters together may stand for; the longest that fits counts. "" is a letter that is not heard. */
const digraphs: Readonly<Record<string, ReadonlyArray<string>>> = {
  schtsch: ["S"], shch: ["S"], szcz: ["S"], tsch: ["S"], dsch: ["S"], sch: ["S", "SK"], tch: ["S"], tsh: ["S"], dzh: ["S"], ch: ["S", "K"], sh: ["S"], sz: ["S"], cz: ["S"], zh: ["S"], rz: ["LS", "S"],
  kh: ["K"], gh: ["K", ""], th: ["T", "S"], ph: ["P"], ts: ["S"], tz: ["S"], dz: ["S"], ds: ["S"], dj: ["S"], ck: ["K"], cs: ["S", "KS"], sc: ["SK", "S"], ll: ["L", ""], wh: ["P"], rh: ["L"], ng: ["N", "NK"]
}
const singles: Readonly<Record<string, ReadonlyArray<string>>> = {
  b: ["P"], p: ["P"], v: ["P"], f: ["P"], w: ["P", ""], d: ["T"], t: ["T"], k: ["K"], q: ["K"], l: ["L"], r: ["L"], m: ["N"], n: ["N"], s: ["S"], z: ["S"], g: ["K"], c: ["K"], x: ["KS", "K"], j: ["", "S"], h: ["K", ""]
}
const softC = ["S", "K"]
const softG = ["K", "S"]
const silentH = [""]
const longest = 7
const starts = new Set(Object.keys(digraphs).map((letters) => letters.slice(0, 2)))
/** As many ways to read a spelling are followed at most. */
const mostReadings = 6
/** As many consonants count at most. */
const mostClasses = 12

const isVowel = (letter: string | undefined): boolean => letter !== undefined && "aeiouy".includes(letter)

function classesAt(letters: string, at: number): { readonly classes: ReadonlyArray<string>; readonly length: number } {
  for (let length = starts.has(letters.slice(at, at + 2)) ? Math.min(longest, letters.length - at) : 1; length > 1; length--) {
    const classes = digraphs[letters.slice(at, at + length)]
    if (classes !== undefined) return { classes, length }
  }
  const letter = letters[at]!
  const next = letters[at + 1]
  const soft = next === "e" || next === "i" || next === "y"
  if (letter === "c" && soft) return { classes: softC, length: 1 }
  if (letter === "g" && soft) return { classes: softG, length: 1 }
  if (letter === "h" && !(isVowel(next) && (at === 0 || isVowel(letters[at - 1])))) return { classes: silentH, length: 1 }
  return { classes: singles[letter] ?? silentH, length: 1 }
}

/** The classes of a spelling in basic Latin letters, for each way to read it: P T K S L (l and r) N; the likeliest first. Doubled classes count once. */
export function skeletons(letters: string): ReadonlyArray<string> {
  let found: Array<string> = [""]
  for (let at = 0; at < letters.length;) {
    const { classes, length } = classesAt(letters, at)
    const apart = at > 0 && isVowel(letters[at - 1])
    const next = new Set<string>()
    for (const own of classes) for (const before of found) {
      const doubled = own !== "" && !apart && before.endsWith(own[0]!)
      if (next.size < mostReadings) next.add((doubled ? before + own.slice(1) : before + own).slice(0, mostClasses))
    }
    found = [...next]
    at += length
  }
  return found
}
