/** Which units of a person's name are given and which are family names: all ways to divide them, with their weights. */
import type { Token } from "./tokens.ts"
import type { Unit } from "./units.ts"

export interface Division {
  readonly order: "given-first" | "family-first"
  /** So many units stand first: given names, or family names. */
  readonly first: number
  readonly score: number
}

export interface OrderEvidence {
  readonly declared: "given-first" | "family-first" | undefined
  readonly language: string
  readonly script: string
  /** Log odds for the family name first, from what is not in the units: places of initials and patronymics, East Asian surnames. */
  readonly familyFirst: number
  /** What stands between the words: a middle dot parts names that are transcribed. */
  readonly dots: boolean
}

/** Languages where a person has two family names. */
const doubled = new Set(["es", "pt", "gl", "ca", "ast", "an", "eu", "oc"])
/** Scripts whose names are written family name first, when they are of the language itself. */
const eastAsian = new Set(["Hani", "Hira", "Kana", "Hang"])

/** Languages that took the Russian way to write lists of persons. */
const afterRussian = new Set(["tk", "uz", "kk", "ky", "tg", "az"])

/** Log odds that a name of this language and script has the family name first. */
function usual({ language, script, dots }: OrderEvidence): number {
  if (eastAsian.has(script)) return dots ? -3 : script === "Hang" ? -1 : script === "Kana" ? -0.5 : 3
  if (script === "Khmr" || language === "km") return 3
  // names from elsewhere keep their order in these languages
  if (language === "hu") return 1.2
  if (language === "vi" || language === "zh" || language === "ko" || language === "yue" || language === "ja") return -1
  return script === "Cyrl" || afterRussian.has(language) ? -1.6 : -2.6
}

const weight = 0.7
const clipped = (odds: number): number => Math.max(-3, Math.min(3, odds)) * weight

/** All divisions of two units or more, best first; scores are logarithms. */
export function divisions(units: ReadonlyArray<Unit>, evidence: OrderEvidence): ReadonlyArray<Division> {
  const found: Array<Division> = []
  const total = units.length
  const sums = [0]
  for (const unit of units) sums.push(sums.at(-1)! + (unit.sure === "family" ? -2 : unit.sure === "given" ? 2 : clipped(unit.odds)))
  const turned = usual(evidence) + evidence.familyFirst
  const two = doubled.has(evidence.language)
  const iberian = total > 2 && units.slice(-2).some((unit) => unit.iberian)
  const sureFamily = units.findIndex((unit) => unit.sure === "family")
  const lastSure = units.findLastIndex((unit) => unit.sure === "family")
  const lastGiven = units.findLastIndex((unit) => unit.sure === "given")
  for (let first = 1; first < total; first++) {
    const all = sums[total]!
    const families = total - first
    if (evidence.declared !== "family-first" && (sureFamily < 0 || first <= sureFamily) && lastGiven < first) {
      const loose = sureFamily < 0 ? families : sureFamily - first + 1
      const doubles = sureFamily >= 0 ? (two ? -0.8 : -1.6) * (loose - 1) : two || iberian ? (loose < 2 ? 0 : loose > 2 ? -3 * (loose - 2) : (total > 3 ? 0.8 : 0) + (two && iberian ? 0.9 : iberian ? 0.4 : -0.4)) : (evidence.language === "" ? -2 : -3.5) * (loose - 1)
      found.push({ order: "given-first", first, score: sums[first]! - (all - sums[first]!) + doubles - turned / 2 })
    }
    if (evidence.declared !== "given-first" && lastSure < first && (lastGiven < 0 || units.findIndex((unit) => unit.sure === "given") >= first)) {
      const loose = lastSure < 0 ? first : first - lastSure
      const doubles = two ? (loose === 2 ? 0.5 : loose > 2 ? -4 : 0) : -2.2 * (loose - 1)
      found.push({ order: "family-first", first, score: all - sums[first]! - sums[first]! + doubles + turned / 2 })
    }
  }
  return found.sort((x, y) => y.score - x.score)
}

/** Whether a middle dot stands between the words. */
export const hasDots = (tokens: ReadonlyArray<Token>): boolean => tokens.some((token) => /[·・•‧･∙]/.test(token.gap))
