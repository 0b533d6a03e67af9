import type { Mention } from "@polyonym/facts/pure"
import { findQuotations } from "../src/pure.ts"

/** An annotated quotation: `speaker` is a chain of the annotated names. */
export interface GoldQuote {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly speaker: string | null
  readonly speech: boolean
}
interface Named {
  readonly text: string
  readonly start: number
  readonly end: number
}
interface GoldPage {
  readonly id?: string
  readonly language: string
  readonly entities: ReadonlyArray<Named & { readonly type: string; readonly chain: string }>
  readonly roles: ReadonlyArray<Named & { readonly of?: string }>
  readonly demonyms: ReadonlyArray<Named>
  readonly quotes: ReadonlyArray<GoldQuote>
}
interface Tally {
  gold: number
  found: number
  speech: number
  right: number
  extra: number
}
const keyOf = ({ start, end }: { readonly start: number; readonly end: number }): string => `${start} ${end}`

/** The annotated names as a tagger would give them; nominatives are the tagger's. */
function annotatedNames(gold: GoldPage, said: ReadonlyArray<Mention>): Array<Mention> {
  const lemmas = new Map(said.map((one) => [keyOf(one), one.lemma]))
  const mention = ({ text, start, end }: Named, type: Mention["type"], rest: Partial<Mention>): Mention => {
    const lemma = lemmas.get(keyOf({ start, end }))
    return { text, start, end, type, confidence: 1, language: gold.language, why: [], ...rest, ...(lemma === undefined ? {} : { lemma }) }
  }
  return [
    ...gold.entities.map((one) => mention(one, one.type as Mention["type"], { chain: one.chain })),
    ...gold.roles.map((one) => mention(one, "ROLE", one.of === undefined ? {} : { of: one.of })),
    ...gold.demonyms.map((one) => mention(one, "DEMONYM", {}))
  ].sort((a, b) => a.start - b.start)
}

/** For each chain the annotated one that most of its mentions have. */
function meanings(gold: GoldPage, said: ReadonlyArray<Mention>): Map<string, string> {
  const chains = new Map(gold.entities.map((one) => [keyOf(one), one.chain]))
  const votes = new Map<string, Map<string, number>>()
  for (const one of said) {
    const wanted = chains.get(keyOf(one))
    if (one.chain === undefined || wanted === undefined) continue
    const vote = votes.get(one.chain) ?? new Map<string, number>()
    votes.set(one.chain, vote.set(wanted, (vote.get(wanted) ?? 0) + 1))
  }
  return new Map([...votes].map(([chain, vote]) => [chain, [...vote].sort((a, b) => b[1] - a[1])[0]![0]]))
}

function tally(gold: GoldPage, said: ReadonlyArray<Mention>, lines: Array<string>): Tally {
  const meant = meanings(gold, said)
  const quotes = new Map(said.filter(({ type }) => type === "QUOTE").map((one) => [keyOf(one), one]))
  const counts: Tally = { gold: gold.quotes.length, found: 0, speech: 0, right: 0, extra: quotes.size }
  for (const wanted of gold.quotes) {
    const one = quotes.get(keyOf(wanted))
    if (one === undefined) {
      lines.push(`  miss  ${wanted.text}`)
      continue
    }
    counts.found++
    counts.extra--
    const speaker = one.speaker === undefined || one.speaker === null ? null : meant.get(one.speaker) ?? one.speaker
    if (one.speech === wanted.speech) counts.speech++
    if (one.speech === wanted.speech && speaker === wanted.speaker) counts.right++
    else lines.push(`  ${one.speech === true ? "speech" : "no speech"} of ${speaker}, not ${wanted.speech ? "speech" : "no speech"} of ${wanted.speaker} ${one.why.map(({ code }) => code).join("+")} ${wanted.text}`)
  }
  return counts
}

/** Prints by page how many quotations are found, told from what is no speech, and given the right speaker. */
export function scoreQuotations(pages: ReadonlyArray<{ readonly gold: GoldPage; readonly text: string }>, tag: (text: string, language: string) => ReadonlyArray<Mention>, errors: boolean): void {
  for (const given of [false, true]) {
    console.log(`\nquotations, ${given ? "annotated names" : "names of the tagger"}: gold, found, speech or not, speaker too, extra`)
    const all: Tally = { gold: 0, found: 0, speech: 0, right: 0, extra: 0 }
    for (const { gold, text } of pages) {
      const said = tag(text, gold.language)
      const names = annotatedNames(gold, said)
      const lines: Array<string> = []
      const counts = tally(gold, given ? [...names, ...findQuotations(text, names, { language: gold.language })] : said, lines)
      for (const key of ["gold", "found", "speech", "right", "extra"] as const) all[key] += counts[key]
      console.log(`${(gold.id ?? "seed").padEnd(14)}${row(counts)}${errors && lines.length > 0 ? `\n${lines.join("\n")}` : ""}`)
    }
    console.log(`${"all".padEnd(14)}${row(all)}  ${(100 * all.right / Math.max(1, all.gold)).toFixed(1)} %`)
  }
}
const row = ({ gold, found, speech, right, extra }: Tally): string => [gold, found, speech, right, extra].map((one) => String(one).padStart(4)).join("")
