/** A table of the list of world affairs, one entity a line; `heads.js` says how it is written. */
export declare const heads: string
