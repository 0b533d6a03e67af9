/**
 * Places beyond those of `places.js`: the rest of Europe, the Near East, Asia, Africa, the Americas; seas, straits, rivers, mountains.
 * Written by hand from general knowledge; CC0 1.0. The lines are as in `heads.js`.
 */
export const placesAbroad = `
Q31487|PL|.65||pl=Kraków|en=Krakow, Kraków, Cracow|de=Krakau|fr=Cracovie|es=Cracovia|uk=Краків|ru=Краков
Q1792|PL|.65||pl=Gdańsk|en=Gdansk, Gdańsk|de=Danzig|fr=Gdańsk|uk=Гданськ|ru=Гданьск
Q1799|PL|.65||pl=Wrocław|en=Wroclaw, Wrocław|de=Breslau|uk=Вроцлав|ru=Вроцлав
Q268|PL|.65||pl=Poznań|en=Poznan, Poznań|de=Posen|uk=Познань|ru=Познань
Q580|PL|.65||pl=Łódź|en=Lodz, Łódź|de=Lodz|uk=Лодзь|ru=Лодзь
Q37333|PL|.65||pl=Lublin|en=Lublin|de=Lublin|uk=Люблін|ru=Люблин
Q598|PL|.65||pl=Rzeszów|en=Rzeszow, Rzeszów|uk=Жешув|ru=Жешув
Q588|PL|.65||pl=Katowice|en=Katowice|uk=Катовіце|ru=Катовице
Q393|PL|.65||pl=Szczecin|en=Szczecin|de=Stettin|uk=Щецин|ru=Щецин
Q761|PL|.6||pl=Białystok|en=Bialystok, Białystok|uk=Білосток|ru=Белосток
-|PL|.6||pl=Przemyśl|en=Przemysl, Przemyśl|uk=Перемишль|ru=Пшемысль
Q385|PL|.6||pl=Gdynia|en=Gdynia
-|PL|.6||pl=Toruń|en=Torun, Toruń
Q41252|PL|.6||pl=Bydgoszcz|en=Bydgoszcz
Q92212|PL|.6||pl=Opole|en=Opole
-|PL|.6||pl=Belweder
Q81720|PL|.65||pl=Śląsk|en=Silesia|de=Schlesien|uk=Сілезія|ru=Силезия
-|PL|.6||pl=Mazowsze|en=Mazovia
-|PL|.6||pl=Małopolska|en=Lesser Poland
-|PL|.6||pl=Podkarpacie
-|PL|.6||pl=Pomorze|en=Pomerania|de=Pommern
-|PL|.6||pl=Tatry|en=Tatra Mountains, Tatras|de=Hohe Tatra
-|PL|.6||pl=Wisła|en=Vistula|de=Weichsel|fr=Vistule|uk=Вісла|ru=Висла
Q1492|ES|.65||es=Barcelona|en=Barcelona|fr=Barcelone|pl=Barcelona|uk=Барселона|ru=Барселона|zh=巴塞罗那
Q8818|ES|.6||es=Valencia|en=Valencia|fr=Valence|uk=Валенсія|ru=Валенсия
Q8717|ES|.6||es=Sevilla|en=Seville|fr=Séville|de=Sevilla|uk=Севілья|ru=Севилья
Q8692|ES|.6||es=Bilbao|en=Bilbao
Q10305|ES|.6||es=Zaragoza|en=Zaragoza
Q8851|ES|.6||es=Málaga|en=Málaga, Malaga
Q8810|ES|.6||es=Granada|en=Granada
Q5705|ES|.65||es=Cataluña|en=Catalonia|de=Katalonien|fr=Catalogne|pl=Katalonia|uk=Каталонія|ru=Каталония
Q5783|ES|.6||es=Andalucía|en=Andalusia|de=Andalusien|fr=Andalousie
-|ES|.6||es=Galicia|en=Galicia
-|ES|.6||es=País Vasco, Euskadi|en=Basque Country
-|ES|.6||es=Castilla-La Mancha|en=Castilla-La Mancha
-|ES|.6||es=La Moncloa, Moncloa
-|ES|.6||es=Palacio de la Zarzuela, Zarzuela
Q490|IT|.65||it=Milano|en=Milan|de=Mailand|fr=Milan|es=Milán|pl=Mediolan|uk=Мілан|ru=Милан
Q2634|IT|.65||it=Napoli|en=Naples|de=Neapel|fr=Naples|es=Nápoles|pl=Neapol|uk=Неаполь|ru=Неаполь
Q495|IT|.65||it=Torino|en=Turin|de=Turin|fr=Turin|pl=Turyn|uk=Турин|ru=Турин
Q641|IT|.65||it=Venezia|en=Venice|de=Venedig|fr=Venise|es=Venecia|pl=Wenecja|uk=Венеція|ru=Венеция
Q2044|IT|.65||it=Firenze|en=Florence|de=Florenz|es=Florencia|pl=Florencja|uk=Флоренція|ru=Флоренция
Q1449|IT|.6||it=Genova|en=Genoa|de=Genua|fr=Gênes|uk=Генуя|ru=Генуя
Q1460|IT|.65||it=Sicilia|en=Sicily|de=Sizilien|fr=Sicile|es=Sicilia|pl=Sycylia|uk=Сицилія|ru=Сицилия
-|IT|.6||en=Lampedusa|it=Lampedusa|uk=Лампедуза|ru=Лампедуза
Q71|CH|.75||en=Geneva|fr=Genève|de=Genf|es=Ginebra|it=Ginevra|pl=Genewa|uk=Женева|ru=Женева|zh=日内瓦|ar=جنيف
Q70|CH|.65||en=Bern, Berne|fr=Berne|de=Bern|es=Berna|pl=Berno|uk=Берн|ru=Берн
-|CH|.65||en=Davos|m=Davos|uk=Давос|ru=Давос|zh=达沃斯|ar=دافوس
Q78|CH|.6||en=Basel|de=Basel|fr=Bâle|uk=Базель|ru=Базель
Q807|CH|.6||en=Lausanne|fr=Lausanne|uk=Лозанна|ru=Лозанна
Q36600|NL|.75||en=The Hague, Hague|nl=Den Haag|de=Den Haag|fr=La Haye|es=La Haya|pl=Haga|it=L'Aia|uk=Гаага|ru=Гаага|zh=海牙|ar=لاهاي
Q34370|NL|.6||en=Rotterdam|nl=Rotterdam|uk=Роттердам|ru=Роттердам
Q12892|BE|.6||en=Antwerp|nl=Antwerpen|fr=Anvers|de=Antwerpen|es=Amberes
Q1296|BE|.55||nl=Gent|en=Ghent|fr=Gand
Q34713|AT|.6||de=Salzburg|en=Salzburg|uk=Зальцбург|ru=Зальцбург
Q13298|AT|.6||de=Graz|en=Graz
-|LT|.65||en=Suwalki Gap, Suwałki Gap|pl=przesmyk suwalski|de=Suwalki-Lücke
Q4115712|LT|.6||en=Kaunas|uk=Каунас|ru=Каунас|pl=Kowno
Q102158|EE|.65||en=Narva|uk=Нарва|ru=Нарва|de=Narwa
Q13972|EE|.6||en=Tartu|uk=Тарту|ru=Тарту
Q907112|MD|.7||en=Transnistria|uk=Придністров'я|ru=Приднестровье|de=Transnistrien|fr=Transnistrie|es=Transnistria|pl=Naddniestrze
Q132572|MD|.6||en=Tiraspol|uk=Тирасполь|ru=Тирасполь
-|MD|.6||en=Gagauzia|uk=Гагаузія|ru=Гагаузия
-|GE|.65||en=Abkhazia|uk=Абхазія|ru=Абхазия|de=Abchasien|fr=Abkhazie|es=Abjasia|pl=Abchazja
-|GE|.65||en=South Ossetia|uk=Південна Осетія|ru=Южная Осетия|de=Südossetien|fr=Ossétie du Sud|es=Osetia del Sur|pl=Osetia Południowa
Q25475|GE|.6||en=Batumi|uk=Батумі|ru=Батуми
-|AZ|.7||en=Nagorno-Karabakh, Karabakh|uk=Нагірний Карабах, Карабах|ru=Нагорный Карабах, Карабах|de=Bergkarabach|fr=Haut-Karabagh, Haut-Karabakh|es=Nagorno Karabaj, Alto Karabaj|pl=Górski Karabach
Q140147|BY|.6||en=Brest|uk=Брест|ru=Брест|pl=Brześć
Q181376|BY|.6||en=Grodno, Hrodna|uk=Гродно|ru=Гродно|pl=Grodno
Q2678|BY|.6||en=Gomel, Homel|uk=Гомель|ru=Гомель
Q55630|RS|.6||en=Novi Sad|uk=Новий Сад|ru=Нови-Сад|sr=Нови Сад
Q25270|XK|.65||en=Pristina|uk=Приштина|ru=Приштина|de=Pristina|sr=Приштина
-|BA|.55||en=Srebrenica|uk=Сребрениця|ru=Сребреница
Q11196|BA|.6||en=Republika Srpska|uk=Республіка Сербська|ru=Республика Сербская
Q83286||.6||en=Yugoslavia|uk=Югославія|ru=Югославия|de=Jugoslawien|fr=Yougoslavie|es=Yugoslavia|pl=Jugosławia
Q3616|IR|.75||en=Tehran, Teheran|uk=Тегеран|ru=Тегеран|de=Teheran|fr=Téhéran|es=Teherán|pl=Teheran|zh=德黑兰|ar=طهران
-|IR|.65||en=Natanz|uk=Натанз|ru=Натанз|ar=نطنز
-|IR|.65||en=Fordow, Fordo|uk=Фордо|ru=Фордо|ar=فوردو
Q42053|IR|.65||en=Isfahan|uk=Ісфаган|ru=Исфахан|ar=أصفهان
Q3640|TR|.75||en=Ankara|tr=Ankara|es=Ankara|uk=Анкара|ru=Анкара|de=Ankara|fr=Ankara|pl=Ankara|zh=安卡拉|ar=أنقرة
Q406|TR|.8||en=Istanbul|tr=İstanbul|es=Estambul|uk=Стамбул|ru=Стамбул|de=Istanbul|fr=Istanbul|pl=Stambuł|zh=伊斯坦布尔|ar=إسطنبول
Q35997|TR|.6||en=Izmir|tr=İzmir|uk=Ізмір|ru=Измир|ar=إزمير
Q6487|TR|.6||en=Antalya|tr=Antalya|uk=Анталія, Анталья|ru=Анталья
-|TR|.6||en=Incirlik|tr=İncirlik
-|TR|.6||tr=Beştepe
Q33935|IL|.75||en=Tel Aviv|uk=Тель-Авів|ru=Тель-Авив|fr=Tel-Aviv|de=Tel Aviv|pl=Tel Awiw|zh=特拉维夫|ar=تل أبيب
Q41621|IL|.6||en=Haifa|uk=Хайфа|ru=Хайфа|ar=حيفا
Q83210|IL|.6||en=Golan Heights|uk=Голанські висоти|ru=Голанские высоты|de=Golanhöhen|fr=plateau du Golan|es=Altos del Golán|ar=الجولان
Q39760|PS|.75||en=Gaza Strip|uk=сектор Гази, Сектор Гази|ru=сектор Газа, Сектор Газа|de=Gazastreifen, Gaza-Streifen|fr=bande de Gaza|es=Franja de Gaza|pl=Strefa Gazy|zh=加沙地带|ar=قطاع غزة
-|PS|.75||en=Gaza, Gaza City|uk=Газа|ru=Газа|de=Gaza|fr=Gaza|es=Gaza|pl=Gaza|zh=加沙|ar=غزة
Q36678|PS|.75||en=West Bank|uk=Західний берег річки Йордан, Західний берег|ru=Западный берег реки Иордан, Западный берег|de=Westjordanland|fr=Cisjordanie|es=Cisjordania|pl=Zachodni Brzeg|zh=约旦河西岸|ar=الضفة الغربية
-|PS|.65||en=Rafah|uk=Рафах|ru=Рафах|de=Rafah|fr=Rafah|ar=رفح|zh=拉法
-|PS|.65||en=Khan Younis, Khan Yunis|uk=Хан-Юніс|ru=Хан-Юнис|ar=خان يونس
Q158119|PS|.65||en=Ramallah|uk=Рамалла|ru=Рамалла|ar=رام الله
Q41183|SY|.65||en=Aleppo|uk=Алеппо|ru=Алеппо|fr=Alep|es=Alepo|ar=حلب
Q504657|SY|.6||en=Idlib|uk=Ідліб|ru=Идлиб|ar=إدلب
Q131301|SY|.6||en=Homs|uk=Хомс|ru=Хомс|ar=حمص
Q200030|SY|.6||en=Latakia|uk=Латакія|ru=Латакия|ar=اللاذقية
Q83317|IQ|.6||en=Mosul|uk=Мосул|ru=Мосул|fr=Mossoul|ar=الموصل
Q132754|IQ|.6||en=Erbil|uk=Ербіль|ru=Эрбиль|ar=أربيل
Q41470|IQ|.6||en=Kurdistan|uk=Курдистан|ru=Курдистан|ar=كردستان
Q48195|IQ|.6||en=Basra|uk=Басра|ru=Басра|ar=البصرة
Q374365|SA|.65||en=Jeddah|uk=Джидда|ru=Джидда|fr=Djeddah|ar=جدة
Q5806|SA|.65||en=Mecca|uk=Мекка|ru=Мекка|de=Mekka|fr=La Mecque|es=La Meca|ar=مكة
Q1519|AE|.65||en=Abu Dhabi|uk=Абу-Дабі|ru=Абу-Даби|fr=Abou Dhabi|es=Abu Dabi|pl=Abu Zabi|ar=أبوظبي, أبو ظبي|zh=阿布扎比
Q3861|QA|.65||en=Doha|uk=Доха|ru=Доха|ar=الدوحة|zh=多哈
Q2471|YE|.6||en=Sanaa, Sana'a|uk=Сана|ru=Сана|ar=صنعاء
Q87|EG|.65||en=Alexandria|uk=Александрія|ru=Александрия|fr=Alexandrie|ar=الإسكندرية
Q899|EG|.65||en=Suez Canal|uk=Суецький канал|ru=Суэцкий канал|de=Suezkanal|fr=canal de Suez|es=canal de Suez|pl=Kanał Sueski|ar=قناة السويس
-|EG|.6||en=Sharm el-Sheikh|uk=Шарм-еш-Шейх|ru=Шарм-эш-Шейх|ar=شرم الشيخ
-|EG|.6||en=Sinai|uk=Синай|ru=Синай|ar=سيناء
Q40816|LY|.6||en=Benghazi|uk=Бенгазі|ru=Бенгази|ar=بنغازي
-|SD|.65||en=Darfur|uk=Дарфур|ru=Дарфур|ar=دارفور
-|SD|.6||en=El Fasher, al-Fashir|ar=الفاشر
-|ET|.6||en=Tigray|uk=Тиграй|ru=Тыграй
Q204381|CD|.6||en=Goma|uk=Гома|ru=Гома
Q3551|MA|.6||en=Rabat|uk=Рабат|ru=Рабат|ar=الرباط
Q101625|MA|.6||en=Marrakesh|uk=Марракеш|ru=Марракеш|fr=Marrakech|es=Marrakech|ar=مراكش
Q3787|NG|.6||en=Abuja|uk=Абуджа|ru=Абуджа
Q5465|ZA|.6||en=Cape Town|uk=Кейптаун|ru=Кейптаун|fr=Le Cap|es=Ciudad del Cabo|de=Kapstadt
Q3926|ZA|.6||en=Pretoria|uk=Преторія|ru=Претория
Q956|CN|.85||en=Beijing|uk=Пекін|ru=Пекин|de=Peking|fr=Pékin|es=Pekín|pl=Pekin|it=Pechino|zh=北京|ar=بكين
Q8686|CN|.75||en=Shanghai|uk=Шанхай|ru=Шанхай|de=Shanghai, Schanghai|es=Shanghái|pl=Szanghaj|zh=上海|ar=شنغهاي
Q15174|CN|.65||en=Shenzhen|uk=Шеньчжень|ru=Шэньчжэнь|zh=深圳
Q16572|CN|.65||en=Guangzhou|uk=Гуанчжоу|ru=Гуанчжоу|zh=广州
Q11746|CN|.65||en=Wuhan|uk=Ухань|ru=Ухань|zh=武汉
Q30002|CN|.6||en=Chengdu|uk=Ченду|ru=Чэнду|zh=成都
Q11725|CN|.6||en=Chongqing|uk=Чунцін|ru=Чунцин|zh=重庆
Q4970|CN|.6||en=Hangzhou|uk=Ханчжоу|ru=Ханчжоу|zh=杭州
Q11736|CN|.6||en=Tianjin|uk=Тяньцзінь|ru=Тяньцзинь|zh=天津
Q16666|CN|.6||en=Nanjing|uk=Нанкін|ru=Нанкин|zh=南京
Q5826|CN|.6||en=Xi'an|uk=Сіань|ru=Сиань|zh=西安
Q34800|CN|.65||en=Xinjiang|uk=Сіньцзян|ru=Синьцзян|zh=新疆|ar=شينجيانغ
Q17252|CN|.65||en=Tibet|uk=Тибет|ru=Тибет|zh=西藏|ar=التبت
-|CN|.55||en=Tiananmen Square|uk=площа Тяньаньмень|ru=площадь Тяньаньмэнь|zh=天安门广场
-|CN|.55||en=Zhongnanhai|zh=中南海
Q34664|JP|.65||en=Hiroshima|uk=Хіросіма|ru=Хиросима|zh=广岛|ja=広島
Q161176|JP|.65||en=Fukushima|uk=Фукусіма|ru=Фукусима|zh=福岛|ja=福島
-|JP|.65||en=Okinawa|uk=Окінава|ru=Окинава|zh=冲绳|ja=沖縄
Q35765|JP|.65||en=Osaka|uk=Осака|ru=Осака|zh=大阪|ja=大阪
Q34600|JP|.6||en=Kyoto|uk=Кіото|ru=Киото|zh=京都|ja=京都
-|JP|.6||en=Kuril Islands|uk=Курильські острови|ru=Курильские острова, Курилы
Q16520|KR|.6||en=Busan|uk=Пусан|ru=Пусан|zh=釜山|ko=부산
Q987|IN|.7||en=New Delhi, Delhi|uk=Нью-Делі, Делі|ru=Нью-Дели, Дели|de=Neu-Delhi|fr=New Delhi|es=Nueva Delhi|pl=Nowe Delhi|zh=新德里|ar=نيودلهي
Q1156|IN|.65||en=Mumbai|uk=Мумбаї|ru=Мумбаи|fr=Bombay|zh=孟买|ar=مومباي
Q43100|IN|.65||en=Kashmir|uk=Кашмір|ru=Кашмир|de=Kaschmir|fr=Cachemire|es=Cachemira|pl=Kaszmir|zh=克什米尔|ar=كشمير
-|IN|.6||en=Punjab|uk=Пенджаб|ru=Пенджаб
Q1362|PK|.65||en=Islamabad|uk=Ісламабад|ru=Исламабад|zh=伊斯兰堡|ar=إسلام أباد, إسلام آباد
Q11739|PK|.6||en=Lahore|uk=Лахор|ru=Лахор
Q45604|AF|.6||en=Kandahar|uk=Кандагар|ru=Кандагар|ar=قندهار
Q1520|KZ|.65||en=Astana|uk=Астана|ru=Астана|zh=阿斯塔纳
Q3114|AU|.65||en=Canberra|uk=Канберра|ru=Канберра|zh=堪培拉
Q23661|NZ|.65||en=Wellington|uk=Веллінгтон|ru=Веллингтон
Q1930|CA|.65||en=Ottawa|uk=Оттава|ru=Оттава|zh=渥太华
Q340|CA|.65||en=Montreal|fr=Montréal|uk=Монреаль|ru=Монреаль
Q176|CA|.65||en=Quebec|fr=Québec|uk=Квебек|ru=Квебек
Q2844|BR|.65||en=Brasília, Brasilia|pt=Brasília|uk=Бразиліа|ru=Бразилиа|de=Brasília
Q8678|BR|.65||en=Rio de Janeiro|pt=Rio de Janeiro|uk=Ріо-де-Жанейро|ru=Рио-де-Жанейро
-|MX|.55||en=Cancún, Cancun|es=Cancún
Q37400|MM|.6||en=Naypyidaw|uk=Нейп'їдо|ru=Нейпьидо
-|MM|.6||en=Rakhine|uk=Ракхайн|ru=Ракхайн
Q7204||.7||en=Middle East|uk=Близький Схід|ru=Ближний Восток|de=Naher Osten, Nahen Osten, Nahe Osten, Nahost|fr=Proche-Orient, Moyen-Orient|es=Oriente Medio, Oriente Próximo|pl=Bliski Wschód|it=Medio Oriente|zh=中东|ar=الشرق الأوسط
Q23522||.65||en=Balkans|uk=Балкани|ru=Балканы|de=Balkan|fr=Balkans|es=Balcanes|pl=Bałkany
-||.6||en=Western Balkans|uk=Західні Балкани|ru=Западные Балканы|de=Westbalkan
-||.6||en=Baltic states, Baltics|uk=країни Балтії|ru=страны Балтии, Прибалтика|de=Baltikum|fr=pays baltes|es=países bálticos|pl=kraje bałtyckie
Q21195||.6||en=Scandinavia|uk=Скандинавія|ru=Скандинавия|de=Skandinavien|fr=Scandinavie|es=Escandinavia|pl=Skandynawia
Q18869||.6||en=Caucasus|uk=Кавказ|ru=Кавказ|de=Kaukasus|fr=Caucase|es=Cáucaso|pl=Kaukaz
-||.6||en=South Caucasus|uk=Південний Кавказ|ru=Южный Кавказ, Закавказье|de=Südkaukasus|fr=Caucase du Sud
-||.6||en=North Caucasus|uk=Північний Кавказ|ru=Северный Кавказ
Q25322||.6||en=Arctic|uk=Арктика|ru=Арктика|de=Arktis|fr=Arctique|es=Ártico|pl=Arktyka
-||.55||en=Sahel|uk=Сахель|ru=Сахель|de=Sahelzone, Sahel|fr=Sahel|ar=الساحل الأفريقي
Q40556||.55||en=Horn of Africa|uk=Африканський Ріг|ru=Африканский Рог|ar=القرن الأفريقي
-||.55||en=Global South|uk=Глобальний Південь|ru=Глобальный Юг
-||.55||en=Indo-Pacific|uk=Індо-Тихоокеанський регіон|ru=Индо-Тихоокеанский регион
-||.55||en=Korean Peninsula, Korean peninsula|uk=Корейський півострів|ru=Корейский полуостров
Q166||.7||en=Black Sea|uk=Чорне море|ru=Чёрное море|de=Schwarzes Meer, Schwarze Meer, Schwarzen Meer|fr=mer Noire|es=mar Negro|pl=Morze Czarne|it=Mar Nero|zh=黑海|ar=البحر الأسود
-||.65||en=Sea of Azov|uk=Азовське море|ru=Азовское море|de=Asowsches Meer, Asowschen Meer|fr=mer d'Azov|es=mar de Azov|pl=Morze Azowskie
Q545||.65||en=Baltic Sea|uk=Балтійське море|ru=Балтийское море|de=Ostsee|fr=mer Baltique|es=mar Báltico|pl=Morze Bałtyckie, Bałtyk|zh=波罗的海|ar=بحر البلطيق
Q4918||.65||en=Mediterranean Sea, Mediterranean|uk=Середземне море|ru=Средиземное море|de=Mittelmeer|fr=Méditerranée, mer Méditerranée|es=Mediterráneo, mar Mediterráneo|pl=Morze Śródziemne|zh=地中海|ar=البحر المتوسط, البحر الأبيض المتوسط
Q23406||.65||en=Red Sea|uk=Червоне море|ru=Красное море|de=Rotes Meer, Roten Meer, Rote Meer|fr=mer Rouge|es=mar Rojo|pl=Morze Czerwone|zh=红海|ar=البحر الأحمر
Q1693||.6||en=North Sea|uk=Північне море|ru=Северное море|de=Nordsee|fr=mer du Nord|es=mar del Norte|pl=Morze Północne
Q5484||.6||en=Caspian Sea|uk=Каспійське море|ru=Каспийское море|de=Kaspisches Meer, Kaspischen Meer|fr=mer Caspienne|es=mar Caspio|pl=Morze Kaspijskie
Q37660||.6||en=South China Sea|uk=Південнокитайське море|ru=Южно-Китайское море|de=Südchinesisches Meer, Südchinesischen Meer|fr=mer de Chine méridionale|es=mar de la China Meridional|zh=南海|ar=بحر الصين الجنوبي
-||.65||en=Taiwan Strait|uk=Тайванська протока|ru=Тайваньский пролив|de=Taiwanstraße, Straße von Taiwan|fr=détroit de Taïwan|es=estrecho de Taiwán|zh=台湾海峡, 台海|ar=مضيق تايوان
-||.7||en=Strait of Hormuz|uk=Ормузька протока|ru=Ормузский пролив|de=Straße von Hormus|fr=détroit d'Ormuz|es=estrecho de Ormuz|pl=cieśnina Ormuz|zh=霍尔木兹海峡|ar=مضيق هرمز
-||.65||en=Persian Gulf|uk=Перська затока|ru=Персидский залив|de=Persischer Golf, Persischen Golf|fr=golfe Persique|es=golfo Pérsico|pl=Zatoka Perska|zh=波斯湾|ar=الخليج العربي, الخليج الفارسي
-||.6||en=Bosphorus, Bosporus|uk=Босфор|ru=Босфор|de=Bosporus|fr=Bosphore|es=Bósforo|pl=Bosfor|tr=Boğaziçi|ar=البوسفور
-||.6||en=Dardanelles|uk=Дарданелли|ru=Дарданеллы|de=Dardanellen
-||.6||en=Kerch Strait|uk=Керченська протока|ru=Керченский пролив|de=Straße von Kertsch
Q34640||.6||en=English Channel|uk=Ла-Манш|ru=Ла-Манш|de=Ärmelkanal|fr=?Manche|es=canal de la Mancha|pl=kanał La Manche
Q7350||.6||en=Panama Canal|uk=Панамський канал|ru=Панамский канал|de=Panamakanal|fr=canal de Panama|es=canal de Panamá|pl=Kanał Panamski
Q97||.65||en=Atlantic Ocean, Atlantic|uk=Атлантичний океан, Атлантика|ru=Атлантический океан, Атлантика|de=Atlantik|fr=Atlantique, océan Atlantique|es=Atlántico, océano Atlántico|pl=Ocean Atlantycki, Atlantyk|zh=大西洋|ar=المحيط الأطلسي
Q98||.65||en=Pacific Ocean, Pacific|uk=Тихий океан|ru=Тихий океан|de=Pazifik|fr=Pacifique, océan Pacifique|es=Pacífico, océano Pacífico|pl=Ocean Spokojny, Pacyfik|zh=太平洋|ar=المحيط الهادئ
Q1239||.6||en=Indian Ocean|uk=Індійський океан|ru=Индийский океан|de=Indischer Ozean, Indischen Ozean|fr=océan Indien|es=océano Índico|zh=印度洋|ar=المحيط الهندي
Q12630||.6||en=Gulf of Mexico, Gulf of America|uk=Мексиканська затока|ru=Мексиканский залив|de=Golf von Mexiko|fr=golfe du Mexique|es=golfo de México
Q40855||.65||en=Dnieper, Dnipro River, Dnieper River|uk=річка Дніпро|ru=река Днепр|de=Dnjepr, Dnipro|fr=Dniepr|es=Dniéper|pl=Dniepr
Q1653||.6||en=Danube|uk=Дунай|ru=Дунай|de=Donau|fr=Danube|es=Danubio|pl=Dunaj
Q584||.6||en=Rhine|uk=Рейн|ru=Рейн|de=Rhein|fr=Rhin|es=Rin|pl=Ren
Q626||.55||en=Volga|uk=Волга|ru=Волга|de=Wolga
-||.55||en=Dniester|uk=Дністер|ru=Днестр|de=Dnister|pl=Dniestr
Q1471||.55||en=?Seine|fr=?Seine|de=?Seine
Q19686||.55||en=Thames|uk=Темза|ru=Темза|de=Themse|fr=Tamise
Q1644||.55||en=Elbe|de=Elbe|pl=Łaba
Q552||.55||en=?Oder|de=?Oder|pl=Odra
Q3392||.6||en=Nile|uk=Ніл|ru=Нил|de=Nil|fr=Nil|es=Nilo|ar=النيل
Q34589||.6||en=Euphrates|uk=Євфрат|ru=Евфрат|ar=الفرات
Q35591||.6||en=Tigris|uk=?Тигр|ru=?Тигр|ar=دجلة
-||.6||en=Amazon rainforest|uk=Амазонія|ru=Амазония|fr=Amazonie|es=Amazonía, Amazonia
Q1286||.6||en=Alps|uk=Альпи|ru=Альпы|de=Alpen|fr=Alpes|es=Alpes|pl=Alpy
Q1288||.6||en=Carpathians, Carpathian Mountains|uk=Карпати|ru=Карпаты|de=Karpaten|fr=Carpates|es=Cárpatos|pl=Karpaty
Q12431||.6||en=Pyrenees|uk=Піренеї|ru=Пиренеи|de=Pyrenäen|fr=Pyrénées|es=Pirineos|pl=Pireneje
Q5451||.6||en=Himalayas|uk=Гімалаї|ru=Гималаи|de=Himalaya|fr=Himalaya|es=Himalaya
Q513||.55||en=Mount Everest, Everest|uk=Еверест|ru=Эверест|zh=珠穆朗玛峰
Q6583||.55||en=Sahara|uk=Сахара|ru=Сахара|ar=الصحراء الكبرى
-||.6||en=Nord Stream|uk=Північний потік|ru=Северный поток|de=Nord Stream|fr=Nord Stream|es=Nord Stream
`
