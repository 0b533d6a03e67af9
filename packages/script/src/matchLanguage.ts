import { type LanguageTag, parseLanguageTag } from "./languageTag.ts"

/** How far two tags may be from each other. */
export interface MatchOptions {
  /** The greatest distance that counts as a match. Default: 50. Below 41, a language in another script is none; from 80 on, `und` matches anything. */
  readonly threshold?: number
}

/** The best of the tags that are available. */
export interface LanguageMatch {
  /** As it was written in the list of those available. */
  readonly tag: string
  /** The tag that it is for, as it was written. */
  readonly wanted: string
  /** 0 for the same tag. */
  readonly distance: number
}

// The distances of regions and of related languages are a choice of those in languageMatching.json of cldr-core 48.2.0 (Unicode License v3).
const NOT_THE_SAME_TAG = 1
const REGION = { nearest: 3, near: 4, far: 5 }
const SCRIPT = 40
const UNDETERMINED = 80
/** Between two items of the list of those wanted: one in another script comes after the next one wanted. */
const LATER = 10

const RELATED: ReadonlyArray<readonly [one: string, other: string, distance: number]> = [
  ["nb", "no", 1], ["nn", "nb", 20], ["nn", "no", 20], ["hr", "bs", 4], ["hr", "sr", 4], ["bs", "sr", 4]
]
/** Only from one of the first, wanted, to the second, available. */
const ONE_WAY: ReadonlyArray<readonly [wanted: string, available: string, distance: number]> = [
  ["gsw lb", "de", 4], ["acm aeb afb apc apd arq ars ary arz ayl", "ar", 10], ["gan hak hsn nan wuu yue", "zh", 10], ["azb", "az", 10],
  ["vro", "et", 10], ["ltg", "lv", 10]
]
/** UN M.49 019, the Americas. */
const AMERICAS = "AG AI AR AW BB BL BM BO BQ BR BS BV BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GS GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PM PR PY SR SV SX TC TT US UY VC VE VG VI 419 019 005 013 021 029"
const GROUPS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["ar", new Set(["MA", "DZ", "TN", "LY", "MR", "EH", "015"])],
  ["en", new Set(["AS", "CA", "GU", "MH", "MP", "PH", "PR", "UM", "US", "VI"])],
  ["es", new Set(AMERICAS.split(" "))],
  ["pt", new Set(AMERICAS.split(" "))],
  ["zh", new Set(["HK", "MO"])]
])

interface Filled {
  readonly written: string
  readonly tag: LanguageTag
  readonly script: string | undefined
  readonly region: string | undefined
}

/**
 * The tag of those available that is nearest to one wanted, or `undefined` if none is near enough. The tags are compared with their likely script
 * and region filled in. Distances add up: 0 for the same tag, else 1; another region 3 to 5 (3 for British English to an English that does not
 * follow the American; 4 within a group of regions such as the Spanish of the Americas, 5 across groups); another script 40, so that one is only
 * found when nothing in the right script is; an undetermined language 80. Another language never matches, but for a few: Norwegian (`no` and `nb`
 * 1, `nn` 20), Croatian, Bosnian and Serbian in one script (4), and languages whose speakers read another (`gsw`, `lb` to `de` 4; spoken Arabic
 * to `ar`, Chinese languages to `zh` 10), and those in the same script only. Ukrainian and Russian are no such pair. Those wanted come in the order
 * of preference: a later one counts as 10 farther, though not in `distance`. Of two as near, the one wanted earlier is taken, then the one available
 * earlier. What is no well-formed tag is passed over.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { matchLanguage } from "@polyonym/script"
 *
 * assert.deepEqual(matchLanguage("zh-TW", ["zh-Hans", "zh-Hant"]), { tag: "zh-Hant", wanted: "zh-TW", distance: 1 })
 * assert.equal(matchLanguage("en-AU", ["en-US", "en-GB"])?.tag, "en-GB")
 * assert.equal(matchLanguage("sr", ["sr-Latn"])?.distance, 41)
 * assert.equal(matchLanguage("sr", ["sr-Latn"], { threshold: 39 }), undefined)
 * assert.equal(matchLanguage(["uk", "en"], ["ru", "en-GB"])?.tag, "en-GB")
 * ```
 */
export function matchLanguage(wanted: string | ReadonlyArray<string>, available: ReadonlyArray<string>, options: MatchOptions = {}): LanguageMatch | undefined {
  const threshold = options.threshold ?? 50
  const known = new Map<string, Filled | undefined>()
  const filled = (written: string): Filled | undefined => {
    if (!known.has(written)) known.set(written, fill(written))
    return known.get(written)
  }
  const there = [...new Set(available)].map(filled)
  let best: LanguageMatch | undefined
  let least = Infinity
  for (const [order, item] of (typeof wanted === "string" ? [wanted] : wanted).entries()) {
    const from = filled(item)
    if (from === undefined) continue
    for (const to of there) {
      if (to === undefined) continue
      const distance = distanceOf(from, to)
      if (distance > threshold || distance + order * LATER >= least) continue
      best = { tag: to.written, wanted: item, distance }
      least = distance + order * LATER
    }
  }
  return best
}

function fill(written: string): Filled | undefined {
  const tag = parseLanguageTag(written)
  if (tag === undefined) return undefined
  // What is likely of an undetermined language is a guess at the language: nothing is filled in.
  const { script, region } = tag.language === "und" || tag.language === "" ? tag : likelyOf(tag)
  return { written, tag, script, region }
}

function likelyOf(tag: LanguageTag): Pick<LanguageTag, "script" | "region"> {
  try {
    return new Intl.Locale(tag.tag).maximize()
  } catch {
    return tag
  }
}

function distanceOf(wanted: Filled, there: Filled): number {
  if (wanted.tag.tag === there.tag.tag) return 0
  if (wanted.tag.language === "" || there.tag.language === "") return Infinity
  const script = wanted.script === undefined || there.script === undefined || wanted.script === there.script ? 0 : SCRIPT
  const language = languageDistance(wanted.tag.language, there.tag.language)
  if (script > 0 && language > 0 && language < UNDETERMINED - NOT_THE_SAME_TAG) return Infinity
  return NOT_THE_SAME_TAG + language + script + regionDistance(wanted, there)
}

function languageDistance(wanted: string, there: string): number {
  if (wanted === "und" || there === "und") return UNDETERMINED - NOT_THE_SAME_TAG
  if (wanted === there) return 0
  const pair = RELATED.find(([one, other]) => one === wanted && other === there || one === there && other === wanted)
  if (pair !== undefined) return pair[2]
  return ONE_WAY.find(([languages, other]) => other === there && languages.split(" ").includes(wanted))?.[2] ?? Infinity
}

function regionDistance(wanted: Filled, there: Filled): number {
  if (wanted.region === there.region || wanted.region === undefined || there.region === undefined) return 0
  const group = wanted.tag.language === there.tag.language ? GROUPS.get(wanted.tag.language) : undefined
  if (group === undefined) return REGION.near
  if (group.has(wanted.region) !== group.has(there.region)) return REGION.far
  return wanted.tag.language === "en" && there.region === "GB" && !group.has("GB") && !group.has(wanted.region) ? REGION.nearest : REGION.near
}
