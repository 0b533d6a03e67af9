/** Czech. Lines as in `international.ts`; written by hand for this project from general knowledge. */
export const cs = `
appeal 3: podpořte nás, podpořte naši, podpořte nezávisl*, podpořte, přispějte, přispět, darujte, váš dar, vaše podpora, vaší podpoř*, díky vaší, staňte se, staňte se členem, staňte se podporovatel*, pomozte nám, nezávislá žurnalistika, nezávislou žurnalistiku, nezávislé médium, díky čtenářům, naši čtenáři, ^podpořte, ^přispějte, ^pomozte, každá koruna, bez oligarch*
appeal 2: dar, dárc*, příspěv*, naše práce, naši práci, naše redakce, bez reklam, crowdfunding*, hithit
appeal 1: podpor*, nezávisl*, čtenář*, členstv*
subscribe 3: přihlaste se k odběru, odebírat, odebírejte, odběr*, newsletter*, do vaší schránky, do e mailu, zapněte si, oznámení, upozornění, sledujte nás, náš kanál, nenechte si ujít, vyzkoušejte zdarma, předplaťte si, předplatné, předplatit, zrušit kdykoli, neomezený přístup, registrujte se, ^odebírejte, ^sledujte, ^předplaťte, ^přihlaste, ^nenechte, ^získejte, ^stáhněte, ^vyzkoušejte, ^poslouchejte
subscribe 2: zdarma, každé ráno, každý týden, každý den, každý pátek, předplatitel*, e mail*, první měsíc, denně, týdně
consent 4: zásady ochrany, ochrana osobních údajů, ochrany osobních údajů, osobní údaje, osobních údajů, používáme cookies, používá cookies, soubory cookie, nastavení cookies, podmínky užití, podmínky použití, obchodní podmínky, přijmout vše, odmítnout vše, povolit vše, naši partneři
consent 2: souhlas*, přijmout, odmítnout, nastavení, soukromí
share 4: sdílet na, sdílet článek, sdílejte, zkopírovat odkaz, kopírovat odkaz, odkaz zkopírován, poslat e mailem, vytisknout
share 3: ^sdílet$, ^sdílejte$, ^tisk$, ^vytisknout$, ^uložit$, ^kopírovat$, ^poslat$, ^líbí se$, ^tweetnout$, ^poslechnout$
button 3: ^jednorázově$, ^jednou$, ^měsíčně$, ^každý měsíc$, ^ročně$, ^pokračovat$, ^další$, ^předchozí$, ^zpět$, ^zrušit$, ^zavřít$, ^odeslat$, ^potvrdit$, ^ano$, ^ne$, ^jiná částka$, ^vyberte částku$, ^číst dál$, ^číst dále$, ^číst více$, ^více$, ^zobrazit více$, ^zobrazit vše$, ^načíst další$, ^teď ne$, ^nyní ne$, ^později$, ^ne děkuji$, ^zaplatit$, ^vybrat$, ^přehrát$, ^přispět$
button 3: způsob platby, platební metod*, platební karta, platební kartou, bankovní převod, převodem, váš e mail, vaše jméno, heslo, zkuste to znovu, došlo k chybě, načítání, již máte účet, jste členem, povinné pole, povinná pole
navigation 4: přihlásit se, přihlášení, odhlásit se, můj účet, přejít k obsahu, přeskočit na obsah, nahoru, zpět nahoru, o nás, kontaktujte nás, mapa stránek, registrace, hlavní stránka, titulní strana
navigation 3: ^domů$, ^menu$, ^hledat$, ^vyhledávání$, ^zprávy$, ^domácí$, ^domov$, ^zahraničí$, ^svět$, ^politika$, ^ekonomika$, ^byznys$, ^sport$, ^kultura$, ^věda$, ^technika$, ^technologie$, ^zdraví$, ^názory$, ^komentáře$, ^regiony$, ^počasí$, ^video$, ^podcasty$, ^kontakt$, ^kontakty$, ^archiv$, ^životní prostředí$, ^vzdělávání$, ^cestování$, ^auto$, ^krimi$, ^kariéra$, ^inzerce$, ^redakce$, ^štítky, ^témata, ^rubriky$, ^magazín$, ^česko$
related 5: čtěte také, přečtěte si, přečtěte si také, čtěte dále, viz též, související články, související, podobné články, nejčtenější, nejnovější, nejsledovanější, mohlo by vás zajímat, mohlo by se vám líbit, doporučujeme, doporučené články, další články, další zprávy, poslední zprávy, z archivu, předchozí článek, další článek, víc k tématu, k tématu
related 4: ^čtěte, ^přečtěte, ^podívejte, ^video, ^rozhovor, ^analýza, ^reportáž, ^online, ^fotogalerie, ^souvisejíc*, ^další, ^komentář, ^podcast, ^sledujte
author-bio 4: je novinář*, je redaktor*, je reportér*, je zpravodaj*, je komentátor*, píše o, věnuje se, pracoval v, pracovala v, o autorovi, o autorce, vystudoval*, autor je, autorka je
author-bio 2: novinář*, redaktor*, reportér*, zpravodaj*, komentátor*
advertisement 5: ^reklama, ^inzerce$, ^komerční sdělení, ^sponzorovan*, ^partnerský obsah, pokračování textu pod
legal 5: všechna práva vyhrazena, autorská práva, bez souhlasu, šíření, přetiskování, je zakázáno, provozovatel
comment 4: ^komentáře$, ^diskuse, ^diskuze, ^komentovat, napsat komentář, přidat komentář, zapojte se do diskuse, vstoupit do diskuse, počet komentářů, našli jste chybu, nahlásit chybu, ^odpovědět$
promotion 4: naše aplikace, stáhněte si aplikaci, doba čtení, minut čtení, min čtení, pouze pro předplatitele, jen pro předplatitele, zamčený obsah, poslechněte si článek, google zprávy
letter 4: ^milí čtenáři, ^vážení čtenáři, ^milé čtenářky, ^vážené čtenářky, ^drazí čtenáři
us 1: my, náš, naše, naši, nás, nám, jsme, našeho, našich
you 1: vy, vás, vám, váš, vaše, vaši, ty, tvůj
currency 1: korun, kč, eur
period 1: měsíčně, ročně, za měsíc, týdně, první měsíc
speech 1: řekl, řekla, uvedl, uvedla, podle, dodal, dodala, oznámil*, sdělil*, vysvětlil*, tvrdí, říká, zdůraznil*, potvrdil*, upozornil*
function 1: a, v, na, se, je, že, s, z, do, o, i, k, za, po, od, pro, ale, by, byl, byla, bylo, byli, jako, tak, který, která, které, jsou, když, už, jen, však, také, nebo, není, podle, při, ze, ve, aby, co, to
trade 1: novinář, redaktor*, reportér*, zpravodaj*, redakce, fotograf*, komentátor*
body 2: ministerstvo, policie, armáda, vláda, úřad, rada, výbor, soud, univerzita, ústav, institut, muzeum, nadace, sdružení, svaz, strana, banka, agentura, magistrát, nemocnice, hasiči, velvyslanectví, archiv, akademie, divadlo
agency 3: čtk, profimedia, mafra
photo 5: ^foto, ^snímek, ^ilustrace, ^fotografie, ^zdroj
photo 4: ilustrační foto, ilustrační snímek, archivní foto, archivní snímek
dating 1: publikováno, zveřejněno, vydáno, aktualizováno, v, hodin, dne, pondělí, úterý, středa, čtvrtek, pátek, sobota, neděle, dnes, včera, před
`
