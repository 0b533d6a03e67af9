/** Persons put together from tokens of several scripts that stand beside one Latin spelling (netranslit, CC0): for scripts that few labelled persons have. */
import { netranslit } from "../sound/corpus.ts"
import { type Person, random } from "./trainingPairs.ts"

const scripts: ReadonlyArray<readonly [script: string, language: string, between: string]> = [
  ["Cyrl", "ru", " "], ["Arab", "ar", " "], ["Hebr", "he", " "], ["Kana", "ja", "・"], ["Hang", "ko", " "], ["Hani", "zh", "·"]
]

interface Token {
  readonly latin: string
  readonly count: number
  readonly native: Map<string, string>
}

/** A given name is one that many persons carry. */
const frequent = 12

const capitalised = (word: string): string => word.replace(/(^|[-'])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())

export function madePersons(count: number): ReadonlyArray<Person> {
  const tokens = new Map<string, { latin: string; count: number; native: Map<string, string>; best: Map<string, number> }>()
  for (const [script] of scripts) {
    for (const { native, latin, count: carried } of netranslit(script)) {
      if (latin.length < 3 || /\s/.test(latin)) continue
      const token = tokens.get(latin) ?? { latin, count: 0, native: new Map(), best: new Map() }
      tokens.set(latin, token)
      if (carried <= (token.best.get(script) ?? 0)) continue
      token.count = Math.max(token.count, carried)
      token.native.set(script, native)
      token.best.set(script, carried)
    }
  }
  const next = random(11)
  const rich: ReadonlyArray<Token> = [...tokens.values()].filter(({ native }) => native.size >= 2)
  const given = rich.filter((token) => token.count >= frequent)
  const family = rich.filter((token) => token.count < frequent)
  const pick = (list: ReadonlyArray<Token>): Token => list[Math.floor(next() * list.length)]!
  const made: Array<Person> = []
  while (made.length < count) {
    const [first, last] = [pick(given), pick(family)]
    const names = [{ language: "en", name: `${capitalised(first.latin)} ${capitalised(last.latin)}` }]
    for (const [script, language, between] of scripts) {
      const [a, b] = [first.native.get(script), last.native.get(script)]
      if (a !== undefined && b !== undefined) names.push({ language, name: language === "ru" ? `${capitalised(a)} ${capitalised(b)}` : a + between + b })
    }
    if (names.length >= 3) made.push({ id: `made-${made.length}`, names })
  }
  return made
}
