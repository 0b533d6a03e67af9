/** Polish declension of names: columns nominative, genitive, dative, accusative, instrumental, locative, vocative. General knowledge of the grammar, in rows (see `paradigm.ts`). */
import type { InflectionLanguage } from "../language.ts"

/** Nouns in -a: given names and surnames of men too, places and common nouns feminine only. */
const bothGenders = (row: string): ReadonlyArray<string> => [`gsd m ${row}`, `gsdpn f ${row}`]
const bare = (ending: string): string => ending.replace(/^\{.*\}/, "")
/** Masculine nouns whose last consonant softens before -e. */
const softened: ReadonlyArray<readonly [hard: string, soft: string]> = [
  ["t", "ci"], ["d", "dzi"], ["r", "rz"], ["ł", "l"], ["n", "ni"], ["s", "si"], ["z", "zi"], ["w", "wi"], ["v", "vi"], ["b", "bi"], ["p", "pi"], ["m", "mi"], ["f", "fi"], ["x", "xi"],
  ["st", "ści"], ["zd", "ździ"], ["sł", "śl"], ["zł", "źl"], ["sn", "śni"], ["zn", "źni"], ["czn", "czni"], ["szn", "szni"], ["rzn", "rzni"], ["dzn", "dzni"]
]
/** Persons, whose accusative is their genitive; `stem` is what stands before -a, `locative` what ends the locative and vocative. */
const person = (roles: string, ending: string, stem: string, instrumental: string, locative: string): string =>
  `${roles} m ${ending}: ${bare(ending)} ${stem}a ${stem}owi ${stem}a ${stem}${instrumental} ${locative} ${locative}`
/** Things: cities mostly have -a in the genitive where they have a Polish ending, bodies -u. */
const thing = (roles: string, ending: string, stem: string, instrumental: string, locative: string, genitive = "u/a"): string =>
  `${roles} m ${ending}: ${bare(ending)} ${genitive.split("/").map((it) => stem + it).join("/")} ${stem}owi ${bare(ending)} ${stem}${instrumental} ${locative} ${locative}`
const family = (ending: string, stem: string): string => `s mp ${ending}: ${stem}owie ${stem}ów ${stem}om ${stem}ów ${stem}ami ${stem}ach ${stem}owie`
const masculine = softened.flatMap(([hard, soft]) => [
  person("gsd", hard, hard, "em", `${soft}e`), family(hard, hard), thing("pn", hard, hard, "em", `${soft}e/${hard}u`)
])
const feminine = [...softened, ["k", "c"], ["g", "dz"], ["ch", "sz"], ["h", "ż"]].flatMap(([hard = "", soft = ""]) => {
  const genitive = hard === "k" || hard === "g" ? "i" : "y"
  return bothGenders(`${hard}a: ${hard}a ${hard}${genitive} ${soft}e ${hard}ę ${hard}ą ${soft}e ${hard}o`)
})
const neuter = softened.map(([hard, soft]) => `pn n ${hard}o: ${hard}o ${hard}a ${hard}u ${hard}o ${hard}em ${soft}e ${hard}o`)
/** Surnames in -o: the Ukrainian and old Polish ones go as nouns in -a, foreign ones have -a in the genitive. */
const inO = softened.map(([hard, soft]) =>
  `gs m ${hard}o: ${hard}o ${hard}a ${hard}owi ${hard}a ${hard}em ${soft}e/${hard}u ${hard}o`
)
/** -ec with the consonant before it, which hardens or is written otherwise when the vowel falls. */
const fleetingEc = [["wiec", "w"], ["piec", "p"], ["biec", "b"], ["miec", "m"], ["niec", "ń"], ["ciec", "ć"], ["siec", "ś"], ["ziec", "ź"], ["dziec", "dź"], ...[..."cdfghklłrstvzż"].map((letter) => [`${letter}ec`, letter])].flatMap(([ending = "", stem = ""]) => [
  `gsd+ m ${ending}: ${ending} ${stem}ca ${stem}cowi ${stem}ca ${stem}cem ${stem}cu ${stem}cze/${stem}cu`, `pn+ m ${ending}: ${ending} ${stem}ca ${stem}cowi ${ending} ${stem}cem ${stem}cu ${stem}cu`,
  `s mp ${ending}: ${stem}cowie ${stem}ców ${stem}com ${stem}ców ${stem}cami ${stem}cach ${stem}cowie`, `d mp ${ending}: ${stem}cy ${stem}ców ${stem}com ${stem}ców ${stem}cami ${stem}cach ${stem}cy`
])
const fleetingEk = [["ciek", "ć"], ["siek", "ś"], ["niek", "ń"], ["ziek", "ź"], ["szek", "sz"], ["rzek", "rz"], ["czek", "cz"], ...[..."bcdfghjklłmnprstwzż"].map((letter) => [`${letter}ek`, letter])].flatMap(([ending = "", stem = ""]) => [
  person("gsd+", ending, `${stem}k`, "iem", `${stem}ku`), thing("p+", ending, `${stem}k`, "iem", `${stem}ku`, "a/u"), thing("n+", ending, `${stem}k`, "iem", `${stem}ku`), family(ending, `${stem}k`)
])
/** A final silent -e or -y after a consonant keeps an apostrophe before endings. */
const silentE = (letter: string): string => `gs+ m {aeiou}${letter}e: ${letter}e ${letter}e'a ${letter}e'owi ${letter}e'a ${letter}e'em ${letter}e'u/${letter}e'em ${letter}e`
const foreignY = (ending: string, kept: string, roles = "gs"): string => `${roles} m ${ending}: ${kept}y ${kept}y'ego ${kept}y'emu ${kept}y'ego ${kept}ym ${kept}ym ${kept}y`

