/** Polish declension of names: columns nominative, genitive, dative, accusative, instrumental, locative, vocative. General knowledge of the grammar, in rows (see `paradigm.ts`). */

/** Nouns in -a: given names and surnames of men too, places and common nouns feminine only. */
const bothGenders = (row: string): ReadonlyArray<string> => [`gsd m ${row}`, `gsdpn f ${row}`]
/** Masculine nouns whose last consonant softens before -e. */
const softened: ReadonlyArray<readonly [hard: string, soft: string]> = [
  ["t", "ci"], ["d", "dzi"], ["r", "rz"], ["ł", "l"], ["n", "ni"], ["s", "si"], ["z", "zi"], ["w", "wi"], ["b", "bi"], ["p", "pi"], ["m", "mi"], ["f", "fi"], ["st", "ści"], ["sł", "śl"]
]
const masculine = softened.flatMap(([hard, soft]) => [
  `gsd m ${hard}: ${hard} ${hard}a ${hard}owi/${hard}u ${hard}a ${hard}em ${soft}e ${soft}e`,
  `sd mp ${hard}: ${hard}owie/${hard}y ${hard}ów ${hard}om ${hard}ów ${hard}ami ${hard}ach ${hard}owie`,
  `pn m ${hard}: ${hard} ${hard}u/${hard}a ${hard}owi ${hard} ${hard}em ${soft}e/${hard}u ${soft}e`
])
const feminine = [...softened, ["k", "c"], ["g", "dz"], ["ch", "sz"]].flatMap(([hard = "", soft = ""]) => {
  const genitive = hard === "k" || hard === "g" ? "i" : "y"
  return bothGenders(`${hard}a: ${hard}a ${hard}${genitive} ${soft}e ${hard}ę ${hard}ą ${soft}e ${hard}o`)
})
const neuter = softened.map(([hard, soft]) => `pn n ${hard}o: ${hard}o ${hard}a ${hard}u ${hard}o ${hard}em ${soft}e ${hard}o`)

export const polishVowels = "aąeęioóuy"

export const polishRows: ReadonlyArray<string> = [
  // adjectives and adjectival surnames
  "s m {kg}i: i iego iemu iego im im i", "ap m {kg}i: i iego iemu iego/i im im i", "gs m y: y ego emu ego ym ym y", "ap m y: y ego emu ego/y ym ym y", "g m i: i iego iemu iego im im i",
  "sap f {kg}a: a iej iej ą ą iej a", "a f a: a ej ej ą ą ej a", "s+ f na: na nej nej ną ną nej na", "sap n {kg}ie: ie iego iemu ie im im ie", "ap n e: e ego emu e ym ym e",
  "ap x {kg}ie: ie ich im ie/ich imi ich ie", "a x e: e ych ym e/ych ymi ych e", "s mp {cdszk}ki: cy ich im ich imi ich cy", "s mp ski: scy skich skim skich skimi skich scy",
  "s mp cki: ccy ckich ckim ckich ckimi ckich ccy",
  // masculine
  ...masculine,
  "gsd m {kg}0: 0 a owi a iem u u", "sd mp {kg}0: owie/i ów om ów ami ach owie", "pn m {kg}0: 0 u/a owi 0 iem u u", "gsd m ch: ch cha chowi cha chem chu chu", "pn m ch: ch chu chowi ch chem chu chu",
  "gsd m {lj}0: 0 a owi a em u u", "gsd m {csdr}z: z za zowi za zem zu zu", "gsd m c: c ca owi/cowi ca cem cu cu", "gsd m ż: ż ża żowi ża żem żu żu", "gsd m x: x xa xowi xa xem xie xie", "gsd m v: v va vowi va vem vie vie",
  "pn m {lj}0: 0 u/a owi 0 em u u", "pn m {csr}z: z zu/za zowi z zem zu zu", "pn m ż: ż żu/ża żowi ż żem żu żu",
  "gsd m ń: ń nia niowi nia niem niu niu", "pn m ń: ń nia niowi ń niem niu niu", "gs m ś: ś sia siowi sia siem siu siu", "gs m ć: ć cia ciowi cia ciem ciu ciu", "gs m ź: ź zia ziowi zia ziem ziu ziu",
  "gsd+ m ek: ek ka kowi ka kiem ku ku", "p+ m ek: ek ka/ku kowi ek kiem ku ku", "sd mp ek: kowie/ki ków kom ków kami kach kowie", "gsd+ m ec: ec ca cowi ca cem cu cze/cu", "p+ m ec: ec ca cowi ec cem cu cze/cu", "sd mp ec: cowie/cy ców com ców cami cach cy", "p m niec: niec ńca ńcowi niec ńcem ńcu ńcu",
  "gs m paweł: paweł pawła pawłowi pawła pawłem pawle pawle", "gs+ m eł: eł ła łowi ła łem le le", "gs m niec: niec ńca ńcowi ńca ńcem ńcu ńcu", "p m ków: ków kowa kowowi ków kowem kowie kowie", "p m ów: ów owa owowi ów owem owie owie",
  "d mp anin: anie an anom an anami anach anie", "sd mp niec: ńcy ńców ńcom ńców ńcami ńcach ńcy", "gs m o: o y owi/ie ę ą ie o", "gs m ko: ko ki ce kę ką ce ko", "s m ło: ło ły le łę łą le ło", "gs m io: io ia iowi ia iem iu io",
  // feminine
  ...feminine, ...bothGenders("{bcdfghklłmnprstwz}ia: ia i i ię ią i io"), "gpn f {rln}ia: ia ii ii ię ią ii io", "gpn f {csz}ja: ja ji ji ję ją ji jo", ...bothGenders("{aeouy}ja: ja i i ję ją i jo"), ...bothGenders("la: la li li lę lą li lo"), ...bothGenders("{cż}a: a y y ę ą y o"), ...bothGenders("{csdr}za: za zy zy zę zą zy zo"),
  "pn f ość: ość ości ości ość ością ości ości", "p f ń: ń ni ni ń nią ni ni", "p f {dź}ź: ź zi zi ź zią zi zi", "d fp ka: ki ek kom ki kami kach ki",
  // neuter and plural names
  ...neuter, "pn n {kg}o: o a u o iem u o", "pn n {nc}ie: ie ia iu ie iem iu ie", "pn n ze: ze za zu ze zem zu ze", "pn n um: um um um um um um um", "n n stwo: stwo stwa stwu stwo stwem stwie stwo",
  "pn x y: y 0/ów om y ami ach y", "pn x {kg}i: i 0/ów om i ami ach i", "pn x ce: ce c/ców com ce cami cach ce", "p x cy: cy c com cy ami/cami cach cy"
]
