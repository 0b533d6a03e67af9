/**
 * Heads of state and government, sovereigns and popes, of about 2000 to 2026. Written by hand from general knowledge; CC0 1.0.
 * A line: Wikidata item or `-` | country | prior | roles, by `/` | names by language. In names: `l` the languages written in Latin letters (en de fr es pl it nl), `c` uk and ru;
 * `*` begins the surname (until the next `*` or the end), `^` an abbreviation, `~` a short name, `#` a name that is a surname alone,
 * `?` a name that is a common word too, not looked for where a sentence begins.
 */
export const heads = `
Q3874799|UA|.97|President of Ukraine|en=Volodymyr *Zelenskyy, Volodymyr *Zelensky, Volodymyr *Zelenskiy, Vladimir *Zelensky, Volodymyr *Zelenskyi|uk=Володимир *Зеленський, Володимир Олександрович *Зеленський|ru=Владимир *Зеленский, Владимир Александрович *Зеленский|de=Wolodymyr *Selenskyj, Wolodimir *Selenski|fr=Volodymyr *Zelensky|es=Volodímir *Zelenski, Volodimir *Zelenski, Volodímir *Zelenskiy|pl=Wołodymyr *Zełenski|it=Volodymyr *Zelensky|zh=弗拉基米尔·泽连斯基, 泽连斯基|ar=فولوديمير زيلينسكي, زيلينسكي
Q7747|RU|.97|President of Russia/Prime Minister of Russia|en=Vladimir *Putin|uk=Володимир *Путін, Володимир Володимирович *Путін|ru=Владимир *Путин, Владимир Владимирович *Путин|de=Wladimir *Putin|fr=Vladimir *Poutine|es=Vladímir *Putin, Vladimir *Putin|pl=Władimir *Putin|it=Vladimir *Putin|zh=弗拉基米尔·普京, 普京|ar=فلاديمير بوتين, بوتين
Q22686|US|.97|President of the United States/US President|l=Donald *Trump, Donald J. *Trump|c=Дональд *Трамп|zh=唐纳德·特朗普, 特朗普|ar=دونالد ترامب, ترامب, ترمب
Q6279|US|.9|President of the United States|l=Joe *Biden, Joseph *Biden, Joseph R. *Biden|uk=Джо *Байден, Джозеф *Байден|ru=Джо *Байден, Джозеф *Байден|zh=乔·拜登, 拜登|ar=جو بايدن, بايدن
Q76|US|.85|President of the United States|l=Barack *Obama|c=Барак *Обама|zh=奥巴马|ar=باراك أوباما, أوباما
Q207|US|.7|President of the United States|l=George W. *Bush|c=Джордж *Буш
Q1124|US|.7|President of the United States|l=Bill *Clinton|uk=Білл *Клінтон|ru=Билл *Клинтон
Q3052772|FR|.95|President of France/French President|l=Emmanuel *Macron|uk=Емманюель *Макрон, Еммануель *Макрон|ru=Эмманюэль *Макрон, Эммануэль *Макрон|zh=埃马纽埃尔·马克龙, 马克龙|ar=إيمانويل ماكرون, ماكرون
-|FR|.6|Prime Minister of France|l=François *Bayrou|uk=Франсуа *Байру|ru=Франсуа *Байру
-|FR|.6|Prime Minister of France|l=Sébastien *Lecornu|uk=Себастьян *Лекорню|ru=Себастьян *Лекорню
-|FR|.5|Prime Minister of France/European Commissioner|l=Michel *Barnier|uk=Мішель *Барньє|ru=Мишель *Барнье
Q329|FR|.6|President of France|l=Nicolas *Sarkozy|uk=Ніколя *Саркозі|ru=Николя *Саркози
Q157|FR|.6|President of France|l=François *Hollande|uk=Франсуа *Олланд|ru=Франсуа *Олланд
Q61053|DE|.8|Chancellor of Germany|l=Olaf *Scholz|uk=Олаф *Шольц|ru=Олаф *Шольц|zh=朔尔茨|ar=أولاف شولتس
-|DE|.92|Chancellor of Germany/CDU leader|l=Friedrich *Merz|uk=Фрідріх *Мерц|ru=Фридрих *Мерц|zh=弗里德里希·默茨, 默茨|ar=فريدريش ميرتس
Q567|DE|.85|Chancellor of Germany|l=Angela *Merkel|uk=Ангела *Меркель|ru=Ангела *Меркель|zh=默克尔|ar=أنغيلا ميركل
-|DE|.7|President of Germany|l=Frank-Walter *Steinmeier|uk=Франк-Вальтер *Штайнмаєр|ru=Франк-Вальтер *Штайнмайер
Q6383803|GB|.92|Prime Minister of the United Kingdom/Labour leader|l=Keir *Starmer|uk=Кір *Стармер|ru=Кир *Стармер|zh=斯塔默|ar=كير ستارمر, ستارمر
Q20055561|GB|.75|Prime Minister of the United Kingdom|l=Rishi *Sunak|uk=Ріші *Сунак|ru=Риши *Сунак
Q180589|GB|.75|Prime Minister of the United Kingdom|l=Boris *Johnson|uk=Борис *Джонсон|ru=Борис *Джонсон
Q264766|GB|.6|Prime Minister of the United Kingdom|l=Theresa May|uk=Тереза *Мей|ru=Тереза *Мэй
-|GB|.6|Prime Minister of the United Kingdom|l=Liz *Truss|uk=Ліз *Трасс|ru=Лиз *Трасс
Q192|GB|.6|Prime Minister of the United Kingdom|l=David *Cameron|uk=Девід *Кемерон|ru=Дэвид *Кэмерон
Q10648|GB|.55|Prime Minister of the United Kingdom|l=Gordon *Brown|uk=Гордон *Браун|ru=Гордон *Браун
-|GB|.6|Prime Minister of the United Kingdom|l=Tony *Blair|uk=Тоні *Блер|ru=Тони *Блэр
-|GB|.6|Prime Minister of the United Kingdom|l=Margaret *Thatcher|uk=Маргарет *Тетчер|ru=Маргарет *Тэтчер
Q9588|US|.5|President of the United States|l=Richard *Nixon|uk=Річард *Ніксон|ru=Ричард *Никсон
Q43274|GB|.75|King of the United Kingdom|en=King Charles III, Charles III|de=König Charles III., Charles III.|fr=Charles III|es=Carlos III|pl=Karol III|uk=Чарльз III, Карл III|ru=Карл III
Q9682|GB|.7|Queen of the United Kingdom|en=Queen Elizabeth II, Elizabeth II|de=Elisabeth II., Elizabeth II.|fr=Élisabeth II|es=Isabel II|pl=Elżbieta II|uk=Єлизавета II|ru=Елизавета II
Q36812|GB|.6|Prince of Wales|en=Prince William|de=Prinz William|fr=prince William|es=príncipe Guillermo|pl=książę William|uk=принц Вільям|ru=принц Уильям
-|IT|.85|Prime Minister of Italy|l=Giorgia *Meloni|uk=Джорджа *Мелоні|ru=Джорджа *Мелони|zh=梅洛尼|ar=جورجيا ميلوني
-|IT|.6|President of Italy|l=Sergio *Mattarella|uk=Серджо *Маттарелла|ru=Серджо *Маттарелла
-|IT|.6|Prime Minister of Italy/President of the European Central Bank|l=Mario *Draghi|uk=Маріо *Драгі|ru=Марио *Драги
Q11860|IT|.6|Prime Minister of Italy|l=Silvio *Berlusconi|uk=Сільвіо *Берлусконі|ru=Сильвио *Берлускони
-|ES|.85|Prime Minister of Spain|l=Pedro *Sánchez, Pedro *Sanchez|uk=Педро *Санчес|ru=Педро *Санчес|ar=بيدرو سانشيز
-|ES|.6|King of Spain|en=King Felipe VI, Felipe VI|es=Felipe VI|de=Felipe VI.|fr=Felipe VI|pl=Filip VI|uk=Філіп VI, Феліпе VI|ru=Филипп VI
-|PT|.6|Prime Minister of Portugal|l=Luís *Montenegro|uk=Луїш *Монтенегру|ru=Луиш *Монтенегру
-|PT|.7|Prime Minister of Portugal/President of the European Council|l=António *Costa, Antonio *Costa|uk=Антоніу *Кошта|ru=Антониу *Кошта
Q946|PL|.85|Prime Minister of Poland/President of the European Council|l=Donald *Tusk|uk=Дональд *Туск|ru=Дональд *Туск
-|PL|.75|President of Poland|l=Andrzej *Duda|uk=Анджей *Дуда|ru=Анджей *Дуда
-|PL|.8|President of Poland|l=Karol *Nawrocki|uk=Кароль *Навроцький|ru=Кароль *Навроцкий
-|PL|.6|Prime Minister of Poland|l=Mateusz *Morawiecki|uk=Матеуш *Моравецький|ru=Матеуш *Моравецкий
-|PL|.6|PiS leader|l=Jarosław *Kaczyński, Jaroslaw *Kaczynski|uk=Ярослав *Качинський|ru=Ярослав *Качиньский
Q57641|HU|.85|Prime Minister of Hungary|l=Viktor *Orbán, Viktor *Orban|uk=Віктор *Орбан|ru=Виктор *Орбан|zh=欧尔班|ar=فيكتور أوربان
-|HU|.65|leader of the Tisza party/Prime Minister of Hungary|l=Péter *Magyar, Peter *Magyar|uk=Петер *Мадяр|ru=Петер *Мадьяр
-|SK|.75|Prime Minister of Slovakia|l=Robert *Fico|uk=Роберт *Фіцо|ru=Роберт *Фицо
-|SK|.55|President of Slovakia|l=Peter *Pellegrini|uk=Петер *Пеллегріні|ru=Петер *Пеллегрини
-|CZ|.65|President of the Czech Republic|l=Petr Pavel|uk=Петр Павел|ru=Петр Павел
Q10819807|CZ|.65|Prime Minister of the Czech Republic|l=Andrej *Babiš, Andrej *Babis|uk=Андрей *Бабіш|ru=Андрей *Бабиш
Q3377548|CZ|.6|Prime Minister of the Czech Republic|l=Petr *Fiala|uk=Петр *Фіала|ru=Петр *Фиала
-|RO|.6|President of Romania|l=Nicușor Dan, Nicusor Dan|uk=Нікушор Дан|ru=Никушор Дан
-|RO|.6|President of Romania|l=Klaus *Iohannis|uk=Клаус *Йоганніс|ru=Клаус *Йоханнис
-|MD|.8|President of Moldova|l=Maia *Sandu|uk=Мая *Санду|ru=Майя *Санду
-|BG|.5|President of Bulgaria|l=Rumen *Radev|de=Rumen *Radew|uk=Румен *Радев|ru=Румен *Радев
-|RS|.75|President of Serbia|l=Aleksandar *Vučić, Aleksandar *Vucic|uk=Александар *Вучич|ru=Александр *Вучич
-|XK|.5|Prime Minister of Kosovo|l=Albin *Kurti|uk=Альбін *Курті|ru=Альбин *Курти
-|AL|.5|Prime Minister of Albania|l=Edi *Rama|uk=Еді *Рама|ru=Эди *Рама
-|HR|.5|President of Croatia|l=Zoran *Milanović, Zoran *Milanovic|uk=Зоран *Міланович|ru=Зоран *Миланович
-|HR|.5|Prime Minister of Croatia|l=Andrej *Plenković, Andrej *Plenkovic|uk=Андрей *Пленкович|ru=Андрей *Пленкович
-|BA|.5|President of Republika Srpska|l=Milorad *Dodik|uk=Мілорад *Додік|ru=Милорад *Додик
-|GR|.6|Prime Minister of Greece|en=Kyriakos *Mitsotakis|de=Kyriakos *Mitsotakis|fr=Kyriákos *Mitsotákis|es=Kyriakos *Mitsotakis|pl=Kiriakos *Mitsotakis|uk=Кіріакос *Міцотакіс|ru=Кириакос *Мицотакис
Q39259|TR|.92|President of Turkey|l=Recep Tayyip *Erdoğan, Recep Tayyip *Erdogan, Tayyip *Erdoğan, Tayyip *Erdogan|tr=Recep Tayyip *Erdoğan|uk=Реджеп Таїп *Ердоган, Реджеп Тайїп *Ердоган|ru=Реджеп Тайип *Эрдоган|zh=埃尔多安|ar=رجب طيب أردوغان, أردوغان
Q503143|FI|.65|President of Finland|l=Alexander *Stubb|uk=Александер *Стубб|ru=Александр *Стубб
-|FI|.5|President of Finland|l=Sauli *Niinistö|uk=Саулі *Нііністьо|ru=Саули *Ниинистё
-|FI|.5|Prime Minister of Finland|l=Petteri *Orpo|uk=Петтері *Орпо|ru=Петтери *Орпо
Q1780398|SE|.6|Prime Minister of Sweden|l=Ulf *Kristersson|uk=Ульф *Крістерссон|ru=Ульф *Кристерссон
-|NO|.6|Prime Minister of Norway|l=Jonas Gahr *Støre|uk=Йонас Гар *Стере|ru=Йонас Гар *Стёре
-|DK|.7|Prime Minister of Denmark|l=Mette *Frederiksen|uk=Метте *Фредеріксен|ru=Метте *Фредериксен
-|NL|.5|Prime Minister of the Netherlands|l=Dick *Schoof|uk=Дік *Схоф|ru=Дик *Схоф
Q336599|BE|.5|Prime Minister of Belgium|l=Bart *De Wever|uk=Барт Де *Вевер|ru=Барт Де *Вевер
-|IE|.5|Taoiseach|l=Micheál Martin|uk=Міхол Мартін|ru=Михол Мартин
-|EE|.5|Prime Minister of Estonia|l=Kristen *Michal|uk=Крістен *Міхал|ru=Кристен *Михал
-|EE|.5|President of Estonia|l=Alar *Karis|uk=Алар *Каріс|ru=Алар *Карис
-|LV|.5|President of Latvia|l=Edgars *Rinkēvičs, Edgars *Rinkevics|uk=Едгарс *Рінкевичс|ru=Эдгарс *Ринкевичс
-|LV|.5|Prime Minister of Latvia|l=Evika *Siliņa, Evika *Silina|uk=Евіка *Сіліня|ru=Эвика *Силиня
-|LT|.65|President of Lithuania|l=Gitanas *Nausėda, Gitanas *Nauseda|uk=Гітанас *Науседа|ru=Гитанас *Науседа
Q2866|BY|.9|President of Belarus|en=Alexander *Lukashenko, Aleksandr *Lukashenko, Aliaksandr *Lukashenka, Alyaksandr *Lukashenka|uk=Олександр *Лукашенко|ru=Александр *Лукашенко|be=Аляксандр *Лукашэнка|de=Alexander *Lukaschenko|fr=Alexandre *Loukachenko|es=Aleksandr *Lukashenko|pl=Aleksander *Łukaszenka, Alaksandr *Łukaszenka|zh=卢卡申科|ar=ألكسندر لوكاشينكو
-|GE|.55|President of Georgia|en=Salome *Zourabichvili|de=Salome *Surabischwili|fr=Salomé *Zourabichvili|uk=Саломе *Зурабішвілі|ru=Саломе *Зурабишвили
-|GE|.55|Prime Minister of Georgia|en=Irakli *Kobakhidze|de=Irakli *Kobachidse|uk=Іраклій *Кобахідзе|ru=Ираклий *Кобахидзе
-|GE|.6|President of Georgia|en=Mikheil *Saakashvili|de=Micheil *Saakaschwili|fr=Mikheïl *Saakachvili|es=Mijeíl *Saakashvili|pl=Micheil *Saakaszwili|uk=Міхеіл *Саакашвілі|ru=Михаил *Саакашвили
Q7035479|AM|.65|Prime Minister of Armenia|en=Nikol *Pashinyan|de=Nikol *Paschinjan|fr=Nikol *Pachinian|es=Nikol *Pashinián|pl=Nikol *Paszynian|uk=Нікол *Пашинян|ru=Никол *Пашинян
-|AZ|.7|President of Azerbaijan|en=Ilham *Aliyev|de=Ilham *Alijew, Ilham *Aliyev|fr=Ilham *Aliev|es=Ilham *Aliyev|pl=Ilham *Alijew|uk=Ільхам *Алієв|ru=Ильхам *Алиев
-|KZ|.65|President of Kazakhstan|en=Kassym-Jomart *Tokayev, Kasym-Jomart *Tokayev|de=Kassym-Schomart *Tokajew|fr=Kassym-Jomart *Tokaïev|pl=Kasym-Żomart *Tokajew|uk=Касим-Жомарт *Токаєв|ru=Касым-Жомарт *Токаев
-|KZ|.55|President of Kazakhstan|en=Nursultan *Nazarbayev|de=Nursultan *Nasarbajew|fr=Noursoultan *Nazarbaïev|uk=Нурсултан *Назарбаєв|ru=Нурсултан *Назарбаев
-|UZ|.5|President of Uzbekistan|en=Shavkat *Mirziyoyev|uk=Шавкат *Мірзійоєв|ru=Шавкат *Мирзиёев
-|KG|.5|President of Kyrgyzstan|en=Sadyr *Japarov|uk=Садир *Жапаров|ru=Садыр *Жапаров
-|TJ|.5|President of Tajikistan|en=Emomali *Rahmon|uk=Емомалі *Рахмон|ru=Эмомали *Рахмон
-|UA|.7|President of Ukraine|en=Petro *Poroshenko|uk=Петро *Порошенко|ru=Пётр *Порошенко|de=Petro *Poroschenko|fr=Petro *Porochenko|es=Petró *Poroshenko|pl=Petro *Poroszenko
-|UA|.65|President of Ukraine|en=Viktor *Yanukovych, Viktor *Yanukovich|uk=Віктор *Янукович|ru=Виктор *Янукович|de=Wiktor *Janukowytsch|fr=Viktor *Ianoukovitch|es=Víktor *Yanukóvich|pl=Wiktor *Janukowycz
-|UA|.55|President of Ukraine|en=Leonid *Kuchma|uk=Леонід *Кучма|ru=Леонид *Кучма
-|UA|.55|President of Ukraine|en=Viktor *Yushchenko|uk=Віктор *Ющенко|ru=Виктор *Ющенко
-|UA|.55|President of Ukraine|en=Leonid *Kravchuk|uk=Леонід *Кравчук|ru=Леонид *Кравчук
-|UA|.75|Prime Minister of Ukraine/Defence Minister of Ukraine|en=Denys *Shmyhal, Denis *Shmyhal|uk=Денис *Шмигаль|ru=Денис *Шмыгаль|de=Denys *Schmyhal|fr=Denys *Chmyhal|pl=Denys *Szmyhal
-|UA|.75|Prime Minister of Ukraine|en=Yulia *Svyrydenko, Yuliia *Svyrydenko|uk=Юлія *Свириденко|ru=Юлия *Свириденко|de=Julija *Swyrydenko|fr=Ioulia *Svyrydenko|pl=Julia *Swyrydenko
Q23530|RU|.75|President of Russia/Deputy Chairman of the Security Council|en=Dmitry *Medvedev, Dmitri *Medvedev|uk=Дмитро *Медведєв|ru=Дмитрий *Медведев|de=Dmitri *Medwedew|fr=Dmitri *Medvedev|es=Dmitri *Medvédev|pl=Dmitrij *Miedwiediew
-|RU|.7|Prime Minister of Russia|en=Mikhail *Mishustin|uk=Михайло *Мішустін|ru=Михаил *Мишустин|de=Michail *Mischustin|fr=Mikhaïl *Michoustine|pl=Michaił *Miszustin
Q34453|RU|.65|President of Russia|en=Boris *Yeltsin|uk=Борис *Єльцин|ru=Борис *Ельцин|de=Boris *Jelzin|fr=Boris *Eltsine|es=Borís *Yeltsin|pl=Borys *Jelcyn
Q30487|RU|.65|Soviet leader|en=Mikhail *Gorbachev|uk=Михайло *Горбачов|ru=Михаил *Горбачёв|de=Michail *Gorbatschow|fr=Mikhaïl *Gorbatchev|es=Mijaíl *Gorbachov|pl=Michaił *Gorbaczow
Q855|RU|.6|Soviet leader|l=Joseph *Stalin|uk=Йосип *Сталін|ru=Иосиф *Сталин|de=Josef *Stalin|fr=Joseph *Staline|pl=Józef *Stalin
Q1394|RU|.6|Soviet leader|l=Vladimir *Lenin|uk=Володимир *Ленін|ru=Владимир *Ленин|de=Wladimir *Lenin|fr=*Lénine|pl=Włodzimierz *Lenin
-|RU|.5|Head of the Chechen Republic|en=Ramzan *Kadyrov|uk=Рамзан *Кадиров|ru=Рамзан *Кадыров|de=Ramsan *Kadyrow|fr=Ramzan *Kadyrov|pl=Ramzan *Kadyrow
Q15031|CN|.92|President of China|en=*Xi* Jinping|uk=*Сі* Цзіньпін|ru=*Си* Цзиньпин|de=*Xi* Jinping|fr=*Xi* Jinping|es=*Xi* Jinping|pl=*Xi* Jinping|zh=习近平|ar=شي جين بينغ
-|CN|.6|Premier of China|l=Li Qiang|uk=Лі Цян|ru=Ли Цян|zh=李强
-|TW|.6|President of Taiwan|l=Lai Ching-te, William Lai|uk=Лай Цінде|ru=Лай Циндэ|zh=赖清德
-|TW|.6|President of Taiwan|l=Tsai Ing-wen|uk=Цай Інвень|ru=Цай Инвэнь|zh=蔡英文
-|JP|.6|Prime Minister of Japan|l=Shigeru *Ishiba|uk=Сігеру *Ісіба|ru=Сигэру *Исиба|zh=石破茂|ja=石破茂
-|JP|.65|Prime Minister of Japan|l=Sanae *Takaichi|uk=Санае *Такаїчі|ru=Санаэ *Такаити|zh=高市早苗|ja=高市早苗
-|JP|.6|Prime Minister of Japan|l=Fumio *Kishida|uk=Фуміо *Кісіда|ru=Фумио *Кисида|zh=岸田文雄|ja=岸田文雄
Q132345|JP|.6|Prime Minister of Japan|l=Shinzo *Abe, Shinzō *Abe|uk=Сіндзо *Абе|ru=Синдзо *Абэ|zh=安倍晋三|ja=安倍晋三
-|KR|.65|President of South Korea|l=*Lee* Jae-myung, *Lee* Jae Myung|uk=Лі Чже Мьон|ru=Ли Чжэ Мён|zh=李在明|ko=이재명
-|KR|.65|President of South Korea|l=*Yoon* Suk-yeol, *Yoon* Suk Yeol|uk=Юн Сок Йоль|ru=Юн Сок Ёль|zh=尹锡悦|ko=윤석열
Q56226|KP|.85|Supreme Leader of North Korea|l=*Kim* Jong-un, *Kim* Jong Un|uk=Кім Чен Ин|ru=Ким Чен Ын|de=*Kim* Jong-un|pl=Kim Dzong Un|zh=金正恩|ko=김정은|ar=كيم جونغ أون
Q1058|IN|.85|Prime Minister of India|l=Narendra *Modi|uk=Нарендра *Моді|ru=Нарендра *Моди|zh=莫迪|ar=ناريندرا مودي
-|PK|.6|Prime Minister of Pakistan|l=Shehbaz *Sharif|uk=Шахбаз *Шариф|ru=Шахбаз *Шариф
-|PK|.6|Prime Minister of Pakistan|l=Imran *Khan|uk=Імран *Хан|ru=Имран *Хан
-|BD|.5|Chief Adviser of Bangladesh|l=Muhammad *Yunus|uk=Мухаммад *Юнус|ru=Мухаммад *Юнус
-|BD|.5|Prime Minister of Bangladesh|l=Sheikh Hasina|uk=Шейх Хасіна|ru=Шейх Хасина
-|ID|.55|President of Indonesia|l=Prabowo *Subianto|uk=Прабово *Субіанто|ru=Прабово *Субианто
-|PH|.5|President of the Philippines|l=Ferdinand *Marcos, Ferdinand Marcos Jr.|uk=Фердинанд *Маркос|ru=Фердинанд *Маркос
-|PH|.55|President of the Philippines|l=Rodrigo *Duterte|uk=Родріго *Дутерте|ru=Родриго *Дутерте
-|MM|.55|State Counsellor of Myanmar|l=Aung San Suu Kyi|uk=Аун Сан Су Чжі|ru=Аун Сан Су Чжи
Q335697|AU|.6|Prime Minister of Australia|l=Anthony *Albanese|uk=Ентоні *Албаніз|ru=Энтони *Албаниз
-|NZ|.5|Prime Minister of New Zealand|l=Christopher *Luxon|uk=Крістофер *Лаксон|ru=Кристофер *Лаксон
Q43723|IL|.9|Prime Minister of Israel|l=Benjamin *Netanyahu, Binyamin *Netanyahu|fr=Benyamin *Nétanyahou, Benjamin *Netanyahou|es=Benjamín *Netanyahu|pl=Binjamin *Netanjahu|uk=Біньямін *Нетаньягу, Беньямін *Нетаньяху|ru=Биньямин *Нетаньяху|zh=内塔尼亚胡|ar=بنيامين نتنياهو, نتنياهو
-|IL|.55|President of Israel|l=Isaac *Herzog|uk=Іцхак *Герцог|ru=Ицхак *Герцог
-|PS|.65|President of the Palestinian Authority|l=Mahmoud *Abbas|de=Mahmud *Abbas|pl=Mahmud *Abbas|uk=Махмуд *Аббас|ru=Махмуд *Аббас|ar=محمود عباس
-|IR|.75|Supreme Leader of Iran|en=Ali *Khamenei|de=Ali *Chamenei|fr=Ali *Khamenei|es=Alí *Jamenei|pl=Ali *Chamenei|uk=Алі *Хаменеї|ru=Али *Хаменеи|ar=علي خامنئي
-|IR|.65|President of Iran|en=Masoud *Pezeshkian|de=Massud *Peseschkian|fr=Massoud *Pezeshkian|es=Masud *Pezeshkian|pl=Masud *Pezeszkian|uk=Масуд *Пезешкіан|ru=Масуд *Пезешкиан|ar=مسعود بزشكيان
-|IR|.6|President of Iran|en=Ebrahim *Raisi|uk=Ебрагім *Раїсі|ru=Эбрахим *Раиси
Q44329|SY|.7|President of Syria|l=Bashar *al-Assad*, Bashar *Assad|de=Baschar *al-Assad|fr=Bachar *al-Assad, Bachar *el-Assad|es=Bashar *al Asad|pl=Baszar *al-Asad|uk=Башар *Асад, Башар аль-*Асад|ru=Башар *Асад, Башар аль-*Асад|ar=بشار الأسد
-|SY|.65|President of Syria|en=Ahmed *al-Sharaa|de=Ahmed *al-Scharaa|fr=Ahmed *al-Charaa|es=Ahmed *al Sharaa|uk=Ахмед *аш-Шараа|ru=Ахмед *аш-Шараа|ar=أحمد الشرع
-|SA|.75|Crown Prince of Saudi Arabia|l=Mohammed bin Salman, Mohammad bin Salman|uk=Мухаммед бін Салман|ru=Мухаммед бин Салман|ar=محمد بن سلمان
-|AE|.55|President of the United Arab Emirates|l=Mohamed bin Zayed, Mohammed bin Zayed|uk=Мухаммед бін Заїд|ru=Мухаммед бин Зайед|ar=محمد بن زايد
-|QA|.55|Emir of Qatar|l=Tamim bin Hamad Al Thani, Tamim bin Hamad|uk=Тамім бін Хамад Аль Тані|ru=Тамим бин Хамад Аль Тани|ar=تميم بن حمد آل ثاني
-|EG|.65|President of Egypt|en=Abdel Fattah *el-Sisi*, Abdel Fattah *al-Sisi|de=Abdel Fattah *al-Sisi|fr=Abdel Fattah *al-Sissi|es=Abdelfatah *al Sisi|uk=Абдель Фаттах *ас-Сісі|ru=Абдель Фаттах *ас-Сиси|ar=عبد الفتاح السيسي
-|JO|.5|King of Jordan|en=King Abdullah II, Abdullah II|de=Abdullah II.|fr=Abdallah II|es=Abdalá II|uk=Абдалла II|ru=Абдалла II
-|LY|.5|Libyan leader|l=Muammar *Gaddafi|de=Muammar *al-Gaddafi|fr=Mouammar *Kadhafi|es=Muamar *Gadafi|uk=Муаммар *Каддафі|ru=Муаммар *Каддафи
Q1316|IQ|.55|President of Iraq|l=Saddam *Hussein*|fr=Saddam *Hussein|es=Sadam *Husein|pl=Saddam *Husajn|uk=Саддам *Хусейн|ru=Саддам *Хусейн
-|ZA|.6|President of South Africa|l=Cyril *Ramaphosa|uk=Сиріл *Рамафоса|ru=Сирил *Рамафоса
Q8023|ZA|.6|President of South Africa|l=Nelson *Mandela|uk=Нельсон *Мандела|ru=Нельсон *Мандела
-|ET|.5|Prime Minister of Ethiopia|l=Abiy Ahmed|uk=Абій Ахмед|ru=Абий Ахмед
-|NG|.5|President of Nigeria|l=Bola *Tinubu|uk=Бола *Тінубу|ru=Бола *Тинубу
-|KE|.5|President of Kenya|l=William *Ruto|uk=Вільям *Руто|ru=Уильям *Руто
-|RW|.5|President of Rwanda|l=Paul *Kagame|uk=Поль *Кагаме|ru=Поль *Кагаме
Q37181|BR|.8|President of Brazil|l=Luiz Inácio *Lula da Silva*, Luiz Inacio *Lula da Silva*, #Lula|uk=Луїс Інасіу *Лула да Сілва*, #Лула|ru=Луис Инасиу *Лула да Силва*, #Лула|ar=لولا دا سيلفا
Q10304982|BR|.65|President of Brazil|l=Jair *Bolsonaro|uk=Жаїр *Болсонару|ru=Жаир *Болсонару
-|AR|.7|President of Argentina|l=Javier *Milei|uk=Хав'єр *Мілей|ru=Хавьер *Милей
-|VE|.7|President of Venezuela|l=Nicolás *Maduro, Nicolas *Maduro|uk=Ніколас *Мадуро|ru=Николас *Мадуро|ar=نيكولاس مادورو
-|VE|.5|President of Venezuela|l=Hugo *Chávez, Hugo *Chavez|uk=Уго *Чавес|ru=Уго *Чавес
-|MX|.6|President of Mexico|l=Claudia *Sheinbaum|uk=Клаудія *Шейнбаум|ru=Клаудия *Шейнбаум
-|CO|.6|President of Colombia|l=Gustavo Petro|uk=Густаво Петро|ru=Густаво Петро
-|SV|.55|President of El Salvador|l=Nayib *Bukele|uk=Наїб *Букеле|ru=Найиб *Букеле
Q11256|CU|.55|President of Cuba|l=Fidel *Castro|uk=Фідель *Кастро|ru=Фидель *Кастро
-|CU|.5|President of Cuba|l=Miguel *Díaz-Canel|uk=Мігель *Діас-Канель|ru=Мигель *Диас-Канель
Q3099714|CA|.7|Prime Minister of Canada|l=Justin *Trudeau|uk=Джастін *Трюдо|ru=Джастин *Трюдо
-|CA|.75|Prime Minister of Canada|l=Mark *Carney|uk=Марк *Карні|ru=Марк *Карни
Q450675|VA|.7|Pope|en=Pope Francis|de=Papst Franziskus|fr=pape François|es=papa Francisco|pl=papież Franciszek|uk=Папа Франциск, папа римський Франциск|ru=папа Франциск, папа римский Франциск
-|VA|.75|Pope|en=Pope Leo XIV, Leo XIV|de=Papst Leo XIV., Leo XIV.|fr=Léon XIV|es=León XIV|pl=Leon XIV|uk=Папа Лев XIV, Лев XIV|ru=папа Лев XIV, Лев XIV
`
