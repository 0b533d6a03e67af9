import { computed, signal } from "@preact/signals"
import { createInstance } from "i18next"
import { type Catalogue, en, type MessageKey } from "./locales/en.ts"
import { remembered, remember } from "./remembered.ts"

/** The languages of the interface by their own names. */
export const interfaceLanguages = {
  en: "English", uk: "Українська", ru: "Русский", de: "Deutsch", fr: "Français", es: "Español", pl: "Polski", tr: "Türkçe", ar: "العربية", zh: "中文"
} as const
export type InterfaceLanguage = keyof typeof interfaceLanguages

const catalogues: Readonly<Record<Exclude<InterfaceLanguage, "en">, () => Promise<Catalogue>>> = {
  uk: async () => (await import("./locales/uk.ts")).uk,
  ru: async () => (await import("./locales/ru.ts")).ru,
  de: async () => (await import("./locales/de.ts")).de,
  fr: async () => (await import("./locales/fr.ts")).fr,
  es: async () => (await import("./locales/es.ts")).es,
  pl: async () => (await import("./locales/pl.ts")).pl,
  tr: async () => (await import("./locales/tr.ts")).tr,
  ar: async () => (await import("./locales/ar.ts")).ar,
  zh: async () => (await import("./locales/zh.ts")).zh
}

const i18n = createInstance({ lng: "en", fallbackLng: "en", resources: { en: { translation: en } }, interpolation: { escapeValue: false }, initAsync: false })
void i18n.init()

const known = (tag: string | null | undefined): InterfaceLanguage | undefined => {
  const primary = tag?.split(/[-_]/, 1)[0]?.toLowerCase() ?? ""
  return Object.hasOwn(interfaceLanguages, primary) ? primary as InterfaceLanguage : undefined
}

/** The language asked for: in the address (`?lng=`), by an earlier choice, by the browser. */
const wanted = (): InterfaceLanguage =>
  known(new URLSearchParams(location.search).get("lng")) ?? known(remembered("language")) ?? navigator.languages.map(known).find((one) => one !== undefined) ?? "en"

/** The language that the page is in now. */
export const language = signal<InterfaceLanguage>("en")

/** A label or a sentence in the language of the page. What reads it is drawn anew when that changes. */
export function say(key: MessageKey, params: Readonly<Record<string, string | number>> = {}): string {
  return i18n.getFixedT(language.value)(key, { replace: params })
}

/** The same where the end of the key comes from data, and may be one that has no words: then it is shown itself. */
export const sayOf = (group: "reason" | "role" | "removed", code: string): string => {
  const key = `${group}_${code}`
  return key in en ? say(key as MessageKey) : code
}

/** Puts the page into a language, once its sentences are there; it stays as it is when they can't be fetched. */
async function speak(next: InterfaceLanguage): Promise<void> {
  if (next !== "en" && !i18n.hasResourceBundle(next, "translation")) i18n.addResourceBundle(next, "translation", await catalogues[next]())
  language.value = next
  document.documentElement.lang = next
  document.documentElement.dir = i18n.dir(next)
  document.title = say("name")
}

/** Fetches the sentences of every language. */
export const fetchLanguages = (): Promise<unknown> => Promise.all(Object.values(catalogues).map((fetchOne) => fetchOne()))

/** A choice of language: it is kept for the next visit. */
export async function choose(next: InterfaceLanguage): Promise<void> {
  await speak(next)
  remember("language", next)
}

export const begin = (): Promise<void> => speak(wanted()).catch(() => speak("en"))

const percentages = computed(() => new Intl.NumberFormat(language.value, { style: "percent", maximumFractionDigits: 0 }))
export const percent = (value: number): string => percentages.value.format(value)

const numbers = computed(() => new Intl.NumberFormat(language.value, { maximumFractionDigits: 1 }))
export const number = (value: number): string => numbers.value.format(value)

const namers = computed(() => ({
  language: new Intl.DisplayNames([language.value], { type: "language" }),
  script: new Intl.DisplayNames([language.value], { type: "script" })
}))

function named(type: "language" | "script", code: string): string {
  try {
    return code === "und" ? code : namers.value[type].of(code) ?? code
  } catch {
    return code
  }
}
/** A language by its name in the language of the page; the tag where it has none. */
export const languageName = (tag: string): string => named("language", tag)
export const scriptName = (code: string): string => named("script", code)
