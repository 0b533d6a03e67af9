/** A table of the list of world affairs, one entity a line; `organisations.js` says how it is written. */
export declare const organisations: string
