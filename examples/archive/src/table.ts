import { shortName } from "./page.ts"
import { lettersOf, stays, type TracedText } from "./trace.ts"

const padded = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - [...text].length))

/** How many of the letters of a text are romanised and come back in one system. */
const comingBack = ({ lines }: TracedText, system: number): string => {
  const letters = lines.flat().filter(({ source }) => /\p{L}/u.test(source))
  const back = letters.filter(({ source, results }) => results[system]!.back && !stays(source, results[system]!.text)).length
  return back === letters.length ? `all ${back}` : `${back} of ${letters.length}`
}

/** What a text loses, by system: letters that do not come back, and letters that have no rule. */
const losses = (traced: TracedText): ReadonlyArray<string> =>
  traced.systems.flatMap(({ id }, system) => {
    const of = lettersOf(traced).map(({ letter, count, results }) => ({ letter, count, ...results[system]! }))
    const lost = of.filter(({ lost }) => lost > 0).map(({ letter, lost, count }) => `${letter} ${lost} of ${count}`)
    const without = of.filter((one) => one.stays).map(({ letter, count }) => `${letter} ×${count}`)
    return [
      ...lost.length === 0 ? [] : [`${shortName(id)} does not give back ${lost.join(", ")}`],
      ...without.length === 0 ? [] : [`${shortName(id)} has no rule for ${without.join(", ")}`]
    ]
  })

/** The archive for a person at a terminal: one row for each text, with what comes back from each system. */
export function toTable(texts: ReadonlyArray<TracedText>): string {
  const names = texts[0]?.systems.map(({ id }) => shortName(id)) ?? []
  const head = `${padded("", 36)}${names.map((name) => padded(`${name} back`, 16)).join("")}`
  const rows = texts.flatMap((traced) => {
    const { text, systems } = traced
    const title = [...text.title].length > 30 ? `${[...text.title].slice(0, 29).join("")}…` : text.title
    return [
      `${padded(text.language, 4)}${padded(title, 32)}${systems.map((_, i) => padded(comingBack(traced, i), 16)).join("")}`.trimEnd(),
      ...losses(traced).map((loss) => `      ${loss}`)
    ]
  })
  return `${[head.trimEnd(), ...rows].join("\n")}\n`
}
