/** The attribute `lang` for a language that can be told. */
export const langOf = (tag: string): string | undefined => tag === "und" || tag === "zxx" || tag === "mul" ? undefined : tag
