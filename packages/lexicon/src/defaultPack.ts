import { base64, length } from "../data/default.js"
import { fromBase64 } from "./base64.ts"
import { inflate } from "./inflate.ts"
import { openOwn, type Pack } from "./open.ts"

let opened: Pack | undefined

/**
 * The core of the pack that comes with this package: countries, regions and cities from CLDR in 25 languages, and a list of world affairs and
 * demonyms. Decoded and opened at the first call, then always the same object. `loadDefaultPack` adds the names in other languages.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { createMatcher, defaultPack } from "@polyonym/lexicon/pure"
 *
 * const [match] = createMatcher([defaultPack()]).find("Переговори відбулися у Відні.", { language: "uk" })
 * assert.equal(match?.form.lemma, "Відень")
 * assert.equal(match?.candidates[0]?.type, "LOC")
 * ```
 */
export function defaultPack(): Pack {
  return (opened ??= openOwn(inflate(fromBase64(base64), length)))
}
