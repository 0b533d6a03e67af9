import { offsetsIn } from "@polyonym/core/pure"
import { compareNames, type Comparison, type NameKind, type NamePart, nameVariants, type NameVariant, type PartPair, prepareName } from "@polyonym/names/pure"
import { mixedScriptWords } from "@polyonym/script"
import { nameOrders } from "./choices.ts"
import { buildIndex, type Hit } from "./namesIndex.ts"
import { choiceIn, countIn, indexRows, kindIn, type NameInput, stringIn, stringOrNone } from "./namesInput.ts"
import type { SearchedNames } from "./namesPacks.ts"
import type { NamesTask } from "./namesRun.ts"
import { packsOf } from "./packs.ts"
import { Problem } from "./problem.ts"
import type { Common } from "./task.ts"
import { aligned, clipped, onOneLine } from "./terminal.ts"

/** What is said on the line for inputs that do not say it themselves. */
export interface NamesOptions {
  readonly language: string | undefined
  readonly kind: NameKind | undefined
}
type Fields = NameInput["fields"]

const ofName = (line: string): Fields => ({ name: line.trim() })
const percent = (part: number): string => `${(part * 100).toFixed(1)} %`

/** `names parse`: the parts of a name. */
export function parseTask({ offsets, messages }: Common, given: NamesOptions & { readonly order: typeof nameOrders[number] | undefined }): NamesTask {
  return {
    ofLine: ofName,
    json: (input) => {
      const text = stringIn(input, "name", messages)
      const order = choiceIn(input, "order", nameOrders, messages) ?? given.order
      const name = prepareName(text, { language: stringOrNone(input, "language", messages) ?? given.language, kind: kindIn(input, messages) ?? given.kind, order })
      const at = offsetsIn(text, offsets)
      const parts = (own: ReadonlyArray<NamePart>) => own.map(({ text, role, start, end }) => ({ text, role, start: at(start), end: at(end) }))
      return { parts: parts(name.parts), script: name.script, alternatives: name.alternatives.map((one) => ({ parts: parts(one.parts), score: one.score })), offsetUnit: offsets }
    },
    person: (value) => {
      const parts = value["parts"] as ReadonlyArray<NamePart>
      return parts.length === 0 ? messages.say("no_name") : aligned(parts.map(({ text, role, start, end }) => [role, clipped(text, 60), `${start}–${end}`])).join("\n")
    }
  }
}

/** The pair that tells most of names that have none in common: the family names, or else the first words. */
function unmatched(a: Fields, parts: readonly [ReadonlyArray<NamePart>, ReadonlyArray<NamePart>]): Omit<PartPair, "reason"> & { readonly reason: string } {
  const telling = (own: ReadonlyArray<NamePart>, text: unknown): string => (own.find(({ role }) => role === "family") ?? own[0])?.text ?? String(text)
  return { a: telling(parts[0], a["a"]), b: telling(parts[1], a["b"]), reason: "different", weight: 0 }
}

/** The words of names that have letters of several scripts that look alike. */
const mixedIn = (names: ReadonlyArray<string>) => names.flatMap((name) => mixedScriptWords(name).map(({ start, end, scripts }) => ({ text: name.slice(start, end), scripts })))

