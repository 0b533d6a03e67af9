/**
 * Measures how well `prepareName` tells given from family names, on the third of `names/persons.dev.jsonl.gz` that nothing was learned from (`third` = 1):
 *
 * - Russian labels written "Family, Given Patronymic" tell the roles; the comma is taken out and the parts are put in other orders;
 * - labels of the same person in a language that puts the family name first and in English tell them by the order of the same words;
 * - labels of two words in languages of Europe are taken for given and family name, as written and turned round (a few are not so);
 * - the same: the area under the curve of the learned odds, first word against last.
 *
 * POLYONYM_DATA=… node --conditions=@polyonym/source packages/names/scripts/parse/measureRoles.ts [--errors N]
 */
import { existsSync, readFileSync } from "node:fs"
import { resolve } from "node:path"
import { gunzipSync } from "node:zlib"
import { prepareName, tokenFrequency } from "../../src/pure.ts"
import { learnedOdds } from "../../src/parse/frequency.ts"
import { plainLetters } from "../../src/parse/letters.ts"
import { givenOdds } from "../../src/parse/units.ts"
import { areaUnderCurve } from "../pairMetrics.ts"
import { third } from "../third.ts"

const root = resolve(import.meta.dirname, "../../../..")
const folder = process.env.POLYONYM_DATA
if (folder === undefined || !existsSync(resolve(root, folder))) {
  console.log("measureRoles: POLYONYM_DATA is unset; skipped")
  process.exit(0)
}
interface Person {
  readonly id: string
  readonly names: ReadonlyArray<{ readonly language: string; readonly name: string }>
  readonly rareHeldToken: boolean
}
const persons = gunzipSync(readFileSync(resolve(root, folder, "names/persons.dev.jsonl.gz"))).toString("utf8").trim().split("\n").map((line) => JSON.parse(line) as Person).filter((person) => third(person.id) === 1)
const errorsAt = process.argv.indexOf("--errors")
let errors = errorsAt < 0 ? 0 : Number(process.argv[errorsAt + 1])

const tallies = new Map<string, { right: number; second: number; all: number }>()
/** Counts whether the roles of the words are as expected, in the best reading or in one of the others. */
function check(kind: string, text: string, language: string | undefined, expected: ReadonlyMap<string, string>): void {
  const name = prepareName(text, { language })
  const fits = (parts: typeof name.parts): boolean => parts.every((part) => expected.get(part.text) === undefined || expected.get(part.text) === part.role)
  const tally = tallies.get(kind) ?? { right: 0, second: 0, all: 0 }
  tally.all++
  if (fits(name.parts)) tally.right++
  else {
    if (name.alternatives.some((reading) => fits(reading.parts))) tally.second++
    if (errors-- > 0) console.log(kind, "|", text, "|", name.parts.map((part) => `${part.text}:${part.role}`).join(" "))
  }
  tallies.set(kind, tally)
}

