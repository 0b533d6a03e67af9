import { beginsWell, endsWell } from "./boundary.ts"
import { type Candidate, candidateSource, type CandidateSource, isBetter, matchForm, type Setting } from "./candidates.ts"
import { type Diacritics, foldsDiacritics } from "./diacritics.ts"
import { longestForm } from "./form.ts"
import { barrier, gapBetween } from "./gap.ts"
import { follow } from "./hash.ts"
import type { Match } from "./match.ts"
import type { Pack } from "./open.ts"
import { detach, mayBeDetached } from "./proclitic.ts"
import { createResolver } from "./resolve.ts"
import type { SequenceTable } from "./sequenceTable.ts"
import { Span } from "./span.ts"
import { TokenReader } from "./tokens.ts"

/**
 * What a matcher can be told of a text: its language, a BCP 47 tag; whether to give the names within longer names too; whether Latin letters without diacritics may stand for
 * those with them (if not given: in a text of 300 letters or more that has none, in a language that writes many).
 */
export interface FindOptions {
  readonly language?: string
  readonly nested?: boolean
  readonly diacritics?: Diacritics
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
  readonly forms: ReadonlyArray<number>
}

/** Where a match begins: at a token, or within an Arabic word, after what is written on it. */
interface Beginning {
  readonly token: number
  readonly start: number
  readonly hash: number
  readonly head: string | undefined
}

/** A match and how many tokens it has. */
interface Found {
  readonly match: Match
  readonly depth: number
}

const none: ReadonlyArray<never> = []

/** So many tokens are read at a time: more than the longest form has. */
const room = 1024

/** A text being read. */
class Search {
  readonly #sources: ReadonlyArray<Source>
  readonly #text: string
  readonly #nested: boolean
  readonly #tokens: TokenReader
  readonly #setting: Setting

  constructor(sources: ReadonlyArray<Source>, text: string, { language: tag, nested = false, diacritics }: FindOptions) {
    const primary = tag?.split("-", 1)[0]?.toLowerCase()
    const language = primary === "und" || primary === "" ? undefined : primary
    let folds: boolean | undefined
    this.#sources = sources
    this.#text = text
    this.#nested = nested
    this.#setting = { language, foldsDiacritics: () => (folds ??= foldsDiacritics(text, language, diacritics)) }
    this.#tokens = new TokenReader(Math.min(room, text.length + 1))
  }

  matches(): Array<Match> {
    const tokens = this.#tokens
    const { starts, hashes } = tokens
    const text = this.#text
    const tables = this.#sources.map(({ sequences }) => sequences)
    const found: Array<Match> = []
    tokens.open(text)
    for (let token = 0; ; ) {
      const safe = tokens.finished ? tokens.count : tokens.count - longestForm
      while (token < safe) {
        const hash = hashes[token]!
        const next = token + 1 < tokens.count ? hashes[token + 1]! : 0
        let leads = false
        for (let at = 0; at < tables.length && !leads; at++) leads = tables[at]!.leads(hash, next)
        if (!leads && !mayBeDetached(text.charCodeAt(starts[token]!))) {
          token++
          continue
        }
        const longest = this.#at(token, longestForm, false)[0]
        if (longest !== undefined) found.push(this.#nested ? { ...longest.match, nested: this.#within(token, longest.depth) } : longest.match)
        token += longest?.depth ?? 1
      }
      if (tokens.finished) return found
      tokens.advance(token)
      token = 0
    }
  }

  #mayBegin(hash: number): boolean {
    const sources = this.#sources
    for (let at = 0; at < sources.length; at++) if (sources[at]!.sequences.mayBegin(hash)) return true
    return false
  }

