import { linkedDataScripts } from "@polyonym/extract/pure"
import { describe, expect, it } from "vitest"
import { full } from "../../../tests/setup/mode.ts"

const opened = "<script type=\"application/ld+json\">"

describe("linkedDataScripts", () => {
  it.each<readonly [string, string, ReadonlyArray<string>]>([
    ["a script that is closed", `<p>x</p>${opened}{"a":1}</script><p>y</p>`, ["{\"a\":1}"]],
    ["a script that the page ends in", `<title>x</title>${opened}{"a":1}`, ["{\"a\":1}"]],
    ["an end tag that is none", `${opened}{"a":1}/script></head><p>x</p>`, ["{\"a\":1}/script></head><p>x</p>"]],
    ["a page that ends with the start tag", `<p>x</p>${opened}`, [""]],
    ["a script of another type", "<script>1</script>", []]
  ])("%s", (_, page, texts) => {
    const found = linkedDataScripts(page)
    expect(found.map(({ text }) => text)).toEqual(texts)
    for (const { text, start, end } of found) expect(page.slice(start, end)).toBe(text)
  })
  it.skipIf(!full)("reads a page of more elements side by side than a call has arguments", () => {
    expect(linkedDataScripts(`${"<b></b>".repeat(140_000)}${opened}1</script>`).map(({ text }) => text)).toEqual(["1"])
  })
})
