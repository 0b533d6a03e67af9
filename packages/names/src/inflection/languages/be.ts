/** Belarusian declension of names: columns nominative, genitive, dative, accusative, instrumental, locative. General knowledge of the grammar, in rows (see `paradigm.ts`). */
import type { InflectionLanguage } from "../language.ts"

/** Surnames in -аў, -оў, -еў: the last letter is в before a vowel. */
const possessive = (ending: string): ReadonlyArray<string> => {
  const stem = ending.replace(/ў$/, "в")
  return [
    `s m ${ending}: ${ending} ${stem}а ${stem}у ${stem}а ${stem}ым ${stem}е/${stem}у`, `s mp ${ending}: ${stem}ы ${stem}ых ${stem}ым ${stem}ых ${stem}ымі ${stem}ых`,
    `s f ${stem}а: ${stem}а ${stem}ай ${stem}ай ${stem}у ${stem}ай/${stem}аю ${stem}ай`
  ]
}
/** Persons and things in a consonant: the locative and, of things, the accusative differ. */
const masculine = (letters: string, ending: string, person: string, thing: string, plural: string): ReadonlyArray<string> => [
  `gsd m ${letters}0: 0 а у а ${ending} ${person}`, `p m ${letters}0: 0 а у 0 ${ending} ${thing}`, `n m ${letters}0: 0 а/у у 0 ${ending} ${thing}`, `sd mp ${letters}0: ${plural} аў ам аў амі ах`
]
/** The same where the last letter changes before -е. */
const softened = (letter: string, soft: string): ReadonlyArray<string> => [
  `gsd m ${letter}: ${letter} ${letter}а ${letter}у ${letter}а ${letter}ам ${soft}е/${letter}у`, `p m ${letter}: ${letter} ${letter}а ${letter}у ${letter} ${letter}ам ${soft}е`,
  `n m ${letter}: ${letter} ${letter}а/${letter}у ${letter}у ${letter} ${letter}ам/${letter}ом ${soft}е`, `sd mp ${letter}: ${letter}ы ${letter}аў ${letter}ам ${letter}аў ${letter}амі ${letter}ах`
]
const fleeting = (nominative: string, stem: string): ReadonlyArray<string> => [
  `gsd m ${nominative}: ${nominative} ${stem}ца ${stem}цу ${stem}ца ${stem}цам/${stem}цом ${stem}цу`, `pn m ${nominative}: ${nominative} ${stem}ца ${stem}цу ${nominative} ${stem}цам/${stem}цом ${stem}цы`,
  `sd mp ${nominative}: ${stem}цы ${stem}цаў ${stem}цам ${stem}цаў ${stem}цамі ${stem}цах`
]
const own = (roles: string, nominative: string, stem: string, locative: string): string =>
  `${roles} m ${nominative}: ${nominative} ${stem}а ${stem}у ${/[gs]/.test(roles) ? `${stem}а` : nominative} ${stem}ам ${locative}`

/** Women's names and nouns in -а, with those of men, whose dative and locative are in -у. */
const inA = (ending: string, genitive: string, locative: string): ReadonlyArray<string> => {
  const stem = ending.slice(0, -1)
  return [
    `gsdpn f ${ending}: ${ending} ${genitive} ${locative} ${stem}у ${stem}ай/${stem}аю/${stem}ою/${stem}ой ${locative}`,
    `gsd m ${ending}: ${ending} ${genitive} ${stem}у ${stem}у ${stem}ам/${stem}ай ${stem}у`
  ]
}
const feminine = [
  ...["б", "в", "з", "л", "м", "н", "п", "с", "ф"].flatMap((letter) => inA(`${letter}а`, `${letter}ы`, `${letter}е`)),
  ...["ж", "ш", "ч", "р", "ц"].flatMap((letter) => inA(`${letter}а`, `${letter}ы`, `${letter}ы`)),
  ...inA("та", "ты", "це"), ...inA("да", "ды", "дзе"), ...inA("ка", "кі", "цы"), ...inA("га", "гі", "зе"), ...inA("ха", "хі", "се")
]

const vowels = "аеёіоуыэюя"

