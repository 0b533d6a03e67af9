/**
 * Names in some languages for the default pack. Made by packages/lexicon/scripts/buildDefaultPack.ts from CLDR 48.2.0; not edited by hand.
 * Licence: Unicode License V3 (© Unicode, Inc., https://www.unicode.org/license.txt) for what is CLDR's, CC0 1.0 for the rest.
 */
const languages = {
"ar":`الأفارية
الأبخازية
الأفريقانية
الأكانية
الأمهرية
الأراغونية
العربية
الأسامية
الأسترية
الأذربيجانية|الأذرية
الباشكيرية

البيلاروسية
البلغارية
الهارينفية
البهوجبورية
الآنية
البامبارا
البنغالية
التبتية
البريتونية
البودو
البوسنية
البرياتية
الكتالانية
الشيشانية
السيبيوانية
الشيروكي
الكورسيكية
التشيكية
السوامبي-كري
سلافية كنسية
التشوفاشي
الويلزية
الدانمركية|الدنماركية
الألمانية
الدوجرية
صوربيا السفلى
المالديفية
دزونكا
الإيوي
اليونانية
الإنجليزية
الإسبرانتو
الإسبانية
الإستونية
الباسكية
الفارسية
الفولانية
الفنلندية
الفلبينية
الفاروية
الفرنسية
الفريزيان
الأيرلندية
الجا
الغيلية الأسكتلندية
الجاليكية
الغوارانية|الغورانية
الغوجاراتية
المنكية
الهوسا
العبرية
الهندية
الكرواتية
الصوربية العليا|صوربيا العليا
الكريولية الهايتية
الهنغارية
الأرمنية
اللّغة الوسيطة
الإندونيسية
الإنترلينج
الإيجبو
السيتشيون يي
الإيدو
الأيسلندية
الإيطالية
الإينكتيتت
اليابانية
الجاوية
الجورجية
كابوفيرديانو
الكاينغانغ
الكيكيو
الكازاخستانية

الكالاليست
الخميرية
الكانادا
الكورية
الكونكانية
الكشميرية
الكردية
الكورنية
الكوفية
القيرغيزية
اللاتينية
اللكسمبورغية
الغاندا
الليغورية
اللومبردية
اللينجالا
اللاوية|اللاوو
الليتوانية
اللوبا كاتانغا
اللاتفية
المايثيلي
الملغاشي
الماورية
المقدونية
المالايالامية
المنغولية
المانيبورية
الماراثية
الماليزية
المالطية
البورمية
النرويجية بوكمال
النديبيل الشمالية
الألمانية السفلى
النيبالية
الهولندية
النرويجية نينورسك
النرويجية
أنكو
النديبيل الجنوبي
السوتو الشمالية
النافاجو
النيانجا
الأوكسيتانية
الأورومية
الأورية
الأوسيتيك
البنجابية
البدجنية النيجيرية
البالية
البولندية

البشتو|بشتو
البرتغالية
كيشوا
الراجاسثانية
الرومانشية
الرندي
الرومانية
الروسية
الكينيارواندا
السنسكريتية
الساخيّة
السانتالية
السردينية
الصقلية
السندية
سامي الشمالية
السانجو
الشان
السنهالية
السلوفاكية
السلوفانية
الشونا
الصومالية
الألبانية
الصربية
السواتي
السوتو الجنوبية
السوندانية
السويدية
السواحلية|السواحيلية
السريانية
السيليزية
التاميلية
التيلوغوية|التيلوجو
الطاجيكية
التايلاندية
التغرينية|التيغرينية
التركمانية
التسوانية
التونغية
التركية
السونجا
التترية
التوفية
الأويغورية|الأيغورية
الأوكرانية
الأوردية
الأوزبكية
الفيندا
البندقية
الفيتنامية
الماكوا
لغة الفولابوك
الولونية
الولوفية
الخوسا
كانغري
اليديشية
اليوروبا
النيينجاتو
الكَنْتُونية
الزهيونج
الصينية
الصينية التقليدية
الزولو`,
"be":`афарская
абхазская
афрыкаанс
акан
амхарская
арагонская
арабская
асамская
астурыйская
азербайджанская
башкірская

беларуская
балгарская
харыанві
бхаджпуры
аніі
бамбара
бенгальская
тыбецкая
брэтонская
бода
баснійская
бурацкая
каталанская
чачэнская
себуана
чэрокі
карсіканская
чэшская
балотная кры
царкоўнаславянская
чувашская
валійская
дацкая
нямецкая
догры
ніжнялужыцкая
мальдыўская
дзонг-кэ
эве
грэчаская
англійская
эсперанта
іспанская
эстонская
баскская
фарсі
фула
фінская
філіпінская
фарэрская
французская
заходняя фрызская
ірландская
га
шатландская гэльская
галісійская
гуарані
гуджараці
мэнская
хауса
іўрыт
хіндзі
харвацкая
верхнялужыцкая
гаіцянская крэольская
венгерская
армянская
інтэрлінгва
інданезійская
інтэрлінгвэ
ігба
сычуаньская йі
іда
ісландская
італьянская
інуктытут
японская
яванская
грузінская
кабувердыяну
каінганг
кікуйю
казахская

грэнландская
кхмерская
канада
карэйская
канкані
кашмірская
курдская
корнская
куві
кіргізская
лацінская
люксембургская
ганда
лігурская
ламбардская
лінгала
лаоская
літоўская
луба-катанга
латышская
майтхілі
малагасійская
маары
македонская
малаялам
мангольская
мейтэй
маратхі
малайская
мальтыйская
бірманская
нарвежская
паўночная ндэбеле
ніжненямецкая
непальская
нідэрландская
нарвежская
нарвежская
нко
паўднёвая ндэбеле
паўночная сота
наваха
ньянджа
аксітанская
арома
орыя
асецінская
панджабі
нігерыйскі піджын

польская

пушту
партугальская
кечуа
раджастханская
рэтараманская
рундзі
румынская
руская
руанда
санскрыт
якуцкая
санталі
сардзінская
сіцылійская
сіндхі
паўночнасаамская
санга
шан
сінгальская
славацкая
славенская
шона
самалі
албанская
сербская
суаці
сесута
сунда
шведская
суахілі
сірыйская
сілезская
тамільская
тэлугу
таджыкская
тайская
тыгрынья
туркменская
тсвана
танганская
турэцкая
тсонга
татарская
тувінская
уйгурская
украінская
урду
узбекская
венда
венецыянская
в’етнамская
макуа
валапюк
валонская
валоф
коса
кангры
ідыш
ёруба
ньенгату
кантонскі дыялект кітайскай|кітайская, кантонскі дыялект
чжуанская
кітайская|кітайская, паўночныя дыялекты
кітайская|паўночнакітайская
зулу`,
"bg":`афарски
абхазки
африканс
акан
амхарски
арагонски
арабски
асамски
астурски
азербайджански|азерски
башкирски

беларуски
български
харианви
боджпури
ании
бамбара
бенгалски
тибетски
бретонски
бодо
босненски
бурятски
каталонски
чеченски
себуански
черокски
корсикански
чешки
суампи крий
църковнославянски
чувашки
уелски
датски
немски
догри
долнолужишки
дивехи
дзонгкха
еве
гръцки
английски
есперанто
испански
естонски
баски
персийски
фула
фински
филипински
фарьорски
френски
западнофризийски
ирландски
га
шотландски келтски
галисийски
гуарани
гуджарати
манкски
хауса
иврит
хинди
хърватски
горнолужишки
хаитянски креолски
унгарски
арменски
интерлингва
индонезийски
интерлингве
игбо
съчуански йи
идо
исландски
италиански
инуктитут
японски
явански
грузински
кабовердиански
кайнганг
кикую
казахски

гренландски
кхмерски
каннада
корейски
конкани
кашмирски
кюрдски
корнуолски
кови
киргизки
латински
люксембургски
ганда
лигурски
ломбардски
лингала
лаоски
литовски
луба-катанга
латвийски
майтхили
малгашки
маорски
македонски
малаялам
монголски
манипурски
марати
малайски
малтийски
бирмански
норвежки
северен ндебеле
долнонемски
непалски
нидерландски
норвежки
норвежки
нко
южен ндебеле
северен сото
навахо
нянджа
окситански
оромо
ория
осетински
пенджабски
нигерийски пиджин
пали
полски

пущу|пущунски
португалски
кечуа
раджастански
реторомански
рунди
румънски
руски
киняруанда
санскрит
саха
сантали
сардински
сицилиански
синдхи
северносаамски
санго
шан
синхалски
словашки
словенски
шона
сомалийски
албански
сръбски
свати
сото
сундански
шведски
суахили
сирийски
силезийски
тамилски
телугу
таджикски
тайски
тигриня
туркменски
тсвана
тонгански
турски
цонга
татарски
тувински
уйгурски
украински
урду
узбекски
венда
венециански
виетнамски
макува
волапюк
валонски
волоф
кхоса
кангри
идиш
йоруба
ненгату
кантонски|китайски, кантонски
зуанг
китайски|китайски, мандарин
китайски|китайски, мандарин
зулуски`,
"ru":`афарский
абхазский
африкаанс
акан
амхарский
арагонский
арабский
ассамский
астурийский
азербайджанский
башкирский

белорусский
болгарский
харианви
бходжпури
ании
бамбара
бенгальский
тибетский
бретонский
бодо
боснийский
бурятский
каталанский
чеченский
себуано
чероки
корсиканский
чешский
болотный кри
церковнославянский
чувашский
валлийский
датский
немецкий
догри
нижнелужицкий
мальдивский
дзонг-кэ
эве
греческий
английский
эсперанто
испанский
эстонский
баскский
персидский
фулах
финский
филиппинский
фарерский
французский
западнофризский
ирландский
га
гэльский
галисийский
гуарани
гуджарати
мэнский
хауса
иврит
хинди
хорватский
верхнелужицкий
гаитянский
венгерский
армянский
интерлингва
индонезийский
интерлингве
игбо
носу
идо
исландский
итальянский
инуктитут
японский
яванский
грузинский
кабувердьяну
каинганг
кикуйю
казахский

гренландский
кхмерский
каннада
корейский
конкани
кашмири
курдский
корнский
куви
киргизский
латинский
люксембургский
ганда
лигурский
ломбардский
лингала
лаосский
литовский
луба-катанга
латышский
майтхили
малагасийский
маори
македонский
малаялам
монгольский
манипурский
маратхи
малайский
мальтийский
бирманский
норвежский букмол
северный ндебеле
нижненемецкий
непальский
нидерландский
нюнорск
норвежский
нко
южный ндебеле
северный сото
навахо
ньянджа
окситанский
оромо
ория
осетинский
панджаби
нигерийско-креольский
пали
польский

пушту
португальский
кечуа
раджастхани
романшский
рунди
румынский
русский
киньяруанда
санскрит
саха
сантали
сардинский
сицилийский
синдхи
северносаамский
санго
шанский
сингальский
словацкий
словенский
шона
сомали
албанский
сербский
свази
южный сото
сунданский
шведский
суахили
сирийский
силезский
тамильский
телугу
таджикский
тайский
тигринья
туркменский
тсвана
тонганский
турецкий
тсонга
татарский
тувинский
уйгурский
украинский
урду
узбекский
венда
венецианский
вьетнамский
макуа
волапюк
валлонский
волоф
коса
кангри
идиш
йоруба
ньенгату
кантонский
чжуань
китайский|севернокитайский
китайский, традиционное письмо|севернокитайский, традиционное письмо
зулу`,
"sr":`афарски
абхаски
африканс
акански
амхарски
арагонски
арапски
асамски
астуријски
азербејџански|азерски
башкирски

белоруски|бјелоруски
бугарски
харијански
боџпури
ании
бамбара|бамананкан
бенгалски|бангла
тибетански
бретонски
бодо
босански
бурјатски
каталонски
чеченски
себуански
чероки
корзикански
чешки
мочварни кри
црквенословенски
чувашки
велшки
дански
немачки|њемачки
догри
доњолужичкосрпски
малдивски
џонга
еве
грчки
енглески
есперанто
шпански
естонски
баскијски
персијски
фула|фулах
фински
филипински
фарски
француски
западни фризијски
ирски
га
шкотски гелски
галицијски
гварани
гуџарати
манкс
хауса
хебрејски
хинди
хрватски
горњолужичкосрпски
хаићански|хаићански креолски
мађарски
јерменски
интерлингва
индонежански
интерлингве
игбо
сечуански ји
идо
исландски
италијански
инуктитутски
јапански
јавански
грузијски
зеленортски
каинганг
кикују
казашки

гренландски
кмерски
канада
корејски
конкани
кашмирски
курдски
корнволски
куви
киргиски
латински
луксембуршки
ганда
лигурски
ломбард
лингала
лаоски|лаошки
литвански
луба-катанга
летонски
маитили
малгашки
маорски
македонски
малајалам
монголски
манипурски
марати
малајски
малтешки
бурмански
норвешки букмол
северни ндебеле|сјеверни ндебеле
нисконемачки|нискоњемачки
непалски
холандски
норвешки нинорск
норвешки
нко|н’ко
јужни ндебеле
северни сото|сјеверни сото
навахо
њанџа
окситански
оромо
одија
осетински
пенџапски
нигеријски пиџин
пали
пољски

паштунски|пашто
португалски
кечуа
раџастански
романш
кирунди
румунски
руски
кињаруанда
санскрит
саха
сантали
сардински
сицилијански
синди
северни сами|сјеверни сами
санго
шански
синхалешки|синхалски
словачки
словеначки
шона
сомалски
албански
српски
свази
сесото
сундски
шведски
свахили
сиријски
силежански
тамилски
телугу
таџички
тајски
тигриња
туркменски
цвана
тонгански
турски
цонга
татарски
тувински
ујгурски
украјински
урду
узбечки
венда
венецијански
вијетнамски
макува
волапик
валонски
волоф
коса|исикоса
кангри
јидиш
јоруба
нингату
кантонски|кантонски кинески
џуаншки
кинески|мандарински кинески
традиционални кинески|традиционални мандарински кинески
зулу|исизулу`,
"uk":`афарська
абхазька
африкаанс
акан
амхарська
арагонська
арабська
ассамська
астурійська
азербайджанська|азері
башкирська

білоруська
болгарська
харʼянві
бходжпурі
анії
бамбара
бенгальська
тибетська
бретонська
бодо
боснійська
бурятська
каталонська
чеченська
себуанська
черокі
корсиканська
чеська
свампі-крі
церковнословʼянська
чуваська
валлійська
данська
німецька
догрі
нижньолужицька
дивехі
дзонг-ке
еве
грецька
англійська
есперанто
іспанська
естонська
баскська
перська
фула
фінська
філіппінська
фарерська
французька
західнофризька
ірландська
га
шотландська гельська
галісійська
гуарані
гуджараті
менкська
хауса
іврит
гінді
хорватська
верхньолужицька
гаїтянська креольська
угорська
вірменська
інтерлінгва
індонезійська
інтерлінгве
ігбо
сичуаньська ї
ідо
ісландська
італійська
інуктитут
японська
яванська
грузинська
кабувердіану
кайнґанґ
кікуйю
казахська

калааллісут
кхмерська
каннада
корейська
конкані
кашмірська
курдська
корнська
куві
киргизька
латинська
люксембурзька
ганда
лігурійська
ломбардська
лінгала
лаоська
литовська
луба-катанга
латиська
майтхілі
малагасійська
маорі
македонська
малаялам
монгольська
маніпурі
маратхі
малайська
мальтійська
бірманська
норвезька
північна ндебеле
нижньонімецька
непальська
нідерландська
норвезька
норвезька
нко
ндебелє південна
північна сото
навахо
ньянджа
окситанська
оромо
одія
осетинська
панджабі
нігерійсько-креольська
палі
польська

пушту
португальська
кечуа
раджастхані
ретороманська
рунді
румунська
російська
кіньяруанда
санскрит
якутська
сантальська
сардинська
сицилійська
синдхі
північносаамська
санго
шанська
сингальська
словацька
словенська
шона
сомалі
албанська
сербська
сисваті
південна сото
сунданська
шведська
суахілі
сирійська
сілезька
тамільська
телугу
таджицька
тайська
тигринья
туркменська
тсвана
тонганська
турецька
тсонга
татарська
тувинська
уйгурська
українська
урду
узбецька
венда
венеційська
вʼєтнамська
макува
волапюк
валлонська
волоф
кхоса
кангрі
їдиш
йоруба
ньєнґату
кантонська|китайська кантонська
чжуан
китайська|китайська мандаринська
китайська|китайська мандаринська
зулуська`,
"zh":`阿法尔语
阿布哈西亚语
南非荷兰语
阿肯语
阿姆哈拉语
阿拉贡语
阿拉伯语
阿萨姆语
阿斯图里亚斯语
阿塞拜疆语|阿塞语
巴什基尔语

白俄罗斯语
保加利亚语
哈里亚纳语
博杰普尔语
阿尼语
班巴拉语
孟加拉语
藏语
布列塔尼语
博多语
波斯尼亚语
布里亚特语
加泰罗尼亚语
车臣语
宿务语
切罗基语
科西嘉语
捷克语
沼泽克里语
教会斯拉夫语
楚瓦什语
威尔士语
丹麦语
德语
多格拉语
下索布语
迪维希语
宗卡语
埃维语
希腊语
英语
世界语
西班牙语
爱沙尼亚语
巴斯克语
波斯语
富拉语
芬兰语
菲律宾语
法罗语
法语
西弗里西亚语
爱尔兰语
加族语
苏格兰盖尔语
加利西亚语
瓜拉尼语
古吉拉特语
马恩语
豪萨语
希伯来语
印地语
克罗地亚语
上索布语
海地克里奥尔语
匈牙利语
亚美尼亚语
国际语
印度尼西亚语
国际文字
伊博语
凉山彝语
伊多语
冰岛语
意大利语
因纽特语
日语
爪哇语
格鲁吉亚语
卡布佛得鲁语
坎刚语
吉库尤语
哈萨克语

格陵兰语
高棉语
卡纳达语
韩语
孔卡尼语
克什米尔语
库尔德语
康沃尔语
库维语
吉尔吉斯语
拉丁语
卢森堡语
卢干达语
利古里亚语
伦巴第语
林加拉语
老挝语
立陶宛语
鲁巴加丹加语
拉脱维亚语
迈蒂利语
马拉加斯语
毛利语
马其顿语
马拉雅拉姆语
蒙古语
曼尼普尔语
马拉地语
马来语
马耳他语
缅甸语
书面挪威语
北恩德贝勒语
低地德语
尼泊尔语
荷兰语
挪威尼诺斯克语
挪威语
西非书面文字
南恩德贝勒语
北索托语
纳瓦霍语
齐切瓦语
奥克语
奥罗莫语
奥里亚语
奥塞梯语
旁遮普语
尼日利亚皮钦语
巴利语
波兰语

普什图语
葡萄牙语
克丘亚语
拉贾斯坦语
罗曼什语
隆迪语
罗马尼亚语
俄语
卢旺达语
梵语
萨哈语
桑塔利语
萨丁语
西西里语
信德语
北方萨米语
桑戈语
掸语
僧伽罗语
斯洛伐克语
斯洛文尼亚语
绍纳语
索马里语
阿尔巴尼亚语
塞尔维亚语
斯瓦蒂语
南索托语
巽他语
瑞典语
斯瓦希里语
叙利亚语
西里西亚语
泰米尔语
泰卢固语
塔吉克语
泰语
提格利尼亚语
土库曼语
茨瓦纳语
汤加语
土耳其语
聪加语
鞑靼语
图瓦语
维吾尔语
乌克兰语
乌尔都语
乌兹别克语
文达语
威尼斯语
越南语
马库阿语
沃拉普克语
瓦隆语
沃洛夫语
科萨语
康格里语
意第绪语
约鲁巴语
恩加图语
粤语|广东话
壮语
中文|普通话
繁体中文|现代标准汉语
祖鲁语`,
"zh-Hant":`阿法文|阿法爾文
阿布哈茲文
南非荷蘭文
阿坎文
阿姆哈拉文|岩哈拉語
阿拉貢文
阿拉伯文
阿薩姆文
阿斯圖里亞文
亞塞拜然文|阿塞拜疆文
巴什喀爾文|巴什基爾文

白俄羅斯文
保加利亞文
哈里亞納文
博傑普爾文
阿尼文
班巴拉文
孟加拉文
藏文
布列塔尼文|布里多尼文
博多文
波士尼亞文|波斯尼亞文
布里阿特文
加泰蘭文|加泰隆尼亞文
車臣文
宿霧文
柴羅基文
科西嘉文
捷克文
沼澤克里文
宗教斯拉夫文
楚瓦什文
威爾斯文
丹麥文
德文
多格來文
下索布文
迪維西文
宗卡文
埃維文
希臘文
英文
世界文|世界語
西班牙文
愛沙尼亞文
巴斯克文
波斯文
富拉文
芬蘭文
菲律賓文
法羅文
法文
西弗里西亞文
愛爾蘭文
加族文
蘇格蘭蓋爾文
加利西亞文|加里西亞文
瓜拉尼文
古吉拉特文
曼島文
豪薩文
希伯來文
印地文
克羅埃西亞文|克羅地亞文
上索布文
海地文
匈牙利文
亞美尼亞文
國際文
印尼文
國際文
伊布文|伊博文
四川彝文
伊多文
冰島文
義大利文|意大利文
因紐特文
日文
爪哇文
喬治亞文|格魯吉亞文
卡布威爾第文
坎剛文
吉庫尤文
哈薩克文

格陵蘭文
高棉文
坎那達文|坎納達文
韓文
貢根文
喀什米爾文
庫德文
康瓦耳文
庫維文
吉爾吉斯文
拉丁文
盧森堡文
干達文
利古里亞文
倫巴底文
林加拉文
寮文|老撾文
立陶宛文
魯巴加丹加文
拉脫維亞文
邁蒂利文
馬達加斯加文|馬拉加斯文
毛利文
馬其頓文
馬來亞拉姆文|馬拉雅拉姆文
蒙古文
曼尼普爾文
馬拉地文
馬來文
馬爾他文|馬耳他文
緬甸文
書面挪威文
北地畢列文
低地德文
尼泊爾文
荷蘭文
新挪威文
挪威文
曼德文字|西非書面語言
南地畢列文
北索托文
納瓦荷文
尼揚賈文
奧克西坦文
奧羅莫文
歐迪亞文|奧里雅文
奧塞提文
旁遮普文
奈及利亞皮欽文|尼日利亞皮欽文
巴利文
波蘭文
皮埃蒙特文
普什圖文|普什圖語
葡萄牙文
蓋楚瓦文
拉賈斯坦諸文
羅曼斯文
隆迪文
羅馬尼亞文
俄文
盧安達文|盧旺達文
梵文
雅庫特文
桑塔利文
撒丁文
西西里文
信德文
北薩米文
桑戈文
撣文
僧伽羅文
斯洛伐克文
斯洛維尼亞文|斯洛文尼亞文
紹納文|修納文
索馬利文|索馬里文
阿爾巴尼亞文
塞爾維亞文
斯瓦特文
塞索托文
巽他文
瑞典文
史瓦希里文
敘利亞文|敍利亞文
西利西亞文
坦米爾文|泰米爾文
泰盧固文
塔吉克文
泰文
提格利尼亞文
土庫曼文
塞茲瓦納文|突尼西亞文
東加文|湯加文
土耳其文
特松加文
韃靼文
圖瓦文
維吾爾文|維吾爾語
烏克蘭文
烏都文|烏爾都文
烏茲別克文
溫達文
威尼斯文
越南文
馬庫瓦文
沃拉普克文
瓦隆文
沃洛夫文
科薩文
康格里
意第緒文
約魯巴文
奈恩加圖文
粵語|廣東話
壯文
中文
繁體中文
祖魯文`,
"ja":`アファル語
アブハズ語
アフリカーンス語
アカン語
アムハラ語
アラゴン語
アラビア語
アッサム語
アストゥリアス語
アゼルバイジャン語|アゼリー語
バシキール語

ベラルーシ語
ブルガリア語
ハリヤーンウィー語
ボージュプリー語
アニ語
バンバラ語
ベンガル語
チベット語
ブルトン語
ボド語
ボスニア語
ブリヤート語
カタロニア語
チェチェン語
セブアノ語
チェロキー語
コルシカ語
チェコ語
湿原クリー語
教会スラブ語
チュヴァシ語
ウェールズ語
デンマーク語
ドイツ語
ドーグリー語
低地ソルブ語
ディベヒ語
ゾンカ語
エウェ語
ギリシャ語
英語
エスペラント語
スペイン語
エストニア語
バスク語
ペルシア語
フラ語
フィンランド語
フィリピノ語
フェロー語
フランス語
西フリジア語
アイルランド語
ガ語
スコットランド・ゲール語
ガリシア語
グアラニー語
グジャラート語
マン島語
ハウサ語
ヘブライ語
ヒンディー語
クロアチア語
高地ソルブ語
ハイチ・クレオール語
ハンガリー語
アルメニア語
インターリングア
インドネシア語
インターリング
イボ語
四川イ語
イド語
アイスランド語
イタリア語
イヌクティトット語
日本語
ジャワ語
ジョージア語
カーボベルデ・クレオール語
カインガング語
キクユ語
カザフ語

グリーンランド語
クメール語
カンナダ語
韓国語
コンカニ語
カシミール語
クルド語
コーンウォール語
クーヴィンガ語
キルギス語
ラテン語
ルクセンブルク語
ガンダ語
リグリア語
ロンバルド語
リンガラ語
ラオ語
リトアニア語
ルバ・カタンガ語
ラトビア語
マイティリー語
マダガスカル語
マオリ語
マケドニア語
マラヤーラム語
モンゴル語
マニプリ語
マラーティー語
マレー語
マルタ語
ミャンマー語
ノルウェー語
北ンデベレ語
低地ドイツ語
ネパール語
オランダ語
ノルウェー語
ノルウェー語
ンコ語
南ンデベレ語
北部ソト語
ナバホ語
ニャンジャ語
オック語
オロモ語
オディア語
オセット語
パンジャブ語
ナイジェリア・ピジン語
パーリ語
ポーランド語
ピエモンテ語
パシュトゥー語|パシュトゥ語
ポルトガル語
ケチュア語
ラージャスターン語
ロマンシュ語
ルンディ語
ルーマニア語
ロシア語
キニアルワンダ語
サンスクリット語
サハ語
サンターリー語
サルデーニャ語
シチリア語
シンド語
北サーミ語
サンゴ語
シャン語
シンハラ語
スロバキア語
スロベニア語
ショナ語
ソマリ語
アルバニア語
セルビア語
スワジ語
南部ソト語
スンダ語
スウェーデン語
スワヒリ語
シリア語
シレジア語
タミル語
テルグ語
タジク語
タイ語
ティグリニア語
トルクメン語
ツワナ語
トンガ語
トルコ語
ツォンガ語
タタール語
トゥヴァ語
ウイグル語|ウィグル語
ウクライナ語
ウルドゥー語
ウズベク語
ベンダ語
ヴェネト語
ベトナム語
マクア語
ヴォラピュク語
ワロン語
ウォロフ語
コサ語
カーングリー語
イディッシュ語
ヨルバ語
ニェエンガトゥ語
広東語|中国語
チワン語
中国語
繁体中国語|標準中国語
ズールー語`,
"ko":`아파르어
압카즈어
아프리칸스어
아칸어
암하라어
아라곤어
아랍어
아삼어
아스투리아어
아제르바이잔어|아제리어
바슈키르어

벨라루스어
불가리아어
하리안비어
호즈푸리어
아니이어
밤바라어
벵골어
티베트어
브르타뉴어
보도어
보스니아어
부리아타
카탈로니아어
체첸어
세부아노어
체로키어
코르시카어
체코어
습지 크리어
교회 슬라브어
추바시어
웨일스어
덴마크어
독일어
도그리어
저지 소르비아어
디베히어
종카어
에웨어
그리스어
영어
에스페란토어
스페인어
에스토니아어
바스크어
페르시아어
풀라어
핀란드어
필리핀어
페로어
프랑스어
서부 프리지아어
아일랜드어
가어
스코틀랜드 게일어
갈리시아어
과라니어
구자라트어
맹크스어
하우사어
히브리어
힌디어
크로아티아어
고지 소르비아어
아이티어
헝가리어
아르메니아어
인터링구아
인도네시아어
인테르링구에
이그보어
쓰촨 이어
이도어
아이슬란드어
이탈리아어
이눅티투트어
일본어
자바어
조지아어
크리올어
카잉강어
키쿠유어
카자흐어

그린란드어
크메르어
칸나다어
한국어
코카니어
카슈미르어
쿠르드어
콘월어
쿠비어
키르기스어
라틴어
룩셈부르크어
간다어
리구리아어
롬바르드어
링갈라어
라오어
리투아니아어
루바-카탄가어
라트비아어
마이틸리어
말라가시어
마오리어
마케도니아어
말라얄람어
몽골어
마니푸리어
마라티어
말레이어
몰타어
버마어
노르웨이어
북부 은데벨레어
저지 독일어
네팔어
네덜란드어
노르웨이어
노르웨이어
응코어
남부 은데벨레어
북부 소토어
나바호어
냔자어
오크어
오로모어
오리야어
오세트어
펀자브어
나이지리아 피진어
팔리어
폴란드어

파슈토어
포르투갈어
케추아어
라자스탄어
로만시어
룬디어
루마니아어
러시아어
르완다어
산스크리트어
야쿠트어
산탈리어
사르디니아어
시칠리아어
신디어
북부 사미어
산고어
샨어
싱할라어
슬로바키아어
슬로베니아어
쇼나어
소말리아어
알바니아어
세르비아어
시스와티어
남부 소토어
순다어
스웨덴어
스와힐리어
시리아어
실레시아어
타밀어
텔루구어
타지크어
태국어
티그리냐어
투르크멘어
츠와나어
통가어
튀르키예어
총가어
타타르어
투비니안어
위구르어
우크라이나어
우르두어
우즈베크어
벤다어
베네치아어
베트남어
마쿠와어
볼라퓌크어
왈론어
월로프어
코사어
캉리어
이디시어
요루바어
넨가투어
광둥어|중국어
주앙어
중국어
중국어
줄루어`,
"cs":`afarština
abcházština
afrikánština
akanština
amharština
aragonština
arabština
ásámština
asturština
ázerbájdžánština|azerština
baškirština

běloruština
bulharština
harijánština
bhódžpurština
aniiština
bambarština
bengálština
tibetština
bretonština
bodoština
bosenština
burjatština
katalánština
čečenština
cebuánština
čerokézština
korsičtina
čeština
kríjština
staroslověnština
čuvaština
velština
dánština
němčina
dogarština
dolnolužická srbština
maledivština
dzongkä
eweština
řečtina
angličtina
esperanto
španělština
estonština
baskičtina
perština
fulbština
finština
filipínština
faerština
francouzština
fríština
irština
gaština
skotská gaelština
galicijština
guaranština
gudžarátština
manština
hauština
hebrejština
hindština
chorvatština
hornolužická srbština
haitština
maďarština
arménština
interlingua
indonéština
interlingue
igboština
iština
ido
islandština
italština
inuktitutština
japonština
javánština
gruzínština
kapverdština
kaingang
kikujština
kazaština

grónština
khmérština
kannadština
korejština
konkánština
kašmírština
kurdština
kornština
kúvi
kyrgyzština
latina
lucemburština
gandština
ligurština
lombardština
lingalština
laoština
litevština
lubu-katanžština
lotyština
maithiliština
malgaština
maorština
makedonština
malajálamština
mongolština
manipurština
maráthština
malajština
maltština
barmština
norština
ndebele
dolnoněmčina
nepálština
nizozemština
norština
norština
n’ko
ndebele
sotština
navažština
ňandžština
okcitánština
oromština
urijština
osetština
paňdžábština
nigerijský pidžin
pálí
polština
piemonština
paštština
portugalština
kečuánština
rádžastánština
rétorománština
kirundština
rumunština
ruština
kiňarwandština
sanskrt
jakutština
santálština
sardština
sicilština
sindhština
sámština
sangština
šanština
sinhálština
slovenština
slovinština
šonština
somálština
albánština
srbština
siswatština
sotština
sundština
švédština
svahilština
syrština
slezština
tamilština
telugština
tádžičtina
thajština
tigrinijština
turkmenština
setswanština
tongánština
turečtina
tsonga
tatarština
tuvinština
ujgurština
ukrajinština
urdština
uzbečtina
venda
benátština
vietnamština
makhuwština
volapük
valonština
wolofština
xhoština
kángrí
jidiš
jorubština
nheengatu
kantonština|čínština
čuangština
čínština|standardní čínština
standardní čínština
zuluština`,
"de":`Afar
Abchasisch
Afrikaans
Akan
Amharisch
Aragonesisch
Arabisch
Assamesisch
Asturisch
Aserbaidschanisch
Baschkirisch

Belarussisch
Bulgarisch
Haryanvi
Bhodschpuri
Anii
Bambara
Bengalisch
Tibetisch
Bretonisch
Bodo
Bosnisch
Burjatisch
Katalanisch
Tschetschenisch
Cebuano
Cherokee
Korsisch
Tschechisch
Swampy Cree
Kirchenslawisch
Tschuwaschisch
Walisisch
Dänisch
Deutsch
Dogri
Niedersorbisch
Dhivehi
Dzongkha
Ewe
Griechisch
Englisch
Esperanto
Spanisch
Estnisch
Baskisch
Persisch
Ful
Finnisch
Filipino
Färöisch
Französisch
Westfriesisch
Irisch
Ga
Gälisch
Galicisch
Guaraní
Gujarati
Manx
Haussa|Hausa
Hebräisch
Hindi
Kroatisch
Obersorbisch
Haiti-Kreolisch
Ungarisch
Armenisch
Interlingua
Indonesisch
Interlingue
Igbo
Yi
Ido
Isländisch
Italienisch
Inuktitut
Japanisch
Javanisch
Georgisch
Kabuverdianu
Kaingang
Kikuyu
Kasachisch

Grönländisch
Khmer
Kannada
Koreanisch
Konkani
Kaschmiri
Kurdisch
Kornisch
Kuvi
Kirgisisch
Latein
Luxemburgisch
Ganda
Ligurisch
Lombardisch
Lingala
Laotisch
Litauisch
Luba-Katanga
Lettisch
Maithili
Malagasy
Māori
Mazedonisch
Malayalam
Mongolisch
Meithei
Marathi
Malaiisch
Maltesisch
Birmanisch
Norwegisch
Nord-Ndebele
Niederdeutsch
Nepalesisch
Niederländisch
Norwegisch
Norwegisch
N’Ko
Süd-Ndebele
Nord-Sotho
Navajo
Nyanja
Okzitanisch
Oromo
Oriya
Ossetisch
Punjabi
Nigerianisches Pidgin
Pali
Polnisch
Piemontesisch
Paschtu
Portugiesisch
Quechua
Rajasthani
Rätoromanisch
Rundi
Rumänisch
Russisch
Kinyarwanda
Sanskrit
Jakutisch
Santali
Sardisch
Sizilianisch
Sindhi
Nordsamisch
Sango
Schan
Singhalesisch
Slowakisch
Slowenisch
Shona
Somali
Albanisch
Serbisch
Swazi
Süd-Sotho
Sundanesisch
Schwedisch
Suaheli
Syrisch
Schlesisch
Tamil
Telugu
Tadschikisch
Thailändisch
Tigrinya
Turkmenisch
Tswana
Tongaisch
Türkisch
Tsonga
Tatarisch
Tuwinisch
Uigurisch
Ukrainisch
Urdu
Usbekisch
Venda
Venetisch
Vietnamesisch
Makua
Volapük
Wallonisch
Wolof
Xhosa
Kangri
Jiddisch
Yoruba
Nheengatu
Kantonesisch|Chinesisch
Zhuang
Chinesisch
Chinesisch|Mandarin|Hochchinesisch
Zulu`,
"en":`Afar
Abkhazian
Afrikaans
Akan
Amharic
Aragonese
Arabic
Assamese
Asturian
Azerbaijani|Azeri
Bashkir

Belarusian
Bulgarian
Haryanvi
Bhojpuri
Anii
Bambara
Bangla|Bengali
Tibetan
Breton
Bodo
Bosnian
Buriat
Catalan
Chechen
Cebuano
Cherokee
Corsican
Czech
Swampy Cree
Church Slavic
Chuvash
Welsh
Danish
German
Dogri
Lower Sorbian
Divehi
Dzongkha
Ewe
Greek
English
Esperanto
Spanish
Estonian
Basque
Persian
Fula|Fulah
Finnish
Filipino
Faroese
French
Western Frisian
Irish
Ga
Scottish Gaelic
Galician
Guarani
Gujarati
Manx
Hausa
Hebrew
Hindi
Croatian
Upper Sorbian
Haitian Creole
Hungarian
Armenian
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
Kabuverdianu
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
Kyrgyz|Kirghiz
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
Mongolian
Manipuri
Marathi
Malay
Maltese
Burmese|Myanmar Language|Myanmar language
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
Occitan
Oromo
Odia
Ossetic
Punjabi
Nigerian Pidgin
Pali|Pāli
Polish
Piedmontese
Pashto|Pushto
Portuguese
Quechua
Rajasthani
Romansh
Rundi
Romanian
Russian
Kinyarwanda
Sanskrit
Yakut
Santali
Sardinian
Sicilian
Sindhi
Northern Sami|Sami, Northern
Sango
Shan
Sinhala
Slovak
Slovenian
Shona
Somali
Albanian
Serbian
Swati
Southern Sotho
Sundanese
Swedish
Swahili
Syriac
Silesian
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
Tatar
Tuvinian
Uyghur|Uighur
Ukrainian
Urdu
Uzbek
Venda
Venetian
Vietnamese
Makhuwa
Volapük
Walloon
Wolof
Xhosa
Kangri
Yiddish
Yoruba
Nheengatu
Cantonese|Chinese, Cantonese
Zhuang
Chinese|Mandarin Chinese|Chinese, Mandarin
Traditional Chinese|Traditional Mandarin Chinese
Zulu`,
"es":`afar
abjasio
afrikáans
akan
amárico
aragonés
árabe
asamés
asturiano
azerbaiyano|azerí
baskir

bielorruso
búlgaro
haryanvi|hariana
bhoyapurí|bhojpuri|bhoshpuri
anii|ani
bambara
bengalí
tibetano
bretón
bodo
bosnio
buriato|buriat
catalán
checheno
cebuano
cheroqui
corso
checo
cree de los pantanos
eslavo eclesiástico
chuvasio
galés
danés
alemán
dogri
bajo sorbio
divehi
dzongkha
ewé
griego
inglés
esperanto
español
estonio
euskera|vasco
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
gallego
guaraní
guyaratí|gurayatí
manés
hausa
hebreo
hindi
croata
alto sorbio
criollo haitiano|haitiano
húngaro
armenio
interlingua
indonesio
interlingue
igbo
yi de Sichuán
ido
islandés
italiano
inuktitut
japonés
javanés
georgiano
criollo caboverdiano
káingang|kaingang
kikuyu
kazajo

groenlandés
jemer
canarés
coreano
konkaní
cachemir
kurdo
córnico
kuvi
kirguís
latín
luxemburgués
ganda
ligur|genovés
lombardo
lingala
lao
lituano
luba-katanga
letón
maithili
malgache
maorí
macedonio
malayálam|malabar
mongol
manipurí|manipuri
maratí
malayo
maltés
birmano
noruego bokmal
ndebele septentrional|ndebele del norte
bajo alemán
nepalí
neerlandés
noruego nynorsk
noruego
n’ko
ndebele meridional|ndebele del sur
sotho septentrional|sesotho del norte
navajo
nyanja
occitano
oromo
oriya
osético
punyabí
pidgin de Nigeria
pali
polaco

pastún|pastú|pashtún
portugués
quechua
rajasthani
romanche|retorrománico
kirundi
rumano
ruso
kinyarwanda
sánscrito
sakha
santali
sardo
siciliano
sindi|sindhi
sami septentrional|sami del norte
sango
shan
cingalés
eslovaco
esloveno
shona
somalí
albanés
serbio
suazi|siswati
sotho meridional|sesotho del sur
sundanés
sueco
suajili
siriaco|siríaco
silesio
tamil
telugu
tayiko
tailandés
tigriña
turcomano
setsuana|setswana
tongano
turco
tsonga
tártaro
tuviniano|tuvano
uigur|uygur|uighur|uyghur|uigur variante
ucraniano
urdu
uzbeko
venda
veneciano|véneto
vietnamita
makua
volapük
valón
wólof|wolof
xhosa
kangri|dogrí
yidis
yoruba
ñe’engatú
cantonés|chino cantonés
zhuang
chino|chino mandarín
chino tradicional|chino mandarín tradicional
zulú`,
"fr":`afar
abkhaze
afrikaans
akan
amharique
aragonais
arabe
assamais
asturien
azerbaïdjanais|azéri
bachkir

biélorusse
bulgare
haryanvi
bhodjpouri
anii
bambara
bengali
tibétain
breton
bodo
bosniaque
bouriate
catalan
tchétchène
cebuano
cherokee
corse
tchèque
cri des marais
slavon d’église
tchouvache
gallois
danois
allemand
dogri
bas-sorabe
maldivien
dzongkha
éwé
grec
anglais
espéranto
espagnol
estonien
basque
persan
peul
finnois
filipino
féroïen
français
frison occidental
irlandais
ga
gaélique écossais
galicien
guarani
goudjarati|gujarati|goudjrati
mannois
haoussa
hébreu
hindi
croate
haut-sorabe
créole haïtien
hongrois
arménien
interlingua
indonésien
interlingue
igbo
yi du Sichuan|yi de Sichuan
ido
islandais
italien
inuktitut
japonais
javanais
géorgien
capverdien
caingangue
kikuyu
kazakh

groenlandais|kalaallisut
khmer
kannada
coréen
konkani
cachemiri|kashmiri
kurde
cornique
kuvi
kirghize
latin
luxembourgeois
ganda
ligure
lombard
lingala
lao
lituanien
luba-katanga
letton
maïthili
malgache
maori
macédonien
malayalam
mongol
manipuri
marathi
malais
maltais
birman
norvégien bokmål
ndébélé du Nord
bas-allemand
népalais
néerlandais
norvégien nynorsk
norvégien
n’ko
ndébélé du Sud
sotho du Nord
navajo
chewa
occitan
oromo
odia
ossète
pendjabi
pidgin nigérian
pali
polonais
piémontais
pachto|pashto
portugais
quechua
rajasthani
romanche
roundi
roumain
russe
kinyarwanda
sanskrit
iakoute
santali
sarde
sicilien
sindhi
same du Nord
sango
shan
cingalais
slovaque
slovène
shona
somali
albanais
serbe
swati
sotho du Sud
soundanais
suédois
swahili
syriaque
silésien
tamoul
télougou
tadjik
thaï
tigrigna
turkmène
tswana
tongien
turc
tsonga
tatar
touvain
ouïghour|ouïgour
ukrainien
ourdou
ouzbek
venda
vénitien
vietnamien
macua
volapük
wallon
wolof
xhosa
kangri
yiddish
yoruba
nheengatou
cantonais|chinois cantonais|chinois, cantonais
zhuang
chinois|chinois mandarin|chinois, mandarin
chinois traditionnel|mandarin traditionnel|chinois, mandarin traditionnel
zoulou`,
"hu":`afar
abház
afrikaans
akan
amhara
aragonéz
arab
asszámi
asztúr
azerbajdzsáni|azeri
baskír

belarusz
bolgár
haryanvi
bodzspuri
anii
bambara
bangla
tibeti
breton
bodo
bosnyák
burját
katalán
csecsen
szebuano
cseroki
korzikai
cseh
mocsári krí
egyházi szláv
csuvas
walesi
dán
német
dogri
alsó-szorb
divehi
dzsonga
eve
görög
angol
eszperantó
spanyol
észt
baszk
perzsa
fulani
finn
filippínó
feröeri
francia
nyugati fríz
ír
ga
skóciai kelta
gallego
guarani
gudzsaráti
man-szigeti
hausza
héber
hindi
horvát
felső-szorb
haiti kreol
magyar
örmény
interlingva
indonéz
interlingue
igbó
szecsuán ji
idó
izlandi
olasz
inuktitut
japán
jávai
grúz
kabuverdianu
kaingang
kikuju
kazah

grönlandi
khmer
kannada
koreai
konkani
kasmíri
kurd
korni
kuvi
kirgiz
latin
luxemburgi
ganda
ligur
lombard
lingala
lao
litván
luba-katanga
lett
maithili
malgas
maori
macedón
malajálam
mongol
manipuri
maráthi
maláj
máltai
burmai
norvég
északi ndebele
alsónémet
nepáli
holland
norvég
norvég
n’kó
déli ndebele
északi szeszotó
navahó
nyandzsa
okszitán
oromo
odia
oszét
pandzsábi
nigériai pidgin
pali
lengyel

pastu
portugál
kecsua
radzsasztáni
rétoromán
kirundi
román
orosz
kinyarvanda
szanszkrit
szaha
szantáli
szardíniai
szicíliai
szindhi
északi számi
szangó
san
szingaléz
szlovák
szlovén
sona
szomáli
albán
szerb
sziszuati
déli szeszotó
szundanéz
svéd
szuahéli
szír
sziléziai
tamil
telugu
tadzsik
thai
tigrinya
türkmén
szecsuáni
tongai
török
conga
tatár
tuvai
ujgur
ukrán
urdu
üzbég
venda
velencei
vietnámi
makua
volapük
vallon
volof
xhosza
kangri
jiddis
joruba
nheengatu
kantoni|kantoni kínai
zsuang
kínai|mandarin
hagyományos kínai|kínai
zulu`,
"it":`afar
abcaso
afrikaans
akan
amarico
aragonese
arabo
assamese
asturiano
azerbaigiano|azero
baschiro

bielorusso
bulgaro
haryanvi
bhojpuri
anii
bambara
bengalese
tibetano
bretone
bodo
bosniaco
buriat
catalano
ceceno
cebuano
cherokee
corso
ceco
cree delle paludi
slavo ecclesiastico
ciuvascio
gallese
danese
tedesco
dogri
basso sorabo
divehi
dzongkha
ewe
greco
inglese
esperanto
spagnolo
estone
basco
persiano
fulah
finlandese
filippino
faroese
francese
frisone occidentale
irlandese
ga
gaelico scozzese
galiziano
guaraní
gujarati
mannese
hausa
ebraico
hindi
croato
alto sorabo
creolo haitiano
ungherese
armeno
interlingua
indonesiano
interlingue
igbo
sichuan yi
ido
islandese
italiano
inuktitut
giapponese
giavanese
georgiano
capoverdiano
kaingang
kikuyu
kazako

groenlandese
khmer
kannada
coreano
konkani
kashmiri
curdo
cornico
kuvi
kirghiso
latino
lussemburghese
ganda
ligure
lombardo
lingala
lao
lituano
luba-katanga
lettone
maithili
malgascio
maori
macedone
malayalam
mongolo
manipuri
marathi
malese
maltese
birmano
norvegese bokmål
ndebele del nord
basso tedesco
nepalese
olandese
norvegese nynorsk
norvegese
n’ko
ndebele del sud
sotho del nord
navajo
nyanja
occitano
oromo
odia
ossetico
punjabi
pidgin nigeriano
pali
polacco
piemontese
pashto
portoghese
quechua
rajasthani
romancio
rundi
rumeno
russo
kinyarwanda
sanscrito
sacha
santali
sardo
siciliano
sindhi
sami del nord
sango
shan
singalese
slovacco
sloveno
shona
somalo
albanese
serbo
swati
sotho del sud
sundanese
svedese
swahili
siriaco
slesiano
tamil
telugu
tagico
thailandese
tigrino
turcomanno
tswana
tongano
turco
tsonga
tataro
tuvinian
uiguro
ucraino
urdu
uzbeco
venda
veneto
vietnamita
macua
volapük
vallone
wolof
xhosa
kangri
yiddish
yoruba
nheengatu
cantonese|cinese
zhuang
cinese
cinese tradizionale|cinese mandarino tradizionale
zulu`,
"nl":`Afar
Abchazisch
Afrikaans
Akan
Amhaars
Aragonees
Arabisch
Assamees
Asturisch
Azerbeidzjaans|Azeri
Basjkiers

Belarussisch
Bulgaars
Haryanvi
Bhojpuri
Anii
Bambara
Bengaals
Tibetaans
Bretons
Bodo
Bosnisch
Boerjatisch
Catalaans
Tsjetsjeens
Cebuano
Cherokee
Corsicaans
Tsjechisch
Swampy Cree
Kerkslavisch
Tsjoevasjisch
Welsh
Deens
Duits
Dogri
Nedersorbisch
Divehi
Dzongkha
Ewe
Grieks
Engels
Esperanto
Spaans
Estisch
Baskisch
Perzisch
Fulah
Fins
Filipijns
Faeröers
Frans
Fries
Iers
Ga
Schots-Gaelisch
Galicisch
Guaraní
Gujarati
Manx
Hausa
Hebreeuws
Hindi
Kroatisch
Oppersorbisch
Haïtiaans Creools
Hongaars
Armeens
Interlingua
Indonesisch
Interlingue
Igbo
Yi
Ido
IJslands
Italiaans
Inuktitut
Japans
Javaans
Georgisch
Kaapverdisch Creools
Kaingang
Gikuyu
Kazachs

Groenlands
Khmer
Kannada
Koreaans
Konkani
Kasjmiri
Koerdisch
Cornish
Kuvi
Kirgizisch
Latijn
Luxemburgs
Luganda
Ligurisch
Lombardisch
Lingala
Laotiaans
Litouws
Luba-Katanga
Lets
Maithili
Malagassisch
Maori
Macedonisch
Malayalam
Mongools
Meitei
Marathi
Maleis
Maltees
Birmaans
Noors - Bokmål
Noord-Ndebele
Nedersaksisch
Nepalees
Nederlands
Noors - Nynorsk
Noors
N’Ko
Zuid-Ndbele
Noord-Sotho
Navajo
Nyanja
Occitaans
Afaan Oromo
Odia
Ossetisch
Punjabi
Nigeriaans Pidgin
Pali
Pools
Piëmontees
Pasjtoe|Pashto
Portugees
Quechua
Rajasthani
Reto-Romaans
Kirundi
Roemeens
Russisch
Kinyarwanda
Sanskriet
Jakoets
Santali
Sardijns
Siciliaans
Sindhi
Noord-Samisch
Sango
Shan
Singalees
Slowaaks
Sloveens
Shona
Somalisch
Albanees
Servisch
Swazi
Zuid-Sotho
Soendanees
Zweeds
Swahili
Syrisch
Silezisch
Tamil
Telugu
Tadzjieks
Thai
Tigrinya
Turkmeens
Tswana
Tongaans
Turks
Tsonga
Tataars
Toevaans
Oeigoers
Oekraïens
Urdu
Oezbeeks
Venda
Venetiaans
Vietnamees
Makhuwa
Volapük
Waals
Wolof
Xhosa
Kangri
Jiddisch
Yoruba
Nheengatu
Kantonees
Zhuang
Chinees|Mandarijn
Mandarijn
Zoeloe`,
"pl":`afar
abchaski
afrikaans
akan
amharski
aragoński
arabski
asamski
asturyjski
azerbejdżański|azerski
baszkirski

białoruski
bułgarski
haryanvi
bhodżpuri
anii
bambara
bengalski
tybetański
bretoński
bodo
bośniacki
buriacki
kataloński
czeczeński
cebuański
czirokeski
korsykański
czeski
kri bagienny
cerkiewnosłowiański
czuwaski
walijski
duński
niemiecki
dogri
dolnołużycki
malediwski
dzongkha
ewe
grecki
angielski
esperanto
hiszpański
estoński
baskijski
perski
fulani
fiński
filipiński
farerski
francuski
zachodniofryzyjski
irlandzki
ga
szkocki gaelicki
galicyjski
guarani
gudżarati
manx
hausa
hebrajski
hindi
chorwacki
górnołużycki
kreolski haitański
węgierski
ormiański
interlingua
indonezyjski
interlingue
igbo
syczuański
ido
islandzki
włoski
inuktitut
japoński
jawajski
gruziński
kreolski Wysp Zielonego Przylądka
kaingang
kikuju
kazachski

grenlandzki
khmerski
kannada
koreański
konkani
kaszmirski
kurdyjski
kornijski
kuvi
kirgiski
łaciński
luksemburski
ganda
liguryjski
lombardzki
lingala
laotański
litewski
luba-katanga
łotewski
maithili
malgaski
maoryjski
macedoński
malajalam
mongolski
manipuri
marathi
malajski
maltański
birmański
norweski
ndebele północny
dolnoniemiecki
nepalski
niderlandzki
norweski
norweski
n’ko
ndebele południowy
sotho północny
nawaho
njandża
oksytański
oromo
orija
osetyjski
pendżabski
pidżyn nigeryjski
palijski
polski
piemoncki
paszto|pasztuński
portugalski
keczua
radźasthani
retoromański
rundi
rumuński
rosyjski
kinya-ruanda
sanskryt
jakucki
santali
sardyński
sycylijski
sindhi
północnolapoński
sango
szan
syngaleski
słowacki
słoweński
shona
somalijski
albański
serbski
suazi
sotho południowy
sundajski
szwedzki
suahili
syryjski
śląski
tamilski
telugu
tadżycki
tajski
tigrinia
turkmeński
setswana
tonga
turecki
tsonga
tatarski
tuwiński
ujgurski
ukraiński
urdu
uzbecki
venda
wenecki
wietnamski
makua
wolapik
waloński
wolof
khosa
kangri
jidysz
joruba
nheengatu
kantoński|chiński kantoński
czuang
chiński|chiński mandaryński
chiński tradycyjny|standardowy chiński tradycyjny
zulu`,
"pt":`afar
abcázio
africâner|africanês
akan
amárico
aragonês
árabe
assamês
asturiano
azerbaijano|azeri
bashkir

bielorrusso
búlgaro
hariani
bhojpuri
anii
bambara
bengali|bengalês
tibetano
bretão
bodo
bósnio
buriato|buriat
catalão
checheno
cebuano
cheroqui|cherokee
corso|córsico
tcheco|checo
cree swampy
eslavo eclesiástico
tchuvache|chuvash
galês
dinamarquês
alemão
dogri
baixo sorábio
divehi
dzonga
ewe
grego
inglês
esperanto
espanhol
estoniano|estónio
basco
persa
fula
finlandês
filipino
feroês
francês
frísio ocidental|frísico ocidental
irlandês
ga
gaélico escocês
galego
guarani
guzerate
manx
hauçá|haúça
hebraico
hindi
croata
alto sorábio
haitiano
húngaro
armênio|arménio
interlíngua
indonésio
interlingue
igbo
sichuan yi
ido
islandês
italiano
inuktitut
japonês
javanês
georgiano
crioulo cabo-verdiano
caingangue
quicuio
cazaque

groenlandês|gronelandês
khmer
canarim
coreano
concani
caxemira
curdo
córnico
kuvi
quirguiz
latim
luxemburguês
luganda|ganda
ligure
lombardo
lingala
laosiano
lituano
luba-catanga
letão
maithili
malgaxe
maori
macedônio|macedónio
malaiala
mongol
manipuri
marati|marata
malaio
maltês
birmanês
bokmål norueguês|norueguês bokmål
ndebele do norte
baixo alemão|baixo-alemão
nepalês
holandês|neerlandês
nynorsk norueguês|norueguês nynorsk
norueguês
n’ko
ndebele do sul
soto setentrional
navajo
nianja
occitânico|occitano
oromo
oriá
osseto|ossético
panjabi
pidgin nigeriano
páli
polonês|polaco

pashto|pushto|pastó
português
quíchua
rajastani|rajastanês
romanche
rundi
romeno
russo
quiniaruanda
sânscrito
sakha
santali
sardo
siciliano
sindi
sami setentrional|sami do norte
sango
shan
cingalês
eslovaco
esloveno
xona|shona
somali
albanês
sérvio
suázi
soto do sul|sesoto
sundanês
sueco
suaíli
siríaco
silesiano
tâmil
télugo|telugu
tadjique|tajique
tailandês
tigrínia
turcomeno|turcomano
tswana
tonganês|tonga
turco
tsonga
tártaro|tatar
tuviniano
uigur
ucraniano
urdu
uzbeque|usbeque
venda
vêneto|véneto
vietnamita
macua
volapuque
valão
uolofe|uólofe
xhosa|xosa
kandri|kangri
iídiche
iorubá|ioruba
nheengatu
cantonês
zhuang
chinês|chinês, mandarim|chinês mandarim
chinês tradicional|chinês mandarim|chinês mandarim tradicional
zulu`,
"ro":`afar
abhază
afrikaans
akan
amharică
aragoneză
arabă
asameză
asturiană
azeră
bașkiră

belarusă
bulgară
haryanvi
bhojpuri
anii
bambara
bengaleză
tibetană
bretonă
bodo
bosniacă
buriat
catalană
cecenă
cebuană
cherokee
corsicană
cehă
cree
slavonă
ciuvașă
galeză
daneză
germană
dogri
sorabă de jos
divehi
dzongkha
ewe
greacă
engleză
esperanto
spaniolă
estonă
bască
persană
fulah
finlandeză
filipineză
feroeză
franceză
frizonă occidentală
irlandeză
ga
gaelică scoțiană
galiciană
guarani
gujarati
manx
hausa
ebraică
hindi
croată
sorabă de sus
haitiană
maghiară
armeană
interlingua
indoneziană
interlingue
igbo
yi din Sichuan
ido
islandeză
italiană
inuktitut
japoneză
javaneză
georgiană
kabuverdianu
kaingang
kikuyu
kazahă

kalaallisut
khmeră
kannada
coreeană
konkani
cașmiră
kurdă
cornică
kuvi
kârgâză
latină
luxemburgheză
ganda
liguriană
lombardă
lingala
laoțiană
lituaniană
luba-katanga
letonă
maithili
malgașă
maori
macedoneană
malayalam
mongolă
manipuri
marathi
malaeză
malteză
birmană
norvegiană bokmål
ndebele de nord
germana de jos
nepaleză
neerlandeză
norvegiană nynorsk
norvegiană
n’ko
ndebele de sud
sotho de nord
navajo
nyanja
occitană
oromo
odia
osetă
punjabi
pidgin nigerian
pali
poloneză

paștună|pushto
portugheză
quechua
rajasthani
romanșă
kirundi
română
rusă
kinyarwanda
sanscrită
sakha
santali
sardiniană
siciliană
sindhi
sami de nord
sango
shan
singhaleză
slovacă
slovenă
shona
somaleză
albaneză
sârbă
swati
sesotho
sundaneză
suedeză
swahili
siriacă
sileziană
tamilă
telugu
tadjică
thailandeză
tigrină
turkmenă
setswana
tongană
turcă
tsonga
tătară
tuvană
uigură
ucraineană
urdu
uzbecă
venda
venetă
vietnameză
makhuwa
volapuk
valonă
wolof
xhosa
kangri
idiș
yoruba
nheengatu
cantoneză|chineză, cantoneză
zhuang
chineză|chineză, mandarină
chineză tradițională|chineză mandarină tradițională
zulu`,
"sk":`afarčina
abcházčina
afrikánčina
akančina
amharčina
aragónčina
arabčina
ásamčina
astúrčina
azerbajdžančina
baškirčina

bieloruština
bulharčina
haryanvi
bhódžpurčina
anii
bambarčina
bengálčina
tibetčina
bretónčina
bodo
bosniačtina
buriatčina
katalánčina
čečenčina
cebuánčina
čerokí
korzičtina
čeština
swampy cree
cirkevná slovančina
čuvaština
waleština
dánčina
nemčina
dógrí
dolnolužická srbčina
maldivčina
dzongkha
eweština
gréčtina
angličtina
esperanto
španielčina
estónčina
baskičtina
perzština
fulbčina
fínčina
filipínčina
faerčina
francúzština
západná frízština
írčina
ga
škótska gaelčina
galícijčina
guaraníjčina
gudžarátčina
mančina
hauština
hebrejčina
hindčina
chorvátčina
hornolužická srbčina
haitská kreolčina
maďarčina
arménčina
interlingua
indonézština
interlingue
igboština
s’čchuanská iovčina
ido
islandčina
taliančina
inuktitut
japončina
jávčina
gruzínčina
kapverdčina
kaingang
kikujčina
kazaština

grónčina
khmérčina
kannadčina
kórejčina
konkánčina
kašmírčina
kurdčina
kornčina
kuvi
kirgizština
latinčina
luxemburčina
gandčina
ligurčina
lombardčina
lingalčina
laoština
litovčina
lubčina
lotyština
maithilčina
malgaština
maorijčina
macedónčina
malajálamčina
mongolčina
manípurčina
maráthčina
malajčina
maltčina
barmčina
nórčina
ndebelčina
dolná nemčina
nepálčina
holandčina
nórčina
nórčina
n’ko
ndebelčina
sothčina
navaho
ňandža
okcitánčina
oromčina
uríjčina
osetčina
pandžábčina
nigerijský pidžin
pálí
poľština

paštčina
portugalčina
kečuánčina
radžastančina
rétorománčina
rundčina
rumunčina
ruština
rwandčina
sanskrit
jakutčina
santalčina
sardínčina
sicílčina
sindhčina
saamčina
sango
šančina
sinhalčina
slovenčina
slovinčina
šončina
somálčina
albánčina
srbčina
svazijčina
sothčina
sundčina
švédčina
swahilčina
sýrčina
sliezština
tamilčina
telugčina
tadžičtina
thajčina
tigriňa
turkménčina
tswančina
tongčina
turečtina
tsongčina
tatárčina
tuviančina
ujgurčina
ukrajinčina
urdčina
uzbečtina
vendčina
benátčina
vietnamčina
makhuwčina
volapük
valónčina
wolofčina
xhoština
kángrí
jidiš
jorubčina
nheengatu
kantončina|čínština
čuangčina
čínština
čínština
zuluština`,
"sr-Latn":`afarski
abhaski
afrikans
akanski
amharski
aragonski
arapski
asamski
asturijski
azerbejdžanski|azerski
baškirski

beloruski|bjeloruski
bugarski
harijanski
bodžpuri
anii
bambara|bamanankan
bengalski|bangla
tibetanski
bretonski
bodo
bosanski
burjatski
katalonski
čečenski
sebuanski
čeroki
korzikanski
češki
močvarni kri
crkvenoslovenski
čuvaški
velški
danski
nemački|njemački
dogri
donjolužičkosrpski
maldivski
džonga
eve
grčki
engleski
esperanto
španski
estonski
baskijski
persijski
fula|fulah
finski
filipinski
farski
francuski
zapadni frizijski
irski
ga
škotski gelski
galicijski
gvarani
gudžarati
manks
hausa
hebrejski
hindi
hrvatski
gornjolužičkosrpski
haićanski|haićanski kreolski
mađarski
jermenski
interlingva
indonežanski
interlingve
igbo
sečuanski ji
ido
islandski
italijanski
inuktitutski
japanski
javanski
gruzijski
zelenortski
kaingang
kikuju
kazaški

grenlandski
kmerski
kanada
korejski
konkani
kašmirski
kurdski
kornvolski
kuvi
kirgiski
latinski
luksemburški
ganda
ligurski
lombard
lingala
laoski|laoški
litvanski
luba-katanga
letonski
maitili
malgaški
maorski
makedonski
malajalam
mongolski
manipurski
marati
malajski
malteški
burmanski
norveški bukmol
severni ndebele|sjeverni ndebele
niskonemački|niskonjemački
nepalski
holandski
norveški ninorsk
norveški
nko|n’ko
južni ndebele
severni soto|sjeverni soto
navaho
njandža
oksitanski
oromo
odija
osetinski
pendžapski
nigerijski pidžin
pali
poljski

paštunski|pašto
portugalski
kečua
radžastanski
romanš
kirundi
rumunski
ruski
kinjaruanda
sanskrit
saha
santali
sardinski
sicilijanski
sindi
severni sami|sjeverni sami
sango
šanski
sinhaleški|sinhalski
slovački
slovenački
šona
somalski
albanski
srpski
svazi
sesoto
sundski
švedski
svahili
sirijski
siležanski
tamilski
telugu
tadžički
tajski
tigrinja
turkmenski
cvana
tonganski
turski
conga
tatarski
tuvinski
ujgurski
ukrajinski
urdu
uzbečki
venda
venecijanski
vijetnamski
makuva
volapik
valonski
volof
kosa|isikosa
kangri
jidiš
joruba
ningatu
kantonski|kantonski kineski
džuanški
kineski|mandarinski kineski
tradicionalni kineski|tradicionalni mandarinski kineski
zulu|isizulu`,
"sv":`afar
abchaziska
afrikaans
akan
amhariska
aragonesiska
arabiska
assamesiska
asturiska
azerbajdzjanska|azeriska
basjkiriska

belarusiska
bulgariska
hariyanvi
bhojpuri
anii
bambara
bengali
tibetanska
bretonska
bodo
bosniska
burjätiska
katalanska
tjetjenska
cebuano
cherokesiska
korsikanska
tjeckiska
träskcree
kyrkslaviska
tjuvasjiska
walesiska
danska
tyska
dogri
lågsorbiska
divehi
dzongkha
ewe
grekiska
engelska
esperanto
spanska
estniska
baskiska
persiska
fulani
finska
filippinska
färöiska
franska
västfrisiska
iriska
gã
skotsk gaeliska
galiciska
guaraní
gujarati
manx
hausa
hebreiska
hindi
kroatiska
högsorbiska
haitiska
ungerska
armeniska
interlingua
indonesiska
interlingue
igbo
szezuan i
ido
isländska
italienska
inuktitut
japanska
javanesiska
georgiska
kapverdiska
kaingang
kikuyu
kazakiska

grönländska
kambodjanska
kannada
koreanska
konkani
kashmiriska
kurdiska
korniska
kuvi
kirgiziska
latin
luxemburgiska
luganda
liguriska
lombardiska
lingala
laotiska
litauiska
luba-katanga
lettiska
maithili
malagassiska
maori
makedonska
malayalam
mongoliska
manipuri
marathi
malajiska
maltesiska
burmesiska
norskt bokmål
nordndebele
lågtyska
nepalesiska
nederländska
nynorska
norska
n-kå
sydndebele
nordsotho
navaho
nyanja
occitanska
oromo
oriya
ossetiska
punjabi
nigeriansk pidgin
pali
polska
piemontesiska
afghanska|pashto
portugisiska
quechua
rajasthani
rätoromanska
rundi
rumänska
ryska
kinjarwanda
sanskrit
jakutiska
santali
sardinska
sicilianska
sindhi
nordsamiska
sango
shan
singalesiska
slovakiska
slovenska
shona
somaliska
albanska
serbiska
swati
sydsotho
sundanesiska
svenska
swahili
syriska
silesiska
tamil
telugu
tadzjikiska
thailändska
tigrinja
turkmeniska
tswana
tonganska
turkiska
tsonga
tatariska
tuviniska
uiguriska|östturkiska
ukrainska
urdu
uzbekiska
venda
venetianska
vietnamesiska
makua
volapük
vallonska
wolof
xhosa
kangri
jiddisch
yoruba
nheengatu
kantonesiska
zhuang
kinesiska|mandarin
traditionell kinesiska
zulu`,
"tr":`Afar
Abhazca
Afrikaanca
Akan
Amharca
Aragonca
Arapça
Assamca
Asturyasça
Azerbaycan dili
Başkırtça

Belarusça
Bulgarca
Haryanvi dili
Arayanice
Aniice
Bambara
Bengalce
Tibetçe
Bretonca
Bodo
Boşnakça
Buryatça
Katalanca
Çeçence
Sebuano dili
Çerokice
Korsikaca
Çekçe
Bataklık Kricesi
Kilise Slavcası
Çuvaşça
Galce
Danca
Almanca
Dogri
Aşağı Sorbça
Divehi dili
Dzongkha
Ewe
Yunanca
İngilizce
Esperanto
İspanyolca
Estonca
Baskça
Farsça
Fula dili
Fince
Filipince
Faroe dili
Fransızca
Batı Frizcesi
İrlandaca
Ga dili
İskoç Gaelcesi
Galiçyaca
Guarani dili
Güceratça
Man dili
Hausa dili
İbranice
Hintçe
Hırvatça
Yukarı Sorbça
Haiti Kreyolu
Macarca
Ermenice
İnterlingua
Endonezce
Interlingue
İbo dili
Sichuan Yi
Ido
İzlandaca
İtalyanca
İnuktitut dili
Japonca
Cava dili
Gürcüce
Kabuverdianu
Kaingang
Kikuyu
Kazakça

Grönland dili
Khmer dili
Kannada dili
Korece
Konkani dili
Keşmir dili
Kürtçe
Kernevekçe
Kuvi
Kırgızca
Latince
Lüksemburgca
Ganda
Ligurca
Lombardça
Lingala
Lao dili
Litvanca
Luba-Katanga
Letonca
Maithili
Malgaşça
Maori dili
Makedonca
Malayalam dili
Moğolca
Manipuri dili
Marathi dili
Malayca
Maltaca
Birman dili
Norveççe Bokmål
Kuzey Ndebele
Aşağı Almanca
Nepalce
Felemenkçe
Norveççe Nynorsk
Norveççe
N’Ko
Güney Ndebele
Kuzey Sotho dili
Navaho dili
Nyanja
Oksitan dili
Oromo dili
Oriya dili
Osetçe
Pencapça
Nijerya Pidgin dili
Pali
Lehçe
Piyemontece
Peştuca
Portekizce
Keçuva dili
Rajasthani
Romanşça
Kirundi
Rumence
Rusça
Kinyarwanda
Sanskrit
Yakutça
Santali
Sardunya dili
Sicilyaca
Sindhi dili
Kuzey Laponcası
Sango
Shan dili
Sinhali dili
Slovakça
Slovence
Şona dili
Somalice
Arnavutça
Sırpça
Sisvati
Güney Sotho dili
Sunda dili
İsveççe
Svahili dili
Süryanice
Silezyaca
Tamilce
Telugu dili
Tacikçe
Tayca
Tigrinya dili
Türkmence
Setsvana
Tonga dili
Türkçe
Tsonga
Tatarca
Tuvaca
Uygurca
Ukraynaca
Urduca
Özbekçe
Venda dili
Venedikçe
Vietnamca
Makuaca
Volapük
Valonca
Volofça
Zosa dili
Kangrice
Yidiş
Yorubaca
Nheengatu
Kantonca|Çince, Kantonca
Zhuangca
Çince|Çince, Mandarin
Geleneksel Çince
Zuluca`
}
const currencies = {
"ar":`درهم إماراتي
أفغاني~أفغاني أفغانستاني
ليك ألباني
درام أرميني
كوانزا أنغولي
بيزو أرجنتيني
دولار أسترالي
فلورن أروبي
مانات أذربيجان~مانت أذربيجاني
مارك البوسنة والهرسك قابل للتحويل
دولار بربادوسي
تاكا بنغلاديشي
دينار بحريني
فرنك بروندي
دولار برمودي
دولار بروناي
بوليفيانو بوليفي
ريال برازيلي
دولار باهامي
نولتوم بوتاني
بولا بتسواني
روبل بيلاروسي
دولار بليزي~دولاران بليزيان
دولار كندي
فرنك كونغولي
فرنك سويسري
بيزو تشيلي
يوان صيني
بيزو كولومبي
كولن كوستاريكي
بيزو كوبي
اسكودو الرأس الأخضر
كرونة تشيكية
فرنك جيبوتي
كرونة دنماركية
بيزو الدومنيكان
دينار جزائري~ديناران جزائريان~دينارات جزائرية~دينارًا جزائريًا
جنيه مصري~جنيهان مصريان~جنيهات مصرية~جنيهًا مصريًا
ناكفا أريتري
بير أثيوبي
يورو
دولار فيجي
جنيه جزر فوكلاند
جنيه إسترليني
لارى جورجي~لاري جورجي
سيدي غانا
جنيه جبل طارق
دلاسي غامبي
فرنك غينيا
كوتزال غواتيمالا
دولار غيانا
دولار هونغ كونغ
ليمبيرا هنداروس~ليمبيرا هندوراس
جوردى هايتي
فورينت هنغاري
روبية إندونيسية
شيكل إسرائيلي جديد
روبية هندي
دينار عراقي
ريال إيراني
كرونة أيسلندية
دولار جامايكي
دينار أردني
ين ياباني
شلن كينيي
سوم قيرغستاني
رييال كمبودي
فرنك جزر القمر
وون كوريا الشمالية
وون كوريا الجنوبية
دينار كويتي
دولار جزر كيمن
تينغ كازاخستاني
كيب لاوسي
جنيه لبناني
روبية سريلانكية
دولار ليبيري~دولاران ليبيريان~دولارات ليبيرية~دولارًا ليبيريًا
لوتي ليسوتو
دينار ليبي~ديناران ليبيان~دينارات ليبية~دينارًا ليبيًا
درهم مغربي~درهمان مغربيان~دراهم مغربية~درهمًا مغربيًا
ليو مولدوفي
أرياري مدغشقر
دينار مقدوني~ديناران مقدونيان~دينارات مقدونية~دينارًا مقدونيًا
كيات ميانمار
توغروغ منغولي
باتاكا ماكاوي
أوقية موريتانية
روبية موريشيوسية
روفيه جزر المالديف
كواشا مالاوي
بيزو مكسيكي
رينغيت ماليزي
متكال موزمبيقي
دولار ناميبي
نايرا نيجيري
قرطبة نيكاراغوا
كرونة نرويجية
روبية نيبالي
دولار نيوزيلندي
ريال عماني
بالبوا بنمي
سول بيروفي
كينا بابوا غينيا الجديدة
بيزو فلبيني
روبية باكستاني
زلوتي بولندي
غواراني باراغواي
ريال قطري
ليو روماني
دينار صربي~ديناران صربيان~دينارات صربية~دينارًا صربيًا
روبل روسي
فرنك رواندي
ريال سعودي
دولار جزر سليمان
روبية سيشيلية
جنيه سوداني~جنيهات سودانية~جنيهًا سودانيًا
كرونة سويدية
دولار سنغافوري
جنيه سانت هيلين
ليون سيراليوني
شلن صومالي
دولار سورينامي
جنيه جنوب السودان~جنيهان جنوب السودان~جنيهات جنوب السودان~جنيهًا جنوب السودان
دوبرا ساو تومي وبرينسيبي
ليرة سورية
ليلانجيني سوازيلندي
باخت تايلاندي
سوموني طاجيكستاني
مانات تركمانستان
دينار تونسي~ديناران تونسيان~دينارات تونسية~دينارًا تونسيًا
بانغا تونغا
ليرة تركية
دولار ترينداد وتوباغو
دولار تايواني
شلن تنزاني
هريفنيا أوكراني
شلن أوغندي
دولار أمريكي
بيزو اوروغواي
سوم أوزبكستاني
بوليفار فنزويلي
دونج فيتنامي
فاتو فانواتو
تالا ساموا
فرنك وسط أفريقي
دولار شرق الكاريبي
غيلدر كاريبي
فرنك غرب أفريقي
فرنك سي إف بي
ريال يمني
راند جنوب أفريقيا
كواشا زامبي
ذهب زيمبابوي`,
"be":`дырхам ААЭ~дырхамы ААЭ~дырхамаў ААЭ~дырхама ААЭ
афганскі афгані~афганскія афгані~афганскіх афгані~афганскага афгані
албанскі лек~албанскія лекі~албанскіх лекаў~албанскага лека
армянскі драм~армянскія драмы~армянскіх драмаў~армянскага драма
ангольская кванза~ангольскія кванзы~ангольскіх кванз~ангольскай кванзы
аргенцінскае песа~аргенцінскія песа~аргенцінскіх песа~аргенцінскага песа
аўстралійскі долар~аўстралійскія долары~аўстралійскіх долараў~аўстралійскага долара
арубанскі фларын~арубанскія фларыны~арубанскіх фларынаў~арубанскага фларына
азербайджанскі манат~азербайджанскія манаты~азербайджанскіх манатаў~азербайджанскага маната
канверсоўная марка Босніі і Герцагавіны~канверсоўныя маркі Босніі і Герцагавіны~канверсоўных марак Босніі і Герцагавіны~канверсоўнай маркі Босніі і Герцагавіны
барбадаскі долар~барбадаскія долары~барбадаскіх долараў~барбадаскага долара
бангладэшская така~бангладэшскія такі~бангладэшскіх так~бангладэшскай такі
бахрэйнскі дынар~бахрэйнскія дынары~бахрэйнскі дынараў~бахрэйнскага дынара
бурундзійскі франк~бурундзійскія франкі~бурундзійскіх франкаў~бурундзійскага франка
бермудскі долар~бермудскія долары~бермудскіх долараў~бермудскага долара
брунейскі долар~брунейскія долары~брунейскіх долараў~брунейскага долара
балівіяна
бразільскі рэал~бразільскія рэалы~бразільскіх рэалаў~бразільскага рэала
багамскі долар~багамскія долары~багамскіх долараў~багамскага долара
бутанскі нгултрум~бутанскія нгултрумы~бутанскіх нгултрумаў~бутанскага нгултрума
батсванская пула~батсванскія пулы~батсванскіх пул~батсванскай пулы
беларускі рубель~беларускія рублі~беларускіх рублёў~беларускага рубля
белізскі долар~белізскія долары~белізскіх долараў~белізскага долара
канадскі долар~канадскія долары~канадскіх долараў~канадскага долара
кангалезскі франк~кангалезскія франкі~кангалезскіх франкаў~кангалезскага франка
швейцарскі франк~швейцарскія франкі~швейцарскіх франкаў~швейцарскага франка
чылійскае песа~чылійскія песа~чылійскіх песа~чылійскага песа
кітайскі юань~кітайскія юані~кітайскіх юаняў~кітайскага юаня
калумбійскае песа~калумбійскія песа~калумбійскіх песа~калумбійскага песа
коста-рыканскі калон~коста-рыканскія калоны~коста-рыканскіх калонаў~коста-рыканскага калона
кубінскае песа~кубінскія песа~кубінскіх песа~кубінскага песа
эскуда Каба-Вердэ
чэшская крона~чэшскія кроны~чэшскіх крон~чэшскай кроны
джыбуційскі франк~джыбуційскія франкі~джыбуційскіх франкаў~джыбуційскага франка
дацкая крона~дацкія кроны~дацкіх крон~дацкай кроны
дамініканскае песа~дамініканскія песа~дамініканскіх песа~дамініканскага песа
алжырскі дынар~алжырскія дынары~алжырскіх дынараў~алжырскага дынара
егіпецкі фунт~егіпецкія фунты~егіпецкіх фунтаў~егіпецкага фунта
эрытрэйская накфа~эрытрэйскія накфы~эрытрэйскіх накфаў~эрытрэйскай накфы
эфіопскі быр~эфіопскія быры~эфіопскіх быраў~эфіопскага быра
еўра
фіджыйскі долар~фіджыйскія долары~фіджыйскіх долараў~фіджыйскага долара
фунт Фалклендскіх астравоў~фунты Фалклендскіх астравоў~фунтаў Фалклендскіх астравоў~фунта Фалклендскіх астравоў
брытанскі фунт стэрлінгаў~брытанскія фунты стэрлінгаў~брытанскіх фунтаў стэрлінгаў~брытанскага фунта стэрлінгаў
грузінскі лары~грузінскія лары~грузінскіх лары~грузінскага лары
ганскі седзі~ганскія седзі~ганскіх седзі~ганскага седзі
гібралтарскі фунт~гібралтарскія фунты~гібралтарскіх фунтаў~гібралтарскага фунта
гамбійскі даласі~гамбійскія даласі~гамбійскіх даласі~гамбійскага даласі
гвінейскі франк~гвінейскія франкі~гвінейскіх франкаў~гвінейскага франка
гватэмальскі кетсаль~гватэмальскія кетсалі~гватэмальскіх кетсаляў~гватэмальскага кетсаля
гаянскі долар~гаянскія долары~гаянскіх долараў~гаянскага долара
ганконгскі долар~ганконгскія долары~ганконгскіх долараў~ганконгскага долара
гандураская лемпіра~гандураскія лемпіры~гандураскіх лемпір~гандураскай лемпіры
гаіцянскі гурд~гаіцянскія гурды~гаіцянскіх гурдаў~гаіцянскага гурда
венгерскі форынт~венгерскія форынты~венгерскіх форынтаў~венгерскага форынта
інданезійская рупія~інданезійскія рупіі~інданезійскіх рупій~інданезійскай рупіі
новы ізраільскі шэкель~новыя ізраільскія шэкелі~новых ізраільскіх шэкеляў~новага ізраільскага шэкеля
індыйская рупія~індыйскія рупіі~індыйскіх рупій~індыйскай рупіі
іракскі дынар~іракскія дынары~іракскіх дынараў~іракскага дынара
іранскі рыял~іранскія рыялы~іранскіх рыялаў~іранскага рыяла
ісландская крона~ісландскія кроны~ісландскіх крон~ісландскай кроны
ямайскі долар~ямайскія долары~ямайскіх долараў~ямайскага долара
іарданскі дынар~іарданскія дынары~іарданскіх дынараў~іарданскага дынара
японская іена~японскія іены~японскіх іен~японскай іены
кенійскі шылінг~кенійскія шылінгі~кенійскіх шылінгаў~кенійскага шылінга
кіргізскі сом~кіргізскія сомы~кіргізскіх сомаў~кіргізскага сома
камбаджыйскі рыель~камбаджыйскія рыелі~камбаджыйскіх рыеляў~камбаджыйскага рыеля
каморскі франк~каморскія франкі~каморскіх франкаў~каморскага франка
паўночнакарэйская вона~паўночнакарэйскія воны~паўночнакарэйскіх вон~паўночнакарэйскай воны
паўднёвакарэйская вона~паўднёвакарэйскія воны~паўднёвакарэйскіх вон~паўднёвакарэйскай воны
кувейцкі дынар~кувейцкія дынары~кувейцкіх дынараў~кувейцкага дынара
долар Кайманавых астравоў~долары Кайманавых астравоў~долараў Кайманавых астравоў~долара Кайманавых астравоў
казахстанскі тэнге~казахстанскія тэнге~казахстанскіх тэнге~казахстанскага тэнге
лаоскі кіп~лаоскія кіпы~лаоскіх кіпаў~лаоскага кіпа
ліванскі фунт~ліванскія фунты~ліванскіх фунтаў~ліванскага фунта
шры-ланкійская рупія~шры-ланкійскія рупіі~шры-ланкійскіх рупій~шры-ланкійскай рупіі
ліберыйскі долар~ліберыйскія долары~ліберыйскіх долараў~ліберыйскага долара
лесоцкі лоці~лесоцкія лоці~лесоцкіх лоці~лесоцкага лоці
лівійскі дынар~лівійскія дынары~лівійскіх дынараў~лівійскага дынара
мараканскі дырхам~мараканскія дырхамы~мараканскіх дырхамаў~мараканскага дырхама
малдаўскі лей~малдаўскія леі~малдаўскіх леяў~малдаўскага лея
малагасійскі арыяры~малагасійскія арыяры~малагасійскіх арыяры~малагасійскага арыяры
македонскі дэнар~македонскія дэнары~македонскіх дэнараў~македонскага дэнара
м’янманскі к’ят~м’янманскія к’яты~м’янманскіх к’ятаў~м’янманскага к’ята
мангольскі тугрык~мангольскія тугрыкі~мангольскіх тугрыкаў~мангольскага тугрыка
патака Макаа~патакі Макаа~патак Макаа
маўрытанская угія~маўрытанскія угіі~маўрытанскіх угій~маўрытанскай угіі
маўрыкійская рупія~маўрыкійскія рупіі~маўрыкійскіх рупій~маўрыкійскай рупіі
мальдыўская руфія~мальдыўскія руфіі~мальдыўскіх руфій~мальдыўскай руфіі
малавійская квача~малавійскія квачы~малавійскіх квач~малавійскай квачы
мексіканскае песа~мексіканскія песа~мексіканскіх песа~мексіканскага песа
малайзійскі рынгіт~малайзійскія рынгіты~малайзійскіх рынгітаў~малайзійскага рынгіта
мазамбікскі метыкал~мазамбікскія метыкалы~мазамбікскіх метыкалаў~мазамбікскага метыкала
намібійскі долар~намібійскія долары~намібійскіх долараў~намібійскага долара
нігерыйская наіра~нігерыйскія наіры~нігерыйскіх наір~нігерыйскай наіры
нікарагуанская кордаба~нікарагуанскія кордабы~нікарагуанскіх кордаб~нікарагуанскай кордабы
нарвежская крона~нарвежскія кроны~нарвежскіх крон~нарвежскай кроны
непальская рупія~непальскія рупіі~непальскіх рупій~непальскай рупіі
новазеландскі долар~новазеландскія долары~новазеландскіх долараў~новазеландскага долара
аманскі рыял~аманскія рыялы~аманскіх рыялаў~аманскага рыяла
панамскае бальбоа~панамскія бальбоа~панамскіх бальбоа~панамскага бальбоа
перуанскі соль~перуанскія солі~перуанскіх соляў~перуанскага соля
кіна Папуа-Новай Гвінеі~кіны Папуа-Новай Гвінеі~кін Папуа-Новай Гвінеі
філіпінскае песа~філіпінскія песа~філіпінскіх песа~філіпінскага песа
пакістанская рупія~пакістанскія рупіі~пакістанскіх рупій~пакістанскай рупіі
польскі злоты~польскія злотыя~польскіх злотых~польскага злотага
парагвайскі гуарані~парагвайскія гуарані~парагвайскіх гуарані~парагвайскага гуарані
катарскі рыял~катарскія рыялы~катарскіх рыялаў~катарскага рыяла
румынскі лей~румынскія леі~румынскіх леяў~румынскага лея
сербскі дынар~сербскія дынары~сербскіх дынараў~сербскага дынара
расійскі рубель~расійскія рублі~расійскіх рублёў~расійскага рубля
руандыйскі франк~руандыйскія франкі~руандыйскіх франкаў~руандыйскага франка
саудаўскі рыял~саудаўскія рыялы~саудаўскіх рыялаў~саудаўскага рыяла
долар Саламонавых астравоў~долараў Саламонавых астравоў~долара Саламонавых астравоў
сейшэльская рупія~сейшэльскія рупіі~сейшэльскіх рупій~сейшэльскай рупіі
суданскі фунт~суданскія фунты~суданскіх фунтаў~суданскага фунта
шведская крона~шведскія кроны~шведскіх крон~шведскай кроны
сінгапурскі долар~сінгапурскія долары~сінгапурскіх долараў~сінгапурскага долара
фунт в-ва Святой Алены~фунты в-ва Святой Алены~фунтаў в-ва Святой Алены~фунта в-ва Святой Алены
сьера-леонскі леонэ~сьера-леонскія леонэ~сьера-леонскіх леонэ~сьера-леонскага леонэ
самалійскі шылінг~самалійскія шылінгі~самалійскіх шылінгаў~самалійскага шылінга
сурынамскі долар~сурынамскія долары~сурынамскіх долараў~сурынамскага долара
паўднёвасуданскі фунт~паўднёвасуданскія фунты~паўднёвасуданскіх фунтаў~паўднёвасуданскага фунта
добра Сан-Тамэ і Прынсіпі~добры Сан-Тамэ і Прынсіпі~добраў Сан-Тамэ і Прынсіпі
сірыйскі фунт~сірыйскія фунты~сірыйскіх фунтаў~сірыйскага фунта
свазілендскі лілангені~свазілендскія лілангені~свазілендскіх лілангені~свазілендскага лілангені
тайскі бат~тайскія баты~тайскіх батаў~тайскага бата
таджыкскі самані~таджыкскія самані~таджыкскіх самані~таджыкскага самані
туркменскі манат~туркменскія манаты~туркменскіх манатаў~туркменскага маната
туніскі дынар~туніскія дынары~туніскіх дынараў~туніскага дынара
танганская паанга~танганскія паангі~танганскіх паанг~танганскай паангі
турэцкая ліра~турэцкія ліры~турэцкіх лір~турэцкай ліры
долар Трынідада і Табага~долары Трынідада і Табага~долараў Трынідада і Табага~долара Трынідада і Табага
новы тайваньскі долар~новыя тайваньскія долары~новых тайваньскіх долараў~новага тайваньскага долара
танзанійскі шылінг~танзанійскія шылінгі~танзанійскіх шылінгаў~танзанійскага шылінга
украінская грыўня~украінскія грыўні~украінскіх грыўняў~украінскай грыўні
угандыйскі шылінг~угандыйскія шылінгі~угандыйскіх шылінгаў~угандыйскага шылінга
долар ЗША~долары ЗША~долараў ЗША~долара ЗША
уругвайскае песа~уругвайскія песа~уругвайскіх песа~уругвайскага песа
узбекскі сум~узбекскія сумы~узбекскіх сумаў~узбекскага сума
венесуэльскі балівар~венесуэльскія балівары~венесуэльскіх балівараў~венесуэльскага балівара
в’етнамскі донг~в’етнамскія донгі~в’етнамскіх донгаў~в’етнамскага донга
вануацкі вату~вануацкія вату~вануацкіх вату~вануацкага вату
самаанская тала~самаанскія талы~самаанскіх тал~самаанскай талы
цэнтральнаафрыканскі франк КФА~цэнтральнаафрыканскія франкі КФА~цэнтральнаафрыканскіх франкаў КФА~цэнтральнаафрыканскага франка КФА
усходнекарыбскі долар~усходнекарыбскія долары~усходнекарыбскіх долараў~усходнекарыбскага долара
карыбскі гульдэн~карыбскія гульдэны~карыбскіх гульдэнаў~карыбскага гульдэна
заходнеафрыканскі франк КФА~заходнеафрыканскія франкі КФА~заходнеафрыканскіх франкаў КФА~заходнеафрыканскага франка КФА
французскі ціхаакіянскі франк~французскія ціхаакіянскія франкі~французскіх ціхаакіянскіх франкаў~французскага ціхаакіянскага франка
еменскі рыал~еменскі рыял~еменскія рыялы~еменскіх рыялаў~еменскага рыяла
паўднёваафрыканскі рэнд~паўднёваафрыканскія рэнды~паўднёваафрыканскіх рэндаў~паўднёваафрыканскага рэнда
замбійская квача~замбійскія квачы~замбійскіх квач~замбійскай квачы
зімбабвійскі залаты~зімбабвійскія залатыя~зімбабвійскіх залатых~зімбабвійскага залатога`,
"bg":`Дирхам на Обединените арабски емирства~дирхам на Обединените арабски емирства~дирхама на Обединените арабски емирства
Афганистански афган~афганистански афган~афганистански афгана
Албански лек~албански лек~албански лека
Арменски драм~арменски драм~арменски драма
Анголска кванза~анголска кванза~анголски кванзи
Аржентинско песо~аржентинско песо~аржентински песо
Австралийски долар~австралийски долар~австралийски долара
Арубски флорин~арубски флорин~арубски флорина
Азербайджански манат~азербайджански манат~азербайджански маната
Босненска конвертируема марка~босненска конвертируема марка~босненски конвертируеми марки
Барбадоски долар~барбадоски долар~барбадоски долара
Бангладешка така~бангладешка така~бангладешки таки
Бахрейнски динар~бахрейнски динар~бахрейнски динара
Бурундийски франк~бурундийски франк~бурундийски франка
Бермудски долар~бермудски долар~бермудски долара
Брунейски долар~брунейски долар~брунейски долара
Боливийско боливиано~боливийско боливиано~боливийски боливиано
Бразилски реал~бразилски реал~бразилски реала
Бахамски долар~бахамски долар~бахамски долара
Бутански нгултрум~бутански нгултрум~бутански нгултрума
Ботсванска пула~ботсванска пула~ботсвански пули
Беларуска рубла~беларуска рубла~беларуски рубли
Белизийски долар~белизийски долар~белизийски долара
Канадски долар~канадски долар~канадски долара
Конгоански франк~конгоански франк~конгоански франка
Швейцарски франк~швейцарски франк~швейцарски франка
Чилийско песо~чилийско песо~чилийски песо
Китайски юан~китайски юан~китайски юана
Колумбийско песо~колумбийско песо~колумбийски песо
Костарикански колон~костарикански колон~костарикански колона
Кубинско песо~кубинско песо~кубински песо
Ескудо на Кабо Верде~ескудо на Кабо Верде
Чешка крона~чешка крона~чешки крони
Джибутски франк~джибутски франк~джибутски франка
Датска крона~датска крона~датски крони
Доминиканско песо~доминиканско песо~доминикански песо
Алжирски динар~алжирски динар~алжирски динара
Египетска лира~египетска лира~египетски лири
Еритрейска накфа~еритрейска накфа~еритрейски накфи
Етиопски бир~етиопски бир~етиопски бира
Евро~евро
Фиджийски долар~фиджийски долар~фиджийски долара
Фолкландска лира~фолкландска лира~фолкландски лири
Британска лира~британска лира~британски лири
Грузински лари~грузински лари
Ганайско седи~ганайско седи~ганайски седи
Гибралтарска лира~гибралтарска лира~гибралтарски лири
Гамбийско даласи~гамбийско даласи~гамбийски даласи
Гвинейски франк~гвинейски франк~гвинейски франка
Гватемалски кетцал~гватемалски кетцал~гватемалски кетцала
Гаянски долар~гаянски долар~гаянски долара
Хонконгски долар~хонконгски долар~хонконгски долара
Хондураска лемпира~хондураска лемпира~хондураски лемпири
Хаитски гурд~хаитски гурд~хаитски гурда
Унгарски форинт~унгарски форинт~унгарски форинта
Индонезийска рупия~индонезийска рупия~индонезийски рупии
Израелски нов шекел~израелски нов шекел~израелски нови шекела
Индийска рупия~индийска рупия~индийски рупии
Иракски динар~иракски динар~иракски динара
Ирански риал~ирански риал~ирански риала
Исландска крона~исландска крона~исландски крони
Ямайски долар~ямайски долар~ямайски долара
Йордански динар~йордански динар~йордански динара
Японска йена~японска йена~японски йени
Кенийски шилинг~кенийски шилинг~кенийски шилинга
Киргизстански сом~киргизстански сом~киргизстански сома
Камбоджански риел~камбоджански риел~камбоджански риела
Коморски франк~коморски франк~коморски франка
Севернокорейски вон~севернокорейски вон~севернокорейски вона
Южнокорейски вон~южнокорейски вон~южнокорейски вона
Кувейтски динар~кувейтски динар~кувейтски динара
Кайманов долар~кайманов долар~кайманови долара
Казахстанско тенге~казахстанско тенге~казахстански тенге
Лаоски кип~лаоски кип~лаоски кипа
Ливанска лира~ливанска лира~ливански лири
Шриланкска рупия~шриланкска рупия~шриланкски рупии
Либерийски долар~либерийски долар~либерийски долара
Лесотско лоти~лесотско лоти~лесотски лоти
Либийски динар~либийски динар~либийски динара
Марокански дирхам~марокански дирхам~марокански дирхама
Молдовска лея~молдовска лея~молдовски леи
Малгашко ариари~малгашко ариари~малгашки ариари
Македонски денар~македонски денар~македонски денара
Мианмарски киат~мианмарски киат~мианмарски киата
Монголски тугрик~монголски тугрик~монголски тугрика
Патака на Макао~патака на Макао~патаки на Макао
Мавританска угия~мавританска угия~мавритански угии
Маврицийска рупия~маврицийска рупия~маврицийски рупии
Малдивска руфия~малдивска руфия~малдивски руфии
Малавийска куача~малавийска куача~малавийски куачи
Мексиканско песо~мексиканско песо~мексикански песо
Малайзийски рингит~малайзийски рингит~малайзийски рингита
Мозамбикски метикал~мозамбикски метикал~мозамбикски метикала
Намибийски долар~намибийски долар~намибийски долара
Нигерийска найра~нигерийска найра~нигерийски найри
Никарагуанска кордоба~никарагуанска кордоба~никарагуански кордоби
Норвежка крона~норвежка крона~норвежки крони
Непалска рупия~непалска рупия~непалски рупии
Новозеландски долар~новозеландски долар~новозеландски долара
Омански риал~омански риал~омански риала
Панамска балбоа~панамска балбоа~панамски балбоа
Перуански сол~перуански сол~перуански сола
Папуа-новогвинейска кина~папуа-новогвинейска кина~папуа-новогвинейски кини
Филипинско песо~филипинско песо~филипински песо
Пакистанска рупия~пакистанска рупия~пакистански рупии
Полска злота~полска злота~полски злоти
Парагвайско гуарани~парагвайско гуарани~парагвайски гуарани
Катарски риал~катарски риал~катарски риала
Румънска лея~румънска лея~румънски леи
Сръбски динар~сръбски динар~сръбски динара
Руска рубла~руска рубла~руски рубли
Руандски франк~руандски франк~руандски франка
саудитски риал~саудитски риала
Долар на Соломоновите острови~долар на Соломоновите острови~долара на Соломоновите острови
Сейшелска рупия~сейшелска рупия~сейшелски рупии
Суданска лира~суданска лира~судански лири
Шведска крона~шведска крона~шведски крони
Сингапурски долар~сингапурски долар~сингапурски долара
Лира на Света Елена~лира на Света Елена~лири на Света Елена
Сиералеонско леоне~сиералеонско леоне~сиералеонски леоне
Сомалийски шилинг~сомалийски шилинг~сомалийски шилинга
Суринамски долар~суринамски долар~суринамски долара
Южносуданска лира~южносуданска лира~южносудански лири
Добра на Сао Томе и Принсипи~добра на Сао Томе и Принсипи
Сирийска лира~сирийска лира~сирийски лири
Свазилендски лилангени~свазилендски лилангени
Тайландски бат~тайландски бат~тайландски бата
Таджикистански сомони~таджикистански сомони
Туркменски манат~туркменски манат~туркменски маната
Тунизийски динар~тунизийски динар~тунизийски динара
Тонганска паанга~тонганска паанга~тонгански паанги
Турска лира~турска лира~турски лири
Долар на Тринидад и Тобаго~долар на Тринидад и Тобаго~долара на Тринидад и Тобаго
Тайвански долар~тайвански долар~тайвански долара
Танзанийски шилинг~танзанийски шилинг~танзанийски шилинга
Украинска гривня~украинска гривня~украински гривни
Угандски шилинг~угандски шилинг~угандски шилинга
Щатски долар~щатски долар~щатски долара
Уругвайско песо~уругвайско песо~уругвайски песо
Узбекски сум~узбекски сум~узбекски сума

Виетнамски донг~виетнамски донг~виетнамски донга
Вануатско вату~вануатско вату~вануатски вату
Самоанска тала~самоанска тала~самоански тали
Централноафрикански франк~централноафрикански франк~централноафрикански франка
Източнокарибски долар~източнокарибски долар~източнокарибски долара
Карибски гулден
Западноафрикански франк~западноафрикански франк~западноафрикански франка
CFP франк~CFP франка
Йеменски риал~йеменски риал~йеменски риала
Южноафрикански ранд~южноафрикански ранд~южноафрикански ранда
Замбийска куача~замбийска куача~замбийски куачи
Зимбабвийско злато`,
"ru":`дирхам ОАЭ~дирхама ОАЭ~дирхамов ОАЭ
афгани
албанский лек~албанских лека~албанских леков~албанского лека
армянский драм~армянских драма~армянских драмов~армянского драма
ангольская кванза~ангольские кванзы~ангольских кванз~ангольской кванзы
аргентинский песо~аргентинских песо~аргентинского песо
австралийский доллар~австралийских доллара~австралийских долларов~австралийского доллара
арубанский флорин~арубанских флорина~арубанских флоринов~арубанского флорина
азербайджанский манат~азербайджанских маната~азербайджанских манатов~азербайджанского маната
конвертируемая марка Боснии и Герцеговины~конвертируемые марки Боснии и Герцеговины~конвертируемых марок Боснии и Герцеговины~конвертируемой марки Боснии и Герцеговины
барбадосский доллар~барбадосских доллара~барбадосских долларов~барбадосского доллара
бангладешская така~бангладешские таки~бангладешских так~бангладешской таки
бахрейнский динар~бахрейнских динара~бахрейнских динаров~бахрейнского динара
бурундийский франк~бурундийских франка~бурундийских франков~бурундийского франка
бермудский доллар~бермудских доллара~бермудских долларов~бермудского доллара
брунейский доллар~брунейских доллара~брунейских долларов~брунейского доллара
боливийский боливиано~боливийских боливиано~боливийского боливиано
бразильский реал~бразильских реала~бразильских реалов~бразильского реала
багамский доллар~багамских доллара~багамских долларов~багамского доллара
бутанский нгултрум~бутанских нгултрума~бутанских нгултрумов~бутанского нгултрума
ботсванская пула~ботсванские пулы~ботсванских пул~ботсванской пулы
белорусский рубль~белорусских рубля~белорусских рублей~белорусского рубля
белизский доллар~белизских доллара~белизских долларов~белизского доллара
канадский доллар~канадских доллара~канадских долларов~канадского доллара
конголезский франк~конголезских франка~конголезских франков~конголезского франка
швейцарский франк~швейцарских франка~швейцарских франков~швейцарского франка
чилийский песо~чилийских песо~чилийского песо
китайский юань~китайских юаня~китайских юаней~китайского юаня
колумбийский песо~колумбийских песо~колумбийского песо
костариканский колон~костариканских колона~костариканских колонов~костариканского колона
кубинский песо~кубинских песо~кубинского песо
эскудо Кабо-Верде
чешская крона~чешские кроны~чешских крон~чешской кроны
франк Джибути~франка Джибути~франков Джибути
датская крона~датские кроны~датских крон~датской кроны
доминиканский песо~доминиканских песо~доминиканского песо
алжирский динар~алжирских динара~алжирских динаров~алжирского динара
египетский фунт~египетских фунта~египетских фунтов~египетского фунта
эритрейская накфа~эритрейские накфы~эритрейских накф~эритрейской накфы
эфиопский быр~эфиопских быра~эфиопских быров~эфиопского быра
евро
доллар Фиджи~доллара Фиджи~долларов Фиджи
фунт Фолклендских островов~фунта Фолклендских островов~фунтов Фолклендских островов
британский фунт стерлингов~британских фунта стерлингов~британских фунтов стерлингов~британского фунта стерлингов
грузинский лари~грузинских лари~грузинского лари
ганский седи~ганских седи~ганского седи
гибралтарский фунт~гибралтарских фунта~гибралтарских фунтов~гибралтарского фунта
гамбийский даласи~гамбийских даласи~гамбийского даласи
гвинейский франк~гвинейских франка~гвинейских франков~гвинейского франка
гватемальский кетсаль~гватемальских кетсаля~гватемальских кетсалей~гватемальского кетсаля
гайанский доллар~гайанских доллара~гайанских долларов~гайанского доллара
гонконгский доллар~гонконгских доллара~гонконгских долларов~гонконгского доллара
гондурасская лемпира~гондурасские лемпиры~гондурасских лемпир~гондурасской лемпиры
гаитянский гурд~гаитянских гурда~гаитянских гурдов~гаитянского гурда
венгерский форинт~венгерских форинта~венгерских форинтов~венгерского форинта
индонезийская рупия~индонезийские рупии~индонезийских рупий~индонезийской рупии
новый израильский шекель~новых израильских шекеля~новых израильских шекелей~нового израильского шекеля
индийская рупия~индийские рупии~индийских рупий~индийской рупии
иракский динар~иракских динара~иракских динаров~иракского динара
иранский риал~иранских риала~иранских риалов~иранского риала
исландская крона~исландские кроны~исландских крон~исландской кроны
ямайский доллар~ямайских доллара~ямайских долларов~ямайского доллара
иорданский динар~иорданских динара~иорданских динаров~иорданского динара
японская иена~японские иены~японских иен~японской иены
кенийский шиллинг~кенийских шиллинга~кенийских шиллингов~кенийского шиллинга
киргизский сом~киргизских сома~киргизских сомов~киргизского сома
камбоджийский риель~камбоджийских риеля~камбоджийских риелей~камбоджийского риеля
коморский франк~коморских франка~коморских франков~коморского франка
северокорейская вона~северокорейские воны~северокорейских вон~северокорейской воны
южнокорейская вона~южнокорейские воны~южнокорейских вон~южнокорейской воны
кувейтский динар~кувейтских динара~кувейтских динаров~кувейтского динара
доллар Островов Кайман~доллара Островов Кайман~долларов Островов Кайман
казахский тенге~казахских тенге~казахского тенге
лаосский кип~лаосских кипа~лаосских кипов~лаосского кипа
ливанский фунт~ливанских фунта~ливанских фунтов~ливанского фунта
шри-ланкийская рупия~шри-ланкийские рупии~шри-ланкийских рупий~шри-ланкийской рупии
либерийский доллар~либерийских доллара~либерийских долларов~либерийского доллара
лоти
ливийский динар~ливийских динара~ливийских динаров~ливийского динара
марокканский дирхам~марокканских дирхама~марокканских дирхамов~марокканского дирхама
молдавский лей~молдавских лея~молдавских леев~молдавского лея
малагасийский ариари~малагасийских ариари~малагасийского ариари
македонский денар~македонских денара~македонских денаров~македонского денара
мьянманский кьят~мьянманских кьята~мьянманских кьятов~мьянманского кьята
монгольский тугрик~монгольских тугрика~монгольских тугриков~монгольского тугрика
патака Макао~патаки Макао~патак Макао
мавританская угия~мавританские угии~мавританских угий~мавританской угии
маврикийская рупия~маврикийские рупии~маврикийских рупий~маврикийской рупии
мальдивская руфия~мальдивские руфии~мальдивских руфий~мальдивской руфии
малавийская квача~малавийские квачи~малавийских квач~малавийской квачи
мексиканский песо~мексиканских песо~мексиканского песо
малайзийский ринггит~малайзийских ринггита~малайзийских ринггитов~малайзийского ринггита
мозамбикский метикал~мозамбикских метикала~мозамбикских метикалов~мозамбикского метикала
доллар Намибии~доллара Намибии~долларов Намибии
нигерийская найра~нигерийские найры~нигерийских найр~нигерийской найры
никарагуанская кордоба~никарагуанские кордобы~никарагуанских кордоб~никарагуанской кордобы
норвежская крона~норвежские кроны~норвежских крон~норвежской кроны
непальская рупия~непальские рупии~непальских рупий~непальской рупии
новозеландский доллар~новозеландских доллара~новозеландских долларов~новозеландского доллара
оманский риал~оманских риала~оманских риалов~оманского риала
панамский бальбоа~панамских бальбоа~панамского бальбоа
перуанский соль~перуанских соля~перуанских солей~перуанского соля
кина Папуа – Новой Гвинеи~кины Папуа – Новой Гвинеи~кин Папуа – Новой Гвинеи
филиппинский песо~филиппинских песо~филиппинского песо
пакистанская рупия~пакистанские рупии~пакистанских рупий~пакистанской рупии
польский злотый~польских злотых~польского злотого
парагвайский гуарани~парагвайских гуарани~парагвайского гуарани
катарский риал~катарских риала~катарских риалов~катарского риала
румынский лей~румынских лея~румынских леев~румынского лея
сербский динар~сербских динара~сербских динаров~сербского динара
российский рубль~российских рубля~российских рублей~российского рубля
франк Руанды~франка Руанды~франков Руанды
саудовский риял~саудовских рияла~саудовских риялов~саудовского рияла
доллар Соломоновых Островов~доллара Соломоновых Островов~долларов Соломоновых Островов
сейшельская рупия~сейшельские рупии~сейшельских рупий~сейшельской рупии
суданский фунт~суданских фунта~суданских фунтов~суданского фунта
шведская крона~шведские кроны~шведских крон~шведской кроны
сингапурский доллар~сингапурских доллара~сингапурских долларов~сингапурского доллара
фунт острова Святой Елены~фунта острова Святой Елены~фунтов острова Святой Елены
леоне
сомалийский шиллинг~сомалийских шиллинга~сомалийских шиллингов~сомалийского шиллинга
суринамский доллар~суринамских доллара~суринамских долларов~суринамского доллара
южносуданский фунт~южносуданских фунта~южносуданских фунтов~южносуданского фунта
добра Сан-Томе и Принсипи~добры Сан-Томе и Принсипи~добр Сан-Томе и Принсипи
сирийский фунт~сирийских фунта~сирийских фунтов~сирийского фунта
свазилендский лилангени~свазилендских лилангени~свазилендского лилангени
таиландский бат~таиландских бата~таиландских батов~таиландского бата
таджикский сомони~таджикских сомони~таджикского сомони
новый туркменский манат~новых туркменских маната~новых туркменских манатов~нового туркменского маната
тунисский динар~тунисских динара~тунисских динаров~тунисского динара
тонганская паанга~тонганские паанги~тонганских паанг~тонганской паанги
турецкая лира~турецкие лиры~турецких лир~турецкой лиры
доллар Тринидада и Тобаго~доллара Тринидада и Тобаго~долларов Тринидада и Тобаго
новый тайваньский доллар~новых тайваньских доллара~новых тайваньских долларов~нового тайваньского доллара
танзанийский шиллинг~танзанийских шиллинга~танзанийских шиллингов~танзанийского шиллинга
украинская гривна~украинские гривны~украинских гривен~украинской гривны
угандийский шиллинг~угандийских шиллинга~угандийских шиллингов~угандийского шиллинга
доллар США~доллара США~долларов США
уругвайский песо~уругвайских песо~уругвайского песо
узбекский сум~узбекских сума~узбекских сумов~узбекского сума
венесуэльский боливар~венесуэльских боливара~венесуэльских боливаров~венесуэльского боливара
вьетнамский донг~вьетнамских донга~вьетнамских донгов~вьетнамского донга
вату Вануату
самоанская тала~самоанские талы~самоанских тал~самоанской талы
франк КФА BEAC~франк КФА ВЕАС~франка КФА ВЕАС~франков КФА ВЕАС
восточно-карибский доллар~восточно-карибских доллара~восточно-карибских долларов~восточно-карибского доллара
карибский гульден~карибских гульдена~карибских гульденов~карибского гульдена
франк КФА ВСЕАО~франка КФА ВСЕАО~франков КФА ВСЕАО
французский тихоокеанский франк~французских тихоокеанских франка~французских тихоокеанских франков~французского тихоокеанского франка
йеменский риал~йеменских риала~йеменских риалов~йеменского риала
южноафриканский рэнд~южноафриканских рэнда~южноафриканских рэндов~южноафриканского рэнда
замбийская квача~замбийские квачи~замбийских квач~замбийской квачи
зимбабвийский золотой~зимбабвийских золотых~зимбабвийского золотого`,
"sr":`дирхам УАЕ~дирхама УАЕ
авганистански авгани~aвганистански авгани~авганистанска авгана~авганистанских авгана
албански лек~албанска лека~албанских лека
јерменски драм~јерменска драма
анголска кванза~анголске кванзе~анголских кванзи
аргентински пезос~аргентинска пезоса~аргентинских пезоса
аустралијски долар~аустралијска долара~аустралијских долара
арубански флорин~арубанска флорина~арубанских флорина
азербејџански манат~азербејџанска маната~азербејџанских маната
босанскохерцеговачка конвертибилна марка~босанскохерцеговачке конвертибилне маркe~босанскохерцеговачких конвертибилних марака|Босанскохерцеговачка конвертибилна марка~босанскохерцеговачка конвертибилна марка~босанскохерцеговачке конвертибилне маркe~босанскохерцеговачких конвертибилних марака
барбадошки долар~барбадошка долара~барбадошких долара
бангладешка така~бангладешке таке~бангладешких така
бахреински динар~бахреинскa динара~бахреинских динара
бурундски франак~бурундска франка~бурундских франакa
бермудски долар~бермудска долара~бермудских долара
брунејски долар~брунејска долара~брунејских долара
боливијски боливијано~боливијска боливијана~боливијских боливијана
бразилски реал~бразилска реала~бразилских реала
бахамски долар~бахамска долара~бахамских долара
бутански нгултрум~бутанска нгултрума~бутанских нгултрума
боцванска пула~боцванске пуле~боцванских пула
белоруска рубља~белоруске рубље~белоруских рубљи|Бјелоруска рубља~бјелоруска рубља~бјелоруске рубље~бјелоруских рубљи
белиски долар~белиска долара~белиских долара
канадски долар~канадска долара~канадских долара
конгоански франак~конгоанска франка~конгоанских франака
швајцарски франак~швајцарска франка~швајцарских франака
чилеански пезос~чилеанска пезоса~чилеанских пезоса
кинески јуан~кинеска јуана~кинеских јуана
колумбијски пезос~колумбијска пезоса~колумбијских пезоса
костарикански колон~костариканска колона~костариканских колона
кубански пезос~кубанска пезоса~кубанских пезоса
зеленортски ескудо~зеленортска ескуда~зеленортских ескуда
чешка круна~чешке круне~чешких крунa
џибутски франак~џибутска франка~џибутских франака
данска круна~данске круне~данских круна
доминикански пезос~доминиканска пезоса~доминиканских пезоса
алжирски динар~алжирска динара~алжирских динара
египатска фунта~египатске фунте~египатских фунти
еритрејска накфа~еритрејске накфе~еритрејских накфи
етиопијски бир~етиопски бир~етиопска бира~етиопских бира
евро~евра
фиџијски долар~фиџијска долара~фиџијских долара
фолкландска фунта~фокландска фунта~фокландске фунте~фокландских фунти
британска фунта~британске фунте~британских фунти
грузијски лари~грузијска ларија~грузијских ларија
гански седи~ганска седија~ганских седија
гибралтарска фунта~гибралтарске фунте~гибралтарских фунти
гамбијски даласи~гамбијских даласија
гвинејски франак~гвинејска франка~гвинејских франака
гватемалски кецал~гватемалска кецала~гватемалских кецала
гвајански долар~гвајанска долара~гвајанских долара
хонгконшки долар~хонгконшка долара~хонгконшких долара
хондурашка лемпира~хондурашке лемпире~хондурашких лемпира
хаићански гурд~хаићанска гурда~хаићанских гурда
мађарска форинта~мађарске форинте~мађарских форинти
индонежанска рупија~индонежанске рупије~индонежанских рупијa
израелски нови шекел~израелска нова шекела~израелских нових шекела
индијска рупија~индијске рупије~индијских рупија
ирачки динар~ирачка динара~ирачких динара
ирански ријал~иранска ријала~иранских ријала
исландска круна~исландске круне~исландских круна
јамајчански долар~jамајчански долар~jамајчанска долара~jамајчанскиx долара
јордански динар~јорданскa динара~јорданских динара
јапански јен~јапанска јена~јапанских јена
кенијски шилинг~кенијска шилинга~кенијских шилинга
киргистански сом~киргистанска сома~киргистанских сома
камбоџански ријел~камбоџанска ријела~камбоџанских ријела
коморски франак~коморскa франкa~коморских франакa
севернокорејски вон~севернокорејска вона~севернокорејских вона|Сјевернокорејски вон~сјевернокорејски вон~сјевернокорејска вона~сјевернокорејских вона
јужнокорејски вон~јужнокорејска вона~јужнокорејских вона
кувајтски динар~кувајтскa динара~кувајтских динара
кајмански долар~кајманска долара~кајманских долара
казахстански тенге~казахстанска тенгеа~казахстанских тенгеа
лаоски кип~лаоска кипа~лаоских кипа
либанска фунта~либанскa фунтa~либанскe фунтe~либанских фунти
шриланчанска рупија~шриланчанске рупије~шриланчанских рупија
либеријски долар~либеријска долара~либеријских долара
лесотски лоти~лесотска лотија~лесотских лотија
либијски динар~либијскa динарa~либијских динарa
марокански дирхам~мароканска дирхама~мароканских дирхама
молдавски леј~молдaвски леј~молдaвскa леја~молдaвских леја
малгашки аријари~малгашка аријарија~малгашких аријарија
македонски денар~македонска денара~македонских денара
мјанмарски кјат~мјанмарскa кјатa~мјанмарских кјатa
монголски тугрик~монголскa тугрика~монголских тугрика
макаоска патака~макаоске патаке~макаоских патака
мауританска огија~мауританске огије~мауританских огија
маурицијска рупија~маурицијскe рупијe~маурицијских рупија
малдивска руфија~малдивскa руфија~малдивскe руфијe~малдивских руфија
малавијска квача~малавијске кваче~малавијских квача
мексички пезос~мексичка пезоса~мексичких пезоса
малезијски рингит~малезијска рингита~малезијских рингита
мозамбички метикал~мозамбичка метикала~мозамбичких метикала
намибијски долар~намибијска долара~намибијских долара
нигеријска наира~нигеријске наире~нигеријских наира
никарагванска кордоба~никарагванске кордобе~никарагванских кордоба|Никарагванска златна кордоба~никарагванска златна кордоба~никарагванске златне кордобе~никарагванских златних кордоба
норвешка круна~норвешке круне~норвешких круна
непалска рупија~непалске рупије~непалских рупија
новозеландски долар~новозеландска долара~новозеландских долара
омански ријал~оманскa ријала~оманских ријала
панамска балбоа~панамске балбое~панамских балбоа
перуански сол~перуанска сола~перуанских сола
папуанска кина~папуанскe кинe~папуанских кинa
филипински пезос~филипинска пезоса~филипинских пезоса
пакистанска рупија~пакистанске рупије~пакистанских рупија
пољски злот~пољска злота~пољских злота
парагвајски гварани~парагвајска гваранија~парагвајских гваранија
катарски ријал~катарска ријала~катарских ријала
румунски леј~румунскa леја~румунских леја
српски динар~српска динара~српских динара
руска рубља~руске рубље~руских рубљи
руандски франак~руандскa франка~руандских франака
саудијски ријал~саудијска ријала~саудијских ријала
соломонски долар~соломонска долара~соломонских долара
сејшелска рупија~сејшелске рупије~сејшелских рупија
суданска фунта~суданске фунте~суданских фунти
шведска круна~шведске круне~шведских круна
сингапурски долар~сингапурска долара~сингапурских долара
фунта Свете Јелене~фунте Свете Јелене~фунти Свете Јелене
сијералеонски леоне~сијералеонска леона~сијералеонских леона
сомалијски шилинг~сомалијска шилинга~сомалијских шилинга
суринамски долар~суринамска долара~суринамских долара
јужносуданска фунта~јужносуданскe фунтe~јужносуданских фунти
саотомска добра~саотомске добре~саотомских добри
сиријска фунта~сиријске фунте~сиријских фунти
свазилендски лилангени~свазилендска лилангенија~свазилендских лилангенија
тајландски бат~тајландска бата~тајландских бата
таџикистански сомон~таџикистанска сомона~таџикистанских сомона
туркменистански манат~туркменистанскa манатa~туркменистанских маната
туниски динар~туниска динара~туниских динара
тонганска панга~тонганске панге~тонганских панги
турска лира~турске лире~турских лира
тринидадскотобашки долар~тринидадскотобашка долара~тринидадскотобашких долара
нови тајвански долар~нова тајванска долара~нових тајванских долара
танзанијски шилинг~танзанијска шилинга~танзанијских шилинга
украјинска гривна~украјинскe гривнe~украјинских хривњи
угандски шилинг~угандскa шилинга~угандских шилинга
амерички долар~америчка долара~америчких долара
уругвајски пезос~уругвајска пезоса~уругвајских пезоса
узбекистански сом~узбекистанска сома~узбекистанских сома
венецуелански боливар~венецуеланска боливара~венецуеланских боливара
вијетнамски донг~вијетнамска донга~вијетнамских донга
вануатски вату~вануатскa ватуa~вануатских ватуa
самоанска тала~самоанске тале~самоанских тала
централноафрички франак~централноафричка франка~централноафричких франака
источнокарипски долар~источнокарипскa доларa~источнокарипскиx доларa
карипски гулден
западноафрички франак~западноафричка франка~западноафричких франака
CFP франак~CFP франка~CFP франака
јеменски ријал~јеменска ријала~jеменских ријала
јужноафрички ранд~јужноафричка ранда~јужноафричких ранда
замбијска квача~замбијске кваче~замбијских квача
зимбабвеанско злато`,
"uk":`дирхам ОАЕ~дирхами ОАЕ~дирхамів ОАЕ~дирхама ОАЕ
афганський афгані~афганські афгані~афганських афгані~афганського афгані
албанський лек~албанські леки~албанських леків~албанського лека
вірменський драм~вірменські драми~вірменських драмів~вірменського драма
ангольська кванза~ангольські кванзи~ангольських кванз~ангольської кванзи
аргентинський песо~аргентинські песо~аргентинських песо~аргентинського песо
австралійський долар~австралійські долари~австралійських доларів~австралійського долара
арубський флорин~арубські флорини~арубських флоринів~арубського флорина
азербайджанський манат~азербайджанські манати~азербайджанських манатів~азербайджанського маната
конвертована марка Боснії і Герцеговини~конвертовані марки Боснії і Герцеговини~конвертованих марок Боснії і Герцеговини~конвертованої марки Боснії і Герцеговини
барбадоський долар~барбадоські долари~барбадоських доларів~барбадоського долара
бангладеська така~бангладеські таки~бангладеських так~бангладеської таки
бахрейнський динар~бахрейнські динари~бахрейнських динарів~бахрейнського динара
бурундійський франк~бурундійські франки~бурундійських франків~бурундійського франка
бермудський долар~бермудські долари~бермудських доларів~бермудського долара
брунейський долар~брунейські долари~брунейських доларів~брунейського долара
болівійський болівіано~болівійські болівіано~болівійських болівіано~болівійського болівіано
бразильський реал~бразильські реали~бразильських реалів~бразильського реала
багамський долар~багамські долари~багамських доларів~багамського долара
бутанський нгултрум~бутанські нгултруми~бутанських нгултрумів~бутанського нгултрума
ботсванська пула~ботсванські пули~ботсванських пул~ботсванської пули
білоруський рубль~білоруські рублі~білоруських рублів~білоруського рубля
белізький долар~белізькі долари~белізьких доларів~белізького долара
канадський долар~канадські долари~канадських доларів~канадського долара
конголезький франк~конголезькі франки~конголезьких франків~конголезького франка
швейцарський франк~швейцарські франки~швейцарських франків~швейцарського франка
чилійський песо~чилійські песо~чилійських песо~чилійського песо
китайський юань~китайські юані~китайських юанів~китайського юаня
колумбійський песо~колумбійські песо~колумбійських песо~колумбійського песо
костариканський колон~костариканські колони~костариканських колонів~костариканського колона
кубинський песо~кубинські песо~кубинських песо~кубинського песо
ескудо Кабо-Верде
чеська крона~чеські крони~чеських крон~чеської крони
джибутійський франк~джибутійські франки~джибутійських франків~джибутійського франка
данська крона~данські крони~данських крон~данської крони
домініканський песо~домініканські песо~домініканських песо~домініканського песо
алжирський динар~алжирські динари~алжирських динарів~алжирського динара
єгипетський фунт~єгипетські фунти~єгипетських фунтів~єгипетського фунта
еритрейська накфа~еритрейські накфи~еритрейських накф~еритрейської накфи
ефіопський бир~ефіопські бири~ефіопських бирів~ефіопського бира
євро
фіджійський долар~фіджійські долари~фіджійських доларів~фіджійського долара
фунт Фолклендських островів~фунти Фолклендських островів~фунтів Фолклендських островів~фунта Фолклендських островів
англійський фунт~англійські фунти~англійських фунтів~англійського фунта
грузинський ларі~грузинські ларі~грузинських ларі~грузинського ларі
ганський седі~ганські седі~ганських седі~ганського седі
гібралтарський фунт~гібралтарські фунти~гібралтарських фунтів~гібралтарського фунта
гамбійський даласі~гамбійські даласі~гамбійських даласі~гамбійського даласі
гвінейський франк~гвінейські франки~гвінейських франків~гвінейського франка
гватемальський кетсаль~гватемальські кетсалі~гватемальських кетсалів~гватемальського кетсаля
гаянський долар~гаянські долари~гаянських доларів~гаянського долара
гонконгський долар~гонконгські долари~гонконгських доларів~гонконгського долара
гондураська лемпіра~гондураські лемпіри~гондураських лемпір~гондураської лемпіри
гаїтянський гурд~гаїтянські гурди~гаїтянських гурдів~гаїтянського гурда
угорський форинт~угорські форинти~угорських форинтів~угорського форинта
індонезійська рупія~індонезійські рупії~індонезійських рупій
ізраїльський новий шекель~ізраїльські нові шекелі~ізраїльських нових шекелів~ізраїльського нового шекеля
індійська рупія~індійські рупії~індійських рупій~індійської рупії
іракський динар~іракські динари~іракських динарів~іракського динара
іранський ріал~іранські ріали~іранських ріалів~іранського ріала
ісландська крона~ісландські крони~ісландських крон~ісландської крони
ямайський долар~ямайські долари~ямайських доларів~ямайського долара
йорданський динар~йорданські динари~йорданських динарів~йорданського динара
японська єна~японські єни~японських єн~японської єни
кенійський шилінг~кенійські шилінги~кенійських шилінгів~кенійського шилінга
киргизький сом~киргизькі соми~киргизьких сомів~киргизького сома
камбоджійський рієль~камбоджійські рієлі~камбоджійських рієлів~камбоджійського рієля
коморський франк~коморські франки~коморських франків~коморського франка
північнокорейський вон~північнокорейські вони~північнокорейських вонів~північнокорейського вона
південнокорейський вон~південнокорейські вони~південнокорейських вонів~південнокорейського вона
кувейтський динар~кувейтські динари~кувейтських динарів~кувейтського динара
долар Кайманових островів~долари Кайманових островів~доларів Кайманових островів~долара Кайманових островів
казахстанський тенге~казахстанські тенге~казахстанських тенге~казахстанського тенге
лаоський кіп~лаоські кіпи~лаоських кіпів~лаоського кіпа
ліванський фунт~ліванські фунти~ліванських фунтів~ліванського фунта
шрі-ланкійська рупія~шрі-ланкійські рупії~шрі-ланкійських рупій~шрі-ланкійської рупії
ліберійський долар~ліберійські долари~ліберійських доларів~ліберійського долара
лесотський лоті~лесотські лоті~лесотських лоті~лесотського лоті
лівійський динар~лівійські динари~лівійських динарів~лівійського динара
марокканський дирхам~марокканські дирхами~марокканських дирхамів~марокканського дирхама
молдовський лей~молдовські леї~молдовських леїв~молдовського лея
малагасійський аріарі~малагасійські аріарі~малагасійських аріарі~малагасійського аріарі
македонський денар~македонські денари~македонських денарів~македонського денара
кʼят Мʼянми~кʼяти Мʼянми~кʼятів Мʼянми~кʼята Мʼянми
монгольський тугрик~монгольські тугрики~монгольських тугриків~монгольського тугрика
патака Макао~патаки Макао~патак Макао
мавританська угія~мавританські угії~мавританських угій~мавританської угії
маврикійська рупія~маврикійські рупії~маврикійських рупій~маврикійської рупії
мальдівська руфія~мальдівські руфії~мальдівських руфій~мальдівської руфії
малавійська квача~малавійські квачі~малавійських квач~малавійської квачі
мексиканський песо~мексиканські песо~мексиканських песо~мексиканського песо
малайзійський рингіт~малайзійські рингіти~малайзійських рингітів~малайзійського рингіта
мозамбіцький метикал~мозамбіцькі метикали~мозамбіцьких метикалів~мозамбіцького метикала
намібійський долар~намібійські долари~намібійських доларів~намібійського долара
нігерійська найра~нігерійські найри~нігерійських найр~нігерійської найри
нікарагуанська кордоба~нікарагуанські кордоби~нікарагуанських кордоб~нікарагуанської кордоби
норвезька крона~норвезькі крони~норвезьких крон~норвезької крони
непальська рупія~непальські рупії~непальських рупій~непальської рупії
новозеландський долар~новозеландські долари~новозеландських доларів~новозеландського долара
оманський ріал~оманські ріали~оманських ріалів~оманського ріала
панамське бальбоа~панамські бальбоа~панамських бальбоа~панамського бальбоа
перуанський новий сол~перуанські нові соли~перуанських нових солів~перуанського нового сола
кіна Папуа-Нової Ґвінеї~кіни Папуа-Нової Ґвінеї~кін Папуа-Нової Ґвінеї
філіппінський песо~філіппінські песо~філіппінських песо~філіппінського песо
пакистанська рупія~пакистанські рупії~пакистанських рупій~пакистанської рупії
польський злотий~польські злоті~польських злотих~польського злотого
парагвайський гуарані~парагвайські гуарані~парагвайських гуарані~парагвайського гуарані
катарський ріал~катарські ріали~катарських ріалів~катарського ріала
румунський лей~румунські леї~румунських леїв~румунського лея
сербський динар~сербські динари~сербських динарів~сербського динара
російський рубль~російські рублі~російських рублів~російського рубля
руандійський франк~руандійські франки~руандійських франків~руандійського франка
саудівський ріал~саудівські ріали~саудівських ріалів~саудівського ріала
долар Соломонових Островів~долари Соломонових Островів~доларів Соломонових Островів~долара Соломонових Островів
сейшельська рупія~сейшельські рупії~сейшельських рупій~сейшельської рупії
суданський фунт~суданські фунти~суданських фунтів~суданського фунта
шведська крона~шведські крони~шведських крон~шведської крони
сінгапурський долар~сінгапурські долари~сінгапурських доларів~сінгапурського долара
фунт острова Святої Єлени~фунти острова Святої Єлени~фунтів острова Святої Єлени~фунта острова Святої Єлени
леоне Сьєрра-Леоне
сомалійський шилінг~сомалійські шилінги~сомалійських шилінгів~сомалійського шилінга
суринамський долар~суринамські долари~суринамських доларів~суринамського долара
південносуданський фунт~південносуданські фунти~південносуданських фунтів~південносуданського фунта
добра Сан-Томе і Прінсіпі~добри Сан-Томе і Принсіпі~добр Сан-Томе і Принсіпі~добри Сан-Томе і Прінсіпі
сирійський фунт~сирійські фунти~сирійських фунтів~сирійського фунта
свазілендський лілангені~свазілендські лілангені~свазілендських лілангені~свазілендського лілангені
таїландський бат~таїландські бати~таїландських батів~таїландського бата
таджицький сомоні~таджицькі сомоні~таджицьких сомоні~таджицького сомоні
туркменський манат~туркменські манати~туркменських манатів~туркменського маната
туніський динар~туніські динари~туніських динарів~туніського динара
тонганська паанга~тонганські паанги~тонганських паанг~тонганської паанги
турецька ліра~турецькі ліри~турецьких лір~турецької ліри
долар Тринідаду і Тобаго~долари Тринідаду і Тобаго~доларів Тринідаду і Тобаго~долара Тринідаду і Тобаго
новий тайванський долар~нові тайванські долари~нових тайванських доларів~нового тайванського долара
танзанійський шилінг~танзанійські шилінги~танзанійських шилінгів~танзанійського шилінга
українська гривня~українські гривні~українських гривень~української гривні
угандійський шилінг~угандійські шилінги~угандійських шилінгів~угандійського шилінга
долар США~долари США~доларів США~долара США
уругвайський песо~уругвайські песо~уругвайських песо~уругвайського песо
узбецький сум~узбецькі суми~узбецьких сумів~узбецького сума
венесуельський болівар~венесуельські болівари~венесуельських боліварів~венесуельського болівара
вʼєтнамський донг~вʼєтнамські донги~вʼєтнамських донгів~вʼєтнамського донга
вануатський вату~вануатські вату~вануатських вату~вануатського вату
самоанська тала~самоанські тали~самоанських тал~самоанської тали
центральноафриканський франк~центральноафриканські франки~центральноафриканських франків~центральноафриканського франка
східнокарибський долар~східнокарибські долари~східнокарибських доларів~східнокарибського долара
карибський гульден~карибські гульдени~карибських гульденів~карибського гульдена
західноафриканський франк~західноафриканські франки~західноафриканських франків~західноафриканського франка
французький тихоокеанський франк~французькі тихоокеанські франки~французьких тихоокеанських франків~французького тихоокеанського франка
єменський ріал~єменські ріали~єменських ріалів~єменського ріала
південноафриканський ранд~південноафриканські ранди~південноафриканських рандів~південноафриканського ранда
замбійська квача~замбійські квачі~замбійських квач~замбійської квачі
зімбабвійський золотий~зімбабвійські золоті~зімбабвійських золотих~зімбабвійського золотого`,
"zh":`阿联酋迪拉姆
阿富汗尼
阿尔巴尼亚列克
亚美尼亚德拉姆
安哥拉宽扎
阿根廷比索
澳大利亚元
阿鲁巴弗罗林
阿塞拜疆马纳特
波斯尼亚-黑塞哥维那可兑换马克
巴巴多斯元
孟加拉塔卡
巴林第纳尔
布隆迪法郎
百慕大元
文莱元
玻利维亚诺
巴西雷亚尔
巴哈马元
不丹努尔特鲁姆
博茨瓦纳普拉
白俄罗斯卢布
伯利兹元
加拿大元
刚果法郎
瑞士法郎
智利比索
人民币
哥伦比亚比索
哥斯达黎加科朗
古巴比索
佛得角埃斯库多
捷克克朗
吉布提法郎
丹麦克朗
多米尼加比索
阿尔及利亚第纳尔
埃及镑
厄立特里亚纳克法
埃塞俄比亚比尔
欧元
斐济元
福克兰群岛镑
英镑
格鲁吉亚拉里
加纳塞地
直布罗陀镑
冈比亚达拉西
几内亚法郎
危地马拉格查尔
圭亚那元
港元
洪都拉斯伦皮拉
海地古德
匈牙利福林
印度尼西亚卢比
以色列新谢克尔
印度卢比
伊拉克第纳尔
伊朗里亚尔
冰岛克朗
牙买加元
约旦第纳尔
日元
肯尼亚先令
吉尔吉斯斯坦索姆
柬埔寨瑞尔
科摩罗法郎
朝鲜元
韩元
科威特第纳尔
开曼元|开曼群岛元
哈萨克斯坦坚戈
老挝基普
黎巴嫩镑
斯里兰卡卢比
利比里亚元
莱索托洛蒂
利比亚第纳尔
摩洛哥迪拉姆
摩尔多瓦列伊
马达加斯加阿里亚里
马其顿第纳尔
缅甸元
蒙古图格里克
澳门币~澳门元
毛里塔尼亚乌吉亚
毛里求斯卢比
马尔代夫卢菲亚
马拉维克瓦查
墨西哥比索
马来西亚林吉特|马来西亚令吉
莫桑比克美提卡
纳米比亚元
尼日利亚奈拉
尼加拉瓜科多巴~尼加拉瓜金科多巴
挪威克朗
尼泊尔卢比
新西兰元
阿曼里亚尔
巴拿马巴波亚
秘鲁索尔
巴布亚新几内亚基那
菲律宾比索
巴基斯坦卢比
波兰兹罗提
巴拉圭瓜拉尼
卡塔尔里亚尔
罗马尼亚列伊
塞尔维亚第纳尔
俄罗斯卢布
卢旺达法郎
沙特里亚尔
所罗门群岛元
塞舌尔卢比
苏丹镑
瑞典克朗
新加坡元
圣赫勒拿群岛磅
塞拉利昂新利昂
索马里先令
苏里南元
南苏丹镑
圣多美和普林西比多布拉
叙利亚镑
斯威士兰里兰吉尼
泰铢
塔吉克斯坦索莫尼
土库曼斯坦马纳特
突尼斯第纳尔
汤加潘加
土耳其里拉
特立尼达和多巴哥元
新台币
坦桑尼亚先令
乌克兰格里夫纳
乌干达先令
美元
乌拉圭比索
乌兹别克斯坦苏姆
委内瑞拉玻利瓦尔
越南盾
瓦努阿图瓦图
萨摩亚塔拉
中非法郎
东加勒比元
加勒比盾
西非法郎
太平洋法郎
也门里亚尔
南非兰特
赞比亚克瓦查
津巴布韦金元`,
"zh-Hant":`阿拉伯聯合大公國迪爾汗|阿拉伯聯合酋長國迪爾汗
阿富汗尼
阿爾巴尼亞列克
亞美尼亞德拉姆
安哥拉寬扎
阿根廷披索
澳幣|澳元
阿路巴盾|阿魯巴盾
亞塞拜然馬納特|亞塞拜疆馬納特
波士尼亞-赫塞哥維納可轉換馬克|波斯尼亞-赫塞哥維納可轉換馬克
巴貝多元|巴巴多斯元
孟加拉塔卡
巴林第納爾
蒲隆地法郎|布隆迪法郎
百慕達幣|百慕達元
汶萊元
玻利維亞諾
巴西雷亞爾
巴哈馬元
不丹那特倫
波札那普拉|博茨瓦納普拉
白俄羅斯盧布
貝里斯元|伯利茲元
加幣|加拿大元
剛果法郎
瑞士法郎
智利披索
人民幣
哥倫比亞披索
哥斯大黎加科朗|哥斯達黎加科郎
古巴披索
維德角埃斯庫多|佛得角埃斯庫多
捷克克朗
吉布地法郎|吉布提法郎
丹麥克朗
多明尼加披索|多米尼加披索
阿爾及利亞第納爾
埃及鎊
厄利垂亞納可法
衣索比亞比爾|埃塞俄比亞比爾
歐元
斐濟元
福克蘭群島鎊
英鎊
喬治亞拉里|格魯吉亞拉里
迦納塞地|加納塞地
直布羅陀鎊
甘比亞達拉西|岡比亞達拉西
幾內亞法郎
瓜地馬拉格查爾|危地馬拉格查爾
圭亞那元
港幣|港元
洪都拉斯倫皮拉
海地古德
匈牙利福林
印尼盾
以色列新謝克爾
印度盧比
伊拉克第納爾
伊朗里亞爾
冰島克朗
牙買加元
約旦第納爾
日圓
肯尼亞先令|肯雅先令
吉爾吉斯索姆
柬埔寨瑞爾|柬埔寨里爾
科摩羅法郎
北韓元|北韓圜
韓元
科威特第納爾
開曼群島元~開曼群島美元
哈薩克堅戈|哈薩克坦吉
寮國基普|老撾基普
黎巴嫩鎊
斯里蘭卡盧比
賴比瑞亞元|利比利亞元
賴索托洛蒂
利比亞第納爾
摩洛哥迪拉姆
摩爾多瓦列伊
馬達加斯加阿里亞里
馬其頓第納爾
緬甸元
蒙古圖格里克
澳門元
茅利塔尼亞烏吉亞|毛里塔尼亞烏吉亞
模里西斯盧比|毛里裘斯盧布
馬爾地夫盧非亞|馬爾代夫盧非亞
馬拉維克瓦查
墨西哥披索
馬來西亞令吉
莫三比克梅蒂卡爾|莫桑比克梅蒂卡爾
納米比亞元
奈及利亞奈拉|尼日利亞奈拉
尼加拉瓜科多巴
挪威克朗
尼泊爾盧比
紐西蘭幣|紐西蘭元
阿曼里亞爾|阿曼里奧
巴拿馬巴波亞
秘魯太陽幣
巴布亞紐幾內亞基那|巴布亞新幾內亞基那
菲律賓披索
巴基斯坦盧比
波蘭茲羅提
巴拉圭瓜拉尼
卡達里亞爾|卡塔爾里亞爾
羅馬尼亞列伊
塞爾維亞戴納|塞爾維亞第納爾
俄羅斯盧布
盧安達法郎|盧旺達法郎
沙烏地里亞爾|沙特阿拉伯里亞爾
索羅門群島元|所羅門群島元
塞席爾盧比|塞舌爾盧比
蘇丹鎊
瑞典克朗
新加坡幣|新加坡元
聖赫勒拿鎊
獅子山利昂|塞拉利昂利昂
索馬利亞先令|索馬里先令
蘇利南元|蘇里南元
南蘇丹鎊
聖多美島和普林西比島多布拉|聖多美和普林西比多布拉
敘利亞鎊|敍利亞鎊
史瓦帝尼朗吉尼|斯威士蘭里朗吉尼
泰銖
塔吉克索莫尼
土庫曼馬納特
突尼西亞第納爾
東加潘加|湯加潘加
土耳其里拉
千里達及托巴哥元|千里達和多巴哥元
新台幣
坦尚尼亞先令|坦桑尼亞先令
烏克蘭格里夫納
烏干達先令
美元
烏拉圭披索
烏茲別克索姆
委內瑞拉玻利瓦
越南盾
萬那杜瓦圖|瓦努阿圖瓦圖
西薩摩亞塔拉
中非法郎
格瑞那達元|東加勒比元
加勒比盾
西非法郎|多哥非洲共同體法郎~西非法郎
太平洋法郎
葉門里亞爾|也門里雅
南非蘭特
尚比亞克瓦查|贊比亞克瓦查
辛巴威金|津布巴韋金`,
"ja":`アラブ首長国連邦ディルハム~UAE ディルハム
アフガニスタン アフガニー
アルバニア レク
アルメニア ドラム
アンゴラ クワンザ
アルゼンチン ペソ
オーストラリア ドル
アルバ フロリン
アゼルバイジャン マナト
ボスニア・ヘルツェゴビナ 兌換マルク
バルバドス ドル
バングラデシュ タカ
バーレーン ディナール
ブルンジ フラン
バミューダ ドル
ブルネイ ドル
ボリビア ボリビアーノ
ブラジル レアル
バハマ ドル
ブータン ニュルタム
ボツワナ プラ
ベラルーシ ルーブル
ベリーズ ドル
カナダ ドル
コンゴ フラン
スイス フラン
チリ ペソ
中国人民元
コロンビア ペソ
コスタリカ コロン
キューバ ペソ
カーボベルデ エスクード
チェコ コルナ
ジブチ フラン
デンマーク クローネ
ドミニカ ペソ
アルジェリア ディナール
エジプト ポンド
エリトリア ナクファ
エチオピア ブル
ユーロ
フィジー ドル
フォークランド諸島 ポンド
英国ポンド
ジョージア ラリ
ガーナ セディ
ジブラルタル ポンド
ガンビア ダラシ
ギニア フラン
グアテマラ ケツァル
ガイアナ ドル
香港ドル
ホンジュラス レンピラ
ハイチ グールド
ハンガリー フォリント
インドネシア ルピア
イスラエル新シェケル
インド ルピー
イラク ディナール
イラン リアル
アイスランド クローナ
ジャマイカ ドル
ヨルダン ディナール
日本円~円
ケニア シリング
キルギス ソム
カンボジア リエル
コモロ フラン
北朝鮮ウォン
韓国ウォン
クウェート ディナール
ケイマン諸島 ドル
カザフスタン テンゲ
ラオス キープ
レバノン ポンド
スリランカ ルピー
リベリア ドル
レソト ロティ
リビア ディナール
モロッコ ディルハム
モルドバ レイ
マダガスカル アリアリ
マケドニア デナル
ミャンマー チャット
モンゴル トグログ
マカオ パタカ
モーリタニア ウギア
モーリシャス ルピー
モルディブ ルフィア
マラウィ クワチャ
メキシコ ペソ
マレーシア リンギット
モザンビーク メティカル
ナミビア ドル
ナイジェリア ナイラ
ニカラグア コルドバ オロ
ノルウェー クローネ
ネパール ルピー
ニュージーランド ドル
オマーン リアル
パナマ バルボア
ペルー ソル
パプアニューギニア キナ
フィリピン ペソ
パキスタン ルピー
ポーランド ズウォティ
パラグアイ グアラニ
カタール リアル
ルーマニア レイ
セルビア ディナール
ロシア ルーブル
ルワンダ フラン
サウジ リヤル
ソロモン諸島 ドル
セーシェル ルピー
スーダン ポンド
スウェーデン クローナ
シンガポール ドル
セントヘレナ ポンド
シエラレオネ レオン
ソマリア シリング
スリナム ドル
南スーダン ポンド
サントメ・プリンシペ ドブラ
シリア ポンド
スワジランド リランゲニ
タイ バーツ
タジキスタン ソモニ
トルクメニスタン マナト
チュニジア ディナール
トンガ パ・アンガ
トルコ リラ
トリニダード・トバゴ ドル
新台湾ドル
タンザニア シリング
ウクライナ フリヴニャ
ウガンダ シリング
米ドル
ウルグアイ ペソ
ウズベキスタン スム
ベネズエラ ボリバル
ベトナム ドン
バヌアツ バツ
サモア タラ
中央アフリカ CFA フラン
東カリブ ドル
カリブ ギルダー
西アフリカ CFA フラン
CFP フラン
イエメン リアル
南アフリカ ランド
ザンビア クワチャ
ジンバブエ ゴールド`,
"ko":`아랍에미리트 디르함
아프가니스탄 아프가니
알바니아 레크
아르메니아 드람
앙골라 콴자
아르헨티나 페소
호주 달러
아루바 플로린
아제르바이잔 마나트
보스니아-헤르체고비나 태환 마르크
바베이도스 달러
방글라데시 타카
바레인 디나르
부룬디 프랑
버뮤다 달러
부루나이 달러
볼리비아 볼리비아노
브라질 레알
바하마 달러
부탄 눌투눔
보츠와나 풀라
벨라루스 루블
벨리즈 달러
캐나다 달러
콩고 프랑
스위스 프랑
칠레 페소
중국 위안화
콜롬비아 페소
코스타리카 콜론
쿠바 페소
카보베르데 에스쿠도
체코 코루나
지부티 프랑
덴마크 크로네
도미니카 페소
알제리 디나르
이집트 파운드
에리트레아 낙파
에티오피아 비르
유로
피지 달러
포클랜드제도 파운드
영국 파운드
조지아 라리
가나 세디
지브롤터 파운드
감비아 달라시
기니 프랑
과테말라 케트살
가이아나 달러
홍콩 달러
온두라스 렘피라
아이티 구르드
헝가리 포린트
인도네시아 루피아
이스라엘 신권 세켈
인도 루피
이라크 디나르
이란 리얄
아이슬란드 크로나
자메이카 달러
요르단 디나르
일본 엔화
케냐 실링
키르기스스탄 솜
캄보디아 리엘
코모르 프랑
조선 민주주의 인민 공화국 원
대한민국 원
쿠웨이트 디나르
케이맨 제도 달러
카자흐스탄 텡게
라오스 키프
레바논 파운드
스리랑카 루피
라이베리아 달러
레소토 로티
리비아 디나르
모로코 디르함
몰도바 레이
마다가스카르 아리아리
마케도니아 디나르
미얀마 키얏
몽골 투그릭
마카오 파타카
모리타니 우기야
모리셔스 루피
몰디브 제도 루피아
말라위 콰차
멕시코 페소
말레이시아 링깃
모잠비크 메티칼
나미비아 달러
나이지리아 나이라
니카라과 코르도바
노르웨이 크로네
네팔 루피
뉴질랜드 달러
오만 리알
파나마 발보아
페루 솔
파푸아뉴기니 키나
필리핀 페소
파키스탄 루피
폴란드 즈워티
파라과이 과라니
카타르 리얄
루마니아 레우
세르비아 디나르
러시아 루블
르완다 프랑
사우디아라비아 리얄
솔로몬 제도 달러
세이셸 루피
수단 파운드
스웨덴 크로나
싱가포르 달러
세인트헬레나 파운드
시에라리온 리온
소말리아 실링
수리남 달러
남수단 파운드
상투메 프린시페 도브라
시리아 파운드
스와질란드 릴랑게니
태국 바트
타지키스탄 소모니
투르크메니스탄 마나트
튀니지 디나르
통가 파앙가
튀르키예 리라
트리니다드 토바고 달러
신 타이완 달러
탄자니아 실링
우크라이나 그리브나
우간다 실링
미국 달러
우루과이 페소
우즈베키스탄 숨
베네수엘라 볼리바르
베트남 동
바누아투 바투
서 사모아 탈라
중앙아프리카 CFA 프랑
동카리브 달러
카리브 길더
서아프리카 CFA 프랑
CFP 프랑
예멘 리알
남아프리카 랜드
잠비아 콰차
짐바브웨 골드`,
"cs":`SAE dirham~SAE dirhamy~SAE dirhamu~SAE dirhamů
afghánský afghán~afghánské afghány~afghánského afghánu~afghánských afghánů
albánský lek~albánské leky~albánského leku~albánských leků
arménský dram~arménské dramy~arménského dramu~arménských dramů
angolská kwanza~angolské kwanzy~angolských kwanz
argentinské peso~argentinská pesa~argentinského pesa~argentinských pes
australský dolar~australské dolary~australského dolaru~australských dolarů
arubský zlatý~arubské zlaté~arubského zlatého~arubských zlatých
ázerbájdžánský manat~ázerbájdžánské manaty~ázerbájdžánského manatu~ázerbájdžánských manatů
bosenská konvertibilní marka~bosenské konvertibilní marky~bosenských konvertibilních marek
barbadoský dolar~barbadoské dolary~barbadoského dolaru~barbadoských dolarů
bangladéšská taka~bangladéšské taky~bangladéšských tak
bahrajnský dinár~bahrajnské dináry~bahrajnského dináru~bahrajnských dinárů
burundský frank~burundské franky~burundského franku~burundských franků
bermudský dolar~bermudské dolary~bermudského dolaru~bermudských dolarů
brunejský dolar~brunejské dolary~brunejského dolaru~brunejských dolarů
bolivijský boliviano~bolivijské bolivianos~bolivijského boliviana~bolivijských bolivianos
brazilský real~brazilské realy~brazilského realu~brazilských realů
bahamský dolar~bahamské dolary~bahamského dolaru~bahamských dolarů
bhútánský ngultrum~bhútánské ngultrumy~bhútánského ngultrumu~bhútánských ngultrumů
botswanská pula~botswanské puly~botswanských pul
běloruský rubl~běloruské rubly~běloruského rublu~běloruských rublů
belizský dolar~belizské dolary~belizského dolaru~belizských dolarů
kanadský dolar~kanadské dolary~kanadského dolaru~kanadských dolarů
konžský frank~konžské franky~konžského franku~konžských franků
švýcarský frank~švýcarské franky~švýcarského franku~švýcarských franků
chilské peso~chilská pesa~chilského pesa~chilských pes
čínský jüan~čínské jüany~čínského jüanu~čínských jüanů
kolumbijské peso~kolumbijská pesa~kolumbijského pesa~kolumbijských pes
kostarický colón~kostarické colóny~kostarického colónu~kostarických colónů
kubánské peso~kubánská pesa~kubánského pesa~kubánských pes
kapverdské escudo~kapverdská escuda~kapverdského escuda~kapverdských escud
česká koruna~české koruny~českých korun
džibutský frank~džibutské franky~džibutského franku~džibutských franků
dánská koruna~dánské koruny~dánských korun
dominikánské peso~dominikánská pesa~dominikánského pesa~dominikánských pes
alžírský dinár~alžírské dináry~alžírského dináru~alžírských dinárů
egyptská libra~egyptské libry~egyptských liber
eritrejská nakfa~eritrejské nakfy~eritrejských nakf
etiopský birr~etiopské birry~etiopského birru~etiopských birrů
euro~eura~eur
fidžijský dolar~fidžijské dolary~fidžijského dolaru~fidžijských dolarů
falklandská libra~falklandské libry~falklandských liber
britská libra~britské libry~britských liber
gruzínské lari~gruzínského lari~gruzínských lari
ghanský cedi~ghanské cedi~ghanského cedi~ghanských cedi
gibraltarská libra~gibraltarské libry~gibraltarských liber
gambijský dalasi~gambijské dalasi~gambijského dalasi~gambijských dalasi
guinejský frank~guinejské franky~guinejského franku~guinejských franků
guatemalský quetzal~guatemalské quetzaly~guatemalského quetzalu~guatemalských quetzalů
guyanský dolar~guyanské dolary~guyanského dolaru~guyanských dolarů
hongkongský dolar~hongkongské dolary~hongkongského dolaru~hongkongských dolarů
honduraská lempira~honduraské lempiry~honduraských lempir
haitský gourde~haitské gourde~haitského gourde~haitských gourde
maďarský forint~maďarské forinty~maďarského forintu~maďarských forintů
indonéská rupie~indonéské rupie~indonéských rupií
izraelský nový šekel~izraelské nové šekely~izraelského nového šekelu~izraelských nových šekelů
indická rupie~indické rupie~indických rupií
irácký dinár~irácké dináry~iráckého dináru~iráckých dinárů
íránský rijál~íránské rijály~íránského rijálu~íránských rijálů
islandská koruna~islandské koruny~islandských korun
jamajský dolar~jamajské dolary~jamajského dolaru~jamajských dolarů
jordánský dinár~jordánské dináry~jordánského dináru~jordánských dinárů
japonský jen~japonské jeny~japonského jenu~japonských jenů
keňský šilink~keňské šilinky~keňského šilinku~keňských šilinků
kyrgyzský som~kyrgyzské somy~kyrgyzského somu~kyrgyzských somů
kambodžský riel~kambodžské riely~kambodžského rielu~kambodžských rielů
komorský frank~komorské franky~komorského franku~komorských franků
severokorejský won~severokorejské wony~severokorejského wonu~severokorejských wonů
jihokorejský won~jihokorejské wony~jihokorejského wonu~jihokorejských wonů
kuvajtský dinár~kuvajtské dináry~kuvajtského dináru~kuvajtských dinárů
kajmanský dolar~kajmanské dolary~kajmanského dolaru~kajmanských dolarů
kazašské tenge~kazašského tenge~kazašských tenge
laoský kip~laoské kipy~laoského kipu~laoských kipů
libanonská libra~libanonské libry~libanonských liber
srílanská rupie~srílanské rupie~srílanských rupií
liberijský dolar~liberijské dolary~liberijského dolaru~liberijských dolarů
lesothský loti~lesothské maloti~lesothského loti~lesothských maloti
libyjský dinár~libyjské dináry~libyjského dináru~libyjských dinárů
marocký dinár~marocké dináry~marockého dináru~marockých dinárů
moldavský leu~moldavské lei~moldavského leu~moldavských lei
madagaskarský ariary~madagaskarské ariary~madagaskarského ariary~madagaskarských ariary
makedonský denár~makedonské denáry~makedonského denáru~makedonských denárů
myanmarský kyat~myanmarské kyaty~myanmarského kyatu~myanmarských kyatů
mongolský tugrik~mongolské tugriky~mongolského tugriku~mongolských tugriků
macajská pataca~macajské patacy~macajských patac
mauritánská ouguiya~mauritánské ouguiye~mauritánských ouguiyí
mauricijská rupie~mauricijské rupie~mauricijských rupií
maledivská rupie~maledivské rupie~maledivských rupií
malawijská kwacha~malawijské kwachy~malawijských kwach
mexické peso~mexická pesa~mexického pesa~mexických pes
malajsijský ringgit~malajsijské ringgity~malajsijského ringgitu~malajsijských ringgitů
mozambický metical~mozambické meticaly~mozambického meticalu~mozambických meticalů
namibijský dolar~namibijské dolary~namibijského dolaru~namibijských dolarů
nigerijská naira~nigerijské nairy~nigerijských nair
nikaragujská córdoba~nikaragujské córdoby~nikaragujských córdob
norská koruna~norské koruny~norských korun
nepálská rupie~nepálské rupie~nepálských rupií
novozélandský dolar~novozélandské dolary~novozélandského dolaru~novozélandských dolarů
ománský rijál~ománské rijály~ománského rijálu~ománských rijálů
panamská balboa~panamské balboy~panamských balboí
peruánský sol~peruánské soly~peruánského solu~peruánských solů
papuánská nová kina~papuánské nové kiny~papuánských nových kin
filipínské peso~filipínská pesa~filipínského pesa~filipínských pes
pákistánská rupie~pákistánské rupie~pákistánských rupií
polský zlotý~polské zloté~polského zlotého~polských zlotých
paraguajské guarani~paraguajská guarani~paraguajského guarani~paraguajských guarani
katarský rijál~katarské rijály~katarského rijálu~katarských rijálů
rumunský leu~rumunské lei~rumunského leu~rumunských lei
srbský dinár~srbské dináry~srbského dináru~srbských dinárů
ruský rubl~ruské rubly~ruského rublu~ruských rublů
rwandský frank~rwandské franky~rwandského franku~rwandských franků
saúdský rijál~saúdské rijály~saúdského rijálu~saúdských rijálů
šalamounský dolar~šalamounské dolary~šalamounského dolaru~šalamounských dolarů
seychelská rupie~seychelské rupie~seychelských rupií
súdánská libra~súdánské libry~súdánských liber
švédská koruna~švédské koruny~švédských korun
singapurský dolar~singapurské dolary~singapurského dolaru~singapurských dolarů
svatohelenská libra~svatohelenské libry~svatohelenských liber
sierraleonský leone~sierraleonské leone~sierraleonského leone~sierraleonských leone
somálský šilink~somálské šilinky~somálského šilinku~somálských šilinků
surinamský dolar~surinamské dolary~surinamského dolaru~surinamských dolarů
jihosúdánská libra~jihosúdánské libry~jihosúdánských liber
svatotomášská dobra~svatotomášské dobry~svatotomášských dober
syrská libra~syrské libry~syrských liber
svazijský lilangeni~svazijské emalangeni~svazijského lilangeni~svazijských emalangeni
thajský baht~thajské bahty~thajského bahtu~thajských bahtů
tádžické somoni~tádžická somoni~tádžického somoni~tádžických somoni
turkmenský manat~turkmenské manaty~turkmenského manatu~turkmenských manatů
tuniský dinár~tuniské dináry~tuniského dináru~tuniských dinárů
tonžská paanga~tonžské paangy~tonžských paang
turecká lira~turecké liry~tureckých lir
trinidadský dolar~trinidadské dolary~trinidadského dolaru~trinidadských dolarů
tchajwanský dolar~tchajwanské dolary~tchajwanského dolaru~tchajwanských dolarů
tanzanský šilink~tanzanské šilinky~tanzanského šilinku~tanzanských šilinků
ukrajinská hřivna~ukrajinské hřivny~ukrajinských hřiven
ugandský šilink~ugandské šilinky~ugandského šilinku~ugandských šilinků
americký dolar~americké dolary~amerického dolaru~amerických dolarů
uruguayské peso~uruguayská pesa~uruguayského pesa~uruguayských pes
uzbecký sum~uzbecké sumy~uzbeckého sumu~uzbeckých sumů
venezuelský bolívar~venezuelské bolívary~venezuelského bolívaru~venezuelských bolívarů
vietnamský dong~vietnamské dongy~vietnamského dongu~vietnamských dongů
vanuatský vatu~vanuatské vatu~vanuatského vatu~vanuatských vatu
samojská tala~samojské taly~samojských tal
CFA/BEAC frank~CFA/BEAC franky~CFA/BEAC franku~CFA/BEAC franků
východokaribský dolar~východokaribské dolary~východokaribského dolaru~východokaribských dolarů
karibský gulden~karibské guldeny~karibského guldenu~karibských guldenů
CFA/BCEAO frank~CFA/BCEAO franky~CFA/BCEAO franku~CFA/BCEAO franků
CFP frank~CFP franky~CFP franku~CFP franků
jemenský rijál~jemenské rijály~jemenského rijálu~jemenských rijálů
jihoafrický rand~jihoafrické randy~jihoafrického randu~jihoafrických randů
zambijská kwacha~zambijské kwachy~zambijských kwach
zimbabwský zlatý~zimbabwské zlaté~zimbabwského zlatého~zimbabwských zlatých`,
"de":`VAE-Dirham
Afghanischer Afghani~Afghanische Afghani
Albanischer Lek~Albanische Lek
Armenischer Dram~Armenische Dram
Angolanischer Kwanza~Angolanische Kwanza
Argentinischer Peso~Argentinische Pesos
Australischer Dollar~Australische Dollar
Aruba-Florin
Aserbaidschan-Manat
Konvertible Mark Bosnien und Herzegowina
Barbados-Dollar
Bangladesch-Taka
Bahrain-Dinar
Burundi-Franc~Burundi-Francs
Bermuda-Dollar
Brunei-Dollar
Bolivianischer Boliviano~Bolivianische Bolivianos
Brasilianischer Real~Brasilianische Real
Bahamas-Dollar
Bhutan-Ngultrum
Botswanischer Pula~Botswanische Pula
Weißrussischer Rubel~Weißrussische Rubel|Weissrussischer Rubel~Weissrussische Rubel
Belize-Dollar
Kanadischer Dollar~Kanadische Dollar
Kongo-Franc~Kongo-Francs
Schweizer Franken
Chilenischer Peso~Chilenische Pesos
Renminbi Yuan~Chinesischer Yuan
Kolumbianischer Peso~Kolumbianische Pesos
Costa-Rica-Colón
Kubanischer Peso~Kubanische Pesos
Cabo-Verde-Escudo~Cabo-Verde-Escudos
Tschechische Krone~Tschechische Kronen
Dschibuti-Franc
Dänische Krone~Dänische Kronen
Dominikanischer Peso~Dominikanische Pesos
Algerischer Dinar~Algerische Dinar
Ägyptisches Pfund~Ägyptische Pfund
Eritreischer Nakfa~Eritreische Nakfa
Äthiopischer Birr~Äthiopische Birr
Euro
Fidschi-Dollar
Falkland-Pfund
Britisches Pfund~Britische Pfund
Georgischer Lari~Georgische Lari
Ghanaischer Cedi~Ghanaische Cedi
Gibraltar-Pfund
Gambia-Dalasi
Guinea-Franc
Guatemaltekischer Quetzal~Guatemaltekische Quetzales
Guyana-Dollar
Hongkong-Dollar
Honduras-Lempira
Haitianische Gourde~Haitianische Gourdes
Ungarischer Forint~Ungarische Forint
Indonesische Rupiah
Israelischer Neuer Schekel~Israelische Neue Schekel
Indische Rupie~Indische Rupien
Irakischer Dinar~Irakische Dinar
Iranischer Rial~Iranische Rial
Isländische Krone~Isländische Kronen
Jamaika-Dollar
Jordanischer Dinar~Jordanische Dinar
Japanischer Yen~Japanische Yen
Kenia-Schilling
Kirgisischer Som~Kirgisische Som
Kambodschanischer Riel~Kambodschanische Riel
Komoren-Franc~Komoren-Francs
Nordkoreanischer Won~Nordkoreanische Won
Südkoreanischer Won~Südkoreanische Won
Kuwait-Dinar
Kaiman-Dollar
Kasachischer Tenge~Kasachische Tenge
Laotischer Kip~Laotische Kip
Libanesisches Pfund~Libanesische Pfund
Sri-Lanka-Rupie~Sri-Lanka-Rupien
Liberianischer Dollar~Liberianische Dollar
Loti
Libyscher Dinar~Libysche Dinar
Marokkanischer Dirham~Marokkanische Dirham
Moldau-Leu
Madagaskar-Ariary
Mazedonischer Denar~Mazedonische Denari
Myanmarischer Kyat~Myanmarische Kyat
Mongolischer Tögrög~Mongolische Tögrög
Macao-Pataca
Mauretanischer Ouguiya~Mauretanische Ouguiya
Mauritius-Rupie~Mauritius-Rupien
Malediven-Rufiyaa
Malawi-Kwacha
Mexikanischer Peso~Mexikanische Pesos
Malaysischer Ringgit~Malaysische Ringgit
Mosambikanischer Metical~Mosambikanische Meticais
Namibia-Dollar
Nigerianischer Naira~Nigerianische Naira
Nicaragua-Córdoba~Nicaragua-Córdobas
Norwegische Krone~Norwegische Kronen
Nepalesische Rupie~Nepalesische Rupien
Neuseeland-Dollar
Omanischer Rial~Omanische Rials
Panamaischer Balboa~Panamaische Balboas
Peruanischer Sol~Peruanische Sol
Papua-neuguineischer Kina
Philippinischer Peso~Philippinische Pesos
Pakistanische Rupie~Pakistanische Rupien
Polnischer Złoty~Polnische Złoty
Paraguayischer Guaraní~Paraguayische Guaraníes
Katar-Riyal
Rumänischer Leu~Rumänische Leu
Serbischer Dinar~Serbische Dinaren
Russischer Rubel~Russische Rubel
Ruanda-Franc~Ruanda-Francs
Saudi-Rial
Salomonen-Dollar
Seychellen-Rupie~Seychellen-Rupien
Sudanesisches Pfund~Sudanesische Pfund
Schwedische Krone~Schwedische Kronen
Singapur-Dollar
St.-Helena-Pfund
Sierra-leonischer Leone~Sierra-leonische Leones
Somalia-Schilling
Suriname-Dollar
Südsudanesisches Pfund~Südsudanesische Pfund
São-toméischer Dobra~São-toméische Dobras~São-toméische Dobra
Syrisches Pfund~Syrische Pfund
Swasiländischer Lilangeni~Swasiländische Emalangeni
Thailändischer Baht~Thailändische Baht
Tadschikistan-Somoni
Turkmenistan-Manat
Tunesischer Dinar~Tunesische Dinar
Tongaischer Paʻanga~Tongaische Paʻanga
Türkische Lira
Trinidad-und-Tobago-Dollar
Neuer Taiwan-Dollar~Neue Taiwan-Dollar
Tansania-Schilling
Ukrainische Hrywnja~Ukrainische Hrywen
Uganda-Schilling
US-Dollar
Uruguayischer Peso~Uruguayische Pesos
Usbekistan-Sum
Venezolanischer Bolívar~Venezolanische Bolívares
Vietnamesischer Dong~Vietnamesische Dong
Vanuatu-Vatu
Samoanischer Tala~Samoanische Tala
CFA-Franc~CFA-Francs
Ostkaribischer Dollar~Ostkaribische Dollar
Karibischer Gulden~Karibische Gulden
CFA-Franc~CFA-Francs
CFP-Franc
Jemen-Rial
Südafrikanischer Rand~Südafrikanische Rand
Kwacha
Simbabwe-Gold`,
"en":`United Arab Emirates Dirham~UAE dirham~UAE dirhams
Afghan Afghani~Afghan Afghanis~Afghan afghani~Afghan afghanis
Albanian Lek~Albanian lek~Albanian lekë
Armenian Dram~Armenian dram~Armenian drams
Angolan Kwanza~Angolan kwanza~Angolan kwanzas
Argentine Peso~Argentine peso~Argentine pesos
Australian Dollar~Australian dollar~Australian dollars
Aruban Florin~Aruban florin
Azerbaijani Manat~Azerbaijani manat~Azerbaijani manats
Bosnia-Herzegovina Convertible Mark~Bosnia-Herzegovina convertible mark~Bosnia-Herzegovina convertible marks|Bosnia-Herzegovina Convertible Marka~Bosnia-Herzegovina convertible marka
Barbadian Dollar~Barbadian dollar~Barbadian dollars|Barbados Dollar~Barbados dollar~Barbados dollars
Bangladeshi Taka~Bangladeshi taka~Bangladeshi takas
Bahraini Dinar~Bahraini dinar~Bahraini dinars
Burundian Franc~Burundian franc~Burundian francs
Bermudan Dollar~Bermudan dollar~Bermudan dollars|Bermudian Dollar~Bermudian dollar~Bermudian dollars|Bermuda Dollar~Bermuda dollar~Bermuda dollars
Brunei Dollar~Brunei dollar~Brunei dollars
Bolivian Boliviano~Bolivian boliviano~Bolivian bolivianos|Bolivian boliviano~Bolivian bolivianos
Brazilian Real~Brazilian real~Brazilian reals
Bahamian Dollar~Bahamian dollar~Bahamian dollars
Bhutanese Ngultrum~Bhutanese ngultrum~Bhutanese ngultrums
Botswanan Pula~Botswanan pula~Botswanan pulas
Belarusian Ruble~Belarusian ruble~Belarusian rubles|Belarusian Rouble~Belarusian rouble~Belarusian roubles
Belize Dollar~Belize dollar~Belize dollars
Canadian Dollar~Canadian dollar~Canadian dollars
Congolese Franc~Congolese franc~Congolese francs
Swiss Franc~Swiss franc~Swiss francs
Chilean Peso~Chilean peso~Chilean pesos
Chinese Yuan~Chinese yuan
Colombian Peso~Colombian peso~Colombian pesos
Costa Rican Colón~Costa Rican colón~Costa Rican colóns
Cuban Peso~Cuban peso~Cuban pesos
Cape Verdean Escudo~Cape Verdean escudo~Cape Verdean escudos
Czech Koruna~Czech koruna~Czech korunas
Djiboutian Franc~Djiboutian franc~Djiboutian francs
Danish Krone~Danish krone~Danish kroner
Dominican Peso~Dominican peso~Dominican pesos
Algerian Dinar~Algerian dinar~Algerian dinars
Egyptian Pound~Egyptian pound~Egyptian pounds
Eritrean Nakfa~Eritrean nakfa~Eritrean nakfas
Ethiopian Birr~Ethiopian birr~Ethiopian birrs
Euro~euro~euros
Fijian Dollar~Fijian dollar~Fijian dollars
Falkland Islands Pound~Falkland Islands pound~Falkland Islands pounds
British Pound~British pound~British pounds|UK Pound~UK pound~UK pounds
Georgian Lari~Georgian lari~Georgian laris
Ghanaian Cedi~Ghanaian cedi~Ghanaian cedis
Gibraltar Pound~Gibraltar pound~Gibraltar pounds
Gambian Dalasi~Gambian dalasi~Gambian dalasis
Guinean Franc~Guinean franc~Guinean francs
Guatemalan Quetzal~Guatemalan quetzal~Guatemalan quetzals
Guyanaese Dollar~Guyanaese dollar~Guyanaese dollars
Hong Kong Dollar~Hong Kong dollar~Hong Kong dollars
Honduran Lempira~Honduran lempira~Honduran lempiras
Haitian Gourde~Haitian gourde~Haitian gourdes
Hungarian Forint~Hungarian forint~Hungarian forints
Indonesian Rupiah~Indonesian rupiah~Indonesian rupiahs
Israeli New Shekel~Israeli new shekel~Israeli new shekels|Israeli Shekel~Israeli shekel~Israeli shekels~Israeli sheckles
Indian Rupee~Indian rupee~Indian rupees
Iraqi Dinar~Iraqi dinar~Iraqi dinars
Iranian Rial~Iranian rial~Iranian rials
Icelandic Króna~Icelandic króna~Icelandic krónur
Jamaican Dollar~Jamaican dollar~Jamaican dollars
Jordanian Dinar~Jordanian dinar~Jordanian dinars
Japanese Yen~Japanese yen
Kenyan Shilling~Kenyan shilling~Kenyan shillings
Kyrgyz Som~Kyrgyz som~Kyrgyz soms|Kyrgyzstani Som~Kyrgyzstani Soms
Cambodian Riel~Cambodian riel~Cambodian riels
Comorian Franc~Comorian franc~Comorian francs
North Korean Won~North Korean won
South Korean Won~South Korean won
Kuwaiti Dinar~Kuwaiti dinar~Kuwaiti dinars
Cayman Islands Dollar~Cayman Islands dollar~Cayman Islands dollars
Kazakhstani Tenge~Kazakhstani tenge~Kazakhstani tenges~Kazakhstani Tenges
Laotian Kip~Laotian kip~Laotian kips
Lebanese Pound~Lebanese pound~Lebanese pounds
Sri Lankan Rupee~Sri Lankan rupee~Sri Lankan rupees
Liberian Dollar~Liberian dollar~Liberian dollars
Lesotho Loti~Lesotho loti~Lesotho lotis~Lesotho maloti
Libyan Dinar~Libyan dinar~Libyan dinars
Moroccan Dirham~Moroccan dirham~Moroccan dirhams
Moldovan Leu~Moldovan leu~Moldovan lei
Malagasy Ariary~Malagasy ariary~Malagasy ariaries
Macedonian Denar~Macedonian denar~Macedonian denari
Myanmar Kyat~Myanmar kyat~Myanmar kyats
Mongolian Tugrik~Mongolian tugrik~Mongolian tugriks
Macanese Pataca~Macanese pataca~Macanese patacas
Mauritanian Ouguiya~Mauritanian ouguiya~Mauritanian ouguiyas
Mauritian Rupee~Mauritian rupee~Mauritian rupees
Maldivian Rufiyaa~Maldivian rufiyaa~Maldivian rufiyaas
Malawian Kwacha~Malawian kwacha~Malawian kwachas
Mexican Peso~Mexican peso~Mexican pesos
Malaysian Ringgit~Malaysian ringgit~Malaysian ringgits
Mozambican Metical~Mozambican metical~Mozambican meticals
Namibian Dollar~Namibian dollar~Namibian dollars
Nigerian Naira~Nigerian naira~Nigerian nairas
Nicaraguan Córdoba~Nicaraguan córdoba~Nicaraguan córdobas
Norwegian Krone~Norwegian krone~Norwegian kroner
Nepalese Rupee~Nepalese rupee~Nepalese rupees
New Zealand Dollar~New Zealand dollar~New Zealand dollars
Omani Rial~Omani rial~Omani rials
Panamanian Balboa~Panamanian balboa~Panamanian balboas
Peruvian Sol~Peruvian sol~Peruvian soles
Papua New Guinean Kina~Papua New Guinean kina~Papua New Guinean kinas
Philippine Peso~Philippine peso~Philippine pesos
Pakistani Rupee~Pakistani rupee~Pakistani rupees
Polish Zloty~Polish zloty~Polish zlotys
Paraguayan Guarani~Paraguayan guarani~Paraguayan guaranis
Qatari Riyal~Qatari riyal~Qatari riyals~Quatari riyals
Romanian Leu~Romanian leu~Romanian lei
Serbian Dinar~Serbian dinar~Serbian dinars
Russian Ruble~Russian ruble~Russian rubles|Russian Rouble~Russian rouble~Russian roubles
Rwandan Franc~Rwandan franc~Rwandan francs
Saudi Riyal~Saudi riyal~Saudi riyals
Solomon Islands Dollar~Solomon Islands dollar~Solomon Islands dollars
Seychellois Rupee~Seychellois rupee~Seychellois rupees
Sudanese Pound~Sudanese pound~Sudanese pounds
Swedish Krona~Swedish krona~Swedish kronor
Singapore Dollar~Singapore dollar~Singapore dollars
St. Helena Pound~St. Helena pound~St. Helena pounds|St Helena Pound~St Helena pound~St Helena pounds|Saint Helena Pound~Saint Helena pound~Saint Helena pounds
Sierra Leonean Leone~Sierra Leonean leone~Sierra Leonean leones~Sierra Leonean Leones
Somali Shilling~Somali shilling~Somali shillings
Surinamese Dollar~Surinamese dollar~Surinamese dollars|Suriname Dollar~Suriname dollar~Suriname dollars
South Sudanese Pound~South Sudanese pound~South Sudanese pounds
São Tomé & Príncipe Dobra~São Tomé & Príncipe dobra~São Tomé & Príncipe dobras|São Tomé and Príncipe Dobra~São Tomé and Príncipe dobra~São Tomé and Príncipe dobras
Syrian Pound~Syrian pound~Syrian pounds
Swazi Lilangeni~Swazi lilangeni~Swazi emalangeni
Thai Baht~Thai baht
Tajikistani Somoni~Tajikistani somoni~Tajikistani somonis~Tajikistani Somonis
Turkmenistani Manat~Turkmenistani manat
Tunisian Dinar~Tunisian dinar~Tunisian dinars
Tongan Paʻanga~Tongan paʻanga
Turkish Lira~Turkish lira~Turkish lire
Trinidad & Tobago Dollar~Trinidad & Tobago dollar~Trinidad & Tobago dollars|Trinidad and Tobago Dollar~Trinidad and Tobago dollar~Trinidad and Tobago dollars
New Taiwan Dollar~New Taiwan dollar~New Taiwan dollars
Tanzanian Shilling~Tanzanian shilling~Tanzanian shillings
Ukrainian Hryvnia~Ukrainian hryvnia~Ukrainian hryvnias
Ugandan Shilling~Ugandan shilling~Ugandan shillings
US Dollar~US dollar~US dollars
Uruguayan Peso~Uruguayan peso~Uruguayan pesos|Peso Uruguayo~Uruguayan peso~Uruguayan pesos
Uzbekistani Som~Uzbekistani som~Uzbekistani soms
Venezuelan Bolívar~Venezuelan bolívar~Venezuelan bolívars~Venezuelan Bolívars|Venezuelan bolívar~Venezuelan bolívars
Vietnamese Dong~Vietnamese dong~Vietnamese dongs
Vanuatu Vatu~Vanuatu vatu~Vanuatu vatus
Samoan Tala~Samoan tala~Samoan talas
Central African CFA Franc~Central African CFA franc~Central African CFA francs
East Caribbean Dollar~East Caribbean dollar~East Caribbean dollars
Caribbean guilder~Caribbean guilders|Caribbean Guilder~Caribbean Guilders
West African CFA Franc~West African CFA franc~West African CFA francs
CFP Franc~CFP franc~CFP francs
Yemeni Rial~Yemeni rial~Yemeni rials
South African Rand~South African rand
Zambian Kwacha~Zambian kwacha~Zambian kwachas
Zimbabwean Gold~Zimbabwean gold`,
"es":`dírham de los Emiratos Árabes Unidos~dírhams de los Emiratos Árabes Unidos
afgani afgano~afganis afganos
lek albanés~leks albaneses
dram armenio~drams armenios
kuanza angoleño~kuanzas angoleños
peso argentino~pesos argentinos
dólar australiano~dólares australianos
florín arubeño~florines arubeños
manat azerbaiyano~manats azerbaiyanos
marco convertible de Bosnia y Herzegovina~marcos convertibles de Bosnia y Herzegovina
dólar barbadense~dólares barbadenses
taka bangladesí~takas bangladesíes
dinar bareiní~dinares bareiníes
franco burundés~francos burundeses
dólar bermudeño~dólares bermudeños|dólar de Bermudas~dólares de Bermudas
dólar bruneano~dólares bruneanos
boliviano~bolivianos
real brasileño~reales brasileños
dólar bahameño~dólares bahameños
gultrum butanés~gultrums butaneses|ngultrum butanés~ngultrums butaneses~gultrums bultaneses
pula botsuano~pulas botsuanos
rublo bielorruso~rublos bielorrusos
dólar beliceño~dólares beliceños
dólar canadiense~dólares canadienses
franco congoleño~francos congoleños
franco suizo~francos suizos
peso chileno~pesos chilenos|Peso chileno~peso chileno~pesos chilenos
yuan renminbi~yuanes renminbi
peso colombiano~pesos colombianos
colón costarricense~colones costarricenses
peso cubano~pesos cubanos
escudo de Cabo Verde~escudos de Cabo Verde
corona checa~coronas checas
franco yibutiano~francos yibutianos
corona danesa~coronas danesas
peso dominicano~pesos dominicanos
dinar argelino~dinares argelinos
libra egipcia~libras egipcias
nakfa eritreo~nakfas eritreos
bir etíope~bires etíopes|birr~birres
euro~euros
dólar fiyiano~dólares fiyianos
libra malvinense~libras malvinenses
libra esterlina~libras esterlinas
lari georgiano~laris georgianos
cedi ghanés~cedis ghaneses
libra gibraltareña~libras gibraltareñas
dalasi gambiano~dalasis gambianos
franco guineano~francos guineanos
quetzal guatemalteco~quetzales guatemaltecos|quetzal~quetzales
dólar guyanés~dólares guyaneses
dólar hongkonés~dólares hongkoneses
lempira hondureño~lempiras hondureños
gurde haitiano~gurdes haitianos|gourde haitiano~gourdes haitianos
forinto húngaro~forintos húngaros
rupia indonesia~rupias indonesias
nuevo séquel israelí~nuevos séqueles israelíes
rupia india~rupias indias
dinar iraquí~dinares iraquíes
rial iraní~riales iraníes
corona islandesa~coronas islandesas
dólar jamaicano~dólares jamaicanos
dinar jordano~dinares jordanos
yen japonés~yenes japoneses
chelín keniano~chelines kenianos
som kirguís~soms kirguises
riel camboyano~rieles camboyanos
franco comorense~francos comorenses
won norcoreano~wons norcoreanos
won surcoreano~wons surcoreanos
dinar kuwaití~dinares kuwaitíes
dólar de las Islas Caimán~dólares de las Islas Caimán
tengue kazajo~tengues kazajos|tenge kazajo~tengues kazajos
kip laosiano~kips laosianos
libra libanesa~libras libanesas
rupia esrilanquesa~rupias esrilanquesas
dólar liberiano~dólares liberianos
loti lesotense~lotis lesotenses
dinar libio~dinares libios
dírham marroquí~dírhams marroquíes
leu moldavo~leus moldavos
ariari malgache~ariaris malgaches
dinar macedonio~dinares macedonios
kiat de Myanmar~kiats de Myanmar
tugrik mongol~tugriks mongoles
pataca macaense~patacas macaenses
uguiya mauritano~uguiyas mauritanos
rupia mauriciana~rupias mauricianas
rufiya maldiva~rufiyas maldivas|rupia de Maldivas~rupias de Maldivas
kuacha malauí~kuachas malauíes|kwacha malauí~kwachas malauíes
peso mexicano~pesos mexicanos
ringit malasio~ringits malasios
metical mozambiqueño~meticales mozambiqueños
dólar namibio~dólares namibios
naira nigeriano~nairas nigerianos
córdoba oro~córdobas oro|córdoba nicaragüense~córdobas nicaragüenses
corona noruega~coronas noruegas
rupia nepalí~rupias nepalíes
dólar neozelandés~dólares neozelandeses
rial omaní~riales omaníes
balboa panameño~balboas panameños
sol peruano~soles peruanos
kina papú~kinas papúes
peso filipino~pesos filipinos
rupia pakistaní~rupias pakistaníes
esloti polaco~eslotis polacos
guaraní paraguayo~guaraníes paraguayos
rial catarí~riales cataríes
leu rumano~leus rumanos~lei rumanos
dinar serbio~dinares serbios
rublo ruso~rublos rusos
franco ruandés~francos ruandeses
rial saudí~riales saudíes
dólar salomonense~dólares salomonenses
rupia seychellense~rupias seychellenses
libra sudanesa~libras sudanesas
corona sueca~coronas suecas
dólar singapurense~dólares singapurenses
libra de Santa Elena~libras de Santa Elena
leona sierraleonesa~leonas sierraleonesas|leone~leones
chelín somalí~chelines somalíes
dólar surinamés~dólares surinameses
libra sursudanesa~libras sursudanesas
dobra santotomense~dobras santotomenses
libra siria~libras sirias
lilangeni esuatiní~lilangenis esuatiníes
bat tailandés~bats tailandeses|baht tailandes~bahts tailandeses|baht tailandés~bahts tailandeses|bat~bats
somoni tayiko~somonis tayikos
manat turcomano~manats turcomanos
dinar tunecino~dinares tunecinos
paanga tongano~paangas tonganos
lira turca~liras turcas
dólar de Trinidad y Tobago~dólares de Trinidad y Tobago
nuevo dólar taiwanés~nuevos dólares taiwaneses
chelín tanzano~chelines tanzanos
grivna ucraniana~grivnas ucranianas
chelín ugandés~chelines ugandeses
dólar estadounidense~dólares estadounidenses
peso uruguayo~pesos uruguayos
sum uzbeko~sums uzbekos|som uzbeko~soms uzbekos|sum~sums
bolívar venezolano~bolívares venezolanos~bolivares venezolanos|bolívar soberano~bolívares soberanos
dong vietnamita~dongs vietnamitas
vatu vanuatense~vatus vanuatenses
tala samoano~talas samoanos
franco CFA de África Central~francos CFA de África Central|franco CFA de África central~francos CFA de África central
dólar del Caribe Oriental~dólares del Caribe Oriental
florín caribeño~florines caribeños
franco CFA de África Occidental~francos CFA de África Occidental
franco CFP~francos CFP
rial yemení~riales yemeníes
rand sudafricano~rands sudafricanos
kuacha zambiano~kuachas zambianos|kwacha zambiano~kwachas zambianos
oro zimbabuense|oro de Zimbabue~oro zimbabuense`,
"fr":`dirham des Émirats arabes unis~dirhams des Émirats arabes unis
afghani afghan~afghanis afghan~afghanis afghans
lek albanais~leks albanais
dram arménien~drams arméniens
kwanza angolais~kwanzas angolais
peso argentin~pesos argentins
dollar australien~dollars australiens
florin arubais~florins arubais
manat azéri~manats azéris|manat azerbaïdjanais~manats azerbaïdjanais
mark convertible bosniaque~marks convertibles bosniaques
dollar barbadien~dollars barbadiens
taka bangladeshi~takas bangladeshis
dinar bahreïni~dinars bahreïnis
franc burundais~francs burundais
dollar bermudien~dollars bermudiens
dollar brunéien~dollars brunéiens
boliviano bolivien~bolivianos boliviens
réal brésilien~réals brésiliens
dollar bahaméen~dollars bahaméens
ngultrum bouthanais~ngultrums bouthanais
pula botswanais~pulas botswanais
rouble biélorusse~roubles biélorusses
dollar bélizéen~dollars bélizéens
dollar canadien~dollars canadiens
franc congolais~francs congolais
franc suisse~francs suisses
peso chilien~pesos chiliens
yuan renminbi chinois~yuans renminbi chinois
peso colombien~pesos colombiens
colón costaricain~colóns costaricains
peso cubain~pesos cubains
escudo capverdien~escudos capverdiens|escudo cap-verdien~escudos cap-verdiens
couronne tchèque~couronnes tchèques
franc djiboutien~francs djiboutiens
couronne danoise~couronnes danoises
peso dominicain~pesos dominicains
dinar algérien~dinars algériens
livre égyptienne~livres égyptiennes
nafka érythréen~nafkas érythréens
birr éthiopien~birrs éthiopiens
euro~euros
dollar fidjien~dollars fidjiens
livre des îles Malouines~livres des îles Malouines
livre sterling~livres sterling
lari géorgien~lari géorgiens
cédi ghanéen~cédis ghanéens
livre de Gibraltar~livres de Gibraltar
dalasi gambien~dalasis gambiens
franc guinéen~francs guinéens
quetzal guatémaltèque~quetzals guatémaltèques
dollar du Guyana~dollars du Guyana~dollar guyanien~dollars guyaniens
dollar de Hong Kong~dollars de Hong Kong
lempira hondurien~lempiras honduriens
gourde haïtienne~gourdes haïtiennes
forint hongrois~forints hongrois
roupie indonésienne~roupies indonésiennes
nouveau shekel israélien~nouveaux shekels israéliens
roupie indienne~roupies indiennes
dinar irakien~dinars irakiens
riyal iranien~riyals iraniens|rial iranien~rials iraniens
couronne islandaise~couronnes islandaises
dollar jamaïcain~dollars jamaïcains
dinar jordanien~dinars jordaniens
yen japonais~yens japonais
shilling kényan~shillings kényans
som kirghize~soms kirghizes
riel cambodgien~riels cambodgiens
franc comorien~francs comoriens
won nord-coréen~wons nord-coréens
won sud-coréen~wons sud-coréens
dinar koweïtien~dinar koweïtiens
dollar des îles Caïmans~dollars des îles Caïmans
tenge kazakh~tenges kazakhs
kip laotien~kips laotiens
livre libanaise~livres libanaises
roupie srilankaise~roupies srilankaises
dollar libérien~dollars libériens
loti lesothan~maloti lesothans
dinar libyen~dinars libyens
dirham marocain~dirhams marocains
leu moldave~leus moldaves
ariary malgache~ariarys malgaches
denar macédonien~denars macédoniens
kyat myanmarais~kyats myanmarais
tugrik mongol~tugriks mongols
pataca macanaise~patacas macanaises
ouguiya mauritanien~ouguiyas mauritaniens
roupie mauricienne~roupies mauriciennes
rufiyaa maldivienne~rufiyaas maldiviennes
kwacha malawite~kwachas malawites
peso mexicain~pesos mexicains
ringgit malais~ringgits malais
metical mozambicain~meticais mozambicains
dollar namibien~dollars namibiens
naira nigérian~nairas nigérians
córdoba oro nicaraguayen~córdobas oro nicaraguayens
couronne norvégienne~couronnes norvégiennes
roupie népalaise~roupies népalaises
dollar néo-zélandais~dollars néo-zélandais
riyal omanais~riyals omanis|rial omanais~rials omanis
balboa panaméen~balboas panaméens
sol péruvien~sols péruviens|nouveau sol péruvien~nouveaux sols péruviens
kina papouan-néo-guinéen~kinas papouan-néo-guinéens|kina papou-néo-guinéen~kinas papou-néo-guinéens
peso philippin~pesos philippins
roupie pakistanaise~roupies pakistanaises
zloty polonais~zlotys polonais
guaraní paraguayen~guaranís paraguayens
riyal qatari~riyals qataris|riyal du Qatar~riyals du Qatar
leu roumain~lei roumains
dinar serbe~dinars serbes
rouble russe~roubles russes
franc rwandais~francs rwandais
riyal saoudien~riyals saoudiens|rial saoudien~rials saoudiens
dollar des îles Salomon~dollars des îles Salomon
roupie des Seychelles~roupies des Seychelles
livre soudanaise~livres soudanaises
couronne suédoise~couronnes suédoises
dollar de Singapour~dollars de Singapour
livre de Sainte-Hélène~livres de Sainte-Hélène
leone sierra-léonais~leones sierra-léonais
shilling somalien~shillings somaliens
dollar surinamais~dollars surinamais|dollar du Suriname~dollars du Suriname
livre sud-soudanaise~livres sud-soudanaises
dobra santoméen~dobras santoméens
livre syrienne~livres syriennes
lilangeni swazi~lilangenis swazis
baht thaïlandais~bahts thaïlandais
somoni tadjik~somonis tadjiks
nouveau manat turkmène~nouveaux manats turkmènes
dinar tunisien~dinars tunisiens
pa’anga tongan~pa’angas tongans|pa’anga~pa’angas
livre turque~livres turques
dollar de Trinité-et-Tobago~dollars de Trinité-et-Tobago
nouveau dollar taïwanais~nouveaux dollars taïwanais
shilling tanzanien~shillings tanzaniens
hryvnia ukrainienne~hryvnias ukrainiennes
shilling ougandais~shillings ougandais
dollar des États-Unis~dollars des États-Unis
peso uruguayen~pesos uruguayens
sum ouzbek~sums ouzbeks
bolivar vénézuélien~bolivars vénézuéliens
dông vietnamien~dôngs vietnamiens
vatu vanuatuan~vatus vanuatuans|vatu~vatus
tala samoan~talas samoans|tala~talas
franc CFA~francs CFA
dollar des Caraïbes orientales~dollars des Caraïbes orientales
florin caribéen~florins caribéens
franc CFA~francs CFA
franc CFP~francs CFP
riyal yéménite~riyals yéménites|rial yéménite~rials yéménites
rand sud-africain~rands sud-africains
kwacha zambien~kwachas zambiens
or du Zimbabwe`,
"hu":`EAE-dirham
afgán afghani
albán lek
örmény dram
angolai kwanza
argentin peso
ausztrál dollár
arubai florin
azerbajdzsáni manat
bosznia-hercegovinai konvertibilis márka
barbadosi dollár
bangladesi taka
bahreini dinár
burundi frank
bermudai dollár
brunei dollár
bolíviai boliviano
brazil real
bahamai dollár
bhutáni ngultrum
botswanai pula
belarusz rubel
belize-i dollár
kanadai dollár
kongói frank
svájci frank
chilei peso
kínai jüan
kolumbiai peso
Costa Rica-i colon
kubai peso
Zöld-foki escudo
cseh korona
dzsibuti frank
dán korona
dominikai peso
algériai dínár
egyiptomi font
eritreai nakfa
etiópiai birr
euró
fidzsi dollár
falkland-szigeteki font
angol font
grúz lari
ghánai cedi
gibraltári font
gambiai dalasi
guineai frank
guatemalai quetzal
guyanai dollár
hongkongi dollár
hondurasi lempira
haiti gourde
magyar forint
indonéz rúpia
izraeli új sékel
indiai rúpia
iraki dínár
iráni riál
izlandi korona
jamaicai dollár
jordániai dínár
japán jen
kenyai shilling
kirgizisztáni szom
kambodzsai riel
comorei frank
észak-koreai won
dél-koreai won
kuvaiti dínár
kajmán-szigeteki dollár
kazahsztáni tenge
laoszi kip
libanoni font
Srí Lanka-i rúpia
libériai dollár
lesothoi loti
líbiai dínár
marokkói dirham
moldován lei
madagaszkári ariary
macedón dénár
mianmari kyat
mongóliai tugrik
makaói pataca
mauritániai ouguiya
mauritiusi rúpia
maldív-szigeteki rufiyaa
malawi kwacha
mexikói peso
malajziai ringgit
mozambiki metikális
namíbiai dollár
nigériai naira
nicaraguai córdoba
norvég korona
nepáli rúpia
új-zélandi dollár
ománi riál
panamai balboa
perui sol
pápua új-guineai kina
fülöp-szigeteki peso
pakisztáni rúpia
lengyel zloty
paraguayi guarani
katari riál
román lej
szerb dinár
orosz rubel
ruandai frank
szaúdi riál
salamon-szigeteki dollár
seychelle-szigeteki rúpia
szudáni font
svéd korona
szingapúri dollár
Szent Ilona-i font
Sierra Leone-i leone
szomáli shilling
suriname-i dollár
dél-szudáni font
São Tomé és Príncipe-i dobra
szíriai font
szvázi lilangeni
thai baht
tádzsikisztáni somoni
türkmenisztáni manat
tunéziai dínár
tongai paanga
török líra
Trinidad és Tobago-i dollár
tajvani új dollár
tanzániai shilling
ukrán hrivnya
ugandai shilling
USA-dollár
uruguayi peso
üzbegisztáni szom
venezuelai bolivar
vietnámi dong
vanuatui vatu
nyugat-szamoai tala
CFA frank BEAC
kelet-karibi dollár
karibi forint
CFA frank BCEAO
csendes-óceáni valutaközösségi frank
jemeni riál
dél-afrikai rand
zambiai kwacha
zimbabwei arany`,
"it":`dirham degli Emirati Arabi Uniti~dirham degli EAU
afghani
lek albanese~lekë albanesi
dram armeno~dram armeni
kwanza angolano~kwanzas angolani
peso argentino~pesos argentini
dollaro australiano~dollari australiani
fiorino di Aruba~fiorini di Aruba
manat azero~manat azeri
marco convertibile della Bosnia-Herzegovina~marchi convertibili della Bosnia-Herzegovina
dollaro di Barbados~dollari di Barbados
taka bangladese~taka bengalese~taka bengalesi
dinaro del Bahrein~dinari del Bahrein
franco del Burundi~franchi del Burundi
dollaro delle Bermuda~dollari delle Bermuda
dollaro del Brunei~dollari del Brunei
boliviano~boliviani
real brasiliano~real brasiliani
dollaro delle Bahamas~dollari delle Bahamas
ngultrum bhutanese~ngultrum bhutanesi
pula del Botswana
rublo bielorusso~rubli bielorussi
dollaro del Belize~dollari del Belize
dollaro canadese~dollari canadesi
franco congolese~franchi congolesi
franco svizzero~franchi svizzeri
peso cileno~pesos cileni
yuan cinese~yuan cinesi
peso colombiano~pesos colombiani
colón costaricano~colón costaricani
peso cubano~pesos cubani
escudo capoverdiano~escudos capoverdiani
corona ceca~corone ceche
franco di Gibuti~franchi di Gibuti
corona danese~corone danesi
peso dominicano~pesos dominicani
dinaro algerino~dinari algerini
sterlina egiziana~sterline egiziane
nakfa eritreo~nakfa eritrei
birr etiope~birr etiopi
euro
dollaro delle Figi~dollari delle Figi
sterlina delle Falkland~sterline delle Falkland
sterlina britannica~sterline britanniche
lari georgiano~lari georgiani
cedi ghanese~cedi ghanesi
sterlina di Gibilterra~sterline di Gibilterra
dalasi gambiano~dalasi gambiani
franco della Guinea~franchi della Guinea
quetzal guatemalteco~quetzal guatemaltechi
dollaro della Guyana~dollari della Guyana
dollaro di Hong Kong~dollari di Hong Kong
lempira honduregna~lempire honduregne
gourde haitiano~gourde haitiani
fiorino ungherese~fiorini ungheresi
rupia indonesiana~rupie indonesiane
nuovo siclo israeliano~nuovi sicli israeliani
rupia indiana~rupie indiane
dinaro iracheno~dinari iracheni
rial iraniano~rial iraniani
corona islandese~corone islandesi
dollaro giamaicano~dollari giamaicani
dinaro giordano~dinari giordani
yen giapponese~yen giapponesi
scellino keniota~scellini kenioti
som kirghiso~som kirghisi
riel cambogiano~riel cambogiani
franco comoriano~franchi comoriani
won nordcoreano~won nordcoreani
won sudcoreano~won sudcoreani
dinaro kuwaitiano~dinari kuwaitiani
dollaro delle Isole Cayman~dollari delle Isole Cayman
tenge kazako~tenge kazaki
kip laotiano~kip laotiani
lira libanese~lire libanesi
rupia di Sri Lanka~rupie di Sri Lanka
dollaro liberiano~dollari liberiani
loti del Lesotho~maloti del Lesotho
dinaro libico~dinari libici
dirham marocchino~dirham marocchini
leu moldavo~lei moldavi
ariary malgascio~ariary malgasci
dinaro macedone~dinari macedoni
kyat di Myanmar
tugrik mongolo~tugrik mongoli
pataca di Macao~patacas di Macao
ouguiya della Mauritania
rupia mauriziana~rupie mauriziane
rufiyaa delle Maldive
kwacha malawiano~kwacha malawiani
peso messicano~pesos messicani
ringgit malese~ringgit malesi
metical mozambicano~metical mozambicani
dollaro namibiano~dollari namibiani
naira nigeriana~naire nigeriane
córdoba nicaraguense~córdoba nicaraguensi
corona norvegese~corone norvegesi
rupia nepalese~rupie nepalesi
dollaro neozelandese~dollari neozelandesi
rial omanita~rial omaniti
balboa panamense~balboa panamensi
sol peruviano~sol peruviani
kina papuana~kina papuane
peso filippino~pesos filippini
rupia pakistana~rupie pakistane
zloty polacco~zloty polacchi
guaraní paraguayano~guaraní paraguayani
rial qatariano~rial qatariani
leu rumeno~lei rumeni
dinaro serbo~dinara serbi
rublo russo~rubli russi
franco ruandese~franchi ruandesi
riyal saudita~riyal sauditi
dollaro delle Isole Salomone~dollari delle Isole Salomone
rupia delle Seychelles~rupie delle Seychelles
sterlina sudanese~sterline sudanesi
corona svedese~corone svedesi
dollaro di Singapore~dollari di Singapore
sterlina di Sant’Elena~sterline di Sant’Elena
leone della Sierra Leone~leoni della Sierra Leone
scellino somalo~scellini somali
dollaro del Suriname~dollari del Suriname
sterlina sud-sudanese~sterline sud-sudanesi
dobra di Sao Tomé e Príncipe
lira siriana~lire siriane
lilangeni~emalangeni
baht thailandese~baht thailandesi
somoni tagiko~somoni tagiki
manat turkmeno~manat turkmeni
dinaro tunisino~dinari tunisini
paʻanga tongano~paʻanga tongani
lira turca~lire turche
dollaro di Trinidad e Tobago~dollari di Trinidad e Tobago
nuovo dollaro taiwanese~nuovi dollari taiwanesi
scellino della Tanzania~scellini della Tanzania
grivnia ucraina~grivnie ucraine
scellino ugandese~scellini ugandesi
dollaro statunitense~dollari statunitensi
peso uruguayano~pesos uruguayani
sum uzbeco~sum uzbechi
bolívar venezuelano~bolívares venezuelani
dong vietnamita~dong vietnamiti
vatu di Vanuatu
tala samoano~tala samoani
franco CFA BEAC~franchi CFA BEAC
dollaro dei Caraibi orientali~dollari dei Caraibi orientali
fiorino caraibico~fiorini caraibici
franco CFA BCEAO~franchi CFA BCEAO
franco CFP~franchi CFP
riyal yemenita~rial yemenita~rial yemeniti
rand sudafricano~rand sudafricani
kwacha zambiano~kwacha zambiani
Zimbabwe Gold`,
"nl":`Verenigde Arabische Emiraten-dirham~VAE-dirham
Afghaanse afghani
Albanese lek
Armeense dram
Angolese kwanza
Argentijnse peso
Australische dollar
Arubaanse gulden
Azerbeidzjaanse manat
Bosnische convertibele mark
Barbadaanse dollar
Bengalese taka
Bahreinse dinar
Burundese frank
Bermuda-dollar
Bruneise dollar
Boliviaanse boliviano
Braziliaanse real
Bahamaanse dollar
Bhutaanse ngultrum
Botswaanse pula
Belarussische roebel
Belizaanse dollar
Canadese dollar
Congolese frank
Zwitserse frank
Chileense peso
Chinese yuan
Colombiaanse peso
Costa Ricaanse colon
Cubaanse peso
Kaapverdische escudo
Tsjechische kroon~Tsjechische kronen
Djiboutiaanse frank
Deense kroon~Deense kronen
Dominicaanse peso
Algerijnse dinar
Egyptisch pond
Eritrese nakfa
Ethiopische birr
Euro~euro
Fiji-dollar
Falklandeilands pond
Britse pond
Georgische lari
Ghanese cedi
Gibraltarees pond
Gambiaanse dalasi
Guinese frank
Guatemalteekse quetzal
Guyaanse dollar
Hongkongse dollar
Hondurese lempira
Haïtiaanse gourde
Hongaarse forint
Indonesische roepia
Israëlische nieuwe shekel
Indiase roepie
Iraakse dinar
Iraanse rial
IJslandse kroon~IJslandse kronen
Jamaicaanse dollar
Jordaanse dinar
Japanse yen
Keniaanse shilling
Kirgizische som
Cambodjaanse riel
Comorese frank
Noord-Koreaanse won
Zuid-Koreaanse won
Koeweitse dinar
Kaaimaneilandse dollar
Kazachse tenge
Laotiaanse kip
Libanees pond
Sri Lankaanse roepie
Liberiaanse dollar
Lesothaanse loti
Libische dinar
Marokkaanse dirham
Moldavische leu
Malagassische ariary
Macedonische denar
Myanmarese kyat
Mongoolse tugrik
Macause pataca
Mauritaanse ouguiya
Mauritiaanse roepie
Maldivische rufiyaa
Malawische kwacha
Mexicaanse peso
Maleisische ringgit
Mozambikaanse metical
Namibische dollar
Nigeriaanse naira
Nicaraguaanse córdoba
Noorse kroon~Noorse kronen
Nepalese roepie
Nieuw-Zeelandse dollar
Omaanse rial
Panamese balboa
Peruaanse sol
Papoea-Nieuw-Guinese kina
Filipijnse peso
Pakistaanse roepie
Poolse zloty
Paraguayaanse guarani
Qatarese rial
Roemeense leu
Servische dinar
Russische roebel
Rwandese frank
Saoedi-Arabische riyal
Salomon-dollar
Seychelse roepie
Soedanees pond
Zweedse kroon~Zweedse kronen
Singaporese dollar
Sint-Heleens pond
Sierra Leoonse leone
Somalische shilling
Surinaamse dollar
Zuid-Soedanees pond
Santomese dobra
Syrisch pond
Swazische lilangeni
Thaise baht
Tadzjiekse somoni
Turkmeense manat
Tunesische dinar
Tongaanse paʻanga
Turkse lira
Trinidad en Tobago-dollar
Nieuwe Taiwanese dollar
Tanzaniaanse shilling
Oekraïense hryvnia
Oegandese shilling
Amerikaanse dollar
Uruguayaanse peso
Oezbeekse sum
Venezolaanse bolivar
Vietnamese dong
Vanuatuaanse vatu
Samoaanse tala
CFA-frank
Oost-Caribische dollar
Caribische gulden
CFA-franc BCEAO
CFP-frank
Jemenitische rial
Zuid-Afrikaanse rand
Zambiaanse kwacha
Zimbabwe Gold`,
"pl":`dirham ZEA~dirhamy ZEA~dirhamów ZEA~dirhama ZEA
afgani afgańskie~afgani afgańskich~afgani afgańskiego
lek albański~leki albańskie~leków albańskich~leka albańskiego
dram armeński~dramy armeńskie~dramów armeńskich~drama armeńskiego
kwanza angolska~kwanzy angolskie~kwanz angolskich~kwanzy angolskiej
peso argentyńskie~pesos argentyńskie~pesos argentyńskich~peso argentyńskiego
dolar australijski~dolary australijskie~dolarów australijskich~dolara australijskiego
florin arubański~floriny arubańskie~florinów arubańskich~florina arubańskiego
manat azerski~manaty azerskie~manatów azerskich~manata azerskiego
marka zamienna Bośni i Hercegowiny~marki zamienne Bośni i Hercegowiny~marek zamiennych Bośni i Hercegowiny~marki zamiennej Bośni i Hercegowiny
dolar barbadoski~dolary barbadoskie~dolarów barbadoskich~dolara barbadoskiego
taka bengalska~taka bengalskie~taka bengalskich~taka bengalskiej
dinar bahrański~dinary bahrańskie~dinarów bahrańskich~dinara bahrańskiego
frank burundyjski~franki burundyjskie~franków burundyjskich~franka burundyjskiego
dolar bermudzki~dolary bermudzkie~dolarów bermudzkich~dolara bermudzkiego
dolar brunejski~dolary brunejskie~dolarów brunejskich~dolara brunejskiego
boliviano boliwijskie~boliviano boliwijskich~boliviano boliwijskiego
real brazylijski~reale brazylijskie~reali brazylijskich~reala brazylijskiego
dolar bahamski~dolary bahamskie~dolarów bahamskich~dolara bahamskiego
ngultrum bhutański~ngultrum bhutańskie~ngultrum bhutańskich~ngultrum bhutańskiego
pula botswańska~pule botswańskie~pul botswańskich~puli botswańskiej
rubel białoruski~ruble białoruskie~rubli białoruskich~rubla białoruskiego
dolar belizeński~dolary belizeńskie~dolarów belizeńskich~dolara belizeńskiego
dolar kanadyjski~dolary kanadyjskie~dolarów kanadyjskich~dolara kanadyjskiego
frank kongijski~franki kongijskie~franków kongijskich~franka kongijskiego
frank szwajcarski~franki szwajcarskie~franków szwajcarskich~franka szwajcarskiego
peso chilijskie~pesos chilijskie~pesos chilijskich~peso chilijskiego
juan chiński~juany chińskie~juanów chińskich~juana chińskiego
peso kolumbijskie~pesos kolumbijskie~pesos kolumbijskich~peso kolumbijskiego
colon kostarykański~colony kostarykańskie~colonów kostarykańskich~colona kostarykańskiego
peso kubańskie~pesos kubańskie~pesos kubańskich~peso kubańskiego
escudo zielonoprzylądkowe~escudo zielonoprzylądkowych~escudo zielonoprzylądkowego
korona czeska~korony czeskie~koron czeskich~korony czeskiej
frank dżibutyjski~franki dżibutyjskie~franków dżibutyjskich~franka dżibutyjskiego
korona duńska~korony duńskie~koron duńskich~korony duńskiej
peso dominikańskie~pesos dominikańskie~pesos dominikańskich~peso dominikańskiego
dinar algierski~dinary algierskie~dinarów algierskich~dinara algierskiego
funt egipski~funty egipskie~funtów egipskich~funta egipskiego
nakfa erytrejska~nakfy erytrejskie~nakf erytrejskich~nakfy erytrejskiej
birr etiopski~birry etiopskie~birrów etiopskich~birra etiopskiego
euro
dolar fidżyjski~dolary fidżyjskie~dolarów fidżyjskich~dolara fidżyjskiego
funt falklandzki~funty falklandzkie~funtów falklandzkich~funta falklandzkiego
funt szterling~funty szterlingi~funtów szterlingów~funta szterlinga
lari gruzińskie~lari gruzińskich~lari gruzińskiego
cedi ghańskie~cedi ghańskich~cedi ghańskiego
funt gibraltarski~funty gibraltarskie~funtów gibraltarskich~funta gibraltarskiego
dalasi gambijskie~dalasi gambijskich~dalasi gambijskiego
frank gwinejski~franki gwinejskie~franków gwinejskich~franka gwinejskiego
quetzal gwatemalski~quetzale gwatemalskie~quetzali gwatemalskich~quetzala gwatemalskiego
dolar gujański~dolary gujańskie~dolarów gujańskich~dolara gujańskiego
dolar hongkoński~dolary hongkońskie~dolarów hongkońskich~dolara hongkońskiego
lempira honduraska~lempiry honduraskie~lempir honduraskich~lempiry honduraskiej
gourde haitański~gourde haitańskie~gourde haitańskich~gourde haitańskiego
forint węgierski~forinty węgierskie~forintów węgierskich~forinta węgierskiego
rupia indonezyjska~rupie indonezyjskie~rupii indonezyjskich~rupii indonezyjskiej
nowy szekel izraelski~nowe szekle izraelskie~nowych szekli izraelskich~nowego szekla izraelskiego
rupia indyjska~rupie indyjskie~rupii indyjskich~rupii indyjskiej
dinar iracki~dinary irackie~dinarów irackich~dinara irackiego
rial irański~riale irańskie~riali irańskich~riala irańskiego
korona islandzka~korony islandzkie~koron islandzkich~korony islandzkiej
dolar jamajski~dolary jamajskie~dolarów jamajskich~dolara jamajskiego
dinar jordański~dinary jordańskie~dinarów jordańskich~dinara jordańskiego
jen japoński~jeny japońskie~jenów japońskich~jena japońskiego
szyling kenijski~szylingi kenijskie~szylingów kenijskich~szylinga kenijskiego
som kirgiski~somy kirgiskie~somów kirgiskich~soma kirgiskiego
riel kambodżański~riele kambodżańskie~rieli kambodżańskich~riela kambodżańskiego
frank komoryjski~franki komoryjskie~franków komoryjskich~franka komoryjskiego
won północnokoreański~wony północnokoreańskie~wonów północnokoreańskich~wona północnokoreańskiego
won południowokoreański~wony południowokoreańskie~wonów południowokoreańskich~wona południowokoreańskiego
dinar kuwejcki~dinary kuwejckie~dinarów kuwejckich~dinara kuwejckiego
dolar kajmański~dolary kajmańskie~dolarów kajmańskich~dolara kajmańskiego
tenge kazachskie~tenge kazachskich~tenge kazachskiego
kip laotański~kipy laotańskie~kipów laotańskich~kipa laotańskiego
funt libański~funty libańskie~funtów libańskich~funta libańskiego
rupia lankijska~rupie lankijskie~rupii lankijskich~rupii lankijskiej
dolar liberyjski~dolary liberyjskie~dolarów liberyjskich~dolara liberyjskiego
loti sotyjskie~loti sotyjskich~loti sotyjskiego
dinar libijski~dinary libijskie~dinarów libijskich~dinara libijskiego
dirham marokański~dirhamy marokańskie~dirhamów marokańskich~dirhama marokańskiego
lej mołdawski~leje mołdawskie~lejów mołdawskich~leja mołdawskiego
ariary malgaski~ariary malgaskie~ariary malgaskich~ariary malgaskiego
denar macedoński~denary macedońskie~denarów macedońskich~denara macedońskiego
kiat birmański~kiaty birmańskie~kiatów birmańskich~kiata birmańskiego
tugrik mongolski~tugriki mongolskie~tugrików mongolskich~tugrika mongolskiego
pataca Makau
ugija mauretańska~ugija mauretańskie~ugija mauretańskich~ugija mauretańskiej
rupia maurytyjska~rupie maurytyjskie~rupii maurytyjskich~rupii maurytyjskiej
rupia malediwska~rupie malediwskie~rupii malediwskich~rupii malediwskiej
kwacha malawijska~kwachy malawijskie~kwach malawijskich~kwachy malawijskiej
peso meksykańskie~pesos meksykańskie~pesos meksykańskich~peso meksykańskiego
ringgit malezyjski~ringgity malezyjskie~ringgitów malezyjskich~ringgita malezyjskiego
metical mozambicki~meticale mozambickie~meticali mozambickich~meticala mozambickiego
dolar namibijski~dolary namibijskie~dolarów namibijskich~dolara namibijskiego
naira nigeryjska~nairy nigeryjskie~nair nigeryjskich~nairy nigeryjskiej
cordoba nikaraguańska~cordoby nikaraguańskie~cordob nikaraguańskich~cordoby nikaraguańskiej
korona norweska~korony norweskie~koron norweskich~korony norweskiej
rupia nepalska~rupie nepalskie~rupii nepalskich~rupii nepalskiej
dolar nowozelandzki~dolary nowozelandzkie~dolarów nowozelandzkich~dolara nowozelandzkiego
rial omański~riale omańskie~riali omańskich~riala omańskiego
balboa panamski~balboa panamskie~balboa panamskich~balboa panamskiego
sol peruwiański~sole peruwiańskie~soli peruwiańskich~sola peruwiańskiego
kina papuańska~kina papuaska~kina papuaskie~kina papuaskich~kina papuaskiej
peso filipińskie~pesos filipińskie~pesos filipińskich~peso filipińskiego
rupia pakistańska~rupie pakistańskie~rupii pakistańskich~rupii pakistańskiej
złoty polski~złote polskie~złotych polskich~złotego polskiego
guarani paragwajskie~guarani paragwajskich~guarani paragwajskiego
rial katarski~riale katarskie~riali katarskich~riala katarskiego
lej rumuński~leje rumuńskie~lejów rumuńskich~leja rumuńskiego
dinar serbski~dinary serbskie~dinarów serbskich~dinara serbskiego
rubel rosyjski~ruble rosyjskie~rubli rosyjskich~rubla rosyjskiego
frank ruandyjski~franki ruandyjskie~franków ruandyjskich~franka ruandyjskiego
rial saudyjski~riale saudyjskie~riali saudyjskich~riala saudyjskiego
dolar Wysp Salomona~dolary Wysp Salomona~dolarów Wysp Salomona~dolara Wysp Salomona
rupia seszelska~rupie seszelskie~rupii seszelskich~rupii seszelskiej
funt sudański~funty sudańskie~funtów sudańskich~funta sudańskiego
korona szwedzka~korony szwedzkie~koron szwedzkich~korony szwedzkiej
dolar singapurski~dolary singapurskie~dolarów singapurskich~dolara singapurskiego
funt Świętej Heleny~funty Świętej Heleny~funtów Świętej Heleny~funta Świętej Heleny
leone sierraleoński~leone sierraleońskie~leone sierraleońskich~leone sierraleońskiego
szyling somalijski~szylingi somalijskie~szylingów somalijskich~szylinga somalijskiego
dolar surinamski~dolary surinamskie~dolarów surinamskich~dolara surinamskiego
funt południowosudański~funty południowosudańskie~funtów południowosudańskich~funta południowosudańskiego
dobra Wysp Świętego Tomasza i Książęcej~dobry Wysp Świętego Tomasza i Książęcej~dobr Wysp Świętego Tomasza i Książęcej
funt syryjski~funty syryjskie~funtów syryjskich~funta syryjskiego
lilangeni Suazi~emalangeni Suazi
baht tajski~bahty tajskie~bahtów tajskich~bahta tajskiego
somoni tadżyckie~somoni tadżyckich~somoni tadżyckiego
manat turkmeński~manaty turkmeńskie~manatów turkmeńskich~manata turkmeńskiego
dinar tunezyjski~dinary tunezyjskie~dinarów tunezyjskich~dinara tunezyjskiego
pa’anga tongijska~pa’anga tongijskie~pa’anga tongijskich~pa’anga tongijskiej
lira turecka~liry tureckie~lir tureckich~liry tureckiej
dolar trynidadzki~dolary trynidadzkie~dolarów trynidadzkich~dolara trynidadzkiego
nowy dolar tajwański~nowe dolary tajwańskie~nowych dolarów tajwańskich~nowego dolara tajwańskiego
szyling tanzański~szylingi tanzańskie~szylingów tanzańskich~szylinga tanzańskiego
hrywna ukraińska~hrywny ukraińskie~hrywien ukraińskich~hrywny ukraińskiej
szyling ugandyjski~szylingi ugandyjskie~szylingów ugandyjskich~szylinga ugandyjskiego
dolar amerykański~dolary amerykańskie~dolarów amerykańskich~dolara amerykańskiego
peso urugwajskie~pesos urugwajskie~pesos urugwajskich~peso urugwajskiego
som uzbecki~somy uzbeckie~somów uzbeckich~soma uzbeckiego
boliwar wenezuelski~boliwary wenezuelskie~boliwarów wenezuelskich~boliwara wenezuelskiego
dong wietnamski~dongi wietnamskie~dongów wietnamskich~donga wietnamskiego
vatu wanuackie~vatu wanuackich~vatu wanuackiego
tala samoańskie~tala samoańskich~tala samoańskiego
frank CFA BEAC~franki CFA BEAC~franków CFA BEAC~franka CFA BEAC
dolar wschodniokaraibski~dolary wschodniokaraibskie~dolarów wschodniokaraibskich~dolara wschodniokaraibskiego
gulden karaibski~guldeny karaibskie~guldenów karaibskich~guldena karaibskiego
frank CFA~franki CFA~franków CFA~franka CFA
frank CFP~franki CFP~franków CFP~franka CFP
rial jemeński~riale jemeńskie~riali jemeńskich~riala jemeńskiego
rand południowoafrykański~randy południowoafrykańskie~randów południowoafrykańskich~randa południowoafrykańskiego
kwacha zambijska~kwachy zambijskie~kwach zambijskich~kwachy zambijskiej
złoto Zimbabwe~złota Zimbabwe~złot Zimbabwe`,
"pt":`Dirham dos Emirados Árabes Unidos~Dirham dos EAU~Dirhams dos EAU|dirham dos Emirados Árabes Unidos~sdirham dos Emirados Árabes Unidos
Afegane afegão~Afeganes afegãos|afegâni afegão~afegânis afegãos
Lek albanês~Leks albaneses|lek albanês~leks albaneses
Dram armênio~Drams armênios|dram arménio~drams arménios
Kwanza angolano~Kwanzas angolanos|kwanza angolano~kwanzas angolanos
Peso argentino~Pesos argentinos|peso argentino~pesos argentinos
Dólar australiano~Dólares australianos|dólar australiano~dólares australianos
Florim arubano~Florins arubanos|florim de Aruba~florins de Aruba
Manat azeri~Manats azeris|manat azeri~manats azeris
Marco conversível da Bósnia e Herzegovina~Marcos conversíveis da Bósnia e Herzegovina|marco bósnio-herzegóvino conversível~marcos bósnio-herzegóvinos conversíveis
Dólar barbadense~Dólares barbadenses|dólar barbadense~dólares barbadenses
Taka bengali~Takas bengalis|taka bengali~takas bengalis
Dinar bareinita~Dinares bareinitas|dinar baremita~dinares baremitas
Franco burundiano~Francos burundianos|franco burundiano~francos burundianos
Dólar bermudense~Dólares bermudenses|dólar bermudense~dólares bermudense
Dólar bruneano~Dólares bruneanos|dólar bruneano~dólares bruneanos
Boliviano da Bolívia~Bolivianos da Bolívia|boliviano~bolivianos
Real brasileiro~Reais brasileiros|real brasileiro~reais brasileiros
Dólar bahamense~Dólares bahamenses|dólar das Bahamas~dólares das Bahamas
Ngultrum butanês~Ngultruns butaneses|ngultrum butanês~ngultrumes butaneses
Pula botsuanesa~Pulas botsuanesas|pula de Botswana~pulas de Botswana
Rublo bielorrusso~Rublos bielorrussos|rublo bielorrusso~rublos bielorrussos
Dólar belizenho~Dólares belizenhos|dólar belizense~dólares belizense
Dólar canadense~Dólares canadenses|dólar canadiano~dólares canadianos
Franco congolês~Francos congoleses|franco congolês~francos congoleses
Franco suíço~Francos suíços|franco suíço~francos suíços
Peso chileno~Pesos chilenos|peso chileno~pesos chilenos
Yuan chinês~Yuans chineses|yuan~yuans
Peso colombiano~Pesos colombianos|peso colombiano~pesos colombianos
Colón costarriquenho~Colóns costarriquenhos|colon costa-riquenho~colons costa-riquenho
Peso cubano~Pesos cubanos|peso cubano~pesos cubanos
Escudo cabo-verdiano~Escudos cabo-verdianos|escudo cabo-verdiano~escudos cabo-verdianos
Coroa tcheca~Coroas tchecas|coroa checa~coroas checas
Franco djiboutiano~Francos djiboutianos|franco jibutiano~francos jibutianos
Coroa dinamarquesa~Coroas dinamarquesas|coroa dinamarquesa~coroas dinamarquesas
Peso dominicano~Pesos dominicanos|peso dominicano~pesos dominicanos
Dinar argelino~Dinares argelinos|dinar argelino~dinares argelinos
Libra egípcia~Libras egípcias|libra egípcia~libras egípcias
Nakfa da Eritreia~Nakfas da Eritreia|nakfa eritreia~nakfas eritreias
Birr etíope~Birrs etíopes|birr etíope~birres etíopes
Euro~Euros|euro~euros
Dólar fijiano~Dólares fijianos|dólar fijiano~dólares fijianos
Libra malvinense~Libras malvinenses|libra das Ilhas Falkland~libras das Ilhas Falkland
Libra esterlina~Libras esterlinas|libra esterlina britânica~libras esterlinas britânicas
Lari georgiano~Laris georgianos|lari georgiano~laris georgianos
Cedi ganês~Cedis ganeses|cedi ganês~cedis ganeses
Libra de Gibraltar~Libras de Gibraltar|libra de Gibraltar~libras de Gibraltar
Dalasi gambiano~Dalasis gambianos|dalasi gambiano~dalasis gambianos
Franco guineano~Francos guineanos|franco guineense~francos guineenses
Quetzal guatemalteco~Quetzais guatemaltecos|quetzal da Guatemala~quetzales da Guatemala
Dólar guianense~Dólares guianenses|dólar da Guiana~dólares da Guiana
Dólar de Hong Kong~Dólares de Hong Kong|dólar de Hong Kong~dólares de Hong Kong
Lempira hondurenha~Lempiras hondurenhas|lempira das Honduras~lempiras das Honduras
Gourde haitiano~Gourdes haitianos|gourde haitiano~gourdes haitianos
Florim húngaro~Florins húngaros|forint húngaro~forints húngaros
Rupia indonésia~Rupias indonésias|rupia indonésia~rupias indonésias
Novo shekel israelense~Novos shekels israelenses|sheqel novo israelita~sheqels novos israelitas
Rupia indiana~Rupias indianas|rupia indiana~rupias indianas
Dinar iraquiano~Dinares iraquianos|dinar iraquiano~dinares iraquianos
Rial iraniano~Riales iranianos|rial iraniano~riais iranianos
Coroa islandesa~Coroas islandesas|coroa islandesa~coroas islandesas
Dólar jamaicano~Dólares jamaicanos|dólar jamaicano~dólares jamaicanos
Dinar jordaniano~Dinares jordanianos|dinar jordaniano~dinares jordanianos
Iene japonês~Ienes japoneses|iene japonês~ienes japoneses
Xelim queniano~Xelins quenianos|xelim queniano~xelins quenianos
Som quirguiz~Sons quirguizes|som quirguiz~somes quirguizes
Riel cambojano~Rieles cambojanos|riel cambojano~rieles cambojanos
Franco comoriano~Francos comorianos|franco comoriano~francos comorianos
Won norte-coreano~Wons norte-coreanos|won norte-coreano~wons norte-coreanos
Won sul-coreano~Wons sul-coreanos|won sul-coreano~wons sul-coreano
Dinar kuwaitiano~Dinares kuwaitianos|dinar kuwaitiano~dinares kuwaitianos
Dólar das Ilhas Cayman~Dólares das Ilhas Cayman|dólar das Ilhas Caimão~dólares das Ilhas Caimão
Tenge cazaque~Tenges cazaques|tenge cazaque~tenges cazaques
Kip laosiano~Kips laosianos|kip laosiano~kips laosianos
Libra libanesa~Libras libanesas|libra libanesa~libras libanesas
Rupia cingalesa~Rupias cingalesas|rupia do Sri Lanka~rupias do Sri Lanka
Dólar liberiano~Dólares liberianos|dólar liberiano~dólares liberianos
Loti lesotiano~Lotis lesotianos|loti lesotiano~lotis lesotianos
Dinar líbio~Dinares líbios|dinar líbio~dinares líbios
Dirham marroquino~Dirhams marroquinos|dirham marroquino~dirhams marroquinos
Leu moldávio~Leus moldávios|leu moldavo~leus moldavos
Ariary malgaxe~Ariarys malgaxes|ariari malgaxe~ariaris malgaxes
Dinar macedônio~Dinares macedônios|dinar macedónio~dinares macedónios
Quiate mianmarense~Quiates mianmarenses|kyat de Mianmar~kyats de Mianmar
Tugrik mongol~Tugriks mongóis|tugrik mongol~tugriks mongóis
Pataca macaense~Patacas macaenses|pataca macaense~patacas macaenses
Ouguiya mauritana~Ouguiyas mauritanas|ouguiya mauritana~ouguiyas mauritanas
Rupia mauriciana~Rupias mauricianas|rupia mauriciana~rupias mauricianas
Rupia maldivana~Rupias maldivanas|rupia maldivana~rupias maldivanas
Kwacha malauiana~Kwachas malauianas|kwacha malauiano~kwachas malauianos
Peso mexicano~Pesos mexicanos|peso mexicano~pesos mexicanos
Ringgit malaio~Ringgits malaios|ringgit malaio~ringgits malaios
Metical moçambicano~Meticais moçambicanos|metical moçambicano~meticais moçambicanos
Dólar namibiano~Dólares namibianos|dólar namibiano~dólares namibianos
Naira nigeriana~Nairas nigerianas|naira nigeriana~nairas nigerianas
Córdoba nicaraguense~Córdobas nicaraguenses|córdoba nicaraguano~córdobas nicaraguanos
Coroa norueguesa~Coroas norueguesas|coroa norueguesa~coroas norueguesas
Rupia nepalesa~Rupias nepalesas|rupia nepalesa~rupias nepalesas
Dólar neozelandês~Dólares neozelandeses|dólar neozelandês~dólares neozelandeses
Rial omanense~Riales omanenses|rial omanense~riais omanenses
Balboa panamenho~Balboas panamenhos|balboa do Panamá~balboas do Panamá
Novo sol peruano~Novos sóis peruanos|sol peruano~sóis peruanos
Kina papuásia~Kinas papuásias|kina papuásia~kinas papuásias
Peso filipino~Pesos filipinos|peso filipino~pesos filipinos
Rupia paquistanesa~Rupias paquistanesas|rupia paquistanesa~rupias paquistanesas
Zloty polonês~Zlotys poloneses|zloti polaco~zlotis polacos
Guarani paraguaio~Guaranis paraguaios|guarani paraguaio~guaranis paraguaios
Rial catariano~Riales catarianos|rial catarense~riais catarenses
Leu romeno~Leus romenos~Leu antigo da Romênia~Leus antigos da Romênia|leu romeno~leus romenos
Dinar sérvio~Dinares sérvios~Dinar antigo da Sérvia~Dinares antigos da Sérvia|dinar sérvio~dinares sérvios
Rublo russo~Rublos russos|rublo russo~rublos russos
Franco ruandês~Francos ruandeses|franco ruandês~francos ruandeses
Riyal saudita~Riyales sauditas|rial saudita~riais sauditas
Dólar das Ilhas Salomão~Dólares das Ilhas Salomão|dólar das Ilhas Salomão~dólares das Ilhas Salomão
Rupia seichelense~Rupias seichelenses|rupia seichelense~rupias seichelenses
Libra sudanesa~Libras sudanesas~Libra antiga sudanesa~Libras antigas sudanesas|libra sudanesa~libras sudanesas
Coroa sueca~Coroas suecas|coroa sueca~coroas suecas
Dólar singapuriano~Dólares singapurianos|dólar singapuriano~dólares singapurianos
Libra de Santa Helena~Libras de Santa Helena|libra santa-helenense~libras santa-helenenses
Leone de Serra Leoa~Leones de Serra Leoa|leone de Serra Leoa~leones de Serra Leoa
Xelim somali~Xelins somalis|xelim somali~xelins somalis
Dólar surinamês~Dólares surinameses|dólar do Suriname~dólares do Suriname
Libra sul-sudanesa~Libras sul-sudanesas|libra sul-sudanesa~libras sul-sudanesas
Dobra de São Tomé e Príncipe~Dobras de São Tomé e Príncipe|dobra de São Tomé e Príncipe~dobras de São Tomé e Príncipe
Libra síria~Libras sírias|libra síria~libras sírias
Lilangeni suazi~Lilangenis suazis|lilangeni suázi~lilangenis suázis
Baht tailandês~Bahts tailandeses|baht tailandês~bahts tailandeses
Somoni tadjique~Somonis tadjiques|somoni tajique~somonis tajiques
Manat turcomeno~Manats turcomenos|manat turcomeno~manats turcomenos
Dinar tunisiano~Dinares tunisianos|dinar tunisino~dinares tunisinos
Paʻanga tonganesa~Paʻangas tonganesas|paʻanga tonganesa~paʻangas tonganesas
Lira turca~Liras turcas~Lira turca antiga~Liras turcas antigas|lira turca~liras turcas
Dólar de Trinidad e Tobago~Dólares de Trinidad e Tobago|dólar de Trindade e Tobago~dólares de Trindade e Tobago
Novo dólar taiwanês~Novos dólares taiwaneses|novo dólar taiwanês~novos dólares taiwaneses
Xelim tanzaniano~Xelins tanzanianos|xelim tanzaniano~xelins tanzanianos
Hryvnia ucraniano~Hryvnias ucranianos|hryvnia ucraniano~hryvnias ucranianos
Xelim ugandense~Xelins ugandenses~Shilling de Uganda~Shillings de Uganda|xelim ugandense~xelins ugandenses
Dólar americano~Dólares americanos|dólar dos Estados Unidos~dólares dos Estados Unidos
Peso uruguaio~Pesos uruguaios|peso uruguaio~pesos uruguaios
Som uzbeque~Sons uzbeques|som uzbeque~somes uzbeques
Bolívar venezuelano~Bolívares venezuelanos|bolívar~bolívares
Dong vietnamita~Dongs vietnamitas|dong vietnamita~dongs vietnamitas
Vatu de Vanuatu~Vatus de Vanuatu|vatu de Vanuatu~vatus de Vanuatu
Tala samoano~Talas samoanos|tala samoano~talas samoanos
Franco CFA de BEAC~Francos CFA de BEAC|franco CFA~francos CFA
Dólar do Caribe Oriental~Dólares do Caribe Oriental|dólar das Caraíbas Orientais~dólares das Caraíbas Orientais
Florim do Caribe~Florins do Caribe|florim caribenho~florins caribenhos
Franco CFA de BCEAO~Francos CFA de BCEAO|franco CFA~francos CFA
Franco CFP~Francos CFP|franco CFP~francos CFP
Rial iemenita~Riales iemenitas|rial iemenita~riais iemenitas
Rand sul-africano~Rands sul-africanos~Rand da África do Sul~Rands da África do Sul|rand sul-africano~rands sul-africanos
Kwacha zambiano~Kwachas zambianos|kwacha zambiano~kwachas zambianos
Ouro zimbabueano~Ouros zimbabueanos|ouro zimbabuense~ouros zimbabuenses`,
"ro":`dirham din Emiratele Arabe Unite~dirhami din Emiratele Arabe Unite
afgani afgan~afgani afgani
lek
dram armenesc~drami armenești
kwanza angoleză~kwanze angoleze
peso argentinian~pesos argentinieni
dolar australian~dolari australieni
florin aruban~florini arubani
manat azer~manați azeri
marcă convertibilă~mărci convertibile
dolar din Barbados~dolari din Barbados
taka din Bangladesh
dinar din Bahrain~dinari din Bahrain
franc burundez~franci burundezi
dolar din Bermuda~dolari din Bermuda
dolar din Brunei~dolari din Brunei~dolari Brunei
boliviano
real~reali
dolar din Bahamas~dolari din Bahamas
ngultrum din Bhutan
pula Botswana
rublă belarusă~ruble belaruse
dolar din Belize~dolari din Belize
dolar canadian~dolari canadieni
franc congolez~franci congolezi
franc elvețian~franci elvețieni
peso chilian~pesos chilieni
yuan chinezesc~yuani chinezești
peso columbian~pesos columbieni
colón costarican~colóni costaricani
peso cubanez~pesos cubanezi
escudo caboverdian~escudo caboverdieni
coroană cehă~coroane cehe
franc djiboutian~franci djiboutieni
coroană daneză~coroane daneze
peso dominican~pesos dominicani
dinar algerian~dinari algerieni
liră egipteană~lire egiptene
nakfa eritreeană~nakfa eritreene
birr etiopian~birri etiopieni
euro
dolar fijian~dolari fijieni
liră din Insulele Falkland~lire din Insulele Falkland
liră sterlină~lire sterline
lari georgian~lari georgieni
cedi ghanez~cedi ghanezi
liră din Gibraltar~lire din Gibraltar~lire Gibraltar
dalasi din Gambia
franc guineean~franci guineeni
quetzal guatemalez~quetzali guatemalezi
dolar guyanez~dolari guyanezi
dolar din Hong Kong~dolari din Hong Kong
lempira honduriană~lempiră honduriană~lempire honduriene
gourde din Haiti
forint~forinți
rupie indoneziană~rupii indoneziene
shekel israelian nou~shekeli israelieni noi
rupie indiană~rupii indiene
dinar irakian~dinari irakieni
rial iranian~riali iranieni
coroană islandeză~coroane islandeze
dolar jamaican~dolari jamaicani
dinar iordanian~dinari iordanieni
yen japonez~yeni japonezi
șiling kenyan~șilingi kenyeni
som kârgâz~somi kârgâzi
riel cambodgian~rieli cambodgieni
franc comorian~franci comorieni
won nord-coreean~woni nord-coreeni
won sud-coreean~woni sud-coreeni
dinar kuweitian~dinari kuweitieni
dolar din Insulele Cayman~dolari din Insulele Cayman
tenge kazahă~tenge kazahe
kip laoțian~kipi laoțieni
liră libaneză~lire libaneze
rupie srilankeză~rupii srilankeze
dolar liberian~dolari liberieni
loti lesothian~maloti lesothieni
dinar libian~dinari libieni
dirham marocan~dirhami marocani
leu moldovenesc~lei moldovenești
ariary malgaș~ariary malgași
denar~denari
kyat din Myanmar~kyați din Myanmar
tugrik mongol~tugrici mongoli
pataca din Macao
ouguiya mauritană~ouguiya mauritane
rupie mauritiană~rupii mauritiene
rufiyaa maldiviană~rufiyaa maldiviene
kwacha malawiană~kwache malawiene
peso mexican~pesos mexicani
ringgit malaiezian~ringgit malaiezieni
metical mozambican~meticali mozambicani
dolar namibian~dolari namibieni
naira nigeriană~naire nigeriene
córdoba oro~córdobe oro
coroană norvegiană~coroane norvegiene
rupie nepaleză~rupii nepaleze
dolar neozeelandez~dolari neozeelandezi
rial omanez~riali omanezi
balboa panameză~balboa panameze
sol~soli
kina din Papua-Noua Guinee
peso filipinez~pesos filipinezi
rupie pakistaneză~rupii pakistaneze
zlot~zloți
guarani
rial qatarian~riali qatarieni
leu românesc~lei românești
dinar sârbesc~dinari sârbești
rublă rusească~ruble rusești
franc rwandez~franci rwandezi
rial saudit~riali saudiți
dolar din Insulele Solomon~dolari din Insulele Solomon
rupie seychelleză~rupii seychelleze
liră sudaneză~lire sudaneze
coroană suedeză~coroane suedeze
dolar singaporez~dolari singaporezi
liră din Sfânta Elena~lire din Sfânta Elena
leone din Sierra Leone~leoni din Sierra Leone
șiling somalez~șilingi somalezi
dolar surinamez~dolari surinamezi
liră din Sudanul de Sud~lire din Sudanul de Sud
dobra din São Tomé și Príncipe~dobre din São Tomé și Príncipe
liră siriană~lire siriene
lilangeni din Swaziland~emalangeni din Swaziland
baht thailandez~bahți thailandezi
somoni tadjic~somoni tajdic~somoni tadjici
manat turkmen~manat turkmeni
dinar tunisian~dinari tunisieni
pa’anga tongană~pa’anga tongane
liră turcească~lire turcești
dolar din Trinidad și Tobago~dolari din Trinidad și Tobago
dolar nou din Taiwan~dolari noi din Taiwan~dolari noi Taiwan
șiling tanzanian~șilingi tanzanieni
grivnă~grivne
șiling ugandez~șilingi ugandezi
dolar american~dolari americani
peso uruguayan~pesos uruguayeni
sum Uzbekistan
bolívar soberano~bolívari soberano
dong vietnamez~dongi vietnamezi
vatu din Vanuatu
tala samoană~tala samoane
franc CFA BEAC~franci CFA BEAC~franci CFA central-africani
dolar est-caraib~dolari est-caraibi
gulden caraib~guldeni caraibi
franc CFA BCEAO~franci CFA BCEAO
franc CFP~franci CFP
rial yemenit~riali yemeniți
rand sud-african~ranzi sud-africani
kwacha zambian~kwache zambiene
Zimbabwe Gold`,
"sk":`SAE dirham~SAE dirhamy~SAE dirhamu~SAE dirhamov
afganský afgání~afganské afgání~afganského afgání~afganských afgání
albánsky lek~albánske leky~albánskeho leku~albánskych lekov
arménsky dram~arménske dramy~arménskeho dramu~arménskych dramov
angolská kwanza~angolské kwanzy~angolskej kwanzy~angolských kwánz
argentínske peso~argentínske pesos~argentínskeho pesa~argentínskych pesos
austrálsky dolár~austrálske doláre~austrálskeho dolára~austrálskych dolárov
arubský gulden~arubské guldeny~arubského guldena~arubských guldenov
azerbajdžanský manat~azerbajdžanské manaty~azerbajdžanského manatu~azerbajdžanských manatov
bosniansko-hercegovinská konvertibilná marka~bosniansko-hercegovinské konvertibilné marky~bosniansko-hercegovinskej konvertibilnej marky~bosniansko-hercegovinských konvertibilných mariek
barbadoský dolár~barbadoské doláre~barbadoského dolára~barbadoských dolárov
bangladéšska taka~bangladéšske taky~bangladéšskej taky~bangladéšskych ták
bahrajnský dinár~bahrajnské dináre~bahrajnského dinára~bahrajnských dinárov
burundský frank~burundské franky~burundského franku~burundských frankov
bermudský dolár~bermudské doláre~bermudského dolára~bermudských dolárov
brunejský dolár~brunejské doláre~brunejského dolára~brunejských dolárov
bolívijské boliviano~bolívijské boliviana~bolívijského boliviana~bolívijských bolivian
brazílsky real~brazílske realy~brazílskeho realu~brazílskych realov
bahamský dolár~bahamské doláre~bahamského dolára~bahamských dolárov
bhutánsky ngultrum~bhutánske ngultrumy~bhutánskeho ngultrumu~bhutánskych ngultrumov
botswanská pula~botswanské puly~botswanskej puly~botswanských púl
bieloruský rubeľ~bieloruské ruble~bieloruského rubľa~bieloruských rubľov
belizský dolár~belizské doláre~belizského dolára~belizských dolárov
kanadský dolár~kanadské doláre~kanadského dolára~kanadských dolárov
konžský frank~konžské franky~konžského franku~konžských frankov
švajčiarsky frank~švajčiarske franky~švajčiarskeho franku~švajčiarskych frankov
čilské peso~čilské pesos~čilského pesa~čilských pesos
čínsky jüan~čínske jüany~čínskeho jüana~čínskych jüanov
kolumbijské peso~kolumbijské pesos~kolumbijského pesa~kolumbijských pesos
kostarický colón~kostarické colóny~kostarického colóna~kostarických colónov
kubánske peso~kubánske pesos~kubánskeho pesa~kubánskych pesos
kapverdské escudo~kapverdské escudá~kapverdského escuda~kapverdských escúd
česká koruna~české koruny~českej koruny~českých korún
džibutský frank~džibutské franky~džibutského franku~džibutských frankov
dánska koruna~dánske koruny~dánskej koruny~dánskych korún
dominikánske peso~dominikánske pesos~dominikánskeho pesa
alžírsky dinár~alžírske dináre~alžírskeho dinára~alžírskych dinárov
egyptská libra~egyptské libry~egyptskej libry~egyptských libier
eritrejská nakfa~eritrejské nakfy~eritrejskej nakfy~eritrejských nakief
etiópsky birr~etiópske birry~etiópskeho birru~etiópskych birrov
euro~eurá~eura~eur
fidžijský dolár~fidžijské doláre~fidžijského dolára~fidžijských dolárov
falklandská libra~falklandské libry~falklandskej libry~falklandských libier
britská libra~britské libry~britskej libry~britských libier
gruzínske lari~gruzínskeho lari~gruzínskych lari
ghanské cedi~ghanského cedi~ghanských cedi
gibraltárska libra~gibraltárske libry~gibraltárskej libry~gibraltárskych libier
gambijské dalasi~gambijského dalasi~gambijských dalasi
guinejský frank~guinejské franky~guinejského franku~guinejských frankov
guatemalský quetzal~guatemalské quetzaly~guatemalského quetzala~guatemalských quetzalov
guyanský dolár~guyanské doláre~guyanského dolára~guyanských dolárov
hongkonský dolár~hongkonské doláre~hongkonského dolára~hongkonských dolárov
honduraská lempira~honduraské lempiry~honduraskej lempiry~honduraských lempír
haitské gourde~haitského gourde~haitských gourde
maďarský forint~maďarské forinty~maďarského forinta~maďarských forintov
indonézska rupia~indonézske rupie~indonézskej rupie~indonézskych rupií
izraelský šekel~izraelské šekely~izraelského šekela~izraelských šekelov
indická rupia~indické rupie~indickej rupie~indických rupií
iracký dinár~iracké dináre~irackého dinára~irackých dinárov
iránsky rial~iránske rialy~iránskeho rialu~iránskych rialov
islandská koruna~islandské koruny~islandskej koruny~islandských korún
jamajský dolár~jamajské doláre~jamajského dolára~jamajských dolárov
jordánsky dinár~jordánske dináre~jordánskeho dinára~jordánskych dinárov
japonský jen~japonské jeny~japonského jenu~japonských jenov
kenský šiling~kenské šilingy~kenského šilingu~kenských šilingov
kirgizský som~kirgizské somy~kirgizského somu~kirgizských somov
kambodžský riel~kambodžské riely~kambodžského rielu~kambodžských rielov
komorský frank~komorské franky~komorského franku~komorských frankov
severokórejský won~severokórejské wony~severokórejskeho wonu~severokórejských wonov
juhokórejský won~juhokórejské wony~juhokórejského wonu~juhokórejských wonov
kuvajtský dinár~kuvajtské dináre~kuvajtského dinára~kuvajtských dinárov
kajmanský dolár~kajmanské doláre~kajmanského dolára~kajmanských dolárov
kazašské tenge~kazašského tenge~kazašských tenge
laoský kip~laoské kipy~laoského kipu~laoských kipov
libanonská libra~libanonské libry~libanonskej libry~libanonských libier
srílanská rupia~srílanské rupie~srílanskej rupie~srílanských rupií
libérijský dolár~libérijské doláre~libérijského dolára~libérijských dolárov
lesothský loti~lesothské loti~lesothského loti~lesothských loti
líbyjský dinár~líbyjské dináre~líbyjského dinára~líbyjských dinárov
marocký dirham~marocké dirhamy~marockého dirhamu~marockých dirhamov
moldavský lei~moldavské lei~moldavského lei~moldavských lei
malgašský ariary~malgašské ariary~malgašského ariary~malgašských ariary
macedónsky denár~macedónske denáre~macedónskeho denára~macedónskych denárov
mjanmarský kyat~mjanmarské kyaty~mjanmarského kyatu~mjanmarských kyatov
mongolský tugrik~mongolské tugriky~mongolského tugrika~mongolských tugrikov
macajská pataca~macajské patacy~macajskej patacy~macajských patác
mauritánska ouguiya~mauritánske ouguiye~mauritánskej ouguiye~mauritánskych ouguiyí
maurícijská rupia~maurícijské rupie~maurícijskej rupie~maurícijských rupií
maldivská rupia~maldivské rupie~maldivskej rupie~maldivských rupií
malawijská kwacha~malawijské kwachy~malawijskej kwachy~malawijských kwách
mexické peso~mexické pesos~mexického pesa~mexických pesos
malajzijský ringgit~malajzijské ringgity~malajzijského ringgitu~malajzijských ringgitov
mozambický metical~mozambické meticaly~mozambického meticalu~mozambických meticalov
namíbijský dolár~namíbijské doláre~namíbijského dolára~namíbijských dolárov
nigérijská naira~nigérijské nairy~nigérijskej nairy~nigérijských nair
nikaragujská córdoba~nikaragujské córdoby~nikaragujskej córdoby~nikaragujských córdob
nórska koruna~nórske koruny~nórskej koruny~nórskych korún
nepálska rupia~nepálske rupie~nepálskej rupie~nepálskych rupií
novozélandský dolár~novozélandské doláre~novozélandského dolára~novozélandských dolárov
ománsky rial~ománske rialy~ománskeho rialu~ománskych rialov
panamská balboa~panamské balboy~panamskej balboy~panamských balboí
peruánsky sol~peruánske soly~peruánskeho sola~peruánskych solov
papuánska kina~papuánske kiny~papuánskej kiny~papuánskych kín
filipínske peso~filipínske pesos~filipínskeho pesa~filipínskych pesos
pakistanská rupia~pakistanské rupie~pakistanskej rupie~pakistanských rupií
poľský zlotý~poľské zloté~poľského zlotého~poľských zlotých
paraguajské guaraní~paraguajského guaraní~paraguajských guaraní
katarský rial~katarské rialy~katarského rialu~katarských rialov
rumunský lei~rumunské lei~rumunského lei~rumunských lei
srbský dinár~srbské dináre~srbského dinára~srbských dinárov
ruský rubeľ~ruské ruble~ruského rubľa~ruských rubľov
rwandský frank~rwandské franky~rwandského franku~rwandských frankov
saudskoarabský rial~saudskoarabské rialy~saudskoarabského rialu~saudskoarabských rialov
šalamúnsky dolár~šalamúnske doláre~šalamúnskeho dolára~šalamúnskych dolárov
seychelská rupia~seychelské rupie~seychelskej rupie~seychelských rupií
sudánska libra~sudánske libry~sudánskej libry~sudánskych libier
švédska koruna~švédske koruny~švédskej koruny~švédskych korún
singapurský dolár~singapurské doláre~singapurského dolára~singapurských dolárov
svätohelenská libra~svätohelenské libry~svätohelenskej libry~svätohelenských libier
sierraleonský leone~sierraleonské leone~sierraleonského leone~sierraleonských leone
somálsky šiling~somálske šilingy~somálskeho šilingu~somálskych šilingov
surinamský dolár~surinamské doláre~surinamského dolára~surinamských dolárov
juhosudánska libra~juhosudánske libry~juhosudánskej libry~juhosudánskych libier
svätotomášska dobra~svätotomášske dobry~svätotomášskej dobry~svätotomášskych dobier
sýrska libra~sýrske libry~sýrskej libry~sýrskych libier
svazijský lilangeni~svazijské lilangeni~svazijského lilangeni~svazijských lilangeni
thajský baht~thajské bahty~thajského bahtu~thajských bahtov
tadžické somoni~tadžického somoni~tadžických somoni
turkménsky manat~turkménske manaty~turkménskeho manatu~turkménskych manatov
tuniský dinár~tuniské dináre~tuniského dinára~tuniských dinárov
tongská paʻanga~tongská pa’anga~tongské pa’anga~tongského pa’anga~tongských pa’anga
turecká líra~turecké líry~tureckej líry~tureckých lír
trinidadsko-tobažský dolár~trinidadsko-tobažské doláre~trinidadsko-tobažského dolára~trinidadsko-tobažských dolárov
nový taiwanský dolár~nové taiwanské doláre~nového taiwanského dolára~nových taiwanských dolárov
tanzánsky šiling~tanzánske šilingy~tanzánskeho šilingu~tanzánskych šilingov
ukrajinská hrivna~ukrajinské hrivny~ukrajinskej hrivny~ukrajinských hrivien
ugandský šiling~ugandské šilingy~ugandského šilingu~ugandských šilingov
americký dolár~americké doláre~amerického dolára~amerických dolárov
uruguajské peso~uruguajské pesos~uruguajského pesa~uruguajských pesos
uzbecký sum~uzbecké sumy~uzbeckého sumu~uzbeckých sumov
venezuelský bolívar~venezuelské bolívary~venezuelského bolívaru~venezuelských bolívarov
vietnamský dong~vietnamské dongy~vietnamského dongu~vietnamských dongov
vanuatské vatu~vanuatského vatu~vanuatských vatu
samojská tala~samojské taly~samojskej taly~samojských tál
stredoafrický frank~stredoafrické franky~stredoafrického franku~stredoafrických frankov
východokaribský dolár~východokaribské doláre~východokaribského dolára~východokaribských dolárov
karibský gulden~karibské guldeny~karibského guldena~karibských guldenov
západoafrický frank~západoafrické franky~západoafrického franku~západoafrických frankov
CFP frank~CFP franky~CFP franku~CFP frankov
jemenský rial~jemenské rialy~jemenského rialu~jemenských rialov
juhoafrický rand~juhoafrické randy~juhoafrického randu~juhoafrických randov
zambijská kwacha~zambijské kwachy~zambijskej kwachy~zambijských kwách
zimbabwiansky zlatý~zimbabwianske zlaté~zimbabwianskeho zlatého~zimbabwianskych zlatých`,
"sr-Latn":`dirham UAE~dirhama UAE
avganistanski avgani~avganistanska avgana~avganistanskih avgana
albanski lek~albanska leka~albanskih leka
jermenski dram~jermenska drama
angolska kvanza~angolske kvanze~angolskih kvanzi
argentinski pezos~argentinska pezosa~argentinskih pezosa
australijski dolar~australijska dolara~australijskih dolara
arubanski florin~arubanska florina~arubanskih florina
azerbejdžanski manat~azerbejdžanska manata~azerbejdžanskih manata
bosanskohercegovačka konvertibilna marka~bosanskohercegovačke konvertibilne marke~bosanskohercegovačkih konvertibilnih maraka|Bosanskohercegovačka konvertibilna marka~bosanskohercegovačka konvertibilna marka~bosanskohercegovačke konvertibilne marke~bosanskohercegovačkih konvertibilnih maraka
barbadoški dolar~barbadoška dolara~barbadoških dolara
bangladeška taka~bangladeške take~bangladeških taka
bahreinski dinar~bahreinska dinara~bahreinskih dinara
burundski franak~burundska franka~burundskih franaka
bermudski dolar~bermudska dolara~bermudskih dolara
brunejski dolar~brunejska dolara~brunejskih dolara
bolivijski bolivijano~bolivijska bolivijana~bolivijskih bolivijana
brazilski real~brazilska reala~brazilskih reala
bahamski dolar~bahamska dolara~bahamskih dolara
butanski ngultrum~butanska ngultruma~butanskih ngultruma
bocvanska pula~bocvanske pule~bocvanskih pula
beloruska rublja~beloruske rublje~beloruskih rublji|Bjeloruska rublja~bjeloruska rublja~bjeloruske rublje~bjeloruskih rublji
beliski dolar~beliska dolara~beliskih dolara
kanadski dolar~kanadska dolara~kanadskih dolara
kongoanski franak~kongoanska franka~kongoanskih franaka
švajcarski franak~švajcarska franka~švajcarskih franaka
čileanski pezos~čileanska pezosa~čileanskih pezosa
kineski juan~kineska juana~kineskih juana
kolumbijski pezos~kolumbijska pezosa~kolumbijskih pezosa
kostarikanski kolon~kostarikanska kolona~kostarikanskih kolona
kubanski pezos~kubanska pezosa~kubanskih pezosa
zelenortski eskudo~zelenortska eskuda~zelenortskih eskuda
češka kruna~češke krune~čeških kruna
džibutski franak~džibutska franka~džibutskih franaka
danska kruna~danske krune~danskih kruna
dominikanski pezos~dominikanska pezosa~dominikanskih pezosa
alžirski dinar~alžirska dinara~alžirskih dinara
egipatska funta~egipatske funte~egipatskih funti
eritrejska nakfa~eritrejske nakfe~eritrejskih nakfi
etiopijski bir~etiopski bir~etiopska bira~etiopskih bira
evro~evra
fidžijski dolar~fidžijska dolara~fidžijskih dolara
folklandska funta~foklandska funta~foklandske funte~foklandskih funti
britanska funta~britanske funte~britanskih funti
gruzijski lari~gruzijska larija~gruzijskih larija
ganski sedi~ganska sedija~ganskih sedija
gibraltarska funta~gibraltarske funte~gibraltarskih funti
gambijski dalasi~gambijskih dalasija
gvinejski franak~gvinejska franka~gvinejskih franaka
gvatemalski kecal~gvatemalska kecala~gvatemalskih kecala
gvajanski dolar~gvajanska dolara~gvajanskih dolara
hongkonški dolar~hongkonška dolara~hongkonških dolara
honduraška lempira~honduraške lempire~honduraških lempira
haićanski gurd~haićanska gurda~haićanskih gurda
mađarska forinta~mađarske forinte~mađarskih forinti
indonežanska rupija~indonežanske rupije~indonežanskih rupija
izraelski novi šekel~izraelska nova šekela~izraelskih novih šekela
indijska rupija~indijske rupije~indijskih rupija
irački dinar~iračka dinara~iračkih dinara
iranski rijal~iranska rijala~iranskih rijala
islandska kruna~islandske krune~islandskih kruna
jamajčanski dolar~jamajčanska dolara~jamajčanskix dolara
jordanski dinar~jordanska dinara~jordanskih dinara
japanski jen~japanska jena~japanskih jena
kenijski šiling~kenijska šilinga~kenijskih šilinga
kirgistanski som~kirgistanska soma~kirgistanskih soma
kambodžanski rijel~kambodžanska rijela~kambodžanskih rijela
komorski franak~komorska franka~komorskih franaka
severnokorejski von~severnokorejska vona~severnokorejskih vona|Sjevernokorejski von~sjevernokorejski von~sjevernokorejska vona~sjevernokorejskih vona
južnokorejski von~južnokorejska vona~južnokorejskih vona
kuvajtski dinar~kuvajtska dinara~kuvajtskih dinara
kajmanski dolar~kajmanska dolara~kajmanskih dolara
kazahstanski tenge~kazahstanska tengea~kazahstanskih tengea
laoski kip~laoska kipa~laoskih kipa
libanska funta~libanske funte~libanskih funti
šrilančanska rupija~šrilančanske rupije~šrilančanskih rupija
liberijski dolar~liberijska dolara~liberijskih dolara
lesotski loti~lesotska lotija~lesotskih lotija
libijski dinar~libijska dinara~libijskih dinara
marokanski dirham~marokanska dirhama~marokanskih dirhama
moldavski lej~moldavska leja~moldavskih leja
malgaški arijari~malgaška arijarija~malgaških arijarija
makedonski denar~makedonska denara~makedonskih denara
mjanmarski kjat~mjanmarska kjata~mjanmarskih kjata
mongolski tugrik~mongolska tugrika~mongolskih tugrika
makaoska pataka~makaoske patake~makaoskih pataka
mauritanska ogija~mauritanske ogije~mauritanskih ogija
mauricijska rupija~mauricijske rupije~mauricijskih rupija
maldivska rufija~maldivske rufije~maldivskih rufija
malavijska kvača~malavijske kvače~malavijskih kvača
meksički pezos~meksička pezosa~meksičkih pezosa
malezijski ringit~malezijska ringita~malezijskih ringita
mozambički metikal~mozambička metikala~mozambičkih metikala
namibijski dolar~namibijska dolara~namibijskih dolara
nigerijska naira~nigerijske naire~nigerijskih naira
nikaragvanska kordoba~nikaragvanske kordobe~nikaragvanskih kordoba|Nikaragvanska zlatna kordoba~nikaragvanska zlatna kordoba~nikaragvanske zlatne kordobe~nikaragvanskih zlatnih kordoba
norveška kruna~norveške krune~norveških kruna
nepalska rupija~nepalske rupije~nepalskih rupija
novozelandski dolar~novozelandska dolara~novozelandskih dolara
omanski rijal~omanska rijala~omanskih rijala
panamska balboa~panamske balboe~panamskih balboa
peruanski sol~peruanska sola~peruanskih sola
papuanska kina~papuanske kine~papuanskih kina
filipinski pezos~filipinska pezosa~filipinskih pezosa
pakistanska rupija~pakistanske rupije~pakistanskih rupija
poljski zlot~poljska zlota~poljskih zlota
paragvajski gvarani~paragvajska gvaranija~paragvajskih gvaranija
katarski rijal~katarska rijala~katarskih rijala
rumunski lej~rumunska leja~rumunskih leja
srpski dinar~srpska dinara~srpskih dinara
ruska rublja~ruske rublje~ruskih rublji
ruandski franak~ruandska franka~ruandskih franaka
saudijski rijal~saudijska rijala~saudijskih rijala
solomonski dolar~solomonska dolara~solomonskih dolara
sejšelska rupija~sejšelske rupije~sejšelskih rupija
sudanska funta~sudanske funte~sudanskih funti
švedska kruna~švedske krune~švedskih kruna
singapurski dolar~singapurska dolara~singapurskih dolara
funta Svete Jelene~funte Svete Jelene~funti Svete Jelene
sijeraleonski leone~sijeraleonska leona~sijeraleonskih leona
somalijski šiling~somalijska šilinga~somalijskih šilinga
surinamski dolar~surinamska dolara~surinamskih dolara
južnosudanska funta~južnosudanske funte~južnosudanskih funti
saotomska dobra~saotomske dobre~saotomskih dobri
sirijska funta~sirijske funte~sirijskih funti
svazilendski lilangeni~svazilendska lilangenija~svazilendskih lilangenija
tajlandski bat~tajlandska bata~tajlandskih bata
tadžikistanski somon~tadžikistanska somona~tadžikistanskih somona
turkmenistanski manat~turkmenistanska manata~turkmenistanskih manata
tuniski dinar~tuniska dinara~tuniskih dinara
tonganska panga~tonganske pange~tonganskih pangi
turska lira~turske lire~turskih lira
trinidadskotobaški dolar~trinidadskotobaška dolara~trinidadskotobaških dolara
novi tajvanski dolar~nova tajvanska dolara~novih tajvanskih dolara
tanzanijski šiling~tanzanijska šilinga~tanzanijskih šilinga
ukrajinska grivna~ukrajinske grivne~ukrajinskih hrivnji
ugandski šiling~ugandska šilinga~ugandskih šilinga
američki dolar~američka dolara~američkih dolara
urugvajski pezos~urugvajska pezosa~urugvajskih pezosa
uzbekistanski som~uzbekistanska soma~uzbekistanskih soma
venecuelanski bolivar~venecuelanska bolivara~venecuelanskih bolivara
vijetnamski dong~vijetnamska donga~vijetnamskih donga
vanuatski vatu~vanuatska vatua~vanuatskih vatua
samoanska tala~samoanske tale~samoanskih tala
centralnoafrički franak~centralnoafrička franka~centralnoafričkih franaka
istočnokaripski dolar~istočnokaripska dolara~istočnokaripskix dolara
karipski gulden
zapadnoafrički franak~zapadnoafrička franka~zapadnoafričkih franaka
CFP franak~CFP franka~CFP franaka
jemenski rijal~jemenska rijala~jemenskih rijala
južnoafrički rand~južnoafrička randa~južnoafričkih randa
zambijska kvača~zambijske kvače~zambijskih kvača
zimbabveansko zlato`,
"sv":`emiratisk dirham
afghansk afghani~afghanska afghani
albansk lek~albanska leke
armenisk dram~armeniska dram
angolansk kwanza~angolanska kwanza
argentinsk peso~argentinska pesos
australisk dollar~australiska dollar
arubansk florin~arubanska floriner
azerbajdzjansk manat~azerbajdzjanska manat
bosnisk-hercegovinsk mark~bosnisk-hercegovinska mark
barbadisk dollar~barbadiska dollar
bangladeshisk taka~bangladeshiska taka
bahrainsk dinar~bahrainska dinarer
burundisk franc~burundiska franc
bermudisk dollar~bermudiska dollar
bruneisk dollar~bruneiska dollar
boliviansk boliviano~bolivianska bolivianos
brasiliansk real~brasilianska real
bahamansk dollar~bahamanska dollar
bhutanesisk ngultrum~bhutanesiska ngultrum
botswansk pula~botswanska pula
belarusisk rubel~belarusiska rubel
belizisk dollar~beliziska dollar
kanadensisk dollar~kanadensiska dollar
kongolesisk franc~kongolesiska franc
schweizisk franc~schweiziska franc
chilensk peso~chilenska pesos
kinesisk yuan~kinesiska yuan
colombiansk peso~colombianska pesos
costarikansk colón~costarikanska colón
kubansk peso~kubanska pesos
kapverdisk escudo~kapverdiska escudos
tjeckisk koruna~tjeckiska koruna
djiboutisk franc~djiboutiska franc
dansk krona~danska kronor
dominikansk peso~dominikanska pesos
algerisk dinar~algeriska dinarer
egyptiskt pund~egyptiska pund
eritreansk nakfa~eritreanska nakfa
etiopisk birr~etiopiska birr
euro
Fijidollar
Falklandspund
brittiskt pund~brittiska pund
georgisk lari~georgiska lari
ghanansk cedi~ghananska cedi
gibraltiskt pund~gibraltiska pund
gambisk dalasi~gambiska dalasi
guineansk franc~guineanska franc
guatemalansk quetzal~guatemalanska quetzal
Guyanadollar
Hongkongdollar
honduransk lempira~honduranska lempira
haitisk gourde~haitiska gourder
ungersk forint~ungerska forinter
indonesisk rupie~indonesiska rupier
israelisk ny shekel~israeliska nya shekel
indisk rupie~indiska rupier
irakisk dinar~irakiska dinarer
iransk rial~iranska rial
isländsk krona~isländska kronor
jamaicansk dollar~Jamaica-dollar~jamaicanska dollar
jordansk dinar~jordanska dinarer
japansk yen~japanska yen
kenyansk shilling~kenyanska shilling
kirgizisk som~kirgiziska somer
kambodjansk riel~kambodjanska riel
komorisk franc~komoriska franc
nordkoreansk won~nordkoreanska won
sydkoreansk won~sydkoreanska won
kuwaitisk dinar~kuwaitiska dinarer
caymansk dollar~caymanska dollar
kazakisk tenge~kazakiska tenge
laotisk kip~laotiska kip
libanesiskt pund~libanesiska pund
srilankesisk rupie~srilankesiska rupier
liberiansk dollar~liberianska dollar
lesothisk loti~lesothiska lotier
libysk dinar~libyska dinarer
marockansk dirham~marockanska dirhamer
moldavisk leu~moldaviska lei
madagaskisk ariary~madagaskiska ariary
makedonisk denar~makedoniska denarer
myanmarisk kyat~myanmariska kyat
mongolisk tögrög~mongoliska tögrög
makanesisk pataca~makanesiska pataca
mauretansk ouguiya~mauretanska ouguiya
mauritisk rupie~mauritiska rupier
maldivisk rufiyaa~maldiviska rufiyer
malawisk kwacha~malawiska kwacha
mexikansk peso~mexikanska pesos
malaysisk ringgit~malaysiska ringgiter
moçambikisk metical~moçambikiska metical
namibisk dollar~namibiska dollar
nigeriansk naira~nigerianska naira
nicaraguansk córdoba~nicaraguanska córdobas
norsk krona~norska kronor
nepalesisk rupie~nepalesiska rupier
nyzeeländsk dollar~nyzeeländska dollar
omansk rial~omanska rial
panamansk balboa~panamanska balboa
peruansk sol~peruanska sol
papuansk kina~papuanska kinor
filippinsk peso~filippinska pesos
pakistansk rupie~pakistanska rupier
polsk zloty~polska zloty
paraguayansk guarani~paraguayska guarani
qatarisk rial~qatariska rial
rumänsk leu~rumänska lei
serbisk dinar~serbiska dinarer
rysk rubel~ryska rubel
rwandisk franc~rwandiska franc
saudisk riyal~saudiska riyal
Salomondollar
seychellisk rupie~seychelliska rupier
sudanesiskt pund~sudanesiska pund
svensk krona~svenska kronor
singaporiansk dollar~singaporianska dollar
sankthelenskt pund~sankthelenska pund
sierraleonsk leone~sierraleonska leoner
somalisk shilling~somaliska shilling
surinamesisk dollar~surinamesiska dollar
sydsudanesiskt pund~sydsudanesiska pund
saotomeansk dobra~saotomeanska dobra
syriskt pund~syriska pund
swaziländsk lilangeni~swaziländska lilangeni
thailändsk baht~thailändska baht
tadzjikisk somoni~tadzjikiska somoni
turkmenistansk manat~turkmenistanska manat
tunisisk dinar~tunisiska dinarer
tongansk paʻanga~tonganska paʻanga
turkisk lira~turkiska lira
Trinidaddollar
taiwanesisk dollar~taiwanesiska dollar
tanzanisk shilling~tanzaniska shilling
ukrainsk hryvnia~ukrainska hryvnia
ugandisk shilling~ugandiska shilling
amerikansk dollar~amerikanska dollar
uruguayansk peso~uruguayanska pesos
uzbekisk sum~uzbekiska sum
venezuelansk bolívar~venezuelanska bolívar
vietnamesisk dong~vietnamesiska dong
vanuatisk vatu~vanuatiska vatu
västsamoansk tala~västsamoanska tala
centralafrikansk franc~centralafrikanska franc
östkaribisk dollar~östkaribiska dollar
karibisk gulden
västafrikansk franc~västafrikanska franc
CFP-franc
jemenitisk rial~jemenitiska rial
sydafrikansk rand~sydafrikanska rand
zambisk kwacha~zambiska kwacha
zimbabwiskt guld`,
"tr":`Birleşik Arap Emirlikleri dirhemi~BAE dirhemi
Afganistan afganisi
Arnavutluk leki
Ermenistan dramı
Angola kvanzası
Arjantin pesosu
Avustralya doları
Aruba florini
Azerbaycan manatı
Konvertibl Bosna Hersek markı
Barbados doları
Bangladeş takası
Bahreyn dinarı
Burundi frangı
Bermuda doları
Brunei doları
Bolivya bolivyanosu
Brezilya reali
Bahama doları
Butan ngultrumu
Botsvana pulası
Belarus rublesi
Belize doları
Kanada doları
Kongo frangı
İsviçre frangı
Şili pesosu
Çin yuanı
Kolombiya pesosu
Kosta Rika kolonu
Küba pesosu
Cape Verde esküdosu
Çek korunası
Cibuti frangı
Danimarka kronu
Dominik pesosu
Cezayir dinarı
Mısır lirası
Eritre nakfası
Etiyopya birri
Euro
Fiji doları
Falkland Adaları lirası
İngiliz sterlini
Gürcistan larisi
Gana sedisi
Cebelitarık lirası
Gambiya dalasisi
Gine frangı
Guatemala quetzalı
Guyana doları
Hong Kong doları
Honduras lempirası
Haiti gurdu
Macar forinti
Endonezya rupisi
Yeni İsrail şekeli
Hindistan rupisi
Irak dinarı
İran riyali
İzlanda kronu
Jamaika doları
Ürdün dinarı
Japon yeni
Kenya şilini
Kırgızistan somu
Kamboçya rieli
Komorlar frangı
Kuzey Kore wonu
Güney Kore wonu
Kuveyt dinarı
Cayman Adaları doları
Kazakistan tengesi
Laos kipi
Lübnan lirası
Sri Lanka rupisi
Liberya doları
Lesotho lotisi
Libya dinarı
Fas dirhemi
Moldova leyi
Madagaskar ariarisi
Makedonya dinarı
Myanmar kyatı
Moğolistan tugriki
Makao patakası
Moritanya ugiyası
Mauritius rupisi
Maldiv rufiyaası
Malavi kvaçası
Meksika pesosu
Malezya ringgiti
Mozambik metikali
Namibya doları
Nijerya nairası
Nikaragua kordobası
Norveç kronu
Nepal rupisi
Yeni Zelanda doları
Umman riyali
Panama balboası
Peru solü
Papua Yeni Gine kinası
Filipinler pesosu
Pakistan rupisi
Polonya zlotisi
Paraguay guaranisi
Katar riyali
Romen leyi
Sırp dinarı
Rus rublesi
Ruanda frangı
Suudi Arabistan riyali
Solomon Adaları doları
Seyşeller rupisi
Sudan lirası
İsveç kronu
Singapur doları
Saint Helena lirası
Sierra Leone leonesi
Somali şilini
Surinam doları
Güney Sudan lirası
Sao Tome ve Principe dobrası
Suriye lirası
Svaziland lilangenisi
Tayland bahtı
Tacikistan somonisi
Türkmenistan manatı
Tunus dinarı
Tonga paʻangası
Türk lirası
Trinidad ve Tobago doları
Yeni Tayvan doları
Tanzanya şilini
Ukrayna grivnası
Uganda şilini
ABD doları
Uruguay pesosu
Özbekistan somu
Venezuela bolivarı
Vietnam dongu
Vanuatu vatusu
Samoa talası
Orta Afrika CFA frangı
Doğu Karayip doları
Karayip guldeni
Batı Afrika CFA frangı
CFP frangı
Yemen riyali
Güney Afrika randı
Zambiya kvaçası
Zimbabve altını`
}
export const names = Object.fromEntries(Object.keys(languages).map((language) => [language, { languages: languages[language], currencies: currencies[language] }]))
