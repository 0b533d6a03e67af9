import { createHash } from "node:crypto"
import { existsSync, readFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { filesBelow, packages, root } from "../workspace.ts"

/** What a script made from data, as the comment at its head says; styles are listed as they were written. */
const isMade = (path: string): boolean =>
  /\/src\/.*\.ts$/.test(path) && !path.includes("/style/builtIn/") && /\b(?:[Mm]ade|[Gg]enerated) by (?:packages\/[\w-]+\/)?scripts\//.test(headerOf(readFileSync(path, "utf8")))

/** Data that packages carry: tables, models, packs and styles that somebody made from a source, or wrote. */
const isAsset = (path: string): boolean =>
  isMade(path) || (/\/data\//.test(path) && !path.includes("/transliterate/src/") && /\.(?:js|ts|yaml)$/.test(path) && !path.endsWith(".d.ts")) || /\/styles\/[^/]+\.yaml$/.test(path)

export interface Asset {
  /** Below the root, with `/`; a folder whose files have one header counts as one. */
  readonly path: string
  readonly bytes: number
  /** SHA-256 (hex); of a folder, of its files' bytes in order of their paths. */
  readonly sha256: string
  /** What the file says of its source and its licence. */
  readonly header: string
  /** The licence of its package. */
  readonly ofPackage: string
}

/** Whether an asset says under what licence it is; where it does not, it is under that of its package. */
export const saysLicence = ({ header }: Asset): boolean => /\b(?:CC0|CC[ -]BY|MIT|MPL|BSD|Apache|ISC)\b|Unicode(?:-3\.0|'s licence| [Ll]icen[cs]e)|general knowledge/i.test(header)

/** The comment that a file begins with. */
function headerOf(text: string): string {
  const found = /^(?:import[^\n]*\n+){0,4}\/\*\*([\s\S]*?)\*\//.exec(text.slice(0, 20_000))?.[1]?.replace(/^[ \t]*\* ?/gm, "") ?? /^(?:(?:#|\/\/)[^\n]*\n)+/.exec(text)?.[0].replace(/^(?:#|\/\/) ?/gm, "") ?? ""
  return found.replace(/@example[\s\S]*/, "").replace(/\s+/g, " ").trim()
}

const below = (path: string): string => relative(root, path).replaceAll("\\", "/")

/** The assets of all packages. */
export function assets(): ReadonlyArray<Asset> {
  return packages.flatMap(({ folder, manifest }) => {
    const files = filesBelow(folder, isAsset)
    // Folders with many small files of one kind are one asset.
    const groups = new Map<string, Array<string>>()
    for (const file of files) {
      const within = below(file)
      const key = /^(.*\/data\/worldAffairs)\//.exec(within)?.[1] ?? (/\/data\/default\//.test(within) ? below(dirname(file)) : within)
      groups.set(key, [...groups.get(key) ?? [], file])
    }
    return [...groups].map(([path, members]): Asset => {
      const hash = createHash("sha256")
      let bytes = 0
      for (const member of members) {
        const content = readFileSync(member)
        hash.update(content)
        bytes += content.length
      }
      const readme = join(root, path, "README.md")
      const header = existsSync(readme) ? readFileSync(readme, "utf8").split("\n\n")[1]!.replace(/\s+/g, " ").trim() : headerOf(readFileSync(members[0]!, "utf8"))
      return { path, bytes, sha256: hash.digest("hex"), header, ofPackage: manifest.license ?? "" }
    })
  })
}

/** NOTICE.md. */
export function notice(): string {
  const all = assets()
  const sections = packages.flatMap(({ name, folder, manifest }) => {
    const own = all.filter(({ path }) => path.startsWith(`packages/${name}/`))
    if (own.length === 0) return []
    const texts = filesBelow(folder, (path) => /(?:LICEN[CS]E|ATTRIBUTION)[^/]*$/.test(path)).map((path) => `[${below(path)}](${below(path)})`)
    return [`## ${manifest.name} (${manifest.license ?? ""})`, ...texts.length === 0 ? [] : [`Texts: ${texts.join(", ")}.`], ...own.map((asset) => `**${asset.path}** · ${asset.bytes.toLocaleString("en")} bytes · SHA-256 \`${asset.sha256}\`\n\n> ${asset.header}${saysLicence(asset) ? "" : `\n>\n> Written for this package; ${asset.ofPackage}.`}`)]
  })
  return `# Notices

The code of this repository is under the MIT licence ([LICENSE](LICENSE)). The data that packages carry come from the sources below, each as the file itself says; what is not under MIT
lies in a package of its own or is under a licence that allows its use in one. Written by \`tests/papers/write.ts\` from the files; a test compares.

${sections.join("\n\n")}
`
}
