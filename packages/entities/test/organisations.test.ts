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

  test.each([
    ["en", "The Ministry of Education and Sport agreed.", "Ministry of Education and Sport"],
    ["en", "The Ministry of Health, Labour and Housing agreed.", "Ministry of Health, Labour and Housing"],
    ["de", "Das Ministerium für Umwelt und Verkehr stimmte zu.", "Ministerium für Umwelt und Verkehr"],
    ["de", "Das Ministerium für Bildung, Jugend und Sport stimmte zu.", "Ministerium für Bildung, Jugend und Sport"],
    ["fr", "Le Ministère de la Culture et du Tourisme approuve.", "Ministère de la Culture et du Tourisme"],
    ["fr", "Le Ministère de l’Éducation, de la Jeunesse et des Sports approuve.", "Ministère de l’Éducation, de la Jeunesse et des Sports"],
    ["es", "El Ministerio de Educación, Cultura y Deporte aceptó.", "Ministerio de Educación, Cultura y Deporte"],
    ["pl", "Zgodziło się Ministerstwo Nauki i Szkolnictwa Wyższego.", "Ministerstwo Nauki i Szkolnictwa Wyższego"],
    ["uk", "Погодилося Міністерство культури і туризму.", "Міністерство культури і туризму"],
    ["uk", "Погодилося Міністерство освіти, науки та молоді.", "Міністерство освіти, науки та молоді"],
    ["ru", "Согласилось Министерство спорта и туризма.", "Министерство спорта и туризма"],
    ["ru", "Он преподавал в Зареченском университете.", "Зареченском университете"]
  ])("%s: a field of work goes on over and: %s", (language, text, expected) => {
    expect(bodies(text, language).map((one) => one.text)).toEqual([expected])
  })

  test.each([
    ["en", "The Ministry of Culture and the police agreed.", "Ministry of Culture"],
    ["en", "The Ministry of Culture and Ivan Petrov agreed.", "Ministry of Culture"],
    ["de", "Das Ministerium für Kultur und die Polizei suchten.", "Ministerium für Kultur"],
    ["de", "Es verschwand aus dem Museum für Musik in der Hafenstadt Lomel.", "Museum für Musik"],
    ["de", "Er leitet das Museum der Stadt Lomel.", "Museum der Stadt Lomel"],
    ["fr", "Le Ministère de la culture et la police ont parlé.", "Ministère de la culture"],
    ["es", "El Ministerio de Cultura y Juan Pérez aceptaron.", "Ministerio de Cultura"],
    ["pl", "Ministerstwo Kultury i Policja odpowiedziały.", "Ministerstwo Kultury"],
    ["uk", "Міністерство культури і поліція мовчать.", "Міністерство культури"],
    ["uk", "Погодилося Міністерство культури, і туризм ожив.", "Міністерство культури"],
    ["ru", "Министерство культуры и полиция молчат.", "Министерство культуры"]
  ])("%s: what is no field of work is outside: %s", (language, text, expected) => {
    expect(bodies(text, language).map((one) => one.text)).toContain(expected)
  })
})
