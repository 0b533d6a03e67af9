import type { MentionType } from "@polyonym/facts/pure"

/** The kinds of mention as they are told apart in the text: each has a colour, a kind of underline and a letter. */
export const kinds = ["PER", "ORG", "LOC", "OTHER", "DATE", "QUANTITY", "ROLE", "DEMONYM", "QUOTE"] as const
export type MarkKind = typeof kinds[number]

/** Those that are names. */
export const nameKinds = ["PER", "ORG", "LOC", "OTHER"] as const

export const kindOf = (type: MentionType): MarkKind => type === "EVENT" || type === "PRODUCT" ? "OTHER" : type === "MONEY" ? "QUANTITY" : type
