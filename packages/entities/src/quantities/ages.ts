import type { Numeral } from "./numerals.ts"
import type { Reader } from "./reader.ts"

/** What is known of the text beside its words. */
export interface Surroundings {
  /** Where names of persons end, in UTF-16 code units. */
  readonly persons: ReadonlySet<number>
}

/** Who has so many years is so old. */
const having: Readonly<Record<string, RegExp>> = { fr: /^(?:a|avait|ont|avaient|aura|aurait)$/u, es: /^(?:tiene|tenía|tienen|tenían|cumple|cumplió|cumplirá)$/u }
const closing = /^[,.;)）:—–!?»”"]$/u

/** Whether a number with or without a word for years behind it is an age; the number alone is the span. */
export function isAge(reader: Reader, at: number, { end, value }: Numeral, around: Surroundings): boolean {
  if (!(value >= 0 && value <= 120)) return false
  const { tokens } = reader
  const { language } = tokens[at]!
  const next = tokens[end]
  const dash = next !== undefined && next.lower === "-" && next.gap === 0 && reader.glued(end + 1) ? end + 1 : end
  const old = reader.joined(dash) ? reader.flag(dash, "old") : 0
  const years = reader.joined(end) ? reader.field(end, "unit") : undefined
  const yearsEnd = years?.value === "year" ? years.end : end
  const named = yearsEnd > end
  if (old > 0 && (dash > end || !contextual.has(language))) return true
  if (years !== undefined && !named) return false
  if (agedBefore(reader, at)) return true
  if (!named && tokens[end] !== undefined && reader.joined(end) && tokens[end]!.kind !== "sign" && !/^(?:and|und|et|y|і|й|та|и|i|a|an|einer|from|aus|from|who|die|der|з|із|из|z|und)$/u.test(tokens[end]!.lower)) return oldest(reader, at, 4) && /^(?:and|und|et|y|і|та|и|i)$/u.test(tokens[end]!.lower)
  if ((language === "es" || language === "fr") && !named && /^(?:de|d')$/u.test(tokens[at - 1]?.lower ?? "") && tokens[at - 2]?.lower === "," && /^[,.]$/u.test(tokens[end]?.lower ?? "") && tokens[at]!.plain && value >= 3) return true
  if (!named && predicated(reader, at, end)) return true
  if (apposed(reader, at, yearsEnd, named, around)) return true
  if (oldest(reader, at, 6)) return true
  if (!named) return false
  if ((language === "uk" || language === "ru" || language === "pl") && datives(reader, at, yearsEnd)) return true
  if (having[language]?.test(tokens[at - 1]?.lower ?? "") === true && reader.joined(at)) return true
  if (language === "es" || language === "fr") return (value >= 14 || reader.flag(at - 2 < 0 ? at : at - 2, "person") > 0) && /^(?:de|d')$/u.test(tokens[at - 1]?.lower ?? "") && reader.joined(at) && (human(reader, at - 2) || tokens[at - 2]?.lower === "," && closing.test(tokens[yearsEnd]?.lower ?? ""))
  return false
}

/** Languages whose word for years of age is the word for years. */
const contextual = new Set(["fr", "es", "ar"])

/** aged 25, «у віці 25 років», "im Alter von 25", «âgé de». */
function agedBefore(reader: Reader, at: number): boolean {
  if (reader.before(at, "aged") >= 0 || reader.before(at, "agebefore") >= 0) return true
  const from = at - 1
  return from > 0 && reader.before(from, "aged") >= 0 && /^(?:of|до|від|від|от|z|von|de|d'|from|over|under|between|из|من|about|around)$/u.test(reader.tokens[from]!.lower)
}

/** "He was 89.", "sie ist 15": a pronoun, a form of "to be", and nothing behind the number. */
function predicated(reader: Reader, at: number, end: number): boolean {
  const { tokens } = reader
  const next = tokens[end]
  if (!tokens[at]!.plain || next !== undefined && next.gap < 2 && !/^[.,;)]$/u.test(next.lower)) return false
  const adverb = /^(?:erst|only|just|nur)$/u.test(tokens[at - 1]?.lower ?? "") ? 1 : 0
  return /^(?:is|was|turned|turns|ist|war|wurde|wird|'s)$/u.test(tokens[at - 1 - adverb]?.lower ?? "") && /^(?:he|she|who|er|sie|ihnen|them)$/u.test(tokens[at - 2 - adverb]?.lower ?? "")
}

/** "Anna Borg, 66," and «(53 عامًا)» behind a name. */
function apposed(reader: Reader, at: number, end: number, named: boolean, { persons }: Surroundings): boolean {
  const { tokens } = reader
  const open = tokens[at - 1]
  const name = tokens[at - 2]
  if (open === undefined || name === undefined || tokens[at]!.gap === 2 || !/^[,،(（]$/u.test(open.lower) || name.kind !== "word" && name.kind !== "suffix") return false
  const next = tokens[end]
  const closed = next === undefined || next.gap === 2 || next.kind === "sign" && (closing.test(next.lower) || next.lower === "،") || /^(?:and|und|et|y|і|й|та|и|i|a|an|who|die|der|من|una|un|z|из|з|із|from|aus|de|d')$/u.test(next.lower)
  if (!closed || !tokens[at]!.plain || tokens[at]!.lower.length > 3 && !named) return false
  if (persons.has(name.end) || named && /^[(（]$/u.test(open.lower)) return true
  const given = tokens[at - 3]
  const capitals = name.capital && given !== undefined && given.capital && given.sentence === name.sentence && name.gap === 1
  return capitals && (named || /^[,;.)]$/u.test(next?.lower ?? ".") || next!.gap === 2) && tokens[at]!.value >= 3 || name.capital && open.lower === "," && next?.lower === "," && tokens[at]!.value >= 10 && given?.sentence === name.sentence || named && name.capital && /^[,)،）]$/u.test(next?.lower ?? "")
}

/** "The youngest is 22, the oldest 58", «наймолодшому зі звільнених 23 роки». */
function oldest(reader: Reader, at: number, reach: number): boolean {
  const { tokens } = reader
  for (let back = at - 1; back >= 0 && at - back <= reach; back--) {
    if (tokens[back]!.sentence !== tokens[at]!.sentence || tokens[back]!.lower === ",") return false
    if (reader.flag(back, "oldest") > 0) return true
  }
  return false
}

/** Words that may stand between a person in the dative and the age. */
const filler = /^(?:уже|вже|ще|ещё|еще|немає|нема|нет|было|було|буде|будет|всего|лише|тільки|только|менше|меньше|больше|більше|чем|ніж|за|около|близько|майже|почти|już|tylko|zaledwie|prawie|około)$/u
/** Words that make a term of imprisonment of the years before them. */
const term = /^(?:колонии|тюрьмы|лишения|заключения|строгого|каторги|колонії|в'язниці|позбавлення|ув'язнення|тюрми|więzienia|kolonii)$/u

/** «кому ще немає 25 років», «ей 30 лет». */
function datives(reader: Reader, at: number, end: number): boolean {
  const { tokens } = reader
  for (let back = at - 1; back >= 0 && at - back <= 3; back--) {
    if (tokens[back]!.kind === "sign") return false
    if (term.test(tokens[end]?.lower ?? "")) return false
    if (/^(?:кому|яким|якому|якій|которому|которой|которым)$/u.test(tokens[back]!.lower) || reader.flag(back, "dative") > 0) return true
    if (!filler.test(tokens[back]!.lower)) return false
  }
  return false
}

/** Words before "de 20 años" that leave it a duration. */
const verbal = /^(?:es|fue|era|son|está|será|ser|más|menos|est|sera|était|plus|moins|après|au|partir|cerca|près|desde|antes|después|lors|hace|durante|pendant|a|cada|tras)$/u

/** Whether the word before "de 45 años" may be a person: it is not one of the words of terms and durations. */
function human(reader: Reader, at: number): boolean {
  const token = reader.tokens[at]
  if (token === undefined || token.kind !== "word") return false
  return reader.flag(at, "span") === 0 && !verbal.test(token.lower) && !/(?:ción|sión|miento|idad|tion|sion|ment|age|ité|aje|anza|encia|ancia|ence|ance|ura|ure)$/u.test(token.lower)
}
