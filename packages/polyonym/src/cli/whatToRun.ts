import { existsSync } from "node:fs"
import type { Messages } from "../messages/onDemand.ts"
import { presets } from "./choices.ts"
import type { Configuration } from "./configuration.ts"
import { isProgram, monitorProgram, pipelineIn, type PipelineProgram, pipelineProgram } from "./pipelineFile.ts"
import { Problem } from "./problem.ts"

/** What is run, as plain data. */
export type Chosen =
  | { readonly preset: typeof presets[number] }
  | { readonly program: string }
  /** A pipeline of the settings in a file. */
  | { readonly pipeline: unknown; readonly file: string }

/** What to run, and the files. The preset may be left out (a file of its name is written `./article`): then it is the pipeline of the settings, if they have one. */
export function whatToRun(words: ReadonlyArray<string>, configuration: Configuration | undefined, messages: Messages): { readonly chosen: Chosen; readonly files: ReadonlyArray<string> } {
  const [first, ...rest] = words
  const preset = presets.find((one) => one === first)
  if (preset !== undefined) return { chosen: { preset }, files: rest }
  if (first !== undefined && isProgram(first)) return { chosen: { program: first }, files: rest }
  if (first !== undefined && !existsSync(first) && /^[a-z][a-z0-9-]*$/.test(first)) throw new Problem("Usage", messages.say("error_preset", { preset: first, known: presets.join(", ") }), 2)
  if (configuration?.pipeline === undefined) return { chosen: { preset: "article" }, files: words }
  return { chosen: { pipeline: configuration.pipeline, file: configuration.file }, files: words }
}

/** The pipeline of what is chosen; `undefined` for the preset `article`, which has an opening of its own. */
export async function programOf(chosen: Chosen, messages: Messages): Promise<PipelineProgram | undefined> {
  if ("program" in chosen) return pipelineProgram(chosen.program, messages)
  if ("pipeline" in chosen) return pipelineIn(chosen.pipeline, chosen.file, messages)
  return chosen.preset === "monitor" ? monitorProgram : undefined
}