  /** The matches that begin in a token, the longest first, of at most so many tokens; only the longest unless all are asked for. */
  #at(token: number, most: number, all: boolean): ReadonlyArray<Found> {
    const { starts, ends, hashes } = this.#tokens
    const [start, hash] = [starts[token]!, hashes[token]!]
    const found = this.#mayBegin(hash) ? this.#from({ token, start, hash, head: undefined }, most, all) : none
    if (!mayBeDetached(this.#text.charCodeAt(start)) || (found.length > 0 && !all)) return found
    const detached: Array<Found> = [...found]
    for (const way of detach(this.#text, start, ends[token]!)) {
      if (detached.length > 0 && !all) break
      if (this.#mayBegin(way.hash)) detached.push(...this.#from({ token, ...way }, most, all))
    }
    return detached
  }

  /** The matches inside the one of `depth` tokens that begins in `token`. */
  #within(token: number, depth: number): Array<Match> {
    if (depth === 1) return []
    return Array.from({ length: depth }, (_, at) => this.#at(token + at, at === 0 ? depth - 1 : depth - at, true).map(({ match }) => match)).flat()
  }

  #from(beginning: Beginning, most: number, all: boolean): ReadonlyArray<Found> {
    const hits = this.#walk(beginning, most)
    if (hits.length === 0) return none
    const found: Array<Found> = []
    let depth = hits.reduce((deepest, hit) => Math.max(deepest, hit.depth), 0)
    for (; depth > 0 && (all || found.length === 0); depth--) {
      const match = this.#match(beginning, depth, hits)
      if (match !== undefined) found.push({ match, depth })
    }
    return found
  }

  #walk({ token, hash }: Beginning, most: number): ReadonlyArray<Hit> {
    const { count, starts, ends, hashes } = this.#tokens
    let hits: Array<Hit> | undefined
    for (const source of this.#sources) {
      const { sequences } = source
      let sequence = hash
      const deepest = Math.min(sequences.longest, most, count - token)
      for (let depth = 1; depth <= deepest; depth++) {
        if (depth > 1) {
          const next = token + depth - 1
          sequence = follow(sequence, hashes[next]!)
          if (!sequences.mayBe(sequence) || gapBetween(this.#text, ends[next - 1]!, starts[next]!) === barrier) break
        } else if (!sequences.mayBe(sequence)) continue
        const forms = sequences.forms(sequence)
        if (forms.length > 0) (hits ??= []).push({ depth, source, forms })
      }
    }
    return hits ?? none
  }

  #match({ token, start, head }: Beginning, depth: number, hits: ReadonlyArray<Hit>): Match | undefined {
    const text = this.#text
    const candidates: Array<Candidate> = []
    let span: Span | undefined
    for (const hit of hits) {
      if (hit.depth !== depth) continue
      span ??= new Span(text, this.#tokens, token, depth, start, head)
      for (const form of hit.forms) hit.source.collect(form, span, this.#setting, candidates)
    }
    if (span === undefined || candidates.length === 0) return undefined
    const { last } = span
    if ((head === undefined && !beginsWell(text, start)) || !endsWell(text, last, this.#setting.language)) return undefined
    if (candidates.length > 1) candidates.sort((a, b) => (isBetter(a, b) ? -1 : isBetter(b, a) ? 1 : a.entity.id < b.entity.id ? -1 : 1))
    const best = candidates[0]!
    const end = best.tail !== "" && text[last] === best.tail ? last + 1 : last
    const exact = text.slice(start, end)
    const forms = candidates.map((candidate) => matchForm(candidate, exact, head, candidates.length > 1))
    return { start, end, text: exact, candidates: candidates.map(({ entity }) => entity), forms, form: forms[0]!, packs: candidates.map(({ pack }) => pack), pack: best.pack, nested: none }
  }
}

/**
 * A matcher for the names of some packs. One pass over the text, in time linear in its length; ranges are of the text as given. Packs are joined in their order: entities that
 * share an id, qid or sameAs are one, of which later packs replace what earlier ones say; what any pack forbids or removes is not found. Candidates by names of the text's
 * language come first, then those with the higher prior.
 *
 * A capital in the pack's form asks for one in the text (Turkey, not turkey); a text in capitals matches (STRASBOURG); an
 * abbreviation stands in capitals (US, not us). The possessive 's, a suffix after an apostrophe and what is joined by a hyphen stay outside.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { compilePack, createMatcher, openPack } from "@polyonym/lexicon/pure"
 *
 * const pack = openPack(compilePack([{ id: "Q458", type: "ORG", names: [{ text: "European Union", language: "en" }, { text: "EU", language: "en", kind: "acronym" }] }], { name: "bodies" }))
 * const text = "The European\nUnion’s anti-EU voices"
 * const matches = createMatcher([pack]).find(text, { language: "en" })
 * assert.deepEqual(matches.map(({ start, end }) => text.slice(start, end)), ["European\nUnion", "EU"])
 * assert.equal(matches[1]?.candidates[0]?.id, "Q458")
 * assert.deepEqual(matches.map(({ pack, form }) => [pack, form.why]), [["bodies", ["space"]], ["bodies", ["exact"]]])
 * ```
 */
export function createMatcher(packs: ReadonlyArray<Pack>): Matcher {
  const resolve = createResolver(packs)
  const forbid = new Set(packs.flatMap(({ tables }) => [...tables.forbid]))
  const sources = packs.map((pack, at): Source => ({ sequences: pack.tables.sequences, ...candidateSource(pack, (entity) => resolve(at, entity), forbid) }))
  return { find: (text, options = {}) => new Search(sources, text, options).matches() }
}
