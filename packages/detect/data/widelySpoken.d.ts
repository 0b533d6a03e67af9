/** ISO 639-3 codes, joined by spaces. See widelySpoken.js. */
export declare const widelySpoken: string
