import type { Evidence, RemovalReason } from "@polyonym/facts/pure"
import { createInstance } from "i18next"
import { en } from "./messages/en.ts"
import { ru } from "./messages/ru.ts"
import { uk } from "./messages/uk.ts"

/** The languages that messages are written in. */
export const locales = ["en", "uk", "ru"] as const

const i18n = createInstance({
  lng: "en",
  fallbackLng: "en",
  resources: { en: { translation: en }, uk: { translation: uk }, ru: { translation: ru } },
  interpolation: { escapeValue: false },
  initAsync: false
})
void i18n.init()

/** Sentences in one language. */
export interface Messages {
  readonly locale: string
  /** A label or a sentence by key, with its parameters. */
  readonly say: (key: keyof typeof en, params?: Readonly<Record<string, string | number>>) => string
  /** Why a block was dropped. */
  readonly reason: (reason: RemovalReason) => string
  /** What a piece of evidence says. */
  readonly evidence: (evidence: Evidence) => string
}

/** Messages in a language (BCP 47, or a POSIX locale such as `uk_UA.UTF-8`); English where there are none. */
export function messagesIn(locale: string): Messages {
  const primary = locale.split(/[-_.]/, 1)[0]!.toLowerCase()
  const lng = locales.find((one) => one === primary) ?? "en"
  const t = i18n.getFixedT(lng) as unknown as (key: string, params?: object) => string
  return {
    locale: lng,
    say: (key, params) => t(key, params),
    reason: (reason) => t(`reason_${reason}`),
    evidence: ({ code, params }) => {
      // Two stages say "inflected": of a form and its nominative, and of two forms.
      const key = code === "inflected" && "a" in params ? "why_inflected-pair" : `why_${code}`
      if (i18n.exists(key, { lng })) return t(key, params)
      const said = Object.entries(params).map(([name, value]) => `${name} ${value}`).join(", ")
      return said === "" ? code : `${code}: ${said}`
    }
  }
}
