import { offsetsIn } from "@polyonym/core/pure"
import { detect, detectSpans } from "@polyonym/detect/pure"
import type { LanguageGuess, LanguageSpan } from "@polyonym/facts/pure"
import { Problem } from "./problem.ts"
import type { Common, Task } from "./task.ts"
import { aligned } from "./terminal.ts"

const tag = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i

/** `only`: the languages that are possible; `spans`: those of ranges too. */
export interface DetectTaskOptions {
  readonly only: ReadonlyArray<string>
  readonly spans: boolean
}

const percent = (part: number): string => part >= 0.995 && part < 1 ? ">99 %" : `${Math.round(part * 100)} %`

/** `detect`: language and script. */
export function detectTask({ offsets, messages }: Common, { only, spans }: DetectTaskOptions): Task {
  const wrong = only.find((one) => !tag.test(one))
  if (wrong !== undefined) throw new Problem("Usage", messages.say("error_tag", { option: "--only", tag: wrong }), 2)
  return {
    json: ({ name, fields, text }) => {
      const given = fields["only"] ?? undefined
      if (given !== undefined && !(Array.isArray(given) && given.every((one) => typeof one === "string"))) {
        throw new Problem("InvalidInput", messages.say("error_field", { file: name, field: "only", wanted: messages.say("wanted_tags") }))
      }
      const possible: ReadonlyArray<string> = given ?? only
      const options = possible.length === 0 ? {} : { only: possible }
      const { language, script, confidence, reliable, alternatives } = detect(text, options)
      const guess = { language, script, confidence, reliable, alternatives }
      if (!spans) return guess
      const at = offsetsIn(text, offsets)
      return { ...guess, spans: detectSpans(text, options).map(({ start, end, language, script, confidence }) => ({ start: at(start), end: at(end), language, script, confidence })), offsetUnit: offsets }
    },
    person: (value, { bold, dim }) => {
      const { language, script, confidence, reliable, alternatives, spans } = value as unknown as LanguageGuess & { readonly spans?: ReadonlyArray<LanguageSpan> }
      const others = alternatives.filter((one) => one.confidence >= 0.01).slice(0, 3).map((one) => `${one.language} ${percent(one.confidence)}`).join(", ")
      const sure = language === "und" || language === "zxx" ? messages.say(`no_${language}`) : `${percent(confidence)}, ${messages.say(reliable ? "sure" : "unsure")}`
      const head = `${bold(language)} (${script})  ${sure}${others === "" ? "" : dim(`  ${messages.say("alternatives")}: ${others}`)}`
      const rows = spans?.map(({ start, end, language, script, confidence }) => [`${start}–${end}`, `${language} (${script})`, percent(confidence)]) ?? []
      return [head, ...aligned(rows, ["end", "start", "end"]).map((row) => `  ${row}`)].join("\n")
    }
  }
}
