/** A table of the list of world affairs, one entity a line; `officials.js` says how it is written. */
export declare const officials: string
