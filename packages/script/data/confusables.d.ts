/** See confusables.js. */
export declare const sources: string
/** See confusables.js. */
export declare const targets: string
