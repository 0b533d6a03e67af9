import { sha256 } from "@polyonym/core/pure"
import type { Evidence, Identities, Identity, Mention, Spelling } from "@polyonym/facts/pure"
import type { PartPair } from "./compare/comparison.ts"
import { kindOf } from "./grouping.ts"
import { joinNames } from "./joinNames.ts"
import { aroundIn, type Form, fullest, nominativesOf } from "./nominative.ts"
import { fullKey } from "./nameKey.ts"
import { languageOfLetters, romanisedBy, styledForm } from "./preference.ts"
import { isPlural, type Readings, readingsOf } from "./readings.ts"
import { recallComparison, recallName, recallScript } from "./recall.ts"
import type { Style } from "./style/style.ts"
import { loadStyle } from "./style/styles.ts"

/** A name of an entity in one language. */
export interface NameInLanguage {
  readonly text: string
  /** BCP 47. */
  readonly language: string
}

/** By which style and in which languages identities are named. */
export interface IdentityOptions {
  /** One of `styles`, or a style of one's own; "own-preference" by default. */
  readonly style?: string | Style | undefined
  /** The locales that names are wanted in, BCP 47; en, uk, ru and the style's own languages by default. */
  readonly locales?: ReadonlyArray<string> | undefined
  /** What a knowledge pack calls an entity, by language. */
  readonly names?: ((id: string) => ReadonlyArray<NameInLanguage> | undefined) | undefined
  /** ISO 3166-1 code of an entity's country, from a pack: what tells a systematic style the language that a name comes from. */
  readonly country?: ((id: string) => string | undefined) | undefined
  /** ISO 8601 date: the forms of a style that hold then. */
  readonly asOf?: string | undefined
}

/** The locales that names are given in where none are asked for. */
export const localesOf = ({ languages }: Style): ReadonlyArray<string> => [...new Set(["en", "uk", "ru", ...languages])]

type IdentityType = Identity["type"]
const types: ReadonlySet<string> = new Set(["PER", "ORG", "LOC", "EVENT", "PRODUCT"])

/** Mentions that are one by link or by chain. */
interface Unit {
  readonly type: IdentityType
  readonly id: string | undefined
  readonly members: Array<number>
}

function unitsOf(mentions: ReadonlyArray<Mention>): ReadonlyArray<Unit> {
  const units: Array<Unit> = []
  const byLink = new Map<string, Unit>()
  const byChain = new Map<string, Array<Unit>>()
  const open = (mention: Mention, id: string | undefined): Unit => {
    const unit: Unit = { type: mention.type as IdentityType, id, members: [] }
    units.push(unit)
    return unit
  }
  for (const mention of mentions) {
    if (!types.has(mention.type) || mention.id === undefined) continue
    let unit = byLink.get(mention.id)
    if (unit === undefined) byLink.set(mention.id, unit = open(mention, mention.id))
    if (mention.chain === undefined) continue
    const there = byChain.get(mention.chain)
    if (there === undefined) byChain.set(mention.chain, [unit])
    else if (!there.includes(unit)) there.push(unit)
  }
  mentions.forEach((mention, index) => {
    if (!types.has(mention.type)) return
    let unit = mention.id === undefined ? mention.chain === undefined ? undefined : byChain.get(mention.chain)?.find((it) => it.type === mention.type || it.id !== undefined) : byLink.get(mention.id)
    if (unit === undefined) {
      unit = open(mention, undefined)
      if (mention.chain !== undefined) byChain.set(mention.chain, [...(byChain.get(mention.chain) ?? []), unit])
    }
    unit.members.push(index)
  })
  return units
}

function spellingsOf(mentions: ReadonlyArray<Mention>, members: ReadonlyArray<number>): ReadonlyArray<Spelling> {
  const counts = new Map<string, { text: string; language: string; count: number }>()
  for (const index of members) {
    const { text, language } = mentions[index]!
    const there = counts.get(`${language} ${text}`)
    if (there === undefined) counts.set(`${language} ${text}`, { text, language, count: 1 })
    else there.count++
  }
  return [...counts.values()].map((it) => ({ text: it.text, language: it.language, script: recallScript(it.text), count: it.count })).sort((a, b) => b.count - a.count)
}

/** What a pair of words tells; nothing where they are the same, or the same in another language. */
function evidenceOf({ a, b, reason, weight }: PartPair): ReadonlyArray<Evidence> {
  if (reason === "equal" || reason === "meaning" || reason === "related") return []
  if (reason === "acronym") return [{ code: "abbreviation", params: { of: a.length > b.length ? a : b } }]
  return [{ code: reason === "inflected" ? "inflected-pair" : reason, params: { a, b, likeness: weight } }]
}

