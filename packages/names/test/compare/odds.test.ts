import { prepareName } from "@polyonym/names/pure"
import { describe, expect, it } from "vitest"
import { preparedOf, type Word } from "../../src/compare/prepared.ts"
import { type PairReason, wordOdds } from "../../src/compare/wordOdds.ts"

const given = (text: string, language?: string): Word => preparedOf(prepareName(`${text} Boychuk`, { language })).words[0]!
const family = (text: string): Word => preparedOf(prepareName(`Taras ${text}`)).words[1]!

/** What two words say, within bounds: what is learned may become better, but no word may come to say another thing. */
describe("the odds of two family names", () => {
  it.each([
    ["Meyer", "Maier", 2, 5], ["Weber", "Veber", 2, 5], ["Schneider", "Snyder", 0.3, 3], ["Harcourt", "Harkourt", 3, 6], ["Quick", "Kwik", 2, 5], ["Bach", "Back", 0.5, 3], ["Petersen", "Pedersen", 1, 4], ["Vogel", "Fogel", -1, 2], ["Rotschild", "Rothschild", 3, 6], ["Lee", "Li", 1, 4],
    ["Жуков", "Joukov", 5, 9], ["Щербаков", "Scherbakov", 7, 11], ["Хворост", "Khvorost", 8, 12], ["Гайдай", "Haidai", 6, 10], ["Ян", "Yan", 1, 4], ["Шоу", "Shaw", 3, 6], ["Юнг", "Jung", 3, 6], ["Смит", "Schmidt", -4, 0], ["Мельник", "Miller", -8, -4],
    ["Τσίπρας", "Tsipras", 4, 7], ["Παπαδάκης", "Papadakis", 6, 10], ["Բաբայան", "Babayan", 4, 8], ["ბერიძე", "Beridze", 5, 8], ["ბერიძე", "Papadakis", -8, -5], ["Τσίπρας", "Ципрас", 4, 7], ["Παπαδάκης", "Попов", -8, -6], ["ბერიძე", "Беридзе", 5, 8],
    ["سالم", "Salem", 1.5, 4], ["כהן", "Levi", -8, -6], ["メルケル", "Merkel", 5, 8], ["メルケル", "Miller", -2, 1.5], ["김", "Kim", 2.5, 5], ["박", "Park", 2.5, 5], ["박", "Kim", -8, -6], ["李", "Li", 1.5, 4], ["李", "Lee", 0.2, 2], ["王", "Li", -8, -6], ["Barbara", "Zoltan", -8, -6], ["Ng", "Wu", -8, -6]
  ] as const)("%s, %s", (a, b, low, high) => {
    const { odds, reason, spelling } = wordOdds(family(a), family(b))
    expect(reason).toBe("spelling")
    expect(spelling).toBe(odds)
    expect(odds).toBeGreaterThanOrEqual(low)
    expect(odds).toBeLessThanOrEqual(high)
    expect(wordOdds(family(b), family(a)).odds).toBeCloseTo(odds, 9)
  })
})

describe("the odds of two given names", () => {
  it.each<readonly [string, string, PairReason, number, number]>([
    ["Philip", "Filip", "cognate", 3.5, 3.5], ["Yevgeny", "Eugene", "cognate", 3.5, 3.5], ["Hans", "Иоганн", "cognate", 3, 3.5], ["Giovanni", "Иван", "cognate", 3, 3.5], ["Mike", "Михаэль", "diminutive", 1, 2], ["Bob", "Роберт", "diminutive", 1, 2], ["Katie", "Екатерина", "diminutive", 0.7, 2], ["Саша", "Alexander", "diminutive", 1, 2],
    ["Joh", "Johannes", "diminutive", 1, 1], ["Ben", "Benjamin", "diminutive", 2, 2], ["Al", "Alan", "diminutive", 2, 2], ["Jon", "John", "spelling", 1, 3], ["Юзеф", "Joseph", "spelling", 4, 8], ["Tom", "Tim", "spelling", -3, 0], ["Ben", "Benny", "spelling", 0, 2], ["Саша", "Boris", "spelling", -8, -6], ["Barbara", "Zoltan", "spelling", -8, -6]
  ])("%s, %s", (a, b, reason, low, high) => {
    const told = wordOdds(given(a), given(b))
    expect(told.reason).toBe(reason)
    expect(told.odds).toBeGreaterThanOrEqual(low)
    expect(told.odds).toBeLessThanOrEqual(high)
    expect(wordOdds(given(b), given(a))).toMatchObject({ reason, odds: told.odds })
  })
})

describe("the odds of case forms", () => {
  it.each<readonly [string, string, string, string | undefined, number, number]>([
    ["Тараса", "uk", "Taras", undefined, 2, 5], ["Тарасом", "uk", "Тарасу", "uk", 2.5, 5], ["Марією", "uk", "Марії", "uk", 1.5, 4], ["Ольги", "ru", "Olga", undefined, 0.2, 2], ["Anny", "pl", "Anna", undefined, 1, 4], ["Adama", "pl", "Adam", "pl", 1, 4], ["Adamem", "pl", "Adamowi", "pl", -0.5, 2], ["Αλέξη", "el", "Αλέξης", "el", 2, 5], ["Jonui", "lt", "Jonas", "lt", 1.5, 4], ["Петром", "uk", "Peter", undefined, -3, -0.5]
  ])("%s (%s), %s", (a, language, b, other, low, high) => {
    const told = wordOdds(given(a, language), given(b, other))
    expect(told.reason).toBe("inflected")
    expect(told.odds).toBeGreaterThanOrEqual(low)
    expect(told.odds).toBeLessThanOrEqual(high)
    const without = wordOdds(given(a, language), given(b, other), false)
    expect(without.reason).toBe("spelling")
    expect(without.odds).toBeLessThan(told.odds)
    expect(wordOdds(given(b, other), given(a, language))).toMatchObject({ reason: "inflected", odds: told.odds })
  })
  it.each([["Марії", "uk", "Maria", undefined], ["Боба", "ru", "Bob", undefined], ["Сашею", "uk", "Alexander", undefined], ["Тараса", "uk", "Zoltan", undefined], ["Тараса", "uk", "Тарасик", "uk"]] as const)("%s (%s) is none of %s, or says no more by it", (a, language, b, other) => {
    const told = wordOdds(given(a, language), given(b, other))
    expect(told.reason).toBe("spelling")
    expect(told.odds).toBe(wordOdds(given(a, language), given(b, other), false).odds)
  })
})
