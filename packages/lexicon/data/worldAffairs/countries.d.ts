/** A table of the list of world affairs, one entity a line; `countries.js` says how it is written. */
export declare const countries: string
/** A table of the list of world affairs, one entity a line; `countries.js` says how it is written. */
export declare const cityItems: string
