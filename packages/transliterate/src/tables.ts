import { rulesOf, type System } from "./system.ts"

const apostrophes = "'’ʼ`´‘"

/** Ukrainian: the table of KMU 55/2010; BGN and PCGN adopted the same letters in 2019. */
const ukrainian = rulesOf(`
  а a, б b, в v, г/з gh, г h, ґ g, д d, е e, є/^ ye, є ie, ж zh, з z, и y, і i, ї/^ yi, ї i, й/^ y, й i, к k, л l, м m, н n, о o, п p, р r, с s, т t, у u, ф f,
  х kh, ц ts, ч ch, ш sh, щ shch, ь -, ю/^ yu, ю iu, я/^ ya, я ia
`)

const vowels = "аеёиоуыэюя"
const consonants = "бвгджзклмнпрстфхцчшщ"
/** Russian after BGN/PCGN 1947, with the centred dot where two letters could be read as one. */
const russian = rulesOf(`
  а/йы ·a, а a, б b, в v, г g, д d, е/^${vowels}йъь ye, е e, ё/^${vowels}йъь yë, ё ë, ж zh, з z, и i, й y, к k, л l, м m, н n, о o, п p, р r, с/т ·s, с s, т t,
  у/йы ·u, у u, ф f, х kh, ц ts, ч/ш ·ch, ч ch, ш sh, щ shch, ъ ”, ы/й${vowels} ·y, ы y, ь ’, э/йы${consonants} ·e, э e, ю yu, я ya
`)

/** Russian in travel documents: ICAO Doc 9303. */
const passport = rulesOf(`
  а a, б b, в v, г g, д d, е e, ё e, ж zh, з z, и i, й i, к k, л l, м m, н n, о o, п p, р r, с s, т t, у u, ф f, х kh, ц ts, ч ch, ш sh, щ shch, ъ ie, ы y, ь -,
  э e, ю iu, я ia
`)

/** Bulgarian: the Streamlined System, in law since 2009. */
const bulgarian = rulesOf(`
  а a, б b, в v, г g, д d, е e, ж zh, з z, и i, й y, к k, л l, м m, н n, о o, п p, р r, с s, т t, у u, ф f, х h, ц ts, ч ch, ш sh, щ sht, ъ a, ь y, ю yu,
  я$/и a, я ya
`)

/** Serbian Cyrillic letter by letter into the Serbian Latin alphabet. */
const serbian = rulesOf(`
  а a, б b, в v, г g, д d, ђ đ, е e, ж ž, з z, и i, ј j, к k, л l, љ lj, м m, н n, њ nj, о o, п p, р r, с s, т t, ћ ć, у u, ф f, х h, ц c, ч č, џ dž, ш š
`)

/** The systems there are. Letters come from general knowledge of the standards named and are held by tables of published examples. */
export const tables: ReadonlyArray<System> = [
  {
    info: {
      id: "kmu-2010", aliases: ["ua-ukr-Cyrl-Latn-2010", "un-ukr-Cyrl-Latn-2012"], from: "uk", to: "Latn", standard: "Cabinet of Ministers of Ukraine, resolution 55", year: 2010,
      reversible: false, lossy: true, source: "general knowledge of the resolution's table"
    },
    rules: ukrainian, joins: apostrophes
  },
  {
    info: {
      id: "bgn-pcgn-2019", aliases: ["bgnpcgn-ukr-Cyrl-Latn-2019"], from: "uk", to: "Latn", standard: "BGN/PCGN agreement on Ukrainian", year: 2019,
      reversible: false, lossy: true, source: "general knowledge: the letters of resolution 55"
    },
    rules: ukrainian, joins: apostrophes
  },
  {
    info: {
      id: "bgn-pcgn-1947", aliases: ["bgnpcgn-rus-Cyrl-Latn-1947"], from: "ru", to: "Latn", standard: "BGN/PCGN system for Russian", year: 1947,
      reversible: false, lossy: true, source: "general knowledge of the system; ъ is U+201D, ь U+2019, the dot U+00B7"
    },
    rules: russian, joins: ""
  },
  {
    info: {
      id: "icao-9303", aliases: ["icao-rus-Cyrl-Latn-9303"], from: "ru", to: "Latn", standard: "ICAO Doc 9303, part 3", year: 2015,
      reversible: false, lossy: true, source: "general knowledge of the table for Russian"
    },
    rules: passport, joins: ""
  },
  {
    info: {
      id: "streamlined-2009", aliases: ["bgna-bul-Cyrl-Latn-2009"], from: "bg", to: "Latn", standard: "Bulgarian Transliteration Act", year: 2009,
      reversible: false, lossy: true, source: "general knowledge of the act's table"
    },
    rules: bulgarian, joins: ""
  },
  {
    info: {
      id: "serbian-latin", aliases: [], from: "sr", to: "Latn", standard: "Serbian Latin alphabet", year: 1830,
      reversible: true, lossy: false, source: "general knowledge: the two alphabets of Serbian answer each other letter by letter"
    },
    rules: serbian, joins: ""
  }
]

const defaults: Readonly<Record<string, string>> = { uk: "kmu-2010", ru: "bgn-pcgn-1947", bg: "streamlined-2009", sr: "serbian-latin" }

/** The system that a language's text is romanised by where none is asked for; `undefined` for a language that has none here. */
export function defaultSystem(language: string): string | undefined {
  return defaults[language.split("-", 1)[0]!]
}
