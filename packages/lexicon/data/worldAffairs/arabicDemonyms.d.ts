/** Arabic adjectives of countries and regions; `arabicDemonyms.js` says how it is written. */
export declare const arabicDemonyms: string
