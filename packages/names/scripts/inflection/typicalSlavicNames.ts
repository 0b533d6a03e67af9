/** Names that stand for the endings common in the West and South Slavic languages, where the labels of persons have too few of their own; the press's foreign names are among them, as they are written there. General knowledge. */
import type { EndingClass } from "../../src/inflection/endings.ts"
import { inCyrillic } from "../../src/inflection/languages/sr.ts"

interface Lists {
  readonly men: string
  readonly women: string
  /** Men's. */
  readonly surnames: string
  readonly places: string
  /** A man's surname as women bear it. */
  readonly hers: (surname: string) => string
}

/** As the languages in Latin letters that keep foreign spelling write them. */
const foreignSurnames = `Trump Biden Obama Clinton Bush Reagan Carter Nixon Kennedy Roosevelt Lincoln Pence Vance Harris Pelosi McCain Sanders Powell Rumsfeld Cheney Kissinger Albright Bolton Pompeo Rubio Blinken Austin Thatcher Blair Johnson Cameron Sunak Starmer
  Truss Farage Corbyn Churchill Major Macron Sarkozy Chirac Mitterrand Hollande Barnier Fillon Juncker Barroso Michel Metsola Stoltenberg Rutte Wilders Merkel Scholz Merz Kohl Schröder Steinmeier Baerbock Habeck Lindner Schäuble Kurz Nehammer
  Kickl Haider Faymann Fischer Berlusconi Renzi Meloni Salvini Draghi Conte Prodi Mattarella Napolitano Rajoy Aznar Zapatero Sánchez Costa Borrell Guterres Annan Netanyahu Rabin Sharon Peres Arafat Abbas Assad Hussein Khamenei Gandhi Modi
  Castro Chávez Maduro Bolsonaro Lula Milei Guevara Mandela Zuma Abe Kim Mao Thunberg Löfven Palme Sipilä Niinistö Marin Kallas Orbán Magyar Szijjártó Horthy Nagy Kádár Gates Jobs Musk Bezos Cook Buffett Soros Einstein Darwin`
const foreignCities = `London Berlin Madrid Paris Dublin Oslo Stockholm Hamburg Frankfurt Dortmund Stuttgart Bonn Leipzig Manchester Liverpool Birmingham Glasgow Oxford Wimbledon Rotterdam Lyon Toulouse Nantes Strasbourg Valencia Bilbao Milano Bologna Bari
  Bergamo Salzburg Linz Basel Lausanne Washington Chicago Houston Seattle Atlanta Texas Michigan Montana Oregon Toronto Vancouver Quebec Melbourne Wellington Dubai Bagdad Istanbul Haifa Bogota Santiago Nairobi Dakar Kinshasa Manila Mumbai
  Kabul`

const adjectiveWoman = (surname: string): string | undefined => /(ý|[iy]j|[sc]ki)$/.test(surname) ? surname.replace(/(ý|[iy]j|i)$/, "á") : /[íů]$/.test(surname) ? surname : undefined
const czechWoman = (surname: string): string => adjectiveWoman(surname) ?? `${surname.replace(/[ao]$/, "").replace(/e([ck])$/, "$1").replace(/([vr])el$/, "$1l")}ová`
/** After a long syllable the adjective's ending is short: Biely, Biela. */
const slovakWoman = (surname: string): string => /([áéíóúý]|i[ae])[lnr]y$/.test(surname) ? surname.replace(/y$/, "a") : adjectiveWoman(surname) ?? `${surname.replace(/[ao]$/, "").replace(/ec$/, "c")}ová`

