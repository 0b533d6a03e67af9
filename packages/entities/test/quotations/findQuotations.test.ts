import { describe, expect, test } from "vitest"
import { findQuotations, tagText } from "../../src/pure.ts"
import { annotated, type Case } from "./annotated.ts"
import { ar } from "./cases/ar.ts"
import { de } from "./cases/de.ts"
import { en } from "./cases/en.ts"
import { es } from "./cases/es.ts"
import { fr } from "./cases/fr.ts"
import { pl } from "./cases/pl.ts"
import { ru } from "./cases/ru.ts"
import { tr } from "./cases/tr.ts"
import { uk } from "./cases/uk.ts"
import { zh } from "./cases/zh.ts"

const read = (marked: string, language: string): string => {
  const { text, mentions } = annotated(marked, language)
  return findQuotations(text, mentions, { language }).map(({ speech, speaker }) => speech ? speaker ?? "-" : "x").join(" ")
}

describe("who says it", () => {
  const tables: ReadonlyArray<readonly [string, ReadonlyArray<Case>]> = [["ar", ar], ["de", de], ["en", en], ["es", es], ["fr", fr], ["pl", pl], ["ru", ru], ["tr", tr], ["uk", uk], ["zh", zh]]
  for (const [language, cases] of tables) {
    describe(language, () => {
      test.each(cases)("%s", (marked, expected) => expect(read(marked, language)).toBe(expected))
    })
  }
})

describe("what a quotation is", () => {
  const texts = (marked: string, language: string): Array<string> => {
    const { text, mentions } = annotated(marked, language)
    return findQuotations(text, mentions, { language }).map((one) => one.text)
  }
  test.each<readonly [string, string, ReadonlyArray<string>]>([
    ["en", "“We waited all night.\n\n“Then the doors opened,” {a|Zoe Marlow} said.", ["“We waited all night.", "“Then the doors opened,”"]],
    ["pl", "– Najpierw dach – mówi {a|Borys Waldor}, dozorca. – Potem okna.", ["Najpierw dach", "Potem okna."]],
    ["pl", "{a|Waldor} wstał. – Nie ma już czasu – dodał cicho.", ["Nie ma już czasu"]],
    ["es", "—No sé —dijo {a|Bruno}—. Ya veremos.", ["No sé", "Ya veremos."]],
    ["uk", "— Ходімо, — сказав {a|Остап}.", ["Ходімо"]],
    ["fr", "— Viens, dit {a|Gaspard}.", ["Viens"]],
    ["uk", "— перший рядок списку\n— другий рядок списку", []],
    ["ru", "«Это конец, — сказал {a|Тарский}. — Дальше некуда».", ["«Это конец, — сказал Тарский. — Дальше некуда»"]],
    ["uk", "Газета «{b:ORG|Річ}» вийшла, а роман «Попіл» — ні.", []],
    ["pl", "Jak podaje „Gazeta Rzeczna”, most stoi.", []]
  ])("%s: %s", (language, marked, expected) => expect(texts(marked, language)).toEqual(expected))

  test("says why", () => {
    const { text, mentions } = annotated("“It is over,” said {a|Ines Pellow}. “Go.” The so-called “end” came.", "en")
    const codes = findQuotations(text, mentions, { language: "en" }).map(({ why }) => why.map(({ code, params }) => [code, ...Object.values(params)].join(" ")))
    expect(codes).toEqual([["verb-after said", "speaker-name"], ["continued"], ["so-called"]])
  })

  test("reads each range by its own language", () => {
    const { text, mentions } = annotated("«Міст відкрито», — сказала {a|Ярина Вовчок}.\n“It is open,” {a|Vovchok} said.", "uk")
    const second = text.indexOf("“")
    const spans = [{ start: 0, end: second, language: "uk", script: "Cyrl", confidence: 1 }, { start: second, end: text.length, language: "en", script: "Latn", confidence: 1 }]
    expect(findQuotations(text, mentions, { language: "uk", spans }).map(({ speaker, language }) => [speaker, language])).toEqual([["a", "uk"], ["a", "en"]])
  })

  test("gives its mentions among those of the tagger", () => {
    const text = "“The hall is open,” Museum director Oksana Hrytsenko said."
    const [quote, role, person] = tagText(text, { language: "en" })
    expect([quote?.type, quote?.speaker, quote?.speech, role?.type]).toEqual(["QUOTE", person?.chain, true, "ROLE"])
  })
})
