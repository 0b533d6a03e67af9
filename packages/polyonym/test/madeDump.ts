/** A made-up dump of Wikidata: its field structure, none of its content. */

const consonants = "bdfgklmnprstvz"
const vowels = "aeiou"
const cyrillic: Readonly<Record<string, string>> = { a: "а", b: "б", d: "д", e: "е", f: "ф", g: "г", i: "і", k: "к", l: "л", m: "м", n: "н", o: "о", p: "п", r: "р", s: "с", t: "т", u: "у", v: "в", z: "з" }

/** A word of syllables that no two numbers share. */
function word(number: number): string {
  let out = ""
  let rest = number + 70
  while (rest > 0) {
    out += consonants[rest % 14]! + vowels[Math.floor(rest / 14) % 5]!
    rest = Math.floor(rest / 70)
  }
  return out.charAt(0).toUpperCase() + out.slice(1)
}

const inCyrillic = (text: string): string => text.replace(/[a-z]/gi, (letter) => {
  const own = cyrillic[letter.toLowerCase()]!
  return letter === letter.toLowerCase() ? own : own.toUpperCase()
})

interface Qualifiers {
  readonly from?: string
  readonly to?: string
}

const hash = (number: number): string => (number * 2654435761 % 4294967296).toString(16).padStart(8, "0").repeat(5)
const snak = (property: string, datavalue: object, datatype: string, number: number): object => ({ snaktype: "value", property, hash: hash(number), datavalue, datatype })
const time = (property: string, iso: string, number: number): object =>
  snak(property, { value: { time: `+${iso}T00:00:00Z`, timezone: 0, before: 0, after: 0, precision: 11, calendarmodel: "http://www.wikidata.org/entity/Q1985727" }, type: "time" }, "time", number)

/** A statement that leads to an item. */
export function statement(property: string, item: string, rank: "preferred" | "normal" | "deprecated" = "normal", { from, to }: Qualifiers = {}): object {
  const number = Number(item.slice(1))
  const qualifiers = { ...(from === undefined ? {} : { P580: [time("P580", from, number)] }), ...(to === undefined ? {} : { P582: [time("P582", to, number)] }) }
  return {
    mainsnak: snak(property, { value: { "entity-type": "item", "numeric-id": number, id: item }, type: "wikibase-entityid" }, "wikibase-item", number), type: "statement",
    ...(Object.keys(qualifiers).length === 0 ? {} : { qualifiers, "qualifiers-order": Object.keys(qualifiers) }), id: `${item}$${hash(number)}`, rank
  }
}

/** A statement that gives a text in a language. */
export const monolingual = (property: string, text: string, language: string): object =>
  ({ mainsnak: snak(property, { value: { text, language }, type: "monolingualtext" }, "monolingualtext", text.length), type: "statement", id: `x$${hash(text.length)}`, rank: "normal" })

/** An item as the dump has it. */
export function item(number: number, labels: Readonly<Record<string, string>>, claims: Readonly<Record<string, ReadonlyArray<object>>>, { aliases = {}, sitelinks = 3 }: { readonly aliases?: Readonly<Record<string, ReadonlyArray<string>>>; readonly sitelinks?: number } = {}): object {
  const id = `Q${number}`
  const sites = ["enwiki", "ukwiki", "dewiki", "frwiki", "plwiki", "ruwiki", "eswiki", "itwiki", "jawiki", "commonswiki", "enwikiquote"].slice(0, sitelinks)
  return {
    type: "item", id, pageid: number, ns: 0, title: id, lastrevid: number, modified: "2026-01-01T00:00:00Z",
    labels: Object.fromEntries(Object.entries(labels).map(([language, value]) => [language, { language, value }])),
    descriptions: { en: { language: "en", value: `made-up item ${number}` } },
    aliases: Object.fromEntries(Object.entries(aliases).map(([language, values]) => [language, values.map((value) => ({ language, value }))])),
    claims, sitelinks: Object.fromEntries(sites.map((site) => [site, { site, title: `Page ${number}`, badges: [] }]))
  }
}

/** The lines of a dump of so many items, of which one in `every` is of a class that packs have; one line in ten thousand is cut off. */
export function* dumpLines(items: number, every: number): Generator<string> {
  yield "["
  for (let number = 1; number <= items; number++) {
    const name = word(number)
    const wanted = number % every === 0
    const kind = Math.floor(number / every) % 3
    const claims = !wanted
      ? { P31: [statement("P31", "Q13442814")], P1476: [monolingual("P1476", `On the ${name} of the ${word(number * 7)}`, "en")], P50: [statement("P50", `Q${number + 7}`)] }
      : kind === 0
        ? { P31: [statement("P31", "Q5")], P21: [statement("P21", number % 2 === 0 ? "Q6581097" : "Q6581072")], P27: [statement("P27", "Q212")], P39: [statement("P39", "Q30185", "normal", { from: "2019-05-20", to: "2023-05-20" })] }
        : kind === 1
          ? { P31: [statement("P31", "Q532")], P17: [statement("P17", "Q36")], P625: [{ mainsnak: snak("P625", { value: { latitude: number % 90, longitude: number % 180, altitude: null, precision: 0.01, globe: "http://www.wikidata.org/entity/Q2" }, type: "globecoordinate" }, "globe-coordinate", number), type: "statement", id: `x$${number}`, rank: "normal" }] }
          : { P31: [statement("P31", "Q4830453")], P17: [statement("P17", "Q183")], P1813: [monolingual("P1813", name.slice(0, 3).toUpperCase(), "en")] }
    const family = word(number * 3 + 1)
    const full = kind === 0 ? `${name} ${family}` : name
    const line = JSON.stringify(item(1_000_000 + number, { en: full, uk: inCyrillic(full), pl: full }, claims, { aliases: wanted ? { en: [`${full} of ${word(number * 5)}`] } : {}, sitelinks: number % 12 }))
    yield number % 10_000 === 0 ? `${line.slice(0, line.length / 2)},` : `${line}${number < items ? "," : ""}`
  }
  yield "]"
}
