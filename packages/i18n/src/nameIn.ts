import { loadStyle, type NameKind, type PreferenceOptions, preferredName, type Style } from "@polyonym/names/pure"
import { languagesFor, writesLatin } from "./languages.ts"
import { bestName, isIdentity, type Named, type NamedEntity, surnameIn } from "./named.ts"

export interface NamingOptions {
  /** The house style that names are wanted in. An identity of a document keeps the names that it was given where this is left out; of others it is `own-preference`. */
  readonly style?: PreferenceOptions["style"] | undefined
  /** ISO 8601 date: forms of the style that hold then. */
  readonly asOf?: string | undefined
}

const item = /^Q[1-9]\d*$/
/** i18next would read these in a name as a placeholder or another key. */
const read = /\{\{|\$t\(/
const defaultStyle = "own-preference"
const kinds: Readonly<Record<string, NameKind>> = { PER: "person", LOC: "place" }

/** What a locale's names are chosen by. */
interface Naming {
  /** The nearest first. */
  readonly languages: ReadonlyArray<string>
  readonly isLatin: boolean
  readonly style: Style
  readonly asOf: string | undefined
  /** Whether the style is one for texts in the language: one that names no language is taken for English. */
  readonly isStyled: boolean
}

/** The form that a style lists for an entity. */
function listed(id: string, { languages, style, asOf }: Naming): string | undefined {
  if (!item.test(id)) return undefined
  const { preferred, reason } = preferredName(id, { style, language: languages[0]!, asOf })
  return reason.code === "style-form" ? preferred : undefined
}

/** What a style writes in texts that it is for, from its forms, its systems and the entity's names. */
function written({ id, type, country, names }: NamedEntity, { languages, style, asOf }: Naming): string | undefined {
  const main = names.filter(({ kind }) => kind === undefined || kind === "label")
  const { preferred, reason } = preferredName(id, { style, language: languages[0]!, asOf, names: () => main, country: () => country, kind: Object.hasOwn(kinds, type) ? kinds[type] : "organisation" })
  return reason.code === "as-given" ? undefined : preferred
}

/** A person's or a place's name in Latin letters, where there is none in the language itself: the English one, another's, or the native one romanised by the style. */
function latinName({ type, names }: NamedEntity, { style, asOf }: Naming): string | undefined {
  if (type !== "PER" && type !== "LOC") return undefined
  const english = bestName(names, "en")
  if (english !== undefined) return english
  for (const { language } of names) {
    const name = bestName(names, language)
    if (name === undefined) continue
    if (type === "PER" && /^\p{Script=Latin}/u.test(name)) return name
    const { preferred, reason } = preferredName(name, { style, language, asOf })
    if (reason.code === "romanised") return preferred
  }
  return undefined
}

function entityName(entity: NamedEntity, naming: Naming): string | undefined {
  const { languages, isLatin, isStyled } = naming
  const id = entity.qid ?? entity.id
  const prescribed = isLatin && isStyled ? written({ ...entity, id }, naming) : listed(id, naming)
  if (prescribed !== undefined) return prescribed
  for (const language of [...languages, "mul"]) {
    const name = bestName(entity.names, language)
    if (name !== undefined) return name
  }
  const latin = isLatin ? latinName(entity, naming) : undefined
  return latin ?? [...languages, ...(isLatin ? ["en"] : [])].map((language) => surnameIn(entity.names, language)).find((name) => name !== undefined)
}

function identityName({ id, preferred }: { readonly id: string; readonly preferred: Readonly<Record<string, string>> }, naming: Naming, restyled: boolean): string | undefined {
  const language = naming.languages.find((one) => Object.hasOwn(preferred, one))
  return (restyled ? listed(id, naming) : undefined) ?? (language === undefined ? undefined : preferred[language])
}

/** What gives an entity's name in a locale (BCP 47) under a style; nothing where none is known, or where i18next would not take the name as it is. Throws `UnknownStyle` when it is made. */
export function namer(locale: string, options: NamingOptions): (named: Named) => string | undefined {
  const languages = languagesFor(locale)
  const style = loadStyle(options.style ?? defaultStyle)
  const primary = languages.at(0)!.split("-", 1)[0]!
  const isStyled = style.languages.length === 0 ? primary === "en" : style.languages.includes(primary)
  const naming: Naming = { languages, isLatin: writesLatin(locale), style, asOf: options.asOf, isStyled }
  return (named) => {
    const name = isIdentity(named) ? identityName(named, naming, options.style !== undefined) : entityName(named, naming)
    return name === undefined || name === "" || read.test(name) ? undefined : name
  }
}
