/**
 * Made pages, a letter before each line: `T` title, `B` byline, `D` date, `C` credit, `K` caption, `H` heading, `P` paragraph, `-` clutter; blank lines as they stand.
 * Written for these tests; places, persons and events are made up.
 */
export const annotatedPages: Readonly<Record<string, string>> = {
  "en, a harbour town": `
- The Gull
- Your local paper since 1887
- News   Sport   Letters   What's on
- Fund local reporting: give from £3 a month

T Ferry Crew Rescues Nine Walkers Cut Off by the Tide
B Aisling Byrne and Tom Okafor
D Published 2 June 2024 at 09.15
- 4 min read
K The Maid of Arden on her way back to the quay.
C Picture: Arden Harbour Trust

P Nine walkers were lifted from a sandbank off Arden Point on Sunday after the tide came in faster than they had expected.
P The crew of the Maid of Arden, the island ferry, turned back with forty passengers aboard when a child on deck saw people waving.
P “We thought they were saying hello,” said the skipper, Ned Sallow, 58. “Then one of them was up to her waist.”
- More on this story: Why the channel markers were moved
P All nine were brought ashore cold but unhurt. Two were taken to Arden Cottage Hospital as a precaution.
P The coastguard asked walkers to check the tide tables before they set out. “Your phone will not save you when there is no signal,” a spokeswoman said.
H A history of close calls
P It was the fourth such rescue this year. In March a couple and their dog spent three hours on the same bank before a fishing boat heard them.
P The dog is fine.

- Aisling Byrne is The Gull's chief reporter. Tom Okafor is a trainee on our community desk.
- Did we get something wrong? Tell the newsroom
- Good journalism takes time and money. The Gull is run by a trust, not by shareholders, and every pound you give goes into reporting from this coast. If you can spare a little, please think about backing us.
- £3
- £5
- £10
- Choose your own
- Pay by card
- The tide table, tested: what we learned
- Terms  Privacy  Accessibility
- © Arden Newspapers Ltd 2024`,

  "en, agency style, no blank lines between blocks": `
- Skip navigation
- E-edition
- Newsletters
- Sign up for The Dispatch, our lunchtime round-up
T Tin Miners in Bolivia End 12-Day March After Deal on Pensions
C REUTERS/Lucía Quiroga
P LA PAZ, Nov 3 (Reuters) - Thousands of Bolivian tin miners ended a 12-day march on the capital on Monday after the government promised to raise their pensions.
P Labour Minister Hernán Choque said the increase, of up to 18%, would be paid from January. "We listened, and we moved," he told reporters.
P The miners had blocked two highways and a railway line, leaving some towns short of fuel.
P Union leader Rosa Mamani called the deal "a beginning". She said that members would vote on it next week.
P Mining accounts for about 8% of the country's output.
- (Reporting by Lucía Quiroga)
- Our Standards: The Trust Principles.
- Suggested topics:
- Americas
- Labour
- Acquire licensing rights
- More from Reuters
- Copper slips as dollar firms
- Lithium project gets green light`,

  "uk, a city site": `
- Головна
- Стрічка
- Спецпроєкти
- Допоможи виданню «Лиманські вісті» — стань другом редакції

T У Лимані відкрили школу, яку будували одинадцять років
B Олег Горбатюк, Марина Січ
D 1 вересня 2024 р., 11:40
C Фото Марини Січ

P У неділю в Лимані відкрили нову школу на 600 учнів. Будівництво почали ще 2013 року, двічі зупиняли через брак коштів.
P «Я пішов на роботу, коли тут був котлован, а тепер тут учитиметься моя онука», — сказав майстер Григорій Палій.
- Дивіться також: Як виглядає найменша школа області
P За словами директорки Інни Бровко, у школі є укриття на 700 місць, їдальня та дві лабораторії.
P Обладнання коштувало 38 млн гривень, половину суми дала громада міста-побратима Зволена.
H Що кажуть батьки
P Батьки скаржаться лише на дорогу: автобус ходить двічі на день. У міськраді пообіцяли додати рейси з жовтня.
P Дзвоник пролунав о десятій.

- Олег Горбатюк — випусковий редактор «Лиманських вістей».
- Сподобався матеріал? Підтримай нас гривнею
- Ми не беремо грошей від партій і забудовників. Нашу незалежність оплачують читачі, і кожен внесок наближає нас до нових розслідувань.
- 100 грн
- 250 грн
- Інша сума
- Долучитися
- Наші соцмережі: Facebook, Instagram, Telegram
- Знайшли описку? Позначте її мишкою й тисніть Ctrl + Enter
- Матеріали під позначкою «PR» публікуються на правах реклами
- © 2010–2024 «Лиманські вісті». Копіювання лише з посиланням на сайт`,

  "uk, a line for each block, quotes from an inbox": `
- Увійти
- Шукати на сайті
T Рибалки Дунаю просять відкласти заборону на вилов оселедця
- Час читання: 3 хвилини
D Оновлено: 14.04.2025, 18:02
P Рибалки з трьох сіл Ізмаїльського району звернулися до Мінагрополітики з проханням відкласти заборону на вилов дунайського оселедця.
P У листі, який підписали 112 людей, ідеться, що риба прийшла на три тижні пізніше, ніж торік.
P «Нас не чують. Ми просимо тільки про десять днів», — каже рибалка Іван Липован.
- Підпишіться на розсилку «Дельта»: один лист на тиждень, нічого зайвого
P У міністерстві відповіли, що рішення ухвалять після висновку науковців.
P Науковці поки мовчать.
- Теги: Дунай, риба, Вилкове
- Більше новин за темою
- Водолази підняли з дна Дунаю якір XIX століття
- На Одещині подорожчала тюлька
- Стати частиною клубу читачів
- 21+`,

  "ru, the reader as the subject of an appeal": `
- Мы в соцсетях
- Поиск
- Эту новость можно читать без VPN в нашем приложении

T Пермский часовщик починил куранты, молчавшие с 1994 года
B Текст: Алёна Ветрова
D 7 февраля 2025, 10:05
K Часовщик Глеб Рогов у механизма курантов.
C Фото: Денис Лещёв / архив музея

P Куранты на башне старой пермской пожарной части снова бьют каждый час. Механизм, остановившийся 31 год назад, починил часовщик Глеб Рогов.
P «Внутри нашли гнездо и газету за 1991 год», — рассказал он.
P Работа заняла четыре месяца. Деньги, 640 тысяч рублей, собрали жители соседних домов.
- Смотрите также: пять башен, которые стоит увидеть
P Городские власти обещали взять часы на баланс. Раньше они отказывались, ссылаясь на отсутствие документов.
P Первыми бой услышали голуби.

- Алёна Ветрова, корреспондент отдела «Город»
- Дорогой читатель! За этот текст никто не заплатил, кроме таких же людей, как вы. Если вам важно, чтобы о вашем городе писали честно, оформите регулярный платёж.
- Картой любого банка
- Криптовалютой
- Разовый платёж
- Каждый месяц
- Получите книгу в подарок
- Главные новости в нашем телеграме
- Что ещё почитать
- Почему в Перми не строят метро
- Редакция не отвечает за содержание объявлений
- 16+`,

  "de, a regional paper": `
- Zum Inhalt springen
- Plus
- Anmelden
- Nur für kurze Zeit: Heidebote Plus ein Jahr für 59 Euro

T Wolf läuft durch Uelzener Innenstadt – niemand verletzt
B Von Katrin Behnke und Jonas Ritter
D 22.01.2025, 07:48 Uhr
- Lesedauer: 2 Min.
C Foto: Polizei Uelzen

P Uelzen. Ein Wolf ist am Dienstagmorgen durch die Fußgängerzone von Uelzen gelaufen. Nach Angaben der Polizei wurde niemand verletzt.
P Ein Bäcker hatte das Tier gegen fünf Uhr bemerkt. „Er schaute in die Auslage, als wollte er Brötchen“, sagte Bäckermeister Udo Harms.
- Das könnte Sie auch interessieren: So verhalten Sie sich bei einer Begegnung richtig
P Das Umweltministerium geht davon aus, dass es sich um einen Jungwolf auf Wanderschaft handelt.
P „Wir bitten alle, Abstand zu halten und Hunde anzuleinen“, sagte ein Sprecher.
H Zweite Sichtung in Bevensen
P Am Mittag wurde das Tier noch einmal gesehen, diesmal am Kurpark von Bad Bevensen. Danach verlor sich die Spur.
P Brötchen bekam es keine.

- Katrin Behnke arbeitet seit 2011 für den Heideboten.
- Hat Ihnen dieser Artikel gefallen? Dann empfehlen Sie uns weiter!
- Guter Lokaljournalismus kostet Geld. Mit einem Abo sichern Sie, dass wir auch morgen noch hinschauen.
- Abo-Angebote ansehen
- Gutschein einlösen
- Zum Thema
- Wölfe in Niedersachsen: die Karte
- Leserbriefe bitte an die Redaktion
- © Heidebote Verlag, Nachdruck nur mit Genehmigung`,

  "fr, un quotidien régional": `
- Édition du soir
- Mon compte
- Offre découverte : 1 mois pour 1 €, puis 9,99 € par mois

T À Douarnenez, la dernière conserverie sauvée par ses ouvrières
B Gwenaëlle Le Bihan
D Publié le 18/02/2025 à 17h05
- Lecture 3 min
K Les ouvrières devant la conserverie, mardi matin.
C Photo Yann Cariou / Le Littoral

P La conserverie Ar Mor, à Douarnenez (Finistère), ne fermera pas. Trente-deux de ses quarante salariés ont décidé de la reprendre en coopérative.
P « On nous a dit que c'était impossible, alors nous avons appris », raconte Soizic Kerveno, 51 ans, à la chaîne depuis 1996.
- Lire aussi Dans le Finistère, la sardine se fait rare
P Le tribunal de commerce de Quimper a validé le projet lundi. La région apportera 400 000 euros, les banques le double.
P L'ancien propriétaire, un groupe danois, s'est dit « soulagé ».
H « Personne n'y croyait »
P Il reste à retrouver des clients : deux enseignes ont déjà promis de passer commande avant l'été.
P La première boîte sortira le 3 mars.

- Gwenaëlle Le Bihan, à Douarnenez
- Vous appréciez cet article ? Offrez-le à un proche
- Le Littoral appartient à ceux qui le lisent. Sans votre appui, pas de reporters sur les quais. Donnez ce que vous voulez, quand vous voulez.
- 5 €
- 10 €
- Je choisis
- Réglez par carte ou par chèque
- À la une aujourd'hui
- Le pont de Térénez fermé trois nuits
- Confidentialité - CGU - Plan du site`,

  "es, un diario digital": `
- Hazte con la edición impresa
- Hola, identifícate
- Por 3 euros al mes lees todo sin límites

T El último farero de Galicia apaga la linterna después de 41 años
B Uxía Lamas
D Vigo - 30 nov 2024 - 05:30 CET
C Foto: Brais Outeiro

P Manuel Pazos bajó el sábado por última vez los 172 escalones del faro de Cabo Lobo. Llevaba cuarenta y un años subiéndolos.
P «Nunca conté los barcos, conté las tormentas», dijo a las puertas del faro, rodeado de vecinos.
- Te puede interesar: Así funciona un faro sin farero
P La Autoridad Portuaria de Vigo controlará la luz a distancia. Según el organismo, el sistema costó 210.000 euros.
P Pazos se queda a vivir en el pueblo. Su hija ha abierto un hostal junto al muelle.
P El hostal se llama La Linterna.

- Uxía Lamas escribe desde Vigo para la sección de Sociedad.
- ¿Te ha gustado? Compártelo
- Somos un periódico pequeño y queremos seguir siendo libres. Si lees nuestras historias, échanos una mano: con lo que cuesta un café mantienes vivo este diario.
- Quiero ayudar
- Solo hoy
- Cada mes
- Pagas con Bizum o tarjeta
- Lo más comentado
- La lonja de Cambados sube el precio de la almeja
- Publicidad · Quiénes somos · Privacidad`,

  "pl, portal miejski": `
- Przejdź do menu
- Zaloguj
- Czytaj bez ograniczeń już od 9,90 zł

T Bobry zalały ogródki działkowe. Miasto płaci odszkodowania
B Kinga Wrona
D 3 kwietnia 2025, 08:20
C fot. Straż Miejska w Elblągu

P Bobry zbudowały na Kumieli dwie tamy i zalały czternaście ogródków działkowych w Elblągu. Miasto wypłaci działkowcom odszkodowania.
P – Rano miałem grządki, wieczorem staw – mówi Zenon Kalita, działkowiec od 1983 roku.
- Zobacz też: Dlaczego bobrów nie wolno przepędzać
P Według urzędu szkody sięgają 62 tys. zł. Pieniądze mają trafić do poszkodowanych do końca maja.
P Przyrodnicy proponują rury przelewowe, które obniżą wodę bez rozbierania tam. „To tańsze niż kolejna powódź” – przekonuje biolożka Ewa Lis.
P Bobry nie skomentowały.

- Kinga Wrona – reporterka działu Miasto
- Podobał Ci się tekst? Prześlij go dalej
- Nasze teksty powstają dzięki Tobie. Bez Twojej wpłaty nie pojedziemy na kolejną sesję rady ani na działki.
- 10 zł
- 50 zł
- Inną kwotę
- Wpłacam
- Płać kartą lub BLIK-iem
- Na topie
- Nowy rozkład tramwajów od poniedziałku
- Polityka prywatności | Regulamin | Reklama u nas`,

  "ar, صحيفة محلية": `
- القائمة الرئيسية
- اشترك بدولار واحد في الشهر الأول

T صياد من الإسكندرية يعثر على جرة عمرها ألفا عام
B هالة المرشدي
D 12 يناير 2025 - 15:40
C تصوير: سامح ربيع

P عثر الصياد محمود رجب على جرة فخارية يقدر عمرها بألفي عام أثناء رحلة صيد قرب ميناء الإسكندرية الشرقي يوم السبت.
P وقال رجب إن الشبكة كانت أثقل من المعتاد. «ظننتها صخرة»، أضاف ضاحكًا.
- شاهد أيضًا: كنوز الميناء الغارق
P وأوضحت وزارة السياحة والآثار أن الجرة تعود إلى العصر الروماني وأنها كانت تستخدم لنقل الزيت.
P وستعرض الجرة في المتحف اليوناني الروماني بعد ترميمها.

- هالة المرشدي مراسلة تغطي أخبار الساحل الشمالي.
- هل أعجبك التقرير؟ أرسله إلى صديق
- قراؤنا هم من يمولون هذه الصحيفة. كل مساهمة، مهما صغرت، تساعدنا على البقاء مستقلين.
- ساهم الآن
- مرة كل شهر
- الأكثر تعليقًا
- أسعار السمك ترتفع قبل العيد
- الشروط | الخصوصية | أعلن معنا`
}
