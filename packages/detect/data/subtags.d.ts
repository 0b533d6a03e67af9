/** Pairs with a colon between, joined by spaces. See subtags.js. */
export declare const three: string
export declare const bibliographic: string
export declare const former: string
export declare const predominant: string
/** Of a macrolanguage and its members with commas between. */
export declare const members: string
