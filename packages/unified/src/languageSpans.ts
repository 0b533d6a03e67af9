import { detectSpans } from "@polyonym/detect/pure"
import type { LanguageSpan } from "@polyonym/facts/pure"
import { addLikelySubtags } from "@polyonym/script"

/** Below it a language that was told goes before one that is guessed in the same script. */
const sure = 0.95
/** Below it the main language does, told or not. */
const likely = 0.5
const scriptOf = (language: string): string | undefined => addLikelySubtags(language)?.split("-").find((part) => part.length === 4)

/** The languages of a text's ranges; short ones, names most of all, go by the main language. */
export function languageSpans(text: string, main: string, told: boolean): ReadonlyArray<LanguageSpan> {
  const script = scriptOf(main)
  return detectSpans(text, { expected: [main] }).map((span) => span.script === script && span.confidence < (told ? sure : likely) ? { ...span, language: main, confidence: 1 } : span)
}
