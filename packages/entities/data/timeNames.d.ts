/** Forms with | between, by language and category. */
export declare const timeNames: Readonly<Record<string, Readonly<Record<string, string>>>>
