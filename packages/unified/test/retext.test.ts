import dictionary from "dictionary-en"
import retextEnglish from "retext-english"
import retextLatin from "retext-latin"
import retextRepeatedWords from "retext-repeated-words"
import retextSpell from "retext-spell"
import retextStringify from "retext-stringify"
import { type Plugin, unified } from "unified"
import { describe, expect, it } from "vitest"
import { parseMultilingual } from "../src/index.ts"

const english = [
  "Well, it it does appear that that the ferry ferry left; nobody had had a a ticket.",
  "The the harbour-master's office isn't open, and and Mr. Lee lee said so.",
  "They travveled to Odesa on a well-known boat. It cost 1,000.50 dollars at 10:30pm, e.g. by carrd, in the U.S. and elsewere.",
  "“Quite so,” he said, “the the end.” (Or or not.) It's over-prised — don’t go thier!"
].join("\n\n")

const messages = async (parser: Plugin<[]>, plugin: Plugin<[]>, text: string) => {
  const file = await unified().use(parser).use(plugin).use(retextStringify).process(text)
  expect(String(file)).toBe(text)
  return file.messages.map(({ reason, place, ruleId }) => {
    const { start, end } = place as { start: { offset: number }; end: { offset: number } }
    return { reason, ruleId, at: [start.offset, end.offset] }
  })
}
const ours = parseMultilingual as unknown as Plugin<[]>
const latin = retextLatin as unknown as Plugin<[]>
const plainEnglish = retextEnglish as unknown as Plugin<[]>
const repeated = retextRepeatedWords as unknown as Plugin<[]>
function spell(this: unknown) {
  return (retextSpell as (options: object) => unknown).call(this, { dictionary })
}
const spelling = spell as unknown as Plugin<[]>

describe("retext-repeated-words", () => {
  it("says the same of English on our tree as on that of retext-english", async () => {
    const found = await messages(ours, repeated, english)
    expect(found.length).toBeGreaterThan(4)
    expect(found).toEqual(await messages(plainEnglish, repeated, english))
  })
  it("finds them in Ukrainian, as on the tree of retext-latin, words that an apostrophe or a hyphen joins among them", async () => {
    const text = "Паром не вийшов вийшов вчасно. Сім'я сім'я чекала на на причалі. Казна-що казна-що, та й годі."
    const found = await messages(ours, repeated, text)
    expect(found.map(({ at: [start, end] }) => text.slice(start, end))).toEqual(["вийшов вийшов", "Сім'я сім'я", "на на", "Казна-що казна-що"])
    expect(found).toEqual(await messages(latin, repeated, text))
  })
  it("is not led astray by an abbreviation that retext-latin takes for the end of a sentence", async () => {
    const text = "Він живе в м. м. Львові."
    expect(await messages(ours, repeated, text)).toHaveLength(1)
    expect(await messages(latin, repeated, text)).toHaveLength(0)
  })
})

describe("retext-spell", () => {
  it("says the same of English on our tree as on that of retext-english", async () => {
    const found = await messages(ours, spelling, english)
    expect(found.map(({ reason }) => /`([^`]+)`/.exec(reason)![1])).toEqual(expect.arrayContaining(["travveled", "carrd", "elsewere", "over-prised", "thier"]))
    expect(found).toEqual(await messages(plainEnglish, spelling, english))
  })
  it("leaves addresses and handles alone", async () => {
    expect(await messages(ours, spelling, "See https://exmple.org/abcdef or mail lee@exmple.org, thanks.")).toEqual([])
  })
})
