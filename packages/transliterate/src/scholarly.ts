import { rulesOf, type System } from "./system.ts"

/** The letters that every system here writes alike. */
const plain = "а a, б b, в v, д d, з z, к k, л l, м m, н n, о o, п p, р r, с s, т t, у u, ф f"
const generalKnowledge = "general knowledge of the table, held by published examples where there are some"

/** ISO 9: one letter for one, whatever the language, so that the source can be told from the result. */
const iso9 = rulesOf(`
  ${plain}, г g, ґ g\u0300, ғ ġ, ѓ ǵ, ђ đ, е e, ё ë, є ê, ж ž, ѕ ẑ, и i, і ì, ї ï, й j, ј ǰ, ќ ḱ, љ l\u0302, њ n\u0302, ћ ć, ў ŭ, х h, ц c, ч č, џ d\u0302, ш š, щ ŝ,
  ъ ʺ, ы y, ь ʹ, ѣ ě, э è, ю û, я â, ѫ ǎ, ѳ f\u0300, ѵ ỳ, ѐ e\u0300, ѝ i\u0300
`)

/** The Slavists' way, after the spelling of Czech. */
const learned = "ж ž, й j, ц c, ч č, ш š, ь ʹ, ю ju, я ja"
const scholarlyRussian = rulesOf(`${plain}, ${learned}, г g, е e, ё ë, и i, х x, щ šč, ъ ʺ, ы y, э è, і i, ѣ ě, ѳ f, ѵ i`)
const scholarlyUkrainian = rulesOf(`${plain}, ${learned}, г h, ґ g, е e, є je, и y, і i, ї ji, х x, щ šč`)
const scholarlyBelarusian = rulesOf(`${plain}, ${learned}, г h, ґ g, е e, ё ë, і i, ў ŭ, х x, ы y, э è`)
const scholarlyBulgarian = rulesOf(`${plain}, ${learned}, г g, е e, и i, х h, щ št, ъ ă, ѝ i, ѣ ě, ѫ ă`)

/** UN resolution V/18. Its signs are U+2019 and U+201D, as published examples have them. */
const un1987 = rulesOf(`${plain}, г g, е e, ё ë, ж ž, и i, й j, х h, ц c, ч č, ш š, щ šč, ъ ”, ы y, ь ’, э è, ю ju, я ja`)

const gostB = rulesOf(`
  ${plain}, г g, е e, ё yo, ж zh, и i, й j, х x, ц(еёийіыэюяѣѵ) c, ц cz, ч ch, ш sh, щ shh, ъ \`\`, ы y\`, ь \`, э e\`, ю yu, я ya, ѣ ye, ѳ fh, ѵ yh
`)

const tie = "\u0361"
const library = `й ĭ, х kh, ц t${tie}s, ч ch, ш sh, ь ʹ, ю i${tie}u, я i${tie}a`
const libraryRussian = rulesOf(`${plain}, ${library}, ж zh, г g, е e, ё ë, и i, щ shch, ъ($) -, ъ ʺ, ы y, э ė, і ī, ѣ i${tie}e, ѳ ḟ, ѵ ẏ`)
const libraryUkrainian = rulesOf(`${plain}, ${library}, ж z${tie}h, г h, ґ g, е e, є i${tie}e, и y, і i, ї ï, щ shch, зг z+h`)
const libraryBulgarian = rulesOf(`${plain}, ${library}, ж zh, г g, е e, и i, щ sht, ъ($) -, ъ ŭ, ѝ i, ѣ i${tie}e, ѫ u\u0310`)

const entry = (id: string, from: string, aliases: ReadonlyArray<string>, standard: string, year: number | undefined, rules: System["rules"], reversible = false): System => ({
  info: { id, aliases, from, to: "Latn", standard, ...(year === undefined ? {} : { year }), reversible, lossy: !reversible, source: generalKnowledge },
  rules,
  dropsApostrophe: false
})
const iso = (from: string): System => entry(from === "ru" ? "iso-9-1995" : `iso-9-1995-${from}`, from, from === "ru" ? ["gost-7.79-2000-a"] : ["iso-9-1995"], "ISO 9:1995", 1995, iso9, true)

/** What scholars and libraries write: ISO 9, the Slavists' transliteration, ALA-LC, UN 1987, GOST 7.79 B. */
export const scholarly: ReadonlyArray<System> = [
  ...["ru", "uk", "be", "bg", "sr", "mk"].map(iso),
  entry("gost-7.79-2000-b", "ru", [], "GOST 7.79-2000, system B", 2000, gostB),
  entry("un-1987", "ru", ["un-rus-Cyrl-Latn-1987"], "UN resolution V/18 on Russian", 1987, un1987),
  entry("scholarly-ru", "ru", ["scholarly"], "scholarly transliteration of Russian", undefined, scholarlyRussian),
  entry("scholarly-uk", "uk", ["scholarly"], "scholarly transliteration of Ukrainian", undefined, scholarlyUkrainian),
  entry("scholarly-be", "be", ["scholarly"], "scholarly transliteration of Belarusian", undefined, scholarlyBelarusian),
  entry("scholarly-bg", "bg", ["scholarly"], "scholarly transliteration of Bulgarian", undefined, scholarlyBulgarian),
  entry("ala-lc-ru", "ru", ["ala-lc", "alalc-rus-Cyrl-Latn-2012", "alalc-rus-Cyrl-Latn-1997"], "ALA-LC romanization table for Russian", 2012, libraryRussian),
  entry("ala-lc-uk", "uk", ["ala-lc", "alalc-ukr-Cyrl-Latn-1997"], "ALA-LC romanization table for Ukrainian", 1997, libraryUkrainian),
  entry("ala-lc-bg", "bg", ["ala-lc"], "ALA-LC romanization table for Bulgarian", 1997, libraryBulgarian)
]
