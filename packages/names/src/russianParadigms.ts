/** Russian declension of names: columns nominative, genitive, dative, accusative, instrumental, locative. General knowledge of the grammar, in rows (see `paradigm.ts`). */

const possessive = (ending: string): ReadonlyArray<string> => [
  `s m ${ending}: ${ending} ${ending}а ${ending}у ${ending}а ${ending}ым/${ending}ом ${ending}е`,
  `s mp ${ending}: ${ending}ы ${ending}ых ${ending}ым ${ending}ых ${ending}ыми ${ending}ых`,
  `s+ f ${ending}а: ${ending}а ${ending}ой ${ending}ой ${ending}у ${ending}ой/${ending}ою ${ending}ой`
]
/** A noun whose stem changes in the oblique cases: hard declension. */
const hard = (roles: string, nominative: string, stem: string): string =>
  `${roles} m ${nominative}: ${nominative} ${stem}а ${stem}у ${nominative}/${stem}а ${stem}ом ${stem}е`
const fleeting = (nominative: string, stem: string): ReadonlyArray<string> => [
  `gsd${stem.endsWith("й") ? "" : "+"} m ${nominative}: ${nominative} ${stem}ца ${stem}цу ${stem}ца ${stem}цем/${stem}цом ${stem}це`,
  `pn m ${nominative}: ${nominative} ${stem}ца ${stem}цу ${nominative} ${stem}цем/${stem}цом ${stem}це`,
  `sd mp ${nominative}: ${stem}цы ${stem}цев/${stem}цов ${stem}цам ${stem}цев/${stem}цов ${stem}цами ${stem}цах`
]

/** Nouns in -а and -я: given names and surnames of men too, places and common nouns feminine only. */
const bothGenders = (row: string): ReadonlyArray<string> => [`gsd m ${row}`, `gsdpn f ${row}`]

export const russianVowels = "аеёиоуыэюя"

export const russianRows: ReadonlyArray<string> = [
  // adjectives and adjectival surnames
  "s m ый: ый ого ому ого ым ом", "s m ой: ой ого ому ого ым/им ом", "s m {гкх}ий: ий ого ому ого им ом",
  "ap m ый: ый ого ому ого/ый ым ом", "ap m ой: ой ого ому ого/ой ым/им ом", "ap m {гкх}ий: ий ого ому ого/ий им ом",
  "s+ m {жшщчн}ий: ий его ему его им ем", "ap m {жшщчн}ий: ий его ему его/ий им ем", "a m ий: ий его ему его/ий им ем",
  "sap f ая: ая ой ой ую ой/ою ой", "n f ая: ая ой ой ую ой/ою ой", "a f яя: яя ей ей юю ей/ею ей", "s f {жшщч}ая: ая ей ей ую ей/ею ей",
  "ap n ое: ое ого ому ое ым/им ом", "ap n ее: ее его ему ее им ем",
  "ap x ые: ые ых ым ых/ые ыми ых", "ap x ие: ие их им их/ие ими их",
  "s mp ый: ые ых ым ых ыми ых", "s mp {гкхжшщч}ий: ие их им их ими их", "s mp ой: ые/ие ых/их ым/им ых/их ыми/ими ых/их",
  "s fp {ск}кая: кие ких ким ких кими ких",
  // surnames in -ов, -ев, -ин, -ын
  ...["ов", "ев", "ёв", "ин", "ын"].flatMap(possessive),
  // masculine: consonants
  "gsd m {бвгдзклмнпрстфх}0: 0 а у а ом е", "sd mp {бвдзлмнпрстф}0: ы ов ам ов ами ах", "sd mp {гкх}0: и ов ам ов ами ах",
  "gsd m {жчшщ}0: 0 а у а ем/ом е", "sd mp {жчшщ}0: и ей ам ей ами ах",
  "gsd m ц: ц ца цу ца цем/цом це", "pn m ц: ц ца цу ц цем/цом це", "sd mp ц: цы цев/цов цам цев/цов цами цах",
  "pn m {бвгдзклмнпрстфх}0: 0 а у 0 ом е/у", "pn m {жчшщ}0: 0 а у 0 ем/ом е",
  "gsd m ь: ь я ю я ем/ём е", "sd mp ь: и ей ям ей ями ях", "pn+ m ь: ь я ю ь ем/ём е",
  "gs m {аеёоуыэюя}й: й я ю я ем/ём е", "gs m ий: ий ия ию ия ием ии/ие", "sd mp {аеёоуыэюя}й: и ев ям ев ями ях",
  "pn m {аеёоуыэюя}й: й я/ю ю й ем/ём е", "pn+ m ий: ий ия ию ий ием ии",
  // fleeting vowels
  ...fleeting("ец", ""), ...fleeting("лец", "ль"), ...fleeting("аец", "ай"), ...fleeting("еец", "ей"), ...fleeting("иец", "ий"), ...fleeting("оец", "ой"),
  "gsd+ m ок: ок ка ку ка ком ке", "p+ m ок: ок ка ку ок ком ке", "d mp ок: ки ок/ков кам ок/ков ками ках", "s+ m ек: ек ка ку ка ком ке", "s+ m ёк: ёк ька ьку ька ьком ьке",
  "s+ m ень: ень ня ню ня нем/нём не",
  hard("g", "павел", "павл"), hard("g", "пётр", "петр"), hard("g", "лев", "льв"), hard("sp", "орёл", "орл"), hard("sp", "орел", "орл"),
  hard("p", "египет", "египт"), hard("p", "сток", "сток"), hard("p", "днестр", "днестр"), hard("n", "совет", "совет"),
  // feminine and masculine: -а, -я
  ...bothGenders("а: а ы е у ой/ою е"), ...bothGenders("{гкх}а: а и е у ой/ою е"), ...bothGenders("{жчшщ}а: а и е у ей/ой е"), ...bothGenders("ца: ца цы це цу цей/цой це"),
  ...bothGenders("я: я и е ю ей/ёй/ею е"), ...bothGenders("ия: ия ии ии ию ией ии"), ...bothGenders("ья: ья ьи ье ью ьей/ьёй ье"),
  "s mfp а: ы 0 ам 0 ами ах", "d fp ка: ки ок кам ок ками ках", "d fp ька: ьки ек ькам ек ьками ьках", "d fp йка: йки ек йкам ек йками йках",
  // feminine: -ь
  "gpn f ь: ь и и ь ью и", "g f любовь: любовь любови любови любовь любовью любови",
  // neuter
  "n n о: о а у о ом е", "p n {вн}о: о а у о ом е", "pn n ье: ье ья ью ье ьем ье", "pn n ие: ие ия ию ие ием ии", "pn n це: це ца цу це цем це",
  "pn n море: море моря морю море морем море", "pn n поле: поле поля полю поле полем поле", "p n {рлзк}о: о а у о ом е", "pn n ще: ще ща щу ще щем ще",
  // plural names
  "pn x ы: ы 0/ов ам ы ами ах", "pn x цы: цы цов/цев/ец цам цы цами цах", "pn x {гх}и: и 0/ов ам и ами ах", "pn x ки: ки ок/ков/ек/к кам ки ками ках",
  "pn x {жчшщ}и: и 0/ей ам и ами ах", "n x и: и ей/ь ям и ями ях", "p x ни: ни ней/нь ням ни нями нях",
  // people of a place in -янин
  "d m нин: нин нина нину нина нином нине", "d mp нин: не н нам н нами нах"
]
