import { aliases } from "../data/languageAliases.js"

/** A language tag taken apart, every part in canonical case. */
export interface LanguageTag {
  /** The whole tag in canonical form. */
  readonly tag: string
  /** ISO 639 code, `und` for an undetermined language, "" in a tag that is for private use only. */
  readonly language: string
  /** ISO 15924 code. */
  readonly script?: string
  /** ISO 3166-1 code or UN M.49 number. */
  readonly region?: string
  readonly variants: ReadonlyArray<string>
  /** What follows each singleton: `{ u: "ca-buddhist" }`. */
  readonly extensions: Readonly<Record<string, string>>
  /** What follows `x-`. */
  readonly privateUse?: string
}

/** The parts that a tag is put together from. */
export type LanguageTagParts = Partial<Omit<LanguageTag, "tag">>

/** No tag in use comes near; a longer one is taken for a mistake or an attack. In UTF-16 code units. */
const LONGEST = 255
/** The extended language subtags that stand after `zh`; each is a language subtag too, and takes its place. */
const CHINESE: ReadonlySet<string> = new Set(["cdo", "cjy", "cmn", "cpx", "czh", "czo", "gan", "hak", "hsn", "mnp", "nan", "wuu", "yue"])

/**
 * A BCP 47 tag taken apart, or `undefined` if it is not well-formed. Underscores count as hyphens, space around the tag is left out, case is of
 * no matter. What has a newer form gets it, as `Intl.getCanonicalLocales` of the engine does it, and by the language aliases of the CLDR where that does not: `iw` is `he`, `sh` is `sr-Latn`, `art-lojban` is
 * `jbo`; `zh-yue` is `yue`. Of the grandfathered tags that have another shape than a tag has today (`i-klingon`), `Intl` knows none: `undefined`.
 * So is a tag over 255 code units, one with a variant or singleton twice, and any text that is no tag at all. Never throws.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { parseLanguageTag } from "@polyonym/script"
 *
 * const { language, script, region, extensions } = parseLanguageTag("ZH_hant_hk-u-ca-roc")!
 * assert.deepEqual([language, script, region, extensions], ["zh", "Hant", "HK", { u: "ca-roc" }])
 * assert.equal(parseLanguageTag("iw-IL")?.tag, "he-IL")
 * assert.equal(parseLanguageTag("українська"), undefined)
 * ```
 */
export function parseLanguageTag(tag: string): LanguageTag | undefined {
  if (tag.length > LONGEST) return undefined
  const written = tag.trim().replaceAll("_", "-").toLowerCase()
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(written)) return undefined
  if (written.startsWith("x-")) return split(written)
  const modern = withoutExtended(written)
  // `art-lojban` and `cel-gaulish` are no well-formed tags of today, but Intl knows them.
  if (split(modern) === undefined && modern !== "art-lojban" && modern !== "cel-gaulish") return undefined
  const canonical = canonicalTag(modern)
  return canonical === undefined ? undefined : split(canonical)
}

/**
 * The canonical tag of its parts, or `undefined` if they make no well-formed one. `parseLanguageTag` of it gives the same parts,
 * as far as they were canonical.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { formatLanguageTag } from "@polyonym/script"
 *
 * assert.equal(formatLanguageTag({ language: "sr", script: "latn", region: "RS" }), "sr-Latn-RS")
 * assert.equal(formatLanguageTag({ language: "sr", script: "Latin" }), undefined)
 * ```
 */
export function formatLanguageTag(parts: LanguageTagParts): string | undefined {
  const { script, region, variants = [], extensions = {}, privateUse } = parts
  const pieces: Array<string> = []
  const add = (piece: string | undefined, shape: RegExp): boolean => {
    if (piece === undefined || piece === "") return true
    pieces.push(piece)
    return shape.test(piece)
  }
  const rest = script !== undefined || region !== undefined || variants.length > 0 || Object.keys(extensions).length > 0
  const language = parts.language === undefined || parts.language === "" && (rest || privateUse === undefined) ? "und" : parts.language
  const sound = add(language, /^[a-z]{2,8}$/i) && add(script, /^[a-z]{4}$/i) && add(region, /^(?:[a-z]{2}|\d{3})$/i) &&
    variants.every((variant) => add(variant, /^(?:[a-z0-9]{5,8}|\d[a-z0-9]{3})$/i)) &&
    Object.entries(extensions).every(([singleton, value]) => value !== "" && add(`${singleton}-${value}`, /^[a-wy-z0-9](?:-[a-z0-9]{2,8})+$/i)) &&
    add(privateUse === undefined ? undefined : `x-${privateUse}`, /^x(?:-[a-z0-9]{1,8})+$/i)
  return sound ? parseLanguageTag(pieces.join("-"))?.tag : undefined
}

