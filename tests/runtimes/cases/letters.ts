/** Scripts, hashes, segments, languages, transliteration. */
import { offsetsFrom, offsetsIn, sha256, widenToGraphemes } from "@polyonym/core/pure"
import { detect, detectSpans, type LanguageEngine, loadFranc, loadLarge } from "@polyonym/detect/pure"
import { addLikelySubtags, fallbacks, matchLanguage, mixedScriptWords, parseLanguageTag, repairWellFormed, scriptRuns, scriptVerdict, skeleton } from "@polyonym/script"
import { segmentText } from "@polyonym/segment/pure"
import { compileRules, openTransliterator, systems } from "@polyonym/transliterate/pure"
import { group } from "../case.ts"
import { texts } from "../texts.ts"
import { byScript, odd } from "../words.ts"

const tags = ["uk", "sr-Latn", "zh-hant-hk", "en-GB-oxendict", "iw", "sh", "de-CH-1996", "x-private", "no tag", "und-Cyrl", "cmn", "ar-u-nu-latn"]
const all = [...Object.values(byScript), ...odd, ...texts.map(([, text]) => text)]
const byDictionary = new Set(["Thai", "Laoo", "Mymr", "Khmr", "Hani", "Hans", "Hant", "Jpan", "Kana"])

async function engine(loading: Promise<LanguageEngine>): Promise<unknown> {
  const { detect, detectSpans } = await loading
  return all.map((text) => [detect(text), detectSpans(text)])
}

/** Every named system on the words of its script, and back. */
async function transliterated(): Promise<unknown> {
  const done: Array<unknown> = []
  for (const { id, from, reversible } of systems()) {
    if (id.startsWith("cldr:")) continue
    const source = Object.values(byScript).join(" ")
    const { convert, withSpans } = await openTransliterator({ from, system: id })
    done.push([id, convert(source), convert(source.toUpperCase()), withSpans(source).spans])
    if (reversible) done.push([id, (await openTransliterator({ from, system: id, direction: "reverse" })).convert(convert(source))])
  }
  return done
}

export const letters = [
  ...group("script", {
    runs: () => all.map((text) => scriptRuns(text)),
    tags: () => tags.map((tag) => [parseLanguageTag(tag), addLikelySubtags(tag), fallbacks(tag), matchLanguage(tag, ["en", "sr", "zh-TW", "de", "hr", "he"])]),
    lookalikes: () => all.map((text) => [skeleton(text.slice(0, 200)), mixedScriptWords(text), scriptVerdict(text)]),
    repaired: () => all.map((text) => repairWellFormed(text))
  }),
  ...group("core", {
    hashes: () => all.map((text) => sha256(text)),
    offsets: () => all.map((text) => [0, 1, 3, text.length].map((at) => [offsetsIn(text, "codepoint")(Math.min(at, text.length)), offsetsIn(text, "utf8")(Math.min(at, text.length)), offsetsFrom(text, "codepoint")(0)]))
  }),
  ...group("segment", {
    texts: () => [...texts.filter(([id]) => id !== "zh").map(([id, text]) => segmentText(text, { language: id === "html" ? "en" : id })), ...odd.map((text) => segmentText(text, {}))],
    scripts: () => Object.entries(byScript).filter(([script]) => !byDictionary.has(script)).map(([, text]) => segmentText(text, {}))
  }),
  ...group("characters, by Intl", {
    graphemes: () => all.map((text) => text.length < 2 ? [] : [1, text.length >> 1, text.length - 1].map((at) => widenToGraphemes(text, at, at + 1)))
  }),
  ...group("words, by Intl", { words: () => [...byDictionary].map((script) => [script, segmentText(byScript[script]!, {})]), zh: () => texts.filter(([id]) => id === "zh").map(([, text]) => segmentText(text, { language: "zh" })) }),
  ...group("detect", {
    texts: () => all.map((text) => [detect(text), detectSpans(text)]),
    words: () => Object.values(byScript).flatMap((text) => text.split(" ")).map((word) => detect(word)),
    large: () => engine(loadLarge(() => import("@polyonym/detect-large/pure"))),
    franc: () => engine(loadFranc())
  }),
  ...group("transliterate", {
    systems: transliterated,
    ascii: async () => (await openTransliterator({ from: "uk", system: "kmu-2010", unknown: "ascii" })).convert(Object.values(byScript).join(" ")),
    rules: () => compileRules("$v = [aeiou]; :: NFD; é > E; [a-c] } $v > x; n } $v > m; :: NFC;").withSpans("abc né na an café")
  })
]
