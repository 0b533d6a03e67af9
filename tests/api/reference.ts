import { packages } from "../workspace.ts"
import { type Door, doors, type Exported } from "./exported.ts"

/** A page of the reference. */
export interface Page {
  /** Below the repository's root. */
  readonly file: string
  readonly text: string
}

const kinds: Readonly<Record<Exported["kind"], string>> = { function: "function", class: "class", value: "value", type: "type", namespace: "namespace" }

/** The prose of a doc comment: its lines joined, without the tag before the example. */
const prose = (doc: string): string => doc.replace(/@example\n/g, "").replaceAll("```ts no-run", "```ts").trim()

const anchor = (specifier: string, name: string): string => `${specifier.replace(/\W+/g, "-").replace(/^-/, "")}-${name}`

const entry = (specifier: string, { name, kind, doc, head }: Exported): string => [
  `### <a id="${anchor(specifier, name)}"></a>\`${name}\``,
  ...(kind === "namespace" ? [] : [`\`\`\`ts\n${head}\n\`\`\``]),
  prose(doc) || kinds[kind]
].join("\n\n")

function section({ specifier, names }: Door, known: Map<string, string>): string {
  const own = names.filter(({ name, file }) => !known.has(`${file} ${name}`))
  const elsewhere = names.filter(({ name, file }) => known.has(`${file} ${name}`))
  for (const { name, file } of own) known.set(`${file} ${name}`, anchor(specifier, name))
  const also = elsewhere.length === 0 ? [] : [`Also here, and told above: ${elsewhere.map(({ name, file }) => `[\`${name}\`](#${known.get(`${file} ${name}`)!})`).join(", ")}.`]
  return [`## \`${specifier}\``, ...own.map((one) => entry(specifier, one)), ...also].join("\n\n")
}

/** The reference of the public names: a page a package, made from the sources. */
export function reference(): ReadonlyArray<Page> {
  const all = doors()
  const pages = packages.flatMap(({ name, manifest }): ReadonlyArray<Page> => {
    const own = all.filter(({ specifier, names }) => (specifier === manifest.name || specifier.startsWith(`${manifest.name}/`)) && names.length > 0)
    if (own.length === 0) return []
    const known = new Map<string, string>()
    return [{ file: `docs/api/${name}.md`, text: `# ${manifest.name}\n\n${manifest.description ?? ""}\n\n${own.map((door) => section(door, known)).join("\n\n")}\n` }]
  })
  const index = packages.filter(({ name }) => pages.some(({ file }) => file === `docs/api/${name}.md`)).map(({ name, manifest }) => `- [\`${manifest.name}\`](${name}.md): ${manifest.description ?? ""}`)
  return [{ file: "docs/api/README.md", text: `# Reference\n\nEvery public name of every package, from the doc comments of the sources (\`tests/api/write.ts\`).\n\n${index.join("\n")}\n` }, ...pages]
}
