import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import type { PackName, PackRecord } from "../src/record.ts"
import { cityItems } from "../data/worldAffairs/countries.js"

const require = createRequire(import.meta.url)

/** The locales of CLDR that are read. */
export const locales = ["en", "uk", "ru", "de", "fr", "es", "pl", "it", "pt", "tr", "ar", "cs", "sk", "be", "bg", "sr", "sr-Latn", "ro", "nl", "sv", "hu", "zh", "zh-Hant", "ja", "ko"]

/** The bytes of a file of an npm package that holds CLDR's JSON. */
export const cldrFile = (packageName: string, path: string): string => readFileSync(require.resolve(`${packageName}/${path}`), "utf8")

type Tree = { readonly [key: string]: Tree | string }
const tree = (packageName: string, path: string, ...keys: ReadonlyArray<string>): Tree => {
  let at = JSON.parse(cldrFile(packageName, path)) as Tree
  for (const key of keys) at = at[key] as Tree
  return at
}

/** Codes that are no places, or none that are written of by these names. */
const notPlaces = new Set(["EU", "EZ", "UN", "ZZ", "XA", "XB", "QO", "001", "202", "030", "034", "035", "053", "054", "057", "061"])
const regionItems = new Map([
  ["002", "Q15"], ["142", "Q48"], ["150", "Q46"], ["003", "Q49"], ["005", "Q18"], ["419", "Q12585"], ["013", "Q27611"], ["029", "Q664609"], ["143", "Q27275"],
  ["AG", "Q781"], ["AQ", "Q51"], ["AW", "Q21203"], ["AX", "Q5689"], ["BM", "Q23635"], ["FK", "Q9648"], ["FO", "Q4628"], ["GG", "Q25230"], ["GI", "Q1410"],
  ["GL", "Q223"], ["GP", "Q17012"], ["GU", "Q16635"], ["IC", "Q5813"], ["IM", "Q9676"], ["JE", "Q785"], ["MO", "Q14773"], ["MQ", "Q17054"],
  ["NC", "Q33788"], ["PR", "Q1183"], ["RE", "Q17070"]
])
const territoryItems = new Map(
  ("AD Q228,AE Q878,AF Q889,AL Q222,AM Q399,AO Q916,AR Q414,AT Q40,AU Q408,AZ Q227,BA Q225,BB Q244,BD Q902,BE Q31,BF Q965,BG Q219,BH Q398,BI Q967,BJ Q962,BN Q921,BO Q750,BR Q155,BS Q778,BT Q917,BW Q963,BY Q184,BZ Q242,CA Q16,CD Q974,CF Q929,CG Q971,CH Q39,CI Q1008,CL Q298,CM Q1009,CN Q148,CO Q739,CR Q800,CU Q241,CV Q1011,CY Q229,CZ Q213,DE Q183,DJ Q977,DK Q35,DM Q784,DO Q786,DZ Q262,EC Q736,EE Q191,EG Q79,ER Q986,ES Q29,ET Q115,FI Q33,FJ Q712,FM Q702,FR Q142,GA Q1000,GB Q145,GD Q769,GE Q230,GH Q117,GM Q1005,GN Q1006,GQ Q983,GR Q41,GT Q774,GW Q1007,GY Q734,HK Q8646,HN Q783,HR Q224,HT Q790,HU Q28,ID Q252,IE Q27,IL Q801,IN Q668,IQ Q796,IR Q794,IS Q189,IT Q38,JM Q766,JO Q810,JP Q17,KE Q114,KG Q813,KH Q424,KI Q710,KM Q970,KN Q763,KP Q423,KR Q884,KW Q817,KZ Q232,LA Q819,LB Q822,LC Q760,LI Q347,LK Q854,LR Q1014,LS Q1013,LT Q37,LU Q32,LV Q211,LY Q1016,MA Q1028,MC Q235,MD Q217,ME Q236,MG Q1019,MH Q709,MK Q221,ML Q912,MM Q836,MN Q711,MR Q1025,MT Q233,MU Q1027,MV Q826,MW Q1020,MX Q96,MY Q833,MZ Q1029,NA Q1030,NE Q1032,NG Q1033,NI Q811,NL Q55,NO Q20,NP Q837,NR Q697,NZ Q664,OM Q842,PA Q804,PE Q419,PG Q691,PH Q928,PK Q843,PL Q36,PS Q219060,PT Q45,PW Q695,PY Q733,QA Q846,RO Q218,RS Q403,RU Q159,RW Q1037,SA Q851,SB Q685,SC Q1042,SD Q1049,SE Q34,SG Q334,SI Q215,SK Q214,SL Q1044,SM Q238,SN Q1041,SO Q1045,SR Q730,SS Q958,ST Q1039,SV Q792,SY Q858,SZ Q1050,TD Q657,TG Q945,TH Q869,TJ Q863,TL Q574,TM Q874,TN Q948,TO Q678,TR Q43,TT Q754,TV Q672,TW Q865,TZ Q924,UA Q212,UG Q1036,US Q30,UY Q77,UZ Q265,VA Q237,VC Q757,VE Q717,VN Q881,VU Q686,WS Q683,XK Q1246,YE Q805,ZA Q258,ZM Q953,ZW Q954")
    .split(",").map((pair) => pair.split(" ") as [string, string])
)

