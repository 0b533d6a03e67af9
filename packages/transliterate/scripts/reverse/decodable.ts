/** Whether a system's results can be read in one way only. */
import { matcherOf } from "../../src/reverse/matcher.ts"
import type { System } from "../../src/system.ts"

/** `proof`: no two words can give the same (Sardinas and Patterson, contexts left aside); `pair`: two that do; neither: none found among short words. */
export interface Decodable {
  readonly proof: boolean
  readonly pair: readonly [string, string] | undefined
}

/** Sardinas and Patterson: a code can be read in one way only unless the rest of one word over another is, in the end, itself a word. */
function isUnambiguous(codes: ReadonlySet<string>): boolean {
  if (codes.has("")) return false
  const rests = (a: Iterable<string>, b: Iterable<string>): Set<string> => {
    const out = new Set<string>()
    for (const one of a) for (const other of b) if (one !== other && other.startsWith(one)) out.add(other.slice(one.length))
    return out
  }
  const met = new Set<string>()
  let dangling = rests(codes, codes)
  while (dangling.size > 0) {
    for (const rest of dangling) if (codes.has(rest)) return false
    for (const rest of dangling) met.add(rest)
    dangling = new Set([...rests(codes, dangling), ...rests(dangling, codes)].filter((rest) => !met.has(rest)))
  }
  return true
}

function* wordsOver(alphabet: ReadonlyArray<string>, longest: number): Generator<string> {
  let words = [""]
  for (let length = 1; length <= longest; length++) {
    words = words.flatMap((word) => alphabet.map((letter) => word + letter))
    yield* words
  }
}

/** `alphabet`: the letters of the language, or all that the system knows. */
export function decodable(system: Pick<System, "rules" | "dropsApostrophe">, alphabet: ReadonlyArray<string>, longest = 3): Decodable {
  const inAlphabet = system.rules.filter(({ letters }) => [...letters].every((letter) => alphabet.includes(letter)))
  const codes = inAlphabet.map(({ to }) => to.join(""))
  const apart = new Set(codes).size === codes.length
  if (apart && !system.dropsApostrophe && isUnambiguous(new Set(codes))) return { proof: true, pair: undefined }
  const { ruleAt } = matcherOf(system)
  const met = new Map<string, string>()
  for (const word of wordsOver(alphabet, longest)) {
    let given = ""
    for (let at = 0; at < word.length;) {
      const rule = ruleAt(word, at)
      given += rule?.to.join("") ?? word[at]!
      at += rule?.letters.length ?? 1
    }
    const other = met.get(given)
    if (other !== undefined) return { proof: false, pair: [other, word] }
    met.set(given, word)
  }
  return { proof: false, pair: undefined }
}
