// Right and wrong uses of the types. Each @ts-expect-error line names what the compiler must say and of which fact; types.test.ts checks the words.
import { Context, Effect, Schema } from "effect"
import { Document, Fact, Pipeline, Stage, SourceMap } from "@polyonym/core"

class Article extends Fact.make<Article>()("article", Schema.Struct({ title: Schema.String })) {}
class Languages extends Fact.make<Languages>()("languages", Schema.String) {}
class Segments extends Fact.make<Segments>()("segments", Schema.Array(Schema.Number)) {}
class Mentions extends Fact.make<Mentions>()("mentions", Schema.Array(Schema.Number)) {}
class License extends Fact.make<License>()("acme/license", Schema.String, { anchored: false }) {}
class OtherLanguages extends Fact.make<OtherLanguages>()("languages", Schema.Number) {}
const identity = SourceMap.identity
class Empty extends Schema.TaggedError<Empty>()("Empty", { what: Schema.String }) {}
class Lexicon extends Context.Service<Lexicon, { readonly find: (text: string) => ReadonlyArray<number> }>()("Lexicon") {}

const license = Stage.pure("license", { gives: [License] }, () => ({ "acme/license": "MIT" }))
const extract = Stage.rewrite("extract", { gives: [Article] }, (d) => ({ article: { title: d.text }, change: { text: "", map: identity } }))
const detect = Stage.pure("detect", { wants: [Article], gives: [Languages] }, (d) => ({ languages: Document.find(d, Article)?.title ?? "und" }))
const segment = Stage.pure("segment", { needs: [Languages], gives: [Segments] }, (d) => ({ segments: [Document.get(d, Languages).length] }))
const tag = Stage.loaded("tag", { needs: [Languages, Segments], gives: [Mentions] }, Effect.gen(function*() {
  const lexicon = yield* Lexicon
  return (d) => ({ mentions: lexicon.find(d.text) })
}))
const knownMentions = Document.add(Document.make(""), Mentions, [])
const publish = Stage.effect("publish", { needs: [Mentions], gives: [] }, () => Effect.succeed({}))

const fussy = Stage.pure("fussy", { gives: [Languages], errors: [Empty] }, (d) => d.text === "" ? new Empty({ what: "text" }) : { languages: "en" })
export const withAssets = Stage.loaded("model", { needs: [Languages], gives: [Segments], errors: [Empty] }, Effect.promise(async () => ({
  step: (d) => d.text === "" ? new Empty({ what: "text" }) : { segments: [Document.get(d, Languages).length] }, assets: [{ id: "model", version: "1", sha256: "…" }]
})))

const article = Pipeline.empty.to(license).to(extract).to(detect).to(segment).to(tag)
export const opened = Effect.scoped(Effect.gen(function*() {
  const runner = yield* article.open                        // the lexicon is opened here, once
  return runner.sync(Document.make(""))             // and then every document is a plain call
}))
export const plain = Document.get(Pipeline.empty.to(detect).to(segment).sync(Document.make("")), Segments)
export const composed = Pipeline.empty.to(detect).to(Pipeline.given(Languages).to(segment).to(tag).asStage("tail"))
export const branched = Pipeline.empty.to(detect).when(() => true, Pipeline.given(Languages).to(segment), Pipeline.given(Languages).to(segment)).to(tag)
export const branchedLater = Pipeline.empty.to(license).to(extract).to(detect)
  .when((d) => Document.get(d, Languages) === "uk", Pipeline.given(Languages).to(segment), Pipeline.given(Languages).to(segment)).to(tag)
export const front = Pipeline.empty.to(Pipeline.empty.to(license).to(extract).asStage("front")).to(detect)
export const known = Pipeline.given(Languages).to(segment).sync(Document.add(Document.make("…"), Languages, "uk"))
export const fails: Pipeline.Pipeline<never, Languages, Empty> = Pipeline.empty.to(fussy)

// @ts-expect-error no earlier stage gives: Languages
Pipeline.empty.to(segment)
// @ts-expect-error an earlier stage already gives (wrap in Stage.replacing): Languages
Pipeline.empty.to(detect).to(detect)
// @ts-expect-error changes the text that these facts point into: Languages
Pipeline.empty.to(detect).to(extract)
// @ts-expect-error no earlier stage gives: OtherLanguages
Pipeline.empty.to(detect).to(Stage.pure("other", { needs: [OtherLanguages], gives: [] }, () => ({})))
// @ts-expect-error open the pipeline first: it asks for: Lexicon
article.sync(Document.make(""))
// @ts-expect-error no earlier stage gives: Segments
Pipeline.empty.to(detect).when(() => true, Pipeline.given(Languages).to(segment), Pipeline.given(Languages)).to(Stage.pure("x", { needs: [Segments], gives: [] }, () => ({})))
export const waits = Effect.gen(function*() {
  const runner = yield* Pipeline.given(Mentions).to(publish).open
  // @ts-expect-error some stage waits for input or output
  return runner.sync(knownMentions)
})

// The same, hidden behind a composite or with something unknown
// hidden in asStage
// @ts-expect-error changes the text that these facts point into: Languages
Pipeline.empty.to(detect).to(Pipeline.empty.to(extract).asStage("inner"))
// hidden in a way
// @ts-expect-error changes the text that these facts point into: Languages
Pipeline.empty.to(detect).when(() => true, Pipeline.empty.to(extract), Pipeline.empty)
// needed by a way
// @ts-expect-error no earlier stage gives: Segments
Pipeline.empty.to(detect).when(() => true, Pipeline.given(Segments), Pipeline.empty)
// in a way
// @ts-expect-error an earlier stage already gives (wrap in Stage.replacing): Segments
Pipeline.empty.to(detect).to(segment).when(() => true, Pipeline.given(Languages).to(segment), Pipeline.given(Languages))
// @ts-expect-error another fact has the same key: Languages
Pipeline.empty.to(detect).to(Stage.pure("o", { gives: [OtherLanguages] }, () => ({ languages: 1 })))
// @ts-expect-error another fact has the same key: Languages
Pipeline.empty.to(detect).to(Stage.replacing(Stage.pure("o", { gives: [OtherLanguages] }, () => ({ languages: 1 }))))
// @ts-expect-error open the pipeline first: it asks for: "what a stage loads"
Pipeline.empty.to(Stage.loaded("l", { gives: [Languages] }, Effect.promise(async () => () => ({ languages: "x" })))).sync(Document.make(""))
// @ts-expect-error an earlier stage already gives (wrap in Stage.replacing): License
Pipeline.empty.to(license).to(Stage.rewrite("r", { gives: [License] }, () => ({ "acme/license": "x", change: { text: "", map: identity } })))
// the anchoring is not known
// @ts-expect-error changes the text that these facts point into: Dyn
Pipeline.empty.to(Stage.pure("d", { gives: [class Dyn extends Fact.make<Dyn>()("dyn", Schema.String, { anchored: true as boolean }) {}] }, () => ({ dyn: "x" }))).to(extract)
// @ts-expect-error the key of a fact must be a literal
export class Wide extends Fact.make<Wide>()("x" as string, Schema.String) {}
// an error that the stage does not declare
// @ts-expect-error is not assignable to type: Empty
Stage.pure("u", { gives: [Languages] }, (d) => d.text === "" ? new Empty({ what: "text" }) : { languages: "en" })
// an error that the pipeline may give
// @ts-expect-error is not assignable to type: Empty
export const silent: Pipeline.Pipeline<never, Languages> = Pipeline.empty.to(fussy)
