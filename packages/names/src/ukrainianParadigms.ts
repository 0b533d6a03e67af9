/** Ukrainian declension of names: columns nominative, genitive, dative, accusative, instrumental, locative, vocative. General knowledge of the grammar, in rows (see `paradigm.ts`). */

const possessive = (ending: string, stem: string): ReadonlyArray<string> => [
  `s+ m ${ending}: ${ending} ${stem}а ${stem}у/${stem}ові ${stem}а ${stem}им/${stem}ом ${stem}і/${stem}у/${stem}ові ${stem}е/${ending}`,
  `s mp ${ending}: ${stem}и ${stem}их ${stem}им ${stem}их ${stem}ими ${stem}их ${stem}и`
]
const feminine = (ending: string): string => `s+ f ${ending}а: ${ending}а ${ending}ої ${ending}ій ${ending}у ${ending}ою ${ending}ій ${ending}а/${ending}о`
/** A noun whose stem changes in the oblique cases: hard declension. */
const hard = (roles: string, nominative: string, stem: string): string =>
  `${roles} m ${nominative}: ${nominative} ${stem}а/${stem}у ${stem}ові/${stem}у ${nominative}/${stem}а ${stem}ом ${stem}ові/${stem}у/${stem}і ${stem}е/${stem}у`
const fleeting = (roles: string, nominative: string, stem: string): ReadonlyArray<string> => [
  `${roles.replace("p", "")} m ${nominative}: ${nominative} ${stem}ця ${stem}цеві/${stem}цю ${stem}ця ${stem}цем ${stem}цеві/${stem}цю/${stem}ці ${stem}цю/${stem}че`,
  `p m ${nominative}: ${nominative} ${stem}ця ${stem}цеві/${stem}цю ${nominative} ${stem}цем ${stem}цеві/${stem}цю/${stem}ці ${stem}цю/${stem}че`,
  `${roles.replace("p", "").replace("n", "")} mp ${nominative}: ${stem}ці ${stem}ців ${stem}цям ${stem}ців ${stem}цями ${stem}цях ${stem}ці`
]
const neuterDoubled = (letter: string): string => {
  const stem = letter + letter
  return `pn n ${stem}я: ${stem}я ${stem}я ${stem}ю ${stem}я ${stem}ям ${stem}і/${stem}ю ${stem}я`
}
const thirdDeclension = (letter: string): string =>
  `gpn+ f ${letter}ь: ${letter}ь ${letter}і ${letter}і ${letter}ь ${letter}${letter}ю ${letter}і ${letter}е`

/** Nouns in -а and -я: given names and surnames of men too, places and common nouns feminine only. */
const bothGenders = (row: string): ReadonlyArray<string> => [`gsd m ${row}`, `gsdpn f ${row}`]

export const ukrainianVowels = "аеєиіїоуюя"

