/** What the page of doubtful pairs does: gathers what is pressed as lines, in the order of the pairs. */
export const reviewScript = `
"use strict"
const chosen = new Map()
const byId = (id) => document.getElementById(id)
const cards = [...document.querySelectorAll(".pair")]
const lineOf = (card) => {
  const { kind, at } = chosen.get(card)
  const by = byId("by").value.trim()
  const why = card.querySelector(".why").value.trim()
  return JSON.stringify({ a: card.dataset.a, at, b: card.dataset.b, ...(by === "" ? {} : { by }), kind, meant: JSON.parse(card.dataset.meant), ...(why === "" ? {} : { why }) })
}
const show = () => {
  const done = cards.filter((card) => chosen.get(card) !== undefined && chosen.get(card).kind !== "")
  byId("lines").value = done.map((card) => lineOf(card) + "\\n").join("")
  byId("left").textContent = byId("left").dataset.text.replace("{left}", String(cards.length - chosen.size))
}
for (const card of cards) {
  for (const button of card.querySelectorAll("button")) button.addEventListener("click", () => {
    chosen.set(card, { kind: button.dataset.kind, at: new Date().toISOString() })
    card.classList.add("done")
    for (const other of card.querySelectorAll("button")) other.setAttribute("aria-pressed", String(other === button))
    show()
  })
  card.querySelector(".why").addEventListener("input", show)
}
byId("by").addEventListener("input", show)
byId("copy").addEventListener("click", () => {
  byId("lines").select()
  if (navigator.clipboard === undefined) document.execCommand("copy")
  else navigator.clipboard.writeText(byId("lines").value).catch(() => document.execCommand("copy"))
})
byId("download").addEventListener("click", () => {
  const link = document.createElement("a")
  link.href = URL.createObjectURL(new Blob([byId("lines").value], { type: "application/x-ndjson" }))
  link.download = "decisions.jsonl"
  link.click()
  URL.revokeObjectURL(link.href)
})
show()
`
