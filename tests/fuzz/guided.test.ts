import { describe, expect, it } from "vitest"
import { patterns, prose } from "../growth/patterns.ts"
import { titleOf } from "../growth/subject.ts"
import { subjects } from "../growth/subjects/index.ts"
import { full, seed } from "../setup/mode.ts"
import { pieces } from "./arbitraries.ts"
import { corpus } from "./corpus.ts"
import { search } from "./guided.ts"

/** What is searched: readers of formats, and what divides and names. */
const targets: Readonly<Record<string, ReadonlyArray<string>>> = {
  "@polyonym/segment/pure segmentText": ["Dr. Lee (b. 1.2.2024) said: “Go.” See a.b/c… 3.5 km²! 你好。ก"],
  "@polyonym/script parseLanguageTag": ["sr-Latn-RS-ekavsk-u-co-phonebk-t-ru-m0-bgn-x-a", "i-klingon", "und_Cyrl"],
  "@polyonym/script repairWellFormed": ["Ã©tÃ© Ðšиїв â€œ ï»¿ \ud800 \u0000\r\n"],
  "@polyonym/extract/pure extractArticle: a page": ["<nav><a href=/>Home</a></nav><p class=byline>By Anna Borg<p>Text &amp; <b>more<table><tr><td>1</table><ul><li>a"],
  "@polyonym/extract/pure extractMarkdown": ["---\ntitle: \"A\"\nauthor: [a, 'b']\n---\n# H\n> q\n\n- a [b](c \"d\") `e`\n\n| a | b |\n|---|:-:|\n", "+++\na = \"b\"\n+++\n```x\ny\n```\n<div>\n[a]: b"],
  "@polyonym/extract/pure readFeed: whatever": ["<rss><channel><item><title>a</title><pubDate>Thu, 29 Feb 2024 10:00:00 GMT</pubDate><description><![CDATA[<p>x</p>]]></description></item></channel></rss>", "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":\"1\",\"content_html\":\"<p>\"}]}"],
  "@polyonym/entities/pure findExpressions": ["On 29 February 2024 at 18:30, $3.5 million, 20 %, two hundred and five people, aged 7, last week"],
  "@polyonym/entities/pure findQuotations": ["“Go,” he said. «Так», — сказав. 'It’s' „a“ — yes"],
  "@polyonym/names/pure prepareName": ["Dr. Anna-Maria von der Borg Jr. (née Lee)", "Володимир Олександрович Зеленський", "أحمد بن محمد", "金正恩", "O’Hara, J. R."],
  "@polyonym/names/pure lemmatiseName": ["Остапа Стрільця", "Верховного Суду"],
  "@polyonym/transliterate/pure compileRules": ["::NFD; $v = [aeiou]; $v { t } [^e] > d; ab > | ba; ([xy]) z <> $1 w; [:Latin:]* > ; 'q' → \\u0041;"],
  "@polyonym/unified lintText: Markdown": ["# Kiev\n\nSaid Kiev’s [mayor](x) in `Kiev`.\n\n> Kiev\n\n| Kiev |\n|--|\n"],
  "@polyonym/jsonld/pure checkJsonLd": ["2024-02-29T10:00:00+0200", "https://a.b/c", "P3D"]
}

describe.skipIf(!full)("texts that reach new code are changed further", () => {
  it.each(Object.entries(targets))("%s", async (title, beginnings) => {
    const { prepare, run } = subjects.find((subject) => titleOf(subject) === title)!
    const all = [...beginnings, ...corpus.map(({ input }) => input), ...Object.values(patterns).map((pattern) => pattern.repeat(8)), prose(300)]
    const { kept, crashes } = await search(async (text) => run(await prepare(text) as never), all, { pieces, rounds: all.length + 3000, seed })
    console.log(`${title}: ${kept} texts reached new code`)
    expect(crashes).toEqual([])
  }, 600_000)

  it("and a crash that only such a text reaches is found", async () => {
    const { segmentText } = await import("@polyonym/segment/pure")
    const broken = (text: string): void => {
      if (segmentText(text, { language: "en" }).words.length > 3 && text.includes("$&")) throw new TypeError("found")
    }
    const { crashes } = await search(broken, ["a b c d e"], { pieces: ["$&", "x"], rounds: 200, seed: 1 })
    expect(crashes[0]?.error).toContain("found")
  })
})
