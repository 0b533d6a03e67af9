import { computed, effect, signal } from "@preact/signals"
import { analysis } from "./analysis.ts"
import { asking, troubleOf, worker } from "./asking.ts"
import { languageName } from "./language.ts"
import type { AnalysisResult, ListedSystem, Trouble } from "./protocol.ts"

export const systems = signal<ReadonlyArray<ListedSystem>>([])
export const systemsTrouble = signal<Trouble | undefined>(undefined)

export async function loadSystems(): Promise<void> {
  try {
    systems.value = await worker().ask("systems", {})
    systemsTrouble.value = undefined
  } catch (error) {
    systemsTrouble.value = troubleOf(error)
  }
}

/** A text of the reader's own; undefined while the article's is shown. */
const own = signal<string | undefined>(undefined)
/** A system that the reader chose. */
const chosen = signal<string | undefined>(undefined)
export const back = signal(false)

/** So many code units of an article are taken. */
const excerpt = 600
const sample = { text: "Володимир Зеленський приїхав до Одеси.", language: "uk" }

/** What is written with by default, by the language of the text. */
const usual: Readonly<Record<string, string>> = { uk: "kmu-2010", ru: "bgn-pcgn-1947", be: "belarusian-2007", bg: "streamlined-2009", sr: "serbian-latin", ar: "un-2017-ar", zh: "iso-7098-2015", el: "un-1987-el", ka: "national-2002", ja: "mext-1954", ko: "mct-2000" }

const isWritten = (language: string): boolean => systems.value.some(({ from }) => from === language)

/** The first part of an article that some system writes in other letters. */
function fromArticle({ text, languages }: AnalysisResult): typeof sample | undefined {
  const span = languages.find(({ language, script }) => script !== "Latn" && isWritten(language))
  if (span === undefined) return undefined
  const whole = text.slice(span.start, span.end).trim()
  const cut = whole.length <= excerpt ? whole : whole.slice(0, whole.lastIndexOf(" ", excerpt) > 0 ? whole.lastIndexOf(" ", excerpt) : excerpt)
  return { text: cut, language: span.language }
}
const given = computed(() => {
  const result = analysis.answer.value
  return result === undefined ? sample : fromArticle(result) ?? sample
})

export const lettersText = computed(() => own.value ?? given.value.text)

const listed = (id: string | undefined): ListedSystem | undefined => systems.value.find((system) => system.id === id)

/** The system in use: the chosen one, or the usual one of the language. */
export const system = computed((): ListedSystem | undefined => {
  const { language } = given.value
  return listed(chosen.value) ?? listed(usual[language]) ?? systems.value.find(({ from }) => from === language)
})

/** The systems by their language's name, the letters of CLDR last. */
export const grouped = computed(() => {
  const groups = new Map<string, Array<ListedSystem>>()
  for (const one of systems.value) groups.set(one.from, [...groups.get(one.from) ?? [], one])
  return [...groups].map(([from, members]) => ({ name: languageName(from), members })).sort((a, b) => a.name.localeCompare(b.name))
})

export const converted = asking("transliterate")

export function write(text: string): void {
  own.value = text
}

export function chooseSystem(id: string): void {
  chosen.value = id
}

/** Turns about: what came out is what goes in. */
export function turn(): void {
  const result = converted.answer.peek()
  if (result !== undefined) {
    chosen.value = system.peek()?.id
    own.value = result.text
  }
  back.value = !back.value
}

/** Follows what is written and chosen. */
export const followLetters = (): (() => void) => effect(() => {
  const [text, by, reverse] = [lettersText.value, system.value, back.value]
  if (by === undefined) return
  if (text === "") converted.clear()
  else converted.ask({ text, from: by.from, system: by.id, reverse }, 120)
})
