import type { Span } from "@polyonym/facts/pure"
import { isWhite } from "./characters.ts"

/** UTF-16 code units: what is longer is no address. */
const longest = 2048
const begins = /(?:https?|ftps?):\/\/|(?:mailto|tel):|www\.|@/gi
const trailing = /[.,;:!?'"*_~)\]}>\u2019\u201d\u00bb\u2026\u3001\u3002]/
const letter = /[\p{L}\p{N}_]/u
const handle = /@[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,63}/uy
const domain = /[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/uy
const local = /[\p{L}\p{N}_.+%-]/u
const stops = /[<>"\u201c\u201d\u00ab\u00bb`\u3001\u3002\uff0c]/

/** Without the marks that close what an address stands in; a bracket that the address opens itself stays. */
function trimmed(text: string, start: number, end: number): number {
  let opened = 0
  for (let at = start; at < end; at++) if (text[at] === "(") opened++
    else if (text[at] === ")") opened--
  while (end > start && trailing.test(text[end - 1]!)) {
    if (text[end - 1] === ")") {
      if (opened >= 0) break
      opened++
    }
    end--
  }
  return end
}

/** Where what stands together from an index on ends, or goes on for too long. */
function runEnd(text: string, start: number, at: number): number {
  while (at < text.length && at - start <= longest && !isWhite(text.charCodeAt(at)) && !stops.test(text[at]!)) at++
  return at
}

function urlIn(text: string, start: number, behind: number, runs: number): Span | undefined {
  if (runs - start > longest) return undefined
  const end = trimmed(text, start, runs)
  return end > behind ? { start, end } : undefined
}

function mailAt(text: string, at: number, from: number): Span | undefined {
  let start = at
  while (start > from && at - start < 64 && local.test(text[start - 1]!)) start--
  domain.lastIndex = at + 1
  const found = start === at ? null : domain.exec(text)
  return found === null ? undefined : { start, end: trimmed(text, at, domain.lastIndex) }
}

function handleAt(text: string, at: number): Span | undefined {
  if (at > 0 && letter.test(text[at - 1]!)) return undefined
  handle.lastIndex = at
  return handle.test(text) ? { start: at, end: trimmed(text, at, handle.lastIndex) } : undefined
}

/** The web addresses, mail addresses and handles of a text: in order, without overlap, none over 2,048 UTF-16 code units. Time grows with the length of the text. */
export function addressesOf(text: string): Array<Span> {
  const found: Array<Span> = []
  let from = 0
  begins.lastIndex = 0
  for (let match = begins.exec(text); match !== null; match = begins.exec(text)) {
    const { index, 0: sign } = match
    let address: Span | undefined
    if (sign === "@") address = mailAt(text, index, from) ?? handleAt(text, index)
    else if (index === 0 || !letter.test(text[index - 1]!)) {
      const behind = index + sign.length
      const runs = runEnd(text, index, behind)
      address = urlIn(text, index, behind, runs)
      // What is too long is looked through once.
      if (address === undefined) begins.lastIndex = runs
    }
    if (address === undefined || address.start < from) continue
    found.push(address)
    begins.lastIndex = from = address.end
  }
  return found
}
