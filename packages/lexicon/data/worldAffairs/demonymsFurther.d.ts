/** Adjectives and people of the states that `demonyms` leaves out, in its line format. */
export declare const demonymsFurther: string
