/** What may be asked of the forms of a name, known before the package of names is loaded. */
import type { GrammaticalCase } from "@polyonym/names/pure"

export const grammaticalCases = ["nominative", "genitive", "dative", "accusative", "instrumental", "locative", "vocative"] as const satisfies ReadonlyArray<GrammaticalCase>
export const genders = ["m", "f"] as const