/** CLDR writes further names of a place in brackets; the brackets go, and what only they tell apart stays ambiguous. */
const bare = (text: string): string => text.replace(/\s*[(（][^)）]*[)）]/g, "").trim()
const looksAbbreviated = (text: string): boolean => /^\p{Lu}[\p{Lu}.\s]*$/u.test(text) && text.length <= 5
const nameOf = (text: string, language: string): PackName => ({ text, language, ...(looksAbbreviated(text) ? { kind: "abbreviation" } : {}) })

/** The countries, territories and regions of CLDR. */
export function territories(): ReadonlyArray<PackRecord> {
  const names = new Map<string, Array<PackName>>()
  for (const locale of locales) {
    for (const [key, text] of Object.entries(tree("cldr-localenames-full", `main/${locale}/territories.json`, "main", locale, "localeDisplayNames", "territories"))) {
      const [code = key] = key.split("-alt-")
      const name = bare(String(text).replace(/ [-–] .*$/, ""))
      if (notPlaces.has(code) || name === "" || name === code) continue
      names.set(code, [...(names.get(code) ?? []), nameOf(name, locale)])
    }
  }
  return [...names].map(([code, list]): PackRecord => {
    const qid = territoryItems.get(code) ?? regionItems.get(code)
    const isCountry = territoryItems.has(code)
    return {
      id: qid ?? `cldr:${code}`, type: "LOC", names: list, prior: isCountry ? 0.75 : /^\d/.test(code) && qid !== undefined ? 0.7 : 0.44,
      ...(qid === undefined ? {} : { qid }), ...(/^[A-Z]{2}$/.test(code) ? { country: code } : {})
    }
  })
}

/** Zones whose exemplar city is a research station, a small town with a common name, or no town at all. */
const notCities = /^(?:Antarctica|Arctic|Etc|America\/Indiana|America\/Kentucky|America\/North_Dakota)\/|Pacific\/Easter$|Indian\/Christmas$|America\/(?:Regina|Nome|Phoenix|Creston|Inuvik|Menominee)$/

/** CLDR leaves a city out where its name is the last part of the zone's: so it is in English and in other languages with Latin letters. */
const notLatin = new Set(["uk", "ru", "ar", "be", "bg", "sr", "zh", "zh-Hant", "ja", "ko"])

/** The zones of a locale with their cities as far as the locale names them. */
function namedCities(locale: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const walk = (node: Tree, path: string): void => {
    for (const [key, child] of Object.entries(node)) {
      if (typeof child === "string") continue
      const at = path === "" ? key : `${path}/${key}`
      const text = child["exemplarCity"]
      if (typeof text === "string") names.set(at, bare(text))
      else if (child["_type"] === undefined) walk(child, at)
    }
  }
  walk(tree("cldr-dates-full", `main/${locale}/timeZoneNames.json`, "main", locale, "dates", "timeZoneNames", "zone"), "")
  return names
}

/** The exemplar cities of CLDR's time zones. */
export function cities(countryNames: ReadonlySet<string>): ReadonlyArray<PackRecord> {
  const named = new Map(locales.map((locale) => [locale, namedCities(locale)]))
  const zones = new Set([...named.values()].flatMap((cities) => [...cities.keys()]))
  const names = new Map([...zones].map((zone) => {
    const list = locales.flatMap((locale): ReadonlyArray<PackName> => {
      const plain = notLatin.has(locale) || (locale !== "en" && named.get("en")!.has(zone)) ? undefined : zone.split("/").at(-1)!.replaceAll("_", " ")
      const text = named.get(locale)!.get(zone) ?? plain
      return text === undefined || text === "" ? [] : [nameOf(text, locale)]
    })
    return [zone, list] as const
  }))
  const items = new Map(cityItems.split(/[,\n]+/).map((pair) => pair.trim().split(" ") as [string, string]))
  return [...names]
    .filter(([zone, list]) => !notCities.test(zone) && !countryNames.has(list.find(({ language }) => language === "en")?.text ?? ""))
    .map(([zone, list]): PackRecord => {
      const qid = items.get(zone)
      return { id: qid ?? `cldr:${zone}`, type: "LOC", names: list, prior: qid === undefined ? 0.4 : 0.75, ...(qid === undefined ? {} : { qid }) }
    })
}
