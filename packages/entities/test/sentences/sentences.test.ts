import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { tagText } from "../../src/pure.ts"
import { annotated } from "./annotated.ts"
import { arabic } from "./arabic.ts"
import { chinese } from "./chinese.ts"
import { turkish } from "./turkish.ts"

const kinds = new Set(["PER", "ORG", "LOC", "EVENT", "ROLE"])
const found = (text: string, language: string): Array<string> =>
  tagText(text, { language, packs: [] }).filter(({ type }) => kinds.has(type)).map(({ type, start, text: surface }) => `${type} ${start} ${surface}`).sort()

describe("sentences that no pack helps with", () => {
  test.each([...arabic.map((marked) => ["ar", marked] as const), ...turkish.map((marked) => ["tr", marked] as const), ...chinese.map((marked) => ["zh", marked] as const)])("%s: %s", (language, marked) => {
    const { text, names } = annotated(marked)
    expect(found(text, language)).toEqual(names)
  })
})

const pieces = fc.constantFrom("وزارة", "الرئيس", "عبد", "أحمد", "قال", "و", "لل", "الخارجية", "«", "»", "،", "(", ")", "ـ", "总统", "王", "小明", "·", "马克", "大学", "省", "的", "、", "《", "Bakanı", "Sayın", "Ayşe", "İ", "’da", "Gölü", " ", "\n", "12")

describe("laws in scripts without capitals", () => {
  test("mentions are slices, in order, and names do not overlap", () => {
    fc.assert(fc.property(fc.array(pieces, { maxLength: 40 }), fc.constantFrom("", " "), fc.constantFrom("ar", "tr", "zh", "zh-Hant"), (list, gap, language) => {
      const text = list.join(gap)
      let end = 0
      for (const one of tagText(text, { language, packs: [] })) {
        expect(text.slice(one.start, one.end)).toBe(one.text)
        expect(one.text.trim()).toBe(one.text)
        if (one.type !== "PER" && one.type !== "ORG" && one.type !== "LOC") continue
        expect(one.start).toBeGreaterThanOrEqual(end)
        end = one.end
      }
    }), { numRuns: 300 })
  })

  test("what is written on an Arabic name is outside, and the chain goes on", () => {
    const persons = tagText("قال الوزير سامر الحلواني إنه باق. ورحب المجلس بالحلواني.", { language: "ar", packs: [] }).filter(({ type }) => type === "PER")
    expect(persons.map(({ text }) => text)).toEqual(["سامر الحلواني", "الحلواني"])
    expect(persons[0]?.chain).toBe(persons[1]?.chain)
  })

  test("Arabic families: the verb says who is meant", () => {
    const persons = tagText("وصل سامي الخالدي وسلوى الخالدي. وقال الخالدي: «نعم». وقالت الخالدي: «لا».", { language: "ar", packs: [] }).filter(({ type }) => type === "PER")
    expect(persons.map(({ text }) => text)).toEqual(["سامي الخالدي", "سلوى الخالدي", "الخالدي", "الخالدي"])
    expect(persons[2]?.chain).toBe(persons[0]?.chain)
    expect(persons[3]?.chain).toBe(persons[1]?.chain)
  })

  test("a Chinese name with a dot goes on by its last part", () => {
    const persons = tagText("玛尔塔·林德曼指出，水位正在下降。林德曼补充说，危险还在。", { language: "zh", packs: [] }).filter(({ type }) => type === "PER")
    expect(new Set(persons.map(({ chain }) => chain)).size).toBe(1)
  })
})
