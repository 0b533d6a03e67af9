/**
 * Ten short pages about one event, and one page in HTML, written for this example. The event is made up: no such clock stopped, and what the public persons do and say here is invented.
 */
export const exampleTexts = {
  en: `Log in | Subscribe

Harbour Clock of Odesa Strikes Again After Eighty Years
By Imogen Farrant

ODESA, March 3, 2026 — The great clock above the harbour of Odesa struck noon on Tuesday for the first time since 1944. Ukrainian President Volodymyr Zelensky came to hear it.

“A city that knows what time it is does not get lost,” Zelensky told the dockers who had gathered under the tower.

The works were mended by Lesia Hryhorenko, a watchmaker from Lviv. Hryhorenko spent fourteen months on them and found a cog marked in 1911 by the workshop of Ivan Pavlenko. On the pendulum somebody had scratched: «Годинник чекає на тих, хто повертається».

UNESCO paid $240,000 for the repair, and the University of Vienna lent its drawings. “We only gave the paper; the patience was hers,” said Anna Leitner, who keeps the archive in Vienna.

Read next: Five lighthouses you can sleep in

The clock of Kiev's river port will follow in 2027, Hryhorenko said.

Sign up for our free newsletter`,
  uk: `Увійти | Підписатися

Портовий годинник Одеси знову бʼє після вісімдесяти років
Автор: Марта Лиманська

Одеса, 3 березня 2026 року. Великий годинник над одеським портом у вівторок пробив полудень уперше з 1944 року. Послухати його приїхав Президент України Володимир Зеленський.

«Місто, яке знає, котра година, не заблукає», — сказав Зеленський докерам, що зібралися під вежею.

Механізм відновила львівська годинникарка Леся Григоренко. Лесі Григоренко знадобилося чотирнадцять місяців; вона знайшла коліща, яке 1911 року позначила майстерня Івана Павленка.

ЮНЕСКО дала на ремонт 240 тисяч доларів, а Віденський університет надав креслення. «Ми дали лише папір, терпіння було її», — розповіла архіваріуска Анна Ляйтнер.

Читайте також: Пʼять маяків, у яких можна переночувати

Годинник київського річкового порту запрацює 2027 року, каже Григоренко.

Підтримайте нас`,
  ru: `Войти | Подписаться

Портовые часы Одессы снова бьют спустя восемьдесят лет
Автор: Марта Лиманская

Одесса, 3 марта 2026 года. Большие часы над одесским портом во вторник пробили полдень впервые с 1944 года. Послушать их приехал президент Украины Владимир Зеленский.

«Город, который знает, который час, не заблудится», — сказал Зеленский докерам, собравшимся под башней.

Механизм восстановила львовский часовщик Леся Григоренко. Лесе Григоренко понадобилось четырнадцать месяцев; она нашла колесо, помеченное в 1911 году мастерской Ивана Павленко.

ЮНЕСКО выделила на ремонт 240 тысяч долларов, а Венский университет предоставил чертежи. «Мы дали только бумагу, терпение было её», — рассказала архивариус Анна Ляйтнер.

Читайте также: Пять маяков, в которых можно переночевать

Часы киевского речного порта пойдут в 2027 году, говорит Григоренко.

Подпишитесь на рассылку`,
  de: `Anmelden | Abonnieren

Hafenuhr von Odessa schlägt nach achtzig Jahren wieder
Von Jule Brandstetter

Odessa, 3. März 2026. Die große Uhr über dem Hafen von Odessa hat am Dienstag zum ersten Mal seit 1944 zwölf geschlagen. Der ukrainische Präsident Wolodymyr Selenskyj kam, um sie zu hören.

„Eine Stadt, die weiß, wie spät es ist, verirrt sich nicht“, sagte Selenskyj den Hafenarbeitern unter dem Turm.

Das Werk hat Lessja Hryhorenko instand gesetzt, eine Uhrmacherin aus Lwiw. Hryhorenko brauchte vierzehn Monate und fand ein Rad, das 1911 in der Werkstatt von Iwan Pawlenko gezeichnet worden war.

Die UNESCO gab 240.000 Dollar für die Reparatur, die Universität Wien stellte die Zeichnungen bereit. „Wir haben nur das Papier gegeben, die Geduld war ihre“, sagte Anna Leitner vom Archiv in Wien.

Lesen Sie auch: Fünf Leuchttürme zum Übernachten

Die Uhr des Kiewer Flusshafens soll 2027 folgen.

Jetzt unseren kostenlosen Newsletter bestellen`,
  fr: `Se connecter | S’abonner

À Odessa, l’horloge du port sonne à nouveau après quatre-vingts ans
Par Solène Marchand

Odessa, le 3 mars 2026. La grande horloge du port d’Odessa a sonné midi mardi pour la première fois depuis 1944. Le président ukrainien Volodymyr Zelensky est venu l’entendre.

« Une ville qui sait l’heure ne se perd pas », a déclaré M. Zelensky aux dockers réunis sous la tour.

Le mécanisme a été réparé par Lessia Hryhorenko, horlogère à Lviv. Mme Hryhorenko y a passé quatorze mois et a trouvé une roue marquée en 1911 par l’atelier d’Ivan Pavlenko.

L’Unesco a versé 240 000 dollars pour les travaux et l’université de Vienne a prêté ses plans. « Nous n’avons donné que le papier ; la patience, c’était la sienne », a raconté l’archiviste Anna Leitner.

À lire aussi : Cinq phares où dormir

L’horloge du port fluvial de Kiev suivra en 2027.

Inscrivez-vous à notre lettre gratuite`,
  es: `Iniciar sesión | Suscríbete

El reloj del puerto de Odesa vuelve a sonar tras ochenta años
Por Inés Valcárcel

Odesa, 3 de marzo de 2026. El gran reloj del puerto de Odesa dio las doce el martes por primera vez desde 1944. El presidente de Ucrania, Volodímir Zelenski, acudió a escucharlo.

«Una ciudad que sabe qué hora es no se pierde», dijo Zelenski a los estibadores reunidos bajo la torre.

La maquinaria fue reparada por Lesia Hryhorenko, relojera de Leópolis. Hryhorenko tardó catorce meses y encontró una rueda marcada en 1911 por el taller de Iván Pavlenko.

La Unesco aportó 240.000 dólares y la Universidad de Viena prestó los planos. «Nosotros solo pusimos el papel; la paciencia fue suya», contó Anna Leitner, responsable del archivo.

Lea también: Cinco faros donde dormir

El reloj del puerto fluvial de Kiev llegará en 2027.

Reciba gratis nuestro boletín`,
  pl: `Zaloguj się | Subskrybuj

Zegar portowy w Odessie znów bije po osiemdziesięciu latach
Autor: Hanna Rudzik

Odessa, 3 marca 2026 r. Wielki zegar nad portem w Odessie we wtorek wybił południe po raz pierwszy od 1944 roku. Posłuchać go przyjechał prezydent Ukrainy Wołodymyr Zełenski.

„Miasto, które wie, która jest godzina, nie zabłądzi” – powiedział Zełenski dokerom zebranym pod wieżą.

Mechanizm naprawiła zegarmistrzyni Łesia Hryhorenko ze Lwowa. Łesi Hryhorenko zajęło to czternaście miesięcy; znalazła koło oznaczone w 1911 roku przez warsztat Iwana Pawlenki.

UNESCO przeznaczyło na remont 240 tysięcy dolarów, a Uniwersytet Wiedeński udostępnił rysunki. „My daliśmy tylko papier, cierpliwość była jej” – opowiadała archiwistka Anna Leitner.

Czytaj także: Pięć latarni morskich, w których można spać

Zegar kijowskiego portu rzecznego ruszy w 2027 roku.

Zapisz się na bezpłatny newsletter`,
  tr: `Giriş yap | Abone ol

Odessa’nın liman saati seksen yıl sonra yeniden çaldı
Defne Yalımcı

Odessa, 3 Mart 2026. Odessa limanının üzerindeki büyük saat salı günü 1944’ten beri ilk kez öğleni vurdu. Ukrayna Cumhurbaşkanı Volodimir Zelenskiy saati dinlemeye geldi.

“Saatin kaç olduğunu bilen bir şehir kaybolmaz,” dedi Zelenskiy kulenin altında toplanan liman işçilerine.

Mekanizmayı Lvivli saatçi Lesya Hrıhorenko onardı. Hrıhorenko’nun işi on dört ay sürdü; 1911’de İvan Pavlenko’nun atölyesinde işaretlenmiş bir çark buldu.

UNESCO onarım için 240 bin dolar verdi, Viyana Üniversitesi çizimlerini ödünç verdi. “Biz yalnızca kâğıdı verdik, sabır onundu,” dedi arşivci Anna Leitner.

Bunu da okuyun: Gecelenebilecek beş deniz feneri

Kiev nehir limanının saati 2027’de çalışacak.

Ücretsiz bültenimize kaydolun`,
  ar: `تسجيل الدخول | اشترك

ساعة ميناء أوديسا تدق من جديد بعد ثمانين عامًا
بقلم: ريما الحصروني

أوديسا، 3 مارس 2026 — دقت الساعة الكبيرة فوق ميناء أوديسا معلنة منتصف النهار يوم الثلاثاء للمرة الأولى منذ عام 1944. وجاء الرئيس الأوكراني فولوديمير زيلينسكي ليسمعها.

وقال زيلينسكي لعمال الميناء المجتمعين تحت البرج: «المدينة التي تعرف كم الساعة لا تضيع».

وأصلحت الآلة الساعاتية ليسيا هريهورينكو من مدينة لفيف. واستغرق عمل هريهورينكو أربعة عشر شهرًا، وعثرت على ترس يحمل علامة ورشة إيفان بافلينكو من عام 1911.

ودفعت اليونسكو 240 ألف دولار للإصلاح، وأعارت جامعة فيينا رسومها. وقالت أمينة المحفوظات آنا لايتنر: «نحن قدمنا الورق فقط، أما الصبر فكان صبرها».

اقرأ أيضًا: خمس منارات يمكنك المبيت فيها

وستعمل ساعة ميناء كييف النهري في عام 2027.

اشترك في نشرتنا المجانية`,
  zh: `登录 | 订阅

敖德萨港口大钟八十年后再次敲响
记者：林海潮

敖德萨2026年3月3日电 敖德萨港口上方的大钟星期二敲响正午钟声，这是自1944年以来的第一次。乌克兰总统泽连斯基前来聆听。

泽连斯基对聚集在塔下的码头工人说：“一座知道时间的城市不会迷路。”

修复机芯的是利沃夫的钟表匠列霞·格里戈连科。格里戈连科花了十四个月，找到一个1911年由伊万·帕夫连科作坊标记的齿轮。

联合国教科文组织出资24万美元，维也纳大学提供了图纸。“我们只给了纸，耐心是她的。”档案员安娜·莱特纳说。

相关阅读：五座可以过夜的灯塔

基辅内河港的大钟将于2027年恢复运转。

免费订阅我们的简报`,
  html: `<!doctype html>
<html lang="en">
<head>
<title>Harbour Clock of Odesa Strikes Again | The Estuary Post</title>
<meta property="og:title" content="Harbour Clock of Odesa Strikes Again">
<meta property="article:published_time" content="2026-03-03T14:20:00Z">
<meta name="author" content="Imogen Farrant">
</head>
<body>
<nav><a href="/">Home</a> <a href="/world">World</a> <a href="/login">Log in</a></nav>
<div class="consent">We and our partners use cookies. <button>Accept all</button></div>
<article>
<h1>Harbour Clock of Odesa Strikes Again</h1>
<p class="byline">By Imogen Farrant</p>
<p>The great clock above the harbour of Odesa struck noon on Tuesday for the first time since 1944. Ukrainian President Volodymyr Zelensky came to hear it.</p>
<p>&ldquo;A city that knows what time it is does not get lost,&rdquo; Zelensky told the dockers who had gathered under the tower.</p>
<aside><h2>Read next</h2><ul><li><a href="/lighthouses">Five lighthouses you can sleep in</a></li></ul></aside>
<h2>Fourteen months of patience</h2>
<p>The works were mended by Lesia Hryhorenko, a watchmaker from Lviv. On the pendulum somebody had scratched: <q lang="uk">Годинник чекає на тих, хто повертається</q>, Hryhorenko said.</p>
<p>UNESCO paid $240,000 for the repair, and the University of Vienna lent its drawings.</p>
</article>
<form><p>Sign up for our free newsletter</p><input type="email"><button>Subscribe</button></form>
<footer>&copy; 2026 The Estuary Post. All rights reserved.</footer>
</body>
</html>
`
} as const

export type ExampleId = keyof typeof exampleTexts
