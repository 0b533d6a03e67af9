/** The transforms of the Unicode CLDR, as systems. */
import { addLikelySubtags, formatLanguageTag, parseLanguageTag } from "@polyonym/script"
import { allCapitals } from "./capitals.ts"
import { cldrIds, cldrTransform, TransformDataMissing, UnknownTransform } from "./cldr/index.ts"
import { type Conversion, conversion, type WritingOptions } from "./engine.ts"
import type { Spans } from "./output.ts"
import type { RuleTransform } from "./rules/index.ts"
import type { SystemInfo } from "./system.ts"
import { NotReversible, UnknownSystem } from "./unknownSystem.ts"

export const isCldr = (system: string): boolean => /^cldr:/i.test(system)

/** From and to of a transform, by its name in BCP 47's extension T (`ru-Latn-t-ru-m0-bgn`) where it has one. */
function ends(aliases: ReadonlyArray<string>): Pick<SystemInfo, "from" | "to"> {
  const [target, source = ""] = aliases.find((alias) => alias.includes("-t-"))?.split("-t-") ?? []
  const from = source.replace(/(?:^|-)[a-z][0-9]-[^]*$/, "")
  return { from: formatted(from) ?? "und", to: scriptOfTag(target ?? "und") ?? "Zyyy" }
}

const formatted = (tag: string): string | undefined => {
  const parts = parseLanguageTag(tag)
  return parts === undefined ? undefined : formatLanguageTag(parts)
}

const scriptOfTag = (tag: string): string | undefined => parseLanguageTag(tag)?.script ?? (tag.startsWith("und") ? undefined : parseLanguageTag(addLikelySubtags(tag) ?? tag)?.script)

const infoOf = (id: string, aliases: ReadonlyArray<string>): SystemInfo => ({
  id, aliases, ...ends(aliases), standard: `Unicode CLDR 48, transform ${id.slice("cldr:".length)}`, issuer: "Unicode Consortium", reversible: false, lossy: true,
  source: "the rules of the npm package cldr-transforms, carried out as they stand"
})

let listed: ReadonlyArray<SystemInfo> | undefined

/** What the CLDR has; nothing where its files are not at hand. Whether a transform loses something is not known of them: they are listed as lossy. */
export function cldrSystems(): ReadonlyArray<SystemInfo> {
  try {
    return listed ??= cldrIds().filter(({ internal }) => !internal).map(({ id, aliases }) => infoOf(id, aliases))
  } catch (error) {
    if (error instanceof TransformDataMissing) return []
    throw error
  }
}

/** The transform that has a name as its id or alias. */
export const cldrIdOf = (name: string): string | undefined => {
  const wanted = name.replace(/^cldr:/i, "").toLowerCase()
  return cldrSystems().find(({ id, aliases }) => id.slice("cldr:".length).toLowerCase() === wanted || aliases.some((alias) => alias.toLowerCase() === wanted))?.id
}

/** The transform that leads back: `cldr:Latin-Greek` for `cldr:Greek-Latin`. Throws `NotReversible`. */
export function cldrBackward(system: string): string {
  const id = cldrIdOf(system) ?? system
  const [, source, target, variant = ""] = /^cldr:([^-/]+)-([^-/]+)(\/.+)?$/i.exec(id) ?? []
  const back = source === undefined || target === undefined ? undefined : cldrIdOf(`${target}-${source}${variant}`)
  if (back === undefined) throw new NotReversible(id)
  return back
}

/** A transform of the CLDR by an id or alias. Throws `UnknownSystem`. */
export function byCldr(from: string, system: string, options: WritingOptions): Conversion & { readonly system: SystemInfo } {
  try {
    const id = cldrIdOf(system) ?? system
    const conversion = converting(id, options)
    const info = cldrSystems().find((one) => one.id === id)
    return { system: info ?? infoOf(id, []), ...conversion }
  } catch (error) {
    if (!(error instanceof UnknownTransform)) throw error
    const near = error.near.map((name) => `cldr:${name}`)
    throw new UnknownSystem(system, from, `no system "${system}"${near.length > 0 ? `; did you mean ${near.join(", ")}?` : "; systems() lists them"}`, near)
  }
}

/** The whole text by one transform. `case: "keep"` gives what the rules give; otherwise a capital that became several letters follows its word. */
function converting(id: string, { case: casing = "smart" }: WritingOptions): Conversion {
  const transform = cldrTransform(id)
  const spansOf = (source: string, spans: Spans): string => {
    const { text, spans: edits } = transform.withSpans(source)
    let inEnd = 0
    let outEnd = 0
    let out = ""
    for (const [a, b, c, d] of edits) {
      if (a > inEnd || c > outEnd) {
        out += text.slice(outEnd, c)
        spans.push(a, out.length, -1)
      }
      const result = text.slice(c, d)
      out += casing === "smart" ? inCapitals(source, a, b, result) : result
      spans.push(b, out.length, -2)
      inEnd = b
      outEnd = d
    }
    if (inEnd < source.length) {
      out += text.slice(outEnd)
      spans.push(source.length, out.length, -1)
    }
    return out
  }
  const smart = withCapitals(transform)
  return conversion(casing === "smart" ? smart : transform.convert, spansOf, () => undefined, wholeOnly)
}

/** Rules may look as far around as they like: a text that comes in pieces is converted when it is whole. */
const wholeOnly = (convert: (text: string) => string): TransformStream<string, string> => {
  const pieces: Array<string> = []
  return new TransformStream<string, string>({
    transform(piece) {
      pieces.push(piece)
    },
    flush(controller) {
      const out = convert(pieces.join(""))
      if (out !== "") controller.enqueue(out)
    }
  })
}

/** Two capitals, with marks and apostrophes between at most: without them no word is in capitals. */
const capitalsTogether = /\p{Lu}[\p{M}'\u2019\u02bc]{0,8}\p{Lu}/u

function withCapitals(transform: RuleTransform): (text: string) => string {
  return (source) => {
    if (!capitalsTogether.test(source)) return transform.convert(source)
    const { text, spans } = transform.withSpans(source)
    let out = ""
    let done = 0
    for (const [a, b, c, d] of spans) {
      if (d - c < 2) continue
      out += text.slice(done, c) + inCapitals(source, a, b, text.slice(c, d))
      done = d
    }
    return out + text.slice(done)
  }
}

const single = /^\p{Lu}\p{M}{0,4}$/u
const titled = /^\P{L}{0,4}\p{Lu}[^\p{Lu}]{1,16}$/u

/** What one capital became, in capitals where its word is. */
function inCapitals(source: string, start: number, end: number, result: string): string {
  if (!titled.test(result) || !single.test(source.slice(start, end)) || !allCapitals(source, start, end)) return result
  return result.toUpperCase()
}