export const ukrainianRows: ReadonlyArray<string> = [
  // adjectives and adjectival surnames
  "s m ий: ий ого ому ого им ому/ім ий", "ap m ий: ий ого ому ого/ий им ому/ім ий",
  "s+ m ній: ній нього ньому нього нім ньому/нім ній", "ap m ній: ній нього ньому нього/ній нім ньому/нім ній",
  "s+ m ой: ой ого ому ого им ому/ім ой",
  "a f а: а ої ій у ою ій а",
  "a f ня: ня ньої ній ню ньою ній ня",
  "sap f {сцз}ька: ька ької ькій ьку ькою ькій ька",
  "s+ f {нлтгдх}а: а ої ій у ою ій а",
  "a n е: е ого ому е им ому/ім е",
  "a n нє: нє нього ньому нє нім ньому/нім нє",
  "p n {нвлкг}е: е ого ому е им ому/ім е",
  "a x і: і их им их/і ими их і",
  ...["шні", "рхні", "ижні", "редні", "крайні"].map((ending) => `a x ${ending}: ${ending} ${ending}х ${ending}м ${ending}х/${ending} ${ending}ми ${ending}х ${ending}`),
  "s mp ий: і их им их ими их і",
  "s fp {сцз}ька: ькі ьких ьким ьких ькими ьких ькі",
  // surnames in -ов, -ев, -ів, -ин, -ін
  ...possessive("ов", "ов"), ...possessive("ев", "ев"), ...possessive("єв", "єв"), ...possessive("ьов", "ьов"),
  ...possessive("ин", "ин"), ...possessive("ін", "ін"), ...possessive("їн", "їн"), ...possessive("ишин", "ишин"),
  "s m ів: ів ова/іва/ева ову/ові/іву/ів ова/іва/ева овим/івим/евим ові/іві/еву ове/ів",
  "s m їв: їв єва/їва єву/їву єва/їва євим/їв єві/єву єве/їв",
  ...["ов", "ев", "єв", "ьов", "ин", "ін", "їн", "ів", "їв"].map(feminine),
  // masculine: -ко, -о
  "gs m ко: ко ка кові/ку ка ком кові/ку/ці ку/ко",
  "s mp ко: ки ків кам ків ками ках ки",
  "gs m {лх}о: о а ові/у а ом ові/у/і о/е",
  "g m тро: тро тра трові/тру тра тром трові/трі/тру тре",
  "gs m хно: хно хна хнові/хну хна хном хнові/хну хно",
  // masculine: consonants
  "gsd m {бвґдзлмнпрстфц}0: 0 а ові/у а ом ові/у/і е",
  "gsd m {гкх}0: 0 а ові/у а ом ові/у у/е",
  "sd mp {бвгґдзклмнпрстфхц}0: и ів ам ів ами ах и",
  "pn m {бвґдзлмнпрстфц}0: 0 а/у у/ові 0 ом і/у/ові е",
  "pn m г: г га/гу гу/гові г гом гу/зі/гові гу",
  "pn m к: к ка/ку ку/кові к ком ку/ці/кові ку",
  "pn m х: х ха/ху ху/хові х хом ху/сі/хові ху",
  "gsd m {жчшщ}0: 0 а еві/у а ем/ом еві/у/і у/е",
  "sd mp {жчшщ}0: і ів ам ів ами ах і",
  "pn m {жчшщ}0: 0 а/у у/еві 0 ем/ом і/у е",
  "p+ f {чжш}0: 0 і і 0 ю і е", "p+ f ч: ч чі чі ч ччю чі че",
  "gsd m ь: ь я еві/ю я ем еві/ю/і ю", "sd mp ь: і ів ям ів ями ях і",
  "pn+ m ь: ь я/ю ю/еві ь ем і/ю/еві ю",
  "gs+ m {ая}р: р ря реві/рю ря рем реві/рю/рі рю",
  "g m ігор: ігор ігоря ігореві/ігорю ігоря ігорем ігореві/ігорю/ігорі ігорю",
  "g m ий: ий ия иєві/ию ия иєм иєві/иї/ию ию",
  "gs m {аеоуюяєії}й: й я єві/ю я єм єві/ю/ї ю", "s mp {аеоуюяєії}й: ї їв ям їв ями ях ї",
  "pn m {аеоуюяєії}й: й ю/я ю/єві й єм ї/ю/єві ю",
  // fleeting vowels and vowels that change in an open syllable
  ...fleeting("gsdpn", "ець", ""), ...fleeting("gsdpn", "лець", "ль"), ...fleeting("gsdpn", "єць", "й"), ...fleeting("sp", "швець", "шев"),
  "gsd+ m ок: ок ка кові/ку ка ком кові/ку ку", "p+ m ок: ок ка кові/ку ок ком кові/ку ку", "d mp ок: ки ків кам ків ками ках ки",
  "s+ m ек: ек ка кові/ку ка ком кові/ку ку", "s+ m ень: ень ня неві/ню ня нем неві/ню/ні ню",
  hard("p", "сток", "сток"), hard("g", "федір", "федор"), hard("g", "сидір", "сидор"), hard("g", "антін", "антон"), hard("g", "прокіп", "прокоп"),
  hard("g", "яків", "яков"), hard("s", "сокіл", "сокол"), hard("s", "явір", "явор"), hard("p", "ів", "ов"), hard("p", "їв", "єв"), hard("p", "ріг", "рог"),
  hard("pn", "схід", "сход"), hard("pn", "захід", "заход"), hard("pn", "острів", "остров"), hard("p", "єгипет", "єгипт"), hard("p", "дністер", "дністр"),
  hard("pn", "центр", "центр"), hard("p", "дніпро", "дніпр"), hard("g", "павел", "павл"),
  "p+ m інь: інь еня еню інь енем ені ене", "p m піль: піль поля полю/полеві піль полем полі/полю полю",
  "p m сибір: сибір сибіру сибіру сибір сибіром сибіру сибіре",
  // feminine and masculine: -а, -я
  ...bothGenders("а: а и і у ою і о"), ...bothGenders("ка: ка ки ці ку кою ці ко"), ...bothGenders("га: га ги зі гу гою зі го"), ...bothGenders("ха: ха хи сі ху хою сі хо"),
  ...bothGenders("{жчшщ}а: а і і у ею і о/е"), ...bothGenders("{бвгґдзклмнпрстфхцжчшщ}я: я і і ю ею і е/ю"), ...bothGenders("{аеєиіїоуюя'’ʼьй}я: я ї ї ю єю ї є"),
  "s mfp а: и 0 ам 0 ами ах и", "d fp ка: ки ок кам ок ками ках ки", "d fp йка: йки йок йкам йок йками йках йки", "d fp ька: ьки ьок ькам ьок ьками ьках ьки",
  // feminine: consonants
  "g f любов: любов любові любові любов любов'ю/любовʼю любові любове",
  "p f твер: твер твері твері твер твер'ю твері твер",
  ...["л", "н", "т", "д", "с", "з"].map(thirdDeclension),
  "pn f сть: сть сті сті сть стю сті сте", "p f русь: русь русі русі русь руссю русі русе",
  // neuter
  "n n {бвдзлмнпрст}о: о а у/ові о ом і/у о", "n n {гкх}о: о а у о ом у о", "n n ство: ство ства ству ство ством стві ство",
  "p n {внлр}о: о а у о ом і/у о", "n f збірна: збірна збірної збірній збірну збірною збірній збірна", ...["н", "т", "д", "л", "ж", "ш", "ч", "с", "з"].map(neuterDoubled),
  "pn n {рбпвм}'я: 'я 'я 'ю 'я 'ям 'ї 'я", "pn n {рбпвм}ʼя: ʼя ʼя ʼю ʼя ʼям ʼї ʼя", "pn n {рбпвм}’я: ’я ’я ’ю ’я ’ям ’ї ’я",
  "pn n море: море моря морю море морем морі море", "pn n поле: поле поля полю поле полем полі поле",
  "pn n {щ}е: е а у е ем і/у е", "pn n це: це ця цю це цем ці це",
  // plural names
  "pn x и: и 0/ів ам и ами ах и", "pn x ки: ки ок/ків/к кам ки ками ках ки", "pn x ці: ці ців/ць/ець цям ці цями цях ці",
  "pn x {жчшщ}і: і 0/ів ам і ами ах і", "pn x ні: ні нь/нів/ень ням ні нями нях ні", "pn x їни: їни їн їнам їни їнами їнах їни", "pn x ї: ї їв ям ї ями ях ї",
  // people of a place in -янин
  "d m нин: нин нина нинові/нину нина нином нинові/нині/нину нине", "d mp нин: ни н нам н нами нах ни"
]
