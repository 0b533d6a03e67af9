/**
 * Cities, regions, front-line towns, seas, rivers, power plants and palaces in the news. Written by hand from general knowledge; CC0 1.0.
 * The lines are as in `heads.js`; names of the cities that CLDR has too are joined to those by their Wikidata item or by the `cldr:` id.
 */
export const places = `
Q1899|UA|.9||en=Kyiv, Kiev|uk=Київ|ru=Киев|de=Kiew, Kyjiw|fr=Kiev, Kyiv|es=Kiev, Kyiv, Kíev|pl=Kijów|it=Kiev|cs=Kyjev|sk=Kyjev|tr=Kiev|zh=基辅|ja=キーウ, キエフ|ko=키이우, 키예프|ar=كييف
Q42308|UA|.85||en=Kharkiv, Kharkov|uk=Харків|ru=Харьков|de=Charkiw, Charkow|fr=Kharkiv|es=Járkov, Járkiv|pl=Charków|zh=哈尔科夫|ar=خاركيف
Q1874|UA|.85||en=Odesa, Odessa|uk=Одеса|ru=Одесса|de=Odessa, Odesa|fr=Odessa|es=Odesa, Odessa|pl=Odessa|zh=敖德萨|ar=أوديسا
Q36036|UA|.85||en=Lviv, Lvov|uk=Львів|ru=Львов|de=Lwiw, Lemberg|fr=Lviv|es=Leópolis|pl=Lwów|zh=利沃夫|ar=لفيف
Q48256|UA|.8||en=Dnipro|uk=Дніпро, Дніпропетровськ|ru=Днепр, Днепропетровск|de=Dnipro|fr=Dnipro|es=Dnipró|pl=Dniepr, Dnipro|zh=第聂伯罗|ar=دنيبرو
Q157835|UA|.8||en=Zaporizhzhia, Zaporizhia, Zaporizhzhya, Zaporozhye|uk=Запоріжжя|ru=Запорожье|de=Saporischschja|fr=Zaporijjia, Zaporijia|es=Zaporiyia, Zaporiyia|pl=Zaporoże|zh=扎波罗热|ar=زابوريجيا
Q43070|UA|.75||en=Donetsk|uk=Донецьк|ru=Донецк|de=Donezk|fr=Donetsk|es=Donetsk|pl=Donieck|zh=顿涅茨克|ar=دونيتسك
Q134279|UA|.75||en=Luhansk, Lugansk|uk=Луганськ|ru=Луганск|de=Luhansk|fr=Louhansk, Lougansk|es=Lugansk|pl=Ługańsk|zh=卢甘斯克|ar=لوغانسك
Q37133|UA|.8||en=Mariupol|uk=Маріуполь|ru=Мариуполь|de=Mariupol|fr=Marioupol|es=Mariúpol|pl=Mariupol|zh=马里乌波尔|ar=ماريوبول
Q156732|UA|.75||en=Kherson|uk=Херсон|ru=Херсон|de=Cherson|fr=Kherson|es=Jersón|pl=Chersoń|zh=赫尔松|ar=خيرسون
Q41572|UA|.75||en=Mykolaiv, Nikolaev|uk=Миколаїв|ru=Николаев|de=Mykolajiw|fr=Mykolaïv|es=Mykolaiv, Nicolaiev|pl=Mikołajów
Q156752|UA|.7||en=Sumy|uk=Суми|ru=Сумы|de=Sumy|fr=Soumy|es=Sumy|pl=Sumy
Q157053|UA|.7||en=Chernihiv, Chernigov|uk=Чернігів|ru=Чернигов|de=Tschernihiw|fr=Tchernihiv|es=Chernígov, Chernihiv|pl=Czernihów
Q156747|UA|.65||en=Poltava|uk=Полтава|ru=Полтава|de=Poltawa|fr=Poltava|es=Poltava|pl=Połtawa
Q157144|UA|.65||en=Vinnytsia, Vinnytsya|uk=Вінниця|ru=Винница|de=Winnyzja|fr=Vinnytsia|es=Vínnytsia|pl=Winnica
Q156713|UA|.65||en=Zhytomyr|uk=Житомир|ru=Житомир|de=Schytomyr|fr=Jytomyr|pl=Żytomierz
Q157055|UA|.65||en=Cherkasy|uk=Черкаси|ru=Черкассы|de=Tscherkassy|pl=Czerkasy
Q156717|UA|.65||en=Khmelnytskyi|uk=Хмельницький|ru=Хмельницкий|de=Chmelnyzkyj|pl=Chmielnicki
Q156739|UA|.65||en=Rivne|uk=?Рівне|ru=?Ровно|de=Riwne|pl=Równe
Q7550|UA|.65||en=Lutsk|uk=Луцьк|ru=Луцк|de=Luzk|pl=Łuck
Q156743|UA|.65||en=Ternopil|uk=Тернопіль|ru=Тернополь|de=Ternopil|pl=Tarnopol
Q156726|UA|.65||en=Ivano-Frankivsk|uk=Івано-Франківськ|ru=Ивано-Франковск|de=Iwano-Frankiwsk|pl=Iwano-Frankiwsk
Q156711|UA|.65||en=Uzhhorod|uk=Ужгород|ru=Ужгород|de=Uschhorod|pl=Użhorod
Q157725|UA|.65||en=Chernivtsi|uk=Чернівці|ru=Черновцы|de=Czernowitz|fr=Tchernivtsi|pl=Czerniowce
Q158292|UA|.65||en=Kropyvnytskyi|uk=Кропивницький|ru=Кропивницкий|pl=Kropywnycki
Q157137|UA|.7||en=Kryvyi Rih, Krivoy Rog|uk=Кривий Ріг|ru=Кривой Рог|de=Krywyj Rih|fr=Kryvyï Rih|pl=Krzywy Róg
Q156724|UA|.6||en=Kremenchuk|uk=Кременчук|ru=Кременчуг|de=Krementschuk|pl=Krzemieńczuk
Q33613|UA|.65||en=Kramatorsk|uk=Краматорськ|ru=Краматорск|de=Kramatorsk|fr=Kramatorsk|pl=Kramatorsk
-|UA|.65||en=Sloviansk, Slavyansk|uk=Слов'янськ|ru=Славянск|de=Slowjansk|fr=Sloviansk|pl=Słowiańsk
Q104010|UA|.7||en=Bakhmut|uk=Бахмут|ru=Бахмут, Артёмовск|de=Bachmut|fr=Bakhmout|es=Bajmut|pl=Bachmut|zh=巴赫穆特|ar=باخموت
-|UA|.7||en=Avdiivka|uk=Авдіївка|ru=Авдеевка|de=Awdijiwka|fr=Avdiïvka|es=Avdíivka|pl=Awdijiwka
-|UA|.75||en=Pokrovsk|uk=Покровськ|ru=Покровск|de=Pokrowsk|fr=Pokrovsk|es=Pokrovsk|pl=Pokrowsk|zh=波克罗夫斯克|ar=بوكروفسك
-|UA|.6||en=Myrnohrad|uk=Мирноград|ru=Мирноград|de=Myrnohrad
-|UA|.65||en=Chasiv Yar|uk=Часів Яр|ru=Часов Яр|de=Tschassiw Jar|fr=Tchassiv Iar|pl=Czasiw Jar
-|UA|.65||en=Toretsk|uk=Торецьк|ru=Торецк|de=Torezk
-|UA|.65||en=Kostiantynivka, Kostyantynivka|uk=Костянтинівка|ru=Константиновка|de=Kostjantyniwka
-|UA|.65||en=Kupiansk, Kupyansk|uk=Куп'янськ|ru=Купянск|de=Kupjansk|fr=Koupiansk|pl=Kupiańsk
-|UA|.65||en=Izium, Izyum|uk=?Ізюм|ru=?Изюм|de=Isjum|fr=Izioum
-|UA|.65||en=Vovchansk|uk=Вовчанськ|ru=Волчанск|de=Wowtschansk|fr=Vovtchansk
-|UA|.6||en=Lyman|uk=?Лиман|ru=?Лиман|de=Lyman
-|UA|.6||en=Siversk|uk=Сіверськ|ru=Северск
-|UA|.65||en=Severodonetsk, Sievierodonetsk|uk=Сєвєродонецьк|ru=Северодонецк|de=Sjewjerodonezk
Q33280|UA|.6||en=Lysychansk|uk=Лисичанськ|ru=Лисичанск|de=Lyssytschansk
-|UA|.6||en=Vuhledar|uk=Вугледар|ru=Угледар|de=Wuhledar
-|UA|.6||en=Kurakhove|uk=Курахове|ru=Курахово
-|UA|.6||en=Velyka Novosilka|uk=Велика Новосілка|ru=Великая Новосёлка
-|UA|.65||en=Huliaipole|uk=Гуляйполе|ru=Гуляйполе|de=Huljajpole
-|UA|.6||en=Orikhiv|uk=Оріхів|ru=Орехов
-|UA|.6||en=Robotyne|uk=Роботине|ru=Работино
Q33349|UA|.65||en=Melitopol|uk=Мелітополь|ru=Мелитополь|de=Melitopol|fr=Melitopol|pl=Melitopol
Q33292|UA|.65||en=Berdiansk, Berdyansk|uk=Бердянськ|ru=Бердянск|de=Berdjansk|fr=Berdiansk|pl=Berdiańsk
-|UA|.65||en=Enerhodar, Energodar|uk=Енергодар|ru=Энергодар|de=Enerhodar
-|UA|.65||en=Nikopol|uk=Нікополь|ru=Никополь|de=Nikopol
-|UA|.6||en=Nova Kakhovka|uk=Нова Каховка|ru=Новая Каховка|de=Nowa Kachowka|fr=Nova Kakhovka
-|UA|.65||en=Bucha|uk=Буча|ru=Буча|de=Butscha|fr=Boutcha|es=Bucha|pl=Bucza|zh=布查|ar=بوتشا
-|UA|.65||en=Irpin|uk=Ірпінь|ru=Ирпень|de=Irpin|pl=Irpień
-|UA|.6||en=Hostomel|uk=Гостомель|ru=Гостомель
Q33342|UA|.6||en=Bila Tserkva|uk=Біла Церква|ru=Белая Церковь
Q841026|UA|.6||en=Brovary|uk=Бровари|ru=Бровары
Q147739|UA|.6||en=Izmail|uk=Ізмаїл|ru=Измаил
Q129677|UA|.65||en=Chornobyl, Chernobyl|uk=Чорнобиль|ru=Чернобыль|de=Tschernobyl, Tschornobyl|fr=Tchernobyl|es=Chernóbil|pl=Czarnobyl|zh=切尔诺贝利|ar=تشيرنوبيل
-|UA|.6||en=Olenivka|uk=Оленівка|ru=Еленовка, Оленовка|de=Oleniwka
-|UA|.6||en=Snake Island|uk=острів Зміїний, Зміїний|ru=остров Змеиный, Змеиный|de=Schlangeninsel|fr=île des Serpents|es=isla de las Serpientes|pl=Wyspa Węży
Q7835|UA|.85||en=Crimea|uk=Крим|ru=Крым|de=Krim|fr=Crimée|es=Crimea|pl=Krym|it=Crimea|zh=克里米亚|ar=القرم, شبه جزيرة القرم
Q7525|UA|.75||en=Sevastopol|uk=Севастополь|ru=Севастополь|de=Sewastopol|fr=Sébastopol|es=Sebastopol|pl=Sewastopol|zh=塞瓦斯托波尔|ar=سيفاستوبول
Q19566|UA|.7||en=Simferopol|uk=Сімферополь|ru=Симферополь|de=Simferopol|fr=Simferopol|es=Simferópol|pl=Symferopol
Q157065|UA|.65||en=Kerch|uk=Керч|ru=Керчь|de=Kertsch|fr=Kertch|pl=Kercz
Q128499|UA|.6||en=Yalta|uk=Ялта|ru=Ялта|de=Jalta|fr=Yalta|es=Yalta|pl=Jałta
-|UA|.6||en=Feodosia|uk=Феодосія|ru=Феодосия
-|UA|.8||en=Donbas, Donbass|uk=Донбас|ru=Донбасс|de=Donbass, Donbas|fr=Donbass|es=Dombás, Donbás|pl=Donbas|zh=顿巴斯|ar=دونباس
-|UA|.7||en=Donetsk region, Donetsk oblast, Donetsk Oblast|uk=Донецька область, Донеччина|ru=Донецкая область|de=Oblast Donezk, Region Donezk|pl=obwód doniecki
-|UA|.7||en=Luhansk region, Luhansk oblast, Luhansk Oblast|uk=Луганська область, Луганщина|ru=Луганская область|de=Oblast Luhansk|pl=obwód ługański
Q170666|UA|.7||en=Kharkiv region, Kharkiv oblast, Kharkiv Oblast|uk=Харківська область, Харківщина|ru=Харьковская область|de=Oblast Charkiw, Region Charkiw|pl=obwód charkowski
Q163271|UA|.7||en=Kherson region, Kherson oblast, Kherson Oblast|uk=Херсонська область, Херсонщина|ru=Херсонская область|de=Oblast Cherson|pl=obwód chersoński
Q171334|UA|.7||en=Zaporizhzhia region, Zaporizhzhia oblast, Zaporizhzhia Oblast|uk=Запорізька область, Запоріжжя|ru=Запорожская область|de=Oblast Saporischschja|pl=obwód zaporoski
Q170446|UA|.7||en=Sumy region, Sumy oblast, Sumy Oblast|uk=Сумська область, Сумщина|ru=Сумская область|de=Oblast Sumy|pl=obwód sumski
Q170672|UA|.65||en=Dnipropetrovsk region, Dnipropetrovsk oblast|uk=Дніпропетровська область, Дніпропетровщина|ru=Днепропетровская область|pl=obwód dniepropetrowski
Q171852|UA|.65||en=Odesa region, Odesa oblast|uk=Одеська область, Одещина|ru=Одесская область
Q167874|UA|.65||en=Chernihiv region, Chernihiv oblast|uk=Чернігівська область, Чернігівщина|ru=Черниговская область
Q170036|UA|.65||en=Kyiv region, Kyiv oblast|uk=Київська область, Київщина|ru=Киевская область|pl=obwód kijowski
Q169501|UA|.65||en=Poltava region, Poltava oblast|uk=Полтавська область, Полтавщина|ru=Полтавская область
Q181633|UA|.65||en=Mykolaiv region, Mykolaiv oblast|uk=Миколаївська область, Миколаївщина|ru=Николаевская область
-|UA|.65||en=Zakarpattia|uk=Закарпаття, Закарпатська область|ru=Закарпатье, Закарпатская область|de=Transkarpatien|fr=Transcarpatie
-|UA|.75||en=Zaporizhzhia Nuclear Power Plant, Zaporizhzhia nuclear power plant|uk=Запорізька атомна електростанція, Запорізька АЕС, ^ЗАЕС|ru=Запорожская атомная электростанция, Запорожская АЭС, ^ЗАЭС|de=Atomkraftwerk Saporischschja, ^AKW Saporischschja|fr=centrale nucléaire de Zaporijjia, centrale de Zaporijjia|es=central nuclear de Zaporiyia|pl=Zaporoska Elektrownia Atomowa|ar=محطة زابوريجيا النووية
-|UA|.65||en=Chernobyl nuclear power plant|uk=Чорнобильська АЕС, ^ЧАЕС|ru=Чернобыльская АЭС, ^ЧАЭС|de=Atomkraftwerk Tschernobyl
-|UA|.65||en=Kakhovka dam, Kakhovka Dam|uk=Каховська ГЕС|ru=Каховская ГЭС|de=Kachowka-Staudamm|fr=barrage de Kakhovka
-|UA|.65||en=Crimean Bridge, Kerch Bridge|uk=Кримський міст, Керченський міст|ru=Крымский мост, Керченский мост|de=Krim-Brücke, Krimbrücke|fr=pont de Crimée|es=puente de Crimea|pl=most Krymski
-|UA|.55||en=Maidan, Independence Square|uk=Майдан Незалежності, Майдан|ru=Майдан Независимости, Майдан|de=Maidan|pl=Majdan
-|UA|.55||en=Bankova|uk=Банкова|ru=Банковая
Q649|RU|.9||en=Moscow|uk=Москва|ru=Москва|de=Moskau|fr=Moscou|es=Moscú|pl=Moskwa|it=Mosca|zh=莫斯科|ar=موسكو
Q656|RU|.8||en=Saint Petersburg, St. Petersburg, St Petersburg|uk=Санкт-Петербург|ru=Санкт-Петербург, Петербург|de=Sankt Petersburg, St. Petersburg|fr=Saint-Pétersbourg|es=San Petersburgo|pl=Petersburg, Sankt Petersburg|zh=圣彼得堡|ar=سانت بطرسبرغ
Q133274|RU|.75||en=Kremlin|uk=Кремль|ru=Кремль|de=Kreml|fr=Kremlin|es=Kremlin|pl=Kreml|it=Cremlino|zh=克里姆林宫|ar=الكرملين
-|RU|.6||en=Red Square|uk=Червона площа|ru=Красная площадь|de=Roter Platz, Roten Platz|fr=place Rouge|es=Plaza Roja|pl=Plac Czerwony
Q3323|RU|.65||en=Belgorod|uk=Бєлгород|ru=Белгород|de=Belgorod|fr=Belgorod|es=Bélgorod|pl=Biełgorod
Q3159|RU|.65||en=Kursk|uk=Курськ|ru=Курск|de=Kursk|fr=Koursk|es=Kursk|pl=Kursk
Q2801|RU|.65||en=Bryansk|uk=Брянськ|ru=Брянск|de=Brjansk|fr=Briansk|pl=Briańsk
Q3178|RU|.7||en=Kursk region, Kursk oblast, Kursk Oblast|uk=Курська область, Курщина|ru=Курская область|de=Region Kursk, Oblast Kursk|fr=région de Koursk|pl=obwód kurski
Q3329|RU|.7||en=Belgorod region, Belgorod oblast, Belgorod Oblast|uk=Бєлгородська область|ru=Белгородская область|de=Region Belgorod|pl=obwód biełgorodzki
Q1697|RU|.6||en=Moscow region, Moscow oblast|uk=Московська область|ru=Московская область, Подмосковье
Q908|RU|.65||en=Rostov-on-Don|uk=Ростов-на-Дону|ru=Ростов-на-Дону|de=Rostow am Don|fr=Rostov-sur-le-Don|pl=Rostów nad Donem
Q170513|RU|.6||en=Taganrog|uk=Таганрог|ru=Таганрог|fr=Taganrog
Q3426|RU|.65||en=Voronezh|uk=Воронеж|ru=Воронеж|de=Woronesch|fr=Voronej|pl=Woroneż
Q3646|RU|.6||en=Krasnodar|uk=Краснодар|ru=Краснодар|de=Krasnodar
Q39420|RU|.6||en=Sochi|uk=Сочі|ru=Сочи|de=Sotschi|fr=Sotchi|es=Sochi|pl=Soczi
Q15760|RU|.6||en=Novorossiysk|uk=Новоросійськ|ru=Новороссийск
Q900|RU|.6||en=Kazan|uk=Казань|ru=Казань|de=Kasan|fr=Kazan|es=Kazán|pl=Kazań
Q891|RU|.6||en=Nizhny Novgorod|uk=Нижній Новгород|ru=Нижний Новгород|de=Nischni Nowgorod|pl=Niżny Nowogród
Q906|RU|.6||en=Chelyabinsk|uk=Челябінськ|ru=Челябинск|de=Tscheljabinsk
Q911|RU|.6||en=Ufa|uk=Уфа|ru=Уфа
Q915|RU|.6||en=Perm|uk=Перм|ru=Пермь|de=Perm
Q1763|RU|.6||en=Murmansk|uk=Мурманськ|ru=Мурманск
Q1851|RU|.6||en=Arkhangelsk|uk=Архангельськ|ru=Архангельск|de=Archangelsk
Q2214|RU|.6||en=Pskov|uk=Псков|ru=Псков
Q2337|RU|.6||en=Smolensk|uk=Смоленськ|ru=Смоленск|de=Smolensk|pl=Smoleńsk
Q2288|RU|.6||en=Tver|uk=Твер|ru=Тверь
Q2770|RU|.6||en=Tula|uk=Тула|ru=Тула
Q2746|RU|.6||en=Ryazan|uk=Рязань|ru=Рязань
Q3118|RU|.6||en=Oryol|uk=?Орел|ru=?Орёл
Q3490|RU|.6||en=Lipetsk|uk=Липецьк|ru=Липецк
-|RU|.6||en=Engels|uk=Енгельс|ru=Энгельс
Q5196|RU|.65||en=Grozny|uk=?Грозний|ru=?Грозный|de=Grosny|pl=Grozny
Q5187|RU|.7||en=Chechnya, Chechen Republic|uk=Чечня, Чеченська Республіка|ru=Чечня, Чеченская Республика|de=Tschetschenien|fr=Tchétchénie|es=Chechenia|pl=Czeczenia|ar=الشيشان
Q5118|RU|.65||en=Dagestan|uk=Дагестан|ru=Дагестан|de=Dagestan|fr=Daghestan|es=Daguestán|pl=Dagestan
Q5481|RU|.65||en=Tatarstan|uk=Татарстан|ru=Татарстан
Q5710|RU|.65||en=Bashkortostan|uk=Башкортостан|ru=Башкортостан
Q5428|RU|.65||en=Siberia|uk=Сибір|ru=Сибирь|de=Sibirien|fr=Sibérie|es=Siberia|pl=Syberia
Q1829|RU|.65||en=Kaliningrad|uk=Калінінград|ru=Калининград|de=Kaliningrad|pl=Królewiec, Kaliningrad
-|RU|.6||en=Russian Far East|uk=Далекий Схід|ru=Дальний Восток
Q15180|RU|.6||en=Soviet Union, USSR|uk=Радянський Союз, ^СРСР|ru=Советский Союз, ^СССР|de=Sowjetunion, ^UdSSR|fr=Union soviétique, ^URSS|es=Unión Soviética, ^URSS|pl=Związek Radziecki, ^ZSRR|zh=苏联|ar=الاتحاد السوفيتي
-|RU|.55||en=Lubyanka|uk=Луб'янка|ru=Лубянка
Q35525|US|.8||en=White House|uk=Білий дім, Білий Дім|ru=Белый дом|de=Weißes Haus, Weiße Haus, Weißen Haus|fr=Maison-Blanche, Maison Blanche|es=Casa Blanca|pl=Biały Dom|it=Casa Bianca|zh=白宫|ar=البيت الأبيض
Q61|US|.85||en=Washington, Washington D.C., Washington, D.C., Washington DC|uk=Вашингтон|ru=Вашингтон|de=Washington|fr=Washington|es=Washington|pl=Waszyngton|zh=华盛顿|ar=واشنطن
Q60|US|.85||en=New York, New York City|uk=Нью-Йорк|ru=Нью-Йорк|de=New York|fr=New York|es=Nueva York|pl=Nowy Jork|zh=纽约|ar=نيويورك
-|US|.6||en=Mar-a-Lago|uk=Мар-а-Лаго|ru=Мар-а-Лаго
-|US|.65||en=Capitol Hill, US Capitol, Capitol|uk=Капітолій|ru=Капитолий|de=Kapitol|fr=Capitole|es=Capitolio|pl=Kapitol
-|US|.6||m=Wall Street|uk=Волл-стріт|ru=Уолл-стрит|zh=华尔街
-|US|.55||en=Guantanamo Bay, Guantanamo|fr=Guantánamo|es=Guantánamo|uk=Гуантанамо|ru=Гуантанамо
Q99|US|.65||en=California|uk=Каліфорнія|ru=Калифорния|de=Kalifornien|fr=Californie|es=California|pl=Kalifornia
Q1439|US|.65||en=Texas|uk=Техас|ru=Техас|es=Texas, Tejas|pl=Teksas
Q812|US|.65||en=Florida|uk=Флорида|ru=Флорида|fr=Floride|pl=Floryda
Q797|US|.65||en=Alaska|uk=Аляска|ru=Аляска|pl=Alaska|zh=阿拉斯加
Q1400|US|.6||en=Pennsylvania|uk=Пенсильванія|ru=Пенсильвания|fr=Pennsylvanie|pl=Pensylwania
Q1370|US|.6||en=Virginia|uk=Вірджинія|ru=Вирджиния
Q1527|US|.55||en=Minnesota|uk=Міннесота|ru=Миннесота
Q36091|US|.55||en=Minneapolis|uk=Міннеаполіс|ru=Миннеаполис
-|US|.55||en=Silicon Valley|uk=Кремнієва долина|ru=Кремниевая долина|fr=Silicon Valley
Q62|US|.6||en=San Francisco|uk=Сан-Франциско|ru=Сан-Франциско|zh=旧金山
Q100|US|.6||en=Boston|uk=Бостон|ru=Бостон|zh=波士顿
Q8652|US|.6||en=Miami|uk=Маямі|ru=Майами|zh=迈阿密
Q16555|US|.6||en=Houston|uk=Г'юстон|ru=Хьюстон
Q5083|US|.6||en=Seattle|uk=Сіетл|ru=Сиэтл
Q1345|US|.6||en=Philadelphia|uk=Філадельфія|ru=Филадельфия
Q23556|US|.6||en=Atlanta|uk=Атланта|ru=Атланта
Q23768|US|.6||en=Las Vegas|uk=Лас-Вегас|ru=Лас-Вегас
Q39450|US|.55||en=Anchorage|uk=Анкоридж|ru=Анкоридж
-|GB|.7||en=Downing Street, 10 Downing Street|uk=Даунінг-стріт|ru=Даунинг-стрит|m=Downing Street
-|GB|.6||en=Buckingham Palace|uk=Букінгемський палац|ru=Букингемский дворец|de=Buckingham-Palast|fr=palais de Buckingham|es=palacio de Buckingham|pl=Pałac Buckingham
-|GB|.6||en=Westminster|uk=Вестмінстер|ru=Вестминстер
Q21|GB|.7||en=England|uk=Англія|ru=Англия|de=England|fr=Angleterre|es=Inglaterra|pl=Anglia|zh=英格兰
Q22|GB|.7||en=Scotland|uk=Шотландія|ru=Шотландия|de=Schottland|fr=Écosse|es=Escocia|pl=Szkocja|zh=苏格兰
Q25|GB|.65||en=Wales|uk=Уельс|ru=Уэльс|fr=pays de Galles|es=Gales|pl=Walia
Q26|GB|.65||en=Northern Ireland|uk=Північна Ірландія|ru=Северная Ирландия|de=Nordirland|fr=Irlande du Nord|es=Irlanda del Norte|pl=Irlandia Północna
Q145|GB|.85||en=Britain, Great Britain, ^U.K.|uk=Велика Британія, Британія, Сполучене Королівство|ru=Великобритания, Британия|de=Großbritannien|fr=Grande-Bretagne, Royaume-Uni|es=Gran Bretaña, Reino Unido|pl=Wielka Brytania|it=Gran Bretagna, Regno Unito
Q18125|GB|.6||en=Manchester|uk=Манчестер|ru=Манчестер
Q2256|GB|.6||en=Birmingham|uk=Бірмінгем|ru=Бирмингем
Q23436|GB|.6||en=Edinburgh|uk=Единбург|ru=Эдинбург|fr=Édimbourg|es=Edimburgo|pl=Edynburg
Q4093|GB|.6||en=Glasgow|uk=Глазго|ru=Глазго
-|FR|.7||m=Élysée|en=Elysee Palace, Élysée Palace, Elysée|fr=palais de l'Élysée|es=Elíseo, palacio del Elíseo|de=Élysée-Palast|pl=Pałac Elizejski|uk=Єлисейський палац|ru=Елисейский дворец
-|FR|.6||m=Matignon
Q6602|FR|.65||en=Strasbourg|uk=Страсбург|ru=Страсбург|de=Straßburg|es=Estrasburgo|pl=Strasburg|it=Strasburgo|zh=斯特拉斯堡|ar=ستراسبورغ
Q23482|FR|.65||m=Marseille|es=Marsella|pl=Marsylia|uk=Марсель|ru=Марсель
Q456|FR|.65||m=Lyon|uk=Ліон|ru=Лион
Q7880|FR|.6||m=Toulouse|uk=Тулуза|ru=Тулуза
Q1479|FR|.6||m=Bordeaux|es=Burdeos|uk=Бордо|ru=Бордо
Q648|FR|.6||m=Lille|uk=Лілль|ru=Лилль
Q12191|FR|.6||fr=Nantes|en=Nantes|de=Nantes
Q1289|FR|.55||fr=Grenoble|en=Grenoble|de=Grenoble
Q647|FR|.55||fr=Rennes|en=Rennes
-|FR|.55||fr=Versailles|en=Versailles|de=Versailles|uk=Версаль|ru=Версаль
-|FR|.6||fr=Bretagne|en=Brittany|de=Bretagne|es=Bretaña
Q14112|FR|.6||fr=Corse|en=Corsica|de=Korsika|es=Córcega|pl=Korsyka|uk=Корсика|ru=Корсика
Q1055|DE|.7||m=Hamburg|fr=Hambourg|es=Hamburgo|uk=Гамбург|ru=Гамбург|zh=汉堡市
Q1726|DE|.7||de=München|en=Munich|fr=Munich|es=Múnich|pl=Monachium|it=Monaco di Baviera|uk=Мюнхен|ru=Мюнхен|zh=慕尼黑|ar=ميونخ
Q365|DE|.65||de=Köln|en=Cologne|fr=Cologne|es=Colonia|pl=Kolonia|uk=Кельн|ru=Кёльн
Q1794|DE|.65||de=Frankfurt, Frankfurt am Main|en=Frankfurt|fr=Francfort|es=Fráncfort|pl=Frankfurt|uk=Франкфурт|ru=Франкфурт
Q1022|DE|.6||de=Stuttgart|en=Stuttgart|uk=Штутгарт|ru=Штутгарт
Q1718|DE|.6||de=Düsseldorf|en=Düsseldorf, Dusseldorf|uk=Дюссельдорф|ru=Дюссельдорф
Q2079|DE|.6||de=Leipzig|en=Leipzig|uk=Лейпциг|ru=Лейпциг|pl=Lipsk
Q1731|DE|.6||de=Dresden|en=Dresden|uk=Дрезден|ru=Дрезден|pl=Drezno
Q1715|DE|.6||de=Hannover|en=Hanover|uk=Ганновер|ru=Ганновер
Q24879|DE|.6||de=Bremen|en=Bremen|uk=Бремен|ru=Бремен
Q1040|DE|.6||de=Karlsruhe|en=Karlsruhe
Q586|DE|.6||de=Bonn|en=Bonn|uk=Бонн|ru=Бонн
Q2090|DE|.6||de=Nürnberg|en=Nuremberg|fr=Nuremberg|pl=Norymberga|uk=Нюрнберг|ru=Нюрнберг
-|DE|.6||de=Ramstein|en=Ramstein|uk=Рамштайн|ru=Рамштайн
Q980|DE|.65||de=Bayern|en=Bavaria|fr=Bavière|es=Baviera|pl=Bawaria|uk=Баварія|ru=Бавария
Q1202|DE|.6||de=Sachsen|en=Saxony|fr=Saxe|uk=Саксонія|ru=Саксония|pl=Saksonia
Q1198|DE|.6||de=Nordrhein-Westfalen, ^NRW|en=North Rhine-Westphalia
Q985|DE|.6||de=Baden-Württemberg|en=Baden-Württemberg
Q1197|DE|.6||de=Niedersachsen|en=Lower Saxony
Q1199|DE|.6||de=Hessen|en=Hesse
-|DE|.6||de=Brandenburg|en=Brandenburg
Q1194|DE|.6||de=Schleswig-Holstein|en=Schleswig-Holstein
Q1205|DE|.6||de=Thüringen|en=Thuringia
-|DE|.6||de=Ostdeutschland|en=East Germany, eastern Germany
-|DE|.6||de=^DDR, Deutsche Demokratische Republik|en=^GDR, German Democratic Republic
`
