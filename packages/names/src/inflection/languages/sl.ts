/** Slovene declension of names: columns nominative, genitive, dative, accusative, instrumental, locative, vocative (always the nominative). General knowledge of the grammar, in rows (see `paradigm.ts`). */
import type { InflectionLanguage } from "../language.ts"

/** Masculine nouns: persons, whose accusative is their genitive, and things. `stem` is what the ending becomes before a vowel. */
const masculine = (ending: string, stem: string, instrumental: string, roles = "gsdpn"): ReadonlyArray<string> => {
  const open = roles.endsWith("+") ? "+" : ""
  const bare = ending.replace(/^\{.*\}/, "")
  const rows: Array<string> = []
  const persons = [..."gsd"].filter((role) => roles.includes(role)).join("")
  const things = [..."pn"].filter((role) => roles.includes(role)).join("")
  if (persons !== "") rows.push(`${persons}${open} m ${ending}: ${bare} ${stem}a ${stem}u ${stem}a ${stem}${instrumental} ${stem}u ${bare}`)
  if (things !== "") rows.push(`${things}${open} m ${ending}: ${bare} ${stem}a ${stem}u ${bare} ${stem}${instrumental} ${stem}u ${bare}`)
  return rows
}
/** Plurals of masculine nouns. */
const men = (ending: string, stem: string, vowel: "o" | "e", roles = "sd"): string =>
  `${roles} mp ${ending}: ${stem}i ${stem}${vowel}v ${stem}${vowel}m ${stem}e ${stem}i ${stem}ih ${stem}i`
const adjectival = (ending: string, stem: string, roles = "s"): string => {
  const bare = ending.replace(/^\{.*\}/, "")
  return `${roles} m ${ending}: ${bare} ${stem}ega ${stem}emu ${stem}ega ${stem}im ${stem}em ${bare}`
}

const hard = "bdfghklmnpqstvwxzłńťşșŕ"
const soft = "cčćšžjđ"

