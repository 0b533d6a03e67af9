/** Why a name is left out. */
export const reasons = {
  schema: "is a schema, or holds constants: it takes no text",
  shape: "is a class of facts, errors or services: it takes no text by itself",
  constant: "is data",
  number: "takes a number or a value of fixed size",
  value: "takes values that no text has made, in time that does not hang on a text",
  again: "is made of what is exported elsewhere, and measured there",
  plugin: "is a plugin or stage around the functions that are measured, without work of its own",
  server: "speaks to a server or a data base, whose time is not ours; what it is given is measured",
  tests: "is for tests of stages"
} as const

/** Why an exported name is not measured, by entry point. */
export const excluded: Readonly<Record<string, Readonly<Partial<Record<keyof typeof reasons, ReadonlyArray<string>>>>>> = {
  "@polyonym/core": {
    schema: ["Document.Encoded", "Limits.current", "Limits.defaults", "Limits.schema", "Receipt.empty", "Receipt.schema", "SourceMap.identity", "Pipeline.empty"],
    shape: ["InvalidInput", "LimitExceeded", "MissingFact", "PipelineInvalid", "StageFailed", "Unexpected"],
    value: [
      "Document.add", "Document.find", "Document.get", "Fact.make", "Pipeline.given", "Receipt.append", "Registry.factory",
      "Stage.effect", "Stage.loaded", "Stage.promise", "Stage.pure", "Stage.replacing"
    ]
  },
  "@polyonym/core/pure": { schema: ["SourceMap.identity"] },
  "@polyonym/core/parallel": { shape: ["CannotOpen", "ThreadPool", "WorkerFailed"], plugin: ["parallel", "serveThread"] },
  "@polyonym/detect": { shape: ["EngineUnavailable", "LanguageDetector", "Languages"] },
  "@polyonym/detect/pure": { shape: ["EngineUnavailable"], constant: ["engineIds"], again: ["compactEngine"] },
  "@polyonym/detect-large/pure": { again: ["largeModel"] },
  "@polyonym/entities": { shape: ["Mentions", "TaggerModels", "TaggerUnavailable"] },
  "@polyonym/entities/pure": { shape: ["TaggerModelInvalid"] },
  "@polyonym/extract": { schema: ["SiteRulesSchema"], shape: ["Article", "ArticleExtractor", "ExtractionFailed", "ExtractorUnavailable", "MalformedFrontMatter", "MalformedRule"] },
  "@polyonym/extract/pure": { shape: ["MalformedFeed"] },
  "@polyonym/facts": { shape: ["Article", "Identities", "Languages", "LinkedData", "Mentions", "Romanisation", "Segments"] },
  "@polyonym/i18n": { shape: ["NotServed"] },
  "@polyonym/identity": { shape: ["StoreCorrupt", "StoreUnavailable"] },
  "@polyonym/identity/pure": { shape: ["NotSeen"] },
  "@polyonym/jobs": { shape: ["JobInvalid", "Jobs", "JobsUnavailable", "SinkFailed", "SourceFailed"] },
  "@polyonym/jobs/jetstream": { server: ["jetstreamEngine", "layer"] },
  "@polyonym/jobs/memory": { plugin: ["layer", "memoryEngine"] },
  "@polyonym/jobs/postgres": { server: ["layer", "postgresClient", "postgresEngine"] },
  "@polyonym/jobs/redis": { server: ["layer", "redisEngine"] },
  "@polyonym/jobs/sinks": { server: ["postgresSink"] },
  "@polyonym/jobs/sources": { server: ["table"] },
  "@polyonym/jobs/sqlite": { server: ["layer", "sqliteEngine"] },
  "@polyonym/jobs/telemetry": { shape: ["TelemetryUnavailable"], value: ["healthServer", "otlp", "reportStatus"] },
  "@polyonym/jobs/threads": { shape: ["ProcessorFailed"], plugin: ["pipelineProcessor", "pipelineStep", "threadProcessor"], again: ["receiptHash"] },
  "@polyonym/jsonld": { shape: ["LinkedData"] },
  "@polyonym/letter-models": { constant: ["russian", "ukrainian"] },
  "@polyonym/lexicon": { shape: ["Lexicon", "PackInvalid"], value: ["defaultPack", "loadDefaultPack"] },
  "@polyonym/lexicon/pure": { shape: ["PackInvalid"] },
  "@polyonym/lexicon/sources": { shape: ["NotGeoJson"], constant: ["wikidataClasses"], number: ["priorOfPopulation", "priorOfSitelinks"], value: ["createTally"] },
  "@polyonym/names": { shape: ["Identities", "Mentions"] },
  "@polyonym/names/pure": { shape: ["InvalidIndex", "StyleInvalid", "UnknownCase", "UnknownInflection", "UnknownStyle"], constant: ["inflectedLanguages", "lintRules", "styles"] },
  polyonym: { constant: ["linkedFormats"], value: ["stageRegistry", "withLibraries"], again: ["timedRun"] },
  "polyonym/jobs": { constant: ["processorModule"], plugin: ["presetProcessor"] },
  "polyonym/messages": { value: ["loadMessages"] },
  "@polyonym/script": { number: ["scriptExtensionsOf", "scriptOf"] },
  "@polyonym/segment": { shape: ["Segments"] },
  "@polyonym/tagger-models/pure": { constant: ["modelLanguages"], value: ["modelText"] },
  "@polyonym/testkit": { shape: ["LawBroken"], constant: ["documents"], tests: ["stageLaws"] },
  "@polyonym/transliterate": { shape: ["Romanisation", "UnknownSystem"] },
  "@polyonym/transliterate/pure": { shape: ["LibraryMissing", "NotReversible", "RuleError", "UnknownSystem"], value: ["loadLibrary", "systems"] },
  "@polyonym/unified": { shape: ["ProcessorFailed", "VFileMessages"] }
}

/** Packages of which nothing is measured, and why. */
export const excludedPackages: Readonly<Record<string, string>> = {
  "create-polyonym": "exports nothing"
}

/** Commands that are not measured, and why. */
export const excludedCommands: Readonly<Record<string, string>> = {
  bench: "runs texts of its own",
  systems: "reads nothing",
  "jobs work": "its stages run on threads, and are measured as its sinks are", "jobs status": "counts", "jobs retry": "counts", "jobs export": "its sinks are measured"
}
