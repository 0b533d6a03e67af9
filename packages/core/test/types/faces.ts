// More wrong uses: of documents, of what a stage returns, of composites and forks, of the ways to run.
import { Context, Effect, Layer, Schema, Stream } from "effect"
import { Document, Fact, Pipeline, Registry, Session, SourceMap, Stage, type StageFailed } from "@polyonym/core"
import { parallel } from "@polyonym/core/parallel"

class Languages extends Fact.make<Languages>()("languages", Schema.String) {}
class Segments extends Fact.make<Segments>()("segments", Schema.Array(Schema.Number)) {}
class Mentions extends Fact.make<Mentions>()("mentions", Schema.Array(Schema.Number)) {}
class License extends Fact.make<License>()("acme/license", Schema.String, { anchored: false }) {}
class OtherSegments extends Fact.make<OtherSegments>()("segments", Schema.String) {}
class Loose extends Fact.make<Loose>()("acme/loose", Schema.String, { anchored: true as boolean }) {}
class Empty extends Schema.TaggedError<Empty>()("Empty", { what: Schema.String }) {}
class Lexicon extends Context.Service<Lexicon, { readonly size: number }>()("Lexicon") {}
class Model extends Context.Service<Model, { readonly size: number }>()("Model") {}

const rewrite = Stage.rewrite("rewrite", { gives: [] }, (d) => ({ change: { text: d.text, map: SourceMap.identity } }))
const detect = Stage.pure("detect", { gives: [Languages] }, () => ({ languages: "uk" }))
const segment = Stage.pure("segment", { needs: [Languages], gives: [Segments] }, () => ({ segments: [] }))
const tag = Stage.loaded("tag", { needs: [Segments], gives: [Mentions] }, Effect.map(Effect.service(Lexicon), ({ size }) => () => ({ mentions: [size] })))
const fussy = Stage.pure("fussy", { gives: [Languages], errors: [Empty] }, (d) => d.text === "" ? new Empty({ what: "text" }) : { languages: "en" })
const ask = Stage.effect("ask", { gives: [Languages] }, () => Effect.succeed({ languages: "en" }))
const plain = Document.make("")
const spoken = Document.add(plain, Languages, "uk")

// Documents
// @ts-expect-error no earlier stage gives: Languages
Document.get(plain, Languages)
// @ts-expect-error no earlier stage gives: Mentions
Document.get(Pipeline.empty.to(detect).to(segment).sync(plain), Mentions)
// @ts-expect-error is not assignable to: Languages
Pipeline.given(Languages).to(segment).sync(plain)
// @ts-expect-error is not assignable to: Segments
Pipeline.given(Languages, Segments).sync(spoken)
// @ts-expect-error 'number' is not assignable to parameter of type 'string'
Document.add(plain, Languages, 1)
// @ts-expect-error 'number' is not assignable to type 'string'
Document.make("", { language: 1 })

// What a stage returns and says of itself
// @ts-expect-error 'number' is not assignable to type 'string'
Stage.pure("wrong value", { gives: [Languages] }, () => ({ languages: 1 }))
// @ts-expect-error is missing in type: "acme/license"
Stage.pure("one of two", { gives: [Languages, License] }, () => ({ languages: "uk" }))
// @ts-expect-error no earlier stage gives: Segments
Stage.pure("reads more", { needs: [Languages], gives: [License] }, (d) => ({ "acme/license": String(Document.get(d, Segments)) }))
// @ts-expect-error is missing in type: change
Stage.rewrite("no change", { gives: [] }, () => ({}))
// @ts-expect-error is missing in type: map
Stage.rewrite("no map", { gives: [] }, () => ({ change: { text: "" } }))
// @ts-expect-error is not assignable to type 'Json
Stage.pure("config", { gives: [], config: { at: new Date() } }, () => ({}))
// @ts-expect-error is missing in type: _tag
Stage.pure("untagged", { gives: [], errors: [RangeError] }, () => ({}))
// @ts-expect-error is not assignable to type: "rewrites"
Stage.replacing(rewrite)
// @ts-expect-error Property 'languages' is missing in type 'Promise
Stage.pure("promise", { gives: [Languages] }, async () => ({ languages: "uk" }))

// an error that an async stage does not declare
// @ts-expect-error Empty
Stage.promise("undeclared", { gives: [Languages] }, async (d) => d.text === "" ? new Empty({ what: "text" }) : { languages: "en" })
// @ts-expect-error no earlier stage gives: Segments
Stage.promise("reads more", { gives: [License] }, async (d) => ({ "acme/license": String(Document.get(d, Segments)) }))