const vowels = "aąeęioóuyáéíúýàèìòùâêîôûäëïöüåæøőűěůãõ"
/** Consonants that are soft or count as soft. */
const soft = "ljšžčřđż"

const rows: ReadonlyArray<string> = [
  // adjectives and adjectival surnames
  "s m {kg}i: i iego iemu iego im im i", "ap m i: i iego iemu i/iego im im i", "gs m y: y ego emu ego ym ym y", "ap m y: y ego emu y/ego ym ym y", "gs m i: i iego iemu iego im im i", "s m ý: ý ego emu ego ym ym ý",
  "a f {kg}a: a iej iej ą ą iej a", "s f {scz}ka: ka kiej kiej ką ką kiej ka", "a f nia: nia niej niej nią nią niej nia", "a f a: a ej ej ą ą ej a", "s+ f {bcdgjkłlmprstwz}na: na nej nej ną ną nej na", "s+ f {oe}wa: wa wej wej wą wą wej wa", "s f ówna: ówna ówny ównie ównę ówną ównie ówno", "s f á: á ej ej ą ą ej á",
  "ap n {kgn}ie: ie iego iemu ie im im ie", "ap n e: e ego emu e ym ym/em e", "ap x {kgn}ie: ie ich im ie/ich imi ich ie", "a x e: e ych ym e/ych ymi ych e", "s mp ski: scy skich skim skich skimi skich scy",
  "s mp cki: ccy ckich ckim ckich ckimi ckich ccy", "s mp dzki: dzcy dzkich dzkim dzkich dzkimi dzkich dzcy",
  // masculine: consonants
  ...masculine,
  person("gsd", "{kg}0", "", "iem", "u"), family("{kg}0", ""), thing("pn", "{kg}0", "", "iem", "u"), person("gsd", "h", "h", "em", "hu"), family("h", "h"), thing("pn", "h", "h", "em", "hu"), person("gs+", "{aiou}c", "c", "kiem", "cu").replace("ckiem", "kiem"),
  person("gsd", `{${soft}}0`, "", "em", "u"), family(`{${soft}}0`, ""), thing("pn", `{${soft}}0`, "", "em", "u"), person("gsd", "{csdr}z", "z", "em", "zu"), family("{csdr}z", "z"), thing("pn", "{sdr}z", "z", "em", "zu", "a/u"), thing("n", "cz", "cz", "em", "czu"), thing("p", "{aeioóuyąęr}cz", "cz", "em", "czu", "a/u"), person("gsd", "c", "c", "em", "cu"), family("c", "c"), thing("pn", "c", "c", "em", "cu"), person("gs", "ez", "ez", "em", "ezie"),
  ...[["ń", "ni"], ["ś", "si"], ["ć", "ci"], ["ź", "zi"]].flatMap(([hard = "", stem = ""]) => [person("gsd", hard, stem, "em", `${stem}u`), family(hard, stem), ...("ńć".includes(hard) ? [thing("pn", hard, stem, "em", `${stem}u`, "a/u")] : [])]), thing("p", "ść", "ści", "em", "ściu", "a"),
  // masculine: vowels that fall or change
  ...fleetingEc, ...fleetingEk, person("gs", "paweł", "pawł", "em", "pawle"), person("gs+", "eł", "ł", "em", "le"), person("gs+", "cioł", "cł", "em", "cle"), person("gs+", "zioł", "zł", "em", "źle"), person("s+", "bel", "bl", "em", "blu"), person("s+", "gel", "gl", "em", "glu"), person("g", "sander", "sandr", "em", "sandrze"), person("gs", "kacper", "kacpr", "em", "kacprze"),
  person("s+", "pień", "pni", "em", "pniu"), person("s+", "dzień", "dni", "em", "dniu"), person("s", "gołąb", "gołębi", "em", "gołębiu"), person("d", "gier", "gr", "em", "grze"), thing("p", "ów", "ow", "em", "owie", "a"), thing("n", "ów", "ow", "em", "owie"), thing("n", "ół", "oł", "em", "ole"), thing("n", "ód", "od", "em", "odzie"), thing("n", "urząd", "urzęd", "em", "urzędzie"), thing("p", "róg", "rog", "iem", "rogu"),
  thing("p", "tyn", "tyn", "em", "tynie", "a"), thing("p", "deń", "dni", "em", "dniu", "a"), thing("p", "ard", "ard", "em", "ardzie", "a"), thing("p", "burg", "burg", "iem", "burgu", "a"), "p m ław: ław ławia ławiowi ław ławiem ławiu ławiu", thing("p", "sk", "sk", "iem", "sku", "a"), thing("p", "in", "in", "em", "inie", "a"),
  // masculine: vowels
  "s m ło: ło ły le łę łą le ło", ...inO, "s m ko: ko ki/ka ce/kowi kę/ka ką/kiem ce/ku ko", "g m ko: ko ka kowi ka kiem ku ko", "g m ko: ko ki ce kę ką ce ko", "gs m go: go ga gowi ga giem gu go", "gs m {bdfhjlmnprstvwxz}o: o a owi a em u o", "gs m io: io ia iowi ia iem iu io", "gs m tto: tto ttona/tta ttonowi/ttowi ttona/tta ttonem/ttem ttonie tto", "g m hugo: hugo hugona hugonowi hugona hugonem hugonie hugo", "g m bruno: bruno brunona brunonowi brunona brunonem brunonie bruno", family("o", ""), family("a", ""),
  "gs m e: e ego emu ego em em e", ...["c", "d", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v"].map(silentE), foreignY("{kgldbnrtp}y", "", "s+"), foreignY("{kl}y", ""), ..."bdnprt".split("").map((letter) => foreignY(`{${letter}}${letter}y`, letter)), "gs m {aeo}y: y ya yowi ya yem yu y", "gs m é: é égo ému égo ém ém é",
  // feminine
  ...feminine, "s+ f {łtdmrb}a: a ej ej ą ą ej a", ...bothGenders("{csz}ia: ia i i ię ią i io"), ...bothGenders("{dgkłlrt}ia: ia ii ii ię ią ii io"), ...bothGenders("{bfmpvw}ia: ia ii/i ii/i ię ią ii/i io"), "gsd m nia: nia ni ni nię nią ni niu", "gsd f nia: nia ni/nii ni/nii nię nią ni/nii niu", "pn f nia: nia nii/ni nii/ni nię nią nii/ni nio", "p f ynia: ynia yni/ynii yni/ynii ynię ynią yni/ynii ynio", ...bothGenders("{csz}ja: ja ji ji ję ją ji jo"), ...bothGenders("{aeouyi}ja: ja i i ję ją i jo"), ...bothGenders("ja: ja ji ji ję ją ji jo"), ...bothGenders("la: la li li lę lą li lo"), ...bothGenders("{cż}a: a y y ę ą y o"), ...bothGenders("{csdr}za: za zy zy zę zą zy zo"), ...bothGenders("{eou}a: a i i ę ą i o"), ...bothGenders("ya: ya yi yi yę yą yi yo"),
  "pn f ość: ość ości ości ość ością ości ości", "n f ż: ż ży ży ż żą ży ży", "n f rzecz: rzecz rzeczy rzeczy rzecz rzeczą rzeczy rzeczy", "p f szcz: szcz szczy szczy szcz szczą szczy szczy", "p f ódź: ódź odzi odzi ódź odzią odzi odzi", "p f {dź}ź: ź zi zi ź zią zi zi", "p f uś: uś usi usi uś usią usi usi", "p f rew: rew rwi rwi rew rwią rwi rwi", "p f bl: bl bli bli bl blą bli bli", "n f wieś: wieś wsi wsi wieś wsią wsi wsi",
  "pn f rzeczpospolita: rzeczpospolita rzeczypospolitej/rzeczpospolitej rzeczypospolitej/rzeczpospolitej rzeczpospolitą rzecząpospolitą/rzeczpospolitą rzeczypospolitej/rzeczpospolitej rzeczpospolito", "d fp ka: ki ek kom ki kami kach ki",
  // neuter
  ...neuter, "pn n {kg}o: o a u o iem u o", "pn n {chljż}o: o a u o em u o", "pn n ie: ie ia iu ie iem iu ie", "pn n {lżj}e: e a u e em u e", "n n ce: ce ca cu ce cem cu ce", "pn n {rscd}ze: ze za zu ze zem zu ze", "pn n um: um um um um um um um",
  // plural names
  "p x y: y 0/ów om y ami ach y", "n x {nd}y: y ów om y ami ach y", "n x eje: eje ei ejom eje ejami ejach eje", "n x siły: siły sił siłom siły siłami siłach siły", "p x {kg}i: i 0/ów om i ami ach i", "n x ki: ki ków kom ki kami kach ki", "p x {lnśż}ki: ki ek/k/ków kom ki kami kach ki", "p x {cl}e: e 0/ów om e ami ach e", "p x lce: lce lec/lc lcom lce lcami lcach lce", "p x cy: cy c com cy ami/cami cach cy", "p x ie: ie ii/i iom ie iami iach ie", "p x niemcy: niemcy niemiec niemcom niemcy niemcami niemczech niemcy", "p x węgry: węgry węgier węgrom węgry węgrami węgrzech węgry", "p x włochy: włochy włoch włochom włochy włochami włoszech włochy", "p x stany: stany stanów stanom stany stanami stanach stany",
  // people of a place
  "d mp anin: anie an/anów anom an/anów anami anach anie", "d mp k: cy ków kom ków kami kach cy", "d mp ek: cy ków kom ków kami kach cy", "d mp ch: si/chowie chów chom chów chami chach si", ...[["d", "dzi"], ["t", "ci"], ["z", "zi"], ["n", "ni"], ["b", "bi"]].map(([hard = "", nominative = ""]) => `d mp ${hard}: ${nominative}/${hard}owie ${hard}ów ${hard}om ${hard}ów ${hard}ami ${hard}ach ${nominative}`)
]

export const pl: InflectionLanguage = {
  vowels, rows, hardEndings: "a",
  adjectives: ["{kg}i a ie ie", "i ia ie ie", "y a e e"],
  doubtful: /[aeyi]$/,
  adjective: /((sk|ck|dzk)(i|iego|iemu|im|a|iej|ą|ie|ich|imi)|(ow|czn|[clrtdżz]n|cyjn|ższ|jsz|on)(y|a|e|ą|ej|ym|ego|emu|ych|ymi)|^(now|star|mał|biał|czarn|zielon|czerwon|złot|święt)(y|a|e|ą|ej|ym|ego|emu|ych|ymi)|^(wielk|wysok|dług)(i|iego|iemu|im|a|iej|ą|ie|ich)|(wschod|zachod|śred|ostat)ni(a|ej|ą|e|ego|emu|m|ch|mi)?|ego|emu|ych|ymi)$/,
  genitive: /(ego|iej|ej|ów|ow|ych|ich|y|i)$/,
  oblique: /(ego|emu|owi|em|iej|ym|ą|ę|ami|ach|om|ów|ych|ich|[^aeiouyąę]y|[kg]i|(sz|rz|cz|dz|[nscz]i|[wbpmf]i)e)$/,
  impossible: /([bdfgmptwzźćńśżh]|cz|sz)k$|[wbpmdtzsłńćśź]c$|[ąę]$|thy$/,
  nouns: "agencja akademia bank biuro centrum departament dolina elektrownia flota fundacja gazeta gmina instytut inspekcja izba jezioro komenda komisja komitet kościół królestwo kompania liga miasto ministerstwo morze muzeum okręg organizacja parlament partia policja porozumienie powiat prokuratura rada region republika ruch rząd rzeczpospolita rzeka sąd sejm senat służba spółka stany stowarzyszenie straż szkoła szpital telewizja trybunał unia uniwersytet urząd wojsko województwo wydział wyspa zakład zarząd zatoka zespół zgromadzenie związek",
  apposed: "gmina jezioro miasto region rzeka wyspa"
}
