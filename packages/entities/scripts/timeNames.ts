/**
 * Makes `data/timeNames.js` from CLDR: months, weekdays, words for days, units with their case forms, currencies and short scales, in ten
 * languages, as lists of forms under the categories of `src/quantities/senses.ts`. Deterministic.
 *
 * CLDR=FOLDER node --conditions=@polyonym/source packages/entities/scripts/timeNames.ts
 * The folder holds `cldr-dates-full`, `cldr-numbers-full` and `cldr-units-full` (a version may end the names); `node_modules` if not given.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"

const folder = resolve(process.env["CLDR"] ?? "node_modules")
const names = readdirSync(folder)
type Tree = { readonly [key: string]: Tree } & { readonly length?: number }

/** A part of one of CLDR's files. */
function read(name: string, language: string, file: string, ...path: ReadonlyArray<string>): Tree {
  const found = names.find((one) => one === name || one.startsWith(`${name}-4`))
  if (found === undefined) throw new Error(`${name} is not in ${folder}`)
  let tree = JSON.parse(readFileSync(join(folder, found, "main", language, file), "utf8")) as Tree
  for (const key of ["main", language, ...path]) tree = tree[key]!
  return tree
}
const words = (tree: Tree | undefined): ReadonlyArray<readonly [string, string]> => Object.entries(tree ?? {}).filter((one): one is [string, never] => typeof one[1] === "string")

const languages = ["ar", "de", "en", "es", "fr", "pl", "ru", "tr", "uk", "zh"]
const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
const money = "AED ARS AUD AZN BGN BRL BYN CAD CHF CLP CNY COP CZK DKK EGP EUR GBP GEL HKD HUF IDR ILS INR IQD IRR ISK JOD JPY KRW KWD KZT LBP LKR LYD MAD MDL MXN MYR NGN NOK NPR NZD PEN PHP PKR PLN QAR RON RSD RUB SAR SDG SEK SGD SYP THB TND TRY TWD UAH USD UZS VND ZAR".split(" ")
/** Units by their name here. */
const units: Readonly<Record<string, string>> = {
  year: "duration-year", month: "duration-month", week: "duration-week", day: "duration-day", hour: "duration-hour", minute: "duration-minute", second: "duration-second", decade: "duration-decade", century: "duration-century",
  kilometre: "length-kilometer", metre: "length-meter", centimetre: "length-centimeter", millimetre: "length-millimeter", mile: "length-mile", foot: "length-foot", inch: "length-inch", yard: "length-yard", "nautical mile": "length-nautical-mile",
  hectare: "area-hectare", acre: "area-acre", "square kilometre": "area-square-kilometer", "square metre": "area-square-meter", "square mile": "area-square-mile", "cubic metre": "volume-cubic-meter",
  tonne: "mass-tonne", kilogram: "mass-kilogram", gram: "mass-gram", pound: "mass-pound", ounce: "mass-ounce", litre: "volume-liter", gallon: "volume-gallon", barrel: "volume-barrel",
  "kilometre per hour": "speed-kilometer-per-hour", "metre per second": "speed-meter-per-second", "mile per hour": "speed-mile-per-hour", celsius: "temperature-celsius", fahrenheit: "temperature-fahrenheit", degree: "angle-degree",
  gigawatt: "power-gigawatt", megawatt: "power-megawatt", kilowatt: "power-kilowatt", watt: "power-watt", "kilowatt hour": "energy-kilowatt-hour", volt: "electric-volt", gigabyte: "digital-gigabyte", megabyte: "digital-megabyte", terabyte: "digital-terabyte"
}
const lasting = new Set(["year", "month", "week", "day", "hour", "minute", "second", "decade", "century"])
const clean = (form: string): string => form.replace(/[‎‏؜]/gu, "").replaceAll("'.'", ".").replace(/[\u00a0\u202f]/gu, " ").trim().toLowerCase()

