import type { System } from "../../system.ts"
import type { Scheme } from "./generator.ts"
import { unitedNations } from "./schemes.ts"
import { withSilentVowels } from "./schwa.ts"
import { systemsFor } from "./systems.ts"

const letters: Scheme = {
  consonants: "ङ ng, ञ ny, ट t, ठ th, ड d, ढ dh, ण n, ष sh, व w, ख़ kh, ग़ gh, ड़ r, ढ़ rh, ळ l, ऱ r, य़ y, ऩ n, ऴ l, ज्ञ jn",
  vowels: "ऋ ri, ॠ rī, ऌ lri, ॡ lrī, ऍ e, ऎ e, ऑ o, ऒ o, ॲ a",
  signs: "ं(पफबभम) m, ं n, ँ(पफबभम) m, ँ n, ः h, ॐ om"
}

const source = "T. Pedersen's comparison of the systems for Hindi, Marathi and Nepali (docslib 11985766, first page); where the inherent vowel is silent is general knowledge of the languages"

const hunterian = (from: string, name: string, alias: string): System => Object.assign(
  systemsFor(from, "Deva")(from === "hi" ? "hunterian-1872" : `hunterian-1872-${from}`, `Hunterian system, ${name}`, [...unitedNations, letters], {
    year: 1872, issuer: "Survey of India", source, aliases: [...from === "hi" ? [] : ["hunterian-1872"], alias]
  }),
  { expand: withSilentVowels }
)

/** Hindi and Marathi after W. W. Hunter. */
export const hunterianSystems: ReadonlyArray<System> = [
  hunterian("hi", "Hindi", "var-hin-Deva-Latn-hunterian-1872"),
  hunterian("mr", "Marathi", "var-mar-Deva-Latn-hunterian-1872")
]
