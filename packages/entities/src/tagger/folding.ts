const cyrillic = "абвгдђежзијклљмнњопрстћуфхцчџш"
const latin = "a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š".split(" ")
const fromSerbian = new Map([...cyrillic].flatMap((one, at) => [[one, latin[at]!], [one.toUpperCase(), latin[at]![0]!.toUpperCase() + latin[at]!.slice(1)]] as const))
const serbianLetter = /[Ѐ-џ]/u

/** Serbian Cyrillic as Latin; in a word of capitals all letters are capitals. */
function serbian(text: string): string {
  if (!serbianLetter.test(text)) return text
  const changed = Array.from(text, (one) => fromSerbian.get(one) ?? one).join("")
  return text.length > 1 && text === text.toUpperCase() ? changed.toUpperCase() : changed
}

const similar = new Map([..."іїєґыэёў"].flatMap((one, at) => [[one, "ииегиеев"[at]!], [one.toUpperCase(), "ИИЕГИЕЕВ"[at]!]] as const))
const eastSlavicLetter = /[іїєґыэёўъь'ʼ’]/giu

/** East Slavic letters that differ between the languages as one, without signs: "Львів" and "Львив" alike. */
const eastSlavic = (text: string): string => text.length < 2 ? text : text.replace(eastSlavicLetter, (one) => similar.get(one) ?? "") || text

/** How a model's words are written before anything is read from them; `pairs` are characters and what they are read as. */
export function foldingOf(name: string, pairs = ""): ((text: string) => string) | undefined {
  if (name === "serbian") return serbian
  if (name === "east-slavic") return eastSlavic
  if (pairs === "") return undefined
  const read = new Map<string, string>()
  for (let at = 0; at + 1 < pairs.length; at += 2) read.set(pairs[at]!, pairs[at + 1]!)
  return (text) => read.get(text) ?? text
}