function whyOf(mentions: ReadonlyArray<Mention>, unitCount: number, id: string | undefined, members: ReadonlyArray<number>, forms: ReadonlyArray<Form>, type: IdentityType): ReadonlyArray<Evidence> {
  const why: Array<Evidence> = []
  if (id !== undefined) why.push({ code: "same-link", params: { id } })
  const chains = [...new Set(members.map((index) => mentions[index]!.chain).filter((chain) => chain !== undefined))]
  if (members.length > 1) for (const chain of chains.slice(0, 4)) why.push({ code: "same-chain", params: { chain } })
  if (unitCount > 1) why.push({ code: "same-name", params: { groups: unitCount } })
  const best = fullest(forms)
  const seen = new Set<string>()
  const told = new Set<string>()
  for (const form of forms) {
    if (seen.size >= 12 || seen.has(form.text)) continue
    seen.add(form.text)
    if (form.lemma !== form.text) why.push({ code: "inflected", params: { text: form.text, lemma: form.lemma } })
    if (form.lemma === best.lemma || told.has(form.lemma)) continue
    told.add(form.lemma)
    const kind = kindOf(type)
    const result = recallComparison(recallName(form.lemma, form.language, kind), recallName(best.lemma, best.language, kind))
    if (type === "PER" && result.contradictions.length === 0 && result.omissions.includes("given")) why.push({ code: "surname-of", params: { text: form.lemma, of: best.lemma } })
    else for (const pair of result.pairs) why.push(...evidenceOf(pair))
  }
  return why
}

/** A form's nominative; where it was guessed, the others that it may have. */
function formReadings(form: Form, type: IdentityType): Readings {
  const kind = kindOf(type)
  const own = recallName(form.lemma, form.language, kind)
  if (!form.guessed) return [own]
  const readings = readingsOf(recallName(form.text, form.language, kind))
  return isPlural(readings[0]) ? readings : [own, ...readings.filter((name) => name.text !== own.text)]
}

/** Forms that are in Latin or Cyrillic letters, where there are any. */
function readable(forms: ReadonlyArray<Form>): ReadonlyArray<Form> {
  const found = forms.filter((form) => ["Latn", "Cyrl"].includes(recallScript(form.lemma)))
  return found.length === 0 ? forms : found
}

