/**
 * Further names of countries and of cities that CLDR has too, and the Wikidata items of cities by their CLDR time zone.
 * Written by hand from general knowledge; CC0 1.0. The lines are as in `heads.js`; they are joined to the CLDR entity of the same item.
 */
export const countries = `
Q30|US|.92||en=United States of America, United States, ^USA, ^U.S., ^U.S.A., ^US, America|uk=Сполучені Штати, Сполучені Штати Америки, Америка, ^США|ru=Соединённые Штаты Америки, Соединённые Штаты, Америка, ^США|de=Vereinigte Staaten, Vereinigten Staaten, Vereinigten Staaten von Amerika, ^USA, ^US, Amerika|fr=^USA, États-Unis d'Amérique|es=^EE. UU., ^EE.UU., ^EEUU, ^EE UU, Estados Unidos de América|pl=^USA, Ameryka|pt=^EUA|it=^USA|nl=^VS|tr=^ABD|ro=^SUA|sv=^USA|hu=^USA|cs=^USA|sk=^USA|zh=美利坚合众国|ar=أمريكا, أميركا, الولايات المتحدة الأمريكية, الولايات المتحدة الأميركية, الولايات المتحدة
Q159|RU|.92||en=Russian Federation|uk=Російська Федерація, ^РФ|ru=Российская Федерация, ^РФ|de=Russische Föderation, Russischen Föderation|fr=Fédération de Russie, Fédération russe|es=Federación Rusa, Federación de Rusia|pl=Federacja Rosyjska|zh=俄罗斯联邦, 俄国|ar=روسيا الاتحادية
Q145|GB|.88||en=^UK, ^U.K.|uk=Сполучене Королівство Великої Британії і Північної Ірландії|ru=Соединённое Королевство|de=Vereinigtes Königreich, Vereinigten Königreich, Vereinigte Königreich|es=Reino Unido|pl=Zjednoczone Królestwo|nl=^VK|zh=联合王国|ar=بريطانيا
Q183|DE|.88||de=Bundesrepublik Deutschland, Bundesrepublik|en=Federal Republic of Germany|uk=^ФРН, Федеративна Республіка Німеччина|ru=^ФРГ|pl=^RFN
Q148|CN|.9||en=People's Republic of China, ^PRC|uk=^КНР, Китайська Народна Республіка|ru=^КНР, Китайская Народная Республика|de=Volksrepublik China|fr=République populaire de Chine|es=República Popular China|pl=^ChRL|zh=中华人民共和国
Q423|KP|.75||en=^DPRK, Democratic People's Republic of Korea|uk=^КНДР, Північна Корея|ru=^КНДР, Северная Корея|zh=北韩
Q884|KR|.75||en=Republic of Korea|uk=Республіка Корея, Південна Корея|ru=Республика Корея, Южная Корея|zh=南韩
Q878|AE|.7||en=^UAE, Emirates|uk=^ОАЕ, Емірати, Об'єднані Арабські Емірати|ru=^ОАЭ, Эмираты, Объединённые Арабские Эмираты|de=^VAE, Emirate|fr=^EAU, Émirats|es=^EAU, Emiratos|pl=^ZEA|zh=阿联酋|ar=الإمارات
Q258|ZA|.7||uk=^ПАР|ru=^ЮАР|pl=^RPA
Q55|NL|.75||en=Holland|uk=Голландія|ru=Голландия|de=Holland|fr=Hollande|es=Holanda|pl=Holandia
Q213|CZ|.75||en=Czech Republic, Czechia|uk=Чехія, Чеська Республіка|ru=Чехия, Чешская Республика|de=Tschechien|fr=République tchèque, Tchéquie|es=República Checa, Chequia|pl=Czechy, Republika Czeska
Q184|BY|.8||en=Belarus, Byelorussia|uk=Білорусь|ru=Беларусь, Белоруссия|de=Belarus, Weißrussland|fr=Biélorussie, Bélarus|es=Bielorrusia|pl=Białoruś|zh=白俄罗斯
Q217|MD|.75||en=Moldova|uk=Молдова|ru=Молдова, Молдавия|de=Moldau, Moldawien|fr=Moldavie|es=Moldavia|pl=Mołdawia
Q230|GE|.72||ru=Грузия|de=Georgien|zh=格鲁吉亚
Q232|KZ|.75||ru=Казахстан
Q813|KG|.7||ru=Киргизия, Кыргызстан|uk=Киргизстан|en=Kyrgyz Republic
Q836|MM|.7||en=Burma, Myanmar|uk=М'янма, Бірма|ru=Мьянма, Бирма|de=Birma, Burma|fr=Birmanie|es=Birmania, Myanmar|pl=Birma
Q43|TR|.85||en=Turkey, Türkiye|uk=Туреччина|ru=Турция|tr=Türkiye, Türkiye Cumhuriyeti
Q1246|XK|.7||ru=Косово|sr=Косово
Q219060|PS|.75||en=Palestine, State of Palestine|uk=Палестина|ru=Палестина|de=Palästina|fr=Palestine|es=Palestina|pl=Palestyna|zh=巴勒斯坦|ar=فلسطين
Q974|CD|.65||en=DR Congo, Democratic Republic of the Congo, Democratic Republic of Congo, DRC|uk=ДР Конго, Демократична Республіка Конго|ru=ДР Конго, Демократическая Республика Конго|de=Demokratische Republik Kongo|fr=^RDC, République démocratique du Congo|es=República Democrática del Congo
Q1008|CI|.6||en=Ivory Coast
Q223|GL|.7||en=Greenland|uk=Гренландія|ru=Гренландия
Q865|TW|.75||zh=台湾, 中华民国
Q8646|HK|.7||en=Hong Kong|uk=Гонконг|ru=Гонконг|de=Hongkong|fr=Hong Kong|es=Hong Kong|pl=Hongkong|zh=香港|ar=هونغ كونغ
Q237|VA|.7||en=Vatican|uk=Ватикан|ru=Ватикан|de=Vatikan|fr=Vatican|es=Vaticano|pl=Watykan|it=Vaticano|ar=الفاتيكان
Q212|UA|.92||uk=Україна|ar=أوكرانيا|zh=乌克兰
`
/** Wikidata items of cities, by the CLDR time zone whose exemplar city they are. */
export const cityItems = `
Europe/London Q84, Europe/Paris Q90, Europe/Berlin Q64, Europe/Rome Q220, Europe/Madrid Q2807, Europe/Warsaw Q270, Europe/Vienna Q1741, Europe/Prague Q1085,
Europe/Budapest Q1781, Europe/Bucharest Q19660, Europe/Sofia Q472, Europe/Athens Q1524, Europe/Lisbon Q597, Europe/Dublin Q1761, Europe/Brussels Q239,
Europe/Amsterdam Q727, Europe/Copenhagen Q1748, Europe/Stockholm Q1754, Europe/Oslo Q585, Europe/Helsinki Q1757, Europe/Tallinn Q1770, Europe/Riga Q1773,
Europe/Vilnius Q216, Europe/Minsk Q2280, Europe/Kiev Q1899, Europe/Moscow Q649, Europe/Istanbul Q406, Europe/Zagreb Q1435, Europe/Belgrade Q3711,
Europe/Sarajevo Q11194, Europe/Skopje Q384, Europe/Podgorica Q23564, Europe/Ljubljana Q437, Europe/Bratislava Q1780, Europe/Chisinau Q21197,
Europe/Tirane Q19689, Europe/Zurich Q72, Atlantic/Reykjavik Q1764, Asia/Tbilisi Q994, Asia/Yerevan Q1953, Asia/Baku Q9248, Asia/Tehran Q3616,
Asia/Baghdad Q1530, Asia/Damascus Q3766, Asia/Beirut Q3820, Asia/Jerusalem Q1218, Asia/Amman Q3805, Africa/Cairo Q85, Asia/Riyadh Q3692, Asia/Dubai Q612,
Asia/Kabul Q5838, Asia/Karachi Q8660, Asia/Dhaka Q1354, Asia/Bangkok Q1861, Asia/Jakarta Q3630, Asia/Manila Q1461, Asia/Shanghai Q8686, Asia/Taipei Q1867,
Asia/Tokyo Q1490, Asia/Seoul Q8684, Asia/Pyongyang Q18808, Asia/Ulaanbaatar Q23430, Australia/Sydney Q3130, Australia/Melbourne Q3141, Africa/Nairobi Q3870,
Africa/Lagos Q8673, Africa/Johannesburg Q34647, Africa/Addis_Ababa Q3624, Africa/Tripoli Q3579, Africa/Tunis Q3572, Africa/Algiers Q3561,
Africa/Casablanca Q7903, America/New_York Q60, America/Chicago Q1297, America/Los_Angeles Q65, America/Denver Q16554, America/Toronto Q172,
America/Vancouver Q24639, America/Mexico_City Q1489, America/Havana Q1563, America/Caracas Q1533, America/Bogota Q2841, America/Lima Q2868,
America/Santiago Q2887, America/Argentina/Buenos_Aires Q1486, America/Sao_Paulo Q174, America/Montevideo Q1335, Asia/Almaty Q35493, Asia/Tashkent Q269,
Asia/Bishkek Q9361, Asia/Dushanbe Q9365, Asia/Ashgabat Q23438, Africa/Accra Q3761, Africa/Abidjan Q1515, Africa/Bamako Q3703, Africa/Bangui Q3832,
Africa/Banjul Q3726, Africa/Bissau Q3739, Africa/Brazzaville Q3844, Africa/Bujumbura Q3854, Africa/Conakry Q3733, Africa/Dakar Q3718,
Africa/Dar_es_Salaam Q1960, Africa/Freetown Q3780, Africa/Gaborone Q3919, Africa/Harare Q3921, Africa/Kampala Q3894, Africa/Khartoum Q1963,
Africa/Kigali Q3859, Africa/Kinshasa Q3838, Africa/Libreville Q3825, Africa/Lome Q3792, Africa/Luanda Q3897, Africa/Lusaka Q3881, Africa/Malabo Q3818,
Africa/Maputo Q3889, Africa/Maseru Q3909, Africa/Mogadishu Q2449, Africa/Monrovia Q3748, Africa/Ndjamena Q3659, Africa/Niamey Q3674,
Africa/Nouakchott Q3688, Africa/Ouagadougou Q3777, Africa/Windhoek Q3935, Indian/Antananarivo Q3915, America/Asuncion Q2933, America/Managua Q3274,
America/Tegucigalpa Q3238, America/Santo_Domingo Q34820, America/Port-au-Prince Q34261, America/Paramaribo Q3001, America/Detroit Q12439,
America/Halifax Q2141, America/Winnipeg Q2135, America/Edmonton Q2096, Asia/Calcutta Q1348, Asia/Colombo Q35381, Asia/Katmandu Q3037,
Asia/Kuala_Lumpur Q1865, Asia/Muscat Q3826, Asia/Nicosia Q3856, Asia/Novosibirsk Q883, Asia/Omsk Q898, Asia/Phnom_Penh Q1850, Asia/Rangoon Q37995,
Asia/Saigon Q1854, Asia/Vientiane Q9326, Asia/Vladivostok Q959, Asia/Yekaterinburg Q887, Europe/Samara Q894, Europe/Volgograd Q914,
Europe/Saratov Q5332, Europe/Astrakhan Q3927, Europe/Kaliningrad Q1829, Europe/Simferopol Q19566, Asia/Tomsk Q976, Asia/Irkutsk Q6576,
Asia/Krasnoyarsk Q919, Asia/Urumqi Q16959, Asia/Gaza Q47492, Asia/Hebron Q168225, Asia/Aden Q131694, Asia/Thimphu Q9270, Asia/Dili Q9310,
Australia/Adelaide Q5112, Australia/Brisbane Q34932, Pacific/Honolulu Q18094, America/Nassau Q2467
`
