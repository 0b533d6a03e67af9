import { expect, test } from "vitest"
import { tagText } from "../src/pure.ts"

const bodies = (text: string): ReadonlyArray<readonly [string, string | undefined]> =>
  tagText(text, { language: "ar", packs: [] }).filter(({ type }) => type === "ORG").map(({ text: form, lemma }) => [form, lemma])

test("an Arabic name is given without the preposition that is written as one with its article", () => {
  expect(bodies("تحدث الأمين العام للجامعة العربية سامر الحلواني مع الصحفيين.")).toEqual([["للجامعة العربية", "الجامعة العربية"]])
  expect(bodies("تحدثت الجامعة العربية مع الصحفيين.")).toEqual([["الجامعة العربية", undefined]])
})
