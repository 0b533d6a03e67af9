import { Document, type Pipeline } from "@polyonym/core"
import { TaggerModels } from "@polyonym/entities"
import { loadTagger, type Tagger } from "@polyonym/entities/pure"
import { Lexicon } from "@polyonym/lexicon"
import type { Pack } from "@polyonym/lexicon/pure"
import { modelOf } from "@polyonym/tagger-models/pure"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Scope from "effect/Scope"
import { articlePipeline, type Timed, timedRun, withLibraries } from "polyonym"
import type { Analyse, GivenPack } from "../protocol.ts"
import { packsFor } from "./packs.ts"

type PipelineFacts = ReturnType<typeof articlePipeline> extends Pipeline.Pipeline<never, infer Has, never, Lexicon, "loaded", "adds" | "rewrites"> ? Has : never
export type AnalysedDocument = Document.Document<PipelineFacts>

/** What a pipeline is opened for: the language of a text, a house style's id, packs laid over the default one. */
export interface Opening {
  readonly language: string
  readonly style: string
  readonly packs: ReadonlyArray<GivenPack>
}

/** An open pipeline, and what it was opened with. */
export interface Opened {
  readonly packs: ReadonlyArray<Pack>
  readonly tagger: Tagger | undefined
  readonly run: (question: Analyse) => Promise<Timed<PipelineFacts>>
  readonly close: () => Promise<void>
}

/** By its name, so that a bundler sees it. */
const models = (): Promise<unknown> => import("@polyonym/tagger-models/pure")

async function opened({ language, style, packs: further }: Opening): Promise<Opened> {
  const packs = await packsFor(language, further)
  const languages = modelOf(language) === undefined ? [] : [language]
  const scope = Effect.runSync(Scope.make())
  const layer = Layer.merge(Lexicon.layer(packs), languages.length === 0 ? TaggerModels.layerEmpty : TaggerModels.layer(languages, models))
  const runner = await Effect.runPromise(articlePipeline({ style, packs }).open.pipe(Effect.provide(layer), Scope.provide(scope)))
  return {
    packs,
    tagger: languages.length === 0 ? undefined : await loadTagger(language, models),
    run: ({ text, mediaType, url, publishedAt, language: told }) =>
      withLibraries(() => timedRun(runner, Document.make(text, {
        ...(mediaType === undefined ? {} : { mediaType }), ...(url === undefined ? {} : { url }), ...(publishedAt === undefined ? {} : { publishedAt }), ...(told === undefined ? {} : { language: told })
      }))),
    close: () => Effect.runPromise(Scope.close(scope, Exit.void))
  }
}

/** So many pipelines stay open, the last ones used. */
const most = 4
const kept = new Map<string, Promise<Opened>>()

/** The open pipeline for a language, a style and packs. */
export function open(opening: Opening): Promise<Opened> {
  const key = JSON.stringify([opening.language, opening.style, opening.packs.map(({ id }) => id)])
  const there = kept.get(key) ?? opened(opening)
  kept.delete(key)
  kept.set(key, there)
  there.catch(() => kept.delete(key))
  for (const [oldest, old] of kept) {
    if (kept.size <= most) break
    kept.delete(oldest)
    void old.then(({ close }) => close(), () => {})
  }
  return there
}
