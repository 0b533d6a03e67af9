/**
 * One HTML file of what the tagger gets wrong, corpus by corpus and type by type: what was missed, what was said beside, and what has another range or type, in its sentence.
 * Corpora whose model has seen them whole (English, Russian) are read without the model.
 *
 * POLYONYM_DATA=… node --conditions=@polyonym/source packages/entities/scripts/errorReport.ts [OUT.html]
 */
import { writeFileSync } from "node:fs"
import { loadTagger, tagText } from "../src/pure.ts"
import { type Annotated, factRuEval, type Name, pagesOf, universal, wikigold } from "./tagger/corpora.ts"

if (process.env["POLYONYM_DATA"] === undefined) {
  console.log("POLYONYM_DATA is not set: there is nothing to report on")
  process.exit(0)
}
const corpora: ReadonlyArray<readonly [name: string, documents: () => ReadonlyArray<Annotated>, withModel: boolean]> = [
  ["Development pages", pagesOf, true], ["Croatian, UNER SET dev", () => universal("hr_set-ud-dev", "hr"), true], ["Serbian, UNER SET dev", () => universal("sr_set-ud-dev", "sr"), true],
  ["Portuguese, UNER Bosque dev", () => universal("pt_bosque-ud-dev", "pt"), true], ["Chinese, UNER GSD simplified dev", () => universal("zh_gsdsimp-ud-dev", "zh"), true],
  ["English, UNER EWT dev, without the model", () => universal("en_ewt-ud-dev", "en"), false], ["Russian, factRuEval dev, without the model", factRuEval, false], ["English, WikiGold, without the model", wikigold, false]
]
const kinds = ["missed", "said beside", "another range", "another type"] as const
interface Wrong {
  readonly kind: typeof kinds[number]
  readonly type: string
  readonly line: string
}
const types = new Set(["PER", "ORG", "LOC"])
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
const mostLines = 60

/** A name with what stands about it; `other` is what the other side has there. */
function line(text: string, { start, end, type }: Name, other?: Name): string {
  const about = `${escape(text.slice(Math.max(0, start - 60), start))}<mark>${escape(text.slice(start, end))}</mark>${escape(text.slice(end, end + 60))}`
  return `<b>${type}</b> ${about}${other === undefined ? "" : ` <i>for ${other.type} “${escape(text.slice(other.start, other.end))}”</i>`}`
}

async function wrongIn(documents: ReadonlyArray<Annotated>, withModel: boolean): Promise<{ readonly wrong: ReadonlyArray<Wrong>; readonly right: number }> {
  const wrong: Array<Wrong> = []
  let right = 0
  for (const { text, language, entities } of documents) {
    const model = withModel ? await loadTagger(language) : undefined
    const said: ReadonlyArray<Name> = tagText(text, { language, model }).flatMap(({ start, end, type }) => (types.has(type) ? [{ start, end, type: type as Name["type"] }] : []))
    const touching = (list: ReadonlyArray<Name>, one: Name): Name | undefined => list.find(({ start, end }) => start < one.end && one.start < end)
    for (const one of entities.filter(({ type }) => types.has(type))) {
      const other = touching(said, one)
      const same = other !== undefined && other.start === one.start && other.end === one.end
      if (same && other.type === one.type) right++
      else wrong.push({ kind: other === undefined ? "missed" : same ? "another type" : "another range", type: one.type, line: line(text, one, other) })
    }
    for (const one of said) if (touching(entities, one) === undefined) wrong.push({ kind: "said beside", type: one.type, line: line(text, one) })
  }
  return { wrong, right }
}

const parts: Array<string> = []
for (const [name, documents, withModel] of corpora) {
  const { wrong, right } = await wrongIn(documents(), withModel)
  const cells = (type: string): string => kinds.map((kind) => `<td>${wrong.filter((one) => one.type === type && one.kind === kind).length}</td>`).join("")
  parts.push(`<h2>${escape(name)}</h2><p>${right} right, ${wrong.length} wrong</p><table><tr><th></th>${kinds.map((kind) => `<th>${kind}</th>`).join("")}</tr>${[...types].map((type) => `<tr><th>${type}</th>${cells(type)}</tr>`).join("")}</table>`)
  for (const kind of kinds) {
    const lines = wrong.filter((one) => one.kind === kind)
    if (lines.length > 0) parts.push(`<details><summary>${kind}: ${lines.length}</summary><ul>${lines.slice(0, mostLines).map((one) => `<li>${one.line}</li>`).join("")}</ul></details>`)
  }
  console.log(`${name}: ${right} right, ${kinds.map((kind) => `${kind} ${wrong.filter((one) => one.kind === kind).length}`).join(", ")}`)
}
const out = process.argv[2] ?? "entity-errors.html"
writeFileSync(out, `<!doctype html><html lang="en"><meta charset="utf-8"><title>Names: what is wrong</title><style>
body{font:15px/1.5 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}table{border-collapse:collapse}td,th{padding:.2rem .8rem;border-bottom:1px solid #8884;text-align:right}
th:first-child{text-align:left}mark{background:#fd66;color:inherit;padding:0 .15em;border-radius:.2em}li{margin:.25rem 0}summary{cursor:pointer;margin:.5rem 0;font-weight:600}i{opacity:.75}</style>
<h1>Names: what is wrong</h1>${parts.join("\n")}</html>\n`)
console.log(`written: ${out}`)
