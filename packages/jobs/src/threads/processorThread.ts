/** The thread's side of `threadProcessor`: opens the processor of a module, then takes documents as they come. */
import { CannotOpen, serveThread, type Serving } from "@polyonym/core/parallel"
import type { JobInput, Outcome } from "../model.ts"
import { checked, failureOf } from "./failed.ts"
import type { CreateProcessor, ThreadStart } from "./threadProcessor.ts"

type Step = (input: JobInput) => Outcome | Promise<Outcome>
type Stepping = Serving<JobInput, Outcome, undefined>

/** What a module may export: a processor of its own, or a pipeline with what goes with it. */
interface ProcessorModule {
  readonly createProcessor?: CreateProcessor
  readonly default?: { readonly open?: unknown }
  readonly layer?: unknown
  readonly make?: unknown
  readonly emit?: unknown
  readonly again?: unknown
}

const wordsOf = (thrown: unknown): string => thrown instanceof Error ? thrown.message : String(thrown)

async function stepOf({ module, config }: ThreadStart): Promise<Step> {
  const loaded = await import(module) as ProcessorModule
  if (typeof loaded.createProcessor === "function") {
    const step: unknown = await loaded.createProcessor(config)
    if (typeof step !== "function") throw new TypeError("createProcessor gives no function")
    return step as Step
  }
  if (loaded.default?.open === undefined) throw new TypeError("exports neither `createProcessor` nor a pipeline by default")
  const { pipelineStep } = await import("./pipelineProcessor.ts")
  const { layer, make, emit, again } = loaded
  return pipelineStep(loaded.default as never, { layer, make, emit, again } as never)
}

const failed = ({ id }: JobInput, thrown: unknown): Outcome => ({ id, failure: failureOf(thrown, "processor", () => false) })

serveThread<JobInput, Outcome, undefined>(async (told): Promise<Stepping | CannotOpen> => {
  let step: Step
  try {
    step = await stepOf(told as ThreadStart)
  } catch (thrown) {
    return new CannotOpen(wordsOf(thrown))
  }
  const later = async (input: JobInput, given: Promise<Outcome>): Promise<Outcome> => {
    try {
      return checked(await given, input)
    } catch (thrown) {
      return failed(input, thrown)
    }
  }
  return {
    opened: undefined,
    note: () => undefined,
    step: (input) => {
      try {
        const given = step(input)
        return given instanceof Promise ? later(input, given) : checked(given, input)
      } catch (thrown) {
        return failed(input, thrown)
      }
    }
  }
})
