import { Document, Limits, Pipeline, Registry, SourceMap, Stage } from "@polyonym/core"
import { canonicalJson, offsetsFrom, offsetsIn, sha256, widenToGraphemes } from "@polyonym/core/pure"
import { asIndividual, asMacro, compactEngine, detect, detectSpans, ensembleOf, iso6393, languageOf, languagesOf, languageTag, loadEngine, loadEnsemble, loadFranc, loadLarge, modelEngine } from "@polyonym/detect/pure"
import { LanguageDetector } from "@polyonym/detect/browser"
import { detect as detectLarge, detectSpans as detectSpansLarge } from "@polyonym/detect-large/pure"
import * as script from "@polyonym/script"
import { segmentText } from "@polyonym/segment/pure"
import * as Schema from "effect/Schema"
import { modelOf } from "@polyonym/tagger-models/pure"
import { pieces } from "../pieces.ts"
import { prepared, type Subject, subjectsOf } from "../subject.ts"

const everyUnit = (text: string, of: typeof offsetsIn): number => {
  const at = of(text, "codepoint")
  let sum = 0
  for (let i = 0; i < text.length; i += 7) sum += at(i)
  return sum
}
const editsIn = (text: string): Array<readonly [number, number, number, number]> => {
  const out: Array<readonly [number, number, number, number]> = []
  for (let i = 0; i + 4 <= text.length; i += 4) out.push([i, i + 2, i / 2, i / 2])
  return out.map(([from, to], at) => [from, to, from - 2 * at, from - 2 * at])
}
const mapOf = (text: string): SourceMap.SourceMap => SourceMap.fromEdits(editsIn(text))
const asked = (map: SourceMap.SourceMap, length: number, of: (map: SourceMap.SourceMap, start: number, end: number) => unknown): void => {
  for (let at = 0; at < length; at += 16) of(map, at, at + 1)
}

const cutting = Pipeline.empty.to(Stage.rewrite("cut", { gives: [] }, ({ text }) => ({ change: { text: text.slice(2 * (text.length >> 2)), map: mapOf(text) } })))
const registry = Registry.make([Registry.factory({ id: "idle", config: Schema.Struct({ note: Schema.optionalKey(Schema.String) }), make: () => Stage.pure("idle", { gives: [] }, () => ({})) })])
const guess = (text: string) => ({ language: text, script: "Latn", confidence: 1, reliable: true, alternatives: pieces(text, 8).map((language) => ({ language, confidence: 0 })) })
const scriptsOnly = modelEngine({ id: "scripts-only", version: "1", scripts: {} })

