import type { System } from "../../system.ts"
import { harvardKyoto, itrans, slp1, velthuis, wx } from "./keyboards.ts"
import { din, iast, iso, isoOfSanskrit, library, modernLibrary, nepal } from "./schemes.ts"
import { isoSystem, librarySystem, systemsFor, unitedNationsSystem } from "./systems.ts"

const hindi = systemsFor("hi", "Deva")
const marathi = systemsFor("mr", "Deva")
const nepali = systemsFor("ne", "Deva")
const sanskrit = systemsFor("sa", "Deva")
const pali = systemsFor("pi", "Deva")
const prakrit = systemsFor("pra", "Deva")

/** The r before y and h that Marathi and Nepali write as an eyelash. */
const eyelash = { signs: "ऱ्(यह) r̆, र्\u200d(यह) r̆" }
const dinSource = "general knowledge: the letters of IAST, with the nasal of the class for the anusvara; the candrabindu as published examples have it"
const dinSystem = (make: ReturnType<typeof systemsFor>, from: string, name: string, aliases: ReadonlyArray<string>): System =>
  make(from === "hi" ? "din-33904-2018" : `din-33904-2018-${from}`, `DIN 33904:2018, ${name}`, din, {
    year: 2018, source: dinSource, aliases: [...from === "hi" ? [] : ["din-33904-2018"], ...aliases]
  })
const iastSystem = (make: ReturnType<typeof systemsFor>, from: string, name: string, aliases: ReadonlyArray<string>): System =>
  make(from === "sa" ? "iast" : `iast-${from}`, `International Alphabet of Sanskrit Transliteration, ${name}`, iast, {
    aliases: [...from === "sa" ? [] : ["iast"], ...aliases]
  })

/** Hindi, Marathi, Nepali, Sanskrit, Pali and the Prakrits in Devanagari. */
export const devanagari: ReadonlyArray<System> = [
  isoSystem(hindi, "hi", "Hindi", iso, { aliases: ["iso-hin-Deva-Latn-15919-2001", "iso-inc-Deva-Latn-15919-2001"] }),
  librarySystem(hindi, "hi", "Hindi", modernLibrary),
  unitedNationsSystem(hindi, "hi", "Hindi", undefined, { aliases: ["un-hin-Deva-Latn-1972"] }),
  dinSystem(hindi, "hi", "Hindi", ["din-hin-Deva-Latn-33904-2018"]),

  isoSystem(marathi, "mr", "Marathi", [...iso, eyelash], { aliases: ["iso-mar-Deva-Latn-15919-2001"] }),
  librarySystem(marathi, "mr", "Marathi", [...modernLibrary, { consonants: "ऱ r" }], { aliases: ["alalc-mar-Deva-Latn-2011"] }),
  unitedNationsSystem(marathi, "mr", "Marathi", undefined, { aliases: ["un-mar-Deva-Latn-1972"] }),
  dinSystem(marathi, "mr", "Marathi", ["din-mar-Deva-Latn-33904-2018"]),

  isoSystem(nepali, "ne", "Nepali", [...iso, eyelash], { aliases: ["iso-nep-Deva-Latn-15919-2001"] }),
  librarySystem(nepali, "ne", "Nepali", [...modernLibrary, { consonants: "ऱ r" }]),
  unitedNationsSystem(nepali, "ne", "Nepali", undefined, {
    aliases: ["un-nep-Deva-Latn-1972", "un-nep-Deva-Latn-2013"], inherent: { silentAtEnd: true },
    source: "the UN Working Group's report on Nepali (eki.ee/wgrs/rom1_ne.htm, version 4.0, and v2_2); the silent vowel at the end of a name is general knowledge"
  }),
  dinSystem(nepali, "ne", "Nepali", ["din-nep-Deva-Latn-33904-2018"]),
  nepali("bgn-pcgn-2011", "BGN/PCGN 2011 agreement on Nepali: the Nepal Survey Department's system", nepal, {
    year: 2011, aliases: ["bgnpcgn-nep-Deva-Latn-2011"], inherent: { silentAtEnd: true }
  }),

  isoSystem(sanskrit, "sa", "Sanskrit", isoOfSanskrit, { aliases: ["iso-san-Deva-Latn-15919-2001"] }),
  librarySystem(sanskrit, "sa", "Sanskrit", [...library, { consonants: "ळ ḻ" }], { aliases: ["alalc-san-Deva-Latn-2012"] }),
  dinSystem(sanskrit, "sa", "Sanskrit", ["din-san-Deva-Latn-33904-2018"]),
  iastSystem(sanskrit, "sa", "Sanskrit", ["var-san-Deva-Latn-iast-1912"]),
  sanskrit("harvard-kyoto", "Harvard-Kyoto convention", harvardKyoto, { issuer: "Sanskritists' usage" }),
  sanskrit("itrans", "ITRANS 5.3, Sanskrit", itrans, { issuer: "A. Chopde" }),
  sanskrit("slp1", "Sanskrit Library Phonetic Basic", slp1, { issuer: "The Sanskrit Library" }),
  sanskrit("velthuis", "Velthuis's scheme", velthuis, { issuer: "F. Velthuis" }),
  sanskrit("wx", "WX notation", wx, { issuer: "Computational linguists' usage" }),

  isoSystem(pali, "pi", "Pali in Devanagari", isoOfSanskrit, {}),
  iastSystem(pali, "pi", "Pali in Devanagari", []),

  isoSystem(prakrit, "pra", "Prakrit", isoOfSanskrit, {}),
  dinSystem(prakrit, "pra", "Prakrit", ["din-pra-Deva-Latn-33904-2018"]),
  iastSystem(prakrit, "pra", "Prakrit", ["var-pra-Deva-Latn-iast-1912"])
]
