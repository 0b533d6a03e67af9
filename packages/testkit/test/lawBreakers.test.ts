import { Document, Fact, Pipeline, SourceMap, Stage } from "@polyonym/core"
import { Languages } from "@polyonym/facts"
import { type LawName, type StageLaw, stageLaws } from "@polyonym/testkit"
import { Effect, Schema } from "effect"
import { describe, expect, it } from "vitest"
import { brokenLaws } from "./brokenLaws.ts"

const Range = Schema.Struct({ start: Schema.Int, end: Schema.Int, text: Schema.optionalKey(Schema.String) })
class Ranges extends Fact.make<Ranges>()("test/ranges", Schema.Array(Range)) {}
class Count extends Fact.make<Count>()("test/count", Schema.Number, { anchored: false }) {}
class Words extends Fact.make<Words>()("test/words", Schema.Array(Schema.String), { anchored: false }) {}
class Mute extends Schema.TaggedError<Mute>()("Mute", {}) {}
class Other extends Schema.TaggedError<Other>()("Other", { message: Schema.String }) {}

const words = Pipeline.empty.to(Stage.pure("words", { gives: [Words] }, ({ text }) => ({ "test/words": text.split(/\s+/).reverse() })))
const counted = words.to(Stage.pure("count", { needs: [Words], gives: [Count] }, (document) => ({ "test/count": Document.get(document, Words).length })))
const languages = Pipeline.empty.to(Stage.pure("languages", { gives: [Languages] }, ({ text }) => ({
  languages: { language: "en", script: "Latn", confidence: 1, reliable: true, alternatives: [], spans: [{ start: 0, end: text.length, language: "en", script: "Latn", confidence: 1 }] }
})))

const count = (name: string, f: (document: Document.Document) => number) => Stage.pure(name, { gives: [Count] }, (document) => ({ "test/count": f(document) }))
const ranges = (name: string, f: (text: string) => ReadonlyArray<typeof Range.Type>) => Stage.pure(name, { gives: [Ranges] }, ({ text }) => ({ "test/ranges": f(text) }))
const rewriting = (name: string, f: (text: string) => Stage.TextChange) => Stage.rewrite(name, { gives: [] }, ({ text }) => ({ change: f(text) }))
const waiting = (name: string, f: (document: Document.Document) => Effect.Effect<number, unknown>) =>
  Stage.effect(name, { gives: [Count] }, (document) => Effect.map(f(document), (value) => ({ "test/count": value })))
const spin = (milliseconds: number): number => {
  for (const end = performance.now() + milliseconds; performance.now() < end;);
  return milliseconds
}
const slow = { documents: ["It came slowly."], cancellation: { milliseconds: 50 } }
const isSlow = ({ text }: Document.Document): boolean => text.includes("slowly")

let runs = 0
let openings = 0
let open = 0
const reused: Array<string> = []

