import assert from "node:assert/strict"
import { detect, detectSpans } from "@polyonym/detect/pure"
import { findExpressions, findQuotations, tagText } from "@polyonym/entities/pure"
import { addLikelySubtags, formatLanguageTag, mixedScriptWords, parseLanguageTag, removeLikelySubtags, repairWellFormed, scriptRuns, scriptVerdict, skeleton } from "@polyonym/script"
import { segmentText } from "@polyonym/segment/pure"
import { visible, written } from "../../../packages/polyonym/src/cli/visible.ts"
import { steering } from "../../hostile/controlSequences.ts"
import { expectApart, expectRanges, expectRebuilt } from "../typed.ts"
import { oneFor, target, type Target } from "./target.ts"

const languages = ["en", "uk", "zh", "ar", "und", "tr", "ja", "th"]
const article = "Dr. Lee (b. 1.2.2024) said: “Go.” See a.b/c… 3.5 km²! Президент Володимир Зеленський прибув до Києва. 你好。ก"

/** Readers of plain text: ranges lie in it, in order, and read what they say. */
export const textTargets: ReadonlyArray<Target> = [
  target("segmentText", [article], (text) => {
    const { sentences, words } = segmentText(text, { language: oneFor(text, languages) })
    for (const ranges of [sentences, words]) {
      expectRanges(text, ranges)
      expectApart(ranges)
    }
    for (const { start, end } of words) assert.ok(sentences.some((sentence) => sentence.start <= start && end <= sentence.end), `the word [${start}, ${end}) lies in no sentence`)
  }),
  target("detect", [article, "Пором не вийде. The ferry left. יום טוב"], (text) => {
    const { confidence, language, alternatives } = detect(text)
    assert.ok(confidence >= 0 && confidence <= 1 && language !== "" && alternatives.every((one) => one.confidence >= 0 && one.confidence <= 1))
    const spans = detectSpans(text)
    expectRanges(text, spans)
    expectApart(spans)
    assert.equal(spans.reduce((sum, { start, end }) => sum + end - start, 0), text.length)
  }),
  target("scripts", [`${article} Pеtro сосо İß`], (text) => {
    const runs = [...scriptRuns(text)]
    expectRanges(text, runs)
    assert.equal(runs.reduce((sum, { start, end }) => sum + end - start, 0), text.length)
    expectRanges(text, mixedScriptWords(text))
    scriptVerdict(text)
    assert.equal(skeleton(skeleton(text)), skeleton(text))
  }),
  target("repairWellFormed", ["Ã©tÃ© Ðšиїв â€œ ï»¿ \ud800 \u0000\r\n"], (text) => {
    const { text: out, edits } = repairWellFormed(text, { newlines: true, mojibake: true })
    assert.ok(out.isWellFormed())
    expectRebuilt(text, out, edits)
    assert.equal(repairWellFormed(out).text, out)
  }),
  target("what a terminal shows", [`${article} \u202eab\u2066c\u200bd\u001b[31mX\u0007👩‍👧 می\u200cخواهم ᠠ\u180b\u200d`], (text) => {
    const shown = visible(text)
    assert.deepEqual(steering(shown), [])
    assert.equal(visible(shown), shown)
    assert.deepEqual(steering(written(text)), [])
  }, { pieces: ["\u001b[", "\u061c", "\u180b", "\ufe0f", "\u200c", "ہ", "क्", "🏳️", "\u{e0041}", "\u009d"] }),
  target("parseLanguageTag", ["sr-Latn-RS-ekavsk-u-co-phonebk-t-ru-m0-bgn-x-a", "i-klingon", "und_Cyrl", "zh-min-nan"], (text) => {
    const tag = parseLanguageTag(text)
    if (tag === undefined) return
    const written = formatLanguageTag(tag)
    const again = written === undefined ? undefined : parseLanguageTag(written)
    assert.ok(again !== undefined)
    assert.equal(formatLanguageTag(again), written)
    addLikelySubtags(text)
    removeLikelySubtags(text)
  }, { pieces: ["-x-", "-u-", "-t-", "Hans", "419", "1996", "_", "i-", "zh-"] }),
  target("tagText", [`${article} Mayor Anna Borg of Riverside met Odesa’s council on 29 February 2024, Borg said.`], (text) => {
    const mentions = tagText(text, { language: oneFor(text, languages) })
    expectRanges(text, mentions)
    for (const { confidence } of mentions) assert.ok(confidence >= 0 && confidence <= 1)
  }),
  target("findExpressions", ["On 29 February 2024 at 18:30, $3.5 million, 20 %, two hundred and five people, aged 7, last week", "29 лютого 2024 року, 3,5 млн грн, двадцять п’ять осіб, минулого тижня", "2024年2月29日 下午三点 五百万元", "٢٩ فبراير ٢٠٢٤"], (text) =>
    expectRanges(text, findExpressions(text, { language: oneFor(text, languages), sentences: [{ start: 0, end: text.length }], publishedAt: "2024-02-29" }))),
  target("findQuotations", ["“Go,” he said. «Так», — сказав. 'It’s' „a“ — yes\n— No, said she.\n“Open\n“still"], (text) =>
    expectRanges(text, findQuotations(text, [], { language: oneFor(text, languages) })))
]
