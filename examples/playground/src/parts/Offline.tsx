import { signal } from "@preact/signals"
import type { JSX } from "preact"
import { troubleOf, worker } from "../asking.ts"
import { fetchLanguages, interfaceLanguages, language, say } from "../language.ts"
import type { Trouble } from "../protocol.ts"
import { keepForOffline } from "../serviceWorkerRegistration.ts"
import { TroubleNote } from "./Trouble.tsx"

/** How much of the page works without a network: nothing, the page with what has been used, or everything. */
const kept = signal<"nothing" | "used" | "fetching" | "all">("nothing")
const trouble = signal<Trouble | undefined>(undefined)

const fetchExamples = (): Promise<unknown> => import("../exampleTexts.ts")

/** Keeps the page itself, and the examples. */
export async function keepShell(): Promise<void> {
  if (!await keepForOffline()) return
  kept.value = "used"
  // the examples can be fetched when they are asked for
  await fetchExamples().catch(() => undefined)
}

/** Fetches what ten languages need, of the interface and of the texts. */
async function keepAll(): Promise<void> {
  kept.value = "fetching"
  trouble.value = undefined
  try {
    await Promise.all([fetchLanguages(), fetchExamples(), worker().ask("prepare", { languages: Object.keys(interfaceLanguages), locale: language.value })])
    kept.value = "all"
  } catch (error) {
    trouble.value = troubleOf(error)
    kept.value = "used"
  }
}

/** What works without a network, and a button for more of it. */
export function Offline(): JSX.Element {
  const how = kept.value
  return (
    <footer>
      {how !== "nothing" && (
        <p class="row">
          <span>{say("offline")}</span>
          {how === "all" ? <span>{say("offline_all")}</span> : <button type="button" disabled={how === "fetching"} onClick={keepAll}>{say(how === "fetching" ? "offline_fetching" : "offline_more")}</button>}
        </p>
      )}
      <TroubleNote trouble={trouble.value} />
    </footer>
  )
}
