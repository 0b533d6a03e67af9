/** Croatian declension of names, and Bosnian, which declines them alike: columns nominative, genitive, dative, accusative, instrumental, locative, vocative. General knowledge of the grammar, in rows (see `paradigm.ts`). */
import type { InflectionLanguage } from "../language.ts"

const hard = "bdflmnpqrstvwxzłńţțşșŕř"
const soft = "čćšžđj"

/** Masculine nouns in a consonant: persons, whose accusative is their genitive, and things. */
const masculine = (ending: string, stem: string, instrumental: string, vocative: string): ReadonlyArray<string> => {
  const bare = ending.replace(/^\{.*\}/, "")
  return [
    `gsd m ${ending}: ${bare} ${stem}a ${stem}u ${stem}a ${instrumental} ${stem}u ${vocative}`,
    `pn m ${ending}: ${bare} ${stem}a ${stem}u ${bare} ${instrumental} ${stem}u ${vocative}`
  ]
}
/** The same for nouns that lose a vowel; words of the same end that keep it are read as well when `open`. */
const fleeting = (roles: string, ending: string, stem: string, instrumental: string, vocative: string): ReadonlyArray<string> =>
  masculine(ending, stem, `${stem}${instrumental}`, vocative).flatMap((row) => {
    const [own = "", ...rest] = row.split(" ")
    const kept = own.split("").filter((role) => roles.includes(role)).join("")
    return kept === "" ? [] : [`${kept}${roles.endsWith("+") ? "+" : ""} ${rest.join(" ")}`]
  })
const adjectival = (base: string): string => `${base}g/${base}ga ${base}m/${base}mu/${base}me`

export const croatianRows: ReadonlyArray<string> = [
  // adjectives and adjectival surnames
  `s m {cčćsšdz}ki: ki ${adjectival("ko")} kog/koga kim ${"kom/kome"} ki`, `s+ m {včlštd}ni: ni ${adjectival("no")} nog/noga nim nom/nome ni`, `s m ý: ý ${adjectival("o")} og/oga im om/ome ý`,
  `a m i: i ${adjectival("o")} i/og/oga im om/ome/omu i`, `a m {čćšžj}i: i ${adjectival("e")} i/eg/ega im em/emu i`,
  `a m {čš}ki: ki ${adjectival("ko")} ki/kog/koga kim kom/kome/komu ki`, "a m {oeč}v: v va/vog vu/vom v/vog vim vu/vom v", "a m in: in ina/inog inu/inom in/inog inim inu/inom in",
  "a f {ntvlrmščžćj}a: a e oj u om oj a", "a f {cčćsšdz}ka: ka ke koj ku kom koj ka", "a f mlada: mlada mlade mladoj mladu mladom mladoj mlada", "a n o: o og/oga om/omu/ome o im om/ome/omu o", "a n {čćšžj}e: e eg/ega em/emu e im em/emu e",
  "a x i: i ih im/ima e/i im/ima im/ima i", "a x a: a ih im/ima a im/ima im/ima a", "a x e: e ih im/ima e im/ima im/ima e",
  "s+ f {oe}va: va ve voj/vi vu vom voj/vi va", "s f {sc}ka: ka ke koj/ki ku kom koj/ki ka",
  // masculine: consonants
  ...masculine(`{${hard}}0`, "", "om", "e/0"), ...masculine(`{${soft}}0`, "", "em/om", "u/e/0"), ...masculine("lj", "lj", "ljem", "lju"), ...masculine("nj", "nj", "njem", "nju"), ...masculine("dž", "dž", "džem", "džu/dže"),
  ...masculine("k", "k", "kom", "če/k/ku"), ...masculine("g", "g", "gom", "že/g/gu"), ...masculine("h", "h", "hom", "še/h/hu"), ...masculine("c", "c", "cem/com", "če/c/cu"),
  ...masculine("ch", "ch", "chom", "ch"), ...masculine("sh", "sh", "shom/shem", "sh"), ...masculine("in", "in", "inom/inim", "ine/in"), ...masculine("ov", "ov", "ovom/ovim", "ove/ov"), ...masculine("ev", "ev", "evom/evim/evem", "eve/ev"),
  // masculine: fleeting vowels
  ...fleeting("sdpn+", "ac", "c", "em", "če/cu"), ...fleeting("pn+", "lac", "oc", "em", "oče"), ...fleeting("sd+", "lac", "oc", "em", "oče"), ...fleeting("sdp+", "ec", "c", "em", "če"), ...fleeting("p", "isak", "isk", "om", "isku"), ...fleeting("p", "ačak", "ačk", "om", "ačku"),
  ...fleeting("n+", "ak", "k", "om", "če"), ...fleeting("n", "tar", "tr", "om", "tre"), ...fleeting("g", "sandar", "sandr", "om", "sandre"), ...fleeting("g", "petar", "petr", "om", "petre"), ...fleeting("g", "mitar", "mitr", "om", "mitre"), ...fleeting("p", "zadar", "zadr", "om", "zadre"), ...fleeting("p", "egipat", "egipt", "om", "egipte"),
  ...fleeting("g", "pavao", "pavl", "om", "pavle"), ...fleeting("g+", "pavel", "pavl", "om", "pavle"), ...fleeting("n", "dio", "dijel", "om", "dijele"), ...fleeting("n", "odio", "odjel", "om", "odjele"), ...fleeting("n", "posao", "posl", "om", "posle"),
  // masculine: vowels
  "gs m o: o a/e u/i a/u om u/i o", "gs m {jš}o: o a u a om/em u o", "gs m io: io ija iju ija iom/ijom iju io", "gs m ao: ao aa/aoa au/aou aa/aoa aom au/aou ao",
  "gs m i: i ija iju ija ijem iju i", "gs m y: y yja yju yja yjem yju y", "gsp m u: u ua uu ua uom uu u", "gs m é: é éa éu éa éom éu é", "gs m ó: ó óa óu óa óom óu ó",
  "g m {trpn}e: e e/a/eta i/u/etu u/a/eta om/etom i/u/etu e", "g m {jđ}e: e a/e u/i a/u em/om u/i e", "g m lje: lje lja/lje lju/lji lja/lju ljem lju/lji lje", "g+ m e: e ea eu ea eom eu e",
  "s m e: e ea/a/eta eu/u/etu ea/a/eta eom/om/etom eu/u/etu e",
  "gsd m a: a e i u om i a/o", "p m i: i ija iju i ijem iju i",
  // plurals of masculine nouns
  `sd mp {${hard}}0: i a ima e ima ima i`, `sd mp {${soft}}0: i/evi a/eva ima/evima e/eve ima/evima ima/evima i/evi`, "sd mp k: ci ka cima ke cima cima ci", "sd mp g: zi ga zima ge zima zima zi", "sd mp h: si ha sima he sima sima si",
  "sd+ mp ac: ci aca cima ce cima cima ci", "d mp lac: oci laca ocima oce ocima ocima oci", "d mp anin: ani ana anima ane anima anima ani", "d mp đanin: đani đana đanima đane đanima đanima đani",
  // feminine
  "gsdpn f a: a e i u om i o/a", "gsd f ca: ca ce ci cu com ci ce/ca", "gsd f ka: ka ke ki ku kom ki ka/ko", "p f ka: ka ke ci/ki ku kom ci/ki ko/ka", "n f ka: ka ke ci/ki ku kom ci/ki ko", "p f ga: ga ge gi/zi gu gom gi/zi go", "n f ga: ga ge zi/gi gu gom zi/gi go",
  "p+ f {sčćš}ka: ka ke koj/ki ku kom koj/ki ka", "p+ f ška: ška ške škoj/ški šku škom škoj/ški ška", "gsdpn f ia: ia ije iji iju ijom iji ia/ijo", "gsdp f {eou}a: a e i u om i a", "gsd m ia: ia ije iji iju ijom iji ia", "gsd m {eou}a: a e i u om i a", "g f ija: ija ije iji iju ijom iji ija/ijo",
  "pn f ost: ost osti osti ost ošću/osti osti osti", "n f ast: ast asti asti ast ašću/asti asti asti", "n f {ćč}0: 0 i i 0 i/ju i i", "d fp ka: ke ka/ki kama ke kama kama ke", "d fp ca: ce ca cama ce cama cama ce", "d fp nja: nje nja njama nje njama njama nje",
  // neuter and plural names
  "pn n o: o a u o om u o", "n n e: e a u e em u e", "p n {jščžćđm}e: e a u e em u e", "pn n {ao}o: o oa ou o oom ou o",
  "n x i: i a ima e ima ima i", "p x {nrtćčvl}i: i a ima e ima ima i", "pn x ci: ci aca/ca cima ce cima cima ci", "p x {cnlrtk}e: e a ama e ama ama e", "pn x jezera: jezera jezera jezerima jezera jezerima jezerima jezera", "pn x ovi: ovi ova ovima ove ovima ovima ovi", "n x e: e a/i ama e ama ama e"
]

