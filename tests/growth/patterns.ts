/** What is repeated, by name: each a kind of text on which careless code looks back, or ahead, too far. */
export const patterns: Readonly<Record<string, string>> = {
  "full stops between letters": "a.",
  "apostrophes between letters": "a'",
  "opening brackets": "(",
  "opening tags": "<div>",
  "quotation marks unclosed": "«а “b „c ",
  "combining marks": "\u0301",
  "joiners": "\u{1f469}\u200d",
  "digits and commas": "1,",
  "one letter": "a",
  "alternating scripts": "aбγ",
  "right-to-left embeddings": "\u202bא",
  "line ends": "\n"
}

const sentences: ReadonlyArray<string> = [
  "The ferry to Odesa left an hour late, and nobody on the quay could say why.",
  "“We waited for the fog to lift,” said Olena Haiduk, who has run the harbour office since March.",
  "The council of Mykolaiv had set 4.2 million euros aside for a new pier in 2019.",
  "Порт Одеси відкрили о шостій ранку, щойно розвіявся туман.",
  "«Ми чекали на дозвіл», — сказав капітан Степан Лисенко.",
  "Builders found the old wall under the market, two metres below the street.",
  "El alcalde de Cádiz, Juan Ortega, visitó el puerto el martes.",
  "Rain is expected in Riga and Tallinn on Thursday; the roads will stay open."
]

/** Ordinary prose of exactly so many UTF-16 code units, in paragraphs of a few sentences. */
export function prose(length: number): string {
  const parts: Array<string> = []
  for (let made = 0, i = 0; made < length; i++) {
    const part = `${sentences[(i * 5 + (i >> 3)) % sentences.length]}${i % 4 === 3 ? "\n\n" : " "}`
    parts.push(part)
    made += part.length
  }
  return parts.join("").slice(0, length)
}

/** A pattern repeated to exactly so many UTF-16 code units. */
export const repeated = (pattern: string, length: number): string => pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length)

/** Text of words that differ, each of syllables, so that nothing is gained by remembering them. */
export function words(syllables: ReadonlyArray<string>): (length: number) => string {
  return (length) => {
    const parts: Array<string> = []
    for (let made = 0, i = 1; made < length; i++) {
      let word = ""
      for (let rest = i * 7919 + 13; rest > 0; rest = Math.floor(rest / syllables.length)) word += syllables[rest % syllables.length]!
      const part = `${word}${i % 11 === 0 ? ".\n" : i % 5 === 0 ? ", " : " "}`
      parts.push(part)
      made += part.length
    }
    return parts.join("").slice(0, length)
  }
}

const figure = ["On 5 May 2019 at 14:30, ", "4.2 million euros and $40; ", "12,5 km, 3 %, ", "in 2021-03-04, ", "aged 61, ", "18 травня, 7 млн грн; ", "from 9 to 11 April, ", "1,200 t a year. "]
/** A text of dates and amounts: every few characters begin one. */
export const figures = (length: number): string => figure.join("").repeat(Math.ceil(length / figure.join("").length)).slice(0, length)
