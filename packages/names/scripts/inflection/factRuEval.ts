import { lemmatiseName } from "../../src/inflection/lemmatiseName.ts"
import { half, rowsOf, showErrors, Tally } from "./data.ts"

type Norm = Readonly<Partial<Record<"firstname" | "lastname" | "patronymic" | "nickname" | "name" | "descriptor", string>>>
interface Document {
  readonly id: string
  readonly text: string
  readonly entities: ReadonlyArray<{ readonly start: number; readonly end: number; readonly type: "PER" | "ORG" | "LOC"; readonly norm?: Norm | null }>
}

const plain = (text: string): string => text.toLowerCase().replaceAll("ё", "е").replace(/[«»"“”„]/g, "").replace(/\s+/g, " ").trim()
const begin = (a: string, b: string): boolean => a.slice(0, Math.min(3, a.length - 1, b.length - 1)) === b.slice(0, Math.min(3, a.length - 1, b.length - 1))
const alike = (a: ReadonlyArray<string>, b: ReadonlyArray<string>): boolean => a.length === b.length && a.every((word, index) => word === b[index] || (word.length > 2 && begin(word, b[index]!)))

/** The nominative of a mention by its norm: only where the norm has the mention's own words. */
function nominative(text: string, type: string, norm: Norm): string | undefined {
  const words = plain(text).split(" ")
  if (type === "PER") {
    const own = Object.values(norm).flatMap((part) => plain(String(part)).split(" "))
    const found = words.map((word) => own.find((other) => other === word) ?? own.find((other) => word.length > 2 && begin(word, other)))
    return found.includes(undefined) ? undefined : found.join(" ")
  }
  const { name = "", descriptor = "" } = norm
  const names = [name, descriptor, `${descriptor} ${name}`].map(plain).filter((one) => one !== "")
  return names.find((one) => one === words.join(" ")) ?? names.find((one) => alike(one.split(" "), words))
}

/** Mentions of Russian news against their normal forms; `--held` measures the other half of the documents. */
export function factRuEval(): void {
  const documents = rowsOf<Document>("entities/factrueval.dev.jsonl.gz")
  if (documents === undefined) return
  const wanted = process.argv.includes("--held") ? 1 : 0
  const ours = new Tally()
  const identity = new Tally()
  const errors: Array<string> = []
  for (const { id, text, entities } of documents) {
    if (half(id) !== wanted) continue
    for (const { start, end, type, norm } of entities) {
      const mention = text.slice(start, end)
      const expected = norm == null ? undefined : nominative(mention, type, norm)
      if (expected === undefined || /[a-z]/i.test(mention)) continue
      const others = entities.filter((other) => other.type === type && other.start !== start).map((other) => text.slice(other.start, other.end))
      const options = { language: "ru", kind: type === "PER" ? "person" : type === "LOC" ? "place" : "organisation" } as const
      const [lone] = lemmatiseName(mention, options)
      const [best] = lemmatiseName(mention, { ...options, others })
      const changed = plain(mention) !== expected
      const right = plain(best?.lemma ?? "") === expected
      for (const key of changed ? [`${type} oblique`, "all oblique"] : [`${type} nominative`, "all nominative"]) {
        ours.add(key, right)
        ours.add(`${key} alone`, plain(lone?.lemma ?? "") === expected)
        identity.add(key, !changed)
      }
      if (!right) errors.push(`${type} ${mention} → ${best?.lemma} (${expected})`)
    }
  }
  console.log(`factRuEval, half ${wanted}: share of right nominatives with the document's other mentions (alone; identity)`)
  for (const key of identity.keys) console.log(`  ${key.padEnd(16)} ${ours.of(key)}  (${ours.of(`${key} alone`)}; ${identity.of(key)})`)
  showErrors(errors)
}
