import { signal } from "@preact/signals"
import type { JSX } from "preact"
import { analysis, question } from "../analysis.ts"
import { troubleOf, worker } from "../asking.ts"
import { announced, download } from "../handingOut.ts"
import { number, say } from "../language.ts"
import type { AnalysisResult, Trouble } from "../protocol.ts"
import { CopyButton } from "./CopyButton.tsx"
import { TroubleNote } from "./Trouble.tsx"

const making = signal(false)
const trouble = signal<Trouble | undefined>(undefined)

async function makeReport(): Promise<void> {
  making.value = true
  trouble.value = undefined
  announced.value = say("report_making")
  try {
    const { html } = await worker().ask("report", question())
    download("polyonym-report.html", html, "text/html")
  } catch (error) {
    trouble.value = troubleOf(error)
  }
  making.value = false
}

function Receipt({ result: { stages, receipt } }: { readonly result: AnalysisResult }): JSX.Element {
  const longest = Math.max(1, ...stages.map(({ milliseconds }) => milliseconds))
  return (
    <details>
      <summary>{say("receipt")}</summary>
      <ul class="stages">
        {stages.map(({ stage, milliseconds }) => (
          <li key={stage}>
            <code dir="ltr">{stage}</code> <span class="meter" aria-hidden="true"><span style={{ width: `${100 * milliseconds / longest}%` }} /></span> <span class="soft">{say("receipt_ms", { time: number(milliseconds) })}</span>
          </li>
        ))}
      </ul>
      <pre tabIndex={0} dir="ltr" role="region" aria-label={say("receipt")}>{JSON.stringify(receipt, undefined, 2)}</pre>
    </details>
  )
}

/** The linked data, the report, and what made them. */
export function Data(): JSX.Element | null {
  const result = analysis.answer.value
  if (result === undefined) return null
  const json = JSON.stringify(result.jsonld, undefined, 2)
  return (
    <section id="data" class="panel" aria-labelledby="data-title">
      <h2 id="data-title">{say("data")}</h2>
      <p class="buttons">
        <CopyButton text={() => json} of={say("data")} />
        <button type="button" disabled={making.value} onClick={makeReport}>{say("report")}</button>
      </p>
      <TroubleNote trouble={trouble.value} />
      <pre class="json" tabIndex={0} dir="ltr" role="region" aria-label={say("data_label")}>{json}</pre>
      <Receipt result={result} />
    </section>
  )
}
