import { describe, expect, test } from "vitest"
import { markedRanges } from "../../src/quotations/marks.ts"

const ranges = (text: string): Array<string> => markedRanges(text).map(({ start, end, closed }) => `${text.slice(start, end)}${closed ? "" : " …"}`)

describe("quotation marks", () => {
  test.each<readonly [string, ReadonlyArray<string>]>([
    ["„Er rief: ‚Weg hier!‘ Dann brannte es“, sagt sie", ["„Er rief: ‚Weg hier!‘ Dann brannte es“", "‚Weg hier!‘"]],
    ["Das »Wort« und „zwei“ und ›drei‹.", ["»Wort«", "„zwei“", "›drei‹"]],
    ["« Il a dit “non” », dit-elle. « Oui »", ["« Il a dit “non” »", "“non”", "« Oui »"]],
    ["”Hej”, sa hon. »Hej», sa han.", ["”Hej”", "»Hej»"]],
    ["„Polski” i „drugi\" i “trzeci”", ["„Polski”", "„drugi\"", "“trzeci”"]],
    ["«Зовні „всередині“ знову»", ["«Зовні „всередині“ знову»", "„всередині“"]],
    ["他说：「他叫我『老王』。」又说“好”。", ["「他叫我『老王』。」", "『老王』", "“好”"]],
    ["他说\"你好\"，然后走了", ["\"你好\""]],
    ["كان \"صريحا\" و\"جيدا\"", ["\"صريحا\"", "\"جيدا\""]],
    ["\"Outer \"inner\" outer\"", ["\"Outer \"inner\" outer\"", "\"inner\""]],
    ["Don't say 'it isn't ours', she said", ["'it isn't ours'"]],
    ["‘It’s the workers’ money’, he said", ["‘It’s the workers’ money’"]],
    ["rock 'n' roll in the '90s, 5' tall", []],
    ["a 12\" pipe and a 15\" one", []],
    ["\"a 12\" pipe\" broke", ["\"a 12\" pipe\""]],
    ["צה\"ל אמר \"כן\"", ["\"כן\""]],
    ["“One.\n\n“Two.”", ["“One. …", "“Two.”"]],
    ["«Раз,\nдва» три", ["«Раз,\nдва»"]],
    ["a “ b and ” c, “”", []],
    ["never “closed here", []]
  ])("%s", (text, expected) => expect(ranges(text)).toEqual(expected))
})
