/** See scriptExtensions.js. */
export declare const sets: string
/** See scriptExtensions.js. */
export declare const runs: string
