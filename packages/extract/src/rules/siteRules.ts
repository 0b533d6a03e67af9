import type { Piece } from "../piece.ts"
import { linePattern } from "./linePattern.ts"
import { MalformedRule } from "./malformedRule.ts"
import { matcherOf } from "./selector.ts"

/**
 * What chooses pieces of a page: a CSS selector (what stands in the elements that it chooses; of HTML only), an exact line, or a regular expression that a line has.
 *
 * Selectors may have types, classes, ids, attributes, descendants, children, `:not()` and lists. Patterns are run in linear time; lookaround and back references
 * are not among what they may have. Lines are compared with white space collapsed.
 */
export type Choice = string | { readonly text: string } | { readonly pattern: string; readonly ignoreCase?: boolean | undefined }

/** One choice, or several. */
export type Choices = Choice | ReadonlyArray<Choice>

/**
 * What is known of the pages of some sites. Data alone: nothing in it is run but selectors and patterns.
 *
 * `hosts` are host names without a scheme; one stands for its subdomains too. `keep` brings back what would be dropped, `drop` takes out what would be kept.
 * `title`, `byline` and `date` choose the lines that are these. `body` chooses the container of the body: what stands in it is kept, what stands outside is not.
 */
export interface SiteRules {
  readonly hosts: ReadonlyArray<string>
  readonly keep?: Choices | undefined
  readonly drop?: Choices | undefined
  readonly title?: Choices | undefined
  readonly byline?: Choices | undefined
  readonly date?: Choices | undefined
  readonly body?: Choices | undefined
}

/** What rules may be of: so many for a caller, so many choices in one list. */
const mostRules = 10_000
const mostChoices = 1000

/** What rules say of a piece. */
export type Verdict = "keep" | "drop" | "title" | "byline" | "date" | "body"
type Test = (piece: Piece) => boolean
/** A test for each page anew. */
type PageTest = () => Test

const collapsed = (text: string): string => text.replace(/\s+/g, " ").trim()
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value)

/** The test that a list of choices is. `undefined` where there are none. */
function testOf(given: Choices | undefined, where: string): PageTest | undefined {
  if (given === undefined) return undefined
  const list: ReadonlyArray<unknown> = Array.isArray(given) ? given : [given]
  const place = (at: number): string => Array.isArray(given) ? `${where}[${at}]` : where
  if (list.length > mostChoices) throw new MalformedRule(where, `${list.length} choices; ${mostChoices} are allowed`)
  const lines = new Set<string>()
  const tests: Array<PageTest> = []
  const patterns: Array<(line: string) => boolean> = []
  list.forEach((choice, at) => {
    if (typeof choice === "string") {
      const matcher = matcherOf(choice, place(at))
      tests.push(() => {
        const inside = matcher()
        return (piece) => inside(piece.element)
      })
    } else if (isObject(choice) && typeof choice["text"] === "string") lines.add(collapsed(choice["text"]))
    else if (isObject(choice) && typeof choice["pattern"] === "string") patterns.push(linePattern(choice["pattern"], `${place(at)}.pattern`, choice["ignoreCase"] === true))
    else throw new MalformedRule(place(at), "a CSS selector, { \"text\": \"a line\" } or { \"pattern\": \"a regular expression\" } is wanted here")
  })
  if (lines.size > 0) tests.push(() => ({ text }) => lines.has(collapsed(text)))
  if (patterns.length > 0) {
    tests.push(() => ({ text }) => {
      const line = collapsed(text)
      return patterns.some((fits) => fits(line))
    })
  }
  return () => {
    const own = tests.map((test) => test())
    return (piece) => own.some((test) => test(piece))
  }
}

