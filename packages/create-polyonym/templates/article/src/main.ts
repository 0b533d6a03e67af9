import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { article } from "polyonym"
import { namesOf } from "./names.ts"

const page = readFileSync(process.argv[2] ?? "pages/harbour.txt", "utf8")
const out = await article(page, { style: "own-preference" })

console.log(`${out.title ?? "(no title)"} [${out.language}]`)
console.log(`left out: ${out.removed.length} pieces of the site around it\n`)
for (const line of namesOf(out)) console.log(line)

mkdirSync("out", { recursive: true })
writeFileSync("out/article.jsonld", `${JSON.stringify(out.jsonld, null, 2)}\n`)
writeFileSync("out/report.html", out.toHtmlReport())
console.log("\nwritten: out/article.jsonld, out/report.html")
