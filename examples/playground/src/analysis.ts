import { computed, effect, signal } from "@preact/signals"
import { asking } from "./asking.ts"
import { kind, knownOfPage, style, text } from "./input.ts"
import { language } from "./language.ts"
import { packs } from "./packs.ts"
import type { Analyse } from "./protocol.ts"

export const analysis = asking("analyse")

const places = computed(() => {
  const byRange = new Map<string, number>()
  analysis.answer.value?.mentions.forEach(({ start, end, identity }, place) => {
    const range = `${start}-${end}`
    if (identity !== undefined || !byRange.has(range)) byRange.set(range, place)
  })
  return byRange
})

/** The place among all mentions of the one in a range; of several, that of a name. */
export const placeOf = (start: number, end: number): number | undefined => places.value.get(`${start}-${end}`)

const mediaTypes = { auto: undefined, text: "text/plain", html: "text/html" } as const

/** The question about the page as it is now. */
export const question = (): Analyse => {
  const { url, publishedAt, language: said } = knownOfPage.value
  return {
    text: text.value, mediaType: mediaTypes[kind.value], style: style.value, locale: language.value, packs: packs.value.map(({ id, bytes }) => ({ id, bytes })),
    url: URL.canParse(url) ? url : undefined, publishedAt: publishedAt === "" ? undefined : publishedAt, language: said === "" ? undefined : said
  }
}

/** So long nobody may have typed, in milliseconds; longer for long texts. */
const pause = (length: number): number => 180 + Math.min(600, length / 400)

/** Asked again from without: by the button. */
const again = signal(0)
export const tryAgain = (): void => {
  again.value++
}

let known: string | undefined

/** Follows what is typed and chosen. */
export const follow = (): (() => void) => effect(() => {
  void again.value
  const asked = question()
  // a choice is answered at once, typing when it has come to rest
  const typed = known !== undefined && known !== asked.text
  known = asked.text
  if (asked.text.trim() === "") analysis.clear()
  else analysis.ask(asked, typed ? pause(asked.text.length) : 0)
})
