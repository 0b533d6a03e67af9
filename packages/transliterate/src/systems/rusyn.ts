import type { System } from "../system.ts"
import { iso9 } from "./iso9.ts"
import { library, plain } from "./letters.ts"
import { tablesFor } from "./table.ts"

const table = tablesFor("rue")
const learned = `${plain}, г h, ґ g, е e, є je, ё jo, ж ž, и y, і i, ї ji, й j, х ch, ц c, ч č, ш š, щ šč, ы ŷ, ю ju, я ja`

/** Rusyn. */
export const rusyn: ReadonlyArray<System> = [
  table("scholarly-rue", "scholarly transliteration of Rusyn", `${learned}, ъ ʺ, ь ʹ, ѣ ě`, {
    aliases: ["scholarly"], source: "a copy of Wikipedia's table (slavenskoj/raku-lang-transliterate)"
  }),
  table("ala-lc-rue", "ALA-LC romanization table for Rusyn", `ж z\u0361h, ${library}, г h, ґ g, е e, є i\u0361e, ё ë, и y, і i, ї ï, щ shch, ъ ʺ, ы ŷ, ѣ i\u0361e`, {
    aliases: ["ala-lc"], year: 1997, source: "Pedersen's table for Rusyn (doczz.pl/doc/1050735); ё, which it has not, as in the table for Russian"
  }),
  iso9("rue", { source: "Pedersen's table for Rusyn (doczz.pl/doc/1050735)" })
]
