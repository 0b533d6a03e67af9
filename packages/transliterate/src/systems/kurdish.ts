import { rulesOf, type System } from "../system.ts"
import { numbersAndMarks, readPoints, strays } from "./arabicScript.ts"
import { generated } from "./generated.ts"

const consonants = "ئبپتجچحخدرڕزژسشعغفڤقکكگلڵمنهھ"
const rules: System["rules"] = [
  ...rulesOf(`
    ا a, ە e, ۆ o, ێ ê, وو û+, (${consonants})و(${consonants}یوي$) u, و w, (${consonants})ی(${consonants}وي$) î, ی y, (${consonants})ي(${consonants}و$) î, ي y, (^)ئ -, ئ ’,
    ب b, پ p, ت t, ج c, چ ç, ح ḧ, خ x, د d, ر r, ڕ ř, ز z, ژ j, س s, ش ş, ع ’, غ ẍ, ف f, ڤ v, ق q, ک k, ك k, گ g, ل l, ڵ ł, م m, ن n, ه h, ھ h
  `),
  ...numbersAndMarks, ...strays
]

/** Central Kurdish. */
export const kurdish: ReadonlyArray<System> = [
  generated("ckb", "hawar", "the Latin alphabet of Kurmanji (Hawar) for Central Kurdish", () => rules, { issuer: "usage", source: "general knowledge of both alphabets; the unwritten i stays unwritten" }, readPoints)
]
