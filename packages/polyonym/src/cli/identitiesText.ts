/** Identities as a person reads them. */
import type { DoubtfulPair, IdentityEvent, KnownIdentity } from "@polyonym/identity/pure"
import type { Messages } from "../messages.ts"
import { aligned, clipped, onOneLine, type Terminal } from "./terminal.ts"

const mostNames = 6
const mostDocuments = 12

/** A pair without all that its identities have. */
export const pairJson = ({ a, b, nats, evidence }: DoubtfulPair): Readonly<Record<string, unknown>> => ({ a, b, nats, evidence })

const namesOf = ({ names }: KnownIdentity, look: Terminal): string => clipped(names.slice(0, mostNames).map(({ text, count }) => `${text} ×${count}`).join(", "), look.width - 4)

export function listText(identities: ReadonlyArray<KnownIdentity & { readonly probability?: number }>, messages: Messages): string {
  if (identities.length === 0) return `${messages.say("identity_none")}\n`
  return `${aligned(identities.map(({ id, type, name, documents, probability }) => [onOneLine(id), type, clipped(name, 40), messages.say("identity_documents", { count: documents.length }), ...(probability === undefined ? [] : [probability.toFixed(2)])])).join("\n")}\n`
}

export function identityText(identity: KnownIdentity, together: ReadonlyArray<{ readonly id: string; readonly name: string; readonly documents: number }>, look: Terminal, messages: Messages): string {
  const { type, name, names, documents, roles, evidence } = identity
  const id = onOneLine(identity.id)
  const lines = (label: string, rows: ReadonlyArray<string>): string => rows.length === 0 ? "" : `${look.dim(label)}\n${rows.map((row) => `  ${clipped(row, look.width - 2)}\n`).join("")}`
  const seen = (one: KnownIdentity["names"][number]): string => one.first === undefined ? "" : ` ${one.first}–${one.last ?? ""}`
  return `${look.bold(look.coloured(type, clipped(name, look.width - id.length - 2)))}  ${id}\n` +
    lines(messages.say("spellings"), names.map((one) => `${one.text} (${one.language}, ${one.script}) ×${one.count}${seen(one)}`)) +
    lines(messages.say("roles"), roles) +
    lines(messages.say("identity_documentList"), [...documents.slice(0, mostDocuments).map((one) => `${one.id} ${one.publishedAt ?? ""} ${one.sighting}`), ...(documents.length > mostDocuments ? [messages.say("more", { count: documents.length - mostDocuments })] : [])]) +
    lines(messages.say("identity_together"), together.map((one) => `${one.name} ×${one.documents} ${one.id}`)) +
    lines(messages.say("why"), evidence.map((one) => messages.evidence(one)))
}

/** What became of identities: a line for each event. */
export const eventsText = (events: ReadonlyArray<IdentityEvent>, messages: Messages): string =>
  events.map(({ kind, from, to }) => `  ${messages.say(`identity_${kind}`)}: ${onOneLine(from.join(", "))} → ${onOneLine(to.join(", "))}\n`).join("")

export function pairText({ a, b, evidence }: DoubtfulPair, look: Terminal, messages: Messages): string {
  const side = (one: KnownIdentity): string => `${look.bold(clipped(one.name, 60))}  ${onOneLine(one.id)}  ${messages.say("identity_documents", { count: one.documents.length })}\n    ${namesOf(one, look)}\n`
  return `${side(a)}${side(b)}${evidence.map((one) => `  · ${clipped(messages.evidence(one), look.width - 4)}\n`).join("")}`
}
