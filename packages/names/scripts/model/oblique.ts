/** Names in an oblique case, to learn from: by the paradigms of the package. */
import { inflectedLanguages } from "../../src/inflection/languages.ts"
import { nameForms } from "../../src/inflection/nameForms.ts"
import type { Name } from "../../src/parse/parts.ts"

/** One of the oblique forms of a name; nothing for a language without them. */
export function oblique(name: Name, next: () => number): string | undefined {
  const language = (name.language ?? "").slice(0, 2)
  if (!inflectedLanguages.includes(language)) return undefined
  const forms = nameForms(name.text, { language, kind: "person" }).filter((form) => form !== name.text)
  return forms[Math.floor(next() * forms.length)]
}
