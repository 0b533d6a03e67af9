/** Peers written in JavaScript. */
import { tagOf } from "../codes.ts"
import { byRanking, type Ready } from "../detector.ts"

/** Without its least length of ten characters, below which it says nothing. */
export function franc({ francAll }: { readonly francAll: (text: string, options: object) => ReadonlyArray<readonly [string, number]> }): Ready {
  return byRanking((text) => francAll(text, { minLength: 1 }).map(([code]) => ({ language: tagOf(code) })))
}

interface Tinyld {
  readonly detect: (text: string, options?: object) => string
  readonly supportedLanguages: ReadonlyArray<string>
  readonly toISO2: (code: string) => string
}
export function tinyld({ detect, supportedLanguages, toISO2 }: Tinyld): Ready {
  const codes = supportedLanguages.map(toISO2)
  return {
    answer: (text) => ({ language: tagOf(detect(text)) }),
    within: (allowed) => {
      const only = codes.filter((code) => allowed.has(tagOf(code)))
      return (text) => tagOf(detect(text, { only }))
    }
  }
}

interface Eld {
  detect(text: string): { readonly language: string; readonly isReliable: () => boolean }
  setLanguageSubset(languages: ReadonlyArray<string> | false): unknown
  info(): { readonly Languages: Readonly<Record<number, string>> }
  newInstance(): Eld
  load?(): Promise<unknown>
}
/** The dynamic entry loads its default database. */
export async function eld({ eld: module }: { readonly eld: Eld }): Promise<Ready> {
  await module.load?.()
  const codes = Object.values(module.info().Languages)
  return {
    answer: (text) => {
      const { language, isReliable } = module.detect(text)
      return { language: tagOf(language), get reliable() { return isReliable() } }
    },
    within: (allowed) => {
      const subset = codes.filter((code) => allowed.has(tagOf(code)))
      return (text) => {
        module.setLanguageSubset(subset)
        const { language } = module.detect(text)
        module.setLanguageSubset(false)
        return tagOf(language)
      }
    }
  }
}

export function lande({ default: ask }: { readonly default: (text: string) => ReadonlyArray<readonly [string, number]> }): Ready {
  return byRanking((text) => ask(text).map(([code, confidence]) => ({ language: tagOf(code), confidence })))
}

interface LanguageDetect {
  setLanguageType(type: string): void
  detect(text: string): ReadonlyArray<readonly [string | null, number]>
}
export function languagedetect({ default: Made }: { readonly default: new () => LanguageDetect }): Ready {
  const detector = new Made()
  detector.setLanguageType("iso2")
  return byRanking((text) => detector.detect(text).map(([code]) => ({ language: tagOf(code ?? "und") })))
}

interface LangDetect {
  readonly detect: (text: string) => ReadonlyArray<{ readonly lang: string; readonly prob: number }> | null
}
/** Its answers are drawn by lot in part and differ between runs. */
export function langdetect({ default: { detect } }: { readonly default: LangDetect }): Ready {
  return byRanking((text) => (detect(text) ?? []).map(({ lang, prob }) => ({ language: tagOf(lang), confidence: prob })))
}
