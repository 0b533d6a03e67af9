import { beginsWell, endsWell, isSentenceStart } from "./boundary.ts"
import { type Candidate, candidateSource, type CandidateSource, isBetter } from "./candidates.ts"
import { keyOf } from "./form.ts"
import type { Match } from "./match.ts"
import type { Pack } from "./open.ts"
import { detach } from "./proclitic.ts"
import type { SequenceTable } from "./sequenceTable.ts"
import { barrier, follow, gapBetween, type Tokens, tokenise } from "./tokens.ts"

/** What a matcher can be told of a text: its language, a BCP 47 tag. */
export interface FindOptions {
  readonly language?: string
}

/** Finds the names of its packs. */
export interface Matcher {
  /** The names in a text, in order and without overlap: at each place the longest one. */
  find(text: string, options?: FindOptions): Array<Match>
}

interface Source extends CandidateSource {
  readonly sequences: SequenceTable
}

/** Forms whose hash agrees with that of `depth` tokens. */
interface Hit {
  readonly depth: number
  readonly source: Source
  readonly slot: number
}

/** Where a match begins: at a token, or within an Arabic word, after what is written on it. */
interface Beginning {
  readonly token: number
  readonly start: number
  readonly hash: number
  readonly head: string | undefined
}

function walk(text: string, tokens: Tokens, { token, hash }: Beginning, sources: ReadonlyArray<Source>): Array<Hit> {
  const hits: Array<Hit> = []
  for (const source of sources) {
    const { sequences } = source
    let sequence = hash
    let slot = sequences.slot(sequence)
    for (let depth = 1; slot >= 0; depth++) {
      if (sequences.first(slot) >= 0) hits.push({ depth, source, slot })
      const next = token + depth
      if (depth >= sequences.longest || next >= tokens.count || !sequences.continues(slot)) break
      if (gapBetween(text, tokens.ends[next - 1]!, tokens.starts[next]!) === barrier) break
      sequence = follow(sequence, tokens.hashes[next]!)
      slot = sequences.slot(sequence)
    }
  }
  return hits
}

function candidatesOf(text: string, tokens: Tokens, beginning: Beginning, depth: number, hits: ReadonlyArray<Hit>, language: string | undefined): Array<Candidate> {
  const { token, start, head } = beginning
  const end = tokens.ends[token + depth - 1]!
  if ((head === undefined && !beginsWell(text, start)) || !endsWell(text, end, language)) return []
  const key = keyOf(text, tokens, token, token + depth, head)
  if (key === undefined) return []
  const words = Array.from({ length: depth }, (_, at) => text.slice(at === 0 ? start : tokens.starts[token + at]!, tokens.ends[token + at]!))
  const found = new Map<string, Candidate>()
  const place = { language, atStart: isSentenceStart(text, start) }
  for (const { source, slot } of hits) {
    for (let form = source.sequences.first(slot); form >= 0; form = source.sequences.next(form)) source.collect(form, key, words, place, found)
  }
  return [...found.values()].sort((a, b) => (isBetter(a, b) ? -1 : isBetter(b, a) ? 1 : a.entity.id < b.entity.id ? -1 : 1))
}

function longestAt(text: string, tokens: Tokens, beginning: Beginning, sources: ReadonlyArray<Source>, language: string | undefined): { readonly match: Match; readonly depth: number } | undefined {
  const hits = walk(text, tokens, beginning, sources)
  let depth = hits.reduce((most, hit) => Math.max(most, hit.depth), 0)
  for (; depth > 0; depth--) {
    const here = hits.filter((hit) => hit.depth === depth)
    if (here.length === 0) continue
    const candidates = candidatesOf(text, tokens, beginning, depth, here, language)
    const [best] = candidates
    if (best === undefined) continue
    const last = tokens.ends[beginning.token + depth - 1]!
    const end = best.tail !== "" && text[last] === best.tail ? last + 1 : last
    const { start } = beginning
    const forms = candidates.map(({ form }) => form)
    return { depth, match: { start, end, text: text.slice(start, end), candidates: candidates.map(({ entity }) => entity), forms, form: best.form } }
  }
  return undefined
}

/**
 * A matcher for the names of some packs. One pass over the text, in time linear in its length; ranges are of the text as given. Of
 * entities with one id the earliest pack's counts. Candidates by names of the text's language come first, then those with the higher prior.
 *
 * A capital in the pack's form asks for one in the text (Turkey, not turkey); a text in capitals matches (STRASBOURG); an
 * abbreviation stands in capitals (US, not us). The possessive 's, a suffix after an apostrophe and what is joined by a hyphen stay outside.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { compilePack, createMatcher, openPack } from "@polyonym/lexicon/pure"
 *
 * const pack = openPack(compilePack([{ id: "Q458", type: "ORG", names: [{ text: "European Union", language: "en" }, { text: "EU", language: "en", kind: "abbreviation" }] }]))
 * const text = "The European\nUnion’s anti-EU voices"
 * const matches = createMatcher([pack]).find(text, { language: "en" })
 * assert.deepEqual(matches.map(({ start, end }) => text.slice(start, end)), ["European\nUnion", "EU"])
 * assert.equal(matches[1]?.candidates[0]?.id, "Q458")
 * ```
 */
export function createMatcher(packs: ReadonlyArray<Pack>): Matcher {
  const sources = packs.map((pack): Source => ({ sequences: pack.tables.sequences, ...candidateSource(pack) }))
  return {
    find(text, options = {}) {
      const primary = options.language?.split("-", 1)[0]?.toLowerCase()
      const language = primary === "und" || primary === "" ? undefined : primary
      const tokens = tokenise(text)
      const matches: Array<Match> = []
      for (let token = 0; token < tokens.count; ) {
        const [start, end, hash] = [tokens.starts[token]!, tokens.ends[token]!, tokens.hashes[token]!]
        let found = isKnown(sources, hash) ? longestAt(text, tokens, { token, start, hash, head: undefined }, sources, language) : undefined
        if (found === undefined && isArabic(text.charCodeAt(start))) {
          for (const way of detach(text, start, end)) {
            found ??= isKnown(sources, way.hash) ? longestAt(text, tokens, { token, ...way }, sources, language) : undefined
          }
        }
        if (found === undefined) token++
        else {
          matches.push(found.match)
          token += found.depth
        }
      }
      return matches
    }
  }
}

function isKnown(sources: ReadonlyArray<Source>, hash: number): boolean {
  for (let at = 0; at < sources.length; at++) if (sources[at]!.sequences.slot(hash) >= 0) return true
  return false
}

function isArabic(unit: number): boolean {
  return unit >= 0x0600 && unit <= 0x06ff
}
