/** BCP 47 tag by ISO 639-3 code. See codes.js. */
export declare const codes: Readonly<Record<string, string>>
