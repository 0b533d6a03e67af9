import { Document, type Fact, type Pipeline, Session, SourceMap, type Stage } from "@polyonym/core"
import { Article, Identities, Languages, LinkedData, Mentions, Romanisation, Segments } from "@polyonym/facts"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import type { Plugin } from "unified"
import type { VFile } from "vfile"
import type { PolyonymData } from "./fileData.ts"
import { Points } from "./nlcst/points.ts"
import { type PlainMessage, VFileMessages } from "./vfileMessages.ts"

/**
 * Settings of `toPlugin`. `document`: what is said of a file's document (the id is the file's path if not given). `facts`: facts of one's own that are wanted in
 * `file.data.polyonym`, besides those of `@polyonym/facts`. `messages`: what is told of a document, with ranges of its text; its `VFileMessages` if not given.
 */
export interface ToPluginOptions<Has> {
  readonly document?: ((file: VFile) => Document.Meta & { readonly id?: string }) | undefined
  readonly facts?: ReadonlyArray<Fact.Any> | undefined
  readonly messages?: ((document: Document.Document<Has>) => Iterable<PlainMessage>) | undefined
}
/** The services that a pipeline asks for. */
type Services<R> = [Exclude<R, Scope.Scope>] extends [never] ? { readonly layer?: Layer.Layer<never> } : { readonly layer: Layer.Layer<Exclude<R, Scope.Scope>, unknown> }

/** A plugin that holds a pipeline open. */
export interface PipelinePlugin extends Plugin<[]> {
  /** Closes the pipeline; the next file opens it again. */
  readonly close: () => Promise<void>
}

const known: ReadonlyArray<Fact.Any> = [Article, Languages, Segments, Mentions, Identities, Romanisation, LinkedData, VFileMessages]

function dataOf(document: Document.Document<never>, facts: ReadonlyArray<Fact.Any>): PolyonymData {
  const found = facts.flatMap((fact) => {
    const value: unknown = Document.find(document, fact)
    return value === undefined ? [] : [[fact.key, value] as const]
  })
  return {
    id: document.id, text: document.text, facts: Object.fromEntries(found),
    toSource: ({ start, end }) => {
      const range = SourceMap.toSource(document.map, start, end)
      return { start: range.start, end: range.end }
    }
  }
}

function tell(file: VFile, one: PlainMessage, { toSource }: PolyonymData, points: Points): void {
  const { reason, level, ruleId, source, start, end, actual, expected, url, note } = one
  const range = start === undefined || end === undefined ? undefined : toSource({ start, end })
  const options = { source: source ?? "polyonym", ...(ruleId === undefined ? {} : { ruleId }), ...(range === undefined ? {} : { place: points.position(range.start, range.end) }) }
  const message = level === "info" ? file.info(reason, options) : file.message(reason, options)
  if (level === "error") message.fatal = true
  if (actual !== undefined) message.actual = actual
  if (expected !== undefined) message.expected = [...expected]
  if (url !== undefined) message.url = url
  if (note !== undefined) message.note = note
}

/**
 * A pipeline as a plugin of unified: it runs on the text of each file, whatever the tree, and leaves what it found in `file.data.polyonym`; messages have places in
 * the file. `rehypeJsonLd` behind it takes its linked data from there. The pipeline is opened for the first file and kept; `close` lets its services go.
 *
 * Its transformer waits: run the processor with `process` or `run`. A file on which a stage fails rejects with `StageFailed`.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Pipeline } from "@polyonym/core"
 * import { detectLanguage } from "@polyonym/detect"
 * import { parseMultilingual, toPlugin } from "@polyonym/unified"
 * import retextStringify from "retext-stringify"
 * import { unified } from "unified"
 *
 * const languages = toPlugin(Pipeline.empty.to(detectLanguage()))
 * const file = await unified().use(parseMultilingual).use(languages).use(retextStringify).process("Паром не вийшов до полудня, сказала начальниця порту.")
 * assert.equal(file.data.polyonym?.facts.languages?.language, "uk")
 * ```
 */
export function toPlugin<Has, E, R, M extends Stage.Mode>(
  pipeline: { readonly open: Effect.Effect<Pipeline.Runner<never, Has, E, M>, unknown, R> },
  ...[options]: [Exclude<R, Scope.Scope>] extends [never] ? [options?: ToPluginOptions<Has> & Services<R>] : [options: ToPluginOptions<Has> & Services<R>]
): PipelinePlugin {
  const { document = ({ path }) => path === undefined ? {} : { id: path }, facts = [], messages, layer } = (options ?? {}) as ToPluginOptions<Has> & { readonly layer?: Layer.Layer<never> }
  const wanted = [...known, ...facts]
  let opening: Promise<Session.Session<never, Has, E, M>> | undefined
  const open = (): Promise<Session.Session<never, Has, E, M>> => {
    const start = Session.start as unknown as (of: typeof pipeline, options: object) => Promise<Session.Session<never, Has, E, M>>
    const started = opening ??= start(pipeline, layer === undefined ? {} : { layer })
    started.catch(() => {
      if (opening === started) opening = undefined
    })
    return started
  }
  const plugin: Plugin<[]> = () => async (_, file) => {
    const session = await open()
    const source = String(file)
    const out = await session.run(Document.make(source, document(file)))
    const data = dataOf(out, wanted)
    file.data.polyonym = data
    const points = new Points(source)
    for (const one of messages?.(out) ?? Document.find(out, VFileMessages)?.messages ?? []) tell(file, one, data, points)
  }
  const close = async (): Promise<void> => {
    const session = opening
    opening = undefined
    await (await session)?.close()
  }
  return Object.assign(plugin, { close })
}
