import { SourceMap } from "@polyonym/core/pure"
import { extractArticle, plainText } from "@polyonym/extract/pure"
import fc from "fast-check"
import { describe, expect, it } from "vitest"

const body = (text: string, options = {}): string => extractArticle(`<html><body><article><h1>Ferry Late</h1><p>${text}</p></article></body></html>`, options).blocks.at(-1)!.text

describe("text is made alike", () => {
  it("without what nobody sees", () => {
    expect(body("The fer\u00adry was late\u200b again, said the\ufeff harbour\u2060 master.")).toBe("The ferry was late again, said the harbour master.")
    expect(body("The fer\u200cry and the fer\u200dry.")).toBe("The ferry and the ferry.")
  })
  it("but with what a script or a picture needs", () => {
    for (const text of ["او می\u200cخواهد برود.", "यह क्\u200dष है।", "A family \u{1f468}\u200d\u{1f469}\u200d\u{1f467} came.", "คำ\u200bไทย อยู่ที่นี่"]) expect(body(text)).toBe(text)
  })
  it("with directions that are closed, and without those that are not", () => {
    expect(body("He said \u2067שלום\u2069 and went.")).toBe("He said \u2067שלום\u2069 and went.")
    expect(body("He said \u202bשלום and went.")).toBe("He said שלום and went.")
    expect(body("He said שלום\u202c and went.")).toBe("He said שלום and went.")
  })
  it("with ligatures parted and letters composed; letters stay letters", () => {
    expect(body("The ﬁrst oﬃcer of the ﬂeet, Straße, æsir, œuvre, ＡＢＣ.")).toBe("The first officer of the fleet, Straße, æsir, œuvre, ＡＢＣ.")
    expect(body("Cafe\u0301 и\u0306 \u1112\u1161\u11ab").normalize("NFC")).toBe(body("Cafe\u0301 и\u0306 \u1112\u1161\u11ab"))
    expect(body("Cafe\u0301 Noir closed.")).toBe("Café Noir closed.")
  })
  it("once each, where marks behind a ligature or what nobody sees stand in another order", () => {
    expect(body("The \ufb01\u0301\u0323rst.")).toBe("The fi\u0323\u0301rst.")
    expect(plainText("A \u200b\u0301\u0323b, then c.").text).toBe("A \u0323\u0301b, then c.")
    expect(plainText("A \u00a0\u0301\u0323b, then c.").text).toBe("A \u00a0\u0323\u0301b, then c.")
  })
  it("as the caller wants it", () => {
    expect(body("The ﬁrst cafe\u0301.", { normalise: false })).toBe("The ﬁrst cafe\u0301.")
    expect(body("The ﬁrst cafe\u0301.", { normalise: { ligatures: false } })).toBe("The ﬁrst café.")
    expect(body("Ten&nbsp;boats.")).toBe("Ten\u00a0boats.")
    expect(body("Ten&nbsp;boats.", { normalise: { spaces: true } })).toBe("Ten boats.")
  })
  it("with each character's way back to the page", () => {
    const unit = fc.constantFrom("a", "é", "e\u0301", "ﬁ", "\u00ad", "\u200b", "\u200d", "\u202b", "\u2069", " ", "&amp;", "&#xfb01;", "&shy;", "и\u0306", "\u0301", "\u0323", "😀", "\n", "<b>", "</b>", "بی\u200cس", "\ufeff")
    fc.assert(fc.property(fc.array(unit, { maxLength: 40 }), fc.boolean(), (units, html) => {
      const input = units.join("")
      const { text, blocks, map } = html ? extractArticle(`<p>${input}</p>`, { mediaType: "text/html" }) : plainText(input)
      const source = html ? `<p>${input}</p>` : input
      for (const block of blocks) {
        expect(text.slice(block.start, block.end)).toBe(block.text)
        expect(block.text).not.toBe("")
        const { start, end } = SourceMap.toSource(map, block.start, block.end)
        expect([start, end]).toEqual([block.sourceStart, block.sourceEnd])
        for (let at = block.start; at < block.end; at++) {
          const there = SourceMap.toSource(map, at, at + 1)
          if (there.exact) expect(source.slice(there.start, there.end)).toBe(text[at])
        }
      }
    }), { numRuns: 400 })
  })
})
