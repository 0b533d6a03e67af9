import { describe, expect, it } from "vitest"
import { iriFault, isUnsafe, literalFault } from "../../src/check/literal.ts"

const table = (type: string, fault: string, sound: ReadonlyArray<string>, broken: ReadonlyArray<string>): void => {
  describe(type, () => {
    it.each(sound)("%j is one", (text) => expect(literalFault(text, type)).toBeUndefined())
    it.each(broken)("%j is none", (text) => expect(literalFault(text, type)).toBe(fault))
  })
}

table("Date", "bad-date", [
  "2024", "+2024", "-0044", "2024-01", "2024-12", "2024-02-29", "2024-W01", "2024-W09-1", "2024-W53-7", "2024-001", "2024-099", "2024-299", "2024-359", "2024-366",
  "2024-05-04T18:30", "2024-05-04T18:30Z", "2024-05-04T18:30:05.25+02:00", "2024-05-04T18:30-0330", "2024-05-04T24:00", "2024-05-04T24:00:00Z", "2024-05-04T24:00+02:00", "2024-05-04T24:00:00+0200"
], [
  "24", "20245", "2024-00", "2024-13", "2024-1", "x2024", "2024x", "2024-W00", "2024-W54", "2024-W10-0", "2024-W10-8", "2024-000", "2024-367", "2024-400", "2024-02-30", "2024-05-04T25:00",
  "2024-05-04T24:30", "2024-05-04T24:00x", "someday T24:00", "2024-02-30T24:00", "2024-05-04T18:30+02000", "x2024-05-04T18:30+0200", "2024-05-04T18:30+0200x", "2024-05-04 18:30"
])
table("DateTime", "bad-date", ["2024-05-04T18:30"], ["18:30"])
table("Time", "bad-time", [
  "08:00", "19:59", "23:59:59", "0800", "080059", "08:00:01.5", "08:00Z", "08:00+02", "08:00-14:30", "08:00+0930", "24:00", "24:00:00", "2024-05-04T08:00"
], ["8:00", "24:01", "24:00:01", "23:60", "08", "08:00:00:00", "x08:00", "08:00x", "08:00+15", "08:00+02:60", "08:00.", "024:00", "24:00:00x", "124:00"])
table("Duration", "bad-duration", [
  "P1Y", "P2M", "P3W", "P4D", "PT5H", "PT6M", "PT7S", "P1Y2M3W4DT5H6M7S", "P1.5Y", "P10.25M", "P0.5W", "P12.5D", "PT1.5H", "PT10.5M", "PT0.25S", "+P1D", "-P1D", "P10Y10M10W10DT10H10M10S"
], ["P", "PT", "P1DT", "P1", "1D", "PD", "PTH", "P1H", "PT1D", "P1.Y", "xP1D", "P1Dx", "P1D2Y", "P.5D", "PT1.S", "P1.D", "P1.M", "P1.W", "PT1.H", "PT1.M"])
for (const type of ["Number", "Float", "Integer"]) table(type, "bad-number", ["0", "12", "-3", "+4.5", "4.", "4.25", ".5", ".25", "1e5", "2.5E-10", "1e+3"], ["", ".", "1,5", "x1", "1x", "1e", "1.2.3", "--1", "e5", "Infinity"])
table("Boolean", "wrong-range", ["true", "False", "https://schema.org/True", "http://schema.org/false"], ["yes", "xtrue", "truex", "ftp://schema.org/true", "https://schemaXorg/true", "1"])
table("Language", "bad-language", ["en", "sr-Latn-RS"], ["English!", "und"])
table("URL", "bad-iri", ["https://example.org/", "urn:isbn:123"], ["https://exa mple.org/"])

describe("another type", () => it("is written as it likes", () => expect([literalFault("", "Text"), literalFault("x y", "CssSelectorType")]).toEqual([undefined, undefined])))

describe("iriFault", () => {
  it.each(["https://example.org/a?b#c", "HTTP://example.org", "ftp://example.org/x", "urn:uuid:1", "mailto:ann@example.org", "tel:+123", "a+b-c.1:x"])("%j is absolute", (text) => expect(iriFault(text)).toBeUndefined())
  it.each(["", "me.html", "#me", "/a/b?c", "1a:b", "//example.org/", "-a:b"])("%j is relative", (text) => expect(iriFault(text)).toBe("relative-iri"))
  it.each([
    "two words", "a<b", "a>b", 'a"b', "a{b", "a}b", "a|b", "a\\b", "a^b", "a`b", " https://example.org/", "https://exam ple.org", "urn:a b", "urn:a<b", "urn:a\u0007b", "http://", "https://[x", "ftp://a:b:c/", "HTTPS://exa<mple.org"
  ])("%j is none", (text) => expect(iriFault(text)).toBe("bad-iri"))
  it("tells what runs first", () => expect(iriFault("javascript:a b")).toBe("unsafe-iri"))
})

describe("isUnsafe", () => {
  it.each([
    "javascript:x", "VBScript:x", "livescript:x", "filesystem:https://example.org/", "blob:https://example.org/1", "data:text/html,x", "data:text/xml,x", "DATA:image/svg+xml,x", "data:application/javascript,x",
    "  javascript:x", "\u0000\u001fjavascript:x", "java\tscript:x", "java\r\nscript:x", "\njavascript:x", "\t \tjavascript:x", `${" ".repeat(500)}javascript:x`, `java${"\t".repeat(500)}script:x`
  ])("%j runs", (text) => expect(isUnsafe(text)).toBe(true))
  it.each([
    "https://example.org/?javascript:x", "urn:javascript:x", "data:image/png;base64,x", "data:text/plain,javascript:x", "x javascript:x", "javascript", "xjavascript:x", "1javascript:x", "java script:x", "text/data:text/html", ""
  ])("%j does not", (text) => expect(isUnsafe(text)).toBe(false))
})