/** A host name as addresses have it: small letters, Punycode. */
function hostOf(host: unknown, where: string): string {
  const wanted = "a host name such as “example.org” is wanted here, without a scheme, a port or a path; it stands for its subdomains too"
  if (typeof host !== "string" || host.length > 253 || /[/:@*?#\s\\]/.test(host)) throw new MalformedRule(where, wanted)
  try {
    return new URL(`http://${host}/`).hostname.replace(/\.$/, "")
  } catch {
    throw new MalformedRule(where, wanted)
  }
}

const fields = ["keep", "drop", "title", "byline", "date", "body"] as const
type Tests = Partial<Record<Verdict, PageTest | undefined>>

interface Compiled extends Tests {
  readonly hosts: ReadonlyArray<string>
}

function compiledRule(rule: SiteRules, where: string): Compiled {
  if (!isObject(rule)) throw new MalformedRule(where, "an object with “hosts” is wanted here")
  const unknown = Object.keys(rule).find((key) => key !== "hosts" && !fields.some((field) => field === key))
  if (unknown !== undefined) throw new MalformedRule(`${where}.${unknown}`, `there is no such field; known are hosts, ${fields.join(", ")}`)
  if (!Array.isArray(rule.hosts) || rule.hosts.length === 0) throw new MalformedRule(`${where}.hosts`, "a list of at least one host name is wanted here")
  const tests = Object.fromEntries(fields.map((field) => [field, testOf(rule[field], `${where}.${field}`)]))
  return { hosts: rule.hosts.map((host, at) => hostOf(host, `${where}.hosts[${at}]`)), ...tests }
}

/** Compiled once for each list that a caller has. */
const compiledLists = new WeakMap<object, ReadonlyArray<Compiled>>()
const compiledChoices = new WeakMap<object, PageTest>()

function compiledRules(rules: ReadonlyArray<SiteRules>): ReadonlyArray<Compiled> {
  let all = compiledLists.get(rules)
  if (all !== undefined) return all
  if (!Array.isArray(rules)) throw new MalformedRule("rules", "a list of rules is wanted here")
  if (rules.length > mostRules) throw new MalformedRule("rules", `${rules.length} rules; ${mostRules} are allowed`)
  all = rules.map((rule, at) => compiledRule(rule as SiteRules, `rules[${at}]`))
  compiledLists.set(rules, all)
  return all
}

function chosenBy(choices: Choices | undefined, where: string): PageTest | undefined {
  if (typeof choices !== "object") return testOf(choices, where)
  let test = compiledChoices.get(choices)
  if (test === undefined) compiledChoices.set(choices, test = testOf(choices, where)!)
  return test
}

/** The caller's overruling of a page. */
export interface Overruling {
  /** What is kept though it looks like clutter. */
  readonly keep?: Choices | undefined
  /** What is dropped though it looks like the article. */
  readonly drop?: Choices | undefined
  /** Rules for sites; those apply whose hosts the page's `url` has. */
  readonly rules?: ReadonlyArray<SiteRules> | undefined
}

const isUnder = (host: string, rule: string): boolean => host === rule || host.endsWith(`.${rule}`)

function hostIn(url: string | undefined): string | undefined {
  try {
    return url === undefined ? undefined : new URL(url).hostname.replace(/\.$/, "")
  } catch {
    return undefined
  }
}

/**
 * Throws `MalformedRule` where the overruling cannot be read.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { checkOverruling } from "@polyonym/extract/pure"
 *
 * checkOverruling({ keep: [".byline"], drop: ["aside"] })
 * assert.throws(() => checkOverruling({ keep: ["["] }))
 * ```
 */
export function checkOverruling({ keep, drop, rules }: Overruling): void {
  chosenBy(keep, "keep")
  chosenBy(drop, "drop")
  if (rules !== undefined) compiledRules(rules)
}

/**
 * What rules say of each piece: first what the caller says, then the rules of the site; in each, what is kept before what is dropped. `undefined` where there is
 * nothing to apply. A `body` that the page does not have says nothing. Throws `MalformedRule`.
 */
export function verdictsOf({ keep, drop, rules = [] }: Overruling, url: string | undefined, pieces: ReadonlyArray<Piece>): ReadonlyArray<Verdict | undefined> | undefined {
  const host = hostIn(url)
  const own: Tests = { keep: chosenBy(keep, "keep"), drop: chosenBy(drop, "drop") }
  const sites = compiledRules(rules).filter(({ hosts }) => host !== undefined && hosts.some((rule) => isUnder(host, rule)))
  if (own.keep === undefined && own.drop === undefined && sites.length === 0) return undefined
  const levels = [own, ...sites].map(({ body, ...others }) => {
    const framing = body?.()
    const framed = framing !== undefined && pieces.some(framing)
    const tests = fields.flatMap((field) => {
      const test = field !== "body" ? others[field]?.() : framed ? framing : undefined
      return test === undefined ? [] : [{ field, test }]
    })
    return { tests, framed }
  })
  return pieces.map((piece) => {
    for (const { tests, framed } of levels) {
      for (const { field, test } of tests) if (test(piece)) return field
      if (framed) return "drop"
    }
    return undefined
  })
}
