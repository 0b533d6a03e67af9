import { type Document, Pipeline, type Stage } from "@polyonym/core"
import * as Layer from "effect/Layer"
import { samples } from "./documents.ts"
import { cancellation, type CancellationOptions } from "./laws/cancellation.ts"
import { determinism } from "./laws/determinism.ts"
import { errors } from "./laws/errors.ts"
import { gives } from "./laws/gives.ts"
import { growth, type GrowthOptions } from "./laws/growth.ts"
import { mutation } from "./laws/mutation.ts"
import { needs } from "./laws/needs.ts"
import { offsets } from "./laws/offsets.ts"
import { readsNoLanguages, spanLanguage } from "./laws/spanLanguage.ts"
import type { LawName } from "./lawBroken.ts"
import { samplesOf } from "./sample.ts"
import { type AnyLayer, type AnyPipeline, type AnyStage, Subject } from "./subject.ts"

/** One law for one stage: a test for any runner. */
export interface StageLaw {
  /** The stage and the law in words: the name of the test. */
  readonly name: string
  readonly law: LawName
  /** Why the law says nothing of this stage: `run` then does nothing. */
  readonly skipped?: string
  /** Resolves if the stage keeps the law, rejects with `LawBroken` if not. */
  readonly run: () => Promise<void>
}

/** What a stage is tried with. */
export interface StageLawsOptions<Has, E, R, M extends Stage.Mode, D extends Stage.Does, L> {
  /** A pipeline that gives what the stage needs. It is opened and run once for most laws, and never measured. */
  readonly after?: Pipeline.Pipeline<never, Has, E, R, M, D>
  /** The services that the stage and the pipeline ask for. */
  readonly layer?: Layer.Layer<L, unknown>
  /** Documents of one's own, besides the built-in ones. */
  readonly documents?: ReadonlyArray<string | Document.Document>
  readonly growth?: GrowthOptions
  readonly cancellation?: CancellationOptions
}

/** What the compiler says when a service is missing. */
type Provided<R, L> = [Exclude<R, L>] extends [never] ? unknown : { readonly "no layer gives": Exclude<R, L> }

const words: Readonly<Record<LawName, string>> = {
  determinism: "the same document gives the same facts",
  offsets: "ranges lie in the text and read what they say",
  mutation: "nothing that went in or came out is changed",
  needs: "it reads the facts that it declares, and no others",
  gives: "it gives the facts that it declares, as their schemas say",
  errors: "errors are declared values with a message, and nothing is thrown",
  growth: "time grows with the length of the text",
  cancellation: "an interruption ends soon, and closing closes",
  "span language": "what lies in a span goes by the language of the span"
}

/**
 * The laws that every stage keeps, as tests. Give each `run` to a test runner under its `name`; a stage that breaks a law makes `run` reject with `LawBroken`,
 * which says on which document, what was found, and what to do.
 *
 * The stage is tried on the built-in `documents` and on those given. Facts that it needs come from the pipeline `after`, services from `layer`: the compiler
 * says which are missing, and so does `PipelineInvalid` in plain JavaScript.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Schema } from "effect"
 * import { Fact, Stage } from "@polyonym/core"
 * import { LawBroken, stageLaws } from "@polyonym/testkit"
 *
 * class Capitals extends Fact.make<Capitals>()("acme/capitals", Schema.Array(Schema.Struct({ start: Schema.Int, end: Schema.Int }))) {}
 *
 * const good = Stage.pure("capitals", { gives: [Capitals] }, ({ text }) => ({
 *   "acme/capitals": [...text.matchAll(/\p{Lu}/gu)].map(({ 0: letter, index }) => ({ start: index, end: index + letter.length }))
 * }))
 * for (const law of stageLaws(good)) await law.run()
 *
 * const bad = Stage.pure("capitals", { gives: [Capitals] }, ({ text }) => ({
 *   "acme/capitals": [...text].flatMap((letter, i) => /\p{Lu}/u.test(letter) ? [{ start: i, end: i + 1 }] : [])
 * }))
 * const offsets = stageLaws(bad).find(({ law }) => law === "offsets")!
 * await assert.rejects(offsets.run(), (error) => error instanceof LawBroken && error.stage === "capitals")
 * ```
 */
export const stageLaws = <
  N, G, E, R, M extends Stage.Mode, D extends Stage.Does,
  Has = never, E2 = never, R2 = never, M2 extends Stage.Mode = "sync", D2 extends Stage.Does = "adds", L = never
>(
  stage: Stage.Stage<N, G, E, R, M, D> & Pipeline.Fits<N, G, D, Has> & Provided<R | R2, L>,
  options: StageLawsOptions<Has, E2, R2, M2, D2, L> = {}
): ReadonlyArray<StageLaw> => {
  const plain = stage as unknown as AnyStage
  const after = (options.after ?? Pipeline.empty) as unknown as AnyPipeline
  // In plain JavaScript nothing has been checked yet: this throws PipelineInvalid.
  after.to(plain)
  const subject = new Subject(
    plain, [...samplesOf(options.documents ?? []), ...samples], after, (options.layer ?? Layer.empty) as AnyLayer, options.cancellation?.milliseconds ?? 1000
  )
  const law = (name: LawName, run: () => Promise<void>, skipped?: string): StageLaw =>
    ({ name: `${plain.name}: ${words[name]}`, law: name, run, ...(skipped === undefined ? {} : { skipped }) })
  return [
    law("determinism", () => determinism(subject)),
    law("offsets", () => offsets(subject)),
    law("mutation", () => mutation(subject)),
    law("needs", () => needs(subject)),
    law("gives", () => gives(subject)),
    law("errors", () => errors(subject)),
    law("growth", () => growth(subject, options.growth ?? {})),
    law("cancellation", () => cancellation(subject, options.cancellation ?? {})),
    law("span language", () => spanLanguage(subject), readsNoLanguages(plain))
  ]
}
