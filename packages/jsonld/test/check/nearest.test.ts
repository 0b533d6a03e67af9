import { describe, expect, it } from "vitest"
import { nearest } from "../../src/check/nearest.ts"

describe("nearest", () => {
  it.each([
    ["an added letter", "headlinee", "headline"], ["a letter too few", "headlin", "headline"], ["another letter", "headlyne", "headline"], ["two letters in each other's place", "haedline", "headline"],
    ["two in each other's place at the end", "headlien", "headline"], ["two strokes", "haedlinee", "headline"], ["a swap and another letter", "ehadlyne", "headline"],
    ["another case", "HeadLine", "headline"], ["another case and a stroke", "HEADLIN", "headline"], ["letters before", "xxheadline", "headline"], ["letters behind", "headlinexx", "headline"]
  ])("finds %s", (_, wanted, found) => expect(nearest(wanted, ["author", "headline", "image"])).toBe(found))
  it.each([
    ["three strokes", "hxxxline"], ["three letters more", "headlinexxx"], ["three letters less", "headl"], ["nothing like it", "qqqqqqqq"], ["letters that are not beside each other", "enildaeh"], ["two swaps and a letter", "ehdalinx"]
  ])("does not find %s", (_, wanted) => expect(nearest(wanted, ["headline"])).toBeUndefined())
  it("asks for more of short names: one stroke below five letters, two from five on", () => {
    expect(nearest("nbme", ["name"])).toBe("name")
    expect(nearest("nbmx", ["name"])).toBeUndefined()
    expect(nearest("na", ["name"])).toBeUndefined()
    expect(nearest("imbgx", ["image"])).toBe("image")
  })
  it("takes the one with the fewest strokes, and the first of several", () => {
    expect(nearest("actorz", ["actxrs", "actors", "actor"])).toBe("actors")
    expect(nearest("aactors", ["factors", "zactors", "actors"])).toBe("factors")
    expect(nearest("CITY", ["cite", "City", "city"])).toBe("City")
  })
  it("counts each swap once, wherever it is", () => {
    expect(nearest("baname", ["abname"])).toBe("abname")
    expect(nearest("badcxx", ["abcdxx"])).toBe("abcdxx")
    expect(nearest("badcfe", ["abcdef"])).toBeUndefined()
    expect(nearest("abab", ["aabb"])).toBe("aabb")
    expect(nearest("abxc", ["abcy"])).toBeUndefined()
    expect(nearest("ab", ["xa"])).toBeUndefined()
  })
  it("does not look for what is longer than any name", () => {
    expect(nearest("a".repeat(60), ["a".repeat(59)])).toBe("a".repeat(59))
    expect(nearest("a".repeat(61), ["a".repeat(60)])).toBeUndefined()
  })
})
