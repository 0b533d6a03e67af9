/** What may be chosen on the line; known before what works with it is loaded. */
import type { OffsetUnit } from "@polyonym/core/pure"
import type { EngineId } from "@polyonym/detect/pure"
import type { Identity, Mention } from "@polyonym/facts/pure"
import type { GrammaticalCase, NameKind } from "@polyonym/names/pure"

export const inputFormats = ["txt", "md", "html", "xml", "json", "jsonl"] as const
export const offsetUnits = ["utf16", "codepoint", "utf8"] as const satisfies ReadonlyArray<OffsetUnit>
export const colours = ["auto", "always", "never"] as const

/** What `run` writes. */
export const runFormats = ["jsonld", "graph", "annotations", "nquads", "turtle", "ninjs", "ftm", "i18next", "document", "monitor", "html"] as const
/** What is run without a pipeline of one's own. */
export const presets = ["article", "monitor"] as const
/** The queue of `jobs` unless one is named. */
export const usualQueue = "sqlite:polyonym-jobs.db"
export const priorities = ["high", "normal", "low"] as const
/** What `lint` writes. */
export const lintFormats = ["text", "json", "github", "sarif"] as const
export const exportFormats = ["jsonl", "csv", "ftm", "i18next", "html", "decisions"] as const

export const engines = ["compact", "large", "franc", "ensemble"] as const satisfies ReadonlyArray<EngineId>
/** The types that are tagged. */
export const mentionTypes = ["PER", "ORG", "LOC", "EVENT", "PRODUCT", "DATE", "QUANTITY", "MONEY", "ROLE", "DEMONYM", "QUOTE"] as const satisfies ReadonlyArray<Mention["type"]>
export const identityTypes = ["PER", "ORG", "LOC", "EVENT", "PRODUCT"] as const satisfies ReadonlyArray<Identity["type"]>

export const nameKinds = ["person", "organisation", "place"] as const satisfies ReadonlyArray<NameKind>
export const nameOrders = ["given-first", "family-first"] as const
export const grammaticalCases = ["nominative", "genitive", "dative", "accusative", "instrumental", "locative", "vocative"] as const satisfies ReadonlyArray<GrammaticalCase>
export const genders = ["m", "f"] as const

export const shells = ["bash", "zsh", "fish"] as const
