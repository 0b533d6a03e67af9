/**
 * Ministers, commanders, diplomats, ombudsmen, and the heads of international bodies, of about 2000 to 2026.
 * Written by hand from general knowledge; CC0 1.0. The lines are as in `heads.js`.
 */
export const officials = `
-|UA|.7|Parliament Commissioner for Human Rights/ombudsman|en=Dmytro *Lubinets, Dmytro *Lubinetz|uk=Дмитро *Лубінець|ru=Дмитрий *Лубинец, Дмитрий *Лубинец|de=Dmytro *Lubinez, Dmytro *Lubinets|fr=Dmytro *Loubinets|es=Dmytró *Lubinets, Dmytro *Lubinets|pl=Dmytro *Łubineć, Dmytro *Lubinets
-|UA|.55|Parliament Commissioner for Human Rights/ombudsman|en=Liudmyla *Denisova, Lyudmyla *Denisova|uk=Людмила *Денісова|ru=Людмила *Денисова
-|RU|.65|High Commissioner for Human Rights in Russia/ombudswoman|en=Tatyana *Moskalkova, Tatiana *Moskalkova|uk=Тетяна *Москалькова|ru=Татьяна *Москалькова|de=Tatjana *Moskalkowa|fr=Tatiana *Moskalkova|pl=Tatiana *Moskalkowa
-|RU|.6|Commissioner for Children's Rights|en=Maria *Lvova-Belova|uk=Марія *Львова-Бєлова|ru=Мария *Львова-Белова|de=Marija *Lwowa-Belowa|fr=Maria *Lvova-Belova|pl=Maria *Lwowa-Biełowa
-|UA|.7|Foreign Minister of Ukraine|en=Andrii *Sybiha, Andriy *Sybiha, Andrij *Sybiha|uk=Андрій *Сибіга|ru=Андрей *Сибига|de=Andrij *Sybiha|fr=Andriï *Sybiha|pl=Andrij *Sybiha
-|UA|.75|Foreign Minister of Ukraine|en=Dmytro *Kuleba|uk=Дмитро *Кулеба|ru=Дмитрий *Кулеба|de=Dmytro *Kuleba|fr=Dmytro *Kouleba|es=Dmitro *Kuleba|pl=Dmytro *Kułeba
-|UA|.75|head of the Presidential Office of Ukraine|en=Andriy *Yermak, Andrii *Yermak|uk=Андрій *Єрмак|ru=Андрей *Ермак|de=Andrij *Jermak|fr=Andriï *Iermak|es=Andrí *Yermak|pl=Andrij *Jermak
-|UA|.65|adviser to the head of the Presidential Office|en=Mykhailo *Podolyak, Mykhaylo *Podolyak|uk=Михайло *Подоляк|ru=Михаил *Подоляк|de=Mychajlo *Podoljak|fr=Mykhaïlo *Podoliak|pl=Mychajło *Podolak
-|UA|.75|Defence Minister of Ukraine/Secretary of the National Security and Defence Council|en=Rustem *Umerov|uk=Рустем *Умєров|ru=Рустем *Умеров|de=Rustem *Umjerow|fr=Roustem *Oumerov|pl=Rustem *Umierow
-|UA|.6|Defence Minister of Ukraine|en=Oleksii *Reznikov, Oleksiy *Reznikov|uk=Олексій *Резніков|ru=Алексей *Резников|de=Olexij *Resnikow|fr=Oleksiï *Reznikov
-|UA|.75|Commander-in-Chief of the Armed Forces of Ukraine|en=Oleksandr *Syrskyi, Oleksandr *Syrsky, Oleksandr *Syrskyy|uk=Олександр *Сирський|ru=Александр *Сырский|de=Olexander *Syrskyj, Oleksandr *Syrskyj|fr=Oleksandr *Syrsky|es=Oleksandr *Sirski|pl=Ołeksandr *Syrski
-|UA|.75|Commander-in-Chief of the Armed Forces of Ukraine/ambassador to the United Kingdom|en=Valerii *Zaluzhnyi, Valeriy *Zaluzhny, Valery *Zaluzhny|uk=Валерій *Залужний|ru=Валерий *Залужный|de=Walerij *Saluschnyj|fr=Valeri *Zaloujny|es=Valeri *Zaluzhni|pl=Wałerij *Załużny
-|UA|.75|head of military intelligence|en=Kyrylo *Budanov|uk=Кирило *Буданов|ru=Кирилл *Буданов|de=Kyrylo *Budanow|fr=Kyrylo *Boudanov|es=Kirilo *Budánov|pl=Kyryło *Budanow
-|UA|.55|head of the Security Service of Ukraine|en=Vasyl *Maliuk, Vasyl *Malyuk|uk=Василь *Малюк|ru=Василий *Малюк
-|UA|.6|Speaker of the Verkhovna Rada|en=Ruslan *Stefanchuk|uk=Руслан *Стефанчук|ru=Руслан *Стефанчук
-|UA|.6|Minister of Internal Affairs of Ukraine|en=Ihor *Klymenko|uk=Ігор *Клименко|ru=Игорь *Клименко
-|UA|.65|Minister of Digital Transformation/Defence Minister of Ukraine|en=Mykhailo *Fedorov, Mykhaylo *Fedorov|uk=Михайло *Федоров|ru=Михаил *Фёдоров|de=Mychajlo *Fedorow|fr=Mykhaïlo *Fedorov
-|UA|.6|deputy prime minister|en=Iryna *Vereshchuk|uk=Ірина *Верещук|ru=Ирина *Верещук
-|UA|.55|deputy prime minister|en=Olha *Stefanishyna, Olga *Stefanishyna|uk=Ольга *Стефанішина|ru=Ольга *Стефанишина
-|UA|.55|deputy prime minister|en=Oleksii *Kuleba|uk=Олексій *Кулеба|ru=Алексей *Кулеба
-|UA|.55|Prosecutor General of Ukraine|en=Andriy *Kostin|uk=Андрій *Костін|ru=Андрей *Костин
-|UA|.55|Prosecutor General of Ukraine|en=Ruslan *Kravchenko|uk=Руслан *Кравченко|ru=Руслан *Кравченко
-|UA|.65|mayor of Kyiv|en=Vitali *Klitschko, Vitaliy *Klitschko, Vitalii *Klychko|uk=Віталій *Кличко|ru=Виталий *Кличко|de=Vitali *Klitschko|fr=Vitali *Klitschko|pl=Witalij *Kliczko
-|UA|.55|mayor of Kharkiv|en=Ihor *Terekhov|uk=Ігор *Терехов|ru=Игорь *Терехов
-|UA|.55|mayor of Lviv|en=Andriy *Sadovyi, Andriy *Sadovyy|uk=Андрій *Садовий|ru=Андрей *Садовый
-|UA|.55|governor of Kharkiv region|en=Oleh *Syniehubov, Oleh *Synehubov|uk=Олег *Синєгубов|ru=Олег *Синегубов
-|UA|.55|head of the Servant of the People faction|en=Davyd *Arakhamia, David *Arakhamia|uk=Давид *Арахамія|ru=Давид *Арахамия
-|UA|.6|Prime Minister of Ukraine|en=Yulia *Tymoshenko|uk=Юлія *Тимошенко|ru=Юлия *Тимошенко|de=Julija *Tymoschenko|fr=Ioulia *Tymochenko|pl=Julia *Tymoszenko
-|UA|.6|First Lady of Ukraine|en=Olena *Zelenska|uk=Олена *Зеленська|ru=Елена *Зеленская|de=Olena *Selenska|pl=Ołena *Zełenska
-|UA|.5|Permanent Representative to the United Nations|en=Sergiy *Kyslytsya|uk=Сергій *Кислиця|ru=Сергей *Кислица
-|UA|.5|Air Force spokesman|en=Yurii *Ihnat|uk=Юрій *Ігнат|ru=Юрий *Игнат
Q58217|RU|.85|Foreign Minister of Russia|en=Sergei *Lavrov, Sergey *Lavrov|uk=Сергій *Лавров|ru=Сергей *Лавров, Сергей Викторович *Лавров|de=Sergej *Lawrow, Sergei *Lawrow|fr=Sergueï *Lavrov|es=Serguéi *Lavrov|pl=Siergiej *Ławrow|zh=拉夫罗夫|ar=سيرغي لافروف, لافروف
-|RU|.75|Kremlin spokesman|en=Dmitry *Peskov, Dmitri *Peskov|uk=Дмитро *Пєсков|ru=Дмитрий *Песков|de=Dmitri *Peskow|fr=Dmitri *Peskov|es=Dmitri *Peskov|pl=Dmitrij *Pieskow|ar=ديمتري بيسكوف
-|RU|.7|Foreign Ministry spokeswoman|en=Maria *Zakharova|uk=Марія *Захарова|ru=Мария *Захарова|de=Maria *Sacharowa|fr=Maria *Zakharova|es=María *Zajárova|pl=Maria *Zacharowa
-|RU|.75|Defence Minister of Russia/Secretary of the Security Council|en=Sergei *Shoigu, Sergey *Shoigu|uk=Сергій *Шойгу|ru=Сергей *Шойгу|de=Sergej *Schoigu, Sergei *Schoigu|fr=Sergueï *Choïgou|es=Serguéi *Shoigú|pl=Siergiej *Szojgu
-|RU|.7|Defence Minister of Russia|en=Andrei *Belousov, Andrey *Belousov|uk=Андрій *Бєлоусов|ru=Андрей *Белоусов|de=Andrej *Beloussow, Andrei *Beloussow|fr=Andreï *Belooussov|pl=Andriej *Biełousow
-|RU|.7|Chief of the General Staff|en=Valery *Gerasimov|uk=Валерій *Герасимов|ru=Валерий *Герасимов|de=Waleri *Gerassimow|fr=Valeri *Guerassimov|pl=Walerij *Gierasimow
-|RU|.55|Secretary of the Security Council|en=Nikolai *Patrushev|uk=Микола *Патрушев|ru=Николай *Патрушев|de=Nikolai *Patruschew|pl=Nikołaj *Patruszew
-|RU|.6|presidential aide|en=Yuri *Ushakov, Yury *Ushakov|uk=Юрій *Ушаков|ru=Юрий *Ушаков|de=Juri *Uschakow|fr=Iouri *Ouchakov
-|RU|.6|presidential aide/head of the delegation|en=Vladimir *Medinsky|uk=Володимир *Мединський|ru=Владимир *Мединский|de=Wladimir *Medinski|fr=Vladimir *Medinski
-|RU|.65|head of the Russian Direct Investment Fund/special envoy|en=Kirill *Dmitriev|uk=Кирило *Дмитрієв|ru=Кирилл *Дмитриев|de=Kirill *Dmitrijew
-|RU|.6|deputy foreign minister|en=Sergei *Ryabkov, Sergey *Ryabkov|uk=Сергій *Рябков|ru=Сергей *Рябков|de=Sergej *Rjabkow
-|RU|.55|Permanent Representative to the United Nations|en=Vasily *Nebenzya|uk=Василь *Небензя|ru=Василий *Небензя
-|RU|.55|Chairman of the State Duma|en=Vyacheslav *Volodin|uk=В'ячеслав *Володін|ru=Вячеслав *Володин|de=Wjatscheslaw *Wolodin
-|RU|.55|Chairwoman of the Federation Council|en=Valentina *Matviyenko|uk=Валентина *Матвієнко|ru=Валентина *Матвиенко
-|RU|.55|Central Bank governor|en=Elvira *Nabiullina|uk=Ельвіра *Набіулліна|ru=Эльвира *Набиуллина
-|RU|.55|mayor of Moscow|en=Sergei *Sobyanin, Sergey *Sobyanin|uk=Сергій *Собянін|ru=Сергей *Собянин|de=Sergej *Sobjanin
-|RU|.5|governor of Belgorod region|en=Vyacheslav *Gladkov|uk=В'ячеслав *Гладков|ru=Вячеслав *Гладков
-|RU|.5|head of the Investigative Committee|en=Alexander *Bastrykin|uk=Олександр *Бастрикін|ru=Александр *Бастрыкин
-|RU|.5|director of the FSB|en=Alexander *Bortnikov|uk=Олександр *Бортніков|ru=Александр *Бортников
-|RU|.5|director of the SVR|en=Sergei *Naryshkin, Sergey *Naryshkin|uk=Сергій *Наришкін|ru=Сергей *Нарышкин
-|RU|.5|Russian-appointed head of Crimea|en=Sergei *Aksyonov|uk=Сергій *Аксьонов|ru=Сергей *Аксёнов
-|RU|.5|deputy head of the Presidential Administration|en=Sergei *Kiriyenko, Sergey *Kiriyenko|uk=Сергій *Кирієнко|ru=Сергей *Кириенко
-|US|.8|Vice President of the United States|l=J.D. *Vance, JD *Vance, J. D. *Vance, James David *Vance|uk=Джей Ді *Венс, Джеймс Девід *Венс|ru=Джей Ди *Вэнс, Джеймс Дэвид *Вэнс|zh=万斯|ar=جيه دي فانس
Q10853588|US|.75|Vice President of the United States|l=Kamala *Harris|uk=Камала *Гарріс, Камала *Харріс|ru=Камала *Харрис
Q324546|US|.8|US Secretary of State|l=Marco *Rubio|uk=Марко *Рубіо|ru=Марко *Рубио|zh=鲁比奥|ar=ماركو روبيو
-|US|.75|US Secretary of State|l=Antony *Blinken, Anthony *Blinken|uk=Ентоні *Блінкен|ru=Энтони *Блинкен
-|US|.7|US Defense Secretary|l=Pete *Hegseth|uk=Піт *Гегсет, Піт *Хегсет|ru=Пит *Хегсет
-|US|.6|US Defense Secretary|l=Lloyd *Austin|uk=Ллойд *Остін|ru=Ллойд *Остин
-|US|.7|US special envoy|l=Steve *Witkoff, Steven *Witkoff|uk=Стів *Віткофф|ru=Стив *Уиткофф
-|US|.65|US special envoy|l=Keith *Kellogg|uk=Кіт *Келлог|ru=Кит *Келлог
-|US|.6|senior adviser|l=Jared *Kushner|uk=Джаред *Кушнер|ru=Джаред *Кушнер
-|US|.6|US Treasury Secretary|l=Scott *Bessent|uk=Скотт *Бессент|ru=Скотт *Бессент
-|US|.6|national security adviser|l=Jake *Sullivan|uk=Джейк *Салліван|ru=Джейк *Салливан
-|US|.6|national security adviser|l=Mike *Waltz|uk=Майк *Волтц|ru=Майк *Уолтц
-|US|.55|White House press secretary|l=Karoline *Leavitt|uk=Керолайн *Левітт|ru=Кэролайн *Левитт
-|US|.55|Director of National Intelligence|l=Tulsi *Gabbard|uk=Тулсі *Габбард|ru=Тулси *Габбард
-|US|.55|Secretary of Health|l=Robert F. *Kennedy* Jr., Robert *Kennedy|uk=Роберт *Кеннеді|ru=Роберт *Кеннеди
-|US|.55|Speaker of the House|l=Mike *Johnson|uk=Майк *Джонсон|ru=Майк *Джонсон
Q170581|US|.6|Speaker of the House|l=Nancy *Pelosi|uk=Ненсі *Пелосі|ru=Нэнси *Пелоси
-|US|.6|US senator|l=Lindsey *Graham|uk=Ліндсі *Грем|ru=Линдси *Грэм
Q359442|US|.6|US senator|l=Bernie *Sanders|uk=Берні *Сандерс|ru=Берни *Сандерс
Q355522|US|.55|US senator|l=Mitch *McConnell|uk=Мітч *Макконнелл|ru=Митч *Макконнелл
-|US|.55|Senate leader|l=Chuck *Schumer|uk=Чак *Шумер|ru=Чак *Шумер
-|US|.55|governor of California|l=Gavin *Newsom|uk=Гевін *Ньюсом|ru=Гэвин *Ньюсом
-|US|.55|mayor of New York|l=Zohran *Mamdani|uk=Зохран *Мамдані|ru=Зохран *Мамдани
-|US|.6|chair of the Federal Reserve|l=Jerome *Powell|uk=Джером *Павелл|ru=Джером *Пауэлл
Q6294|US|.7|US Secretary of State|l=Hillary *Clinton|uk=Гілларі *Клінтон|ru=Хиллари *Клинтон
Q66107|US|.6|US Secretary of State|l=Henry *Kissinger|uk=Генрі *Кіссинджер|ru=Генри *Киссинджер
Q22316|US|.55|US Secretary of State|l=John *Kerry|uk=Джон *Керрі|ru=Джон *Керри
-|US|.55|US Secretary of State|l=Mike *Pompeo|uk=Майк *Помпео|ru=Майк *Помпео
-|CN|.7|Foreign Minister of China|l=Wang Yi|uk=Ван І|ru=Ван И|zh=王毅
-|DE|.65|Foreign Minister of Germany/President of the UN General Assembly|l=Annalena *Baerbock|uk=Анналена *Бербок|ru=Анналена *Бербок
-|DE|.6|Foreign Minister of Germany|l=Johann *Wadephul|uk=Йоганн *Вадефуль|ru=Йоханн *Вадефуль
-|DE|.65|Defence Minister of Germany|l=Boris *Pistorius|uk=Борис *Пісторіус|ru=Борис *Писториус
-|DE|.55|Vice Chancellor|l=Robert *Habeck|uk=Роберт *Габек|ru=Роберт *Хабек
-|DE|.55|Vice Chancellor/Finance Minister of Germany|l=Lars *Klingbeil|uk=Ларс *Клінгбайль|ru=Ларс *Клингбайль
-|DE|.55|AfD leader|l=Alice *Weidel|uk=Аліс *Вайдель|ru=Алис *Вайдель
-|FR|.6|Foreign Minister of France|l=Jean-Noël *Barrot|uk=Жан-Ноель *Барро|ru=Жан-Ноэль *Барро
-|FR|.65|politician|l=Marine *Le Pen|uk=Марін *Ле Пен|ru=Марин *Ле Пен
-|FR|.55|politician|l=Jordan *Bardella|uk=Жордан *Барделла|ru=Жордан *Барделла
-|FR|.5|politician|l=Jean-Luc *Mélenchon|uk=Жан-Люк *Меланшон|ru=Жан-Люк *Меланшон
-|GB|.6|Foreign Secretary|l=David *Lammy|uk=Девід *Ламмі|ru=Дэвид *Лэмми
Q291057|GB|.55|Foreign Secretary|l=Yvette *Cooper|uk=Іветт *Купер|ru=Иветт *Купер
Q615077|GB|.55|Defence Secretary|l=John *Healey|uk=Джон *Гілі|ru=Джон *Хили
-|GB|.55|Reform UK leader|l=Nigel *Farage|uk=Найджел *Фарадж|ru=Найджел *Фарадж
-|PL|.65|Foreign Minister of Poland|l=Radosław *Sikorski, Radoslaw *Sikorski, Radek *Sikorski|uk=Радослав *Сікорський|ru=Радослав *Сикорский
-|PL|.55|Defence Minister of Poland|l=Władysław *Kosiniak-Kamysz, Wladyslaw *Kosiniak-Kamysz|uk=Владислав *Косіняк-Камиш|ru=Владислав *Косиняк-Камыш
-|HU|.6|Foreign Minister of Hungary|l=Péter *Szijjártó, Peter *Szijjarto|uk=Петер *Сійярто|ru=Петер *Сийярто
-|IT|.55|Foreign Minister of Italy|l=Antonio *Tajani|uk=Антоніо *Таяні|ru=Антонио *Таяни
-|ES|.5|Foreign Minister of Spain|l=José Manuel *Albares|uk=Хосе Мануель *Альбарес|ru=Хосе Мануэль *Альбарес
-|TR|.65|Foreign Minister of Turkey|l=Hakan *Fidan|uk=Гакан *Фідан, Хакан *Фідан|ru=Хакан *Фидан
-|TR|.55|mayor of Istanbul|l=Ekrem *İmamoğlu, Ekrem *Imamoglu|uk=Екрем *Імамоглу|ru=Экрем *Имамоглу
-|IN|.6|External Affairs Minister of India|l=Subrahmanyam *Jaishankar, S. *Jaishankar|uk=Субраманьям *Джайшанкар|ru=Субраманьям *Джайшанкар
-|IL|.55|Defence Minister of Israel|l=Yoav *Gallant|uk=Йоав *Галант|ru=Йоав *Галант
-|IL|.55|Defence Minister of Israel|l=Israel *Katz|uk=Ісраель *Кац|ru=Исраэль *Кац
-|IL|.5|Finance Minister of Israel|l=Bezalel *Smotrich|uk=Бецалель *Смотрич|ru=Бецалель *Смотрич
-|IR|.6|Foreign Minister of Iran|l=Abbas *Araghchi|uk=Аббас *Аракчі|ru=Аббас *Аракчи|ar=عباس عراقجي
-|SA|.5|Foreign Minister of Saudi Arabia|l=Faisal bin Farhan|uk=Фейсал бін Фархан|ru=Фейсал бин Фархан
-|LT|.5|Foreign Minister of Lithuania|l=Gabrielius *Landsbergis|uk=Габріелюс *Ландсбергіс|ru=Габриэлюс *Ландсбергис
-|LT|.6|European Commissioner for Defence|l=Andrius *Kubilius|uk=Андрюс *Кубілюс|ru=Андрюс *Кубилюс
Q60772||.9|President of the European Commission|l=Ursula *von der Leyen|uk=Урсула *фон дер Ляєн|ru=Урсула *фон дер Ляйен|zh=冯德莱恩|ar=أورسولا فون دير لاين
-||.8|High Representative of the EU/Prime Minister of Estonia|l=Kaja *Kallas|uk=Кая *Каллас|ru=Кая *Каллас|ar=كايا كالاس
-||.65|High Representative of the EU|l=Josep *Borrell|uk=Жозеп *Боррель|ru=Жозеп *Боррель
-||.6|President of the European Council|l=Charles Michel|uk=Шарль Мішель|ru=Шарль Мишель
-||.65|President of the European Parliament|l=Roberta *Metsola|uk=Роберта *Мецола|ru=Роберта *Мецола
-||.55|European Commissioner|l=Valdis *Dombrovskis|uk=Валдіс *Домбровскіс|ru=Валдис *Домбровскис
-||.6|European Commissioner for Enlargement|l=Marta *Kos|uk=Марта *Кос|ru=Марта *Кос
-||.6|President of the European Central Bank|l=Christine *Lagarde|uk=Крістін *Лагард|ru=Кристин *Лагард
Q57665||.75|NATO Secretary General|l=Jens *Stoltenberg|uk=Єнс *Столтенберг|ru=Йенс *Столтенберг
Q57792||.85|NATO Secretary General/Prime Minister of the Netherlands|l=Mark *Rutte|uk=Марк *Рютте|ru=Марк *Рютте|zh=吕特|ar=مارك روته
Q311440||.85|UN Secretary-General|l=António *Guterres, Antonio *Guterres|uk=Антоніу *Гутерріш, Антоніо *Гутерреш|ru=Антониу *Гутерриш|zh=古特雷斯|ar=أنطونيو غوتيريش, غوتيريش
Q1253||.6|UN Secretary-General|l=Ban Ki-moon|uk=Пан Гі Мун|ru=Пан Ги Мун
Q1254||.55|UN Secretary-General|l=Kofi *Annan|uk=Кофі *Аннан|ru=Кофи *Аннан
-||.65|UN High Commissioner for Human Rights|l=Volker *Türk, Volker *Turk|uk=Фолькер *Тюрк|ru=Фолькер *Тюрк
Q3071898||.6|UN High Commissioner for Refugees|l=Filippo *Grandi|uk=Філіппо *Гранді|ru=Филиппо *Гранди
-||.7|Director General of the IAEA|l=Rafael *Grossi, Rafael Mariano *Grossi|uk=Рафаель *Гроссі|ru=Рафаэль *Гросси
Q16196017||.65|Director-General of the WHO|l=Tedros Adhanom Ghebreyesus, Tedros Adhanom, Tedros *Ghebreyesus|uk=Тедрос Адханом Гебреєсус|ru=Тедрос Адханом Гебрейесус
-||.65|prosecutor of the International Criminal Court|l=Karim *Khan|uk=Карім *Хан|ru=Карим *Хан
-||.6|President of the International Committee of the Red Cross|l=Mirjana *Spoljaric, Mirjana *Spoljaric Egger*|uk=Мір'яна *Сполярич, Мір'яна *Сполярич-Еггер*|ru=Мирьяна *Сполярич, Мирьяна *Сполярич-Эггер*
-||.6|Secretary General of the Council of Europe|l=Alain *Berset|uk=Ален *Берсе|ru=Ален *Берсе
-||.55|Commissioner for Human Rights of the Council of Europe|l=Michael *O'Flaherty|uk=Майкл *О'Флаерті|ru=Майкл *О'Флаэрти
-||.55|Secretary General of the OSCE|l=Feridun *Sinirlioğlu, Feridun *Sinirlioglu|uk=Ферідун *Сінірліоглу|ru=Феридун *Синирлиоглу
-||.6|Managing Director of the IMF|l=Kristalina *Georgieva|uk=Крісталіна *Георгієва|ru=Кристалина *Георгиева
-||.55|President of the World Bank|l=Ajay *Banga|uk=Аджай *Банга|ru=Аджай *Банга
-||.55|Director-General of the WTO|l=Ngozi *Okonjo-Iweala|uk=Нгозі *Оконджо-Івеала|ru=Нгози *Оконджо-Ивеала
-||.55|Director-General of UNESCO|l=Audrey *Azoulay|uk=Одрі *Азуле|ru=Одрэ *Азуле
-||.55|Executive Director of UNICEF|l=Catherine *Russell|uk=Кетрін *Рассел|ru=Кэтрин *Расселл
-||.55|President of FIFA|l=Gianni *Infantino|uk=Джанні *Інфантіно|ru=Джанни *Инфантино
-||.55|President of the International Olympic Committee|l=Thomas *Bach|uk=Томас *Бах|ru=Томас *Бах
-||.55|President of the International Olympic Committee|l=Kirsty *Coventry|uk=Кірсті *Ковентрі|ru=Кирсти *Ковентри
-||.55|UN special rapporteur|l=Mariana *Katzarova|uk=Маріана *Кацарова|ru=Мариана *Кацарова
-||.55|UN special rapporteur|l=Alice Jill *Edwards|uk=Аліс Джилл *Едвардс|ru=Элис Джилл *Эдвардс
`
