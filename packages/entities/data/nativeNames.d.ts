/** Given names of men in Arabic script, space-separated. */
export declare const arabicMale: string
/** Given names of women. */
export declare const arabicFemale: string
/** Given names of both. */
export declare const arabicEither: string
/** Other words of names. */
export declare const arabicOther: string
/** Characters that write foreign names in Chinese, not separated. */
export declare const hanTranscription: string
