import { signal } from "@preact/signals"
import type { JSX, TargetedMouseEvent } from "preact"
import { useEffect } from "preact/hooks"
import { analysis, follow } from "./analysis.ts"
import { announced } from "./handingOut.ts"
import { openFile, replaceText, style, text } from "./input.ts"
import { say } from "./language.ts"
import { readFragment } from "./link.ts"
import { openTable } from "./packs.ts"
import { Compare } from "./parts/Compare.tsx"
import { Data } from "./parts/Data.tsx"
import { Dropped, LanguageSpans, Quotes, Timeline } from "./parts/Facts.tsx"
import { Header } from "./parts/Header.tsx"
import { Letters } from "./parts/Letters.tsx"
import { Names } from "./parts/Names.tsx"
import { keepShell, Offline } from "./parts/Offline.tsx"
import { Packs } from "./parts/Packs.tsx"
import { Examples, Source } from "./parts/Source.tsx"
import { Status } from "./parts/Status.tsx"
import { StyleFindings } from "./parts/StyleFindings.tsx"
import { TextView } from "./parts/TextView.tsx"
import { loadStyles } from "./styles.ts"
import { isTable } from "./textFile.ts"

const dragged = signal(false)

/** Files may be dropped anywhere: tables become packs, everything else is the page to read. */
function takeDrops(): () => void {
  const over = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes("Files") !== true) return
    event.preventDefault()
    dragged.value = true
  }
  const away = (event: DragEvent): void => {
    if (event.relatedTarget === null) dragged.value = false
  }
  const drop = (event: DragEvent): void => {
    dragged.value = false
    const [file] = event.dataTransfer?.files ?? []
    if (file === undefined) return
    event.preventDefault()
    void (isTable(file) ? openTable(file) : openFile(file))
  }
  addEventListener("dragover", over)
  addEventListener("dragleave", away)
  addEventListener("drop", drop)
  return () => {
    removeEventListener("dragover", over)
    removeEventListener("dragleave", away)
    removeEventListener("drop", drop)
  }
}

/** Reads the text that the address carries, now and whenever that changes. */
function takeFragment(): () => void {
  const read = async (): Promise<void> => {
    const linked = await readFragment(location.hash)
    if (linked === undefined || linked.text === text.peek()) return
    if (linked.style !== undefined) style.value = linked.style
    replaceText(linked.text)
  }
  void read()
  const changed = (): void => void read()
  addEventListener("hashchange", changed)
  return () => removeEventListener("hashchange", changed)
}

const parts = ["text", "names", "style", "quotes", "timeline", "letters", "languages", "dropped", "data", "compare", "pack"] as const
const always: ReadonlySet<string> = new Set(["letters", "compare", "pack"])
const titles = { text: "text", names: "names", style: "finding", letters: "letters", quotes: "quotes", timeline: "timeline", languages: "languages", dropped: "dropped", data: "data", compare: "compare", pack: "pack" } as const

/** Leads to a part without changing the address, which may carry the text. */
function goToPart(event: TargetedMouseEvent<HTMLAnchorElement>): void {
  event.preventDefault()
  const target = document.getElementById(event.currentTarget.hash.slice(1))
  if (target === null) return
  target.tabIndex = -1
  target.focus({ preventScroll: true })
  target.scrollIntoView()
}

function Sections({ all }: { readonly all: boolean }): JSX.Element {
  return (
    <nav aria-label={say("sections")}>
      <ul>{parts.filter((part) => all || always.has(part)).map((part) => <li key={part}><a href={`#${part}`} onClick={goToPart}>{say(titles[part])}</a></li>)}</ul>
    </nav>
  )
}

/** The whole page. */
export function App(): JSX.Element {
  useEffect(() => {
    void loadStyles()
    void keepShell()
    const endings = [takeDrops(), takeFragment(), follow()]
    return () => endings.forEach((end) => end())
  }, [])
  const read = analysis.answer.value !== undefined
  const busy = analysis.progress.value !== undefined
  return (
    <>
      <a class="skip" href="#result" onClick={goToPart}>{say("skip")}</a>
      <Header />
      <main class={read ? "with-result" : undefined}>
        <Source />
        <div class="result" id="result" role="region" aria-label={say("result")}>
          <Status />
          <Sections all={read} />
          {!read && !busy && analysis.trouble.value === undefined && (
            <div class="empty">
              <p>{say("empty")}</p>
              <Examples />
            </div>
          )}
          <div class={busy ? "parts busy" : "parts"} aria-busy={busy}>
            {read && (
              <div class="reading">
                <TextView />
                <Names />
                <StyleFindings />
                <Quotes />
                <Timeline />
              </div>
            )}
            <Letters />
            <LanguageSpans />
            <Dropped />
            <Data />
            <Compare />
            <Packs />
          </div>
        </div>
      </main>
      <Offline />
      <p class="unseen" role="status">{announced.value}</p>
      {dragged.value && <div class="drop" aria-hidden="true"><p>{say("input_drop")}</p></div>}
    </>
  )
}
