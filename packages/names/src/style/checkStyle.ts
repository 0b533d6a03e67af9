import { nearestSystems, systems } from "@polyonym/transliterate/pure"
import { hasPress } from "../variants/press.ts"
import { pressStyles } from "../variants/pressTables.ts"
import { firstDay } from "./days.ts"
import { StyleInvalid, type StyleProblem } from "./styleInvalid.ts"
import type { FormInput, StyleInput } from "./styleInput.ts"

type Path = ReadonlyArray<string | number>
type Check = (value: unknown, path: Path) => void

/** Forms, rewritings and others of a style, at most; UTF-16 code units of a text, at most. */
const most = { entries: 10_000, text: 400 }

const fail = (problem: StyleProblem, path: Path, known?: ReadonlyArray<string>): never => {
  throw new StyleInvalid(problem, path, known)
}

const text: Check = (value, path) => {
  if (typeof value !== "string") return fail("type", path, ["text"])
  if (value.length > most.text) fail("length", path)
  if (value.trim() === "" || /\p{Cc}|\p{Cs}/u.test(value)) fail("value", path)
}
const shaped = (pattern: RegExp, example: string): Check => (value, path) => {
  text(value, path)
  if (!pattern.test(value as string)) fail("value", path, [example])
}
const oneOf = (...known: ReadonlyArray<string>): Check => (value, path) => {
  if (typeof value !== "string" || !known.includes(value)) fail("value", path, known)
}
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false
  const proto: unknown = Object.getPrototypeOf(value)
  return proto === Object.prototype || proto === null
}

const list = (check: Check): Check => (value, path) => {
  if (!Array.isArray(value)) return fail("type", path, ["a list"])
  if (value.length > most.entries) fail("length", path)
  value.forEach((one, at) => check(one, [...path, at]))
}

const record = (required: ReadonlyArray<string>, fields: ReadonlyMap<string, Check>): Check => (value, path) => {
  if (!isRecord(value)) return fail("type", path, ["fields"])
  const known = [...fields.keys()]
  for (const key of Object.keys(value)) (fields.get(key) ?? (() => fail("unknown-field", [...path, key], known)))(value[key], [...path, key])
  for (const key of required) if (!Object.hasOwn(value, key)) fail("missing", [...path, key])
}

const map = (key: RegExp, example: string, check: (key: string) => Check): Check => (value, path) => {
  if (!isRecord(value)) return fail("type", path, ["fields"])
  if (Object.keys(value).length > most.entries) fail("length", path)
  for (const name of Object.keys(value)) {
    if (!key.test(name)) fail("value", [...path, name], [example])
    check(name)(value[name], [...path, name])
  }
}

const languageTag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/
const styleId = /^[a-z0-9][a-z0-9-]{0,63}$/
const language = shaped(languageTag, "en")
const writtenDay = shaped(/^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$/, "2019-08-14")
const day: Check = (value, path) => writtenDay(typeof value === "number" ? String(value) : value, path)
const source = record(["title"], new Map([["title", text], ["url", shaped(/^https?:\/\/\S+$/, "https://example.org/")], ["read", day], ["note", text]]))

const sourceOf = (keys: ReadonlyArray<string>): Check => (value, path) => {
  if (typeof value !== "string") return source(value, path)
  if (!keys.includes(value)) fail("value", path, keys)
}
const ruled = (value: Check, sourced: Check): Check => (given, path) =>
  isRecord(given) ? record(["value"], new Map([["value", value], ["source", sourced]]))(given, path) : value(given, path)

const presses = (from: string): ReadonlyArray<string> => hasPress(from) ? pressStyles.map((press) => `press:${press.language}`) : []
const systemOf = (from: string): Check => (value, path) => {
  text(value, path)
  const asked = value as string
  if (presses(from).includes(asked) || systems().some((info) => info.from === from && (info.id === asked || info.aliases.includes(asked)))) return
  const own = systems().filter((info) => info.from === from && info.to === "Latn" && !info.id.startsWith("cldr:")).map(({ id }) => id)
  fail("value", path, [...nearestSystems(asked).filter((id) => own.includes(id)), ...presses(from), ...own].slice(0, 12))
}

const rewriting = (sourced: Check): Check => (value, path) => {
  const by: Check = (given, at) => {
    if (given !== "") text(given, at)
  }
  record(["by"], new Map([["ending", text], ["anywhere", text], ["by", by], ["from", language], ["source", sourced]]))(value, path)
  const { ending, anywhere } = value as { ending?: string; anywhere?: string }
  if ((ending === undefined) === (anywhere === undefined)) fail("missing", path, ["ending", "anywhere"])
}

const form = (sourced: Check): Check => (value, path) => {
  record(["text"], new Map([
    ["id", shaped(/^[\w:.-]+$/, "Q1899")], ["native", text], ["language", language], ["text", text], ["short", text], ["accepted", list(text)], ["not", list(text)], ["since", day], ["until", day],
    ["reason", shaped(/^[a-z][a-z-]*$/, "house-usage")], ["source", sourced]
  ]))(value, path)
  const { id, native, not, since, until } = value as FormInput
  if (id === undefined && native === undefined && (not === undefined || not.length === 0)) fail("missing", path, ["id", "native", "not"])
  if (since !== undefined && until !== undefined && firstDay(String(since)) >= firstDay(String(until))) fail("value", [...path, "until"], [`a day after ${since}`])
}

/** Throws `StyleInvalid` for anything that is not a style as a file holds it; whatever `value` is, nothing else. */
export function checkStyle(value: unknown): asserts value is StyleInput {
  const given = isRecord(value) && Object.hasOwn(value, "sources") && isRecord(value["sources"]) ? Object.keys(value["sources"]) : []
  const sourced = sourceOf(given)
  record(["id"], new Map([
    ["id", shaped(styleId, "our-house")], ["title", text], ["extends", shaped(styleId, "kmu-2010")], ["languages", list(language)],
    ["sources", map(/^[a-zA-Z0-9][a-zA-Z0-9-]{0,63}$/, "style-book", () => source)],
    ["systems", map(languageTag, "uk", (from) => (system, path) =>
      isRecord(system) ? record(["system"], new Map([["system", systemOf(from)], ["source", sourced]]))(system, path) : systemOf(from)(system, path))],
    ["systematic", list(language)], ["rewrites", list(rewriting(sourced))],
    ["particles", ruled(oneOf("lower", "capital", "keep"), sourced)], ["diacritics", ruled(oneOf("keep", "strip"), sourced)], ["nameOrder", ruled(oneOf("native", "given-first"), sourced)],
    ["firstMention", ruled(oneOf("full", "any"), sourced)], ["laterMention", ruled(oneOf("surname", "honorific-surname", "any"), sourced)],
    ["honorifics", map(languageTag, "en", () => record([], new Map([["m", text], ["f", text]])))], ["forms", list(form(sourced))]
  ]))(value, [])
}