export const hr: InflectionLanguage = {
  vowels: "aeiouyáéíóúýàèìòùâêîôûäëïöüåæøőűąęěůãõ", rows: croatianRows, hardEndings: "a",
  adjectives: ["{cčćsšdz}ki ka ko ki", "{čćšžj}i a e i", "i a o i", "ov ova ovo ovi", "ev eva evo evi", "in ina ino ini"],
  doubtful: /[aeo]$|(ov|ev|in)$|[cr]i$/,
  adjective: /(([scčćšdz]k|[lvtrmdčžš]n|nj|ć)(i|og|oga|om|omu|ome|im|a|e|oj|u|o|ih|ima|eg|ega|em|emu)|[^o](oga|omu|ome)|^(nov|star|velik|mal|bijel|bel|crn|svet|dobr)(i|og|oga|om|omu|ome|im|a|e|oj|u|o|ih|ima))$/,
  genitive: /(og|oga|ih|a|e)$/,
  oblique: /(oga|omu|ome|ima|ama|ijem|yjem|[čćšžj]em|om|ju)$/,
  impossible: /[bdfgmptvzžčš]k$|[bdfgkmptvzž]c$/,
  nouns: "agencija akademija banka banovina država fakultet federacija fond fondacija grad inspekcija institut institucija jezero komisija komora konferencija kraljevina liga ministarstvo more muzej odbor odjel općina okrug otok planina policija predsjedništvo regija republika rijeka sabor savez sindikat skupština služba sud stranka sveučilište tužilaštvo tužiteljstvo udruga udruženje unija univerzitet uprava ured vijeće vlada vojska zajednica zavod županija",
  apposed: "grad jezero općina otok planina rijeka"
}
