import { parseLanguageTag } from "./languageTag.ts"

/**
 * The tag with the script and region that its language is most often written in and spoken in, as `Intl.Locale` of the engine knows them;
 * `undefined` for what is no well-formed tag. A tag for private use only stays as it is, and so does a language of which nothing is known.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { addLikelySubtags } from "@polyonym/script"
 *
 * assert.equal(addLikelySubtags("sr"), "sr-Cyrl-RS")
 * assert.equal(addLikelySubtags("zh-TW"), "zh-Hant-TW")
 * ```
 */
export function addLikelySubtags(tag: string): string | undefined {
  return through(tag, (locale) => locale.maximize())
}

/**
 * The shortest tag that `addLikelySubtags` makes the same of; `undefined` for what is no well-formed tag.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { removeLikelySubtags } from "@polyonym/script"
 *
 * assert.equal(removeLikelySubtags("uk-Cyrl-UA"), "uk")
 * assert.equal(removeLikelySubtags("zh-Hant-TW"), "zh-TW")
 * ```
 */
export function removeLikelySubtags(tag: string): string | undefined {
  return through(tag, (locale) => locale.minimize())
}

function through(tag: string, change: (locale: Intl.Locale) => Intl.Locale): string | undefined {
  const parsed = parseLanguageTag(tag)
  if (parsed === undefined || parsed.language === "") return parsed?.tag
  try {
    return change(new Intl.Locale(parsed.tag)).toString()
  } catch {
    return undefined
  }
}

/**
 * The tag and what to look for when there is nothing under it, nearest first: the last subtag is left out each time, and a single letter or digit
 * with what it introduced (a lookup like that of RFC 4647). It ends before a tag that is read in another script: `sr-Latn` does not become `sr`,
 * which is Cyrillic. `Hans` and `Hant` are both Han, and count as one script here. What is no well-formed tag has no fallbacks.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { fallbacks } from "@polyonym/script"
 *
 * assert.deepEqual(fallbacks("zh-Hant-HK"), ["zh-Hant-HK", "zh-Hant", "zh"])
 * assert.deepEqual(fallbacks("sr-Latn-RS"), ["sr-Latn-RS", "sr-Latn"])
 * ```
 */
export function fallbacks(tag: string): ReadonlyArray<string> {
  const parsed = parseLanguageTag(tag)
  if (parsed === undefined) return []
  const tags = [parsed.tag]
  if (parsed.language === "") return tags
  const script = scriptRead(parsed.tag)
  const subtags = parsed.tag.split("-")
  while (subtags.length > 1) {
    subtags.pop()
    if (subtags[subtags.length - 1]!.length === 1) subtags.pop()
    const shorter = parseLanguageTag(subtags.join("-"))
    if (shorter === undefined) continue
    if (scriptRead(shorter.tag) !== script) break
    if (!tags.includes(shorter.tag)) tags.push(shorter.tag)
  }
  return tags
}

function scriptRead(tag: string): string | undefined {
  const script = parseLanguageTag(addLikelySubtags(tag) ?? tag)?.script
  return script === "Hans" || script === "Hant" ? "Hani" : script
}
