import { signal } from "@preact/signals"
import { worker } from "./asking.ts"
import type { ListedStyle } from "./protocol.ts"

/** The house styles that there are. */
export const styles = signal<ReadonlyArray<ListedStyle>>([])

/** Asks for them. Where they can't be had, only the style that needs no choice is there, and what is asked next says why. */
export async function loadStyles(): Promise<void> {
  styles.value = await worker().ask("styles", {}).catch(() => [])
}
