/** What the columns of names stand for, a line each. */
export declare const keys: { readonly version: string; readonly territories: string; readonly cities: string; readonly languages: string; readonly currencies: string }
/** The file that holds the names in a language. */
export declare const groupOf: Readonly<Record<string, string>>
