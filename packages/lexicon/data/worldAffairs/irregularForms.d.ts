/** Inflected forms that no rule gives; `irregularForms.js` says how it is written. */
export declare const irregularForms: string
