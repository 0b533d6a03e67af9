/** Names that stand for the endings common in Lithuanian and Latvian, whose labels of persons are mostly foreign and, in Lithuanian, mostly in foreign spelling; the press's foreign names are among them, as they are written there. General knowledge. */
import type { EndingClass } from "../../src/inflection/endings.ts"

interface Lists {
  readonly men: string
  readonly women: string
  /** Men's. */
  readonly surnames: string
  /** Foreign surnames of men. */
  readonly foreign: string
  readonly places: string
  /** A man's surname as women bear it. */
  readonly hers: (surname: string) => ReadonlyArray<string>
  /** A foreign one. */
  readonly hersAbroad: (surname: string) => string
}

const lt: Lists = {
  men: `Jonas Antanas Juozas Petras Kazys Vytautas Algirdas Mindaugas Gediminas Tomas Darius Andrius Saulius Paulius Lukas Mantas Marius Arūnas Rimantas Gintaras Valdas Vidas Linas Donatas Justinas Dainius Egidijus Evaldas Romas Rolandas
    Ričardas Robertas Povilas Simonas Tadas Žygimantas Kęstutis Vaidotas Valentinas Viktoras Virginijus Zigmas Stasys Bronius Feliksas Henrikas Ignas Karolis Laurynas Martynas Matas Mykolas Nerijus Remigijus Raimondas Ramūnas Šarūnas Vilius
    Zenonas Žilvinas Aleksandras Albertas Alfredas Alfonsas Arvydas Audrius Aurelijus Benediktas Danielius Deividas Dovydas Eduardas Edvinas Eimantas Ernestas Eugenijus Gintautas Giedrius Gytis Jurgis Julius Justas Kristupas Liudas Leonas
    Modestas Nikolajus Normantas Osvaldas Pranas Rokas Rytis Sergejus Sigitas Silvestras Vladas Vladimiras Vincas Domantas Dominykas Ąžuolas Adomas Jokūbas Motiejus Kajus Benas Herkus Artūras Rapolas Jaroslavas Michailas Aleksejus Dmitrijus Igoris
    Olegas Ivanas Borisas Andrejus Jurijus Volodymyras Donaldas Džonas Džordžas Bilas Borisas Emanuelis Olafas Viktoras Redžepas Ursulas Šarlis Pjeras Žanas Hansas Peteris Maiklas Robertas Deividas Polas Markas Stivenas Vladislavas Sergijus Anatolijus
    Leonidas Valerijus Genadijus Konstantinas Fiodoras Levas Antonijus Janas Pavelas Lechas Donaldas Mateušas Andžejus Jaroslavas Ilja Nikita Alfredo Antonio Pedro Paulo Mario Marko Matteo Mateo Rocco Hugo Otto Leo Bruno Diego Ricardo Eduardo Fernando Roberto Carlo Franko Branko Zdravko Mirko Janko Darko Hanno Benno Eero Risto Arto Mikko Jari Ari Ali Levi Luigi Džo Gru`,
  women: `Ona Marija Janina Irena Rasa Daiva Rūta Eglė Inga Jurgita Kristina Laima Lina Loreta Nijolė Ramunė Regina Rima Rita Sigita Skaistė Vaida Vida Vilija Virginija Violeta Živilė Aldona Asta Aušra Birutė Danutė Dalia Diana Edita Elena Emilija
    Gabija Genovaitė Giedrė Gražina Ieva Ingrida Jolanta Jolita Jūratė Julija Karolina Laura Liepa Liucija Lolita Milda Monika Neringa Odeta Palmira Raimonda Roma Roberta Sandra Saulė Simona Snieguolė Stasė Sofija Ugnė Urtė Viktorija Zita Žydrė Vaiva
    Viltė Agnė Aistė Akvilė Alina Ana Austėja Barbora Ernesta Evelina Goda Greta Gintarė Kotryna Lėja Luknė Miglė Morta Radvilė Angela Hilari Kamala Ursula Olena Natalija Tatjana Svetlana Jekaterina Liudmila Olga Nadežda Oksana Galina Valentina Džordžija
    Kristalina Kaja Margaret Elžbieta Teresė Marin Ane`,
  surnames: `Kazlauskas Jankauskas Petrauskas Stankevičius Vasiliauskas Žukauskas Butkus Paulauskas Urbonas Kavaliauskas Navickas Ramanauskas Baranauskas Savickas Jonaitis Petraitis Adomaitis Žemaitis Mažeika Lukošius Rimkus Vaitkus Šimkus Norkus Balčiūnas
    Malinauskas Sakalauskas Dambrauskas Bagdonas Černiauskas Gudaitis Juška Kairys Kubilius Landsbergis Mickevičius Miliauskas Morkūnas Nausėda Pakalnis Povilaitis Rimša Sabonis Simonaitis Stonkus Šukys Tamošaitis Vaičiūnas Valančius Venckus Zuokas Žilinskas
    Brazauskas Adamkus Paksas Uspaskich Kirkilas Butkevičius Skvernelis Karoblis Linkevičius Grybauskas Masiulis Gentvilas Gaidys Genys Grigas Ivanauskas Jakštas Jasaitis Juodis Kalvaitis Karpavičius Katilius Kelpša Klimas Kudirka Laucius Lekavičius Makarevičius
    Martinkus Matulis Matulionis Mikalauskas Milašius Miškinis Narbutas Norvaiša Packevičius Pocius Puidokas Račkauskas Radvila Rudys Sadauskas Sinkevičius Sirvydis Skardžius Stanevičius Stulpinas Sutkus Šalkauskas Šarka Šeškus Šimonis Tumas Urbšys Vanagas
    Vareikis Vilkas Vitkus Zabarauskas Zinkevičius Žalys Žiemelis Žvirblis Bielskis Dobrovolskis Jablonskis Janulis Karbauskis Kaminskas Lapinskas Maldeikis Nagys Pabedinskas Pranckietis Radžius Smetona Stulgys Voldemaras Žemkalnis Anušauskas Kasčiūnas
    Budrys Paluckas Ruginis Sinkus Tamašauskas Bartkus Bernotas Dirsė Dulkys Gailius Giraitis Jurgutis Katinas Krivickas Labanauskas Liutkus Meškauskas Naujokas Paškevičius Remeikis Ragauskas Samulis Šapoka Šerkšnys Tauraitis Ulevičius Vėgėlė Vyšniauskas`,
  foreign: `Putinas Medvedevas Lavrovas Peskovas Navalnas Jelcinas Gorbačiovas Zelenskis Porošenka Zalužnas Kuleba Šmyhalis Jermakas Janukovyčius Kličko Bidenas Trumpas Obama Klintonas Bušas Makronas Šolcas Merkelis Džonsonas Sunakas Starmeris Stoltenbergas Riutė Netanjahu Erdoganas
    Orbanas Tuskas Moraveckis Kačinskis Duda Sikorskis Lukašenka Cichanouskis Babaris Kimas Blinkenas Ostinas Salivanas Vensas Vanas Šulcas Rubijus Kenedis Reiganas Niksonas Karteris Geitsas Maskas Smitas Braunas Mileris Vilsonas Andersonas Tomsonas Robinsonas Martinas Dostojevskis Tolstojus
    Čechovas Gogolis Puškinas Šekspyras Gėtė Šileris Mocartas Bethovenas Bachas Vagneris Šopenas Einšteinas Niutonas Edisonas Frankas Šmitas Miuleris Šrioderis Vėberis Fišeris Bekeris Hofmanas Kleinas Ivanovas Petrovas Sidorovas Kuznecovas Popovas Sokolovas
    Levčenka Ševčenka Kovalenka Bondarenka Tkačenka Melnykas Kravčukas Kučma Juščenka Avakovas Reznikovas Umerovas Sibiha Siarskis Budanovas Šoigu Gerasimovas Prigožinas Kadyrovas Surkovas Kozakas Patruševas Bortnikas Naryškinas Volodinas Matvijenka Zacharovas`,
  places: `Vilnius Kaunas Klaipėda Šiauliai Panevėžys Alytus Marijampolė Mažeikiai Jonava Utena Kėdainiai Telšiai Visaginas Tauragė Ukmergė Plungė Kretinga Šilutė Radviliškis Palanga Druskininkai Rokiškis Biržai Gargždai Kuršėnai Elektrėnai Garliava Jurbarkas Vilkaviškis
    Raseiniai Anykščiai Lentvaris Prienai Joniškis Kelmė Varėna Kaišiadorys Pasvalys Kupiškis Zarasai Skuodas Širvintos Molėtai Šalčininkai Šakiai Ignalina Pabradė Švenčionys Šilalė Pakruojis Nida Neringa Trakai Rumšiškės Birštonas Lazdijai Kalvarija Vievis Nemunas
    Neris Merkys Šventoji Minija Nevėžis Lietuva Latvija Estija Lenkija Rusija Ukraina Baltarusija Vokietija Prancūzija Italija Ispanija Portugalija Švedija Norvegija Suomija Danija Olandija Belgija Austrija Vengrija Čekija Slovakija Rumunija Bulgarija Graikija Turkija Kinija Japonija Indija
    Iranas Irakas Izraelis Sirija Egiptas Libija Londonas Paryžius Berlynas Maskva Ryga Talinas Varšuva Kijevas Minskas Briuselis Roma Madridas Lisabona Viena Praha Budapeštas Bukareštas Sofija Atėnai Stokholmas Oslas Helsinkis Kopenhaga Vašingtonas Niujorkas Pekinas Tokijas Kaliningradas
    Lvovas Charkivas Odesa Mariupolis Chersonas Donbasas Krymas Donetskas Luhanskas Bachmutas Zaporižia Dnipras Černihivas Sumai Buča Irpinė Europa Azija Afrika Amerika Australija Kaukazas Sibiras Dzūkija Žemaitija Aukštaitija Suvalkija`,
  hers: (surname) => {
    const stem = surname.replace(/(ius|as|is|ys|us|a|ė)$/, "")
    const daughter = surname.endsWith("ius") ? "iūtė" : surname.endsWith("us") ? "utė" : /[iy]s$/.test(surname) ? "ytė" : "aitė"
    return [`${stem}ienė`, stem + daughter, `${stem}ė`]
  },
  hersAbroad: (surname) => /(ov|ev|iov|in|yn)as$/.test(surname) ? surname.replace(/as$/, "a") : surname.endsWith("skis") ? surname.replace(/is$/, "a") : surname.replace(/(as|is|us)$/, "")
}