const rows: ReadonlyArray<string> = [
  // adjectives and adjectival surnames
  "sap m ы: ы ага аму ага/ы ым ым", "sap m {кгх}і: і ага аму ага/і ім ім", "a m і: і яга яму яга/і ім ім", "s m ой: ой ога ому ога ым/ім ым/ім",
  "sapn f ая: ая ай ай ую ай/аю ай", "a f яя: яя яй яй юю яй/яю яй", "ap n {кгх}ае: ае ага аму ае ім ім", "ap n ае: ае ага аму ае ым ым", "ap n ое: ое ога ому ое ым/ім ым/ім", "a n яе: яе яга яму яе ім ім",
  "ap x ыя: ыя ых ым ыя/ых ымі ых", "ap x ія: ія іх ім ія/іх імі іх", "s mp {кгх}і: ія іх ім іх імі іх", "s mp ы: ыя ых ым ых ымі ых", "s fp {к}ая: ія іх ім іх імі іх",
  // surnames in -аў, -оў, -ін
  ...["аў", "оў", "еў", "ёў", "ін", "ын"].flatMap(possessive),
  // masculine: consonants
  ...masculine("{бвзлмнпсф}", "ам", "е/у", "е", "ы"), ...masculine("{кгх}", "ам", "у", "у", "і"), ...masculine("{жшчрц}", "ам", "у", "ы", "ы"), ...softened("т", "ц"), ...softened("д", "дз"),
  "gsd m аў: аў ава аву ава авам аве", "p m аў: аў ава аву аў авам аве", "p m оў: оў ова ову оў овам ове", "p m ёў: ёў ёва ёву ёў ёвам ёве", "p m еў: еў ева еву еў евам еве",
  "gsd m ль: ль ля лю ля лем лю/лі", "gsd m {нсз}ь: ь я ю я ем ю/і", "gsd m ць: ць ця цю ця цем цю/ці", "gsd m дзь: дзь дзя дзю дзя дзем дзю/дзі", "sd mp ь: і яў ям яў ямі ях", "pn+ m ь: ь я/ю ю ь ем і",
  "gs m {аеёоуыэюяі}й: й я ю я ем ю/і", "sd mp {аеёоуыэюяі}й: і яў ям яў ямі ях", "pn m {аеёоуыэюяі}й: й я/ю ю й ем і", "gs m ый: ый ыя ыю ыя ыем ыю/ыі",
  // fleeting vowels and vowels that change with the stress
  ...fleeting("ец", ""), ...fleeting("лец", "ль"), ...fleeting("аец", "ай"), ...fleeting("еец", "ей"), ...fleeting("іец", "ій"), ...fleeting("оец", "ой"), ...fleeting("вец", "ў"),
  "gsd+ m ок: ок ка ку ка ком/кам ку", "s+ m ень: ень ня ню ня нем ню", "d+ m ак: ак ка ку ка кам ку", "d mp янін: яне ян янам ян янамі янах", "d m янін: янін яніна яніну яніна янінам яніне",
  own("g", "павел", "паўл", "паўле/паўлу"), own("g", "пётр", "пятр", "пятру/пятры"), own("g", "пятро", "пятр", "пятру"), own("g", "леў", "льв", "льву/льве"), own("p", "мазыр", "мазыр", "мазыры"), own("p", "днепр", "дняпр", "дняпры"),
  own("p", "дняпро", "дняпр", "дняпры"), own("p", "кіеў", "кіев", "кіеве"), own("n", "аддзел", "аддзел", "аддзеле"),
  // feminine and masculine: -а, -я
  ...feminine, "gsdpn f я: я і і ю яй/яю і", "gsd m я: я і ю/і ю ем/яй ю/і", "gsdpn f {іыаео}я: я і і ю яй/яю і", "gs m ілья: ілья ільі ільі ілью ільёй ільі",
  "s mfp а: ы 0 ам 0 амі ах", "d fp ка: кі ак кам ак камі ках", "d fp йка: йкі ек йкам ек йкамі йках",
  // feminine: consonants
  "pn f сць: сць сці сці сць сцю сці", "g f любоў: любоў любові любові любоў любоўю любові", "p f русь: русь русі русі русь руссю русі", "gp f {нлз}ь: ь і і ь ню/лю/зю і", "p f казань: казань казані казані казань казанню казані",
  "n f моладзь: моладзь моладзі моладзі моладзь моладдзю моладзі", "n f печ: печ печы печы печ печчу печы", "p f {чшж}0: 0 ы ы 0 чу/шу/жу ы",
  // neuter: -а without stress looks as the feminine
  "n n ства: ства ства ству ства ствам стве", "p n гродна: гродна гродна гродну гродна гроднам гродне", "pn n ва: ва ва ву ва вам ве", "n n о: о а у о ом е/у", "p n {нвлр}о: о а у о ом е", "pn n {нсдлзжчш}це: це ця цю це цем цы", "pn n сонца: сонца сонца сонцу сонца сонцам сонцы",
  "pn n ссе: ссе сся ссю ссе ссем ссі", "pn n {нлсзчш}е: е я ю е ем і", "pn n мора: мора мора мору мора морам моры", "pn n поле: поле поля полю поле полем полі", "pn n вока: вока вока воку вока вокам воку", "n n войска: войска войска войску войска войскам войску",
  // plural names
  "pn x ы: ы 0/аў ам ы амі ах", "pn x {аеіоуыя}кі: кі к/каў кам кі камі ках", "pn x кі: кі ак/каў/к кам кі камі ках", "pn x {гх}і: і 0/аў ам і амі ах", "pn x і: і яў/ь/ей ям і ямі ях", "p x ічы: ічы іч/ічаў ічам ічы ічамі ічах"
]

