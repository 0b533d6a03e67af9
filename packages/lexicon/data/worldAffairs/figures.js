/**
 * Other persons in the news: opposition, activists, prisoners, business, culture, sport, armed groups. Written by hand from general
 * knowledge; CC0 1.0. The lines are as in `heads.js`.
 */
export const figures = `
-|RU|.75|opposition politician|en=Alexei *Navalny, Alexey *Navalny|uk=Олексій *Навальний|ru=Алексей *Навальный|de=Alexej *Nawalny, Alexei *Nawalny|fr=Alexeï *Navalny|es=Alexéi *Navalni, Alexéi *Navalny|pl=Aleksiej *Nawalny
-|RU|.65|opposition politician|en=Yulia *Navalnaya|uk=Юлія *Навальна|ru=Юлия *Навальная|de=Julija *Nawalnaja, Julia *Nawalnaja|fr=Ioulia *Navalnaïa|pl=Julia *Nawalna
-|RU|.6|opposition politician|en=Vladimir *Kara-Murza|uk=Володимир *Кара-Мурза|ru=Владимир *Кара-Мурза|de=Wladimir *Kara-Mursa|pl=Władimir *Kara-Murza
-|RU|.6|opposition politician|en=Ilya *Yashin|uk=Ілля *Яшин|ru=Илья *Яшин|de=Ilja *Jaschin|fr=Ilia *Iachine
-|RU|.55|opposition politician|en=Boris *Nemtsov|uk=Борис *Нємцов|ru=Борис *Немцов|de=Boris *Nemzow
-|RU|.6|businessman|en=Mikhail *Khodorkovsky|uk=Михайло *Ходорковський|ru=Михаил *Ходорковский|de=Michail *Chodorkowski|fr=Mikhaïl *Khodorkovski|pl=Michaił *Chodorkowski
-|RU|.65|founder of Wagner|en=Yevgeny *Prigozhin|uk=Євген *Пригожин|ru=Евгений *Пригожин|de=Jewgeni *Prigoschin|fr=Evgueni *Prigojine|es=Yevgueni *Prigozhin|pl=Jewgienij *Prigożyn
-|RU|.55|co-chair of Memorial|en=Oleg *Orlov|uk=Олег *Орлов|ru=Олег *Орлов
-|RU|.55|businessman|en=Roman *Abramovich|uk=Роман *Абрамович|ru=Роман *Абрамович
-|RU|.5|businessman|en=Oleg *Deripaska|uk=Олег *Дерипаска|ru=Олег *Дерипаска
-|RU|.5|editor of RT|en=Margarita *Simonyan|uk=Маргарита *Симоньян|ru=Маргарита *Симоньян
-|RU|.5|television presenter|en=Vladimir *Solovyov|uk=Володимир *Соловйов|ru=Владимир *Соловьёв
-|RU|.5|editor/Nobel laureate|en=Dmitry *Muratov|uk=Дмитро *Муратов|ru=Дмитрий *Муратов
-|RU|.5|founder of Telegram|l=Pavel *Durov|uk=Павло *Дуров|ru=Павел *Дуров
-|RU|.55|Patriarch of Moscow|en=Patriarch Kirill|de=Patriarch Kirill|fr=patriarche Kirill|es=patriarca Kirill, patriarca Cirilo|pl=patriarcha Cyryl|uk=патріарх Кирило|ru=патриарх Кирилл
-|US|.6|journalist|l=Evan *Gershkovich|uk=Еван *Гершкович|ru=Эван *Гершкович
-|RU|.5|artist|en=Alexandra *Skochilenko, Sasha *Skochilenko|uk=Олександра *Скочиленко, Саша *Скочиленко|ru=Александра *Скочиленко, Саша *Скочиленко
-|RU|.5|theatre director|en=Zhenya *Berkovich, Yevgenia *Berkovich|uk=Женя *Беркович, Євгенія *Беркович|ru=Женя *Беркович, Евгения *Беркович
-|BY|.65|opposition leader|en=Sviatlana *Tsikhanouskaya, Svetlana *Tikhanovskaya|uk=Світлана *Тихановська|ru=Светлана *Тихановская|be=Святлана *Ціханоўская|de=Swetlana *Tichanowskaja|fr=Svetlana *Tikhanovskaïa|pl=Swiatłana *Cichanouska
-|BY|.55|activist|en=Ales *Bialiatski|uk=Алесь *Біляцький|ru=Алесь *Беляцкий
-|BY|.55|activist|en=Maria *Kolesnikova, Maryia *Kalesnikava|uk=Марія *Колесникова, Марія *Колеснікова|ru=Мария *Колесникова
-|UA|.55|businessman|en=Rinat *Akhmetov|uk=Рінат *Ахметов|ru=Ринат *Ахметов
-|UA|.55|businessman|en=Ihor *Kolomoisky, Ihor *Kolomoyskyi|uk=Ігор *Коломойський|ru=Игорь *Коломойский
-|UA|.55|politician|en=Viktor *Medvedchuk|uk=Віктор *Медведчук|ru=Виктор *Медведчук
-|UA|.5|journalist|en=Viktoriia *Roshchyna|uk=Вікторія *Рощина|ru=Виктория *Рощина
-|UA|.5|human rights defender|en=Oleksandra *Matviichuk|uk=Олександра *Матвійчук|ru=Александра *Матвийчук
-|UA|.5|human rights defender|en=Maksym *Butkevych|uk=Максим *Буткевич|ru=Максим *Буткевич
-|UA|.5|Metropolitan of Kyiv|en=Metropolitan Epiphanius|uk=митрополит Епіфаній|ru=митрополит Епифаний
-|UA|.5|writer|en=Serhiy *Zhadan|uk=Сергій *Жадан|ru=Сергей *Жадан|de=Serhij *Zhadan|pl=Serhij *Żadan
-|UA|.5|poet|en=Taras *Shevchenko|uk=Тарас *Шевченко|ru=Тарас *Шевченко|de=Taras *Schewtschenko|pl=Taras *Szewczenko
-|UA|.55|boxer|en=Oleksandr *Usyk|uk=Олександр *Усик|ru=Александр *Усик|de=Oleksandr *Ussyk
-|UA|.5|tennis player|en=Elina *Svitolina|uk=Еліна *Світоліна|ru=Элина *Свитолина
Q317521|US|.85|Tesla chief executive/owner of X|l=Elon *Musk|uk=Ілон *Маск|ru=Илон *Маск|zh=马斯克|ar=إيلون ماسك
Q5284|US|.65|Microsoft founder|l=Bill *Gates|uk=Білл *Гейтс|ru=Билл *Гейтс
Q36215|US|.65|Meta chief executive|l=Mark *Zuckerberg|uk=Марк *Цукерберг|ru=Марк *Цукерберг
Q312556|US|.65|Amazon founder|l=Jeff *Bezos|uk=Джефф *Безос|ru=Джефф *Безос
Q7407093|US|.6|OpenAI chief executive|l=Sam *Altman|uk=Сем *Альтман|ru=Сэм *Альтман
-|US|.55|Nvidia chief executive|l=Jensen *Huang|uk=Дженсен *Хуанг|ru=Дженсен *Хуанг
-|US|.55|Apple chief executive|l=Tim *Cook|uk=Тім *Кук|ru=Тим *Кук
-|US|.55|investor|l=George *Soros|uk=Джордж *Сорос|ru=Джордж *Сорос
-|US|.55|investor|l=Warren *Buffett|uk=Воррен *Баффетт|ru=Уоррен *Баффетт
-|US|.55|commentator|l=Tucker *Carlson|uk=Такер *Карлсон|ru=Такер *Карлсон
-|US|.55|activist|l=Charlie *Kirk|uk=Чарлі *Кірк|ru=Чарли *Кирк
-|US|.5|adviser|l=Steve *Bannon|uk=Стів *Беннон|ru=Стив *Бэннон
-|US|.5|financier|l=Jeffrey *Epstein|uk=Джеффрі *Епштейн|ru=Джеффри *Эпштейн
-|US|.55|First Lady|l=Melania *Trump|uk=Меланія *Трамп|ru=Мелания *Трамп
Q360|AU|.6|founder of WikiLeaks|l=Julian *Assange|uk=Джуліан *Ассанж|ru=Джулиан *Ассанж
Q13424289|US|.55|whistleblower|l=Edward *Snowden|uk=Едвард *Сноуден|ru=Эдвард *Сноуден
Q56434717|SE|.6|climate activist|l=Greta *Thunberg|uk=Грета *Тунберг|ru=Грета *Тунберг
Q17293||.55|Tibetan spiritual leader|en=Dalai Lama|de=Dalai Lama|fr=dalaï-lama|es=dalái lama|pl=Dalajlama|uk=Далай-лама|ru=Далай-лама
-|PL|.5|Nobel laureate/writer|l=Olga *Tokarczuk|uk=Ольга *Токарчук|ru=Ольга *Токарчук
-|PL|.5|Nobel laureate/President of Poland|l=Lech *Wałęsa, Lech *Walesa|uk=Лех *Валенса|ru=Лех *Валенса
-|PL|.5|mayor of Warsaw|l=Rafał *Trzaskowski, Rafal *Trzaskowski|uk=Рафал *Тшасковський|ru=Рафал *Тшасковский
-|VE|.6|opposition leader|l=María Corina *Machado, Maria Corina *Machado|uk=Марія Коріна *Мачадо|ru=Мария Корина *Мачадо
-|PS|.55|Hamas leader|en=Yahya *Sinwar|uk=Яхʼя *Сінвар|ru=Яхья *Синвар
-|PS|.55|Hamas leader|en=Ismail *Haniyeh|uk=Ісмаїл *Ханія|ru=Исмаил *Хания
-|LB|.55|Hezbollah leader|en=Hassan *Nasrallah|uk=Хасан *Насралла|ru=Хасан *Насралла
-|SA|.5|al-Qaeda leader|en=Osama bin Laden, Osama *bin Laden|uk=Усама бен Ладен|ru=Усама бен Ладен
-|IR|.55|Nobel laureate|en=Narges *Mohammadi|uk=Наргес *Мохаммаді|ru=Наргес *Мохаммади
-|IR|.5||en=Mahsa *Amini|uk=Махса *Аміні|ru=Махса *Амини
-|PK|.55|Nobel laureate|l=Malala *Yousafzai|uk=Малала *Юсуфзай|ru=Малала *Юсуфзай
-|PT|.6|footballer|l=Cristiano *Ronaldo|uk=Кріштіану *Роналду|ru=Криштиану *Роналду
-|AR|.6|footballer|l=Lionel *Messi|uk=Ліонель *Мессі|ru=Лионель *Месси
-|FR|.55|footballer|l=Kylian *Mbappé, Kylian *Mbappe|uk=Кіліан *Мбаппе|ru=Килиан *Мбаппе
-|RS|.55|tennis player|l=Novak *Djokovic, Novak *Đoković|uk=Новак *Джокович|ru=Новак *Джокович
-|ES|.55|tennis player|l=Carlos *Alcaraz|uk=Карлос *Алькарас|ru=Карлос *Алькарас
-|PL|.55|tennis player|l=Iga *Świątek, Iga *Swiatek|uk=Іга *Швьонтек|ru=Ига *Свёнтек
-|PL|.5|footballer|l=Robert *Lewandowski|uk=Роберт *Левандовський|ru=Роберт *Левандовский
-|US|.55|singer|l=Taylor *Swift|uk=Тейлор *Свіфт|ru=Тейлор *Свифт
Q937||.5|physicist|l=Albert *Einstein|uk=Альберт *Ейнштейн|ru=Альберт *Эйнштейн
Q352|DE|.5|dictator|l=Adolf *Hitler|uk=Адольф *Гітлер|ru=Адольф *Гитлер
Q8016|GB|.55|Prime Minister of the United Kingdom|l=Winston *Churchill|uk=Вінстон *Черчилль|ru=Уинстон *Черчилль
Q9696|US|.55|President of the United States|l=John F. *Kennedy|uk=Джон *Кеннеді|ru=Джон *Кеннеди
Q9960|US|.55|President of the United States|l=Ronald *Reagan|uk=Рональд *Рейган|ru=Рональд *Рейган
`
