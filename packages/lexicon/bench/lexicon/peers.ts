/** The peer: npm `ahocorasick`, installed in the folder that LEXICON_PEERS names. */
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"

export interface Peer {
  readonly name: string
  search(text: string): number
}

interface AhoCorasick {
  search(text: string): ReadonlyArray<readonly [end: number, words: ReadonlyArray<string>]>
}

/** The peer with these words; nothing, and a line that says so, if it is not installed. */
export async function peerOf(folder: string | undefined, words: ReadonlyArray<string>): Promise<Peer | undefined> {
  const home = join(folder ?? "", "node_modules", "ahocorasick")
  if (folder === undefined || !existsSync(home)) {
    console.log(`ahocorasick: not installed, ${folder === undefined ? "LEXICON_PEERS names no folder" : `nothing in ${folder}`}; NO COMPARISON WITH IT`)
    return undefined
  }
  const { default: Peer } = await import(pathToFileURL(join(home, "src", "main.js")).href) as { readonly default: new (words: ReadonlyArray<string>) => AhoCorasick }
  const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { readonly version: string }
  const built = new Peer(words)
  return { name: `ahocorasick ${version}, ${words.length} forms`, search: (text) => built.search(text).length }
}
