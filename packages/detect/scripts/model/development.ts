import { existsSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { gunzipSync } from "node:zlib"
import { transliterator } from "@polyonym/transliterate/pure"
import { wordIn, wordsOf } from "./text.ts"

/** A development line as words, with the class that is right. */
export interface Case {
  readonly kind: string
  readonly words: ReadonlyArray<string>
  readonly right: number
}
export const kinds = ["single-words", "word-pairs", "sentences"] as const

/** Lingua's development lines, every even or every odd one of each kind; none if POLYONYM_DATA does not name their folder. */
export function linesOf(half: "even" | "odd"): ReadonlyArray<{ readonly kind: string; readonly text: string; readonly language: string }> {
  const data = process.env["POLYONYM_DATA"]
  const folder = data === undefined ? undefined : join(resolve(fileURLToPath(import.meta.url), "../../../../..", data), "langid")
  if (folder === undefined || !existsSync(folder)) return []
  return kinds.flatMap((kind) =>
    gunzipSync(readFileSync(join(folder, `lingua.dev.${kind}.jsonl.gz`))).toString("utf8").trim().split("\n").filter((_, i) => i % 2 === (half === "even" ? 0 : 1))
      .map((line) => ({ ...(JSON.parse(line) as { text: string; language: string }), kind }))
  )
}

const toLatin = transliterator({ from: "sr", system: "serbian-latin" })

/** The even development lines, and the Serbian ones in Latin letters too. */
export const developed = (): ReadonlyArray<{ readonly kind: string; readonly text: string; readonly language: string }> =>
  linesOf("even").flatMap((line) => line.language === "sr" ? [line, { ...line, text: toLatin.convert(line.text), language: "sr-Latn" }] : [line])

/** The even development lines that are in a script and in one of the languages. */
export function casesOf(script: string, tags: ReadonlyArray<string>): ReadonlyArray<Case> {
  const own = wordIn(script)
  return developed().flatMap(({ kind, text, language }) => {
    const words = wordsOf(text)
    const inside = words.filter((word) => own.test(word))
    const right = tags.indexOf(tags.includes(language) ? language : `${language}-${script}`)
    return right < 0 || inside.length * 2 <= words.length ? [] : [{ kind, words: inside, right }]
  })
}

/** Prints how many of each kind are right, and the languages in which fewest are. */
export function report(cases: ReadonlyArray<Case>, tags: ReadonlyArray<string>, sharesOf: (words: ReadonlyArray<string>) => ArrayLike<number>, detailed: boolean): void {
  for (const kind of kinds) {
    const counts = tags.map(() => ({ right: 0, all: 0, loss: 0 }))
    for (const one of cases) {
      if (one.kind !== kind) continue
      const shares = sharesOf(one.words)
      let best = 0
      for (let at = 1; at < tags.length; at++) if (shares[at]! > shares[best]!) best = at
      const count = counts[one.right]!
      count.all++
      count.right += Number(best === one.right)
      count.loss -= Math.log(Math.max(1e-9, shares[one.right]!))
    }
    const sum = counts.reduce((total, { right, all, loss }) => ({ right: total.right + right, all: total.all + all, loss: total.loss + loss }), { right: 0, all: 0, loss: 0 })
    if (sum.all === 0) continue
    const order = counts.map(({ right, all }, at) => ({ tag: tags[at]!, share: right / all })).filter(({ share }) => !Number.isNaN(share)).sort((a, b) => a.share - b.share)
    console.log(`  ${kind} ${(100 * sum.right / sum.all).toFixed(2)} % of ${sum.all}, loss ${(sum.loss / sum.all).toFixed(3)}${detailed ? ` · ${order.slice(0, 30).map(({ tag, share }) => `${tag} ${Math.round(100 * share)}`).join(" ")}` : ""}`)
  }
}
