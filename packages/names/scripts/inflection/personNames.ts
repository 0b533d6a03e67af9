import { prepareName } from "../../src/parse/prepareName.ts"
import { rowsOf } from "./data.ts"

interface Person {
  readonly names: ReadonlyArray<{ readonly language: string; readonly name: string }>
}
let persons: ReadonlyArray<Person> | undefined

const labels: Readonly<Record<string, ReadonlyArray<string>>> = { hr: ["hr", "sh"], bs: ["bs", "sh"], sr: ["sr", "sr-ec", "sr-el"] }

export interface PersonName {
  readonly text: string
  /** What most of the person's labels tell. */
  readonly gender: "m" | "f" | undefined
}

function genderOf({ names }: Person): PersonName["gender"] {
  let sum = 0
  for (const { language, name } of names) {
    const { gender } = prepareName(name, { language, kind: "person" })
    sum += gender === "m" ? 1 : gender === "f" ? -1 : 0
  }
  return sum > 0 ? "m" : sum < 0 ? "f" : undefined
}

/** The names that Wikidata's labels give persons in a language: two words or more, given name first; none without the data. */
export function personsIn(language: string): ReadonlyArray<PersonName> {
  persons ??= rowsOf<Person>("names/persons.dev.jsonl.gz") ?? []
  const own = labels[language] ?? [language]
  const found = new Map<string, PersonName>()
  for (const person of persons) {
    for (const { language: label, name } of person.names) {
      if (!own.includes(label)) continue
      // a family name before a comma goes to the end
      const [family = "", rest] = name.split(", ")
      const text = rest === undefined ? name : `${rest} ${family}`
      if (/^\p{Lu}[\p{L}'’ʼ]+(?:[ -]\p{Lu}[\p{L}'’ʼ]+)+$/u.test(text) && text.length < 60) found.set(text, { text, gender: genderOf(person) })
    }
  }
  return [...found.values()]
}

export const personNames = (language: string): ReadonlyArray<string> => personsIn(language).map(({ text }) => text)
