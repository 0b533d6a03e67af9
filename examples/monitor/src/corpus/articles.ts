import { bodies, circles, passing, type PersonKey, places, type TopicKey } from "./cast.ts"
import type { Language } from "./language.ts"
import { languages } from "./languages/index.ts"
import { Random } from "./random.ts"
import { type Cast, Teller } from "./sentence.ts"

/** An article as a scraper would hand it on. */
export interface Article {
  readonly id: string
  readonly url: string
  /** ISO 8601. */
  readonly publishedAt: string
  readonly text: string
}

export interface CorpusOptions {
  readonly documents: number
  /** The same seed gives the same articles; 1 unless given. */
  readonly seed?: number
}

/** The first of sixty days. */
const firstDay = Date.UTC(2026, 8, 1)
const days = 60
const stories = 48
/** Half as much comes out on Saturdays and Sundays. */
const output = Array.from({ length: days }, (_, day) => [0, 6].includes(new Date(firstDay + day * 86_400_000).getUTCDay()) ? 0.5 : 1)
const wholeOutput = output.reduce((sum, one) => sum + one, 0)
/** Every so many articles, one was corrected later, and comes twice. */
const corrected = 100

interface Story {
  readonly topic: TopicKey
  readonly cast: Omit<Cast, "date">
  readonly start: number
  /** Days until half as much is written. */
  readonly halfLife: number
  readonly weight: number
}

/** `guest`: who is in this story alone. */
function storyOf(random: Random, guest: PersonKey | undefined): Story {
  const topic = random.of(Object.keys(places) as ReadonlyArray<TopicKey>)
  const [a, b] = random.some(circles[topic], 2) as [PersonKey, PersonKey]
  const [usual, ...others] = places[topic]
  const place = random.next() < 0.6 ? usual! : random.of(others)
  return {
    topic, cast: { a, b: guest ?? b, body: random.of(bodies[topic]), place },
    start: random.between(-4, days - 4), halfLife: random.between(1, 6), weight: guest === undefined ? 0.3 + random.next() ** 2 * 3 : 0.12
  }
}

/** How much of a story is written on a day: at once, then less and less. */
const heat = ({ start, halfLife, weight }: Story, day: number): number => day < start ? 0 : weight * 2 ** ((start - day) / halfLife)

/** What happens first counts the days; what happens later is drawn by how much each story is written about. */
function drawn(all: ReadonlyArray<Story>, day: number, random: Random): Story {
  let rest = random.next() * all.reduce((sum, story) => sum + heat(story, day), 0)
  return all.find((story) => (rest -= heat(story, day)) <= 0 && heat(story, day) > 0) ?? all[0]!
}

function textOf(language: Language, { topic, cast }: Story, date: string, random: Random): string {
  const { headlines, leads: first, details } = language.topics[topic]
  const teller = new Teller(language, { ...cast, date }, random)
  const told = (sentences: ReadonlyArray<string>): string => sentences.map((sentence) => teller.tell(sentence)).join(language.space)
  const [quote, beside, ...others] = language.further
  const [detail, ...more] = random.some(details, 3)
  return [told([random.of(headlines)]), told([random.of(first), detail!]), told([quote!, ...more]), told([beside!, ...random.some(others, 3)])].join("\n\n")
}

const twoDigits = (value: number): string => String(value).padStart(2, "0")

/** The day on which a share (0 to 1) of all articles is out. */
function dayOf(share: number): number {
  let rest = share * wholeOutput
  const day = output.findIndex((one) => (rest -= one) < 0)
  return day === -1 ? days - 1 : day
}

/**
 * Articles in ten languages over sixty days, in the order of their days: some four dozen stories, each with two persons, a body and a place, whose names come in the language's own spellings
 * and cases. Every hundredth comes twice, the second time corrected.
 */
export function* makeArticles({ documents, seed = 1 }: CorpusOptions): Generator<Article> {
  const all = Array.from({ length: stories }, (_, index) => storyOf(new Random(seed * 7919 + index), passing[index]))
  for (let index = 0; index < documents; index++) {
    const random = new Random(seed * 104_729 + index)
    const day = dayOf(index / documents)
    const date = new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10)
    const language = random.of(languages)
    const id = `${date}-${language.code}-${index}`
    const at = `${date}T${twoDigits(random.between(5, 22))}:${twoDigits(random.between(0, 59))}:00Z`
    const article = { id, url: `https://news.example/${language.code}/${id}`, publishedAt: at, text: textOf(language, drawn(all, day, random), date, random) }
    if (index % corrected === corrected - 1) yield { ...article, text: article.text.slice(0, article.text.lastIndexOf("\n\n")) }
    yield article
  }
}
