/** The commands of `identities`. */
import { appendFileSync } from "node:fs"
import { type CorpusIdentities, type Decision, isDecision, type KnownIdentity, toCsv, toFtm, toI18next, toJsonLines, writeDecision } from "@polyonym/identity/pure"
import type { Entity } from "@polyonym/lexicon/pure"
import type { Messages } from "../messages.ts"
import type { exportFormats } from "./choices.ts"
import type { Host } from "./host.ts"
import { eventsText, identityText, listText, pairJson, pairText } from "./identitiesText.ts"
import { type OpenStore, type StoreSettings, withStore } from "./identitiesStore.ts"
import { rowsOf } from "./lines.ts"
import { writeWhole } from "./output.ts"
import { packsOf } from "./packs.ts"
import { Problem } from "./problem.ts"
import { open } from "./source.ts"
import { written as asWritten } from "./visible.ts"
import { onOneLine } from "./terminal.ts"

export { addDocuments } from "./identitiesAdd.ts"

type IdentityType = KnownIdentity["type"]
export interface ListSettings extends StoreSettings {
  readonly jsonl: boolean
  readonly type: IdentityType | undefined
  readonly limit: number | undefined
  readonly name: string | undefined
  readonly packs: ReadonlyArray<string>
  readonly document: string | undefined
  readonly doubtful: boolean
  readonly conflicts: boolean
}

type Found = KnownIdentity & { readonly probability?: number }

/** Identities that may be called so: those that packs know by the name first. */
function called(known: CorpusIdentities, name: string, { type, limit }: ListSettings, entities: ReadonlyArray<Entity>): ReadonlyArray<Found> {
  const own = entities.flatMap(({ id }) => known.show(id) ?? [])
  const others = known.find(name, { type, limit }).filter(({ identity }) => !own.some(({ id }) => id === identity.id))
  return [...own.map((identity) => ({ ...identity, probability: 1 })), ...others.map(({ identity, probability }) => ({ ...identity, probability }))]
}

/** Identities that are asked for, with the probability of their name where one was asked for. */
function asked(known: CorpusIdentities, settings: ListSettings, entitiesOf: (name: string) => ReadonlyArray<Entity>): ReadonlyArray<Found> {
  const { type, limit, name, document } = settings
  const found = name !== undefined
    ? called(known, name, settings, entitiesOf(name))
    : document !== undefined ? known.inDocument(document) : known.list({ type })
  return found.filter((one) => (type === undefined || one.type === type) && (document === undefined || one.documents.some(({ id }) => id === document))).slice(0, limit)
}

const written = (values: ReadonlyArray<unknown>, { json, jsonl }: { readonly json: boolean; readonly jsonl: boolean }, text: () => string): string =>
  jsonl ? values.map((value) => `${JSON.stringify(value)}\n`).join("") : json ? `${JSON.stringify(values, null, 2)}\n` : text()

/** `identities list`. */
export const listIdentities = (settings: ListSettings, host: Host): Promise<number> => withStore(settings, host, async ({ store, run }, messages, look) => {
  const known = await run(store.identities)
  if (settings.conflicts) {
    const values = [...known.conflicts.map(({ decisions }) => ({ conflict: decisions })), ...known.waiting.map((decision) => ({ waiting: decision }))]
    await host.write(written(values, settings, () => values.map((value) => "conflict" in value
      ? `${messages.say("identity_conflict")}\n${value.conflict.map((decision) => `  ${onOneLine(writeDecision(decision))}\n`).join("")}`
      : `${messages.say("identity_waiting")}\n  ${onOneLine(writeDecision(value.waiting))}\n`).join("")))
  } else if (settings.doubtful) {
    const pairs = known.doubtful({ limit: settings.limit })
    await host.write(written(pairs.map(pairJson), settings, () => pairs.map((pair) => pairText(pair, look, messages)).join("\n")))
  } else {
    const entitiesOf = settings.packs.length === 0 ? () => [] : (await import("./namesPacks.ts")).entitiesNamed(await packsOf(settings.packs, { messages, offsets: "utf16" }))
    const found = asked(known, settings, entitiesOf)
    await host.write(written(found, settings, () => listText(found, messages)))
  }
  return 0
})

const notThere = (id: string, messages: Messages): Problem => new Problem("InvalidInput", messages.say("error_noIdentity", { id }), 3)

/** `identities show`. */
export const showIdentity = (settings: StoreSettings & { readonly id: string }, host: Host): Promise<number> => withStore(settings, host, async ({ store, run }, messages, look) => {
  const known = await run(store.identities)
  const identity = known.show(settings.id)
  if (identity === undefined) throw notThere(settings.id, messages)
  const together = known.together(identity.id)
  await host.write(settings.json ? `${JSON.stringify({ ...identity, together }, null, 2)}\n` : identityText(identity, together, look, messages))
  return 0
})

export interface DecideSettings extends StoreSettings {
  readonly by: string | undefined
  readonly at: string | undefined
  readonly why: string | undefined
  readonly decisions: string | undefined
  readonly words: ReadonlyArray<string>
}