export const be: InflectionLanguage = {
  vowels, rows, hardEndings: "аоы",
  adjectives: ["{кгх}і ая ае ія", "і яя яе ія", "ы ая ае ыя", "ой ая ое ыя"],
  doubtful: /(ой|ія)$/,
  adjective: /(ск|цк|зк|н|в)(і|ы|ага|аму|ім|ым|ая|ай|ую|аю|ае|ія|ыя|іх|ых|імі|ымі)$|(ага|аму|яга|яму|ымі|імі)$/,
  genitive: /(ага|яга|ай|яй|іх|ых|аў|яў|у|ю)$/,
  impossible: /[гкх]ы$|[жшчр](я|ю|ь|ё|і|е)$|[тд](ь|ю|я|е|ё)$/,
  nouns: "агенцтва адміністрацыя акадэмія альянс армія асамблея асацыяцыя аэрапорт банк батальён бібліятэка біржа бальніца бюро ведамства верф войска вакзал газета галерэя гвардыя горад губерня рух двор палац дэпартамент вёска дывізія дырэкцыя дом дарога дума штотыднёвік часопіс завод запаведнік выдавецтва інстытут інспекцыя ініцыятыва кабінет казначэйства канал кафедра клініка клуб каледж калегія камбінат камісія камітэт кампанія кангрэс консульства канфедэрацыя канферэнцыя канцэрн карпарацыя край крэмль лабараторыя лагер ліга ліцэй мячэць міліцыя міністэрства свет манастыр мора мост музей муніцыпалітэт набярэжная вобласць таварыства аб'яднанне возера акруга акіян апазіцыя орган арганізацыя востраў аддзел аддзяленне атрад офіс палата парк парламент партыя плошча паліцыя полк паўвостраў порт пасёлак пасольства пошта ўрад урад праўленне прадпрыемства прадстаўніцтва прэмія прэса прэзідыум праграма праект пракуратура праспект прафсаюз пустыня радыё раён рэдакцыя рэзідэнцыя рака рэспубліка рынак сайт самакіраванне сенат семінарыя сінод служба сабор сход савет рада садружнасць саюз станцыя сталіца краіна стадыён суд мытня тэатр тэлеканал тэлебачанне тэрыторыя трыбунал універсітэт вуліца упраўленне установа факультэт федэрацыя ферма філіял фірма флот фонд форум фракцыя фронт хор храм цэнтр царква частка школа штаб штат юстыцыя каралеўства княства імперыя грамада дзяржава зборная сілы ўлады каманда група міжмор'е сойм сейм ваяводства",
  apposed: "горад вёска рака возера востраў рэспубліка станцыя сталіца вуліца плошча пасёлак паўвостраў каралеўства княства штат пустыня"
}
