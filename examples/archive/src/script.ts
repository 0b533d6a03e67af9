/** What is beyond a style sheet: arrow keys from letter to letter, and a line that says what the letter became. Without it the pairs still light up. */
export const script = `
"use strict"
const said = document.querySelector("output")
const letters = (row) => [...row.cells[0].querySelectorAll(".u")]
const part = (name, text) => Object.assign(document.createElement(name), { textContent: text })
const show = (unit) => {
  const row = unit.closest("tr")
  const number = [...unit.classList].find((name) => /^u\\d+$/.test(name))
  const letter = row.cells[0].querySelector("." + number)
  const codes = [...letter.textContent].map((one) => "U+" + one.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")).join(" ")
  const shown = [part("b", letter.textContent), codes]
  for (const cell of [...row.cells].slice(1)) {
    const result = cell.querySelector("." + number)
    const { classList, textContent } = result
    const how = classList.contains("stays") ? " (no rule)" : classList.contains("lost") ? " (does not come back)" : ""
    shown.push(" · " + cell.dataset.system + " ", part("b", textContent === "" ? "∅" : textContent), how)
  }
  said.replaceChildren(...shown)
}
for (const type of ["pointerover", "focusin"]) addEventListener(type, ({ target }) => { if (target.closest?.(".text .u")) show(target) })
addEventListener("keydown", (event) => {
  const unit = event.target.closest?.(".text td:first-child .u")
  if (!unit || event.altKey || event.ctrlKey || event.metaKey) return
  const row = unit.closest("tr")
  const here = letters(row)
  const at = here.indexOf(unit)
  const above = row.previousElementSibling, below = row.nextElementSibling
  const to = {
    ArrowRight: () => here[at + 1] ?? (below && letters(below)[0]),
    ArrowLeft: () => here[at - 1] ?? (above && letters(above).at(-1)),
    ArrowDown: () => below && (letters(below)[at] ?? letters(below).at(-1)),
    ArrowUp: () => above && (letters(above)[at] ?? letters(above).at(-1)),
    Home: () => here[0],
    End: () => here.at(-1)
  }[event.key]?.()
  if (!to) return
  event.preventDefault()
  unit.tabIndex = -1
  to.tabIndex = 0
  to.focus()
})
`
