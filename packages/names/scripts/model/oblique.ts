/** Names in an oblique case, to learn from: by the paradigms of the package for Ukrainian, Russian and Polish, otherwise by the commonest endings (general knowledge). */
import { nameForms } from "../../src/inflection.ts"
import type { Name } from "../../src/parse/types.ts"

const masculine: Readonly<Record<string, ReadonlyArray<string>>> = { cs: ["a", "ovi", "em"], sk: ["a", "ovi", "om"], sl: ["a", "u", "om"], hr: ["a", "u", "om"], sr: ["a", "u", "om"] }
const feminine: Readonly<Record<string, ReadonlyArray<readonly [string, string]>>> = {
  cs: [["a", "y"], ["a", "u"], ["a", "ou"], ["á", "é"], ["á", "ou"]], sk: [["a", "y"], ["a", "u"], ["a", "ou"], ["á", "ej"], ["á", "ú"]], sl: [["a", "e"], ["a", "i"], ["a", "o"]],
  hr: [["a", "e"], ["a", "i"], ["a", "u"], ["a", "om"]], sr: [["a", "e"], ["a", "i"], ["a", "u"], ["a", "om"]]
}
const adjective: Readonly<Record<string, ReadonlyArray<readonly [string, string]>>> = {
  cs: [["ý", "ého"], ["ý", "ému"], ["ý", "ým"], ["í", "ího"]], sk: [["ý", "ého"], ["ý", "ému"], ["ý", "ým"]], sl: [["i", "ega"], ["i", "emu"], ["i", "im"]], hr: [["i", "og"], ["i", "om"]], sr: [["i", "og"], ["i", "om"]]
}

/** One of the oblique forms of a name; nothing for a language without them. */
export function oblique(name: Name, next: () => number): string | undefined {
  const language = (name.language ?? "").slice(0, 2)
  const pick = <A>(list: ReadonlyArray<A>): A | undefined => list[Math.floor(next() * list.length)]
  if (language === "uk" || language === "ru" || language === "pl") {
    return pick(nameForms(name.text, { language, kind: "person" }).filter((form) => form !== name.text))
  }
  const endings = masculine[language]
  if (endings === undefined) return undefined
  const which = Math.floor(next() * 3)
  let out = name.text
  for (const part of name.parts.toReversed()) {
    if (part.role !== "given" && part.role !== "family") continue
    const table = [...(name.gender === "f" ? [] : adjective[language] ?? []), ...feminine[language] ?? []].filter(([from]) => part.text.endsWith(from))
    const change = table.length > 0 ? pick(table) : undefined
    const form = change !== undefined ? part.text.slice(0, part.text.length - change[0].length) + change[1] : name.gender === "f" || /[aeiouyáéíóúýe]$/.test(part.text) ? part.text : part.text + endings[which]!
    out = out.slice(0, part.start) + form + out.slice(part.end)
  }
  return out === name.text ? undefined : out
}
