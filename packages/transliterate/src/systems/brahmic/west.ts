import type { System } from "../../system.ts"
import type { Scheme } from "./generator.ts"
import { classNasals, iso, modernLibrary, unitedNations } from "./schemes.ts"
import { isoSystem, librarySystem, systemsFor, unitedNationsSystem } from "./systems.ts"

/** Addak: the consonant behind it is doubled, an aspirate by the letter without its h. */
const addak = "ੱ(कख) k, ੱ(गघ) g, ੱ(चछ) c, ੱ(जझ) j, ੱ(टठ) ṭ, ੱ(डढ) ḍ, ੱ(तथ) t, ੱ(दध) d, ੱ(पफ) p, ੱ(बभ) b, ੱ(ङ) ṅ, ੱ(ञ) ñ, ੱ(ण) ṇ, ੱ(न) n, ੱ(म) m, ੱ(य) y, ੱ(र) r, ੱ(ल) l, ੱ(व) v, ੱ(स) s, ੱ(ह) h, ੱ -"
const punjabi: Scheme = { consonants: "ੜ ṛ", signs: `ੰ ṁ, ${addak}, ੴ ika oaṅkāra` }

const gujarati = systemsFor("gu", "Gujr")
const gurmukhi = systemsFor("pa", "Guru", [punjabi])

/** Gujarati, and Punjabi in Gurmukhi. */
export const western: ReadonlyArray<System> = [
  isoSystem(gujarati, "gu", "Gujarati", iso, { aliases: ["iso-guj-Gujr-Latn-15919-2001"] }),
  librarySystem(gujarati, "gu", "Gujarati", modernLibrary, { year: 2011 }),
  unitedNationsSystem(gujarati, "gu", "Gujarati", unitedNations, { aliases: ["un-guj-Gujr-Latn-1972"] }),

  isoSystem(gurmukhi, "pa", "Punjabi in Gurmukhi", [...iso, { consonants: "ਸ਼ ś, ਲ਼ ḷ", signs: "ੰ ṃ, ੴ ika ōaṅkāra" }], { aliases: ["iso-pan-Guru-Latn-15919-2001"] }),
  librarySystem(gurmukhi, "pa", "Punjabi in Gurmukhi", [...modernLibrary, {
    consonants: "ਸ਼ sh, ਲ਼ ḷ, व w", signs: `ੱ(व) w, ${classNasals("ੰ", "ṃ")}`
  }], { year: 2011 }),
  unitedNationsSystem(gurmukhi, "pa", "Punjabi in Gurmukhi", [...unitedNations, { consonants: "ੜ ṙ, ਸ਼ sh, ਲ਼ ḷ", signs: "ੱ(चछ) ch" }], { aliases: ["un-pan-Guru-Latn-1972"] })
]
