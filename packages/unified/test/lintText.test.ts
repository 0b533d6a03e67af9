import { applyFixes, defineStyle, type Finding } from "@polyonym/names/pure"
import { lintText } from "@polyonym/unified"
import fc from "fast-check"
import { describe, expect, it } from "vitest"

const style = defineStyle({
  id: "gazette", title: "The Gazette", extends: "own-preference", sources: { guide: { title: "The Gazette's guide", url: "https://example.org/guide", read: "2026-11-26" } },
  firstMention: { value: "any", source: "guide" }, laterMention: { value: "any", source: "guide" },
  forms: [
    { id: "Q3874799", native: "Володимир Зеленський", text: "Volodymyr Zelensky", short: "Zelensky", not: ["Volodymyr Zelenskiy"], reason: "style-guide", source: "guide" },
    { id: "Q1899", native: "Київ", text: "Kyiv", not: ["Kiev"], reason: "style-guide", source: "guide" },
    { id: "Q39259", language: "uk", text: "Реджеп Таїп Ердоган", short: "Ердоган", not: ["Реджеп Таїп Ердоґан"], reason: "style-guide", source: "guide" }
  ]
})
const lint = (text: string, options: Partial<Parameters<typeof lintText>[1]> = {}): ReadonlyArray<Finding> => lintText(text, { style, language: "en", ...options })
const shown = (findings: ReadonlyArray<Finding>): ReadonlyArray<string> => findings.map(({ ruleId, actual, fix, expected }) => `${ruleId} ${actual} → ${fix ?? `(${expected.join("|")})`}`)
const fixed = (text: string, options: Partial<Parameters<typeof lintText>[1]> = {}): string => applyFixes(text, lint(text, options)).text

