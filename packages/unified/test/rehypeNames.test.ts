import fc from "fast-check"
import rehypeParse from "rehype-parse"
import rehypeStringify from "rehype-stringify"
import { unified } from "unified"
import { describe, expect, it } from "vitest"
import { rehypeNames, type RehypeNamesOptions } from "../src/index.ts"

const marked = (html: string, options: RehypeNamesOptions = { language: "en" }) => unified().use(rehypeParse, { fragment: true }).use(rehypeNames, options).use(rehypeStringify).processSync(html).toString()
const plain = (html: string) => unified().use(rehypeParse, { fragment: true }).use(rehypeStringify).processSync(html).toString()
/** The page without what was marked. */
const unmarked = (html: string) => {
  let out = html
  for (let before = ""; before !== out;) {
    before = out
    out = out.replace(/<span class="name"[^<>]*>((?:(?!<span class="name"|<\/span>)[\s\S])*)<\/span>/g, "$1")
  }
  return out
}
const kyiv = (text = "Kyiv", more = ` lang="en"`) => `<span class="name" data-id="Q1899"${more}>${text}</span>`

describe("rehypeNames", () => {
  it.each([
    ["a name in a text", "<p>The ferry left Kyiv late.</p>", `<p>The ferry left ${kyiv()} late.</p>`],
    ["a name in an element", "<p>The ferry left <b>Kyiv</b> late.</p>", `<p>The ferry left <b>${kyiv()}</b> late.</p>`],
    ["marks inside a name", "<p>The ferry left K<i>yi</i>v late.</p>", `<p>The ferry left ${kyiv("K<i>yi</i>v")} late.</p>`],
    ["marks that reach deeper", "<p>Off to <b><i>Ky</i>iv</b> again.</p>", `<p>Off to <b>${kyiv("<i>Ky</i>iv")}</b> again.</p>`],
    ["an element whose text is all of the name's", "<p>Off to <b><i>Ky</i></b><u>iv</u> again.</p>", `<p>Off to ${kyiv("<b><i>Ky</i></b><u>iv</u>")} again.</p>`],
    ["marks that cut through a name", "<p>Off <b>to Ky</b>iv again.</p>", `<p>Off <b>to ${kyiv("Ky", ` lang="en" data-part="1/2"`)}</b>${kyiv("iv", ` lang="en" data-part="2/2"`)} again.</p>`],
    ["a language that the page says", "<p lang=\"en-GB\">The ferry left Kyiv.</p>", `<p lang="en-GB">The ferry left ${kyiv("Kyiv", "")}.</p>`],
    ["code, links, scripts, fields", "<p>Type <code>Kyiv</code> or <a href=\"/\">Kyiv</a>.</p><script>Kyiv</script><textarea>Kyiv</textarea><pre>Kyiv</pre>", undefined],
    ["an entity", "<p>From Kyiv &amp; Lviv &lt;3</p>", `<p>From ${kyiv()} &#x26; <span class="name" data-id="Q36036" lang="en">Lviv</span> &#x3C;3</p>`]
  ])("%s", (_, html, expected) => {
    expect(marked(html)).toBe(expected ?? plain(html))
  })
  it("marks names in links when asked", () => {
    expect(marked("<p><a href=\"/\">Kyiv</a></p>", { language: "en", links: true })).toBe(`<p><a href="/">${kyiv()}</a></p>`)
  })
  it("makes the element and the class asked for, of the types asked for", () => {
    expect(marked("<p>Mayor Petro Hryn left Kyiv.</p>", { language: "en", tagName: "mark", className: "place", types: ["LOC"] })).toBe("<p>Mayor Petro Hryn left <mark class=\"place\" data-id=\"Q1899\" lang=\"en\">Kyiv</mark>.</p>")
  })
  it("says the language of a quotation in another one", () => {
    expect(marked("<p lang=\"en\">He said: <q>Ми чекали на паром у Києві до самого ранку, а потім поїхали додому</q>, and left.</p>", {})).toContain("<span class=\"name\" data-id=\"Q1899\" lang=\"uk\">Києві</span>")
  })
  it("gives a name of two parts one id, whatever line it breaks in", () => {
    const page = marked("<p>Mayor Petro\n  Hryn spoke. Hryn left.</p>")
    const ids = [...page.matchAll(/data-id="([^"]+)"/g)].map((found) => found[1])
    expect(new Set(ids).size).toBe(1)
    expect(ids).toHaveLength(2)
    expect(page).toContain(">Petro\n  Hryn</span>")
  })
  it("leaves what it marked", () => {
    const once = marked("<p>Mayor <b>Mr Petro</b> Hryn left Kyiv. K<i>yi</i>v!</p>")
    expect(marked(once)).toBe(once)
  })
  it("marks inside elements of others that have an id in their data", () => {
    expect(marked("<article data-id=\"7\" class=\"story\"><p>The ferry left Kyiv late.</p></article>")).toContain(kyiv())
  })
  it("only adds marks: any page without them is the page as it was", () => {
    const texts = fc.constantFrom("Kyiv", "Ky", "iv", "Mayor Petro ", "Hryn", " left ", "&amp;", "\n", " ", "Одеса", "London")
    const page = fc.letrec((tie) => ({
      node: fc.oneof({ depthSize: "small" }, texts, fc.tuple(fc.constantFrom("b", "i", "a", "code", "em", "p", "div"), tie("nodes")).map(([tag, inside]) => `<${tag}>${String(inside)}</${tag}>`)),
      nodes: fc.array(tie("node"), { maxLength: 5 }).map((all) => all.join(""))
    })).nodes
    fc.assert(fc.property(page, (html) => {
      expect(unmarked(marked(html as string))).toBe(plain(html as string))
    }), { numRuns: 200 })
  })
})
