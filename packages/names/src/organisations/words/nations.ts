/** Countries and some cities and parts of the world: stems of the noun and the adjective in any language, Latin letters before `| ` and Cyrillic after. General knowledge. */
export const nations = `
ukraine ukrain ukrajin ucrain ucran|украин україн украін украјин
russia russ rossi rosj rosij rosyj rus! rusk ruske rusko ruski ruska ruskij rusij rusu rusia krievij kriev rusland|русск росси росі росій расі расей русия руск русиј руси
belarus belarus bielarus belorus bialorus belorusk bielorus weissrus belarusk baltarus baltkriev belarusij|білорус беларус белорус
bulgaria bulgar bulhar bolgar|болгар българ булгар балгар бугар
poland pol! pols polsk polen poland polo polon polish polac polak poljsk lenkij lenk|польс польщ польш полш полс пољс
czechia czech czesk cesk cech tschech tchequ chequia ceco ceca ceske cekij|чех чеськ чешск чешк чэш чешс
slovakia slovak slowac slowak slovac slovens slovensko slovasky slovacka|словач словац словаки славак славац
slovenia sloveni slowen slowenien sloven slovin|словен славен
croatia croat kroat chorwa chorvat hrvat hrvas croaz kroatij horvat|хорват хърват харват хрват
serbia serb srb srp srbij srps serbij|серб сърб сръб срб српск
bosnia bosn bosni|босн
montenegro montenegr czarnogor cernohor ciernohor crnogor crna-gor|чорногор черногор чарнагор црногор
macedonia macedon maced makedon mazedon|македон
albania alban albanij shqip|албан
kosovo kosov kosow|косов
greece greec greek grec griech greck reck rec! reko grs grck grk graik griek hellen ellad|грец греч грэц гърц гръц грч
turkey turk turc turec turs turcij|турец турц туреч турск турк турци
romania roman rumun rumuns romun rumanien rumunij roumain|румун румъ романи роман
moldova moldov moldav moldaw|молдов молдав малдов
hungary hungar hongr ungar wegier wegr madar madj ungher vengr|угор угорщ венгр вугор вугр унгар маѓар
austria austri osterreich oesterreich rakous rakus avstri autrich|австр аустр
germany german deutsch allemag allemand aleman niem niemc nemec nemc nemac njemac nemsk tedesc vokiet vac! vacij vacu|дойч німец німеч герман немец немц нямец нямеч немск
france franc french franz francu prancuz frank!|франц франці француз
britain britain british britann britan bryty brytan brits velkobritan britsk lielbrit apvienot-karal|британ брита брытан
england england english angli angl angleterr inghil ingl|англ
scotland scot scotland ecoss escoc schott szkoc skot skots skoc|шотланд шатланд шкотс
ireland irela irish irland irlan irsk airij irij|ірланд ирланд ирск
italy ital wloch wlos wlosk vlasky italij|італ итал
spain spain spani spanie espan espag hiszpan span spanelsk spansk ispan spanij|іспан испан шпан
portugal portug|португ партуг
netherlands netherl dutch nederl niederl pays-bas holand holl niderlandz nizozem olandij nyderland|нідерланд нидерланд голланд холанд низозем
belgium belg belgij|бельг белг
luxembourg luxemb luksemb lucembur luksemburg|люксемб
switzerland switz swiss schweiz suis suiz szwajcar svycar svajciar svicar sveic svajcar|швейцар швайцар швајцар
sweden swed schwed suede suedo sued szwec szwed sved svec zviedr|швец швед швеци
norway norw norweg norveg norvez nor! norsk norves nors norve|норвег норвез норвеж нарвег норвешк
finland finl finn finsk finsko suomij somij fins|фін финл финс финн фінл
denmark denm danish danem danois dansk danm dun! dunsk danij|дані данськ дани датск дацк данск
iceland icel island islandz|ісланд исланд
estonia eston est! estonsk estij igaun|естон эстон эстонс
latvia latv lotw lotys lotiss lettl lettis|латв лотис латыш латвий
lithuania lithu litw litv litov litu lietuv|литов литв летув літоу літв литван
georgia georg gruz gruzij|грузі грузи груз
armenia armen ormia|вірмен армен армян ерменс арме арменск
azerbaijan azerb aserb azerbej|азербайдж азэрбайдж азербејџ
kazakhstan kazakh kazach kazah kasach kazahst|казах
uzbekistan uzbek usbek|узбек
kyrgyz kyrgyz kirgi kirgis|киргиз кыргыз
tajikistan tajik tadzyk tadzik tadschik|таджик
turkmenistan turkmen turkmeni|туркмен
china chin chine china kitaj kin! kinsk kinij cin! cins cinsk|кита китай кітай кин
japan japan japon giapp jap japonsk|япон јапон
korea kore core coree|коре карэ кореј
india ind! indi indii indij indy indyjsk indick indsk|інді индий инди индийск индиск
pakistan pakist|пакист
afghanistan afgh afg afgan|афган аўган
iran iran perz pers|іран иран
iraq iraq irak|ірак ирак
syria syri syr! siri syrsk sirsk|сирі сири сирий сірый
israel israel izrael izraeli|ізраї израил израел ізраіл
palestine palest palaest|палест
egypt egypt egipt egit egip aegypt agypt|єгип егип египет егіп
saudi saud arab-saud|сауд саудов
lebanon liban leban libanon|ліван ливан
libya liby libi libij|лівій ливий либий либи
tunisia tunis tunez|туніс тунис
algeria alger alzir alzer algier|алжир
ethiopia ethiop etiop|ефіоп эфиоп етиоп
africa afri|афри
asia asia asie azj azij aziat asij azi|азі ази азий азиат азиј
america america amerik amerika ameri|амери
usa usa! eeuu! etats-unis sua! zda! jav! asv!|сша! сща! сад!
canada canad kanad|канад
mexico mexi meks|мекс
brazil brazil brasil bresil brazyl|бразил бразіл
argentina argent|аргент
venezuela venez|венес
cuba cuba! cuban kuba kuby kuban kubansk|куба кубин кубан
australia austral|австрал аустрал
zealand zealand seeland zeland zelandz|зеланд
soviet-union soviet sowjet sowiec soviets sovet sovets radziec|радянськ совєтськ савец советск съветск советс
baltic balti balty balt! baltsk|балтій балти балты
balkan balkan balcan|балкан
arab arab|араб арап
kyiv kyiv kiev kiew kijow kyjev kyjevsk kijev kijeva|київ києв киев кіеу кієв
moscow moscow moscou mosca moskau moskw moskv moskov|моск маск
minsk minsk|мінськ минск мінск
warsaw warsaw warsz warszaw varsov varsav warschau vars|варшав
prague prague prag prah praz praha praga prazsk|праг праз праж
sofia sofi! sofia sofij sofijs|софі софий софи
belgrade belgrad beograd belehrad|белград бєлград бялград београд
ljubljana ljublj lublan lubian laibach|люблян
zagreb zagreb zahreb zagrzeb agram|загреб
bratislava bratisl pressburg|братислав
vienna vienn wien vien! vieden vidne dunaj!|відень відн вена! вены венск виен виена
berlin berlin|берлін берлин бярлін
paris paris parig paryz pariz|париж парыж
london london londr londyn londýn|лондон лондан
brussels bruss brux bruks brusel brukse briusel|брюссел брусел бруксел
rome roma! rome! rom! rzym rim! rims rimsk|рим! римськ рим римск
geneva genev genf ginebr ginevr genew zenev|женев женеу
strasbourg strasb strass strasburg|страсб страсбург
washington washing waszyng vasing|вашинг
york york jork|йорк ёрк јорк
`
