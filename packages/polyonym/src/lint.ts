import { detect } from "@polyonym/detect/pure"
import { loadTagger, type Tagger } from "@polyonym/entities/pure"
import { defaultPack, type Pack } from "@polyonym/lexicon/pure"
import { applyFixes, type Finding, type Style } from "@polyonym/names/pure"
import { lintText } from "@polyonym/unified"
import { messagesIn, type Messages } from "./messages.ts"
import { pointsIn, type Point } from "./points.ts"

/** What a text is judged by, and what is known of it. */
export interface LintOptions {
  /** A house style: its id, or one of your own (`defineStyle` of `@polyonym/names/pure`). */
  readonly style: string | Style
  /** Plain text if not given. */
  readonly mediaType?: "text/plain" | "text/markdown" | "text/html" | undefined
  /** BCP 47; told from the text if not given. */
  readonly language?: string | undefined
  /** ISO 8601: when it was published. */
  readonly publishedAt?: string | undefined
  /** ISO 8601 date that the style is asked for; `publishedAt` if not given. */
  readonly asOf?: string | undefined
  /** The language of the sentences (BCP 47); English if not given. */
  readonly locale?: string | undefined
  /** Further knowledge packs, laid over the default one in their order. */
  readonly packs?: ReadonlyArray<Pack> | undefined
  /** `false`: without the default pack. */
  readonly defaultPack?: boolean | undefined
}

/** A finding as VFile has messages. */
export interface LintMessage {
  /** A sentence. */
  readonly reason: string
  /** Lines and columns from 1, offsets from 0, all in UTF-16 code units; the end is exclusive. */
  readonly place: { readonly start: Point; readonly end: Point }
  readonly ruleId: Finding["ruleId"]
  readonly source: "polyonym"
  /** `false`: a warning; `undefined`: a suggestion, or by a rule for which no source was read. */
  readonly fatal: false | undefined
  readonly actual: string
  readonly expected: ReadonlyArray<string>
  /** Where the rule was read. */
  readonly url: string | undefined
  /** The source by its title, and when it was read. */
  readonly note: string | undefined
  /** What may be put in place of `actual` unseen. */
  readonly fix?: string
}

/** A text with its fixes in it, and what is left to be decided. `applied`: how many were put in. */
export interface LintFixed {
  readonly text: string
  readonly applied: number
  readonly messages: ReadonlyArray<LintMessage>
}

/** A name that is written otherwise may be known for another one: so often is a text read again. */
const mostPasses = 4
const packsOf = ({ packs = [], defaultPack: withDefault = true }: LintOptions): ReadonlyArray<Pack> | undefined =>
  packs.length === 0 && withDefault ? undefined : withDefault ? [defaultPack(), ...packs] : packs

function sentence({ ruleId, params }: Finding, messages: Messages): string {
  const open = ruleId === "style-form" && params["expected"] === ""
  return messages.say(open ? "finding_style-form-open" : `finding_${ruleId}`, params)
}

/** Findings of a text as messages. */
export function messagesOf(text: string, findings: ReadonlyArray<Finding>, messages: Messages): ReadonlyArray<LintMessage> {
  const pointAt = pointsIn(text)
  return findings.map((finding) => {
    const { start, end, ruleId, actual, expected, fix, level, source } = finding
    const read = source?.read === undefined || source.read === "" ? "" : `, ${source.read}`
    return {
      reason: sentence(finding, messages), place: { start: pointAt(start), end: pointAt(end) }, ruleId, source: "polyonym", fatal: level === "warning" ? false : undefined,
      actual, expected, url: source?.url, note: source === undefined ? undefined : `${source.title}${read}`, ...(fix === undefined ? {} : { fix })
    }
  })
}

/** A linter that is open: what `lint` and `lintFix` do, at once. */
export interface Linter {
  readonly findings: (text: string) => ReadonlyArray<Finding>
  readonly lint: (text: string) => ReadonlyArray<LintMessage>
  readonly fix: (text: string) => LintFixed
}

/** The linter for texts of which all is known; `model`: a statistical tagger of their language. Throws `UnknownStyle` when a text is read. */
export function linterOf(options: LintOptions, model?: Tagger): Linter {
  const messages = messagesIn(options.locale ?? "en")
  const packs = packsOf(options)
  const { style, mediaType, language, publishedAt, asOf } = options
  const findings = (text: string): ReadonlyArray<Finding> => lintText(text, { style, mediaType, language, publishedAt, asOf, packs, model })
  return {
    findings,
    lint: (text) => messagesOf(text, findings(text), messages),
    fix: (given) => {
      let text = given
      let applied = 0
      for (let pass = 1; ; pass++) {
        const found = findings(text)
        const fixed = pass > mostPasses ? undefined : applyFixes(text, found)
        if (fixed === undefined || fixed.applied.length === 0) return { text, applied, messages: messagesOf(text, found, messages) }
        text = fixed.text
        applied += fixed.applied.length
      }
    }
  }
}

/** As much of a text as its language is told from before it is read. */
const glance = 40_000

/** The linter for a text, with the statistical tagger of its language where there is one. */
export async function openLinter(text: string, options: LintOptions): Promise<Linter> {
  const language = options.language ?? detect(text.slice(0, glance).replace(/<[^<>]{0,2000}>/g, " ")).language
  // By its name, so that a bundler sees the package.
  return linterOf(options, await loadTagger(language, () => import("@polyonym/tagger-models/pure")))
}

/**
 * What a house style finds in the names of a text, of Markdown or of HTML, as messages: forms that are not the style's, spellings that differ within the text, first and later
 * mentions, words with letters of two scripts, names that may be two persons. Quotations, code, links, titles of works and handles are not rewritten. Rejects with `UnknownStyle`.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { lint } from "polyonym"
 *
 * const [message] = await lint("The ferry to Odesa left with Mayor Pеtro Hryn on board.", { style: "own-preference" }) // a Cyrillic е
 * assert.deepEqual([message?.ruleId, message?.actual, message?.fix], ["mixed-script", "Pеtro", "Petro"])
 * assert.deepEqual(message?.place.start, { line: 1, column: 36, offset: 35 })
 * ```
 */
export const lint = async (text: string, options: LintOptions): Promise<ReadonlyArray<LintMessage>> => (await openLinter(text, options)).lint(text)

/**
 * `lint` without the statistical tagger, at once. Throws `UnknownStyle`.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { lintSync } from "polyonym"
 *
 * const [found] = lintSync("Volodymyr Zelenskiy spoke.", { style: "bbc", language: "en" })
 * assert.deepEqual(found?.expected, ["Volodymyr Zelensky"])
 * ```
 */
export const lintSync = (text: string, options: LintOptions): ReadonlyArray<LintMessage> => linterOf(options).lint(text)

/**
 * A text with everything mended that may be mended unseen, and what is left.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { lintFix } from "polyonym"
 *
 * const { text, applied, messages } = await lintFix("Mayor Pеtro Hryn of “Pеtro Street”.", { style: "own-preference" }) // a Cyrillic е, twice
 * assert.deepEqual([text, applied, messages.length], ["Mayor Petro Hryn of “Pеtro Street”.", 1, 1])
 * ```
 */
export const lintFix = async (text: string, options: LintOptions): Promise<LintFixed> => (await openLinter(text, options)).fix(text)