const breakers: ReadonlyArray<readonly [LawName, string, ReadonlyArray<StageLaw>, RegExp]> = [
  ["determinism", "counts its documents", stageLaws(count("counter", () => ++runs)), /again at once/],
  ["determinism", "takes a text for another of the same length", stageLaws(Stage.loaded("cache", { gives: [Count] }, Effect.sync(() => {
    const lengths = new Map<number, number>()
    return ({ text }) => {
      if (!lengths.has(text.length)) lengths.set(text.length, text === "" ? 0 : text.charCodeAt(0))
      return { "test/count": lengths.get(text.length)! }
    }
  })), { documents: ["abc", "xyz"] }), /freshly opened/],
  ["determinism", "differs with each opening", stageLaws(Stage.loaded("opening", { gives: [Count] }, Effect.sync(() => {
    const which = ++openings
    return () => ({ "test/count": which })
  }))), /freshly opened/],

  ["offsets", "counts code points", stageLaws(ranges("points", (text) => [...text].flatMap((letter, i) => letter === "." ? [{ start: i, end: i + 1, text: "." }] : []))), /reads/],
  ["offsets", "cuts a pair of surrogates", stageLaws(ranges("units", (text) => text === "" ? [] : [{ start: 0, end: 1 }])), /in two/],
  ["offsets", "goes behind the text", stageLaws(ranges("behind", (text) => [{ start: 0, end: text.length + 1 }])), /behind the text/],
  ["offsets", "ends before it starts", stageLaws(ranges("backwards", (text) => text === "" ? [] : [{ start: text.length, end: 0 }])), /before its start/],
  ["offsets", "rewrites without a map", stageLaws(rewriting("trim", (text) => ({ text: text.trim(), map: SourceMap.identity }))), /source map has \d+ UTF-16 code units/],
  ["offsets", "rewrites what its map calls unchanged", stageLaws(rewriting("lower", (text) => ({ text: text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()), map: SourceMap.identity }))), /nothing was changed/],
  ["offsets", "maps into nowhere", stageLaws(rewriting("wild", (text) => ({ text, map: { edits: Int32Array.of(0, text.length + 5, 0, text.length), before: undefined } }))), /out of the text/],

  ["mutation", "sorts what it was given", stageLaws(
    Stage.pure("sort", { needs: [Words], gives: [Count] }, (document) => ({ "test/count": (Document.get(document, Words) as Array<string>).sort().length })), { after: words }
  ), /changed the fact "test\/words"/],
  ["mutation", "fills what is not frozen", stageLaws(Stage.pure("fill", { needs: [Words], gives: [Count] }, (document) => {
    const list = Document.get(document, Words) as Array<string>
    const { length } = list
    if (!Object.isFrozen(list)) list.push("")
    return { "test/count": length }
  }), { after: words }), /changed the fact/],
  ["mutation", "writes over what it gave", stageLaws(Stage.pure("reuse", { gives: [Words] }, ({ text }) => {
    reused.length = 0
    reused.push(...text.slice(0, 50).split(" "))
    return { "test/words": reused }
  })), /changed later/],

  ["needs", "looks up what it does not declare", stageLaws(count("peek", (document) => Document.find(document, Words)?.length ?? 0), { after: words }), /does not declare/],
  ["needs", "cannot do without what it wants", stageLaws(
    Stage.pure("lean", { needs: [Words], wants: [Count], gives: [Ranges] }, (document) => ({ "test/ranges": Document.find(document, Count)!.toFixed() === "-1" ? [{ start: 0, end: 0 }] : [] })), { after: counted }
  ), /carries "test\/words" only, it threw/],

  ["gives", "gives more than it declares", stageLaws(Stage.pure("more", { gives: [Count] }, () => ({ "test/count": 1, "test/words": ["x"] }))), /gave "test\/words".*does not declare/],
  ["gives", "forgets a fact on some documents", stageLaws(Stage.pure("less", { gives: [Count] }, ({ text }) => (text === "" ? {} : { "test/count": 1 }) as { readonly "test/count": number })), /did not give "test\/count"/],
  ["gives", "gives what its schema refuses", stageLaws(Stage.pure("half", { gives: [Ranges] }, () => ({ "test/ranges": [{ start: 0.5, end: 0.5 }] }))), /not what its schema says/],
  ["gives", "gives a number that JSON lacks", stageLaws(count("ratio", ({ text }) => text === "" ? Number.NaN : 1)), /NaN|null|schema/],

  ["errors", "throws", stageLaws(count("uri", ({ text }) => encodeURIComponent(text).length)), /lone surrogates.*\n.*it threw URIError/],
  ["errors", "returns what it does not declare", stageLaws(Stage.pure("stray", { gives: [Count], errors: [Mute] }, ({ text }) =>
    text === "" ? new Other({ message: "no text" }) as unknown as Mute : { "test/count": 1 })), /returned a Other, which it does not declare/],
  ["errors", "says nothing", stageLaws(Stage.pure("mute", { gives: [Count], errors: [Mute] }, ({ text }) => text === "" ? new Mute() : { "test/count": 1 })), /no message/],
  ["errors", "dies", stageLaws(waiting("die", ({ text }) => text === "" ? Effect.die(new RangeError("no text")) : Effect.succeed(1))), /it threw RangeError/],
  ["errors", "fails with words", stageLaws(waiting("words", ({ text }) => text === "" ? Effect.fail("no text") : Effect.succeed(1))), /no _tag/],

  ["growth", "looks for an end that is not there from every start", stageLaws(count("quotes", ({ text }) => text.match(/«[^»]*»/g)?.length ?? 0)), /"«a" repeated[^]*times as long/],
  ["growth", "is slow on a text of the caller's", stageLaws(count("links", ({ text }) => text.match(/~[^=]*=/g)?.length ?? 0), { growth: { patterns: ["~"] } }), /"~" repeated/],

  ["cancellation", "cannot be interrupted", stageLaws(waiting("deaf", (document) => isSlow(document) ? Effect.uninterruptible(Effect.as(Effect.sleep(300), 1)) : Effect.succeed(1)), slow), /did not end within 50 ms/],
  ["cancellation", "takes long at a stretch", stageLaws(count("long", (document) => isSlow(document) ? spin(80) : 1), slow), /one step took/],
  ["cancellation", "opens for ever", stageLaws(Stage.loaded("stuck", { gives: [Count] }, Effect.as(Effect.uninterruptible(Effect.sleep(80)), () => ({ "test/count": 1 }))), { cancellation: { milliseconds: 30 } }), /opening it was interrupted/],
  ["cancellation", "does not close", stageLaws(
    Stage.loaded("leak", { gives: [Count] }, Effect.sync(() => (open++, () => ({ "test/count": 1 })))), { cancellation: { open: () => open } }
  ), /resources are open/],
  ["cancellation", "closes for ever", stageLaws(
    Stage.loaded("stay", { gives: [Count] }, Effect.as(Effect.addFinalizer(() => Effect.never), () => ({ "test/count": 1 }))), { cancellation: { milliseconds: 30 } }
  ), /did not end within 30 ms/],
  ["cancellation", "fails on closing", stageLaws(
    Stage.loaded("slam", { gives: [Count] }, Effect.as(Effect.addFinalizer(() => Effect.die(new Error("slammed"))), () => ({ "test/count": 1 })))
  ), /closing its scope failed: Error: slammed/],

  ["span language", "goes by the language of the page", stageLaws(
    Stage.pure("page", { needs: [Languages], gives: [Ranges] }, (document) => ({
      "test/ranges": Document.get(document, Languages).language === "uk" ? [] : [...document.text.matchAll(/\p{Lu}/gu)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
    })), { after: languages }
  ), /on one in "uk"/],
  ["span language", "goes by what the caller says", stageLaws(
    Stage.pure("stated", { wants: [Languages], gives: [Ranges] }, (document) => ({
      "test/ranges": document.meta.language === "uk" ? [] : [...document.text.matchAll(/\p{Lu}/gu)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
    })), { after: languages }
  ), /whose meta says "uk"/]
]

describe.each(breakers)("%s: a stage that %s", (law, _, laws, says) => {
  // Growth is measured in time: it may pass by chance, never four times.
  it("breaks this law, and no other", { timeout: 60_000, retry: law === "growth" ? 3 : 0 }, async () => {
    const broken = await brokenLaws(laws)
    expect(broken).toEqual({ [law]: expect.stringMatching(says) as string })
  })
})