describe("lintText", () => {
  it("gives place, reason, source and fix of a form that is not the style's", () => {
    const text = "The mayor of Kiev met President Volodymyr Zelenskiy on Monday."
    const findings = lint(text)
    expect(shown(findings)).toEqual(["style-form Kiev → Kyiv", "style-form Volodymyr Zelenskiy → Volodymyr Zelensky"])
    for (const { start, end, actual, source, level, params } of findings) {
      expect(text.slice(start, end)).toBe(actual)
      expect([source?.url, level, params["style"]]).toEqual(["https://example.org/guide", "warning", "The Gazette"])
    }
  })

  it("leaves possessives, genitives and capitals as they stand", () => {
    expect(fixed("ZELENSKIY THANKS HELPERS\n\nVolodymyr Zelenskiy's office and Kiev's mayor met.")).toContain("Volodymyr Zelensky's office and Kyiv's mayor met.")
    const german = defineStyle({ id: "blatt", extends: "german-press", forms: [{ id: "Q3874799", language: "de", text: "Wolodymyr Selenskyj", short: "Selenskyj", source: { title: "Hausregel", read: "2026-11-26" }, reason: "style-guide" }] })
    expect(applyFixes("Wolodymyr Selenski kam. Selenskis Sprecherin schwieg.", lintText("Wolodymyr Selenski kam. Selenskis Sprecherin schwieg.", { style: german, language: "de" })).text).toBe("Wolodymyr Selenskyj kam. Selenskyjs Sprecherin schwieg.")
  })

  it("rewrites nothing in quotations, links, handles, code, titles of works and addresses", () => {
    const text = "“Kiev,” he said. @Kiev #Kiev kiev@kiev.example https://kiev.example/Kiev 'Kiev' «Kiev». “An unclosed Kiev"
    expect(lint(text).filter(({ fix }) => fix !== undefined)).toEqual([])
    const markdown = "---\ntitle: Kiev\n---\n# Kiev at night\n\nThe mayor of Kiev saw *Kiev Symphony* and [Kiev](https://kiev.example/Kiev \"Kiev\").\n\n> Kiev is ours.\n\n    Kiev in code\n\n```\nKiev\n```\n\n`Kiev` ![Kiev](kiev.png) <a title=\"Kiev\">here</a>\n"
    expect(fixed(markdown, { mediaType: "text/markdown" })).toBe(markdown.replace("# Kiev", "# Kyiv").replace("mayor of Kiev", "mayor of Kyiv"))
    const html = "<!doctype html><title>Mayor of Kiev</title><script>\"Kiev\"</script><p title='Kiev'>The mayor of Kiev in <q>Kiev</q>, <cite>Kiev Symphony</cite>, <code>Kiev</code>, <a href='/Kiev'>Kiev</a> &ldquo;Kiev&rdquo;.<blockquote>Kiev</blockquote>"
    expect(fixed(html, { mediaType: "text/html" })).toBe(html.replace("<title>Mayor of Kiev", "<title>Mayor of Kyiv").replace("The mayor of Kiev", "The mayor of Kyiv"))
  })

  it("keeps marks and line ends that stand inside a name", () => {
    expect(fixed("Yesterday Volodymyr **Zelenskiy** and Volodymyr\nZelenskiy met.", { mediaType: "text/markdown" })).toBe("Yesterday Volodymyr **Zelensky** and Volodymyr\nZelensky met.")
    expect(fixed("<p>Yesterday <b>Volodymyr</b>\n <i>Zelenskiy</i> left.</p>", { mediaType: "text/html" })).toBe("<p>Yesterday <b>Volodymyr</b>\n <i>Zelensky</i> left.</p>")
  })

  it("writes the same case of an inflected language, or nothing", () => {
    const text = "Президент Реджеп Таїп Ердоґан прибув. Міністри зустріли Реджепа Таїпа Ердоґана. Розмова з Реджепом Таїпом Ердоґаном тривала годину."
    expect(fixed(text, { language: "uk" })).toBe("Президент Реджеп Таїп Ердоган прибув. Міністри зустріли Реджепа Таїпа Ердогана. Розмова з Реджепом Таїпом Ердоганом тривала годину.")
  })

  it("judges a passage by its own language", () => {
    const text = "The delegation arrived in Kyiv on Monday, and nobody in the city was surprised by it.\n\nПрезидент Реджеп Таїп Ердоґан прибув до Києва в понеділок, і всі міністри зустріли його там.\n\nThe talks went on."
    expect(shown(lint(text))).toEqual(["style-form Реджеп Таїп Ердоґан → Реджеп Таїп Ердоган"])
    const quoted = "The delegation arrived in Kyiv on Monday. «Президент Реджеп Таїп Ердоґан прибув до Києва в понеділок, і всі міністри зустріли його», one of them wrote in the evening."
    expect(shown(lint(quoted))).toEqual(["style-form Реджеп Таїп Ердоґан → (Реджеп Таїп Ердоган)"])
    expect(lint(quoted)[0]?.level).toBe("info")
  })

  it("judges a quotation by its own language: Russian spellings in a Ukrainian one, not in a Russian one", () => {
    const uk = "The delegates spoke in the evening. «Ми були в Киеві та Одесі, а потім у Львові разом з усіма», the mayor of Kyiv wrote."
    const ru = "The delegates spoke in the evening. «Мы были в Киеве и Одессе, а потом во Львове вместе со всеми», the mayor of Kyiv wrote."
    expect(lint(uk).map(({ actual, expected, level, fix }) => [actual, expected, level, fix])).toEqual([["Киеві", ["Києві"], "info", undefined]])
    expect(lint(ru)).toEqual([])
  })

  it("mends letters of two scripts, and tells them in quotations", () => {
    expect(shown(lint("Mayor Pеtro Hryn of “Pеtro Street”."))).toEqual(["mixed-script Pеtro → Petro", "mixed-script Pеtro → (Petro)"])
  })

  it("finds a name that the text spells in two ways", () => {
    const text = "The minister Ostap Boyko opened the bridge. Minister Ostap Boiko cut the ribbon. Ostap Boyko left before noon."
    expect(shown(lint(text))).toEqual(["inconsistent-spelling Ostap Boiko → Ostap Boyko"])
    expect(shown(lint("The minister Ostap Boyko opened the bridge. Boiko said nothing. Later Boyko left."))).toEqual(["inconsistent-spelling Boiko → (Boyko)"])
  })

  it("tells a town under a spelling that no pack has", () => {
    expect(shown(lint("The report on Zhytomir was published yesterday.", { style: "kmu-2010" }))).toEqual(["style-form Zhytomir → (Zhytomyr)"])
  })

  it("does not bend a romanised name by the rules of a language that the style is not for", () => {
    expect(lint("Premier spotkał Wołodymyra Zełenskiego. Słowa Zełenskiego przyjęto brawami.", { style: "kmu-2010", language: "pl" })).toEqual([])
  })

  it("skips the ranges that it is told to", () => {
    expect(lint("The mayor of Kiev left.", { skip: [{ start: 13, end: 17 }] })).toEqual([])
  })
})