// Composites, forks, what is given
// @ts-expect-error an earlier stage already gives (wrap in Stage.replacing): Languages
Pipeline.empty.to(detect).to(Pipeline.empty.to(detect).asStage("again"))
// @ts-expect-error no earlier stage gives: Languages
Pipeline.empty.to(Pipeline.given(Languages).to(segment).asStage("tail"))
// @ts-expect-error another fact has the same key: Segments
Pipeline.empty.to(detect).to(segment).to(Pipeline.empty.to(Stage.pure("o", { gives: [OtherSegments] }, () => ({ segments: "" }))).asStage("o"))
// @ts-expect-error no earlier stage gives: Segments
Pipeline.empty.to(detect).when(() => true, Pipeline.empty, Pipeline.given(Segments))
// @ts-expect-error changes the text that these facts point into: Languages
Pipeline.empty.to(detect).when(() => true, Pipeline.empty, Pipeline.empty.to(rewrite))
// @ts-expect-error changes the text that these facts point into: Languages
Pipeline.empty.to(detect).to(Pipeline.empty.when(() => true, Pipeline.empty.to(rewrite), Pipeline.empty).asStage("deep"))
// @ts-expect-error an earlier stage already gives (wrap in Stage.replacing): Languages
Pipeline.given(Languages).to(detect)
// @ts-expect-error changes the text that these facts point into: Mentions
Pipeline.given(Mentions, License).to(rewrite)
// @ts-expect-error changes the text that these facts point into: Loose
Pipeline.given(Loose).to(rewrite)
// @ts-expect-error no earlier stage gives: Mentions
Pipeline.empty.to(detect).when((d) => Document.get(d, Mentions).length > 0, Pipeline.empty, Pipeline.empty)
export const kept = Pipeline.given(License).to(rewrite).to(detect)

// The ways to run
// @ts-expect-error some stage waits for input or output
Pipeline.empty.to(ask).sync(plain)
// @ts-expect-error some stage waits for input or output
Pipeline.empty.to(ask).to(segment).to(tag).sync(plain)
// @ts-expect-error some stage waits for input or output
Pipeline.cached({ get: () => Effect.succeed(undefined), set: () => Effect.void })(Pipeline.empty.to(detect)).sync(plain)
// @ts-expect-error open the pipeline first: it asks for: Lexicon
Pipeline.given(Segments).to(tag).sync(Document.add(plain, Segments, []))
// @ts-expect-error is not assignable to: Lexicon
void Effect.runPromise(Effect.scoped(Pipeline.given(Segments).to(tag).open))
// @ts-expect-error Expected 2 arguments, but got 1
void Session.start(Pipeline.given(Segments).to(tag))
// @ts-expect-error is not assignable to: Lexicon
void Session.start(Pipeline.given(Segments).to(tag), { layer: Layer.succeed(Model, { size: 1 }) })
export const streamed = Effect.gen(function*() {
  const runner = yield* Pipeline.empty.to(fussy).open
  // @ts-expect-error is not assignable to type: StageFailed
  const silent: Stream.Stream<Document.Document<Languages>> = runner.stream(Stream.make(plain))
  const told: Stream.Stream<Document.Document<Languages>> = runner.stream(Stream.make(plain), { deadLetter: () => Effect.void })
  // @ts-expect-error No overload matches this call
  const failing: Stream.Stream<Document.Document<Languages>> = runner.stream(Stream.make(plain), { deadLetter: () => Effect.fail("full") })
  // @ts-expect-error is not assignable to: Empty
  const cause = (failure: StageFailed<Empty>): Empty => failure.cause
  return [silent, told, failing, cause]
})
export const threads = Effect.gen(function*() {
  const runner = yield* parallel<typeof import("../fixtures/words.ts")>("./words.ts").open
  // @ts-expect-error some stage waits for input or output
  return runner.sync(plain)
})
// @ts-expect-error the module must export a layer that provides: Lexicon
parallel<{ readonly default: Pipeline.Pipeline<never, Mentions, never, Lexicon, "loaded">; readonly layer: Layer.Layer<Model> }>("./tag.ts")
// @ts-expect-error is not assignable to type 'string'
Registry.factory({ id: "x", config: Schema.Struct({ to: Schema.Number }), make: ({ to }) => Stage.pure("x", { gives: [Languages] }, () => ({ languages: to })) })
