import { rulesOf, type System } from "./system.ts"

const ukrainian = rulesOf(`
  а a, б b, в v, г h, зг z+gh, ґ g, д d, е e, (^)є ye, є ie, ж zh, з z, и y, і i, (^)ї yi, ї i, (^)й y, й i, к k, л l, м m, н n, о o, п p, р r, с s, т t,
  у u, ф f, х kh, ц ts, ч ch, ш sh, щ shch, ь -, (^)ю yu, ю iu, (^)я ya, я ia
`)

const vowels = "аеёиоуыэюя"
/** The letters that Russian romanises alike in every system here. */
const russian = "а a, б b, в v, г g, д d, ж zh, з z, и i, к k, л l, м m, н n, о o, п p, р r, с s, т t, у u, ф f, х kh, ч ch, ш sh, щ shch"

// A vowel behind й or ы needs no dot of its own: й and ы bring it.
const geographic = rulesOf(`
  ${russian}, (^${vowels}йъь)е ye, е e, (^${vowels}йъь)ё yë, ё ë, й(ауыэ) y·, й y, тс t+·s, ц ts, шч sh+·ch, ъ \u201d,
  (аеёиоуэюя)ы(ауыэ) ·y·, (аеёиоуэюя)ы ·y, ы(ауыэ) y·, ы y, ь \u2019, (бвгджзклмнпрстфхцчшщ)э ·e, э e, ю yu, я ya
`)

const passport = rulesOf(`${russian}, е e, ё e, й i, ц ts, ъ ie, ы y, ь -, э e, ю iu, я ia`)
const olderPassport = rulesOf(`${russian}, е e, ё e, й i, ц tc, ъ -, ы y, ь -, э e, ю iu, я ia`)

const softens = "^аеёіоуыэюяьў'"
const belarusian = rulesOf(`
  а a, б b, в v, г h, д d, (${softens})е je, е ie, (${softens})ё jo, ё io, ж ž, з z, зь ź+, і i, й j, к k, л l, ль ĺ+, м m, н n, нь ń+, о o, п p, р r,
  с s, сь ś+, т t, у u, ў ŭ, ф f, х ch, ц c, ць ć+, ч č, ш š, ы y, ь \u0301, э e, (${softens})ю ju, ю iu, (${softens})я ja, я ia
`)

const belarusianPassport = rulesOf(`
  а a, б b, в v, г h, ґ g, д d, е e, ё io, ж zh, з z, і i, й i, к k, л l, м m, н n, о o, п p, р r, с s, т t, у u, ў u, ф f, х kh, ц ts, ч ch, ш sh, ы y, ь -,
  э e, ю iu, я ia
`)

const resolution = "the resolution's table and notes as reprinted at ukrainci.com (p=37099); UN document E/CONF.101/84 submits the same table"
const page94 = "the agreement's notes (page 94, rules 1 to 3.6) as quoted in the comments of CLDR's Russian-Latin-BGN.xml; code points of ъ (U+201D), ь (U+2019) and the dot (U+00B7) as published examples have them"

/** Ukrainian, Russian and Belarusian. */
export const eastSlavic: ReadonlyArray<System> = [
  {
    info: {
      id: "kmu-2010", aliases: ["ua-ukr-Cyrl-Latn-2010", "un-ukr-Cyrl-Latn-2012"], from: "uk", to: "Latn",
      standard: "Cabinet of Ministers of Ukraine, resolution 55 of 27 January 2010", year: 2010, reversible: false, lossy: true, source: resolution
    },
    rules: ukrainian, dropsApostrophe: true
  },
  {
    info: {
      id: "bgn-pcgn-2019", aliases: ["bgnpcgn-ukr-Cyrl-Latn-2019"], from: "uk", to: "Latn", standard: "BGN/PCGN 2019 agreement on Ukrainian", year: 2019,
      reversible: false, lossy: true, source: "the agreement's preamble as quoted in the Interscript documentation: it adopts the Ukrainian national system of 2010"
    },
    rules: ukrainian, dropsApostrophe: true
  },
  {
    info: {
      id: "bgn-pcgn-1947", aliases: ["bgnpcgn-rus-Cyrl-Latn-1947"], from: "ru", to: "Latn", standard: "BGN/PCGN 1947 system for Russian", year: 1947,
      reversible: false, lossy: true, source: page94
    },
    rules: geographic, dropsApostrophe: false
  },
  {
    info: {
      id: "icao-9303", aliases: ["icao-rus-Cyrl-Latn-9303"], from: "ru", to: "Latn", standard: "ICAO Doc 9303, transliteration of Cyrillic characters, Russian", year: 2015,
      reversible: false, lossy: true, source: "the table as reprinted in Russian orders on travel documents (docs.cntd.ru 420215211, consultant.ru LAW_316977)"
    },
    rules: passport, dropsApostrophe: false
  },
  {
    info: {
      id: "gost-r-52535.1-2006", aliases: [], from: "ru", to: "Latn", standard: "GOST R 52535.1-2006, annex A (travel documents before ICAO Doc 9303)", year: 2006,
      reversible: false, lossy: true, source: "general knowledge of the annex; it differs from ICAO Doc 9303 in ц and ъ"
    },
    rules: olderPassport, dropsApostrophe: false
  },
  {
    info: {
      id: "belarusian-2007", aliases: ["by-bel-Cyrl-Latn-2007"], from: "be", to: "Latn", standard: "Instruction on transliteration of Belarusian geographical names, as amended in 2007", year: 2007,
      reversible: false, lossy: true, source: "the columns for 2000 and 2007 of Wikipedia's table of Belarusian romanisations with its note on е ё ю я, and eki.ee/wgrs/v2_2/rom2_be.htm for 2000"
    },
    rules: belarusian, dropsApostrophe: true
  },
  {
    info: {
      id: "icao-9303-be", aliases: ["icao-9303", "icao-bel-Cyrl-Latn-9303", "mvd-bel-Cyrl-Latn-2010"], from: "be", to: "Latn",
      standard: "ICAO Doc 9303, transliteration of Cyrillic characters, Belarusian", year: 2015, reversible: false, lossy: true,
      source: "the table with its exceptions for Belarusian as reprinted in trworkshop.net's encyclopaedia; that the apostrophe is dropped is general knowledge"
    },
    rules: belarusianPassport, dropsApostrophe: true
  }
]
