import type { Evidence, RemovalReason } from "@polyonym/facts/pure"
import { createInstance } from "i18next"
import type { Catalogue, MessageKey } from "./catalogue.ts"
import { en } from "./en.ts"
import { locales } from "./locales.ts"

export type MessageLocale = typeof locales[number]

/** What stands in a sentence. Numbers, dates and lists are written as the language writes them where the sentence asks for it. */
export type MessageParameter = string | number | boolean | Date | ReadonlyArray<string>

/** Sentences in one language. */
export interface Messages {
  readonly locale: MessageLocale
  /** How its script runs: the value of `dir` in HTML. */
  readonly direction: "ltr" | "rtl"
  /** A label or a sentence by key, with its parameters; `count` decides its plural form. */
  readonly say: (key: MessageKey, params?: Readonly<Record<string, MessageParameter>>) => string
  /** A number as the language writes it. */
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string
  /** A day or a time as the language writes it, in UTC unless the options say otherwise. */
  readonly date: (value: Date | number, options?: Intl.DateTimeFormatOptions) => string
  /** Texts as a list: “a, b and c”. */
  readonly list: (texts: ReadonlyArray<string>, options?: Intl.ListFormatOptions) => string
  /** Why a block was dropped. */
  readonly reason: (reason: RemovalReason) => string
  /** What a piece of evidence says. */
  readonly evidence: (evidence: Evidence) => string
}

const i18n = createInstance({
  lng: "en",
  fallbackLng: "en",
  resources: { en: { translation: en } },
  interpolation: { escapeValue: false },
  initAsync: false
})
void i18n.init()
// a number that comes as text already, such as a rate with one decimal, stays as it is
i18n.services.formatter?.addCached("number", (lng, options: Intl.NumberFormatOptions) => {
  const format = new Intl.NumberFormat(lng, options)
  return (value: unknown) => typeof value === "number" ? format.format(value) : String(value)
})

/** The language of messages that serves a locale (BCP 47, or a POSIX locale such as `uk_UA.UTF-8`); English where none does. */
export function localeFor(locale: string): MessageLocale {
  const primary = locale.split(/[-_.]/, 1)[0]!.toLowerCase()
  return locales.find((one) => one === primary) ?? "en"
}

/** Whether the sentences of a language are there. */
export const isKnown = (locale: MessageLocale): boolean => i18n.hasResourceBundle(locale, "translation")

/** Takes the sentences of a language in. */
export function learn(locale: MessageLocale, catalogue: Catalogue): void {
  i18n.addResourceBundle(locale, "translation", catalogue)
}

/** The parameter that a sentence counts by. */
function countOf(key: string, params: Readonly<Record<string, unknown>>): { readonly count?: number } {
  const name = key === "why_same-name" ? "groups" : "count"
  const value = Object.hasOwn(params, name) ? params[name] : undefined
  return typeof value === "number" ? { count: value } : {}
}

/** Messages in a language; in English where its sentences are not there. */
export function speaking(lng: MessageLocale): Messages {
  const translate = i18n.getFixedT(lng) as unknown as (key: string, options: object) => string
  // parameters come from texts and files: none of them may be an option of i18next; a nested sentence takes its language from among them
  const t = (key: string, params: Readonly<Record<string, unknown>> = {}): string => translate(key, { ...countOf(key, params), replace: { ...params, lng } })
  return {
    locale: lng,
    direction: i18n.dir(lng),
    say: t,
    number: (value, options) => new Intl.NumberFormat(lng, options).format(value),
    date: (value, options) => new Intl.DateTimeFormat(lng, { timeZone: "UTC", ...options }).format(value),
    list: (texts, options) => new Intl.ListFormat(lng, options).format(texts),
    reason: (reason) => t(`reason_${reason}`),
    evidence: ({ code, params }) => {
      // Two stages say "inflected": of a form and its nominative, and of two forms.
      const key = code === "inflected" && "a" in params ? "why_inflected-pair" : `why_${code}`
      if (i18n.exists(key, { lng, ...countOf(key, params) })) return t(key, params)
      const said = Object.entries(params).map(([name, value]) => `${name} ${value}`).join(", ")
      return said === "" ? code : `${code}: ${said}`
    }
  }
}
