/** What `polyonym jobs work` has its threads do: a preset or a pipeline on one document at a time, with the result that `polyonym run --jsonl` writes of it. */
import { Document } from "@polyonym/core"
import type { FullReceipt } from "@polyonym/core/pure"
import type { JobInput, Outcome } from "@polyonym/jobs/pure"
import { receiptHash } from "@polyonym/jobs/threads"
import { articleRunners, type PresetOptions } from "./cli/articleRunners.ts"
import { type Input, inputOf } from "./cli/input.ts"
import { ownId, ownMediaType } from "./cli/jobsInput.ts"
import { problemOf } from "./cli/problem.ts"
import { openFormat } from "./cli/runFormat.ts"
import { metaOf } from "./cli/runTask.ts"
import type { Common, RunFormat } from "./cli/task.ts"
import { type Chosen, programOf } from "./cli/whatToRun.ts"
import { loadMessages, messagesIn, type Messages } from "./messages/onDemand.ts"

/** What the threads are told. `style` an id or a file, `packs` files; `withDefault`: with our own knowledge pack; `locale` of sentences. */
export interface ArticleProcessorConfig extends PresetOptions {
  readonly chosen: Chosen
  /** What is written; unless given jsonld, or what the preset or pipeline gives. */
  readonly format: RunFormat | undefined
  readonly locale: string
}

/** What was made of a document, without its id, and how long each stage took, in milliseconds. */
interface Made {
  readonly value: { readonly receipt: FullReceipt }
  readonly spent: Readonly<Record<string, number>>
}
type Making = (input: Input) => Promise<Made>

async function presetMaking(common: Common, { format: asked, ...preset }: ArticleProcessorConfig): Promise<Making> {
  const format = await openFormat(asked ?? "jsonld", common)
  const runnerFor = await articleRunners(common, preset)
  return async (input) => {
    const { document, times = [] } = await (await runnerFor(input)).timed(input.text, metaOf(input))
    const spent: Record<string, number> = {}
    for (const { stage, milliseconds } of times) spent[stage] = (spent[stage] ?? 0) + milliseconds
    return { value: { receipt: Document.receipt(document), [format.name]: format.value(document) }, spent }
  }
}

async function making(common: Common, config: ArticleProcessorConfig): Promise<Making> {
  const program = await programOf(config.chosen, common.messages)
  if (program === undefined) return presetMaking(common, config)
  const { pipelineTask } = await import("./cli/pipelineTask.ts")
  const { ready, json } = await pipelineTask(common, program, config)
  return async (input) => {
    const since = performance.now()
    await ready!(input)
    return { value: json(input) as Made["value"], spent: { pipeline: performance.now() - since } }
  }
}

/** A document as `run` has it: the text, and what else its line says. */
function inputFrom(job: JobInput, messages: Messages): Input {
  const input = inputOf(job, job.id, messages)
  return { ...input, id: ownId(job), mediaType: ownMediaType(job) ?? input.mediaType }
}

/** What is the document's own doing stays as it is; a pipeline of the user's may ask servers, which come back. */
const lasting = new Set(["LimitExceeded", "InvalidInput", "UnknownStyle"])

/**
 * Opens what `config` says, for one thread; what it gives takes one document after another. The result is the line that `polyonym run --jsonl` writes of the document: `{"id","receipt","<format>": value}`.
 * Throws, in the words of `locale`, what is wrong with the settings.
 *
 * ```ts no-run
 * const processor = yield* threadProcessor({ module: articleProcessor, config: { chosen: { preset: "article" }, format: "jsonld", style: undefined, packs: [], withDefault: true, locale: "en" } })
 * ```
 */
export async function createProcessor(config: ArticleProcessorConfig): Promise<(job: JobInput) => Promise<Outcome>> {
  await loadMessages(config.locale)
  const messages = messagesIn(config.locale)
  const make = await making({ messages, offsets: "utf16" }, config)
  const mayPass = "program" in config.chosen
  return async (job) => {
    const { id } = job
    try {
      const input = inputFrom(job, messages)
      const { value, spent } = await make(input)
      return { id, receipt: receiptHash(value.receipt), result: JSON.stringify({ id: input.id, ...value }), spent }
    } catch (thrown) {
      const { _tag: tag, message } = problemOf(thrown, id, messages)
      const stage = (thrown as { readonly stage?: unknown } | null)?.stage
      return { id, failure: { stage: typeof stage === "string" ? stage : "input", tag, message, again: mayPass && !lasting.has(tag) } }
    }
  }
}
