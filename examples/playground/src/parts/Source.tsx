import { signal } from "@preact/signals"
import type { JSX, TargetedInputEvent } from "preact"
import { showExample } from "../examples.ts"
import { announced, copy } from "../handingOut.ts"
import { isOnlyAddress, type Kind, kind, knownOfPage, type KnownOfPage, notText, openFile, replaceText, style, text } from "../input.ts"
import { interfaceLanguages, type InterfaceLanguage, languageName, say } from "../language.ts"
import { fragmentOf } from "../link.ts"

const languages = Object.keys(interfaceLanguages) as ReadonlyArray<InterfaceLanguage>
const kinds = ["auto", "text", "html"] as const
/** Languages that may be said; others are told from the text. */
const sayable = ["en", "uk", "ru", "be", "bg", "sr", "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "tr", "ar", "fa", "he", "el", "zh", "ja", "ko"]

const shared = signal<"no" | "copied" | "shown">("no")

async function share(): Promise<void> {
  const fragment = await fragmentOf({ text: text.value, ...(style.value === "own-preference" ? {} : { style: style.value }) })
  history.replaceState(undefined, "", fragment)
  shared.value = await copy(location.href) ? "copied" : "shown"
  announced.value = say(shared.value === "copied" ? "input_shared" : "input_shareFailed")
}

/** From how many code units on an insertion is put in by hand: browsers take a time that grows with the square of its lines. */
const much = 20_000

function insertMuch(event: TargetedInputEvent<HTMLTextAreaElement>): void {
  const { data, currentTarget: field } = event
  if (data === null || data.length < much || !event.cancelable) return
  event.preventDefault()
  field.setRangeText(data, field.selectionStart, field.selectionEnd, "end")
  take(field.value)
}

/** What is in the field now. */
function take(typed: string): void {
  notText.value = undefined
  shared.value = "no"
  text.value = typed
}

function Known(): JSX.Element {
  const { url, publishedAt, language } = knownOfPage.value
  const set = (change: Partial<KnownOfPage>): void => {
    knownOfPage.value = { ...knownOfPage.value, ...change }
  }
  return (
    <details class="known">
      <summary>{say("known")}</summary>
      <label>{say("known_address")} <input type="url" dir="ltr" autocomplete="off" placeholder="https://" value={url} onInput={(event) => set({ url: event.currentTarget.value })} /></label>
      <label>{say("known_published")} <input type="date" value={publishedAt} onInput={(event) => set({ publishedAt: event.currentTarget.value })} /></label>
      <label>
        {say("known_language")}
        <select value={language} onChange={(event) => set({ language: event.currentTarget.value })}>
          <option value="">{say("known_auto")}</option>
          {sayable.map((tag) => <option key={tag} value={tag}>{languageName(tag)}</option>)}
        </select>
      </label>
      <label>
        {say("input_kind")}
        <select
          value={kind.value} onChange={(event) => {
            kind.value = event.currentTarget.value as Kind
          }}
        >
          {kinds.map((one) => <option key={one} value={one}>{say(`kind_${one}`)}</option>)}
        </select>
      </label>
    </details>
  )
}

/** Texts to begin with, each as a button with its language's own name. */
export function Examples(): JSX.Element {
  return (
    <ul class="examples" aria-label={say("examples")}>
      {languages.map((tag) => <li key={tag}><button type="button" lang={tag} data-example={tag} onClick={() => void showExample(tag)}>{interfaceLanguages[tag]}</button></li>)}
      <li><button type="button" data-example="html" onClick={() => void showExample("html")}>{say("example_page")}</button></li>
    </ul>
  )
}

/** The page that is read: typed, pasted, opened, dropped or taken from the examples. */
export function Source(): JSX.Element {
  return (
    <section class="source" aria-labelledby="source-title">
      <h2 id="source-title">{say("source")}</h2>
      <label class="wide">
        <span class="soft">{say("input_label")}</span>
        <textarea
          id="source" dir="auto" spellcheck={false} placeholder={say("input_placeholder")} value={text.value}
          onBeforeInput={insertMuch} onInput={(event) => take(event.currentTarget.value)}
        />
      </label>
      <p class="soft size">{say("input_size", { count: text.value.length })}</p>
      {isOnlyAddress(text.value) && <p class="trouble" role="alert">{say("input_onlyAddress")}</p>}
      {notText.value !== undefined && <p class="trouble" role="alert">{say("input_notText", { file: notText.value })}</p>}
      <div class="row">
        <label class="file button">
          {say("input_open")}
          <input
            id="file" type="file" accept=".txt,.md,.html,.htm,.xhtml,text/*" class="unseen"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? []
              if (file !== undefined) void openFile(file)
              event.currentTarget.value = ""
            }}
          />
        </label>
        <button type="button" id="share" disabled={text.value === ""} onClick={share}>{say("input_share")}</button>
        <button type="button" disabled={text.value === ""} onClick={() => replaceText("")}>{say("input_clear")}</button>
      </div>
      {shared.value !== "no" && <p class="soft">{say(shared.value === "copied" ? "input_shared" : "input_shareFailed")}</p>}
      <Known />
      <details class="more-examples">
        <summary>{say("examples")}</summary>
        <Examples />
      </details>
    </section>
  )
}
