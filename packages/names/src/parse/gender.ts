/** The gender that a person's name tells. */
import { familyGender } from "./familyEndings.ts"
import { givenNames } from "./givenNames.ts"
import { bulgarianPatronymic, daughter, northernSon, patronymicGender, turkicPatronymic } from "./patronymics.ts"
import { titleGender } from "./titles.ts"
import type { NamePart } from "./parts.ts"

type Gender = "m" | "f" | undefined

function ofPatronymics(parts: ReadonlyArray<NamePart>): Gender {
  for (const part of parts) {
    if (part.role !== "patronymic") continue
    const gender = patronymicGender(part.plain) ?? turkicPatronymic(part.plain) ?? daughter(part.plain) ?? bulgarianPatronymic(part.plain) ?? (part.script === "Latn" ? northernSon(part.plain) : undefined)
    if (gender !== undefined) return gender
  }
  return undefined
}

function ofGiven(parts: ReadonlyArray<NamePart>): Gender {
  for (const part of parts) {
    if (part.role !== "given") continue
    const known = givenNames(part.plain)
    if (known.length > 0 && known.every((name) => name.gender === known[0]!.gender)) return known[0]!.gender
    if (known.length > 0) return undefined
  }
  return undefined
}

/** From the patronymic, what connectors tell, the title, the given name, the ending of the family name: the first that tells. */
export function genderOf(parts: ReadonlyArray<NamePart>, told: Gender): Gender {
  const own = ofPatronymics(parts) ?? told
  if (own !== undefined) return own
  for (const part of parts) {
    const title = part.role === "title" ? titleGender(part.plain) : undefined
    if (title !== undefined) return title
  }
  const given = ofGiven(parts)
  if (given !== undefined) return given
  const alone = parts.filter((part) => part.role === "family" || part.role === "given" || part.role === "patronymic").length < 2
  for (const part of parts) {
    const family = part.role === "family" ? familyGender(part.plain, alone) : undefined
    if (family !== undefined) return family
  }
  return undefined
}
