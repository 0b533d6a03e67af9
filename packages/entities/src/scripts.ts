import { compareNames, prepareName, type Name } from "@polyonym/names/pure"
import { scriptOf } from "@polyonym/script"
import type { Page } from "./page.ts"
import type { Person } from "./personChains.ts"

/** More persons than these are not compared across scripts. */
const most = 60

interface Reading {
  readonly person: Person
  readonly script: string
  readonly name: Name
}

/** Joins persons whose full names are one name in two scripts: Dmytro Bondar, Дмитро Бондар. Never where the pack says two entities. */
export function joinScripts(page: Page, persons: ReadonlyArray<Person>): Array<Person> {
  const scripts = new Set<string>()
  for (const { members } of persons) for (const { start } of members) scripts.add(scriptOf(page.text.codePointAt(start)!))
  if (scripts.size < 2 || persons.length > most) return [...persons]
  const readings = persons.flatMap((person): Array<Reading> => {
    const full = person.members.find((one) => one.last - one.first > 1)
    if (full === undefined) return []
    return [{ person, script: scriptOf(page.text.codePointAt(full.start)!), name: prepareName(page.text.slice(full.start, full.end), { language: page.languages[full.first]!, kind: "person" }) }]
  })
  const gone = new Set<Person>()
  readings.forEach((later, at) => {
    for (const earlier of readings.slice(0, at)) {
      if (earlier.script === later.script || gone.has(earlier.person) || earlier.person.entity !== undefined && later.person.entity !== undefined) continue
      if (compareNames(earlier.name, later.name).verdict !== "same") continue
      earlier.person.members.push(...later.person.members)
      earlier.person.entity ??= later.person.entity
      gone.add(later.person)
      return
    }
  })
  return persons.filter((person) => !gone.has(person))
}
