/** Swedish. Lines as in `international.ts`; written by hand for this project from general knowledge. */
export const sv = `
appeal 3: stöd oss, stöd vår, stöd oberoende, ditt stöd, ge en gåva, din gåva, donera, bli medlem, bli månadsgivare, bli stödmedlem, hjälp oss, oberoende journalistik, fri journalistik, våra läsare, tack vare läsare, tack vare våra läsare, swisha, ^stöd, ^donera, ^bidra, ^hjälp oss, varje krona
appeal 2: gåva, gåvor, bidrag, givare, vår journalistik, vårt arbete, vår redaktion, utan annonser, prenumeranter, gräsrotsfinansier*
appeal 1: stöd*, oberoende, läsare, medlem*
subscribe 3: prenumerera, prenumerera på, anmäl dig, registrera dig, nyhetsbrev*, till din inkorg, i din inkorg, i mejlen, slå på notiser, notiser, pushnotis*, följ oss, vår kanal, missa inte, prova gratis, testa gratis, ingen bindningstid, avsluta när du vill, obegränsad tillgång, skapa konto, ^prenumerera, ^följ, ^anmäl, ^missa inte, ^få, ^ladda ner, ^prova, ^lyssna, ^håll dig
subscribe 2: gratis, varje morgon, varje vecka, varje dag, varje fredag, prenumeration*, prenumerant*, mejladress, e postadress, e post, första månaden, dagligen
consent 4: integritetspolicy, personuppgiftspolicy, cookiepolicy, använder cookies, vi använder kakor, använder kakor, användarvillkor, allmänna villkor, godkänn alla, acceptera alla, avvisa alla, neka alla, hantera cookies, cookieinställningar, personuppgifter, våra partners
consent 2: godkänn, acceptera, samtycke, samtycker, neka, inställningar, kakor
share 4: dela på, dela artikel, dela artikeln, dela via, kopiera länk, länk kopierad, skriv ut, tipsa en vän, mejla artikeln
share 3: ^dela$, ^dela, ^spara$, ^kopiera$, ^skicka$, ^tweeta$, ^gilla$, ^lyssna$, ^skriv ut$, ^mejla$
button 3: ^en gång$, ^engångsgåva$, ^månadsvis$, ^varje månad$, ^per månad$, ^årligen$, ^per år$, ^fortsätt$, ^nästa$, ^föregående$, ^tillbaka$, ^avbryt$, ^stäng$, ^skicka$, ^bekräfta$, ^ja$, ^nej$, ^annat belopp$, ^välj belopp$, ^läs mer$, ^läs vidare$, ^mer$, ^visa mer$, ^visa fler$, ^visa alla$, ^se alla$, ^ladda fler$, ^inte nu$, ^senare$, ^nej tack$, ^betala$, ^välj$, ^spela$, ^ge$
button 3: betalningsmetod*, betalningssätt, säker betalning, kreditkort, kontokort, swish, autogiro, din e post, din mejladress, ditt namn, lösenord, försök igen, något gick fel, ett fel uppstod, laddar, redan medlem, redan prenumerant, har du redan ett konto, obligatoriska fält
navigation 4: logga in, logga ut, mitt konto, mina sidor, hoppa till innehåll, till innehållet, gå till innehåll, till toppen, tillbaka till toppen, om oss, kontakta oss, webbkarta, skapa konto, startsida, till startsidan
navigation 3: ^hem$, ^start$, ^meny$, ^sök$, ^nyheter$, ^senaste nytt$, ^inrikes$, ^utrikes$, ^sverige$, ^världen$, ^politik$, ^ekonomi$, ^sport$, ^kultur$, ^nöje$, ^vetenskap$, ^teknik$, ^hälsa$, ^debatt$, ^ledare$, ^opinion$, ^lokalt$, ^väder$, ^video$, ^tv$, ^poddar$, ^kontakt$, ^arkiv$, ^klimat$, ^utbildning$, ^resor$, ^jobba hos oss$, ^annonsera$, ^kundservice$, ^ämnen, ^taggar, ^e tidning$, ^familj$, ^krönikor$
related 5: läs också, läs även, läs mer om, se också, se även, mest läst, mest lästa, mest sett, relaterade artiklar, relaterat, relaterade nyheter, liknande artiklar, mer om ämnet, du kanske gillar, kanske också gillar, rekommenderat, rekommenderade, fler artiklar, fler nyheter, senaste nytt, senaste nyheterna, från arkivet, nästa artikel, föregående artikel, missa inte heller, populärt just nu
related 4: ^läs, ^se, ^video, ^intervju, ^analys, ^reportage, ^direkt, ^bildspel, ^fler, ^mer, ^krönika, ^podd, ^bakgrund, ^fakta
author-bio 4: är journalist, är reporter, är redaktör, är korrespondent, är frilans*, är krönikör, skriver om, skriver för, arbetar på, har arbetat, om skribenten, om författaren, är författare
author-bio 2: journalist*, reporter*, redaktör*, korrespondent*, skribent*
advertisement 5: ^annons, ^sponsrat, ^i samarbete med, ^betalt innehåll, artikeln fortsätter efter annonsen
legal 5: alla rättigheter, med ensamrätt, upphovsrätt*, utan tillstånd, eftertryck förbjudet, ansvarig utgivare
comment 4: ^kommentarer, ^kommentera, ^kommentar$, lämna en kommentar, skriv en kommentar, visa kommentarer, delta i diskussionen, hittat ett fel, rapportera fel, tipsa redaktionen, tipsa oss, ^svara$, ^anmäl$
promotion 4: vår app, ladda ner appen, lästid, min läsning, minuters läsning, endast för prenumeranter, för prenumeranter, lyssna på artikeln, google nyheter
letter 4: ^kära läsare, ^bästa läsare, ^till våra läsare
us 1: vi, oss, vår, vårt, våra
you 1: du, dig, din, ditt, dina, ni, er, era
currency 1: kronor, kr, euro
period 1: per månad, i månaden, per år, per vecka, första månaden
speech 1: sade, säger, sa, berättar, enligt, förklarar, uppger, uppgav, meddelar, menar, skriver, konstaterar, betonar
function 1: och, att, det, i, en, på, är, som, för, av, med, till, den, har, inte, om, ett, men, var, från, de, så, han, hon, efter, kan, när, också, under, eller, vid, sig, detta, där, ut, hade, ska, blev, mot, över
trade 1: journalist, reporter, redaktör, korrespondent, redaktionen, fotograf, krönikör
body 2: departementet, polisen, försvarsmakten, regeringen, kommunen, regionen, myndigheten, verket, rådet, nämnden, tingsrätten, universitetet, högskolan, institutet, museet, stiftelsen, föreningen, facket, partiet, banken, ambassaden, sjukhuset, räddningstjänsten
agency 3: tt, ntb, bildbyrån, scanpix
photo 5: ^foto, ^bild, ^illustration, ^arkivbild, ^genrebild, ^skärmdump
photo 4: arkivbild, genrebild, foto privat
dating 1: publicerad, publicerades, uppdaterad, uppdaterades, kl, klockan, den, måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag, idag, igår, sedan, senast
`
