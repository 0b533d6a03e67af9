/** Turns the text of a message into lines of plain language. */
import { foreignTo, letterOf } from "./tags.ts"

type Node = string | ReadonlyArray<ReadonlyArray<Node>>

/** Reads ICU MessageFormat: a choice (plural, select) becomes the list of its branches, any other argument nothing. */
const parse = (text: string, from: number, depth: number): readonly [ReadonlyArray<Node>, number] => {
  const nodes: Array<Node> = []
  let at = from
  let plain = ""
  while (at < text.length && text[at] !== "}") {
    if (text[at] !== "{" || depth > 8) {
      plain += text[at++]
      continue
    }
    const choice = /^\{\s*[\w.-]{1,60}\s*,\s*(?:plural|select|selectordinal)\s*,(?:\s*offset:\d+)?/u.exec(text.slice(at, at + 120))
    if (choice === null) {
      const [, end] = parse(text, at + 1, depth + 1)
      plain += " "
      at = end + 1
      continue
    }
    nodes.push(plain)
    plain = ""
    const branches: Array<ReadonlyArray<Node>> = []
    at += choice[0].length
    for (let key = /^\s*[=\w]{1,40}\s*\{/u.exec(text.slice(at, at + 60)); key !== null; key = /^\s*[=\w]{1,40}\s*\{/u.exec(text.slice(at, at + 60))) {
      const [branch, end] = parse(text, at + key[0].length, depth + 1)
      branches.push(branch)
      at = end + 1
    }
    while (at < text.length && text[at] !== "}") at++
    at++
    if (branches.length > 0) nodes.push(branches)
  }
  nodes.push(plain)
  return [nodes, at]
}

const widest = (nodes: ReadonlyArray<Node>): number => Math.max(1, ...nodes.map((node) => typeof node === "string" ? 1 : Math.max(node.length, ...node.map(widest))))

const chosen = (nodes: ReadonlyArray<Node>, variant: number): string =>
  nodes.map((node) => typeof node === "string" ? node : chosen(node[Math.min(variant, node.length - 1)] ?? [], variant)).join("")

const branches = (text: string): ReadonlyArray<string> => {
  if (!text.includes("{")) return [text]
  const [nodes, end] = parse(text, 0, 0)
  if (end < text.length) return [text.replace(/[{}]/gu, " ")]
  return Array.from({ length: Math.min(widest(nodes), 4) }, (_, variant) => chosen(nodes, variant))
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: "\"", apos: "'", nbsp: " ", hellip: "…", rsquo: "’", lsquo: "‘", ldquo: "“", rdquo: "”", laquo: "«", raquo: "»", mdash: "—", ndash: "–" }

const decode = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/giu, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
    if (name !== undefined) return entities[name.toLowerCase()] ?? " "
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })

const rules: ReadonlyArray<readonly [RegExp, string]> = [
  [/<!--[^]{0,2000}?-->|<\/?[a-zA-Z][^<>]{0,400}>|<\/?\d{1,3}\/?>/gu, " "],
  [/!?\[([^[\]]{0,300})\]\([^()\s]{0,400}(?:\s[^()]{0,100})?\)/gu, "$1"],
  [/`[^`]{0,300}`/gu, " "],
  [/(?:https?|ftp|file|mailto|chrome|data):[^\s<>"'）)]{1,500}|\bwww\.[^\s<>"')]{1,300}/giu, " "],
  [/\{\{[^{}]{0,120}\}\}|\$\{[^{}]{0,120}\}|%\{[^{}]{0,80}\}|%\([\w.-]{1,60}\)[a-z]?|#\{[^{}]{0,80}\}/gu, " "],
  [/\$t\([^()]{0,100}\)|__\w{1,40}?__|%%?[-+0]?\d{0,3}(?:\$?[sdfiuxS@](?![\p{L}])|\d)|\$[\w]{1,40}|%\w{1,30}%|:[a-z_]{2,30}:|\\[nrt]|\{\d{1,2}\}/gu, " "],
  [/(?:\b(?:Ctrl|Control|Cmd|Command|Alt|Option|Shift|Meta|Win|Strg|Maj|Mayús|⌘|⇧|⌥)\s*\+\s*){1,4}[\p{L}\p{N}]{1,10}/gu, " "],
  [/\b(?:Ctrl|Cmd|Alt|Shift|Esc|Enter|Tab|Del|Backspace|PgUp|PgDn|Escape)\b/gu, " "],
  [/\p{Extended_Pictographic}|\ufe0f|[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/gu, ""],
  [/[{}[\]<>|*~^•→←↑↓✓×▸►]/gu, " "]
]

/** Formats of dates: "D. MMMM YYYY [kl.] HH:mm". */
const dateFormat = /(?<![\p{L}])(?:D{2,4}|Do|M{2,4}|Y{2,4}|y{2,4}|H{1,2}:mm|h{1,2}:mm|HH|dddd?|EEEE?)(?![\p{L}])/u

/** Scripts written without spaces between words. */
const unspaced = new Set(["Jpan", "Hani", "Thai", "Laoo", "Khmr", "Mymr"])

const marked = /[<>`{}%$\\:+[\]|*~^•→←↑↓✓×▸►\u00ad\u200b-\u206f\ufeff]|\ufe0f|www\.|\p{Extended_Pictographic}|__|Ctrl|Cmd|Alt|Shift|Esc|Enter|Tab|Del|Backspace|Pg/u

/** Takes out mark-up, placeholders, addresses and names of keys. */
const plain = (line: string): string => marked.test(line) ? rules.reduce((now, [pattern, by]) => now.replace(pattern, by), line) : line

/** Languages that write a capital inside a word: isiZulu, nGaeilge. */
const inner = new Set(["ga", "gd", "zu", "xh", "rw", "sn", "st", "tn", "ts", "nso", "sw", "lg"])

const fileName = /\.(?:js|ts|tsx|jsx|json|html?|css|md|txt|png|jpe?g|svg|gif|pdf|zip|exe|xml|ya?ml|com|org|net|io|php|py|sh|csv|mp3|mp4|wav|dll|so)$/iu
const mixed = /[A-Za-z][0-9]|[0-9][A-Za-z]/u
const acronym = /^[A-Z][A-Z0-9]{1,7}s?$/u

/** Names of things: paths, files, handles, identifiers, acronyms; not words. */
const isName = (token: string, tag: string, shouted: boolean): boolean =>
  /[_#@\\=]|\/\S*\/|^\.{0,2}\//u.test(token) || fileName.test(token) || mixed.test(token) || (!inner.has(tag) && /\p{Ll}\p{Lu}/u.test(token)) || (!shouted && acronym.test(token))

const tidy = (line: string): string =>
  line.normalize("NFC")
    .replace(/[\p{N}]{2,}(?:[.,:/-][\p{N}]+)*/gu, " ")
    .replace(/\s+/gu, " ")
    .replace(/\(\s*[,.;:]?\s*\)|“\s*”|"\s*"|‘\s*’|«\s*»|„\s*“|''/gu, " ")
    .replace(/\s+([,.;:!?%)»”。，！？])/gu, "$1")
    .replace(/^[\s\p{P}\p{S}\p{N}]+|[\s\-–—:;,/(+&«„]+$/gu, "")
    .replace(/\s+/gu, " ")

const sentences = (line: string): ReadonlyArray<string> => {
  const out: Array<string> = []
  for (const part of line.split(/(?<=[.!?؟।۔။።]["”»)]?)\s+|(?<=[。！？])/u)) {
    const last = out.at(-1)
    if (last !== undefined && (last.length < 20 || part.length < 12)) out[out.length - 1] = `${last} ${part}`
    else out.push(part)
  }
  return out
}

/** The lines of one text before anything is known of its language. */
const lines = (text: string): ReadonlyArray<string> =>
  branches(text.includes("{") ? rules.slice(0, 5).reduce((now, [pattern, by]) => now.replace(pattern, by), decode(text)) : decode(text))
    .flatMap((branch) => branch.split(/\n|\\n/u))
    .map(plain)

const count = (line: string, pattern: RegExp): number => line.match(pattern)?.length ?? 0

/** Takes out the words of other scripts, or gives nothing where they are more than 30 % of the letters. */
const inScript = (line: string, script: string): string => {
  const foreign = count(line, foreignTo(script))
  if (foreign === 0) return line
  if (foreign > 0.3 * count(line, /\p{L}/gu)) return ""
  return unspaced.has(script)
    ? line.replace(/[A-Za-z0-9]+/gu, " ").replace(foreignTo(script), " ")
    : line.replace(/[\p{L}\p{M}\p{N}'’-]+/gu, (word) => count(word, foreignTo(script)) > 0 ? " " : word)
}

const parts = (line: string): ReadonlyArray<string> => {
  const whole = tidy(line)
  const found = sentences(whole)
  return found.length > 1 ? found.map(tidy) : [whole]
}

/** The clean lines of a text of a language: of three letters or more (two in the scripts of long words in few letters), no more than 30 % of them in another script. */
export const clean = (text: string, tag: string, script: string): ReadonlyArray<string> =>
  dateFormat.test(text) ? [] : lines(text).flatMap((line) => {
    const letters = count(line, /\p{L}/gu)
    if (letters === 0) return []
    const shouted = count(line, /\p{Lu}/gu) > 0.7 * letters
    const words = line.replace(unspaced.has(script) ? /[!-~]+/gu : /[^\s()“”"«»,;:!?。，、]+/gu, (token) => isName(token.replace(/[.'’]+$/u, ""), tag, shouted) ? token.endsWith(".") ? " ." : " " : token)
    return parts(inScript(words, script))
  }).filter((line) => {
    const letters = count(line, letterOf(script))
    return line.length <= 600 && !/^[IVXLCDM]+\.?$/u.test(line) && letters >= (script === "Latn" || script === "Cyrl" ? 3 : 2) && letters >= 0.5 * line.replace(/[\s\p{M}]/gu, "").length
  })
