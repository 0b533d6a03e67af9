import type { System } from "../system.ts"
import { alaLc, palochka } from "./congress.ts"
import { iso9 } from "./iso9.ts"
import { english, plain } from "./letters.ts"
import { tablesFor } from "./table.ts"

/** Rules with the palochka as people write it: U+04C0 in either case. */
const inEitherCase = (list: string): string => `${list}, ${list.replaceAll("ӏ", "Ӏ")}`

// Where two letters give what one letter of two would, a dot parts them; letters of two are those of the table.
const avarGeographic = `
  ${inEitherCase("гӏ ġ+, кӏ k’+, лӏ tl+, тӏ t’+, хӏ ẖ+, цӏ ts’+, чӏ ch’+")}, гъ gh+, гь h+, къ q’+, кь tl’+, лъ lh+, хъ q+, хь kh+,
  ггь g+·h+, згь z+·h+, кгь k+·h+, лгь l+·h+, сгь s+·h+, тл t+·l, тс t+·s, шш sh+·sh,
  в w, х x, щ shsh, ${english}, (^аеёиоуыэюя)е ye, е e, ё ë, й y, ъ ’’, ы y, ь ’, э e, ю yu, я ya
`
const avarTable = "the published table of June 2019 (docslib.org/doc/552475), of whose note 2 only the beginning was read; the pairs that take a dot are general knowledge"

const chechenVowels = "^аеёиоуыэюя"
const chechen = `
  ${inEitherCase("гӏ ġ+, кӏ kh+, пӏ ph+, рхӏ rh++, тӏ th+, хӏ h+, цӏ ċ+, чӏ ç\u0307+")}, аь ä+, кх q+, къ q\u0307+, ккъ q\u0307+q\u0307+, ккх q+q+, оь ö+, уь ü+, хь ẋ+,
  юь yü+, яь yä+, ${plain}, г g,
  (${chechenVowels}ъь)е ye, е e, ё yo, ж z\u0335, и i, й y, х x, ц c, ч ç, ш ş, щ şç, ъ ’, ы y, ь -, э e, ю yu, я ya, ӏ j, (*)Ӏ j, Ӏ J
`

/** Languages of the Caucasus: Avar, Chechen, Ossetic, Abkhaz, Kabardian, Adyghe and their neighbours. */
export const caucasian: ReadonlyArray<System> = [
  tablesFor("av")("bgn-pcgn-2011-av", "BGN/PCGN 2011 system for Avar", avarGeographic, { aliases: ["bgn-pcgn-2011", "bgnpcgn-ava-Cyrl-Latn-2011"], year: 2011, source: avarTable }),
  iso9("av"),
  alaLc("av", "Avaric", palochka),
  tablesFor("ce")("bgn-pcgn-2008-ce", "BGN/PCGN 2008 table of correspondences for Chechen", chechen, { aliases: ["bgn-pcgn-2008", "bgnpcgn-che-Cyrl-Latn-2008"], year: 2008 }),
  iso9("ce"),
  alaLc("ce", "Chechen", palochka),
  alaLc("os", "Ossetic", "ӕ æ"),
  iso9("os"),
  iso9("ab"),
  alaLc("kbd", "Kabardian", palochka),
  iso9("kbd"),
  alaLc("ady", "Adygei", palochka),
  iso9("ady"),
  alaLc("inh", "Ingush", palochka),
  alaLc("dar", "Dargwa", palochka),
  ...["abq", "inh", "lez", "dar", "lbe", "tab"].map((from) => iso9(from))
]