const plain = (text: string): string => text.toLowerCase().replace(/[’ʼ`]/g, "'")

/** Of the names that a pack has for a place or a body in a language, the first that the document itself uses: Turkey, not Türkiye, where it says so. */
function ownUsage(tag: string, forms: ReadonlyArray<Form>, pack: ReadonlyArray<NameInLanguage>): string | undefined {
  const used = new Set(forms.filter((form) => form.language.slice(0, 2) === tag).flatMap((form) => [plain(form.text), plain(form.lemma)]))
  return used.size === 0 ? undefined : pack.find((name) => (name.language === "mul" || name.language.slice(0, 2) === tag) && used.has(plain(name.text)))?.text
}

function preferredIn(locale: string, type: string, id: string | undefined, forms: ReadonlyArray<Form>, pack: ReadonlyArray<NameInLanguage>, style: Style, options: IdentityOptions): string {
  const tag = locale.slice(0, 2)
  const cyrillic = new Set(["uk", "ru", "be", "bg", "sr", "mk"]).has(tag)
  const styled = id === undefined ? undefined : styledForm(id, { style, language: tag, asOf: options.asOf, names: options.names, country: options.country, kind: kindOf(type as IdentityType) })
  if (styled !== undefined) return styled.preferred
  const own = type === "PER" ? undefined : ownUsage(tag, forms, pack)
  if (own !== undefined) return own
  const named = pack.find((name) => name.language === locale) ?? pack.find((name) => name.language.slice(0, 2) === tag)
  if (named !== undefined) return named.text
  const best = (own: ReadonlyArray<Form>): string | undefined => own.length === 0 ? undefined : fullest(own).lemma
  const seen = forms.filter((form) => form.language.slice(0, 2) === tag && (recallScript(form.lemma) === "Cyrl") === cyrillic)
  const inLanguage = best(seen)
  if (cyrillic) return inLanguage ?? pack[0]?.text ?? fullest(readable(forms)).lemma
  const native = [...pack, ...forms.map((form) => ({ text: form.lemma, language: form.language, size: form.size }))].filter((name) => recallScript(name.text) === "Cyrl")
  const systematic = style.systematic.length > 0 && id === undefined && seen.length === 0
  if (!systematic) {
    if (inLanguage !== undefined) return inLanguage
    const latinPack = pack.find((name) => recallScript(name.text) === "Latn")
    if (latinPack !== undefined) return latinPack.text
  }
  const from = native.find((name) => name.language.startsWith("uk")) ?? native.find((name) => name.language.startsWith("ru"))
  const source = from === undefined ? undefined : best(forms.filter((form) => form.language === from.language && recallScript(form.lemma) === "Cyrl")) ?? from.text
  const latin = source === undefined || from === undefined ? undefined : romanisedBy(source, languageOfLetters(source) ?? from.language, style)
  return latin?.text ?? best(forms.filter((form) => recallScript(form.lemma) === "Latn")) ?? fullest(forms).lemma
}

/**
 * One identity for each entity of a document, in order of first mention: mentions are grouped by link, then by chain, then by name, never across contradicting links,
 * given names, patronymics or genders. An entity without a link gets `nil-` and 12 hexadecimal digits of a hash of its type and folded name: the same in every document and script where the folded names agree.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { identitiesOf } from "@polyonym/names/pure"
 *
 * const mention = (text: string, start: number, language: string) => ({ text, start, end: start + text.length, type: "PER" as const, confidence: 0.9, language, why: [] })
 * const { identities } = identitiesOf([mention("Oksana Melnyk", 0, "en"), mention("Оксаною Мельник", 20, "uk")], { style: "kmu-2010" })
 * assert.equal(identities.length, 1)
 * assert.deepEqual(identities[0]?.preferred, { en: "Oksana Melnyk", uk: "Оксана Мельник", ru: "Oksana Melnyk" })
 * ```
 */
export function identitiesOf(mentions: ReadonlyArray<Mention>, options: IdentityOptions = {}): Identities {
  const style = loadStyle(options.style ?? "own-preference")
  const locales = options.locales ?? localesOf(style)
  const units = unitsOf(mentions)
  const packOf = (id: string | undefined, members: ReadonlyArray<number>): ReadonlyArray<NameInLanguage> => {
    const told = id === undefined ? undefined : options.names?.(id)
    if (told !== undefined && told.length > 0) return told
    const name = id === undefined ? undefined : members.map((index) => mentions[index]!.name).find((it) => it !== undefined)
    return name === undefined ? [] : [{ text: name, language: recallScript(name) === "Cyrl" ? languageOfLetters(name) ?? "ru" : "en" }]
  }
  const around = aroundIn(mentions)
  const inPackOf = (id: string | undefined): (name: string) => boolean => {
    let known: ReadonlySet<string> | undefined
    return (name) => id !== undefined && options.names !== undefined && (known ??= new Set(options.names(id)?.map(({ text }) => text))).has(name)
  }
  const unitForms = units.map((unit) => nominativesOf(unit.members.map((index) => mentions[index]!), unit.type, around, inPackOf(unit.id)))
  const readings = units.map((unit, at) => formReadings(fullest(unitForms[at]!), unit.type))
  // two chains of one language were told apart by what stood around them: only a whole name joins them
  const chained = units.map((unit) => unit.members.some((index) => mentions[index]!.chain !== undefined))
  const groups = joinNames(readings, units.map((unit) => unit.type), {
    linkOf: (i) => units[i]!.id,
    mayStand: (i, j) => !(chained[i]! && chained[j]! && readings[i]![0].language === readings[j]![0].language)
  })
  const used = new Map<string, number>()
  const identities = groups.map((group) => {
    const members = group.flatMap((at) => units[at]!.members).sort((a, b) => a - b)
    const type = units[group[0]!]!.type
    const link = group.map((at) => units[at]!.id).find((id) => id !== undefined)
    const forms = group.length === 1 ? unitForms[group[0]!]! : nominativesOf(members.map((index) => mentions[index]!), type, around, inPackOf(link))
    const pack = packOf(link, members)
    const preferred: Record<string, string> = {}
    for (const locale of locales) preferred[locale] = preferredIn(locale, type, link, forms, pack, style, options)
    const roles = [...new Set(members.map((index) => mentions[index]!.role).filter((role) => role !== undefined && role !== ""))] as Array<string>
    const why = whyOf(mentions, group.length, link, members, forms, type)
    return { link, forms, identity: { type, preferred, spellings: spellingsOf(mentions, members), mentions: members, roles, why } }
  }).sort((a, b) => a.identity.mentions[0]! - b.identity.mentions[0]!)
  return {
    style: style.id,
    identities: identities.map(({ link, forms, identity }): Identity => {
      if (link !== undefined) return { id: link, ...identity }
      const best = fullest(readable(forms))
      const key = `${identity.type} ${fullKey(recallName(best.lemma, best.language, kindOf(identity.type)))}`
      const count = (used.get(key) ?? 0) + 1
      used.set(key, count)
      return { id: nilId(count === 1 ? key : `${key} #${count}`), ...identity }
    })
  }
}

const nilIds = new Map<string, string>()
function nilId(key: string): string {
  let id = nilIds.get(key)
  if (id === undefined) {
    id = `nil-${sha256(key).slice(0, 12)}`
    if (nilIds.size >= 4096) nilIds.clear()
    nilIds.set(key, id)
  }
  return id
}
