import type { System } from "../system.ts"
import { iso9 } from "./iso9.ts"
import { library, plain } from "./letters.ts"
import { apostropheRules, apostrophes, tablesFor } from "./table.ts"

const table = tablesFor("uk")
const consonants = "бвгґджзклмнпрстфхцчшщ"
const apostrophe = (to: string): string => apostropheRules(`${consonants}й`, "єїюя", to)

/** The letters that the systems after English spelling write alike. */
const common = `${plain}, ґ g, е e, ж zh, и y, і i, х kh, ц ts, ч ch, ш sh, щ shch`
const national = `${common}, зг z+gh, г h, (^)є ye, є ie, (^)ї yi, ї i, (^)й y, й i, ь -, (^)ю yu, ю iu, (^)я ya, я ia`
const geographic = `${common}, г h, є ye, ї yi, й y, ю yu, я ya`
const learned = `${plain}, г h, ґ g, е e, є je, ж ž, и y, і i, й j, ц c, ч č, ш š, щ šč, ю ju, я ja`

// Behind its sign a letter is not at the beginning of a word.
const signed = apostrophes.flatMap((sign) => ["є ”+ie", "ї ”+i", "ю ”+iu", "я ”+ia"].map((rule) => `(${consonants}й)${sign}${rule}`)).join(", ")

// An apostrophe parts the j of ь from a vowel that it would make one letter with; й behind a consonant is told from ь by one.
const dstu = `(ь)а 'a, (ь)е 'e, (ь)у 'u, ${plain}, ґ g, е e, є je, (${consonants})й 'j, й j, и y, і i, ц c, (${consonants})ь j, ю ju, я ja, ${apostrophe("'")}`

const resolution = "the resolution's table and notes as reprinted at ukrainci.com (p=37099); UN document E/CONF.101/84 submits the same table"
const implemented = "the worked examples of an implementation (paiv/uklatn, c/tests) of both systems; modern letters only"
const compared = "a copy of Wikipedia's comparison table (slavenskoj/raku-lang-transliterate)"

/** Ukrainian. */
export const ukrainian: ReadonlyArray<System> = [
  table("kmu-2010", "Cabinet of Ministers of Ukraine, resolution 55 of 27 January 2010", national, {
    aliases: ["ua-ukr-Cyrl-Latn-2010", "un-ukr-Cyrl-Latn-2012"], year: 2010, source: resolution, dropsApostrophe: true
  }),
  table("bgn-pcgn-2019", "BGN/PCGN 2019 agreement on Ukrainian", national, {
    aliases: ["bgnpcgn-ukr-Cyrl-Latn-2019"], year: 2019, dropsApostrophe: true,
    source: "the agreement's preamble as quoted in the Interscript documentation: it adopts the Ukrainian national system of 2010"
  }),
  table("bgn-pcgn-1965", "BGN/PCGN 1965 system for Ukrainian", `зг z+·h, кг k+·h, сг s+·h, тс t+·s, цг ts+·h, ${geographic}, ь ’, ${apostrophe("”")}`, {
    aliases: ["bgnpcgn-ukr-Cyrl-Latn-1965"], year: 1965,
    source: "the notes of page 105 as quoted in the comments of CLDR's Ukrainian-Latin-BGN.xml; the letters are general knowledge"
  }),
  table("odni-2015-uk", "ICS 630-01, Ukrainian personal names", `${geographic}, ь -`, {
    aliases: ["odni-2015", "odni-ukr-Cyrl-Latn-2015"], year: 2015, issuer: "Office of the Director of National Intelligence", dropsApostrophe: true,
    source: "general knowledge: BGN/PCGN 1965 without its signs"
  }),
  table("icao-9303-uk", "ICAO Doc 9303, transliteration of Cyrillic characters, Ukrainian", `${national.replace("зг z+gh, ", "")}`, {
    aliases: ["icao-9303"], year: 2021, source: "general knowledge of the table of the eighth edition", dropsApostrophe: true
  }),
  table("passport-2007", "Ukrainian travel documents of 2007", `${common}, г g, є ie, ї i, й i, ь -, ю iu, я ia`, {
    year: 2007, issuer: "Cabinet of Ministers of Ukraine", source: compared, dropsApostrophe: true
  }),
  table("national-1996", "Ukrainian Committee on Issues of Legal Terminology, decision 9 of 1996", `щ sch, ь ’, ${signed}, ${national}`, {
    year: 1996, issuer: "Ukrainian Committee on Issues of Legal Terminology", source: `${compared}; the letters also in Pedersen's table (scribd 181822281); the signs' code points by analogy with BGN/PCGN`
  }),
  table("derzhstandart-1995", "Derzhstandart of Ukraine 1995", `${plain}, г gh, ґ g, е e, є je, ж zh, и y, і i, ї ji, й j, х kh, ц c, ч ch, ш sh, щ shh, ь j, ю ju, я ja, ${apostrophe("'")}`, {
    year: 1995, issuer: "Derzhstandart of Ukraine", source: compared
  }),
  table("dstu-9112-2021-a", "DSTU 9112:2021, system A", `${dstu}, г ğ, ж ž, ї ï, х x, ч č, ш š, щ ŝ, ь ĵ`, { year: 2021, source: implemented }),
  table("dstu-9112-2021-b", "DSTU 9112:2021, system B", `(ь)і 'i, ${dstu}, г gh, ж zh, ї ji, х kh, ч ch, ш sh, щ shch, ь hj`, { year: 2021, source: implemented }),
  iso9("uk"),
  table("iso-r-9-1968-uk", "ISO/R 9:1968 for Ukrainian", `${learned}, ї ï, х ch, ь ʹ, ${apostrophe("ʺ")}`, { aliases: ["iso-r-9-1968"], year: 1968, source: compared }),
  table("bs-2979-1958-uk", "British Standard 2979:1958 for Ukrainian", `й ĭ, и ȳ, ${geographic}, ь ʹ, ${apostrophe("ʺ")}`, {
    aliases: ["bs-2979-1958"], year: 1958, issuer: "British Standards Institution", source: compared
  }),
  table("scholarly-uk", "scholarly transliteration of Ukrainian", `${learned}, ї ji, х x, ь ʹ`, { aliases: ["scholarly"] }),
  table("ala-lc-uk", "ALA-LC romanization table for Ukrainian", `ж z\u0361h, ${library}, г h, ґ g, е e, є i\u0361e, и y, і i, ї ï, щ shch, зг z+h, ё i\u0361o, ъ ʺ, ы y, э ė`, {
    aliases: ["ala-lc", "alalc-ukr-Cyrl-Latn-1997"], year: 1997,
    source: "general knowledge of the table; ё, ъ, ы and э, which are not Ukrainian, as in the Library of Congress's own tables (lcnetdev/scriptshifter, ukrainian.yml and cyrillic_generic.yml)"
  }),
  table("ala-lc-uk-plain", "ALA-LC romanization table for Ukrainian without its marks", `${common}, г h, є ie, ї i, й i, ь ', ю iu, я ia`, {
    aliases: ["ala-lc-plain"], source: "the table for Ukrainian, its marks and ties left out"
  })
]
