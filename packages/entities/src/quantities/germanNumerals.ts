const units = ["", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"]
const tens = ["", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"]
const small = new Map<string, number>([["zwo", 2]])
const stems = new Map<string, number>([["erst", 1], ["dritt", 3], ["siebt", 7], ["acht", 8]])
for (let value = 1; value < 100; value++) {
  const one = units[value % 10]!
  const word = value < 20 ? units[value]! : value % 10 === 0 ? tens[value / 10]! : `${one}und${tens[Math.floor(value / 10)]!}`
  small.set(word, value)
  small.set(word.replace("ß", "ss"), value)
  if (value > 1 && value !== 3 && value !== 7 && value !== 8) stems.set(word + (value < 20 ? "t" : "st"), value)
}

/** The value of a cardinal written as one word, below a million: zweihundertfünfzig, dreitausend. */
function cardinal(word: string): number | undefined {
  if (word.length > 60) return undefined
  const known = small.get(word)
  if (known !== undefined) return known
  for (const [mark, size] of [["tausend", 1000], ["hundert", 100]] as const) {
    const at = word.indexOf(mark)
    if (at < 0) continue
    const [head, tail] = [word.slice(0, at), word.slice(at + mark.length).replace(/^und/u, "")]
    const times = head === "" ? 1 : cardinal(head)
    const rest = tail === "" ? 0 : cardinal(tail)
    return times === undefined || rest === undefined || rest >= size ? undefined : times * size + rest
  }
  return undefined
}

/** The value of a German number word, and whether it is an ordinal. `ein` and its forms are none: they are articles. */
export function germanNumber(word: string): { readonly value: number; readonly ordinal: boolean } | undefined {
  if (word.length < 3 || /^ein(?:e[nmrs]?|s)?$/u.test(word)) return undefined
  const value = cardinal(word)
  if (value !== undefined) return { value, ordinal: false }
  const ending = /^(.{3,50}?t)(?:e|en|er|es|em)$/u.exec(word)
  if (ending === null) return undefined
  const stem = stems.get(ending[1]!)
  if (stem !== undefined) return { value: stem, ordinal: true }
  const base = ending[1]!.endsWith("st") ? cardinal(ending[1]!.slice(0, -2)) : undefined
  return base === undefined ? undefined : { value: base, ordinal: true }
}
