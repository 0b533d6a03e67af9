/** A change of a regular expression. */
export interface PatternChange {
  readonly operator: string
  readonly pattern: string
}

interface Token {
  readonly at: number
  readonly text: string
}

const token = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<[^>]*>|.)|\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?|\{\d+(?:,\d*)?\}\??|[*+?]\??|[\s\S]/gu

/** The signs of a pattern: escapes, openings of groups and quantifiers whole. */
function tokens(pattern: string): ReadonlyArray<Token> {
  return [...pattern.matchAll(token)].map((match) => ({ at: match.index, text: match[0] }))
}

const opposite: Readonly<Record<string, string>> = {
  "\\b": "\\B", "\\B": "\\b", "\\d": "\\D", "\\D": "\\d", "\\s": "\\S", "\\S": "\\s", "\\w": "\\W", "\\W": "\\w",
  "(?=": "(?!", "(?!": "(?=", "(?<=": "(?<!", "(?<!": "(?<="
}

function* changes(pattern: string): Generator<readonly [operator: string, at: number, length: number, instead: string]> {
  let depth = 0
  for (const { at, text } of tokens(pattern)) {
    const swapped = text.startsWith("\\p") ? `\\P${text.slice(2)}` : text.startsWith("\\P") ? `\\p${text.slice(2)}` : opposite[text]
    if (swapped !== undefined) yield [text.startsWith("(") ? "lookaround negated" : "class negated", at, text.length, swapped]
    if (text === "[") {
      depth++
      const negated = pattern[at + 1] === "^"
      yield ["class negated", at, negated ? 2 : 1, negated ? "[" : "[^"]
    } else if (text === "]") depth--
    else if (depth > 0) continue
    else if (text === "^" || text === "$") yield ["anchor dropped", at, 1, ""]
    else if (/^(?:[*+?]|\{\d)/.test(text)) yield ["quantifier dropped", at, text.length, ""]
  }
}

const isPattern = (pattern: string, flags: string): boolean => {
  try {
    return new RegExp(pattern, flags) instanceof RegExp
  } catch {
    return false
  }
}

/** What a regular expression may be changed to: anchors and quantifiers dropped, classes and look-arounds negated. */
export function patternChanges(pattern: string, flags: string): ReadonlyArray<PatternChange> {
  const found: Array<PatternChange> = []
  for (const [operator, at, length, instead] of changes(pattern)) {
    const changed = pattern.slice(0, at) + instead + pattern.slice(at + length)
    if (changed !== "" && isPattern(changed, flags)) found.push({ operator, pattern: changed })
  }
  return found
}
