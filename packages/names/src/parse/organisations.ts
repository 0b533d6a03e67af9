/** Names of organisations: legal forms, small words, acronyms. */
import { joinedForms, keyOf, legalFormOf, needCapitals, smallWords } from "./legalForms.ts"
import { hasCase, isShouted, startsCapital, startsSmall, type Token, tokenAt } from "./tokens.ts"
import type { PartRole } from "./parts.ts"

export interface OrganisationReading {
  readonly tokens: ReadonlyArray<Token>
  readonly roles: ReadonlyArray<PartRole>
  readonly legalForm: string | undefined
  readonly acronyms: { readonly written: ReadonlyArray<string>; readonly made: ReadonlyArray<string> }
}

/** Legal forms that are joined to the name become tokens of their own. */
function apart(text: string, tokens: ReadonlyArray<Token>): ReadonlyArray<Token> {
  const out: Array<Token> = []
  const push = (start: number, end: number): void => {
    if (end > start) out.push(tokenAt(text, start, end, out.at(-1)))
  }
  for (const token of tokens) {
    const form = hasCase(token) ? undefined : joinedForms.find((form) => (token.word.startsWith(form) || token.word.endsWith(form)) && token.word.length > form.length && token.word === token.text)
    if (form === undefined) out.push(token)
    else {
      const front = token.word.startsWith(form)
      const middle = front ? token.start + form.length : token.end - form.length
      push(token.start, middle)
      push(middle, token.end)
    }
  }
  return out
}

/** Whether these tokens in a row are a legal form, and of which class. */
function formOf(tokens: ReadonlyArray<Token>): string | undefined {
  const key = keyOf(tokens.map((token) => token.word).join(""))
  const found = legalFormOf(key)
  if (found === undefined || !needCapitals.has(key) || !hasCase(tokens[0]!)) return found
  const [only] = tokens
  if (tokens.length > 1) return tokens.every((token) => token.dotted) || tokens.slice(1).every((token) => token.gap.length === 1 && token.gap !== " ") ? found : undefined
  return isShouted(only!) || only!.dotted || (only!.plain.length > 2 && startsCapital(only!)) ? found : undefined
}

/** Signs that stand for a legal form and are no letters. */
const formSigns = /[㈱㈲㈜]/
const longestForm = 5
const generic = new Set(["company", "group"])

/** Marks the forms at one edge, from there inwards; gives their classes. */
function markEdge(tokens: ReadonlyArray<Token>, roles: Array<PartRole | undefined>, front: boolean): ReadonlyArray<string> {
  const classes: Array<string> = []
  let from = 0
  let to = tokens.length
  while (from < to) {
    let size = 0
    for (let count = Math.min(longestForm, to - from - 1); count > 0 && size === 0; count--) {
      const own = front ? tokens.slice(from, from + count) : tokens.slice(to - count, to)
      if (own.some((token) => roles[tokens.indexOf(token)] !== undefined)) continue
      const found = formOf(own)
      if (found === undefined || (front && generic.has(found))) continue
      classes.push(found)
      size = count
    }
    if (size === 0) break
    for (let i = 0; i < size; i++) roles[front ? from + i : to - 1 - i] = "form"
    if (front) from += size
    else to -= size
  }
  return classes
}

function acronymsOf(tokens: ReadonlyArray<Token>, roles: ReadonlyArray<PartRole>): OrganisationReading["acronyms"] {
  const words = tokens.filter((_, at) => roles[at] === "word")
  const written = words.filter((token) => isShouted(token) && token.plain.length >= 2 && token.plain.length <= 8).map((token) => token.plain)
  const initials = (own: ReadonlyArray<Token>): string => own.map((token) => String.fromCodePoint(token.plain.codePointAt(0) ?? 0x20)).join("")
  const made = new Set<string>()
  if (words.length > 1) {
    made.add(initials(words))
    made.add(initials(tokens.filter((_, at) => roles[at] !== "form")))
    const capital = words.filter((token) => !hasCase(token) || startsCapital(token))
    if (capital.length > 1) made.add(initials(capital))
  }
  return { written: [...new Set(written)], made: [...made] }
}

/** The roles of the words of an organisation's name. */
export function readOrganisation(text: string, found: ReadonlyArray<Token>): OrganisationReading {
  const tokens = apart(text, found)
  const roles: Array<PartRole | undefined> = tokens.map(() => undefined)
  const classes = [...markEdge(tokens, roles, false), ...markEdge(tokens, roles, true)]
  const sign = formSigns.exec(text)?.[0]
  const legalForm = classes.find((name) => !generic.has(name)) ?? (sign === undefined ? classes[0] : legalFormOf(sign))
  for (const [at, token] of tokens.entries()) {
    if (roles[at] === undefined) roles[at] = smallWords.has(token.plain) && (!hasCase(token) || startsSmall(token) || (at === 0 && token.plain === "the")) ? "particle" : "word"
  }
  if (!roles.includes("word")) for (const [at, role] of roles.entries()) if (role === "particle") roles[at] = "word"
  const done = roles as ReadonlyArray<PartRole>
  return { tokens, roles: done, legalForm, acronyms: acronymsOf(tokens, done) }
}
