import type { System } from "../system.ts"
import { iso9 } from "./iso9.ts"
import { czech, english, library, plain } from "./letters.ts"
import { tablesFor } from "./table.ts"

const table = tablesFor("ru")
const vowels = "аеёиоуыэюя"
const compared = "a copy of Wikipedia's comparison table (slavenskoj/raku-lang-transliterate)"
const samples = "general knowledge of the usage, held by published examples; no document of it was read"

/** е is ye and ё is `yo` where a vowel, й or a sign stands before, and at the beginning of a word. */
const iotated = (yo: string, before = `^${vowels}йъь`): string => `(${before})е ye, е e, (${before})ё ${yo}`
/** The endings -ий and -ый with one letter. */
const shortEndings = "ий($) y+, ый($) y+"

// A vowel behind й or ы needs no dot of its own: й and ы bring it.
const geographic = `
  ${english}, ${iotated("yë")}, ё ë, й(ауыэ) y·, й y, тс t+·s, шч sh+·ch, ъ ”,
  (аеёиоуэюя)ы(ауыэ) ·y·, (аеёиоуэюя)ы ·y, ы(ауыэ) y·, ы y, ь ’, (бвгджзклмнпрстфхцчшщ)э ·e, э e, ю yu, я ya
`
const undotted = `${english}, ${iotated("yë")}, ё ë, й y, ъ ”, ы y, ь ’, э e, ю yu, я ya`
const passport = `${english}, е e, ё e, й i, ы y, ь -, э e, ю iu, я ia`
const learned = `${czech}, е e, ё ë, щ šč, ы y, ю ju, я ja`
const letterForLetter = `${czech}, е e, ё ë, х h, щ ŝ, ъ ʺ, ы y, ь ʹ, э è, ю û, я â`
const british = `${english}, е e, ю yu, я ya`
const signposts = `${english}, й y, ы y, э e, ю yu, я ya`

/** е and ё in orders and on signs: ё is told from е only where it begins a syllable. */
const official = `(${vowels}ъь)е ye, е e, (^${vowels}ъь)ё yo, (жчшщ)ё e, ё ye`

const page94 = "the agreement's notes (page 94, rules 1 to 3.6) as quoted in the comments of CLDR's Russian-Latin-BGN.xml; code points of ъ (U+201D), ь (U+2019) and the dot (U+00B7) as published examples have them"

