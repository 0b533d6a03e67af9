/** `identities add`: documents into a store. */
import { type Decision, decodeSeen, type IdentityEvent, isDecision, NotSeen, type SeenDocument } from "@polyonym/identity/pure"
import type { Messages } from "../messages.ts"
import { tell } from "./execute.ts"
import { type Host, OutputLost } from "./host.ts"
import { type OpenStore, type StoreSettings, withStore } from "./identitiesStore.ts"
import { formatOf, idOf, jsonOf, readText } from "./input.ts"
import { partRead, rowsOf } from "./lines.ts"
import { Problem, problemOf } from "./problem.ts"
import { progressOf } from "./progress.ts"
import { open, type Source } from "./source.ts"
import { visible } from "./visible.ts"
import { eventsText } from "./identitiesText.ts"

export interface AddSettings extends StoreSettings {
  readonly jsonl: boolean
  readonly batch: number
  readonly files: ReadonlyArray<string>
}

interface Row {
  readonly place: string
  readonly number: number
  readonly value: () => unknown
}

/** The documents of a source: lines, or one JSON value, which may be a list. */
async function* documentsIn(source: Source, file: string | undefined, jsonl: boolean, host: Host, messages: Messages): AsyncGenerator<Row> {
  const format = file === undefined || file === "-" ? undefined : formatOf(file, undefined, messages)
  if (jsonl || format !== "json") {
    yield* rowsOf(source, messages)
    return
  }
  const value = jsonOf(await readText(source, messages, (note) => host.tell(`polyonym: ${visible(note)}\n`)), source.name, messages)
  const list: ReadonlyArray<unknown> = Array.isArray(value) ? value : [value]
  for (const [at, one] of list.entries()) yield { number: at + 1, place: list.length === 1 ? source.name : messages.say("place_item", { file: source.name, item: at + 1 }), value: () => one }
}

function seen(value: unknown, place: string, messages: Messages): SeenDocument {
  try {
    return decodeSeen(value)
  } catch (thrown) {
    if (thrown instanceof NotSeen) throw new Problem("InvalidInput", messages.say("error_noDocument", { file: place, field: thrown.field }))
    throw thrown
  }
}

/** Takes documents in, some at a time, and tells what each came to. */
class Adding {
  readonly events: Array<IdentityEvent> = []
  documents = 0
  failed = 0
  #batch: Array<SeenDocument> = []
  readonly #open: OpenStore
  readonly #settings: AddSettings
  readonly #host: Host
  constructor(open: OpenStore, settings: AddSettings, host: Host) {
    this.#open = open
    this.#settings = settings
    this.#host = host
  }

  async add(document: SeenDocument): Promise<void> {
    this.#batch.push(document)
    if (this.#batch.length >= Math.max(1, this.#settings.batch)) await this.flush()
  }

  async flush(): Promise<void> {
    const batch = this.#batch
    this.#batch = []
    if (batch.length === 0) return
    const added = await this.#open.run(this.#open.store.addAll(batch))
    this.documents += batch.length
    for (const [at, { ids, events }] of added.entries()) {
      this.events.push(...events)
      if (this.#settings.jsonl) await this.#host.write(`${JSON.stringify({ id: batch[at]!.id, ids, events })}\n`)
    }
  }

  async decide(id: string | number, decision: Decision): Promise<void> {
    await this.flush()
    const decided = await this.#open.run(this.#open.store.decide(decision))
    this.events.push(...decided.events)
    if (this.#settings.jsonl) await this.#host.write(`${JSON.stringify({ id, decision: decided.decision, events: decided.events })}\n`)
  }

  async fail(id: string | number, problem: Problem): Promise<void> {
    await this.flush()
    this.failed++
    if (this.#settings.jsonl) await this.#host.write(`${JSON.stringify({ id, error: { _tag: problem._tag, message: problem.message } })}\n`)
    else this.#host.tell(`polyonym: ${visible(problem.message)}\n`)
  }
}

/** What the rest cannot go on after: the store, the output or the line itself. */
const isFatal = (thrown: unknown): boolean => thrown instanceof OutputLost || (thrown instanceof Problem && thrown.exit === 2)

/** `identities add`: documents, and decisions between them. Gives the exit code: 3 where a document could not be read. */
export const addDocuments = (settings: AddSettings, host: Host): Promise<number> => withStore(settings, host, async (opened, messages) => {
  if (settings.files.length === 0 && host.inputIsTerminal) throw new Problem("Usage", messages.say("error_nothing", { command: "identities add --store FILE" }), 2)
  const adding = new Adding(opened, settings, host)
  const progress = progressOf(host, messages, host.errorIsTerminal && host.outputIsTerminal && settings.jsonl)
  const files = settings.files.length === 0 ? [undefined] : settings.files
  let done = 0
  const through = async (file: string | undefined): Promise<void> => {
    const source = open(file, host, messages)
    for await (const { number, place, value } of documentsIn(source, file, settings.jsonl, host, messages)) {
      let id: string | number = number
      try {
        const own = value()
        id = idOf(own) ?? number
        if (isDecision(own)) await adding.decide(id, own)
        else await adding.add(seen(own, place, messages))
      } catch (thrown) {
        if (isFatal(thrown)) throw thrown
        progress.clear()
        await adding.fail(id, problemOf(thrown, place, messages))
      }
      progress.step(++done, partRead(source, files.length), adding.failed)
      await host.rest()
    }
  }
  let exit = 0
  for (const file of files) {
    try {
      await through(file)
    } catch (thrown) {
      if (isFatal(thrown)) throw thrown
      progress.clear()
      exit = Math.max(exit, tell(thrown, host, messages, settings.debug, file))
    }
  }
  progress.end()
  await adding.flush()
  const known = await opened.run(opened.store.identities)
  const { documents, failed, events } = adding
  if (settings.json && !settings.jsonl) await host.write(`${JSON.stringify({ documents, failed, stored: known.size, identities: known.count, events }, null, 2)}\n`)
  else if (!settings.jsonl) {
    const regrouped = eventsText(events, messages)
    await host.write(`${messages.say("identity_added", { documents, stored: known.size, identities: known.count })}\n${regrouped}`)
  }
  return failed > 0 ? Math.max(exit, 3) : exit
})
