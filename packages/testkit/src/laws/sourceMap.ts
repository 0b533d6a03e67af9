import { SourceMap, type Stage } from "@polyonym/core"
import { shown } from "../difference.ts"

/** What is wrong with the map of a rewrite, `undefined` if it leads from `text` back to `before`. */
export const mapProblem = (before: string, { text, map }: Stage.TextChange): string | undefined => {
  const { edits } = map
  if (edits.length % 4 !== 0) return `change.map.edits holds ${edits.length} numbers, which is no multiple of four`
  // With a map of its own before it, this one leads to a text that only the stage has seen.
  const inLength = map.before === undefined ? before.length : undefined
  let lastIn = 0
  let lastOut = 0
  for (let at = 0; at <= edits.length; at += 4) {
    const atEnd = at === edits.length
    const outStart = atEnd ? text.length : edits[at + 2]!
    const inStart = atEnd ? inLength ?? lastIn + outStart - lastOut : edits[at]!
    const between = `between [.., ${lastIn}, .., ${lastOut}] and ${atEnd ? "the end" : `[${inStart}, .., ${outStart}, ..]`}`
    if (inStart - lastIn !== outStart - lastOut || inStart < lastIn) {
      return `${between} the source map has ${inStart - lastIn} UTF-16 code units of the old text and ${outStart - lastOut} of the new`
    }
    const [was, is] = [before.slice(lastIn, inStart), text.slice(lastOut, outStart)]
    if (inLength !== undefined && was !== is) return `${between} the source map says that nothing was changed, but ${shown(was)} became ${shown(is)}`
    if (atEnd) break
    lastIn = edits[at + 1]!
    lastOut = edits[at + 3]!
    if (lastIn < inStart || lastOut < outStart || lastIn > (inLength ?? Infinity) || lastOut > text.length) {
      return `the edit [${inStart}, ${lastIn}, ${outStart}, ${lastOut}] runs backwards or out of the text`
    }
  }
  return wordProblem(before, text, map)
}

const wordProblem = (before: string, text: string, map: SourceMap.SourceMap): string | undefined => {
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const { start, end, exact } = SourceMap.toSource(map, index, index + word.length)
    const named = `${shown(word)} at ${index} of the new text`
    if (start < 0 || end < start || end > before.length) return `the source map leads from ${named} to ${start}…${end}, outside the old text of ${before.length}`
    if (exact && before.slice(start, end) !== word) return `the source map says that ${named} is ${start}…${end} of the old text, which reads ${shown(before.slice(start, end))}`
  }
  return undefined
}
