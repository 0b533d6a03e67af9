/**
 * Apps, treaties, weapons and other products; wars, games and other events. Written by hand from general knowledge; CC0 1.0.
 * The lines are as in `heads.js`.
 */
export const products = `
Q15616276||.7||m=Telegram|pl=Telegram|uk=Телеграм|ru=Телеграм, Телеграмм|ar=تلغرام, تيليغرام
Q1049511||.7||m=WhatsApp|pl=WhatsApp|ru=Ватсап|ar=واتساب
-||.65||m=?Signal
Q355||.7||m=Facebook|pl=Facebook|uk=Фейсбук|ru=Фейсбук|zh=脸书|ar=فيسبوك
Q209330||.65||m=Instagram|pl=Instagram|uk=Інстаграм|ru=Инстаграм|ar=إنستغرام
Q866||.65||m=YouTube|uk=Ютуб|ru=Ютуб, Ютьюб|ar=يوتيوب
Q918||.65||m=Twitter|pl=Twitter|uk=Твіттер|ru=Твиттер|ar=تويتر
Q48938223||.65||m=TikTok|pl=TikTok|uk=Тікток|ru=Тикток|zh=抖音|ar=تيك توك
-||.6||m=Truth Social
Q213660||.6||m=LinkedIn
-||.6||m=Bluesky
-||.6||m=WeChat|zh=微信
-||.6||m=Weibo|zh=微博
-||.6||m=VKontakte|ru=ВКонтакте|uk=ВКонтакте
Q115564437||.6||m=ChatGPT
Q52||.6||m=Wikipedia|de=Wikipedia|fr=Wikipédia|uk=Вікіпедія|ru=Википедия|zh=维基百科|ar=ويكيبيديا
Q131723||.6||m=Bitcoin|uk=біткоїн|ru=биткоин|zh=比特币
Q94||.6||m=Android
Q2766||.6||m=iPhone
-||.6||m=?Windows
-|UA|.6||uk=?Дія|ru=?Дия|en=Diia
-||.65||m=^HIMARS
-||.65||m=?Patriot|uk=Петріот|ru=Пэтриот
-||.6||m=^ATACMS
-||.6||m=Storm Shadow
-||.6||m=Taurus|uk=Таурус|ru=Таурус
-||.6||m=IRIS-T
-||.6||m=^NASAMS
-||.6||m=Leopard 2|uk=Леопард 2
-||.6||m=F-16
-||.6||m=F-35
-||.6||m=Tomahawk|uk=Томагавк|ru=Томагавк
-|IR|.6||en=Shahed, Shahed-136|uk=Шахед|ru=Шахед|de=Schahed|fr=Shahed
-|RU|.6||en=Iskander, Iskander-M|uk=Іскандер, Іскандер-М|ru=Искандер, Искандер-М
-|RU|.6||en=Kinzhal|uk=?Кинджал|ru=?Кинжал|de=Kinschal
-|RU|.6||en=Oreshnik|uk=Орешнік|ru=?Орешник|de=Oreschnik
-|RU|.55||en=Kalibr|uk=?Калібр|ru=?Калибр
-||.6||en=Geneva Conventions, Geneva Convention|uk=Женевські конвенції, Женевська конвенція|ru=Женевские конвенции, Женевская конвенция|de=Genfer Konventionen, Genfer Konvention|fr=conventions de Genève|es=Convenios de Ginebra, Convenciones de Ginebra|pl=konwencje genewskie|ar=اتفاقيات جنيف
-||.6||en=Minsk agreements, Minsk Agreements|uk=Мінські угоди, мінські угоди|ru=Минские соглашения, минские соглашения|de=Minsker Abkommen|fr=accords de Minsk|es=acuerdos de Minsk|pl=porozumienia mińskie
-||.6||en=Paris Agreement, Paris climate agreement|uk=Паризька угода|ru=Парижское соглашение|de=Pariser Klimaabkommen|fr=accord de Paris|es=Acuerdo de París|pl=porozumienie paryskie
-||.6||en=Rome Statute|uk=Римський статут|ru=Римский статут|de=Römisches Statut|fr=Statut de Rome|es=Estatuto de Roma
-||.55||en=Budapest Memorandum|uk=Будапештський меморандум|ru=Будапештский меморандум
-||.55||en=UN Charter|uk=Статут ООН|ru=Устав ООН|de=UN-Charta|fr=Charte des Nations unies|es=Carta de las Naciones Unidas
-||.55||en=European Convention on Human Rights|uk=Європейська конвенція з прав людини|ru=Европейская конвенция по правам человека|de=Europäische Menschenrechtskonvention
`
export const events = `
Q362||.7||en=World War II, Second World War|uk=Друга світова війна|ru=Вторая мировая война|de=Zweiter Weltkrieg, Zweiten Weltkrieg, Zweite Weltkrieg|fr=Seconde Guerre mondiale|es=Segunda Guerra Mundial|pl=II wojna światowa, druga wojna światowa|zh=第二次世界大战, 二战|ar=الحرب العالمية الثانية
Q361||.65||en=World War I, First World War|uk=Перша світова війна|ru=Первая мировая война|de=Erster Weltkrieg, Ersten Weltkrieg, Erste Weltkrieg|fr=Première Guerre mondiale|es=Primera Guerra Mundial|pl=I wojna światowa, pierwsza wojna światowa|zh=第一次世界大战|ar=الحرب العالمية الأولى
Q8683||.6||en=Cold War|uk=холодна війна, Холодна війна|ru=холодная война, Холодная война|de=Kalter Krieg, Kalten Krieg|fr=guerre froide|es=Guerra Fría|pl=zimna wojna|zh=冷战
-||.6||en=Great Patriotic War|ru=Великая Отечественная война|uk=Велика Вітчизняна війна
Q2763||.6||en=Holocaust|uk=Голокост|ru=Холокост|de=Holocaust|fr=Holocauste, Shoah|es=Holocausto|pl=Holokaust
-|UA|.6||en=Holodomor|uk=Голодомор|ru=Голодомор|m=Holodomor
-|UA|.6||en=Euromaidan, Revolution of Dignity|uk=Євромайдан, Революція Гідності|ru=Евромайдан|de=Euromaidan|pl=Euromajdan
-|UA|.55||en=Orange Revolution|uk=Помаранчева революція|ru=Оранжевая революция|de=Orange Revolution|pl=pomarańczowa rewolucja
-||.6||en=Gulf War|uk=війна в Перській затоці|ru=война в Персидском заливе|de=Golfkrieg
Q33761||.6||en=Arab Spring|uk=Арабська весна|ru=Арабская весна|de=Arabischer Frühling|fr=printemps arabe|ar=الربيع العربي
Q7888194||.6||m=Brexit|uk=Брексит, Брекзит|ru=Брексит, Брекзит|ar=بريكست
Q19317||.6||en=World Cup, FIFA World Cup|de=Fußball-Weltmeisterschaft, Fußball-WM|fr=Coupe du monde|es=Copa del Mundo, Mundial de Fútbol|pl=Mistrzostwa Świata|uk=чемпіонат світу з футболу|ru=чемпионат мира по футболу|ar=كأس العالم
Q5389||.6||en=Olympic Games, Olympics|uk=Олімпійські ігри, Олімпіада|ru=Олимпийские игры, Олимпиада|de=Olympische Spiele, Olympischen Spiele, Olympischen Spielen|fr=Jeux olympiques|es=Juegos Olímpicos|pl=Igrzyska Olimpijskie|zh=奥运会, 奥林匹克运动会|ar=الألعاب الأولمبية
Q73633||.55||en=Paralympic Games, Paralympics|uk=Паралімпійські ігри, Паралімпіада|ru=Паралимпийские игры, Паралимпиада|de=Paralympics|fr=Jeux paralympiques|es=Juegos Paralímpicos
-||.55||en=Eurovision Song Contest, Eurovision|uk=Євробачення|ru=Евровидение|de=Eurovision Song Contest|fr=Eurovision|es=Eurovisión|pl=Eurowizja
-||.55||en=Champions League|uk=Ліга чемпіонів|ru=Лига чемпионов|de=Champions League|fr=Ligue des champions|es=Liga de Campeones|pl=Liga Mistrzów
-||.55||en=Tour de France|m=Tour de France
-||.55||m=Wimbledon|uk=Вімблдон|ru=Уимблдон
Q35637||.55||en=Nobel Peace Prize|uk=Нобелівська премія миру|ru=Нобелевская премия мира|de=Friedensnobelpreis|fr=prix Nobel de la paix|es=Premio Nobel de la Paz|pl=Pokojowa Nagroda Nobla
-||.55||en=Munich Security Conference|uk=Мюнхенська безпекова конференція, Мюнхенська конференція з безпеки|ru=Мюнхенская конференция по безопасности|de=Münchner Sicherheitskonferenz, Münchener Sicherheitskonferenz
-||.55||en=World Economic Forum|uk=Всесвітній економічний форум|ru=Всемирный экономический форум|de=Weltwirtschaftsforum|fr=Forum économique mondial|es=Foro Económico Mundial
`
