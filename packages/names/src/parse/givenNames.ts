/** Given names that are one name in several languages, looked up by any of their forms. */
import { groups } from "./givenNameGroups.ts"
import { plainLetters } from "./letters.ts"
import { shortForms } from "./shortForms.ts"

export interface GivenName {
  /** The name that stands for the group. */
  readonly group: string
  readonly gender: "m" | "f"
  /** A short form or diminutive: weaker evidence. */
  readonly short: boolean
}

const index = new Map<string, Array<GivenName>>()
/** Latin forms of each group, in plain letters. */
const latin = new Map<string, Array<{ readonly plain: string; readonly short: boolean }>>()
for (const line of `${groups.trim()}\n${shortForms.trim()}`.split("\n")) {
  const [full = "", short = ""] = line.split("|")
  const [gender, ...forms] = full.trim().split(/\s+/)
  const group = forms[0]!
  const add = (form: string, isShort: boolean): void => {
    if (form === "") return
    const key = plainLetters(form)
    if (/^[a-z]/.test(key)) {
      const forms = latin.get(group) ?? []
      latin.set(group, forms)
      if (!forms.some(({ plain }) => plain === key)) forms.push({ plain: key, short: isShort })
    }
    const there = index.get(key)
    const entry: GivenName = { group, gender: gender === "f" ? "f" : "m", short: isShort }
    if (there === undefined) index.set(key, [entry])
    else if (!there.some((other) => other.group === group)) there.push(entry)
  }
  for (const form of forms) add(form, false)
  for (const form of short.trim().split(/\s+/)) add(form, true)
}
const none: ReadonlyArray<GivenName> = []

/** The groups that a given name belongs to, in the nominative, in any case of letters; none when it is not known. */
export function givenNames(plain: string): ReadonlyArray<GivenName> {
  return index.get(plain) ?? none
}

/** The Latin forms of the groups that a given name belongs to, itself left out. */
export function latinForms(plain: string): ReadonlyArray<{ readonly plain: string; readonly short: boolean }> {
  const own = index.get(plain)
  return own === undefined ? [] : own.flatMap(({ group, short }) => (latin.get(group) ?? []).filter((form) => form.plain !== plain && !(short && form.short)).map((form) => ({ plain: form.plain, short: short || form.short })))
}
