import { messagesIn } from "../messages/onDemand.ts"
import { localeOf } from "./execute.ts"
import type { Host } from "./host.ts"
import { type LintSettings, lintRun } from "./lintRun.ts"
import { checkWatch, watchFiles } from "./watchRun.ts"

const endings: Readonly<Record<LintSettings["format"], string>> = { text: "txt", github: "txt", json: "json", sarif: "sarif" }

/** `lint --watch`: each file that is new or has changed, until it is interrupted. */
export async function lintWatch(given: LintSettings, host: Host): Promise<number> {
  const messages = messagesIn(localeOf(given.locale, host))
  const settings = { ...given, command: "lint" }
  checkWatch(settings, messages)
  const ending = given.jsonl ? "jsonl" : given.json ? "json" : endings[given.format]
  return watchFiles(settings, host, messages, given.output === undefined ? undefined : `lint.${ending}`, (file, output) => lintRun({ ...given, files: [file], output }, host))
}
