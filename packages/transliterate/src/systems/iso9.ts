import { rulesOf, type System } from "../system.ts"
import { type Details, table } from "./table.ts"
import { plain } from "./letters.ts"

/** One letter for one, whatever the language, so that the source can be told from the result. */
const letters = `
  ${plain}, ӓ ä, ӑ ă, ӕ æ, г g, ґ g\u0300, ѓ ǵ, ғ ġ, ҕ ğ, һ ḥ, ђ đ, е e, ӗ ĕ, ё ë, є ê, ж ž, җ ž\u0326, ӝ z\u0304, ӂ z\u0306, ӟ z\u0308, ӡ ź, ѕ ẑ,
  и i, ӣ ī, ӥ î, й j, і ì, ї ï, ј ǰ, ќ ḱ, қ ķ, ҟ k\u0304, љ l\u0302, њ n\u0302, ҥ ṅ, ӊ ṇ, ң ņ, ӈ ň, ӧ ö, ө ô, ӫ ő, ҩ ò, ҧ ṕ, ҫ ş, ћ ć, ҭ ţ, ӱ ü, ӯ ū,
  ў ŭ, ӳ ű, ү ù, ұ u\u0307, х h, ҳ ḩ, ц c, ҵ c\u0304, џ d\u0302, ч č, ҷ ç, ӌ c\u0323, ӵ c\u0308, ҹ ĉ, ҽ c\u0306, ҿ c\u0328\u0306, ш š, щ ŝ, ъ ʺ, ы y,
  ӹ ÿ, ь ʹ, ѣ ě, э è, ә a\u030b, ю û, я â, ѫ ǎ, ѳ f\u0300, ѵ ỳ, ѐ e\u0300, ѝ i\u0300, ӏ ‡
`
const rules = rulesOf(letters)

/** ISO 9:1995 for one language. */
export const iso9 = (from: string, { aliases = [], ...details }: Details = {}): System =>
  table(from, from === "ru" ? "iso-9-1995" : `iso-9-1995-${from}`, "ISO 9:1995", () => rules, {
    aliases: from === "ru" ? aliases : ["iso-9-1995", ...aliases],
    year: 1995,
    reversible: true,
    source: "general knowledge of the standard's tables; letters up to Ѕ also as in a copy of Wikipedia's table of them (wiki.polskibreivik.pl)",
    ...details
  })