/** `names compare`: whether two names are one. `explain`: why. */
export function compareTask({ messages }: Common, { kind, explain }: { readonly kind: NameKind | undefined; readonly explain: boolean }): NamesTask {
  return {
    ofLine: (line, place) => {
      const [a, b, ...more] = line.split("\t")
      if (a === undefined || b === undefined || more.length > 0) throw new Problem("InvalidInput", messages.say("error_twoNames", { file: place }))
      return { a: a.trim(), b: b.trim() }
    },
    json: (input) => {
      const own = kindIn(input, messages) ?? kind
      const a = prepareName(stringIn(input, "a", messages), { language: stringOrNone(input, "aLang", messages), kind: own })
      const b = prepareName(stringIn(input, "b", messages), { language: stringOrNone(input, "bLang", messages), kind: own })
      const { probability, verdict, pairs, contradictions, omissions } = compareNames(a, b)
      if (!explain) return { probability, verdict }
      const told = pairs.map(({ a, b, reason, weight }) => ({ a, b, reason, weight }))
      const mixedScript = mixedIn([a.text, b.text])
      return { probability, verdict, pairs: told.length > 0 ? told : [unmatched(input.fields, [a.parts, b.parts])], contradictions, omissions, ...(mixedScript.length === 0 ? {} : { mixedScript }) }
    },
    person: (value, { bold }) => {
      const { probability, verdict, pairs, contradictions, omissions, mixedScript = [] } = value as unknown as Comparison & { readonly mixedScript?: ReturnType<typeof mixedIn> }
      const head = `${bold(messages.say(`verdict_${verdict}`))}  ${percent(probability)}`
      if (!explain) return head
      const rows = aligned(pairs.map(({ a, b, reason, weight }) => [`  ${clipped(a, 30)}`, clipped(b, 30), reason, weight.toFixed(2)]))
      const roles = (key: "contradictions" | "omissions", own: ReadonlyArray<string>) => own.length === 0 ? [] : [`  ${messages.say(key)}: ${own.join(", ")}`]
      return [head, ...rows, ...roles("contradictions", contradictions), ...roles("omissions", omissions), ...mixedScript.map(({ text, scripts }) => `  ${onOneLine(messages.say("finding_mixed-script", { actual: text, scripts: scripts.join(" ") }))}`)].join("\n")
    }
  }
}

/** `names search`: the names of an index, or of knowledge packs, that a name may be. */
export async function searchTask(common: Common, { language, kind, index: file, packs, most }: NamesOptions & SearchedNames & { readonly most: number }): Promise<NamesTask> {
  const { messages } = common
  if (most < 1) throw new Problem("Usage", messages.say("error_most"), 2)
  if (file === undefined && packs.length === 0) throw new Problem("Usage", messages.say("error_noIndex"), 2)
  const listed = (file === undefined ? [] : indexRows(file, messages)).map((row) => ({ id: row.id!, name: stringIn(row, "name", messages), language: stringOrNone(row, "language", messages), kind: kindIn(row, messages) ?? kind }))
  const rows = packs.length === 0 ? listed : [...listed, ...(await import("./namesPacks.ts")).namesOfPacks(await packsOf(packs, common))]
  const index = buildIndex(rows.map((row, at) => ({ ...row, id: String(at) })))
  return {
    ofLine: ofName,
    json: (input) => {
      const found = index.search(stringIn(input, "name", messages), { limit: most, language: stringOrNone(input, "language", messages) ?? language, kind: kindIn(input, messages) ?? kind })
      return { hits: found.map(({ id, name, probability }) => ({ id: rows[Number(id)]!.id, name, probability })) }
    },
    person: (value) => {
      const hits = value["hits"] as ReadonlyArray<Hit>
      return hits.length === 0 ? messages.say("no_hits") : aligned(hits.map(({ id, name, probability }) => [percent(probability), clipped(name, 60), onOneLine(String(id))]), ["end"]).join("\n")
    }
  }
}

/** `names variants`: how else a name may be written. */
export async function variantsTask(common: Common, { language, kind, limit, to, packs }: NamesOptions & { readonly limit: number | undefined; readonly to: ReadonlyArray<string>; readonly packs: ReadonlyArray<string> }): Promise<NamesTask> {
  const { messages } = common
  if (limit !== undefined && limit < 1) throw new Problem("Usage", messages.say("error_most"), 2)
  const inPacks = packs.length === 0 ? () => [] : (await import("./namesPacks.ts")).variantsIn(await packsOf(packs, common), to)
  return {
    ofLine: ofName,
    json: (input) => {
      const name = stringIn(input, "name", messages)
      const most = countIn(input, "limit", messages) ?? limit
      const known = inPacks(name)
      const made = nameVariants(name, { language: stringOrNone(input, "language", messages) ?? language, kind: kindIn(input, messages) ?? kind, limit: most, to })
      const variants = [...known, ...made.filter(({ text }) => !known.some((one) => one.text === text))].slice(0, most)
      return { variants: variants.map(({ text, language, script, system }) => ({ text, language, script, system })) }
    },
    person: (value) => {
      const variants = value["variants"] as ReadonlyArray<NameVariant>
      return variants.length === 0 ? messages.say("no_variants") : aligned(variants.map(({ text, language, system }) => [clipped(text, 60), onOneLine(language), system])).join("\n")
    }
  }
}
