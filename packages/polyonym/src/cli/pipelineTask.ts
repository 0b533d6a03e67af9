import { Document, Session } from "@polyonym/core"
import { LanguageDetector } from "@polyonym/detect"
import { TaggerModels } from "@polyonym/entities"
import { ArticleExtractor } from "@polyonym/extract"
import { LinkedData } from "@polyonym/facts"
import { Lexicon } from "@polyonym/lexicon"
import { defaultPack } from "@polyonym/lexicon/pure"
import * as Layer from "effect/Layer"
import { modelsFor } from "../article.ts"
import { type Input, stringOf } from "./input.ts"
import { packsOf } from "./packs.ts"
import { type AnyPipeline, causedBy, type PipelineProgram } from "./pipelineFile.ts"
import { Problem } from "./problem.ts"
import { type AnyDocument, openFormat } from "./runFormat.ts"
import { metaOf, type RunOptions } from "./runTask.ts"
import { styleNamed } from "./styleFile.ts"
import type { Common, RunFormat, Writer } from "./task.ts"

type AnySession = Session.Session<never, never, unknown, "sync">

/** Opens a pipeline; a service that nobody gives is told by its name. */
async function opened(pipeline: AnyPipeline, layer: Layer.Layer<never>, { name }: PipelineProgram, { messages }: Common): Promise<AnySession> {
  try {
    return await Session.start(pipeline, { layer }) as unknown as AnySession
  } catch (thrown) {
    const detail = thrown instanceof Error ? thrown.message : String(thrown)
    const service = /^Service not found: (\S+)/.exec(detail)?.[1]
    throw causedBy(thrown, new Problem("PipelineFailed", service === undefined ? messages.say("error_pipelineOpen", { file: name, detail }) : messages.say("error_service", { file: name, service }), 2))
  }
}

/** What can be written of a pipeline, or why it cannot be run on documents. */
function formatFor(pipeline: AnyPipeline, asked: RunFormat | undefined, { name, format }: PipelineProgram, { messages }: Common): RunFormat {
  const { needs, gives } = pipeline.asStage("run")
  if (needs.length > 0) throw new Problem("PipelineInvalid", messages.say("error_pipelineNeeds", { file: name, facts: needs.map(({ key }) => key).join(", ") }), 2)
  return asked ?? format ?? (gives.includes(LinkedData) ? "jsonld" : "document")
}

/** `run`: a pipeline of the user's own, with the services of this library. */
export async function pipelineTask(common: Common, program: PipelineProgram, { format: asked, style, packs: files, withDefault }: Omit<RunOptions, "format"> & { readonly format: RunFormat | undefined }): Promise<Writer<AnyDocument>> {
  const { messages } = common
  const extra = await packsOf(files, common)
  const packs = withDefault ? [defaultPack(), ...extra] : extra
  const pipeline = await program.pipelineFor({ packs, ...(style === undefined ? {} : { style: await styleNamed(style, messages) }) })
  const format = await openFormat(formatFor(pipeline, asked, program, common), common)
  const { gives, mode } = pipeline.asStage("run") as { readonly gives: ReadonlyArray<unknown>; readonly mode: string }
  const missing = format.needs.filter((fact) => !gives.includes(fact))
  if (missing.length > 0) throw new Problem("Usage", messages.say("error_formatNeeds", { format: format.name, facts: missing.map(({ key }) => key).join(", ") }), 2)

  const base = Layer.mergeAll(Lexicon.layer(packs), LanguageDetector.compact, ArticleExtractor.own)
  const sessionFor = (models: ReadonlyArray<string>): Promise<AnySession> => {
    const ours = Layer.merge(base, models.length === 0 ? TaggerModels.layerEmpty : TaggerModels.layer(models))
    return opened(pipeline, (program.layer === undefined ? ours : Layer.merge(ours, program.layer)) as unknown as Layer.Layer<never>, program, common)
  }
  // One without models is opened at once, so that what is wrong is told before anything is read.
  const sessions = new Map<string, AnySession>([["", await sessionFor([])]])
  const readied = new WeakMap<Input, AnySession>()
  const made = new WeakMap<Input, AnyDocument>()
  const documentOf = (input: Input) => Document.make(input.text, metaOf(input))
  const make = (input: Input): AnyDocument => made.get(input) ?? readied.get(input)!.sync(documentOf(input))
  return {
    ready: async (input) => {
      const models = modelsFor(input.text, stringOf(input, "language"))
      const key = models.join(" ")
      const session = sessions.get(key) ?? await sessionFor(models)
      sessions.set(key, session)
      readied.set(input, session)
      if (mode === "async") made.set(input, await session.run(documentOf(input)))
    },
    json: (input) => {
      const out = make(input)
      return { receipt: Document.receipt(out), [format.name]: format.value(out) }
    },
    make,
    format: format.name,
    write: format.write,
    pieces: format.pieces
  }
}
