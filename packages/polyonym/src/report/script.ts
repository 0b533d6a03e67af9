/** What the report's style cannot do: Escape puts away what is shown of a mention, until another is pointed at or has the focus. The page is whole without it. */
export const reportScript = `
"use strict"
const { classList } = document.documentElement
addEventListener("keydown", ({ key }) => { if (key === "Escape") classList.add("hush") })
for (const type of ["pointerover", "focusin"]) addEventListener(type, () => classList.remove("hush"))
`
