/**
 * What a word in an oblique case may be in the nominative: endings taken off and put on, for Slavic and Baltic names. General knowledge of the grammars; too many guesses
 * are tolerable here, as each is compared with another name.
 */

/** Endings, the longest first, and what stands in their place in the nominative; the first that fits and those after it count. */
type Table = ReadonlyArray<readonly [ending: string, nominatives: ReadonlyArray<string>]>

const table = (list: string): Table => list.split(",").map((entry): readonly [string, ReadonlyArray<string>] => {
  const [ending = "", right = ""] = entry.split(">")
  return [ending.trim(), right.trim().split("/").map((it) => it.trim().replace("-", ""))]
}).toSorted(([a], [b]) => b.length - a.length)

const latin = table(`
  skiego > ski, skiemu > ski, skim > ski, skich > ski, skiej > ska, ska > ska/ski, ckiego > cki, ckiemu > cki, ckim > cki, ckiej > cka, dzkiego > dzki, dzkiej > dzka,
  skeho > sky, skemu > sky, skym > sky, skem > sky, skou > ska, ske > ska/ski, skega > ski, skemu > ski, skog > ski, skom > ski/ska, sku > ska, skoj > ska, sko > ska,
  ego > y/i, emu > y/i, ym > y, im > i/-, eho > y/i, ej > a/-, oveho > ovy, owej > owa, owa > ow/owa, ovi > -/o/a, owi > -/o/a,
  iem > -/i, em > -/e/o, jem > -/j, om > -/a/o, ou > a, ow > -, iom > -/ia, ami > a, ach > a, ech > -, ich > i, ych > y,
  ieja > iej, eja > ej, ka > ek/ka/k, ku > ek/ka/k, kiem > ek/k, kem > ek/k, kom > ek/k, kovi > ek/k, kowi > ek/k, ca > ec/ca/c, cu > ec/c, cem > ec/c, cem > ec, rja > r, rju > r, rjem > r, la > el/la/l, la > l, ra > er/ra/r,
  sie > sa/s, cie > t/ta, dzie > d/da, rze > r/ra, le > l/la, ze > za/z, ie > a/-/ia, lu > l, u > -/a/o, a > -/o/a, e > -/a, i > a/-/i, y > a/-, o > a/o, m > -, j > a,
  ovou > ova/-, ove > ova/-/ov, ova > ov/ova/-, eva > ev/eva, ina > in/ina, ovem > ov, evem > ev, inem > in, ovu > ov/ova, inu > in/ina
`)
const cyrillic = table(`
  ского > ский/ски, скому > ский/ски, ским > ский/ски, ском > ский, ской > ская/ска, скую > ская, скою > ская, ського > ський, ському > ський, ським > ський, ської > ська, ську > ська, ською > ська, ській > ська,
  цкого > цкий, цкому > цкий, цким > цкий, цкой > цкая, цького > цький, цькому > цький, цьким > цький, цької > цька, цьку > цька, цькою > цька, ого > ый/ий/ой/и, ому > ый/ий/ой, его > ий, ему > ий, ым > ый/-, им > ий/-/и,
  ою > а, ею > я, ой > а/ая, ей > я/а, ую > ая, ую > ая, ові > -/о/а, еві > ь/-/й, єві > й, ом > -/о, ем > ь/-/й/ец, єм > й/ь, ем > й, ям > я, ами > а, ям > я, ах > а, ів > -, ов > -/ов,
  ова > ов/ова, ева > ев/ева, єва > єв, ина > ин/ина, іна > ін/іна, овым > ов, евым > ев, иным > ин, ову > ов/ова, еву > ев/ева, ину > ин/ина, іну > ін/іна, овой > ова, евой > ева, иной > ина, овою > ова, іною > іна, овим > ов, евим > ев, іним > ін,
  ця > ець/ць/ця, цю > ець/ця, цем > ець, цеві > ець, ца > ец/ца, цу > ец/ца, цом > ец, цом > ец, ка > ок/ек/ка/к, ку > ок/ек/ка/к, ком > ок/ек/к/ко, ка > ко, ку > ко, ла > ел/ла/л, ря > р, рю > р, рем > р, ря > рь,
  я > й/ь/я, ю > й/ь/я, а > -/о/а, у > -/а/о, и > а/-, ы > а/-, і > а/я/-, ї > я/й, е > а/-, є > й, єю > я
`)
const baltic = table(`
  o > as/a, ui > as/is, ą > as/a, u > as/s, e > as/is/e, io > is/ius, iui > is, į > is, iu > is/is, aus > us, ui > us, us > us, os > a, ai > a, ą > a, ės > ė, ei > ė, ę > ė, a > s/a/-, am > s, i > s/is, im > is, u > s/a, ai > a, as > a/-/o, is > -/i/e/y, ys > -/is, us > -/o/u, ius > -/y/i/iy, jus > y/j, ijus > ij/y/i, s > -, ss > s, ks > k, ijs > ij/y/i, js > j/y, e > -/a/e, a > -/o
`)
/** The nominative's own ending, which foreign names take too. */
const georgian = table("ი > -")
const greek = table("η > ησ, α > ασ, ου > οσ/ησ, ο > οσ/ον, ε > οσ, ασ > α, ησ > η")

const cases: Readonly<Record<string, Table>> = {
  pl: latin, cs: latin, sk: latin, sl: latin, hr: latin, bs: latin, sr: latin, uk: cyrillic, ru: cyrillic, be: cyrillic, bg: cyrillic, mk: cyrillic, lt: baltic, lv: baltic, ka: georgian, el: greek
}
const ownScripts: ReadonlyMap<Table, string> = new Map([[georgian, "Geor"], [greek, "Grek"]])
/** Endings of surnames that no other case has. */
const nominative = /(?:ск|цк|ськ|цьк)(?:ий|ая)$/
const shortest = 2

/** Nominatives that a word in plain letters may come from, itself not among them; none in a language without cases. */
export function nominativeGuesses(plain: string, script: string, language: string | undefined): ReadonlyArray<string> {
  const own = cases[(language ?? "").slice(0, 2)]
  if (own === undefined || (script !== "Latn" && script !== "Cyrl" && ownScripts.get(own) !== script)) return []
  const endings = script === "Cyrl" ? cyrillic : own === cyrillic ? latin : own
  if (nominative.test(plain)) return []
  const guesses = new Set<string>()
  for (const [ending, nominatives] of endings) {
    const stem = plain.length - ending.length
    if (stem < shortest || !plain.endsWith(ending)) continue
    for (const nominative of nominatives) guesses.add(plain.slice(0, stem) + nominative)
  }
  guesses.delete(plain)
  return [...guesses]
}
