/** House styles as data: a romanisation system for each language, rules that simplify, and forms for single entities. */

/** A form that a style prescribes for one entity. */
export interface StyleForm {
  /** Wikidata item. */
  readonly id: string
  /** BCP 47 of the form. */
  readonly language: string
  readonly text: string
  readonly reason: string
  /** ISO 8601 date or part of one, from which the form holds. */
  readonly since?: string
  readonly source?: string
  /** Whether a source was read that says so. */
  readonly verified: boolean
}
/** A rewriting of a romanised name: `ending` of a word becomes `by`. */
export interface StyleRule {
  readonly ending?: string
  readonly anywhere?: string
  readonly by: string
}
export interface Style {
  readonly id: string
  /** Ids of `@polyonym/transliterate` by language. */
  readonly systems: Readonly<Record<string, string>>
  readonly rules: ReadonlyArray<StyleRule>
  readonly forms: ReadonlyArray<StyleForm>
  /** The rules are taken from a source that was read. */
  readonly verified: boolean
  /** Persons are romanised by the system also where a pack has another English name. */
  readonly systematic: boolean
}

const zelenskyy = "Q3874799"
const kyiv = "Q1899"
const systems = { uk: "kmu-2010", ru: "bgn-pcgn-1947" }
const independent = "https://the-independent.com/news/world/europe/zelensky-zelenskyy-ukraine-president-spelling-b2037103.html"
const asUsa = "https://en.as.com/en/2022/03/03/latest_news/1646328120_492385.html"
const plain: ReadonlyArray<StyleRule> = [
  { anywhere: "’", by: "" }, { anywhere: "ʹ", by: "" }, { anywhere: "ʺ", by: "" }, { anywhere: "”", by: "" }, { anywhere: "'", by: "" }, { anywhere: "ë", by: "yo" }, { anywhere: "Ë", by: "Yo" },
  { ending: "yy", by: "y" }, { ending: "iy", by: "y" }, { ending: "yi", by: "y" }, { ending: "ay", by: "ai" }, { ending: "ey", by: "ei" }, { ending: "oy", by: "oi" }, { ending: "uy", by: "ui" }, { ending: "ii", by: "iy" }
]
const form = (id: string, text: string, reason: string, more: { readonly since?: string; readonly source?: string }): StyleForm => ({ id, language: "en", text, reason, ...more, verified: more.source !== undefined })

const all: ReadonlyArray<Style> = [
  {
    id: "own-preference", systems, rules: [], verified: true, systematic: false,
    forms: [
      form(zelenskyy, "Volodymyr Zelenskyy", "passport-and-administration", { since: "2019-05", source: asUsa }),
      form(kyiv, "Kyiv", "official-romanisation", {})
    ]
  },
  { id: "kmu-2010", systems, rules: [], verified: true, systematic: true, forms: [] },
  { id: "bgn-pcgn", systems: { uk: "bgn-pcgn-2019", ru: "bgn-pcgn-1947" }, rules: [], verified: true, systematic: true, forms: [] },
  {
    id: "moscow-times", systems, rules: plain, verified: false, systematic: false,
    forms: [form(zelenskyy, "Volodymyr Zelensky", "house-usage", {}), form(kyiv, "Kyiv", "house-usage", {})]
  },
  { id: "bbc", systems, rules: plain, verified: false, systematic: false, forms: [form(zelenskyy, "Volodymyr Zelensky", "house-usage", { source: asUsa })] },
  { id: "ap", systems, rules: plain, verified: false, systematic: false, forms: [form(zelenskyy, "Volodymyr Zelenskyy", "preference-followed", { source: "https://dankennedy.net/2022/04/16/moskva-or-moscow-zelenskyy-or-zelensky-looking-into-a-few-linguistic-puzzles/" })] },
  {
    id: "guardian", systems, rules: plain, verified: false, systematic: false,
    forms: [
      form(zelenskyy, "Volodymyr Zelenskiy", "house-usage", { source: independent }),
      form(kyiv, "Kyiv", "style-guide", { since: "2019-02-13", source: "https://lb.ua/world/2019/02/13/419695_guardian_zminilo_napisannya_kiev.html" })
    ]
  }
]

/** Native names of entities whose item is certain: what a systematic style romanises. General knowledge. */
export const nativeNames: Readonly<Record<string, { readonly language: string; readonly text: string }>> = {
  Q3874799: { language: "uk", text: "Володимир Зеленський" }, Q7747: { language: "ru", text: "Владимир Путин" },
  Q1899: { language: "uk", text: "Київ" }, Q42308: { language: "uk", text: "Харків" }, Q36036: { language: "uk", text: "Львів" }, Q1874: { language: "uk", text: "Одеса" }
}

const byId = new Map(all.map((style) => [style.id, style]))

/** The ids of the styles there are. */
export const styles: ReadonlyArray<string> = all.map((style) => style.id)

/** No house style has this id. The message lists those there are. */
export class UnknownStyle extends Error {
  readonly _tag = "UnknownStyle"
  override readonly name = "UnknownStyle"
  readonly style: string
  constructor(style: string) {
    super(`no house style "${style}": there is ${styles.join(", ")}`)
    this.style = style
  }
}

/** A style by its id. Throws `UnknownStyle`. */
export function styleOf(id: string): Style {
  const style = byId.get(id)
  if (style === undefined) throw new UnknownStyle(id)
  return style
}

/** Applies a style's rules to a romanised name, word by word. */
export function simplified(text: string, rules: ReadonlyArray<StyleRule>): string {
  let out = text
  for (const { anywhere, by } of rules) if (anywhere !== undefined) out = out.replaceAll(anywhere, by)
  return out.split(/([ -])/).map((word) => {
    for (const { ending, by } of rules) if (ending !== undefined && word.length > ending.length && word.endsWith(ending)) return word.slice(0, -ending.length) + by
    return word
  }).join("")
}