/** Russian. */
export const russian: ReadonlyArray<System> = [
  table("bgn-pcgn-1947", "BGN/PCGN 1947 system for Russian", geographic, { aliases: ["bgnpcgn-rus-Cyrl-Latn-1947"], year: 1947, source: page94 }),
  table("bgn-pcgn-1947-undotted", "BGN/PCGN 1947 system for Russian without the dots, which it leaves to choice", undotted, { source: page94 }),
  table("bgn-pcgn-1947-press", "BGN/PCGN 1947 system for Russian as the press simplifies it", `${shortEndings}, ${signposts}, ${iotated("yo")}, ё yo, ъ -, ь -`, {
    source: "Wikipedia's article on the system: ё is yo, -ий and -ый are -y, the signs are left out", issuer: "usage"
  }),
  table("icao-9303", "ICAO Doc 9303, transliteration of Cyrillic characters, Russian", `${passport}, ъ ie`, {
    aliases: ["icao-rus-Cyrl-Latn-9303"], year: 2015, source: "the table as reprinted in Russian orders on travel documents (docs.cntd.ru 420215211, consultant.ru LAW_316977)"
  }),
  table("gost-r-52535.1-2006", "GOST R 52535.1-2006, annex A (travel documents before ICAO Doc 9303)", `ц tc, ${passport}, ъ -`, {
    aliases: ["mvd-rus-Cyrl-Latn-2010"], year: 2006, source: "general knowledge of the annex; it differs from ICAO Doc 9303 in ц and ъ"
  }),
  table("gost-r-52290-2004", "GOST R 52290-2004 (road signs)", `${signposts}, ${official}, ъ -, ь '`, { year: 2004, source: samples }),
  iso9("ru", { aliases: ["gost-7.79-2000-a"] }),
  table("gost-7.79-2000-b", "GOST 7.79-2000, system B", `
    ${plain}, г g, е e, ё yo, ж zh, и i, й j, х x, ц(еёийіыэюяѣѵ) c, ц cz, ч ch, ш sh, щ shh, ъ \`\`, ы y\`, ь \`, э e\`, ю yu, я ya, ѣ ye, ѳ fh, ѵ yh
  `, { year: 2000 }),
  table("gost-r-7.0.34-2014", "GOST R 7.0.34-2014, simplified transliteration", `${plain}, г g, е e, ё yo, ж zh, и i, й j, х x, ц c, ч ch, ш sh, щ shh, ъ '', ы y, ь ', э e, ю yu, я ya`, { year: 2014 }),
  table("gost-16876-1971", "GOST 16876-71 as amended in 1980, table 1", letterForLetter, { aliases: ["gost-16876-71"], year: 1971, reversible: true }),
  table("gost-16876-1983", "GOST 16876-71 as amended in 1983", `${learned}, х h, ъ ʺ, ь ʹ, э è`, {
    year: 1983, source: "general knowledge: the system that UN resolution V/18 took over in 1987, with primes for the signs"
  }),
  table("gost-16876-1971-2", "GOST 16876-71, table 2", `${plain}, г g, е e, ё jo, ж zh, и i, й jj, х kh, ц c, ч ch, ш sh, щ shh, ъ ", ы y, ь ', э eh, ю ju, я ja`, {
    aliases: ["gost-16876-71-2"], year: 1971, source: compared
  }),
  table("un-1987", "UN resolution V/18 on Russian", `${learned}, х h, ъ ”, ь ’, э è`, {
    aliases: ["un-rus-Cyrl-Latn-1987"], year: 1987, source: "general knowledge of the table, held by published examples: its signs are U+2019 and U+201D"
  }),
  table("iso-r-9-1954", "ISO/R 9:1954", `${learned}, х h, ъ ", ь ʹ, э ė`, { year: 1954 }),
  table("iso-r-9-1968", "ISO/R 9:1968", `${learned}, х h, ъ($) -, ъ ʺ, ь ʹ, э ė`, {
    year: 1968, source: "Wikipedia's table of the standard (liquisearch.com/iso_9/isor_91968), which has ъ left out at the end of a word"
  }),
  table("iso-r-9-1968-variants", "ISO/R 9:1968 with every variant that it allows", `и y, й ĭ, ${english}, е e, ё ë, ъ ʺ, ы y, ь ʹ, э ė, ю yu, я ya`, {
    source: "Wikipedia's account of the variants (liquisearch.com/iso_9/isor_91968); и as y is the one for Ukrainian, taken with the rest in published examples"
  }),
  table("bs-2979-1958", "British Standard 2979:1958", `${british}, ё ë, й ĭ, ъ ʺ, ы ȳ, ь ʹ, э é`, { year: 1958, issuer: "British Standards Institution", source: compared }),
  table("bs-2979-1958-plain", "British Standard 2979:1958 without its marks", `${british}, ё e, й i, ъ ", ы y, ь ', э e`, {
    issuer: "British Standards Institution", source: `${compared}; the marks left out`
  }),
  table("scholarly-ru", "scholarly transliteration of Russian", `${learned}, х x, ъ ʺ, ь ʹ, э è, і i, ѣ ě, ѳ f, ѵ i`, { aliases: ["scholarly"] }),
  table("ala-lc-ru", "ALA-LC romanization table for Russian", `${library}, г g, е e, ё ë, и i, щ shch, ъ($) -, ъ ʺ, ы y, э ė, і ī, ѣ i\u0361e, ѧ ę, ѳ ḟ, ѵ ẏ`, {
    aliases: ["ala-lc", "alalc-rus-Cyrl-Latn-2012", "alalc-rus-Cyrl-Latn-1997"], year: 2012, source: "general knowledge of the table; ѧ as in the Library of Congress's own table (lcnetdev/scriptshifter, russian.yml)"
  }),
  table("ala-lc-ru-plain", "ALA-LC romanization table for Russian without its marks", `${english}, е e, ё e, й i, ъ($) -, ъ ", ы y, ь ', э e, ю iu, я ia`, {
    aliases: ["ala-lc-plain"], source: "the table for Russian, its marks and ties left out"
  }),
  table("mvd-310-1997", "Ministry of the Interior of Russia, order 310 of 1997 (travel documents)", `ье +ye, ьё +ye, ${signposts}, ${iotated("ye", "ъ")}, ё e, ъ -, ь '`, {
    year: 1997, issuer: "Ministry of the Interior of Russia", source: samples
  }),
  table("mvd-310-1997-fr", "Ministry of the Interior of Russia, order 310 of 1997, after French spelling", `
    кс x+, г(еёиы) gu, ин($) i+ne, ье +ie, ьё +ie, у ou, ${plain}, г g, е e, ё e, ж j, и i, й i, х kh, ц ts, ч tch, ш ch, щ chtch, ъ -, ы y, ь -, э e, ю iou, я ia
  `, { issuer: "Ministry of the Interior of Russia", source: samples }),
  table("mvd-782-2000", "Ministry of the Interior of Russia, order 782 of 2000 (driving licences)", `ье +ye, ьё +yo, ьи +yi, ${signposts}, ${official}, ъ -, ь '`, {
    year: 2000, issuer: "Ministry of the Interior of Russia", source: `${compared}, where published examples do not differ`
  }),
  table("telegrams", "international telegrams", `${plain}, г g, е e, ё e, ж j, и i, й i, х h, ц c, ч ch, ш sh, щ sc, ъ -, ы y, ь -, э e, ю iu, я ia`, { issuer: "usage", source: compared }),
  table("moscow-metro", "Moscow Metro", `щ sch, (т)ц s, ${shortEndings}, ${signposts}, (ъь)ё yo, ё e, е e, ъ(аеиоуэ) y, ъ -, ь(аеиоуэ) y, ь -`, { issuer: "usage", source: samples }),
  table("wikipedia-ru", "English Wikipedia's romanisation of Russian", `${shortEndings}, ${signposts}, (^аеёиоуэюяйъь)е ye, е e, ё yo, ъ(ио) y, ъ -, ь(ио) y, ь -`, { issuer: "usage", source: samples }),
  table("yandex-maps", "Yandex Maps", `щ sch, ый($) i+y, ${signposts}, ${iotated("yo", `^${vowels}ъ`)}, ё yo, ъ -, ь -`, { issuer: "usage", source: samples }),
  table("yandex-money", "Yandex.Money", `щ sch, ${english}, е e, ё e, й i, ъ -, ы y, ь -, э e, ю yu, я ya`, { issuer: "usage", source: samples }),
  table("odni-2015-ru", "ICS 630-01, Russian personal names", `${signposts}, ${iotated("yo")}, ё yo, ъ -, ь -`, {
    aliases: ["odni-2015", "odni-rus-Cyrl-Latn-2015"], year: 2015, issuer: "Office of the Director of National Intelligence", source: "general knowledge: BGN/PCGN 1947 without its signs and dots"
  })
]
