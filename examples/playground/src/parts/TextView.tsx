import { computed, signal } from "@preact/signals"
import type { ComponentChildren, JSX, TargetedKeyboardEvent } from "preact"
import { useEffect, useRef } from "preact/hooks"
import { analysis } from "../analysis.ts"
import { kindOf, kinds, type MarkKind } from "../kinds.ts"
import { langOf } from "../langOf.ts"
import { languageName, say } from "../language.ts"
import { type MarkedBlock, markedBlocks, type Piece } from "../marks.ts"
import { goTo, leave, point, pointed, stay } from "../pointing.ts"
import type { AnalysisResult } from "../protocol.ts"
import { Tip } from "./Tip.tsx"

const blocks = computed(() => {
  const result = analysis.answer.value
  return result === undefined ? [] : markedBlocks(result)
})

/** So many code units are drawn at once; more when the end of them comes into sight. */
const slice = 24_000
const drawn = signal(slice)

/** Kinds that are not shown. */
const hidden = signal<ReadonlySet<MarkKind>>(new Set())

/** Goes to where a mention stands in the text, drawing as much of it as that takes. */
export function goToMention(place: number): void {
  const start = analysis.answer.peek()?.mentions[place]?.start ?? 0
  if (start >= drawn.peek()) drawn.value = start + slice
  requestAnimationFrame(() => goTo(`m${place}`))
}

interface PiecesProps {
  readonly pieces: ReadonlyArray<Piece>
  readonly result: AnalysisResult
  readonly block: MarkedBlock
}

function Pieces({ pieces, result, block }: PiecesProps): JSX.Element {
  return <>{pieces.map((piece) => typeof piece === "string" ? piece : <MarkedPiece piece={piece} result={result} block={block} />)}</>
}

function MarkedPiece({ piece, result, block }: { readonly piece: Exclude<Piece, string>; readonly result: AnalysisResult; readonly block: MarkedBlock }): JSX.Element {
  const inner = <Pieces pieces={piece.pieces} result={result} block={block} />
  if (piece.mark.kind === "language") return <span class="foreign" lang={langOf(piece.mark.language)} dir="auto" data-name={languageName(piece.mark.language)}>{inner}</span>
  const { place } = piece.mark
  const { start, type, identity } = result.mentions[place]!
  const first = piece.start === start
  if (type === "QUOTE") return <span class="quoted" id={first ? `m${place}` : undefined} tabIndex={-1}>{inner}</span>
  return <mark class={`m ${kindOf(type)}`} id={first ? `m${place}` : undefined} data-place={place} data-type={type} data-identity={identity} tabIndex={-1}>{inner}</mark>
}

function Block({ block, result }: { readonly block: MarkedBlock; readonly result: AnalysisResult }): JSX.Element {
  const inner: ComponentChildren = <Pieces pieces={block.pieces} result={result} block={block} />
  if (block.kind === "title") return <h3 dir="auto" class="title">{inner}</h3>
  if (block.kind === "heading") return <h4 dir="auto">{inner}</h4>
  return <p dir="auto" class={block.kind}>{inner}</p>
}

/** Draws more when it comes into sight. */
function More(): JSX.Element {
  const end = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const seen = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) drawn.value += slice
    }, { rootMargin: "600px" })
    seen.observe(end.current!)
    return () => seen.disconnect()
  }, [drawn.value])
  return <div ref={end} class="more-text" />
}

const markOf = (event: Event): HTMLElement | undefined => event.target instanceof Element ? event.target.closest<HTMLElement>("mark[data-place]") ?? undefined : undefined

/** Only the mark that has or had the focus is a stop of the tab key. */
function holdFocus(text: HTMLElement, mark: HTMLElement): void {
  for (const one of text.querySelectorAll("mark[tabindex='0']")) one.setAttribute("tabindex", "-1")
  mark.setAttribute("tabindex", "0")
}

function move(text: HTMLElement, from: HTMLElement, by: 1 | -1): void {
  const all = [...text.querySelectorAll<HTMLElement>("mark[data-place]")].filter((mark) => mark.offsetParent !== null)
  all[all.indexOf(from) + by]?.focus()
}

function onKeyDown(event: TargetedKeyboardEvent<HTMLElement>): void {
  const mark = markOf(event)
  if (mark === undefined) return
  const onward = getComputedStyle(event.currentTarget).direction === "rtl" ? "ArrowLeft" : "ArrowRight"
  const back = onward === "ArrowLeft" ? "ArrowRight" : "ArrowLeft"
  if (event.key === onward || event.key === "ArrowDown") move(event.currentTarget, mark, 1)
  else if (event.key === back || event.key === "ArrowUp") move(event.currentTarget, mark, -1)
  else if (event.key === "Enter" && mark.dataset["identity"] !== undefined) goTo(`n${mark.dataset["identity"]}`)
  else return
  event.preventDefault()
}

function Shown({ result }: { readonly result: AnalysisResult }): JSX.Element {
  const there = new Set(result.mentions.map(({ type }) => kindOf(type)))
  const toggle = (kind: MarkKind): void => {
    const next = new Set(hidden.value)
    if (!next.delete(kind)) next.add(kind)
    hidden.value = next
  }
  return (
    <fieldset class="show">
      <legend>{say("show")}</legend>
      {kinds.filter((kind) => there.has(kind)).map((kind) => (
        <label key={kind} class={kind}>
          <input type="checkbox" checked={!hidden.value.has(kind)} onChange={() => toggle(kind)} />
          <span class="badge" aria-hidden="true" />
          {say(`kinds_${kind}`)}
        </label>
      ))}
    </fieldset>
  )
}

/** The text with everything that was found in it. */
export function TextView(): JSX.Element | null {
  const result = analysis.answer.value
  const text = useRef<HTMLDivElement>(null)
  useEffect(() => {
    pointed.value = undefined
    const marks = text.current
    if (marks !== null && marks.querySelector("mark[tabindex='0']") === null) marks.querySelector("mark[data-place]")?.setAttribute("tabindex", "0")
  }, [result])
  if (result === undefined) return null
  const all = blocks.value
  const shown = all.filter(({ start }) => start < drawn.value)
  return (
    <section id="text" class="panel text-panel" aria-labelledby="text-title">
      <h2 id="text-title">{say("text")}</h2>
      <Shown result={result} />
      <p class="hint" id="text-hint">{say("text_hint")}</p>
      <div
        ref={text} class={`text ${[...hidden.value].map((kind) => `no-${kind}`).join(" ")}`} lang={langOf(result.language)} dir="auto" role="group" aria-labelledby="text-title" aria-describedby="text-hint"
        onPointerOver={(event) => {
          const mark = markOf(event)
          stay()
          if (mark !== undefined) point(mark)
          else leave()
        }}
        onPointerLeave={leave}
        onFocusIn={(event) => {
          const mark = markOf(event)
          if (mark === undefined) return
          stay()
          holdFocus(event.currentTarget, mark)
          point(mark)
        }}
        onFocusOut={leave}
        onKeyDown={onKeyDown}
      >
        {shown.map((block) => <Block key={block.start} block={block} result={result} />)}
        {shown.length < all.length && <More />}
      </div>
      <Tip result={result} />
    </section>
  )
}
