/** What may be asked of the forms of a name. */
export const grammaticalCases = ["nominative", "genitive", "dative", "accusative", "instrumental", "locative", "vocative"] as const
export const genders = ["m", "f"] as const
