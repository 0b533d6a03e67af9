import { romanised, sounds } from "../sounds.ts"
import { genderOf } from "./gender.ts"
import { readOrganisation } from "./organisations.ts"
import { readPerson } from "./persons.ts"
import { type Token, tokensOf } from "./tokens.ts"
import type { Name, NameFlag, NamePart, PartRole, PrepareOptions, Reading } from "./parts.ts"

const rounded = (x: number): number => Math.round(x * 1e4) / 1e4

/** Makes parts of tokens; a part of the same place and role is made once. */
function partMaker(language: string | undefined): (tokens: ReadonlyArray<Token>, roles: ReadonlyArray<PartRole>) => ReadonlyArray<NamePart> {
  const made = new Map<string, NamePart>()
  return (tokens, roles) => tokens.map((token, at) => {
    const key = `${token.start} ${token.end} ${roles[at]!}`
    let part = made.get(key)
    if (part === undefined) {
      part = {
        role: roles[at]!, text: token.text, start: token.start, end: token.end, script: token.script,
        folded: romanised(token.word, language), plain: token.plain, sounds: sounds(token.word, language)
      }
      made.set(key, part)
    }
    return part
  })
}

function mainScript(parts: ReadonlyArray<NamePart>): string {
  const counts = new Map<string, number>()
  let script = "Zyyy"
  for (const part of parts) {
    if (part.script === "Zyyy") continue
    const count = (counts.get(part.script) ?? 0) + part.text.length
    counts.set(part.script, count)
  }
  for (const [code, count] of counts) if (count > (counts.get(script) ?? 0)) script = code
  return script
}

/**
 * Takes a name apart: parts with role, offsets and script, and romanised tokens to compare by. Text without letters gives no parts.
 *
 * Of a person: given, family, patronymic, particle, initial, title, suffix, nickname. "Family, Given" and capitals for the family name are understood; `order` is taken as
 * declared, otherwise it is found from the language, the script, and what is known of the words, and other likely readings are in `alternatives`.
 * Names of China, Japan and Korea in one word are cut. Of an organisation: words, small words (particle) and legal forms; of a place: words.
 *
 * Only the first 400 UTF-16 code units and 24 words are read; the flag `truncated` says so.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { prepareName } from "@polyonym/names/pure"
 *
 * const name = prepareName("Ткаченко, Олена Петрівна", { language: "uk" })
 * assert.deepEqual(name.parts.map((part) => part.role), ["family", "given", "patronymic"])
 * assert.equal(name.gender, "f")
 *
 * assert.deepEqual(prepareName("金正恩").parts.map(({ text, role }) => [text, role]), [["金", "family"], ["正恩", "given"]])
 * assert.equal(prepareName("Werkstatt Süd GmbH", { kind: "organisation" }).legalForm, prepareName("ТОВ «Майстерня»", { kind: "organisation" }).legalForm)
 * ```
 */
export function prepareName(text: string, options: PrepareOptions = {}): Name {
  const kind = options.kind ?? "person"
  const { tokens, read, truncated, mixedScript } = tokensOf(text, kind !== "person")
  const partsOf = partMaker(options.language)
  const flags: Array<NameFlag> = []
  if (mixedScript) flags.push("mixedScript")
  if (truncated) flags.push("truncated")
  let readings: ReadonlyArray<Reading> = [{ parts: [], score: 1 }]
  let own: Pick<Name, "gender" | "legalForm" | "acronyms"> = { gender: undefined }
  if (kind === "person" && tokens.length > 0) {
    const person = readPerson(read, tokens, options)
    readings = person.readings.map((reading): Reading => ({ parts: partsOf(reading.tokens, reading.roles), score: rounded(reading.score) }))
    if (person.unspaced) flags.push("unspaced")
    own = { gender: genderOf(readings[0]!.parts, person.gender) }
  } else if (kind === "organisation" && tokens.length > 0) {
    const body = readOrganisation(read, tokens)
    readings = [{ parts: partsOf(body.tokens, body.roles), score: 1 }]
    own = { gender: undefined, ...(body.legalForm === undefined ? {} : { legalForm: body.legalForm }), acronyms: body.acronyms }
  } else if (tokens.length > 0) readings = [{ parts: partsOf(tokens, tokens.map(() => "word")), score: 1 }]
  const [best, ...alternatives] = readings as [Reading, ...Array<Reading>]
  return {
    text, kind, language: options.language, script: mainScript(best.parts), parts: best.parts, score: best.score, alternatives,
    folded: best.parts.flatMap((part) => part.role === "title" || part.role === "form" || part.folded === "" ? [] : [part.folded]), flags, ...own
  }
}
