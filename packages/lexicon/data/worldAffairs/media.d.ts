/** A table of the list of world affairs, one entity a line; `media.js` says how it is written. */
export declare const media: string
