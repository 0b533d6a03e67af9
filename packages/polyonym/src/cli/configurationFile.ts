import { dirname, resolve } from "node:path"
import * as Schema from "effect/Schema"
import { makeFormatterStandardSchemaV1 } from "effect/SchemaIssue"
import type { Messages } from "../messages.ts"
import { locales } from "../messages/locales.ts"
import type { Configuration } from "./configuration.ts"
import { meant } from "./nearest.ts"
import { Problem } from "./problem.ts"
import { isStyleFile } from "./styleName.ts"

const fields = {
  style: Schema.optionalKey(Schema.String),
  packs: Schema.optionalKey(Schema.Array(Schema.String)),
  defaultPack: Schema.optionalKey(Schema.Boolean),
  locale: Schema.optionalKey(Schema.Literals(locales)),
  queue: Schema.optionalKey(Schema.String),
  pipeline: Schema.optionalKey(Schema.Struct({ stages: Schema.Array(Schema.Json) }))
}
/** `polyonym.config.json`. It names styles, packs and registered stages, never a module. */
const File = Schema.Struct(fields)
const decode = Schema.decodeUnknownResult(File, { onExcessProperty: "error" })
const issues = makeFormatterStandardSchemaV1()

const wanted = { style: "wanted_string", queue: "wanted_string", packs: "wanted_texts", defaultPack: "wanted_yes", pipeline: "wanted_stages" } as const

/** What something is called in JSON. */
const kindOf = (value: unknown): string => value === undefined ? "undefined" : JSON.stringify(value).slice(0, 60)

/** `a.b[0]`, as a field is written. */
const written = (path: ReadonlyArray<PropertyKey>): string => path.map((step, at) => typeof step === "number" ? `[${step}]` : `${at === 0 ? "" : "."}${String(step)}`).join("")

const at = (value: unknown, path: ReadonlyArray<PropertyKey>): unknown => path.reduce<unknown>((inner, step) => (inner as Readonly<Record<PropertyKey, unknown>> | undefined)?.[step], value)

/** What is wrong with a field, and what is known in its place. */
function problemAt(path: ReadonlyArray<PropertyKey>, json: unknown, messages: Messages): string {
  const [key] = path
  if (key === undefined) return messages.say("config_object")
  if (!Object.hasOwn(fields, key)) {
    const known = Object.keys(fields)
    const near = meant(String(key), known)
    return `${messages.say("config_unknown", { known: known.join(", ") })}${near === undefined ? "" : ` ${messages.say("usage_near", { near })}`}`
  }
  const found = at(json, path)
  if (key === "locale") return messages.say("config_choice", { found: typeof found === "string" ? found : kindOf(found), known: locales.join(", ") })
  return messages.say("config_kind", { wanted: messages.say(wanted[key as keyof typeof wanted]), found: kindOf(path.length === 1 ? found : at(json, [key])) })
}

/** The settings in a file's text. Throws what is wrong, with the field that it is wrong in. */
export function read(text: string, file: string, messages: Messages): Configuration {
  const wrong = (field: string, problem: string): Problem => new Problem("ConfigurationInvalid", messages.say("error_config", { file, field: field === "" ? messages.say("config_top") : field, problem }), 2)
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (thrown) {
    throw wrong("", messages.say("config_json", { detail: thrown instanceof Error ? thrown.message : String(thrown) }))
  }
  const unknown = typeof json === "object" && json !== null && !Array.isArray(json) ? Object.keys(json).find((key) => !Object.hasOwn(fields, key)) : undefined
  if (unknown !== undefined) throw wrong(unknown, problemAt([unknown], json, messages))
  const decoded = decode(json)
  if (decoded._tag === "Failure") {
    const path = (issues(decoded.failure.issue).issues[0]?.path ?? []).map((step) => typeof step === "object" ? step.key : step)
    throw wrong(written(path), problemAt(path, json, messages))
  }
  const { style, packs = [], defaultPack = true, locale, queue, pipeline } = decoded.success
  const beside = (path: string): string => resolve(dirname(file), path)
  return {
    file, packs: packs.map(beside), defaultPack,
    ...(style === undefined ? {} : { style: isStyleFile(style) ? beside(style) : style }),
    ...(locale === undefined ? {} : { locale }),
    ...(queue === undefined ? {} : { queue: queue.startsWith("sqlite:") ? `sqlite:${beside(queue.slice("sqlite:".length))}` : queue }),
    ...(pipeline === undefined ? {} : { pipeline })
  }
}
