import { existsSync, mkdirSync, statSync } from "node:fs"
import { basename, dirname, join, relative, resolve, sep } from "node:path"
import type { Messages } from "../messages.ts"
import { inputFormats } from "./choices.ts"
import { perform, type Settings } from "./execute.ts"
import type { Host } from "./host.ts"
import { formatOf } from "./input.ts"
import { Problem } from "./problem.ts"
import type { RunFormat, Task, Writer } from "./task.ts"
import { terminalOf } from "./terminal.ts"
import { visible } from "./visible.ts"
import { type Changed, changes } from "./watch.ts"

/** What a result of `run` is called after its input's name, by its format. */
const suffixes: Readonly<Record<RunFormat, string>> = {
  jsonld: "run.jsonld", graph: "run.graph.jsonld", annotations: "run.annotations.jsonld", nquads: "run.nq", turtle: "run.ttl", ninjs: "run.ninjs.json",
  ftm: "run.ftm.jsonl", i18next: "run.i18next.json", document: "run.document.json", monitor: "run.monitor.json", html: "run.html"
}

function suffixOf({ command, jsonl, json }: Settings, task: Task | Writer<unknown>): string {
  if (jsonl) return `${command}.jsonl`
  return "write" in task ? suffixes[task.format ?? "document"] : `${command}.${json ? "json" : "txt"}`
}

/** A name that has one of an input's endings, and after it a command: a result of an earlier run. */
const result = /\.(?:txt|text|md|markdown|html?|xhtml|json|jsonl|ndjson|xml|rss|atom)(?:\.gz|\.bz2)?\.(?:run|extract|detect|segment|tag|transliterate|lint)\.[a-z0-9.]+$/i

function isInput(file: string, { inputFormat, jsonl }: WatchSettings, messages: Messages): boolean {
  const name = basename(file)
  if (!/.\.[a-z0-9]+$/i.test(name) || /^[~#]|[~#]$/.test(name) || result.test(name)) return false
  try {
    const format = formatOf(file, undefined, messages)
    return inputFormats.includes(format) && (!jsonl || inputFormat !== undefined || format === "jsonl")
  } catch {
    return false
  }
}

/** Where the result of a file goes: beside it, or in the folder that is named, under the same path. */
function resultOf({ file, root }: Changed, suffix: string, settings: WatchSettings): string {
  const name = `${file}.${suffix}`
  if (settings.output === undefined) return name
  const inside = root === file ? basename(name) : join(settings.files.length > 1 ? basename(resolve(root)) : "", relative(root, name))
  return join(settings.output, inside)
}

/** The folder of results, made if it is not there. */
function madeFolder(folder: string, messages: Messages): void {
  try {
    if (existsSync(folder) && !statSync(folder).isDirectory()) throw new Problem("Usage", messages.say("error_watchOutput", { file: folder }), 2)
    mkdirSync(folder, { recursive: true })
  } catch (thrown) {
    throw thrown instanceof Problem ? thrown : new Problem("Usage", messages.say("error_output", { file: folder, detail: (thrown as NodeJS.ErrnoException).code ?? "" }), 2)
  }
}

/** Refuses what cannot be watched, and makes the folder of results. */
export function checkWatch({ files, command, deadLetter, output }: WatchSettings, messages: Messages): void {
  if (files.length === 0 || files.includes("-")) throw new Problem("Usage", messages.say("error_watchNothing", { command }), 2)
  if (deadLetter !== undefined) throw new Problem("Usage", messages.say("error_watchDeadLetter"), 2)
  for (const file of files) if (!existsSync(file)) throw new Problem("InvalidInput", messages.say("error_missing", { file }), 2)
  if (output !== undefined) madeFolder(output, messages)
}

/** What `--watch` is told. */
export type WatchSettings = Pick<Settings, "command" | "files" | "jsonl" | "inputFormat" | "output" | "deadLetter">

/** Works on each file below the named ones that is new or has changed, until it is interrupted, or asked for what there is not (exit code 2). `suffix`: of the file that each result goes to; without it results go to standard output. */
export async function watchFiles(settings: WatchSettings, host: Host, messages: Messages, suffix: string | undefined, work: (file: string, output: string | undefined) => Promise<number>): Promise<number> {
  const { files, output } = settings
  const results = output === undefined ? undefined : resolve(output) + sep
  const note = (text: string): void => host.tell(`polyonym: ${visible(text)}\n`)
  note(messages.say("watching", { files: files.join(", ") }))
  const watched = {
    roots: files, settle: 150, poll: 2000,
    wants: (file: string) => isInput(file, settings, messages) && (results === undefined || !resolve(file).startsWith(results)),
    gone: (file: string) => note(messages.say("watch_gone", { file }))
  }
  for await (const changed of changes(watched)) {
    const { file } = changed
    if (suffix === undefined) {
      if (await work(file, undefined) === 2) return 2
      continue
    }
    const target = resultOf(changed, suffix, settings)
    madeFolder(dirname(target), messages)
    const exit = await work(file, target)
    if (exit === 2) return 2
    if (exit < 2 || existsSync(target)) note(messages.say("watch_written", { file, output: target }))
  }
  return 0
}

/** `--watch` of a command on documents. What is for a person goes to standard output, all else to files. */
export async function watchRun(settings: Settings, host: Host, messages: Messages, open: () => Promise<Task | Writer<unknown>>): Promise<number> {
  checkWatch(settings, messages)
  const task = await open()
  const { output, json, jsonl } = settings
  const isForPerson = output === undefined && !json && !jsonl && !("write" in task)
  return watchFiles(settings, host, messages, isForPerson ? undefined : suffixOf(settings, task), async (file, target) => {
    if (target === undefined) await host.write(`${terminalOf(settings, host).bold(visible(file))}\n`)
    return perform([file], task, { ...settings, output: target }, host, messages)
  })
}
