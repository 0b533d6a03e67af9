/** Pairs of a romanised token and a Latin spelling, for scripts that have no table of their own. */
import { romanLetters } from "../../src/sound/roman.ts"
import { asciiOf, netranslit, personPairs, type TokenPair } from "./corpus.ts"

const few = ["Grek", "Armn", "Geor", "Deva", "Beng", "Guru", "Gujr", "Taml", "Telu", "Knda", "Mlym", "Sinh", "Thai", "Laoo", "Khmr", "Mymr", "Ethi"]

/** What is left of Russian sounds where a script, as Greek, has no sh, zh or ch. */
const poor = (native: string): string => asciiOf(native.replace(/дж/gu, "дз").replace(/ж/gu, "з").replace(/[шщ]/gu, "с").replace(/ч/gu, "тс").replace(/[ыйь]/gu, "и").replace(/ю/gu, "иу").replace(/я/gu, "иа").replace(/ё/gu, "ио").replace(/(.)\1/gu, "$1"))

export function romanisedPairs(): ReadonlyArray<TokenPair> {
  const phonetic = ["Cyrl", "Kana", "Hang"].flatMap((script) => netranslit(script).filter((_, place) => place % 3 === 0)).map(({ native, latin, count }) => ({ native: asciiOf(native), latin, count }))
  const withoutSibilants = netranslit("Cyrl").filter(({ native }, place) => place % 4 === 1 && !/ь/u.test(native)).map(({ native, latin, count }) => ({ native: poor(native), latin, count }))
  const own = few.flatMap((script) => personPairs(script, "Latn", 0.55).map(({ native, latin, count }) => ({ native: romanLetters(native, script, undefined).join(""), latin, count: count + 20 })))
  return [...phonetic, ...withoutSibilants, ...own].filter(({ native }) => native !== "")
}
