/** Made pages whose clutter stands close to the article: boxes between paragraphs, notes on the author, agencies as authors. Lines as in `annotatedPages.ts`; written for these tests, places, persons and events made up. */
export const annotatedMargins: Readonly<Record<string, string>> = {
  "en, a valley site": `
- The Kestrel — independent news from the valley
- Support us
- LOG IN / REGISTER
T Government Board Approves New Hospital Wing
D August 9, 2025
B Words by Noor Jamal | Photographs by Piet Kuyper
P The valley's only hospital will get a new wing, the health board decided on Friday, ending a dispute that began before most of its nurses were born.
P “It is a good day,” said board chair Eleni Kasapi.
P Work starts in October.
- Noor Jamal
- Noor is a health reporter who lives above a bakery.
- Love what we do? Tip us
- Find us on Mastodon and Bluesky
- Our privacy promise`,

  "en, donations as the subject": `
- Watch live
- Subscribe for $1
T Senate Candidate Returns Donations From Oil Executives
B BY MARGARET OYELARAN
D 10:41 AM EST, January 16, 2025
C (AP Photo/Julio Reyes)
P AUSTIN, Texas (AP) — A candidate for the state Senate has returned $240,000 in donations from oil executives after criticism from members of her own party, her campaign said Thursday.
P Supporters had urged Dana Whitlock to give the money back since November. "Your money is not worth more than your neighbor's," she told them in an email.
P The campaign asked supporters to make up the difference with monthly contributions of $5 or more.
P Her opponent, Ray Dunning, called it a stunt. He has accepted $1.1 million from the same donors.
P Members of the party's state committee declined to comment.
P The primary is on March 4.
- AP is solely responsible for all content.
- Most Popular
- 1
- Storm closes schools in six counties
- 2
- What we know about the bridge collapse
- About
- Careers
- Copyright 2025 The Associated Press. All Rights Reserved.`,

  "en, an interview": `
- Menu
- Newsletter
T ‘We Sing Because We Are Cold’: A Choir in the Arctic
B Interview by Tove Lind
P The Longyear Choir has 31 members and one piano. We met its leader, Ingrid Solheim, in the schoolroom where it rehearses.
H Why do you sing?
P Because we are cold. When you sing you breathe properly, and then you are warm.
P Do you ever think of leaving?
P Every November. Then somebody brings soup.
- Tove Lind is a writer and photographer based in Tromsø.
- You can support our work here
- Share on WhatsApp`,

  "uk, залізниця": `
- Підписатися на YouTube
- Реклама
- Реклама
T «Укрзалізниця» запускає нічний поїзд до Кракова
D Четвер, 20 лютого 2025, 09:00
B Софія Бондар
C Фото: пресслужба «Укрзалізниці»
P «Укрзалізниця» з 1 березня запускає нічний поїзд зі Львова до Кракова. Квитки вже у продажу, повідомила компанія.
- Реклама:
P Поїзд вирушатиме о 22:15 та прибуватиме о 6:40 за місцевим часом.
P «Ми чекали на цей маршрут п'ять років», — сказав голова правління Олександр Перцовський.
- Читайте:
- Як купити квиток без черги
- Де переночувати у Кракові за 10 євро
P Вартість квитка — від 1200 гривень.
- Долучайтеся до нашого клубу
- Кожна ваша гривня — це ще одна перевірена новина.
- «Українські вісті» у Google Новинах
- Софія Бондар
- Журналістка
- Редактор: Павло Січкар`,

  "ru, трамвай": `
- Вход
- Всё самое интересное — у нас в Телеграме
T В Казани трамвай впервые поведёт женщина, ослепшая на один глаз
D 3 октября 2024, 14:22
- 12 345 просмотров
B Анна Сафина
C РИА Новости / Максим Богодвид
P Водитель Гульнара Хасанова получила разрешение вернуться на линию после двух лет разбирательств. Об этом сообщили в «Метроэлектротрансе».
P «Я вижу дорогу лучше многих», — говорит Хасанова.
- Вам может быть интересно: кто водит казанское метро
P Врачи признали её годной ещё весной, но ведомство требовало решения суда.
P Суд решил дело за двадцать минут.
- Обсудить в комментариях (48)
- Наши авторы получают зарплату благодаря вам
- Перевод с карты
- Другая валюта
- Юридическая информация
- Сообщение создано и распространено СМИ, выполняющим функции иностранного агента`,

  "de, eine Brücke": `
- Abonnenten-Service
- Jetzt Mitglied werden
T Nach dem Einsturz der Holzbrücke streitet Lohr über den Wiederaufbau
B VON THERESA AMREHN, LOHR
D 8. Oktober 2024
C Bild: picture alliance/dpa | Daniel Karmann
P Als die Brücke fiel, saß Bürgermeister Mario Paul beim Frühstück. »Es klang wie ein Zug«, sagt er.
P Die Holzbrücke über den Main, 1912 gebaut, war am Sonntag eingestürzt. Verletzt wurde niemand.
P Der Stadtrat berät am Donnerstag. Eine neue Brücke würde acht Millionen Euro kosten.
- Empfohlener redaktioneller Inhalt
- An dieser Stelle finden Sie Inhalte von YouTube.
P Manche in der Stadt wollen statt einer Brücke lieber wieder eine Fähre haben.
- Unsere Recherchen sind nur möglich, weil Menschen wie Sie dafür bezahlen.
- Jetzt unterstützen
- Startseite
- Theresa Amrehn
- Freie Autorin
- Nutzungsrechte erwerben`,

  "fr, une doyenne": `
- Le direct
- Newsletters
- Je m'abonne
T Mort de la doyenne des Landes à 112 ans
B Sud Ouest Gazette avec AFP
D Publié le 15 novembre 2024 à 18h44, modifié à 19h02
C Illustration : archives municipales de Dax
P Marie Lafitte, doyenne des Landes, est morte jeudi à Dax à l'âge de 112 ans, a annoncé sa famille.
P Née en 1912, elle avait connu deux guerres et « dix-huit présidents, tous pressés », disait-elle.
- A lire aussi
- Le secret des centenaires de Chalosse
P Elle laisse sept enfants et quarante-trois petits-enfants.
P Ses obsèques auront lieu lundi.
- Recevez l'essentiel de l'actualité landaise
- Votre e-mail
- Valider
- Pour soutenir une information libre et de proximité, rejoignez nos 8 000 abonnés.
- Sur le même sujet
- Le prix du foie gras repart à la hausse
- Haut de page`,

  "es, un mosaico": `
- Menú
- Suscribirse
T Hallan en Cuenca un mosaico romano bajo una gasolinera
B Elena Pardo
D Cuenca 7 ABR 2025 - 12:10
- Escuchar 3 min
C Ayuntamiento de Cuenca
P Los obreros que retiraban los depósitos de una gasolinera en Cuenca encontraron el lunes un mosaico romano de 40 metros cuadrados.
P «Pensamos que era una broma», contó el capataz, Luis Mena.
- Relacionado: Los diez mosaicos que no conocías
P El arqueólogo municipal lo data en el siglo III.
P La gasolinera no volverá a abrir.
- Si has llegado hasta aquí, es que te importa lo que contamos. Ayúdanos a seguir.
- Desde 2 € al mes
- Sobre la firma
- Elena Pardo
- Periodista. Le gustan las piedras.
- Más noticias de Cuenca
- La nieve corta tres carreteras
- Política de privacidad y cookies`,

  "pl, żubry": `
- Strona główna > Region > Podlasie
- Wypróbuj przez miesiąc za złotówkę
T Żubry wyszły na drogę krajową. „Stały jak kontrola celna”
B Natalia Gąsior
D 14 lutego 2025
C PAP/Artur Reszko
P Siedem żubrów zablokowało w piątek rano drogę krajową nr 65 pod Gródkiem. Kierowcy czekali prawie godzinę.
P „Stały jak kontrola celna i nikogo nie przepuszczały” – opowiada kierowca tira Marek Sawicki.
- Polecamy: Gdzie w Polsce zobaczyć żubra
P Leśnicy tłumaczą, że zwierzęta szukały soli.
P Około dziesiątej żubry poszły do lasu.
- Masz zdjęcia żubrów? Przyślij je do nas!
- Niezależność kosztuje. Dołóż cegiełkę.
- 20 zł
- 40 zł
- Wspieram
- Autor
- Natalia Gąsior
- Reklama
- Wszystkie prawa zastrzeżone. Bez zgody wydawcy nie wolno kopiować tekstów.`,

  "ar, متحف": `
- الرئيسية | العالم | ثقافة | رياضة
- صحافتنا بحاجة إليكم
T الجزائر تعيد فتح المتحف الصحراوي بعد ترميم دام ست سنوات
B ياسين بوعلام
D السبت، 8 فبراير 2025 11:20 ص
C وكالة الأنباء الجزائرية
P أعادت الجزائر السبت فتح المتحف الصحراوي في تمنراست بعد ترميم استمر ست سنوات وكلف نحو مليوني دولار.
P وقال مدير المتحف عمر الأنصاري إن القاعات الجديدة تضم ثلاثة آلاف قطعة.
- مواضيع قد تهمك: خمس واحات لا يعرفها السياح
P وحضر الافتتاح سفراء ست دول أفريقية.
- شاركنا رأيك في التعليقات
- لا إعلانات حكومية في موقعنا. قراؤنا وحدهم يدفعون رواتبنا.
- ادفع ما تستطيع
- كل شهر
- عن الكاتب
- ياسين بوعلام
- حقوق النشر محفوظة`
}
