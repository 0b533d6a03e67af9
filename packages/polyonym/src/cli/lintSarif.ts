import { readFileSync } from "node:fs"
import { pathToFileURL } from "node:url"
import { lintRules } from "@polyonym/names/pure"
import type { Linted, LintWriter } from "./lintFormats.ts"

/** Where the rules are explained. */
const help = "https://www.npmjs.com/package/polyonym"
const descriptions: Readonly<Record<typeof lintRules[number], string>> = {
  "style-form": "A name departs from the house style.",
  "inconsistent-spelling": "One document spells a name in several ways.",
  "first-mention": "The first mention of a person is not in full.",
  "later-mention": "A later mention of a person is not by the surname.",
  "mixed-script": "A word has letters of several scripts that look alike.",
  namesake: "A name may stand for several persons."
}

const versionOf = (): string => (JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { readonly version: string }).version

/** A path as a reference of URI: relative ones stay so. */
function uriOf(given: string): string {
  const path = given.toWellFormed()
  return /^(?:[/\\]|[a-z]:[/\\])/i.test(path) ? pathToFileURL(path).href : path.split(/[\\/]/).map((part) => encodeURIComponent(part)).join("/")
}

function resultsOf({ path, messages }: Linted, inCodeUnits: boolean): ReadonlyArray<object> {
  const artifactLocation = { uri: uriOf(path) }
  return messages.map(({ reason, ruleId, fatal, fix, url, note, place: { start, end } }) => {
    const region = {
      startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column,
      ...(inCodeUnits ? { charOffset: start.offset, charLength: end.offset - start.offset } : {})
    }
    return {
      ruleId, ruleIndex: lintRules.indexOf(ruleId), level: fatal === false ? "warning" : "note", message: { text: reason },
      locations: [{ physicalLocation: { artifactLocation, region } }],
      ...(fix === undefined ? {} : { fixes: [{ description: { text: reason }, artifactChanges: [{ artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: fix } }] }] }] }),
      ...(url === undefined && note === undefined ? {} : { properties: { ...(url === undefined ? {} : { url }), ...(note === undefined ? {} : { note }) } })
    }
  })
}

/** SARIF 2.1.0, valid by the JSON schema of that OASIS Standard: one run, columns and offsets in UTF-16 code units. */
export const sarif: LintWriter = (all, { unit }) => `${JSON.stringify({
  $schema: "https://json.schemastore.org/sarif-2.1.0.json",
  version: "2.1.0",
  runs: [{
    tool: { driver: { name: "polyonym", version: versionOf(), informationUri: help, rules: lintRules.map((id) => ({ id, shortDescription: { text: descriptions[id] }, helpUri: `${help}#linting`, defaultConfiguration: { level: id === "namesake" ? "note" : "warning" } })) } },
    columnKind: "utf16CodeUnits",
    artifacts: all.map(({ path }) => ({ location: { uri: uriOf(path) } })),
    results: all.flatMap((one) => resultsOf(one, unit === "utf16"))
  }]
}, null, 2)}\n`
