import type { JSX } from "preact"
import { analysis, placeOf } from "../analysis.ts"
import { text as input, kind } from "../input.ts"
import { number, say } from "../language.ts"
import type { AnalysisResult, StyleFinding } from "../protocol.ts"
import { goToMention } from "./TextView.tsx"

const most = 200

/** The mention that a finding is about: in its range, or else the first that lies in it. */
const mentionOf = ({ start, end }: StyleFinding, { mentions }: AnalysisResult): number | undefined => {
  const place = placeOf(start, end) ?? mentions.findIndex((mention) => mention.start >= start && mention.end <= end)
  return place < 0 ? undefined : place
}

function Finding({ finding, result }: { readonly finding: StyleFinding; readonly result: AnalysisResult }): JSX.Element {
  const { level, sentence, actual, expected, fix, source } = finding
  const place = mentionOf(finding, result)
  return (
    <li class={`finding ${level}`}>
      <p><span class="level">{say(level)}</span> <span dir="auto">{sentence}</span></p>
      {fix !== undefined && <p class="fix"><del><bdi>{actual}</bdi></del> <span aria-hidden="true" class="arrow">→</span> <ins><bdi>{fix}</bdi></ins></p>}
      {fix === undefined && expected.length > 0 && <p class="fix">{say("style_write")} {expected.map((form, index) => <span key={form}>{index > 0 && ` ${say("style_or")} `}<ins><bdi>{form}</bdi></ins></span>)}</p>}
      <p class="soft">
        {place !== undefined && <button type="button" class="link" aria-label={`${say("style_go")}: ${actual}`} onClick={() => goToMention(place)}>{say("style_go")}</button>}
        {source !== undefined && <span> {say("style_source")}: {source.url === undefined ? <bdi>{source.title}</bdi> : <a href={source.url} rel="noreferrer" target="_blank"><bdi>{source.title}</bdi></a>}</span>}
      </p>
    </li>
  )
}

/** What the house style finds, each with what it would write. */
export function StyleFindings(): JSX.Element | null {
  const result = analysis.answer.value
  if (result === undefined) return null
  const { findings, fixed } = result
  const mend = (): void => {
    kind.value = "text"
    input.value = fixed.text
  }
  return (
    <section id="style" class="panel" aria-labelledby="style-title">
      <h2 id="style-title">{say("style_title")} <span class="count">{number(findings.length)}</span></h2>
      {findings.length === 0 && <p class="soft">{say("style_none")}</p>}
      {fixed.applied > 0 && <button type="button" onClick={mend}>{say("style_mend", { count: fixed.applied })}</button>}
      <ul class="findings">{findings.slice(0, most).map((finding) => <Finding key={`${finding.start} ${finding.end} ${finding.rule}`} finding={finding} result={result} />)}</ul>
    </section>
  )
}
