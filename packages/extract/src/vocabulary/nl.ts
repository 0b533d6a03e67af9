/** Dutch. Lines as in `international.ts`; written by hand for this project from general knowledge. */
export const nl = `
appeal 3: steun ons, steun onze, steun de, jouw steun, uw steun, doneer, doneer nu, doe een donatie, jouw donatie, uw donatie, word lid, word donateur, word vriend, help ons, onafhankelijke journalistiek, onafhankelijk journalistiek, onze lezers, dankzij lezers, dankzij onze lezers, ^steun, ^doneer, ^help ons, ^word lid, ^draag bij, elke euro
appeal 2: donatie*, donateur*, onze journalistiek, ons werk, onze redactie, zonder advertenties, crowdfunding*, bijdrage
appeal 1: steun*, onafhankelijk*, lezers, lid
subscribe 3: abonneer*, abonneer je, meld je aan, meld u aan, schrijf je in, schrijf u in, inschrijven, nieuwsbrief*, in je inbox, in uw inbox, in je mailbox, pushmelding*, meldingen, zet meldingen, volg ons, ons kanaal, mis niets, probeer gratis, gratis proberen, maandelijks opzegbaar, elk moment opzegbaar, onbeperkt toegang, neem een abonnement, ^abonneer, ^meld, ^schrijf je, ^volg, ^ontvang, ^mis, ^blijf op de hoogte, ^probeer, ^download
subscribe 2: gratis, elke ochtend, elke week, elke dag, elke vrijdag, abonnee*, abonnement*, e mailadres, mailadres, eerste maand, dagelijks*, wekelijks*
consent 4: privacybeleid, privacyverklaring, privacystatement, cookiebeleid, cookieverklaring, cookie instellingen, gebruikt cookies, gebruiken cookies, maken gebruik van cookies, algemene voorwaarden, gebruiksvoorwaarden, alles accepteren, alle cookies accepteren, alles weigeren, persoonsgegevens, onze partners
consent 2: accepteren, akkoord, weigeren, toestemming, voorkeuren, privacy, instellingen
share 4: deel dit, deel via, deel op, delen via, delen op, kopieer link, link kopiëren, link gekopieerd, mail dit, print dit, stuur door
share 3: ^deel$, ^delen$, ^deel, ^afdrukken$, ^print$, ^printen$, ^opslaan$, ^bewaar$, ^bewaren$, ^kopieer$, ^stuur$, ^verstuur$, ^mail$, ^luister$, ^leuk$
button 3: ^eenmalig$, ^maandelijks$, ^per maand$, ^jaarlijks$, ^per jaar$, ^doorgaan$, ^verder$, ^volgende$, ^vorige$, ^terug$, ^annuleren$, ^sluiten$, ^verzenden$, ^versturen$, ^bevestigen$, ^ja$, ^nee$, ^ander bedrag$, ^kies een bedrag$, ^lees meer$, ^lees verder$, ^meer$, ^meer lezen$, ^toon meer$, ^bekijk alles$, ^bekijk meer$, ^meer laden$, ^niet nu$, ^later$, ^nee bedankt$, ^betalen$, ^kies$, ^afspelen$
button 3: betaalmethode*, betaalwijze*, veilig betalen, creditcard, ideal, automatische incasso, overschrijving, je e mailadres, uw e mailadres, je naam, uw naam, wachtwoord, probeer het opnieuw, er is iets misgegaan, er ging iets mis, al lid, al abonnee, al een account, verplichte velden, laden
navigation 4: inloggen, log in, uitloggen, mijn account, naar de inhoud, ga naar, direct naar, terug naar boven, naar boven, over ons, neem contact op, contact opnemen, sitemap, registreren, naar de homepage
navigation 3: ^home$, ^menu$, ^zoeken$, ^zoek$, ^nieuws$, ^binnenland$, ^buitenland$, ^politiek$, ^economie$, ^sport$, ^cultuur$, ^wetenschap$, ^techniek$, ^tech$, ^gezondheid$, ^opinie$, ^columns$, ^regio$, ^weer$, ^video$, ^podcasts$, ^contact$, ^archief$, ^klimaat$, ^onderwijs$, ^media$, ^reizen$, ^wonen$, ^auto$, ^werken bij$, ^adverteren$, ^colofon$, ^klantenservice$, ^vacatures$, ^tags, ^onderwerpen, ^thema s, ^rubrieken$, ^lokaal$, ^net binnen$
related 5: lees ook, lees ook dit, zie ook, lees verder, meest gelezen, meest bekeken, gerelateerde artikelen, gerelateerd nieuws, gerelateerde berichten, ook interessant, aanbevolen, aanbevolen voor jou, misschien vind je, meer nieuws, laatste nieuws, meer over dit onderwerp, meer artikelen, andere artikelen, volgende artikel, vorige artikel, populaire artikelen, uit het archief, dit wil je niet missen, bekijk ook, luister ook
related 4: ^lees, ^bekijk, ^video, ^interview, ^analyse, ^reportage, ^liveblog, ^in beeld, ^gerelateerd*, ^meer, ^uitleg, ^achtergrond, ^podcast, ^luister, ^dossier
author-bio 4: is journalist, is redacteur, is correspondent, is verslaggever, is freelance, is columnist, schrijft over, schrijft voor, werkt voor, over de auteur, de auteur is, is auteur van, was eerder, afgestudeerd in
author-bio 2: journalist*, redacteur*, correspondent*, verslaggever*, columnist*
advertisement 5: ^advertentie, ^gesponsord, ^partnerbijdrage, ^betaalde inhoud, lees verder na de advertentie, onder de advertentie
legal 5: alle rechten voorbehouden, auteursrecht*, zonder toestemming, niet worden gekopieerd, overname van, kvk, disclaimer
comment 4: ^reacties, ^reageer, ^reactie$, plaats een reactie, geef een reactie, laat een reactie, schrijf een reactie, alle reacties, een fout, fout gezien, tip de redactie, mail de redactie, praat mee, ^beantwoorden$
promotion 4: download de app, onze app, minuten leestijd, leestijd, min lezen, alleen voor abonnees, exclusief voor abonnees, luister naar dit artikel, artikelen gratis, google nieuws
letter 4: ^beste lezer*, ^geachte lezer*, ^lieve lezer*, ^aan onze lezers
us 1: wij, we, ons, onze
you 1: jij, je, jou, jouw, jullie, u, uw
currency 1: euro, dollar
period 1: per maand, maandelijks, per jaar, per week, eerste maand
speech 1: zei, zegt, vertelt, vertelde, volgens, aldus, verklaarde, meldt, meldde, liet weten, benadrukt, legt uit, stelt, vindt
function 1: de, het, een, en, van, in, op, te, dat, die, voor, met, zijn, is, was, niet, aan, ook, bij, door, naar, uit, er, maar, om, als, dan, nog, over, worden, werd, heeft, hebben, had, zich, hij, ze, tot, deze, dit, wordt
trade 1: journalist, redacteur, verslaggever, correspondent, redactie, fotograaf, columnist
body 2: ministerie, politie, leger, regering, kabinet, gemeente, provincie, raad, commissie, rechtbank, universiteit, instituut, museum, stichting, vereniging, vakbond, partij, bank, bureau, ambassade, archief, ziekenhuis, brandweer, waterschap
agency 3: anp, belga, hollandse hoogte
photo 5: ^foto, ^beeld, ^illustratie, ^fotografie
photo 4: archieffoto, foto ter illustratie, eigen foto
dating 1: gepubliceerd, geplaatst, bijgewerkt, laatste, update, om, uur, op, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, vandaag, gisteren, geleden, datum
`