const lists: Readonly<Record<string, Lists>> = {
  pl: {
    men: `Piotr Krzysztof Andrzej Tomasz Jan Paweł Michał Marcin Jakub Adam Marek Łukasz Grzegorz Mateusz Wojciech Mariusz Dariusz Zbigniew Jerzy Maciej Rafał Robert Kamil Józef Dawid Szymon Kacper Bartosz Tadeusz Jacek Jarosław Janusz Ryszard Artur
      Stanisław Mirosław Sebastian Filip Sławomir Przemysław Patryk Damian Karol Henryk Kazimierz Dominik Wiesław Daniel Waldemar Adrian Bartłomiej Roman Arkadiusz Leszek Radosław Zdzisław Edward Hubert Konrad Bogdan Czesław Mieczysław Władysław
      Eugeniusz Antoni Franciszek Aleksander Mikołaj Wiktor Oskar Igor Zygmunt Stefan Marian Lech Bolesław Bronisław Witold Cezary Ireneusz Norbert Emil Olgierd Ludwik Ignacy Miłosz Leon Alfred Gustaw Seweryn Ksawery Jeremi Konstanty Ambroży
      Hilary Walery Wit Zenon Roch Błażej Maurycy Feliks Wincenty Jędrzej Borys Aleksy Włodzimierz Jurek Janek Tomek`,
    women: `Anna Maria Katarzyna Małgorzata Agnieszka Barbara Ewa Krystyna Magdalena Elżbieta Joanna Aleksandra Zofia Monika Teresa Danuta Natalia Julia Karolina Marta Beata Dorota Janina Jadwiga Jolanta Alicja Iwona Halina Irena Grażyna Paulina
      Justyna Bożena Zuzanna Urszula Oliwia Sylwia Emilia Renata Wiktoria Patrycja Hanna Izabela Helena Maja Ewelina Aneta Stanisława Wanda Weronika Klaudia Dominika Edyta Marianna Kamila Genowefa Lucyna Aniela Kinga Amelia Gabriela Nikola
      Marzena Lidia Wiesława Bogumiła Olga Matylda Stefania Róża Liliana Kaja Ludmiła Zyta Pola Basia Kasia Hania Hillary Ursula Margaret Theresa Switłana Beatrycze Noemi`,
    surnames: `Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Jankowski Mazur Wojciechowski Kwiatkowski Krawczyk Kaczmarek Piotrowski Grabowski Zając Pawłowski Michalski Król Wieczorek
      Jabłoński Wróbel Nowakowski Majewski Olszewski Stępień Malinowski Jaworski Adamczyk Dudek Nowicki Pawlak Górski Witkowski Walczak Sikora Baran Rutkowski Michalak Szewczyk Ostrowski Tomaszewski Pietrzak Zalewski Wróblewski Marciniak Jasiński
      Zawadzki Bąk Sadowski Jakubowski Duda Włodarczyk Wilk Chmielewski Borkowski Sokołowski Szczepański Sawicki Kucharski Lis Maciejewski Kubiak Kalinowski Mazurek Wysocki Kołodziej Kaźmierczak Czarnecki Sobczak Konieczny Urbański Głowacki
      Zakrzewski Sikorski Wasilewski Krajewski Laskowski Gajewski Mróz Ziółkowski Szulc Makowski Brzeziński Baranowski Przybylski Kaczmarczyk Cieślak Borowski Błaszczyk Andrzejewski Szymczak Gołąb Kozioł Kot Kania Kurek Kopeć Wrona Czajka Sowa
      Skiba Ziemba Zięba Kosiba Pająk Marzec Kwiecień Maj Czerwiec Łuczak Bednarz Bednarek Piekarz Rybak Kowal Cichy Biały Czarny Górny Dolny Mały Gruby Kuchta Gawron Gil Drozd Szpak Wojtyła Tusk Wałęsa Kopacz Ziobro Gowin Hołownia Biedroń
      Czarzasty Miller Belka Oleksy Buzek Balcerowicz Bartoszewicz Miłosz Lem Wajda Chopin Kościuszko Moniuszko Fredro Matejko Boniek Lato Małysz Stoch Putin Miedwiediew Ławrow Szojgu Nawalny Łukaszenka Zełenski Poroszenko Janukowycz Juszczenko
      Tymoszenko Kliczko Gorbaczow Jelcyn Stalin Lenin Chruszczow Breżniew Tołstoj Dostojewski Czechow Puszkin Szewczenko Netanjahu Erdogan Zapatero Vučić ${foreignSurnames}`,
    places: `Warszawa Kraków Łódź Wrocław Poznań Gdańsk Szczecin Bydgoszcz Lublin Białystok Katowice Gdynia Częstochowa Radom Rzeszów Toruń Sosnowiec Kielce Gliwice Olsztyn Zabrze Bytom Zielona Rybnik Opole Tychy Elbląg Płock Wałbrzych Włocławek Tarnów
      Chorzów Koszalin Kalisz Legnica Grudziądz Jaworzno Słupsk Nowy Siedlce Mysłowice Piła Ostrów Konin Inowrocław Lubin Suwałki Gniezno Stargard Leszno Zamość Przemyśl Tczew Zgierz Nysa Oświęcim Kołobrzeg Otwock Bełchatów Sieradz Mikołajki
      Ustka Małopolska Pomorze Podkarpacie Kujawy Bieszczady Sudety Wisła Bug Noteć Bałtyk Słowacja Białoruś Estonia Bułgaria Słowenia Hiszpania Brytania Irlandia Finlandia Belgia Grecja Japonia Izrael Liban Maroko Argentyna Australia Kazachstan
      Cypr Moskwa Lwów Donieck Donbas Mińsk Ryga Brno Budapeszt Belgrad Sarajewo Drezno Norymberga Turyn Florencja Bruksela Lizbona Kopenhaga Stambuł Bejrut Tokio Seul Kalifornia Hawana Afryka Wołga Dunaj Nil Saksonia Kaukaz ${foreignCities}`,
    hers: (surname) => surname.replace(/([sc]k|dzk)i$/, "$1a").replace(/(ich|[łn]|Grub)y$/, "$1a")
  },
  cs: {
    men: `Jiří Jan Petr Josef Pavel Martin Tomáš Jaroslav Miroslav Zdeněk Václav František Michal Milan Karel Jakub Lukáš David Vladimír Ladislav Ondřej Roman Stanislav Marek Radek Daniel Antonín Vojtěch Filip Adam Miloslav Matěj Aleš Jaromír Libor
      Dominik Patrik Vlastimil Oldřich Jindřich Miloš Lubomír Rudolf Štěpán Bohumil Robert Ivan Viktor Richard Luboš Radim Vít Rostislav Dalibor Luděk Vratislav Kamil Bohuslav Vlastislav Marcel Alois Šimon Emil Eduard Dušan Bedřich Viliam Igor
      Otakar Otto Hynek Kryštof Mikuláš Ludvík Leoš Bořivoj Ctirad Přemysl Svatopluk Čeněk Evžen Arnošt Zbyšek Hugo Bruno Oto Ivo Kuba Honza Jirka Pepa Tonda Franta Saša Míra Láďa Standa Jára Metoděj Ignác Tadeáš Matouš Radovan Prokop Havel
      Blažej Řehoř Valentýn Andrej Robin`,
    women: `Marie Jana Eva Hana Anna Věra Lenka Alena Kateřina Petra Lucie Jaroslava Ludmila Helena Jitka Martina Jarmila Veronika Jiřina Michaela Božena Monika Zdeňka Zdena Tereza Ivana Vlasta Dana Eliška Markéta Marcela Dagmar Libuše Květa Dita
      Miroslava Barbora Kristýna Pavla Olga Andrea Irena Šárka Klára Natálie Růžena Nikola Gabriela Iveta Adéla Zuzana Radka Simona Milada Miloslava Pavlína Renata Denisa Irma Alžběta Karolína Anežka Blanka Karla Emilie Naděžda Miluše Ester
      Drahomíra Soňa Sofie Ema Viktorie Žofie Magdaléna Sára Ingrid Edita Ilona Taťána Doubravka Anděla Zora Miriam Carmen`,
    surnames: `Novák Svoboda Novotný Dvořák Černý Procházka Kučera Veselý Horák Němec Pokorný Marek Pospíšil Hájek Jelínek Král Růžička Beneš Fiala Sedláček Doležal Zeman Kolář Navrátil Čermák Vaněk Urban Blažek Kříž Kopecký Kratochvíl Kovář Bartoš Vlček
      Musil Polák Šimek Konečný Malý Čech Kadlec Štěpánek Staněk Holub Dostál Soukup Šťastný Mareš Moravec Sýkora Tichý Valenta Vávra Matoušek Bláha Říha Ševčík Bureš Hruška Mašek Dušek Pavlík Havlíček Janda Hrubý Mach Liška Beran Vacek Klíma
      Švec Kašpar Machač Strnad Vítek Kubát Bílý Ptáček Sobotka Topolánek Babiš Klaus Havel Masaryk Nečas Paroubek Špidla Gross Rusnok Schwarzenberg Okamura Rakušan Lipavský Pavel Hamáček Chovanec Stropnický Pelikán Zaorálek Langer Bém Hřib
      Krejčí Hašek Čapek Kundera Hrabal Seifert Nezval Neruda Mácha Jirásek Komenský Palacký Purkyně Smetana Janáček Martinů Suk Mucha Lada Forman Menzel Svěrák Trojan Gott Jágr Nedvěd Šmicer Baroš Koller Zátopek Lendl Berdych Kvit Sáblík Petrů
      Janů Jakubů Pavlů Matějů Tomšů Stach Rezek Janků Dolejší Hořejší Prostřední Kočí Zajíc Medvěd Vrba Jahoda Kočka Kos Sova Straka Vrána Čáp Sokol Putin Medveděv Lavrov Šojgu Navalnyj Lukašenko Zelenskyj Porošenko Janukovyč Juščenko Klyčko
      Gorbačov Jelcin Stalin Lenin Chruščov Brežněv Tolstoj Dostojevskij Čechov Puškin Ševčenko Netanjahu Erdogan Tusk Kaczyński Duda Fico Pellegrini Dubček Orbán Mečiar Husák Gottwald Vučić ${foreignSurnames}`,
    places: `Praha Brno Ostrava Plzeň Liberec Olomouc Pardubice Zlín Hradec Budějovice Ústí Kladno Most Opava Frýdek Karviná Jihlava Teplice Děčín Chomutov Havířov Přerov Prostějov Třebíč Česká Třinec Tábor Znojmo Příbram Cheb Trutnov Kolín Orlová
      Vsetín Písek Šumperk Kroměříž Uherské Hodonín Břeclav Litvínov Litoměřice Sokolov Krnov Strakonice Valašské Beroun Kopřivnice Klatovy Blansko Náchod Slaný Chrudim Svitavy Poděbrady Jičín Aš Mikulov Terezín Humpolec Vimperk Hlinsko Čechy
      Šumava Jeseníky Labe Berounka Lužnice Hradčany Strahov Česko Německo Rusko Lotyšsko Bulharsko Slovinsko Řecko Francie Anglie Nizozemsko Švédsko Dánsko Kanada Čína Korea Irák Libanon Maroko Afghánistán Gruzie Malta Asie Kavkaz Balkán Kyjev
      Oděsa Cherson Vilnius Varšava Vratislav Košice Sofie Lublaň Vídeň Lipsko Pasov Turín Paříž Antverpy Curych Kodaň Jeruzalém Káhira Peking Dillí Pensylvánie Rýn Seina Sasko Tatry ${foreignCities}`,
    hers: czechWoman
  },
  sk: {
    men: `Jozef Ján Peter Martin Milan Michal Štefan Tomáš František Ladislav Miroslav Marek Jaroslav Vladimír Ľubomír Juraj Pavol Ivan Andrej Dušan Igor Lukáš Rastislav Marián Anton Roman Róbert Matej Branislav Karol Daniel Jakub Patrik Rudolf
      Stanislav Filip Vojtech Richard Július Viliam Samuel Matúš Ľuboš Adam Dominik Viktor Radoslav Dávid Ondrej Imrich Alexander Tibor Eduard Gabriel Maroš Dalibor Boris Erik Norbert Gejza Emil Vincent Vasil Eugen Bohuš Zdenko Slavomír Alojz
      Cyril Metod Mikuláš Šimon Kristián Sebastián Oliver Ľudovít Gustáv Zoltán Attila Ľudo Jano Juro Fero Mišo Palo Števo Jožo Vlado Laco Miro Rasto Braňo Ďuro Zdeno Ivo Oto Hugo Svätopluk Pribina Dezider Arpád Ernest Edmund Leopold Blažej
      Dionýz Matiáš Tadeáš Urban Valér`,
    women: `Mária Anna Zuzana Katarína Eva Jana Helena Monika Martina Alžbeta Iveta Lucia Viera Ivana Veronika Andrea Margita Michaela Lenka Petra Daniela Kristína Jarmila Emília Oľga Ľudmila Marta Magdaléna Miroslava Gabriela Barbora Dominika Natália
      Erika Beáta Renáta Silvia Jozefína Dana Božena Terézia Vlasta Irena Júlia Nikola Simona Jaroslava Adriana Zdenka Mariana Soňa Eliška Ema Nina Sofia Viktória Tamara Nela Hana Laura Alena Denisa Ľubica Ľubomíra Ingrid Dagmar Žofia Zlatica
      Anežka Drahomíra Katka Zuzka Slávka Edita Agnesa Štefánia Klára Milota Ester Miriam Iris Nikol Hillary Ursula Theresa`,
    surnames: `Horváth Kováč Varga Tóth Nagy Baláž Szabó Molnár Balog Lukáč Novák Kovács Polák Gajdoš Kollár Hudák Németh Kováčik Oláh Oravec Kučera Pavlík Sýkora Urban Hruška Krajčí Sloboda Mihalik Bartoš Takáč Švec Blaho Kráľ Mazúr Čierny Biely Hrubý
      Malý Veľký Šimko Šťastný Tichý Vlk Zajac Jurčo Jurko Hlinka Tiso Štúr Hurban Hodža Sládkovič Kukučín Hviezdoslav Hronský Štefánik Dubček Husák Mečiar Dzurinda Fico Pellegrini Matovič Heger Ódor Kiska Schuster Gašparovič Kaliňák Sulík Danko
      Šimečka Majerský Gröhling Blanár Taraba Huliak Čarnogurský Moravčík Kňažko Mikloš Mikloško Lajčák Kukan Kubiš Figeľ Lipšic Bugár Csáky Hrušovský Paška Bilčík Beblavý Naď Korčok Harabin Trnka Kočner Kuciak Vadala Haščák Bašternák Hamšík
      Škrtel Škriniar Lobotka Dúbravka Hossa Chára Bondra Šatan Gáborík Demitra Slafkovský Sagan Žigmund Velits Mináč Bednár Mlynár Kolár Šuster Kočiš Juhás Lakatoš Kiš Farkaš Sabo Vrábel Slávik Sokol Holub Straka Kavka Vrana Medveď Jeleň Baran
      Kozák Kozel Kohút Husár Vojtko Janko Petro Palko Jakubec Miklušica Marko Matejka Lacko Ďurčo Ďurica Adamec Michalec Slovák Rusnák Nemec Uhrin Chorvát Putin Medvedev Lavrov Šojgu Navaľnyj Lukašenko Zelenskyj Porošenko Janukovyč Juščenko
      Klyčko Gorbačov Jeľcin Stalin Lenin Chruščov Brežnev Tolstoj Dostojevskij Čechov Puškin Ševčenko Netanjahu Erdogan Tusk Kaczyński Duda Zeman Babiš Havel Klaus Fiala Masaryk Beneš Orbán Vučić ${foreignSurnames}`,
    places: `Bratislava Košice Prešov Žilina Nitra Banská Trnava Trenčín Martin Poprad Prievidza Zvolen Považská Michalovce Spišská Komárno Levice Humenné Bardejov Liptovský Ružomberok Piešťany Topoľčany Lučenec Čadca Dubnica Partizánske Šaľa Hlohovec
      Senica Brezno Vranov Malacky Pezinok Snina Dunajská Galanta Skalica Senec Kežmarok Zlaté Detva Sabinov Púchov Bánovce Stropkov Rožňava Revúca Myjava Svidník Modra Šamorín Stará Turany Holíč Hriňová Vráble Bojnice Ružinov Karlova Orava Spiš
      Gemer Považie Fatra Dunaj Hornád Laborec Kriváň Poľsko Nemecko Bielorusko Estónsko Srbsko Bosna Turecko Španielsko Británia Holandsko Švédsko Dánsko Mexiko Čína Kórea Irak Sýria Líbya Sudán Gruzínsko Cyprus Európa Austrália Krym Moskva
      Charkov Luhansk Užhorod Riga Krakov Praha Plzeň Budapešť Sofia Ľubľana Skopje Drážďany Norimberg Benátky Paríž Antverpy Zürich Solún Helsinki Damask Tokio Soul Kalifornia Havana Dneper Níl ${foreignCities}`,
    hers: slovakWoman
  },
  sl: {
    men: `Franc Marko Janez Andrej Ivan Anton Luka Jožef Peter Matej Marjan Tomaž Milan Bojan Jože Aleš Robert Boris Rok David Žiga Dejan Gregor Jan Miha Jakob Nejc Matjaž Branko Jure Stanislav Igor Alojz Dušan Simon Blaž Miran Mitja Uroš Martin
      Klemen Primož Damjan Drago Boštjan Darko Zoran Tadej Samo Aljaž Anže Gašper Vinko Sebastjan Stanko Daniel Mark Borut Karel Zvonko Slavko Denis Vid Tilen Miro Aleksander Rudolf Janko Tim Viktor Domen Danijel Albin Silvo Zdravko Iztok Matic
      Jaka Rajko Srečko Urban Filip Srečo Erik Lovro Tine Tone France Lojze Jaša Nace Žan Maks Bor Oskar Lan Vito Jurij Metod Ciril Pavel Karol Edvard Alen Vladimir Roman Ludvik Franjo Gorazd Bogdan`,
    women: `Marija Ana Maja Irena Mojca Mateja Nataša Nina Barbara Andreja Jožica Petra Katja Anja Eva Jožefa Sonja Tatjana Katarina Milena Tanja Tina Sara Alenka Vesna Ivana Martina Majda Tjaša Frančiška Urška Nika Dragica Špela Helena Anica Terezija
      Darja Kristina Nada Danica Marjeta Olga Zdenka Simona Suzana Lidija Vida Marta Sabina Ivanka Janja Silva Angela Lara Ema Neža Marjana Ljudmila Maša Alojzija Brigita Zala Ajda Metka Stanislava Monika Cvetka Kaja Elizabeta Renata Magda Polona
      Karmen Zoja Pia Zarja Manca Bernarda Jasna Breda Melita Ines Živa Ursula`,
    surnames: `Novak Horvat Kovačič Krajnc Zupančič Potočnik Kovač Mlakar Vidmar Kos Golob Turk Kralj Božič Korošec Zupan Bizjak Hribar Kotnik Kavčič Rozman Kastelic Oblak Petek Žagar Hočevar Kolar Košir Koren Zajc Klemenčič Knez Medved Zupanc Petrič Pirc
      Hrovat Pavlič Kuhar Lah Zorko Tomažič Uršič Erjavec Babič Sever Jereb Jerman Kranjc Majcen Rupnik Breznik Pušnik Lesjak Perko Dolenc Močnik Furlan Pečnik Vidic Pavlin Logar Jenko Ribič Tomšič Žnidaršič Jelen Janežič Marolt Maček Gregorič
      Fras Pintar Blatnik Černe Gorenc Mihelič Lešnik Cerar Kokalj Zadravec Dolinar Lazar Hren Bezjak Leban Čeh Rus Vidovič Jug Kobal Štrukelj Kranjec Bogataj Bergant Zver Simčič Hafner Mrak Jamnik Kocjančič Primožič Nemec Gorjup Skok Škof
      Javornik Kokol Demšar Babnik Tavčar Prešeren Cankar Trubar Kosovel Župančič Plečnik Stritar Gregorčič Levstik Bevk Pahor Kučan Drnovšek Türk Janša Šarec Tonin Bratušek Jankovič Virant Rop Peterle Bavčar Rupel Fajon Brglez Mesec Kordiš Židan
      Bertoncelj Hojs Musar Dončić Dragić Prevc Maze Šeško Kek Katanec Bole Žižek Hodžić Begić Ambrož Avsec Berce Bizilj Čuk Eržen Putin Medvedjev Lavrov Šojgu Navalni Lukašenko Zelenski Porošenko Janukovič Juščenko Kličko Gorbačov Jelcin Stalin
      Lenin Hruščov Brežnjev Tolstoj Dostojevski Čehov Puškin Ševčenko Netanjahu Erdogan Tusk Kaczyński Duda Fico Orban Vučić Plenković Milanović Tuđman Milošević Izetbegović Dodik Tadić Koštunica Sanader Mesić Josipović Tito ${foreignSurnames}`,
    places: `Ljubljana Maribor Celje Kranj Koper Velenje Novo Ptuj Trbovlje Kamnik Jesenice Domžale Nova Izola Škofja Murska Postojna Logatec Vrhnika Kočevje Ravne Slovenj Ajdovščina Litija Brežice Krško Bled Bohinj Piran Portorož Lipica Sežana Tolmin
      Bovec Kobarid Idrija Cerkno Radovljica Tržič Mengeš Medvode Grosuplje Ivančna Trebnje Sevnica Zagorje Hrastnik Laško Žalec Ormož Radgona Ruše Mežica Metlika Cerknica Vršič Gorenjska Notranjska Kras Zasavje Goriška Drava Kolpa Sora Slovenija
      Italija Češka Ukrajina Latvija Bolgarija Hercegovina Albanija Francija Anglija Irska Švedska Danska Kanada Argentina Indija Iran Sirija Egipt Alžirija Pakistan Armenija Malta Peru Afrika Sibirija Balkan Peterburg Harkov Lugansk Vilna
      Varšava Brno Budimpešta Beograd Split Osijek Tuzla Priština Gradec Trst Rim Neapelj Bruselj Luksemburg Solun Helsinki Jeruzalem Kairo Peking Delhi Florida Ren Temza Saška Benečija ${foreignCities}`,
    hers: (surname) => surname
  },
  hr: {
    men: `Ivan Marko Josip Stjepan Tomislav Željko Ante Luka Mario Zoran Mladen Petar Nikola Branko Damir Darko Dragan Davor Goran Hrvoje Igor Ivica Zlatko Zvonimir Krešimir Krunoslav Vladimir Boris Božidar Dario Dejan Denis Dino Domagoj Dražen Drago
      Dubravko Duje Fran Filip Franjo Frane Gordan Gojko Ivo Jakov Jakša Jerko Jure Juraj Karlo Kristijan Leo Lovre Lovro Marin Marijan Matej Mateo Matija Mate Mato Miro Mirko Miroslav Milan Miljenko Neven Nenad Niko Ognjen Pavao Pavle Pero
      Predrag Rade Radovan Ranko Robert Roko Ruđer Saša Siniša Slaven Slavko Srećko Stipe Stipan Šime Šimun Tin Toma Toni Tonči Viktor Vlado Vlatko Antun Andrija Andrej Anto Alen Bartol Blaž Bruno Danijel David Eduard Emil Gabrijel`,
    women: `Marija Ana Ivana Mirjana Katarina Vesna Nada Ljubica Dragica Marina Kata Jasna Ljiljana Snježana Jelena Petra Martina Gordana Marta Anita Tatjana Sanja Ankica Lucija Iva Sara Ema Mia Nika Lana Dora Lara Mara Barbara Nevenka Branka Zdenka
      Biserka Božica Danijela Maja Kristina Nina Natalija Sandra Suzana Renata Valentina Vedrana Višnja Zrinka Željka Josipa Helena Eva Tena Tea Rita Rina Paula Nikolina Nataša Mirela Milka Laura Kolinda Karla Ines Iris Karmen Dolores Nives
      Ingrid Doris Ivona Ivka Ika Jagoda Dubravka Antea Andrea Alma Amra Lejla Selma`,
    surnames: `Horvat Kovačević Babić Marić Jurić Novak Kovačić Vuković Knežević Marković Petrović Matić Tomić Pavlović Kovač Božić Blažević Grgić Pavić Radić Perić Filipović Šarić Lovrić Vidović Perković Popović Bošnjak Jukić Barišić Lončar Mandić
      Nikolić Galić Jozić Brkić Klarić Martinović Matijević Petković Pejić Rukavina Šimić Špoljarić Turk Ivančić Župan Žagar Zorić Kralj Dujmović Crnković Cindrić Bilić Bašić Bačić Antić Đurić Kos Golub Lisica Vuk Medved Jelić Jerković Josipović
      Jovanović Katić Kolar Kolarić Kranjčar Krznarić Kuzmić Lukić Majić Mamić Matošević Mihaljević Miletić Milić Mikulić Novosel Oreškov Pavičić Pavlić Pintarić Plenković Milanović Tuđman Mesić Sanader Kosor Orešković Grabar Kitarović Račan
      Granić Šeks Mateša Gregurić Manolić Bandić Tomašević Grlić Radman Penava Grmoja Petrov Bernardić Karamarko Jandroković Božinović Banožić Anušić Butković Ćorić Primorac Škoro Kolakušić Modrić Šuker Boban Prosinečki Gvardiol Kukoč Rađa Krleža
      Mažuranić Šenoa Matoš Strossmayer Trumbić Stepinac Tesla Ružička Penkala Gubec Zrinski Frankopan Erdődy Vrdoljak Jakovina Goldstein Markač Čermak Norac Šušak Bobetko Domazet Lošo Žanko Barać Maras Bauk Grbin Sabo Tot Nađ Kiš Varga Putin
      Medvedev Lavrov Šojgu Navaljni Lukašenko Zelenski Porošenko Janukovič Juščenko Kličko Gorbačov Jeljcin Staljin Lenjin Hruščov Brežnjev Tolstoj Dostojevski Čehov Puškin Ševčenko Netanyahu Erdogan Tusk Kaczynski Duda Fico Orban Tito Kardelj
      Ranković Janša Golob Pahor ${foreignSurnames}`,
    places: `Zagreb Split Rijeka Osijek Zadar Pula Slavonski Karlovac Varaždin Šibenik Sisak Velika Vinkovci Vukovar Dubrovnik Bjelovar Koprivnica Požega Čakovec Đakovo Samobor Virovitica Kutina Metković Petrinja Makarska Županja Rovinj Poreč Umag Pazin
      Opatija Crikvenica Krk Cres Lošinj Rab Pag Hvar Brač Vis Korčula Lastovo Mljet Trogir Sinj Knin Imotski Solin Benkovac Otočac Delnice Ludbreg Daruvar Ilok Dvor Plitvice Primošten Jablanac Ivanec Istra Baranja Posavina Moslavina Srijem Kupa
      Krka Biokovo Hrvatska Vojvodina Albanija Bugarska Njemačka Francuska Britanija Belgija Švedska Poljska Ukrajina Latvija Gruzija Kina Koreja Izrael Jordan Maroko Nigerija Pakistan Brazil Peru Vatikan Afrika Krim Sarajevo Zenica Goražde
      Trebinje Konjic Subotica Kotor Skopje Ljubljana Petrograd Harkov Mariupolj Vilnius Prag Bukurešt München Milano Firenca Haag Atena Helsinki Damask Tokio Seul Rajna Temza Saska ${foreignCities}`,
    hers: (surname) => surname
  },
  bg: {
    men: `Георги Иван Димитър Николай Петър Христо Стефан Йордан Васил Тодор Атанас Стоян Ангел Красимир Пламен Александър Илия Ивайло Кирил Емил Борис Любомир Валентин Румен Марин Михаил Цветан Владимир Асен Бойко Петко Калин Костадин Константин
      Симеон Светослав Росен Тихомир Мартин Даниел Виктор Кристиян Антон Антоан Андрей Веселин Венцислав Владислав Галин Генчо Данчо Деян Делян Добромир Драгомир Евгени Живко Захари Здравко Златко Йосиф Камен Кольо Коста Крум Кубрат Лазар Лъчезар
      Людмил Манол Методи Милен Милчо Мирослав Младен Момчил Найден Никола Огнян Орлин Павел Панайот Пенко Пейо Радой Рашко Сава Самуил Слави Славчо Спас Стойчо Тервел Тоньо Трайчо Филип Цоньо Чавдар Янко Яни Яне Ахмед Мехмед Лютви Джевдет Доналд
      Джо Джордж Барак Еманюел`,
    women: `Мария Иванка Елена Йорданка Пенка Маргарита Виолета Лиляна Цветанка Радка Надежда Марийка Румяна Тодорка Стефка Стоянка Василка Росица Станка Емилия Донка Милка Величка Райна Анка Красимира Снежана Мариана Валентина Янка Христина Катя
      Даниела Татяна Светла Галина Златка Лидия Екатерина Невена Теодора Антоанета Десислава Ивелина Гергана Петя Силвия Весела Цветелина Виктория Александра Габриела Симона Кристина Йоана Рая Никол Ива Ани Анна Боряна Биляна Божидара Вяра Вера
      Деница Ели Здравка Корнелия Лора Людмила Мая Моника Нели Саня Соня Таня Цеца Урсула Хилъри Тереза Мишел Ирен Карин Ингрид`,
    surnames: `Иванов Георгиев Димитров Петров Николов Христов Стоянов Тодоров Илиев Василев Атанасов Ангелов Петков Йорданов Марков Колев Стефанов Попов Борисов Кирилов Михайлов Костадинов Костов Александров Маринов Митев Митов Цветков Цветанов Симеонов
      Савов Славов Спасов Станев Станчев Стойчев Стойков Танев Томов Тонев Филипов Ганев Генчев Генов Гочев Данаилов Данев Дачев Делчев Денев Динев Добрев Донев Драганов Дончев Желев Желязков Живков Запрянов Захариев Златев Йосифов Йотов Калчев
      Каменов Кънев Кръстев Крумов Лазаров Лалев Луканов Манолов Манчев Минчев Митрев Найденов Нейков Недев Ненов Николаев Павлов Панайотов Панов Пеев Пенев Пенчев Първанов Радев Радков Радоев Райков Райчев Русев Рангелов Тенев Трифонов Узунов
      Хаджиев Чавдаров Янев Янков Янакиев Ботев Вазов Левски Раковски Яворов Славейков Смирненски Вапцаров Димов Талев Радичков Хайтов Йовков Елин Пелин Каравелов Стамболов Стамболийски Благоев Станишев Доган Карадайъ Местан Близнашки Гешев
      Сарафов Христо Григор Гълъбов Касабов Арнаудов Черкезов Дългов Владов Влахов Джамбазки Паси Соломон Леви Тръмп Байдън Обама Клинтън Буш Рейгън Картър Никсън Кенеди Рузвелт Линкълн Харис Пенс Ванс Маккейн Сандърс Пауъл Чейни Кисинджър Болтън
      Помпео Блинкън Рубио Тачър Блеър Джонсън Камерън Сунак Стармър Мей Тръс Фараж Корбин Чърчил Макрон Саркози Ширак Митеран Оланд Льопен Барние Юнкер Барозу Мишел Мецола Столтенберг Рюте Вилдерс Меркел Шолц Мерц Кол Шрьодер Щайнмайер Бербок
      Шойбле Курц Нехамер Хайдер Берлускони Ренци Мелони Салвини Драги Конте Проди Рахой Аснар Санчес Коща Борел Гутериш Анан Нетаняху Рабин Шарон Перес Арафат Абас Асад Хюсеин Ердоган Гюлен Хаменей Моди Кастро Чавес Мадуро Болсонаро Лула Мандела
      Абе Ким Путин Медведев Лавров Шойгу Навални Пригожин Лукашенко Зеленски Порошенко Янукович Кличко Горбачов Елцин Сталин Ленин Хрушчов Брежнев Толстой Достоевски Чехов Пушкин Туск Дуда Фицо Орбан Вучич Милошевич Дачич Зоран Заев Тито Рама
      Курти Мицотакис Ципрас Папандреу Караманлис`,
    places: `София Пловдив Варна Бургас Русе Стара Плевен Сливен Добрич Шумен Перник Хасково Ямбол Пазарджик Благоевград Велико Враца Габрово Асеновград Видин Казанлък Кърджали Кюстендил Монтана Димитровград Търговище Ловеч Силистра Дупница Разград
      Горна Свищов Петрич Смолян Сандански Самоков Севлиево Лом Карлово Велинград Троян Ботевград Айтос Пещера Панагюрище Раковски Червен Нова Карнобат Созопол Банско Мездра Търново Раднево Крумовград Чепеларе Златица Годеч Рила Попово Калофер
      Правец Берковица Тракия Родопи Дунав Места Осъм Гърция Албания Босна Австрия Испания Шотландия Белгия Норвегия Словакия Литва Грузия Узбекистан Виетнам Палестина Египет Тунис Пакистан Бразилия Куба Европа Сибир Чечения Лвов Луганск Рига
      Прага Букурещ Загреб Битоля Виена Хамбург Кьолн Венеция Лион Манчестър Брюксел Женева Мадрид Лисабон Стокхолм Анкара Дамаск Багдад Сеул Бостън Флорида Далас Торонто Мелбърн Темза Саксония Сицилия`,
    hers: (surname) => surname.replace(/([оеая]в)$/, "$1а").replace(/([сшчц]к)и$/, "$1а")
  },
  mk: {
    men: `Александар Никола Зоран Горан Драган Дејан Игор Марјан Борис Владимир Љупчо Љубчо Ѓорге Ѓорги Трајко Стојан Петар Јован Димитар Димче Христијан Христо Филип Стефан Мартин Давид Даниел Лука Марко Андреј Бојан Благоја Бранко Бранислав Васил
      Васко Венко Виктор Влатко Гоце Глигор Даме Дарко Денис Дончо Ѓоко Емил Живко Зафир Звонко Здравко Златко Иван Ивица Илија Иле Јане Јовица Киро Кирил Кире Климе Климент Коле Кочо Крсте Кузман Лазар Лазо Методија Мирче Миле Милан Мирко Митко
      Мише Михајло Наум Наце Никица Оливер Панче Перо Ристе Ристо Роберт Саво Сашо Саше Светозар Симон Славе Славчо Сотир Спасе Спиро Стево Стевчо Талат Тихомир Тодор Томе Томислав Тоше Тоде Трајче Трифун Цане Цветан Владо`,
    women: `Марија Ана Елена Весна Снежана Билјана Гордана Лидија Сузана Јасмина Љубица Катерина Драгица Наташа Виолета Слаѓана Анета Валентина Светлана Даниела Мирјана Павлина Радмила Верица Вера Јелена Моника Симона Тамара Кристина Ивана Александра
      Сара Теодора Ангела Благица Блага Вангелија Васка Гоца Дафина Дијана Добрила Емилија Жаклина Загорка Зорица Ива Илинка Јана Јованка Јулијана Калина Каролина Кирилка Лена Лила Лилјана Љиљана Магдалена Маја Мила Милица Мира Нада Олга Оливера
      Петра Рената Роза Ружа Соња Стојна Сања Мевлида Теута Ермира Урсула Хилари Тереза Мишел Нели Бети Ели Кети`,
    surnames: `Стојановски Николовски Трајковски Петровски Јовановски Димитровски Ристовски Ангеловски Стефановски Георгиевски Илиевски Атанасовски Тодоровски Спасовски Наумовски Костовски Марковски Митревски Павловски Филиповски Цветковски Блажевски
      Богдановски Божиновски Велковски Гиевски Глигоровски Груевски Давидовски Дамјановски Арсовски Анастасовски Андоновски Андреевски Апостолски Бачовски Бошковски Василевски Гавриловски Ѓорѓиевски Здравковски Златевски Ивановски Јакимовски
      Јанкуловски Јаневски Јорданов Јосифовски Каракачанов Кузмановски Лазаревски Мешковски Мицевски Мицкоски Заев Ковачевски Пендаровски Османи Димитров Црвенковски Бучковски Георгиев Глигоров Иванов Поповски Попов Фрчкоски Каевски Тупурковски
      Шилегов Маричиќ Николоски Трајаноски Талески Мисајловски Тошковски Панчев Мијалков Зврлевски Чулев Стоилов Митрески Наумоски Ристески Јовески Димески Талевски Стевановски Велјаноски Ацески Мојсоски Петрески Грујоски Здравески Конески Рацин
      Чашуле Шопов Малески Старова Мисирков Делчев Сандански Груев Тошев Гулев Крле Иљоски Панов Проески Трајановски Пандев Елмас Алиоски Трајковиќ Бардхи Ставревски Панче Чупоски Попчев Крстев Костов Атанасов Ристов Митев Тасев Танев Ташев Јанев
      Мицев Пешов Коцев Аврамов Ангелов Арсов Богоев Ванчов Здравев Илиев Крстиќ Јовановиќ Николиќ Кочо Џафери Ахмети Тачи Села Груби Касами Таравари Меџити Алити Зибери Беџети Незири Рамадани Хоџа Ибраими Адеми Бакиу Трамп Бајден Обама Клинтон
      Буш Реган Картер Никсон Кенеди Рузвелт Линколн Харис Пенс Ванс Мекејн Сандерс Пауел Чејни Кисинџер Болтон Помпео Блинкен Рубио Тачер Блер Џонсон Камерон Сунак Стармер Меј Трас Фараж Корбин Черчил Макрон Саркози Ширак Митеран Оланд Барние
      Јункер Барозо Мишел Мецола Столтенберг Руте Вилдерс Меркел Шолц Мерц Кол Шредер Штајнмаер Бербок Хабек Курц Нехамер Хајдер Берлускони Ренци Мелони Салвини Драги Конте Проди Рахој Аснар Санчез Коста Борел Гутереш Анан Нетанјаху Рабин Шарон
      Перес Арафат Абас Асад Хусеин Ердоган Хамнеи Моди Кастро Чавез Мадуро Болсонаро Лула Мандела Абе Ким Путин Медведев Лавров Шојгу Навални Пригожин Лукашенко Зеленски Порошенко Јанукович Кличко Горбачов Елцин Сталин Ленин Хрушчов Брежнев
      Толстој Достоевски Чехов Пушкин Туск Дуда Фицо Орбан Вучиќ Милошевиќ Дачиќ Ѓинѓиќ Коштуница Тадиќ Пленковиќ Туѓман Додик Тито Радев Борисов Петков Рама`,
    places: `Скопје Битола Куманово Прилеп Тетово Велес Штип Охрид Гостивар Струмица Кавадарци Кочани Кичево Струга Радовиш Гевгелија Дебар Крива Свети Неготино Делчево Виница Ресен Пробиштип Берово Кратово Крушево Валандово Демир Дојран Пехчево
      Богданци Паланка Николе Македонска Хисар Брод Сарај Арачиново Чаир Аеродром Карпош Центар Гази Бутел Шуто Илинден Петровец Студеничани Чашка Новаци Долнени Галичник Шара Црна Дрим Полог Мијачија Војводина Косово Хрватска Унгарија Швајцарија
      Португалија Ирска Луксембург Финска Словачка Литванија Грузија Кина Кореја Израел Либан Мароко Нигерија Пакистан Бразил Куба Ватикан Австралија Донбас Чеченија Лавов Луганск Минск Варшава Братислава Пловдив Ниш Загреб Сараево Призрен Корча
      Воден Берлин Франкфурт Рим Венеција Лион Манчестер Даблин Ротердам Берн Барселона Стокхолм Истанбул Ерусалим Техеран Пекинг Делхи Бостон Калифорнија Мајами Сиетл Хавана Дунав Темза Баварија Сицилија`,
    hers: (surname) => surname.replace(/([оеа]в)$/, "$1а").replace(/([сшчц]к)и$/, "$1а")
  }
}

