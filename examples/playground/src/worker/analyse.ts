import { detect } from "@polyonym/detect/pure"
import { modelOf, modelText } from "@polyonym/tagger-models/pure"
import type { AnalysisResult, Analyse } from "../protocol.ts"
import type { Asked } from "./answering.ts"
import { fetched } from "./problem.ts"

/** As much of a page as its language is told from before it is taken apart; markup does not count. */
const glance = 40_000
export const languageOf = ({ text, language }: Analyse): string =>
  language ?? detect(text.slice(0, glance).replace(/<(?:script|style)[^>]{0,500}>[^<]{0,20000}|<[^<>]{0,2000}>/gi, " ")).language

/** A page or text through the pipeline `article`: its language is told first, and then what that language needs is fetched. Rejects with `StageFailed`, `UnknownStyle`, `PackInvalid` or `NotLoaded`. */
export async function analyse(question: Analyse, { progress, pause }: Asked): Promise<AnalysisResult> {
  const language = languageOf(question)
  progress({ step: "loading", what: language })
  const model = modelOf(language)
  const [{ open }, { resultOf }] = await Promise.all([
    fetched("pipeline", import("./pipeline.ts")),
    fetched("result", import("./result.ts")),
    model === undefined ? undefined : fetched(model, modelText(model))
  ])
  await pause()
  const opened = await open({ language, style: question.style, packs: question.packs })
  await pause()
  progress({ step: "running" })
  return resultOf(question, opened, await opened.run(question))
}
