import { rulesOf, type System } from "../system.ts"
import { numbersAndMarks, readPoints, strays } from "./arabicScript.ts"
import { generated } from "./generated.ts"

const plain = "ا a, ب b, د d, ر r, س s, ف f, ك k, گ g, ل l, م m, ن n, و o, ۇ u, پ p, ت t, ز z, ى i, ي y, ۋ w, (^)ئ -, ئ ’"
const latin: System["rules"] = [
  ...rulesOf(`${plain}, ە e, ې ë, ۆ ö, ۈ ü, ج j, چ ch, خ x, ژ zh, ش sh, غ gh, ق q, ڭ ng, ھ h, سھ s+’h, زھ z+’h, گھ g+’h, نگ n+’g, نغ n+’gh`), ...numbersAndMarks, ...strays
]
const newScript: System["rules"] = [...rulesOf(`${plain}, ە ə, ې e, ۆ ɵ, ۈ ü, ج j, چ q, خ h, ژ ⱬ, ش x, غ ƣ, ق ⱪ, ڭ ng, ھ ⱨ`), ...numbersAndMarks, ...strays]

/** Uyghur. */
export const uyghur: ReadonlyArray<System> = [
  generated("ug", "uly-2008", "Uyghur Latin alphabet (ULY)", () => latin, { year: 2008, issuer: "Xinjiang University", source: "general knowledge of the alphabet" }, readPoints),
  generated("ug", "uyghur-new-script-1965", "Uyghur new script (Yengi Yeziq)", () => newScript, { year: 1965, issuer: "Xinjiang Uyghur Autonomous Region", source: "general knowledge of the alphabet" }, readPoints)
]
