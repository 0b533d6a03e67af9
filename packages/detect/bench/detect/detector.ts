/** What every detector here is seen through, ours and the others. */
export interface Answer {
  /** BCP 47, primary subtag; `und` for none. */
  readonly language: string
  /** Of detectors that give a probability. */
  readonly confidence?: number | undefined
  /** Of detectors that tell when they can be relied on. */
  readonly reliable?: boolean | undefined
}

/** UTF-16 code units, end-exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly language: string
}

/** A detector that is ready to answer. */
export interface Ready {
  answer(text: string): Answer | Promise<Answer>
  /** The languages that are possible, best first, of detectors that rank them. */
  readonly rank?: ((text: string) => ReadonlyArray<Answer>) | undefined
  /** Answers out of some languages only, of detectors that have an option for it. */
  readonly within?: ((allowed: ReadonlySet<string>) => (text: string) => string) | undefined
  readonly spans?: ((text: string) => ReadonlyArray<Stretch> | Promise<ReadonlyArray<Stretch>>) | undefined
}

export interface Detector extends Ready {
  readonly name: string
  readonly version: string
  /** How its answers are kept to some languages: by an option of its own, by the first of its ranking that is among them, or not at all. */
  readonly subset: "option" | "ranking" | "none"
}

interface Kept {
  readonly answer: Answer
  /** The languages of the ranking, best first, joined by spaces. */
  readonly ranking: string | undefined
}
const known = new WeakMap<Detector, Map<string, Kept>>()

async function keptOf(detector: Detector, text: string): Promise<Kept> {
  const texts = known.get(detector) ?? new Map<string, Kept>()
  known.set(detector, texts)
  const before = texts.get(text)
  if (before !== undefined) return before
  const ranking = detector.rank?.(text)
  const answer = ranking === undefined ? await detector.answer(text) : ranking[0] ?? { language: "und" }
  const kept = { answer, ranking: ranking?.map(({ language }) => language).join(" ") }
  texts.set(text, kept)
  return kept
}

/** The answer when every language is possible. A text is asked once a run. */
export const answerOf = async (detector: Detector, text: string): Promise<Answer> => (await keptOf(detector, text)).answer

/** Answers out of some languages only: by the detector's own option, or the first of its ranking that is among them; nothing if it has neither. */
export function within(detector: Detector, allowed: ReadonlySet<string>): ((text: string) => string | Promise<string>) | undefined {
  if (detector.rank === undefined) return detector.within?.(allowed)
  return async (text) => (await keptOf(detector, text)).ranking?.split(" ").find((language) => allowed.has(language)) ?? "und"
}

/** A detector that ranks languages, best first. */
export const byRanking = (rank: (text: string) => ReadonlyArray<Answer>): Ready => ({ answer: (text) => rank(text)[0] ?? { language: "und" }, rank })
