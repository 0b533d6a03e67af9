import { rulesOf, type System } from "./system.ts"

const bulgarian = `а a, б b, в v, г g, д d, е e, ж zh, з z, и i, ѝ i, й y, к k, л l, м m, н n, о o, п p, р r, с s, т t, у u, ф f, х h, ц ts, ч ch, ш sh, щ sht,
  ъ a, ь y, ю yu, я ya`

/** The letters that Serbian and Macedonian romanise alike. */
const shared = "а a, б b, в v, г g, д d, е e, ж ž, з z, и i, ј j, к k, л l, љ lj, м m, н n, њ nj, о o, п p, р r, с s, т t, у u, ф f, х h, ц c, ч č, џ dž, ш š"

const act = "the act's rules (articles 4 to 6) as reprinted at pencho.my.contact.bg and prevodieko4.bg"

/** Bulgarian, Serbian and Macedonian. */
export const southSlavic: ReadonlyArray<System> = [
  {
    info: {
      id: "streamlined-2009", aliases: [], from: "bg", to: "Latn", standard: "Bulgarian Transliteration Act (Streamlined System)", year: 2009,
      reversible: false, lossy: true, source: act
    },
    rules: rulesOf(`${bulgarian}, ия($) i+a, (^)българия($) b+u+l+g+a+r+i+a`), dropsApostrophe: false
  },
  {
    info: {
      id: "bgna-2009", aliases: ["bgna-bul-Cyrl-Latn-2009"], from: "bg", to: "Latn", standard: "Streamlined System without its exceptions, as for Bulgarian names in Antarctica", year: 2009,
      reversible: false, lossy: true, source: "the same letters; that -ия keeps its y is general knowledge, held by published examples"
    },
    rules: rulesOf(bulgarian), dropsApostrophe: false
  },
  {
    info: {
      id: "serbian-latin", aliases: ["bgnpcgn-srp-Cyrl-Latn-2005"], from: "sr", to: "Latn", standard: "Serbian Latin alphabet (BGN/PCGN 2005 table of correspondences)", year: 2005,
      reversible: false, lossy: true, source: "UN resolution III/11, annex (eki.ee/wgrs/res/res_3_11.htm); BGN and PCGN took the same letters as a table of correspondences in 2005"
    },
    rules: rulesOf(`${shared}, ђ đ, ћ ć`), dropsApostrophe: false
  },
  {
    info: {
      id: "bgn-pcgn-2013", aliases: ["bgnpcgn-mkd-Cyrl-Latn-2013"], from: "mk", to: "Latn", standard: "BGN/PCGN 2013 agreement on Macedonian", year: 2013,
      reversible: false, lossy: true, source: "the agreement's inventory of letters as quoted in the Interscript documentation; the plain letters from UN resolution III/11"
    },
    rules: rulesOf(`${shared}, ѓ ǵ, ќ ḱ, ѕ dz, ѐ è, ѝ ì`), dropsApostrophe: false
  },
  {
    info: {
      id: "un-1977", aliases: ["un-mkd-Cyrl-Latn-1977", "bgnpcgn-mkd-Cyrl-Latn-1981"], from: "mk", to: "Latn", standard: "UN resolution III/11 on Macedonian; BGN/PCGN 1981", year: 1977,
      reversible: false, lossy: true, source: "the resolution's annex (eki.ee/wgrs/res/res_3_11.htm)"
    },
    rules: rulesOf(`${shared}, ѓ(еи) g, ѓ đ, ќ(еи) k, ќ ć, ѕ dz, ѐ è, ѝ ì`), dropsApostrophe: false
  }
]
