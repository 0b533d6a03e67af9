/** Shows the box for finding a name, and hides what has no spelling with what is written in it. The page is whole without it. */
export const identitiesScript = `
"use strict"
const box = document.querySelector("#find")
const all = [...document.querySelectorAll(".one")]
const folded = (text) => text.normalize("NFD").replace(/\\p{M}/gu, "").toLowerCase()
const texts = all.map((one) => folded([...one.querySelectorAll("h3 bdi, .written bdi")].map(({ textContent }) => textContent).join("\\n")))
box.hidden = false
box.addEventListener("input", () => {
  const wanted = folded(box.value.trim())
  all.forEach((one, index) => { one.hidden = !texts[index].includes(wanted) })
  for (const kind of document.querySelectorAll(".kind")) kind.hidden = kind.querySelector(".one:not([hidden])") === null
})
`
