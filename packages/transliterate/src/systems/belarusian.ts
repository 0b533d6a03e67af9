import type { System } from "../system.ts"
import { iso9 } from "./iso9.ts"
import { library, plain } from "./letters.ts"
import { apostropheRules, tablesFor } from "./table.ts"

const table = tablesFor("be")
/** Where е ё ю я bring a j of their own: at the beginning of a word, after vowels, ў, ь and an apostrophe. */
const softens = "^аеёіоуыэюяьў'"
const soft = `(${softens})е je, е ie, (${softens})ё jo, ё io, (${softens})ю ju, ю iu, (${softens})я ja, я ia`
const common = `${plain}, г h, ґ g, і i, э e, ы y`
const national = `${common}, ${soft}, ж ž, й j, х ch, ц c, ч č, ш š`
const english = `${common}, ж zh, х kh, ц ts, ч ch, ш sh`
const passport = `${english}, е e, ё io, й i, ў u, ь -, ю iu, я ia`
const compared = "a copy of Wikipedia's comparison table (slavenskoj/raku-lang-transliterate)"

/** Belarusian. */
export const belarusian: ReadonlyArray<System> = [
  table("belarusian-2007", "Instruction on transliteration of Belarusian geographical names, as amended in 2007", `зь ź+, ль ĺ+, нь ń+, сь ś+, ць ć+, ь \u0301, ў ŭ, ${national}`, {
    aliases: ["by-bel-Cyrl-Latn-2007"], year: 2007, issuer: "State Committee on Property of Belarus", dropsApostrophe: true,
    source: "the columns for 2000 and 2007 of Wikipedia's table of Belarusian romanisations with its note on е ё ю я, and eki.ee/wgrs/v2_2/rom2_be.htm for 2000"
  }),
  table("belarusian-2000", "Instruction on transliteration of Belarusian geographical names of 2000", `ў ú, ь ʹ, ${national}`, {
    year: 2000, issuer: "State Committee on Land Resources of Belarus", source: compared, dropsApostrophe: true
  }),
  table("bgn-pcgn-1979-be", "BGN/PCGN 1979 system for Belarusian", `
    зг z+·h, кг k+·h, сг s+·h, тс t+·s, цг ts+·h, ${english}, е ye, ё yo, й y, ў w, ь ’, ю yu, я ya, ${apostropheRules("бвгґджзклмнпрстўфхцчш", "еёіюя", "”")}
  `, {
    aliases: ["bgn-pcgn-1979", "bgnpcgn-bel-Cyrl-Latn-1979"], year: 1979,
    source: "the notes of page 23 as quoted in the comments of CLDR's Belarusian-Latin-BGN.xml; letters as in Wikipedia's article on the system (wikimili.com)"
  }),
  table("odni-2015-be", "ICS 630-01, Belarusian personal names", `${english}, е ye, ё yo, й y, ў w, ь -, ю yu, я ya`, {
    aliases: ["odni-2015", "odni-bel-Cyrl-Latn-2015"], year: 2015, issuer: "Office of the Director of National Intelligence", dropsApostrophe: true,
    source: "general knowledge: BGN/PCGN 1979 without its signs and dots"
  }),
  table("icao-9303-be", "ICAO Doc 9303, transliteration of Cyrillic characters, Belarusian", passport, {
    aliases: ["icao-9303", "icao-bel-Cyrl-Latn-9303", "mvd-bel-Cyrl-Latn-2010"], year: 2015, dropsApostrophe: true,
    source: "the table with its exceptions for Belarusian as reprinted in trworkshop.net's encyclopaedia; that the apostrophe is dropped is general knowledge"
  }),
  // л is soft before a soft vowel and ь, and shows it by having no stroke; so do both of two.
  table("lacinka", "Belarusian Latin alphabet (łacinka)", `
    лл(еёіюяь) l+l, л(еёіюя) l, ль l+, л ł, (л)е e, (л)ё o, (л)ю u, (л)я a, зь ź+, нь ń+, сь ś+, ць ć+, ь \u0301, ў ŭ, ${national}
  `, { issuer: "usage", dropsApostrophe: true }),
  iso9("be"),
  table("bs-2979-1958-be", "British Standard 2979:1958 for Belarusian", `ы ȳ, э é, ${english}, е e, ё ë, й ĭ, ў w, ь ’, ю yu, я ya`, {
    aliases: ["bs-2979-1958"], year: 1958, issuer: "British Standards Institution", source: compared, dropsApostrophe: true
  }),
  table("scholarly-be", "scholarly transliteration of Belarusian", `э è, ${common}, е e, ё ë, ж ž, й j, ў ŭ, х x, ц c, ч č, ш š, ь ʹ, ю ju, я ja`, { aliases: ["scholarly"] }),
  table("ala-lc-be", "ALA-LC romanization table for Belarusian", `ц ts, ж z\u0361h, ${library}, г h, ґ g, е e, ё i\u0361o, і i, ў ŭ, ы y, э ė`, {
    aliases: ["ala-lc", "alalc-bel-Cyrl-Latn-1997"], year: 1997, dropsApostrophe: true, source: "the Library of Congress's own table (lcnetdev/scriptshifter, belarusian.yml)"
  })
]