const bosnian: Lists = {
  ...lists["hr"]!,
  men: `${lists["hr"]!.men} Alija Bakir Bećir Dževad Džemal Elmedin Enes Enver Ermin Fahrudin Faruk Fikret Hamdija Hamza Hasan Husein Ibrahim Ismet Izet Jasmin Kemal Kenan Mehmed Mensur Midhat Muhamed Muharem Mustafa Nedim Nihad`,
  women: `${lists["hr"]!.women} Aida Aiša Amila Amina Amira Arijana Azra Belma Bisera Borjana Dženana Đenana Edina Elma Elvira Enisa Fadila Fata Hajra Hanka Hatidža Indira Lamija Mediha Melisa Mersiha Merjem Nejra Razija Sabaheta`,
  surnames: `${lists["hr"]!.surnames} Hodžić Hadžić Čengić Begić Delić Demirović Halilović Hasanović Ibrahimović Imamović Mehmedović Mujić Mujkić Omerović Osmanović Ramić Salihović Smajić Suljić Mahmutović Softić Alić Avdić Bajramović Bašić Dedić Džafić
    Džaferović Hadžihafizbegović Izetbegović Jusufović Karić Kapetanović Lagumdžija Lakić Mešić Mustafić Orić Pjanić Džeko Spahić Dizdar Sidran Žbanić Kusturica`,
  places: `${lists["hr"]!.places} Bugojno Cazin Čapljina Foča Fojnica Gračanica Gradačac Kakanj Kalesija Kladanj Kiseljak Lukavac Maglaj Modriča Neum Olovo Rogatica Sokolac Široki Tešanj Višegrad Vlasenica Zvornik Bijeljina Ljubuški Tomislavgrad
    Ilidža Hadžići Grbavica Podrinje Sandžak Drina Jahorina Trebević Bjelorusija Španija Švicarska Brisel Bukurešt Evropa`
}

