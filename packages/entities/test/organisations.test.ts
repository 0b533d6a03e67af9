import { describe, expect, test } from "vitest"
import type { Mention } from "@polyonym/facts/pure"
import { tagText } from "../src/pure.ts"

const bodies = (text: string, language: string): Array<Mention> => tagText(text, { language, packs: [] }).filter(({ type }) => type === "ORG")

describe("bodies that no pack knows", () => {
  test.each([
    ["en", "Staff of the Regional Committee for the Care of Orchards met.", "Regional Committee for the Care of Orchards"],
    ["en", "She joined the Tidewater Marine Institute last year.", "Tidewater Marine Institute"],
    ["uk", "Про це заявило Міністерство водного господарства.", "Міністерство водного господарства"],
    ["uk", "Заяву оприлюднив Національний комітет з питань статистики.", "Національний комітет з питань статистики"],
    ["uk", "Так повідомляє агентство «Зореслав».", "Зореслав"],
    ["ru", "Об этом сообщил Высший совет по делам молодежи.", "Высший совет по делам молодежи"],
    ["de", "Das meldete die Nordtaler Zeitung am Abend.", "Nordtaler Zeitung"],
    ["fr", "Elle travaille pour la Fédération nationale des apiculteurs.", "Fédération nationale des apiculteurs"],
    ["es", "Lo pidió la Asociación Nacional de Apicultores.", "Asociación Nacional de Apicultores"],
    ["pl", "Tak ustalił Krajowy Instytut Pszczelarski.", "Krajowy Instytut Pszczelarski"]
  ])("%s: %s", (language, text, expected) => {
    expect(bodies(text, language).map((one) => one.text)).toEqual([expected])
  })

  test("an abbreviation in brackets joins the name, and so does its later use", () => {
    const found = bodies("The Tidewater Marine Institute (TMI) opened. On Monday the TMI closed.", "en")
    expect(found.map(({ text }) => text)).toEqual(["Tidewater Marine Institute", "TMI", "TMI"])
    expect(new Set(found.map(({ chain }) => chain)).size).toBe(1)
  })

  test("an abbreviation joins the name that it is made from", () => {
    const found = bodies("The Tidewater Marine Institute opened. On Monday the TMI closed.", "en")
    expect(new Set(found.map(({ chain }) => chain)).size).toBe(1)
  })

  test("two bodies joined by and are two", () => {
    expect(bodies("We thank the Coastal Police and River Rescue Service today.", "en").map(({ text }) => text)).toEqual(["Coastal Police", "River Rescue Service"])
  })
})
