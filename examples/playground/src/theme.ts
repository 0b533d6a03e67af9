import { effect, signal } from "@preact/signals"
import { remember, remembered } from "./remembered.ts"

export const themes = ["system", "light", "dark"] as const
export type Theme = typeof themes[number]

const earlier = remembered("theme")

/** The colours chosen: those of the system unless somebody says otherwise. */
export const theme = signal<Theme>(themes.find((one) => one === earlier) ?? "system")

export function chooseTheme(next: Theme): void {
  theme.value = next
  remember("theme", next)
}

effect(() => {
  if (theme.value === "system") delete document.documentElement.dataset["theme"]
  else document.documentElement.dataset["theme"] = theme.value
})
