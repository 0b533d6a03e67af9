import type { Span } from "@polyonym/facts/pure"
import { choose, evidence, merge, type Candidate } from "../candidate.ts"
import type { Covering } from "../covering.ts"
import type { NativeNames } from "../nativeNames.ts"
import type { Page } from "../page.ts"
import { chineseBodies } from "./bodies.ts"
import { doubleSurnames, functionCharacters, isHan, readHan, textOf, type Han } from "./han.ts"
import { listedNames } from "./listedNames.ts"
import { chinesePersons } from "./persons.ts"

/** The names of a page in Chinese, by lists, family names, characters of transcription, titles, verbs and the words at the end of names; none where nothing is in Chinese. */
export function chineseNames(page: Page, words: ReadonlyArray<Span>, covering: Covering, known: ReadonlyArray<Candidate>): NativeNames | undefined {
  const han = readHan(page, words)
  if (han === undefined) return undefined
  const listed = listedNames(han).filter(({ first }) => covering.place[first] === undefined && covering.body[first] === undefined && covering.person[first] === undefined)
  const bodies = [...chineseBodies(han, covering, listed.filter(({ type }) => type === "LOC")), ...listed.filter(({ type }) => type !== "PER")]
  const about = choose(merge([...bodies, ...known.filter(({ type }) => type === "ORG" || type === "LOC")]), page.tokens.length).chosen
  const over: Array<Candidate | undefined> = Array.from({ length: page.tokens.length })
  for (const one of about) over.fill(one, one.first, one.last)
  const famous = listed.filter(({ type }) => type === "PER")
  const { persons, roles } = chinesePersons(han, covering, over, famous)
  return { candidates: [...bodies, ...famous, ...persons], roles, recurring: (chosen, taken) => recurring(han, chosen, taken), trimmed: () => page }
}

/** Full names again, and the last part of names with a middle dot. */
function recurring(han: Han, chosen: ReadonlyArray<Candidate>, taken: Int32Array): Array<Candidate> {
  const names = new Map<string, Array<readonly [name: string, of: Candidate]>>()
  for (const one of chosen) {
    if (one.type !== "PER" || !isHan(han, one.first)) continue
    const whole = han.page.text.slice(one.start, one.end)
    const parts = whole.split(/[·・‧•]/u)
    for (const name of parts.length > 1 ? [whole, parts.at(-1)!] : [whole]) {
      if (name.length < 2 || doubleSurnames.has(name)) continue
      const list = names.get(name[0]!) ?? []
      names.set(name[0]!, list)
      if (list.length < 16 && !list.some(([other]) => other === name)) list.push([name, one])
    }
  }
  const found: Array<Candidate> = []
  const bare = new Map(chosen.filter((one) => one.type === "PER" && one.entities.length === 0 && one.recurs === undefined).map((one) => [one.first, one]))
  for (let at = 0; at < taken.length; at++) {
    // the last part of a full name that was found by itself is that person all the same
    const alone = bare.get(at)
    const of = alone === undefined ? undefined : (names.get(han.page.tokens[at]!.text) ?? []).find(([name, full]) => full !== alone && name === han.page.text.slice(alone.start, alone.end))?.[1]
    if (alone !== undefined && of !== undefined) {
      found.push({ ...alone, score: 0.75, why: [evidence("recurs", { of: han.page.text.slice(of.start, of.end) })], recurs: of })
      at = alone.last - 1
      continue
    }
    if (taken[at] !== -1 || functionCharacters.has(han.page.tokens[at]!.text)) continue
    for (const [name, of] of names.get(han.page.tokens[at]!.text) ?? []) {
      const last = at + name.length
      if (last > taken.length || textOf(han, at, last) !== name || taken[last - 1] !== -1) continue
      found.push({ first: at, last, start: han.page.tokens[at]!.start, end: han.page.tokens[last - 1]!.end, type: "PER", score: 0.75, why: [evidence("recurs", { of: han.page.text.slice(of.start, of.end) })], entities: [], recurs: of })
      at = last - 1
      break
    }
  }
  return found
}
