/** See languageAliases.js. */
export declare const aliases: string