/** Subjects of core, script, segment and detect. */
export const textSubjects: ReadonlyArray<Subject> = [
  ...subjectsOf("@polyonym/core", {
    "Document.make": (text) => Document.receipt(Document.make(text)),
    "Document.receipt": (text) => Document.receipt(Document.make(text)),
    "Document.toJson": (text) => Document.toJson(Document.make(text)),
    "Document.fromJson": (text) => Document.fromJson(JSON.parse(JSON.stringify(Document.toJson(Document.make(text)))))
  }),
  ...subjectsOf("@polyonym/core", {
    "Registry.make: a pipeline of a file": (text) => registry.pipeline({ stages: [{ stage: "idle", config: { note: text } }, text] }),
    "Registry.make: a pipeline of many stages": (text) => registry.pipeline({ stages: pieces(text, 24).map((note) => ({ stage: "idle", config: { note } })) }),
    "Stage.rewrite": (text) => cutting.sync(Document.make(text))
  }),
  prepared("@polyonym/core", "Limits.nestingOf", (text) => [text, pieces(text, 8).map((piece) => [piece])], (value) => Limits.nestingOf(value, 512)),
  prepared("@polyonym/core", "SourceMap.fromEdits", editsIn, (edits) => SourceMap.fromEdits(edits)),
  prepared("@polyonym/core", "SourceMap.fromLists", (text) => SourceMap.editsOf(mapOf(text)), (lists) => SourceMap.fromLists(lists)),
  prepared("@polyonym/core", "SourceMap.editsOf", mapOf, (map) => SourceMap.editsOf(map)),
  prepared("@polyonym/core", "SourceMap.compose", (text) => [mapOf(text), mapOf(text.slice(text.length >> 1))] as const, ([first, second]) => SourceMap.editsOf(SourceMap.compose(first, second))),
  prepared("@polyonym/core", "SourceMap.invert", mapOf, (map) => SourceMap.invert(map)),
  prepared("@polyonym/core", "SourceMap.toSource", (text) => [mapOf(text), text.length >> 1] as const, ([map, length]) => asked(map, length, SourceMap.toSource)),
  prepared("@polyonym/core", "SourceMap.fromSource", (text) => [mapOf(text), text.length >> 1] as const, ([map, length]) => asked(map, length, SourceMap.fromSource)),
  prepared("@polyonym/core", "SourceMap.inUnit", (text) => ({ map: mapOf(text), source: text, text: text.slice(text.length >> 1) }), ({ map, source, text }) => SourceMap.inUnit(map, { source, text, unit: "utf8" })),
  ...subjectsOf("@polyonym/core/pure", {
    canonicalJson: (text) => canonicalJson({ [text]: [text] }),
    "canonicalJson: many keys": (text) => canonicalJson(Object.fromEntries(pieces(text, 8).map((piece, at) => [`${at}${piece}`, piece]))),
    offsetsFrom: (text) => everyUnit(text, offsetsFrom),
    offsetsIn: (text) => everyUnit(text, offsetsIn),
    sha256: (text) => sha256(text),
    widenToGraphemes: (text) => widenToGraphemes(text, text.length >> 1, (text.length >> 1) + 1)
  }),
  ...subjectsOf("@polyonym/script", {
    addLikelySubtags: (text) => script.addLikelySubtags(text),
    confusable: (text) => script.confusable(text, `${text}x`),
    dominantScript: (text) => script.dominantScript(text),
    fallbacks: (text) => script.fallbacks(text),
    formatLanguageTag: (text) => script.formatLanguageTag({ language: "en", extensions: [text], variants: [text] } as never),
    "matchLanguage: wanted": (text) => script.matchLanguage(text, ["en", "uk"]),
    "matchLanguage: many": (text) => script.matchLanguage(pieces(text, 5), ["en", "uk"]),
    "matchLanguage: available": (text) => script.matchLanguage("en", [...pieces(text, 5), text]),
    mixedScriptWords: (text) => script.mixedScriptWords(text),
    parseLanguageTag: (text) => script.parseLanguageTag(text),
    "parseLanguageTag: subtags": (text) => script.parseLanguageTag(`en-x-${pieces(text, 8).map((_, at) => `a${at % 1000}`).join("-")}`),
    removeLikelySubtags: (text) => script.removeLikelySubtags(text),
    repairWellFormed: (text) => script.repairWellFormed(text, { newlines: true, mojibake: true }),
    scriptRuns: (text) => script.scriptRuns(text),
    scriptVerdict: (text) => script.scriptVerdict(text),
    scriptsOf: (text) => script.scriptsOf(text),
    skeleton: (text) => script.skeleton(text),
    wholeScriptConfusable: (text) => script.wholeScriptConfusable(text)
  }),
  ...subjectsOf("@polyonym/segment/pure", {
    segmentText: (text) => segmentText(text),
    "segmentText: Chinese": (text) => segmentText(text, { language: "zh" }),
    "segmentText: English": (text) => segmentText(text, { language: "en" })
  }),
  ...subjectsOf("@polyonym/detect/pure", {
    asIndividual: (text) => asIndividual(guess(text)),
    asMacro: (text) => asMacro(guess(text)),
    detect: (text) => detect(text),
    detectSpans: (text) => detectSpans(text),
    iso6393: (text) => iso6393(text),
    languageOf: (text) => languageOf(text),
    languageTag: (text) => languageTag({ language: text, script: text }),
    languagesOf: (text) => languagesOf(text),
    ensembleOf: async (text) => ensembleOf(compactEngine, await loadFranc()).detectSpans(text),
    loadEngine: async (text) => (await loadEngine("franc")).detectSpans(text),
    loadEnsemble: async (text) => (await loadEnsemble()).detect(text),
    loadFranc: async (text) => (await loadFranc({ tail: false })).detect(text),
    loadLarge: async (text) => (await loadLarge()).detect(text),
    modelEngine: (text) => scriptsOnly.detectSpans(text)
  }),
  ...subjectsOf("@polyonym/detect/browser", { LanguageDetector: async (text) => (await LanguageDetector.create()).detect(text) }),
  ...subjectsOf("@polyonym/tagger-models/pure", { modelOf: (text) => modelOf(text) }),
  ...subjectsOf("@polyonym/detect-large/pure", { detect: (text) => detectLarge(text), detectSpans: (text) => detectSpansLarge(text) })
]
