import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { byTable } from "../src/engine.ts"
import { arabicSystems } from "../src/systems/arabic.ts"
import { armenian } from "../src/systems/armenian.ts"
import { ethiopicSystems } from "../src/systems/ethiopic.ts"
import { georgian } from "../src/systems/georgian.ts"
import { greekSystems } from "../src/systems/greek.ts"
import { hebrewSystems } from "../src/systems/hebrew.ts"
import { kurdish } from "../src/systems/kurdish.ts"
import { persianAndUrdu } from "../src/systems/persian.ts"
import { thaana } from "../src/systems/thaana.ts"
import { uyghur } from "../src/systems/uyghur.ts"
import { yiddish } from "../src/systems/yiddish.ts"
import { processorTime, within } from "../../../tests/setup/processorTime.ts"

const all = [...greekSystems, ...georgian, ...armenian, ...hebrewSystems, ...yiddish, ...arabicSystems, ...persianAndUrdu, ...kurdish, ...uyghur, ...ethiopicSystems, ...thaana]
const alphabets = new Map([
  ["el", "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ"], ["grc", "αβγδεζηθικλμνξοπρσςτυφχψωἀἁἄὰᾶᾳᾷἐἑἡῃἱῖὁὑῥὡῳ"], ["ka", "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ"], ["hy", "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև"],
  ["he", "אבגדהוזחטיכךלמםנןסעפףצץקרשת\u05b0\u05b1\u05b2\u05b3\u05b4\u05b5\u05b6\u05b7\u05b8\u05b9\u05bb\u05bc"], ["yi", "אאַאָבבֿגדהוװזחטייִױײײַכּכךלמםנןסעפּפֿףצץקרששׂתּת"],
  ["ar", "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأإؤئ\u064e\u064f\u0650\u0651\u064b\u064c\u064d"], ["fa", "اآبپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیءأؤئ"], ["ps", "اآبپتټثجځچڅحخدډذرړزژږسشښصضطظعغفقکګلمنڼوهیېۍئ"],
  ["ur", "اآبپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیے"], ["ckb", "ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆهەیێ"], ["ug", "ئائەبپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىي"],
  ["am", "ሀለሐመሠረሰሸቀበቨተቸኀነኘአከኸወዐዘዠየደጀገጠጨጰጸፀፈፐሉሊላሌልሎሏቈኈኰጐ"], ["ti", "ሀለሐመሠረሰሸቀቐበቨተቸኀነኘአከኸወዐዘዠየደጀገጠጨጰጸፀፈፐ"], ["dv", "ހށނރބޅކއވމފދތލގޏސޑޒޓޔޕޖޗޘޙޚޛޜޝޞޟޠޡޢޣޤޥ\u07a6\u07a7\u07a8\u07a9\u07aa\u07ab\u07ac\u07ad\u07ae\u07af\u07b0"]
])
const scripts = /[\p{Script=Greek}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Ethiopic}\p{Script=Thaana}]/u
/** A Greek letter of the phonetic alphabet. */
const inIpa = "θ"

describe.each(all.map((system) => ({ system, name: `${system.info.from} ${system.info.id}` })))("$name", ({ system }) => {
  const { convert, withSpans } = byTable(system, {}, (text) => text)
  const alphabet = [...alphabets.get(system.info.from)!]
  const piece = fc.constantFrom(...alphabet, ...alphabet, ...alphabet.map((letter) => letter.toUpperCase()), " ", ".", "-", "a", "7", "\u0301", "\u05bc", "\u0651", "\u064e", "\u0640", "\u200c", "\u0654", "ﻻ", "ﬡ", "\ud800")
  const text = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(""))

  it("has a rule for every letter of its alphabet, whatever stands around it", () => {
    for (const letter of alphabet) {
      for (const word of [letter, alphabet[1]! + letter, letter + alphabet[1]!, letter + letter, alphabet[1]! + letter + alphabet[2]!]) expect(convert(word).replaceAll(inIpa, "")).not.toMatch(scripts)
    }
  })
  it("tiles both texts with spans", () => {
    fc.assert(fc.property(text, (source) => {
      const out = withSpans(source)
      expect(out.text).toBe(convert(source))
      const edges = [[0, 0], ...out.spans.map(([, inEnd, , outEnd]) => [inEnd, outEnd])]
      expect(out.spans.map(([inStart, , outStart]) => [inStart, outStart])).toEqual(edges.slice(0, -1))
      expect(edges.at(-1)).toEqual([source.length, out.text.length])
    }), { numRuns: 60 })
  })
  it("gives the same for pieces split at white space as for the whole", () => {
    fc.assert(fc.property(text, (source) => {
      expect(source.split(/(\s+)/).map(convert).join("")).toBe(convert(source))
    }), { numRuns: 50 })
  })
  it("reads decomposed and composed text alike", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...alphabet), { maxLength: 12 }).map((letters) => letters.join("")), (source) => {
      expect(convert(source.normalize("NFD")).normalize("NFC")).toBe(convert(source.normalize("NFC")).normalize("NFC"))
    }), { numRuns: 60 })
  })
  it("takes time in proportion to a hostile text", { retry: 3 }, () => {
    for (const unit of [alphabet[0]!, alphabet.at(-1)!, alphabet.join(""), "\u0651\u064e"]) {
      const source = unit.repeat(20_000 / unit.length)
      convert(source)
      const start = processorTime()
      convert(source)
      within(start, 400)
    }
  })
})

it("there are at least 55 pairs of a language and a system, each under its own names", () => {
  expect(all.length).toBeGreaterThanOrEqual(55)
  const names = all.flatMap(({ info }) => [info.id, ...info.aliases].map((name) => `${info.from} ${name}`))
  expect(names.length).toBe(new Set(names).size)
  const ids = all.map(({ info }) => info.id)
  expect(ids.length).toBe(new Set(ids).size)
})
