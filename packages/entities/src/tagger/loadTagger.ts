import { openTagger, type Tagger } from "./tagger.ts"

/** What a package of models gives: which model reads a language, and its bytes in base64. */
export interface TaggerModelPackage {
  readonly modelOf: (language: string) => string | undefined
  readonly modelText: (model: string) => Promise<string>
}

const name = "@polyonym/tagger-models"
// A package of its own, which need not be there: the name is no literal, so that no bundler looks for it before somebody asks.
const fromPackage = (): Promise<unknown> => import(/* @vite-ignore */ `${name}/pure`)

const isPackage = (value: unknown): value is TaggerModelPackage =>
  typeof value === "object" && value !== null && typeof (value as TaggerModelPackage).modelOf === "function" && typeof (value as TaggerModelPackage).modelText === "function"

interface HostDecoder {
  from(text: string, encoding: "base64"): Uint8Array
}

/** The bytes of base64 (RFC 4648, general knowledge). */
function fromBase64(text: string): Uint8Array {
  const host = (globalThis as { readonly Buffer?: HostDecoder }).Buffer
  return host === undefined ? Uint8Array.from(atob(text), (one) => one.charCodeAt(0)) : host.from(text, "base64")
}

const opened = new WeakMap<TaggerModelPackage, Map<string, Tagger>>()

/**
 * The tagger of a language (BCP 47) from the package `@polyonym/tagger-models`; `undefined` where the package has no model for the language or is not
 * installed. Relatives share one: `sr` and `bs` are read by that of `hr`. A model is opened once. `load` fetches the module, for a bundler that must see its
 * name: `loadTagger("en", () => import("@polyonym/tagger-models/pure"))`. Throws `TaggerModelInvalid` where the bytes are no sound model.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { loadTagger } from "@polyonym/entities/pure"
 *
 * assert.equal(await loadTagger("en", () => Promise.reject(new Error("not installed"))), undefined)
 * ```
 */
export async function loadTagger(language: string, load: () => Promise<unknown> = fromPackage): Promise<Tagger | undefined> {
  const found = await load().catch(() => undefined)
  if (!isPackage(found)) return undefined
  const model = found.modelOf(language)
  if (model === undefined) return undefined
  const taggers = opened.get(found) ?? new Map<string, Tagger>()
  opened.set(found, taggers)
  const there = taggers.get(model)
  if (there !== undefined) return there
  const tagger = openTagger(fromBase64(await found.modelText(model)))
  taggers.set(model, tagger)
  return tagger
}
