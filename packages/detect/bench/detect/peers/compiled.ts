/** Peers written in other languages: native or WebAssembly. */
import { tagOf, tagOfName } from "../codes.ts"
import { type Answer, byRanking, type Ready, type Stretch } from "../detector.ts"

/** Ranges of bytes of UTF-8 as ranges of UTF-16 code units. */
function stretchesOf(text: string, ranges: ReadonlyArray<{ readonly start: number; readonly end: number; readonly language: string }>): ReadonlyArray<Stretch> {
  const bytes = Buffer.from(text)
  return ranges.map(({ start, end, language }) => {
    const from = bytes.subarray(0, start).toString().length
    return { start: from, end: from + bytes.subarray(start, end).toString().length, language }
  })
}

interface Cld {
  detect(text: string, options: object): Promise<{
    readonly reliable: boolean
    readonly languages: ReadonlyArray<{ readonly code: string }>
    readonly chunks: ReadonlyArray<{ readonly code: string; readonly offset: number; readonly bytes: number }>
  }>
}
/** With best effort: without it CLD2 gives no answer for most short texts. It rejects where it has none. */
export function cld2({ default: cld }: { readonly default: Cld }): Ready {
  const ask = (text: string): Promise<Awaited<ReturnType<Cld["detect"]>> | undefined> => cld.detect(text, { bestEffort: true }).catch(() => undefined)
  return {
    answer: async (text) => {
      const found = await ask(text)
      return { language: tagOf(found?.languages[0]?.code ?? "und"), reliable: found?.reliable ?? false }
    },
    spans: async (text) => {
      const found = await ask(text)
      const ranges = (found?.chunks ?? []).map(({ code, offset, bytes }) => ({ start: offset, end: offset + bytes, language: tagOf(code) }))
      return ranges.length > 0 ? stretchesOf(text, ranges) : [{ start: 0, end: text.length, language: tagOf(found?.languages[0]?.code ?? "und") }]
    }
  }
}

interface Cld3 {
  loadModule(): Promise<{ create(least: number, most: number): { findLanguage(text: string): { readonly language: string; readonly probability: number; readonly is_reliable: boolean } } }>
}
/** No least length; so many bytes of a text are read. */
export async function cld3({ default: { loadModule } }: { readonly default: Cld3 }): Promise<Ready> {
  const identifier = (await loadModule()).create(0, 10_000)
  return {
    answer: (text) => {
      const { language, probability, is_reliable: reliable } = identifier.findLanguage(text)
      return { language: tagOf(language), confidence: probability, reliable }
    }
  }
}

interface Whatlang {
  readonly Detector: { withAllowlist(codes: ReadonlyArray<string>): { detect(text: string): Info | null } }
  readonly LangCode: Readonly<Record<string, string>>
  readonly detect: (text: string) => Info | null
}
interface Info {
  readonly lang: { readonly code: string }
  readonly confidence: number
  readonly isReliable: boolean
}
export function whatlang({ default: { Detector, LangCode, detect } }: { readonly default: Whatlang }): Ready {
  const tag = (info: Info | null): string => tagOf(info?.lang.code ?? "und")
  return {
    answer: (text): Answer => {
      const info = detect(text)
      return { language: tag(info), confidence: info?.confidence ?? 0, reliable: info?.isReliable ?? false }
    },
    within: (allowed) => {
      const detector = Detector.withAllowlist(Object.values(LangCode).filter((code) => allowed.has(tagOf(code))))
      return (text) => tag(detector.detect(text))
    }
  }
}

interface Vector {
  size(): number
  get(index: number): readonly [number, string]
}
interface FastText {
  getLIDModel(): Promise<{ load(): Promise<{ predict(text: string, most: number, least: number): Vector }> }>
}
/** The model lid.176.ftz. Its labels are codes of Wikipedias: `als` is Alemannic there. */
export async function fastText({ getLIDModel }: FastText): Promise<Ready> {
  const model = await (await getLIDModel()).load()
  const ask = (text: string, most: number): ReadonlyArray<Answer> => {
    const found = model.predict(text.replace(/\s+/g, " "), most, 0)
    return Array.from({ length: found.size() }, (_, i) => {
      const [confidence, label] = found.get(i)
      const code = label.replace("__label__", "")
      return { language: code === "als" ? "gsw" : tagOf(code), confidence }
    })
  }
  return { answer: (text) => ask(text, 1)[0] ?? { language: "und" }, rank: (text) => ask(text, 176) }
}

interface Lingua {
  readonly LanguageDetectorBuilder: { fromAllLanguages(): { build(): {
    computeLanguageConfidenceValues(text: string): ReadonlyArray<{ readonly language: string; readonly confidence: number }>
    detectLanguageOf(text: string): string | undefined
    detectMultipleLanguagesOf(text: string): ReadonlyArray<{ readonly startIndex: number; readonly endIndex: number; readonly language: string }>
  } } }
}
/** All 75 languages, all models. */
export function lingua({ default: { LanguageDetectorBuilder } }: { readonly default: Lingua }): Ready {
  const detector = LanguageDetectorBuilder.fromAllLanguages().build()
  return {
    ...byRanking((text) => {
      const all = detector.computeLanguageConfidenceValues(text)
      return (all[0]?.confidence ?? 0) === 0 ? [] : all.map(({ language, confidence }) => ({ language: tagOfName(language), confidence }))
    }),
    spans: (text) => stretchesOf(text, detector.detectMultipleLanguagesOf(text).map(({ startIndex, endIndex, language }) => ({ start: startIndex, end: endIndex, language: tagOfName(language) })))
  }
}
