import { signal } from "@preact/signals"

/** The mention that is pointed at, with the place of its mark in the window, in CSS pixels. */
export interface Pointed {
  readonly place: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}
export const pointed = signal<Pointed | undefined>(undefined)

let shown: ReadonlyArray<Element> = []

/** Shows all that belongs to one identity: its marks and its place in the list. */
export function showTogether(root: Element, identity: string | undefined): void {
  for (const one of shown) one.classList.remove("together")
  shown = identity === undefined ? [] : [...root.querySelectorAll(`[data-identity="${CSS.escape(identity)}"]`)]
  for (const one of shown) one.classList.add("together")
}

/** Points at a mark. */
export function point(mark: HTMLElement): void {
  const { left, right, top, bottom } = mark.getClientRects()[0] ?? mark.getBoundingClientRect()
  pointed.value = { place: Number(mark.dataset["place"]), left, right, top, bottom }
  showTogether(document.body, mark.dataset["identity"])
}

let leaving: ReturnType<typeof setTimeout> | undefined
/** Puts what is told of a mention away, after a while in which the pointer may come to it; what has the focus stays. */
export function leave(): void {
  clearTimeout(leaving)
  leaving = setTimeout(() => {
    if (document.activeElement?.matches("mark[data-place]") === true) return
    pointed.value = undefined
    showTogether(document.body, undefined)
  }, 200)
}
export const stay = (): void => clearTimeout(leaving)

/** Brings something into sight and puts the focus on it. */
export function goTo(id: string): void {
  const target = document.getElementById(id)
  if (target === null) return
  target.scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" })
  target.focus({ preventScroll: true })
}
