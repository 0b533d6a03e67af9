import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { repairWellFormed } from "@polyonym/script"

/** A text of the archive: lines of `name: value`, an empty line, then the text itself. */
export interface ArchiveText {
  readonly file: string
  /** BCP 47. */
  readonly language: string
  readonly title: string
  readonly author?: string
  readonly year?: string
  readonly note?: string
  /** The text as it stands, line by line; NFC. */
  readonly lines: ReadonlyArray<string>
}

/** A file that is no text of an archive. */
export class NotAnArchiveText extends Error {
  override readonly name = "NotAnArchiveText"
}

/** Longer lines are broken at a space, so that they can stand side by side. UTF-16 code units. */
const longest = 72

const broken = (line: string): ReadonlyArray<string> => {
  if (line.length <= longest) return [line]
  const space = line.lastIndexOf(" ", longest)
  const at = space > 0 ? space : line.indexOf(" ", longest)
  return at < 0 ? [line] : [line.slice(0, at), ...broken(line.slice(at + 1))]
}

/** Reads one text. Throws `NotAnArchiveText`. */
export function readText(file: string, content: string): ArchiveText {
  const lines = repairWellFormed(content).text.replace(/^\uFEFF/, "").normalize("NFC").split(/\r?\n/)
  const end = lines.indexOf("")
  const header = new Map(lines.slice(0, Math.max(0, end)).map((line) => {
    const colon = line.indexOf(":")
    return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const
  }))
  const language = header.get("language")
  if (language === undefined) throw new NotAnArchiveText(`${file}: the first lines must be "name: value", one of them "language: …", and an empty line must follow`)
  const optional = (["author", "year", "note"] as const).flatMap((name) => header.has(name) ? [[name, header.get(name)!] as const] : [])
  return { file, language, title: header.get("title") ?? file, ...Object.fromEntries(optional), lines: lines.slice(end + 1).filter((line) => line.trim() !== "").flatMap(broken) }
}

/** All `.txt` files of a folder, by name. */
export const readArchive = (folder: string): ReadonlyArray<ArchiveText> =>
  readdirSync(folder).filter((name) => name.endsWith(".txt")).sort().map((name) => readText(name, readFileSync(join(folder, name), "utf8")))
