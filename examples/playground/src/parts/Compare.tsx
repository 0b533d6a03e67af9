import { signal } from "@preact/signals"
import type { JSX } from "preact"
import { asking } from "../asking.ts"
import { percent, say, sayOf } from "../language.ts"
import type { Compare as Question, Compared } from "../protocol.ts"
import { TroubleNote } from "./Trouble.tsx"

const a = signal("Любинец")
const b = signal("Loubinets")
const kinds = ["person", "organisation", "place"] as const
const kind = signal<NonNullable<Question["kind"]>>("person")
const comparison = asking("compare")

const roles = (codes: ReadonlyArray<string>): string => codes.map((code) => sayOf("role", code)).join(", ")

function compare(afterMilliseconds = 0): void {
  if (a.value.trim() === "" || b.value.trim() === "") comparison.clear()
  else comparison.ask({ a: a.value, b: b.value, kind: kind.value }, afterMilliseconds)
}

/** Once two names have been compared, each change of them is. */
const changed = (): void => {
  if (comparison.answer.value !== undefined || comparison.trouble.value !== undefined) compare(200)
}

function Read({ parts }: { readonly parts: Compared["parts"][0] }): JSX.Element {
  return <>{parts.map(({ text, role }, index) => <span key={index} class="part"><bdi>{text}</bdi> <span class="soft">{sayOf("role", role)}</span> </span>)}</>
}

function Explained({ of: { probability, verdict, pairs, contradictions, omissions, parts } }: { readonly of: Compared }): JSX.Element {
  return (
    <div class={`explained ${verdict}`}>
      <p class="verdict"><b>{say(`verdict_${verdict}`)}</b> <span class="score">{percent(probability)}</span></p>
      <meter min={0} max={1} value={probability} aria-label={say("probability")}>{percent(probability)}</meter>
      {pairs.length === 0 && <p class="soft">{say("pairs_none")}</p>}
      {pairs.length > 0 && (
        <div class="scroll" tabIndex={0} role="region" aria-label={say("pairs")}>
          <table>
            <caption>{say("pairs")}</caption>
            <thead><tr><th scope="col">{say("compare_a")}</th><th scope="col">{say("compare_b")}</th><th scope="col">{say("pair_reason")}</th><th scope="col">{say("pair_weight")}</th></tr></thead>
            <tbody>
              {pairs.map(({ a: first, b: second, reason, weight }) => (
                <tr key={`${first} ${second}`}><td><bdi>{first}</bdi></td><td><bdi>{second}</bdi></td><td>{sayOf("reason", reason)}</td><td class="number">{percent(weight)}</td></tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {contradictions.length > 0 && <p class="against"><span class="soft">{say("contradictions")}:</span> {roles(contradictions)}</p>}
      {omissions.length > 0 && <p><span class="soft">{say("omissions")}:</span> {roles(omissions)}</p>}
      <details>
        <summary>{say("parts")}</summary>
        <p><Read parts={parts[0]} /></p>
        <p><Read parts={parts[1]} /></p>
      </details>
    </div>
  )
}

/** Two names compared, with the reasons of the score. */
export function Compare(): JSX.Element {
  const { answer, trouble } = comparison
  return (
    <section id="compare" class="panel" aria-labelledby="compare-title">
      <h2 id="compare-title">{say("compare")}</h2>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault()
          compare()
        }}
      >
        {([["a", a, "compare_a"], ["b", b, "compare_b"]] as const).map(([key, name, label]) => (
          <label key={key} class="grow">
            {say(label)}
            <input
              type="text" name={`name-${key}`} dir="auto" autocomplete="off" spellcheck={false} value={name.value}
              onInput={(event) => {
                name.value = event.currentTarget.value
                changed()
              }}
            />
          </label>
        ))}
        <label>
          {say("compare_kind")}
          <select
            value={kind.value} onChange={(event) => {
              kind.value = event.currentTarget.value as typeof kinds[number]
              changed()
            }}
          >
            {kinds.map((one) => <option key={one} value={one}>{say(`compare_${one}`)}</option>)}
          </select>
        </label>
        <button type="submit" class="main">{say("compare_go")}</button>
      </form>
      <TroubleNote trouble={trouble.value} />
      <div aria-live="polite">{answer.value !== undefined && <Explained of={answer.value} />}</div>
    </section>
  )
}
