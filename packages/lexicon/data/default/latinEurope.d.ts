/** The names in the languages of this group, by language. */
export declare const names: Readonly<Record<string, { readonly territories?: string; readonly cities?: string; readonly languages?: string; readonly currencies?: string }>>
