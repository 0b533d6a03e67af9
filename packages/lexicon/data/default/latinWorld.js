/**
 * Names in some languages for the default pack. Made by packages/lexicon/scripts/buildDefaultPack.ts from CLDR 48.2.0; not edited by hand.
 * Licence: Unicode License V3 (© Unicode, Inc., https://www.unicode.org/license.txt) for what is CLDR's, CC0 1.0 for the rest.
 */
const territories = {
"af":`Gaboen
Gambië
Guinee
Guinee-Bissau
Ivoorkus
Kameroen
Kaap Verde
Lesotho
Liberië
Libië
Madagaskar
Malawi
Mauritanië
Mauritius
Marokko
Mosambiek
Namibië
Niger
Nigerië
Uganda
Rwanda
São Tomé en Príncipe
Senegal
Seychelle
Sierra Leone
Somalië
Soedan
Eswatini
Kenia
Ethiopië
Ghana
VSA se Maagde-eilande
Puerto Rico
Kosovo
Latyns-Amerika
Sint Martin
Montserrat
Gibraltar
Frankryk
Verenigde Koninkryk|^VK
Macau SAS China|Macau
China
Afrika
Brasilië
Rusland
Kanada
Guam
Amerikaanse Samoa
Noord-Mariane-eilande
Japan
Guadeloupe
Martinique
Mayotte
Réunion
Suid-Amerika
Turks- en Caicoseilande
Duitsland
Belarus
Ysland
Estland
Noorweë
Letland
Oekraïne
Aruba
Tsjeggië|Tsjeggiese Republiek
Slowakye
Slowenië
Moldowa
Roemenië
Bulgarye
Palestynse Grondgebiede|Palestina
Noord-Macedonië
Albanië
Groenland
Kroasië
Bosnië en Herzegowina
Azerbeidjan
Andorra
Siprus
Georgië
Kazakstan
Malta
Monaco
Montenegro
Bermuda
Vatikaanstad
San Marino
Kuba
Belize
Barbados
Indonesië
Anguilla
Guernsey
Curaçao
Britse Maagde-eilande
Sint Barthélemy
Suid-Afrika
Algerië
Sint Maarten
Oesbekistan
Cookeilande
Ierland
Sentraal-Asië
Sentraal-Amerika
Hongarye
Spanje
Chili
Verenigde State van Amerika|^VSA
Frans-Polinesië
België
Norfolkeiland
Luxemburg
Finland
Singapoer
Nieu-Kaledonië
Swede
Niue
Sint Pierre en Miquelon
Liechtenstein
Denemarke
Wallis en Futuna
Pitcairneilande
Pole
Kokoseilande
Tokelau
Litaue
Frans-Guyana
Italië
Switserland
Bahrein
Armenië
Oostenryk
Serwië
Australië
Griekeland
Argentinië
Peru
Noord-Korea
Kambodja
Turkye
Brits-Indiese Oseaangebied
Portugal
Europa
Faroëreilande
Asië
Noord-Amerika
Antarktika
Nederland
Ålandeilande
Oos-Timor
Kaaimanseilande
Kanariese Eilande
Wes-Sahara
Tsjad
Nieu-Seeland
Karibiese streek
Indië
Tuvalu
Tonga
Samoa
Salomonseilande
Vanuatu
Papoea-Nieu-Guinee
Palau
Nauru
Mikronesië
Marshalleilande
Kiribati
Mongolië
Fidji
Venezuela
Suriname
Paraguay
Guyana
Ecuador
Colombië
Bolivië
Trinidad en Tobago
Sint Vincent en die Grenadine
Sint Lucia
Sint Kitts en Nevis
Jamaika
Grenada
Uruguay
Guatemala
Bahamas
Antigua en Barbuda
Honduras
Dominica
Jersey
Dominikaanse Republiek
Egipte
Haïti
El Salvador
Iran
Irak
Costa Rica
Israel
Panama
Jemen
Jordanië
Nicaragua
Kirgistan
Koeweit
Laos
Libanon
Maledive
Maleisië
Mianmar
Nepal
Oman
Pakistan
Katar
Saoedi-Arabië
Sri Lanka
Sirië
Tadjikistan
Hongkong SAS China|Hongkong
Taiwan
Thailand
Turkmenistan
Verenigde Arabiese Emirate
Viëtnam
Suid-Korea
Afganistan
Bangladesj
Mali
Angola
Bhoetan
Broenei
Tanzanië
Filippyne
Sentraal-Afrikaanse Republiek
Togo
Tunisië
Zambië
Zimbabwe
Suid-Soedan
Meksiko
Benin
Botswana
Falklandeilande
Burkina Faso
Burundi
Eiland Man
Comore
Kongo-Brazzaville|Kongo
Demokratiese Republiek van die Kongo|Kongo
Djiboeti
Ekwatoriaal-Guinee
Eritrea
Oseanië
Wes-Afrika
Oos-Afrika
Noord-Afrika
Midde-Afrika
Suider-Afrika
Amerikas
Noordelike Amerika
Suid-Europa
Wes-Asië
Oos-Europa
Noord-Europa
Wes-Europa
Ascensioneiland
Karibiese Nederland
Bouvet-eiland
Clippertoneiland
Sark
Kerseiland
Diego Garcia
Ceuta en Melilla
Suid-Georgië en die Suidelike Sandwicheilande
Heardeiland en McDonaldeilande
Sint Helena
Spitsbergen en Jan Mayen
Tristan da Cunha
Franse Suidelike Gebiede
Klein afgeleë eilande van die VSA`,
"ak":`Gabɔn
Gambia
Gini
Gini Bisaw
Kodivuwa
Kamɛrun
Kepvɛdfo Islands
Lesoto
Laeberia
Libya
Madagaska
Malawi
Mɔretenia
Mɔrehyeɔs
Moroko
Mozambik
Namibia
Nigyɛɛ
Naegyeria
Yuganda
Rewanda
São Tomé ne Príncipe
Senegal
Seyhyɛl
Sɛra Liɔn
Somalia
Sudan
Swaziland
Kenya
Yitiopia
Gaana
Amɛrika Virgin Islands
Puɛto Riko
Kosovo
Laaten Amɛrika
St. Maatin
Mantserat
Gyebralta
Franse
^UK
Makaw Kyaena|Makaw
Kyaena
Abibirem
Brazil
Rɔhyea
Kanada
Guam
Amɛrika Samoa
Mariana Atifi Fam Aeland
Gyapan
Guwadelup
Matinik
Mayɔte
Reyuniɔn
Amɛrika Anaafoɔ
Turks ne Caicos Islands
Gyaaman
Bɛlarus
Aesland
Ɛstonia
Nɔɔwe
Latvia
Ukren
Aruba
Kyɛk|Kyɛk Man
Slovakia
Slovenia
Mɔldova
Romenia
Bɔlgeria
Palestaen West Bank ne Gaza
Mesidonia Atifi
Albenia
Greenman
Krowehyia
Bosnia ne Hɛzegovina
Asabegyan
Andora
Saeprɔso
Gyɔgyea
Kazakstan
Mɔlta
Monako
Mɔntenegro
Bɛmuda
Vatican Man
San Marino
Kiuba
Beliz
Baabados
Ndoniihyia
Anguila
Guɛnse
Kurakaw
Ngresifoɔ Virgin Island
St. Baatilemi
Abibirem Anaafoɔ
Ɔlgyeria
Sint Maaten
Usbɛkistan
Kuk Nsupɔ
Aereland
Asia Mfimfini
Amɛrika Mfimfini
Hangari
Spain
Kyili
Amɛrika
Frɛnkye Pɔlenehyia
Bɛlgyium
Norfold Supɔ
Lusimbɛg
Finland
Singapɔ
Kaledonia Foforo
Sweden
Niyu
Saint Pierre ne Miquelon
Lektenstaen
Dɛnmak
Wallis ne Futuna
Pitkaan Nsupɔ
Pɔland
Kokoso Supɔ
Tokelau
Lituwenia
Frɛnkye Gayana
Itali
Swetzaland
Baren
Aamenia
Ɔstria
Sɛbia
Ɔstrelia
Greekman
Agyɛntina
Peru
Korea Atifi
Kambodia
Tɛɛki
Britenfo Man Wɔ India Po No Mu|Kyagɔso Akyipalego
Pɔtugal
Yuropu
Faro Aeland
Asia
Amɛrika Atifi
Antaatika
Nɛdɛland
Aland Aeland
Timɔ Boka|Timɔ Apueiɛ
Kemanfo Islands
Canary Islands
Sahara Atɔeɛ
Kyad
Ziland Foforo|Ziland Foforɔ a ɛwɔ Awotiarua
Karibia
India
Tuvalu
Tonga
Samoa
Solomɔn Aeland
Vanuatu
Papua Gini Foforɔ
Palau
Naworu
Maekronehyia
Mahyaa Aeland
Kiribati
Mɔngolia
Figyi
Venezuela
Suriname
Paraguae
Gayana
Yikuwedɔ
Kolombia
Bolivia
Trinidad ne Tobago
Saint Vincent ne Grenadines
Saint Lucia
Saint Kitts ne Nevis
Gyameka
Grenada
Yurugwae
Guwatemala
Bahamase
Antigua ne Baabuda
Hɔnduras
Dɔmeneka
Gyɛsi
Dɔmeneka Man
Misrim
Heiti
Ɛl Salvadɔ
Yiran
Irak
Kɔsta Rika
Israe
Panama
Yɛmɛn
Gyɔdan
Nekaraguwa
Kɛɛgestan
Kuweti
Laos
Lɛbanɔn
Maldives
Malehyia
Mayaama
Nɛpal
Oman
Pakistan
Kata
Saudi Arabia
Sri Lanka
Siria
Tagyikistan
Hɔnkɔn Kyaena|Hɔnkɔn
Taiwan
Taeland
Tɛkmɛnistan
United Arab Emirates
Viɛtnam
Korea Anaafoɔ
Afganistan
Bangladɛhye
Mali
Angola
Butan
Brunae
Tansania
Filipin
Afrika Finimfin Man
Togo
Tunihyia
Zambia
Zimbabue
Sudan Anaafoɔ
Mɛksiko
Bɛnin
Bɔtswana
Fɔkman Aeland
Bɔkina Faso
Burundi
Isle of Man
Kɔmɔrɔs
Kongo|Kongo Man
Kongo Kinhyaahya|DR Kongo
Gyibuti
Gini Ikuweta
Ɛritrea
Osiana
Abibirem Atɔeɛ Fam
Abibirem Apueiɛ Fam
Abibirem Atifi Fam
Abibirem Mfimfini
Abibirem Anaafoɔ Fam
Amɛrikafoɔ
Amɛrika Atifi Fam
Yuropu Anaafoɔ
Asia Atɔeɛ
Yuropu Apuieɛ
Yuropu Atifi
Yuropu Atɔeɛ
Asɛnhyin
Caribbean Netherlands
Bouvet Island
Klepatin Aeland
Sark
Buronya Supɔ
Diɛgo Gaasia
Ceuta ne Melilla
Gyɔɔgyia Anaafoɔ ne Sandwich Aeland Anaafoɔ
Heard ne McDonald Supɔ
Saint Helena
Svalbard ne Jan Mayen
Tristan da Kuna
Franse Anaafoɔ Nsaase
U.S. Nkyɛnnkyɛn Supɔ Ahodoɔ`,
"az":`Qabon
Qambiya
Qvineya
Qvineya-Bisau
Kotd’ivuar|Fil Dişi Sahili
Kamerun
Kabo-Verde
Lesoto
Liberiya
Liviya
Madaqaskar
Malavi
Mavritaniya
Mavriki
Mərakeş
Mozambik
Namibiya
Niger
Nigeriya
Uqanda
Ruanda
San-Tome və Prinsipi
Seneqal
Seyşel adaları
Syerra-Leone
Somali
Sudan
Esvatini|Svazilend
Keniya
Efiopiya
Qana
ABŞ Virgin adaları
Puerto Riko
Kosovo
Latın Amerikası
Sent Martin
Monserat
Cəbəllütariq
Fransa
Birləşmiş Krallıq|^BK
Makao XİR Çin|Makao
Çin
Afrika
Braziliya
Rusiya
Kanada
Quam
Amerika Samoası
Şimali Marian adaları
Yaponiya
Qvadelupa
Martinik
Mayot
Reyunyon
Cənubi Amerika
Törks və Kaykos adaları
Almaniya
Belarus
İslandiya
Estoniya
Norveç
Latviya
Ukrayna
Aruba
Çexiya|Çex Respublikası
Slovakiya
Sloveniya
Moldova
Rumıniya
Bolqarıstan
Fələstin Əraziləri|Fələstin
Şimali Makedoniya
Albaniya
Qrenlandiya
Xorvatiya
Bosniya və Herseqovina
Azərbaycan
Andorra
Kipr
Gürcüstan
Qazaxıstan
Malta
Monako
Monteneqro
Bermud adaları
Vatikan
San-Marino
Kuba
Beliz
Barbados
İndoneziya
Angilya
Gernsi
Kurasao
Britaniyanın Virgin adaları
Sent-Bartelemi
Cənub Afrika
Əlcəzair
Sint-Marten
Özbəkistan
Kuk adaları
İrlandiya
Mərkəzi Asiya
Mərkəzi Amerika
Macarıstan
İspaniya
Çili
Amerika Birləşmiş Ştatları|^ABŞ
Fransa Polineziyası
Belçika
Norfolk adası
Lüksemburq
Finlandiya
Sinqapur
Yeni Kaledoniya
İsveç
Niue
Müqəddəs Pyer və Mikelon
Lixtenşteyn
Danimarka
Uollis və Futuna
Pitkern adaları
Polşa
Kokos adaları
Tokelau
Litva
Fransa Qvianası
İtaliya
İsveçrə
Bəhreyn
Ermənistan
Avstriya
Serbiya
Avstraliya
Yunanıstan
Argentina
Peru
Şimali Koreya
Kamboca
Türkiyə
Britaniyanın Hind Okeanı Ərazisi|Çaqos arxipelaqı
Portuqaliya
Avropa
Farer adaları
Asiya
Şimali Amerika
Antarktika
Niderland
Aland adaları
Şərqi Timor
Kayman adaları
Kanar adaları
Qərbi Saxara
Çad
Yeni Zelandiya|Aotearoa Yeni Zelandiya
Karib
Hindistan
Tuvalu
Tonqa
Samoa
Solomon adaları
Vanuatu
Papua-Yeni Qvineya
Palau
Nauru
Mikroneziya
Marşal adaları
Kiribati
Monqolustan
Fici
Venesuela
Surinam
Paraqvay
Qayana
Ekvador
Kolumbiya
Boliviya
Trinidad və Tobaqo
Sent-Vinsent və Qrenadinlər
Sent-Lusiya
Sent-Kits və Nevis
Yamayka
Qrenada
Uruqvay
Qvatemala
Baham adaları
Antiqua və Barbuda
Honduras
Dominika
Cersi
Dominikan Respublikası
Misir
Haiti
Salvador
İran
İraq
Kosta Rika
İsrail
Panama
Yəmən
İordaniya
Nikaraqua
Qırğızıstan
Küveyt
Laos
Livan
Maldiv adaları
Malayziya
Myanma
Nepal
Oman
Pakistan
Qətər
Səudiyyə Ərəbistanı
Şri-Lanka
Suriya
Tacikistan
Honq Konq Xüsusi İnzibati Rayonu Çin|Honq Konq
Tayvan
Tailand
Türkmənistan
Birləşmiş Ərəb Əmirlikləri
Vyetnam
Cənubi Koreya
Əfqanıstan
Banqladeş
Mali
Anqola
Butan
Bruney
Tanzaniya
Filippin
Mərkəzi Afrika Respublikası
Toqo
Tunis
Zambiya
Zimbabve
Cənubi Sudan
Meksika
Benin
Botsvana
Folklend adaları
Burkina Faso
Burundi
Men adası
Komor adaları
Konqo
Konqo
Cibuti
Ekvatorial Qvineya
Eritreya
Okeaniya
Qərbi Afrika
Şərqi Afrika
Şimali Afrika
Mərkəzi Afrika
Cənubi Afrika
Amerika
Şimal Amerikası
Cənubi Avropa
Qərbi Asiya
Şərqi Avropa
Şimali Avropa
Qərbi Avropa
Askenson adası
Karib Niderlandı
Buve adası
Klipperton adası
sark dialekti
Milad adası
Dieqo Qarsiya
Seuta və Melilya
Cənubi Corciya və Cənubi Sendviç adaları
Herd və Makdonald adaları
Müqəddəs Yelena
Svalbard və Yan-Mayen
Tristan da Kunya
Fransanın Cənub Əraziləri
ABŞ-a bağlı kiçik adacıqlar`,
"bal-Latn":`Gabon
Gambiá
Giniá
Giniá-Bissáu
Kóté diáwóri|Áiwari Tyáb
Kaymrun
Kap Wardé
Lesótó
Láibériá
Libyá
Madagáskar
Maláwi
Muritániá
Murishias
Morókó
Mózambik
Namibiá
Náiger
Náijériá
Yugandhá
Rwándhá
Sáó Tóme o Prensip
Senigál
Sécheles
Sierrá Leóne
Sómáliá
Sudán
Eswatini|Swázilánd
Kiniá
Etupiá
Gáná
Amriki Ajgén Islánd
Piuró Rikó
Kósówó
Látini Amriká
St. Mártin
Montserrat
Gibráltar
Paráns
Bartániá
Makaó SAR Chin|Makaó
Chin
Afriká
Brázil
Rus
Kaynadhá
Guám
Amriki Samóá
Shemáli Máriáná Islánd
Jápán
Gwádelóp
Mártinik
Mayotte
Réyunian
Zerbári Amriká
Tork o Káikói Islánd
Jarmani
Bélárus
Áeslánd
Estóniá
Nárway
Latwiá
Yukrén
Aruba
Chéchiá|Chek Están
Slowákiá
Slowiniá
Moldowá
Rumániá
Balgáriá
Palastinay Damag|Palastin
Shemáli Makduniá
Albániá
Grinlánd
Króshiá
Bósniá
Ázerbáiján
Andorrá
Sáipras
Járjiá
Kázakhestán
Máltá
Monákó
Montenegró
Barmudá
Wátikán Sethi
San Mariánó
Kyubá
Belize
Barbadós
Endhonéshiá
Angwila
Gwernsay
Churácháó
Bretáni Ajgén Islánd
St. Bartélémi
Zerbári Apriká
Aljiriá
Sint Márten
Ozbekestán
Kuk Islánd
Áerlánd
Myáni Ásiá
Myáni Amriká
Hangari
Espin
Chilay
Amrikáay Tepákén Están
Paránsi Pulinishiá
Béljiam
Nórfolk Islánd
Loksembórg
Fenlánd
Sengápur
Niu Káledóniá
Swidhan
Niué
St. Péri o Mikwélin
Lichtenstén
Denmárk
Wális o Futuná
Pitkarén Islánd
Pólánd
Kukus Islánd
Tokéláu
Lituániá
Pránsi Gwiáná
Itáliá
Swizarlánd
Bahren
Árminiá
Ástriá
Sarbiá
Ásthréliá
Yunán
Arjentiná
Péru
Shamáli Kóriá
Kambódhiá
Turkiye|Torki
Bartáni Hendi Zerdamag|Chágós Árkipelágó
Portogál
Yurop
Faróé Islánd
Ásiá
Shemáli Amriká
Antárktiká
Nedarlánd
Áwlánd Islánd
Témur-Leste|Ródarátki Témur
Kaymi Islánd
Kanaray Islánd
Róbarkati Sahárá
Chád
Nyu Zilánd|Áotéróá Niu Zilánd
Kerébian
Hendostán
Tuwalu
Tongá
Samóá
Solomán Islánd
Wanuátu
Pápuá Niu Giniá
Paláu
Náuru
Mikrónéshiá
Marshall Islánd
Kiribáti
Mangóliá
Fiji
Wenezwélá
Surinaym
Parágóay
Goyáná
Ekwádór
Kólambiá
Boliwiá
Trinidad o Tobágó
St. Wensent o Grenádin
St. Lusiá
St. Kitts o Newis
Jamáeká
Gerená
Yurógóay
Gwátémálá
Bahamas
Antiga o Barbuda
Honduras
Duminiká
Jersé
Duminiki Están
Mesr
Hayti
El Salwadór
Érán
Erák
Kóstá Riká
Esráil
Pánámá
Yaman
Ordon
Nekárágóá
Karghazestán
Kwayt
Láus
Lebnán
Máldip
Maléshiá
Myanmár
Népál
Omán
Pákestán
Gatar
Saudi Arab
Sari Lanká
Suriá
Tájekestán
Háng Káng o SAR Chin|Háng Káng
Táiwán
Táilánd
Torkmenestán
Emárát
Wietnám
Zerbári Kóriá
Awghánestán
Bangaladésh
Máli
Angólá
Buthán
Brunái
Tanzániá
Pelpin
Myáni Apriki Eshtán
Tógó
Tunishiá
Zambiá
Zembábwé
Zerbári Sudán
Meksikó
Benin
Bostwáná
Páklánd Islánd
Burkiná Pásó
Borondi
Áisale Mardom
Komórós
Kángó-Brázáwille|Kángó
Kángó-Kenshásá|Kángó
Djebuti
Ekwáturi Giniá
Eritiriá
Ushiáná
Rónendi Apriká
Ródarátki Apriká
Shemáli Apriká
Myáni Apriká
Jonubi Apriká
Amriká
Shemáli Amrika
Zerbári Yurop
Rónendi Ásiá
Ródarátki Yurop
Shemáli Yurop
Rónendi Yurop
Asenshan Islánd
Kerébi Nedarlánd
Bówet Islánd
Klipperton Islánd
Sárk
Kresmes Islánd
Diégó Gárshiá
Siótó o Melilá
Zerbári Járjiá
Hard o Mekdónald Islánd
St. Heléná
Swalbard o Jan Mayén
Tristan dá Chonhá
Pránsi Zerbári Damag
U.S. Daráén Islánd`,
"blo":`Gabɔŋ
Gambii
Ginee
Ginee Bisoo
Koɖifʊaa|Aɩfɔrɩ Kɔɔst
Kamerun
Kapfɛɛr
Lesotoo
Liberiya
Libii
Maɖagaskaa
Malawii
Moritanii
Imoris
Morooko
Mosambii
Namibii
Nijɛr
Nanjiiriya
Uganɖaa
Rʊwanɖaa
Saotomee
Senegal
Seshɛl
Seraleyɔn
Somalii
Suɖaŋ
Ɛsʊwatinii|Sʊwasilanɖ
Keniya
Etiyopii
Gana
Fɩrjɩɩn kaBʊtukǝltǝna Amalɩka kabʊja
Pɔrto Rikoo
Kɔsofoo
Latɛŋ kaAmalɩkatǝna
Sɛŋ Martɛɛŋ
Mɔnsɛraatɩ
Gibraltaa
Gafɔntǝna
Gagɛɛshɩtǝna|^GT
Makawoo Caɩna kaja|Makawoo
Caɩna
Garɩɖontǝna
Bresil
Rɔɔshɩya
Kanaɖaa
Guwam
Samowa Amalɩka kaja
Mariyan kaBʊtukǝltǝna gʊnyɩpɛnɛlaŋ
Japaŋ
Guwaɖeluupu
Martiniiki
Mayɔɔtɩ
Reeniyɔŋ
Gamalɩkatǝna gʊnyɩsonolaŋ
Turkisii na Kayɩkɔɔsɩ kaBʊtukǝltǝna
Gajaamatǝna
Belaruus
Islanɖ
Ɛstoniya
Nɔrfɛsh
Lɛtfiya
Ikrɛɛn
Arubaa
Cɛk|Cɛk kaRepibliiki
Slofakii
Slofeniya
Mɔlɖafiya
Romanii
Bulgarii
Palɛstiin kAsàʊ|Palɛstiin
Maseɖoniya gʊnyɩpɛnɛlaŋ kaja
Albanii
Grinlanɖ
Krowasii
Bɔsniya na Hɛrsegɔfina
Asɛrbaɩjaŋ
Anɖɔraa
Ciprɔs
Jɔrjiya
Kasastan
Malta
Monakoo
Mɔntenegroo
Bɛrmuɖaa
Fatikaŋ kaMpá
Sɛŋ Marinoo
Kubaa
Beliis
Barbaɖɔɔsɩ
Ɛnɖonosii
Aŋguwilaa
Gǝrǝnsɛɩ
Kurasawuu
Fɩrjɩɩn kǝBʊtukǝltǝna Gɛɛshɩ kabʊja
Sɛŋ-Batolomayɔ
Sautafrika
Aljerii
Sɛŋ Martɛɛŋ
Usbeekistan
Kʊkʊ kaBʊtukǝltǝna
Irlanɖ
Gacǝlǝŋtǝna gɩcɩɩca
Gamalɩkatǝna gɩcɩɩca
Ɔŋgrii
Ɛspanyǝ
Shilii
Ganɔ gaɖɔŋkɔnɔ kaBʊtǝna Amalɩka nɩ|^GKA
Polinesiya Gafɔntǝna kaja
Bɛljiiki
Nɔrfook kaAtukǝltǝna
Lusɛmbuur
Fɛnlanɖ
Siŋgapuur
Kaleɖonii afɔlɩ
Sʊwɛɖ
Niwuye
Sɛŋ-Petrɔs na Mikelɔŋ
Liishtɛntaɩn
Ɖanǝmark
Walis na Futuna
Pɩtkɛɛn kaBʊtukǝltǝna
Polanɖ
Kokoos kaBʊtukǝltǝna
Tokelaʊ
Lituwaniya
Guyanaa Gafɔntǝna kaja
Italii
Suwis
Barɛɛn
Armenii
Otrish
Sɛrbii
Ɔstraliya
Grɛs
Arjantin
Peruu
Koree gʊnyɩpɛnɛlaŋ
Kamboɖiya
Turkii
Gɛɛshɩ kaAtǝna Inɖiya kaTeŋku nɩ|Cagɔɔsɩ kaBʊtukǝltǝna
Pɔrtigal
Garɩfɔntǝna
Faroi kaBʊtukǝltǝna
Gacǝlǝŋtǝna
Gamalɩkatǝna gʊnyɩpɛnɛlaŋ
Gatutaltǝna
Holanɖ
Ɔɔlanɖ kaBʊtǝlǝltǝna
Timɔɔ gajakalaŋ
Kayimaan kaBʊtukǝltǝna
Kanarii kaBʊtukǝltǝna
Sarawii
Caɖ
Selanɖ afɔlɩ|Awoteyarowa Selanɖ afɔlɩ
Karayiib
Inɖiya
Tufalu
Tɔŋga
Samowa
Salomɔɔn kaBʊtukǝltǝna
Fanuwatu
Papuasii Ginee afɔlɩ
Palawoo
Nawuru
Mikronesiya
Marshal kaBʊtukǝltǝna
Kiribatii
Mɔŋgolii
Fiji
Fenesuwelaa
Surinam
Paraguwee
Guyanaa
Ekuwaɖɔɔr
Kolɔmbii
Bolifiya
Triniɖaaɖ na Tobagoo
Sɛŋ Fɩnsaŋ na Grenaɖiniisi
Sɛŋ Lusiya
Sɛŋ Kits na Nefis
Jamaɩka
Grenaɖaa
Uruguwee
Guwatemalaa
Bahamaasɩ
Antiguwaa na Barbuɖaa
Hɔnɖuraasɩ
Ɖominikaa
Jersei
Ɖominikaa kaRepibliiki
Ejipti
Hayitii
Ɛl Salfaɖɔɔr
Iraŋ
Ɩraakɩ
Kɔsta Rikaa
Yishraɛl
Panamaa
Yemɛn
Jɔrɖanii
Nikaraguwaa
Kirgistan
Koweeti
Lawɔs
Liibaaŋ
Malɖiifu
Malɛsii
Miyanmaa
Neepal
Oman
Pakistan
Kataa
Sauɖiya
Siri Laŋkaa
Sirii
Tajikistan
Hɔŋ Kɔŋ Caɩna kaja|Hɔŋ Kɔŋ
Taɩwan
Taɩlanɖ
Turkmenistan
Emiir baGanɔ gaɖɔŋkɔnɔ kaAlaaributǝna
Fɛtnam
Koree gʊnyɩsonolaŋ
Afganistan
Baŋglaɖɛɛshɩ
Malii
Aŋgolaa
Butan
Brunɛɩ
Taŋsanii
Filipiin
Santrafrika
Togoo
Tunisii
Sambii
Simbabʊwee
Suɖaŋ gʊnyɩsonolaŋ
Mɛsik
Benɛɛ
Bɔsʊwanaa
Fɔklanɖ kaBʊtukǝltǝna
Burkinaa
Burunɖii
Man kaAtukǝltǝna
Komɔɔr
Koŋgoo Brasafil|Koŋgoo kaRepibliiki
Koŋgoo Kinshasaa|Koŋgoo Sayiir
Jibutii
Ginee Malabo
Eritree
Oseyanii
Garɩɖontǝna gɩteŋshilelaŋ
Garɩɖontǝna gajakalaŋ
Garɩɖontǝna gʊnyɩpɛnɛlaŋ
Garɩɖontǝna gɩcɩɩca
Garɩɖontǝna gʊnyɩsonolaŋ
Gamalɩkatǝna
Gamalɩkatǝna kagʊnyɩpɛnɛlaŋ
Garɩfɔntǝna gʊnyɩsonolaŋ
Gacǝlǝŋtǝna gɩteŋshilelaŋ
Garɩfɔntǝna gajakalaŋ
Garɩfɔntǝna gʊnyɩpɛnɛlaŋ
Garɩfɔntǝna gɩteŋshilelaŋ
Asɛnsiyɔɔn kaAtukǝltǝna
Holanɖ kaKarayiib
Bufee kaAtukǝltǝna
Klipɛɛtɔn kaAtukǝltǝna
Sark
Nowɛl kaAtukǝltǝna
Ɖiyego Garsiya
Seyuta na Meliliya
Jɔrjiya gʊnyɩsonolaŋ kaja na Sanɖuush gʊnyɩsonolaŋ kaBʊtukǝltǝna
Hɛɛrɖ na Mɛkɖɔnalɖ kaBʊtukǝltǝna
Sɛŋ Elenaa
Sǝfalbaaɖ na Yan Mayɛn
Tristan ɖa Kuna
Gafɔntǝna kaBʊtǝna gʊnyɩsonolaŋ kabʊja
Ganɔ gaɖɔŋkɔnɔ kaBʊtǝna Amalɩka nɩ kaBʊtukǝltǝna bʊlǝŋka`,
"ee":`Gabɔn nutome
Gambia nutome
Guini nutome
Gini-Bisao nutome
Kote d’Ivoire nutome|Ivory Kost nutome
Kamerun nutome
Kape Verde nutome
Lɛsoto nutome
Liberia nutome
Libya nutome
Madagaska nutome
Malawi nutome
Mauritania nutome
mauritiusdukɔ
Moroko nutome
Mozambiki nutome
Namibia nutome
Niger nutome
Nigeria nutome
Uganda nutome
Rwanda nutome
São Tomé kple Príncipe nutome
Senegal nutome
Seshɛls nutome
Sierra Leone nutome
Somalia nutome
Sudan nutome
Swaziland nutome
Kenya nutome
Etiopia nutome
Ghana nutome
U.S. Vɛrgin ƒudomekpowo nutome
Puerto Riko nutome

Latin Amerika nutome
Saint Martin nutome
Montserrat nutome
Gibraltar nutome
France nutome
United Kingdom nutome
Macau SAR Tsaina nutome|Macau nutome
Tsaina nutome
Afrika nutome
Brazil nutome
Russia nutome
Canada nutome
Guam nutome
Amerika Samoa nutome
Dziehe Marina ƒudomekpowo nutome
Dzapan nutome
Guadelupe nutome
Martiniki nutome
Mayotte nutome
Réunion nutome
Anyiehe Amerika nutome
Tɛks kple Kaikos ƒudomekpowo nutome
Germania nutome
Belarus nutome
Aiseland nutome
Estonia nutome
Norway nutome
Latvia nutome
Ukraine nutome
Aruba nutome
Tsɛk repɔblik nutome
Slovakia nutome
Slovenia nutome
Moldova nutome
Romania nutome
Bulgaria nutome
Palestinia nutome

Albania nutome
Grinland nutome
Kroatsia nutome
Bosnia kple Herzergovina nutome
Azerbaijan nutome
Andorra nutome
Saiprus nutome
Georgia nutome
Kazakstan nutome
Malta nutome
Monako nutome
Montenegro nutome
Bermuda nutome
Vatikandu nutome
San Marino nutome
Kuba nutome
Belize nutome
Barbados nutome
Indonesia nutome
Anguilla nutome
Guernse nutome

Britaintɔwo ƒe Virgin ƒudomekpowo nutome
Saint Barthélemy nutome
Anyiehe Africa nutome
Algeria nutome

Uzbekistan nutome
Kook ƒudomekpo nutome
Ireland nutome
Titina Asia nutome
Titina Amerika nutome
Hungari nutome
Spain nutome
Tsile nutome
USA nutome
Frentsi Pɔlinesia nutome
Belgium nutome
Norfolk ƒudomekpo nutome
Lazembɔg nutome
Finland nutome
Singapɔr nutome
New Kaledonia nutome
Sweden nutome
Niue nutome
Saint Pierre kple Mikelɔn nutome
Litsenstein nutome
Denmark nutome
Wallis kple Futuna nutome
Pitkairn ƒudomekpo nutome
Poland nutome
Kokos fudomekpo nutome
Tokelau nutome
Lituania nutome
Frentsi Gayana nutome
Italia nutome
Switzerland nutome
Bahrain nutome
Armenia nutome
Austria nutome

Australia nutome
Greece nutome
Argentina nutome
Peru nutome
Dziehe Korea nutome
Kambodia nutome
Tɛki nutome

Portugal nutome
Europa nutome
Faroe ƒudomekpowo nutome
Asia nutome
Dziehe Amerika nutome
Antartica nutome
Netherlands nutome
Åland ƒudomekpo nutome
Timor-Leste nutome|Ɣedzeƒe Timɔ nutome
Kayman ƒudomekpowo nutome
Kanari ƒudomekpowo nutome
Ɣetoɖoƒe Sahara nutome
Tsad nutome
New Zealand nutome
Karibbea nutome
India nutome
Tuvalu nutome
Tonga nutome
Samoa nutome
Solomon ƒudomekpowo nutome
Vanuatu nutome
Papua New Gini nutome
Palau nutome
Nauru nutome
Mikronesia nutome
Marshal ƒudomekpowo nutome
Kiribati nutome
Mongolia nutome
Fidzi nutome
Venezuela nutome
Suriname nutome
Paragua nutome
Guyanadu
Ekuadɔ nutome
Kolombia nutome
Bolivia nutome
Trinidad kple Tobago nutome
Saint Vincent kple Grenadine nutome
Saint Lusia nutome
Saint Kitis kple Nevis nutome
Dzamaika nutome
Grenada nutome
uruguaydukɔ
Guatemala nutome
Bahamas nutome
́Antigua kple Barbuda nutome
Hondurasdu
Dominika nutome
Dzɛse nutome
Dominika repɔblik nutome
Egypte nutome
Haiti nutome
El Salvadɔ nutome
Iran nutome
iraqdukɔ
Kosta Rika nutome
Israel nutome
Panama nutome
Yemen nutome
Yordan nutome
Nicaraguadukɔ
Kirgizstan nutome
Kuwait nutome
Laos nutome
Lebanɔn nutome
maldivesdukɔ
Malaysia nutome
Myanmar nutome
Nepal nutome
Oman nutome
Pakistan nutome
Katar nutome
Saudi Arabia nutome
Sri Lanka nutome
Siria nutome
Tajikistan nutome
Hɔng Kɔng SAR Tsaina nutome|Hɔng Kɔng nutome
Taiwan nutome
Thailand nutome
Tɛkmenistan nutome
United Arab Emirates nutome
Vietnam nutome
Anyiehe Korea nutome
Afghanistan nutome
Bangladesh nutome
Mali nutome
Angola nutome
Bhutan nutome
Brunei nutome
Tanzania nutome
Filipini nutome
Titina Afrika repɔblik nutome
Togo nutome
Tunisia nutome
Zambia nutome
Zimbabwe nutome

Mexico nutome
Benin nutome
Botswana nutome
Falkland ƒudomekpowo nutome
Burkina Faso nutome
Burundi nutome
Aisle of Man nutome
Komoros nutome
Kongo Brazzaville nutome|Kongo repɔblik nutome
Kongo Kinshasa nutome|Kongo demokratik repɔblik nutome
Dzibuti nutome
Ekuatorial Guini nutome
Eritrea nutome
Oceania nutome
Ɣetoɖoƒelɔƒo Afrika nutome
Ɣedzeƒe Afrika nutome
Dziehe Afrika nutome
Titina Afrika nutome
Anyiehelɔƒo Afrika nutome
Amerika nutome
Dziehelɔƒo Amerika nutome
Anyiehelɔƒo Europa nutome
Ɣetoɖoƒelɔƒo Asia nutome
Ɣedzeƒe Europa nutome
Dziehelɔƒo Europa nutome
Ɣetoɖoƒelɔƒo Europa nutome
Ascension ƒudomekpo nutome

Bouvet ƒudomekpo nutome
Klipaton ƒudomekpo nutome

Kristmas ƒudomekpo nutome
Diego Garsia nutome
Keuta and Melilla nutome
Anyiehe Georgia kple Anyiehe Sandwich ƒudomekpowo nutome
Heard kple Mcdonald ƒudomekpowo nutome
Saint Helena nutome
Svalbard kple Yan Mayen nutome
Tristan da Kunha nutome
Anyiehe Franseme nutome
U.S. Minor Outlaying ƒudomekpowo nutome`,
"eo":`Gabono
Gambio
Gvineo
Gvineo-Bisaŭo
Ebur-Bordo
Kameruno
Kaboverdo
Lesoto
Liberio
Libio
Madagaskaro
Malavio
Maŭritanio
Maŭricio
Maroko
Mozambiko
Namibio
Niĝero
Niĝerio
Ugando
Ruando
Santomeo kaj Principeo
Senegalo
Sejŝeloj
Sieraleono
Somalujo
Sudano
Svazilando
Kenjo
Etiopujo
Ganao
Usonaj Virgulininsuloj
Puertoriko
Kosovo
Latinameriko
Saint-Martin
Moncerato
Ĝibraltaro
Francujo
Unuiĝinta Reĝlando|Britujo
Makao
Ĉinujo
Afriko
Brazilo
Rusujo
Kanado
Gvamo
Usona Samoo
Nord-Marianoj
Japanujo
Gvadelupo
Martiniko
Majoto
Reunio
Sudameriko
Turkoj kaj Kajkoj
Germanujo
Belorusujo
Islando
Estonujo
Norvegujo
Latvujo
Ukrainujo
Arubo
Ĉeĥujo|Ĉeĥa Respubliko
Slovakujo
Slovenujo
Moldavujo
Rumanujo
Bulgarujo
Palestinaj teritorioj
Nord-Makedonujo
Albanujo
Gronlando
Kroatujo
Bosnujo kaj Hercegovino
Azerbajĝano
Andoro
Kipro
Kartvelujo
Kazaĥujo
Malto
Monako
Montenegro
Bermudoj
Vatikano
Sanmarino
Kubo
Belizo
Barbado
Indonezio
Angvilo
Gernezejo
Kuracao
Britaj Virgulininsuloj
Sankta Bartolomeo
Sud-Afriko
Alĝerio
Sint-Maarten
Uzbekujo
Kukinsuloj
Irlando
Centra Azio
Centra Ameriko
Hungarujo
Hispanujo
Ĉilio
Usono
Franca Polinezio
Belgujo
Norfolkinsulo
Luksemburgo
Finnlando
Singapuro
Nov-Kaledonio
Svedujo
Niuo
Sankta Piero kaj Mikelono
Liĥtenŝtejno
Danujo
Valiso kaj Futuno
Pitkarna Insulo
Pollando
Kokosinsuloj
Tokelao
Litovujo
Franca Gujano
Italujo
Svisujo
Barejno
Armenujo
Aŭstrujo
Serbujo
Aŭstralio
Grekujo
Argentino
Peruo
Nord-Koreujo
Kamboĝo
Turkujo
Brita Hindoceana Teritorio|Ĉagos-arĥipelago
Portugalujo
Eŭropo
Ferooj
Azio
Nordameriko
Antarkto
Nederlando
Alando
Orienta Timoro
Kajmana Insularo
Kanarioj
Okcidenta Saharo
Ĉado
Nov-Zelando
Kariba regiono
Hindujo
Tuvalo
Tongo
Samoo
Salomonoj
Vanuatuo
Papuo-Nov-Gvineo
Palaŭo
Nauro
Mikronezio
Marŝaloj
Kiribato
Mongolujo
Fiĝio
Venezuelo
Surinamo
Paragvajo
Gujano
Ekvadoro
Kolombio
Bolivio
Trinidado kaj Tobago
Sankta Vincento kaj Grenadinoj
Sankta Lucio
Sankta Kristoforo kaj Neviso
Jamajko
Grenado
Urugvajo
Gvatemalo
Bahamoj
Antigvo kaj Barbudo
Honduro
Dominiko
Ĵerzejo
Dominika Respubliko
Egiptujo
Haitio
Salvadoro
Irano
Irako
Kostariko
Israelo
Panamo
Jemeno
Jordanio
Nikaragvo
Kirgizujo
Kuvajto
Laoso
Libano
Maldivoj
Malajzio
Birmo
Nepalo
Omano
Pakistano
Kataro
Sauda Arabujo
Srilanko
Sirio
Taĝikujo
Honkongo
Tajvano
Tajlando
Turkmenujo
Unuiĝintaj Arabaj Emirlandoj
Vjetnamujo
Sud-Koreujo
Afganujo
Bangladeŝo
Malio
Angolo
Butano
Brunejo
Tanzanio
Filipinoj
Centr-Afriko
Togolando
Tunizio
Zambio
Zimbabvo
Sud-Sudano
Meksiko
Benino
Bocvano
Falklandoj
Burkino
Burundo
Manksinsulo
Komoroj
Kongo Brazavila|Respubliko Kongo
Kongo Kinŝasa|Demokratia Respubliko Kongo
Ĝibutio
Ekvatora Gvineo
Eritreo
Oceanio
Okcidenta Afriko
Orienta Afriko
Norda Afriko
Centra Afriko
Suda Afriko
Amerikoj
Norda Ameriko
Suda Eŭropo
Okcidenta Azio
Orienta Eŭropo
Norda Eŭropo
Okcidenta Eŭropo
Ascension
Kariba Nederlando
Buvetinsulo
Klipertono
Sark
Kristnaskinsulo
Diego Garcia
Ceŭto kaj Melilo
Sud-Georgio kaj Sud-Sandviĉinsuloj
Herda kaj Makdonaldaj Insuloj
Sankta Heleno
Svalbardo kaj Janmajeno
Tristan da Cunha
Francaj Sudaj Teritorioj
Usonaj malgrandaj insuloj`,
"gaa":`





























Ghana`,
"ha":`Gabon
Gambiya
Gini
Gini Bisau
Aibari Kwas
Kamaru
Tsibiran Cape Verde
Lesoto
Laberiya
Libiya
Madagaskar
Malawi
Moritaniya
Moritus
Maroko
Mozambik
Namibiya
Nijar
Nijeriya
Yuganda
Ruwanda
Sawo Tome Da Paransip
Sanigal
Seychelles
Salewo
Somaliya
Sudan
Eswatini|Suwazilan
Kenya
Habasha
Gana
Tsibiran Birjin Ta Amurka
Porto Riko
Kasar Kosovo
Latin Amurka
San Martin
Manserati
Jibaraltar
Faransa
Biritaniya
Babban Yankin Mulkin Macao na Ƙasar Sin|Macao
Sin
Afirka
Birazil
Rasha
Kanada
Guam
Samowa Ta Amurka
Tsibiran Mariyana Na Arewa
Japan
Gwadaluf
Martinik
Mayoti
Rawuniyan
Amurka ta Kudu
Turkis Da Tsibiran Kaikwas
Jamus
Belarus
Aisalan
Estoniya
Norwe
Litibiya
Yukaran
Aruba
Czechia|Jamhuriyar Czech
Sulobakiya
Sulobeniya
Maldoba
Romaniya
Bulgariya
Yankunan Palasɗinu|Palasɗinu
Macedonia ta Arewa
Albaniya
Grinlan
Kurowaishiya
Bosniya da Harzagobina
Azarbaijan
Andora
Saifurus
Jojiya
Kazakistan
Malta
Monako
Manteneguro
Barmuda
Birnin Batikan
San Marino
Kyuba
Beliz
Barbadas
Indunusiya
Angila
Yankin Guernsey
Ƙasar Curaçao
Tsibirin Birjin Na Birtaniya
San Barthélemy
Afirka Ta Kudu
Aljeriya
San Maarten
Uzubekistan
Tsibiran Cook
Ayalan
Asiya ta Tsakiya
Amurka ta Tsakiya
Hungari
Sipen
Chile
Amurka
Folinesiya Ta Faransa
Belgiyom
Tsibirin Narfalk
Lukusambur
Finlan
Singapur
Kaledoniya Sabuwa
Suwedan
Niue
San Piyar da Mikelan
Licansitan
Danmark
Walis Da Futuna
Tsibiran Pitcairn
Polan
Tsibirai Cocos
Takelau
Lituweniya
Gini Ta Faransa
Italiya
Suwizalan
Baharen
Armeniya
Ostiriya
Sabiya
Ostareliya
Girka
Ajentina
Feru
Koriya Ta Arewa
Kambodiya
Turkiyya
Yankin Birtaniya Na Tekun Indiya
Portugal
Turai
Tsibirai na Faroe
Asiya
Amurka ta Arewa
Antatika
Holan
Tsibirai na Åland
Timor-Leste|Timor ta Gabas
Tsibiran Kaiman
Tsibiran Canary
Yammacin Sahara
Cadi
Nuzilan|Aotearoa Nuzilan
Karebiyan
Indiya
Tubalu
Tonga
Samoa
Tsibiran Salaman
Banuwatu
Papuwa Nugini
Palau
Nauru
Mikuronesiya
Tsibiran Marshal
Kiribati
Mangoliya
Fiji
Benezuwela
Suriname
Faragwai
Guyana
Ekwador
Kolambiya
Bolibiya
Tirinidad Da Tobago
San Binsan Da Girnadin
San Lusiya
San Kiti Da Nebis
Jamaika
Girnada
Yurigwai
Gwatamala
Bahamas
Antigua da Barbuda
Yankin Honduras
Dominika
Kasar Jersey
Jamhuriyar Dominika
Misira
Haiti
El Salbador
Iran
Iraƙi
Kwasta Rika
Israʼila
Panama
Yamen
Jordan
Nikaraguwa
Kirgizistan
Kuwet
Lawos
Labanan
Maldibi
Malesiya
Burma, Miyamar
Nefal
Oman
Pakistan
Katar
Saudiyya
Siri Lanka
Sham, Siriya
Tajikistan
Babban Yankin Mulkin Hong Kong na Ƙasar Sin|Hong Kong
Taiwan
Tailan
Turkumenistan
Haɗaɗɗiyar Daular Larabawa
Biyetinam
Koriya Ta Kudu
Afaganistan
Bangladesh
Mali
Angola
Butan
Burune
Tanzaniya
Filipin
Jamhuriyar Afirka Ta Tsakiya
Togo
Tunisiya
Zambiya
Zimbabuwe
Sudan ta Kudu
Mesiko
Binin
Baswana
Tsibiran Falkilan
Burkina Faso
Burundi
Isle of Man
Kwamoras
Kongo|Jamhuriyar Kongo
Jamhuriyar Dimokuraɗiyyar Kongo|Kongo
Jibuti
Ikwatoriyal Gini
Eritireya
Osheniya
Afirka ta Yamma
Afirka ta Gabas
Arewacin Afirka
Afirka ta Tsakiya
Kudancin Afirka
Nahiyoyin Amurka
Arewacin Amurka
Kudancin Turai
Yammacin Asiya
Gabashin Turai
Arewacin Turai
Yammacin Turai
Tsibirin Ascension
Caribbean Netherlands
Tsibirin Bouvet
Tsibirin Clipperton
Sark
Tsibirin Kirsmati
Tsibirn Diego Garcia
Ceuta da Melilla
Kudancin Geogia da Kudancin Tsibirin Sandiwic
Tsibirin Heard da McDonald
San Helena
Svalbard da Jan Mayen
Tritan da Kunha
Yankin Faransi ta Kudu
Rukunin Tsibirin U.S`,
"ia":`Gabon
Gambia
Guinea
Guinea-Bissau
Costa de Ebore|Republica de Côte d’Ivoire
Camerun
Capo Verde
Lesotho
Liberia
Libya
Madagascar
Malawi
Mauritania
Mauritio
Marocco
Mozambique
Namibia
Niger
Nigeria
Uganda
Ruanda
São Tomé e Príncipe
Senegal
Seychelles
Sierra Leone
Somalia
Sudan
Eswatini|Swazilandia
Kenya
Ethiopia
Ghana
Insulas Virgine statounitese
Porto Rico
Kosovo
America latin
Sancte Martino francese
Montserrat
Gibraltar
Francia
Regno Unite|^RU
Macao, R.A.S. de China|Macao
China
Africa
Brasil
Russia
Canada
Guam
Samoa american
Insulas Marianna del Nord
Japon
Guadeloupe
Martinica
Mayotte
Reunion
America del Sud
Insulas Turcos e Caicos
Germania
Bielorussia
Islanda
Estonia
Norvegia
Lettonia
Ukraina
Aruba
Chechia|Republica Chec
Slovachia
Slovenia
Moldavia
Romania
Bulgaria
Territorios palestin|Palestina
Macedonia del Nord
Albania
Groenlandia
Croatia
Bosnia e Herzegovina
Azerbaidzhan
Andorra
Cypro
Georgia
Kazakhstan
Malta
Monaco
Montenegro
Bermuda
Citate del Vaticano
San Marino
Cuba
Belize
Barbados
Indonesia
Anguilla
Guernsey
Curaçao
Insulas Virgine britannic
Sancte Bartholomeo
Africa del Sud
Algeria
Sancte Martino nederlandese
Uzbekistan
Insulas Cook
Irlanda
Asia central
America central
Hungaria
Espania
Chile
Statos Unite|^SUA
Polynesia francese
Belgica
Insula Norfolk
Luxemburg
Finlandia
Singapur
Nove Caledonia
Svedia
Niue
St. Pierre e Miquelon
Liechtenstein
Danmark
Wallis e Futuna
Insulas Pitcairn
Polonia
Insulas Cocos
Tokelau
Lituania
Guyana francese
Italia
Suissa
Bahrain
Armenia
Austria
Serbia
Australia
Grecia
Argentina
Peru
Corea del Nord
Cambodgia
Turchia
Territorio oceanic britanno-indian|Archipelago de Chagos
Portugal
Europa
Insulas Feroe
Asia
America del Nord
Antarctica
Nederlandia
Insulas Åland
Timor del Est
Insulas de Caiman
Insulas Canari
Sahara occidental
Tchad
Nove Zelanda|Aotearoa/Nove Zelanda
Caribes
India
Tuvalu
Tonga
Samoa
Insulas Solomon
Vanuatu
Papua Nove Guinea
Palau
Nauru
Micronesia
Insulas Marshall
Kiribati
Mongolia
Fiji
Venezuela
Suriname
Paraguay
Guyana
Ecuador
Colombia
Bolivia
Trinidad e Tobago
Sancte Vincente e le Grenadinas
Sancte Lucia
Sancte Christophoro e Nevis
Jamaica
Grenada
Uruguay
Guatemala
Bahamas
Antigua e Barbuda
Honduras
Dominica
Jersey
Republica Dominican
Egypto
Haiti
El Salvador
Iran
Irak
Costa Rica
Israel
Panama
Yemen
Jordania
Nicaragua
Kirghizistan
Kuwait
Laos
Libano
Maldivas
Malaysia
Myanmar
Nepal
Oman
Pakistan
Qatar
Arabia Saudita
Sri Lanka
Syria
Tadzhikistan
Hongkong, R.A.S. de China|Hongkong
Taiwan
Thailandia
Turkmenistan
Emiratos Arabe Unite
Vietnam
Corea del Sud
Afghanistan
Bangladesh
Mali
Angola
Bhutan
Brunei
Tanzania
Philippinas
Republica African Central
Togo
Tunisia
Zambia
Zimbabwe
Sudan del Sud
Mexico
Benin
Botswana
Insulas Falkland
Burkina Faso
Burundi
Insula de Man
Comoros
Congo
Congo
Djibuti
Guinea equatorial
Eritrea
Oceania
Africa occidental
Africa oriental
Africa septentrional
Africa central
Africa meridional
Americas
America septentrional
Europa meridional
Asia occidental
Europa oriental
Europa septentrional
Europa occidental
Insula del Ascension
Paises Basse caribe
Insula de Bouvet
Insula Clipperton
Sark
Insula de Natal
Diego Garcia
Ceuta e Melilla
Georgia del Sud e Insulas Sandwich Austral
Insulas Heard e McDonald
Sancte Helena
Svalbard e Jan Mayen
Tristan da Cunha
Territorios meridional francese
Insulas peripheric del SUA`,
"ig":`Gabon
Gambia
Guinea
Guinea-Bissau
Côte d’Ivoire|Ivory Coast
Cameroon
Cape Verde
Lesotho
Liberia
Libia
Madagascar
Malawi
Mauritania
Mauritius
Morocco
Mozambique
Namibia
Niger
Naịjịrịa
Uganda
Rwanda
São Tomé & Príncipe
Senegal
Seychelles
Sierra Leone
Somalia
Sudan
Eswatini|Swaziland
Kenya
Ethiopia
Ghana
U.S. Virgin Islands
Puerto Rico
Kosovo
Latin America
St. Martin
Montserrat
Gibraltar
France
United Kingdom|^UK
Macao SAR China|Macao
China
Afrika
Brazil
Russia
Canada
Guam
American Samoa
Agwaetiti Northern Mariana
Japan
Guadeloupe
Martinique
Mayotte
Réunion
Mpaghara Mgbada Ugwu America
Turks & Caicos Islands
Germany
Belarus
Iceland
Estonia
Norway
Latvia
Ukraine
Aruba
Czechia|Czech Republik
Slovakia
Slovenia
Moldova
Romania
Bulgaria
Mpaghara ndị Palestine|Palestine
North Macedonia
Albania
Greenland
Croatia
Bosnia & Herzegovina
Azerbaijan
Andorra
Cyprus
Georgia
Kazakhstan
Malta
Monaco
Montenegro
Bemuda
Vatican City
San Marino
Cuba
Belize
Barbados
Indonesia
Anguilla
Guernsey
Kurakao
British Virgin Islands
St. Barthélemy
South Africa
Algeria
Sint Maarten
Uzbekistan
Agwaetiti Cook
Ireland
Etiti Asia
Etiti America
Hungary
Spain
Chile
United States
French Polynesia
Belgium
Agwaetiti Norfolk
Luxembourg
Finland
Singapore
New Caledonia
Sweden
Niue
St. Pierre & Miquelon
Liechtenstein
Denmark
Wallis & Futuna
Agwaetiti Pitcairn
Poland
Agwaetiti Cocos
Tokelau
Lithuania
French Guiana
Italy
Switzerland
Bahrain
Armenia
Austria
Serbia
Australia
Greece
Argentina
Peru
North Korea
Cambodia
Türkiye
British Indian Ocean Territory|Chagos Archipelago
Portugal
Europe
Faroe Islands
Asia
Mpaghara Ugwu Amerịka
Antarctica
Netherlands
Åland Islands
Timor-Leste|East Timor
Cayman Islands
Canary Islands
Ọdịda Anyanwụ Sahara
Chad
New Zealand|Aotearoa New Zealand
Caribbean
India
Tuvalu
Tonga
Samoa
Agwaetiti Solomon
Vanuatu
Papua New Guinea
Palau
Nauru
Micronesia
Agwaetiti Marshall
Kiribati
Mongolia
Fiji
Venezuela
Suriname
Paraguay
Guyana
Ecuador
Colombia
Bolivia
Trinidad na Tobago
St. Vincent & Grenadines
St. Lucia
St. Kitts & Nevis
Jamaika
Grenada
Uruguay
Guatemala
Bahamas
Antigua na Barbuda
Honduras
Dominica
Jersey
Dominican Republik
Egypt
Haiti
El Salvador
Iran
Iraq
Kosta Rika
Israel
Panama
Yemen
Jordan
Nicaragua
Kyrgyzstan
Kuwait
Laos
Lebanon
Maldivesa
Malaysia
Myanmar
Nepal
Oman
Pakistan
Qatar
Saudi Arabia
Sri Lanka
Syria
Tajikistan
Hong Kong SAR China|Hong Kong
Taiwan
Thailand
Turkmenistan
United Arab Emirates
Vietnam
South Korea
Afghanistan
Bangladesh
Mali
Angola
Bhutan
Brunei
Tanzania
Philippines
Central African Republik
Togo
Tunisia
Zambia
Zimbabwe
South Sudan
Mexico
Benin
Botswana
Falkland Islands
Burkina Faso
Burundi
Isle of Man
Comoros
Congo
Congo
Djibouti
Equatorial Guinea
Eritrea
Oceania
Mpaghara Ọdịda Anyanwụ Afrịka
Mpaghara Ọwụwa Anyanwụ Afrịka
Mpaghara Ugwu Afrịka
Etiti Afrịka
Mpaghara Mgbada Ugwu Afrịka
Amerịka
Mpaghara Ugwu America
Mpaghara Mgbada Ugwu Europe
Mpaghara Ọdịda Anyanwụ Asia
Mpaghara Ọwụwa Anyanwụ Europe
Mpaghara Ugwu Europe
Mpaghara Ọdịda Anyanwụ Europe
Ascension Island
Caribbean Netherlands
Bouvet Island
Agwaetiti Clipperton
Sark
Agwaetiti Christmas
Diego Garcia
Ceuta & Melilla
South Georgia & South Sandwich Islands
Agwaetiti Heard na Agwaetiti McDonald
St. Helena
Svalbard & Jan Mayen
Tristan da Cunha
Ụmụ ngalaba Frenchi Southern
Obere Agwaetiti Dị Na Mpụga U.S`,
"kea":`Gabon
Gámbia
Gine
Gine-Bisau
Kosta di Marfin
Kamarons
Kabu Verdi
Lezotu
Libéria
Líbia
Madagaskar
Malaui
Mauritánia
Maurísia
Marokus
Musambiki
Namíbia
Nijer
Nijéria
Uganda
Ruanda
San Tume i Prínsipi
Senegal
Seixelis
Sera Lioa
Sumália
Sudon
Eswatini|Suazilándia
Kénia
Etiópia
Gana
Ilhas Virjens Merkanas
Portu Riku
Kozovu
Merka Latinu
San Martinhu
Monserat
Jibraltar
Fransa
Reinu Unidu|^R.U.
Makau, Rejion Administrativu Spesial di Xina|Makau
Xina
Áfrika
Brazil
Rúsia
Kanadá
Guam
Samoa Merkanu
Ilhas Marianas di Norti
Japon
Guadalupi
Martinika
Maiote
Runion
Merka di Sul
Ilhas Turkas i Kaikus
Alimanha
Belarus
Islándia
Stónia
Noruega
Letónia
Ukránia
Aruba
Txékia|Repúblika Txeka
Slovákia
Slovénia
Moldávia
Ruménia
Bulgária
Tiritóriu palistinianu|Palistina
Masidónia di Norti
Albánia
Gronelándia
Kroásia
Bósnia i Erzegovina
Azerbaidjan
Andora
Xipri
Jiórjia
Kazakistan
Malta
Mónaku
Montenegru
Bermudas
Vatikanu
San Marinu
Kuba
Belizi
Barbadus
Indonézia
Angila
Gernzi
Kurasau
Ilhas Virjens Británikas
San Bartolomeu
Áfrika di Sul
Arjélia
San Martinhu
Uzbekistan
Ilhas Kuk
Irlanda
Ázia Sentral
Merka Sentral
Ungria
Spanha
Xili
Stadus Unidos di Merka|^S.U.
Polinézia Franseza
Béljika
Ilhas Norfolk
Luxemburgu
Finlándia
Singapura
Nova Kalidónia
Suésia
Niue
San Piere i Mikelon
Lixenstain
Dinamarka
Ualis i Futuna
Ilhas Pitkairn
Pulónia
Ilhas Kokus
Tokelau
Lituánia
Giana Franseza
Itália
Suisa
Barain
Arménia
Áustria
Sérvia
Austrália
Grésia
Arjentina
Peru
Koreia di Norti
Kambodja
Turkia
Ilhas Británikas di Índiku
Purtugal
Europa
Ilhas Faroe
Ázia
Merka di Norti
Antártika
Olanda
Ilhas Åland
Timor Lesti|Timor-Leste
Ilhas Kaimon
Kanárias
Sara Osidental
Txadi
Nova Zilándia
Karaibas
Índia
Tuvalu
Tonga
Samoa
Ilhas Salumãu
Vanuatu
Papua-Nova Gine
Palau
Nauru
Mikronézia
Ilhas Marxal
Kiribati
Mongólia
Fidji
Vinizuela
Surinami
Paraguai
Giana
Ekuador
Kolómbia
Bolívia
Trinidad i Tobagu
San Bisenti i Granadinas
Santa Lúsia
San Kristovan i Nevis
Jamaika
Granada
Uruguai
Guatimala
Baamas
Antigua i Barbuda
Onduras
Dominika
Jersi
Repúblika Dominikana
Ejitu
Aití
El Salvador
Irãu
Iraki
Kosta Rika
Israel
Panamá
Iémen
Jordánia
Nikarágua
Kirgistan
Kueiti
Laus
Líbanu
Maldivas
Malázia
Mianmar
Nepal
Oman
Pakistan
Katar
Arábia Saudita
Sri Lanka
Síria
Tadjikistan
Hong Kong, Rejion Administrativu Spesial di Xina|Hong Kong
Taiuan
Tailándia
Turkumenistan
Emiradus Árabi Unidu
Vietnam
Koreia di Sul
Afeganistãu
Bangladexi
Mali
Angola
Butan
Brunei
Tanzánia
Filipinas
Republika Sentru-Afrikanu
Togu
Tunízia
Zámbia
Zimbábui
Sudon di Sul
Méxiku
Benin
Botsuana
Ilhas Malvinas|Ilhas Falkland
Burkina Fasu
Burundi
Ilha di Man
Kamoris
Kongu|Repúblika di Kongu
Kongu|Repúblika Dimokrátika di Kongu
Djibuti
Gine Ekuatorial
Iritreia
Oseania
Áfrika Osidental
Áfrika Oriental
Norti di Áfrika
Áfrika Sentral
Sul di Áfrika
Merkas
Norti di Merka
Europa di Sul
Ázia Osidental
Europa Oriental
Europa di Norti
Europa Osidental
Ilha di Asenson
Karaibas Olandezas
Ilha Buvê
Ilha Kliperton

Ilha di Natal
Diegu Garsia
Seuta i Melilha
Ilhas Jeórjia di Sul i Sanduixi di Sul
Ilhas Heard i McDonald
Santa Ilena
Svalbard i Jan Maien
Tristan da Kunha
Terras Franses di Sul
Ilhas Minoris Distantis de Stadus Unidus`,
"kgp":`Gabã
Gỹmija
Ginẽ
Ginẽ-Misav
Jãn-mág-kupri Fyr|Kote Nhivuva
Kamỹrãj
Pu Tánh
Resotu
Rimérija
Rimija
Mỹnaganhtar
Mỹravi
Mãritỹnĩja
Mãriso
Mỹhókonh
Mãsỹmiki
Nỹmĩmija
Nĩjer
Nĩjérija
Ugỹna
Huỹna
Sỹ Tomẽ kar Prĩsipi
Senẽgar
Sejserenh
Krĩ Mĩgkusũg-fi
Somỹrija
Suná
Esuatinĩ|Suvasi-Ga
Kenĩja
Etiópija
Ganỹ
Virjĩg Goj-vẽso tỹ Amẽrikỹnỹ
Portu Hiku
Kosovo
Amẽrika Ratinỹ
Sỹ Mỹrtĩjũ
Mãtisehati
Gimrar-tar
Frỹsa
Rejnũ Unĩnu
Mỹkav, Sĩnỹ ERA|Mỹkav
Sĩnỹ
Afrika
Mrasir
Husija
Kanỹna
Guvỹm
Samãva Amẽrikynỹ
Nãrti-Mỹrijỹnỹ Goj-vẽso
Japã
Guvanarupe
Mỹrtinĩka
Mỹjóte
Hujáv
Sur-Amẽrika
Turka kar Kajko Goj-vẽso Ag
Aremỹija
Miero-Husija
Inhrỹnija
Enhtonĩja
Nãrovéga
Retãnĩja
Ukrỹnĩja
Aruma
Sékija|Repumrika Séka
Enhrovakija
Enhrovenĩja
Mãrnova
Homẽnĩja
Murgarjia
Tehitórijo Parenhtinũ|Parenhtinỹ
Nãrti-Mỹsenonĩja
Armánĩja
Groẽrỹnija
Kroasa
Mósinĩja
Ajermajjáv
Ỹnora
Sipre
Jiórja
Kajakinhtỹv
Mỹrta
Mãnỹko
Krĩsá
Mermũna
Vatikỹnũ Emã-mág
Sỹ Mỹrĩnũ
Kuma
Merije
Juvã-mág
Ĩnonẽja
Ỹngira
Gérnesej
Kurasavo
Mritỹnĩja Goj-vẽso
Sỹ Martoromeu
Sur-Afrika
Arjérija
Sĩti Mỹ’artẽn
Unhmekinhtỹv
Kuki Goj-vẽso
Irỹna
Ajia-Kuju
Amẽrika-Kuju
Ũgrija
Enhpỹnija
Sire
Enhtano Unĩno|^EUA
Frỹsa Porinẽja
Mérjika
Nãrforki Goj-vẽso
Rusẽmurgu
Fĩrỹnija
Sĩgapura
Karenonĩja Tãg
Suésa
Nĩvue
Sỹ Penru kar Mĩkerỹv
Rinhsiténh-tajin
Ninỹmỹrka
Varinh kar Futunỹ
Pinkajir Goj-vẽso
Porãnija
Kokonh Goj-vẽso
Tokeravu
Rituỹnĩja
Frỹsa Gijanỹ
Itarija
Suvisa
Marẽj
Armẽnĩja
Agtirija
Sérvija
Avotyraria
Grésa
Arjẽtinỹ
Piru
Nãrti-Koréja
Kỹmója
Turkija

Portugar
Orópa
Faróve Goj-vẽso
Ajia
Nãrti-Amẽrika
Ỹntartina
Pajisi Rur
Gojga Goj-vẽso
Timãr-Rãjur|Timãr-Rãjur Repumrika Nemãkratika
Kajmỹm Goj-vẽso
Kanỹrija Goj-vẽso
Sahara Rãpur
Sane
Jerỹnija Tãg
Karime
Ĩnija
Tuvaru
Tãga
Samãva
Saromỹv Goj-vẽso
Vanũvatu
Papuva-Ginẽ Tãg
Paravu
Nỹuru
Goj-vẽso-sĩ Kẽsir
MỹrSar Goj-vẽso
Kirimati
Mãngórija
Fiji
Venẽjuvéra
Surinỹmĩ
Paraguvaj
Gijỹnỹ
Ekuvanor
Korãmija
Morivija
Trĩnane kar Tomagu
Sỹ Visenti kar Granỹninỹ
Sỹta Rusija
Sỹ Krinhtóvỹv kar Nẽvinh
Jamỹjka
Granỹna
Urugvaj
Guvatimỹra
Mahámỹ
Ỹntiguva kar Marmuna
Hãnura
Nomĩnĩka
Jérsej
Repumrika Nomĩnĩkỹnỹ
Ejito
Ajti
Er Sarvanor
Irỹ
Iraki
Konhta Rika
Isihaé
Panỹmỹ
Jemẽn
Jornánĩja
Nĩkaragva
Kirginhtỹv
Kuvajti
Raosi
Rimanã
Mỹrniva
Mỹraja
Mĩjỹmỹr
Nẽpar
Omỹ
Pakinhtỹv
Katar
Aramija Savnita
Siri Rỹnka
Sirija
Tanijikinhtỹv
Hãg Kãg, Sinỹ ERA|Hãg Kãg
Tajuvỹ
Taj-Ga
Turkomẽnĩnhtỹv
Emĩrano Arame Unĩno
Vijétinỹ
Sur-Koréja
Afeganĩtã
Mágranési
Mỹri
Ỹgóra
Mutỹv
Mrunẽj
Tỹnjỹnĩja
Firipinỹ
Afrikanỹ-kuju Repumrika
Togo
Tunĩja
Jỹmija
Jĩmamuje
Sur-Sunáv
Mẽsiku
Menĩnh
Monsuvỹnỹ
Mỹrvĩnỹ Goj-vẽso
Murkinỹ Faso
Murũni
Mỹn Goj-vẽso
Komãre
Kãgo Repumrika|Kãgo
Kãgo|Kãgo Repumrika Nemokratika
Nhimuti
Ginẽ Ekuvatoriar
Erytiréja
Oseanĩja
Afrika Rãpur
Afrika Rãjur
Nãrti-Afrika
Afrika-Kuju
Afrika Mẽrinhonỹr
Amẽrika ag
Amẽrika Setẽntrionỹr
Orópa Mẽrinhonỹr
Ajia-Rãpur
Orópa-Rãjur
Orópa Setẽntrionỹr
Orópa Rãpur
Asẽnsỹv Goj-vẽso
Pajisi Rur Karimejã
Muve Goj-vẽso
Kripertãn Goj-vẽso

Krĩtimỹnh Goj-vẽso
Niego Garsija
Sevuta kar Mẽrira
Jiórja-Sur kar Sỹnvisi-Sur Goj-vẽso Ag
Hárni kar Magtonarni Goj-vẽso Ag
Sỹnta Erenỹ
Inhvarmarni kar Jan Mỹjẽn
Trinhtỹv Nakũja
Sur Frỹsa Tehitórijo
EUA Goj-vẽso Kãsir`,
"ku":`Gabon
Gambîya
Gîne
Gîne-Bissau
Côte d’Ivoire|Perava Ivoryê
Kamerûn
Kap Verde
Lesoto
Lîberya
Lîbya
Madagaskar
Malawî
Morîtanya
Mauritius
Fas
Mozambîk
Namîbya
Nîjer
Nîjerya
Ûganda
Rwanda
Sao Tome û Prînsîpe
Senegal
Seyşel
Sierra Leone
Somalya
Sûdan
Eswatînî|Swazîlenda
Kenya
Etîyopya
Gana
Giravên Vîrjînê yên Amerîkayê
Porto Rîko
Kosova
Amerîkaya Latîn
Saint Martin
Montserat
Cebelîtariq
Fransa
Qiralîyeta Yekbûyî|^QY
Makaoya Hît ya Çînê|Makao
Çîn
Afrîka
Brezîlya
Rûsya
Kanada
Guam
Samoaya Amerîkanî
Giravên Bakurê Marianan
Japonya
Guadeloupe
Martînîk
Mayotte
Réunion
Amerîkaya Başûr
Giravên Turks û Kaîkosê
Almanya
Belarûs
Îslanda
Estonya
Norwec
Letonya
Ûkrayna
Arûba
Çekya|Cimhûrîyeta Çekî
Slovakya
Slovenya
Moldova
Romanya
Bulgaristan
Herêmên Filistînî|Filistîn
Makedonyaya Bakur
Albanya
Grînlanda
Xirwatistan
Bosna û Hersek
Azerbeycan
Andorra
Qibris
Gurcistan
Qazaxistan
Malta
Monako
Qeredax
Bermûda
Vatîkan
San Marîno
Kuba
Belîze
Barbados
Endonezya
Anguîla
Guernsey
Curaçao
Giravên Vîrjînê yên Brîtanyayê
Saint Barthelemy
Afrîkaya Başûr
Cezayîr
Sint Marteen
Ozbekistan
Giravên Cookê
Îrlanda
Asyaya Navîn
Amerîkaya Navîn
Macaristan
Spanya
Şîlî
Dewletên Amerîkayê yên Yekbûyî|^DAY
Polînezyaya Fransizî
Belçîka
Girava Norfolkê
Luksembûrg
Fînlenda
Sîngapûr
Kaledonyaya Nû
Swêd
Niûe
Saint-Pierre û Miquelon
Liechtenstein
Danîmarka
Wallis û Futuna
Giravên Pitcairnê
Polonya
Giravên Kokosê
Tokelau
Lîtvanya
Guyanaya Fransî
Îtalya
Swîsre
Behreyn
Ermenistan
Awistirya
Sirbistan
Awistralya
Yûnanistan
Arjantîn
Perû
Koreya Bakur
Kamboçya
Türkiye
Herêma Okyanûsa Hindî ya Brîtanyayê|Komgiravên Çagosê
Portugal
Ewropa
Giravên Faroeyê
Asya
Amerîkaya Bakur
Antarktîka
Holanda
Giravên Alandê
Tîmor-Leste|Tîmora Rojhilat
Giravên Kaymanê
Giravên Kanaryayê
Sahraya Rojava
Çad
Zelandaya Nû|Aoteroaya Zelandaya Nû
Karayîb
Hindistan
Tûvalû
Tonga
Samoa
Giravên Solomonê
Vanûatû
Papua Gîneya Nû
Palau
Naûrû
Mîkronezya
Giravên Marşalê
Kirîbatî
Moxolistan
Fîjî
Venezuela
Surînam
Paragûay
Guyana
Ekwador
Kolombîya
Bolîvya
Trînîdad û Tobago
Saint Vincent û Giravên Grenadînê
Saint Lucia
Saint Kitts û Nevîs
Jamaîka
Grenada
Ûrûguay
Guatemala
Bahama
Antîgua û Berbûda
Hondûras
Domînîka
Jersey
Cimhûrîyeta Domînîkê
Misir
Haîtî
El Salvador
Îran
Îraq
Kosta Rîka
Îsraîl
Panama
Yemen
Urdun
Nîkaragua
Qirgizistan
Kuweyt
Laos
Libnan
Maldîv
Malezya
Myanmar
Nepal
Uman
Pakistan
Qeter
Erebistana Siûdî
Srî Lanka
Sûrîye
Tacikistan
Hong Konga HîT ya Çînê|Hong Kong
Taywan
Tayland
Tirkmenistan
Mîrgehên Erebî yên Yekbûyî
Vîetnam
Koreya Başûr
Efxanistan
Bengladeş
Malî
Angola
Bûtan
Brûney
Tanzanya
Fîlîpîn
Cimhûrîyeta Afrîkaya Navîn
Togo
Tûnis
Zambîya
Zîmbabwe
Sûdana Başûr
Meksîka
Bênîn
Botswana
Giravên Falklandê
Burkîna Faso
Bûrûndî
Girava Manê
Komor
Kongo
Kongo
Cîbûtî
Gîneya Ekwadorê
Erître
Okyanûsya
Rojavayê Afrîkayê
Rojhilatê Afrîkayê
Bakurê Afrîkayê
Afrîkaya Navîn
Başûrê Afrîkayê
Amerîka
Bakurê Amerîkayê
Başûrê Ewropayê
Rojavayê Asyayê
Rojhilatê Ewropayê
Bakurê Ewropayê
Rojavayê Ewropayê
Girava Ascensionê
Holendaya Karayîbê
Girava Bouvetê
Girava Clippertonê
Sark
Girava Christmasê
Diego Garcia
Ceuta û Melîla
Giravên Georgîyaya Başûr û Sandwicha Başûr
Giravên Heard û MacDonaldê
Saint Helena
Svalbard û Jan Mayen
Tristan da Cunha
Herêmên Başûr ên Fransayê
Giravên Biçûk ên Derveyî DAYê`,
"kxv":`gbon
gambia
gini
gini-bisau
koṭ ḍi vaa|aivrī kosṭ
kemarun
kep vrḍi
lesotho
laiberīya
libya
madagascar
malavī
mauriṭaniya
mauriss
morkko
mojambik
namibia
naījr
naigeria
yūganḍa
rvanḍa
sao tom aḍe prinsipe
senegal
siselles
sierra leyon
somaliya
suḍan
esvaṭini|svajilanḍ
kenya
ītiyopiya
gana
yu.es. vrjin dīp
puerto rico
kosovo
laṭin amerika
seint martin
monṭserrarṭ
jbralṭr
prans
uniṭeḍ kingḍom|yuke
makao sar cina|makao
caina

brājil
russia
kanaḍa
guām
amerikati samva
uttar mariyana dīp
japan
gvadelup
marṭinik
mayoṭṭ
riyuniyn

turks aḍe keikes dīp
jermanī
belarūs
aislanḍ
esṭoniya
norvay
laṭviya
yūkrain
aruba
cekiya|cek republik
slovakia
slovenia
molḍovaa
romaniya
bulgaria
palesṭiati handi|palesṭain
uttar mesiḍoniya
albania
grīnlanḍ
kroesia
bajnia aḍe hertsegovina
ajerbaijan
ānḍorā
saipras
jeorjiaa
kajakstan
malṭaa
monako
monṭenegro
bermuḍā
bāṭikān
san marino
kyuba
belīj
barbaḍos
inḍonesiya
anguila
grnse
kyurasao
briṭis vrjin dīp
se barṭelemi
dkīṇ aaprika
aljīriaa
sint mārṭen
ūjbekistaan
kuk dīp
aayarlanḍ


hungarī
spein
cili
yunaiṭeḍ stets|yu.es.
prenc
beljiym
norpok dīp
lksemborg
pinlaṇd
singapor
nyu keleḍoniya
sviḍen
niyu
seint pierri ande mikelon
likṭensṭein
ḍenmark
vallis aḍe puṭuna
piṭkarn dīp
polanḍ
kokos keling dīp
ṭokelau
liṭuaania
prenc guiyana
iṭalī
svitjerlaṇḍ
bāren
aarmenia
austria
serbia
astrelia
grīs
aarhenṭina
peru
uttar koriya
kamboḍia
turkī
briṭis inḍiāti samudra handi
portugal

pēro dīp


ānṭarkṭikā
nederlanḍs
eleṇḍ dīp
ṭimor|īst ṭimor
keimen dīp
kanari dīp
vedakuṇpu sahara
cad
nyu jīlanḍ

inḍiā
tuvala
ṭonga
samoaa
soloman dīp
vanuaatu
papua nyu gini
palau
nauru
micronesiaa
marsall dīp
kiribaṭi
mongolia
piji
venejuela
surīname
pareguvai
guyana
ekvaḍor
kolmbiaa
boliviā
ṭriniḍaḍ aḍe ṭobego
seint vinseṇṭ aḍe grenaḍi
seint lusiya
seint kiṭs āḍe nebis
jamaika
graneida
ūrugve
gvaṭemala
bāhāmās
eṇṭigaa aḍe barbuḍaa
honḍuras
dominika
jersī
dominikan republik
ījipṭ
haiti
el salvador
iran
irak
kosta rika
israel
panema
yemen
jorḍan
nikaraguaa
kirgistan
kuvet
laos
lebanon
māldīp
maleseāā
myanmar
nepal
oman
pakistan
katar
saūdi arabiya
sri lanka
sīriya
tajākīstān
hong kong caina|hong kong
taivan
tailanḍ
turkmenīstān
aanḍiti arab emireṭs
viyetnam
dkiṇ koriyaa
aapganistan
banglades
mali
angola
buṭān
brunae
ṭanjaniya
pilippines
madini aaprika republik
ṭogo
ṭunisiaa
jambiya
jimbabve
dkiṇ sūdan
meksīko
benīn
boṭsvana
paklaṇd dīp
burkina paso
buruṇḍī
aail āp man
komoros
kongo|kongo republik
kongo
jibutī
ikveṭorial gini
īriṭriaa














karibiyn nedrlends



kristmas dīp
ḍiego garsia
seuṭa aḍe melila
dakiṇ jārjiā aḍe dakiṇ sandwich dīp

seint helena
svalbard aḍe jan mayen

prēnch dakiṇ teritorī
yu.es. aautlaing dīp`,
"mi":`Kāpona
Kamopia
Kini
Kini-Pihao
Te Tai Rei
Kamarūna
Te Kūrae Matomato
Teroto
Raipiria
Ripia
Matakāhika
Marāwi
Mauritānia
Marihi
Moroko
Mohapiki
Namipia
Ngāika
Ngāitiria
Ukānga
Rāwana
Hato Tomei me Pirinipei
Henekara
Heikere
Te Araone
Hūmārie
Hūtāne
Ehiwatini|Warerangi
Kenia
Etiopia
Kāna
Ngā Moutere Puhi Amerika
Peta Riko
Kōhoro
Amerika Rātini
Hato Mātene
Monoterā
Kāmaka
Wīwī
Te Hononga o Piritene
Makau Haina|Makau
Haina
Āwherika
Parīhi
Rūhia
Kānata
Kuama
Hāmoa-Amerika
Ngā Motu Mariana ki te Raki
Hapani
Kuatarupa
Mātiniki
Māiota
Reūnio
Amerika ki te Tonga
Koru-Kākoa
Tiamana
Pērara
Tiorangi
Etōnia
Nōwei
Rāwhia
Ukareinga
Arūpa
Tiekia|Te Whenua Tūhake o Tieke
Horowākia
Horowinia
Morotawa
Romeinia
Purukāria
Ngā Rohe o Parihitini|Parihitini
Makerōnia ki te Raki
Arapeinia
Whenuakāriki
Koroātia
Pōngia & Herekōwini
Atepaihānia
Anatōra
Haipara
Hōria
Katatānga
Mārata
Monāko
Maungakororiko
Pāmura
Te Poho-o-Pita
Hana Marino
Kiupa
Perīhi
Papatohe
Initonīhia
Anguira
Kōnihi
Kurahao
Ngā Moutere Puhi Piritene
Hato Pāteremi
Āwherika ki te Tonga
Aratiria
Hiti Mātene
Uhipeketāne
Kuki Airani
Airani
Te Puku o Āhia
Te Puku o Amerika
Hanekari
Peina
Hiri
Hononga o Amerika
Poronēhia Wīwī
Peretiama
Te Moutere Nōpoke
Rakapuō
Whinarana
Hingapoa
Whenua Kanaki
Huitene
Niue
Hato Piere & Mikerona
Rīkenetaina
Tenemāka
Warihi me Whutuna
Pitikeina
Pōrana
Ngā Moutere Kokoko
Tokerau
Rituānia
Kiāna Wīwī
Itāria
Huiterangi
Pāreina
Āmenia
Ataria
Hirupia
Ahitereiria
Kirihi
Āketina
Peru
Kōrea ki te Raki
Kamapōtia
Tākei
Te Rohe o te Moana Īniana Piritihi|Te Rohe o te Moana Īnia Piritene
Potukara
Ūropi
Motu Wharau
Āhia
Amerika ki te Raki
Te Kōpakatanga ki te Tonga
Hōrana
Motu Ōrana
Tīmoa ki te Rāwhiti
Ngā Motu Keimana
Motu Kanēre
Hahāra ki te Tonga
Kāta
Aotearoa
Karapīana
Inia
Tūwaru
Tonga
Hāmoa
Ngā Motu Horomona
Whenuatū
Papua Nūkini
Pārau
Nauru
Mekanēhia
Ngā Motu Māhara
Kiripati
Mongōria
Whītī
Penehūera
Huriname
Parakai
Kaiana
Ekuatoa
Koromōpia
Poriwia
Tirinaki Tōpako
Hato Wēneti me Keretīni
Hato Ruhia
Hato Kiti me Newhi
Hemeika
Kerenāta
Urukoi
Kuatamāra
Pahama
Motu Nehe me Pāputa
Honotura
Tominika
Tōrehe
Te Whenua Tūhake o Tominika
Īhipa
Haiti
Whakaora
Irāna
Irāka
Koto Rīka
Iharaira
Panama
Īmene
Hōrano
Nikarāhua
Kikitānga
Kūweiti
Rāoho
Repanona
Māratiri
Mareia
Pēma
Nepōra
Ōmana
Pakitāne
Katā
Hauri Arāpia
Hiri Rānaka
Hiria
Takiritānga
Hongipua Haina|Hongipua
Taiwana
Tairanga
Tukumanatānga
Kotahitanga o ngā Whenua o Ārapi
Whitināmu
Kōrea ki te Tonga
Awhekenetāna
Pākaratēhi
Māri
Anakora
Pūtana
Poronai
Tānahia
Piripīni
Te Whenua Tūhake o Āwherika Waenga
Toko
Tūnihia
Tāmipia
Timuwawe
Hūtāne ki te Tonga
Mēhiko
Penīna
Poriwana
Motu Whākarangi|Motu Whākana
Pākina Wharo
Puruniti
Te Moutere Mana
Komoro
Kōngo
Kōngo
Tipūti
Kini Ekuatoria
Eritēria
Ngā Moutere-a-Kiwa
Āwherika ki te Uru
Āwherika ki te Rāwhiti
Āwherika ki te Raki
Te Pokapū o Āwherika
Āwherika Whakatetonga
Ngā Amerika
Te Raki o Amerika
Ūropi ki te Tonga
Āhia ki te Uru
Ūropi ki te Rāwhiti
Ūropi ki te Raki
Ūropi ki te Uru
Te Moutere Aupikinga
Karapīana Hōrana
Motu Pūwei
Te Moutere Kiripetone
Hāka
Te Moutere Kirihimete
Tieko Kāhia
Hūta me Merera
Hōria ki te Tonga me ngā Motu Hanawiti ki te Tonga
Ngā Moutere Heriti me Makitānara
Hato Hērena
Heopara me Iana Maiana
Tiritana da Kunia
Ngā Rohe o Wīwī ki te Tonga
Ngā Moutere Amerika o Waho`,
"nso":`































































































Afrika Borwa`,
"om":`Gaaboon
Gaambiyaa
Giinii
Giinii-Bisaawoo
Koti divoor|Ayivoorii Koost
Kaameruun
Keeppi Vaardee
Leseettoo
Laayibeeriyaa
Liibiyaa
Madagaaskaar
Maalaawwii
Mawuritaaniyaa
Moorishiyees
Morookoo
Moozaambik
Namiibiyaa
Niijer
Naayijeeriyaa
Ugaandaa
Ruwwandaa
Sa’oo Toomee fi Prinsippee
Senegaal
Siisheels
Seeraaliyoon
Somaaliyaa
Sudaan
Iswaatinii|Siwaazilaand
Keeniyaa
Itoophiyaa
Gaanaa
U.S. Odoloota Varjiin
Poortaar Riikoo
Kosoovoo
Laatin Ameerikaa
St. Martiin
Montiseerat
Gibraaltar
Faransaay
United Kingdom|^UK
Maka’oo SAR Chaayinaa|Maka’oo
Chaayinaa
Afrikaa
Biraazil
Raashiyaa
Kanaadaa
Guwama
Saamowa Ameerikaa
Odola Maariyaanaa Kaabaa
Jaappaan
Gowadelowape
Martinikuwee
Maayootee
Riyuuniyeen
Ameerikaa Kibbaa
Turkis fi Odoloota Kaayikos
Jarmanii
Beelaarus
Ayeslaand
Istooniyaa
Noorwey
Lativiyaa
Yuukireen
Arubaa
Cheechiya|Cheek Rippaablik
Isloovaakiyaa
Islooveeniyaa
Moldoovaa
Roomaaniyaa
Bulgaariyaa
Daangaawwan Paalestaayin|Paalestaayin
Maqdooniyaa Kaabaa
Albaaniyaa
Giriinlaand
Kirooshiyaa
Bosiiniyaa fi Herzoogovinaa
Azerbaajiyaan
Andooraa
Qoophiroos
Joorjiyaa
Kazakistaan
Maaltaa
Moonaakoo
Montenegiroo
Beermudaa
Vaatikaan Siitii
Saan Mariinoo
Kuubaa
Belize
Barbaaros
Indooneeshiyaa
Anguyilaa
Guwernisey
Kurakowaa
Odoloota Varjiin Biritish
St. Barzeleemii
Afrikaa Kibbaa
Aljeeriyaa
Siint Maarteen
Uzbeekistaan
Odoloota Kuuk
Ayeerlaand
Eeshiyaa Gidduugaleessaa
Ameerikaa Gidduugaleessaa
Hangaarii
Ispeen
Chiilii
Yiinaayitid Isteet
Polineeshiyaa Faransaay
Beeljiyeem
Odola Noorfoolk
Luksembarg
Fiinlaand
Singaapoor
Neewu Kaaleedoniyaa
Siwiidin
Niwu’e
Ql. Piyeeree fi Mikuyelon
Lichistensteyin
Deenmaark
Waalis fi Futtuuna
Odoloota Pitikaayirin
Poolaand
Odoloota Kokos
Tokelau
Lutaaniyaa
Faransaay Guyiinaa
Xaaliyaan
Siwizerlaand
Baahireen
Armeeniyaa
Awustiriyaa
Serbiyaa
Awustiraaliyaa
Giriik
Arjentiinaa
Peeruu
Kooriyaa Kaaba
Kamboodiyaa
Tarkiye|Turkii
Daangaa Galaana Hindii Biritish|Chagos Arkipeloog
Poorchugaal
Awurooppaa
Odoloota Fafo’ee
Eeshiyaa
Ameerikaa Kaabaa
Antaarkitikaa
Neezerlaand
Odoloota Alaand
Tiimoor-Leestee|Tiimoor Bahaa
Odoloota Saaymaan
Odoloota Kanaarii
Sahaaraa Dhihaa
Chaad
Neewu Zilaand|Awoteyarowa Neewu Zilaand
Kariibiyaan
Hindii
Tuvalu
Tonga
Saamowa
Odoloota Solomoon
Vanuwaatu
Papuwa Neawu Giinii
Palaawu
Naawuruu
Maayikirooneeshiyaa
Odoloota Maarshaal
Kiribaatii
Mongoliyaa
Fiijii
Veenzuweelaa
Suriname
Paaraguwaay
Guyaanaa
Ekuwaador
Kolombiyaa
Boliiviyaa
Tirinidan fi Tobaagoo
St. Vinseet fi Gireenadines
St. Suusiyaa
St. Kiitis fi Neevis
Jamaayikaa
Girinaada
Yuraagaay
Guwaatimaalaa
Bahaamas
Antiiguyaa fi Barbuudaa
Hondurus
Dominiikaa
Jeersii
Dominikaa Rippaabilik
Missir
Haayitii
El Salvaadoor
Iraan
Iraaq
Kostaa Rikaa
Israa’eel
Paanamaa
Yemen
Jirdaan
Nikaraguwaa
Kiyirigiyizistan
Kuweet
Laa’oos
Libaanoon
Maaldiivs
Maleeshiyaa
Maayinaamar
Neeppal
Omaan
Paakistaan
Kuwaatar
Saawud Arabiyaa
Siri Laankaa
Sooriyaa
Tajikistaan
Hoong Koong SAR Chaayinaa|Hoong Koong
Taayiwwan
Taayilaand
Turkimenistaan
Yuunaatid Arab Emereet
Veetinaam
Kooriyaa Kibbaa
Afgaanistaan
Banglaadish
Maalii
Angoolaa
Bihuutan
Biruniyee
Taanzaaniyaa
Filippiins
Rippaablika Afrikaa Gidduugaleessaa
Toogoo
Tuniiziyaa
Zaambiyaa
Zimbaabuwee
Sudaan Kibbaa
Meeksiikoo
Beenii
Botosowaanaa
Odoloota Faalklaand
Burkiinaa Faasoo
Burundii
Islee oof Maan
Komoroos
Koongoo
Koongoo
Jibuutii
Ikkuwaatooriyaal Giinii
Eertiraa
Oshiiniyaa
Afrikaa Dhihaa
Afrikaa Bahaa
Afrikaa Kabaa
Afrikaa Gidduugaleessaa
Kibba Afrikaa
Ameerikaa
Ameerikaa Kaaba
Awurooppaa Kibbaa
Eeshiyaa Dhihaa
Awurooppaa Bahaa
Awurooppaa Kaabaa
Awurooppaa Dhihaa
Odola Asenshiin
Neezerlaandota Kariibaan
Odola Bowuvet
Odola Kilippertoo

Odola Kirismaas
Diyeegoo Gaarshiyaa
Kewuta fi Mililaa
Joorjikaa Kibba fi Odoloota Saanduwiich Kibbaa
Odoloota Herdii fi MaakDoonaald
St. Helenaa
Isvaalbaard fi Jan Mayeen
Tiristaan da Kanhaa
Daangaawwan Kibbaa Faransaay
U.S. Odoloota Alaa`,
"pcm":`Gabọn
Gámbia
Gíni
Gíní-Bisáu
Aívri Kost|Kót Divua
Kamẹrun
Kép Vẹ́d
Lẹsóto
Laibẹ́ria
Líbia
Madagáska
Maláwi
Mọriténia
Mọríshọs
Morọko
Mozámbik
Namíbia
Nizhẹr
Naijíria
Yugánda
Ruwánda
Sao Tómé & Prínsípẹ
Sẹ́nẹ́gal
Sẹ́chẹls
Siẹ́ra Líon
Sọmália
Sudán
Ẹswatíni|Swáziland
Kẹ́nya
Ẹtiópia
Gána
U.S. Vájín Aílands
Puẹ́rto Ríkọ
Kósóvo
Látín Amẹ́ríka
Sent Mátin
Mọntsẹrat
Jibrọ́lta
Frans
Yunáítẹ́d Kíndọm|^UK
Makáo SAR Chaína|Makáo
Chaína
Áfríka
Brázil
Rọ́shia
Kánáda
Guám
Amẹ́ríká Samoa
Nọ́tán Mariána Aílands
Japán
Guadalúpẹ
Matínik
Meyọt
Réyúniọn
Saút Amẹ́ríka
Tọks an Kaíkọ́s Aílands
Jámáni
Bẹ́larus
Aísland
Ẹstónia
Nọ́we
Látvia
Yukrein
Arúba
Chẹ́kia|Chẹ́k Ripọ́blik
Slovékia
Slovẹ́nia
Mọldóva
Ruménia
Bọlgéria
Pálẹ́staín Éria-dẹm|Pálẹ́stain
Nọ́t Masidónia
Albénia
Grínland
Kroéshia
Bọ́zniá & Hẹzẹgovína
Azẹrbaijan
Andọ́ra
Saíprọs
Jọ́jia
Kazakstan
Mọ́lta
Mọ́náko
Mọntinígro
Bẹmiúda
Vátíkán Síti
San Maríno
Kiúbá
Bẹliz
Barbédọs
Indoníshia
Angwíla
Guẹnzi
Kiurásao
Brítísh Vájín Aílands
Sént Batẹlẹ́mi
Saút Áfríka
Aljíria
Sint Mátin
Uzbẹ́kistan
Kúk Aílands
Ayaland
Mídúl Éshia
Mídúl Amẹ́ríka
Họ́ngári
Spen
Chílẹ
Yunaítẹ́d Stets
Frẹ́nch Poliníshia
Bẹ́ljọm
Nọ́fọlk Aíland
Lọ́ksẹ́mbọg
Fínland
Singapọ
Niú Kalẹdónia
Swídẹn
Niúẹ
Sent Piẹr & Míkẹlọn
Líktẹ́nstain
Dẹ́nmak
Wọ́lis & Fiutúna
Pítkén Aílands
Póland
Kókós Aílands
Tókẹ́lau
Lituénia
Frẹ́nch Giána
Ítáli
Swítsaland
Barein
Armẹ́niá
Ọ́stria
Sẹ́bia
Ọstrélia
Gris
Ajẹntína
Pẹ́ru
Nọ́t Koria
Kambódia
Tọ́ki
Brítísh Índián Óshen Tẹ́rẹ́tri|Chágos Archipelágo
Pọ́túgal
Yúrop
Fáro Aílands
Éshia
Nọ́t Amẹ́ríka
Antáktíka
Nẹ́dalands
Ọ́lánd Aílands
Íst Tímọ
Kéman Aílands
Kenerí Aílands
Wẹ́stán Sahára
Chád
Niú Zíland
Karíbián
Índia
Tuválu
Tónga
Samóa
Sólómọ́n Aílands
Vanuátu
Pápuá Niú Gíni
Paláu
Náuru
Maikroníshia
Máshál Aílands
Kiribáti
Mọngólia
Fíji
Vẹnẹzuẹ́la
Súrínam
Párágwue
Gayána
Ẹ́kwuádọ
Kolómbia
Bolívia
Trínídad & Tobágo
Sent Vínsẹnt & Grẹ́nádians
Sent Lúshia
Sent Kits & Nẹ́vis
Jamaíka
Grẹnéda
Yúrugwue
Guátẹmála
Bahámas
Antígwua & Barbúda
Họndúras
Dọmíníka
Jẹ́si
Dọmíníka Ripọ́blik
Íjipt
Haíti
El Sálvádọ
Irán
Irak
Kósta Ríka
Ízrẹl
Pánáma
Yẹ́mẹn
Jọ́dan
Nikarágwua
Kẹjístan
Kuwét
Láos
Lẹ́bánọn
Mọ́ldivs
Maléshia
Miánma
Nẹ́pal
Omán
Pakístan
Kata
Saúdí Arébia
Sri Lánka
Síria
Tajíkstan
Họng Kọng SAR|Họng Kọng
Taíwán
Taíland
Tọkmẹ́nístan
Yunaítẹ́d Áráb Ẹ́mírets
Viẹ́tnam
Saút Koria
Afgánístan
Bangladẹsh
Máli
Angóla
Butan
Brunẹi
Tanzánia
Fílípins
Sẹ́ntrál Áfríkán Ripọ́blik
Tógo
Tuníshia
Zámbia
Zimbábwẹ
Saút Sudan
Mẹ́ksíko
Binin
Botswána
Fọ́klánd Aílands
Burkína Fáso
Burúndi
Aíl ọf Man
Kọ́mọ́ros
Kóngo|Kóngó
Kóngó|Kóngo
Jibúti
Ikwétóriál Gíni
Ẹritrẹ́a
Oshẹnia
Wẹ́stán Áfríka
Ístán Áfríká
Nọ́tán Áfríka
Mídúl Áfríka
Saútán Áfríka
Amẹ́ríkas
Nọ́tán Amẹ́ríka
Saútán Yúrop
Wẹ́stán Éshia
Ístán Yúrop
Nọ́tán Yúrop
Wẹ́stán Yúrop
Asẹ́nshọ́n Aíland
Karíbián Nẹ́dalands
Buvẹ́ Aíland
Klipatọ́n Aíland
Sák
Krísmás Aíland
Diẹ́gó Garsia
Sẹúta & Mẹ́líla
Saút Jọ́jia an Saút Sándwích Aílands
Hiád & MakDónáld Aílands
Sent Hẹlẹ́na
Sválbad & Jén Meyẹn
Trístán da Kúna
Frẹ́nch Saútán Tẹ́rẹ́tris
U.S. Faá Faá Aílands`,
"qu":`Gabón
Gambia
Guinea
Guinea-Bisáu
Côte d’Ivoire
Camerún
Cabo Verde
Lesoto
Liberia
Libia
Madagascar
Malawi
Mauritania
Mauricio
Marruecos
Mozambique
Namibia
Níger
Nigeria
Uganda
Ruanda
Santo Tomé y Príncipe
Senegal
Seychelles
Sierra Leona
Somalia
Sudán
Esuatini|Suazilandia
Kenia
Etiopía
Ghana
EE.UU. Islas Vírgenes
Puerto Rico
Kosovo
AmericaLatina
San Martín
Montserrat
Gibraltar
Francia
Reino Unido
Macao RAE China|Macao
China
Africa
Brasil
Rusia
Canadá
Guam
Samoa Americana
Islas Marianas del Norte
Japón
Guadalupe
Martinica
Mayotte
Reunión
Sud America
Islas Turcas y Caicos
Alemania
Belarús
Islandia
Estonia
Noruega
Letonia
Ucrania
Aruba
Chequia|República Checa
Eslovaquia
Eslovenia
Moldova
Rumania
Bulgaria
Palestina Kamachikuq|Palestina
Macedonia del Norte
Albania
Groenlandia
Croacia
Bosnia y Herzegovina
Azerbaiyán
Andorra
Chipre
Georgia
Kazajistán
Malta
Mónaco
Montenegro
Bermudas
Santa Sede
San Marino
Cuba
Belice
Barbados
Indonesia
Anguila
Guernesey
Curazao
Islas Vírgenes Británicas
San Bartolomé
Sudáfrica
Argelia
Sint Maarten
Uzbekistán
Islas Cook
Irlanda
Asia Central
America Central
Hungría
España
Chile
Estados Unidos
Polinesia Francesa
Bélgica
Isla Norfolk
Luxemburgo
Finlandia
Singapur
Nueva Caledonia
Suecia
Niue
San Pedro y Miquelón
Liechtenstein
Dinamarca
Wallis y Futuna
Islas Pitcairn
Polonia
Islas Cocos
Tokelau
Lituania
Guayana Francesa
Italia
Suiza
Baréin
Armenia
Austria
Serbia
Australia
Grecia
Argentina
Perú
Corea del Norte
Camboya
Turquía
Territorio Británico del Océano Índico|Chagos Archipielago
Portugal
Europa
Islas Feroe
Asia
Norte America
Antártida
Países Bajos
Islas Åland
Timor-Leste
Islas Caimán
Islas Canarias
Sahara Occidental
Chad
Nueva Zelanda|Aotearoa Nueva Zelanda
Caribe
India
Tuvalu
Tonga
Samoa
Islas Salomón
Vanuatu
Papúa Nueva Guinea
Palaos
Nauru
Micronesia
Islas Marshall
Kiribati
Mongolia
Fiyi
Venezuela
Surinam
Paraguay
Guyana
Ecuador
Colombia
Bolivia
Trinidad y Tobago
San Vicente y las Granadinas
Santa Lucia
San Cristóbal y Nieves
Jamaica
Granada
Uruguay
Guatemala
Bahamas
Antigua y Barbuda
Honduras
Dominica
Jersey
República Dominicana
Egipto
Haití
El Salvador
Irán
Irak
Costa Rica
Israel
Panamá
Yemen
Jordania
Nicaragua
Kirguistán
Kuwait
Laos
Líbano
Maldivas
Malasia
Myanmar
Nepal
Omán
Pakistán
Qatar
Arabia Saudí
Sri Lanka
Siria
Tayikistán
Hong Kong RAE China|Hong Kong
Taiwán
Tailandia
Turkmenistán
Emiratos Árabes Unidos
Vietnam
Corea del Sur
Afganistán
Bangladesh
Malí
Angola
Bután
Brunéi
Tanzania
Filipinas
República Centroafricana
Togo
Túnez
Zambia
Zimbabue
Sudán del Sur
México
Benín
Botsuana
Islas Malvinas
Burkina Faso
Burundi
Isla de Man
Comoras
Congo
Congo
Yibuti
Guinea Ecuatorial
Eritrea
Oceania
Africa Occidental
Africa Oriental
Africa del Norte
Africa Media
Sud Africa
America
America del Norte
Europa del Sur
Asia Occidental
Europa Oriental
Europa del Norte
Europa Occidental
Islas Ascensión
Bonaire
Isla Bouvet
Isla Clipperton
Sark
Isla Christmas
Diego García
Ceuta y Melilla
Georgia del Sur e Islas Sandwich del Sur
Islas Heard y McDonald
Santa Elena
Svalbard y Jan Mayen
Tristán de Acuña
Territorios Australes Franceses
Islas menores alejadas de los EE.UU.`,
"rw":`



















U Rwanda


















































Masedoniya y’Amajyaruguru






















































































Tonga`,
"so":`Gaaboon
Gambiya
Gini
Gini-Bisaaw
Ayfori Koost
Kaameruun
Jasiiradda Kayb Faarde
Losooto
Laybeeriya
Liibya
Madagaskar
Malaawi
Muritaaniya
Mawrishiyaas
Morooko
Musambiik
Namiibiya
Nayjer
Nayjeeriya
Ugaanda
Ruwanda
Sao Tome & Birincibal
Sinigaal
Sishelis
Siraaliyoon
Soomaaliya
Suudaan
Eswaatiini|Iswaasilaan
Kenya
Itoobiya
Gaana
U.S Fargin Island
Bueerto Riiko
Koosofo
Laatiin Ameerika
St. Maartin
Montserrat
Gibraltar
Faransiis
Boqortooyada Midowday|^UK
Makaaw
Shiinaha
Afrika
Baraasiil
Ruush
Kanada
Guaam
Samowa Ameerika
Jasiiradda Waqooyiga Mariaana
Jabaan
Guadeluub
Maartinik
Mayotte
Riyuuniyon
Koonfur Ameerika
Turks & Kaikos Island
Jarmal
Belarus
Ayslaand
Estooniya
Noorweey
Latfiya
Yukrayn
Aruba
Jekiya|Jamhuuriyadda Jek
Islofaakiya
Islofeeniya
Moldofa
Rumaaniya
Bulgaariya
Dhulka Falastiiniyiinta daanta galbeed iyo marinka qasa|Falastiin
Masedooniya Waqooyi
Albaaniya
Greenland
Korweeshiya
Boosniya & Harsegofina
Asarbajan
Andora
Qubrus
Joorjiya
Kasaakhistaan
Maalta
Moonako
Moontenegro
Barmuuda
Magaalada Faatikaan
San Marino
Kuuba
Beliis
Baarbadoos
Indoneesiya
Anguula
Guurnsey
Kurakaaw
Biritish Farjin Island
St. Baathelemiy
Koonfur Afrika
Aljeeriya
Siint Maarteen
Usbakistan
Jasiiradda Kook
Ayrlaand
Bartamaha Aasiya
Bartamaha Ameerika
Hangari
Isbeyn
Jili
Maraykanka
Booliyneesiya Faransiiska
Biljam
Jasiiradda Noorfolk
Luksemboorg
Finland
Singaboor
Jasiiradda Niyuu Kaledooniya
Iswidhan
Niue
St. Pierre iyo Miquelon
Liyjtensteyn
Denmark
Walis & Futuna
Bitkairn
Booland
Jasiiradda Kookoos
Tokelaaw
Lituweeniya
Faransiis Gini
Talyaani
Swiiserlaand
Baxreyn
Armeeniya
Awsteriya
Seerbiya
Awstaraaliya
Giriig
Arjentiina
Beeru
Kuuriyada Waqooyi
Kamboodiya
Turki
Dhul xadeedka Badweynta Hindiya ee Ingiriiska|Chagos Archipelago
Bortugaal
Yurub
Jasiiradda Faroo
Aasiya
Waqooyi Ameerika
Antaarktika
Nederlaands
Jasiiradda Aland
Timor-Leste|Bariga Timor
Cayman Islands
Jasiiradda Kanari
Saxaraha Galbeed
Jaad
Niyuusiilaand|Aotearoa New Zealand
Karibiyaan
Hindiya
Tufaalu
Tonga
Samoowa
Jasiiradda Solomon
Fanuaatu
Babwa Niyuu Gini
Balaaw
Nauru
Mikroneesiya
Jasiiradda Maarshal
Kiribati
Mongooliya
Fiji
Fenisuweela
Surineym
Baraguaay
Guyana
Ikuwadoor
Koloombiya
Boliifiya
Tirinidaad & Tobago
St. Finsent & Girenadiins
St. Lusia
St. Kitts iyo Nevis
Jamaaika
Giriinaada
Uruguwaay
Guwaatamaala
Bahaamas
Antigua & Barbuuda
Honduras
Dominika
Jaarsey
Jamhuuriyaddda Dominika
Masar
Haiti
El Salfadoor
Iiraan
Ciraaq
Costa Rica
Israaʼiil
Baanama
Yaman
Urdun
Nikaraaguwa
Kirgistaan
Kuwayt
Laos
Lubnaan
Maaldiifis
Malaysiya
Mayanmar
Nebaal
Cumaan
Bakistaan
Qadar
Sacuudi Carabiya
Sirilaanka
Suuriya
Tajikistan
Hong Kong
Taywaan
Taylaand
Turkmenistan
Midawga Imaaraatka Carabta
Fiyetnaam
Kuuriyada Koonfureed
Afgaanistaan
Bangaladhesh
Maali
Angoola
Buutan
Buruneey
Tansaaniya
Filibiin
Jamhuuriyadda Afrikada Dhexe
Toogo
Tuniisiya
Saambiya
Simbaabwe
Koonfur Suudaan
Meksiko
Biniin
Botuswaana
Jaziiradaha Fooklaan|Jasiiradaha Fookland
Burkiina Faaso
Burundi
Jasiiradda Isle of Man
Komooros
Kongo|Jamhuuriyadda Kongo
Jamhuuriyadda Dimuquraadiga Kongo|Jamhuuriyadda Dimuqaadiga Kongo
Jabuuti
Ekuwatooriyal Gini
Eritreeya
Osheeniya
Galbeeka Afrika
Afrikada Bari
Waqooyiga Afrika
Afrikada Dhexe
Afrikada Koonfureed
Ameerikaas
Waqooyiga Ameerika
Yurubta Koonfureed
Aasiyada Galbeed
Yurubta Bari
Yurubta Waqooyi
Yurubta Galbeed
Jasiiradda Asensiyoon
Karibiyaan Nadarlands
Buufet Island
Jasiiradda Kilibarton
Sark
Jasiiradda Kirismas
Diyeego Karsiya
Seyuta & Meliila
Jasiiradda Joorjiyada Koonfureed & Sandwij
Jasiiradda Haad & MakDonald
Saynt Helena
Jasiiradda Sfaldbaad & Jaan Mayen
Tiristan da Kunha
Dhul xadeedka Koonfureed ee Faransiiska
Jasiiradaha ka baxsan Maraykanka`,
"st":`






Lesotho
























































































Afrika Borwa`,
"sw":`Gabon|Gaboni
Gambia
Gine
Ginebisau
Cote d’Ivoire|Ivory Coast|Kodivaa
Kameruni
Cape Verde|Kepuvede
Lesoto|Lesotho
Liberia
Libya
Madagaska
Malawi
Moritania
Morisi
Morocco|Moroko
Msumbiji
Namibia
Niger|Nijeri
Nigeria|Nijeria
Uganda
Rwanda
Sao Tome na Principe|Sao Tome na Prinsipe
Senegali
Ushelisheli
Siera Leoni
Somalia
Sudan|Sudani
Eswatini|Uswazi
Kenya
Ethiopia
Ghana
Visiwa vya Virgin, Marekani|Visiwa vya Virgin vya Marekani
Puerto Rico|Puetoriko|Pwetoriko
Kosovo
Amerika ya Kilatini
St. Martin
Montserrat|Montserati
Gibraltar
Ufaransa
Ufalme wa Muungano
Makau SAR China|Makau
Uchina
Afrika
Brazil
Urusi
Kanada
Guam|Guami
Samoa ya Marekani
Visiwa vya Mariana vya Kaskazini
Japani
Guadeloupe|Gwadelupe
Martinique
Mayotte|Mayote
Reunion
Amerika Kusini
Visiwa vya Turks na Caicos
Ujerumani
Belarus|Belarusi
Aisilandi
Estonia
Norway|Norwe
Latvia|Lativia
Ukraine|Ukreni
Aruba
Chechia|Jamhuri ya Cheki
Slovakia
Slovenia
Moldova
Romania
Bulgaria
Maeneo ya Palestina|Palestina|Himaya za Palestina
Masedonia ya Kaskazini|Masedonia
Albania
Greenland
Croatia|Kroeshia|Kroashia
Bosnia na Hezegovina
Azerbaijani|Azabajani
Andorra
Saiprasi
Jojia
Kazakistani
Malta
Monaco|Monako
Montenegro
Bermuda
Mji wa Vatican|Mji wa Vatikani
San Marino
Kuba
Belize
Babadosi|Babados
Indonesia
Anguilla|Anguila
Guernsey
Curacao|Kurakao
Visiwa vya Virgin, Uingereza|Visiwa vya Virgin vya Uingereza
St. Barthelemy
Afrika Kusini
Aljeria
Sint Maarten
Uzibekistani
Visiwa vya Cook
Ayalandi
Asia ya Kati
Amerika ya Kati
Hungaria
Uhispania
Chile
Marekani
Polynesia ya Ufaransa|Polinesia ya Ufaransa
Ubelgiji
Kisiwa cha Norfolk
Luxembourg|Lasembagi
Ufini
Singapore|Singapuri
New Caledonia|Nyukaledonia
Uswidi
Niue
Santapierre na Miquelon|St. Pierre na Miquelon
Liechtenstein|Lishenteni
Denmaki
Wallis na Futuna
Visiwa vya Pitcairn
Poland|Polandi
Visiwa vya Cocos|Visiwa vya Kokos
Tokelau
Lithuania
Guiana ya Ufaransa
Italia
Uswisi
Bahareni
Armenia
Austria
Serbia
Australia
Ugiriki
Ajentina
Peru
Korea Kaskazini
Kambodia
Uturuki
Eneo la Uingereza katika Bahari Hindi
Ureno
Ulaya
Visiwa vya Faroe
Asia
Amerika Kaskazini
Antaktiki|Antaktika
Uholanzi
Visiwa vya Aland
Timor-Leste|Timor ya Mashariki|Timori ya Mashariki
Visiwa vya Cayman
Visiwa vya Kanari
Sahara Magharibi
Chad|Chadi
Nyuzilandi|Aotearoa Nyuzilandi
Karibiani
India
Tuvalu
Tonga
Samoa
Visiwa vya Solomon
Vanuatu
Papua New Guinea|Papua Guinea Mpya
Palau
Nauru
Mikronesia
Visiwa vya Marshall
Kiribati
Mongolia
Fiji
Venezuela
Suriname
Paraguay|Paragwai
Guyana
Ecuador|Ekwado
Kolombia
Bolivia
Trinidad na Tobago
St. Vincent na Grenadines
St. Lucia
St. Kitts na Nevis
Jamaika
Grenada
Uruguay|Urugwai
Guatemala|Gwatemala
Bahama|Bahamas
Antigua na Barbuda|Antigua na Babuda
Honduras
Dominika
Jersey
Jamhuri ya Dominika
Misri
Haiti
El Salvador|Elsalvado
Iran
Iraki
Kostarika
Israeli
Panama
Yemeni
Jordan|Yordani
Nikaragwa
Kirigizistani
Kuwait
Laos|Laosi
Lebanon|Lebanoni
Maldivi
Malesia
Myanmar|Myama
Nepal|Nepali
Oman|Omani
Pakistani
Qatar|Katari
Saudia
Sri Lanka
Syria|Shamu
Tajikistani
Hong Kong SAR China|Hong Kong
Taiwan|Taiwani
Tailandi|Thailandi
Turkmenistan|Turukimenstani
Falme za Kiarabu
Vietnamu
Korea Kusini
Afghanistan|Afuganistani|Afghanistani
Bangladeshi
Mali
Angola
Bhutan|Bhutani
Brunei
Tanzania
Ufilipino
Jamhuri ya Afrika ya Kati
Togo
Tunisia
Zambia
Zimbabwe
Sudan Kusini
Meksiko
Benin|Benini
Botswana
Visiwa vya Falkland
Bukinafaso
Burundi
Kisiwa cha Man
Komoro
Kongo|Jamhuri ya Kongo
Kongo
Jibuti
Guinea ya Ikweta
Eritrea
Oceania
Afrika ya Magharibi|Afrika Magharibi
Afrika ya Mashariki|Afrika Mashariki
Afrika ya Kaskazini|Afrika Kaskazini
Afrika ya Kati
Afrika ya Kusini
Amerika
Amerika ya Kaskazini
Ulaya ya Kusini|Ulaya Kusini
Asia ya Magharibi|Asia Magharibi
Ulaya ya Mashariki|Ulaya Mashariki
Ulaya ya Kaskazini|Ulaya Kaskazini
Ulaya ya Magharibi|Ulaya Magharibi
Kisiwa cha Ascension
Uholanzi ya Karibiani
Kisiwa cha Bouvet
Kisiwa cha Clipperton
Sark
Kisiwa cha Krismasi|Kisiwa cha Christmas
Diego Garcia
Ceuta na Melilla|Keuta na Melilla
Visiwa vya Georgia Kusini na Sandwich Kusini|Visiwa vya Jojia Kusini na Sandwich Kusini
Kisiwa cha Heard na Visiwa vya McDonald
St. Helena
Svalbard na Jan Mayen
Tristan da Cunha
Himaya za Kusini za Kifaranza
Visiwa Vidogo vya Nje vya Marekani`,
"tk":`Gabon
Gambiýa
Gwineýa
Gwineýa-Bisau
Kot-d’Iwuar|Şirmaýy kenar
Kamerun
Kabo-Werde
Lesoto
Liberiýa
Liwiýa
Madagaskar
Malawi
Mawritaniýa
Mawrikiý
Marokko
Mozambik
Namibiýa
Niger
Nigeriýa
Uganda
Ruanda
San-Tome we Prinsipi
Senegal
Seýşel adalary
Sýerra-Leone
Somali
Sudan
Eswatini|Swazilend
Keniýa
Efiopiýa
Gana
ABŞ-nyň Wirgin adalary
Puerto-Riko
Kosowo
Latyn Amerikasy
Sen-Marten
Monserrat
Gibraltar
Fransiýa
Birleşen Patyşalyk
Makao AAS Hytaý|Makao
Hytaý
Afrika
Braziliýa
Russiýa
Kanada
Guam
Amerikan Samoasy
Demirgazyk Mariana adalary
Ýaponiýa
Gwadelupa
Martinika
Maýotta
Reýunýon
Günorta Amerika
Terks we Kaýkos adalary
Germaniýa
Belarus
Islandiýa
Estoniýa
Norwegiýa
Latwiýa
Ukraina
Aruba
Çehiýa|Çeh Respublikasy
Slowakiýa
Sloweniýa
Moldowa
Rumyniýa
Bolgariýa
Palestina territoriýasy|Palestina
Demirgazyk Makedoniýa
Albaniýa
Grenlandiýa
Horwatiýa
Bosniýa we Gersegowina
Azerbaýjan
Andorra
Kipr
Gruziýa
Gazagystan
Malta
Monako
Çernogoriýa
Bermuda
Watikan
San-Marino
Kuba
Beliz
Barbados
Indoneziýa
Angilýa
Gernsi
Kýurasao
Britan Wirgin adalary
Sen-Bartelemi
Günorta Afrika
Alžir
Sint-Marten
Özbegistan
Kuk adalary
Irlandiýa
Merkezi Aziýa
Orta Amerika
Wengriýa
Ispaniýa
Çili
Amerikanyň Birleşen Ştatlary|^ABŞ
Fransuz Polineziýasy
Belgiýa
Norfolk adasy
Lýuksemburg
Finlýandiýa
Singapur
Täze Kaledoniýa
Şwesiýa
Niue
Sen-Pýer we Mikelon
Lihtenşteýn
Daniýa
Uollis we Futuna
Pitkern adalary
Polşa
Kokos adalary
Tokelau
Litwa
Fransuz Gwianasy
Italiýa
Şweýsariýa
Bahreýn
Ermenistan
Awstriýa
Serbiýa
Awstraliýa
Gresiýa
Argentina
Peru
Demirgazyk Koreýa
Kamboja
Türkiýe
Britaniýanyň Hindi okeanyndaky territoriýalary
Portugaliýa
Ýewropa
Farer adalary
Aziýa
Demirgazyk Amerika
Antarktika
Niderlandlar
Aland adalary
Timor-Leste|Gündogar Timor
Kaýman adalary
Kanar adalary
Günbatar Sahara
Çad
Täze Zelandiýa|Aotearoa Täze Zelandiýa
Karib basseýni
Hindistan
Tuwalu
Tonga
Samoa
Solomon adalary
Wanuatu
Papua
Palau
Nauru
Mikroneziýa
Marşall adalary
Kiribati
Mongoliýa
Fiji
Wenesuela
Surinam
Paragwaý
Gaýana
Ekwador
Kolumbiýa
Boliwiýa
Trinidad we Tobago
Sent-Winsent we Grenadinler
Sent-Lýusiýa
Sent-Kits we Newis
Ýamaýka
Grenada
Urugwaý
Gwatemala
Bagama adalary
Antigua we Barbuda
Gonduras
Dominika
Jersi
Dominikan Respublikasy
Müsür
Gaiti
Salwador
Eýran
Yrak
Kosta-Rika
Ysraýyl
Panama
Ýemen
Iordaniýa
Nikaragua
Gyrgyzystan
Kuweýt
Laos
Liwan
Maldiwler
Malaýziýa
Mýanma
Nepal
Oman
Pakistan
Katar
Saud Arabystany
Şri-Lanka
Siriýa
Täjigistan
Gonkong AAS Hytaý|Gonkong
Taýwan
Taýland
Türkmenistan
Birleşen Arap Emirlikleri
Wýetnam
Günorta Koreýa
Owganystan
Bangladeş
Mali
Angola
Butan
Bruneý
Tanzaniýa
Filippinler
Merkezi Afrika Respublikasy
Togo
Tunis
Zambiýa
Zimbabwe
Günorta Sudan
Meksika
Benin
Botswana
Folklend adalary
Burkina-Faso
Burundi
Men adasy
Komor adalary
Kongo
Kongo
Jibuti
Ekwatorial Gwineýa
Eritreýa
Okeaniýa
Günbatar Afrika
Gündogar Afrika
Demirgazyk Afrika
Orta Afrika
Afrikanyň günorta sebitleri
Amerika
Amerikanyň demirgazyk ýurtlary
Günorta Ýewropa
Günbatar Aziýa
Gündogar Ýewropa
Demirgazyk Ýewropa
Günbatar Ýewropa
Beýgeliş adasy
Karib Niderlandlary
Buwe adasy
Klipperton adasy
Sark
Roždestwo adasy
Diýego-Garsiýa
Seuta we Melilýa
Günorta Georgiýa we Günorta Sendwiç adasy
Herd we Makdonald adalary
Keramatly Ýelena adasy
Şpisbergen we Ýan-Maýen
Tristan-da-Kunýa
Fransuz günorta territoriýalary
ABŞ-nyň daşarky adalary`,
"tn":`































































































Aforika Borwa















































































































































Botswana`,
"to":`Kaponi
Kamipia
Kini
Kini-Pisau
Matafonua ʻAivolī
Kameluni
Muiʻi Vēte
Lesoto
Laipelia
Līpia
Matakasika
Malaui
Maulitenia
Maulitiusi
Moloko
Mosēmipiki
Namipia
Nisia
Naisilia
ʻIukanitā
Luanitā
Sao Tomē mo Pilinisipe
Senekalo
ʻOtumotu Seiseli
Siela Leone
Sōmalia
Sūteni
ʻEsuatini|Suasilani
Keniā
ʻĪtiōpia
Kana
ʻOtumotu Vilikini fakaʻamelika
Puēto Liko
Kōsovo
ʻAmelika fakalatina
Sā Mātini
Moʻungaselati
Sipalālitā
Falanisē
Pilitānia
Makau SAR Siaina|Makau
Siaina
ʻAfilika
Palāsili
Lūsia
Kānata
Kuamu
Haʻamoa ʻAmelika
ʻOtumotu Maliana tokelau
Siapani
Kuatalupe
Mātiniki
Maiote
Lēunioni
ʻAmelika tonga
ʻOtumotu Tuki mo Kaikosi
Siamane
Pelalusi
ʻAisilani
ʻEsitōnia
Noauē
Lativia
ʻŪkalaʻine
ʻAlupa
Sēkia|Lepupelika Seki
Silōvakia
Silōvenia
Molotova
Lomēnia
Pulukalia
Potu Palesitaine|Palesitaine
Masetōnia fakatokelau
ʻAlipania
Kulinilani
Kuloisia
Posinia mo Hesikōvina
ʻAsapaisani
ʻAnitola
Saipalesi
Seōsia
Kasakitani
Malita
Monako
Monitenikalo
Pēmuta
Kolo Vatikani
Sā Malino
Kiupa
Pelise
Pāpeitosi
ʻInitonēsia
Anikuila
Kuenisī
Kulasao
ʻOtumotu Vilikini fakapilitānia
Sā Patēlemi
ʻAfilika tonga
ʻAlisilia
Sā Mātini
ʻUsipekitani
ʻOtumotu Kuki
ʻAealani
ʻĒsia lotoloto
ʻAmelika lotoloto
Hungakalia
Sipeini
Sili
Puleʻanga fakatahataha ʻAmelika|ʻAmelika
Polinisia fakafalanisē
Pelesiume
Motu Nōfoliki
Lakisimipeki
Finilani
Singapoa
Niu Kaletōnia
Suēteni
Niuē
Sā Piea mo Mikeloni
Likitenisiteini
Tenimaʻake
ʻUvea mo Futuna
ʻOtumotu Pitikeni
Polani
ʻOtumotu Koko
Tokelau
Lituania
Kuiana fakafalanisē
ʻĪtali
Suisilani
Paleini
ʻĀmenia
ʻAositulia
Sēpia
ʻAositelēlia
Kalisi
ʻAsenitina
Pelū
Kōlea tokelau
Kamipōtia
Toake
Potu fonua moana ʻInitia fakapilitānia|ʻOtu motu Sakōsi
Potukali
ʻEulope
ʻOtumotu Faloe
ʻĒsia
ʻAmelika tokelau
ʻAnitātika
Hōlani
ʻOtumotu ʻAlani
Timoa fakahahake
ʻOtumotu Keimeni
ʻOtumotu Kaneli
Sahala fakahihifo
Sāti
Nuʻusila|ʻAotealoa
Kalipiane
ʻInitia
Tūvalu
Tonga
Haʻamoa
ʻOtumotu Solomone
Vanuatu
Papuaniukini
Palau
Naulu
Mikolonīsia
ʻOtumotu Māsolo
Kilipasi
Mongokōlia
Fisi
Venesuela
Suliname
Palakuai
Kuiana
ʻEkuetoa
Kolomipia
Polīvia
Tilinitati mo Topako
Sā Viniseni mo Kulenatini
Sā Lūsia
Sā Kitisi mo Nevisi
Samaika
Kelenatā
ʻUlukuai
Kuatamala
Pahama
Anitikua mo Palaputa
Honitulasi
Tominika
Selusī
Lepupelika Tominika
ʻIsipite
Haiti
ʻEle Salavatoa
ʻIlaani
ʻIlaaki
Kosita Lika
ʻIsileli
Panamā
Iemeni
Soatane
Nikalakua
Kīkisitani
Kueiti
Lau
Lepanoni
Malativisi
Malēsia
Mianimā
Nepali
ʻOmani
Pākisitani
Katā
Saute ʻAlepea
Sīlangikā
Sīlia
Tasikitani
Hongi Kongi SAR Siaina|Hongi Kongi
Taiuani
Tailani
Tūkimenisitani
ʻAlepea Fakatahataha
Vietinami
Kōlea tonga
ʻAfikānisitani
Pengilātesi
Māli
ʻAngikola
Pūtani
Pulunei
Tenisānia
Filipaini
Lepupelika ʻAfilika Lotoloto
Toko
Tunīsia
Semipia
Simipapuei
Sūtani fakatonga
Mekisikou
Penini
Potisiuana
ʻOtumotu Fokulani|ʻOtumotu Malivina
Pekano Faso
Puluniti
Motu Mani
Komolosi
Kongo
Kongo
Siputi
ʻEkueta Kini
ʻElitulia
ʻOsēnia
ʻAfilika fakahihifo
ʻAfilika fakahahake
ʻAfilika fakatokelau
ʻAfilika lotoloto
ʻAfilika fakatonga
Ongo ʻAmelika
ʻAmelika fakatokelau
ʻEulope fakatonga
ʻĒsia fakahihifo
ʻEulope fakahahake
ʻEulope fakatokelau
ʻEulope fakahihifo
Motu ʻAsenisini
Kalipiane fakahōlani
Motu Puveti
Motu Kilipatoni

Motu Kilisimasi
Tieko Kāsia
Siuta mo Melila
ʻOtumotu Seōsia-tonga mo Saniuisi-tonga
ʻOtumotu Heati mo Makitonali
Sā Helena
Sivolopāti mo Sani Maieni
Tulisitani ta Kunuha
Potu fonua tonga fakafalanisē
ʻOtumotu siʻi ʻo ʻAmelika`,
"uz":`Gabon
Gambiya
Gvineya
Gvineya-Bisau
Kot-d’Ivuar|Fil suyagi qirg‘og‘i
Kamerun
Kabo-Verde
Lesoto
Liberiya
Liviya
Madagaskar
Malavi
Mavritaniya
Mavrikiy
Marokash
Mozambik
Namibiya
Niger
Nigeriya
Uganda
Ruanda
San-Tome va Prinsipi
Senegal
Seyshel orollari
Syerra-Leone
Somali
Sudan
Svazilend
Keniya
Efiopiya
Gana
AQSH Virgin orollari
Puerto-Riko
Kosovo
Lotin Amerikasi
Sent-Martin
Montserrat
Gibraltar
Fransiya
Buyuk Britaniya|Britaniya
Makao
Xitoy
Afrika
Braziliya
Rossiya
Kanada
Guam
Amerika Samoasi
Shimoliy Mariana orollari
Yaponiya
Gvadelupe
Martinika
Mayotta
Reyunion
Janubiy Amerika
Turks va Kaykos orollari
Germaniya
Belarus
Islandiya
Estoniya
Norvegiya
Latviya
Ukraina
Aruba
Chexiya|Chexiya Respublikasi
Slovakiya
Sloveniya
Moldova
Ruminiya
Bolgariya
Falastin hududlari|Falastin
Shimoliy Makedoniya
Albaniya
Grenlandiya
Xorvatiya
Bosniya va Gertsegovina
Ozarbayjon
Andorra
Kipr
Gruziya
Qozogʻiston
Malta
Monako
Chernogoriya
Bermuda orollari
Vatikan
San-Marino
Kuba
Beliz
Barbados
Indoneziya
Angilya
Gernsi
Kyurasao
Britaniya Virgin orollari
Sen-Bartelemi
Janubiy Afrika Respublikasi
Jazoir
Sint-Marten
Oʻzbekiston
Kuk orollari
Irlandiya
Markaziy Osiyo
Markaziy Amerika
Vengriya
Ispaniya
Chili
Amerika Qo‘shma Shtatlari|^AQSH
Fransuz Polineziyasi
Belgiya
Norfolk oroli
Lyuksemburg
Finlandiya
Singapur
Yangi Kaledoniya
Shvetsiya
Niue
Sen-Pyer va Mikelon
Lixtenshteyn
Daniya
Uollis va Futuna
Pitkern orollari
Polsha
Kokos orollari
Tokelau
Litva
Fransuz Gvianasi
Italiya
Shveytsariya
Bahrayn
Armaniston
Avstriya
Serbiya
Avstraliya
Gretsiya
Argentina
Peru
Shimoliy Koreya
Kambodja
Turkiya
Britaniyaning Hind okeanidagi hududi
Portugaliya
Yevropa
Farer orollari
Osiyo
Shimoliy Amerika
Antarktida
Niderlandiya
Aland orollari
Timor-Leste|Sharqiy Timor
Kayman orollari
Kanar orollari
G‘arbiy Sahroi Kabir
Chad
Yangi Zelandiya|Aotearoa Yangi Zelandiya
Karib havzasi
Hindiston
Tuvalu
Tonga
Samoa
Solomon orollari
Vanuatu
Papua
Palau
Nauru
Mikroneziya
Marshall orollari
Kiribati
Mongoliya
Fiji
Venesuela
Surinam
Paragvay
Gayana
Ekvador
Kolumbiya
Boliviya
Trinidad va Tobago
Sent-Vinsent va Grenadin
Sent-Lyusiya
Sent-Kits va Nevis
Yamayka
Grenada
Urugvay
Gvatemala
Bagama orollari
Antigua va Barbuda
Gonduras
Dominika
Jersi
Dominikan Respublikasi
Misr
Gaiti
Salvador
Eron
Iroq
Kosta-Rika
Isroil
Panama
Yaman
Iordaniya
Nikaragua
Qirgʻiziston
Quvayt
Laos
Livan
Maldiv orollari
Malayziya
Myanma
Nepal
Ummon
Pokiston
Qatar
Saudiya Arabistoni
Shri-Lanka
Suriya
Tojikiston
Gonkong
Tayvan
Tailand
Turkmaniston
Birlashgan Arab Amirliklari
Vyetnam
Janubiy Koreya
Afgʻoniston
Bangladesh
Mali
Angola
Butan
Bruney
Tanzaniya
Filippin
Markaziy Afrika Respublikasi
Togo
Tunis
Zambiya
Zimbabve
Janubiy Sudan
Meksika
Benin
Botsvana
Folklend orollari
Burkina-Faso
Burundi
Men oroli
Komor orollari
Kongo
Kongo
Jibuti
Ekvatorial Gvineya
Eritreya
Okeaniya
G‘arbiy Afrika
Sharqiy Afrika
Shimoliy Afrika
Markaziy Afrika
Janubiy Afrika
Amerika
Shimoliy Amerika
Janubiy Yevropa
G‘arbiy Osiyo
Sharqiy Yevropa
Shimoliy Yevropa
G‘arbiy Yevropa
Me’roj oroli
Boneyr, Sint-Estatius va Saba
Buve oroli
Klipperton oroli
Sark
Rojdestvo oroli
Diyego-Garsiya
Seuta va Melilya
Janubiy Georgiya va Janubiy Sendvich orollari
Xerd va Makdonald orollari
Muqaddas Yelena oroli
Shpitsbergen va Yan-Mayen
Tristan-da-Kunya
Fransuz Janubiy hududlari
AQSH yondosh orollari`,
"vmw":`














oMosambikhi`,
"wo":`Gaboŋ
Gàmbi
Gine
Gine-Bisaawóo
Kodiwaar
Kamerun
Kabo Werde
Lesoto
Liberiya
Libi
Madagaskaar
Malawi
Mooritani
Moriis
Marog
Mosàmbig
Namibi
Niiseer
Niseriya
Ugànda
Ruwànda
Sawo Tome ak Pirinsipe
Senegaal
Seysel
Siyera Lewon
Somali
Sudaŋ
Suwasilànd
Keeña
Ecopi
Gana
Duni Wirsin yu Etaa-sini
Porto Riko
Kosowo
Amerique Latine
Saŋ Marteŋ
Mooseraa
Sibraltaar
Faraans
Ruwaayom Ini
Makaawo
Siin
Africa
Beresil
Risi
Kanadaa
Guwam
Samowa bu Amerig
Duni Mariyaan Noor
Sàppoŋ
Guwaadelup
Martinik
Mayot
Reeñoo
Amerique du Sud
Duni Tirk ak Kaykos
Almaañ
Belaris
Islànd
Estoni
Norwees
Letoni
Ikeren
Aruba
Réewum Cek
Eslowaki
Esloweni
Moldawi
Rumani
Bilgari
réew yu Palestine|Palestine
Maseduwaan bëj Gànnaar
Albani
Girinlànd
Korowasi
Bosni Ersegowin
Aserbayjaŋ
Andoor
Siipar
Seworsi
Kasaxstaŋ
Malt
Monako
Montenegoro
Bermid
Site bu Watikaa
San Marino
Kuba
Belis
Barbad
Indonesi
Angiiy
Gernase
Kursawo
Duni Wirsin yu Brëtaañ
Saŋ Bartalemi
Afrik di Sid
Alseri
Sin Marten
Usbekistaŋ
Duni Kuuk
Irlànd
Asie centrale
Amerique Centrale
Ongari
Españ
Sili
Etaa Sini
Polinesi Farañse
Belsig
Dunu Norfolk
Liksàmbur
Finlànd
Singapuur
Nuwel Kaledoni
Suwed
Niw
Saŋ Peer ak Mikeloŋ
Liktensteyin
Danmàrk
Walis ak Futuna
Duni Pitkayirn
Poloñ
Duni Koko
Tokoloo
Litiyani
Guyaan Farañse
Itali
Siwis
Bahreyin
Armeni
Ótiriis
Serbi
Ostarali
Gerees
Arsàntin
Peru
Kore Noor
Kàmboj
Tirki
Terituwaaru Brëtaañ ci Oseyaa Enjeŋ
Portigaal
Europe
Duni Faro
Asia
North America
Antarktik
Peyi Baa
Duni Aalànd
Timor Leste|Timor oriental
Duni Kaymaŋ
Ile Canary
Sahara bu sowwu
Càdd
Nuwel Selànd
Caraïbe
End
Tuwalo
Tonga
Samowa
Duni Salmoon
Wanuatu
Papuwasi Gine Gu Bees
Palaw
Nawru
Mikoronesi
Duni Marsaal
Kiribati
Mongoli
Fijji
Wenesiyela
Sirinam
Paraguwe
Giyaan
Ekwaatër
Kolombi
Boliwi
Tirinite ak Tobago
Saŋ Weesaa ak Garanadin
Saŋ Lusi
Saŋ Kits ak Newis
Samayig
Garanad
Uruge
Guwatemala
Bahamas
Antiguwa ak Barbuda
Onduraas
Dominik
Serse
Repiblik Dominiken
Esipt
Ayti
El Salwadoor
Iraŋ
Irag
Kosta Rika
Israyel
Panama
Yaman
Sordani
Nikaraguwa
Kirgistaŋ
Kowet
Lawos
Libaa
Maldiiw
Malesi
Miyanmaar
Nepaal
Omaan
Pakistaŋ
Kataar
Arabi Sawudi
Siri Lànka
Siri
Tajikistaŋ
Ooŋ Koŋ
Taywan
Taylànd
Tirkmenistaŋ
Emira Arab Ini
Wiyetnam
Corée du Sud
Afganistaŋ
Bengalades
Mali
Àngolaa
Butaŋ
Burney
Taŋsani
Filipin
Repiblik Sàntar Afrik
Togo
Tinisi
Sàmbi
Simbabwe
Sudaŋ di Sid
Meksiko
Benee
Botswana
Duni Falkland
Burkina Faaso
Burundi
Dunu Maan
Komoor
Réewum Kongo
Kongo
Jibuti
Gine Ekuwatoriyal
Eritere
Oseani
Sowwu Afrique
Penku Afrique
Afrique du Nord
Moyen Afrique
Afrique du Sud
Amerika
amerique du nord
Sud Europe
Asie sowwu jàng
Europe bu penku
Europe du nord
Europe sowwu jàng
Ile Ascension
Pays-Bas bu Caraïbe
Dunu Buwet
Ile Clipperton
Guernsey Pound
Dunu Kirismas
Garsiya
Ceuta & Melilla
Seworsi di Sid ak Duni Sàndwiis di Sid
Duni Hërd ak Duni MakDonald
Saŋ Eleen
Swalbaar ak Jan Mayen
Tristan da Cunha
Teer Ostraal gu Fraas
Duni Amerig Utar meer`,
"xh":`EGabon
EGambia
EGuinea
EGuinea-Bissau
ECôte d’Ivoire|E-Ivory Coast
ECameroon
ECape Verde
ELesotho
ELiberia
ELibya
EMadagascar
EMalawi
EMauritania
EMauritius
EMorocco
EMozambique
ENamibia
ENiger
ENigeria
E-Uganda
ERwanda
ESão Tomé & Príncipe
ESenegal
ESeychelles
ESierra Leone
ESomalia
ESudan
ESwatini|ESwaziland
EKenya
E-Ethiopia
EGhana
E-U.S. Virgin Islands
EPuerto Rico
EKosovo
ILatin America
ESt. Martin
EMontserrat
EGibraltar
EFrance
E-United Kingdom|E-UK
EMacao SAR China|EMacao
ETshayina
IAfrika
EBrazil
ERashiya
EKhanada
EGuam
E-American Samoa
ENorthern Mariana Islands
EJapan
EGuadeloupe
EMartinique
EMayotte
ERéunion
UMzantsi Melika
ETurks & Caicos Islands
EJamani
EBelarus
E-Iceland
E-Estonia
ENorway
ELatvia
E-Ukraine
E-Aruba
ECzechia|ECzech Republic
ESlovakia
ESlovenia
EMoldova
ERomania
EBulgaria
IPalestinian Territories|EPalestina
EMntla Macedonia
E-Albania
EGreenland
ECroatia
EBosnia & Herzegovina
E-Azerbaijan
E-Andorra
ECyprus
EGeorgia
EKazakhstan
EMalta
EMonaco
EMontenegro
EBermuda
EVatican City
ESan Marino
ECuba
EBelize
EBarbados
E-Indonesia
E-Anguilla
EGuernsey
ECuraçao
EBritish Virgin Islands
ESt. Barthélemy
EMzantsi Afrika
E-Algeria
ESint Maarten
E-Uzbekistan
ECook Islands
E-Ireland
UMbindi Asia
UMbindi Melika
EHungary
ESpain
EChile
EMelika|I-US
EFrench Polynesia
EBelgium
ENorfolk Island
ELuxembourg
EFinland
ESingapore
ENew Caledonia
ESweden
ENiue
ESt. Pierre & Miquelon
ELiechtenstein
EDenmark
EWallis & Futuna
EPitcairn Islands
EPoland
ECocos Islands
ETokelau
ELithuania
EFrench Guiana
E-Italy
ESwitzerland
EBahrain
E-Armenia
E-Austria
ESerbia
E-Australia
EGreece
E-Argentina
EPeru
EMntla Korea
ECambodia
ETurkey|ETürkiye
EBritish Indian Ocean Territory|EChagos Archipelago
EPortugal
EYurophu
EFaroe Islands
E-Asia
UMntla Melika
E-Antarctica
ENetherlands
E-Åland Islands
ETimor-Leste|E-East Timor
ECayman Islands
ECanary Islands
EWestern Sahara
EChad
ENew Zealand|E-Aotearoa New Zealand
ECaribbean
E-Indiya
ETuvalu
ETonga
ESamoa
ESolomon Islands
EVanuatu
EPapua New Guinea
EPalau
ENauru
EMicronesia
EMarshall Islands
EKiribati
EMongolia
EFiji
EVenezuela
ESuriname
EParaguay
EGuyana
EEcuador
EColombia
EBolivia
ETrinidad & Tobago
ESt. Vincent & Grenadines
ESt. Lucia
ESt. Kitts & Nevis
EJamaica
EGrenada
E-Uruguay
EGuatemala
EBahamas
E-Antigua & Barbuda
EHonduras
EDominica
EJersey
EDominican Republic
IYiputa
EHaiti
E-El Salvador
E-Iran
E-Iraq
ECosta Rica
E-Israel
EPanama
EYemen
EJordan
ENicaragua
EKyrgyzstan
EKuwait
ELaos
ELebanon
EMaldives
EMalaysia
EMyanmar
ENepal
E-Oman
EPakistan
EQatar
ESaudi Arabia
ESri Lanka
ESiriya
ETajikistan
EHong Kong SAR China|EHong Kong
ETaiwan
EThailand
ETurkmenistan
E-United Arab Emirates
EVietnam
EMzantsi Korea
E-Afghanistan
EBangladesh
EMali
E-Angola
EBhutan
eBrunei
ETanzania
EPhilippines
ECentral African Republic
ETogo
ETunisia
EZambia
EZimbabwe
ESouth Sudan
EMexico
EBenin
EBotswana
EFalkland Islands
EBurkina Faso
EBurundi
E-Isle of Man
EComoros
ECongo
ECongo -Kinshasa|ECongo
EDjibouti
E-Equatorial Guinea
E-Eritrea
E-Oceania
INtshona Afrika
IMpuma Afrika
UMntla Afrika
UMbindi Afrika
EMazantsi e-Afrika
EMzantsi Melika
EMantla Melika
UMzantsi Yurophu
INtshona Asia
IMpuma Yurophu
UMntla Yurophu
INtshona Yurophu
E-Ascension Island
ECaribbean Netherlands
EBouvet Island
EClipperton Island
ESark
EChristmas Island
EDiego Garcia
ECeuta & Melilla
ESouth Georgia & South Sandwich Islands
EHeard & McDonald Islands
ESt. Helena
ESvalbard & Jan Mayen
ETristan da Cunha
EFrench Southern Territories
I-U.S. Outlying Islands`,
"yo":`Gabon
Gambia
Gene
Gene-Busau
Kóútè forà
Kamerúúnì
Etíokun Kápé féndè
Lesoto
Laberia
Libiya
Madasika
Malawi
Maritania
Maritiusi
Moroko
Moṣamibiku|Moshamibiku
Namibia
Nàìjá
Nàìjíríà
Uganda
Ruwanda
Sao tomi ati piriiṣipi|Sao tomi ati piriishipi
Sẹnẹga|Sɛnɛga
Ṣeṣẹlẹsi|Sheshɛlɛsi
Siria looni
Sòmálíà
Sudani
Saṣiland|Síwásìlandì|Sashiland
Kenya
Etopia
Gana
Etikun Fagini ti Amẹrika|Etikun Fagini ti Amɛrika
Pọto Riko|Pɔto Riko
Kòsófò
Látín Amẹ́ríkà|Látín Amɛ́ríkà
Ìlú Màtìnì
Motserati
Gibaratara
Faranse
Gẹ̀ẹ́sì|Gɛ̀ɛ́sì
Agbègbè Ìṣàkóso Pàtàkì Macao|Màkáò|Agbègbè Ìshàkóso Pàtàkì Macao
Ṣáínà|Sháínà
Áfíríkà
Bàràsílì
Rọṣia|Rɔshia
Kánádà
Guamu
Sámóánì ti Orílẹ́ède Àméríkà|Sámóánì ti Orílɛ́ède Àméríkà
Etikun Guusu Mariana
Japani
Gadelope
Matinikuwi
Mayote
Riuniyan
Gúúṣù Amẹ́ríkà|Gúúshù Amɛ́ríkà
Tọọki ati Etikun Kakọsi|Tɔɔki ati Etikun Kakɔsi
Jámánì
Bélárúsì
Aṣilandi|Ashilandi
Esitonia
Nọọwii|Nɔɔwii
Latifia
Ukarini
Árúbà
Ṣẹ́ẹ́kì|Ṣẹ́ẹ́kì Olómìnira|Shɛ́ɛ́kì|Shɛ́ɛ́kì Olómìnira
Silofakia
Silofania
Modofia
Romaniya
Bùùgáríà
Agbègbè ara Palẹsítínì|Palẹsítínì|Agbègbè ara Palɛsítínì|Palɛsítínì
Àríwá Macedonia
Àlùbàníánì
Gerelandi
Kòróátíà
Bọ̀síníà àti Ẹtisẹgófínà|Bɔ̀síníà àti Ɛtisɛgófínà
Asẹ́bájánì|Asɛ́bájánì
Ààndórà
Kúrúsì
Gọgia|Gɔgia
Kaṣaṣatani|Kashashatani
Malata
Monako
Montenégrò
Bémúdà
Ìlú Vatican
Sani Marino
Kúbà
Bèlísẹ̀|Bèlísɛ̀
Bábádósì
Indonéṣíà|Indonéshíà
Ààngúlílà
Guernsey
Curaçao
Etíkun Fágínì ti ìlú Bírítísì
Ìlú Bátílẹ́mì|Ìlú Bátílɛ́mì
Gúúṣù Áfíríkà|Gúúshù Áfíríkà
Àlùgèríánì
Síntì Mátẹ́ẹ̀nì|Síntì Mátɛ́ɛ̀nì
Nṣibẹkisitani|Nshibɛkisitani
Etíokun Kùúkù
Ailandi
Ààrin Gbùngbùn Éṣíà|Ààrin Gbùngbùn Éshíà
Ààrin Gbùgbùn Àmẹ́ríkà|Ààrin Gbùgbùn Àmɛ́ríkà
Hungari
Sípéìnì
Ṣílè|Shílè
Amẹrikà|Amɛrikà
Firenṣi Polinesia|Firenshi Polinesia
Bégíọ́mù|Bégíɔ́mù
Erékùsù Nọ́úfókì|Erékùsù Nɔ́úfókì
Lusemogi
Filandi
Singapo
Kaledonia Titun
Swidini
Niue
Pẹẹri ati mikuloni|Pɛɛri ati mikuloni
Lẹṣitẹnisiteni|Lɛshitɛnisiteni
Dẹ́mákì|Dɛ́mákì
Wali ati futuna
Pikarini
Polandi
Erékùsù Cocos
Tokelau
Lituania
Firenṣi Guana|Firenshi Guana
Itáli
Súwísìlanìdì
Báránì
Améníà
Asítíríà
Sẹ́bíà|Sɛ́bíà
Austrálíà
Gíríìsì
Agentínà
Pèérù
Guusu Kọria|Guusu Kɔria
Kàmùbódíà
Tọọki|Tọ́kì|Tɔɔki|Tɔ́kì
Etíkun Índíánì ti Ìlú Bírítísì|Àlà-ilẹ̀ Bírítéènì ní Etíkun Índíà|Àkójọpọ̀ Àwọn Erékùṣù Ṣágòsì|Àlà-ilɛ̀ Bírítéènì ní Etíkun Índíà|Àkójɔpɔ̀ Àwɔn Erékùshù Shágòsì
Pọ́túgà|Pɔ́túgà
Yúróòpù
Àwọn Erékùsù ti Faroe|Àwɔn Erékùsù ti Faroe
Áṣíà|Áshíà
Àríwá Amẹ́ríkà|Àríwá Amɛ́ríkà
Antakítíkà
Nedalandi
Àwọn Erékùsù ti Aland|Àwɔn Erékùsù ti Aland
Tímọ̀ Lẹsiti|Ìlà Òòrùn Tímọ̀|Tímɔ̀ Lɛsiti|Ìlà Òòrùn Tímɔ̀
Etíokun Kámánì
Ẹrékùsù Kánárì|Ɛrékùsù Kánárì
Ìwọ̀òòrùn Sàhárà|Ìwɔ̀òòrùn Sàhárà
Ṣààdì|Shààdì
Ṣilandi Titun|Sílándì Titun ti Atìríà|Shilandi Titun
Káríbíànù
Íńdíà
Tufalu
Tonga
Samọ|Samɔ
Etikun Solomoni
Faniatu
Paapu ti Giini
Paalu
Nauru
Makoronesia
Etikun Máṣali|Etikun Máshali
Kiribati
Mogolia
Fíjì
Fẹnẹṣuẹla|Fɛnɛshuɛla
Surinami
Paraguye
Guyana
Ekuádò
Kòlómíbìa
Bọ̀lífíyà|Bɔ̀lífíyà
Tirinida ati Tobaga
Fisẹnnti ati Genadina|Fisɛnnti ati Genadina
Luṣia|Lushia
Kiiti ati Neefi
Jamaika
Genada
Úrúgúwè
Guatemálà
Bàhámásì
Ààntígúà àti Báríbúdà
Hondurasi
Dòmíníkà
Jẹsì|Jɛsì
Dòmíníkánì
Égípítì
Haati
Ẹẹsáfádò|Ɛɛsáfádò
Irani
Iraki
Kuusita Ríkà
Iserẹli|Iserɛli
Paramá
Yemeni
Jọdani|Jɔdani
Nikaragua
Kuriṣisitani|Kurishisitani
Kuweti
Laosi
Lebanoni
Maladifi
Malasia
Manamari
Nepa
Ọọma|Ɔɔma
Pakisitan
Kota
Saudi Arabia
Siri Lanka
Siria
Takisitani
Agbègbè Ìṣàkóso Ìṣúná Hong Kong Tí Ṣánà Ń Darí|Hong Kong|Agbègbè Ìshàkóso Ìshúná Hong Kong Tí Shánà Ń Darí
Taiwani
Tailandi
Tọ́kìmẹ́nísítànì|Tɔ́kìmɛ́nísítànì
Ẹmirate ti Awọn Arabu|Ɛmirate ti Awɔn Arabu
Fẹtinami|Fɛtinami
Ariwa Kọria|Ariwa Kɔria
Àfùgànístánì
Bángáládésì
Mali
Ààngólà
Bútánì
Búrúnẹ́lì|Búrúnɛ́lì
Tàǹsáníà
Filipini
Àrin gùngun Áfíríkà
Togo
Tuniṣia|Tunishia
Ṣamibia|Shamibia
Ṣimibabe|Shimibabe
Gúúsù Sudan
Mesiko
Bẹ̀nẹ̀|Bɛ̀nɛ̀
Bọ̀tìsúwánà|Bɔ̀tìsúwánà
Etikun Fakalandi
Bùùkíná Fasò
Bùùrúndì
Erékùṣù ilẹ̀ Man|Erékùshù ilɛ̀ Man
Kòmòrósì
Kóńgò
Kóńgò
Díbọ́ótì|Díbɔ́ótì
Ekutoria Gini
Eritira
Òsọ́ọ́níà|Òsɔ́ɔ́níà
Ìwọ̀ oorùn Afíríkà|Ìwɔ̀ oorùn Afíríkà
Ìlà Oorùn Áfíríkà
Àríwá Afíríkà
Ààrín gbùngbùn Afíríkà
Apágúúsù Áfíríkà
Amẹ́ríkà|Amɛ́ríkà
Apáàríwá Amẹ́ríkà|Apáàríwá Amɛ́ríkà
Gúúṣù Yúróòpù|Gúúshù Yúróòpù
Ìwọ̀ Òòrùn Eṣíà|Ìwɔ̀ Òòrùn Eshíà
Ìlà Òrùn Yúrópù
Àríwá Yúróòpù
Ìwọ̀ Òòrùn Yúrópù|Ìwɔ̀ Òòrùn Yúrópù
Erékùsù Ascension
Kàríbíánì ti Nẹ́dálándì|Kàríbíánì ti Nɛ́dálándì
Erékùsù Bouvet
Erékùsù Clipperston
Sáàkì
Erékùsù Christmas
Diego Gaṣia|Diego Gashia
Seuta àti Melilla
Gúúsù Georgia àti Gúúsù Àwọn Erékùsù Sandwich|Gúúsù Georgia àti Gúúsù Àwɔn Erékùsù Sandwich
Erékùsù Heard àti Erékùsù McDonald
Hẹlena|Hɛlena
Sífábáàdì àti Jánì Máyẹ̀nì|Sífábáàdì àti Jánì Máyɛ̀nì
Tristan da Kunha
Agbègbè Gúúsù Faranṣé|Agbègbè Gúúsù Faranshé
Àwọn Erékùsù Kékèké Agbègbè US|Àwɔn Erékùsù Kékèké Agbègbè US`,
"yrl":`Gabãu|Gaban
Gãbiya
Giné
Giné Bisau
Mafim Kupé|Kute Divuá
Puty-ita
Kabu Suikiri
Resutu
Ribériya
Ribiya
Madagasiká
Marawi
Mauritaniya
Maurisiyu
Maruku
Musãbiki
Namíbiya
Nige
Nigeriya
Ugãda
Huãda
Sã Tumé asuí Pirĩsipe
Senegau
Seixeri
Iwitera Leowa
Somariya
Ausudã
Esuatíni|Suwasiretãma
Kẽniya
Etiupiya
Gana
Kapuã-ira Viyẽ-ita Amerikana-ita
Igarapawa Riku
Kusuwu
Amerika Latina
Sã Matiyũ
Mũtiserati
Gibarautá
Frãsa
Reyinu Yepewasú
Makau, RAE Xina yara|Makau
Xina
Afirika
Brasiu
Rusiya
Kanadá
Guwã
Samua Amerikiwara
Kapuãma-ita Mariyãna Nuti suí
Nipõ
Guadarupi
Matinika
Mayuti
Yumuatirisawa
Amerika Su suí
Kapuãma-ita Tuka-ita asuí Kaiko-ita
Aremãya
Bieru-rúsiya
Isirãdiya
Isituniya
Nuruwega
Retuniya
Ukarãniya
Aruba
Xekiya|Repubirika Xeka
Esiruwakiya
Esiruwẽniya
Mũduwa
Romẽniya
Bugáriya
Tetãma Paretinu-ita yara|Paretina
Masedũniya
Aubãniya
Guruẽrãdiya
Kuruwasiya
Businiya asuí Eseguwina
Aseriretãma
Ãdura
Xipiri
Geugiya
Kasakiretãma
Mauta
Mũnaku
Mũteneguru
Bemuda
Watikanu Tawa-wasu
Sã Marino
Kuba
Belisi
Babadu
Ĩdunesiya
Ãgira
Guwẽnisei
Kurasau
Kapuã-ita Viyẽ-ita Biritãnika-ita
Sã Batulumeu|San Batulumeu
Afirika Su suí
Argeriya
Sĩti Maatẽ
Yũbuesara-retãma
Kapuãma-ita Kooki
Irãda
Ásiya Piterapura
Amerika Piterapura
Ũgiriya
Isipãya
Xiri
Tetãma-ita Yepewasú|^EUA
Pulinesiya Frãsa yara
Beujika
Kapuãma Norfolk
Ruxẽbugu
Firãdiya
Sĩgapura
Karedũniya Pisasú
Suwesiya
Niwe
Sã Peduru asuí Mikelãu|San Peduru asuí Mikelan
Rixitẽxitaĩ
Dinamaka
Wari asuí Futuna
Kapuãma-ita Pitcairn
Puluniya
Kapuãma-ita Kuku
Tukerau
Rituwãniya
Giyana Frãsa yara
Itariya
Suwisa
Barẽi
Arimẽniya
Ausitiriya
Sewiya
Ausitaraliya
Geresiya
Argẽtina
Peru
Kureya Nuti suí
Kãbuya
Tukíya

Putugau
Eurupa
Kapuãma-ita Faruwe
Ásiya
Amerika Nuti suí
Ãtartida
Tetãma Iwiboí-ita
Kapuãma-ita Arãdi
Timu-Semusawa|Repubirika Demukaratika Timu-Semusawa
Kapuãma-ita Kaimã
Kapuãma-ita Kanariya
Saara Usidẽtawara
Xade
Serãdiya Pisasú
Karíbi
Ĩdiya
Tuwaru
Tõga
Samowa
Kapuãma-ita Sarumũ
Wanuatu
Papuwa-Giné Pisasú
Parau
Nauru
Mikuruneziya
Kapuãma-ita Marshall
Kiribati
Mũguriya
Fiyi
Wenesuera
Suriname
Paraguwai
Giyana
Ekuadú
Kurũbiya
Buríwia
Tirinidadi asuí Tobagu
Sã Wisẽti asuí Garanadĩna-ita
Sãta Lusiya
Sã Kirituwãu suí Newi|San Kirituwan suí Newi
Yamaika
Garanada
Uruguwai
Guatemara
Bayama
Ãtigua asuí Babuda
Ũdura
Dominika
Yesei
Repubirika Duminikana
Egitu
Aití
Eru Sawadu
Irã
Iraki
Kupé Rika|Koñta Rika
Isirayeu
Panamã
Yemẽ
Yudãniya
Nicaraguwa
Kirigiretãma
Kuwaiti
Rawo
Ribanu
Maudiwa-ita
Malasiya
Miyamá
Nepau
Umã
Pakiretãma
Katara
Arawia Saudita
Siri Rãka
Siriya
Tayikiretãma
Hũgi Kũgi, RAE Xina yara|Hũgi Kũgi
Taiwã
Tairetãma
Turkuranaretãma
Emiradu Árabi Yepewasuwaitá
Wiyetinã
Kureya Su suí
Afegãniretãma
Bãgaradexi
Mari
Ãgura
Butãu|Butan
Burunei
Tãsaniya
Firipina
Repubirika Afirika-Piterapura
Togu
Tunisiya
Sãbiya
Sĩbabuwe
Ausudã Su suí
Mẽsiku
Benĩ
Butisuwana
Kapuãma-ita Mawina
Bukina Fasu
Burũdi
Mã Kapuãma
Kumure-ita
Repubirika Kũguyara|Kũgu
Kũgu|Repubirika Demukaratika Kũguyara
Dijibuti
Giné Ekuaturiyau
Eritireya
Useãniya
Afirika Usidẽtawara
Afirika Uriẽtawara
Afirika Nuti suí
Afirika Piterapura
Afirika Meridiyunau
America-ita
Amerika Setẽtiriunau
Eurupa Meridiyunau
Ásiya Usidẽtawara
Eurupa Uriẽtawara
Eurupa Setẽtiriunau
Eurupa Usidẽtawara
Asesãu Kapuãma|Asesan Kapuãma
Tetãma Iwiboí-ita Karíbi suí
Kapuãma Buweti
Kiripetũ Kapuãma

Kapuãma Kiritima
Diyegu Garasiya
Seuta asuí Merira
Kapuãma-ita Geugiya Su asuí Sãduwixi Su
Kapuãma-ita Heard asuí McDonald
Sãta Erena
Siwaubati asuí Yã Mayeni
Tiritãu Kũya|Tiritan Kũya
Tetãma Su-ita Frãsa suí
Kapuãma Kuiriwaita Apekatu EUA suí`,
"za":`








































Cunghgoz`,
"zu":`i-Gabon
i-Gambia
i-Guinea
i-Guinea-Bissau
i-Côte d’Ivoire|i-Ivory Coast
i-Cameroon
i-Cape Verde
iLesotho
i-Liberia
i-Libya
i-Madagascar
iMalawi
i-Mauritania
i-Mauritius
i-Morocco
i-Mozambique
i-Namibia
i-Niger
i-Nigeria
i-Uganda
i-Rwanda
i-São Tomé kanye ne-Príncipe
i-Senegal
i-Seychelles
i-Sierra Leone
i-Somalia
i-Sudan
i-Swaziland
i-Kenya
i-Ethiopia
i-Ghana
i-U.S. Virgin Islands
i-Puerto Rico
i-Kosovo
i-Latin America
i-Saint Martin
i-Montserrat
i-Gibraltar
i-France
i-United Kingdom|i-U.K.
i-Macau SAR China|i-Macau
i-China
i-Africa
i-Brazil
i-Russia
i-Canada
i-Guam
i-American Samoa
i-Northern Mariana Islands
i-Japan
i-Guadeloupe
i-Martinique
i-Mayotte
i-Réunion
i-South America
i-Turks ne-Caicos Islands
i-Germany
i-Belarus
i-Iceland
i-Estonia
i-Norway
i-Latvia
i-Ukraine
i-Aruba
i-Czechia|i-Czech Republic
i-Slovakia
i-Slovenia
i-Moldova
i-Romania
i-Bulgaria
i-Palestinian Territories|i-Palestine
i-North Macedonia
i-Albania
i-Greenland
i-Croatia
i-Bosnia ne-Herzegovina
i-Azerbaijan
i-Andorra
i-Cyprus
i-Georgia
i-Kazakhstan
i-Malta
i-Monaco
i-Montenegro
i-Bermuda
i-Vatican City
i-San Marino
i-Cuba
i-Belize
i-Barbados
i-Indonesia
i-Anguilla
i-Guernsey
i-Curaçao
i-British Virgin Islands
i-Saint Barthélemy
iNingizimu Afrika
i-Algeria
i-Sint Maarten
i-Uzbekistan
i-Cook Islands
i-Ireland
i-Central Asia
i-Central America
i-Hungary
i-Spain
i-Chile
i-United States|i-U.S
i-French Polynesia
i-Belgium
i-Norfolk Island
i-Luxembourg
i-Finland
i-Singapore
i-New Caledonia
i-Sweden
i-Niue
i-Saint Pierre kanye ne-Miquelon
i-Liechtenstein
i-Denmark
i-Wallis ne-Futuna
i-Pitcairn Islands
i-Poland
i-Cocos Islands
i-Tokelau
i-Lithuania
i-French Guiana
i-Italy
i-Switzerland
i-Bahrain
i-Armenia
i-Austria
i-Serbia
i-Australia
i-Greece
i-Argentina
i-Peru
i-North Korea
i-Cambodia
i-Turkey|i-Türkiye
i-British Indian Ocean Territory|i-Chagos Archipelago
i-Portugal
i-Europe
i-Faroe Islands
i-Asia
i-North America
i-Antarctica
i-Netherlands
i-Åland Islands
i-Timor-Leste|i-East Timor
i-Cayman Islands
i-Canary Islands
i-Western Sahara
i-Chad
i-New Zealand|i-Aotearoa New Zealand
i-Caribbean
i-India
i-Tuvalu
i-Tonga
i-Samoa
i-Solomon Islands
i-Vanuatu
i-Papua New Guinea
i-Palau
i-Nauru
i-Micronesia
i-Marshall Islands
i-Kiribati
i-Mongolia
i-Fiji
i-Venezuela
i-Suriname
i-Paraguay
i-Guyana
i-Ecuador
i-Colombia
i-Bolivia
i-Trinidad ne-Tobago
i-Saint Vincent ne-Grenadines
i-Saint Lucia
i-Saint Kitts ne-Nevis
i-Jamaica
i-Grenada
i-Uruguay
i-Guatemala
i-Bahamas
i-Antigua ne-Barbuda
i-Honduras
i-Dominica
i-Jersey
i-Dominican Republic
i-Egypt
i-Haiti
i-El Salvador
i-Iran
i-Iraq
i-Costa Rica
kwa-Israel
i-Panama
i-Yemen
i-Jordan
i-Nicaragua
i-Kyrgyzstan
i-Kuwait
i-Laos
i-Lebanon
i-Maldives
i-Malaysia
i-Myanmar
i-Nepal
i-Oman
i-Pakistan
i-Qatar
i-Saudi Arabia
i-Sri Lanka
i-Syria
i-Tajikistan
i-Hong Kong SAR China|i-Hong Kong
i-Taiwan
i-Thailand
i-Turkmenistan
i-United Arab Emirates
i-Vietnam
i-South Korea
i-Afghanistan
i-Bangladesh
iMali
i-Angola
i-Bhutan
i-Brunei
i-Tanzania
i-Philippines
i-Central African Republic
i-Togo
i-Tunisia
i-Zambia
iZimbabwe
i-South Sudan
i-Mexico
i-Benin
iBotswana
i-Falkland Islands
i-Burkina Faso
i-Burundi
i-Isle of Man
i-Comoros
i-Congo
i-Congo
i-Djibouti
i-Equatorial Guinea
i-Eritrea
i-Oceania
i-Western Africa
i-Eastern Africa
i-Northern Africa
i-Middle Africa
i-Southern Africa
i-Americas
i-Northern America
i-Southern Europe
i-Western Asia
i-Eastern Europe
i-Northern Europe
i-Western Europe
i-Ascension Island
i-Caribbean Netherlands
i-Bouvet Island
i-Clipperton Island
i-Sark
i-Christmas Island
i-Diego Garcia
i-Cueta ne-Melilla
i-South Georgia ne-South Sandwich Islands
I-Heard & McDonald Island
i-St. Helena
i-Svalbard ne-Jan Mayen
i-Tristan da Cunha
i-French Southern Territories
I-U.S. Outlying Islands`
}
const cities = {
"af":`Praag
Sarajevo
Jerusalem
Detroit
Chicago
Aden
Montevideo
Kolkata
Dhaka
Zagreb
Manila
Meksikostad
Tokio
Abidjan
Athene
Bagdad
Caracas
Havana
Denver
Hebron
Ürümqi
Toronto
São Paulo
Wene
Kopenhagen
Stockholm
Helsinki
Dublin
Reykjavik
Tallinn
Riga
Bratislava
Boedapest
Honolulu
Kaliningrad
Phnom Penh
Ho Tsji Minhstad
Bangkok
Koeala-Loempoer
Taipei
Pyongyang
Kiëf
Yerevan
Simferopol
Dar es Salaam
Kartoem
Boekarest
Tirana
Edmonton
Chișinău
Winnipeg
Halifax
Vilnius
Rome
Minsk
Ulaanbaatar
Asjchabad
Podgorica
Brussel
Mogadisjoe
Vancouver
Nassau
Tashkent
Warskou
Madrid
Bogotá
Lima
Santiago
Asunción
Paramaribo
Katmandoe
Sydney
Melbourne
Tegucigalpa
Managua
Port-au-Prince
Johannesburg
Santo Domingo
Brisbane
Colombo
Almaty
Algiers
Tunis
Tripoli
Tehran
Addis Abeba
Djakarta
N’Djamena
Niamey
Nouakchott
Riaad
Bamako
Belgrade
Dakar
Banjul
Conakry
Bissau
Monrovia
Accra
Damaskus
Ouagadougou
Freetown
Lomé
Yangon
Amman
Malabo
Beiroet
Libreville
Muskat
Bangui
Kinshasa
Skopje
Brazzaville
Bujumbura
Nicosia
Kigali
Nairobi
Lusaka
Maputo
Kampala
Luanda
Maseru
Antananarivo
Gaborone
Harare
Astrakhan
Windhoek
Istanbul
Ljubljana
Sofia
Gaza
Adelaide
Saratof
Kaboel
Oslo
Lissabon
New York
Doebai
Berlyn
Moskou
Los Angeles
Irkoetsk
Zürich
Amsterdam
Casablanca
Londen
Kaïro
Karatsji
Lagos
Seoel
Shanghai
Novosibirsk
Jekaterinburg
Samara
Omsk
Parys
Wolgograd
Krasnojarsk
Bakoe
Thimphu
Dili
Vientiane
Bisjkek
Dushanbe
Wladiwostok
Tomsk
Tbilisi
Asmara
Blantyre
Ceuta
Douala
El Aaiún
Juba
Lubumbashi
Mbabane
Porto-Novo
São Tomé
Adak
Anchorage
Antigua
Araguaína
La Rioja
Río Gallegos
Salta
San Juan
San Luis
Tucumán
Ushuaia
Bahia
Bahía de Banderas
Belém
Blanc-Sablon
Boa Vista
Boise
Buenos Aires
Cambridgebaai
Campo Grande
Cancún
Catamarca
Cayenne
Kaaiman
Chihuahua
Ciudad Juárez
Atikokan
Córdoba
Coyhaique
Cuiabá
Danmarkshavn
Dawson
Dawson Creek
Eirunepé
Fort Nelson
Fortaleza
Glacebaai
Nuuk
Goosebaai
Grand Turk
Guayaquil
Hermosillo
Indianapolis
Iqaluit
Jujuy
Juneau
Kralendijk
La Paz
Louisville
Lower Prince’s Quarter
Maceió
Manaus
Marigot
Matamoros
Mazatlán
Mendoza
Mérida
Metlakatla
Saint-Pierre
Moncton
Monterrey
Fernando de Noronha
Ojinaga
Port of Spain
Porto Velho
Punta Arenas
Rankin Inlet
Recife
Resolute
Rio Branco
Santarém
Ittoqqortoormiit
Sitka
Sint John’s
Sint Kitts
Sint Thomas
Sint Vincent
Swift Current
Thule
Tijuana
Tortola
Whitehorse
Yakutat
Anadyr

Aqtobe
Atyrau
Barnaul
Chita
Famagusta
Khovd
Jayapura
Kamtsjatka
Khandyga
Kuching
Magadan
Makassar
Novokuznetsk
Oral
Pontianak
Kostanay

Sakhalin
Samarkand
Srednekolymsk
Ust-Nera
Jakoetsk
Asore
Kanarie
Faroe
Madeira
Suid-Georgië
Stanley
Broken Hill
Darwin
Eucla
Hobart
Lindeman

Perth
Büsingen
Kirov
Mariehamn
Ulyanovsk
Vaduz
Vatikaanstad

Mahé
Apia
Auckland
Bougainville

Efate
Kantoneiland
Fakaofo
Funafuti
Galápagos
Gambier
Guadalcanal
Kiritimati
Kosrae
Kwajalein Atoll
Majuro
Marquesas-eilande

Nouméa
Pago Pago
Pohnpei
Port Moresby
Rarotonga
Saipan
Tahiti
Tarawa
Tongatapu
Chuuk
Wake-eiland`,
"ak":`Prage
Saragyevo
Yerusalem
Detrɔit
Kyikago
Aden
Montevideo
Kolkata
Daka
Zagreb
Manila
Mɛksiko Siti
Tokyo
Abigyan
Atene
Baghdad
Karakas
Havana
Dɛnva
Hɛbrɔn
Yurymki
Toronto
São Paulo
Veɛna
Kopehegan
Stɔkhɔm
Hɛlsinki
Dɔblin
Rɛɛkgyavik
Tallinn
Riga
Bratislava
Budapɛsh
Honolulu
Kaliningrad
Phnom Penh
Ho Kyi Min
Bankɔk
Kuala Lumpur
Taipei
Pyongyang
Kiivu
Yerevan
Simferopol
Dar es Salaam
Khartoum
Bukyarɛst
Tirana
Edmɔnton
Kyisinau
Winipɛg
Halifax
Vilnius
Rome
Minsk
Yulanbata
Ashgabat
Podgorika
Brɛsɛlse
Mogadishu
Vancouver
Nassau
Tashkent
Wɔɔsɔɔ
Madrid
Bogotá
Lima
Santiago
Asunción
Paramaribɔ
Katmandu
Sidni
Mɛɛbɔn
Tegusigalpa
Managua
Port-au-Prince
Johannesburg
Santo Domingo
Brisbane
Kolombo
Aamati
Ɔlgyese
Tunis
Tripoli
Tɛɛran
Addis Ababa
Gyakaata
Ngyamena
Niamey
Nouakchott
Riyadh
Bamako
Bɛlgrade
Dakaa
Bandwuu
Kɔnakri
Bisaw
Monrovia
Akraa
Damascus
Wagadugu
Freetown
Lomé
Yangon
Aman
Malabo
Bɛɛrut
Libreville
Muskat
Bangui
Kinhyaahya
Skɔpgye
Brazzaville
Budwumbura
Nikosia
Kigali
Nairobi
Lusaka
Maputo
Kampala
Luanda
Maseru
Antananarivo
Gaborone
Harare
Astrakhan
Windhoek
Istanbul
Ldwubdwana
Sofia
Gaza
Adelaide
Saratov
Kabul
Oslo
Lisbɔn
New Yɔk
Dubai
Bɛɛlin
Mɔsko
Lɔs Angyɛlis
Yiikusk
Zurekye
Amstadam
Casablanca
Lɔndɔn
Kairo
Karakyi
Legɔs
Seoul
Shanghai
Novosibirsk
Yɛkatɛrinbɛg
Samara
Omsk
Paris
Volgograd
Krasnoyarsk
Baku
Timphu
Dili
Vienhyiane
Bishkek
Dushanbe
Vladivostok
Tomsk
Tbilisi
Asmara
Blantai
kiweta
Douala
El Aaiún
Dwuba
Lubumbashi
Mbabane
Porto-Novo
São Tomé
Adak
Ankɔragyi
Antigua
Araguaína
La Riogya
Rio Gallegɔs
Salta
San Dwuan
San Luis
Tukuman
Ushuaia
Bahia
Bahía de Banderas
Bɛlɛm
Blanc-Sablɔn
Boa Vista
Bɔisi
Buenos Aires
Kambrigyi Bay
Kampo Grande
Kankun
Katamaaka
Kayiini
Cayman
Kyihuahua
Ciudad Juárez
Atikokan
Kɔɔdɔba
Coyhaique
Kuiaba
Danmarkshavn
Dɔɔson
Dɔɔson Kreek
Eirunepé
Fɔt Nɛlson
Fɔɔtalɛsa
Glace Bay
Nuuk
Guus Bay
Grand Tuk
Gayakwuil
Hɛmɔsilo
Indianapɔlis
Ikaluit
Dwudwui
Juneau
Kralɛngyik
La Paz
Louisville
Lowa Prinse Kɔta
Makeio
Manaus
Marigɔt
Matamɔrɔso
Masatlan
Mɛndɔsa
Mérida
Mɛtlakatla
Saint-Pierre
Mɔnktin
Mɔntirii
Fernando de Noronha
Ogyinaga
Spain Pɔɔto
Pɔɔto Velho
Punta Arenas
Rankin Inlet
Rɛsifɛ
Rɛsɔlut
Rio Branko
Santarém
Yitokɔtuɔmete
Sitka
St. John’s
St. Kitts
St. Thomas
St. Vincent
Swift Kɛrɛnt
Thule
Tidwuana
Tɔɔtola
Whitehorse
Yakutat
Anadyr
Aktau
Aatobe
Atyrau
Barnaul
Kyita
Famagusta
Khovd
Gyayapura
Kamkyatka
Khandyga
Kukyin
Magadan
Makasa
Novokuznetsk
Oral
Pontianak
Kostanay

Sakhalin
Samarkand
Srednekolymsk
Ust-Nera
Yakutsk
Azores
Kanari
Farosu
Madeira
Gyɔɔgyia Anaafoɔ
Stanli
Brɔken Hill
Daawin
Eukla
Hɔbat
Lindeman
Lɔd Howe
Pɛɛt
Busingye
Kirov
Mariehamn
Ulyanovsk
Vaduz
Vatikan
Kɛguelɛn
Mahé
Apia
Aukland
Bougainville
Kyatam
Efate
Canton
Fakaofo
Funafuti
Galapagɔs
Gambier
Guadalcanal
Kiritimati
Kosrae
Kwagyaleene
Madwuro
Maakesase Supᴐ

Nouméa
Pago Pago
Pɔnpei
Pɔt Morɛsbi
Rarotonga
Saipan
Tahiti
Tarawa
Tongatapu
Kyuuk
Wake Supᴐ`,
"az":`Praqa
Sarayevo
Yerusəlim
Detroyt
Çikaqo
Aden
Montevideo
Kəlkətə
Dəkkə
Zaqreb
Manila
Mexiko
Tokyo
Abican
Afina
Bağdad
Karakas
Havana
Denver
Hebron
Urumçi
Toronto
San Paulo
Vyana
Kopenhagen
Stokholm
Helsinki
Dublin
Reykyavik
Tallin
Riqa
Bratislava
Budapeşt
Honolulu
Kalininqrad
Pnom Pen
Ho Şi Min
Banqkok
Kuala Lumpur
Taybey
Pxenyan
Kiyev
Yerevan
Simferopol
Dar es Salam
Xartum
Buxarest
Tirana
Edmondton
Kişinyov
Vinnipeq
Halifaks
Vilnüs
Roma
Minsk
Ulanbator
Aşqabat
Podqoritsa
Brüssel
Moqadişu
Vankuver
Nassau
Daşkənd
Varşava
Madrid
Boqota
Lima
Santyaqo
Asunsion
Paramaribo
Katmandu
Sidney
Melburn
Tequsiqalpa
Manaqua
Port-o-Prins
Yohanesburq
Santo Dominqo
Brisbeyn
Kolombo
Almatı
Əlcəzair
Tunis
Tripoli
Tehran
Əddis Əbəbə
Cakarta
Ncamena
Niamey
Nouakşot
Riyad
Bamako
Belqrad
Dakar
Bancul
Konakri
Bissau
Monrovia
Akkra
Dəməşq
Uqaduqu
Fritaun
Lomé
Ranqun
Amman
Malabo
Beyrut
Librevil
Muskat
Banqui
Kinşasa
Skopye
Brazzavil
Bujumbura
Nikosiya
Kiqali
Nairobi
Lusaka
Maputo
Kampala
Luanda
Maseru
Antananarivo
Qaboron
Harare
Həştərxan
Vindhuk
İstanbul
Lyublyana
Sofiya
Qəza
Adelaida
Saratov
Kabil
Oslo
Lissabon
Nyu York
Dubay
Berlin
Moskva
Los Anceles
İrkutsk
Sürix
Amsterdam
Kasablanka
London
Qahirə
Karaçi
Laqos
Seul
Şanxay
Novosibirsk
Yekaterinburq
Samara
Omsk
Paris
Volqoqrad
Krasnoyarsk
Bakı
Thimphu
Dili
Vyentyan
Bişkek
Düşənbə
Vladivostok
Tomsk
Tbilisi
Əsmərə
Blantir
Seuta
Duala
Əl Əyun
Juba
Lubumbaşi
Mbabane
Porto-Novo
San Tom
Adak
Ankorac
Antiqua
Araguayna
Rioxa
Rio Qalyeqos
Salta
San Xuan
San Luis
Tukuman
Uşuaya
Bahiya
Bahia Banderas
Belém
Blank-Sablon
Boa Vista
Boyse
Buenos Ayres
Kembric Körfəzi
Kampo Qrande
Kankun
Katamarka
Kayen
Kayman
Çihuahua
Ciudad Juárez
Atikokan
Kordoba
Koyayke
Kuyaba
Danmarkşavn
Douson
Douson Krik
İrunepe
Fort Nelson
Fortaleza
Qleys Körfəzi
Nuuk
Quz Körfəzi
Qrand Turk
Quayakil
Hermosilo
İndianapolis
İqaluit
Jujuy
Cuno
Kralendik
La Pas
Luisvil
Aşağı Prins Kvartalı
Maseyo
Manaus
Mariqot
Matamoros
Mazaltan
Mendoza
Merida
Metlakatla
Mikelon
Monkton
Monterey
Noronya
Ocinaqa
İspan Limanı
Porto Velyo
Punta Arenas
Rankin Girişi
Resif
Rezolyut
Rio Branko
Santarém
Skoresbisund
Sitka
Sent Cons
San Kits
San Tomas
San Vinsent
Svift Kurent
Tul
Tixuana
Tortola
Uaythors
Yakutat
Anadır
Aktau
Aqtobe
Atırau
Barnaul
Çita
Famaqusta
Khovd
Cayapura
Kamçatka
Xandıqa
Kuçinq
Maqadan
Makasar
Novokuznetsk
Oral
Pontianak

Qızılorda
Saxalin
Səmərqənd
Srednekolımsk
Ust-Nera
Yakutsk
Azor
Kanar
Farer
Madeyra
Cənubi Corciya
Stenli
Broken Hill
Darvin
Yukla
Hobart
Lindeman
Lord Hau
Pert
Büsingen
Kirov
Mariham
Ulyanovsk
Vaduts
Vatikan
Kergelen
Mahé
Apia
Oklənd
Buqanvil
Çatam
Efate
Kanton
Fakaofo
Funafuti
Qalapaqos
Qambiyer
Quadalkanal
Kirimati
Kosraye
Kvajaleyn
Macuro
Markesas
Midvey
Nouméa
Paqo Paqo
Pohnpei
Port Moresbi
Rarotonqa
Saypan
Tahiti
Tarava
Tonqapatu
Çuuk
Veyk`,
"bal-Latn":`Prág
Sarajéwó
Urshalim
Detroit
Shekágó
Adan
Montewidió
Kalkata
Dháka
Zagreb
Manila
Meksikó Shahr
Tókyó
Ábedján
Áten
Bagdád
Charakás
Hawáná
Denwér
Hebrón
Urumki
Torontó
Sáó Pauló
Wienná
Kopenhágen
Esthákholm
Helsinki
Dublin
Reykjawik
Tallinn
Riga
Bratislawá
Budápest
Honolulu
Kaliningrad
Phnom Penh
Hó Chi Menn
Bengkák
Kwálá Lampur
Táipi
Pyongyáng
Kyiv
Yerewán
Simperópól
Dár es salám
Khartum
Bukhárest
Tiráne
Edmonton
Chișinău
Winnipeg
Halifaks
Wilnius
Rum
Minsk
Ulánbátar
Ashgabat
Podgoriká
Brussels
Mógádéshó
Wankuwar
Nassau
Táshkand
Wársá
Madrid
Bogotá
Limá
Santiagó
Asunchión
Paramaribó
Kathmandu
Sedhni
Melborn
Teguchigalpá
Managua
Pórt-au-Prens
Johannesbarg
Santó Domingó
Brisbane
Kólambó
Almati
Algiers
Tunes
Tripóli
Tehrán
Addis Ababá
Jakártá
Ndjamená
Niaméy
Nouakshott
Ryáz
Bamakó
Belgrád
Dakar
Banjul
Konakri
Bissau
Monrówiá
Akkrá
Damáskas
Ouagadougou
Peritháón
Lómé
Yangon
Ammán
Malábó
Bérut
Librewilay
Maskat
Bangui
Kenshása
Kopjé
Brazzawilay
Bujombura
Nikóshiá
Kigali
Nérubi
Lusáká
Maputó
Kampála
Luandá
Maséró
Antananariwó
Gaboroné
Haráré
Astrakhan
Windoek
Estamból
Ljubljaná
Sofiá
Gaza
Adiléd
Saratów
Kábol
Ósló
Lisbon
Nyu Yárk
Dabai
Berlin
Máskó
Lás Enjeles
Irkutsk
Zyurekh
Amsterdam
Kasablanká
Landan
Káeró
Karáchi
Lagós
Seól
Shangái
Nowosibirsk
Yekaterinburg
Samara
Omsk
Payres
Wolgograd
Krasnoyarsk
Báku
Thimpu
Dehli
Wientiáné
Bishkek
Doshambeh
Wladiwóstok
Tomsk
Tebilisi
Asmará
Blantiray
Kyutá
Douálá
El Áiun
Jubá
Lubumbáshi
Mbabané
Portó-Nówó
Sáó Tomé
Adak
Anchoragé
Antiguá
Araguaína
La Rioja
Río Gallegos
Salta
San Juan
San Luis
Tukuman
Ushwáiá
Bahia
Bahía de Banderás
Belém
Blanch-Sablón
Bóá Wistá
Boise
Buenos Aires
Kambrej Bay
Champo Grande
Chanchun
Chatamarká
Chayenn
Kayman
Chihuahuá
Chiudad Juárez
Atikókan
Kortoba
Coyhaique
Kwaibá
Danmarkshawn
Dawson
Dawson Krék
Irunépé
Fort Nelson
Portalezá
Glays Bay
Nuuk
Goose Bay
Grand Turk
Gwáyakil
Hermosillo
Indiánápolis
Ikálwit
Jojui
Juniu
Kralendijk
Lá Paz
Luiswillay
Lower Prince’s Quarter
Machió
Manaus
Marigot
Matamoros
Mazatlán
Mendozá
Mérida
Metlakatla
Mekwelon
Monkton
Monterray
Noronhá
Ojinaga
Pórt Espin
Portó welhó
Punta Arenas
Rankin Inlet
Rechipé
Resólut
Rió Brankó
Santarém
Ittokkorturmit
Sitka
St. John’s
St. Kitts
St. Tómas
St. Winsent
Swift Karrant
Tulé
Tijuána
Tortolá
Whitehorse
Yakutat
Anadir
Aktau
Aktubé
Atirau
Barnaul
Chita
Pamagustá
Hówd
Jaypur
Kamchatka
Khandiga
Kuching
Magadan
Makassar
Nowokuznetsk
Orál
Pontianak
Kastanay
Kizilordá
Sakhalin
Samarkand
Srednekólimsk
Ust-Nera
Yakutsk
Azóres
Kanaray
Faroe
Madeira
Shemáli Járjiá
Stánlé
Broken Hill
Darwin
Yuklá
Hobart
Lindeman

Pert
Büsingen
Kirów
Mariehamn
Ulyanówsk
Waduz
Watikan
Kargwelen
Mahé
Apiá
Awklánd
Bógáinwilay

Efáti
Canton
Fakaófó
Funafuti
Galápagos
Gambier
Guadalkanal
Kiritimati
Kósrai

Majuro
Markesás

Nouméa
Pago Pago
Pohnpei
Port Moresby
Rarotonga
Saipan
Tahiti
Tarawa
Tongatapu
Chuuk`,
"blo":`Praag
Sarayefoo
Yerusalɛm
Ɖitrɔɔɩ
Shikagoo
Aɖɛn
Mɔntefiɖeyoo
Kɔlkata
Ɖakaa
Sagrɛb
Manilaa
Mɛsiko Siti
Tokiyoo
Abijaŋ
Atɛn
Bagɖaaɖ
Karakaas
Hafanaa
Ɖɛnfa
Hebrɔn
Urumkii
Torɔntoo
Sao Pauloo
Fiyɛna
Kopenaag
Stɔkhɔlm
Hɛlsiŋkii
Ɖɔblɛŋ
Rɛɩkyafik
Talin
Rigaa
Bratislafa
Buɖapɛs
Honolulu
Kaliniŋgraaɖ
Nɔm Pɛn
Ho Ci Min kaMpá
Baŋkɔk
Kuwala Lumpuur
Taɩpei
Pɩyɔŋyaŋ
Kiyɛf
Yerefaan
Simferopool
Ɖarɛsalaam
Kartuum
Bukarɛs
Tiranaa
Ɛɖmɔntɔn
Shisinoo
Winipɛɛg
Halifaas
Filniyus
Room
Mɩns
Ulanbatɔɔr
Ashgabaat
Poɖgorikaa
Brisɛl
Mogaɖishuu
Fɛŋkuufa
Nasau
Tashkɛnt
Warsaʊ
Maɖriiɖ
Bogotaa
Limaa
Santiyagoo
Asunsiyɔn
Paramariboo
Katmanɖuu
Siɖnee
Mɛlbɔrn
Tegusigalpa
Manaaguwa
Pɔɔr o Prɛŋs
Yohanɛsbuur
Santo Ɖomɩŋgo
Brisbɛn
Kolomboo
Almatii
Aljɛɛr
Tiniis
Tripolii
Teeraan
Aɖis Abeba
Jakataa
Njamenaa
Nyɛmɛ
Nuwakcɔt
Riyaaɖ
Bamakoo
Bɛlgraaɖ
Ɖakaar
Banjuul
Konakrii
Bisoo
Monrofiyaa
Akraa
Ɖamaskɔɔsɩ
Wagaɖugu
Friitaʊn
Lʊmɛ
Yaŋgɔn
Amaan
Malaboo
Beiruut
Librǝfil
Muskaat
Baŋgii
Kinshasaa
Skɔpyɛ
Brasafil
Bujumburaa
Nikosiya
Kigalii
Nairobii
Lusakaa
Maputoo
Kampalaa
Luwanɖaa
Maseruu
Antananarifoo
Gaboronee
Hararee
Astrakaan
Winɖhuk
Istambuul
Yubǝlyana
Sofiya
Gasaa
Aɖelɛɛɖ
Saratɔɔf
Kabuul
Ɔsloo
Lisbɔn
Niu Yɔrk
Ɖubaɩ
Bɛrlɛŋ
Moskuu
Lɔs Anjɛlɛɛs
Irkut
Suriik
Amstɛrɖam
Kasablaŋkaa
Lɔnɖɔn
Kairoo
Karacɩ
Legɔs
Sewul
Shaŋgaɩ
Nofosibirk
Yekaterinbuu
Samaraa
Ɔmsǝkǝ
Parii
Fɔlgograaɖ
Krasnoyark
Bakuu
Timfu
Ɖilii
Fiyentiyan
Bishkɛk
Ɖushanbee
Flaɖifɔstɔk
Tɔmsǝkǝ
Tiblisii
Asmaraa
Blantiir
Seyuta
Ɖuwalaa
Ɛl Ayun
Jubaa
Lubumbashii
Mbabanee
Pɔrto Nofoo
Saotome kampá
Aɖak
Aŋkɔraajɩ
Antiguwaa
Araguweena
La Riyɔha
Riyo Galegɔs
Saltaa
San Huwan
San Luwis
Tukuman
Ushuweyaa
Bahiyaa
Bahiiya ɖe Banɖeraasɩ
Belɛm
Blaŋ-Sablɔŋ
Bowa Fistaa
Bɔwaasɩ
Buwenɔs Airɛs
Kambriijɩ Baɩ
Campo Granɖee
Kaŋkun
Katamarkaa
Kayɛɛn
Kayimaan
Shiwawaa
Siwuɖaaɖ Huwarɛs
Atikokaan
Kɔrɖobaa
Koihaiik
Kuyabaa
Ɖanǝmarkɩhaʊn
Ɖɔɔsǝn
Ɖɔɔsǝn Kriik
Ɛɩrunepee
Fɔɔr Nɛlsɔn
Fɔrtalɛsaa
Glaas Baɩ
Nuuku
Guus Baɩ
Granɖ Turk
Guwayakil
Ɛrmosiloo
Ɩnɖiyaanapoli
Ikaluwiit
Huhuyi
Jinoo
Kralɛnɖaɩk
La Pas
Luwifiil
Lowɛɛ Prɛŋs Kwata
Masɛɩyoo
Manaʊs
Marigoo
Matamoroos
Masatǝlan
Mɛnɖɔsaa
Meriiɖa
Metelakatelaa
Mikelɔŋ
Mɔŋtɔn
Mɔntɛrɛɩ
Norɔnya
Ojinaaga
Pɔɔr ɔf Spɛɛn
Pɔrto Feloo
Punta Arenaasɩ
Raŋkɩn Ɩnlɛɛtɩ
Resife
Rɛsoluut
Riyo Braŋkoo
Santarɛm
Itokɔrtoomiiti
Sitkaa
Sɛŋ Jɔɔns
Sɛŋ Kits
Sɛŋ Tomaasɩ
Sɛŋ Fɩnsaŋ
Sǝwɩftɩ Kǝrɛɛntɩ
Tuule
Tihuwana
Tɔrtɔlaa
Waɩthɔɔs
Yakutaatɩ
Anaɖiir
Aktaʊ
Aktobee
Atiraʊ
Barnawul
Shitaa
Famagustaa
Hɔfɖǝ
Jayapuraa
Kamshatkaa
Kanɖigaa
Kuciŋ
Magaɖan
Makasaar
Nofokusnɛk
Oraal
Pɔntiyanak
Kɔstanaɩ
Kisilɔrɖaa
Sakalin
Samarkanɖ
Srɛɖnɛkɔlim
Ust-Neraa
Yakut
Asɔɔr
Kanarii
Faroi
Maɖeiraa
Jɔrjiya gʊnyɩsonolaŋ kaja
Stanlɛɩ
Brokǝn Hil
Ɖarfin
Uklaa
Hobaa
Linɖeman
Lɔrɖ Hoo
Pɛrt
Busiŋgɛn
Kirɔɔf
Mariyeham
Ulyanɔɔf
Faɖus
Fatikaŋ
Kɛrgelɛɛn
Mahee
Apiya
Ɔɔklanɖ
Bugɛɛŋfil
Shatam
Efatee
Kantɔn
Fakawofoo
Funafutii
Galapagɔs
Gambiyee
Guwaɖalkanal
Kirimatii
Kɔsrɛɛ
Kwajalɛɛn
Majuroo
Markesas
Miɖwee
Numeya
Pago Pagoo
Poonpee
Pɔɔr Mɔrɛsbii
Rarotɔŋga
Saɩpan
Tahitii
Tarawaa
Tɔŋgatapuu
Cuuk
Week`,
"ee":`






Kolkata



Ciudad de México








Ürümqi

São Paulo










Honolulu


Ho Chi Minh




Kiev





Tirana

Chișinău















Bogotá


Asunción

Kathmandu nutomegaƒoƒome
















N’Djamena














Lomé
Yangon































































Asmara



El Aaiún




São Tomé



Araguaína

Río Gallegos



Tucumán


Bahia Banderas
Belém






Cancun




Ciudad Juárez
Atikokan
Córdoba

Cuiabá



Eirunepé



Nuuk











Lower Prince’s Quarter
Maceió



Mazatlán

Merida

Saint-Pierre


Fernando de Noronha








Santarém
Ittoqqortoormiit

St. John’s
St. Kitts
St. Thomas
St. Vincent













Khovd

















Canarias
Faroe










Büsingen






Mahé





Canton


Galápagos








Nouméa

Pohnpei






Chuuk`,
"eo":`Prago
Sarajevo
Jerusalemo
Detrojto
Ĉikago
Adeno
Montevideo
Kolkato
Dako
Zagrebo
Manilo
Meksikurbo
Tokio
Abiĝano
Ateno
Bagdado
Karakaso
Havano
Denvero
Hebrono
Urumĉio
Toronto
Sanpaŭlo
Vieno
Kopenhago
Stokholmo
Helsinko
Dublino
Rejkjaviko
Talino
Rigo
Bratislavo
Budapeŝto
Honolulu
Kaliningrado
Pnompeno
Hoĉimino
Bankoko
Kualalumpuro
Tajpeo
Pjongjango
Kievo
Erevano
Simferopolo
Daresalamo
Ĥartumo
Bukareŝto
Tirano
Edmontono
Kiŝinevo
Vinipego
Halifakso
Vilno
Romo
Minsko
Ulanbatoro
Aŝĥabado
Podgorico
Bruselo
Mogadiŝo
Vankuvero
Nasaŭo
Taŝkento
Varsovio
Madrido
Bogoto
Limo
Santiago
Asunciono
Paramaribo
Katmanduo
Sidnejo
Melburno
Tegucigalpo
Managvo
Portoprinco
Johanesburgo
Sankta Domingo
Brisbano
Kolombo
Almato
Alĝero
Tunizo
Tripolo
Teherano
Adisabebo
Ĝakarto
Niĝameno
Niamejo
Nuakŝoto
Riado
Bamako
Beogrado
Dakaro
Banjulo
Konakrio
Bisaŭo
Monrovio
Akrao
Damasko
Vagaduguo
Fritaŭno
Lomeo
Ranguno
Amano
Malabo
Bejruto
Librevilo
Maskato
Bango
Kinŝaso
Skopjo
Brazavilo
Buĵumburo
Nikozio
Kigalo
Najrobio
Lusako
Maputo
Kampalo
Luando
Maseruo
Antananarivo
Gaborono
Harareo
Astraĥano
Vindhuko
Istanbulo
Ljubljano
Sofio
Gazao
Adelajdo
Saratov
Kabulo
Oslo
Lisbono
Nov-Jorko
Dubajurbo
Berlino
Moskvo
Losanĝeleso
Irkutsko
Zuriko
Amsterdamo
Kazablanko
Londono
Kairo
Karaĉio
Lagoso
Seulo
Ŝanhajo
Novosibirsko
Jekaterinburgo
Samara
Omsko
Parizo
Volgogrado
Krasnojarsko
Bakuo
Timbuo
Dilo
Vjentiano
Biŝkeko
Duŝanbeo
Vladivostoko
Tomsk
Tbiliso
Asmero
Blantyre
Ceŭto
Dualao
Ajuno
Ĝubao
Lubumbaŝo
Mbabano
Portonovo
Santomeo
Adak
Anchorage
Antigvo
Araguaína
La Rioja
Río Gallegos
Saltaurbo
San Juan
San Luis
Tucumán
Ushuaia
Bahio
Bahía de Banderas
Belemo
Blanc-Sablon
Boa Vista
Boise
Bonaero
Kembriĝa Golfo
Campo Grande
Kankuno
Catamarca
Kajeno
Kajmanoj
Chihuahua
Ciudad Juárez
Atikokan
Kordobo
Coyhaique
Cuiabá
Danmarkshavn
Dawson
Dawson Creek
Eirunepé
Fort Nelson
Fortalezo
Glace Bay
Nuko
Goose Bay
Granda Turko
Guayaquil
Hermosillo
Indianapolo, Indianao
Ikaluito
Jujuy
Juneau
Kralendijk
La Paz
Louisville
Lower Prince’s Quarter
Maceió
Manaŭso
Marigoto
Matamoros
Mazatlán
Mendoza
Merido
Metlakatla
Mikelono
Monktono
Monterejo
Fernando de Noronha
Ojinaga
Portospeno
Porto Velho
Punta Arenas
Rankin Inlet
Recife
Resolute
Rio Branco
Santarém
Ittoqqortoormiit
Sitka
St. John’s
Sankta Kristoforo
Sankta Tomaso
Sankta Vincento
Swift Current
Qaanaaq
Tijuana
Tortola
Whitehorse
Yakutat
Anadir
Aktau
Aktobe
Atirau
Barnaul
Ĉita
Famagusta
Ĥovd
Jayapura
Kamĉatko
Ĥandiga
Kuching
Magadan
Makassar
Novokuznecko
Oralo
Pontianak
Kostanaj
Kizilordo
Saĥaleno
Samarkando
Srednekolimsk
Ustnero
Jakutsko
Acoroj
Kanarioj
Ferooj
Madejro
Sud-Georgio
Stanlejo
Broken Hill
Darvino
Eucla
Hobarto
Lindeman

Perto
Büsingen am Hochrhein
Kirov
Mariehamn
Uljanovsko
Vaduzo
Vatikano
Kergelenoj
Mahé
Apio
Aŭklando
Bougainville
Ĉathamo
Efate
Kanton-insulo
Fakaofo
Funafutio
Galapagoj
Gambier
Guadalcanal
Kiritimati
Kosrae

Majuro
Markizinsuloj
Midvejinsuloj
Numeo
Pagopago
Ponape
Port Moresby
Rarotongo
Saipano
Tahitio
Taravo
Tongatapu
Ĉuuk
Vejkinsulo`,
"gaa":`






Kolkata



Ciudad de México








Ürümqi

São Paulo













Ho Chi Minh




Kyiv





Tirana

Chișinău















Bogotá


Asunción

Kathmandu
















N’Djamena














Lomé
Yangon































































Asmara



El Aaiún




São Tomé



Araguaína

Río Gallegos



Tucumán


Bahía de Banderas
Belém






Cancún




Ciudad Juárez
Atikokan
Córdoba

Cuiabá



Eirunepé



Nuuk











Lower Prince’s Quarter
Maceió



Mazatlán

Mérida

Saint-Pierre


Fernando de Noronha








Santarém
Ittoqqortoormiit

St. John’s
St. Kitts
St. Thomas
St. Vincent













Khovd

















Canarias
Faroe










Büsingen






Mahé





Canton


Galápagos








Nouméa

Pohnpei






Chuuk`,
"ha":`






Kolkata



Ciudad de México








Ürümqi

São Paulo













Ho Chi Minh




Kyiv





Tirana

Chișinău















Bogotá


Asunción

Kathmandu
















N’Djamena














Lomé
Yangon































































Asmara



El Aaiún




São Tomé



Araguaína

Río Gallegos



Tucumán


Bahía de Banderas
Belém






Cancún




Ciudad Juárez
Atikokan
Córdoba

Cuiabá



Eirunepé



Nuuk











Lower Prince’s Quarter
Maceió



Mazatlán

Mérida

Saint-Pierre


Fernando de Noronha








Santarém
Ittoqqortoormiit

St. John’s
St. Kitts
St. Thomas
St. Vincent













Khovd

















Canarias
Faroe










Büsingen






Mahé





Tsibirin Canton


Galápagos








Nouméa

Pohnpei






Chuuk`,
"ia":`Praga
Sarajevo
Jerusalem
Detroit
Chicago
Aden
Montevideo
Calcutta
Dhaka
Zagreb
Manila
Citate de Mexico
Tokyo
Abidjan
Athenas
Baghdad
Caracas
Havana
Denver
Hebron
Ürümqi
Toronto
São Paulo
Vienna
Copenhagen
Stockholm
Helsinki
Dublin
Reykjavik
Tallinn
Riga
Bratislava
Budapest
Honolulu
Kaliningrad
Phnom Penh
Ho Chi Minh
Bangkok
Kuala Lumpur
Taipei
Pyongyang
Kiev
Yerevan
Simferopol
Dar es Salaam
Khartoum
Bucarest
Tirana
Edmonton
Chișinău
Winnipeg
Halifax
Vilnius
Roma
Minsk
Ulan Bator
Ashgabat
Podgorica
Bruxelles
Mogadishu
Vancouver
Nassau
Tashkent
Varsovia
Madrid
Bogotá
Lima
Santiago
Asunción
Paramaribo
Kathmandu
Sydney
Melbourne
Tegucigalpa
Managua
Port-au-Prince
Johannesburg
Santo Domingo
Brisbane
Colombo
Almaty
Algiers
Tunis
Tripoli
Tehran
Addis Ababa
Jakarta
N’Djamena
Niamey
Nouakchott
Riyadh
Bamako
Belgrado
Dakar
Banjul
Conakry
Bissau
Monrovia
Accra
Damasco
Ouagadougou
Freetown
Lomé
Yangon
Amman
Malabo
Beirut
Libreville
Muscat
Bangui
Kinshasa
Skopje
Brazzaville
Bujumbura
Nicosia
Kigali
Nairobi
Lusaka
Maputo
Kampala
Luanda
Maseru
Antananarivo
Gaborone
Harare
Astrakhan
Windhoek
Istanbul
Ljubljana
Sofia
Gaza
Adelaide
Saratov
Kabul
Oslo
Lisbona
Nove York
Dubai
Berlin
Moscova
Los Angeles
Irkutsk
Zurich
Amsterdam
Casablanca
London
Cairo
Karachi
Lagos
Seoul
Shanghai
Novosibirsk
Ekaterinburg
Samara
Omsk
Paris
Volgograd
Krasnoyarsk
Baku
Thimphu
Dili
Vientiane
Bishkek
Dushanbe
Vladivostok
Tomsk
Tbilisi
Asmara
Blantyre
Ceuta
Douala
El Aaiún
Juba
Lubumbashi
Mbabane
Porto-Novo
São Tomé
Adak
Anchorage
Antigua
Araguaína
La Rioja
Río Gallegos
Salta
San Juan
San Luis
Tucumán
Ushuaia
Bahia
Bahia de Banderas
Belém
Blanc-Sablon
Boa Vista
Boise
Buenos Aires
Cambridge Bay
Campo Grande
Cancun
Catamarca
Cayenne
Caiman
Chihuahua
Ciudad Juárez
Atikokan
Córdoba
Coyhaique
Cuiabá
Danmarkshavn
Dawson
Dawson Creek
Eirunepé
Fort Nelson
Fortaleza
Glace Bay
Nuuk
Goose Bay
Grand Turk
Guayaquil
Hermosillo
Indianapolis
Iqaluit
Jujuy
Juneau
Kralendijk
La Paz
Louisville
Lower Prince’s Quarter
Maceió
Manaus
Marigot
Matamoros
Mazatlán
Mendoza
Merida
Metlakatla
Saint-Pierre
Moncton
Monterrey
Fernando de Noronha
Ojinaga
Port of Spain
Porto Velho
Punta Arenas
Rankin Inlet
Recife
Resolute
Rio Branco
Santarém
Ittoqqortoormiit
Sitka
Sancte Johannes de Terranova
Sancte Christophoro
Sancte Thomas
Sancte Vincente
Swift Current
Thule
Tijuana
Tortola
Whitehorse
Yakutat
Anadyr

Aqtobe
Atyrau
Barnaul
Chita
Famagusta
Khovd
Jayapura
Kamchatka
Chandyga
Kuching
Magadan
Makassar
Novokuznetsk
Oral
Pontianak


Sachalin
Samarkand
Srednekolymsk
Ust-Nera
Yakutsk
Azores
Canarias
Feroe
Madeira
South Georgia
Stanley
Broken Hill
Darwin
Eucla
Hobart
Lindeman

Perth
Büsingen
Kirov
Mariehamn
Ulyanovsk
Vaduz
Vaticano

Mahé
Apia
Auckland
Bougainville

Efate
Canton
Fakaofo
Funafuti
Galápagos
Gambier
Guadalcanal
Kiritimati
Kosrae

Majuro


Nouméa
Pago Pago
Pohnpei
Port Moresby
Rarotonga
Saipan
Tahiti
Tarawa
Tongatapu
Chuuk`,
"ig":`






Kolkata



Ciudad de México








Ürümqi

São Paulo













Ho Chi Minh




Kyiv





Tirana

Chișinău















Bogotá


Asunción

Kathmandu
















N’Djamena














Lomé
Yangon































































Asmara



El Aaiún




São Tomé



Araguaína

Río Gallegos



Tucumán


Bahía de Banderas
Belém






Cancún




Ciudad Juárez
Atikokan
Córdoba

Cuiabá



Eirunepé



Nuuk











Lower Prince’s Quarter
Maceió



Mazatlán

Mérida

Saint-Pierre


Fernando de Noronha








Santarém
Ittoqqortoormiit

St. John’s
St. Kitts
St. Thomas
St. Vincent













Khovd

















Canarias
Faroe










Büsingen






Mahé





Canton


Galápagos








Nouméa

Pohnpei






Chuuk`,
"kea":`Prague
Sarajevo
Jerusalem
Detroit
Xikagu
Aden
Montevideo
Kolkata
Dhaka
Zagreb
Manila
Sidadi di Méxiku
Tokyo
Abidjan
Athens
Baghdad
Caracas
Avana
Denver
Hebron
Ürümqi
Torontu
São Paulo
Vienna
Copenhagen
Stockholm
Helsinki
Dublin
Reykjavik
Tallinn
Riga
Bratislava
Budapest
Honolulu
Kaliningrad
Phnom Penh
Ho Chi Minh
Bangkok
Kuala Lumpur
Taipei
Pyongyang
Kyiv
Yerevan
Simferopol
Dar es Salaam
Khartoum
Bucharest
Tirana
Edmonton
Chișinău
Uínipeg
Halifax
Vilnius
Rome
Minsk
Ulaanbaatar
Ashgabat
Podgorica
Brussels
Mogadishu
Vankuver
Nassau
Tashkent
Warsaw
Madrid
Bogotá
Lima
Santiago
Asunción
Paramaribo
Kathmandu
Sydney
Melbourne
Tegucigalpa
Manágua
Port-au-Prince
Johannesburg
Santu Dumingu
Brisbane
Colombo
Almaty
Algiers
Tunis
Tripoli
Tehran
Addis Ababa
Jakarta
N’Djamena
Niamey
Nouakchott
Riyadh
Bamako
Belgrade
Dakar
Banjul
Conakry
Bissau
Monrovia
Accra
Damascus
Ouagadougou
Freetown
Lomé
Yangon
Amman
Malabo
Beirut
Libreville
Muscat
Bangui
Kinshasa
Skopje
Brazzaville
Bujumbura
Nicosia
Kigali
Nairobi
Lusaka
Maputo
Kampala
Luanda
Maseru
Antananarivo
Gaborone
Harare
Astrakhan
Windhoek
Istanbul
Ljubljana
Sofia
Gaza
Adelaide
Saratov
Kabul
Oslo
Lisbon
Nova Iorki
Dubai
Berlin
Moscow
Los Angeles
Irkutsk
Zurich
Amsterdam
Casablanca
London
Cairo
Karachi
Lagos
Seoul
Shanghai
Novosibirsk
Yekaterinburg
Samara
Omsk
Paris
Volgograd
Krasnoyarsk
Baku
Thimphu
Dili
Vientiane
Bishkek
Dushanbe
Vladivostok
Tomsk
Tbilisi
Asmara
Blantyre
Ceuta
Douala
El Aaiún
Juba
Lubumbashi
Mbabane
Porto-Novo
São Tomé
Adaki
Ankoraji
Antigua
Araguaína
La Rioja
Río Gallegos
Salta
San Juan
San Luis
Tucumán
Ushuaia
Bahia
Baía di Banderas
Belém
Blank-Sablon
Boa Vista
Boiz
Buenos Aires
Cambridge Bay
Campo Grande
Kankun
Catamarca
Cayenne
Kaiman
Xiuáua
Ciudad Juárez
Atikokan
Córdoba
Coyhaique
Cuiabá
Danmarkshavn
Dawson
Dawson Creek
Eirunepé
Fort Nelson
Fortaleza
Glace Bay
Nuuk
Goose Bay
Grand Turk
Guayaquil
Hermosillo
Indianápolis
Iqaluit
Jujuy
Juneau
Kralendijk
La Paz
Louisville
Lower Prince’s Quarter
Maceió
Manaus
Marigot
Matamoros
Mazatlán
Mendoza
Mérida
Metlakatla
Mikelon
Moncton
Monterrey
Fernando de Noronha
Ojinaga
Portu di Spanha
Porto Velho
Punta Arenas
Rankin Inlet
Recife
Resolute
Rio Branco
Santarém
Ittoqqortoormiit
Sitka
St. John’s
San Kristovan
St. Thomas
San Bisenti
Swift Current
Thule
Tijuana
Tortola
Whitehorse
Yakutat
Anadyr

Aqtobe
Atyrau
Barnaul
Chita
Famagusta
Khovd
Jayapura
Kamchatka
Khandyga
Kuching
Magadan
Makassar
Novokuznetsk
Oral
Pontianak


Sakhalin
Samarkand
Srednekolymsk
Ust-Nera
Yakutsk
Azores
Canarias
Faroe
Madeira
South Georgia
Stanley
Broken Hill
Darwin
Eucla
Hobart
Lindeman

Perth
Büsingen
Kirov
Mariehamn
Ulyanovsk
Vaduz
Vatican

Mahé
Apia
Auckland
Bougainville

Efate
Canton
Fakaofo
Funafuti
Galápagos
Gambier
Guadalcanal
Kiritimati
Kosrae

Majuro


Nouméa
Pago Pago
Pohnpei
Port Moresby
Rarotonga
Saipan
Tahiti
Tarawa
Tongatapu
Chuuk`,
"kgp":`Praga
Sarajevo/Sarajevu
Jerujarẽj
Netorójti
Sikagu
Anen
Mãtivinév
Karkuta
Naka
Jagréme
Mỹnĩra
Ẽmã tỹ Mẽsiko
Tókijo
Aminjan
Atenỹ
Magina
Karakanh
Havánỹ
Nenver
Hemron
Urũmki
Torãto
Sỹ Pavoru
Vienỹ
Kopẽnhỹge
Enhtukormũ
Hérsĩgke
Numrin
Rejkijaviki
Tarĩn
Riga
Mratinhrava
Munapenhte
Honãruru
Karinĩngrano
Fynãg Pẽj
Ho Chi Minh
Mygkóki
Kuvara Rũpur
Tajpej
Piãg-jỹg
Kijévi
Jerevỹ
Sĩgfiripor
Nar Enh Sarỹm
Kartũm
Mukarénhti
Tirỹnỹ
Enimãntã
Sijinỹvo
Vĩnĩpég
Harifag
Virnĩjusi
Romỹ
Mĩgsiki
Uran Mator
Anhgamati
Pongórika
Mruséra
Mũganinhsu
Vỹgkuver
Nỹsav
Tanhkẽnti
Varsóvija
Mỹniri
Mogota
Rimỹ
Sỹtijagu
Asũgsỹ
Paramỹrimu
Katimỹnnu
Sininej
Mẽrmurnĩ
Tegusigarpa
Mỹnỹguva
Portu Prĩsipi
Juvỹnẽnhmurgu
Sỹtu Numĩggu
Mrinhmanẽ
Korãmmu
Armỹti
Arjér
Tunĩnh
Tripori
Te’erỹ
Anisi Amema
Jakarta
Ni’nijamẽnỹ
Nĩamẽj
Nãvagsóti
Rijane
Mamỹko
Mergrano
Nakar
Manjur
Konỹkri
Misav
Mãnróvija
Akra
Namỹnhko
Ovaganogov
Ẽmã-fri
Rómẽ
Rangũm
Amỹ
Mỹramo
Mejruti
Rimreviri
Muscat
Magi
Kĩsaja
Sikopije
Mrajavire
Mujũmura
Nĩkójia
Kigari
Nỹjrómi
Rusaka
Mỹputu
Kãmpara
Ruvỹna
Mỹseru
Ỹtanỹnỹrivo
Gamoronĩ
Harari
Anhtakỹ
Vĩnnoéki
Inhtamur
Rimriỹnỹ
Sófija
Gaja
Anerajni
Saratóvi
Kamur
Ósiro
Rinhmova
Yjórki Tãg
Numaj
Mer-rĩg
Mãnhkov
Ronh Ỹnjiri
Irkutinhki
Jurike
Amĩnhterná
Ĩnkupri
Rãnere
Kajro
Karasi
Rago
Se’ur
Sỹggaj
Simirsiki Tãg
Ekaterĩnmurgu
Samỹra
Omĩnhki
Parinh
Vorgugrano
Kranhnãjarki
Maku
Tĩmfu
Niri
Vijẽtijỹnĩ
Misikéki
Nuságme
Uranivónhtóki
Tomĩnhki
Timiriji
Asimỹra
Mrantyre
Sevuta
Novara
Er A’ajun
Juma
Rumumasi
Mĩmamanẽ
Porto Tãg
Sỹ Tumẽ
Anaki
Ỹkoragi
Ỹtiguva
Araguainỹ
Ra Rioha
Garego Goj
Sarta
Sỹ Juvỹ
Sỹ Ruj
Tukumỹ
Usuaja
Majia
Majia Mánnera Ag
Merẽj
Samrãn Kupri
Veja Há
Mojse
Muenũsairi
Kẽmrinje Mej
Re Mág
Kỹkũn
Katamỹrka
Kajenỹ
Kajmỹn
Sihuvahuva
Ciudad Juárez
Atikokỹn
Kórnoma
Coyhaique
Kujama
Nánmỹrkisavyn
Navsãn
Nausãn Kriki
Ejrunẽpé
Fórti Nẽrsu
Fortareja
Grase Mej
Nũg
Gỹso Mej
Turki Mág
Guvajakir
Hérmosiro
Ĩnijanỹporinh
Ikarujin
Jujuj
Junỹvo
Krarẽnike
Ra Pasi
Ruinhviri
Rover Prĩnsi Kuvartér
Mỹsejó
Mỹnỹvo
Mỹrigóti
Mãro-ag Tãnh
Mỹjatrỹn
Mẽnosa
Mẽrina
Mẽtarakatara
Mĩkeron
Mãgtãn
Mãtehej
Fernỹnu Nãrãja-tá
Ojinỹga
Pórtofi Inhpajin
Porto Kófa
Pũta Arenỹ
Rỹgkĩg Ĩrén
Risifi
Rijorute
Goj Kupri
Sỹtarẽj
Itogkorturmĩnti
Sinka
Sỹn Jonh
Sỹ Kritóvỹ
Sỹ Tomaj
Sỹ Visẽti
Suvifiti Kurẽti
Ture
Tivỹnỹ
Tortora
Kãvãru Kupri
Yjakutati
Anỹnhir
Akitau
Akitome
Atirav
Marnỹur
Sita
Famỹgujta
Hovin
Jaiapura
Kỹmsanka
Kỹnyga
Kusĩg
Mỹganan
Makassar
Kunhnẽtinhki Tãg
Orar
Pãntiỹnỹki
Kojtanỹj
Kyjyrorna
Sakarĩnỹ
Samỹrkỹnna
Sirenẽkorymsiki
Unhti-Nẽra
Yjakutinhki
Asorenh
Kanỹrija Ag
Faroe
Ka
Jiórja tỹ Sur
Sitỹrej
Mruken Hir
Narvĩn
Eukra
Homarti
Rĩnermỹn
Rórni Hove
Pérti
Myjingen
Kiróvi
Mỹriehỹm
Urijanãvinhki
Vanuj
Vatikỹnũ
Kirgéren
Mỹhé
Apija
Óg-rỹn
Mugỹnvire
Satinỹm
Éfaté
Canton
Fakaofu
Funỹfuti
Gara Pago
Gỹmmiér
Guvanarkanỹr
Kiritimỹti
Kosiraje
Kuvajarẽj
Mỹjuro
Mỹrkeja Fag
Mĩnnuvej
Nãumẽa
Pago Pago
Pohnpei
Pór Mãrenhmi
Rarãtãga
Sajpỹ
Tajti
Tarauva
Tãngatapu
Chuuk
Vaki`,
"ku":`Prag
Saraybosna
Quds
Detroit
Chicago
Aden
Montevideo
Kolkata
Daka
Zagreb
Manîla
Ciudad de México
Tokyo
Abidjan
Atîna
Bexda
Caracas
Havana
Denver
Hebron
Ûrûmçî
Toronto
São Paulo
Viyana
Kopenhag
Stokholm
Helsînkî
Dûblîn
Reykjavik
Talîn
Rîga
Bratislava
Bûdapeşt
Honolulu
Kalînîngrad
Phnom Penh
Bajarê Ho Chi Minhê
Bangkok
Kûala Lûmpûr
Taîpeî
Pyongyang
Kîev
Rewan
Simferopol
Daruselam
Xartûm
Bukreş
Tîran
Edmonton
Kişînew
Winnipeg
Halifax
Vîlnûs
Roma
Mînsk
Ûlanbatar
Eşqabat
Podgorîka
Bruksel
Mogadîşû
Vancouver
Nassau
Taşkent
Warşova
Madrîd
Bogotá
Lima
Santiago
Asunción
Paramaribo
Katmandû
Sîdney
Melbourne
Tegucigalpa
Managua
Port-au-Prince
Johannesburg
Santo Domingo
Brisbane
Kolombo
Almatî
Cezayîr
Tûnis
Trablûs
Tehran
Addis Ababa
Cakarta
N’Djamena
Niamey
Nouakchott
Riyad
Bamako
Belgrad
Dakar
Banjul
Konakrî
Bissau
Monrovia
Accra
Şam
Ouagadougou
Freetown
Lomé
Yangon
Eman
Malabo
Beyrût
Lîbrevîl
Muskat
Bangui
Kînşasa
Uskup
Brazzaville
Bujumbura
Lefkoşe
Kîgalî
Naîrobî
Lusaka
Maputo
Kampala
Luanda
Maserû
Antananarivo
Gaborone
Harare
Astraxan
Windhoek
Stenbol
Ljubljana
Sofya
Xeze
Adelaide
Saratov
Kabûl
Oslo
Lîzbon
New York
Dûbaî
Berlîn
Moskova
Los Angeles
Irkutsk
Zûrîh
Amsterdam
Kazablanka
Londra
Qahîre
Karaçî
Lagos
Seûl
Şanghay
Novosibirsk
Yekaterinburg
Samara
Omsk
Parîs
Volgograd
Krasnoyarsk
Bakû
Thimphu
Dîlî
Vientiane
Bîşkek
Duşenbe
Vladivostok
Tomsk
Tiflîs
Asmara
Blantyre
Septe
Douala
El Aaiún
Juba
Lubumbashi
Mbabane
Porto-Novo
São Tomé
Adak
Anchorage
Antigua
Araguaína
La Rioja
Río Gallegos
Salta
San Juan
San Luis
Tucumán
Ushuaia
Bahia
Bahîa Banderas
Belém
Blanc-Sablon
Boa Vista
Boise
Buenos Aires
Cambridge Bay
Campo Grande
Cancûn
Catamarca
Cayenne
Cayman
Chihuahua
Ciûdad Juarez
Atikokan
Córdoba
Coyhaique
Cuiabá
Danmarkshavn
Dawson
Dawson Creek
Eirunepé
Fort Nelson
Fortaleza
Glace Bay
Nuuk
Goose Bay
Grand Turk
Guayaquil
Hermosillo
Indianapolis
Iqaluit
Jujuy
Juneau
Kralendijk
La Paz
Louisville
Lower Prince’s Quarter
Maceió
Manaus
Marigot
Matamoros
Mazatlán
Mendoza
Merîda
Metlakatla
Saint-Pierre
Moncton
Monterrey
Fernando de Noronha
Ojinaga
Port of Spain
Porto Velho
Punta Arenas
Rankin Inlet
Recife
Resolute
Rio Branco
Santarém
Ittoqqortoormiit
Sitka
St. John’s
St. Kitts
St. Thomas
St. Vincent
Swift Current
Thule
Tijuana
Tortola
Whitehorse
Yakutat
Anadir
Aqtaw
Aqtobe
Atîrav
Barnaul
Çîta
Famagusta
Khovd
Cayapûra
Kamçatka
Xandîga
Kûçîng
Magadan
Makasar
Novokuznetsk
Oral
Pontianak

Qizilorda
Saxalîn
Semerkand
Srednekolymsk
Ûst-Nera
Yakutsk
Giravên Azorê
Giravên Kanaryayê
Faroe
Madeira
Georgiaya Başûr
Stanley
Broken Hill
Darwin
Eucla
Hobart
Lindeman

Perth
Bûsîngen
Kîrov
Mariehamn
Ulyanovsk
Vaduz
Vatîkan

Mahé
Apia
Auckland
Bougainville

Efate
Canton
Fakaofo
Funafuti
Galápagos
Gambier
Guadalcanal
Kiritimati
Kosrae

Majuro


Nouméa
Pago Pago
Pohnpei
Port Moresby
Rarotonga
Saipan
Tahîtî
Tarawa
Tongatapu
Chuuk`,
"kxv":`prag
sarajevo
jerusalem
ḍeṭroiṭ
cikago
eḍen
monṭevidio
kolkata
ḍaka
tegusigalpa
manīla
meksico siṭy
ṭokyo
abidjan
etens
bagdad
karakas
havana
ḍenver
hebron
urumci
ṭoronṭo
sao paulo
vienna
kopenhagen
sṭokhom
helsinki
ḍblin
reykyavik
talin
riga
braṭislava
buḍapest
Honolulu
kaliningraḍ
pnom penh
ho ci minh siti
bangkok
kuala lumpur
taipei
pyongyang
kiyv
yerevan
simperopol
dar es salaam
karṭoum
bukarest
ṭirane
eḍmonṭon
kisinau
vinnipeg
helipaks
vilnius
rom
minsk
ulanbaṭar
asgabaṭ
pḍgoritsa
brussels
mogaḍisu
vankūver
nasau
taskenṭ
varsa
meḍriḍ
bogoṭa
lima
sanṭiago
esunsion
paramaribo
kaṭmanḍu
syḍnī
melborne
tegu
managua
port-au-prinse
johannesburg
sento ḍomingo
brisbane
kolombo
almaṭy
aljīyrs
ṭunis
tripoli
tehran
aḍis ababa
jakarta
njamena
niyame
nueksa
riyad
bamako
belgraḍe
ḍkar
banjul
konakrī
bissau
monrovia
ecra
ḍamaskus
vagdugu
prīṭaun
lom
yangon
amman
malabo
beirut
librevill
maskat
bangui
kinsasa
skopi
brajavill
bujumbura
nikosiya
kigali
nairobi
lusaka
mapuṭu
kmpala
luanḍa
maseru
ṭananariv
gaboron
hrare
aasṭrahan
vindhuk
istanbul
lyublyana
sopiya
gaja
aedileid
saraṭov
kabul
oslo
lisbon
niyu york
dubai
berlin
mosko
los anjeles
irkuṭsk
juric
amsṭerḍam
kasablanka
lnḍn
kairo
karacī
lagos
seol
sengai
novosibirsk
yikaterinburg
samara
omsk
paris
volgograḍ
krasneyarsk
baku
timphu
ḍili
vienṭiaan
biskek
dusambe
vlaḍivosṭok
ṭomsk
tbilisi
asmara
blanṭaer
seuṭa
duala
el aaiyun
juba
lubumbasi
mbabane
porṭo-ṇovo
sao ṭom
aḍak
ankoraj
enṭigua
aragvaina
la rioja
riyo gallegos
salṭa
san huan
san luis
ṭukūmn
usvaiya
bahia
baia banḍeras
belem
blank-sablon
boa vista
boisī
buenous aires
kembrij be
kampo granḍe
kankun
katamarka
keyen
keiman
chihuahua
Ciudad Juárez
eṭikoken
korḍaba
Coyhaique
kuaaba
ḍanmarksavn
ḍaosn
ḍaoson krīk
eirunepe
phort nelsn
portaleja
glas bay
nūk
goos be
granḍ ṭurk
guajakil
ermosijo
inḍianapolis
ikaluiṭ
huhue
junov
krelenḍeik
la paj
louiville
lover princ’s kuvaṭar
masīo
manaus
marigoṭ
maṭamoros
masaṭlan
menḍoja
meriḍa
meṭlakaṭla
mikvilõ
monkṭon
monṭerre
noronha
ojinaga
porṭ ap spain
porṭp velho
puṇṭa erenas
rankin inledṭ
resipi
rejalyuṭ
rio branko
satari
iṭokoṭormiṭ
sitka
senṭ jons
sent kiṭṭs
senṭ tomas
senṭ vinsenṭ
svipṭ kurrenṭ
tule
tihvana
ṭorṭola
vhaiṭhors
yakuṭaṭ
anaḍir
aktau
aaktobe
atarau
barnaul
cita
pamagusta
hovd
jayapura
kamcaṭka
kandiga
kucing
megaḍan
makasar
nevokujneṭsk
oral
ponṭianak
kosṭane
kijuorda
sahalin
samarkand
sreḍnekolymsk
yust-nera
yakuṭsk
ajores
keneri
pero
maḍiera
dkiṇ jorjia
sṭanli
broken hill
ḍarvin
yukla
hobarṭ
linḍerman
lorḍ hove
pert
busingen
kirov
marieham
ulyanovsk
vaḍuj
vaṭikan
kerguelen
mahe
apia
āklanḍ
bouganvill
ceṭam
ipeṭe
kanṭon
pakaopo
punaputi
galapagos
gambier
guaḍalkenal
kiritimati
kisrae
kvajalein
majuro
markisas
miḍvay
numie
pango pango
ponpei
porṭ moresbi
rarotonga
saipan
ṭahiṭi
tarava
ṭongaṭapu
cūk
vek`,
"mi":`Parāka
Sarajevo
Hiruhārama
Detroit
Hikāko
Aden
Montevideo
Kolkata
Dhaka
Zagreb
Manira
Mēhiko Tāonenui
Tōkio
Abidjan
Ātene
Pākatata
Caracas
Hawhāna
Denver
Hebron
Ürümqi
Tāroto
São Paulo
Whiena
Kopeheikana
Tokoomo
Hēriki
Tapurini
Reykjavik
Tallinn
Riga
Bratislava
Putapēhi
Honolulu
Kaliningrad
Penoma Pena
Ho Chi Minh
Pangakoko
Kuara Rūpa
Taipei
Pyongyang
Kyiv
Yerevan
Simferopol
Dar es Salaam
Khartoum
Bucharest
Tirana
Edmonton
Chișinău
Winnipeg
Halifax
Vilnius
Rōma
Minsk
Ulaanbaatar
Ashgabat
Podgorica
Paruhi
Mogadishu
Te Whanga-a-Kiwa
Nassau
Tashkent
Warsaw
Mātiri
Bogotá
Lima
Santiago
Asunción
Paramaribo
Katamarū
Poihākena
Poipiripi
Tegucigalpa
Managua
Port-au-Prince
Johannesburg
Santo Domingo
Piripane
Colombo
Almaty
Algiers
Tūnīhi
Tiriporī
Terāna
Addis Ababa
Tiakāta
N’Djamena
Niamey
Nouakchott
Riata
Bamako
Belgrade
Dakar
Banjul
Conakry
Bissau
Monrovia
Accra
Damascus
Ouagadougou
Freetown
Lomé
Yangon
Amman
Malabo
Beirut
Libreville
Muscat
Bangui
Kinshasa
Skopje
Brazzaville
Bujumbura
Nicosia
Kigali
Ngāiropi
Lusaka
Maputo
Kampala
Luanda
Maseru
Antananarivo
Gaborone
Harare
Astrakhan
Windhoek
Itapūru
Ljubljana
Sofia
Kāha
Atireira
Saratov
Kabul
Ōhoro
Rīpene
Te Āporo Nui
Tupae
Pearīni
Mohikau
Ngā Anahera
Irkutsk
Hūrika
Pāpuniāmita
Casablanca
Rānana
Kairo
Karachi
Lagos
Houra
Hangahai
Novosibirsk
Yekaterinburg
Samara
Omsk
Parī
Volgograd
Krasnoyarsk
Baku
Thimphu
Dili
Vientiane
Bishkek
Dushanbe
Vladivostok
Tomsk
Tbilisi
Asmara
Blantyre
Ceuta
Douala
El Aaiún
Juba
Lubumbashi
Mbabane
Porto-Novo
São Tomé
Adak
Anchorage
Te Motu Nehe
Araguaína
La Rioja
Río Gallegos
Salta
San Juan
San Luis
Tucumán
Ushuaia
Bahia
Bahía de Banderas
Belém
Blanc-Sablon
Boa Vista
Boise
Buenos Aires
Kemureti Pei
Campo Grande
Cancún
Catamarca
Cayenne
Kāmana
Chihuahua
Ciudad Juárez
Atikokan
Córdoba
Coyhaique
Cuiabá
Danmarkshavn
Dawson
Dawson Creek
Eirunepé
Fort Nelson
Fortaleza
Glace Bay
Nuuk
Kuihi Pei
Tākoru Nui
Guayaquil
Hermosillo
Indianapolis
Iqaluit
Jujuy
Juneau
Kralendijk
La Paz
Louisville
Lower Prince’s Quarter
Maceió
Manaus
Marigot
Matamoros
Mazatlán
Mendoza
Mérida
Metlakatla
Saint-Pierre
Moncton
Monterrey
Fernando de Noronha
Ojinaga
Port of Spain
Porto Velho
Punta Arenas
Rankin Inlet
Recife
Resolute
Rio Branco
Santarém
Ittoqqortoormiit
Sitka
Hato Hone
St. Kitts
Hato Tamati
Hato Wēneti
Swift Current
Thule
Tijuana
Tortola
Whitehorse
Yakutat
Anadyr

Aqtobe
Atyrau
Barnaul
Chita
Famagusta
Khovd
Jayapura
Kamchatka
Khandyga
Kuching
Magadan
Makassar
Novokuznetsk
Oral
Pontianak


Sakhalin
Samarkand
Srednekolymsk
Ust-Nera
Yakutsk
Azores
Canarias
Faroe
Madeira
Hōria ki Te Tonga
Stanley
Broken Hill
Tāwini
Eucla
Hopatāone
Lindeman

Pētia
Büsingen
Kirov
Mariehamn
Ulyanovsk
Vaduz
Te Poho-o-Pita

Mahé
Āpia
Tāmaki Makaurau
Bougainville
Rēkohu
Efate
Canton
Fakaofo
Funafuti
Galápagos
Gambier
Guadalcanal
Kiritimati
Kosrae

Majuro


Nūmea
Pango Pango
Pohnpei
Pota Moahipi
Rarotonga
Saipan
Tahiti
Tarawa
Tongatapu
Chuuk`,
"nso":`






Kolkata



Ciudad de México








Ürümqi

São Paulo













Ho Chi Minh




Kyiv





Tirana

Chișinău















Bogotá


Asunción

Kathmandu
















N’Djamena














Lomé
Yangon































































Asmara



El Aaiún




São Tomé



Araguaína

Río Gallegos



Tucumán


Bahía de Banderas
Belém






Cancún




Ciudad Juárez
Atikokan
Córdoba

Cuiabá



Eirunepé



Nuuk











Lower Prince’s Quarter
Maceió



Mazatlán

Mérida

Saint-Pierre


Fernando de Noronha








Santarém
Ittoqqortoormiit

St. John’s
St. Kitts
St. Thomas
St. Vincent













Khovd

















Canarias
Faroe










Büsingen






Mahé





Canton


Galápagos








Nouméa

Pohnpei






Chuuk`,
"om":`






Kolkata



Ciudad de México








Ürümqi

São Paulo













Ho Chi Minh




Kyiv





Tirana

Chișinău















Bogotá


Asunción

Kathmandu
















N’Djamena














Lomé
Yangon































































Asmara



El Aaiún




São Tomé



Araguaína

Río Gallegos



Tucumán


Bahía de Banderas
Belém






Cancún




Ciudad Juárez
Atikokan
Córdoba

Cuiabá



Eirunepé



Nuuk











Lower Prince’s Quarter
Maceió



Mazatlán

Mérida

Saint-Pierre


Fernando de Noronha








Santarém
Ittoqqortoormiit

St. John’s
St. Kitts
St. Thomas
St. Vincent













Khovd

















Canarias
Faroe










Büsingen






Mahé





Canton


Galápagos








Nouméa

Pohnpei






Chuuk`,
"pcm":`Prag
Sarayẹ́vo
Jẹrúsálẹm
Ditrọit
Chikágo
Édẹn
Mọntẹvidẹo
Kolkáta
Dáka
Zágrẹb
Maníla
Mẹ́ksíkó Síti
Tókyo
Ábijan
Átẹns
Bágdad
Karákas
Havána
Dẹ́nva
Hẹ́brọn
Yurọ́mki
Torónto
Sao Paúlo
Viẹ́na
Kọpẹnhágẹn
Stọ́khọm
Hẹlsínki
Dọ́blin
Rẹ́kjávik
Tálin
Ríga
Bratísláva
Búdápẹst
Honolulu
Kalíníngrad
Fnọ́m Pẹn
Hó Chi Mín Síti
Bánkọk
Kuála Lúmpọ
Taipẹi
Piọngyang
Kiẹv
Yẹrẹ́van
Símfẹrópol
Dar ẹ́s Salam
Kartum
Búkárẹst
Tiránẹ
Ẹ́dmọ́ntọn
Chisináu
Wínípẹg
Hálífaks
Vílnius
Rom
Minsk
Ulanbáta
Áshgabat
Pọ́jóríka
Brúsuls
Mọgádíshu
Vankúva
Nássọu
Táshkẹnt
Wọ́sọ
Madrid
Bogotá
Líma
Santiágo
Asunsiọn
Párámaribo
Katmándu
Sídni
Mẹ́lbọn
Tẹgúsigálpa
Manágua
Pọt-o-Prins
Johánísbọg
Sántó Domíngo
Brísben
Kolómbo
Álmáti
Aljíẹz
Túnis
Trípọ́li
Tẹran
Adí Abába
Jakáta
Njamẹ́na
Niáme
Nouákshọt
Riyád
Bamáko
Bẹ́lgréd
Dakár
Banjul
Kọnákri
Bisau
Monróvia
Akrá
Damáskọs
Ouagadúgu
Frítaun
Lómẹ
Yangọn
Aman
Malábo
Bẹrut
Líbrẹvil
Múskat
Bangúi
Kinshásha
Skọ́pyẹ
Brázavil
Bujumbúra
Nikosia
Kigáli
Naíróbi
Lusáka
Mapúto
Kampála
Luánda
Masẹ́ru
Antánánarívo
Háborónẹ
Harárẹ
Ástrahán
Wíndhok
Ístánbul
Lubliána
Sofía
Gáza
Adleid
Sárátov
Kabul
Ọ́slo
Lísbọn
Niú Yọk
Dubai
Bẹlin
Mọ́sko
Lọs Ánjẹ́lis
Irkútsk
Zúrik
Ámstádam
Kasablánka
Lọ́ndọn
Kaíro
Karáchi
Légos
Sol
Shánghai
Novosibisk
Yẹketẹrínbug
Samára
Ọmsk
Páris
Volvógrad
Krasnoyask
Báku
Tímfu
Díli
Viẹ́ntiẹn
Bishkẹk
Dushánbẹ
Vladivọstọk
Tomsk
Tiblísi
Asmára
Blantáya
Sẹúta
Duála
Ẹl Aiun
Júba
Lubumbáshi
Mbabánẹ
Pọto-Nóvo
Sao Tómẹ
Ádak
Ánkọ́rej
Antígwua
Aragwuaína
La Riókha
Rió Galẹ́gọs
Sálta
Sán Hwán
Sán Luis
Túkúman
Usuáya
Bahía
Bahía Bandẹ́ras
Bẹlẹm
Blank-Sáblọn
Bóa Vísta
Bọísi
Buẹnos Aírẹs
Kémbríj Bè
Kampó Grándẹ
Kankun
Katamáka
Kayẹn
Kéman
Chiwuáwua
Ciudad Juárez
Atíkókan
Kórdoba
Coyhaique
Kúyábaa
Danmákshávun
Dọ́sọn
Dọ́sọn Krik
Ẹirunẹpẹ
Fọt Nẹ́lson
Fọtalẹ́za
Glás Bè
Nuuk
Gúz Bè
Gránd Tọk
Guáyakil
Hẹ́mósílo
Indiánápọ́lis
Ikáluit
Huhui
Júno
Králẹ́ndijk
La Paz
Luívil
Lówá Príns Im Kwọ́ta
Masẹ́io
Manáus
Márígọt
Mátamóros
Mazátlan
Mẹndóza
Mẹ́rída
Mẹtlakátla
Míkẹlọn
Mọ́nktọn
Mọntẹrẹẹ
Nọrónia
Okhinága
Pọ́t ọf Spen
Pọto Vẹ́lho
Púntá Arẹ́nas
Ránkín Ínlẹt
Rẹsífẹ
Rẹ́zólut
Rió Bránko
Santarẹm
Itókotúrmit
Sitka
Sent Jọn
Sent Kits
Sent Tọmọs
Sent Vínsẹnt
Swíft Kọ́rẹnt
Túli
Tikhuána
Tọtóla
Waíthọs
Yakútat
Ánadiar
Aktáu
Aktóbẹ
Átírau
Bárnául
Chítá
Fagústa
Khovd
Jayapúra
Kamchátké
Kandíga
Kuching
Mágádan
Makása
Novokuznẹ́sk
Ọ́ral
Pọntiának
Kostánai
Kízilọ́da
Sákhalin
Sámákand
Srẹ́dnẹkolimsk
Ust-Nẹ́ra
Yékútsk
Azọz
Kenerí
Fáróis
Madíra
Saút Jọ́jia
Stánli
Brókún Hil
Dárwin
Yúkla
Hóbat
Líndẹman
Lọd Haú
Pẹrt
Busíngẹn
Kirọv
Maríahámn
Uliánọvsk
Vaduz
Vátíkan
Kẹ́rgúlẹn
Mahẹ́
Ápia
Ọ́kland
Bugenvília
Chátam
Ẹfátẹ
Canton
Fakáófo
Funafúti
Galápágọs
Gámbiẹr
Guádálkanal
Kritímáti
Kọ́sraẹ
Kwájalẹn
Majúro
Makwẹ́sas
Mídwè
Númẹ́a
Págo Págo
Pọnpẹ́i
Pọt Mọrẹ́sbi
Raratónga
Saipan
Tahíti
Taráwa
Tongatápu
Chuk
Wek`,
"qu":`Praga
Sarajevo
Jerusalem
Detroit
Chicago
Aden
Montevideo
Kolkata
Dhaka
Zagreb
Manila
Ciudad de Mexico
Tokio
Abiyán
Athens
Bagdad
Caracas
La Habana
Denver
Hebron
Ürümqi
Toronto
São Paulo
Viena
Copenhague
Estocolmo
Helsinki
Dublin
Reykjavik
Tallinn
Riga
Bratislava
Budapest
Honolulu
Kaliningrado
Phnom Penh
Ho Chi Minh
Bangkok
Kuala Lumpur
Taipei
Pionyang
Kiev
Ereván
Simferopol
Dar es Salaam
Jartum
Bucarest
Tirana
Edmonton
Chișinău
Winnipeg
Halifax
Vilnius
Roma
Minsk
Ulan Bator
Asjabad
Podgorica
Bruselas
Mogadiscio
Vancouver
Nassau
Taskent
Varsovia
Madrid
Bogotá
Lima
Santiago
Asunción
Paramaribo
Katmandú
Sidney
Melbourne
Tegucigalpa
Managua
Puerto Príncipe
Johannesburgo
Santo Domingo
Brisbane
Colombo
Almaty
Argel
Tunez
Tripoli
Teherán
Adís Abeba
Yakarta
N’Djamena
Niamey
Nouakchott
Riad
Bamako
Belgrade
Dakar
Banjul
Conakry
Bissau
Monrovia
Acra
Damasco
Ouagadougou
Freetown
Lomé
Rangún
Amán
Malabo
Beirut
Libreville
Mascate
Bangui
Kinshasa
Skopje
Brazzaville
Bujumbura
Nicosia
Kigali
Nairobi
Lusaka
Maputo
Kampala
Luanda
Maseru
Antananarivo
Gaborone
Harare
Astrakhan
Windhoek
Estambul
Liubliana
Sofia
Gaza
Adelaida
Saratov
Kabul
Oslo
Lisboa
New York
Dubai
Berlin
Moscú
Los Angeles
Irkutsk
Zurich
Amsterdam
Casablanca
Londres
El Cairo
Karachi
Lagos
Seúl
Shangái
Novosibirsk
Ekaterinburgo
Samara
Omsk
Paris
Volgogrado
Krasnoyarsk
Baku
Thimphu
Dili
Vientiane
Bishkek
Dusambé
Vladivostok
Tomsk
Tiflis
Asmara
Blantyre
Ceuta
Duala
El Aaiún
Juba
Lubumbashi
Mbabane
Porto-Novo
São Tomé
Adak
Anchorage
Antigua
Araguaína
La Rioja
Río Gallegos
Salta
San Juan
San Luis
Tucumán
Ushuaia
Bahia
Bahia Banderas
Belém
Blanc-Sablon
Boa Vista
Boise
Buenos Aires
Cambridge Bay
Campo Grande
Cancun
Catamarca
Cayenne
Cayman
Chihuahua
Ciudad Juárez
Atikokan
Córdoba
Coyhaique
Cuiabá
Danmarkshavn
Dawson
Dawson Creek
Eirunepé
Fort Nelson
Fortaleza
Glace Bay
Nuuk
Goose Bay
Grand Turk
Guayaquil
Hermosillo
Indianapolis
Iqaluit
Jujuy
Juneau
Kralendijk
La Paz
Louisville
Lower Prince’s Quarter
Maceió
Manaus
Marigot
Matamoros
Mazatlán
Mendoza
Merida
Metlakatla
Saint-Pierre
Moncton
Monterrey
Fernando de Noronha
Ojinaga
Puerto España
Porto Velho
Punta Arenas
Rankin Inlet
Recife
Resolute
Rio Branco
Santarém
Ittoqqortoormiit
Sitka
San Juan de Terranova
San Cristobal
Santo Tomas
San Vicente
Swift Current
Thule
Tijuana
Tortola
Whitehorse
Yakutat
Anadyr
Aktau
Aktobe
Atyrau
Barnaul
Chita
Famagusta
Khovd
Jayapura
Kamchatka
Khandyga
Kuching
Magadan
Macasar
Novokuznetsk
Oral
Pontianak
Kostanái
Kyzylorda
Sakhalin
Samarcanda
Srednekolymsk
Ust-Nera
Yakutsk
Azores
Canarias
Faroe
Madeira
Georgia del Sur
Stanley
Broken Hill
Darwin
Eucla
Hobart
Lindeman

Perth
Büsingen
Kirov
Mariehamn
Ulyanovsk
Vaduz
El Vaticano

Mahé
Apia
Auckland
Bougainville

Efate
Canton
Fakaofo
Funafuti
Galápagos
Gambier
Guadalcanal
Kiritimati
Kosrae

Majuro


Nouméa
Pago Pago
Pohnpei
Port Moresby
Rarotonga
Saipan
Tahiti
Tarawa
Tongatapu
Chuuk`,
"rw":`






Kolkata



Ciudad de México








Ürümqi

São Paulo













Ho Chi Minh




Kyiv





Tirana

Chișinău















Bogotá


Asunción

Kathmandu
















N’Djamena














Lomé
Yangon































































Asmara



El Aaiún




São Tomé



Araguaína

Río Gallegos



Tucumán


Bahía de Banderas
Belém






Cancún




Ciudad Juárez
Atikokan
Córdoba

Cuiabá



Eirunepé



Nuuk











Lower Prince’s Quarter
Maceió



Mazatlán

Mérida

Saint-Pierre


Fernando de Noronha








Santarém
Ittoqqortoormiit

St. John’s
St. Kitts
St. Thomas
St. Vincent













Khovd

















Canarias
Faroe










Büsingen






Mahé





Canton


Galápagos








Nouméa

Pohnpei






Chuuk`,
"so":`Baraag
Sarayeefo
Jeerusaalem
Detoroyt
Jikaago
Cadan
Moontafiidiyo
Kolkaata
Dhaaka
Saqrib
Maniila
Meksiko Siti
Tokyo
Abidjaan
Atens
Baqdaad
Karakaas
Hafaana
Denfar
Hebron
Ürümqi
Toronto
Saaw Boolo
Fiyeena
Kobenhaagan
Istokhoom
Heleniski
Dhaablin
Reykjafik
Taalin
Riija
Baratislafa
Budabest
Honolulu
Kaliningrad
Benom Ben
Hoo Ji Mih Siti
Bangkook
Kuala Lambuur
Taipei
Pyongyang
Kiyeef
Yerefan
Simferobol
Daresalaam
Khartuum
Bujarest
Tiraane
Edmonton
Jisinaaw
Winibeg
Halifakas
Finiyuus
Rooma
Minisk
Ulaanbaatar
Ashgabat
Bodgorika
Barasalis
Muqdisho
Fankuufar
Nasaaw
Toshkeent
Warsaw
Madriid
Bogotá
Liima
Santiyaago
Asunkiyon
Paramaribo
Katmandu
Sidney
Melboon
Tegusigalba
Manaaguwa
Boort-aw-Biriins
Johansbaag
Saanto Domingo
Birisban
Kolombo
Almati
Aljeeris
Tuunis
Tiribooli
Tehraan
Addis Ababa
Jakaarta
Injamina
Nijame
Nookjot
Riyaad
Bamaako
Belgaraydh
Dakar
Banjul
Conakri
Bisaaw
Monrofiya
Akra
Dimishiq
Wagadugu
Firiitawn
Loom
Yangon
Ammaan
Malabo
Beyruud
Librefil
Muskat
Baagi
Kinshasa
Iskoobje
Barasafil
Bujumbura
Nikosiya
Kigali
Nayroobi
Lusaaka
Mabuuto
Kambaala
Luwaanda
Maseero
Antananarifo
Gabroon
Haraare
Astarakhaan
Windhook
Istanbuul
Lubalaana
Sofiya
Qasa
Adelayde
Saratoof
Kaabuul
Oslo
Lisbon
Niyuu Yook
Dubay
Barliin
Moskow
Loos Anjalis
Irkutsik
Suurikh
Amsterdaam
Kasabalaanka
Landan
Qaahira
Karaaji
Laagoos
Seoul
Shanghai
Nofosibirsik
Yekaterinbaag
Samara
Omsk
Baariis
Folgograd
Karasnoyarska
Baku
Timbu
Dili
Fiyaantiyaan
Bishkek
Dushanbe
Faladifostok
Tomsk
Tibilisi
Asmara
Balantire
Seuta
Douaala
El Ceyuun
Juba
Lubumbaashi
Mababaane
Boorto-Noofo
Saw Toom
Adak
Anjorage
Antiguwa
Araguwayna
La Riyoja
Riyo Jalejos
Salta
San Juwaan
San Luwis
Tukuumaan
Ushuaay
Baahiya
Bahiya Banderas
Belém
Balank-Sablon
Bow Fista
Boyse
Buwenos Ayris
Kambiriij Baay
Kaambo Garandi
Kaankuun
Katamaarka
Kayeen
Keymaan
Jiwaahuu
Magaalada Juarez
Atikokaan
Kordooba
Coyhaique
Kuyaaba
Daanmaakshaan
Doosan
Doosan Kireek
Iiruneeb
Foot Nelson
Footalesa
Galeys Baay
Nuuk
Guus Baay
Garaan Turk
Guwayaquwil
Harmosilo
Indiyaanabolis
Iqaaluut
Jujuy
Juniyuu
Kiraalendik
Laa Baas
Luusfile
Loowa Birinses Kuwaata
Maasiiyo
Manaauus
Maarigot
Matamoros
Mazaatlan
Meendoosa
Meriida
Metlaakatla
Miiquulon
Moonktoon
Moonteerey
Fernando de Noronha
Ojinaaga
Boort of Isbayn
Porto Velho
Bunta Arinaas
Raankin Inleet
Receyf
Resoluut
Riyo Baraanko
Santareem
Itoqortoomiit
Siitka
St. Joon
St. Kitis
St. Toomas
St. Finsent
Iswift Karent
Tuul
Tijuwaana
Tortoola
Waythoras
Yakutaat
Anadiyr
Aktaw
Aqtobe
Atiyraw
Barnaauul
Jiita
Famagusta
Khovd
Jayabura
Kamkatka
Khandiyga
Kujing
Magedan
Makasar
Nofokusnetsik
Oral
Botiyaanak
Kostanay
Qiyslorda
Sakhalin
Samarkaan
Sarednokoleymisk
Ust-Nera
Yakut
Asores
Kanari
Farow
Madira
Sowt Joorjiya
Istaanley
Boroken Hil
Darwin
Yukla
Hubaart
Lindeman
Lod How
Bert
Busingeen
Kiroof
Maarihaam
Ulyanofisk
Faduus
Fatikaan
Kergalen
Mahé
Abiya
Owklaan
Boogaynfil
Jatam
Efate
Kantoon
fakofo
Funafuti
Galabagos
Gambiyr
Cuadalkanal
Kiritimaati
Kosrii
Kuwajaleyn
Majro
Marquwesas

Noomiya
Bago Bago
Bonbey
Boort Moresbi
Rarotonga
Seyban
Tahiti
Tarawa
Tongatabu
Juuk`,
"st":`






Kolkata



Ciudad de México








Ürümqi

São Paulo













Ho Chi Minh




Kyiv





Tirana

Chișinău















Bogotá


Asunción

Kathmandu
















N’Djamena














Lomé
Yangon































































Asmara



El Aaiún




São Tomé



Araguaína

Río Gallegos



Tucumán


Bahía de Banderas
Belém






Cancún




Ciudad Juárez
Atikokan
Córdoba

Cuiabá



Eirunepé



Nuuk











Lower Prince’s Quarter
Maceió



Mazatlán

Mérida

Saint-Pierre


Fernando de Noronha








Santarém
Ittoqqortoormiit

St. John’s
St. Kitts
St. Thomas
St. Vincent













Khovd

















Canarias
Faroe










Büsingen






Mahé





Canton


Galápagos








Nouméa

Pohnpei






Chuuk`,
"sw":`






Kolkata



Jiji la Mexico








Ürümqi

São Paulo










Honolulu


Ho Chi Minh|Jiji la Ho Chi Minh




Kiev





Tirana

Chișinău















Bogotá


Asunción

Kathmandu








Kolombo







N’Djamena














Lomé
Rangoon|Yangon































































Asmara



El Aaiún




São Tomé



Araguaína

Río Gallegos



Tucumán


Bahia Banderas
Belém






Cancun




Ciudad Juarez
Atikokan
Córdoba

Cuiabá



Eirunepé



Nuuk











Lower Prince’s Quarter
Maceió



Mazatlán

Merida

Saint-Pierre


Fernando de Noronha

Bandari ya Uhispania






Santarém
Ittoqqortoormiit

St. John’s
St. Kitts
St. Thomas
St. Vincent













Khovd









Kostanay







Canarias|Kanari
Faroe

Georgia Kusini








Büsingen






Mahé





Canton


Galápagos








Nouméa

Pohnpei






Chuuk`,
"tk":`Praga
Saraýewo
Iýerusalim
Detroýt
Çikago
Aden
Montewideo
Kalkutta
Dakka
Zagreb
Manila
Mehiko
Tokio
Abijan
Afiny
Bagdat
Karakas
Gawana
Denwer
Hewron
Urumçi
Toronto
San-Paulu
Wena
Kopengagen
Stokgolm
Helsinki
Dublin
Reýkýawik
Tallin
Riga
Bratislawa
Budapeşt
Gonolulu
Kaliningrad
Pnompen
Hoşimin
Bangkok
Kuala-Lumpur
Taýbeý
Phenýan
Kiýew
Ýerewan
Simferopol
Dar-es-Salam
Hartum
Buharest
Tirana
Edmonton
Kişinýow
Winnipeg
Galifaks
Wilnýus
Rim
Minsk
Ulan-Bator
Aşgabat
Podgorisa
Brýussel
Mogadişo
Wankuwer
Nassau
Taşkent
Warşawa
Madrid
Bogotá
Lima
Santýago
Asunsýon
Paramaribo
Katmandu
Sidneý
Melburn
Tegusigalpa
Managua
Port-o-Prens
Ýohannesburg
Santo-Domingo
Brisben
Kolombo
Almaty
Alžir
Tunis
Tripoli
Tähran
Addis-Abeba
Jakarta
Jamena
Niameý
Nuakşot
Er-Riýad
Bamako
Belgrad
Dakar
Banjul
Konakri
Bisau
Monrowiýa
Akkra
Damask
Uagadugu
Fritaun
Lomé
Ýangon
Amman
Malabo
Beýrut
Librewil
Maskat
Bangi
Kinşasa
Skopýe
Brazzawil
Bujumbura
Nikosiýa
Kigali
Naýrobi
Lusaka
Maputo
Kampala
Luanda
Maseru
Antananariwu
Gaborone
Harare
Astrahan
Windhuk
Stambul
Lýublýana
Sofiýa
Gaza
Adelaida
Saratow
Kabul
Oslo
Lissabon
Nýu-Ýork
Dubaý
Berlin
Moskwa
Los-Anjeles
Irkutsk
Sýurih
Amsterdam
Kasablanka
London
Kair
Karaçi
Lagos
Seul
Şanhaý
Nowosibirsk
Ýekaterinburg
Samara
Omsk
Pariž
Wolgograd
Krasnoýarsk
Baku
Timpu
Dili
Wýentýan
Bişkek
Duşanbe
Wladiwostok
Tomsk
Tbilisi
Asmara
Blantaýr
Seuta
Duala
El-Aýun
Juba
Lubumbaşi
Mbabane
Porto-Nowo
San-Tome
Adak adasy
Ankoridž
Antigua
Araguaýna
La-Rioha
Rio-Galegos
Salta
San-Huan
San-Luis
Tukuman
Uşuaýa
Baiýa
Baiýa-de-Banderas
Belen
Blank-Sablon
Boa-Wista
Boýse
Buenos-Aýres
Kembrij-Beý
Kampu-Grandi
Kankun
Katamarka
Kaýenna
Kaýman adalary
Çihuahua
Sýudad-Huares
Atikokan
Kordowa
Koýýaik
Kuýaba
Denmarkshawn
Douson
Douson-Krik
Eýrunepe
Fort Nelson
Fortaleza
Gleýs-Beý
Nuuk
Gus-Beý
Grand-Terk
Guýakil
Ermosilo
Indianapolis
Ikaluit
Žužuý
Džuno
Kralendeýk
La-Pas
Luiswill
Lower-Prinses-Kuorter
Maseýo
Manaus
Marigo
Matamoros
Mazatlán
Mendosa
Merida
Metlakatla
Mikelon
Monkton
Monterreý
Fernando de Noronha
Ohinaga
Port-of-Speýn
Portu-Welýu
Punta-Arenas
Rankin-Inlet
Resifi
Rezolýut
Riu-Branku
Santarém
Illokkortoormiut
Sitka
Sent-Jons
Sent-Kits
Sent-Tomas
Sent-Winsent
Swift-Karent
Tule
Tihuana
Tortola
Waýthors
Ýakutat
Anadyr
Aktau
Aktobe
Atyrau
Barnaul
Çita
Famagusta
Howd
Jaýapura
Kamçatka
Handyga
Kuçing
Magadan
Makasar
Nowokuznesk
Oral
Pontianak
Kostanaý
Gyzylorda
Sahalin
Samarkand
Srednekolymsk
Ust-Nera
Ýakutsk
Azor adalary
Kanar adalary
Farer adalary
Madeýra adalary
Günorta Georgiýa
Stenli
Broken-Hil
Darwin
Ýukla
Hobart
Lindeman
Lord-Hau
Pert
Býuzingen
Kirow
Mariýehamn
Ulýanowsk
Waduz
Watikan
Kergelen
Maýe
Apia
Oklend
Bugenwil
Çatem
Efate
Kanton adasy
Fakaofo
Funafuti
Galapagos adalary
Gambýe
Gwadalkanal
Kiritimati
Kosraýe
Kwajaleýn
Majuro
Markiz adalary
Midueý
Numea
Pago-Pago
Ponape
Port-Morsbi
Rarotonga
Saýpan
Taiti
Tarawa
Tongatapu
Çuuk
Weýk`,
"tn":`






Kolkata



Ciudad de México








Ürümqi

São Paulo













Ho Chi Minh




Kyiv





Tirana

Chișinău















Bogotá


Asunción

Kathmandu
















N’Djamena














Lomé
Yangon































































Asmara



El Aaiún




São Tomé



Araguaína

Río Gallegos



Tucumán


Bahía de Banderas
Belém






Cancún




Ciudad Juárez
Atikokan
Córdoba

Cuiabá



Eirunepé



Nuuk











Lower Prince’s Quarter
Maceió



Mazatlán

Mérida

Saint-Pierre


Fernando de Noronha








Santarém
Ittoqqortoormiit

St. John’s
St. Kitts
St. Thomas
St. Vincent













Khovd

















Canarias
Faroe










Büsingen






Mahé





Canton


Galápagos








Nouméa

Pohnpei






Chuuk`,
"to":`Prague
Sarajevo
Selūsalema
Detroit
Chicago
Aden
Montevideo
Kolkata
Dhaka
Zagreb
Manila
Ciudad de México
Tokyo
Abidjan
ʻAtenisi
Baghdad
Caracas
Havana
Denver
Hepeloni
Ürümqi
Toronto
São Paulo
Vienna
Copenhagen
Stockholm
Helsinki
Dublin
Reykjavik
Tallinn
Riga
Bratislava
Budapest
Honolulu
Kaliningrad
Phnom Penh
Ho Chi Minh
Bangkok
Kuala Lumpur
Taipei
Pyongyang
Kiev
Yerevan
Simferopol
Dar es Salaam
Khartoum
Bucharest
Tirana
Edmonton
Chișinău
Winnipeg
Halifax
Vilnius
Loma
Minsk
Ulaanbaatar
Ashgabat
Podgorica
Brussels
Mogadishu
Vancouver
Nassau
Tashkent
Warsaw
Madrid
Bogotá
Lima
Santiago
Asunción
Paramaribo
Kathmandu
Senē
Melipoane
Tegucigalpa
Managua
Port-au-Prince
Johannesburg
Santo Domingo
Pelisipane
Colombo
Almaty
Algiers
Tunis
Tripoli
Tehran
Addis Ababa
Jakarta
N’Djamena
Niamey
Nouakchott
Riyadh
Bamako
Belgrade
Dakar
Banjul
Conakry
Bissau
Monrovia
Accra
Damascus
Ouagadougou
Freetown
Lomé
Rangoon
Amman
Malabo
Beirut
Libreville
Muscat
Bangui
Kinshasa
Skopje
Brazzaville
Bujumbura
Nicosia
Kigali
Nairobi
Lusaka
Maputo
Kampala
Luanda
Maseru
Antananarivo
Gaborone
Harare
Astrakhan
Windhoek
Istanbul
Ljubljana
Sofia
Gaza
Atelaite
Saratov
Kabul
Oslo
Lisbon
Niu ʻIoke
Dubai
Berlin
Mosikou
Los Angeles
Irkutsk
Zurich
Amsterdam
Casablanca
Lonitoni
Cairo
Karachi
Lagos
Seoul
Shanghai
Novosibirsk
Yekaterinburg
Samara
Omsk
Palesi
Volgograd
Krasnoyarsk
Baku
Thimphu
Dili
Vientiane
Bishkek
Dushanbe
Vladivostok
Tomsk
Tbilisi
Asmara
Blantyre
Ceuta
Douala
El Aaiún
Juba
Lubumbashi
Mbabane
Porto-Novo
Sao Tomé
Adak
Anchorage
Antigua
Araguaína
La Rioja
Río Gallegos
Salta
San Juan
San Luis
Tucumán
Ushuaia
Bahia
Bahia Banderas
Belém
Blanc-Sablon
Boa Vista
Boise
Buenos Aires
Cambridge Bay
Campo Grande
Cancun
Catamarca
Cayenne
Cayman
Chihuahua
Ciudad Juárez
Atikokan
Córdoba
Coyhaique
Cuiabá
Danmarkshavn
Dawson
Dawson Creek
Eirunepé
Fort Nelson
Fortaleza
Glace Bay
Nuuk
Goose Bay
Grand Turk
Guayaquil
Hermosillo
Indianapolis
Iqaluit
Jujuy
Juneau
Kralendijk
La Paz
Louisville
Lower Prince’s Quarter
Maceió
Manaus
Marigot
Matamoros
Mazatlán
Mendoza
Merida
Metlakatla
Saint-Pierre
Moncton
Monterrey
Fernando de Noronha
Ojinaga
Port of Spain
Porto Velho
Punta Arenas
Rankin Inlet
Recife
Resolute
Rio Branco
Santarém
Ittoqqortoormiit
Sitka
St. John’s
St. Kitts
St. Thomas
St. Vincent
Swift Current
Thule
Tijuana
Tortola
Whitehorse
Yakutat
Anadyr

Aqtobe
Atyrau
Barnaul
Chita
Famagusta
Khovd
Jayapura
Kamchatka
Khandyga
Kuching
Magadan
Makassar
Novokuznetsk
Oral
Pontianak


Sakhalin
Samarkand
Srednekolymsk
Ust-Nera
Yakutsk
Azores
Canarias
Faroe
Madeira
South Georgia
Stanley
Broken Hill
Darwin
Eucla
Hobart
Lindeman

Perth
Büsingen
Kirov
Mariehamn
Ulyanovsk
Vaduz
Vatikani

Mahé
Apia
ʻAokalani
Pukanivila

Efate
Kanitoni
Fakaofo
Funafuti
Galápagos
Kamipiē
Kuatākanali
Kilisimasi
Kosilae
Kuasaleni
Masulo
Malikuesa
Mitiuai
Numea
Pangopango
Ponapē
Taulanga Molesipi
Lalotonga
Saʻipani
Tahisi
Talava
Tongatapu
Tūke
Ueke`,
"uz":`Praga
Sarayevo
Quddus
Detroyt
Chikago
Adan
Montevideo
Kalkutta
Dakka
Zagreb
Manila
Mexiko
Tokio
Abidjan
Afina
Bag‘dod
Karakas
Gavana
Denver
Xevron
Urumchi
Toronto
San-Paulu
Vena
Kopengagen
Stokgolm
Xelsinki
Dublin
Reykyavik
Tallin
Riga
Bratislava
Budapesht
Gonolulu
Kaliningrad
Pnompen
Xoshimin
Bangkok
Kuala-Lumpur
Taypey
Pxenyan
Kiyev
Yerevan
Simferopol
Dor-us-Salom
Xartum
Buxarest
Tirana
Edmonton
Kishinyov
Vinnipeg
Galifaks
Vilnyus
Rim
Minsk
Ulan-Bator
Ashxobod
Podgoritsa
Bryussel
Mogadisho
Vankuver
Nassau
Toshkent
Varshava
Madrid
Bogotá
Lima
Santyago
Asunson
Paramaribo
Katmandu
Sidney
Melburn
Tegusigalpa
Managua
Port-o-Prens
Yoxannesburg
Santo-Domingo
Brisben
Kolombo
Almati
Jazoir
Tunis
Tripoli
Tehron
Addis-Abeba
Jakarta
N’Djamena
Niamey
Nouakchott
Ar-Riyod
Bamako
Belgrad
Dakar
Banjul
Konakri
Bisau
Monroviya
Akkra
Damashq
Uagadugu
Fritaun
Lomé
Rangun
Ammon
Malabo
Bayrut
Librevil
Maskat
Bangi
Kinshasa
Skopye
Brazzavil
Bujumbura
Nikosiya
Kigali
Nayrobi
Lusaka
Maputu
Kampala
Luanda
Maseru
Antananarivu
Gaborone
Xarare
Astraxan
Vindxuk
Istanbul
Lyublyana
Sofiya
G‘azo
Adelaida
Saratov
Qobul
Oslo
Lissabon
Nyu-York
Dubay
Berlin
Moskva
Los-Anjeles
Irkutsk
Syurix
Amsterdam
Kasablanka
London
Qohira
Karachi
Lagos
Seul
Shanxay
Novosibirsk
Yekaterinburg
Samara
Omsk
Parij
Volgograd
Krasnoyarsk
Boku
Thimphu
Dili
Vyentyan
Bishkek
Dushanbe
Vladivostok
Tomsk
Tbilisi
Asmera
Blantayr
Seuta
Duala
Al-Ayun
Juba
Lubumbashi
Mbabane
Porto-Novo
San-Tome
Adak oroli
Ankorij
Antigua
Araguaína
La-Rioxa
Rio-Galyegos
Salta
San-Xuan
San-Luis
Tukuman
Ushuaya
Baiya
Bahiya-Banderas
Belém
Blank-Sablon
Boa-Vista
Boyse
Buenos-Ayres
Kembrij-Bey
Kampu-Grandi
Kankun
Katamarka
Kayenna
Kayman orollari
Chihuahua
Ciudad Juárez
Koral-Xarbor
Kordoba
Coyhaique
Kuyaba
Denmarksxavn
Douson
Douson-Krik
Eyrunepe
Fort Nelson
Fortaleza
Gleys-Bey
Gotxob
Gus-Bey
Grand Turk
Guayakil
Ermosillo
Indianapolis
Ikaluit
Jujuy
Juno
Kralendeyk
La-Pas
Luisvill
Louer-Prinses-Kuorter
Maseyo
Manaus
Marigo
Matamoros
Masatlan
Mendoza
Merida
Metlakatla
Mikelon
Monkton
Monterrey
Noronya
Oxinaga
Port-of-Speyn
Portu-Velyu
Punta-Arenas
Rankin-Inlet
Resifi
Rezolyut
Riu-Branku
Santarém
Ittokkortoormiut
Sitka
Sent-Jons
Sent-Kits
Sent-Tomas
Sent-Vinsent
Svift-Karrent
Tule
Tixuana
Tortola
Uaytxors
Yakutat
Anadir
Oqtov
Oqto‘ba
Atirau
Barnaul
Chita
Famagusta
Xovd
Jaypur
Kamchatka
Xandiga
Kuching
Magadan
Makasar
Novokuznetsk
Uralsk
Pontianak
Qoʻstanay
Qizilo‘rda
Saxalin
Samarqand
Srednekolimsk
Ust-Nera
Yakutsk
Azor orollari
Kanar orollari
Farer orollari
Madeyra oroli
Janubiy Georgiya
Stenli
Broken-Xill
Darvin
Evkla
Xobart
Lindeman
Lord-Xau oroli
Pert
Byuzingen
Kirov
Mariyexamn
Ulyanovsk
Vaduts
Vatikan
Kergelen
Mae
Apia
Oklend
Bugenvil
Chatem oroli
Efate
Canton
Fakaofo
Funafuti
Galápagos
Gambye oroli
Gvadalkanal
Kiritimati
Kosrae
Kvajaleyn
Majuro
Markiz orollari
Midvey orollari
Numea
Pago-Pago
Ponpei oroli
Port-Morsbi
Rarotonga
Saypan
Taiti oroli
Tarava
Tongatapu
Truk orollari
Ueyk oroli`,
"vmw":`






Kolkata



Ciudad de México








Ürümqi

São Paulo













Ho Chi Minh




Kyiv





Tirana

Chișinău















Bogotá


Asunción

Kathmandu
















N’Djamena














Lomé
Yangon































































Asmara



El Aaiún




São Tomé



Araguaína

Río Gallegos



Tucumán


Bahía de Banderas
Belém






Cancún




Ciudad Juárez
Atikokan
Córdoba

Cuiabá



Eirunepé



Nuuk











Lower Prince’s Quarter
Maceió



Mazatlán

Mérida

Saint-Pierre


Fernando de Noronha








Santarém
Ittoqqortoormiit

St. John’s
St. Kitts
St. Thomas
St. Vincent













Khovd

















Canarias
Faroe










Büsingen






Mahé





Canton


Galápagos








Nouméa

Pohnpei






Chuuk`,
"wo":`






Kolkata



Ciudad de México








Ürümqi

São Paulo













Ho Chi Minh




Kyiv





Tirana

Chișinău















Bogotá


Asunción

Kathmandu
















N’Djamena














Lomé
Yangon































































Asmara



El Aaiún




São Tomé



Araguaína

Río Gallegos



Tucumán


Bahía de Banderas
Belém






Cancún




Ciudad Juárez
Atikokan
Córdoba

Cuiabá



Eirunepé



Nuuk











Lower Prince’s Quarter
Maceió



Mazatlán

Mérida

Saint-Pierre


Fernando de Noronha








Santarém
Ittoqqortoormiit

St. John’s
St. Kitts
St. Thomas
St. Vincent













Khovd

















Canarias
Faroe










Büsingen






Mahé





Canton


Galápagos








Nouméa

Pohnpei






Chuuk`,
"xh":`






Kolkata



Ciudad de México








Ürümqi

São Paulo













Ho Chi Minh City




Kyiv





Tirana

Chișinău















Bogotá


Asunción

Kathmandu
















N’Djamena














Lomé
Yangon































































Asmara



El Aaiún




São Tomé



Araguaína

Río Gallegos



Tucumán


Bahia Banderas
Belém






Cancun




Ciudad Juárez
Atikokan
Córdoba

Cuiabá



Eirunepé



Nuuk











Lower Prince’s Quarter
Maceió



Mazatlán

Merida

Saint-Pierre


Fernando de Noronha








Santarém
Ittoqqortoormiit

St. John’s
St. Kitts
St. Thomas
St. Vincent













Khovd









Kostanay







Canarias
Faroe










Büsingen






Mahé





ICanton Island


Galápagos








Nouméa

Pohnpei






Chuuk`,
"yo":`Prague
Sarajevo
Jerusalem
ìlú Detroit
ìlú Chicago
Aden
Montevideo
Kolkata
Dhaka
Zagreb
Manila
ìlú Mẹ́síkò|ìlú Mɛ́síkò
Tokyo
Abidjan
Athens
Baghdad
Caracas
ìlú Havana
ìlú Denver
Hebron
Ürümqi
ìlú Toronto
São Paulo
Vienna
Copenhagen
Stockholm
Helsinki
Dublin
Reykjavik
Tallinn
Riga
Bratislava
Budapest
Honolulu
Kaliningrad
Phnom Penh
Ilu Ho Chi Minh
Bangkok
Kuala Lumpur
Taipei
Pyongyang
Kyiv
Yerevan
Simferopol
Dar es Salaam
Khartoum
Bucharest
Tirana
ìlú Edmonton
Chișinău
ìlú Winipegì
ìlú Halifásì
Vilnius
Rome
Minsk
Ulaanbaatar
Ashgabat
Podgorica
Brussels
Mogadishu
ìlú Vankuva
ìlú Nasaò
Tashkent
Warsaw
Madrid
Bogotá
Lima
Santiago
Asunción
Paramaribo
Kathmandu
Sydney
Melbourne
ìlú Tegusigapà
ìlú Managua
ìlú Port-au-Prince
Johannesburg
ìlú Santo Domigo
Brisbane
Colombo
Almaty
Algiers
Tunis
Tripoli
Tehran
Addis Ababa
Jakarta
N’Djamena
Niamey
Nouakchott
Riyadh
Bamako
Belgrade
Dakar
Banjul
Conakry
Bissau
Monrovia
Accra
Damascus
Ouagadougou
Freetown
Lomé
Yangon
Amman
Malabo
Beirut
Libreville
Muscat
Bangui
Kinshasa
Skopje
Brazzaville
Bujumbura
Nicosia
Kigali
Nairobi
Lusaka
Maputo
Kampala
Luanda
Maseru
Antananarivo
Gaborone
Harare
Astrakhan
Windhoek
Istanbul
Ljubljana
Sofia
Gaza
Adelaide
Saratov
Kabul
Oslo
Lisbon
ìlú New York
Dubai
Berlin
Moscow
ìlú Los Angeles
Irkutsk
Zurich
Amsterdam
Casablanca
London
Cairo
Karachi
Lagos
Seoul
Shanghai
Novosibirsk
Yekaterinburg
Samara
Omsk
Paris
Volgograd
Krasnoyarsk
Baku
Thimphu
Dili
Vientiane
Bishkek
Dushanbe
Vladivostok
Tomsk
Tbilisi
Asmara
Blantyre
Ceuta
Douala
El Aaiún
Juba
Lubumbashi
Mbabane
Porto-Novo
São Tomé
ìlú Adákì
ìlú Ankọ́réèjì|ìlú Ankɔ́réèjì
ìlú Antígùà
Araguaína
La Rioja
Río Gallegos
Salta
San Juan
San Luis
Tucumán
Ushuaia
Bahia
ìlú Báhì Bándẹ́rásì|ìlú Báhì Bándɛ́rásì
Belém
ìlú Blank Sabulọ́ọ̀nì|ìlú Blank Sabulɔ́ɔ̀nì
Boa Vista
ìlú Bọ́isè|ìlú Bɔ́isè
Buenos Aires
ìlú òkun kambíríìjì
Campo Grande
ìlú Kancun
Catamarca
Cayenne
ilú Kayman
ìlú Ṣihuahua|ìlú Shihuahua
Ciudad Juárez
ìlú àtikọkàn|ìlú àtikɔkàn
Córdoba
Coyhaique
Cuiabá
ìlú Banmarkshan
ìlú Dawson
ìlú Dawson Creek
Eirunepé
ìlú Fort Nelson
Fortaleza
ìlú omi Glace
ìlú Nuuk
ìlú omi Goosù
ìlú Grand Turk
Guayaquil
ìlú Hermosilo
ìlú Indianapolis
ìlú Iqaluit
Jujuy
ìlú Junu
ìlú Kíralẹ́ndáikì|ìlú Kíralɛ́ndáikì
La Paz
ìlú Lúífíìlì
ìlú Lower Prince’s Quarter
Maceió
Manaus
ìlú Marigọ́ọ̀tì|ìlú Marigɔ́ɔ̀tì
ìlú Matamorosì
ìlú Masatiani
Mendoza
ìlú Merida
ìlú Metilakatila
ìlú Mikulọ́nì|ìlú Mikulɔ́nì
ìlú Montoni
ìlú Monteri
Fernando de Noronha
ìlú Ojinaga
ìlú etí omi Sípéènì
Porto Velho
Punta Arenas
ìlú Rankin Inlet
Recife
ìlú Resolútì
Rio Branco
Santarém
ìlú Itokotomiti
ìlú Sika
ìlú St Jọ́ọ̀nù|ìlú St Jɔ́ɔ̀nù
ìlú St kitisì
ìlú St Tọ́màsì|ìlú St Tɔ́màsì
ìlú Finsentì
ìlú Súfítù Kọ̀rentì|ìlú Súfítù Kɔ̀rentì
ìlú Tulè
ìlú Tíjúana
ìlú Totola
ìlú Whitehosì
ìlú Yakuta
Anadyr

Aqtobe
Atyrau
Barnaul
Chita
Famagusta
Khovd
Jayapura
Kamchatka
Khandyga
Kuching
Magadan
Makassar
Novokuznetsk
Oral
Pontianak


Sakhalin
Samarkand
Srednekolymsk
Ust-Nera
Yakutsk
Azores
Canarias
Faroe
Madeira
South Georgia
Stanley
Broken Hill
Darwin
Eucla
Hobart
Lindeman

Perth
Büsingen
Kirov
Mariehamn
Ulyanovsk
Vaduz
Vatican

Mahé
Apia
Auckland
Bougainville

Efate
Canton
Fakaofo
Funafuti
Galápagos
Gambier
Guadalcanal
Kiritimati
Kosrae

Majuro


Nouméa
Pago Pago
Pohnpei
Port Moresby
Rarotonga
Saipan
Tahiti
Tarawa
Tongatapu
Chuuk`,
"yrl":`Praga
Sarayewo
Yerusarẽi
Detroit
Xikagu
Adẽ
Mũtiwidewu
Kaukutá
Daka
Sagarebi
Manira
Ẽmã tỹ Mẽsiku
Tokiyu
Abidiyã
Atena-ita
Magna
Karaka
Hawana
Dẽwer
Heburũ
Urũki
Turũtu
Sã Pauru
Wiyena
Kopẽyagi
Estocolmo
Heusĩke
Dubirĩ
Reikiyawiki
Tarĩ
Riga
Baratisilawa
Budapeti
Hunururu
Karinĩgaradu
Pinõ Pẽi
Ho Chi Minh
Mág-kóki
Kuara Rũpuru
Taipei
Piũgiãgi
Kiyewe
Yerewã
Sĩwerupu
Katuawa ruka
Katũ
Bukareti
Tirana
Edimũtũ
Xisinau
Winĩpegi
Halifax
Viwiu-ita
Roma
Mĩsiki
Urã Baturu
Asigabati
Pudigurika
Buruxera
Mugadisiku
Vãkuweri
Nasau
Tasikẽti
Warisówiya
Madri
Bugutá
Rima
Sãtiyagu
Asũsiyõ
Paramaribu
Katimãdu
Sidinei
Meubúni
Tegusigaupa
Manáguwa
Igarapawa Pirĩsipi
Juanesibugu
Sãtu Dumĩgu
Biribani
Kurũbu
Aumati
Ageu
Tuni-ita
Tiripuri
Teyerã
Adisi Abeba
Jakata
N’ Diyamena
Niamei
Nowakixuti
Riade
Bamaku
Beugaradu
Dakar
Bãjú
Kunakiri
Bisau
Mũruwiya
Akara
Damasiku
Uwagadugu
Firetũ
Rumé
Rãgũ
Amã
Malabu
Beirute
Riberevili
Masikati
Bãki
Kĩxasa
Isikupiye
Barazawiri
Buyũbura
Nikosiya
Kigari
Nairubi
Lusaka
Maputu
Kãpara
Ruãda
Maseru
Ãtananariu
Gaburuni
Harare
Asitarakã
Wĩdueki
Istambul
Riubiriana
Sufiya
Gasa
Aderaidi
Saratuwo
Kabú
Usiru
Lisboa
Yurki Pisasú
Dubai
Berlim
Moskou
Los Angeles
Irkutisiki
Zuriki
Amiteridã
Uka Murutĩga
Londres
Kairu
Karaxi
Ipawaita
Seú
Xãgai
Sibirisiki Pisasú
Ekaterĩbugu
Samara
Omisiki
Paris
Wugogaradu
Karasinoyarisiki
Baku
Tĩpu
Diri
Viẽtiane
Bisikeki
Duxãbi
Waradiwosituki
Tomisiki
Tibilisi
Asimara
Barãtire
Seuta
Duwala
Eu Ayũ
Yuba
Lubũbaxi
Ũbabani
Igarapawa Pisasú
Sã Tumé
Adaki
Ãkurage
Ãtiguwa
Araguayina
Ra Rioya
Paranã Garegu-ita
Sauta
Sã Yuwã
Sã Rui
Tukumã
Uxuwaya
Baíya
Bãdera-ita Kuara
Belẽ
Iwikuí Murutĩga
Buwa Vista
Buwisé
Buwenusairi
Kẽbiriyi Kuara
Kãpu Wasu
Kãkũ
Katamaka
Kayena
Kaimã
Sivava
Ciudad Juárez
Atikokã
Kóduba
Coyhaique
Kuyaba
Dinamarakasãv
Dausũ
Dausũ Kiriki
Eirunepé
Futi Neusũ
Futaresa
Yrusãgusu-atã Kuara
Nuki
Ipekawasu Kuara
Wasú Turiku
Guayakiu
Hemusiru
Ĩdianapuri
Ikaruiti
Yuyui
Yuneau
Kararẽdiki
La Paz
Luwisiviri
Pirĩsipi Quarter Uirpewara
Maseyó
Manau
Mariguti
Moroitayuká
Masatarã
Mẽdusa
Mérida
Metirakatira
Mikirũ
Mũkitũ
Mõterei
Fenãdu Nuruyã
Oyinaga
Esipãya Igarapawa
Igarapawa Kuximawara
Pũta Arena-ita
Rãkĩ Uikesawa
Resifi
Resoruti
Paranã Murutĩga
Sãtarẽ
Itukutumiti
Sitika
Sãti Juni
Sã Kirituwãu|Sã Kirituwan
Sãti Tomá
Sã Wisẽti
Paranã Pirãtã
Tixuri
Tijuvỹnỹ
Tutura
Kawaru Murutĩga
Yakutati
Anadi
Akitau
Akitubi
Atirau
Barnau
Xita
Famaguita
Howidi
Yayapura
Kãxatika
Kãdiga
Kuxĩgi
Magadã
Makassar
Kusinetisiki Pisasú
Raure
Pũtianaka
Kositanai
Kisiroda
Sakarina
Samakãda
Xeredinekorimiziki
Usiti-Nera
Yakutisiki
Asori-ita
Kanariya-ita
Kapuãma-ita Faruwe
Madeira
Geugiya Su suí
Isitãrei
Iwitera Mupenaíra
Dariwĩ
Eukara
Hobati
Rĩdemã
Lurudi Howe
Periti
Busĩgeni
Kirowi
Mariẽyã
Ulianuwiki
Vadusi
Watikanu
Kergelẽ
Maé
Apiya
Ókirãdi
Bugaĩwiri
Xatinã
Efaté
Canton
Fakaufu
Funafuti
Garapagu-ita
Gãbiere
Guadaukanau
Kiritimati
Kusirai
Kuayarẽi
Mayuru
Makesa-ita
Midiwei
Numeya
Pagu Pagu
Pohnpei
Igarapawa Moresby
Rarutũga
Saipã
Taiti
Tarawa
Tũgatapu
Chuuk`,
"za":`






Kolkata



Ciudad de México








Ürümqi

São Paulo













Ho Chi Minh




Kyiv





Tirana

Chișinău















Bogotá


Asunción

Kathmandu
















N’Djamena














Lomé
Yangon































































Asmara



El Aaiún




São Tomé



Araguaína

Río Gallegos



Tucumán


Bahía de Banderas
Belém






Cancún




Ciudad Juárez
Atikokan
Córdoba

Cuiabá



Eirunepé



Nuuk











Lower Prince’s Quarter
Maceió



Mazatlán

Mérida

Saint-Pierre


Fernando de Noronha








Santarém
Ittoqqortoormiit

St. John’s
St. Kitts
St. Thomas
St. Vincent













Khovd

















Canarias
Faroe










Büsingen






Mahé





Canton


Galápagos








Nouméa

Pohnpei






Chuuk`,
"zu":`i-Prague
i-Sarajevo
i-Jerusalem
i-Detroit
i-Chicago
i-Aden
i-Montevideo
i-Kolkata
i-Dhaka
i-Zagreb
i-Manila
i-Mexico City
i-Tokyo
i-Abidjan
i-Athens
i-Baghdad
i-Caracas
i-Havana
i-Denver
i-Hebron
i-Urumqi
i-Toronto
i-Sao Paulo
i-Vienna
i-Copenhagen
i-Stockholm
i-Helsinki
i-Dublin
i-Reykjavik
i-Tallinn
i-Riga
i-Bratislava
i-Budapest
i-Honolulu
i-Kaliningrad
i-Phnom Penh
i-Ho Chi Minh City
i-Bangkok
i-Kuala Lumpur
i-Taipei
i-Pyongyang
i-Kiev
i-Yerevan
i-Simferopol
i-Dar es Salaam
i-Khartoum
i-Bucharest
i-Tirane
i-Edmonton
i-Chisinau
i-Winnipeg
i-Halifax
i-Vilnius
i-Rome
i-Minsk
i-Ulaanbaatar
i-Ashgabat
i-Podgorica
i-Brussels
i-Mogadishu
i-Vancouver
i-Nassau
i-Tashkent
i-Warsaw
i-Madrid
i-Bogota
i-Lima
i-Santiago
i-Asunción
i-Paramaribo
i-Kathmandu
i-Sydney
i-Melbourne
i-Tegucigalpa
i-Managua
i-Port-au-Prince
i-Johannesburg
i-Santo Domingo
i-Brisbane
i-Colombo
i-Almaty
i-Algiers
i-Tunis
i-Tripoli
i-Tehran
i-Addis Ababa
i-Jakarta
i-Ndjamena
i-Niamey
i-Nouakchott
i-Riyadh
i-Bamako
i-Belgrade
i-Dakar
i-Banjul
i-Conakry
i-Bissau
i-Monrovia
i-Accra
i-Damascus
i-Ouagadougou
i-Freetown
i-Lome
i-Rangoon
i-Amman
iMalabo
i-Beirut
i-Libreville
i-Muscat
i-Bangui
i-Kinshasa
i-Skopje
i-Brazzaville
i-Bujumbura
i-Nicosia
i-Kigali
i-Nairobi
iLusaka
iMaputo
i-Kampala
i-Luanda
iMaseru
i-Antananarivo
i-Gaborone
i-Harare
i-Astrakhan
i-Windhoek
i-Istanbul
i-Ljubljana
i-Sofia
iGaza
i-Adelaide
i-Saratov
i-Kabul
i-Oslo
i-Lisbon
i-New York
i-Dubai
i-Berlin
i-Moscow
i-Los Angeles
i-Irkutsk
i-Zurich
i-Amsterdam
i-Casablanca
i-London
i-Cairo
i-Karachi
i-Lagos
i-Seoul
i-Shanghai
i-Novosibirsk
i-Yekaterinburg
i-Samara
i-Omsk
i-Paris
i-Volgograd
i-Krasnoyarsk
i-Baku
i-Thimphu
i-Dili
i-Vientiane
i-Bishkek
i-Dushanbe
i-Vladivostok
i-Tomsk
i-Tbilisi
i-Asmara
i-Blantyre
i-Ceuta
i-Douala
i-El Aaiun
iJuba
i-Lubumbashi
iMbabane
i-Porto-Novo
i-São Tomé
i-Adak
i-Anchorage
i-Antigua
i-Araguaina
i-La Rioja
i-Rio Gallegos
i-Salta
i-San Juan
i-San Luis
i-Tucuman
i-Ushuaia
i-Bahia
i-Bahia Banderas
i-Belem
i-Blanc-Sablon
i-Boa Vista
i-Boise
i-Buenos Aires
i-Cambridge Bay
i-Campo Grande
i-Cancun
i-Catamarca
i-Cayenne
i-Cayman
i-Chihuahua
Ciudad Juárez
i-Atikokan
i-Cordoba
Coyhaique
i-Cuiaba
i-Danmarkshavn
i-Dawson
i-Dawson Creek
i-Eirunepe
i-Fort Nelson
i-Fortaleza
i-Glace Bay
i-Nuuk
i-Goose Bay
i-Grand Turk
i-Guayaquil
i-Hermosillo
i-Indianapolis
i-Iqaluit
i-Jujuy
i-Juneau
i-Kralendijk
i-La Paz
i-Louisville
i-Lower Prince’s Quarter
i-Maceio
i-Manaus
i-Marigot
i-Matamoros
i-Mazatlan
i-Mendoza
i-Merida
i-Metlakatla
i-Miquelon
i-Moncton
i-Monterrey
i-Noronha
i-Ojinaga
i-Port of Spain
i-Porto Velho
i-Punta Arenas
i-Rankin Inlet
i-Recife
i-Resolute
i-Rio Branco
i-Santarem
i-Ittoqqortoormiit
i-Sitka
i-St. John’s
i-St. Kitts
i-St. Thomas
i-St. Vincent
i-Swift Current
i-Thule
i-Tijuana
i-Tortola
i-Whitehorse
i-Yakutat
i-Anadyr
i-Aqtau
i-Aqtobe
Atyrau
i-Barnaul
i-Chita
Famagusta
i-Hovd
i-Jayapura
i-Kamchatka
i-Khandyga
i-Kuching
i-Magadan
i-Makassar
i-Novokuznetsk
i-Oral
i-Pontianak
I-Kostanay
i-Qyzylorda
i-Sakhalin
i-Samarkand
i-Srednekolymsk
i-Ust-Nera
i-Yakutsk
i-Azores
i-Canary
i-Faroe
i-Madeira
i-South Georgia
i-Stanley
i-Broken Hill
i-Darwin
i-Eucla
i-Hobart
i-Lindeman
i-Lord Howe
i-Perth
i-Busingen
i-Kirov
i-Mariehamn
i-Ulyanovsk
i-Vaduz
i-Vatican
i-Kerguelen
iMahe
i-Apia
i-Auckland
i-Bougainville
i-Chatham
i-Efate
Canton
i-Fakaofo
i-Funafuti
i-Galapagos
i-Gambier
i-Guadalcanal
i-Kiritimati
i-Kosrae
i-Kwajalein
i-Majuro
i-Marquesas
i-Midway
i-Noumea
i-Pago Pago
i-Pohnpei
i-Port Moresby
i-Rarotonga
i-Saipan
i-Tahiti
i-Tarawa
i-Tongatapu
i-Chuuk
i-Wake`
}
const languages = {
"af":`Afar
Abkasies
Afrikaans
Akan
Amharies
Aragonees
Arabies
Assamees
Asturies
Azerbeidjans|Azeri
Baskir

Belarussies
Bulgaars
Haryanvi
Bhojpuri
Anii
Bambara
Bengaals
Tibettaans
Bretons
Bodo
Bosnies

Katalaans
Tsjetsjeens
Cebuano
Cherokees
Korsikaans
Tsjeggies
Swampy Cree
Kerkslawies
Chuvash
Wallies
Deens
Duits
Dogri
Nedersorbies
Divehi
Dzongkha
Ewe
Grieks
Engels
Esperanto
Spaans
Estnies
Baskies
Persies
Fulah
Fins
Filippyns
Faroëes
Frans
Fries
Iers
Gaa
Skotse Gallies
Galisies
Guarani
Goedjarati
Manx
Hausa
Hebreeus
Hindi
Kroaties
Oppersorbies
Haïtiaans
Hongaars
Armeens
Interlingua
Indonesies
Interlingue
Igbo
Sichuan Yi
Ido
Yslands
Italiaans
Inoektitoet
Japannees
Javaans
Georgies
Kabuverdianu
Kaingang
Kikuyu
Kazaks

Kalaallisut
Khmer
Kannada
Koreaans
Konkani
Kasjmiri
Koerdies
Kornies
Kuvi
Kirgisies
Latyn
Luxemburgs
Ganda
Liguries
Lombardies
Lingaals
Lao
Litaus
Luba-Katanga
Letties
Maithili
Malgassies
Maori
Masedonies
Malabaars
Mongools
Manipuri
Marathi
Maleis
Maltees
Birmaans
Boeknoors
Noord-Ndebele
Nederduits
Nepalees
Nederlands
Nuwe Noors
Noors
N’Ko
Suid-Ndebele
Noord-Sotho
Navajo
Nyanja
Oksitaans
Oromo
Odia
Osseties
Pandjabi
Nigeriese Pidgin

Pools

Pasjtoe
Portugees
Quechua
Rajasthani
Reto-Romaans
Rundi
Roemeens
Russies
Rwandees
Sanskrit
Jakoeties
Santalies
Sardinies
Sisiliaans
Sindhi
Noord-Sami
Sango
Shan
Sinhala
Slowaaks
Sloweens
Shona
Somalies
Albanees
Serwies
Swazi
Suid-Sotho
Sundanees
Sweeds
Swahili
Siries
Silesies
Tamil
Teloegoe
Tadjiks
Thai
Tigrinja
Turkmeens
Tswana
Tongaans
Turks
Tsonga
Tataars
Tuvinees
Uighur
Oekraïens
Oerdoe
Oesbekies
Venda
Venesiaans
Viëtnamees
Makhuwa
Volapük
Walloon
Wolof
Xhosa
Kangri
Jiddisj
Joroeba
Nheengatu
Kantonees|Kantonese Chinees
Zhuang
Chinees|Mandarynse Chinees
Mandarynse Chinees
Zoeloe`,
"ak":`

Afrikaans
Akan
Amariki

Arabeke
Asamese
Asturiani
Asabegyanni


Belarus kasa
Bɔlgeria kasa
Harianvi
Bopuri
Anii

Bengali kasa

Britenni
Bodo
Bosniani

Katalan

Kebuano
Kiroki

Kyɛk kasa
Tadeɛm Kreefoɔ Kasa

Kyuvahyi
Wɛɛhye Kasa
Dane kasa
Gyaaman
Dɔgri
Sɔɔbia a ɛwɔ fam


Ayigbe
Greek kasa
Borɔfo
Esperanto
Spain kasa
Estonia kasa
Baske
Pɛɛhyia kasa
Fula kasa
Finlande kasa
Filipin kasa
Farosi
Frɛnkye
Atɔeɛ Fam Frihyia Kasa
Aerelande kasa

Skotlandfoɔ Galek Kasa
Galisia kasa

Gugyarata

Hausa
Hibri kasa
Hindi
Kurowehyia kasa
Atifi fam Sɔɔbia Kasa

Hangri kasa
Aameniani
Kasa ntam
Indonihyia kasa
Kasa afrafra
Igbo kasa


Aeslande kasa
Italy kasa

Gyapan kasa
Gyabanis kasa
Gyɔɔgyia kasa
Kabuvadianu
Kaingang

kasaki kasa


Kambodia kasa
Kanada
Korea kasa
Konkani kasa
Kahyimiɛ
Kɛɛde kasa

Kuvi kasa
Kɛgyese kasa

Lɔsimbɔge kasa

Liguria kasa
Lombad kasa

Lawo kasa
Lituania kasa

Latvia kasa
Maetili

Mawori
Mɛsidonia kasa
Malayalam kasa
Mongoliafoɔ kasa
Manipuri
Marati
Malay kasa
Malta kasa
Bɛɛmis kasa


Gyaaman kasa a ɛwɔ fam
Nɛpal kasa
Dɛɛkye
Nɔwefoɔ Ninɔso
Nɔwefoɔ kasa
Nko




Osita kasa

Odia

Pungyabi kasa
Nigeriafoɔ Pigyin

Pɔland kasa

Pahyito
Pɔɔtugal kasa
Kwɛkya
Ragyasitan kasa
Romanhye kasa

Romenia kasa
Rahyia kasa
Rewanda kasa
Sanskrit kasa
Yakut Kasa
Santal kasa
Saadinia kasa

Sindi



Sinhala
Slovak Kasa
Slovɛniafoɔ Kasa

Somalia kasa
Aabeniani
Sɛbia Kasa


Sunda Kasa
Sweden kasa
Swahili
Siiria Kasa
Silesiafoɔ Kasa
Tamil kasa
Telugu
Tɛgyeke kasa
Taeland kasa
Tigrinya kasa
Tɛkmɛnistan Kasa

Tonga kasa
Tɛɛki kasa

Tata kasa

Yugaa Kasa
Ukren kasa
Urdu kasa
Usbɛkistan Kasa

Vɛnihyia Kasa
Viɛtnam kasa
Makuwa


Wolɔfo Kasa
Hosa Kasa
Kangri

Yoruba
Ningatu
Kantonese|Kyaena Kantonese
Zuang
Kyaena kasa|Madarin, Kyaena kasa
Tete Kyaena kasa|Tete Mandarin Kyaena kasa
Zulu`,
"az":`afar
abxaz
afrikaans
akan
amhar
araqon
ərəb
assam
asturiya
azərbaycan|azəri
başqırd

belarus
bolqar
Haryanvi
bxoçpuri
anii
bambara
benqal
tibet
breton
bodo
bosniya
buryat
katalan
çeçen
sebuan
çeroki
korsika
çex
bataqlıq kricəsi
slavyan
çuvaş
uels
danimarka
alman
doqri
aşağı sorb
maldiv
dzonqxa
eve
yunan
ingilis
esperanto
ispan
eston
bask
fars
fula
fin
filippin
farer
fransız
qərbi friz
irland
qa
Şotlandiya keltcəsi
qalisiya
quarani
qucarat
manks
hausa
ivrit
hind
xorvat
yuxarı sorb
haiti kreol
macar
erməni
interlinqua
indoneziya
interlinqve
iqbo
siçuan yi
ido
island
italyan
inuktitut
yapon
yava
gürcü
kabuverdianu
kaynqanq
kikuyu
qazax

kalaallisut
kxmer
kannada
koreya
konkani
kəşmir
kürd
korn
kuvi
qırğız
latın
lüksemburq
qanda
liquriya dili
lombard dili
linqala
laos
litva
luba-katanqa
latış
maitili
malaqas
māori
makedon
malayalam
monqol
manipüri
marathi
malay
malta
birman
bokmal norveç
şimali ndebele
aşağı alman
nepal
holland
nünorsk norveç
norveç
nko
cənubi ndebele
şimal soto
navayo
nyanca
oksitan
oromo
odiya
osetin
pəncab
niger kreol
pali
polyak

puştu
portuqal
keçua
racastani
romanş
rundi
rumın
rus
kinyarvanda
sanskrit
saxa
santal
sardin
siciliya
sindhi
şimali sami
sanqo
şan
sinhala
slovak
sloven
şona
somali
alban
serb
svati
sesoto
sundan
isveç
suahili
suriya
silez dili
tamil
teluqu
tacik
tay
tiqrin
türkmən
svana
tonqa
türk
sonqa
tatar
tuvinyan
uyğur
ukrayna
urdu
özbək
venda
venet dili
vyetnam
makua dili
volapük
valun
volof
xosa
kanqri
idiş
yoruba
nyenqatu
kanton|Çin, kanton
çjuan
çin|Çin, mandarin
ənənəvi çin|ənənəvi mandarin çincəsi
zulu`,
"bal-Latn":`Apar
Abkházi
Aprikái
Akan
Amhari
Aragóni
Arabi
Asámi
Asturiái
Ázerbáijáni
Bashkar
Balóchi
Bélárusi
Bolgáriái
Haryánui
Bójpuri
Ani
Bambará
Bangáli
Tebbati
Brétón
Bodó
Busniái

Katálan
Chechen
Chebuánó
Cheruki
Korsiki
Chek
Swampi Kri
Charch Sláwi
Chuwash
Wéli
Denmárki
Jarman
Dogri
Láwar Sorbi
Diwéhi
Dzongká
Ewe
Yunáni
Engrézi
Esperántu
Espini
Estóniái
Bask
Pársi
Pulá
Fenlándi
Pelpini
Paróese
Paránsi
Ferisi
Áeri
Gaa
Eskáti Géli
Galéki
Guárián
Gojráti
Manks
Hausá
Ebráni
Hendi
Króshiái
Borzi Sorbiái

Hangári
Arminiái
Myánzobáni
Endónési
Myánzobán
Igbó
Sichuái Yi
Idó
Islándi
Itáliái
Inuktitut
Jápáni
Jáwáni
Járjiái
Kubuwerdiánó
Káingáng
Kikuyu
Kázák

Kalállisut
Khmér
Kannadá
Kuriái
Konkani
Kashmiri
Kordi
Kornesh
Kuwi
Kirgez
Látini
Logzemborgi
Gandá
Liguri
Lombard
Lingálá
Láó
Litwániái
Lubá-Katangá
Latwiái
Maitéli
Malagase
Muri
Makduni
Malyálam
Mangóli
Manipuri
Maráthi
Malai
Maltiz
Barmái
Nárwiji Bokmál
Shemáli Nedébéle
Láw Jarman
Népáli
Dacch
Nárwiji Nókén
Nárwiji
Nko
Zerbári Nedebéli
Shemáli Sotó
Nawájó
Nyanjá
Ositi
Oromó
Odi
Oséti
Panjábi
Náijiri Pidgin

Pólayndi

Pashtó
Portagáli
Kwichu
Rájestáni
Rumansh
Róndi
Rumániái
Rusi
Kenyarwandá
Sanskeret
Yakut
Santali
Sardéniái
Sesiliái
Sendi
Shemáli Sámi
Sangó
Shan
Senhálá
Solwák
Solwiniái
Shoná
Sómáli
Albániái
Sarbiái
Swáti
Zerbári Sutó
Sudáni
Swidi
Swáhéli
Siriek
Selisi
Támel
Telgó
Tájek
Tái
Tigriniá
Trkm
Tuswáná
Tongan
Tork
Tesungá
Tátar
Tuwini
Yughor
Yukrini
Urdu
Ozbek
Wendá
Weneti
Wietnámi
Makuwá
Wolápuk
Wallun
Wolop
Khushá
Kangri
Yeddi
Yorobá
Ningátu
Kantóni|Kantóni-yue
Zhuáng
Chini

Zulu`,
"blo":`Afaar kagɩja
Abkhase kagɩja
Saʊtafrɩka kagɩja
Akan kagɩja
Amhariiki kagɩja
Aragonɛs kagɩja
gɩlaaribuja
Assamɛs kagɩja
Asturiya kagɩja
Asɛrbayijanii kagɩja|Aserii kagɩja
Bashikiiri kagɩja

Belarusiya kagɩja
Bulgariya kagɩja
Haryaŋfiki kagɩja
Bojpuri kagɩja
anii kagɩja
Bambaraa kagɩja
Baŋgǝla kagɩja
Tibetaŋ kagɩja
Bretɔn kagɩja
Boɖo kagɩja
Bosniya kagɩja
Buriyaat kagɩja
Katalan kagɩja
Sheshɛn kagɩja
Sebuwanoo kagɩja
Sherokee kagɩja
Kɔrsikan kagɩja
Cɛk kagɩja
sʊwampii kree kagɩja
Shʊrshʊ kagɩja
Shufash kagɩja
Gɩwɛlshja
Ɖanǝmaakɩ kagɩja
gɩjaamaja
Ɖogri kagɩja
sɔrabɩyan atǝntǝn kagɩja
Ɖifehii kagɩja
Ɖsɔŋgkha kagɩja
gɩyigbeja
grɛɛkɩ kagɩja
gɛɛshɩ
Ɛspɛrnatoo kagɩja
gɩspaŋja
Ɛstonia kagɩja
Baske kagɩja
pɛrsɩaŋ kagɩja
gɩfǝlanɖɩja
finiish kagɩja
filipinoo kagɩja
faroɛsi kagɩja
gɩfɔnɔ
Gɩfrisianja
irlanɖɛɛ kagɩja
gaa kagɩja
skɔtiishɩ kagɩja
galisiaŋ kagɩja
gaaranii kagɩja
gujaratii kagɩja
mansɩ kagɩja
gɩgambrɩja
hebree kagɩja
hinɖii kagɩja
Kʊrwasiya kagɩja
Upɛr Sɔrbɩyaŋ kagɩja
haɩtiɛŋ kreɔlɩ kagɩja
hɔŋgrii kagɩja
Armeniya kagɩja
ɛntɛrliŋgua kagɩja
Ɛnɖonosii kagɩja
ɛntɛrliŋguɩ kagɩja
ibo kagɩja
sishuaŋ yii kagɩja
iɖoo kagɩja
islanɖii kagɩja
gɩtaliija
inuktituu kagɩja
gɩjapaŋja
jafanɛɛ kagɩja
jɔrjia kagɩja
kapfɛɛ kagɩja
kaɩŋgan kagɩja
kikuyuu kagɩja
kasaakɩ kagɩja

kalaalisut kagɩja
kamɛr kagɩja
kananɖa kagɩja
Koree kagɩja
koŋkanii kagɩja
kashimirii kagɩja
kurɖikɩ kagɩja
Kɔrnish kagɩja
Kʊfii kagɩja
kirgis kagɩja
latɛŋ kagɩja
Lʊsɛŋburgiishi kagɩja
ganɖaa kagɩja
Liguriaŋ kagɩja
Lɔmbaarɩ kagɩja
liŋgalaa kagɩja
lawo kagɩja
lituyanii kagɩja
luba-kataŋgaa kagɩja
latɩfɩyaŋ kagɩja
mayitilii kagɩja
malagaasɩ kagɩja
maworii kagɩja
maseɖoniya kagɩja
maalayalam kagɩja
moŋgolii kagɩja
manipurii kagɩja
maratii kagɩja
malɛɛ kagɩja
maltɛsɩ kagɩja
Burmɛs kagɩja
nɔrfɛɛjɩ bokimalɩ kagɩja
nɖebelee gʊnyɩpɛnɛlaŋ kagɩja
jaama atǝntǝn kagɩja
nepal kagɩja
Holanɖ kagɩja
nɔrfɛɛjɩ ninɔrisikɩ kagɩja
nɔrfɛɛjɩ kagɩja
ŋkoo kagɩja
nɖebelee gʊnyɩsonolaŋ kagɩja
sotoo gʊnyɩpɛnɛlaŋ kagɩja
nafaɖo kagɩja
shewa kagɩja
oksitaŋ kagɩja
oromoo kagɩja
oɖia kagɩja
osɛtiiki kagɩja
Pʊŋjabii kagɩja
piɖijin nanjiriya kagɩja

Polanɖ kagɩja
Piyeɖmɔŋtɛsɩ kagɩja
pashɩtoo kagɩja
gɩpɔrtigalja
Keshʊwaa kagɩja
Rajastanii kagɩja
Romaŋshɩ kagɩja
Rʊnɖii kagɩja
Romaniaŋ kagɩja
gɩrɔɔshɩyaja
kiŋyarwan kagɩja
saŋskriitɩ kagɩja
Gɩyakutuja
santalii kagɩja
sarɖiniaŋ kagɩja
sisiliaŋ kagɩja
sɛnɖii kagɩja
samee
saŋgoo kagɩja
Shaŋ kagɩja
sɛnhalaa kagɩja
slofaakɩ kagɩja
slofenia kagɩja
shonaa kagɩja
somalii kagɩja
Albaniya kagɩja
sɛrbiaŋ kagɩja
sʊwatii kagɩja
sotoo gʊnyɩsonolaŋ kaja kagɩja
sunɖanɛsɩ kagɩja
sʊwɛɛɖɩ kagɩja
sʊwahilii kagɩja
siriyaakɩ kagɩja
Sisiliyaŋ kagɩja
Tamil kagɩja
Telugu kagɩja
Tajiik kagɩja
taɩ kagɩja
Tigrinyaa kagɩja
Tirkmɛn kagɩja
Cʊwanaa kagɩja
Tɔŋgaŋ kagɩja
gɩturkiija
Sɔŋgaa kagɩja
Tatar kagɩja
Tufiniyaŋ kagɩja
gɩwigurja
Ukraɩnɩya kagɩja
Gɩurɖuja
Usbɛkɩ kagɩja
Fanɖa kagɩja
Fenɛsiaŋ kagɩja
Gɩfɩɛtɩnamɛɛsɩja
Makʊwa kagɩja
Folapuku kagɩja
Gɩwalɔnja
Gɩwolofja
Gɩsoosaja
Kaŋgrii kagɩja
Gɩyiɖiishija
Gɩyorubaja
ŋyeeŋgatuu kagɩja
Kantonɛs kagɩja|Kantonɛs kagɩcaɩnaja
Gɩsʊaŋja
gɩcaɩnaja manɖarɛŋ|gɩcaɩnaja, manɖarɛŋ
gɩcaɩnaja tututu|gɩcaɩnaja manɖarɛŋ tututu
Gɩsuluja`,
"ee":`
abkhaziagbe
afrikaangbe
blugbe
amhariagbe

Arabiagbe
assamegbe

azerbaijangbe


belarusiagbe
bulgariagbe



bambaragbe
Bengaligbe
tibetagbe
bretongbe
bodogbe
bosniagbe

katalagbe




tsɛkgbe



walesgbe
denmarkgbe
Germaniagbe


divehgbe
dzongkhagbe
eʋegbe
grisigbe
iŋlisigbe
esperantogbe
Spanishgbe
estoniagbe
basqugbe
persiagbe

finlanɖgbe
filipingbe

Fransegbe

irelanɖgbe


galatagbe
guarangbe
gujarati

hausagbe
hebrigbe
Hindigbe
kroatiagbe

haitigbe
hungarigbe
armeniagbe

Indonesiagbe

igbogbe


icelanɖgbe
Italiagbe

Japangbe
dzavangbe
gɔgiagbe
cape verdegbe


kazakhstangbe


khmergbe
kannadagbe
Koreagbe

kashmirgbe
kurdiagbe


kirghistangbe
latin
laksembɔggbe



lingala
laogbe
lithuaniagbe

latviagbe

malagasegbe
maorgbe
makedoniagbe
malayagbe
mongoliagbe

marathiagbe
malaygbe
maltagbe
burmagbe
nɔweigbe bokmål
dziehe ndebelegbe

nepalgbe
Hollandgbe
nɔweigbe ninɔsk
nɔweigbe


dziehe sothogbe

nyanjagbe


oriyagbe
ossetiagbe
pundzabgbe


Polishgbe

pashtogbe
Portuguesegbe
kwetsuagbe

romanshgbe
rundigbe
romaniagbe
Russiagbe
ruwandagbe
sanskrigbe
sakagbe



sindhgbe
dziehe samigbe
sangogbe

sinhalgbe
slovakiagbe
sloveniagbe
shonagbe
somaliagbe
albaniagbe
serbiagbe
swatgbe
anyiehe sothogbe

swedengbe
swahili


tamilgbe
telegugbe
tadzikistangbe
Thailandgbe
tigrinyagbe
tɛkmengbe
tswanagbe
tongagbe
Turkishgbe
tsongagbe


uighurgbe
ukraingbe
urdugbe
uzbekistangbe
vendagbe

vietnamgbe



wolofgbe
xhosagbe


yorubagbe

cantongbe

Chinagbe
blema tsainagbe
zulugbe`,
"eo":`afara
abĥaza
afrikansa
akana
amhara
aragona
araba
asama
astura
azerbajĝana|azera
baŝkira

belorusa
bulgara
harjana
boĝpura
aniia
bambara
bengala
tibeta
bretona
bodoa
bosna
burjata
kataluna
ĉeĉena
cebua
ĉeroka
korsika
ĉeĥa
kria marĉa
malnovslava
ĉuvaŝa
kimra
dana
germana
dogra
malsuprasoraba
maldiva
Dzonko
evea
greka
angla
Esperanto
hispana
estona
eŭska
persa
fula
finna
filipina
feroa
franca
okcident-frisa
irlanda

skot-gaela
galega
gvarania
guĝarata
manksa
haŭsa
hebrea
hindia
kroata
suprasoraba
haitia kreola
hungara
armena
Interlingvao
indonezia
Interlingveo
igba
jia
Ido
islanda
itala
inuktituta
japana
java
kartvela
kaboverda kreola
kainganga
kikuja
kazaĥa

gronlanda
kmera
kanara
korea
konkana
kaŝmira
kurda
kornvala

kirgiza
Latino
luksemburga
ganda
ligura
lombarda
lingala
laŭa
litova
katanga-luba
latva
majtila
malagasa
maoria
makedona
malajalama
mongola
manipura
marata
malaja
malta
birma
dannorvega
nord-matabela
platgermana
nepala
nederlanda
novnorvega
norvega
N’Ko
sud-matabela
nord-sota
navaha
njanĝa
okcitana
oroma
Orijo
oseta
panĝaba
niĝeria piĝino
palia
pola
piemonta
paŝtua
portugala
keĉua
raĝastana
romanĉa
burunda
rumana
rusa
ruanda
Sanskrito
jakuta
santala
sarda
sicilia
sinda
nord-samea
sangoa
ŝana
sinhala
slovaka
slovena
ŝona
somala
albana
serba
svazia
sota
sunda
sveda
svahila
siria
silezi-pola
tamila
telugua
taĝika
taja
tigraja
turkmena
cvana
tonga
turka
conga
tatara
tuva
ujgura
ukraina
Urduo
uzbeka
vendaa
venecia
vjetnama
makua
Volapuko
valona
volofa
ksosa
kangra
judgermana
joruba
nengatua
kantona|ĉina kantona
ĝuanga
ĉina|ĉina, normlingvo
ĉina tradicia|ĉina normlingvo tradicia
zulua`,
"gaa":`









































Blɔfo












Gã`,
"ha":`
Abkhazian
Afrikaans
Akan
Amharik
Aragonesanci
Larabci
Asamisanci
Asturia
Azerbaijanci|Azeri
Bashkir

Belarusanci
Bulgariyanci
Haryanvi
Bhojpuri
Anii
Bambara
Bengali
Tibetan
Buretananci
Bodo
Bosniyanci

Kataloniyanci
Chechen
Cebuano
Cherokee
Corsican
Cek
Swampy Cree
Church Slavic
Chuvash
Welsh
Danish
Jamusanci
Harshen Dogri
Sorbianci ta kasa
Divehi
Dzongkha
Ewe
Girkanci
Turanci
Esperanto
Sifaniyanci
Istoniyanci
Basque
Farisanci
Fula
Yaren mutanen Finland
Dan Filifin
Faroese
Faransanci
Frisian ta Yamma
Dan Irish
Ga
Kʼabilan Scots Gaelic
Bagalike
Guwaraniyanci
Gujarati
Manx
Hausa
Ibrananci
Harshen Hindi
Kuroshiyan
Sorbianci ta Sama
Haitian Creole
Harshen Hungari
Armeniyanci
Yare Tsakanin Kasashe
Harshen Indunusiya
Intagulanci
Igbo
Sichuan Yi
Ido
Yaren mutanen Iceland
Italiyanci
Inuktitut
Japananci
Javananci
Jojiyanci
Kabuverdianu
Kaingang
Kikuyu
Kazakh

Kalaallisut
Harshen Kimar
Kannada
Harshen Koriya
Konkananci
Kashmiri
Kurdanci
Cornish
Kavi
Kirgizanci
Dan Kabilar Latin
Luxembourgish
Ganda
Liguriyanci
Lombard
Lingala
Lao
Lituweniyanci
Luba-Katanga
Latbiyanci
Maithili
Malagasi
Maori
Dan Masedoniya
Malayalamci
Mongoliyanci
Manipuri
Maratinci
Harshen Malay
Harshen Maltis
Burmanci
Norwegian Bokmål
North Ndebele
Low German
Nepali
Holanci
Norwegian Nynorsk
Harhsen Norway
N’Ko
Ndebele na Kudu
Sotho na Arewaci
Navajo
Nyanja
Ositanci
Oromo
Odiya
Ossetic
Punjabi
Pidgin na Najeriya

Harshen Polan

Pashtanci
Harshen Potugis
Quechua
Rajasthani
Romansh
Rundi
Romaniyanci
Rashanci
Kinyarwanda
Sanskrit
Yakut
Santali
Sardiniyanci
Sisiliyanci
Sindiyanci
Sami ta Arewa
Sango
Shan
Sinhalanci
Basulke
Basulabe
Shona
Somalianci
Albaniyanci
Sabiyan
Swati
Kudancin Sotho
Harshen Sundanese
Harshen Suwedan
Harshen Suwahili
Syriac
Silessiyanci
Tamil
Telugu
Tajik
Thai
Tigrinyanci
Tukmenistanci
Tswana
Tonganci
Harshen Turkiyya
Tsonga
Tatar
Tuviniyanci
Ugiranci
Harshen Yukuren
Urdanci
Uzbek
Venda
Veneshiyanci
Harshen Biyetinam
Makhuwa
Volapük
Walloon
Wolof
Xhosa
Kangri
Yaren Yiddish
Yarbanci
Nheengatu
Harshen Cantonese|Sinanci, Cantonese
Zhuang
Harshen Sinanci|Harshen, Sinanci
Sinanci na gargajiya
Harshen Zulu`,
"ia":`afar
abkhazo
afrikaans
akan
amharico
aragonese
arabe
assamese
asturiano
azerbaidzhano|azeri
bashkir

bielorusso
bulgaro
haryanvi
bhojpuri
anii
bambara
bengalese
tibetano
breton
bodo
bosniaco
buriato
catalano
checheno
cebuano
cherokee
corso
checo
cree del paludes
slavo ecclesiastic
chuvash
gallese
danese
germano
dogri
basse sorabo
divehi
dzongkha
ewe
greco
anglese
esperanto
espaniol
estoniano
basco
persa
fula
finnese
filipino
feroese
francese
frison occidental
irlandese
ga
gaelico scotese
galleco
guarani
gujarati
mannese
hausa
hebreo
hindi
croato
alte sorabo
creolo haitian
hungaro
armenio
interlingua
indonesiano
interlingue
igbo
yi de Sichuan
ido
islandese
italiano
inuktitut
japonese
javanese
georgiano
capoverdiano
kaingang
kikuyu
kazakh

groenlandese
khmer
kannada
coreano
konkani
kashmiri
kurdo
cornico
kuvi
kirghizo
latino
luxemburgese
luganda
ligure
lombardo
lingala
laotiano
lithuano
luba-katanga
letton
maithili
malgache
maori
macedone
malayalam
mongol
manipuri
marathi
malay
maltese
birmano
norvegiano bokmål
ndebele del nord
basse germano
nepalese
nederlandese
norvegiano nynorsk
norvegiano
n’ko
ndebele del sud
sotho del nord
navajo
nyanja
occitano
oromo
oriya
osseto
punjabi
pidgin nigerian
pali
polonese
pedemontese
pashto
portugese
quechua
rajasthani
romanche
rundi
romaniano
russo
kinyarwanda
sanscrito
yakuto
santali
sardo
siciliano
sindhi
sami del nord
sango
shan
cingalese
slovaco
sloveno
shona
somali
albanese
serbo
swati
sotho del sud
sundanese
svedese
swahili
syriaco
silesiano
tamil
telugu
tajiko
thai
tigrinya
turkmeno
tswana
tongano
turco
tsonga
tataro
tuvano
uighur
ukrainiano
urdu
uzbeko
venda
venetiano
vietnamese
macua
volapük
wallon
wolof
xhosa
kangri
yiddish
yoruba
nheengatu
cantonese|chinese cantonese
zhuang
chinese|chinese mandarin
chinese traditional|chinese mandarin traditional
zulu`,
"ig":`Afar
Abkaziani
Afrikaans
Akan
Asụsụ Amariikị
Aragonisị
Asụsụ Arabiikị
Asụsụ Asamisị
Asụsụ Asturianị
Azerbaijani|Azeri
Bashkir

Belarusian
Bulgarian
Haryanvi
Bojpuri
Anii
Bambara
Bangla
Tibetan
Breton
Bodo
Bosnian

Catalan
Chechen
Cebuano
Cherokee
Corsican
Czech
Asụsụ Swampy Kree
Church slavic
Chuvash
Welsh
Danish
German
Dogri
Lower Sorbian
Divehi
Dọzngọka
Ewe
Grik
Bekee
Esperanto
Spanish
Estonian
Basque
Asụsụ Persia
Fula
Finnish
Filipino
Faroese
French
Ọdịda anyanwụ Frisian
Irish
Ga
Asụsụ Scottish Gaelic
Galician
Guarani
Gujarati
Mansị
Hausa
Hebrew
Hindi
Croatian
Upper Sorbian
Haịtịan ndị Cerọle
Hungarian
Asụsụ Armenianị
Interlingua
Indonesian
Interlingue
Igbo
Sichuan Yi
Ido
Icelandic
Italian
Inuktitut
Japanese
Javanese
Georgian
Kabụverdịanụ
Kaingang
Kikuyu
Kazakh

Kalaallisut
Khmer
Kannada
Korean
Konkani
Kashmiri
Kurdish
Cornish
Kuvi
Kyrgyz
Latin
Luxembourgish
Ganda
Ligurian
Lombard
Lingala
Lao
Lithuanian
Luba-Katanga
Latvian
Maithili
Malagasy
Māori
Macedonian
Malayalam
Mọngolịan
Asụsụ Manipuri
Asụsụ Marathi
Malay
Asụsụ Malta
Burmese
Norwegian Bokmål
North Ndebele
Low German
Nepali
Dutch
Norwegian Nynorsk
Norwegian
N’Ko
South Ndebele
Northern Sotho
Navajo
Nyanja
Asụsụ Osịtan
Oromo
Ọdịa
Ossetic
Punjabi
Pidgin ndị Naijirịa

Asụsụ Polish

Pashọ
Pọrtụgụese
Asụsụ Quechua
Rajastani
Asụsụ Romansh
Rundi
Asụsụ Romanian
Asụsụ Russia
Kinyarwanda
Asụsụ Sanskrit
Yakut
Asụsụ Santali
Asụsụ Sardini
Sicilian
Asụsụ Sindhi
Northern Sami
Sango
Shan
Sinhala
Asụsụ Slovak
Asụsụ Slovenia
Shona
Somali
Asụsụ Albania
Asụsụ Serbia
Swati
Southern Sotho
Asụsụ Sundan
Sụwidiishi
Asụsụ Swahili
Sirịak
Asụsụ Sileshia
Tamil
Telugu
Tajik
Thai
Tigrinya
Turkmen
Tswana
Tongan
Turkish
Tsonga
Asụsụ Tatar
Tuvinian
Uyghur
Asụsụ Ukrain
Urdu
Uzbek
Venda
Asụsụ Veneshia
Vietnamese
Makhuwa
Volapük
Walloon
Wolof
Xhosa
Kangri
Yiddish
Yoruba
Asụsụ Nheengatu
Cantonese|Chaịniiz,Cantonese
Zhuang
Chaịniiz|Chaịniiz, Mandarin
Asụsụ ọdịnala Chaịniiz|Asụsụ ọdịnala Mandarin Chaịniiz
Zulu`,
"kea":`
abkáziu
afrikaner
akan
amáriku

árabi
asames
asturianu
azerbaijanu|azeri
baxkir

bielorusu
búlgaru



bambara
bengali
tibetanu
bretãu
bodo
bosniu

katalãu
txetxenu
sebuanu
xeroki
kórsiku
txeku

slavu klériku
txuvaxi
gales
dinamarkes
alemon

sórbiu baxu

dzonka
eve
gregu
ingles
sperantu
spanhol
stonianu
basku
persa
fula
finlandes
filipinu
faroes
franses
fríziu osidental
irlandes


galegu
guarani
gujarati
manks
auza
ebraiku
indi
kroata
sórbiu altu
aitianu
úngaru
arméniu
interlingua
indonéziu

ibo
nuosu

islandes
italianu
inuktitut
japones
javanes
jorjianu
kabuverdianu

kikuiu
kazak

groenlandes
kmer
kanares
korianu
konkani
kaxmira
kurdu
kórniku

kirgiz
latin
luxemburges
luganda


lingala
lausianu
lituanu
luba-katanga
letãu

malgaxi
maori
masedóniu
malaialam


marati
maláiu
maltes
birmanes
norueges bokmål

alemon baxu
nepales
olandes
norueges nynorsk







oromo
odía
osétiku
pandjabi


pulaku

paxto
purtuges
kexua

romanxi
rundi
rumenu
rusu
kiniaruanda
sánskritu




sindi



singales
slovaku
slovéniu

somali
albanes
sérviu


sundanes
sueku
suaíli


tamil
telugu
tadjiki
tailandes
tigrinia
turkmenu

tonganes
turku

tatar

uigur
ukranianu
urdu
uzbeki


vietnamita



uolof
koza


ioruba

kantunes

xines|xines, mandarin
xines tradisional|xines mandarin
zulu`,
"kgp":`afar
amekaso
afrikỹnẽ
akỹn
amỹriko
aragonẽ
arame
ajamẽ
anhturijỹnũ
ajermajỹnũ
majkir

huso-kupri
mugaru

mojpuri

mámara
megari
timetỹnũ
mretỹ
mono
mojnia
murijato
katarũg
sesẽnũ
semujỹnũ
seroki
korso
séko

eravu ekresijatiko
suvase
garej
nhinỹmỹrkej
arimỹv
nogri
soramiv rur
nivehi
jãnga
eve
gregu
ĩnhgrej
enhperỹtu
enhpỹjór
enhtonĩjỹnũ
manhku
pérsa
fura
fĩranẽj
firipĩnũ
fervej
frỹsej
friso rãpur
irỹnej
ga
gajériko enhkosej
garego
góranĩ
gujerati
mỹnsi
havusa
emrajko
hĩni
krovata
soramiv téj
hajtijỹnũ
ũgaru
armẽnĩju
vĩ-jãgja
ĩnonẽsijo
vĩ-ag kuju ki
igmo
sisuvỹ ji
ino
kukryr
itarijỹnũ
inugtituti
japonẽj
javanẽj
jiórjijỹnũ
pu-tánh-vĩ
kanhgág
kikuju
kajake

grohẽrỹnej
kymẽr
kanỹrim
korejỹnũ
kãkani
kasemĩra
kurno
kórnĩko

kirginh
ratĩnh
rusẽmurgej
rugỹna


rĩgara
raosijỹnũ
rituvỹnũ
ruma-katỹga
retỹv
mỹjtiri
mỹrgase
mỹvóri
mỹsenojũ
mỹrajara
mãgór
mỹnĩpuri
marati
mỹrajo
mỹrtej
mirmỹnẽj
mógmỹr nãrovegej
nemere nãrti
arimỹv rur
nẽparej
orỹnej
nĩnãrsig nãrovegej
nãrovegej
nyko
nemere sur
soto nãrti
nỹvaho
nĩjỹnja
ogsitỹnũ
orãmũ
orija
oseto
pỹjami
pingĩn nĩjerijỹnũ
pari
poronẽj

pasito|pusito
fóg-vĩ
kinsuva
hajanhtỹnĩ
homỹse
hũni
homẽnũ
huso
kinĩjarvỹna
sỹnhkrito
saka
sỹtari
sarno
sisirijỹnũ
sĩni
samĩ nãrti
sỹgo
sỹn
sĩgarej
erovako
erovenũ
sãnỹ
somỹri
armánẽj
sérvijo
suvaji
soto sur
sunanẽj
suvéko
suvahiri
sirijako

támĩr
térugo
tanhike
tajrỹnej
tigrinĩja
turkomẽnũ
tisuvanỹ
tãnganẽj
turko
tesãga
tartaru
tuvinijỹnũ
ujgur
ukranĩjỹnũ
urnu
unhmeke
vẽna

vijétinỹmũ

vorapuke
varỹv
vorofe
sosa

jinhise
joruma
nhẽgatu
kỹtonẽj
juvỹg
sĩnẽj|sĩnẽj mỹnarĩj
sĩnẽj pẽ|sĩnẽj mỹnarĩj
suru`,
"ku":`afarî
abxazî
afrîkansî
akanî
amharî
aragonî
erebî
asamî
astûrî
azerbaycanî
başkîrî

belarûsî
bulgarî
haryanvîyî
bojpûrî
bloyî
bambarayî
bengalî
tîbetî
bretonî
bodoyî
bosnî
buriat
katalanî
çeçenî
sebwanoyî
çerokî
korsîkayî
çekî
krîya swampî
slavîya kenîseyî
çuvaşî
weylsî
danîmarkî
almanî
dogrîyî
sorbîya jêrîn
divehî
conxayî
eweyî
yûnanî
îngilîzî
esperantoyî
spanî
estonî
baskî
farisî
fulahî
fînî
fîlîpînî
ferî
fransizî
frîsîya rojavayî
îrlendî
gayî
gaelîka skotî
galîsî
guwaranî
gujaratî
manksî
hawsayî
îbranî
hindî
xirwatî
sorbîya jorîn
haîtî
macarî
ermenî
înterlîngua
endonezyayî
înterlîngue
îgboyî
yîyîya siçuwayî
îdoyî
îzlendî
îtalî
înuîtî
japonî
javayî
gurcî
kapverdî
kayingangî
kîkûyûyî
qazaxî

kalalîsûtî
khmerî
kannadayî
koreyî
konkanî
keşmîrî
kurdî
kornî
kuvî
qirgizî
latînî
luksembûrgî
lugandayî
lîgûrî
lombardî
lingalayî
lao
lîtwanî
luba-katangayî
latvîyayî
maithili
malagasî
maorî
makedonî
malayalamî
moxolî
manipuri
maratî
malezî
maltayî
burmayî
norwecî
ndebelîya bakurî
nedersaksî
nepalî
holendî
norwecî
norwecî
n’Ko
ndebelîya başûrî
sotoyîya bakur
navajoyî
çîçewayî
oksîtanî
oromoyî
oriyayî
osetî
puncabî
pîdgînîya nîjeryayî
palî
polonî
piedmontîsî
peştûyî
portugalî
keçwayî
rajasthanî
romancî
rundî
romanî
rûsî
kînyariwandayî
sanskrîtî
yakutî
santalî
sardînî
sicîlî
sindhî
samîya bakur
sangoyî
şanî
kîngalî
slovakî
slovenî
şonayî
somalî
arnawidî
sirbî
swazî
sotoyîya başûr
sundanî
swêdî
swahîlî
siryanî
silesî
tamîlî
telûgûyî
tacikî
tayî
tigrînî
tirkmenî
tswanayî
tongî
tirkî
tsongayî
teterî
tuvanî
uyxurî
ukraynî
urdûyî
ozbekî
venda
venîsî
vîetnamî
makhuwayî
volapûkî
walonî
wolofî
xosayî
kangrî
yidîşî
yorubayî
nhêngatûyî
kantonî|çînî, kantonî
zhuangî
çînî|çînî, mandarînî
çînîya edetî|çînîya mandarînî ya edetî
zuluyî`,
"kxv":`

aprikaans

aarmenia

arabic
aasamis

ajerbaijani|ājeri


belarusiati
bulgeriati




bangali
tibetī

boḍo
bajniati

keṭelan


cerokī

cek




denis
jerman
ḍogri




grīk
ingrajī

spenis
esṭoniyati
bask
persiati

pinnis
pilipino

prenc




galesiati

gujraṭī


hibru

kroesiati


hngeriyati
aarmeniati

inḍonesiyati




aislanḍik
iṭaliti

japanij

jorjiati



kjaak


kmer
knnaḍa
koriati
konkanī
kasmīrī


kuvi
kyrgyj






lao
lituaniyati

laṭviati
maitilī


mesiḍoniyati
malyalam
mongoliyati
maṇipurī
maraṭi
malei

burmij
norvejiati būkmal


nepaḷī
ḍc









oḍiaa

pnjabī


polis


portugīj




romaniyati
rusiyati

sanskrit

santalī


sindi



sinhali
slovak
sloveniyati


albaniyati
sarbiyati



sviḍis
svahili


tamiḷ
telugu

tae




turkis




yukraniyati
urdu
ujbek


vietnaamti





kangri





cainati|cainati, manḍarin
hirudlu cainati|hirudlu manḍarin cainati
julu`,
"mi":`
Apakāhiana
Awherikāna
Ākana
Amahereka
Arakonihi
Ārapi
Āhamēhi
Ahitūriana
Atepaihānia|Ahēri
Pākīra

Perarūhiana
Purukāriana
Herianawhi
Pōhipuri

Pāpara
Pākara
Tipete
Peretana
Pōto
Pōngiana

Katarana
Tietiene
Hepuano
Tierokī
Kōhikana
Tieke
Wāpi Kirī

Tiuwhāhi
Werehi
Teina
Tiamana
Tōkiri
Hōpiana Hakahaka
Tīwhehi
Tonoka
Ewe
Kariki
Ingarihi
Eheperāto
Pāniora
Etōniana
Pākihi
Pāhiana
Whūra
Whinirānia
Piripīno
Wharoīhi
Wīwī
Whirīhiana ki te Uru
Airihi
Kā
Keiriki Kotimana
Karīhia
Kuaranī
Kutarāti
Manaki
Hauha
Hīperu
Hīni
Koroātiana
Hōpiana Maunga
Kereō Haiti
Hanekari
Āmeniana
Inarīngua
Initonīhiana

Ikapo
Hīhuana Eī
Īto
Tiorangi
Itāriana
Inukitetūta
Hapanihi
Hāwhanihi
Hōriana
Kapuwētianu
Keinganga
Kikūiu
Kahāka

Kararīhutu
Kimēra
Kanara
Kōreana
Kōkani
Kahimiri
Kūrihi
Kōnihi

Kiakihi
Rātini
Rakapuō
Kānata


Ringāra
Rao
Rituānia
Rupa Katanga
Rāwhia
Maitiri
Marakāhi
Māori
Makerōnia
Mareiārama
Mongōria
Manipuri
Marati
Marei
Mārata
Pēmīhi
Pakamō Nōwei
Enetepēra ki te Raki
Tiamana Hakahaka
Nepari
Tati
Nīnōka Nōwei
Nōwei
Unukō
Enetepēra ki te Tonga
Hoto ki te Raki
Nawahō
Niānia
Ōkitana
Ōromo
Ōtia
Ōtītiki
Punutapi
Ngāitiriana Kōrapurapu

Pōrihi

Pāhitō
Pōtukīhi
Kētua
Ratiahitani
Romānihi
Rūniti
Romeinia
Ruhiana
Kiniawāna
Hanahiti
Hakūta
Hatāri
Hārinia
Hihiriana
Hiniti
Hami ki te Raki
Hāngo
Hāna
Hinihāra
Horowākia
Horowinia
Hōna
Hamāri
Arapeiniana
Hirupia
Wāti
Hōto ki te Tonga
Hunanīhi
Huitene
Wāhīri
Hīriaka

Tamira
Teruku
Tāhiki
Tai
Tekirinia
Tākamana
Hawāna
Tonga
Tākei
Honga
Tatā
Tuwīniana
Wīkura
Ukareinga
Ūrutu
Ūpeke
Wēnera

Whitināmu


Warūna
Warawhe
Tōha

Irihi
Ōrūpa
Nīkātū
Katonīhi|Hainamana, Katonīhi

Hainamana|Hainamana Manarini
Hainamana Tukuiho
Tūru`,
"nso":`









































Seisimane



















































































Sesotho sa Leboa`,
"om":`

Afrikoota

Afaan Amaaraa

Arabiffaa
Assamese
Astuuriyaan
Afaan Azerbaijani|Afaan Azeerii


Afaan Belarusia
Afaan Bulgariya
Haryanvi
Bihoojpuurii
Anii

Afaan Baangladeshi

Bireetoon
Bodo
Afaan Bosniyaa

Afaan Katalaa

Kubuwanoo
Cherokee

Afaan Czech


Chuvash
Welishiffaa
Afaan Deenmaark
Afaan Jarmanii
Dogri




Afaan Giriiki
Afaan Ingilizii
Afaan Esperantoo
Afaan Ispeen
Afaan Istooniya
Afaan Baskuu
Afaan Persia
Fula
Afaan Fiilaandi
Afaan Filippinii
Afaan Faroese
Afaan Faransaayii
Afaan Firisiyaani
Afaan Ayirishii

Scots Gaelic
Afaan Galishii
Afaan Guarani
Afaan Gujarati

Hawusaa
Afaan Hebrew
Afaan Hindii
Afaan Croatian


Afaan Hangaari
Armeeniyaa
Interlingua
Afaan Indoneziya




Ayiislandiffaa
Afaan Xaaliyaani

Afaan Japanii
Afaan Java
Afaan Georgian







Afaan Kannada
Afaan Korea






Afaan Laatini






Afaan Liituniyaa

Afaan Lativiyaa



Afaan Macedooniyaa
Malayaalamiffaa


Afaan Maratii
Malaayiffaa
Afaan Maltesii
Burmeesee



Afaan Nepalii
Afaan Dachii
Afaan Norwegian
Afaan Norweyii





Afaan Occit
Oromoo


Afaan Punjabii


Afaan Polandii


Afaan Porchugaal




Afaan Romaniyaa
Afaan Rushiyaa










Afaan Sinhalese
Afaan Slovak
Afaan Islovaniyaa


Afaan Albaniyaa
Afaan Serbiya


Afaan Sudaanii
Afaan Suwidiin
Suwahilii


Afaan Tamilii
Afaan Telugu

Afaan Tayii
Afaan Tigiree
Lammii Turkii


Afaan Turkii




Afaan Ukreenii
Afaan Urdu
Afaan Uzbek


Afaan Veetinam




Afaan Xhosa




Kantonoosee|Chaayinisee Kantonoosee

Chinese|Chinese Mandariin
Chinese Durii|Mandariinii Chinese Durii
Afaan Zuulu`,
"pcm":`
Abkházian
Áfríkaans Lángwej
Akan Lángwej
Amhárík Lángwej
Aragónẹ́sẹ Lángwej
Arábík Lángwej
Asamíz Lángwej
Astúriá Lángwej
Azẹrbaijáni Lángwej|Azẹ́rí
Bashkír

Bẹlarúsiá Lángwej
Bọlgériá Lángwej
Haryanvi Lángwej
Bhojpúri
Anii Lángwej
Bambára Lángwej
Bángla Lángwej
Tibẹ́tan
Brẹ́tọn Lángwej
Bódo Lángwej
Bọ́sniá Lángwej

Kátála Lángwej
Chẹ́chẹn Lángwej
Sẹbuáno Lángwej
Chẹ́rókii Lángwej
Kọsíkan Lángwej
Chẹ́k Lángwej
Swampi Krií Lángwej
Chọ́ch Slávik
Chúvash
Wẹlsh
Dénísh Lángwej
Jámán Lángwej
Dọgri
Lówá Sorbiá
Divẹhí
Zọ́ngka Lángwej
Ẹ́wẹ́ Lángwej
Grík Lángwej
Ínglish
Ẹsperánto Lángwej
Spánish Lángwej
Ẹstóniá Lángwej
Básk Lángwej
Pẹ́shiá Lángwej
Fúlaní Lángwej
Fínísh Lángwej
Filipínó Lángwej
Fáróís Lángwej
Frẹ́nch Lángwej
Wẹ́stán Frísiá Lángwej
Aírísh Lángwej
Ga Lángwej
Gaelík Lángwej ọf Gael Pípol fọ Skọ́tland
Galísiá Lángwej
Guáráni Lángwej
Gujarátí Lángwej
Mánks Lángwej
Háusá Lángwej
Híbru Lángwej
Híndi Lángwej
Kroéshia Lángwej
Sóbiá Lángwej di ọ́p-ọ́p wan
Haítí Kriol
Họngári Lángwej
Armẹ́niá Lángwej
Intalíngwuá Lángwej
Indoníshia Lángwej
Intalíngwe Lángwej
Igbo Lángwej
Síchuan Yi
Idó Lángwej
Aíslánd Lángwej
Ítáli Lángwej
Inuktítut
Japan Lángwej
Javáníz Lángwej
Jọ́jiá Lángwej
Kábúvẹrdiánu Lángwej
Kaingáng Lángwej
Kikúyú Lángwej
Kazák Lángwej

Kalálísút Lángwej
Kmaí Lángwej
Kánnáda Lángwej
Koriá Lángwej
Kónkéní Lángwej
Kashmírí Lángwej
Kọ́dísh Lángwej
Kọ́nish Lángwej
Kuvi Lángwej
Kiẹ́gíz Lángwej
Látín Lángwej
Lọ́ksémbọ́g Lángwej
Gánda Lángwej
Ligurián Lángwej
Lombárd Lángwej
Lingálá Lángwej
Láo Lángwej
Lituéniá Lángwej
Lúbá-Katángá Lángwej
Látvián Lángwej
Maítíli
Malagásí Lángwej
Maórí Lángwej
Masẹdóniá Lángwej
Maléyálám Lángwej
Mọngóliá Lángwej
Manípuri
Marátí Lángwej
Malé Lángwej
Mọ́ltá Lángwej
Bọ́ma Lángwej
Nọwẹ́jiá Bokmál Lángwej
Nọ́tán Ndẹbẹlẹ Lángwej
Ló Jámán Lángwej
Nẹpálí Lángwej
Dọch Lángwej
Nọwẹ́jiá Niúnọsk
Nọ́wẹ́jiá Lángwej
N’Ko Lángwej
Sáút Ndẹbẹlẹ Lángwej
Nọ́tán Sótho Lángwej
Navájo Lángwej
Nyánja
Oksitán Lángwej
Orómó
Ódiá
Osẹ́tik
Punjábi
Naijíriá Píjin

Pólánd Lángwej

Páshto
Pọtiugiz
Kẹchuá
Rajástháni Lángwej
Románsh
Rúndi
Romániá Lángwej
Rọshiá Lángwej
Kinyarwánda Lángwej
Sánskrit
Sakhá
Sántáli
Sadínián Lángwej
Sisílián Lángwej
Síndí
Nọ́tán Sámí Lángwej
sàngo
Shán Lángwej
Sínhala
Slóvak
Slovẹ́niá Lángwej
Shóna
Sọmáli
Albéniá Lángwej
Sẹrbiá Lángwej
Swáti Lángwej
Saútán Sóto
Sọ́ndaniz
Suwídẹ́n Lángwej
Swahíli
Síriák Lángwej
Silesián Lángwej
tàmil
Tẹlugu
Tájik
Taí
Tigrínyá
Tọ́kmẹn
Tswána Lángwej
Tóngan
Tọ́ki
Tsónga Lángwej
Tatá
Tuvínián Lángwej
Wiúgọ
Yukrénia
Úrdú
Úzbẹk
Vẹ́nda Lángwej
Venetián Lángwej
Viẹ́tnám Lángwej
Mákhuwá Lángwej
Vólapiuk
Wálun Lángwej
Wólof
Kọ́sa
Kangri Lángwej
Yídish
Yorubá
Nhiingátu Lángwej
Kántọn Lángwej|Chainiz Kántọniz
Zhuáng Lángwej
Mandarín Chainíz Lángwej|Chainiz, Mandarin
Tradíshọ́nál Mandarín Chainíz Lángwej
Zúlu`,
"qu":`
Abjasia
Afrikaans Simi
Akan Simi
Amarico Simi
Aragonesa
Arabe Simi
Asames Simi
Asturiano Simi
Azerbaiyano Simi|Azerí Simi
Baskir Simi

Bielorruso Simi
Bulgaro Simi
Haryanvi
Bhojpuri Simi
Anii Simi
Bambara Simi
Bangla Simi
Tibetano Simi
Breton Simi
Bodo Simi
Bosnio Simi

Catalan Simi
Checheno Simi
Cebuano Simi
Cheroqui Simi
Corso Simi
Checo Simi
Swampy Cree Simi
Eslavo Eclesiástico Simi
Chuvash Simi
Gales Simi
Danes Simi
Aleman Simi
Dogri Simi
Bajo Sorbio Simi
Divehi Simi
Butanés Simi
Ewé Simi
Griego Simi
Ingles Simi
Esperanto Simi
Español Simi
Estonio Simi
Euskera Simi
Persa Simi
Fulah Simi
Fines Simi
Filipino Simi
Feroes Simi
Frances Simi
Frison Simi
Irlandes Simi
Ga Simi
Gaelico Escoces Simi
Gallego Simi
Guaraní Simi
Gujarati Simi
Manés Simi
Hausa Simi
Hebreo Simi
Hindi Simi
Croata Simi
Alto Sorbio Simi
Haitiano Criollo Simi
Hungaro Simi
Armenio Simi
Interlingua Simi
Indonesio Simi
Interlingue Simi
Igbo Simi
Yi Simi
Ido Simi
Islandes Simi
Italiano Simi
Inuktitut Simi
Japones Simi
Javanés Simi
Georgiano Simi
Caboverdiano Simi
Kaingang Simi
Kikuyu Simi
Kazajo Simi

Groenlandes Simi
Khmer Simi
Kannada Simi
Coreano Simi
Konkani Simi
Cachemir Simi
Kurdo Simi
Córnico Simi
Kuvi Simi
Kirghiz Simi
Latín Simi
Luxemburgues Simi
Luganda Simi
Liguria Simi
Lombardo Simi
Lingala Simi
Lao Simi
Lituano Simi
Luba-Katanga Simi
Leton Simi
Maithili Simi
Malgache Simi
Maori Simi
Macedonio Simi
Malayalam Simi
Mongol Simi
Manipuri Simi
Marathi Simi
Malayo Simi
Maltes Simi
Birmano Simi
Noruego Bokmål Simi
Ndebele septentrional Simi
Bajo Alemán Simi
Nepali Simi
Neerlandes Simi
Noruego Nynorsk Simi
Noruego Simi
N’Ko Simi
Ndebele del Sur Simi
Sesotho Sa Leboa Simi
Navajo Simi
Nyanja Simi
Occitano Simi
Oromo Simi
Odia Simi
Osetio Simi
Punyabi Simi
Pidgin Nigeriano Simi

Polaco Simi

Pashto Simi
Portugues Simi
Runasimi
Rajasthani
Romanche Simi
Rundi Simi
Rumano Simi
Ruso Simi
Kinyarwanda Simi
Sanscrito Simi
Sakha Simi
Santali Simi
Sardinian Simi
Siciliano Simi
Sindhi Simi
Chincha Sami Simi
Sango Simi
Shan Simi
Cingales Simi
Eslovaco Simi
Esloveno Simi
Shona Simi
Somali Simi
Albanes Simi
Serbio Simi
Swati Simi
Soto Meridional Simi
Sundanés Simi
Sueco Simi
Suajili Simi
Siriaco Simi
Silesiano
Tamil Simi
Telugu Simi
Tayiko Simi
Tailandes Simi
Tigriña Simi
Turcomano Simi
Setsuana Simi
Tongano Simi
Turco Simi
Tsonga Simi
Tartaro Simi
Tuviniano Simi
Uigur Simi
Ucraniano Simi
Urdu Simi
Uzbeko Simi
Venda Simi
Veneciamanta
Vietnamita Simi
Makhuwa Simi
Volapük Simi
Valona Simi
Wolof Simi
Isixhosa Simi
Kangri Simi
Yiddish Simi
Yoruba Simi
Nheengatu Simi
Cantonés Simi|Chino Cantonés Simi
Zhuang
Chino Simi|Chino Mandarín Simi
Chino Tradicional Simi|Chino Mandarín Tradicional Simi
Isizulu Simi`,
"rw":`

Ikinyafurikaneri

Inyamuhariki

Icyarabu
Icyasamizi

Inyazeribayijani


Ikibelarusiya
Urunyabuligariya




Ikibengali

Inyebiritoni

Inyebosiniya

Igikatalani




Igiceke



Ikigaluwa
Ikidaninwa
Ikidage





Ikigereki
Icyongereza
Icyesiperanto
Icyesipanyolo
Icyesitoniya
Ikibasiki
Inyeperisi

Igifinilande
Ikinyafilipine
Inyefaroyizi
Igifaransa
Igifiriziyani
Ikirilandi

Ikigaluwa cy’Igisweduwa
Ikigalisiya
Inyaguwarani
Inyegujarati


Igiheburayo
Igihindi
Igikorowasiya


Igihongiriya
Ikinyarumeniya
Ururimi Gahuzamiryango
Ikinyendoziya
Uruhuzandimi



Igisilande
Igitaliyani

Ikiyapani
Inyejava
Inyejeworujiya






Igikambodiya
Igikanada
Igikoreya


Inyekuridishi


Inkerigizi
Ikilatini




Ilingala
Ikilawotiyani
Ikilituwaniya

Ikinyaletoviyani



Ikimasedoniya
Ikimalayalami
Ikimongoli

Ikimarati
Ikimalayi
Ikimaliteze




Ikinepali
Ikinerilande
Inyenoruveji
Ikinoruveji





Inyogusitani

Inyoriya

Igipunjabi


Igipolone

Impashito
Igiporutugali




Ikinyarumaniya
Ikirusiya
Ikinyarwanda
Igisansikiri




Igisindi



Inyesimpaleze
Igisilovaki
Ikinyasiloveniya

Igisomali
Icyalubaniya
Igiseribe

Inyesesoto
Inyesudani
Igisuweduwa
Igiswahili


Igitamili
Igitelugu

Igitayi
Inyatigirinya
Inyeturukimeni


Igiturukiya



Ikiwiguri
Ikinyayukereni
Inyeyurudu
Inyeyuzubeki


Ikinyaviyetinamu




Inyehawusa

Inyeyidishi






Inyezulu`,
"so":`
U dhashay Abkhazia
Afrikaanka
Akan
Axmaar
U dhashay Aragon
Carabi
Asaamiis
Astuuriyaan
Asarbayjan
Bashkir

Beleruusiyaan
Bulgeeriyaan
Haryanvi
Bhojpuri
Anii
Bambaara
Bangladesh
Tibeetaan
Biriton
Bodo
Bosniyaan

Katalaan
Jejen
Sebuano
Jerookee
Korsikan
Jeeg
Swampy Cree
Kaniisadda Islaafik
Chuvash
Welsh
Dhaanish
Jarmal
Dogri
Soorbiyaanka Hoose
Divehi
D’zongqa
Eewe
Giriik
Ingiriisi
Isberaanto
Isbaanish
Istooniyaan
Basquu
Faarisi
Fuulah
Finishka
Filibiino
Farowsi
Faransiis
Firiisiyan Galbeed
Ayrish
Ga
Iskot Giilik
Galiisiyaan
Guarani
Gujaraati
Mankis
Hawsa
Cibraani
Hindi
Koro’eeshiyaan
Sorobiyaanka Sare
Heeytiyaan Karawle
Hangariyaan
Armeeniyaan
Interlinguwa
Indunusiyaan
Interlingue
Igbo
Sijuwan Yi
Ido
Ayslandays
Talyaani
Inuktitut
Jabaaniis
Jafaaniis
Joorijiyaan
Kabuferdiyanu
Kaingang
Kikuuyu
Kasaaq

Kalaallisuut
Kamboodhian
Kannadays
Kuuriyaan
Konkani
Kaashmiir
Kurdishka
Kornish
Kufi
Kirgiis
Laatiin
Luksaamboorgish
Gandha
Liguuriyaan
Lombard
Lingala
Lao
Lituwaanays
Luuba-kataanga
Laatfiyaan
Maithili
Malagaasi
Maaoori
Masadooniyaan
Malayalam
Mangooli
Maniburi
Maarati
Malaay
Maltiis
Burmese
Nawrijii Bokmål
Indhebeele Waqooyi
Jarmal Hooseeya
Nebaali
Holandays
Nawriijiga Nynorsk
Nawriiji
N’Ko
South Ndebele
Northern Sotho
Navajo
Inyaanja
Occitan
Oromo
Oodhiya
Oseetic
Bunjaabi
Bidjinka Nayjeeriya

Boolish

Bashtuu
Boortaqiis
Quechua
Rajasthani
Romaanis
Rundhi
Romanka
Ruush
Ruwaandha
Sanskrit
Yakut
Santali
Sardinian
Sicilian
Siindhi
Sami Waqooyi
Sango
Shan
Sinhala
Isloofaak
Islofeeniyaan
Shoona
Soomaali
Albeeniyaan
Seerbiyaan
Swati
Sesooto
Suudaaniis
Iswiidhish
Sawaaxili
Af-Siriyak
Sileshiyaan
Tamiil
Teluugu
Taajik
Taaylandays
Tigrinya
Turkumaanish
Tswana
Toongan
Turkish
Tsonga
Taatar
Tuvinia
Uighur
Yukreeniyaan
Urduu
Usbakis
Venda
Dadka Fenaays
Fiitnaamays
Af-Makhuwa
Folabuuk
Walloon
Woolof
Xhosa
Kangri
Yadhish
Yoruuba
Nheengatu
Kantoneese|Shiinays, Cantonese
Zhuang
Shinees|Af-Shiineeska Mandarin
Af-Shiineeska Qadiimiga ah|Af-Shiineeska Mandarin ee Qadiimiga ah
Zuulu`,
"st":`
































Sewelsh








Senyesemane

























































































































Sesotho`,
"sw":`Kiafar
Kiabkhazi
Kiafrikana
Kiakani|Kiakan
Kiamhari
Kiaragoni
Kiarabu
Kiassam
Kiasturia
Kiazerbaijani|Kiazeri|Kiazabajani|Kiazabaijani
Kibashkiri

Kibelarusi
Kibulgaria
Kiharyanvi
Kibhojpuri|Kibojpuri
Kianii
Kibambara
Kibengali|Kibangla
Kitibeti
Kibretoni
Kibodo
Kibosnia

Kikatalani
Kichechenia|Kichechen
Kichebuano|Kisebuano
Kicherokee|Kicheroki
Kikosikani
Kicheki
Kiomushkego|Kikrii cha Kinamasi
Kislovakia cha Kanisa|Kislovakia cha Kanisa la Jadi
Kichuvash
Kiwelisi|Kiwels
Kidenmaki
Kijerumani
Kidogri
Kisobia cha Chini
Kidivehi
Kizongkha
Kiewe
Kigiriki
Kiingereza
Kiesperanto
Kihispania
Kiestonia
Kibaski
Kiajemi
Kifulani|Kifula
Kifini
Kifilipino
Kifaroe|Kifaro
Kifaransa
Kifrisia cha Magharibi|Kifrisi cha Magharibi
Kiayalandi
Ga|Kiga
Kigaeli cha Uskoti
Kigalisi
Kiguarani
Kigujarati
Kimanx|Kimanksi|Kimaniksi
Kihausa
Kiebrania
Kihindi
Kikorasia|Kikroeshia
Kisobia cha Ukanda wa Juu|Kisorbia cha Juu
Kihaiti|Kikrioli cha Haiti
Kihungaria
Kiarmenia
Kiintalingua|Lugha ya kimataifa
Kiindonesia
lugha ya kisayansi
Kiigbo|Kiibo
Kiyi cha Sichuan|Kiiyi cha Sichuan
Kiido
Kiisilandi|Kiaisilandi
Kiitaliano
Kiinuktituti
Kijapani
Kijava
Kijojia
Kikabuverdianu|Kikabuvedi
Kikaingang
Kikikuyu
Kikazakh|Kikazaki

Kikalaallisut
Kikambodia|Kikhema
Kikannada
Kikorea
Kikonkani
Kikashmiri
Kikurdi
Kikorni|Kikoni
Kikuvi
Kikyrgyz|Kikirigizi
Kilatini
Kilasembagi
Kiganda
Kiliguria
Kilongobardi
Kilingala
Kilaosi
Kilithuania
Kiluba-Katanga
Kilatvia
Kimaithili
Kimalagasi
Kimaori
Kimacedonia|Kimasedonia
Kimalayalamu|Kimalayalam
Kimongolia
Kimanipuri
Kimarathi
Kimalei
Kimalta
Kiburma|Kibama
Kinorwe cha Bokmal
Kindebele cha Kaskazini
Kisaksoni|Kijerumani cha Chini
Kinepali
Kiholanzi
Kinorwe cha Nynorsk
Kinorwe
N’Ko|Kiinko|Kiin’ko
Kindebele|Kindebele cha Kusini
Kisotho cha Kaskazini
Kinavajo
Kinyanja
Kiokitani|Kiositia
Kioromo
Kioriya|Kiodia
Kiosetia
Kipunjabi
Pijini ya Nigeria|Pijini ya Nijeria|Kipijini cha Naijeria

Kipolandi

Kipashto|Kipushto
Kireno
Kikechua
Kirajasthani
Kiromanshi|Kirumi
Kirundi
Kiromania
Kirusi
Kinyarwanda
Kisanskriti
Kisakha
Kisantali
Kisardinia|Kisadini
Kisicilia|Kisisilia
Kisindhi
Kisami cha Kaskazini
Kisango
Kishan|Kishani
Kisinhala
Kislovakia
Kislovenia
Kishona
Kisomali
Kialbania
Kiserbia
Kiswati
Kisotho|Kisotho cha Kusini
Kisunda|Kisundani
Kiswidi
Kiswahili
Lugha ya Syriac|Kisiria
Kisilesia
Kitamili
Kitelugu
Kitajiki
Kithai
Kitigrinya
Kiturukimeni
Kitswana|Kiswana
Kitonga
Kituruki
Kitsonga|Kisonga
Kitatari
Kituva
Kiuyghur|Kiuiguri
Kiukraini|Kiukreni
Kiurdu
Kiuzbeki
Kivenda
Kivenisi
Kivietinamu
Kimakhuwa
Kivolapuk
Kiwaloon|Kiwaluni
Kiwolofu|Kiwolof
Kixhosa|Kikhosa
Kikangri
Kiyiddi|Kiyidi
Kiyoruba
Kinheengatu
Kikantoni|Kichina, Kikantoni
Kizhuang
Kichina|Kichina sanifu|Kichina, Kimandarini
Kichina cha Jadi|Kichina|Kichina cha Kawaida|Kichina cha Kimandarini cha Kawaida
Kizulu`,
"tk":`afar dili
abhaz dili
afrikaans dili
akan dili
amhar dili
aragon dili
arap dili
assam dili
asturiý dili
azerbaýjan dili|azeri dili
başgyrt dili

belarus dili
bolgar dili
harýanwi dili
bhojpuri dili
blo dili
bamana
bengal dili
tibet dili
breton dili
bodo dili
bosniýa dili

katalan dili
çeçen dili
sebuan dili
çeroki
korsikan dili
çeh dili
batgalyk kri dili
buthana slaw dili
çuwaş dili
walliý dili
daniýa dili
nemes dili
dogri
aşaky lužits dili
diwehi dili
dzong-ke dili
ewe dili
grek dili
iňlis dili
esperanto dili
ispan dili
eston dili
bask dili
pars dili
fula dili
fin dili
filippin dili
farer dili
fransuz dili
günbatar friz dili
irland dili
ga dili
şotland kelt dili
galisiý dili
guarani dili
gujarati dili
men dili
hausa dili
ýewreý dili
hindi dili
horwat dili
ýokarky lužits dili
gaiti kreol dili
wenger dili
ermeni dili
interlingwa dili
indonez dili
interlingwe dili
igbo dili
syçuan-i dili
ido dili
island dili
italýan dili
inuktitut dili
ýapon dili
ýawa dili
gruzin dili
kabuwerdianu dili
kaýngang dili
kikuýu dili
gazak dili

grenland dili
khmer dili
kannada dili
koreý dili
konkani dili
kaşmiri dili
kürt dili
korn dili
kuwi dili
gyrgyz dili
latyn dili
lýuksemburg dili
ganda dili
ligur dili
lombard dili
lingala dili
laos dili
litwa dili
luba-katanga dili
latyş dili
maýthili dili
malagasiý dili
maori dili
makedon dili
malaýalam dili
mongol dili
manipuri dili
marathi dili
malaý dili
malta dili
birma dili
norwegiýa bukmol dili
demirgazyk ndebele dili
aşaky nemes dili
nepal dili
niderland dili
norwegiýa nýunorsk dili
norweg dili
nko dili
günorta ndebele dili
demirgazyk soto dili
nawaho dili
nýanja dili
oksitan dili
oromo dili
oriýa dili
osetin dili
penjab dili
nigeriýa-pijin dili

polýak dili

puştu dili
portugal dili
keçua dili
rajastani dili
retoroman dili
rundi dili
rumyn dili
rus dili
kinýaruanda dili
sanskrit dili
ýakut dili
santali dili
sardin dili
sisiliýa dili
sindhi dili
demirgazyk saam dili
sango dili
şan dili
singal dili
slowak dili
slowen dili
şona dili
somali dili
alban dili
serb dili
swati dili
günorta soto dili
sundan dili
şwed dili
suahili dili
siriýa dili
silez dili
tamil dili
telugu dili
täjik dili
taý dili
tigrinýa dili
türkmen dili
tswana dili
tongan dili
türk dili
tsonga dili
tatar dili
tuwa dili
uýgur dili
ukrain dili
urdu
özbek dili
wenda dili
wenesian dili
wýetnam dili
mahuwa dili
wolapýuk dili
wallon dili
wolof dili
kosa dili
kangri dili
idiş dili
ýoruba dili
nhengatu dili
kanton dili|hytaý dili, kantonça
çžuan dili
hytaý dili|hytaý dili, mandarin
adaty hytaý dili|adaty hytaý diliniň mandarin şiwesi
zulu dili`,
"tn":`









































Sekgoa





































































































































Setswana`,
"to":`lea fakaʻafāla
lea fakaʻapakasia
lea fakaʻafilikana
lea fakaʻakani
lea fakaʻameliki
lea fakaʻalakoni
lea fakaʻalepea
lea fakaʻasamia
lea fakaʻasitūlia
lea fakaʻasepaisani|lea fakaʻaseli
lea fakapasikili

lea fakapelalusi
lea fakapulukalia
lea fakahalaiānivi
lea fakaposipuli

lea fakapamipala
lea fakapāngilā
lea fakatipeti
lea fakapeletoni
lea fakapōto
lea fakaposinia
lea fakapuliati
lea fakakatalani
lea fakasese
lea fakasepuano
lea fakaselokī
lea fakakōsika
lea fakaseki
lea fakakilī-ano
lea fakasilavia-fakasiasi
lea fakasuvasa
lea fakauēlesi
lea fakatenimaʻake
lea fakasiamane
lea fakatokili
lea fakasōpia-hifo
lea fakativehi
lea fakatisōngika
lea fakaʻeue
lea fakakalisi
lea fakapālangi
lea fakaʻesipulanito
lea fakasipēnisi
lea fakaʻesitōnia
lea fakapāsiki
lea fakapēsia
lea fakafulā
lea fakafinilani
lea fakafilipaini
lea fakafaloe
lea fakafalanisē
lea fakafilisia-hihifo
lea fakaʻaelani
lea fakakā
lea fakakaeliki
lea fakakalisia
lea fakakualani
lea fakakutalati
lea fakamangikī
lea fakahausa
lea fakahepelū
lea fakahinitī
lea fakakuloisia
lea fakasōpia-hake
lea fakahaiti
lea fakahungakalia
lea fakaʻāmenia
lea fakavahaʻalea
lea fakaʻinitōnesia
lea fakavahaʻalingikē
lea fakaʻikipō
lea fakasisiuani-ī
lea fakaʻito
lea fakaʻaisilani
lea fakaʻītali
lea fakaʻinuketītuti
lea fakasiapani
lea fakasava
lea fakaseōsia
lea fakakapuvelitianu
lea fakakaingangi
lea fakakikuiu
lea fakakasaki

lea fakakalaʻalisuti
lea fakakamipōtia
lea fakakanata
lea fakakōlea
lea fakakonikanī
lea fakakāsimila
lea fakakulitī
lea fakakoniuali

lea fakakīsisi
lea fakalatina
lea fakalakisimipeki
lea fakakanita
lea fakalikulia
lea fakalomipāti
lea lingikala
lea fakalau
lea fakalituania
lea fakalupa-katanga
lea fakalativia
lea fakamaitili
lea fakamalakasi
lea fakamāuli
lea fakamasitōnia
lea fakaʻinitia-malāialami
lea fakamongokōlia
lea fakamanipuli
lea fakamalati
lea fakamalei
lea fakamalita
lea fakapema
lea fakanouaē-pokimali
lea fakanetepele-tokelau
lea fakasiamane-hifo
lea fakanepali
lea fakahōlani
lea fakanoauē-ninosiki
lea fakanouaē
lea fakanikō
lea fakanetepele-tonga
lea fakasoto-tokelau
lea fakanavaho
lea fakanianisa
lea fakaʻokitane
lea fakaʻolomo
lea fakaʻotia
lea fakaʻosetiki
lea fakapūnusapi
lea fakanaisilia
lea fakapāli
lea fakapolani
lea fakapiemonite
lea fakapasitō
lea fakapotukali
lea fakakuetisa
lea fakalasasitani
lea fakalaito-lomēnia
lea fakaluaniti
lea fakalōmenia
lea fakalūsia
lea fakakiniāuanita
lea fakasanisukuliti
lea fakaiakuti
lea fakasanitali
lea fakasaletīnia
lea fakasisīlia
lea fakasīniti
lea fakasami-tokelau
lea fakasangikō
lea fakasiani
lea fakasingihala
lea fakasolāvaki
lea fakasolovenia
lea fakasiona
lea fakasomali
lea fakaʻalapēnia
lea fakasēpia
lea fakasuati
lea fakasoto-tonga
lea fakasunitā
lea fakasuēteni
lea fakasuahili
lea fakasuliāiā
lea fakasilesia
lea fakatamili
lea fakaʻinitia-teluku
lea fakatāsiki
lea fakatailani
lea fakatikilinia
lea fakatēkimeni
lea fakatisuana
lea fakatonga
lea fakatoake
lea fakatisonga
lea fakatatale
lea fakatuvīnia
lea fakaʻuikūli
lea fakaʻūkalaʻine
lea fakaʻūtū
lea fakaʻusipeki
lea fakavenitā
lea fakavenēsia
lea fakavietinami

lea fakavolapiki
lea fakaʻualonia
lea fakaʻuolofo
lea fakatōsa

lea fakaītisi
lea fakaʻiōlupa
lea fakaneʻēngatū
lea fakakuangitongi
lea fakasuangi
lea fakasiaina|lea fakasiaina-mānitali
lea fakasiaina-tukufakaholo|lea fakasiaina-mānitali-tukufakaholo
lea fakasulu`,
"uz":`afar
abxaz
afrikaans
akan
amxar
aragon
arab
assam
asturiy
ozarbayjon|ozar
boshqird

belarus
bolgar
harianvi
bxojpuri
Anii
bambara
bengal
tibet
breton
bodo
bosniy

katalan
chechen
sebuan
cheroki
korsikan
chex
botqoq kri
slavyan
chuvash
valliy
dan
nemischa
dogri
quyi sorb
divexi
dzongka
eve
grek
inglizcha
esperanto
ispancha
estoncha
bask
fors
fula
fincha
filipincha
farercha
fransuzcha
g‘arbiy friz
irland
ga
shotland-gel
galisiy
guarani
gujarot
men
xausa
ivrit
hind
xorvat
yuqori sorb
gaityan
venger
arman
interlingva
indonez
interlingve
igbo
sichuan
ido
island
italyan
inuktitut
yapon
yavan
gruzincha
kabuverdianu
kaingang
kikuyu
qozoqcha

grenland
xmer
kannada
koreyscha
konkan
kashmircha
kurdcha
korn
kuvi
qirgʻizcha
lotincha
lyuksemburgcha
ganda
liguryan
lombard
lingala
laos
litva
luba-katanga
latishcha
maythili
malagasiy
maori
makedon
malayalam
mongol
manipur
maratxi
malay
maltiy
birman
norveg-bokmal
shimoliy ndebele
quyi nemis
nepal
niderland
norveg-nyunorsk
norveg
nko
janubiy ndebel
shimoliy soto
navaxo
cheva
oksitan
oromo
oriya
osetin
panjobcha
kreol

polyakcha

pushtu
portugalcha
kechua
rajastani
romansh
rundi
rumincha
ruscha
kinyaruanda
sanskrit
saxa
santali
sardin
sitsiliya
sindhi
shimoliy saam
sango
shan
singal
slovakcha
slovencha
shona
somalicha
alban
serbcha
svati
janubiy soto
sundan
shved
suaxili
suryoniy
silez
tamil
telugu
tojik
tay
tigrinya
turkman
tsvana
tongan
turk
tsonga
tatar
tuva
uyg‘ur
ukrain
urdu
o‘zbek
venda
venet
vyetnam
makua
volapyuk
vallon
volof
kxosa
kangri
idish
yoruba
nyengatu
kanton|xitoy, kanton
Chjuan
xitoy|xitoy, mandarin
xitoy
zulu`,
"vmw":`









































ingles


















































































































































emakhuwa`,
"wo":`

Afrikaans

Amharik

Arabic
Asame

Aserbayjane
Baskir

Belaris
Bilgaar




Baŋla
Tibetan
Breton

Bosñak

Katalan

Sibiyanoo
Ceroki
Kors
Cek



Wels
Danuwa
Almaa

Sorab-Suuf
Diweyi
Dsongkaa

Gereg
Àngale
Esperantoo
Español
Estoñiye
Bask
Pers
Pël
Feylànde
Filipiye
Feroos
Farañse

Irlànde

Galuwaa bu Ekos
Galisiye
Garani
Gujarati

Hawsa
Ebrë
Endo
Krowat
Sorab-Kaw
Kereyolu Ayti
Ongruwaa
Armaniye

Endonesiye

Igbo


Islànde
Italiye
Inuktitit
Sapone

Sorsiye



Kasax


Xmer
Kannadaa
Koreye
Konkani
Kashmiri
Kurdi


Kirgiis
Latin
Liksàmbursuwaa




Laaw
Lituyaniye

Letoniye

Malagasi
Mawri
Maseduwaane
Malayalam
Mongoliye
Manipuri
Marati
Malay
Malt
Birmes



Nepale
Neyerlànde

Nerwesiye




Sewa
Ositan
Oromo
Oja

Punjabi


Polone

Pasto
Purtugees
Kesuwa

Romaas

Rumaniyee
Rus
Kinyarwànda
Sanskrit
Saxa
Santali


Sindi
Penku Sami


Sinala
Eslowaki
Esloweniye

Somali
Albane
Serb



Suweduwaa

Siryak

Tamil
Telugu
Tajis
Tay
Tigriña
Tirkmen

Tongan
Tirk

Tatar

Uygur
Ikreniye
Urdu
Usbek
Wenda

Wiyetnaamiye



Wolof


Yidis
Yoruba



Sinuwaa
Sinuwaa bu cosaan`,
"xh":`

IsiBhulu

IsiAmharic

Isi-Arabhu
IsiAssamese

Isi-Azerbaijani


Isi-Belarusian
Isi-Bulgaria




IsiBangla

IsiBreton

Isi-Bosnia

Isi-Calatan




Isi-Czech



Isi-Welsh
Isi-Danish
IsiJamani





Isi-Greek
IsiNgesi
Isi-Esperanto
Isi-Spanish
Isi-Estonian
Isi-Basque
Isi-Persia

Isi-Finnish
Isi-Taglog
Isi-Faroese
IsiFrentshi
Isi-Frisian
Isi-Irish

Scots Gaelic
Isi-Galician

Isi-Gujarati


Isi-Hebrew
IsiHindi
Isi-Croatia


Isi-Hungarian
IsiArmenia
Isi-Interlingua
Isi-Indonesia
Isi-Interlingue



Isi-Icelandic
IsiTaliyane

IsiJapan
Isi-Javanese
Isi-Georgia






IsiCambodia
Isi-Kannada
Isi-Korean


IsiKurdish


IsiKyrgz






IsiLoathian
Isi-Lithuanian

Isi-Latvian



Isi-Macedonian
Isi-Malayalam
IsiMongolian

Isi-Marathi
Isi-Malay
Isi-Maltese




Isi-Nepali
IsiDatshi
Isi-Norwegia
Isi-Norwegian





Iso-Occitan

Oriya

Isi-Punjabi


Isi-Polish

IsiPashto
IsiPhuthukezi




Isi-Romanian
Isi-Russian

IsiSanskrit




IsiSindhi



Isi-Sinhalese
Isi-Slovak
Isi-Slovenian

IsiSomaliya
IsiAlbania
Isi-Serbia

Sesotho
Isi-Sudanese
Isi-Swedish
Isi-Swahili


Isi-Tamil
Isi-Telegu

Isi-Thai
Isi-Tigrinya
IsiTurkmen


Isi-Turkish



Isi Uighur
Isi-Ukranian
IsiUrdu
Isi-Uzbek


Isi-Vietnamese




IsiXhosa






IsiMandarin|IsiTshayina, IsiMandarin
IsiTshayina Esiqhelekileyo|IsiMandarin Esiqhelekileyo
IsiZulu`,
"yo":`
Èdè Abasia
Èdè Afrikani
Èdè Akani
Èdè Amariki
Èdè Aragoni
Èdè Lárúbáwá
Èdè Assam
Èdè Asturian
Èdè Asabaijani|Èdè Aseri
Èdè Bashiri

Èdè Belarusi
Èdè Bugaria
Èdè Haryanvi
Èdè Bojuri
Anii
Èdè Báḿbàrà
Èdè Bengali
Tibetán
Èdè Bretoni
Èdè Bódò
Èdè Bosnia

Èdè Katala
Èdè Chechen
Èdè Sebuano
Èdè Ṣẹ́rókiì|Èdè Shɛ́rókiì
Èdè Corsican
Èdè Seeki
Èdè Swampi Kri
Èdè Síláfííkì Ilé Ìjọ́sìn|Èdè Síláfííkì Ilé Ìjɔ́sìn
Èdè Ṣufasi|Èdè Shufasi
Èdè Welshi
Èdè Denmaki
Èdè Jámánì
Èdè Dogiri
Ṣóbíánù Apá Ìṣàlẹ̀|Shóbíánù Apá Ìshàlɛ̀
Èdè Difehi
Èdè Dzongkha
Èdè Ewè
Èdè Giriki
Èdè Gẹ̀ẹ́sì|Èdè Gɛ̀ɛ́sì
Èdè Esperanto
Èdè Sípáníìṣì|Èdè Sípáníìshì
Èdè Estonia
Èdè Baski
Èdè Pasia
Èdè Fúlàní
Èdè Finisi
Èdè Filipino
Èdè Faroesi
Èdè Faransé
Èdè Frisia
Èdè Ireland
Èdè Gaa
Èdè Gaelik ti Ilu Scotland
Èdè Galicia
Èdè Guarani
Èdè Gujarati
Máǹkì
Èdè Hausa
Èdè Heberu
Èdè Híńdì
Èdè Kroatia
Sorbian Apá Òkè
Haitian Creole
Èdè Hungaria
Èdè Armenia
Èdè pipo
Èdè Indonéṣíà|Èdè Indonéshíà
Èdè àtọwọ́dá|Èdè àtɔwɔ́dá
Èdè Yíbò
Ṣíkuán Yì|Shíkuán Yì
Èdè Ido
Èdè Icelandic
Èdè Ítálì
Èdè Inukitu
Èdè Jàpáànù
Èdè Javanasi
Èdè Georgia
Kabufadíánù
Èdè Kaigani
Kíkúyù
Kaṣakì|Kashakì

Kalaalísùtì
Èdè kameri
Èdè Kannada
Èdè Kòríà
Kónkánì
Kaṣímirì|Kashímirì
Kọdiṣì|Kɔdishì
Èdè Kọ́nììṣì|Èdè Kɔ́nììshì
Kufi
Kírígíìsì
Èdè Latini
Lùṣẹ́mbọ́ọ̀gì|Lùshɛ́mbɔ́ɔ̀gì
Ganda
Liguriani
Lombardi
Lìǹgálà
Láò
Èdè Lithuania
Lúbà-Katanga
Èdè látífíànì
Èdè Matihi
Malagasì
Màórì
Èdè Masidonia
Málàyálámù
Mòngólíà
Èdè Manipuri
Èdè marathi
Èdè Malaya
Èdè Malta
Èdè Bumiisi
Nọ́ọ́wè Bokímàl|Nɔ́ɔ́wè Bokímàl
Àríwá Ndebele
Jámánì ìpìlẹ̀|Jámánì ìpìlɛ̀
Èdè Nepali
Èdè Dọ́ọ̀ṣì|Èdè Dɔ́ɔ̀shì
Nọ́ọ́wè Nínọ̀sìkì|Nɔ́ɔ́wè Nínɔ̀sìkì
Èdè Norway
Èdè Nko
Èdè Gusu Ndebele
Èdè Ariwa Soto
Èdè Nafajo
Ńyájà
Èdè Ọ̀kísítáànì|Èdè Ɔ̀kísítáànì
Òròmọ́|Òròmɔ́
Èdè Òdíà
Ọṣẹ́tíìkì|Ɔshɛ́tíìkì
Èdè Punjabi
Èdè Pijini ti Naijiriya

Èdè Póláǹdì

Páshítò
Èdè Pọtogí|Èdè Pɔtogí
Kúẹ́ńjùà|Kúɛ́ńjùà
Rajastánì
Rómáǹṣì|Rómáǹshì
Rúńdì
Èdè Romania
Èdè Rọ́ṣíà|Èdè Rɔ́shíà
Èdè Ruwanda
Èdè awon ara Indo
Sàkíhà
Èdè Santali
Èdè Sadini
Èdè Sikila
Èdè Sindhi
Apáàríwá Sami
Sango
Èdè Shani
Èdè Sinhalese
Èdè Slovaki
Èdè Slovenia
Ṣọnà|Shɔnà
Èdè ara Somalia
Èdè Albania
Èdè Serbia
Èdè Suwati
Èdè Sesoto
Èdè Sudanísì
Èdè Suwidiisi
Èdè Swahili
Èdè Siriaki
Silìṣíànì|Silìshíànì
Èdè Tamili
Èdè Telugu
Èdè Tàjíìkì
Èdè Tai
Èdè Tigrinya
Èdè Turkmen
Èdè Suwana
Tóńgàn
Èdè Tọọkisi|Èdè Tɔɔkisi
Èdè Songa
Tátárì
Èdè Tuvini
Yúgọ̀|Yúgɔ̀
Èdè Ukania
Èdè Udu
Èdè Uzbek
Èdè Fenda
Fènéṣìànì|Fènéshìànì
Èdè Jetinamu
Màkúwà
Fọ́lápùùkù|Fɔ́lápùùkù
Èdè Waluni
Wọ́lọ́ọ̀fù|Wɔ́lɔ́ɔ̀fù
Èdè Xhosa
Kangiri
Èdè Yiddishi
Èdè Yorùbá
Èdè Ningatu
Èdè Kantonese
Ṣúwáànù|Shúwáànù
Edè Ṣáínà|Edè Ṣáínà, Mandárínì|Edè Sháínà|Edè Sháínà, Mandárínì
Èdè Ṣáínà Ìbílẹ̀|Èdè Mandárínì Ṣáínà Ìbílẹ̀|Èdè Sháínà Ìbílɛ̀|Èdè Mandárínì Sháínà Ìbílɛ̀
Èdè Ṣulu|Èdè Shulu`,
"yrl":`afari
abikasiyu
afiriķãner
akã
amáriku
aragunẽi
arabi
asamei
asiturianu
aserbayanu
baxikiri

bierurusu
búgaru

buyipuri

bãbara
bẽgari
tibetanu
beretãu|beretan
budu
businiu
buriatu
katará
xexenu
sebuanu
xerokí
curisu
tieku

isirawu ekeresiatiku
tiuwaxi
garei
dinamarikei
aremãu|areman
dogiribi
surábiu yatuka
diweí
disũga
ewe
geregu
ẽgirixi
esiperãtu
isipãyu
eituniyanu
basiku
perisa
fura
firãdes
firipinu
faruwesi
frãsei
frísiu usidẽtawara
irãdeixi médiu
ga
gaériku ekusei
garegu
guwarani
guserate
mãkisi
hausá
heburaiku
hĩdi
kuruata
surábiu iwaté
haitianu
ũgaru
arimẽniu
neẽgasuí
ĩdunésiu
neẽgapitera
igibu
sixuã yi
idu
isirãdei
itarianu
inukitituti
yapunei
yawanei
geurgianu
kiriuru kabu-suikiriwara
kaĩgãgi
kikuyu
kasaki

guruẽrãdei
kimé
kanarĩ
kurianu
kũkani
kaxemira
kurdu
kúriniku

kirigixi
ratĩ
ruxẽbugei
rugãda


rĩgana
rausianu
rituanu
ruba-katãga
retãu|retan
maitiri
maugaxe
mauri
masedũniu
marayara
mũgú
manipuri
marati
marayu
mautei
birimanei
bukimau nuruegei
ĩdebere nutiwara
aremaũ yatuka
neparei
hurãdei
ninorisiki nuruegei
nuruegei
nikú
ĩdebere suwara
sutu setẽtiriunau
nawayu
niãya
usitãniku
urumu
uriá
usetu
pãyabi
pidigĩ niyerianu
pári
purunei

paxitu|puxitu
putugei
kíxua
rayasitani
rumãxi
rũdi
rumenu
rusu
kiniaruãda
sãsikiritu
saka
sãtari
saridú
sisirianu
sĩdi
sami setẽtiriunau
sãgú
xãni
sĩgarei
esiruwaku
esiruwenu
xuna
sumari
aubanei
sériwiu
suási
sutu suwara
sũdanei
sueku
suaíri
siriaku

tamiu
térugu
tadiyike
tairãdei
tigirínia
turikumenu
tisuana
tũganei
turku
tesũga
táritaru
tuwinianu
wiguri
ukaranianu
urdu
usibeki
wẽda

wietinamita

wurapuke
warãu|waran
worofi
xosa

yídixi
yurubá
nheẽgatu|ñengatú
kãtunei
suãgi
xinanheẽga|xinanheẽga, mãdarĩ|xinañeẽga|xinañeẽga, mãdarĩ
xinanheẽga katuwa|xinanheẽga mãdarĩ|xinañeẽga katuwa|xinañeẽga mãdarĩ
suru`,
"za":`









































Yinghyij




























































































































































Vahcuengh`,
"zu":`isi-Afar
isi-Abkhazian
i-Afrikaans
isi-Akan
isi-Amharic
isi-Aragonese
isi-Arabic
isi-Assamese
isi-Asturian
isi-Azerbaijani|isi-Azeria
isi-Bashkir

isi-Belarusian
isi-Bulgari
isi-Haryanvi
isi-Bhojpuri
isi-Anii
isi-Bambara
isi-Bengali
isi-Tibetan
isi-Breton
isi-Bodo
isi-Bosnian

isi-Catalan
isi-Chechen
isi-Cebuano
isi-Cherokee
isi-Corsican
isi-Czech
isi-Swampy Cree
isi-Church Slavic
isi-Chuvash
isi-Welsh
isi-Danish
isi-German
isi-Dogri
isi-Lower Sorbian
isi-Divehi
isi-Dzongkha
isi-Ewe
isi-Greek
i-English
isi-Esperanto
isi-Spanish
isi-Estonia
isi-Basque
isi-Persian
isi-Fulah
isi-Finnish
isi-Filipino
isi-Faroese
isi-French
isi-Western Frisian
isi-Irish
isi-Ga
isi-Scottish Gaelic
isi-Galicia
isi-Guarani
isi-Gujarati
isi-Manx
isi-Hausa
isi-Hebrew
isi-Hindi
isi-Croatian
isi-Upper Sorbian
isi-Haitian
isi-Hungarian
isi-Armenia
izilimi ezihlangene
isi-Indonesian
izimili
isi-Igbo
isi-Sichuan Yi
isi-Ido
isi-Icelandic
isi-Italian
isi-Inuktitut
isi-Japanese
isi-Javanese
isi-Georgian
isi-Kabuverdianu
isi-Kaingang
isi-Kikuyu
isi-Kazakh

isi-Kalaallisut
isi-Khmer
isi-Kannada
isi-Korean
isi-Konkani
isi-Kashmiri
isi-Kurdish
isi-Cornish
isiKuvi
isi-Kyrgyz
isi-Latin
isi-Luxembourgish
isi-Ganda
IsiLigurian
IsiLombard
isi-Lingala
isi-Lao
isi-Lithuanian
isi-Luba-Katanga
isi-Latvian
isi-Maithili
isi-Malagasy
isi-Maori
isi-Macedonian
isi-Malayalam
isi-Mongolian
isi-Manipuri
isi-Marathi
isi-Malay
isi-Maltese
isi-Burmese
isi-Norwegian Bokmål
isi-North Ndebele
isi-Low German
isi-Nepali
isi-Dutch
isi-Norwegian Nynorsk
isi-Norwegian
isi-N’Ko
isi-South Ndebele
isi-Northern Sotho
isi-Navajo
isi-Nyanja
isi-Occitan
isi-Oromo
isi-Odia
isi-Ossetic
isi-Punjabi
isi-Nigerian Pidgin

isi-Polish

isi-Pashto|isi-Pushto
isi-Portuguese
isi-Quechua
isi-Rajasthani
isi-Romansh
isi-Rundi
isi-Romanian
isi-Russian
isi-Kinyarwanda
isi-Sanskrit
i-Sakha
isi-Santali
isi-Sardinian
isi-Sicilian
isi-Sindhi
isi-Northern Sami
isi-Sango
isi-Shan
isi-Sinhala
isi-Slovak
isi-Slovenian
isiShona
isi-Somali
isi-Albania
isi-Serbian
isiSwati
isi-Southern Sotho
isi-Sundanese
isi-Swedish
isiSwahili
isi-Syriac
iSilesian
isi-Tamil
isi-Telugu
isi-Tajik
isi-Thai
isi-Tigrinya
isi-Turkmen
isi-Tswana
isi-Tongan
isi-Turkish
isi-Tsonga
isi-Tatar
isi-Tuvinian
isi-Uighur
isi-Ukrainian
isi-Urdu
isi-Uzbek
isi-Venda
isiVenetian
isi-Vietnamese
isiMakhuwa
isi-Volapük
isi-Walloon
isi-Wolof
isiXhosa
Kangri
isi-Yiddish
isi-Yoruba
isi-Nheengatu
isi-Cantonese|isi-Chinese, Cantonese
IsiZhuang
isi-Chinese|isi-Chinese, Mandarin
Isi-Chinese Sasendulo|isi-Chinese
isiZulu`
}
const currencies = {
"af":`Verenigde Arabiese Emirate-dirham
Afgaanse afgani
Albanese lek
Armeense dram
Angolese kwanza
Argentynse peso
Australiese dollar
Arubaanse floryn
Azerbeidjaanse manat
Bosnies-Herzegowiniese omskakelbare marka
Barbados-dollar
Bangladesjiese taka
Bahreinse dinar
Burundiese frank
Bermuda-dollar
Broeneise dollar
Boliviaanse boliviano
Brasilliaanse reaal
Bahamiaanse dollar
Bhoetanese ngoeltroem
Botswana-pula
Belarussiese roebel
Beliziese dollar
Kanadese dollar
Kongolese frank
Switserse frank
Chileense peso
Chinese joean
Colombiaanse peso
Costa Ricaanse colón
Kubaanse peso
Kaap Verdiese escudo
Tsjeggiese kroon
Djiboeti-frank
Deense kroon
Dominikaanse peso
Algeriese dinar
Egiptiese pond
Eritrese nakfa
Etiopiese birr
euro
Fidjiaanse dollar
Falkland-eilandse pond
Britse pond
Georgiese lari
Ghanese cedi
Gibraltarese pond
Gambiese dalasi
Guinese frank
Guatemalaanse kwetsal
Guyanese dollar
Hongkongse dollar
Hondurese lempira
Haïtiaanse gourde
Hongaarse florint
Indonesiese roepia
Israeliese nuwe sikkel
Indiese roepee
Irakse dinar
Iranse rial
Yslandse kroon
Jamaikaanse dollar
Jordaniese dinar
Japannese jen
Keniaanse sjieling
Kirgisiese som
Kambodjaanse riel
Comoraanse frank
Noord-Koreaanse won
Suid-Koreaanse won
Koeweitse dinar
Cayman-eilandse dollar
Kazakse tenge
Laosiaanse kip
Libanese pond
Sri Lankaanse roepee
Liberiese dollar
Lesotho-loti
Libiese dinar
Marokkaanse dirham
Moldowiese leu
Malgassiese ariary
Macedoniese denar
Mianmese kyat
Mongoolse toegrik
Macaose pataca
Mauritaniese ouguiya
Mauritiaanse roepee
Malediviese rufia
Malawiese kwacha
Meksikaanse peso
Maleisiese ringgit
Mosambiekse metical
Namibiese dollar
Nigeriese naira
Nicaraguaanse córdoba
Noorse kroon
Nepalese roepee
Nieu-Seelandse dollar
Omaanse rial
Panamese balboa
Peruaanse sol
Papoea-Nieu-Guinese kina
Filippynse peso
Pakistanse roepee
Poolse zloty
Paraguaanse guarani
Katarrese rial
Roemeense leu
Serwiese dinar
Russiese roebel
Rwandese frank
Saoedi-Arabiese riyal
Salomonseilandse dollar
Seychellese roepee
Soedannese pond
Sweedse kroon
Singapoer-dollar
Sint Helena-pond
Sierra Leoniese leone
Somaliese sjieling
Surinaamse dollar
Suid-Soedanese pond
São Tomé en Príncipe-dobra
Siriese pond
Swazilandse lilangeni
Thaise baht
Tadjikse somoni
Turkmeense manat
Tunisiese dinar
Tongaanse pa’anga
Turkse lira
Trinidad en Tobago-dollar
Nuwe Taiwanese dollar
Tanzaniese sjieling
Oekraïnse hriwna
Ugandese sjieling
VSA-dollar
Uruguaanse peso
Oezbekiese som
Venezolaanse bolívar
Viëtnamese dong
Vanuatuse vatu
Samoaanse tala
Sentraal Afrikaanse CFA-frank
Oos-Karibiese dollar
Karibiese gulde
Wes-Afrikaanse CFA-frank
CFP-frank
Jemenitiese rial
Suid-Afrikaanse rand
Zambiese kwacha
Zimbabwiese goud`,
"ak":`Ɛmirete Arab Nkabɔmu Deram
Afghanfoɔ Afghani
Albania Lek
Amɛnia dram
Angola Kwanza
Agɛntina peso
Ɔstrelia Dɔla
Aruba flɔrin
Azɛbagyan manat
Bɔsnia-Hɛzegɔvina nsesa maake
Babadɔso dɔla
Bangladehye taka
Baren Dina
Burundi Frank
Bɛɛmuda dɔla
Brunei dɔla
Bolivia boliviano
Brazil reale
Bahama dɔla
Butanfoɔ ngutrum
Botswana Pula
Bɛlaruhyia ruble
Belize Dɔla
Kanada Dɔla
Kongo Frank
Swiss Franc
Kyili Peso
Kyaena yuan
Kolombia peso
Kɔsta Rika kɔlɔn
Kuba peso
Ɛskudo
Kyɛk koruna
Gyebuti Frank
Danefoɔ krone
Dɔmenika peso
Ɔlgyeria Dina
Egypt Pɔn
Ɛretereya Nakfa
Itiopia Bir
yuro
Figyi Dɔla
Fɔkland Aelande Pɔn
Breten Pɔn
Gyɔɔgyia lari
Ghana Sidi
Gyebrotaa pɔn
Gambia Dalasi
Gini franke
Guatemala kwɛtsaa
Gayana dɔla
Hɔnkɔn Dɔla
Hɔndura lɛmpira
Haiti gɔɔde
Hangari fɔrint
Indɔnihyia rupia
Israel hyekel foforɔ
India Rupi
Irak dinaa
Yiranfoɔ rial
Icelandfoɔ Króna
Gyameka dɔla
Gyɔɔdan dinaa
Gyapan Yɛn
Kenya Hyelen
Kagyɛstan som
Kambodia riel
Komoro Frank
Korea Atifi won
Korea Anaafoɔ won
Kuwait dinaa
Kayemanfo Aelande dɔla
Kagyastan tenge
Laohyia kip
Lɛbanon pɔn
Sri Lankafoɔ rupee
Laeberia Dɔla
Lesoto Loti
Libya Dina
Moroko Diram
Moldova Leu
Madagasi Frank
Masidonia denaa
Mayamaa kyat
Mongoliafoɔ tugrike
Makaw pataka
Mɔretenia Ouguiya
Mɔrehyeɔs Rupi
Maldivefoɔ rufiyaa
Malawi Kwakya
Mɛksiko pɛso
Malaahyia ringgit
Mozambik mɛtikaa
Namibia Dɔla
Naegyeria Naira
Nikaragua kɔɔdɔba
Nɔɔwee Krone
Nepalfoɔ rupee
New Zealand Dɔla
Oman rial
Panama baaboa
Pɛruvia sol
Papua New Gini kina
Filipine peso
Pakistanfoɔ rupee
Pɔlihye zloty
Paragayana guarani
Kata riyaa
Romania Leu
Sɛɛbia dinaa
Rɔhyia rubuu
Rewanda Frank
Saudi Riyal
Solomon Aeland Dɔla
Seyhyɛls Rupi
Sudan Dina
Sweden Krona
Singapɔɔ dɔla
St Helena Pɔn
Leone
Somailia Hyelen
Suriname dɔla
Sudan Anaafoɔ Pɔn
Sao Tome ne Principe Dobra
Siria pɔn
Swazi lilangeni
Tai bat
Tagyikistan somoni
Tɛkmɛstan manat
Tunisia Dina
Tonga Paʻanga
Tɛki lira
Trinidad ne Tobago dɔla
Taewanfoɔ dɔla foforɔ
Tanzania Hyelen
Yukren hryvnia
Uganda Hyelen
Amɛrika Dɔla
Yurugueɛ peso
Yusbɛkistan som
Venezuelan bolívar
Viɛtnamfoɔ dɔn
Vanuatu vatu
Samoa Tala
Afrika Mfinimfini Sefa
Karibine Apueeɛ dɔla
Karibiafoᴐ giida
Afrika Atɔeɛ Sefa
CFP Franc
Yɛmɛn rial
Afrika Anaafo Rand
Zambia Kwakya
Zimbabwe sika kᴐkᴐᴐ`,
"az":`Birləşmiş Ərəb Əmirlikləri Dirhəmi
Əfqanıstan Əfqanisi
Albaniya Leki
Ermənistan Dramı
Anqola Kvanzası
Argentina Pesosu
Avstraliya Dolları
Aruba Florini
Azərbaycan Manatı
Bosniya-Herseqovina Markası
Barbados Dolları
Banqladeş Takası
Bəhreyn Dinarı
Burundi Frankı
Bermuda Dolları
Bruney Dolları
Boliviya Bolivianosu
Braziliya Realı
Baham Dolları
Butan Nqultrumu
Botsvana Pulası
Belarus Rublu
Beliz Dolları
Kanada Dolları
Konqo Frankı
İsveçrə Frankı
Çili Pesosu
Çin Yuanı
Kolumbiya Pesosu
Kosta Rika Kolonu
Kuba Pesosu
Kape Verde Eskudosu
Çexiya Korunası
Cibuti Frankı
Danimarka Kronu
Dominika Pesosu
Əlcəzair Dinarı
Misir Funtu
Eritreya Nakfası
Efiopiya Bırrı
Avro
Fici Dolları
Folklend Adaları Funtu
Britaniya Funtu
Gürcüstan Larisi
Qana Sedisi
Cəbəli-Tariq Funtu
Qambiya Dalasisi
Qvineya Frankı
Qvatemala Küetzalı
Qayana Dolları
Honq Konq Dolları
Honduras Lempirası
Haiti Qourdu
Macarıstan Forinti
İndoneziya Rupisi
İsrail Yeni Şekeli
Hindistan Rupisi
İraq Dinarı
İran Rialı
İslandiya Kronu
Yamayka Dolları
İordaniya Dinarı
Yaponiya Yeni
Keniya Şillinqi
Qırğızıstan Somu
Kamboca Rieli
Komor Frankı
Şimali Koreya Vonu
Cənubi Koreya Vonu
Küveyt Dinarı
Kayman Adaları Dolları
Qazaxıstan Tengesi
Laos Kipi
Livan Funtu
Şri Lanka Rupisi
Liberiya Dolları
Lesoto Lotisi
Liviya Dinarı
Mərakeş Dirhəmi
Moldova Leyi
Madaqaskar Ariarisi
Makedoniya Dinarı
Myanma Kiyatı
Monqoliya Tuqriki
Makao Patakası
Mavritaniya Ugiyası
Mavriki Rupisi
Maldiv Rufiyası
Malavi Kvaçası
Meksika Pesosu
Malayziya Ringiti
Mozambik Metikalı
Namibiya Dolları
Nigeriya Nairası
Nikaraqua Kordobası
Norveç Kronu
Nepal Rupisi
Yeni Zelandiya Dolları
Oman Rialı
Panama Balboası
Peru Solu
Papua Yeni Qvineya Kinası
Filippin Pesosu
Pakistan Rupisi
Polşa Zlotısı
Paraqvay Quaranisi
Qatar Rialı
Rumıniya Leyi
Serbiya Dinarı
Rusiya Rublu
Ruanda Frankı
Səudiyyə Riyalı
Solomon Adaları Dolları
Seyşel Rupisi
Sudan Funtu
İsveç Kronu
Sinqapur Dolları
Müqəddəs Yelena Funtu
Sierra Leon Leonu
Somali Şillinqi
Surinam Dolları
Cənubi Sudan Funtu
San Tom və Prinsip Dobrası
Suriya Funtu
Svazilend Lilangenini
Tayland Batı
Tacikistan Somonisi
Türkmənistan Manatı
Tunis Dinarı
Tonqa Panqası
Türkiyə Lirəsi
Trinidad və Tobaqo Dolları
Tayvan Yeni Dolları
Tanzaniya Şillinqi
Ukrayna Qrivnası
Uqanda Şillinqi
ABŞ Dolları
Uruqvay Pesosu
Özbəkistan Somu
Venesuela Bolivarı
Vyetnam Donqu
Vanuatu Vatusu
Samoa Talası
Kamerun Frankı
Şərqi Karib Dolları
Karib gilderi
Fil Dişi Sahili Frankı
Fransız Polineziyası Frankı
Yəmən Rialı
Cənubi Afrika Randı
Zambiya Kvaçası
Zimbabve Qızılı`,
"bal-Latn":`Emáráti Darham
Awgáni Awgáni
Albániái Lek
Árminiái Dram
Angólái Kwanzá
Arjentinái Paysó
Ástráliái Dhálar
Arubi Flórin
Ázerbáijáni Manat
Bósniá-Herzigówinái Badali Mark
Barbadi Dhálar
Bangaladéshi Thakká
Bahreni Dinár
Burundi Fránk
Bermudá Dhálar
Brunái Dhálar
Boliwiái Boliwiánó
Brázili riál
Bahami Dhálar
Butháni Ngultrum
Botswánái Pulá
Bélárusi Rubel
Belizé Dhálar
Kaynadhái Dhálar
Kángói Fránk
Swizi Fránk
Chilayi Paysó
Chini Yuán
Kolambiái Paysó
Kóstá Rikái Kolón
Kyubái Paysó
Kayp Werdi Eskudó
Chek Koruná
Djebuti Fránk
Danmárki Koron
Dominiki Paysó
Aljiriái Dinár
Mesri Pawndh
Eritiriái Nakfá
Etiupiái Birr
Yuró
Fiji Dhálar
Fálklánd Islándi Pawndh
Bartáni pawndh
Járjiái Lari
Gánái Sédi
Gibraltar Pawndh
Gambiái Dalasi
Gwiniái Fránk
Gwátemálái Kwetzal
Góyánái Dhálar
Háng Káng Dhálar
Hondurái Lempirá
Haiti Gurde
Hungáriái Forint
Endhónishiái Rupiá
Esráili Nókén Shekel
Hendostáni Rupi
Eráki Dinár
Éráni Ryál
Isláni Króná
Jamáiki Dhálar
Ordoni Dinár
Jápáni Yen
Kinyái Shilling
Kargestáni Som
Kambódhiái Riél
Komóriái Éránk
Shemáli Kóriái Won
Zerbári Kóriái Won
Kwayti Dinár
Kayman Islándi Dhálar
Kázakestáni Tengé
Laótiái Kip
Lebnáni Pawndh
Sri Lankái Rupi
Láibiriái Dhálar
Lesótó Lóti
Libyái Dinár
Mórokói Darham
Moldówi Leu
Malagasi Ariári
Makduniái Dinár
Myanmár Kyát
Mongóliái Tugrik
Makani Pataká
Mauritániái Ugwiyá
Muritániái Rupi
Máldipi Rupiyá
Malawi Kwachá
Meksikói Paysó
Malishiái Ringgit
Mózambiki Metikal
Namibiái Dhálar
Náijiriái Nairá
Nikárágóái Kordobá
Nárwéji Koron
Népáli Rupi
Nyu Zilánd Dhálar
Ománi Riál
Panamániái Balbóá
Péruwi Sól
Pápuá Nyu Gwini Kiná
Pelpini Paysó
Pákestáni Rupi
Pólándi Zlóti
Payráguyái Gwarani
Gatari Riál
Rumániái Leu
Sarbiái Dinár
Rusi Rubel
Rwándái Fránk
Saudi Riál
Solomán Islánd Dhálar
Seychelli Rupi
Sudáni Pawndh
Swidi Koron
Singápur Dhálar
St. Helénái Pawndh
Siérá Leóni León
Sómáli Shilling
Surinami Dhálar
Zerbári Sudáni Pawndh
Sáó Tómé o Prensip Dobrá
Suriái Pawndh
Swázi Lilangeni
Tái Baht
Tájekestáni Somoni
TRKM
Tunisi Dinár
Tongan Pángá
Torki Lirá
Trinidadi o Tobagó Dhálar
Nyu Táiwán Dhálar
Tanzániái Shilling
Yukrayni Hriwniá
Yugandhái Shilling
Amriki dhálar
Yurógóyái Paysó
Ozbekestáni Som
Wénezwélái Boliwar
Wietnámi Dong
Wanuátu Wátu
Samóan Talá
Delgáhi Aprikái CFA Fránk
Ródarátki Karibiái Dhálar

Rónendi Aprikái CFA Fránk
CFP Fránk
Yamani Riál
Zerbári Aprikái Rand
Zambiái Kwachá`,
"blo":`Emiir baGanɔ gaɖɔŋkɔnɔ kaAlaaributǝna kaɖiram
Afganistan kahafganii
Albanii kalɛɛkɩ
Armenii kaɖram
Aŋgolaa kakʊwansa
Arjantin kapɛsoo
Ɔstraliya kaɖala
Arubaa kafɔlɔrɛŋ
Asɛrbaɩjaŋ kamanaatɩ
Bɔsniya na Hɛrsegɔfina kamarkɩ
Barbaɖɔɔsɩ kaɖala
Baŋglaɖɛɛshɩ kataka
Barɛɛn kaɖinaa
Burunɖii kafaraŋ
Bɛrmuɖaa kaɖala
Brunɛɩ kaɖala
Bolifiya kabolifiyano
Bresil kareyal
Bahamaasɩ kaɖala
Butan kaŋgulturɔm
Bɔsʊwanaa kapula
Belaruus karubǝl
Beliis kaɖala
Kanaɖaa kaɖala
Koŋgoo kafaraŋ
Suwis kafaraŋ
Shilii kapɛsoo
Caɩna kayuwan
Kolɔmbii kapɛsoo
Kɔsta Rikaa kakolɔn
Kubaa kapɛsoo
Kapfɛɛr kahɛskuɖoo
Cɛk kakrona
Jibutii kafaraŋ
Ɖanǝmark kakrona
Ɖominikaa kapɛsoo
Aljerii kaɖinaa
Ejipti kapɔŋ
Eritree kanafka
Etiyopii kabiir
eroo
Fiji kaɖala
Fɔklanɖ kaBʊtukǝltǝna kapɔŋ
Gagɛɛshɩtǝna kapɔŋ
Jɔrjiya kalari
Gana kasiɖi
Gibraltaa kapɔŋ
Gambii kaɖalaasi
Ginee kafaraŋ
Guwatemalaa kakesaal
Guyanaa kaɖala
Hɔŋ Kɔŋ kaɖala
Hɔnɖuraasɩ kalampira
Hayitii kaguurɖi
Ɔŋgrii kafɔrɩntɩ
Ɛnɖonosii karupiyaa
Yishraɛl kashekɛl afɔlɩ
Inɖiya karupii
Ɩraakɩ kaɖinaa
Iraŋ kariyal
Islanɖ kakrona
Jamaɩka kaɖala
Jɔrɖanii kaɖinaa
Japaŋ kayɛn
Keniya kashílè
Kirgistan kasɔm
Kamboɖiya kariyɛl
Komɔɔr kafaraŋ
Koree gʊnyɩpɛnɛlaŋ kawɔn
Koree gʊnyɩsonolaŋ kawɔn
Koweeti kaɖinaa
Kayimaan kaBʊtukǝltǝna kaɖala
Kasastan katɛŋgɛ
Lawɔs kakip
Liibaaŋ kapɔŋ
Siri Laŋkaa karupii
Liberiya kaɖala
Lesotoo kaloti
Libii kaɖinaa
Morooko kaɖiram
Molɖafiya kalewu
Maɖagaskaa kaharɩyaarɩ
Maseɖoniya kaɖenaa
Miyanmaa kakiyaatɩ
Mɔŋgolii katugiriiki
Makawoo kapataka
Moritanii kahugiya
Imoris karupii
Malɖiifu karufiyaa
Malawii kakʊwaasha
Mɛsik kapɛsoo
Malɛsii kariŋgiiti
Mosambii kametikal
Namibii kaɖala
Nanjiiriya kanɛɛra
Nikaraguwaa kakɔrɖoba
Nɔrfɛsh kakrona
Neepal karupii
Selanɖ afɔlɩ kaɖala
Oman kariyal
Panamaa kabalbowa
Peruu kasol
Papuasii Ginee afɔlɩ kakina
Filipiin kapɛsoo
Pakistan karupii
Polanɖ kasǝlɔɔtɩ
Paraguwee kaguwarani
Kataa kariyal
Romanii kalewu
Sɛrbii kaɖinaa
Rɔɔshɩya karubǝl
Rʊwanɖaa kafaraŋ
Sauɖiya kariyal
Salomɔɔn kaBʊtukǝltǝna kaɖala
Seshɛl karupii
Suɖaŋ kapɔŋ
Sʊwɛɖ kakrona
Siŋgapuur kaɖala
Sɛŋ Elenaa kapɔŋ
Seraleyɔn kaleyɔn
Somalii kashílè
Surinam kaɖala
Suɖaŋ gʊnyɩsonolaŋ kapɔŋ
Saotomee kaɖobra
Sirii kapɔŋ
Sʊwasilanɖ kalilaŋgenii
Taɩlanɖ kabaatɩ
Tajikistan kasomooni
Turkmenistan kamanaatɩ
Tunisii kaɖinaa
Tɔŋga kapaŋga
Turkii kalira
Triniɖaaɖ na Tobagoo kaɖala
Taɩwan kaɖala afɔlɩ
Taŋsanii kashílè
Ikrɛɛn karifniya
Uganɖaa kashílè
Amalɩka kaɖala
Uruguwee kapɛsoo
Usbeekistan kasɔm
Fenesuwelaa kabolifar
Fɛtnam kaɖɔŋgɩ
Fanuwatu kafatu
Samowa katala
Garɩɖontǝna gɩcɩɩca kasɛɛfa
Karayiib gajakalaŋ kaɖala
Karayiib kafɔlɔrɛŋ
Garɩɖontǝna gɩteŋshilelaŋ kasɛɛfa
Polinesiya Gafɔntǝna kaja kafaraŋ
Yemɛn kariyal
Sautafrika karanɖɩ
Sambii kakʊwaasha
Simbabʊwee kawura`,
"ee":`united arab emiratesga dirham
afghanistanga afghani
albaniaga lek
armeniaga dram
angolaga kwanza
argentinaga peso
Australiaga dollar
arubaga lorin
azerbaidzanga manat
bosnia-herzegovinaga convertible mark
barbadosga dollar
bangladeshga taka
bahrainga dinar
burundiga franc
bermudaga dollar
bruneiga dollar
boliviaga boliviano
braziliaga real
bahamasga dollar
bhutanga ngultrum
botswanaga pula
belarusiaga ruble
belizega dollar
canadaga dollar
kongoga franc
switzerlandga franc
chilega peso
Chinesega yuan
colombiaga peso
costa ricaga colón
cubaga peso
kape verdega escudo
czechga koruna
dziboutiga franc
denmarkga krone
dominicaga peso
aldzeriaga dinar
egyptega pound
eritreaga nakfa
ethiopiaga birr

fidziga dollar
falkland islands pound
britainga pound
dzɔdziaga lari
ghana siɖi
gilbratarga pound
gambiaga dalasi
giniga franc
guatemalaga quetzal
guyanaga dollar
Hong Kongga dollar
honduraga lempira
haitiga gourde
hungariaga forint
Indonesiaga rupiah
israelga yeyetɔ sheqel
Indiaga rupee
irakga dinar
iranga rial
icelandga króna
jamaicaga dollar
yɔdanga dinar
Japanesega yen
kenyaga shilling
kirgistanga som
kambodiaga riel
komoroga franc
dziehe koreaga won
South Koreaga won
kuwaitga dinar
cayman islandsga dollar
kazakhstanga tenge
laosga kip
lebanonga pound
sri lankaga rupee
liberiaga dollar
lesotoga loti
libyaga dinar
morokoga dirham
moldovaga leu
malagasega ariary
marcedoniaga denar
myanmaga kyat
mongoliaga tugrik
makanesega pataca
mɔritaniaga ouguiya
mɔritiusga rupee
maldiviaga rufiyaa

mexicoga peso
malaysiaga ringit


naidzeriaga naira
nicaraguaga córdoba
norwayga krone
nepalga rupee
new zealanɖga dollar
omanga rial
panamaga balboa
peruga sol
papua new guineaga kina
filipiniga peso
pakistaniga rupee
polandga zloty
paraguayga guarani
katarga rial
romaniaga leu
serbiaga dinar
russiaga ruble
rwandaga franc
Saudi Arabiaga riyal
solomon ƒudomekpo dukɔwo ƒe ga dollar
sɛtselsga rupee
sudanga pound
swedenga krone
singapɔga dollar
saint helenaga pound
sierra leonega leone
somaliaga shilling
surinamga dollar

são tomé kple príncipega dobra
syriaga pound
swaziga lilangeni
Thailandga baht
tajikistanga somoni
turkmenistanga manat
tunisiaga dinar
tonagaga pa’anga
Turkishga lira
trinidad & tobagoga dollar
Taiwanga dollar
Tanzaniatɔwofɛgadudu
ukrainega hryvnia
ugandaga shilling
us ga dollar
uruguayga peso
uzbekistanga som
venezuelaga bolívar
vietnamga dong
vanuatuga vatu
samaoga tala
ɣetoɖofe afrikaga CFA franc BEAC
east caribbeanga dollar

ɣetoɖofe afrikaga CFA franc BCEAO
CFP ga franc
yemeniga rial
South Africaga rand
zambiaga kwacha`,
"eo":`dirhamo de Unuiĝintaj Arabaj Emirlandoj
afgana afganio
albana leko
armena dramo
angola kvanzo
argentina peso
aŭstralia dolaro
aruba floreno
azerbajĝana manato
konvertebla marko de Bosnujo kaj Hercegovino
barbada dolaro
bangladeŝa tako
barejna dinaro
burunda franko
bermuda dolaro
bruneja dolaro
bolivia bolivjano
brazila realo
bahama dolaro
butana ngultrumo
bocvana pulao
belorusa rublo
beliza dolaro
kanada dolaro
konga franko
svisa franko
ĉilia peso
ĉinaj juanoj
kolombia peso
kostarika kolumbo
kuba peso
kaboverda eskudo
ĉeĥa krono
ĝibutia franko
dana krono
dominika peso
alĝeria dinaro
egipta pundo
eritrea nakfo
etiopa birro
eŭro
fiĝia dolaro
falklanda pundo
brita pundo
kartvela lario
ganaa cedio
ĝibraltara pundo
gambia dalasio
gvinea franko
gvatemala kecalo
gujana dolaro
honkonga dolaro
hondura lempiro
haitia gurdo
hungara forinto
indonezia rupio
israela nova siklo
hinda rupio
iraka dinaro
irana rialo
islanda krono
jamajka dolaro
jordania dinaro
japana eno
kenja ŝilingo
kirgiza somo
kamboĝa rielo
komora franko
nordkorea vono
sudkorea vono
kuvajta dinaro
kajmana dolaro
kazaĥa tengo
laosa kipo
libana liro
srilanka rupio
liberia dolaro
lesota lotio
libia dinaro
maroka dirhamo
moldava leo
madagaskara ariaro
makedona denaro
birma kjato
mongola tugriko
makaa patako
maŭritania uguijao
maŭricia rupio
maldiva rufijao
malavia kvaĉo
meksika peso
malajzia ringito
mozambika metikalo
namibia dolaro
niĝeria najro
nikaragva kordovo
norvega krono
nepala rupio
novzelanda dolaro
omana rialo
panama balboo
perua suno
papuonovgvinea kinao
filipina peso
pakistana rupio
pola zloto
paragvaja gvaranio
katara rialo
rumana leo
serba dinaro
rusa rublo
ruanda franko
sauda rialo
salomona dolaro
sejŝela rupio
sudana pundo
sveda krono
singapura dolaro
sankthelena pundo
sieraleona leono
somala ŝilingo
surinama dolaro
sudsudana pundo
santomea dobro
siria pundo
svazilanda liliagenio
taja bahto
taĝika somonio
turkmena manato
tunizia dinaro
tonga paangao
turka liro
trinidada dolaro
tajvana nova dolaro
tanzania ŝilingo
ukraina hrivno
uganda ŝilingo
usona dolaro
urugvaja peso
uzbeka somo
venezuela bolivaro
vjetnama dongo
vanuatua vatuo
samoa talao
ekvatorafrika franko
orientkariba dolaro
kariba guldeno
okcidentafrika franko
pacifika franko
jemena rialo
sudafrika rando
zambia kvaĉo
zimbabva oro`,
"gaa":``,
"ha":`Dirham na Haɗaɗɗiyar Daular Larabawa
Afghani na ƙasar Afghanistan
Lek na Albania
Dram na Armeniya
Kwanza na Angola
Peso na ƙasar Argentina
Dalar Ostareliya
Florin na yankin Aruba
Manat na Azebaijan
Kuɗaɗen Bosnia da Herzegovina
Dalar ƙasar Barbados
Taka na ƙasar Bangladesh
Zinaren Bahrain
Franc na Burundi
Dalar ƙasar Bermuda
Dalar Brunei
Boloviano na ƙasar Bolivia
Ril Kudin Birazil
Dalar ƙasar Bahamas
Ngultrum na ƙasar Bhutan
Pula na Batsuwana
Ruble na Belarus
Dalar ƙasar Belize
Dalar Kanada
Franc na Kongo
Franc na Suwizilan
Peso na ƙasar Chile
Yuwan na ƙasar Sin
Peso na ƙasar Columbia
Colón na ƙasar Costa Rica
Peso na ƙasar Kuba
Escudo na Cape Verde
Koruna na Czech
Franc na Djibouti
Krone na ƙasar Denmark
Peso na jamhuriyar Dominica
Dinarin Aljeriya
Fam na Masar
Kuɗin Eritireya
Birr na Habasha
Yuro
Dalar Fiji
Fam na ƙasar Tsibirai na Falkland
Fam na Ingila
Lari na Georgia
Sidi na Ghana
Fam na Gibraltar
Dalasi na Gambiya
Franc na Guinea
Quetzal na ƙasar Guatemala
Dalar Guyana
Dalar Hong Kong
Lempira na ƙasar Honduras
Gourde na ƙasar Haiti
Forint na Hungary
Rupiah na ƙasar Indonesia
Sabon shekel na Israʼila
Rupee na ƙasar Indiya
Dinarin Iraqi
Riyal na ƙasar Iran
Króna na ƙasar Iceland
Dalar Jamaica
Dinarin Jordan
Yen na ƙasar Japan
Sulen Kenya
Som na ƙasar Kyrgystani
Riel na ƙasar Cambodia
Franc na Kwamoras
Won na ƙasar Koriya ta Arewa
Won na Koriya ta Kudu
Dinarin Kuwaiti
Dalar ƙasar Tsibirai na Cayman
Tenge na ƙasar Kazkhstan
Kip na ƙasar Laos
Fam na Lebanon
Rupee na ƙasar Sri Lanka
Dalar Laberiya
Loti na Lesoto
Dinarin Libya
Dirhamin Moroko
Leu na Moldova
Ariary na Malagasy
Dinarin Macedonia
Kyat na ƙasar Myanmar
Tugrik na Mongolia
Pataca na ƙasar Macao
Ouguiya na Moritaniya
Rupee na Moritus
Rufiyaa na ƙasar Maldives
Kwacha na Malawi
Peso na ƙasar Mekziko
Ringgit na ƙasar Malaysia
Metical na ƙasar Mozambique
Dalar Namibiya
Nairar Najeriya
Córdoba na ƙasar Nicaragua
Krone na ƙasar Norway
Rupee na Nepal
Dalar New Zealand
Riyal ɗin Oman
Balboa na ƙasar Panama
Sol na ƙasar Peru
Kina na ƙasar Papua New Guinea
Peso na ƙasar Philippine
Rupee na ƙasar Pakistan
Zloty na Polan
Guarani na ƙasar Paraguay
Riyal ɗin Qatar
Leu na Romania
Dinarin Serbia
Ruble na ƙasar Rasha
Franc na Ruwanda
Riyal ɗin Saudiyya
Dalar Tsibiran Solomon
Rupee na Seychellois
Fam na Sudan
Krona na ƙasar Sweden
Dalar Singapore
Fam na San Helena
Leone na Saliyo
Sulen Somaliya
Dalar ƙasar Suriname
Fam na Kudancin Sudan
Dobra na Sawo Tome
Fam ɗin Siriya
Emalangeni na Swazi
Baht na ƙasar Thailand
Somoni na ƙasar Tajikistan
Manat na ƙasar Turkmenistan
Dinarin Tunusiya
Paʻanga na ƙasar Tonga
Lira na Turkiyya
Dalar ƙasar Trinidad da Tobago
Sabuwar Dalar Taiwan
Sulen Tanzaniya
Hryvnia na Ukrain
Sulen Yuganda
Dalar Amurka
Peso na ƙasar Uruguay
Som na ƙasar Uzbekistan
Bolívar na ƙasar Venezuela
Dong na ƙasar Vietnam
Vatu da ƙasar Vanuatu
Tala na ƙasar Samoa
Kuɗin Sefa na Afirka Ta Tsakiya
Dalar Gabashin Karebiyan
Guilder na Caribbean
Kuɗin Sefa na Afirka Ta Yamma
Kuɗin CFP franc
Riyal ɗin Yemen
Rand na Afirka ta Kudu
Kwacha na Zambiya
Zinaren Zimbabwe`,
"ia":`dirham del Emiratos Arabe Unite
afghani
lek albanese
dram armenie
kwanza angolan
peso argentin
dollar australian
florino aruban
manat azeri
marco convertibile de Bosnia-Herzegovina
dollar barbadian
taka bengalese
dinar bahreini
franco burundese
dollar bermudan
dollar de Brunei
boliviano bolivian
real brasilian
dollar bahamian
ngultrum bhutanese
pula botswanese
rublo bielorusse
dollar belizan
dollar canadian
franco congolese
franco suisse
peso chilen
yuan chinese
peso colombian
colon costarican
peso cuban
escudo capoverdian
corona chec
franco djibutian
corona danese
peso dominican
dinar algerin
libra egyptie
nakfa eritree
birr ethiope
euro
dollar fijian
libra falklandese
libra sterling
lari georgian
cedi ghanese
libra de Gibraltar
dalasi gambian
franco guinean
quetzal guatemaltec
dollar guyanese
dollar hongkongese
lempira hondurese
gourde haitian
forint hungare
rupia indonesian
nove shekel israeli
rupia indian
dinar iraqi
rial iranian
corona islandese
dollar jamaican
dinar jordan
yen japonese
shilling kenyan
som kirghiz
riel cambodgian
franco comorian
won nordkorean
won sudkorean
dinar kuwaiti
dollar del Insulas Caiman
tenge kazakh
kip laotian
libra libanese
rupia de Sri Lanka
dollar liberian
loti de Lesotho
dinar libyc
dirham marocchin
leu moldave
ariary malgache
denar macedonie
kyat de Myanmar
tugrik mongol
pataca de Macao
ouguiya mauritan
rupia mauritian
rufiyaa del Maldivas
kwacha malawian
peso mexican
ringgit malay
metical mozambican
dollar namibian
naira nigerian
cordoba nicaraguan
corona norvegian
rupia nepalese
dollar neozelandese
rial omani
balboa panamen
sol peruvian
kina papuan
peso philippin
rupia pakistani
zloty polonese
guarani paraguayan
rial qatari
leu romanian
dinar serbe
rublo russe
franco ruandese
rial saudi
dollar del insulas Salomon
rupia seychellese
libra sudanese
corona svedese
dollar singaporese
libra de St. Helena
leone sierraleonese
shilling somali
dollar surinamese
libra sud-sudanese
dobra de São Tomé e Príncipe
libra syriac
lilangeni swazilandese
baht thailandese
somoni tajik
manat turkmen
dinar tunisian
paʻanga tongan
lira turc
dollar de Trinidad e Tobago
nove dollar taiwanese
shilling tanzanian
hryvnia ukrainian
shilling ugandese
dollar statounitese
peso uruguayan
som uzbek
bolivar venezuelan
dong vietnamese
vatu vanuatuan
tala samoan
franco CFA de Africa Central
dollar del Caribes Oriental
florino caribe
franco CFA de Africa Occidental
franco CFP
rial yemeni
rand sudafrican
kwacha zambian
auro de Zimbwabwe`,
"ig":`Ego Dirham obodo United Arab Emirates
Ego Afghani Obodo Afghanistan
Ego Lek Obodo Albania
Ego Dram obodo Armenia
Ego Kwanza obodo Angola
Ego Peso obodo Argentina
Ego Dollar obodo Australia
Ego Florin obodo Aruba
Ego Manat obodo Azerbaijan
Akara mgbanwe ego obodo Bosnia-Herzegovina
Ego Dollar obodo Barbados
Ego Taka obodo Bangladesh
Ego Dinar Obodo Bahrain
Ego Franc obodo Burundi
Dollar Bermuda
Ego Dollar obodo Brunei
Ego Boliviano obodo Bolivia
Real Brazil
Ego Dollar Obodo Bahamas
Ego Ngultrum obodo Bhutan
Ego Pula obodo Bostwana
Ego Ruble mba Belarus
Dollar Belize
Dollar Canada
Ego Franc obodo Congo
Ego Franc mba Switzerland
Ego Peso obodo Chile
Yuan China
Ego Peso obodo Columbia
Ego Colón obodo Costa Rica
Ego Peso obodo Cuba
Escudo Caboverdiano
Ego Koruna obodo Czech
Ego Franc obodo Djibouti
Ego Krone Obodo Denmark
Ego Peso Obodo Dominica
Ego Dinar Obodo Algeria
Ego Pound obodo Egypt
Ego Nakfa obodo Eritrea
Ego Birr obodo Ethiopia
Euro
Ego Dollar obodo Fiji
Ego Pound obodo Falkland Islands
Pound British
Ego Lari Obodo Georgia
Ego Cedi obodo Ghana
Ego Pound obodo Gibraltar
Ego Dalasi obodo Gambia
Ego Franc obodo Guinea
Ego Quetzal obodo Guatemala
Ego Dollar obodo Guyana
Ego Dollar Obodo Honk Kong
Ego Lempira obodo Honduras
Ego Gourde obodo Haiti
Ego Forint obodo Hungary
Ego Rupiah Obodo Indonesia
Ego Shekel ọhụrụ obodo Israel
Rupee India
Ego Dinar obodo Iraq
Ego Rial obodo Iran
Ego Króna obodo Iceland
Ego Dollar obodo Jamaica
Ego Dinar Obodo Jordan
Yen Japan
Ego Shilling obodo Kenya
Ego Som Obodo Kyrgyzstan
Ego Riel obodo Cambodia
Ego Franc obodo Comoros
Ego Won Obodo North Korea
Ego Won Obodo South Korea
Ego Dinar Obodo Kuwait
Ego Dollar obodo Cayman Islands
Ego Tenge obodo Kazakhstani
Ego Kip Obodo Laos
Ego Pound obodo Lebanon
Ego Rupee obodo Sri Lanka
Ego Dollar obodo Liberia
Ego loti obodo Lesotho
Ego Dinar obodo Libya
Ego Dirham obodo Morocco
Ego Leu obodo Moldova
Ego Ariary obodo Madagascar
Ego Denar Obodo Macedonia
Ego Kyat obodo Myanmar
Ego Turgik Obodo Mongolia
Ego Pataca ndị Obodo Macanese
Ego Ouguiya Obodo Mauritania
Ego Rupee obodo Mauritania
Ego Rufiyaa obodo Moldova
Ego Kwacha obodo Malawi
Ego Peso obodo Mexico
Ego Ringgit obodo Malaysia
Ego Metical obodo Mozambique
Ego Dollar obodo Namibia
Naịra
Ego Córodoba obodo Nicaragua
Ego Krone Obodo Norway
Ego Rupee obodo Nepal
Ego Dollar obodo New Zealand
Ego Rial obodo Oman
Ego Balboa obodo Panama
Ego Sol obodo Peru
Ego Kina obodo Papua New Guinea
Ego Piso obodo Philippine
Ego Rupee obodo Pakistan
Ego Zloty mba Poland
Ego Guarani obodo Paraguay
Ego Rial obodo Qatar
Ego Leu obodo Romania
Ego Dinar obodo Serbia
Ruble Russia
Ego Franc obodo Rwanda
Ego Riyal obodo Saudi
Ego Dollar obodo Solomon Islands
Ego Rupee obodo Seychelles
Ego Pound obodo Sudan
Ego Krona Obodo Sweden
Ego Dollar obodo Singapore
Ego Pound obodo St Helena
Ego Leone obodo Sierra Leone
Ego shilling obodo Somali
Dollar Surinamese
Ego Pound obodo South Sudan
Ego Dobra nke obodo Sāo Tomé na Principe
Ego Pound obodo Syria
Ego Lilangeni obodo Swaziland
Ego Baht obodo Thai
Who Somoni obodo Tajikistan
Ego Manat Obodo Turkmenistan
Ego Dinar Obodo Tunisia
Ego paʻanga obodo Tonga
Ego Lira obodo Turkey
Dollar Trinidad & Tobago
Dollar obodo New Taiwan
Ego Shilling Obodo Tanzania
Ego Hryvnia obodo Ukraine
Ego Shilling obodo Uganda
Dollar US
Ego Peso obodo Uruguay
Ego Som obodo Uzbekistan
Ego Bolivar obodo Venezuela
Ego Dong obodo Vietnam
Ego Vatu obodo Vanuatu
Ego Tala obodo Samoa
Ego Franc mba etiti Africa
Ego Dollar obodo East Carribbean
Ego Guilder Caribbean
Ego CFA Franc obodo West Africa
Ego Franc obodo CFP
Ego Rial obodo Yemeni
Ego Rand obodo South Africa
Ego Kwacha Obodo Zambia
Ego Ọlaọcha Zimbabwe`,
"kea":`Diren di Emiradus Arabi Unidu



Kuanza

Dola australianu





Dinar di Barain
Franku borundes



Rial brazileru


Pula di Botsuana


Dola kanadianu
Franku kongoles
Franku suisu

Iuan xines



Skudu Kabuverdianu

Franku di Djibuti
Kuroa dinamarkeza

Dinar arjelinu
Libra ejípsiu
Nafka di Eritreia
Bir etiópiku
euro


Libra britániku



Dalasi



Dola di Ong Kong



Rupia indoneziu

Rupia indianu





Ieni japones
Xelin kenianu


Franku di Komoris

Won sul-koreanu






Dola liberianu
Loti di Lezotu
Dinar líbiu
Diren marokinu

Ariari di Madagaskar




Ougia
Rupia di Maurisias

Kuaxa di Malaui
Pezu mexikanu


Dola namibianu
Naira

Kuroa norueges








Zloty polaku




Rublu rusu
Franku ruandes
Rial saudita

Rupia di Seixelis
Libra sudanes
Kuroa sueku

Libra di Santa Ilena
Leone di Sera Leoa
Xelin somalianu


Dobra di San Tume i Prínsipi

Lilanjeni
Baht tailandes


Dinar tunizianu

Lira turku

Dola Novu di Taiwan
Xelin di Tanzánia

Xelin ugandensi
Dola merkanu






Franku CFA


Franku CFA


Rand sulafrikanu
Kuaxa zambianu`,
"kgp":`Ẽmĩrano Arame Jãnkamu
Afeganĩ afegỹv
Arámánja Rég
Arámẽnja Daram
Ỹgora Kwanza
Arjẽtinỹ Kufy // Arjẽntĩnỹ Kufy
Awotyraria Nórar Si
Aruma Kafejsĩ
Manati aseri
Mósinĩja Hersegovĩna-mré Mỹrko ta ũn há
Juvã-mág Nórar
Mágranési Taka
Marẽnh Ninỹ
Murũni Vĩpir
Karsa-ror-ag Nórar
Mrunẽj Nórar
Morivija Jãnkamu
Mrasir Rejar
Mahamỹ Nórar
Butỹ Guturũm
Monsuvỹnỹ Pura
Miero-Husija Humro
Merise Nórar
Kanỹna Nórar
Kãgu Vĩpir
Suvisa Vĩpir
Sire Kufy
Sĩnỹ Yvỹn
Kolãmja Kufy
Kotahika Korãn
Kuma Kufy
Pu-Tánh Vẽjuven
Séka Rãgre
Nhimuti Vĩpir
Ninỹmỹrka Rãgre
Nomĩnĩka Kufy
Argerija Ninỹ
Ejimto Rimra
Eriteréja Nagfa
Etiópija Mir
Evoro
Fiji Nórar
Mỹrvinỹ Rimra
Rimra Eterĩnỹ
Jiórja Rari
Gỹnỹ Senhi
Nhimratar Rimra
Gỹmija Narasi
Ginẽ Vĩpir
Guvỹtemỹra Kensav
Gijỹnỹ Nórar
Hãg-Kãg Nórar
Ãnura Rẽpirá
Ajti Runja
Ũgrija Kafejsĩ
Ĩnonẽsija Rupija
Isihaé Sekév Tãg
Ĩnija Rupija
Iraki Ninỹ
Irỹ Hi’av
Kukryr-ga Rãgre
Jamỹjka Nórar
Jornánĩja Ninỹ
Japã Jenẽ
Kẽnja Serĩm
Kirgi-Ga Kyr
Kỹmósa Hijév
Komor Vĩpir
Nãrti-Koréja Vãn
Koréja Sur Vãn
Kuvajti Ninỹ
Kanhmỹ Vãsogso Nórar
Kajakinhtỹv Tẽge
Ravusi Kim
Rimanũ Rimra
Sirijỹká Rupija
Rimérijỹ Nórar
Resotu Roti
Rimija Ninỹ
Ar-Magrim Nirham
Mãrnova Revu
Mỹna-Gasikar Ari-ary
Mỹsenonĩja Ninỹ
Mijẽn-Mỹ Kijate
Mãgórija Tugrig
Mỹkav Pataka
Mũritỹni Ov-Gija
Mãriso Rupija
Mỹrniva Rupija
Mỹravi Kuvasa
Mẽsiku Kufy
Mỹraja Rĩggin
Mãsỹmiki Mẽtikar
Nỹmĩmija Nórar
Nĩjérija Nỹjra
Nĩkaraguva Kórnoma
Nãrovéga Rãgre
Nẽpar Rupija
Zirỹnija Tãg Nórar
Omỹ Hijar
Panỹmỹ Mavo-Mova
Peru Rã Tãg
Papuva Kinỹ
Firipinỹ Kufy
Pakinhtỹv Rupiya
Poronĩja Rẽrĩr
Paraguvaj Garnĩ
Katar Hijar
Romẽnija Rev
Séruvija Ninỹ
Husija Humro
Huvỹna Vĩpir
Aramija Savnita Hijar
Saromỹ Vẽsogso Nórar
Sejséri Rupija
Suná Rimbra
Suvésija Rãgre
Sĩgapur Nórar
Sỹta Herenỹ Rimra
Krĩ Mĩgkusũg-fi Re’onĩ
Somỹrija Serĩm
Surinỹm Nórar
Suná-Sur Rimra
Sỹtomẽ Prĩsipi-mré Nómra
Sirija Rimra
Suvasi-Ga Rirỹgenĩ
Taj-Ga Mati
Tanijikinhtỹv Somãnĩ
Tukomẽnũ Manati
Tunĩsija Ninỹ
Tãga Pa’ỹga
Turkija Rira
Tirinĩna Tomago-mré Nórar
Tajvỹ Nórar Tãg
Tỹnjỹnĩja Serĩm
Ukrỹnĩja Hyryvinja
Ugỹna Serĩm
Nãrti-Amẽrikỹ Nórar
Uruguvaj Kufy
Unhmekinhtỹv Kyr
Venẽjuvéra Morivar
Vijétinỹm Nãg
Vanũvatu Vatu
Samãva Tara
Vĩpir CFA tỹ BEAC
Karime Rãjur Nórar

Vĩpir CFA tỹ BCEAO
Vĩpir CFP
Jemẽn Hijar
Ran surafrikỹnũ
Kuvasa jỹmijanũ`,
"ku":`dîrhemê mîrgehên erebî yên yekbûyî
efxanîyê efxanistanî
lekê arnawidî
dramê ermenî
kwanzayê angolayî
pesoyê arjantînî
dolarê awistralyayî
florînê arubayî
manatê azerbeycanî
markê konvertibl ê bosna hersekî
dolarê barbadosî
takayê bengladeşî
dînarê behreynê
frankê birûndîyî
dolarê bermûdayî
dolarê brûneyî
bolîvyanoyê bolîvyayî
realê brezîlyayî
dolarê bahamayî
ngultrumê bûtanî
pulayê botswanayî
rubleyê belarûsî
dolarê belîzeyî
dolarê kanadayî
frankê kongoyî
frankê swîsrî
pesoyê şîlîyî
yûanê çînî
pesoyê kolombîyayî
kolonê kosta rîkayî
pesoyê kubayî
eskudoyê kape verdeyî
kronê çekî
frankê cîbûtîyî
kronê danîmarkî
pesoyê domînîkî
dînarê cezayîrî
lîreyê misirî
nakfayê erîtreyî
bîrê etyopyayî
ewro
dolarê fîjîyî
paundê giravên falklandî
sterlînê brîtanî
larîyê gurcistanî
cedîyê ganayî
lîreyê cebelîtariqî
dalasîyê gambîyayî
frankê gîneyî
quertzalê guatemalayî
dolarê guayanayî
dolarê hong kongî
lempîrayê hondurasî
gûrdeyê haîtîyî
forîntê macarî
rûpîyê endonezî
şekelê nû yê îsraîlî
rûpîyê hindistanî
dînarê îraqî
rîyalê îranî
kronê îslandayî
dolarê jamaîkayî
dînarê urdunî
yenê japonî
şîlîngê kenyayî
somê qirxizistanî
rîelê kamboçyayî
frankê komoranî
wonê koreya bakurî
wonê koreya başûrî
dînarê kuweytî
dolarê giravên keymanî
tengeyê qazaxistanî
kîpê laosî
lîreyê libnanî
rûpîyê srî lankayî
dolarê lîberyayî
lotîyê lesothoyî
dînarê lîbyayî
dîrhemê fasî
leyê moldovayî
arîarîyê madagaskarî
dînarê makedonî
kyatê myanmarî
togrokê moxolî
patakayê makaoyî
ouguîayê morîtanyayî
rûpîyê maûrîtîûsê
rûfîyaayê maldîvayî
kwaçayê malawîyê
pesoyê meksîkayî
ringgitê malezyayî
metîkalê mozambîkî
dolarê namîbyayî
naîrayê nîjeryayî
kordobayê nîkaraguayî
kronê norweçî
rûpîyê nepalî
dolarê zelandayî
rîyalê umanî
balboayê panamayî
solê perûyî
kînayê gîneya nû ya papûayî
pesoyê fîlîpînî
rûpîyê pakistanî
zlotîyê polonyayî
gûaranîyê paragûayî
rîyalê qeterî
leyê romanyayî
dînarê sirbî
rubleyê rûsî
frankê rwandayî
rîyalê siûdî
dolarê giravên solomonî
rûpîyê seyşelerî
lîreyê sûdanî
kronê swêdî
dolarê sîngapurî
lîreyê saînt helenayî
leoneyê sîera leoneyî
şîlîngê somalî
dolarê surînamî
lîreyê sûdana başûrî
dobrayê sao tome û principeyî
lîreyê sûrî
lîlangenîyê swazîlî
bahtê taylandî
somonê tacikistanî
manatê tirkmenî
dînarê tûnisî
paʻangayê tonganî
lîreyê tirkî
dolarê trinidad û tobagoyî
dolarê taywanî
şîlîngê tanzanî
grîvnayê ûkraynî
şîlîngê ûgandayî
dolarê amerîkî
pesoyê ûrûgûayî
somê ozbekî
bolîvarê venezuelayî
dongê vîetnamî
vatûyê vanûatûyî
talayê somonî
frenkê CFA yê afrîkaya navîn
dolarê karayîba rojhilatî
guldenê karayîbî
frankê CFA yê afrîkaya başûrî
frankê CFPî
rîyalê yemenî
randê afrîkaya başûrî
kwaçayê zambîyayî
zêrê zîmbabweyî`,
"kxv":`
















brājil ti riel









cin ti yuān












yuro


briṭis pāunḍ













bārat ti ṭnkā





jāpān ti yēn














































rūs ti rūbel


























iūes ḍalār`,
"mi":`Dirham UAE
Afghani Awhekenetāna
Lek Arapeinia
Dram Āmenia
Kwanza Anakora
Peso Āketina
Tāra Ahitereiria
Florin Arūpa
Manat Atepaihānia
Mark Pōngia-Herekōwini takahuri
Tāra Papatohe
Taka Pākaratēhi
Dinar Pāreina
Franc Puruniti
Tāra Pāmura
Tāra Poronai
Boliviano Poriwia
Real Parahi
Tāra Pahama
Ngultrum Pūtana
Pula Poriwana
Ruble Pērara
Tāra Pērihi
Tāra Kānata
Franc Kōngo
Franc Huiterangi
Peso Hiri
Yuan Haina
Peso Koromōpia
Colon Koto Rika
Peso Kiupa
Escudo Kūrae Matomato
Koruna Tieke
Franc Tepūti
Kroner Tenemāka
Peso Tominika
Dinar Aratiria
Pāuna Īhipa
Nakfa Eriterea
birr Etiopia
Euro
Tāra Whītī
Pāuna Whākana
Pāuna Piritene
Lari Hōria
Cedi Kāna
Pāuna Kāmaka
Dalasi Kamopia
Franc Kini
Quetzal Kuatamāra
Tāra Kaiana
Tāra Hongipua
Lempira Honotura
Gourde Haiti
Forint Hanekari
Rupiah Initonīhia
Shekel Hou Iharaira
Rupī Iniana
Dinar Irāka
Rial Irāna
Kronur Tiorangi
Tāra Hemeika
Dinar Hōrano
Yen Hapanihi
Hereni Kenia
Som Kikitānga
Riel Kamapōtia
Franc Komoro
Won Kōrea ki te Raki
Won Kōrea ki te Tonga
Dinar Kūweiti
Tāra Kāmana
Tenge Katatānga
kip Rāoho
Pāuna Repanona
Rupee Hiri Ranaka
Tāra Raipiria
Loti Teroto
Dinar Ripia
Dirham Moroko
Leu Morotawa
Ariary Matakāhika
Denar Makerōnia
Kyat Pēma
tugrik Mongōria
Pataca Makau
Ouguiya Mauritania
Rupee Marihi
Rufiyaa Māratiri
Kwacha Marāwi
Peso Mēhiko
Ringgit Mareia
Metical Mohapiki
Tāra Namipia
Naira Ngāitīria
Cordoba Nikarāhua
Kroner Nōwei
Rupee Nepōra
Tāra o Aotearoa
Rial Ōmana
Balboa Panama
Sole Peru
Kina Papua Nūkini
Peso Piripīni
Rupee Pakitāne
Zloty Pōrana
Guarani Parakai
Riyal Katā
Leu Romeinia
Dinar Hirupia
Rūpera Ruhiana
Franc Rāwana
Riyal Hauri
Tāra Moutere Horomona
Rupee Heikere
Pāuna Hūtāne
Kronor Huitene
Tāra Hingapoa
Pāuna Hato Herena
Leone Araone
Hereni Hūmārie
Tāra Huriname
Pāuna Hūtāne Tonga
Dobra Hao Tome me Pirinihipi
Pāuna Hiria
Lilangeni Warerangi
Baht Tairanga
Somoni Takiritānga
Manat Tukumanatānga
Dinar Tūnihia
Pa’anga Tonga
Lira Tākei
Tāra Tirinaki Tōpako
Tāra Taiwana Hou
Hereni Tānahia
Hryvnia Ukareinga
hereni Ukānga
Tāra US
Peso Urukoi
Som Uhipeketāne
Bolivar Penehūera
Dong Whitināmu
Vatu Whenuatū
Tala Hāmoa
Franc CFA Āwherika Waenga
Tāra Karapīana Rāwhiti
Guilder Karapīana
Franc CFA Āwherika ki te Uru
Franc CFP
Rial Īmene
Rand Āwherika ki te Tonga
Kwacha Tāmipia
Kōura Timuwawe`,
"nso":``,
"om":`













Doolaara Beermudaa


Brazilian Real




Doolaara Beliizee
Doolaara Kanaadaa



Chinese Yuan Renminbi

Koloonii Kostaa Rikaa









Itoophiyaa Birrii
Euro


British Pound













Indian Rupee





Japanese Yen














































Russian Ruble


























Doolaara Ameerikaa`,
"pcm":`Yunaítẹ́d Áráb Ẹ́míréts Dírham
Afgán Afgáni
Albéniá Lẹk
Armẹ́niá Dram
Angólá Kwánza
Ajẹntína Pẹ́so
Ọstréliá Dọ́la
Arúba Flọ́rin
Azẹrbaiján Mánat
Bọ́sniá an Hẹzẹgovína Mak Wé Pẹ́sin Fít Chenj
Barbédọs Dọ́la
Bangladẹ́sh Táka
Baréin Dínar
Burúndí Frank
Bẹmiúda Dọ́la
Brunẹí Dọ́la
Bolíviá Boliviáno
Brazíl Rẹal
Bahámas Dọ́la
Bután Ngúltrum
Botswáná Púla
Bẹlarús Rúbul
Bẹliz Dọ́la
Kánádá Dọ́la
Kóngó Frank
Swís Frank
Chílí Pẹ́so
Chaíná Yuan
Kolómbiá Pẹ́so
Kósta Ríka Kólọn
Kiúbá Pẹ́so
Kép Vẹ́d Ẹskúdo
Chẹ́k Kórúna
Jibútí Frank
Dẹ́nmák Króna
Dọmíníkan Pẹ́so
Aljíria Dínar
Íjípt Paund
Ẹritrẹá Nákfa
Ẹtiópiá Berr
Yúro
Fíjí Dọ́la
Fọlkland Aílands Paund
Brítísh Páund
Jọ́jiá Lári
Ganá Sídi
Jibrọ́lta Páund
Gámbiá Dalási
Gíní Frank
Guátẹmála Kwuẹ́tzal
Giyána Dọ́la
Họng Kọ́ng Dọ́la
Họndúrán Lẹmpíra
Haíti Gourd
Họngériá Fọ́rint
Indoníshiá Rupia
Ízrẹ́l Niú Shẹ́kẹl
Índiá Rúpi
Irák Dínar
Irán Rial
Aíslánd Króna
Jamaíka Dọla
Jọ́dán Dínar
Japán Yẹn
Kẹ́nyá Shílin
Kẹjístan Som
Kambódiá Riẹl
Kọ́mọ́ros Frank
Nọ́t Koriá Wọn
Saút Koriá Wọn
Kuwét Dínar
Kéman Aílands Dọla
Kazakstan Tẹ́nj
Laós Kip
Lẹ́bánọ́n Paund
Sri Lánká Rúpi
Laibẹ́riá Dọ́la
Lẹsóto Lọ́ti
Líbia Dínar
Morọko Dírham
Mọldóva Lu
Malagásí Ariári
Masẹdónia Dínar
Miánmá Kiat
Mọngóliá Túgrik
Makáo Pátáka
Mọriténiá Uguíya
Mọríshọ́s Rúpi
Mọ́ldívs Rúfíya
Maláwi ́Kwácha
Mẹ́ksíko Pẹ́so
Maléshiá Ríngit
Mozámbík Métíkal
Namíbiá Dọ́la
Naijíriá Naíra
Nikarágwua Kordóba
Nọ́wé Króna
Nẹ́pál Rúpi
Niú Zílánd Dọ́las
Omán Rial
Pánáma Balbóa
Pẹrúvián Sol
Pápuá Niú Gíni Kína
Fílípíns Píso
Pakístán Rúpi
Pólánd Zílọ́ti
Páragwuá Guaráni
Kata Ríal
Roméniá Lu
Sẹrbia Dínar
Rọ́shiá Rúbul
Ruwándá Frank
Saúdí Arébiá Riyal
Sólómọ́n Aílands Dọ́la
Sẹ́chẹ́ls Rúpi
Sudan Paund
Swídẹ́n Króna
Singapọ́ Dọ́la
Sent Hẹlẹ́ná Paund
Siẹ́ra Líoniá Liọn
Sọmáliá Shílin
Súrínám Dọla
Saút Sudán Paund
Sao Tómẹ & Prínsípẹ Dóbra
Síriá Paund
Swází Lilánjẹ́ni
Taílánd Baht
Tajíkstan Sómóni
Tọkmẹ́nístán Mánat
Tuníshia Dínar
Tónga Pánga
Tọ́kí Líra
Trínídad & Tobágo Dọ́la
Niú Taiwán Dọ́la
Tanzániá Shílin
Yukrẹín Rívnia
Yugándá Shílin
US Dọ́la
Yurugwaí Pẹ́so
Uzbẹ́kistan Som
Vẹnẹzuẹlá Bolívar
Viẹ́tnám Dọng
Vanuátú Vátu
Samóa Tála
Sẹ́ntrál Áfríká Frank
Íst Karíbián Dọla
Karíbíen Gílda
Wẹ́st Afríká Sẹ́fa Frank
Frẹ́nch Poliníshiá Frank
Yẹ́mẹ́n Rial
Saút Áfríká Rand
Zámbiá Kwácha
Zimbábwẹn Gọ́ld`,
"qu":`Dirham de Emiratos Árabes Unidos
Afgani Afgano
Lek albanés
Dram Armenio
Kwanza Angoleño
Peso Argentino
Dólar Australiano
Florín Arubeño
Manat Azerbaiyano
Marco Bosnioherzegovino
Dólar de Barbados
Taka Bangladesí
Dinar Bareiní
Franco Burundés
Dólar Bermudeño
Dólar de Brunéi
Boliviano
Real Brasileño
Dólar Bahameño
Ngultrum Butanés
Pula Botswano
Nuevo Rublo Bielorruso
Dólar Beliceño
Dólar Canadiense
Franco Congoleño
Franco Suizo
Peso Chileno
Yuan Chino
Peso Colombiano
Colón Costarricense
Peso Cubano
Escudo Caboverdiano
Corona Checa
Franco Yibutiano
Corona Danesa
Peso Dominicano
Dinar Argelino
Libra Egipcia
Nakfa Eritreano
Birr Etíope
Euro
Dólar Fiyiano
Libra Malvinense
Libra Esterlina
Lari Georgiano
Cedi Ganés
Libra Gibraltareña
Dalasi
Franco Guineano
Quetzal Guatemalteco
Dólar Guyanés
Dólar de Hong Kong
Lempira Hondureño
Gourde Haitiano
Florín Húngaro
Rupia Indonesia
Nuevo Séquel
Rupia India
Dinar Iraquí
Rial Iraní
Corona Islandesa
Dólar Jamaiquino
Dinar Jordano
Yen Japonés
Chelín Keniano
Som Kirguís
Riel Camboyano
Franco Comorense
Won Norcoreano
Won Surcoreano
Dinar Kuwaití
Dólar de las Islas Caimán
Tenge Kazajo
Kip Laosiano
Libra Libanesa
Rupia de Sri Lanka
Dólar Liberiano
Lesoto Loti Qullqi
Dinar Libio
Dírham Marroquí
Leu Moldavo
Ariary Malgache
Dinar Macedonio
Kyat Birmano
Tugrik Mongol
Pataca Macaense
Uguiya Mauritano
Rupia de Mauricio
Rupia de Maldivas
Kwacha Malauí
Peso Mexicano
Ringgit Malayo
Metical Mozambiqueño
Dólar Namibio
Naira Nigeriano
Córdova Nicaragüense
Corona Noruega
Rupia Nepalí
Dólar Neozelandés
Rial Omaní
Balboa Panameño
Sol Peruano
Kina Papuano
Peso Filipino
Rupia Pakistaní
Zloty
Guaraní Paraguayo
Riyal Catarí
Leu Rumano
Dinar Serbio
Rublo Ruso
Franco Ruandés
Riyal Saudí
Dólar de las Islas Salomón
Rupia de Seychelles
Libra Sudanesa
Corona Sueca
Dólar de Singapur
Libra de Santa Helena
Leone qullqi de Sierra Leona
Chelín Somalí
Dólar Surinamés
Libra Sursudanesa
Dobra Santotomense
Libra Siria
Lilangeni Swazi
Baht Tailandés
Somoni Tayiko
Manat Turcomano
Dinar Tunecino
Paʻanga Tongano
Lira Turca
Dólar de Trinidad y Tobago
Nuevo Dólar Taiwanés
Chelín Tanzano
Grivna
Chelín Ugandés
Dólar Americano
Peso Uruguayo
Som Ubzeko
Bolívar Venezolano
Dong Vietnamita
Vatu Vanuatu
Tala Samoano
Franco CFA de África Central
Dólar del Caribe Oriental
Caribe guilderkuna
Franco CFA de África Occidental
Franco CFP
Rial Yemení
Rand Sudafricano
Kwacha Zambiano
Zimbabuemanta quri`,
"rw":``,
"so":`Dirhamka Isutaga Imaaraatka Carabta
Afgan Afgani
Lekta Albaniya
Daraamka Armeniya
Kawansada Angola
Beesada Arjentiin
Doolarka Astaraaliya
Foloorinta Aruban
Manaata Asarbeyjan
Konfatibal Maakta Bosnia-Hersogofina
Doolarka Barbaadiyaan
Taka Bangledesh
Dinaarka Baxreyn
Faranka Burundi
Doolarka Barmuuda
Doolarka Buruney
Bolifiyanada Bolifiya
Realka Barasil
Doolarka Bahamaas
Nugultaramta Butan
Buulada Botswana
Rubalka Belarus
Doolarka Beelisa
Doolarka Kanada
Faranka Kongo
Faranka Iswiska
Beesada Jili
Yuwanta Shiinaha
Beesada Kolombiya
Kolonka Kosta Riika
Beesada Kuuba
Eskudo Keyb Farde
Korunada Jeek
Faran Jabuuti
Koronka Danishka
Beesada Dominiika
Dinaarka Aljeriya
Bowndka Masar
Nakfada Eritriya
Birta Itoobbiya
Yuuroo
Doolarka Fiji
Bowndka Faalklaan Aylaanis
Bowndka Biritishka
Laariga Joorjiya
Sedida Gana
Bowndka Gibraltar
Dalasida Gambiya
Faranka Gini
Kuwestalka Guwatemala
Doolarka Guyanes
Doolarka Hoon Koon
Lembirada Honduras
Goordada Hiyati
Forintiska Hangari
Rubiah Indonesiya
Niyuu Shekelka Israaiil
Rubiga Hindiya
Dinaarka Ciraaq
Riyaalka Iran
Koronada Eysland
Doolarka Jamayka
Dinaarka Urdun
Yenta Jabaan
Shilingka Kenya
Somta Kiyrgiystan
Riyf kambodiya
Faranka Komoros
Wonka Waqooyiga Kuuriya
Wonka Koonfur Kuuriya
Dinaarka Kuweyt
Doolarka Kayman Aylaanis
Tengeda Kasakhstan
Kib Laoti
Bowndka Lubnaan
Rubiga Siri lanka
Doolarka Liberiya
Lesotho Loti
Dinaarka Libya
Dirhamka Moroko
Leeyuuda Moldofa
Arayrida Madagaskar
Denaarka Masedoniya
Kayatda Mayanmaar
Tugrikta Mongoliya
Bataka Makana
Oogiyada Mawritaaniya
Rubiga Mowrishiya
Rufiyada Maldifiya
Kawajada Malawi
Beesada Meksiko
Ringitda Malayshiya
Metikalka Mosambik
Doolarka Namibiya
Nairada Neyjeeriya
Kordobada Nikargow
Koronka Norway
Rubiga Nebal
Doolarka Niyuu Siyalaan
Riyaalka Cumaan
Balbow Banama
Solsha Beeru
Kinada Babua Niyuu Gini
Biso Filibin
Rubiga Bakistan
Solotida Bolaan
Guranida Baraguway
Riyaalka Qatar
Liyuuda Romaniya
Dinaarka Serbiya
Rubalka Ruushka
Faranka Ruwanda
Riyaalka Sacuudiga
Doolarka Solomon Aylaanis
Rubiga Siisalis
Bowndka Suudaan
Koronka Isweden
Doolarka Singabuur
Bowndka St Helen
Leonka Sira Leon
Shilingka Soomaaliya
Doolarka Surinamees
Bowndka Koonfurta Suudaan
Dobra Sao Tome & Birinsibi
Bowndka Suuriya
Lilangeenida iswaasi
Baatka Taylaan
Somoonida Tajikistan
Manaata Turkmenistan
Dinaarka Tunisiya
Ba’angada Tonga
Liirada Turkiga
Doolarka Tirinidad iyo Tobago
Doolarka Taywaanta Cusub
Shilingka Tansaaniya
Hirfiniyada Yukreeyn
Shilingka Yugandha
Doolarka Mareeykanka
Beesada Urugway
Somta Usbekistan
Bolifarada Fenesuwela
Dongta Fitnaam
Fatu Fanuatu
Tala Samao
Faranka CFA ee Bartamaha Afrika
Doolarka Iist Kaaribyan
Caribbean guilder
Faranka CFA Galbeedka Afrika
Faranka CFP
Riyaalka Yemen
Randka Koonfur Afrika
Kawajada Sambiya
Dahabka Zimbabwe`,
"st":``,
"sw":`Dirham ya Falme za Kiarabu|Diramu ya Falme za Kiarabu
Afghani ya Afghanistan|Afghani ya Afghanistani
Lek ya Albania
Dram ya Armenia
Kwanza ya Angola
Peso ya Ajentina
Dola ya Australia
Florin ya Aruba
Manat ya Azerbaijan|Manati ya Azabajani
Convertible Mark ya Bosnia na Hezegovina|Maki ya Bosnia na Hezegovina Inayoweza Kubadilishwa
Dola ya Barbados|Dola ya Babadosi
Taka ya Bangladesh|Taka ya Bangladeshi
Dinari ya Bahareni
Faranga ya Burundi
Dola ya Bermuda|Dola ya Bamuda
Dola ya Brunei
Boliviano ya Bolivia
Real ya Brazil|Reale ya Brazili
Dola ya Bahamas|Dola ya Bahama
Ngultrum ya Bhutan|Ngultrumi ya Bhutani
Pula ya Botswana
Ruble ya Belarus|Ruble ya Belarusi
Dola ya Belize
Dola ya Canada|Dola ya Kanada
Faranga ya Kongo
Faranga ya Uswisi
Peso ya Chile
Yuan ya Uchina|Yuan Renminbi ya China|Yuan ya China
Peso ya Kolombia
Colon ya Kostarika
Peso ya Kuba
Eskudo ya Cape Verde|Eskudo ya Kepuvede
Koruna ya Jamhuri ya Czech|Koruna ya Cheki
Faranga ya Jibuti
Krone ya Denmark|Kroni ya Denmaki
Peso ya Dominika
Dinar ya Aljeria|Dinari ya Aljeria
Pauni ya Misri
Nakfa ya Eritrea
Birr ya Uhabeshi|Bir ya Uhabeshi
Yuro
Dola ya Fiji
Pauni ya Visiwa vya Falkland
Pauni ya Uingereza
Lari ya Jojia|Lari ya Jiojia
Cedi ya Ghana|Sidi ya Ghana
Pauni ya Gibraltar|Pauni ya Jibrata
Dalasi ya Gambia
Faranga ya Guinea
Quetzal ya Guatemala
Dola ya Guyana
Dola ya Hong Kong
Lempira ya Hondurasi
Gourde ya Haiti|Godi ya Haiti
Forint ya Hungaria|Forinti ya Hungaria
Rupiah ya Indonesia|Rupia ya Indonesia
Shekeli Mpya ya Israel
Rupia ya India
Dinari ya Iraki
Rial ya Iran|Riali ya Irani
Krona ya Aisilandi
Dola ya Jamaika
Dinari ya Jordan|Dinari ya Yordani
Yen ya Japani|Sarafu ya Kijapani|Yeni ya Japani
Shilingi ya Kenya
Som ya Kyrgystan
Riel ya Kambodia|Rieli ya Kambodia
Faranga ya Komoro
Won ya Korea Kaskazini
Won ya Korea Kusini
Dinari ya Kuwait
Dola ya Visiwa vya Cayman
Tenge ya Kazakhstan|Tenge ya Kazakistani
Kip ya Laosi
Pauni ya Lebanon|Pauni ya Lebanoni
Rupia ya Sri Lanka
Dola ya Liberia
Loti ya Lesoto
Dinari ya Libya
Dirham ya Moroko|Diramu ya Moroko
Leu ya Moldova
Ariari ya Madagaska|Ariary ya Bukini
Denar ya Masedonia|Dinari ya Masedonia
Kyat ya Myanmar|Kiati ya Myama
Tugrik ya Mongolia
Pataca ya Macau|Pataka ya Macau
Ouguiya ya Moritania|Ugwiya ya Moritania
Rupia ya Morisi
Rufiyaa ya Maldives|Rufiyaa ya Maldivi
Kwacha ya Malawi
Peso ya Meksiko
Ringgit ya Malaysia|Ringgiti ya Malesia
Metikali ya Msumbiji
Dola ya Namibia
Naira ya Nigeria|Naira ya Naijeria
Cordoba ya Nikaragwa
Krone ya Norwe|Kroni ya Norwe
Rupia ya Nepal|Rupia ya Nepali
Dola ya Nyuzilandi
Rial ya Omani|Riali ya Omani
Balboa ya Panama
Sol ya Peru
Kina ya Papua New Guinea
Peso ya Ufilipino
Rupia ya Pakistan|Rupia ya Pakistani
Zloty ya Poland|Zloti ya Polandi
Guarani ya Paragwai
Rial ya Qatar|Riali ya Katari
Leu ya Romania
Dinar ya Serbia|Dinari ya Serbia
Ruble ya Urusi
Faranga ya Rwanda
Riyal ya Saudia|Riyali ya Saudia
Dola ya Visiwa vya Solomon|Dola ya Visiwa vya Solomoni
Rupia ya Ushelisheli|Rupia ya Shelisheli
Pauni ya Sudan|Pauni ya Sudani
Krona ya Uswidi
Dola ya Singapore|Dola ya Singapoo
Pauni ya St. Helena
Leone ya Siera Leoni|Leoni ya Siera Leoni
Shilingi ya Somalia
Dola ya Suriname
Pauni ya Sudan Kusini|Pauni ya Sudani Kusini
Dobra ya Sao Tome na Principe
Pauni ya Syria
Lilangeni ya Uswazi
Baht ya Tailandi|Bahti ya Tailandi
Somoni ya Tajikistan|Somoni ya Tajikistani
Manat ya Turkmenistan|Manati ya Turkmenistani
Dinari ya Tunisia
Paʻanga ya Tonga
Lira ya Uturuki
Dola ya Trinidad na Tobago|Dola ya Trinidadi na Tobago
Dola ya Taiwan|Dola ya Taiwani
Shilingi ya Tanzania
Hryvnia ya Ukraine|Hryvnia ya Ukraini
Shilingi ya Uganda
Dola ya Marekani
Peso ya Urugwai
Som ya Uzbekistan|Som ya Uzbekistani
Bolivar ya Venezuela|Boliva ya Venezuela
Dong ya Vietnam|Dong ya Vietnamu
Vatu ya Vanuatu
Tala ya Samoa
Faranga ya Afrika ya Kati CFA|Faranga CFA BEAC|Faranga ya CFA ya Afrika ya Kati
Dola ya Karibi Mashariki
Guilder ya Karibe
Faranga ya Afrika Magharibi CFA|Faranga CFA BCEAO|Faranga ya CFA ya Afrika Magharibi
Faranga ya CFP
Rial ya Yemen|Riali ya Yemeni
Randi ya Afrika Kusini
Kwacha ya Zambia
Dhahabu ya Zimbabwe`,
"tk":`BAE dirhemi
Owgan afganisi
Alban leki
Ermeni dramy
Angola kwanzasy
Argentin pesosy
Awstraliýa dollary
Aruba florini
Azerbaýjan manady
Konwertirlenýän Bosniýa we Gersegowina markasy
Barbados dollary
Bangladeş takasy
Bahreýn dinary
Burundi franky
Bermuda dollary
Bruneý dollary
Boliwiýa boliwianosy
Brazil realy
Bagama dollary
Butan ngultrumy
Botswana pulasy
Belarus rubly
Beliz dollary
Kanada dollary
Kongo franky
Şweýsar franky
Çili pesosy
Hytaý ýuany
Kolumbiýa pesosy
Kosta-Rika kolony
Kuba pesosy
Kabo-Werde eskudosy
Çeh kronasy
Jibuti franky
Daniýa kronasy
Dominikan pesosy
Alžir dinary
Müsür funty
Eritreýa nakfasy
Efiopiýa byry
Ýewro
Fiji dollary
Folklend adalarynyň funty
Britan funt sterlingi
Gruzin larisi
Gano sedisi
Gibraltar funty
Gambiýa dalasisi
Gwineý franky
Gwatemala ketsaly
Gaýana dollary
Gonkong dollary
Gonduras lempirasy
Gaiti gurdy
Wenger forinti
Indoneziýa rupiýasy
Täze Ysraýyl şekeli
Hindi rupiýasy
Yrak dinary
Eýran rialy
Islandiýa kronasy
Ýamaýka dollary
Iordan dinary
Ýapon ýeni
Keniýa şillingi
Gyrgyz somy
Kamboja riýeli
Komor adalarynyň franky
Demirgazyk Koreý wony
Günorta Koreý wony
Kuweýt dinary
Kaýman adalarynyň dollary
Gazak teňňesi
Laos kipi
Liwan funty
Şri-Lanka rupiýasy
Liberiýa dollary
Lesoto lotisi
Liwiýa dinary
Marokko dirhamy
Moldaw leýi
Malagasiý ariarisi
Makedon dinary
Mýanma kýaty
Mongol tugrigi
Makao patakasy
Mawritan ugiýasy
Mawrikiý rupiýasy
Maldiw rufiýasy
Malawi kwaçasy
Meksikan pesosy
Malaýziýa ringgiti
Mozambik metikaly
Namibiýa dollary
Nigeriýa naýrasy
Nikaragua kordobasy
Norwegiýa kronasy
Nepal rupiýasy
Täze Zelandiýa dollary
Oman rialy
Panama balboasy
Peru soly
Papua - Täze Gwineýa kinasy
Filippin pesosy
Päkistan rupiýasy
Polýak zlotysy
Paragwaý guaranisi
Katar rialy
Rumyn leýi
Serb dinary
Rus rubly
Ruanda franky
Saud rialy
Solomon adalarynyň dollary
Seýşel rupiýasy
Sudan funty
Şwed kronasy
Singapur dollary
Keramatly Ýelena adasynyň funty
Sýerra-Leone leony
Somali şillingi
Surinam dollary
Günorta Sudan funty
San-Tome we Prinsipi dobrasy
Siriýa funty
Swazi lilangeni
Taýland baty
Täjik somonisi
Türkmen manady
Tunis dinary
Tonga paangasy
Türk lirasy
Trininad we Tobago dollary
Täze Taýwan dollary
Tanzaniýa şillingi
Ukrain griwnasy
Uganda şillingi
ABŞ dollary
Urugwaý pesosy
Özbek somy
Wenesuela boliwary
Wýetnam dongy
Wanuatu watusy
Samoa talasy
KFA BEAC franky
Gündogar karib dollary
karib guldeni
KFA BCEAO franky
Fransuz ýuwaş umman franky
Ýemen rialy
Günorta Afrika rendi
Zambiýa kwaçasy
Zimbabwe altyny`,
"tn":``,
"to":`





Tola fakaʻaositelēlia

































ʻEulo
Tola fakafisi
























































Tola fakanuʻusila



Kina fakapapuaniukini










Tola fakaʻotusolomone
















Paʻanga fakatonga











Vatu fakavanuatu
Tala fakahaʻamoa




Falaniki fakapasifika`,
"uz":`Birlashgan Arab Amirliklari dirhami
Afg‘oniston afg‘oniysi
Albaniya leki
Armaniston drami
Angola kvanzasi
Argentina pesosi
Avstraliya dollari
Aruba florini
Ozarbayjon manati
Bosniya va Gertsegovina ayirboshlash markasi
Barbados dollari
Bangladesh takasi
Bahrayn dinori
Burundi franki
Bermuda dollari
Bruney dollari
Boliviya bolivianosi
Braziliya reali
Bagama dollari
Butan ngultrumi
Botsvana pulasi
Belarus rubli
Beliz dollari
Kanada dollari
Kongo franki
Shveytsariya franki
Chili pesosi
Xitoy yuani
Kolumbiya pesosi
Kosta-Rika koloni
Kuba pesosi
Kabo-Verde eskudosi
Chexiya kronasi
Jibuti franki
Daniya kronasi
Dominikana pesosi
Jazoir dinori
Misr funti
Eritreya nakfasi
Efiopiya biri
Yevro
Fiji dollari
Folklend orollari funti
Angliya funt sterlingi
Gruziya larisi
Gana sedisi
Gibraltar funti
Gambiya dalasisi
Gvineya franki
Gvatemala ketsali
Gayana dollari
Gonkong dollari
Gonduras lempirasi
Gaiti gurdi
Vengriya forinti
Indoneziya rupiyasi
Isroil yangi shekeli
Hindiston rupiyasi
Iroq dinori
Eron riyoli
Islandiya kronasi
Yamayka dollari
Iordaniya dinori
Yaponiya iyenasi
Keniya shillingi
Qirg‘iziston somi
Kambodja rieli
Komor orollari franki
Shimoliy Koreya voni
Janubiy Koreya voni
Kuvayt dinori
Kayman orollari dollari
Qozog‘iston tengesi
Laos kipi
Livan funti
Shri-Lanka rupiyasi
Liberiya dollari
Lesoto lotisi
Liviya dinori
Marokash dirhami
Moldova leyi
Malagasi ariarisi
Makedoniya dinori
Myanma kyati
Mongoliya tugriki
Makao patakasi
Mavritaniya uqiyasi
Mavritaniya rupiyasi
Maldiv rupiyasi
Malavi kvachasi
Meksika pesosi
Malayziya ringgiti
Mozambik metikali
Namibiya dollari
Nigeriya nayrasi
Nikaragua kordobasi
Norvegiya kronasi
Nepal rupiyasi
Yangi Zelandiya dollari
Ummon riyoli
Panama balboasi
Peru soli
Papua – Yangi Gvineya kinasi
Filippin pesosi
Pokiston rupiyasi
Polsha zlotiyi
Paragvay guaranisi
Qatar riyoli
Ruminiya leyi
Serbiya dinori
Rossiya rubli
Ruanda franki
Saudiya Arabistoni riyoli
Solomon orollari dollari
Seyshel rupiyasi
Sudan funti
Shvetsiya kronasi
Singapur dollari
Muqaddas Yelena oroli funti
Syerra-Leone leonesi
Somali shillingi
Surinam dollari
Janubiy Sudan funti
San-Tome va Prinsipi dobrasi
Suriya funti
Svazilend lilangenisi
Tailand bati
Tojikiston somoniysi
Turkmaniston manati
Tunis dinori
Tonga paangasi
Turk lirasi
Trinidad va Tobago dollari
Yangi Tayvan dollari
Tanzaniya shillingi
Ukraina grivnasi
Uganda shillingi
AQSH dollari
Urugvay pesosi
O‘zbekiston so‘mi
Venesuela bolivari
Vyetnam dongi
Vanuatu vatusi
Samoa talasi
Markaziy Afrika CFA franki
Sharqiy Karib dollari
Karib guldeni
G‘arbiy Afrika CFA franki
Fransuz Polineziyasi franki
Yaman riyoli
Janubiy Afrika rendi
Zambiya kvachasi
Zimbabve oltini`,
"vmw":``,
"wo":`United Arab Emirates Dirham
Afghan Afghani
Albanian Lek
Armenian Dram
Angolan Kwanza
Argentine Peso
Australian Dollar
Aruban Florin
Azerbaijani Manat
Bosnia-Herzegovina Convertible Mark
Barbadian Dollar
Bangladeshi Taka
Bahraini Dinar
Burundian Franc
Vote BMD
Brunei Dollar
Bolivian Boliviano
Real bu Bresil
Bahamian Dollar
Bhutanese Ngultrum
Botswanan Pula
Belarusian Ruble
Belize Dollar
Vote CAD
Congolese Franc
Swiss Franc
Chilean Peso
Yuan bu Siin
Colombian Peso
Costa Rican Colón
Cuban Peso
Cape Verdean Escudo
Czech Koruna
Djiboutian Franc
Danish Krone
Dominican Peso
Algerian Dinar
Egyptian Pound
Eritrean Nakfa
Ethiopian Birr
Euro
Fijian Dollar
FKPS
Pound bu Grànd Brëtaañ
Georgian Lari
Ghanaian Cedi
Vote GIP
Gambian Dalasi
Guinean Franc
GT
Guyanaese Dollar
Hong Kong Dollar
Honduran Lempira
Haitian Gourde
Hungarian Forint
Indonesian Rupiah
Israeli New Shekel
Rupee bu End
Iraqi Dinar
Iranian Rial
Icelandic Króna
Jamaican Dollar
Jordanian Dinar
Yen bu Sapoŋ
Kenyan Shilling
Kyrgystani Som
Cambodian Riel
Comorian Franc
North Korean Won
South Korean Won
Kuwaiti Dinar
Cayman Islands Dollar
Kazakhstani Tenge
Laotian Kip
Lebanese Pound
Sri Lankan Rupee
Liberian Dollar
Lesotho Loti
Libyan Dinar
Moroccan dirhams
Moldovan Leu
Malagasy Ariary
Macedonian Denar
Myanmar Kyat
Mongolian Tugrik
Macanese Pataca
Mauritanian Ouguiya
Mauritian Rupee
Maldivian Rufiyaa
Malawian Kwacha
Mexican Peso
Malaysian Ringgit
Mozambican Metical
Namibian Dollar
Nigerian Naira
Nicaraguan Córdoba
Norwegian Krone
Nepalese Rupee
New Zealand Dollar
Omani Rial
Panamanian Balboa
Peruvian Sols
Papua New Guinean Kina
Philippine Peso
Pakistani Rupee
Polish Zloty
Paraguayan Guaranis
Qatari Riyal
Romanian Leu
Serbian Dinar
Ruble bi Rsis
Rwandan Franc
Saudi Riyal
Solomon Islands Dollar
Seychellois Rupee
Sudanese Pound
Swedish Krona
Singapore Dollar
St. Helena Pound
Sierra Leonean Leone
Somali Shilling
Surinamese Dollar
South Sudanese Pound
São Tomé & Príncipe Dobra
Syrian Pound
Swazi Lilangeni
Thai Baht
Tajikistani Somoni
Turkmenistani Manat
Tunisian Dinar
Tongan Paʻanga
Turkish Lira
Trinidad & Tobago Dollar
New Taiwan Dollar
Tanzanian Shilling
UAHS
Ugandan Shilling
Dolaaru US
Uruguayan Peso
Uzbekistani Som
Venezuelan Bolívar
Vietnamese Dong
Vanuatu Vatu
Samoan Tala
Central African CFA Franc
East Caribbean Dollar
Gildiye Karayib
Franc CFA bu Afrik Sowwu-jant
CFP Franc
Yemeni Rial
South African Rand
Zambian Kwacha
Zimbabwean ZiG`,
"xh":`I-Dirham yase-UAE
I-Afghani yase-Afghanistan
I-Lek yase-Albania
I-Dram yase Armenia
IKwanza yaseAngola
IPeso yase-Argentina
IDola yase-Australia
Aruban Florin
I-Manat yase-Azerbeijan
I-Convertible Mark yaseBosnia-Herzegovina
Barbadian Dollar
I-Taka yaseBangladesh
I-Dinar yaseBahrain
I-Franc yaseBurundi
Bermudan Dollar
IDola yaseBrunei
I-Boliviano yaseBolivia
I-Real yaseBrazil
Bahamian Dollar
I-Ngultrum yaseBhutan
I-Pula yaseBotswana
I-Ruble yaseBelarus
Belize Dollar
Canadian Dollar
IFranc yaseCongo
IFranc yaseSwirtzeland
I-Peso yaseChile
I-Yuan yaseTshayina
I-Peso yaseColombia
Costa Rican Colón
Cuban Peso
Cape Verdean Escudo
I-Koruna yaseCzech
I-Franc yaseDjibouti
I-Krone yaseDenmark
Dominican Peso
I-Dinar yase-Algeria
IPonti yase-Egypt
I-Nakfa yase-Eritria
I-Birr yase-Ethopia
I-Euro
IDola yaseFiji
IPonti yaseFalkland Islands
IPonti yaseBritane
I-Lari yaseGeorgia
ICedi yaseGhana
IPonti yaseGilbraltar
IDalasi yaseGambia
IFranc yaseGuinea
Guatemalan Quetzal
IDola yaseGuyana
IDola yaseHong Kong
Honduran Lempira
Haitian Gourde
I-Forint yaseHungay
I-Rupiah yase-Indonesia
I-New Shekel yase-Israel
I-Rupee yase-Indiya
I-Dinar yase-Iraq
I-Rial yase-Iran
IKróna yaseIceland
Jamaican Dollar
I-Dinar yaseJordan
I-Yen yaseJapan
I-Shilling yaseKenya
I-Som yaseKyrgystan
I-Riel yaseCambodia
I-Franc yaseComoros
I-Won yaseNorth Korea
I-Won yaseSouth Korea
I-Dinar yaseKuwait
Cayman Islands Dollar
I-Tenge yaseKhazakhstan
I-Kip yaseLaos
IPonti yaseLebanon
I-Rupee yaseSri Lanka
IDola yaseLiberia
I-Loti yaseLesotho
Libyan Dinar
Moroccan Dirham
Moldovan Leu
I-Ariary yaseMadagascar
Macedonian Denar
I-Kyat yaseMyanmar
I-Tugrik yaseMongolia
I-Pataca yaseMacao
I-Ouguiya yaseMauritania
I-Rupee yaseMauritius
I-Rufiyaa yaseMaldives
I-Kwacha yaseMalawi
Mexican Peso
I-Ringgit yaseMalysia
I-Metical yaseMozambique
IDola yaseNamibia
INaira yaseNigeria
Nicaraguan Córdoba
IKrone yaseNorway
I-Rupee yaseNepal
IDola yaseNew Zealand
I-Rial yase-Oman
Panamanian Balboa
I-Sol yasePeruvia
I-Kina yasePapua New Guinea
I-Peso yasePhilippines
I-Rupee yasePakistan
Polish Zloty
I-Guarani yaseParaguay
I-Riyal yaseQatar
I-Leu yaseRomania
I-Dinar yaseSerbia
I-Ruble yaseRashiya
I-Franc yaseRwanda
I-Riyal yaseSaudi
IDola yaseSolomon Islands
I-Rupee yaseSeychelles
Sudanese Pound
IKrona yaseSweden
IDola yaseSingapore
IPonti yaseSt. Helena
I-Loeone yaseSierra Leone
I-Shilling yaseSomalia
IDola yaseSuriname
IPonti yaseSouth Sudan
IDobra yaseSão Tomé & Príncipe
IPonti yaseSiriya
I-Lilangeni yase-Eswatini
I-Baht yaseThailand
I-Somoni yaseTajikistan
I-Manat yaseTurkmenistan
Tunisian Dinar
I-Paʻanga yaseTonga
I-Lira yaseTurkey
Trinidad & Tobago Dollar
IDola yaseNew Taiwan
I-Shilling yaseTanzania
I-Hryvnia yase-Ukraine
I-Shilling yase-Uganda
US Dollar
I-Peso yase-Uruguay
I-Som yase-Uzbekistan
I-Bolívar yaseVenezuela
I-Dong yaseVietnam
I-Vatu yaseVanuatu
I-Tala yaseSamoa
ICFA Franc yaseCentral Africa
East Caribbean Dollar
ICaribbean guilder
ICFA Franc yaseWest Africa
I-Franc yaseCFP
I-Rial yaseYemen
IRandi yaseMzantsi Afrika
I-Kwacha yaseZambi
IZimbabwean Gold`,
"yo":`Diami ti Awon Orílẹ́ède Arabu|Diami ti Awon Orílɛ́ède Arabu
Afugánì Afuganísítàànì
Lẹ́ẹ̀kì Àlìbáníà|Lɛ́ɛ̀kì Àlìbáníà
Dírààmù Àmẹ́níà|Dírààmù Àmɛ́níà
kíwánsà Angola
Pẹ́sò Agẹntínà|Pɛ́sò Agɛntínà
Dọla ti Orílẹ́ède Ástràlìá|Dɔla ti Orílɛ́ède Ástràlìá
Fuloríìnì Àrúbà
Mánààtì Àsàbáíjáì
Àmi Yíyípadà Bosnia-Herzegovina
Dọ́là Bábádọ̀ọ̀sì|Dɔ́là Bábádɔ̀ɔ̀sì
Tákà Báńgíládẹ̀ẹ̀ṣì|Tákà Báńgíládɛ̀ɛ̀shì
Dina ti Orílẹ́ède Báránì|Dina ti Orílɛ́ède Báránì
Faransi Bùùrúndì
Dọ́là Bẹ̀múdà|Dɔ́là Bɛ̀múdà
Dọ́là Bùrùnéì|Dɔ́là Bùrùnéì
Bọlifiánò Bọ̀lífíà|Bɔlifiánò Bɔ̀lífíà
Owó ti Orílẹ̀-èdè Brazil|Owó ti Orílɛ̀-èdè Brazil
Dọ́là Bàhámà|Dɔ́là Bàhámà
Ìngọ́tírọ̀mù Bútàànì|Ìngɔ́tírɔ̀mù Bútàànì
Pula Bọ̀tìsúwánà|Pula Bɔ̀tìsúwánà
Rọ́bù Bẹ̀lárùùsì|Rɔ́bù Bɛ̀lárùùsì
Dọ́là Bẹ̀lísè|Dɔ́là Bɛ̀lísè
Dọ́là Kánádà|Dɔ́là Kánádà
Firanki Kongo
Faransí Síwíìsì
Pẹ́sò Ṣílè|Pɛ́sò Shílè
Reminibi ti Orílẹ́ède ṣáínà|Reminibi ti Orílɛ́ède sháínà
Pẹ́sò Kòlóḿbíà|Pɛ́sò Kòlóḿbíà
Kólọ́ọ̀nì Kosita Ríkà|Kólɔ́ɔ̀nì Kosita Ríkà
Pẹ́sò Kúbà|Pɛ́sò Kúbà
Èsìkúdò Kapú Faadì
Koruna Ṣẹ́ẹ̀kì|Koruna Shɛ́ɛ̀kì
Faransi Dibouti
Kírónì Dáníṣì|Kírónì Dáníshì
Pẹ́sò Dòníníkà|Pɛ́sò Dòníníkà
Dina ti Orílẹ́ède Àlùgèríánì|Dina ti Orílɛ́ède Àlùgèríánì
pọọn ti Orílẹ́ède Egipiti|pɔɔn ti Orílɛ́ède Egipiti
Nakifasì Eritira
Báà Etópíà
owó Yúrò
Dọ́là Fíjì|Dɔ́là Fíjì
Pọ́n-ùn Erékùsù Falkland|Pɔ́n-ùn Erékùsù Falkland
Pọ́n-ùn ti Orilẹ̀-èdè Gẹ̀ẹ́sì|Pɔ́n-ùn ti Orilɛ̀-èdè Gɛ̀ɛ́sì
Lárì Jọ́jíà|Lárì Jɔ́jíà
sídì Gana
Pọ́n-ùn Gibúrátà|Pɔ́n-ùn Gibúrátà
Dalasi Gamibia
Fírànkì Gínì
Kúẹ́tísààlì Guatimílà|Kúɛ́tísààlì Guatimílà
Dọ́là Gùyánà|Dɔ́là Gùyánà
Dọ́là Hong Kong|Dɔ́là Hong Kong
Lẹmipírà Ọ́ńdúrà|Lɛmipírà Ɔ́ńdúrà
Gọ́dì Àítì|Gɔ́dì Àítì
Fọ́ríǹtì Họ̀ngérí|Fɔ́ríǹtì Hɔ̀ngérí
Rúpìyá Indonésíà
Ṣékélì Tuntun Ísírẹ̀ẹ̀lì|Shékélì Tuntun Ísírɛ̀ɛ̀lì
Rupi ti Orílẹ́ède Indina|Rupi ti Orílɛ́ède Indina
Dínárì Ìráákì
Rial Iranian
Kòrónà Icelandic
Dọ́là Jàmáíkà|Dɔ́là Jàmáíkà
Dínárì Jọ́dàànì|Dínárì Jɔ́dàànì
Yeni ti Orílẹ́ède Japani|Yeni ti Orílɛ́ède Japani
Ṣiili Kenya|Shiili Kenya
Sómú Kirijísítàànì
Ráyò Kàm̀bọ́díà|Ráyò Kàm̀bɔ́díà
Faransi Komori
Wọ́ọ̀nù Àríwá Kòríà|Wɔ́ɔ̀nù Àríwá Kòríà
Wọ́ọ̀nù Gúúsù Kòríà|Wɔ́ɔ̀nù Gúúsù Kòríà
Dínárì Kuwaiti
Dọ́là Erékùsù Cayman|Dɔ́là Erékùsù Cayman
Tẹngé Kasakísítàànì|Tɛngé Kasakísítàànì
Kíììpù Làótì
Pọ́n-ùn Lebanese|Pɔ́n-ùn Lebanese
Rúpìì Siri Láńkà
Dọla Liberia|Dɔla Liberia
Loti ti Orílẹ́ède Lesoto|Loti ti Orílɛ́ède Lesoto
Dínà Líbíyà
Dírámì Morokò
Owó Léhù Moldovan
Faransi Malagasi
Dẹ́nà Masidóníà|Dɛ́nà Masidóníà
Kíyàtì Myanmar
Túgúrììkì Mòǹgólíà
Pàtákà Màkáò
Ouguiya ti Orílẹ́ède Maritania|Ouguiya ti Orílɛ́ède Maritania
Rupi Maritusi
Rúfìyá Mọ̀lìdífà|Rúfìyá Mɔ̀lìdífà
Kásà Màláwì
Pẹ́sò Mẹ́síkò|Pɛ́sò Mɛ́síkò
Ríngìtì Màléṣíà|Ríngìtì Màléshíà
Mẹ́tíkààlì Mòsáḿbíìkì|Mɛ́tíkààlì Mòsáḿbíìkì
Dọla Namibíà|Dɔla Namibíà
Náírà Nàìjíríà
Kọ̀dóbà Naikarágúà|Kɔ̀dóbà Naikarágúà
kórónì Nọ́wè|kórónì Nɔ́wè
Rúpìì Nẹ̵́pààlì|Rúpìì Nɛ̵́pààlì
Dọ́là New Zealand|Dɔ́là New Zealand
Ráyò Omani
Bálíbóà Pànámà
Sólì Pèrúù
Kínà Papua Guinea Tuntun
Písò Fílípìnì
Rúpìì Pakisitánì
Sílọ̀tì Pọ́líṣì|Sílɔ̀tì Pɔ́líshì
Gúáránì Párágúwè
Ráyò Kàtárì
Léhù Ròméníà
Dínárì Sàbíà
Owó ruble ti ilẹ̀ Rọ́ṣíà|Owó ruble ti ilɛ̀ Rɔ́shíà
Faransi Ruwanda
Riya ti Orílẹ́ède Saudi|Riya ti Orílɛ́ède Saudi
Dọ́là Erékùsù Sọ́lómọ́nì|Dɔ́là Erékùsù Sɔ́lómɔ́nì
Rúpì Sayiselesi
Pọ́n-ùn Sùdáànì|Pɔ́n-ùn Sùdáànì
Kòrónà Súwídìn
Dọ́là Síngápọ̀|Dɔ́là Síngápɔ̀
Pọ́n-un Elena|Pɔ́n-un Elena
Líónì Sira Líonì
Ṣílè Somali|Shílè Somali
Dọ́là Súrínámì|Dɔ́là Súrínámì
Pọ́n-un Gúúsù Sùdáànì|Pɔ́n-un Gúúsù Sùdáànì
Dọbíra Sao tome àti Pirisipi|Dɔbíra Sao tome àti Pirisipi
Pọ́n-ùn Sírìà|Pɔ́n-ùn Sírìà
Lilangeni Suwasi
Báàtì Tháì
Sómónì Tajikístàànì
Mánààtì Tọkimẹnístàànì|Mánààtì Tɔkimɛnístàànì
Dínà Tuniṣíà|Dínà Tunishíà
Pàángà Tóńgà
Lírà Tọ́kì|Lírà Tɔ́kì
Dọ́là Trinidad & Tobago|Dɔ́là Trinidad & Tobago
Dọ́là Tàìwánì Tuntun|Dɔ́là Tàìwánì Tuntun
Sile Tansania
Ọrifiníyà Yukiréníà|Ɔrifiníyà Yukiréníà
Ṣile Uganda|Shile Uganda
Dọ́là|Dɔ́là
Pẹ́sò Úrúgúwè|Pɛ́sò Úrúgúwè
Sómú Usibẹkísítàànì|Sómú Usibɛkísítàànì
Bọ̀lífà Fẹnẹsuẹ́là|Bɔ̀lífà Fɛnɛsuɛ́là
Dáhùn Vietnamese
Fátù Vanuatu
Tálà Sàmóà
Firanki àárín Afíríkà
Dọ́là Ilà Oòrùn Karíbíà|Dɔ́là Ilà Oòrùn Karíbíà
Owó ìlú Kùrásọ̀ àti Saint Mátìnì|Owó ìlú Kùrásɔ̀ àti Saint Mátìnì
Faransì ìwọ̀-oorùn Afíríkà|Faransì ìwɔ̀-oorùn Afíríkà
Fírànkì CFP
Ráyò Yẹ́mẹ̀nì|Ráyò Yɛ́mɛ̀nì
Rándì Gúúsù Afíríkà
Kàwasà Sámbíà
Owó ìlú Sìnbábúwè`,
"yrl":`Dirhã Emiradu-ita Árabe Yepewasú
Afegani afegawara
Reki aubanei
Darã arimeniawara
Kuãsa ãgulawara
Pusewa argẽtinu
Dóra Ausitaraliwara
Fulurĩ Arubawara
Manati aseri
Marku yumuyerewa Businiya-Eseguwinawara
Dóra barbaduwara
Taka Bẽgariwara
Dinari Barẽiwara
Farãku Burũdiwara
Dóra Bemudawara
Dóra Buruneiwara
Buriwiyanu Buríwia suí
Reau Brasiuwara
Dóra Bayamawara
Ĩguturũ Butãwara
Pura Butisuwanawara
Ruburu bieruruso
Dóra Belisiwara
Dóra Kanadáwara
Farãku Kũguwara
Farãku Suwisawara
Pusewa Xiriwara
Yuwã Xinawara
Peso Kurũbiyawara
Kurũ Kupe-Rikawara
Pusewa Kubawara
Warakapá Kabu-Suikiriwara
Kuruwa Xekawara
Farãku Digibutiwara
Kuruwa Dinamakawara
Pusewa Dominikawara
Dinari Argeriyawra
Ribara Egituwara
Nakiwa Eritireyawara
Biri Etiupiyawara
Euru
Dóra Fiyiwara
Ribara Mawinawara
Ribara esiterina
Rari geugiyanu
Sedi ganei
Ribara Gibarautáwara
Darasi Gãbiyawara
Farãku Ginewara
Ketisau Guatemawara
Dóra Gianawara
Dóra Hũgi-Kũgiwara
Ribara Ũdurawara
Gourde Aitiwara
Fulurĩ Ũgiriyawara
Rupiya Ĩdunesiyawara
Pisusawa Xekeu Isiraelẽsi
Rupiya Ĩdiawara
Dinari Irakiwara
Riau Irãwara
Kuruwa Isirãdiawara
Dóra Yamaikawara
Dinari Yudâniyawara
Iyene Nipõwara
Xirĩ Kẽniyawara
Sumu Kirigiretãmawara
Rieu Kãbuyawara
Farãku Kumurewara
Wõ nuti-kureyanu
Wõ su-kureyanu
Dinari Kuwaitiwara
Dóra Kaimãwara
Tẽge Kasakiwara
Kipi Rawosiwara
Ribara Ribanuwara
Rupiya Sirirãkawara
Dóra Riberiyawara
Ruti Resutuwara
Dinari Ribiyawara
Dirhã Marukuwara
Leyu mudawiu
Ariyari maugaxi
Dinari Maseduniyawara
Kiyati Miayamawara
Tugiriki Mũguriyawara
Pataka Makauwara
Wogiya Mauritaniwara
Rupiya Maurisiwara
Rupiya Maudiwawara
Kuaxa Marawiwara
Pusewa Mexikuwara
Rĩgiti malayu
Metikau Musãbikiwara
Dóra Namibiyawara
Naira Nigeriyawara
Koduba Nikaraguwara
Kuruwa Nuruwegawara
Rupiya Nepauwara
Dóra neuserãdewa
Riyau Umãwara
Baubowa Panamawara
Pisasuwa Kurasí Peruwara
Kina Papuwara
Pusewa Firipinawara
Rupiya Pakiretãwara
Ziroti Puruniyawara
Guwarani Paraguwaiwara
Riyau Katawara
Leu Rumeniyawara
Dinari Sewiyawara
Ruburu Rusiyawara
Farãku Ruãdawara
Riyau Sauditawara
Dóra Kapuãma-ita Sarumũ yara
Rupiya Seixeriwara
Ribara Sudawara
Kuruwa Suwésiyawara
Dóra Sĩgapurawara
Ribara Sãta Herena yara
Rioni Iwitera Reuwa yara
Xerĩ Sumariyawara
Dóra Surinãmiyawara
Ribara Su-Sudãniyawara
Dobara Sãtu Tumé asuí Pirĩsipi yara
Ribara Síriya
Rirãgeni Suwasiretãmawara
Baht Tairetãmawara
Sumuni tayiki
Manati turkumenu
Dinari Tunisiyawara
Pawãga Tũgawara
Rira turka
Dóra Tirinidadi asuí Tobagu yara
Pisasuwa Dóra Taiwãwara
Xerĩ Tãsaniyawara
Hiryuwiniya Ukaraniyãwara
Xerĩ Ugãdawara
Dóra Mexikuwara
Pusewa Uruguwaiwara
Sumu Yũbuesara-retãmawara
Buriwari Wenesuerawara
Dong wietinamita
Watu Wanuatu yara
Tara Samuwara
Farãku CFC BEAC yara
Dóra Karibi Uriẽtawara yara

Farãku CFA BCEAO yara
Farãku CFP
Riyau yeminita
Rãdi-ita Afirika Su kitiwara
Kuwaxa sãbianu`,
"za":``,
"zu":`i-Dirham yase-United Arab Emirates
i-Afghan Afghani
i-Albanian Lek
i-Armenian Dram
i-Angolan Kwanza
i-Argentina Peso
i-Austrilian Dollar
i-Aruban Florin
i-Azerbaijani Manat
i-Bosnia-Herzegovina Convertible Mark
i-Barbadian Dollar
i-Bangladeshi Taka
i-Bahraini Dinar
i-Burundian Franc
i-Bermudan Dollar
i-Brunei Dollar
i-Bolivian Boliviano
i-Brazilian Real
i-Bahamian Dollar
i-Bhutanese Ngultrum
i-Botswana Pula
i-Belarusian Ruble
i-Belize Dollar
i-Candian Dollar
i-Congolese Franc
i-Swiss Franc
i-Chilean Peso
i-Chinese Yuan
i-Colombian Peso
i-Costa Rican Colón
i-Cuban Peso
i-Cape Verdean Escudo
i-Czech Republic Koruna
i-Djiboutian Franc
i-Danish Krone
i-Dominican Peso
i-Algerian Dinar
i-Egyptian Pound
i-Eritrean Nakfa
i-Ethopian Birr
i-Euro
i-Fijian Dollar
i-Falkland Islands Pound
i-British Pound
i-Georgian Lari
i-Ghanaian Cedi
i-Gibraltar Pound
i-Gambian Dalasi
i-Gunean Franc
i-Guatemalan Quetzal
i-Guyanaese Dollar
i-Hong Kong Dollar
i-Honduran Lempira
i-Haitian Gourde
i-Hungarian Forint
i-Indonesian Rupiah
i-Israeli New Sheqel
i-Indian Rupee
i-Iraqi Dinar
i-Iranian Rial
i-Icelandic Króna
i-Jamaican Dollar
i-Jordanian Dinar
i-Japanese Yen
i-Kenyan Shilling
i-Kyrgystani Som
i-Cambodian Riel
i-Comorian Franc
i-North Korean Won
i-South Korean Won
i-Kuwaiti Dinar
i-Cayman Islands Dollar
i-Kazakhstani Tenge
i-Laotian Kip
i-Lebanese Pound
i-Sri Lankan Rupee
i-Liberian Dollar
i-Lesotho Loti
i-Libyan Dinar
i-Moroccan Dirham
i-Moldovan Leu
i-Malagasy Ariary
i-Macedonian Denar
i-Myanma Kyat
i-Mongolian Tugrik
i-Macanese Pataca
i-Mauritanian Ouguiya
i-Mauritian Rupee
i-Maldivian Rufiyana
i-Malawian Kwacha
i-Mexican Peso
i-Malaysian Ringgit
i-Mozambican Metical
i-Namibian Dollar
i-Nigerian Naira
i-Nicaraguan Córdoba
i-Norwegian Krone
i-Nepalese Rupee
i-New Zealand Dollar
i-Omani Rial
i-Panamanian Balboa
i-Peruvian Nuevo Sol
i-Papua New Guinean Kina
i-Philippine Peso
i-Pakistani Rupee
i-Polish Zloty
i-Paraguayan Guarani
i-Qatari Rial
i-Romanian Leu
i-Serbian Dinar
i-Russian Ruble
i-Rwandan Franc
i-Saudi Riyal
i-Solomon Islands Dollar
i-Seychellois Rupee
i-Sudanese Pound
i-Swedish Krona
i-Singapore Dollar
i-Saint Helena Pound
i-Sierra Leonean Leone
i-Somali Shilling
i-Surinamese Dollar
i-South Sudanese Pound
i-São Tomé kanye ne-Príncipe Dobra
i-Syrian Pound
i-Swazi Lilangeni
i-Thai Baht
i-Tajikistani Somoni
i-Turkmenistani Manat
i-Tunisian Dinar
i-Tongan Paʻanga
i-Turkish Lira
i-Trinidad and Tobago Dollar
i-New Taiwan Dollar
i-Tanzanian Shilling
i-Ukrainian Hryvnia
i-Ugandan Shilling
i-US Dollar
i-Uruguayan Peso
i-Uzbekistan Som
i-Venezuelan Bolívar
i-Vietnamese Dong
i-Vanuatu Vatu
i-Samoan Tala
i-Central African CFA Franc
i-East Caribbean Dollar
Caribbean guilder
i-West African CFA Franc
i-CFP Franc
i-Yemeni Rial
i-South African Rand
i-Zambian Kwacha
Zimbabwean Gold`
}
export const names = Object.fromEntries(Object.keys(languages).map((language) => [language, { territories: territories[language], cities: cities[language], languages: languages[language], currencies: currencies[language] }]))
