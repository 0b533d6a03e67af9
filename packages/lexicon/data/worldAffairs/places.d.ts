/** A table of the list of world affairs, one entity a line; `places.js` says how it is written. */
export declare const places: string
