/** Takes the texts out of the kinds of file that translations come in. */

export type Format = "json" | "json-keys" | "js" | "html" | "properties" | "ftl" | "yaml" | "lines" | "words" | "hunspell" | "markdown" | "xtb" | "tex"

type Json = string | number | boolean | null | ReadonlyArray<Json> | { readonly [key: string]: Json }

const fromJson = (value: Json, path: string, wanted: (path: string) => boolean, out: Array<string>): void => {
  if (typeof value === "string") {
    if (wanted(path)) out.push(value)
    return
  }
  if (value === null || typeof value !== "object") return
  if (Array.isArray(value)) {
    for (const item of value as ReadonlyArray<Json>) fromJson(item, path, wanted, out)
    return
  }
  for (const [key, item] of Object.entries(value)) fromJson(item, `${path}/${key}`, wanted, out)
}

const unescape = (literal: string): string =>
  literal.replace(/\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))/gsu, (_, long, four, two, one: string | undefined) => {
    const code = (long ?? four ?? two) as string | undefined
    if (code !== undefined) return String.fromCodePoint(Math.min(parseInt(code, 16), 0x10ffff))
    return one === "n" ? "\n" : one === "t" ? "\t" : one === "r" ? "" : one ?? ""
  })

const literal = /"((?:[^"\\\n]|\\[^])*)"(\s*:)?|'((?:[^'\\\n]|\\[^])*)'(\s*:)?|`((?:[^`\\$]|\\[^])*)`/gu

const fromScript = (text: string): ReadonlyArray<string> =>
  [...text.replace(/^\s*\/\*[^]*?\*\//gmu, "").replace(/^\s*(?:\/\/.*|import .*|export .* from .*)$/gmu, "").matchAll(literal)]
    .filter((found) => found[2] === undefined && found[4] === undefined)
    .map((found) => unescape(found[1] ?? found[3] ?? found[5] ?? ""))

const fromHtml = (text: string): ReadonlyArray<string> =>
  text.replace(/<(head|script|style)\b[^]*?<\/\1>/giu, "").split(/<\/?(?:p|h\d|li|ol|ul|header|article|body|div|br|td|tr|dd|dt)\b[^>]*>/iu)

const fromProperties = (text: string): ReadonlyArray<string> =>
  text.split(/\r?\n/u).filter((line) => !/^\s*[#!]/u.test(line)).map((line) => unescape(line.slice(line.indexOf("=") + 1)))

const fromFluent = (text: string): ReadonlyArray<string> =>
  text.split(/\r?\n(?=\S)|\r?\n(?=\s*\.[\w-]+\s*=)|\r?\n(?=\s*\*?\[)/u)
    .filter((entry) => !entry.startsWith("#"))
    .map((entry) => entry.replace(/^[^=\]]*[=\]]/u, "").replace(/\{[^{}]*\}/gu, " ").replace(/[{}]|->/gu, " "))

const fromYaml = (text: string): ReadonlyArray<string> => {
  const out: Array<string> = []
  for (const line of text.split(/\r?\n/u)) {
    const entry = /^\s*[\w@.-]+:(?:\s+(.*))?$/u.exec(line)
    if (entry !== null) out.push(entry[1] ?? "")
    else if (out.length > 0) out[out.length - 1] += ` ${line.trim()}`
  }
  return out.map((value) => value.replace(/^[>|]-?\s*/u, "").replace(/^(["'])(.*)\1$/u, "$2"))
}

const fromMarkdown = (text: string): ReadonlyArray<string> =>
  text.replace(/^(```|~~~)[^]*?^\1/gmu, "").replace(/^(?: {4}|\t).*$/gmu, "").split(/\n\s*\n|\n(?=\s*(?:[-*+]|\d+\.|#)\s)/u).map((block) => block.replace(/\n/gu, " ").replace(/^\s*(?:[-*+>]|\d+\.|#{1,6})\s+/u, ""))

/** Chromium's bundles of translations; variants of a text are each by itself. */
const fromBundle = (text: string): ReadonlyArray<string> =>
  [...text.matchAll(/<translation\b[^>]*>([^]*?)<\/translation>/gu)].flatMap(([, inner = ""]) => inner.replace(/<ph\b[^>]*>/gu, " ").split(/<\/?branch\b[^>]*>/u))

/** Paragraphs of running text between commands on lines of their own. */
const fromTex = (text: string): ReadonlyArray<string> =>
  text.split(/^(?:\\.*|\}.*|%.*)$/mu).map((paragraph) => paragraph.replace(/\s+/gu, " "))

/** The texts of one file in the order in which they stand there. `wanted` sees the path of keys of a JSON value ("/main/af/…"). */
export const read = (format: Format, text: string, wanted: (path: string) => boolean): ReadonlyArray<string> => {
  switch (format) {
    case "json": {
      const out: Array<string> = []
      fromJson(JSON.parse(text.replace(/^\uFEFF/u, "")) as Json, "", wanted, out)
      return out
    }
    case "json-keys": return Object.keys(JSON.parse(text) as Record<string, unknown>)
    case "js": return fromScript(text)
    case "html": return fromHtml(text)
    case "properties": return fromProperties(text)
    case "ftl": return fromFluent(text)
    case "yaml": return fromYaml(text)
    case "markdown": return fromMarkdown(text)
    case "hunspell": return text.split(/\r?\n/u).slice(1).map((line) => line.replace(/[/\t].*$/u, ""))
    case "xtb": return fromBundle(text)
    case "tex": return fromTex(text)
    case "words":
    case "lines": return text.split(/\r?\n/u).filter((line) => !line.startsWith("#"))
  }
}
