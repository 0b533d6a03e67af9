/** Bodies as several languages call them, in some case or other, written from general knowledge to set weights by. */
const lines = `
en:Ministry of Finance of Poland | pl:Ministerstwo Finansów | uk:Міністерством фінансів Польщі | ru:Министерства финансов Польши | cs:polské ministerstvo financí
en:Ministry of Foreign Affairs of Ukraine | uk:Міністерство закордонних справ України | pl:ukraińskie Ministerstwo Spraw Zagranicznych | ru:МИД Украины | bg:украинското министерство на външните работи | cs:ukrajinské ministerstvo zahraničí | sl:ukrajinsko zunanje ministrstvo
en:Ministry of Defence of the Czech Republic | cs:Ministerstvo obrany | pl:Ministerstwa Obrony Czech | bg:Министерството на отбраната на Чехия | uk:Міноборони Чехії | sk:ministerstva obrany Českej republiky
en:Ministry of Health | uk:Міністерство охорони здоров'я | ru:Минздрав | pl:Ministerstwo Zdrowia | cs:ministerstvem zdravotnictví | bg:Министерството на здравеопазването | sl:ministrstvo za zdravje
en:Ministry of Education and Science | uk:Міністерство освіти і науки | ru:Министерству образования и науки | pl:Ministerstwo Edukacji i Nauki | bg:Министерството на образованието и науката
en:Ministry of Justice | uk:Мінюст | ru:Министерства юстиции | pl:Ministerstwo Sprawiedliwości | cs:ministerstva spravedlnosti | bg:Министерството на правосъдието | sl:ministrstvo za pravosodje | de:Justizministerium
en:Ministry of Agriculture | ru:Министерство сельского хозяйства | pl:Ministerstwa Rolnictwa | cs:ministerstvo zemědělství | bg:Министерството на земеделието | de:Landwirtschaftsministerium
en:Ministry of the Interior | uk:Міністерство внутрішніх справ | ru:МВД | pl:Ministerstwo Spraw Wewnętrznych | cs:ministerstva vnitra | bg:МВР | sl:ministrstvo za notranje zadeve | de:Innenministerium
en:Supreme Court of Poland | pl:Sąd Najwyższy | cs:polský Nejvyšší soud | ru:Верховный суд Польши | uk:Верховного Суду Польщі | bg:полския Върховен съд
en:Constitutional Court | cs:Ústavní soud | ru:Конституционного суда | uk:Конституційний Суд | bg:Конституционния съд | sl:ustavno sodišče | pl:Trybunał Konstytucyjny | de:Verfassungsgericht
en:Court of Auditors | fr:Cour des comptes | pl:Trybunału Obrachunkowego | cs:účetní dvůr | sl:Računsko sodišče | bg:Сметната палата | de:Rechnungshof
en:International Criminal Court | ru:Международный уголовный суд | uk:Міжнародного кримінального суду | pl:Międzynarodowy Trybunał Karny | cs:Mezinárodní trestní soud | bg:Международния наказателен съд | sl:Mednarodno kazensko sodišče
en:European Court of Human Rights | ru:Европейским судом по правам человека | uk:Європейський суд з прав людини | pl:Europejskiego Trybunału Praw Człowieka | cs:Evropský soud pro lidská práva | bg:Европейския съд по правата на човека | sl:Evropsko sodišče za človekove pravice | uk:ЄСПЛ
en:European Central Bank | ru:Европейского центрального банка | uk:Європейський центральний банк | pl:Europejskim Bankiem Centralnym | cs:Evropská centrální banka | bg:Европейската централна банка | sl:Evropske centralne banke | cs:ECB | pl:EBC | de:EZB
en:National Bank of Ukraine | uk:Національний банк України | ru:Нацбанка Украины | pl:Narodowy Bank Ukrainy | cs:Ukrajinská národní banka | uk:НБУ
en:Bank of Russia | ru:Центробанк | uk:Центральний банк Росії | pl:Centralny Bank Rosji | cs:ruská centrální banka | bg:Руската централна банка
en:World Health Organization | ru:Всемирной организацией здравоохранения | uk:Всесвітня організація охорони здоров'я | pl:Światowa Organizacja Zdrowia | cs:Světové zdravotnické organizace | bg:Световната здравна организация | sl:Svetovna zdravstvena organizacija | pl:WHO | bg:СЗО | ru:ВОЗ
en:United Nations | ru:Организация Объединённых Наций | uk:ООН | pl:Organizacji Narodów Zjednoczonych | cs:OSN | bg:Организацията на обединените нации | sl:Združeni narodi | sl:ZN | pl:ONZ
en:UN Security Council | ru:Совет Безопасности ООН | uk:Раду Безпеки ООН | pl:Rada Bezpieczeństwa ONZ | cs:Rada bezpečnosti OSN | bg:Съвета за сигурност на ООН | sl:Varnostni svet ZN
en:European Union | ru:Европейским союзом | uk:ЄС | pl:Unia Europejska | cs:Evropské unie | bg:Европейския съюз | sl:Evropska unija | pl:UE | sl:EU | ru:Евросоюза
en:European Parliament | ru:Европарламент | uk:Європейський парламент | pl:Parlamentu Europejskiego | cs:Evropského parlamentu | bg:Европейския парламент | sl:Evropski parlament
en:European Council | ru:Европейский совет | uk:Європейська рада | pl:Rada Europejska | cs:Evropská rada | bg:Европейския съвет | sl:Evropski svet
en:European Commission | ru:Еврокомиссия | uk:Європейської комісії | pl:Komisją Europejską | cs:Evropskou komisí | bg:Европейската комисия | sl:Evropska komisija
en:NATO | ru:НАТО | fr:OTAN | en:North Atlantic Treaty Organization | pl:Organizacja Traktatu Północnoatlantyckiego | bg:НАТО
en:International Atomic Energy Agency | ru:МАГАТЭ | uk:Міжнародне агентство з атомної енергії | pl:Międzynarodowa Agencja Energii Atomowej | cs:Mezinárodní agentura pro atomovou energii | bg:Международната агенция за атомна енергия
en:Central Election Commission | uk:Центральна виборча комісія | ru:Центризбирком | pl:Centralną Komisję Wyborczą | cs:Ústřední volební komise | bg:ЦИК | uk:ЦВК
en:State Border Guard Service | uk:Державна прикордонна служба | ru:Государственной пограничной службы | pl:Państwowa Służba Graniczna | cs:Státní pohraniční služba
en:Federal Security Service | ru:ФСБ | uk:Федеральна служба безпеки | pl:Federalna Służba Bezpieczeństwa | cs:Federální bezpečnostní služba | bg:Федералната служба за сигурност | pl:FSB
en:General Prosecutor's Office | uk:Генеральна прокуратура | ru:Генпрокуратура | pl:Prokuratura Generalna | bg:Главната прокуратура | cs:generální prokuratury
en:National Police of Ukraine | uk:Нацполіція | ru:Национальная полиция Украины | pl:Policja Narodowa Ukrainy | cs:ukrajinská Národní policie
en:State Duma | ru:Госдума | uk:Державна дума | pl:Duma Państwowa | cs:Státní duma | bg:Държавната дума
en:Federation Council | ru:Совет Федерации | uk:Рада Федерації | pl:Rady Federacji | cs:Rada federace | bg:Съвета на федерацията
en:National Assembly of Bulgaria | bg:Народното събрание | ru:Народное собрание Болгарии | pl:Zgromadzenie Narodowe Bułgarii | cs:bulharské Národní shromáždění
en:Civic Platform | pl:Platforma Obywatelska | cs:Občanská platforma | ru:Гражданская платформа | uk:Громадянська платформа | sl:Državljanska platforma
en:Social Democratic Party | cs:sociální demokraté | de:Sozialdemokratische Partei | pl:Partia Socjaldemokratyczna | ru:Социал-демократической партии | bg:Социалдемократическата партия
en:Bulgarian Socialist Party | bg:БСП | bg:Българската социалистическа партия | ru:Болгарская социалистическая партия | pl:Bułgarska Partia Socjalistyczna | cs:Bulharská socialistická strana
en:Communist Party of the Czech Lands | cs:Komunistická strana Čech | pl:Komunistycznej Partii Czech | ru:Коммунистическая партия Чехии | bg:Комунистическата партия на Чехия
en:Green Party | cs:Strana zelených | pl:Partia Zieloni | ru:Партию зелёных | uk:Партія зелених | bg:Партията на зелените | sl:Stranka zelenih
en:Charles University | cs:Univerzita Karlova | ru:Карлов университет | pl:Uniwersytet Karola | uk:Карлового університету | sl:Karlova univerza
en:University of Warsaw | pl:Uniwersytet Warszawski | ru:Варшавского университета | uk:Варшавський університет | cs:Varšavská univerzita | bg:Варшавския университет
en:University of Ljubljana | sl:Univerza v Ljubljani | ru:Люблянского университета | pl:Uniwersytet w Lublanie | cs:Lublaňská univerzita | bg:Люблянския университет
en:Kyiv Polytechnic Institute | uk:Київський політехнічний інститут | ru:Киевского политехнического института | pl:Politechnika Kijowska | uk:КПІ
en:Polish Academy of Sciences | pl:Polska Akademia Nauk | pl:PAN | ru:Польской академии наук | uk:Польська академія наук | cs:Polská akademie věd | bg:Полската академия на науките
en:Russian Orthodox Church | ru:РПЦ | ru:Русской православной церкви | uk:Російська православна церква | pl:Rosyjska Cerkiew Prawosławna | cs:Ruská pravoslavná církev | bg:Руската православна църква
en:Red Cross | ru:Красный Крест | uk:Червоного Хреста | pl:Czerwony Krzyż | cs:Červený kříž | bg:Червения кръст | sl:Rdeči križ
en:Polish Football Association | pl:Polski Związek Piłki Nożnej | ru:Польский футбольный союз | uk:Польської футбольної асоціації | cs:Polský fotbalový svaz | pl:PZPN
en:International Olympic Committee | ru:Международный олимпийский комитет | uk:МОК | pl:Międzynarodowego Komitetu Olimpijskiego | cs:Mezinárodní olympijský výbor | bg:Международния олимпийски комитет | sl:Mednarodni olimpijski komite
en:Lufthansa | ru:Люфтганза | uk:Люфтганзою | pl:Lufthansą | cs:Lufthansy | bg:Луфтханза | sl:Lufthanso
en:Aeroflot | ru:Аэрофлотом | uk:Аерофлоту | pl:Aerofłotem | cs:Aeroflotu | bg:Аерофлот
en:Czech Airlines | cs:České aerolinie | pl:Czeskie Linie Lotnicze | ru:Чешские авиалинии | uk:Чеські авіалінії | bg:Чешките авиолинии | cs:ČSA
en:Siemens | ru:Сименс | uk:Сіменсу | pl:Siemensa | cs:Siemensem | bg:Сименс | sl:Siemensu
en:Volkswagen | ru:Фольксвагена | uk:Фольксваген | pl:Volkswagenem | cs:Volkswagenu | bg:Фолксваген
en:Microsoft | ru:Майкрософт | uk:Майкрософту | pl:Microsoftu | cs:Microsoftem | bg:Майкрософт
en:Rosneft | ru:Роснефти | uk:Роснефть | pl:Rosnieft | cs:Rosněfť | bg:Роснефт
en:Transneft | ru:Транснефть | pl:Transnieft | bg:Транснефт | cs:Transněfť
en:Deutsche Bank | ru:Дойче банк | bg:Дойче банк | pl:Deutsche Banku | cs:Deutsche Bank
en:Reuters | ru:Рейтер | uk:Ройтерз | pl:Reutersa | cs:Reuters | bg:Ройтерс | en:Reuters news agency | cs:agentura Reuters | bg:агенция Ройтерс | ru:агентство Рейтер
en:Interfax news agency | ru:Интерфакс | pl:agencja Interfax | cs:agentury Interfax | bg:агенция Интерфакс | uk:Інтерфакс
en:Amnesty International | ru:Международная амнистия | pl:Amnesty International | cs:Amnesty International | bg:Амнести интернешънъл | uk:Міжнародна амністія
en:Greenpeace | ru:Гринпис | uk:Грінпіс | pl:Greenpeace'u | cs:Greenpeace | bg:Грийнпийс
en:New York Times | ru:Нью-Йорк таймс | uk:Нью-Йорк таймс | pl:New York Timesa | cs:New York Times | bg:Ню Йорк таймс
en:Al Jazeera | ru:Аль-Джазира | uk:Аль-Джазіра | pl:Al-Dżazira | cs:Al-Džazíra | bg:Ал Джазира
en:Hezbollah | ru:Хезболла | uk:Хезболла | pl:Hezbollah | cs:Hizballáh | bg:Хизбула | sl:Hezbolah
en:Taliban | ru:Талибан | uk:Талібану | pl:talibowie | cs:Tálibán | bg:талибаните | sl:talibani
en:Islamic State | ru:Исламское государство | uk:Ісламська держава | pl:Państwo Islamskie | cs:Islámský stát | bg:Ислямска държава | sl:Islamska država
en:Prague City Hall | cs:pražský magistrát | ru:Мэрия Праги | pl:Ratusz w Pradze | bg:кметството на Прага
en:Kyiv City Council | uk:Київська міська рада | ru:Киевский городской совет | pl:Rada Miasta Kijowa | cs:Kyjevská městská rada
en:Polish Post | pl:Poczta Polska | ru:Польская почта | uk:Польської пошти | cs:Polská pošta
en:Ukrainian Railways | uk:Українська залізниця | ru:Украинские железные дороги | pl:Koleje Ukraińskie | cs:Ukrajinské železnice | uk:Укрзалізниця
en:Federal Government of Germany | de:Bundesregierung | ru:Федеральное правительство Германии | pl:rząd federalny Niemiec | cs:německá spolková vláda | uk:Федеральний уряд Німеччини
en:State Agency for National Security | bg:Държавна агенция „Национална сигурност“ | bg:ДАНС | ru:Государственное агентство национальной безопасности | pl:Państwowa Agencja Bezpieczeństwa Narodowego
en:Institute for Economic Research | ru:Институт экономических исследований | pl:Instytut Badań Ekonomicznych | cs:Institut pro ekonomický výzkum | bg:Института за икономически изследвания | sl:Inštitut za ekonomska raziskovanja
en:Statistical Office of Slovenia | sl:Statistični urad Slovenije | cs:Slovinský statistický úřad | pl:Urząd Statystyczny Słowenii | bg:Словенската статистическа служба
en:Chamber of Commerce | sl:Gospodarska zbornica | cs:Hospodářská komora | pl:Izba Gospodarcza | ru:Торговая палата | bg:Търговската камара
en:Human Rights Watch | ru:Хьюман райтс вотч | uk:Г'юман райтс вотч | pl:Human Rights Watch | bg:Хюман Райтс Уоч | cs:Human Rights Watch
en:International Monetary Fund | ru:МВФ | uk:Міжнародний валютний фонд | pl:Międzynarodowy Fundusz Walutowy | pl:MFW | cs:Mezinárodní měnový fond | cs:MMF | bg:Международния валутен фонд | sl:Mednarodni denarni sklad
en:World Bank | ru:Всемирный банк | uk:Світовий банк | pl:Bank Światowy | cs:Světová banka | bg:Световната банка | sl:Svetovna banka
en:World Trade Organization | ru:ВТО | uk:Світова організація торгівлі | pl:Światowa Organizacja Handlu | cs:Světová obchodní organizace | bg:Световната търговска организация | sl:Svetovna trgovinska organizacija
en:Polish Academy of Arts | pl:Polska Akademia Sztuki | ru:Польской академии искусств | cs:Polská akademie umění | uk:Польська академія мистецтв
en:Ministry of Defence of Poland | pl:Ministerstwo Obrony Polski | ru:Министерство обороны Польши | uk:Міністерством оборони Польщі | cs:polské ministerstvo obrany | bg:полското Министерство на отбраната
en:Ministry of Health of Ukraine | uk:Міністерства охорони здоров'я України | ru:Минздрав Украины | pl:Ministerstwo Zdrowia Ukrainy | cs:ukrajinské ministerstvo zdravotnictví
en:Constitutional Court of Ukraine | uk:Конституційний Суд України | ru:Конституционному суду Украины | pl:Trybunał Konstytucyjny Ukrainy | cs:ukrajinský Ústavní soud
en:Supreme Court of Ukraine | uk:Верховним Судом України | ru:Верховный суд Украины | pl:Sąd Najwyższy Ukrainy | cs:ukrajinský Nejvyšší soud
en:Polish Hockey Federation | pl:Polski Związek Hokeja | ru:Польская федерация хоккея | cs:Polský hokejový svaz | uk:Польська федерація хокею
en:Bulgarian Communist Party | bg:Българската комунистическа партия | ru:Болгарская коммунистическая партия | pl:Bułgarska Partia Komunistyczna | cs:Bulharská komunistická strana
en:European Investment Bank | ru:Европейский инвестиционный банк | pl:Europejski Bank Inwestycyjny | cs:Evropská investiční banka | bg:Европейската инвестиционна банка | sl:Evropska investicijska banka
en:European Medicines Agency | ru:Европейское агентство по лекарственным средствам | pl:Europejska Agencja Leków | cs:Evropská agentura pro léčivé přípravky | bg:Европейската агенция по лекарствата | sl:Evropska agencija za zdravila
en:European Environment Agency | ru:Европейское агентство по окружающей среде | pl:Europejska Agencja Środowiska | cs:Evropská agentura pro životní prostředí | bg:Европейската агенция за околна среда | sl:Evropska agencija za okolje
en:Czech National Bank | cs:Česká národní banka | pl:Czeski Bank Narodowy | ru:Чешского национального банка | sl:Češka narodna banka | bg:Чешката народна банка
en:Czech National Library | cs:Národní knihovna České republiky | pl:Czeska Biblioteka Narodowa | ru:Чешская национальная библиотека | bg:Чешката национална библиотека
en:Warsaw Institute of Physics | pl:Warszawski Instytut Fizyki | ru:Варшавский институт физики | cs:Varšavský fyzikální ústav | uk:Варшавського інституту фізики
en:Warsaw Institute of History | pl:Warszawski Instytut Historii | ru:Варшавский институт истории | cs:Varšavský historický ústav | uk:Варшавського інституту історії
en:World Food Programme | ru:Всемирная продовольственная программа | pl:Światowy Program Żywnościowy | cs:Světový potravinový program | bg:Световната продоволствена програма | sl:Svetovni program za hrano
`

export interface Spelling {
  readonly language: string
  readonly text: string
}

export const bodies: ReadonlyArray<ReadonlyArray<Spelling>> = lines.trim().split("\n").map((line) => line.split(" | ").map((form): Spelling => ({ language: form.slice(0, 2), text: form.slice(3) })))