/** The decision on the line. */
function decisionIn({ words, by, at, why }: DecideSettings, messages: Messages): Decision {
  const [kind, a, ...rest] = words
  const signed = { ...(by === undefined ? {} : { by }), at: at ?? new Date().toISOString(), ...(why === undefined ? {} : { why }) }
  const decision = kind === "rename" ? { kind, a, name: rest.join(" "), ...signed } : { kind, a, b: rest[0], ...signed }
  if (!isDecision(decision) || (kind !== "rename" && rest.length > 1)) throw new Problem("Usage", messages.say("error_decision"), 2)
  return decision
}

async function decisionsIn(file: string, host: Host, messages: Messages): Promise<ReadonlyArray<Decision>> {
  const out: Array<Decision> = []
  for await (const { place, value } of rowsOf(open(file, host, messages), messages)) {
    const decision = value()
    if (!isDecision(decision)) throw new Problem("InvalidInput", messages.say("error_decisionLine", { file: place }), 3)
    out.push(decision)
  }
  return out
}

const appended = (file: string, line: string, messages: Messages): void => {
  try {
    appendFileSync(file, line)
  } catch (thrown) {
    throw new Problem("Usage", messages.say("error_output", { file, detail: (thrown as NodeJS.ErrnoException).code ?? "" }), 2)
  }
}

/** `identities decide`: what is on the line, or all that is in a file of decisions. */
export const decideIdentities = (settings: DecideSettings, host: Host): Promise<number> => withStore(settings, host, async ({ store, run }: OpenStore, messages) => {
  const { words, decisions } = settings
  if (words.length === 0 && decisions === undefined) throw new Problem("Usage", messages.say("error_decision"), 2)
  const wanted = words.length > 0 ? [decisionIn(settings, messages)] : await decisionsIn(decisions!, host, messages)
  const known = await run(store.identities)
  if (words.length > 0) {
    const [one] = wanted
    for (const id of one!.kind === "rename" ? [one!.a] : [one!.a, one!.b]) if (known.resolve(id) === undefined) throw notThere(id, messages)
  }
  const done = await run(store.decideAll(wanted))
  if (words.length > 0 && decisions !== undefined) appended(decisions, `${writeDecision(done[0]!.decision)}\n`, messages)
  const events = done.flatMap((one) => one.events)
  const conflicts = (await run(store.identities)).conflicts
  await host.write(settings.json
    ? `${JSON.stringify({ decisions: done.map(({ decision }) => decision), events, conflicts }, null, 2)}\n`
    : `${messages.say("identity_decided", { count: done.filter(({ isNew }) => isNew).length })}\n${eventsText(events, messages)}`)
  if (!settings.json && conflicts.length > 0) host.tell(`polyonym: ${messages.say("note_conflicts", { count: conflicts.length })}\n`)
  return 0
})

/** Writes a file, or to standard output. */
async function put(file: string | undefined, pieces: Iterable<string>, host: Host, messages: Messages): Promise<void> {
  if (file === undefined) {
    for (const piece of pieces) await host.write(host.outputIsTerminal ? asWritten(piece) : piece)
    return
  }
  try {
    writeWhole(file, [...pieces].join(""))
  } catch (thrown) {
    throw new Problem("Usage", messages.say("error_output", { file, detail: (thrown as NodeJS.ErrnoException).code ?? "" }), 2)
  }
}

function* exported(known: CorpusIdentities, format: Exclude<typeof exportFormats[number], "html">, type: IdentityType | undefined): Generator<string> {
  const identities = function*() {
    for (const identity of known.identities()) if (type === undefined || identity.type === type) yield identity
  }
  if (format === "jsonl") yield* toJsonLines(identities())
  else if (format === "csv") yield* toCsv(identities())
  else if (format === "ftm") for (const entity of toFtm(identities())) yield `${JSON.stringify(entity)}\n`
  else if (format === "i18next") yield `${JSON.stringify(toI18next(identities()), null, 2)}\n`
  else for (const decision of known.decisions) yield `${writeDecision(decision)}\n`
}

export interface ExportSettings extends StoreSettings {
  readonly format: typeof exportFormats[number]
  readonly output: string | undefined
  readonly type: IdentityType | undefined
  readonly limit: number | undefined
}

/** `identities export`. */
export const exportIdentities = (settings: ExportSettings, host: Host): Promise<number> => withStore(settings, host, async ({ store, run }, messages) => {
  const { format, output, type, limit } = settings
  const known = await run(store.identities)
  const pieces = format === "html" ? [(await import("../report/identitiesPage.ts")).toIdentitiesPage(known, { locale: messages.locale, type, limit })] : exported(known, format, type)
  await put(output, pieces, host, messages)
  return 0
})

/** `identities review`. */
export const reviewIdentities = (settings: StoreSettings & { readonly output: string | undefined; readonly limit: number | undefined }, host: Host): Promise<number> =>
  withStore(settings, host, async ({ store, run }, messages) => {
    const { toReviewPage } = await import("../reviewPage.ts")
    const known = await run(store.identities)
    await put(settings.output, [toReviewPage(known.doubtful({ limit: settings.limit ?? usualPairs }), { locale: messages.locale })], host, messages)
    return 0
  })

const usualPairs = 200