const serbian: Lists = {
  ...lists["hr"]!,
  men: `Aleksandar Nikola Dragan Milan Zoran Marko Stefan Miloš Goran Dejan Nenad Slobodan Vladimir Ivan Petar Jovan Dušan Luka Filip Lazar Nemanja Bojan Branko Branislav Boris Bogdan Boban Božidar Vuk Vukašin Vojislav Veljko Velimir Veselin Vladan
    Vlado Vladeta Gavrilo Gojko Gradimir Danilo Darko David Dimitrije Dobrica Dragiša Dragoljub Dragoslav Dragutin Đorđe Đura Đuro Živojin Živorad Živko Željko Žarko Zdravko Zvonko Igor Ilija Isidor Jakov Janko Jaša Jevrem Jovica Kosta
    Konstantin Lav Ljubiša Ljubomir Maksim Marjan Martin Mateja Mihailo Mihajlo Mića Mile Milenko Milivoje Milija Milorad Miodrag Mitar Mladen Nebojša Neša Novak Ognjen Oliver Ostoja Pavle Peđa Predrag Rade Radoje Rasim Ratko Relja Rista Sava
    Saša Slavoljub Sreten Srđan Srećko Strahinja Svetozar`,
  women: `Milica Jelena Marija Ana Ivana Dragana Snežana Ljiljana Gordana Vesna Mirjana Slavica Jovana Katarina Nataša Svetlana Biljana Sanja Tamara Marina Maja Milena Jasmina Olivera Tijana Aleksandra Nada Radmila Ružica Zorica Zora Vera Verica
    Branka Branislava Brankica Bojana Danica Danijela Desanka Dobrila Draginja Dunja Dušanka Emilija Gorana Hristina Isidora Ivanka Jagoda Jadranka Jasna Jelica Jovanka Kristina Ksenija Lana Lena Lidija Ljubica Ljubinka Magdalena Mila Mileva
    Milka Mira Miroslava Mirka Nadežda Olga Petra Rada Radojka Sara Sandra Smilja Una Vida Zagorka Željka Živka Anđela Anđelka Ursula Hilari`,
  surnames: `Jovanović Petrović Nikolić Marković Đorđević Stojanović Ilić Stanković Pavlović Milošević Popović Lukić Milić Savić Kovačević Todorović Živković Ristić Stefanović Vasić Mitrović Radovanović Simić Tomić Milenković Jović Božić Kostić
    Mladenović Vuković Janković Obradović Đurić Lazić Ivanović Mihajlović Maksimović Radosavljević Knežević Filipović Bogdanović Antić Aleksić Stevanović Cvetković Pešić Đukić Gajić Matić Babić Perić Nedeljković Krstić Arsić Spasić Veljković
    Zdravković Milutinović Rakić Ninković Blagojević Tasić Dimitrijević Jevtić Jeremić Miletić Vidović Vukić Trifunović Tošić Vučković Grujić Joksimović Vesić Vučić Tadić Koštunica Đinđić Šešelj Drašković Dačić Vulin Brnabić Vučević Selaković
    Mali Gašić Martinović Đilas Ponoš Lutovac Jovanov Lazović Dinkić Karađorđević Obrenović Karadžić Njegoš Andrić Crnjanski Selimović Pavić Kiš Ćosić Kusturica Dučić Zmaj Nušić Sterija Domanović Tesla Pupin Milanković Cvijić Pašić Mišić Putnik
    Bojović Princip Čubrilović Bodiroga Divac Vidić Čarapić Kovač Kolarov Ivanov Nikolov Petrov Popov Pavlov Tomin Bajin Stankov Marinkov Crnogorac Bosanac Sremac Banaćanin Bačanin Novosel Bugarin Grk Turčin Pastor Kasa Kun Sabo Nađ Tot Varga
    Balint Čanak Kostreš Albahari Bekvalac Šaper Drča Krivokapić Dodik Tramp Bajden Obama Klinton Buš Regan Karter Nikson Kenedi Ruzvelt Linkoln Haris Pens Vens Mekejn Sanders Pauel Čejni Kisindžer Olbrajt Bolton Pompeo Blinken Rubio Grenel
    Lajčak Eskobar Tačer Bler Džonson Kameron Sunak Starmer Mej Tras Faraž Korbin Čerčil Makron Sarkozi Širak Miteran Oland Barnije Junker Barozo Mišel Mecola Stoltenberg Rute Vilders Merkel Šolc Merc Kol Šreder Štajnmajer Berbok Habek Kurc
    Nehamer Hajder Berluskoni Renci Meloni Salvini Dragi Konte Prodi Rahoj Asnar Sančez Kosta Borelj Gutereš Anan Netanjahu Rabin Šaron Peres Arafat Abas Asad Husein Erdogan Hamnei Modi Kastro Čavez Maduro Bolsonaro Lula Mandela Abe Kim Putin
    Medvedev Lavrov Šojgu Navaljni Prigožin Peskov Lukašenko Zelenski Porošenko Janukovič Kličko Gorbačov Jeljcin Staljin Lenjin Hruščov Brežnjev Tolstoj Dostojevski Čehov Puškin Tusk Duda Fico Orban Sijarto Radev Borisov Micotakis Cipras
    Papandreu Gejts Džobs Mask`,
  places: `Beograd Novi Niš Kragujevac Subotica Zrenjanin Pančevo Čačak Kruševac Kraljevo Smederevo Leskovac Užice Valjevo Vranje Šabac Sombor Požarevac Pirot Zaječar Kikinda Sremska Jagodina Vršac Bor Prokuplje Ruma Loznica Inđija Bačka Aranđelovac
      Paraćin Vrbas Ćuprija Negotin Priboj Prijepolje Pazar Bujanovac Preševo Kula Apatin Bečej Senta Kanjiža Ada Temerin Futog Stara Topola Vračar Zvezdara Sopot Fruška Sjenica Aleksinac Dimitrovgrad Vojvodina Sandžak Pomoravlje Tisa Kolubara
      Prizren Gnjilane Nikšić Bar Bijelo Hercegovina Tuzla Prijedor Višegrad Split Zadar Dalmacija Maribor Bitolj Drač Atina Ankara Mađarska Grac Hamburg Bon Bern Torino Firenca Strazbur Sevilja Engleska Liverpul Holandija Belgija Kopenhagen Oslo
      Varšava Slovačka Harkov Mariupolj Sankt Kavkaz Estonija Azerbejdžan Japan Seul Bagdad Gaza Jordan Maroko Kenija Amerika Teksas Mičigen Sijetl Meksiko Kuba Malta Australija Jugoslavija Sena Alpi`
}

/** Language, class, names in one line, and how often each counts. */
export const slavicNames: ReadonlyArray<readonly [tag: string, of: EndingClass, words: string, by: number]> = Object.entries({ ...lists, bs: bosnian, sr: serbian }).flatMap(([tag, { men, women, surnames, places, hers }]) => {
  const line = (words: string): string => [...new Set(words.trim().split(/\s+/))].join(" ")
  const shown = (words: string): string => tag === "sr" ? `${line(words)} ${inCyrillic(line(words).toLowerCase())}` : line(words)
  return [
    [tag, "m", shown(men), 3], [tag, "f", shown(women), 3], [tag, "M", shown(surnames), 2], [tag, "F", shown(line(surnames).split(" ").map(hers).join(" ")), 2], [tag, "p", shown(places), 1]
  ] as const
})
