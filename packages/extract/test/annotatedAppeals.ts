/** Made pages with many wordings of appeals, prompts and links. Lines as in `annotatedPages.ts`; written for these tests, places, persons and events made up. */
export const annotatedAppeals: Readonly<Record<string, string>> = {
  "en, an appeal before the article": `
- A note to readers
- The Prairie Post has covered this county for ninety years. This winter our printing bill rose by a third, and advertising has not come back. If each of you reading this gave five dollars, we would be funded until summer.
- Give now
- Not today

T County Votes to Keep Its Last One-Room School Open
B Dale Hendricks, Staff Writer
D Tue., Dec. 3, 2024 | 8:12 a.m.
C Prairie Post file photo

P WINDOM — The county board voted 4-1 on Monday to keep the Elk Creek school open for another year, sparing its nine pupils a forty-mile bus ride.
P "You don't close the only light on the road," said board member Carla Voss, who attended the school in the 1970s.
- Get local news like this every morning
- We will never share your address.
- Enter email
- Join 12,400 neighbors
P The school costs $212,000 a year to run. State money covers about half of that.
P Teacher Ben Aldous said he had heard the news from a pupil. "She ran in and rang the bell," he said.
P The board will look at the question again next December.

- Reach Dale Hendricks at dhendricks@prairiepost.example or 555-0142.
- Tags: schools, Elk Creek, county board
- From our partners
- Doctors stunned by this simple trick
- Readers are talking about
- Corn prices slip again
- Today's e-edition`,

  "en, a bare page": `
T Nepal Bans Plastic Cups at Base Camp From Next Season
C Nepal Tourism Board
P Nepal will ban single-use plastic cups and plates at Everest base camp from next spring, officials said on Sunday.
P The rule covers about 1,600 climbers, guides and cooks who live on the glacier each season.
P "The mountain keeps everything we leave," said Pemba Lhamu, who leads the cleaning teams.
P Climbers who break the rule will lose part of their deposit.
- Help us tell more stories like this
- We are a small team of reporters in Kathmandu. Readers pay our salaries.
- Become a patron
- Contact
- Nepal Observer © 2025`,

  "uk, a front page of war news": `
- Купуйте мерч «Обрію»
- Мапа обстрілів
- Війна
T ЗСУ повернули контроль над селом Зелений Гай на Харківщині
B Ірина Ткач
D 23:14, 4 червня 2024
C Генштаб ЗСУ
P Українські військові повернули контроль над селом Зелений Гай у Куп'янському районі, повідомив Генеральний штаб 4 червня.
P За даними штабу, у полон узяли одинадцятьох російських солдатів. Втрат серед цивільних немає.
- Вас зацікавить: Що відомо про бої за Куп'янськ
P Речник угруповання «Хортиця» Назар Волошин сказав, що бої за сусідні села тривають.
- Хочеш знати більше? Наш ютуб-канал чекає на тебе
P До повномасштабної війни в селі жили 240 людей, нині — дев'ятнадцять.
P Вони чекали.
- Потрібна твоя допомога
- «Обрій» — медіа без власника-олігарха. Наша робота можлива лише завдяки вам. Приєднуйся до спільноти — навіть 20 гривень на місяць роблять нас сильнішими.
- Приєднатися
- Ірина Ткач, військова кореспондентка
- Надрукувати сторінку
- Всі новини рубрики
- У Харкові запустили новий тролейбус
- Передплата`,

  "ru, a blocked site": `
- Минюст внёс «Полярный вестник» в реестр. Мы продолжаем работать. Вот как нам помочь
- Ссылка для тех, у кого сайт заблокирован
T Учёные нашли под Воркутой зуб мамонта, который пролежал в мерзлоте 40 тысяч лет
B Игорь Северов
D 19 мая 2025 в 12:30
C Пресс-служба Института геологии Коми НЦ УрО РАН
P Палеонтологи нашли под Воркутой зуб взрослого мамонта. Находке около 40 тысяч лет, сообщили в Институте геологии.
P «Он лежал прямо у дороги, мы чуть не проехали мимо», — говорит руководитель экспедиции Нина Осокина.
- Самое важное — в нашей рассылке. Она приходит вечером.
P По словам Осокиной, сохранность эмали позволит выделить ДНК.
- Другие материалы рубрики: Как растёт вечная мерзлота
P Зуб передадут в музей в Сыктывкаре.
- Поддержать нас можно из-за границы
- Если вы находитесь в России, не переводите нам деньги — это опасно. Просто расскажите о нас тем, кому доверяете.
- Раз в месяц
- Один раз
- Нашли неточность? Сообщите нам
- Правила перепечатки
- Мнения авторов могут не совпадать с позицией редакции
- 12+`,

  "de, a bridge": `
- Suche
- Merkzettel
- Heute im Angebot: 3 Monate lesen, 1 Monat zahlen
- Startseite > Regionales > Bodensee
T Konstanz bekommt Europas längste Fahrradrampe
B Mira Oswald
D Stand: 14. Mai 2024, 16:40 Uhr
- Artikel merken
- Vorlesen
K So soll die Rampe am Seerhein aussehen.
C Visualisierung: Stadt Konstanz
P Die Stadt Konstanz baut am Seerhein eine Fahrradrampe von 1,1 Kilometern Länge. Der Gemeinderat stimmte am Dienstag mit 28 zu 11 Stimmen zu.
P Oberbürgermeister Uli Burchardt nannte den Bau „ein Geschenk an alle, die keine Treppen mögen“.
- Hintergrund: Warum der Steg gesperrt wurde
P Die Kosten werden auf 19 Millionen Euro geschätzt. Der Bund übernimmt zwei Drittel.
P Kritik kam von der FDP. „Für das Geld könnte man jedem Konstanzer ein Rad kaufen“, sagte Stadtrat Heinrich Fuchs.
P Baubeginn ist im Herbst.
- Mehr lesen über
- Konstanz
- Radverkehr
- Zur Autorin: Mira Oswald, Jahrgang 1990, berichtet vom Bodensee.
- Ihre Region. Ihre Zeitung. Lesen Sie vier Wochen gratis.
- Angebot sichern
- Sie möchten uns schreiben? Wir freuen uns über Post.
- Zahlungsarten
- Rechnung
- Diese Seite nutzt Dienste Dritter, um Inhalte anzubieten.
- Verstanden`,

  "fr, un tramway": `
- Fil info
- Kiosque
- Lisez-nous sans publicité pour 0,99 €
T Strasbourg : le tramway relie enfin les deux rives du Rhin toutes les sept minutes
B Par Élodie Schmitt, à Kehl
D 04/10/2024 à 06:00 - Mis à jour le 04/10/2024 à 09:12
C Photo archives DNA
P Le tramway D circule depuis jeudi toutes les sept minutes entre Strasbourg et Kehl, de l'autre côté du Rhin.
P « Je mets moins de temps pour aller acheter mon pain en Allemagne que pour traverser la place Kléber », plaisante Bernard Muller, 67 ans.
- Voir aussi : en images, le premier jour de la nouvelle cadence
P La Compagnie des transports strasbourgeois (CTS) attend 20 % de voyageurs en plus d'ici à 2026.
P Côté allemand, le maire de Kehl, Wolfram Britz, se dit « comblé ».
P Le dernier tram part à minuit.
- Ce sujet vous intéresse ? Suivez-le
- La lettre du Rhin
- Chaque jeudi, l'essentiel de l'actualité transfrontalière dans votre messagerie.
- Je m'inscris
- Notre journal est indépendant et entend le rester : il n'appartient qu'à ses salariés. Vous pouvez nous y aider.
- Je fais un don
- Ponctuel
- Tous les mois
- Signaler un contenu
- À voir également
- Un ours aperçu dans les Vosges
- Charte de modération`,

  "es, un tribunal": `
- Ir a los contenidos
- Edición América
- Te quedan 2 artículos de cortesía
T El Supremo ordena reabrir el caso del vertido en la mina de Aznalcóllar
B Inés Carmona / Sevilla
D 12/02/2025 20:18
C EUROPA PRESS
P El Tribunal Supremo ha ordenado este miércoles reabrir la causa por el vertido tóxico de la mina de Aznalcóllar, ocurrido en 1998.
P Los magistrados creen que la Audiencia de Sevilla se precipitó al archivarla. «Quedan preguntas sin respuesta», señala el auto.
- Más información: Cronología de un desastre
P Ecologistas en Acción celebró la decisión. Su abogado, Julián Rueda, habló de «una victoria tardía».
P La empresa no quiso hacer declaraciones.
- Síguenos también en Instagram
- Si crees que la información de calidad importa, apóyanos con una suscripción. Sin nuestros suscriptores no habría redacción en Sevilla.
- Suscribirme
- Ya lo soy
- Archivado en
- Medio ambiente
- Tribunales
- Ver comentarios (14)
- Lo más visto
- El pueblo que vive de las setas`,

  "pl, sąd": `
- Przejdź do artykułu
- Koszyk
- Prenumerata cyfrowa 50% taniej
T Sąd w Gdańsku: stoczniowcy dostaną zaległe premie
B Autor: Piotr Lemański
D Data publikacji: 09.06.2025 13:05
C Fot. Jakub Orzech / Agencja Wyborcza.pl
P Sąd Okręgowy w Gdańsku przyznał 118 byłym stoczniowcom zaległe premie za 2009 rok. Wyrok jest prawomocny.
P „Nie chodziło o pieniądze, tylko o słowo” – powiedziała po ogłoszeniu wyroku ich pełnomocniczka Hanna Kruk.
- Warto wiedzieć: Jak upadała stocznia
P Każdy z byłych pracowników otrzyma od 4 do 11 tys. zł z odsetkami.
P Syndyk nie komentuje wyroku.
- Jesteśmy gazetą lokalną. Żyjemy z tego, co nam przekażecie. Jeśli czytasz nas codziennie, rozważ stałe zlecenie.
- Ustaw zlecenie
- Raz
- Co miesiąc
- Piotr Lemański pisze o sądach i pracy.
- Zobacz więcej w dziale Pomorze
- Rybacy chcą nowego portu
- Regulamin komentowania
- Zgłoś naruszenie`,

  "ar, مدرسة": `
- عاجل
- إقرأ النسخة الورقية
- ادعم صحافة لا تباع
T مدرسة تحت شجرة السنط: معلمة سودانية تدرّس ستين تلميذًا
B تقرير: آمنة الطيب
D نشر في: 3 سبتمبر 2024، 09:10 صباحًا
C أ ف ب
P تدرّس المعلمة حليمة آدم ستين تلميذًا تحت شجرة سنط قرب مدينة كسلا منذ أن أغلقت الحرب مدرستهم قبل عام.
P وتقول حليمة: «لا سبورة عندي، لكن عندي صوت». وأضافت أن التلاميذ يكتبون على الرمل.
- ذات صلة: كيف غيّرت الحرب وجه كسلا
P وبحسب منظمة اليونيسف، حُرم أكثر من 17 مليون طفل سوداني من الدراسة.
P ووعدت السلطات المحلية بتوفير خيمة قبل موسم الأمطار.
- كن جزءًا من صحافتنا
- نحن فريق صغير لا يموله حزب ولا حكومة. إن رأيت في عملنا فائدة فساعدنا على الاستمرار.
- تبرع بمبلغ
- لمرة واحدة
- انسخ رابط المقال
- آمنة الطيب صحفية من شرق السودان.
- أخبار متعلقة
- أسعار الدقيق في بورتسودان
- من نحن - اتصل بنا - سياسة النشر`
}
