/**
 * Names in some languages for the default pack. Made by packages/lexicon/scripts/buildDefaultPack.ts from CLDR 48.2.0; not edited by hand.
 * Licence: Unicode License V3 (© Unicode, Inc., https://www.unicode.org/license.txt) for what is CLDR's, CC0 1.0 for the rest.
 */
const territories = {
"ast":`Gabón
Gambia
Guinea
Guinea-Bisáu
Costa de Marfil|Costa del Marfil
Camerún
Cabu Verde
Lesothu
Liberia
Libia
Madagascar
Malaui
Mauritania
Mauriciu
Marruecos
Mozambique
Namibia
El Níxer
Nixeria
Uganda
Ruanda
Santu Tomé y Príncipe
Senegal
Les Seixeles
Sierra Lleona
Somalia
Sudán
Suazilandia
Kenia
Etiopía
Ghana
Islles Vírxenes Americanes
Puertu Ricu
Kosovu
América Llatina
Saint Martin
Montserrat
Xibraltar
Francia
Reinu Xuníu|^RX
ARE China de Macáu|Macáu
China
África
Brasil
Rusia
Canadá
Guam
Samoa Americana
Islles Marianes del Norte
Xapón
Guadalupe
La Martinica
Mayotte
Reunión
América del Sur
Islles Turques y Caicos
Alemaña
Bielorrusia
Islandia
Estonia
Noruega
Letonia
Ucraína
Aruba
Chequia|República Checa
Eslovaquia
Eslovenia
Moldavia
Rumanía
Bulgaria
Territorios Palestinos|Palestina

Albania
Groenlandia
Croacia
Bosnia y Herzegovina
Azerbaixán
Andorra
Xipre
Xeorxa
Kazakstán
Malta
Mónacu
Montenegru
Les Bermudes
Ciudá del Vaticanu
San Marín
Cuba
Belize
Barbados
Indonesia
Anguila
Guernsey
Curaçao
Islles Vírxenes Britániques
San Bartolomé
Sudáfrica
Arxelia
Sint Maarten
Uzbequistán
Islles Cook
Irlanda
Asia Central
América Central
Hungría
España
Chile
Estaos Xuníos|EE.XX.
Polinesia Francesa
Bélxica
Islla Norfolk
Luxemburgu
Finlandia
Singapur
Nueva Caledonia
Suecia
Niue
Saint Pierre y Miquelon
Liechtenstein
Dinamarca
Wallis y Futuna
Islles Pitcairn
Polonia
Islles Cocos
Tokeláu
Lituania
Guyana Francesa
Italia
Suiza
Baḥréin
Armenia
Austria
Serbia
Australia
Grecia
Arxentina
Perú
Corea del Norte
Camboya
Turquía

Portugal
Europa
Islles Feroe
Asia
Norteamérica
L’Antártida
Países Baxos
Islles Aland
Timor Oriental|Timor Este
Islles Caimán
Islles Canaries
Sáḥara Occidental
Chad
Nueva Zelanda
Caribe
India
Tuvalu
Tonga
Samoa
Islles Salomón
Vanuatu
Papúa Nueva Guinea
Paláu
Nauru
Micronesia
Islles Marshall
Kiribati
Mongolia
Islles Fixi
Venezuela
Surinam
Paraguái
Guyana
Ecuador
Colombia
Bolivia
Trinidá y Tobagu
San Vicente y Granadines
Santa Llucía
Saint Kitts y Nevis
Xamaica
Granada
Uruguái
Guatemala
Les Bahames
Antigua y Barbuda
Hondures
Dominica
Jersey
República Dominicana
Exiptu
Haití
El Salvador
Irán
Iraq
Costa Rica
Israel
Panamá
Yemen
Xordania
Nicaragua
Kirguistán
Kuwait
Laos
Líbanu
Les Maldives
Malasia
Myanmar
Nepal
Omán
Paquistán
Qatar
Arabia Saudita
Sri Lanka
Siria
Taxiquistán
ARE China de Ḥong Kong|Ḥong Kong
Taiwán
Tailandia
Turkmenistán
Emiratos Árabes Xuníos
Vietnam
Corea del Sur
Afganistán
Bangladex
Malí
Angola
Bután
Brunéi
Tanzania
Filipines
República Centroafricana
Togu
Tunicia
Zambia
Zimbabue
Sudán del Sur
Méxicu
Benín
Botsuana
Falkland Islands|Islles Malvines
Burkina Fasu
Burundi
Islla de Man
Les Comores
Congu
Congu
Xibuti
Guinea Ecuatorial
Eritrea
Oceanía
África Occidental
África Oriental
África del Norte
África Central
África del Sur
América
América del Norte
Europa del Sur
Asia Occidental
Europa Oriental
Europa del Norte
Europa Occidental
Islla Ascensión
Caribe neerlandés
Islla Bouvet
Islla Clipperton

Islla Christmas
Diego Garcia
Ceuta y Melilla
Islles Xeorxa del Sur y Sandwich del Sur
Islles Heard y McDonald
Santa Helena
Svalbard ya Islla Jan Mayen
Tristán da Cunha
Tierres Australes Franceses
Islles Perifériques Menores de los EE.XX.`,
"br":`Gabon
Gambia
Ginea
Ginea-Bissau
Aod-an-Olifant|Aod Olifant
Kameroun
Kab-Glas
Lesotho
Liberia
Libia
Madagaskar
Malawi
Maouritania
Moris
Maroko
Mozambik
Namibia
Niger
Nigeria
Ouganda
Rwanda
São-Tomé-ha-Príncipe
Senegal
Sechelez
Sierra Leone
Somalia
Soudan
Eswatini|Swaziland
Kenya
Etiopia
Ghana
Inizi Gwercʼh ar Stadoù-Unanet
Puerto Rico
Kosovo
Amerika Latin
Sant-Martin
Montserrat
Jibraltar
Frañs
Rouantelezh-Unanet|^RU
Makao RMD Sina|Makao
Sina
Afrika
Brazil
Rusia
Kanada
Guam
Samoa Amerikan
Inizi Mariana an Norzh
Japan
Gwadeloup
Martinik
Mayotte
Ar Reünion
Suamerika
Inizi Turks-ha-Caicos
Alamagn
Belarus
Island
Estonia
Norvegia
Latvia
Ukraina
Aruba
Tchekia|Republik Tchek
Slovakia
Slovenia
Moldova
Roumania
Bulgaria
Tiriadoù Palestina|Palestina
Makedonia an Norzh
Albania
Greunland
Kroatia
Bosnia-ha-Herzegovina
Azerbaidjan
Andorra
Kiprenez
Jorjia
Kazakstan
Malta
Monaco
Montenegro
Bermudez
Vatikan
San Marino
Kuba
Belize
Barbados
Indonezia
Anguilla
Gwernenez
Curaçao
Inizi Gwercʼh Breizh-Veur
Sant-Bertele
Suafrika
Aljeria
Sint Maarten
Ouzbekistan
Inizi Cook
Iwerzhon
Azia ar Cʼhreiz
Kreizamerika
Hungaria
Spagn
Chile
Stadoù-Unanet|^SU
Polinezia Cʼhall
Belgia
Enez Norfolk
Luksembourg
Finland
Singapoura
Kaledonia-Nevez
Sveden
Niue
Sant-Pêr-ha-Mikelon
Liechtenstein
Danmark
Wallis-ha-Futuna
Enez Pitcairn
Polonia
Inizi Kokoz
Tokelau
Lituania
Gwiana cʼhall
Italia
Suis
Bahrein
Armenia
Aostria
Serbia
Aostralia
Gres
Arcʼhantina
Perou
Norzhkorea
Kambodja
Turkia
Tiriad breizhveurat Meurvor Indez|Enezeg Chagos
Portugal
Europa
Inizi Faero
Azia
Norzhamerika
Antarktika
Izelvroioù
Inizi Åland
Timor-Leste|Timor ar Reter
Inizi Cayman
Inizi Kanariez
Sahara ar Cʼhornôg
Tchad
Zeland-Nevez|Aotearoa Zeland-Nevez
Karib
India
Tuvalu
Tonga
Samoa
Inizi Salomon
Vanuatu
Papoua Ginea-Nevez
Palau
Nauru
Mikronezia
Inizi Marshall
Kiribati
Mongolia
Fidji
Venezuela
Surinam
Paraguay
Guyana
Ecuador
Kolombia
Bolivia
Trinidad-ha-Tobago
Sant-Visant hag ar Grenadinez
Saint Lucia
Saint Kitts-ha-Nevis
Jamaika
Grenada
Uruguay
Guatemala
Bahamas
Antigua-ha-Barbuda
Honduras
Dominica
Jerzenez
Republik Dominikan
Egipt
Haiti
Salvador
Iran
Iraq
Costa Rica
Israel
Panamá
Yemen
Jordania
Nicaragua
Kyrgyzstan
Koweit
Laos
Liban
Maldivez
Malaysia
Myanmar
Nepal
Oman
Pakistan
Qatar
Arabia Saoudat
Sri Lanka
Siria
Tadjikistan
Hong Kong RMD Sina|Hong Kong
Taiwan
Thailand
Turkmenistan
Emirelezhioù-Arab-Unanet
Viêt Nam
Sukorea
Afghanistan
Bangladesh
Mali
Angola
Bhoutan
Brunei
Tanzania
Filipinez
Republik Kreizafrikan
Togo
Tunizia
Zambia
Zimbabwe
Soudan ar Su
Mecʼhiko
Benin
Botswana
Inizi Falkland
Burkina Faso
Burundi
Enez-Vanav
Komorez
Kongo
Kongo
Djibouti
Ginea-ar-Cʼheheder
Eritrea
Oseania
Afrika ar Cʼhornôg
Afrika ar Reter
Afrika an Norzh
Afrika ar Cʼhreiz
Afrika ar Su
Amerikaoù
Amerika an Norzh
Europa ar Su
Azia ar Cʼhornôg
Europa ar Reter
Europa an Norzh
Europa ar Cʼhornôg
Enez Ascension
Karib Nederlandat
Enez Bouvet
Enez Clipperton
Sark
Enez Christmas
Diego Garcia
Ceuta ha Melilla
Inizi Georgia ar Su hag Inizi Sandwich ar Su
Inizi Heard-ha-McDonald
Saint-Helena
Svalbard
Tristan da Cunha
Douaroù aostral Frañs
Inizi diabell ar Stadoù-Unanet`,
"bs":`Gabon
Gambija
Gvineja
Gvineja-Bisao
Obala Slonovače
Kamerun
Zelenortska Ostrva
Lesoto
Liberija
Libija
Madagaskar
Malavi
Mauritanija
Mauricijus
Maroko
Mozambik
Namibija
Niger
Nigerija
Uganda
Ruanda
Sao Tome i Principe
Senegal
Sejšeli
Sijera Leone
Somalija
Sudan
Esvatini|Svazilend
Kenija
Etiopija
Gana
Američka Djevičanska ostrva
Porto Riko
Kosovo
Latinska Amerika
Sveti Martin
Monserat
Gibraltar
Francuska
Ujedinjeno Kraljevstvo|^UK
Makao
Kina
Afrika
Brazil
Rusija
Kanada
Guam
Američka Samoa
Sjeverna Marijanska ostrva
Japan
Gvadalupe
Martinik
Majote
Reunion
Južna Amerika
Ostrva Turks i Kaikos
Njemačka
Bjelorusija
Island
Estonija
Norveška
Latvija
Ukrajina
Aruba
Češka|Češka Republika
Slovačka
Slovenija
Moldavija
Rumunija
Bugarska
Palestinska Teritorija|Palestina
Sjeverna Makedonija
Albanija
Grenland
Hrvatska
Bosna i Hercegovina
Azerbejdžan
Andora
Kipar
Gruzija
Kazahstan
Malta
Monako
Crna Gora
Bermuda
Vatikan
San Marino
Kuba
Belize
Barbados
Indonezija
Angvila
Guernsey
Kurasao
Britanska Djevičanska ostrva
Sveti Bartolomej
Južnoafrička Republika
Alžir
Sint Marten
Uzbekistan
Kukova ostrva
Irska
Srednja Azija
Srednja Amerika
Mađarska
Španija
Čile
Sjedinjene Države|^SAD
Francuska Polinezija
Belgija
Ostrvo Norfolk
Luksemburg
Finska
Singapur
Nova Kaledonija
Švedska
Niue
Sveti Petar i Mikelon
Lihtenštajn
Danska
Ostrva Valis i Futuna
Pitkernska Ostrva
Poljska
Kokosova ostrva
Tokelau
Litvanija
Francuska Gvajana
Italija
Švicarska
Bahrein
Armenija
Austrija
Srbija
Australija
Grčka
Argentina
Peru
Sjeverna Koreja
Kambodža
Turska
Britanska Teritorija u Indijskom Okeanu|arhipelag Chagos
Portugal
Evropa
Farska ostrva
Azija
Sjeverna Amerika
Antarktika
Nizozemska
Olandska ostrva
Istočni Timor
Kajmanska ostrva
Kanarska ostrva
Zapadna Sahara
Čad
Novi Zeland|Novi Zeland Aotearoa
Karibi
Indija
Tuvalu
Tonga
Samoa
Solomonska Ostrva
Vanuatu
Papua Nova Gvineja
Palau
Nauru
Mikronezija
Maršalova ostrva
Kiribati
Mongolija
Fidži
Venecuela
Surinam
Paragvaj
Gvajana
Ekvador
Kolumbija
Bolivija
Trinidad i Tobago
Sveti Vinsent i Grenadin
Sveta Lucija
Sveti Kits i Nevis
Jamajka
Grenada
Urugvaj
Gvatemala
Bahami
Antigva i Barbuda
Honduras
Dominika
Jersey
Dominikanska Republika
Egipat
Haiti
Salvador
Iran
Irak
Kostarika
Izrael
Panama
Jemen
Jordan
Nikaragva
Kirgistan
Kuvajt
Laos
Liban
Maldivi
Malezija
Mijanmar
Nepal
Oman
Pakistan
Katar
Saudijska Arabija
Šri Lanka
Sirija
Tadžikistan
Hong Kong
Tajvan
Tajland
Turkmenistan
Ujedinjeni Arapski Emirati
Vijetnam
Južna Koreja
Afganistan
Bangladeš
Mali
Angola
Butan
Brunej
Tanzanija
Filipini
Centralnoafrička Republika
Togo
Tunis
Zambija
Zimbabve
Južni Sudan
Meksiko
Benin
Bocvana
Folklandska ostrva
Burkina Faso
Burundi
Ostrvo Man
Komori
Kongo|Republika Kongo
Demokratska Republika Kongo|DR Kongo
Džibuti
Ekvatorijalna Gvineja
Eritreja
Okeanija
Zapadna Afrika
Istočna Afrika
Sjeverna Afrika
Srednja Afrika
Južna Afrika
Amerika
Sjeverni dio Amerike
Južna Evropa
Zapadna Azija
Istočna Evropa
Sjeverna Evropa
Zapadna Evropa
Ostrvo Ascension
Karipska Holandija
Ostrvo Buve
Ostrvo Clipperton
Sark
Božićno ostrvo
Dijego Garsija
Seuta i Melilja
Južna Džordžija i Južna Sendvič ostrva
Ostrvo Heard i arhipelag McDonald
Sveta Helena
Svalbard i Jan Mayen
Tristan da Cunha
Francuske Južne Teritorije
Američka Vanjska Ostrva`,
"ca":`Gabon
Gàmbia
Guinea
Guinea Bissau
Côte d’Ivoire|Costa d’Ivori
Camerun
Cap Verd
Lesotho
Libèria
Líbia
Madagascar
Malawi
Mauritània
Maurici
Marroc
Moçambic
Namíbia
Níger
Nigèria
Uganda
Ruanda
São Tomé i Príncipe
Senegal
Seychelles
Sierra Leone
Somàlia
Sudan
Eswatini|Swazilàndia
Kenya
Etiòpia
Ghana
Illes Verges dels Estats Units
Puerto Rico
Kosovo
Amèrica Llatina
Saint Martin
Montserrat
Gibraltar
França
Regne Unit|^RU
Macau
Xina
Àfrica
Brasil
Rússia
Canadà
Guam
Samoa Americana
Illes Marianes del Nord
Japó
Guadalupe
Martinica
Mayotte
Illa de la Reunió
Amèrica del Sud
Illes Turks i Caicos
Alemanya
Belarús
Islàndia
Estònia
Noruega
Letònia
Ucraïna
Aruba
Txèquia|República Txeca
Eslovàquia
Eslovènia
Moldàvia
Romania
Bulgària
Territoris palestins|Palestina
Macedònia del Nord
Albània
Groenlàndia
Croàcia
Bòsnia i Hercegovina
Azerbaidjan
Andorra
Xipre
Geòrgia
Kazakhstan
Malta
Mònaco
Montenegro
Bermudes
Ciutat del Vaticà
San Marino
Cuba
Belize
Barbados
Indonèsia
Anguilla
Guernsey
Curaçao
Illes Verges Britàniques
Saint-Barthélemy
Sud-àfrica
Algèria
Sint Maarten
Uzbekistan
Illes Cook
Irlanda
Àsia central
Amèrica Central
Hongria
Espanya
Xile
Estats Units|^EUA
Polinèsia Francesa
Bèlgica
Illa Norfolk
Luxemburg
Finlàndia
Singapur
Nova Caledònia
Suècia
Niue
Saint-Pierre-et-Miquelon
Liechtenstein
Dinamarca
Wallis i Futuna
Illes Pitcairn
Polònia
Illes Cocos
Tokelau
Lituània
Guaiana Francesa
Itàlia
Suïssa
Bahrain
Armènia
Àustria
Sèrbia
Austràlia
Grècia
Argentina
Perú
Corea del Nord
Cambodja
Turquia
Territori Britànic de l’Oceà Índic|Illes Chagos
Portugal
Europa
Illes Fèroe
Àsia
Amèrica del Nord
Antàrtida
Països Baixos
Illes Åland
Timor-Leste|Timor Oriental
Illes Caiman
Illes Canàries
Sàhara Occidental
Txad
Nova Zelanda|Aotearoa
Carib
Índia
Tuvalu
Tonga
Samoa
Illes Salomó
Vanuatu
Papua Nova Guinea
Palau
Nauru
Micronèsia
Illes Marshall
Kiribati
Mongòlia
Fiji
Veneçuela
Surinam
Paraguai
Guyana
Equador
Colòmbia
Bolívia
Trinidad i Tobago
Saint Vincent i les Grenadines
Saint Lucia
Saint Kitts i Nevis
Jamaica
Grenada
Uruguai
Guatemala
Bahames
Antigua i Barbuda
Hondures
Dominica
Jersey
República Dominicana
Egipte
Haití
El Salvador
Iran
Iraq
Costa Rica
Israel
Panamà
Iemen
Jordània
Nicaragua
Kirguizstan
Kuwait
Lao
Líban
Maldives
Malàisia
Myanmar
Nepal
Oman
Pakistan
Qatar
Aràbia Saudí
Sri Lanka
Síria
Tadjikistan
Hong Kong
Taiwan
Tailàndia
Turkmenistan
Emirats Àrabs Units
Vietnam
Corea del Sud
Afganistan
Bangladesh
Mali
Angola
Bhutan
Brunei
Tanzània
Filipines
República Centreafricana
Togo
Tunísia
Zàmbia
Zimbàbue
Sudan del Sud
Mèxic
Benín
Botswana
Illes Falkland
Burkina Faso
Burundi
Illa de Man
Comores
Congo|República del Congo
Congo|República Democràtica del Congo
Djibouti
Guinea Equatorial
Eritrea
Oceania
Àfrica occidental
Àfrica oriental
Àfrica septentrional
Àfrica central
Àfrica meridional
Amèrica
Amèrica septentrional
Europa meridional
Àsia occidental
Europa oriental
Europa septentrional
Europa occidental
Illa de l’Ascensió
Carib Neerlandès
Illa Bouvet
Illa Clipperton
Sark
Illa Christmas
Diego Garcia
Ceuta i Melilla
Illes Geòrgia del Sud i Sandwich del Sud
Illes Heard i McDonald
Santa Helena
Svalbard i Jan Mayen
Tristan da Cunha
Terres Australs Antàrtiques Franceses
Illes Menors Allunyades dels Estats Units`,
"cy":`Gabon
Gambia
Gini
Guiné-Bissau
Côte d’Ivoire|Arfordir Ifori
Camerŵn
Cabo Verde
Lesotho
Liberia
Libya
Madagascar
Malawi
Mauritania
Mauritius
Moroco
Mozambique
Namibia
Niger
Nigeria
Uganda
Rwanda
São Tomé a Príncipe
Senegal
Seychelles
Sierra Leone
Somalia
Swdan
Eswatini|Gwlad Swazi
Kenya
Ethiopia
Ghana
Ynysoedd Gwyryf yr Unol Daleithiau
Puerto Rico
Kosovo
America Ladin
Saint Martin
Montserrat
Gibraltar
Ffrainc
Y Deyrnas Unedig|^DU
Macau SAR Tsieina|Macau
Tsieina
Affrica
Brasil
Rwsia
Canada
Guam
Samoa America
Ynysoedd Gogledd Mariana
Japan
Guadeloupe
Martinique
Mayotte
Réunion
De America
Ynysoedd Turks a Caicos
Yr Almaen
Belarws
Gwlad yr Iâ
Estonia
Norwy
Latfia
Wcráin
Aruba
Tsiecia|Gweriniaeth Tsiec
Slofacia
Slofenia
Moldofa
Rwmania
Bwlgaria
Tiriogaethau Palesteinaidd|Palesteina
Gogledd Macedonia
Albania
Yr Ynys Las
Croatia
Bosnia a Herzegovina
Aserbaijan
Andorra
Cyprus
Georgia
Kazakhstan
Malta
Monaco
Montenegro
Bermuda
Y Fatican
San Marino
Ciwba
Belize
Barbados
Indonesia
Anguilla
Ynys y Garn
Curaçao
Ynysoedd Gwyryf Prydain
Saint Barthélemy
De Affrica
Algeria
Sint Maarten
Uzbekistan
Ynysoedd Cook
Iwerddon
Canol Asia
Canolbarth America
Hwngari
Sbaen
Chile
Yr Unol Daleithiau|^UDA
Polynesia Ffrengig
Gwlad Belg
Ynys Norfolk
Lwcsembwrg
Y Ffindir
Singapore
Caledonia Newydd
Sweden
Niue
Saint-Pierre-et-Miquelon
Liechtenstein
Denmarc
Wallis a Futuna
Ynysoedd Pitcairn
Gwlad Pwyl
Ynysoedd Cocos
Tokelau
Lithwania
Guyane Ffrengig
Yr Eidal
Y Swistir
Bahrain
Armenia
Awstria
Serbia
Awstralia
Gwlad Groeg
Yr Ariannin
Periw
Gogledd Corea
Cambodia
Twrci|Türkiye
Tiriogaeth Brydeinig Cefnfor India|Ynysfor Chagos
Portiwgal
Ewrop
Ynysoedd Ffaro
Asia
Gogledd America
Antarctica
Yr Iseldiroedd
Ynysoedd Åland
Timor-Leste|Dwyrain Timor
Ynysoedd Cayman
Yr Ynysoedd Dedwydd
Gorllewin Sahara
Tsiad
Seland Newydd|Aotearoa Seland Newydd
Y Caribî
India
Tuvalu
Tonga
Samoa
Ynysoedd Solomon
Vanuatu
Papua Guinea Newydd
Palau
Nauru
Micronesia
Ynysoedd Marshall
Kiribati
Mongolia
Fiji
Venezuela
Suriname
Paraguay
Guyana
Ecuador
Colombia
Bolifia
Trinidad a Tobago
Saint Vincent a’r Grenadines
Saint Lucia
Saint Kitts a Nevis
Jamaica
Grenada
Uruguay
Guatemala
Y Bahamas
Antigua a Barbuda
Honduras
Dominica
Jersey
Gweriniaeth Dominica
Yr Aifft
Haiti
El Salvador
Iran
Irac
Costa Rica
Israel
Panama
Yemen
Gwlad Iorddonen
Nicaragua
Kyrgyzstan
Kuwait
Laos
Libanus
Y Maldives
Malaysia
Myanmar
Nepal
Oman
Pacistan
Qatar
Saudi Arabia
Sri Lanka
Syria
Tajicistan
Hong Kong SAR Tsieina|Hong Kong
Taiwan
Gwlad Thai
Tyrcmenistan
Emiradau Arabaidd Unedig
Fietnam
De Corea
Afghanistan
Bangladesh
Mali
Angola
Bhutan
Brunei
Tanzania
Y Philipinau
Gweriniaeth Canolbarth Affrica
Togo
Tiwnisia
Zambia
Zimbabwe
De Swdan
Mecsico
Benin
Botswana
Ynysoedd y Falkland/Malvinas|Ynysoedd y Falkland
Burkina Faso
Burundi
Ynys Manaw
Comoros
Y Congo
Y Congo
Djibouti
Gini Gyhydeddol
Eritrea
Oceania
Gorllewin Affrica
Dwyrain Affrica
Gogledd Affrica
Canol Affrica
Deheudir Affrica
Yr Amerig
America i’r Gogledd o Fecsico
De Ewrop
Gorllewin Asia
Dwyrain Ewrop
Gogledd Ewrop
Gorllewin Ewrop
Ynys Ascension
Antilles yr Iseldiroedd
Ynys Bouvet
Ynys Clipperton
Sarc
Ynys y Nadolig
Diego Garcia
Ceuta a Melilla
De Georgia ac Ynysoedd Sandwich y De
Ynys Heard ac Ynysoedd McDonald
Saint Helena
Svalbard a Jan Mayen
Tristan da Cunha
Tiroedd Deheuol ac Antarctig Ffrainc
Ynysoedd Pellennig UDA`,
"da":`Gabon
Gambia
Guinea
Guinea-Bissau
Elfenbenskysten
Cameroun
Kap Verde
Lesotho
Liberia
Libyen
Madagaskar
Malawi
Mauretanien
Mauritius
Marokko
Mozambique
Namibia
Niger
Nigeria
Uganda
Rwanda
São Tomé og Príncipe
Senegal
Seychellerne
Sierra Leone
Somalia
Sudan
Eswatini|Swaziland
Kenya
Etiopien
Ghana
De Amerikanske Jomfruøer
Puerto Rico
Kosovo
Latinamerika
Saint Martin
Montserrat
Gibraltar
Frankrig
Storbritannien
SAR Macao|Macao
Kina
Afrika
Brasilien
Rusland
Canada
Guam
Amerikansk Samoa
Nordmarianerne
Japan
Guadeloupe
Martinique
Mayotte
Réunion
Sydamerika
Turks- og Caicosøerne
Tyskland
Belarus
Island
Estland
Norge
Letland
Ukraine
Aruba
Tjekkiet|Den Tjekkiske Republik
Slovakiet
Slovenien
Moldova
Rumænien
Bulgarien
De palæstinensiske områder|Palæstina
Nordmakedonien
Albanien
Grønland
Kroatien
Bosnien-Hercegovina
Aserbajdsjan
Andorra
Cypern
Georgien
Kasakhstan
Malta
Monaco
Montenegro
Bermuda
Vatikanstaten
San Marino
Cuba
Belize
Barbados
Indonesien
Anguilla
Guernsey
Curaçao
De Britiske Jomfruøer
Saint Barthélemy
Sydafrika
Algeriet
Sint Maarten
Usbekistan
Cookøerne
Irland
Centralasien
Mellemamerika
Ungarn
Spanien
Chile
^USA
Fransk Polynesien
Belgien
Norfolk Island
Luxembourg
Finland
Singapore
Ny Kaledonien
Sverige
Niue
Saint Pierre og Miquelon
Liechtenstein
Danmark
Wallis og Futuna
Pitcairn
Polen
Cocosøerne
Tokelau
Litauen
Fransk Guyana
Italien
Schweiz
Bahrain
Armenien
Østrig
Serbien
Australien
Grækenland
Argentina
Peru
Nordkorea
Cambodja
Tyrkiet
Det Britiske Territorium i Det Indiske Ocean|Chagosøerne
Portugal
Europa
Færøerne
Asien
Nordamerika
Antarktis
Nederlandene
Åland
Timor-Leste|Østtimor
Caymanøerne
Kanariske øer
Vestsahara
Tchad
New Zealand|Aotearoa New Zealand
Caribien
Indien
Tuvalu
Tonga
Samoa
Salomonøerne
Vanuatu
Papua Ny Guinea
Palau
Nauru
Mikronesien
Marshalløerne
Kiribati
Mongoliet
Fiji
Venezuela
Surinam
Paraguay
Guyana
Ecuador
Colombia
Bolivia
Trinidad og Tobago
Saint Vincent og Grenadinerne
Saint Lucia
Saint Kitts og Nevis
Jamaica
Grenada
Uruguay
Guatemala
Bahamas
Antigua og Barbuda
Honduras
Dominica
Jersey
Den Dominikanske Republik
Egypten
Haiti
El Salvador
Iran
Irak
Costa Rica
Israel
Panama
Yemen
Jordan
Nicaragua
Kirgisistan
Kuwait
Laos
Libanon
Maldiverne
Malaysia
Myanmar
Nepal
Oman
Pakistan
Qatar
Saudi-Arabien
Sri Lanka
Syrien
Tadsjikistan
SAR Hongkong|Hongkong
Taiwan
Thailand
Turkmenistan
De Forenede Arabiske Emirater
Vietnam
Sydkorea
Afghanistan
Bangladesh
Mali
Angola
Bhutan
Brunei
Tanzania
Filippinerne
Den Centralafrikanske Republik
Togo
Tunesien
Zambia
Zimbabwe
Sydsudan
Mexico
Benin
Botswana
Falklandsøerne
Burkina Faso
Burundi
Isle of Man
Comorerne
Congo-Brazzaville|Republikken Congo
Congo-Kinshasa|Den Demokratiske Republik Congo
Djibouti
Ækvatorialguinea
Eritrea
Oceanien
Vestafrika
Østafrika
Nordafrika
Centralafrika
Det sydlige Afrika
Nord-, Mellem- og Sydamerika
Det nordlige Amerika
Sydeuropa
Vestasien
Østeuropa
Nordeuropa
Vesteuropa
Ascensionøen
De tidligere Nederlandske Antiller
Bouvetøen
Clippertonøen
Sark
Juleøen
Diego Garcia
Ceuta og Melilla
South Georgia og De Sydlige Sandwichøer
Heard Island og McDonald Islands
St. Helena
Svalbard og Jan Mayen
Tristan da Cunha
De Franske Besiddelser i Det Sydlige Indiske Ocean og Antarktis
Amerikanske oversøiske øer`,
"dsb":`Gabun
Gambija
Gineja
Gineja-Bissau
Côte d’Ivoire|Słonowokósćowy pśibrjog
Kamerun
Kap Verde
Lesotho
Liberija
Libyska
Madagaskar
Malawi
Mawretańska
Mauritius
Marokko
Mosambik
Namibija
Niger
Nigerija
Uganda
Ruanda
São Tomé a Príncipe
Senegal
Seychelle
Sierra Leone
Somalija
Sudan
Swasiska
Kenia
Etiopiska
Ghana
Ameriske kněžniske kupy
Puerto Rico
Kosowo
Łatyńska Amerika
St. Martin
Montserrat
Gibraltar
Francojska
Zjadnośone kralejstwo|^UK
Wósebna zastojnstwowa cona Macao|Macao
China
Afrika
Brazilska
Ruska
Kanada
Guam
Ameriska Samoa
Pódpołnocne Mariany
Japańska
Guadeloupe
Martinique
Mayotte
Réunion
Pódpołdnjowa Amerika
Turks a Caicos kupy
Nimska
Běłoruska
Islandska
Estniska
Norwegska
Letiska
Ukraina
Aruba
Česka republika
Słowakska
Słowjeńska
Moldawska
Rumuńska
Bulgarska
Palestinski awtonomny teritorium|Palestina
Pódpołnocna Makedańska
Albańska
Grönlandska
Chorwatska
Bosniska a Hercegowina
Azerbajdžan
Andorra
Cypriska
Georgiska
Kazachstan
Malta
Monaco
Carna Góra
Bermudy
Vatikańske město
San Marino
Kuba
Belize
Barbados
Indoneziska
Anguilla
Guernsey
Curaçao
Britiske kněžniske kupy
St. Barthélemy
Pódpołdnjowa Afrika
Algeriska
Sint Maarten
Uzbekistan
Cookowe kupy
Irska
centralna Azija
Srjejźna Amerika
Hungorska
Špańska
Chilska
Zjadnośone staty Ameriki|^USA
Francojska Polyneziska
Belgiska
Norfolkowa kupa
Luxemburgska
Finska
Singapur
Nowa Kaledoniska
Šwedska
Niue
St. Pierre a Miquelon
Liechtenstein
Dańska
Wallis a Futuna
Pitcairnowe kupy
Pólska
Kokosowe kupy
Tokelau
Litawska
Francojska Guyana
Italska
Šwicarska
Bahrain
Armeńska
Awstriska
Serbiska
Awstralska
Grichiska
Argentinska
Peru
Pódpołnocna Koreja
Kambodža
Turkojska
Britiski indiskooceaniski teritorium|Chagoske kupy
Portugalska
Europa
Färöje
Azija
Pódpołnocna Amerika
Antarktis
Nižozemska
Åland
Timor-Leste|Pódzajtšny Timor
Kajmaniske kupy
Kanariske kupy
Pódwjacorna Sahara
Čad
Nowoseelandska|Aotearoa Nowoseelandska
Karibiska
Indiska
Tuvalu
Tonga
Samoa
Salomony
Vanuatu
Papua-Neuguinea
Palau
Nauru
Mikroneziska
Marshallowe kupy
Kiribati
Mongolska
Fidži
Venezuela
Surinamska
Paraguay
Guyana
Ekwador
Kolumbiska
Boliwiska
Trinidad a Tobago
St. Vincent a Grenadiny
St. Lucia
St. Kitts a Nevis
Jamaika
Grenada
Uruguay
Guatemala
Bahamy
Antigua a Barbuda
Honduras
Dominika
Jersey
Dominikańska republika
Egyptojska
Haiti
El Salvador
Iran
Irak
Kosta Rika
Israel
Panama
Jemen
Jordaniska
Nikaragua
Kirgizistan
Kuwait
Laos
Libanon
Malediwy
Malajzija
Myanmar
Nepal
Oman
Pakistan
Katar
Saudi-Arabiska
Sri Lanka
Syriska
Tadźikistan
Wósebna zastojnstwowa cona Hongkong|Hongkong
Taiwan
Thailandska
Turkmeniska
Zjadnośone arabiske emiraty
Vietnam
Pódpołdnjowa Koreja
Afghanistan
Bangladeš
Mali
Angola
Bhutan
Brunei
Tansanija
Filipiny
Centralnoafriska republika
Togo
Tuneziska
Sambija
Simbabwe
Pódpołdnjowy Sudan
Mexiko
Benin
Botswana
Falklandske kupy
Burkina Faso
Burundi
Man
Komory
Kongo-Brazzaville|Kongo
Kongo-Kinshasa|Kongo
Džibuti
Ekwatorialna Gineja
Eritreja
Oceaniska
Pódwjacorna Afrika
pódzajtšna Afrika
pódpołnocna Afrika
srjejźna Afrika
pódpołdnjowa Afrika
Amerika
pódpołnocny ameriski kontinent
pódpołdnjowa Europa
pódwjacorna Azija
pódzajtšna Europa
pódpołnocna Europa
pódwjacorna Europa
Ascension
Karibiska Nižozemska
Bouvetowa kupa
Clippertonowa kupa
Sark
Gódowne kupy
Diego Garcia
Ceuta a Melilla
Pódpołdnjowa Georgiska a Pódpołdnjowe Sandwichowe kupy
Heardowa kupa a McDonaldowe kupy
St. Helena
Svalbard a Jan Mayen
Tristan da Cunha
Francojski pódpołdnjowy a antarktiski teritorium
Ameriska Oceaniska`,
"et":`Gabon
Gambia
Guinea
Guinea-Bissau
Elevandiluurannik|Côte d’Ivoire
Kamerun
Roheneemesaared
Lesotho
Libeeria
Liibüa
Madagaskar
Malawi
Mauritaania
Mauritius
Maroko
Mosambiik
Namiibia
Niger
Nigeeria
Uganda
Rwanda
São Tomé ja Príncipe
Senegal
Seišellid
Sierra Leone
Somaalia
Sudaan
Svaasimaa|eSwatini
Keenia
Etioopia
Ghana
USA Neitsisaared
Puerto Rico
Kosovo
Ladina-Ameerika
Saint-Martin
Montserrat
Gibraltar
Prantsusmaa
Ühendkuningriik|^ÜK
Macau erihalduspiirkond|Macau
Hiina
Aafrika
Brasiilia
Venemaa
Kanada
Guam
Ameerika Samoa
Põhja-Mariaanid
Jaapan
Guadeloupe
Martinique
Mayotte
Réunion
Lõuna-Ameerika
Turks ja Caicos
Saksamaa
Valgevene
Island
Eesti
Norra
Läti
Ukraina
Aruba
Tšehhi|Tšehhi Vabariik
Slovakkia
Sloveenia
Moldova
Rumeenia
Bulgaaria
Palestiina alad|Palestiina
Põhja-Makedoonia
Albaania
Gröönimaa
Horvaatia
Bosnia ja Hertsegoviina
Aserbaidžaan
Andorra
Küpros
Gruusia
Kasahstan
Malta
Monaco
Montenegro
Bermuda
Vatikan
San Marino
Kuuba
Belize
Barbados
Indoneesia
Anguilla
Guernsey
Curaçao
Briti Neitsisaared
Saint-Barthélemy
Lõuna-Aafrika Vabariik
Alžeeria
Sint Maarten
Usbekistan
Cooki saared
Iirimaa
Kesk-Aasia
Kesk-Ameerika
Ungari
Hispaania
Tšiili
Ameerika Ühendriigid|^USA
Prantsuse Polüneesia
Belgia
Norfolk
Luksemburg
Soome
Singapur
Uus-Kaledoonia
Rootsi
Niue
Saint-Pierre ja Miquelon
Liechtenstein
Taani
Wallis ja Futuna
Pitcairni saared
Poola
Kookossaared
Tokelau
Leedu
Prantsuse Guajaana
Itaalia
Šveits
Bahrein
Armeenia
Austria
Serbia
Austraalia
Kreeka
Argentina
Peruu
Põhja-Korea
Kambodža
Türgi
Briti India ookeani ala|Chagose saared
Portugal
Euroopa
Fääri saared
Aasia
Põhja-Ameerika
Antarktika
Holland
Ahvenamaa
Ida-Timor|Timor-Leste
Kaimanisaared
Kanaari saared
Lääne-Sahara
Tšaad
Uus-Meremaa|Aotearoa Uus-Meremaa
Kariibi piirkond
India
Tuvalu
Tonga
Samoa
Saalomoni Saared
Vanuatu
Paapua Uus-Guinea
Belau
Nauru
Mikroneesia
Marshalli Saared
Kiribati
Mongoolia
Fidži
Venezuela
Suriname
Paraguay
Guyana
Ecuador
Colombia
Boliivia
Trinidad ja Tobago
Saint Vincent ja Grenadiinid
Saint Lucia
Saint Kitts ja Nevis
Jamaica
Grenada
Uruguay
Guatemala
Bahama
Antigua ja Barbuda
Honduras
Dominica
Jersey
Dominikaani Vabariik
Egiptus
Haiti
El Salvador
Iraan
Iraak
Costa Rica
Iisrael
Panama
Jeemen
Jordaania
Nicaragua
Kõrgõzstan
Kuveit
Laos
Liibanon
Maldiivid
Malaisia
Myanmar
Nepal
Omaan
Pakistan
Katar
Saudi Araabia
Sri Lanka
Süüria
Tadžikistan
Hongkongi erihalduspiirkond|Hongkong
Taiwan
Tai
Türkmenistan
Araabia Ühendemiraadid
Vietnam
Lõuna-Korea
Afganistan
Bangladesh
Mali
Angola
Bhutan
Brunei
Tansaania
Filipiinid
Kesk-Aafrika Vabariik
Togo
Tuneesia
Sambia
Zimbabwe
Lõuna-Sudaan
Mehhiko
Benin
Botswana
Falklandi saared
Burkina Faso
Burundi
Mani saar
Komoorid
Kongo Vabariik|Kongo-Brazzaville
Kongo DV|Kongo-Kinshasa
Djibouti
Ekvatoriaal-Guinea
Eritrea
Okeaania
Lääne-Aafrika
Ida-Aafrika
Põhja-Aafrika
Kesk-Aafrika
Lõuna-Aafrika
Ameerika
Ameerika põhjaosa
Lõuna-Euroopa
Lääne-Aasia
Ida-Euroopa
Põhja-Euroopa
Lääne-Euroopa
Ascensioni saar
Kariibi Madalmaad
Bouvet’ saar
Clippertoni saar
Sark
Jõulusaar
Diego Garcia
Ceuta ja Melilla
Lõuna-Georgia ja Lõuna-Sandwichi saared
Heardi ja McDonaldi saared
Saint Helena
Svalbard ja Jan Mayen
Tristan da Cunha
Prantsuse Lõunaalad
Ühendriikide hajasaared`,
"eu":`Gabon
Gambia
Ginea
Ginea Bissau
Boli Kosta|C¨ôte d’Ivore
Kamerun
Cabo Verde
Lesotho
Liberia
Libia
Madagaskar
Malawi
Mauritania
Maurizio
Maroko
Mozambike
Namibia
Niger
Nigeria
Uganda
Ruanda
Sao Tome eta Principe
Senegal
Seychelleak
Sierra Leona
Somalia
Sudan
Swazilandia
Kenya
Etiopia
Ghana
Birjina uharte amerikarrak
Puerto Rico
Kosovo
Latinoamerika
San Martin
Montserrat
Gibraltar
Frantzia
Erresuma Batua|^EB
Macau Txinako AEB|Macau
Txina
Afrika
Brasil
Errusia
Kanada
Guam
Samoa Estatubatuarra
Ipar Mariana uharteak
Japonia
Guadalupe
Martinika
Mayotte
Reunion
Hego Amerika
Turk eta Caico uharteak
Alemania
Bielorrusia
Islandia
Estonia
Norvegia
Letonia
Ukraina
Aruba
Txekia|Txekiar Errepublika
Eslovakia
Eslovenia
Moldavia
Errumania
Bulgaria
Palestinar Lurralde Okupatuak|Palestina
Ipar Mazedonia
Albania
Groenlandia
Kroazia
Bosnia-Herzegovina
Azerbaijan
Andorra
Zipre
Georgia
Kazakhstan
Malta
Monako
Montenegro
Bermuda
Vatikano Hiria
San Marino
Kuba
Belize
Barbados
Indonesia
Aingira
Guernesey
Curaçao
Birjina uharte britainiarrak
Saint Barthélemy
Hegoafrika
Aljeria
Sint Maarten
Uzbekistan
Cook uharteak
Irlanda
Erdialdeko Asia
Erdialdeko Amerika
Hungaria
Espainia
Txile
Ameriketako Estatu Batuak|^AEB
Polinesia Frantsesa
Belgika
Norfolk uhartea
Luxenburgo
Finlandia
Singapur
Kaledonia Berria
Suedia
Niue
Saint-Pierre eta Mikelune
Liechtenstein
Danimarka
Wallis eta Futuna
Pitcairn uharteak
Polonia
Cocos uharteak
Tokelau
Lituania
Guyana Frantsesa
Italia
Suitza
Bahrain
Armenia
Austria
Serbia
Australia
Grezia
Argentina
Peru
Ipar Korea
Kanbodia
Turkia
Indiako Ozeanoko lurralde britainiarra|Txagos uhartedia
Portugal
Europa
Faroe uharteak
Asia
Ipar Amerika
Antartika
Herbehereak
Åland
Ekialdeko Timor
Kaiman uharteak
Kanariak
Mendebaldeko Sahara
Txad
Zeelanda Berria|Aotearoa / Zeelanda Berria
Karibea
India
Tuvalu
Tonga
Samoa
Salomon Uharteak
Vanuatu
Papua Ginea Berria
Palau
Nauru
Mikronesia
Marshall Uharteak
Kiribati
Mongolia
Fiji
Venezuela
Surinam
Paraguai
Guyana
Ekuador
Kolonbia
Bolivia
Trinidad eta Tobago
Saint Vincent eta Grenadinak
Santa Luzia
Saint Kitts eta Nevis
Jamaika
Grenada
Uruguai
Guatemala
Bahamak
Antigua eta Barbuda
Honduras
Dominika
Jersey
Dominikar Errepublika
Egipto
Haiti
El Salvador
Iran
Irak
Costa Rica
Israel
Panama
Yemen
Jordania
Nikaragua
Kirgizistan
Kuwait
Laos
Libano
Maldivak
Malaysia
Myanmar
Nepal
Oman
Pakistan
Qatar
Saudi Arabia
Sri Lanka
Siria
Tajikistan
Hong Kong Txinako AEB|Hong Kong
Taiwan
Thailandia
Turkmenistan
Arabiar Emirerri Batuak
Vietnam
Hego Korea
Afganistan
Bangladesh
Mali
Angola
Bhutan
Brunei
Tanzania
Filipinak
Afrika Erdiko Errepublika
Togo
Tunisia
Zambia
Zimbabwe
Hego Sudan
Mexiko
Benin
Botswana
Falklandak
Burkina Faso
Burundi
Man uhartea
Komoreak
Kongo|Kongoko Errepublika
Kongoko Errepublika Demokratikoa|Kongo
Djibuti
Ekuatore Ginea
Eritrea
Ozeania
Mendebaldeko Afrika
Ekialdeko Afrika
Ipar Afrika
Erdialdeko Afrika
Hegoaldeko Afrika
Amerika
Amerikako iparraldea
Hego Europa
Mendebaldeko Asia
Ekialdeko Europa
Ipar Europa
Mendebaldeko Europa
Ascension uhartea
Karibeko Herbehereak
Bouvet uhartea
Clipperton uhartea
Sark
Christmas uhartea
Diego García
Ceuta eta Melilla
Hegoaldeko Georgia eta Hegoaldeko Sandwich uharteak
Heard eta McDonald uharteak
Santa Helena
Svalbard eta Jan Mayen uharteak
Tristan da Cunha
Hegoaldeko lurralde frantsesak
Ameriketako Estatu Batuetako Kanpoaldeko Uharte Txikiak`,
"fi":`Gabon
Gambia
Guinea
Guinea-Bissau
Norsunluurannikko|Côte d’Ivoire
Kamerun
Kap Verde
Lesotho
Liberia
Libya
Madagaskar
Malawi
Mauritania
Mauritius
Marokko
Mosambik
Namibia
Niger
Nigeria
Uganda
Ruanda
São Tomé ja Príncipe
Senegal
Seychellit
Sierra Leone
Somalia
Sudan
Eswatini|Swazimaa
Kenia
Etiopia
Ghana
Yhdysvaltain Neitsytsaaret
Puerto Rico
Kosovo
Latinalainen Amerikka
Saint-Martin
Montserrat
Gibraltar
Ranska
Iso-Britannia|Britannia
Macao
Kiina
Afrikka
Brasilia
Venäjä
Kanada
Guam
Amerikan Samoa
Pohjois-Mariaanit
Japani
Guadeloupe
Martinique
Mayotte
Réunion
Etelä-Amerikka
Turks- ja Caicossaaret
Saksa
Valko-Venäjä
Islanti
Viro
Norja
Latvia
Ukraina
Aruba
Tšekki|Tšekin tasavalta
Slovakia
Slovenia
Moldova
Romania
Bulgaria
Palestiinalaisalue|Palestiina
Pohjois-Makedonia
Albania
Grönlanti
Kroatia
Bosnia ja Hertsegovina
Azerbaidžan
Andorra
Kypros
Georgia
Kazakstan
Malta
Monaco
Montenegro
Bermuda
Vatikaani
San Marino
Kuuba
Belize
Barbados
Indonesia
Anguilla
Guernsey
Curaçao
Brittiläiset Neitsytsaaret
Saint-Barthélemy
Etelä-Afrikka
Algeria
Sint Maarten
Uzbekistan
Cookinsaaret
Irlanti
Keski-Aasia
Väli-Amerikka
Unkari
Espanja
Chile
Yhdysvallat|^USA
Ranskan Polynesia
Belgia
Norfolkinsaari
Luxemburg
Suomi
Singapore
Uusi-Kaledonia
Ruotsi
Niue
Saint-Pierre ja Miquelon
Liechtenstein
Tanska
Wallis ja Futuna
Pitcairn
Puola
Kookossaaret
Tokelau
Liettua
Ranskan Guayana
Italia
Sveitsi
Bahrain
Armenia
Itävalta
Serbia
Australia
Kreikka
Argentiina
Peru
Pohjois-Korea
Kambodža
Turkki
Brittiläinen Intian valtameren alue|Chagossaaret
Portugali
Eurooppa
Färsaaret
Aasia
Pohjois-Amerikka
Antarktis
Alankomaat
Ahvenanmaa
Itä-Timor|Timor-Leste
Caymansaaret
Kanariansaaret
Länsi-Sahara
Tšad
Uusi-Seelanti|Aotearoa
Karibia
Intia
Tuvalu
Tonga
Samoa
Salomonsaaret
Vanuatu
Papua-Uusi-Guinea
Palau
Nauru
Mikronesia
Marshallinsaaret
Kiribati
Mongolia
Fidži
Venezuela
Suriname
Paraguay
Guyana
Ecuador
Kolumbia
Bolivia
Trinidad ja Tobago
Saint Vincent ja Grenadiinit
Saint Lucia
Saint Kitts ja Nevis
Jamaika
Grenada
Uruguay
Guatemala
Bahama
Antigua ja Barbuda
Honduras
Dominica
Jersey
Dominikaaninen tasavalta
Egypti
Haiti
El Salvador
Iran
Irak
Costa Rica
Israel
Panama
Jemen
Jordania
Nicaragua
Kirgisia
Kuwait
Laos
Libanon
Malediivit
Malesia
Myanmar
Nepal
Oman
Pakistan
Qatar
Saudi-Arabia
Sri Lanka
Syyria
Tadžikistan
Hongkong
Taiwan
Thaimaa
Turkmenistan
Arabiemiirikunnat
Vietnam
Etelä-Korea
Afganistan
Bangladesh
Mali
Angola
Bhutan
Brunei
Tansania
Filippiinit
Keski-Afrikan tasavalta
Togo
Tunisia
Sambia
Zimbabwe
Etelä-Sudan
Meksiko
Benin
Botswana
Falklandinsaaret
Burkina Faso
Burundi
Mansaari
Komorit
Kongon tasavalta|Kongo-Brazzaville
Kongon demokraattinen tasavalta|Kongo-Kinshasa
Djibouti
Päiväntasaajan Guinea
Eritrea
Oseania
Länsi-Afrikka
Itä-Afrikka
Pohjois-Afrikka
Keski-Afrikka
eteläinen Afrikka
Amerikka
pohjoinen Amerikka
Etelä-Eurooppa
Länsi-Aasia
Itä-Eurooppa
Pohjois-Eurooppa
Länsi-Eurooppa
Ascension-saari
Karibian Alankomaat
Bouvet’nsaari
Clippertoninsaari
Sark
Joulusaari
Diego Garcia
Ceuta ja Melilla
Etelä-Georgia ja Eteläiset Sandwichinsaaret
Heard ja McDonaldinsaaret
Saint Helena
Huippuvuoret ja Jan Mayen
Tristan da Cunha
Ranskan eteläiset ja antarktiset alueet
Yhdysvaltain erillissaaret`,
"fo":`Gabon
Gambia
Guinea
Guinea-Bissau
Fílabeinsstrondin
Kamerun
Grønhøvdaoyggjar
Lesoto
Liberia
Libya
Madagaskar
Malavi
Móritania
Móritius
Marokko
Mosambik
Namibia
Niger
Nigeria
Uganda
Ruanda
Sao Tome & Prinsipi
Senegal
Seyskelloyggjar
Sierra Leona
Somalia
Sudan
Esvatini|Svasiland
Kenja
Etiopia
Gana
Sambandsríki Amerikas Jomfrúoyggjar
Puerto Riko
Kosovo
Latínamerika
St-Martin
Montserrat
Gibraltar
Frakland
Stórabretland|^UK
Makao SAR Kina|Makao
Kina
Afrika
Brasil
Russland
Kanada
Guam
Amerikanska Samoa
Norðaru Mariuoyggjar
Japan
Guadeloupe
Martinique
Mayotte
Réunion
Suðuramerika
Turks- og Caicosoyggjar
Týskland
Hvítarussland
Ísland
Estland
Noreg
Lettland
Ukraina
Aruba
Kekkia
Slovakia
Slovenia
Moldova
Rumenia
Bulgaria
Palestinskt landøki|Palestina
Norður Makedónia
Albania
Grønland
Kroatia
Bosnia-Hersegovina
Aserbadjan
Andorra
Kýpros
Georgia
Kasakstan
Malta
Monako
Montenegro
Bermuda
Vatikanbýur
San Marino
Kuba
Belis
Barbados
Indonesia
Anguilla
Guernsey
Curaçao
Stóra Bretlands Jomfrúoyggjar
St. Barthélemy
Suðurafrika
Algeria
Sint Maarten
Usbekistan
Cooksoyggjar
Írland
Miðasia
Miðamerika
Ungarn
Spania
Kili
Sambandsríki Amerika|^USA
Franska Polynesia
Belgia
Norfolksoyggj
Luksemborg
Finnland
Singapor
Nýkaledónia
Svøríki
Niue
Saint Pierre & Miquelon
Liktinstein
Danmark
Wallis- og Futunaoyggjar
Pitcairnoyggjar
Pólland
Kokosoyggjar
Tokelau
Litava
Franska Gujana
Italia
Sveis
Barein
Armenia
Eysturríki
Serbia
Avstralia
Grikkaland
Argentina
Peru
Norðurkorea
Kambodja
Turkaland
Stóra Bretlands Indiahavoyggjar|Khagosoyggjar
Portugal
Evropa
Føroyar
Asia
Norðuramerika
Antarktis
Niðurlond
Áland
Eysturtimor
Caymanoyggjar
Kanariuoyggjar
Vestursahara
Kjad
Nýsæland|Aotearoa Nýsæland
Karibia
India
Tuvalu
Tonga
Samoa
Salomonoyggjar
Vanuatu
Papua Nýguinea
Palau
Nauru
Mikronesiasamveldið
Marshalloyggjar
Kiribati
Mongolia
Fiji
Venesuela
Surinam
Paraguai
Gujana
Ekvador
Kolombia
Bolivia
Trinidad & Tobago
St. Vinsent & Grenadinoyggjar
St. Lusia
St. Kitts & Nevis
Jamaika
Grenada
Uruguai
Guatemala
Bahamaoyggjar
Antigua & Barbuda
Honduras
Dominika
Jersey
Dominikalýðveldið
Egyptaland
Haiti
El Salvador
Iran
Irak
Kosta Rika
Ísrael
Panama
Jemen
Jordan
Nikaragua
Kirgisia
Kuvait
Laos
Libanon
Maldivoyggjar
Malaisia
Myanmar
Nepal
Oman
Pakistan
Katar
Saudiarabia
Sri Lanka
Sýria
Tadsjikistan
Hong Kong SAR Kina|Hong Kong
Taivan
Tailand
Turkmenistan
Sameindu Emirríkini
Vjetnam
Suðurkorea
Afganistan
Bangladesj
Mali
Angola
Butan
Brunei
Tansania
Filipsoyggjar
Miðafrikalýðveldið
Togo
Tunesia
Sambia
Simbabvi
Suðursudan
Meksiko
Benin
Botsvana
Falklandsoyggjar
Burkina Faso
Burundi
Isle of Man
Komoroyggjar
Kongo
Kongo, Dem. Lýðveldið
Djibuti
Ekvatorguinea
Eritrea
Osiania
Vesturafrika
Eysturafrika
Norðurafrika
Miðafrika
sunnari partur av Afrika
Amerika
Amerika norðanfyri Meksiko
Suðurevropa
Vesturasia
Eysturevropa
Norðurevropa
Vesturevropa
Ascension
Niðurlonds Karibia
Bouvetoyggj
Clipperton
Sark
Jólaoyggjin
Diego Garcia
Ceuta & Melilla
Suðurgeorgia og Suðursandwichoyggjar
Heard og McDonaldoyggjar
St. Helena
Svalbard & Jan Mayen
Tristan da Cunha
Fronsku sunnaru landaøki
Sambandsríki Amerikas fjarskotnu oyggjar`,
"fy":`Gabon
Gambia
Guinee
Guinee-Bissau
Ivoorkust
Kameroen
Kaapverdië
Lesotho
Liberia
Libië
Madeiaskar
Malawi
Mauritanië
Mauritius
Marokko
Mozambique
Namibië
Niger
Nigeria
Oeganda
Rwanda
Sao Tomé en Principe
Senegal
Seychellen
Sierra Leone
Somalië
Soedan
Swazilân
Kenia
Ethiopië
Ghana
Amerikaanske Maagdeneilannen
Puerto Rico
Kosovo
Latynsk-Amearika
Saint-Martin
Montserrat
Gibraltar
Frankrijk
Verenigd Koninkrijk|^VK
Macao SAR van Sina|Macao
Sina
Afrika
Brazilië
Ruslân
Canada
Guam
Amerikaansk Samoa
Noardlike Marianeneilannen
Japan
Guadeloupe
Martinique
Mayotte
Réunion
Sûd-Amerika
Turks- en Caicoseilannen
Dútslân
Wit-Ruslân
Yslân
Estlân
Noarwegen
Letlân
Oekraïne
Aruba
Tsjechje
Slowakije
Slovenië
Moldavië
Roemenië
Bulgarije
Palestynske gebieten|Palestina

Albanië
Grienlân
Kroatië
Bosnië en Herzegovina
Azerbeidzjan
Andorra
Syprus
Georgië
Kazachstan
Malta
Monaco
Montenegro
Bermuda
Vaticaanstêd
San Marino
Kuba
Belize
Barbados
Yndonesië
Anguilla
Guernsey
Curaçao
Britse Maagdeneilannen
Saint Barthélemy
Sûd-Afrika
Algerije
Sint-Maarten
Oezbekistan
Cookeilannen
Ierlân
Sintraal-Azië
Midden-Amerika
Hongarije
Spanje
Chili
Ferienigde Staten|^VS
Frans-Polynesië
België
Norfolkeilân
Luxemburg
Finlân
Singapore
Nij-Caledonië
Zweden
Niue
Saint-Pierre en Miquelon
Liechtenstein
Denemarken
Wallis en Futuna
Pitcairneilannen
Polen
Kokosilanen
Tokelau
Litouwen
Frans-Guyana
Italië
Switserlân
Bahrein
Armenië
Eastenryk
Servië
Australië
Grikelân
Argentinië
Peru
Noard-Korea
Cambodja
Turkije

Portugal
Europa
Faeröer
Azië
Noard-Amerika
Antarctica
Nederlân
Ålân
East-Timor
Caymaneilannen
Kanaryske Eilânnen
Westelijke Sahara
Tsjaad
Nij-Seelân
Karibysk gebiet
India
Tuvalu
Tonga
Samoa
Salomonseilannen
Vanuatu
Papoea-Nij-Guinea
Palau
Nauru
Micronesië
Marshalleilannen
Kiribati
Mongolië
Fiji
Venezuela
Suriname
Paraguay
Guyana
Ecuador
Kolombia
Bolivia
Trinidad en Tobago
Saint Vincent en de Grenadines
Saint Lucia
Saint Kitts en Nevis
Jamaica
Grenada
Uruguay
Guatemala
Bahama’s
Antigua en Barbuda
Honduras
Dominika
Jersey
Dominikaanske Republyk
Egypte
Haïti
El Salvador
Iran
Irak
Costa Rica
Israël
Panama
Jemen
Jordanië
Nicaragua
Kirgizië
Koeweit
Laos
Libanon
Maldiven
Maleisië
Myanmar
Nepal
Oman
Pakistan
Qatar
Saoedi-Arabië
Sri Lanka
Syrië
Tadzjikistan
Hongkong SAR van Sina|Hongkong
Taiwan
Thailân
Turkmenistan
Verenigde Arabyske Emiraten
Vietnam
Sûd-Korea
Afghanistan
Bangladesh
Mali
Angola
Bhutan
Brunei
Tanzania
Filipijnen
Sintraal-Afrikaanske Republyk
Togo
Tunesië
Zambia
Zimbabwe
Sûd-Soedan
Mexico
Benin
Botswana
Falklâneilannen
Burkina Faso
Burundi
Isle of Man
Comoren
Congo-Brazzaville|Congo
Congo-Kinshasa|Congo
Djibouti
Equatoriaal-Guinea
Eritrea
Oceanië
West-Afrika
East-Afrika
Noard-Afrika
Sintraal-Afrika
Sûdelijk Afrika
Amerika
Noardlik Amerika
Sûd-Europa
West-Azië
East-Europa
Noard-Europa
West-Europa
Ascension
Karibysk Nederlân
Bouveteilân
Clipperton

Krysteilan
Diego Garcia
Ceuta en Melilla
Sûd-Georgia en Sûdlike Sandwicheilannen
Heard- en McDonaldeilannen
Sint-Helena
Spitsbergen en Jan Mayen
Tristan da Cunha
Franse Gebieden in de zuidelijke Indyske Oseaan
Lyts ôflizzen eilannen fan de Ferienigde Staten`,
"ga":`an Ghabúin
an Ghaimbia
an Ghuine
Guine Bissau
Côte d’Ivoire|an Cósta Eabhair
Camarún
Poblacht Cabo Verde
Leosóta
an Libéir
an Libia
Madagascar
an Mhaláiv
an Mháratáin
Oileán Mhuirís
Maracó
Mósaimbíc
an Namaib
an Nígir
an Nigéir
Uganda
Ruanda
São Tomé agus Príncipe
an tSeineagáil
na Séiséil
Siarra Leon
an tSomáil
an tSúdáin
Esuaitíní|an tSuasalainn
an Chéinia
an Aetóip
Gána
Oileáin Mheiriceánacha na Maighdean
Pórtó Ríce
an Chosaiv
Meiriceá Laidineach
Saint-Martin
Montsarat
Giobráltar
an Fhrainc
an Ríocht Aontaithe|^RA
Sainréigiún Riaracháin Macao, Daonphoblacht na Síne|Macao
an tSín
an Afraic
an Bhrasaíl
an Rúis
Ceanada
Guam
Samó Mheiriceá
Na hOileáin Mháirianacha Thuaidh
an tSeapáin
Guadalúip
Martinique
Mayotte
La Réunion
Meiriceá Theas
Oileáin na dTurcach agus Caicos
an Ghearmáin
an Bhealarúis
an Íoslainn
an Eastóin
an Iorua
an Laitvia
an Úcráin
Arúba
an tSeicia|Poblacht na Seice
an tSlóvaic
an tSlóivéin
an Mholdóiv
an Rómáin
an Bhulgáir
na Críocha Palaistíneacha|an Phalaistín
an Mhacadóin Thuaidh
an Albáin
an Ghraonlainn
an Chróit
an Bhoisnia agus an Heirseagaivéin
an Asarbaiseáin
Andóra
an Chipir
an tSeoirsia
an Chasacstáin
Málta
Monacó
Montainéagró
Beirmiúda
Cathair na Vatacáine
San Mairíne
Cúba
an Bheilís
Barbadós
an Indinéis
Angaíle
Geansaí
Cúrasó
Oileáin Bhriotanacha na Maighdean
Saint Barthélemy
an Afraic Theas
an Ailgéir
Sint Maarten
an Úisbéiceastáin
Oileáin Cook
Éire
an Áise Láir
Meiriceá Láir
an Ungáir
an Spáinn
an tSile
Stáit Aontaithe Mheiriceá|^SAM
Polainéis na Fraince
an Bheilg
Oileán Norfolk
Lucsamburg
an Fhionlainn
Singeapór
an Nua-Chaladóin
an tSualainn
Niue
San Pierre agus Miquelon
Lichtinstéin
an Danmhairg
Vailís agus Futúna
Oileáin Pitcairn
an Pholainn
Oileáin Cocos
Tócalá
an Liotuáin
Guáin na Fraince
an Iodáil
an Eilvéis
Bairéin
an Airméin
an Ostair
an tSeirbia
an Astráil
an Ghréig
an Airgintín
Peiriú
an Chóiré Thuaidh
an Chambóid
an Tuirc
Críoch Aigéan Indiach na Breataine
an Phortaingéil
an Eoraip
Oileáin Fharó
an Áise
Meiriceá Thuaidh
Antartaice
an Ísiltír
Oileáin Åland
Tíomór Thoir
Oileáin Cayman
na hOileáin Chanáracha
an Sahára Thiar
Sead
an Nua-Shéalainn
an Mhuir Chairib
an India
Túvalú
Tonga
Samó
Oileáin Sholaimh
Vanuatú
Nua-Ghuine Phapua
Oileáin Palau
Nárú
an Mhicrinéis
Oileáin Marshall
Ciribeas
an Mhongóil
Fidsí
Veiniséala
Suranam
Paragua
An Ghuáin
Eacuadór
an Cholóim
an Bholaiv
Oileán na Tríonóide agus Tobága
San Uinseann agus na Greanáidíní
Saint Lucia
San Críostóir-Nimheas
Iamáice
Greanáda
Uragua
Guatamala
na Bahámaí
Antigua agus Barbúda
Hondúras
Doiminice
Geirsí
an Phoblacht Dhoiminiceach
an Éigipt
Háítí
An tSalvadóir
an Iaráin
an Iaráic
Cósta Ríce
Iosrael
Panama
Éimin
an Iordáin
Nicearagua
an Chirgeastáin
Cuáit
Laos
an Liobáin
Oileáin Mhaildíve
an Mhalaeisia
Maenmar
Neipeal
Óman
an Phacastáin
Catar
an Araib Shádach
Srí Lanca
an tSiria
an Táidsíceastáin
Sainréigiún Riaracháin Hong Cong, Daonphoblacht na Síne|Hong Cong
an Téaváin
an Téalainn
an Tuircméanastáin
Aontas na nÉimíríochtaí Arabacha
Vítneam
an Chóiré Theas
an Afganastáin
an Bhanglaidéis
Mailí
Angóla
an Bhútáin
Brúiné
an Tansáin
Na hOileáin Fhilipíneacha
Poblacht na hAfraice Láir
Tóga
an Tuinéis
an tSaimbia
an tSiombáib
an tSúdáin Theas
Meicsiceo
Beinin
an Bhotsuáin
Oileáin Fháclainne
Buircíne Fasó
an Bhurúin
Oileán Mhanann
Oileáin Chomóra
Congó-Brazzaville|Poblacht an Chongó
Poblacht Dhaonlathach an Chongó|an Congó
Djibouti
an Ghuine Mheánchiorclach
an Eiritré
an Aigéine
Iarthar na hAfraice
Oirthear na hAfraice
Tuaisceart na hAfraice
an Afraic Láir
Deisceart na hAfraice
Críocha Mheiriceá
Tuaisceart Mheiriceá
Deisceart na hEorpa
Iarthar na hÁise
Oirthear na hEorpa
Tuaisceart na hEorpa
Iarthar na hEorpa
Oileán na Deascabhála
an Ísiltír Chairibeach
Oileán Bouvet
Oileán Clipperton
an tSairc
Oileán na Nollag
Diego Garcia
Ceuta agus Melilla
An tSeoirsia Theas agus Oileáin Sandwich Theas
Oileán Heard agus Oileáin McDonald
San Héilin
Svalbard agus Jan Mayen
Tristan da Cunha
Críocha Francacha Dheisceart an Domhain
Oileáin Imeallacha S.A.M.`,
"gd":`Gabon
A’ Ghaimbia
Gini
Gini-Bioso
Côte d’Ivoire|An Costa Ìbhri
Camarun
An Ceap Uaine
Leasoto
Libèir
Libia
Madagasgar
Malabhaidh
Moratàinea
Na h-Eileanan Mhoiriseas
Moroco
Mòsaimbic
An Namaib
Nìgeir
Nigèiria
Uganda
Rubhanda
São Tomé agus Príncipe
Seanagal
Na h-Eileanan Sheiseall
Siarra Leòmhann
Somàilia
Sudàn
eSwatini|Dùthaich nan Suasaidh
Ceinia
An Itiop
Gàna
Eileanan na Maighdinn aig na SA
Porto Rìceo
A’ Chosobho
Aimeireaga Laidinneach
Naomh Màrtainn
Montsarat
Diobraltar
An Fhraing
An Rìoghachd Aonaichte|^RA
Macàthu SAR na Sìne|Macàthu
An t-Sìn
Afraga
Braisil
An Ruis
Canada
Guam
Samotha na h-Aimeireaga
Na h-Eileanan Mairianach a Tuath
An t-Seapan
Guadalup
Mairtinic
Mayotte
Réunion
Aimeireaga a Deas
Na h-Eileanan Turcach is Caiceo
A’ Ghearmailt
A’ Bhealaruis
Innis Tìle
An Eastoin
Nirribhidh
An Laitbhe
An Ucràin
Arùba
An t-Seic|Poblachd na Seice
An t-Slòbhac
An t-Slòbhain
A’ Mholdobha
Romàinia
A’ Bhulgair
Ùghdarras nam Palastaineach|Palastain
A’ Mhasadon a Tuath
Albàinia
A’ Ghraonlann
A’ Chròthais
Bosna is Hearsagobhana
Asarbaideàn
Andorra
Cìopras
A’ Chairtbheil
Casachstàn
Malta
Monaco
Am Monadh Neagrach
Bearmùda
Cathair na Bhatacain
San Marino
Cùba
A’ Bheilìs
Barbados
Na h-Innd-innse
Anguillia
Geàrnsaidh
Curaçao
Eileanan Breatannach na Maighdinn
Saint Barthélemy
Afraga a Deas
Aildiria
Sint Maarten
Usbagastàn
Eileanan Cook
Èirinn
Meadhan Àisia
Meadhan Aimeireaga
An Ungair
An Spàinnt
An t-Sile
Na Stàitean Aonaichte|^SA
Poilinèis na Frainge
A’ Bheilg
Eilean Norfolk
Lugsamburg
An Fhionnlann
Singeapòr
Cailleann Nuadh
An t-Suain
Niue
Saint Pierre agus Miquelon
Lichtenstein
An Danmhairg
Uallas agus Futuna
Eileanan Pheit a’ Chàirn
A’ Phòlainn
Na h-Eileanan Chocos
Tokelau
An Liotuain
Guidheàna na Frainge
An Eadailt
An Eilbheis
Bachrain
Airmeinea
An Ostair
An t-Sèirb
Astràilia
A’ Ghreug
An Argantain
Pearù
Coirèa a Tuath
Cambuidea
An Tuirc
Ranntair Breatannach Cuan nan Innseachan|Innis-mhuir Chagos
A’ Phortagail
An Roinn-Eòrpa
Na h-Eileanan Fàro
Àisia
Aimeireaga a Tuath
An Antartaig
Na Tìrean Ìsle
Na h-Eileanan Åland
Timor-Leste|Tìomor an Ear
Na h-Eileanan Caimean
Na h-Eileanan Canàrach
Sathara an Iar
An t-Seàd
Sealainn Nuadh|Aotearoa Sealainn Nuadh
Am Muir Caraibeach
Na h-Innseachan
Tubhalu
Tonga
Samotha
Eileanan Sholaimh
Vanuatu
Gini Nuadh Phaputhach
Palabh
Nabhru
Na Meanbh-eileanan
Eileanan Mharshall
Ciribeas
Dùthaich nam Mongol
Fìdi
A’ Bheiniseala
Suranam
Paraguaidh
Guidheàna
Eacuador
Coloimbia
Boilibhia
Trianaid agus Tobago
Naomh Bhionsant agus Eileanan Greanadach
Naomh Lùisea
Naomh Crìstean is Nibheis
Diameuga
Greanàda
Uruguaidh
Guatamala
Na h-Eileanan Bhathama
Aintìoga is Barbuda
Hondùras
Doiminicea
Deàrsaidh
A’ Phoblachd Dhoiminiceach
An Èipheit
Haidhti
An Salbhador
Ioràn
Ioràc
Costa Rìcea
Iosrael
Panama
An Eaman
Iòrdan
Niocaragua
Cìorgastan
Cuibhèit
Làthos
Leabanon
Na h-Eileanan Mhaladaibh
Malaidhsea
Miànmar
Neapàl
Omàn
Pagastàn
Catar
Aràibia nan Sabhd
Sri Lanca
Siridhea
Taidigeastàn
Hong Kong SAR na Sìne|Hong Kong
Taidh-Bhàn
Dùthaich nan Tàidh
Turcmanastàn
Na h-Iomaratan Arabach Aonaichte
Bhiet-Nam
Coirèa
Afghanastàn
Bangladais
Màili
Angòla
Butàn
Brùnaigh
An Tansan
Na h-Eileanan Filipineach
Poblachd Meadhan Afraga
Togo
Tuinisea
Sàimbia
An t-Sìombab
Sudàn a Deas
Meagsago
Beinin
Botsuana
Na h-Eileanan Fàclannach
Buirciona Faso
Burundaidh
Eilean Mhanainn
Comoros
A’ Chongo
Congo|A’ Chongo
Diobùtaidh
Gini Mheadhan-Chriosach
Eartra
Roinn a’ Chuain Sèimh
Afraga an Iar
Afraga an Ear
Afraga a Tuath
Meadhan Afraga
Ceann a Deas Afraga
An Dà Aimeireaga
Ceann a Tuath Aimeireaga
An Roinn-Eòrpa a Deas
Àisia an Iar
An Roinn-Eòrpa an Ear
An Roinn-Eòrpa a Tuath
An Roinn-Eòrpa an Iar
Eilean na Deasgabhalach
Na Tìrean Ìsle Caraibeach
Eilean Bouvet
Eilean Clipperton
Sarc
Eilean na Nollaig
Diego Garcia
Ceuta agus Melilla
Seòirsea a Deas is na h-Eileanan Sandwich a Deas
Eilean Heard is Eileanan MhicDhòmhnaill
Eilean Naomh Eilidh
Svalbard is Jan Mayen
Tristan da Cunha
Ranntairean a Deas na Frainge
Meanbh-Eileanan Iomallach nan SA`,
"gl":`Gabón
Gambia
Guinea
Guinea Bissau
Côte d’Ivoire|Costa do Marfil
Camerún
Cabo Verde
Lesotho
Liberia
Libia
Madagascar
Malawi
Mauritania
Mauricio
Marrocos
Mozambique
Namibia
Níxer
Nixeria
Uganda
Ruanda
San Tomé e Príncipe
Senegal
Seychelles
Serra Leoa
Somalia
Sudán
Eswatini|Swazilandia
Kenya
Etiopía
Ghana
Illas Virxes Estadounidenses
Porto Rico
Kosovo
América Latina
Saint Martin
Montserrat
Xibraltar
Francia
Reino Unido|^RU
Macau RAE da China|Macau
China
África
Brasil
Rusia
Canadá
Guam
Samoa Americana
Illas Marianas do Norte
Xapón
Guadalupe
Martinica
Mayotte
Reunión
América do Sur
Illas Turks e Caicos
Alemaña
Belarús
Islandia
Estonia
Noruega
Letonia
Ucraína
Aruba
Chequia|República Checa
Eslovaquia
Eslovenia
República Moldova
Romanía
Bulgaria
Territorios Palestinos|Palestina
Macedonia do Norte
Albania
Groenlandia
Croacia
Bosnia e Hercegovina
Acerbaixán
Andorra
Chipre
Xeorxia
Kazakistán
Malta
Mónaco
Montenegro
Illas Bermudas
Cidade do Vaticano
San Marino
Cuba
Belize
Barbados
Indonesia
Anguila
Guernsey
Curaçao
Illas Virxes Británicas
Saint Barthélemy
Suráfrica
Alxeria
Sint Maarten
Uzbekistán
Illas Cook
Irlanda
Asia Central
América Central
Hungría
España
Chile
Estados Unidos|^EUA
Polinesia Francesa
Bélxica
Illa Norfolk
Luxemburgo
Finlandia
Singapur
Nova Caledonia
Suecia
Niue
Saint Pierre et Miquelon
Liechtenstein
Dinamarca
Wallis e Futuna
Illas Pitcairn
Polonia
Illas Cocos
Tokelau
Lituania
Güiana Francesa
Italia
Suíza
Bahrain
Armenia
Austria
Serbia
Australia
Grecia
Arxentina
Perú
Corea do Norte
Camboxa
Turquía
Territorio Británico do Océano Índico|Arquipélago de Chagos
Portugal
Europa
Illas Feroe
Asia
América do Norte
Antártida
Países Baixos
Illas Åland
Timor Leste
Illas Caimán
Illas Canarias
Sáhara Occidental
Chad
Nova Zelandia|Aotearoa
Caribe
India
Tuvalu
Tonga
Samoa
Illas Salomón
Vanuatu
Papúa-Nova Guinea
Palau
Nauru
Micronesia
Illas Marshall
Kiribati
Mongolia
Fixi
Venezuela
Suriname
Paraguai
Güiana
Ecuador
Colombia
Bolivia
Trinidad e Tobago
San Vicente e as Granadinas
Santa Lucía
Saint Kitts e Nevis
Xamaica
Granada
Uruguai
Guatemala
Bahamas
Antigua e Barbuda
Honduras
Dominica
Jersey
República Dominicana
Exipto
Haití
O Salvador
Irán
Iraq
Costa Rica
Israel
Panamá
Iemen
Xordania
Nicaragua
Kirguizistán
Kuwait
Laos
Líbano
Maldivas
Malaisia
Myanmar
Nepal
Omán
Paquistán
Qatar
Arabia Saudita
Sri Lanka
Siria
Taxiquistán
Hong Kong RAE da China|Hong Kong
Taiwán
Tailandia
Turkmenistán
Emiratos Árabes Unidos
Vietnam
Corea do Sur
Afganistán
Bangladesh
Malí
Angola
Bután
Brunei
Tanzania
Filipinas
República Centroafricana
Togo
Tunisia
Zambia
Zimbabwe
Sudán do Sur
México
Benín
Botswana
Illas Malvinas
Burkina Faso
Burundi
Illa de Man
Comores
República do Congo|Congo
República Democrática do Congo|Congo
Djibuti
Guinea Ecuatorial
Eritrea
Oceanía
África Occidental
África Oriental
África Setentrional
África Central
África Meridional
América
América Setentrional
Europa Meridional
Asia Occidental
Europa do Leste
Europa Setentrional
Europa Occidental
Illa de Ascensión
Caribe Neerlandés
Illa Bouvet
Illa Clipperton
Sark
Illa Christmas
Diego García
Ceuta e Melilla
Illas Xeorxia do Sur e Sandwich do Sur
Illa Heard e Illas McDonald
Santa Helena
Svalbard e Jan Mayen
Tristán da Cunha
Territorios Austrais Franceses
Illas Menores Distantes dos Estados Unidos`,
"hr":`Gabon
Gambija
Gvineja
Gvineja Bisau
Obala Bjelokosti|Bjelokosna Obala
Kamerun
Zelenortska Republika
Lesoto
Liberija
Libija
Madagaskar
Malavi
Mauretanija
Mauricijus
Maroko
Mozambik
Namibija
Niger
Nigerija
Uganda
Ruanda
Sveti Toma i Princip
Senegal
Sejšeli
Sijera Leone
Somalija
Sudan
Esvatini|Svazi
Kenija
Etiopija
Gana
Američki Djevičanski Otoci
Portoriko
Kosovo
Latinska Amerika
Saint Martin
Montserrat
Gibraltar
Francuska
Ujedinjeno Kraljevstvo|^UK
PUP Makao Kina|Makao
Kina
Afrika
Brazil
Rusija
Kanada
Guam
Američka Samoa
Sjevernomarijanski Otoci
Japan
Guadalupe
Martinik
Mayotte
Réunion
Južna Amerika
Otoci Turks i Caicos
Njemačka
Bjelorusija
Island
Estonija
Norveška
Latvija
Ukrajina
Aruba
Češka|Češka Republika
Slovačka
Slovenija
Moldavija
Rumunjska
Bugarska
Palestinsko područje|Palestina
Sjeverna Makedonija
Albanija
Grenland
Hrvatska
Bosna i Hercegovina
Azerbajdžan
Andora
Cipar
Gruzija
Kazahstan
Malta
Monako
Crna Gora
Bermudi
Vatikan
San Marino
Kuba
Belize
Barbados
Indonezija
Angvila
Guernsey
Curaçao
Britanski Djevičanski Otoci
Saint Barthélemy
Južnoafrička Republika
Alžir
Sint Maarten
Uzbekistan
Cookovi Otoci
Irska
Srednja Azija
Centralna Amerika
Mađarska
Španjolska
Čile
Sjedinjene Američke Države|^SAD
Francuska Polinezija
Belgija
Otok Norfolk
Luksemburg
Finska
Singapur
Nova Kaledonija
Švedska
Niue
Sveti Petar i Mikelon
Lihtenštajn
Danska
Wallis i Futuna
Pitcairnovi Otoci
Poljska
Kokosovi Otoci
Tokelau
Litva
Francuska Gijana
Italija
Švicarska
Bahrein
Armenija
Austrija
Srbija
Australija
Grčka
Argentina
Peru
Sjeverna Koreja
Kambodža
Turska|Türkiye
Britanski Indijskooceanski Teritorij|Britanski Teritorij u Indijskome Oceanu|Otočje Chagos
Portugal
Europa
Farski Otoci
Azija
Sjevernoamerički kontinent
Antarktika
Nizozemska
Ålandski otoci
Timor-Leste|Istočni Timor
Kajmanski Otoci
Kanari
Zapadna Sahara
Čad
Novi Zeland|Aotearoa Novi Zeland
Karibi
Indija
Tuvalu
Tonga
Samoa
Salomonovi Otoci
Vanuatu
Papua Nova Gvineja
Palau
Nauru
Mikronezija
Maršalovi Otoci
Kiribati
Mongolija
Fidži
Venezuela
Surinam
Paragvaj
Gvajana
Ekvador
Kolumbija
Bolivija
Trinidad i Tobago
Sveti Vincent i Grenadini
Sveta Lucija
Sveti Kristofor i Nevis
Jamajka
Grenada
Urugvaj
Gvatemala
Bahami
Antigva i Barbuda
Honduras
Dominika
Jersey
Dominikanska Republika
Egipat
Haiti
Salvador
Iran
Irak
Kostarika
Izrael
Panama
Jemen
Jordan
Nikaragva
Kirgistan
Kuvajt
Laos
Libanon
Maldivi
Malezija
Mjanmar
Nepal
Oman
Pakistan
Katar
Saudijska Arabija
Šri Lanka
Sirija
Tadžikistan
PUP Hong Kong Kina|Hong Kong
Tajvan
Tajland
Turkmenistan
Ujedinjeni Arapski Emirati
Vijetnam
Južna Koreja
Afganistan
Bangladeš
Mali
Angola
Butan
Brunej
Tanzanija
Filipini
Srednjoafrička Republika
Togo
Tunis
Zambija
Zimbabve
Južni Sudan
Meksiko
Benin
Bocvana
Falklandski Otoci
Burkina Faso
Burundi
Otok Man
Komori
Kongo
Kongo
Džibuti
Ekvatorska Gvineja
Eritreja
Oceanija
Zapadna Afrika
Istočna Afrika
Sjeverna Afrika
Središnja Afrika
Južna Afrika
Amerike
Sjeverna Amerika
Južna Europa
Zapadna Azija
Istočna Europa
Sjeverna Europa
Zapadna Europa
Otok Uzašašća
Karipski otoci Nizozemske
Otok Bouvet
Otok Clipperton
Sark
Božićni Otok
Diego Garcia
Ceuta i Melilla
Južna Georgia i Otoci Južni Sandwich
Otoci Heard i McDonald
Sveta Helena
Svalbard i Jan Mayen
Tristan da Cunha
Francuski Južni Teritoriji
Mali udaljeni otoci SAD-a`,
"hsb":`Gabun
Gambija
Gineja
Gineja-Bissau
Côte d’Ivoire|Słonowinowy pobrjóh
Kamerun
Kap Verde
Lesotho
Liberija
Libyska
Madagaskar
Malawi
Mawretanska
Mauritius
Marokko
Mosambik
Namibija
Niger
Nigerija
Uganda
Ruanda
São Tomé a Príncipe
Senegal
Seychelle
Sierra Leone
Somalija
Sudan
Swaziska
Kenija
Etiopiska
Ghana
Ameriske knježniske kupy
Puerto Rico
Kosowo
Łaćonska Amerika
St. Martin
Montserrat
Gibraltar
Francoska
Zjednoćene kralestwo|^UK
Wosebita zarjadniska cona Macao|Macao
China
Afrika
Brazilska
Ruska
Kanada
Guam
Ameriska Samoa
Sewjerne Mariany
Japanska
Guadeloupe
Martinique
Mayotte
Réunion
Južna Amerika
kupy Turks a Caicos
Němska
Běłoruska
Islandska
Estiska
Norwegska
Letiska
Ukraina
Aruba
Čěska republika
Słowakska
Słowjenska
Moldawska
Rumunska
Bołharska
Palestinski awtonomny teritorij|Palestina
Serwjerna Makedonska
Albanska
Grönlandska
Chorwatska
Bosniska a Hercegowina
Azerbajdźan
Andorra
Cypern
Georgiska
Kazachstan
Malta
Monaco
Montenegro
Bermudy
Vatikanske město
San Marino
Kuba
Belize
Barbados
Indoneska
Anguilla
Guernsey
Curaçao
Britiske knježniske kupy
St. Barthélemy
Južna Afrika
Algeriska
Sint Maarten
Uzbekistan
Cookowe kupy
Irska
centralna Azija
Srjedźna Amerika
Madźarska
Španiska
Chilska
Zjednoćene staty Ameriki|^USA
Francoska Polyneziska
Belgiska
Norfolkowa kupa
Luxemburgska
Finska
Singapur
Nowa Kaledoniska
Šwedska
Niue
St. Pierre a Miquelon
Liechtenstein
Danska
Wallis a Futuna
Pitcairnowe kupy
Pólska
Kokosowe kupy
Tokelau
Litawska
Francoska Guyana
Italska
Šwicarska
Bahrain
Armenska
Awstriska
Serbiska
Awstralska
Grjekska
Argentinska
Peru
Sewjerna Koreja
Kambodźa
Turkowska
Britiski teritorij w Indiskim oceanje|Chagoske kupy
Portugalska
Europa
Färöske kupy
Azija
Sewjerna Amerika
Antarktika
Nižozemska
Åland
Timor-Leste|Wuchodny Timor
Kajmanske kupy
Kanariske kupy
Zapadna Sahara
Čad
Nowoseelandska|Aotearoa Nowoseelandska
Karibika
Indiska
Tuvalu
Tonga
Samoa
Salomony
Vanuatu
Papuwa-Nowa Gineja
Palau
Nauru
Mikroneziska
Marshallowe kupy
Kiribati
Mongolska
Fidźi
Venezuela
Surinam
Paraguay
Guyana
Ekwador
Kolumbiska
Boliwiska
Trinidad a Tobago
St. Vincent a Grenadiny
St. Lucia
St. Kitts a Nevis
Jamaika
Grenada
Uruguay
Guatemala
Bahamy
Antigua a Barbuda
Honduras
Dominika
Jersey
Dominikanska republika
Egyptowska
Haiti
El Salvador
Iran
Irak
Kosta Rika
Israel
Panama
Jemen
Jordaniska
Nikaragua
Kirgizistan
Kuwait
Laos
Libanon
Malediwy
Malajzija
Myanmar
Nepal
Oman
Pakistan
Katar
Sawdi-Arabska
Sri Lanka
Syriska
Tadźikistan
Wosebita zarjadniska cona Hongkong|Hongkong
Taiwan
Thailandska
Turkmeniska
Zjednoćene arabske emiraty
Vietnam
Južna Koreja
Afghanistan
Bangladeš
Mali
Angola
Bhutan
Brunei
Tansanija
Filipiny
Centralnoafriska republika
Togo
Tuneziska
Sambija
Simbabwe
Južny Sudan
Mexiko
Benin
Botswana
Falklandske kupy
Burkina Faso
Burundi
Man
Komory
Kongo-Brazzaville|Kongo
Kongo-Kinshasa|Kongo
Dźibuti
Ekwatorialna Gineja
Eritreja
Oceaniska
zapadna Afrika
wuchodna Afrika
sewjerna Afrika
srjedźna Afrika
južna Afrika
Amerika
sewjerny ameriski kontinent
južna Europa
zapadna Azija
wuchodna Europa
sewjerna Europa
zapadna Europa
Ascension
Karibiska Nižozemska
Bouvetowa kupa
Clippertonowa kupa
Sark
Hodowna kupa
Diego Garcia
Ceuta a Melilla
Južna Georgiska a Južne Sandwichowe kupy
Heardowa kupa a McDonaldowe kupy
St. Helena
Svalbard a Jan Mayen
Tristan da Cunha
Francoski južny a antarktiski teritorij
Ameriska Oceaniska`,
"ie":`












Mauricio















Etiopia


Porto-Rico
Kosovo
latin America


Gibraltar
Francia
Unit Reyia|^UR


Africa

Russia






Martinica


Sud-America
Turks e Caicos
Germania
Bielorussia
Island
Estonia
Norvegia
Lettonia
Ukraina

Tchekia
Slovakia
Slovenia
Moldova
Rumania
Bulgaria

Nord-Macedonia
Albania

Croatia
Bosnia e Herzegovina

Andorra



Malta
Mónaco
Montenegro

Cité de Vatican
San-Marino



Indonesia

Guernsey





Sint-Maarten


Irland
Central Asia
central America
Hungaria
Hispania



Belgia
Insul Norfolk
Luxemburg
Finland


Svedia


Liechtenstein
Dania


Polonia

Tokelau
Lituania

Italia
Svissia


Austria
Serbia

Grecia

Perú

Cambodja


Portugal
Europa

Asia
septentrional America
Antarctica
Nederland
Insules Åland
Ost-Timor



Tchad
Nov-Zeland
Caribes
India
Tuvalu

Samoa

Vanuatu

Palau
Nauru




Fidji



Guyana



Trinidad e Tobago











Jersey




Iran











Maldivas




Pakistan


Sri-Lanka
















Filipines












Insul de Man





Eritrea
Oceania





Americas
Nord-America
Sud-Europa
West-Asia
Ost-Europa
Nord-Europa
West-Europa




Sark






Svalbard e Jan Mayen`,
"is":`Gabon
Gambía
Gínea
Gínea-Bissá
Fílabeinsströndin
Kamerún
Grænhöfðaeyjar
Lesótó
Líbería
Líbía
Madagaskar
Malaví
Máritanía
Máritíus
Marokkó
Mósambík
Namibía
Níger
Nígería
Úganda
Rúanda
Saó Tóme og Prinsípe
Senegal
Seychelles-eyjar
Síerra Leóne
Sómalía
Súdan
Esvatíní|Svasíland
Kenía
Eþíópía
Gana
Bandarísku Jómfrúaeyjar
Púertó Ríkó
Kósóvó
Rómanska Ameríka
Saint-Martin
Montserrat
Gíbraltar
Frakkland
Bretland
sérstjórnarsvæðið Makaó|Makaó
Kína
Afríka
Brasilía
Rússland
Kanada
Gvam
Bandaríska Samóa
Norður-Maríanaeyjar
Japan
Gvadelúpeyjar
Martiník
Mayotte
Réunion
Suður-Ameríka
Turks- og Caicoseyjar
Þýskaland
Hvíta-Rússland
Ísland
Eistland
Noregur
Lettland
Úkraína
Arúba
Tékkland
Slóvakía
Slóvenía
Moldóva
Rúmenía
Búlgaría
Heimastjórnarsvæði Palestínumanna|Palestína
Norður-Makedónía
Albanía
Grænland
Króatía
Bosnía og Hersegóvína
Aserbaídsjan
Andorra
Kýpur
Georgía
Kasakstan
Malta
Mónakó
Svartfjallaland
Bermúdaeyjar
Vatíkanið
San Marínó
Kúba
Belís
Barbados
Indónesía
Angvilla
Guernsey
Curacao
Bresku Jómfrúaeyjar
Sankti Bartólómeusareyjar
Suður-Afríka
Alsír
Sint Maarten
Úsbekistan
Cooks-eyjar
Írland
Mið-Asía
Mið-Ameríka
Ungverjaland
Spánn
Síle
Bandaríkin|^BNA
Franska Pólýnesía
Belgía
Norfolkeyja
Lúxemborg
Finnland
Singapúr
Nýja-Kaledónía
Svíþjóð
Niue
Sankti Pierre og Miquelon
Liechtenstein
Danmörk
Wallis- og Fútúnaeyjar
Pitcairn-eyjar
Pólland
Kókoseyjar
Tókelá
Litháen
Franska Gvæjana
Ítalía
Sviss
Barein
Armenía
Austurríki
Serbía
Ástralía
Grikkland
Argentína
Perú
Norður-Kórea
Kambódía
Tyrkland
Bresku Indlandshafseyjar|Chagos-eyjaklasinn
Portúgal
Evrópa
Færeyjar
Asía
Norður-Ameríka
Suðurskautslandið
Holland
Álandseyjar
Tímor-Leste|Austur-Tímor
Caymaneyjar
Kanaríeyjar
Vestur-Sahara
Tsjad
Nýja-Sjáland|Aotearoa, Nýja-Sjáland
Karíbahafið
Indland
Túvalú
Tonga
Samóa
Salómonseyjar
Vanúatú
Papúa Nýja-Gínea
Palá
Nárú
Míkrónesía
Marshalleyjar
Kíribatí
Mongólía
Fídjíeyjar
Venesúela
Súrínam
Paragvæ
Gvæjana
Ekvador
Kólumbía
Bólivía
Trínidad og Tóbagó
Sankti Vinsent og Grenadíneyjar
Sankti Lúsía
Sankti Kitts og Nevis
Jamaíka
Grenada
Úrúgvæ
Gvatemala
Bahamaeyjar
Antígva og Barbúda
Hondúras
Dóminíka
Jersey
Dóminíska lýðveldið
Egyptaland
Haítí
El Salvador
Íran
Írak
Kostaríka
Ísrael
Panama
Jemen
Jórdanía
Níkaragva
Kirgistan
Kúveit
Laos
Líbanon
Maldíveyjar
Malasía
Mjanmar
Nepal
Óman
Pakistan
Katar
Sádi-Arabía
Srí Lanka
Sýrland
Tadsíkistan
sérstjórnarsvæðið Hong Kong|Hong Kong
Taívan
Taíland
Túrkmenistan
Sameinuðu arabísku furstadæmin
Víetnam
Suður-Kórea
Afganistan
Bangladess
Malí
Angóla
Bútan
Brúnei
Tansanía
Filippseyjar
Mið-Afríkulýðveldið
Tógó
Túnis
Sambía
Simbabve
Suður-Súdan
Mexíkó
Benín
Botsvana
Falklandseyjar
Búrkína Fasó
Búrúndí
Mön
Kómoreyjar
Kongó-Brazzaville|Kongó
Kongó-Kinshasa|Kongó
Djíbútí
Miðbaugs-Gínea
Erítrea
Eyjaálfa
Vestur-Afríka
Austur-Afríka
Norður-Afríka
Mið-Afríka
Suðurhluti Afríku
Ameríka
Ameríka norðan Mexíkó
Suður-Evrópa
Vestur-Asía
Austur-Evrópa
Norður-Evrópa
Vestur-Evrópa
Ascension-eyja
Karíbahafshluti Hollands
Bouveteyja
Clipperton-eyja
Sark
Jólaey
Diego Garcia
Ceuta og Melilla
Suður-Georgía og Suður-Sandvíkureyjar
Heard og McDonaldseyjar
Sankti Helena
Svalbarði og Jan Mayen
Tristan da Cunha
Frönsku suðlægu landsvæðin
Smáeyjar Bandaríkjanna`,
"lb":`Gabun
Gambia
Guinea
Guinea-Bissau
Côte d’Ivoire|Elfebeeküst
Kamerun
Kap Verde
Lesotho
Liberia
Libyen
Madagaskar
Malawi
Mauretanien
Mauritius
Marokko
Mosambik
Namibia
Niger
Nigeria
Uganda
Ruanda
São Tomé a Príncipe
Senegal
Seychellen
Sierra Leone
Somalia
Sudan
Swasiland
Kenia
Ethiopien
Ghana
Amerikanesch Joffereninselen
Puerto Rico
Kosovo
Latäinamerika
St. Martin
Montserrat
Gibraltar
Frankräich
Groussbritannien
Spezialverwaltungszon Macau|Macau
China
Afrika
Brasilien
Russland
Kanada
Guam
Amerikanesch-Samoa
Nërdlech Marianen
Japan
Guadeloupe
Martinique
Mayotte
Réunion
Südamerika
Turks- a Caicosinselen
Däitschland
Wäissrussland
Island
Estland
Norwegen
Lettland
Ukrain
Aruba
Tschechien
Slowakei
Slowenien
Moldawien
Rumänien
Bulgarien
Palestinensesch Autonomiegebidder|Palestina
Nordmazedonien
Albanien
Grönland
Kroatien
Bosnien an Herzegowina
Aserbaidschan
Andorra
Zypern
Georgien
Kasachstan
Malta
Monaco
Montenegro
Bermuda
Vatikanstad
San Marino
Kuba
Belize
Barbados
Indonesien
Anguilla
Guernsey
Curaçao
Britesch Joffereninselen
Saint-Barthélemy
Südafrika
Algerien
Sint Maarten
Usbekistan
Cookinselen
Irland
Zentralasien
Mëttelamerika
Ungarn
Spanien
Chile
Vereenegt Staaten
Franséisch-Polynesien
Belsch
Norfolkinsel
Lëtzebuerg
Finnland
Singapur
Neikaledonien
Schweden
Niue
St. Pierre a Miquelon
Liechtenstein
Dänemark
Wallis a Futuna
Pitcairninselen
Polen
Kokosinselen
Tokelau
Litauen
Guayane
Italien
Schwäiz
Bahrain
Armenien
Éisträich
Serbien
Australien
Griicheland
Argentinien
Peru
Nordkorea
Kambodscha
Tierkei

Portugal
Europa
Färöer
Asien
Nordamerika
Antarktis
Holland
Ålandinselen
Osttimor
Kaimaninselen
Kanaresch Inselen
Westsahara
Tschad
Neiséiland
Karibik
Indien
Tuvalu
Tonga
Samoa
Salomonen
Vanuatu
Papua-Neiguinea
Palau
Nauru
Mikronesien
Marshallinselen
Kiribati
Mongolei
Fidschi
Venezuela
Suriname
Paraguay
Guyana
Ecuador
Kolumbien
Bolivien
Trinidad an Tobago
St. Vincent an d’Grenadinnen
St. Lucia
St. Kitts an Nevis
Jamaika
Grenada
Uruguay
Guatemala
Bahamas
Antigua a Barbuda
Honduras
Dominica
Jersey
Dominikanesch Republik
Egypten
Haiti
El Salvador
Iran
Irak
Costa Rica
Israel
Panama
Jemen
Jordanien
Nicaragua
Kirgisistan
Kuwait
Laos
Libanon
Maldiven
Malaysia
Myanmar
Nepal
Oman
Pakistan
Katar
Saudi-Arabien
Sri Lanka
Syrien
Tadschikistan
Spezialverwaltungszon Hong Kong|Hong Kong
Taiwan
Thailand
Turkmenistan
Vereenegt Arabesch Emirater
Vietnam
Südkorea
Afghanistan
Bangladesch
Mali
Angola
Bhutan
Brunei
Tansania
Philippinnen
Zentralafrikanesch Republik
Togo
Tunesien
Sambia
Simbabwe
Südsudan
Mexiko
Benin
Botsuana
Falklandinselen
Burkina Faso
Burundi
Isle of Man
Komoren
Kongo-Brazzaville|Kongo
Kongo-Kinshasa|Kongo
Dschibuti
Equatorialguinea
Eritrea
Ozeanien
Westafrika
Ostafrika
Nordafrika
Zentralafrika
Südlecht Afrika
Amerika
Nërdlecht Amerika
Südeuropa
Westasien
Osteuropa
Nordeuropa
Westeuropa
Ascension
Karibescht Holland
Bouvetinsel
Clipperton-Insel

Chrëschtdagsinsel
Diego Garcia
Ceuta a Melilla
Südgeorgien an déi Südlech Sandwichinselen
Heard- a McDonald-Inselen
St. Helena
Svalbard a Jan Mayen
Tristan da Cunha
Franséisch Süd- an Antarktisgebidder
Amerikanesch-Ozeanien`,
"lij":`





































Fransa











































Monego












































Italia`,
"lmo":`






























































































































Italia`,
"lt":`Gabonas
Gambija
Gvinėja
Bisau Gvinėja
Dramblio Kaulo Krantas|Dramblio Kaulo Kranto Respublika
Kamerūnas
Žaliasis Kyšulys
Lesotas
Liberija
Libija
Madagaskaras
Malavis
Mauritanija
Mauricijus
Marokas
Mozambikas
Namibija
Nigeris
Nigerija
Uganda
Ruanda
San Tomė ir Prinsipė
Senegalas
Seišeliai
Siera Leonė
Somalis
Sudanas
Svazilandas
Kenija
Etiopija
Gana
Jungtinių Valstijų Mergelių Salos
Puerto Rikas
Kosovas
Lotynų Amerika
Sen Martenas
Montseratas
Gibraltaras
Prancūzija
Jungtinė Karalystė|^JK
Ypatingasis Administracinis Kinijos Regionas Makao|Makao
Kinija
Afrika
Brazilija
Rusija
Kanada
Guamas
Amerikos Samoa
Marianos Šiaurinės Salos
Japonija
Gvadelupa
Martinika
Majotas
Reunjonas
Pietų Amerika
Terkso ir Kaikoso Salos
Vokietija
Baltarusija
Islandija
Estija
Norvegija
Latvija
Ukraina
Aruba
Čekija|Čekijos Respublika
Slovakija
Slovėnija
Moldova
Rumunija
Bulgarija
Palestinos teritorija|Palestina
Šiaurės Makedonija
Albanija
Grenlandija
Kroatija
Bosnija ir Hercegovina
Azerbaidžanas
Andora
Kipras
Gruzija
Kazachstanas
Malta
Monakas
Juodkalnija
Bermuda
Vatikano Miesto Valstybė
San Marinas
Kuba
Belizas
Barbadosas
Indonezija
Angilija
Gernsis
Kiurasao
Didžiosios Britanijos Mergelių Salos
Sen Bartelemi
Pietų Afrika
Alžyras
Sint Martenas
Uzbekistanas
Kuko Salos
Airija
Centrinė Azija
Centrinė Amerika
Vengrija
Ispanija
Čilė
Jungtinės Valstijos|^JAV
Prancūzijos Polinezija
Belgija
Norfolko sala
Liuksemburgas
Suomija
Singapūras
Naujoji Kaledonija
Švedija
Niujė
Sen Pjeras ir Mikelonas
Lichtenšteinas
Danija
Volisas ir Futūna
Pitkerno salos
Lenkija
Kokosų Salos
Tokelau
Lietuva
Prancūzijos Gviana
Italija
Šveicarija
Bahreinas
Armėnija
Austrija
Serbija
Australija
Graikija
Argentina
Peru
Šiaurės Korėja
Kambodža
Turkija
Indijos Vandenyno Britų Sritis|Čagoso salynas
Portugalija
Europa
Farerų Salos
Azija
Šiaurės Amerika
Antarktida
Nyderlandai
Alandų Salos
Rytų Timoras
Kaimanų Salos
Kanarų salos
Vakarų Sachara
Čadas
Naujoji Zelandija
Karibai
Indija
Tuvalu
Tonga
Samoa
Saliamono Salos
Vanuatu
Papua Naujoji Gvinėja
Palau
Nauru
Mikronezija
Maršalo Salos
Kiribatis
Mongolija
Fidžis
Venesuela
Surinamas
Paragvajus
Gajana
Ekvadoras
Kolumbija
Bolivija
Trinidadas ir Tobagas
Šventasis Vincentas ir Grenadinai
Sent Lusija
Sent Kitsas ir Nevis
Jamaika
Grenada
Urugvajus
Gvatemala
Bahamos
Antigva ir Barbuda
Hondūras
Dominika
Džersis
Dominikos Respublika
Egiptas
Haitis
Salvadoras
Iranas
Irakas
Kosta Rika
Izraelis
Panama
Jemenas
Jordanija
Nikaragva
Kirgizija
Kuveitas
Laosas
Libanas
Maldyvai
Malaizija
Mianmaras
Nepalas
Omanas
Pakistanas
Kataras
Saudo Arabija
Šri Lanka
Sirija
Tadžikija
Ypatingasis Administracinis Kinijos Regionas Honkongas|Honkongas
Taivanas
Tailandas
Turkmėnistanas
Jungtiniai Arabų Emyratai
Vietnamas
Pietų Korėja
Afganistanas
Bangladešas
Malis
Angola
Butanas
Brunėjus
Tanzanija
Filipinai
Centrinės Afrikos Respublika
Togas
Tunisas
Zambija
Zimbabvė
Pietų Sudanas
Meksika
Beninas
Botsvana
Folklando salos
Burkina Fasas
Burundis
Meno Sala
Komorai
Kongas-Brazavilis|Kongo Respublika
Kongas-Kinšasa|Kongo Demokratinė Respublika
Džibutis
Pusiaujo Gvinėja
Eritrėja
Okeanija
Vakarų Afrika
Rytų Afrika
Šiaurės Afrika
Vidurio Afrika
Pietinė Afrika
Amerika
Šiaurinė Amerika
Pietų Europa
Vakarų Azija
Rytų Europa
Šiaurės Europa
Vakarų Europa
Dangun Žengimo sala
Karibų Nyderlandai
Buvė Sala
Klipertono sala
Sarkas
Kalėdų Sala
Diego Garsija
Seuta ir Melila
Pietų Džordžija ir Pietų Sandvičo salos
Herdo ir Makdonaldo Salos
Šv. Elenos Sala
Svalbardas ir Janas Majenas
Tristano da Kunjos
Prancūzijos Pietų sritys
Jungtinių Valstijų Mažosios Tolimosios Salos`,
"lv":`Gabona
Gambija
Gvineja
Gvineja-Bisava
Kotdivuāra|Ziloņkaula krasts
Kamerūna
Kaboverde
Lesoto
Libērija
Lībija
Madagaskara
Malāvija
Mauritānija
Maurīcija
Maroka
Mozambika
Namībija
Nigēra
Nigērija
Uganda
Ruanda
Santome un Prinsipi
Senegāla
Seišelu salas
Sjerraleone
Somālija
Sudāna
Svatini|Svazilenda
Kenija
Etiopija
Gana
ASV Virdžīnas
Puertoriko
Kosova
Latīņamerika
Senmartēna
Montserrata
Gibraltārs
Francija
Apvienotā Karaliste
ĶTR īpašais administratīvais reģions Makao|Makao
Ķīna
Āfrika
Brazīlija
Krievija
Kanāda
Guama
ASV Samoa
Ziemeļu Marianas salas
Japāna
Gvadelupa
Martinika
Majota
Reinjona
Dienvidamerika
Tērksas un Kaikosas salas
Vācija
Baltkrievija
Islande
Igaunija
Norvēģija
Latvija
Ukraina
Aruba
Čehija|Čehijas Republika
Slovākija
Slovēnija
Moldova
Rumānija
Bulgārija
Palestīnas teritorijas|Palestīna
Ziemeļmaķedonija
Albānija
Grenlande
Horvātija
Bosnija un Hercegovina
Azerbaidžāna
Andora
Kipra
Gruzija
Kazahstāna
Malta
Monako
Melnkalne
Bermudu salas
Vatikāns
Sanmarīno
Kuba
Beliza
Barbadosa
Indonēzija
Angilja
Gērnsija
Kirasao
Britu Virdžīnas
Senbartelmī
Dienvidāfrikas Republika
Alžīrija
Sintmārtena
Uzbekistāna
Kuka salas
Īrija
Centrālāzija
Centrālamerika
Ungārija
Spānija
Čīle
Amerikas Savienotās Valstis|^ASV
Francijas Polinēzija
Beļģija
Norfolkas sala
Luksemburga
Somija
Singapūra
Jaunkaledonija
Zviedrija
Niue
Senpjēra un Mikelona
Lihtenšteina
Dānija
Volisa un Futunas salas
Pitkērnas salas
Polija
Kokosu salas
Tokelau
Lietuva
Francijas Gviāna
Itālija
Šveice
Bahreina
Armēnija
Austrija
Serbija
Austrālija
Grieķija
Argentīna
Peru
Ziemeļkoreja
Kambodža
Turcija
Indijas okeāna Britu teritorija|Čagosu arhipelāgs
Portugāle
Eiropa
Fēru salas
Āzija
Ziemeļamerika
Antarktika
Nīderlande
Olandes salas
Austrumtimora
Kaimanu salas
Kanāriju salas
Rietumsahāra
Čada
Jaunzēlande
Karību jūras reģions
Indija
Tuvalu
Tonga
Samoa
Zālamana salas
Vanuatu
Papua-Jaungvineja
Palau
Nauru
Mikronēzija
Māršala salas
Kiribati
Mongolija
Fidži
Venecuēla
Surinama
Paragvaja
Gajāna
Ekvadora
Kolumbija
Bolīvija
Trinidāda un Tobāgo
Sentvinsenta un Grenadīnas
Sentlūsija
Sentkitsa un Nevisa
Jamaika
Grenāda
Urugvaja
Gvatemala
Bahamu salas
Antigva un Barbuda
Hondurasa
Dominika
Džērsija
Dominikāna
Ēģipte
Haiti
Salvadora
Irāna
Irāka
Kostarika
Izraēla
Panama
Jemena
Jordānija
Nikaragva
Kirgizstāna
Kuveita
Laosa
Libāna
Maldīvija
Malaizija
Mjanma
Nepāla
Omāna
Pakistāna
Katara
Saūda Arābija
Šrilanka
Sīrija
Tadžikistāna
Ķīnas īpašās pārvaldes apgabals Honkonga|Honkonga
Taivāna
Taizeme
Turkmenistāna
Apvienotie Arābu Emirāti
Vjetnama
Dienvidkoreja
Afganistāna
Bangladeša
Mali
Angola
Butāna
Bruneja
Tanzānija
Filipīnas
Centrālāfrikas Republika
Togo
Tunisija
Zambija
Zimbabve
Dienvidsudāna
Meksika
Benina
Botsvāna
Folklenda salas
Burkinafaso
Burundija
Menas sala
Komoru salas
Kongo
Kongo|Kongo Demokrātiskā Republika
Džibutija
Ekvatoriālā Gvineja
Eritreja
Okeānija
Rietumāfrika
Austrumāfrika
Ziemeļāfrika
Vidusāfrika
Dienvidāfrika
Amerika
Amerikas ziemeļu daļa
Dienvideiropa
Rietumāzija
Austrumeiropa
Ziemeļeiropa
Rietumeiropa
Debesbraukšanas sala
Nīderlandes Karību salas
Buvē sala
Klipertona sala
Sarka
Ziemsvētku sala
Djego Garsijas atols
Seūta un Melilja
Dienviddžordžija un Dienvidsendviču salas
Hērda sala un Makdonalda salas
Sv.Helēnas sala
Svalbāra un Jana Majena sala
Tristana da Kuņjas salu teritorijas
Francijas Dienvidjūru teritorija
ASV Mazās Aizjūras salas`,
"mt":`il-Gabon
il-Gambja
il-Guinea
il-Guinea-Bissau
il-Kosta tal-Avorju
il-Kamerun
Cape Verde
il-Lesoto
il-Liberja
il-Libja
Madagascar
il-Malawi
il-Mauritania
Mauritius
il-Marokk
il-Mozambique
in-Namibja
in-Niġer
in-Niġerja
l-Uganda
ir-Rwanda
São Tomé u Príncipe
is-Senegal
is-Seychelles
Sierra Leone
is-Somalja
is-Sudan
l-Eswatini
il-Kenja
l-Etjopja
il-Ghana
il-Gżejjer Verġni tal-Istati Uniti
Puerto Rico
il-Kosovo
Amerika Latina
Saint Martin
Montserrat
Ġibiltà
Franza
ir-Renju Unit|^UK
ir-Reġjun Amministrattiv Speċjali tal-Macao tar-Repubblika tal-Poplu taċ-Ċina|il-Macao
iċ-Ċina
Affrika
Il-Brażil
ir-Russja
il-Kanada
Guam
is-Samoa Amerikana
Ġżejjer Mariana tat-Tramuntana
il-Ġappun
Guadeloupe
Martinique
Mayotte
Réunion
Amerika t’Isfel
il-Gżejjer Turks u Caicos
il-Ġermanja
il-Belarussja
l-Iżlanda
l-Estonja
in-Norveġja
il-Latvja
l-Ukrajna
Aruba
ir-Repubblika Ċeka|Ir-Repubblika Ċeka
is-Slovakkja
is-Slovenja
il-Moldova
ir-Rumanija
il-Bulgarija
it-Territorji Palestinjani|il-Palestina
il-Maċedonja ta’ Fuq
l-Albanija
Greenland
il-Kroazja
il-Bożnija-Ħerzegovina
l-Ażerbajġan
Andorra
Ċipru
il-Georgia
il-Każakistan
Malta
Monaco
il-Montenegro
Bermuda
l-Istat tal-Belt tal-Vatikan
San Marino
Kuba
il-Belize
Barbados
l-Indoneżja
Anguilla
Guernsey
Curaçao
il-Gżejjer Verġni Brittaniċi
Saint Barthélemy
l-Afrika t’Isfel
l-Alġerija
Sint Maarten
l-Użbekistan
Gżejjer Cook
l-Irlanda
Asja Ċentrali
Amerika Ċentrali
l-Ungerija
Spanja
iċ-Ċili
l-Istati Uniti
Polineżja Franċiża
il-Belġju
Gżira Norfolk
il-Lussemburgu
il-Finlandja
Singapore
New Caledonia
l-Iżvezja
Niue
Saint Pierre u Miquelon
il-Liechtenstein
id-Danimarka
Wallis u Futuna
Gżejjer Pitcairn
il-Polonja
Gżejjer Cocos
it-Tokelau
il-Litwanja
il-Guyana Franċiża
l-Italja
l-Iżvizzera
il-Bahrain
l-Armenja
l-Awstrija
is-Serbja
l-Awstralja
il-Greċja
l-Arġentina
il-Perù
il-Korea ta’ Fuq
il-Kambodja
it-Turkija

il-Portugall
Ewropa
il-Gżejjer Faeroe
Asja

l-Antartika
in-Netherlands
il-Gżejjer Aland
Timor Leste|Timor tal-Lvant
il-Gżejjer Cayman
il-Gżejjer Canary
is-Saħara tal-Punent
iċ-Chad
New Zealand
Karibew
l-Indja
Tuvalu
Tonga
Samoa
il-Gżejjer Solomon
Vanuatu
Papua New Guinea
Palau
Nauru
il-Mikroneżja
Gżejjer Marshall
Kiribati
il-Mongolja
Fiġi
il-Venezwela
is-Suriname
il-Paragwaj
il-Guyana
l-Ekwador
il-Kolombja
il-Bolivja
Trinidad u Tobago
Saint Vincent u l-Grenadini
Saint Lucia
Saint Kitts u Nevis
il-Ġamajka
Grenada
l-Urugwaj
il-Gwatemala
il-Bahamas
Antigua u Barbuda
il-Honduras
Dominica
Jersey
ir-Repubblika Dominicana
l-Eġittu
il-Haiti
El Salvador
l-Iran
l-Iraq
il-Costa Rica
Iżrael
il-Panama
il-Jemen
il-Ġordan
in-Nikaragwa
il-Kirgiżistan
il-Kuwajt
il-Laos
il-Libanu
il-Maldivi
il-Malasja
il-Myanmar/Burma
in-Nepal
l-Oman
il-Pakistan
il-Qatar
l-Arabja Sawdija
is-Sri Lanka
is-Sirja
it-Taġikistan
ir-Reġjun Amministrattiv Speċjali ta’ Hong Kong tar-Repubblika tal-Poplu taċ-Ċina|Hong Kong
it-Tajwan
it-Tajlandja
it-Turkmenistan
l-Emirati Għarab Magħquda
il-Vjetnam
il-Korea t’Isfel
l-Afganistan
il-Bangladesh
il-Mali
l-Angola
il-Bhutan
il-Brunei
it-Tanzanija
il-Filippini
ir-Repubblika Ċentru-Afrikana
it-Togo
it-Tuneżija
iż-Żambja
iż-Żimbabwe
is-Sudan t’Isfel
il-Messiku
il-Benin
il-Botswana
il-Gżejjer Falkland|Il-Gżejjer Falkland
il-Burkina Faso
il-Burundi
Isle of Man
Comoros
il-Kongo|ir-Repubblika tal-Kongo
ir-Repubblika Demokratika tal-Kongo|Kongo
il-Djibouti
il-Guinea Ekwatorjali
l-Eritrea
Oċejanja
Affrika tal-Punent
Affrika tal-Lvant
Affrika ta’ Fuq
Affrika Nofsani
Affrika t’Isfel
Amerika

Ewropa t’Isfel
Asja tal-Punent
Ewropa tal-Lvant
Ewropa ta’ Fuq
Ewropa tal-Punent
Ascension Island
in-Netherlands tal-Karibew
Gżira Bouvet
il-Gżira Clipperton

il-Gżira Christmas
Diego Garcia
Ceuta u Melilla
il-Georgia tan-Nofsinhar u l-Gżejjer Sandwich tan-Nofsinhar
il-Gżejjer Heard u l-Gżejjer McDonald
Saint Helena
Svalbard u Jan Mayen
Tristan da Cunha
It-Territorji Franċiżi tan-Nofsinhar
Il-Gżejjer Minuri Mbiegħda tal-Istati Uniti`,
"nb":`Gabon
Gambia
Guinea
Guinea-Bissau
Elfenbenskysten
Kamerun
Kapp Verde
Lesotho
Liberia
Libya
Madagaskar
Malawi
Mauritania
Mauritius
Marokko
Mosambik
Namibia
Niger
Nigeria
Uganda
Rwanda
São Tomé og Príncipe
Senegal
Seychellene
Sierra Leone
Somalia
Sudan
Eswatini|Swaziland
Kenya
Etiopia
Ghana
De amerikanske jomfruøyene
Puerto Rico
Kosovo
Latin-Amerika
Saint-Martin
Montserrat
Gibraltar
Frankrike
Storbritannia
Macao SAR Kina|Macao
Kina
Afrika
Brasil
Russland
Canada
Guam
Amerikansk Samoa
Nord-Marianene
Japan
Guadeloupe
Martinique
Mayotte
Réunion
Sør-Amerika
Turks- og Caicosøyene
Tyskland
Belarus
Island
Estland
Norge
Latvia
Ukraina
Aruba
Tsjekkia|Den tsjekkiske republikk
Slovakia
Slovenia
Moldova
Romania
Bulgaria
Det palestinske området|Palestina
Nord-Makedonia
Albania
Grønland
Kroatia
Bosnia-Hercegovina
Aserbajdsjan
Andorra
Kypros
Georgia
Kasakhstan
Malta
Monaco
Montenegro
Bermuda
Vatikanstaten
San Marino
Cuba
Belize
Barbados
Indonesia
Anguilla
Guernsey
Curaçao
De britiske jomfruøyene
Saint-Barthélemy
Sør-Afrika
Algerie
Sint Maarten
Usbekistan
Cookøyene
Irland
Sentral-Asia
Mellom-Amerika
Ungarn
Spania
Chile
^USA
Fransk Polynesia
Belgia
Norfolkøya
Luxemburg
Finland
Singapore
Ny-Caledonia
Sverige
Niue
Saint-Pierre-et-Miquelon
Liechtenstein
Danmark
Wallis og Futuna
Pitcairnøyene
Polen
Kokosøyene
Tokelau
Litauen
Fransk Guyana
Italia
Sveits
Bahrain
Armenia
Østerrike
Serbia
Australia
Hellas
Argentina
Peru
Nord-Korea
Kambodsja
Tyrkia
Det britiske territoriet i Indiahavet|Chagosøyene
Portugal
Europa
Færøyene
Asia
Nord-Amerika
Antarktis
Nederland
Åland
Øst-Timor|Timor-Leste
Caymanøyene
Kanariøyene
Vest-Sahara
Tsjad
New Zealand|Aotearoa New Zealand
Karibia
India
Tuvalu
Tonga
Samoa
Salomonøyene
Vanuatu
Papua Ny-Guinea
Palau
Nauru
Mikronesiaføderasjonen
Marshalløyene
Kiribati
Mongolia
Fiji
Venezuela
Surinam
Paraguay
Guyana
Ecuador
Colombia
Bolivia
Trinidad og Tobago
St. Vincent og Grenadinene
St. Lucia
Saint Kitts og Nevis
Jamaica
Grenada
Uruguay
Guatemala
Bahamas
Antigua og Barbuda
Honduras
Dominica
Jersey
Den dominikanske republikk
Egypt
Haiti
El Salvador
Iran
Irak
Costa Rica
Israel
Panama
Jemen
Jordan
Nicaragua
Kirgisistan
Kuwait
Laos
Libanon
Maldivene
Malaysia
Myanmar
Nepal
Oman
Pakistan
Qatar
Saudi-Arabia
Sri Lanka
Syria
Tadsjikistan
Hongkong SAR Kina|Hongkong
Taiwan
Thailand
Turkmenistan
De forente arabiske emirater
Vietnam
Sør-Korea
Afghanistan
Bangladesh
Mali
Angola
Bhutan
Brunei
Tanzania
Filippinene
Den sentralafrikanske republikk
Togo
Tunisia
Zambia
Zimbabwe
Sør-Sudan
Mexico
Benin
Botswana
Falklandsøyene
Burkina Faso
Burundi
Man
Komorene
Kongo-Brazzaville|Republikken Kongo
Kongo|Den demokratiske republikken Kongo
Djibouti
Ekvatorial-Guinea
Eritrea
Oseania
Vest-Afrika
Øst-Afrika
Nord-Afrika
Sentral-Afrika
Sørlige Afrika
Amerika
Nordlige Amerika
Sør-Europa
Vest-Asia
Øst-Europa
Nord-Europa
Vest-Europa
Ascension
Karibisk Nederland
Bouvetøya
Clippertonøya
Sark
Christmasøya
Diego Garcia
Ceuta og Melilla
Sør-Georgia og Sør-Sandwichøyene
Heard- og McDonaldøyene
St. Helena
Svalbard og Jan Mayen
Tristan da Cunha
De franske sørterritorier
USAs ytre øyer`,
"nds":`























































Düütschland


























































































Nedderlannen`,
"nn":`Gabon
Gambia
Guinea
Guinea-Bissau
Elfenbeinskysten
Kamerun
Kapp Verde
Lesotho
Liberia
Libya
Madagaskar
Malawi
Mauritania
Mauritius
Marokko
Mosambik
Namibia
Niger
Nigeria
Uganda
Rwanda
São Tomé og Príncipe
Senegal
Seychellane
Sierra Leone
Somalia
Sudan
Eswatini|Swaziland
Kenya
Etiopia
Ghana
Dei amerikanske Jomfruøyane
Puerto Rico
Kosovo
Latin-Amerika
Saint-Martin
Montserrat
Gibraltar
Frankrike
Storbritannia
Macao SAR Kina|Macao
Kina
Afrika
Brasil
Russland
Canada
Guam
Amerikansk Samoa
Nord-Marianane
Japan
Guadeloupe
Martinique
Mayotte
Réunion
Sør-Amerika
Turks- og Caicosøyane
Tyskland
Belarus
Island
Estland
Noreg
Latvia
Ukraina
Aruba
Tsjekkia|Den tsjekkiske republikk
Slovakia
Slovenia
Moldova
Romania
Bulgaria
Det palestinske området|Palestina
Nord-Makedonia
Albania
Grønland
Kroatia
Bosnia-Hercegovina
Aserbajdsjan
Andorra
Kypros
Georgia
Kasakhstan
Malta
Monaco
Montenegro
Bermuda
Vatikanstaten
San Marino
Cuba
Belize
Barbados
Indonesia
Anguilla
Guernsey
Curaçao
Dei britiske Jomfruøyane
Saint-Barthélemy
Sør-Afrika
Algerie
Sint Maarten
Usbekistan
Cookøyane
Irland
Sentral-Asia
Sentral-Amerika
Ungarn
Spania
Chile
^USA
Fransk Polynesia
Belgia
Norfolkøya
Luxembourg
Finland
Singapore
Ny-Caledonia
Sverige
Niue
Saint-Pierre-et-Miquelon
Liechtenstein
Danmark
Wallis og Futuna
Pitcairn
Polen
Kokosøyane
Tokelau
Litauen
Fransk Guyana
Italia
Sveits
Bahrain
Armenia
Austerrike
Serbia
Australia
Hellas
Argentina
Peru
Nord-Korea
Kambodsja
Tyrkia
Det britiske territoriet i Indiahavet|Chagosøyane
Portugal
Europa
Færøyane
Asia
Nord-Amerika
Antarktis
Nederland
Åland
Aust-Timor
Caymanøyane
Kanariøyane
Vest-Sahara
Tsjad
New Zealand|Aotearoa New Zealand
Karibia
India
Tuvalu
Tonga
Samoa
Salomonøyane
Vanuatu
Papua Ny-Guinea
Palau
Nauru
Mikronesiaføderasjonen
Marshalløyane
Kiribati
Mongolia
Fiji
Venezuela
Surinam
Paraguay
Guyana
Ecuador
Colombia
Bolivia
Trinidad og Tobago
St. Vincent og Grenadinane
St. Lucia
Saint Kitts og Nevis
Jamaica
Grenada
Uruguay
Guatemala
Bahamas
Antigua og Barbuda
Honduras
Dominica
Jersey
Den dominikanske republikken
Egypt
Haiti
El Salvador
Iran
Irak
Costa Rica
Israel
Panama
Jemen
Jordan
Nicaragua
Kirgisistan
Kuwait
Laos
Libanon
Maldivane
Malaysia
Myanmar
Nepal
Oman
Pakistan
Qatar
Saudi-Arabia
Sri Lanka
Syria
Tadsjikistan
Hongkong SAR Kina|Hongkong
Taiwan
Thailand
Turkmenistan
Dei sameinte arabiske emirata
Vietnam
Sør-Korea
Afghanistan
Bangladesh
Mali
Angola
Bhutan
Brunei
Tanzania
Filippinane
Den sentralafrikanske republikken
Togo
Tunisia
Zambia
Zimbabwe
Sør-Sudan
Mexico
Benin
Botswana
Falklandsøyane
Burkina Faso
Burundi
Man
Komorane
Kongo-Brazzaville|Republikken Kongo
Kongo-Kinshasa|Den demokratiske republikken Kongo
Djibouti
Ekvatorial-Guinea
Eritrea
Oseania
Vest-Afrika
Aust-Afrika
Nord-Afrika
Sentral-Afrika
Sørlege Afrika
Amerika
Nordlege Amerika
Sør-Europa
Vest-Asia
Aust-Europa
Nord-Europa
Vest-Europa
Ascension
Karibisk Nederland
Bouvetøya
Clippertonøya
Sark
Christmasøya
Diego Garcia
Ceuta og Melilla
Sør-Georgia og Sør-Sandwichøyane
Heardøya og McDonaldøyane
Saint Helena
Svalbard og Jan Mayen
Tristan da Cunha
Dei franske sørterritoria
USAs ytre småøyar`,
"no":`Gabon
Gambia
Guinea
Guinea-Bissau
Elfenbenskysten
Kamerun
Kapp Verde
Lesotho
Liberia
Libya
Madagaskar
Malawi
Mauritania
Mauritius
Marokko
Mosambik
Namibia
Niger
Nigeria
Uganda
Rwanda
São Tomé og Príncipe
Senegal
Seychellene
Sierra Leone
Somalia
Sudan
Eswatini|Swaziland
Kenya
Etiopia
Ghana
De amerikanske jomfruøyene
Puerto Rico
Kosovo
Latin-Amerika
Saint-Martin
Montserrat
Gibraltar
Frankrike
Storbritannia
Macao SAR Kina|Macao
Kina
Afrika
Brasil
Russland
Canada
Guam
Amerikansk Samoa
Nord-Marianene
Japan
Guadeloupe
Martinique
Mayotte
Réunion
Sør-Amerika
Turks- og Caicosøyene
Tyskland
Belarus
Island
Estland
Norge
Latvia
Ukraina
Aruba
Tsjekkia|Den tsjekkiske republikk
Slovakia
Slovenia
Moldova
Romania
Bulgaria
Det palestinske området|Palestina
Nord-Makedonia
Albania
Grønland
Kroatia
Bosnia-Hercegovina
Aserbajdsjan
Andorra
Kypros
Georgia
Kasakhstan
Malta
Monaco
Montenegro
Bermuda
Vatikanstaten
San Marino
Cuba
Belize
Barbados
Indonesia
Anguilla
Guernsey
Curaçao
De britiske jomfruøyene
Saint-Barthélemy
Sør-Afrika
Algerie
Sint Maarten
Usbekistan
Cookøyene
Irland
Sentral-Asia
Mellom-Amerika
Ungarn
Spania
Chile
^USA
Fransk Polynesia
Belgia
Norfolkøya
Luxemburg
Finland
Singapore
Ny-Caledonia
Sverige
Niue
Saint-Pierre-et-Miquelon
Liechtenstein
Danmark
Wallis og Futuna
Pitcairnøyene
Polen
Kokosøyene
Tokelau
Litauen
Fransk Guyana
Italia
Sveits
Bahrain
Armenia
Østerrike
Serbia
Australia
Hellas
Argentina
Peru
Nord-Korea
Kambodsja
Tyrkia
Det britiske territoriet i Indiahavet|Chagosøyene
Portugal
Europa
Færøyene
Asia
Nord-Amerika
Antarktis
Nederland
Åland
Øst-Timor|Timor-Leste
Caymanøyene
Kanariøyene
Vest-Sahara
Tsjad
New Zealand|Aotearoa New Zealand
Karibia
India
Tuvalu
Tonga
Samoa
Salomonøyene
Vanuatu
Papua Ny-Guinea
Palau
Nauru
Mikronesiaføderasjonen
Marshalløyene
Kiribati
Mongolia
Fiji
Venezuela
Surinam
Paraguay
Guyana
Ecuador
Colombia
Bolivia
Trinidad og Tobago
St. Vincent og Grenadinene
St. Lucia
Saint Kitts og Nevis
Jamaica
Grenada
Uruguay
Guatemala
Bahamas
Antigua og Barbuda
Honduras
Dominica
Jersey
Den dominikanske republikk
Egypt
Haiti
El Salvador
Iran
Irak
Costa Rica
Israel
Panama
Jemen
Jordan
Nicaragua
Kirgisistan
Kuwait
Laos
Libanon
Maldivene
Malaysia
Myanmar
Nepal
Oman
Pakistan
Qatar
Saudi-Arabia
Sri Lanka
Syria
Tadsjikistan
Hongkong SAR Kina|Hongkong
Taiwan
Thailand
Turkmenistan
De forente arabiske emirater
Vietnam
Sør-Korea
Afghanistan
Bangladesh
Mali
Angola
Bhutan
Brunei
Tanzania
Filippinene
Den sentralafrikanske republikk
Togo
Tunisia
Zambia
Zimbabwe
Sør-Sudan
Mexico
Benin
Botswana
Falklandsøyene
Burkina Faso
Burundi
Man
Komorene
Kongo-Brazzaville|Republikken Kongo
Kongo|Den demokratiske republikken Kongo
Djibouti
Ekvatorial-Guinea
Eritrea
Oseania
Vest-Afrika
Øst-Afrika
Nord-Afrika
Sentral-Afrika
Sørlige Afrika
Amerika
Nordlige Amerika
Sør-Europa
Vest-Asia
Øst-Europa
Nord-Europa
Vest-Europa
Ascension
Karibisk Nederland
Bouvetøya
Clippertonøya
Sark
Christmasøya
Diego Garcia
Ceuta og Melilla
Sør-Georgia og Sør-Sandwichøyene
Heard- og McDonaldøyene
St. Helena
Svalbard og Jan Mayen
Tristan da Cunha
De franske sørterritorier
USAs ytre øyer`,
"oc":`





































França


































































Espanha















































































































Hong Kong`,
"pms":`






























































































































Italia`,
"rm":`Gabun
Gambia
Guinea
Guinea-Bissau
Costa d’Ivur|Côte d’Ivoire
Camerun
Cap Verd
Lesotho
Liberia
Libia
Madagascar
Malawi
Mauretania
Mauritius
Maroc
Mosambic
Namibia
Niger
Nigeria
Uganda
Ruanda
São Tomé e Príncipe
Senegal
Seychellas
Sierra Leone
Somalia
Sudan
Eswatini|Swasiland
Kenia
Etiopia
Ghana
Inslas Virginas Americanas
Puerto Rico
Cosovo
America latina
Saint Martin
Montserrat
Gibraltar
Frantscha
Reginavel Unì
Regiun d’administraziun speziala Macao, China|Macao
China
Africa
Brasilia
Russia
Canada
Guam
Samoa Americana
Inslas Mariannas dal Nord
Giapun
Guadalupa
Martinica
Mayotte
Réunion
America dal Sid
Inslas Turks e Caicos
Germania
Belarus
Islanda
Estonia
Norvegia
Lettonia
Ucraina
Aruba
Tschechia|Republica Tscheca
Slovachia
Slovenia
Moldavia
Rumenia
Bulgaria
Territori Palestinais|Palestina
Macedonia dal Nord
Albania
Grönlanda
Croazia
Bosnia ed Erzegovina
Aserbaidschan
Andorra
Cipra
Georgia
Kasachstan
Malta
Monaco
Montenegro
Bermudas
Citad dal Vatican
Son Marin
Cuba
Belize
Barbados
Indonesia
Anguilla
Guernsey
Curaçao
Inslas Virginas Britannicas
Son Barthélemy
Africa dal Sid
Algeria
Sint Maarten
Usbekistan
Inslas Cook
Irlanda
Asia Centrala
America Centrala
Ungaria
Spagna
Chile
Stadis Unids da l’America|^USA
Polinesia Franzosa
Belgia
Insla Norfolk
Luxemburg
Finlanda
Singapur
Nova Caledonia
Svezia
Niue
Saint Pierre e Miquelon
Liechtenstein
Danemarc
Wallis e Futuna
Pitcairn
Pologna
Inslas Cocos
Tokelau
Lituania
Guyana Franzosa
Italia
Svizra
Bahrain
Armenia
Austria
Serbia
Australia
Grezia
Argentina
Peru
Corea dal Nord
Cambodscha
Tirchia
Territori Britannic da l’Ocean Indic|Archipel da Chagos
Portugal
Europa
Inslas Feroe
Asia
America dal Nord
Antarctica
Pajais Bass
Inslas Aland
Timor da l’Ost|Timor-Leste
Inslas Cayman
Inslas Canarias
Sahara Occidentala
Tschad
Nova Zelanda|Aotearoa
Caribica
India
Tuvalu
Tonga
Samoa
Inslas da Salomon
Vanuatu
Papua Nova Guinea
Palau
Nauru
Micronesia
Inslas da Marshall
Kiribati
Mongolia
Fidschi
Venezuela
Surinam
Paraguai
Guyana
Ecuador
Columbia
Bolivia
Trinidad e Tobago
Son Vincenz e las Grenadinas
Sontga Lucia
Son Cristof e Nevis
Giamaica
Grenada
Uruguai
Guatemala
Bahamas
Antigua e Barbuda
Honduras
Dominica
Jersey
Republica Dominicana
Egipta
Haiti
El Salvador
Iran
Irac
Costa Rica
Israel
Panama
Jemen
Jordania
Nicaragua
Kirghistan
Kuwait
Laos
Libanon
Maledivas
Malaisia
Myanmar
Nepal
Oman
Pakistan
Qatar
Arabia Saudita
Sri Lanka
Siria
Tadschikistan
Regiun d’administraziun speziala Hongkong, China|Hongkong
Taiwan
Tailanda
Turkmenistan
Emirats Arabs Unids
Vietnam
Corea dal Sid
Afganistan
Bangladesch
Mali
Angola
Butan
Brunei
Tansania
Filippinas
Republica Centralafricana
Togo
Tunesia
Sambia
Simbabwe
Sudan dal Sid
Mexico
Benin
Botsuana
Inslas Falkland
Burkina Faso
Burundi
Insla da Man
Comoras
Congo-Brazzaville|Republica dal Congo
Congo-Kinshasa|Republica Democratica dal Congo
Dschibuti
Guinea Equatoriala
Eritrea
Oceania
Africa dal Vest
Africa da l’Ost
Africa dal Nord
Africa Centrala
Africa Meridiunala
America
America dal nord
Europa dal Sid
Asia dal Vest
Europa Orientala
Europa dal Nord
Europa dal Vest
Insla da l’Ascensiun
Pajais Bass caribics
Insla da Bouvet
Insla Clipperton
Sark
Insla da Nadal
Diego Garcia
Ceuta e Melilla
Georgia dal Sid e las Inslas Sandwich dal Sid
Inslas da Heard e McDonald
Sontg’Elena
Svalbard e Jan Mayen
Tristan da Cunha
Territoris Franzos Meridiunals
Inslas Pitschnas Perifericas dals Stadis Unids da l’America`,
"sc":`Gabòn
Gàmbia
Guinea
Guinea-Bissau
Costa de Avòriu
Camerùn
Cabu birde
Lesotho
Libèria
Lìbia
Madagascàr
Malawi
Mauritània
Maurìtzius
Marocu
Mozambicu
Namìbia
Niger
Nigèria
Uganda
Ruanda
São Tomé e Príncipe
Senegal
Seychelles
Sierra Leone
Somàlia
Sudàn
Eswatini|Swàziland
Kènya
Etiòpia
Ghana
Ìsulas Vèrgines de sos Istados Unidos
Puerto Rico
Kòssovo
Amèrica latina
Santu Martine
Montserrat
Gibilterra
Frantza
Regnu Unidu|^RU
RAS tzinesa de Macao|Macao
Tzina
Àfrica
Brasile
Rùssia
Cànada
Guàm
Samoa americanas
Ìsulas Mariannas setentrionales
Giapone
Guadalupa
Martinica
Mayotte
Riunione
Amèrica de su Sud
Ìsulas Turks e Caicos
Germània
Bielorùssia
Islanda
Estònia
Norvègia
Letònia
Ucraina
Aruba
Tzèchia|Repùblica Tzeca
Islovàchia
Islovènia
Moldàvia
Romania
Bulgaria
Territòrios palestinesos|Palestina
Matzedònia de su Nord
Albania
Groenlàndia
Croàtzia
Bòsnia e Erzegòvina
Azerbaigiàn
Andorra
Tzipru
Geòrgia
Kazàkistan
Malta
Mònacu
Montenegro
Bermudas
Tzitade de su Vaticanu
Santu Marinu
Cuba
Belize
Barbados
Indonèsia
Anguilla
Guernsey
Curaçao
Ìsulas Vèrgines Britànnicas
Santu Bartolomeu
Sudàfrica
Algeria
Sint Maarten
Uzbèkistan
Ìsulas Cook
Irlanda
Àsia tzentrale
Amèrica tzentrale
Ungheria
Ispagna
Tzile
Istados Unidos|^IUA
Polinèsia frantzesa
Bèlgiu
Ìsula Norfolk
Lussemburgu
Finlàndia
Singapore
Caledònia Noa
Isvètzia
Niue
Santu Predu e Miquelon
Liechtenstein
Danimarca
Wallis e Futuna
Ìsulas Pìtcairn
Polònia
Ìsulas Cocos
Tokelau
Lituània
Guiana frantzesa
Itàlia
Isvìtzera
Bahrein
Armènia
Àustria
Sèrbia
Austràlia
Grètzia
Argentina
Perù
Corea de su Nord
Cambòdia
Turchia
Territòriu Britànnicu de s’Otzèanu Indianu|Artzipèlagu Chagos
Portogallu
Europa
Ìsulas Føroyar
Àsia
Amèrica de su Nord
Antàrticu
Paisos Bassos
Ìsulas Åland
Timor-Est|Timor Orientale
Ìsulas Cayman
Ìsulas Canàrias
Sahara otzidentale
Chad
Zelanda Noa|Aotearoa Zelanda Noa
Caràibes
Ìndia
Tuvalu
Tonga
Samoa
Ìsulas Salomone
Vanuatu
Pàpua Guinea Noa
Palau
Nauru
Micronèsia
Ìsulas Marshall
Kiribati
Mongòlia
Fiji
Venetzuela
Suriname
Paraguày
Guyana
Ècuador
Colòmbia
Bolìvia
Trinidad e Tobago
Santu Vissente e sas Grenadinas
Santa Lughia
Santu Cristolu e Nevis
Giamàica
Grenada
Uruguày
Guatemala
Bahamas
Antigua e Barbuda
Honduras
Dominica
Jersey
Repùblica Dominicana
Egitu
Haiti
El Salvador
Iràn
Iraq
Costa Rica
Israele
Pànama
Yemen
Giordània
Nicaràgua
Kirghìzistan
Kuwait
Laos
Lèbanu
Maldivas
Malèsia
Myanmàr
Nèpal
Omàn
Pàkistan
Catàr
Aràbia Saudita
Sri Lanka
Sìria
Tagìkistan
RAS tzinesa de Hong Kong|Hong Kong
Taiwàn
Tailàndia
Turkmènistan
Emirados Àrabos Unidos
Vietnam
Corea de su Sud
Afghànistan
Bangladèsh
Mali
Angola
Bhutàn
Brunei
Tanzània
Filipinas
Repùblica Tzentrafricana
Togo
Tunisia
Zàmbia
Zimbabwe
Sudan de su Sud
Mèssicu
Benin
Botswana
Ìsulas Falkland
Burkina Faso
Burundi
Ìsula de Man
Comoras
Congo
Congo
Gibuti
Guinea Ecuadoriale
Eritrea
Otzeània
Àfrica otzidentale
Àfrica orientale
Àfrica setentrionale
Àfrica tzentrale
Àfrica meridionale
Amèricas
Amèrica setentrionale
Europa meridionale
Àsia otzidentale
Europa orientale
Europa setentrionale
Europa otzidentale
Ìsula de s’Ascensione
Caràibes olandesas
Ìsula Bouvet
Ìsula de Clipperton
Sark
Ìsula de sa Natividade
Diego Garcia
Ceuta e Melilla
Geòrgia de su Sud e Ìsulas Sandwich Australes
Ìsulas Heard e McDonald
Santa Elene
Svalbard e Jan Mayen
Tristan da Cunha
Terras australes frantzesas
Ìsulas perifèricas de sos Istados Unidos`,
"scn":`Gabòn
Gammia
Guinìa
Guinìa-Bissau
Custa d’Avoriu
Càmerun
Capu Virdi
Lisothu
Libberia
Libbia
Madagascàr
Malawi
Mauritania
Maurizzius
Maroccu
Muzzammicu
Namibbia
Niger
Niggeria
Uganna
Ruanna
São Tomé e Príncipe
Sènigal
Seychelles
Sierra Liuni
Sumalia
Sudan
Eswatini|Swazzilannia
Kenya
Etiopia
Ghana
Ìsuli Vìrgini Miricani
Portu Ricu
Kòssuvu
Mèrica latina
San Martinu
Munzirratu
Gibbirterra
Franza
Regnu Junciutu|^RJ
Macau RAS dâ Cina|Macau
Cina
Àfrica
Brasili
Russia
Cànada
Guam
Samoa Miricani
Ìsuli Marianna di Tramuntana
Giappuni
Guadalupa
Martinica
Mayotte
Riunion
Mèrica di sciroccu
Ìsuli Turks e Càicos
Girmania
Bilurussia
Islanna
Estonia
Nurbeggia
Littonia
Ucraina
Aruba
Cechia|Ripùbblica Ceca
Sluvacchia
Sluvenia
Murdova
Rumanìa
Burgarìa
Tirritori Palistinesi|Palistina
Macidonia di tramuntana
Arbanìa
Gruillannia
Cruazzia
Bosnia e Herzegòvina
Azerbaijan
Annorra
Cipru
Giorgia
Kazzàkistan
Mauta
Mònacu
Muntinegru
Birmuda
Città dû Vaticanu
San Marinu
Cubba
Bilisi
Barbados
Innunesia
Anguilla
Guernsey
Curaçao
Ìsuli Vìrgini Britànnichi
St. Barthélemy
Àfrica di sciroccu
Algirìa
Sint Maarten
Uzbèkistan
Ìsuli Cook
Irlanna
Asia cintrali
Mèrica cintrali
Ungarìa
Spagna
Cili
Stati Junciuti|^SJ
Pulinisia Francisi
Bergiu
Ìsula Norfolk
Lussimmurgu
Fillannia
Singapuri
Nova Calidonia
Sbezzia
Niue
S. Pierre e Miquelon
Liechtenstein
Danimarca
Wallis e Futuna
Ìsuli Pitcairn
Pulonia
Ìsuli Cocos
Tukilau
Lituania
Guiana Francisi
Italia
Sbìzzira
Bahrain
Armenia
Austria
Serbia
Australia
Grecia
Argintina
Pirù
Curìa di Tramuntana
Camboggia
Turchìa
Tirritoriu Uciànicu di l’Innia Britànnica|Arcipèlagu Chagos
Purtugallu
Europa
Ìsuli Faroe
Asia
Mèrica di tramuntana cuntinintali
Antàrtidi
Pajisi Basci
Ìsuli Åland
Timor-Leste|Timor di Livanti
Ìsuli Cayman
Ìsuli Canari
Sahara punintinu
Chad
Nova Zilannia|Aotearoa Nova Zilannia
Caràibbi
Innia
Tuvalu
Tonga
Samoa
Ìsuli Salumuni
Vanuatu
Papua Nova Guinìa
Palau
Nauru
Micrunisia
Ìsuli Marshall
Kiribati
Mungolia
Figi
Vinizzuela
Surinami
Paraguay
Guiana
Ècuador
Culommia
Bulivia
Trinidad e Tobago
S. Vincent e Grenadine
Santa Lucìa
S. Kitts e Nevis
Giamàica
Grenada
Uruguay
Guatimala
Bahamas
Antigua e Barbuda
Hunnuras
Dumìnica
Jersey
Ripùbblica Duminicana
Eggittu
Haiti
El Salvador
Iran
Iraq
Custa Rica
Isdraeli
Pànama
Yemen
Giurdania
Nicaragua
Kirghìzzistan
Kuwait
Laos
Lìbbanu
Mardivi
Malesia
Myanmar
Nepal
Oman
Pàkistan
Qatar
Arabbia Saudita
Sri Lanka
Siria
Tajìkistan
Hong Kong RAS dâ Cina|Hong Kong
Taiwan
Tailannia
Turkmènistan
Emirati Àrabbi Junciuti
Vietnam
Curìa di Sciroccu
Afghànistan
Bàngladesh
Mali
Angola
Bhutan
Brunei
Tanzania
Filippini
Ripùbblica Centrafricana
Togu
Tunisìa
Zammia
Zimbabwe
Sudan di sciroccu
Mèssicu
Benin
Botswana
Ìsuli Falkland
Burkina Fasu
Burunni
Ìsula di Man
Còmoros
Congu
Congu
Gibbuti
Guinìa Equaturiali
Eritrea
Uciània
Àfrica punintina
Àfrica livantina
Àfrica di tramuntana
Àfrica di menzu
Àfrica di sciroccu
Mèrichi
Mèrica di tramuntana
Europa di sciroccu
Asia punintina
Europa livantina
Europa di tramuntana
Europa punintina
Ìsula d’Ascinziuni
Caràibbi ulannisi
Ìsula Bouvet
Ìsula di Clipperton
Sark
Ìsula di Natali
Diego Garcia
Ceuta e Miliḍḍa
Giorgia di sciroccu e Ìsuli Sandwich australi
Ìsuli Heard e McDonald
Sant’Èlina
Svalbard e Jan Mayen
Tristan da Cunha
Tirritori Francisi di Sciroccu
Ìsuli Miricani di Fora`,
"sl":`Gabon
Gambija
Gvineja
Gvineja Bissau
Slonokoščena obala|Côte d’Ivoire
Kamerun
Zelenortski otoki
Lesoto
Liberija
Libija
Madagaskar
Malavi
Mavretanija
Mavricij
Maroko
Mozambik
Namibija
Niger
Nigerija
Uganda
Ruanda
Sveti Tomaž in Princ
Senegal
Sejšeli
Sierra Leone
Somalija
Sudan
Esvatini|Svazi
Kenija
Etiopija
Gana
Ameriški Deviški otoki
Portoriko
Kosovo
Latinska Amerika
Francoski Sveti Martin
Montserrat
Gibraltar
Francija
Združeno kraljestvo|^ZK
Posebno upravno območje Kitajske Makav|Makav
Kitajska
Afrika
Brazilija
Rusija
Kanada
Gvam
Ameriška Samoa
Severni Marianski otoki
Japonska
Gvadelup
Martinik
Mayotte
Reunion
Južna Amerika
Otoki Turks in Caicos
Nemčija
Belorusija
Islandija
Estonija
Norveška
Latvija
Ukrajina
Aruba
Češka|Češka republika
Slovaška
Slovenija
Moldavija
Romunija
Bolgarija
Palestinsko ozemlje|Palestina
Severna Makedonija
Albanija
Grenlandija
Hrvaška
Bosna in Hercegovina
Azerbajdžan
Andora
Ciper
Gruzija
Kazahstan
Malta
Monako
Črna gora
Bermudi
Vatikan
San Marino
Kuba
Belize
Barbados
Indonezija
Angvila
Guernsey
Curaçao
Britanski Deviški otoki
Sveti Bartolomej
Južnoafriška republika
Alžirija
Nizozemski Sveti Martin
Uzbekistan
Cookovi otoki
Irska
Osrednja Azija
Srednja Amerika
Madžarska
Španija
Čile
Združene države Amerike|^ZDA
Francoska Polinezija
Belgija
Norfolški otok
Luksemburg
Finska
Singapur
Nova Kaledonija
Švedska
Niue
Sveta Peter in Mihael
Lihtenštajn
Danska
Wallis in Futuna
Pitcairn
Poljska
Kokosovi otoki
Tokelav
Litva
Francoska Gvajana
Italija
Švica
Bahrajn
Armenija
Avstrija
Srbija
Avstralija
Grčija
Argentina
Peru
Severna Koreja
Kambodža
Turčija|Türkiye
Britansko ozemlje v Indijskem oceanu|Otočje Chagos
Portugalska
Evropa
Ferski otoki
Azija
Severna Amerika
Antarktika
Nizozemska
Alandski otoki
Timor-Leste|Vzhodni Timor
Kajmanji otoki
Kanarski otoki
Zahodna Sahara
Čad
Nova Zelandija|Aotearoa Nova Zelandija
Karibi
Indija
Tuvalu
Tonga
Samoa
Salomonovi otoki
Vanuatu
Papua Nova Gvineja
Palav
Nauru
Mikronezija
Marshallovi otoki
Kiribati
Mongolija
Fidži
Venezuela
Surinam
Paragvaj
Gvajana
Ekvador
Kolumbija
Bolivija
Trinidad in Tobago
Sveti Vincencij in Grenadine
Sveta Lucija
Sveti Krištof in Nevis
Jamajka
Grenada
Urugvaj
Gvatemala
Bahami
Antigva in Barbuda
Honduras
Dominika
Jersey
Dominikanska republika
Egipt
Haiti
Salvador
Iran
Irak
Kostarika
Izrael
Panama
Jemen
Jordanija
Nikaragva
Kirgizistan
Kuvajt
Laos
Libanon
Maldivi
Malezija
Mjanmar
Nepal
Oman
Pakistan
Katar
Saudova Arabija
Šrilanka
Sirija
Tadžikistan
Posebno upravno območje Ljudske republike Kitajske Hongkong|Hongkong
Tajvan
Tajska
Turkmenistan
Združeni arabski emirati
Vietnam
Južna Koreja
Afganistan
Bangladeš
Mali
Angola
Butan
Brunej
Tanzanija
Filipini
Srednjeafriška republika
Togo
Tunizija
Zambija
Zimbabve
Južni Sudan
Mehika
Benin
Bocvana
Falklandski otoki
Burkina Faso
Burundi
Otok Man
Komori
Kongo
Demokratična republika Kongo|Kongo
Džibuti
Ekvatorialna Gvineja
Eritreja
Oceanija
Zahodna Afrika
Vzhodna Afrika
Severna Afrika
Srednja Afrika
Južna Afrika
Amerike
severnoameriška celina
Južna Evropa
Zahodna Azija
Vzhodna Evropa
Severna Evropa
Zahodna Evropa
Otok Ascension
Nizozemski Karibi
Bouvetov otok
Otok Clipperton
Sark
Božični otok
Diego Garcia
Ceuta in Melilla
Južna Georgia in Južni Sandwichevi otoki
Heardov otok in McDonaldovi otoki
Sveta Helena
Svalbard in Jan Mayen
Tristan da Cunha
Francosko južno ozemlje
Stranski zunanji otoki Združenih držav`,
"sq":`Gabon
Gambi
Guine
Guine-Bisau
Côte d’Ivoire|Bregu i Fildishtë
Kamerun
Kepi i Gjelbër
Lesoto
Liberi
Libi
Madagaskar
Malavi
Mauritani
Mauritius
Marok
Mozambik
Namibi
Niger
Nigeri
Ugandë
Ruandë
Sao-Tome e Principe
Senegal
Sejshelle
Sierra-Leone
Somali
Sudan
Esvatini|Suazilend
Kenia
Etiopi
Ganë
Ishujt e Virgjër të SHBA-së
Porto-Riko
Kosovë
Amerika Latine
Sen-Marten
Montserat
Gjibraltar
Francë
Mbretëria e Bashkuar|^MB
RPA i Makaos|Makao
Kinë
Afrikë
Brazil
Rusi
Kanada
Guam
Samoa Amerikane
Ishujt e Marianës Veriore
Japoni
Guadelupë
Martinikë
Majotë
Reunion
Amerika e Jugut
Ishujt Turks dhe Kaikos
Gjermani
Bjellorusi
Islandë
Estoni
Norvegji
Letoni
Ukrainë
Arubë
Çeki|Republika Çeke
Sllovaki
Slloveni
Moldavi
Rumani
Bullgari
Territoret Palestineze|Palestinë
Maqedonia e Veriut
Shqipëri
Grënlandë
Kroaci
Bosnjë-Hercegovinë
Azerbajxhan
Andorrë
Qipro
Gjeorgji
Kazakistan
Maltë
Monako
Mal i Zi
Bermude
Vatikan
San-Marino
Kubë
Belizë
Barbados
Indonezi
Anguilë
Gernsej
Kurasao
Ishujt e Virgjër Britanikë
Sen-Bartelemi
Afrika e Jugut
Algjeri
Sint-Marten
Uzbekistan
Ishujt Kuk
Irlandë
Azia Qendrore
Amerika Qendrore
Hungari
Spanjë
Kili
^SHBA
Polinezia Franceze
Belgjikë
Ishulli Norfolk
Luksemburg
Finlandë
Singapor
Kaledoni e Re
Suedi
Niue
Shën-Pier dhe Mikelon
Lihtenshtajn
Danimarkë
Uollis e Futuna
Ishujt Pitkern
Poloni
Ishujt Kokos
Tokelau
Lituani
Guajana Franceze
Itali
Zvicër
Bahrejn
Armeni
Austri
Serbi
Australi
Greqi
Argjentinë
Peru
Kore e Veriut
Kamboxhia
Turqi
Territori Britanik i Oqeanit Indian|Arkipelagu i Çagosit
Portugali
Evropë
Ishujt Faroe
Azi
Amerika e Veriut
Antarktikë
Holandë
Ishujt Alandë
Timor-Leste|Timori Lindor
Ishujt Kajman
Ishujt Kanarie
Saharaja Perëndimore
Çad
Zelandë e Re|Zelanda e Re-Aotearoa
Karaibe
Indi
Tuvalu
Tonga
Samoa
Ishujt Solomon
Vanuatu
Guineja e Re-Papua
Palau
Nauru
Mikronezi
Ishujt Marshall
Kiribati
Mongoli
Fixhi
Venezuelë
Surinami
Paraguai
Guajanë
Ekuador
Kolumbi
Bolivi
Trinidad e Tobago
Shën-Vincent dhe Grenadine
Shën-Luçia
Shën-Kits dhe Nevis
Xhamajkë
Granadë
Uruguai
Guatemalë
Bahama
Antigua e Barbuda
Honduras
Dominikë
Xhersej
Republika Dominikane
Egjipt
Haiti
Salvador
Iran
Irak
Kosta-Rikë
Izrael
Panama
Jemen
Jordani
Nikaragua
Kirgizi
Kuvajt
Laos
Liban
Maldive
Malajzi
Mianmar
Nepal
Oman
Pakistan
Katar
Arabi Saudite
Sri-Lankë
Siri
Taxhikistan
RPA i Hong-Kongut|Hong-Kong
Tajvan
Tajlandë
Turkmenistan
Emiratet e Bashkuara Arabe
Vietnam
Kore e Jugut
Afganistan
Bangladesh
Mali
Angolë
Butan
Brunei
Tanzani
Filipine
Republika e Afrikës Qendrore
Togo
Tunizi
Zambi
Zimbabve
Sudani i Jugut
Meksikë
Benin
Botsvanë
Ishujt Falkland
Burkina-Faso
Burundi
Ishulli i Manit
Komore
Kongo-Brazavilë|Kongo
Kongo-Kinshasa|Kongo
Xhibuti
Guineja Ekuatoriale
Eritre
Oqeani
Afrika Perëndimore
Afrika Lindore
Afrika Veriore
Afrika e Mesme
Afrika Jugore
Amerikë
Amerika Veriore
Evropa Jugore
Azia Perëndimore
Evropa Lindore
Evropa Veriore
Evropa Perëndimore
Ishulli Asenshion
Karaibet holandeze
Ishulli Bove
Ishulli Klipërton
Sark
Ishulli i Krishtlindjes
Diego-Garsia
Theuta e Melila
Xhorxha Jugore dhe Ishujt Senduiçë të Jugut
Ishujt Hërd e Mekdonald
Shën-Elenë
Svalbard e Jan-Majen
Tristan-da-Kuna
Territoret Jugore Franceze
Ishujt Periferikë të SHBA-së`,
"szl":`

























































































































Polska`,
"vec":`Gabon
Ganbia
Guinèa
Guinèa Bisào
Costa d’Avorio|Côte d’Ivoire
Càmerun
Cao Verdo
Lezoto
Liberia
Libia
Madagascar
Malawi
Mauritania
Ìzole Maurisio
Maroco
Mozanbigo
Namibia
Niger
Nigeria
Uganda
Ruanda
S. Tomazo e Prìnsipe
Sènegal
Ìzole Seisel
Siera Leon
Somalia
Sudan
Esuatini|Swazilanda
Kenya
Etiopia
Gana
Ìzole Vèrjini meregane
Portorico
Kòsovo
Mèrega Latina
S. Martin
Montserat
Gibiltera
Fransa
Regno Unìo|^UK
RAS de Macào|Macào
Sina
Àfrega
Brazile
Rusia
Cànada
Guam
Samòa meregane
Ìzole Mariane setentrionali
Japon
Guadalupa
Martiniga
Ìzole Maiote
Ìzola Reunion
Mèrega de’l sud
Turks e Caicos
Jermania
Belorusia
Izlanda
Estonia
Norveja
Letonia
Ucraina
Aruba
Cechia|Repùblega Ceca
Zlovachia
Zlovenia
Moldavia
Romania
Bulgarìa
Teritori palestinezi|Palestina
Masedonia de’l nord
Albania
Groenlanda
Croasia
Boznia e Erzegòvina
Azerbaijan
Andora
Sipro
Jeorja
Kazakistan
Malta
Mònaco
Montenegro
Bermuda
Vategan
San Marin
Cuba
Belize
Barbados
Indonezia
Anguila
Guernsey
Curaçao
Ìzole Vèrjini britàneghe
S. Bartolomèo
Sudàfrega
Aljerìa
S. Martin
Uzbekistan
Ìzole Cook
Irlanda
Azia sentrale
Mèrega sentrale
Ongarìa
Spagna
Cile
Stadi Unìi|^USA
Polinezia franseze
Beljo
Ìzola Norfolk
Lusenburgo
Finlanda
Singapore
Nova Caledonia
Zvesia
Niue
S. Piero e Michelon
Liechtenstein
Danimarca
Wallis e Futuna
Ìzole Pitcairn
Polonia
Ìzole Cocos
Tokelàu
Lituania
Guyana franseze
Italia
Zvìsara
Barein
Armenia
Àustria
Serbia
Australia
Grecia
Arjentina
Perù
Corèa de’l nord
Canboja
Turchia
Teritorio britànego de l’Osèano Indian|Arsipèlago Ciagos
Portogalo
Europa
Ìzole Fàroe
Azia
Mèrega de’l nord
Antàrtide
Paezi Basi
Ìzole Aland
Timor Est|Timor Leste
Ìzole Caiman
Ìzole Canarie
Sahara Osidentale
Ciad
Nova Zelanda|Aotearóa
Caràibi
India
Tuvalu
Tonga
Samòa
Ìzole Salomon
Vanuatu
Papua Nova Guinèa
Palàu
Nauru
Micronezia
Ìzole Marshall
Kiribati
Mongolia
Fiji
Venesuela
Suriname
Paraguài
Guyana
Ècuador
Colonbia
Bolivia
Trinidà e Tabaco
S. Vincenso e Granadine
S. Lusìa
S. Cristofer e Nevis
Jamàega
Granada
Uruguài
Guatemala
Bahamas
Antigua e Barbuda
Honduras
Doménega
Jersey
Repùblega Domenegana
Ejito
Haiti
El Salvador
Iran
Irac
Costa Rica
Izraele
Pànama
Yemen
Jordania
Nicaragua
Kirghizistan
Kuwait
Laos
Lìbano
Maldive
Malèizia
Myanmar
Nepal
Oman
Pakistan
Catar
Arabia Saudìa
Sri Lanka
Siria
Tajikistan
RAS de Hong Kong|Hong Kong
Taiwan
Tailandia
Turkmenistan
Emirài Àrabi Unìi
Vietnam
Corèa de’l sud
Afghanistan
Bangladesh
Mali
Angola
Butan
Brunéi
Tanzania
Filipine
Repùblega Sentrafregana
Togo
Tunizìa
Zanbia
Zinbawe
Sud Sudan
Mèsego
Benin
Botzwana
Ìzole Malvine|Ìzole Falkland
Burkina Fazo
Burundi
Ìzola de Man
Ìzole Comore
Repùblega de’l Congo|Congo
Repùblega Democràtega de’l Congo|Congo
Jibuti
Guinèa Ecuatoriale
Eritrèa
Oseania
Àfrega osidentale
Àfrega orientale
Àfrega setentrionale
Àfrega sentrale
Àfrega meridionale
Mèreghe
Mèrega setentrionale
Europa meridionale
Azia osidentale
Europa orientale
Europa setentrionale
Europa osidentale
Ìzola Asension
Paezi Basi caraìbeghi
Ìzola Buvet
Ìzola de Clipperton
Sarc
Ìzola de Nadale
Diego Garcia
Ceuta e Melila
Georgia de’l sud e Sandwich de’l sud
Ìzole Heard e McDonald
Ìzola S. Èlena
Zvàlbard e Jan Mayen
Tristan de Cugna
Teritori fransezi de’l sud
Ìzołe perifèreghe meregane`
}
const cities = {
"ast":`Praga
Sarajevo
Xerusalén
Detroit
Chicago
Aden
Montevideo
Calcuta
Dhaka
Zagreb
Manila
Ciudá de Méxicu
Tokiu
Abidjan
Atenes
Bagdag
Caracas
La Habana
Denver
Hebrón
Ürümqi
Toronto
São Paulo
Viena
Copenhague
Estocolmu
Ḥélsinki
Dublín
Reikiavik
Tallinn
Riga
Bratislava
Budapest
Honolulu
Kaliningráu
Phnom Penh
Ciudá de Ho Chi Minh
Bangkok
Kuala Lumpur
Taipei
Pyong Yang
Kiev
Yerevan
Simferopol
Dar es Salaam
Ḥartum
Bucarest
Tirana
Edmonton
Chișinău
Winnipeg
Halifax
Vilnius
Roma
Minsk
Ulán Bátor
Ashgabat
Podgorica
Bruxeles
Mogadixu
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
Katmandú
Sydney
Melbourne
Tegucigalpa
Managua
Puertu Príncipe
Johannesburgu
Santu Domingu
Brisbane
Colombo
Almaty
Arxel
Túnez
Trípoli
Teḥrán
Adís Abeba
Xakarta
Xamena
Niaméi
Nuakxot
Riyad
Bamako
Belgráu
Dakar
Banjul
Conakry
Bissau
Monrovia
Accra
Damascu
Uagadugú
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
Astracán
Windhoek
Istanbul
Liubliana
Sofía
Gaza
Adelaida
Saratov
Kabul
Oslo
Lisboa
Nueva York
Dubai
Berlín
Moscú
Los Angeles
Irkutsk
Zurich
Amsterdam
Casablanca
Londres
El Cairu
Karachi
Lagos
Seúl
Shanghai
Novosibirsk
Yekaterimburgu
Samara
Omsk
París
Volgográu
Krasnoyarsk
Bakú
Thimphu
Dili
Vientián
Bishkek
Duxanbé
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
Santu Tomé
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
Bahía
Bahía Banderas
Belém
Blanc-Sablon
Boa Vista
Boise
Buenos Aires
Cambridge Bay
Campo Grande
Cancún
Catamarca
Cayenne
Caimán
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
Mérida
Metlakatla
Saint-Pierre
Moncton
Monterrey
Fernando de Noronha
Ojinaga
Puertu España
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
Tórtola
Whitehorse
Yakutat
Anadyr

Aqtobe
Atyrau
Barnaul
Chita
Famagusta
Khovd
Xayapura
Kamchatka
Khandyga
Kuching
Magadán
Makassar
Novokuznetsk
Oral
Pontianak


Saxalín
Samarcanda
Srednekolymsk
Ust-Nera
Yakutsk
Les Azores
Canaries
Islles Feroe
Madeira
Xeorxa del Sur
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
El Vaticanu

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
"br":`Praha
Sarajevo
Jeruzalem
Detroit
Chicago
Aden
Montevideo
Kolkata
Dhaka
Zagreb
Manila
Kêr Vecʼhiko
Tokyo
Abidjan
Aten
Baghdad
Caracas
La Habana
Denver
Hebron
Ürümqi
Toronto
São Paulo
Vienna
Kopenhagen
Stockholm
Helsinki
Dulenn
Reykjavík
Tallinn
Riga
Bratislava
Budapest
Honolulu
Kaliningrad
Phnum Pénh
Kêr Hô-Chi-Minh
Bangkok
Kuala Lumpur
Taipei
Pyongyang
Kyyiv
Yerevan
Simferopol
Dar es Salaam
Khartoum
Bukarest
Tiranë
Edmonton
Chișinău
Winnipeg
Halifax
Vilnius
Roma
Mensk
Ulaanbaatar
Ashgabat
Podgorica
Brusel
Muqdisho
Vancouver
Nassau
Toshkent
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
Kolamba
Almaty
Aljer
Tuniz
Tarabulus
Tehran
Adis Abeba
Jakarta
NʼDjamena
Niamey
Nouakchott
Riyadh
Bamako
Beograd
Dakar
Banjul
Conakry
Bissau
Monrovia
Accra
Damask
Ouagadougou
Freetown
Lomé
Yangon
Amman
Malabo
Bayrut
Libreville
Masqat
Bangui
Kinshasa
Skopje
Brazzaville
Bujumbura
Levkosía
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
Kaboul
Oslo
Lisboa
New York
Dubai
Berlin
Moskov
Los Angeles
Irkutsk
Zurich
Amsterdam
Dar el Beida
Londrez
Kaero
Karachi
Lagos
Seoul
Shanghai
Novosibirsk
Yekaterinbourg
Samara
Omsk
Pariz
Volgograd
Krasnoyarsk
Bakou
Thimphu
Dili
Viangchan
Bishkek
Dushanbe
Vladivostok
Tomsk
Tbilisi
Asmara
Blantyre
Ceuta
Douala
LaʼYoun
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
Cambridge Bay
Campo Grande
Cancún
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
Mérida
Metlakatla
Mikelon
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
Saint Johnʼs
Saint Kitts
St. Thomas
Sant-Visant
Swift Current
Qaanaaq
Tijuana
Tortola
Whitehorse
Yakutat
Anadyrʼ

Aqtobe
Atyrau
Barnaul
Tchita
Famagusta
Khovd
Jayapura
Kamtchatka
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
Azorez
Kanariez
Faero
Madeira
Georgia ar Su
Stanley
Broken Hill
Darwin
Eucla
Hobart
Lindeman

Perth
Büsingen
Kirov
Marjehamn
Ulyanovsk
Vaduz
Vatikan
Kergelenn
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
Inizi Markiz
Inizi Midway
Noumea
Pago Pago
Pohnpei
Port Moresby
Rarotonga
Saipan
Tahiti
Tarawa
Tongatapu
Chuuk
Enez Wake`,
"bs":`Prag
Sarajevo
Jeruzalem
Detroit
Chicago
Aden
Montevideo
Kolkata
Daka
Zagreb
Manila
Ciudad de México
Tokio
Abidjan
Atina
Bagdad
Caracas
Havana
Denver
Hebron
Urumči
Toronto
São Paulo
Beč
Kopenhagen
Štokholm
Helsinki
Dablin
Rejkjavik
Talin
Riga
Bratislava
Budimpešta
Honolulu
Kalinjingrad
Pnom Pen
Ho Ši Min
Bangkok
Kuala Lumpur
Tajpej
Pjongjang
Kijev
Jerevan
Simferopolj
Dar es Salaam
Kartum
Bukurešt
Tirana
Edmonton
Kišinjev
Winnipeg
Halifax
Vilnius
Rim
Minsk
Ulan Bator
Ašhabad
Podgorica
Brisel
Mogadiš
Vancouver
Nassau
Taškent
Varšava
Madrid
Bogotá
Lima
Santiago
Asunción
Paramaribo
Katmandu
Sidnej
Melburn
Tegucigalpa
Managua
Port-au-Prince
Johannesburg
Santo Domingo
Brisbane
Kolombo
Almati
Algiers
Tunis
Tripoli
Teheran
Addis Ababa
Džakarta
N’Djamena
Niamey
Nouakchott
Rijad
Bamako
Beograd
Dakar
Banjul
Conakry
Bissau
Monrovia
Accra
Damask
Ouagadougou
Freetown
Lomé
Rangun
Aman
Malabo
Bejrut
Libreville
Muskat
Bangui
Kinshasa
Skoplje
Brazzaville
Bujumbura
Nikozija
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
Astrahan
Windhoek
Istanbul
Ljubljana
Sofija
Gaza
Adelaide
Saratov
Kabul
Oslo
Lisabon
New York
Dubai
Berlin
Moskva
Los Angeles
Irkutsk
Cirih
Amsterdam
Kazablanka
London
Kairo
Karači
Lagos
Seul
Šangaj
Novosibirsk
Jekaterinburg
Samara
Omsk
Pariz
Volgograd
Krasnojarsk
Baku
Thimphu
Dili
Vijentijan
Biškek
Dušanbe
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
Antigva
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
Kajman
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
Anadir
Aktau
Akutobe
Atiraj
Barnaul
Chita
Famagusta
Khovd
Džajapura
Kamčatka
Handiga
Kučing
Magadan
Makasar
Novokuznjeck
Oral
Pontianak
Kostanaj
Kizilorda
Sahalin
Samarkand
Srednekolymsk
Ust-Nera
Jakutsk
Azori
Kanari
Faroe
Madeira
South Georgia
Stanley
Broken Hill
Darwin
Eucla
Hobart
Lindeman
Lord Hau
Pert
Büsingen
Kirov
Mariehamn
Ulyanovsk
Vaduz
Vatikan

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
"ca":`Praga
Sarajevo
Jerusalem
Detroit
Chicago
Aden
Montevideo
Calcuta
Dhaka
Zagreb
Manila
Ciutat de Mèxic
Tòquio
Abidjan
Atenes
Bagdad
Caracas
Havana
Denver
Hebron
Ürümchi
Toronto
São Paulo
Viena
Copenhaguen
Estocolm
Hèlsinki
Dublín
Reykjavík
Tallinn
Riga
Bratislava
Budapest
Honolulu
Kaliningrad
Phnom Penh
Hồ Chí Minh
Bangkok
Kuala Lumpur
Taipei
Pyongyang
Kíiv
Yerevan
Simferòpol
Dar es Salaam
Khartum
Bucarest
Tirana
Edmonton
Chișinău
Winnipeg
Halifax
Vílnius
Roma
Minsk
Ulaanbaatar
Aşgabat
Podgorica
Brussel·les
Mogadiscio
Vancouver
Nassau
Taixkent
Varsòvia
Madrid
Bogotà
Lima
Santiago
Asunción
Paramaribo
Katmandú
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
Alger
Tunis
Trípoli
Teheran
Addis Abeba
Jakarta
N’Djamena
Niamey
Nouakchott
Riad
Bamako
Belgrad
Dakar
Banjul
Conakry
Bissau
Monròvia
Accra
Damasc
Ouagadougou
Freetown
Lomé
Yangon
Amman
Malabo
Beirut
Libreville
Masqat
Bangui
Kinshasa
Skopje
Brazzaville
Bujumbura
Nicòsia
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
Astracan
Windhoek
Istanbul
Ljubljana
Sofia
Gaza
Adelaide
Saràtov
Kabul
Oslo
Lisboa
Nova York
Dubai
Berlín
Moscou
Los Angeles
Irkutsk
Zúric
Amsterdam
Casablanca
Londres
Caire, el
Karachi
Lagos
Seül
Shanghai
Novossibirsk
Iekaterinburg
Samara
Omsk
París
Volgograd
Krasnoiarsk
Bakú
Thimphu
Dili
Vientiane
Bishkek
Duixanbé
Vladivostok
Tomsk
Tbilisi
Asmara
Blantyre
Ceuta
Douala
al-Aaiun
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
Blanc Sablon
Boa Vista
Boise
Buenos Aires
Cambridge Bay
Campo Grande
Cancun
Catamarca
Caiena
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
Scoresbysund
Sitka
Saint John’s
Saint Kitts
Saint Thomas
Saint Vincent
Swift Current
Thule
Tijuana
Tortola
Whitehorse
Yakutat
Anàdir
Aqtaý
Aqtóbe
Atyraý
Barnaül
Txità
Famagusta
Khovd
Jaipur
Kamtxatka
Khandyga
Kuching
Magadan
Makassar
Novokuznetsk
Oral
Pontianak
Qostanai

Sakhalín
Samarcanda
Srednekolimsk
Ust’-Nera
Iakutsk
Açores
Illes Canàries
Illes Fèroe
Madeira
Geòrgia del Sud
Stanley
Broken Hill
Darwin
Eucla
Hobart
Lindeman

Perth
Büsingen
Kírov
Mariehamn
Uliànovsk
Vaduz
Vaticà

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
Marqueses

Nouméa
Pago Pago
Pohnpei
Port Moresby
Rarotonga
Saipan
Tahití
Tarawa
Tongatapu
Chuuk`,
"cy":`Prag

Jerwsalem




Kolkata



Dinas Mecsico








Ürümqi

São Paulo
Fienna



Dulyn
Reykjavík




Honolulu


Dinas Hô Chi Minh




Kiev




Bwcarést
Tirana

Chișinău



Rhufain

Ulan Bator


Brwsel






Bogotá


Asunción

Kathmandu










Alger





N’Djamena














Lomé
Yangon























Caergystennin


Gasa





Efrog Newydd








Llundain




















Tiflis
Asmara



El Aaiún




São Tomé



Araguaína

Río Gallegos



Tucumán


Bae Banderas
Belém




Bae Cambridge

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







Yr Ynysoedd Dedwydd
Ffaro

De Georgia








Büsingen




Y Fatican

Mahé





Canton


Galápagos








Nouméa

Pohnpei






Chuuk`,
"da":`Prag
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
Ciudad de México
Tokyo
Abidjan
Athen
Bagdad
Caracas
Havana
Denver
Hebron
Ürümqi
Toronto
São Paulo
Wien
København
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
Ho Chi Minh City
Bangkok
Kuala Lumpur
Taipei
Pyongyang
Kiev
Jerevan
Simferopol
Dar es Salaam
Khartoum
Bukarest
Tirana
Edmonton
Chișinău
Winnipeg
Halifax
Vilnius
Rom
Minsk
Ulan Bator
Asjkhabad
Podgorica
Bruxelles
Mogadishu
Vancouver
Nassau
Tasjkent
Warszawa
Madrid
Bogotá
Lima
Santiago
Asunción
Paramaribo
Katmandu
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
Algier
Tunis
Tripoli
Teheran
Addis Abeba
Jakarta
N’Djamena
Niamey
Nouakchott
Riyadh
Bamako
Beograd
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
Adelaide
Saratov
Kabul
Oslo
Lissabon
New York
Dubai
Berlin
Moskva
Los Angeles
Irkutsk
Zürich
Amsterdam
Casablanca
London
Cairo
Karachi
Lagos
Seoul
Shanghai
Novosibirsk
Jekaterinburg
Samara
Omsk
Paris
Volgograd
Krasnojarsk
Baku
Thimphu
Dili
Vientiane
Bisjkek
Dusjanbe
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
Caymanøerne
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
Aktau
Aktobe
Atyrau
Barnaul
Chita
Famagusta
Khovd
Jayapura
Kamtjatka
Khandyga
Kuching
Magadan
Makassar
Novokusnetsk
Oral
Pontianak
Kostanay
Kyzylorda
Sakhalin
Samarkand
Srednekolymsk
Ust-Nera
Jakutsk
Azorerne
De Kanariske Øer
Færøerne
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
Uljanovsk
Vaduz
Vatikanet

Mahé
Apia
Auckland
Bougainville

Efate
Canton Island
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
"dsb":`Praga
Sarajevo
Jerusalem
Detroit
Chicago
Aden
Montevideo
Kalkutta
Dhaka
Zagreb
Manila
Mexiko-město
Tokio
Abidjan
Athen
Bagdad
Caracas
Havanna
Denver
Hebron
Ürümqi
Toronto
São Paulo
Wien
Kopenhagen
Stockholm
Helsinki
Dublin
Reykjavík
Tallinn
Riga
Bratislava
Budapest
Honolulu
Kaliningrad
Phnom Penh
Ho-Chi-Minh-město
Bangkok
Kuala Lumpur
Taipeh
Pjöngjang
Kiew
Jerewan
Simferopol
Daressalam
Khartum
Bukarest
Tirana
Edmonton
Kišinau
Winnipeg
Halifax
Wilna
Rom
Minsk
Ulaanbaatar
Ashgabat
Podgorica
Brüssel
Mogadišu
Vancouver
Nassau
Taškent
Waršawa
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
Algier
Tunis
Tripolis
Teheran
Addis Abeba
Jakarta
N’Djamena
Niamey
Nouakchott
Riad
Bamako
Běłogrod
Dakar
Banjul
Conakry
Bissau
Monrovia
Akkra
Damaskus
Wagadugu
Freetown
Lomé
Rangun
Amman
Malabo
Beirut
Libreville
Muskat
Bangui
Kinshasa
Skopje
Brazzaville
Bujumbura
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
Ljubljana
Sofia
Gaza
Adelaide
Saratov
Kabul
Oslo
Lissabon
New York
Dubai
Berlin
Moskwa
Los Angeles
Irkutsk
Zürich
Amsterdam
Casablanca
London
Kairo
Karači
Lagos
Seoul
Shanghai
Nowosibirsk
Jekaterinburg
Samara
Omsk
Paris
Wolgograd
Krasnojarsk
Baku
Thimphu
Dili
Vientiane
Biškek
Dušanbe
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
Porto Novo
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
Cambridge Bay
Campo Grande
Cancún
Catamarca
Cayenne
Kaimaniske kupy
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
Mérida
Metlakatla
Saint-Pierre
Moncton
Monterrey
Fernando de Noronha
Ojinaga
Port-of-Spain
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

Aktobe
Atyrau
Barnaul
Chita
Famagusta
Khovd
Port Numbay
Kamčatka
Khandyga
Kuching
Magadan
Makassar
Nowokuznjetsk
Oral
Pontianak


Sachalin
Samarkand
Srednekolymsk
Ust-Nera
Jakutsk
Acory
Kanary
Färöje
Madeira
Pódpołdnjowa Georgiska
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
Vatikan

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
"et":`Praha
Sarajevo
Jeruusalemm
Detroit
Chicago
Aden
Montevideo
Kolkata
Dhaka
Zagreb
Manila
México
Tōkyō
Abidjan
Ateena
Bagdad
Caracas
Havanna
Denver
Hebron
Ürümqi
Toronto
São Paulo
Viin
Kopenhaagen
Stockholm
Helsingi
Dublin
Reykjavík
Tallinn
Riia
Bratislava
Budapest
Honolulu
Kaliningrad
Phnom Penh
Hô Chi Minh
Bangkok
Kuala Lumpur
Taipei
Pyongyang
Kiiev
Jerevan
Simferopol
Dar es Salaam
Hartum
Bukarest
Tirana
Edmonton
Chișinău
Winnipeg
Halifax
Vilnius
Rooma
Minsk
Ulaanbaatar
Aşgabat
Podgorica
Brüssel
Muqdisho
Vancouver
Nassau
Taškent
Varssavi
Madrid
Bogotá
Lima
Santiago
Asunción
Paramaribo
Katmandu
Sydney
Melbourne
Tegucigalpa
Managua
Port-au-Prince
Johannesburg
Santo Domingo
Brisbane
Colombo
Almatõ
Alžiir
Tunis
Tripoli
Teheran
Addis Abeba
Jakarta
N’Djamena
Niamey
Nouakchott
Ar-Riyāḑ
Bamako
Belgrad
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
Beirut
Libreville
Masqaţ
Bangui
Kinshasa
Skopje
Brazzaville
Bujumbura
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
Astrahan
Windhoek
İstanbul
Ljubljana
Sofia
Gaza
Adelaide
Saratov
Kabul
Oslo
Lissabon
New York
Dubai
Berliin
Moskva
Los Angeles
Irkutsk
Zürich
Amsterdam
Casablanca
London
Kairo
Karachi
Lagos
Soul
Shanghai
Novosibirsk
Jekaterinburg
Samara
Omsk
Pariis
Volgograd
Krasnojarsk
Bakuu
Thimphu
Dili
Vientiane
Biškek
Dušanbe
Vladivostok
Tomsk
Thbilisi
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
Bahia Banderas
Belém
Blanc-Sablon
Boa Vista
Boise
Buenos Aires
Cambridge Bay
Campo Grande
Cancún
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
Saint John’s
Saint Kitts
Saint Thomas
Saint Vincent
Swift Current
Thule
Tijuana
Tortola
Whitehorse
Yakutat
Anadõr
Aktau
Aktöbe
Atõrau
Barnaul
Tšita
Famagusta
Khovd
Jayapura
Kamtšatka
Handõga
Kuching
Magadan
Makassar
Novokuznetsk
Oral
Pontianak
Kostanaj
Kõzõlorda
Sahhalin
Samarkand
Srednekolõmsk
Ust-Nera
Jakutsk
Assoorid
Kanaari saared
Fääri saared
Madeira
Lõuna-Georgia
Stanley
Broken Hill
Darwin
Eucla
Hobart
Lindeman

Perth
Büsingen
Kirov
Maarianhamina
Uljanovsk
Vaduz
Vatikan

Mahé
Apia
Auckland
Bougainville

Efate
Abariringa
Fakaofo
Funafuti
Galápagos
Gambier
Guadalcanal
Kiritimati
Kosrae

Majuro
Markiisaared

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
"eu":`Praga
Sarajevo
Jerusalem
Detroit
Chicago
Aden
Montevideo
Kalkuta
Dhaka
Zagreb
Manila
Mexiko Hiria
Tokio
Abidjan
Atenas
Bagdad
Caracas
Habana
Denver
Hebron
Ürümqi
Toronto
São Paulo
Viena
Kopenhage
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
Piongiang
Kiev
Erevan
Simferopol
Dar es Salaam
Khartum
Bukarest
Tirana
Edmonton
Chișinău
Winnipeg
Halifax
Vilnius
Erroma
Minsk
Ulan Bator
Asgabat
Podgorica
Brusela
Muqdisho
Vancouver
Nassau
Taxkent
Varsovia
Madril
Bogotá
Lima
Santiago
Asunción
Paramaribo
Katmandu
Sydney
Melbourne
Tegucigalpa
Managua
Port-au-Prince
Johannesburg
Santo Domingo
Brisbane
Kolombo
Almaty
Aljer
Tunis
Tripoli
Teheran
Addis Abeba
Jakarta
N’djamena
Niamei
Nuakxot
Riad
Bamako
Belgrad
Dakar
Banjul
Konakry
Bissau
Monrovia
Akkra
Damasko
Uagadugu
Freetown
Lomé
Yangon
Amman
Malabo
Beirut
Libreville
Maskat
Bangi
Kinshasa
Skopje
Brazzaville
Bujumbura
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
Ljubljana
Sofia
Gaza
Adelaide
Saratov
Kabul
Oslo
Lisboa
New York
Dubai
Berlin
Mosku
Los Angeles
Irkutsk
Zürich
Amsterdam
Casablanca
Londres
Kairo
Karatxi
Lagos
Seul
Shanghai
Novosibirsk
Jekaterinburg
Samara
Omsk
Paris
Volgograd
Krasnoiarsk
Baku
Thimphu
Dili
Vientian
Bixkek
Duxanbe
Vladivostok
Tomsk
Tbilisi
Asmara
Blantyre
Ceuta
Duala
Aaiun
Juba
Lubumbashi
Mbabane
Porto Novo
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
Cambridge Bay
Campo Grande
Cancún
Catamarca
Cayenne
Kaiman
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
Mérida
Metlakatla
Mikelune
Moncton
Monterrey
Fernando de Noronha
Ojinaga
Port-of-Spain
Porto Velho
Punta Arenas
Rankin Inlet
Recife
Resolute
Rio Branco
Santarém
Ittoqqortoormiit
Sitka
Saint John’s
Saint Kitts
Saint-Thomas
Saint Vincent
Swift Current
Qaanaaq
Tijuana
Tortola
Whitehorse
Yakutat
Anadyr
Aktau
Aktobe
Atyrau
Barnaul
Txita
Famagusta
Khovd
Jayapura
Kamtxatka
Khandiga
Kuching
Magadan
Makassar
Novokuznetsk
Oral
Pontianak
Kostanay
Kyzylorda
Sakhalin
Samarkanda
Srednekolimsk
Ust-Nera
Jakutsk
Azoreak
Kanariak
Faroe
Madeira
Hegoaldeko Georgiak
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
Ulianovsk
Vaduz
Vatikano Hiria

Mahé
Apia
Auckland
Bougainville

Éfaté
Canton
Fakaofo
Funafuti
Galapagoak
Gambier
Guadalcanal
Kiritimati
Kosrae

Majuro
Markesak

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
"fi":`Praha
Sarajevo
Jerusalem
Detroit
Chicago
Aden
Montevideo
Kalkutta
Dhaka
Zagreb
Manila
Ciudad de México
Tokio
Abidjan
Ateena
Bagdad
Caracas
Havanna
Denver
Hebron
Ürümqi
Toronto
São Paulo
Wien
Kööpenhamina
Tukholma
Helsinki
Dublin
Reykjavík
Tallinna
Riika
Bratislava
Budapest
Honolulu
Kaliningrad
Phnom Penh
Hồ Chí Minhin kaupunki
Bangkok
Kuala Lumpur
Taipei
Pjongjang
Kiova
Jerevan
Simferopol
Dar es Salaam
Khartum
Bukarest
Tirana
Edmonton
Chişinău
Winnipeg
Halifax
Vilna
Rooma
Minsk
Ulan Bator
Ašgabat
Podgorica
Bryssel
Mogadishu
Vancouver
Nassau
Taškent
Varsova
Madrid
Bogotá
Lima
Santiago de Chile
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
Alger
Tunis
Tripoli
Teheran
Addis Abeba
Jakarta
N’Djamena
Niamey
Nouakchott
Riad
Bamako
Belgrad
Dakar
Banjul
Conakry
Bissau
Monrovia
Accra
Damaskos
Ouagadougou
Freetown
Lomé
Yangon
Amman
Malabo
Beirut
Libreville
Masqat
Bangui
Kinshasa
Skopje
Brazzaville
Bujumbura
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
Astrahan
Windhoek
Istanbul
Ljubljana
Sofia
Gaza
Adelaide
Saratov
Kabul
Oslo
Lissabon
New York
Dubai
Berliini
Moskova
Los Angeles
Irkutsk
Zürich
Amsterdam
Casablanca
Lontoo
Kairo
Karachi
Lagos
Soul
Shanghai
Novosibirsk
Jekaterinburg
Samara
Omsk
Pariisi
Volgograd
Krasnojarsk
Baku
Thimphu
Dili
Vientiane
Biškek
Dušanbe
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
Bahía de Banderas
Belém
Blanc-Sablon
Boa Vista
Boise
Buenos Aires
Cambridge Bay
Campo Grande
Cancún
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
St. John’s
Saint Kitts
Saint Thomas
Saint Vincent
Swift Current
Thule
Tijuana
Tortola
Whitehorse
Yakutat
Anadyr
Aqtaw
Aqtöbe
Atıraw
Barnaul
Tšita
Famagusta
Khovd
Jayapura
Kamtšatka
Handyga
Kuching
Magadan
Makassar
Novokuznetsk
Uralsk
Pontianak
Kostanai
Qızılorda
Sahalin
Samarkand
Srednekolymsk
Ust-Nera
Jakutsk
Azorit
Kanariansaaret
Färsaaret
Madeira
Etelä-Georgia
Stanley
Broken Hill
Darwin
Eucla
Hobart
Lindeman

Perth
Büsingen
Kirov
Maarianhamina
Uljanovsk
Vaduz
Vatikaani
Kerguelensaaret
Mahé
Apia
Auckland
Bougainville
Chathamsaaret
Efate
Abariringa
Fakaofo
Funafuti
Galápagos
Gambiersaaret
Guadalcanal
Kiritimati
Kosrae

Majuro
Marquesassaaret
Midwaysaaret
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
"fo":`Prag
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
Ciudad de México
Tokyo
Abidjan
Aten
Baghdad
Caracas
Havana
Denver
Hebron
Ürümqi
Toronto
São Paulo
Wien
Keypmannahavn
Stokkhólm
Helsinki
Dublin
Reykjavík
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
Bukarest
Tirana
Edmonton
Chișinău
Winnipeg
Halifax
Vilnius
Rom
Minsk
Ulaanbaatar
Ashgabat
Podgorica
Bruxelles
Mogadishu
Vancouver
Nassau
Tashkent
Varsjava
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
Teheran
Addis Ababa
Jakarta
N’Djamena
Niamey
Nouakchott
Riyadh
Bamako
Beograd
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
Gasa
Adelaide
Saratov
Kabul
Oslo
Lissabon
New York
Dubai
Berlin
Moskva
Los Angeles
Irkutsk
Zürich
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
Kostanay

Sakhalin
Samarkand
Srednekolymsk
Ust-Nera
Yakutsk
Azorurnar
Canarias
Føroyar
Madeira
Suðurgeorgiaoyggjar
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
Vatikanið

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
"fy":`Praach
Sarajevo
Jeruzalem
Detroit
Chicago
Aden
Montevideo
Calcutta
Dhaka
Zagreb
Manilla
Mexico-stad
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
Wenen
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
Phnom-Penh
Ho Chi Minhstad
Bangkok
Kuala Lumpur
Taipei
Pyongyang
Kyiv
Jerevan
Simferopol
Dar es Salaam
Khartoem
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
Mogadishu
Vancouver
Nassau
Tasjkent
Warschau
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
Alma-Ata
Algiers
Tunis
Tripoli
Teheran
Addis Abeba
Jakarta
N’Djamena
Niamey
Nouakchott
Riyad
Bamako
Belgrado
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
Beiroet
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
Istanboel
Ljubljana
Sofia
Gaza
Adelaide
Saratov
Kabul
Oslo
Lissabon
New York
Dubai
Berlyn
Moskou
Los Angeles
Irkoetsk
Zürich
Amsterdam
Casablanca
Londen
Caïro
Karachi
Lagos
Seoul
Sjanghai
Novosibirsk
Jekaterinenburg
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
Dusjanbe
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
Bahía de Banderas
Belém
Blanc-Sablon
Boa Vista
Boise
Buenos Aires
Cambridge Bay
Campo Grande
Cancún
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
Beneden Prinsen Kwartier
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
Pôrto Velho
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

Aqtöbe
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


Sachalin
Samarkand
Srednekolymsk
Ust-Nera
Jakoetsk
Azoren
Kanaryske Eilannen
Faeröer
Madeira
Sûd-Georgia
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
Fatikaanstêd

Mahé
Apia
Auckland
Bougainville

Efate
Enderbury-eilân
Fakaofo
Funafuti
Galápagos
Gambiereilannen
Guadalcanal
Kiritimati
Kosrae

Majuro
Marquesaseilannen

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
"ga":`Prág
Sairéavó
Iarúsailéim
Detroit
Chicago
Áidin
Montevideo
Calcúta
Dhaka
Ságrab
Mainile
Cathair Mheicsiceo
Tóiceo
Abidjan
an Aithin
Bagdad
Caracas
Havana
Denver
Heabrón
Ürümqi
Toronto
São Paulo
Vín
Cóbanhávan
Stócólm
Heilsincí
Baile Átha Cliath
Réicivíc
Taillinn
Ríge
an Bhratasláiv
Búdaipeist
Honolulu
Kaliningrad
Phnom Penh
Cathair Ho Chi Minh
Bangkok
Kuala Lumpur
Taipei
Pyongyang
Cív
Eireaván
Simferopol
Dárasalám
Cartúm
Búcairist
Tiorána
Edmonton
Císineá
Winnipeg
Halifax
Vilnias
an Róimh
Mionsc
Ulan Bator
Ashgabat
Podgairítse
an Bhruiséil
Mogaidisiú
Vancouver
Nassau
Tashkent
Vársá
Maidrid
Bogatá
Líoma
Santiago
Asunción
Paramaribo
Katmandu
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
Cathair na hAilgéire
Túinis
Tripilí
Tehran
Addis Ababa
Iacárta
N’Djamena
Niamey
Nuacsat
Riyadh
Bamako
Béalgrád
Dacár
Banjul
Conacraí
Bissau
Monrovia
Accra
an Damaisc
Ouagadougou
Freetown
Lomé
Rangún
Amman
Malabo
Béiriút
Libreville
Muscat
Bangui
Kinshasa
Scóipé
Brazzaville
Bujumbura
an Niocóis
Kigali
Nairobi
Lusaka
Mapútó
Kampala
Luanda
Maseru
Antananairíveo
Gaborone
Harare
an Astracáin
Windhoek
Iostanbúl
Liúibleána
Sóifia
Gaza
Adelaide
Saratov
Cabúl
Osló
Liospóin
Nua-Eabhrac
Dubai
Beirlín
Moscó
Los Angeles
Irkutsk
Zürich
Amstardam
Casablanca
Londain
Caireo
Karachi
Lagos
Súl
Shang-hai
Novosibirsk
Yekaterinburg
Samara
Omsk
Páras
Volgograd
Krasnoyarsk
Bakı
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
Láúine
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
Cambridge Bay
Campo Grande
Cancún
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
St. John’s
San Críostóir
St. Thomas
St. Vincent
Swift Current
Inis Tuile
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
Macasar
Novokuznetsk
Oral
Pontianak
Kostanay

Sacailín
Samarkand
Srednekolymsk
Ust-Nera
Iacútsc
na hAsóir
na hOileáin Chanáracha
Oileáin Fharó
Maidéara
an tSeoirsia Theas
Stanley
Broken Hill
Darwin
Eucla
Hobart
Lindeman
Oileán an Tiarna Howe
Perth
Büsingen
Kirov
Mariehamn
Ulyanovsk
Vadús
an Vatacáin

Mahé
Apia
Auckland
Bougainville

Efate
Oileán Canton
Fakaofo
Funafuti
Galápagos
Gambier
Guadalcanal
Kiritimati
Kosrae
Oileáin Kwajalein
Majuro
na hOileáin Mharcasacha
Oileáin Midway
Nouméa
Pago Pago
Pohnpei
Port Moresby
Rarotonga
Saipan
Taihítí
Tarawa
Tongatapu
Chuuk
Oileán Wake`,
"gd":`Pràg
Sarajevo
Ierusalam
Detroit
Chicago
Aden
Montevideo
Kolkata
Dhaka
Zagreb
Manila
Cathair Mheagsago
Tōkyō
Abidjan
An Àithne
Baghdād
Caracas
Havana
Denver
Hebron
Ürümqi
Toronto
São Paulo
Vienna
Beirbh
Stockholm
Helsinki
Baile Àtha Cliath
Reykjavík
Tallinn
Rīga
Bratislava
Budapest
Honolulu
Kaliningrad
Phnom Penh
Cathair Ho Chi Minh
Bangkok
Kuala Lumpur
Taipei
Pyeongyang
Kiev
Yerevan
Simferopol
Dàr as-Salàm
Khartoum
Bucharest
Tiranë
Edmonton
Chișinău
Winnipeg
Halifax
Vilnius
An Ròimh
Minsk
Ulaanbaatar
Aşgabat
Podgorica
A’ Bhruiseal
Mogadishu
Vancouver
Nassau
Toškent
Warsaw
Madrid
Bogotá
Lima
Santiago
Asunción
Paramaribo
Kathmandu
Sidni
Melbourne
Tegucigalpa
Managua
Port-au-Prince
Hannsaborgh
Santo Domingo
Brisbane
Colombo
Almaty
Algiers
Tunis
Tripoli
Tehrān
Addis Abäba
Jakarta
N’Djaména
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
Rangun
Ammān
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
Sofiya
Gàsa
Adelaide
Saratov
Kabul
Oslo
Lisbon
Nuadh Eabhrac
Dubai
Berlin
Mosgo
Los Angeles
Irkutsk
Zürich
Amsterdam
Casablanca
Dùn Èideann/Lunnainn
Cairo
Karācī
Lagos
Seoul
Shanghai
Novosibirsk
Yekaterinburg
Samara
Omsk
Paras
Volgograd
Krasnoyarsk
Baku
Thimphu
Dili
Viang Chan
Biškek
Dušanbe
Vladivostok
Tomsk
T’bilisi
Asmarà
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
Aintìoga
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
Cambridge Bay
Campo Grande
Cancún
Catamarca
Cayenne
Caimean
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
Glasbaidh
Nuuk
Goose Bay
An Turc Mhòr
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
Port na Spàinne
Porto Velho
Punta Arenas
Kangiqliniq
Recife
Qausuittuq
Rio Branco
Santarém
Ittoqqortoormiit
Sitka
St. John’s
Naomh Crìstean
St. Thomas
Naomh Bhionsant
Swift Current
Qaanaaq
Tijuana
Tortola
Whitehorse
Yakutat
Anadyr

Aqtöbe
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
Qostanaı
Qızılorda
Sakhalin
Samarkand
Srednekolymsk
Ust-Nera
Yakutsk
Ponta Delgada
Na h-Eileanan Canàrach
Fàro
Madeira
Seòrsea a Deas
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
A’ Bhatacan
Kergelenn
Mahé
Apia
Auckland
Bougainville

Efate
Eilean Canton
Fakaofo
Funafuti
Galápagos
Mangareva
Guadalcanal
Kiritimati
Kosrae

Majuro
Eileanan a’ Mharcais

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
"gl":`Praga
Saraievo
Xerusalén
Detroit
Chicago
Adén
Montevideo
Calcuta
Dhaka
Zagreb
Manila
Cidade de México
Tokyo
Abidjan
Atenas
Bagdad
Caracas
A Habana
Denver
Hebrón
Ürümqi
Toronto
São Paulo
Viena
Copenhague
Estocolmo
Helsinqui
Dublín
Reiquiavik
Tallinn
Riga
Bratislava
Budapest
Honolulú
Kaliningrado
Phnom Penh
Ho Chi Minh
Bangkok
Kuala Lumpur
Taipei
Pyongyang
Kíiv
Iereván
Simferópol
Dar es Salaam
Khartún
Bucarest
Tirana
Edmonton
Chișinău
Winnipeg
Halifax
Vilnius
Roma
Minsk
Ulaanbaatar
Achkhabad
Podgorica
Bruxelas
Mogadixo
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
Katmandú
Sidney
Melbourne
Tegucigalpa
Managua
Porto Príncipe
Xohanesburgo
Santo Domingo
Brisbane
Colombo
Almati
Alxer
Tunes
Trípoli
Teherán
Adís Abeba
Iacarta
N’Djamena
Niamey
Nouakchott
Riad
Bamaco
Belgrado
Dakar
Banjul
Conakry
Bissau
Monrovia
Acra
Damasco
Uagadugu
Freetown
Lomé
Yangon
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
Lusaca
Maputo
Kampala
Luanda
Maseru
Antananarivo
Gaborone
Harare
Astrakán
Windhoek
Istanbul
Liubliana
Sofía
Gaza
Adelaida
Saratov
Cabul
Oslo
Lisboa
Nova York
Dubai
Berlín
Moscova
Os Ánxeles
Irkutsk
Zürich
Ámsterdam
Casablanca
Londres
O Cairo
Karachi
Lagos
Seúl
Shanghai
Novosibirsk
Ekaterinburgo
Samara
Omsk
París
Volgogrado
Krasnoyarsk
Bacú
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
O Aiún
Juba
Lubumbashi
Mbabane
Porto-Novo
San Tomé
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
Baía
Bahía de Banderas
Belém
Blanc-Sablon
Boa Vista
Boise
Buenos Aires
Cambridge Bay
Campo Grande
Cancún
Catamarca
Caiena
Illas Caimán
Chihuahua
Ciudad Juárez
Atikokan
Córdoba
Coihaique
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
A Paz
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
Porto España
Porto Velho
Punta Arenas
Rankin Inlet
Recife
Resolute
Río Branco
Santarém
Ittoqqortoormiit
Sitka
Saint John’s
Saint Kitts
Saint Thomas
San Vicente
Swift Current
Thule
Tijuana
Tórtola
Whitehorse
Yakutat
Anadyr
Aktau
Aktobe
Atyrau
Barnaul
Chitá
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
Qostanai
Kyzylorda
Sakhalín
Samarcanda
Srednekolimsk
Ust-Nera
Iakutsk
Azores
Illas Canarias
Feroe
Madeira
Xeorxia do Sur
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
Ulianovsk
Vaduz
Vaticano

Mahé
Apia
Auckland
Bougainville

Efate
illa Kantón
Fakaofo
Funafuti
Illas Galápagos
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
Tahití
Tarawa
Tongatapu
Chuuk`,
"hr":`Prag
Sarajevo
Jeruzalem
Detroit
Chicago
Aden
Montevideo
Kolkata
Dhaka
Zagreb
Manila
Ciudad de México
Tokio
Abidjan
Atena
Bagdad
Caracas
Havana
Denver
Hebron
Urumči
Toronto
São Paulo
Beč
Kopenhagen
Stockholm
Helsinki
Dublin
Reykjavik
Tallinn
Riga
Bratislava
Budimpešta
Honolulu
Kalinjingrad
Phnom Penh
Ho Ši Min
Bangkok
Kuala Lumpur
Taipei
Pjongjang
Kijev
Erevan
Simferopolj
Dar es Salaam
Khartoum
Bukurešt
Tirana
Edmonton
Kišinjev
Winnipeg
Halifax
Vilnius
Rim
Minsk
Ulan Bator
Ašgabat
Podgorica
Bruxelles
Mogadishu
Vancouver
Nassau
Taškent
Varšava
Madrid
Bogotá
Lima
Santiago
Asunción
Paramaribo
Katmandu
Sydney
Melbourne
Tegucigalpa
Managua
Port-au-Prince
Johannesburg
Santo Domingo
Brisbane
Colombo
Alma Ata
Alžir
Tunis
Tripoli
Teheran
Addis Abeba
Džakarta
N’Djamena
Niamey
Nouakchott
Rijad
Bamako
Beograd
Dakar
Banjul
Conakry
Bissau
Monrovia
Accra
Damask
Ouagadougou
Freetown
Lomé
Rangun
Amman
Malabo
Beirut
Libreville
Muscat
Bangui
Kinshasa
Skoplje
Brazzaville
Bujumbura
Nikozija
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
Astrahan
Windhoek
Istanbul
Ljubljana
Sofija
Gaza
Adelaide
Saratov
Kabul
Oslo
Lisabon
New York
Dubai
Berlin
Moskva
Los Angeles
Irkutsk
Zürich
Amsterdam
Casablanca
London
Kairo
Karači
Lagos
Seul
Šangaj
Novosibirsk
Jekaterinburg
Samara
Omsk
Pariz
Volgograd
Krasnojarsk
Baku
Thimphu
Dili
Vientiane
Biškek
Dušanbe
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
Anadir
Aktau
Aktobe
Atyrau
Barnaul
Čita
Famagusta
Khovd
Jayapura
Kamčatka
Handiga
Kuching
Magadan
Makassar
Novokuznjeck
Oral
Pontianak
Kostanay
Kizilorda
Sahalin
Samarkand
Srednekolimsk
Ust-Nera
Jakutsk
Azori
Kanari
Ferojski otoci
Madeira
Južna Georgija
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
Uljanovsk
Vaduz
Vatikan

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
Markižansko otočje

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
"hsb":`Praha
Sarajevo
Jerusalem
Detroit
Chicago
Aden
Montevideo
Kalkutta
Dhaka
Zagreb
Manila
Mexiko město
Tokio
Abidjan
Athen
Bagdad
Caracas
Havanna
Denver
Hebron
Ürümqi
Toronto
São Paulo
Wien
Kopenhagen
Stockholm
Helsinki
Dublin
Reykjavík
Tallinn
Riga
Bratislava
Budapest
Honolulu
Kaliningrad
Phnom Penh
Ho Chi Minhowe město
Bangkok
Kuala Lumpur
Taipeh
Pjöngjang
Kiew
Jerjewan
Simferopol
Daressalam
Khartum
Bukarest
Tirana
Edmonton
Kišinjow
Winnipeg
Halifax
Vilnius
Rom
Minsk
Ulaanbaatar
Ashgabat
Podgorica
Brüssel
Mogadišu
Vancouver
Nassau
Taškent
Waršawa
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
Algier
Tunis
Tripolis
Teheran
Addis Abeba
Jakarta
N’Djamena
Niamey
Nouakchott
Riad
Bamako
Běłohród
Dakar
Banjul
Conakry
Bissau
Monrovia
Akkra
Damaskus
Wagadugu
Freetown
Lomé
Rangun
Amman
Malabo
Beirut
Libreville
Muskat
Bangui
Kinshasa
Skopje
Brazzaville
Bujumbura
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
Ljubljana
Sofia
Gaza
Adelaide
Saratov
Kabul
Oslo
Lissabon
New York
Dubai
Berlin
Moskwa
Los Angeles
Irkutsk
Zürich
Amsterdam
Casablanca
London
Kairo
Karači
Lagos
Seoul
Shanghai
Nowosibirsk
Jekaterinburg
Samara
Omsk
Paris
Wolgograd
Krasnojarsk
Baku
Thimphu
Dili
Vientiane
Biškek
Dušanbe
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
Porto Novo
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
Cambridge Bay
Campo Grande
Cancún
Catamarca
Cayenne
Kaimanske kupy
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
Mérida
Metlakatla
Saint-Pierre
Moncton
Monterrey
Fernando de Noronha
Ojinaga
Port-of-Spain
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

Aktobe
Atyrau
Barnaul
Chita
Famagusta
Khovd
Port Numbay
Kamčatka
Khandyga
Kuching
Magadan
Makassar
Nowokuznjeck
Oral
Pontianak


Sachalin
Samarkand
Srednekolymsk
Ust-Nera
Jakutsk
Acory
Kanariske kupy
Färöske kupy
Madeira
Južna Georgiska
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
Vatikan

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
"ie":`






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






Chuuk
Insul Wake`,
"is":`Prag
Sarajevó
Jerúsalem
Detroit
Chicago
Aden
Montevideo
Kalkútta
Dakka
Zagreb
Manila
Mexíkóborg
Tókýó
Abidjan
Aþena
Bagdad
Caracas
Havana
Denver
Hebron
Ürümqi
Toronto
São Paulo
Vín
Kaupmannahöfn
Stokkhólmur
Helsinki
Dublin
Reykjavík
Tallinn
Riga
Bratislava
Búdapest
Honolulu
Kaliningrad
Phnom Penh
Ho Chi Minh-borg
Bangkok
Kúala Lúmpúr
Taipei
Pjongjang
Kænugarður
Jerevan
Simferopol
Dar es Salaam
Khartoum
Búkarest
Tírana
Edmonton
Chișinău
Winnipeg
Halifax
Vilníus
Róm
Minsk
Úlan Bator
Ashgabat
Podgorica
Brussel
Mogadishu
Vancouver
Nassau
Tashkent
Varsjá
Madríd
Bogotá
Lima
Santiago
Asunción
Paramaribo
Katmandú
Sydney
Melbourne
Tegucigalpa
Managua
Port-au-Prince
Jóhannesarborg
Santo Domingo
Brisbane
Kólombó
Almaty
Algeirsborg
Túnisborg
Trípólí
Teheran
Addis Ababa
Djakarta
N’Djamena
Niamey
Nouakchott
Ríjad
Bamako
Belgrad
Dakar
Banjul
Conakry
Bissá
Monrovia
Accra
Damaskus
Ouagadougou
Freetown
Lomé
Rangún
Amman
Malabo
Beirút
Libreville
Muscat
Bangui
Kinshasa
Skopje
Brazzaville
Bujumbura
Níkósía
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
Istanbúl
Ljubljana
Sófía
Gaza
Adelaide
Saratov
Kabúl
Osló
Lissabon
New York
Dubai
Berlín
Moskva
Los Angeles
Irkutsk
Zurich
Amsterdam
Casablanca
Lundúnir
Kaíró
Karachi
Lagos
Seúl
Sjanghæ
Novosibirsk
Yekaterinburg
Samara
Omsk
París
Volgograd
Krasnoyarsk
Bakú
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
Saó Tóme
Adak
Anchorage
Antígva
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
Kankún
Catamarca
Cayenne
Cayman-eyjar
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
Sankti Kitts
Sankti Thomas
Sankti Vinsent
Swift Current
Thule
Tijuana
Tortóla
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
Yakutsk
Azoreyjar
Kanaríeyjar
Færeyjar
Madeira
Suður-Georgía
Stanley
Broken Hill
Darwin
Eucla
Hobart
Lindeman

Perth
Büsingen
Kirov
Maríuhöfn
Ulyanovsk
Vaduz
Vatíkanið

Mahé
Apia
Auckland
Bougainville

Efate
Kanton-eyja
Fakaofo
Funafuti
Galápagos
Gambier
Guadalcanal
Kiritimati
Kosrae

Majuro
Marquesas-eyjar

Nouméa
Pago Pago
Pohnpei
Port Moresby
Rarotonga
Saipan
Tahítí
Tarawa
Tongatapu
Chuuk`,
"lb":`Prag
Sarajevo
Jerusalem
Detroit
Chicago
Aden
Montevideo
Kalkutta
Dhaka
Zagreb
Manila
Mexiko-Stad
Tokio
Abidjan
Athen
Bagdad
Caracas
Havanna
Denver
Hebron
Ürümqi
Toronto
São Paulo
Wien
Kopenhagen
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
Ho-Chi-Minh-Stad
Bangkok
Kuala Lumpur
Taipeh
Pjöngjang
Kiew
Erivan
Simferopol
Dar es Salaam
Khartum
Bukarest
Tirana
Edmonton
Kischinau
Winnipeg
Halifax
Wilna
Roum
Minsk
Ulaanbaatar
Ashgabat
Podgorica
Bréissel
Mogadischu
Vancouver
Nassau
Taschkent
Warschau
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
Alger
Tunis
Tripoli
Teheran
Addis Abeba
Jakarta
N’Djamena
Niamey
Nouakchott
Riad
Bamako
Belgrad
Dakar
Banjul
Conakry
Bissau
Monrovia
Accra
Damaskus
Wagadugu
Freetown
Lomé
Yangon
Amman
Malabo
Beirut
Libreville
Muskat
Bangui
Kinshasa
Skopje
Brazzaville
Bujumbura
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
Ljubljana
Sofia
Gaza
Adelaide
Saratov
Kabul
Oslo
Lissabon
New York
Dubai
Berlin
Moskau
Los Angeles
Irkutsk
Zürech
Amsterdam
Casablanca
London
Kairo
Karachi
Lagos
Seoul
Shanghai
Nowosibirsk
Jekaterinbuerg
Samara
Omsk
Paris
Wolgograd
Krasnojarsk
Baku
Thimphu
Dili
Vientiane
Bischkek
Duschanbe
Wladiwostok
Tomsk
Tiflis
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
Cambridge Bay
Campo Grande
Cancún
Catamarca
Cayenne
Kaimaninselen
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
Mérida
Metlakatla
Saint-Pierre
Moncton
Monterrey
Fernando de Noronha
Ojinaga
Port-of-Spain
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

Aqtöbe
Atyrau
Barnaul
Chita
Famagusta
Khovd
Port Numbay
Kamtschatka
Khandyga
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
Jakutsk
Azoren
Kanaresch Inselen
Färöer
Madeira
Südgeorgien
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
Vatikan

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
"lij":`






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
"lmo":`






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
"lt":`Praha
Sarajevas
Jeruzalė
Detroitas
Čikaga
Adenas
Montevidėjas
Kolkata
Daka
Zagrebas
Manila
Meksikas
Tokijas
Abidžanas
Atėnai
Bagdadas
Karakasas
Havana
Denveris
Hebronas
Urumči
Torontas
San Paulas
Viena
Kopenhaga
Stokholmas
Helsinkis
Dublinas
Reikjavikas
Talinas
Ryga
Bratislava
Budapeštas
Honolulu
Kaliningradas
Pnompenis
Hošiminas
Bankokas
Kvala Lumpūras
Taipėjus
Pchenjanas
Kijevas
Jerevanas
Simferopolis
Dar es Salamas
Chartumas
Bukareštas
Tirana
Edmontonas
Kišiniovas
Vinipegas
Halifaksas
Vilnius
Roma
Minskas
Ulan Batoras
Ašchabadas
Podgorica
Briuselis
Mogadišas
Vankuveris
Nasau
Taškentas
Varšuva
Madridas
Bogotá
Lima
Santjagas
Asunsjonas
Paramaribas
Katmandu
Sidnėjus
Melburnas
Tegusigalpa
Managva
Port o Prensas
Johanesburgas
Santo Domingas
Brisbanas
Kolombas
Alma Ata
Alžyras
Tunisas
Tripolis
Teheranas
Adis Abeba
Džakarta
Ndžamena
Niamėjus
Nuakšotas
Rijadas
Bamakas
Belgradas
Dakaras
Bandžulis
Konakris
Bisau
Monrovija
Akra
Damaskas
Vagadugu
Fritaunas
Lomė
Rangūnas
Amanas
Malabas
Beirutas
Librevilis
Maskatas
Bangis
Kinšasa
Skopjė
Brazavilis
Bužumbūra
Nikosija
Kigalis
Nairobis
Lusaka
Maputas
Kampala
Luanda
Maseru
Antananaryvas
Gaboronas
Hararė
Astrachanė
Vindhukas
Stambulas
Liubliana
Sofija
Gazos ruožas
Adelaidė
Saratovas
Kabulas
Oslas
Lisabona
Niujorkas
Dubajus
Berlynas
Maskva
Los Andželas
Irkutskas
Ciurichas
Amsterdamas
Kasablanka
Londonas
Kairas
Karačis
Lagosas
Seulas
Šanchajus
Novosibirskas
Jekaterinburgas
Samara
Omskas
Paryžius
Volgogradas
Krasnojarskas
Baku
Timpu
Dilis
Vientianas
Biškekas
Dušanbė
Vladivostokas
Tomskas
Tbilisis
Asmara
Blantairas
Seuta
Duala
al Ajūnas
Džuba
Lubumbašis
Mbabanė
Porto Novas
San Tomė
Eidakas
Ankoridžas
Antigva
Aragvajana
La Riocha
Rio Galjegosas
Saltas
San Chuanas
Sent Luisas
Tukumanas
Ušuaja
Baija
Bahia Banderasas
Belenas
Blanč Sablonas
Bua Vista
Boisis
Buenos Airės
Keimbridž Bėjus
Kampo Grandė
Kankūnas
Katamarka
Kajenas
Kaimanas
Čihuahua
Siudad Chuaresas
Atikokanas
Kordoba
Kojhaikė
Kujaba
Danmarkshaunas
Dosonas
Doson Krikas
Eirunepė
Fort Nelsonas
Fortaleza
Gleis Bėjus
Nūkas
Gus Bėjus
Grand Terkas
Gvajakilis
Hermosiljas
Indianapolis
Ikaluitas
Chuchujus
Džunas
Kralendeikas
La Pasas
Luisvilis
Žemutinis Prinses Kvorteris
Masejo
Manausas
Marigo
Matamorosas
Masatlanas
Mendosa
Merida
Metlakatla
Mikelonas
Monktonas
Monterėjus
Noronja
Ochinaga
Port of Speinas
Porto Veljas
Punta Arenasas
Rankin Inletas
Resifė
Resolutas
Rio Brankas
Santarenas
Itokortormitas
Sitka
Sent Džonsas
Sent Kitsas
Sent Tomasas
Sent Vincentas
Svift Karentas
Kanakas
Tichuana
Tortola
Vaithorsas
Jakutatas
Anadyris
Aktau
Aktiubinskas
Atyrau
Barnaulas
Čita
Famagusta
Hovdas
Džajapura
Kamčiatka
Chandyga
Kučingas
Magadanas
Makasaras
Novokuzneckas
Uralskas
Pontianakas
Kostanajus
Kzyl-Orda
Sachalinas
Samarkandas
Srednekolymskas
Ust Nera
Jakutskas
Azorai
Kanarų salos
Farerai
Madeira
Pietų Džordžija
Stenlis
Broken Hilis
Darvinas
Jukla
Hobartas
Lindemanas
Lordo Hau sala
Pertas
Biusingenas
Kirovas
Marianhamina
Uljanovskas
Vaducas
Vatikanas
Kergelenas
Mahė
Apija
Oklandas
Bugenvilis
Čatamas
Efatė
Kantono sala
Fakaofas
Funafutis
Galapagai
Gambyras
Gvadalkanalis
Kiritimatis
Kosrajė
Kvadžaleinas
Madžūras
Markizo salos
Midvėjus
Numėja
Pago Pagas
Ponapė
Port Morsbis
Rarotonga
Saipanas
Taitis
Tarava
Tongatapu
Čukas
Veiko sala`,
"lv":`Prāga
Sarajeva
Jeruzaleme
Detroita
Čikāga
Adena
Montevideo
Kalkāta
Daka
Zagreba
Manila
Mehiko
Tokija
Abidžana
Atēnas
Bagdāde
Karakasa
Havana
Denvera
Hebrona
Urumči
Toronto
Sanpaulu
Vīne
Kopenhāgena
Stokholma
Helsinki
Dublina
Reikjavika
Tallina
Rīga
Bratislava
Budapešta
Honolulu
Kaļiņingrada
Pnompeņa
Hošimina
Bangkoka
Kualalumpura
Taibei
Phenjana
Kijeva
Erevāna
Simferopole
Dāresalāma
Hartūma
Bukareste
Tirāna
Edmontona
Kišiņeva
Vinipega
Helifeksa
Viļņa
Roma
Minska
Ulanbatora
Ašgabata
Podgorica
Brisele
Mogadīšo
Vankūvera
Naso
Taškenta
Varšava
Madride
Bogotá
Lima
Santjago
Asunsjona
Paramaribo
Katmandu
Sidneja
Melburna
Tegusigalpa
Managva
Portoprensa
Johannesburga
Santodomingo
Brisbena
Kolombo
Almati
Alžīra
Tunisa
Tripole
Teherāna
Adisabeba
Džakarta
Ndžamena
Niameja
Nuakšota
Rijāda
Bamako
Belgrada
Dakara
Bandžula
Konakri
Bisava
Monrovija
Akra
Damaska
Vagadugu
Frītauna
Lomé
Ranguna
Ammāna
Malabo
Beirūta
Librevila
Maskata
Bangi
Kinšasa
Skopje
Brazavila
Bužumbura
Nikosija
Kigali
Nairobi
Lusaka
Maputu
Kampala
Luanda
Maseru
Antananarivu
Gaborone
Harare
Astrahaņa
Vindhuka
Stambula
Ļubļana
Sofija
Gaza
Adelaida
Saratova
Kabula
Oslo
Lisabona
Ņujorka
Dubaija
Berlīne
Maskava
Losandželosa
Irkutska
Cīrihe
Amsterdama
Kasablanka
Londona
Kaira
Karāči
Lagosa
Seula
Šanhaja
Novosibirska
Jekaterinburga
Samara
Omska
Parīze
Volgograda
Krasnojarska
Baku
Thimphu
Dili
Vjenčana
Biškeka
Dušanbe
Vladivostoka
Tomska
Tbilisi
Asmara
Blantaira
Seuta
Duala
Ajūna
Džūba
Lubumbaši
Mbabane
Portonovo
Santome
Adaka
Ankurāža
Antigva
Aragvaina
Larjoha
Riogaljegosa
Salta
Sanhuana
Sanluisa
Tukumana
Ušuaja
Baija
Bajabanderasa
Belena
Blansablona
Boavista
Boisisitija
Buenosairesa
Kembridžbeja
Kampugrandi
Kankuna
Katamarka
Kajenna
Kaimanu salas
Čivava
Huaresa
Atikokana
Kordova
Kojhaika
Kujaba
Denmārkšavna
Dousona
Dousonkrīka
Eirunepé
Fortnelsona
Fortaleza
Gleisbeja
Nūka
Gūsbeja
Grandtkērka
Gvajakila
Ermosiljo
Indianapolisa
Ikaluita
Huhuja
Džuno
Krālendeika
Lapasa
Lūivila
Louerprinseskvotera
Masejo
Manausa
Merigota
Matamorosa
Masatlana
Mendosa
Merida
Metlakatla
Mikelona
Monktona
Monterreja
Noroņa
Ohinaga
Portofspeina
Portuveļu
Puntaarenasa
Rankininleta
Resifi
Rezolūta
Riobranko
Santarena
Itokortormita
Sitka
Sentdžonsa
Sentkitsa
Sentomasa
Sentvinsenta
Sviftkarenta
Tule
Tihuana
Tortola
Vaithorsa
Jakutata
Anadira
Aktau
Aktebe
Atirau
Barnaula
Čita
Famagusta
Hovda
Džajapura
Kamčatka
Handiga
Kučina
Magadana
Makasara
Novokuzņecka
Orala
Pontianaka
Kostanaja
Kizilorda
Sahalīna
Samarkanda
Sredņekolimska
Ustjņera
Jakutska
Azoru salas
Kanāriju salas
Fēru salas
Madeira
Dienviddžordžija
Stenli
Brokenhila
Dārvina
Jukla
Hobārta
Lindemana
Lordhava
Pērta
Bīzingene
Kirova
Mariehamna
Uļjanovska
Vaduca
Vatikāns
Kergelēna sala
Mae
Apija
Oklenda
Bugenvila sala
Četema
Efate
Kantona
Fakaofo
Funafuti
Galapagu salas
Gambjē salas
Gvadalkanala
Kirisimasi
Kosraja
Kvadžaleina
Madžuro
Marķīza salas
Midvejs
Numea
Pagopago
Ponpeja
Portmorsbi
Rarotonga
Saipana
Taiti
Tarava
Tongatapu
Čūka
Veika sala`,
"mt":`Praga
Sarajevo
Ġerusalemm
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
Ateni
Baghdad
Caracas
Havana
Denver
Hebron
Ürümqi
Toronto
São Paulo
Vjenna
Copenhagen
Stokkolma
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
Winnipeg
Halifax
Vilnius
Ruma
Minsk
Ulaanbaatar
Ashgabat
Podgorica
Brussell
Mogadishu
Vancouver
Nassau
Tashkent
Varsavja
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
l-Alġier
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
Belgrad
Dakar
Banjul
Conakry
Bissau
Monrovia
Accra
Damasku
Ouagadougou
Freetown
Lomé
Rangoon
Amman
Malabo
Bejrut
Libreville
Muscat
Bangui
Kinshasa
Skopje
Brazzaville
Bujumbura
Nikosija
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
Sofija
Gaza
Adelaide
Saratov
Kabul
Oslo
Liżbona
New York
Dubai
Berlin
Moska
Los Angeles
Irkutsk
Zurich
Amsterdam
Casablanca
Londra
Cairo
Karachi
Lagos
Seoul
Shanghai
Novosibirsk
Yekaterinburg
Samara
Omsk
Pariġi
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
Bahía de Banderas
Belém
Blanc-Sablon
Boa Vista
Boise
Buenos Aires
Cambridge Bay
Campo Grande
Cancún
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
il-Georgia tan-Nofsinhar
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
il-Belt tal-Vatikan

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
"nb":`Praha
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
Mexico by
Tokyo
Abidjan
Athen
Bagdad
Caracas
Havana
Denver
Hebron
Ürümqi
Toronto
São Paulo
Wien
København
Stockholm
Helsingfors
Dublin
Reykjavík
Tallinn
Riga
Bratislava
Budapest
Honolulu
Kaliningrad
Phnom Penh
Ho Chi Minh-byen
Bangkok
Kuala Lumpur
Taipei
Pyongyang
Kyiv
Jerevan
Simferopol
Dar-es-Salaam
Khartoum
București
Tirana
Edmonton
Chișinău
Winnipeg
Halifax
Vilnius
Roma
Minsk
Ulan Bator
Asjkhabad
Podgorica
Brussel
Mogadishu
Vancouver
Nassau
Tasjkent
Warszawa
Madrid
Bogotá
Lima
Santiago
Asunción
Paramaribo
Katmandu
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
Alger
Tunis
Tripoli
Teheran
Addis Abeba
Jakarta
N’Djamena
Niamey
Nouakchott
Riyadh
Bamako
Beograd
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
Beirut
Libreville
Muskat
Bangui
Kinshasa
Skopje
Brazzaville
Bujumbura
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
Ljubljana
Sofia
Gaza
Adelaide
Saratov
Kabul
Oslo
Lisboa
New York
Dubai
Berlin
Moskva
Los Angeles
Irkutsk
Zürich
Amsterdam
Casablanca
London
Kairo
Karachi
Lagos
Seoul
Shanghai
Novosibirsk
Jekaterinburg
Samara
Omsk
Paris
Volgograd
Krasnojarsk
Baku
Thimpu
Dili
Vientiane
Bisjkek
Dusjanbe
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
Bahía Banderas
Belém
Blanc-Sablon
Boa Vista
Boise
Buenos Aires
Cambridge Bay
Campo Grande
Cancún
Catamarca
Cayenne
Caymanøyene
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
Aktau
Aqtöbe
Atyrau
Barnaul
Tsjita
Famagusta
Khovd
Jajapura
Kamtsjatka
Khandyga
Kuching
Magadan
Makassar
Novokuznetsk
Oral
Pontianak
Kostanaj
Kyzylorda
Sakhalin
Samarkand
Srednekolymsk
Ust-Nera
Jakutsk
Asorene
Kanariøyene
Færøyene
Madeira
Sør-Georgia
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
Uljanovsk
Vaduz
Vatikanstaten

Mahé
Apia
Auckland
Bougainville

Efate
Kantonøya
Fakaofo
Funafuti
Galápagosøyene
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
"nds":`






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
"nn":`Praha
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
Mexico by
Tokyo
Abidjan
Athen
Bagdad
Caracas
Havana
Denver
Hebron
Ürümqi
Toronto
São Paulo
Wien
København
Stockholm
Helsingfors
Dublin
Reykjavík
Tallinn
Riga
Bratislava
Budapest
Honolulu
Kaliningrad
Phnom Penh
Ho Chi Minh-byen
Bangkok
Kuala Lumpur
Taipei
Pyongyang
Kyiv
Jerevan
Simferopol
Dar-es-Salaam
Khartoum
București
Tirana
Edmonton
Chișinău
Winnipeg
Halifax
Vilnius
Roma
Minsk
Ulan Bator
Asjgabat
Podgorica
Brussel
Mogadishu
Vancouver
Nassau
Tasjkent
Warszawa
Madrid
Bogotá
Lima
Santiago
Asunción
Paramaribo
Katmandu
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
Alger
Tunis
Tripoli
Teheran
Addis Abeba
Jakarta
N’Djamena
Niamey
Nouakchott
Riyadh
Bamako
Beograd
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
Yangôn
Amman
Malabo
Beirut
Libreville
Muskat
Bangui
Kinshasa
Skopje
Brazzaville
Bujumbura
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
Ljubljana
Sofia
Gaza
Adelaide
Saratov
Kabul
Oslo
Lisboa
New York
Dubai
Berlin
Moskva
Los Angeles
Irkutsk
Zürich
Amsterdam
Casablanca
London
Kairo
Karachi
Lagos
Seoul
Shanghai
Novosibirsk
Jekaterinburg
Samara
Omsk
Paris
Volgograd
Krasnojarsk
Baku
Thimpu
Dili
Vientiane
Bisjkek
Dusjanbe
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
Bahía Banderas
Belém
Blanc-Sablon
Boa Vista
Boise
Buenos Aires
Cambridge Bay
Campo Grande
Cancún
Catamarca
Cayenne
Caymanøyane
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
Aktau
Aktobe
Atyrau
Barnaul
Tsjita
Famagusta
Khovd
Jajapura
Kamtsjatka
Khandyga
Kuching
Magadan
Makassar
Novokuznetsk
Oral
Pontianak
Kostanaj
Kyzylorda
Sakhalin
Samarkand
Srednekolymsk
Ust-Nera
Jakutsk
Asorane
Kanariøyane
Færøyane
Madeira
Sør-Georgia
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
Uljanovsk
Vaduz
Vatikanstaten

Mahé
Apia
Auckland
Bougainville

Efate
Kantonøya
Fakaofo
Funafuti
Galápagosøyane
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
"no":`Praha
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
Mexico by
Tokyo
Abidjan
Athen
Bagdad
Caracas
Havana
Denver
Hebron
Ürümqi
Toronto
São Paulo
Wien
København
Stockholm
Helsingfors
Dublin
Reykjavík
Tallinn
Riga
Bratislava
Budapest
Honolulu
Kaliningrad
Phnom Penh
Ho Chi Minh-byen
Bangkok
Kuala Lumpur
Taipei
Pyongyang
Kyiv
Jerevan
Simferopol
Dar-es-Salaam
Khartoum
București
Tirana
Edmonton
Chișinău
Winnipeg
Halifax
Vilnius
Roma
Minsk
Ulan Bator
Asjkhabad
Podgorica
Brussel
Mogadishu
Vancouver
Nassau
Tasjkent
Warszawa
Madrid
Bogotá
Lima
Santiago
Asunción
Paramaribo
Katmandu
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
Alger
Tunis
Tripoli
Teheran
Addis Abeba
Jakarta
N’Djamena
Niamey
Nouakchott
Riyadh
Bamako
Beograd
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
Beirut
Libreville
Muskat
Bangui
Kinshasa
Skopje
Brazzaville
Bujumbura
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
Ljubljana
Sofia
Gaza
Adelaide
Saratov
Kabul
Oslo
Lisboa
New York
Dubai
Berlin
Moskva
Los Angeles
Irkutsk
Zürich
Amsterdam
Casablanca
London
Kairo
Karachi
Lagos
Seoul
Shanghai
Novosibirsk
Jekaterinburg
Samara
Omsk
Paris
Volgograd
Krasnojarsk
Baku
Thimpu
Dili
Vientiane
Bisjkek
Dusjanbe
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
Bahía Banderas
Belém
Blanc-Sablon
Boa Vista
Boise
Buenos Aires
Cambridge Bay
Campo Grande
Cancún
Catamarca
Cayenne
Caymanøyene
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
Aktau
Aqtöbe
Atyrau
Barnaul
Tsjita
Famagusta
Khovd
Jajapura
Kamtsjatka
Khandyga
Kuching
Magadan
Makassar
Novokuznetsk
Oral
Pontianak
Kostanaj
Kyzylorda
Sakhalin
Samarkand
Srednekolymsk
Ust-Nera
Jakutsk
Asorene
Kanariøyene
Færøyene
Madeira
Sør-Georgia
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
Uljanovsk
Vaduz
Vatikanstaten

Mahé
Apia
Auckland
Bougainville

Efate
Kantonøya
Fakaofo
Funafuti
Galápagosøyene
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
"oc":`






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
"pms":`






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
"rm":`Prag
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
Citad dal Mexico
Tokio
Abidjan
Athen
Bagdad
Caracas
Havanna
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
Reykjavík
Tallinn
Riga
Bratislava
Budapest
Honolulu
Kaliningrad
Phnom Penh
Citad da Ho Chi Minh
Bangkok
Kuala Lumpur
Taipei
Pjöngjang
Kiev
Jerevan
Simferopol
Daressalam
Khartum
Bucarest
Tirana
Edmonton
Chișinău
Winnipeg
Halifax
Vilnius
Roma
Minsk
Ulaanbaatar
Aşgabat
Podgorica
Brüssel
Mogadischu
Vancouver
Nassau
Taschkent
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
Algier
Tunis
Tripolis
Teheran
Addis Abeba
Jakarta
N’Djamena
Niamey
Nouakchott
Riad
Bamako
Belgrad
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
Mascat
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
Astrachan
Windhoek
Istanbul
Ljubljana
Sofia
Gaza
Adelaide
Saratov
Kabul
Oslo
Lissabon
New York
Dubai
Berlin
Moscau
Los Angeles
Irkutsk
Turitg
Amsterdam
Casablanca
Londra
Cairo
Karatschi
Lagos
Seoul
Schanghai
Novosibirsk
Jekaterinburg
Samara
Omsk
Paris
Volgograd
Krasnojarsk
Baku
Thimphu
Dili
Vientiane
Bischkek
Duschanbe
Vladivostok
Tomsk
Tiflis
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
Cambridge Bay
Campo Grande
Cancún
Catamarca
Cayenne
Inslas Cayman
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
Mérida
Metlakatla
Saint Pierre
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
Saint Kitts
Saint Thomas
Son Vincenz
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
Tschita
Famagusta
Khovd
Jayapura
Kamtschatka
Chandyga
Kuching
Magadan
Makassar
Novokuznetsk
Oral
Pontianak
Qostanai
Qysylorda
Sachalin
Samarcanda
Srednekolymsk
Ust-Nera
Jakutsk
Azoras
Inslas Canarias
Inslas Feroe
Madeira
Georgia dal Sid
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
"sc":`Praga
Sarajevo
Gerusalemme
Detroit
Chicago
Aden
Montevideo
Calcuta
Daca
Zagàbria
Manila
Tzitade de su Mèssicu
Tòkyo
Abidjan
Atene
Baghdad
Caracas
S’Avana
Denver
Hebron
Ürümqi
Toronto
São Paulo
Vienna
Copenhagen
Istocolma
Helsinki
Dublinu
Reykjavik
Tallinn
Riga
Bratislava
Bùdapest
Honolulu
Kaliningrad
Phnom Penh
Tzitade de Ho Chi Minh
Bangkok
Kuala Lumpur
Taipei
Pyongyang
Kiev
Yerevan
Simferopol
Dar es Salaam
Khartoum
Bùcarest
Tirana
Edmonton
Chișinău
Winnipeg
Halifax
Vìlnius
Roma
Minsk
Ulàn Bator
Ashgabat
Podgorica
Bruxelles
Mogadìsciu
Vancouver
Nassau
Tashkent
Varsàvia
Madrìd
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
Algeri
Tùnisi
Trìpoli
Teheràn
Addis Abeba
Giacarta
N’Djamena
Niamey
Nouakchott
Riyàd
Bamako
Belgradu
Dakar
Banjul
Conakry
Bissau
Monròvia
Accra
Damascu
Ouagadougou
Freetown
Lomé
Yangon
Amman
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
Ìstanbul
Lubiana
Sofia
Gaza
Adelaide
Saratov
Kabul
Oslo
Lisbona
Noa York
Dubai
Berlinu
Mosca
Los Angeles
Irkutsk
Zurigu
Amsterdam
Casablanca
Londra
Su Càiru
Karachi
Lagos
Seùl
Shanghai
Novosibirsk
Yekaterinburg
Samara
Omsk
Parigi
Volgograd
Krasnojarsk
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
Portu-Nou
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
Cambridge Bay
Campo Grande
Cancún
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
Mérida
Metlakatla
Saint-Pierre
Moncton
Monterrey
Fernando de Noronha
Ojinaga
Portu de Ispagna
Porto Velho
Punta Arenas
Rankin Inlet
Recife
Resolute
Rio Branco
Santarém
Ittoqqortoormiit
Sitka
Santu Giuanne
Santu Cristolu
Santu Tommasu
Santu Vissente
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
Čita
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

Kyzylorda
Sakhalin
Samarcanda
Srednekolymsk
Ust-Nera
Yakutsk
Azorras
Ìsulas Canàrias
Ìsulas Føroyar
Madèira
Geòrgia de su Sud
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
Tzitade de su Vaticanu

Mahé
Apia
Auckland
Bougainville

Efate
Canton
Fakaofo
Funafuti
Ìsulas Galàpagos
Gambier
Guadalcanal
Kiritimati
Kosrae

Majuro
Marchesas

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
"scn":`Praga
Sarajevu
Girusalemmi
Ditroit
Chicago
Aden
Montevideo
Kurkata
Dhaka
Zagabbria
Manila
Cità dû Mèssicu
Tokyo
Abidjan
Ateni
Baghdad
Caracas
Havana
Denver
Hebron
Ürümqi
Turontu
San Paulu
Vienna
Copenhagen
Stuccorma
Hèlsinki
Dubblinu
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
Roma
Minsk
Ulaanbaatar
Ashgabat
Podgorica
Bruselli
Mugadisciu
Vancouver
Nassau
Tashkent
Varsavia
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
Santu Dumingu
Brisbane
Culummu
Almaty
Algeri
Tùnisi
Trìpuli
Tehran
Addis Ababa
Giacarta
N’Djamena
Niamey
Nouakchott
Riyadh
Bamako
Belgradu
Dakar
Banjul
Conakry
Bissau
Monrovia
Accra
Damascu
Ouagadougou
Freetown
Lomé
Yangon
Ammàn
Malabo
Beirut
Libreville
Mascati
Bangui
Kinshasa
Skopje
Brazzaville
Bujumbura
Nicusìa
Kigali
Nairobbi
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
Ìstanbul
Ljubljana
Sofia
Gazza
Adilaidi
Saratov
Kabul
Oslo
Lisbona
Nova Jorca
Dubbai
Birlinu
Mosca
Los Angeles
Irkutsk
Zurigu
Amsterdam
Casabblanca
Lònnira
Cairu
Karachi
Lagos
Siul
Shanghai
Novosibirsk
Yekatirimmurgu
Samara
Omsk
Pariggi
Vòlgugrad
Krasnoyarsk
Baku
Thimphu
Dili
Vientiane
Bishkek
Dushanbe
Vladìvustok
Tomsk
Tbilisi
Asmara
Blantyre
Cèuta
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
Cambridge Bay
Campu Granni
Cancún
Catamarca
Cayenne
Cayman
Chihuahua
Ciudad Juárez
Atikokan
Còrduba
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
Mérida
Metlakatla
Saint-Pierre
Moncton
Muntirrei
Fernando de Noronha
Ojinaga
Portu di Spagna
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
Samarcanna
Srednekolymsk
Ust-Nera
Yakutsk
Azzorri
Canari
Faroe
Madeira
Giorgia di sciroccu
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
Vaticanu

Mahé
Apia
Auckland
Bougainville

Efate
Canton
Fakaofo
Funafuti
Galàpagos
Gambier
Guadalcanal
Kiritimati
Kosrae

Majuro
Ìsuli Marchesi
Atollu Midway
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
Ìsula Wake`,
"sl":`Praga
Sarajevo
Jeruzalem
Detroit
Chicago
Aden
Montevideo
Kalkuta
Daka
Zagreb
Manila
Ciudad de Mexico
Tokio
Abidžan
Atene
Bagdad
Caracas
Havana
Denver
Hebron
Urumči
Toronto
São Paulo
Dunaj
Köbenhavn
Stockholm
Helsinki
Dublin
Reykjavik
Talin
Riga
Bratislava
Budimpešta
Honolulu
Kaliningrad
Phnom Penh
Hošiminh
Bangkok
Kuala Lumpur
Tajpej
Pjongjang
Kijev
Erevan
Simferopol
Dar es Salaam
Kartum
Bukarešta
Tirana
Edmonton
Kišinjev
Winnipeg
Halifax
Vilna
Rim
Minsk
Ulan Bator
Ašhabad
Podgorica
Bruselj
Mogadišu
Vancouver
Nassau
Taškent
Varšava
Madrid
Bogotá
Lima
Santiago
Asunción
Paramaribo
Katmandu
Sydney
Melbourne
Tegucigalpa
Managua
Port-au-Prince
Johannesburg
Santo Domingo
Brisbane
Kolombo
Almati
Alžir
Tunis
Tripoli
Teheran
Adis Abeba
Džakarta
N’Djamena
Niamey
Nouakchott
Rijad
Bamako
Beograd
Dakar
Banjul
Conakry
Bissau
Monrovia
Akra
Damask
Ouagadougou
Freetown
Lomé
Rangun
Aman
Malabo
Bejrut
Libreville
Muškat
Bangui
Kinšasa
Skopje
Brazzaville
Bujumbura
Nikozija
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
Astrahan
Windhoek
Istanbul
Ljubljana
Sofija
Gaza
Adelaide
Saratov
Kabul
Oslo
Lizbona
New York
Dubaj
Berlin
Moskva
Los Angeles
Irkutsk
Zürich
Amsterdam
Casablanca
London
Kairo
Karači
Lagos
Seul
Šanghaj
Novosibirsk
Jekaterinburg
Samara
Omsk
Pariz
Volgograd
Krasnojarsk
Baku
Timpu
Dili
Vientiane
Biškek
Dušanbe
Vladivostok
Tomsk
Tbilisi
Asmara
Blantyre
Ceuta
Douala
El Aaiún
Juba
Lubumbaši
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
Kajman
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
Sv. Krištof
Sv. Tomaž
Sv. Vincencij
Swift Current
Thule
Tijuana
Tortola
Whitehorse
Yakutat
Anadir
Aktau
Aktobe
Atyrau
Barnaul
Čita
Famagusta
Khovd
Jayapura
Kamčatka
Handiga
Kuching
Magadan
Makasar
Novokuznetsk
Uralsk
Pontianak
Kostanaj
Kizlorda
Sahalin
Samarkand
Srednekolimsk
Ust-Nera
Jakutsk
Azori
Kanarski otoki
Ferski otoki
Madeira
Južna Georgia
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
Uljanovsk
Vaduz
Vatikan

Mahé
Apia
Auckland
Bougainville

Efate
Kanton
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
"sq":`Pragë
Sarajevë
Jerusalem
Detroit
Çikago
Aden
Montevideo
Kalkutë
Daka
Zagreb
Manilë
Qyteti i Meksikës
Tokio
Abixhan
Athinë
Bagdad
Karakas
Havanë
Denver
Hebron
Ürümqi
Toronto
Sao-Paulo
Vjenë
Kopenhagen
Stokholm
Helsinki
Dublin
Reikjavik
Talin
Rigë
Bratislavë
Budapest
Honolulu
Kaliningrad
Pnom-Pen
Ho-Çi-Min
Bangkok
Kuala-Lumpur
Tajpej
Penian
Kiev
Jerevan
Simferopol
Dar-es-Salam
Kartum
Bukuresht
Tiranë
Edmonton
Kishineu
Uinipeg
Halifaks
Vilnius
Romë
Minsk
Ulanbatar
Ashgabat
Podgoricë
Bruksel
Mogadishu
Vankuver
Nasao
Tashkent
Varshavë
Madrid
Bogotë
Limë
Santiago
Asunsion
Paramaribo
Katmandu
Sidnej
Melburn
Tegusigalpa
Managua
Port-o-Prins
Johanesburg
Santo-Domingo
Brisbejn
Kolombo
Almati
Algjer
Tuniz
Tripoli
Teheran
Adis-Ababë
Xhakartë
N’Djamena
Niamej
Nouakot
Riad
Bamako
Beograd
Dakar
Banxhul
Konakri
Bisau
Monrovia
Akra
Damask
Uagëdugu
Fritaun
Lomé
Rangun
Aman
Malabo
Bejrut
Librevilë
Muskat
Bangui
Kinshasa
Shkup
Brazavillë
Buxhumburë
Nikozia
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
Astrakan
Vint’huk
Stamboll
Lubjanë
Sofje
Gaza
Adelajde
Saratov
Kabul
Oslo
Lisbonë
Nju-Jork
Dubai
Berlin
Moskë
Los Anxhelos
Irkutsk
Zyrih
Amsterdam
Kazablankë
Londër
Kajro
Karaçi
Lagos
Seul
Shangai
Novosibirsk
Ekaterinburg
Samara
Omsk
Paris
Volgograd
Krasnojarsk
Baku
Thimpu
Dili
Vjentianë
Bishkek
Dushanbe
Vladivostok
Tomsk
Tbilis
Asmarë
Blantirë
Theuta
Douala
El Ajun
Xhuba
Lubumbashi
Mbabane
Porto-Novo
Sao-Tome
Adak
Ankorejxh
Antigua
Araguajana
La Rioha
Rio-Galegos
Saltë
San-Huan
Shën-Luis
Tukuman
Ushuaja
Bahia
Bahia-Banderas
Belém
Blank-Sablon
Boa-Vista
Boizë
Buenos-Ajres
Gjiri i Kembrixhit
Kampo-Grande
Kankun
Katamarka
Kajenë
Kajman
Çihahua
Siudad-Huarez
Atikokan
Kordoba
Koihaiku
Kujaba
Denmarkshavën
Douson
Gjiri i Dousonit
Ejrunep
Fort-Nelson
Fortaleza
Gjiri i Ngrirë
Njuk
Gjiri i Patës
Turku i Madh
Guajakuil
Hermosijo
Indianapolis
Ikaluit
Huhui
Xhunou
Kralendijk
La Paz
Luizvilë
Louer-Prinsis-Kuortër
Makejo
Manaus
Marigot
Matamoros
Mazatlán
Mendoza
Merida
Metlakatla
Mikelon
Monkton
Monterrej
Noronja
Ohinaga
Port of Spain
Porto-Velho
Punta-Arenas
Gryka Inlet
Recife
Resolute
Rio-Branko
Santarém
Itokorturmit
Sitka
Shën-Gjon
Shën-Kits
Shën-Tomas
Shën-Vincent
Rryma e Shpejtë
Dhule
Tihuana
Tortolë
Uajt’hors
Jakutat
Anadir
Aktau
Aktobe
Atirau
Barnaul
Çita
Famagustë
Khovd
Xhajapurë
Kamçatkë
Kandigë
Kuçing
Magadan
Makasar
Novokuznetsk
Oral
Pontianak
Kostanaj
Kizilorda
Sakalin
Samarkand
Srednekolimsk
Ust-Nera
Jakutsk
Azore
Kanari
Faroe
Madeira
Xhorxha e Jugut
Stenli
Brokën-Hill
Darvin
Eukla
Hobart
Lindëmen
Lord-Houi
Përth
Büsingen
Kirov
Mariehamn
Uljanovsk
Vaduz
Vatikan

Mahé
Apia
Okland
Bunganvilë
Çatman
Efate
Ishulli i Kantonit
Fakaofo
Funafuti
Galápagos
Gambier
Guadalkanal
Kiritimat
Kosre
Kuaxhalein
Mahuro
Markez
Miduej
Nouméa
Pago-Pago
Ponapei
Port-Moresbi
Rarotongë
Saipan
Tahiti
Taravë
Tongatapu
Çuk
Uejk`,
"szl":`






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
"vec":`Praga
Sarajevo
Jeruzaleme
Detroit
Chicago
Aden
Montevideo
Calcuta
Daca
Zagreb
Manila
Sità de’l Mèsego
Tokyo
Abijan
Atene
Bagdad
Caracas
L’Avana
Dènver
Hebron
Urumchi
Toronto
San Polo
Viena
Copenaghen
Stocolma
Helsinki
Dublin
Rekiavik
Talin
Riga
Bratizlava
Budapest
Honolulu
Kaliningrado
Pnom Pen
Ho Chi Minh
Bangkok
Kuala Lunpur
Taipéi
Pyongyang
Kiev
Jèrevan
Sinferòpoli
Dar es Salam
Cartum
Bucarest
Tirana
Edmonton
Chișinău
Winnipeg
Halifax
Vilnius
Roma
Minsk
Ulan Bàtor
Azgabad
Podgorisa
Brusel
Mogadiso
Vancouver
Nassau
Taskent
Varsavia
Madrid
Bogotà
Lima
Santiago
Asunsion
Paramaribo
Katmandù
Sydney
Melbourne
Tegucigalpa
Managua
Porto Prìnsipe
Johannesburg
Santo Domingo
Brizbane
Colonbo
Almati
Aljeri
Tùnezi
Trìpoli
Teheran
Adis Abeba
Jakarta
Jamena
Niamey
Nuakchot
Riad
Bamako
Belgrado
Dakar
Banjul
Conacri
Bisào
Monrovia
Acra
Damasco
Uagadugù
Freetown
Lomé
Yangon
Aman
Malabo
Beirut
Libreville
Mascate
Banghì
Kinshasa
Skopje
Brazzaville
Bujunbura
Nicosia
Kigali
Nairobi
Lusaka
Maputo
Kanpala
Luanda
Mazeru
Antananarivo
Gaborone
Harare
Astrahan
Windhoek
Ìstanbul
Lubliana
Sofia
Gaza
Adelàide
Saratov
Kabul
Ozlo
Lizbona
New York
Dubài
Berlin
Mosca
Los Àngeles
Irkutsk
Zurigo
Àmsterdam
Cazablanca
Londra
El Cairo
Karachi
Lagos
Seul
Shanghài
Novosibirsk
Yekaterinburgo
Samara
Omsk
Pariji
Volgogrado
Kraznayarsk
Baku
Tinpu
Dili
Vientian
Biskek
Dusanbé
Vladivostok
Tomsk
Tiblisi
Azmara
Blantyre
Cèuta
Duala
El Ajun
Juba
Lubunbashi
Nbabane
Porto Novo
Ìzola S. Tomazo
Adak
Anchorage
Antigua
Araguaína
La Rioja
Rio Gàlegos
Salta
San Juan
San Luis
Tucumán
Ushuaia
Bahia
Baia de Banderas
Belém
Blanc-Sablon
Boa Vista
Boise
Buenos Aires
Cambridge Bay
Canpo Grande
Cancun
Catamarca
Cayena
Caiman
Chihuahua
Juárez
Atikokan
Còrdoba
Coyhaique
Cuiabà
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
Indianàpolis
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
Michelon
Moncton
Monterey
Fernando de Noronha
Ojinaga
Porto de Spagna
Porto Velho
Punta Arenas
Rankin Inlet
Recife
Resolute
Rio Branco
Santarém
Ittoqqortoormiit
Sitka
S. Joani
S. Cristofer
S. Tomazo
S. Vincenso
Swift Current
Thule
Tijuana
Tòrtola
Whitehorse
Yakutat
Anàdyr
Aktàu
Aktobe
Atyràu
Barnaul
Cita
Famagosta
Khovd
Jayapura
Kamciatka
Hàndiga
Kuching
Magadan
Makasar
Novokuznietsk
Oural
Pontianak
Kostanài
Kizilorda
Sacalin
Samarcanda
Zrédnekolimsk
Ust-Gnera
Yakutsk
Ìzole Azore
Ìzole Canarie
Ìzole Fàroe
Ìzola Madèira
Georgia de’l sud
Stanley
Broken Hill
Darwin
Eucla
Hobart
Lindeman
Ìzola Lord Howe
Perth
Büsingen
Kirov
Mariehamn
Uliànosk
Vaduz
Vategan

Mahé
Apia
Auckland
Ìzola Bougainville
Ìzole Ciatem
Ìzola Efate
Atolo Canton
Atolo Fakaofo
Atolo Funafuti
Galàpagos
Ìzole Gambier
Ìzola Guadalcanal
Atolo Kiritimati
Ìzola Kosrae
Atolo Kwajalein
Majuro
Ìzole Marchezi
Atolo Midway
Nouméa
Pango Pango
Ìzola Ponpèi
Porto Moresby
Ìzola Rarotonga
Ìzola Saipàn
Ìzola Taiti
Atollo Tarawa
Ìzola Tongatapu
Ìzole Chuuk
Atolo Wake`
}
const languages = {
"ast":`afar
abkhazianu
afrikaans
akan
amháricu
aragonés
árabe
asamés
asturianu
azerbaixanu|azerí
bashkir

bielorrusu
búlgaru

bhojpuri

bambara
bengalín
tibetanu
bretón
bodo
bosniu
buriat
catalán
chechenu
cebuanu
cheroqui
corsu
checu

eslávicu eclesiásticu
chuvash
galés
danés
alemán
dogri
baxu sorbiu
divehi
dzongkha
ewe
griegu
inglés
esperanto
español
estoniu
vascu
persa
fulah
finlandés
filipín
feroés
francés
frisón occidental
irlandés
ga
gaélicu escocés
gallegu
guaraní
guyaratí
manés
ḥausa
hebréu
hindi
croata
altu sorbiu
haitianu
húngaru
armeniu
interlingua
indonesiu
interlingue
igbo
yi de Sichuán
ido
islandés
italianu
inuktitut
xaponés
xavanés
xeorxanu
cabuverdianu
kaingang
kikuyu
kazaquistanín

kalaallisut
ḥemer
canarés
coreanu
konkani
cachemirés
curdu
córnicu

kirguistanín
llatín
luxemburgués
ganda
ligurianu
lombardu
lingala
laosianu
lituanu
luba-katanga
letón
maithili
malgaxe
maorí
macedoniu
malayalam
mongol
manipuri
marathi
malayu
maltés
birmanu
noruegu Bokmål
ndebele del norte
baxu alemán
nepalés
neerlandés
noruegu Nynorsk
noruegu
n’ko
ndebele del sur
sotho del norte
navajo
nyanja
occitanu
oromo
oriya
oséticu
punyabí
nixerianu simplificáu
pali
polacu
piamontés
pashtu
portugués
quechua
rajasthanín
romanche
rundi
rumanu
rusu
kinyarwanda
sánscritu
sakha
santali
sardu
sicilianu
sindhi
sami del norte
sango
shan
cingalés
eslovacu
eslovenu
shona
somalín
albanu
serbiu
swati
sotho del sur
sondanés
suecu
suaḥili
siriacu
silesianu
tamil
telugu
taxiquistanín
tailandés
tigrinya
turcomanu
tswana
tonganu
turcu
tsonga
tártaru
tuvinianu
uigur
ucraín
urdu
uzbequistanín
venda
venecianu
vietnamín

volapük
valón
wolof
xhosa

yiddish
yoruba
nheengatu
cantonés
zhuang
chinu
chinu tradicional
zulú`,
"br":`afar
abkhazeg
afrikaaneg
akaneg
amhareg
aragoneg
arabeg
asameg
asturianeg
azerbaidjaneg|azeri
bachkir

belaruseg
bulgareg

bhojpureg
aniieg
bambara
bengaleg
tibetaneg
brezhoneg
bodo
bosneg
bouriat
katalaneg
tchetcheneg
cebuanoeg
cherokieg
korseg
tchekeg
krieg ar gwernioù
slavoneg iliz
tchouvatcheg
kembraeg
daneg
alamaneg
dogri
izelsorabeg
divehi
dzongkha
ewe
gresianeg
saozneg
esperanteg
spagnoleg
estoneg
euskareg
perseg
fulaeg
finneg
filipineg
faeroeg
galleg
frizeg ar Cʼhornôg
iwerzhoneg
gaeg
skoseg
galizeg
guarani
gujarateg
manaveg
haousaeg
hebraeg
hindieg
kroateg
uhelsorabeg
haitieg
hungareg
armenianeg
interlinguaeg
indonezeg
interlingue
igboeg
yieg Sichuan
ido
islandeg
italianeg
inuktitut
japaneg
javaneg
jorjianeg
kabuverdianu
kaingangeg
kikuyu
kazakeg

greunlandeg
khmereg
kanareg
koreaneg
konkani
kashmireg
kurdeg
kerneveureg

kirgizeg
latin
luksembourgeg
ganda
ligurieg

lingala
laoseg
lituaneg
luba-katanga
latvieg
maithili
malgacheg
maori
makedoneg
malayalameg
mongoleg
manipuri
maratheg
malayseg
malteg
birmaneg
norvegeg bokmål
ndebele an Norzh
alamaneg izel
nepaleg
nederlandeg
norvegeg nynorsk
norvegeg
nkoeg
ndebele ar Su
sothoeg an Norzh
navacʼho
nyanja
okitaneg
oromoeg
oriyaeg
oseteg
punjabeg
pidjin Nigeria
pali
poloneg
piemonteg
pachtoeg
portugaleg
kechuaeg
rajasthaneg
romañcheg
rundi
roumaneg
rusianeg
kinyarwanda
sanskriteg
yakouteg
santali
sardeg
sikilieg
sindhi
sámi an Norzh
sango
shan
singhaleg
slovakeg
sloveneg
shona
somalieg
albaneg
serbeg
swati
sothoeg ar Su
sundaneg
svedeg
swahilieg
sirieg
silezieg
tamileg
telougou
tadjikeg
thaieg
tigrignaeg
turkmeneg
tswanaeg
tongaeg
turkeg
tsonga
tatareg
touva
ouigoureg
ukraineg
ourdoueg
ouzbekeg
venda
venezieg
vietnameg

volapük
walloneg
wolofeg
xhosaeg

yiddish
yoroubaeg
nengatoueg
kantoneg|sinaeg, kantoneg
zhuang
sinaeg|sinaeg, mandarineg
sinaeg hengounel|sinaeg mandarinek hengounel
zouloueg`,
"bs":`afarski
abhaski
afrikans
akan
amharski
aragonski
arapski
asamski
asturijski
azerbejdžanski|azerski
baškirski

bjeloruski
bugarski
harianvi
bojpuri
anii
bambara
bengalski
tibetanski
bretonski
bodo
bosanski
buriat
katalonski
čečenski
cebuano
čeroki
korzikanski
češki
močvarni kri
staroslavenski
čuvaški
velški
danski
njemački
dogri
donjolužičkosrpski
divehi
džonga
eve
grčki
engleski
esperanto
španski
estonski
baskijski
perzijski
fulah
finski
filipino
farski
francuski
zapadni frizijski
irski
ga
škotski galski
galicijski
gvarani
gudžarati
manks
hausa
hebrejski
hindi
hrvatski
gornjolužičkosrpski
haićanski kreolski
mađarski
armenski
interlingva
indonezijski
interlingve
igbo
sičuan ji
ido
islandski
italijanski
inuktitut
japanski
javanski
gruzijski
zelenortski
kaingang
kikuju
kazaški

kalalisutski
kmerski
kanada
korejski
konkani
kašmirski
kurdski
kornski
kuvi
kirgiški
latinski
luksemburški
ganda
ligurski
lombardski
lingala
laoski
litvanski
luba-katanga
latvijski
maitili
malgaški
maorski
makedonski
malajalam
mongolski
manipuri
marati
malajski
malteški
burmanski
norveški
sjeverni ndebele
donjonjemački
nepalski
nizozemski
norveški
norveški
nko
južni ndebele
sjeverni soto
navaho
njanja
oksitanski
oromo
odija
osetski
pandžapski
nigerijski pidžin
pali
poljski

paštu|pušto
portugalski
kečua
rajastani
retoromanski
rundi
rumunski
ruski
kinjaruanda
sanskrit
jakutski
santali
sardinijski
sicilijanski
sindi
sjeverni sami
sango
šan
sinhaleški
slovački
slovenski
šona
somalski
albanski
srpski
svati
južni soto
sundanski
švedski
svahili
sirijski
šleski
tamilski
telugu
tadžički
tajlandski
tigrinja
turkmenski
tsvana
tonganski
turski
tsonga
tatarski
tuvinijski
ujgurski
ukrajinski
urdu
uzbečki
venda
venecijanski
vijetnamski
makua
volapuk
valun
volof
hosa
kangri
jidiš
jorubanski
ningatu
kantonski|kineski, kantonski
zuang
kineski
kineski
zulu`,
"ca":`àfar
abkhaz
afrikaans
àkan
amhàric
aragonès
àrab
assamès
asturià
azerbaidjanès|àzeri
baixkir

belarús
búlgar
haryanvi
bhojpuri
anii
bambara
bengalí
tibetà
bretó
bodo
bosnià
buriat
català
txetxè
cebuà
cherokee
cors
txec
swampy cree
eslau eclesiàstic
txuvaix
gal·lès
danès
alemany
dogri
baix sòrab
divehi
dzongka
ewe
grec
anglès
esperanto
espanyol
estonià
basc
persa
ful
finès
filipí
feroès
francès
frisó occidental
irlandès
ga
gaèlic escocès
gallec
guaraní
gujarati
manx
haussa
hebreu
hindi
croat
alt sòrab
crioll d’Haití
hongarès
armeni
interlingua
indonesi
interlingue
igbo
yi sichuan
ido
islandès
italià
inuktitut
japonès
javanès
georgià
crioll capverdià
kaingà
kikuiu
kazakh

groenlandès
khmer
kannada
coreà
concani
caixmiri
kurd
còrnic
kuvi
kirguís
llatí
luxemburguès
ganda
lígur
llombard
lingala
laosià
lituà
luba katanga
letó
maithili
malgaix
maori
macedoni
malaiàlam
mongol
manipurí
marathi
malai
maltès
birmà
noruec bokmål
ndebele septentrional
baix alemany
nepalès
neerlandès
noruec nynorsk
noruec
n’Ko
ndebele meridional
sotho septentrional
navaho
nyanja
occità
oromo
oriya
osseta
panjabi
pidgin de Nigèria
pali
polonès
piemontès
paixtu|pushtu
portuguès
quítxua
rajasthani
retoromànic
rundi
romanès
rus
ruandès
sànscrit
iacut
santali
sard
sicilià
sindi
sami septentrional
sango
xan
singalès
eslovac
eslovè
shona
somali
albanès
serbi
swazi
sotho meridional
sondanès
suec
suahili
siríac
silesià
tàmil
telugu
tadjik
tai
tigrinya
turcman
setswana
tongalès
turc
tsonga
tàtar
tuvinià
uigur
ucraïnès
urdú
uzbek
venda
vènet
vietnamita
makua
volapük
való
wòlof
xosa
kangri
ídix
ioruba
nheengatú
cantonès|xinès, cantonès
zhuang
xinès|xinès, mandarí
xinès tradicional|xinès mandarí
zulu`,
"cy":`Affareg
Abchaseg
Affricaneg
Acaneg
Amhareg
Aragoneg
Arabeg
Asameg
Astwrianeg
Aserbaijaneg
Bashcorteg

Belarwseg
Bwlgareg
Haryanvi
Bhojpuri
Anii
Bambareg
Bengaleg
Tibeteg
Llydaweg
Bodo
Bosnieg
Bwriateg
Catalaneg
Tsietsieneg
Cebuano
Tsierocî
Corseg
Tsieceg
Swampy Cree
Hen Slafoneg
Tshwfasheg
Cymraeg
Daneg
Almaeneg
Dogri
Sorbeg Isaf
Difehi
Dzongkha
Ewe
Groeg
Saesneg
Esperanto
Sbaeneg
Estoneg
Basgeg
Perseg
Ffwla
Ffinneg
Ffilipineg
Ffaröeg
Ffrangeg
Ffriseg y Gorllewin
Gwyddeleg
Ga
Gaeleg yr Alban
Galisieg
Guaraní
Gwjarati
Manaweg
Hawsa
Hebraeg
Hindi
Croateg
Sorbeg Uchaf
Creol Haiti
Hwngareg
Armeneg
Interlingua
Indoneseg
Interlingue
Igbo
Nwosw
Ido
Islandeg
Eidaleg
Inwctitwt
Japaneeg
Jafanaeg
Georgeg
Caboferdianeg
Kaingang
Kikuyu
Casacheg

Kalaallisut
Chmereg
Kannada
Coreeg
Concani
Cashmireg
Cwrdeg
Cernyweg
Kuvi
Cirgiseg
Lladin
Lwcsembwrgeg
Ganda
Ligwreg
Lombardeg
Lingala
Laoeg
Lithwaneg
Luba-Katanga
Latfieg
Maithili
Malagaseg
Māori
Macedoneg
Malayalam
Mongoleg
Manipwri
Marathi
Maleieg
Malteg
Byrmaneg
Norwyeg Bokmål
Ndebele Gogleddol
Almaeneg Isel
Nepaleg
Iseldireg
Norwyeg Nynorsk
Norwyeg
N’Ko
Ndebele Deheuol
Sotho Gogleddol
Nafaho
Nianja
Ocsitaneg
Oromo
Odia
Oseteg
Pwnjabeg
Pidgin Nigeria
Pali
Pwyleg
Piedmonteg
Pashto
Portiwgaleg
Quechua
Rajasthaneg
Románsh
Rwndi
Rwmaneg
Rwseg
Ciniarŵandeg
Sansgrit
Sakha
Santali
Sardeg
Sisileg
Sindhi
Sami Gogleddol
Sango
Shan
Sinhaleg
Slofaceg
Slofeneg
Shona
Somaleg
Albaneg
Serbeg
Swati
Sesotheg Deheuol
Swndaneg
Swedeg
Swahili
Syrieg
Silesieg
Tamileg
Telugu
Tajiceg
Thai
Tigrinya
Tyrcmeneg
Tswana
Tongeg
Tyrceg
Tsongaeg
Tatareg
Twfwnieg
Uighur
Wcreineg
Wrdw
Wsbeceg
Fendeg
Feniseg
Fietnameg
Macua
Folapük
Walwneg
Woloff
Xhosa
Kangri
Iddew-Almaeneg
Iorwba
Nheengatu
Cantoneeg|Tsieinëeg, Cantoneg
Zhuang
Tsieinëeg|Tsieinëeg, Mandarin
Tsieinëeg Traddodiadol|Tsieinëeg Mandarin Traddodiadol
Swlw`,
"da":`afar
abkhasisk
afrikaans
akan
amharisk
aragonsk
arabisk
assamesisk
asturisk
aserbajdsjansk|azeri
bashkir

belarusisk
bulgarsk
harianvi
bhojpuri
anii
bambara
bengali
tibetansk
bretonsk
bodo
bosnisk
buriatisk
catalansk
tjetjensk
cebuano
cherokee
korsikansk
tjekkisk
swampy cree
kirkeslavisk
tjuvasjisk
walisisk
dansk
tysk
dogri
nedersorbisk
divehi
dzongkha
ewe
græsk
engelsk
esperanto
spansk
estisk
baskisk
persisk
fulah
finsk
filippinsk
færøsk
fransk
vestfrisisk
irsk
ga
skotsk gælisk
galicisk
guarani
gujarati
manx
hausa
hebraisk
hindi
kroatisk
øvresorbisk
haitisk
ungarsk
armensk
interlingua
indonesisk
interlingue
igbo
sichuan yi
ido
islandsk
italiensk
inuktitut
japansk
javanesisk
georgisk
kapverdisk
kaingang
kikuyu
kasakhisk

grønlandsk
khmer
kannada
koreansk
konkani
kashmiri
kurdisk
cornisk
kuvi
kirgisisk
latin
luxembourgsk
ganda
ligurisk
lombardisk
lingala
lao
litauisk
luba-Katanga
lettisk
maithili
malagassisk
maori
makedonsk
malayalam
mongolsk
manipuri
marathi
malajisk
maltesisk
burmesisk
bokmål
nordndebele
nedertysk
nepalesisk
nederlandsk
nynorsk
norsk
n’ko
sydndebele
nordsotho
navajo
nyanja
occitansk
oromo
oriya
ossetisk
punjabi
nigeriansk pidgin
pali
polsk

pashto|pushto
portugisisk
quechua
rajasthani
rætoromansk
rundi
rumænsk
russisk
kinyarwanda
sanskrit
jakutisk
santali
sardinsk
siciliansk
sindhi
nordsamisk
sango
shan
singalesisk
slovakisk
slovensk
shona
somali
albansk
serbisk
swati
sydsotho
sundanesisk
svensk
swahili
syrisk
schlesisk
tamil
telugu
tadsjikisk
thai
tigrinya
turkmensk
tswana
tongansk
tyrkisk
tsonga
tatarisk
tuvinian
uygurisk|uighurisk
ukrainsk
urdu
usbekisk
venda
venetiansk
vietnamesisk
makhuwa
volapyk
vallonsk
wolof
xhosa
kangri
jiddisch
yoruba
nheengatu
kantonesisk
zhuang
kinesisk|mandarin
traditionelt kinesisk
zulu`,
"dsb":`afaršćina
abchazšćina
afrikans
akanšćina
amharšćina
aragonšćina
arabšćina
asamšćina
asturšćina
azerbajdžanšćina
baškiršćina

běłorušćina
bulgaršćina
haryanvišćina
bhojpurišćina
aniišćina
bambara
bengalšćina
tibetšćina
bretonšćina
bodo
bosnišćina

katanlanšćina
čečenšćina
cebuanšćina
cherokee
korsišćina
češćina
swampy creešćina
cerkwinosłowjańšćina
chuvashišćina
walizišćina
danšćina
nimšćina
dogrišćina
dolnoserbšćina
divehi
dzongkha
ewe
grichišćina
engelšćina
esperanto
špańšćina
estišćina
baskišćina
persišćina
fulbšćina
finšćina
filipinšćina
ferejšćina
francojšćina
frizišćina
iršćina
gašćina
šotišćina
galicišćina
guarani
gudžaratšćina
manšćina
hausa
hebrejšćina
hindišćina
chorwatšćina
górnoserbšćina
haitišćina
hungoršćina
armeńšćina
interlingua
indonešćina
interlinguešćina
igbo
sichuan yi
ido
islandšćina
italšćina
inuitšćina
japańšćina
javašćina
georgišćina
kapverdšćina
kaingangšćina
kikuyu
kazachšćina

grönlandšćina
kambodžanšćina
kannadšćina
korejańšćina
konkani
kašmiršćina
kurdišćina
kornišćina
kuvišćina
kirgišćina
łatyńšćina
luxemburgšćina
gandšćina
liguriańšćina
lombardišćina
lingala
laošćina
litawšćina
luba-katanga
letišćina
maithilšćina
malgašćina
maorišćina
makedońšćina
malajamšćina
mongolšćina
manipuršćina
maratišćina
malajšćina
maltašćina
burmašćina
norwegske bokmål
pódpołnocne ndebele
dolnonimšćina
nepalšćina
nižozemšćina
norwegske nynorsk
norwegšćina
n’ko
pódpołdnjowa ndebelšćina
połnocna sothošćina
navaho
nyanja
okcitanšćina
oromo
orojišćina
osetšćina
pandžabšćina
nigerijanski pidgin

pólšćina

paštunšćina
portugalšćina
kečua
rajasthanišćina
retoromańšćina
kirundišćina
rumunšćina
rušćina
kinjarwanda
sanskrit
jakutšćina
santalšćina
sardinšćina
sicilianišćina
sindšćina
lapšćina
sango
shanšćina
singalšćina
słowakšćina
słowjeńšćina
šonšćina
somališćina
albanšćina
serbišćina
siswati
pódpołdnjowa sotšćina
sundanšćina
šwedšćina
swahilišćina
syriacšćina
šlazyńšćina
tamilšćina
telugšćina
tadžikišćina
thailandšćina
tigrinja
turkmeńšćina
tswana
tonganšćina
turkojšćina
tsonga
tataršćina
tuvinianšćina
ujguršćina
ukrainšćina
urdušćina
usbekšćina
vendašćina
venetišćina
vietnamšćina
makhuwašćina
volapük
walonšćina
wolof
xhosa
kangrišćina
jidišćina
jorubšćina
nheengatušćina
kantonšćina|chinšćina
zhuang
chinšćina
chinšćina
zulu`,
"et":`afari
abhaasi
afrikaani
akani
amhara
aragoni
araabia
assami
astuuria
aserbaidžaani|aseri
baškiiri

valgevene
bulgaaria
harjaanvi
bhodžpuri
anii
bambara
bengali
tiibeti
bretooni
bodo
bosnia
burjaadi
katalaani
tšetšeeni
sebu
tšerokii
korsika
tšehhi
sookrii
kirikuslaavi
tšuvaši
kõmri
taani
saksa
dogri
alamsorbi
maldiivi
dzongkha
eve
kreeka
inglise
esperanto
hispaania
eesti
baski
pärsia
fula
soome
filipiini
fääri
prantsuse
läänefriisi
iiri

gaeli
galeegi
guaranii
gudžarati
mänksi
hausa
heebrea
hindi
horvaadi
ülemsorbi
haiti
ungari
armeenia
interlingua
indoneesia
interlingue
ibo
nuosu
ido
islandi
itaalia
inuktituti
jaapani
jaava
gruusia
kabuverdianu
kaingangi
kikuju
kasahhi

grööni
khmeeri
kannada
korea
konkani
kašmiiri
kurdi
korni
kuvi
kirgiisi
ladina
letseburgi
ganda
liguuri
lombardi
lingala
lao
leedu
Katanga luba
läti
maithili
malagassi
maoori
makedoonia
malajalami
mongoli
manipuri
marathi
malai
malta
birma
norra bokmål
põhjandebele
alamsaksa
nepali
hollandi
uusnorra
norra
nkoo
lõunandebele
põhjasotho
navaho
njandža
oksitaani
oromo
oria
osseedi
pandžabi
Nigeeria pidžinkeel
paali
poola
piemonte
puštu
portugali
ketšua
radžastani
romanši
rundi
rumeenia
vene
ruanda
sanskriti
jakuudi
santali
sardi
sitsiilia
sindhi
põhjasaami
sango
šani
singali
slovaki
sloveeni
šona
somaali
albaania
serbia
svaasi
lõunasotho
sunda
rootsi
suahiili
süüria
sileesia
tamili
telugu
tadžiki
tai
tigrinja
türkmeeni
tsvana
tonga
türgi
tsonga
tatari
tõva
uiguuri
ukraina
urdu
usbeki
venda
veneti
vietnami
makua
volapüki
vallooni
volofi
koosa
kangri
jidiši
joruba
njengatu
kantoni|hiina
tšuangi
hiina
traditsiooniline hiina|traditsiooniline mandariinihiina
suulu`,
"eu":`afarera
abkhaziera
afrikaansa
akanera
amharera
aragoiera
arabiera
assamera
asturiera
azerbaijanera
baxkirera

bielorrusiera
bulgariera
haryanera
bhojpurera
aniiera
bambarera
bengalera
tibetera
bretoiera
bodoera
bosniera

katalana
txetxenera
cebuanoera
txerokiera
korsikera
txekiera
zingiretako creera
elizako eslaviera
txuvaxera
galesa
daniera
alemana
dogria
behe-sorabiera
dhivehia
dzongkha
eweera
greziera
ingelesa
esperantoa
gaztelania
estoniera
euskara
persiera
fula
finlandiera
filipinera
faroera
frantsesa
mendebaldeko frisiera
irlandera
gaera
Eskoziako gaelikoa
galiziera
guaraniera
gujaratera
manxera
hausa
hebreera
hindia
kroaziera
goi-sorabiera
Haitiko kreolera
hungariera
armeniera
interlingua
indonesiera
interlinguea
igboera
Sichuango yiera
idoa
islandiera
italiera
inuitera
japoniera
javera
georgiera
Cabo Verdeko kreolera
kaingangera
kikuyuera
kazakhera

groenlandiera
khemerera
kannada
koreera
konkanera
kaxmirera
kurduera
kornubiera
kuvia
kirgizera
latina
luxenburgera
luganda
liguriera
lombardiera
lingala
laosera
lituaniera
Katangako lubera
letoniera
maithilia
malgaxea
maoriera
mazedoniera
malabarera
mongoliera
manipurera
marathera
malaysiera
maltera
birmaniera
bokmål
iparraldeko ndebeleera
behe-alemana
nepalera
nederlandera
nynorsk
norvegiera
n’koera
hegoaldeko ndebeleera
pediera
navajoera
chewera
okzitaniera
oromoera
oriya
osetiera
punjabera
Nigeriako pidgina

poloniera

paxtunera
portugesa
kitxua
rajastanera
erretorromaniera
rundiera
errumaniera
errusiera
kinyaruanda
sanskritoa
sakhera
santalera
sardiniera
siziliera
sindhia
iparraldeko samiera
sangoa
shanera
sinhala
eslovakiera
esloveniera
shonera
somaliera
albaniera
serbiera
swatiera
hegoaldeko sothoera
sundanera
suediera
swahilia
asiriera
silesiera
tamilera
telugua
tajikera
thailandiera
tigrinyera
turkmenera
tswanera
tongera
turkiera
tsongera
tatarera
tuvera
uigurrera
ukrainera
urdua
uzbekera
vendera
veneziera
vietnamera
makhuwera
volapük
valoniera
wolofera
xhosera
kangrera
yiddisha
jorubera
nheengatua
kantonera|Kantongo txinera
zhuangera
txinera|mandarina
txinera tradizionala|mandarin tradizionala
zuluera`,
"fi":`afar
abhaasi
afrikaans
akan
amhara
aragonia
arabia
assami
asturia
azeri
baškiiri

valkovenäjä
bulgaria
haryanvi
bhodžpuri
anii
bambara
bengali
tiibet
bretoni
bodo
bosnia
burjaatti
katalaani
tšetšeeni
cebuano
cherokee
korsika
tšekki
swampy cree
kirkkoslaavi
tšuvassi
kymri
tanska
saksa
dogri
alasorbi
divehi
dzongkha
ewe
kreikka
englanti
esperanto
espanja
viro
baski
persia
fulani
suomi
filipino
fääri
ranska
länsifriisi
iiri
ga
gaeli
galicia
guarani
gudžarati
manksi
hausa
heprea
hindi
kroatia
yläsorbi
haiti
unkari
armenia
interlingua
indonesia
interlingue
igbo
sichuanin-yi
ido
islanti
italia
inuktitut
japani
jaava
georgia
kapverdenkreoli
kaingang
kikuju
kazakki

kalaallisut|grönlanti
khmer
kannada
korea
konkani
kašmiri
kurdi
korni
kuvi
kirgiisi
latina
luxemburg
ganda
liguuri
lombardi
lingala
lao
liettua
katanganluba
latvia
maithili
malagassi
maori
makedonia
malajalam
mongoli
manipuri
marathi
malaiji
malta
burma
norjan bokmål
pohjois-ndebele
alasaksa
nepali
hollanti
norjan nynorsk
norja
n’ko
etelä-ndebele
pohjoissotho
navajo
njandža
oksitaani
oromo
orija
osseetti
pandžabi
nigerianpidgin
paali
puola
piemonte
paštu
portugali
ketšua
radžastani
retoromaani
rundi
romania
venäjä
ruanda
sanskrit
jakuutti
santali
sardi
sisilia
sindhi
pohjoissaame
sango
shan
sinhala
slovakki
sloveeni
šona
somali
albania
serbia
swazi
eteläsotho
sunda
ruotsi
swahili
syyria
sleesia
tamili
telugu
tadžikki
thai
tigrinja
turkmeeni
tswana
tonga
turkki
tsonga
tataari
tuva
uiguuri
ukraina
urdu
uzbekki
venda
venetsia
vietnam
makhuwa
volapük
valloni
wolof
xhosa
kangri
jiddiš
joruba
ñeengatú
kantoninkiina|kiina
zhuang
kiina
mandariinikiina
zulu`,
"fo":`afar
abkhasiskt
afrikaans
akan
amhariskt
aragoniskt
arabiskt
assamesiskt
asturianskt
aserbajdsjanskt|azeri
bashkir

hvitarussiskt
bulgarskt
haryanvi
bhojpuri
anii
bambara
bangla
tibetskt
bretonskt
bodo
bosniskt

katalani
tjetjenskt
cebuano
cherokee
korsikanskt
kekkiskt
swampy cree
kirkju sláviskt
chuvash
walisiskt
danskt
týskt
dogri
lágt sorbian
divehi
dzongkha
ewe
grikskt
enskt
esperanto
spanskt
estiskt
baskiskt
persiskt
fulah
finskt
filipiniskt
føroyskt
franskt
vestur frísiskt
írskt
ga
skotskt gæliskt
galisiskt
guarani
gujarati
manx
hausa
hebraiskt
hindi
kroatiskt
ovara sorbian
haitiskt creole
ungarskt
armenskt
interlingua
indonesiskt
interlingue
igbo
sichuan yi
ido
íslendskt
italskt
inuktitut
japanskt
javanskt
georgiskt
grønhøvdaoyggjarskt
kaingang
kikuyu
kazakh

kalaallisut
khmer
kannada
koreanskt
konkani
kashmiri
kurdiskt
corniskt
kuvi
kyrgyz
latín
luksemborgskt
ganda
liguriskt
lombard
lingala
laoskt
litaviskt
luba-katanga
lettiskt
maithili
malagassiskt
maori
makedónskt
malayalam
mongolskt
manupuri
marathi
malaiiskt
maltiskt
burmesiskt
norskt bókmál
norður ndebele
lágt týskt
nepalskt
hálendskt
nýnorskt
norskt
nʼko
suður ndebele
norður sotho
navajo
nyanja
occitanskt
oromo
odia
ossetiskt
punjabi
nigeriskt pidgin

pólskt

pashto
portugiskiskt
quechua
rajasthani
retoromanskt
rundi
rumenskt
russiskt
kinyarwanda
sanskrit
sakha
santali
sardiskt
sisilanskt
sindhi
norður sámiskt
sango
shan
singalesiskt
slovakiskt
slovenskt
shona
somaliskt
albanskt
serbiskt
swatiskt
sesotho
sundanesiskt
svenskt
swahili
syriac
silesiskt
tamilskt
telugu
tajik
tailendskt
tigrinya
turkmenskt
tswana
tonganskt
turkiskt
tsonga
tatar
tuvinian
uyghur
ukrainskt
urdu
usbekiskt
venda
venetiskt
vjetnamesiskt
makhuwa
volapykk
walloon
wolof
xhosa
kangri
jiddiskt
yoruba
nheengatu
kantonesiskt|kinesiskt, kantonesiskt
zhuang
kinesiskt|kinesiskt, mandarin
vanligt kinesiskt|mandarin kinesiskt
sulu`,
"fy":`Afar
Abchazysk
Afrikaansk
Akan
Amhaarsk
Aragoneesk
Arabysk
Assameesk
Asturysk
Azerbeidzjaansk|Azeri
Basjkiersk

Wyt-Russysk
Bulgaarsk

Bhojpuri

Bambara
Bengaalsk
Tibetaansk
Bretonsk
Bodo
Bosnysk
Buriat
Katalaansk
Tsjetsjeensk
Cebuano
Cherokee
Korsikaansk
Tsjechysk

Kerkslavysk
Tsjoevasjysk
Welsk
Deensk
Dútsk
Dogri
Nedersorbysk
Divehi
Dzongkha
Ewe
Gryks
Ingelsk
Esperanto
Spaansk
Estlânsk
Baskysk
Perzysk
Fulah
Finsk
Filipynsk
Faeröersk
Frânsk
Frysk
Iersk
Ga
Schotsk Gaelic
Galisysk
Guaraní
Gujarati
Manks
Hausa
Hebreeuwsk
Hindi
Kroatysk
Oppersorbysk
Haïtiaansk
Hongaarsk
Armeensk
Interlingua
Yndonezysk
Interlingue
Igbo
Sichuan Yi
Ido
Yslâns
Italiaansk
Inuktitut
Japans
Javaansk
Georgysk
Kaapverdysk Creools

Kikuyu
Kazachs

Grienlâns
Khmer
Kannada
Koreaansk
Konkani
Kasjmiri
Koerdysk
Cornish

Kirgizysk
Latyn
Luxemburgs
Ganda


Lingala
Laotiaansk
Litouws
Luba-Katanga
Letlâns
Maithili
Malagasysk
Maori
Macedonysk
Malayalam
Mongools
Manipoeri
Marathi
Maleis
Maltees
Birmees
Noors - Bokmål
Noard-Ndbele
Laagduits
Nepalees
Nederlânsk
Noors - Nynorsk
Noors
N’ko
Sûd-Ndbele
Noard-Sotho
Navajo
Nyanja
Occitaansk
Oromo
Odia
Ossetysk
Punjabi

Pali
Poalsk

Pasjtoe|Pashto
Portugeesk
Quechua
Rajasthani
Reto-Romaansk
Kirundi
Roemeensk
Russysk
Kinyarwanda
Sanskriet
Jakoets
Santali
Sardinysk
Siciliaansk
Sindhi
Noard-Samysk
Sango
Shan
Singalees
Slowaaks
Sloveensk
Shona
Somalysk
Albaneesk
Servysk
Swazi
Sûd-Sotho
Soendaneesk
Zweeds
Swahili
Syrysk

Tamil
Telugu
Tadzjieks
Thais
Tigrinya
Turkmeens
Tswana
Tongaansk
Turks
Tsonga
Tataars
Tuvinysk
Oeigoers
Oekraïens
Urdu
Oezbeeks
Venda

Vietnamees

Volapük
Waals
Wolof
Xhosa

Jiddysk
Yoruba

Kantoneesk
Zhuang
Sineesk
Tradisjoneel Sineesk
Zulu`,
"ga":`Afáiris
Abcáisis
Afracáinis
Acáinis
Amáiris
Aragóinis
Araibis
Asaimis
Astúiris
Asarbaiseáinis|Asairis
Baiscíris

Bealarúisis
Bulgáiris
Haryanvi
Vóispiris
Anii
Bambairis
Beangáilis
Tibéidis
Briotáinis
Bódóis
Boisnis
Buiriáitis
Catalóinis
Seisnis
Seabúáinis
Seiricis
Corsaicis
Seicis
Craís na gCorcach
Slavais na hEaglaise
Suvaisis
Breatnais
Danmhairgis
Gearmáinis
Dóigris
Sorbais Íochtarach
Divéihis
Seoinicis
Éabhais
Gréigis
Béarla
Esperanto
Spáinnis
Eastóinis
Bascais
Peirsis
Fuláinis
Fionlainnis
Filipínis
Faróis
Fraincis
Freaslainnis Iartharach
Gaeilge
Geáis
Gaeilge na hAlban
Gailísis
Guaráinis
Gúisearáitis
Manainnis
Hásais
Eabhrais
Hiondúis
Cróitis
Sorbais Uachtarach
Críol Háítí
Ungáiris
Airméinis
Interlingua
Indinéisis
Interlingue
Íogbóis
Ís Sichuan
Ídis
Íoslainnis
Iodáilis
Ionúitis
Seapáinis
Iáivis
Seoirsis
Criól Cabo Verde
Kaingang
Ciocúis
Casaicis

Kalaallisut
Ciméiris
Cannadais
Cóiréis
Concáinis
Caismíris
Coirdis
Coirnis
Kuvi
Cirgisis
Laidin
Lucsambuirgis
Lugandais
Liogúiris
Lombairdis
Liongáilis
Laoisis
Liotuáinis
Lúba-Cataingis
Laitvis
Maitilis
Malagáisis
Maorais
Macadóinis
Mailéalaimis
Mongóilis
Manapúiris
Maraitis
Malaeis
Máltais
Burmais
Bocmál
N-deibéilis an Tuaiscirt
Gearmáinis Íochtarach
Neipeailis
Ollainnis
Nua-Ioruais
Ioruais
N-cóis
Ndeibéilis an Deiscirt
Sútúis an Tuaiscirt
Navachóis
Siséivis
Ocsatáinis
Oraimis
Oirísis
Oiséitis
Puinseáibis
Pidsean na Nigéire
Páilis
Polainnis

Paistis
Portaingéilis
Ceatsuais
Rajasthani
Rómainis
Rúindis
Rómáinis
Rúisis
Ciniaruaindis
Sanscrait
Sachais
Santáilis
Sairdínis
Sicilis
Sindis
Sáimis an Tuaiscirt
Sangóis
Seánais
Siolóinis
Slóvaicis
Slóivéinis
Seoinis
Somáilis
Albáinis
Seirbis
Suaisis
Sútúis an Deiscirt
Sundais
Sualainnis
Svahaílis
Siricis
Siléisis
Tamailis
Teileagúis
Taidsícis
Téalainnis
Tigrinis
Tuircméinis
Suáinis
Tongais
Tuircis
Songais
Tatairis
Túvainis
Uigiúiris
Úcráinis
Urdúis
Úisbéiceastáinis
Veindis
Veinéisis
Vítneaimis
Macuais
Volapük
Vallúnais
Volaifis
Cóisis
Kangri
Giúdais
Iarúibis
Nheengatu
Cantainis|Sínis, Cantainis
Siuáingis
Sínis|Sínis, Mandairínis
Sínis Thraidisiúnta|Mandairínis Thraidisiúnta
Súlúis`,
"gd":`Afar
Abchasais
Afraganais
Akan
Amtharais
Aragonais
Arabais
Asamais
Astùrais
Asarbaideànais|Azeri
Bashkir

Bealaruisis
Bulgarais
Haryanvi
Bhojpuri
Anii
Bambara
Bangla
Tibeitis
Breatnais
Bodo
Bosnais
Buriat
Catalanais
Deideanais
Cebuano
Cherokee
Corsais
Seicis
Omushkego
Slàbhais na h-Eaglaise
Chuvash
Cuimris
Danmhairgis
Gearmailtis
Dogri
Sòrbais Ìochdarach
Divehi
Dzongkha
Ewe
Greugais
Beurla
Esperanto
Spàinntis
Eastoinis
Basgais
Peirsis
Fulah
Fionnlannais
Filipinis
Fàrothais
Fraingis
Frìoslannais Shiarach
Gaeilge
Ga
Gàidhlig
Gailìsis
Guaraní
Gujarati
Gaelg
Hausa
Eabhra
Hindis
Cròthaisis
Sòrbais Uachdarach
Crìtheol Haidhti
Ungairis
Airmeinis
Interlingua
Innd-Innsis
Interlingue
Igbo
Yi Sichuan
Ido
Innis Tìlis
Eadailtis
Inuktitut
Seapanais
Deàbhanais
Cairtbheilis
Kabuverdianu
Kaingang
Kikuyu
Casachais

Kalaallisut
Cmèar
Kannada
Coirèanais
Konkani
Caismiris
Cùrdais
Còrnais
Kuvi
Cìorgasais
Laideann
Lugsamburgais
Ganda
Liogùrais
Lombardais
Lingala
Làtho
Liotuainis
Luba-Katanga
Laitbheis
Maithili
Malagasais
Māori
Masadonais
Malayalam
Mongolais
Manipuri
Marathi
Malaidhis
Maltais
Burmais
Bokmål na Nirribhidh
Ndebele Thuathach
Gearmailtis Ìochdarach
Neapàlais
Duitsis
Nynorsk na Nirribhidh
Nirribhis
N’Ko
Ndebele Dheasach
Sesotho sa Leboa
Navajo
Nyanja
Ogsatanais
Oromo
Odia
Ossetic
Panjabi
Beurla Nigèiriach
Pali
Pòlainnis
Piedmontese
Pashto
Portagailis
Quechua
Rajasthani
Rumains
Kirundi
Romàinis
Ruisis
Kinyarwanda
Sanskrit
Sakha
Santali
Sàrdais
Sisilis
Sindhi
Sàmais Thuathach
Sango
Shan
Sinhala
Slòbhacais
Slòbhainis
Shona
Somàilis
Albàinis
Sèirbis
Swati
Sesotho
Cànan Sunda
Suainis
Kiswahili
Suraidheac
Sileisis
Taimilis
Telugu
Taidigis
Cànan nan Tàidh
Tigrinya
Turcmanais
Tswana
Tonga
Turcais
Tsonga
Tatarais
Cànan Tuva
Ùigiurais
Ucràinis
Ùrdu
Usbagais
Venda
Bheinisis
Bhiet-Namais
Makhuwa
Volapük
Walloon
Wolof
Xhosa
Kangri
Iùdhais
Yoruba
Nheengatu
Cantonais|Sìnis, Cantonais
Zhuang
Sìnis|Sìnis, Mandairinis
Sìnis Thradaiseanta|Mandairinis Thradaiseanta
Zulu`,
"gl":`afar
abkhazo
afrikaans
akan
amhárico
aragonés
árabe
assamés
asturiano
acerbaixano|azerí
baxkir

belaruso
búlgaro
hariani
bhojpuri
anii
bambara
bengalí
tibetano
bretón
bodo
bosníaco

catalán
checheno
cebuano
cherokee
corso
checo
cree dos pantanos
eslavo eclesiástico
chuvaxo
galés
dinamarqués
alemán
dogri
baixo sorbio
divehi
dzongkha
ewe
grego
inglés
esperanto
español
estoniano
éuscaro
persa
fula
finés
filipino
feroés
francés
frisón occidental
irlandés
ga
gaélico escocés
galego
guaraní
guxarati
manx
hausa
hebreo
hindi
croata
alto sorbio
crioulo haitiano
húngaro
armenio
interlingua
indonesio
occidental
igbo
yi sichuanés
ido
islandés
italiano
inuktitut
xaponés
xavanés
xeorxiano
caboverdiano
caingangue
kikuyu
kazako

kalaallisut
khmer
kannará
coreano
konkani
caxemirés
kurdo
córnico
kuvi
kirguiz
latín
luxemburgués
ganda
lígur
lombardo
lingala
laosiano
lituano
luba-katanga
letón
maithili
malgaxe
maorí
macedonio
malabar
mongol
manipuri
marathi
malaio
maltés
birmano
noruegués bokmål
ndebele setentrional
baixo alemán
nepalí
neerlandés
noruegués nynorsk
noruegués
n’ko
ndebele meridional
sesotho do norte
navajo
chewa
occitano
oromo
odiá
ossetio
panxabí
pidgin nixeriano

polaco

paxto
portugués
quechua
rajasthani
romanche
rundi
romanés
ruso
kiñaruanda
sánscrito
iacuto
santali
sardo
siciliano
sindhi
saami setentrional
sango
shan
cingalés
eslovaco
esloveno
shona
somalí
albanés
serbio
suazi
sesotho
sundanés
sueco
suahili
siríaco
silesiano
támil
telugu
taxico
tailandés
tigriña
turkmeno
tswana
tongano
turco
tsonga
tártaro
tuvaniano
uigur
ucraíno
urdú
uzbeko
venda
véneto
vietnamita
makua
volapuk
valón
wólof
xhosa
kangri
yiddish
ioruba
nheengatu
cantonés|chinés cantonés
zhuang
chinés|chinés mandarín
chinés tradicional|chinés mandarín tradicional
zulú`,
"hr":`afarski
abhaski
afrikaans
akanski
amharski
aragonski
arapski
asamski
asturijski
azerbajdžanski|azerski
baškirski

bjeloruski
bugarski
haryanvi
bhojpuri
anii
bambara
bangla
tibetski
bretonski
bodo
bosanski
burjatski
katalonski
čečenski
cebuano
čerokijski
korzički
češki
močvarni cree
crkvenoslavenski
čuvaški
velški
danski
njemački
dogri
donjolužički
divehi
dzongkha
ewe
grčki
engleski
esperanto
španjolski
estonski
baskijski
perzijski
fula
finski
filipinski
ferojski
francuski
zapadnofrizijski
irski
ga
škotski gaelski
galicijski
gvaranski
gudžaratski
manski
hausa
hebrejski
hindski
hrvatski
gornjolužički
haićanski kreolski
mađarski
armenski
interlingua
indonezijski
interligua
igbo
sichuan ji
ido
islandski
talijanski
inuktitut
japanski
javanski
gruzijski
zelenortski
kaingang
kikuyu
kazaški

kalaallisut
kmerski
karnatački
korejski
konkani
kašmirski
kurdski
kornski
kuvi
kirgiski
latinski
luksemburški
ganda
ligurski
lombardski
lingala
laoski
litavski
luba-katanga
latvijski
maithili
malgaški
maorski
makedonski
malajalamski
mongolski
manipurski
marathski
malajski
malteški
burmanski
norveški bokmål
sjeverni ndebele
donjonjemački
nepalski
nizozemski
norveški nynorsk
norveški
n’ko
južni ndebele
sjeverni sotski
navajo
njandža
okcitanski
oromski
orijski
osetski
pandžapski
nigerijski pidžin
pali
poljski

paštunski|puštu
portugalski
kečuanski
rajasthani
retoromanski
rundi
rumunjski
ruski
kinyarwanda
sanskrtski
jakutski
santalski
sardski
sicilijski
sindski
sjeverni sami
sango
shan
sinhaleški
slovački
slovenski
shona
somalski
albanski
srpski
svati
sesotski
sundanski
švedski
svahili
sirijski
šleski
tamilski
teluški
tadžički
tajlandski
tigrinja
turkmenski
cvana
tonganski
turski
tsonga
tatarski
tuvinski
ujgurski
ukrajinski
urdski
uzbečki
venda
venecijanski
vijetnamski
makhuwa
volapük
valonski
volof
xhosa
kangri
jidiš
jorupski
nheengatu
kantonski|kineski, kantonski
zhuang
kineski|kineski, mandarinski
kineski|mandarinski kineski
zulu`,
"hsb":`afaršćina
abchazišćina
afrikaanšćina
akanšćina
amharšćina
aragonšćina
arabšćina
asamšćina
asturšćina
azerbajdźanšćina
baškiršćina

běłorušćina
bołharšćina
haryanvi
bhojpurišćina
aniišćina
bambara
bengalšćina
tibetšćina
bretonšćina
bodo
bosnišćina

katalanšćina
čečenšćina
cebuanšćina
cherokee
korsišćina
čěšćina
swampy creešćina
cyrkwinosłowjanšćina
chuvashišćina
walizišćina
danšćina
němčina
dogrišćina
delnjoserbšćina
divehi
dzongkha
ewe
grjekšćina
jendźelšćina
esperanto
španišćina
estišćina
baskišćina
persišćina
fulbšćina
finšćina
filipinšćina
färöšćina
francošćina
frizišćina
iršćina
gašćina
šotiska gelšćina
galicišćina
guarani
gujarati
manšćina
hausa
hebrejšćina
hindišćina
chorwatšćina
hornjoserbšćina
haitišćina
madźaršćina
armenšćina
interlingua
indonešćina
interlinguešćina
igbo
sichuan yi
ido
islandšćina
italšćina
inuitšćina
japanšćina
javašćina
georgišćina
kapverdšćina
kaingangšćina
kikuyu
kazachšćina

gröndlandšćina
khmeršćina
kannadšćina
korejšćina
konkani
kašmiršćina
kurdišćina
kornišćina
kuvišćina
kirgišćina
łaćonšćina
luxemburgšćina
gandšćina
ligurianšćina
lombardšćina
lingala
laošćina
litawšćina
luba-katanga
letišćina
maithilšćina
malagassišćina
maoršćina
makedonšćina
malajamšćina
mongolšćina
manipuršćina
maratišćina
malajšćina
maltašćina
burmašćina
norwegšćina
sewjero-ndebele
delnjoněmčina
nepalšćina
nižozemšćina
norwegšćina
norwegšćina
n’ko
južna ndebelšćina
sewjerna sothošćina
navaho
nyanja
okcitanšćina
oromo
orijšćina
osetšćina
pandźabšćina
nigerijanski pidgin

pólšćina

paštunšćina
portugalšćina
kečua
rajasthani
retoromanšćina
kirundišćina
rumunšćina
rušćina
kinjarwanda
sanskrit
jakutšćina
santalšćina
sardinšćina
sicilšćina
sindhišćina
sewjerosamišćina
sango
shanšćina
singhalšćina
słowakšćina
słowjenšćina
šonašćina
somališćina
albanšćina
serbišćina
siswati
južnosotšćina
sundanezišćina
šwedšćina
suahelšćina
syriacšćina
šlezišćina
tamilšćina
telugu
tadźikšćina
thailandšćina
tigrinšćina
turkmenšćina
tswana
tongašćina
turkowšćina
tsonga
tataršćina
tuvinianšćina
ujguršćina
ukrainšćina
urdušćina
uzbekšćina
vendašćina
venetišćina
vietnamšćina
makhuwašćina
volapük
walonšćina
wolof
xhosa
kangrišćina
jidišćina
jorubašćina
nheengatušćina
kantonšćina|chinšćina
zhuang
chinšćina
chinšćina
zulušćina`,
"ie":`





arabic






















tchec




danesi
german





grec
anglesi
Esperanto
hispan
estonian

persian

finn
filipinesi

francesi

irlandesi


galician



hausa
hebreic
hindi



hungarian

Interlingua
indonesian
Interlingue



islandesi
italian

japanesi
javan
georgian








korean









ligurian





lettonian









maltesi





hollandesi














polonesi


portugalesi





russ











slovac
slovenian







sved
swahili





thai




turc





















chinesi|chinesi, mandarin
chinesi traditional`,
"is":`afár
abkasíska
afríkanska
akan
amharíska
aragonska
arabíska
assamska
astúríska
aserska
baskír

hvítrússneska
búlgarska
haryanví
bojpúrí
anii
bambara
bengalska
tíbeska
bretónska
bódó
bosníska
búríat
katalónska
tsjetsjenska
kebúanó
Cherokee-mál
korsíska
tékkneska
maskekon
kirkjuslavneska
sjúvas
velska
danska
þýska
dogrí
lágsorbneska
dívehí
dsongka
ewe
gríska
enska
esperantó
spænska
eistneska
baskneska
persneska
fúla
finnska
filippseyska
færeyska
franska
vesturfrísneska
írska
ga
skosk gelíska
galisíska
gvaraní
gújaratí
manska
hása
hebreska
hindí
króatíska
hásorbneska
haítíska
ungverska
armenska
interlingua
indónesíska
interlingve
ígbó
sísúanjí
ídó
íslenska
ítalska
inúktitút
japanska
javanska
georgíska
grænhöfðeyska
kaingang
kíkújú
kasakska

grænlenska
kmer
kannada
kóreska
konkaní
kasmírska
kúrdíska
kornbreska
kúví
kirgiska
latína
lúxemborgíska
ganda
lígúríska
lombardíska
lingala
laó
litháíska
lúbakatanga
lettneska
maítílí
malagasíska
maorí
makedónska
malajalam
mongólska
manípúrí
maratí
malaíska
maltneska
búrmneska
norskt bókmál
norður-ndebele
lágþýska; lágsaxneska
nepalska
hollenska
nýnorska
norska
n’ko
suðurndebele
norðursótó
navahó
nýanja
oksítaníska
oromo
óría
ossetíska
púnjabí
nígerískt pidgin
palí
pólska

pastú
portúgalska
kvesjúa
rajastaní
rómanska
rúndí
rúmenska
rússneska
kínjarvanda
sanskrít
jakút
santalí
sardínska
sikileyska
sindí
norðursamíska
sangó
sjan
singalíska
slóvakíska
slóvenska
shona
sómalska
albanska
serbneska
svatí
suðursótó
súndanska
sænska
svahílí
sýrlenska
slesíska
tamílska
telúgú
tadsjikska
taílenska
tígrinja
túrkmenska
tsúana
tongverska
tyrkneska
tsonga
tatarska
túvínska
úígúr
úkraínska
úrdú
úsbekska
venda
feneyska
víetnamska
makúva
volapyk
vallónska
volof
sósa
kangrí
jiddíska
jórúba
nheengatu
kantónska|kínverska, kantónska
súang
kínverska|kínverska, mandarín
kínverska|mandarín
súlú`,
"lb":`Afar
Abchasesch
Afrikaans
Akan
Amharesch
Aragonesesch
Arabesch
Assamesesch
Asturianesch
Aserbaidschanesch
Baschkiresch

Wäissrussesch
Bulgaresch

Bhodschpuri

Bambara-Sprooch
Bengalesch
Tibetesch
Bretonesch
Bodo
Bosnesch
Burjatesch
Katalanesch
Tschetschenesch
Cebuano
Cherokee
Korsesch
Tschechesch

Kiercheslawesch
Tschuwaschesch
Walisesch
Dänesch
Däitsch
Dogri
Niddersorbesch
Maldivesch
Bhutanesch
Ewe-Sprooch
Griichesch
Englesch
Esperanto
Spuenesch
Estnesch
Baskesch
Persesch
Ful
Finnesch
Filipino
Färöesch
Franséisch
Westfriesesch
Iresch
Ga-Sprooch
Schottescht Gällesch
Galizesch
Guarani
Gujarati
Manx
Hausa
Hebräesch
Hindi
Kroatesch
Uewersorbesch
Haitianesch
Ungaresch
Armenesch
Interlingua
Indonesesch
Interlingue
Igbo-Sprooch
Sichuan Yi
Ido-Sprooch
Islännesch
Italienesch
Inukitut
Japanesch
Javanesch
Georgesch
Kabuverdianu
Kaingang
Kikuyu-Sprooch
Kasachesch

Grönlännesch
Kambodschanesch
Kannada
Koreanesch
Konkani
Kaschmiresch
Kurdesch
Kornesch

Kirgisesch
Latäin
Lëtzebuergesch
Ganda-Sprooch
Liguresch
Lombardesch
Lingala
Laotesch
Litauesch
Luba-Katanga
Lettesch
Maithili
Malagassi-Sprooch
Maori
Mazedonesch
Malayalam
Mongolesch
Meithei-Sprooch
Marathi
Malaiesch
Maltesesch
Birmanesch
Norwegesch Bokmål
Nord-Ndebele-Sprooch
Nidderdäitsch
Nepalesesch
Hollännesch
Norwegesch Nynorsk
Norwegesch
N’Ko
Süd-Ndebele-Sprooch
Nord-Sotho-Sprooch
Navajo
Nyanja-Sprooch
Okzitanesch
Oromo
Orija
Ossetesch
Pandschabesch

Pali
Polnesch
Piemontesesch
Paschtu
Portugisesch
Quechua
Rajasthani
Rätoromanesch
Rundi-Sprooch
Rumänesch
Russesch
Ruandesch
Sanskrit
Jakutesch
Santali
Sardesch
Sizilianesch
Sindhi
Nordsamesch
Sango
Schan-Sprooch
Singhalesesch
Slowakesch
Slowenesch
Shona
Somali
Albanesch
Serbesch
Swazi
Süd-Sotho-Sprooch
Sundanesesch
Schwedesch
Suaheli
Syresch
Schlesesch
Tamilesch
Telugu
Tadschikesch
Thailännesch
Tigrinja
Turkmenesch
Tswana-Sprooch
Tongaesch
Tierkesch
Tsonga
Tataresch
Tuwinesch
Uiguresch
Ukrainesch
Urdu
Usbekesch
Venda-Sprooch
Venezesch
Vietnamesesch

Volapük
Wallounesch
Wolof
Xhosa

Jiddesch
Yoruba
Nheengatu
Kantonesesch
Zhuang
Chinesesch
Chinesesch
Zulu`,
"lij":`









































ingleise
























































ligure`,
"lmo":`









































ingles

























































Lombard`,
"lt":`afarų
abchazų
afrikanų
akanų
amharų
aragonesų
arabų
asamų
asturianų
azerbaidžaniečių|azeri
baškirų

baltarusių
bulgarų
harijanvi
baučpuri
guanų
bambarų
bengalų
tibetiečių
bretonų
bodo
bosnių
buriatų
katalonų
čečėnų
sebuanų
čerokių
korsikiečių
čekų
pelkynų kri
bažnytinė slavų
čiuvašų
valų
danų
vokiečių
dogri
žemutinių sorbų
divehų
botijų
evių
graikų
anglų
esperanto
ispanų
estų
baskų
persų
fulahų
suomių
filipiniečių
farerų
prancūzų
vakarų fryzų
airių
ga
škotų
galisų
gvaranių
gudžaratų
meniečių
hausų
hebrajų
hindi
kroatų
aukštutinių sorbų
Haičio
vengrų
armėnų
tarpinė
indoneziečių
interkalba
igbų
sičuan ji
ido
islandų
italų
inukitut
japonų
javiečių
gruzinų
Žaliojo Kyšulio kreolų
kaingang
kikujų
kazachų

kalalisut
khmerų
kanadų
korėjiečių
konkanių
kašmyrų
kurdų
kornų
kuvi
kirgizų
lotynų
liuksemburgiečių
ganda
ligūrų
lombardų
ngalų
laosiečių
lietuvių
luba katanga
latvių
maithili
malagasų
maorių
makedonų
malajalių
mongolų
manipurių
maratų
malajiečių
maltiečių
birmiečių
norvegų bukmolas
šiaurės ndebelų
Žemutinės Vokietijos
nepaliečių
olandų
naujoji norvegų
norvegų
enko
pietų ndebele
šiaurės Soto
navajų
nianjų
očitarų
oromų
odijų
osetinų
pendžabų
Nigerijos pidžinų
pali
lenkų
italų kalbos Pjemonto tarmė
puštūnų
portugalų
kečujų
Radžastano
retoromanų
rundi
rumunų
rusų
kinjaruandų
sanskritas
jakutų
santalių
sardiniečių
siciliečių
sindų
šiaurės samių
sango
šan
sinhalų
slovakų
slovėnų
šonų
somaliečių
albanų
serbų
svatų
pietų Soto
sundų
švedų
suahilių
sirų
sileziečių
tamilų
telugų
tadžikų
tajų
tigrajų
turkmėnų
tsvanų
tonganų
turkų
tsongų
totorių
tuvių
uigūrų
ukrainiečių
urdų
uzbekų
vendų
venetų
vietnamiečių
makua
volapiuko
valonų
volofų
kosų
kangri
jidiš
jorubų
njengatu
kinų kalbos Kantono tarmė
chuang
kinų|kinų, mandarinų
tradicinė kinų|tradicinė mandarinų kinų
zulų`,
"lv":`afāru
abhāzu
afrikandu
akanu
amharu
aragoniešu
arābu
asamiešu
astūriešu
azerbaidžāņu
baškīru

baltkrievu
bulgāru
harjanvi
bhodžpūru
anī
bambaru
bengāļu
tibetiešu
bretoņu
bodo
bosniešu
burjatu
katalāņu
čečenu
sebuāņu
čiroku
korsikāņu
čehu
purvu krī
baznīcslāvu
čuvašu
velsiešu
dāņu
vācu
dogru
lejassorbu
maldīviešu
dzongke
evu
grieķu
angļu
esperanto
spāņu
igauņu
basku
persiešu
fulu
somu
filipīniešu
fēru
franču
rietumfrīzu
īru
ga
skotu gēlu
galisiešu
gvaranu
gudžaratu
meniešu
hausu
ivrits
hindi
horvātu
augšsorbu
haitiešu
ungāru
armēņu
interlingva
indonēziešu
interlingve
igbo
Sičuaņas ji
ido
islandiešu
itāļu
inuītu
japāņu
javiešu
gruzīnu
kaboverdiešu
kaingangs
kikuju
kazahu

grenlandiešu
khmeru
kannadu
korejiešu
konkanu
kašmiriešu
kurdu
korniešu
kuvi
kirgīzu
latīņu
luksemburgiešu
gandu
ligūriešu
lombardiešu
lingala
laosiešu
lietuviešu
lubakatanga
latviešu
maithili
malagasu
maoru
maķedoniešu
malajalu
mongoļu
manipūru
marathu
malajiešu
maltiešu
birmiešu
norvēģu bukmols
ziemeļndebelu
lejasvācu
nepāliešu
holandiešu
jaunnorvēģu
norvēģu
nko
dienvidndebelu
ziemeļsotu
navahu
čičeva
oksitāņu
oromu
oriju
osetīnu
pandžabu
Nigērijas pidžinvaloda
pāli
poļu

puštu
portugāļu
kečvu
radžastāņu
retoromāņu
rundu
rumāņu
krievu
kiņaruanda
sanskrits
jakutu
santalu
sardīniešu
sicīliešu
sindhu
ziemeļsāmu
sango
šanu
singāļu
slovāku
slovēņu
šonu
somāļu
albāņu
serbu
svatu
dienvidsotu
zundu
zviedru
svahili
sīriešu
silēziešu
tamilu
telugu
tadžiku
taju
tigrinja
turkmēņu
cvanu
tongiešu
turku
congu
tatāru
tuviešu
uiguru
ukraiņu
urdu
uzbeku
vendu
venēciešu
vjetnamiešu
makua
volapiks
valoņu
volofu
khosu
kangri
jidišs
jorubu
njengatu
kantoniešu|ķīniešu
džuanu
ķīniešu
ķīniešu tradicionālā
zulu`,
"mt":`Afar
Abkażjan
Afrikans
Akan
Amhariku
Aragoniż
Għarbi
Assamiż
Asturian
Ażerbajġani|Ażeri
Bashkir

Belarussu
Bulgaru

Bhojpuri

Bambara
Bengali
Tibetjan
Breton
Bodo
Bożnijaku
Burjat
Katalan
Chechen
Cebuano
Cherokee
Korsiku
Ċek

Slaviku tal-Knisja
Chuvash
Welsh
Daniż
Ġermaniż
Dogri
Sorbjan Komuni
Divehi
Dzongkha
Ewe
Grieg
Ingliż
Esperanto
Spanjol
Estonjan
Bask
Persjan
Fulah
Finlandiż
Filippin
Faroese
Franċiż
Frisian tal-Punent
Irlandiż
Ga
Galliku Skoċċiż
Galiċjan
Guarani
Gujarati
Manx
Hausa
Ebrajk
Hindi
Kroat
Sorbjan ta’ Fuq
Creole ta’ Haiti
Ungeriż
Armen
Interlingua
Indoneżjan
Interlingue
Igbo
Sichuan Yi
Ido
Iżlandiż
Taljan
Inuktitut
Ġappuniż
Ġavaniż
Ġorġjan
Cape Verdjan

Kikuju
Każak

Kalallisut
Khmer
Kannada
Korean
Konkani
Kashmiri
Kurd
Korniku

Kirgiż
Latin
Lussemburgiż
Ganda


Lingaljan
Laosjan
Litwan
Luba-Katanga
Latvjan
Maithili
Malagasy
Maori
Maċedonjan
Malayalam
Mongoljan
Manipuri
Marathi
Malay
Malti
Burmiż
Bokmal Norveġiż
Ndebeli tat-Tramuntana
Ġermaniż Komuni
Nepaliż
Olandiż
Ninorsk Norveġiż
Norveġiż
N’Ko
Ndebele tan-Nofsinhar
Soto tat-Tramuntana
Navajo
Nyanja
Oċċitan
Oromo
Odia
Ossettiku
Punjabi
Pidgin Niġerjan
Pali
Pollakk

Pashto
Portugiż
Quechua
Raġastani
Romanz
Rundi
Rumen
Russu
Kinjarwanda
Sanskrit
Sakha
Santali
Sardinjan
Sqalli
Sindhi
Sami tat-Tramuntana
Sango
Shan
Sinhala
Slovakk
Sloven
Shona
Somali
Albaniż
Serb
Swati
Soto tan-Nofsinhar
Sundaniż
Żvediż
Swahili
Sirjan

Tamil
Telugu
Taġik
Tajlandiż
Tigrinya
Turkmeni
Tswana
Tongan
Tork
Tsonga
Tatar
Tuvinjan
Uyghur
Ukren
Urdu
Uzbek
Venda

Vjetnamiż

Volapuk
Walloon
Wolof
Xhosa

Yiddish
Yoruba

Kantoniż
Zhuang
Ċiniż
Ċiniż Tradizzjonali
Zulu`,
"nb":`afar
abkhasisk
afrikaans
akan
amharisk
aragonsk
arabisk
assamesisk
asturisk
aserbajdsjansk|azeri
basjkirsk

belarusisk
bulgarsk
haryanvi
bhojpuri
anii
bambara
bengali
tibetansk
bretonsk
bodo
bosnisk
burjatisk
katalansk
tsjetsjensk
cebuano
cherokesisk
korsikansk
tsjekkisk
myr-cree
kirkeslavisk
tsjuvasjisk
walisisk
dansk
tysk
dogri
lavsorbisk
divehi
dzongkha
ewe
gresk
engelsk
esperanto
spansk
estisk
baskisk
persisk
fulfulde
finsk
filipino
færøysk
fransk
vestfrisisk
irsk
ga
skotsk-gælisk
galisisk
guarani
gujarati
mansk
hausa
hebraisk
hindi
kroatisk
høysorbisk
haitisk
ungarsk
armensk
interlingua
indonesisk
interlingue
ibo
sichuan-yi
ido
islandsk
italiensk
inuktitut
japansk
javanesisk
georgisk
kappverdisk
kaingang
kikuyu
kasakhisk

grønlandsk
khmer
kannada
koreansk
konkani
kasjmiri
kurdisk
kornisk
kuvi
kirgisisk
latin
luxemburgsk
ganda
ligurisk
lombardisk
lingala
laotisk
litauisk
luba-katanga
latvisk
maithili
gassisk
maori
makedonsk
malayalam
mongolsk
manipuri
marathi
malayisk
maltesisk
burmesisk
norsk bokmål
nord-ndebele
nedertysk
nepali
nederlandsk
norsk nynorsk
norsk
nʼko
sør-ndebele
nord-sotho
navajo
nyanja
oksitansk
oromo
odia
ossetisk
panjabi
nigeriansk pidginspråk
pali
polsk
piemontesisk
pashto|pushto
portugisisk
quechua
rajasthani
retoromansk
rundi
rumensk
russisk
kinyarwanda
sanskrit
sakha
santali
sardisk
siciliansk
sindhi
nordsamisk
sango
shan
singalesisk
slovakisk
slovensk
shona
somali
albansk
serbisk
swati
sør-sotho
sundanesisk
svensk
swahili
syriakisk
schlesisk
tamil
telugu
tadsjikisk
thai
tigrinja
turkmensk
setswana
tongansk
tyrkisk
tsonga
tatarisk
tuvinsk
uigurisk
ukrainsk
urdu
usbekisk
venda
venetiansk
vietnamesisk
makhuwa
volapyk
vallonsk
wolof
xhosa
kangri
jiddisk
joruba
nheengatu
kantonesisk|kinesisk, kantonesisk
zhuang
kinesisk|kinesisk, mandarin
tradisjonell kinesisk|tradisjonell mandarinkinesisk
zulu`,
"nds":`









































Engelsch












































































Neddersass’sch`,
"nn":`afar
abkhasisk
afrikaans
akan
amharisk
aragonsk
arabisk
assamesisk
asturisk
aserbajdsjansk|azeri
basjkirsk

belarusisk
bulgarsk
haryanvi
bhojpuri
anii
bambara
bengali
tibetansk
bretonsk
bodo
bosnisk
burjatisk
katalansk
tsjetsjensk
cebuano
cherokesisk
korsikansk
tsjekkisk
myr-cree
kyrkjeslavisk
tsjuvansk
walisisk
dansk
tysk
dogri
lågsorbisk
divehi
dzongkha
ewe
gresk
engelsk
esperanto
spansk
estisk
baskisk
persisk
fulfulde
finsk
filipino
færøysk
fransk
vestfrisisk
irsk
ga
skotsk-gælisk
galisisk
guarani
gujarati
manx
hausa
hebraisk
hindi
kroatisk
høgsorbisk
haitisk
ungarsk
armensk
interlingua
indonesisk
interlingue
ibo
sichuan-yi
ido
islandsk
italiensk
inuktitut
japansk
javanesisk
georgisk
kappverdisk
kaingang
kikuyu
kasakhisk

grønlandsk
khmer
kannada
koreansk
konkani
kasjmiri
kurdisk
kornisk
kuvi
kirgisisk
latin
luxemburgsk
ganda
ligurisk
lombardisk
lingala
laotisk
litauisk
luba-katanga
latvisk
maithili
madagassisk
maori
makedonsk
malayalam
mongolsk
manipuri
marathi
malayisk
maltesisk
burmesisk
norsk bokmål
nord-ndebele
lågtysk
nepalsk
nederlandsk
norsk nynorsk
norsk
n’ko
sør-ndebele
nordsotho
navajo
nyanja
oksitansk
oromo
odia
ossetisk
panjabi
nigeriansk pidgin
pali
polsk
piemontesisk
pashto|pushto
portugisisk
quechua
rajasthani
retoromansk
rundi
rumensk
russisk
kinyarwanda
sanskrit
sakha
santali
sardinsk
siciliansk
sindhi
nordsamisk
sango
shan
singalesisk
slovakisk
slovensk
shona
somali
albansk
serbisk
swati
sørsotho
sundanesisk
svensk
swahili
syrisk
schlesisk
tamil
telugu
tadsjikisk
thai
tigrinja
turkmensk
setswana
tongansk
tyrkisk
tsonga
tatarisk
tuvinisk
uigurisk
ukrainsk
urdu
usbekisk
venda
venetiansk
vietnamesisk
makhuwa
volapyk
vallonsk
wolof
xhosa
kangri
jiddisk
joruba
nheengatu
kantonesisk|kinesisk, kantonesisk
zhuang
kinesisk|kinesisk, mandarin
tradisjonell kinesisk|tradisjonell mandarinkinesisk
zulu`,
"no":`afar
abkhasisk
afrikaans
akan
amharisk
aragonsk
arabisk
assamesisk
asturisk
aserbajdsjansk|azeri
basjkirsk

belarusisk
bulgarsk
haryanvi
bhojpuri
anii
bambara
bengali
tibetansk
bretonsk
bodo
bosnisk
burjatisk
katalansk
tsjetsjensk
cebuano
cherokesisk
korsikansk
tsjekkisk
myr-cree
kirkeslavisk
tsjuvasjisk
walisisk
dansk
tysk
dogri
lavsorbisk
divehi
dzongkha
ewe
gresk
engelsk
esperanto
spansk
estisk
baskisk
persisk
fulfulde
finsk
filipino
færøysk
fransk
vestfrisisk
irsk
ga
skotsk-gælisk
galisisk
guarani
gujarati
mansk
hausa
hebraisk
hindi
kroatisk
høysorbisk
haitisk
ungarsk
armensk
interlingua
indonesisk
interlingue
ibo
sichuan-yi
ido
islandsk
italiensk
inuktitut
japansk
javanesisk
georgisk
kappverdisk
kaingang
kikuyu
kasakhisk

grønlandsk
khmer
kannada
koreansk
konkani
kasjmiri
kurdisk
kornisk
kuvi
kirgisisk
latin
luxemburgsk
ganda
ligurisk
lombardisk
lingala
laotisk
litauisk
luba-katanga
latvisk
maithili
gassisk
maori
makedonsk
malayalam
mongolsk
manipuri
marathi
malayisk
maltesisk
burmesisk
norsk bokmål
nord-ndebele
nedertysk
nepali
nederlandsk
norsk nynorsk
norsk
nʼko
sør-ndebele
nord-sotho
navajo
nyanja
oksitansk
oromo
odia
ossetisk
panjabi
nigeriansk pidginspråk
pali
polsk
piemontesisk
pashto|pushto
portugisisk
quechua
rajasthani
retoromansk
rundi
rumensk
russisk
kinyarwanda
sanskrit
sakha
santali
sardisk
siciliansk
sindhi
nordsamisk
sango
shan
singalesisk
slovakisk
slovensk
shona
somali
albansk
serbisk
swati
sør-sotho
sundanesisk
svensk
swahili
syriakisk
schlesisk
tamil
telugu
tadsjikisk
thai
tigrinja
turkmensk
setswana
tongansk
tyrkisk
tsonga
tatarisk
tuvinsk
uigurisk
ukrainsk
urdu
usbekisk
venda
venetiansk
vietnamesisk
makhuwa
volapyk
vallonsk
wolof
xhosa
kangri
jiddisk
joruba
nheengatu
kantonesisk|kinesisk, kantonesisk
zhuang
kinesisk|kinesisk, mandarin
tradisjonell kinesisk|tradisjonell mandarinkinesisk
zulu`,
"oc":`









































anglés






















































































occitan`,
"pms":`





arabich



































inglèis






























































































piemontèis`,
"rm":`afar
abchasian
afrikaans
akan
amaric
aragonais
arab
assami
asturian
lingua aserbaidschana|azeri
baschkir

lingua bielorussa
bulgar
haryanvi
bhojpuri
anii
bambara
lingua bengala
tibetan
breton
bodo
bosniac
buriat
catalan
tschetschen
cebuano
cherokee
cors
tschec
swampy cree
slav da baselgia
tschuvasch
valisic
danais
tudestg
dogri
bass sorb
maledivic
dzongkha
ewe
grec
englais
esperanto
spagnol
eston
basc
persian
fulah
finlandais
filippino
feroais
franzos
fris occidental
irlandais
ga
gaelic scot
galizian
guarani
gujarati
manx
hausa
ebraic
hindi
croat
aut sorb
creol haitian
ungarais
armen
interlingua
indonais
interlingue
igbo
sichuan yi
ido
islandais
talian
inuktitut
giapunais
javanais
georgian
creol dal Cap Verd
kaingang
kikuyu
kasac

grönlandais
khmer
kannada
corean
konkani
kashmiri
curd
cornic
kuvi
kirghis
latin
luxemburgais
ganda
ligur
lumbard
lingala
laot
lituan
luba-katanga
letton
maithili
malagassi
māori
macedon
malayalam
mongol
meitei
marathi
malaic
maltais
birman
norvegais bokmål
ndebele dal nord
bass tudestg
nepalais
neerlandais
norvegiais nynorsk
norvegiais
n’ko
ndebele dal sid
sotho dal nord
navajo
nyanja
occitan
oromo
oriya
ossetic
punjabi
pidgin nigerian
pali
polac

paschto
portugais
quechua
rajasthani
rumantsch
rundi
rumen
russ
kinyarwanda
sanscrit
jakut
santali
sard
sicilian
sindhi
sami dal nord
sango
shan
singalais
slovac
sloven
shona
somali
albanais
serb
swazi
sotho dal sid
sundanais
svedais
suaheli
sirian
silesian
tamil
telugu
tadschic
tailandais
tigrinya
turkmen
tswana
tonga
tirc
tsonga
tatar
tuvinian
uiguric
ucranais
urdu
usbec
venda
venetic
vietnamais
makhuwa
volapuk
vallon
wolof
xhosa
kangri
jiddic
yoruba
nheengatu
cantonais|chinais, cantonais
zhuang
chinais|chinais, mandarin
chinais tradiziunal|chinais mandarin tradiziunal
zulu`,
"sc":`afar
abcasu
afrikaans
akan
amàricu
aragonesu
àrabu
assamesu
asturianu
azerbaigianu|azeru
baschiru

bielorussu
bùlgaru
haryanvi
bhojpuri
anii
bambara
bengalesu
tibetanu
brètone
bodo
bosnìacu
buriat
catalanu
cecenu
cebuanu
cherokee
corsicanu
tzecu
cree de sas paludes
islavu eclesiàsticu
ciuvàsciu
gallesu
danesu
tedescu
dogri
sòrabu bassu
malvidianu
dzongkha
ewe
grecu
inglesu
esperanto
ispagnolu
èstone
bascu
persianu
fulah
finlandesu
filipinu
faroesu
frantzesu
frisone otzidentale
irlandesu
ga
gaèlicu iscotzesu
galitzianu
guaranì
gujarati
mannesu
hausa
ebràicu
hindi
croatu
sòrabu artu
crèolu haitianu
ungheresu
armenu
interlìngua
indonesianu
interlìngue
igbo
sichuan yi
ido
islandesu
italianu
inuktitut
giaponesu
giavanesu
georgianu
cabubirdianu
kaingang
kikuyu
kazacu

groenlandesu
khmer
kannada
coreanu
konkani
kashmiri
curdu
còrnicu
kuvi
chirghisu
latinu
lussemburghesu
ganda
lìgure
lombardu
lingala
laotianu
lituanu
luba-katanga
lètone
maithili
malgàsciu
maori
matzèdone
malayalam
mòngolu
manipuri
marathi
malesu
maltesu
burmesu
norvegesu bokmål
ndebele de su nord
tedescu bassu
nepalesu
olandesu
norvegesu nynorsk
norvegesu
n’ko
ndebele de su sud
sotho setentrionale
navajo
nyanja
otzitanu
oromo
odia
ossèticu
punjabi
pidgin nigerianu
pali
polacu
piemontesu
pashto
portoghesu
quechua
rajasthani
romànciu
rundi
rumenu
russu
kinyarwanda
sànscritu
yakut
santali
sardu
sitzilianu
sindhi
sami setentrionale
sango
shan
singalesu
islovacu
islovenu
shona
sòmalu
albanesu
serbu
swati
sotho meridionale
sundanesu
isvedesu
swahili
sirìacu
silesianu
tamil
telugu
tagicu
tailandesu
tigrignu
turcmenu
tswana
tonganu
turcu
tsonga
tàtaru
tuvanu
uiguru
ucrainu
urdu
uzbecu
venda
vènetu
vietnamita
macua
volapük
vallonu
wolof
xhosa
kangri
yiddish
yoruba
nheengatu
cantonesu|tzinesu, cantonesu
zhuang
tzinesu|tzinesu, mandarinu
tzinesu traditzionale|tzinesu mandarinu traditzionale
zulu`,
"scn":`afar
abkhasu
afrikaans
akan
amàricu
aragunisi
àrabbu
assamisi
asturianu
azzeru
bashkir

belurrussu
bùrgaru
haryanvi
bhojipuri
anii
bambara
bangladisi

brètuni
bodu
busnìacu

catalanu
cicenu
cebbuanu
cherokee
corsu
cecu
swampy cree
slavu dâ cresia
ciuvasciu
gallisi
danisi
tidiscu
dogri
sòrabbu suttanu
divehi
dzongkha
ewe
grecu
ngrisi
spirantu
spagnolu
èstuni
bascu
pirsianu
fula
fillannisi
filippinu
faruisi
francisi
frìsuni uccidintali
irlannisi
ga
gaèlicu scuzzisi
galizzianu
guarani
gujarati
mannisi
hausa
ebbràicu
innianu
cruatu
sòrabbu supranu
criolu d’Haiti
unghirisi
armenu
ntirlingua
innunisianu
ntirlingui
igbo

idu
islannisi
italianu
inuktitut
giappunisi
giavanisi
giurgianu
capuvirdianu
kaingang
kikuyu
kazzaku

kalaallisut
khmer
kannada
curianu
konkani
kashmiri
curdu
còrnicu
kuvi
kirghizzu
latinu
lussimmurghisi
ganda
lìguri
lummardu
lingala
lau
lituanu
luba-katanga
lèttuni
maithili
margasciu
māori
macèduni
malayalam
mòngulu
manipuri
marathi
malisi
mautisi
burmisi
nurviggisi Bokmål

tidiscu suttanu
nipalisi
ulannisi
nurbiggisi Nynorsk
nurbiggisi
n’ko

sothu di tramuntana
navajo

uccitanu

orìa

punjabi
pidgin niggirianu

pulaccu

pashto
purtughisi
quechua
rajasthani
rumanciu

rumenu
russu
kinyarwanda
sàscritu
yakut
santali
sardu
sicilianu
sindhi



singalisi
sluvaccu
sluvenu

sòmalu
arbanisi
serbu


sunnanisi
svidisi
swahili
sirìacu
silisianu
tamil
telugu
tajik
tailannisi
tigrinya
turkmenu

tunganu
turcu

tàtaru

uyghur
ucrainu
urdu
uzbeku

vènitu
vietnamisi
makhuwa
volapük

wolof
xhosa
kangri

yoruba
nheengatu
cantunisi|cinisi cantunisi
zhuang
cinisi|cinisi, mannarinu
cinisi tradizziunali|cinisi mannarinu tradizziunali
zulu`,
"sl":`afarščina
abhaščina
afrikanščina
akanščina
amharščina
aragonščina
arabščina
asamščina
asturijščina
azerbajdžanščina|azerščina
baškirščina

beloruščina
bolgarščina
harjanščina
bodžpuri
anii
bambarščina
bengalščina
tibetanščina
bretonščina
bodojščina
bosanščina
burjatščina
katalonščina
čečenščina
sebuanščina
čerokeščina
korziščina
češčina
močvirska krijščina
stara cerkvena slovanščina
čuvaščina
valižanščina
danščina
nemščina
dogri
dolnja lužiška srbščina
diveščina
dzonka
evenščina
grščina
angleščina
esperanto
španščina
estonščina
baskovščina
perzijščina
fulščina
finščina
filipinščina
ferščina
francoščina
zahodna frizijščina
irščina
ga
škotska gelščina
galicijščina
gvaranijščina
gudžaratščina
manščina
havščina
hebrejščina
hindijščina
hrvaščina
gornja lužiška srbščina
haitijska kreolščina
madžarščina
armenščina
interlingva
indonezijščina
interlingve
igboščina
sečuanska jiščina
ido
islandščina
italijanščina
inuktitutščina
japonščina
javanščina
gruzijščina
zelenortskootoška kreolščina
kaingangščina
kikujščina
kazaščina

grenlandščina
kmerščina
kanareščina
korejščina
konkanščina
kašmirščina
kurdščina
kornijščina
kuvi
kirgiščina
latinščina
luksemburščina
ganda
ligurščina
lombardščina
lingala
laoščina
litovščina
luba-katanga
latvijščina
maitili
malgaščina
maorščina
makedonščina
malajalamščina
mongolščina
manipurščina
maratščina
malajščina
malteščina
burmanščina
knjižna norveščina
severna ndebelščina
nizka nemščina
nepalščina
nizozemščina
novonorveščina
norveščina
n’ko
južna ndebelščina
severna sotščina
navajščina
njanščina
okcitanščina
oromo
odijščina
osetinščina
pandžabščina
nigerijski pidžin
palijščina
poljščina

paštunščina
portugalščina
kečuanščina
radžastanščina
retoromanščina
rundščina
romunščina
ruščina
ruandščina
sanskrt
jakutščina
santalščina
sardinščina
sicilijanščina
sindščina
severna samijščina
sango
šanščina
sinhalščina
slovaščina
slovenščina
šonščina
somalščina
albanščina
srbščina
svazijščina
sesoto
sundanščina
švedščina
svahili
sirščina
šlezijščina
tamilščina
telugijščina
tadžiščina
tajščina
tigrajščina
turkmenščina
cvanščina
tongščina
turščina
congščina
tatarščina
tuvinščina
ujgurščina
ukrajinščina
urdujščina
uzbeščina
venda
beneščina
vietnamščina
makuva
volapik
valonščina
volofščina
koščina
kangri
jidiš
jorubščina
nheengatu
kantonščina|kitajščina
džuangščina
kitajščina
tradicionalna kitajščina|tradicionalna mandarinska kitajščina
zulujščina`,
"sq":`afarisht
abkazisht
afrikanisht
akanisht
amarisht
aragonezisht
arabisht
asamezisht
asturisht
azerbajxhanisht|azerisht
bashkirisht

bjellorusisht
bullgarisht
harjanvisht
boxhpurisht
anisht
bambarisht
bengalisht
tibetisht
bretonisht
bodoisht
boshnjakisht

katalonisht
çeçenisht
sebuanisht
çerokisht
korsikisht
çekisht
krijishte e moçaleve
sllavishte kishtare
çuvashisht
uellsisht
danisht
gjermanisht
dogrisht
sorbishte e poshtme
divehisht
xhongaisht
eveisht
greqisht
anglisht
esperanto
spanjisht
estonisht
baskisht
persisht
fulaisht
finlandisht
filipinisht
faroisht
frëngjisht
frizianishte perëndimore
irlandisht
gaisht
galishte skoceze
galicisht
guaranisht
guxharatisht
manksisht
hausisht
hebraisht
indisht
kroatisht
sorbishte e sipërme
kreolishte e Haitit
hungarisht
armenisht
interlingua
indonezisht
gjuha oksidentale
igboisht
sishuanisht
idoisht
islandisht
italisht
inuktitutisht
japonisht
javanisht
gjeorgjisht
kreolishte e Kepit të Gjelbër
kaingangisht
kikujuisht
kazakisht

kalalisutisht
kmerisht
kanadisht
koreanisht
konkanisht
kashmirisht
kurdisht
kornisht
kuvisht
kirgizisht
latinisht
luksemburgisht
gandaisht
ligurisht
lombardisht
lingalisht
laosisht
lituanisht
luba-katangaisht
letonisht
maitilisht
madagaskarisht
maorisht
maqedonisht
malajalamisht
mongolisht
manipurisht
maratisht
malajisht
maltisht
birmanisht
norvegjishte letrare
ndebelishte veriore
gjermanishte e vendeve të ulëta
nepalisht
holandisht
norvegjishte nynorsk
norvegjisht
nkoisht
ndebelishte jugore
sotoishte veriore
navahoisht
nianjisht
oksitanisht
oromoisht
odisht
osetisht
punxhabisht
pixhinishte nigeriane

polonisht

pashtoisht
portugalisht
keçuaisht
raxhastanisht
retoromanisht
rundisht
rumanisht
rusisht
kiniaruandisht
sanskritisht
sakaisht
santalisht
sardenjisht
siçilianisht
sindisht
samishte veriore
sangoisht
shanisht
sinhalisht
sllovakisht
sllovenisht
shonisht
somalisht
shqip
serbisht
suatisht
sotoishte jugore
sundanisht
suedisht
suahilisht
siriakisht
silesisht
tamilisht
teluguisht
taxhikisht
tajlandisht
tigrinjaisht
turkmenisht
cuanaisht
tonganisht
turqisht
congaisht
tatarisht
tuvinianisht
ujgurisht
ukrainisht
urduisht
uzbekisht
vendaisht
venetisht
vietnamisht
makuvaisht
volapykisht
ualunisht
uolofisht
xhosaisht
kangrisht
jidisht
jorubaisht
nejengatuisht
kantonezisht|kinezishte kantoneze
zhuangisht
kinezisht|kinezishte mandarine
kinezishte tradicionale|kinezishte mandarine
zuluisht`,
"szl":`









































angelski






























































































































ślōnski`,
"vec":`afar
abcazo
afregan
akan
amàrego
aragoneze
àrabo
asameze
asturian
azerbaijan|azero
bashkir

beloruso
bùlgaro
harianvi
bojpuri
anii
banbara
bangla
tibetan
brètone
bodo
boznìago

catalan
cecen
sebuan
cerokee
corso
seco
cree de le paludi
zlavo de cieza
ciuvash
galeze
daneze
todesco
dogri
baso sorabo
maldivian
dzongka
ewe
grego
ingleze
esperanto
spagnolo
estonian
basco
persian
fula
filandeze
filipin
faroeze
franseze
frìzone osidentale
irlandeze
ga
gaèlego scoseze
galisian
guaranì
gujarati
maneze
hausa
ebràego
hindi
croà
alto sorabo
haitian
ongareze
armen
interlengua
indonezian
interlengue
igbo
yi de Sichuan
ido
izlandeze
italian
inuktitut
japoneze
javaneze
jeorjan
caoverdian
kaingang
kikuyu
kazako

groelandeze
canbojan
canareze
corean
konkani
cashmiri
curdo
còrnego
kuvi
kirghizo
latin
lusenburgheze
ganda
lìguro
lonbardo
lingala
lao
lituan
luba katanga
lètone
maithili
malgaso
maori
masèdone
malayàlam
móngolo
manipur
marati
maleze
malteze
birman
norvejeze bokmal
ndebele de’l nord
baso todesco
nepaleze
olandeze
norvejeze nynorsk
norvejeze
n’ko
ndebele de’l sud
soto setentrionale
navajo
chewa
ositan
oromo
orija
osètego
punjabi
pidgin nijerian

polaco

pashto
portogheze
cuechua
rajastani
romancio
rundi
romen
ruso
kiniarwanda
sànscrito
yakuto
santali
sardo
sisilian
sindi
sami setentrionale
sango
shan
singaleze
zlovaco
zloven
shona
sòmalo
albaneze
serbo
zwati
soto meridionale
sundaneze
zvedeze
suaili
sirìago
silezian
tamil
telugo
tàjego
tailandeze
tigrigna
turcoman
tswana
tongan
turco
tsonga
tàtaro
tuvinian
uigur
ucrain
urdu
uzbego
venda
veneto
vietnameze
macùa
volapük
valon
wolof
xhosa
kangri
yidish
yoruba
nengatu
cantoneze
zuan
sineze|sineze mandarin
mandarin
zulu`
}
const currencies = {
"ast":`Dirḥam de los Emiratos Árabes Xuníos
Afganí afganistanu
Lek albanés
Dram armeniu
Kwanza angolanu
pesu arxentín
Dólar australianu
Florín arubanu
Manat azerbaixanu
marcu convertible de Bosnia-Herzegovina
Dólar barbadianu
Taka bangladexí
Dinar baḥreiní
Francu burundianu
Dólar bermudianu
dólar bruneyanu
Bolivianu de Bolivia
real brasilanu
Dólar bahamés
Ngultrum butanés
Pula botsuaniana
Rublu bielorrusu
Dólar belizianu
Dólar canadiense
francu congolés
francu suizu
pesu chilenu
Yuan chinu
pesu colombianu
Colón costarricanu
Pesu cubanu
escudu cabuverdianu
Corona checa
Francu xibutianu
corona danesa
Pesu dominicanu
dinar arxelín
llibra exipciana
Nakfa eritréu
Birr etíope
euro
dólar fixanu
llibra malviniana
llibra esterlina
Lari xeorxanu
cedi ghanianu
llibra de Xibraltar
dalasi gambianu
francu guineanu
Quetzal guatemalianu
dólar guyanés
Dólar hongkonés
Lempira hondurana
Gourde haitianu
Forint húngaru
rupiah indonesia
Xequel nuevu israelín
Rupia india
Dinar iraquín
Rial iranín
corona islandesa
Dólar xamaicanu
Dinar xordanu
Yen xaponés
Shilling kenianu
Som kirguistanín
riel camboyanu
Francu comoranu
Won norcoreanu
Won surcoreanu
Dinar kuwaitianu
dólar caimanés
Tenge kazaquistanín
kip laosianu
Llibra libanesa
Rupia de Sri Lanka
dólar liberianu
Loti de Lesothu
dinar libiu
dirḥam marroquín
Leu moldavu
Ariary malgaxe
Denar macedoniu
kyat de Myanmar
Tugrik mongol
Pataca de Macáu
ouguiya mauritanu
Rupia mauriciana
Rufiyaa maldiviana
Kwacha malauianu
Pesu mexicanu
ringgit malasiu
Metical mozambicanu
Dólar namibianu
naira nixeriana
Córdoba nicaraguanu
corona noruega
Rupia nepalesa
dólar neozelandés
Rial omanianu
Balboa panamiegu
Sol peruanu
kina papuana
pesu filipín
Rupia paquistanina
Zloty polacu
guaraní paraguayu
Rial qatarín
Leu rumanu
dinar serbiu
Rublu rusu
Francu ruandés
Riyal saudita
dólar salomonés
Rupia seixelesa
llibra sudanesa
corona sueca
dólar singapuranu
llibra de Santa Lena
leone sierralleonés
Shilling somalín
dólar surinamés
llibra sursudanesa
dobra de Santu Tomé y Príncipe
Llibra siria
Lilangeni suazilandés
baht tailandés
Somoni taxiquistanín
Manat turcomanu
dinar tunecín
paʻanga tonganu
Llira turca
dólar de Trinidá y Tobagu
Dólar nuevu taiwanés
Shilling tanzanianu
Grivna ucraína
Shilling ugandés
Dólar estaunidense
pesu uruguayu
Som uzbequistanín
bolívar venezolanu
dong vietnamín
vatu vanuatuanu
tala samoanu
Francu CFA centroafricanu
dólar del Caribe Oriental

francu CFA BCEAO
francu CFP
Rial yemenín
Rand sudafricanu
Kwacha zambianu`,
"br":`dirham EAU
afghani Afghanistan
lek Albania
dram Armenia
kwanza Angola
peso Arcʼhantina
dollar Aostralia
florin Aruba
manat Azerbaidjan
mark kemmadus Bosnia ha Herzegovina
dollar Barbados
taka Bangladesh
dinar Bahrein
lur Burundi
dollar Bermuda
dollar Brunei
boliviano Bolivia
real Brazil
dollar Bahamas
ngultrum Bhoutan
pula Botswana
roubl Belarus
dollar Belize
dollar Kanada
lur Kongo
lur Suis
peso Chile
yuan Sina
peso Kolombia
colón Costa Rica
peso Kuba
escudo Kab Glas
kurunenn Tchek
lur Djibouti
kurunenn Danmark
peso Dominikan
dinar Aljeria
lur Egipt
nakfa Eritrea
birr Etiopia
euro
dollar Fidji
lur Inizi Falkland
lur Breizh-Veur
lari Jorjia
cedi Ghana
lur Jibraltar
dalasi Gambia
lur Ginea
quetzal Guatemala
dollar Guyana
dollar Hong Kong
lempira Honduras
gourde Haiti
forint Hungaria
roupi Indonezia
shekel nevez Israel
roupi India
dinar Iraq
rial Iran
kurunenn Island
dollar Jamaika
dinar Jordania
yen Japan
shilling Kenya
som Kyrgyzstan
riel Kambodja
lur Komorez
won Korea an Norzh
won Korea ar Su
dinar Koweit
dollar Inizi Cayman
tenge Kazakstan
kip Laos
lur Liban
roupi Sri Lanka
dollar Liberia
loti Lesotho
dinar Libia
dirham Maroko
leu Moldova
ariary Madagaskar
denar Makedonia
kyat Myanmar
tugrik Mongolia
pataca Macau
ouguiya Maouritania
roupi Moris
rufiyaa Maldivez
kwacha Malawi
peso Mecʼhiko
ringgit Malaysia
metical Mozambik
dollar Namibia
naira Nigeria
cordoba Nicaragua
kurunenn Norvegia
roupi Nepal
dollar Zeland-Nevez
rial Oman
balboa Panamá
sol Perou
kina Papoua Ginea-Nevez
peso Filipinez
roupi Pakistan
zloty Polonia
guarani Paraguay
rial Qatar
leu Roumania
dinar Serbia
roubl Rusia
lur Rwanda
riyal Arabia Saoudat
dollar Inizi Salomon
roupi Sechelez
lur Soudan
kurunenn Sveden
dollar Singapour
lur Saint-Helena
leone Sierra Leone
shilling Somalia
dollar Surinam
lur Susoudan
dobra São Tomé ha Príncipe
lur Siria
lilangeni Swaziland
baht Thailand
somoni Tadjikistan
manat Turkmenistan
dinar Tunizia
paʻanga Tonga
lur Turkia
dollar Trinidad ha Tobago
dollar nevez Taiwan
shilling Tanzania
hryvnia Ukraina
shilling Ouganda
dollar SU
peso Uruguay
som Ouzbekistan
bolivar Venezuela
dong Viêt Nam
vatu Vanuatu
tala Samoa
lur CFA Kreizafrika
dollar Karib ar reter

lur CFA Afrika ar Cʼhornôg
lur CFP
rial Yemen
rand Suafrika
kwacha Zambia`,
"bs":`Dirham Ujedinjenih Arapskih Emirata
Afganistanski afgan
Albanski lek
Armenski dram
Angolska kvanza
Argentinski pezos
Australijski dolar
Arubanski florin
Azerbejdžanski manat
Bosanskohercegovačka konvertibilna marka
Barbadoski dolar
Bangladeška taka
Bahreinski dinar
Burundski franak
Bermudski dolar
Brunejski dolar
Bolivijski boliviano
Brazilski real
Bahamski dolar
Butanski ngultrum
Bocvanska pula
Bjeloruska rublja
Belizeanski dolar
Kanadski dolar
Kongoanski franak
Švicarski franak
Čileanski pezos
Kineski juan
Kolumbijski pezos
Kostarikanski kolon
kubanski pezos
Zelenortski eskudo
Češka kruna
Džibutski franak
Danska kruna
Dominikanski pezos
Alžirski dinar
Egipatska funta
Eritrejska nakfa
Etiopski bir
Euro
Fidžijski dolar
Folklandska funta
Britanska funta
Gruzijski lari
Ganski cedi
Gibraltarska funta
Gambijski dalasi
Gvinejski franak
Gvatemalski kecal
Gvajanski dolar
Honkonški dolar
Honduraška lempira
Haićanski gurd
Mađarska forinta
Indonežanska rupija
Izraelski novi šekel
Indijska rupija
Irački dinar
Iranski rijal
Islandska kruna
Jamajčanski dolar
Jordanski dinar
Japanski jen
Kenijski šiling
Kirgistanski som
Kambodžanski rijel
Komorski franak
Sjevernokorejski von
Južnokorejski von
Kuvajtski dinar
Kajmanski dolar
Kazahstanski tenge
Laoski kip
Libanska funta
Šrilankanska rupija
Liberijski dolar
Lesotski loti
Libijski dinar
Marokanski dirham
Moldavski lej
Malagaški arijari
Makedonski denar
Mijanmarski kjat
Mongolski tugrik
Makaonska pataka
mauritanijska ugvija
Mauricijska rupija
Maldivska rufija
Malavijska kvača
Meksički pezos
Malezijski ringit
Mozambijski metikal
Namibijski dolar
Nigerijska naira
Nikaragvanska kordoba
Norveška kruna
Nepalska rupija
Novozelandski dolar
Omanski rijal
Panamska balboa
Peruanski sol
Kina Papue Nove Gvineje
Filipinski pezos
Pakistanska rupija
Poljski zlot
Paragvajski gvarani
Katarski rijal
Rumunski lej
Srpski dinar
Ruska rublja
Ruandski franak
Saudijski rijal
Solomonski dolar
Sejšelska rupija
Sudanska funta
Švedska kruna
Singapurski dolar
Svetohelenska funta
sijeraleonski leone
Somalski šiling
Surinamski dolar
Južnosudanska funta
Dobra Sao Toma i Principa
Sirijska funta
Svazilendski lilangeni
Tajlandski baht
Tadžikistanski somoni
Turkmenistanski manat
Tuniški dinar
Tonganska panga
Turska lira
Trinidadtobaški dolar
Novi tajvanski dolar
Tanzanijski šiling
Ukrajinska hrivnja
Ugandski šiling
Američki dolar
Urugvajski pezos
Uzbekistanski som
Venecuelanski bolivar
Vijetnamski dong
Vanuatski vatu
Samoanska tala
Centralnoafrički franak
Istočnokaripski dolar
karipski gulden
Zapadnoafrički franak
Franak
Jemenski rijal
Južnoafrički rand
Zambijska kvača
zimbabveansko zlato`,
"ca":`dírham dels Emirats Àrabs Units
afgani afganès
lek
dram
kwanza angolès
peso argentí
dòlar australià
florí d’Aruba
manat azerbaidjanès
marc convertible de Bòsnia i Hercegovina
dòlar de Barbados
taka
dinar de Bahrain
franc de Burundi
dòlar de les Bermudes
dòlar de Brunei
bolivià
real brasiler
dòlar de les Bahames
ngultrum de Bhutan
pula de Botswana
ruble belarús
dòlar de Belize
dòlar canadenc
franc congolès
franc suís
peso xilè
iuan
peso colombià
colon costa-riqueny
peso cubà
escut de Cap Verd
corona txeca
franc de Djibouti
corona danesa
peso dominicà
dinar algerià
lliura egípcia
nakfa eritreu
birr etíop
euro
dòlar fijià
lliura de les illes Malvines
lliura esterlina
lari
cedi ghanès
lliura de Gibraltar
dalasi gambià
franc guineà
quetzal
dòlar de Guyana
dòlar de Hong Kong
lempira
gourde
fòrint
rupia indonèsia
nou xéquel israelià
rupia índia
dinar iraquià
rial iranià
corona islandesa
dòlar jamaicà
dinar jordà
ien
xíling kenyà
som kirguís
riel cambodjà
franc de les Comores
won nord-coreà
won sud-coreà
dinar kuwaitià
dòlar de les illes Caiman
tenge
kip laosià
lliura libanesa
rupia de Sri Lanka
dòlar liberià
loti
dinar libi
dírham marroquí
leu moldau
ariary malgaix
dinar macedoni
kyat de Myanmar
tögrög mongol
pataca de Macau
ouguiya maurità
rupia mauriciana
rupia de les Maldives
kwacha malawià
peso mexicà
ringgit
metical moçambiquès
dòlar namibià
naira nigerià
córdoba nicaragüenc
corona noruega
rupia nepalesa
dòlar neozelandès
rial omanita
balboa
sol
kina
peso filipí
rupia pakistanesa
zloty
guaraní
rial de Qatar
leu romanès
dinar serbi
ruble
franc de Ruanda
rial saudita
dòlar de les illes Salomó
rupia de les Seychelles
lliura sudanesa
corona sueca
dòlar de Singapur
lliura de Santa Helena
leone de Sierra Leone
xíling somali
dòlar de Surinam
lliura del Sudan del Sud
dobra de São Tomé i Príncipe
lliura siriana
lilangeni swazi
baht
somoni tadjik
manat turcman
dinar tunisià
pa‘anga tongà
lira turca
dòlar de Trinitat i Tobago
nou dòlar de Taiwan
xíling tanzà
hrívnia
xíling ugandès
dòlar dels Estats Units
peso uruguaià
som uzbek
bolívar veneçolà
dong vietnamita
vatu de Vanuatu
tala samoà
franc CFA BEAC
dòlar del Carib Oriental
florí de les Antilles
franc CFA BCEAO
franc CFP
rial iemenita
rand sud-africà
kwacha zambià
or de Zimbàbue`,
"cy":`Dirham Yr Emiradau Arabaidd Unedig
Afghani Afghanistan
Lek Albania
Dram Armenia
Kwanza Angola
Peso yr Ariannin
Doler Awstralia
Fflorin Aruba
Manat Azerbaijan
Marc Trosadwy Bosnia a Hercegovina
Doler Barbados
Taka Bangladesh
Dinar Bahrain
Ffranc Burundi
Doler Bermuda
Doler Brunei
Boliviano Bolifia
Real Brasil
Doler y Bahamas
Ngultrum Bhutan
Pula Botswana
Rwbl Belarws
Doler Belize
Doler Canada
Ffranc Congo
Ffranc y Swistir
Peso Chile
Yuan Tsieina
Peso Colombia
Colón Costa Rica
Peso Ciwba
Esgwdo Cabo Verde
Koruna’r Weriniaeth Tsiec
Ffranc Djibouti
Krone Denmarc
Peso Gweriniaeth Dominica
Dinar Algeria
Punt Yr Aifft
Nakfa Eritrea
Birr Ethiopia
Ewro
Doler Ffiji
Punt Ynysoedd Falkland/Malvinas
Punt Prydain
Lari Georgia
Cedi Ghana
Punt Gibraltar
Dalasi Gambia
Ffranc Guinée
Quetzal Guatemala
Doler Guyana
Doler Hong Kong
Lempira Honduras
Gourde Haiti
Fforint Hwngari
Rupiah Indonesia
Shegel Newydd Israel
Rwpî India
Dinar Irac
Rial Iran
Króna Gwlad yr Iâ
Doler Jamaica
Dinar Gwlad yr Iorddonen
Yen Japan
Swllt Kenya
Som Kyrgyzstan
Riel Cambodia
Ffranc Comoros
Won Gogledd Corea
Won De Corea
Dinar Kuwait
Doler Ynysoedd Cayman
Tenge Kazakstan
Kip Laos
Punt Libanus
Rwpî Sri Lanka
Doler Liberia
Loti Lesotho
Dinar Libya
Dirham Moroco
Leu Moldofa
Ariary Madagascar
Denar Macedonia
Kyat Myanmar
Tugrik Mongolia
pataca Macau
Ouguiya Mauritania
Rwpî Mauritius
Rufiyaa’r Maldives
Kwacha Malawi
Peso Mecsico
Ringgit Malaysia
Metical Mozambique
Doler Namibia
Naira Nigeria
Cordoba Nicaragwa
Krone Norwy
Rwpî Nepal
Doler Seland Newydd
Rial Oman
Balboa Panama
Sol Periw
Kina Papua Guinea Newydd
Peso Philipinas
Rwpî Pacistan
Zloty Gwlad Pwyl
Guarani Paraguay
Rial Qatar
Leu Rwmania
Dinar Serbia
Rwbl Rwsia
Ffranc Rwanda
Riyal Saudi Arabia
Doler Ynysoedd Solomon
Rwpî Seychelles
Punt Sudan
Krona Sweden
Doler Singapore
Punt St Helena
Leone Sierra Leone
Swllt Somalia
Doler Surinam
Punt De Sudan
Dobra São Tomé a Príncipe
Punt Syria
Lilangeni Gwlad Swazi
Baht Gwlad Thai
Somoni Tajikistan
Manat Turkmenistan
Dinar Tunisia
Paʻanga Tonga
Lira Twrci
Doler Trinidad a Tobago
Doler Newydd Taiwan
Swllt Tanzania
Hryvnia Wcráin
Swllt Uganda
Doler UDA
Peso Uruguay
Som Uzbekistan
Bolívar Venezuela
Dong Fietnam
Vatu Vanuatu
Tala Samoa
Ffranc CFA Canol Affrica
Doler Dwyrain y Caribî
guilder Caribïaidd
Ffranc CFA Gorllewin Affrica
Ffranc CFP
Rial Yemen
Rand De Affrica
Kwacha Zambia
Zimbabwean Gold`,
"da":`dirham fra de Forenede Arabiske Emirater
afghansk afghani
albansk lek
armensk dram
angolansk kwanza
argentinsk peso
australsk dollar
arubansk florin
aserbajdsjansk manat
bosnien-hercegovinsk konvertibel mark
barbadisk dollar
bangladeshisk taka
bahrainsk dinar
burundisk franc
bermudansk dollar
bruneisk dollar
boliviansk boliviano
brasiliansk real
bahamansk dollar
bhutansk ngultrum
botswansk pula
hviderussisk rubel
belizisk dollar
canadisk dollar
congolesisk franc
schweizerfranc
chilensk peso
kinesisk yuan
colombiansk peso
costaricansk colón
cubansk peso
kapverdisk escudo
tjekkisk koruna
djiboutisk franc
dansk krone
dominikansk peso
algerisk dinar
egyptisk pund
eritreisk nakfa
etiopisk birr
euro
fijiansk dollar
pund fra Falklandsøerne
britisk pund
georgisk lari
ghanesisk cedi
gibraltarisk pund
gambisk dalasi
guineansk franc
guatemalansk quetzal
guyansk dollar
hongkongsk dollar
honduransk lempira
haitisk gourde
ungarsk forint
indonesisk rupiah
ny israelsk shekel
indisk rupee
irakisk dinar
iransk rial
islandsk krone
jamaicansk dollar
jordansk dinar
japansk yen
kenyansk shilling
kirgisisk som
cambodjansk riel
comorisk franc
nordkoreansk won
sydkoreansk won
kuwaitisk dinar
caymansk dollar
kasakhisk tenge
laotisk kip
libanesisk pund
srilankansk rupee
liberisk dollar
lesothisk loti
libysk dinar
marokkansk dirham
moldovisk leu
madagaskisk ariary
makedonsk denar
myanmarsk kyat
mongolsk tugrik
macaosk pataca
mauritansk ouguiya
mauritisk rupee
maldivisk rufiyaa
malawisk kwacha
mexicansk peso
malaysisk ringgit
mozambiquisk metical
namibisk dollar
nigeriansk naira
nicaraguansk cordoba
norsk krone
nepalesisk rupee
newzealandsk dollar
omansk rial
panamansk balboa
peruansk sol
papuansk kina
filippinsk peso
pakistansk rupee
polsk zloty
paraguaysk guarani
qatarsk rial
rumænsk leu
serbisk dinar
russisk rubel
rwandisk franc
saudiarabisk riyal
salomonsk dollar
seychellisk rupee
sudansk pund
svensk krone
singaporeansk dollar
pund fra Saint Helena
sierraleonsk leone
somalisk shilling
surinamsk dollar
sydsudansk pund
dobra fra Sao Tome og Principe
syrisk pund
swazilandsk lilangeni
thailandsk baht
tadsjikisk somoni
turkmensk manat
tunesisk dinar
tongansk paʻanga
tyrkisk lira
trinidadisk dollar
ny taiwansk dollar
tanzanisk shilling
ukrainsk grynia
ugandisk shilling
amerikansk dollar
uruguayansk peso
usbekisk sum
venezuelansk bolivar
vietnamesisk dong
vanuaisk vatu
samoansk tala
CFA-franc
østkaribisk dollar
caribiske gylden
CFA-franc BCEAO
CFP-franc
yemenitisk rial
sydafrikansk rand
zambisk kwacha
Zimbabwe Gold`,
"dsb":`ZAE dirham
afghaniski afgani
albański lek
armeński dram
angolska kwanza
argentinski peso
awstralski dolar
aruba-florin
azerbajdžaniski manat
bosniska konwertibelna marka
barbadoski dolar
bangladešska taka
bahrainski dinar
burundiski frank
bermudaski dolar
bruneiski dolar
boliwiski boliviano
brazilski real
bahamaski dolar
bhutański ngultrum
botswaniska pula
běłoruski rubl
belizeski dolar
kanadiski dolar
kongoski frank
šwicarski frank
chilski peso
chinski yuan
kolumbiski peso
kosta-rikański colón
kubański peso
kapverdski escudo
česka krona
dźibutiski frank
dańska krona
dominikański peso
algeriski dinar
egyptojski punt
eritrejska nakfa
etiopiski birr
euro
fidźiski dolar
falklandski punt
britiski punt
georgiski lari
ghanaski cedi
gibraltiski punt
gambiski dalasi
guineski frank
guatemalski quetzal
guyański dolar
hongkongski dolar
honduraska lempira
haitiska gourda
madźarski forint
indoneska rupija
israelski nowy šekel
indiska rupija
irakski dinar
irański rial
islandska krona
jamaiski dolar
jordaniski dinar
japański yen
keniaski šiling
kirgiski som
kambodžaski riel
komorski frank
pódpołnocnokorejski won
pódpołdnjowokorejski won
kuwaitski dinar
kajmaniski dolar
kazachski tenge
laoski kip
libanoński punt
sri-lankaska rupija
liberiski dolar
lesothiski loti
libyski dinar
marokkoski dirham
moldawiski leu
madagaskarski ariary
makedoński denar
myanmarski kyat
mongolski tugrik
macaoska pataca
mauretański ouguiya
mauriciska rupija
malediwiska rupija
malawiski kwacha
mexiski peso
malajziski ringgit
mosambikski metical
namibiski dolar
nigeriska naira
nikaraguaska cordoba
norwegska krona
nepalska rupija
nowoseelandski dolar
omański rial
panamaski balboa
peruski sol
papua-neuguinejska kina
filipinski peso
pakistańska rupija
pólski złoty
paraguayski guarani
katarski rial
rumuński leu
serbiski dinar
ruski rubl
ruandiski frank
saudi-arabiski rial
salomoński dolar
seychelska rupija
sudański punt
šwedska krona
singapurski dolar
St. Helena punt
sierra-leoneski leone
somaliski šiling
surinamski dolar
pódpołdnjowosudański punt
são-tomeska dobra
syriski punt
swasiski lilangeni
thaiski baht
tadźikiski somoni
turkmeniski manat
tuneziski dinar
tongaski paʻanga
turkojska lira
trinidad-tobagoski dolar
nowy taiwański dolar
tansaniski šiling
ukrainska griwna
ugandaski šiling
ameriski dolar
uruguayski peso
usbekiski sum
venezuelski bolívar
vietnamski dong
vanuatski vatu
samoaska tala
CFA-frank
pódzajtšnokaribiski dolar
karibiski šesnak
CFA-frank
CFP-frank
jemeński rial
pódpołdnjowoafriski rand
sambiska kwacha
simbabwiske złoto`,
"et":`Araabia Ühendemiraatide dirhem
Afganistani afgaani
Albaania lekk
Armeenia dramm
Angola kvanza
Argentina peeso
Austraalia dollar
Aruba kulden
Aserbaidžaani manat
Bosnia ja Hertsegoviina konverteeritav mark
Barbadose dollar
Bangladeshi taka
Bahreini dinaar
Burundi frank
Bermuda dollar
Brunei dollar
Boliivia boliviaano
Brasiilia reaal
Bahama dollar
Bhutani ngultrum
Botswana pula
Valgevene rubla
Belize’i dollar
Kanada dollar
Kongo frank
Šveitsi frank
Tšiili peeso
Hiina jüaan
Colombia peeso
Costa Rica koloon
Kuuba peeso
Cabo Verde eskuudo
Tšehhi kroon
Djibouti frank
Taani kroon
Dominikaani peeso
Alžeeria dinaar
Egiptuse nael
Eritrea nakfa
Etioopia birr
euro
Fidži dollar
Falklandi saarte nael
Suurbritannia naelsterling
Gruusia lari
Ghana sedi
Gibraltari nael
Gambia dalasi
Guinea frank
Guatemala ketsaal
Guyana dollar
Hongkongi dollar
Hondurase lempiira
Haiti gurd
Ungari forint
Indoneesia ruupia
Iisraeli uus seekel
India ruupia
Iraagi dinaar
Iraani riaal
Islandi kroon
Jamaica dollar
Jordaania dinaar
Jaapani jeen
Keenia šilling
Kõrgõzstani somm
Kambodža riaal
Komoori frank
Põhja-Korea vonn
Lõuna-Korea vonn
Kuveidi dinaar
Kaimanisaarte dollar
Kasahstani tenge
Laose kiip
Liibanoni nael
Sri Lanka ruupia
Libeeria dollar
Lesotho loti
Liibüa dinaar
Maroko dirhem
Moldova leu
Madagaskari ariari
Makedoonia dinaar
Myanmari kjatt
Mongoolia tugrik
Macau pataaka
Mauritaania ugia
Mauritiuse ruupia
Maldiivi ruupia
Malawi kvatša
Mehhiko peeso
Malaisia ringgit
Mosambiigi metikal
Namiibia dollar
Nigeeria naira
Nicaragua kordoba
Norra kroon
Nepali ruupia
Uus-Meremaa dollar
Omaani riaal
Panama balboa
Peruu soll
Paapua Uus-Guinea kina
Filipiini peeso
Pakistani ruupia
Poola zlott
Paraguay guaranii
Katari riaal
Rumeenia leu
Serbia dinaar
Venemaa rubla
Rwanda frank
Saudi Araabia riaal
Saalomoni Saarte dollar
Seišelli ruupia
Sudaani nael
Rootsi kroon
Singapuri dollar
Saint Helena nael
Sierra Leone leoone
Somaalia šilling
Suriname dollar
Lõuna-Sudaani nael
São Tomé ja Príncipe dobra
Süüria nael
Svaasimaa lilangeni
Tai baat
Tadžikistani somoni
Türkmenistani manat
Tuneesia dinaar
Tonga pa’anga
Türgi liir
Trinidadi ja Tobago dollar
uus Taiwani dollar
Tansaania šilling
Ukraina grivna
Uganda šilling
USA dollar
Uruguay peeso
Usbekistani somm
Venezuela boliivar
Vietnami dong
Vanuatu vatu
Samoa taala
Kesk-Aafrika CFA frank
Ida-Kariibi dollar
Kariibi kulden
Lääne-Aafrika CFA frank
CFP frank
Jeemeni riaal
Lõuna-Aafrika rand
Sambia kvatša
Zimbabwe kuld`,
"eu":`Arabiar Emirerri Batuetako dirhama
afgani afganiarra
lek albaniarra
dram armeniarra
kwanza angolarra
peso argentinarra
dolar australiarra
florin arubarra
manat azerbaijandarra
marko bihurgarri bosniarra
dolar barbadostarra
taka bangladeshtarra
dinar bahraindarra
franko burundiarra
dolar bermudarra
dolar bruneitarra
boliviano boliviarra
erreal brasildarra
dolar bahamarra
ngultrum bhutandarra
pula botswanarra
errublo bielorrusiarra
dolar belizetarra
dolar kanadarra
franko kongoarra
franko suitzarra
peso txiletarra
yuan txinatarra
peso kolonbiarra
colon costarricarra
peso kubatarra
ezkutu caboverdetarra
koroa txekiarra
franko djibutiarra
koroa danimarkarra
peso dominikarra
dinar aljeriarra
libera egiptoarra
nakfa eritrearra
birr etiopiarra
euroa
dolar fijiarra
libera falklandarra
libera esterlina
lari georgiarra
cedi ghanatarra
libera gibraltartarra
dalasi gambiarra
franko ginearra
ketzal guatemalarra
dolar guyanarra
dolar hongkongtarra
lempira hodurastarra
gourde haitiarra
forint hungariarra
errupia indonesiarra
shekel israeldar berria
errupia indiarra
dinar irakiarra
rial irandarra
koroa islandiarra
dolar jamaikarra
dinar jordaniarra
yen japoniarra
txelin kenyarra
som kirgizistandarra
riel kanbodiarra
franko komoretarra
won iparkorearra
won hegokorearra
dinar kuwaitarra
dolar kaimandarra
tenge kazakhstandarra
kip laostarra
libera libanoarra
errupia srilankarra
dolar liberiarra
loti lesothoarra
dinar libiarra
dirham marokoarra
leu moldaviarra
ariary madagaskartarra
dinar mazedoniarra
kyat myanmartarra
tugrik mongoliarra
pataca macauarra
uguiya mauritaniarra
errupia mauriziarra
rufiyaa maldivarra
kwacha malawiarra
peso mexikarra
ringgit malaysiarra
metical mozambiketarra
dolar namibiarra
naira nigeriarra
cordoba nikaraguarra
koroa norvegiarra
errupia nepaldarra
dolar zeelandaberritarra
rial omandarra
balboa panamarra
sol perutarra
kina gineaberriarra
peso filipinarra
errupia pakistandarra
zloty poloniarra
guarani paraguaitarra
riyal qatartarra
leu errumaniarra
dinar serbiarra
errublo errusiarra
franko ruandarra
riyal saudiarabiarra
dolar salomondarra
errupia seychelletarra
libera sudandarra
koroa suediarra
dolar singapurtarra
Santa Helenako libera
leone sierraleonar berria
txelin somaliarra
dolar surinamdarra
libera hegosudandarra
dobra saotometarra
libera siriarra
lilangeni swazilandiarra
baht thailandiarra
somoni tajikistandarra
manat turkmenistandarra
dinar tunisiarra
paʻanga tongatarra
lira turkiarra
dolar trinitatearra
dolar taiwandar berria
txelin tanzaniarra
hryvnia ukrainarra
txelin ugandarra
dolar estatubatuarra
peso uruguaitarra
sum uzbekistandarra
bolivar venezuelarra
dong vietnamdarra
vatu vanuatuarra
tala samoarra
Afrika erdialdeko CFA frankoa
dolar ekikaribearra
florin karibetarra
Afrika mendebaldeko CFA frankoa
CFP frankoa
rial yemendarra
rand hegoafrikarra
kwacha zambiarra
urre zimbabwetarra`,
"fi":`Arabiemiirikuntien dirhami
Afganistanin afgaani
Albanian lek
Armenian dram
Angolan kwanza
Argentiinan peso
Australian dollari
Aruban floriini
Azerbaidžanin manat
Bosnia-Hertsegovinan vaihdettava markka
Barbadosin dollari
Bangladeshin taka
Bahrainin dinaari
Burundin frangi
Bermudan dollari
Brunein dollari
Bolivian boliviano
Brasilian real
Bahaman dollari
Bhutanin ngultrum
Botswanan pula
Valko-Venäjän rupla
Belizen dollari
Kanadan dollari
Kongon frangi
Sveitsin frangi
Chilen peso
Kiinan juan
Kolumbian peso
Costa Rican colón
Kuuban peso
Kap Verden escudo
Tšekin koruna
Djiboutin frangi
Tanskan kruunu
Dominikaanisen tasavallan peso
Algerian dinaari
Egyptin punta
Eritrean nakfa
Etiopian birr
euro
Fidžin dollari
Falklandinsaarten punta
Englannin punta
Georgian lari
Ghanan cedi
Gibraltarin punta
Gambian dalasi
Guinean frangi
Guatemalan quetzal
Guyanan dollari
Hongkongin dollari
Hondurasin lempira
Haitin gourde
Unkarin forintti
Indonesian rupia
Israelin uusi sekeli
Intian rupia
Irakin dinaari
Iranin rial
Islannin kruunu
Jamaikan dollari
Jordanian dinaari
Japanin jeni
Kenian šillinki
Kirgisian som
Kambodžan riel
Komorien frangi
Pohjois-Korean won
Etelä-Korean won
Kuwaitin dinaari
Caymansaarten dollari
Kazakstanin tenge
Laosin kip
Libanonin punta
Sri Lankan rupia
Liberian dollari
Lesothon loti
Libyan dinaari
Marokon dirhami
Moldovan leu
Madagaskarin ariary
Makedonian denaari
Myanmarin kyat
Mongolian tugrik
Macaon pataca
Mauritanian ouguiya
Mauritiuksen rupia
Malediivien rufiyaa
Malawin kwacha
Meksikon peso
Malesian ringgit
Mosambikin metical
Namibian dollari
Nigerian naira
Nicaraguan córdoba
Norjan kruunu
Nepalin rupia
Uuden-Seelannin dollari
Omanin rial
Panaman balboa
Perun sol
Papua-Uuden-Guinean kina
Filippiinien peso
Pakistanin rupia
Puolan złoty
Paraguayn guarani
Qatarin rial
Romanian leu
Serbian dinaari
Venäjän rupla
Ruandan frangi
Saudi-Arabian rial
Salomonsaarten dollari
Seychellien rupia
Sudanin punta
Ruotsin kruunu
Singaporen dollari
Saint Helenan punta
Sierra Leonen leone
Somalian šillinki
Surinamen dollari
Etelä-Sudanin punta
São Tomén ja Príncipen dobra
Syyrian punta
Swazimaan lilangeni
Thaimaan baht
Tadžikistanin somoni
Turkmenistanin manat
Tunisian dinaari
Tongan pa’anga
Turkin liira
Trinidadin ja Tobagon dollari
Taiwanin uusi dollari
Tansanian šillinki
Ukrainan hryvnia
Ugandan šillinki
Yhdysvaltain dollari
Uruguayn peso
Uzbekistanin som
Venezuelan suvereeni bolívar
Vietnamin dong
Vanuatun vatu
Samoan tala
CFA-frangi BEAC
Itä-Karibian dollari
Karibian guldeni
CFA-frangi BCEAO
CFP-frangi
Jemenin rial
Etelä-Afrikan randi
Sambian kwacha
Zimbabwen kulta`,
"fo":`Sameindu Emirríkini dirham
Afganistan afghani
Albania lek
Armenia dram
Angola kwanza
Argentina peso
Avstralskur dollari
Aruba florin
Aserbadjan manat
Bosnia-Hersegovina mark
Barbados dollari
Bangladesj taka
Barein dinar
Burundi frankur
Bermuda dollari
Brunei dollari
Bolivia boliviano
Brasilianskur real
Bahamaoyggjar dollari
Butan ngultrum
Botsvana pula
Hvítarussiskur ruble
Belis dollari
Kanadiskur dollari
Kongo frankur
sveisiskur frankur
Kili peso
kinesiskur yuan
Kolombia peso
Kosta Rika colón
Kuba peso
Grønhøvdaoyggjar escudo
Kekkiskt koruna
Djibuti frankur
donsk króna
Dominika peso
Algeria dinar
Egyptaland pund
Eritrea nakfa
Etiopia birr
Evra
Fiji dollari
Falklandsoyggjar pund
bretsk pund
Georgia lari
Gana cedi
Gibraltar pund
Gambia dalasi
Guinea frankur
Guatemala quetzal
Gujana dollari
Hong Kong dollari
Honduras lempira
Haiti gourde
Ungarskur forintur
Indonesia rupiah
Ísrael new shekel
indiskir rupis
Irak dinar
iranskir rials
íslendsk króna
Jamaika dollari
Jordan dinar
japanskur yen
kenjanskur skillingur
Kirgisia som
Kambodja riel
Komoroyggjar frankur
Norðurkorea won
Suðurkorea won
Kuvait dinar
Caymanoyggjar dollari
Kasakstan tenge
Laos kip
Libanon pund
Sri Lanka rupi
Liberia dollari
Lesoto loti
Libya dinar
Marokko dirham
Moldovanskur leu
Madagaskar ariary
Makedónia denar
Myanmar kyat
Mongolia tugrik
Makao pataca
Móritania ouguiya
Móritius rupi
Maldivoyggjar rufiyaa
Malavi kwacha
Meksiko peso
Malaisia ringgit
Mosambik metical
Namibia dollari
Nigeria naira
Nikaragua córdoba
norsk króna
Nepal rupi
Nýsæland dollari
Oman rial
Panama balboa
Peru sol
Papua Nýguinea kina
Filipsoyggjar peso
Pakistan rupi
Pólskur zloty
Paraguai guarani
Katar rial
Rumenia leu
Serbia dinar
Russland ruble
Ruanda frankur
Saudiarabia riyal
Salomonoyggjar dollari
Seyskelloyggjar rupi
Sudan pund
svensk króna
Singapor dollari
St. Helena pund
Sierra Leona leone
Somalia skillingur
Surinam dollari
Suðursudan pund
Sao Tome & Prinsipi dobra
Sýria pund
Svasiland lilangeni
Tailand baht
Tadsjikistan somoni
Turkmenistan manat
Tunesia dinar
Tonga paʻanga
Turkaland liri
Trinidad & Tobago dollari
Taivan new dollari
Tansania skillingur
Ukraina hryvnia
Uganda skillingur
US dollari
Uruguai peso
Usbekistan som
Venesuela bolívar
Vjetnam dong
Vanuatu vatu
Samoa tala
Miðafrika CFA frankur
Eystur Karibia dollari
Karibia gyllin
Vesturafrika CFA frankur
CFP frankur
Jemen rial
Suðurafrika rand
Sambia kwacha
Simbabvi gull`,
"fy":`Verenigde Arabyske Emiraten-dirham
Afghaanske afghani
Albanese lek
Armeense dram
Angolese kwanza
Argentynske peso
Australyske dollar
Arubaanske gulden
Azerbeidzjaanske manat
Bosnyske convertibele mark
Barbadaanske dollar
Bengalese taka
Bahreinse dinar
Burundese frank
Bermuda-dollar
Bruneise dollar
Boliviaanske boliviano
Braziliaanske real
Bahamaanske dollar
Bhutaanske ngultrum
Botswaanske pula
Wit-Russyske roebel
Belizaanske dollar
Canadese dollar
Congolese frank
Zwitserse frank
Sileenske peso
Sineeske yuan renminbi
Kolombiaanske peso
Costaricaanske colón
Kubaanske peso
Kaapverdyske escudo
Tsjechyske kroon
Djiboutiaanske frank
Deenske kroon
Dominikaanske peso
Algerynske dinar
Egyptysk pûn
Eritrese nakfa
Ethiopyske birr
Euro
Fiji-dollar
Falklâneilânske pûn
Brits pûn
Georgyske lari
Ghanese cedi
Gibraltarees pûn
Gambiaanske dalasi
Guinese franc
Guatemalteekse quetzal
Guyaanske dollar
Hongkongske dollar
Hondurese lempira
Haïtiaanske gourde
Hongaarse forint
Indonesyske roepia
Israëlyske nieuwe shekel
Indiase roepie
Iraakse dinar
Iraanske rial
Yslânske kroon
Jamaikaanske dollar
Jordaanske dinar
Japanse yen
Keniaanske shilling
Kirgizyske som
Kambodjaanske riel
Komorese frank
Noard-Koreaanske won
Sûd-Koreaanske won
Koeweitse dinar
Caymaneilânske dollar
Kazachstaanske tenge
Laotiaanske kip
Libaneeske pûn
Sri Lankaanske roepie
Liberiaanske dollar
Lesothaanske loti
Libyske dinar
Marokkaanske dirham
Moldavyske leu
Malagassyske ariary
Macedonyske denar
Myanmarese kyat
Mongoalske tugrik
Macause pataca
Mauritaanske ouguiya
Mauritiaanske roepie
Maldivyske rufiyaa
Malawyske kwacha
Meksikaanske peso
Maleisyske ringgit
Mozambikaanske metical
Namibyske dollar
Nigeriaanske naira
Nicaraguaanske córdoba
Noarske kroon
Nepalese roepie
Nij-Seelânske dollar
Omaanske rial
Panamese balboa
Peruaanske sol
Papuaanske kina
Filipynske peso
Pakistaanske roepie
Poalske zloty
Paraguayaanske guarani
Katarese rial
Roemeenske leu
Servyske dinar
Russyske roebel
Rwandese frank
Saoedi-Arabyske riyal
Salomon-dollar
Seychelse roepie
Soedaneeske pûn
Sweedske kroon
Singaporese dollar
Sint-Heleenske pûn
Sierraleoonse leone
Somalyske shilling
Surinaamske dollar
Sûd-Soedaneeske pûn
Santomese dobra
Syrysk pûn
Swazyske lilangeni
Thaise baht
Tadzjikistaanske somoni
Turkmeense manat
Tunesyske dinar
Tongaanske paʻanga
Turkse lira
Trinidad en Tobago-dollar
Nije Taiwanese dollar
Tanzaniaanske shilling
Oekraïense hryvnia
Oegandese shilling
Amerikaanske dollar
Uruguayaanske peso
Oezbekistaanske sum
Fenezolaanske bolivar
Fietnameeske dong
Vanuatuaanske vatu
Samoaanske tala
CFA-frank
East-Karibyske dollar

CFA-franc BCEAO
CFP-franc
Jemenityske rial
Sûd-Afrikaanske rand
Sambiaanske kwacha`,
"ga":`Dirham Aontas na nÉimíríochtaí Arabacha
Afghani na hAfganastáine
Lek na hAlbáine
Dram na hAirméine
Kwanza Angóla
Peso na hAirgintíne
Dollar na hAstráile
Flóirín Arúba
Manat na hAsarbaiseáine
Marg Inmhalartaithe na Boisnia-Heirseagaivéine
Dollar Bharbadós
Taka na Banglaidéise
Dinar Bhairéin
Franc na Burúine
Dollar Bheirmiúda
Dollar Bhrúiné
Boliviano
Real na Brasaíle
Dollar na mBahámaí
Ngultrum na Bútáine
Pula na Botsuáine
Rúbal na Bealarúise
Dollar na Beilíse
Dollar Cheanada
Franc an Chongó
Franc na hEilvéise
Peso na Sile
Yuan na Síne
Peso na Colóime
Colón Chósta Ríce
Peso Chúba
Escudo Rinn Verde
Koruna Phoblacht na Seice
Franc Djibouti
Coróin na Danmhairge
Peso na Poblachta Doiminicí
Dinar na hAilgéire
Punt na hÉigipte
Nakfa na hEiritré
Birr na hAetóipe
Euro
Dollar Fhidsí
Punt Oileáin Fháclainne
Punt Steirling
Lari na Seoirsia
Cedi Ghána
Punt Ghiobráltar
Dalasi na Gaimbia
Franc na Guine
Quetzal Ghuatamala
Dollar na Guáine
Dollar Hong Cong
Lempira Hondúras
Gourde Háítí
Forint na hUngáire
Rupiah na hIndinéise
Seiceal Nua Iosrael
Rúipí na hIndia
Dinar na hIaráice
Rial na hIaráine
Króna na hÍoslainne
Dollar na hIamáice
Dinar na hIordáine
Yen na Seapáine
Scilling na Céinia
Som na Cirgeastáine
Riel na Cambóide
Franc Oileáin Chomóra
Won na Cóiré Thuaidh
Won na Cóiré Theas
Dinar Chuáit
Dollar Oileáin Cayman
Tenge na Casacstáine
Kip Laos
Punt na Liobáine
Rúipí Shrí Lanca
Dollar na Libéire
Loti Leosóta
Dinar na Libia
Dirham Mharacó
Leu na Moldóive
Ariary Mhadagascar
Denar na Macadóine
Kyat Mhaenmar
Tugrik na Mongóile
Pataca Mhacao
Ouguiya na Máratáine
Rúipí Oileán Mhuirís
Rufiyaa Oileáin Mhaildíve
Kwacha na Maláive
Peso Mheicsiceo
Ringgit na Malaeisia
Metical Mhósaimbíc
Dollar na Namaibe
Naira na Nigéire
Córdoba Nicearagua
Coróin na hIorua
Rúipí Neipeal
Dollar na Nua-Shéalainne
Rial Óman
Balboa Phanama
Sol Pheiriú
Kina Nua-Ghuine Phapua
Peso na nOileán Filipíneach
Rúipí na Pacastáine
Zloty na Polainne
Guaraní Pharagua
Riyal Chatar
Leu na Rómáine
Dinar na Seirbia
Rúbal na Rúise
Franc Ruanda
Riyal na hAraibe Sádaí
Dollar Oileáin Sholomón
Rúipí na Séiséal
Punt na Súdáine
Coróin na Sualainne
Dollar Shingeapór
Punt San Héilin
Leone Shiarra Leon
Scilling na Somáile
Dollar Shuranam
Punt na Súdáine Theas
Dobra São Tomé agus Príncipe
Punt na Siria
Lilangeni na Suasalainne
Baht na Téalainne
Somoni na Táidsíceastáine
Manat na Tuircméanastáine
Dinar na Túinéise
Paʻanga Thonga
Lira na Tuirce
Dollar Oileán na Tríonóide agus Tobága
Dollar Nua na Téaváine
Scilling na Tansáine
Hryvnia na hÚcráine
Scilling Uganda
Dollar S.A.M.
Peso Uragua
Sum na hÚisbéiceastáine
Bolívar Veiniséala
Dong Vítneam
Vatu Vanuatú
Tala Shamó
Franc CFA na hAfraice Láir
Dollar na Cairibe Thoir
gildear Chairib
Franc CFA Iarthar na hAfraice
Franc CFP
Rial Éimin
Rand na hAfraice Theas
Kwacha na Saimbia
ór na Siombáibe`,
"gd":`Dirham nan Iomaratan Arabach Aonaichte
Afghani Afghanach
Lek Albàineach
Dram Airmeineach
Kwanza Angòlach
Peso Argantaineach
Dolar Astràilianach
Florin Arùbach
Manat Asarbaideànach
Mark iompachail Bhosna agus Hearsagobhana
Dolar Barbadach
Taka Bangladaiseach
Dinar Bachraineach
Franc Burundaidheach
Dolar Bearmùdach
Dolar Brùnaigheach
Boliviano Boilibhiach
Real Braisileach
Dolar Bathamach
Ngultrum Butànach
Pula Botsuanach
Rùbal Bealaruiseach
Dolar Beilìseach
Dolar Canadach
Franc Congothach
Franc Eilbheiseach
Peso Sileach
Yuan Sìneach
Peso Coloimbeach
Colón Costa Rìceach
Peso Cùbach
Escudo a’ Chip Uaine
Koruna Seiceach
Franc Diobùtaidheach
Krone Danmhairgeach
Peso Doiminiceach
Dinar Aildireach
Punnd Èipheiteach
Nakfa Eartrach
Birr Itiopach
Eòro
Dolar Fìditheach
Punnd Fàclannach
Punnd Sasannach
Lari Cairtbheileach
Cedi Gànach
Punnd Diobraltarach
Dalasi Gaimbitheach
Franc Ginitheach
Quetzal Guatamalach
Dolar Guidheànach
Dolar Hong Kong
Lempira Hondùrach
Gourde Haidhteach
Forint Ungaireach
Rupiah Innd-Innseach
Secel ùr Iosraeleach
Rupee Innseanach
Dinar Ioràcach
Rial Iorànach
Króna Innis Tìleach
Dolar Diameugach
Dinar Iòrdanach
Yen Seapanach
Shilling Ceineach
Som Cìorgasach
Riel Cambuideach
Franc Comorosach
Won Choirèa a Tuath
Won Choirèa a Deas
Dinar Cuibhèiteach
Dolar Caimeanach
Tenge Casachach
Kip Làthosach
Punnd Leabanach
Rupee Sri Lancach
Dolar Libèireach
Loti Leasotach
Dinar Libitheach
Dirham Morocach
Leu Moldobhach
Ariary Madagasgarach
Denar Masadonach
Kyat Miànmarach
Tugrik Mongolach
Pataca Macàthuach
Ouguiya Moratàineach
Rupee Moiriseasach
Rufiyaa Maladaibheach
Kwacha Malabhaidheach
Peso Meagsagach
Ringgit Malaidheach
Metical Mòsaimbiceach
Dolar Naimibitheach
Naira Nigèiriach
Córdoba Niocaragach
Krone Nirribheach
Rupee Neapàlach
Dolar Shealainn Nuaidh
Rial Omànach
Balboa Panamach
Sol Pearùthach
Kina Ghini Nuaidh Paputhaiche
Peso Filipineach
Rupee Pagastànach
Złoty Pòlainneach
Guaraní Paraguaidheach
Rial Catarach
Leu Romàineach
Dinar Sèirbeach
Rùbal Ruiseach
Franc Rubhandach
Riyal Sabhdach
Dolar Eileanan Sholaimh
Rupee Seiseallach
Punnd Sudànach
Krona Suaineach
Dolar Singeapòrach
Punnd Eilean Naomh Eilidh
Leone Siarra Leòmhannach ùr
Shilling Somàilitheach
Dolar Suranamach
Punnd Sudàin a Deas
Dobra São Tomé agus Príncipe
Punnd Siridheach
Lilangeni Suasaidheach
Baht Tàidheach
Somoni Taidigeach
Manat Turcmanach
Dinar Tuiniseach
Paʻanga Tongach
Lira Turcach
Dolar Thrianaid agus Thobago
Dolar ùr Taidh-Bhànach
Shilling Tansanaidheach
Hryvnia Ucràineach
Shilling Ugandach
Dolar nan Stàitean Aonaichte
Peso Uruguaidheach
Som Usbagach
Bolívar Bheinisealach
Dong Bhiet-Namach
Vatu Vanuatuthach
Tala Samothach
Franc CFA Meadhan-Afragach
Dolar Caraibeach earach
Gulden Caraibeach
Franc CFA Afraga an Iar
Franc CFP
Rial Eamanach
Rand Afraga a Deas
Kwacha Sàimbitheach
Òr Sìombabuthach`,
"gl":`dirham dos Emiratos Árabes Unidos
afgani afgán
lek albanés
dram armenio
kwanza angolano
peso arxentino
dólar australiano
florín de Aruba
manat acerbaixano
marco convertible de Bosnia e Hercegovina
dólar de Barbados
taka de Bangladesh
dinar de Bahrain
franco burundiano
dólar bermudano
dólar de Brunei
boliviano
real brasileiro
dólar bahamés
ngultrum butanés
pula botswaniano
rublo belaruso
dólar belizense
dólar canadense
franco congolés
franco suízo
peso chileno
iuán chinés
peso colombiano
colón costarriqueño
peso cubano
escudo caboverdiano
coroa checa
franco djibutiano
coroa dinamarquesa
peso dominicano
dinar alxeriano
libra exipcia
nakfa eritreo
birr etíope
euro
dólar fixiano
libra das Illas Malvinas
libra esterlina
lari xeorxiano
cedi ghanés
libra xibraltareña
dalasi gambiano
franco guineano
quetzal guatemalteco
dólar güianés
dólar de Hong Kong
lempira hondureño
gourde haitiana
florín húngaro
rupia indonesia
novo shequel israelí
rupia india
dinar iraquí
rial iraniano
coroa islandesa
dólar xamaicano
dinar xordano
ien xaponés
xilin kenyano
som kirguiz
riel camboxano
franco comoriano
won norcoreano
won surcoreano
dinar kuwaití
dólar das Illas Caimán
tenge kazako
kip laosiano
libra libanesa
rupia srilankesa
dólar liberiano
loti de Lesoto
dinar libio
dirham marroquí
leu moldovo
ariary malgaxe
dinar macedonio
kyat birmano
tugrik mongol
pataca macaense
ouguiya mauritano
rupia mauriciana
rupia maldivana
kwacha de Malawi
peso mexicano
ringgit malaio
metical mozambicano
dólar namibio
naira nixeriano
córdoba nicaraguano
coroa norueguesa
rupia nepalesa
dólar neozelandés
rial omaní
balboa panameño
sol peruano
kina de Papúa-Nova Guinea
peso filipino
rupia paquistaní
zloty polaco
guaraní paraguaio
rial qatarí
leu romanés
dinar serbio
rublo ruso
franco ruandés
rial saudita
dólar das Illas Salomón
rupia de Seychelles
libra sudanesa
coroa sueca
dólar de Singapur
libra de Santa Helena
leone de Serra Leoa
xilin somalí
dólar surinamés
libra sursudanesa
dobra de San Tomé e Príncipe
libra siria
lilangeni de Swazilandia
baht tailandés
somoni taxiquistano
manat turkmeno
dinar tunisiano
paʻanga tongano
lira turca
dólar trinitense
novo dólar taiwanés
xilin tanzano
hrivna ucraína
xilin ugandés
dólar estadounidense
peso uruguaio
som uzbeko
bolívar venezolano
dong vietnamita
vatu vanuatiano
tala samoano
franco CFA
dólar do Caribe Oriental
florín caribeño
franco CFA
franco CFP
rial iemení
rand surafricano
kwacha zambiano
ouro de Zimbabwe`,
"hr":`UAE dirham
afganistanski afgani
albanski lek
armenski dram
angolska kvanza
argentinski pezo
australski dolar
arupski florin
azerbajdžanski manat
konvertibilna marka
barbadoski dolar
bangladeška taka
bahreinski dinar
burundski franak
bermudski dolar
brunejski dolar
bolivijski bolivijano
brazilski real
bahamski dolar
butanski ngultrum
bocvanska pula
bjeloruski rubalj
belizeanski dolar
kanadski dolar
kongoanski franak
švicarski franak
čileanski pezo
kineski yuan
kolumbijski pezo
kostarikanski kolon
kubanski pezo
zelenortski eskudo
češka kruna
džibutski franak
danska kruna
dominikanski pezo
alžirski dinar
egipatska funta
eritrejska nakfa
etiopski bir
euro
fidžijski dolar
falklandska funta
britanska funta
gruzijski lari
ganski cedi
gibraltarska funta
gambijski dalas
gvinejski franak
gvatemalski kvecal
gvajanski dolar
hongkonški dolar
honduraška lempira
haićanski gourd
mađarska forinta
indonezijska rupija
novi izraelski šekel
indijska rupija
irački dinar
iranski rijal
islandska kruna
jamajčanski dolar
jordanski dinar
japanski jen
kenijski šiling
kirgiski som
kambodžanski rijal
komorski franak
sjevernokorejski won
južnokorejski won
kuvajtski dinar
kajmanski dolar
kazahstanski tenge
laoski kip
libanonska funta
šrilankanska rupija
liberijski dolar
lesotski loti
libijski dinar
marokanski dirham
moldavski lej
malgaški arijari
makedonski denar
mjanmarski kjat
mongolski tugrik
makaoška pataka
mauretanska ouguja
mauricijska rupija
maldivijska rufija
malavijska kvača
meksički pezo
malezijski ringit
mozambički metikal
namibijski dolar
nigerijska naira
nikaragvanska zlatna kordoba
norveška kruna
nepalska rupija
novozelandski dolar
omanski rijal
panamska balboa
peruanski sol
kina Papue Nove Gvineje
filipinski pezo
pakistanska rupija
poljska zlota
paragvajski gvarani
katarski rial
rumunjski lej
srpski dinar
ruski rubalj
ruandski franak
saudijski rijal
solmonskootočni dolar
sejšelska rupija
sudanska funta
švedska kruna
singapurski dolar
svetohelenska funta
sijeraleonski leone
somalijski šiling
surinamski dolar
južnosudanska funta
dobra Svetog Tome i Principa
sirijska funta
svazi lilangeni
tajlandski baht
tadžikistanski somoni
turkmenistanski manat
tuniski dinar
tongaška pa’anga
turska lira
trininadtobaški dolar
novotajvanski dolar
tanzanijski šiling
ukrajinska hrivnja
ugandski šiling
američki dolar
urugvajski pezo
uzbekistanski som
venezuelanski bolivar
vijetnamski dong
vanuatski vatu
samoanska tala
CFA franak BEAC
istočnokaripski dolar
karipski gulden
CFA franak BCEAO
CFP franak
jemenski rijal
južnoafrički rand
zambijska kvača
zimbabveansko zlato`,
"hsb":`ZAE dirham
afghaniski afghani
albanski lek
armenski dram
angolska kwanza
argentinski peso
awstralski dolar
aruba-florin
azerbajdźanski manat
bosniska konwertibelna hriwna
barbadoski dolar
bangladešska taka
bahrainski dinar
burundiski frank
bermudaski dolar
bruneiski dolar
boliwiski boliviano
brazilski real
bahamaski dolar
bhutanski ngultrum
botswanska pula
běłoruski rubl
belizeski dolar
kanadiski dolar
kongoski frank
šwicarski frank
chilski peso
chinski yuan
kolumbiski peso
kosta-rikaski colón
kubaski peso
kapverdski escudo
čěska króna
dźibutiski frank
danska króna
dominikanski peso
algeriski dinar
egyptowski punt
eritrejska nakfa
etiopiski birr
euro
fidźiski dolar
falklandski punt
britiski punt
georgiski lari
ghanaski cedi
gibraltarski punt
gambiski dalasi
ginejski frank
guatemalski quetzal
guyanski dolar
hongkongski dolar
honduraska lempira
haitiska gourda
madźarski forint
indoneska rupija
israelski nowy šekel
indiska rupija
irakski dinar
iranski rial
islandska króna
jamaiski dolar
jordaniski dinar
japanski yen
keniaski šiling
kirgiski som
kambodźaski riel
komorski frank
sewjernokorejski won
južnokorejski won
kuwaitski dinar
kajmanski dolar
kazachski tenge
laoski kip
libanonski punt
sri-lankaska rupija
liberiski dolar
lesothiski loti
libyski dinar
marokkoski dirham
moldawski leu
madagaskarski ariary
makedonski denar
myanmarski kyat
mongolski tugrik
macaoska pataka
mawretanska ouguiya
mauritiuska rupija
malediwiska rupija
malawiski kwacha
mexiski peso
malajziski ringgit
mosambikski metical
namibiski dolar
nigeriski naira
nikaraguaski cordoba
norwegska króna
nepalska rupija
nowoseelandski dolar
omanski rial
panamaski balboa
peruski sol
papua-nowoginejski kina
filipinski peso
pakistanska rupija
pólski złoty
paraguayski guarani
katarski rial
rumunski leu
serbiski dinar
ruski rubl
ruandiski frank
saudi-arabski rial
salomonski dolar
seychellska rupija
sudanski punt
šwedska króna
singapurski dolar
St. Helenski punt
sierra-leoneski leone
somaliski šiling
surinamski dolar
južnosudanski punt
são tomeski dobra
syriski punt
swasiski lilangeni
thaiski baht
tadźikski somoni
turkmenski manat
tuneziski dinar
tongaski paʻanga
turkowska lira
trinidad-tobagoski dolar
nowy taiwanski dolar
tansaniski šiling
ukrainska hriwna
ugandaski šiling
ameriski dolar
uruguayski peso
uzbekski sum
venezuelski bolívar
vietnamski dong
vanuatuski vatu
samoaski tala
CFA-frank
wuchodnokaribiski dolar
karibiski gulden
CFA-frank
CFP-frank
jemenski rial
južnoafriski rand
sambiski kwacha
simbabwiske złoto`,
"ie":``,
"is":`arabískt dírham
afgani
albanskt lek
armenskt dramm
angólsk kvansa
argentínskur pesi
ástralskur dalur
arúbönsk flórína
aserskt manat
skiptanlegt Bosníu og Hersegóvínu-mark
barbadoskur dalur
bangladessk taka
bareinskur denari
búrúndískur franki
Bermúdadalur
brúneiskur dalur
bólivíani
brasilískt ríal
Bahamadalur
bútanskt núltrum
botsvönsk púla
hvítrússnesk rúbla
belískur dalur
Kanadadalur
kongóskur franki
svissneskur franki
síleskur pesi
kínverskt júan
kólumbískur pesi
kostarískt kólon
kúbverskur pesi
grænhöfðeyskur skúti
tékknesk króna
djíbútískur franki
dönsk króna
dóminískur pesi
alsírskur denari
egypskt pund
erítresk nakfa
eþíópískt birr
evra
fídjískur dalur
falklenskt pund
sterlingspund
georgískur lari
ganverskur sedi
Gíbraltarspund
gambískur dalasi
Gíneufranki
gvatemalskt kvesal
gvæjanskur dalur
Hong Kong-dalur
hondúrsk lempíra
haítískur gúrdi
ungversk fórinta
indónesísk rúpía
nýr ísraelskur sikill
indversk rúpía
írakskur denari
íranskt ríal
íslensk króna
jamaískur dalur
jórdanskur denari
japanskt jen
kenískur skildingur
kirgiskt som
kambódískt ríal
kómoreyskur franki
norðurkóreskt vonn
suðurkóreskt vonn
kúveiskur denari
caymaneyskur dalur
kasakst tengi
laoskt kip
líbanskt pund
srílönsk rúpía
líberískur dalur
lesótóskur lóti
líbískur denari
marokkóskt dírham
moldavískt lei
Madagaskararjari
makedónskur denari
mjanmarskt kjat
mongólskur túríkur
makaósk pataka
márítönsk úgía
máritísk rúpía
maldíveysk rúpía
malavísk kvaka
mexíkóskur pesi
malasískt ringit
mósambískt metikal
namibískur dalur
nígerísk næra
níkarögsk kordóva
norsk króna
nepölsk rúpía
nýsjálenskur dalur
ómanskt ríal
balbói
perúskt sól
papúsk kína
filippseyskur pesi
pakistönsk rúpía
pólskt slot
paragvæskt gvaraní
katarskt ríal
rúmenskt lei
serbneskur denari
rússnesk rúbla
rúandskur franki
sádíarabískt ríal
salómonseyskur dalur
Seychellesrúpía
súdanskt pund
sænsk króna
singapúrskur dalur
helenskt pund
síerraleónsk ljóna
sómalískur skildingur
Súrínamdalur
suðursúdanskt pund
Saó Tóme og Prinsípe-dóbra
sýrlenskt pund
svasílenskur lílangeni
taílenskt bat
tadsjikskur sómóni
túrkmenskt manat
túniskur denari
Tongapanga
tyrknesk líra
Trínidad og Tóbagó-dalur
taívanskur dalur
tansanískur skildingur
úkraínsk hrinja
úgandskur skildingur
Bandaríkjadalur
úrúgvæskur pesi
úsbekskt súm
venesúelskur bólívari
víetnamskt dong
vanúatúskt vatú
Samóatala
miðafrískur franki
austurkarabískur dalur
Karíbahafsgyllini
vesturafrískur franki
pólinesískur franki
jemenskt ríal
suðurafrískt rand
sambísk kvaka
simbabveskt gold`,
"lb":`VAE-Dirham
Afghanesch Afghani
Albanesche Lek
Armeneschen Dram
Angolanesche Kwanza
Argentinesche Peso
Australeschen Dollar
Aruba-Florin
Aserbaidschan-Manat
Bosnien an Herzegowina Konvertéierbar Mark
Barbados-Dollar
Bangladesch-Taka
Bahrain-Dinar
Burundi-Frang
Bermuda-Dollar
Brunei-Dollar
Bolivianesche Boliviano
Brasilianesche Real
Bahama-Dollar
Bhutan-Ngultrum
Botswanesch Pula
Wäissrussesche Rubel
Belize-Dollar
Kanadeschen Dollar
Kongo-Frang
Schwäizer Frang
Chilenesche Peso
Renminbi Yuan
Kolumbianesche Peso
Costa-Rica-Colón
Kubanesche Peso
Kap-Verde-Escudo
Tschechesch Kroun
Dschibuti-Frang
Dänesch Kroun
Dominikanesche Peso
Algereschen Dinar
Egyptescht Pond
Eritréieschen Nakfa
Ethiopescht Birr
Euro
Fidschi-Dollar
Falkland-Pond
Britescht Pond
Georgesche Lari
Ghanaeschen Cedi
Gibraltar-Pond
Gambia-Dalasi
Guinea-Frang
Guatemaltekesche Quetzal
Guyana-Dollar
Hong-Kong-Dollar
Honduras-Lempira
Haitianesch Gourde
Ungaresche Forint
Indonesesch Rupiah
Israeleschen Neie Schekel
Indesch Rupie
Irakeschen Dinar
Iranesch Rial
Islännesch Kroun
Jamaika-Dollar
Jordaneschen Dinar
Japanesche Yen
Kenia-Schilling
Kirgisesche Som
Kambodschanesche Riel
Komore-Frang
Nordkoreanesche Won
Südkoreanesche Won
Kuwait-Dinar
Kaiman-Dollar
Kasacheschen Tenge
Laoteschen Kip
Libanesescht Pond
Sri-Lanka-Rupie
Liberianeschen Dollar
Loti
Libeschen Dinar
Marokkaneschen Dirham
Moldawesche Leu
Madagaskar-Ariary
Mazedoneschen Denar
Myanmaresche Kyat
Mongoleschen Tögrög
Macau-Pataca
Mauretaneschen Ouguiya
Mauritius-Rupie
Maldiven-Rupie
Malawi-Kwacha
Mexikanesche Peso
Malayseschen Ringgit
Mosambikanesche Metical
Namibia-Dollar
Nigerianeschen Naira
Nicaraguanesche Córdoba
Norwegesch Kroun
Nepalesesch Rupie
Neiséiland-Dollar
Omanesche Rial
Panamaesche Balboa
Peruaneschen Sol
Papua-Neiguinéiesche Kina
Philippinnesche Peso
Pakistanesch Rupie
Polneschen Zloty
Paraguayeschen Guaraní
Katar-Riyal
Rumänesche Leu
Serbeschen Dinar
Russesche Rubel
Ruanda-Frang
Saudi-Rial
Salomonen-Dollar
Seychellen-Rupie
Sudanesescht Pond
Schwedesch Kroun
Singapur-Dollar
St. Helena-Pond
Sierra-leonesche Leone
Somalia-Schilling
Surinameschen Dollar
Südsudanesescht Pond
São-toméeschen Dobra
Syrescht Pond
Swasilännesche Lilangeni
Thailännesche Baht
Tadschikistan-Somoni
Turkmenistan-Manat
Tuneseschen Dinar
Tongaeschen Paʻanga
Tierkesch Lira
Trinidad-an-Tobago-Dollar
Neien Taiwan-Dollar
Tansania-Schilling
Ukraineschen Hrywnja
Uganda-Schilling
US-Dollar
Uruguayesche Peso
Usbekistan-Sum
Venezolanesche Bolívar
Vietnameseschen Dong
Vanuatu-Vatu
Samoaneschen Tala
CFA-Frang
Ostkaribeschen Dollar

CFA-Frang
CFP-Frang
Jemen-Rial
Südafrikanesche Rand
Kwacha`,
"lij":``,
"lmo":``,
"lt":`Jungtinių Arabų Emyratų dirhamas
Afganistano afganis
Albanijos lekas
Armėnijos dramas
Angolos kvanza
Argentinos pesas
Australijos doleris
Arubos guldenas
Azerbaidžano manatas
Bosnijos ir Hercegovinos konvertuojamoji markė
Barbadoso doleris
Bangladešo taka
Bahreino dinaras
Burundžio frankas
Bermudos doleris
Brunėjaus doleris
Bolivijos bolivijanas
Brazilijos realas
Bahamų doleris
Butano ngultrumas
Botsvanos pula
Baltarusijos rublis
Belizo doleris
Kanados doleris
Kongo frankas
Šveicarijos frankas
Čilės pesas
Kinijos ženminbi juanis
Kolumbijos pesas
Kosta Rikos kolonas
Kubos pesas
Žaliojo Kyšulio eskudas
Čekijos krona
Džibučio frankas
Danijos krona
Dominikos pesas
Alžyro dinaras
Egipto svaras
Eritrėjos nakfa
Etiopijos biras
Euras
Fidžio doleris
Falklando salų svaras
Didžiosios Britanijos svaras
Gruzijos laris
Ganos sedis
Gibraltaro svaras
Gambijos dalasis
Gvinėjos frankas
Gvatemalos ketcalis
Gajanos doleris
Honkongo doleris
Hondūro lempira
Haičio gurdas
Vengrijos forintas
Indonezijos rupija
Izraelio naujasis šekelis
Indijos rupija
Irako dinaras
Irano rialas
Islandijos krona
Jamaikos doleris
Jordanijos dinaras
Japonijos jena
Kenijos šilingas
Kirgizijos somas
Kambodžos rielis
Komoro frankas
Šiaurės Korėjos vonas
Pietų Korėjos vonas
Kuveito dinaras
Kaimanų salų doleris
Kazachstano tengė
Laoso kipas
Libano svaras
Šri Lankos rupija
Liberijos doleris
Lesoto lotis
Libijos dinaras
Maroko dirhamas
Moldovos lėja
Madagaskaro ariaris
Makedonijos denaras
Mianmaro kijatas
Mongolijos tugrikas
Makao pataka
Mauritanijos ugija
Mauricijaus rupija
Maldyvų rufija
Malavio kvača
Meksikos pesas
Malaizijos ringitas
Mozambiko metikalis
Namibijos doleris
Nigerijos naira
Nikaragvos kordoba
Norvegijos krona
Nepalo rupija
Naujosios Zelandijos doleris
Omano rialas
Panamos balboja
Peru solis
Papua Naujosios Gvinėjos kina
Filipinų pesas
Pakistano rupija
Lenkijos zlotas
Paragvajaus guaranis
Kataro rialas
Rumunijos lėja
Serbijos dinaras
Rusijos rublis
Ruandos frankas
Saudo Arabijos rijalas
Saliamono salų doleris
Seišelių rupija
Sudano svaras
Švedijos krona
Singapūro doleris
Šv. Elenos salų svaras
Siera Leonės leonė
Somalio šilingas
Surimano doleris
Pietų Sudano svaras
San Tomės ir Principės dobra
Sirijos svaras
Svazilando lilangenis
Tailando batas
Tadžikistano somonis
Turkmėnistano manatas
Tuniso dinaras
Tongo paanga
Turkijos lira
Trinidado ir Tobago doleris
Taivano naujasis doleris
Tanzanijos šilingas
Ukrainos grivina
Ugandos šilingas
JAV doleris
Urugvajaus pesas
Uzbekistano sumas
Venesuelos bolivaras
Vietnamo dongas
Vanuatu vatas
Samoa tala
CFA BEAC frankas
Rytų Karibų doleris
Karibų guldenas
CFA BCEAO frankas
CFP frankas
Jemeno rialas
Pietų Afrikos Respublikos randas
Zambijos kvača
Zimbabvės auksas`,
"lv":`Apvienoto Arābu Emirātu dirhēms
Afganistānas afgāns
Albānijas leks
Armēnijas drams
Angolas kvanza
Argentīnas peso
Austrālijas dolārs
Arubas guldenis
Azerbaidžānas manats
Bosnijas un Hercogovinas konvertējamā marka
Barbadosas dolārs
Bangladešas taka
Bahreinas dinārs
Burundi franks
Bermudu dolārs
Brunejas dolārs
Bolīvijas boliviano
Brazīlijas reāls
Bahamu dolārs
Butānas ngultrums
Botsvanas pula
Baltkrievijas rubelis
Belizas dolārs
Kanādas dolārs
KDR franks
Šveices franks
Čīles peso
Ķīnas juaņs
Kolumbijas peso
Kostarikas kolons
Kubas peso
Kaboverdes eskudo
Čehijas krona
Džibutijas franks
Dānijas krona
Dominikānas peso
Alžīrijas dinārs
Ēģiptes mārciņa
Eritrejas nakfa
Etiopijas birs
eiro
Fidži dolārs
Folklenda Salu mārciņa
Lielbritānijas mārciņa
Gruzijas lari
Ganas sedi
Gibraltāra mārciņa
Gambijas dalasi
Gvinejas franks
Gvatemalas ketsals
Gajānas dolārs
Honkongas dolārs
Hondurasas lempīra
Haiti gurds
Ungārijas forints
Indonēzijas rūpija
Izraēlas šekelis
Indijas rūpija
Irākas dinārs
Irānas riāls
Islandes krona
Jamaikas dolārs
Jordānas dinārs
Japānas jena
Kenijas šiliņš
Kirgizstānas soms
Kambodžas riels
Komoru franks
Ziemeļkorejas vona
Dienvidkorejas vona
Kuveitas dinārs
Kaimanu salu dolārs
Kazahstānas tenge
Laosas kips
Libānas mārciņa
Šrilankas rūpija
Libērijas dolārs
Lesoto loti
Lībijas dinārs
Marokas dirhēms
Moldovas leja
Madagaskaras ariari
Maķedonijas denārs
Mjanmas kjats
Mongolijas tugriks
Makao pataka
Mauritānijas ugija
Maurīcijas rūpija
Maldīvijas rūfija
Malāvijas kvača
Meksikas peso
Malaizijas ringits
Mozambikas metikals
Namībijas dolārs
Nigērijas naira
Nikaragvas kordoba
Norvēģijas krona
Nepālas rūpija
Jaunzēlandes dolārs
Omānas riāls
Panamas balboa
Peru sols
Papua-Jaungvinejas kina
Filipīnu peso
Pakistānas rūpija
Polijas zlots
Paragvajas guarani
Kataras riāls
Rumānijas leja
Serbijas dinārs
Krievijas rublis
Ruandas franks
Saūda Arābijas riāls
Zālamana Salu dolārs
Seišelu salu rūpija
Sudānas mārciņa
Zviedrijas krona
Singapūras dolārs
Sv.Helēnas salas mārciņa
Sjerraleones leone
Somālijas šiliņš
Surinamas dolārs
Dienvidsudānas mārciņa
Santome un Prinsipi dobra
Sīrijas mārciņa
Svazilendas lilangeni
Taizemes bāts
Tadžikistānas somons
Turkmenistānas manats
Tunisijas dinārs
Tongas paanga
Turcijas lira
Trinidādas un Tobāgo dolārs
Taivānas jaunais dolārs
Tanzānijas šiliņš
Ukrainas grivna
Ugandas šiliņš
ASV dolārs
Urugvajas peso
Uzbekistānas sums
Venecuēlas bolivārs
Vjetnamas dongi
Vanuatu vatu
Samoa tala
Centrālāfrikas CFA franks
Austrumkarību dolārs
Karību guldenis
Rietumāfrikas CFA franks
CFP franks
Jemenas riāls
Dienvidāfrikas rends
Zambijas kvača
Zimbabves zelts`,
"mt":`







































ewro`,
"nb":`emiratarabiske dirham
afghanske afghani
albanske lek
armenske dram
angolanske kwanza
argentinske pesos
australske dollar
arubiske floriner
aserbajdsjanske manat
bosnisk-hercegovinske konvertible mark
barbadiske dollar
bangladeshiske taka
bahrainske dinarer
burundiske franc
bermudiske dollar
bruneiske dollar
bolivianske boliviano
brasilianske real
bahamanske dollar
bhutanske ngultrum
botswanske pula
nye belarusiske rubler
beliziske dollar
kanadiske dollar
kongolesiske franc
sveitsiske franc
chilenske pesos
kinesiske yuan
colombianske pesos
costaricanske colón
kubanske pesos
kappverdiske escudos
tsjekkiske koruna
djiboutiske franc
danske kroner
dominikanske pesos
algeriske dinarer
egyptiske pund
eritreiske nakfa
etiopiske birr
euro
fijianske dollar
falklandspund
britiske pund
georgiske lari
ghanesiske cedi
gibraltarske pund
gambiske dalasi
guineanske franc
guatemalanske quetzal
guyanske dollar
Hongkong-dollar
honduranske lempira
haitiske gourde
ungarske forinter
indonesiske rupier
nye israelske shekler
indiske rupier
irakske dinarer
iranske rialer
islandske kroner
jamaikanske dollar
jordanske dinarer
japanske yen
kenyanske shilling
kirgisiske som
kambodsjanske riel
komoriske franc
nordkoreanske won
sørkoreanske won
kuwaitiske dinarer
caymanske dollar
kasakhstanske tenge
laotiske kip
libanesiske pund
srilankiske rupier
liberiske dollar
lesothiske loti
libyske dinarer
marokkanske dirham
moldovske leu
madagassiske ariary
makedonske denarer
myanmarske kyat
mongolske tugrik
makaoiske pataca
mauritanske ouguiya
mauritiske rupier
maldiviske rufiyaa
malawiske kwacha
meksikanske pesos
malaysiske ringgit
mosambikiske metical
namibiske dollar
nigerianske naira
nicaraguanske córdoba
norske kroner
nepalske rupier
newzealandske dollar
omanske rialer
panamanske balboa
peruanske sol
papuanske kina
filippinske pesos
pakistanske rupier
polske zloty
paraguayanske guarani
qatarske rialer
rumenske leu
serbiske dinarer
russiske rubler
rwandiske franc
saudiarabiske riyaler
salomonske dollar
seychelliske rupier
sudanske pund
svenske kroner
singaporske dollar
sankthelenske pund
sierraleonsk leone
somaliske shilling
surinamske dollar
sørsudanske pund
saotomesiske dobra
syriske pund
swazilandske lilangeni
thailandske baht
tadsjikiske somoni
turkmenske manat
tunisiske dinarer
tonganske paʻanga
tyrkiske lire
trinidadiske dollar
nye taiwanske dollar
tanzanianske shilling
ukrainske hryvnia
ugandiske shilling
amerikanske dollar
uruguayanske pesos
usbekiske som
venezuelanske bolivar
vietnamesiske dong
vanuatiske vatu
samoanske tala
sentralafrikanske CFA-franc
østkaribiske dollar
karibiske gylden
vestafrikanske CFA-franc
CFP-franc
jemenittiske rialer
sørafrikanske rand
zambiske kwacha
zimbabwiske gull`,
"nds":``,
"nn":`emiratarabiske dirham
afghanske afghani
albanske lek
armenske dram
angolanske kwanza
argentinske pesos
australske dollar
arubiske florinar
aserbajdsjanske manat
bosnisk-hercegovinske konvertible mark
barbadiske dollar
bangladeshiske taka
bahrainske dinarar
burundiske franc
bermudiske dollar
bruneiske dollar
bolivianske boliviano
brasilianske real
bahamanske dollar
bhutanske ngultrum
botswanske pula
nye belarusiske rublar
beliziske dollar
kanadiske dollar
kongolesiske franc
sveitsiske franc
chilenske pesos
kinesiske yuan
kolombianske pesos
kostarikanske colón
kubanske pesos
kappverdiske escudo
tsjekkiske koruna
djiboutiske franc
danske kroner
dominikanske pesos
algeriske dinarar
egyptiske pund
eritreiske nakfa
etiopiske birr
euro
fijianske dollar
falklandspund
britiske pund
georgiske lari
ghanesiske cedi
gibraltarske pund
gambiske dalasi
guineanske franc
guatemalanske quetzal
guyanske dollar
Hongkong-dollar
honduranske lempira
haitiske gourde
ungarske forintar
indonesiske rupiahar
nye israelske sheklar
indiske rupiar
irakiske dinarar
iranske rial
islandske kroner
jamaikanske dollar
jordanske dinarar
japanske yen
kenyanske shilling
kirgisiske som
kambodsjanske riel
komoriske franc
nordkoreanske won
sørkoreanske won
kuwaitiske dinarar
caymanske dollar
kasakhstanske tenge
laotiske kip
libanesiske pund
srilankiske rupiar
liberiske dollar
lesothiske loti
libyske dinarar
marokkanske dirham
moldovske leuar
madagassiske ariary
makedonske denarar
myanmarske kyat
mongolske tugrik
makaoiske pataca
mauritanske ouguiya
mauritiske rupiar
maldiviske rufiyaa
malawiske kwacha
meksikanske pesos
malaysiske ringgit
mosambikiske metical
namibiske dollar
nigerianske naira
nicaraguanske córdoba
norske kroner
nepalske rupiar
nyzealandske dollar
omanske rial
panamanske balboa
peruanske sol
papuanske kina
filippinske pesos
pakistanske rupiar
polske zloty
paraguayanske guaraní
qatarske rial
rumenske leuar
serbiske dinarar
russiske rublar
rwandiske franc
saudiarabiske rial
salomonske dollar
seychelliske rupiar
sudanske pund
svenske kroner
singaporske dollar
sankthelenske pund
sierraleonsk leone
somaliske shilling
surinamske dollar
sørsudanske pund
saotomesiske dobra
syriske pund
eswatinisk lilangeni
thailandske baht
tadsjikiske somoni
turkmenske manat
tunisiske dinarar
tonganske paʻanga
tyrkiske lira
trinidadiske dollar
nye taiwanske dollar
tanzanianske shilling
ukrainske hryvnia
ugandiske shilling
amerikanske dollar
uruguayanske pesos
usbekiske sum
venezuelanske bolivar
vietnamesiske dong
vanuatuiske vatu
samoanske tala
sentralafrikanske CFA-franc
austkaribiske dollar
karibiske gylden
vestafrikanske CFA-franc
CFP-franc
jemenittiske rial
sørafrikanske rand
zambiske kwacha
zimbabwiske gull`,
"no":`emiratarabiske dirham
afghanske afghani
albanske lek
armenske dram
angolanske kwanza
argentinske pesos
australske dollar
arubiske floriner
aserbajdsjanske manat
bosnisk-hercegovinske konvertible mark
barbadiske dollar
bangladeshiske taka
bahrainske dinarer
burundiske franc
bermudiske dollar
bruneiske dollar
bolivianske boliviano
brasilianske real
bahamanske dollar
bhutanske ngultrum
botswanske pula
nye belarusiske rubler
beliziske dollar
kanadiske dollar
kongolesiske franc
sveitsiske franc
chilenske pesos
kinesiske yuan
colombianske pesos
costaricanske colón
kubanske pesos
kappverdiske escudos
tsjekkiske koruna
djiboutiske franc
danske kroner
dominikanske pesos
algeriske dinarer
egyptiske pund
eritreiske nakfa
etiopiske birr
euro
fijianske dollar
falklandspund
britiske pund
georgiske lari
ghanesiske cedi
gibraltarske pund
gambiske dalasi
guineanske franc
guatemalanske quetzal
guyanske dollar
Hongkong-dollar
honduranske lempira
haitiske gourde
ungarske forinter
indonesiske rupier
nye israelske shekler
indiske rupier
irakske dinarer
iranske rialer
islandske kroner
jamaikanske dollar
jordanske dinarer
japanske yen
kenyanske shilling
kirgisiske som
kambodsjanske riel
komoriske franc
nordkoreanske won
sørkoreanske won
kuwaitiske dinarer
caymanske dollar
kasakhstanske tenge
laotiske kip
libanesiske pund
srilankiske rupier
liberiske dollar
lesothiske loti
libyske dinarer
marokkanske dirham
moldovske leu
madagassiske ariary
makedonske denarer
myanmarske kyat
mongolske tugrik
makaoiske pataca
mauritanske ouguiya
mauritiske rupier
maldiviske rufiyaa
malawiske kwacha
meksikanske pesos
malaysiske ringgit
mosambikiske metical
namibiske dollar
nigerianske naira
nicaraguanske córdoba
norske kroner
nepalske rupier
newzealandske dollar
omanske rialer
panamanske balboa
peruanske sol
papuanske kina
filippinske pesos
pakistanske rupier
polske zloty
paraguayanske guarani
qatarske rialer
rumenske leu
serbiske dinarer
russiske rubler
rwandiske franc
saudiarabiske riyaler
salomonske dollar
seychelliske rupier
sudanske pund
svenske kroner
singaporske dollar
sankthelenske pund
sierraleonsk leone
somaliske shilling
surinamske dollar
sørsudanske pund
saotomesiske dobra
syriske pund
swazilandske lilangeni
thailandske baht
tadsjikiske somoni
turkmenske manat
tunisiske dinarer
tonganske paʻanga
tyrkiske lire
trinidadiske dollar
nye taiwanske dollar
tanzanianske shilling
ukrainske hryvnia
ugandiske shilling
amerikanske dollar
uruguayanske pesos
usbekiske som
venezuelanske bolivar
vietnamesiske dong
vanuatiske vatu
samoanske tala
sentralafrikanske CFA-franc
østkaribiske dollar
karibiske gylden
vestafrikanske CFA-franc
CFP-franc
jemenittiske rialer
sørafrikanske rand
zambiske kwacha
zimbabwiske gull`,
"oc":``,
"pms":``,
"rm":`dirham dals Emirats Arabs Unids
afgani afgan
lek albanais
dram da l’Armenia
kwanza angolan
peso argentin
dollar australian
flurin da l’Aruba
manat aserbaidschan
marc convertibel da la Bosnia-Erzegovina
dollar da Barbados
taka dal Bangladesch
dinar dal Bahrain
franc dal Burundi
dollar da las Bermudas
dollar dal Brunei
boliviano bolivian
real brasilian
dollar da las Bahamas
ngultrum dal Butan
pula da la Botsuana
rubel bieloruss
dollar dal Belize
dollar canadais
franc congolais
franc svizzer
peso chilen
yuan chinais
peso columbian
colón da la Costa Rica
peso cuban
escudo dal Cap Verd
curuna tscheca
franc dal Dschibuti
curuna danaisa
peso dominican
dinar algerian
glivra egipziana
nakfa da l’Eritrea
birr etiopic
euro
dollar dal Fidschi
glivra dal Falkland
glivra sterlina
lari georgian
cedi ghanais
glivra da Gibraltar
dalasi da la Gambia
franc da la Guinea
quetzal da la Guatemala
dollar da la Guyana
dollar da Hongkong
lempira honduriana
gourde haitian
forint ungarais
rupia indonaisa
nov shekel israelian
rupia indica
dinar iracais
rial iranais
curuna islandaisa
dollar giamaican
dinar jordanic
yen giapunais
schilling kenian
som kirghis
riel cambodschan
franc da las Comoras
won da la Corea dal Nord
won da la Corea dal Sid
dinar dal Kuwait
dollar da las Inslas Cayman
tenge kasac
kip laot
glivra libanaisa
rupia da la Sri Lanka
dollar liberian
loti dal Lesotho
dinar libic
dirham marocan
leu moldav
ariary madagasc
dinar macedon
kyat dal Myanmar
tugrik mongolic
pataca da Macao
ouguiya da la Mauretania
rupia dal Mauritius
rufiyaa da las Maledivas
kwacha dal Malawi
peso mexican
ringgit malaisic
metical dal Mosambic
dollar da la Namibia
naira nigeriana
córdoba nicaraguan
curuna norvegiaisa
rupia nepalaisa
dollar da la Nova Zelanda
rial da l’Oman
balboa dal Panama
sol peruan
kina da la Papua Nova Guinea
peso filippin
rupia pakistana
zloti polac
guarani paraguaian
riyal dal Qatar
leu rumen
dinar serb
rubel russ
franc ruandais
riyal saudit
dollar da las Inslas da Salomon
rupia da las Seychellas
glivra sudanaisa
curuna svedaisa
dollar da Singapur
glivra da Sontg’Elena
leone da la Sierra Leone
schilling somalian
dollar dal Surinam
glivra sidsudanaisa
dobra da São Tomé e Príncipe
glivra siriana
lilangeni dal Swasiland
baht tailandais
somoni tadschic
manat turkmen
dinar tunesian
paʻanga dal Tonga
lira tirca
dollar da Trinidad e Tobago
nov dollar taiwanais
schilling da la Tansania
hryvnia ucranaisa
schilling ugandais
dollar da l’USA
peso uruguaian
som usbec
bolívar venezolan
dong vietnamais
vatu dal Vanuatu
tala da la Samoa
franc CFA da l’Africa Centrala
dollar da la Caribica Orientala
flurin caribic
franc CFA da l’Africa dal Vest
franc CFP
rial jemenit
rand sidafrican
kwacha da la Sambia
aur dal Simbabwe`,
"sc":`dirham de sos Emirados Àrabos Unidos
afgani afganu
lek albanesu
dram armenu
kwanza angolanu
peso argentinu
dòllaru australianu
fiorinu arubanu
manat azeru
marcu cunvertìbile de sa Bòsnia-Erzegòvina
dòllaru barbadianu
taka bangladesu
dinar bahreinu
francu burundianu
dòllaru de sas Bermudas
dòllaru de su Brunei
bolivianu
real brasilianu
dòllaru bahamesu
ngultrum bhutanesu
pula botswanesa
rublu bielorussu
dòllaru de su Belize
dòllaru canadesu
francu congolesu
francu isvìtzeru
peso tzilenu
renminbi tzinesu
peso colombianu
colón costaricanu
peso cubanu
iscudu cabubirdianu
corona tzeca
francu gibutianu
corona danesa
peso dominicanu
dinar algerinu
isterlina egitziana
nafka eritreu
birr etìope
èuro
dòllaru fijianu
isterlina de sas ìsulas Falklands
isterlina britànnica
lari georgianu
cedi ganesu
isterlina de Gibilterra
dalasi gambianu
francu guineanu
quetzal guatemaltecu
dòllaru guyanesu
dòllaru de Hong Kong
lempira hondurenu
gourde haitianu
fiorinu ungheresu
rupia indonesiana
siclu nou israelianu
rupia indiana
dinar irachenu
rial iranianu
corona islandesa
dòllaru giamaicanu
dinar giordanu
yen giaponesu
iscellinu kenianu
som kirghisu
riel cambogianu
francu comorianu
won nordcoreanu
won sudcoreanu
dinar kuwaitianu
dòllaru de sas Ìsulas Cayman
tenge kazaku
kip laotianu
isterlina lebanesa
rupia de su Sri Lanka
dòllaru liberianu
loti lesothianu
dinar lìbicu
dirham marochinu
leu moldavu
ariary malgàsciu
denar matzèdone
kyat de su Myanmar
tugrik mòngolu
pataca macanesa
ouguiya mauritiana
rupia mauritziana
rufiyaa maldiviana
kwacha malawiana
peso messicanu
ringgit malesu
metical mozambicanu
dòllaru namibianu
naira nigeriana
córdoba nicaraguesu
corona norvegesa
rupia nepalesa
dòllaru neozelandesu
rial omanesu
balboa panamesu
sol peruvianu
kina papuana
peso filipinu
rupia pakistana
zloty polacu
guaraní paraguayanu
rial catarianu
leu rumenu
dinar serbu
rublu russu
francu ruandesu
riyal saudita
dòllaru de sas Ìsulas Salomone
rupia seychellesa
isterlina sudanesa
corona isvedesa
dòllaru de Singapore
isterlina de Sant’Elene
leone nou de sa Sierra Leone
iscellinu sòmalu
dòllaru surinamesu
isterlina sud-sudanesa
dobra de São Tomé e Príncipe
isterlina siriana
lilangeni de s’Eswatini
baht tailandesu
somoni tagiku
manat turkmenu
dinar tunisinu
paʻanga tongana
lira turca
dòllaru de Trinidad e Tobago
dòllaru nou taiwanesu
iscellinu tanzanianu
hryvnia ucraina
iscellinu ugandesu
dòllaru americanu
peso uruguayanu
som uzbeku
bolivar venezuelanu
dong vietnamesu
vatu de Vanuatu
tala samoana
francu CFA BEAC
dòllaru de sos Caràibes orientales
fiorinu caraìbicu
francu CFA BCEAO
francu CFP
rial yemenita
rand sudafricanu
kwacha zambiana`,
"scn":`Dirham di l’Emirati Àrabbi Junciuti
Afghani afghanu
Lek arbanisi
Dram armenu
Kwanza angulisi
Pesu argintinu
Dòllaru australianu
Ciurinu d’Arubba
Manat azzeru
Marcu cummirtìbbili dâ Bosnia-Herzegòvina
Dòllaru dî Barbados
Taka dû Bàngladesh
Dìnaru dû Bahrain
Francu dû Burundi
Dòllaru dî Birmuda
Dòllaru dû Brunei
Bulivianu
Riali brasilianu
Dòllaru dî Bahamas
Ngultrum butanisi
Pula dû Botswana
Rubblu belurrussu
Dòllaru dû Bilisi
Dòllaru canadisi
Francu cungulisi
Francu sbìzziru
Pesu cilenu
Yuan cinisi
Pesu culummianu
Culón dâ Custa Rica
Pesu cubbanu
Scudu di Capu Virdi
Curuna ceca
Francu di Gibbuti
Curuna danisi
Pesu duminicanu
Dìnaru argirinu
Stirlina eggizziana
Nafka eritreu
Birr etiupi
Euru
Dòllaru dî Figi
Stirlina di l’Ìsuli Falkland
Stirlina Britànnica
Lari giurgianu
Cedi ganisi
Stirlina di Gibbirterra
Dalasi dû Gammia
Francu dâ Guinìa
Quetzal dû Guatimala
Dòllaru dâ Guiana
Dòllaru di Hong Kong
Limpira di l’Hunnuras
Gordu d’Haiti
Ciurinu unghirisi
Rupìa innunisiana
Novu siclu isdraelianu
Rupìa inniana
Dìnaru irachenu
Riali iranianu
Curuna islannisi
Dòllaru giamaicanu
Dìnaru giurdanu
Yen giappunisi
Scillinu dû Kenya
Som dû Kirghìzzistan
Riel cambuggianu
Francu dî Cumori
Won dâ Curìa di Tramuntana
Won dâ Curìa di Sciroccu
Dìnaru dû Kuwait
Dòllaru di l’Ìsuli Cayman
Tenge dû Kazzàkistan
Kip lauisi
Stirlina libbanisi
Rupìa dû Sri Lanka
Dòllaru dâ Libberia
Loti dû Lisothu
Dìnaru lìbbicu
Dirham marucchinu
Leu murdavu
Ariary margasciu
Dìnaru macèduni
Kyat dû Myanmar
Tugrik mòngulu
Patacca di Macau
Ouguiya mauritanu
Rupìa di Mauritius
Rufiyaa dî Mardivi
Kwacha dû Malawi
Pesu missicanu
Ringgit malisi
Mètical dû Muzzammicu
Dòllaru dâ Namibbia
Naira niggirianu
Còrdubba dû Nicaragua
Curuna nurviggisi
Rupìa nipalisi
Dòllaru dâ Nova Zilannia
Riali di l’Oman
Barboa di Pànama
Suli piruvianu
Kina dâ Papua Nova Guinìa
Pesu filippinu
Rupìa pakistana
Zloty pulaccu
Guaranì dû Paraguay
Riali dû Qatar
Leu rumenu
Dìnaru serbu
Rubblu russu
Francu dû Ruanna
Riali di l’Arabbia Saudita
Dòllaru di l’Ìsuli Salumuni
Rupìa dî Seychelles
Stirlina sudanisi
Curuna sbidisi
Dòllaru di Singapuri
Stirlina di Sant’Èlina
Liuni dâ Sierra Liuni
Scillinu sòmalu
Dòllaru dû Surinami
Stirlina dû Sudan di sciroccu
Dobra di São Tomé & Príncipe
Stirlina siriana
Lilangeni di Eswatini
Baht tailannisi
Somoni dû Tajìkistan
Manat turkmenu
Dìnaru tunisinu
Tongan Paʻanga
Lira turca
Dòllaru di Trinidad e Tobago
Novu dòllaru taiwanisi
Scillinu dâ Tanzania
Grivnia ucràina
Scillinu di l’Uganna
Dòllaru miricanu
Pesu di l’Uruguay
Som di l’Uzbèkistan
Bulivar dû Vinizzuela
Dong vietnamisi
Vatu di Vanuatu
Tala samuanu
Francu CFA di l’Àfrica cintrali
Dòllaru dî Caraibbi di livanti
ciurinu caraìbbicu
Francu CFA di l’Àfrica di punenti
Francu CFP
Riali dû Yemen
Rand di l’Àfrica di Sciroccu
Kwacha dâ Zammia
oru dû Zimbabwe`,
"sl":`dirham Združenih arabskih emiratov
afgani
albanski lek
armenski dram
angolska kvanza
argentinski peso
avstralski dolar
arubski florin
azerbajdžanski manat
bosansko-hercegovska konvertibilna marka
barbadoški dolar
bangladeška taka
bahrajnski dinar
burundski frank
bermudski dolar
brunejski dolar
bolivijski boliviano
brazilski real
bahamski dolar
butanski ngultrum
bocvanska pula
beloruski rubelj
belizejski dolar
kanadski dolar
kongovski frank
švicarski frank
čilski peso
kitajski juan
kolumbijski peso
kostariški kolon
kubanski peso
zelenortski eskudo
češka krona
džibutski frank
danska krona
dominikanski peso
alžirski dinar
egiptovski funt
eritrejska nakfa
etiopski bir
evro
fidžijski dolar
falklandski funt
britanski funt
gruzijski lari
ganski cedi
gibraltarski funt
gambijski dalasi
gvinejski frank
gvatemalski kecal
gvajanski dolar
hongkonški dolar
honduraška lempira
haitijski gurd
madžarski forint
indonezijska rupija
izraelski šekel
indijska rupija
iraški dinar
iranski rial
islandska krona
jamajški dolar
jordanski dinar
japonski jen
kenijski šiling
kirgiški som
kamboški riel
komorski frank
severnokorejski von
južnokorejski von
kuvajtski dinar
kajmanski dolar
kazahstanski tenge
laoški kip
libanonski funt
šrilanška rupija
liberijski dolar
lesotski loti
libijski dinar
maroški dirham
moldavski lev
madagaskarski ariari
makedonski denar
mjanmarski kjat
mongolski tugrik
macajska pataka
mavretanska uguija
mavricijska rupija
maldivska rufija
malavijska kvača
mehiški peso
malezijski ringit
mozambiški metikal
namibijski dolar
nigerijska naira
nikaragovska kordova
norveška krona
nepalska rupija
novozelandski dolar
omanski rial
panamska balboa
perujski sol
kina Papue Nove Gvineje
filipinski peso
pakistanska rupija
poljski zlot
paragvajski gvarani
katarski rial
romunski lev
srbski dinar
ruski rubelj
ruandski frank
saudski rial
solomonski dolar
sejšelska rupija
sudanski funt
švedska krona
singapurski dolar
funt Sv. Helene
sierraleonski leone
somalski šiling
surinamski dolar
južnosudanski funt
dobra Svetega Tomaža in Princa
sirijski funt
esvatinski lilangeni
tajski baht
tadžikistanski somoni
turkmenistanski manat
tunizijski dinar
tongovska paanga
turška lira
dolar Trinidada in Tobaga
novi tajvanski dolar
tanzanijski šiling
ukrajinska grivna
ugandski šiling
ameriški dolar
urugvajski peso
uzbeški sum
venezuelski bolivar
vietnamski dong
vanuatujski vatu
samoanska tala
srednjeafriški frank CFA
vzhodnokaribski dolar
karibski gulden
zahodnoafriški frank CFA
frank CFP
jemenski rial
južnoafriški rand
zambijska kvača
zimbabvejsko zlato`,
"sq":`Dirhami i Emirateve të Bashkuara Arabe
Afgani afgan
Leku shqiptar
Dramia armene
Kuanza e Angolës
Pesoja argjentinase
Dollari australian
Florini aruban
Manata azerbajxhanase
Marka e Bosnjë-Hercegovinës [e shkëmbyeshme]
Dollari barbadian
Taka e Bangladeshit
Dinari i Bahreinit
Franga burundiane
Dollari i Bermudeve
Dollari i Bruneit
Boliviani i Bolivisë
Reali brazilian
Dollari i Bahamasit
Ngultrumi butanez
Pula botsuane
Rubla bjelloruse
Dollari i Ishujve Belize
Dollari kanadez
Franga kongole
Franga zvicerane
Pesoja kiliane
Juani kinez
Pesoja kolumbiane
Koloni kostarikan
Pesoja kubaneze
Eskudoja e Kepit të Gjelbër
Koruna e Çekisë
Franga xhibutiane
Korona daneze
Pesoja dominikane
Dinari algjerian
Sterlina egjiptiane
Nakfa e Eritresë
Bira etiopiane
Euroja
Dollari i Fixhit
Stërlina e Ishujve Falkland
Sterlina britanike
Laria gjeorgjiane
Sejda ganeze
Sterlina e Gjibraltarit
Dalasi gambian
Franga guinease
Kuecali i Guatemalës
Dollari guajanez
Dollari i Hong-Kongut
Lempira hondurase
Gurdi haitian
Forinta hungareze
Rupia indoneziane
Shekeli izrealit
Rupia indiane
Dinari irakian
Riali iranian
Korona islandeze
Dollari xhamajkan
Dinari jordanez
Jeni japonez
Shilinga keniane
Soma kirgize
Riali kamboxhian
Franga komore
Uoni koreano-verior
Uoni koreano-jugor
Dinari kuvajtian
Dollari i Ishujve Kajman
Tenga kazake
Kipa e Laosit
Sterlina libaneze
Rupia e Sri-Lankës
Dollari liberian
Lota lesotiane
Dinari libian
Dirhami maroken
Leuja moldave
Arieri malagez
Denari maqedonas
Kiata e Mianmarit
Tugrika mongole
Pataka e Makaos
Ugija mauritane
Rupia mauritiane
Rufiu i Maldivit
Kuaça malaviane
Pesoja meksikane
Ringiti malajzian
Metikali i Mozambikut
Dollari i Namibisë
Naira nigeriane
Kordoba nikaraguane
Korona norvegjeze
Rupia nepaleze
Dollari i Zelandës së Re
Riali i Omanit
Balboa panameze
Sola peruane
Kina e Guinesë së Re-Papua
Pesoja filipinase
Rupia pakistaneze
Zllota polake
Guarani paraguaian
Riali i Katarit
Leuja rumune
Dinari serb
Rubla ruse
Franga ruandeze
Riali saudit
Dollari i Ishujve Solomonë
Rupia e Ishujve Sishelë
Sterlina sudaneze
Korona suedeze
Dollari i Singaporit
Sterlina e Ishullit të Shën-Helenës
Leoni i Siera-Leones
Shilinga somaleze
Dollari surinamez
Sterlina sudanezo-jugore
Dobra e Sao-Tomes dhe Prinsipes
Sterlina siriane
Lilangeni i Suazilandës
Bata tajlandeze
Somona taxhike
Manata turkmene
Dinari tunizian
Panga tongane
Lira turke
Dollari i Trinidadit dhe Tobagos
Dollari tajvanez
Shilinga e Tanzanisë
Rivnia ukrainase
Shilinga ugandeze
Dollari amerikan
Pesoja uruguaiane
Soma uzbeke
Bolivari venezuelas
Donga vietnameze
Vatuja e Vanuatusë
Tala samoane
Franga kamerunase
Dollari i Karaibeve Lindore
gilder karaibian
Franga e Bregut të Fildishtë
Franga franceze e Polinezisë
Riali i Jemenit
Randi afrikano-jugor
Kuaça e Zambisë
Ari i Zimbabves`,
"szl":``,
"vec":`dirham de i Emirài Àrabi Unìi
afgan afghanistan
lek albaneze
dram armen
kwanza angoleze
pezos arjentin
dòlaro australian
fiorin arubaneze
manat azerbaijan
marco convertìbile de la Boznia e Erzegòvina
dòlaro barbadeze
taka bangladeze
dìnaro bareineze
franco burundeze
dòlaro bermudeze
dòlaro bruneian
bolivian
real brazilian
dòlaro bahameze
gultrum butaneze
pula botzwaneze
rublo beloruso
dòlaro belizeneze
dòlaro canadeze
franco congoleze
franco zvìsaro
pezos cilen
yuan sineze
pezos colonbian
colonbo costarican
pezos cuban
scudo caoverdian
corona ceca
franco jibutian
corona daneze
pezos domenegan
dìnaro aljerin
sterlina ejisiana
nakfa eritrèo
bir etiòpego
euro
dòlaro fijian
sterlina malvineze
sterlina ingleze
lari jeorjan
cedi ganeze
sterlina gibilterana
dalaso ganbian
franco guinean
quetzal guatemaleze
dòlaro guyaneze
dòlaro hongkongeze
lenpira hondureze
gordo haitian
fiorin ongareze
rupìa indoneziana
novo siglo izraelian
rupìa indiana
dìnaro irachen
rial iranian
corona izlandeze
dòlaro jamaegan
dìnaro jordanian
yen japoneze
selin kenian
som kirghizistan
rial canbojan
franco comorian
won nordcorean
won sudcorean
dìnaro kuwaitian
dòlaro caimaneze
tenge kazakistan
kip laosian
sterlina libaneze
rupìa srilankeze
dòlaro liberian
loti lezotian
dìnaro lìbego
dirham marochin
leu moldavo
ariari malgaso
dìnaro masèdone
kiat birman
tugrik móngolo
pataca macaena
ughija mauritan
rupìa maurisiana
rupìa maldiviana
kwacha malawian
pezos mesegan
ringit malezian
metical mozanbigan
dòlaro namibian
naira nigeriana
còrdoba nicaragueze
corona norvejeze
rupìa nepaleze
dòlaro neozelandeze
rial omaneze
balbòa panameze
soles peruvian
kina papuaiana
pezos filipin
rupìa pakistana
zloty polaco
guaranì paraguaian
rial catarian
leu romen
dìnaro serbo
rublo ruso
franco ruandeze
rial saudìo
dòlaro salomoneze
rupìa seiseleze
sterlina sudaneze
corona zvedeze
dòlaro singaporian
sterlina de Sant’Èlena
leon sierleoneze
selin sòmalo
dòlaro surinameze
sterlina sud sudaneze
dobra de S. Tomazo e Prìnsipe
sterlina siriana
lilangeni esuatin
bat tailandeze
somoni tajikistan
manat turkmenistan
dìnaro tunizin
paʻanga tongan
lira turca
dòlaro de Trinidà e Tabaco
novo dòlaro taiwaneze
selin tanzaneze
grivna ucraina
selin ugandeze
dòlaro meregan
pezos uruguaian
som uzbekistan
bolìvar venesuelan
dong vietnameze
vatu vanuatian
tala samoan
franco CFA de l’Àfrega sentrale
dòlaro caraìbego
fiorin caraìbego
franco CFA de l’Àfrega osidentale
franco CFP
rial yemenida
rand sudafregan
kwacha zanbian
oro de Zimbabwe`
}
export const names = Object.fromEntries(Object.keys(languages).map((language) => [language, { territories: territories[language], cities: cities[language], languages: languages[language], currencies: currencies[language] }]))
