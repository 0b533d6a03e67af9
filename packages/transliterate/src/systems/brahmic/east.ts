import type { System } from "../../system.ts"
import { easternLibrary, iso, unitedNations } from "./schemes.ts"
import { isoSystem, librarySystem, systemsFor, unitedNationsSystem } from "./systems.ts"

const bengali = systemsFor("bn", "Beng", [{ signs: "ৎ t" }])
const assamese = systemsFor("as", "Beng", [{ consonants: "ৰ r, ৱ v", signs: "ৎ t" }])
const oriya = systemsFor("or", "Orya", [{ consonants: "ୟ ẏ, ୱ v" }])

const bengaliLibrary = [...easternLibrary, { signs: "ৎ ṯ" }]
const examples = "general knowledge of the UN Working Group's report; the letters of ya and Oriya's anusvara as published examples have them"

/** Bengali, Assamese and Oriya. */
export const eastern: ReadonlyArray<System> = [
  isoSystem(bengali, "bn", "Bengali", iso, { aliases: ["iso-ben-Beng-Latn-15919-2001"] }),
  librarySystem(bengali, "bn", "Bengali", bengaliLibrary, { year: 2017, aliases: ["alalc-ben-Beng-Latn-2017"] }),
  unitedNationsSystem(bengali, "bn", "Bengali", [...unitedNations, { consonants: "य़ y" }], { aliases: ["un-ben-Beng-Latn-1972"] }),

  isoSystem(assamese, "as", "Assamese", iso, { aliases: ["iso-asm-Beng-Latn-15919-2001"] }),
  librarySystem(assamese, "as", "Assamese", [...bengaliLibrary, { consonants: "ৱ w" }], { year: 2012, aliases: ["alalc-asm-Deva-Latn-2012"] }),
  unitedNationsSystem(assamese, "as", "Assamese", [...unitedNations, { consonants: "य j̱, य़ y" }], { source: examples, aliases: ["un-asm-Beng-Latn-1972"] }),

  isoSystem(oriya, "or", "Oriya", iso, { aliases: ["iso-ori-Orya-Latn-15919-2001"] }),
  librarySystem(oriya, "or", "Oriya", [...easternLibrary, { consonants: "ୱ w" }], { year: 2011, aliases: ["alalc-ori-Orya-Latn-2011"] }),
  unitedNationsSystem(oriya, "or", "Oriya", [...unitedNations, { consonants: "ଯ ỵ, ୟ y", signs: "ं ṃ" }], { source: examples, aliases: ["un-ori-Orya-Latn-1972"] })
]
