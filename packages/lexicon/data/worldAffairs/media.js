/**
 * News media, agencies and companies. Written by hand from general knowledge; CC0 1.0. The lines are as in `heads.js`.
 */
export const media = `
Q130879|GB|.75||m=Reuters|uk=Рейтер|ru=Рейтер|ar=رويترز|zh=路透社
Q40469|US|.7||m=Associated Press|en=Associated Press, ^AP|de=^AP|fr=^AP|ru=Ассошиэйтед Пресс|ar=أسوشيتد برس|zh=美联社
Q40464|FR|.7||m=Agence France-Presse, ^AFP|ru=Агентство Франс Пресс|ar=وكالة الصحافة الفرنسية|zh=法新社
-|DE|.6||de=Deutsche Presse-Agentur, dpa|en=Deutsche Presse-Agentur
Q9531|GB|.75||m=^BBC|en=British Broadcasting Corporation|uk=^Бі-бі-сі, Бі-Бі-Сі|ru=Би-би-си, Би-Би-Си|ar=بي بي سي|zh=英国广播公司
Q48340|US|.7||m=^CNN|ru=Си-эн-эн|ar=سي إن إن
-|US|.65||m=Fox News
Q13974|US|.6||m=^NBC, NBC News
-|US|.6||m=CBS News
Q287171|US|.6||m=ABC News
Q13973|US|.6||m=^MSNBC
-|US|.55||m=^CNBC
Q217228|GB|.6||m=Sky News
Q9684|US|.75||m=The New York Times, New York Times|uk=Нью-Йорк Таймс|ru=Нью-Йорк таймс|ar=نيويورك تايمز|zh=纽约时报
Q166032|US|.7||m=The Washington Post, Washington Post|uk=Вашингтон пост|ru=Вашингтон пост|ar=واشنطن بوست|zh=华盛顿邮报
Q164746|US|.7||m=The Wall Street Journal, Wall Street Journal|zh=华尔街日报|ar=وول ستريت جورنال
-|US|.6||m=USA Today
Q188515|US|.6||m=Los Angeles Times, The Los Angeles Times
-|US|.6||m=Politico, POLITICO
-|US|.6||m=Axios
-|US|.55||m=The Atlantic
-|US|.55||m=Newsweek
-|US|.55||m=Foreign Affairs
-|US|.55||m=Foreign Policy
-|US|.65||m=Bloomberg, Bloomberg News|ru=Блумберг
Q2107368|US|.6||m=Forbes
Q11148|GB|.7||m=The Guardian, ?Guardian|ar=الغارديان|zh=卫报
Q50008|GB|.65||m=?The Times, The Times of London
Q183399|GB|.65||m=Financial Times, The Financial Times|zh=金融时报|ar=فايننشال تايمز
Q180089|GB|.65||m=The Economist|zh=经济学人
Q192621|GB|.6||m=The Telegraph, The Daily Telegraph, Daily Telegraph
Q11149|GB|.55||m=?The Independent
-|GB|.55||m=Daily Mail
Q12461|FR|.7||m=?Le Monde|zh=世界报
-|FR|.65||m=Le Figaro
-|FR|.6||m=Libération
-|FR|.6||m=France 24
-|FR|.55||m=BFMTV
-|FR|.55||m=Radio France, ^RFI
Q131478|DE|.7||m=Der Spiegel, ?Spiegel
-|DE|.65||de=Frankfurter Allgemeine Zeitung, Frankfurter Allgemeine, ^FAZ|en=Frankfurter Allgemeine Zeitung
-|DE|.65||m=Süddeutsche Zeitung
-|DE|.6||m=?Die Zeit
-|DE|.6||m=Bild-Zeitung|de=?Bild
-|DE|.55||de=Tagesschau
-|DE|.6||de=^ARD
-|DE|.6||de=^ZDF
-|DE|.6||m=Deutsche Welle|uk=Німецька хвиля|ru=Немецкая волна
-|ES|.65||m=?El País
-|ES|.6||m=?El Mundo
-|ES|.55||m=La Vanguardia
-|ES|.55||es=^RTVE
-|ES|.55||es=Agencia EFE, EFE
-|IT|.6||m=Corriere della Sera
Q85329|IT|.6||m=la Repubblica, La Repubblica
-|IT|.55||m=^ANSA|it=Ansa
-|PL|.65||m=Gazeta Wyborcza
-|PL|.6||m=Rzeczpospolita
-|PL|.55||pl=Polska Agencja Prasowa, ^PAP
-|PL|.55||pl=Polskie Radio
-|PL|.55||pl=Telewizja Polska, ^TVP
-|PL|.55||pl=^TVN24
-|PL|.5||m=Onet
-|QA|.65||en=Al Jazeera, Al-Jazeera|de=Al-Dschasira, Al Jazeera|fr=Al Jazeera, Al-Jazira|es=Al Jazeera|uk=Аль-Джазіра|ru=Аль-Джазира|ar=الجزيرة
-|SA|.55||en=Al Arabiya|ar=العربية
-|IL|.6||m=Haaretz|uk=Гаарец|ru=Гаарец|ar=هآرتس
-|IL|.55||m=The Jerusalem Post, Jerusalem Post
-|IL|.55||m=The Times of Israel, Times of Israel
-|TR|.6||tr=Anadolu Ajansı|en=Anadolu Agency, Anadolu|uk=Анадолу|ru=Анадолу
-|TR|.55||m=Hürriyet
-|TR|.55||m=Cumhuriyet
-|JP|.55||m=^NHK
-|JP|.55||m=Nikkei|ja=日本経済新聞|zh=日本经济新闻
-|JP|.55||en=Kyodo, Kyodo News|ja=共同通信|zh=共同社
Q333206|KR|.55||en=Yonhap, Yonhap News Agency|ko=연합뉴스|zh=韩联社
-|CN|.65||en=Xinhua, Xinhua News Agency|de=Xinhua|fr=Chine nouvelle, Xinhua|uk=Сіньхуа|ru=Синьхуа|zh=新华社
-|CN|.6||en=Global Times|zh=环球时报
-|CN|.6||en=People's Daily|zh=人民日报
-|CN|.55||m=^CCTV|zh=央视, 中央电视台
-|HK|.55||m=South China Morning Post|zh=南华早报
-|RU|.7||en=TASS|m=^TASS|uk=^ТАСС, ^ТАРС|ru=^ТАСС|ar=تاس|zh=塔斯社
-|RU|.65||en=RIA Novosti|l=RIA Novosti|uk=РІА Новості, РИА Новости|ru=РИА Новости, РИА «Новости»|de=Ria Nowosti
-|RU|.65||en=Interfax|l=Interfax|uk=Інтерфакс|ru=Интерфакс
-|RU|.6||en=Kommersant|l=Kommersant|uk=Коммерсант, Комерсант|ru=Коммерсантъ, Коммерсант
-|RU|.55||en=Vedomosti|l=Vedomosti|uk=?Відомості|ru=Ведомости
-|RU|.6||en=Novaya Gazeta|l=Novaya Gazeta|uk=Новая газета, Нова газета|ru=Новая газета|de=Nowaja Gaseta
-|RU|.6||en=Novaya Gazeta Europe|uk=Новая газета Европа|ru=Новая газета Европа
-|RU|.65||en=Meduza|l=Meduza|uk=?Медуза|ru=?Медуза
-|RU|.6||m=The Moscow Times, Moscow Times
-|RU|.6||en=The Insider|ru=The Insider
-|RU|.6||en=Mediazona|l=Mediazona|uk=Медіазона|ru=Медиазона
-|RU|.55||en=TV Rain, Dozhd|uk=?Дощ|ru=?Дождь
-|RU|.55||m=^RT, Russia Today
-|RU|.55||m=Sputnik|uk=?Супутник|ru=?Спутник
-|RU|.55||en=Izvestia|l=Izvestia|uk=Известия, Ізвестія|ru=?Известия
-|RU|.55||ru=Росбизнесконсалтинг, ^РБК|uk=^РБК|en=^RBC
-|RU|.55||en=Channel One|ru=Первый канал|uk=Перший канал
-|RU|.55||en=Ekho Moskvy, Echo of Moscow|ru=Эхо Москвы|uk=Ехо Москви
-|US|.65||en=Radio Free Europe/Radio Liberty, Radio Liberty, Radio Free Europe, ^RFE/RL|uk=Радіо Свобода, Радіо Вільна Європа|ru=Радио Свобода, Радио Свободная Европа|de=Radio Free Europe, Radio Liberty|pl=Radio Wolna Europa, Radio Swoboda
-|US|.55||en=Voice of America|uk=Голос Америки|ru=Голос Америки
-|UA|.65||en=Ukrinform|l=Ukrinform|uk=Укрінформ|ru=Укринформ
-|UA|.65||en=Ukrainska Pravda, Ukrayinska Pravda|l=Ukrainska Pravda|uk=Українська правда|ru=Украинская правда
-|UA|.65||en=The Kyiv Independent, Kyiv Independent|m=Kyiv Independent
-|UA|.6||en=Kyiv Post|m=Kyiv Post
-|UA|.6||en=Suspilne|l=Suspilne|uk=?Суспільне|ru=Суспильне
-|UA|.6||en=Interfax-Ukraine|uk=Інтерфакс-Україна|ru=Интерфакс-Украина
-|UA|.55||m=Hromadske|uk=?Громадське|ru=?Громадское
-|UA|.55||en=Babel|uk=Бабель|ru=Бабель
-|UA|.55||en=Dzerkalo Tyzhnia|uk=Дзеркало тижня|ru=Зеркало недели
-|UA|.5||en=?Focus|uk=?Фокус|ru=?Фокус
-|UA|.55||en=DeepState|m=DeepState|uk=ДіпСтейт
-|US|.6||en=Institute for the Study of War, ^ISW|uk=Інститут вивчення війни|ru=Институт изучения войны|de=Institut für Kriegsstudien
-|BY|.5||en=BelTA|uk=БелТА|ru=БелТА
-|GB|.55||m=Bellingcat|uk=Беллінгкет|ru=Беллингкэт
Q95|US|.75||m=Google|uk=Гугл|ru=Гугл|zh=谷歌|ar=غوغل|ja=グーグル|ko=구글
Q312|US|.7||m=?Apple|zh=苹果公司|ar=آبل
Q2283|US|.7||m=Microsoft|uk=Майкрософт|ru=Майкрософт|zh=微软|ar=مايكروسوفت
Q3884|US|.7||m=?Amazon|zh=亚马逊|ar=أمازون
-|US|.6||m=Meta Platforms|en=?Meta|zh=元宇宙平台
Q478214|US|.65||m=Tesla|uk=Тесла|ru=Тесла|zh=特斯拉|ar=تسلا
Q193701|US|.65||m=SpaceX|zh=太空探索技术公司
-|US|.6||m=Starlink|uk=Старлінк|ru=Старлинк
Q21708200|US|.65||m=OpenAI
-|US|.6||m=Anthropic
-|US|.65||m=Nvidia, NVIDIA|zh=英伟达
Q248|US|.6||m=Intel|zh=英特尔
Q66|US|.65||m=Boeing|uk=Боїнг|ru=Боинг|zh=波音|ar=بوينغ
-|US|.6||m=Lockheed Martin|zh=洛克希德·马丁
-|US|.6||m=Goldman Sachs|uk=Голдман Сакс|zh=高盛
-|US|.6||m=JPMorgan, JPMorgan Chase|zh=摩根大通
-|US|.6||m=BlackRock
-|US|.6||m=ExxonMobil|en=Exxon
-|US|.55||m=Chevron
Q907311|US|.6||m=Netflix
Q780442|US|.55||m=Uber
Q37156|US|.6||m=IBM
Q67||.6||m=Airbus|zh=空中客车
-|GB|.55||m=BP
-|GB|.55||m=?Shell
-|FR|.55||m=TotalEnergies
-|FR|.55||m=Renault
Q246|DE|.6||m=Volkswagen, VW|uk=Фольксваген|ru=Фольксваген|zh=大众汽车
-|DE|.6||m=Siemens|uk=Сіменс|ru=Сименс|zh=西门子
-|DE|.6||m=Rheinmetall|uk=Рейнметал|ru=Рейнметалл
-|DE|.55||m=Deutsche Bank
-|DE|.55||m=Deutsche Bahn
-|DE|.55||m=Lufthansa
-|DE|.55||m=BMW
-|DE|.55||m=Mercedes-Benz
-|CN|.65||m=Huawei|zh=华为
-|CN|.6||m=Alibaba|zh=阿里巴巴
-|CN|.6||m=ByteDance|zh=字节跳动
-|CN|.6||m=Tencent|zh=腾讯
-|CN|.55||m=BYD|zh=比亚迪
-|TW|.6||m=TSMC|zh=台积电
-|KR|.6||m=Samsung|zh=三星|ko=삼성전자
-|KR|.55||m=Hyundai|zh=现代汽车
Q53268|JP|.6||m=Toyota|zh=丰田|ja=トヨタ自動車
Q41187|JP|.55||m=Sony|zh=索尼|ja=ソニー
-|SA|.6||m=Saudi Aramco, Aramco|ar=أرامكو
`
