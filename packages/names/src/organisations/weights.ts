/** Set by scripts/organisations/fit.ts on bodies written from general knowledge; in the order of `featureNames`. */
export const bias = -0.106
export const coefficients: ReadonlyArray<number> = [0.389, 0.236, 0.416, 0.615, 1.256, 0.57, -2.713, -2.66, -2.341, -2.325, -0.696, -0.22, -0.865, -1.008, -0.472]