const rows: ReadonlyArray<string> = [
  // adjectives and adjectival surnames
  adjectival("{cčsšdz}ki", "k"), adjectival("{sšcč}ky", "k"), adjectival("ý", ""), ...["li", "ni", "vi", "ti"].map((ending) => adjectival(ending, ending.slice(0, 1), "s+")),
  "a m i: i ega emu i/ega im em i", "a m {eo}v: v vega vemu v/vega vim vem v", "a m {eo}k: k kega kemu k/kega kim kem k", "a m en: en nega nemu en/nega nim nem en", "a m in: in inega inemu in/inega inim inem in",
  "a f {ntvlrmščž}a: a e i o o i a", "a f {cčsšdz}ka: ka ke ki ko ko ki ka", "a n o: o ega emu o im em o", "a n {cčšžj}e: e ega emu e im em e", "a x i: i ih im e imi ih i", "a x e: e ih im e imi ih e",
  // masculine: consonants
  ...masculine(`{${hard}}0`, "", "om"), ...masculine(`{${soft}}0`, "", "em"), ...masculine("r", "rj", "em"), ...masculine("ch", "ch", "om"), ...masculine("sh", "sh", "em"),
  ...masculine("bor", "bor", "om", "p"), ...masculine("zor", "zor", "om", "n"), ...masculine("mir", "mir", "om", "n"), ...masculine("zbor", "zbor", "om", "n"),
  // masculine: fleeting vowels
  ...masculine("ek", "k", "om", "gsdpn+"), ...masculine("ec", "c", "em", "gsdpn+"), ...masculine("ljec", "ljc", "em", "gsdpn+"),
  ...["pavel", "karel", "havel"].flatMap((name) => masculine(name, `${name.slice(0, -2)}l`, "om", "gs")), ...["g", "d", "b", "t", "k", "p"].flatMap((letter) => masculine(`${letter}el`, `${letter}l`, "om", "s+")),
  ...masculine("peter", "petr", "om", "gs+"), ...masculine("sander", "sandr", "om", "gs"), ...masculine("sandar", "sandr", "om", "gs"), ...masculine("per", "pr", "om", "p"), ...masculine("der", "dr", "om", "p"), ...masculine("en", "n", "om", "p+"), ...masculine("elj", "lj", "em", "p+"), "p m le: le la lu le lom lu le",
  ...masculine("ter", "tr", "om", "n"), ...masculine("ber", "br", "om", "s+"), ...masculine("gen", "gn", "om", "s+"),
  // masculine: vowels
  "gs m o: o a u a om u o", "gs m {jčš}o: o a u a em/om u o", "gs m io: io ia iu ia iem/iom iu io", "gs m i: i ija iju ija ijem iju i", "gs m y: y yja yju yja yjem yju y", "gs m {ea}y: y ya yu ya yem yu y", "gsp m u: u uja uju uja ujem uju u", "gs m é: é éja éju éja éjem éju é", "gs m ó: ó ója óju ója ójem óju ó",
  "g m e: e eta etu eta etom etu e", "g+ m e: e eja eju eja ejem eju e", "s m e: e eja/eta/a eju/etu/u eja/eta/a ejem/etom/om eju/etu/u e",
  "gsd m a: a e/a i/u o/a o/om i/u a", "p m i: i ija iju i ijem iju i",
  // plurals of masculine nouns
  men(`{${hard}}0`, "", "o"), men(`{${soft}}0`, "", "e"), men("r", "rj", "e"), men("ek", "k", "o", "sd+"), men("ec", "c", "e"), "d mp an: ani anov anom ane ani anih ani",
  // feminine
  "gsdpn f a: a e i o o i a", "gsdpn f {iíeou}a: a e i o o i a", "gsd m {iíeou}a: a e/a i/u o/a o/om i/u a", "d fp a: e 0 am e ami ah e", "d fp ka: ke k kam ke kami kah ke", "pn f ost: ost osti osti ost ostjo osti ost", "n f last: last lasti lasti last lastjo lasti last", "n f ev: ev ve vi ev vijo vi ev", "p f vas: vas vasi vasi vas vasjo vasi vas", "n f moč: moč moči moči moč močjo moči moč",
  // neuter and plural names
  "pn n o: o a u o om u o", "n n e: e a u e em u e", "p n {jščž}e: e a u e em u e",
  "p x {clnrtvz}e: e 0 am e ami ah e", "pn x i: i ov om e i ih i", `pn x {${soft}}i: i ev em e i ih i`, "n x sile: sile sil silam sile silami silah sile", "p x vlje: vlje velj vljam vlje vljami vljah vlje", "p x ke: ke k/ek kam ke kami kah ke"
]

export const sl: InflectionLanguage = {
  vowels: "aeiouyáéíóúýàèìòùâêîôûäëïöüåæøőűąęěůãõ", rows, hardEndings: "a",
  adjectives: ["{sščc}ki ka ko ke", "{čšžcj}i a e e", "i a o e", "{eo}v a o e", "in ina ino ine", "en na no ni"],
  doubtful: /[aeo]$|(ov|ev|in|en|ek)$|[^nščkžjv]i$/,
  adjective: /(([scčšdz]k|[nlvtrmdj]n|[šžč])(i|ega|emu|im|em|a|e|o|ih|imi)|ega|emu|^(nov|star|velik|mal|bel|črn|zelen|rdeč|gornj|dolnj|svet)(i|a|o|e|ega|emu|im|em|ih)|[eo]v(ega|emu|im|em|ih)|jev)$/,
  genitive: /(ega|ih|ov|ev|a|e)$/,
  oblique: /(ega|emu|ijem|yjem|[cčšžj]em|om|ami|ah|imi)$/,
  impossible: /[bdfgmptvzžčš]k$|[bdfgkmptvzž]c$/,
  nouns: "agencija akademija banka center dežela fakulteta fundacija inštitut jezero komisija konferenca kraljevina liga ministrstvo mesto morje muzej občina oddelek odbor otok parlament planina policija predsedstvo regija reka republika stranka svet sindikat sklad skupina skupnost skupščina služba sodišče tožilstvo univerza uprava urad vlada vojska zavod zbor zbornica zveza združenje",
  apposed: "jezero mesto občina otok reka"
}
