/** By BCP 47 tag. See models.js. */
export declare const models: Readonly<Record<string, string>>
