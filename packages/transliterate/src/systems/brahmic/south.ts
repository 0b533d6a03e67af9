import type { System } from "../../system.ts"
import type { Scheme } from "./generator.ts"
import { iso, library, shortVowels, unitedNations } from "./schemes.ts"
import { isoSystem, librarySystem, systemsFor, unitedNationsSystem } from "./systems.ts"

const tamil = systemsFor("ta", "Taml", [{ signs: "ஃ ḵ, ௗ au" }], { signs: "ௗ" })
const telugu = systemsFor("te", "Telu", [{ consonants: "ౘ ĉ, ౙ ẑ" }])
const kannada = systemsFor("kn", "Knda", [{ consonants: "ೞ ḻ" }])
const chillus = "ൺ ṇ, ൻ n, ർ r, ൽ l, ൾ ḷ, ൿ k"
const malayalam = systemsFor("ml", "Mlym", [{ signs: `${chillus}, ൗ au` }], { signs: "ൗ" })

/** Malayalam's half u: a virama at the end of a word, whether or not a u is written before it. */
const halfU: Scheme = { signs: "्($) ŭ, ു്($) ŭ, ു് ŭ" }
const examples = "general knowledge of the UN Working Group's report; Tamil's ḥ, Malayalam's ḻ and the anusvara of Telugu and Malayalam as published examples have them, Kannada's by analogy"
/** The libraries' letters with Telugu's half anusvara. */
const dravidianLibrary = [...library, shortVowels, { signs: "ఁ n̆" }]

/** Tamil, Telugu, Kannada and Malayalam. */
export const southern: ReadonlyArray<System> = [
  isoSystem(tamil, "ta", "Tamil", iso, { aliases: ["iso-tam-Taml-Latn-15919-2001"] }),
  librarySystem(tamil, "ta", "Tamil", [...library, shortVowels], { year: 1997, aliases: ["alalc-tam-Taml-Latn-1997"] }),
  unitedNationsSystem(tamil, "ta", "Tamil", [...unitedNations, { signs: "ஃ ḥ" }], { source: examples, aliases: ["un-tam-Taml-Latn-1972"] }),

  isoSystem(telugu, "te", "Telugu", [...iso, { signs: "ఁ n̆" }], { aliases: ["iso-tel-Telu-Latn-15919-2001"] }),
  librarySystem(telugu, "te", "Telugu", dravidianLibrary, { year: 2011, aliases: ["alalc-tel-Telu-Latn-2011"] }),
  unitedNationsSystem(telugu, "te", "Telugu", [...unitedNations, { signs: "ం ṃ" }], { source: examples, aliases: ["un-tel-Telu-Latn-1972"] }),

  isoSystem(kannada, "kn", "Kannada", iso, { aliases: ["iso-kan-Knda-Latn-15919-2001"] }),
  librarySystem(kannada, "kn", "Kannada", dravidianLibrary, { year: 2011 }),
  unitedNationsSystem(kannada, "kn", "Kannada", [...unitedNations, { consonants: "ೞ l̮", signs: "ಂ ṃ" }], { source: examples, aliases: ["un-kan-Knda-Latn-1972"] }),

  isoSystem(malayalam, "ml", "Malayalam", [...iso, halfU, { signs: "ം($) m, ം ṁ" }], { aliases: ["iso-mal-Mlym-Latn-15919-2001"] }),
  librarySystem(malayalam, "ml", "Malayalam", [...library, shortVowels, halfU], {
    year: 2012, aliases: ["alalc-mal-Mlym-Latn-2012", "alalc-mal-Mlym-Latn-1997"]
  }),
  unitedNationsSystem(malayalam, "ml", "Malayalam", [...unitedNations, { consonants: "ഴ ḻ", signs: "ം ṃ" }], { source: examples, aliases: ["un-mal-Mlym-Latn-1972"] })
]
