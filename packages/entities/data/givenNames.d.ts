/** Given names in small letters, space-separated. */
export declare const givenNames: string
