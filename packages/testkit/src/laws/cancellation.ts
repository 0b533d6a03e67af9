import { Pipeline } from "@polyonym/core"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { shown } from "../difference.ts"
import { naming, type Sample } from "../sample.ts"
import { type AnyPipeline, type Opened, outcomeOf, type Subject } from "../subject.ts"
import { ends, pause } from "../waiting.ts"

/** `milliseconds`: how long an interruption, a closing or one plain step may take. `open`: how many of the stage's resources are open now. */
export interface CancellationOptions {
  readonly milliseconds?: number
  readonly open?: () => number
}

/** An interruption ends soon, wherever it comes, and what the stage opened is closed with its scope. */
export const cancellation = async (subject: Subject, { milliseconds = 1000, open = () => 0 }: CancellationOptions): Promise<void> => {
  const samples = await subject.prepared("cancellation")
  const within = `within ${milliseconds} ms`
  const broken = (document: string, problem: string, advice: string): Error => subject.broken("cancellation", document, problem, advice)
  const interrupted = async (effect: Effect.Effect<unknown, unknown>, after: number, document: string, what: string): Promise<void> => {
    const fiber = Effect.runFork(effect)
    await pause(after)
    if (await ends(Effect.runPromise(Fiber.interrupt(fiber)), milliseconds)) return
    throw broken(document, `${what} was interrupted and did not end ${within}`, "let what waits be interrupted: Effect.tryPromise with its signal, Effect.callback with a clean-up, nothing uninterruptible around it")
  }
  const before = open()
  const closed = (when: string): void => {
    const left = open()
    if (left !== before) throw broken("no document", `${when}, ${left} resources are open where ${before} were`, "open with Effect.acquireRelease, in the scope that the stage is opened in")
  }

  for (const after of [0, 5]) {
    await interrupted(Effect.scoped(subject.opening), after, "no document", "opening it")
    closed("when the opening was interrupted")
  }

  const scope = Scope.makeUnsafe()
  const exit = await Effect.runPromiseExit(Scope.provide(subject.opening, scope))
  if (Exit.isFailure(exit)) throw broken("no document", `the stage did not open: ${shown(Cause.squash(exit.cause))}`, "give the services it asks for as `layer`")
  const { step } = exit.value
  try {
    if (subject.stage.mode === "async") {
      for (const sample of samples) {
        await interrupted(Effect.suspend(() => step(subject.fresh(sample)) as Effect.Effect<unknown, unknown>), 2, naming(sample), "a document in flight")
      }
    } else {
      await steps(subject, exit.value, samples, milliseconds)
      await interrupted(streaming(subject, samples), 20, "every document", "a stream of documents")
    }
  } catch (problem) {
    await ends(Effect.runPromiseExit(Scope.close(scope, Exit.void)), milliseconds)
    throw problem
  }
  const closing = Effect.runPromiseExit(Scope.close(scope, Exit.void))
  if (!await ends(closing, milliseconds)) throw broken("no document", `closing its scope did not end ${within}`, "release what was opened without waiting for ever")
  const closedWith = await closing
  if (Exit.isFailure(closedWith)) throw broken("no document", `closing its scope failed: ${shown(Cause.squash(closedWith.cause))}`, "let no finalizer fail")
  closed("when its scope was closed")
}

/** A plain step cannot be interrupted, so it must not take long. The better of three times counts. */
const steps = async (subject: Subject, opened: Opened, samples: ReadonlyArray<Sample>, milliseconds: number): Promise<void> => {
  for (const sample of samples) {
    const times: Array<number> = []
    do {
      const document = subject.fresh(sample)
      const start = performance.now()
      await outcomeOf(opened, document)
      times.push(performance.now() - start)
    } while (times.length < 3 && Math.min(...times) > milliseconds)
    if (Math.min(...times) > milliseconds) {
      throw subject.broken(
        "cancellation", naming(sample), `one step took ${Math.round(Math.min(...times))} ms, in which nothing else can run or be interrupted; ${milliseconds} ms are allowed`,
        "do less for each document, or make the stage one that waits (Stage.effect)"
      )
    }
  }
}

/** The stage on a stream that never ends. */
const streaming = (subject: Subject, samples: ReadonlyArray<Sample>): Effect.Effect<void, unknown> => {
  let i = 0
  const next = Effect.sync(() => subject.fresh(samples[i++ % samples.length]!))
  // Opened by itself, with its layer, even where it was made of a pipeline.
  const stage = { ...subject.stage, open: subject.opening, parts: undefined }
  const pipeline = (Pipeline.given(...subject.stage.needs) as unknown as AnyPipeline).to(stage)
  return Effect.scoped(Effect.flatMap(pipeline.open as Effect.Effect<Effect.Success<typeof pipeline.open>, unknown, Scope.Scope>, (runner) =>
    Stream.runDrain(runner.stream(Stream.fromEffectRepeat(next), { deadLetter: () => Effect.void }))))
}