const sentences = [
  "The mayor of Kiev met Volodymyr Zelenskiy on Monday.", "President Volodymyr Zelenskiy left Kiev before noon.", "Nobody in Kiev said a word.", "Zelenskiy's office confirmed it.",
  "The river is low, and boats wait at the pier.", "Kiev was quiet at night."
]
const marks = [["“", "”"], ["„", "“"], ["«", "»"], ["‘", "’"], ["\"", "\""], ["「", "」"], ["'", "'"], ["»", "«"], ["‹", "›"], ["”", "”"]] as const
const attributions = [", he said.", " was what she wrote.", ", the paper said.", " — so they say."]

describe("fixes", () => {
  const sentence = fc.constantFrom(...sentences)
  const bare = (text: string): string => text.replace(/\.$/, "")
  const quotation = fc.tuple(fc.constantFrom(...marks), sentence, fc.option(fc.tuple(fc.constantFrom(...marks), sentence)), fc.constantFrom(...attributions))
    .map(([[open, close], outer, inner, attribution]) => {
      const nested = inner === null || [inner[0][0], inner[0][1]].some((mark) => mark === open || mark === close) || open === "'" || open === "‘" ? bare(outer).replaceAll("'s", "") : `${bare(outer).replaceAll("'s", "")}: ${inner[0][0]}${bare(inner[1]).replaceAll("'s", "")}${inner[0][1]}`
      return { quoted: `${open}${nested}${close}`, text: `${open}${nested}${close}${attribution}` }
    })
  const paragraph = fc.array(fc.oneof(sentence.map((text) => ({ text, quoted: undefined })), quotation), { minLength: 1, maxLength: 4 })
  const article = fc.array(paragraph, { minLength: 1, maxLength: 4 })

  it("never touch what stands in quotation marks, are in order and apart, and leave nothing to be fixed", () => {
    fc.assert(fc.property(article, (paragraphs) => {
      let text = ""
      const quoted: Array<readonly [number, number]> = []
      for (const parts of paragraphs) {
        if (text !== "") text += "\n\n"
        for (const [at, part] of parts.entries()) {
          if (at > 0) text += " "
          if (part.quoted !== undefined) quoted.push([text.length, text.length + part.quoted.length])
          text += part.text
        }
      }
      const findings = lint(text)
      const fixes = findings.filter(({ fix }) => fix !== undefined)
      for (const { start, end, actual } of findings) expect(text.slice(start, end)).toBe(actual)
      for (const [at, { start, end }] of fixes.entries()) {
        expect(quoted.some(([from, to]) => start < to && from < end)).toBe(false)
        if (at > 0) expect(fixes[at - 1]!.end).toBeLessThanOrEqual(start)
      }
      const after = applyFixes(text, findings).text
      const again = lint(after)
      expect(again.filter(({ fix }) => fix !== undefined)).toEqual([])
      expect(applyFixes(after, again).text).toBe(after)
      for (const { start, end, actual } of again) expect(after.slice(start, end)).toBe(actual)
    }), { numRuns: 60 })
  }, 120_000)

  it("leave every mark of Markdown where it stands, and protected pieces as they are", () => {
    const own = ["The mayor of Kiev left. ", "The **mayor of Kiev** slept. ", "*Nobody in Kiev saw the boat that came back from the sea before the long night was over.* ", "Boats of ~~old~~ Kiev\nwait. ", "\n\n- from Kiev\n- to the sea\n\n", "\n\n# Kiev at night\n\n"]
    const others = ["`Kiev` ", "“Kiev is ours” ", "[Kiev](https://kiev.example/Kiev \"Kiev\") ", "*Kiev by Night* ", "@Kiev ", "\n\n> Kiev slept.\n\n", "\n\n```\nKiev\n```\n\n", "<code>Kiev</code> ", "<!-- Kiev --> ", "![Kiev](kiev.png) "]
    const piece = fc.oneof(fc.constantFrom(...own).map((text) => ({ text, isOwn: true })), fc.constantFrom(...others).map((text) => ({ text, isOwn: false })))
    fc.assert(fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
      const text = pieces.map((one) => one.text).join("")
      const findings = lint(text, { mediaType: "text/markdown" })
      for (const { start, end, actual } of findings) expect(text.slice(start, end)).toBe(actual)
      const after = applyFixes(text, findings).text
      let at = 0
      for (const one of pieces) {
        const now = after.slice(at, at + one.text.length)
        expect(one.isOwn ? now.replaceAll("Kyiv", "Kiev") : now).toBe(one.text)
        at += one.text.length
      }
      expect(lint(after, { mediaType: "text/markdown" }).filter(({ fix }) => fix !== undefined)).toEqual([])
    }), { numRuns: 80 })
  }, 120_000)
})
