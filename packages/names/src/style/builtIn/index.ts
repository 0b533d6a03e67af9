/** The house styles that come with the package. Made by scripts/buildStyles.ts. MIT. */
import { ap } from "./ap.ts"
import { bbc } from "./bbc.ts"
import { bgnPcgn } from "./bgnPcgn.ts"
import { frenchPress } from "./frenchPress.ts"
import { germanPress } from "./germanPress.ts"
import { guardian } from "./guardian.ts"
import { icao } from "./icao.ts"
import { kmu2010 } from "./kmu2010.ts"
import { moscowTimes } from "./moscowTimes.ts"
import { ownPreference } from "./ownPreference.ts"
import type { StyleInput } from "../styleInput.ts"

export const builtIn: ReadonlyArray<StyleInput> = [ownPreference, kmu2010, bgnPcgn, icao, moscowTimes, bbc, ap, guardian, germanPress, frenchPress]
