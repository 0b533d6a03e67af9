/** A table of the list of world affairs, one entity a line; `figures.js` says how it is written. */
export declare const figures: string