function withoutExtended(tag: string): string {
  return tag.startsWith("zh-") && CHINESE.has(tag.slice(3, 6)) && (tag.length === 6 || tag[6] === "-") ? tag.slice(3) : tag
}

function canonicalTag(tag: string): string | undefined {
  try {
    return current(Intl.getCanonicalLocales(tag)[0]!)
  } catch {
    return undefined
  }
}

let replaced: ReadonlyMap<string, string> | undefined

/** A tag with the language that stands for its own now: some engines leave that as it is. */
function current(tag: string): string {
  replaced ??= new Map(aliases.split(",").map((pair) => pair.split(" ") as [string, string]))
  const [language = "", ...rest] = tag.split("-")
  const now = replaced.get(language)
  if (now === undefined) return tag
  const [newer = "", added = ""] = now.split("-")
  const script = isScript(rest[0]) ? rest.shift()! : isScript(added) ? added : ""
  const region = isRegion(rest[0]) ? rest.shift()! : isRegion(added) ? added : ""
  return [newer, script, region, ...rest].filter((subtag) => subtag !== "").join("-")
}

const isScript = (subtag: string | undefined): boolean => subtag !== undefined && /^[A-Z][a-z]{3}$/.test(subtag)
const isRegion = (subtag: string | undefined): boolean => subtag !== undefined && /^(?:[A-Z]{2}|\d{3})$/.test(subtag)

/** A tag of subtags in order: language, script, region, variants, extensions, private use; each but the first may be missing. */
function split(tag: string): LanguageTag | undefined {
  const subtags = tag.split("-")
  let at = 0
  const take = (shape: RegExp): string | undefined => at < subtags.length && shape.test(subtags[at]!) ? subtags[at++]! : undefined
  const language = take(/^(?:[a-z]{2,3}|[a-z]{5,8})$/)
  const script = language === undefined ? undefined : take(/^[a-z]{4}$/i)
  const region = language === undefined ? undefined : take(/^(?:[a-z]{2}|\d{3})$/i)
  const variants: Array<string> = []
  const extensions: Record<string, string> = {}
  if (language !== undefined) {
    for (let variant = take(/^(?:[a-z0-9]{5,8}|\d[a-z0-9]{3})$/); variant !== undefined; variant = take(/^(?:[a-z0-9]{5,8}|\d[a-z0-9]{3})$/)) {
      if (variants.includes(variant)) return undefined
      variants.push(variant)
    }
    for (let singleton = take(/^[a-wyz0-9]$/); singleton !== undefined; singleton = take(/^[a-wyz0-9]$/)) {
      const values: Array<string> = []
      for (let value = take(/^[a-z0-9]{2,8}$/); value !== undefined; value = take(/^[a-z0-9]{2,8}$/)) values.push(value)
      if (values.length === 0 || singleton in extensions) return undefined
      extensions[singleton] = values.join("-")
    }
  }
  let privateUse: string | undefined
  if (take(/^x$/) !== undefined) {
    const values: Array<string> = []
    for (let value = take(/^[a-z0-9]{1,8}$/); value !== undefined; value = take(/^[a-z0-9]{1,8}$/)) values.push(value)
    if (values.length === 0) return undefined
    privateUse = values.join("-")
  }
  if (at < subtags.length || language === undefined && privateUse === undefined) return undefined
  return {
    tag,
    language: language ?? "",
    ...script === undefined ? {} : { script },
    ...region === undefined ? {} : { region },
    variants,
    extensions,
    ...privateUse === undefined ? {} : { privateUse }
  }
}
