/** Why a name is left out. */
export const reasons = {
  schema: "is a schema, or holds constants: it takes no text",
  shape: "is a class of facts, errors or services: it takes no text by itself",
  constant: "is data",
  number: "takes a number or a value of fixed size",
  value: "takes values that no text has made, in time that does not hang on a text",
  again: "is made of what is exported elsewhere, and measured there",
  plugin: "is a plugin or stage around the functions that are measured, without work of its own",
  tests: "is for tests of stages"
} as const

/** Why an exported name is not measured, by entry point. */
export const excluded: Readonly<Record<string, Readonly<Partial<Record<keyof typeof reasons, ReadonlyArray<string>>>>>> = {
  "@polyonym/core": {
    schema: ["Document.Encoded", "Limits.current", "Limits.defaults", "Limits.schema", "Receipt.empty", "Receipt.schema", "SourceMap.identity", "Pipeline.empty"],
    shape: ["InvalidInput", "LimitExceeded", "MissingFact", "PipelineInvalid", "StageFailed", "Unexpected"],
    value: [
      "Document.add", "Document.find", "Document.get", "Fact.make", "Limits.nestingOf", "Pipeline.cached", "Pipeline.given", "Receipt.append", "Registry.factory", "Registry.make", "Session.start",
      "Stage.effect", "Stage.loaded", "Stage.promise", "Stage.pure", "Stage.replacing", "Stage.rewrite"
    ]
  },
  "@polyonym/core/pure": { schema: ["SourceMap.identity"] },
  "@polyonym/core/parallel": { shape: ["CannotOpen", "ThreadPool", "WorkerFailed"], plugin: ["parallel", "serveThread"] },
  "@polyonym/detect": { shape: ["EngineUnavailable", "LanguageDetector", "Languages"] },
  "@polyonym/detect/pure": { shape: ["EngineUnavailable"], constant: ["engineIds"], value: ["asIndividual", "asMacro", "languageTag", "modelEngine"], again: ["compactEngine"] },
  "@polyonym/detect-large/pure": { again: ["largeModel"] },
  "@polyonym/entities": { shape: ["Mentions", "TaggerModels", "TaggerUnavailable"] },
  "@polyonym/entities/pure": { shape: ["TaggerModelInvalid"], value: ["openTagger"] },
  "@polyonym/extract": { schema: ["SiteRulesSchema"], shape: ["Article", "ArticleExtractor", "ExtractionFailed", "ExtractorUnavailable", "MalformedFrontMatter", "MalformedRule"] },
  "@polyonym/extract/pure": { shape: ["MalformedFeed"], value: ["checkOverruling"] },
  "@polyonym/facts": { shape: ["Article", "Identities", "Languages", "LinkedData", "Mentions", "Romanisation", "Segments"] },
  "@polyonym/i18n": { shape: ["NotServed", "PolyonymBackend"] },
  "@polyonym/identity": { shape: ["IdentityStore", "StoreCorrupt", "StoreUnavailable"] },
  "@polyonym/identity/pure": { shape: ["NotSeen"] },
  "@polyonym/jsonld": { shape: ["LinkedData"] },
  "@polyonym/letter-models": { constant: ["russian", "ukrainian"] },
  "@polyonym/lexicon": { shape: ["Lexicon", "PackInvalid"], value: ["defaultPack", "loadDefaultPack"] },
  "@polyonym/lexicon/pure": { shape: ["PackInvalid"] },
  "@polyonym/lexicon/sources": { shape: ["NotGeoJson"], constant: ["wikidataClasses"], number: ["priorOfPopulation", "priorOfSitelinks"], value: ["createTally"] },
  "@polyonym/names": { shape: ["Identities", "Mentions"] },
  "@polyonym/names/pure": { shape: ["InvalidIndex", "StyleInvalid", "UnknownCase", "UnknownInflection", "UnknownStyle"], constant: ["inflectedLanguages", "lintRules", "styles"] },
  polyonym: { constant: ["linkedFormats"], value: ["stageRegistry", "withLibraries"], again: ["seenInRecord", "timedRun"] },
  "polyonym/jobs": { plugin: ["identityFacts", "presetProcessor", "processorModule"] },
  "polyonym/messages": { value: ["loadMessages", "messagesIn"] },
  "@polyonym/script": { number: ["scriptExtensionsOf", "scriptOf"] },
  "@polyonym/segment": { shape: ["Segments"] },
  "@polyonym/tagger-models/pure": { constant: ["modelLanguages"], value: ["modelOf", "modelText"] },
  "@polyonym/testkit": { shape: ["LawBroken"], constant: ["documents"], tests: ["stageLaws"] },
  "@polyonym/transliterate": { shape: ["Romanisation", "UnknownSystem"] },
  "@polyonym/transliterate/pure": { shape: ["LibraryMissing", "NotReversible", "RuleError", "UnknownSystem"], value: ["loadLibrary", "systems"] },
  "@polyonym/unified": { shape: ["ProcessorFailed", "VFileMessages"], plugin: ["fromUnified", "parseMultilingual", "rehypeJsonLd", "rehypeNames", "remarkNames", "retextNames", "toPlugin"] }
}

/** Packages of which nothing is measured, and why. */
export const excludedPackages: Readonly<Record<string, string>> = {
  "@polyonym/jobs": "moves documents between a source and a sink; the stages that read their text are measured",
  "create-polyonym": "exports nothing"
}
