import { existsSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { pathToFileURL } from "node:url"

/** Another library that takes the article out of a page, as a caller would use it: from the page's text to the article's. */
export interface Peer {
  readonly name: string
  readonly extract: (html: string, url: string) => string | Promise<string>
}

const withoutTags = (html: string | null | undefined): string => (html ?? "").replace(/<[^>]*>/g, " ").replace(/&nbsp;/g, " ").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, "\"").replace(/&#39;/g, "'").replace(/&amp;/g, "&")

/** The peers that are installed in the folder that `EXTRACT_PEERS` names. */
export async function installedPeers(): Promise<ReadonlyArray<Peer>> {
  const folder = process.env["EXTRACT_PEERS"]
  if (folder === undefined || !existsSync(join(folder, "node_modules"))) return []
  const resolve = createRequire(join(folder, "package.json")).resolve
  const load = async (name: string): Promise<Record<string, any> | undefined> => {
    try {
      return await import(pathToFileURL(resolve(name)).href)
    } catch {
      return undefined
    }
  }
  const peers: Array<Peer> = []
  const dom = await load("linkedom")
  const readability = await load("@mozilla/readability")
  if (dom !== undefined && readability !== undefined) {
    const Readability = readability["Readability"] ?? readability["default"].Readability
    peers.push({ name: "readability + linkedom", extract: (html) => new Readability(dom["parseHTML"](html).document).parse()?.textContent ?? "" })
  }
  const extractor = await load("@extractus/article-extractor")
  if (extractor !== undefined) peers.push({ name: "@extractus/article-extractor", extract: async (html, url) => withoutTags((await extractor["extractFromHtml"](html, url))?.content) })
  const unfluff = await load("unfluff")
  if (unfluff !== undefined) peers.push({ name: "unfluff", extract: (html) => unfluff["default"](html).text ?? "" })
  const defuddle = await load("defuddle/node").then((found) => found ?? import(pathToFileURL(join(folder, "node_modules/defuddle/dist/node.js")).href).catch(() => undefined))
  if (defuddle !== undefined && dom !== undefined) peers.push({ name: "defuddle", extract: async (html, url) => withoutTags((await defuddle.Defuddle(dom["parseHTML"](html).document, url))?.content) })
  return peers
}
