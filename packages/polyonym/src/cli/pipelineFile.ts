/** A pipeline from a program of the user's. */
import { existsSync } from "node:fs"
import { resolve } from "node:path"
import { pathToFileURL } from "node:url"
import type { Pipeline } from "@polyonym/core"
import type * as Layer from "effect/Layer"
import type { ArticleSettings } from "../articlePipeline.ts"
import type { Messages } from "../messages.ts"
import { Problem } from "./problem.ts"
import type { RunFormat } from "./task.ts"

/** A pipeline of any stages. */
export type AnyPipeline = Pipeline.Pipeline<never, never, unknown, never, "async", "adds">

/** What a program of a pipeline exports: `default` or `pipeline`, and `layer` for services of its own. */
export interface PipelineProgram {
  /** How messages call it. */
  readonly name: string
  readonly pipelineFor: (settings: ArticleSettings) => Promise<AnyPipeline>
  /** Gives services that the pipeline asks for, beside those of this library. */
  readonly layer: Layer.Layer<never, unknown> | undefined
  /** What is written unless another format is asked for. */
  readonly format?: RunFormat
}

/** Whether a file is a program. */
export const isProgram = (file: string): boolean => /\.[cm]?[jt]sx?$/i.test(file)

const isPipeline = (value: unknown): value is AnyPipeline =>
  typeof value === "object" && value !== null && typeof (value as { readonly asStage?: unknown }).asStage === "function" && "open" in value

/** Whether this Node runs the file as it stands: TypeScript since 22.18, never JSX. */
export const runsHere = (file: string, typescript: unknown = process.features.typescript): boolean => /\.[cm]?js$/i.test(file) || (/\.[cm]?ts$/i.test(file) && typescript !== false && typescript !== undefined)

const detailOf = (thrown: unknown): string => thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown)

/** A problem with the stack of what it comes from, for `--debug`. */
export const causedBy = (thrown: unknown, problem: Problem): Problem => thrown instanceof Error && thrown.stack !== undefined ? Object.assign(problem, { stack: thrown.stack }) : problem

/** Loads a program. Throws in words what is wrong with it: that it is not there, cannot be run, throws, or exports no pipeline. */
export async function pipelineProgram(file: string, messages: Messages): Promise<PipelineProgram> {
  if (!existsSync(file)) throw new Problem("Usage", messages.say("error_missingPipeline", { file }), 2)
  if (!runsHere(file)) throw new Problem("Usage", messages.say("error_untyped", { file, version: process.versions.node }), 2)
  const failed = (thrown: unknown): Problem => causedBy(thrown, new Problem("PipelineFailed", messages.say("error_pipelineThrew", { file, detail: detailOf(thrown) }), 2))
  let exported: { readonly default?: unknown; readonly pipeline?: unknown; readonly layer?: Layer.Layer<never, unknown> }
  try {
    exported = await import(pathToFileURL(resolve(file)).href) as typeof exported
  } catch (thrown) {
    throw failed(thrown)
  }
  const found = exported.default ?? exported.pipeline
  if (typeof found !== "function" && !isPipeline(found)) throw new Problem("PipelineMissing", messages.say("error_noPipeline", { file, found: Object.keys(exported).join(", ") || "–" }), 2)
  return {
    name: file,
    layer: exported.layer,
    pipelineFor: async (settings) => {
      if (isPipeline(found)) return found
      let made: unknown
      try {
        made = await (found as (settings: ArticleSettings) => unknown)(settings)
      } catch (thrown) {
        throw failed(thrown)
      }
      if (!isPipeline(made)) throw new Problem("PipelineMissing", messages.say("error_noPipeline", { file, found: typeof made }), 2)
      return made
    }
  }
}

/** The pipeline that a file of settings describes. */
export async function pipelineIn(json: unknown, file: string, messages: Messages): Promise<PipelineProgram> {
  const { stageRegistry } = await import("../stageRegistry.ts")
  return {
    name: file,
    layer: undefined,
    pipelineFor: async (settings) => {
      const pipeline = stageRegistry(settings).pipeline(json)
      if (pipeline instanceof Error) throw new Problem(pipeline._tag, messages.say("error_config", { file, field: "pipeline", problem: pipeline.message.replace(/\s+/g, " ") }), 2)
      return pipeline as unknown as AnyPipeline
    }
  }
}

/** The preset `monitor`. */
export const monitorProgram: PipelineProgram = {
  name: "monitor",
  layer: undefined,
  format: "monitor",
  pipelineFor: async (settings) => (await import("../articlePipeline.ts")).monitorPipeline(settings) as unknown as AnyPipeline
}
