import type { System } from "../system.ts"
import { alaLc, frontVowels, ng } from "./congress.ts"
import { iso9 } from "./iso9.ts"
import { plain } from "./letters.ts"
import { tablesFor } from "./table.ts"

const karakalpak = "Pedersen's table for Karakalpak (yumpu.com, 19359561)"

/** Turkic languages of Russia and its neighbours with but two or three systems: Chuvash, Yakut, Tuvan, Altai, Khakas, Karakalpak, Nogai, Kumyk, Karachay-Balkar, Crimean Tatar, Gagauz, Uyghur. */
export const turkic: ReadonlyArray<System> = [
  alaLc("cv", "Chuvash", "ӑ ă, ӗ ĕ, ҫ ś, ӳ u\u0307"),
  iso9("cv"),
  alaLc("sah", "Yakut", `${frontVowels}, ҕ gh, ҥ n\u0361g`),
  iso9("sah"),
  alaLc("tyv", "Tuvinian", `${frontVowels}, ${ng}`),
  iso9("tyv"),
  alaLc("alt", "Altai", "ј d\u0301, ҥ n\u0361g, ӧ ȯ, ӱ u\u0307"),
  iso9("alt"),
  iso9("kjh"),
  alaLc("kaa", "Kara-Kalpak", `${frontVowels}, ${ng}, ғ gh, қ q, ў w, ҳ ḣ`, { source: karakalpak }),
  tablesFor("kaa")("knab-1995-kaa", "KNAB system for Karakalpak", `
    (^аәеёиоөуүыэюяйъь)е ye, (^аәеёиоөуүыэюяйъь)э e, ${plain}, ә ä, г g, ғ ğ, е e, ё yo, ж j, и i, й y, қ q, ң ñ, ө ö, ү ü, ў w, х x, ҳ h, ц ts, ч ç, ш ş, щ şç,
    ъ ʺ, ы ı, ь ʹ, э è, ю yu, я ya
  `, { aliases: ["knab-1995"], year: 1995, issuer: "Institute of the Estonian Language", source: karakalpak }),
  iso9("kaa", { source: karakalpak }),
  iso9("nog"),
  iso9("kum"),
  iso9("krc"),
  iso9("crh"),
  alaLc("gag", "Gagauz", "ӓ ă, ӧ ȯ, ӱ u\u0307"),
  iso9("gag"),
  alaLc("ug", "Uighur", `${frontVowels}, ${ng}, ғ gh, җ j, қ q`),
  iso9("ug")
]
