import { render } from "preact"
import { App } from "./app.tsx"
import { begin } from "./language.ts"
import "./style.css"

await begin()
render(<App />, document.getElementById("app")!)
