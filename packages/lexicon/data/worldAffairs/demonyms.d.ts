/** A table of the list of world affairs, one entity a line; `demonyms.js` says how it is written. */
export declare const demonyms: string
