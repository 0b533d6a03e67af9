/** A table of the list of world affairs, one entity a line; `placesAbroad.js` says how it is written. */
export declare const placesAbroad: string
