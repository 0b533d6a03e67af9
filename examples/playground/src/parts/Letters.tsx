import { computed, signal } from "@preact/signals"
import type { JSX, TargetedKeyboardEvent } from "preact"
import { useEffect } from "preact/hooks"
import { back, chooseSystem, converted, followLetters, grouped, lettersText, loadSystems, system, systemsTrouble, turn, write } from "../letters.ts"
import { say } from "../language.ts"
import type { Transliterated } from "../protocol.ts"
import { CopyButton } from "./CopyButton.tsx"
import { TroubleNote } from "./Trouble.tsx"

/** So many pieces can be pointed at; the rest is shown plain. */
const most = 3000

/** A piece of the source with what became of it. */
interface Pair {
  readonly source: string
  readonly result: string
}

function pairsOf(source: string, { text, spans }: Transliterated): ReadonlyArray<Pair> {
  let [at, out] = [0, 0]
  return spans.map(([, inEnd, , outEnd]) => {
    const pair = { source: source.slice(at, inEnd), result: text.slice(out, outEnd) }
    at = inEnd
    out = outEnd
    return pair
  })
}

const pairs = computed((): ReadonlyArray<Pair> => {
  const [answer, question] = [converted.answer.value, converted.answered.value]
  return answer === undefined || question === undefined ? [] : pairsOf(question.text, answer)
})

/** The piece that is pointed at, and whether the keyboard does. */
const traced = signal<number | undefined>(undefined)

const pieceOf = (target: EventTarget | null): number | undefined => {
  const piece = target instanceof Element ? target.closest<HTMLElement>("[data-piece]")?.dataset["piece"] : undefined
  return piece === undefined ? undefined : Number(piece)
}

interface PaneProps {
  readonly side: keyof Pair
  readonly label: string
}

function Pane({ side, label }: PaneProps): JSX.Element {
  const all = pairs.value
  const at = traced.value
  const step = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const onward = getComputedStyle(event.currentTarget).direction === "rtl" ? "ArrowLeft" : "ArrowRight"
    const by = event.key === onward || event.key === "ArrowDown" ? 1 : event.key.startsWith("Arrow") ? -1 : 0
    const last = Math.min(all.length, most) - 1
    const next = event.key === "Home" ? 0 : event.key === "End" ? last : (traced.value ?? (by > 0 ? -1 : last + 1)) + by
    if (event.key === "Escape") traced.value = undefined
    if (by === 0 && event.key !== "Home" && event.key !== "End") return
    event.preventDefault()
    traced.value = Math.max(0, Math.min(last, next))
  }
  return (
    <div class={`pane pane-${side}`}>
      <h3 id={`letters-${side}`}>{label}</h3>
      <div
        class="traced" role="application" aria-roledescription={say("letters")} aria-labelledby={`letters-${side}`} aria-describedby="letters-hint" tabIndex={0} dir="auto"
        onPointerOver={(event) => {
          traced.value = pieceOf(event.target)
        }}
        onPointerLeave={() => {
          traced.value = undefined
        }}
        onKeyDown={step}
        onBlur={() => {
          traced.value = undefined
        }}
      >
        {all.slice(0, most).map((pair, index) => <span key={index} data-piece={index} class={index === at ? "on" : undefined}>{pair[side]}</span>)}
        {all.slice(most).map((pair) => pair[side]).join("")}
      </div>
    </div>
  )
}

function Chooser(): JSX.Element {
  return (
    <label>
      {say("letters_system")}
      <select value={system.value?.id ?? ""} onChange={(event) => chooseSystem(event.currentTarget.value)}>
        {grouped.value.map(({ name, members }) => (
          <optgroup key={name} label={name}>
            {members.map(({ id, standard, to, reversible }) => <option key={id} value={id}>{standard}{to === "Latn" ? "" : ` (${to})`}{reversible ? ` · ${say("letters_reversible")}` : ""}</option>)}
          </optgroup>
        ))}
      </select>
    </label>
  )
}

/** Writes a text in other letters and shows which letter comes from which. */
export function Letters(): JSX.Element {
  useEffect(() => {
    void loadSystems()
    return followLetters()
  }, [])
  const pair = traced.value === undefined ? undefined : pairs.value[traced.value]
  return (
    <section id="letters" class="panel letters" aria-labelledby="letters-title">
      <h2 id="letters-title">{say("letters")}</h2>
      <label class="wide">
        {say("letters_text")}
        <textarea rows={3} dir="auto" value={lettersText.value} onInput={(event) => write(event.currentTarget.value)} />
      </label>
      <div class="row">
        <Chooser />
        <label class="check">
          <input type="checkbox" checked={back.value} onChange={turn} /> {say("letters_back")}
        </label>
        <CopyButton text={() => converted.answer.value?.text ?? ""} of={say("letters_out")} />
      </div>
      <TroubleNote trouble={systemsTrouble.value ?? converted.trouble.value} again={systemsTrouble.value === undefined ? undefined : loadSystems} />
      <div class="tracing">
        <p class="hint" id="letters-hint">{say("letters_hint")}</p>
        <p class="trace" role="status">{pair === undefined ? "" : say("letters_pair", { a: `“${pair.source}”`, b: pair.result === "" ? say("letters_nothing") : `“${pair.result}”` })}</p>
      </div>
      <div class="panes">
        <Pane side="source" label={say("letters_in")} />
        <Pane side="result" label={say("letters_out")} />
      </div>
      {pairs.value.length > most && <p class="soft">{say("letters_more", { count: most })}</p>}
    </section>
  )
}
