import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import { test } from "node:test"
import { article } from "polyonym"
import { namesOf } from "../src/names.ts"

const page = readFileSync(new URL("../pages/harbour.txt", import.meta.url), "utf8")
const out = await article(page, { style: "own-preference" })

test("the site around the article is left out", () => {
  assert.equal(out.title, "Night Ferry Returns to Odesa After Two Winters")
  assert.equal(out.language, "en")
  assert.doesNotMatch(out.text, /Subscribe|Sign in|£2/)
})

test("one person is one identity, in whatever script", () => {
  const lines = namesOf(out).filter((line) => line.includes("(Q3874799)"))
  assert.equal(lines.length, 1)
  assert.match(lines[0]!, /Volodymyr Zelensky/)
  assert.match(lines[0]!, /Зеленський/)
})

test("a person whom no lexicon knows is found too", () => {
  const person = out.names.find(({ spellings }) => spellings.some(({ text }) => text === "Halyna Pestrenko"))
  assert.deepEqual(person?.mentions.map(({ text }) => text), ["Halyna Pestrenko", "Pestrenko"])
})

test("every mention is where it says", () => {
  for (const { start, end, text } of out.mentions) assert.equal(out.text.slice(start, end), text)
})