function listOf(language: string): Record<string, string> {
  const found = new Map<string, Set<string>>()
  const add = (category: string, form: string): void => {
    const text = clean(form)
    if (text === "" || /[{}|]/u.test(text)) return
    const forms = found.get(category) ?? new Set<string>()
    found.set(category, forms.add(text))
  }
  const gregorian = read("cldr-dates-full", language, "ca-gregorian.json", "dates", "calendars", "gregorian")
  for (const use of ["format", "stand-alone"]) {
    for (const width of ["wide", "abbreviated"]) {
      const short = width === "wide" ? "" : "short"
      for (const [month, form] of words(gregorian["months"]![use]![width]!)) {
        const wide = [gregorian["months"]!["format"]!["wide"]![month] as unknown as string, gregorian["months"]!["stand-alone"]!["wide"]![month] as unknown as string]
        if (short === "" || !wide.includes(form)) add(`${short}month ${month}`, form)
        if (short !== "" && form.endsWith(".")) add(`${short}month ${month}`, form.slice(0, -1))
      }
      for (const [at, day] of weekdays.entries()) {
        const form = gregorian["days"]![use]![width]![day] as unknown as string
        if (short === "" || form !== gregorian["days"]!["format"]!["wide"]![day] as unknown as string) add(`${short}weekday ${at + 1}`, form)
      }
    }
  }
  for (const [key, form] of words(read("cldr-dates-full", language, "dateFields.json", "dates", "fields")["day"])) {
    const offset = /^relative-type-(-?\d)$/u.exec(key)?.[1]
    if (offset !== undefined) add(`day ${offset}`, form)
  }
  for (const width of ["long", "short"]) {
    const table = read("cldr-units-full", language, "units.json", "units")[width]!
    for (const [name, id] of Object.entries(units)) {
      for (const [key, form] of words(table[id])) {
        if (!/count-|^displayName/u.test(key)) continue
        const text = form.replace(/^\{0\}|\{0\}$/u, "")
        if (language !== "zh" && (lasting.has(name) ? clean(text).length < (name === "decade" ? 5 : 3) : clean(text) === "in" || name !== "metre" && clean(text).length < 2)) continue
        add(`${lasting.has(name) ? "unit" : "measure"} ${name}`, language === "ar" && key.endsWith("two") && !form.includes("{0}") ? "" : text)
      }
    }
  }
  const currencies = read("cldr-numbers-full", language, "currencies.json", "numbers", "currencies")
  for (const code of money) {
    add(`currency ${code}`, code)
    for (const [key, form] of words(currencies[code])) if (key.startsWith("displayName") || key.startsWith("symbol") && /[^\p{L}]/u.test(form) && form !== "$" && form !== "£" && form !== "¥") add(`currency ${code}`, form)
  }
  const numbers = read("cldr-numbers-full", language, "numbers.json", "numbers", "decimalFormats-numberSystem-latn")
  for (const width of ["short", "long"]) {
    for (const [key, form] of words(numbers[width]!["decimalFormat"])) {
      const [size = "", text = ""] = [/^\d+/u.exec(key)?.[0], form.replace(/^0+/u, "")]
      const zeros = size.length - /^0*/u.exec(form)![0].length
      if (text !== form && clean(text).length > 1 || language === "zh" && text !== "") add(`scale ${10 ** zeros}`, text)
    }
  }
  return Object.fromEntries([...found].map(([category, forms]) => [category, [...forms].sort().join("|")]))
}
const version = (JSON.parse(readFileSync(join(folder, names.find((one) => one.startsWith("cldr-units-full"))!, "package.json"), "utf8")) as { readonly version: string }).version
const tables = Object.fromEntries(languages.map((language) => [language, listOf(language)]))
writeFileSync(new URL("../data/timeNames.js", import.meta.url), `/**
 * Months, weekdays, days, units, currencies and scales by language and category, forms with | between. Made by scripts/timeNames.ts from
 * cldr-dates-full, cldr-numbers-full and cldr-units-full ${version}. Licence: Unicode-3.0, © Unicode, Inc.
 */
export const timeNames = ${JSON.stringify(tables, undefined, 1)}
`)
writeFileSync(new URL("../data/timeNames.d.ts", import.meta.url), `/** Forms with | between, by language and category. */
export declare const timeNames: Readonly<Record<string, Readonly<Record<string, string>>>>
`)
for (const language of languages) console.log(language, Object.keys(tables[language]!).length)