for (const person of persons) {
  const names = new Map(person.names.map(({ language, name }) => [language, name]))
  const match = /^([^,()\s]+), ([^,()\s]+)(?: ([^,()\s]+))?$/.exec(names.get("ru") ?? "")
  if (match !== null) {
    const [, family = "", given = "", patronymic] = match
    const fathers = patronymic !== undefined && /(?:ич|вна|чна)$/.test(patronymic)
    const expected = new Map([[family, "family"], [given, "given"], ...(fathers ? [[patronymic, "patronymic"] as const] : [])])
    for (const tag of patronymic === undefined || fathers ? ["ru", undefined] : []) {
      const told = tag === undefined ? ", language not told" : ""
      if (fathers) {
        check(`ru given patronymic family${told}`, `${given} ${patronymic} ${family}`, tag, expected)
        check(`ru family given patronymic${told}`, `${family} ${given} ${patronymic}`, tag, expected)
      }
      check(`ru comma${told}`, patronymic === undefined ? `${family}, ${given}` : `${family}, ${given} ${patronymic}`, tag, expected)
      check(`ru given family${told}`, `${given} ${family}`, tag, expected)
      check(`ru family given${told}`, `${family} ${given}`, tag, expected)
    }
  }
  const english = names.get("en") ?? ""
  for (const language of ["hu", "vi"]) {
    const own = names.get(language)
    const words = own?.split(" ") ?? []
    if (own === undefined || words.length !== 2 || english !== `${words[1]!} ${words[0]!}`) continue
    const expected = new Map([[words[0]!, "family"], [words[1]!, "given"]])
    check(`${language} family first`, own, language, expected)
    check(`${language} family first, language not told`, own, undefined, expected)
    check(`en of ${language}`, english, "en", expected)
  }
  for (const language of ["en", "de", "fr", "es", "it", "pl", "tr", "uk"]) {
    const [first = "", last = "", more] = (names.get(language) ?? "").split(" ")
    if (last === "" || more !== undefined || person.rareHeldToken || first === last || /[.,-]/.test(first + last)) continue
    const expected = new Map([[first, "given"], [last, "family"]])
    check(`${language} two words as written, taken for given family`, `${first} ${last}`, language, expected)
    check(`${language} two words turned round`, `${last} ${first}`, language, expected)
  }
}
for (const [kind, { right, second, all }] of [...tallies].sort()) console.log(`${kind.padEnd(60)} ${String(all).padStart(5)}  right ${(100 * right / all).toFixed(1).padStart(5)} %  among the alternatives ${(100 * (right + second) / all).toFixed(1).padStart(5)} %`)

/** Area under the curve, coverage and mean frequency of first against last words of labels of two words. */
function split(language: string, script: RegExp, reversed: boolean): void {
  const own = persons.filter((person) => !person.rareHeldToken).flatMap((person) => person.names.filter((name) => name.language === language).map((name) => name.name.split(" "))).filter((words) => words.length === 2 && words.every((word) => script.test(word)))
  if (own.length < 20) return
  const [first, last] = (reversed ? [1, 0] : [0, 1]).map((at) => own.map((words) => plainLetters(words[at]!))) as [Array<string>, Array<string>]
  const known = [...first, ...last].filter((word) => learnedOdds(word) !== undefined)
  const value = (word: string): number => learnedOdds(word) ?? 0
  const rightly = first.filter((word, i) => value(word) > value(last[i]!)).length
  const ties = first.filter((word, i) => value(word) === value(last[i]!)).length
  const whole = first.map((word) => givenOdds(word, language === "ru" || language === "uk" ? "Cyrl" : "Latn"))
  const wholeLast = last.map((word) => givenOdds(word, language === "ru" || language === "uk" ? "Cyrl" : "Latn"))
  const inTable = (words: ReadonlyArray<string>): ReadonlyArray<string> => words.filter((word) => learnedOdds(word) !== undefined)
  console.log(`${language}: ${own.length} labels, ${(100 * known.length / own.length / 2).toFixed(1)} % of words in the table (first ${(100 * inTable(first).length / first.length).toFixed(1)} %, last ${(100 * inTable(last).length / last.length).toFixed(1)} %), AUC of learned odds ${areaUnderCurve(first.map(value), last.map(value)).toFixed(3)} (of words in the table ${areaUnderCurve(inTable(first).map(value), inTable(last).map(value)).toFixed(3)}), with known names and endings ${areaUnderCurve(whole, wholeLast).toFixed(3)}; within a name right ${(100 * rightly / own.length).toFixed(1)} %, tied ${(100 * ties / own.length).toFixed(1)} %; median frequency ${[first, last].map((words) => words.map(tokenFrequency).sort((a, b) => a - b)[words.length >> 1]!).join(" / ")}`)
}
for (const language of ["en", "de", "fr", "es", "pl", "it", "tr", "id", "fi", "cs", "pt"]) split(language, /^[\p{Script=Latin}'’-]+$/u, false)
for (const language of ["uk", "ru"]) split(language, /^[\p{Script=Cyrillic}'’-]+$/u, false)
split("ar", /^\p{Script=Arabic}+$/u, false)
split("he", /^[\p{Script=Hebrew}'"׳]+$/u, false)
split("hu", /^[\p{Script=Latin}-]+$/u, false)
