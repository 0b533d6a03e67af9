import { computed } from "@preact/signals"
import type { JSX } from "preact"
import { analysis, tryAgain } from "../analysis.ts"
import { style } from "../input.ts"
import { languageName, number, say } from "../language.ts"
import { styles } from "../styles.ts"
import { Told, TroubleNote } from "./Trouble.tsx"

/** What is loaded, by the name of its language where it is one. */
const loaded = (what: string | undefined): string => what === undefined ? "" : /^[a-z]{2,3}$/.test(what) ? languageName(what) : what

const counts = computed(() => {
  const result = analysis.answer.value
  if (result === undefined) return ""
  const languages = new Set(result.languages.map(({ language }) => language)).size
  return say("status_counts", { names: result.identities.length, languages, findings: result.findings.length })
})

const sentence = computed(() => {
  const progress = analysis.progress.value
  if (progress?.step === "loading") return say("status_loading", { what: loaded(progress.what) })
  if (progress !== undefined) return say("status_running")
  if (analysis.trouble.value !== undefined) return ""
  const result = analysis.answer.value
  if (result === undefined) return say("status_waiting")
  return say("status_done", { time: number(Math.round(result.stages.reduce((sum, { milliseconds }) => sum + milliseconds, 0))) })
})

/** The house style, and how far the reading of the text is. */
export function Status(): JSX.Element {
  return (
    <div class="status">
      <label>
        {say("style")}
        <select
          id="house-style" value={style.value} onChange={(event) => {
            style.value = event.currentTarget.value
          }}
        >
          <option value="own-preference">{say("style_own")}</option>
          {styles.value.filter(({ id }) => id !== "own-preference").map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
        </select>
      </label>
      <p class="progress"><span class={analysis.progress.value === undefined ? "dot" : "dot busy"} aria-hidden="true" /> {sentence.value}</p>
      <p role="status" class="counts">{counts.value}</p>
      <TroubleNote trouble={analysis.trouble.value} again={tryAgain} />
      {analysis.answer.value?.failures.map(({ stage, detail }) => <div key={stage} class="trouble" role="alert"><Told sentence={say("trouble_failure", { stage })} detail={detail} /></div>)}
    </div>
  )
}
