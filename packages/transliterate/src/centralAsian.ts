import { rulesOf, type System } from "./system.ts"

/** The letters that these systems write as the BGN/PCGN system for Russian does. */
const common = `а a, б b, в v, г g, д d, з z, к k, л l, м m, н n, о o, п p, р r, с s, т t, у u, ф f, ц ts, ч ch, ш sh, щ shch, ъ \u201d, ь \u2019, ё yo, ю yu, я ya`
const kazakh = rulesOf(`${common.replace("у u", "у ū")}, ә ä, ғ gh, е e, э ė, ж zh, и ī, й y, қ q, ң ng, ө ö, ұ u, ү ü, х kh, һ h, ы y, і i`)
const kyrgyz = rulesOf(`${common}, е e, э e, ж j, и i, й y, ң ng, ө ö, ү ü, х kh, ы y`)
const tajik = rulesOf(`${common.replace("ъ \u201d", "ъ \u2019")}, е e, э ė, ж zh, зҳ z+·h, кҳ k+·h, сҳ s+·h, гҳ g+·h, и i, й y, ғ gh, ӣ í, қ q, ӯ ŭ, х kh, ҳ h, ҷ j, ы y`)

const entry = (id: string, from: string, alias: string, standard: string, year: number, rules: System["rules"]): System => ({
  info: { id, aliases: [alias], from, to: "Latn", standard, year, reversible: false, lossy: true, source: "general knowledge of the table, held by published examples" },
  rules,
  dropsApostrophe: false
})

/** Kazakh, Kyrgyz and Tajik in Cyrillic. */
export const centralAsian: ReadonlyArray<System> = [
  entry("bgn-pcgn-1979-kk", "kk", "bgnpcgn-kaz-Cyrl-Latn-1979", "BGN/PCGN 1979 system for Kazakh", 1979, kazakh),
  entry("bgn-pcgn-1979-ky", "ky", "bgnpcgn-kir-Cyrl-Latn-1979", "BGN/PCGN 1979 system for Kyrgyz", 1979, kyrgyz),
  entry("bgn-pcgn-1994", "tg", "bgnpcgn-tgk-Cyrl-Latn-1994", "BGN/PCGN 1994 system for Tajik", 1994, tajik)
]
