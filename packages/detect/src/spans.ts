import { scriptRuns } from "@polyonym/script"
import type { LanguageSpan } from "@polyonym/facts/pure"
import { detect, type DetectOptions, judge } from "./detect.ts"
import { evidenceOf } from "./evidence.ts"
import { soleLanguage } from "./languages.ts"
import { masked } from "./masking.ts"

/** A line, a quotation, or what lies between two. */
interface Piece {
  readonly start: number
  readonly end: number
}
const quotation = /«[^«»\n]{1,2000}»|“[^“”\n]{1,2000}”|„[^„“”\n]{1,2000}[“”]|「[^「」\n]{1,2000}」|‘[^‘’\n]{8,2000}’|"[^"\n]{1,2000}"|[^\n«»“”„「」"‘’]+|\n+|[«»“”„「」"‘’]/gu
const word = /\p{L}[\p{L}\p{M}'’ʼ]*/gu

function piecesOf(text: string): Array<Piece> {
  return Array.from(text.matchAll(quotation), (found) => ({ start: found.index, end: found.index + found[0].length }))
}

/** The scripts of a language's own text. */
const homeOf = (language: string): string | undefined => Object.keys(soleLanguage).find((script) => soleLanguage[script] === language)
const families: Readonly<Record<string, string>> = { Hira: "Jpan", Kana: "Jpan" }

/**
 * The language of each range of a text, in order and covering it.
 *
 * A change of script decides at once, if there is enough of it to tell a language by; inside a script a line or a quotation is given another language than
 * the document's when its letters and words speak clearly for it. A foreign name of a word or two stays in the language around it.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { detectSpans } from "@polyonym/detect/pure"
 *
 * const text = "She shouted “Хлопці, ми вже вдома!” and everybody began to cry."
 * assert.deepEqual(detectSpans(text).map(({ language }) => language), ["en", "uk", "en"])
 * ```
 */
export function detectSpans(text: string, options: DetectOptions = {}): Array<LanguageSpan> {
  const main = detect(text, options)
  return spansWithin(text, main, options)
}

/** The spans of a text whose own language is known already. */
export function spansWithin(text: string, main: Pick<LanguageSpan, "language" | "script" | "confidence">, { only }: DetectOptions = {}): Array<LanguageSpan> {
  const spans: Array<LanguageSpan> = []
  const push = (start: number, end: number, guess: Pick<LanguageSpan, "language" | "script" | "confidence">): void => {
    if (start === end) return
    const last = spans.at(-1)
    if (last !== undefined && last.language === guess.language && last.script === guess.script) spans[spans.length - 1] = { ...last, end }
    else spans.push({ start, end, language: guess.language, script: guess.script, confidence: guess.confidence })
  }
  const allowed = only === undefined ? undefined : new Set(only.map((tag) => tag.split("-", 1)[0]!.toLowerCase()))
  const home = main.language === "und" ? undefined : homeOf(main.language) ?? main.script
  const clean = masked(text)
  for (const { start, end } of piecesOf(text)) {
    let from = start
    for (const part of scriptParts(clean, start, end, home)) {
      push(from, part.end, guessOf(clean.slice(part.start, part.end), part.script, main, allowed))
      from = part.end
    }
    push(from, end, main)
  }
  return spans
}

/** Runs of one script inside a piece that are long enough to tell a language by; what is shorter goes with its neighbours. */
function scriptParts(text: string, start: number, end: number, home: string | undefined): Array<{ start: number; end: number; script: string }> {
  const parts: Array<{ start: number; end: number; script: string }> = []
  for (const run of scriptRuns(text.slice(start, end))) {
    const script = families[run.script] ?? run.script
    const last = parts.at(-1)
    const words = text.slice(start + run.start, start + run.end).match(word) ?? []
    const spaced = soleLanguage[run.script] === undefined || run.script === "Hang" || run.script === "Grek"
    const enough = words.length >= 3 || (!spaced && words.join("").length >= 4)
    const foreign = script !== home && !(home === "Hani" && script === "Jpan")
    if (last !== undefined && (last.script === script || (foreign && !enough) || script === "Zyyy" || script === "Zzzz")) last.end = start + run.end
    else if (foreign && !enough && home !== undefined) parts.push({ start: start + run.start, end: start + run.end, script: home })
    else if (last !== undefined && last.script === "Hani" && script === "Jpan") Object.assign(last, { end: start + run.end, script })
    else parts.push({ start: start + run.start, end: start + run.end, script })
  }
  return parts
}

function guessOf(
  text: string,
  script: string,
  main: Pick<LanguageSpan, "language" | "script" | "confidence">,
  allowed: ReadonlySet<string> | undefined
): Pick<LanguageSpan, "language" | "script" | "confidence"> {
  const sole = script === "Jpan" ? "ja" : soleLanguage[script]
  if (sole !== undefined) return sole === main.language || (allowed !== undefined && !allowed.has(sole)) ? main : { language: sole, script, confidence: 0.95 }
  const words = text.match(word) ?? []
  if (words.length < 3) return main
  const foreign = script !== main.script
  const scored = evidenceOf(text, script, allowed, foreign)
  const guess = judge(scored, script, words.join("").length)
  if (guess.language === "und" || guess.language === main.language) return foreign ? guess : main
  if (foreign) return guess
  // In the document's own script only what is clearly better than the document's language counts.
  const own = scored.find(({ language }) => language === main.language)?.score ?? 0
  return scored[0]!.score - own > 4 && words.length >= 4 ? guess : main
}
