/** What a word can do in a sentence, as bits. */
export const word = {
  role: 1, modifier: 2, link: 4, male: 8, female: 16, honorific: 32, speech: 64, organisation: 128, media: 256, joint: 512,
  place: 1024, preposition: 2048, stop: 4096, particle: 8192, topic: 16384, generic: 32768, label: 65536, by: 131072, placeWord: 262144,
  article: 524288, event: 1048576, product: 2097152
} as const

/**
 * The words of one language, as space-separated lists in small letters. A star at the end of a word stands for any ending of up to four
 * letters, a star at its start for any beginning.
 */
export interface WordTable {
  readonly language: string
  /** Titles and functions of persons: the head word. */
  readonly roles: string
  /** Words before the head that belong to the role. */
  readonly modifiers: string
  /** Words that tie a complement to the head of a role. */
  readonly links: string
  readonly honorificsMale: string
  readonly honorificsFemale: string
  readonly honorifics: string
  readonly speech: string
  /** Words before a name that say that the name's bearer says something. */
  readonly by: string
  /** Heads of names of bodies. */
  readonly organisations: string
  /** Heads of names of newspapers and agencies, whose article belongs to the name. */
  readonly media: string
  /** Words inside names of bodies that are written small. */
  readonly joints: string
  /** Words of subject matter that follow the head of a body or role. */
  readonly topics: string
  /** Kinds of things that have a quoted name: agency, newspaper, company. */
  readonly generics: string
  /** Heads of names of places that stand in the name. */
  readonly places: string
  /** Kinds of places that stand before a name and outside it. */
  readonly placeWords: string
  readonly prepositions: string
  /** Words that are capitalised but no names: starts of sentences, months, weekdays. */
  readonly stops: string
  readonly articles: string
  readonly particles: string
  /** Labels before bylines and credits. */
  readonly labels: string
  readonly events: string
  /** Heads of names of treaties and laws. */
  readonly products: string
}

/** A table made ready for looking up. */
export interface Words {
  readonly language: string
  /** The bits of a word in small letters. */
  of(lower: string): number
}

const sets: ReadonlyArray<readonly [keyof WordTable, number]> = [
  ["roles", word.role], ["modifiers", word.modifier], ["links", word.link], ["honorificsMale", word.honorific | word.male],
  ["honorificsFemale", word.honorific | word.female], ["honorifics", word.honorific], ["speech", word.speech], ["by", word.by],
  ["organisations", word.organisation], ["media", word.organisation | word.media], ["joints", word.joint], ["topics", word.topic],
  ["generics", word.generic], ["places", word.place], ["placeWords", word.placeWord], ["prepositions", word.preposition], ["stops", word.stop],
  ["articles", word.article | word.stop], ["particles", word.particle], ["labels", word.label], ["events", word.event], ["products", word.product]
]

/** Endings that make a field of knowledge or a body out of a person. */
const field = /^(?:і[їяює]|и[ияюе]|ств|нич|ичн|ічн|ическ)/

/** Makes a table ready: looking up a word takes time bounded by the length of its longest stem. */
export function compile(table: WordTable): Words {
  const exact = new Map<string, number>()
  const stems = new Map<string, number>()
  const tails = new Map<string, number>()
  const put = (map: Map<string, number>, key: string, bits: number): void => {
    map.set(key, (map.get(key) ?? 0) | bits)
  }
  for (const [name, bits] of sets) {
    for (const entry of table[name].split(/\s+/u)) {
      if (entry === "") continue
      if (entry.startsWith("*")) {
        const body = entry.slice(1)
        if (body.endsWith("*")) for (const end of ["", "s", "n", "r", "in", "innen", "es"]) put(tails, body.slice(0, -1) + end, bits)
        else put(tails, body, bits)
      } else if (entry.endsWith("*")) put(stems, entry.slice(0, -1), bits)
      else put(exact, entry, bits)
    }
  }
  const cache = new Map<string, number>()
  const find = (lower: string): number => {
    let bits = exact.get(lower) ?? 0
    if (lower.length > 40) return bits
    for (let cut = 0; cut <= 4 && lower.length - cut >= 2; cut++) {
      const found = stems.get(cut === 0 ? lower : lower.slice(0, -cut)) ?? 0
      // археологія is no археолог
      bits |= (found & word.role) !== 0 && cut >= 2 && field.test(lower.slice(-cut)) ? found & ~word.role : found
    }
    // a dative such as вчительці, dziennikarce shows another consonant
    if (lower.endsWith("ці")) bits |= find(`${lower.slice(0, -2)}ка`)
    else if (table.language === "pl" && lower.endsWith("ce") && lower.length > 5) bits |= find(`${lower.slice(0, -2)}ka`)
    if (tails.size > 0) for (let at = 0; at < lower.length - 2; at++) bits |= tails.get(lower.slice(at)) ?? 0
    return bits
  }
  return {
    language: table.language,
    of(lower) {
      let bits = cache.get(lower)
      if (bits === undefined) {
        bits = find(lower)
        if (cache.size > 20_000) cache.clear()
        cache.set(lower, bits)
      }
      return bits
    }
  }
}
