import type { CSSProperties, JSX } from "preact"
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks"
import { kindOf } from "../kinds.ts"
import { langOf } from "../langOf.ts"
import { percent, say } from "../language.ts"
import { leave, point, pointed, type Pointed, stay } from "../pointing.ts"
import type { AnalysisResult } from "../protocol.ts"

const most = 6
const margin = 8

/** Below what is pointed at, or above where there is no room; inside the window. */
function placed({ left, right, top, bottom }: Pointed, { width, height }: DOMRect): CSSProperties {
  const below = bottom + margin + height <= innerHeight
  const from = document.documentElement.dir === "rtl" ? right - width : left
  return {
    left: `${Math.max(margin, Math.min(from, document.documentElement.clientWidth - width - margin))}px`,
    top: `${below ? bottom + 4 : Math.max(margin, top - height - 4)}px`
  }
}

function Told({ at, result }: { readonly at: Pointed; readonly result: AnalysisResult }): JSX.Element | null {
  const mention = result.mentions[at.place]
  const box = useRef<HTMLDivElement>(null)
  const [where, setWhere] = useState<CSSProperties>({ left: "0px", top: "0px", visibility: "hidden" })
  useLayoutEffect(() => setWhere(placed(at, box.current!.getBoundingClientRect())), [at])
  // the mark says that it is described here, as long as it is
  useEffect(() => {
    const mark = document.getElementById(`m${at.place}`)
    mark?.setAttribute("aria-describedby", "tip")
    return () => mark?.removeAttribute("aria-describedby")
  }, [at])
  if (mention === undefined) return null
  const identity = mention.identity === undefined ? undefined : result.identities[mention.identity]
  return (
    <div ref={box} id="tip" role="tooltip" class={`tip ${kindOf(mention.type)}`} style={where} onPointerEnter={stay} onPointerLeave={leave}>
      <p class="tip-head">
        <span class="badge" aria-hidden="true" /> {identity !== undefined && <b><bdi>{identity.shown}</bdi></b>} <span class="soft">{say(mention.type)} · {say("sure", { percent: percent(mention.confidence) })}</span>
      </p>
      {mention.lemma !== undefined && <p><span class="soft">{say("lemma")}</span> <bdi>{mention.lemma}</bdi></p>}
      {mention.value !== undefined && <p><span class="soft">{say("value")}</span> <bdi>{mention.value}</bdi></p>}
      {identity !== undefined && (
        <p>
          <span class="soft">{say("spellings")}</span> {identity.spellings.slice(0, most).map(({ text, language, count }) => <span key={`${language} ${text}`} class="spelling"><bdi lang={langOf(language)}>{text}</bdi> <span class="soft">{say("times", { count })}</span> </span>)}
        </p>
      )}
      {identity !== undefined && identity.roles.length > 0 && <p><span class="soft">{say("roles")}</span> <bdi>{identity.roles.join(" · ")}</bdi></p>}
      {identity !== undefined && <p class="soft">{say("to_name")}</p>}
    </div>
  )
}

/** What is known of the mention that is pointed at, beside it wherever it is scrolled to; Escape puts it away. */
export function Tip({ result }: { readonly result: AnalysisResult }): JSX.Element | null {
  const at = pointed.value
  const place = at?.place
  useEffect(() => {
    if (place === undefined) return
    const away = (event: KeyboardEvent): void => {
      if (event.key === "Escape") pointed.value = undefined
    }
    const moved = (): void => {
      const mark = document.querySelector<HTMLElement>(`mark[data-place="${place}"]`)
      if (mark !== null && pointed.peek() !== undefined) point(mark)
    }
    addEventListener("keydown", away)
    addEventListener("scroll", moved, { passive: true })
    return () => {
      removeEventListener("keydown", away)
      removeEventListener("scroll", moved)
    }
  }, [place])
  return at === undefined ? null : <Told key={at.place} at={at} result={result} />
}
