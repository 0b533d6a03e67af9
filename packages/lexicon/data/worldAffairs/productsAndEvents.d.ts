/** A table of the list of world affairs, one entity a line; `productsAndEvents.js` says how it is written. */
export declare const products: string
/** A table of the list of world affairs, one entity a line; `productsAndEvents.js` says how it is written. */
export declare const events: string
