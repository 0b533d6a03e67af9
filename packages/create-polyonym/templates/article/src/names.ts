import type { ArticleResult } from "polyonym"

/** One line for each person, organisation and place: its name in English, its identity, and the spellings that the page has. */
export const namesOf = ({ names }: ArticleResult): ReadonlyArray<string> =>
  names.map(({ id, type, preferred, spellings }) => {
    const name = preferred["en"] ?? spellings[0]?.text ?? id
    return `${type}  ${name} (${id}): ${spellings.map(({ text }) => text).join(", ")}`
  })
