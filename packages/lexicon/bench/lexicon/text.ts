/** Text to read: in many languages, with a name of the pack now and then. */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"
import type { Pack } from "@polyonym/lexicon/pure"
import { random } from "./records.ts"

const made = [
  "The committee met on Tuesday in Geneva to discuss the report, and its members asked for more time. Nobody had read all of it.",
  "Комітет зібрався у вівторок у Женеві, щоб обговорити звіт, і його члени попросили дати їм більше часу.",
  "委员会星期二在日内瓦开会讨论报告，委员们要求给更多时间。没有人读完。", "اجتمعت اللجنة يوم الثلاثاء في جنيف لمناقشة التقرير وطلب أعضاؤها مزيدا من الوقت."
]

function lines(data: string | undefined): ReadonlyArray<string> {
  const sentences = data === undefined ? "" : join(data, "langid", "lingua.dev.sentences.jsonl.gz")
  if (!existsSync(sentences)) return made
  const pages = readdirSync(join(data!, "pages")).filter((file) => file.endsWith(".txt")).map((file) => readFileSync(join(data!, "pages", file), "utf8"))
  const texts = gunzipSync(readFileSync(sentences)).toString("utf8").split("\n").filter((line) => line !== "").map((line) => (JSON.parse(line) as { readonly text: string }).text)
  return [...texts, ...pages]
}

/** One form of the pack, taken at random, for so many code units of other text. */
const between = 1000

/** A text of so many bytes of UTF-8. */
export function textOf(data: string | undefined, bytes: number, pack: Pack): string {
  const pick = random(11)
  const all = lines(data)
  const parts: Array<string> = []
  let size = 0
  let since = 0
  while (size < bytes) {
    const line = all[pick(all.length)]!
    parts.push(line)
    size += Buffer.byteLength(line) + 1
    since += line.length
    if (since < between) continue
    since = 0
    const name = pack.tables.forms.get(pick(pack.info.counts.forms)).text
    parts.push(name)
    size += Buffer.byteLength(name) + 1
  }
  return parts.join("\n")
}