const lv: Lists = {
  men: `Jānis Andris Juris Edgars Māris Pēteris Aivars Kārlis Mārtiņš Artūrs Aleksandrs Ivars Valdis Guntis Gints Gatis Raimonds Raivis Gaidis Normunds Uldis Imants Ainārs Aigars Agris Andrejs Arnis Armands Artis Atis Dainis Dzintars Egils Eduards Edvīns Einārs Ernests Gundars Gunārs
    Guntars Harijs Helmuts Ilmārs Ingars Intars Ivo Jāzeps Jēkabs Jurģis Kaspars Kristaps Krišjānis Laimonis Leonīds Lauris Modris Mārcis Mikus Miķelis Mihails Nauris Nils Nikolajs Oļegs Ojārs Oskars Olafs Pāvels Pauls Rainis Reinis Renārs Rihards Roberts Rolands Romāns Rūdolfs
    Sandis Sergejs Staņislavs Tālivaldis Toms Tomass Uģis Valters Viesturs Viktors Vilis Vilnis Vladimirs Vladislavs Voldemārs Zigmārs Zigfrīds Zintis Žanis Ēriks Ģirts Ādolfs Alfrēds Arvīds Augusts Ansis Dāvis Dāvids Emīls Gustavs Haralds Henriks Hugo Indulis Igors Ivans Visvaldis
    Vitālijs Valērijs Anatolijs Jurijs Dmitrijs Aleksejs Konstantīns Genādijs Georgijs Volodimirs Donalds Džons Džordžs Bils Boriss Emanuels Olafs Viktors Redžeps Šarls Žans Pjērs Hanss Pēters Maikls Deivids Pols Marks Stīvens Antonijs Fjodors Ļevs Jans Lehs Mateušs Andžejs Jaroslavs Iļja Ņikita
    Francis Alberts Arturs Frenks Čārlzs Viljams Tomass Ričards Herberts Ludvigs Johans Frīdrihs Hugo Oto Leo Bruno Diego Rikardo Eduardo Fernando Roberto Karlo Franko Marko Mario Pedro Paulo Ivo Enriko Džo Jari Ari Ali Levi Mati Jusi Heiki Luidži Fransuā Benuā`,
  women: `Anna Ilze Inese Kristīne Līga Inga Iveta Ieva Dace Sandra Solvita Zane Laura Aija Agnese Aiga Aina Alise Anita Antra Arta Astrīda Austra Baiba Benita Biruta Daiga Daina Dagmāra Diāna Dzintra Daiga Edīte Elīna Elza Emīlija Ērika Evija Evita Gita Guna Gunta Ginta Helēna Ilona Ilga Inguna Ināra
    Irēna Indra Ingrīda Irina Iluta Jana Jeļena Jūlija Karīna Katrīna Kristiāna Laila Laima Lāsma Lilita Linda Liene Lelde Lolita Lūcija Ludmila Madara Maija Māra Mārīte Margarita Marija Marta Monta Monika Natālija Nellija Olga Paula Ramona Rasma Regīna Renāte Rita Rūta Ruta Sabīne Sanita Santa
    Sarmīte Signe Sigita Silvija Skaidrīte Sofija Svetlana Tatjana Terēze Undīne Una Vaira Valda Valentīna Velta Vija Vineta Viktorija Vita Zaiga Zenta Zinaīda Žanete Angela Hilarija Kamala Urzula Oļena Jekaterina Nadežda Oksana Gaļina Džordža Kristalina Kaja Margareta Elizabete Terēza`,
  surnames: `Bērziņš Kalniņš Ozoliņš Jansons Ozols Liepiņš Krūmiņš Balodis Eglītis Zariņš Pētersons Vītols Kļaviņš Kārkliņš Vanags Jākobsons Šmits Siliņš Priede Lācis Zvirbulis Briedis Vilks Grīnbergs Rozītis Cīrulis Dombrovskis Ulmanis Gailis Godmanis Šķēle Krištopans Bērziņš Repše Emsis Kalvītis
    Kučinskis Kariņš Siliņa Straujuma Rinkēvičs Vējonis Levits Zatlers Pabriks Ušakovs Lembergs Šlesers Mūrnieks Podnieks Kalējs Dreimanis Mucenieks Krastiņš Roze Rozentāls Rudzītis Saulītis Skujenieks Skalbe Strautiņš Strods Tauriņš Upītis Vītiņš Zālītis Zeltiņš Zemītis Āboliņš Ābele Apinis Apsītis Auziņš
    Avotiņš Bite Blaumanis Brīvnieks Bruņinieks Bušs Celmiņš Dambis Dzenis Dzērve Dūmiņš Egle Feldmanis Freimanis Gaigals Girgensons Graudiņš Grants Gulbis Hermanis Irbe Jaunzems Jurjāns Kaktiņš Kalnietis Kauliņš Klints Kronvalds Krauklis Kuplais Lapiņš Lapsa Lauva Liepa Lielais Līcis Lūsis
    Mālnieks Medenis Meija Melderis Miezis Mednis Muižnieks Nagla Neimanis Niedra Ose Pavasars Plūme Putniņš Pumpurs Puriņš Puķītis Rācenis Rainis Reinis Rītiņš Rubenis Sakne Salmiņš Sējējs Sils Siksnis Skudra Sproģis Stalts Stariņš Students Stūrītis Šteinbergs Štāls Timma Tīrums Turiņš Vācietis Veidemanis
    Veinbergs Vēveris Vētra Zāle Zemgals Ziediņš Ziemelis Zutis Žagars Žīgurs Ķirsis Ķīsis Ļūļe Čakste Čaks Kviesis Zemgals Pliekšāns Barons Valdemārs Poruks Bērziņš Babris Mežiņš Bondars Locis Kokins Kazāks Kozlovs Ivanovs Petrovs Sokolovs Vasiļjevs Smirnovs Kuzņecovs Popovs Stepanovs Babickis Judins`,
  foreign: `Putins Medvedevs Lavrovs Peskovs Navaļnijs Jeļcins Gorbačovs Zelenskis Porošenko Zalužnijs Kuleba Šmihaļs Jermaks Janukovičs Kļičko Baidens Tramps Obama Klintons Bušs Makrons Šolcs Merkele Džonsons Sunaks Stārmers Stoltenbergs Rite Netanjahu Erdogans Orbāns Tusks Moraveckis Kačiņskis Duda Sikorskis
    Lukašenko Kims Blinkens Ostins Salivans Venss Rubio Kenedijs Reigans Niksons Kārters Geitss Masks Smits Brauns Millers Vilsons Andersons Tomsons Robinsons Mārtins Dostojevskis Tolstojs Čehovs Gogolis Puškins Šekspīrs Gēte Šillers Mocarts Bēthovens Bahs Vāgners Šopēns Einšteins Ņūtons Edisons Šrēders Vēbers Fišers
    Bekers Hofmanis Kleins Melņiks Kravčuks Kučma Juščenko Reznikovs Umerovs Sirskis Budanovs Šoigu Gerasimovs Prigožins Kadirovs Patruševs Nariškins Volodins Matvijenko Zaharovs Nausēda Landsberģis Kaļuss Ratass Kallass Ilvess`,
  places: `Rīga Daugavpils Liepāja Jelgava Jūrmala Ventspils Rēzekne Valmiera Jēkabpils Ogre Tukums Salaspils Cēsis Kuldīga Olaine Saldus Talsi Dobele Krāslava Bauska Ludza Sigulda Gulbene Madona Limbaži Aizkraukle Preiļi Balvi Alūksne Smiltene Valka Līvāni Ķekava Mārupe Baloži Lielvārde Ikšķile Vangaži
    Auce Brocēni Kandava Sabile Pāvilosta Aizpute Grobiņa Priekule Skrunda Durbe Piltene Rūjiena Mazsalaca Salacgrīva Ainaži Staicele Aloja Ape Cesvaine Lubāna Varakļāni Viļaka Viļāni Zilupe Dagda Subate Ilūkste Viesīte Aknīste Pļaviņas Skrīveri Daugava Gauja Venta Lielupe Salaca Latvija Lietuva Igaunija Polija Krievija
    Ukraina Baltkrievija Vācija Francija Itālija Spānija Portugāle Zviedrija Norvēģija Somija Dānija Nīderlande Beļģija Austrija Ungārija Čehija Slovākija Rumānija Bulgārija Grieķija Turcija Ķīna Japāna Indija Irāna Irāka Izraēla Sīrija Ēģipte Lībija Londona Parīze Berlīne Maskava Tallina Viļņa Kauņa Varšava Kijiva Minska
    Brisele Roma Madride Lisabona Vīne Prāga Budapešta Bukareste Sofija Atēnas Stokholma Oslo Helsinki Kopenhāgena Vašingtona Ņujorka Pekina Tokija Kaļiņingrada Ļvova Harkiva Odesa Mariupole Hersona Donbass Krima Doņecka Luhanska Bahmuta Zaporižja Dņipro Čerņihiva Sumi Buča Irpiņa Eiropa Āzija Āfrika Amerika Austrālija Vidzeme
    Kurzeme Zemgale Latgale Sēlija Pierīga Sibīrija Kaukāzs`,
  hers: (surname) => surname.endsWith("ais") ? [surname.replace(/ais$/, "ā")] : surname.endsWith("is") ? [surname.replace(/is$/, "e")] : [surname.replace(/(s|š)$/, "a")],
  hersAbroad: (surname) => surname.endsWith("skis") ? surname.replace(/is$/, "a") : surname.endsWith("ijs") ? surname.replace(/js$/, "ja") : surname.endsWith("is") ? surname.replace(/is$/, "e") : surname.replace(/s$/, "a")
}

/** The given names of the most stand first. */
const frequent = 50

/** Language, class, words, and how many each counts for. */
export const balticNames: ReadonlyArray<readonly [tag: string, of: EndingClass, words: ReadonlyArray<string>, by: number]> = Object.entries({ lt, lv }).flatMap(([tag, lists]) => {
  const words = (list: string): ReadonlyArray<string> => list.trim().split(/\s+/)
  const surnames = words(lists.surnames)
  const foreign = words(lists.foreign)
  const men = words(lists.men)
  const women = words(lists.women)
  return [
    [tag, "m", men.slice(0, frequent), 7], [tag, "m", men.slice(frequent), 3], [tag, "f", women.slice(0, frequent), 7], [tag, "f", women.slice(frequent), 3], [tag, "M", surnames, 3], [tag, "M", foreign, 2], [tag, "F", surnames.flatMap(lists.hers), 1.5],
    [tag, "F", foreign.map(lists.hersAbroad), 1], [tag, "p", words(lists.places), 2]
  ] as const
})
