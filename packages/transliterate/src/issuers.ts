import type { TableInfo } from "./system.ts"

/** Who issued a system: `name` for people, `mechanism` as `m0` of BCP 47's extension T (RFC 6497) has it, where there is one. */
interface Issuer {
  readonly name: string
  readonly mechanism?: string
}

const byPrefix: ReadonlyArray<readonly [prefix: string, issuer: Issuer]> = [
  ["bgn-pcgn", { name: "BGN/PCGN", mechanism: "bgn" }],
  ["ala-lc", { name: "American Library Association and Library of Congress", mechanism: "alaloc" }],
  ["iso-", { name: "ISO", mechanism: "iso" }],
  ["un-", { name: "United Nations", mechanism: "ungegn" }],
  ["gost", { name: "GOST", mechanism: "gost" }],
  ["din-", { name: "DIN", mechanism: "din" }],
  ["iast", { name: "Congress of Orientalists, 1894", mechanism: "iast" }],
  ["icao", { name: "International Civil Aviation Organization" }],
  ["kmu", { name: "Cabinet of Ministers of Ukraine" }],
  ["dstu", { name: "UkrNDNC" }],
  ["scholarly", { name: "Slavists' usage" }]
]

const issuerOf = ({ id }: TableInfo): Issuer | undefined => byPrefix.find(([prefix]) => id.startsWith(prefix))?.[1]

export const issuerName = (info: TableInfo): string => info.issuer ?? issuerOf(info)?.name ?? "usage"

/** The parts of an id as subtags of three to eight characters: `bgn-pcgn-1947` is `bgn`, `pcgn`, `1947`. */
const subtagsOf = (id: string): string => id.toLowerCase().split(/[^a-z0-9]+/).map((part) => part.slice(0, 8).padStart(3, "0")).join("-")

/**
 * A system's name in BCP 47's extension T: `ru-Latn-t-ru-m0-bgn-1947`; one whose issuer has no registered mechanism is named in the field for private use,
 * `uk-Latn-t-uk-x0-kmu-2010`.
 */
export function extensionT(info: TableInfo): string {
  const { from, to, id, year } = info
  const mechanism = issuerOf(info)?.mechanism
  const own = id.endsWith(`-${from}`) ? id.slice(0, -from.length - 1) : id
  const field = mechanism !== undefined && year !== undefined && own.endsWith(`-${year}`) ? `m0-${mechanism}-${year}` : `x0-${subtagsOf(own)}`
  return `${from.split("-", 1)[0]}-${to}-t-${from.toLowerCase()}-${field}`
}
