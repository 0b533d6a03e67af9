import assert from "node:assert/strict"
import { buildNameIndex, compareNames, declineName, lemmatiseName, nameKeys, nameVariants, openNameIndex, prepareName } from "@polyonym/names/pure"
import { compileRules, transliterator } from "@polyonym/transliterate/pure"
import { fitted } from "../fitted.ts"
import { expectRanges, expectRebuilt, expectTiled, expectWellFormed } from "../typed.ts"
import { byteTarget, oneFor, target, type Target } from "./target.ts"

const forward = [["uk", "kmu-2010"], ["ar", "iso-233-2-1993"], ["ja", "hepburn-modified"], ["hi", "iso-15919"], ["ru", "iso-9-1995"], ["el", "iso-843-1997"]].map(([from, system]) => transliterator({ from: from!, system: system! }))
const back = [["uk", "kmu-2010"], ["ru", "iso-9-1995"], ["ru", "bgn-pcgn-1947"], ["sr", "serbian-latin"]].map(([from, system]) => transliterator({ from: from!, system: system!, direction: "reverse" }))
const names = ["Dr. Anna-Maria von der Borg Jr. (née Lee)", "Володимир Олександрович Зеленський", "أحمد بن محمد", "金正恩", "O’Hara, J. R.", "Sato nyanyanya", "Ma. Theresa de los Ángeles y García"]
const kinds = ["person", "organisation", "place"] as const
const index = buildNameIndex([{ id: "a", name: "Anna Borg" }, { id: "b", name: "Стефан Лисенко", language: "uk" }]).toBytes()

/** A conversion: spans that tile both texts, the same as without them, nothing broken that was whole. */
const converted = (systems: typeof forward) => (text: string): void => {
  for (const system of systems) {
    const { text: out, spans } = system.withSpans(text)
    assert.equal(out, system.convert(text))
    expectTiled(text.length, out.length, spans)
    expectWellFormed(text, out)
  }
}

/** Readers of names, and what writes them in other letters. */
export const nameTargets: ReadonlyArray<Target> = [
  target("prepareName", names, (text) => {
    const { parts, score, alternatives } = prepareName(text, { kind: oneFor(text, kinds) })
    for (const reading of [{ parts, score }, ...alternatives]) {
      expectRanges(text, reading.parts)
      assert.ok(reading.score >= 0 && reading.score <= 1)
    }
    nameKeys(text)
  }),
  target("compareNames", names, (text) => {
    const [a, b] = [text, `${text.slice(text.length >> 1)} ${text.slice(0, text.length >> 1)}`].map((one) => prepareName(one, { kind: oneFor(text, kinds) })) as [ReturnType<typeof prepareName>, ReturnType<typeof prepareName>]
    const one = compareNames(a, b)
    assert.ok(one.probability >= 0 && one.probability <= 1)
    assert.equal(compareNames(b, a).probability, one.probability)
  }),
  target("lemmatiseName and declineName", ["Остапа Стрільця", "Верховного Суду", "Анною Петрівною Ковальчук", "Jana Nowaka"], (text) => {
    const language = oneFor(text, ["uk", "ru", "pl", "cs"])
    for (const kind of ["person", "organisation"] as const) lemmatiseName(text, { language, kind })
    declineName(text, { language, case: "genitive" })
  }),
  target("nameVariants", names, (text) => void nameVariants(text, { limit: 20 })),
  target("transliterator", ["Володимир Зв’язок ЗГУРІВКА щ\u0301", "محمد بن سلمان", "とうきょう シャッター ん'あ", "नमस्ते ज्ञान", "Θεσσαλονίκη Άγγελος"], converted(forward)),
  target("transliterator: back", ["Volodymyr Zghurivka", "Ŝekočuŝij ëž ʹ ʺ", "Shchyolkovo", "Njegoš DŽEP"], converted(back)),
  target("compileRules", ["::NFD; $v = [aeiou]; $v { t } [^e] > d; ab > b | a; ([xy]) z <> $1 w; [:Greek:]+ > ; 'q' → \\u0041;", "::[a-z]; a <> b; ::NFC();", "# c\nа > a; { б } > b; [[:L:]-[a]] > '\\\\';"], (rules) => {
    const compiled = compileRules(rules)
    for (const text of ["abat xyz zt Київ", "\ud800 аaа", ""]) {
      const { text: out, spans } = compiled.withSpans(text)
      expectRebuilt(text, out, spans)
    }
  }, { pieces: ["::", "$1", "{", "}", "|", "@", "[:Lu:]", "[^", "&&", "<>", "→", "\\p{L}", "\\x{1F600}", "::Null;", "* ", "+ ", "? "] }),
  byteTarget("openNameIndex", [index], (bytes) => openNameIndex(fitted(bytes)).search("Anna Borg"))
]
